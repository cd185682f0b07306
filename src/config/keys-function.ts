import { either, list, map, section } from './collections.ts';
import { HANDLER, IMAGE_TEMPLATE, LAYER_USE, path, VARIABLE_NAME } from './forms.ts';
import { base } from './keys-build.ts';
import type { Keys } from './kinds.ts';
import { plain, text, word } from './scalars.ts';

export const verifyKeys = {
  mode: {
    kind: word('a way to verify', ['static', 'import', 'off']),
    default: 'static',
    doc: '`static`: the files are looked at. `import`: the handler is imported in the runtime image.',
    example: 'import',
  },
  env: {
    kind: map('a map of variables', VARIABLE_NAME, plain('text')),
    default: new Map<string, string>(),
    doc: 'Variables that the import needs.',
    example: '{ TABLE: test }',
  },
} satisfies Keys;
const verification = section({ name: 'verify', says: 'verify', keys: verifyKeys });

/** What only functions have. */
export const functionOnlyKeys = {
  type: {
    kind: word('a type of function', ['zip', 'image']),
    default: 'zip',
    doc: 'What is made of it: a ZIP, or a container image.',
    example: 'image',
  },
  handler: {
    kind: text(HANDLER),
    doc: "Checked by the runtime (below). An image's CMD.",
    example: 'app.handler',
    defaultSays: 'none; needed for images and for `verify: import`',
  },
  layers: {
    kind: list('a list of layers', text(LAYER_USE)),
    default: [],
    doc: "Names from `layers:`, at most 5, in Lambda's order; also ARNs of layer versions (not for images, nor with `layers_mode: merge`).",
    example: '[common-utils]',
  },
  image_tag: {
    kind: text(IMAGE_TEMPLATE),
    doc: 'Images: their reference, with `{arch}` (`amd64`, `arm64`), `{name}`, `{platform}` (`linux-amd64`: a tag holds no slash), `{hash}` (first 12 of the manifest hash), `{registry}` (`--registry`), `{env:NAME}` (not set: an error).',
    example: '"registry.example.com/processor:{arch}"',
    defaultSays: 'none: the image can be built, not pushed',
  },
  image_index: {
    kind: text(IMAGE_TEMPLATE),
    doc: 'Images: also push a multi-platform index under this tag (Lambda itself takes only single images). Of several jobs the one that ends last pushes it. Placeholders as in `image_tag`, without `{arch}`, `{platform}` and `{hash}`.',
    example: '"registry.example.com/processor:latest"',
  },
  base: {
    kind: base,
    doc: "Images: the final image's base instead of the runtime's. (`build` is where things are built, never the final image.)",
    example: '{image: "registry.example.com/base:1"}',
  },
  dockerfile: {
    kind: path,
    doc: "Images: one's own Dockerfile builds the whole image, with `path` as its context; layers and handler are then its own affair.",
    example: './Dockerfile',
  },
  verify: {
    kind: either(
      'static, import, off or {mode, env}',
      word('a way to verify', ['static', 'import', 'off']),
      verification,
    ),
    default: 'static',
    doc: '`static`: the files are looked at. `import`: the handler is imported in the runtime image. `off`. Or `{mode, env}`.',
    example: 'import',
  },
  sbom: {
    kind: word('an SBOM format', ['none', 'cyclonedx', 'spdx']),
    default: 'none',
    doc: 'Writes a bill of materials beside the artifact, and beside those of the layers that it attaches ([outputs](outputs.md#sboms)).',
    example: 'cyclonedx',
  },
} satisfies Keys;
