import type { Package } from '../config/types.ts';
import { type InstallChoice, type InstallContext, inProject, install, type Reader } from './install.ts';
import { labelOf, meaningless } from './installer-problems.ts';
import { installerVersion } from './installer-versions.ts';
import { readNodeProject } from './node-projects.ts';
import { readOtherNodeProject } from './other-node-projects.ts';
import type { InstallerName, InstallOptions } from './types.ts';

/** Readers of Node's manifests. */
export const NODE_READERS = {
  'package-lock': (pkg, { path, folder, installer }, context) => node(pkg, folder, path, installer, context),
  'pnpm-lock': (pkg, { path, folder }, context) => otherNode(pkg, 'pnpm', folder, path, context),
  'yarn-lock': (pkg, { path, folder }, context) => otherNode(pkg, 'yarn', folder, path, context),
  'package-json': (pkg, { path, folder, installer }, context) => node(pkg, folder, undefined, installer, context, path),
} satisfies Record<string, Reader>;

function node(
  pkg: Package,
  folder: string,
  lock: string | undefined,
  installer: InstallerName,
  { read, root }: InstallContext,
  file = lock,
): InstallChoice {
  const { project, workspaceRoot, scriptedOn, ...rest } = readNodeProject(folder, lock, labelOf(pkg), read);
  const { exclude, omit, strip } = pkg.dependencies;
  const source = lock === undefined ? 'package-json' : 'package-lock';
  return install(pkg, installer, {
    ...rest,
    label: inProject(root, file ?? folder),
    optionsFor: (platform) => ({
      ...{ language: 'node', exclude, omit, strip, source, project, workspaceRoot },
      scripted: scriptedOn(platform)?.filter((name) => !omit.includes(name)) ?? null,
    }),
  });
}

/** A lock file of pnpm or Yarn. */
function otherNode(
  pkg: Package,
  tool: 'pnpm' | 'yarn',
  folder: string,
  lockFile: string,
  { read, root }: InstallContext,
): InstallChoice {
  const { project, workspaceRoot, version, integrity, scripts, ...rest } = readOtherNodeProject(
    tool,
    folder,
    lockFile,
    read,
  );
  const { exclude, omit, strip } = pkg.dependencies;
  const options: InstallOptions = {
    ...{ language: 'node', exclude, omit, strip, source: `${tool}-lock`, project, workspaceRoot, scripted: null },
    scripts,
    npm: installerVersion('npm', pkg.runtime),
    ...(integrity !== undefined && { integrity }),
  };
  const warnings = meaningless(pkg, lockFile);
  return install(
    pkg,
    tool,
    { ...rest, warnings, label: inProject(root, lockFile), optionsFor: () => options },
    version,
  );
}
