import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { page, SECTIONS } from './cases.ts';

// page.slow.ts brings each of them about.
test('docs/troubleshooting.md is what its cases say, and there are 40 at least', () => {
  if (process.env.LAMBDA_PACKER_UPDATE) writeFileSync('docs/troubleshooting.md', page());
  expect(readFileSync('docs/troubleshooting.md', 'utf8')).toBe(page());
  expect(SECTIONS.flatMap(([, cases]) => cases).length).toBeGreaterThanOrEqual(40);
});
