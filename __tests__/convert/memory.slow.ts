import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { END, rawMember } from '../archive/tars.ts';
import { lambdaPacker, workspace } from '../e2e/support/cli.ts';
import { digestOf, OCI, sha256 } from './images.ts';

const here = workspace();
afterAll(here.remove);

/** A plain layer on disk: members, then a last one of so many zeros, of which the disk holds nothing. */
async function layer(name: string, members: Buffer[], zeros = 0) {
  const path = here.path(name);
  const file = openSync(path, 'w');
  let length = 0;
  for (const bytes of members) length += writeSync(file, bytes, 0, bytes.length, length);
  if (zeros > 0) length += writeSync(file, rawMember('usr/zeros', '0', { size: zeros }), 0, 512, length) + zeros;
  ftruncateSync(file, length + END.length);
  closeSync(file);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  const hex = hash.digest('hex');
  renameSync(path, here.path('image/blobs/sha256', hex));
  return { digest: `sha256:${hex}`, size: length + END.length, mediaType: `${OCI}.layer.v1.tar` };
}

/** The peak of a process, in MiB, as long as it is looked at. */
const peakOf = (pid: number | undefined): number =>
  Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

(existsSync('/proc/self/status') ? test : test.skip)(
  'an image of 2 GB is converted in 400 MiB',
  async () => {
    mkdirSync(here.path('image/blobs/sha256'), { recursive: true });
    const small = Array.from({ length: 4000 }, (_, i) =>
      rawMember(`opt/small/${i}`, '0', { content: Buffer.alloc(30_000, `line ${i}\n`) }),
    );
    const layers = [
      await layer('zeros', [rawMember('opt/first', '0', { content: 'x' })], 1850 << 20),
      await layer('large', [rawMember('opt/large', '0', { content: randomBytes(80_000_000) })]),
      await layer('small', small),
    ];
    const write = (bytes: Buffer) => here.write({ [`image/blobs/sha256/${sha256(bytes)}`]: bytes.toString() });
    const config = Buffer.from(
      JSON.stringify({
        architecture: 'amd64',
        os: 'linux',
        rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
      }),
    );
    const manifest = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        config: { mediaType: `${OCI}.config.v1+json`, digest: digestOf(config), size: config.length },
        layers,
      }),
    );
    write(config);
    write(manifest);
    const root = { mediaType: `${OCI}.manifest.v1+json`, digest: digestOf(manifest), size: manifest.length };
    here.write({ 'image/oci-layout': '{}', 'image/index.json': JSON.stringify({ manifests: [root] }) });

    let peak = 0;
    let watch: NodeJS.Timeout | undefined;
    const ran = await lambdaPacker(['convert', `oci:${here.path('image')}`, '-d', '-o', here.path('out'), '--json'], {
      onStart: ({ pid }) => {
        watch = setInterval(() => {
          try {
            peak = Math.max(peak, peakOf(pid));
          } catch {
            // It has ended.
          }
        }, 20);
      },
    });
    clearInterval(watch);
    expect([ran.code, ran.stderr.split('\n').filter((line) => line.includes('error'))]).toEqual([0, []]);
    expect(JSON.parse(ran.stdout).artifacts).toHaveLength(3);
    expect(peak).toBeGreaterThan(50);
    expect(peak).toBeLessThan(400);
  },
  180_000,
);
