import type { Problem } from '../errors.ts';
import type { InstallOptions } from '../plan/types.ts';
import { ENGINE_HINTS, hintFor, STEP_HINTS } from './hints.ts';
import type { Observed } from './progress.ts';
import type { InstallTree } from './types.ts';

/** Log lines that stand in an error. */
const SHOWN_LINES = 20;

/** The command of an install as its user would type it. */
export function commandOf({ recipe, label }: InstallTree): string {
  return COMMANDS[recipe.options.source](recipe.installer.name, label);
}

const COMMANDS: Record<InstallOptions['source'], (installer: string, label: string) => string> = {
  requirements: (installer, label) => (installer === 'pip' ? `pip install -r ${label}` : `uv pip install -r ${label}`),
  'uv-lock': (_installer, label) => `uv sync --locked (${label})`,
  'poetry-lock': (_installer, label) => `poetry install --only main (${label})`,
  'pipfile-lock': (_installer, label) => `pipenv sync (${label})`,
  'package-lock': (_installer, label) => `npm ci (${label})`,
  'package-json': (_installer, label) => `npm install (${label})`,
};

/** A step's failure, told by the targets that wait for it. */
export function stepProblem(tree: InstallTree, targets: string[], failed: Observed['failures'][number]): Problem {
  const known = hintFor(STEP_HINTS, [...failed.lines, failed.error].join('\n'));
  const lines = failed.lines.filter((line) => line.trim() !== '').slice(-SHOWN_LINES);
  const said = lines.length > 0 ? lines : [failed.error];
  return problem(
    `graph/${known?.code ?? 'install'}`,
    [`${targets.join(', ')}: \`${commandOf(tree)}\` failed`, ...said.map((line) => `    ${line}`)].join('\n'),
    known?.hint,
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
