import { RUNTIMES, type Runtime } from '../plan/runtimes.ts';
import type { Form } from './kinds.ts';
import { text, word } from './scalars.ts';
import { INSTALLERS, PLATFORMS } from './types.ts';

/**
 * The forms of text that the language knows. Those that reach a Dockerfile, an ARN or a file name are strict: what they hold
 * cannot be read as anything else there (no space, quote, `$`, backslash or line break).
 */

/** Image names: the grammar of references in github.com/distribution/reference (reference.go). */
const ALNUM = '[a-z0-9]+';
const COMPONENT = `${ALNUM}(?:(?:[._]|__|-+)${ALNUM})*`;
const HOST_LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = `(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]{1,5})?`;
const REPOSITORY = `(?:${HOST}/)?${COMPONENT}(?:/${COMPONENT})*`;
const TAG = ':[\\w][\\w.-]{0,127}';
const DIGEST = '@sha256:[a-f0-9]{64}';

export const IMAGE_REFERENCE = {
  says: 'an image reference',
  pattern: `^${REPOSITORY}(?:${TAG})?(?:${DIGEST})?$`,
  max: 512,
  hint: 'Write registry/repository:tag or registry/repository@sha256:…; repositories are lower case.',
} satisfies Form;
export const REGISTRY_PREFIX = {
  says: 'a registry prefix',
  pattern: `^${HOST}(?:/${COMPONENT})*$`,
  max: 255,
  hint: 'Write a registry and a path, without tag or slash at the end: public.ecr.aws/lambda',
} satisfies Form;
export const IMAGE_TEMPLATE = {
  says: 'an image reference',
  pattern: '^[\\w.:/@{}\\[\\]-]+$',
  max: 512,
  hint: 'Write registry/repository:tag; in braces: {arch}, {name}, {platform}, {hash}, {registry}, {env:NAME}.',
} satisfies Form;

export const PACKAGE_NAME = {
  says: 'a package name',
  pattern: '^[a-zA-Z0-9_-]{1,64}$',
  hint: 'Write 1 to 64 letters, digits, hyphens and underscores.',
} satisfies Form;
export const VARIABLE_NAME = {
  says: 'a variable name',
  pattern: '^[A-Za-z_][A-Za-z0-9_]{0,127}$',
  hint: 'Write letters, digits and underscores, no digit first.',
} satisfies Form;
export const SECRET_ID = {
  says: 'a secret id',
  pattern: '^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$',
  hint: 'It becomes a file name: write letters, digits, hyphens, dots and underscores.',
} satisfies Form;
export const STAGE = {
  says: 'the name of a build stage',
  pattern: '^[A-Za-z][A-Za-z0-9_.-]{0,127}$',
  max: 128,
  hint: 'It is what stands after AS in the Dockerfile.',
} satisfies Form;
export const OS_PACKAGE = {
  says: 'the name of an OS package',
  pattern: '^[A-Za-z0-9][A-Za-z0-9.+_:~=^-]*$',
  max: 255,
  hint: 'One package an entry, a version after =: libpq-devel, gcc-c++, curl=8.5.0',
} satisfies Form;
export const DEPENDENCY_NAME = {
  says: 'the name of a dependency',
  pattern: '^@?[A-Za-z0-9][A-Za-z0-9._/-]*$',
  max: 255,
  hint: 'Write the name alone, without a version: boto3',
} satisfies Form;
export const GROUP_NAME = {
  says: 'the name of a group or an extra',
  pattern: '^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$',
  max: 255,
} satisfies Form;

const NO_CONTROL = '[^\\u0000-\\u001f\\u007f]';
const NOT_UP = '(?!(?:.*/)?\\.\\.(?:/|$))';
export const PATH = { says: 'a path', pattern: `^${NO_CONTROL}+$`, max: 4096 } satisfies Form;
export const PLACE_INSIDE = {
  says: 'a place inside the package',
  pattern: `^${NOT_UP}(?!.*//)[^\\u0000-\\u001f\\u007f\\\\]+$`,
  max: 1024,
  hint: 'Write a relative folder, or one from the root of the ZIP with a leading slash, without `..`.',
} satisfies Form;
export const OUTPUT = {
  says: 'a path inside the copy of the source',
  pattern: `^(?!/)${NOT_UP}[^\\u0000-\\u001f\\u007f\\\\]+$`,
  max: 1024,
  hint: 'Write a relative path without `..`: dist',
} satisfies Form;
export const IMAGE_PATH = {
  says: 'an absolute path in the build environment',
  pattern: `^/${NOT_UP}${NO_CONTROL}+$`,
  max: 1024,
  hint: 'Write a path from the root, without `..`: /usr/lib64/libpq.so.5',
} satisfies Form;
export const COMMAND = {
  says: 'a command',
  pattern: '^[^\\u0000]*[^\\u0000\\s][^\\u0000]*$',
  max: 65_536,
} satisfies Form;
export const ARGUMENT_LIST = 'an argv list';
/** CreateFunction: Handler matches [^\s]+, at most 128 characters. */
export const HANDLER = { says: 'a handler', pattern: '^[^\\s\\u0000-\\u001f\\u007f]+$', max: 128 } satisfies Form;
export const LAYER_ARN =
  '^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]:[0-9]{12}:layer:[a-zA-Z0-9_-]{1,140}:[0-9]{1,10}$';
export const LAYER_USE = {
  says: "a layer's name or a layer version's ARN",
  pattern: `${PACKAGE_NAME.pattern}|${LAYER_ARN}`,
  hint: 'Write a name from layers:, or arn:aws:lambda:<region>:<account>:layer:<name>:<version>.',
} satisfies Form;
/** PublishLayerVersion: Description at most 256 characters, LicenseInfo 512. */
export const DESCRIPTION = { says: 'a description', pattern: '^[^\\u0000]+$', max: 256 } satisfies Form;
export const LICENSE = { says: 'a license', pattern: '^[^\\u0000]+$', max: 512 } satisfies Form;

export const REGION = {
  says: 'an AWS region',
  pattern: '^[a-z]{2}(?:-[a-z]+)+-[0-9]$',
  max: 32,
  hint: 'For example eu-west-1.',
} satisfies Form;
export const LAYER_NAME_TEMPLATE = {
  says: "a layer's name",
  pattern: '^[a-zA-Z0-9_{}-]+$',
  max: 255,
  hint: 'Write letters, digits, hyphens and underscores; in braces: {name}, {arch}.',
} satisfies Form;
export const BUCKET_TEMPLATE = {
  says: 'the name of a bucket',
  pattern: '^[a-z0-9{][a-z0-9.{}-]{1,70}[a-z0-9}]$',
  hint: 'Lower-case letters, digits, hyphens and dots; in braces: {region}.',
} satisfies Form;
export const KEY_PREFIX = {
  says: 'a key prefix',
  pattern: "^[a-zA-Z0-9!_.*'()-]+(?:/[a-zA-Z0-9!_.*'()-]+)*$",
  max: 512,
  hint: 'Write it without a slash at either end.',
} satisfies Form;
export const ACCOUNT = {
  says: 'an AWS account number',
  pattern: '^[0-9]{12}$',
  hint: 'Twelve digits, in quotes.',
} satisfies Form;
export const ORGANIZATION = { says: 'an organization id', pattern: '^o-[a-z0-9]{10,32}$' } satisfies Form;

export const path = text(PATH);
export const pattern = text({ says: 'a pattern' });
export const imageReference = text(IMAGE_REFERENCE);
export const runtime = word('a Lambda runtime', Object.keys(RUNTIMES) as Runtime[]);
export const platform = word('a platform', PLATFORMS, {
  amd64: 'linux/amd64',
  x86_64: 'linux/amd64',
  arm64: 'linux/arm64',
  aarch64: 'linux/arm64',
});
export const installer = word('an installer', INSTALLERS);
