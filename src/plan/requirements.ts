import type { Requirements } from '../config/types.ts';
import { PackerError, type Position, type Problem } from '../errors.ts';
import type { ProjectReader } from './project-reader.ts';
import { type Gathered, gatherRequirements } from './requirement-files.ts';
import { formatRequirement, isPinned } from './requirement-line.ts';
import { type LocalNames, localNames } from './requirement-locals.ts';
import { type StagedInputs, staging } from './staged-inputs.ts';

export interface RequirementContext {
  /** Absolute: where the relative paths of a list of lines begin. */
  root: string;
  /** For `${NAME}`, as pip reads it; undefined: nothing is set. */
  env?: Readonly<Record<string, string | undefined>>;
  read: ProjectReader;
  /** Names the package in warnings: `lambdas.api`. */
  label: string;
}

export interface ReadRequirements extends StagedInputs {
  /** Some line has --hash, or --require-hashes is given. */
  hashed: boolean;
  /** Options that hold for the whole install, by their long names: `['--index-url', 'https://…']`. */
  arguments: string[];
  /** The requirements in one spelling, constraints as `-c …`; [] when there is nothing to install. */
  lines: { text: string; at: Position }[];
  warnings: Problem[];
}

/**
 * Reads requirement lines or files with everything that they reach, into `requirements.txt` (no -r, no comments, no options but --hash;
 * local references as `./local/<n>/<name>`), `constraints.txt` if there are constraints, and the local packages themselves.
 * Throws one PackerError with every problem of all the files.
 */
export function readRequirements(requirements: Requirements, context: RequirementContext): ReadRequirements {
  const gathered = gatherRequirements(requirements, context);
  const stage = staging();
  const locals = localNames(context.read);
  const lines = entriesOf(gathered, 'requirements', locals);
  const constraints = entriesOf(gathered, 'constraints', locals);
  const words = gathered.options.flatMap(({ name, value, at, folder }) =>
    name === '--find-links' && !/^[a-z][a-z0-9+.-]*:\/\//i.test(value)
      ? [name, locals.links(value, at, folder)]
      : value === ''
        ? [name]
        : [name, value],
  );
  const problems = [...gathered.problems, ...locals.problems];
  if (problems.some((problem) => problem.severity === 'error')) throw new PackerError(problems, 2);
  stage.content('requirements.txt', textOf(lines));
  if (constraints.length > 0) stage.content('constraints.txt', textOf(constraints));
  for (const { prefix, listing } of locals.listings) stage.listing(prefix, listing);
  const hashed = words.includes('--require-hashes') || gathered.entries.some((entry) => entry.hashes.length > 0);
  return {
    ...stage.done(),
    hashed,
    arguments: words,
    lines: [...lines, ...constraints.map(({ text, at }) => ({ text: `-c ${text}`, at }))],
    warnings: [...problems, ...(hashed ? [] : unpinned(gathered, context.label))],
  };
}

const textOf = (lines: { text: string }[]): string => lines.map(({ text }) => `${text}\n`).join('');

/** Lines in their order, each text once. */
function entriesOf(
  gathered: Gathered,
  list: 'requirements' | 'constraints',
  locals: LocalNames,
): { text: string; at: Position }[] {
  const lines = new Map<string, { text: string; at: Position }>();
  for (const { requirement, hashes, at, folders, list: own } of gathered.entries) {
    if (own !== list) continue;
    const staged = requirement.kind === 'path' ? locals.requirement(requirement, at, folders) : requirement;
    const text = [formatRequirement(staged), ...hashes.map((hash) => `--hash=${hash}`)].join(' ');
    if (!lines.has(text)) lines.set(text, { text, at });
  }
  return [...lines.values()];
}

/** A package's name as indexes compare it (PEP 503). */
const canonical = (name: string): string => name.replace(/[-_.]+/g, '-').toLowerCase();

function unpinned({ entries }: Gathered, label: string): Problem[] {
  const constrained = new Set(
    entries.flatMap(({ list, requirement: r }) =>
      list === 'constraints' && r.kind === 'named' && isPinned(r) ? [canonical(r.name)] : [],
    ),
  );
  const loose = entries.filter(
    ({ list, requirement: r }) =>
      list === 'requirements' && !isPinned(r) && !(r.kind === 'named' && constrained.has(canonical(r.name))),
  );
  if (loose.length === 0) return [];
  const names = [
    ...new Set(
      loose.map(({ requirement: r }) => (r.kind === 'path' ? r.path : r.name || (r.kind === 'url' ? r.url : ''))),
    ),
  ];
  const shown = names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');
  const problem: Problem = {
    severity: 'warning',
    code: 'requirements/unpinned',
    message: `${label}: not pinned, so another day may bring other versions: ${shown}`,
    hint: '`lambda-packer lock` pins them, with hashes, in package_config.lock',
    at: loose[0]!.at,
  };
  return [problem];
}
