import { createHash } from 'node:crypto';
import type { Platform } from '../../src/config/types.ts';
import type { InstallTree, LibTree, RunTree } from '../../src/graph/types.ts';
import { treeKey } from '../../src/plan/recipe.ts';
import type { Runtime } from '../../src/plan/runtimes.ts';
import type {
  Environment,
  InstallerName,
  InstallOptions,
  LibRecipe,
  NodeOptions,
  PythonOptions,
  RunRecipe,
  Tree,
} from '../../src/plan/types.ts';

const VERSIONS: Record<InstallerName, string> = {
  uv: '0.13.8',
  pip: '25.3',
  npm: '11.6.2',
  pnpm: '10.34.8',
  yarn: '4.18.1',
  bundler: '2.7.2',
};
const REGISTRY = process.env.LAMBDA_PACKER_BASE_REGISTRY ?? 'localhost:5000/lambda';

/** A file's text, executable when it is a pair. */
type Files = Record<string, string | Buffer>;

export function installTree(
  files: Files,
  options: InstallOptions,
  more: {
    platform?: Platform;
    runtime?: Runtime;
    installer?: InstallerName;
    base?: string;
    environment?: Environment;
    label?: string;
    secrets?: Record<string, string>;
  } = {},
): InstallTree {
  const runtime = more.runtime ?? (options.language === 'python' ? 'python3.13' : 'nodejs22.x');
  const installer = more.installer ?? (options.language === 'python' ? 'uv' : 'npm');
  const contents = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  const recipe: InstallTree['recipe'] = {
    kind: 'install',
    rules: 1,
    installer: { name: installer, version: VERSIONS[installer] },
    runtime,
    platform: more.platform ?? 'linux/amd64',
    environment: more.environment ?? {
      from: {
        kind: 'registry',
        reference:
          more.base ??
          `${REGISTRY}/${runtime.startsWith('python') ? `python:${runtime.slice(6)}` : `nodejs:${runtime.slice(6, 8)}`}`,
      },
      packages: [],
    },
    inputs: contents.map(([path, content]) => ({
      path,
      mode: '100644' as const,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
    options,
  };
  return {
    key: treeKey(recipe),
    recipe,
    origin: { files: new Map(contents.map(([path, content]) => [path, { content }])) },
    label: more.label ?? contents[0]![0],
    ...(more.secrets && { secrets: more.secrets }),
  };
}

export const pythonOptions = (more: Partial<PythonOptions> = {}): PythonOptions => ({
  language: 'python',
  source: 'requirements',
  project: '',
  hashed: false,
  arguments: [],
  groups: [],
  extras: [],
  exclude: [],
  omit: [],
  strip: false,
  ...more,
});

export const nodeOptions = (more: Partial<NodeOptions> = {}): NodeOptions => ({
  language: 'node',
  source: 'package-json',
  project: '',
  workspaceRoot: '',
  scripted: null,
  exclude: [],
  omit: [],
  strip: false,
  ...more,
});

export const requirements = (
  text: string,
  more: Parameters<typeof installTree>[2] = {},
  options: Partial<PythonOptions> = {},
) => installTree({ 'requirements.txt': text }, pythonOptions(options), more);

/** Commands over a copy of `files`. */
export function runTree(
  recipe: Partial<RunRecipe> = {},
  mounts?: NonNullable<Tree['mounts']>,
  files: Files = { 'a.txt': 'a\n' },
): RunTree {
  const contents = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  const whole: RunRecipe = {
    kind: 'run',
    rules: 1,
    runtime: 'python3.13',
    platform: 'linux/amd64',
    environment: { from: { kind: 'registry', reference: `${REGISTRY}/python:3.13` }, packages: [] },
    dependencies: null,
    inputs: contents.map(([path, content]) => ({
      path,
      mode: '100644',
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
    commands: ['true'],
    on: 'target',
    env: {},
    network: 'default',
    output: null,
    packageJson: false,
    exclude: [],
    ...recipe,
  };
  return {
    key: treeKey(whole),
    recipe: whole,
    origin: { files: new Map(contents.map(([path, content]) => [path, { content }])) },
    label: 'build of lambdas.f',
    lines: [],
    ...(mounts && { mounts }),
  };
}

export function libTree(recipe: Partial<LibRecipe> = {}): LibTree {
  const whole: LibRecipe = {
    kind: 'lib',
    rules: 1,
    runtime: 'python3.13',
    platform: 'linux/amd64',
    environment: { from: { kind: 'registry', reference: 'localhost:5000/debian:trixie' }, packages: [] },
    base: `${REGISTRY}/python:3.13`,
    paths: ['/usr/lib64/libpq.so.5'],
    ...recipe,
  };
  return {
    key: treeKey(whole),
    recipe: whole,
    origin: { files: new Map() },
    label: 'libraries of layers.l',
    lines: [],
  };
}
