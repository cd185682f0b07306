import { posix } from 'node:path';
import type { Bundle } from './build-methods.ts';
import { type Doc, entriesOf } from './document.ts';
import { deep, get, type Service } from './serverless-variables.ts';
import type { Json } from './types.ts';

/** Of the plugin, or built in since version 4, where only what is TypeScript is bundled unless it is asked for. */
export function esbuildOf(root: Doc | undefined, service: Service, plugins: string[]): Doc | undefined {
  const nothing: Doc = { kind: 'map', entries: new Map(), at: root?.at ?? { file: service.file, line: 1, column: 1 } };
  if (plugins.includes('serverless-esbuild')) {
    const written = deep(get(root, service, 'custom', 'esbuild'), service);
    return written?.kind === 'map' ? written : nothing;
  }
  const own = get(root, service, 'build', 'esbuild');
  return own?.kind === 'map' ? deep(own, service) : own?.kind === 'scalar' && own.value === true ? nothing : undefined;
}

/** Names and values of esbuild's API; the plugin's own ones (packager, watch, concurrency) change nothing here. */
export function bundleOf(esbuild: Doc, source: string, handler: string, folder: string, runtime: string): Bundle {
  const values = plainOf(esbuild) as Record<string, Json>;
  const {
    concurrency,
    watch,
    packagePath,
    installExtraArgs,
    packagerOptions,
    nativeZip,
    keepOutputDirectory,
    ...options
  } = values;
  const words = (value: Json | undefined): string[] => [value ?? []].flat().map(String);
  const base = posix.basename(handler);
  return {
    folder,
    entries: [source],
    outfile: `${posix.join(posix.dirname(handler), base.slice(0, base.indexOf('.')))}.js`,
    options: { target: `node${/\d+/.exec(runtime)?.[0] ?? '22'}`, ...options },
    external: [...new Set([...words(options.external), ...words(options.exclude)])],
  };
}

const plainOf = (doc: Doc): Json =>
  doc.kind === 'scalar'
    ? doc.value
    : doc.kind === 'list'
      ? doc.items.map(plainOf)
      : Object.fromEntries(entriesOf(doc).map(([key, value]) => [key, plainOf(value)]));
