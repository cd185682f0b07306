import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pack } from 'tar-stream';
import { cacheOptions, keepCache, prepareCache } from '../../src/graph/cache.ts';
import { writeContext } from '../../src/graph/context.ts';
import { metaTap } from '../../src/graph/meta-tap.ts';
import { stageName } from '../../src/graph/stage.ts';
import { readTar } from './harness.ts';
import { PAYLOADS } from './payloads.ts';
import { installTree, pythonOptions, requirements } from './trees.ts';

const RUNS = 50 * Number(process.env.FUZZ_SCALE ?? 1);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lp-graph-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** One member of a tar, without the archive's end. */
async function member(name: string, content: string | Buffer): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name }, content as string);
  tar.finalize();
  return (await buffer(tar as unknown as AsyncIterable<Uint8Array>)).subarray(0, -1024);
}

/** As Go's archive/tar puts it before a member; that one's own header keeps its name. */
async function extendedHeader(records: string): Promise<Buffer> {
  const bytes = await member('PaxHeaders.0/x', records);
  bytes.write('x', 156, 'latin1');
  bytes.fill(' ', 148, 156);
  bytes.write(
    `${bytes
      .subarray(0, 512)
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
    'latin1',
  );
  return bytes;
}

describe('meta.json is read from the tar on its way', () => {
  test('whatever else is in it, and in whatever pieces', async () => {
    const name = fc.oneof(
      fc.constantFrom('a', 'tree/meta.json', `tree/${'long/'.repeat(40)}x`, 'tree/ä', 'meta.json2'),
      fc.stringMatching(/^[a-z]{1,20}$/),
    );
    const files = fc.array(fc.record({ name, size: fc.integer({ min: 0, max: 3000 }) }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        files,
        files,
        fc.integer({ min: 1, max: 2000 }),
        fc.string({ maxLength: 3000 }),
        async (before, after, size, note) => {
          const stage = 'deps-0123456789abcdef';
          const meta = { packages: [], pending: [], notes: [note], machines: [] };
          const tar = pack();
          const add = (each: { name: string; size: number }[]) =>
            each.forEach(
              (file) =>
                void tar.entry(
                  { name: `${stage}/${file.name}` },
                  Buffer.alloc(file.size, 'deps-0123456789abcdef/meta.json\0'),
                ),
            );
          tar.entry({ name: `${stage}/`, type: 'directory' });
          add(before);
          tar.entry({ name: `${stage}/meta.json` }, JSON.stringify(meta));
          add(after);
          tar.finalize();
          const bytes = await buffer(tar as unknown as AsyncIterable<Uint8Array>);
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
            bytes.subarray(n * size, (n + 1) * size),
          );
          const seen: unknown[] = [];
          const passed = await buffer(Readable.from(pieces).pipe(metaTap((...each) => seen.push(each))));
          expect(passed.equals(bytes)).toBe(true);
          expect(seen).toEqual([[stage, meta]]);
        },
      ),
      { numRuns: RUNS, seed: 5 },
    );
  });

  test('members of tree.tar take its place, extended headers and all', async () => {
    const stage = 'deps-0123456789abcdef';
    const long = `${stage}/tree/${'long/'.repeat(40)}x`;
    const inner = pack();
    inner.entry({ name: `${stage}/tree/a` }, 'content of a');
    inner.entry({ name: long }, 'b'.repeat(1000));
    inner.finalize();
    const members = (await buffer(inner as unknown as AsyncIterable<Uint8Array>)).subarray(0, -1024);
    for (const before of [Buffer.alloc(0), await extendedHeader('30 comment=an extended header\n')]) {
      const whole = await Promise.all(
        Object.entries({
          'meta.json': Buffer.from('{}'),
          'tree.tar': members,
          'tree2.tar': members.subarray(0, 1024),
        }).map(async ([name, content]) => Buffer.concat([before, await member(`${stage}/${name}`, content)])),
      );
      const tar = Readable.from([...whole, Buffer.alloc(1024)]);
      const contents = (await readTar(tar.pipe(metaTap(() => {})))).get(stage)!;
      expect([...contents].map(([path, { text }]) => [path, text()])).toEqual([
        ['meta.json', '{}'],
        ['tree/a', 'content of a'],
        [long.slice(stage.length + 1), 'b'.repeat(1000)],
      ]);
    }
  });

  test('a meta.json that is no JSON fails the stream', async () => {
    const tar = pack();
    tar.entry({ name: 'deps-0123456789abcdef/meta.json' }, 'oops');
    tar.finalize();
    await expect(
      pipeline(
        tar as unknown as Readable,
        metaTap(() => {}),
        buffer as never,
      ),
    ).rejects.toThrow(/JSON/);
  });
});

describe('the build context', () => {
  test('holds the planned files under their staged names, links and modes, and what the step needs of the options', async () => {
    await writeFile(join(folder, 'host'), 'six\n');
    await symlink('requirements.txt', join(folder, 'link'));
    const tree = installTree(
      { 'requirements.txt': 'six\n', 'local/0/run.sh': '#!', 'local/0/l': 'requirements.txt' },
      pythonOptions({ exclude: ['**/tests'], omit: ['x'] }),
    );
    tree.recipe.inputs[1]!.mode = '100755';
    tree.recipe.inputs[2]!.mode = '120000';
    tree.origin.files.set('requirements.txt', { path: join(folder, 'host') });
    tree.origin.files.set('local/0/l', { path: join(folder, 'link') });
    const context = join(folder, 'context');
    await writeContext(context, [tree]);
    const own = join(context, stageName(tree.key));
    expect(await readFile(join(own, 'in/requirements.txt'), 'utf8')).toBe('six\n');
    expect((await stat(join(own, 'in/local/0/run.sh'))).mode & 0o777).toBe(0o755);
    expect((await stat(join(own, 'in/requirements.txt'))).mtimeMs).toBe(315532800000);
    expect(JSON.parse(await readFile(join(own, 'options.json'), 'utf8'))).toEqual({
      installer: { name: 'uv', version: '0.13.8' },
      runtime: 'python3.13',
      python: '3.13',
      glibc: '2.34',
      platform: 'linux/amd64',
      options: {
        language: 'python',
        source: 'requirements',
        project: '',
        hashed: false,
        arguments: [],
        groups: [],
        extras: [],
        omit: ['x'],
      },
    });
    expect((await readFile(join(context, 'driver/python.py'), 'utf8')).length).toBeGreaterThan(1000);
  });

  test('a file that changed since the plan is refused by its name', async () => {
    const host = join(folder, 'requirements.txt');
    const tree = requirements('six\n');
    tree.origin.files.set('requirements.txt', { path: host });
    await expect(writeContext(join(folder, 'a'), [tree])).rejects.toThrow(
      `${host} changed while it was read, or differs from the plan`,
    );
    await writeFile(host, 'six==1\n');
    await expect(writeContext(join(folder, 'b'), [tree])).rejects.toThrow(
      `${host} changed while it was read, or differs from the plan`,
    );
    await writeFile(host, 'six\n');
    await writeContext(join(folder, 'c'), [tree]);
  });

  test('names that lead out of the context are refused, whatever else they hold is a name', async () => {
    for (const name of ['../x', '/x', 'a/../b', 'a//b', './a', '', 'a\0b', '..']) {
      await expect(writeContext(join(folder, 'x'), [installTree({ [name]: '' }, pythonOptions())])).rejects.toThrow(
        /leads out/,
      );
    }
    for (const text of PAYLOADS.filter((text) => !/[\0/]/.test(text) && !/^\.{1,2}$/.test(text)).slice(0, 60)) {
      const context = await mkdtemp(join(folder, 'c-'));
      const tree = installTree({ [text]: 'x' }, pythonOptions());
      await writeContext(context, [tree]);
      expect(
        createHash('sha256')
          .update(await readFile(join(context, stageName(tree.key), 'in', text)))
          .digest('hex'),
      ).toBe(tree.recipe.inputs[0]!.sha256);
    }
  });
});

describe('cache', () => {
  const at = (text: string) => cacheOptions(text, 'linux/arm64', '/r');
  test.each([
    ['type=local,dest=c', ['type=local,src=/r/c/linux-arm64'], ['type=local,dest=/r/c/linux-arm64.new,mode=min']],
    ['type=local,src=/c,mode=max', ['type=local,src=/c/linux-arm64'], ['type=local,mode=max,dest=/c/linux-arm64.new']],
    [
      'type=registry,ref=h.example:5000/a/b:t',
      ['type=registry,ref=h.example:5000/a/b:t-linux-arm64'],
      ['type=registry,ref=h.example:5000/a/b:t-linux-arm64,mode=min'],
    ],
    [
      'h.example:5000/a/b',
      ['type=registry,ref=h.example:5000/a/b:linux-arm64'],
      ['type=registry,ref=h.example:5000/a/b:linux-arm64,mode=min'],
    ],
    ['type=gha', ['type=gha,scope=lambda-packer-linux-arm64'], ['type=gha,scope=lambda-packer-linux-arm64,mode=min']],
    [
      'type=s3,region=eu,bucket=b,name=n,mode=max,ignore-error=true',
      ['type=s3,region=eu,bucket=b,name=n-linux-arm64'],
      ['type=s3,region=eu,bucket=b,name=n-linux-arm64,mode=max,ignore-error=true'],
    ],
    [
      'type=local,"dest=/a,b"',
      ['type=local,"src=/a,b/linux-arm64"'],
      ['type=local,"dest=/a,b/linux-arm64.new",mode=min'],
    ],
  ])('%s', (text, from, to) => expect(at(text)).toMatchObject({ from, to }));

  test.each(['type=local', 'x=y', 'type=', 'a=b\nc=d', ',', ''])('%j is refused', (text) =>
    expect(() => at(text)).toThrow(/--cache/),
  );

  test('no import from a folder that is not there; the new one takes the place of the old', async () => {
    const options = cacheOptions(`type=local,dest=${folder}/c`, 'linux/amd64');
    expect((await prepareCache(options)).from).toEqual([]);
    const fresh = `${folder}/c/linux-amd64.new`;
    const fill = async (text: string) => {
      await mkdir(fresh, { recursive: true });
      await writeFile(`${fresh}/index.json`, text);
    };
    for (const text of ['one', 'two']) {
      await prepareCache(options);
      await fill(text);
      await keepCache(options);
      expect(await readFile(`${folder}/c/linux-amd64/index.json`, 'utf8')).toBe(text);
    }
    expect((await prepareCache(options)).from).toHaveLength(1);
    await keepCache(options);
    expect(await readFile(`${folder}/c/linux-amd64/index.json`, 'utf8')).toBe('two');
  });
});
