import { basename, dirname } from 'node:path';
import type { Package, Requirements } from '../config/types.ts';
import type { Found, InstallChoice, InstallContext, Reader } from './install.ts';
import { misfit } from './installer-problems.ts';
import { findManifest, manifestOf } from './installer-search.ts';
import { LANGUAGE_OF, MANIFESTS, type Manifest, TOOL_OF } from './installer-table.ts';
import { NODE_READERS } from './node-installers.ts';
import { listed, PYTHON_READERS } from './python-installers.ts';
import { RUBY_READERS } from './ruby-installers.ts';
import { runtimeFacts } from './runtimes.ts';

/**
 * Which installer a package needs, by `installer`, `requirements` and the files found in `path`, and everything that it reads.
 * Throws a PackerError where these do not fit together, and with every problem of the files read.
 */
export function chooseInstaller(pkg: Package, context: InstallContext): InstallChoice {
  if (pkg.installer === 'none') return { kind: 'none' };
  // What commands made is the package, unless an installer is asked for by name.
  if (pkg.installer === 'auto' && pkg.build?.output !== undefined) return { kind: 'none' };
  const asked = pkg.installer === 'auto' ? undefined : pkg.installer;
  const { language } = runtimeFacts(pkg.runtime);
  if (asked !== undefined && LANGUAGE_OF[asked] !== language)
    throw misfit(pkg, `installer '${asked}' does not fit the runtime ${pkg.runtime}`);
  if (pkg.requirements?.kind === 'lines') return listed(pkg, pkg.requirements, asked, context);
  const found = pkg.requirements ? namedManifest(pkg, pkg.requirements) : findManifest(pkg, asked, context);
  if (!found) {
    if (asked === undefined) return { kind: 'none' };
    const names = MANIFESTS.filter(({ installers }) => installers.includes(asked)).map(({ file }) => file);
    throw misfit(pkg, `installer '${asked}' finds nothing to install from in path`, `it reads ${names.join(', ')}`);
  }
  const installer = asked ?? found.manifest.installers[0];
  if (!found.manifest.installers.includes(installer))
    throw misfit(
      pkg,
      `installer '${installer}' does not read ${basename(found.path)}`,
      `that is for ${found.manifest.installers.join(', ')}`,
    );
  return READERS[found.manifest.how](pkg, { ...found, installer: TOOL_OF[installer] }, context);
}

const READERS: Record<Manifest['how'], Reader> = {
  ...PYTHON_READERS,
  ...NODE_READERS,
  ...RUBY_READERS,
};

/** `requirements: FILE`: its name says what it is; any other name is a requirement file where the runtime is Python. */
function namedManifest(pkg: Package, requirements: Requirements & { kind: 'file' }): Found {
  const { path, vars } = requirements;
  const { language } = runtimeFacts(pkg.runtime);
  const byName = manifestOf(basename(path));
  const manifest = byName ?? (language === 'python' ? MANIFESTS.find(({ how }) => how === 'requirements') : undefined);
  if (!manifest || manifest.language !== language)
    throw misfit(pkg, `${basename(path)} does not fit the runtime ${pkg.runtime}`, undefined, 'requirements');
  if (vars && manifest.how !== 'requirements')
    throw misfit(pkg, `vars fill requirement files, not ${basename(path)}`, undefined, 'requirements');
  return { manifest, path, folder: dirname(path) };
}
