// A folder as members of a tar archive.
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, statSync, writeSync, writevSync } from 'node:fs';
import { join } from 'node:path';

/** A folder as tar members, sorted by name; of folders only the empty ones. Owners and times are left out; hard links are files. */
export function writeTar(path, folder, prefix) {
  const out = openSync(path, 'w');
  const walk = (from, name) => {
    const inner = readdirSync(from, { withFileTypes: true });
    if (inner.length === 0) writeSync(out, tarHeader(name, '5', 0o755, 0, ''));
    for (const entry of inner.sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))) {
      const place = join(from, entry.name);
      if (entry.isDirectory()) walk(place, `${name}${entry.name}/`);
      else if (entry.isSymbolicLink()) writeSync(out, tarHeader(name + entry.name, '2', 0o777, 0, readlinkSync(place)));
      else if (entry.isFile()) {
        const content = readFileSync(place);
        writeSync(out, tarHeader(name + entry.name, '0', statSync(place).mode & 0o777, content.length, ''));
        writevSync(out, [content, Buffer.alloc(-content.length & 511)]);
      }
    }
  };
  walk(folder, prefix);
  closeSync(out);
}

/** A ustar header (POSIX 1003.1-1988), with an extended one before it for names that are long or not ASCII. */
function tarHeader(name, type, mode, size, link) {
  const isPlain = (text) => text.length <= 100 && /^[\x20-\x7e]*$/.test(text);
  if (isPlain(name) && isPlain(link)) return ustar(name, type, mode, size, link);
  const records = Buffer.concat([paxRecord('path', name), ...(link ? [paxRecord('linkpath', link)] : [])]);
  const extended = Buffer.concat([
    ustar('pax', 'x', 0o644, records.length, ''),
    records,
    Buffer.alloc(-records.length & 511),
  ]);
  return Buffer.concat([extended, ustar('long', type, mode, size, '')]);
}

function ustar(name, type, mode, size, link) {
  const block = Buffer.alloc(512);
  const octal = (value, at, length) => block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
  block.write(name, 0, 'latin1');
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  block.write(`        ${type}${link}`, 148, 'latin1');
  block.write('ustar\x0000', 257, 'latin1');
  octal(
    block.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  );
  return block;
}

/** `25 path=…\n`: the length counts itself. */
function paxRecord(key, value) {
  const rest = Buffer.from(` ${key}=${value}\n`);
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}
