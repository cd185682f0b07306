import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openPool } from '../../src/archive/pool.ts';
import { withImage } from '../../src/convert/image-content.ts';
import { PackerError } from '../../src/errors.ts';
import { cases, inFolder, noise } from '../archive/support.ts';
import { type TarMember, tar } from '../archive/tars.ts';
import { dockerArchiveOf, type Files, imageOf, layerOf, layoutOf } from './images.ts';

const members: TarMember[] = [
  { name: 'opt/', type: 'directory' },
  { name: 'opt/a', content: noise(3000, 1, 20) },
  { name: 'opt/b', type: 'symlink', linkname: 'a' },
  { name: 'opt/c', type: 'link', linkname: 'opt/a' },
  { name: `opt/${'long/'.repeat(40)}name`, content: 'x' },
];

const bytesOf = (files: Files): Promise<Buffer> =>
  tar(Object.entries(files).map(([name, content]) => ({ name, content, mtime: new Date(0) })));

/** Archives of both forms, whole and sound. */
const archives = (async () => {
  const layers = await Promise.all([layerOf(members), layerOf([{ name: 'opt/.wh.c' }, { name: 'opt/d' }], 'none')]);
  const image = imageOf(layers);
  return Promise.all([bytesOf(layoutOf([image])), bytesOf(dockerArchiveOf(image))]);
})();

test(
  'whatever is changed in an archive: the same content, or an error that names the image',
  async () => {
    const pool = openPool({ workers: 0 });
    const content = (at: string, bytes: Buffer): Promise<string> => {
      writeFileSync(join(at, 'image.tar'), bytes);
      const work = {
        image: `oci-archive:${join(at, 'image.tar')}`,
        ...{ platform: undefined, scratch: join(at, 'scratch'), cwd: at, env: {}, home: at, pool },
        ...{ roots: ['opt' as const], compression: 'fast' as const, report: () => undefined },
        signal: new AbortController().signal,
      };
      return withImage(work, async (_image, { opt }) =>
        JSON.stringify(
          [...opt].map(([name, piece]) => [name, piece.kind === 'file' ? piece.stored.entry.crc : piece]).sort(),
        ),
      );
    };
    const change = fc.oneof(
      fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
      fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
      fc.record({ kind: fc.constant('drop' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 1200 }) }),
      fc.record({ kind: fc.constant('zero' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 600 }) }),
    );
    await inFolder(async (at) => {
      const wanted = await content(at, (await archives)[0]!);
      expect(await content(at, (await archives)[1]!)).toBe(wanted);
      await fc.assert(
        fc.asyncProperty(fc.nat(1), change, async (form, mutation) => {
          const whole = (await archives)[form]!;
          const place = mutation.at % whole.length;
          let bytes: Buffer = Buffer.from(whole);
          if (mutation.kind === 'flip') bytes[place]! ^= 1 << mutation.bit;
          else if (mutation.kind === 'cut') bytes = bytes.subarray(0, place);
          else if (mutation.kind === 'zero') bytes.fill(0, place, Math.min(whole.length, place + mutation.length));
          else bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + mutation.length)]);
          const result = await content(at, bytes).catch((thrown: unknown) => thrown);
          if (typeof result === 'string') expect(result).toBe(wanted);
          else {
            expect(result).toBeInstanceOf(PackerError);
            expect((result as PackerError).problems[0]!.message).toContain('image.tar');
          }
        }),
        { seed: 11, numRuns: cases(250, 20_000) },
      );
    });
  },
  cases(20_000, 600_000),
);
