import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { cases, inFolder } from '../archive/support.ts';
import { keyOf, put, storeIn } from './support.ts';

const child = fileURLToPath(new URL('child.mjs', import.meta.url));

async function start(folder: string, seed: string): Promise<ChildProcess> {
  const process_ = spawn(process.execPath, ['--no-warnings', child, folder, seed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(process_.stdout!, 'data');
  return process_;
}

test(
  'processes that share a store and are killed leave it sound',
  () =>
    inFolder(async (folder) => {
      for (let round = 0; round < cases(4, 40); round++) {
        const children = await Promise.all(['a', 'b'].map((seed) => start(folder, seed)));
        await sleep(20 + ((round * 37) % 150));
        for (const each of children) each.kill('SIGKILL');
        await Promise.all(children.map((each) => once(each, 'exit')));
        const { store, warnings } = storeIn(folder);
        const faults = store.verify().filter(({ fault }) => fault !== undefined && fault !== 'its blob is missing');
        expect(faults).toEqual([]);
        for (const { key } of store.list()) store.read(key);
        expect(warnings.filter((message) => !message.endsWith('its blob is missing'))).toEqual([]);
        expect(store.readRecord('shared')).toMatchObject({ seed: expect.stringMatching(/^[ab]$/) });
        put(store, `after-${round}`, 'x');
        expect(
          storeIn(folder)
            .store.read(keyOf(`after-${round}`))
            ?.bytes()
            .toString(),
        ).toBe('x');
      }
    }),
  120_000,
);
