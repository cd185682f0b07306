import { ZIP_FORMAT } from '../archive/zip.ts';
import type { Config } from '../config/types.ts';
import type { PackageContent } from '../inspect/types.ts';
import { artifactId } from '../outputs/manifest.ts';
import { publishedIn, readPublications } from '../outputs/published.ts';
import type { Artifact, BuildManifest } from '../outputs/types.ts';
import type { Plan, Target, TreeKey } from '../plan/types.ts';
import { changesAgainst } from '../report/changes.ts';
import { comparePackages, comparisonOf } from '../report/comparison.ts';
import type { BuildReport, ComparedPackage, Comparison, JobReport, TargetReport, TreeReport } from '../report/types.ts';
import { packKey } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { targetId } from '../target-id.ts';
import { VERSION } from '../version.ts';
import type { Past } from './standing.ts';
import type { Outcome } from './types.ts';

export interface Reported {
  config: Config;
  plan: Plan;
  past: Past;
  outcomes: Outcome[];
  store: Store;
  problems: BuildReport['problems'];
  job: JobReport;
  /** Trees that the build needed, and those of them that the store had. */
  needed: readonly TreeKey[];
  reused: readonly TreeKey[];
}

/** What report.html shows of a build. Trees come from the store: what it does not hold (any more) is left out. */
export function reportOf(work: Reported): BuildReport {
  const { plan, outcomes, problems, past } = work;
  const { layersMode, layersModeReason } = plan;
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.problems : []));
  const artifacts = outcomes.flatMap((outcome) => ('artifact' in outcome ? [outcome.artifact] : []));
  return {
    schema: 1,
    version: VERSION,
    config: plan.config.file,
    ...{ layersMode, layersModeReason },
    targets: outcomes.map((outcome) => targetReport(plan, outcome)),
    trees: treeReports(work),
    problems: [...problems, ...failures],
    comparisons: comparedWithPast(work, artifacts),
    publications: publishedIn({ schema: 1, artifacts }, readPublications(past.dist)),
    jobs: [work.job],
  };
}

function treeReports({ plan, store, needed, reused }: Reported): TreeReport[] {
  const [asked, found] = [new Set(needed), new Set(reused)];
  const fromOf = (key: TreeKey) => (found.has(key) ? 'store' : asked.has(key) ? 'build' : 'before');
  return [...plan.trees].flatMap(([key, { label, recipe }]): TreeReport[] => {
    const entry = entryOf(store, plan, key);
    if (!entry) return [];
    const { size, unzippedSize, files, contents = [], made } = entry;
    const how = made && {
      made: { lines: made.notes, ...(made.baseDigest !== undefined && { baseDigest: made.baseDigest }) },
    };
    const platform = 'platform' in recipe ? { platform: recipe.platform } : {};
    return [{ key, label, ...platform, from: fromOf(key), size, unzippedSize, files, contents, ...how }];
  });
}

const entryOf = (store: Store, { compression }: Plan, key: TreeKey) =>
  store.peek(packKey(key, ZIP_FORMAT, compression));

function targetReport(plan: Plan, outcome: Outcome): TargetReport {
  const { target, status, reason } = outcome;
  const { id, name, kind, platform, runtime, layers } = target;
  const all = { id, name, kind, platform, runtime, status, reason, layers, trees: treesOf(plan, target) };
  if (outcome.status !== 'built' && outcome.status !== 'unchanged') return { ...all, findings: [] };
  const { artifact } = outcome;
  const { size, unzippedSize, findings } = artifact;
  const stored =
    artifact.type === 'zip'
      ? { path: artifact.path, files: artifact.files, sha256: artifact.sha256 }
      : {
          sha256: artifact.digest.replace(/^sha256:/, ''),
          ...(artifact.image !== undefined && { image: artifact.image }),
        };
  return { ...all, ...stored, size, unzippedSize, findings };
}

/** Each tree once, though a merged layer may have several places. */
function treesOf(plan: Plan, target: Target): TargetReport['trees'] {
  const rows = target.manifest.places.map(({ tree, role }) => ({
    key: tree,
    label: plan.trees.get(tree)!.label,
    role,
  }));
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

/** What differs from what dist held; of targets that this build was not about, or could not build, nothing can be said. */
function comparedWithPast(work: Reported, artifacts: Artifact[]): Comparison[] {
  const { past, config, plan } = work;
  if (past.manifest.artifacts.length === 0) return [];
  const there = new Set(artifacts.map(artifactId));
  const owned = new Set(config.packages.flatMap((pkg) => pkg.platforms.map((each) => targetId(pkg.name, each))));
  const isTold = (entry: Artifact) => there.has(artifactId(entry)) || !owned.has(artifactId(entry));
  const before: BuildManifest = { schema: 1, artifacts: past.manifest.artifacts.filter(isTold) };
  const targets = new Map(plan.targets.map((target) => [target.id, target]));
  const changes = changesAgainst(before, { schema: 1, artifacts });
  return [comparisonOf('the previous build', changes, (id) => comparedPackages(work, targets.get(id)))];
}

/** Of trees that only one of the two builds has; undefined: they are not known. */
function comparedPackages({ plan, past, store }: Reported, target: Target | undefined): ComparedPackage[] | undefined {
  const known = target && past.previous.manifests[target.id];
  if (!target || !known) return undefined;
  const [old, now] = [treesIn(known.manifest), treesIn(target.manifest)];
  const contents = (keys: TreeKey[]): PackageContent[] | undefined => {
    const found = keys.map((key) => entryOf(store, plan, key)?.contents);
    return found.every((each) => each !== undefined) ? found.flat() : undefined;
  };
  const before = contents(old.filter((key) => !now.includes(key)));
  const after = contents(now.filter((key) => !old.includes(key)));
  return before && after ? comparePackages(before, after) : undefined;
}

const treesIn = ({ places }: Target['manifest']): TreeKey[] => [...new Set(places.map(({ tree }) => tree))];
