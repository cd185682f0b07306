import type { Runtime } from './runtimes.ts';
import type { InstallerName } from './types.ts';

/**
 * Versions of the installers that run in the build environment. They count in the recipe of every tree that they make:
 * raising one rebuilds those trees. uv is a static program; pip 25.3 runs on Python 3.9 and later, npm 11.6 on Node 20.17 and later.
 */
export const INSTALLER_VERSIONS: Readonly<Record<InstallerName, string>> = {
  uv: '0.13.8',
  pip: '25.3',
  npm: '11.6.2',
  pnpm: '10.34.8',
  yarn: '4.18.1',
  // Bundler comes with Ruby: it is part of the build environment.
  bundler: 'of the image',
};

/** The last versions that still run on runtimes which AWS has deprecated. */
const LAST_FOR: Partial<Record<Runtime, Partial<Record<InstallerName, string>>>> = {
  'python3.8': { pip: '25.0.1' },
  'nodejs18.x': { npm: '10.9.4' },
};

export const installerVersion = (installer: InstallerName, runtime: Runtime): string =>
  LAST_FOR[runtime]?.[installer] ?? INSTALLER_VERSIONS[installer];

/** The last versions that write a lock file's format, for formats which the versions above would write anew: pnpm 6.0, Yarn 1 to 4.13. */
const OLDER: Partial<Record<InstallerName, { upTo: number; version: string }[]>> = {
  pnpm: [{ upTo: 6, version: '8.15.9' }],
  yarn: [
    { upTo: 1, version: '1.22.22' },
    { upTo: 7, version: '3.8.6' },
    // Since 4.14 Yarn runs no install scripts unless it is told to.
    { upTo: 9, version: '4.13.0' },
  ],
};

/** `format`: the number in the lock file. undefined: the version above. */
export const olderVersion = (installer: InstallerName, format: number): string | undefined =>
  OLDER[installer]?.find(({ upTo }) => format <= upTo)?.version;
