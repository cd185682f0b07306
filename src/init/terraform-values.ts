import { beside } from './repository.ts';
import type { Json } from './types.ts';

/** A .tf file as hcl2json gives it: blocks by type and name, expressions as `${…}`. */
export type Hcl = { [type: string]: Json };

/** What the files of one folder, a Terraform module, say of names. */
export interface Module {
  folder: string;
  variables: Map<string, Json>;
  locals: Map<string, Json>;
}

export const isMap = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Blocks of a type with two labels (`resource "a" "b"`) or one: `[name, body]`. */
export const blocks = (hcl: Hcl, type: string): [string, { [key: string]: Json }][] =>
  isMap(hcl[type])
    ? Object.entries(hcl[type]).flatMap(([name, bodies]): [string, { [key: string]: Json }][] =>
        [bodies].flat().flatMap((body): [string, { [key: string]: Json }][] => (isMap(body) ? [[name, body]] : [])),
      )
    : [];

export function moduleOf(folder: string, files: Hcl[]): Module {
  const variables = files.flatMap((hcl) => blocks(hcl, 'variable'));
  const locals = files.flatMap((hcl) => [hcl.locals ?? []].flat()).filter(isMap);
  return {
    folder,
    variables: new Map(variables.flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value]]))),
    locals: new Map(locals.flatMap((map) => Object.entries(map))),
  };
}

/** The value with its names filled: `path.*`, variables with a default, locals. @returns undefined when something else stands in it */
export function filled(value: Json | undefined, module: Module, depth = 0): Json | undefined {
  if (depth > 16) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => filled(item, module, depth + 1));
    return items.includes(undefined) ? undefined : (items as Json[]);
  }
  if (isMap(value)) {
    const entries = Object.entries(value).map(([key, each]) => [key, filled(each, module, depth + 1)] as const);
    return entries.some(([, each]) => each === undefined) ? undefined : (Object.fromEntries(entries) as Json);
  }
  if (typeof value !== 'string' || !value.includes('${')) return value;
  const [, whole] = /^\$\{\s*((?:var|local)\.\w+)\s*\}$/.exec(value) ?? [];
  if (whole !== undefined) return named(whole, module, depth);
  let isKnown = true;
  const complete = value.replace(/\$\{\s*([^{}]*?)\s*\}/g, (text, expression: string) => {
    const inner = named(expression, module, depth);
    isKnown &&= inner !== undefined && typeof inner !== 'object';
    return isKnown ? String(inner) : text;
  });
  return isKnown ? complete : undefined;
}

function named(expression: string, module: Module, depth: number): Json | undefined {
  // path.root and path.cwd: Terraform is run where the configuration lies.
  if (/^(abspath\()?path\.(module|root|cwd)\)?$/.test(expression)) return '.';
  const [, kind, name] = /^(var|local)\.(\w+)$/.exec(expression) ?? [];
  if (name === undefined) return undefined;
  return filled((kind === 'var' ? module.variables : module.locals).get(name), module, depth + 1);
}

/** A path of the module's, relative to the repository; `..` above it stays. */
export const pathOf = (text: string, { folder }: Module): string => beside(`${folder}/x`, text);
