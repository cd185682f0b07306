import { isAbsolute, relative, resolve, sep } from 'node:path';
import { failure, messageOf } from '../errors.ts';
import { digestOf } from './canonical.ts';
import type { HostFile, Plan, Recipe, Tree, TreeKey } from './types.ts';

/** `plan.json`, schema 1: a Plan whose host files are relative to the config's folder, so that another checkout can read it. */
interface PlanFile extends Omit<Plan, 'trees'> {
  trees: TreeFile[];
}

interface TreeFile {
  key: TreeKey;
  recipe: Recipe;
  label: string;
  lines: string[];
  /** name → path relative to the config's folder, or the content itself (base64). */
  origin: PortableFiles;
  dockerfile?: { file: PortableFile; context: PortableFiles };
  secrets?: Record<string, string>;
  mounts?: NonNullable<Tree['mounts']>;
}

type PortableFile = { path: string } | { base64: string };
type PortableFiles = Record<string, PortableFile>;

/** The text of plan.json: sorted and indented, the same for the same plan wherever the checkout lies. */
export function writePlan(plan: Plan, root: string): string {
  const portable = (path: string) => relative(root, path).split(sep).join('/') || '.';
  const trees = [...plan.trees.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((tree): TreeFile => {
      const fileOf = (file: HostFile): PortableFile =>
        'path' in file ? { path: portable(file.path) } : { base64: file.content.toString('base64') };
      const filesOf = (files: Map<string, HostFile>) =>
        Object.fromEntries([...files].map(([name, file]) => [name, fileOf(file)]));
      const { dockerfile } = tree.origin;
      return {
        key: tree.key,
        recipe: tree.recipe,
        label: tree.label,
        lines: tree.lines,
        origin: filesOf(tree.origin.files),
        ...(dockerfile && { dockerfile: { file: fileOf(dockerfile.file), context: filesOf(dockerfile.context) } }),
        ...secretsWith(tree, portable),
      };
    });
  const file: PlanFile = { ...plan, trees };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/**
 * Reads what `writePlan` wrote. Every key and manifest hash is computed anew from what it names.
 * @param text the file's content, `shown` its name for messages, `root` the config's folder in this checkout
 * @throws PackerError when it is not such a file, or was made by another version or from another config
 */
export function readPlan(
  text: string,
  shown: string,
  root: string,
  expected: { version: string; configSha256: string },
): Plan {
  const file = parse(text, shown);
  if (file.schema !== 1)
    throw failure('plan/schema', `${shown}: plan schema ${String(file.schema)} is not understood`, {
      hint: 'make the plan with the same version of lambda-packer',
      exitCode: 2,
    });
  if (file.version !== expected.version) {
    throw failure('plan/version', `${shown} was made by lambda-packer ${file.version}, this is ${expected.version}`, {
      hint: 'use one version in all jobs',
      exitCode: 2,
    });
  }
  if (file.config?.sha256 !== expected.configSha256) {
    const of = (sha256: unknown) => String(sha256).slice(0, 12);
    const both = `its SHA-256 was ${of(file.config?.sha256)}…, here it is ${of(expected.configSha256)}…`;
    const made = `${shown} was made from another ${file.config?.file ?? 'config'} than the one here`;
    throw failure('plan/config', `${made}: ${both}`, {
      hint: 'check out the same commit in all jobs, or plan again',
      exitCode: 2,
    });
  }
  try {
    const trees = new Map(file.trees.map((tree) => [tree.key, readTree(tree, root)]));
    for (const target of file.targets) {
      if (digestOf(target.manifest) !== target.manifestHash)
        throw new Error(`the manifest of ${target.id} is not the one of its hash`);
      const missing = target.manifest.places.find((place) => !trees.has(place.tree));
      if (missing) throw new Error(`${target.id} names the tree ${missing.tree}, which it does not hold`);
      const { image } = target.manifest;
      if ((target.type === 'image') !== (image !== undefined)) throw new Error(`${target.id} is not the image it says`);
      if (image && 'tree' in image.base && trees.get(image.base.tree)?.recipe.kind !== 'base')
        throw new Error(`${target.id} names the base ${image.base.tree}, which it does not hold`);
    }
    return { ...file, trees };
  } catch (thrown) {
    throw failure('plan/damaged', `${shown} is damaged: ${messageOf(thrown)}`, {
      hint: 'plan again',
      exitCode: 2,
      cause: thrown,
    });
  }
}

function parse(text: string, shown: string): PlanFile {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'schema' in value) return value as PlanFile;
  } catch {
    // falls through to the one message for every text that is no plan
  }
  throw failure('plan/not-a-plan', `${shown} is not a plan that 'lambda-packer plan -o' wrote`, { exitCode: 2 });
}

function readTree(tree: TreeFile, root: string): Tree {
  if (digestOf(tree.recipe) !== tree.key) throw new Error(`the recipe of tree ${tree.key} is not the one of its key`);
  const fileOf = (file: PortableFile): HostFile =>
    'path' in file ? { path: inRoot(root, file.path) } : { content: Buffer.from(file.base64, 'base64') };
  const filesOf = (files: PortableFiles) =>
    new Map(Object.entries(files).map(([name, file]) => [name, fileOf(file)] as const));
  const { dockerfile } = tree;
  return {
    key: tree.key,
    recipe: tree.recipe,
    label: tree.label,
    lines: tree.lines,
    origin: {
      files: filesOf(tree.origin),
      ...(dockerfile && { dockerfile: { file: fileOf(dockerfile.file), context: filesOf(dockerfile.context) } }),
    },
    ...secretsWith(tree, (path) => inRoot(root, path)),
  };
}

/** What a tree's steps are given in secret, the paths of files changed. */
function secretsWith(
  { secrets, mounts }: Pick<Tree, 'secrets' | 'mounts'>,
  change: (path: string) => string,
): Pick<Tree, 'secrets' | 'mounts'> {
  const map = <A, B>(record: Record<string, A>, to: (value: A) => B) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, to(value)]));
  return {
    ...(secrets && { secrets: map(secrets, change) }),
    ...(mounts && {
      mounts: {
        ...mounts,
        secrets: map(mounts.secrets, (secret) =>
          'file' in secret.source ? { ...secret, source: { file: change(secret.source.file) } } : secret,
        ),
      },
    }),
  };
}

function inRoot(root: string, path: string): string {
  if (isAbsolute(path)) throw new Error(`'${path}' is absolute`);
  return resolve(root, path);
}
