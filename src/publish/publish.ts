import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '../errors.ts';
import { hashFile } from '../hash-file.ts';
import type { Report } from '../ports.ts';
import { architecturesOf } from './decide.ts';
import { isFault, problemsOf } from './fault.ts';
import { updateFunctions } from './functions.ts';
import { type Job, newJob, publishOne } from './layer.ts';
import type { Pace } from './pace.ts';
import { labelOf } from './refuse.ts';
import { isSpared, retain } from './retention.ts';
import type { Cloud, Publication, PublishItem, PublishOptions, ZipFacts } from './types.ts';
import { eachOf, holdWithin, type Work } from './work.ts';

/** Layers worked on at the same time; the rate of requests bounds them further. */
const AT_A_TIME = 8;
/** ZIPs in memory while they are sent; a request holds about three times its ZIP. */
const MOST_BYTES = 100_000_000;

export interface Published {
  /** By layer, then region. */
  publications: Publication[];
  /** What went wrong beside single layers: functions that could not be updated, say. */
  problems: Problem[];
}

/** What a file is now. */
export function zipFacts(path: string): ZipFacts {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? { sha256: hashFile(path), size: stat.size } : undefined;
}

/**
 * Publishes layers in their regions: each is decided on, published if need be, shared and kept; then functions are updated, then old
 * versions go. One that fails does not stop the others, save for want of credentials. When the signal is aborted nothing new is sent,
 * answers are waited for a moment, and the publications tell what was reached.
 */
export async function publishLayers(
  items: readonly PublishItem[],
  context: { cloud: Cloud; pace: Pace; options: PublishOptions; report: Report; signal: AbortSignal },
): Promise<Published> {
  const { pace, report } = context;
  const stop = new AbortController();
  const signal = AbortSignal.any([context.signal, stop.signal]);
  const work: Work = { ...context, signal, hold: holdWithin(MOST_BYTES) };
  const facts = new Map(items.map(({ artifact: { zip } }) => [zip, zipFacts(zip)]));
  const jobs = items.flatMap((item) =>
    item.destination.regions.map((region) => newJob(item, region, facts.get(item.artifact.zip))),
  );
  const problems: Problem[] = [];

  const run = async () => {
    await eachOf(jobs, AT_A_TIME, async (job) => {
      if (signal.aborted) return;
      try {
        await publishOne(work, job);
        const { publication } = job;
        publication.state = work.options.dryRun ? 'planned' : publication.decision === 'refuse' ? 'failed' : 'done';
      } catch (thrown) {
        if (signal.aborted) return;
        job.publication.state = 'failed';
        job.publication.problems.push(...problemsOf(thrown));
        // Nobody else's request would fare better.
        if (isFault(thrown, 'credentials')) stop.abort(thrown);
      }
      tell(report, job.publication);
    });
    if (!signal.aborted) await follow(work, jobs, problems);
  };
  const ended = run();
  await Promise.race([ended, graceAfter(signal, pace.graceMs)]);
  ended.catch(() => undefined);
  if (!signal.aborted) await ended;
  // What an interruption cut off must not change any more.
  for (const problem of problems) report({ kind: 'problem', problem });
  return structuredClone({ publications: jobs.map(({ publication }) => publication), problems });
}

const graceAfter = (signal: AbortSignal, ms: number) =>
  new Promise<void>((done) => {
    const begin = () => void wait(ms).then(done);
    if (signal.aborted) begin();
    else signal.addEventListener('abort', begin, { once: true });
  });

function tell(report: Report, publication: Publication): void {
  const { region, state } = publication;
  const status = state === 'failed' ? 'failed' : 'done';
  report({ kind: 'layer', layer: labelOf(publication), region, status, message: headline(publication) });
  for (const problem of publication.problems) report({ kind: 'problem', problem });
}

/** What comes after all layers of a region: functions first, since what they no longer use may go. */
async function follow(work: Work, jobs: readonly Job[], problems: Problem[]): Promise<void> {
  const regions = [...new Set(jobs.map(({ region }) => region))];
  await eachOf(regions, regions.length, async (region) => {
    const done = jobs.filter(
      (job) => job.region === region && job.publication.arn !== undefined && job.publication.state !== 'failed',
    );
    try {
      await updateUsers(work, region, done, problems);
      await dropOld(work, region, done);
    } catch (thrown) {
      if (!work.signal.aborted) problems.push(...problemsOf(thrown));
    }
  });
}

async function updateUsers(work: Work, region: string, jobs: readonly Job[], problems: Problem[]): Promise<void> {
  const updating = jobs.filter(({ item }) => item.destination.updateFunctions);
  if (updating.length === 0) return;
  const successors = updating.map(({ item, publication }) => ({
    arn: publication.arn!,
    architectures: architecturesOf(item.artifact),
  }));
  const updated = await updateFunctions(work, work.cloud.layers(region), successors);
  problems.push(...updated.problems);
  for (const { publication } of updating) act(work, publication, updated.done.get(publication.arn!));
}

async function dropOld(work: Work, region: string, jobs: readonly Job[]): Promise<void> {
  const spared = jobs.filter(({ item }) => item.destination.keep !== undefined && isSpared(item.destination));
  if (spared.length > 0)
    work.report({
      kind: 'note',
      message: `${region}: old versions of ${spared.map(({ publication }) => publication.name).join(', ')} stay, since other accounts may use them; keep_shared: true deletes them all the same`,
    });
  const layers = jobs.map(({ item, publication, versions }) => ({
    name: publication.name,
    versions,
    current: publication.arn!,
    destination: item.destination,
  }));
  const deleted = await retain(work, work.cloud.layers(region), layers);
  for (const { publication } of jobs) act(work, publication, deleted.get(publication.name));
}

function act(work: Work, publication: Publication, actions: string[] | undefined): void {
  for (const message of actions ?? []) {
    publication.actions.push(message);
    work.report({ kind: 'layer', layer: labelOf(publication), region: publication.region, status: 'done', message });
  }
}

/** A publication in a few words: `published version 4: changed since version 3: …`. */
export function headline({ decision, state, version, reason, problems }: Publication): string {
  if (state === 'interrupted') return version === undefined ? 'interrupted' : `interrupted after version ${version}`;
  if (state === 'failed') return problems.find(({ severity }) => severity === 'error')?.message ?? reason;
  const verb = { publish: 'publish', adopt: 'adopt', unchanged: 'unchanged', refuse: 'refused', none: 'nothing' }[
    decision
  ];
  const done = state === 'done' && decision === 'publish' ? `published version ${version}` : verb;
  return `${done}: ${reason}`;
}
