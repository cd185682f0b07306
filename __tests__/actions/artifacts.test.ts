import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { describe, expect, test } from '@jest/globals';
import { legOf, legOfManifest, linksTo, namesWith } from '../../src/actions/artifact-names.ts';
import { uploadBuild } from '../../src/actions/artifacts.ts';
import { writeBundle } from '../../src/actions/bundle.ts';
import { downloadPlan } from '../../src/actions/downloads.ts';
import { uploadFiles } from '../../src/actions/upload.ts';
import { openZip } from '../../src/inspect/zip-reader.ts';
import { manifestText } from '../../src/outputs/manifest.ts';
import { artifactBench, RUN } from './artifact-bench.ts';
import { entry, sha256, writeDist } from './dist.ts';

const bench = artifactBench();
const { at, download, said, services, settings, stored } = bench;

describe('each ZIP as an artifact', () => {
  test('is downloaded by GitHub’s own client as the file that the manifest names, byte by byte', async () => {
    const artifacts = writeDist(at('dist'), ['api', 'worker'], 'linux/arm64');
    const report = at('dist', 'report.html');
    writeFileSync(report, '<!doctype html>');
    const uploaded = await uploadBuild(settings({ artifacts, report, retentionDays: 5 }));
    expect(Object.keys(uploaded)).toEqual([
      'api-arm64.zip',
      'worker-arm64.zip',
      'report-arm64.html',
      'build_manifest-arm64.json',
    ]);
    for (const { path, sha256: digest, size } of artifacts) {
      const id = uploaded[path]!.id;
      expect(uploaded[path]).toEqual({ id, url: `${RUN}/artifacts/${id}`, digest, size });
      const folder = at(path);
      await new DefaultArtifactClient().downloadArtifact(id, { path: folder, skipDecompress: true });
      expect(readFileSync(join(folder, path))).toEqual(readFileSync(at('dist', path)));
    }
    const days = stored().map(({ expires }) => Math.round((Date.parse(expires!) - Date.now()) / 86_400_000));
    expect(new Set(days)).toEqual(new Set([5]));
    expect(linksTo(['api-arm64.zip', 'other.zip'], 'arm64', '', uploaded)).toEqual({
      'api-arm64.zip': uploaded['api-arm64.zip']!.url,
    });
  });

  test('several uses in a run keep apart by their prefixes, and are brought back whole', async () => {
    const uses = ['', 'shop-', 'shop-eu-'];
    for (const prefix of uses) {
      const folder = at(`dist-${prefix}`);
      const artifacts = writeDist(folder, ['api'], 'linux/amd64', prefix);
      const plan = join(folder, 'my plan');
      writeFileSync(plan, `{"of": "${prefix}"}`);
      await uploadBuild(settings({ prefix, leg: 'amd64', dist: folder, artifacts, plan }));
    }
    expect(stored()).toHaveLength(9);
    for (const prefix of uses) {
      const into = at(`got-${prefix}`);
      const got = await download({ prefix, into });
      expect(got.legs.map(({ leg }) => leg)).toEqual(['amd64']);
      expect(readdirSync(into).sort()).toEqual(['api-amd64.zip', 'build_manifest.json', 'plan.json']);
      expect(readFileSync(join(into, 'api-amd64.zip'))).toEqual(readFileSync(at(`dist-${prefix}`, 'api-amd64.zip')));
      expect(JSON.parse(readFileSync(got.plan!, 'utf8'))).toEqual({ of: prefix });
      expect(Object.keys(got.stored).sort()).toEqual(
        ['api-amd64.zip', 'build_manifest-amd64.json', 'plan.json'].map((name) => prefix + name),
      );
    }
    expect(await downloadPlan({ prefix: 'none-', into: at(), runUrl: RUN })).toBeUndefined();
    expect(readdirSync(bench.root).filter((name) => name.startsWith('artifacts-'))).toEqual([]);
  });

  test('the manifest of a leg names what the leg built, in the bytes of a build of its own', async () => {
    const artifacts = writeDist(at('dist'), ['api'], 'linux/arm64');
    writeDist(at('dist'), ['api'], 'linux/amd64');
    await uploadBuild(settings({ artifacts }));
    const manifest = stored().find(({ name }) => name === 'build_manifest-arm64.json')!;
    expect(readFileSync(manifest.file, 'utf8')).toBe(manifestText({ schema: 1, artifacts }));
  });

  test('SBOMs go with their artifacts, by themselves and in a bundle', async () => {
    const [api] = writeDist(at('dist'), ['api'], 'linux/arm64');
    writeFileSync(at('dist', 'api-arm64.cdx.json'), '{}');
    const sbom = { path: 'api-arm64.cdx.json', sha256: sha256('{}'), size: 2 };
    const artifacts = [{ ...api!, sboms: [sbom] }];
    const uploaded = await uploadBuild(settings({ artifacts, prefix: 'shop-' }));
    expect(uploaded['shop-api-arm64.cdx.json']).toMatchObject({ digest: sbom.sha256, size: 2 });
    const got = await download({ prefix: 'shop-' });
    expect(got.stored['shop-api-arm64.cdx.json']?.id).toBe(uploaded['shop-api-arm64.cdx.json']!.id);
    expect(got.manifest.artifacts).toEqual(artifacts);
    const bundled = await uploadBuild(settings({ artifacts, mode: 'bundle' }));
    const { entries } = await openZip(stored().find(({ name }) => name === 'bundle.arm64.zip')!.file);
    expect(entries.map(({ name }) => name)).toEqual(['api-arm64.cdx.json', 'api-arm64.zip']);
    expect(linksTo([sbom.path], 'arm64', '', bundled)).toEqual({ [sbom.path]: bundled['bundle.arm64.zip']!.url });
  });

  test('nothing is uploaded that the build did not write', async () => {
    const artifacts = writeDist(at('dist'), ['api', 'worker'], 'linux/arm64');
    writeFileSync(at('dist', 'worker-arm64.zip'), 'something else');
    const upload = (mode: 'each' | 'bundle') => uploadBuild(settings({ artifacts, mode }));
    await expect(upload('each')).rejects.toThrow(
      /worker-arm64\.zip was not uploaded: its file is not what the build wrote/,
    );
    await expect(upload('bundle')).rejects.toThrow(/worker-arm64\.zip was not uploaded/);
    expect(stored().map(({ name }) => name)).not.toContain('worker-arm64.zip');
    rmSync(at('dist', 'worker-arm64.zip'));
    await expect(upload('each')).rejects.toThrow(/cannot read .*worker-arm64\.zip: it does not exist/);
  });

  test('none', async () => {
    expect(await uploadBuild(settings({ mode: 'none', artifacts: [entry('a', 'linux/amd64', '')] }))).toEqual({});
    expect(services().requests()).toEqual([]);
  });
});

describe('one bundle', () => {
  test('120 functions become one, with a notice, and come back as they were', async () => {
    const names = Array.from({ length: 120 }, (_, i) => `f${i}`);
    const artifacts = writeDist(at('dist'), names, 'linux/arm64');
    const uploaded = await uploadBuild(settings({ artifacts }));
    expect(Object.keys(uploaded)).toEqual(['bundle.arm64.zip', 'build_manifest-arm64.json']);
    expect(said).toEqual([expect.stringMatching(/^notice: 120 ZIPs are uploaded as one artifact, bundle\.arm64\.zip/)]);
    expect(linksTo(['f7-arm64.zip'], 'arm64', '', uploaded)).toEqual({
      'f7-arm64.zip': uploaded['bundle.arm64.zip']!.url,
    });
    const { manifest } = await download();
    expect(manifest.artifacts.map(({ name }) => name)).toEqual(names.toSorted());
    for (const { path } of artifacts)
      expect(readFileSync(at('got', path)).equals(readFileSync(at('dist', path)))).toBe(true);
  });

  const upload = (name: string, content: string | Buffer) => {
    writeFileSync(at(name), content);
    return uploadFiles([{ name, path: at(name) }], settings());
  };

  test.each([
    [
      'another content',
      { sha256: sha256('other') },
      /api-arm64\.zip in bundle\.arm64\.zip is not what was built: its SHA-256/,
    ],
    ['another size', { size: 5 }, /its size is another/],
    ['a file that is not in it', { path: 'web-arm64.zip' }, /bundle\.arm64\.zip does not hold web-arm64\.zip/],
    ['a path that leads out', { path: '../api-arm64.zip' }, /does not hold/],
  ])('a manifest that names %s is refused', async (_what, more, message) => {
    const [api] = writeDist(at('dist'), ['api'], 'linux/arm64');
    await writeBundle(at('zip'), [at('dist', api!.path)]);
    await upload('bundle.arm64.zip', readFileSync(at('zip')));
    await upload('build_manifest-arm64.json', manifestText({ schema: 1, artifacts: [{ ...api!, ...more }] }));
    await expect(download()).rejects.toThrow(message);
    expect(readdirSync(at('got'))).toEqual(['build_manifest.json']);
  });

  test('has the same bytes in every time zone, and is a plain ZIP', async () => {
    const artifacts = writeDist(at('dist'), ['b', 'a', 'a_', 'A'], 'linux/amd64');
    const files = artifacts.map(({ path }) => at('dist', path));
    await writeBundle(at('one.zip'), files);
    const script = `
      import { writeBundle } from ${JSON.stringify(join(process.cwd(), 'src/actions/bundle.ts'))};
      await writeBundle(process.argv[1], process.argv.slice(2).reverse());`;
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata']) {
      const path = at(`${zone.replace('/', '-')}.zip`);
      const words = [
        '--import',
        './__tests__/archive/typescript.mjs',
        '--input-type=module',
        '-e',
        script,
        path,
        ...files,
      ];
      const { status, stderr } = spawnSync(process.execPath, words, {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
      expect(sha256(readFileSync(path))).toBe(sha256(readFileSync(at('one.zip'))));
    }
    const zip = await openZip(at('one.zip'));
    expect(
      zip.entries.map(({ name, mode, size, compressedSize }) => ({ name, mode, stored: size === compressedSize })),
    ).toEqual(['A', 'a', 'a_', 'b'].map((name) => ({ name: `${name}-amd64.zip`, mode: 0o100644, stored: true })));
    zip.close();
  });
});

describe('what a later job brings', () => {
  test('is every leg of the run, merged', async () => {
    const legs = [
      ['linux/amd64', 1],
      ['linux/amd64', 2],
      ['linux/arm64', 1],
    ] as const;
    for (const [platform, index] of legs) {
      const folder = at(`${platform}-${index}`);
      const artifacts = writeDist(folder, [`f${index}`], platform);
      const leg = legOf([platform], { index, of: platform === 'linux/amd64' ? 2 : 1 });
      await uploadBuild(settings({ leg, dist: folder, artifacts, mode: index === 2 ? 'bundle' : 'each' }));
    }
    const { legs: found, manifest } = await download({ zips: false });
    expect(found.map(({ leg }) => leg)).toEqual(['amd64-1of2', 'amd64-2of2', 'arm64']);
    const names = manifest.artifacts.map(({ path }) => path);
    expect(names).toEqual(['f1-amd64.zip', 'f1-arm64.zip', 'f2-amd64.zip']);
    expect(readdirSync(at('got'))).toEqual(['build_manifest.json']);
    await download();
    expect(readdirSync(at('got')).sort()).toEqual(['build_manifest.json', ...names]);
  });

  test('is refused where two jobs built a target differently, or where its bytes are others', async () => {
    for (const [leg, seed] of [
      ['amd64', 'one'],
      ['amd64-arm64', 'two'],
    ] as const) {
      const folder = at(leg);
      const artifacts = writeDist(folder, ['api'], 'linux/amd64', seed);
      await uploadBuild(settings({ leg, dist: folder, artifacts, mode: 'bundle' }));
    }
    await expect(download()).rejects.toThrow('api (linux/amd64) was built by amd64 and, differently, by amd64-arm64');
    await new DefaultArtifactClient().deleteArtifact('build_manifest-amd64.json');
    const bundle = stored().find(({ name }) => name === 'bundle.amd64-arm64.zip')!;
    writeFileSync(bundle.file, readFileSync(bundle.file).fill(0, 100, 101));
    await expect(download()).rejects.toThrow(
      /the artifact bundle\.amd64-arm64\.zip is not what was built: its SHA-256 is \w{64}, not \w{64}/,
    );
  });

  test('is missing, and the manifest that names it is named', async () => {
    const artifacts = writeDist(at('dist'), ['api', 'web'], 'linux/arm64');
    await uploadBuild(settings({ artifacts }));
    await new DefaultArtifactClient().deleteArtifact('web-arm64.zip');
    await expect(download()).rejects.toThrow(/no artifact web-arm64\.zip\n.*build_manifest-arm64\.json names it/);
  });
});

test.each([
  [['linux/arm64', 'linux/amd64'], undefined, 'amd64-arm64'],
  [['linux/arm64'], { index: 1, of: 1 }, 'arm64'],
  [['linux/amd64'], { index: 11, of: 12 }, 'amd64-11of12'],
] as const)('the leg of %j, shard %j, is %s', (platforms, shard, leg) => {
  expect(legOf(platforms, shard)).toBe(leg);
  expect(legOfManifest(namesWith('x.').manifest(leg), 'x.')).toBe(leg);
  expect(legOfManifest(namesWith('x.').manifest(leg), '')).toBeUndefined();
  expect(legOfManifest(namesWith('').merged.manifest, '')).toBeUndefined();
});
