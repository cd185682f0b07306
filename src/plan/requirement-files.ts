import { dirname, resolve } from 'node:path';
import type { Requirements } from '../config/types.ts';
import type { Position, Problem } from '../errors.ts';
import { decodePythonText } from './python-text.ts';
import { parseRequirement, type Requirement } from './requirement-line.ts';
import { logicalLines, type Option, splitLine } from './requirement-syntax.ts';
import type { RequirementContext } from './requirements.ts';
import { shownPath } from './shown-path.ts';
import { readIfThere } from './source-faults.ts';
import { fillTemplate } from './template.ts';
import { credentialProblem, holdsCredential } from './url-secrets.ts';

type List = 'requirements' | 'constraints';

export interface Entry {
  list: List;
  requirement: Requirement;
  /** `sha256:…` */
  hashes: string[];
  at: Position;
  /** Where its path, if it is one, may begin. */
  folders: string[];
}

/** Everything that a requirement file says, and the files that it names say, in order. */
export interface Gathered {
  entries: Entry[];
  /** Options for the whole install; `folder` is that of the file. */
  options: (Option & { at: Position; folder: string })[];
  problems: Problem[];
}

interface Place {
  list: List;
  /** Of the file, and of those that led to it, the nearest first; the root of the config last. */
  folders: string[];
  /** Absolute paths of the files that led here. */
  through: string[];
}

/** Reads files with all that they name by -r and -c. Problems are collected, nothing is thrown. */
export function gatherRequirements(requirements: Requirements, context: RequirementContext): Gathered {
  const gathered: Gathered = { entries: [], options: [], problems: [] };
  const seen = new Set<string>();
  const root: Place = { list: 'requirements', folders: [context.root], through: [] };

  function readFile(
    path: string,
    place: Place,
    referrer: Position | undefined,
    vars?: Readonly<Record<string, string>>,
  ): undefined {
    if (place.through.includes(path)) return fault(referrer, `${shownPath(path)} includes itself`);
    // The same file by two ways says nothing new.
    if (seen.has(`${place.list} ${path}`)) return;
    seen.add(`${place.list} ${path}`);
    const bytes = readIfThere(path);
    if (!bytes) return fault(referrer, `${shownPath(path)} does not exist`);
    const file = shownPath(path);
    const text = decodePythonText(bytes);
    if (text === undefined)
      return fault(
        { file, line: 1, column: 1 },
        'not valid text in UTF-8, nor in an encoding that it declares',
        'save it as UTF-8',
      );
    const filled = vars ? fillTemplate(text, vars, file) : { text, problems: [] };
    gathered.problems.push(...filled.problems);
    const here = { ...place, folders: [dirname(path), ...place.folders], through: [...place.through, path] };
    for (const { text: line, line: number } of logicalLines(filled.text))
      readLine(line, { file, line: number, column: 1 }, here);
  }

  function readLine(written: string, at: Position, place: Place): undefined {
    if (holdsCredential(written)) return add(credentialProblem(at));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    if (/[\x00-\x08\x0e-\x1f\x7f]/.test(written)) return fault(at, 'this line holds a control character');
    const text = expand(written, at);
    if (text === undefined) return;
    // What the environment put in must not show either.
    if (holdsCredential(text)) return add(credentialProblem(at));
    const line = splitLine(text);
    if ('fault' in line) return fault(at, line.fault, HELP);
    if (line.requirement !== '') addRequirement(line.requirement, line.options, at, place);
    else for (const option of line.options) readOption(option, at, place);
  }

  function addRequirement(text: string, options: Option[], at: Position, place: Place): undefined {
    const requirement = parseRequirement(text);
    if (!requirement) return fault(at, `'${text}' is no requirement that pip or uv would understand`, HELP);
    const hashes = options.filter(({ name }) => name === '--hash').map(({ value }) => value);
    const bad = hashes.find((hash) => !/^sha(?:256|384|512):[0-9a-f]+$/i.test(hash));
    if (bad !== undefined) return fault(at, `--hash=${bad} is not of the form sha256:<hex digits>`);
    const other = options.find(({ name }) => name !== '--hash');
    if (other) return fault(at, `'${other.name}' behind a requirement is not supported; only --hash is`);
    gathered.entries.push({ list: place.list, requirement, hashes, at, folders: place.folders });
  }

  function readOption(option: Option, at: Position, place: Place): undefined {
    const { name, value } = option;
    const folder = place.folders[0]!;
    if (name === '--requirement' || name === '--constraint') {
      if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value) && !/^file:\/\//i.test(value))
        return fault(
          at,
          `${name} with a URL is not supported: a plan is made without the network`,
          'put a copy of that file beside this one',
        );
      const list = name === '--constraint' ? 'constraints' : 'requirements';
      return readFile(
        resolve(folder, value.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/i, '')),
        { ...place, list },
        at,
      );
    }
    // A layer or function holds files, so an editable install is an ordinary one.
    if (name === '--editable') return addRequirement(value, [], at, place);
    if (name === '--hash' || name === '--config-settings' || name === '--global-option')
      return fault(at, `'${name}' stands without a requirement`);
    if (name === '--use-feature') return;
    if (/^--(?:extra-)?index-url$/.test(name) && !/^https?:\/\//i.test(value))
      return fault(at, `${name}: '${value}' is no http or https URL`, 'a folder of wheels is named by --find-links');
    // uv reads one name at a time.
    const values = /^--(?:no|only)-binary$/.test(name)
      ? value
          .split(',')
          .map((v) => v.trim())
          .filter(Boolean)
      : [value];
    for (const one of values) addOption({ name, value: one, at, folder });
  }

  function addOption(option: Gathered['options'][number]): undefined {
    const isOnce = option.name === '--index-url';
    const kept = gathered.options.filter(
      ({ name, value, folder }) =>
        name !== option.name || (!isOnce && (value !== option.value || folder !== option.folder)),
    );
    gathered.options = [...kept, option];
  }

  /** `${NAME}` from the environment, as pip does; but not in a URL, whose secret would become part of the plan. */
  function expand(text: string, at: Position): string | undefined {
    const names = [...text.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map((match) => match[1]!);
    if (names.length === 0) return text;
    if (text.includes('://')) {
      fault(
        at,
        `\${${names[0]}} stands in a line with a URL: what the environment holds must not become part of a plan`,
        'put credentials into the configuration of pip or uv; for other values use `requirements: {file, vars}`',
      );
      return undefined;
    }
    const unset = names.find((name) => !context.env?.[name]);
    if (unset !== undefined) {
      fault(at, `\${${unset}} is not set in the environment`, 'set it, or use `requirements: {file, vars}`');
      return undefined;
    }
    return text.replace(/\$\{([A-Z0-9_]+)\}/g, (_whole, name: string) => context.env![name]!);
  }

  function add(problem: Problem): undefined {
    gathered.problems.push(problem);
  }

  function fault(at: Position | undefined, message: string, hint?: string): undefined {
    gathered.problems.push({
      severity: 'error',
      code: 'requirements/line',
      message,
      ...(hint !== undefined && { hint }),
      ...(at && { at }),
    });
  }

  if (requirements.kind === 'file') readFile(requirements.path, root, requirements.at, requirements.vars);
  else
    for (const { text, at } of requirements.lines)
      for (const { text: line } of logicalLines(text)) readLine(line, at, root);
  return gathered;
}

const HELP = 'the format: https://pip.pypa.io/en/stable/reference/requirements-file-format/';
