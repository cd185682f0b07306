import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeOutput } from './files.ts';
import { archOf, arnFinder, attachedArns } from './published.ts';
import type { BuildManifest, Publications } from './types.ts';

/** A list of layer version ARNs under a name without its ending, relative to dist. */
export interface LayerList {
  name: string;
  arns: string[];
}

/** What `aws lambda … --layers file://…` takes. */
export const listJson = (arns: readonly string[]): string => `${JSON.stringify(arns, null, 2)}\n`;
/** ARNs are plain scalars in YAML: no space follows their colons. */
export const listYaml = (arns: readonly string[]): string =>
  arns.length === 0 ? '[]\n' : arns.map((arn) => `- ${arn}\n`).join('');

/**
 * The lists of the functions that attach layers: `layers/<function>-<arch>`, in folders of regions when there are several; `layers` as well
 * when there is one list only. A function one of whose layers is not published as it is in dist has no list.
 */
export function layerLists(manifest: BuildManifest, publications: Publications): LayerList[] {
  const { regions } = publications;
  const find = arnFinder(manifest, publications);
  const functions = manifest.artifacts.filter(({ kind, type }) => kind === 'function' && type === 'zip');
  const lists = regions.flatMap((region) =>
    functions.flatMap((entry): LayerList[] => {
      const arns = attachedArns(entry, region, find);
      const folder = regions.length > 1 ? `layers/${region}` : 'layers';
      return arns ? [{ name: `${folder}/${entry.name}-${archOf(entry)}`, arns }] : [];
    }),
  );
  const [only] = lists;
  return only && functions.length === 1 && regions.length === 1
    ? [...lists, { name: 'layers', arns: only.arns }]
    : lists;
}

/** Writes a list as JSON and as YAML. @returns their paths */
export function writeLayerList(folder: string, { name, arns }: LayerList): string[] {
  const texts = { json: listJson(arns), yaml: listYaml(arns) };
  return Object.entries(texts).map(([ending, text]) => {
    const path = join(folder, `${name}.${ending}`);
    writeOutput(path, text);
    return path;
  });
}

const OURS = /^[A-Za-z0-9_-]+-(?:amd64|arm64)\.(?:json|yaml)$/;
const REGION = /^[a-z]{2}(?:-[a-z0-9]+)+-\d$/;

/** Writes the lists, and removes those of earlier runs that do not hold any more. @returns the paths of those written */
export function writeLayerLists(dist: string, lists: readonly LayerList[]): string[] {
  const written = lists.flatMap((list) => writeLayerList(dist, list));
  const stale = ['layers.json', 'layers.yaml', ...listed(dist, 'layers')]
    .map((name) => join(dist, name))
    .filter((path) => !written.includes(path));
  for (const path of stale) rmSync(path, { force: true });
  return written;
}

/** Lists that lie in a folder of dist and in its folders of regions. */
function listed(dist: string, folder: string): string[] {
  try {
    return readdirSync(join(dist, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return REGION.test(entry.name) ? listed(dist, name) : [];
      return OURS.test(entry.name) ? [name] : [];
    });
  } catch {
    return [];
  }
}
