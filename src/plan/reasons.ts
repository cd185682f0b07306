import type {
  EnvironmentImage,
  InstallRecipe,
  Manifest,
  Recipe,
  RunRecipe,
  SolvedRecipe,
  SourceFile,
  Target,
  TreeKey,
} from './types.ts';

/** What the last build of a dist folder was made of: enough to say what changed since. */
export interface Previous {
  /** Manifest of a target's artifact, by target id. */
  manifests: Record<string, { hash: string; manifest: Manifest }>;
  /** Recipes of the trees in those manifests, with the requirement lines that a person would recognise. */
  trees: Record<TreeKey, KnownTree>;
}

export interface KnownTree {
  recipe: Recipe;
  lines: string[];
}

/** Names shown before "and N more". */
const SHOWN = 3;

/**
 * Why a target is to be built, in a few words: `new`, `source changed: app.py`, `requirements changed: +numpy==2.4.0`, …
 * Undefined: its manifest hash is that of the last build.
 */
export function reasonFor(
  target: Target,
  previous: Previous,
  known: (key: TreeKey) => KnownTree | undefined,
): string | undefined {
  const before = previous.manifests[target.id];
  if (!before) return 'new';
  if (before.hash === target.manifestHash) return undefined;
  const reasons = [
    ...optionReasons(before.manifest, target.manifest),
    ...treeReasons(before.manifest, target.manifest, previous, known),
  ];
  return reasons.length > 0 ? reasons.join('; ') : 'its parts are ordered anew';
}

function optionReasons(before: Manifest, now: Manifest): string[] {
  return [
    before.format === now.format ? '' : `archive format ${before.format} → ${now.format}`,
    before.compression === now.compression ? '' : `compression ${before.compression} → ${now.compression}`,
    differ(before.image?.base, now.image?.base) ? baseReason(before.image, now.image) : '',
    changed('command', String(before.image?.cmd ?? null), String(now.image?.cmd ?? null)),
  ].filter(Boolean);
}

const baseReason = (before: Manifest['image'], now: Manifest['image']): string =>
  before && now && 'reference' in before.base && 'reference' in now.base
    ? changed('base image', before.base.reference, now.base.reference)
    : 'the base image changed';

function treeReasons(
  before: Manifest,
  now: Manifest,
  previous: Previous,
  known: (key: TreeKey) => KnownTree | undefined,
): string[] {
  const place = (row: Manifest['places'][number]) => `${row.role} ${row.to} ${row.from} ${row.skip.join()}`;
  const old = new Set(before.places.map((row) => `${place(row)} ${row.tree}`));
  const gone = before.places.filter(
    (row) => !now.places.some((other) => other.tree === row.tree && place(other) === place(row)),
  );
  const come = now.places.filter((row) => !old.has(`${place(row)} ${row.tree}`));
  const reasons: string[] = [];
  for (const row of come) {
    const match = gone.findIndex((other) => place(other) === place(row));
    const [partner] = match < 0 ? [] : gone.splice(match, 1);
    const [a, b] = [partner && previous.trees[partner.tree], known(row.tree)];
    if (!partner) reasons.push(row.role === 'layer' ? 'a layer was added' : `${row.role} added`);
    else if (!a || !b) reasons.push(`${row.role} changed`);
    else reasons.push(recipeReason(a, b));
  }
  for (const row of gone) reasons.push(row.role === 'layer' ? 'a layer was removed' : `${row.role} removed`);
  return [...new Set(reasons)];
}

function recipeReason(before: KnownTree, now: KnownTree): string {
  const [a, b] = [before.recipe, now.recipe];
  if (a.kind === 'source' && b.kind === 'source') return `source changed: ${changedFiles(a.files, b.files)}`;
  if (a.kind === 'install' && b.kind === 'install') return installReason(a, b, before.lines, now.lines);
  if (a.kind === 'run' && b.kind === 'run') return runReason(a, b);
  if (a.kind === 'lib' && b.kind === 'lib')
    return said(
      [...whereReasons(a, b), lineReason('lib', before.lines, now.lines), changed('base image', a.base, b.base)],
      'libraries changed',
    );
  if (a.kind === 'image' && b.kind === 'image')
    return said([changed('image', shownImage(a.image), shownImage(b.image))], 'the way images are converted changed');
  return 'another kind of tree';
}

const changed = (what: string, from: string, to: string) => (from === to ? '' : `${what} ${from} → ${to}`);
const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
const said = (reasons: string[], otherwise: string) => reasons.filter(Boolean).join('; ') || otherwise;

/** What is the same for all that a solve makes. */
function whereReasons(a: SolvedRecipe, b: SolvedRecipe): string[] {
  const [from, to] = [a.environment.from, b.environment.from];
  return [
    changed('runtime', a.runtime, b.runtime),
    from.kind === 'dockerfile' || to.kind === 'dockerfile'
      ? differ(from, to)
        ? 'the build image changed'
        : ''
      : changed('base image', shownImage(from), shownImage(to)),
    lineReason('OS packages', a.environment.packages, b.environment.packages),
    changed('rules of installed trees', String(a.rules), String(b.rules)),
  ];
}

const shownImage = (image: EnvironmentImage) =>
  image.kind === 'local'
    ? `${image.reference} (${image.id.slice(7, 19)})`
    : image.kind === 'registry'
      ? image.reference
      : '';

function runReason(a: RunRecipe, b: RunRecipe): string {
  return said(
    [
      ...whereReasons(a, b),
      differ(a.inputs, b.inputs) ? `source changed: ${changedFiles(a.inputs, b.inputs)}` : '',
      differ(a.commands, b.commands) ? 'build.run changed' : '',
      differ(a.env, b.env) ? 'build.env changed' : '',
      changed('build.output', a.output ?? '', b.output ?? ''),
      a.dependencies === b.dependencies ? '' : 'its dependencies changed',
    ],
    'build options changed',
  );
}

function lineReason(what: string, before: string[], now: string[]): string {
  const lines = [
    ...now.filter((line) => !before.includes(line)).map((line) => `+${line}`),
    ...before.filter((line) => !now.includes(line)).map((line) => `-${line}`),
  ];
  return lines.length > 0 ? `${what} changed: ${few(lines)}` : '';
}

function changedFiles(before: SourceFile[], now: SourceFile[]): string {
  const old = new Map(before.map((file) => [file.path, `${file.mode} ${file.sha256}`]));
  const names: string[] = [];
  for (const file of now) {
    const was = old.get(file.path);
    if (was === undefined) names.push(`+${file.path}`);
    else if (was !== `${file.mode} ${file.sha256}`) names.push(file.path);
    old.delete(file.path);
  }
  return few([...names, ...[...old.keys()].map((path) => `-${path}`)]);
}

function installReason(a: InstallRecipe, b: InstallRecipe, before: string[], now: string[]): string {
  const inputs = differ(a.inputs, b.inputs) ? `requirements changed: ${changedFiles(a.inputs, b.inputs)}` : '';
  return said(
    [
      ...whereReasons(a, b),
      changed('installer', `${a.installer.name} ${a.installer.version}`, `${b.installer.name} ${b.installer.version}`),
      lineReason('requirements', before, now) || inputs,
      differ(a.options, b.options) ? 'install options changed' : '',
      differ(a.env, b.env) ? 'build.env changed' : '',
    ],
    'install changed',
  );
}

function few(names: string[]): string {
  const more = names.length - SHOWN;
  return more > 0 ? `${names.slice(0, SHOWN).join(', ')} and ${more} more` : names.join(', ');
}
