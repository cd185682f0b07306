import type { BuildManifest } from './types.ts';

export const TFVARS_FILE = 'lambda_packer.auto.tfvars.json';

interface Artifact {
  /** Relative to the folder of this file. */
  path: string;
  source_code_hash: string;
}

/** Terraform's variable values: `{"lambda_packer": {functions: {name: {arch: …}}, layers: {name: {arch: …}}}}`. */
export function tfvarsText(manifest: BuildManifest): string {
  const functions: Record<string, Record<string, Artifact & { layers: string[] }>> = {};
  const layers: Record<string, Record<string, Artifact>> = {};
  for (const entry of manifest.artifacts) {
    const arch = entry.platform === 'linux/arm64' ? 'arm64' : 'amd64';
    const artifact = { path: entry.path, source_code_hash: entry.codeSha256 };
    if (entry.kind === 'function') (functions[entry.name] ??= {})[arch] = { ...artifact, layers: entry.layers };
    else (layers[entry.name] ??= {})[arch] = artifact;
  }
  return `${JSON.stringify({ lambda_packer: { functions, layers } }, null, 2)}\n`;
}
