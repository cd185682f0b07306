import { describe, expect, test } from '@jest/globals';
import { inspectArtifact } from '../../src/inspect/inspect.ts';
import type { Inspection, UsedLayer } from '../../src/inspect/types.ts';
import { artifact, content } from './artifact.ts';

const found = (more: Partial<Inspection>) =>
  inspectArtifact(artifact(more)).map(({ severity, code }) => `${severity} ${code}`);
const entries = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `f${i}`, mode: 0o100644, size: 1 }));
const layer = (name: string, unzippedSize: number): UsedLayer => ({ name, content: { ...content(), unzippedSize } });

describe('limits at -1, 0 and +1', () => {
  test.each([
    ['unzipped', (d: number) => ({ unzippedSize: 262_144_000 + d }), 'error limits/unzipped'],
    [
      'unzipped with layers',
      (d: number) =>
        ({
          layersMode: 'attach',
          unzippedSize: 62_144_000,
          layers: [layer('a', 150_000_000), layer('b', 50_000_000 + d)],
        }) as const,
      'error limits/unzipped',
    ],
    [
      'a layer of its own',
      (d: number) => ({ kind: 'layer', unzippedSize: 262_144_000 + d }) as const,
      'error limits/unzipped',
    ],
    ['direct upload', (d: number) => ({ size: 52_428_800 + d }), 'warning limits/upload'],
    ['entries', (d: number) => ({ entries: entries(65_535 + d) }), 'error limits/entries'],
    [
      'layers',
      (d: number) =>
        ({ layersMode: 'attach', layers: Array.from({ length: 5 + d }, (_, i) => layer(`l${i}`, 1)) }) as const,
      'error limits/layers',
    ],
    [
      'budget of the ZIP',
      (d: number) => ({ size: 2000 + d, maxSize: { zip: 2000, level: 'error' } }) as const,
      'error limits/max-size-zip',
    ],
    [
      'budget unzipped, as a warning',
      (d: number) => ({ unzippedSize: 2000 + d, maxSize: { unzipped: 2000, level: 'warn' } }) as const,
      'warning limits/max-size-unzipped',
    ],
  ])('%s', (_, at, finding) => {
    expect(found(at(-1))).toEqual([]);
    expect(found(at(0))).toEqual([]);
    expect(found(at(1))).toEqual([finding]);
  });

  test('merged layers are in the ZIP and count once', () => {
    expect(found({ layersMode: 'merge', unzippedSize: 200_000_000, layers: [layer('a', 150_000_000)] })).toEqual([]);
  });

  test('the message holds both numbers and each layer’s part', () => {
    const [finding] = inspectArtifact(
      artifact({ layersMode: 'attach', unzippedSize: 262_144_000, layers: [layer('common', 1)] }),
    );
    expect(finding!.message).toBe(
      'unzipped with its layers it has 262,144,001 bytes, Lambda takes 262,144,000 bytes: 262,144,000 bytes of its own, common 1 byte',
    );
    expect(finding!.hint).toContain('exclude');
  });
});
