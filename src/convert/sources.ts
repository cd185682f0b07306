import { failure } from '../errors.ts';

/** Where an image comes from. `auto`: the Engine's, where it has it, else a registry's. */
export type Source =
  | { kind: 'auto' | 'engine' | 'registry'; reference: string }
  | { kind: 'archive'; form: 'docker-archive' | 'oci'; rest: string };

const PREFIXES: readonly { prefix: string; source: (rest: string) => Source }[] = [
  { prefix: 'docker-archive:', source: (rest) => ({ kind: 'archive', form: 'docker-archive', rest }) },
  { prefix: 'oci-archive:', source: (rest) => ({ kind: 'archive', form: 'oci', rest }) },
  { prefix: 'oci:', source: (rest) => ({ kind: 'archive', form: 'oci', rest }) },
  { prefix: 'docker-daemon:', source: (rest) => ({ kind: 'engine', reference: rest }) },
  { prefix: 'docker://', source: (rest) => ({ kind: 'registry', reference: rest }) },
];

/** What `-t` makes of a name without a prefix, as img2lambda has it. */
const TYPES: Record<ImageType, (image: string) => Source> = {
  docker: (reference) => ({ kind: 'engine', reference }),
  oci: (rest) => ({ kind: 'archive', form: 'oci', rest }),
};

export type ImageType = 'docker' | 'oci';

/** @throws PackerError (2) when a type is named twice, or nothing */
export function sourceOf(image: string, type: ImageType | undefined): Source {
  const known = PREFIXES.find(({ prefix }) => image.startsWith(prefix));
  if (known && type !== undefined)
    throw failure('convert/source', `${image} says itself where it is: --image-type ${type} has no meaning beside it`, {
      exitCode: 2,
    });
  const rest = known ? image.slice(known.prefix.length) : image;
  if (rest === '') throw failure('convert/source', `${image || 'the image'}: nothing is named`, { exitCode: 2 });
  if (known) return known.source(rest);
  return type === undefined ? { kind: 'auto', reference: image } : TYPES[type](image);
}

/** A path, and the name of an image in it after a colon, where that is not part of the path. */
export function splitPath(rest: string, exists: (path: string) => boolean): { path: string; reference?: string } {
  if (exists(rest)) return { path: rest };
  for (let at = rest.indexOf(':'); at > 0; at = rest.indexOf(':', at + 1))
    if (exists(rest.slice(0, at))) return { path: rest.slice(0, at), reference: rest.slice(at + 1) };
  return { path: rest };
}
