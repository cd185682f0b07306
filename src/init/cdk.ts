import { posix } from 'node:path';
import { isRuntime } from '../plan/runtimes.ts';
import { originalOf } from './cdk-originals.ts';
import { PUSH, runtimeOfDockerfile } from './dockerfiles.ts';
import { lineOf } from './entry-points.ts';
import { beside, type Repository, written } from './repository.ts';
import { kept } from './sam.ts';
import { platformsOf } from './sam-template.ts';
import { type Found, type Json, type LayerUse, notice, type Reading } from './types.ts';

type Map_ = { [key: string]: Json };
const isMap = (value: Json | undefined): value is Map_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: Json | undefined, ...path: string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (here, key) => (isMap(here) && Object.hasOwn(here, key) ? here[key] : undefined),
    value,
  );

/** A stack of cdk.out: its template as text and value, and the assets that its manifest lists by hash. */
interface Stack {
  file: string;
  text: string;
  template: Json;
  /** Folder of cdk.out, relative to the repository. */
  out: string;
  files: Map_;
  images: Map_;
  repository: Repository;
  reading: Reading;
}

/**
 * Functions and layers of what `cdk synth` wrote: `<stack>.assets.json` (schema of cloud-assembly-schema, AssetManifest) names the
 * template and the assets. An asset that is a copy of a folder of the repository is that folder; what was bundled is taken as it is.
 */
export function readAssets(text: string, file: string, repository: Repository): Reading {
  const reading: Reading = { packages: [], notices: [] };
  const out = posix.dirname(file);
  const manifest = parse(text);
  const files = at(manifest, 'files');
  const images = at(manifest, 'dockerImages');
  const template = Object.values(isMap(files) ? files : {})
    .map((asset) => at(asset, 'source', 'path'))
    .find((path) => String(path).endsWith('.template.json'));
  const name = beside(file, String(template ?? posix.basename(file).replace(/\.assets\.json$/, '.template.json')));
  const body = repository.text(name);
  const value = body === undefined ? undefined : parse(body);
  if (body === undefined || value === undefined || manifest === undefined) {
    const broken = manifest === undefined ? file : name;
    reading.notices.push({
      severity: 'warning',
      code: 'init/unreadable',
      message: 'this file cannot be read',
      at: { file: broken, line: 1, column: 1 },
    });
    return reading;
  }
  const stack: Stack = {
    file: name,
    text: body,
    template: value,
    out,
    repository,
    reading,
    files: isMap(files) ? files : {},
    images: isMap(images) ? images : {},
  };
  const resources = at(value, 'Resources');
  for (const [id, resource] of Object.entries(isMap(resources) ? resources : {})) {
    const type = at(resource, 'Type');
    if (type === 'AWS::Lambda::LayerVersion') add(stack, id, resource, 'layer', 'Content');
    if (type === 'AWS::Lambda::Function') add(stack, id, resource, 'function', 'Code');
  }
  return reading;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const HASH = /[0-9a-f]{64}/;

function add(stack: Stack, id: string, resource: Json, kind: Found['kind'], property: string): void {
  const { file, text, repository, reading } = stack;
  const path = String(at(resource, 'Metadata', 'aws:cdk:path') ?? id)
    .split('/')
    .filter((part) => part !== 'Resource');
  const name = path.at(-1) ?? id;
  const here = { file, line: lineOf(text, `"${id}":`), column: 1 };
  const leaveOut = (why: string): void =>
    void reading.notices.push(notice(here, `${path.join('/')} is left out: ${why}`));
  // The CDK's own functions (custom resources, log retention) are deployed by it.
  if (OWN.test(path.join('/'))) return;
  const properties = at(resource, 'Properties');
  const image = HASH.exec(JSON.stringify(at(properties, property, 'ImageUri') ?? ''))?.[0];
  const platforms = platformsOf(at(properties, kind === 'layer' ? 'CompatibleArchitectures' : 'Architectures'));
  const runtime = at(properties, 'Runtime');
  const runtimes = [at(properties, 'CompatibleRuntimes') ?? []].flat().map(String).filter(isRuntime);
  const own = typeof runtime === 'string' ? runtime : runtimes.at(-1);
  const common = {
    kind,
    name,
    id,
    at: here,
    ...(platforms ? { platforms } : kind === 'function' ? { platforms: ['linux/amd64' as const] } : {}),
  };
  if (image !== undefined) {
    const made = imageOf(image, stack);
    if (made) reading.packages.push({ ...common, ...made });
    else leaveOut('its image is made elsewhere');
    return;
  }
  const hash = HASH.exec(String(at(properties, property, 'S3Key') ?? ''))?.[0];
  const staged = hash === undefined ? undefined : at(stack.files, hash, 'source', 'path');
  if (typeof staged !== 'string') {
    leaveOut('its code is no asset of a folder');
    return;
  }
  const asset = posix.join(stack.out, staged);
  if (repository.kind(asset) !== 'folder') {
    leaveOut(`${asset} is not a folder (run cdk synth first)`);
    return;
  }
  const isBundled = at(resource, 'Metadata', 'aws:asset:is-bundled') === true;
  const source = isBundled ? undefined : originalOf(asset, repository);
  if (source === undefined)
    reading.notices.push(
      notice(
        here,
        `${path.join('/')}: ${asset} is packed as cdk synth made it, and its name changes with its content`,
        'Write its source under `path`, and how it is built under `build`.',
      ),
    );
  const handler = at(properties, 'Handler');
  const texts = (key: string, property_: string): Record<string, Json> => {
    const value = at(properties, property_);
    return kind === 'layer' && typeof value === 'string' ? { [key]: value } : {};
  };
  reading.packages.push({
    ...common,
    ...(own !== undefined && { runtime: own }),
    ...(kind === 'function' && { layers: layersOf(at(properties, 'Layers'), path.join('/'), here, reading) }),
    comments: [],
    entry: {
      path: written(source ?? asset),
      ...(typeof handler === 'string' && { handler }),
      // The CDK packs an asset as it lies.
      ...(kind === 'layer' && { layout: 'opt' }),
      installer: 'none',
      ...kept(source ?? asset, repository),
      ...(kind === 'layer' && runtimes.length > 1 && { compatible_runtimes: runtimes.filter((each) => each !== own) }),
      ...texts('description', 'Description'),
      ...texts('license', 'LicenseInfo'),
    },
  });
}

const OWN = /Custom::|LogRetention|framework-on|Provider\/|AWS[0-9a-f]{32}|BucketNotificationsHandler|SingletonLambda/;

function layersOf(layers: Json | undefined, name: string, here: Found['at'], reading: Reading): LayerUse[] {
  return [layers ?? []].flat().flatMap((layer): LayerUse[] => {
    const reference = at(layer, 'Ref');
    if (typeof reference === 'string') return [{ id: reference }];
    if (typeof layer === 'string' && layer.startsWith('arn:')) return [{ arn: layer }];
    reading.notices.push(
      notice(
        here,
        `${name}: a layer is left out: it is only known when it is deployed`,
        'Write its ARN under `layers:`.',
      ),
    );
    return [];
  });
}

function imageOf(
  hash: string,
  { images, out, repository, reading }: Stack,
): Pick<Found, 'entry' | 'comments' | 'runtime'> | undefined {
  const source = at(images, hash, 'source');
  const directory = at(source, 'directory');
  if (typeof directory !== 'string') return undefined;
  const folder = posix.join(out, directory);
  const path = originalOf(folder, repository) ?? folder;
  const dockerfile = posix.join(path, String(at(source, 'dockerFile') ?? 'Dockerfile'));
  const position = { file: dockerfile, line: 1, column: 1 };
  for (const key of ['dockerBuildArgs', 'dockerBuildTarget'])
    if (at(source, key) !== undefined)
      reading.notices.push(
        notice(position, `${key} of the image is not carried over`, 'Write its values as defaults in the Dockerfile.'),
      );
  const runtime = runtimeOfDockerfile(repository.text(dockerfile) ?? '');
  return {
    ...(runtime !== undefined && { runtime }),
    comments: [PUSH],
    entry: { path: written(path), type: 'image', dockerfile: written(dockerfile) },
  };
}
