import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { examples } from '../../actions/page.ts';
import { type Services, startServices } from '../../actions/services/services.ts';
import { act, type Options, type Ran } from './act.ts';
import { push } from './events.ts';
import { actionCheckout, userRepository } from './repository.ts';

/** Workflows of docs/action.md, by name. */
export const PAGE = examples(readFileSync('docs/action.md', 'utf8'));

export interface ExampleRun extends Partial<Pick<Options, 'event' | 'env' | 'secrets' | 'programs'>> {
  files: Record<string, string | Buffer>;
  /** Instead of the page's text. */
  text?: string;
}

/** Runs workflows as they stand on the page, each in a repository that was never built. */
export function exampleBench() {
  let services: Services;
  let action: ReturnType<typeof actionCheckout>;
  beforeAll(async () => {
    services = await startServices();
    action = actionCheckout();
  });
  beforeEach(() => services.evict());
  afterAll(async () => {
    await services.close();
    action.remove();
  });
  return {
    services: () => services,
    /** @returns what was said, and the names of the run's artifacts @throws with all that was said when a job failed */
    async run(name: string, { files, text = PAGE[name]!, event = push, ...more }: ExampleRun) {
      const repository = userRepository({ ...files, '.github/workflows/ci.yml': text });
      const settings = { repository, services, action: action.folder, event, claims: { run: name } };
      const ran: Ran = await act({ ...settings, ...more }).finally(repository.remove);
      if (ran.code !== 0) throw new Error(ran.text);
      const artifacts = services.artifacts().flatMap((each) => (each.run === name ? [each.name] : []));
      return { ran, artifacts: artifacts.sort() };
    },
  };
}

/** A configuration of functions of plain source on both platforms. */
export const config = (...names: string[]): string =>
  [
    'runtime_default: python3.13',
    'platforms_default: [linux/amd64, linux/arm64]',
    'lambdas:',
    ...names.map((name) => `  ${name}: { path: ./${name}, handler: app.handler }`),
    '',
  ].join('\n');
export const handler = (name: string): string => `def handler(event, context):\n    return "${name}"\n`;
