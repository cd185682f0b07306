import { HANDLER_FORMS } from './handlers.ts';
import { top } from './keys-top.ts';
import type { Key, Section } from './kinds.ts';
import { sectionsOf } from './schema.ts';

/**
 * Fills the tables of docs/configuration.md: what lies between `<!-- keys NAME -->` and `<!-- end -->` is made from the section NAME
 * (`layer - function`: its keys that `function` has not; `layer & function`: those both have), `<!-- handlers -->` from the table of handlers.
 */
export function fillReference(page: string): string {
  return page.replace(
    /<!-- (keys ([\w -]+?)(?: ([-&]) ([\w]+))?|handlers) -->\n[\s\S]*?<!-- end -->/g,
    (_, what: string, name?: string, how?: string, other?: string) => {
      const rows = name === undefined ? handlerRows() : keyRows(name, how, other);
      return `<!-- ${what} -->\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n<!-- end -->`;
    },
  );
}

function keyRows(name: string, how?: string, other?: string): string[][] {
  const sections = sectionsOf(top.sections);
  const named = (wanted: string): Section => {
    const found = sections.find((section) => section.name === wanted);
    if (found === undefined) throw new Error(`the page asks for a section ${wanted}, which the language does not have`);
    return found;
  };
  const others = other === undefined ? {} : named(other).keys;
  const keys = Object.entries(named(name).keys).filter(
    ([key]) => how === undefined || Object.hasOwn(others, key) === (how === '&'),
  );
  return [
    ['key', 'value', 'meaning', 'default', 'example'],
    ['---', '---', '---', '---', '---'],
    ...keys.map(([key, row]) => [
      `\`${key}\``,
      cell(wantedBy(row)),
      cell(row.doc),
      cell(defaultOf(row)),
      cell(`\`${row.example}\``),
    ]),
  ];
}

function wantedBy(key: Key<unknown>): string {
  const words = key.kind.schema.enum;
  if (Array.isArray(words) && words.length <= 10) return words.map((word) => `\`${word}\``).join(', ');
  return key.kind.says;
}

function defaultOf(key: Key<unknown>): string {
  if (key.defaultSays !== undefined) return key.defaultSays;
  const value = key.default;
  if (value === undefined || isEmpty(value)) return '–';
  return `\`${typeof value === 'object' ? `[${(value as unknown[]).join(', ')}]` : String(value)}\``;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value instanceof Map ? value.size : Object.keys(value).length) === 0;

const cell = (text: string): string => text.replaceAll('|', '\\|');

const handlerRows = (): string[][] => [
  ['runtime', 'handler'],
  ['---', '---'],
  ...Object.entries(HANDLER_FORMS).map(([language, { form }]) => [LANGUAGES[language] ?? language, form]),
];

const LANGUAGES: { readonly [language: string]: string } = {
  python: 'Python',
  node: 'Node',
  ruby: 'Ruby',
  java: 'Java',
  dotnet: '.NET',
  provided: '`provided.*`',
};
