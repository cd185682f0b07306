import { failure } from '../../errors.ts';
import { isImageReference } from '../../graph/image-reference.ts';
import { quoted } from '../faults.ts';

/** An image in a registry. */
export interface RegistryReference {
  /** As a user writes it: `docker.io`, `localhost:5000`. */
  registry: string;
  /** Whom to ask: `registry-1.docker.io`. */
  host: string;
  repository: string;
  /** A tag, or `sha256:…`, which stands above a tag. */
  version: string;
}

/** Docker Hub answers under another name, and holds official images under `library/` (github.com/distribution/reference, normalize.go). */
const HUB = { registry: 'docker.io', host: 'registry-1.docker.io' } as const;
const HUB_NAMES: readonly string[] = ['docker.io', 'index.docker.io', HUB.host];

/** @throws PackerError (2) when it is no image reference */
export function parseReference(text: string): RegistryReference {
  if (!isImageReference(text))
    throw failure('convert/reference', `${quoted(text)} is no image reference`, {
      hint: 'A name with a tag or digest: tools:1, registry.example.com/team/tools@sha256:…; or docker-archive:FILE, oci:DIR, oci-archive:FILE.',
      exitCode: 2,
    });
  const [name = '', digest] = text.split('@');
  const tagAt = name.indexOf(':', name.lastIndexOf('/') + 1);
  const [path, tag] = tagAt < 0 ? [name, 'latest'] : [name.slice(0, tagAt), name.slice(tagAt + 1)];
  const version = digest ?? tag;
  const slash = path.indexOf('/');
  const first = slash < 0 ? '' : path.slice(0, slash);
  const isHost = /[.:A-Z[]/.test(first) || first === 'localhost';
  if (isHost && !HUB_NAMES.includes(first))
    return { registry: first, host: first, repository: path.slice(slash + 1), version };
  const rest = isHost ? path.slice(slash + 1) : path;
  return { ...HUB, repository: rest.includes('/') ? rest : `library/${rest}`, version };
}
