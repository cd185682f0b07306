import { compareBytes } from '../byte-order.ts';
import { PLATFORMS, type Platform } from '../config/types.ts';
import { failure, PackerError } from '../errors.ts';
import { type Block, blocksOf, childOf, childrenOf, unquoted } from './lock-blocks.ts';
import type { Locked, LockedSet } from './locked.ts';
import { isRuntime } from './runtimes.ts';
import { shownPath } from './shown-path.ts';
import { credentialsIn } from './url-secrets.ts';

const HEAD = `# Written by \`lambda-packer lock\`: what the configuration leaves open, pinned. Commit this file, and do not edit it:
# \`lambda-packer lock\` brings it up to date, \`lambda-packer lock --upgrade\` takes newer versions.
version: 1
`;

/** package_config.lock as text: YAML, sorted, the same for the same content. */
export function lockText({ images, requirements }: Locked): string {
  const sorted = [...requirements].sort(
    ([a, left], [b, right]) => compareBytes(left.packages[0] ?? '', right.packages[0] ?? '') || compareBytes(a, b),
  );
  const parts = [HEAD];
  if (images.size > 0)
    parts.push(
      'images:\n',
      ...[...images].sort(([a], [b]) => compareBytes(a, b)).map(([name, digest]) => `  ${quoted(name)}: ${digest}\n`),
    );
  if (sorted.length > 0) parts.push('requirements:\n');
  for (const [input, { packages, runtime, platforms }] of sorted) {
    parts.push(`  ${input}:\n`, `    packages: ${packages.join(', ')}\n`, `    runtime: ${runtime}\n`);
    for (const platform of PLATFORMS) {
      const lines = platforms[platform];
      if (lines) parts.push(`    ${platform}:\n`, ...lines.map((line) => `      - ${quoted(line)}\n`));
    }
  }
  return parts.join('');
}

const quoted = (text: string): string => JSON.stringify(text);

/** Reads it; `path` is absolute. Throws a PackerError with the position of what `lockText` would not have written. */
export function readLockText(text: string, path: string): Locked {
  const bad = (line: number, what: string) =>
    failure('lock/file', `${what}: this file was not written by this version of lambda-packer`, {
      hint: 'run `lambda-packer lock`, with the lines of both sides removed if a merge left them here',
      at: { file: shownPath(path), line, column: 1 },
      exitCode: 2,
    });
  const problems = credentialsIn(text, shownPath(path));
  if (problems.length > 0) throw new PackerError(problems, 2);
  const top = blocksOf(text);
  const section = (key: string) => top.find((block) => block.key === key);
  const version = section('version');
  if (version?.value !== '1') throw bad(version?.line ?? 1, `version ${version?.value ?? 'is missing'}`);
  const stranger = top.find(({ key }) => !['version', 'images', 'requirements'].includes(key));
  if (stranger) throw bad(stranger.line, `'${stranger.key.slice(0, 40)}' is not expected here`);
  const images = childrenOf(section('images')).map((block): [string, string] => {
    if (!/^sha256:[0-9a-f]{64}$/.test(block.value)) throw bad(block.line, 'an image without a digest');
    return [block.key, block.value];
  });
  const requirements = childrenOf(section('requirements')).map((block): [string, LockedSet] => {
    const runtime = childOf(block, 'runtime')?.value ?? '';
    if (!/^sha256:[0-9a-f]{64}$/.test(block.key) || !isRuntime(runtime)) throw bad(block.line, 'a set that is none');
    const packages = (childOf(block, 'packages')?.value ?? '').split(', ').filter(Boolean);
    return [block.key, { packages, runtime, platforms: platformsOf(block, bad) }];
  });
  return { images: new Map(images), requirements: new Map(requirements) };
}

function platformsOf(block: Block, bad: (line: number, what: string) => Error): LockedSet['platforms'] {
  const platforms: LockedSet['platforms'] = {};
  for (const child of childrenOf(block)) {
    const platform = PLATFORMS.find((each) => each === child.key) as Platform | undefined;
    if (platform === undefined) continue;
    platforms[platform] = child.body
      .filter((line) => line.trim() !== '')
      .map((line, i) => {
        const item = /^ {6}- (".*")$/.exec(line)?.[1];
        // A line becomes an argument of an installer's list: nothing but a requirement may stand there.
        const text = item === undefined ? '' : unquoted(item);
        if (!/^(?:[A-Za-z0-9]|\.\/local\/)[^\n\r]*$/.test(text))
          throw bad(child.line + 1 + i, 'a line that is no requirement');
        return text;
      });
  }
  return platforms;
}
