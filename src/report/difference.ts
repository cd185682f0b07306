import type { ArtifactDifference, Difference, FileChange, PackageChange } from '../inspect/diff.ts';
import { type Display, renderTable } from './table.ts';
import { count, size, sizeChange, visible } from './text.ts';

const MOST_ROWS = 50;

/** What `diff` prints for people. No newline at the end. */
export function renderDifference({ a, b, artifacts }: Difference, display: Display): string {
  const differing = artifacts.filter(({ status }) => status !== 'equal');
  const equal = artifacts.length - differing.length;
  if (differing.length === 0) return `${visible(a)} and ${visible(b)} are equal (${count(equal, 'artifact')})`;
  const sections = differing
    .filter(({ files, packages }) => (files?.length ?? 0) + (packages?.length ?? 0) > 0)
    .map((artifact) => section(artifact, display));
  const rest = equal > 0 ? `\n${equal} more ${equal === 1 ? 'is' : 'are'} equal` : '';
  return [renderTable(differing.map(overview), display) + rest, ...sections].join('\n\n');
}

/** The same as JSON. */
export const differenceJson = (difference: Difference): string =>
  `${JSON.stringify({ schema: 1, ...difference }, null, 2)}\n`;

function overview({ name, status, a, b, files }: ArtifactDifference) {
  return {
    artifact: name,
    status,
    zip: size((b ?? a)!.size),
    change: sizeChange((b?.size ?? 0) - (a?.size ?? 0)),
    unzipped: sizeChange((b?.unzippedSize ?? 0) - (a?.unzippedSize ?? 0)),
    'files +': counted(files, 'added', b && !a ? b.files : undefined),
    '-': counted(files, 'removed', a && !b ? a.files : undefined),
    '~': counted(files, 'changed') || counted(files, 'mode'),
  };
}

function counted(files: readonly FileChange[] | undefined, change: FileChange['change'], known?: number): string {
  if (known !== undefined) return String(known);
  const n = files?.filter((file) => file.change === change).length ?? 0;
  return n === 0 ? '' : String(n);
}

function section({ name, files = [], packages = [] }: ArtifactDifference, display: Display): string {
  const parts = [visible(name)];
  if (packages.length > 0) parts.push(renderTable(packages.map(packageRow), display));
  if (files.length > 0) parts.push(renderTable(files.slice(0, MOST_ROWS).map(fileRow), display));
  if (files.length > MOST_ROWS) parts.push(`… ${files.length - MOST_ROWS} more (--json shows all)`);
  return parts.join('\n');
}

const packageRow = ({ name, a, b }: PackageChange) => ({
  package: name,
  before: a.join(', ') || '-',
  after: b.join(', ') || '-',
});

const fileRow = ({ path, change, a, b }: FileChange) => ({
  file: path,
  change: change === 'mode' ? `mode ${a!.mode} to ${b!.mode}` : change,
  size: b ? size(b.size) : '-',
  difference: sizeChange((b?.size ?? 0) - (a?.size ?? 0)),
});
