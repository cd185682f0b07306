import { PackerError, type Problem } from '../errors.ts';
import { secretValues } from '../graph/secrets.ts';
import type { BaseTree, SolvedTree, TreeOutcome } from './tree-work.ts';
import type { BuildRequest } from './types.ts';

const CODE = 'build/needs-secret';

/** Whether all that is wrong is that something secret is not there. */
export const isForWantOfSecrets = (problems: readonly Problem[]): boolean =>
  problems.length > 0 && problems.every(({ code }) => code === CODE);

/**
 * Which of these trees lack a secret that they require, or the SSH agent.
 * @returns by key what is said of those that are to be left out (`missingSecrets: 'skip'`)
 * @throws PackerError with all that is missing, before anything runs, unless they are to be left out
 */
export async function lackingSecrets(
  trees: readonly (SolvedTree | BaseTree)[],
  request: Pick<BuildRequest, 'env' | 'secrets' | 'missingSecrets'>,
  waiting: (key: string) => string[],
): Promise<Map<string, TreeOutcome>> {
  const lacking = new Map<string, TreeOutcome>();
  const missing = new Map<string, { problem: Problem; targets: string[] }>();
  for (const tree of trees) {
    const problems = await problemsOf(tree, request);
    const [first] = problems;
    if (first)
      lacking.set(tree.key, {
        ok: false,
        problem: { ...first, message: problems.map(({ message }) => message).join('; ') },
      });
    for (const problem of problems) {
      const known = missing.get(problem.message) ?? { problem, targets: [] };
      missing.set(problem.message, { problem, targets: [...new Set([...known.targets, ...waiting(tree.key)])] });
    }
  }
  if (missing.size > 0 && request.missingSecrets !== 'skip')
    throw new PackerError(
      [...missing.values()].map(({ problem, targets }) => ({
        ...problem,
        message: `${targets.join(', ')}: ${problem.message}`,
      })),
      2,
    );
  return lacking;
}

async function problemsOf(
  tree: SolvedTree | BaseTree,
  request: Pick<BuildRequest, 'env' | 'secrets'>,
): Promise<Problem[]> {
  const { mounts, recipe } = tree;
  const isGiven = recipe.kind === 'install' || recipe.kind === 'run' || recipe.environment.from.kind === 'dockerfile';
  if (!mounts || !isGiven) return [];
  const there = await secretValues(tree, {
    env: { ...request.env },
    ...(request.secrets && { secrets: request.secrets }),
  });
  const problem = (message: string, hint: string): Problem => ({ severity: 'error', code: CODE, message, hint });
  const problems = Object.entries(mounts.secrets).flatMap(([id, { source, required }]) =>
    required && !there.has(id)
      ? [
          problem(
            `needs secret ${id}`,
            'env' in source ? `set the variable ${source.env}` : `write the file ${source.file}`,
          ),
        ]
      : [],
  );
  if (mounts.ssh && !request.env.SSH_AUTH_SOCK)
    problems.push(
      problem('needs the SSH agent', 'start one (`eval "$(ssh-agent)"; ssh-add`), which sets SSH_AUTH_SOCK'),
    );
  return problems;
}
