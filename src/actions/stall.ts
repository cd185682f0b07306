import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdirSync, statSync } from 'node:fs';
import type { ClientRequest, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';

/** Nothing came forward for too long. */
export class Stalled extends Error {
  constructor(ms: number) {
    super(`there was no progress for ${Math.round(ms / 1000)} s`);
    this.name = 'Stalled';
  }
}

/** Calls back whenever something came forward. @returns what ends that */
export type Progress = (forward: () => void) => () => void;

/** Either of two comes forward. */
export const either =
  (one: Progress, other: Progress): Progress =>
  (forward) => {
    const stops = [one(forward), other(forward)];
    return () => {
      for (const stop of stops) stop();
    };
  };

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

/** Slower than this in the time that nothing may come forward is standing still. */
const STEP_BYTES = 1 << 20;

/**
 * Requests of this process (node:http) that were begun from now on have moved another MiB, in either direction. Node before 22.12 tells of a
 * request when it was sent.
 */
export const bytesMoved: Progress = (forward) => {
  const channels = ['http.client.request.created', 'http.client.request.start'];
  const requests = new Set<ClientRequest>();
  const listener = (message: unknown) => void requests.add((message as { request: ClientRequest }).request);
  for (const channel of channels) subscribe(channel, listener);
  // A connection may have served others before.
  const known = new Map<Socket, number>();
  let moved = 0;
  const timer = setInterval(() => {
    for (const { socket } of requests) {
      if (!socket) continue;
      const bytes = socket.bytesRead + socket.bytesWritten;
      moved += bytes - (known.get(socket) ?? bytes);
      known.set(socket, bytes);
    }
    if (moved < STEP_BYTES) return;
    moved = 0;
    forward();
  }, 500);
  return () => {
    clearInterval(timer);
    for (const channel of channels) unsubscribe(channel, listener);
  };
};

function bytesIn(folder: string): number {
  try {
    return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  } catch {
    return 0;
  }
}
