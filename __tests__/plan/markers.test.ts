import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markerEnvironment, markerHolds } from '../../src/plan/markers.ts';
import { versionFits } from '../../src/plan/python-version.ts';
import { runtimeFacts } from '../../src/plan/runtimes.ts';

describe('versions', () => {
  // As `packaging` answers them.
  test.each([
    ['1.10', '>1.2', true],
    ['1.0', '==1', true],
    ['1.0a1', '<1', false],
    ['1.0.post1', '>1.0', false],
    ['1.0.dev3', '<1.0.post1', true],
    ['2!1.0', '>=3', true],
    ['1.2.3', '~=1.2', true],
    ['1.3', '~=1.2.3', false],
    ['3.11.0', '!=3.11.*', false],
    ['3.12.1', '>=3.9,<4.0', true],
    // As Poetry does.
    ['0.2.9', '^0.2.3', true],
    ['0.3.0', '^0.2.3', false],
    ['0.0.4', '^0.0.3', false],
    ['1.9', '^1', true],
    ['2.0a1', '^1.2', false],
    ['1.2.9', '~1.2', true],
    ['1.3', '~1.2', false],
    ['1.5.7', '>=1.5.6,<1.5.7 || >1.5.7', false],
    ['1.7.1', '>=1.5.6, <1.5.7 || >1.5.7', true],
    ['1.2', '*', true],
  ])('%s %s: %s', (version, constraint, expected) => expect(versionFits(version, constraint)).toBe(expected));

  test('what is no version or no constraint is said', () => {
    expect(versionFits('one', '>1')).toBeUndefined();
    expect(versionFits('1', '>one')).toBeUndefined();
    expect(versionFits('1', '@main')).toBeUndefined();
  });
});

describe('markers', () => {
  const at = (runtime: 'python3.11' | 'python3.13', platform: 'linux/amd64' | 'linux/arm64', extras: string[] = []) =>
    markerEnvironment(runtimeFacts(runtime), platform, extras);
  test.each([
    ['', true],
    ["sys_platform == 'win32'", false],
    ['platform_machine == "aarch64"', true],
    ["python_version < '3.12'", false],
    ["python_version >= '3.9' and python_version < '4'", true],
    ["'3.13' <= python_full_version", true],
    ["python_version in '3.12, 3.13'", true],
    ["platform_machine not in 'x86_64 amd64'", true],
    ["sys_platform == 'win32' or (os_name == 'posix' and platform_system != 'Windows')", true],
    ["sys_platform == 'win32' and os_name == 'posix' or platform_python_implementation == 'CPython'", true],
    ["extra == 'My_Extra'", true],
    ["extra == 'other'", false],
    ["extra == 'my-extra' and python_full_version < '3.11.3'", false],
    ["platform.machine == 'aarch64' and python_implementation == 'CPython'", true],
  ])('%s: %s', (marker, expected) =>
    expect(markerHolds(marker, at('python3.13', 'linux/arm64', ['my.extra']))).toBe(expected),
  );

  test.each([
    'and',
    "python_version >= '3' and",
    "moon_phase == 'full'",
    "(os_name == 'posix'",
    "os_name 'posix'",
    "extra < 'a'",
    "os_name == 'posix' )",
    `${'('.repeat(5000)}`,
  ])('%.30s is no marker', (marker) => expect(markerHolds(marker, at('python3.11', 'linux/amd64'))).toBeUndefined());

  test('no text makes it fail or hang', () => {
    const word = fc.constantFrom('(', ')', 'and', 'or', 'in', 'not in', '==', '<', "'3'", 'extra', 'os_name', ' ', '"');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 30 }), (words) => {
        const answer = markerHolds(words.join(' '), at('python3.11', 'linux/amd64'));
        expect([true, false, undefined]).toContain(answer);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
