import { failure } from '../errors.ts';
import { dockerLines } from '../graph/docker.ts';
import type { SolveRequest } from '../graph/types.ts';

/**
 * The digest (`sha256:…`) that a registry has for each reference now: of the index, where there is one. Asked by Docker, with its credentials
 * and its settings of registries. @throws PackerError for the first that cannot be had
 */
export async function digestsOf(
  references: readonly string[],
  { builder, ...caller }: Pick<SolveRequest, 'builder' | 'env' | 'signal' | 'untar'>,
): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const reference of references) {
    const words = ['buildx', 'imagetools', 'inspect', ...(builder === undefined ? [] : ['--builder', builder])];
    const said = await dockerLines([...words, '--format', '{{json .Manifest}}', reference], caller);
    const digest = /"digest":\s*"(sha256:[0-9a-f]{64})"/.exec(said)?.[1];
    if (digest === undefined)
      throw failure('lock/digest', `the registry tells no digest of ${reference}`, {
        hint: 'name the image with its digest in base_images',
      });
    digests.set(reference, digest);
  }
  return digests;
}
