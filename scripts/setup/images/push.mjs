// Writes multi-platform images from tar files straight into a registry: node push.mjs <registry> <specification.json>
// No engine and no emulation takes part, so a foreign architecture costs no more than the machine's own.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const [registry, specification] = process.argv.slice(2);
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const CREATED = '1980-01-01T00:00:00Z';

function call(method, url, { headers = {}, body, file } = {}) {
  return new Promise((resolve, reject) => {
    const req = request(new URL(url, registry), { method, headers }, (res) => {
      res.resume();
      res.on('end', () => resolve({ status: res.statusCode, location: res.headers.location }));
    });
    req.on('error', reject);
    if (file) pipeline(createReadStream(file), req).catch(reject);
    else req.end(body);
  });
}

async function expectStatus(status, method, url, options) {
  const answer = await call(method, url, options);
  if (answer.status !== status) throw new Error(`${method} ${url}: the registry answered ${answer.status}`);
  return answer;
}

const digestOf = (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

async function hashing(target, source) {
  const hash = createHash('sha256');
  source.on('data', (chunk) => hash.update(chunk));
  await target;
  return `sha256:${hash.digest('hex')}`;
}

const layers = new Map();

/** Compresses a tar file once; what is known about it stays beside it. */
function layer(tar) {
  if (!layers.has(tar)) layers.set(tar, makeLayer(tar));
  return layers.get(tar);
}

async function makeLayer(tar) {
  const file = `${tar}.gz`;
  const known = await readFile(`${file}.json`, 'utf8').catch(() => undefined);
  if (known) return JSON.parse(known);
  const plain = createReadStream(tar);
  const packed = new PassThrough();
  const done = pipeline(plain, createGzip({ level: 1 }), packed, createWriteStream(`${file}.new`));
  const [diffId, digest] = await Promise.all([hashing(done, plain), hashing(done, packed)]);
  await rename(`${file}.new`, file);
  const made = { file, digest, diffId, size: (await stat(file)).size };
  await writeFile(`${file}.json`, JSON.stringify(made));
  return made;
}

async function pushBlob(repo, { digest, size, file, body }) {
  if ((await call('HEAD', `/v2/${repo}/blobs/${digest}`)).status === 200) return;
  const { location } = await expectStatus(202, 'POST', `/v2/${repo}/blobs/uploads/`);
  const url = new URL(location, registry);
  url.searchParams.set('digest', digest);
  await expectStatus(201, 'PUT', url, {
    headers: { 'content-type': 'application/octet-stream', 'content-length': size },
    file,
    body,
  });
}

async function pushManifest(repo, mediaType, reference, value) {
  const body = Buffer.from(JSON.stringify(value));
  const digest = digestOf(body);
  await expectStatus(201, 'PUT', `/v2/${repo}/manifests/${reference ?? digest}`, {
    headers: { 'content-type': mediaType, 'content-length': body.length },
    body,
  });
  return { mediaType, digest, size: body.length };
}

async function pushPlatform(repo, architecture, tars, config) {
  const made = await Promise.all(tars.map(layer));
  for (const each of made) await pushBlob(repo, each);
  const image = {
    created: CREATED,
    architecture,
    os: 'linux',
    config,
    rootfs: { type: 'layers', diff_ids: made.map((l) => l.diffId) },
  };
  image.history = made.map(() => ({ created: CREATED, created_by: 'scripts/setup/base-images.sh' }));
  const body = Buffer.from(JSON.stringify(image));
  const configBlob = { digest: digestOf(body), size: body.length, body };
  await pushBlob(repo, configBlob);
  const descriptor = await pushManifest(repo, MANIFEST, undefined, {
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: configBlob.digest, size: configBlob.size },
    layers: made.map(({ digest, size }) => ({
      mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
      digest,
      size,
    })),
  });
  return { ...descriptor, platform: { os: 'linux', architecture, ...(architecture === 'arm64' && { variant: 'v8' }) } };
}

for (const { repo, tag, annotations, config, platforms } of JSON.parse(await readFile(specification, 'utf8'))) {
  const manifests = await Promise.all(
    Object.entries(platforms).map(([arch, tars]) => pushPlatform(repo, arch, tars, config)),
  );
  await pushManifest(repo, INDEX, tag, { schemaVersion: 2, mediaType: INDEX, manifests, annotations });
  process.stderr.write(`pushed ${new URL(registry).host}/${repo}:${tag}\n`);
}
