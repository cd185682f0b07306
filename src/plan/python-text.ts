/** Encodings by the byte order marks that pip knows and Node can read. */
const MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Text by its byte order mark, else by the encoding that one of its first two lines declares (PEP 263), else UTF-8; undefined when it is not that. */
export function decodePythonText(bytes: Buffer): string | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1];
  try {
    return new TextDecoder(marked ?? declared(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function declared(bytes: Buffer): string | undefined {
  const lines = bytes.subarray(0, 512).toString('latin1').split('\n').slice(0, 2);
  // Python writes latin-1, the Encoding Standard latin1.
  return lines.flatMap(
    (line) => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]?.replace(/^latin-/i, 'latin') ?? [],
  )[0];
}
