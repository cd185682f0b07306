import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localName } from '../build/image-standings.ts';
import { attachedLayers, filesOf } from '../build/imports.ts';
import type { Platform } from '../config/types.ts';
import { failure, formatProblem, messageOf } from '../errors.ts';
import { fileFailure } from '../files.ts';
import { artifactId } from '../outputs/manifest.ts';
import type { Artifact } from '../outputs/types.ts';
import { preview } from '../pipeline.ts';
import { shownPath } from '../plan/shown-path.ts';
import type { Target } from '../plan/types.ts';
import { findImage } from '../sandbox/container.ts';
import { invoke } from '../sandbox/invoke.ts';
import { targetId } from '../target-id.ts';
import { type BuildOptions, requestOf } from './request.ts';

interface InvokeOptions extends Pick<BuildOptions, 'config' | 'dist' | 'store' | 'baseRegistry' | 'platform'> {
  event: string;
  env: Record<string, string>;
  /** Seconds and MiB. */
  timeout: number;
  memory: number;
}

/** `lambda-packer invoke`: the result on stdout, what the function prints and how long it took on stderr; exit code 1 when it failed. */
export async function runInvoke(name: string, options: InvokeOptions, signal: AbortSignal): Promise<void> {
  const event = eventText(options.event);
  const request = requestOf({ ...DEFAULTS, ...options });
  const { plan, standings, past } = preview(request, warn);
  const target = chosen(name, plan.targets, options.platform);
  if (standings.some((standing) => standing.target === target && standing.state === 'stale'))
    warn(`${target.id} is not built of what the sources are now: lambda-packer build --only ${name}`);
  const isImage = target.type === 'image';
  const subject = isImage
    ? await imageOf(target, past.manifest.artifacts, signal)
    : zipOf(target, plan.targets, request.dist);
  const arns = target.layers.filter((layer) => layer.startsWith('arn:'));
  if (arns.length > 0) warn(`layers of an account are not to be had here, and left out: ${arns.join(', ')}`);
  const answer = await invoke({
    ...{ name, platform: target.platform, runtime: target.runtime, ...subject },
    ...{ handler: target.handler ?? 'bootstrap', event, env: options.env },
    ...{ timeoutMs: options.timeout * 1000, memory: options.memory },
    ...{ docker: process.env, signal, onLog: (text: string) => process.stderr.write(text) },
  });
  const shown = answer.ok ? answer.result : { error: answer.error };
  process.stdout.write(`${JSON.stringify(shown, null, 2) ?? 'null'}\n`);
  const { initMs, durationMs } = answer;
  process.stderr.write(`${target.id}: ${durationMs.toFixed(0)} ms, ${initMs.toFixed(0)} ms until it was ready\n`);
  if (!answer.ok) process.exitCode = 1;
}

/** The function's image: by its digest where it was pushed, else as the local Docker has it. @throws PackerError when it was not built */
async function imageOf(
  target: Target,
  artifacts: readonly Artifact[],
  signal: AbortSignal,
): Promise<{ image: string }> {
  const artifact = artifacts.find((entry) => artifactId(entry) === target.id);
  if (artifact?.type !== 'image')
    throw failure('invoke/not-built', `${target.id} is not built`, { hint: 'build first: lambda-packer build --load' });
  const name = artifact.image ?? localName(target.id);
  const exact = `${name.replace(/:[^/:]+$/, '')}@${artifact.digest}`;
  return { image: await findImage([exact, name], target.platform, process.env, signal) };
}

/** The function's files and those of its layers, in the runtime's image. @throws PackerError when they are not in dist */
function zipOf(
  target: Target,
  targets: readonly Target[],
  dist: string,
): { image: string; files: ReturnType<typeof filesOf> } {
  const path = (output: string) => join(dist, output);
  const outputs = new Map(targets.map(({ id, output }) => [id, output]));
  const layers = attachedLayers(target).map((id) => path(outputs.get(id)!));
  const missing = [path(target.output), ...layers].filter((zip) => !existsSync(zip));
  if (missing.length > 0)
    throw failure(
      'invoke/not-built',
      `${missing.map(shownPath).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not there`,
      { hint: 'build first: lambda-packer build' },
    );
  return { image: target.base, files: filesOf(path(target.output), layers) };
}

const DEFAULTS = {
  concurrency: 1,
  keepGoing: false,
  force: false,
  progress: 'quiet',
  json: false,
  color: 'auto',
} as const;

const warn = (message: string): void => {
  process.stderr.write(`${formatProblem({ severity: 'warning', code: 'invoke', message })}\n`);
};

/** The target of that name: of the asked platform, else of this machine's where there is one. @throws PackerError (2) */
function chosen(name: string, targets: Target[], platforms: Platform[] | undefined): Target {
  const functions = targets.filter(({ kind }) => kind === 'function');
  const named = functions.filter((target) => target.name === name);
  if (named.length === 0)
    throw failure('invoke/unknown', `there is no function '${name}'`, {
      hint: `functions: ${[...new Set(functions.map((target) => target.name))].join(', ') || 'none'}`,
      exitCode: 2,
    });
  const own: Platform = process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64';
  const wanted = platforms?.[0];
  const target = named.find(({ platform }) => platform === (wanted ?? own)) ?? (wanted ? undefined : named[0]);
  if (!target)
    throw failure('invoke/platform', `${targetId(name, wanted!)} is not in the configuration`, {
      hint: `'${name}' is built for ${named.map(({ platform }) => platform).join(', ')}`,
      exitCode: 2,
    });
  return target;
}

/** `--event`: a file, `-` for standard input, or the JSON itself. @throws PackerError (2) before anything is started */
function eventText(event: string): string {
  const isInline = /^\s*[[{"]/.test(event);
  let text = event;
  if (!isInline)
    try {
      text = readFileSync(event === '-' ? 0 : event, 'utf8');
    } catch (thrown) {
      throw fileFailure('read', event, thrown);
    }
  try {
    JSON.parse(text);
  } catch (thrown) {
    const where = isInline ? '--event' : event === '-' ? 'standard input' : event;
    throw failure('invoke/event', `${where} is not JSON: ${messageOf(thrown)}`, { exitCode: 2 });
  }
  return text;
}
