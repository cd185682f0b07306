import { Document, isScalar, isSeq, visit } from 'yaml';
import { isRuntime } from '../plan/runtimes.ts';
import { visible } from '../report/text.ts';
import type { Settled } from './settle.ts';
import type { Json } from './types.ts';

/** Keys of an entry in the order of the reference; others follow. */
const ORDER = [
  ...['path', 'type', 'dockerfile', 'image', 'handler', 'runtime', 'platforms', 'layers', 'layout', 'requirements'],
  ...[
    'installer',
    'dependencies',
    'include',
    'exclude',
    'lib',
    'build',
    'compatible_runtimes',
    'description',
    'license',
  ],
];

export interface Written {
  text: string;
  /** Names of the entries that are there, and not only as comments. */
  names: string[];
}

/** The configuration as a text to be read: sections, a comment where something needs one, entries that cannot be built as comments. */
export function writeConfig(packages: readonly Settled[], sources: readonly string[]): Written {
  const usable = packages.filter(({ unfit }) => unfit === undefined);
  const runtime = mostCommon(usable.flatMap((each) => each.runtime ?? []).filter(isRuntime));
  const platforms = mostCommon(usable.flatMap((each) => (each.platforms ? [each.platforms.join()] : [])));
  const hasLayers = usable.some(({ kind, layers }) => kind === 'layer' || layers.length > 0);
  const top: Record<string, Json> = {
    ...(runtime !== undefined && { runtime_default: runtime }),
    ...(platforms !== undefined && platforms !== 'linux/amd64' && { platforms_default: platforms.split(',') }),
    ...(hasLayers && { layers_mode: 'attach' }),
  };
  const defaults = { runtime, platforms: platforms ?? 'linux/amd64' };
  const lines = [
    '# yaml-language-server: $schema=./node_modules/lambda-packer/schema.json',
    `# Written by \`lambda-packer init\`${sources.length === 0 ? '' : ` from ${listed(sources)}`}: this file is yours from now on.`,
    '# What is built, and of what; deploying stays with the tool that does it now.',
    '',
    ...(Object.keys(top).length > 0 ? [yaml(top)] : []),
    ...(hasLayers ? ['# attach: Lambda mounts the layers; merge: they are packed into the functions.', ''] : []),
  ];
  if (hasLayers) {
    // The comment stands above the key that it explains.
    const at = lines.findIndex((line) => line.includes('layers_mode:'));
    lines[at] = lines[at]!.replace('layers_mode:', `${lines.at(-2)}\nlayers_mode:`);
    lines.splice(-2, 1);
  } else if (Object.keys(top).length > 0) lines.push('');
  for (const [key, kind] of [
    ['layers', 'layer'],
    ['lambdas', 'function'],
  ] as const) {
    const section = packages.filter((each) => each.kind === kind);
    if (section.length === 0) continue;
    const isEmpty = section.every(({ unfit }) => unfit !== undefined);
    lines.push(isEmpty ? `# ${key}:` : `${key}:`, ...section.map((each) => entryText(each, defaults)), '');
  }
  return { text: `${lines.join('\n').trimEnd()}\n`, names: usable.map(({ name }) => name) };
}

function entryText(each: Settled, defaults: { runtime: string | undefined; platforms: string }): string {
  const all: Record<string, Json> = {
    ...each.entry,
    ...(each.runtime !== undefined && each.runtime !== defaults.runtime && { runtime: each.runtime }),
    ...(each.platforms && each.platforms.join() !== defaults.platforms && { platforms: each.platforms }),
    ...(each.layers.length > 0 && { layers: each.layers }),
  };
  const rank = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => rank(a) - rank(b)));
  const body = yaml({ [each.name]: sorted });
  const comments = each.comments.map((comment) => `# ${visible(comment)}`);
  const own = each.unfit === undefined ? body.split('\n') : body.split('\n').map((line) => `# ${line}`);
  const why = each.unfit === undefined ? [] : [`# Not built yet: ${visible(each.unfit)}`];
  return [...why, ...comments, ...own].map((line) => `  ${line}`).join('\n');
}

/** Marks that would show a name as another one; they stand in double quotes only, where YAML takes escapes. */
const TURNS = /[\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Lists of words in one line, everything else as blocks. */
function yaml(value: Json): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && visible(node.value) !== node.value) node.type = 'QUOTE_DOUBLE';
    },
    Seq(_key, node) {
      if (isSeq(node) && node.items.every((item) => isScalar(item)) && JSON.stringify(node).length <= 90)
        node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true }).trimEnd();
  return text.replace(TURNS, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}

function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

const listed = (names: readonly string[]): string =>
  names.length <= 3
    ? names.map(visible).join(', ')
    : `${names.slice(0, 3).map(visible).join(', ')} and ${names.length - 3} more files`;
