/** A member of a layer: what POSIX.1-2017, pax, "ustar Interchange Format" calls a header. */
export interface Member {
  /** Relative, a folder's with a trailing slash. */
  name: string;
  /** Permission bits. */
  mode: number;
  type: 'file' | 'folder' | 'link';
  /** Bytes; 0 for all but files. */
  size: number;
  /** Of a link. */
  target?: string;
}

const BLOCK = 512;
const TYPES = { file: '0', link: '2', folder: '5' } as const;
/** Names and targets up to this stand in the header itself. */
const SHORT = 100;
/** 1980-01-01, as in the ZIPs. */
const MTIME = 315_532_800;

/** Everything that stands before a member's content: its header, after a pax header where a name is too long for it. Owner is root, the time fixed. */
export function memberHeader(member: Member): Buffer {
  const { name, target = '' } = member;
  const long = [...record('path', name), ...record('linkpath', target)];
  const own = block(member, Buffer.from(name), Buffer.from(target));
  if (long.length === 0) return own;
  const records = Buffer.from(long.join(''));
  const pax = block(
    { name: 'pax', mode: 0o644, type: 'file', size: records.length },
    Buffer.from('pax'),
    Buffer.alloc(0),
    'x',
  );
  return Buffer.concat([pax, records, padding(records.length), own]);
}

/** Zeros that fill the last block of a content. */
export const padding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** The end of an archive. */
export const END = Buffer.alloc(2 * BLOCK);

/** A pax record counts its own length: `23 path=some/name\n`. */
function record(key: string, value: string): string[] {
  const bytes = Buffer.byteLength(value);
  const isPlain = bytes === value.length;
  if (bytes <= SHORT && isPlain) return [];
  const rest = ` ${key}=${value}\n`;
  const counted = Buffer.byteLength(rest);
  // The length's own digits may make it one digit longer.
  const length = counted + String(counted + String(counted).length).length;
  return [`${length}${rest}`];
}

function block({ mode, type, size }: Member, name: Buffer, target: Buffer, flag: string = TYPES[type]): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, digits: number, at: number) =>
    header.write(`${value.toString(8).padStart(digits, '0')}\0`, at, 'latin1');
  name.copy(header, 0, 0, SHORT);
  octal(mode, 7, 100);
  octal(0, 7, 108);
  octal(0, 7, 116);
  octal(size, 11, 124);
  octal(MTIME, 11, 136);
  header.write('        ', 148, 'latin1');
  header.write(flag, 156, 'latin1');
  target.copy(header, 157, 0, SHORT);
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}
