import { describe, expect, test } from '@jest/globals';
import { parse } from 'smol-toml';
import { installerConfig } from '../../src/graph/installer-config.ts';
import { credentialsIn, maskOf } from '../../src/graph/mask.ts';

const files = (all: Record<string, string>) => async (path: string) => all[path];
const python = (env: Record<string, string>, all: Record<string, string> = {}) =>
  installerConfig('python', env, '/h', undefined, files(all));
const node = (env: Record<string, string>, all: Record<string, string> = {}) =>
  installerConfig('node', env, '/h', { npmrc: '/p/.npmrc' }, files(all));

test('nothing configured is nothing', async () => {
  expect(await python({ PATH: '/bin', HOME: '/h', AWS_SECRET_ACCESS_KEY: 'x' })).toEqual({
    env: {},
    files: {},
    secrets: [],
  });
  expect(await node({ PATH: '/bin', NODE_AUTH_TOKEN: 'x' })).toEqual({ env: {}, files: {}, secrets: [] });
});

describe('pip', () => {
  test('files in their order, [install] above [global], variables above all; uv gets the same in its words', async () => {
    const { env } = await python(
      { PIP_TIMEOUT: '7' },
      {
        '/etc/pip.conf': '[global]\nindex-url = https://etc.example/simple\ntrusted-host = etc.example\n',
        '/h/.config/pip/pip.conf':
          '[global]\nindex_url = https://global.example/simple\n[install]\nindex-url = https://install.example/simple\nextra-index-url =\n    https://a.example/simple\n    https://b.example/simple\n',
      },
    );
    expect(env).toEqual({
      PIP_INDEX_URL: 'https://install.example/simple',
      PIP_EXTRA_INDEX_URL: 'https://a.example/simple https://b.example/simple',
      PIP_TRUSTED_HOST: 'etc.example',
      PIP_TIMEOUT: '7',
      UV_DEFAULT_INDEX: 'https://install.example/simple',
      UV_INDEX: 'https://a.example/simple https://b.example/simple',
      UV_INSECURE_HOST: 'etc.example',
      UV_HTTP_TIMEOUT: '7',
    });
  });

  test('PIP_CONFIG_FILE is read last; /dev/null means no file at all', async () => {
    const all = {
      '/h/.pip/pip.conf': '[global]\nindex-url = https://a.example/\n',
      '/c': '[global]\nindex-url = https://c.example/\n',
    };
    expect((await python({ PIP_CONFIG_FILE: '/c' }, all)).env.PIP_INDEX_URL).toBe('https://c.example/');
    expect((await python({ PIP_CONFIG_FILE: '/dev/null' }, all)).env.PIP_INDEX_URL).toBeUndefined();
  });

  test('local paths are not carried, nor what would change versions', async () => {
    const { env } = await python({
      PIP_FIND_LINKS: '/opt/wheels https://l.example/',
      PIP_CERT: '/ca.pem',
      PIP_PRE: '1',
      PIP_CONSTRAINT: '/c.txt',
      UV_PRERELEASE: 'allow',
      UV_FIND_LINKS: '/opt/wheels',
    });
    expect(env).toEqual({ PIP_FIND_LINKS: 'https://l.example/', UV_FIND_LINKS: 'https://l.example/' });
  });
});

describe('uv', () => {
  test("its own index goes before pip's", async () => {
    const { env } = await python({ UV_DEFAULT_INDEX: 'https://uv.example/', PIP_INDEX_URL: 'https://pip.example/' });
    expect(env).toEqual({ UV_DEFAULT_INDEX: 'https://uv.example/', PIP_INDEX_URL: 'https://pip.example/' });
  });

  test('its settings become a uv.toml without paths and other matters; passwords of named indexes are carried and masked', async () => {
    const toml =
      'cache-dir = "/x"\nlink-mode = "hardlink"\n[[index]]\nname = "corp"\nurl = "https://corp.example/simple"\n[[index]]\nurl = "file:///opt/wheels"\n[pip]\nindex-strategy = "unsafe-best-match"\n';
    const {
      env,
      files: made,
      secrets,
    } = await python(
      { UV_INDEX_CORP_USERNAME: 'me', UV_INDEX_CORP_PASSWORD: 'hunter22' },
      { '/h/.config/uv/uv.toml': toml },
    );
    expect(parse(made['.config/uv/uv.toml']!)).toEqual({
      index: [{ name: 'corp', url: 'https://corp.example/simple' }],
      'index-strategy': 'unsafe-best-match',
    });
    expect(env).toEqual({ UV_INDEX_CORP_USERNAME: 'me', UV_INDEX_CORP_PASSWORD: 'hunter22' });
    expect(secrets).toContain('hunter22');
  });

  test('a broken file carries nothing', async () => {
    expect((await python({}, { '/h/.config/uv/uv.toml': '[[[' })).files).toEqual({});
  });
});

describe('npm', () => {
  test("user, project and variables make one file; a project's other settings come along, ways out of the container do not", async () => {
    const { files: made, secrets } = await node(
      {
        NPM_CONFIG_REGISTRY: 'https://env.example/',
        TOKEN: 'tok-12345',
        npm_config_https_proxy: 'http://u:pw12@proxy.example',
      },
      {
        '/h/.npmrc':
          'registry=https://user.example/\n//user.example/:_authToken=${TOKEN}\nprefix=/opt\nsave-exact=true\ncafile=/ca.pem\n',
        '/p/.npmrc':
          'legacy-peer-deps=true\n@corp:registry=https://corp.example/\n//corp.example/:_password=c2VjcmV0LXB3\ncache=/evil\nscript-shell=/evil\n',
      },
    );
    expect(made['.npmrc']!.split('\n').filter(Boolean).sort()).toEqual([
      '//corp.example/:_password=c2VjcmV0LXB3',
      '//user.example/:_authToken=tok-12345',
      '@corp:registry=https://corp.example/',
      'https-proxy=http://u:pw12@proxy.example',
      'legacy-peer-deps=true',
      'registry=https://env.example/',
    ]);
    expect(secrets).toEqual(expect.arrayContaining(['tok-12345', 'c2VjcmV0LXB3', 'secret-pw', 'pw12']));
  });
});

test('proxies and .netrc go to every installer', async () => {
  const env = { HTTPS_PROXY: 'http://u:pr0xy-pw@proxy.example:3128', no_proxy: 'localhost' };
  const all = {
    '/h/.netrc': 'machine a.example login me password s3same\nmachine b.example\n  login x\n  password "two words"\n',
  };
  for (const { env: made, files: written, secrets } of [await python(env, all), await node(env, all)]) {
    expect(made).toEqual(env);
    expect(written['.netrc']).toBe(all['/h/.netrc']);
    expect(secrets).toEqual(expect.arrayContaining(['pr0xy-pw', 's3same', 'two words']));
  }
});

describe('mask', () => {
  test('secrets are hidden in every spelling, and passwords of URLs that nobody told of', () => {
    const mask = maskOf(['p@ss/wörd', 'tok-12345']);
    expect(mask('p@ss/wörd tok-12345 p%40ss%2Fw%C3%B6rd')).toBe('*** *** ***');
    expect(mask('GET https://me:pw@index.example/simple and git+ssh://git@h.example/x')).toBe(
      'GET https://***@index.example/simple and git+ssh://***@h.example/x',
    );
  });
  test('short ones do not blot out the text', () =>
    expect(maskOf(['', 'a', 'abc'])('a abc banana')).toBe('a abc banana'));
  test('what is in a URL', () => {
    expect(credentialsIn('https://me:pw@h.example/ http://TOKEN@h.example https://h.example/@scope/x')).toEqual([
      'pw',
      'TOKEN',
    ]);
  });
});

test("Poetry's and pipenv's logins become those of uv's indexes, and are secret", async () => {
  const fromPoetry = await python(
    { POETRY_HTTP_BASIC_MY_INDEX_USERNAME: 'me', POETRY_HTTP_BASIC_MY_INDEX_PASSWORD: 'hunter22' },
    { '/h/.config/pypoetry/auth.toml': '[http-basic.other]\nusername = "you"\npassword = "tobesecret"\n' },
  );
  expect(fromPoetry.env).toMatchObject({
    UV_INDEX_MY_INDEX_USERNAME: 'me',
    UV_INDEX_MY_INDEX_PASSWORD: 'hunter22',
    UV_INDEX_OTHER_USERNAME: 'you',
    UV_INDEX_OTHER_PASSWORD: 'tobesecret',
  });
  expect(fromPoetry.secrets).toEqual(expect.arrayContaining(['hunter22', 'tobesecret']));
  const lock = '{"_meta":{"sources":[{"name":"my.index","url":"https://${WHO}:$TOKEN@h/simple"}]}}';
  const fromPipenv = await installerConfig(
    'python',
    { WHO: 'me', TOKEN: 'p%40ss' },
    '/h',
    { 'pipfile-lock': '/p/Pipfile.lock' },
    files({ '/p/Pipfile.lock': lock }),
  );
  expect(fromPipenv.env).toMatchObject({ UV_INDEX_MY_INDEX_USERNAME: 'me', UV_INDEX_MY_INDEX_PASSWORD: 'p@ss' });
  expect(fromPipenv.secrets).toContain('p@ss');
});

test("Yarn's registries and logins, filled from the environment; the project's stand above the user's", async () => {
  const config = await installerConfig(
    'node',
    { TOKEN: 'npm_c4nary', YARN_NPM_AUTH_TOKEN: 'another-one', YARN_CACHE_FOLDER: '/c' },
    '/h',
    { yarnrc: '/p/.yarnrc.yml' },
    files({
      '/h/.yarnrc.yml': 'npmRegistryServer: "https://user.example"\ncafile: /etc/x\nnpmAlwaysAuth: true\n',
      '/p/.yarnrc.yml':
        'yarnPath: x.cjs\nnpmRegistryServer: "https://${HOST:-project.example}"\nnpmScopes:\n  lp:\n    npmAuthToken: "${TOKEN}"\n    npmAuthIdent: bWU6aHVudGVyMjI=\n',
      '/h/.yarnrc': 'registry "https://old.example"\n"@lp:registry" "https://scoped.example"\nlastUpdateCheck 1\n',
    }),
  );
  expect(config.files['.yarnrc.yml']).toBe(
    'npmRegistryServer: "https://project.example"\nnpmAlwaysAuth: true\nnpmScopes:\n  lp:\n    npmAuthToken: "npm_c4nary"\n    npmAuthIdent: bWU6aHVudGVyMjI=\n',
  );
  expect(config.files['.yarnrc']).toBe('registry "https://old.example"\n"@lp:registry" "https://scoped.example"\n');
  expect(config.env).toEqual({ YARN_NPM_AUTH_TOKEN: 'another-one' });
  expect(config.secrets).toEqual(expect.arrayContaining(['npm_c4nary', 'another-one', 'hunter22', 'bWU6aHVudGVyMjI=']));
});
