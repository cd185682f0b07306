import {
  chmodSync,
  copyFileSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import type { workspace } from './cli.ts';

const LOCK = {
  name: 'web',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { name: 'web', dependencies: { nanoid: '5.1.6', semver: '7.7.3' } },
    'node_modules/nanoid': {
      version: '5.1.6',
      integrity: 'sha512-c7+7RQ+dMB5dPwwCp4ee1/iV/q2P6aK1mTZcfr1BTuVlyW9hJYiMPybJCcnBlQtuSmTIWNeazm/zqNoZSSElBg==',
      bin: { nanoid: 'bin/nanoid.js' },
    },
    'node_modules/semver': {
      version: '7.7.3',
      integrity: 'sha512-SdsKMrI9TdgjdweUSR9MweHA4EJ8YxHn8DFaDisvhVlUOe4BF1tLD7GAj0lIqWVl+dPb/rExr0Btby5loQm20Q==',
      bin: { semver: 'bin/semver.js' },
    },
  },
};

/** A project with one of everything that could come out differently elsewhere. */
export function mixedProject(here: ReturnType<typeof workspace>, name: string): string {
  const folder = here.write(
    {
      'package_config.yaml': [
        'runtime_default: python3.13',
        'platforms_default: [linux/amd64, linux/arm64]',
        'layers_mode: attach',
        'layers:',
        '  common: { path: ./common }',
        'lambdas:',
        '  api: { path: ./api, handler: app.handler, layers: [common] }',
        '  web: { path: ./web, handler: index.handler, runtime: nodejs22.x }',
      ].join('\n'),
      'common/requirements.txt': 'idna==3.11\n',
      'common/shared.py': 'X = 1\n',
      // Binary for each platform; scripts in bin/; pure Python; an sdist and nothing else.
      'api/requirements.txt': 'numpy==2.3.5\ncharset-normalizer==3.4.4\nsix==1.17.0\ndocopt==0.6.2\n',
      'api/app.py': 'import docopt, numpy\n\n\ndef handler(event, context):\n    return str(numpy.zeros(3))\n',
      'api/run.sh': '#!/bin/sh\necho hello\n',
      'api/größe/Ωmega ☃.txt': 'names beyond ASCII\n',
      'api/größe/zebra.txt': 'sorted by bytes\n',
      'api/größe/Zebra2.txt': 'not by a locale\n',
      'api/ı.txt': 'a Turkish one\n',
      'api/data.bin': Array.from({ length: 200_000 }, (_, i) => String.fromCharCode(32 + ((i * i) % 89))).join(''),
      'web/package.json': JSON.stringify({
        name: 'web',
        private: true,
        dependencies: { nanoid: '5.1.6', semver: '7.7.3' },
      }),
      'web/package-lock.json': JSON.stringify(LOCK),
      'web/index.mjs': "import { nanoid } from 'nanoid';\nexport const handler = async () => nanoid();\n",
    },
    name,
  );
  chmodSync(join(folder, 'api', 'run.sh'), 0o755);
  symlinkSync('run.sh', join(folder, 'api', 'start'));
  return folder;
}

export interface Copying {
  /** Bits that the copies' modes do not have. */
  umask?: number;
  reversed?: boolean;
  /** Seconds since 1970. */
  mtime?: number;
}

/** A copy as another checkout might be: other modes, times, and an order in which the files came to be. */
export function copyProject(
  from: string,
  to: string,
  { umask = 0o022, reversed = false, mtime = Date.now() / 1000 }: Copying = {},
): string {
  mkdirSync(to, { recursive: true, mode: 0o777 & ~umask });
  const names = readdirSync(from).sort();
  for (const name of reversed ? names.reverse() : names) {
    const [source, target] = [join(from, name), join(to, name)];
    const stat = lstatSync(source);
    if (stat.isDirectory()) copyProject(source, target, { umask, reversed, mtime });
    else if (stat.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else {
      copyFileSync(source, target);
      chmodSync(target, (stat.mode & 0o111 ? 0o777 : 0o666) & ~umask);
    }
    if (!stat.isDirectory()) lutimesSync(target, mtime, mtime);
  }
  return to;
}
