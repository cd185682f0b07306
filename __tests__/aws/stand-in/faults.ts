import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './types.ts';

export const FAULTS = ['429', '500', '503', 'reset', 'silence', 'truncated', 'garbage', 'slow'] as const;
export const MOMENTS = ['before', 'during', 'after'] as const;

/**
 * What goes wrong, and when: before the effect (which then never comes), during (the effect comes a little after the failure was told), or
 * after it. `slow` fails nothing: the answer comes late.
 */
export interface Fault {
  kind: (typeof FAULTS)[number];
  moment: (typeof MOMENTS)[number];
}

/** How long after the failure an effect `during` comes, and how late a slow answer is. Milliseconds. */
export const LATE = 60;
export const SLOW = 250;

/** Carries out a request with a fault in it. @returns the status that was sent, 0 for none */
export async function fail({ kind, moment }: Fault, response: ServerResponse, run: () => Answer): Promise<number> {
  if (kind === 'slow') {
    await sleep(moment === 'before' ? SLOW : moment === 'during' ? SLOW / 2 : 0);
    const answer = run();
    await sleep(moment === 'after' ? SLOW : moment === 'during' ? SLOW / 2 : 0);
    return send(response, answer);
  }
  if (moment === 'after') run();
  if (moment === 'during') setTimeout(run, LATE);
  return TELL[kind](response);
}

const error = (status: number, type: string) => (response: ServerResponse) =>
  send(response, {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': type },
    body: JSON.stringify({ Type: 'Service', Message: `injected ${type}` }),
  });

const TELL: Record<Exclude<Fault['kind'], 'slow'>, (response: ServerResponse) => number> = {
  429: error(429, 'TooManyRequestsException'),
  500: error(500, 'ServiceException'),
  503: error(503, 'ServiceUnavailable'),
  reset: (response) => {
    response.socket?.resetAndDestroy();
    return 0;
  },
  silence: () => 0,
  truncated: (response) => {
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"LayerVersionArn": "arn:aws:la');
    setTimeout(() => response.socket?.destroy(), 5);
    return 0;
  },
  garbage: (response) =>
    send(response, { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>a proxy says hello</html>' }),
};

export function send(response: ServerResponse, { status, headers, body }: Answer): number {
  if (response.destroyed || response.headersSent) return 0;
  response.writeHead(status, { 'x-amzn-requestid': 'stand-in', ...headers });
  response.end(body);
  return status;
}
