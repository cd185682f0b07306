import { type Form, type Kind, nameOf, wrongType } from './kinds.ts';
import { didYouMean } from './nearest.ts';
import { type Reading, report } from './reading.ts';
import type { ScalarValue } from './tree.ts';
import { oneOf, quoted } from './words.ts';

/** A kind that takes one word, number or text. */
function simple<T>(
  says: string,
  schema: Kind<T>['schema'],
  read: (value: ScalarValue, path: string, reading: Reading) => T | undefined,
): Kind<T> {
  const kind: Kind<T> = {
    says,
    shapes: ['scalar'],
    schema,
    sections: [],
    read: (value, path, reading) =>
      value.type === 'scalar' && value.value !== null
        ? read(value, path, reading)
        : wrongType(value, kind, path, reading),
  };
  return kind;
}

const ONE_LINE = '^[^\\u0000-\\u001f\\u007f]+$';

/** Text of a form. A number or a boolean is an error that shows the quotes. */
export function text(form: Form): Kind<string> {
  const pattern = form.pattern ?? ONE_LINE;
  const matcher = new RegExp(pattern, 'u');
  const schema = { type: 'string', pattern, ...(form.max === undefined ? {} : { maxLength: form.max }) };
  const kind: Kind<string> = simple(form.says, schema, (value, path, reading) => {
    if (typeof value.value === 'boolean') return wrongType(value, kind, path, reading);
    if (typeof value.value !== 'string') {
      report(reading, path, 'type', `is ${nameOf(value)}, but text is wanted: write it in quotes, "${value.text}"`);
      return undefined;
    }
    if (form.max !== undefined && [...value.value].length > form.max)
      report(reading, path, 'form', `is ${[...value.value].length} characters long; at most ${form.max} are allowed`);
    else if (!matcher.test(value.value))
      report(
        reading,
        path,
        'form',
        value.value === '' ? `is empty; ${form.says} is wanted here` : `${quoted(value.value)} is not ${form.says}`,
        form.hint,
      );
    else return value.value;
    return undefined;
  });
  return kind;
}

/** Text, or a number as it is written (`3.10` stays `3.10`). */
export function plain(says: string): Kind<string> {
  return simple(says, { type: ['string', 'number'], pattern: '^[^\\u0000]*$' }, (value, path, reading) => {
    if (typeof value.value === 'boolean')
      report(reading, path, 'type', `is ${value.text}, but text is wanted: write it in quotes, "${value.text}"`);
    else if (value.text.includes('\0')) report(reading, path, 'form', 'holds a NUL character');
    else return typeof value.value === 'string' ? value.value : value.text;
    return undefined;
  });
}

/** One of some words; `aliases` are other spellings. */
export function word<const W extends string>(
  says: string,
  words: readonly W[],
  aliases: { readonly [alias: string]: NoInfer<W> } = {},
): Kind<W> {
  const spellings = [...words, ...Object.keys(aliases)];
  return simple(says, { enum: spellings }, (value, path, reading) => {
    const found =
      words.find((w) => w === value.value) ??
      (typeof value.value === 'string' && Object.hasOwn(aliases, value.value) ? aliases[value.value] : undefined);
    if (found !== undefined) return found;
    const near = didYouMean(value.text, spellings, (w) => `; did you mean '${w}'?`);
    report(
      reading,
      path,
      'word',
      `${quoted(value.text)} is not ${says}${near ?? ''}`,
      near === undefined && words.length <= 30 ? `Write ${oneOf(words)}.` : undefined,
    );
    return undefined;
  });
}

export const flag: Kind<boolean> = simple('true or false', { type: 'boolean' }, (value, path, reading) =>
  typeof value.value === 'boolean' ? value.value : wrongType(value, flag, path, reading),
);

/** A whole number from `from`. */
export function count(says: string, from: number): Kind<number> {
  return simple(says, { type: 'integer', minimum: from, maximum: Number.MAX_SAFE_INTEGER }, (value, path, reading) => {
    if (typeof value.value === 'number' && Number.isSafeInteger(value.value) && value.value >= from) return value.value;
    report(reading, path, 'type', `is ${nameOf(value)}; ${says} is wanted here`, `Write a whole number from ${from}.`);
    return undefined;
  });
}

const UNITS: { readonly [unit: string]: number } = {
  '': 1,
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KIB: 2 ** 10,
  MIB: 2 ** 20,
  GIB: 2 ** 30,
};
const SIZE = '^[0-9]{1,12}(\\.[0-9]{1,6})? ?([KkMmGg][Ii]?)?[Bb]?$';

/** A size in bytes: a number, or text with a unit (MB: 1,000,000; MiB: 1,048,576). */
export const size: Kind<number> = simple(
  'a size',
  {
    anyOf: [
      { type: 'integer', minimum: 1 },
      { type: 'string', pattern: SIZE },
    ],
  },
  (value, path, reading) => {
    const match = new RegExp(SIZE, 'u').test(value.text) ? /^([0-9.]+) ?([A-Za-z]*)$/.exec(value.text) : null;
    const unit = match?.[2]?.toUpperCase() ?? '';
    const bytes =
      match === null ? Number.NaN : Math.floor(Number(match[1]) * (UNITS[unit] ?? UNITS[`${unit}B`] ?? Number.NaN));
    if (bytes >= 1 && Number.isSafeInteger(bytes) && (typeof value.value === 'string' || Number.isInteger(value.value)))
      return bytes;
    report(
      reading,
      path,
      'form',
      `${quoted(value.text)} is not a size`,
      'Write bytes, or a number with KB, MB, GB (1,000) or KiB, MiB, GiB (1,024): 50MB, 250 MiB.',
    );
    return undefined;
  },
);
