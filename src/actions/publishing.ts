import { openAws } from '../aws/open.ts';
import { failure } from '../errors.ts';
import type { Report } from '../ports.ts';
import { PACE } from '../publish/pace.ts';
import type { Publication } from '../publish/types.ts';
import { hasFailedPublishing, type PublishRequest, publish } from '../publishing.ts';
import { publicationTable, summaryOf } from '../report/publications.ts';
import { roleOf } from './aws-role.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import type { StepLog } from './log.ts';
import { setOutputs } from './outputs-file.ts';
import { writeSummary } from './summary-file.ts';
import type { Trust } from './trust.ts';

/** What of a request this run decides by itself. */
export type BuiltLayers = Omit<PublishRequest, 'dryRun' | 'adopt' | 'force' | 'regions'>;

/**
 * Publishes layers as far as the run is trusted, and sets the output `layers`. A run that may not says why.
 * @throws PackerError when a layer was not published
 */
export async function publishLayers(inputs: Inputs, context: Context, trust: Trust, built: BuiltLayers): Promise<void> {
  const { log, signal } = context;
  if (trust.acts === 'no') return log.notice(`Nothing is published: ${trust.reason}.`);
  const dryRun = inputs.publish === 'dry-run' || trust.acts === 'dry-run';
  if (trust.acts === 'dry-run' && inputs.publish !== 'dry-run')
    log.notice(`What would be published is only shown: ${trust.reason}.`);
  const aws = cloudOf(inputs, context);
  const request = { ...built, dryRun, adopt: false, force: false, regions: inputs.regions };
  const result = await publish(request, aws, layerReport(log), signal);
  const { publications, problems } = result;
  setOutputs({ layers: layersJson(publications) }, log);
  await showPublications(dryRun ? 'What would be published' : 'Published layers', publications, log);
  for (const problem of problems) log.problem(problem);
  signal.throwIfAborted();
  if (hasFailedPublishing(result)) throw failedLayers(publications);
}

/** Tells of layers as they are worked on. */
export const layerReport =
  (log: StepLog): Report =>
  (event) => {
    if (event.kind === 'problem') log.problem(event.problem);
    if (event.kind === 'note') log.info(event.message);
    if (event.kind === 'layer') log.info(`${event.layer} ${event.region}: ${event.message}`);
  };

/** The account that this job publishes to. Nothing is asked until something is needed. */
export const cloudOf = (inputs: Inputs, context: Context) =>
  openAws({ pace: PACE, signal: context.signal, role: roleOf(inputs, context), region: inputs['aws-region'] });

/** What became of each layer, in the log and the summary. */
export async function showPublications(
  title: string,
  publications: readonly Publication[],
  log: StepLog,
): Promise<void> {
  const table = publicationTable(publications, { columns: 200, color: false });
  log.group(`${title}: ${summaryOf(publications)}`, table.split('\n'));
  await writeSummary(`### ${title}\n\n${summaryOf(publications)}\n\n${fenced(table)}\n`);
}

/** layer → architecture → region → what became of it there. */
export function layersJson(publications: readonly Publication[]): string {
  const rows = publications.flatMap(({ layer, arches, region, arn, version, decision }) =>
    arches.map((arch) => ({ layer, arch, region, what: { arn, version, decision } })),
  );
  const layers = nested(rows, 'layer', (own) =>
    nested(own, 'arch', (same) => Object.fromEntries(same.map(({ region, what }) => [region, what]))),
  );
  return JSON.stringify(layers);
}

/** An object by the values of one field. */
const nested = <K extends string, R extends Record<K, string>>(rows: R[], key: K, value: (rows: R[]) => object) =>
  Object.fromEntries(
    [...new Set(rows.map((row) => row[key]))].map((name) => [name, value(rows.filter((row) => row[key] === name))]),
  );

export function failedLayers(publications: readonly Publication[]) {
  const failed = publications.filter(({ state }) => state === 'failed');
  const names = failed.map(({ layer, arches, region }) => `${layer} (${arches.join(', ')}) in ${region}`);
  return failure('publish/failed', `not published: ${names.join('; ') || 'see the problems above'}`);
}

/** Text as it is, whatever it holds. */
const fenced = (text: string): string => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
};
