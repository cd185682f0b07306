import { addressOf } from '../convert/registry/client.ts';
import { asker } from '../convert/registry/http.ts';
import { parseReference } from '../convert/registry/reference.ts';
import { findingsOf } from './findings.ts';
import type { Check, DoctorContext, Finding } from './types.ts';

/** AWS refuses what is five minutes off (docs.aws.amazon.com, "Signature Version 4"). The Date header tells seconds. */
const TOO_MUCH_MS = 5 * 60_000;
const MUCH_MS = 60_000;

/** This machine's clock, by the Date header (RFC 9110, 6.6.1) of the registries that builds ask. */
export const clock: Check = {
  name: 'clock',
  limitMs: 20_000,
  async run(context) {
    const { skipped } = findingsOf('clock');
    const hosts = [
      ...new Set([...context.needs.bases.map(({ reference }) => reference), ...context.needs.pushes].map(hostOf)),
    ];
    const dates = await Promise.all(hosts.map((host) => dateOf(host, context)));
    const told = hosts.flatMap((host, i) => (dates[i] ? [offBy(host, dates[i])] : []));
    return told.length > 0 ? told : [skipped('no server told the time')];
  },
};

const hostOf = (reference: string): string => parseReference(reference).host;

async function dateOf(host: string, { signal }: DoctorContext): Promise<{ there: number; here: number } | undefined> {
  try {
    const response = await asker(signal)(new URL('/v2/', addressOf(host)));
    await response.body?.cancel();
    const there = Date.parse(response.headers.get('date') ?? '');
    return Number.isNaN(there) ? undefined : { there, here: Date.now() };
  } catch {
    // That it cannot be reached is the finding of others.
    return undefined;
  }
}

export function offBy(host: string, { there, here }: { there: number; here: number }): Finding {
  const { ok, warning, error } = findingsOf('clock');
  const off = here - there;
  const told = `${host} says ${new Date(there).toISOString()}, this machine ${new Date(here).toISOString()}`;
  if (Math.abs(off) > TOO_MUCH_MS) return error('clock', told);
  return Math.abs(off) > MUCH_MS ? warning('clock', told) : ok(`as that of ${host}, within a minute`);
}
