import { failure } from '../errors.ts';
import { stageName } from './stage.ts';
import type { SolvedTree } from './types.ts';

/** The mounts that steps have in common. */
export const mounts = {
  tools: ['--mount=type=bind,source=tools,target=/packer/tools'],
  // Downloads of every tree and build; the installers lock what they write.
  cache: '--mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared',
  // Configuration with passwords is unfolded here: memory, never a layer.
  private: '--mount=type=tmpfs,target=/packer/private',
  certificates: (id: string) => [`--mount=type=secret,id=${id}-ca,target=/packer/ca.pem`],
  ofUser: (tree: SolvedTree): string[] => {
    const ids = Object.keys(tree.mounts?.secrets ?? {}).sort();
    return [
      ...ids.map((id) => `--mount=type=secret,id=${userSecret(tree, id)},target=/run/secrets/${id}`),
      ...(tree.mounts?.ssh ? ['--mount=type=ssh'] : []),
    ];
  },
};

/** As the configuration admits them: nothing that is special to a Dockerfile or to a line of CSV. */
const SECRET_ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;

/** Id under which BuildKit knows one of a tree's `build.secrets`. @throws PackerError when the name is no id */
export function userSecret({ key }: SolvedTree, id: string): string {
  if (!SECRET_ID.test(id))
    throw failure('graph/secret-id', `${JSON.stringify(id)} is not the id of a secret`, {
      hint: 'write letters, digits, hyphens, dots and underscores',
    });
  return `${stageName(key)}-of-${id}`;
}

/** A RUN of a program, in the form that no shell reads. */
export const run = (options: string[], words: string[]): string =>
  ['RUN', ...options, JSON.stringify(words)].join(' \\\n    ');
