import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseReference } from '../convert/registry/reference.ts';
import { failure } from '../errors.ts';
import { ENGINE_HINTS, hintFor } from '../graph/hints.ts';
import { MANIFEST_TYPE } from './assemble.ts';
import type { Image } from './ship.ts';
import { END, memberHeader, padding } from './tar-header.ts';

/** Gives an image to the Docker Engine under a name, as `docker load` does. @throws PackerError with what docker said; the signal's reason */
export async function loadImage(
  image: Image,
  reference: string,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<void> {
  const child = spawn('docker', ['load', '--quiet'], { env, stdio: ['pipe', 'ignore', 'pipe'] });
  const stop = () => void child.kill();
  signal.addEventListener('abort', stop, { once: true });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const closed = once(child, 'close').catch((error: Error) => [127, error.message]);
  const sent = await pipeline(Readable.from(archive(image, reference)), child.stdin).catch((error: unknown) => error);
  const [code, why] = await closed;
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (code !== 0) {
    const text = said.trim() || String(why ?? 'docker load failed');
    const known = hintFor(ENGINE_HINTS, text);
    throw failure('image/load', `docker load: ${text}`, known ? { hint: known.hint } : {});
  }
  if (sent instanceof Error) throw sent;
}

/** Both forms at once, as `docker save` writes them: an OCI layout, and the list that Engines without containerd's image store read. */
async function* archive(image: Image, reference: string): AsyncGenerator<Uint8Array> {
  const blob = (sha256: string) => `blobs/sha256/${sha256}`;
  const config = hash('sha256', image.config);
  // containerd takes a name as it stands, and Docker looks for the whole one.
  const { registry, repository, version } = parseReference(reference);
  const full = `${registry}/${repository}:${version}`;
  const index = {
    schemaVersion: 2,
    manifests: [
      {
        mediaType: MANIFEST_TYPE,
        digest: image.digest,
        size: image.manifest.length,
        annotations: { 'io.containerd.image.name': full },
      },
    ],
  };
  const list = [{ Config: blob(config), RepoTags: [full], Layers: image.blobs.map(({ sha256 }) => blob(sha256)) }];
  yield* file('oci-layout', Buffer.from('{"imageLayoutVersion":"1.0.0"}'));
  yield* file('index.json', Buffer.from(JSON.stringify(index)));
  yield* file('manifest.json', Buffer.from(JSON.stringify(list)));
  yield* file(blob(config), image.config);
  yield* file(blob(image.digest.slice('sha256:'.length)), image.manifest);
  for (const { sha256, size, open } of new Map(image.blobs.map((each) => [each.sha256, each])).values()) {
    yield memberHeader({ name: blob(sha256), mode: 0o644, type: 'file', size });
    const content = open();
    if (content instanceof Uint8Array) yield content;
    else yield* content;
    yield padding(size);
  }
  yield END;
}

function* file(name: string, content: Buffer): Generator<Uint8Array> {
  yield memberHeader({ name, mode: 0o644, type: 'file', size: content.length });
  yield content;
  yield padding(content.length);
}
