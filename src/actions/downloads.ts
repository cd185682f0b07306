import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareBytes } from '../byte-order.ts';
import { failure } from '../errors.ts';
import { removeQuietly } from '../files.ts';
import { openZip } from '../inspect/zip-reader.ts';
import { type Leg, mergeLegs } from '../outputs/legs.ts';
import { filesIn, MANIFEST_FILE, manifestText, readManifest, zipsIn } from '../outputs/manifest.ts';
import type { BuildManifest, ZipArtifact } from '../outputs/types.ts';
import { legOfManifest, namesWith, type Stored } from './artifact-names.ts';
import { differs, openSession, type Session, type SessionSettings, settle } from './artifact-session.ts';
import { atOnce } from './at-once.ts';

export interface Download extends SessionSettings {
  prefix: string;
  /** Folder that is filled like a dist: the ZIPs, plan.json, build_manifest.json of all jobs together. */
  into: string;
  /** Whether the ZIPs are wanted too; whether the jobs' reports are. */
  zips: boolean;
  reports?: boolean;
}

export interface Downloaded {
  /** Path of plan.json, when a job of this run uploaded one. */
  plan?: string;
  /** By leg. Empty when no job has uploaded a manifest. */
  legs: Leg[];
  /** Of all legs together; it stands in `into` as well. */
  manifest: BuildManifest;
  /** Paths of report.html, by leg, of the jobs that wrote one; empty unless they were wanted. */
  reports: { leg: string; path: string }[];
  /** All that this use of the action has uploaded in this run, by name. */
  stored: Record<string, Stored>;
}

/**
 * Brings what the jobs of this run have uploaded. A file takes its place only when its bytes are those that the service, and of a ZIP the
 * manifest, name.
 * @throws PackerError that names the artifact which cannot be had, or whose bytes are others
 */
export async function downloadRun(download: Download): Promise<Downloaded> {
  const { prefix, into, zips, reports = false } = download;
  mkdirSync(into, { recursive: true });
  const session = await openSession(download);
  const plan = await planOf(session, prefix, into);
  const legs = await manifestsOf(session, download);
  const manifest = mergeLegs(legs);
  if (legs.length > 0) writeFileSync(join(into, MANIFEST_FILE), manifestText(manifest));
  if (zips) for (const leg of legs) await zipsOf(session, leg, download);
  const pages = reports ? await reportsOf(session, legs, download) : [];
  return { ...(plan !== undefined && { plan }), legs, manifest, reports: pages, stored: ownOf(session, legs, prefix) };
}

async function reportsOf({ all, fetch }: Session, legs: readonly Leg[], { prefix, into }: Download) {
  const found = legs
    .map(({ leg }) => ({ leg, name: namesWith(prefix).report(leg) }))
    .filter(({ name }) => all.has(name));
  const pages: Downloaded['reports'] = [];
  for (const { leg, name } of found) pages.push({ leg, path: await fetch(name, join(into, name)) });
  return pages;
}

/** Brings plan.json alone. @returns its path in `into`; undefined when no job of this run has uploaded one. @throws PackerError as `downloadRun` does */
export async function downloadPlan({
  prefix,
  into,
  ...settings
}: Omit<Download, 'zips' | 'reports'>): Promise<string | undefined> {
  mkdirSync(into, { recursive: true });
  return planOf(await openSession(settings), prefix, into);
}

const planOf = async ({ all, fetch }: Session, prefix: string, into: string) =>
  all.has(namesWith(prefix).plan) ? fetch(namesWith(prefix).plan, join(into, 'plan.json')) : undefined;

const AT_ONCE = 5;

async function manifestsOf(session: Session, { prefix, into }: Download): Promise<Leg[]> {
  const legs: Leg[] = [];
  const found = [...session.all.keys()].map((name) => ({ name, leg: legOfManifest(name, prefix) ?? '' }));
  for (const { name, leg } of found.filter(({ leg }) => leg !== '').sort((a, b) => compareBytes(a.leg, b.leg))) {
    const folder = mkdtempSync(join(into, '.leg-'));
    try {
      await session.fetch(name, join(folder, MANIFEST_FILE));
      legs.push({ leg, manifest: readManifest(folder) });
    } finally {
      removeQuietly(folder);
    }
  }
  return legs;
}

/** The ZIPs of one job, each from its own artifact, the others from the job's bundle. */
async function zipsOf(session: Session, { leg, manifest }: Leg, { prefix, into }: Download): Promise<void> {
  const names = namesWith(prefix);
  const isOwn = ({ path }: ZipArtifact) => session.all.has(names.zip(path));
  const zips = zipsIn(manifest);
  await atOnce(AT_ONCE, zips.filter(isOwn), async (entry) => {
    await session.fetch(names.zip(entry.path), join(into, plainName(entry)), entry.sha256);
  });
  const bundled = zips.filter((entry) => !isOwn(entry));
  if (bundled.length === 0) return;
  const name = names.bundle(leg);
  if (!session.all.has(name))
    throw failure('artifacts/missing', `this run has no artifact ${names.zip(bundled[0]!.path)}`, {
      hint: `${names.manifest(leg)} names it. Was it deleted, or built with \`artifacts: none\`?`,
    });
  const folder = mkdtempSync(join(into, '.bundle-'));
  try {
    await unpack(await session.fetch(name, join(folder, 'bundle')), name, bundled, into);
  } finally {
    removeQuietly(folder);
  }
}

/** Only what the manifest names leaves a bundle, and only with the bytes that it says. */
async function unpack(path: string, name: string, wanted: readonly ZipArtifact[], into: string): Promise<void> {
  const zip = await openZip(path);
  try {
    const entries = new Map(zip.entries.map((entry) => [entry.name, entry]));
    for (const entry of wanted) {
      const packed = entries.get(entry.path);
      if (!packed) throw failure('artifacts/missing', `the artifact ${name} does not hold ${entry.path}`);
      if (packed.size !== entry.size) throw differs(`${entry.path} in ${name}`, ': its size is another');
      const target = join(into, plainName(entry));
      writeFileSync(`${target}.part`, await zip.read(packed));
      settle(`${target}.part`, target, [entry.sha256], `${entry.path} in ${name}`);
    }
  } finally {
    zip.close();
  }
}

/** A manifest is input: its paths are file names, or they are refused. */
function plainName({ path }: ZipArtifact): string {
  if (!/^[A-Za-z0-9_-]+-(amd64|arm64)\.zip$/.test(path))
    throw failure(
      'artifacts/manifest',
      `a build_manifest of this run names ${JSON.stringify(path)}, which is no file of dist`,
    );
  return path;
}

/** The names that this use of the action gives; other uses in the run have other prefixes. */
function ownOf({ all }: Session, legs: readonly Leg[], prefix: string): Record<string, Stored> {
  const names = namesWith(prefix);
  const own = legs.flatMap(({ leg, manifest }) => [
    ...filesIn(manifest).map(({ path }) => names.zip(path)),
    ...[names.bundle(leg), names.manifest(leg), names.report(leg)],
  ]);
  return Object.fromEntries([...own, names.plan].flatMap((name) => (all.has(name) ? [[name, all.get(name)!]] : [])));
}
