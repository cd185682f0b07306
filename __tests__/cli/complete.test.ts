import { describe, expect, test } from '@jest/globals';
import { candidatesFor } from '../../src/cli/complete.ts';
import { program } from '../../src/cli/program.ts';

const names = (config: string | undefined) =>
  config === 'other.yaml' ? { functions: ['other'], layers: [] } : { functions: ['api', 'worker'], layers: ['common'] };
const root = program(new AbortController().signal);
const complete = (line: string) => {
  const { words, otherwise } = candidatesFor(root, line.split(' '), names);
  return words.length > 0 ? words.map(({ value }) => value) : otherwise;
};

describe('what may stand at the end of a line', () => {
  test.each<[string, string[] | string]>([
    ['bu', ['build']],
    ['st', ['store']],
    ['store ', ['ls', 'prune', 'verify']],
    ['store pr', ['prune']],
    ['build --pl', ['--platform', '--plan']],
    ['build --platform linux/a', ['linux/amd64', 'linux/arm64']],
    ['build --platform=linux/ar', ['--platform=linux/arm64']],
    ['build --platform linux/amd64,', ['linux/amd64,linux/arm64', 'linux/amd64,all']],
    ['build --only ', ['api', 'worker', 'common']],
    ['build --only api,w', ['api,worker']],
    ['build --only=w', ['--only=worker']],
    ['build --config other.yaml --only ', ['other']],
    ['build --config=other.yaml --only ', ['other']],
    ['build -c other.yaml --only ', ['other']],
    ['build --verify ', ['static', 'import', 'off']],
    ['build --force --keep', ['--keep-going']],
    ['build --force --for', 'nothing'],
    ['build --config ', 'files'],
    ['build --dist ', 'folders'],
    ['build --nothing=', 'nothing'],
    ['build --timeout ', 'nothing'],
    ['invoke w', ['worker']],
    ['invoke worker ', 'nothing'],
    ['invoke worker --event ', 'files'],
    ['inspect dist/', 'files'],
    ['completion ', ['bash', 'zsh', 'fish']],
    ['complet', ['completion']],
  ])('%s', (line, expected) => {
    expect(complete(line)).toEqual(expected);
  });
});
