// The worker as it stands in src, for tests of threads: see openPool's `workerFile`.
import './typescript.mjs';

await import('../../src/archive/worker.ts');
