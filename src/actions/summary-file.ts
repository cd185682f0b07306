import { statSync } from 'node:fs';
import { summary } from '@actions/core';

/** Bytes that GitHub shows of a step's summary; it drops a larger one whole (docs.github.com, "Workflow commands"). */
const MOST_BYTES = 1 << 20;

const LEFT_OUT = '\n\nMore has no room here: see the log.\n';

/** Adds Markdown to the step's summary, where the runner has one, as far as it takes more. */
export async function writeSummary(markdown: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const written = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const room = MOST_BYTES - written - LEFT_OUT.length - 2;
  if (room < 0) return;
  await summary.addRaw(Buffer.byteLength(markdown) <= room ? markdown : LEFT_OUT, true).write();
}
