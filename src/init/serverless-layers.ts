import type { Problem } from '../errors.ts';
import { isRuntime } from '../plan/runtimes.ts';
import { type Doc, entry, itemsOf, textOf } from './document.ts';
import { beside, type Repository, written } from './repository.ts';
import { platformsOf } from './sam-template.ts';
import { type LayerUse, notice, type Reading } from './types.ts';

/** `package.patterns` (last match wins, ! excludes), and the older include and exclude: the other way round than here. */
export function patternsOf(doc: Doc | undefined): string[] {
  const words = (list: Doc | undefined): string[] => itemsOf(list).flatMap((item) => textOf(item) ?? []);
  const turned = (pattern: string): string =>
    pattern.startsWith('!') ? pattern.slice(1).replace(/^\.\//, '') : `!${pattern.replace(/^\.\//, '')}`;
  return [
    ...words(entry(doc, 'exclude')).map((pattern) => pattern.replace(/^\.\//, '')),
    ...words(entry(doc, 'include')).map((pattern) => turned(pattern)),
    ...words(entry(doc, 'patterns')).map(turned),
  ];
}

/** A layer of `layers:`: its folder holds what /opt shall. */
export function readLayer(
  name: string,
  doc: Doc,
  { file, reading, repository }: { file: string; reading: Reading; repository: Repository },
): void {
  const path = beside(file, textOf(entry(doc, 'path')) ?? '.');
  if (entry(doc, 'package', 'artifact') || repository.kind(path) === 'missing') {
    const why = repository.kind(path) === 'missing' ? `path '${path}' does not exist` : 'it is a finished archive';
    reading.notices.push(notice(doc.at, `the layer ${name} is left out: ${why}`));
    return;
  }
  const runtimes = itemsOf(entry(doc, 'compatibleRuntimes'))
    .flatMap((item) => textOf(item) ?? [])
    .filter(isRuntime);
  const own = runtimes.at(-1);
  const platforms = platformsOf(itemsOf(entry(doc, 'compatibleArchitectures')).flatMap((item) => textOf(item) ?? []));
  const exclude = patternsOf(entry(doc, 'package'));
  const kept = repository.names(`${path}/nodejs`).includes('node_modules') ? ['!**/node_modules'] : [];
  const text = (key: string): string | undefined => textOf(entry(doc, key));
  reading.packages.push({
    kind: 'layer',
    name,
    // "Using your layers": the logical id, TitleCase with Dash and Underscore spelled out.
    id: `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', 'Dash').replaceAll('_', 'Underscore')}LambdaLayer`,
    at: doc.at,
    ...(own !== undefined && { runtime: own }),
    ...(platforms && { platforms }),
    comments: [],
    entry: {
      path: written(path),
      layout: 'opt',
      installer: 'none',
      ...(runtimes.length > 1 && { compatible_runtimes: runtimes.slice(0, -1) }),
      ...(exclude.length + kept.length > 0 && { exclude: [...kept, ...exclude] }),
      ...(text('description') !== undefined && { description: text('description')! }),
      ...(text('licenseInfo') !== undefined && { license: text('licenseInfo')! }),
    },
  });
}

/** A function's layers: `{Ref: …}` of the service's own, and ARNs. */
export function layersOf(name: string, layers: Doc | undefined, notices: Problem[]): LayerUse[] {
  return itemsOf(layers).flatMap((item): LayerUse[] => {
    const text = textOf(item);
    const reference = textOf(entry(item, 'Ref'));
    if (reference !== undefined) return [{ id: reference }];
    if (text?.startsWith('arn:') && !text.includes('${')) return [{ arn: text }];
    notices.push(
      notice(
        item.at,
        `${name}: a layer is left out: it is only known when it is deployed`,
        'Write its ARN under `layers:`.',
      ),
    );
    return [];
  });
}
