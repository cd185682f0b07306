import { either, list, section } from './collections.ts';
import { ACCOUNT, BUCKET_TEMPLATE, KEY_PREFIX, LAYER_NAME_TEMPLATE, ORGANIZATION, REGION } from './forms.ts';
import type { Keys } from './kinds.ts';
import { count, flag, text, word } from './scalars.ts';

const organizationKeys = {
  organization: { kind: text(ORGANIZATION), doc: 'Every account of this organization.', example: 'o-a1b2c3d4e5' },
} satisfies Keys;
const organization = section({ name: 'organization', says: 'an organization', keys: organizationKeys });

export const publishKeys = {
  name: {
    kind: text(LAYER_NAME_TEMPLATE),
    doc: 'Name of the published layers, with `{name}` and `{arch}`. Without `{arch}` for two platforms: one version for both architectures if the two ZIPs are the same bytes, else an error.',
    example: '"{name}-{arch}"',
    defaultSays: '`{name}` for one platform, `{name}-{arch}` for two',
  },
  regions: {
    kind: list('a list of regions', text(REGION)),
    default: [],
    doc: 'Where to publish.',
    example: '[eu-west-1, us-east-1]',
    defaultSays: 'the region of the AWS configuration',
  },
  bucket: {
    kind: text(BUCKET_TEMPLATE),
    doc: 'A bucket for ZIPs above 50 MB, and for the manifests; with `{region}`.',
    example: '"my-artifacts-{region}"',
  },
  prefix: {
    kind: text(KEY_PREFIX),
    default: 'lambda-packer',
    doc: 'What the keys in the bucket start with.',
    example: 'lambda-packer',
  },
  accounts: {
    kind: either(
      'a list of account numbers, "*" or {organization: o-…}',
      word('"*", a list of account numbers or {organization: o-…}', ['*']),
      list('a list of account numbers', text(ACCOUNT)),
      organization,
    ),
    doc: 'Who else may use the layers: a list of account numbers in quotes, `"*"`, or `{organization: o-…}`; `[]` takes back what was given.',
    example: '["123456789012"]',
    defaultSays: 'permissions are left as they are',
  },
  keep: {
    kind: count('a number of versions', 1),
    doc: 'Keeps so many of the newest versions, and all that a function of the account and region uses.',
    example: '10',
    defaultSays: 'all',
  },
  keep_shared: {
    kind: flag,
    default: false,
    doc: "With `accounts`: old versions are deleted although other accounts' use of them cannot be seen.",
    example: 'true',
  },
  update_functions: {
    kind: flag,
    default: false,
    doc: "The account's functions that use an older version of the layer get the new one.",
    example: 'true',
  },
} satisfies Keys;
export const publish = section({ name: 'publish', says: 'publish', keys: publishKeys });
