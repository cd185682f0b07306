import type { Found, Marks } from './scan.ts';

/** What the layers read so far, from the highest down, leave of those below them. */
export interface Cover {
  /** Whether an entry of a lower layer is removed or replaced. */
  hides(path: string, kind: Found['kind']): boolean;
  /** Whether higher layers put something below this path without making it a folder: through a link, if it is one. */
  isEntered(path: string): boolean;
  /** Takes a whole layer: its own entries do not hide each other. */
  add(marks: Marks): void;
}

export function createCover(): Cover {
  /** Paths of which nothing from below shows, neither themselves nor what lies in them. */
  const gone = new Set<string>();
  const opaque = new Set<string>();
  /** Folders by whether a layer holds them as such, or only things in them. */
  const folders = new Map<string, 'own' | 'implied'>();
  return {
    hides(path, kind) {
      if (gone.has(path) || opaque.has('')) return true;
      if (kind !== 'folder' && folders.has(path)) return true;
      for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
        const folder = path.slice(0, cut);
        if (gone.has(folder) || opaque.has(folder)) return true;
      }
      return false;
    },
    isEntered: (path) => folders.get(path) === 'implied' && !gone.has(path),
    add(marks) {
      for (const path of marks.gone) gone.add(path);
      for (const path of marks.opaque) opaque.add(path);
      for (const [path, kind] of marks.names) {
        if (kind === 'folder') folders.set(path, 'own');
        else gone.add(path);
        for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
          const folder = path.slice(0, cut);
          if (folders.has(folder)) break;
          folders.set(folder, 'implied');
        }
      }
    },
  };
}
