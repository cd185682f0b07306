import { LIMITS } from '../inspect/limits.ts';
import type { Finding } from '../inspect/types.ts';
import type { ZipInspection } from '../inspect/zipfile.ts';
import { type Display, renderTable } from './table.ts';
import { count, shorten, size, visible, wrapped } from './text.ts';

const MOST_ROWS = 40;

/** What `inspect` prints for people: totals against the limits, folders by size, binaries, packages, findings. No newline at the end. */
export function renderInspection(it: ZipInspection, display: Display): string {
  const parts = [
    [heading(it, display)],
    ['Folders and files by size', treeTable(it, display)],
    it.binaries.length > 0 ? ['Binaries', binaryTable(it, display)] : [],
    it.packages.length > 0 ? ['Packages', packageList(it, display)] : [],
    ['Findings', renderFindings(it.findings, display)],
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

/** The same as JSON: an object per ZIP, and Lambda's limits (sizes in bytes) to hold them against. */
export const inspectionJson = (inspections: readonly ZipInspection[]): string =>
  `${JSON.stringify({ schema: 1, limits: LIMITS, zips: inspections }, null, 2)}\n`;

function heading(it: ZipInspection, { columns }: Display): string {
  const share = (bytes: number, limit: number) =>
    `${((100 * bytes) / limit).toFixed(bytes * 10 < limit ? 1 : 0)} % of ${size(limit)}`;
  const built = it.expected
    ? `${it.expected.kind}, ${it.expected.platform}, ${it.expected.runtime}${it.expected.handler ? `, ${it.expected.handler}` : ''}`
    : undefined;
  return [
    shorten(visible(it.path), columns),
    ...(built === undefined ? [] : [`  ${shorten(visible(built), columns - 2)}`]),
    `  ZIP       ${size(it.size)} (${share(it.size, LIMITS.upload)} for a direct upload)`,
    `  unzipped  ${size(it.unzippedSize)} (${share(it.unzippedSize, LIMITS.unzipped)} with layers)`,
    `  entries   ${count(it.files, 'file')}`,
  ].join('\n');
}

interface Node {
  name: string;
  size: number;
  files: number;
  children: Map<string, Node>;
}

/** A folder is opened while it is among the largest; the rest of a folder is one line. */
function treeTable(it: ZipInspection, display: Display): string {
  const root: Node = { name: '', size: 0, files: 0, children: new Map() };
  for (const { name, size: bytes } of it.entries) {
    if (name.endsWith('/')) continue;
    let node = root;
    add(node, bytes);
    for (const part of name.split('/')) {
      let child = node.children.get(part);
      if (!child) {
        child = { name: part, size: 0, files: 0, children: new Map() };
        node.children.set(part, child);
      }
      add(child, bytes);
      node = child;
    }
  }
  const least = root.size / MOST_ROWS;
  const rows: { size: string; files: string; path: string }[] = [];
  const walk = (node: Node, indent: string): void => {
    const children = [...node.children.values()].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
    const shownChildren = children.filter((child, i) => (indent === '' ? i < MOST_ROWS / 2 : child.size > least));
    for (const child of shownChildren) {
      const isFolder = child.children.size > 0;
      rows.push({
        size: size(child.size),
        files: isFolder ? String(child.files) : '',
        path: `${indent}${visible(child.name)}${isFolder ? '/' : ''}`,
      });
      if (isFolder && child.size > least) walk(child, `${indent}  `);
    }
    const rest = children.slice(shownChildren.length);
    if (rest.length > 0 && shownChildren.length > 0) {
      const files = rest.reduce((sum, { files }) => sum + files, 0);
      rows.push({
        size: size(rest.reduce((sum, child) => sum + child.size, 0)),
        files: String(files),
        path: `${indent}… ${rest.length} more`,
      });
    }
  };
  walk(root, '');
  return renderTable(rows.slice(0, 3 * MOST_ROWS), display);
}

function add(node: Node, bytes: number): void {
  node.size += bytes;
  node.files++;
}

const ARCH = { amd64: 'x86_64', arm64: 'arm64', other: 'other' } as const;

function binaryTable({ binaries }: ZipInspection, display: Display): string {
  const rows = binaries.map(({ path, machine, glibc, interpreter, needed, broken }) => ({
    architecture: ARCH[machine],
    glibc: broken !== undefined ? 'broken' : (glibc ?? (isMusl(needed, interpreter) ? 'musl' : '-')),
    path,
  }));
  const table = renderTable(rows.slice(0, MOST_ROWS), display);
  return rows.length > MOST_ROWS ? `${table}\n… ${rows.length - MOST_ROWS} more (--json shows all)` : table;
}

const isMusl = (needed: readonly string[], interpreter = '') =>
  needed.some((name) => name.startsWith('libc.musl')) || interpreter.includes('ld-musl');

function packageList({ packages }: ZipInspection, display: Display): string {
  const rows = packages.map(({ ecosystem, name, version }) => ({ from: ecosystem, package: name, version }));
  const table = renderTable(rows.slice(0, MOST_ROWS), display);
  return rows.length > MOST_ROWS ? `${table}\n… ${rows.length - MOST_ROWS} more (--json shows all)` : table;
}

/** Findings as lines: severity and message, then the hint; wrapped to the terminal. `none` for none. No newline at the end. */
export function renderFindings(findings: readonly Finding[], { color, columns }: Display): string {
  if (findings.length === 0) return 'none';
  return findings
    .map(({ severity, message, hint }) => {
      const text = wrapped(`${severity}: ${visible(message)}`, columns, '  ');
      const said = color ? `\x1b[${SEVERITY[severity]}m${severity}\x1b[0m${text.slice(severity.length)}` : text;
      return hint === undefined ? said : `${said}\n  ${wrapped(visible(hint), columns - 2, '  ')}`;
    })
    .join('\n');
}

const SEVERITY = { error: '31', warning: '33', info: '36' } as const;
