import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdirSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';

/** Nothing came forward for too long. */
export class Stalled extends Error {
  constructor(ms: number) {
    super(`there was no progress for ${Math.round(ms / 1000)} s`);
    this.name = 'Stalled';
  }
}

/** Calls back whenever something came forward. @returns what ends that */
type Progress = (forward: () => void) => () => void;

/**
 * Work that others may keep waiting for ever, such as the clients of GitHub's services, whose own limits add up to a quarter of an hour. It takes as
 * long as it likes while something comes forward. What was given up is told by the signal; a request that hangs may keep the process alive.
 * @param ms how long nothing may come forward @throws Stalled
 */
export async function unlessStalled<T>(
  ms: number,
  progress: Progress,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const given = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const stalled = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const stall = new Stalled(ms);
      given.abort(stall);
      reject(stall);
    }, ms);
  });
  const stop = progress(() => timer?.refresh());
  try {
    return await Promise.race([work(given.signal), stalled]);
  } finally {
    clearTimeout(timer);
    stop();
  }
}

/** A request of this process (node:http) was served. Refusals and failed attempts are none. */
export const requestsServed: Progress = (forward) => {
  // Named in Node's documentation, "Diagnostics Channel: HTTP"; it comes with the head of an answer.
  const channel = 'http.client.response.finish';
  const listener = (message: unknown) => {
    const status = (message as { response: Pick<ServerResponse, 'statusCode'> }).response.statusCode;
    if (status < 400) forward();
  };
  subscribe(channel, listener);
  return () => unsubscribe(channel, listener);
};

/** The files of a folder hold more bytes than ever before. A download that begins again and again is no progress. */
export const growthOfFolder =
  (folder: string): Progress =>
  (forward) => {
    let most = 0;
    const timer = setInterval(() => {
      const bytes = bytesIn(folder);
      if (bytes > most) forward();
      most = Math.max(most, bytes);
    }, 1000);
    return () => clearInterval(timer);
  };

function bytesIn(folder: string): number {
  try {
    return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  } catch {
    return 0;
  }
}
