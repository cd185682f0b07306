import { isRuntime, runtimeFacts } from '../plan/runtimes.ts';
import { type Built, bundled, compiled, makefile } from './build-methods.ts';
import { PUSH, runtimeOfDockerfile } from './dockerfiles.ts';
import { entry, readDocument, textOf } from './document.ts';
import { type Scope, scopeOf } from './intrinsics.ts';
import { beside, type Repository, written } from './repository.ts';
import { layersOf, platformsOf, type Resource, resourceOf, resourcesOf } from './sam-template.ts';
import { type Found, type Json, notice, type Reading } from './types.ts';

interface Scene {
  file: string;
  repository: Repository;
  scope: Scope;
}

/**
 * Functions and layers of an AWS SAM or CloudFormation template: AWS::Serverless::Function and LayerVersion with local sources,
 * and the AWS::Lambda ones as `aws cloudformation package` reads them. By the "AWS SAM resource and property reference".
 */
export function readTemplate(text: string, file: string, repository: Repository): Reading {
  const { root, problems } = readDocument(text, file);
  const scope = scopeOf(root);
  const scene = { file, repository, scope };
  const reading: Reading = { packages: [], notices: problems };
  for (const [id, doc] of resourcesOf(root)) {
    const type = textOf(entry(doc, 'Type')) ?? '';
    const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
    if (!kind) continue;
    const globals = kind.globals === undefined ? undefined : entry(root, 'Globals', kind.globals);
    const resource = resourceOf(id, doc, globals, scope);
    const lists = [entry(globals, 'Layers'), entry(doc, 'Properties', 'Layers')];
    const found = kind.read(resource, scene, kind.source);
    if (found) {
      // Lambda takes no layers for images.
      if (found.kind === 'function' && found.entry.type !== 'image') found.layers = layersOf(resource, lists, scope);
      reading.packages.push(found);
    }
    reading.notices.push(...resource.notices);
  }
  return reading;
}

type Kind = {
  globals?: string;
  /** The property that names the source. */
  source: string;
  read(resource: Resource, scene: Scene, source: string): Found | undefined;
};

const KINDS: Record<string, Kind> = {
  'AWS::Serverless::Function': { globals: 'Function', source: 'CodeUri', read: readFunction },
  'AWS::Lambda::Function': { source: 'Code', read: readFunction },
  'AWS::Serverless::LayerVersion': { globals: 'LayerVersion', source: 'ContentUri', read: readLayer },
  'AWS::Lambda::LayerVersion': { source: 'Content', read: readLayer },
};

/** The folder or file that a property names; undefined (and told) when it is not in the repository. */
function sourceAt(resource: Resource, { file, repository }: Scene, property: string): string | undefined {
  const value = resource.value(property, '; it is left out');
  const tell = (why: string): undefined => {
    resource.notices.push(notice(resource.position(property), `${resource.id} is left out: ${why}`));
  };
  if (value === undefined) return resource.isWritten(property) ? undefined : tell(`it has no ${property}`);
  if (typeof value !== 'string' || /^(s3|https?):\/\//.test(value))
    return tell('its code lies in S3, or in the template');
  if (/\.(zip|jar)$/i.test(value)) return tell(`${value} is a finished archive`);
  const path = beside(file, value);
  return repository.kind(path) === 'missing' ? tell(`${property} '${value}' does not exist`) : path;
}

function base(resource: Resource, kind: Found['kind']): Omit<Found, 'entry'> {
  const platforms = platformsOf(resource.value(kind === 'layer' ? 'CompatibleArchitectures' : 'Architectures'));
  return { kind, name: resource.id, id: resource.id, at: resource.at, comments: [], ...(platforms && { platforms }) };
}

function readFunction(resource: Resource, scene: Scene, property: string): Found | undefined {
  if (resource.text('PackageType') === 'Image') return readImage(resource, scene);
  if (resource.isWritten('InlineCode') || resource.isWritten('ImageUri')) {
    const what = resource.isWritten('InlineCode') ? 'its code stands in the template' : 'its image is made elsewhere';
    resource.notices.push(notice(resource.at, `${resource.id} is left out: ${what}`));
    return undefined;
  }
  const path = sourceAt(resource, scene, property);
  if (path === undefined) return undefined;
  const runtime = resource.text('Runtime');
  const handler = resource.text('Handler');
  const { comments, unfit, entry: built } = buildOf(resource, scene, path, runtime);
  return {
    ...base(resource, 'function'),
    platforms: platformsOf(resource.value('Architectures')) ?? ['linux/amd64'],
    ...(runtime !== undefined && { runtime }),
    ...(unfit !== undefined && { unfit }),
    comments,
    entry: { path: written(path), ...(handler !== undefined && { handler }), ...built },
  };
}

/** Metadata.BuildMethod, else what SAM does by the runtime. */
function buildOf(resource: Resource, { repository }: Scene, path: string, runtime: string | undefined): Built {
  const method = resource.meta('BuildMethod');
  const language = runtime !== undefined && isRuntime(runtime) ? runtimeFacts(runtime).language : undefined;
  if (method === 'makefile') return makefile(resource.id);
  if (method === 'go1.x') return compiled('go', path, repository);
  if (method !== 'esbuild') return compiled(language, path, repository);
  const properties = resource.meta('BuildProperties');
  const options = properties && typeof properties === 'object' && !Array.isArray(properties) ? properties : {};
  const { EntryPoints, External, ...others } = options;
  const listed = (value: Json | undefined): string[] => [value ?? []].flat().map(String);
  const entries = listed(EntryPoints);
  // "Building Node.js Lambda functions with esbuild in AWS SAM": Minify and Bundle are on, Target is es2020 by default.
  const named = Object.entries(others).map(([key, value]): [string, Json] => [lowerFirst(key), mapOf(value)]);
  const { notices, ...built } = bundled(
    {
      folder: path,
      entries: entries.length > 0 ? entries : ['app.js'],
      options: { minify: true, target: 'es2020', ...Object.fromEntries(named) },
      external: listed(External),
    },
    resource.at,
    repository,
  );
  resource.notices.push(...notices);
  return built;
}

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** SAM writes Loader and Define as a list of `key=value`. */
function mapOf(value: Json): Json {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' && /^[^=]+=/.test(item))) return value;
  return Object.fromEntries(
    value.map((item) => [
      String(item).slice(0, String(item).indexOf('=')),
      String(item).slice(String(item).indexOf('=') + 1),
    ]),
  );
}

/** Metadata.Dockerfile and DockerContext: "Building container images" in the SAM developer guide. */
function readImage(resource: Resource, { file, repository }: Scene): Found | undefined {
  const dockerfile = resource.meta('Dockerfile');
  const context = resource.meta('DockerContext');
  if (typeof context !== 'string') {
    resource.notices.push(
      notice(resource.at, `${resource.id} is left out: its image is made elsewhere (it has no Metadata.DockerContext)`),
    );
    return undefined;
  }
  const path = beside(file, context);
  const own = beside(`${path}/x`, typeof dockerfile === 'string' ? dockerfile : 'Dockerfile');
  for (const key of ['DockerBuildArgs', 'DockerBuildTarget'])
    if (entry(resource.metadata, key))
      resource.notices.push(
        notice(
          entry(resource.metadata, key)!.at,
          `${resource.id}: ${key} is not carried over`,
          'Write its values as defaults in the Dockerfile.',
        ),
      );
  const runtime = runtimeOfDockerfile(repository.text(own) ?? '');
  return {
    ...base(resource, 'function'),
    platforms: platformsOf(resource.value('Architectures')) ?? ['linux/amd64'],
    ...(runtime !== undefined && { runtime }),
    comments: [PUSH],
    entry: { path: written(path), type: 'image', dockerfile: written(own) },
  };
}

function readLayer(resource: Resource, scene: Scene, property: string): Found | undefined {
  const path = sourceAt(resource, scene, property);
  if (path === undefined) return undefined;
  const runtimes = [resource.value('CompatibleRuntimes') ?? []].flat().map(String).filter(isRuntime);
  const method = resource.meta('BuildMethod');
  const own = typeof method === 'string' && isRuntime(method) ? method : runtimes.at(-1);
  const others = runtimes.filter((runtime) => runtime !== own);
  const text = (key: string, name: string): Record<string, Json> => {
    const value = resource.text(name);
    return value === undefined ? {} : { [key]: value };
  };
  return {
    ...base(resource, 'layer'),
    ...(own !== undefined && { runtime: own }),
    entry: {
      path: written(path),
      // Without BuildMethod SAM packs the folder as it lies.
      ...(method === undefined && { layout: 'opt', installer: 'none', ...kept(path, scene.repository) }),
      ...(method === 'makefile' && makefile(resource.id).entry),
      ...(others.length > 0 && { compatible_runtimes: others }),
      ...text('description', 'Description'),
      ...text('license', 'LicenseInfo'),
    },
  };
}

/** Finished content may hold what is left out of sources by default. */
export const kept = (path: string, repository: Repository): Record<string, Json> =>
  [path, `${path}/nodejs`].some((folder) => repository.names(folder).includes('node_modules'))
    ? { exclude: ['!**/node_modules'] }
    : {};
