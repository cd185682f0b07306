import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PackerError } from '../../src/errors.ts';
import { projectReader } from '../../src/plan/project-reader.ts';
import { readRequirements } from '../../src/plan/requirements.ts';

const RUNS = Math.ceil(300 * Number(process.env.FUZZ_SCALE ?? 1));
const AT = { file: 'package_config.yaml', line: 3, column: 5 };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'requirements-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (files: Record<string, string | Buffer>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
};
const context = (env = {}) => ({ root, env, read: projectReader({}), label: 'lambdas.api' });
const read = (file: string, more: { vars?: Record<string, string>; env?: Record<string, string> } = {}) =>
  readRequirements(
    { kind: 'file', path: join(root, file), at: AT, ...(more.vars && { vars: more.vars }) },
    context(more.env),
  );
const readLines = (...lines: string[]) =>
  readRequirements({ kind: 'lines', lines: lines.map((text, i) => ({ text, at: { ...AT, line: i + 1 } })) }, context());
const staged = (result: ReturnType<typeof read>, name: string) => {
  const file = result.files.get(name);
  return file && 'content' in file ? file.content.toString() : file?.path;
};
const problems = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof PackerError)
      return error.problems.map((p) => `${p.at?.file.split('/').at(-1)}:${p.at?.line} ${p.message} ${p.hint ?? ''}`);
    throw error;
  }
  return [];
};

describe('what a requirement file reaches', () => {
  test('is flattened: nested files, constraints, options, comments, one line once', () => {
    put({
      'requirements.txt':
        '# top\n-r more/base.txt\n-c limits.txt\n--extra-index-url https://e/simple\nrequests [socks] == 2.32.0  # why\nboto3==1\n',
      'more/base.txt': '--index-url https://a/simple\n-r other.txt\nboto3==1\n--only-binary=x,y\n',
      'more/other.txt': '-i https://b/simple\nsix==1.0 ; python_version < "4"\n-r ../more/other2.txt\n--pre',
      'more/other2.txt': 'idna==3 --hash=sha256:00 \\\n   --hash=sha256:11\n',
      'limits.txt': 'urllib3<3\n',
    });
    const result = read('requirements.txt');
    expect(staged(result, 'requirements.txt')).toBe(
      'six==1.0 ; python_version < "4"\nidna==3 --hash=sha256:00 --hash=sha256:11\nboto3==1\nrequests[socks]==2.32.0\n',
    );
    expect(staged(result, 'constraints.txt')).toBe('urllib3<3\n');
    expect(result.arguments).toEqual([
      '--index-url',
      'https://b/simple',
      '--pre',
      '--only-binary',
      'x',
      '--only-binary',
      'y',
      '--extra-index-url',
      'https://e/simple',
    ]);
    expect(result.hashed).toBe(true);
    expect(result.lines.at(-1)?.text).toBe('-c urllib3<3');
    expect(result.inputs.map(({ path }) => path)).toEqual(['constraints.txt', 'requirements.txt']);
  });

  test('comments, blanks and spaces count for nothing', () => {
    put({ 'a.txt': 'requests>=2,<3\nsix\n', 'b.txt': '# c\r\n\r\nrequests >= 2, <3 # d\r\n  six \r\n' });
    expect(read('a.txt').inputs).toEqual(read('b.txt').inputs);
  });

  test('local folders, wheels and links are sent, under names without this machine in them', () => {
    put({
      'app/requirements.txt': `./lib[x] ; python_version > "3"\n-e ../shared\nw @ file://${root}/wheels/w-1.0-py3-none-any.whl\n../shared\n--find-links ../wheels\n`,
      'app/lib/pyproject.toml': '[project]\nname="lib"\n',
      'app/lib/src/lib.py': 'x=1\n',
      'app/lib/build/junk.py': '',
      'app/lib/lib.egg-info/PKG-INFO': '',
      'app/lib/.venv/big': '',
      'shared/setup.py': '',
      'wheels/w-1.0-py3-none-any.whl': 'wheel',
      'wheels/notes.txt': '',
    });
    symlinkSync('lib.py', join(root, 'app/lib/src/alias.py'));
    const result = read('app/requirements.txt');
    expect(staged(result, 'requirements.txt')).toBe(
      './local/0/lib[x] ; python_version > "3"\n./local/1/shared\n./local/2/w-1.0-py3-none-any.whl\n',
    );
    expect(result.arguments).toEqual(['--find-links', './local/3/wheels']);
    expect(result.inputs.map(({ path, mode }) => `${mode} ${path}`)).toEqual([
      '100644 local/0/lib/pyproject.toml',
      '120000 local/0/lib/src/alias.py',
      '100644 local/0/lib/src/lib.py',
      '100644 local/1/shared/setup.py',
      '100644 local/2/w-1.0-py3-none-any.whl',
      '100644 local/3/wheels/w-1.0-py3-none-any.whl',
      '100644 requirements.txt',
    ]);
    expect(staged(result, 'local/2/w-1.0-py3-none-any.whl')).toBe(join(root, 'wheels/w-1.0-py3-none-any.whl'));
    expect(JSON.stringify([result.inputs, result.arguments, result.lines.map((l) => l.text)])).not.toContain(root);
    const before = result.inputs;
    put({ 'app/lib/src/lib.py': 'x=2\n' });
    expect(read('app/requirements.txt').inputs).not.toEqual(before);
  });

  test('lines in the config begin at its folder', () => {
    put({ 'base.txt': 'six==1\n', 'lib/setup.py': '' });
    expect(staged(readLines('-r base.txt', './lib', 'idna==3'), 'requirements.txt')).toBe(
      'six==1\n./local/0/lib\nidna==3\n',
    );
  });

  test('encodings: a byte order mark, a declared one, or UTF-8', () => {
    put({
      'a.txt': Buffer.from('\uFEFFsix==1\n', 'utf16le'),
      'b.txt': '\uFEFFsix==1\n',
      'c.txt': Buffer.from('# -*- coding: latin-1 -*-\n# \xe9\nsix==1\n', 'latin1'),
      'bad.txt': Buffer.from([0x61, 0xff]),
    });
    for (const file of ['a.txt', 'b.txt', 'c.txt']) expect(staged(read(file), 'requirements.txt')).toBe('six==1\n');
    expect(problems(() => read('bad.txt'))[0]).toMatch(/^bad.txt:1 not valid text/);
  });
});

describe('what is wrong is said at its line, all at once', () => {
  test('missing files, circles, syntax', () => {
    put({
      'requirements.txt':
        'ok==1\n-r none.txt\n./nowhere\n\n-c loop.txt\n--no-such\nfoo bar\n./plain\n-r https://h/r.txt\nx==1 --global-option=y\n',
      'loop.txt': '-r loop2.txt\n-c loop.txt\n',
      'loop2.txt': 'six\n',
      'plain/readme': '',
    });
    const found = problems(() => read('requirements.txt'));
    expect(found).toHaveLength(8);
    expect(found.join('\n')).toMatch(/requirements.txt:2 .*none.txt does not exist/);
    expect(found.join('\n')).toMatch(/loop.txt:2 .*includes itself/);
    expect(found.join('\n')).toMatch(/requirements.txt:3 '.\/nowhere' does not exist/);
    expect(found.join('\n')).toMatch(/requirements.txt:6 unknown option '--no-such'/);
    expect(found.join('\n')).toMatch(/requirements.txt:7 'foo bar' is no requirement/);
    expect(found.join('\n')).toMatch(/requirements.txt:8 '.\/plain' is no Python package/);
    expect(found.join('\n')).toMatch(/requirements.txt:9 .*URL is not supported/);
    expect(problems(() => read('gone.txt'))[0]).toMatch(/^package_config.yaml:3 .*gone.txt does not exist/);
  });

  test.each([
    '--index-url https://user:hunter2@host/simple',
    'x @ https://hunter2@host/x.whl',
    'git+https://u:hunter2@host/r.git',
    'broken line https://u:hunter2@host',
    '--extra-index-url https://${USER_NAME}:hunter2@host/',
  ])('a credential is named by its line and never printed: %j', (line) => {
    put({ 'requirements.txt': `six==1\n${line}\n` });
    const [problem, ...others] = problems(() => read('requirements.txt'));
    expect(problem).toMatch(/^requirements.txt:2 /);
    expect(problem).not.toContain('hunter2');
    expect(others).toEqual([]);
  });

  test('a Git user without a password is no credential', () => {
    const result = readLines(
      'a @ git+ssh://git@host/r.git@main',
      'b @ git+https://git@host/r.git',
      'c @ https://host/c@1.0/c.whl',
    );
    expect(result.lines).toHaveLength(3);
  });
});

describe('the environment', () => {
  test('fills names where no URL is, as pip does', () => {
    put({ 'requirements.txt': 'six==${SIX}\n-r ${DIR}/b.txt\n', 'd/b.txt': 'idna==${lower}3\n' });
    expect(problems(() => read('requirements.txt', { env: { SIX: '1.0', DIR: 'd' } }))[0]).toMatch(/^b.txt:1/);
    put({ 'd/b.txt': 'idna==3\n' });
    expect(staged(read('requirements.txt', { env: { SIX: '1.0', DIR: 'd' } }), 'requirements.txt')).toBe(
      'six==1.0\nidna==3\n',
    );
    expect(problems(() => read('requirements.txt', { env: {} }))).toHaveLength(2);
  });

  test('never enters a URL, and is never printed', () => {
    put({ 'requirements.txt': '--index-url https://host/${TOKEN}/simple\nx==${URL}\n' });
    const found = problems(() => read('requirements.txt', { env: { TOKEN: 'canary', URL: 'https://u:canary@h' } }));
    expect(found).toHaveLength(2);
    expect(found.join()).not.toContain('canary');
  });
});

test('a template is filled from vars; what has no value is an error, what is not used a warning', () => {
  put({ 'r.tpl': 'lib==${library_version}\n# $${literal}\n', 'bad.tpl': 'a==1\nb==${ missing }\n' });
  const result = read('r.tpl', { vars: { library_version: '1.2', spare: 'x' } });
  expect(staged(result, 'requirements.txt')).toBe('lib==1.2\n');
  expect(result.warnings.map((w) => w.message)).toEqual([expect.stringContaining('vars.spare is not used')]);
  expect(problems(() => read('bad.tpl', { vars: {} }))[0]).toMatch(/^bad.tpl:2 \$\{missing\} has no value/);
});

test('what is not pinned warns once, by name', () => {
  put({
    'r.txt': 'a\nb>=1\nc==1\nd===2\ne==1.*\nf @ https://h/f.whl\ng\n-c c.txt\n',
    'c.txt': 'G==1\n',
    'h.txt': 'a --hash=sha256:00\n',
  });
  const { warnings } = read('r.txt');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatchObject({
    code: 'requirements/unpinned',
    message: expect.stringMatching(/lambdas\.api: .*: a, b, e$/),
  });
  expect(read('h.txt').warnings).toEqual([]);
});

const name = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9._-]{0,5}[a-z]$/)
  .filter((n) => !/\.(?:whl|zip|tar|tgz|tbz|txz|tlz)$/i.test(n));
const line = fc.oneof(
  fc
    .tuple(
      name,
      fc.constantFrom('', '[a]', ' [b , a]'),
      fc.constantFrom('', '==1.0', ' >= 2, != 2.5', '~=1.4', ' (== 1)'),
      fc.constantFrom('', ' ; python_version < "3.9"', ';os_name=="posix"', ' --hash=sha256:0a', ' # c'),
    )
    .map((p) => p.join('')),
  name.map((n) => `${n} @ git+https://h/r@v1#subdirectory=x`),
  fc.constantFrom(
    '--pre',
    '-i https://a/s',
    '--no-binary a,b',
    '',
    '# c',
    '-c c.txt',
    '-r b.txt',
    'a==1 \\\n  --hash=sha256:00',
  ),
);
test('flattening what was flattened changes nothing', () => {
  put({ 'b.txt': 'six==1\n-c c.txt\n', 'c.txt': 'idna<4\n' });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      put({ 'requirements.txt': lines.join('\n') });
      const once = read('requirements.txt');
      const words: string[] = [];
      for (const word of once.arguments) words.push(word.startsWith('-') ? `\n${word}` : ` ${word}`);
      put({
        'again.txt': `${words.join('')}\n${staged(once, 'requirements.txt')}`,
        'constraints.txt': staged(once, 'constraints.txt') ?? '',
      });
      put({ 'again.txt': `-c constraints.txt\n${words.join('')}\n${staged(once, 'requirements.txt')}` });
      const twice = read('again.txt');
      expect(twice.inputs).toEqual(once.inputs);
      expect(twice.arguments).toEqual(once.arguments);
      expect(twice.hashed).toBe(once.hashed);
    }),
    { seed: 5, numRuns: RUNS },
  );
});

test('any lines end as requirements or as named problems', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          line,
          fc.string({ maxLength: 40 }),
          fc.constantFrom(
            '-r',
            '-r .',
            './',
            '/',
            '-e',
            '-f .',
            '${A}',
            '~',
            '-r requirements.txt',
            './\0',
            `./${'x'.repeat(4000)}`,
          ),
        ),
        { maxLength: 6 },
      ),
      (lines) => {
        put({ 'requirements.txt': lines.join('\n') });
        try {
          read('requirements.txt');
        } catch (error) {
          expect(error).toBeInstanceOf(PackerError);
        }
      },
    ),
    { seed: 5, numRuns: RUNS },
  );
});
