import { setFailed } from '@actions/core';
import { messageOf } from '../errors.ts';
import { readContext } from './context.ts';
import { main } from './main.ts';
import { isPost, markMain } from './state.ts';

/** A cancelled job gets SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL: what does not listen to the first is ended before the last. */
const PATIENCE_MS = 7000;

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (interruption.signal.aborted) process.exit(1);
    interruption.abort(new Error(`interrupted by ${signal}`));
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  });
// What a library throws where nobody waits for it.
process.on('uncaughtException', (thrown) => {
  setFailed(messageOf(thrown));
  process.exit(1);
});

const context = readContext(interruption.signal);
if (isPost()) await (await import('./post.ts')).post(context);
else {
  markMain();
  await main(context);
}
// Connections that are kept open for reuse must not keep the step waiting.
process.exit();
