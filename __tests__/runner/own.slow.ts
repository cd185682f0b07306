import { cpSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Services, startServices } from '../actions/services/services.ts';
import { act } from './support/act.ts';
import { push } from './support/events.ts';
import { type Repository, userRepository } from './support/repository.ts';
import { hasTools } from './support/tools.ts';

// Each test runs whole workflows.
jest.setTimeout(300_000);

(hasTools() ? describe : describe.skip)("this repository's own workflow", () => {
  let services: Services;
  let repository: Repository;

  beforeAll(async () => {
    services = await startServices();
    repository = userRepository({ '.github/workflows/ci.yml': readFileSync('.github/workflows/ci.yml', 'utf8') });
    for (const name of ['action.yml', 'dist', 'examples']) cpSync(name, repository.path(name), { recursive: true });
    const config = 'examples/quickstart/package_config.yaml';
    repository.commit({ [config]: `base_registry: localhost:5000/lambda\n${readFileSync(config, 'utf8')}` });
  });
  afterAll(async () => {
    await services.close();
    repository.remove();
  });

  test('uses the action on examples/quickstart, on both platforms, and reports', async () => {
    const ran = await act({ repository, services, action: repository.folder, event: push, job: 'example-report' });
    if (ran.code !== 0) throw new Error(ran.text);
    expect(Object.values(ran.jobs)).toEqual(['success', 'success', 'success']);
    const zips = services.artifacts().flatMap(({ name }) => (name.endsWith('.zip') ? [name] : []));
    expect(zips.sort()).toEqual(
      ['api', 'common', 'web', 'worker'].flatMap((name) => [
        `quickstart-${name}-amd64.zip`,
        `quickstart-${name}-arm64.zip`,
      ]),
    );
    expect(ran.docker.filter((line) => line.includes('buildx bake'))).toHaveLength(2);
  });
});
