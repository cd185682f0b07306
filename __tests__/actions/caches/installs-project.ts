import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packOf } from '../../../src/build/tree-work.ts';
import type { BuildRequest } from '../../../src/build/types.ts';
import { preview } from '../../../src/pipeline.ts';
import type { Plan } from '../../../src/plan/types.ts';
import type { Store } from '../../../src/store/store.ts';

/** Functions with requirements of their own: `{ a: 'idna==3.11' }`. A `salt` makes their installs new to every builder. */
export function writeProject(root: string, requirements: Record<string, string>, source = '1', salt = 'none'): string {
  const lines = ['runtime_default: python3.13', 'lambdas:'];
  const dependencies = `{ exclude: ["${salt}"] }`;
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [name, text] of Object.entries(requirements)) {
    lines.push(`  ${name}: { path: ./${name}, handler: app.handler, dependencies: ${dependencies} }`);
    put(`${name}/requirements.txt`, `${text}\n`);
    put(`${name}/app.py`, `def handler(event, context):\n    return ${source}\n`);
  }
  put('package_config.yaml', `${lines.join('\n')}\n`);
  return join(root, 'package_config.yaml');
}

export const requestFor = (config: string, dist: string, store: string): BuildRequest => ({
  ...{ config, dist, store, concurrency: 1, keepGoing: false, force: false },
  ...{ env: process.env, home: '/nonexistent', baseRegistry: 'localhost:5000/lambda' },
});

export const planOf = (config: string, store: string): Plan =>
  preview(requestFor(config, join(dirname(config), 'dist'), store), () => {}).plan;

export const installsOf = (plan: Plan) => [...plan.trees.values()].filter(({ recipe }) => recipe.kind === 'install');

/** Packs of noise for installs that the store lacks, as a solve would put them there: nothing here looks into them. */
export function fillWithNoise(store: Store, plan: Plan, size = 20_000): void {
  for (const { key, recipe } of installsOf(plan)) {
    const pack = packOf({ plan }, key);
    if (store.has(pack)) continue;
    const bytes = randomBytes(size);
    const file = store.temporary();
    writeFileSync(file, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    store.commit(
      pack,
      file,
      { sha256, size, files: 1, unzippedSize: size, elf: [] },
      { format: 1, compression: plan.compression, recipe },
    );
  }
}
