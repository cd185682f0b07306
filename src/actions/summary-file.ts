import { summary } from '@actions/core';

/** Adds Markdown to the step's summary, where the runner has one. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
}
