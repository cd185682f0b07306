import parseExpression from 'spdx-expression-parse';
import { metadataHeaders, packageOf } from './dist-info.ts';
import type { LicensedPackage, PackageVersion } from './types.ts';

/** Like `packageOf`, with the licence. */
export function licensedPackageOf(path: string, content: Uint8Array): LicensedPackage | undefined {
  const found = packageOf(path, content);
  const license = found && READERS[found.ecosystem](new TextDecoder().decode(content));
  return found && (license === undefined ? found : { ...found, license });
}

/** Whether a text is an SPDX license expression (SPDX 2.3, annex D), of licences that the standard's list knows. */
export function isExpression(text: string): boolean {
  try {
    parseExpression(text);
    return true;
  } catch {
    return false;
  }
}

const READERS: Record<PackageVersion['ecosystem'], (text: string) => string | undefined> = {
  pypi: ofMetadata,
  npm: ofPackageJson,
  gem: (text) =>
    all(
      /^ *s\.licenses = \[(.*)\]/m
        .exec(text)?.[1]
        ?.match(/"[^"]+"/g)
        ?.map((word) => word.slice(1, -1)),
    ),
};

/** Core metadata 2.4: License-Expression; before that License, which is any text, and classifiers. */
function ofMetadata(text: string): string | undefined {
  const headers = metadataHeaders(text);
  const fields = (name: string) =>
    [...headers.matchAll(new RegExp(`^${name}:[ \\t]*(.+?)\\s*$`, 'gmi'))].map((match) => match[1]!);
  const [expression] = fields('License-Expression');
  if (expression !== undefined) return said(expression);
  const [license] = fields('License');
  const own = license === undefined || /^unknown$/i.test(license) ? undefined : said(license);
  if (own !== undefined && isExpression(own)) return own;
  const classified = fields('Classifier')
    .filter((classifier) => classifier.startsWith('License ::'))
    .map((classifier) => classifier.split('::').at(-1)!.trim())
    .filter((name) => name !== 'OSI Approved');
  const listed = all(classified.map(said).filter((name) => name !== undefined));
  return listed !== undefined && isExpression(listed) ? listed : (own ?? listed);
}

function ofPackageJson(text: string): string | undefined {
  const { license, licenses } = JSON.parse(text) as { license?: unknown; licenses?: unknown };
  const one = (value: unknown): string[] => {
    const word = typeof value === 'object' && value !== null && 'type' in value ? value.type : value;
    return typeof word === 'string' && word.trim() !== '' ? [word.trim()] : [];
  };
  const [own] = one(license);
  // A list meant a choice, when it was still in use (docs.npmjs.com/cli/configuring-npm/package-json, "license").
  return own !== undefined ? said(own) : all(Array.isArray(licenses) ? licenses.flatMap(one) : one(licenses), 'OR');
}

/** Several licences of which nothing says how they go together: all of them, to be on the safe side. */
function all(names: readonly string[] = [], operator: 'AND' | 'OR' = 'AND'): string | undefined {
  const [first, ...others] = [...new Set(names.flatMap((name) => said(name) ?? []))];
  if (first === undefined || others.length === 0) return first;
  const every = [first, ...others];
  return every.every(isExpression)
    ? every.map((name) => (name.includes(' ') ? `(${name})` : name)).join(` ${operator} `)
    : every.join(', ');
}

/** The longest name; more is a licence's text. An expression may name many. */
const LONGEST = 100;
const LONGEST_EXPRESSION = 1000;

/** Words that mean one licence of SPDX's list, where authors name it otherwise. What may be one of several (`BSD License`) is none of these. */
const MEANT: [RegExp, string][] = [
  [/^(the )?(expat|mit) licen[cs]e( \(mit\))?$/i, 'MIT'],
  [/^(the )?apache(( software)? licen[cs]e)?,? ?(version |v)?2(\.0)?$/i, 'Apache-2.0'],
  [/^(the )?(new |revised |modified )bsd( licen[cs]e)?$|^(the )?bsd[- ]3[- ]clause( licen[cs]e)?$/i, 'BSD-3-Clause'],
  [/^(the )?simplified bsd( licen[cs]e)?$|^(the )?bsd[- ]2[- ]clause( licen[cs]e)?$/i, 'BSD-2-Clause'],
  [/^(the )?isc licen[cs]e( \(iscl\))?$/i, 'ISC'],
  [/^(mozilla public licen[cs]e |mpl[- ]?)(version )?2\.0( \(mpl 2\.0\))?$/i, 'MPL-2.0'],
  [/^(psf|python software foundation)( licen[cs]e)?$/i, 'PSF-2.0'],
  [/^the unlicense( \(unlicense\))?$/i, 'Unlicense'],
  [/^gnu general public licen[cs]e v2 \(gplv2\)$/i, 'GPL-2.0-only'],
  [/^gnu general public licen[cs]e v2 or later \(gplv2\+\)$/i, 'GPL-2.0-or-later'],
  [/^gnu general public licen[cs]e v3 \(gplv3\)$/i, 'GPL-3.0-only'],
  [/^gnu general public licen[cs]e v3 or later \(gplv3\+\)$/i, 'GPL-3.0-or-later'],
  [/^gnu lesser general public licen[cs]e v3 \(lgplv3\)$/i, 'LGPL-3.0-only'],
  [/^gnu lesser general public licen[cs]e v3 or later \(lgplv3\+\)$/i, 'LGPL-3.0-or-later'],
  [/^gnu affero general public licen[cs]e v3$/i, 'AGPL-3.0-only'],
];

function said(words: string): string | undefined {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > LONGEST_EXPRESSION) return undefined;
  if (text.length > LONGEST) return isExpression(text) ? text : undefined;
  return MEANT.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}
