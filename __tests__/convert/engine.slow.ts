import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lambdaPacker, workspace } from '../e2e/support/cli.ts';
import { nodes } from '../e2e/support/machine.ts';
import { startAuthProxy } from './auth-proxy.ts';
import { contentsIn } from './run.ts';

const here = workspace();
const TAG = `lambda-packer-convert-test:${process.pid}`;
const PUSHED = `localhost:5000/convert/test:${process.pid}`;

/** Everything that layers do to each other, done by a real overlay. */
const DOCKERFILE = `FROM localhost:5000/lambda/provided:al2023
COPY tree /opt/
RUN mkdir -p /opt/bin /opt/lib /opt/cleared/deep /opt/gone /opt/empty /var/task \\
 && echo one > /opt/cleared/one && echo two > /opt/cleared/deep/two && echo x > /opt/gone/x \\
 && echo tool > /opt/bin/tool && chmod 4755 /opt/bin/tool && ln /opt/bin/tool /opt/bin/same \\
 && echo private > /opt/private && chmod 600 /opt/private && echo odd > /opt/odd && chmod 011 /opt/odd \\
 && ln -s tool /opt/bin/link && ln -s ../bin/tool /opt/lib/up && ln -s /opt/bin/tool /opt/lib/absolute \\
 && ln -s nowhere /opt/dangling && ln -s cleared /opt/folder-link && ln /opt/bin/link /opt/bin/hard-link-to-link \\
 && echo task > /var/task/index && echo 'with spaces' > '/opt/a b' && echo 'é' > /opt/é
RUN rm -r /opt/gone && rm -r /opt/cleared && mkdir /opt/cleared && echo new > /opt/cleared/new \\
 && rm /opt/bin/tool && echo replaced > /opt/replaced && chmod 755 /opt/private
RUN ln -s /etc/os-release /opt/outside && ln -s /usr/lib/os-release /opt/lib/outside && ln /usr/lib/os-release /opt/hard-outside \\
 && rm /opt/replaced && mkdir /opt/replaced && echo inside > /opt/replaced/file
COPY --link tree/big /opt/linked/
RUN echo nothing > /usr/nothing
`;

const docker = (...words: string[]): string =>
  execFileSync('docker', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });

const buildx = (...words: string[]): string =>
  docker('buildx', 'build', '--builder', 'default', '--provenance=false', '-q', ...words, here.path('context'));

let exported: Record<string, string>;

beforeAll(() => {
  mkdirSync(here.path('context/tree/folder'), { recursive: true });
  writeFileSync(here.path('context/Dockerfile'), DOCKERFILE);
  writeFileSync(here.path('context/tree/big'), Buffer.alloc(12_000_000, 'some content of a large file\n'));
  for (let i = 0; i < 300; i++) writeFileSync(here.path(`context/tree/folder/${i}.txt`), `file ${i}\n`.repeat(i));
  buildx('-t', TAG, '--load');
  const id = docker('create', '--entrypoint', '/none', TAG).trim();
  mkdirSync(here.path('exported'));
  docker('export', '-o', here.path('exported.tar'), id);
  docker('rm', id);
  execFileSync('tar', [
    '-xf',
    here.path('exported.tar'),
    '-C',
    here.path('exported'),
    'opt',
    'etc/os-release',
    'usr/lib/os-release',
  ]);
  exported = onDisk(here.path('exported/opt'));
}, 240_000);

afterAll(() => {
  docker('image', 'rm', '--force', TAG);
  here.remove();
});

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** name → what it is: content by hash and whether anyone may run it, a link's target, an empty folder. */
function onDisk(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (folder: string): void => {
    const names = readdirSync(join(root, folder));
    if (names.length === 0 && folder !== '') found[folder] = 'folder';
    for (const name of names) {
      const path = folder + name;
      const stat = lstatSync(join(root, path));
      if (stat.isDirectory()) walk(`${path}/`);
      else if (stat.isSymbolicLink()) found[path] = `-> ${readlinkSync(join(root, path))}`;
      else found[path] = `${(stat.mode & 0o111) === 0 ? '' : 'x '}${sha256(readFileSync(join(root, path)))}`;
    }
  };
  walk('');
  return found;
}

/** The same of all ZIPs of an output folder together; no name may be in two of them. */
function inZips(output: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [zip, content] of Object.entries(contentsIn(output))) {
    if (zip === 'function.zip') continue;
    for (const [name, what] of Object.entries(content)) {
      const key = Buffer.from(name).toString();
      if (key in found) throw new Error(`${key} is in two ZIPs`);
      const isPlain = !what.startsWith('-> ') && what !== 'folder';
      const [mode, text] = what.startsWith('x ') ? ['x ', what.slice(2)] : ['', what];
      found[key] = isPlain ? `${mode}${sha256(Buffer.from(text, 'latin1'))}` : what;
    }
  }
  return found;
}

const hashes = (output: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(output)
      .sort()
      .map((name) => [name, sha256(readFileSync(join(output, name)))]),
  );

async function converted(name: string, argv: string[], options: Parameters<typeof lambdaPacker>[1] = {}) {
  const output = here.path('out', name);
  const ran = await lambdaPacker(['convert', ...argv, '--dry-run', '-o', output, '--progress', 'quiet'], options);
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return output;
}

test('what docker export shows under /opt is what the layers hold: every file, link and mode', async () => {
  const output = await converted('local', [TAG, '--function']);
  const { outside, 'lib/outside': second, ...others } = inZips(output);
  const { outside: a, 'lib/outside': b, ...wanted } = exported;
  expect(others).toEqual(wanted);
  expect([a, b]).toEqual(['-> /etc/os-release', '-> /usr/lib/os-release']);
  const release = sha256(readFileSync(here.path('exported/usr/lib/os-release')));
  expect([outside, second, others['hard-outside']]).toEqual([release, release, release]);
  expect(others).toMatchObject({
    'bin/same': expect.stringMatching(/^x /),
    'empty/': 'folder',
    'cleared/new': expect.any(String),
  });
  expect(Object.keys(contentsIn(output)).filter((name) => name.startsWith('layer-'))).toHaveLength(5);
  expect(contentsIn(output)['function.zip']).toEqual({ index: 'task\n' });
});

describe('every source gives the same bytes and names', () => {
  const outputs: Record<string, (path: string) => void> = {
    'docker save': (path) => void docker('save', '-o', path, TAG),
    'type=docker': (path) => void buildx('-o', `type=docker,dest=${path}`),
    'type=oci, gzip': (path) => void buildx('-o', `type=oci,dest=${path},compression=gzip,force-compression=true`),
    'type=oci, zstd': (path) => void buildx('-o', `type=oci,dest=${path},compression=zstd,force-compression=true`),
    'type=oci, uncompressed': (path) =>
      void buildx('-o', `type=oci,dest=${path},compression=uncompressed,force-compression=true`),
    'type=oci, estargz': (path) =>
      void buildx('-o', `type=oci,dest=${path},compression=estargz,force-compression=true,oci-mediatypes=true`),
  };
  const local = () => hashes(here.path('out/local'));

  test.each(Object.entries(outputs))(
    '%s',
    async (name, make) => {
      const path = here.path(`${name.replaceAll(/\W+/g, '-')}.tar`);
      make(path);
      const prefix = name.startsWith('type=oci') ? 'oci-archive:' : 'docker-archive:';
      const output = await converted(name, [`${prefix}${path}`, '--function']);
      // estargz lays the tars out anew: other layers by their digests, with the same content.
      if (name.includes('estargz')) expect(inZips(output)).toEqual(inZips(here.path('out/local')));
      else expect(hashes(output)).toEqual(local());
    },
    60_000,
  );

  test('a layout in a folder', async () => {
    mkdirSync(here.path('layout'));
    execFileSync('tar', ['-xf', here.path('type-oci-zstd.tar'), '-C', here.path('layout')]);
    expect(hashes(await converted('folder', [`oci:${here.path('layout')}`, '--function']))).toEqual(local());
  });

  test('a registry, and one behind a password', async () => {
    docker('tag', TAG, PUSHED);
    docker('push', '-q', PUSHED);
    docker('image', 'rm', PUSHED);
    expect(hashes(await converted('registry', [PUSHED, '--function']))).toEqual(local());

    const proxy = await startAuthProxy('me', 'secret');
    try {
      const closed = PUSHED.replace('localhost:5000', proxy.host);
      here.write({
        'docker/config.json': JSON.stringify({
          auths: { [proxy.host]: { auth: Buffer.from('me:secret').toString('base64') } },
        }),
      });
      const env = { DOCKER_CONFIG: here.path('docker') };
      expect(hashes(await converted('closed', [closed, '--function'], { env }))).toEqual(local());
      const refused = await lambdaPacker(['convert', closed, '-d', '-o', here.path('out/refused')], {
        env: { DOCKER_CONFIG: here.path('nowhere') },
      });
      expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('asks for a password')]);
    } finally {
      proxy.close();
    }
  });

  test.each(nodes)('Node %s, a single thread, another folder and time zone', async (major, node) => {
    const env = { TZ: 'Pacific/Auckland', LANG: 'C', LAMBDA_PACKER_CONCURRENCY: '1' };
    const archive = `oci-archive:${here.path('type-oci-zstd.tar')}`;
    const output = await converted(`node-${major}`, [archive, '--function'], { node, env, cwd: here.path('context') });
    expect(hashes(output)).toEqual(local());
  });
});

test('the Engine holds an image for several platforms', async () => {
  here.write({
    'both/Dockerfile': 'FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH /opt/arch\n',
    'both/amd64': 'amd64',
    'both/arm64': 'arm64',
  });
  const both = `${TAG}-both`;
  docker(
    'buildx',
    'build',
    '--builder',
    'default',
    '-q',
    '--platform',
    'linux/amd64,linux/arm64',
    '-t',
    both,
    '--load',
    here.path('both'),
  );
  try {
    const none = await lambdaPacker(['convert', both, '-d', '-o', here.path('out/none')]);
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('holds images for linux/amd64, linux/arm64')]);
    for (const arch of ['amd64', 'arm64']) {
      const output = await converted(`both-${arch}`, [both, '--platform', arch]);
      expect(Object.values(contentsIn(output))).toEqual([{ arch }]);
    }
  } finally {
    docker('image', 'rm', '--force', both);
  }
});

test('an interrupted conversion ends at once and leaves nothing', async () => {
  const output = here.path('out/interrupted');
  const started = Date.now();
  const ran = await lambdaPacker(['convert', TAG, '-d', '-o', output], {
    onStart: (child) => void setTimeout(() => child.kill('SIGINT'), 250),
  });
  expect(ran.code).toBe(130);
  expect(Date.now() - started).toBeLessThan(3000);
  expect(readdirSync(output)).toEqual([]);
});

test('a conversion that was killed is swept up by the next', async () => {
  const output = here.path('out/killed');
  await lambdaPacker(['convert', TAG, '-d', '-o', output], {
    onStart: (child) => void setTimeout(() => child.kill('SIGKILL'), 300),
  });
  await converted('killed', [TAG, '--function']);
  expect(hashes(output)).toEqual(hashes(here.path('out/local')));
});
