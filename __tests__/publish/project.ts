import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

export interface LayerOf {
  name: string;
  platform?: 'linux/amd64' | 'linux/arm64';
  /** What is in the ZIP; the manifest hash is made of it unless `cause` is given. */
  content: string | Buffer;
  cause?: string;
  kind?: 'layer' | 'function';
  layers?: string[];
  /** What the manifest says, right or wrong. */
  unzippedSize?: number;
  size?: number;
}

const hex = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A ZIP of one file; `stored`: not compressed. */
export async function zipOf(content: string | Buffer, stored = false): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from(content), 'python/content', { mtime: new Date('1980-01-01T00:00:00'), compress: !stored });
  zip.end();
  return buffer(zip.outputStream);
}

export const manifestHashOf = (layer: LayerOf): string =>
  `sha256:${hex(layer.cause ?? `${layer.platform ?? 'linux/amd64'} ${layer.content}`)}`;

/** A project with its dist, as a build leaves it. */
export function project(config: string) {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-publish-'));
  const configFile = join(folder, 'package_config.yaml');
  const dist = join(folder, 'dist');
  mkdirSync(join(folder, 'source'), { recursive: true });
  writeFileSync(join(folder, 'source', 'app.py'), '');
  writeFileSync(configFile, config);
  return {
    folder,
    config: configFile,
    dist,
    manifest: join(dist, 'build_manifest.json'),
    configure: (text: string) => writeFileSync(configFile, text),
    /** What a build would put into dist. */
    async build(layers: LayerOf[], to = dist): Promise<void> {
      mkdirSync(to, { recursive: true });
      const artifacts = [];
      for (const layer of layers) {
        const { name, platform = 'linux/amd64', kind = 'layer', content } = layer;
        const bytes = await zipOf(content, Buffer.isBuffer(content));
        const path = `${name}-${platform.slice('linux/'.length)}.zip`;
        writeFileSync(join(to, path), bytes);
        artifacts.push({
          ...{ name, kind, type: 'zip', platform, runtime: 'python3.13', manifestHash: manifestHashOf(layer), path },
          sha256: hex(bytes),
          codeSha256: createHash('sha256').update(bytes).digest('base64'),
          size: layer.size ?? bytes.length,
          unzippedSize: layer.unzippedSize ?? content.length,
          files: 1,
          ...(kind === 'function' && { handler: 'app.handler' }),
          layers: layer.layers ?? [],
          findings: [],
        });
      }
      writeFileSync(join(to, 'build_manifest.json'), JSON.stringify({ schema: 1, artifacts }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
