import type { Platform } from '../config/types.ts';
import type { Position, Problem } from '../errors.ts';
import { type Doc, entriesOf, entry } from './document.ts';
import { evaluate, type Scope } from './intrinsics.ts';
import { type Json, type LayerUse, notice } from './types.ts';

/** A resource with the values of the template's Globals under its own; what cannot be computed is told once, with its line. */
export interface Resource {
  id: string;
  at: Position;
  metadata: Doc | undefined;
  notices: Problem[];
  /** The value of a property; undefined: not written, or not known (then told). */
  value(name: string, consequence?: string): Json | undefined;
  text(name: string): string | undefined;
  isWritten(name: string): boolean;
  /** Where a property stands. */
  position(name: string): Position;
  meta(...path: string[]): Json | undefined;
}

/** `globals`: that of its kind (`Globals.Function`), whose values a resource's own replace ("Globals section", SAM developer guide); of lists only Layers are joined. */
export function resourceOf(id: string, doc: Doc, globals: Doc | undefined, scope: Scope): Resource {
  const notices: Problem[] = [];
  const own = (name: string): Doc | undefined => entry(doc, 'Properties', name);
  const find = (name: string): Doc | undefined => own(name) ?? entry(globals, name);
  const computed = (written: Doc | undefined, name: string, consequence = ''): Json | undefined => {
    if (!written) return undefined;
    const answer = evaluate(written, scope);
    if (answer.known) return answer.value;
    notices.push(notice(written.at, `${id}: ${name} is not known here: ${answer.why}${consequence}`));
    return undefined;
  };
  const value = (name: string, consequence?: string): Json | undefined => computed(find(name), name, consequence);
  return {
    id,
    at: doc.at,
    metadata: entry(doc, 'Metadata'),
    notices,
    value,
    text(name) {
      const found = value(name);
      return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
    },
    isWritten: (name) => find(name) !== undefined,
    position: (name) => find(name)?.at ?? doc.at,
    meta: (...path) => computed(entry(doc, 'Metadata', ...path), ['Metadata', ...path].join('.')),
  };
}

const PLATFORM_OF: Record<string, Platform> = { x86_64: 'linux/amd64', arm64: 'linux/arm64' };

export const platformsOf = (architectures: Json | undefined): Platform[] | undefined => {
  const platforms = [architectures ?? []]
    .flat()
    .flatMap((word) => (Object.hasOwn(PLATFORM_OF, String(word)) ? PLATFORM_OF[String(word)]! : []));
  return platforms.length > 0 ? [...new Set(platforms)].sort() : undefined;
};

/** `Layers`, each by itself, so that one that is not known leaves the others. */
export function layersOf(resource: Resource, lists: (Doc | undefined)[], scope: Scope): LayerUse[] {
  return lists
    .flatMap((list) => (list?.kind === 'list' ? list.items : list ? [list] : []))
    .flatMap((item): LayerUse[] => {
      const answer = evaluate(item, scope);
      const value = answer.known ? answer.value : undefined;
      if (typeof value === 'string' && value.startsWith('arn:')) return [{ arn: value }];
      if (value && typeof value === 'object' && !Array.isArray(value) && typeof value.Ref === 'string')
        return [{ id: value.Ref }];
      const why = answer.known ? 'it is neither a layer of this template nor the ARN of a version' : answer.why;
      resource.notices.push(
        notice(item.at, `${resource.id}: a layer is left out: ${why}`, 'Write its ARN under `layers:`.'),
      );
      return [];
    });
}

export const resourcesOf = (template: Doc | undefined): [string, Doc][] => entriesOf(entry(template, 'Resources'));
