import { posix } from 'node:path';
import { isRuntime, runtimeFacts } from '../plan/runtimes.ts';
import { bundled, compiled, sourceOf } from './build-methods.ts';
import { PUSH, runtimeOfDockerfile } from './dockerfiles.ts';
import { type Doc, entriesOf, entry, itemsOf, readDocument, textOf } from './document.ts';
import { beside, type Repository, written } from './repository.ts';
import { platformsOf } from './sam-template.ts';
import { bundleOf, esbuildOf } from './serverless-esbuild.ts';
import { layersOf, patternsOf, readLayer } from './serverless-layers.ts';
import { type PythonRequirements, pythonRequirements } from './serverless-python.ts';
import { deep, get, resolved, type Service } from './serverless-variables.ts';
import { type Found, notice, type Reading } from './types.ts';

interface Scene extends Service {
  /** Of the service, relative to the repository. */
  folder: string;
  reading: Reading;
  python: PythonRequirements | undefined;
  esbuild: Doc | undefined;
}

/** Functions and layers of a serverless.yml ("serverless.yml reference" of the Serverless Framework, versions 2 to 4). */
export function readServerless(text: string, file: string, repository: Repository): Reading {
  const { root, problems } = readDocument(text, file);
  const service: Service = { file, root, repository, left: 100_000 };
  const reading: Reading = { packages: [], notices: problems };
  const folder = posix.dirname(file);
  const plugins = listOf(get(root, service, 'plugins')).flatMap((item) => textOf(item) ?? []);
  const at = root?.at ?? { file, line: 1, column: 1 };
  const python = plugins.includes('serverless-python-requirements')
    ? pythonRequirements(deep(get(root, service, 'custom', 'pythonRequirements'), service), folder, at, repository)
    : undefined;
  const esbuild = esbuildOf(root, service, plugins);
  const scene: Scene = { ...service, folder, reading, python, esbuild };
  reading.notices.push(...(python?.notices ?? []));
  for (const plugin of plugins.filter((name) => FOREIGN.test(name)))
    reading.notices.push(
      notice(
        entry(root, 'plugins')?.at ?? at,
        `the plugin ${plugin} is not carried over`,
        'Say under `build` how the code is bundled.',
      ),
    );
  if (python?.layer) reading.packages.push(withRuntime(python.layer, scene));
  for (const [name, doc] of entriesOf(get(root, service, 'layers'))) readLayer(name, deep(doc, service) ?? doc, scene);
  for (const [name, doc] of functionsOf(root, service)) readFunction(name, deep(doc, service) ?? doc, scene);
  return reading;
}

const FOREIGN =
  /^serverless-(webpack|bundle|plugin-typescript|plugin-optimize|rust|go-plugin|dotnet|plugin-include-dependencies)/;

/** A map, or a list of maps and of `${file(…)}`. */
function functionsOf(root: Doc | undefined, service: Service): [string, Doc][] {
  const functions = get(root, service, 'functions');
  if (functions?.kind === 'list') return functions.items.flatMap((item) => entriesOf(resolved(item, service)));
  return entriesOf(functions);
}

const listOf = (doc: Doc | undefined): Doc[] => (doc?.kind === 'map' ? itemsOf(entry(doc, 'modules')) : itemsOf(doc));

function withRuntime(found: Found, scene: Scene): Found {
  const runtime = textOf(get(scene.root, scene, 'provider', 'runtime'));
  return runtime === undefined ? found : { ...found, runtime };
}

function readFunction(name: string, doc: Doc, scene: Scene): void {
  const { root, reading, file, folder, repository, python, esbuild } = scene;
  const provider = (key: string): Doc | undefined => deep(get(root, scene, 'provider', key), scene);
  const platforms = platformsOf(textOf(entry(doc, 'architecture') ?? provider('architecture'))) ?? ['linux/amd64'];
  const leaveOut = (why: string): void => void reading.notices.push(notice(doc.at, `${name} is left out: ${why}`));
  const common = { kind: 'function', name, id: name, at: doc.at, platforms } as const;
  const image = entry(doc, 'image');
  if (image) {
    const made = imageOf(image, provider('ecr'), scene);
    if (made) reading.packages.push({ ...common, ...made });
    else leaveOut('its image is made elsewhere');
    return;
  }
  const handler = textOf(entry(doc, 'handler'));
  const artifact = entry(doc, 'package', 'artifact');
  if (artifact) {
    leaveOut('its package is a finished archive');
    return;
  }
  if (handler === undefined || handler.includes('${')) {
    leaveOut('its handler is not known here');
    return;
  }
  const runtime = textOf(entry(doc, 'runtime') ?? provider('runtime'));
  const language = runtime !== undefined && isRuntime(runtime) ? runtimeFacts(runtime).language : undefined;
  const module = textOf(entry(doc, 'module'));
  const path = language === 'python' && module !== undefined && python ? beside(file, module) : folder;
  if (repository.kind(path) === 'missing') {
    leaveOut(`its folder '${path}' does not exist`);
    return;
  }
  const exclude = [...patternsOf(get(root, scene, 'package')), ...patternsOf(entry(doc, 'package'))];
  const layers = entry(doc, 'layers') ?? provider('layers');
  const extra = language === 'python' ? (python?.of(path) ?? {}) : {};
  const source = language === 'node' && esbuild ? sourceOf(handler, folder, repository) : undefined;
  let built = compiled(language, path, repository);
  if (esbuild && source !== undefined) {
    const { notices, ...bundle } = bundled(bundleOf(esbuild, source, handler, folder, runtime!), doc.at, repository);
    reading.notices.push(...notices.filter(({ message }) => !reading.notices.some((told) => told.message === message)));
    built = bundle;
  } else if (esbuild && language === 'node') {
    leaveOut(`there is no source file for its handler ${handler}`);
    return;
  }
  reading.packages.push({
    ...common,
    ...(runtime !== undefined && { runtime }),
    ...(built.unfit !== undefined && { unfit: built.unfit }),
    layers: layersOf(name, layers, reading.notices),
    comments: built.comments,
    entry: {
      path: written(path),
      handler,
      ...(language === 'python' && !python && { installer: 'none' }),
      ...extra,
      ...(exclude.length > 0 && source === undefined && { exclude }),
      ...built.entry,
    },
  });
}

/** `image: name` of provider.ecr.images with a folder to build; an image by its URI is made elsewhere. */
function imageOf(
  image: Doc,
  ecr: Doc | undefined,
  { file, repository }: Scene,
): Pick<Found, 'entry' | 'comments' | 'runtime'> | undefined {
  const name = textOf(image) ?? textOf(entry(image, 'name')) ?? '';
  const written_ = entry(ecr, 'images', name);
  const folder = textOf(written_) ?? textOf(entry(written_, 'path'));
  if (folder === undefined || /\.amazonaws\.com|@sha256:/.test(folder)) return undefined;
  const path = beside(file, folder);
  const dockerfile = beside(`${path}/x`, textOf(entry(written_, 'file')) ?? 'Dockerfile');
  const runtime = runtimeOfDockerfile(repository.text(dockerfile) ?? '');
  return {
    ...(runtime !== undefined && { runtime }),
    comments: [PUSH],
    entry: { path: written(path), type: 'image', dockerfile: written(dockerfile) },
  };
}
