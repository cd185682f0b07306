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
  for (const { kind, name, platform, path, codeSha256, layers: used } of manifest.artifacts) {
    const arch = platform === 'linux/arm64' ? 'arm64' : 'amd64';
    const artifact = { path, source_code_hash: codeSha256 };
    if (kind === 'function') functions[name] = { ...functions[name], [arch]: { ...artifact, layers: used } };
    else layers[name] = { ...layers[name], [arch]: artifact };
  }
  return `${JSON.stringify({ lambda_packer: { functions, layers } }, null, 2)}\n`;
}
