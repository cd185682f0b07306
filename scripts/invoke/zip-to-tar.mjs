// Turns the entries of a ZIP file into a tar stream, modes and symlinks kept, as Lambda unpacks a package.
import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** @returns {Generator<{name: string, mode: number, type: 'file'|'directory'|'symlink', data: () => Buffer}>} */
function* entries(zip, path) {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error(`${path} is not a ZIP file`);
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`${path}: damaged central directory`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const text = zip.toString('utf8', at + 46, at + 46 + name);
    yield describe(zip, path, at, text);
    at += 46 + name + extra + comment;
  }
}

function describe(zip, path, at, name) {
  if (name.startsWith('/') || name.split('/').includes('..'))
    throw new Error(`${path}: unsafe name ${JSON.stringify(name)}`);
  const unix = zip[at + 5] === 3 ? zip.readUInt32LE(at + 38) >>> 16 : 0;
  const directory = name.endsWith('/');
  const type = directory ? 'directory' : (unix & 0o170000) === 0o120000 ? 'symlink' : 'file';
  const mode = unix & 0o7777 || (directory ? 0o755 : 0o644);
  const method = zip.readUInt16LE(at + 10);
  const [packed, size, local] = [20, 24, 42].map((offset) => zip.readUInt32LE(at + offset));
  const data = () => {
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const raw = zip.subarray(start, start + packed);
    const bytes = method === 0 ? raw : inflateRawSync(raw);
    if (bytes.length !== size) throw new Error(`${path}: ${name} has ${bytes.length} bytes instead of ${size}`);
    return bytes;
  };
  return { name, mode, type, data };
}

const padded = (bytes) => {
  const rest = bytes.length % 512;
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(512 - rest)]);
};

function header(name, mode, size, flag, link) {
  const block = Buffer.alloc(512);
  const octal = (value, length) => `${value.toString(8).padStart(length - 1, '0')}\0`;
  name.copy(block, 0, 0, 100);
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(315532800, 12), 136);
  block.write('        ', 148);
  block.write(flag, 156);
  link.copy(block, 157, 0, 100);
  block.write('ustar  \0', 257);
  let sum = 0;
  for (const byte of block) sum += byte;
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function* tarEntry(path, mode, flag, { data = Buffer.alloc(0), link = '' }) {
  const [name, target] = [Buffer.from(path), Buffer.from(link)];
  for (const [long, kind] of [
    [target, 'K'],
    [name, 'L'],
  ]) {
    if (long.length < 100) continue;
    const text = Buffer.concat([long, Buffer.alloc(1)]);
    yield header(Buffer.from('././@LongLink'), 0o644, text.length, kind, Buffer.alloc(0));
    yield padded(text);
  }
  yield header(name, mode, data.length, flag, target);
  if (data.length > 0) yield padded(data);
}

/** A tar stream of several ZIP files, each under its own prefix ("var/task/", "opt/"), later ones winning. */
export async function* zipsToTar(packages) {
  for (const { path, prefix } of packages) {
    const zip = await readFile(path);
    for (const { name, mode, type, data } of entries(zip, path)) {
      if (type === 'directory') yield* tarEntry(prefix + name, mode, '5', {});
      else if (type === 'symlink') yield* tarEntry(prefix + name, 0o777, '2', { link: data().toString() });
      else yield* tarEntry(prefix + name, mode, '0', { data: data() });
    }
  }
  yield Buffer.alloc(1024);
}
