import { posix } from 'node:path';
import { failure } from '../errors.ts';
import { type Block, blocksOf, childOf, childrenOf, textOf, valuesIn } from './lock-blocks.ts';
import { type NodeWorkspace, type OtherNodeLock, productionOf } from './other-node-locks.ts';
import { type Table, tableIn } from './project-reader.ts';
import { shownPath } from './shown-path.ts';

/** Sections of a pnpm-lock.yaml (github.com/pnpm/spec, lockfile 6.0 and 9.0) that are filtered, or say nothing about a production install. */
const FILTERED = [
  'importers',
  'packages',
  'snapshots',
  'dependencies',
  'optionalDependencies',
  'devDependencies',
  'time',
];

export const pnpmLockVersion = (text: string): string => /^lockfileVersion: '?([\d.]+)/m.exec(text)?.[1] ?? '';

/** Whether the lock file knows a workspace member in this folder, relative to its own. */
export const pnpmLockHasMember = (text: string, folder: string): boolean =>
  childrenOf(blocksOf(text).find(({ key }) => key === 'importers')).some(({ key }) => key === folder);

/** Follows the lock file from the project, also through the members of its workspace. Throws a PackerError for what cannot be read. */
export function readPnpmLock({ path, text, project, manifest }: NodeWorkspace): OtherNodeLock {
  const version = pnpmLockVersion(text);
  const at = (line: number) => ({ file: shownPath(path), line, column: 1 });
  if (!/^(?:6|9)\./.test(version))
    throw failure('requirements/pnpm-lock', `a lock file of version '${version}' is not understood; 6.0 and 9.0 are`, {
      hint: 'run `pnpm install --lockfile-only` with pnpm 8 or newer, and commit the result',
      at: at(1),
      exitCode: 2,
    });
  const top = blocksOf(text);
  const section = (key: string) => top.find((block) => block.key === key);
  const byKey = (key: string) => new Map(childrenOf(section(key)).map((block) => [block.key, block]));
  const [packages, snapshots, importers] = [byKey('packages'), byKey('snapshots'), byKey('importers')];
  const graph = section('snapshots') ? snapshots : packages;
  const lone: Block = {
    key: '.',
    value: '',
    line: 1,
    head: '  .:',
    body: top
      .filter(({ key }) => /^(?:optionalD|d)ependencies$/.test(key))
      .flatMap((block) => textOf(block).split('\n')),
  };
  const importerOf = (folder: string) =>
    section('importers') ? importers.get(folder === '' ? '.' : folder) : folder === '' ? lone : undefined;

  const overridden = new Set(
    childrenOf(section('overrides')).map(
      ({ key }) =>
        key
          .replace(/(?<=.)@.*$/, '')
          .split('>')
          .at(-1)!,
    ),
  );
  const stale: OtherNodeLock['stale'] = [];
  const members = new Set<string>();
  const folders = new Set<string>();
  const files = new Set<string>(childrenOf(section('patchedDependencies')).flatMap((block) => valuesOfPatch(block)));
  const reached = new Set<string>();
  const queue: string[] = [];

  function visitImporter(folder: string): void {
    if (members.has(folder)) return;
    members.add(folder);
    const importer = importerOf(folder);
    if (!importer) {
      stale.push({ at: at(1), what: `${folder || 'the project'} is not in it` });
      return;
    }
    const locked = ['dependencies', 'optionalDependencies'].flatMap((key) => childrenOf(childOf(importer, key)));
    stale.push(
      ...differences(manifest(folder) ?? {}, locked, overridden).map((what) => ({ what, at: at(importer.line) })),
    );
    for (const entry of locked) follow(entry.key, childOf(entry, 'version')?.value ?? '', folder);
  }

  function follow(name: string, version: string, from: string): void {
    const local = /^link:(.*)$/.exec(version)?.[1];
    if (local !== undefined) {
      const folder = posix.normalize(posix.join(from, local)).replace(/^\.$/, '');
      if (importerOf(folder)) visitImporter(folder);
      else folders.add(folder);
      return;
    }
    const key = [`${name}@${version}`, `/${name}@${version}`, version].find((each) => graph.has(each));
    if (key === undefined || reached.has(key)) return;
    reached.add(key);
    queue.push(key);
  }

  visitImporter(project);
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const block = graph.get(key)!;
    for (const [name, version] of [...valuesIn(block, 'dependencies'), ...valuesIn(block, 'optionalDependencies')])
      follow(name, version, '');
    const { value } = childOf(packages.get(withoutPeers(key)) ?? block, 'resolution') ?? { value: '' };
    const folder = /\bdirectory: '?([^,'}]+)/.exec(value)?.[1];
    const tarball = /\btarball: '?file:([^,'}]+)/.exec(value)?.[1];
    if (folder !== undefined) folders.add(posix.normalize(folder));
    if (tarball !== undefined) files.add(posix.normalize(tarball));
  }

  const own = [...members].sort();
  const keptPackages = new Set([...reached].map(withoutPeers));
  const sections = [
    ...top.filter(({ key }) => !FILTERED.includes(key)).map((block) => textOf(block).trimEnd()),
    section('importers')
      ? [
          'importers:',
          ...(own.includes('') ? [] : ['', '  .: {}']),
          ...own.map((folder) => `\n${production(importerOf(folder))}`),
        ].join('\n')
      : [...lone.body].join('\n').trimEnd(),
    ...(['packages', 'snapshots'] as const).flatMap((key) => {
      const kept = childrenOf(section(key)).filter((block) =>
        graph === snapshots && key === 'packages' ? keptPackages.has(block.key) : reached.has(block.key),
      );
      return kept.length === 0 ? [] : [`${key}:\n\n${kept.map((block) => textOf(block).trimEnd()).join('\n\n')}`];
    }),
  ];
  return {
    lock: `${sections.join('\n\n')}\n`,
    members: own.filter((folder) => folder !== '' && folder !== project),
    folders: [...folders].sort(),
    files: [...files].sort(),
    lines: [...new Set([...reached].map((key) => withoutPeers(key).replace(/^\//, '')))].sort(),
    stale,
  };
}

/** An importer without its development dependencies. */
function production(importer: Block | undefined): string {
  const kept = childrenOf(importer).filter(({ key }) => key !== 'devDependencies');
  if (!importer || kept.length === 0) return `  ${JSON.stringify(importer?.key ?? '.')}: {}`;
  return [importer.head, ...kept.map((block) => textOf(block).trimEnd())].join('\n');
}

/** `a@1.0.0(b@2.0.0)` is a@1.0.0 with a peer. */
const withoutPeers = (key: string): string => key.replace(/(?<=.)\(.*$/, '');

/** `patches/x.patch`, or `{hash, path: patches/x.patch}` over two lines. */
const valuesOfPatch = (block: Block): string[] => [childOf(block, 'path')?.value ?? ''].filter((path) => path !== '');

/** What a package.json asks for and the lock file holds otherwise, or the other way round. */
function differences(manifest: Table, locked: Block[], overridden: ReadonlySet<string>): string[] {
  const wanted = productionOf(manifest);
  const peers = { ...tableIn(manifest, 'peerDependencies'), ...tableIn(manifest, 'devDependencies') };
  const specifiers = new Map(locked.map((entry) => [entry.key, childOf(entry, 'specifier')?.value]));
  const missing = [...wanted].flatMap(([name, range]) => {
    if (overridden.has(name) || specifiers.get(name) === range) return [];
    return [specifiers.has(name) ? `${name} is '${specifiers.get(name)}', not '${range}'` : `${name} is not in it`];
  });
  const gone = [...specifiers.keys()].filter((name) => !wanted.has(name) && !(name in peers) && !overridden.has(name));
  return [...missing, ...gone.map((name) => `${name} is no longer needed`)];
}
