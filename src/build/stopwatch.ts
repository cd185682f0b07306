import type { Report } from '../ports.ts';

/** Times the phases of a build, one after the other. */
export function stopwatch(report: Report) {
  const laps: { name: string; ms: number }[] = [];
  let last = performance.now();
  return {
    laps,
    lap(name: string): void {
      const now = performance.now();
      const phase = { name, ms: Math.round(now - last) };
      last = now;
      laps.push(phase);
      report({ kind: 'phase', ...phase });
    },
  };
}
