import { PackageURL } from 'packageurl-js';
import type { PackageVersion } from '../inspect/types.ts';

/** `pkg:npm/%40scope/name@1.0.0`; undefined: the name is not one of its kind (anyone may write metadata). */
export function purlOf({ ecosystem, name, version }: PackageVersion): string | undefined {
  const [namespace, own] = /^(@[^/]+)\/(.+)$/.exec(name)?.slice(1) ?? [undefined, name];
  return written(() => new PackageURL(ecosystem, namespace, own!, version));
}

/** Of an image in a registry, after the `oci` type of the specification: `pkg:oci/app@sha256:…?arch=arm64&repository_url=…`. */
export function imagePurl(reference: string, sha256: string, arch: string): string | undefined {
  const repository = reference.replace(/@.*$/, '').replace(/:[^/]*$/, '');
  const name = repository.split('/').at(-1)!.toLowerCase();
  const qualifiers = { arch, repository_url: repository };
  return written(() => new PackageURL('oci', undefined, name, `sha256:${sha256}`, qualifiers));
}

function written(make: () => PackageURL): string | undefined {
  try {
    return make().toString();
  } catch {
    return undefined;
  }
}
