// One cache operation as a process of its own, as main and post are: `step.ts restore|save STORE CONFIG LIMIT_MS`. Prints what it told and how long it took, and
// ends as the action does, without waiting for whoever did not answer.
import { join } from 'node:path';
import { actionsCache } from '../../../src/actions/blob-cache.ts';
import { restorePacks, savePacks } from '../../../src/actions/pack-cache.ts';
import { openStore } from '../../../src/store/store.ts';
import { planOf } from './installs-project.ts';

const [what, folder = '', config = '', limit] = process.argv.slice(2);
const tell = (level: string) => (message: string) => process.stdout.write(`${level}: ${message}\n`);
const log = { info: tell('info'), notice: tell('notice'), warning: tell('warning') };
const caches = actionsCache({ log, ...(limit === undefined ? {} : { limitMs: Number(limit) }) });
const store = openStore(folder, { warn: log.warning });
const plan = planOf(config, folder);
const needed = [...plan.trees.keys()];
const packs = join(process.env.RUNNER_TEMP!, 'packs');
const owner = { scope: '', leg: 'amd64' };
const quiet = { restore: async () => undefined, save: async () => false };
const asked = what === 'restore' ? caches : quiet;
const started = performance.now();
const state = await restorePacks({ ...owner, caches: asked, plan, needed, store, folder: packs, force: false, log });
if (what === 'save') await savePacks(state!, { caches, log });
process.stdout.write(`hit: ${state!.hit}\nms: ${Math.round(performance.now() - started)}\n`);
process.exit();
