/** A line of an indented text (the lock files of pnpm and Yarn, the settings of Yarn), with the deeper lines below it. */
export interface Block {
  /** Without quotes, and without what stands behind it. */
  key: string;
  /** What stands behind the key on its line, without quotes. */
  value: string;
  /** From 1. */
  line: number;
  /** The line itself. */
  head: string;
  /** The lines below it. */
  body: readonly string[];
}

/**
 * Splits a text as those tools write it: one `key:` or `key: value` a line (Yarn 1: `key "value"`), two spaces deeper for what belongs to it. This is
 * what finds and keeps parts of a lock file as they are; the tool itself reads the whole of what is kept. Linear, and never fails.
 */
export function blocksOf(text: string): Block[] {
  return split(text.split(/\r?\n/), 1);
}

/** The blocks directly below one. */
export const childrenOf = (block: Block | undefined): Block[] => (block ? split(block.body, block.line + 1) : []);

/** The child with a key. */
export const childOf = (block: Block | undefined, key: string): Block | undefined =>
  childrenOf(block).find((child) => child.key === key);

/** Keys and values of the child with a key: `dependencies` as name → version. */
export const valuesIn = (block: Block | undefined, key: string): [string, string][] =>
  childrenOf(childOf(block, key)).map((child) => [child.key, child.value]);

/** A block as it stood. */
export const textOf = ({ head, body }: Block): string => [head, ...body].join('\n');

function split(lines: readonly string[], first: number): Block[] {
  const blocks: { at: number; until: number }[] = [];
  let indent: number | undefined;
  for (const [i, line] of lines.entries()) {
    const depth = line.search(/\S/);
    if (depth < 0 || line[depth] === '#') continue;
    indent ??= depth;
    if (depth <= indent) blocks.push({ at: i, until: i + 1 });
    else blocks.at(-1)!.until = i + 1;
  }
  return blocks.map(({ at, until }) => {
    const head = lines[at]!;
    return { ...keyAndValue(head.trim()), line: first + at, head, body: lines.slice(at + 1, until) };
  });
}

function keyAndValue(text: string): { key: string; value: string } {
  const quote = text[0] === '"' || text[0] === "'" ? text[0] : undefined;
  const end = quote === undefined ? keyEnd(text) : quoteEnd(text, quote) + 1;
  return { key: unquoted(text.slice(0, end)), value: unquoted(text.slice(end).replace(/^:/, '').trim()) };
}

/** At `: `, at a colon that ends the line, else (Yarn 1) at the first space. */
function keyEnd(text: string): number {
  const colon = text.indexOf(': ');
  if (colon >= 0) return colon;
  if (text.endsWith(':')) return text.length - 1;
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}

function quoteEnd(text: string, quote: string): number {
  for (let i = 1; i < text.length; i++) {
    if (text[i] === '\\' && quote === '"') i++;
    else if (text[i] === quote && quote === "'" && text[i + 1] === quote) i++;
    else if (text[i] === quote) return i;
  }
  return text.length - 1;
}

/** A scalar without its quotes; Yarn 1 puts several quoted keys behind each other, which stay as they are. */
export function unquoted(text: string): string {
  const quote = text[0];
  if (text.length < 2 || (quote !== '"' && quote !== "'") || quoteEnd(text, quote) !== text.length - 1) return text;
  const inner = text.slice(1, -1);
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(.)/g, '$1');
}
