import { formatProblem, type Problem } from '../errors.ts';
import { visible } from '../report/text.ts';

const COLORS = { error: '31', warning: '33' };

/** A problem as a terminal shows it: what a log or a file's name would make the terminal do is gone. */
export function problemText(problem: Problem, color = false): string {
  const lines = formatProblem(problem).split('\n').map(shownLine);
  const text = lines.join('\n');
  const word = `${problem.severity}: `;
  // The place of a file comes before the word.
  return color ? text.replace(word, `\x1b[${COLORS[problem.severity]}m${problem.severity}\x1b[0m: `) : text;
}

/** Indentation stays. */
export const shownLine = (line: string): string => visible(line.replaceAll('\t', '    '));
