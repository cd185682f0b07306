import { rewriteRecord } from './record.ts';
import { stripElf } from './strip.ts';

/**
 * What an installed tree passes on its way into a pack, so that its bytes depend on what was installed and not on the machine,
 * the installer's folder or the day. The number is part of every install's recipe: it changes when a rule changes.
 */
export const RULES_VERSION = 3;

export interface TreeRules {
  /** `none`: what commands made is taken as it is. */
  language: 'python' | 'node' | 'ruby' | 'none';
  /** `dependencies.exclude`: whether a path (no trailing slash), or a folder above it, is left out. */
  excluded?: (path: string) => boolean;
  /** `dependencies.strip`. */
  strip?: boolean;
}

/** One rule: a sentence for the reader, and what it does. Names are relative to the tree's root, folders without a trailing slash. */
export interface Rule {
  says: string;
  language: 'python' | 'node' | 'ruby' | 'any';
  /** Holds only with this option. */
  option?: 'strip' | 'excluded';
  /** Leave the entry (of a folder: all below it) out. */
  drops?: (name: string, rules: TreeRules) => boolean;
  /** Other content; undefined: as it is. */
  rewrites?: (name: string, bytes: Buffer) => Buffer | undefined;
  /** Other content that depends on the whole tree, and so comes last. */
  finishes?: { applies: (name: string) => boolean; rewrite: typeof rewriteRecord };
}

const distInfo = (file: string) => new RegExp(`(?:^|/)[^/]+\\.dist-info/${file}$`);
const matches = (pattern: RegExp) => (name: string) => pattern.test(name);

export const RULES: readonly Rule[] = [
  {
    says: 'Files that match `dependencies.exclude` are left out; a match on a folder leaves out all below it.',
    language: 'any',
    option: 'excluded',
    drops: (name, { excluded }) => excluded?.(name) ?? false,
  },
  {
    says: "Python's byte code (`__pycache__`, `*.pyc`) is left out: it holds times and paths of the machine that compiled it.",
    language: 'python',
    drops: matches(/(?:^|\/)__pycache__(?:\/|$)|\.pyc$/),
  },
  {
    says: 'Notes of an installer about itself (`INSTALLER`, `REQUESTED`, `direct_url.json`, `uv_cache.json`, `uv_build.json` in `*.dist-info`) are left out.',
    language: 'python',
    drops: matches(distInfo('(?:INSTALLER|REQUESTED|direct_url\\.json|uv_cache\\.json|uv_build\\.json)')),
  },
  {
    says: "The lock file that uv and pip leave at the tree's root (`.lock`) is left out.",
    language: 'python',
    drops: matches(/^\.lock$/),
  },
  {
    says: 'Scripts in `bin/` that name a Python of the build machine start with `#!/usr/bin/env python3`.',
    language: 'python',
    rewrites: (name, bytes) => (/^bin\/[^/]+$/.test(name) ? portableShebang(bytes) : undefined),
  },
  {
    says: 'Debug information, symbol tables and comments of libraries and programs are removed (`dependencies.strip`).',
    language: 'any',
    option: 'strip',
    rewrites: (_name, bytes) => stripElf(bytes),
  },
  {
    says: "npm's list of what it installed (`node_modules/.package-lock.json`) is left out.",
    language: 'node',
    drops: matches(/(?:^|\/)node_modules\/\.package-lock\.json$/),
  },
  {
    says: "pnpm's and Yarn's notes of what they installed (`.modules.yaml`, `.pnpm`, `.pnpm-workspace-state…`, `.yarn-integrity`, `.yarn-state.yml`, `.package-map.json` in `node_modules`) are left out.",
    language: 'node',
    drops: matches(
      /(?:^|\/)node_modules\/(?:\.modules\.yaml$|\.pnpm(?:\/|$)|\.pnpm-workspace-state[^/]*$|\.yarn-integrity$|\.yarn-state\.yml$|\.package-map\.json$)/,
    ),
  },
  {
    says: 'Caches of tools (`node_modules/.cache`) are left out.',
    language: 'node',
    drops: matches(/(?:^|\/)node_modules\/\.cache(?:\/|$)/),
  },
  {
    says: "npm's settings (`.npmrc`), which may hold a token, are left out.",
    language: 'node',
    drops: matches(/(?:^|\/)\.npmrc$/),
  },
  {
    says: 'Logs of the compilation of Ruby gems (`gem_make.out`, `mkmf.log`), its objects (`*.o` below `ext/`) and Makefiles are left out.',
    language: 'ruby',
    drops: matches(/(?:^|\/)(?:gem_make\.out|mkmf\.log)$|^gems\/[^/]+\/ext\/(?:.*\/)?(?:[^/]+\.o|Makefile)$/),
  },
  {
    says: 'Commands of Ruby gems in `bin/` start with `#!/usr/bin/env ruby`.',
    language: 'ruby',
    rewrites: (name, bytes) => (/^bin\/[^/]+$/.test(name) ? portableRuby(bytes) : undefined),
  },
  {
    says: '`RECORD` in `*.dist-info` lists what is there: sorted, without what was left out, with the hashes of what was changed.',
    language: 'python',
    finishes: { applies: matches(distInfo('RECORD')), rewrite: rewriteRecord },
  },
];

/** The rules that hold for a tree. */
export const rulesFor = (tree: TreeRules): readonly Rule[] =>
  RULES.filter(
    ({ language, option }) =>
      (language === 'any' || language === tree.language) && (option === undefined || Boolean(tree[option])),
  );

export const isDropped = (rules: readonly Rule[], tree: TreeRules, name: string): boolean =>
  rules.some((rule) => rule.drops?.(name, tree));

/** @returns the changed content; undefined: it stays as it is */
export function rewritten(rules: readonly Rule[], name: string, bytes: Buffer): Buffer | undefined {
  let result: Buffer | undefined;
  for (const rule of rules) result = rule.rewrites?.(name, result ?? bytes) ?? result;
  return result;
}

/** `#!python`, `#!/x/bin/python3.13 -E`, `#!/usr/bin/env -S python`. */
const SHEBANG = /^#![ \t]*(?:\S*\/env[ \t]+(?:-\S+[ \t]+)*)?(?:\S*\/)?python[\d.w]*(?:[ \t][^\n]*)?\r?\n/;

/**
 * For interpreters whose path is long or holds spaces, installers write a script of sh that is also one of Python:
 * `#!/bin/sh`, `'''exec' '/long path/python3' "$0" "$@"`, `' '''`.
 */
const EXEC = /^#!\/bin\/sh\r?\n'''exec' [^\n]*python[^\n]*\n' '''\r?\n/;

/** `#!/usr/bin/ruby3.3`, `#!/var/lang/bin/ruby`. */
function portableRuby(bytes: Buffer): Buffer | undefined {
  const old = /^#![ \t]*(?:\S*\/)?ruby[\d.]*[ \t]*\r?\n/.exec(bytes.toString('latin1', 0, 4096))?.[0];
  return old === undefined
    ? undefined
    : Buffer.concat([Buffer.from('#!/usr/bin/env ruby\n'), bytes.subarray(old.length)]);
}

function portableShebang(bytes: Buffer): Buffer | undefined {
  if (bytes[0] !== 0x23 || bytes[1] !== 0x21) return undefined;
  const start = bytes.toString('latin1', 0, 4096);
  const old = (EXEC.exec(start) ?? SHEBANG.exec(start))?.[0];
  const line = '#!/usr/bin/env python3\n';
  return old === undefined || old === line ? undefined : Buffer.concat([Buffer.from(line), bytes.subarray(old.length)]);
}
