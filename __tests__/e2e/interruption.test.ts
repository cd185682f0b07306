import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { workspace } from './support/cli.ts';
import { build, expectSound, killRounds, undisturbed } from './support/kills.ts';
import { sourcesProject } from './support/sources-project.ts';

const here = workspace();
let peace: Awaited<ReturnType<typeof undisturbed>>;

beforeAll(async () => {
  peace = await undisturbed(
    here,
    [0, 1].map((version) => join(sourcesProject(here, `v${version}`, version), 'package_config.yaml')),
  );
}, 60_000);
afterAll(here.remove);

// interruption.alone.ts has 50.
test('builds that are killed at any moment leave dist and store sound, and the next one ends as if nothing had been', async () => {
  await killRounds(here, peace, { kills: 5, seed: 1 });
}, 60_000);

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'a build that gets %s while it packs ends at once, with nothing left over',
  async (signal, code) => {
    const [before, after] = [peace.versions[0]!, peace.versions[1]!];
    const [dist, store] = [here.path(signal, 'dist'), here.path(signal, 'store')];
    await build(before.config, dist, store);
    let asked = 0;
    const stopped = await build(after.config, dist, store, [], {
      // The plan is made; now it packs.
      onStart: (child) => {
        child.stderr?.once('data', () => {
          asked = performance.now();
          child.kill(signal);
        });
      },
    });
    expect(performance.now() - asked).toBeLessThan(2000);
    expect(stopped.stderr).toContain('"name":"plan"');
    expect(stopped.code).toBe(code);
    expectSound(dist, store, before, after);
    expect(readdirSync(dist).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(readdirSync(join(store, 'tmp'))).toEqual([]);
  },
  20_000,
);
