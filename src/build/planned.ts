import { readFileSync } from 'node:fs';
import type { Config } from '../config/types.ts';
import { failure } from '../errors.ts';
import { fileFailure } from '../files.ts';
import { readPlan } from '../plan/planfile.ts';
import { shownPath } from '../plan/shown-path.ts';
import type { Plan, Target } from '../plan/types.ts';
import { VERSION } from '../version.ts';
import { ofShard, type Selected } from './select.ts';
import type { BuildRequest } from './types.ts';

/**
 * The plan that an earlier job wrote, narrowed to the packages, platforms and shard of this one.
 * @throws PackerError when it is not of this config and version
 */
export function readRequestedPlan(
  path: string,
  config: Config,
  selected: Selected,
  shard: BuildRequest['shard'],
): Plan {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (thrown) {
    throw fileFailure('read', path, thrown);
  }
  const plan = readPlan(text, shownPath(path), config.root, { version: VERSION, configSha256: config.sha256 });
  const packages = new Map(config.packages.map((pkg) => [pkg.name, pkg]));
  const targets = plan.targets.filter(({ name, platform }) => {
    const pkg = packages.get(name);
    return pkg !== undefined && selected(pkg, platform);
  });
  if (targets.length === 0)
    throw failure('plan/nothing', `${shownPath(path)} has none of the targets that are asked for`, {
      hint: 'plan with the same --only and --platform, or without',
      exitCode: 2,
    });
  return { ...plan, targets: shard ? ofShard(targets, shard) : targets };
}

/** `--verify` stands above what the config says of each function. */
export function withVerify(plan: Plan, verify: Target['verify'] | undefined): Plan {
  if (verify === undefined) return plan;
  return { ...plan, targets: plan.targets.map((target) => ({ ...target, verify })) };
}
