import { posix } from 'node:path';
import type { Position, Problem } from '../errors.ts';
import { beside, type Repository, written } from './repository.ts';
import { type Json, notice } from './types.ts';

/** What a function's entry needs besides `path` and `handler` so that it is built as its tool built it. */
export interface Built {
  entry: Record<string, Json>;
  comments: string[];
  unfit?: string;
}

const NOTHING: Built = { entry: {}, comments: [] };

/** By what lies in the source of a language for which nothing is installed by itself; undefined: it is taken as it lies. */
export function compiled(language: string | undefined, folder: string, repository: Repository): Built {
  const names = new Set(repository.names(folder));
  if (language === 'go' || (language === 'provided' && names.has('go.mod'))) return GO;
  if (language === 'java' && names.has('pom.xml')) return MAVEN;
  if (language === 'java' && [...names].some((name) => name.startsWith('build.gradle'))) return unfitFor('Gradle');
  if ([...names].some((name) => /\.(cs|fs)proj$/.test(name))) return unfitFor('dotnet publish');
  if (language === 'provided' && names.has('Cargo.toml')) return unfitFor('cargo lambda');
  return NOTHING;
}

const GO: Built = {
  entry: {
    handler: 'bootstrap',
    build: {
      image: 'docker.io/library/golang:1.25',
      env: { CGO_ENABLED: '0', GOFLAGS: '-trimpath -buildvcs=false' },
      run: ["GOARCH=$TARGETARCH go build -ldflags '-s -w' -tags lambda.norpc -o out/bootstrap ."],
      output: 'out',
      platform: 'host',
    },
  },
  comments: [],
};

const MAVEN: Built = {
  entry: {
    build: {
      image: 'docker.io/library/maven:3.9-amazoncorretto-21',
      run: [
        'mvn --batch-mode --no-transfer-progress package dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=target/package/lib',
        'for jar in target/*.jar; do case $jar in *-sources.jar|*-javadoc.jar|*/original-*) ;; *) cp "$jar" target/package/lib/ ;; esac; done',
      ],
      output: 'target/package',
      platform: 'host',
    },
  },
  comments: [],
};

const unfitFor = (tool: string): Built => ({
  ...NOTHING,
  unfit: `${tool} is not among what init writes: say how it is built by build.image, build.run and build.output`,
});

/** SAM's `BuildMethod: makefile`: the target build-<LogicalId>, which puts the result into $ARTIFACTS_DIR. */
export const makefile = (id: string): Built => ({
  entry: {
    build: {
      packages: ['make'],
      run: [`mkdir -p .lambda-out && ARTIFACTS_DIR="$PWD/.lambda-out" make ${JSON.stringify(`build-${id}`)}`],
      output: '.lambda-out',
    },
  },
  comments: [],
});

/** A bundle by esbuild, made on the machine that builds, whatever the function's architecture. */
export interface Bundle {
  /** Folder in which it runs, which holds package.json if there is one. */
  folder: string;
  /** Relative to it. */
  entries: string[];
  /** The one file that is made, relative to `out`; undefined: by the entries' names. */
  outfile?: string;
  /** Options of esbuild's API as the other tool has them (esbuild.github.io/api). */
  options: Record<string, Json>;
  /** Packages that are not bundled but installed. */
  external: string[];
}

/** API option → flag: those that the tools pass on. */
const FLAGS: Record<string, (value: Json) => string[]> = {
  minify: (value) => (value === true ? ['--minify'] : []),
  sourcemap: (value) => (value === true ? ['--sourcemap'] : typeof value === 'string' ? [`--sourcemap=${value}`] : []),
  target: (value) => [`--target=${[value].flat().join(',')}`],
  format: (value) => [`--format=${String(value)}`],
  platform: (value) => [`--platform=${String(value)}`],
  mainFields: (value) => [`--main-fields=${[value].flat().join(',')}`],
  conditions: (value) => [`--conditions=${[value].flat().join(',')}`],
  keepNames: (value) => (value === true ? ['--keep-names'] : []),
  treeShaking: (value) => [`--tree-shaking=${String(value)}`],
  tsconfig: (value) => [`--tsconfig=${String(value)}`],
  loader: (value) => pairs(value).map(([key, each]) => `--loader:${key}=${each}`),
  define: (value) => pairs(value).map(([key, each]) => `--define:${key}=${each}`),
  banner: (value) => pairs(value).map(([key, each]) => `--banner:${key}=${each}`),
  outExtension: (value) => pairs(value).map(([key, each]) => `--out-extension:${key}=${each}`),
};

const pairs = (value: Json): [string, string][] =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value).map(([key, each]) => [key, String(each)])
    : [];

/** Of those that the tools take, what changes nothing here. */
const SILENT = new Set(['bundle', 'entryPoints', 'external', 'exclude', 'outdir', 'outfile', 'packages', 'packager']);

export function bundled(bundle: Bundle, at: Position, repository: Repository): Built & { notices: Problem[] } {
  const { folder, entries, options, external } = bundle;
  const names = new Set(repository.names(folder));
  const manifest = repository.text(posix.join(folder, 'package.json')) ?? '';
  const install = names.has('package-lock.json')
    ? [['npm', 'ci']]
    : names.has('package.json')
      ? [['npm', 'install', '--no-audit', '--no-fund']]
      : [];
  const esbuild = /"esbuild"\s*:/.test(manifest) ? ['npx', 'esbuild'] : ['npx', '--yes', 'esbuild@0.25'];
  const unread = Object.keys(options).filter((key) => !SILENT.has(key) && !Object.hasOwn(FLAGS, key));
  const flags = Object.entries({ platform: 'node', ...options }).flatMap(([key, value]) =>
    Object.hasOwn(FLAGS, key) ? FLAGS[key]!(value) : [],
  );
  const place = bundle.outfile === undefined ? '--outdir=out' : `--outfile=out/${bundle.outfile}`;
  const outside = external.map((name) => `--external:${name}`);
  const needed = external.filter((name) => !/^(@aws-sdk\/|aws-sdk$|\*$|node:)/.test(name));
  const notices = unread.map((key) => notice(at, `esbuild's option '${key}' is not carried over`));
  if (names.has('yarn.lock') || names.has('pnpm-lock.yaml'))
    notices.push(
      notice(
        at,
        `${written(folder)} is installed by npm for the bundle, not by its own lock file`,
        'Change `build.run`.',
      ),
    );
  return {
    entry: {
      ...(needed.length > 0 && names.has('package.json') && { installer: 'npm' }),
      build: {
        run: [...install, [...esbuild, ...entries, '--bundle', ...flags, ...outside, place]],
        output: 'out',
        platform: 'host',
      },
    },
    comments: needed.length > 0 ? [`Not bundled, so production dependencies are installed: ${needed.join(', ')}`] : [],
    notices,
  };
}

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

/** The source file of a Node handler, relative to the folder: `src/app.main` → `src/app.ts`. */
export function sourceOf(handler: string, folder: string, repository: Repository): string | undefined {
  const base = posix.basename(handler);
  const module = posix.join(posix.dirname(handler), base.slice(0, Math.max(base.indexOf('.'), 0)));
  return EXTENSIONS.map((extension) => `${module}${extension}`).find(
    (file) => repository.kind(beside(`${folder}/x`, file)) === 'file',
  );
}
