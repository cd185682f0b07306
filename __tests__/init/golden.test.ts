import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { formatProblem } from '../../src/errors.ts';
import { propose } from '../../src/init/init.ts';
import { openRepository } from '../../src/init/repository.ts';
import { preview } from '../../src/pipeline.ts';
import { workspace } from '../e2e/support/cli.ts';

const golden = resolve('__tests__/init/golden');
const space = workspace();
afterAll(space.remove);

/** A copy of a project, in which the result is planned. */
export function copied(name: string): string {
  const folder = space.path(name);
  cpSync(join(golden, name, 'project'), folder, { recursive: true });
  return folder;
}

// Each folder holds a project as another tool describes it, the configuration that is written for it, and what is said.
// LAMBDA_PACKER_UPDATE=1 writes the expectations anew.
describe('init', () => {
  test.each(readdirSync(golden))('%s', async (name) => {
    const folder = copied(name);
    const { config, notices, functions } = await propose(openRepository(folder));
    const said = notices.map((problem) => `${formatProblem(problem)}\n`).join('');
    for (const [file, text] of [
      ['expected.yaml', config],
      ['expected.txt', said],
    ] as const) {
      if (process.env.LAMBDA_PACKER_UPDATE === '1') writeFileSync(join(golden, name, file), text);
      expect(text).toBe(readFileSync(join(golden, name, file), 'utf8'));
    }
    if (functions === 0) return;
    writeFileSync(join(folder, 'package_config.yaml'), config);
    const { plan } = preview(
      {
        config: join(folder, 'package_config.yaml'),
        dist: join(folder, 'dist'),
        store: join(folder, '.store'),
        concurrency: 1,
        keepGoing: false,
        force: false,
        env: {},
        home: folder,
      } as Parameters<typeof preview>[0],
      () => undefined,
    );
    expect(new Set(plan.targets.filter(({ kind }) => kind === 'function').map((target) => target.name)).size).toBe(
      functions,
    );
    expect(plan.targets.flatMap(({ unsupported }) => unsupported ?? [])).toEqual([]);
  });
});
