import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../../src/config/types.ts';
import type { ZipArtifact } from '../../src/outputs/types.ts';
import { noise } from '../e2e/support/sources-project.ts';

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** An entry of a manifest, for a ZIP with this content. */
export function entry(name: string, platform: Platform, content: string, more: Partial<ZipArtifact> = {}): ZipArtifact {
  return {
    ...{ name, platform, kind: 'function', type: 'zip', runtime: 'python3.13', handler: 'app.handler' },
    manifestHash: `sha256:${sha256(`manifest of ${content}`)}`,
    path: `${name}-${platform.slice('linux/'.length)}.zip`,
    sha256: sha256(content),
    codeSha256: createHash('sha256').update(content).digest('base64'),
    ...{ size: content.length, unzippedSize: content.length * 3, files: 2, layers: [], findings: [] },
    ...more,
  };
}

/** A dist folder with a file for each name. The artifact clients look at no ZIP's inside. @returns its entries, in the order of the names */
export function writeDist(dist: string, names: readonly string[], platform: Platform, seed = ''): ZipArtifact[] {
  mkdirSync(dist, { recursive: true });
  return names.map((name) => {
    const content = noise(`${seed}${name}`, 20_000);
    const made = entry(name, platform, content);
    writeFileSync(join(dist, made.path), content);
    return made;
  });
}
