import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeOutput } from './files.ts';
import { archOf, arnFinder, attachedArns } from './published.ts';
import type { BuildManifest, Publications } from './types.ts';

/** With several regions each has one. */
const fileOf = (region: string, { regions }: Publications): string =>
  regions.length > 1 ? `cloudformation.${region}.parameters.json` : 'cloudformation.parameters.json';
const OURS = /^cloudformation\.(?:[a-z0-9-]+\.)?parameters\.json$/;

/** Writes the parameters of each region, and removes files of regions that are no more. @returns the paths of those written */
export function writeParameters(
  dist: string,
  manifest: BuildManifest,
  publications: Publications,
  attach: boolean,
): string[] {
  const written = publications.regions.map((region) => {
    const path = join(dist, fileOf(region, publications));
    writeOutput(path, parametersText(manifest, publications, region, attach));
    return path;
  });
  for (const name of readdirSync(dist))
    if (OURS.test(name) && !written.includes(join(dist, name))) rmSync(join(dist, name), { force: true });
  return written;
}

/**
 * Parameters of a region for CloudFormation and SAM: `<Layer><Arch>Layer` is a version's ARN, `<Function><Arch>Layers` the ARNs that the
 * function attaches, with commas. `attach`: whether functions attach layers at all.
 */
function parametersText(manifest: BuildManifest, publications: Publications, region: string, attach: boolean): string {
  const find = arnFinder(manifest, publications);
  const rows = manifest.artifacts.map((entry): [string, string | undefined] => {
    const arch = archOf(entry);
    const key = camel(entry.name) + camel(arch);
    if (entry.kind === 'layer') return [`${key}Layer`, find(entry.name, arch, region)];
    const isAttaching = attach && entry.type === 'zip' && entry.layers.length > 0;
    return [`${key}Layers`, isAttaching ? attachedArns(entry, region, find)?.join(',') : undefined];
  });
  const parameters = distinct(rows).flatMap(([ParameterKey, ParameterValue]) =>
    ParameterValue === undefined ? [] : [{ ParameterKey, ParameterValue }],
  );
  return `${JSON.stringify(parameters, null, 2)}\n`;
}

/** Logical ids are letters and digits ("Parameters" in the CloudFormation User Guide): `common-utils` becomes `CommonUtils`. */
const camel = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');

/** Names that become one id are numbered, in the manifest's order. */
function distinct<T>(rows: readonly [string, T][]): [string, T][] {
  const seen = new Map<string, number>();
  return rows.map(([key, value]) => {
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return [n === 1 ? key : `${key}${n}`, value];
  });
}
