import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { joinPacks } from '../../src/archive/join.ts';
import { packFiles } from '../../src/archive/pack.ts';
import { openPool } from '../../src/archive/pool.ts';
import { packTar } from '../../src/archive/tar.ts';
import { file, inFolder, noise, problemOf } from '../archive/support.ts';
import { streamOf, tar } from '../archive/tars.ts';
import { put, storeIn } from './support.ts';

test('a full disk is named, and what was there before stays', () => {
  if (process.getuid?.() !== 0) return console.warn('NOT TESTED without root: a full disk');
  return inFolder(async (folder) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
    try {
      const pool = openPool({ workers: 0 });
      const large = file('a', noise(400_000, 1));
      const { store } = storeIn(join(disk, 'store'));
      put(store, 'kept', 'kept');
      const before = readdirSync(disk, { recursive: true }).sort();
      const pack = (path: string) => packFiles([large], { path, compression: 'fast', pool });
      const stream = streamOf(
        await tar([
          { name: 's/meta.json', content: '{"pending":[]}' },
          { name: 's/tree/a', content: noise(400_000, 2) },
        ]),
      );
      const options = { compression: 'fast' as const, rules: { language: 'node' as const } };

      const elsewhere = join(folder, 'pack.zip');
      const packed = await pack(elsewhere);
      const opened = { ...packed, path: elsewhere, bytes: () => readFileSync(elsewhere) };
      writeFileSync(join(disk, 'out.zip'), 'old');
      const part = { tree: 't', pack: opened, from: '', skip: [] };
      const problems = [
        await problemOf(() => pack(store.temporary())),
        await problemOf(() =>
          packTar(stream, { pool, select: () => ({ path: store.temporary(), ...options }), deliver: () => undefined }),
        ),
        await problemOf(() => joinPacks([{ ...part, to: '' }], join(disk, 'out.zip'))),
        await problemOf(() => joinPacks([{ ...part, to: 'x/' }], join(disk, 'out.zip'))),
      ];
      for (const problem of problems)
        expect(problem).toMatchObject({
          code: 'file/write',
          message: expect.stringContaining('the disk is full'),
          hint: expect.stringContaining('prune'),
        });
      // A record is a mere memory: without room it is given up.
      store.writeRecord('r', 'x'.repeat(400_000));
      expect(store.readRecord('r')).toBeUndefined();
      expect(problems[2]!.message).toContain(join(disk, 'out.zip'));
      expect(readFileSync(join(disk, 'out.zip'), 'utf8')).toBe('old');
      expect(readdirSync(disk, { recursive: true }).sort()).toEqual(['out.zip', ...before].sort());
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});
