import type { Report } from '../ports.ts';
import { liveProgress } from './live.ts';
import { plainText } from './plain.ts';
import { problemText } from './problem-text.ts';
import { type ColorChoice, hasColor, isLive } from './terminal.ts';

export type ProgressMode = 'auto' | 'plain' | 'json' | 'quiet';

/** Who is told of a build; `close` leaves the terminal as it was. */
export interface Progress {
  report: Report;
  close(): void;
}

/**
 * Does the work while it is shown by `--progress`. Everything goes to stderr: stdout is for results. After an interruption nothing more is written.
 *
 * @throws whatever the work throws, when the terminal is as it was
 */
export async function watched<T>(
  { progress, color = 'auto' }: { progress: ProgressMode; color?: ColorChoice },
  signal: AbortSignal,
  work: (report: Report) => Promise<T>,
): Promise<T> {
  const shown = progressOf(progress, color, signal);
  try {
    return await work((event) => {
      if (!signal.aborted) shown.report(event);
    });
  } finally {
    shown.close();
  }
}

function progressOf(mode: ProgressMode, color: ColorChoice, signal: AbortSignal): Progress {
  const stream = process.stderr;
  const lines = (report: Report): Progress => ({ report, close: () => {} });
  switch (mode) {
    case 'quiet':
      return lines((event) => {
        if (event.kind === 'problem' && event.problem.severity === 'error')
          stream.write(`${problemText(event.problem, hasColor(color, stream))}\n`);
      });
    case 'json':
      return lines((event) => stream.write(`${JSON.stringify(event)}\n`));
    case 'plain':
      return lines(plainTo(stream));
    case 'auto':
      return isLive(stream) ? liveProgress(stream, { color: hasColor(color, stream), signal }) : lines(plainTo(stream));
  }
}

const plainTo =
  (stream: NodeJS.WriteStream): Report =>
  (event) => {
    const text = plainText(event);
    if (text !== undefined) stream.write(`${text}\n`);
  };
