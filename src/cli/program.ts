import { Argument, Command, Option } from 'commander';
import { VERSION } from '../version.ts';
import { convertOptions } from './convert-options.ts';
import { HELP } from './help.ts';
import { count, mebibytes, type OptionName, option, seconds, variable } from './options.ts';

const BUILD: OptionName[] = [
  'config',
  'dist',
  'only',
  'platform',
  'concurrency',
  'cache',
  'push',
  'load',
  'registry',
  'keepGoing',
  'force',
  'builder',
  'baseRegistry',
  'caBundle',
  'store',
  'plan',
  'verify',
  'progress',
  'json',
  'color',
];
const INVOKE: OptionName[] = ['config', 'dist', 'platform', 'baseRegistry', 'store'];
const PLAN: OptionName[] = ['config', 'dist', 'only', 'platform', 'baseRegistry', 'store', 'json', 'color'];
const LOCK: OptionName[] = ['config', 'dist', 'builder', 'baseRegistry', 'caBundle', 'store', 'progress', 'json'];
const DOCTOR: OptionName[] = [
  'config',
  'dist',
  'only',
  'platform',
  'registry',
  'builder',
  'baseRegistry',
  'store',
  'region',
  'profile',
  'json',
  'color',
];
const PUBLISH: OptionName[] = [
  'config',
  'dist',
  'only',
  'platform',
  'plan',
  'region',
  'profile',
  'dryRun',
  'adopt',
  'progress',
  'json',
  'color',
];

/** The command line. Each command's work is loaded only when it runs. */
export function program(signal: AbortSignal): Command {
  const root = new Command('lambda-packer')
    .description('A compiler for AWS Lambda: one package_config.yaml in, deterministic ZIPs out.')
    .version(VERSION)
    .showHelpAfterError('(--help shows what there is)')
    .enablePositionalOptions()
    .configureHelp(HELP)
    .addHelpText(
      'after',
      '\nlambda-packer <command> --help shows examples. Every option can also be set in\nthe environment: LAMBDA_PACKER_BASE_REGISTRY for --base-registry.',
    )
    .helpCommand(false)
    .commandsGroup('Start:');

  root
    .command('init')
    .description('write a package_config.yaml for the functions found here, and a workflow')
    .option('--dry-run', 'print both files, and write nothing', false)
    .option('--force', 'write over files that are there', false)
    .addHelpText('after', examples('lambda-packer init --dry-run', 'lambda-packer init && lambda-packer build'))
    .action(async (options) => (await import('./init.ts')).runInit(options));

  command(root, 'doctor', 'what this machine can do and lacks, each with its fix', DOCTOR)
    .addHelpText('after', examples('lambda-packer doctor', 'lambda-packer doctor --builder remote --json'))
    .action(async (options) => (await import('./doctor.ts')).runDoctor(options, signal));

  root.commandsGroup('Build:');
  command(root, 'build', 'build what changed', BUILD)
    .addHelpText(
      'after',
      examples(
        'lambda-packer build',
        'lambda-packer build --only "api-*" --platform linux/arm64',
        'lambda-packer build --cache type=local,dest=.buildkit',
        'lambda-packer build --publish',
      ),
    )
    .addOption(
      new Option('--publish [mode]', 'publish the layers afterwards, as `publish` does; dry-run: only decide')
        .choices(['true', 'dry-run'])
        .preset('true')
        .env('LAMBDA_PACKER_PUBLISH')
        .helpGroup('Publishing:'),
    )
    .addOption(option('region'))
    .addOption(option('profile'))
    .action(async (options) => (await import('./build.ts')).runBuild(options, signal));

  command(root, 'plan', 'what would be built, and why', PLAN)
    .option('-o, --output <file>', 'write plan.json, which build --plan reads')
    .option('--matrix', 'print a GitHub Actions matrix', false)
    .option('--shards <n>', 'jobs per platform in the matrix', count, 1)
    .addHelpText(
      'after',
      examples('lambda-packer plan', 'lambda-packer plan -o plan.json', 'lambda-packer plan --matrix --shards 4'),
    )
    .action(async (options) => (await import('./plan.ts')).runPlan(options));

  command(root, 'lock', 'pin images and open requirements in package_config.lock', LOCK)
    .option('--check', 'only tell whether the lock file fits; exit code 1 when it does not', false)
    .option('--upgrade [name]', 'take newer versions: of everything, or of one package or image')
    .addHelpText(
      'after',
      examples('lambda-packer lock', 'lambda-packer lock --check', 'lambda-packer lock --upgrade certifi'),
    )
    .action(async (options) => (await import('./lock.ts')).runLock(options, signal));

  root.commandsGroup('Publish:');
  command(root, 'publish', 'publish layers whose manifest hash changed', PUBLISH)
    .argument('[manifest...]', 'files build_manifest.json, each with its ZIPs beside it; default: the one in dist')
    .option('--force', 'publish other bytes of the same manifest too', false)
    .addHelpText(
      'after',
      examples(
        'lambda-packer publish --dry-run',
        'lambda-packer publish --region eu-west-1,us-east-1 --profile production',
        'lambda-packer publish legs/*/build_manifest.json',
      ),
    )
    .action(async (manifests, options) => (await import('./publish.ts')).runPublish(manifests, options, signal));

  const convert = command(root, 'convert', "make Lambda layers of an image's /opt", [])
    .argument(
      '[image]',
      'a reference (of the Docker Engine, else of a registry), docker-archive:FILE, oci:DIR or oci-archive:FILE',
    )
    .addHelpText(
      'after',
      examples(
        'lambda-packer convert php:8 --dry-run',
        'lambda-packer convert oci-archive:php.tar --platform linux/arm64 --function',
        'lambda-packer convert example.com/php:8 -n php -r eu-west-1 -r us-east-1',
      ),
    )
    .action(async (image, options) => (await import('./convert.ts')).runConvert(image, options, signal));
  for (const each of convertOptions()) convert.addOption(each);

  root.commandsGroup('Look inside:');
  command(root, 'inspect', 'what is in a ZIP, and what is wrong with it', ['json', 'color'])
    .argument('<zip...>', 'ZIP files')
    .addHelpText(
      'after',
      examples('lambda-packer inspect dist/api-amd64.zip', 'lambda-packer inspect --json dist/*.zip'),
    )
    .action(async (files, options) => (await import('./inspect.ts')).runInspect(files, options));

  command(root, 'diff', 'two ZIPs, dist folders or build_manifest.json: what differs', ['json', 'color'])
    .argument('<a>')
    .argument('<b>')
    .addHelpText(
      'after',
      examples('lambda-packer diff old/api-amd64.zip dist/api-amd64.zip', 'lambda-packer diff main/dist dist'),
    )
    .action(async (a, b, options) => (await import('./inspect.ts')).runDiff(a, b, options));

  command(root, 'invoke', 'run a built function in its runtime image', INVOKE)
    .argument('<name>', 'a function of the configuration')
    .option('-e, --event <event>', 'a file with JSON, - for standard input, or the JSON itself', '{}')
    .option('--env <name=value>', 'an environment variable; may be given several times', variable, {})
    .option('--timeout <seconds>', 'how long it may take', seconds, 60)
    .option('--memory <MiB>', 'how much memory it gets', mebibytes, 1024)
    .addHelpText(
      'after',
      examples(
        'lambda-packer invoke api --event event.json',
        `lambda-packer invoke api --event '{"id": 1}' --env TABLE=test`,
      ),
    )
    .action(async (name, options) => (await import('./invoke.ts')).runInvoke(name, options, signal));

  const store = root.command('store').description('the folder of finished packs').helpCommand(false);
  command(store, 'ls', 'what it holds', ['store', 'json']).action(async (options) =>
    (await import('./store.ts')).runList(options),
  );
  command(store, 'prune', 'remove what was not used lately', ['store', 'json'])
    .option('--older-than <age>', 'not used for so long: 12h, 30d', '30d')
    .option('--max-size <size>', 'then the longest unused until it fits: 500MB, 5GB')
    .addHelpText(
      'after',
      examples('lambda-packer store prune --older-than 14d', 'lambda-packer store prune --max-size 5GB'),
    )
    .action(async (options) => (await import('./store.ts')).runPrune(options));
  command(store, 'verify', 'check every pack against its hash', ['store', 'json']).action(async (options) =>
    (await import('./store.ts')).runVerify(options),
  );

  root.commandsGroup('Editor and shell:');
  root
    .command('schema')
    .description('print the JSON Schema of package_config.yaml')
    .addHelpText('after', examples('lambda-packer schema > schema.json'))
    .action(async () => (await import('./schema.ts')).runSchema());
  root
    .command('completion')
    .description('print a completion script for your shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      examples(
        'source <(lambda-packer completion bash)      # in ~/.bashrc',
        'source <(lambda-packer completion zsh)       # in ~/.zshrc, after compinit',
        'lambda-packer completion fish | source       # in ~/.config/fish/config.fish',
      ),
    )
    .action(async (shell) => (await import('./completion.ts')).runCompletion(shell));
  // What the scripts call, with the words of the line after `--`.
  root
    .command('complete', { hidden: true })
    .argument('[word...]')
    .action(async (words) => (await import('./completion.ts')).runComplete(root, words));
  return root;
}

function command(parent: Command, name: string, description: string, names: OptionName[]): Command {
  const made = parent.command(name).description(description);
  for (const each of names) made.addOption(option(each));
  return made;
}

const examples = (...lines: string[]): string => `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
