import { expect, test } from '@jest/globals';
import type { BuildManifest } from '../../src/outputs/types.ts';
import { changedTargets, changesAgainst, growthOf, idOf } from '../../src/report/changes.ts';
import { entry } from '../actions/dist.ts';

const manifest = (...artifacts: BuildManifest['artifacts']): BuildManifest => ({ schema: 1, artifacts });
const api = (content: string) => entry('api', 'linux/arm64', content);

test('a target is changed when what it is made of is, whatever its bytes are', () => {
  const current = manifest(
    api('api, longer'),
    entry('api', 'linux/amd64', 'same'),
    { ...entry('other-bytes', 'linux/arm64', 'now'), manifestHash: 'kept' },
    entry('young', 'linux/arm64', 'new one'),
  );
  const base = manifest(api('api'), entry('api', 'linux/amd64', 'same'), entry('gone', 'linux/arm64', 'old'), {
    ...entry('other-bytes', 'linux/arm64', 'then'),
    manifestHash: 'kept',
  });
  const changes = changesAgainst(base, current);
  expect(changes.map((change) => [idOf(change), change.kind, growthOf(change)])).toEqual([
    ['api (linux/arm64)', 'changed', 8],
    ['api (linux/amd64)', 'same', 0],
    ['other-bytes (linux/arm64)', 'same', -1],
    ['young (linux/arm64)', 'added', 7],
    ['gone (linux/arm64)', 'removed', -3],
  ]);
  expect(changedTargets(changes)).toEqual(['api (linux/arm64)', 'young (linux/arm64)']);
});

test('without a base everything is changed, by an unknown number of bytes', () => {
  const changes = changesAgainst(undefined, manifest(api('api')));
  expect(changes.map((change) => [change.kind, growthOf(change)])).toEqual([['changed', undefined]]);
  expect(changedTargets(changes)).toEqual(['api (linux/arm64)']);
});

test('against an empty base everything is new', () => {
  expect(changesAgainst(manifest(), manifest(api('api'))).map(({ kind }) => kind)).toEqual(['added']);
});
