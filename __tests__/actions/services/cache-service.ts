import type { BlobStore } from './blobs.ts';
import { type Message, Refusal } from './exchange.ts';
import type { Claims } from './token.ts';

export interface CacheEntry {
  id: string;
  key: string;
  /** SHA-256 of the paths and the compression: another one is another entry. */
  version: string;
  scope: string;
  blob: string;
  /** Counts up: a later entry is newer. */
  order: number;
  size: number;
  isFinal: boolean;
}

/** github.actions.results.api.v1.CacheService: entries by key and version in scopes; a key is written once. */
export function cacheService(entries: CacheEntry[], blobs: BlobStore) {
  let order = 0;
  const writable = ({ scopes }: Claims) => scopes.find(({ Permission }) => Permission & 2)?.Scope;
  const find = ({ key, version }: Message, scope: string | undefined) =>
    entries.find((entry) => entry.key === key && entry.version === version && entry.scope === scope);
  return {
    CreateCacheEntry(request: Message, claims: Claims) {
      const scope = writable(claims);
      if (scope === undefined)
        return { ok: false, message: 'cache write denied: the token has no writable cache scopes' };
      // An entry that was reserved and never finished stays in the way, as it does for a while at GitHub.
      if (find(request, scope))
        throw new Refusal(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
      const blob = blobs.create();
      const { key = '', version = '' } = request;
      order++;
      entries.push({ id: String(order), key, version, scope, blob, order, size: 0, isFinal: false });
      return { ok: true, signed_upload_url: blobs.address('cache', blob, 'w') };
    },
    FinalizeCacheEntryUpload(request: Message, claims: Claims) {
      const entry = find(request, writable(claims));
      if (!entry || entry.isFinal) throw new Refusal(404, 'not_found', 'cache entry not found');
      const size = blobs.size(entry.blob);
      if (String(size) !== String(request.size_bytes))
        return { ok: false, message: `size mismatch: ${size} bytes are stored, ${request.size_bytes} were declared` };
      Object.assign(entry, { size, isFinal: true });
      return { ok: true, entry_id: entry.id };
    },
    /** All keys in the nearest scope first, each as it stands and then as a prefix, newest first; then the next scope. */
    GetCacheEntryDownloadURL({ key = '', restore_keys = [], version }: Message, { scopes }: Claims) {
      const readable = scopes.filter(({ Permission }) => Permission & 1);
      if (readable.length === 0)
        throw new Refusal(403, 'permission_denied', 'cache read denied: the token has no readable cache scopes');
      const ready = entries
        .filter((entry) => entry.isFinal && entry.version === version)
        .sort((a, b) => b.order - a.order);
      for (const { Scope } of readable) {
        const inScope = ready.filter((entry) => entry.scope === Scope);
        for (const wanted of [key, ...restore_keys]) {
          const hit =
            inScope.find((entry) => entry.key === wanted) ?? inScope.find((entry) => entry.key.startsWith(wanted));
          if (hit)
            return {
              ok: true,
              signed_download_url: blobs.address('cache', hit.blob, 'r'),
              matched_key: hit.key,
            };
        }
      }
      return { ok: false };
    },
  };
}
