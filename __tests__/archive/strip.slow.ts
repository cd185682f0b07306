import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stripElf } from '../../src/archive/strip.ts';
import { inFolder } from './support.ts';

test(
  'real packages still work after all their libraries were stripped',
  () =>
    inFolder((folder) => {
      const site = join(folder, 'site');
      const pip = ['-m', 'pip', 'install', '--quiet', '--no-compile', '--only-binary=:all:', '--target', site];
      execFileSync('python3', [...pip, 'numpy', 'pandas', 'pydantic']);
      const libraries = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.so(\.|$)/.test(name),
      );
      const shorter = libraries.filter((name) => {
        const stripped = stripElf(readFileSync(join(site, name)));
        if (stripped) writeFileSync(join(site, name), stripped);
        return stripped !== undefined;
      });
      console.log(`${shorter.length} of ${libraries.length} libraries became smaller`);
      expect(libraries.length).toBeGreaterThan(20);
      expect(shorter.length).toBeGreaterThan(0);
      const names = libraries.filter((name) => name.endsWith('.so')).map((name) => join(site, name));
      execFileSync('python3', [
        '-c',
        'import ctypes, sys\nsys.path.insert(0, sys.argv[1])\nimport numpy, pandas, pydantic\nfor name in sys.argv[2:]: ctypes.CDLL(name)\nframe = pandas.DataFrame({"a": numpy.arange(6.0)}); assert frame.a.sum() == 15\nnumpy.linalg.inv(numpy.eye(3))',
        site,
        ...names,
      ]);
    }),
  300_000,
);
