import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { artifactBench, told } from './artifact-bench.ts';
import { sha256 } from './dist.ts';
import type { Fault } from './services/faults.ts';

// What takes its time: the clients' own retries, and the limit above them.
const { download, services, stored, upload } = artifactBench();

const timed = async <T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> => {
  const start = performance.now();
  return { result: await work(), seconds: (performance.now() - start) / 1000 };
};

test.each<[string, Fault[]]>([
  ['503 once', [{ on: 'artifact.CreateArtifact', trouble: { status: 503 }, times: 1 }]],
  ['500 of the storage', [{ on: 'artifact.blob', trouble: { status: 500 }, times: 2 }]],
  ['a storage that breaks off', [{ on: 'artifact.blob', trouble: 'reset', times: 2 }]],
  ['an answer that was lost', [{ on: 'artifact.FinalizeArtifact', trouble: 'truncated', times: 1 }]],
  ['too many requests', [{ on: 'artifact.FinalizeArtifact', trouble: { status: 429 }, times: 1 }]],
  ['a service that is slow', [{ on: 'artifact', trouble: { delayMs: 700 } }]],
])(
  'after %s all is uploaded',
  async (_what, faults) => {
    for (const fault of faults) services().fail(fault);
    const uploaded = await upload('', { stallMs: 10_000 });
    expect(Object.keys(uploaded)).toEqual(['api-arm64.zip', 'web-arm64.zip', 'build_manifest-arm64.json']);
    for (const { name, file } of stored()) expect(sha256(readFileSync(file))).toBe(uploaded[name]!.digest);
    expect(stored()).toHaveLength(3);
  },
  60_000,
);

test('a slow service may take longer than the limit of standing still', async () => {
  services().fail({ on: 'artifact', trouble: { delayMs: 1500 } });
  const { seconds } = await timed(() => upload('', { stallMs: 3000 }));
  expect(seconds).toBeGreaterThan(6);
}, 60_000);

test('a service in trouble for good: the client gives up, with one error within a minute', async () => {
  services().fail({ on: 'artifact.CreateArtifact', trouble: { status: 503 } });
  const { result, seconds } = await timed(() => told(upload()));
  expect(result).toMatch(/the artifact api-arm64\.zip was not uploaded/);
  expect(seconds).toBeLessThan(60);
}, 130_000);

test.each<Fault>([
  { on: 'artifact.CreateArtifact', trouble: 'hang' },
  { on: 'artifact.blob', trouble: 'hang' },
  { on: 'artifact.blob', trouble: { status: 500 } },
  { on: 'artifact.blob.blocklist', trouble: 'hang' },
])('$on: $trouble ends an upload', async (fault) => {
  services().fail(fault);
  expect(await told(upload('', { stallMs: 3000 }))).toMatch(
    /the artifact api-arm64\.zip was not uploaded.*no progress for 3 s/,
  );
});

test.each<Fault>([
  { on: 'artifact.blob.get', trouble: 'hang' },
  { on: 'artifact.blob.get', trouble: { status: 403 } },
  { on: 'artifact.blob.get', trouble: 'reset' },
])(
  '$on: $trouble ends a download',
  async (fault) => {
    await upload();
    services().fail(fault);
    const { result, seconds } = await timed(() => told(download({ stallMs: 3000 })));
    expect(result).toMatch(/the artifact build_manifest-arm64\.json cannot be had: /);
    expect(seconds).toBeLessThan(20);
  },
  30_000,
);
