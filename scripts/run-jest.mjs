// Runs jest with the given words and prints `PASSED FAILED` as its last line. With --again, files that failed are run once more,
// one by one, and the second result counts: tests that fetch from package registries may meet a network that drops a connection.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const words = process.argv.slice(2).filter((word) => word !== '--again');
const oneByOne = words.filter((word) => !/^--(maxWorkers|runInBand)/.test(word));
const folder = mkdtempSync(join(tmpdir(), 'jest-'));

/** What jest says of a run; a file that could not even start counts as a failure. */
function run(more, words) {
  const file = join(folder, 'results.json');
  rmSync(file, { force: true });
  // Jest's five seconds are too short where several processes start on a busy machine.
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--testTimeout=20000'];
  spawnSync(process.execPath, [...jest, ...more, ...words, '--json', `--outputFile=${file}`], {
    stdio: ['ignore', 2, 2],
  });
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    const count = (suite, status) => suite.assertionResults.filter((test) => test.status === status).length;
    return results.testResults.map((suite) => ({
      name: suite.name,
      passed: count(suite, 'passed'),
      failed: Math.max(count(suite, 'failed'), suite.status === 'failed' ? 1 : 0),
    }));
  } catch {
    return [{ name: 'jest itself', passed: 0, failed: 1 }];
  }
}

const first = run([], words);
const failed = first.filter((suite) => suite.failed > 0).map((suite) => suite.name);
const isWorthIt = process.argv.includes('--again') && failed.length > 0 && failed.every((name) => name.startsWith('/'));
if (isWorthIt) process.stderr.write(`\n== once more: ${failed.join(', ')}\n`);
const second = isWorthIt ? run(['--runTestsByPath', ...failed, '--runInBand'], oneByOne) : [];
const suites = isWorthIt ? [...first.filter((suite) => suite.failed === 0), ...second] : first;
rmSync(folder, { recursive: true });
const sum = (key) => suites.reduce((total, suite) => total + suite[key], 0);
process.stdout.write(`${sum('passed')} ${sum('failed')}\n`);
