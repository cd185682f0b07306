import { Composer, isAlias, isMap, isScalar, isSeq, type Node as YamlNode } from 'yaml';
import { LIMITS, tokenize } from '../config/limits.ts';
import type { Position, Problem } from '../errors.ts';

/** A value of another tool's YAML or JSON, with its place. CloudFormation's short tags are written out: `!Ref x` is `{Ref: x}`. */
export type Doc =
  | { kind: 'scalar'; value: string | number | boolean | null; at: Position }
  | { kind: 'list'; items: Doc[]; at: Position }
  | { kind: 'map'; entries: Map<string, Doc>; at: Position };

export interface Document {
  /** What could be read; undefined when nothing could. */
  root?: Doc;
  /** What could not be read. */
  problems: Problem[];
}

/** `at` of a map's entry is that of its key. @returns the readable part of a broken text, too */
export function readDocument(text: string, file: string): Document {
  const start: Position = { file, line: 1, column: 1 };
  const unreadable = (message: string, at = start): Problem => ({
    severity: 'warning',
    code: 'init/unreadable',
    message,
    at,
  });
  if (Buffer.byteLength(text) > LIMITS.bytes)
    return { problems: [unreadable('larger than 1 MiB: nothing of this file is read')] };
  const { tokens, position, excess } = tokenize(text, file, { foreign: true, aliases: 500 });
  if (excess) return { problems: [unreadable(`${excess.message}: nothing of this file is read`, excess.at)] };
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
  });
  const document = [...composer.compose(tokens, true, text.length)][0];
  const problems = (document?.errors ?? [])
    .slice(0, 5)
    .map((error) =>
      unreadable(`this part cannot be read: ${error.message.replace(/\s+/g, ' ')}`, position(error.pos[0])),
    );
  const contents = document?.contents as YamlNode | null | undefined;
  if (!document || !contents) return { problems };

  const made = new Map<YamlNode, Doc>();
  const sizes = new Map<Doc, number>();
  let isTooLarge = false;
  const nothing = (at: Position): Doc => ({ kind: 'scalar', value: null, at });

  const convert = (node: YamlNode | null, fallback: Position): Doc => {
    if (node === null) return nothing(fallback);
    const at = node.range ? position(node.range[0]) : fallback;
    const target = isAlias(node) ? node.resolve(document) : node;
    if (!target) return nothing(at);
    const known = made.get(target as YamlNode);
    if (known) return known;
    // Found again while its own content is read, it stands for nothing.
    made.set(target as YamlNode, nothing(at));
    const doc = tagged(content(target as YamlNode, at), (target as YamlNode).tag, at);
    const parts = doc.kind === 'list' ? doc.items : doc.kind === 'map' ? [...doc.entries.values()] : [];
    const size = parts.reduce((sum, part) => sum + (sizes.get(part) ?? 1), 1);
    if (size > LIMITS.expanded) {
      if (!isTooLarge) problems.push(unreadable('aliases make too many values of this part', at));
      isTooLarge = true;
      return nothing(at);
    }
    sizes.set(doc, size);
    made.set(target as YamlNode, doc);
    return doc;
  };

  const content = (node: YamlNode, at: Position): Doc => {
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => convert(item as YamlNode | null, at)), at };
    if (!isMap(node)) return { kind: 'scalar', value: isScalar(node) ? plain(node.value) : null, at };
    const entries = new Map<string, Doc>();
    const merged: Doc[] = [];
    for (const pair of node.items as { key: YamlNode | null; value: YamlNode | null }[]) {
      if (!isScalar(pair.key)) continue;
      const keyAt = pair.key.range ? position(pair.key.range[0]) : at;
      const own = convert(pair.value, keyAt);
      const value = { ...own, at: keyAt };
      sizes.set(value, sizes.get(own) ?? 1);
      const key = String(pair.key.value ?? '');
      if (key === '<<') merged.push(...(value.kind === 'list' ? value.items : [value]));
      else entries.set(key, value);
    }
    for (const map of merged)
      if (map.kind === 'map') for (const [key, value] of map.entries) if (!entries.has(key)) entries.set(key, value);
    return { kind: 'map', entries, at };
  };

  return { root: convert(contents, start), problems };
}

const plain = (value: unknown): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

/** "Intrinsic function reference" of the CloudFormation User Guide: `!GetAtt` is Fn::GetAtt; Ref and Condition have no prefix. */
function tagged(doc: Doc, tag: string | undefined, at: Position): Doc {
  const [, name] = /^!([A-Z]\w*)$/.exec(tag ?? '') ?? [];
  if (name === undefined) return doc;
  const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  return { kind: 'map', entries: new Map([[key, doc]]), at };
}

/** The entry of a map, or undefined. */
export const entry = (doc: Doc | undefined, ...path: string[]): Doc | undefined =>
  path.reduce<Doc | undefined>((at, key) => (at?.kind === 'map' ? at.entries.get(key) : undefined), doc);

export const entriesOf = (doc: Doc | undefined): [string, Doc][] => (doc?.kind === 'map' ? [...doc.entries] : []);

export const itemsOf = (doc: Doc | undefined): Doc[] => (doc?.kind === 'list' ? doc.items : []);

export const textOf = (doc: Doc | undefined): string | undefined =>
  doc?.kind === 'scalar' && doc.value !== null && typeof doc.value !== 'boolean' ? String(doc.value) : undefined;
