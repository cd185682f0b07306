import type { Package } from '../config/types.ts';
import type { Problem } from '../errors.ts';

/** Keys of the language that are understood and checked, but that this version cannot build yet. */
const NOT_YET: { key: string; used: (pkg: Package) => boolean }[] = [
  { key: 'sbom', used: (pkg) => pkg.kind === 'function' && pkg.sbom !== 'none' },
];

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
