// node yazl-tree.mjs TREE OUT: the peer that a Node program would use, as its documentation shows it.
import { createWriteStream, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import yazl from 'yazl';

const [tree, out] = process.argv.slice(2);
const zip = new yazl.ZipFile();
zip.outputStream.pipe(createWriteStream(out));
const files = readdirSync(tree, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
for (const entry of files) {
  const path = join(entry.parentPath, entry.name);
  zip.addFile(path, relative(tree, path), {
    mtime: new Date(1980, 0, 1),
    forceDosTimestamp: true,
    mode: 0o100644,
    compressionLevel: 6,
  });
}
zip.end();
