import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Runs with a fresh folder, which is gone afterwards. */
export async function inFolder<T>(action: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-test-'));
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type ZipFiles = Record<string, string | Buffer | { content: string | Buffer; mode: number }>;

/** A ZIP as another tool writes it: in the order given, with dates and data descriptors of its own. */
export async function zipOf(files: ZipFiles, { level = 6 } = {}): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, file] of Object.entries(files)) {
    const { content, mode } =
      typeof file === 'string' || Buffer.isBuffer(file) ? { content: file, mode: 0o100644 } : file;
    if (name.endsWith('/')) zip.addEmptyDirectory(name);
    else zip.addBuffer(Buffer.from(content), name, { mode, compressionLevel: level });
  }
  zip.end();
  return buffer(zip.outputStream);
}

export async function writeZip(path: string, files: ZipFiles, options?: { level?: number }): Promise<string> {
  writeFileSync(path, await zipOf(files, options));
  return path;
}

/** A dist folder's manifest for these ZIPs, with what is not given made up. */
export const manifestOf = (artifacts: object[]): string =>
  JSON.stringify({
    schema: 1,
    artifacts: artifacts.map((artifact) => ({
      ...{
        name: 'api',
        kind: 'function',
        type: 'zip',
        platform: 'linux/amd64',
        runtime: 'python3.13',
        manifestHash: 'sha256:0',
        path: 'api-amd64.zip',
      },
      ...{ sha256: '0', codeSha256: '0', size: 1, unzippedSize: 1, files: 1, layers: [], findings: [] },
      ...artifact,
    })),
  });
