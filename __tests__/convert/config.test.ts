import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type BuildResult, hasFailed } from '../../src/build/types.ts';
import { build, preview } from '../../src/pipeline.ts';
import { inFolder } from '../archive/support.ts';
import type { TarMember } from '../archive/tars.ts';
import { imageOf, layerOf } from './images.ts';
import { startRegistry } from './registry-server.ts';
import { contentOf, converting } from './run.ts';

const link = (name: string, linkname: string): TarMember => ({ name, type: 'symlink', linkname });

const images = Promise.all(
  ['amd64', 'arm64'].map(async (architecture) =>
    imageOf(
      [
        await layerOf([
          { name: 'opt/bin/tool', content: architecture, mode: 0o755 },
          { name: 'opt/python/lib.py', content: 'x = 1' },
          { name: 'opt/old' },
          link('opt/lib/a.so', 'a.so.1'),
          { name: 'opt/lib/a.so.1', content: 'a' },
        ]),
        await layerOf([{ name: 'opt/.wh.old' }, link('opt/lib/abs.so', '/opt/lib/a.so')]),
      ],
      { architecture },
    ),
  ),
);

type Scene = Awaited<ReturnType<typeof startRegistry>> & {
  at: string;
  write(config: string): void;
  run(more?: { force?: boolean }): Promise<BuildResult>;
  request(more?: { force?: boolean }): Parameters<typeof build>[0];
};

const scene = (use: (scene: Scene) => Promise<void>) =>
  inFolder(async (at) => {
    const registry = await startRegistry(await images);
    const request = ({ force = false } = {}) => ({
      ...{ config: join(at, 'package_config.yaml'), dist: join(at, 'dist'), store: join(at, 'store') },
      ...{ concurrency: 1, keepGoing: false, force, env: { PATH: '/nonexistent' }, home: at },
    });
    try {
      await use({
        ...registry,
        at,
        write: (config) => writeFileSync(join(at, 'package_config.yaml'), config),
        run: (more) => build(request(more), () => undefined, new AbortController().signal),
        request,
      });
    } finally {
      registry.close();
    }
  });

const statuses = ({ outcomes }: BuildResult) => outcomes.map(({ target, status }) => [target.id, status]);

describe('a layer with `image`', () => {
  test('is what the image has under /opt, for each platform, without Docker; then unchanged, without network', async () => {
    await scene(async ({ at, reference, requests, write, run, request }) => {
      const config = (image: string) => `runtime_default: provided.al2023
platforms_default: [linux/amd64, linux/arm64]
layers_mode: attach
layers:
  tools: {image: "${image}"}
`;
      write(config(reference));
      const { plan } = preview(request(), () => undefined);
      expect(requests).toEqual([]);
      expect([...plan.trees.values()].map(({ label, recipe }) => [label, recipe.kind])).toEqual([
        [`/opt of ${reference}`, 'image'],
        [`/opt of ${reference}`, 'image'],
      ]);
      const first = await run();
      expect(statuses(first)).toEqual([
        ['tools (linux/amd64)', 'built'],
        ['tools (linux/arm64)', 'built'],
      ]);
      expect(contentOf(join(at, 'dist/tools-arm64.zip'))).toEqual({
        'bin/tool': 'x arm64',
        'python/lib.py': 'x = 1',
        'lib/a.so': '-> a.so.1',
        'lib/a.so.1': 'a',
        'lib/abs.so': '-> a.so',
      });
      expect(readFileSync(first.report, 'utf8')).toContain(`converted from ${reference}, sha256:`);

      const asked = requests.length;
      expect(statuses(await run()).map(([, status]) => status)).toEqual(['unchanged', 'unchanged']);
      expect(requests).toHaveLength(asked);
      await run({ force: true });
      expect(requests.length).toBeGreaterThan(asked);

      write(config(reference.replace(':1', ':2')));
      const { standings } = preview(request(), () => undefined);
      expect(standings.map((standing) => standing.state === 'stale' && standing.reason)).toEqual([
        `image ${reference} → ${reference.replace(':1', ':2')}`,
        `image ${reference} → ${reference.replace(':1', ':2')}`,
      ]);
      const failed = await run();
      expect(hasFailed(failed)).toBe(true);
      expect(failed.outcomes[0]).toMatchObject({ status: 'failed', reason: expect.stringContaining(':2') });
    });
  });

  test('has the bytes of convert --squash', async () => {
    await scene(async ({ at, reference, write, run }) => {
      write(`runtime_default: provided.al2023\nlayers_mode: attach\nlayers:\n  tools: {image: "${reference}"}\n`);
      const { outcomes } = await run();
      const [outcome] = outcomes;
      const { artifacts } = await converting(`docker://${reference}`, join(at, 'out'), {
        ...{ maxLayers: 1, platform: 'linux/amd64', home: at },
      });
      // But for its one link to a place under /opt as such, which a merged layer could not keep.
      const [a, b] = [contentOf(join(at, 'dist/tools-amd64.zip')), contentOf(join(at, 'out', artifacts[0]!.path))];
      expect({ ...a, 'lib/abs.so': '-> /opt/lib/a.so' }).toEqual(b);
      expect(outcome!.status).toBe('built');
    });
  });

  test('is merged into a function as other layers are', async () => {
    await scene(async ({ at, reference, write, run }) => {
      writeFileSync(join(at, 'app.py'), 'import lib\ndef handler(event, context): return lib.x\n');
      write(`runtime_default: python3.13
layers:
  tools: {image: "${reference}"}
lambdas:
  app: {path: ./app.py, handler: app.handler, layers: [tools]}
`);
      await run();
      expect(contentOf(join(at, 'dist/app-amd64.zip'))).toEqual({
        'app.py': expect.stringContaining('import lib'),
        'lib.py': 'x = 1',
        'bin/tool': 'x amd64',
        'lib/a.so': '-> a.so.1',
        'lib/a.so.1': 'a',
        'lib/abs.so': '-> a.so',
      });
    });
  });

  test('counts by its digest where one is pinned', async () => {
    await scene(async ({ at, reference, root, write, run }) => {
      write(`runtime_default: provided.al2023\nlayers:\n  tools: {image: "${reference}@${root}"}\n`);
      expect(statuses(await run())).toEqual([['tools (linux/amd64)', 'built']]);
      const wrong = `${reference}@sha256:${'0'.repeat(64)}`;
      write(`runtime_default: provided.al2023\nlayers:\n  tools: {image: "${wrong}"}\n`);
      const { outcomes } = await run();
      expect(outcomes[0]).toMatchObject({ status: 'failed', problems: [{ message: expect.stringContaining(wrong) }] });
      expect(Object.keys(contentOf(join(at, 'dist/tools-amd64.zip')))).toHaveLength(5);
    });
  });
});
