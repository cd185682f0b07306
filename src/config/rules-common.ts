import { resolve } from 'node:path';
import { LANGUAGE_OF } from '../plan/installer-table.ts';
import { type RuntimeFacts, runtimeFacts } from '../plan/runtimes.ts';
import type { BuildSection } from './build-section.ts';
import { mergedBuild } from './build-section.ts';
import { isWritten, positionOf, report, warn } from './reading.ts';
import { quoted, under } from './words.ts';
import type { Scene, Written } from './written.ts';

type Rule = (scene: Scene, pkg: Written) => void;

/** What holds for layers and functions alike. */
export const COMMON_RULES: readonly Rule[] = [
  runtimeIsThere,
  sourcesAreThere,
  requirementsAreThere,
  buildIsWhole,
  installerFits,
  outputLeavesOut,
  bytecodeFits,
];

function runtimeIsThere({ reading }: Scene, { path, kind, runtime }: Written): void {
  if (runtime === undefined) {
    if (isWritten(reading, `${path}.runtime`) || isWritten(reading, 'runtime_default')) return;
    report(
      reading,
      path,
      'runtime-missing',
      `this ${kind} has no runtime`,
      'Write `runtime:` here, or `runtime_default:` at the top.',
    );
    return;
  }
  const facts: RuntimeFacts = runtimeFacts(runtime);
  if (facts.deprecated === undefined) return;
  const at = isWritten(reading, `${path}.runtime`) ? `${path}.runtime` : 'runtime_default';
  // Packages that share a default share the warning.
  if (reading.problems.some((p) => p.code === 'config/runtime-deprecated' && p.at === positionOf(reading, at))) return;
  warn(
    reading,
    at,
    'runtime-deprecated',
    `Lambda's runtime ${runtime} has been deprecated since ${facts.deprecated}`,
    'Move to a newer one: AWS no longer patches it, and will refuse changes of functions that use it.',
  );
}

function sourcesAreThere({ reading, host, root }: Scene, { path, raw }: Written): void {
  const check = (spelled: string, at: string): void => {
    const kind = host.kindOf(resolve(root, spelled));
    if (kind === 'missing')
      report(reading, at, 'path-missing', `${quoted(spelled)} does not exist`, `Looked for ${resolve(root, spelled)}.`);
    if (kind === 'other') report(reading, at, 'path-kind', `${quoted(spelled)} is neither a file nor a folder`);
  };
  if (typeof raw.path === 'string') check(raw.path, `${path}.path`);
  else
    raw.path?.forEach((part, i) => {
      const at = under(`${path}.path`, i);
      if (typeof part === 'string') check(part, at);
      else if (part.path !== undefined) check(part.path, `${at}.path`);
      else if (!isWritten(reading, `${at}.path`)) report(reading, at, 'path-missing', 'a source needs a `path`');
    });
}

/** Reports a path that is not the file it should be. */
export function fileIsThere({ reading, host, root }: Scene, spelled: string | undefined, at: string): void {
  if (spelled === undefined) return;
  const kind = host.kindOf(resolve(root, spelled));
  if (kind === 'missing')
    report(reading, at, 'path-missing', `${quoted(spelled)} does not exist`, `Looked for ${resolve(root, spelled)}.`);
  else if (kind !== 'file')
    report(
      reading,
      at,
      'path-kind',
      `${quoted(spelled)} is not a file`,
      kind === 'folder' ? 'It is a folder: name the file in it.' : undefined,
    );
}

function requirementsAreThere(scene: Scene, { path, raw }: Written): void {
  const at = `${path}.requirements`;
  const written = raw.requirements;
  if (written === undefined || Array.isArray(written)) return;
  if (typeof written === 'string') fileIsThere(scene, written, at);
  else if (isWritten(scene.reading, `${at}.file`)) fileIsThere(scene, written.file, `${at}.file`);
  else report(scene.reading, at, 'requirements', 'needs a `file`');
}

function buildIsWhole(scene: Scene, { path, raw }: Written): void {
  if (raw.build !== undefined)
    buildSectionIsWhole(scene, raw.build, mergedBuild(scene.config.build, raw.build), `${path}.build`);
}

/** The rules of a `build` section; `merged` is the section with the defaults that hold under it. */
export function buildSectionIsWhole(scene: Scene, own: BuildSection, merged: BuildSection, at: string): void {
  environmentIsOne(scene, own, merged, at);
  fileIsThere(scene, own.ca_bundle, `${at}.ca_bundle`);
  for (const [id, secret] of own.secrets ?? []) {
    const sources = ['env', 'file'].filter((key) => isWritten(scene.reading, `${under(`${at}.secrets`, id)}.${key}`));
    if (sources.length !== 1)
      report(
        scene.reading,
        under(`${at}.secrets`, id),
        'secret',
        `needs either \`env\` or \`file\`${sources.length === 0 ? '' : ', not both'}`,
        'Write {env: NAME} or {file: PATH}.',
      );
    else if (secret.file !== undefined && scene.host.kindOf(resolve(scene.root, secret.file)) === 'folder')
      report(scene.reading, `${under(`${at}.secrets`, id)}.file`, 'path-kind', `${quoted(secret.file)} is not a file`);
  }
}

/** An environment is an image or a Dockerfile; a stage and arguments belong to a Dockerfile. For `build` and `base`. */
export function environmentIsOne(
  scene: Scene,
  own: Partial<Pick<BuildSection, 'image' | 'dockerfile' | 'target' | 'args'>>,
  merged: { dockerfile?: string },
  at: string,
): void {
  const { reading } = scene;
  if (isWritten(reading, `${at}.image`) && isWritten(reading, `${at}.dockerfile`))
    report(
      reading,
      `${at}.dockerfile`,
      'exclusive',
      '`image` and `dockerfile` exclude each other',
      'Keep one of them.',
    );
  fileIsThere(scene, own.dockerfile, `${at}.dockerfile`);
  if (merged.dockerfile !== undefined || isWritten(reading, `${at}.dockerfile`)) return;
  for (const key of ['target', 'args'] as const)
    if (isWritten(reading, `${at}.${key}`))
      report(
        reading,
        `${at}.${key}`,
        'needs-dockerfile',
        `\`${key}\` belongs to a Dockerfile, and none is named`,
        `Add \`dockerfile:\`, or remove \`${key}\`.`,
      );
}

function installerFits({ reading }: Scene, { path, raw, runtime }: Written): void {
  const { installer } = raw;
  const language =
    installer === undefined || installer === 'auto' || installer === 'none' ? undefined : LANGUAGE_OF[installer];
  if (language === undefined || runtime === undefined || runtimeFacts(runtime).language === language) return;
  report(
    reading,
    `${path}.installer`,
    'installer',
    `'${raw.installer}' does not install for ${runtime}`,
    'Use build.run for tools of another language.',
  );
}

function outputLeavesOut({ reading, config }: Scene, { path, raw }: Written): void {
  const isNamed = raw.installer !== undefined && raw.installer !== 'auto';
  if (raw.requirements === undefined || isNamed || mergedBuild(config.build, raw.build).output === undefined) return;
  warn(
    reading,
    `${path}.requirements`,
    'no-effect',
    'has no effect: `build.output` is the package, exactly',
    'Name an `installer`, and its production dependencies are added.',
  );
}

function bytecodeFits({ reading }: Scene, { path, raw, runtime }: Written): void {
  if (raw.bytecode === true && runtime !== undefined && runtimeFacts(runtime).language !== 'python')
    report(reading, `${path}.bytecode`, 'bytecode', `only Python has bytecode; the runtime is ${runtime}`);
}
