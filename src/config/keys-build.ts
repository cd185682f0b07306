import { either, list, map, section } from './collections.ts';
import {
  COMMAND,
  DEPENDENCY_NAME,
  GROUP_NAME,
  imageReference,
  OS_PACKAGE,
  OUTPUT,
  path,
  pattern,
  SECRET_ID,
  STAGE,
  VARIABLE_NAME,
} from './forms.ts';
import type { Keys } from './kinds.ts';
import { flag, plain, text, word } from './scalars.ts';

const osPackages = list('a list of OS packages', text(OS_PACKAGE));
const values = (says: string) => map(says, VARIABLE_NAME, plain('text'));

const secretKeys = {
  env: { kind: text(VARIABLE_NAME), doc: 'The variable of the building machine that holds it.', example: 'PIP_TOKEN' },
  file: { kind: path, doc: 'The file of the building machine that holds it.', example: './token.txt' },
  required: {
    kind: flag,
    default: false,
    doc: 'An error when it is not there; otherwise the build goes on without it.',
    example: 'true',
  },
} satisfies Keys;
export const secret = section({ name: 'secret', says: 'a secret', keys: secretKeys });

export const buildKeys = {
  image: {
    kind: imageReference,
    doc: "An image to install and build in, instead of the runtime's base image: a registry's, or one that only the local Docker has (for any builder). A name without a registry (`my-build:1`) is looked for there first, and then counts by the image's id.",
    example: 'public.ecr.aws/sam/build-python3.13',
  },
  dockerfile: {
    kind: path,
    doc: 'Or a Dockerfile that makes it; its folder is its context, and `secrets` can be mounted in it. What is in both counts.',
    example: './build.Dockerfile',
  },
  target: { kind: text(STAGE), doc: 'The stage of `dockerfile` to stop at.', example: 'builder' },
  args: {
    kind: values('a map of build arguments'),
    default: new Map<string, string>(),
    doc: 'Build arguments of `dockerfile`.',
    example: '{ OPENSSL: "3.2" }',
  },
  packages: {
    kind: osPackages,
    default: [],
    doc: "OS packages to install in it, by the image's package manager (dnf, microdnf, yum, apt-get, apk).",
    example: '[gcc, libpq-devel]',
  },
  run: {
    kind: list('a list of commands', either('a command', text(COMMAND), list('an argv list', plain('an argument'), 1))),
    default: [],
    doc: "Commands, each text for the shell (`sh -e`) or an argv list, run over a copy of the source after the dependencies. They find these (PYTHONPATH, `node_modules`, GEM_PATH), and start in the copy's folder.",
    example: '[make, [npm, run, build]]',
  },
  output: {
    kind: text(OUTPUT),
    doc: "The folder (or file) of that copy that is the package, exactly: no excludes apply, and `installer` is `none` unless it is named (then production dependencies are added). A layer's is what /opt shall hold, unless `layout: source`. For a function of Node the nearest `package.json` is added if the output has none; a jar goes to `lib/`.",
    example: 'dist',
  },
  platform: {
    kind: word('a platform for commands', ['target', 'host']),
    default: 'target',
    doc: 'Where `run` runs: `host` needs no emulation (cross-compilers, bundlers). It sees TARGETARCH, TARGETPLATFORM and LAMBDA_RUNTIME.',
    example: 'host',
  },
  env: {
    kind: values('a map of variables'),
    default: new Map<string, string>(),
    doc: 'Plain variables for installs and `run`. They count as part of what is built: no secrets here.',
    example: '{ CGO_ENABLED: "0" }',
  },
  secrets: {
    kind: map('a map of secrets', SECRET_ID, secret),
    default: new Map<string, never>(),
    doc: 'Secrets by id, each `{env: NAME}` or `{file: PATH}`, mounted at `/run/secrets/<id>` during installs and `run`; never part of anything else.',
    example: '{ pip: { env: PIP_TOKEN, required: true } }',
  },
  ssh: {
    kind: word('an agent', ['default']),
    doc: 'Forwards the SSH agent (git+ssh requirements).',
    example: 'default',
  },
  ca_bundle: {
    kind: path,
    doc: "A PEM file that every installer and command trusts (a company's proxy); mounted, never part of the result.",
    example: './company-ca.pem',
  },
  network: {
    kind: word('a network', ['default', 'none']),
    default: 'default',
    doc: 'The network of `run`.',
    example: 'none',
  },
} satisfies Keys;
export const build = section({ name: 'build', says: 'build', keys: buildKeys });

export const dependenciesKeys = {
  exclude: {
    kind: list('a list of patterns', pattern),
    default: [],
    doc: 'Installed files to leave out.',
    example: '["**/tests"]',
  },
  omit: {
    kind: list('a list of dependencies', text(DEPENDENCY_NAME)),
    default: [],
    doc: 'Packages not to install (those that the runtime has).',
    example: '[boto3]',
  },
  strip: { kind: flag, default: false, doc: 'Strips the debug symbols of libraries.', example: 'true' },
  groups: {
    kind: list('a list of groups', text(GROUP_NAME)),
    default: [],
    doc: 'Dependency groups to add.',
    example: '[api]',
  },
  extras: { kind: list('a list of extras', text(GROUP_NAME)), default: [], doc: 'Extras to add.', example: '[redis]' },
} satisfies Keys;
export const dependencies = section({ name: 'dependencies', says: 'dependencies', keys: dependenciesKeys });

export const baseKeys = {
  image: {
    kind: imageReference,
    doc: 'The image that the function stands on.',
    example: 'registry.example.com/base:1',
  },
  dockerfile: {
    kind: path,
    doc: 'Or a Dockerfile that makes it; its folder is its context.',
    example: './base.Dockerfile',
  },
  target: { kind: text(STAGE), doc: 'The stage of `dockerfile` to stop at.', example: 'final' },
  args: {
    kind: values('a map of build arguments'),
    default: new Map<string, string>(),
    doc: 'Build arguments of `dockerfile`.',
    example: '{ VERSION: "3" }',
  },
  packages: { kind: osPackages, default: [], doc: 'OS packages to install in it.', example: '[libpq]' },
} satisfies Keys;
export const base = section({ name: 'base', says: 'base', keys: baseKeys });
