import { type Doc, entry, readDocument } from './document.ts';
import { beside, type Repository } from './repository.ts';

/** Where a service's variables come from: its file, and files that `${file(…)}` names. */
export interface Service {
  file: string;
  root: Doc | undefined;
  repository: Repository;
  /** Steps that are still taken: variables may name each other. */
  left: number;
}

/** Fills `${…}` by the service itself ("Variables" in the Serverless Framework guide); what is only known when it is deployed stays. */
export function resolved(doc: Doc | undefined, service: Service, depth = 0): Doc | undefined {
  if (doc?.kind !== 'scalar' || typeof doc.value !== 'string' || !doc.value.includes('${')) return doc;
  if (depth > 16 || service.left-- <= 0) return doc;
  const whole = /^\$\{([^{}]*)\}$/.exec(doc.value);
  if (whole) {
    const found = variable(whole[1]!, service, depth + 1);
    return found ? resolved({ ...found, at: doc.at }, service, depth + 1) : doc;
  }
  let isChanged = false;
  const filled = doc.value.replace(/\$\{([^{}]*)\}/g, (text, name: string) => {
    const found = resolved(variable(name, service, depth + 1), service, depth + 1);
    if (found?.kind !== 'scalar' || found.value === null) return text;
    isChanged = true;
    return String(found.value);
  });
  const next: Doc = { ...doc, value: filled.slice(0, 10_000) };
  return isChanged ? resolved(next, service, depth + 1) : next;
}

/** `self:custom.x, 'fallback'`: the first that is known. */
function variable(text: string, service: Service, depth: number): Doc | undefined {
  for (const part of text.split(',').map((each) => each.trim())) {
    const found = one(part, service, depth);
    if (found && !(found.kind === 'scalar' && found.value === null)) return found;
  }
  return undefined;
}

function one(part: string, service: Service, depth: number): Doc | undefined {
  const at = service.root?.at ?? { file: service.file, line: 1, column: 1 };
  const [, quoted] = /^["'](.*)["']$/.exec(part) ?? [];
  if (quoted !== undefined) return { kind: 'scalar', value: quoted, at };
  if (/^-?\d+(\.\d+)?$/.test(part)) return { kind: 'scalar', value: Number(part), at };
  if (/^(true|false)$/.test(part)) return { kind: 'scalar', value: part === 'true', at };
  // `dev` is the framework's own default.
  if (part === 'sls:stage') return property('provider.stage', service, depth) ?? { kind: 'scalar', value: 'dev', at };
  const [, path] = /^self:(.+)$/.exec(part) ?? [];
  if (path !== undefined) return property(path, service, depth);
  const [, name, inside] = /^file\(([^)]+)\)(?::(.+))?$/.exec(part) ?? [];
  if (name === undefined) return undefined;
  const file = beside(service.file, name);
  if (!/\.(ya?ml|json)$/.test(file)) return undefined;
  const { root } = readDocument(service.repository.text(file) ?? '', file);
  return inside === undefined ? root : steps(root, inside, service, depth);
}

const property = (path: string, service: Service, depth: number): Doc | undefined =>
  steps(service.root, path, service, depth);

/** Each step may itself be a variable. */
function steps(from: Doc | undefined, path: string, service: Service, depth: number): Doc | undefined {
  return path.split('.').reduce<Doc | undefined>((at, key) => {
    const here = resolved(at, service, depth + 1);
    return here?.kind === 'list' ? here.items[Number(key)] : entry(here, key);
  }, from);
}

export const get = (root: Doc | undefined, service: Service, ...path: string[]): Doc | undefined =>
  path.reduce<Doc | undefined>((at, key) => resolved(entry(at, key), service), root);

/** The value with all its variables filled. */
export function deep(doc: Doc | undefined, service: Service, depth = 0): Doc | undefined {
  const here = resolved(doc, service);
  if (!here || depth > 16 || here.kind === 'scalar') return here;
  if (here.kind === 'list') return { ...here, items: here.items.map((item) => deep(item, service, depth + 1) ?? item) };
  return {
    ...here,
    entries: new Map([...here.entries].map(([key, value]) => [key, deep(value, service, depth + 1) ?? value])),
  };
}
