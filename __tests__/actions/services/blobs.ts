import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, rmSync, statSync } from 'node:fs';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { answer, content, type Exchange, text } from './exchange.ts';

export type Owner = 'cache' | 'artifact';

/** A store of blobs behind signed addresses, in Azure's block blob protocol: one PUT, or blocks and a list of them; ranges on GET. */
export async function blobStore(folder: string, base: () => string) {
  await mkdir(folder, { recursive: true });
  const key = randomBytes(16);
  const types = new Map<string, string>();
  const sign = (mode: 'r' | 'w', id: string) => createHmac('sha256', key).update(`${mode}:${id}`).digest('base64url');
  const file = (id: string) => join(folder, basename(id));
  const block = (id: string, name: string) => `${file(id)}.${Buffer.from(name, 'base64').toString('hex')}`;

  async function write(exchange: Exchange, id: string): Promise<{ status: number; error?: string }> {
    const { req, url } = exchange;
    const type = req.headers['x-ms-blob-content-type'];
    const comp = url.searchParams.get('comp');
    if (comp === 'block') {
      await pipeline(content(exchange), createWriteStream(block(id, url.searchParams.get('blockid') ?? '')));
      return { status: 201 };
    }
    if (comp === 'blocklist') {
      const list = (await text(exchange)).matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g);
      const blocks = [...list].map(([, name = '']) => block(id, name));
      if (!blocks.every((path) => existsSync(path))) return { status: 400, error: 'InvalidBlockList' };
      await writeFile(file(id), '');
      for (const path of blocks) {
        await appendFile(file(id), await readFile(path));
        rmSync(path);
      }
    } else {
      if (req.headers['x-ms-blob-type'] !== 'BlockBlob') return { status: 400, error: 'MissingRequiredHeader' };
      await pipeline(content(exchange), createWriteStream(file(id)));
    }
    if (typeof type === 'string') types.set(id, type);
    return { status: 201 };
  }

  return {
    create: () => randomUUID(),
    file,
    /** Bytes; -1 when nothing was uploaded. */
    size: (id: string) => statSync(file(id), { throwIfNoEntry: false })?.size ?? -1,
    remove: (id: string) => rmSync(file(id), { force: true }),
    /** An address that lets its holder write or read this one blob. */
    address(owner: Owner, id: string, mode: 'r' | 'w', name?: string): string {
      const path = `blobs/${owner}/${id}${name === undefined ? '' : `/${encodeURIComponent(name)}`}`;
      return `${base()}${path}?sv=2025-11-05&sp=${mode}&sig=${sign(mode, id)}`;
    },
    route({ method, url }: { method: string; url: URL }): string | undefined {
      const owner = /^\/blobs\/(cache|artifact)\//.exec(url.pathname)?.[1];
      if (owner === undefined) return undefined;
      return `${owner}.blob.${method === 'PUT' ? (url.searchParams.get('comp') ?? 'put') : 'get'}`;
    },
    async serve(exchange: Exchange): Promise<void> {
      const { req, url } = exchange;
      const [, , , id = '', name] = url.pathname.split('/');
      const headers = {
        'x-ms-request-id': randomUUID(),
        'x-ms-version': '2025-11-05',
        'x-ms-request-server-encrypted': 'true',
        etag: `"${id}"`,
        'last-modified': new Date().toUTCString(),
      };
      const refuse = (status: number, code: string) =>
        answer(exchange, status, { ...headers, 'x-ms-error-code': code });
      const isWrite = req.method === 'PUT';
      if (url.searchParams.get('sig') !== sign(isWrite ? 'w' : 'r', id)) return refuse(403, 'AuthenticationFailed');
      if (isWrite) {
        const { status, error } = await write(exchange, id);
        return error === undefined ? answer(exchange, status, headers) : refuse(status, error);
      }
      const size = statSync(file(id), { throwIfNoEntry: false })?.size;
      if (size === undefined) return refuse(404, 'BlobNotFound');
      const asked = String(req.headers['x-ms-range'] ?? req.headers.range ?? '');
      const range = /bytes=(\d+)-(\d*)/.exec(asked);
      const start = Number(range?.[1] ?? 0);
      const end = range?.[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
      if (range && start >= size) return refuse(416, 'InvalidRange');
      const shown: Record<string, string> = {
        ...headers,
        'accept-ranges': 'bytes',
        'x-ms-blob-type': 'BlockBlob',
        'content-type': types.get(id) ?? 'application/octet-stream',
      };
      if (range) shown['content-range'] = `bytes ${start}-${end}/${size}`;
      if (name !== undefined)
        shown['content-disposition'] = `attachment; filename="${decodeURIComponent(name).replaceAll('"', '')}"`;
      const read = () => createReadStream(file(id), { start, end });
      return answer(exchange, range ? 206 : 200, shown, { length: end - start + 1, read });
    },
  };
}

export type BlobStore = Awaited<ReturnType<typeof blobStore>>;
