/**
 * A build of many functions, each with its own source and its own packages, as its report would have it.
 * @param contentsOf of src/inspect/contents.ts, so that the packages are told as a build tells them
 * @param version of lambda-packer
 */
export function largeReport(contentsOf, version, { targets: n = 500, files = 2000, packages = 40 } = {}) {
  const names = Array.from({ length: n }, (_, i) => `orders-service-function-${String(i).padStart(4, '0')}`);
  const trees = names.map((name, i) => {
    const entries = Array.from({ length: files }, (_, at) => {
      const size = 200 + ((at * 7919 + i * 104729) % 90_001);
      const folder = `node_modules/package-${at % packages}-of-${i % 50}/lib/modules/${at % 7}`;
      const entry = { name: `${folder}/component-${at}.js`, mode: 0o100644, crc: 0, method: 8, offset: 0 };
      return { ...entry, size, compressedSize: size >> 2 };
    });
    const sum = (of) => entries.reduce((total, entry) => total + entry[of], 0);
    const sizes = { size: sum('compressedSize'), unzippedSize: sum('size'), files };
    const about = { key: `sha256:${String(i).padStart(64, '0')}`, label: `functions/${name}/package-lock.json` };
    return { ...about, from: i % 3 === 0 ? 'build' : 'store', ...sizes, contents: contentsOf(entries) };
  });
  const targets = names.map((name, i) => {
    const { size, unzippedSize, key, label } = trees[i];
    const id = { id: `${name} (linux/arm64)`, name, kind: 'function', platform: 'linux/arm64', runtime: 'nodejs22.x' };
    const built = i % 3 === 0;
    const how = { status: built ? 'built' : 'unchanged', reason: built ? 'source changed: index.mjs, routes.mjs' : '' };
    const zip = { path: `${name}-arm64.zip`, size, unzippedSize, files, sha256: String(i).padStart(64, 'a') };
    return {
      ...id,
      ...how,
      ...zip,
      findings: findingsOf(i),
      layers: [],
      trees: [{ key, label, role: 'dependencies' }],
    };
  });
  const steps = trees
    .filter(({ from }) => from === 'build')
    .map(({ label }, i) => ({ tree: label, targets: 1, step: 'install', status: 'done', start: 40 * i, ms: 900 + i }));
  const rows = targets
    .filter(({ status }) => status === 'built')
    .map(({ id, size, unzippedSize }) => ({
      ...{ id, kind: 'changed', before: { size: size - 9000, unzippedSize }, after: { size, unzippedSize } },
      packages: [
        { name: 'zod', before: { version: '4.1.12', size: 9000 }, after: { version: '4.1.13', size: 18_000 } },
      ],
    }));
  return {
    ...{ schema: 1, version, config: 'package_config.yaml', layersMode: 'attach', layersModeReason: 'configured' },
    ...{ targets, trees, problems: [], publications: [] },
    comparisons: [{ against: 'the previous build', rows, same: targets.length - rows.length }],
    jobs: [
      {
        name: '',
        phases: [
          { name: 'plan', ms: 300 },
          { name: 'trees', ms: 9000 },
        ],
        steps,
        solves: 1,
      },
    ],
  };
}

const findingsOf = (i) =>
  i % 10 === 0
    ? [
        {
          severity: 'warning',
          code: 'names/case',
          message: 'two names differ only in case',
          hint: 'Rename one.',
          paths: ['a', 'A'],
        },
      ]
    : [];

/**
 * Opens a page and uses it. Interactive: the treemap stands there, and what is typed into the search has been answered.
 * @returns milliseconds from the start of the navigation
 */
export async function timeToInteractive(page, address) {
  await page.goto(address, { waitUntil: 'commit' });
  await page.fill('#search', 'component-1999');
  await page.waitForSelector('#results a');
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(Math.round(performance.now()))))),
  );
}
