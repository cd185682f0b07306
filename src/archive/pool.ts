import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Batch, createFramer, type Framed } from './frame.ts';

/** Threads that read, hash, compress and frame. Shared by all packs of a build; results do not depend on their number. */
export interface Pool {
  /** Batches that can be under way without one waiting behind another. */
  readonly width: number;
  /** Says that so many bytes are to come, so that threads are started (or not) at once. */
  expect(bytes: number): void;
  /** `content` is transferred: the caller's is empty afterwards. */
  run(batch: Batch): Promise<Framed>;
  close(): Promise<void>;
}

export interface PoolOptions {
  /** `-j`; default: the cores. 0: everything in the calling thread. */
  workers?: number;
  /** The worker's file, when it is not one of those below. */
  workerFile?: string;
}

/** Starting a thread costs about 40 ms, in which this much is compressed without one. */
const WORTH_A_THREAD = 1 << 20;

/** A thread has the next batch already when it is done with one. */
const AHEAD = 2;

/** Where the worker lies beside this module in lib/, and beside the bundle in dist/cli/. */
const WORKER_FILES = ['worker.js', '../worker/index.js'];

/** Nothing is started before there is work worth it; a pool that nobody closes does not keep the process alive. */
export function openPool({ workers = availableParallelism(), workerFile = findWorker() }: PoolOptions = {}): Pool {
  const inline = createFramer();
  const threads: Thread[] = [];
  const most = workerFile === undefined ? 0 : workers;
  let bytes = 0;
  const expect = (more: number): void => {
    bytes += more;
    if (bytes <= WORTH_A_THREAD) return;
    while (threads.length < most) threads.push(startThread(workerFile!));
  };
  return {
    width: Math.max(1, most) * AHEAD,
    expect,
    async run(batch) {
      if (threads.length === 0) return inline(batch);
      const free = threads.reduce((least, thread) => (thread.load() < least.load() ? thread : least));
      return free.run(batch);
    },
    async close() {
      await Promise.all(threads.splice(0).map((thread) => thread.stop()));
    },
  };
}

interface Thread {
  /** Bytes that it has been given and has not answered. */
  load(): number;
  run(batch: Batch): Promise<Framed>;
  stop(): Promise<void>;
}

interface Waiting {
  size: number;
  resolve(framed: Framed): void;
  reject(error: Error): void;
}

function startThread(file: string): Thread {
  const worker = new Worker(file, { name: 'lambda-packer', env: {}, execArgv: [] });
  worker.unref();
  const waiting: Waiting[] = [];
  let load = 0;
  let broken: Error | undefined;
  const done = (): Waiting | undefined => {
    const first = waiting.shift();
    load -= first?.size ?? 0;
    if (waiting.length === 0) worker.unref();
    return first;
  };
  const fail = (error: Error): void => {
    broken ??= error;
    while (waiting.length > 0) done()!.reject(broken);
  };
  worker.on('message', (framed: Framed) => done()?.resolve(framed));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a compressing thread ended with code ${code}`)));
  return {
    load: () => load,
    run: (batch) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        const size = batch.items.reduce((sum, item) => sum + item.size, 1);
        load += size;
        waiting.push({ size, resolve, reject });
        worker.ref();
        worker.postMessage(batch, batch.content === undefined ? [] : [batch.content]);
      }),
    async stop() {
      await worker.terminate();
    },
  };
}

function findWorker(): string | undefined {
  // The base stands in a variable, since a bundler takes `new URL('…', import.meta.url)` for an asset of its own.
  const here = import.meta.url;
  return WORKER_FILES.map((file) => fileURLToPath(new URL(file, here))).find((file) => existsSync(file));
}
