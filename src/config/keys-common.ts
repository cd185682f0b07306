import { either, list, map, section } from './collections.ts';
import { IMAGE_PATH, installer, PLACE_INSIDE, path, pattern, platform, runtime, VARIABLE_NAME } from './forms.ts';
import { build, dependencies } from './keys-build.ts';
import type { Keys } from './kinds.ts';
import { flag, plain, size, text, word } from './scalars.ts';

const sourceKeys = {
  path: { kind: path, doc: 'A file or folder.', example: './shared' },
  to: {
    kind: text(PLACE_INSIDE),
    doc: 'Where it goes: relative to where source goes (for a layer its language folder), with a leading `/` to the root of the ZIP.',
    example: 'lib/shared',
  },
} satisfies Keys;
const source = section({ name: 'source', says: 'a source {path, to}', keys: sourceKeys });

const requirementsKeys = {
  file: { kind: path, doc: 'The requirements file.', example: './requirements.template.txt' },
  vars: {
    kind: map('a map of variables', VARIABLE_NAME, plain('text')),
    doc: 'What the names in the file stand for.',
    example: '{ library_version: "1.4.2" }',
  },
} satisfies Keys;
const requirementsFile = section({ name: 'requirements', says: 'requirements {file, vars}', keys: requirementsKeys });

export const sizeKeys = {
  zip: { kind: size, doc: 'Of the ZIP.', example: '50MB' },
  unzipped: { kind: size, doc: 'Of its content.', example: '250 MiB' },
  level: { kind: word('a level', ['warn', 'error']), default: 'error', doc: 'What an excess is.', example: 'warn' },
} satisfies Keys;
const sizes = section({ name: 'max_size', says: 'max_size', keys: sizeKeys });

/** What layers and functions have in common. */
export const commonKeys = {
  path: {
    kind: either(
      'a path, or a list of paths and of {path, to}',
      path,
      list('a list of paths and of {path, to}', either('a path or {path, to}', path, source), 1),
    ),
    doc: 'Its source: a file, a folder, or a list of these and of `{path, to}`, laid over each other (code shared by functions). A layer without `path` holds only dependencies.',
    example: '[./api, {path: ./shared, to: shared}]',
  },
  runtime: {
    kind: runtime,
    doc: "Lambda's identifier: it decides base image, layout, glibc and installer.",
    example: 'python3.13',
    defaultSays: '`runtime_default`',
  },
  platforms: {
    kind: list('a list of platforms', platform, 1),
    doc: '`linux/amd64`, `linux/arm64`; also understood: `amd64`, `x86_64`, `arm64`, `aarch64`.',
    example: '[linux/amd64, linux/arm64]',
    defaultSays: '`platforms_default`',
  },
  requirements: {
    kind: either(
      'a requirements file, a list of requirements or {file, vars}',
      path,
      list('a list of requirements', text({ says: 'a requirement' })),
      requirementsFile,
    ),
    doc: 'A requirements file, a list of requirement lines, or `{file, vars}`: `vars` fills the names that stand in a template in braces after a dollar sign; one that is not set is an error.',
    example: './requirements.txt',
    defaultSays: 'found by name in `path`',
  },
  installer: {
    kind: installer,
    default: 'auto',
    doc: '`auto`: by the file found (`requirements.txt`: uv).',
    example: 'pip',
    defaultSays: '`auto`; `none` with `build.output`',
  },
  dependencies: {
    kind: dependencies,
    doc: 'What of the dependencies is taken.',
    example: '{omit: [boto3], exclude: ["**/tests"]}',
  },
  include: {
    kind: list('a list of patterns', pattern),
    doc: 'A whitelist, applied before every exclude; it lifts a default exclude only when a pattern spells its name.',
    example: '["**/*.py"]',
    defaultSays: 'everything',
  },
  exclude: {
    kind: list('a list of patterns', pattern),
    default: [],
    doc: 'Patterns of `.dockerignore`: the last match wins, `!` brings back. They come after the defaults, the top-level `exclude` and the ignore files in `path`.',
    example: '["docs/**", "!docs/help.txt"]',
  },
  symlinks: {
    kind: word('a way to treat symlinks', ['keep', 'follow']),
    default: 'keep',
    doc: '`keep`: links inside the tree stay links, a link that leaves it is an error; `follow`: its content.',
    example: 'follow',
  },
  build: { kind: build, doc: 'Where and how things are installed and run.', example: '{packages: [gcc]}' },
  lib: {
    kind: list('a list of paths in the build environment', text(IMAGE_PATH)),
    default: [],
    doc: "OS libraries to take out of the build environment (its image and `build.packages`), as paths or globs: to the top level of a function's ZIP, to a layer's `lib/`. What they need and the runtime lacks comes along, and stands in the report. A folder is taken with all that is in it. `/var/task/lambda_lib` and `/var/task/lambda_bin` of a `build.image` or `build.dockerfile` are taken in the same way, the latter to `bin/`.",
    example: '[/usr/lib64/libpq.so.5]',
  },
  bytecode: {
    kind: flag,
    default: false,
    doc: 'Python: adds compiled files, made by the runtime’s own Python; the same everywhere, loaded without a look at the source.',
    example: 'true',
  },
  max_size: {
    kind: either('a size or {zip, unzipped, level}', size, sizes),
    doc: 'A budget: a size (of the ZIP), or `{zip, unzipped, level}`. MB is 1,000,000 bytes, MiB 1,048,576.',
    example: '{unzipped: 250 MiB, level: warn}',
  },
} satisfies Keys;
