import { readFile } from 'node:fs/promises';

/** A file's text; undefined when there is none that this user may read. */
export type TextReader = (path: string) => Promise<string | undefined>;

export const textReader: TextReader = async (path) => {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
};
