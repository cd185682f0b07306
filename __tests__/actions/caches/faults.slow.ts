import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { atOnce } from '../../../src/actions/at-once.ts';
import { openStore } from '../../../src/store/store.ts';
import type { Fault } from '../services/faults.ts';
import { startServices } from '../services/services.ts';
import { fillWithNoise, planOf, writeProject } from './installs-project.ts';

jest.setTimeout(180_000);

/** Faults that the client itself goes on about for long, in the full and cut short. */
const FAULTS: [string, 'restore' | 'save', Fault, number | undefined][] = [
  ['503, until the client gives up', 'restore', { on: 'cache', trouble: { status: 503 } }, undefined],
  ['500 for the content', 'save', { on: 'cache.blob.put', trouble: { status: 500 } }, undefined],
  ['503', 'restore', { on: 'cache', trouble: { status: 503 } }, 2_000],
  ['content that never comes', 'restore', { on: 'cache.blob.get', trouble: 'hang' }, 2_000],
  ['content that trickles', 'restore', { on: 'cache.blob.get', trouble: { bytesPerSecond: 2_000 } }, 2_000],
  ['503', 'save', { on: 'cache', trouble: { status: 503 } }, 2_000],
  ['503 for a new key', 'save', { on: 'cache.CreateCacheEntry', trouble: { status: 503 } }, 2_000],
  ['content that breaks off', 'save', { on: 'cache.blob.put', trouble: 'reset' }, 2_000],
  ['no answer to the content', 'save', { on: 'cache.blob.put', trouble: 'hang' }, 2_000],
  ['no answer to the end', 'save', { on: 'cache.FinalizeCacheEntryUpload', trouble: 'hang' }, 2_000],
];

interface Met {
  /** What the process told, without the debug lines. */
  lines: string[];
  ms: number;
  /** What was left of the restored folder, and what the service has. */
  left: boolean;
  kept: number;
}

let root: string;
const met = new Map<number, Met>();

/** A process on a runner of its own, with services of its own: they wait at the same time. */
async function meet(index: number): Promise<void> {
  const [, what, fault, limitMs] = FAULTS[index]!;
  const services = await startServices();
  const temporary = mkdtempSync(join(root, 'temp-'));
  const runner = { RUNNER_TEMP: temporary, GITHUB_WORKSPACE: root, GITHUB_SERVER_URL: 'https://github.com' };
  const env = { ...process.env, NODE_OPTIONS: '', ...runner, ...services.env() };
  const loader = pathToFileURL(resolve('__tests__/archive/typescript.mjs')).href;
  const step = async (command: string, limit?: number) => {
    const file = '__tests__/actions/caches/step.ts';
    // A store that has nothing, unless it is to be saved.
    const store = join(root, command === 'save' ? 'store' : `empty-${index}`);
    const words = ['--import', loader, file, command, store, join(root, 'project/package_config.yaml')];
    const { stdout } = await promisify(execFile)(process.execPath, [...words, ...(limit ? [String(limit)] : [])], {
      env,
    });
    return stdout.split('\n').filter((line) => line !== '' && !/^::(?:debug|add-mask)::/.test(line));
  };
  if (what === 'restore') await step('save');
  services.fail(fault);
  const lines = await step(what, limitMs);
  const ms = Number(lines.pop()?.replace('ms: ', ''));
  met.set(index, { lines, ms, left: existsSync(join(temporary, 'packs')), kept: services.caches().length });
  await services.close();
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'lambda-packer-faults-'));
  mkdirSync(join(root, 'project'));
  const config = writeProject(join(root, 'project'), { api: 'idna==3.11', web: 'six==1.17.0' });
  fillWithNoise(openStore(join(root, 'store'), { warn: () => {} }), planOf(config, join(root, 'store')));
  await atOnce(5, FAULTS.keys(), meet);
}, 180_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(FAULTS.map((row, index) => [...row, index] as const))(
  '%s (%s): one warning, and the process ends',
  (_name, what, _fault, limitMs, index) => {
    const { lines, ms, left, kept } = met.get(index)!;
    expect(lines).toEqual([
      expect.stringMatching(/^warning: .*\. The build goes on without the Actions cache\.$/),
      `hit: ${what === 'restore' ? 'none' : 'exact'}`,
    ]);
    // Loading the client on a busy machine takes its time; without a limit it goes on for half a minute and more.
    expect(ms).toBeLessThan(limitMs === undefined ? 90_000 : limitMs + 20_000);
    expect(left).toBe(false);
    expect(kept).toBe(what === 'save' ? 0 : 1);
  },
);
