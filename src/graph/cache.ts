import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Platform } from '../config/types.ts';
import { failure } from '../errors.ts';
import { isImageReference } from './image-reference.ts';

/** `cache-from` and `cache-to` of a bake target. */
export interface CacheOptions {
  from: string[];
  to: string[];
  /** A local cache is written into a fresh folder, which takes the place of `current` after success. */
  swap?: { current: string; fresh: string };
}

export const NO_CACHE: CacheOptions = { from: [], to: [] };

/** Attributes that only one direction knows (docs.docker.com/build/cache/backends). */
const IMPORT_ONLY = new Set(['digest', 'src']);
const EXPORT_ONLY = new Set([
  'mode',
  'dest',
  'compression',
  'compression-level',
  'force-compression',
  'oci-mediatypes',
  'image-manifest',
  'ignore-error',
  'reset',
]);

/**
 * Both directions from one option in BuildKit's syntax, `type=local,dest=DIR` or `type=registry,ref=…,mode=max`. A bare reference is a registry's.
 * Without a mode of its own the cache holds the results only (`min`), or the steps before them too (`max`). A local cache only ever grows, so it is written anew and swapped in.
 *
 * `image`: what the solve is of, when it is not the platform's trees.
 *
 * @throws PackerError `graph/cache` when the text is not in that syntax.
 */
export function cacheOptions(
  text: string | undefined,
  platform: Platform,
  folder = process.cwd(),
  mode: 'min' | 'max' = 'min',
  image?: string,
): CacheOptions {
  if (text === undefined) return NO_CACHE;
  const attributes = forPlatform(parse(text), cacheName(platform, image));
  const type = attributes.get('type');
  if (type === 'local') return localCache(text, attributes, mode, folder);
  const to = new Map([...attributes].filter(([name]) => !IMPORT_ONLY.has(name)));
  if (!to.has('mode') && type !== 'inline') to.set('mode', mode);
  return { from: [write(attributes, EXPORT_ONLY)], to: [write(to, new Set())] };
}

/** What the cache of a solve is called beside others: `linux-amd64`, or of an image `linux-amd64-env-…`. */
export const cacheName = (platform: Platform, image?: string): string =>
  [platform.replace('/', '-'), image].filter(Boolean).join('-');

/** Each platform has a solve, and a cache, of its own: a second export to the same place would take the first one's place. */
function forPlatform(attributes: Map<string, string>, suffix: string): Map<string, string> {
  const own = new Map(attributes);
  const rename = (name: string, change: (value: string) => string) => {
    const value = own.get(name);
    if (value) own.set(name, change(value));
  };
  rename('dest', (value) => join(value, suffix));
  rename('src', (value) => join(value, suffix));
  rename('ref', (value) => (/:[^/]+$/.test(value) ? `${value}-${suffix}` : `${value}:${suffix}`));
  if (own.get('type') === 'gha') own.set('scope', `${own.get('scope') ?? 'lambda-packer'}-${suffix}`);
  rename('name', (value) => `${value}-${suffix}`);
  return own;
}

function localCache(text: string, attributes: Map<string, string>, mode: string, folder: string): CacheOptions {
  const named = attributes.get('dest') ?? attributes.get('src');
  if (named === undefined || named === '') throw bad(text, 'a local cache needs dest=FOLDER');
  const current = resolve(folder, named);
  const fresh = `${current}.new`;
  const from = new Map([...attributes].filter(([name]) => name !== 'dest')).set('src', current);
  const to = new Map([...attributes].filter(([name]) => name !== 'src')).set('dest', fresh);
  if (!to.has('mode')) to.set('mode', mode);
  return { from: [write(from, EXPORT_ONLY)], to: [write(to, IMPORT_ONLY)], swap: { current, fresh } };
}

function parse(text: string): Map<string, string> {
  if (isImageReference(text))
    return new Map([
      ['type', 'registry'],
      ['ref', text],
    ]);
  const attributes = new Map<string, string>();
  for (const field of fields(text)) {
    const at = field.indexOf('=');
    if (at < 1) throw bad(text, `'${field}' is not name=value`);
    attributes.set(field.slice(0, at).trim().toLowerCase(), field.slice(at + 1));
  }
  if (!attributes.get('type')) throw bad(text, 'it has no type');
  return attributes;
}

/** BuildKit reads these options as one line of CSV: a field with a comma stands in double quotes. */
function fields(text: string): string[] {
  if (/[\r\n]/.test(text)) throw bad(text, 'it has more than one line');
  return [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function write(attributes: Map<string, string>, without: ReadonlySet<string>): string {
  return [...attributes]
    .filter(([name]) => !without.has(name))
    .map(([name, value]) => `${name}=${value}`)
    .map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',');
}

const bad = (text: string, why: string) =>
  failure('graph/cache', `--cache ${text}: ${why}`, {
    hint: "write it as BuildKit does: 'type=local,dest=DIR', 'type=registry,ref=NAME', 'type=gha'",
    exitCode: 2,
  });

/** Before a solve: no import from a cache that is not there yet, and a clean folder for the new one. */
export async function prepareCache(cache: CacheOptions): Promise<CacheOptions> {
  if (!cache.swap) return cache;
  await rm(cache.swap.fresh, { recursive: true, force: true });
  await mkdir(dirname(cache.swap.fresh), { recursive: true });
  const exists = await stat(`${cache.swap.current}/index.json`).then(
    () => true,
    () => false,
  );
  return exists ? cache : { ...cache, from: [] };
}

/** After a solve that succeeded: the new local cache takes the old one's place. Left alone when nothing was exported. */
export async function keepCache({ swap }: CacheOptions): Promise<void> {
  if (!swap) return;
  if (
    !(await stat(`${swap.fresh}/index.json`).then(
      () => true,
      () => false,
    ))
  )
    return;
  const old = `${swap.current}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(swap.current, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(swap.fresh, swap.current);
  await rm(old, { recursive: true, force: true });
}

export async function dropCache({ swap }: CacheOptions): Promise<void> {
  if (swap) await rm(swap.fresh, { recursive: true, force: true });
}
