import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from '@jest/globals';
import { type BuildUpload, uploadBuild } from '../../src/actions/artifacts.ts';
import { type Download, downloadRun } from '../../src/actions/downloads.ts';
import { writeDist } from './dist.ts';
import { type Services, startServices } from './services/services.ts';

export const RUN = 'https://github.com/acme/app/actions/runs/1';

/** The stand-in services, a folder, and a run of its own for each test of the file that calls this. */
export function artifactBench(standard: { stallMs?: number } = {}) {
  const before = { ...process.env };
  const root = mkdtempSync(join(tmpdir(), 'lambda-packer-artifacts-'));
  const said: string[] = [];
  const say = (kind: string) => (message: string) => void said.push(kind + message);
  const log = { info: say(''), notice: say('notice: '), warning: say('warning: ') };
  let services: Services;
  let here = root;
  let runs = 0;

  beforeAll(async () => {
    // The clients say all they do to the runner's log.
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    services = await startServices();
    Object.assign(process.env, { RUNNER_TEMP: root, GITHUB_WORKSPACE: root, GITHUB_SERVER_URL: 'https://github.com' });
  });
  beforeEach(() => {
    here = mkdtempSync(join(root, 'test-'));
    runs++;
    Object.assign(process.env, services.env({ run: `run-${runs}` }));
  });
  afterEach(() => {
    services.heal();
    services.forget();
    said.length = 0;
  });
  afterAll(async () => {
    await services.close();
    rmSync(root, { recursive: true });
    process.env = before;
  });

  const settings = (more: Partial<BuildUpload> = {}): BuildUpload => ({
    ...{ mode: 'each', prefix: '', leg: 'arm64', dist: join(here, 'dist'), artifacts: [], runUrl: RUN, attempt: 1 },
    ...{ scratch: root, log, ...standard, ...more },
  });
  return {
    root,
    said,
    services: () => services,
    /** The test's folder, or a path in it. */
    at: (...names: string[]) => join(here, ...names),
    settings,
    /** What this test's run holds. */
    stored: () => services.artifacts().filter(({ run }) => run === `run-${runs}`),
    download: (more: Partial<Download> = {}) =>
      downloadRun({ prefix: '', into: join(here, 'got'), zips: true, runUrl: RUN, ...standard, ...more }),
    /** Builds and uploads two functions; their content follows from the seed. */
    upload: (seed = '', more: Partial<BuildUpload> = {}) =>
      uploadBuild(settings({ artifacts: writeDist(join(here, 'dist'), ['api', 'web'], 'linux/arm64', seed), ...more })),
  };
}

/** What a failure says: one problem, and nothing that signs an address. */
export async function told(work: Promise<unknown>): Promise<string> {
  const thrown = await work.then(
    () => undefined,
    (error) => error,
  );
  expect(thrown).toMatchObject({ name: 'PackerError', problems: [{ severity: 'error' }] });
  expect(thrown.message).not.toMatch(/sig=|\n {4}at /);
  return thrown.message;
}
