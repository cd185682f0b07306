import { mkdirSync } from 'node:fs';
import { LEVELS } from '../archive/deflate.ts';
import type { Pool } from '../archive/pool.ts';
import type { Compression } from '../config/types.ts';
import { fileFailure, removeQuietly } from '../files.ts';
import { LIMITS } from '../inspect/limits.ts';
import type { Report } from '../ports.ts';
import { count } from '../report/text.ts';
import { collect } from './collect.ts';
import { complete } from './complete.ts';
import { shortDigest } from './faults.ts';
import { type OpenContext, openImage } from './open.ts';
import { openBudget, type Pieces } from './pieces.ts';
import { openScratch, type Scratch } from './scratch.ts';
import type { ImageType } from './sources.ts';
import { type Image, ROOTS, type Root } from './types.ts';
import { withoutFilledFolders } from './write.ts';

export interface ImageWork extends Omit<OpenContext, 'shown'> {
  image: string;
  imageType?: ImageType | undefined;
  roots: readonly Root[];
  compression: Compression;
  pool: Pool;
  report: Report;
  /** Unpacked bytes that are taken at most. */
  limit?: number;
}

/**
 * Opens an image and hands over what shows under its roots, while the contents are on disk in the scratch folder, which is made and
 * removed here. @throws PackerError; the signal's reason when interrupted
 */
export async function withImage<T>(
  work: ImageWork,
  use: (image: Image, pieces: Pieces, scratch: Scratch) => Promise<T>,
): Promise<T> {
  const { image: shown, roots, report, limit = LIMITS.unzipped } = work;
  try {
    mkdirSync(work.scratch, { recursive: true });
  } catch (thrown) {
    throw fileFailure('write', work.scratch, thrown);
  }
  // Ends what still runs in the background when something has failed.
  const over = new AbortController();
  const signal = AbortSignal.any([work.signal, over.signal]);
  let scratch: Scratch | undefined;
  try {
    const image = await openImage(shown, work.imageType, { ...work, shown, signal });
    scratch = openScratch(work.scratch, work.pool, LEVELS[work.compression]);
    const context = {
      ...{ shown, signal, roots, scratch },
      budget: openBudget(image, limit, roots),
      onLayer: (layer: { diffId: string }, index: number, files: number) =>
        report({
          kind: 'note',
          message: `layer ${index + 1} of ${image.layers.length}, ${shortDigest(layer.diffId)}: ${count(files, 'file')} under ${roots.map((root) => `/${ROOTS[root].slice(0, -1)}`).join(' and ')}`,
        }),
    };
    const pieces = await complete(image, await collect(image, context), context);
    return await use(
      image,
      { opt: withoutFilledFolders(pieces.opt), task: withoutFilledFolders(pieces.task) },
      scratch,
    );
  } finally {
    over.abort(new Error('the image is closed'));
    scratch?.close();
    removeQuietly(work.scratch);
  }
}
