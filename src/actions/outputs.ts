/** Every output, in the order of action.yml, which a test holds to this table. */
export const OUTPUTS = {
  matrix: 'JSON for strategy.matrix, from plan: platform, arch, runner, shard, targets and changed of each job.',
  plan: 'Path of the plan file; it is also the artifact plan.json.',
  manifest: 'Path of build_manifest.json, from report that of all jobs; it is also an artifact.',
  artifacts: 'JSON: name of each artifact → id, url, digest, size.',
  changed: "JSON list of the targets whose manifest hash differs from the base's.",
  layers: 'JSON: layer → architecture → region → arn, version, decision.',
  'cache-hit': 'How far packs were restored: exact, partial or none.',
} as const;

export type OutputName = keyof typeof OUTPUTS;
export type OutputValues = Partial<Record<OutputName, string>>;

/** All outputs of a job together may have 1 MiB, counted in UTF-16 (docs.github.com, "Defining outputs for jobs"). */
const MOST_BYTES = 1 << 20;

/** Left for the outputs of other steps of the job. */
const MOST_UNITS = (MOST_BYTES * 0.9) / 2;

/**
 * The outputs that fit, smallest first, so that one of many entries does not cost the paths; the names of the others.
 * @param set units of the outputs that were set before
 */
export function fitting(values: OutputValues, set = 0): { fit: OutputValues; tooLong: OutputName[] } {
  const fit: OutputValues = {};
  const tooLong: OutputName[] = [];
  let units = set;
  const sized = (Object.entries(values) as [OutputName, string][]).sort(([, a], [, b]) => a.length - b.length);
  for (const [name, value] of sized) {
    units += value.length;
    if (units <= MOST_UNITS) fit[name] = value;
    else tooLong.push(name);
  }
  return { fit, tooLong };
}
