import { createHash } from 'node:crypto';
import type { PassThrough, Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { unpackTar } from '../../src/archive/unpack.ts';
import { solve } from '../../src/graph/solve.ts';
import { stageName } from '../../src/graph/stage.ts';
import type { SolvedTree, SolveRequest } from '../../src/graph/types.ts';
import type { BuildEvent } from '../../src/ports.ts';

/** SHA-256 of content, or what a link points to, by path below `tree/`; of the last tar that holds a stage. */
export type Contents = Map<string, { mode: number; sha256: string; text: () => string }>;

/** Solves for real and reads what came out. */
export async function solved(trees: SolvedTree[], more: Partial<SolveRequest> = {}) {
  const events: BuildEvent[] = [];
  const tars: Map<string, Contents>[] = [];
  const started = performance.now();
  const result = await solve({
    platform: trees[0]!.recipe.platform,
    trees,
    waiting: (key) => [`${trees.find((tree) => tree.key === key)?.label} (${trees[0]!.recipe.platform})`],
    env: process.env,
    home: '/nonexistent',
    report: (event) => events.push(event),
    signal: new AbortController().signal,
    untar: unpackTar,
    receive: async (stream) => {
      tars.push(await readTar(stream));
    },
    ...more,
  });
  const contents = (tree: SolvedTree): Contents =>
    tars.findLast((tar) => tar.has(stageName(tree.key)))?.get(stageName(tree.key)) ?? new Map();
  const log = events.flatMap((event) => (event.kind === 'log' ? [event.line] : []));
  const meta = (tree: SolvedTree) => {
    const made = result.trees.get(tree.key);
    if (!made?.ok) throw new Error(JSON.stringify(made));
    return made.meta;
  };
  const problem = (tree: SolvedTree) => {
    const made = result.trees.get(tree.key);
    if (made?.ok !== false) throw new Error('it should have failed');
    return made.problem;
  };
  return { result, meta, problem, events, log, tars, contents, ms: performance.now() - started };
}

export async function readTar(stream: Readable): Promise<Map<string, Contents>> {
  const stages = new Map<string, Contents>();
  const reader = extract();
  stream.on('error', (error) => reader.destroy(error));
  stream.pipe(reader as unknown as PassThrough);
  for await (const entry of reader) {
    const parts: Buffer[] = [];
    for await (const part of entry) parts.push(part as Buffer);
    const [, stage, path] = /^([^/]+)\/(.*)$/.exec(entry.header.name) ?? [];
    if (!stage || !path || entry.header.type === 'directory') continue;
    const content = entry.header.type === 'symlink' ? Buffer.from(`-> ${entry.header.linkname}`) : Buffer.concat(parts);
    const contents: Contents = stages.get(stage) ?? new Map();
    if (entry.header.type === 'link') {
      contents.set(path, contents.get(entry.header.linkname!.slice(stage.length + 1))!);
      continue;
    }
    contents.set(path, {
      mode: entry.header.mode ?? 0,
      sha256: createHash('sha256').update(content).digest('hex'),
      text: () => content.toString(),
    });
    stages.set(stage, contents);
  }
  return stages;
}

/** Digest of everything below tree/, without what differs by design between two ways of installing (archive/normalise.ts removes it). */
export function digest(
  contents: Contents,
  without = /(?:\.dist-info\/(?:RECORD|REQUESTED|INSTALLER|direct_url\.json|uv_cache\.json|uv_build\.json)|^tree\/\.lock)$/,
): string {
  if (contents.size === 0) throw new Error('nothing was made');
  const lines = [...contents]
    .filter(([path]) => path.startsWith('tree/') && !without.test(path))
    .map(([path, { mode, sha256 }]) => `${path} ${mode.toString(8)} ${sha256}`);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
