import { isFault, unless } from './fault.ts';
import type { Destination, Grant, LayerApi, StoredVersion } from './types.ts';
import { ask, type Work } from './work.ts';

/** Statements of ours; those of others are left alone. */
const PREFIX = 'lambda-packer-';

/** The statements that a config's `accounts` stand for. A statement's id says all of it, so that equal ids are equal statements. */
export function grantsOf(accounts: NonNullable<Destination['accounts']>): Grant[] {
  if (accounts === '*') return [{ id: `${PREFIX}everyone`, principal: '*' }];
  if (!Array.isArray(accounts))
    return [{ id: `${PREFIX}${accounts.organization}`, principal: '*', organization: accounts.organization }];
  return accounts.map((account) => ({ id: `${PREFIX}${account}`, principal: account }));
}

/** What must be done to a version's policy. */
export function grantChanges(current: readonly Grant[], wanted: readonly Grant[]): { add: Grant[]; remove: Grant[] } {
  const has = (grants: readonly Grant[], id: string) => grants.some((grant) => grant.id === id);
  return {
    add: wanted.filter(({ id }) => !has(current, id)),
    remove: current.filter(({ id }) => id.startsWith(PREFIX) && !has(wanted, id)),
  };
}

/** Makes a version's permissions those of the config. @returns what was done, or would be */
export async function reconcilePermissions(
  work: Work,
  api: LayerApi,
  name: string,
  { version }: Pick<StoredVersion, 'version'>,
  accounts: NonNullable<Destination['accounts']>,
): Promise<string[]> {
  const current = await ask(work, () => api.policy(name, version));
  const { add, remove } = grantChanges(current, grantsOf(accounts));
  if (!work.options.dryRun) {
    // A revoked account first: what is taken away must not wait for what is given.
    for (const { id } of remove)
      await unless(
        'missing',
        ask(work, () => api.revoke(name, version, id)),
        undefined,
      );
    for (const grant of add) {
      await ask(work, () => api.allow(name, version, grant)).catch((thrown: unknown) => {
        // A lost answer, or another run: the statement of this id is there.
        if (!isFault(thrown, 'conflict')) throw thrown;
      });
    }
  }
  return [
    ...remove.map((grant) => `take back from ${whom(grant)}`),
    ...add.map((grant) => `share with ${whom(grant)}`),
  ];
}

export const whom = ({ principal, organization }: Grant): string =>
  organization ?? (principal === '*' ? 'everyone' : principal);
