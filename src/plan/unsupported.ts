import type { Build, Package } from '../config/types.ts';
import type { Problem } from '../errors.ts';

/** Keys of the language that are understood and checked, but that this version cannot build yet. */
const NOT_YET: { key: string; used: (pkg: Package) => boolean }[] = [
  { key: 'type: image', used: (pkg) => pkg.kind === 'function' && pkg.type === 'image' },
  { key: 'image', used: (pkg) => pkg.kind === 'layer' && pkg.image !== undefined },
  { key: 'lib', used: (pkg) => pkg.lib.length > 0 },
  { key: 'bytecode', used: (pkg) => pkg.bytecode },
  { key: 'sbom', used: (pkg) => pkg.kind === 'function' && pkg.sbom !== 'none' },
  ...(
    ['image', 'dockerfile', 'packages', 'run', 'output', 'platform', 'env', 'secrets', 'ssh', 'network'] as const
  ).map((key) => ({
    key: `build.${key}`,
    used: (pkg: Package) => pkg.build !== undefined && isSet(pkg.build, key),
  })),
];

const UNSET: Partial<Record<keyof Build, unknown>> = { platform: 'target', network: 'default' };

function isSet(build: Build, key: keyof Build): boolean {
  const value = build[key];
  if (value === undefined || value === UNSET[key]) return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/** One problem for each key of a package that a build would need and this version lacks. */
export function unsupportedKeys(pkg: Package): Problem[] {
  return NOT_YET.filter(({ used }) => used(pkg)).map(({ key }) => {
    const [name = key] = key.split(':');
    const at = pkg.at[name] ?? pkg.at[''];
    return {
      severity: 'error',
      code: 'plan/unsupported',
      message: `${pkg.kind === 'layer' ? 'layers' : 'lambdas'}.${pkg.name}: '${key}' cannot be built by this version of lambda-packer`,
      hint: `leave the key out, or leave this package out of the build with --only`,
      ...(at && { at }),
    };
  });
}
