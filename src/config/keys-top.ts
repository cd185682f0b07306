import { RUNTIMES, type Runtime, runtimeFacts } from '../plan/runtimes.ts';
import { list, map, section } from './collections.ts';
import { imageReference, PACKAGE_NAME, pattern, platform, REGISTRY_PREFIX, runtime } from './forms.ts';
import { build, dependencies } from './keys-build.ts';
import { lambda, layer } from './keys-package.ts';
import { publish } from './keys-publish.ts';
import type { Key, Keys } from './kinds.ts';
import { text, word } from './scalars.ts';
import { COMPRESSIONS, PLATFORMS } from './types.ts';

const baseImageKeys = Object.fromEntries(
  Object.keys(RUNTIMES).map((name) => [
    name,
    {
      kind: imageReference,
      doc: `The base image of ${name}.`,
      example: `public.ecr.aws/lambda/${runtimeFacts(name as Runtime).image}`,
    },
  ]),
) as { [R in Runtime]: Key<string> };

export const topKeys = {
  runtime_default: { kind: runtime, doc: 'For packages without `runtime`.', example: 'python3.13' },
  platforms_default: {
    kind: list('a list of platforms', platform, 1),
    default: [PLATFORMS[0]],
    doc: 'For packages without `platforms`.',
    example: '[linux/amd64, linux/arm64]',
  },
  layers_mode: {
    kind: word('a layers mode', ['attach', 'merge']),
    doc: "`merge`: the content of a ZIP function's layers goes into its ZIP. `attach`: the function is built without them, and Lambda mounts them. Images always hold their layers under /opt, and layers are artifacts of their own in either mode.",
    example: 'attach',
    defaultSays: '`attach` if there is a `publish` section, else `merge`',
  },
  base_registry: {
    kind: text(REGISTRY_PREFIX),
    doc: 'Where base images come from (`<prefix>/python:3.13`, `/nodejs:22`, `/provided:al2023`, …); for mirrors.',
    example: 'mirror.example.com/lambda',
    defaultSays: '`public.ecr.aws/lambda`',
  },
  base_images: {
    kind: section({
      name: 'base_images',
      says: 'base_images',
      value: 'a map of runtimes to image references',
      keys: baseImageKeys,
    }),
    default: {},
    doc: 'Base images by runtime: single ones, pinned digests.',
    example: '{ python3.13: "public.ecr.aws/lambda/python:3.13@sha256:…" }',
  },
  compression: {
    kind: word('a compression', COMPRESSIONS),
    default: 'default',
    doc: 'How hard ZIPs are compressed.',
    example: 'max',
  },
  build: {
    kind: build,
    doc: 'Defaults of `build` for all packages, key by key. A package that names `image` or `dockerfile` takes none of `image`, `dockerfile`, `target` and `args` from here.',
    example: '{ca_bundle: ./company-ca.pem}',
  },
  dependencies: {
    kind: dependencies,
    doc: 'Defaults of `dependencies` for all packages, key by key.',
    example: '{omit: [boto3]}',
  },
  exclude: {
    kind: list('a list of patterns', pattern),
    default: [],
    doc: 'Patterns applied to every package.',
    example: '["**/tests"]',
  },
  publish: { kind: publish, doc: 'How layers are published.', example: '{regions: [eu-west-1]}' },
  layers: {
    kind: map('a map of layers', PACKAGE_NAME, layer),
    default: new Map<string, never>(),
    doc: 'Layers by name: 1 to 64 letters, digits, hyphens and underscores. No name in both sections, nor two that differ only in case.',
    example: '{common-utils: {path: ./common}}',
  },
  lambdas: {
    kind: map('a map of functions', PACKAGE_NAME, lambda),
    default: new Map<string, never>(),
    doc: 'Functions by name.',
    example: '{api: {path: ./api}}',
  },
} satisfies Keys;
export const top = section({ name: 'configuration', says: 'the configuration', keys: topKeys });
