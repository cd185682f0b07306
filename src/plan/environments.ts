import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { compareBytes } from '../byte-order.ts';
import type { Build, Package } from '../config/types.ts';
import { PackerError } from '../errors.ts';
import { sha256 } from './canonical.ts';
import { hashFiles, recipeFile } from './hash-files.ts';
import { unreadable } from './source-faults.ts';
import { patternInside } from './source-rules.ts';
import { listSource } from './sources.ts';
import type { Environment, EnvironmentImage, Origin } from './types.ts';

/** An environment, and where its Dockerfile's files lie on this machine. */
export interface ReadEnvironment {
  environment: Environment;
  dockerfile?: Origin['dockerfile'];
}

export interface EnvironmentFacts {
  /** Absolute; never part of a Dockerfile's context. */
  output: string;
  store: string;
  /** The image of a package's runtime. */
  base(pkg: Package): string;
  /** A reference with its digest, where the lock file has one. */
  pinned(reference: string): string;
  /** The id (`sha256:…`) of an image that only the local Docker has; undefined: it has none of that name, or a registry's. */
  localImage(reference: string): string | undefined;
}

/** Where to build: the Dockerfile's context is its own folder, unless another is named. */
export type PlacedBuild = Pick<Build, 'image' | 'dockerfile' | 'target' | 'args' | 'packages'> & { context?: string };

/** By the package's `build`, or by what stands in its place. */
export type EnvironmentReader = (pkg: Package, build?: PlacedBuild) => ReadEnvironment;

/** Reads where packages are installed and run; each Dockerfile once. */
export function environmentReader(facts: EnvironmentFacts): EnvironmentReader {
  const dockerfiles = new Map<string, Pick<ReadEnvironment, 'dockerfile'> & { context: DockerContext }>();
  const locals = new Map<string, string | undefined>();

  function imageOf(
    build: PlacedBuild | undefined,
    base: string,
  ): { from: EnvironmentImage } & Omit<ReadEnvironment, 'environment'> {
    if (build?.dockerfile !== undefined) {
      const folder = build.context ?? dirname(build.dockerfile);
      const id = JSON.stringify([build.dockerfile, folder]);
      const known = dockerfiles.get(id) ?? readDockerfile(build.dockerfile, folder, facts);
      dockerfiles.set(id, known);
      const { context, dockerfile } = known;
      const from = { kind: 'dockerfile' as const, ...context, target: build.target ?? null, args: build.args };
      return { from, ...(dockerfile && { dockerfile }) };
    }
    const reference = build?.image ?? base;
    const id = build?.image === undefined ? undefined : localId(reference);
    return {
      from:
        id === undefined ? { kind: 'registry', reference: facts.pinned(reference) } : { kind: 'local', reference, id },
    };
  }

  /** Only a name without a registry and a digest can be the local Docker's: all others say where they come from. */
  function localId(reference: string): string | undefined {
    if (!mayBeLocal(reference)) return undefined;
    if (!locals.has(reference)) locals.set(reference, facts.localImage(reference));
    return locals.get(reference);
  }

  return (pkg, build = pkg.build) => {
    const { from, ...rest } = imageOf(build, facts.base(pkg));
    const packages = [...new Set(build?.packages)].sort(compareBytes);
    return { environment: { from, packages }, ...rest };
  };
}

/** A first part with a dot, a colon, or that is `localhost`, is a registry's host (github.com/distribution/reference). */
export function mayBeLocal(reference: string): boolean {
  const [host = '', ...rest] = reference.split('/');
  return !reference.includes('@') && (rest.length === 0 || !/[.:]/.test(host));
}

type DockerContext = Pick<Extract<EnvironmentImage, { kind: 'dockerfile' }>, 'sha256' | 'context'>;

function readDockerfile(path: string, folder: string, { output, store }: EnvironmentFacts) {
  const listing = hashFiles(
    listSource(
      { path: folder },
      {
        topExclude: [...patternInside(folder, output), ...patternInside(folder, store)],
        packageExclude: [],
        symlinks: 'keep',
        defaults: [],
        // As Docker looks for it: the Dockerfile's own ignore file, else the folder's.
        ignoreFiles: [`${basename(path)}.dockerignore`, '.dockerignore'],
      },
    ),
  );
  let text: Buffer;
  try {
    text = readFileSync(path);
  } catch (error) {
    throw new PackerError([unreadable(path, error)]);
  }
  const context = new Map(
    listing.files.map((file) => [
      file.path,
      file.linkTarget === undefined ? { path: file.absolute } : { content: Buffer.from(file.linkTarget) },
    ]),
  );
  return {
    context: { sha256: sha256(text), context: listing.files.map((file) => recipeFile(file)) },
    dockerfile: { file: { path }, context },
  };
}
