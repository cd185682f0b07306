import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { BlobStore } from './blobs.ts';
import { type Message, Refusal } from './exchange.ts';
import type { Claims } from './token.ts';

export interface ArtifactEntry {
  id: string;
  run: string;
  job: string;
  name: string;
  mime: string;
  /** RFC 3339; undefined: the repository's default. */
  expires?: string;
  blob: string;
  createdAt: string;
  size: number;
  /** `sha256:<64 hex>` of the content as it is downloaded. */
  digest: string;
  isFinal: boolean;
}

/** github.actions.results.api.v1.ArtifactService: artifacts of a run, by name; a name is written once until it is deleted. */
export function artifactService(entries: ArtifactEntry[], blobs: BlobStore) {
  let made = 0;
  const own = (request: Message, { run }: Claims) => {
    if (request.workflow_run_backend_id !== run)
      throw new Refusal(403, 'permission_denied', 'the run is not the one of the token');
  };
  const find = (request: Message, claims: Claims) => {
    own(request, claims);
    const found = entries.find(({ run, name, isFinal }) => isFinal && run === claims.run && name === request.name);
    if (!found) throw new Refusal(404, 'not_found', 'artifact not found');
    return found;
  };
  return {
    CreateArtifact(request: Message, claims: Claims) {
      own(request, claims);
      const { name = '', mime_type: mime = 'application/zip', expires_at: expires } = request;
      if (entries.some((entry) => entry.run === claims.run && entry.name === name))
        throw new Refusal(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
      const blob = blobs.create();
      made++;
      entries.push({
        ...{ id: String(made), run: claims.run, job: claims.job, name, mime, blob },
        ...(expires === undefined ? {} : { expires }),
        ...{ createdAt: new Date().toISOString(), size: 0, digest: '', isFinal: false },
      });
      return { ok: true, signed_upload_url: blobs.address('artifact', blob, 'w') };
    },
    async FinalizeArtifact(request: Message, claims: Claims) {
      own(request, claims);
      const entry = entries.find(({ run, name, isFinal }) => !isFinal && run === claims.run && name === request.name);
      if (!entry) throw new Refusal(404, 'not_found', 'artifact not found');
      const size = blobs.size(entry.blob);
      if (size < 0) throw new Refusal(400, 'failed_precondition', 'nothing was uploaded');
      const hash = createHash('sha256');
      for await (const part of createReadStream(blobs.file(entry.blob))) hash.update(part);
      const digest = `sha256:${hash.digest('hex')}`;
      if (String(size) !== String(request.size) || (request.hash && request.hash !== digest)) return { ok: false };
      Object.assign(entry, { size, digest, isFinal: true });
      return { ok: true, artifact_id: entry.id };
    },
    ListArtifacts(request: Message, claims: Claims) {
      own(request, claims);
      const { name_filter: name, id_filter: id } = request;
      const shown = entries.filter(
        (entry) =>
          entry.isFinal &&
          entry.run === claims.run &&
          (name == null || entry.name === name) &&
          (id == null || entry.id === String(id)),
      );
      return {
        artifacts: shown.map((entry) => ({
          workflow_run_backend_id: entry.run,
          workflow_job_run_backend_id: entry.job,
          database_id: entry.id,
          name: entry.name,
          size: String(entry.size),
          created_at: entry.createdAt,
          digest: entry.digest,
        })),
      };
    },
    GetSignedArtifactURL(request: Message, claims: Claims) {
      const { name, blob, mime } = find(request, claims);
      const file = mime === 'application/zip' && !name.endsWith('.zip') ? `${name}.zip` : name;
      return { name, signed_url: blobs.address('artifact', blob, 'r', file) };
    },
    DeleteArtifact(request: Message, claims: Claims) {
      const entry = find(request, claims);
      entries.splice(entries.indexOf(entry), 1);
      blobs.remove(entry.blob);
      return { ok: true, artifact_id: entry.id };
    },
  };
}
