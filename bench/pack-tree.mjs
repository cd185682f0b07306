// node pack-tree.mjs TREE OUT [PREVIOUS]: the packing alone. With PREVIOUS, a ZIP that it wrote before, what is as it was is taken over:
// hashes are remembered by each file's stamp, as in a build. What OUT was made of is kept beside it where KEEP is set.
import { readFileSync, writeFileSync } from 'node:fs';
import { packFiles } from '../lib/archive/pack.js';
import { openPool } from '../lib/archive/pool.js';
import { readArchive } from '../lib/archive/read.js';
import { hashFile } from '../lib/hash-file.js';
import { fileMemory } from '../lib/plan/file-memory.js';
import { listSource } from '../lib/plan/sources.js';

const [tree, out, before] = process.argv.slice(2);
const pool = openPool();
// Large as the trees of this bench are, threads start while the files are listed.
if (before === undefined) pool.expect(Number.POSITIVE_INFINITY);
const everything = { topExclude: ['!**/node_modules'], packageExclude: [], symlinks: 'keep' };
const known = before === undefined ? undefined : JSON.parse(readFileSync(`${before}.json`, 'utf8'));
const memory = fileMemory(known?.memory, Date.now());
const files = listSource({ path: tree }, everything).files.map((file) => ({
  name: file.path,
  mode: file.mode,
  host: { path: file.absolute, size: file.size },
  ...(known && { sha256: memory.recall(file) ?? hashFile(file.absolute) }),
}));
await packFiles(files, { path: out, compression: 'default', pool, ...(known && { previous: previousPack() }) });
await pool.close();

function previousPack() {
  const bytes = readFileSync(before);
  return { compression: 'default', files: known.files, entries: readArchive(bytes), elf: [], bytes };
}

if (process.env.KEEP) {
  const listed = listSource({ path: tree }, everything).files;
  for (const file of listed) memory.keep(file, hashFile(file.absolute));
  const made = listed.map(({ path, mode, absolute }) => ({ path, mode, sha256: hashFile(absolute) }));
  writeFileSync(`${out}.json`, JSON.stringify({ files: made, memory: memory.news() }));
}
