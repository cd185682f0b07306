import { compareBytes } from '../byte-order.ts';
import { sha256 } from './canonical.ts';
import { type HashedListing, recipeFile } from './hash-files.ts';
import type { HostFile, SourceFile } from './types.ts';

/**
 * What an installer reads: names, modes and hashes for the recipe, and where each is on this machine. Sorted by name. `files` may hold more than
 * `inputs`: what the installer only checks, and what decides no byte of its result.
 */
export interface StagedInputs {
  inputs: SourceFile[];
  files: Map<string, HostFile>;
}

/** Collects inputs; a name that comes twice stays what it was. */
export interface Staging {
  /** Content that was made or reduced here. */
  content(path: string, content: string): void;
  /** The same, but it does not count. */
  uncounted(path: string, content: string): void;
  /** The listing's files under `prefix` (with its slash, or ''). */
  listing(prefix: string, listing: HashedListing): void;
  done(): StagedInputs;
}

export function staging(): Staging {
  const uncounted = new Map<string, HostFile>();
  const staged = new Map<string, { file: SourceFile; host: HostFile }>();
  const add = (file: SourceFile, host: HostFile) => {
    if (!staged.has(file.path)) staged.set(file.path, { file, host });
  };
  return {
    content(path, content) {
      const bytes = Buffer.from(content, 'utf8');
      add({ path, mode: '100644', sha256: sha256(bytes) }, { content: bytes });
    },
    uncounted(path, content) {
      uncounted.set(path, { content: Buffer.from(content, 'utf8') });
    },
    listing(prefix, listing) {
      for (const file of listing.files) {
        const host =
          file.linkTarget === undefined ? { path: file.absolute } : { content: Buffer.from(file.linkTarget) };
        add(recipeFile(file, prefix), host);
      }
    },
    done() {
      const all = [...staged.values()].sort((a, b) => compareBytes(a.file.path, b.file.path));
      const counted = new Map(all.map(({ file, host }) => [file.path, host]));
      const rest = [...uncounted].filter(([path]) => !counted.has(path)).sort(([a], [b]) => compareBytes(a, b));
      return { inputs: all.map(({ file }) => file), files: new Map([...counted, ...rest]) };
    },
  };
}
