import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/**
 * Python's list of installed files (packaging.python.org/en/latest/specifications/recording-installed-packages, "The RECORD file"),
 * made to speak of the tree as it is packed: lines sorted, lines of files that are not there left out, hash and size of changed files
 * computed anew. A list that cannot be read stays as it is.
 */
export function rewriteRecord(
  name: string,
  bytes: Buffer,
  isThere: (name: string) => boolean,
  changed: ReadonlyMap<string, Buffer>,
): Buffer {
  const text = bytes.toString();
  if (!Buffer.from(text).equals(bytes)) return bytes;
  const site = posix.dirname(posix.dirname(name));
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const row = readLine(line);
    if (row === undefined) return bytes;
    const file = inTree(site, row.path);
    if (file === name) lines.push(`${quoted(row.path)},,`);
    else if (file !== undefined && isThere(file)) {
      const content = changed.get(file);
      lines.push(`${quoted(row.path)},${content === undefined ? row.rest : describe(content)}`);
    }
  }
  // One order for every installer; equal lines come from packages that share a file.
  const sorted = [...new Set(lines)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return Buffer.from(sorted.map((line) => `${line}\n`).join(''));
}

/** The files of a package, under their names in the tree: those of its RECORD `name`. Lines that cannot be read are passed over. */
export const recordedFiles = (name: string, bytes: Buffer): string[] =>
  bytes
    .toString()
    .split(/\r?\n/)
    .flatMap((line) => {
      const row = readLine(line);
      return row === undefined ? [] : (inTree(posix.dirname(posix.dirname(name)), row.path) ?? []);
    });

/** CSV: only the path may hold what needs quoting. */
function readLine(line: string): { path: string; rest: string } | undefined {
  const match = /^(?:"((?:[^"]|"")*)"|([^",]*)),([^",]*,\d*)$/.exec(line);
  if (!match) return undefined;
  return { path: match[1]?.replaceAll('""', '"') ?? match[2]!, rest: match[3]! };
}

const quoted = (path: string): string => (/[",]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path);

/**
 * Paths are relative to the folder that holds the package's dist-info. Those that lead above it are of an install into an
 * environment (`../../../bin/x`), from where installers with a target folder (pip --target) move them to the tree's root.
 */
function inTree(site: string, path: string): string | undefined {
  if (path.startsWith('/')) return undefined;
  return posix.join(site, path).replace(/^(?:\.\.\/)+/, '');
}

const describe = (content: Buffer): string =>
  `sha256=${createHash('sha256').update(content).digest('base64url')},${content.length}`;
