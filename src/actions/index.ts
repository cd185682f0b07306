import { readContext } from './context.ts';
import { main } from './main.ts';
import { isPost, markMain } from './state.ts';

/** A cancelled job gets SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => interruption.abort(new Error(`interrupted by ${signal}`)));

const context = readContext(interruption.signal);
if (isPost()) await (await import('./post.ts')).post(context);
else {
  markMain();
  await main(context);
}
// Connections that are kept open for reuse must not keep the step waiting.
process.exit();
