import type { ElfFacts } from '../archive/types.ts';
import { runtimeFacts } from '../plan/runtimes.ts';
import { compareVersions } from './elf.ts';
import { finding, listed, shown } from './finding.ts';
import { libraryOfRuntime } from './libraries.ts';
import type { Finding, Inspection } from './types.ts';

type WithBinaries = Pick<Inspection, 'kind' | 'platform' | 'runtime' | 'entries' | 'elf' | 'layers' | 'layersMode'>;

type Arch = 'amd64' | 'arm64';

/** What keeps an artifact's libraries and programs from being loaded where Lambda runs them. */
export function checkBinaries(it: WithBinaries): Finding[] {
  const arch = it.platform === 'linux/arm64' ? 'arm64' : 'amd64';
  const served = familiesServed(it.elf, arch);
  const ours = loadable(it.elf).filter((elf) => elf.machine === arch);
  const forGlibc = ours.filter((elf) => muslLibrary(elf) === undefined);
  const forMusl = ours.filter((elf) => muslLibrary(elf) !== undefined && !served.has(family(elf.path)));
  return [
    ...broken(it.elf),
    ...foreign(it.elf, arch),
    ...tooNew(forGlibc, it),
    ...musl(forMusl, it),
    ...missing(forGlibc, it),
  ];
}

/** Objects for the linker are loaded by nobody. */
const loadable = (elf: readonly ElfFacts[]) => elf.filter((e) => e.broken === undefined && !e.path.endsWith('.o'));

/** A package that brings a file for each platform chooses among them by itself: no fault while ours is there. */
const familiesServed = (elf: readonly ElfFacts[], arch: Arch): Set<string> =>
  new Set(
    loadable(elf)
      .filter((e) => e.machine === arch && muslLibrary(e) === undefined)
      .map((e) => family(e.path)),
  );

/** Files for `machine` in an artifact for `arch` that have no counterpart for it. */
export function foreignTo(arch: Arch, elf: readonly ElfFacts[], machine: ElfFacts['machine']): string[] {
  const served = familiesServed(elf, arch);
  return loadable(elf)
    .filter((e) => e.machine === machine && !served.has(family(e.path)))
    .map((e) => e.path);
}

function broken(elf: readonly ElfFacts[]): Finding[] {
  const bad = elf.filter((e) => e.broken !== undefined);
  if (bad.length === 0) return [];
  return [
    finding('warning', 'elf/broken', `cannot be read as ELF: ${listed(bad.map((e) => `${e.path} (${e.broken})`))}`, {
      hint: 'The file was cut off or altered: compare it with the original, or install its package again.',
      paths: bad.map((e) => e.path),
    }),
  ];
}

const LAMBDA_NAME = { amd64: 'x86_64', arm64: 'arm64', other: 'another architecture' } as const;

function foreign(elf: readonly ElfFacts[], arch: Arch): Finding[] {
  return (['amd64', 'arm64', 'other'] as const)
    .filter((machine) => machine !== arch)
    .flatMap((machine) => {
      const files = foreignTo(arch, elf, machine);
      if (files.length === 0) return [];
      // Files that neither of Lambda's architectures runs are data as often as mistakes, unless their names say that something loads them.
      const severity = machine !== 'other' || files.some((path) => IS_LIBRARY.test(path)) ? 'error' : 'warning';
      return [
        finding(
          severity,
          'elf/architecture',
          `built for ${LAMBDA_NAME[machine]}, but the function runs on ${LAMBDA_NAME[arch]}: ${listed(files)}`,
          {
            hint: `Install its package for linux/${arch}, or leave the file out (exclude, dependencies.exclude).`,
            paths: files,
          },
        ),
      ];
    });
}

const IS_LIBRARY = /\.so(\.[\w.]+)?$|\.node$/;

function tooNew(elf: readonly ElfFacts[], { runtime }: WithBinaries): Finding[] {
  const { glibc } = runtimeFacts(runtime);
  const versions = new Map<string, string[]>();
  for (const { path, glibc: needed } of elf) {
    if (needed !== undefined && compareVersions(needed, glibc) > 0)
      versions.set(needed, [...(versions.get(needed) ?? []), path]);
  }
  return [...versions].map(([version, paths]) =>
    finding('error', 'elf/glibc', `needs GLIBC_${version}, but ${runtime} has glibc ${glibc}: ${listed(paths)}`, {
      hint: `Install a version whose wheel is manylinux_${glibc.replace('.', '_')} or older, build it in the runtime's own image (build), or take a newer runtime.`,
      paths,
    }),
  );
}

/** How a file says that it was linked against musl (Alpine Linux; musl-gcc and zig say `libc.so`); Lambda's runtimes have glibc. */
function muslLibrary({ needed, interpreter }: ElfFacts): string | undefined {
  return (
    needed.find((name) => /^(libc\.musl-|ld-musl-|libc\.so$)/.test(name)) ?? interpreter?.match(/ld-musl-[^/]*$/)?.[0]
  );
}

function musl(elf: readonly ElfFacts[], it: WithBinaries): Finding[] {
  const has = baseNames(it);
  const files = elf.filter((e) => {
    const library = muslLibrary(e);
    return library !== undefined && !has.has(library);
  });
  if (files.length === 0) return [];
  return [
    finding(
      'error',
      'elf/musl',
      `linked against musl (Alpine Linux), but ${it.runtime} has glibc: ${listed(files.map((e) => e.path))}`,
      {
        hint: 'Install the manylinux (not musllinux) wheel or the -gnu package, or build it in an image with glibc.',
        paths: files.map((e) => e.path),
      },
    ),
  ];
}

/** A library that is found by name anywhere in the artifact counts as there: a package may set its own search path, or load it by hand. */
function missing(elf: readonly ElfFacts[], it: WithBinaries): Finding[] {
  const has = baseNames(it);
  const needs = new Map<string, string[]>();
  for (const { path, needed } of elf) {
    for (const name of needed) {
      if (!has.has(baseName(name)) && !libraryOfRuntime(baseName(name), it.runtime))
        needs.set(name, [...(needs.get(name) ?? []), path]);
    }
  }
  // What is unknown (a layer by its ARN, the function that a layer is for) may well bring them.
  const open = it.kind === 'layer' || it.layers.some((layer) => 'arn' in layer);
  return [...needs].map(([library, paths]) =>
    finding(
      open ? 'info' : 'warning',
      'elf/library',
      `${shown(library)} is neither in the artifact nor known to be in ${it.runtime}; needed by ${listed(paths)}`,
      {
        hint: `If the function fails with "${shown(library)}: cannot open shared object file", take the library along (lib:) or install the OS package that has it (build.packages).`,
        paths,
      },
    ),
  );
}

function baseNames(it: WithBinaries): Set<string> {
  const contents = [it, ...it.layers.flatMap((layer) => ('name' in layer ? [layer.content] : []))];
  const names = new Set<string>();
  for (const { entries, elf } of contents) {
    for (const { name } of entries) names.add(baseName(name));
    for (const { soname } of elf) if (soname !== undefined) names.add(soname);
  }
  return names;
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/**
 * What the files for several platforms of one package have in common: their path without the words for a platform.
 * Covers node-gyp-build's `prebuilds/<os>-<arch>/`, npm's `@img/sharp-linux-x64`, Python's `_x.cpython-313-x86_64-linux-gnu.so`.
 */
function family(path: string): string {
  const prebuilds = /^(.*\/)?prebuilds\//.exec(path)?.[0];
  return prebuilds ?? path.replace(PLATFORM_WORD, '*');
}

const PLATFORM_WORD =
  /(?<![a-z0-9])(?:(?:linux-?)?musl(?:eabihf)?|linux|android|gnu(?:eabihf)?|glibc|x64|x86[-_]64|amd64|arm64|aarch64|armv?[5-8]?[hl]?|arm64-v8a|ia32|i[3-6]86|x86|ppc64(?:le|el)?|powerpc64le|s390x|riscv64|loong(?:arch)?64|mips64(?:el)?)(?![a-z0-9])/gi;
