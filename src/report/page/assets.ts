import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FILES = {
  style: new URL('../browser/report.css', import.meta.url),
  script: new URL('../browser/report.js', import.meta.url),
  d3: new URL('../../../node_modules/d3-hierarchy/dist/d3-hierarchy.min.js', import.meta.url),
  license: new URL('../../../node_modules/d3-hierarchy/LICENSE', import.meta.url),
};

let read: { style: string; script: string } | undefined;

/** What the page runs and looks like: files of ours, and before the script the library that lays out the treemap, with its licence. */
export function assets(): { style: string; script: string } {
  const text = (name: keyof typeof FILES) => readFileSync(FILES[name], 'utf8');
  read ??= {
    style: text('style'),
    script: `/*\nd3-hierarchy\n${text('license')}*/\n${text('d3')}\n${text('script')}`,
  };
  return read;
}

/** As Content Security Policy names an inline script or style that may stand in a page (CSP 3, "hash-source"). */
export const sourceHash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
