import { relative } from 'node:path';
import type { Package, Platform } from '../config/types.ts';
import type { Problem } from '../errors.ts';
import type { Manifest } from './installer-table.ts';
import { installerVersion } from './installer-versions.ts';
import type { ProjectReader } from './project-reader.ts';
import type { StagedInputs } from './staged-inputs.ts';
import type { InstallerName, InstallOptions } from './types.ts';

export interface InstallContext {
  /** Absolute: the config's folder. */
  root: string;
  /** For `${NAME}` in requirement files. */
  env?: Readonly<Record<string, string | undefined>>;
  /** One for a whole plan. */
  read: ProjectReader;
}

/** What a package's installer reads and does: an InstallRecipe without runtime, platform and base. */
export interface Install extends StagedInputs {
  installer: { name: InstallerName; version: string };
  optionsFor(platform: Platform): InstallOptions;
  /** For people: the file, or `requirements of lambdas.api`. */
  label: string;
  /** What is installed, in words that a person would recognise. */
  lines: string[];
  /** Host files given as secrets: id → absolute path. */
  secrets: Record<string, string>;
  warnings: Problem[];
}

export type InstallChoice = { kind: 'install'; install: Install } | { kind: 'none' };

/** A manifest and where it lies; `folder` is the package's, which for an inherited lock file is not that of `path`. */
export interface Found {
  manifest: Manifest;
  path: string;
  folder: string;
}

export type Chosen = Found & { installer: InstallerName };
/** Reads one kind of manifest. */
export type Reader = (pkg: Package, chosen: Chosen, context: InstallContext) => InstallChoice;

/** An install of what was read. `version`: of the tool, when it is not the one of installer-versions.ts. */
export function install(
  pkg: Package,
  name: InstallerName,
  rest: StagedInputs & Pick<Install, 'lines' | 'label' | 'optionsFor'> & Partial<Pick<Install, 'secrets' | 'warnings'>>,
  version = installerVersion(name, pkg.runtime),
): InstallChoice {
  // Nothing to install is no tree, and needs no Docker.
  if (rest.lines.every((line) => line.startsWith('-c '))) return { kind: 'none' };
  const installer = { name, version };
  return { kind: 'install', install: { secrets: {}, warnings: [], installer, ...rest } };
}

/** A file as the config's folder sees it: labels get into the build's manifest, which must not tell where anybody works. */
export const inProject = (root: string, path: string): string => relative(root, path);
