import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { openStore } from '../../../src/store/store.ts';
import { lambdaPacker, type RunOptions, type workspace } from './cli.ts';
import { distOf } from './dist.ts';

/** What a build of one version of a project leaves when nothing disturbs it. */
export interface Version {
  config: string;
  dist: Record<string, string>;
  manifest: string;
}

export const build = (config: string, dist: string, store: string, more: string[] = [], options: RunOptions = {}) =>
  lambdaPacker(
    ['build', '--config', config, '--dist', dist, '--store', store, '-j', '2', '--progress', 'json', ...more],
    options,
  );

/** Milliseconds from the start to the end of planning, and from there to the end. */
interface Pace {
  plan: number;
  work: number;
}

/** Builds each version once, in peace. */
export async function undisturbed(
  here: ReturnType<typeof workspace>,
  configs: string[],
  options: RunOptions = {},
): Promise<{ versions: Version[]; pace: Pace }> {
  const versions: Version[] = [];
  const paces: Pace[] = [];
  for (const [i, config] of configs.entries()) {
    const dist = here.path(`undisturbed-${i}`, 'dist');
    const started = performance.now();
    let planned = started;
    const onStart: RunOptions['onStart'] = (child) => child.stderr?.once('data', () => (planned = performance.now()));
    const ran = await build(config, dist, here.path(`undisturbed-${i}`, 'store'), [], { ...options, onStart });
    expect([ran.code, ran.stderr]).toEqual([0, expect.not.stringContaining('"error"')]);
    paces.push({ plan: planned - started, work: performance.now() - planned });
    versions.push({ config, dist: distOf(dist), manifest: readFileSync(join(dist, 'build_manifest.json'), 'utf8') });
  }
  const least = (name: keyof Pace) => Math.min(...paces.map((pace) => pace[name]));
  return { versions, pace: { plan: least('plan'), work: least('work') } };
}

/** From 0 to 1, the same in every run. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** What an ended build may leave: every file is whole, and of the version before or the one that was being built. */
export function expectSound(dist: string, store: string, before: Version, after: Version): void {
  for (const [name, hash] of Object.entries(distOf(dist))) {
    if (/^\..*\.tmp$/.test(name)) continue;
    expect([before.dist[name], after.dist[name]].filter(Boolean).map((known) => [name, known])).toContainEqual([
      name,
      hash,
    ]);
  }
  expect([before.manifest, after.manifest]).toContain(readFileSync(join(dist, 'build_manifest.json'), 'utf8'));
  const faults = openStore(store, { warn: (message) => expect(message).toBe('') }).verify();
  expect(faults.filter(({ fault }) => fault !== undefined)).toEqual([]);
}

const holdsFiles = (folder: string) =>
  existsSync(folder) && readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile());

/**
 * Builds version after version into one dist and kills each at a random moment; builds it again and expects what an undisturbed build leaves.
 * Every fourth moment may be before anything is done; the others are while it works.
 */
export async function killRounds(
  here: ReturnType<typeof workspace>,
  { versions, pace }: Awaited<ReturnType<typeof undisturbed>>,
  { kills, seed, more = [], options = {} }: { kills: number; seed: number; more?: string[]; options?: RunOptions },
): Promise<{ early: number; inside: number; late: number }> {
  const landed = { early: 0, inside: 0, late: 0 };
  const moments = random(seed);
  const dist = here.path(`killed-${seed}`, 'dist');
  expect((await build(versions[0]!.config, dist, here.path(`killed-${seed}`, 'store'), [], options)).code).toBe(0);
  for (let kill = 0; kill < kills; kill++) {
    const [before, after] = [versions[kill % versions.length]!, versions[(kill + 1) % versions.length]!];
    // A store that knows nothing of what is being built.
    const store = here.path(`killed-${seed}`, `store-${kill}`);
    const moment = moments.next().value;
    const killed = await build(after.config, dist, store, more, {
      ...options,
      onStart: (child) => {
        if (kill % 4 === 3) setTimeout(() => child.kill('SIGKILL'), moment * pace.plan);
        else child.stderr?.once('data', () => setTimeout(() => child.kill('SIGKILL'), moment * pace.work));
      },
    });
    const isTouched = JSON.stringify(distOf(dist)) !== JSON.stringify(before.dist) || holdsFiles(store);
    landed[killed.signal === null ? 'late' : isTouched ? 'inside' : 'early']++;
    expectSound(dist, store, before, after);

    const next = await build(after.config, dist, store, [], options);
    expect([next.code, next.stderr]).toEqual([0, expect.not.stringContaining('"problem"')]);
    expect(distOf(dist)).toEqual(after.dist);
    expect(readdirSync(join(store, 'tmp'))).toEqual([]);
    rmSync(store, { recursive: true });
  }
  return landed;
}
