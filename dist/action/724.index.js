export const id = 724;
export const ids = [724,259];
export const modules = {

/***/ 16128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ linksTo),
/* harmony export */   Fl: () => (/* binding */ legOfManifest),
/* harmony export */   Yk: () => (/* binding */ legOf),
/* harmony export */   Z7: () => (/* binding */ namesWith)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _outputs_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44007);


/**
 * How a job of a matrix is called in names of artifacts, since two jobs of a run cannot have one of the same name: the architectures,
 * and which part of their targets: `amd64`, `amd64-arm64`, `arm64-1of2`.
 */
function legOf(platforms, shard) {
    const archs = [...new Set(platforms.map((platform) => platform.slice('linux/'.length)))].sort().join('-');
    return shard && shard.of > 1 ? `${archs}-${shard.index}of${shard.of}` : archs;
}
const LEG = '((?:amd64|arm64|amd64-arm64)(?:-\\d+of\\d+)?)';
/** Names of artifacts. They are file names, under which the files are downloaded. */
const namesWith = (prefix) => ({
    zip: (file) => prefix + file,
    bundle: (leg) => `${prefix}bundle.${leg}.zip`,
    manifest: (leg) => `${prefix}build_manifest-${leg}.json`,
    report: (leg) => `${prefix}report-${leg}.html`,
    plan: `${prefix}plan.json`,
    merged: { manifest: `${prefix}${_outputs_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1}`, report: `${prefix}report.html` },
});
/** The leg whose manifest an artifact is; undefined when it is something else. */
const legOfManifest = (name, prefix) => name.startsWith(prefix)
    ? new RegExp(`^build_manifest-${LEG}\\.json$`).exec(name.slice(prefix.length))?.[1]
    : undefined;
/** Where each ZIP and SBOM is downloaded: as an artifact of its own, or in its job's bundle. */
function linksTo(files, leg, prefix, stored) {
    const names = namesWith(prefix);
    return Object.fromEntries(files.flatMap((path) => {
        const found = stored[names.zip((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))] ?? stored[names.bundle(leg)];
        return found ? [[path, found.url]] : [];
    }));
}


/***/ }),

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

/***/ 79931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * The role of the input `aws-role`, assumed with the job's OIDC token; undefined: the SDK's own chain, which a step before may have set up.
 * @throws PackerError when this job may not ask for a token
 */
function roleOf(inputs, { run }) {
    const arn = inputs['aws-role'];
    if (arn === undefined)
        return undefined;
    if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('permission/id-token', 'input aws-role: this job may not ask GitHub for an OIDC token', {
            hint: 'Grant it to the job: `permissions: { contents: read, id-token: write }`',
        });
    return { arn, session: `lambda-packer-${run.id}`, token };
}
async function token() {
    try {
        return await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getIDToken */ .V9)('sts.amazonaws.com');
    }
    catch (thrown) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('aws/token', `GitHub gave no OIDC token for aws-role: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
    }
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


/***/ }),

/***/ 93388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PATIENCE_MS)
/* harmony export */ });
/**
 * How long a run waits for each of GitHub's services without getting anything, in ms; main and post together. All of them in trouble at once keep it
 * waiting for less than two minutes.
 */
const PATIENCE_MS = { caches: 40_000, artifacts: 55_000, comment: 20_000 };


/***/ }),

/***/ 36540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPublish: () => (/* binding */ runPublish)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _outputs_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44007);
/* harmony import */ var _downloads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99259);
/* harmony import */ var _publishing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84691);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90569);







/** `command: publish`: the layers that this job has built, else those that the jobs of this run have. */
const runPublish = async (inputs, context) => {
    const { log, run } = context;
    if (inputs.publish === 'false')
        return log.notice('Nothing is published: the input publish is false.');
    const trust = (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .trustOf */ .A)(run.event, inputs['pull-requests']);
    const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inputs.dist);
    const plan = await built(dist, inputs, context);
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inputs.config);
    await (0,_publishing_js__WEBPACK_IMPORTED_MODULE_5__.publishLayers)(inputs, context, trust, { config, manifests: [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, _outputs_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1)], dist, plan });
};
/** Sees to it that dist holds what is published. @returns the plan that it must agree with */
async function built(dist, inputs, { run, log }) {
    const named = inputs.plan !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(inputs.plan) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inputs.plan) : undefined;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, _outputs_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1)))
        return named;
    const prefix = inputs['artifact-prefix'] ?? '';
    const found = await log.folded('Artifacts of this run', () => (0,_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadRun */ .a)({ prefix, into: dist, zips: true, runUrl: run.url }));
    if (found.legs.length === 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('publish/nothing', 'this run has built nothing that could be published', {
            hint: 'Publish after the jobs that build (`needs:`), with their artifact-prefix, and without `artifacts: none`.',
        });
    return named ?? found.plan;
}


/***/ }),

/***/ 52801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ requestsServed),
/* harmony export */   aB: () => (/* binding */ unlessStalled),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   oB: () => (/* binding */ Stalled),
/* harmony export */   ph: () => (/* binding */ growthOfFolder),
/* harmony export */   ve: () => (/* binding */ bytesMoved)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Nothing came forward for too long. */
class Stalled extends Error {
    constructor(ms) {
        super(`there was no progress for ${Math.round(ms / 1000)} s`);
        this.name = 'Stalled';
    }
}
/** Either of two comes forward. */
const either = (one, other) => (forward) => {
    const stops = [one(forward), other(forward)];
    return () => {
        for (const stop of stops)
            stop();
    };
};
/**
 * Work that others may keep waiting for ever, such as the clients of GitHub's services, whose own limits add up to a quarter of an hour. It takes as
 * long as it likes while something comes forward. What was given up is told by the signal; a request that hangs may keep the process alive.
 * @param ms how long nothing may come forward @throws Stalled
 */
async function unlessStalled(ms, progress, work) {
    const given = new AbortController();
    let timer;
    const stalled = new Promise((_, reject) => {
        timer = setTimeout(() => {
            const stall = new Stalled(ms);
            given.abort(stall);
            reject(stall);
        }, ms);
    });
    const stop = progress(() => timer?.refresh());
    try {
        return await Promise.race([work(given.signal), stalled]);
    }
    finally {
        clearTimeout(timer);
        stop();
    }
}
/** A request of this process (node:http) was served. Refusals and failed attempts are none. */
const requestsServed = (forward) => {
    // Named in Node's documentation, "Diagnostics Channel: HTTP"; it comes with the head of an answer.
    const channel = 'http.client.response.finish';
    const listener = (message) => {
        const status = message.response.statusCode;
        if (status < 400)
            forward();
    };
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(channel, listener);
    return () => (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)(channel, listener);
};
/** The files of a folder hold more bytes than ever before. A download that begins again and again is no progress. */
const growthOfFolder = (folder) => (forward) => {
    let most = 0;
    const timer = setInterval(() => {
        const bytes = bytesIn(folder);
        if (bytes > most)
            forward();
        most = Math.max(most, bytes);
    }, 1000);
    return () => clearInterval(timer);
};
/** Slower than this in the time that nothing may come forward is standing still. */
const STEP_BYTES = 1 << 20;
/**
 * Requests of this process (node:http) that were begun from now on have moved another MiB, in either direction. Node before 22.12 tells of a
 * request when it was sent.
 */
const bytesMoved = (forward) => {
    const channels = ['http.client.request.created', 'http.client.request.start'];
    const requests = new Set();
    const listener = (message) => void requests.add(message.request);
    for (const channel of channels)
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(channel, listener);
    // A connection may have served others before.
    const known = new Map();
    let moved = 0;
    const timer = setInterval(() => {
        for (const { socket } of requests) {
            if (!socket)
                continue;
            const bytes = socket.bytesRead + socket.bytesWritten;
            moved += bytes - (known.get(socket) ?? bytes);
            known.set(socket, bytes);
        }
        if (moved < STEP_BYTES)
            return;
        moved = 0;
        forward();
    }, 500);
    return () => {
        clearInterval(timer);
        for (const channel of channels)
            (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)(channel, listener);
    };
};
function bytesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).reduce((sum, name) => sum + (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).size, 0);
    }
    catch {
        return 0;
    }
}


/***/ }),

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);


/** Bytes that GitHub shows of a step's summary; it drops a larger one whole (docs.github.com, "Workflow commands"). */
const MOST_BYTES = 1 << 20;
const LEFT_OUT = '\n\nMore has no room here: see the log.\n';
/** Adds Markdown to the step's summary, where the runner has one, as far as it takes more. */
async function writeSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    const room = MOST_BYTES - written - LEFT_OUT.length - 2;
    if (room < 0)
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(Buffer.byteLength(markdown) <= room ? markdown : LEFT_OUT, true).write();
}


/***/ }),

/***/ 90569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf)
/* harmony export */ });
const YES = { savesCaches: true, acts: 'yes', reason: '' };
const no = (savesCaches, reason) => ({ savesCaches, acts: 'no', reason });
const ofPullRequest = (optedIn) => optedIn
    ? YES
    : {
        savesCaches: true,
        acts: 'dry-run',
        reason: 'this is a pull request; `pull-requests: true` lets those of the same repository publish and push',
    };
const STRANGERS = {
    fork: 'this is a pull request of a fork',
    dependabot: 'Dependabot made this change, and nobody has merged it',
};
/** Events of a workflow_run's own run that someone who may write has started. */
const OWN = new Set(['push', 'release', 'schedule', 'workflow_dispatch']);
/** Events whose runs see nothing that a stranger wrote, though nothing is published on them. */
const HARMLESS = new Set(['merge_group', 'repository_dispatch', 'create', 'deployment', 'page_build']);
/** @param pullRequests the input `pull-requests` */
function trustOf(event, pullRequests) {
    switch (event.kind) {
        case 'push':
            return event.from === 'own' ? YES : no(true, STRANGERS[event.from]);
        case 'tag':
        case 'release':
        case 'schedule':
        case 'workflow_dispatch':
            return YES;
        case 'pull_request':
            return event.from === 'own' ? ofPullRequest(pullRequests) : no(true, STRANGERS[event.from]);
        case 'pull_request_target':
        case 'issue_comment':
            return no(false, `${event.kind} runs with this repository's rights on what anyone may have written`);
        case 'workflow_run':
            if (!event.own)
                return no(false, 'the workflow_run is of another repository or of Dependabot');
            if (OWN.has(event.of))
                return YES;
            return event.of === 'pull_request'
                ? ofPullRequest(pullRequests)
                : no(false, `the workflow_run is of ${event.of || 'an unknown event'}`);
        case 'other':
            return no(HARMLESS.has(event.name), `nothing is published or pushed on ${event.name || 'an unknown event'}`);
    }
}


/***/ }),

/***/ 35060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ PUBLICATIONS_FILE),
/* harmony export */   CJ: () => (/* binding */ readPublications),
/* harmony export */   EH: () => (/* binding */ isArn),
/* harmony export */   IY: () => (/* binding */ publishedIn),
/* harmony export */   KI: () => (/* binding */ mergePublications),
/* harmony export */   Qh: () => (/* binding */ archOf),
/* harmony export */   j9: () => (/* binding */ attachedArns),
/* harmony export */   nz: () => (/* binding */ publicationsText),
/* harmony export */   qc: () => (/* binding */ arnFinder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const PUBLICATIONS_FILE = 'publications.json';
const NONE = { schema: 1, regions: [], layers: [] };
/** What is known to be published of a dist folder. A missing or strange file knows nothing: publishing finds out again. */
function readPublications(dist) {
    try {
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, PUBLICATIONS_FILE), 'utf8'));
        const isSound = value.schema === 1 &&
            Array.isArray(value.regions) &&
            Array.isArray(value.layers) &&
            value.layers.every((row) => [row.layer, row.arch, row.region, row.arn, row.manifestHash].every(isText));
        return isSound ? value : NONE;
    }
    catch {
        return NONE;
    }
}
const isText = (value) => typeof value === 'string';
const publicationsText = (publications) => `${JSON.stringify(publications, null, 2)}\n`;
const keyOf = ({ layer, arch, region }) => [layer, arch, region].join(' ');
/** After a publish of `regions`: `done` replaces what was known of the same layer and region; what is `gone` from the config goes. */
function mergePublications(old, regions, done, isGone) {
    const rows = new Map(old.layers.filter((row) => !isGone(row)).map((row) => [keyOf(row), row]));
    for (const row of done)
        rows.set(keyOf(row), row);
    const layers = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    const known = new Set(layers.map(({ region }) => region));
    const order = [...new Set([...regions, ...old.regions])].filter((region) => known.has(region));
    return { schema: 1, regions: order, layers };
}
/** Publications of the layers that are in dist; `isCurrent`: of these very bytes. */
function publishedIn(manifest, { layers }) {
    const hashes = new Map(manifest.artifacts.map((entry) => [`${entry.name} ${archOf(entry)}`, entry.manifestHash]));
    return layers.flatMap(({ layer, arch, region, name, version, arn, manifestHash }) => {
        const hash = hashes.get(`${layer} ${arch}`);
        return hash === undefined ? [] : [{ layer, arch, region, name, version, arn, isCurrent: hash === manifestHash }];
    });
}
const archOf = ({ platform }) => platform === 'linux/arm64' ? 'arm64' : 'amd64';
/** Finds the ARN of a layer as it is in dist now; undefined when that was not published. */
function arnFinder(manifest, { layers }) {
    const hashes = new Map(manifest.artifacts.map((entry) => [`${entry.name} ${archOf(entry)}`, entry.manifestHash]));
    const arns = new Map(layers
        .filter((row) => hashes.get(`${row.layer} ${row.arch}`) === row.manifestHash)
        .map((row) => [keyOf(row), row.arn]));
    return (layer, arch, region) => arns.get([layer, arch, region].join(' '));
}
/** The version ARNs that a function attaches in a region, in its order; undefined when one of them is not known there. */
function attachedArns({ layers, platform }, region, find) {
    const arns = layers.map((layer) => isArn(layer) ? ofRegion(layer, region) : find(layer, archOf({ platform }), region));
    return arns.every((arn) => arn !== undefined) ? arns : undefined;
}
const isArn = (layer) => layer.startsWith('arn:');
/** Lambda attaches layers of its own region only. */
const ofRegion = (arn, region) => (arn.split(':')[3] === region ? arn : undefined);


/***/ }),

/***/ 46084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TFVARS_FILE),
/* harmony export */   w: () => (/* binding */ tfvarsText)
/* harmony export */ });
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35060);

const TFVARS_FILE = 'lambda_packer.auto.tfvars.json';
/**
 * Terraform's variable values: `{"lambda_packer": {functions: {name: {arch: …}}, layers: {name: {arch: …}}}}`. ARNs stand there for layers
 * whose published version is the one in dist. A function whose layers are merged into it attaches none.
 */
function tfvarsText(manifest, publications, layersMode) {
    const functions = {};
    const layers = {};
    const { regions } = publications;
    const find = (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .arnFinder */ .qc)(manifest, publications);
    for (const entry of manifest.artifacts) {
        if (entry.type !== 'zip')
            continue;
        const { kind, name, path, codeSha256 } = entry;
        const arch = (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .archOf */ .Qh)(entry);
        const artifact = { path, source_code_hash: codeSha256 };
        if (kind === 'function') {
            const attached = layersMode === 'attach' ? entry.layers : [];
            const byRegion = entriesOf(regions, (region) => (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .attachedArns */ .j9)({ ...entry, layers: attached }, region, find));
            const [first] = byRegion;
            functions[name] = {
                ...functions[name],
                [arch]: {
                    ...artifact,
                    layers: first?.[1] ?? attached,
                    ...(byRegion.length > 0 &&
                        attached.some((layer) => !(0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .isArn */ .EH)(layer)) && { region_layers: Object.fromEntries(byRegion) }),
                },
            };
        }
        else {
            const byRegion = entriesOf(regions, (region) => find(name, arch, region));
            const [first] = byRegion;
            layers[name] = {
                ...layers[name],
                [arch]: { ...artifact, ...(first && { arn: first[1], region_arns: Object.fromEntries(byRegion) }) },
            };
        }
    }
    return `${JSON.stringify({ lambda_packer: { functions, layers } }, null, 2)}\n`;
}
function entriesOf(regions, value) {
    return regions.flatMap((region) => {
        const found = value(region);
        return found === undefined ? [] : [[region, found]];
    });
}


/***/ })

};
