import { posix } from 'node:path';
import type { Position, Problem } from '../errors.ts';
import { type Repository, written } from './repository.ts';
import { filled, isMap, type Module, pathOf } from './terraform-values.ts';
import { type Json, notice } from './types.ts';

interface Call {
  name: string;
  at: Position;
  module: Module;
  repository: Repository;
  notices: Problem[];
}

/** `path`, `requirements`, `installer` and `exclude` of an entry. */
export interface Sources {
  entry: Record<string, Json>;
  /** True when something is run to make it. */
  isBuilt: boolean;
}

/** What installs by itself: requirements by name in a folder, as the module does for the runtimes that have them. */
const INSTALLS = ['pip_requirements', 'npm_requirements', 'poetry_install', 'uv_install'] as const;

/** `source_path` of terraform-aws-modules/lambda: a path, or a list of paths and of maps. @returns undefined (and tells) when it is not known */
export function sourcesOf(value: Json | undefined, call: Call): Sources | undefined {
  const { name, at, module, repository, notices } = call;
  const leaveOut = (why: string): undefined => {
    notices.push(notice(at, `module.${name} is left out: ${why}`));
  };
  if (value === undefined) return leaveOut('it has no source_path');
  const known = filled(value, module);
  if (known === undefined) return leaveOut(`its source_path ${JSON.stringify(value)} is not known here`);
  const parts: Json[] = [];
  const exclude: string[] = [];
  let requirements: string | undefined;
  let isOff = false;
  let isOn = false;
  for (const item of [known].flat()) {
    const part = isMap(item) ? item : { path: item };
    const path = typeof part.path === 'string' ? pathOf(part.path, module) : undefined;
    if (path !== undefined && repository.kind(path) === 'missing')
      return leaveOut(`its source_path '${String(part.path)}' does not exist`);
    if (path !== undefined && /\.(zip|jar)$/.test(path)) return leaveOut(`${path} is a finished archive`);
    const prefix = typeof part.prefix_in_zip === 'string' ? part.prefix_in_zip : undefined;
    for (const key of INSTALLS) {
      const said = part[key];
      isOff ||= said === false;
      if (typeof said === 'string') requirements = pathOf(said, module);
      else if (said === true) isOn = true;
    }
    if (part.commands !== undefined)
      notices.push(
        notice(
          at,
          `module.${name}: commands of source_path are not carried over`,
          'Say them under `build.run`, and their result as `build.output`.',
        ),
      );
    if (part.patterns !== undefined) exclude.push(...patternsOf(part.patterns, call));
    if (path === undefined) {
      if (prefix !== undefined)
        notices.push(notice(at, `module.${name}: dependencies go to the root, not to '${prefix}'`));
      continue;
    }
    parts.push(prefix === undefined || isLanguageFolder(prefix) ? written(path) : { path: written(path), to: prefix });
  }
  const only = parts.length === 1 ? parts[0] : parts;
  if (parts.length === 0 && requirements === undefined) return leaveOut('its source_path names no source');
  return {
    entry: {
      ...(parts.length > 0 && { path: only! }),
      ...(requirements !== undefined && { requirements: written(posix.normalize(requirements)) }),
      ...(requirements === undefined && isOff && !isOn && { installer: 'none' }),
      ...(exclude.length > 0 && { exclude }),
    },
    isBuilt: false,
  };
}

/** A layer's language folder, where its source goes anyway. */
const isLanguageFolder = (prefix: string): boolean => /^\/?(python|nodejs)\/?$/.test(prefix);

/** Regular expressions of whole paths, `!` excludes; only those that are names and `.*` have a pattern here. */
function patternsOf(value: Json, { name, at, notices }: Call): string[] {
  const lines = (typeof value === 'string' ? value.split('\n') : [value].flat().map(String))
    .map((line) => line.replace(/(^|\s{2,})#.*$/, '').trim())
    .filter(Boolean);
  return lines.flatMap((line) => {
    const [, bang, body = ''] = /^(!?)\^?(.*?)\$?$/.exec(line) ?? [];
    const glob = body
      .replace(/\\\./g, '\0')
      .replace(/^\.\*\//, '**/')
      .replace(/^\.\*(?=.)/, '**/*')
      .replace(/\/?\.[*+]$/, '/**');
    if (/[\\[\](){}|?+^$.]/.test(glob)) {
      notices.push(
        notice(at, `module.${name}: the pattern '${line}' is not carried over`, 'Write it under `exclude`.'),
      );
      return [];
    }
    const pattern = glob.replaceAll('\0', '.').replace(/^\/\*\*$/, '**');
    return [bang === '!' ? pattern : `!${pattern}`];
  });
}
