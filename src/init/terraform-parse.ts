import { messageOf, type Problem } from '../errors.ts';
import type { Repository } from './repository.ts';
import type { Hcl } from './terraform-values.ts';

/** The parser is a program in WebAssembly of 1.7 MB: loaded only where a Terraform file is read. */
export function parsed(text: string, file: string, repository: Repository): Promise<Parsed> {
  const files = PARSED.get(repository) ?? new Map<string, Promise<Parsed>>();
  PARSED.set(repository, files);
  const known = files.get(file) ?? parse(text, file);
  files.set(file, known);
  return known;
}

type Parsed = { hcl: Hcl } | { problem: Problem };

/** Every file of a folder is read with each other one. */
const PARSED = new WeakMap<Repository, Map<string, Promise<Parsed>>>();

async function parse(text: string, file: string): Promise<Parsed> {
  try {
    const { parse: toJson } = await import('@cdktf/hcl2json');
    return { hcl: (await toJson(file, text)) as Hcl };
  } catch (thrown) {
    const [, line, column, message] = /:(\d+),(\d+)(?:-[\d,]+)?:\s*([^\]]*)/s.exec(messageOf(thrown)) ?? [];
    const at = { file, line: Number(line ?? 1), column: Number(column ?? 1) };
    return {
      problem: {
        severity: 'warning',
        code: 'init/unreadable',
        message: `this file cannot be read: ${message ?? messageOf(thrown)}`,
        at,
      },
    };
  }
}
