import { join } from 'node:path';
import type { Packed } from '../archive/pack.ts';
import { COMPRESSOR, ZIP_FORMAT } from '../archive/zip.ts';
import type { Compression } from '../config/types.ts';
import { failure } from '../errors.ts';
import { inspectArtifact } from '../inspect/inspect.ts';
import type { Content, Finding } from '../inspect/types.ts';
import type { ZipArtifact } from '../outputs/types.ts';
import { digestOf } from '../plan/canonical.ts';
import type { Runtime } from '../plan/runtimes.ts';
import { type Group, groupLayers } from './groups.ts';
import type { Piece, Pieces } from './pieces.ts';
import type { Scratch } from './scratch.ts';
import { type Image, ROOTS, type Root } from './types.ts';
import { writePieces } from './write.ts';

/** A package that is finished under a temporary name. */
export interface Package {
  artifact: ZipArtifact;
  temporary: string;
  packed: Packed;
}

/** How an image is cut into packages. */
export interface Cut {
  /** In front of the layers' names. */
  namespace: string;
  /** Lambda layers at most; 1: everything in one. */
  mostLayers: number;
  withFunction: boolean;
  compression: Compression;
  runtime: Runtime;
  /** Folder of the temporary files. */
  folder: string;
}

/** Number of the rules by which an image's files become packages: counts in the manifest hash. */
const RULES = 1;

export const FUNCTION_FILE = 'function.zip';

/** Writes the packages of an image: its layers in their order, the function last. @throws PackerError when there is nothing to pack */
export function writePackages(image: Image, pieces: Pieces, scratch: Scratch, cut: Cut): Package[] {
  const groups = groupLayers(
    sizesOf(pieces.opt),
    cut.mostLayers,
    image.layers.map(({ diffId }) => diffId),
  );
  const isEmpty = groups.length === 0 && (!cut.withFunction || pieces.task.size === 0);
  if (isEmpty) throw nothing(image, cut.withFunction);
  const layers = groups.map((group, i): Package => {
    const isOurs = ([, { layer }]: [string, Piece]) => group.layers.includes(layer);
    const path = `layer-${i + 1}-${group.digest.slice(0, 12)}.zip`;
    return write(image, new Map([...pieces.opt].filter(isOurs)), scratch, cut, {
      ...{ kind: 'layer', name: `${cut.namespace}-sha256-${group.digest}`, path, layers: [] },
      manifestHash: hashOf(image, cut, 'opt', group),
    });
  });
  if (!cut.withFunction || pieces.task.size === 0) return layers;
  const made = write(image, pieces.task, scratch, cut, {
    ...{ kind: 'function', name: 'function', path: FUNCTION_FILE, layers: layers.map(({ artifact }) => artifact.name) },
    manifestHash: hashOf(image, cut, 'task', { layers: [...image.layers.keys()] }),
  });
  return [...layers, made];
}

function nothing({ shown }: Image, withFunction: boolean) {
  const where = withFunction ? '/opt or /var/task' : '/opt';
  return failure('convert/empty', `${shown} has nothing under ${where}`, {
    hint: withFunction
      ? 'Lambda layers are what an image has under /opt, a function what it has under /var/task.'
      : 'Lambda layers are what an image has under /opt; --function packs what it has under /var/task.',
  });
}

/** Unpacked bytes of the layers that hold something, the lowest first. An empty folder counts as one, so that no layer is nothing. */
function sizesOf(pieces: ReadonlyMap<string, Piece>): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const piece of pieces.values()) {
    const size = piece.kind === 'file' ? piece.stored.entry.size : 1;
    sizes.set(piece.layer, (sizes.get(piece.layer) ?? 0) + size);
  }
  return new Map([...sizes].sort(([a], [b]) => a - b));
}

/** What decides a package's bytes: all layers, since higher ones hide files of lower ones, and which of them are in it. */
const hashOf = (image: Image, { compression }: Cut, root: Root, { layers }: Pick<Group, 'layers'>): string =>
  digestOf({
    ...{ kind: 'converted', rules: RULES, format: ZIP_FORMAT, compressor: COMPRESSOR, compression },
    root: ROOTS[root],
    image: image.layers.map(({ diffId }) => diffId),
    layers,
  });

function write(
  image: Image,
  pieces: ReadonlyMap<string, Piece>,
  scratch: Scratch,
  { folder, runtime }: Cut,
  about: Pick<ZipArtifact, 'kind' | 'name' | 'path' | 'layers' | 'manifestHash'>,
): Package {
  const temporary = join(folder, about.path);
  const packed = writePieces(temporary, pieces, scratch);
  const { sha256, size, unzippedSize, files } = packed;
  const artifact: ZipArtifact = {
    ...{ name: about.name, kind: about.kind, type: 'zip', platform: image.platform, runtime },
    ...{ manifestHash: about.manifestHash, path: about.path, sha256 },
    codeSha256: Buffer.from(sha256, 'hex').toString('base64'),
    ...{ size, unzippedSize, files, layers: about.layers, findings: [] },
  };
  return { artifact, temporary, packed };
}

/** Says of each package what the checks find, when all are there: one may hold the libraries of another. */
export function inspectPackages(packages: readonly Package[]): Package[] {
  const contents = packages.map(({ packed }): Content => ({ ...packed, unzippedSize: 0, read: () => undefined }));
  const ignored = hasOwnLibc(packages) ? ['elf/glibc'] : [];
  return packages.map((each, i) => {
    const { artifact, packed } = each;
    const findings = inspectArtifact({
      ...{ kind: 'layer', platform: artifact.platform, runtime: artifact.runtime as Runtime, layersMode: 'attach' },
      ...{ entries: packed.entries, elf: packed.elf, size: packed.size, unzippedSize: packed.unzippedSize },
      layers: contents.flatMap((content, j) => (j === i ? [] : [{ name: packages[j]!.artifact.path, content }])),
      overlaps: [],
      read: () => undefined,
    });
    return {
      ...each,
      artifact: { ...artifact, findings: findings.filter(({ code }) => !ignored.includes(code)).map(advisory) },
    };
  });
}

/** What would stop a build is advice here: whoever made the image may know better. */
const advisory = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;

/** With a C library of its own, an image does not stand on the runtime's. */
const hasOwnLibc = (packages: readonly Package[]): boolean =>
  packages.some(({ packed }) => packed.entries.some(({ name }) => /(^|\/)libc\.so\.6$/.test(name)));
