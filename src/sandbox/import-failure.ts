import { stripVTControlCharacters } from 'node:util';
import type { Finding } from '../inspect/types.ts';
import type { ImportCheck } from './import-check.ts';

/** Why an import failed, by what the interpreter printed, and what to do about it. The first that matches counts. */
const CAUSES: readonly { code: string; pattern: RegExp; hint: (found: string, check: ImportCheck) => string }[] = [
  {
    code: 'import/emulation',
    pattern: /exec format error|cannot execute binary file/i,
    hint: (_, { platform }) =>
      `this machine cannot run ${platform}: install emulation with \`docker run --privileged --rm tonistiigi/binfmt --install all\`, or verify on a machine of that kind`,
  },
  {
    code: 'import/architecture',
    pattern:
      /((?:wrong ELF class|invalid ELF header|cannot open shared object file: No such file or directory \(aarch64|Exec format error)[^\n]*)/,
    hint: (_, { platform }) => `a library is of another architecture: it must be built for ${platform}`,
  },
  {
    code: 'import/glibc',
    pattern: /version [`'](GLIBC(?:XX)?_[\d.]+)' not found/,
    hint: (found, { runtime }) =>
      `a library needs ${found}, which ${runtime} does not have: use a build made for an older glibc`,
  },
  {
    code: 'import/library',
    pattern: /([\w.+-]+\.so[\w.]*): cannot open shared object file/,
    hint: (found) =>
      `${found} is missing: install it in the build environment (build.packages) and name it under \`lib\``,
  },
  {
    code: 'import/module',
    pattern: /No module named '([^']+)'|Cannot find (?:module|package) '([^']+)'|cannot load such file -- (\S+)/,
    hint: (found) =>
      `'${found}' is neither in the package nor in its layers: declare it as a requirement, or check path and patterns`,
  },
  {
    code: 'import/handler',
    pattern: /HandlerNotFound/,
    hint: () => 'check the name after the dot of `handler` against what the file defines',
  },
  {
    code: 'import/memory',
    pattern: /MemoryError|heap out of memory|status 137/,
    hint: () => 'importing takes more than 1 GiB of memory',
  },
];

/** What a failed import means: the last line that the interpreter printed of it, and a hint. */
export function importFinding(check: ImportCheck, printed: string, end: string): Finding {
  const text = stripVTControlCharacters(printed);
  const cause = CAUSES.find(({ pattern }) => pattern.test(`${text}\n${end}`));
  const found = cause?.pattern
    .exec(`${text}\n${end}`)
    ?.slice(1)
    .find((part) => part !== undefined);
  return {
    severity: 'error',
    code: cause?.code ?? 'import/failed',
    message: `handler '${check.handler}' cannot be imported in ${check.image}: ${lastLine(text) ?? end}`,
    hint:
      cause?.hint(found ?? '', check) ??
      'run it with `lambda-packer invoke`, or see what it needs at import time (environment variables: verify.env)',
  };
}

/** Python ends with the error's line, Node prints the error's line before its stack, and its version at last. */
function lastLine(text: string): string | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);
  const named = lines.findLast(
    (line) =>
      /^(?:\w+\.)*\w*(?:Error|Exception|NotFound)\b.*/.test(line) || /^-e:\d+:in|: cannot load such file/.test(line),
  );
  return named ?? lines.findLast((line) => !/^Node\.js v/.test(line));
}
