import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { problemsOf } from './hosts.ts';

const golden = fileURLToPath(new URL('./golden/', import.meta.url));

// Each folder holds a configuration and all that is wrong with it. LAMBDA_PACKER_UPDATE=1 writes the expectations anew.
test.each(readdirSync(golden))('the problems of %s', (name) => {
  const expected = join(golden, name, 'expected.txt');
  const problems = `${problemsOf(readFileSync(join(golden, name, 'package_config.yaml')))}\n`;
  if (process.env.LAMBDA_PACKER_UPDATE === '1') writeFileSync(expected, problems);
  expect(problems).toBe(readFileSync(expected, 'utf8'));
  expect(problems).not.toBe('\n');
});
