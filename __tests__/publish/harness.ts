import { openAws } from '../../src/aws/open.ts';
import { formatProblem, PackerError } from '../../src/errors.ts';
import type { BuildEvent } from '../../src/ports.ts';
import { CLOCK, PACE, type Pace } from '../../src/publish/pace.ts';
import { type PublishRequest, type PublishResult, publish } from '../../src/publishing.ts';
import { type StandIn, startStandIn } from '../aws/stand-in/server.ts';
import type { project } from './project.ts';

/** As fast as a test wants it: no rate to speak of, short delays. */
export const FAST: Pace = {
  ...PACE,
  clock: CLOCK,
  rate: { requests: 1000, windowMs: 100 },
  baseMs: 5,
  capMs: 50,
  throttledMs: 2000,
  patienceMs: 400,
  lookMs: 100,
  graceMs: 300,
};

export const TIMEOUTS = { connect: 1000, silence: 1000 };

export interface Ran extends PublishResult {
  events: BuildEvent[];
  /** Every problem that was told, or thrown, as a person sees it. */
  said: string[];
}

export interface Run {
  pace?: Pace;
  signal?: AbortSignal;
  request?: Partial<PublishRequest>;
  env?: Record<string, string | undefined>;
  profile?: string;
  onEvent?: (event: BuildEvent) => void;
}

/** Publishes a project's dist in the stand-in, in this process. */
export async function run(it: ReturnType<typeof project>, standIn: StandIn, options: Run = {}): Promise<Ran> {
  const { pace = FAST, signal = new AbortController().signal, request, env, profile, onEvent } = options;
  const before = { ...process.env };
  Object.assign(process.env, standIn.env, {
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
  });
  for (const [name, value] of Object.entries(env ?? {})) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  const events: BuildEvent[] = [];
  try {
    const cloud = openAws({ pace, signal, profile, timeouts: TIMEOUTS });
    const result = await publish(
      {
        ...{ config: it.config, manifests: [it.manifest], dist: it.dist, dryRun: false, adopt: false, force: false },
        ...request,
      },
      cloud,
      (event) => {
        events.push(event);
        onEvent?.(event);
      },
      signal,
      pace,
    );
    return { ...result, events, said: saidIn(events) };
  } catch (thrown) {
    if (!(thrown instanceof PackerError)) throw thrown;
    const said = [...saidIn(events), ...thrown.problems.map(formatProblem)];
    return { publications: [], problems: [...thrown.problems], outputs: [], events, said };
  } finally {
    process.env = before;
  }
}

const saidIn = (events: BuildEvent[]): string[] =>
  events.flatMap((event) => (event.kind === 'problem' ? [formatProblem(event.problem)] : []));

/** A stand-in without the service's own limit of requests, for tests that are about something else. */
export async function unlimited(): Promise<StandIn> {
  const standIn = await startStandIn();
  standIn.options.isLimited = false;
  return standIn;
}

/** `name: description of each version that is there`, by region. */
export const stateOf = (standIn: StandIn) =>
  Object.fromEntries(
    [...standIn.layers].map(([arn, versions]) => [
      arn.split(':').slice(3).join(':'),
      versions.map(({ version, codeSha256, description, isDeleted }) => ({
        version,
        codeSha256,
        description,
        isDeleted,
      })),
    ]),
  );

/** Decision, state and version of each publication, as one line. */
export const outcome = ({ publications }: PublishResult): string[] =>
  publications.map(
    ({ name, region, decision, state, version }) => `${name} ${region} ${decision} ${state} ${version ?? '-'}`,
  );
