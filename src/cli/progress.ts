import { stripVTControlCharacters } from 'node:util';
import { formatProblem } from '../errors.ts';
import type { BuildEvent, Report } from '../ports.ts';

/** Who is told of a build, by `--progress`. Everything goes to stderr: stdout is for results. */
export function progress(mode: 'auto' | 'plain' | 'json' | 'quiet', write: (text: string) => void): Report {
  switch (mode) {
    case 'quiet':
      return (event) => {
        if (event.kind === 'problem' && event.problem.severity === 'error') write(`${formatProblem(event.problem)}\n`);
      };
    case 'json':
      return (event) => write(`${JSON.stringify(event)}\n`);
    default:
      return (event) => {
        const line = plainLine(event);
        if (line !== undefined) write(`${line}\n`);
      };
  }
}

/** One line for a person or a CI log, with the target in front; undefined for what they need not see. */
function plainLine(event: BuildEvent): string | undefined {
  switch (event.kind) {
    case 'problem':
      return formatProblem(event.problem);
    case 'note':
      return event.message;
    case 'log':
      return `${label(event.tree, event.targets)}: ${printable(event.line)}`;
    case 'layer':
      return `${event.layer} ${event.region}: ${printable(event.message)}`;
    case 'step':
      return event.status === 'started'
        ? undefined
        : `${label(event.tree, event.targets)}: ${event.status}${seconds(event.ms)} ${printable(event.step)}`;
    default:
      return undefined;
  }
}

function label(tree: string, targets: string[]): string {
  const [first, ...rest] = targets;
  if (first === undefined) return printable(tree);
  return rest.length > 0 ? `${first} and ${rest.length} more` : first;
}

const seconds = (ms: number | undefined): string => (ms === undefined ? '' : ` (${(ms / 1000).toFixed(1)} s)`);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach the terminal
const printable = (text: string): string => stripVTControlCharacters(text).replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');
