import { existsSync } from 'node:fs';
import { join } from 'node:path';

const state = process.env.LAMBDA_PACKER_SETUP_DIR ?? '/var/lib/lambda-packer-setup';

/** Programs that scripts/setup/act.sh and nodes.sh put there. */
export const tool = (name: 'act' | 'actionlint' | 'zizmor'): string => join(state, 'tools', name);
export const NODE_24 = join(state, 'nodes', '24', 'node');

/** Whether the programs are there; where they could not be made, set-up has said so, and tests that need them are skipped. */
export function hasTools(): boolean {
  const all = ['act', 'actionlint', 'zizmor'] as const;
  const has = all.every((name) => existsSync(tool(name)));
  if (!has) console.warn('NOT TESTED: there is no act, actionlint or zizmor (scripts/setup/act.sh)');
  return has;
}
