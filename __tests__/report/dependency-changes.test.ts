import { expect, test } from '@jest/globals';
import type { LicensedPackage } from '../../src/inspect/types.ts';
import { changesAgainst } from '../../src/report/changes.ts';
import { dependencyChanges, newLicenses } from '../../src/report/dependency-changes.ts';
import { entry } from '../actions/dist.ts';

/** `npm:name@version MIT` */
const packages = (text: string): LicensedPackage[] =>
  text.split(', ').flatMap((word) => {
    const [, ecosystem = 'pypi', name, version, license] = /^(?:(\w+):)?([^@]+)@(\S+)(?: (.+))?$/.exec(word) ?? [];
    if (name === undefined || version === undefined) return [];
    return [{ ecosystem: ecosystem as 'pypi', name, version, ...(license !== undefined && { license }) }];
  });
const changes = (rows: Record<string, [before: string | undefined, after: string | undefined]>) => {
  const side = (index: 0 | 1) =>
    Object.entries(rows).flatMap(([name, texts]) => {
      const text = texts[index];
      if (text === undefined) return [];
      return [entry(name, 'linux/arm64', `${text}`, text === '?' ? {} : { packages: packages(text) })];
    });
  return changesAgainst({ schema: 1, artifacts: side(0) }, { schema: 1, artifacts: side(1) });
};

test('what came, went and moved, once for all targets in which it is the same', () => {
  const found = dependencyChanges(
    changes({
      a: ['idna@3.9, six@1.9, gone@1, twice@1, npm:six@1', 'idna@3.10, six@1.9, fresh@1, twice@1, twice@2, npm:six@1'],
      b: ['idna@3.9, back@2.0.1', 'idna@3.10, back@2.0'],
      same: ['dev@1.0.dev1', 'dev@1.0.dev2'],
    }),
  );
  expect(
    found.map(({ kind, name, before, after, ids }) => [kind, name, before.join(), after.join(), ids.length]),
  ).toEqual([
    ['added', 'fresh', '', '1', 1],
    ['upgraded', 'idna', '3.9', '3.10', 2],
    ['downgraded', 'back', '2.0.1', '2.0', 1],
    ['changed', 'dev', '1.0.dev1', '1.0.dev2', 1],
    ['changed', 'twice', '1', '1,2', 1],
    ['removed', 'gone', '1', '', 1],
  ]);
});

test('another licence of the same version is a change', () => {
  const [only, ...others] = dependencyChanges(changes({ a: ['x@1 MIT', 'x@1 GPL-3.0-only'] }));
  expect(only).toMatchObject({ kind: 'changed', formerLicenses: ['MIT'], licenses: ['GPL-3.0-only'] });
  expect(others).toEqual([]);
});

test('of a side that is not known, and of what is new or gone as a whole, nothing is said', () => {
  const rows = changes({ a: ['?', 'x@1 MIT'], b: ['x@1', '?'], c: [undefined, 'y@1'], d: ['z@1', undefined] });
  expect(dependencyChanges(rows)).toEqual([]);
  expect(newLicenses(rows)).toEqual([]);
});

test('a licence is new when nothing in the base has it, new targets counted', () => {
  const rows = changes({
    a: ['x@1 MIT', 'x@1 MIT, y@1 Apache-2.0'],
    b: ['y@0 Apache-2.0', 'y@0 Apache-2.0, z@1 GPL-3.0-only'],
    c: [undefined, 'z@1 GPL-3.0-only'],
  });
  expect(newLicenses(rows)).toEqual([
    { license: 'GPL-3.0-only', packages: ['z 1'], ids: ['b (linux/arm64)', 'c (linux/arm64)'] },
  ]);
  expect(newLicenses(changesAgainst(undefined, { schema: 1, artifacts: [] }))).toEqual([]);
});
