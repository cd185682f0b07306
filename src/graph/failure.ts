import { nearest } from '../config/nearest.ts';
import type { Problem } from '../errors.ts';
import type { InstallOptions } from '../plan/types.ts';
import { ENGINE_HINTS, hintFor, PACKAGE_HINTS, STEP_HINTS } from './hints.ts';
import type { Observed } from './progress.ts';
import { isInstall, isRun, type SolvedTree } from './types.ts';
import { unbuiltIn } from './unbuilt.ts';

/** Log lines that stand in an error. */
const SHOWN_LINES = 20;

/** How run.sh says which command failed; what the command itself said may come before or after it. */
const ENDED = /^lambda-packer: command (\d+) ended with status \d+$/;

/** What failed, as its user would type it. */
export function commandOf(tree: SolvedTree, lines: readonly string[] = []): string {
  if (isInstall(tree)) return COMMANDS[tree.recipe.options.source](tree.recipe.installer.name, tree.label);
  if (!isRun(tree)) return tree.label;
  const number = lines.map((line) => ENDED.exec(line)?.[1]).find(Boolean);
  const command = tree.recipe.commands[Number(number ?? Number.NaN) - 1];
  if (command === undefined) return tree.label;
  return (typeof command === 'string' ? command.trim() : command.join(' ')).split('\n')[0]!;
}

const COMMANDS: Record<InstallOptions['source'], (installer: string, label: string) => string> = {
  requirements: (installer, label) => (installer === 'pip' ? `pip install -r ${label}` : `uv pip install -r ${label}`),
  'uv-lock': (_installer, label) => `uv sync --locked (${label})`,
  'poetry-lock': (_installer, label) => `poetry install --only main (${label})`,
  'pipfile-lock': (_installer, label) => `pipenv sync (${label})`,
  'package-lock': (_installer, label) => `npm ci (${label})`,
  'pnpm-lock': (_installer, label) => `pnpm install --frozen-lockfile --prod (${label})`,
  'yarn-lock': (_installer, label) => `yarn install (${label})`,
  'gemfile-lock': (_installer, label) => `bundle install (${label})`,
  'package-json': (_installer, label) => `npm install (${label})`,
};

/** A step's failure, told by the targets that wait for it. */
export function stepProblem(tree: SolvedTree, targets: string[], failed: Observed['failures'][number]): Problem {
  const known = hintFor(STEP_HINTS, [...failed.lines, failed.error].join('\n'));
  return problem(
    `graph/${known?.code ?? tree.recipe.kind}`,
    [
      `${targets.join(', ')}: \`${commandOf(tree, failed.lines)}\` failed`,
      ...unbuilt(tree, failed.lines),
      ...saidBy(failed),
    ].join('\n'),
    known?.hint,
  );
}

function unbuilt({ recipe }: SolvedTree, lines: readonly string[]): string[] {
  const names = lines.flatMap((line) => unbuiltIn(line) ?? []);
  return [...new Set(names)].map(
    (name) => `    ${name} has nothing prebuilt for ${recipe.platform}, and could not be built`,
  );
}

function saidBy({ lines, error }: Observed['failures'][number]): string[] {
  const said = lines.filter((line) => line.trim() !== '' && !ENDED.test(line)).slice(-SHOWN_LINES);
  return (said.length > 0 ? said : [error]).map((line) => `    ${line}`);
}

/** OS packages, or the Dockerfile of an environment. */
export function environmentProblem(
  { recipe }: SolvedTree,
  targets: string[],
  failed: Observed['failures'][number],
): Problem {
  const isPackages = failed.stage?.startsWith('env-') === true;
  const what = isPackages
    ? `installing the OS packages ${recipe.environment.packages.join(', ')}`
    : 'the Dockerfile of its build image';
  const known = hintFor(
    [...(isPackages ? PACKAGE_HINTS : []), ...ENGINE_HINTS],
    [...failed.lines, failed.error].join('\n'),
  );
  return problem(
    `graph/${known?.code ?? (isPackages ? 'packages' : 'dockerfile')}`,
    [`${targets.join(', ')}: ${what} failed`, ...saidBy(failed)].join('\n'),
    known?.hint,
  );
}

/** Libraries that `lib` names and the build environment lacks, each with what is there under the nearest name. */
export function missingProblem(missing: readonly string[], has: readonly string[], targets: string[]): Problem {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const names = has.map(nameOf);
  const near = missing.flatMap((path) => {
    const name = nameOf(path);
    const same = has.filter((other) => nameOf(other) === name);
    const stem = name.replace(/[*?[].*$|\.so.*$/, '');
    const related = stem.length > 3 ? has.filter((other) => nameOf(other).startsWith(stem)) : [];
    // Short names are near to each other by chance.
    const close = stem.length > 6 ? nearest(name, names) : undefined;
    return [...new Set([...same, ...related, ...has.filter((other) => nameOf(other) === close)])].slice(0, 3);
  });
  return problem(
    'graph/library-missing',
    `${targets.join(', ')}: the build environment has no ${missing.join(', ')}`,
    near.length > 0
      ? `did you mean ${near.join(', ')}?`
      : 'name the OS package that has it in build.packages, or a build image with it',
  );
}

/** A base image that cannot be had, told by the targets that need it. */
export function imageProblem(base: string, targets: string[], error: string): Problem {
  const known = hintFor(ENGINE_HINTS, `load metadata for ${error}`);
  return problem(
    `graph/${known?.code ?? 'base-image'}`,
    `${targets.join(', ')}: the base image ${base} cannot be had\n    ${error}`,
    known?.hint,
  );
}

/** A solve that failed as a whole. */
export function solveProblem(error: string): Problem {
  const known = hintFor(ENGINE_HINTS, error);
  return problem(
    `graph/${known?.code ?? 'solve'}`,
    `${HEADLINES[known?.code ?? ''] ?? 'BuildKit could not carry out the build'}\n    ${error.split('\n').join('\n    ')}`,
    known?.hint,
  );
}

const HEADLINES: Record<string, string> = {
  'docker-missing': 'Docker is needed to install dependencies, and there is no `docker` on the PATH',
  'docker-not-running': 'Docker is needed to install dependencies, and its engine does not answer',
};

const problem = (code: string, message: string, hint: string | undefined): Problem => ({
  severity: 'error',
  code,
  message,
  ...(hint !== undefined && { hint }),
});
