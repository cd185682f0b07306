import { posix, resolve } from 'node:path';
import { baseKeys, buildKeys } from './keys-build.ts';
import { sizeKeys } from './keys-common.ts';
import { publishKeys } from './keys-publish.ts';
import { fill, type Read } from './kinds.ts';
import type { Build, BuildSecret, ImageBase, Publish, SizeBudget } from './types.ts';

/** `{}` for undefined: optional properties are left out, not set to undefined. */
export function optional<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}

/** A bare size is that of the ZIP. */
export function budgetOf(raw: number | Read<typeof sizeKeys>): SizeBudget {
  const { zip, unzipped, level } = fill(sizeKeys, typeof raw === 'number' ? { zip: raw } : raw);
  return { ...optional('zip', zip), ...optional('unzipped', unzipped), level };
}

export function buildOf(written: Read<typeof buildKeys>, root: string): Build {
  const raw = fill(buildKeys, written);
  return {
    ...optional('image', raw.image),
    ...optional('dockerfile', raw.dockerfile && resolve(root, raw.dockerfile)),
    ...optional('target', raw.target),
    args: Object.fromEntries(raw.args),
    packages: raw.packages,
    run: raw.run,
    ...optional('output', raw.output && posix.normalize(raw.output).replace(/\/$/, '')),
    platform: raw.platform,
    env: Object.fromEntries(raw.env),
    secrets: Object.fromEntries(
      [...(written.secrets ?? [])].map(([id, secret]): [string, BuildSecret] => [
        id,
        {
          source: secret.env === undefined ? { file: resolve(root, secret.file ?? '') } : { env: secret.env },
          required: secret.required ?? false,
        },
      ]),
    ),
    ...optional('ssh', raw.ssh),
    ...optional('caBundle', raw.ca_bundle && resolve(root, raw.ca_bundle)),
    network: raw.network,
  };
}

export function baseOf(written: Read<typeof baseKeys>, root: string): ImageBase {
  const raw = fill(baseKeys, written);
  return {
    ...optional('image', raw.image),
    ...optional('dockerfile', raw.dockerfile && resolve(root, raw.dockerfile)),
    ...optional('target', raw.target),
    args: Object.fromEntries(raw.args),
    packages: raw.packages,
  };
}

export function publishOf(written: Read<typeof publishKeys>): Publish {
  const raw = fill(publishKeys, written);
  return {
    ...optional('name', raw.name),
    regions: raw.regions,
    ...optional('bucket', raw.bucket),
    prefix: raw.prefix,
    ...optional('accounts', raw.accounts && accountsOf(raw.accounts)),
    ...optional('keep', raw.keep),
    keepShared: raw.keep_shared,
    updateFunctions: raw.update_functions,
  };
}

/** Only what the layer itself says. */
export function overridesOf(written: Read<typeof publishKeys>): Partial<Publish> {
  return {
    ...optional('name', written.name),
    ...optional('regions', written.regions),
    ...optional('bucket', written.bucket),
    ...optional('prefix', written.prefix),
    ...optional('accounts', written.accounts && accountsOf(written.accounts)),
    ...optional('keep', written.keep),
    ...optional('keepShared', written.keep_shared),
    ...optional('updateFunctions', written.update_functions),
  };
}

function accountsOf(raw: NonNullable<Read<typeof publishKeys>['accounts']>): NonNullable<Publish['accounts']> {
  if (raw === '*' || Array.isArray(raw)) return raw;
  return { organization: raw.organization ?? '' };
}
