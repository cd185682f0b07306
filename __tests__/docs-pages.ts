import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PAGES = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Fenced blocks of a language, each with its page. */
export const blocks = (language: string): [string, string][] =>
  PAGES.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(
      ([, text]): [string, string] => [page, text!],
    ),
  );

/** Lines of the pages that run lambda-packer, as they stand there. */
export const commandLines: [string, string][] = ['sh', 'console', ''].flatMap(blocks).flatMap(([page, text]) =>
  text
    .split('\n')
    .map((line) => line.replace(/^\$ /, ''))
    .filter((line) => /^(?:npx )?lambda-packer (?!<)/.test(line))
    .map((line): [string, string] => [page, line]),
);
