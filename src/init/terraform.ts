import { posix } from 'node:path';
import type { Position, Problem } from '../errors.ts';
import { isRuntime } from '../plan/runtimes.ts';
import { compiled } from './build-methods.ts';
import { PUSH, runtimeOfDockerfile } from './dockerfiles.ts';
import { lineOf } from './entry-points.ts';
import { type Repository, written } from './repository.ts';
import { platformsOf } from './sam-template.ts';
import { parsed } from './terraform-parse.ts';
import { sourcesOf } from './terraform-sources.ts';
import { blocks, filled, isMap, type Module, moduleOf, pathOf } from './terraform-values.ts';
import { type Found, type Json, type LayerUse, notice, type Reading } from './types.ts';

const MODULE = /terraform-aws-modules\/(terraform-aws-)?lambda(\/aws)?(\.git)?(?:\/\/modules\/([\w-]+))?(\?.*)?$/;

/** What one call of the module is read in. */
interface Call {
  name: string;
  body: { [key: string]: Json };
  at: Position;
  module: Module;
  repository: Repository;
  notices: Problem[];
}

/** Calls of terraform-aws-modules/lambda in a .tf file, by its README; names are looked up in all files of its folder. */
export async function readTerraform(text: string, file: string, repository: Repository): Promise<Reading> {
  const folder = posix.dirname(file);
  const siblings = repository.names(folder).filter((name) => name.endsWith('.tf') && name !== posix.basename(file));
  const own = await parsed(text, file, repository);
  if (!('hcl' in own)) return { packages: [], notices: [own.problem] };
  const others = await Promise.all(
    siblings.map((name) =>
      parsed(repository.text(posix.join(folder, name)) ?? '', posix.join(folder, name), repository),
    ),
  );
  const all = [own.hcl, ...others.flatMap((each) => ('hcl' in each ? [each.hcl] : []))];
  const module = moduleOf(folder, all);
  const reading: Reading = { packages: [], notices: [] };
  const images = new Map(all.flatMap((hcl) => blocks(hcl, 'module')));
  for (const [name, body] of blocks(own.hcl, 'module')) {
    const [, , , , part] = MODULE.exec(String(body.source ?? '')) ?? [];
    if (!MODULE.test(String(body.source ?? '')) || part !== undefined) continue;
    const at = { file, line: lineOf(text, new RegExp(`^\\s*module\\s+"${name}"`, 'm')), column: 1 };
    const call: Call = { name, body, at, module, repository, notices: reading.notices };
    reading.packages.push(...packagesOf(call, images));
  }
  return reading;
}

function packagesOf(call: Call, modules: Map<string, { [key: string]: Json }>): Found[] {
  const { name, at, notices } = call;
  const leaveOut = (why: string, hint?: string): Found[] => {
    notices.push(notice(at, `module.${name} is left out: ${why}`, hint));
    return [];
  };
  if (read(call, 'create') === false) return [];
  if (call.body.for_each !== undefined || call.body.count !== undefined)
    notices.push(notice(at, `module.${name} is made several times (for_each or count): it is carried over once`));
  const isLayer = read(call, 'create_layer') === true;
  if (String(read(call, 'package_type') ?? '') === 'Image') return imageOf(call, modules, leaveOut);
  if (read(call, 'create_package') === false) return leaveOut('it takes a package that is made elsewhere');
  const sources = sourcesOf(call.body.source_path, call);
  if (sources === undefined) return [];
  const runtime = text(call, 'runtime');
  const runtimes = [read(call, 'compatible_runtimes') ?? []].flat().map(String).filter(isRuntime);
  const platforms = platformsOf(read(call, isLayer ? 'compatible_architectures' : 'architectures'));
  const handler = isLayer ? undefined : text(call, 'handler');
  const own = runtime ?? (isLayer ? runtimes.at(-1) : undefined);
  const language = own?.startsWith('java') ? 'java' : own?.startsWith('provided') ? 'provided' : undefined;
  const only = typeof sources.entry.path === 'string' ? posix.normalize(sources.entry.path) : undefined;
  const built =
    only === undefined || sources.isBuilt ? { entry: {}, comments: [] } : compiled(language, only, call.repository);
  return [
    {
      kind: isLayer ? 'layer' : 'function',
      name,
      id: `module.${name}`,
      at,
      ...(own !== undefined && { runtime: own }),
      ...(platforms ? { platforms } : isLayer ? {} : { platforms: ['linux/amd64'] }),
      ...(!isLayer && { layers: layersOf(call) }),
      ...('unfit' in built && built.unfit !== undefined && { unfit: built.unfit }),
      comments: built.comments,
      entry: {
        ...sources.entry,
        ...(handler !== undefined && { handler }),
        ...built.entry,
        ...environmentOf(call),
        ...(isLayer && runtimes.length > 1 && { compatible_runtimes: runtimes.filter((each) => each !== own) }),
        ...(isLayer && text(call, 'description') !== undefined && { description: text(call, 'description')! }),
        ...(isLayer && text(call, 'license_info') !== undefined && { license: text(call, 'license_info')! }),
      },
    },
  ];
}

const read = (call: Call, key: string): Json | undefined => {
  const value = filled(call.body[key], call.module);
  if (value === undefined && call.body[key] !== undefined && TOLD.has(key))
    call.notices.push(
      notice(call.at, `module.${call.name}: ${key} = ${JSON.stringify(call.body[key])} is not known here`),
    );
  return value;
};
/** What is missed when it is not known. */
const TOLD = new Set(['runtime', 'handler', 'architectures', 'compatible_runtimes', 'create_layer', 'package_type']);

const text = (call: Call, key: string): string | undefined => {
  const value = read(call, key);
  return typeof value === 'string' ? value : undefined;
};

/** `docker_image` and `docker_file` of build_in_docker; the module's own images need no mention. */
function environmentOf(call: Call): Record<string, Json> {
  if (read(call, 'build_in_docker') !== true) return {};
  const file = text(call, 'docker_file');
  const image = text(call, 'docker_image');
  const options = call.body.docker_additional_options ?? call.body.docker_entrypoint;
  if (options !== undefined)
    call.notices.push(
      notice(
        call.at,
        `module.${call.name}: docker_additional_options and docker_entrypoint are not carried over`,
        'Use `build.dockerfile` and `build.env`.',
      ),
    );
  const ssh = read(call, 'docker_with_ssh_agent') === true;
  if (file !== undefined)
    return { build: { dockerfile: written(pathOf(file, call.module)), ...(ssh && { ssh: 'default' }) } };
  if (image !== undefined) return { build: { image, ...(ssh && { ssh: 'default' }) } };
  return ssh ? { build: { ssh: 'default' } } : {};
}

function layersOf(call: Call): LayerUse[] {
  const written = call.body.layers;
  const known = Array.isArray(written) ? written : [filled(written, call.module) ?? written ?? []].flat();
  return known.flatMap((each): LayerUse[] => {
    const [, name] = /^\$\{module\.(\w+)\.lambda_layer_arn\}$/.exec(String(each)) ?? [];
    if (name !== undefined) return [{ id: `module.${name}` }];
    const value = filled(each, call.module);
    if (typeof value === 'string' && value.startsWith('arn:')) return [{ arn: value }];
    call.notices.push(
      notice(
        call.at,
        `module.${call.name}: the layer ${String(each)} is only known when it is deployed`,
        'Write its ARN under `layers:`.',
      ),
    );
    return [];
  });
}

/** `image_uri` of the module's own docker-build: its folder and Dockerfile. */
function imageOf(
  call: Call,
  modules: Map<string, { [key: string]: Json }>,
  leaveOut: (why: string, hint?: string) => Found[],
): Found[] {
  const [, name] = /^\$\{module\.(\w+)\.image_uri\}$/.exec(String(call.body.image_uri ?? '')) ?? [];
  const body = name === undefined ? undefined : modules.get(name);
  if (!body || !String(body.source).includes('docker-build')) return leaveOut('its image is made elsewhere');
  const folder = filled(body.source_path, call.module);
  if (typeof folder !== 'string') return leaveOut('the source_path of its image is not known here');
  const file = filled(body.docker_file_path ?? 'Dockerfile', call.module);
  const path = pathOf(folder, call.module);
  const dockerfile = posix.join(path, String(file));
  if (body.build_args !== undefined && isMap(body.build_args))
    call.notices.push(
      notice(
        call.at,
        `module.${name}: build_args are not carried over`,
        'Write their values as defaults in the Dockerfile.',
      ),
    );
  const runtime = runtimeOfDockerfile(call.repository.text(dockerfile) ?? '');
  return [
    {
      kind: 'function',
      name: call.name,
      id: `module.${call.name}`,
      at: call.at,
      platforms: platformsOf(read(call, 'architectures')) ?? ['linux/amd64'],
      ...(runtime !== undefined && { runtime }),
      comments: [PUSH],
      entry: { path: written(path), type: 'image', dockerfile: written(dockerfile) },
    },
  ];
}
