import { packFiles } from '../archive/pack.ts';
import { readArchive } from '../archive/read.ts';
import type { PreviousPack } from '../archive/takeover.ts';
import type { TreeKey } from '../plan/types.ts';
import { during } from './activity.ts';
import { about, type MadeTrees, packOf, problemOf, type SourceTree, type TreeWork } from './tree-work.ts';

/** Packs source trees where they lie. One after the other: each pack is spread over the pool by itself. */
export async function packSources(work: TreeWork, missing: SourceTree[]): Promise<MadeTrees> {
  const { store, pool, plan, signal, report } = work;
  const trees: MadeTrees['trees'] = new Map();
  for (const tree of missing) {
    signal.throwIfAborted();
    try {
      const files = tree.recipe.files.map(({ path, mode, sha256 }) => ({
        name: path,
        mode,
        sha256,
        host: tree.origin.files.get(path)!,
      }));
      const previous = previousPack(work, tree.key);
      const path = store.temporary();
      const packed = await during(report, work.waiting(tree.key), 'pack the source', () =>
        packFiles(files, { path, compression: plan.compression, pool, ...(previous && { previous }) }),
      );
      const noted = about(work, tree, packed.entries);
      trees.set(tree.key, { ok: true, pack: store.commit(packOf(work, tree.key), path, packed, noted) });
    } catch (thrown) {
      trees.set(tree.key, { ok: false, problem: problemOf(thrown) });
    }
  }
  return { trees, solves: 0 };
}

function previousPack(work: TreeWork, key: TreeKey): PreviousPack | undefined {
  const before = work.predecessor(key);
  const pack = before === undefined ? undefined : work.store.read(packOf(work, before));
  if (pack?.entry.recipe.kind !== 'source') return undefined;
  const bytes = pack.bytes();
  return {
    compression: pack.entry.compression,
    files: pack.entry.recipe.files,
    entries: pack.entries ?? readArchive(bytes),
    elf: pack.entry.elf,
    bytes,
  };
}
