import type { Position } from '../errors.ts';
import { type Table, tableIn } from './project-reader.ts';

/** What a production install of one project takes from the lock file of pnpm or Yarn. Paths are relative to the lock file's folder. */
export interface OtherNodeLock {
  /** The lock file without what the project does not need. */
  lock: string;
  /** Folders of workspace members that the project needs, itself and the workspace's root left out; sorted. */
  members: string[];
  /** Folders of other local packages; tarballs and patches. */
  folders: string[];
  files: string[];
  /** `name@version`, sorted; [] when there is nothing to install. */
  lines: string[];
  /** Where the lock file and a package.json say different things: a few words each. */
  stale: { at: Position; what: string }[];
}

/** What such a reader knows of the workspace. */
export interface NodeWorkspace {
  /** Absolute path of the lock file, and its text. */
  path: string;
  text: string;
  /** Folder of the project, '' for that of the lock file. */
  project: string;
  /** package.json of a folder relative to the lock file's; undefined when there is none. */
  manifest(folder: string): Table | undefined;
  /** Folders of the workspace's members, by the patterns in the root's package.json; sorted. */
  members(): string[];
}

/** Dependencies that an install without development dependencies takes: name → range. */
export function productionOf(manifest: Table): Map<string, string> {
  const entries = ['dependencies', 'optionalDependencies'].flatMap((key) => Object.entries(tableIn(manifest, key)));
  return new Map(entries.map(([name, range]) => [name, String(range)]));
}
