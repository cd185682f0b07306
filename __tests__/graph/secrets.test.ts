import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeSecrets } from '../../src/graph/secrets.ts';
import type { LibTree, SolveRequest } from '../../src/graph/types.ts';

test('what a Dockerfile is given in secret is hidden, also where nothing is installed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  const from = { kind: 'dockerfile', sha256: 'a'.repeat(64), context: [], target: null, args: {} } as const;
  const tree: LibTree = {
    ...{ key: `sha256:${'1'.repeat(64)}`, label: 'base', lines: [], origin: { files: new Map() } },
    recipe: {
      ...{ kind: 'lib', rules: 0, runtime: 'python3.13', platform: 'linux/amd64', base: '', paths: [] },
      environment: { from, packages: [] },
    },
    mounts: { ssh: false, secrets: { token: { source: { env: 'TOKEN' }, required: true } } },
  };
  const request = { env: { TOKEN: 'canary-123' }, home: folder } as unknown as SolveRequest;
  const { mask } = await writeSecrets(join(folder, 'secrets'), [tree], 'first', request);
  expect(mask('RUN said canary-123')).toBe('RUN said ***');
  expect(readdirSync(join(folder, 'secrets'))).toEqual([]);
  rmSync(folder, { recursive: true });
});
