import { describe, expect, test } from '@jest/globals';
import {
  commandOf,
  environmentProblem,
  imageProblem,
  missingProblem,
  solveProblem,
  stepProblem,
} from '../../src/graph/failure.ts';
import { ENGINE_HINTS, hintFor, PACKAGE_HINTS, STEP_HINTS } from '../../src/graph/hints.ts';
import { installTree, nodeOptions, pythonOptions, requirements, runTree } from './trees.ts';

/** What tools really print, with the cause that it must lead to. */
const STEPS: [string, string][] = [
  [
    'no-such-package',
    'error: No solution found when resolving dependencies:\n  Because nope was not found in the package registry and you require nope, we can conclude that your requirements are unsatisfiable.',
  ],
  [
    'no-such-package',
    'error: Because there is no version of idna==0.0.99 and you require idna==0.0.99, we can conclude that your requirements are unsatisfiable.',
  ],
  ['no-such-package', 'ERROR: No matching distribution found for nope==1.0'],
  ['no-such-package', "npm error code E404\nnpm error 404  'nope@1.0.0' is not in this registry."],
  ['no-such-package', 'npm error code ETARGET\nnpm error notarget No matching version found for is-odd@99.0.0.'],
  ['compiler-missing', "error: command 'gcc' failed: No such file or directory"],
  ['compiler-missing', "error: command 'x86_64-linux-gnu-gcc' failed with exit code 1"],
  ['compiler-missing', "unable to execute 'gcc': No such file or directory"],
  ['compiler-missing', 'gyp ERR! stack Error: not found: make'],
  ['compiler-missing', "../meson.build:1:0: ERROR: Unknown compiler(s): [['icc'], ['gcc'], ['clang']]"],
  ['compiler-missing', 'error: linker `cc` not found'],
  ['library-missing', 'error: Unable to invoke pkg-config.'],
  ['library-missing', 'src/x.c:3:10: fatal error: libpq-fe.h: No such file or directory'],
  ['library-missing', '/usr/bin/ld: cannot find -lxml2: No such file or directory'],
  ['dns', 'Temporary failure in name resolution'],
  [
    'dns',
    'npm error errno ENOTFOUND\nnpm error network request to https://r.example failed, reason: getaddrinfo ENOTFOUND r.example',
  ],
  [
    'dns',
    'error: Failed to fetch: `https://index.example/simple/idna/`\n  Caused by: dns error: failed to lookup address information: Name or service not known',
  ],
  [
    'tls',
    'SSLError(SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1032)"))',
  ],
  ['tls', 'npm error code SELF_SIGNED_CERT_IN_CHAIN'],
  ['tls', 'Caused by: invalid peer certificate: UnknownIssuer'],
  [
    'proxy',
    "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication Required'))",
  ],
  ['disk-full', "OSError: [Errno 28] No space left on device: '/o/tree/numpy'"],
  ['disk-full', 'npm error code ENOSPC'],
  ['rate-limit', 'HTTP status client error (429 Too Many Requests) for url (https://index.example/simple/idna/)'],
  ['unauthorized', 'HTTP status client error (401 Unauthorized) for url (https://index.example/simple/x/)'],
  ['unauthorized', 'npm error code E401'],
  [
    'unauthorized',
    'ERROR: HTTP error 403 while getting https://index.example/x.whl\n403 Client Error: Forbidden for url',
  ],
  ['lock-stale', 'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.'],
  [
    'lock-stale',
    'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.\nnpm error Missing: is-number@7.0.0 from lock file',
  ],
  [
    'lock-stale',
    ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
  ],
  ['lock-stale', 'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.'],
  [
    'lock-stale',
    "The dependencies in your gemfile changed, but the lockfile can't be updated because frozen mode is set",
  ],
  [
    'lock-platform',
    'Your bundle only supports platforms ["x86_64-linux"] but your local platform is aarch64-linux. Add the current platform to the lockfile with\n`bundle lock --add-platform aarch64-linux` and try again.',
  ],
  ['hash-mismatch', 'error: Failed to download `idna==3.10`\n  cause: Hash mismatch for `idna==3.10`'],
  ['hash-mismatch', 'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.'],
  ['hash-mismatch', 'npm error code EINTEGRITY\nnpm error sha512-a integrity checksum failed when using sha512'],
  ['hash-missing', 'ERROR: In --require-hashes mode, all requirements must have their versions pinned with ==.'],
  ['git-missing', "ERROR: Cannot find command 'git' - do you have 'git' installed and in your PATH?"],
  ['git-missing', 'Git executable not found. Ensure that Git is installed and available.'],
  ['emulation', 'exec /var/lang/bin/python3: exec format error'],
  ['network', 'npm error code ECONNREFUSED'],
  [
    'python-version',
    'Because the requested Python version (>=3.13) does not satisfy Python>=3.14 and pkg==1 depends on Requires-Python',
  ],
  ['conflict', 'npm error code ERESOLVE'],
  [
    'no-wheel',
    "error: Package `x` can't be installed because it is marked as `--no-build` but has no binary distribution",
  ],
  ['out-of-memory', 'process "python3" did not complete successfully: exit code: 137'],
];

const ENGINE: [string, string][] = [
  ['docker-missing', 'spawn docker ENOENT'],
  [
    'docker-not-running',
    'ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  ],
  [
    'docker-not-running',
    'ERROR: failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running',
  ],
  [
    'docker-permission',
    'ERROR: permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
  ],
  ['buildx-missing', "docker: 'buildx' is not a docker command.\nSee 'docker --help'"],
  ['buildx-missing', 'docker: unknown command: docker buildx'],
  ['buildx-old', 'ERROR: invalid progress mode rawjson'],
  ['builder-unknown', 'ERROR: no builder "nope" found'],
  ['cache', 'ERROR: Cache export is not supported for the docker driver.'],
  [
    'image-not-found',
    'ERROR: failed to solve: r.example/python:9: failed to resolve source metadata for r.example/python:9: r.example/python:9: not found',
  ],
  ['platform-missing', 'ERROR: failed to solve: r.example/x:1: no match for platform in manifest: not found'],
  ['rate-limit', 'ERROR: failed to solve: r.example/x: toomanyrequests: Rate exceeded'],
  ['disk-full', 'ERROR: failed to solve: write /var/lib/docker/tmp/x: no space left on device'],
];

const PACKAGES: [string, string][] = [
  ['no-such-os-package', 'E: Unable to locate package gccc'],
  ['no-such-os-package', 'Error: Unable to find a match: gccc'],
  ['no-such-os-package', "error: No package matches 'gccc'"],
  ['no-such-os-package', 'No package gccc available.'],
  ['no-such-os-package', 'ERROR: unable to select packages:\n  gccc (no such package):'],
  ['no-package-manager', 'no package manager: the image has none of dnf, microdnf, yum, apt-get, apk'],
  ['package-database', 'E: Could not get lock /var/lib/dpkg/lock-frontend.'],
];

describe('causes', () => {
  test.each(PACKAGES)('%s: %s', (code, text) => expect(hintFor(PACKAGE_HINTS, text)?.code).toBe(code));
  test.each(STEPS)('%s: %s', (code, text) => expect(hintFor(STEP_HINTS, text)?.code).toBe(code));
  test.each(ENGINE)('%s: %s', (code, text) => expect(hintFor(ENGINE_HINTS, text)?.code).toBe(code));
  test('every row has a text that leads to it', () => {
    const told = new Set([...STEPS, ...ENGINE].map(([code]) => code));
    expect(
      [...STEP_HINTS, ...ENGINE_HINTS]
        .map(({ code }) => code)
        .filter((code) => !told.has(code) && code !== 'no-installer'),
    ).toEqual([]);
  });
  test('ordinary output has none', () =>
    expect(hintFor(STEP_HINTS, 'Resolved 3 packages in 12ms\nInstalled 3 packages')).toBeUndefined());
});

describe('messages', () => {
  const failed = (lines: string[]) => ({
    stage: undefined as string | undefined,
    trees: [],
    vertex: '[x 2/2] RUN y',
    error: 'process "y" did not complete successfully: exit code: 1',
    lines,
  });

  test("a step's: targets, the user's command, the last 20 lines, a hint", () => {
    const tree = requirements('', { label: './api/requirements.txt' });
    const lines = Array.from({ length: 30 }, (_, n) => `line ${n}`);
    const problem = stepProblem(
      tree,
      ['a (linux/arm64)', 'b (linux/arm64)'],
      failed([...lines, 'error: No matching distribution found for x']),
    );
    expect(problem.message.split('\n')[0]).toBe(
      'a (linux/arm64), b (linux/arm64): `uv pip install -r ./api/requirements.txt` failed',
    );
    expect(problem.message.split('\n')).toHaveLength(21);
    expect(problem).toMatchObject({ severity: 'error', code: 'graph/no-such-package', hint: expect.any(String) });
  });

  test('without a known cause it still tells what was said', () => {
    expect(stepProblem(requirements(''), ['a'], failed(['boom']))).toEqual({
      severity: 'error',
      code: 'graph/install',
      message: 'a: `uv pip install -r requirements.txt` failed\n    boom',
    });
    expect(stepProblem(requirements(''), ['a'], failed([])).message).toContain('exit code: 1');
  });

  test('commands are as users type them', () => {
    expect(commandOf(requirements('', { installer: 'pip', label: 'r.txt' }))).toBe('pip install -r r.txt');
    expect(commandOf(installTree({ a: '' }, pythonOptions({ source: 'uv-lock' }), { label: 'uv.lock' }))).toBe(
      'uv sync --locked (uv.lock)',
    );
    expect(
      commandOf(installTree({ a: '' }, nodeOptions({ source: 'package-lock' }), { label: 'x/package-lock.json' })),
    ).toBe('npm ci (x/package-lock.json)');
    expect(commandOf(installTree({ a: '' }, nodeOptions(), { label: 'x' }))).toBe('npm install (x)');
  });

  test('a command that failed is named as it was written', () => {
    const tree = runTree({ commands: ['npm ci', ['npm', 'run', 'build'], 'make\nmake test'] });
    const said = (number: number) =>
      stepProblem(tree, ['a'], failed(['boom', `lambda-packer: command ${number} ended with status 2`]));
    expect(said(2).message).toMatch(/^a: `npm run build` failed\n {4}boom/);
    expect(said(3).message).toMatch(/^a: `make` failed/);
    expect(stepProblem(tree, ['a'], failed(['boom'])).message).toMatch(/^a: `build of lambdas.f` failed/);
  });

  test('what has no wheel and no compiler is named, with its platform and the packages that help', () => {
    const tree = requirements('', { platform: 'linux/arm64' });
    const { message, hint } = stepProblem(
      tree,
      ['a'],
      failed(['  × Failed to build `xmlsec==1.3.14`', "error: command 'gcc' failed"]),
    );
    expect(message).toContain('xmlsec==1.3.14 has nothing prebuilt for linux/arm64');
    expect(hint).toContain('build: {packages: [gcc');
  });

  test('OS packages and a Dockerfile that fail', () => {
    const tree = runTree({ environment: { from: { kind: 'registry', reference: 'x' }, packages: ['gccc', 'make'] } });
    const of = (stage: string) =>
      environmentProblem(tree, ['a'], { ...failed(['E: Unable to locate package gccc']), stage });
    expect(of('env-0')).toMatchObject({
      code: 'graph/no-such-os-package',
      message: expect.stringContaining('gccc, make failed'),
    });
    expect(of('image-0').message).toMatch(/^a: the Dockerfile of its build image failed/);
  });

  test('a library that is not there: the nearest that are', () => {
    const has = ['/usr/lib64/libxmlsec1.so.1', '/usr/lib64/libpq.so.5', '/usr/lib64/libc.so.6'];
    const hint = (path: string) => missingProblem([path], has, ['a']).hint;
    expect(hint('/usr/lib64/libxmlsec.so.1')).toBe('did you mean /usr/lib64/libxmlsec1.so.1?');
    expect(hint('/usr/local/lib/libpq.so.5')).toBe('did you mean /usr/lib64/libpq.so.5?');
    expect(hint('/usr/lib64/libpq.so.9')).toBe('did you mean /usr/lib64/libpq.so.5?');
    expect(hint('/usr/lib64/libgeos.so.1')).toContain('build.packages');
  });

  test('a base image and a solve', () => {
    expect(imageProblem('r.example/x:1', ['a'], 'r.example/x:1: not found')).toMatchObject({
      code: 'graph/image-not-found',
      message: expect.stringContaining('r.example/x:1'),
    });
    expect(solveProblem('spawn docker ENOENT')).toMatchObject({
      code: 'graph/docker-missing',
      message: expect.stringMatching(/^Docker is needed/),
    });
    expect(solveProblem('strange')).toMatchObject({ code: 'graph/solve', message: expect.stringContaining('strange') });
  });
});
