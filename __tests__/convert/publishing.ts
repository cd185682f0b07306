import { openAws } from '../../src/aws/open.ts';
import { type ConvertPublish, type ConvertRequest, convertImage } from '../../src/converting.ts';
import type { TarMember } from '../archive/tars.ts';
import { FAST, TIMEOUTS } from '../publish/harness.ts';
import { imageOf, layerOf, layoutOf, sha256, writeFiles } from './images.ts';

export const file = (name: string, content: string | Buffer = name): TarMember => ({ name, content });

/** Writes an image as a layout. @returns what names it, and its layers' DiffIDs */
export async function image(at: string, layers: TarMember[][]) {
  const made = await Promise.all(layers.map((members) => layerOf(members, 'none')));
  return { source: `oci:${writeFiles(at, layoutOf([imageOf(made)]))}`, ids: made.map(({ plain }) => sha256(plain)) };
}

/** Converts and publishes, in this process. */
export function convert(
  source: string,
  output: string,
  publish: Partial<ConvertPublish> = {},
  more: Partial<ConvertRequest> = {},
) {
  const { signal } = new AbortController();
  const request: ConvertRequest = {
    ...{ image: source, output, namespace: 'php', maxLayers: 5, withFunction: false, runtimes: ['provided.al2023'] },
    ...{ concurrency: 1, cwd: '/', env: {}, home: '/nonexistent' },
    publish: { regions: ['us-east-1'], ...publish },
    ...more,
  };
  return convertImage(
    request,
    async () => openAws({ pace: FAST, signal, timeouts: TIMEOUTS }),
    () => undefined,
    signal,
    FAST,
  );
}
