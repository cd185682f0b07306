/**
 * How long a run waits for each of GitHub's services without getting anything, in ms; main and post together. All of them in trouble at once keep it
 * waiting for less than two minutes.
 */
export const PATIENCE_MS = { caches: 40_000, artifacts: 55_000, comment: 20_000 } as const;
