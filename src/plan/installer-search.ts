import { dirname } from 'node:path';
import type { Package } from '../config/types.ts';
import type { Found, InstallContext } from './install.ts';
import { type Installer, MANIFESTS, type Manifest } from './installer-table.ts';
import { lockFolderAbove } from './lock-search.ts';
import { lockHasMember } from './package-lock.ts';
import { pnpmLockHasMember } from './pnpm-lock.ts';
import { isTable, type ProjectReader } from './project-reader.ts';
import { runtimeFacts } from './runtimes.ts';
import { lockHasProject } from './uv-lock.ts';
import { workspaceMembers, workspacePatterns } from './workspace-members.ts';
import { berryLockHasMember, isBerryLock } from './yarn-lock.ts';

export const manifestOf = (name: string): Manifest | undefined => MANIFESTS.find(({ file }) => file === name);

/** The first manifest that a folder of the package's sources holds, or inherits; with `asked` the first which that installer reads. */
export function findManifest(
  pkg: Package,
  asked: Installer | undefined,
  { root, read }: InstallContext,
): Found | undefined {
  const { language } = runtimeFacts(pkg.runtime);
  const rows = MANIFESTS.filter(
    (row) => row.language === language && (asked === undefined || row.installers.includes(asked)),
  );
  for (const { path: folder } of pkg.sources) {
    if (read.kind(folder) !== 'folder') continue;
    const names = read.names(folder);
    for (const manifest of rows) {
      const at = names.has(manifest.file) ? folder : inherited(folder, manifest, names, root, read);
      if (at === undefined || (manifest.beside !== undefined && !names.has(manifest.beside))) continue;
      const found = { manifest, path: `${at}/${manifest.file}`, folder };
      if (speaksOfDependencies(found, read)) return found;
    }
  }
  return undefined;
}

function inherited(
  folder: string,
  manifest: Manifest,
  names: ReadonlySet<string>,
  root: string,
  read: ProjectReader,
): string | undefined {
  if (!manifest.inheritable || !names.has(manifest.beside!)) return undefined;
  const isMember = MEMBERS[manifest.how];
  if (!isMember) return undefined;
  return lockFolderAbove(folder, manifest.file, {
    root,
    read,
    isMember: (lockFile, member) => isMember(lockFile, member, read),
  });
}

/** Whether a lock file speaks for the member of a workspace in a folder relative to its own. */
const MEMBERS: Partial<Record<Manifest['how'], (lockFile: string, member: string, read: ProjectReader) => boolean>> = {
  'uv-lock': (lockFile, member, read) => lockHasProject(read.toml(lockFile) ?? {}, member),
  'package-lock': (lockFile, member, read) => lockHasMember(read.json(lockFile) ?? {}, member),
  'pnpm-lock': (lockFile, member, read) => pnpmLockHasMember(read.text(lockFile) ?? '', member),
  'yarn-lock': (lockFile, member, read) => {
    const text = read.text(lockFile) ?? '';
    if (isBerryLock(text)) return berryLockHasMember(text, member);
    const root = dirname(lockFile);
    return workspaceMembers(root, workspacePatterns(read.json(`${root}/package.json`) ?? {}), read).includes(member);
  },
};

/** A pyproject.toml may hold nothing but the settings of linters. */
function speaksOfDependencies({ manifest, path }: Found, read: ProjectReader): boolean {
  if (manifest.how !== 'pyproject') return true;
  const table = read.toml(path) ?? {};
  const tool = isTable(table.tool) ? table.tool : {};
  return isTable(table.project) || isTable(tool.poetry) || isTable(table['dependency-groups']);
}
