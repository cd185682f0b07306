import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ofShard } from '../../src/build/select.ts';
import { PLATFORMS } from '../../src/config/types.ts';
import { matrixOf } from '../../src/plan/matrix.ts';
import type { Target } from '../../src/plan/types.ts';

test('the jobs of a matrix build every target once, and as many as their rows say', () => {
  const targets = fc.uniqueArray(fc.tuple(fc.nat(30), fc.constantFrom(...PLATFORMS)), {
    selector: String,
    minLength: 1,
  });
  fc.assert(
    fc.property(targets, fc.integer({ min: 1, max: 8 }), (pairs, shards) => {
      const all = pairs.map(([name, platform]) => ({ name: `${name}`, platform }) as Target);
      const built = matrixOf(all, () => true, shards).include.flatMap((row) => {
        const [index, of] = row.shard.split('/').map(Number);
        const mine = ofShard(all, { index: index!, of: of! }).filter(({ platform }) => platform === row.platform);
        expect(mine).toHaveLength(row.targets);
        return mine;
      });
      expect(new Set(built).size).toBe(built.length);
      expect(new Set(built)).toEqual(new Set(all));
    }),
    { numRuns: 100, seed: 4 },
  );
});
