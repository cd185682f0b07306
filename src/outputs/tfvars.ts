import { archOf, arnFinder, attachedArns, isArn } from './published.ts';
import type { BuildManifest, Publications } from './types.ts';

export const TFVARS_FILE = 'lambda_packer.auto.tfvars.json';

interface Artifact {
  /** Relative to the folder of this file. */
  path: string;
  source_code_hash: string;
}

/** `layers` are version ARNs of the first region where they are published, else the layers' names. */
interface FunctionValues extends Artifact {
  layers: string[];
  region_layers?: Record<string, string[]>;
}

interface LayerValues extends Artifact {
  arn?: string;
  region_arns?: Record<string, string>;
}

/**
 * Terraform's variable values: `{"lambda_packer": {functions: {name: {arch: …}}, layers: {name: {arch: …}}}}`. ARNs stand there for layers
 * whose published version is the one in dist. A function whose layers are merged into it attaches none.
 */
export function tfvarsText(
  manifest: BuildManifest,
  publications: Publications,
  layersMode: 'attach' | 'merge',
): string {
  const functions: Record<string, Record<string, FunctionValues>> = {};
  const layers: Record<string, Record<string, LayerValues>> = {};
  const { regions } = publications;
  const find = arnFinder(manifest, publications);
  for (const entry of manifest.artifacts) {
    if (entry.type !== 'zip') continue;
    const { kind, name, path, codeSha256 } = entry;
    const arch = archOf(entry);
    const artifact = { path, source_code_hash: codeSha256 };
    if (kind === 'function') {
      const attached = layersMode === 'attach' ? entry.layers : [];
      const byRegion = entriesOf(regions, (region) => attachedArns({ ...entry, layers: attached }, region, find));
      const [first] = byRegion;
      functions[name] = {
        ...functions[name],
        [arch]: {
          ...artifact,
          layers: first?.[1] ?? attached,
          ...(byRegion.length > 0 &&
            attached.some((layer) => !isArn(layer)) && { region_layers: Object.fromEntries(byRegion) }),
        },
      };
    } else {
      const byRegion = entriesOf(regions, (region) => find(name, arch, region));
      const [first] = byRegion;
      layers[name] = {
        ...layers[name],
        [arch]: { ...artifact, ...(first && { arn: first[1], region_arns: Object.fromEntries(byRegion) }) },
      };
    }
  }
  return `${JSON.stringify({ lambda_packer: { functions, layers } }, null, 2)}\n`;
}

function entriesOf<T>(regions: readonly string[], value: (region: string) => T | undefined): [string, T][] {
  return regions.flatMap((region): [string, T][] => {
    const found = value(region);
    return found === undefined ? [] : [[region, found]];
  });
}
