import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { localImageId } from '../../src/graph/docker.ts';
import { treeKey } from '../../src/plan/recipe.ts';
import type { Environment, RunRecipe } from '../../src/plan/types.ts';
import { hasBuilder } from '../e2e/support/machine.ts';
import { solved } from './harness.ts';
import { libTree, requirements, runTree } from './trees.ts';

const DEBIAN = 'localhost:5000/debian:trixie';
const debian = (...packages: string[]): Environment => ({ from: { kind: 'registry', reference: DEBIAN }, packages });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lp-recipes-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Commands that no cache knows. */
const fresh = (
  recipe: Partial<RunRecipe>,
  ...more: [] | Parameters<typeof runTree> extends [unknown, ...infer R] ? R : never
) => runTree({ ...recipe, env: { ONCE: randomUUID(), ...recipe.env } }, ...more);
const texts = (contents: Map<string, { text: () => string }>) =>
  Object.fromEntries(
    [...contents].filter(([path]) => path.startsWith('tree/')).map(([path, { text }]) => [path.slice(5), text()]),
  );

describe('commands', () => {
  test('run over a copy of the source, in order, with packages, variables and what they left before', async () => {
    const tree = fresh(
      {
        environment: debian('make'),
        commands: ['make all', ['sh', '-c', 'echo "$GREETING" >> made.txt'], 'cd sub\necho $PWD > ../where.txt'],
        env: { GREETING: "it's ${HOME} `x`" },
      },
      undefined,
      { Makefile: 'all:\n\techo $(LAMBDA_RUNTIME) $(TARGETARCH) $(TARGETPLATFORM) > made.txt\n', 'sub/a.txt': 'a' },
    );
    const { contents, meta } = await solved([tree]);
    expect(texts(contents(tree))).toEqual({
      Makefile: expect.any(String),
      'made.txt': "python3.13 amd64 linux/amd64\nit's ${HOME} `x`\n",
      'sub/a.txt': 'a',
      'where.txt': '/w/sub\n',
    });
    expect(meta(tree).machines).toEqual(['x86_64']);
  }, 180_000);

  test('on the host no program of the target runs', async () => {
    const recipe = { platform: 'linux/arm64', commands: ['uname -m > m; echo $TARGETARCH >> m'] } as const;
    const [host, target] = [
      fresh({ ...recipe, on: 'host', commands: [...recipe.commands] }),
      fresh({ ...recipe, commands: [...recipe.commands] }),
    ];
    const ran = await solved([host, target]);
    expect(texts(ran.contents(host)).m).toBe('x86_64\narm64\n');
    expect(texts(ran.contents(target)).m).toBe('aarch64\narm64\n');
    expect([ran.meta(host).machines, ran.meta(target).machines]).toEqual([['x86_64'], ['aarch64']]);
  }, 120_000);

  test('an output is taken exactly: a folder with what ignore files would leave out, a file, with the nearest package.json', async () => {
    const commands = [
      'mkdir -p out/node_modules/x && touch out/.env out/node_modules/x/i.js && ln -s x out/node_modules/y && echo j > app.js && chmod 755 app.js',
    ];
    const files = { 'package.json': '{"type":"module"}', 'out/package.json': '{}', 'sub/package.json': '{"a":1}' };
    const [whole, file, own] = [
      fresh({ commands, output: 'out', packageJson: true }, undefined, { 'package.json': files['package.json'] }),
      fresh({ commands, output: 'app.js', packageJson: true }, undefined, files),
      fresh({ commands, output: 'out', packageJson: true }, undefined, files),
    ];
    const ran = await solved([whole, file, own]);
    expect(texts(ran.contents(whole))).toEqual({
      '.env': '',
      'node_modules/x/i.js': '',
      'node_modules/y': '-> x',
      'package.json': '{"type":"module"}',
    });
    expect(texts(ran.contents(file))).toEqual({ 'app.js': 'j\n', 'package.json': '{"type":"module"}' });
    expect(ran.contents(file).get('tree/app.js')!.mode & 0o777).toBe(0o755);
    expect(texts(ran.contents(own))['package.json']).toBe('{}');
  }, 120_000);

  test('what fails is named: the command, or the output that it did not leave', async () => {
    const [command, output] = [
      fresh({ commands: ['true', 'echo a word; false; echo never', 'true'] }),
      fresh({ commands: ['touch elsewhere'], output: 'dist' }),
    ];
    const ran = await solved([command, output]);
    expect(ran.problem(command).message).toMatch(/`echo a word; false; echo never` failed\n {4}a word$/);
    expect(ran.log).not.toContain('never');
    expect(ran.problem(output).message).toContain('the commands left no dist; there is: a.txt elsewhere');
  }, 120_000);

  test('without a network there is none; the packages are installed all the same', async () => {
    const commands = ['ls /sys/class/net > net.txt', 'command -v make'];
    const [none, some] = [
      fresh({ commands, environment: debian('make'), network: 'none' }),
      fresh({ commands, environment: debian('make') }),
    ];
    const ran = await solved([none, some]);
    expect(texts(ran.contents(none))['net.txt']).toBe('lo\n');
    expect(texts(ran.contents(some))['net.txt']).toContain('eth0');
  }, 120_000);

  test('the packages of a tree that was made before are found, and are no part of the result', async () => {
    const dependencies = `sha256:${createHash('sha256').update(randomUUID()).digest('hex')}`;
    const python = fresh({ dependencies, commands: ['python3 -c "import other; print(other.X)" > x.txt'] });
    const node = fresh({
      dependencies,
      runtime: 'nodejs22.x',
      environment: { from: { kind: 'registry', reference: 'localhost:5000/lambda/nodejs:22' }, packages: [] },
      commands: ['node -p "require(\'it\')" > x.txt'],
    });
    const ran = await solved([python, node], {
      unpack: async (_key, at) => {
        await writeFile(join(at, 'other.py'), 'X = 7\n');
        await mkdir(join(at, 'node_modules/it'), { recursive: true });
        await writeFile(join(at, 'node_modules/it/index.js'), 'module.exports = 8;\n');
      },
    });
    expect(texts(ran.contents(python))).toEqual({ 'a.txt': 'a\n', 'x.txt': '7\n' });
    expect(texts(ran.contents(node))).toEqual({ 'a.txt': 'a\n', 'x.txt': '8\n' });
  }, 120_000);
});

describe('secrets', () => {
  const CANARY = `c4nary-${randomUUID()}`;

  test('are mounted while commands and installs run, hidden in logs, and nowhere after', async () => {
    const mounts = {
      secrets: {
        token: { source: { env: 'TOKEN' }, required: true },
        'a.file': { source: { file: join(folder, 'secret.txt') }, required: false },
        none: { source: { env: 'NOT_SET' }, required: false },
        given: { source: { env: 'NOT_SET' }, required: true },
      },
      ssh: false,
    };
    await writeFile(join(folder, 'secret.txt'), `${CANARY}-file`);
    const tree = fresh(
      {
        commands: [
          'ls /run/secrets > there.txt; cat /run/secrets/token; wc -c < /run/secrets/a.file > size.txt; wc -c < /run/secrets/given >> size.txt',
        ],
        environment: debian('make'),
      },
      mounts,
    );
    const cache = join(folder, 'cache');
    const ran = await solved([tree, { ...requirements(`idna==3.11\n# ${randomUUID()}\n`), mounts }], {
      env: { ...process.env, TOKEN: CANARY },
      secrets: { given: `${CANARY}-given` },
      cache: `type=local,dest=${cache},mode=max,compression=uncompressed`,
    });
    expect(texts(ran.contents(tree))).toMatchObject({
      'there.txt': 'a.file\ngiven\ntoken\n',
      'size.txt': `${CANARY.length + 5}\n${CANARY.length + 6}\n`,
    });
    expect(ran.log).toContain('***');
    expect(JSON.stringify([ran.events, [...ran.result.trees.values()]])).not.toContain(CANARY);
    for (const tar of ran.tars)
      for (const [, each] of tar) for (const [, { text }] of each) expect(text()).not.toContain(CANARY);
    let size = 0;
    for (const entry of await readdir(cache, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = await readFile(join(entry.parentPath, entry.name));
      size += bytes.length;
      expect(bytes.includes(CANARY)).toBe(false);
    }
    expect(size).toBeGreaterThan(10_000_000);
    expect(spawnSync('docker', ['buildx', 'du', '--verbose']).stdout.includes(CANARY)).toBe(false);
  }, 180_000);

  test('the agent is forwarded', async () => {
    const agent = spawnSync(
      'sh',
      [
        '-c',
        `eval "$(ssh-agent)" >/dev/null; ssh-keygen -q -t ed25519 -N '' -f ${folder}/key; ssh-add -q ${folder}/key; echo $SSH_AUTH_SOCK $SSH_AGENT_PID`,
      ],
      { encoding: 'utf8' },
    );
    const [socket, pid] = agent.stdout.trim().split(' ');
    if (!socket || !pid) return console.warn('NOT TESTED: no ssh-agent on this machine');
    try {
      const tree = fresh(
        { environment: debian('openssh-client'), commands: ['ssh-add -l > keys.txt'] },
        { secrets: {}, ssh: true },
      );
      const { contents } = await solved([tree], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
      expect(texts(contents(tree))['keys.txt']).toContain('ED25519');
    } finally {
      process.kill(Number(pid));
    }
  }, 180_000);
});

describe('images', () => {
  test.each(['default', 'lambda-packer-remote'])(
    'one that only the local Docker has, on %s',
    async (builder) => {
      if (builder !== 'default' && !hasBuilder(builder)) return;
      const name = `lambda-packer-local-${randomUUID().slice(0, 8)}`;
      const made = spawnSync('docker', ['build', '-q', '-t', name, '-'], {
        input: `FROM ${DEBIAN}\nRUN echo ${name} > /marker\n`,
        encoding: 'utf8',
      });
      if (made.status !== 0) throw new Error(made.stderr);
      try {
        const id = localImageId(name, process.env);
        expect(id).toMatch(/^sha256:[0-9a-f]{64}$/);
        const tree = fresh({
          environment: { from: { kind: 'local', reference: name, id: id! }, packages: [] },
          commands: ['cp /marker m.txt'],
        });
        const ran = await solved([tree], builder === 'default' ? {} : { builder });
        expect(texts(ran.contents(tree))['m.txt']).toBe(`${name}\n`);
        const other = fresh({
          environment: { from: { kind: 'local', reference: name, id: `sha256:${'0'.repeat(64)}` }, packages: [] },
        });
        await expect(solved([other])).rejects.toThrow(/it is another one than when the build was planned/);
      } finally {
        spawnSync('docker', ['image', 'rm', '-f', name]);
      }
      expect(localImageId(name, process.env)).toBeUndefined();
    },
    180_000,
  );

  test('made from a Dockerfile with its context, arguments, stage and secrets; for both sides', async () => {
    const files = { 'a.txt': `${randomUUID()}\n` };
    const text = `FROM ${DEBIAN} AS base\nARG WHAT\nCOPY a.txt /a.txt\nRUN --mount=type=secret,id=token echo "$WHAT $(uname -m) $(wc -c < /run/secrets/token)" >> /a.txt\nFROM base\nRUN false\n`;
    const sha = (content: string) => createHash('sha256').update(content).digest('hex');
    const environment: Environment = {
      from: {
        kind: 'dockerfile',
        sha256: sha(text),
        context: Object.entries(files).map(([path, content]) => ({ path, mode: '100644', sha256: sha(content) })),
        target: 'base',
        args: { WHAT: 'a ${word} %{and}' },
      },
      packages: [],
    };
    const dockerfile = {
      file: { content: Buffer.from(text) },
      context: new Map(Object.entries(files).map(([path, content]) => [path, { content: Buffer.from(content) }])),
    };
    const withImage = (recipe: Partial<RunRecipe>) => {
      const tree = fresh(
        { ...recipe, environment, platform: 'linux/arm64', commands: ['cp /a.txt made.txt'] },
        { secrets: { token: { source: { env: 'TOKEN' }, required: true } }, ssh: false },
      );
      return { ...tree, origin: { ...tree.origin, dockerfile } };
    };
    const [host, target] = [withImage({ on: 'host' }), withImage({})];
    const ran = await solved([host, target], { env: { ...process.env, TOKEN: 'secret' } });
    const made = (machine: string) => `${files['a.txt']}a \${word} %{and} ${machine} 6\n`;
    expect(texts(ran.contents(host))['made.txt']).toBe(made('x86_64'));
    expect(texts(ran.contents(target))['made.txt']).toBe(made('aarch64'));

    const broken = { ...environment, from: { ...environment.from, target: null } } as Environment;
    const failing = { ...host, recipe: { ...host.recipe, environment: broken } };
    const bad = { ...failing, key: treeKey(failing.recipe) };
    expect((await solved([bad], { env: { ...process.env, TOKEN: 'secret' } })).problem(bad)).toMatchObject({
      message: expect.stringMatching(/the Dockerfile of its build image failed/),
    });
  }, 180_000);

  test('an OS package that the distribution does not have', async () => {
    const tree = fresh({ environment: debian('no-such-package-of-ours') });
    expect((await solved([tree])).problem(tree)).toMatchObject({
      code: 'graph/no-such-os-package',
      message: expect.stringContaining('installing the OS packages no-such-package-of-ours failed'),
    });
  }, 120_000);
});

describe('libraries', () => {
  test('with what they need and the runtime lacks, under the names that are asked for', async () => {
    const tree = libTree({
      environment: debian('libxslt1.1', 'libxmlsec1-openssl'),
      paths: ['/usr/lib/*-linux-gnu/libxmlsec1-openssl.so.1', '/etc/debian_version'],
    });
    const { contents, meta } = await solved([tree]);
    const names = Object.keys(texts(contents(tree))).sort();
    expect(names).toEqual(
      [
        'lib/debian_version',
        ...['libxml2.so.2', 'libxmlsec1-openssl.so.1', 'libxmlsec1.so.1', 'libxslt.so.1'].map((name) => `lib/${name}`),
      ].sort(),
    );
    expect(meta(tree).notes).toContain('libxml2.so.2 was taken along, since libxmlsec1-openssl.so.1 needs it');
    // The runtime has it.
    expect(names).not.toContain('lib/libcrypto.so.3');
  }, 180_000);

  test('lambda_lib and lambda_bin of an image; links; what nobody has', async () => {
    const dockerfile = [
      `FROM ${DEBIAN}`,
      'RUN mkdir -p /var/task/lambda_lib/data /var/task/lambda_bin /opt/own && cp /bin/true /var/task/lambda_bin/tool && echo d > /var/task/lambda_lib/data/x',
      'RUN cp -L /lib/*-linux-gnu/libz.so.1 /opt/own/libown.so.1.2 && ln -s libown.so.1.2 /opt/own/libown.so.1 && ln -s libown.so.1.2 /opt/own/libown.so',
      'RUN ln -s /opt/own/libown.so.1.2 /var/task/lambda_lib/libown.so.1 && echo 1 > /var/task/lambda_lib/real && ln -s real /var/task/lambda_lib/alias',
    ].join('\n');
    const name = `lambda-packer-libs-${randomUUID().slice(0, 8)}`;
    expect(spawnSync('docker', ['build', '-q', '-t', name, '-'], { input: dockerfile }).status).toBe(0);
    try {
      const environment: Environment = {
        from: { kind: 'local', reference: name, id: localImageId(name, process.env)! },
        packages: [],
      };
      const [found, lost] = [
        libTree({ environment, paths: ['/opt/own/libown.so.1.2'] }),
        libTree({ environment, paths: ['/opt/own/libown.so.1.2', '/usr/lib/libzz*.so', '/usr/lib64/libcrypto.so.1'] }),
      ];
      const ran = await solved([found, lost]);
      const made = texts(ran.contents(found));
      expect(made).toMatchObject({
        'lib/data/x': 'd\n',
        'lib/alias': '-> real',
        'lib/real': '1\n',
        'bin/tool': expect.any(String),
      });
      // A link that leads out of the folder becomes what it leads to.
      expect(made['lib/libown.so.1'] === made['lib/libown.so.1.2']).toBe(true);
      expect(Object.keys(made)).not.toContain('lib/libown.so');
      expect(ran.problem(lost)).toMatchObject({
        code: 'graph/library-missing',
        message: expect.stringContaining('the build environment has no /usr/lib/libzz*.so, /usr/lib64/libcrypto.so.1'),
        hint: expect.stringMatching(/^did you mean .*libcrypto\.so\.3/),
      });
    } finally {
      spawnSync('docker', ['image', 'rm', '-f', name]);
    }
  }, 180_000);
});
