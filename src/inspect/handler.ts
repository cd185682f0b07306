import { distance } from 'fastest-levenshtein';
import { runtimeFacts } from '../plan/runtimes.ts';
import { bootstrap } from './bootstrap.ts';
import { byUnits, finding, listed, shown } from './finding.ts';
import { HANDLERS, type HandlerPlace } from './handlers.ts';
import { attachedLayers, unknownLayers } from './layers.ts';
import type { Content, Finding, WithHandler } from './types.ts';

/** Whether the runtime will find what `handler` names: its file in the artifact or in an attached layer, and the name of the function in that file. */
export function checkHandler(it: WithHandler): Finding[] {
  if (it.kind !== 'function') return [];
  const { language, version } = runtimeFacts(it.runtime);
  if (language === 'provided') return bootstrap(it);
  const { handler } = it;
  if (handler === undefined) return [];
  const place = HANDLERS[language](handler, version);
  if ('malformed' in place) {
    return [
      finding('error', 'handler/malformed', `handler '${shown(handler)}': ${place.malformed}`, {
        hint: `For ${it.runtime} it is ${place.form}.`,
      }),
    ];
  }
  const found =
    find(it, place.files, place.archives?.own, place) ??
    first(attachedLayers(it), (layer) => find(layer.content, place.inLayers, place.archives?.layer, place));
  return found === undefined ? [absent(handler, place, it)] : unnamed(handler, place, found);
}

/** `bytes` is undefined where a text says nothing. */
interface Found {
  path: string;
  bytes: Uint8Array | undefined;
}

function find(
  { entries, read }: Pick<Content, 'entries' | 'read'>,
  files: readonly string[],
  archives: RegExp | undefined,
  place: HandlerPlace,
): Found | undefined {
  const names = new Set(entries.map(({ name }) => name));
  const path = files.find((file) => names.has(file));
  if (path !== undefined) return { path, bytes: read(path) };
  if (archives === undefined || place.archives === undefined) return undefined;
  const { entry } = place.archives;
  const archive = entries.find(({ name }) => {
    if (!archives.test(name)) return false;
    // An archive's headers hold its entries' names as they are. One that cannot be read may hold this one.
    const bytes = read(name);
    return bytes === undefined || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(entry);
  });
  return archive && { path: archive.name, bytes: undefined };
}

function first<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function absent(handler: string, place: HandlerPlace, it: WithHandler): Finding {
  const unknown = unknownLayers(it);
  const near = candidates(place, it);
  const where = attachedLayers(it).length > 0 ? 'neither in the artifact nor in its layers' : 'not in the artifact';
  const maybe = unknown.length > 0 ? `; ${listed(unknown)} may hold it` : '';
  return finding(
    unknown.length > 0 ? 'warning' : 'error',
    'handler/missing',
    `handler '${shown(handler)}': ${shown(place.wanted)} is ${where}${maybe}`,
    {
      hint:
        near.length > 0
          ? `Did you mean ${near.map(({ spelled }) => `'${shown(spelled)}'`).join(' or ')}?`
          : 'Check handler, path and the patterns of include and exclude.',
      paths: near.map(({ path }) => path),
    },
  );
}

/** The three nearest files that could be a handler's: those of the same name in another folder first, then those of a similar one. */
function candidates(place: HandlerPlace, { entries }: WithHandler): { path: string; spelled: string }[] {
  const base = baseName(place.wanted);
  const stem = (path: string) => path.replace(/\.\w+$/, '');
  return entries
    .flatMap(({ name: path }) => {
      const spelled = DEPENDENCIES.test(path) ? undefined : place.spell(path);
      if (spelled === undefined) return [];
      const far = stem(baseName(path)) === stem(base) ? path.split('/').length / 1000 : distance(path, place.wanted);
      return far <= Math.max(2, place.wanted.length / 3) ? [{ path, spelled, far }] : [];
    })
    .sort((a, b) => a.far - b.far || byUnits(a.path, b.path))
    .slice(0, 3);
}

const DEPENDENCIES = /(^|\/)(node_modules|site-packages|[^/]*\.dist-info)\//;
const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

const MOST_TEXT = 4 * 1024 * 1024;
/** A file that passes on another's names need not spell them. */
const PASSES_ON =
  /import\s*\*|export\s*\*|__getattr__|module\.exports\s*=\s*\(?(await\s*)?(require|import)\b|define_method/;

/** A text search, so that it sees every way to define a name, and comments too: hence a warning only. */
function unnamed(handler: string, { symbol }: HandlerPlace, { path, bytes }: Found): Finding[] {
  if (symbol === undefined || bytes === undefined || bytes.length > MOST_TEXT || !/\.(py|[cm]?js|rb)$/.test(path))
    return [];
  const text = new TextDecoder().decode(bytes);
  const word = new RegExp(`(?<![\\w$])${symbol.replace(/[^\w]/g, '\\$&')}(?![\\w$])`);
  if (word.test(text) || PASSES_ON.test(text)) return [];
  return [
    finding(
      'warning',
      'handler/name',
      `handler '${shown(handler)}': '${shown(symbol)}' does not occur in ${shown(path)}`,
      {
        hint: 'Check the name after the dot against what the file defines.',
        paths: [path],
      },
    ),
  ];
}
