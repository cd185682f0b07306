import { failure } from '../errors.ts';
import { count } from '../report/text.ts';
import { broken, quoted } from './faults.ts';
import type { Stored } from './scratch.ts';
import { type Image, ROOTS, type Root } from './types.ts';

/** Something that shows under /opt or /var/task of the image. */
export type Piece = { layer: number } & (
  | { kind: 'file'; stored: Stored }
  | { kind: 'link'; target: string }
  | { kind: 'folder' }
);

/** By root, then by the name below it. */
export type Pieces = Record<Root, Map<string, Piece>>;

/** A file whose content is not at hand: `path` of `layer` holds it. */
export interface Wanted {
  layer: number;
  path: string;
  /** Where it goes. */
  into: { root: Root; name: string; layer: number };
  /** For messages: what leads to it. */
  why: string;
}

/** Where a path of the image belongs; undefined: into no package. */
export function spotOf(path: string, roots: readonly Root[]): { root: Root; name: string } | undefined {
  for (const root of roots) if (path.startsWith(ROOTS[root])) return { root, name: path.slice(ROOTS[root].length) };
  return undefined;
}

export const pathOf = ({ root, name }: { root: Root; name: string }): string => ROOTS[root] + name;

/** Unpacked bytes, which Lambda limits for a function and its layers together. */
export interface Budget {
  /** @throws PackerError when it is more than the limit now */
  take(bytes: number): void;
}

/** `limit` in bytes: "Lambda quotas", AWS Lambda Developer Guide. */
export function openBudget({ shown }: Pick<Image, 'shown'>, limit: number, roots: readonly Root[]): Budget {
  let total = 0;
  return {
    take(bytes) {
      total += bytes;
      if (total <= limit) return;
      const where = roots.map((root) => `/${ROOTS[root].slice(0, -1)}`).join(' and ');
      throw failure(
        'convert/too-large',
        `${shown} holds more than ${count(limit, 'byte')} under ${where}, which is all that Lambda takes of a function and its layers together`,
        { hint: 'Leave files out of the image, or deploy it as an image, which may have 10 GB.' },
      );
    },
  };
}

/** What is at a root's own place, or above it, must be a folder. */
export function checkRoot(path: string, kind: string, roots: readonly Root[], shown: string): void {
  if (kind === 'folder') return;
  const root = roots.find((each) => ROOTS[each].startsWith(`${path}/`));
  if (root !== undefined)
    throw broken(
      shown,
      `${quoted(`/${path}`)} is ${kind === 'link' ? 'a link' : 'no folder'}, so there is nothing to take from it`,
    );
}
