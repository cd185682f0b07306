import { describe, expect, test } from '@jest/globals';
import type { Platform } from '../../src/config/types.ts';
import type { InstallerName } from '../../src/plan/types.ts';
import { sdist, wheel } from './distributions.ts';
import { digest, solved } from './harness.ts';
import { installTree, pythonOptions, requirements } from './trees.ts';

const PLATFORMS: Platform[] = ['linux/amd64', 'linux/arm64'];
const MACHINE = { 'linux/amd64': 'x86_64', 'linux/arm64': 'aarch64' };
const NATIVE: Platform = process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64';
const FOREIGN: Platform = NATIVE === 'linux/amd64' ? 'linux/arm64' : 'linux/amd64';
const INSTALLERS: InstallerName[] = ['uv', 'pip'];

/** So that BuildKit's cache of an earlier run does not answer. */
const once = () => `# ${Math.random()}\n`;

describe.each(INSTALLERS)('%s', (installer) => {
  test.each(PLATFORMS)(
    'wheels for %s are fetched on the build machine',
    async (platform) => {
      const tree = requirements(
        `numpy\nrequests\nuvloop; platform_machine == "aarch64"\ncolorama; sys_platform == "win32"\nhttptools; platform_machine == "x86_64"\n${once()}`,
        { platform, installer },
      );
      const { result, meta, contents } = await solved([tree]);
      const names = meta(tree).packages.map(({ name }) => name);
      expect(meta(tree).machines).toEqual([MACHINE[NATIVE]]);
      expect(result.solves).toBe(1);
      expect(names.includes('uvloop')).toBe(platform === 'linux/arm64');
      expect(names.includes('httptools')).toBe(platform === 'linux/amd64');
      expect(names).toEqual(expect.arrayContaining(['numpy', 'requests', 'urllib3']));
      expect(names).not.toContain('colorama');
      const extensions = [...contents(tree).keys()].filter((path) => path.includes('.cpython-'));
      expect(extensions.filter((path) => !path.endsWith(`.cpython-313-${MACHINE[platform]}-linux-gnu.so`))).toEqual([]);
      expect(extensions.length).toBeGreaterThan(10);
      expect((result.trees.get(tree.key) as { baseDigest?: string }).baseDigest).toMatch(/^sha256:[0-9a-f]{64}$/);
    },
    120_000,
  );

  test('whether a wheel exists picks no version; what has none is built under the target platform', async () => {
    const files = {
      'requirements.txt': `lpthing\nlppure\n${once()}`,
      [`local/lpthing-1.0-py3-none-manylinux2014_${MACHINE[FOREIGN]}.whl`]: await wheel(
        'lpthing',
        '1.0',
        `py3-none-manylinux2014_${MACHINE[FOREIGN]}`,
      ),
      'local/lpthing-2.0.tar.gz': await sdist('lpthing', '2.0'),
      'local/lppure-1.0-py3-none-any.whl': await wheel('lppure', '1.0', 'py3-none-any', {}, ['lpthing']),
    };
    const tree = installTree(files, pythonOptions({ arguments: ['--find-links', './local'] }), {
      platform: FOREIGN,
      installer,
    });
    const { result, meta, log, contents, tars } = await solved([tree]);
    expect(meta(tree).packages).toEqual([
      { name: 'lppure', version: '1.0' },
      { name: 'lpthing', version: '2.0' },
    ]);
    expect(meta(tree).notes).toEqual([
      `lpthing 2.0: no wheel for ${FOREIGN}, python3.13: built from source under ${FOREIGN}`,
    ]);
    expect(log).toEqual(expect.arrayContaining(meta(tree).notes));
    expect(meta(tree).pending).toEqual([]);
    expect(meta(tree).machines.sort()).toEqual(Object.values(MACHINE).sort());
    expect([result.solves, tars.length]).toEqual([2, 2]);
    expect(contents(tree).get('tree/lpthing.py')?.text()).toContain(`built_on = '${MACHINE[FOREIGN]}'`);
    expect(contents(tree).has('tree/lppure.py')).toBe(true);
  }, 300_000);

  test('a wrong hash fails, naming target and package; the other tree is received', async () => {
    const bad = requirements(
      `idna==3.10 --hash=sha256:${'1'.repeat(64)}\n`,
      { installer, label: 'bad.txt' },
      { hashed: true },
    );
    const good = requirements(`idna==3.10\n${once()}`, { installer, label: 'good.txt' });
    const { result, problem, contents, tars } = await solved([bad, good]);
    const failed = problem(bad);
    expect(failed.code).toBe('graph/hash-mismatch');
    expect(failed.message).toMatch(/^bad\.txt \(linux\/amd64\): `(uv )?pip install -r bad\.txt` failed\n/);
    expect(failed.message).toMatch(/idna/);
    expect(failed.hint).toBeDefined();
    expect(result.trees.get(good.key)?.ok).toBe(true);
    expect(contents(good).has('tree/idna/__init__.py')).toBe(true);
    expect([result.solves, tars.length]).toEqual([2, 1]);
  }, 120_000);

  test('a list with hashes is checked against them, every package of it', async () => {
    const idna = 'idna==3.10 --hash=sha256:946d195a0d259cbba61165e88e65941f16e9b36ea6ddb97f00452bae8b1287d3';
    const complete = requirements(`${idna}\n${once()}`, { installer, platform: FOREIGN }, { hashed: true });
    expect((await solved([complete])).result.trees.get(complete.key)).toMatchObject({ ok: true });
    const partial = requirements(
      `${idna}\nrequests==2.32.3 --hash=sha256:70761cfe03c773ceb22aa2f671b4757976145175cdfca038c02654d061d6dcc6\n${once()}`,
      { installer },
      { hashed: true },
    );
    const failed = (await solved([partial])).problem(partial);
    expect(failed.code).toBe('graph/hash-missing');
  }, 120_000);

  test('a package that does not exist is named, with a hint', async () => {
    const tree = requirements('surely-no-such-package-of-ours==1.2.3\n', { installer });
    const failed = (await solved([tree])).problem(tree);
    expect(failed.message).toContain('surely-no-such-package-of-ours');
    expect(failed.code).toBe('graph/no-such-package');
  }, 60_000);

  test('a local folder or wheel that changed is installed anew, whatever an earlier install kept of it', async () => {
    for (const value of ['one', 'two']) {
      const files = {
        'requirements.txt': './local/0/lplocal\n./local/1/lpwheel-1.0-py3-none-any.whl\n',
        'local/0/lplocal/pyproject.toml':
          '[project]\nname = "lplocal"\nversion = "1.0"\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
        'local/0/lplocal/lplocal.py': `value = "${value}"\n`,
        'local/1/lpwheel-1.0-py3-none-any.whl': await wheel('lpwheel', '1.0', 'py3-none-any', {
          'lpwheel.py': `value = "${value}"\n`,
        }),
        once: once(),
      };
      const tree = installTree(files, pythonOptions(), { installer });
      const { meta, contents } = await solved([tree]);
      expect(meta(tree).packages.map(({ name }) => name)).toEqual(['lplocal', 'lpwheel']);
      for (const name of ['lplocal', 'lpwheel'])
        expect(contents(tree).get(`tree/${name}.py`)?.text()).toBe(`value = "${value}"\n`);
    }
  }, 120_000);

  test('omitted packages are not installed', async () => {
    const tree = requirements(
      `requests\n${once()}`,
      { installer },
      { omit: ['Urllib3', 'certifi'].map((name) => name.toLowerCase()) },
    );
    const { contents } = await solved([tree]);
    const top = [...contents(tree).keys()].map((path) => path.split('/')[1]);
    expect(top).toContain('requests');
    expect(top).not.toContain('urllib3');
    expect(top).not.toContain('certifi');
  }, 60_000);
});

test('a package with a source distribution only gives the same bytes natively and under emulation', async () => {
  const digests: string[] = [];
  for (const platform of PLATFORMS) {
    const tree = requirements(`docopt==0.6.2\n${once()}`, { platform });
    const { result, contents } = await solved([tree]);
    expect(result.solves).toBe(platform === NATIVE ? 1 : 2);
    expect(contents(tree).has('tree/docopt.py')).toBe(true);
    digests.push(digest(contents(tree)));
  }
  expect(digests[0]).toBe(digests[1]);
}, 300_000);
