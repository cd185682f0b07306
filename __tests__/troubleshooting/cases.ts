import { ENGINE_HINTS } from '../../src/graph/hints.ts';

/** A failure as docs/troubleshooting.md has it, and how it is brought about. */
export interface Case {
  /** What is shown; `…` stands for any text. */
  says: string;
  cause: string;
  next: string;
  /** Whether the program prints the next step itself. */
  isPrinted: boolean;
  /** Words for the program, one list for each run; the last one fails. */
  runs: string[][];
  files: Record<string, string>;
  /** What `docker` prints before it fails, or what an installer prints in BuildKit. */
  docker?: string;
  installer?: string;
  env?: Record<string, string>;
}

type Row = [says: string, cause: string, next: string, config: string, words?: string];

const APP = { 'f/app.py': 'def handler(event, context):\n    return 1\n' };
const PYTHON = 'runtime_default: python3.13\n';
const one = (body: string, top = ''): string => `${PYTHON}${top}lambdas:\n  api: {${body}}\n`;
const GOOD = one('path: ./f, handler: app.handler');
const INSTALLS = one('path: ./f, handler: app.handler, requirements: [certifi]');

/** An empty cell: the program says nothing of what to do, since the message does. */
const own = (rows: Row[], isPrinted: boolean): Case[] =>
  rows.map(([says, cause, next, config, words = 'plan']) => ({
    ...{ says, cause, next, isPrinted },
    runs: words.split(' && ').map((run) => run.split(' ')),
    files: { ...APP, ...(config !== '' && { 'package_config.yaml': config }) },
  }));

const hintOf = (code: string): string => ENGINE_HINTS.find((row) => row.code === code)!.hint;

/** Of an Engine or an installer: the next step is the hint that the message gets. */
const hinted = (where: 'docker' | 'installer', rows: [code: string, says: string, cause: string][]): Case[] =>
  rows.map(([code, says, cause]) => ({
    ...{ says, cause, next: hintOf(code), isPrinted: true, [where]: says.replaceAll('…', 'x') },
    ...{ runs: [['build']], files: { ...APP, 'package_config.yaml': INSTALLS } },
  }));

const CONFIGURATION: Case[] = [
  ...own(
    [
      [
        'package_config.yaml does not exist',
        'There is no configuration here.',
        'Write one (docs/configuration.md), or name it with --config FILE.',
        '',
        'build',
      ],
      [
        'there is nothing to build: the file has neither `layers` nor `lambdas`',
        'The file is empty, or its keys stand at the wrong depth.',
        'Write, for example:',
        '{}\n',
      ],
      [
        'the key … stands twice in this map',
        'YAML would keep one of them in silence.',
        'Keep one of them.',
        `${GOOD}  api: {path: ./f, handler: app.handler}\n`,
      ],
      [
        '… does not exist',
        'Paths are relative to the folder of the configuration.',
        'Looked for',
        one('path: ./nope, handler: app.handler'),
      ],
      [
        'this function has no `path`',
        'A function is made of a source.',
        'Write where its source is.',
        one('handler: app.handler'),
      ],
      [
        'this function has no runtime',
        'Neither the function nor the file names one.',
        'Write `runtime:` here, or `runtime_default:` at the top.',
        'lambdas:\n  api: {path: ./f, handler: app.handler}\n',
      ],
      [
        '… is not a handler of python3.13',
        'A handler names a file and what is in it.',
        'Write `dir/module.function`.',
        one('path: ./f, handler: app'),
      ],
      [
        'names 6 layers; Lambda takes at most 5',
        'It is a limit of Lambda.',
        'Join some of them.',
        one('path: ./f, handler: app.handler, layers: [a, b, c, d, e, g]'),
      ],
      [
        '… is not a package name',
        'The name becomes a file name and a layer’s name.',
        'Write 1 to 64 letters, digits, hyphens and underscores.',
        `${PYTHON}layers:\n  "bad name!": {path: ./f}\n`,
      ],
    ],
    true,
  ),
  ...own(
    [
      [
        'this is not YAML: Tabs are not allowed as indentation',
        'An editor put a tab there.',
        'Indent with spaces.',
        'lambdas:\n\tapi: {}\n',
      ],
      [
        'is not a key of a function; did you mean …',
        'A typo, or a key that belongs elsewhere.',
        'Take the key that is proposed, or look it up in [Configuration](configuration.md); `lambda-packer schema` lets an editor complete them.',
        one('path: ./f, handlr: app.handler'),
      ],
      [
        '… is not a Lambda runtime; did you mean …',
        'Lambda has no such runtime, or has it no more.',
        'Take one of the list in [Configuration](configuration.md).',
        one('path: ./f, runtime: python3.6, handler: app.handler'),
      ],
      [
        '… is not a platform; did you mean …',
        'Lambda runs on two architectures.',
        'Write `linux/amd64` or `linux/arm64`.',
        one('path: ./f, handler: app.handler', 'platforms_default: [linux/arm]\n'),
      ],
      [
        '… is not a layer of this configuration; did you mean …',
        'A function names a layer that `layers:` does not have.',
        'Correct the name; a layer of an account is named by its ARN.',
        `${one('path: ./f, handler: app.handler, layers: [comon]')}layers:\n  common: {path: ./f}\n`,
      ],
      [
        '--only: no package is named …',
        'The name or glob fits nothing.',
        'Take the name that is proposed; globs need quotes in a shell.',
        GOOD,
        'plan --only nope',
      ],
      [
        'unknown option …',
        'A typo, or an option of another command.',
        '`lambda-packer <command> --help` shows what there is.',
        GOOD,
        'build --plattform x',
      ],
      [
        'there is no lock file',
        '`lock --check` runs where nothing was locked.',
        'Run `lambda-packer lock` and commit the result.',
        INSTALLS,
        'lock --check',
      ],
    ],
    false,
  ),
];

const RESULTS: Case[] = [
  ...own(
    [
      [
        'handler …: … is not in the artifact',
        'The file of the handler is not below `path`, or a pattern leaves it out.',
        'Check handler, path and the patterns of include and exclude.',
        one('path: ./f, handler: main.handler'),
        'build',
      ],
      [
        'compressed it has … bytes, its max_size is … bytes',
        'The package outgrew the budget that was set for it.',
        'Make it smaller, or raise max_size; `lambda-packer inspect` shows what takes the space.',
        one('path: ./f, handler: app.handler, max_size: 10B'),
        'build',
      ],
      [
        'it has no image_tag to push it to',
        '`--push` needs a name for each image.',
        'Write image_tag:',
        one('path: ./f, handler: app.handler, type: image'),
        'build --push',
      ],
      [
        'dist/….zip is not there',
        '`invoke` runs what was built.',
        'build first: lambda-packer build',
        GOOD,
        'invoke api',
      ],
      [
        'there is no function …',
        '`invoke` takes a function of the configuration.',
        'functions: api',
        GOOD,
        'invoke apo',
      ],
      [
        'dist/build_manifest.json does not exist, or holds nothing',
        '`publish` takes what was built.',
        'Build first.',
        `${PYTHON}publish: {regions: [eu-west-1]}\nlayers:\n  common: {path: ./f}\n`,
        'publish',
      ],
    ],
    true,
  ),
  ...own(
    [
      [
        '--event is not JSON',
        'The event is checked before a container starts.',
        'Correct it; in a shell put it in single quotes, or name a file.',
        GOOD,
        'invoke api --event {"a":',
      ],
      [
        'it is not a ZIP file, or it was cut off',
        '`inspect` was given something else, or a download broke off.',
        'Build or fetch it anew.',
        GOOD,
        'inspect package_config.yaml',
      ],
      [
        'there are no AWS credentials',
        'The SDK’s chain found none: no profile, no variables, no role.',
        'Set AWS_PROFILE or --profile, log in (`aws sso login`), or let the job assume a role; `lambda-packer doctor` tells who you are.',
        `${PYTHON}publish: {regions: [eu-west-1]}\nlayers:\n  common: {path: ./f}\n`,
        'build && publish --dry-run',
      ],
    ],
    false,
  ),
];

const ENGINE: Case[] = [
  {
    says: 'Docker is needed to install dependencies, and there is no `docker` on the PATH',
    ...{
      cause: 'Installs run in BuildKit; sources are packed without it.',
      next: hintOf('docker-missing'),
      isPrinted: true,
    },
    ...{ runs: [['build']], files: { ...APP, 'package_config.yaml': INSTALLS }, env: { PATH: '/nowhere' } },
  },
  ...hinted('docker', [
    [
      'docker-not-running',
      'Cannot connect to the Docker daemon',
      'The Engine is stopped, or DOCKER_HOST points elsewhere.',
    ],
    [
      'docker-permission',
      'permission denied while trying to connect to the Docker daemon socket',
      'This user is not in the group `docker`.',
    ],
    [
      'buildx-missing',
      "docker: 'buildx' is not a docker command",
      'The plugin is a package of its own on some systems.',
    ],
    ['buildx-old', 'invalid progress mode', 'buildx is older than 0.13.'],
    ['builder-unknown', 'ERROR: no builder "ci" found', '--builder or BUILDX_BUILDER names one that is not there.'],
    [
      'cache',
      'ERROR: Cache export is not supported for the docker driver',
      '`--cache` needs more than the `docker` driver without the containerd image store.',
    ],
    [
      'image-not-found',
      'ERROR: failed to solve: …: failed to resolve source metadata for …: not found',
      'The registry has no such image, or the mirror lacks it.',
    ],
    [
      'platform-missing',
      'ERROR: failed to solve: …: no match for platform in manifest',
      'The image is for one architecture only.',
    ],
  ]),
];

const INSTALL: Case[] = hinted('installer', [
  [
    'no-such-package',
    'Because reqests was not found in the package registry',
    'A typo, or a private package without its index.',
  ],
  ['conflict', 'ERROR: ResolutionImpossible', 'Two requirements exclude each other.'],
  ['no-wheel', '… has no wheels with a matching Python ABI tag', 'It is published for other versions of Python only.'],
  [
    'python-version',
    'requires a different Python: 3.13.1 not in',
    'The package does not support the runtime’s Python.',
  ],
  ['compiler-missing', "error: command 'gcc' failed", 'Nothing prebuilt fits, and the image has no compiler.'],
  [
    'library-missing',
    "Package 'libxml-2.0', required by …, not found",
    'It is compiled against a library of the OS that the image lacks.',
  ],
  ['git-missing', 'Git executable not found', 'A requirement comes from Git.'],
  [
    'lock-stale',
    'The lockfile at `uv.lock` needs to be updated, but `--locked` was provided',
    'The project changed after it was locked.',
  ],
  ['lock-platform', 'Your bundle only supports platforms', 'The Gemfile.lock was made on another platform.'],
  ['hash-mismatch', 'Hash mismatch for …', 'The file of the index is not the one that was locked.'],
  [
    'hash-missing',
    'In `--require-hashes` mode, all requirements must have a hash',
    'Some lines of the list have hashes, others none.',
  ],
  [
    'unauthorized',
    'HTTP status client error (401 Unauthorized)',
    'A private index refuses the credentials, or got none.',
  ],
  [
    'rate-limit',
    'HTTP status client error (429 Too Many Requests)',
    'Too much was asked for in a short time, mostly without signing in.',
  ],
  ['tls', 'invalid peer certificate: UnknownIssuer', 'A company’s proxy signs with a certificate of its own.'],
  ['proxy', '407 Proxy Authentication Required', 'The proxy wants a password.'],
  [
    'dns',
    'failed to lookup address information: Name or service not known',
    'The build container has no DNS for that name.',
  ],
  ['network', 'error sending request for url', 'The server cannot be reached from the build container.'],
  ['emulation', 'exec /bin/sh: exec format error', 'Programs of another architecture run, without emulation.'],
  ['disk-full', 'No space left on device', 'BuildKit’s disk is full.'],
  ['out-of-memory', 'Killed', 'The step took more memory than Docker has.'],
]);

export const SECTIONS: [title: string, cases: Case[]][] = [
  ['The configuration and the command line', CONFIGURATION],
  ['What was built', RESULTS],
  ['Docker', ENGINE],
  ['Installing', INSTALL],
];

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The page. Backquotes in a message would end its own. */
export const page = (): string => `# Troubleshooting

By message: find the words that you see; \`…\` stands for what differs. \`lambda-packer doctor\` looks at the machine ([Command line](cli.md#doctor)), and a build that
fails for what it finds says so (\`doctor: …\`). The last lines of a failing step stand in its error; \`--progress plain\` shows all of them.
${SECTIONS.map(([title, cases]) => `\n## ${title}\n\n| message | cause | next step |\n|---|---|---|\n${cases.map(({ says, cause, next }) => `| ${says.includes('`') ? `\`\` ${cell(says)} \`\`` : `\`${cell(says)}\``} | ${cell(cause)} | ${cell(shownNext(next))} |\n`).join('')}`).join('')}`;

/** Some next steps are longer in the program than what is checked of them. */
const LONGER: Record<string, string> = {
  'Write, for example:':
    'Write a function under `lambdas:`; `lambda-packer init` writes a configuration for what it finds.',
  'Looked for': 'The message names the place that was looked for.',
  'Write image_tag:': 'Write `image_tag: "registry.example.com/{name}:{arch}"`.',
  'functions: api': 'The message lists the functions that there are.',
  'build first: lambda-packer build': 'Build first: `lambda-packer build`.',
};
const shownNext = (next: string): string => {
  const text = LONGER[next] ?? next;
  return text.charAt(0).toUpperCase() + text.slice(1) + (text.endsWith('.') ? '' : '.');
};
