import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { artifactBench, told } from './artifact-bench.ts';
import { sha256 } from './dist.ts';
import type { Trouble } from './services/faults.ts';

const { at, download, said, services, stored, upload } = artifactBench();

/** For what never ends; all else here ends by itself, however busy the machine is. */
const SHORT = { stallMs: 300 };

const isEndless = (on: string, trouble: Trouble) =>
  trouble === 'hang' ||
  (on === 'artifact.CreateArtifact' && (trouble === 'reset' || JSON.stringify(trouble).includes('503')));
const limitFor = (on: string, trouble: Trouble) => (isEndless(on, trouble) ? SHORT : {});

test.each<[string, Trouble, RegExp]>([
  [
    'artifact.CreateArtifact',
    'hang',
    /artifact api-arm64\.zip was not uploaded \(nor 1 more\): there was no progress for \d s/,
  ],
  [
    'artifact.CreateArtifact',
    { status: 403 },
    /api-arm64\.zip was not uploaded.*\(403\).*\n.*token of the job may have expired/,
  ],
  ['artifact.CreateArtifact', { status: 503 }, /api-arm64\.zip.*no progress.*\n.*githubstatus/],
  ['artifact.CreateArtifact', 'reset', /api-arm64\.zip.*\n.*githubstatus/],
  ['artifact.CreateArtifact', 'quota', /api-arm64\.zip.*quota.*\n.*`retention-days`/],
  ['artifact.blob', { status: 403 }, /api-arm64\.zip.*403/],
  ['artifact.FinalizeArtifact', { status: 403 }, /api-arm64\.zip.*\(403\)/],
  ['artifact.FinalizeArtifact', 'reset', /api-arm64\.zip.*ECONNRESET/],
])('%s: %j ends with one error', async (on, trouble, message) => {
  services().fail({ on, trouble });
  expect(await told(upload('', limitFor(on, trouble)))).toMatch(message);
  expect(stored()).toEqual([]);
});

test('nobody at home', async () => {
  await services().down();
  expect(await told(upload('', SHORT))).toMatch(/api-arm64\.zip.*\n.*githubstatus/);
  expect(await told(download())).toMatch(/the artifacts of this run cannot be listed: .*ECONNREFUSED/);
  await services().up();
});

test('outside of a job of GitHub', async () => {
  delete process.env.ACTIONS_RUNTIME_TOKEN;
  expect(await told(upload())).toMatch(/api-arm64\.zip.*ACTIONS_RUNTIME_TOKEN.*\n.*`artifacts: none`/);
  Object.assign(process.env, services().env(), { GITHUB_SERVER_URL: 'https://git.acme.example' });
  expect(await told(upload())).toMatch(/GHES.*\n.*`artifacts: none`/);
  process.env.GITHUB_SERVER_URL = 'https://github.com';
});

test('a connection that breaks once costs half a second', async () => {
  services().fail({ on: 'artifact.CreateArtifact', trouble: 'reset', times: 2 });
  expect(Object.keys(await upload())).toEqual(['api-arm64.zip', 'web-arm64.zip', 'build_manifest-arm64.json']);
});

test('after a fault no later request of another artifact is made, and the manifest, which names all, is not there', async () => {
  services().fail({ on: 'artifact.blob', trouble: { status: 403 }, after: 2, times: 1 });
  await told(upload());
  expect(stored().map(({ name }) => name)).not.toContain('build_manifest-arm64.json');
});

describe('a name that is taken', () => {
  test('in a re-run is replaced, when the content is another', async () => {
    const first = await upload();
    services().forget();
    const second = await upload('new', { attempt: 2 });
    expect(
      stored()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(first).sort());
    for (const { name, id, digest, file } of stored()) {
      expect(second[name]).toMatchObject({ id: Number(id), digest: digest.slice('sha256:'.length) });
      expect(sha256(readFileSync(file))).toBe(second[name]!.digest);
      expect(second[name]!.id).not.toBe(first[name]!.id);
    }
  });

  test('in a re-run is replaced, though a deletion is not known everywhere at once', async () => {
    await upload();
    services().forget();
    services().fail({ on: 'artifact.CreateArtifact', trouble: { status: 409 }, after: 2, times: 2 });
    const second = await upload('new', { attempt: 2 });
    expect(services().counts()['artifact.DeleteArtifact']).toBe(3);
    for (const { name, file } of stored()) expect(sha256(readFileSync(file))).toBe(second[name]!.digest);
  });

  test('with the same content is that artifact', async () => {
    const first = await upload();
    services().forget();
    expect(await upload()).toEqual(first);
    expect(services().received('artifact.blob')).toBe(0);
    expect(services().counts()['artifact.DeleteArtifact']).toBeUndefined();
    expect(said).toContain('The artifact api-arm64.zip is there already, with the same content.');
  });

  test('by another use in the same run is an error, and stays as it was', async () => {
    await upload();
    const was = stored();
    expect(await told(upload('new'))).toMatch(/another one of that name already\n.*`artifact-prefix`/);
    expect(stored()).toEqual(was);
  });

  test('by an upload that broke off is an error that says so', async () => {
    services().fail({ on: 'artifact.FinalizeArtifact', trouble: { status: 403 } });
    await told(upload());
    services().heal();
    expect(await told(upload('', { attempt: 2 }))).toMatch(
      /broke off keeps its name for the rest of this run\n.*new run/,
    );
  });
});

test.each<[string, Trouble, RegExp]>([
  ['artifact.ListArtifacts', { status: 403 }, /the artifacts of this run cannot be listed: .*\(403\)/],
  ['artifact.ListArtifacts', 'hang', /the artifacts of this run cannot be listed: there was no progress/],
  [
    'artifact.GetSignedArtifactURL',
    'hang',
    /the artifact build_manifest-arm64\.json cannot be had: there was no progress/,
  ],
  ['artifact.blob.get', 'corrupt', /build_manifest-arm64\.json is not what was built: its SHA-256/],
  ['artifact.blob.get', 'truncated', /build_manifest-arm64\.json is not what was built: its SHA-256/],
])('a download that meets %s: %j ends with one error', async (on, trouble, message) => {
  await upload();
  services().fail({ on, trouble });
  expect(await told(download(limitFor(on, trouble)))).toMatch(message);
});

test('a ZIP that arrives damaged takes no place', async () => {
  await upload();
  services().fail({ on: 'artifact.blob.get', trouble: 'corrupt', after: 1 });
  expect(await told(download())).toMatch(/(api|web)-arm64\.zip is not what was built/);
  expect(() => readFileSync(at('got', 'api-arm64.zip'))).toThrow(/ENOENT/);
});
