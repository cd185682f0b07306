import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { failure } from '../errors.ts';
import { CONFIG, propose } from '../init/init.ts';
import { openRepository } from '../init/repository.ts';
import { WORKFLOW, workflowText } from '../init/workflow.ts';
import { writeOutput } from '../outputs/files.ts';
import { shownPath } from '../plan/shown-path.ts';
import { count, visible } from '../report/text.ts';
import { problemText } from './problem-text.ts';

interface InitOptions {
  dryRun: boolean;
  force: boolean;
}

/** `lambda-packer init`: a configuration and a workflow for the functions that are found here; what could not be carried over on stderr. */
export async function runInit(options: InitOptions): Promise<void> {
  const root = process.cwd();
  const repository = gitRoot(root);
  const files = [
    { path: join(root, CONFIG), text: '' },
    { path: join(repository, WORKFLOW), text: workflowText(relative(repository, root)) },
  ];
  const taken = files.filter(({ path }) => existsSync(path)).map(({ path }) => shownPath(path));
  if (taken.length > 0 && !options.force && !options.dryRun)
    throw failure('init/exists', `${taken.join(' and ')} ${taken.length === 1 ? 'is' : 'are'} there already`, {
      hint: 'init --force writes over what is there; init --dry-run only shows what it would write',
      exitCode: 2,
    });
  const { config, functions, layers, sources, notices } = await propose(openRepository(root));
  for (const problem of notices) process.stderr.write(`${problemText(problem)}\n`);
  if (functions + layers === 0 && !config.includes('# Not built yet'))
    throw failure('init/nothing', 'no functions were found here', {
      hint: 'Write package_config.yaml by hand (docs/configuration.md), or run init where the functions lie.',
    });
  files[0]!.text = config;
  if (options.dryRun)
    process.stdout.write(files.map(({ path, text }) => `# ---- ${shownPath(path)}\n${text}`).join('\n'));
  else for (const { path, text } of files) writeOutput(path, text);
  const where = sources.length === 1 ? ` of ${visible(sources[0]!)}` : ` of ${count(sources.length, 'file')}`;
  const told = notices.length === 0 ? '' : `, ${count(notices.length, 'remark')} above`;
  process.stderr.write(
    `${count(functions, 'function')} and ${count(layers, 'layer')}${where}${told}\n${
      options.dryRun
        ? 'nothing was written'
        : `written: ${files.map(({ path }) => shownPath(path)).join(', ')}\nnext: lambda-packer build`
    }\n`,
  );
}

/** The folder that holds .git, here or above; without one, this. */
function gitRoot(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}
