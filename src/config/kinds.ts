import { type Reading, report } from './reading.ts';
import { isBroken, type Value } from './tree.ts';
import { quoted } from './words.ts';

export type JsonSchema = { [keyword: string]: unknown };

/** What may stand at a key: how it is read, how a JSON Schema says it, and how a sentence says it. */
export interface Kind<T> {
  /** `a platform`, `a list of patterns`. */
  says: string;
  shapes: readonly Value['type'][];
  schema: JsonSchema;
  /** The sections inside, for the schema and the reference. */
  sections: readonly Section[];
  /** The value, or undefined after reporting what is wrong with it. A list keeps its indices: an entry that is wrong leaves a hole, which forEach skips. */
  read(value: Value, path: string, reading: Reading): T | undefined;
}

/** A key of a section. */
export interface Key<T> {
  kind: Kind<T>;
  /** Its meaning, in Markdown, for people. */
  doc: string;
  /** A value as one writes it. */
  example: string;
  /** What holds when it is not written. */
  default?: unknown;
  /** The same in words, where it is not one value. */
  defaultSays?: string;
}

export type Keys = { [name: string]: Key<unknown> };

/** What a section yields: the keys that were written and right. */
export type Read<K extends Keys> = { -readonly [P in keyof K]?: K[P] extends Key<infer T> ? T : never };

/** What a section yields once its defaults are in. */
export type Filled<K extends Keys> = {
  -readonly [P in keyof K]: K[P] extends { default: unknown } ? Of<K[P]> : Of<K[P]> | undefined;
};

type Of<X> = X extends Key<infer T> ? T : never;

/** The defaults of the table under what was written. */
export function fill<K extends Keys>(keys: K, read: Read<K> | undefined): Filled<K> {
  return Object.fromEntries(
    Object.entries(keys).map(([name, key]) => [
      name,
      read?.[name] ?? (Array.isArray(key.default) ? [...key.default] : key.default),
    ]),
  ) as Filled<K>;
}

/** A section: a map whose keys are known. */
export interface Section {
  /** Name of its definition in the JSON Schema. */
  name: string;
  /** `a function`, `publish`. */
  says: string;
  keys: Keys;
  /** Keys that stand elsewhere, and where. */
  elsewhere: { readonly [key: string]: string };
}

export const wrongType = (
  value: Value,
  kind: Pick<Kind<unknown>, 'says' | 'shapes'>,
  path: string,
  reading: Reading,
): undefined => {
  if (isBroken(value)) return undefined;
  const hint =
    value.type === 'scalar' && value.value !== null && kind.shapes.includes('list') && !kind.shapes.includes('scalar')
      ? `Write it as a list: [${value.text}]`
      : undefined;
  if (value.type === 'scalar' && value.value === null)
    report(reading, path, 'type', `has no value; ${kind.says} is wanted here`, 'Write one, or remove the key.');
  else report(reading, path, 'type', `is ${nameOf(value)}; ${kind.says} is wanted here`, hint);
  return undefined;
};

export const nameOf = (value: Value): string => {
  if (value.type !== 'scalar') return `a ${value.type}`;
  return typeof value.value === 'string'
    ? `the text ${quoted(value.value)}`
    : typeof value.value === 'number'
      ? `the number ${value.text}`
      : `${value.text}`;
};

/** How a text must be made. */
export interface Form {
  /** `an image reference`. */
  says: string;
  /** For the whole text, with the `u` flag. Default: anything on one line. */
  pattern?: string;
  /** Characters (UTF-16 code units) at most. */
  max?: number;
  /** How to write it right. */
  hint?: string;
}
