export const id = 259;
export const ids = [259];
export const modules = {

/***/ 42779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ artifactFailure),
/* harmony export */   L: () => (/* binding */ troubleOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The client repeats what a service answered with 5xx, but not a connection that broke off. */
const KINDS = [
    [/CreateArtifact: .*\(409\)/, 'taken'],
    [/CreateArtifact: Unable to make request: E/, 'unreached'],
    [/FinalizeArtifact/, 'unconfirmed'],
];
const troubleOf = (thrown) => KINDS.find(([text]) => text.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)))?.[1] ?? 'final';
const HINTS = [
    [
        /quota|insufficient usage/i,
        "The account's storage for artifacts is full: delete old ones, shorten `retention-days`, or use `artifacts: none`.",
    ],
    [
        /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,
        'Artifacts need a job that GitHub runs: use the action with `uses:`, or `artifacts: none`.',
    ],
    [
        /GHES/,
        'GitHub Enterprise Server has no such artifacts: use `artifacts: none` and upload dist with its own action.',
    ],
    [
        /\b401\b|\b403\b|AuthenticationFailed/,
        'The service refused: the token of the job may have expired. Run the job again.',
    ],
    [
        /\b5\d\d\b|\b429\b|E(CONN\w+|TIMEDOUT|NOTFOUND|PIPE)|no progress|after \d+ (attempts|retries)/,
        "GitHub's artifact service has trouble (githubstatus.com): run the job again.",
    ],
];
/** An artifact operation that failed for good, as a problem that names the artifact. */
function artifactFailure(what, thrown) {
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown);
    const hint = HINTS.find(([text]) => text.test(said))?.[1];
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('artifacts/service', `${what}: ${shown(thrown)}`, {
        cause: thrown,
        ...(hint !== undefined && { hint }),
    });
}
const LONGEST = 300;
/** One line, without the signatures that addresses of blobs carry. */
function shown(thrown) {
    const line = ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown).split('\n')[0] ?? '').replace(/(https?:\/\/[^\s?]+)\?\S*/g, '$1').trim();
    const status = thrown?.statusCode;
    const text = typeof status === 'number' && !line.includes(String(status)) ? `${line} (${status})`.trim() : line;
    return (text || 'it did not say why').slice(0, LONGEST);
}


/***/ }),

/***/ 58094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/** Does the same to all, at most `most` at a time. The first failure keeps the others from being begun, and is thrown when those under way have ended. */
async function atOnce(most, all, work) {
    const waiting = [...all];
    const one = async () => {
        for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
            try {
                await work(each);
            }
            catch (thrown) {
                waiting.length = 0;
                throw thrown;
            }
        }
    };
    const ended = await Promise.allSettled(Array.from({ length: most }, one));
    for (const each of ended)
        if (each.status === 'rejected')
            throw each.reason;
}


/***/ }),

/***/ 99259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadPlan: () => (/* binding */ downloadPlan),
  a: () => (/* binding */ downloadRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/byte-order.js
var byte_order = __webpack_require__(3260);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(95428);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./lib/inspect/zip-reader.js


/** Opens a ZIP that anyone may have made. @throws PackerError naming the file: missing, not a ZIP, cut off, or with names that lead out of it */
async function openZip(path) {
    const refuse = (thrown) => (0,errors/* failure */.V2)('inspect/zip', `${path}: ${REASONS.find(([text]) => (0,errors/* messageOf */.bD)(thrown).includes(text))?.[1] ?? (0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
    const found = new Map();
    let zip;
    try {
        zip = await yauzl.openPromise(path, { autoClose: false });
        for await (const entry of zip.eachEntry())
            found.set(listedOf(entry), entry);
    }
    catch (thrown) {
        zip?.close();
        throw refuse(thrown);
    }
    const opened = zip;
    return {
        entries: [...found.keys()],
        async read(entry) {
            try {
                if (entry.isEncrypted)
                    throw new Error('it is encrypted');
                const chunks = [];
                for await (const chunk of await opened.openReadStreamPromise(found.get(entry)))
                    chunks.push(chunk);
                return Buffer.concat(chunks);
            }
            catch (thrown) {
                throw (0,errors/* failure */.V2)('inspect/zip', `${path}: ${entry.name} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
            }
        },
        close: () => opened.close(),
    };
}
const REASONS = [
    ['ENOENT', 'there is no such file'],
    ['EISDIR', 'it is a folder, not a ZIP file'],
    ['EACCES', 'it cannot be read: permission denied'],
    ['End of central directory record signature not found', 'it is not a ZIP file, or it was cut off'],
];
const UNIX = 3;
function listedOf(entry) {
    const unix = entry.versionMadeBy >>> 8 === UNIX ? entry.externalFileAttributes >>> 16 : 0;
    // Without Unix's modes Lambda's unzip gives its defaults.
    const mode = unix !== 0 ? unix : entry.fileName.endsWith('/') ? 0o040755 : 0o100644;
    return {
        name: entry.fileName,
        mode,
        crc: entry.crc32,
        size: entry.uncompressedSize,
        compressedSize: entry.compressedSize,
        isEncrypted: entry.isEncrypted(),
    };
}

// EXTERNAL MODULE: ./lib/outputs/manifest.js + 1 modules
var outputs_manifest = __webpack_require__(44007);
;// CONCATENATED MODULE: ./lib/outputs/legs.js



/**
 * One manifest of what several jobs built.
 * @throws PackerError naming every target that two of them built differently: it cannot be told which one counts
 */
function mergeLegs(legs) {
    const found = new Map();
    const problems = [];
    for (const { leg, manifest } of legs) {
        for (const entry of manifest.artifacts) {
            const id = (0,outputs_manifest/* artifactId */.OB)(entry);
            const other = found.get(id);
            if (!other)
                found.set(id, { leg, entry });
            else if (other.entry.manifestHash !== entry.manifestHash || (0,outputs_manifest/* bytesOf */.$$)(other.entry) !== (0,outputs_manifest/* bytesOf */.$$)(entry))
                problems.push(disagreement(id, other.leg, leg));
        }
    }
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems);
    const artifacts = [...found.values()].map(({ entry }) => entry);
    artifacts.sort((a, b) => (0,byte_order/* compareBytes */.X)(a.name, b.name) || (0,byte_order/* compareBytes */.X)(a.platform, b.platform));
    return { schema: 1, artifacts };
}
const disagreement = (id, one, other) => ({
    severity: 'error',
    code: 'outputs/legs',
    message: `${id} was built by ${one} and, differently, by ${other}`,
    hint: 'Two uses of the action in one run need an artifact-prefix each.',
});

// EXTERNAL MODULE: ./lib/actions/artifact-names.js
var artifact_names = __webpack_require__(16128);
// EXTERNAL MODULE: ./lib/hash-file.js
var hash_file = __webpack_require__(46850);
// EXTERNAL MODULE: ./lib/actions/artifact-trouble.js
var artifact_trouble = __webpack_require__(42779);
// EXTERNAL MODULE: ./lib/actions/patience.js
var patience = __webpack_require__(93388);
// EXTERNAL MODULE: ./lib/actions/stall.js
var stall = __webpack_require__(52801);
;// CONCATENATED MODULE: ./lib/actions/artifact-session.js








/** The artifacts of this run. @throws PackerError when they cannot be listed */
async function openSession({ runUrl, stallMs = patience/* PATIENCE_MS */.x.artifacts }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(110), __webpack_require__.e(351), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 77935));
    const client = new DefaultArtifactClient();
    const listing = (0,stall/* unlessStalled */.aB)(stallMs, stall/* requestsServed */.MW, () => client.listArtifacts({ latest: true }));
    const listed = await listing.catch((thrown) => {
        throw (0,artifact_trouble/* artifactFailure */.D)('the artifacts of this run cannot be listed', thrown);
    });
    const all = new Map(listed.artifacts.map(({ name, id, size, digest = '' }) => [
        name,
        { id, url: `${runUrl}/artifacts/${id}`, digest: digest.replace(/^sha256:/, ''), size },
    ]));
    return {
        all: all,
        /**
         * Downloads the one file of an artifact, as it is.
         * @param sha256 what its content must be, besides what the service says @returns `to`
         * @throws PackerError that names the artifact
         */
        async fetch(name, to, sha256) {
            const { id, digest } = all.get(name);
            const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(to), '.download-'));
            try {
                await (0,stall/* unlessStalled */.aB)(stallMs, (0,stall/* growthOfFolder */.ph)(folder), () => client.downloadArtifact(id, { path: folder, skipDecompress: true }));
                const [file = ''] = (0,external_node_fs_.readdirSync)(folder);
                settle((0,external_node_path_.join)(folder, file), to, [digest, sha256], name);
                return to;
            }
            catch (thrown) {
                throw thrown instanceof errors/* PackerError */.Ly ? thrown : (0,artifact_trouble/* artifactFailure */.D)(`the artifact ${name} cannot be had`, thrown);
            }
            finally {
                (0,files/* removeQuietly */.S2)(folder);
            }
        },
    };
}
/** Moves a file to its place when its content has all the digests that are known ('' is none); else it is removed. @throws PackerError */
function settle(from, to, digests, name) {
    const found = (0,hash_file/* hashFile */.D)(from);
    const other = digests.find((digest) => digest && digest !== found);
    if (other !== undefined) {
        (0,files/* removeQuietly */.S2)(from);
        throw differs(name, `: its SHA-256 is ${found}, not ${other}`);
    }
    (0,external_node_fs_.renameSync)(from, to);
}
const differs = (name, how) => (0,errors/* failure */.V2)('artifacts/digest', `the artifact ${name} is not what was built${how}`, {
    hint: 'Nothing of it is used. Run the jobs that build again.',
});

// EXTERNAL MODULE: ./lib/actions/at-once.js
var at_once = __webpack_require__(58094);
;// CONCATENATED MODULE: ./lib/actions/downloads.js











/**
 * Brings what the jobs of this run have uploaded. A file takes its place only when its bytes are those that the service, and of a ZIP the
 * manifest, name.
 * @throws PackerError that names the artifact which cannot be had, or whose bytes are others
 */
async function downloadRun(download) {
    const { prefix, into, zips, reports = false } = download;
    (0,external_node_fs_.mkdirSync)(into, { recursive: true });
    const session = await openSession(download);
    const plan = await planOf(session, prefix, into);
    const legs = await manifestsOf(session, download);
    const manifest = mergeLegs(legs);
    if (legs.length > 0)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(into, outputs_manifest/* MANIFEST_FILE */.h1), (0,outputs_manifest/* manifestText */.$2)(manifest));
    if (zips)
        for (const leg of legs)
            await zipsOf(session, leg, download);
    const pages = reports ? await reportsOf(session, legs, download) : [];
    return { ...(plan !== undefined && { plan }), legs, manifest, reports: pages, stored: ownOf(session, legs, prefix) };
}
async function reportsOf({ all, fetch }, legs, { prefix, into }) {
    const found = legs
        .map(({ leg }) => ({ leg, name: (0,artifact_names/* namesWith */.Z7)(prefix).report(leg) }))
        .filter(({ name }) => all.has(name));
    const pages = [];
    for (const { leg, name } of found)
        pages.push({ leg, path: await fetch(name, (0,external_node_path_.join)(into, name)) });
    return pages;
}
/** Brings plan.json alone. @returns its path in `into`; undefined when no job of this run has uploaded one. @throws PackerError as `downloadRun` does */
async function downloadPlan({ prefix, into, ...settings }) {
    (0,external_node_fs_.mkdirSync)(into, { recursive: true });
    return planOf(await openSession(settings), prefix, into);
}
const planOf = async ({ all, fetch }, prefix, into) => all.has((0,artifact_names/* namesWith */.Z7)(prefix).plan) ? fetch((0,artifact_names/* namesWith */.Z7)(prefix).plan, (0,external_node_path_.join)(into, 'plan.json')) : undefined;
const AT_ONCE = 5;
async function manifestsOf(session, { prefix, into }) {
    const legs = [];
    const found = [...session.all.keys()].map((name) => ({ name, leg: (0,artifact_names/* legOfManifest */.Fl)(name, prefix) ?? '' }));
    for (const { name, leg } of found.filter(({ leg }) => leg !== '').sort((a, b) => (0,byte_order/* compareBytes */.X)(a.leg, b.leg))) {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(into, '.leg-'));
        try {
            await session.fetch(name, (0,external_node_path_.join)(folder, outputs_manifest/* MANIFEST_FILE */.h1));
            legs.push({ leg, manifest: (0,outputs_manifest/* readManifest */.WI)(folder) });
        }
        finally {
            (0,files/* removeQuietly */.S2)(folder);
        }
    }
    return legs;
}
/** The ZIPs of one job, each from its own artifact, the others from the job's bundle. */
async function zipsOf(session, { leg, manifest }, { prefix, into }) {
    const names = (0,artifact_names/* namesWith */.Z7)(prefix);
    const isOwn = ({ path }) => session.all.has(names.zip(path));
    const zips = (0,outputs_manifest/* zipsIn */._X)(manifest);
    await (0,at_once/* atOnce */.z)(AT_ONCE, zips.filter(isOwn), async (entry) => {
        await session.fetch(names.zip(entry.path), (0,external_node_path_.join)(into, plainName(entry)), entry.sha256);
    });
    const bundled = zips.filter((entry) => !isOwn(entry));
    if (bundled.length === 0)
        return;
    const name = names.bundle(leg);
    if (!session.all.has(name))
        throw (0,errors/* failure */.V2)('artifacts/missing', `this run has no artifact ${names.zip(bundled[0].path)}`, {
            hint: `${names.manifest(leg)} names it. Was it deleted, or built with \`artifacts: none\`?`,
        });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(into, '.bundle-'));
    try {
        await unpack(await session.fetch(name, (0,external_node_path_.join)(folder, 'bundle')), name, bundled, into);
    }
    finally {
        (0,files/* removeQuietly */.S2)(folder);
    }
}
/** Only what the manifest names leaves a bundle, and only with the bytes that it says. */
async function unpack(path, name, wanted, into) {
    const zip = await openZip(path);
    try {
        const entries = new Map(zip.entries.map((entry) => [entry.name, entry]));
        for (const entry of wanted) {
            const packed = entries.get(entry.path);
            if (!packed)
                throw (0,errors/* failure */.V2)('artifacts/missing', `the artifact ${name} does not hold ${entry.path}`);
            if (packed.size !== entry.size)
                throw differs(`${entry.path} in ${name}`, ': its size is another');
            const target = (0,external_node_path_.join)(into, plainName(entry));
            (0,external_node_fs_.writeFileSync)(`${target}.part`, await zip.read(packed));
            settle(`${target}.part`, target, [entry.sha256], `${entry.path} in ${name}`);
        }
    }
    finally {
        zip.close();
    }
}
/** A manifest is input: its paths are file names, or they are refused. */
function plainName({ path }) {
    if (!/^[A-Za-z0-9_-]+-(amd64|arm64)\.zip$/.test(path))
        throw (0,errors/* failure */.V2)('artifacts/manifest', `a build_manifest of this run names ${JSON.stringify(path)}, which is no file of dist`);
    return path;
}
/** The names that this use of the action gives; other uses in the run have other prefixes. */
function ownOf({ all }, legs, prefix) {
    const names = (0,artifact_names/* namesWith */.Z7)(prefix);
    const own = legs.flatMap(({ leg, manifest }) => [
        ...(0,outputs_manifest/* filesIn */.nG)(manifest).map(({ path }) => names.zip(path)),
        ...[names.bundle(leg), names.manifest(leg), names.report(leg)],
    ]);
    return Object.fromEntries([...own, names.plan].flatMap((name) => (all.has(name) ? [[name, all.get(name)]] : [])));
}


/***/ })

};
