import type { ElfFacts } from '../../src/archive/types.ts';
import type { Content, Inspection, Member } from '../../src/inspect/types.ts';

/** Files by name: text, bytes, or `null` for one whose content is not to be had. */
export type Files = Record<string, string | Uint8Array | null>;

/** Content of an artifact with these files; names that end in `!` are executable. */
export function content(files: Files = {}, elf: ElfFacts[] = []): Content {
  const bytes = new Map<string, Uint8Array | undefined>();
  const entries: Member[] = [];
  for (const [written, held] of Object.entries(files)) {
    const name = written.replace(/!$/, '');
    const data = held === null ? undefined : typeof held === 'string' ? Buffer.from(held) : held;
    bytes.set(name, data);
    entries.push({ name, mode: written.endsWith('!') ? 0o100755 : 0o100644, size: data?.length ?? 0 });
  }
  for (const { path } of elf) if (!bytes.has(path)) entries.push({ name: path, mode: 0o100755, size: 1 });
  return {
    entries,
    elf,
    unzippedSize: entries.reduce((sum, { size }) => sum + size, 0),
    read: (path) => bytes.get(path),
  };
}

/** A sound Python function for amd64, but for what is given. */
export const artifact = (more: Partial<Inspection> = {}, files: Files = {}, elf: ElfFacts[] = []): Inspection => ({
  ...content(files, elf),
  kind: 'function',
  platform: 'linux/amd64',
  runtime: 'python3.13',
  layersMode: 'merge',
  layers: [],
  size: 1000,
  overlaps: [],
  ...more,
});

export const library = (path: string, more: Partial<ElfFacts> = {}): ElfFacts => ({
  path,
  machine: 'amd64',
  needed: [],
  ...more,
});
