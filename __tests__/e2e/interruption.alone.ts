import { mkdirSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { listening } from '../graph/servers.ts';
import { lambdaPacker, workspace } from './support/cli.ts';
import { distOf } from './support/dist.ts';
import { killRounds, undisturbed } from './support/kills.ts';
import { sourcesProject } from './support/sources-project.ts';

const here = workspace();
afterAll(here.remove);

/** Not the one of everybody, so that what is left in it is ours. */
const temporary = here.path('tmp');
mkdirSync(temporary);
const env = { TMPDIR: temporary };
const solveFolders = () => readdirSync(temporary);
/** Processes that work in the folder of a solve. */
function solvers(): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`).startsWith(temporary) ? [pid] : [];
    } catch {
      return [];
    }
  });
}

async function within(ms: number, isSo: () => boolean): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; await sleep(50)) if (isSo()) return true;
  return isSo();
}

test('50 builds that are killed at any moment leave dist and store sound, and the next one ends as if nothing had been', async () => {
  const configs = [0, 1, 2, 3].map((version) =>
    join(sourcesProject(here, `v${version}`, version), 'package_config.yaml'),
  );
  const landed = await killRounds(here, await undisturbed(here, configs), { kills: 50, seed: 20261121 });
  // Moments that all lie before or after the work would show nothing.
  expect(landed.inside).toBeGreaterThan(20);
}, 300_000);

const installing = (name: string, requirements: string) =>
  join(
    here.write(
      {
        'package_config.yaml':
          'runtime_default: python3.13\nlambdas:\n  one: { path: ./one, handler: app.handler }\n  two: { path: ./two, handler: app.handler }\n',
        'one/app.py': 'def handler(event, context):\n    return 1\n',
        'one/requirements.txt': requirements,
        'two/app.py': 'def handler(event, context):\n    return 2\n',
        'two/requirements.txt': 'six==1.17.0\n',
      },
      name,
    ),
    'package_config.yaml',
  );

test('so do builds that are killed while something is installed; what they left in the temporary folder goes', async () => {
  const configs = [installing('idna', 'idna==3.11\n'), installing('numpy', 'numpy==2.3.5\nidna==3.10\n')];
  const landed = await killRounds(here, await undisturbed(here, configs, { env }), {
    kills: 6,
    seed: 7,
    more: ['--force'],
    options: { env },
  });
  expect(landed.early + landed.inside).toBeGreaterThan(0);
  expect(await within(5000, () => solvers().length === 0)).toBe(true);
  expect(solveFolders()).toEqual([]);
}, 300_000);

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s during an install ends the build and its children within 2 s, with nothing left over',
  async (signal, code) => {
    const config = installing(signal, 'lpnever==1.0\n');
    const dist = here.path(signal, 'dist');
    const waiting = new Set<unknown>();
    // It takes the question, and never answers.
    const server = await listening((request) => {
      waiting.add(request.socket);
      request.socket.once('close', () => waiting.delete(request.socket));
    });
    try {
      let asked = 0;
      const running = lambdaPacker(['build', '--config', config, '--dist', dist, '--store', here.path('store')], {
        env: { ...env, UV_DEFAULT_INDEX: `http://${server.origin}/simple` },
        onStart: async (child) => {
          await within(60_000, () => waiting.size > 0);
          expect(solvers()).not.toEqual([]);
          asked = performance.now();
          child.kill(signal);
        },
      });
      const { code: ended, stderr } = await running;
      expect(performance.now() - asked).toBeLessThan(2000);
      expect(ended).toBe(code);
      expect(stderr).not.toContain('fault of lambda-packer');
      expect(solvers()).toEqual([]);
      expect(solveFolders()).toEqual([]);
      expect(await within(5000, () => waiting.size === 0)).toBe(true);
      expect(Object.keys(distOf(dist))).toEqual([]);
      expect(readdirSync(here.path('store', 'tmp'))).toEqual([]);
    } finally {
      await server.close();
    }
  },
  120_000,
);
