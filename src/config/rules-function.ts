import { resolve } from 'node:path';
import { runtimeFacts } from '../plan/runtimes.ts';
import { IMAGE_REFERENCE } from './forms.ts';
import { HANDLER_FORMS } from './handlers.ts';
import { isWritten, report, warn } from './reading.ts';
import { environmentIsOne, fileIsThere } from './rules-common.ts';
import { checkTemplate, fillTemplate, IMAGE_PLACEHOLDERS, isEnvironment, placeholdersOf } from './templates.ts';
import { quoted } from './words.ts';
import type { Scene, WrittenFunctionPackage } from './written.ts';

type Rule = (scene: Scene, fn: WrittenFunctionPackage) => void;

export const FUNCTION_RULES: readonly Rule[] = [
  hasSource,
  imageKeysAreForImages,
  handlerFits,
  handlerIsThere,
  tagsAreRight,
  baseIsWhole,
  ownDockerfile,
];

const isImage = (fn: WrittenFunctionPackage): boolean => fn.raw.type === 'image';

function hasSource({ reading }: Scene, { path }: WrittenFunctionPackage): void {
  if (!isWritten(reading, `${path}.path`))
    report(reading, path, 'path-missing', 'this function has no `path`', 'Write where its source is.');
}

const IMAGE_KEYS = ['image_tag', 'image_index', 'base', 'dockerfile'] as const;

function imageKeysAreForImages({ reading }: Scene, fn: WrittenFunctionPackage): void {
  if (isImage(fn) || (isWritten(reading, `${fn.path}.type`) && fn.raw.type === undefined)) return;
  for (const key of IMAGE_KEYS) {
    const hint =
      key === 'dockerfile'
        ? 'Write `type: image`; or build.dockerfile, for an environment to build a ZIP in.'
        : 'Write `type: image`, or remove the key.';
    if (isWritten(reading, `${fn.path}.${key}`))
      report(reading, `${fn.path}.${key}`, 'image-only', 'is only for functions of `type: image`', hint);
  }
}

function handlerFits({ reading }: Scene, { path, raw, runtime }: WrittenFunctionPackage): void {
  if (raw.handler === undefined || runtime === undefined) return;
  const { form, matches } = HANDLER_FORMS[runtimeFacts(runtime).language];
  if (!matches(raw.handler))
    report(
      reading,
      `${path}.handler`,
      'handler',
      `${quoted(raw.handler)} is not a handler of ${runtime}`,
      `Write ${form}.`,
    );
}

function handlerIsThere({ reading }: Scene, fn: WrittenFunctionPackage): void {
  const { path, raw } = fn;
  if (isWritten(reading, `${path}.handler`)) return;
  const mode = typeof raw.verify === 'object' ? raw.verify.mode : raw.verify;
  if (isImage(fn) && !isWritten(reading, `${path}.dockerfile`))
    report(
      reading,
      path,
      'handler-missing',
      'this function has no `handler`, which is the CMD of its image',
      'Write `handler:`, for example app.handler.',
    );
  else if (mode === 'import')
    report(
      reading,
      path,
      'handler-missing',
      'this function has no `handler`, which `verify: import` needs',
      'Write `handler:`, or leave `verify` out.',
    );
}

function tagsAreRight({ reading }: Scene, { path, name, raw, platforms }: WrittenFunctionPackage): void {
  const tag = raw.image_tag;
  if (tag !== undefined && checkTemplate(reading, `${path}.image_tag`, tag, Object.keys(IMAGE_PLACEHOLDERS), true)) {
    makesAReference(reading, `${path}.image_tag`, tag, name);
    const used = placeholdersOf(tag);
    if (platforms.length > 1 && !used.includes('arch') && !used.includes('platform'))
      report(
        reading,
        `${path}.image_tag`,
        'tag-arch',
        `has no {arch}, but the function has ${platforms.length} platforms: their images would have one name`,
        `For example ${quoted(`${tag.includes(':') ? `${tag}-` : `${tag}:`}{arch}`)}`,
      );
  }
  const index = raw.image_index;
  if (index !== undefined && checkTemplate(reading, `${path}.image_index`, index, ['name', 'registry'], true))
    makesAReference(reading, `${path}.image_index`, index, name);
}

function makesAReference(reading: Scene['reading'], at: string, template: string, name: string): void {
  const values: { [placeholder: string]: string } = { ...IMAGE_PLACEHOLDERS, name };
  const filled = fillTemplate(template, (placeholder) => (isEnvironment(placeholder) ? 'env' : values[placeholder]));
  if (filled.length > IMAGE_REFERENCE.max || !new RegExp(IMAGE_REFERENCE.pattern, 'u').test(filled))
    report(
      reading,
      at,
      'image-tag',
      `${quoted(template)} would make ${quoted(filled)}, which is not an image reference`,
      IMAGE_REFERENCE.hint,
    );
  else if (/@sha256:/.test(filled))
    report(
      reading,
      at,
      'image-tag',
      `${quoted(template)} names a digest; an image that is still to be built has none`,
      'Write a tag.',
    );
}

function baseIsWhole(scene: Scene, { path, raw }: WrittenFunctionPackage): void {
  if (raw.base !== undefined) environmentIsOne(scene, raw.base, raw.base, `${path}.base`);
}

const UNUSED_WITH_DOCKERFILE = [
  'handler',
  'layers',
  'requirements',
  'build',
  'lib',
  'dependencies',
  'installer',
  'bytecode',
  'sbom',
] as const;

function ownDockerfile(scene: Scene, fn: WrittenFunctionPackage): void {
  const { reading, host, root } = scene;
  const { path, raw } = fn;
  fileIsThere(scene, raw.dockerfile, `${path}.dockerfile`);
  if (!isImage(fn) || !isWritten(reading, `${path}.dockerfile`)) return;
  if (isWritten(reading, `${path}.base`))
    report(
      reading,
      `${path}.base`,
      'exclusive',
      '`dockerfile` and `base` exclude each other',
      'The Dockerfile names its own base.',
    );
  const context = typeof raw.path === 'string' ? host.kindOf(resolve(root, raw.path)) : 'several';
  if (raw.path !== undefined && context !== 'folder' && context !== 'missing')
    report(reading, `${path}.path`, 'path-kind', 'must be one folder, the context of `dockerfile`');
  for (const key of UNUSED_WITH_DOCKERFILE)
    if (isWritten(reading, `${path}.${key}`))
      warn(
        reading,
        `${path}.${key}`,
        'no-effect',
        `has no effect: the function's own \`dockerfile\` builds the whole image`,
      );
}
