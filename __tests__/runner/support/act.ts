import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Services } from '../../actions/services/services.ts';
import type { Claims } from '../../actions/services/token.ts';
import type { Event } from './events.ts';
import type { Repository } from './repository.ts';
import { standIns } from './stand-ins.ts';
import { NODE_24, tool } from './tools.ts';

/** A line that act logs, as far as anything reads it. */
interface Line {
  job?: string;
  jobID?: string;
  jobResult?: 'success' | 'failure';
  stage?: 'Pre' | 'Main' | 'Post';
  stepID?: string[];
  stepResult?: 'success' | 'failure' | 'skipped';
  command?: string;
  name?: string;
  arg?: string;
  content?: string;
  raw_output?: boolean;
  msg: string;
}

export interface Ran {
  code: number | null;
  ms: number;
  /** Result by job, as act calls it: `job`, of a matrix `job-1`, of a reusable workflow `lambda-packer/job`, whichever job calls it. */
  jobs: Record<string, string>;
  /** What the steps of a job said, by job. */
  log(job?: string): string;
  /** An output of a step, by job and the step's id. */
  output(job: string, step: string, name: string): string;
  summary(job: string): string;
  /** argv of every docker process that an action started, with the job in front. */
  docker: string[];
  /** All of it, for a failure's message. */
  text: string;
}

export interface Options {
  repository: Repository;
  services: Services;
  /** The folder that stands for org/lambda-packer, at whichever version it is named. */
  action: string;
  event: Event;
  /** The one job to run, with those that it needs. */
  job?: string;
  claims?: Partial<Claims>;
  /** What `${{ github.token }}` is. */
  token?: string;
  secrets?: Record<string, string>;
  env?: Record<string, string>;
  /** A folder of programs that the runner has besides. */
  programs?: string;
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const LABELS = ['ubuntu-24.04', 'ubuntu-24.04-arm', 'large'];

/** Where every job has its folder for temporary files; each sees its own there. */
const TEMPORARY = join(tmpdir(), 'lambda-packer-runner-temp');

/**
 * The programs that a runner offers its actions. A hosted runner's folder for temporary files has the same path in every job, and is empty;
 * act's has another path in every job: here each process of an action sees its job's folder at one path.
 */
function runnerPrograms() {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-runner-'));
  const log = join(folder, 'docker.log');
  mkdirSync(TEMPORARY, { recursive: true });
  const script = (name: string, lines: string) => {
    writeFileSync(join(folder, name), lines);
    chmodSync(join(folder, name), 0o755);
  };
  // act asks for the path of node once, and starts actions with what it hears. In Perl, since a shell drops INPUT_DRY-RUN and its like.
  script(
    'node',
    `#!/usr/bin/perl
if ("@ARGV" =~ /process\\.execPath/) { print "$0\\n"; exit }
my $bind = 'system("mount", "--bind", $ENV{RUNNER_TEMP}, $ARGV[0]) == 0 or die; $ENV{RUNNER_TEMP} = shift; exec @ARGV';
exec qw(unshare --mount ${process.getuid?.() === 0 ? '' : '--map-root-user'} perl -e), $bind, '${TEMPORARY}', '${NODE_24}', @ARGV;
`,
  );
  script('docker', `#!/bin/sh\necho "$GITHUB_JOB $*" >> '${log}'\nPATH='${process.env.PATH}' exec docker "$@"\n`);
  return { folder, log };
}

/** Runs a workflow of the repository as GitHub would when the event happens, on runners that have this machine's Docker. */
export async function act(options: Options): Promise<Ran> {
  const { repository, services, action, event, job, claims, token = 'token-that-writes', secrets = {} } = options;
  const [programs, others] = [runnerPrograms(), standIns()];
  const file = join(programs.folder, 'event.json');
  writeFileSync(file, JSON.stringify(event.payload));
  const env = {
    REPOSITORY: repository.folder,
    ...services.env(claims),
    ...options.env,
  };
  const pairs = (flag: string, values: Record<string, string>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const argv = [
    ...[event.name, '--json', '--no-cache-server', '--eventpath', file],
    ...(job === undefined ? [] : ['--job', job]),
    ...LABELS.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...['v1', `v${version}`].flatMap((ref) => ['--local-repository', `org/lambda-packer@${ref}=${action}`]),
    ...others.words,
    ...['--action-cache-path', join(programs.folder, 'act')],
    ...pairs('--env', env),
    ...pairs('--secret', { GITHUB_TOKEN: token, ...secrets }),
  ];
  const started = Date.now();
  const child = spawn(tool('act'), argv, {
    cwd: repository.folder,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PATH: [programs.folder, ...(options.programs ? [options.programs] : []), process.env.PATH].join(delimiter),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  let docker: string[] = [];
  try {
    docker = readFileSync(programs.log, 'utf8').trim().split('\n');
  } catch {
    // None was started.
  }
  rmSync(programs.folder, { recursive: true, force: true });
  others.remove();
  return { code, ms: Date.now() - started, docker, ...read(text) };
}

/** `ci.yml/build-1`, `ci/lambda-packer/report`: without the workflow. */
const jobOf = ({ job = '' }: Line) => job.slice(job.indexOf('/') + 1).trim();

function read(text: string): Omit<Ran, 'code' | 'ms' | 'docker'> {
  const lines = text.split('\n').flatMap((line): Line[] => {
    try {
      return [JSON.parse(line) as Line];
    } catch {
      return [];
    }
  });
  const of = (job: string) => lines.filter((line) => jobOf(line) === job);
  return {
    jobs: Object.fromEntries(lines.flatMap((line) => (line.jobResult ? [[jobOf(line), line.jobResult]] : []))),
    log: (job) => (job === undefined ? lines : of(job)).flatMap((line) => (line.raw_output ? [line.msg] : [])).join(''),
    output(job, step, name) {
      const isIt = (line: Line) => line.command === 'set-output' && line.name === name && line.stepID?.at(-1) === step;
      return of(job).find(isIt)?.arg ?? '';
    },
    summary: (job) =>
      of(job)
        .flatMap(({ command, content = '', stage }) => (command === 'summary' && stage === 'Main' ? [content] : []))
        .join(''),
    text: lines.map((line) => `[${jobOf(line)}] ${line.msg.trimEnd()}`).join('\n'),
  };
}
