import { createHash } from 'node:crypto';

/** Whose caches they are: the word of the input `cache-scope`, and the platforms and shard of this job. */
export interface CacheOwner {
  scope: string;
  leg: string;
}

/** Longest part of a key, so that a key stays far below the 512 characters that the service takes. */
const LONGEST = 100;

/**
 * A text as one part of a key. Branches and scopes are anyone's words: no comma may get into a key, and no hyphen into a part, so that the
 * prefix of one owner is never that of another.
 */
export function part(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9._]/gu, (char) => `~${Buffer.from(char).toString('hex')}`);
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 33)}~${digest([text])}`;
}

/** 32 hex digits that stand for a list of texts. */
export const digest = (texts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32);

/** What all keys of one kind and owner begin with; ends with a hyphen. */
export const keyPrefix = (kind: 'packs' | 'buildkit' | 'base', { scope, leg }: CacheOwner): string =>
  `lambda-packer-${kind}-v1-${part(scope)}-${part(leg)}-`;
