import { homedir } from 'node:os';
import { basename, resolve } from 'node:path';
import { PackerError, type Position, type Problem } from '../errors.ts';
import type { HashedListing } from './hash-files.ts';
import { hashedFile } from './hash-files.ts';
import type { ProjectReader } from './project-reader.ts';
import { isArchiveName, type Requirement } from './requirement-line.ts';
import { shownPath } from './shown-path.ts';

type PathRequirement = Requirement & { kind: 'path' };

/** Gives local files and folders their staged names, `./local/<n>/<name>`, in the order in which they are first met. */
export interface LocalNames {
  /** The requirement with its staged path; `folders` are where its path may begin, the nearest first. */
  requirement(requirement: PathRequirement, at: Position, folders: readonly string[]): PathRequirement;
  /** Staged name of a --find-links folder. */
  links(path: string, at: Position, folder: string): string;
  /** What is to be staged. */
  readonly listings: readonly { prefix: string; listing: HashedListing }[];
  readonly problems: readonly Problem[];
}

export function localNames(read: ProjectReader): LocalNames {
  const staged = new Map<string, string>();
  const listings: { prefix: string; listing: HashedListing }[] = [];
  const problems: Problem[] = [];

  /** `list` says what belongs to it, under its own name or in the folder of that name. */
  function stage(absolute: string, at: Position, list: () => { listing: HashedListing; inFolder: boolean }): string {
    const known = staged.get(absolute);
    if (known !== undefined) return known;
    const number = staged.size;
    const name = basename(absolute).replace(/[^\w.+!-]/g, '_') || 'root';
    const path = `./local/${number}/${name}`;
    staged.set(absolute, path);
    try {
      const { listing, inFolder } = list();
      listings.push({ prefix: inFolder ? `local/${number}/${name}/` : `local/${number}/`, listing });
    } catch (error) {
      if (!(error instanceof PackerError)) throw error;
      problems.push(...error.problems.map((problem) => ({ at, ...problem })));
    }
    return path;
  }

  const fault = (at: Position, message: string, hint?: string) => {
    problems.push({ severity: 'error', code: 'requirements/local', message, ...(hint !== undefined && { hint }), at });
  };

  return {
    listings,
    problems,
    requirement(requirement, at, folders) {
      const written = requirement.path.replace(/^~(?=\/|$)/, homedir());
      const candidates = folders.map((folder) => resolve(folder, written));
      const absolute = candidates.find((candidate) => read.kind(candidate) !== undefined);
      if (absolute === undefined)
        fault(
          at,
          `'${requirement.path}' does not exist`,
          `looked for ${[...new Set(candidates)].map(shownPath).join(', ')}`,
        );
      else if (read.kind(absolute) === 'folder') {
        const names = read.names(absolute);
        if (names.has('pyproject.toml') || names.has('setup.py'))
          return {
            ...requirement,
            path: stage(absolute, at, () => ({ listing: read.pythonFolder(absolute), inFolder: true })),
          };
        fault(at, `'${requirement.path}' is no Python package: it has neither pyproject.toml nor setup.py`);
      } else if (!isArchiveName(absolute))
        fault(at, `'${requirement.path}' is neither a folder nor a wheel or source archive`);
      else if (!/^[\w.+!-]+$/.test(basename(absolute)))
        fault(at, `'${basename(absolute)}' is no name of a wheel or source archive`);
      else
        return {
          ...requirement,
          path: stage(absolute, at, () => ({ listing: hashedFile(absolute), inFolder: false })),
        };
      return requirement;
    },
    links(path, at, folder) {
      const absolute = resolve(
        folder,
        path.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/i, '').replace(/^~(?=\/|$)/, homedir()),
      );
      if (read.kind(absolute) !== 'folder') {
        fault(at, `--find-links: '${path}' is no folder`, `looked for ${shownPath(absolute)}`);
        return path;
      }
      return stage(absolute, at, () => {
        const files = [...read.names(absolute)]
          .filter(isArchiveName)
          .map((name) => hashedFile(`${absolute}/${name}`).files[0]!);
        return { listing: { root: absolute, files }, inFolder: true };
      });
    },
  };
}
