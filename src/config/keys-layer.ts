import { either, list } from './collections.ts';
import { DESCRIPTION, imageReference, LICENSE, runtime } from './forms.ts';
import { publish } from './keys-publish.ts';
import type { Keys } from './kinds.ts';
import { flag, text, word } from './scalars.ts';

/** What only layers have. */
export const layerOnlyKeys = {
  image: {
    kind: imageReference,
    doc: "Instead of `path`: the layer is converted from this image's /opt.",
    example: 'registry.example.com/tools:1',
  },
  layout: {
    kind: word('a layout', ['auto', 'opt', 'source']),
    default: 'auto',
    doc: "Whether `path` already is what /opt shall hold (`opt`), or source that goes under the language folder (`source`). `auto`: `opt` only if every top entry is one of `python nodejs ruby java bin lib extensions` and one of them is a language's or `extensions`.",
    example: 'opt',
  },
  description: { kind: text(DESCRIPTION), doc: "The published layer's description.", example: 'Shared helpers' },
  license: { kind: text(LICENSE), doc: "The published layer's license.", example: 'MIT' },
  compatible_runtimes: {
    kind: list('a list of runtimes', runtime),
    default: [],
    doc: 'Further runtimes that may use the layer, besides `runtime`; at most 15. Dependencies are installed for each version of Python.',
    example: '[python3.12, python3.13]',
  },
  publish: {
    kind: either('true, false, or keys of publish', flag, publish),
    default: true,
    doc: 'Whether it is published; or keys of `publish` that hold for this layer.',
    example: 'false',
  },
} satisfies Keys;
