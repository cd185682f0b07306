import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { actionsCache } from '../../../src/actions/blob-cache.ts';
import { type Services, startServices } from '../services/services.ts';

/** What a step told: a line each, with its level. */
export function heardLog() {
  const lines: string[] = [];
  const hear = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  const log = { info: hear('info'), notice: hear('notice'), warning: hear('warning') };
  return { lines, log, warnings: () => lines.filter((line) => line.startsWith('warning: ')) };
}

/** A runner's folders and variables, over services of its own; `console` is what it printed. */
export async function runner() {
  const before = { ...process.env };
  const root = mkdtempSync(join(tmpdir(), 'lambda-packer-runner-'));
  const services: Services = await startServices();
  const temporary = join(root, 'temp');
  const workspace = join(root, 'workspace');
  for (const folder of [temporary, workspace]) mkdirSync(folder);
  const console: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => console.push(String(text)) > 0);
  const as = (claims: Parameters<Services['env']>[0] = {}) => Object.assign(process.env, services.env(claims));
  Object.assign(process.env, { RUNNER_TEMP: temporary, GITHUB_WORKSPACE: workspace });
  process.env.GITHUB_SERVER_URL = 'https://github.com';
  as();
  return {
    services,
    root,
    temporary,
    console,
    /** Another token, for the steps that follow. */
    as,
    /** A process of the action: what it says, and its cache. */
    step(limitMs = 20_000) {
      const heard = heardLog();
      return { ...heard, caches: actionsCache({ log: heard.log, limitMs }) };
    },
    async close() {
      await services.close();
      rmSync(root, { recursive: true, force: true });
      process.env = before;
    },
  };
}

export type Runner = Awaited<ReturnType<typeof runner>>;
