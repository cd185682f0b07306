export const id = 133;
export const ids = [133,514,895];
export const modules = {

/***/ 29997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ localHeader),
/* harmony export */   E_: () => (/* binding */ CENTRAL_HEADER),
/* harmony export */   Et: () => (/* binding */ LOCAL_HEADER),
/* harmony export */   IB: () => (/* binding */ fileMode),
/* harmony export */   ID: () => (/* binding */ putLocalHeader),
/* harmony export */   J2: () => (/* binding */ SIGNATURE),
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   Lm: () => (/* binding */ VERSION_MADE_BY),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   _F: () => (/* binding */ DOS_DATE),
/* harmony export */   er: () => (/* binding */ ZIP_FORMAT),
/* harmony export */   g: () => (/* binding */ MODE),
/* harmony export */   jv: () => (/* binding */ VERSION_NEEDED),
/* harmony export */   ny: () => (/* binding */ externalAttributes),
/* harmony export */   qo: () => (/* binding */ COMPRESSOR),
/* harmony export */   yF: () => (/* binding */ END_RECORD),
/* harmony export */   yy: () => (/* binding */ directory)
/* harmony export */ });
/* unused harmony exports LIMITS, UTF8_FLAG, DOS_FOLDER */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Canonical ZIP, format 1: the framing, to the byte. Field names and offsets are those of PKWARE's APPNOTE.TXT 6.3.10
 * (4.3.7 local file header, 4.3.12 central directory header, 4.3.16 end of central directory record).
 */
const ZIP_FORMAT = 1;
/** Part of the format: what makes the compressed bytes. */
const COMPRESSOR = 'libdeflate-0.1.0';
const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
/** Without ZIP64: 16 bits count the entries, 32 bits every offset and size. */
const LIMITS = { entries: 0xffff, bytes: 0xffffffff };
/** 1980-01-01, the first day that DOS knows; its time is 0. */
const DOS_DATE = 0x0021;
const VERSION_NEEDED = 20;
/** Unix (3), specification 2.0. */
const VERSION_MADE_BY = 0x0314;
/** Bit 11: the name is UTF-8. */
const UTF8_FLAG = 0x0800;
/** FAT's attribute of a folder. */
const DOS_FOLDER = 0x10;
const MODE = { file: 0o100644, executable: 0o100755, link: 0o120777, folder: 0o040755 };
/** A file's mode in the archive: all may read it, and all may run it if anyone may. */
const fileMode = (mode) => ((mode & 0o111) === 0 ? MODE.file : MODE.executable);
const isLink = (mode) => (mode & 0o170000) === 0o120000;
/** A name is ASCII exactly when its UTF-8 form has as many bytes as it has characters. */
const flagsOf = (name, nameBytes) => (nameBytes === name.length ? 0 : UTF8_FLAG);
/** Writes a local header and the name at `at`. @returns where the data goes */
function putLocalHeader(target, at, entry) {
    const nameBytes = target.write(entry.name, at + LOCAL_HEADER);
    target.writeUInt32LE(SIGNATURE.local, at);
    putCommon(target, at + 4, entry, nameBytes);
    return at + LOCAL_HEADER + nameBytes;
}
function localHeader(entry) {
    const header = Buffer.allocUnsafe(LOCAL_HEADER + Buffer.byteLength(entry.name));
    putLocalHeader(header, 0, entry);
    return header;
}
/** The 26 bytes that both headers share: from "version needed" to "extra field length". */
function putCommon(target, at, entry, nameBytes) {
    target.writeUInt16LE(VERSION_NEEDED, at);
    target.writeUInt16LE(flagsOf(entry.name, nameBytes), at + 2);
    target.writeUInt16LE(entry.method, at + 4);
    target.writeUInt16LE(0, at + 6);
    target.writeUInt16LE(DOS_DATE, at + 8);
    target.writeUInt32LE(entry.crc, at + 10);
    target.writeUInt32LE(entry.compressedSize, at + 14);
    target.writeUInt32LE(entry.size, at + 18);
    target.writeUInt16LE(nameBytes, at + 22);
    target.writeUInt16LE(0, at + 24);
}
/**
 * Central directory and end record, for entries in the order of the archive. An entry's `offset` is that of its data, which its
 * local header and name stand right before. @throws PackerError beyond the limits of the format
 */
function directory(entries, start) {
    let length = END_RECORD;
    for (const { name } of entries)
        length += CENTRAL_HEADER + Buffer.byteLength(name);
    const target = Buffer.alloc(length);
    let at = 0;
    for (const entry of entries) {
        const nameBytes = target.write(entry.name, at + CENTRAL_HEADER);
        target.writeUInt32LE(SIGNATURE.central, at);
        target.writeUInt16LE(VERSION_MADE_BY, at + 4);
        putCommon(target, at + 6, entry, nameBytes);
        target.writeUInt32LE(externalAttributes(entry.mode), at + 38);
        target.writeUInt32LE(entry.offset - nameBytes - LOCAL_HEADER, at + 42);
        at += CENTRAL_HEADER + nameBytes;
    }
    checkLimits(entries.length, start + at);
    target.writeUInt32LE(SIGNATURE.end, at);
    target.writeUInt16LE(entries.length, at + 8);
    target.writeUInt16LE(entries.length, at + 10);
    target.writeUInt32LE(at, at + 12);
    target.writeUInt32LE(start, at + 16);
    return target;
}
const externalAttributes = (mode) => ((mode << 16) >>> 0) + (mode === MODE.folder ? DOS_FOLDER : 0);
/** @throws PackerError when an archive of so many entries and bytes (its end record aside) cannot be written without ZIP64 */
function checkLimits(entries, bytes) {
    if (entries > LIMITS.entries)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('archive/too-many-files', `the package holds ${entries} files; a ZIP for Lambda holds at most 65,535`, {
            hint: 'Leave files out with `exclude` or `dependencies.exclude`, or move dependencies into a layer.',
        });
    if (bytes > LIMITS.bytes)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('archive/too-large', 'the package is larger than 4 GiB; Lambda takes at most 250 MB unzipped', {
            hint: 'Leave files out with `exclude` or `dependencies.exclude`, or use an image.',
        });
}


/***/ }),

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


/***/ }),

/***/ 46525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   WL: () => (/* binding */ formatEntry),
/* harmony export */   cF: () => (/* binding */ STORE_SCHEMA),
/* harmony export */   jN: () => (/* binding */ isHash),
/* harmony export */   l7: () => (/* binding */ packKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Number of the entries' form. One of another number is a miss. */
const STORE_SCHEMA = 1;
/** 64 hex digits: a tree in one format and compression. */
function packKey(tree, format, compression) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([tree, format, compression]))
        .digest('hex');
}
const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What each field must be, since anything may have happened to the file. */
const FIELDS = {
    schema: (value) => value === STORE_SCHEMA,
    key: (value, key) => value === key,
    format: isCount,
    compression: (value) => value === 'fast' || value === 'default' || value === 'max',
    sha256: isHash,
    size: isCount,
    files: isCount,
    unzippedSize: isCount,
    elf: (value) => Array.isArray(value) && value.every(isElf),
    recipe: (value) => isObject(value) &&
        (value.kind === 'source'
            ? Array.isArray(value.files)
            : ['install', 'run', 'lib', 'image'].includes(value.kind)),
    contents: (value) => value === undefined || (Array.isArray(value) && value.every(isContent)),
    made: (value) => value === undefined || (isObject(value) && Array.isArray(value.packages) && Array.isArray(value.notes)),
};
const isContent = (value) => isObject(value) &&
    typeof value.name === 'string' &&
    [value.size, value.packed, value.files].every(isCount) &&
    Array.isArray(value.largest) &&
    value.largest.every((file) => isObject(file) && typeof file.path === 'string' && isCount(file.size));
const isElf = (value) => isObject(value) && typeof value.path === 'string' && typeof value.machine === 'string' && Array.isArray(value.needed);
/** An entry as it is written: with a hash of itself, since one changed bit in a recipe would else be believed. */
const formatEntry = (entry) => JSON.stringify({ ...entry, check: checkOf(entry) });
const checkOf = (entry) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(entry)).digest('hex');
/** @returns the entry, or what is wrong with it */
function parseEntry(text, key) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'its entry is not JSON';
    }
    if (!isObject(value))
        return 'its entry is no object';
    for (const [name, is] of Object.entries(FIELDS))
        if (!is(value[name], key))
            return `its entry's \`${name}\` is wrong`;
    const { check, ...entry } = value;
    return check === checkOf(entry) ? entry : 'its entry was changed';
}


/***/ })

};
