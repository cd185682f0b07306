import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPromise } from 'yauzl';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 of everything in a dist folder by name; the report tells times, and is only named. */
export function distOf(dist: string): Record<string, string> {
  const names = readdirSync(dist).sort();
  return Object.fromEntries(
    names.map((name) => [name, name === 'report.html' ? 'a report' : sha256(readFileSync(join(dist, name)))]),
  );
}

/** Modes of a ZIP's entries, in octal, by name. */
export async function modesIn(zip: string): Promise<Record<string, string>> {
  const modes: Record<string, string> = {};
  const file = await openPromise(zip);
  for await (const entry of file.eachEntry()) modes[entry.fileName] = (entry.externalFileAttributes >>> 16).toString(8);
  return modes;
}
