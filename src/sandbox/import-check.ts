import { readFileSync } from 'node:fs';
import { type TarPart, tarball } from '../archive/tarball.ts';
import type { Platform } from '../config/types.ts';
import type { Finding } from '../inspect/types.ts';
import { type Runtime, runtimeFacts } from '../plan/runtimes.ts';
import { createContainer, type DockerEnvironment } from './container.ts';
import { importFinding } from './import-failure.ts';
import { runtimeEnvironment } from './runtime-environment.ts';

export interface ImportCheck {
  /** The runtime image. */
  image: string;
  platform: Platform;
  runtime: Runtime;
  handler: string;
  env: Record<string, string>;
  /** The function's files and those of its layers, at their places. */
  files: TarPart[];
  docker: DockerEnvironment;
  signal: AbortSignal;
}

/** Interpreter, and what it runs with the handler as its one argument. */
const PROGRAMS = {
  python: { entrypoint: 'python3', words: ['-c'], url: new URL('./programs/import.py', import.meta.url) },
  node: {
    entrypoint: 'node',
    words: ['--input-type=module', '-e'],
    url: new URL('./programs/import.mjs', import.meta.url),
  },
  ruby: { entrypoint: 'ruby', words: ['-e'], url: new URL('./programs/import.rb', import.meta.url) },
} as const;

type Importing = keyof typeof PROGRAMS;
const canImport = (language: string): language is Importing => Object.hasOwn(PROGRAMS, language);

/** MiB: what an import may take. Seconds: under emulation large packages take their time. */
const MEMORY = 1024;
const PATIENCE = 180;
/** Of what a program prints, its end tells what went wrong. */
const KEPT_TEXT = 64 << 10;

/**
 * Imports a function's handler in its runtime image, without a network and with bounded memory; no findings: it can be imported.
 * Runtimes whose handlers cannot be imported by their language (Java, .NET, provided) are left to the static checks, and a finding says so.
 * @throws PackerError when docker cannot run it
 */
export async function checkImport(check: ImportCheck): Promise<Finding[]> {
  const { language } = runtimeFacts(check.runtime);
  if (!canImport(language))
    return [
      {
        severity: 'info',
        code: 'import/not-possible',
        message: `verify: import has no way to import a handler of ${check.runtime}; it was checked statically`,
      },
    ];
  const { entrypoint, words, url } = PROGRAMS[language];
  const container = await createContainer({
    ...{ image: check.image, platform: check.platform, docker: check.docker, signal: check.signal },
    entrypoint,
    args: [...words, readFileSync(url, 'utf8'), check.handler],
    env: { ...runtimeEnvironment(check.runtime, check.handler), ...check.env },
    words: ['--network', 'none', '--memory', `${MEMORY}m`, '--workdir', '/var/task'],
    files: tarball(check.files),
  });
  let printed = '';
  const stop = () => void container.remove().catch(() => undefined);
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    stop();
  }, PATIENCE * 1000);
  check.signal.addEventListener('abort', stop, { once: true });
  try {
    const code = await container.start((text) => {
      printed = (printed + text).slice(-KEPT_TEXT);
    });
    check.signal.throwIfAborted();
    return code === 0
      ? []
      : [importFinding(check, printed, isLate ? `it took more than ${PATIENCE} s` : `it ended with status ${code}`)];
  } finally {
    clearTimeout(late);
    check.signal.removeEventListener('abort', stop);
    await container.remove();
  }
}
