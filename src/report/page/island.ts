import { VERSION } from '../../version.ts';
import { visible } from '../text.ts';
import type { BuildReport, TreeReport } from '../types.ts';

/** Bytes for the names of packages and files: what the rest of a page of 500 targets takes leaves room for this much below 5 MB. */
const MOST_BYTES = 3_300_000;
/** What a row takes besides its names. */
const PACKAGE_BYTES = 75;
const FILE_BYTES = 28;

/**
 * The report as JSON for a `script` element. Where there is too much of it, the smallest files go first, then the smallest packages, into
 * the one row that stands for the rest.
 */
export function dataIsland(report: BuildReport, room = MOST_BYTES): string {
  const data = { ...report, trees: thinned(report.trees, room) };
  const text = JSON.stringify(data, (_, value) => (typeof value === 'string' ? shown(value) : value));
  // The end of the element, and what begins a comment in it, hold this character; JSON has it in strings only.
  return text.replaceAll('<', '\\u003c');
}

/** Lines stay apart, since a message may quote a log. */
const shown = (text: string): string =>
  text.includes('\n') ? text.split('\n').map(visible).join('\n') : visible(text);

/** The report that a page carries; undefined when there is none, or one of another version. */
export function readReport(page: string): BuildReport | undefined {
  const [, text] = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page) ?? [];
  if (text === undefined) return undefined;
  try {
    const report = JSON.parse(text) as BuildReport;
    return report.schema === 1 && report.version === VERSION ? report : undefined;
  } catch {
    return undefined;
  }
}

function thinned(trees: readonly TreeReport[], room: number): TreeReport[] {
  const packages = trees.flatMap(({ contents }) =>
    contents.map(({ name, size }) => ({ size, bytes: name.length + PACKAGE_BYTES })),
  );
  const left = room - packages.reduce((sum, { bytes }) => sum + bytes, 0);
  const leastPackage = leastWithin(packages, room);
  const files = trees.flatMap(({ contents }) =>
    contents.flatMap(({ largest }) => largest.map(({ path, size }) => ({ size, bytes: path.length + FILE_BYTES }))),
  );
  const leastFile = leastWithin(files, left);
  if (leastPackage === 0 && leastFile === 0) return [...trees];
  return trees.map((tree) => {
    const large = tree.contents.filter(({ size }) => size >= leastPackage);
    const small = tree.contents.filter(({ size }) => size < leastPackage);
    const sum = (name: 'size' | 'packed' | 'files') => small.reduce((total, each) => total + each[name], 0);
    const rest = { name: '', size: sum('size'), packed: sum('packed'), files: sum('files'), largest: [] };
    const contents = large.map((each) => ({ ...each, largest: each.largest.filter(({ size }) => size >= leastFile) }));
    return { ...tree, contents: small.length > 0 ? [...contents, rest] : contents };
  });
}

/** From which size on rows are kept; all of one size go together, so that the answer does not rest on their order. */
function leastWithin(rows: readonly { size: number; bytes: number }[], room: number): number {
  let left = room;
  for (const { size, bytes } of rows.toSorted((a, b) => b.size - a.size)) {
    left -= bytes;
    if (left < 0) return size + 1;
  }
  return 0;
}
