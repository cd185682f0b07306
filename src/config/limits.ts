import { CST, Lexer, LineCounter, Parser } from 'yaml';
import type { Position, Problem } from '../errors.ts';

/**
 * YAML's dangers, bounded before anything is composed. The composer of `yaml` 2.9 recurses (thousands of nested `[` abort the process,
 * uncatchably), so the depth is counted on its lexer and parser, which do not recurse, and reading stops at the first excess.
 */
export const LIMITS = {
  /** Bytes of the file. */
  bytes: 1024 * 1024,
  depth: 64,
  aliases: 20,
  keys: 20_000,
  /** Lexical tokens; 20,000 keys take about 140,000. Bounds what has neither keys nor depth: list entries, empty comments. */
  tokens: 250_000,
  /** Problems that are told; nobody reads more, and a hundred thousand of them take seconds. */
  problems: 1000,
  /** Values once every alias is replaced by what it stands for. */
  expanded: 200_000,
} as const;

export interface Tokens {
  tokens: CST.Token[];
  /** Where an offset of the text is. */
  position(offset: number): Position;
  /** The first excess; `tokens` is then incomplete and must not be composed. */
  excess?: Problem;
}

/** What another YAML language than the configuration's may hold (src/init/ reads those of other tools). */
export interface Dialect {
  /** Tags (`!Ref x`) and directives are taken, and what follows the first document is not read as a fault. */
  foreign?: boolean;
  aliases: number;
}

/** Splits a YAML text into its concrete syntax, or stops at the first limit. Linear in the text, not recursive. */
export function tokenize(text: string, file: string, dialect: Dialect = LIMITS): Tokens {
  const lines = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const parser = new Parser(lines.addNewLine);
  // Parser.parse() does this when it starts; lexemes are handed over one by one here, so that the depth is seen between two of them.
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  const counts = { tokens: 0, keys: 0, aliases: 0, documents: 0 };
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const what: string = isScalar ? 'content' : tokenType(lexeme);
    const excess = isScalar ? undefined : exceeded(what, counts, parser, dialect);
    if (excess !== undefined)
      return { tokens, position, excess: { severity: 'error', ...excess, at: position(offset) } };
    isScalar = what === 'scalar';
    if (!CONTROL.has(what)) offset += lexeme.length;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, position };
}

/** Lexemes that mark something and are no text of the file. */
const CONTROL = new Set(['doc-mode', 'flow-error-end', 'scalar']);

const tokenType = (lexeme: string): string => CST.tokenType(lexeme) ?? 'unknown';

function exceeded(
  what: string,
  counts: { tokens: number; keys: number; aliases: number; documents: number },
  parser: Parser,
  { foreign = false, aliases }: Dialect,
): { code: string; message: string; hint: string } | undefined {
  counts.tokens++;
  if (what === 'map-value-ind') counts.keys++;
  if (what === 'alias') counts.aliases++;
  if (what === 'doc-start') counts.documents++;
  if (what === 'tag' && !foreign)
    return {
      code: 'config/tag',
      message: 'a YAML tag (!…) is not taken',
      hint: 'Remove the tag, or put the text in quotes if it starts with an exclamation mark.',
    };
  if (what === 'directive-line' && !foreign)
    return {
      code: 'config/directive',
      message: 'a YAML directive (%…) is not taken',
      hint: 'Remove the line: the file is read as YAML 1.2.',
    };
  if (counts.documents > 1 && !foreign)
    return {
      code: 'config/documents',
      message: 'a second YAML document starts here',
      hint: 'One file holds one configuration: remove this `---` and what follows.',
    };
  // The document itself lies on the stack, too, and the scalar that is being read.
  if (parser.stack.length > LIMITS.depth + 2)
    return {
      code: 'config/limit',
      message: `nested more than ${LIMITS.depth} deep`,
      hint: 'No key of the configuration needs more than a few levels.',
    };
  if (counts.aliases > aliases)
    return {
      code: 'config/limit',
      message: `more than ${aliases} aliases (*name)`,
      hint: 'Put what packages share under runtime_default, platforms_default, build, dependencies or exclude at the top.',
    };
  if (counts.keys > LIMITS.keys)
    return {
      code: 'config/limit',
      message: `more than ${LIMITS.keys.toLocaleString('en')} keys`,
      hint: 'Split the file into several configurations.',
    };
  if (counts.tokens > LIMITS.tokens)
    return {
      code: 'config/limit',
      message: `more than ${LIMITS.tokens.toLocaleString('en')} lexical tokens`,
      hint: 'Split the file into several configurations.',
    };
  return undefined;
}
