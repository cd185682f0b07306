import { posix } from 'node:path';
import { isRuntime } from '../plan/runtimes.ts';
import { lineOf } from './entry-points.ts';
import { type Repository, written } from './repository.ts';
import type { Reading } from './types.ts';

/** A function by its Dockerfile: one that stands on Lambda's base images, or brings Lambda's runtime interface along. */
export function readDockerfile(text: string, file: string, _repository: Repository): Reading {
  const isLambda =
    /lambda\/(python|nodejs|ruby|java|dotnet|provided)\b|awslambdaric|aws-lambda-ric|aws-lambda-rie/.test(text);
  // The last stage that names a base of Lambda's may only be one to build in, and the result a layer's content.
  if (!isLambda || !/^\s*(CMD|ENTRYPOINT)\b/im.test(text)) return { packages: [], notices: [] };
  const folder = posix.dirname(file);
  const runtime = runtimeOfDockerfile(text);
  return {
    packages: [
      {
        kind: 'function',
        name: folder === '.' ? 'function' : posix.basename(folder),
        id: file,
        at: { file, line: lineOf(text, /^\s*FROM/im), column: 1 },
        ...(runtime !== undefined && { runtime }),
        comments: [PUSH],
        entry: { path: written(folder), type: 'image', dockerfile: written(file) },
      },
    ],
    notices: [],
  };
}

/** Lambda's base images are `…/lambda/python:3.13`; anything else runs as `provided`. */
export function runtimeOfDockerfile(text: string): string | undefined {
  const bases = [...text.matchAll(/^\s*FROM\s+(?:--\S+\s+)*(\S+)/gim)].map((match) => match[1]!);
  const found = bases.reverse().flatMap((image) => {
    const [, language, tag] = /lambda\/(python|nodejs|ruby|java|dotnet|provided):([\w.]+)/.exec(image) ?? [];
    if (language === undefined || tag === undefined) return [];
    const version =
      language === 'java' && tag.startsWith('8') ? '8.al2' : (/^(al\d+|\d+(\.\d+)?)/.exec(tag)?.[0] ?? tag);
    const runtime =
      language === 'nodejs'
        ? `nodejs${version}.x`
        : language === 'provided'
          ? `provided.${version}`
          : `${language}${version}`;
    return isRuntime(runtime) ? [runtime] : [];
  });
  return found[0];
}

/** Said of every image: where it goes is not for other tools' files to say. */
export const PUSH = 'Add image_tag to push the image, for example "{registry}/{name}:{hash}-{arch}".';
