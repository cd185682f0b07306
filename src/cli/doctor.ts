import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { referencesOf } from '../build/image-standings.ts';
import type { BuildRequest } from '../build/types.ts';
import { examine } from '../doctor/doctor.ts';
import { findingsOf } from '../doctor/findings.ts';
import { needsOf, usualNeeds } from '../doctor/needs.ts';
import type { DoctorContext, Finding, Needs } from '../doctor/types.ts';
import { formatProblem, PackerError } from '../errors.ts';
import { preview } from '../pipeline.ts';
import { shownPath } from '../plan/shown-path.ts';
import { count, visible, wrapped } from '../report/text.ts';
import { type BuildOptions, requestOf } from './request.ts';
import { displayOf } from './terminal.ts';

const DEFAULTS = { concurrency: 1, keepGoing: false, force: false, progress: 'quiet' } as const;
const BASE_REGISTRY = 'public.ecr.aws/lambda';

/** `lambda-packer doctor`: findings on stdout; exit code 1 when something that is needed is broken. */
export async function runDoctor(options: BuildOptions, signal: AbortSignal): Promise<void> {
  const request = requestOf({ ...options, ...DEFAULTS });
  const read = needsIn(request, options);
  const found = [...read.findings, ...(await examine(doctorContext(request, read.needs, options, signal)))];
  signal.throwIfAborted();
  const isWell = found.every(({ status }) => status !== 'error');
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ ok: isWell, needs: read.needs.source, findings: found }, null, 2)}\n`
      : `${render(found, read.needs, options)}\n`,
  );
  if (!isWell) process.exitCode = 1;
}

/** What the checks look with: the build's own environment and credentials. */
export function doctorContext(
  request: BuildRequest,
  needs: Needs,
  { profile, region }: Pick<BuildOptions, 'profile' | 'region'>,
  signal: AbortSignal,
): DoctorContext {
  const { env, home, builder } = request;
  return {
    ...{ needs, builder, env, home, signal },
    login: async (registry) => (await import('../aws/ecr.ts')).ecrLogin(registry, { signal, profile }),
    folders: [
      { name: 'the store', path: request.store },
      { name: 'the results', path: request.dist },
      { name: 'temporary files', path: env.TMPDIR || tmpdir() },
    ],
    aws: async () =>
      (await import('../aws/doctor.ts')).openDoctorAws({
        ...{ profile, region: region?.[0] },
        sts: env.AWS_ENDPOINT_URL_STS || env.AWS_ENDPOINT_URL,
      }),
  };
}

/** By the configuration where there is a sound one. */
function needsIn(request: BuildRequest, options: BuildOptions): { needs: Needs; findings: Finding[] } {
  const { ok, error } = findingsOf('configuration');
  const registry = (request.baseRegistry ?? BASE_REGISTRY).replace(/\/+$/, '');
  const file = shownPath(request.config);
  if (!existsSync(request.config))
    return {
      needs: usualNeeds('no configuration', registry),
      findings: [ok(`there is no ${file}: this is what most builds need`)],
    };
  try {
    const { config, plan } = preview(request, () => {});
    const pushes = [...referencesOf(plan, request).values()];
    const needs = needsOf(file, config, plan, pushes);
    const publish = needs.publish && options.region ? { ...needs.publish, regions: options.region } : needs.publish;
    return { needs: { ...needs, publish }, findings: [ok(`${file}: ${count(plan.targets.length, 'target')}`)] };
  } catch (thrown) {
    if (!(thrown instanceof PackerError)) throw thrown;
    const [first, ...others] = thrown.problems;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    const finding = error('config', `${first ? formatProblem({ ...first, hint: '' }) : thrown.message}${more}`);
    return { needs: usualNeeds('no sound configuration', registry), findings: [finding] };
  }
}

const WORDS = {
  ok: ['ok', '32'],
  warning: ['warning', '33'],
  error: ['error', '31'],
  skipped: ['skipped', '2'],
} as const;

/** A line for each finding, what is broken with its fix below; then how many there are. */
function render(found: Finding[], needs: Needs, options: BuildOptions): string {
  const { columns, color } = displayOf(options.color, process.stdout);
  const widest = Math.max(...found.map(({ check }) => check.length));
  const start = WORDS.warning[0].length + 2;
  const indent = ' '.repeat(start + widest + 2);
  const line = ({ check, status, message, fix }: Finding): string => {
    const [word, code] = WORDS[status];
    const shown = wrapped(visible(message.replace(/\s+/g, ' ')), Math.max(20, columns - indent.length), '')
      .split('\n')
      .join(`\n${indent}`);
    const fixed =
      fix &&
      wrapped(`→ ${visible(fix)}`, Math.max(20, columns - indent.length - 2), '')
        .split('\n')
        .join(`\n${indent}  `);
    const inked = color ? `\x1b[${code}m${word}\x1b[0m` : word;
    return `${inked}${' '.repeat(start - word.length)}${check.padEnd(widest + 2)}${shown}${fixed ? `\n${indent}${fixed}` : ''}`;
  };
  const number = (status: Finding['status']) => found.filter((finding) => finding.status === status).length;
  const tally = `${count(number('error'), 'error')}, ${count(number('warning'), 'warning')} (${needs.source})`;
  return [...found.map(line), tally].join('\n');
}
