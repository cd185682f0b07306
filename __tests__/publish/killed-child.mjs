// Publishes a project once, fast, in the cloud that the environment names; killed.slow.ts ends it at any moment.
import '../archive/typescript.mjs';

const { openAws } = await import('../../src/aws/open.ts');
const { PACE } = await import('../../src/publish/pace.ts');
const { publish } = await import('../../src/publishing.ts');
const [, , config, manifest, dist] = process.argv;
const pace = { ...PACE, rate: { requests: 50, windowMs: 50 }, baseMs: 5, patienceMs: 500 };
const { signal } = new AbortController();
process.send('ready');
const request = { config, manifests: [manifest], dist, dryRun: false, adopt: false, force: false };
const result = await publish(request, openAws({ pace, signal }), () => undefined, signal, pace);
process.exitCode = result.publications.every(({ state }) => state === 'done') && result.problems.length === 0 ? 0 : 1;
process.disconnect();
