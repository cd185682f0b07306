import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Platform } from '../config/types.ts';
import { failure, PackerError } from '../errors.ts';
import { imageInFiles } from './archive-image.ts';
import { askEngine, type EngineAnswer, engineImage } from './engine.ts';
import { about } from './faults.ts';
import { filesOfArchive, filesOfFolder, isCompressed, needPath, openFile, unpacked } from './files.ts';
import { registryImage } from './registry/image.ts';
import { type ImageType, type Source, sourceOf, splitPath } from './sources.ts';
import { storeStream } from './spool.ts';
import type { Image } from './types.ts';

/** What opening an image rests on. */
export interface OpenContext {
  /** The image as the user names it. */
  shown: string;
  platform: Platform | undefined;
  /** A folder for what must be kept on disk while the image is read; whoever made it removes it. */
  scratch: string;
  /** Against which paths of archives are read. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  signal: AbortSignal;
}

/** @throws PackerError naming the image: not found, not for the platform, damaged */
export async function openImage(image: string, type: ImageType | undefined, context: OpenContext): Promise<Image> {
  const source = sourceOf(image, type);
  return OPENERS[source.kind](source as never, context);
}

type Opened = Promise<Image>;

const OPENERS: { [kind in Source['kind']]: (source: Extract<Source, { kind: kind }>, context: OpenContext) => Opened } =
  {
    archive: openArchive,
    engine: openFromEngine,
    registry: ({ reference }, context) => registryImage(reference, context),
    auto: openFromAnywhere,
  };

async function openArchive({ form, rest }: Extract<Source, { kind: 'archive' }>, context: OpenContext): Opened {
  const { shown, signal, platform, scratch, cwd } = context;
  const { path: named, reference } = splitPath(rest, (path) => existsSync(resolve(cwd, path)));
  const path = resolve(cwd, named);
  const stat = needPath(path, shown);
  const wanted = { shown, signal, platform, ...(reference !== undefined && { reference }) };
  if (stat.isDirectory()) {
    if (form === 'oci') return imageInFiles(filesOfFolder(path), wanted);
    throw failure('convert/source', `${shown}: ${path} is a folder; docker-archive: takes the file of docker save`);
  }
  if (!(await about(shown, `${path} cannot be read`, signal, () => isCompressed(path))))
    return imageInFiles(await filesOfArchive(path, openFile(path), { shown, signal }), wanted);
  const plain = join(scratch, 'plain.tar');
  return imageInFiles(await filesOfArchive(plain, storeStream(unpacked(path), plain), { shown, signal }), wanted);
}

async function openFromEngine({ reference }: { reference: string }, context: OpenContext): Opened {
  const answer = await askEngine(reference, context);
  if (answer.kind !== 'here') throw engineFailure(context.shown, answer);
  return engineImage(reference, context);
}

const engineFailure = (shown: string, answer: Exclude<EngineAnswer, { kind: 'here' }>): PackerError =>
  answer.kind === 'missing'
    ? failure('convert/missing', `${shown}: the Docker Engine has no such image`, {
        hint: 'Pull or build it, or name it with docker:// to fetch it from its registry.',
      })
    : failure('convert/engine', `${shown}: the Docker Engine cannot be asked: ${answer.why}`);

/** The Engine's image, where it has it for the platform; else the registry's. */
async function openFromAnywhere({ reference }: { reference: string }, context: OpenContext): Opened {
  const { shown, signal } = context;
  const answer = await askEngine(reference, context);
  let local: unknown = answer.kind === 'here' ? undefined : engineFailure(shown, answer);
  if (answer.kind === 'here') {
    try {
      return await engineImage(reference, context);
    } catch (thrown) {
      signal.throwIfAborted();
      const isElsewhere = thrown instanceof PackerError && thrown.problems[0]?.code === 'convert/platform';
      if (!isElsewhere || context.platform === undefined) throw thrown;
      local = thrown;
    }
  }
  try {
    return await registryImage(reference, context);
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof PackerError && local instanceof PackerError)
      throw new PackerError(
        [...local.problems.map(({ hint: _, ...problem }) => problem), ...thrown.problems],
        thrown.exitCode,
      );
    throw thrown;
  }
}
