import { readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';

export const ACTION = 'org/lambda-packer';

/** This repository as GitHub would give it to whoever names it. */
const config = {
  actionsMetadataProvider: {
    fetchActionMetadata: async ({ owner, name, path }: { owner: string; name: string; path?: string }) =>
      `${owner}/${name}` === ACTION && !path
        ? parse(readFileSync('action.yml', 'utf8'))
        : { name: `${owner}/${name}`, description: '' },
  },
  fileProvider: {
    getFileContent: async (file: { path: string }) => ({ name: file.path, content: readFileSync(file.path, 'utf8') }),
  },
};

/** What GitHub's own parser and language service find wrong with a workflow or action.yml, as `line: message`. */
export async function findings(name: string, content: string): Promise<string[]> {
  const document = { uri: `file:///${name}`, getText: () => content };
  const found = await validate(document as Parameters<typeof validate>[0], config as Parameters<typeof validate>[1]);
  const lines = found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
  if (name.endsWith('action.yml')) return lines;
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return [...lines, ...context.errors.getErrors().map(({ message }) => message)];
}

export type Permissions = Record<string, 'read' | 'write'>;

export interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

export interface Job {
  uses?: string;
  permissions?: Permissions;
  steps?: Step[];
  with?: Record<string, unknown>;
}

export interface Workflow {
  on: Record<string, unknown>;
  permissions?: Permissions;
  jobs: Record<string, Job>;
}

export const workflow = (content: string): Workflow => parse(content) as Workflow;

/** What the jobs of a workflow ask for together: what its caller has to grant, whichever of them run. */
export function union({ jobs, permissions = {} }: Workflow): Permissions {
  const all: Permissions = {};
  for (const { permissions: own = permissions } of Object.values(jobs))
    for (const [scope, level] of Object.entries(own)) if (all[scope] !== 'write') all[scope] = level;
  return all;
}
