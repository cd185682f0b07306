import { relative, resolve } from 'node:path';
import { commentBody, markerOf } from '../report/comment-text.ts';
import type { Overview } from '../report/overview.ts';
import { summaryText } from '../report/summary.ts';
import type { Stored } from './artifact-names.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import { writeSummary } from './summary-file.ts';

/** Tells of a build in the step's summary and, when it is of the whole config, in the one comment on the pull request. */
export async function tell(
  overview: Overview,
  inputs: Inputs,
  { run, workspace, log }: Context,
  { isWhole }: { isWhole: boolean },
): Promise<void> {
  await writeSummary(summaryText(overview));
  const number = 'number' in run.event ? run.event.number : undefined;
  const token = inputs['github-token'];
  if (!inputs.comment || !isWhole || number === undefined || token === undefined) return;
  const { upsertComment } = await import('./comment.ts');
  const scope = scopeOf(inputs, workspace);
  const body = commentBody(overview, { scope });
  await upsertComment({ token, repository: run.repository, number, body, marker: markerOf(scope), log });
}

/** Each use of the action in a repository has a comment of its own. */
function scopeOf(inputs: Inputs, workspace: string): string {
  const config = relative(workspace, resolve(inputs.config));
  return [config, inputs['artifact-prefix'], inputs['cache-scope']].filter(Boolean).join(' ');
}

/** Where an uploaded report.html is seen. */
export const reportIn = (stored: Readonly<Record<string, Stored>>, name: string): Pick<Overview, 'report'> => {
  const found = stored[name];
  return found ? { report: found.url } : {};
};
