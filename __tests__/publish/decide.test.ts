import { describe, expect, test } from '@jest/globals';
import { type Account, codeSha256Of, decide } from '../../src/publish/decide.ts';
import { markedDescription, readDescription } from '../../src/publish/mark.ts';
import type { LayerArtifact, StoredVersion } from '../../src/publish/types.ts';

const hash = (digit: string) => `sha256:${digit.repeat(64)}`;

const target: LayerArtifact = {
  layer: 'common',
  name: 'common',
  arches: ['arm64'],
  zip: '/dist/common-arm64.zip',
  sha256: 'a'.repeat(64),
  size: 1000,
  unzippedSize: 2000,
  manifestHash: hash('1'),
  manifest: [],
  runtimes: ['python3.13'],
  description: 'Shared',
  license: 'MIT',
};
const zip = { sha256: target.sha256, size: target.size };
const options = { adopt: false, force: false };

const version = (changes: Partial<StoredVersion> = {}): StoredVersion => ({
  version: 7,
  arn: 'arn:aws:lambda:eu-west-1:123456789012:layer:common:7',
  description: markedDescription('Shared', hash('1')),
  license: 'MIT',
  runtimes: ['python3.13'],
  architectures: ['arm64'],
  codeSha256: codeSha256Of(target),
  codeSize: 1000,
  ...changes,
});
const otherHash = { description: markedDescription('Shared', hash('2')) };
const otherBytes = { codeSha256: 'other', codeSize: 999 };
const notOurs = { description: 'made by hand', license: '', architectures: [] };

describe('decide', () => {
  test.each<[string, Account, Partial<typeof options>, string, RegExp]>([
    ['no version', {}, {}, 'publish', /no version of common yet/],
    ['same hash and bytes', { latest: version() }, {}, 'unchanged', /same manifest and bytes as version 7/],
    ['same hash and bytes, --force', { latest: version() }, { force: true }, 'unchanged', /same manifest and bytes/],
    ['same hash, other bytes', { latest: version(otherBytes) }, {}, 'unchanged', /same manifest as version 7/],
    ['same hash, other bytes, --force', { latest: version(otherBytes) }, { force: true }, 'publish', /--force/],
    ['another hash, same bytes', { latest: version(otherHash) }, {}, 'unchanged', /same bytes as version 7/],
    ['no hash, same bytes', { latest: version(notOurs) }, {}, 'unchanged', /same bytes as version 7/],
    [
      'other runtimes',
      { latest: version({ runtimes: ['python3.12'] }) },
      {},
      'publish',
      /^metadata: compatible runtimes python3.12 → python3.13$/,
    ],
    [
      'other architectures',
      { latest: version({ architectures: ['x86_64'] }) },
      {},
      'publish',
      /^metadata: architectures x86_64 → arm64$/,
    ],
    ['another license', { latest: version({ license: '' }) }, {}, 'publish', /^metadata: license none → MIT$/],
    [
      'another description',
      { latest: version({ description: markedDescription('Old', hash('1')) }) },
      {},
      'publish',
      /^metadata: description Old → Shared$/,
    ],
    [
      'runtimes in another order',
      { latest: version({ runtimes: ['python3.13', 'python3.13'] }) },
      {},
      'unchanged',
      /same/,
    ],
    [
      'a foreign version for other runtimes',
      { latest: version({ ...notOurs, runtimes: ['ruby3.4'] }) },
      {},
      'publish',
      /^metadata: compatible runtimes/,
    ],
    [
      'everything else',
      { latest: version({ ...otherHash, ...otherBytes }) },
      {},
      'publish',
      /^changed since version 7: manifest 222222222222 → 111111111111, 999 → 1000 bytes$/,
    ],
    [
      'no hash, other bytes',
      { latest: version({ ...notOurs, ...otherBytes }) },
      {},
      'publish',
      /bears no manifest hash/,
    ],
    [
      'the same size, other bytes',
      { latest: version({ ...otherHash, codeSha256: 'other' }) },
      {},
      'publish',
      /changed/,
    ],
    [
      'an older one has our hash',
      { latest: version({ ...otherHash, ...otherBytes }), earlier: version({ version: 3 }) },
      {},
      'publish',
      /version 3 has this manifest, --adopt would take it/,
    ],
    [
      'an older one has our hash, --adopt',
      { latest: version({ ...otherHash, ...otherBytes }), earlier: version({ version: 3 }) },
      { adopt: true },
      'adopt',
      /version 3/,
    ],
    [
      'an older one with other metadata, --adopt',
      { latest: version({ ...otherHash, ...otherBytes }), earlier: version({ version: 3, license: 'GPL' }) },
      { adopt: true },
      'publish',
      /changed/,
    ],
    [
      'the newest is as good as an older one',
      { latest: version(), earlier: version({ version: 3 }) },
      { adopt: true },
      'unchanged',
      /version 7/,
    ],
  ])('%s', (_, account, more, kind, reason) => {
    expect(decide(target, zip, account, { ...options, ...more })).toMatchObject({
      kind,
      reason: expect.stringMatching(reason),
    });
  });

  test('other bytes of the same manifest are told', () => {
    expect(decide(target, zip, { latest: version(otherBytes) }, options)).toMatchObject({
      warning: expect.stringMatching(/not pinned.*--force/),
    });
    const account = {
      latest: version({ ...otherHash, ...otherBytes }),
      earlier: version({ version: 3, ...otherBytes }),
    };
    expect(decide(target, zip, account, { ...options, adopt: true })).toMatchObject({
      kind: 'adopt',
      warning: expect.stringContaining('version 3'),
    });
  });

  test.each<[string, Partial<LayerArtifact>, typeof zip | undefined, string | undefined, RegExp | undefined]>([
    ['no ZIP', {}, undefined, undefined, /does not exist/],
    ['a ZIP of another build', {}, { sha256: 'b'.repeat(64), size: 1000 }, undefined, /not the ZIP of the manifest/],
    ['a ZIP of another size', {}, { ...zip, size: 1001 }, undefined, /not the ZIP of the manifest/],
    ['a manifest that is not the plan’s', { planHash: hash('9') }, zip, undefined, /is not the plan's/],
    ['a manifest that is the plan’s', { planHash: hash('1') }, zip, undefined, undefined],
    ['140 characters', { name: 'x'.repeat(140) }, zip, undefined, undefined],
    ['141 characters', { name: 'x'.repeat(141) }, zip, undefined, /has 141 characters/],
    ['250 MB unzipped', { unzippedSize: 262_144_000 }, zip, undefined, undefined],
    ['a byte more', { unzippedSize: 262_144_001 }, zip, undefined, /262,144,001 bytes/],
    ['50 MB', { size: 52_428_800 }, { ...zip, size: 52_428_800 }, undefined, undefined],
    ['a byte more', { size: 52_428_801 }, { ...zip, size: 52_428_801 }, undefined, /takes it from S3 only/],
    ['a byte more, with a bucket', { size: 52_428_801 }, { ...zip, size: 52_428_801 }, 'b', undefined],
    [
      '16 runtimes',
      { runtimes: Array.from({ length: 16 }, (_, i) => `r${i}`) },
      zip,
      undefined,
      /16 compatible runtimes/,
    ],
  ])('refuses %s', (_, changes, facts, bucket, reason) => {
    const decision = decide({ ...target, ...changes }, facts, {}, { ...options, ...(bucket && { bucket }) });
    expect(decision).toMatchObject(
      reason ? { kind: 'refuse', reason: expect.stringMatching(reason) } : { kind: 'publish' },
    );
  });
});

describe('a description', () => {
  test.each(['', 'Shared', 'x'.repeat(300), `${'x'.repeat(167)}☃☃`, `${'x'.repeat(167)}😀`, 'ends with a space '])(
    'holds the hash, whatever else it says: %s',
    (front) => {
      const text = markedDescription(front, hash('a'));
      expect(text.length).toBeLessThanOrEqual(256);
      expect(text.isWellFormed()).toBe(true);
      expect(readDescription(text)).toMatchObject({ manifestHash: hash('a') });
      expect(front.startsWith(readDescription(text).front)).toBe(true);
    },
  );

  test.each(['', 'Shared', '[lambda-packer sha256:123]', `[lambda-packer sha256:${'A'.repeat(64)}]`])(
    'of another tool is not ours: %s',
    (text) => expect(readDescription(text)).toEqual({ front: text }),
  );

  test('is cut the same with every hash', () => {
    const long = 'Wörter '.repeat(60);
    expect(readDescription(markedDescription(long, hash('a'))).front).toBe(
      readDescription(markedDescription(long, hash('b'))).front,
    );
  });
});
