import { posix } from 'node:path';
import type { Repository } from './repository.ts';

/** The folder of the repository whose files are those of an asset, byte for byte; an asset may lack some that were ignored. */
export function originalOf(asset: string, repository: Repository): string | undefined {
  const files = filesUnder(asset, '', repository, []);
  const [first] = files;
  if (first === undefined || files.length > 2000) return undefined;
  const folders = repository.files
    .filter((file) => file === first || file.endsWith(`/${first}`))
    .map((file) => (file === first ? '.' : file.slice(0, -first.length - 1)));
  return folders.find((folder) =>
    files.every((file) => repository.same(posix.join(folder, file), posix.join(asset, file))),
  );
}

function filesUnder(root: string, prefix: string, repository: Repository, files: string[]): string[] {
  for (const name of repository.names(posix.join(root, prefix))) {
    const path = posix.join(prefix, name);
    if (files.length > 2000) return files;
    if (repository.kind(posix.join(root, path)) === 'folder') filesUnder(root, path, repository, files);
    else files.push(path);
  }
  return files;
}
