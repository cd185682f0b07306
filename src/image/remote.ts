import { MOST } from '../convert/manifests.ts';
import { openRepository, type Repository } from '../convert/registry/client.ts';
import { type CredentialContext, type Credentials, credentialsFor } from '../convert/registry/credentials.ts';
import { parseReference } from '../convert/registry/reference.ts';
import { LABELS } from './assemble.ts';

export interface RegistryContext extends CredentialContext {
  /** Credentials of a registry of which Docker's configuration knows nothing (ECR by role). */
  login?: ((registry: string) => Promise<Credentials | undefined>) | undefined;
}

/** What Docker's configuration knows of a registry, else the caller. @throws PackerError */
export const credentialsOf = async (registry: string, context: RegistryContext): Promise<Credentials | undefined> =>
  (await credentialsFor(registry, context)) ?? context.login?.(registry);

/** A place in a registry that may be written to. */
export interface Remote {
  repository: Repository;
  /** A tag. */
  version: string;
}

/** @throws PackerError (2) when it is no reference */
export async function remoteOf(reference: string, context: RegistryContext): Promise<Remote> {
  const parsed = parseReference(reference);
  const credentials = () => credentialsOf(parsed.registry, context);
  const repository = await openRepository(parsed, credentials, context.signal, 'pull,push');
  return { repository, version: parsed.version };
}

/** What a registry tells of an image that it has. */
export interface Known {
  digest: string;
  labels: Record<string, string>;
  /** Bytes of its manifest. */
  size: number;
}

/** The image under a tag, when it is a single one; undefined: there is none. @throws PackerError when the registry cannot be asked */
export async function askRemote({ repository, version }: Remote): Promise<Known | undefined> {
  const response = await repository.request('GET', `manifests/${version}`, {
    headers: { accept: ACCEPTED },
    expected: [404],
  });
  const digest = response.headers.get('docker-content-digest');
  const bytes = Buffer.from(await response.arrayBuffer());
  if (!response.ok || digest === null || bytes.length > MOST.manifest) return undefined;
  const config = digestOfConfig(bytes);
  if (config === undefined) return undefined;
  const found = await repository.request('GET', `blobs/${config}`, { expected: [404] });
  return { digest, labels: labelsOf(Buffer.from(await found.arrayBuffer())), size: bytes.length };
}

const ACCEPTED = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

function digestOfConfig(manifest: Buffer): string | undefined {
  const { config } = parsed(manifest) as { config?: { digest?: unknown } };
  return typeof config?.digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(config.digest) ? config.digest : undefined;
}

/** Only ours; anyone may have put others there. */
function labelsOf(bytes: Buffer): Record<string, string> {
  const { config } = parsed(bytes) as { config?: { Labels?: Record<string, unknown> | null } };
  const labels = Object.entries(config?.Labels ?? {});
  const own: readonly string[] = Object.values(LABELS);
  return Object.fromEntries(
    labels.filter((entry): entry is [string, string] => own.includes(entry[0]) && typeof entry[1] === 'string'),
  );
}

function parsed(bytes: Buffer): object {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
