import { createHash } from 'node:crypto';

/** Layers of an image that become one Lambda layer, by their index, the lowest first. */
export interface Group {
  layers: number[];
  /** Hex: the image layer's DiffID; of several, their ChainID. */
  digest: string;
}

/**
 * How layers that hold something are put together: each by itself, or the smallest neighbours joined until there are no more than
 * `most`. `sizes` are unpacked bytes by layer index, lowest layer first.
 */
export function groupLayers(sizes: ReadonlyMap<number, number>, most: number, diffIds: readonly string[]): Group[] {
  const groups = [...sizes].map(([layer, size]) => ({ layers: [layer], size }));
  while (groups.length > most) {
    const joint = smallestJoint(groups.map(({ size }) => size));
    const [left, right] = [groups[joint]!, groups[joint + 1]!];
    groups.splice(joint, 2, { layers: [...left.layers, ...right.layers], size: left.size + right.size });
  }
  return groups.map(({ layers }) => ({ layers, digest: chainId(layers.map((layer) => diffIds[layer]!)) }));
}

/** Index of the first of the two neighbours that are smallest together. */
function smallestJoint(sizes: readonly number[]): number {
  let best = 0;
  for (let i = 1; i + 1 < sizes.length; i++) if (sizes[i]! + sizes[i + 1]! < sizes[best]! + sizes[best + 1]!) best = i;
  return best;
}

/** OCI image-spec, config.md, "Layer ChainID": of one layer it is its DiffID. */
function chainId([first = '', ...others]: readonly string[]): string {
  return others.reduce((chain, diffId) => sha256(`sha256:${chain} sha256:${diffId}`), first);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
