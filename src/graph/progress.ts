import type { TreeKey } from '../plan/types.ts';
import type { Report } from '../ports.ts';
import { activityReader } from './activities.ts';
import type { Mask } from './mask.ts';
import { type ProgressItem, rawJsonReader, type Vertex } from './rawjson.ts';
import { environmentName, imageName, stageName, stageOfVertex } from './stage.ts';
import type { SolvedTree } from './types.ts';
import { unbuiltIn } from './unbuilt.ts';

/** Lines kept of each step, for the message when it fails. */
const KEPT_LINES = 40;

/** What a solve's progress said. */
export interface Observed {
  /** Steps that failed by themselves: not those that were cancelled because another did. */
  failures: {
    /** Whose stage it is: `deps-…`, `env-…`, `image-…`; and the trees that wait for it. */
    stage: string | undefined;
    trees: TreeKey[];
    vertex: string;
    error: string;
    lines: string[];
  }[];
  /** `sha256:…` by image reference as the Dockerfile has it. */
  digests: Map<string, string>;
  /** What buildx printed besides. */
  text: string[];
}

/** Digest of a base image: `[deps-… 1/2] FROM docker.io/library/x:1@sha256:…`. */
const FROM_DIGEST = /^\[[^\]]*\] FROM (\S+?)@(sha256:[0-9a-f]{64})/;
const CANCELLED = /context canceled|\bCanceled\b/;

/** Programs whose code is one line show it when they fail; nobody reads it, and words of it would be taken for causes. */
const LONGEST_LINE = 1000;
const cut = (line: string): string => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line);

/**
 * Reads a solve's progress and reports it as events of its trees. Every line is masked before it is kept or reported.
 *
 * @returns a sink for the stream's text, and at its end what was observed
 */
export function progressReader(
  trees: readonly SolvedTree[],
  waiting: (key: TreeKey) => string[],
  report: Report,
  mask: Mask,
) {
  const byStage = stagesOf(trees);
  const vertices = new Map<string, Vertex & { stage?: string | undefined; trees: TreeKey[]; state?: string }>();
  const waitingFor = (keys: readonly TreeKey[]) => [...new Set(keys.flatMap(waiting))];
  const kinds = new Map(trees.map((tree) => [tree.key, tree.recipe.kind]));
  const tails = new Map<string, string[]>();
  /** Lines that say what could not be built, however much the compiler said after them. */
  const names = new Map<string, string[]>();
  const partial = new Map<string, string>();
  const text: string[] = [];
  const activities = activityReader(trees, waiting, report);

  function onVertex(news: Vertex): void {
    const stage = stageOfVertex(news.name);
    const vertex = {
      ...vertices.get(news.digest),
      ...news,
      stage,
      trees: (stage === undefined ? undefined : byStage.get(stage)) ?? [],
    };
    const state = stateOf(vertex);
    const [tree] = vertex.trees;
    const step =
      /\] RUN\b/.test(vertex.name) && tree !== undefined ? stepName(vertex.name, kinds.get(tree)) : undefined;
    if (step !== undefined && state !== undefined && state !== vertex.state) {
      const ms =
        vertex.started && vertex.completed ? { ms: Date.parse(vertex.completed) - Date.parse(vertex.started) } : {};
      report({ kind: 'step', tree: tree!, targets: waitingFor(vertex.trees), step, status: state, ...ms });
    }
    if (vertex.completed !== undefined) endLine(news.digest);
    vertices.set(news.digest, state === undefined ? vertex : { ...vertex, state });
  }

  function onLog(digest: string, data: string): void {
    const lines = ((partial.get(digest) ?? '') + Buffer.from(data, 'base64').toString('utf8')).split('\n');
    partial.set(digest, lines.pop() ?? '');
    for (const line of lines) onLine(digest, line);
  }

  function endLine(digest: string): void {
    const line = partial.get(digest);
    partial.delete(digest);
    if (line) onLine(digest, line);
  }

  function onLine(digest: string, raw: string): void {
    // After masking, so that no secret is cut in two and shown.
    const line = cut(mask(raw.replace(/\r$/, '')));
    if (unbuiltIn(line) !== undefined) names.set(digest, [...(names.get(digest) ?? []), line]);
    const tail = tails.get(digest) ?? [];
    tails.set(digest, [...tail, line].slice(-KEPT_LINES));
    const keys = vertices.get(digest)?.trees ?? [];
    if (keys[0] !== undefined) report({ kind: 'log', tree: keys[0], targets: waitingFor(keys), line });
  }

  function onItem(item: ProgressItem): void {
    if ('text' in item) {
      text.push(mask(item.text));
      return;
    }
    activities.read(item.status);
    for (const vertex of item.status.vertexes ?? []) onVertex(vertex);
    for (const { vertex, data } of item.status.logs ?? []) onLog(vertex, data ?? '');
  }

  const reader = rawJsonReader(onItem);
  return {
    write: reader.write,
    end(): Observed {
      reader.end();
      activities.end();
      for (const digest of [...partial.keys()]) endLine(digest);
      const all = [...vertices.values()];
      const failures = all.flatMap((v) =>
        v.error && !CANCELLED.test(v.error)
          ? [
              {
                ...{ stage: v.stage, trees: v.trees, vertex: mask(v.name) },
                ...{ error: mask(v.error), lines: withNames(names.get(v.digest), tails.get(v.digest)) },
              },
            ]
          : [],
      );
      const digests = new Map(all.flatMap(({ name }) => baseDigest(name)));
      return { failures, digests, text };
    },
  };
}

const withNames = (names: string[] = [], tail: string[] = []): string[] => [
  ...names.filter((line) => !tail.includes(line)),
  ...tail,
];

function baseDigest(vertex: string): [string, string][] {
  const [, reference, digest] = FROM_DIGEST.exec(vertex) ?? [];
  return reference !== undefined && digest !== undefined ? [[reference, digest]] : [];
}

function stateOf(vertex: Vertex): 'started' | 'done' | 'cached' | 'failed' | undefined {
  // One that was cancelled is solved again.
  if (vertex.error) return CANCELLED.test(vertex.error) ? undefined : 'failed';
  if (vertex.cached) return 'cached';
  if (vertex.completed) return 'done';
  return vertex.started ? 'started' : undefined;
}

/** The trees behind each stage: its own, and for an environment's packages and image those that are made in it. */
function stagesOf(trees: readonly SolvedTree[]): Map<string, TreeKey[]> {
  const stages = new Map<string, TreeKey[]>();
  for (const { key, recipe } of trees) {
    const { from } = recipe.environment;
    const image = from.kind === 'registry' ? [] : [imageName(from)];
    for (const stage of [stageName(key), environmentName(recipe.environment), ...image])
      stages.set(stage, [...(stages.get(stage) ?? []), key]);
  }
  return stages;
}

const STEPS = { install: 'install', run: 'run', lib: 'libraries' } as const;

function stepName(vertex: string, kind: keyof typeof STEPS | undefined): string {
  if (/\bbuilt-[0-9a-f]{16}\b/.test(vertex)) return 'build';
  if (/\benv-[0-9a-f]{16}\b/.test(vertex)) return 'OS packages';
  return /\bimage-[0-9a-f]{16}\b/.test(vertex) ? 'build image' : STEPS[kind ?? 'install'];
}
