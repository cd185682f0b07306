import type { Report } from '../ports.ts';

/** Tells whoever watches that targets go through something, as long as it lasts. */
export async function during<T>(
  report: Report,
  targets: string[],
  activity: string,
  work: () => Promise<T> | T,
): Promise<T> {
  report({ kind: 'activity', targets, activity, status: 'started' });
  try {
    return await work();
  } finally {
    report({ kind: 'activity', targets, activity, status: 'done' });
  }
}
