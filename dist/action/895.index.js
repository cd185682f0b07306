export const id = 895;
export const ids = [895,514];
export const modules = {

/***/ 63133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  amendReport: () => (/* binding */ amendReport),
  writeReport: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/outputs/files.js
var files = __webpack_require__(48217);
// EXTERNAL MODULE: ./lib/report/page/island.js
var island = __webpack_require__(12535);
// EXTERNAL MODULE: ./lib/report/page.js + 9 modules
var page = __webpack_require__(10922);
// EXTERNAL MODULE: ./lib/archive/zip.js
var zip = __webpack_require__(29997);
// EXTERNAL MODULE: ./lib/outputs/manifest.js + 1 modules
var manifest = __webpack_require__(44007);
// EXTERNAL MODULE: ./lib/outputs/published.js
var published = __webpack_require__(35060);
// EXTERNAL MODULE: ./lib/report/changes.js
var report_changes = __webpack_require__(29495);
// EXTERNAL MODULE: ./lib/report/comparison.js
var comparison = __webpack_require__(76281);
// EXTERNAL MODULE: ./lib/store/entry.js
var entry = __webpack_require__(46525);
// EXTERNAL MODULE: ./lib/target-id.js
var target_id = __webpack_require__(72826);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/build/reporting.js








/** What report.html shows of a build. Trees come from the store: what it does not hold (any more) is left out. */
function reportOf(work) {
    const { plan, outcomes, problems, past } = work;
    const { layersMode, layersModeReason } = plan;
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.problems : []));
    const artifacts = outcomes.flatMap((outcome) => ('artifact' in outcome ? [outcome.artifact] : []));
    return {
        schema: 1,
        version: version/* VERSION */.x,
        config: plan.config.file,
        ...{ layersMode, layersModeReason },
        targets: outcomes.map((outcome) => targetReport(plan, outcome)),
        trees: treeReports(work),
        problems: [...problems, ...failures],
        comparisons: comparedWithPast(work, artifacts),
        publications: (0,published/* publishedIn */.IY)({ schema: 1, artifacts }, (0,published/* readPublications */.CJ)(past.dist)),
        jobs: [work.job],
    };
}
function treeReports({ plan, store, needed, reused }) {
    const [asked, found] = [new Set(needed), new Set(reused)];
    const fromOf = (key) => (found.has(key) ? 'store' : asked.has(key) ? 'build' : 'before');
    return [...plan.trees].flatMap(([key, { label, recipe }]) => {
        const entry = entryOf(store, plan, key);
        if (!entry)
            return [];
        const { size, unzippedSize, files, contents = [], made } = entry;
        const how = made && {
            made: { lines: made.notes, ...(made.baseDigest !== undefined && { baseDigest: made.baseDigest }) },
        };
        const platform = 'platform' in recipe ? { platform: recipe.platform } : {};
        return [{ key, label, ...platform, from: fromOf(key), size, unzippedSize, files, contents, ...how }];
    });
}
const entryOf = (store, { compression }, key) => store.peek((0,entry/* packKey */.l7)(key, zip/* ZIP_FORMAT */.er, compression));
function targetReport(plan, outcome) {
    const { target, status, reason } = outcome;
    const { id, name, kind, platform, runtime, layers } = target;
    const all = { id, name, kind, platform, runtime, status, reason, layers, trees: treesOf(plan, target) };
    if (outcome.status !== 'built' && outcome.status !== 'unchanged')
        return { ...all, findings: [] };
    const { artifact } = outcome;
    const { size, unzippedSize, findings } = artifact;
    const stored = artifact.type === 'zip'
        ? { path: artifact.path, files: artifact.files, sha256: artifact.sha256 }
        : {
            sha256: artifact.digest.replace(/^sha256:/, ''),
            ...(artifact.image !== undefined && { image: artifact.image }),
        };
    return { ...all, ...stored, size, unzippedSize, findings };
}
/** Each tree once, though a merged layer may have several places. */
function treesOf(plan, target) {
    const rows = target.manifest.places.map(({ tree, role }) => ({
        key: tree,
        label: plan.trees.get(tree).label,
        role,
    }));
    return [...new Map(rows.map((row) => [row.key, row])).values()];
}
/** What differs from what dist held; of targets that this build was not about, or could not build, nothing can be said. */
function comparedWithPast(work, artifacts) {
    const { past, config, plan } = work;
    if (past.manifest.artifacts.length === 0)
        return [];
    const there = new Set(artifacts.map(manifest/* artifactId */.OB));
    const owned = new Set(config.packages.flatMap((pkg) => pkg.platforms.map((each) => (0,target_id/* targetId */.L)(pkg.name, each))));
    const isTold = (entry) => there.has((0,manifest/* artifactId */.OB)(entry)) || !owned.has((0,manifest/* artifactId */.OB)(entry));
    const before = { schema: 1, artifacts: past.manifest.artifacts.filter(isTold) };
    const targets = new Map(plan.targets.map((target) => [target.id, target]));
    const changes = (0,report_changes/* changesAgainst */.ZU)(before, { schema: 1, artifacts });
    return [(0,comparison/* comparisonOf */.j)('the previous build', changes, (id) => comparedPackages(work, targets.get(id)))];
}
/** Of trees that only one of the two builds has; undefined: they are not known. */
function comparedPackages({ plan, past, store }, target) {
    const known = target && past.previous.manifests[target.id];
    if (!target || !known)
        return undefined;
    const [old, now] = [treesIn(known.manifest), treesIn(target.manifest)];
    const contents = (keys) => {
        const found = keys.map((key) => entryOf(store, plan, key)?.contents);
        return found.every((each) => each !== undefined) ? found.flat() : undefined;
    };
    const before = contents(old.filter((key) => !now.includes(key)));
    const after = contents(now.filter((key) => !old.includes(key)));
    return before && after ? (0,comparison/* comparePackages */.F)(before, after) : undefined;
}
const treesIn = ({ places }) => [...new Set(places.map(({ tree }) => tree))];

;// CONCATENATED MODULE: ./lib/build/report-file.js





/** Writes the page of a build. Loaded only when there is one to write. */
const writeReport = (path, work) => (0,files/* writeOutput */.zh)(path, (0,page/* renderReport */.B)(reportOf(work)));
/**
 * Adds to a page what became known after the build; a page that is not there, or of another version, stays as it is.
 * @returns whether it was written @throws PackerError when it cannot be
 */
function amendReport(path, change) {
    const report = (0,external_node_fs_.existsSync)(path) ? (0,island/* readReport */.t)((0,external_node_fs_.readFileSync)(path, 'utf8')) : undefined;
    return report !== undefined && (0,files/* writeOutput */.zh)(path, (0,page/* renderReport */.B)(change(report)));
}


/***/ })

};
