import { finding, listed } from './finding.ts';
import { attachedLayers, unknownLayers } from './layers.ts';
import type { Content, Finding, WithHandler } from './types.ts';

const NAME = 'bootstrap';
const EXECUTE = 0o111;
const TYPE = 0o170000;
const REGULAR = 0o100000;

/**
 * `provided.*` starts an executable `bootstrap`: from the function's root or from a layer's
 * ("Building a custom runtime for AWS Lambda"). Its architecture is judged with the other binaries.
 */
export function bootstrap(it: WithHandler): Finding[] {
  const holder = [it, ...attachedLayers(it).map((layer) => layer.content)].find(({ entries }) =>
    entries.some(({ name }) => name === NAME),
  );
  return holder === undefined ? [absent(it)] : unfit(holder);
}

function absent(it: WithHandler): Finding {
  const unknown = unknownLayers(it);
  const near = it.entries
    .map(({ name }) => name)
    .filter((name) => name.endsWith(`/${NAME}`) && name.split('/').length <= 3);
  const maybe = unknown.length > 0 ? `; ${listed(unknown)} may hold it` : '';
  return finding(
    unknown.length > 0 ? 'warning' : 'error',
    'handler/missing',
    `there is no ${NAME} at the root, which ${it.runtime} starts${maybe}`,
    {
      hint:
        near.length > 0
          ? `It lies at ${listed(near)}: make that folder the package's path or build.output.`
          : `Name the program '${NAME}'.`,
      paths: near,
    },
  );
}

function unfit({ entries, read }: Pick<Content, 'entries' | 'read'>): Finding[] {
  const entry = entries.find(({ name }) => name === NAME)!;
  if ((entry.mode & TYPE) !== REGULAR) return [];
  const found: Finding[] = [];
  if ((entry.mode & EXECUTE) === 0) {
    found.push(
      finding('error', 'handler/mode', `${NAME} is not executable`, {
        hint: `chmod +x ${NAME}, and commit the mode (git update-index --chmod=+x).`,
        paths: [NAME],
      }),
    );
  }
  const bytes = read(NAME);
  if (bytes === undefined) return found;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 256)).toString('latin1');
  if (!head.startsWith('#!') && !head.startsWith('\x7fELF')) {
    found.push(
      finding('error', 'handler/format', `${NAME} is neither a program (ELF) nor a script that starts with #!`, {
        paths: [NAME],
      }),
    );
  } else if (/^#![^\n]*\r\n/.test(head)) {
    found.push(
      finding(
        'error',
        'handler/format',
        `the first line of ${NAME} ends in CR LF, so that Linux looks for a program whose name ends in CR`,
        { hint: 'Save it with LF line ends.', paths: [NAME] },
      ),
    );
  }
  return found;
}
