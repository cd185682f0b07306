import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { certificates } from './certificates.ts';
import { installerConfig } from './installer-config.ts';
import { type Mask, maskOf } from './mask.ts';
import { stageName } from './stage.ts';
import type { InstallTree, SolveRequest } from './types.ts';

/** Id under which a tree names its certificates. */
const CA_BUNDLE = 'ca_bundle';

/**
 * Writes `<stage>.json` (the installers' configuration) and `<stage>.pem` (certificates, maybe none) for each tree into a folder that only
 * this user may read.
 *
 * @returns what hides the secrets in them
 */
export async function writeSecrets(
  folder: string,
  trees: readonly InstallTree[],
  { env, home, caBundle }: SolveRequest,
): Promise<Mask> {
  await mkdir(folder, { mode: 0o700 });
  const secrets: string[] = [];
  for (const { key, recipe, secrets: named } of trees) {
    const config = await installerConfig(recipe.options.language, env, home, named);
    const pem = await certificates(named?.[CA_BUNDLE] ?? caBundle, env);
    secrets.push(...config.secrets);
    const file = join(folder, stageName(key));
    await writeFile(`${file}.json`, JSON.stringify({ env: config.env, files: config.files }), { mode: 0o600 });
    await writeFile(`${file}.pem`, pem, { mode: 0o600 });
  }
  return maskOf(secrets);
}
