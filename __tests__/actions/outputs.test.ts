import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { setOutputs } from '../../src/actions/outputs-file.ts';

const before = { ...process.env };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lambda-packer-outputs-'));
  process.env.GITHUB_OUTPUT = join(folder, 'output');
  writeFileSync(process.env.GITHUB_OUTPUT, '');
});
afterEach(() => {
  process.env = { ...before };
  rmSync(folder, { recursive: true });
});

test('what a step sets one after the other stays together within 1 MiB, counted in UTF-16', () => {
  const warnings: string[] = [];
  const log = { info: () => {}, notice: () => {}, warning: (text: string) => void warnings.push(text) };
  setOutputs({ manifest: 'dist/build_manifest.json', changed: 'x'.repeat(300_000) }, log);
  setOutputs({ artifacts: 'x'.repeat(300_000), 'cache-hit': 'exact' }, log);
  expect(warnings).toEqual([expect.stringMatching(/^artifacts: too long for an output/)]);
  const written = readFileSync(process.env.GITHUB_OUTPUT!, 'utf8');
  expect(written.length * 2).toBeLessThan(1 << 20);
  for (const name of ['manifest', 'changed', 'cache-hit']) expect(written).toContain(`${name}<<`);
  expect(written).not.toContain('artifacts<<');
});
