import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { INPUTS, type InputName } from '../../src/actions/input-table.ts';
import { parseInputs } from '../../src/actions/inputs.ts';
import { PackerError } from '../../src/errors.ts';

const from = (given: Partial<Record<InputName, string>>) => parseInputs((name) => given[name] ?? '');
const complaints = (given: Partial<Record<InputName, string>>): string[] => {
  try {
    from(given);
    return [];
  } catch (thrown) {
    if (thrown instanceof PackerError) return thrown.problems.map(({ message }) => message);
    throw thrown;
  }
};

test('without any input, the defaults', () => {
  expect(from({})).toMatchObject({
    command: 'build',
    config: 'package_config.yaml',
    platform: 'all',
    cache: 'true',
    'keep-going': false,
    concurrency: undefined,
    shard: undefined,
    publish: undefined,
    'runner-arm64': 'ubuntu-24.04-arm',
    'github-token': undefined,
  });
});

test('texts become values', () => {
  expect(
    from({
      only: 'api-*, worker\nweb\n',
      platform: 'arm64,amd64',
      'keep-going': ' True ',
      shard: '2/4',
      'runner-amd64': '["self-hosted", "linux"]',
      'build-secrets': 'TOKEN=a=b\r\n\r\npip.conf= x ',
      'retention-days': '7',
    }),
  ).toMatchObject({
    only: ['api-*', 'worker', 'web'],
    platform: ['linux/amd64', 'linux/arm64'],
    'keep-going': true,
    shard: { index: 2, of: 4 },
    'runner-amd64': ['self-hosted', 'linux'],
    'build-secrets': { TOKEN: 'a=b', 'pip.conf': ' x' },
    'retention-days': 7,
  });
});

describe('wrong values', () => {
  test.each([
    ['command', 'deploy', 'plan, build, report, publish, convert'],
    ['keep-going', 'yes', 'true, false'],
    ['platform', 'linux/riscv64', 'all, linux/amd64, linux/arm64'],
    ['platform', 'all, linux/amd64', 'all, linux/amd64, linux/arm64'],
    ['concurrency', '0', 'a whole number from 1 to 256'],
    ['retention-days', '1.5', 'a whole number from 1 to 400'],
    ['shard', '3/2', 'i/n'],
    ['shard', '0/2', 'i/n'],
    ['runner-arm64', '["a", 1]', 'a JSON list'],
    ['runner-arm64', '[', 'a JSON list'],
    ['artifact-prefix', '../x', 'letters, digits'],
    ['cache-scope', 'a,b', 'letters, digits'],
    ['publish', 'yes', 'true, false, dry-run'],
  ] as const)('%s: %s', (name, value, allowed) => {
    const [complaint, ...others] = complaints({ [name]: value });
    expect(others).toEqual([]);
    expect(complaint).toContain(`input ${name}: ${JSON.stringify(value)} is not allowed: `);
    expect(complaint).toContain(allowed);
  });

  test('all are named at once', () => {
    expect(complaints({ command: 'x', setup: 'y', artifacts: 'z' }).map((text) => text.split(':')[0])).toEqual([
      'input command',
      'input setup',
      'input artifacts',
    ]);
  });

  test('a secret is not repeated', () => {
    const [complaint] = complaints({ 'build-secrets': 'hunter2' });
    expect(complaint).toContain('input build-secrets: "***" is not allowed: lines ID=value');
  });
});

test('whatever is given, either values or complaints that name the input', () => {
  const names = Object.keys(INPUTS) as InputName[];
  const garbage = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      '::set-output name=x::y',
      '[[[[',
      '{"a":',
      '9'.repeat(400),
      '\u2028',
      '-0',
      '1e3',
      'true\nfalse',
      '%0A',
    ),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), garbage), (given) => {
      for (const complaint of complaints(given))
        expect(names.some((name) => complaint.startsWith(`input ${name}: `))).toBe(true);
    }),
    { numRuns: process.env.LAMBDA_PACKER_FUZZ === 'full' ? 20_000 : 500, seed: 4 },
  );
});
