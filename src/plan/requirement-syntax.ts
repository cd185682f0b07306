/** The syntax of pip's requirement files (https://pip.pypa.io/en/stable/reference/requirements-file-format/), without any meaning yet. */

export interface LogicalLine {
  text: string;
  /** Of its first physical line, from 1. */
  line: number;
}

/** Joins continued lines, drops comments and blank lines. A comment ends a continuation, as in pip. */
export function logicalLines(text: string): LogicalLine[] {
  const joined: LogicalLine[] = [];
  let open: LogicalLine | undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Python's str.splitlines, by which pip reads, knows them
  for (const [i, line] of text.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/).entries()) {
    const isComment = /^\s*#/.test(line);
    const continues = !isComment && line.endsWith('\\');
    const part = isComment ? ` ${line}` : continues ? line.replace(/^\\+|\\+$/g, '') : line;
    open = open ? { ...open, text: open.text + part } : { text: part, line: i + 1 };
    if (!continues) {
      joined.push(open);
      open = undefined;
    }
  }
  if (open) joined.push(open);
  return joined
    .map(({ text, line }) => ({ text: text.replace(/(^|\s)#.*$/, '').trim(), line }))
    .filter(({ text }) => text !== '');
}

/** An option as its long name, with its value when it takes one. */
export interface Option {
  name: OptionName;
  value: string;
}

/** Options of a requirement file: their names, and whether a value follows. */
const OPTIONS = {
  '--requirement': { short: '-r', takesValue: true },
  '--constraint': { short: '-c', takesValue: true },
  '--editable': { short: '-e', takesValue: true },
  '--index-url': { short: '-i', takesValue: true },
  '--extra-index-url': { takesValue: true },
  '--no-index': { takesValue: false },
  '--find-links': { short: '-f', takesValue: true },
  '--no-binary': { takesValue: true },
  '--only-binary': { takesValue: true },
  '--prefer-binary': { takesValue: false },
  '--require-hashes': { takesValue: false },
  '--pre': { takesValue: false },
  '--trusted-host': { takesValue: true },
  '--use-feature': { takesValue: true },
  '--hash': { takesValue: true },
  '--config-settings': { short: '-C', takesValue: true },
  '--global-option': { takesValue: true },
} as const satisfies Record<string, { short?: string; takesValue: boolean }>;
export type OptionName = keyof typeof OPTIONS;

const ALIASES: Record<string, OptionName> = {
  '--pypi-url': '--index-url',
  '--config-setting': '--config-settings',
  ...Object.fromEntries(Object.entries(OPTIONS).flatMap(([name, o]) => ('short' in o ? [[o.short, name]] : []))),
};

const nameOf = (word: string): OptionName | undefined =>
  Object.hasOwn(OPTIONS, word) ? (word as OptionName) : Object.hasOwn(ALIASES, word) ? ALIASES[word] : undefined;

/** A logical line as its requirement (maybe none) and the options after it; or what is wrong with it. */
export function splitLine(text: string): { requirement: string; options: Option[] } | { fault: string } {
  const start = text.search(/(^|\s)-/);
  if (start < 0) return { requirement: text, options: [] };
  const words = shellWords(text.slice(start));
  if (!words) return { fault: 'a quotation mark is not closed' };
  const options: Option[] = [];
  for (let i = 0; i < words.length; i++) {
    const { flag, attached } = splitWord(words[i]!);
    const name = nameOf(flag);
    if (!name) return { fault: flag.startsWith('-') ? `unknown option '${flag}'` : `'${flag}' is not expected here` };
    const { takesValue } = OPTIONS[name];
    const value = takesValue ? (attached ?? words[++i]) : '';
    if (value === undefined || (takesValue && value === '')) return { fault: `'${flag}' needs a value` };
    if (!takesValue && attached !== undefined) return { fault: `'${flag}' takes no value` };
    options.push({ name, value });
  }
  return { requirement: text.slice(0, start).trim(), options };
}

/** `--name=value`, `-rvalue`. */
function splitWord(word: string): { flag: string; attached: string | undefined } {
  if (word.startsWith('--')) {
    const cut = word.indexOf('=');
    return cut < 0 ? { flag: word, attached: undefined } : { flag: word.slice(0, cut), attached: word.slice(cut + 1) };
  }
  return word.length > 2 ? { flag: word.slice(0, 2), attached: word.slice(2) } : { flag: word, attached: undefined };
}

/** Words as a POSIX shell splits them; undefined when a quote is left open. */
function shellWords(text: string): string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quote !== "'" && c === '\\' && (quote === '' || /["\\]/.test(text[i + 1] ?? '')))
      word = (word ?? '') + (text[++i] ?? '');
    else if (quote !== '') {
      if (c === quote) quote = '';
      else word += c;
    } else if (c === '"' || c === "'") {
      quote = c;
      word ??= '';
    } else if (/\s/.test(c)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + c;
  }
  if (quote !== '') return undefined;
  if (word !== undefined) words.push(word);
  return words;
}
