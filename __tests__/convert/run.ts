import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { readArchive } from '../../src/archive/read.ts';
import { type ConvertRequest, type ConvertResult, convertImage } from '../../src/converting.ts';
import { PackerError, type Problem } from '../../src/errors.ts';
import type { BuildEvent } from '../../src/ports.ts';

/** Converts without publishing, in this process. */
export function converting(
  image: string,
  output: string,
  more: Partial<ConvertRequest> = {},
  events: BuildEvent[] = [],
): Promise<ConvertResult> {
  const request: ConvertRequest = {
    ...{ image, output, namespace: 'img2lambda', maxLayers: 5, withFunction: false, runtimes: ['provided.al2023'] },
    ...{ concurrency: 1, cwd: process.cwd(), env: { PATH: process.env.PATH }, home: '/nonexistent' },
    ...more,
  };
  const noCloud = () => Promise.reject(new Error('AWS was to be asked'));
  return convertImage(request, noCloud, (event) => void events.push(event), new AbortController().signal);
}

/** The problems with which a conversion ends. */
export async function refusal(run: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await run;
  } catch (thrown) {
    if (thrown instanceof PackerError) return thrown.problems;
    throw thrown;
  }
  throw new Error('it should have failed');
}

const FORMS = new Map<number, (text: string) => string>([
  [0o120777, (text) => `-> ${text}`],
  [0o040755, () => 'folder'],
  [0o100755, (text) => `x ${text}`],
]);

/** What a ZIP holds: name → mode and content, a link's as `-> target`. */
export function contentOf(zip: string): Record<string, string> {
  const bytes = readFileSync(zip);
  return Object.fromEntries(
    readArchive(bytes).map(({ name, mode, method, offset, compressedSize }) => {
      const data = bytes.subarray(offset, offset + compressedSize);
      const text = (method === 8 ? inflateRawSync(data) : data).toString('latin1');
      return [name, FORMS.get(mode)?.(text) ?? text];
    }),
  );
}

/** All ZIPs of an output folder: file name → content. */
export const contentsIn = (output: string): Record<string, Record<string, string>> =>
  Object.fromEntries(
    readdirSync(output)
      .filter((name) => name.endsWith('.zip'))
      .sort()
      .map((name) => [name, contentOf(join(output, name))]),
  );
