import { didYouMean } from './nearest.ts';
import { type Reading, report } from './reading.ts';
import { oneOf, quoted } from './words.ts';

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Fills `{name}` in a template; what `value` does not know stays as it is. */
export function fillTemplate(template: string, value: (placeholder: string) => string | undefined): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => value(name) ?? whole);
}

export const placeholdersOf = (template: string): string[] =>
  [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');

/** Placeholders of `image_tag`, each with a value that it might have, to see what the result would be. */
export const IMAGE_PLACEHOLDERS = {
  arch: 'amd64',
  name: 'name',
  platform: 'linux-amd64',
  hash: '0123456789ab',
  registry: 'localhost:5000',
} as const;
export const NAME_PLACEHOLDERS = ['name', 'arch'] as const;
export const BUCKET_PLACEHOLDERS = ['region'] as const;

const ENVIRONMENT = /^env:[A-Za-z_][A-Za-z0-9_]*$/;
export const isEnvironment = (placeholder: string): boolean => ENVIRONMENT.test(placeholder);

/** Reports placeholders that are not known, and braces without one. True when all is right. */
export function checkTemplate(
  reading: Reading,
  path: string,
  template: string,
  known: readonly string[],
  environment = false,
): boolean {
  const before = reading.errors;
  for (const name of placeholdersOf(template)) {
    if (known.includes(name) || (environment && isEnvironment(name))) continue;
    const near = didYouMean(name, known, (word) => `; did you mean '{${word}}'?`);
    const all = [...known.map((word) => `{${word}}`), ...(environment ? ['{env:NAME}'] : [])];
    report(
      reading,
      path,
      'placeholder',
      `${quoted(`{${name}}`)} is not a placeholder${near ?? ''}`,
      near === undefined ? `Write ${oneOf(all)}.` : undefined,
    );
  }
  if (/[{}]/.test(template.replace(PLACEHOLDER, '')))
    report(reading, path, 'placeholder', `${quoted(template)} has a brace without its partner`);
  return reading.errors === before;
}
