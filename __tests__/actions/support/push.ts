import { rmSync } from 'node:fs';
import { expect } from '@jest/globals';
import { hashesOf, type workspace } from '../../e2e/support/cli.ts';
import type { Services } from '../services/services.ts';
import { type Job, job, type StepRan } from './step.ts';

/** A push to main of the repository in this workspace, on a runner that has nothing but what the caches give; nothing goes wrong. */
export function pushes(here: ReturnType<typeof workspace>, services: () => Services) {
  let runs = 0;
  return async (inputs: Parameters<Job['use']>[0] = {}, variables: Record<string, string> = {}) => {
    for (const folder of ['runner', 'repository/dist']) rmSync(here.path(folder), { recursive: true, force: true });
    runs += 1;
    services().forget();
    const runner = job(here.path('runner'), here.path('repository'), {
      ...services().env({ run: `run-${runs}` }),
      GITHUB_SHA: runs.toString(16).padStart(40, '0'),
    });
    const main = await runner.use({ 'base-registry': 'localhost:5000/lambda', ...inputs }, variables);
    expect([main.code, main.stderr, main.annotations]).toEqual([0, '', []]);
    const [post] = await runner.end();
    expect([post!.code, post!.annotations]).toEqual([0, []]);
    return { main, post: post!, hashes: hashesOf(here.path('repository/dist')) };
  };
}

export const solves = ({ docker }: StepRan): string[] => docker.filter((words) => / bake /.test(` ${words} `));
