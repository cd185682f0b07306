import {
  choice,
  count,
  flag,
  type Kind,
  platforms,
  runner,
  runtimes,
  secrets,
  shard,
  text,
  word,
  words,
} from './input-kinds.ts';

export const COMMANDS = ['plan', 'build', 'report', 'publish', 'convert'] as const;
export type Command = (typeof COMMANDS)[number];

/** One input of action.yml: how its text is read, the text that stands for it when none is given, and who reads it. */
export interface InputRow<T = unknown> {
  kind: Kind<T>;
  /** '': the input has no value then. */
  default: string;
  /** What action.yml has as the default instead: an expression, which GitHub evaluates. */
  expression?: string;
  description: string;
  commands: readonly Command[];
}

const row = <T, const D extends string>(
  kind: Kind<T>,
  standard: D,
  commands: readonly Command[],
  description: string,
): InputRow<T> & { default: D } => ({ kind, default: standard, commands, description });

const EVERY = COMMANDS;
const PLANS: Command[] = ['plan', 'build'];
const BUILDS: Command[] = ['build'];
const RUNS: Command[] = ['plan', 'build', 'report'];
const CONVERTS: Command[] = ['convert'];
const ACTS: Command[] = ['build', 'publish', 'convert'];

/** Every input, in the order of action.yml, which a test holds to this table. */
export const INPUTS = {
  command: row(choice(...COMMANDS), 'build', EVERY, 'What to do: plan, build, report, publish or convert.'),
  config: row(text, 'package_config.yaml', ['plan', 'build', 'report', 'publish'], 'The configuration.'),
  'working-directory': row(text, '.', EVERY, 'Folder against which the paths of the other inputs are read.'),
  dist: row(text, 'dist', ['plan', 'build', 'report', 'publish'], 'Folder of the results.'),
  only: row(words, '', PLANS, 'Packages to build, by name or glob, separated by commas or newlines.'),
  platform: row(
    platforms,
    'all',
    ['plan', 'build', 'convert'],
    'linux/amd64, linux/arm64, or all: every platform of the configuration in this job.',
  ),
  plan: row(
    text,
    '',
    ['build', 'report', 'publish'],
    'A plan.json to build instead of planning anew: a file, or else the artifact of that name that a job of this run made.',
  ),
  concurrency: row(
    count(1, 256),
    '',
    BUILDS,
    'Workers that pack, and platforms solved at the same time; default: the cores.',
  ),
  'keep-going': row(flag, 'false', BUILDS, 'Write the artifacts that could be built although others failed.'),
  force: row(flag, 'false', PLANS, 'Build everything anew, whatever is cached.'),
  verify: row(
    choice('static', 'import', 'off'),
    '',
    BUILDS,
    'How functions are checked, whatever the configuration says: static, import or off.',
  ),
  builder: row(text, '', BUILDS, 'The buildx builder to use.'),
  'base-registry': row(text, '', PLANS, 'Where base images come from: a mirror of public.ecr.aws/lambda.'),
  'ca-bundle': row(text, '', BUILDS, "PEM file that installers trust (a company's proxy); never part of a result."),
  'build-secrets': row(
    secrets,
    '',
    BUILDS,
    'Lines ID=value, masked in the log, for build.secrets of the configuration.',
  ),
  cache: row(
    text,
    'true',
    BUILDS,
    "true: packs and BuildKit's cache live in the Actions cache. false: neither. A BuildKit cache option such as type=registry,ref=…: that one for BuildKit, the Actions cache for packs.",
  ),
  'cache-scope': row(word, '', RUNS, 'A word in the cache keys, for repositories with several configurations.'),
  'trusted-cache': row(
    flag,
    'true',
    BUILDS,
    'false: nothing that was restored from a cache is used in a run that may publish or push.',
  ),
  setup: row(
    choice('auto', 'always', 'never'),
    'auto',
    BUILDS,
    'Whether QEMU and a builder are set up. auto: only when something must be solved that the builder here cannot do.',
  ),
  'binfmt-image': row(text, 'docker.io/tonistiigi/binfmt:latest', BUILDS, 'Image that registers QEMU.'),
  'buildkit-image': row(text, 'docker.io/moby/buildkit:buildx-stable-1', BUILDS, 'Image of a builder that is created.'),
  artifacts: row(
    choice('each', 'bundle', 'none'),
    'each',
    RUNS,
    'each: every ZIP and SBOM is an artifact, as it is. bundle: one deterministic ZIP per job holds them. none.',
  ),
  'artifact-prefix': row(
    word,
    '',
    EVERY,
    'In front of the names of artifacts, so that several uses in one run do not collide.',
  ),
  'retention-days': row(count(1, 400), '', RUNS, "Days that artifacts are kept; default: the repository's setting."),
  shards: row(count(1, 256), '1', ['plan'], 'Jobs per platform in the matrix.'),
  shard: row(shard, '', BUILDS, 'The part of the targets that this job builds: i/n, as the matrix names it.'),
  'runner-amd64': row(
    runner,
    'ubuntu-24.04',
    ['plan'],
    'Runner of the amd64 jobs in the matrix: a label, or a JSON list of labels.',
  ),
  'runner-arm64': row(
    runner,
    'ubuntu-24.04-arm',
    ['plan'],
    'Runner of the arm64 jobs in the matrix: a label, or a JSON list of labels.',
  ),
  qemu: row(flag, 'false', ['plan'], 'Build arm64 on the runner of amd64, with emulation.'),
  comment: row(
    flag,
    'true',
    ['build', 'report'],
    'One comment on the pull request, updated in place, by report and by a build of platform: all.',
  ),
  push: row(flag, 'false', BUILDS, 'Push images of the configuration to the registry.'),
  load: row(flag, 'false', BUILDS, "Load images of the configuration into the runner's Docker."),
  registry: row(text, '', BUILDS, 'Registry that images are pushed to.'),
  'registry-username': row(text, '', BUILDS, 'User of `registry`, else of `base-registry`.'),
  'registry-password': row(
    text,
    '',
    BUILDS,
    'Their password or token, masked in the log; only this step is logged in with it.',
  ),
  publish: row(
    choice('true', 'false', 'dry-run'),
    '',
    ACTS,
    'Publish layers whose manifest hash changed: true, false or dry-run; default: true for command: publish, else false.',
  ),
  'pull-requests': row(
    flag,
    'false',
    ACTS,
    'Whether publish and push may act on a pull request of the same repository.',
  ),
  regions: row(
    words,
    '',
    ACTS,
    "AWS regions, separated by commas or newlines; default: the configuration's, else the AWS client's.",
  ),
  'aws-role': row(text, '', ACTS, "ARN of a role that is assumed with the job's OIDC token."),
  'aws-region': row(text, '', ACTS, 'Region of the AWS client.'),
  image: row(
    text,
    '',
    CONVERTS,
    'The image whose /opt becomes layers: a reference, docker-archive:FILE, oci:DIR or oci-archive:FILE.',
  ),
  'image-type': row(
    choice('docker', 'oci'),
    '',
    CONVERTS,
    'What the image is when it does not say so itself: docker or oci.',
  ),
  'output-directory': row(text, 'output', CONVERTS, "Folder of an image's layers."),
  'layer-namespace': row(text, 'img2lambda', CONVERTS, "What the names of an image's layers begin with."),
  squash: row(flag, 'false', CONVERTS, 'One layer of everything.'),
  'max-layers': row(
    count(1, 5),
    '5',
    CONVERTS,
    'Most layers of an image; the smallest neighbours are joined until it fits.',
  ),
  function: row(flag, 'false', CONVERTS, "Files under the image's /var/task become function.zip."),
  description: row(text, '', CONVERTS, "Description of an image's layers."),
  'license-info': row(text, '', CONVERTS, "License of an image's layers."),
  'compatible-runtime': row(
    runtimes,
    'provided.al2023',
    CONVERTS,
    "Runtimes that an image's layers are for, separated by commas or newlines.",
  ),
  bucket: row(text, '', CONVERTS, 'S3 bucket for layers of an image above 50 MB; may hold {region}.'),
  'github-token': {
    ...row(text, '', ['build', 'report'], 'Token for the comment.'),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    expression: '${{ github.token }}',
  },
} as const satisfies Record<string, InputRow>;

export type InputName = keyof typeof INPUTS;
