import { posix } from 'node:path';
import { withImage } from '../convert/image-content.ts';
import type { Piece } from '../convert/pieces.ts';
import { writePieces } from '../convert/write.ts';
import { during } from './activity.ts';
import {
  about,
  type ImageTree,
  type MadeTrees,
  packOf,
  problemOf,
  type TreeOutcome,
  type TreeWork,
} from './tree-work.ts';

/** Takes trees out of images, one after the other: each is spread over the pool by itself. */
export async function packImages(work: TreeWork, missing: ImageTree[]): Promise<MadeTrees> {
  const trees: MadeTrees['trees'] = new Map();
  for (const tree of missing) {
    work.signal.throwIfAborted();
    try {
      const made = during(work.report, work.waiting(tree.key), 'read the image', () => packImage(work, tree));
      trees.set(tree.key, await made);
    } catch (thrown) {
      work.signal.throwIfAborted();
      trees.set(tree.key, { ok: false, problem: problemOf(thrown) });
    }
  }
  return { trees, solves: 0 };
}

function packImage(work: TreeWork, tree: ImageTree): Promise<TreeOutcome> {
  const { store, plan, pool, report, signal, request } = work;
  const { image, platform } = tree.recipe;
  return withImage(
    {
      image: image.reference,
      ...(image.kind === 'local' && { imageType: 'docker' as const }),
      ...{ platform, pool, report, signal, env: request.env, home: request.home, cwd: plan.config.file },
      roots: ['opt'],
      compression: plan.compression,
      scratch: store.temporary(),
    },
    async ({ shown, digest }, { opt }, scratch) => {
      const path = store.temporary();
      const packed = writePieces(path, movable(opt), scratch);
      const notes = [`converted from ${shown}${digest === undefined ? '' : `, ${digest}`}`];
      const pack = store.commit(packOf(work, tree.key), path, packed, {
        ...about(work, tree, packed.entries, path),
        made: { packages: [], notes },
      });
      return { ok: true, pack };
    },
  );
}

/** Links to places under /opt as such that stay right when a layer is merged into a function, which lies elsewhere. */
function movable(pieces: ReadonlyMap<string, Piece>): Map<string, Piece> {
  return new Map(
    [...pieces].map(([name, piece]) => {
      if (piece.kind !== 'link' || !piece.target.startsWith('/opt/')) return [name, piece];
      return [name, { ...piece, target: posix.relative(posix.dirname(`/opt/${name}`), piece.target) }];
    }),
  );
}
