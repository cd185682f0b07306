import { rmSync } from 'node:fs';
import { messageOf } from '../errors.ts';
import { overhear } from './overheard.ts';
import { PATIENCE_MS } from './patience.ts';
import { type Said, saidIn } from './said.ts';
import { bytesMoved, Stalled, unlessStalled } from './stall.ts';
import type { ActionLog } from './types.ts';

/** Folders by key, kept from run to run. Whatever goes wrong is a miss, or nothing saved; it never throws and never waits long. */
export interface BlobCache {
  /**
   * Puts back the entry of the first key that is there, as it stands or as the beginning of others, newest first.
   * @returns its key; undefined: a miss, and no folder
   */
  restore(folder: string, keys: [string, ...string[]]): Promise<string | undefined>;
  /** @returns whether the entry is there now */
  save(folder: string, key: string): Promise<boolean>;
}

export interface CacheSettings {
  log: ActionLog;
  /** How long the service may keep this process waiting while nothing moves, in ms. */
  limitMs?: number;
  /** Hears once that the service is not asked again, and how long it kept this process waiting for that, in ms. */
  onTrouble?: (waitedMs: number) => void;
}

/**
 * The Actions cache, through @actions/cache. An archive that is damaged costs its own restore only; any other trouble (a service that is down,
 * denies, is full or does not come forward) is told once, and the service is not asked again by this process.
 */
export function actionsCache({ log, limitMs = PATIENCE_MS.caches, onTrouble }: CacheSettings): BlobCache {
  let isGivenUp = false;
  /** When the first of those began that the service still owes an answer. */
  let since = 0;
  let underWay = 0;

  async function ask<T>(what: string, call: (client: typeof import('@actions/cache')) => Promise<T>) {
    if (isGivenUp) return undefined;
    // Heavy, and not needed by a build in which nothing is missing.
    const client = await import('@actions/cache');
    if (!client.isFeatureAvailable()) {
      // Of two that ask at the same time, one tells.
      if (!isGivenUp) log.info('There is no Actions cache here; the build does without.');
      isGivenUp = true;
      return undefined;
    }
    const lines: string[] = [];
    if (underWay++ === 0) since = performance.now();
    const answer = await unlessStalled(limitMs, bytesMoved, () => overhear(lines, () => call(client))).then(
      (value): Answer<T> => ({ value, said: saidIn(lines) }),
      (thrown: unknown): Answer<T> =>
        trouble(thrown instanceof Stalled ? `no answer: ${thrown.message}` : messageOf(thrown)),
    );
    underWay--;
    const { said } = answer;
    if (said?.kind === 'damaged') log.warning(`${what}: the archive is damaged, and counts as a miss (${said.why})`);
    // Of two that were asked at the same time, the first to hear of it tells.
    if (said?.kind === 'trouble' && !isGivenUp) {
      isGivenUp = true;
      log.warning(`${what}: ${said.why}. The build goes on without the Actions cache.`);
      onTrouble?.(performance.now() - since);
    }
    return answer;
  }

  return {
    async restore(folder, keys) {
      const remove = () => rmSync(folder, { recursive: true, force: true });
      remove();
      // Only a restore key is promised to be tried as a prefix (docs.github.com, "Dependency caching reference").
      const answer = await ask('restoring from the Actions cache', (client) =>
        client.restoreCache([folder], keys[0], keys),
      );
      // What a failed restore leaves is half a folder.
      if (answer?.value === undefined) remove();
      return answer?.value;
    },
    async save(folder, key) {
      // Asked first, since the client packs everything before it hears that the entry is there.
      const known = await ask('looking into the Actions cache', (client) =>
        client.restoreCache([folder], key, [], { lookupOnly: true }),
      );
      if (known?.value === key) return true;
      const answer = await ask('saving to the Actions cache', (client) => client.saveCache([folder], key));
      return answer !== undefined && ((answer.value ?? -1) > 0 || answer.said?.kind === 'taken');
    },
  };
}

interface Answer<T> {
  value: T | undefined;
  said: Said | undefined;
}

const trouble = (why: string) => ({ value: undefined, said: { kind: 'trouble' as const, why } });
