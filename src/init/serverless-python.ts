import type { Position, Problem } from '../errors.ts';
import { type Doc, entriesOf, entry, textOf } from './document.ts';
import { beside, type Repository, written } from './repository.ts';
import { type Found, type Json, notice } from './types.ts';

/** What serverless-python-requirements adds to every Python function of a service. */
export interface PythonRequirements {
  /** For functions whose folder is this one, relative to the repository. */
  of(folder: string): Record<string, Json>;
  /** The layer of `layer: true`. */
  layer?: Found;
  notices: Problem[];
}

export const REQUIREMENTS_LAYER = 'PythonRequirementsLambdaLayer';

/** `custom.pythonRequirements`, its variables filled. By the README of serverless-python-requirements. */
export function pythonRequirements(
  options: Doc | undefined,
  folder: string,
  at: Position,
  repository: Repository,
): PythonRequirements {
  const get = (key: string): Doc | undefined => entry(options, key);
  const isOn = (key: string): boolean => {
    const doc = get(key);
    return doc?.kind === 'scalar' && (doc.value === true || doc.value === 'true');
  };
  const path = (key: string): string | undefined => {
    const text = textOf(get(key));
    return text === undefined ? undefined : beside(`${folder}/x`, text);
  };
  const words = (key: string): string[] => {
    const doc = get(key);
    return doc?.kind === 'list' ? doc.items.flatMap((item) => textOf(item) ?? []) : [];
  };
  const isLayer = isOn('layer') || get('layer')?.kind === 'map';
  const omit = words('noDeploy');
  const exclude = isOn('slim') ? ['**/*.dist-info', ...words('slimPatterns')] : [];
  const groups = [...words('poetryWithGroups'), ...words('pyprojectWithGroups')];
  const dependencies: Record<string, Json> = {
    ...(exclude.length > 0 && { exclude }),
    ...(omit.length > 0 && { omit }),
    ...(isOn('slim') && textOf(get('strip')) === undefined && !isFalse(get('strip')) && { strip: true }),
    ...(groups.length > 0 && { groups }),
  };
  const dockerfile = path('dockerFile');
  const image = textOf(get('dockerImage'));
  const build: Record<string, Json> = {
    ...(dockerfile !== undefined && { dockerfile: written(dockerfile) }),
    ...(image !== undefined && { image }),
    ...(isOn('dockerSsh') && { ssh: 'default' }),
  };
  const settings: Record<string, Json> = {
    ...(Object.keys(dependencies).length > 0 && { dependencies }),
    ...(Object.keys(build).length > 0 && { build }),
  };
  const named = textOf(get('fileName'));
  const fileIn = (place: string): string | undefined => {
    const file = beside(`${place}/x`, named ?? 'requirements.txt');
    return repository.kind(file) === 'file' ? file : undefined;
  };
  const requirements = fileIn(folder);
  return {
    of(place) {
      if (isLayer) return { installer: 'none' };
      const own = named === undefined ? undefined : (fileIn(place) ?? requirements);
      return { ...(own !== undefined && { requirements: written(own) }), ...settings };
    },
    ...(isLayer &&
      requirements !== undefined && {
        layer: {
          kind: 'layer',
          name: 'python-requirements',
          id: REQUIREMENTS_LAYER,
          at,
          comments: ['The layer that serverless-python-requirements made.'],
          entry: { requirements: written(requirements), ...settings },
        },
      }),
    notices: [
      ...entriesOf(options).flatMap(([key, doc]) => {
        const said =
          doc.kind === 'scalar' && (doc.value === false || doc.value === null)
            ? undefined
            : Object.hasOwn(NOT_CARRIED, key)
              ? NOT_CARRIED[key]
              : undefined;
        return said === undefined ? [] : [notice(doc.at, `custom.pythonRequirements.${key} is not carried over`, said)];
      }),
      ...(isLayer && requirements === undefined
        ? [notice(at, 'the layer of python requirements is left out: there is no requirements.txt')]
        : []),
    ],
  };
}

const isFalse = (doc: Doc | undefined): boolean => doc?.kind === 'scalar' && doc.value === false;

/** Options that have no counterpart, each with what to do; caches and Docker's switches need none. */
const NOT_CARRIED: Record<string, string> = {
  zip: 'Dependencies lie in the ZIP as they are: remove `import unzip_requirements` from the handlers.',
  pipCmdExtraArgs: 'Put index options into the requirements file; PIP_… variables go under `build.env`.',
  vendor: 'Add the folder to `path`.',
  dockerEnv: 'Plain values go under `build.env`, secret ones under `build.secrets`.',
  dockerPrivateKey: 'The SSH agent is forwarded by `build.ssh: default`; add the key to it.',
  dockerRunCmdExtraArgs: 'Use `build.dockerfile` for what the environment needs.',
  dockerBuildCmdExtraArgs: 'Build arguments go under `build.args`.',
  dockerExtraFiles: 'Use `lib:` for libraries of the build environment.',
  installFolderAsPackage: 'Name the project in the requirements file: `-e .` or `./`.',
  poetryWithoutGroups: 'Only the groups named in `dependencies.groups` are added.',
  poetryOnlyGroups: 'Groups are added to the project’s own dependencies, not in their place.',
};
