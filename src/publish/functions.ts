import { failure, type Problem } from '../errors.ts';
import { problemsOf, unless } from './fault.ts';
import type { FunctionLayers, FunctionState, LayerApi } from './types.ts';
import { allPages, ask, type Work } from './work.ts';

export const listFunctions = (work: Work, api: LayerApi, all: boolean): Promise<FunctionLayers[]> =>
  allPages(work, (marker) => api.functions(all, marker));

/** A version that functions are to use instead of older ones of the same layer. */
export interface Successor {
  arn: string;
  architectures: string[];
}

/** `arn:…:layer:name:7` as the layer and the number. */
export function splitArn(arn: string): { layer: string; version: number } {
  const end = arn.lastIndexOf(':');
  return { layer: arn.slice(0, end), version: Number(arn.slice(end + 1)) };
}

/** A function's layers with older versions replaced: order and other layers kept. Undefined: nothing is to be done. */
export function newLayers(
  { layers, architectures }: Pick<FunctionLayers, 'layers' | 'architectures'>,
  successors: readonly Successor[],
): string[] | undefined {
  const fits = (successor: Successor) =>
    successor.architectures.length === 0 || architectures.every((each) => successor.architectures.includes(each));
  const replaced = layers.map((arn) => {
    const old = splitArn(arn);
    const next = successors.find((successor) => splitArn(successor.arn).layer === old.layer);
    return next && fits(next) && splitArn(next.arn).version > old.version ? next.arn : arn;
  });
  return replaced.some((arn, i) => arn !== layers[i]) ? replaced : undefined;
}

/** Looks at a function that is being updated: about five minutes. */
const LOOKS = 300;

/**
 * Gives the functions of a region the new versions of the layers that they use. What goes wrong with one does not stop the others.
 * @returns what was done, or would be, by the ARN of the new version
 */
export async function updateFunctions(
  work: Work,
  api: LayerApi,
  successors: readonly Successor[],
): Promise<{ done: Map<string, string[]>; problems: Problem[] }> {
  const done = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const { name, ...found } of await listFunctions(work, api, false)) {
    const wanted = newLayers(found, successors);
    if (!wanted) continue;
    try {
      const layers = work.options.dryRun ? wanted : await updateOne(work, api, name, successors);
      for (const arn of layers.filter((each) => !found.layers.includes(each)))
        done.set(arn, [...(done.get(arn) ?? []), `update function ${name}`]);
    } catch (thrown) {
      problems.push(...problemsOf(thrown));
    }
  }
  return { done, problems };
}

/** Sends the change against what the function is now, and again when someone else was faster. @returns its layers */
async function updateOne(work: Work, api: LayerApi, name: string, successors: readonly Successor[]): Promise<string[]> {
  for (let n = 0; ; n++) {
    const { layers: now, architectures, revision, update } = await settled(work, api, name);
    if (n > 0 && update.status === 'Failed')
      throw failure('publish/function', `the function ${name} could not be updated: ${update.reason}`, {
        hint: 'Its layers may be too large together, or its role may not read a version.',
      });
    const layers = newLayers({ layers: now, architectures }, successors);
    if (!layers) return now;
    if (n >= work.pace.tries)
      throw failure('publish/function', `the function ${name} is changed by someone else all the time`, {
        hint: 'Run publish again later.',
      });
    await unless(
      'conflict',
      ask(work, () => api.setLayers(name, layers, revision)),
      undefined,
    );
  }
}

/** The function when no update of it is under way. */
async function settled(work: Work, api: LayerApi, name: string): Promise<FunctionState> {
  for (let looks = 0; ; looks++) {
    const state = await ask(work, () => api.function(name));
    if (state.update.status !== 'InProgress') return state;
    if (looks >= LOOKS)
      throw failure('publish/function', `the function ${name} is still being updated`, {
        hint: 'Run publish again later.',
      });
    await work.pace.clock.sleep(work.pace.lookMs, work.signal);
  }
}
