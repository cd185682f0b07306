// node pack-tree.mjs TREE OUT: packing alone, with the reading and hashing that come before it in a build.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packFiles } from '../lib/archive/pack.js';
import { openPool } from '../lib/archive/pool.js';

const [tree, out] = process.argv.slice(2);
const files = readdirSync(tree, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    return {
      name: relative(tree, path),
      mode: statSync(path).mode & 0o111 ? '100755' : '100644',
      sha256,
      host: { path },
    };
  });
const pool = openPool();
await packFiles(files, { path: out, compression: 'default', pool });
await pool.close();
