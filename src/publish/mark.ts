/** PublishLayerVersion: Description has at most 256 characters, counted here in UTF-16 units, which are never fewer. */
const LONGEST = 256;

const MARK = /\s?\[lambda-packer sha256:([0-9a-f]{64})\]$/;

/** A version's description: what the user says, then the manifest hash by which it is found again. The user's part is cut to fit. */
export function markedDescription(front: string, manifestHash: string | undefined): string {
  if (manifestHash === undefined) return cut(front, LONGEST);
  const mark = `[lambda-packer ${manifestHash}]`;
  return front === '' ? mark : `${cut(front, LONGEST - mark.length - 1)} ${mark}`;
}

/** The two parts of a description; without a hash when it is not ours. */
export function readDescription(description: string): { front: string; manifestHash?: string } {
  const match = MARK.exec(description);
  if (!match) return { front: description };
  return { front: description.slice(0, match.index), manifestHash: `sha256:${match[1]}` };
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
