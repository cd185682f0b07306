import type { TreeKey } from '../plan/types.ts';
import type { Report } from '../ports.ts';
import { size } from '../report/text.ts';
import { imagesOf, namesImage } from './named-image.ts';
import type { SolveStatus, Vertex } from './rawjson.ts';
import type { SolvedTree } from './types.ts';

/** What a solve is at besides the steps of its trees: it fetches their base images, and writes its archive. */
export function activityReader(trees: readonly SolvedTree[], waiting: (key: TreeKey) => string[], report: Report) {
  const targetsOf = (some: readonly SolvedTree[]) => [...new Set(some.flatMap(({ key }) => waiting(key)))];
  /** By vertex; undefined: it is of no interest. */
  const known = new Map<string, Activity | undefined>();
  const open = new Map<string, { activity: Activity; vertices: Set<string>; parts: Map<string, Part> }>();

  const tell = ({ name, targets }: Activity, status: 'started' | 'done', detail?: string) =>
    report({ kind: 'activity', targets, activity: name, status, ...(detail !== undefined && { detail }) });
  const solve = { id: 'solve', name: 'BuildKit', targets: targetsOf(trees) };
  tell(solve, 'started');

  function activityOf({ name }: Vertex): Activity | undefined {
    if (/^exporting to /.test(name)) return { ...solve, id: 'export', name: 'export' };
    const users = trees.filter((tree) => imagesOf(tree).some((reference) => namesImage(name, reference)));
    const id = users.map(({ key }) => key).join();
    return users.length > 0 ? { id, name: 'base image', targets: targetsOf(users) } : undefined;
  }

  function onVertex(vertex: Vertex): void {
    if (!known.has(vertex.digest)) known.set(vertex.digest, activityOf(vertex));
    const activity = known.get(vertex.digest);
    if (!activity) return;
    const current = open.get(activity.id);
    if (vertex.completed !== undefined) {
      current?.vertices.delete(vertex.digest);
      if (current?.vertices.size !== 0) return;
      open.delete(activity.id);
      tell(activity, 'done');
    } else if (vertex.started !== undefined && current) current.vertices.add(vertex.digest);
    else if (vertex.started !== undefined) {
      open.set(activity.id, { activity, vertices: new Set([vertex.digest]), parts: new Map() });
      tell(activity, 'started');
    }
  }

  /** Bytes of the layers of an image that is fetched. */
  function onStatus({ vertex, id, current = 0, total = 0 }: NonNullable<SolveStatus['statuses']>[number]): void {
    const being = open.get(known.get(vertex)?.id ?? '');
    if (!being || total === 0) return;
    being.parts.set(id, { current, total });
    const sum = (key: keyof Part) => [...being.parts.values()].reduce((bytes, part) => bytes + part[key], 0);
    tell(being.activity, 'started', `${size(sum('current'))} of ${size(sum('total'))}`);
  }

  return {
    read({ vertexes = [], statuses = [] }: SolveStatus): void {
      vertexes.forEach(onVertex);
      statuses.forEach(onStatus);
    },
    end(): void {
      for (const { activity } of open.values()) tell(activity, 'done');
      open.clear();
      tell(solve, 'done');
    },
  };
}

interface Activity {
  id: string;
  name: string;
  targets: string[];
}

interface Part {
  current: number;
  total: number;
}
