import type { Position } from '../errors.ts';
import { type Form, type Keys, type Kind, type Read, type Section, wrongType } from './kinds.ts';
import { didYouMean } from './nearest.ts';
import { type Reading, report } from './reading.ts';
import type { MapValue, Value } from './tree.ts';
import { oneOf, quoted, under } from './words.ts';

/** A list; with `least`, of at least so many entries. */
export function list<T>(says: string, of: Kind<T>, least = 0): Kind<T[]> {
  const kind: Kind<T[]> = {
    says,
    shapes: ['list'],
    schema: { type: 'array', items: of.schema, ...(least > 0 ? { minItems: least } : {}) },
    sections: of.sections,
    read(value, path, reading) {
      if (value.type !== 'list') return wrongType(value, kind, path, reading);
      if (value.items.length < least) report(reading, path, 'empty', `is empty; ${says} is wanted here`);
      const items: T[] = [];
      value.items.forEach((item, i) => {
        const at = under(path, i);
        reading.values.set(at, item.at);
        const entry = of.read(item, at, reading);
        if (entry !== undefined) items[i] = entry;
      });
      return items;
    },
  };
  return kind;
}

/** A map whose keys the user chooses, each of the form `names`. */
export function map<T>(says: string, names: Form & { pattern: string }, of: Kind<T>): Kind<Map<string, T>> {
  const matcher = new RegExp(names.pattern, 'u');
  const kind: Kind<Map<string, T>> = {
    says,
    shapes: ['map'],
    schema: { type: 'object', propertyNames: { pattern: names.pattern }, additionalProperties: of.schema },
    sections: of.sections,
    read(value, path, reading) {
      if (value.type !== 'map') return wrongType(value, kind, path, reading);
      const entries = new Map<string, T>();
      for (const { key, keyAt, value: inner } of placed(value, path, reading)) {
        if (!matcher.test(key))
          report(reading, under(path, key), 'name', `${quoted(key)} is not ${names.says}`, names.hint, keyAt);
        const entry = of.read(inner, under(path, key), reading);
        if (entry !== undefined) entries.set(key, entry);
      }
      return entries;
    },
  };
  return kind;
}

/** A map whose keys are known. */
export function section<const K extends Keys>(description: {
  name: string;
  says: string;
  keys: K;
  elsewhere?: { readonly [key: string]: string };
  /** What stands there, for messages and the reference. */
  value?: string;
}): Kind<Read<K>> {
  const own: Section = { elsewhere: {}, ...description };
  const names = Object.keys(own.keys);
  const kind: Kind<Read<K>> = {
    says: description.value ?? (own.says.startsWith('a ') ? own.says : `a map with keys of ${own.says}`),
    shapes: ['map'],
    schema: { $ref: `#/definitions/${own.name}` },
    sections: [own],
    read(value, path, reading) {
      if (value.type !== 'map') return wrongType(value, kind, path, reading);
      const found: { [key: string]: unknown } = {};
      for (const { key, keyAt, value: inner } of placed(value, path, reading)) {
        const known = Object.hasOwn(own.keys, key) ? own.keys[key] : undefined;
        if (known === undefined) unknownKey(key, keyAt, own, names, path, reading);
        else {
          const read = known.kind.read(inner, under(path, key), reading);
          if (read !== undefined) found[key] = read;
        }
      }
      return found as Read<K>;
    },
  };
  return kind;
}

function unknownKey(
  key: string,
  at: Position,
  own: Section,
  names: readonly string[],
  path: string,
  reading: Reading,
): void {
  const place = Object.hasOwn(own.elsewhere, key) ? own.elsewhere[key] : undefined;
  const near =
    place === undefined ? didYouMean(key, names, (name) => `; did you mean '${name}'?`) : `; it belongs to ${place}`;
  const hint = near === undefined && names.length <= 12 ? `Its keys are ${oneOf(names)}.` : undefined;
  report(reading, under(path, key), 'unknown-key', `is not a key of ${own.says}${near ?? ''}`, hint, at);
}

/** The entries of a map, after noting where they stand. */
function placed(value: MapValue, path: string, reading: Reading): MapValue['entries'] {
  for (const { key, keyAt, value: inner } of value.entries) {
    reading.keys.set(under(path, key), keyAt);
    reading.values.set(under(path, key), inner.at);
  }
  return value.entries;
}

/** The kind that takes the value's shape: text, list or map. */
export function either<const K extends readonly Kind<unknown>[]>(
  says: string,
  ...kinds: K
): Kind<K[number] extends Kind<infer T> ? T : never> {
  type T = K[number] extends Kind<infer U> ? U : never;
  const kind: Kind<T> = {
    says,
    shapes: kinds.flatMap((k) => k.shapes),
    schema: { anyOf: kinds.map((k) => k.schema) },
    sections: kinds.flatMap((k) => k.sections),
    read(value, path, reading) {
      const taker = isNull(value) ? undefined : kinds.find((k) => k.shapes.includes(value.type));
      return taker === undefined
        ? wrongType(value, kind, path, reading)
        : (taker.read(value, path, reading) as T | undefined);
    },
  };
  return kind;
}

const isNull = (value: Value): boolean => value.type === 'scalar' && value.value === null;
