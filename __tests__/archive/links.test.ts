import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findEscape } from '../../src/archive/links.ts';
import { cases, inFolder } from './support.ts';

/** Paths of a few folders, so that links meet each other. */
const path = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
  .map((segments) => segments.join('/'));
const target = fc
  .array(fc.constantFrom('a', 'b', 'c', '..', '..', '.'), { minLength: 1, maxLength: 5 })
  .map((segments) => segments.join('/'));

test('what leads out is what the system resolves to somewhere else', () =>
  inFolder((folder) => {
    let run = 0;
    fc.assert(
      fc.property(fc.dictionary(path, target, { maxKeys: 5 }), (wanted) => {
        const root = join(realpathSync(folder), String(run++), 'in', 'ner');
        mkdirSync(root, { recursive: true });
        for (const top of ['a', 'b', 'c'])
          for (const inner of ['a', 'b', 'c'])
            if (!Object.keys(wanted).includes(top)) mkdirSync(join(root, top, inner), { recursive: true });
        const links = new Map<string, string>();
        for (const [name, to] of Object.entries(wanted)) {
          // A link never lies below another: an archive with such names is refused before.
          try {
            if (realpathSync.native(join(root, dirname(name))) !== join(root, dirname(name))) continue;
            symlinkSync(to, join(root, name));
            links.set(name, to);
          } catch {}
        }
        // Not the realpath of JavaScript, which takes `..` off a link's target before it looks at what is there.
        const out = [...links.keys()].some((name) => {
          try {
            return !`${realpathSync.native(join(root, name))}/`.startsWith(`${root}/`);
          } catch {
            return false;
          }
        });
        // One that leads nowhere, but would lead out if something existed, may be found as well.
        if (out) expect(findEscape(links)).toBeDefined();
      }),
      { seed: 4, numRuns: cases(300, 5000) },
    );
  }));

test.each<[Record<string, string>, string | undefined]>([
  [{ l: 'a' }, undefined],
  [{ 'd/l': '..' }, undefined],
  [{ 'd/l': '../..' }, 'd/l'],
  [{ l: '..' }, 'l'],
  [{ l: '/a' }, 'l'],
  [{ l: 'l' }, undefined],
  [{ a: 'b', b: 'a' }, undefined],
  [{ a: 's/..', s: '.' }, 'a'],
  [{ a: 'deep/..', deep: 'x/y/z' }, undefined],
])('%j', (links, expected) => {
  expect(findEscape(new Map(Object.entries(links)))).toBe(expected);
});
