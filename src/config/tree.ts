import { Composer, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Position, Problem } from '../errors.ts';
import { LIMITS, tokenize } from './limits.ts';
import { didYouMean } from './nearest.ts';
import { type Collected, isTold } from './reading.ts';
import { quoted } from './words.ts';

/** A YAML value with its place. Aliases and merge keys are gone; what an alias stood for is shared, not copied. */
export type Value = ScalarValue | ListValue | MapValue;

export interface ScalarValue {
  type: 'scalar';
  value: string | number | boolean | null;
  /** As written, without quotes: `010`, `3.10`. */
  text: string;
  /** Why there is no value has been reported. */
  broken?: true;
  at: Position;
}

export interface ListValue {
  type: 'list';
  items: Value[];
  at: Position;
}

export interface MapValue {
  type: 'map';
  entries: Entry[];
  at: Position;
}

export interface Entry {
  key: string;
  keyAt: Position;
  value: Value;
}

export interface Tree extends Collected {
  /** Undefined when the problems make reading on senseless; null when the file is empty. */
  root?: Value | null;
}

/** YAML 1.2 core text as values with positions. */
export function readTree(text: string, file: string): Tree {
  const { tokens, position, excess } = tokenize(text, file);
  if (excess !== undefined) return { problems: [excess], errors: 1, warnings: 0 };
  // uniqueKeys compares every key with every other (60,000 keys: 40 s); duplicates are found below, by a set.
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
  });
  const documents = [...composer.compose(tokens, true, text.length)];
  const document = documents[0];
  const problems: Problem[] = documents
    .flatMap((d) => d.errors)
    .map((error) => ({
      severity: 'error',
      code: 'config/yaml',
      message: `this is not YAML: ${error.message.replace(/\s+/g, ' ')}`,
      at: position(error.pos[0]),
    }));
  // One slip can make hundreds of follow-on errors; the first few name it.
  if (problems.length > 0) return { problems: problems.slice(0, 5), errors: problems.length, warnings: 0 };
  const second = documents.find((d, i) => i > 0 && d.contents !== null);
  if (second !== undefined)
    return {
      problems: [
        {
          severity: 'error',
          code: 'config/documents',
          message: 'a second YAML document starts here',
          hint: 'One file holds one configuration.',
          at: position(second.range[0]),
        },
      ],
      errors: 1,
      warnings: 0,
    };
  const contents = document?.contents as Node | null | undefined;
  if (contents === null || contents === undefined || (isScalar(contents) && contents.value === null))
    return { root: null, problems, errors: 0, warnings: 0 };
  const tree: Tree = { problems, errors: 0, warnings: 0 };
  tree.root = valuesOf(contents, position, tree);
  return tree;
}

interface Anchored {
  /** Undefined while its own content is being read. */
  value: Value | undefined;
}

function valuesOf(contents: Node, position: (offset: number) => Position, collected: Collected): Value {
  const anchors = new Map<string, Anchored>();
  /** Number of values that a value stands for, aliases replaced. */
  const sizes = new Map<Value, number>();
  const report = (code: string, message: string, at: Position, hint?: string): void => {
    if (isTold(collected, 'error'))
      collected.problems.push({ severity: 'error', code, message, ...(hint === undefined ? {} : { hint }), at });
  };
  const nothing = (at: Position): Value => ({ type: 'scalar', value: null, text: '', at });
  const broken = (at: Position): Value => ({ type: 'scalar', value: null, text: '', broken: true, at });
  let overflow = false;

  const convert = (node: Node | null, fallback: Position): Value => {
    if (node === null) return nothing(fallback);
    const at = node.range ? position(node.range[0]) : fallback;
    if (isAlias(node)) return resolve(node.source, at);
    const anchored: Anchored = { value: undefined };
    const anchor = (node as { anchor?: string }).anchor;
    if (anchor !== undefined) anchors.set(anchor, anchored);
    const value = content(node, at, fallback);
    anchored.value = value;
    return sized(value, at);
  };

  const content = (node: Node, at: Position, fallback: Position): Value => {
    if (isSeq(node)) return { type: 'list', items: node.items.map((item) => convert(item as Node | null, at)), at };
    if (isMap(node))
      return { type: 'map', entries: entriesOf(node.items as { key: Node | null; value: Node | null }[], at), at };
    return scalarOf(node as Scalar, at, fallback);
  };

  const scalarOf = (node: Scalar, at: Position, fallback: Position): Value => {
    const value = node.value as ScalarValue['value'];
    if (value === null) return nothing(fallback);
    // "\ud800" would be another text as soon as it is written to a file.
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
      report(
        'config/text',
        'this text holds half of a surrogate pair, which is no character',
        at,
        'Write the character itself, or \\U and its eight hexadecimal digits.',
      );
    return { type: 'scalar', value, text: node.source ?? String(value), at };
  };

  const resolve = (name: string, at: Position): Value => {
    const anchored = anchors.get(name);
    if (anchored === undefined)
      report(
        'config/alias',
        `no anchor &${name} stands above`,
        at,
        didYouMean(name, [...anchors.keys()], (near) => `Did you mean *${near}?`),
      );
    else if (anchored.value === undefined) report('config/alias', `*${name} stands inside of what it refers to`, at);
    return anchored?.value ?? broken(at);
  };

  const sized = (value: Value, at: Position): Value => {
    const parts = value.type === 'list' ? value.items : value.type === 'map' ? value.entries.map((e) => e.value) : [];
    const size = parts.reduce((sum, part) => sum + (sizes.get(part) ?? 1), 1);
    sizes.set(value, size);
    if (size <= LIMITS.expanded || overflow) return value;
    overflow = true;
    report('config/limit', `aliases make more than ${LIMITS.expanded.toLocaleString('en')} values of this`, at);
    return broken(at);
  };

  const entriesOf = (pairs: { key: Node | null; value: Node | null }[], at: Position): Entry[] => {
    const own: Entry[] = [];
    const merged: Entry[] = [];
    const seen = new Map<string, Position>();
    for (const pair of pairs) {
      const keyAt = pair.key?.range ? position(pair.key.range[0]) : at;
      const value = convert(pair.value, keyAt);
      if (!isScalar(pair.key)) {
        report(
          'config/key',
          'a key is plain text here',
          keyAt,
          'Remove the brackets, braces or the alias in front of the colon.',
        );
        continue;
      }
      const key = pair.key.source ?? String(pair.key.value ?? '');
      if (key === '<<' && pair.key.type === 'PLAIN') {
        merged.push(...mergedEntries(value, keyAt));
        continue;
      }
      const first = seen.get(key);
      if (first !== undefined)
        report(
          'config/duplicate-key',
          `the key ${quoted(key)} stands twice in this map; the first is on line ${first.line}`,
          keyAt,
          'Keep one of them.',
        );
      else own.push({ key, keyAt, value });
      seen.set(key, first ?? keyAt);
    }
    // A map's own keys win over merged ones, an earlier merged map over a later one (yaml.org/type/merge.html).
    for (const entry of merged) {
      if (seen.has(entry.key)) continue;
      seen.set(entry.key, entry.keyAt);
      own.push(entry);
    }
    return own;
  };

  const mergedEntries = (value: Value, at: Position): Entry[] => {
    if (value.type === 'map') return value.entries;
    if (value.type === 'list' && value.items.every((item) => item.type === 'map'))
      return value.items.flatMap((item) => (item.type === 'map' ? item.entries : []));
    if (!isBroken(value)) report('config/merge', 'only a map, or a list of maps, can be merged by <<', at);
    return [];
  };

  return convert(contents, position(0));
}

/** A value whose absence is explained by another problem. */
export const isBroken = (value: Value): boolean => value.type === 'scalar' && value.broken === true;
