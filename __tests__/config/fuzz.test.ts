import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { problemsOf } from './hosts.ts';

/** LAMBDA_PACKER_FUZZ=full: the number that is promised. */
const COUNT = process.env.LAMBDA_PACKER_FUZZ === 'full' ? 10_000 : 1000;
/** Of the processor's time: a machine may be busy with other tests. */
const WITHIN_MS = 1000;

const golden = fileURLToPath(new URL('./golden/', import.meta.url));
const page = readFileSync(fileURLToPath(new URL('../../docs/configuration.md', import.meta.url)), 'utf8');
const seeds = [
  ...readdirSync(golden).map((name) => readFileSync(join(golden, name, 'package_config.yaml'))),
  ...[...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => Buffer.from(match[1]!)),
];

/** mulberry32: a small generator with a seed, so that a failure can be repeated. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const PIECES = [
  '[',
  ']',
  '{',
  '}',
  ': ',
  '- ',
  '? ',
  '&a ',
  '*a',
  '!',
  '!!str ',
  '|',
  '>',
  '>-\n',
  '"',
  "'",
  '#',
  '%',
  '@',
  '`',
  ',',
  '\n',
  '\n  ',
  '\t',
  '\r',
  '---\n',
  '...\n',
  '<<: *a\n',
  '\0',
  '\uFEFF',
  '\u2028',
  '\ud83d\ude00',
  '~',
  'null',
  'true',
  '0x1f',
  '.inf',
  '1e999',
  '[[[[[[[[',
  '{{{{{{{{',
  '- - - - - ',
  'a: b: c',
  'lambdas:\n',
  'layers:\n',
  '__proto__: ',
  'constructor: ',
].map((piece) => Buffer.from(piece));

function mutated(random: (below: number) => number): Buffer {
  let bytes = seeds[random(seeds.length)]!;
  for (let n = 1 + random(6); n > 0; n--) {
    const from = random(bytes.length + 1);
    const to = Math.min(bytes.length, from + random(30));
    const other = seeds[random(seeds.length)]!;
    const start = random(other.length + 1);
    const changes = [
      () => [bytes.subarray(0, from), bytes.subarray(to)],
      () => [bytes.subarray(0, from), PIECES[random(PIECES.length)]!, bytes.subarray(from)],
      () => [bytes.subarray(0, from), PIECES[random(PIECES.length)]!, bytes.subarray(to)],
      () => [bytes.subarray(0, to), bytes.subarray(from)],
      () => [bytes.subarray(0, from), other.subarray(start, start + random(200)), bytes.subarray(to)],
      () => [bytes.subarray(0, from), Buffer.from([random(256)]), bytes.subarray(from + 1)],
      () => [
        bytes.subarray(0, from),
        Buffer.from(PIECES[random(PIECES.length)]!.toString().repeat(random(300))),
        bytes.subarray(from),
      ],
    ];
    bytes = Buffer.concat(changes[random(changes.length)]!());
  }
  return bytes;
}

test(`${COUNT} mutated configurations: each is right or has problems, within a second`, () => {
  let slowest = 0;
  let wrong = 0;
  for (let seed = 0; seed < COUNT; seed++) {
    const bytes = mutated(generator(seed));
    const start = process.cpuUsage();
    try {
      // Throws on anything but a PackerError.
      if (problemsOf(bytes) !== '') wrong++;
    } catch (cause) {
      throw new Error(`the configuration of seed ${seed} made a crash:\n${bytes.toString()}`, { cause });
    }
    const { user, system } = process.cpuUsage(start);
    slowest = Math.max(slowest, (user + system) / 1000);
  }
  expect(slowest).toBeLessThan(WITHIN_MS);
  // Most, but not all: otherwise the mutations test nothing.
  expect(wrong).toBeGreaterThan(COUNT / 2);
  expect(wrong).toBeLessThan(COUNT);
});
