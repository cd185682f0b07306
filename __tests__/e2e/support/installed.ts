import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { openPromise } from 'yauzl';
import { buildJson, hashesOf, lambdaPacker, type Ran, type workspace } from './cli.ts';

type Workspace = ReturnType<typeof workspace>;
type Environment = Record<string, string | undefined>;

/** Builds a project into `dist`, with packs in `store`; both below the workspace. */
export const buildInto = (
  here: Workspace,
  config: string,
  dist: string,
  store: string,
  env: Environment = {},
  more: string[] = [],
) =>
  lambdaPacker(
    ['build', '--config', here.path(config), '--dist', here.path(dist), '--store', here.path(store), '--json', ...more],
    { env },
  );

/**
 * Builds a project three times: everything comes out; the second run starts no docker; a third with another store and dist, and nothing cached,
 * gives the same bytes (`again`: options for it, `--platform linux/amd64` where emulation would take its time). Whatever `secrets` are, they are
 * in none of what is left behind or printed.
 */
export async function expectRepeatable(
  here: Workspace,
  config: string,
  env: Environment = {},
  secrets: string[] = [],
  again: string[] = [],
): Promise<{ dist: string; first: Ran }> {
  mkdirSync(here.path('tmp'), { recursive: true });
  const own = { ...env, TMPDIR: here.path('tmp') };
  rmSync(here.path('cache'), { recursive: true, force: true });
  // The layers of every step, as they are, where a secret is looked for.
  const layers = `type=local,dest=${here.path('cache')},mode=max,compression=uncompressed`;
  const first = await buildInto(here, config, 'dist', 'store', own, secrets.length > 0 ? ['--cache', layers] : []);
  const said =
    first.code === 0
      ? []
      : [
          ...first.stderr.split('\n'),
          ...(first.stdout && buildJson(first).targets.flatMap(({ problems }) => problems ?? [])),
        ];
  expect([first.code, said]).toEqual([0, []]);
  const second = await buildInto(here, config, 'dist', 'store', own);
  expect([second.code, second.docker]).toEqual([0, []]);
  expect(buildJson(second).targets.every(({ status }) => status === 'unchanged')).toBe(true);
  const other = await buildInto(here, config, 'dist-2', 'store-2', own, ['--force', ...again]);
  expect([other.code, other.code === 0 ? '' : other.stdout + other.stderr]).toEqual([0, '']);
  const anew = hashesOf(here.path('dist-2'));
  expect(Object.keys(anew)).not.toEqual([]);
  expect(hashesOf(here.path('dist'))).toMatchObject(anew);
  for (const secret of secrets) {
    for (const ran of [first, second, other]) expect(ran.stdout + ran.stderr).not.toContain(secret);
    for (const folder of ['dist', 'store', 'tmp', 'cache'])
      expect(await filesWith(here.path(folder), secret)).toEqual([]);
  }
  return { dist: here.path('dist'), first };
}

/** Names of files below a folder that hold a text, also inside ZIPs. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    if (bytes.includes(text)) found.push(name);
    else if (
      bytes.readUInt32LE?.(0) === 0x04034b50 &&
      [...(await textsIn(path)).values()].some((t) => t.includes(text))
    )
      found.push(`${name} (inside)`);
  }
  return found;
}

/** Content of a ZIP's entries by name. */
export async function textsIn(zip: string): Promise<Map<string, Buffer>> {
  const texts = new Map<string, Buffer>();
  const file = await openPromise(zip);
  for await (const entry of file.eachEntry()) {
    const parts: Buffer[] = [];
    for await (const part of await file.openReadStreamPromise(entry)) parts.push(part as Buffer);
    texts.set(entry.fileName, Buffer.concat(parts));
  }
  return texts;
}
