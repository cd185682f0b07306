import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Fixed, since installers keep their downloads by address. */
const PORT = 5080;

/** What the public index sends: files never change. */
const CACHE = { simple: 'max-age=600, public', files: 'max-age=365000000, immutable, public' };

/**
 * A package index on this machine, which keeps what it once fetched. All sides install from it, so that "download caches are warm"
 * holds on networks whose mirrors forbid caching, and no figure rests on how fast a name was resolved.
 * `python`: one with pip, which knows where packages come from. @returns variables that send pip and uv here, and `close`
 */
export async function openIndex(bench, python) {
  const upstream = upstreamOf(python);
  const store = join(bench.dir, 'index');
  mkdirSync(store, { recursive: true });
  const underWay = new Map();
  const keep = (url) => kept(url, store, underWay);
  const answers = {
    simple: async (path, own) => {
      const url = `${upstream}/${path}`;
      const page = await readFile(await keep(url), 'utf8');
      const here = (_link, href) => `href="${own}${new URL(href, url).href.replace('://', '/')}`;
      return { type: 'text/html', body: page.replaceAll(/\bhref="([^"#]*)/g, here) };
    },
    files: async (path) => ({
      type: 'application/octet-stream',
      body: await readFile(await keep(path.replace('/', '://'))),
    }),
  };
  const server = createServer(async (request, response) => {
    const [, kind, path] = /^\/(simple|files)\/(.+)$/.exec(request.url) ?? [];
    if (!kind) return response.writeHead(404).end();
    try {
      const { type, body } = await answers[kind](path, `http://${request.headers.host}/files/`);
      response.writeHead(200, { 'cache-control': CACHE[kind], 'content-type': type }).end(body);
    } catch (error) {
      response.writeHead(502).end(String(error));
    }
  });
  const host = gateway();
  await new Promise((resolve, reject) => server.once('error', reject).listen(PORT, host, resolve));
  const env = { PIP_INDEX_URL: `http://${host}:${PORT}/simple/`, PIP_TRUSTED_HOST: host, PIP_FIND_LINKS: '' };
  return {
    env,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function upstreamOf(python) {
  const asked = process.env.PIP_INDEX_URL;
  const program = 'from pip._internal.models.index import PyPI; print(PyPI.simple_url)';
  return (asked ?? execFileSync(python, ['-c', program], { encoding: 'utf8' })).trim().replace(/\/+$/, '');
}

/** An address that this machine and its containers both reach. */
function gateway() {
  const argv = ['network', 'inspect', 'bridge', '--format', '{{(index .IPAM.Config 0).Gateway}}'];
  return execFileSync('docker', argv, { encoding: 'utf8' }).trim();
}

function kept(url, store, underWay) {
  const file = join(store, createHash('sha256').update(url).digest('hex'));
  if (existsSync(file)) return file;
  if (!underWay.has(url))
    underWay.set(
      url,
      fetched(url, file).finally(() => underWay.delete(url)),
    );
  return underWay.get(url);
}

/** By curl, which knows the machine's proxy and certificates. */
async function fetched(url, file) {
  const part = `${file}.part`;
  const argv = ['-sSfL', '--retry', '5', '--retry-all-errors', '-H', 'Accept: text/html, */*;q=0.1', '-o', part, url];
  await promisify(execFile)('curl', argv);
  renameSync(part, file);
  return file;
}
