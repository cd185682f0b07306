import { posix } from 'node:path';
import { type Doc, entriesOf, entry, itemsOf, readDocument, textOf } from './document.ts';
import { handlersIn } from './entry-points.ts';
import { beside, type Repository, written } from './repository.ts';
import { type Found, type Json, notice, type Reading } from './types.ts';

/** Functions and layers of a manifest.yml of juniper, by its README: `functions`, `layers`, `global.image`, `include`, `requirements`. */
export function readJuniper(text: string, file: string, repository: Repository): Reading {
  const { root, problems } = readDocument(text, file);
  const reading: Reading = { packages: [], notices: problems };
  const image = textOf(entry(root, 'global', 'image'));
  for (const [name, doc] of entriesOf(entry(root, 'layers'))) {
    const found = packageOf('layer', name, doc, image, { file, repository, reading });
    if (found) reading.packages.push(found);
  }
  for (const [name, doc] of entriesOf(entry(root, 'functions'))) {
    const found = packageOf('function', name, doc, image, { file, repository, reading });
    if (found) reading.packages.push(found);
  }
  return reading;
}

interface Scene {
  file: string;
  repository: Repository;
  reading: Reading;
}

function packageOf(
  kind: Found['kind'],
  name: string,
  doc: Doc,
  common: string | undefined,
  scene: Scene,
): Found | undefined {
  const { file, repository, reading } = scene;
  const includes = itemsOf(entry(doc, 'include')).flatMap((item) => {
    const text = textOf(item);
    if (text === undefined) return [];
    const path = beside(file, text);
    if (repository.kind(path) !== 'missing') return [path];
    reading.notices.push(notice(item.at, `${name}: '${text}' does not exist, and is left out`));
    return [];
  });
  const stated = textOf(entry(doc, 'requirements'));
  const requirements = stated === undefined ? undefined : beside(file, stated);
  const isThere = requirements !== undefined && repository.kind(requirements) === 'file';
  if (requirements !== undefined && !isThere)
    reading.notices.push(notice(entry(doc, 'requirements')!.at, `${name}: '${stated}' does not exist`));
  if (includes.length === 0 && !isThere) {
    reading.notices.push(notice(doc.at, `${name} is left out: it includes nothing`));
    return undefined;
  }
  const image = textOf(entry(doc, 'image')) ?? common;
  const runtime = image === undefined ? undefined : runtimeOf(image);
  const isOwn = image !== undefined && !OFFICIAL.test(image);
  const docker = entry(doc, 'docker');
  if (docker)
    reading.notices.push(
      notice(docker.at, `${name}: docker is not carried over`, 'Name the Dockerfile in `build.dockerfile`.'),
    );
  const handler = kind === 'function' ? handlerOf(includes, repository) : undefined;
  const comments =
    kind === 'function' && handler === undefined ? ['handler: none was found; add it, and it is checked.'] : [];
  return {
    kind,
    name,
    id: name,
    at: doc.at,
    platforms: ['linux/amd64'],
    ...(runtime !== undefined && { runtime }),
    comments,
    entry: {
      ...(includes.length > 0 && { path: sources(includes, repository) }),
      ...(handler !== undefined && { handler }),
      ...(isThere ? { requirements: written(requirements) } : { installer: 'none' }),
      // What it left out of every package.
      ...(includes.length > 0 && {
        exclude: ['**/tests', '**/features', 'requirements.txt', 'manifest.yml', 'setup.cfg'],
      }),
      ...(isOwn && { build: { image } }),
    },
  };
}

/** A folder goes under its own name, a file to the root; `./` is the root itself. */
function sources(includes: string[], repository: Repository): Json {
  const parts = includes.map(
    (path): Json =>
      path === '.' || repository.kind(path) === 'file'
        ? written(path)
        : { path: written(path), to: posix.basename(path) },
  );
  return parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts;
}

const OFFICIAL = /^(lambci\/lambda|public\.ecr\.aws\/(sam|lambda)|amazon\/aws-sam-cli)/;

/** `lambci/lambda:build-python3.8`, `public.ecr.aws/sam/build-python3.12`. */
function runtimeOf(image: string): string | undefined {
  const [found] = /python3\.\d+/.exec(image) ?? [];
  return found;
}

/** A manifest names no handlers: the code does. */
function handlerOf(includes: string[], repository: Repository): string | undefined {
  for (const path of includes) {
    const isFile = repository.kind(path) === 'file';
    const files = isFile ? [path] : repository.files.filter((file) => path === '.' || file.startsWith(`${path}/`));
    for (const file of files) {
      const [name] = handlersIn(file, repository.text(file) ?? '');
      if (name === undefined || !file.endsWith('.py')) continue;
      const inside = isFile || path === '.' ? posix.basename(file) : posix.relative(posix.dirname(path), file);
      return `${(path === '.' ? file : inside).replace(/\.py$/, '')}.${name}`;
    }
  }
  return undefined;
}
