import { parentPort } from 'node:worker_threads';
import { type Batch, createFramer } from './frame.ts';

/** A worker thread: a batch in, what became of it out. Messages are answered in their order. */
const frame = createFramer();
parentPort!.on('message', (batch: Batch) => {
  const framed = frame(batch);
  parentPort!.postMessage(framed, [framed.bytes, framed.numbers.buffer as ArrayBuffer]);
});
