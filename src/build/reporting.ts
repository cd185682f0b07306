import { ZIP_FORMAT } from '../archive/zip.ts';
import type { Plan, Target } from '../plan/types.ts';
import type { BuildReport, TargetReport, TreeReport } from '../report/types.ts';
import { packKey } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { VERSION } from '../version.ts';
import type { Outcome } from './types.ts';

/** What report.html shows of a build. Trees come from the store: what it does not hold (any more) is left out. */
export function reportOf(work: {
  plan: Plan;
  outcomes: Outcome[];
  store: Store;
  problems: BuildReport['problems'];
  phases: BuildReport['phases'];
}): BuildReport {
  const { plan, outcomes, store, problems, phases } = work;
  const trees: BuildReport['trees'] = {};
  for (const key of plan.trees.keys()) {
    const tree = treeReport(plan, key, store);
    if (tree) trees[key] = tree;
  }
  const { layersMode, layersModeReason } = plan;
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.problems : []));
  return {
    version: VERSION,
    config: plan.config.file,
    ...{ layersMode, layersModeReason },
    targets: outcomes.map((outcome) => targetReport(plan, outcome)),
    trees,
    problems: [...problems, ...failures],
    phases,
  };
}

function treeReport(plan: Plan, key: string, store: Store): TreeReport | undefined {
  const entry = store.peek(packKey(key, ZIP_FORMAT, plan.compression));
  if (!entry) return undefined;
  const { size, unzippedSize, files, biggest, made } = entry;
  return {
    label: plan.trees.get(key)!.label,
    ...{ size, unzippedSize, files, biggest, packages: made?.packages ?? [] },
    ...(made && { made: { lines: made.notes, ...(made.baseDigest !== undefined && { baseDigest: made.baseDigest }) } }),
  };
}

function targetReport(plan: Plan, outcome: Outcome): TargetReport {
  const { target, status, reason } = outcome;
  const { id, name, kind, platform, runtime } = target;
  const trees = treesOf(plan, target);
  if (outcome.status !== 'built' && outcome.status !== 'unchanged')
    return { id, name, kind, platform, runtime, status, reason, findings: [], trees };
  const { artifact } = outcome;
  const { size, unzippedSize, findings } = artifact;
  const stored =
    artifact.type === 'zip'
      ? { path: artifact.path, files: artifact.files, sha256: artifact.sha256 }
      : {
          sha256: artifact.digest.replace(/^sha256:/, ''),
          ...(artifact.image !== undefined && { image: artifact.image }),
        };
  return { id, name, kind, platform, runtime, status, reason, ...stored, size, unzippedSize, findings, trees };
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
