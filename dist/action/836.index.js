export const id = 836;
export const ids = [836,494,259];
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

/***/ 36145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ restoreBase),
/* harmony export */   b: () => (/* binding */ saveBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _outputs_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44007);
/* harmony import */ var _cache_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26394);





const prefixOf = (base) => `${(0,_cache_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .keyPrefix */ .uU)('base', base)}${(0,_cache_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)(base.branch)}-`;
const keyOf = (base, sha) => prefixOf(base) + (0,_cache_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)(sha);
/**
 * @param except a commit whose manifest does not count
 * @returns undefined: none, or none that can be understood; everything counts as changed then
 */
async function restoreBase(base, except) {
    const { caches, folder, log } = base;
    const key = await caches.restore(folder, [prefixOf(base)]);
    if (key === undefined)
        return undefined;
    try {
        if (except !== undefined && key === keyOf(base, except))
            return undefined;
        const manifest = (0,_outputs_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(folder);
        return manifest.artifacts.length > 0 ? manifest : undefined;
    }
    catch (thrown) {
        log.warning(`The manifest of ${base.branch} in the Actions cache is not used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
/** For a push to `branch`. @param manifest path of build_manifest.json @param sha the commit that was built */
async function saveBase(base, manifest, sha) {
    const { caches, folder } = base;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(manifest, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _outputs_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1));
        await caches.save(folder, keyOf(base, sha));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 18722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   xY: () => (/* binding */ withKnownPackages),
/* harmony export */   xe: () => (/* binding */ baseSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _outputs_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44007);
/* harmony import */ var _base_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36145);



/** The folder's path is the same in every run, since it is part of what finds an entry. */
const baseSettings = ({ scope, leg }, { scratch, run, log }, caches) => ({
    caches,
    scope,
    leg,
    branch: run.baseBranch,
    folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'base'),
    log,
});
/**
 * What the base branch had; undefined: nothing is known.
 * @param bases lists of legs that count together; the first of which any has saved something
 */
async function baseOf(scope, context, caches, bases) {
    for (const [index, legs] of bases.entries()) {
        // Other jobs may have saved theirs in this very run, and this job in an earlier attempt: that says nothing of what was before.
        const except = index === 0 && context.run.attempt === 1 ? undefined : context.run.sha;
        const found = [];
        for (const leg of legs) {
            const manifest = await (0,_base_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreBase */ .K)(baseSettings({ scope, leg }, context, caches), except);
            if (manifest)
                found.push(manifest);
        }
        if (found.length > 0)
            return { schema: 1, artifacts: found.flatMap(({ artifacts }) => artifacts) };
    }
    return undefined;
}
/** An image that its registry has is not looked into: which packages it holds, whoever built it has said. */
function withKnownPackages(built, base) {
    const known = new Map(base?.artifacts.map((entry) => [(0,_outputs_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactId */ .OB)(entry), entry]));
    const artifacts = built.artifacts.map((entry) => {
        const before = known.get((0,_outputs_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactId */ .OB)(entry));
        const packages = before && (0,_outputs_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(before) === (0,_outputs_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(entry) ? before.packages : undefined;
        return entry.packages === undefined && packages ? { ...entry, packages } : entry;
    });
    return { ...built, artifacts };
}


/***/ }),

/***/ 79889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ actionsCache)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./lib/actions/overheard.js

const listeners = new external_node_async_hooks_.AsyncLocalStorage();
let isTapped = false;
/**
 * Collects in `lines` what a call, and whatever it started, writes to standard output. Libraries for actions tell of their troubles there
 * and nowhere else, as commands of the runner. Masks and debug lines go on to the runner as well.
 */
function overhear(lines, call) {
    tap();
    return listeners.run(lines, call);
}
const GOES_ON = /^::(?:add-mask|debug)::/;
function tap() {
    if (isTapped)
        return;
    isTapped = true;
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (...words) => {
        const lines = listeners.getStore();
        if (lines === undefined)
            return write(...words);
        const text = String(words[0]);
        lines.push(...text.split('\n').filter(Boolean));
        if (GOES_ON.test(text))
            return write(...words);
        const done = words.at(-1);
        if (typeof done === 'function')
            process.nextTick(done);
        return true;
    };
}

// EXTERNAL MODULE: ./lib/actions/patience.js
var patience = __webpack_require__(93388);
;// CONCATENATED MODULE: ./lib/actions/said.js
/** Where the reason stands, the telling ones first. The client names most reasons for a refused key in its debug lines only. */
const REASONS = [
    /^::debug::Failed to reserve cache: (?:Error: )?(.*)/,
    /^::(?:warning|error)::Failed to (?:restore|save): (.*)/,
    /^::(?:warning|error)::(.*)/,
    /^(Cache (?:restore|save) skipped: .*)/,
];
/** @param lines what it wrote to standard output; undefined: it had no trouble */
function saidIn(lines) {
    for (const pattern of REASONS) {
        const found = lines.map((line) => pattern.exec(line)?.[1]).find((text) => text !== undefined);
        if (found === undefined)
            continue;
        const why = plain(found);
        if (/\b409\b/.test(why))
            return { kind: 'taken' };
        return { kind: /\btar\b.* failed/.test(why) ? 'damaged' : 'trouble', why };
    }
    return undefined;
}
/** The first line of a command's text, which the runner would decode (@actions/core, command.ts), without the client's own preambles. */
const plain = (text) => text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
    .split(/[\r\n]/, 1)[0]
    .replace(/^Failed to \w+: /, '')
    .replace(/^Received non-retryable error: /, '');

// EXTERNAL MODULE: ./lib/actions/stall.js
var stall = __webpack_require__(52801);
;// CONCATENATED MODULE: ./lib/actions/blob-cache.js






/**
 * The Actions cache, through @actions/cache. An archive that is damaged costs its own restore only; any other trouble (a service that is down,
 * denies, is full or does not come forward) is told once, and the service is not asked again by this process.
 */
function actionsCache({ log, limitMs = patience/* PATIENCE_MS */.x.caches, onTrouble }) {
    let isGivenUp = false;
    /** When the first of those began that the service still owes an answer. */
    let since = 0;
    let underWay = 0;
    async function ask(what, call) {
        if (isGivenUp)
            return undefined;
        // Heavy, and not needed by a build in which nothing is missing.
        const client = await Promise.all(/* import() */[__webpack_require__.e(110), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091));
        if (!client.isFeatureAvailable()) {
            // Of two that ask at the same time, one tells.
            if (!isGivenUp)
                log.info('There is no Actions cache here; the build does without.');
            isGivenUp = true;
            return undefined;
        }
        const lines = [];
        if (underWay++ === 0)
            since = performance.now();
        const answer = await (0,stall/* unlessStalled */.aB)(limitMs, stall/* bytesMoved */.ve, () => overhear(lines, () => call(client))).then((value) => ({ value, said: saidIn(lines) }), (thrown) => trouble(thrown instanceof stall/* Stalled */.oB ? `no answer: ${thrown.message}` : (0,errors/* messageOf */.bD)(thrown)));
        underWay--;
        const { said } = answer;
        if (said?.kind === 'damaged')
            log.warning(`${what}: the archive is damaged, and counts as a miss (${said.why})`);
        // Of two that were asked at the same time, the first to hear of it tells.
        if (said?.kind === 'trouble' && !isGivenUp) {
            isGivenUp = true;
            log.warning(`${what}: ${said.why}. The build goes on without the Actions cache.`);
            onTrouble?.(performance.now() - since);
        }
        return answer;
    }
    return {
        async restore(folder, keys) {
            const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            remove();
            // Only a restore key is promised to be tried as a prefix (docs.github.com, "Dependency caching reference").
            const answer = await ask('restoring from the Actions cache', (client) => client.restoreCache([folder], keys[0], keys));
            // What a failed restore leaves is half a folder.
            if (answer?.value === undefined)
                remove();
            return answer?.value;
        },
        async save(folder, key) {
            // Asked first, since the client packs everything before it hears that the entry is there.
            const known = await ask('looking into the Actions cache', (client) => client.restoreCache([folder], key, [], { lookupOnly: true }));
            if (known?.value === key)
                return true;
            const answer = await ask('saving to the Actions cache', (client) => client.saveCache([folder], key));
            return answer !== undefined && ((answer.value ?? -1) > 0 || answer.said?.kind === 'taken');
        },
    };
}
const trouble = (why) => ({ value: undefined, said: { kind: 'trouble', why } });


/***/ }),

/***/ 26394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   uU: () => (/* binding */ keyPrefix),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Longest part of a key, so that a key stays far below the 512 characters that the service takes. */
const LONGEST = 100;
/**
 * A text as one part of a key. Branches and scopes are anyone's words: no comma may get into a key, and no hyphen into a part, so that the
 * prefix of one owner is never that of another.
 */
function part(text) {
    const safe = text.replace(/[^A-Za-z0-9._]/gu, (char) => `~${Buffer.from(char).toString('hex')}`);
    return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 33)}~${digest([text])}`;
}
/** 32 hex digits that stand for a list of texts. */
const digest = (texts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32);
/** What all keys of one kind and owner begin with; ends with a hyphen. */
const keyPrefix = (kind, { scope, leg }) => `lambda-packer-${kind}-v1-${part(scope)}-${part(leg)}-`;


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

/***/ 37892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   Z: () => (/* binding */ comparable)
/* harmony export */ });
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29271);
/* harmony import */ var _target_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72826);
/* harmony import */ var _artifact_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16128);



function partOf(inputs, config) {
    const all = platformsOf(config);
    const own = inputs.platform === 'all' ? all : all.filter((platform) => inputs.platform.includes(platform));
    const shard = inputs.shard && inputs.shard.of > 1 ? inputs.shard : undefined;
    const [leg, whole] = [(0,_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .legOf */ .Yk)(own, shard), (0,_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .legOf */ .Yk)(all)];
    const isWhole = leg === whole && inputs.only === undefined;
    if (leg === whole)
        return { leg, isWhole, bases: [[whole], ...(all.length > 1 ? [all.map((each) => (0,_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .legOf */ .Yk)([each]))] : [])] };
    // Targets move from shard to shard when others come and go, so that only the whole tells what is new.
    return { leg, isWhole, bases: shard ? [[whole], [leg]] : [[leg], [whole]] };
}
const platformsOf = ({ packages }) => _config_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORMS */ .P4.filter((platform) => packages.some(({ platforms }) => platforms.includes(platform)));
/**
 * What of the base a build can be compared with: a target that this job was not asked for, or that it could not build, was not removed.
 * @param planned targets that the job was asked for
 */
function comparable(base, built, planned, { isWhole }) {
    if (!base)
        return undefined;
    const there = new Set(built.artifacts.map(({ name, platform }) => (0,_target_id_js__WEBPACK_IMPORTED_MODULE_2__/* .targetId */ .L)(name, platform)));
    const asked = new Set(planned.map(({ id }) => id));
    const artifacts = base.artifacts.filter(({ name, platform }) => {
        const id = (0,_target_id_js__WEBPACK_IMPORTED_MODULE_2__/* .targetId */ .L)(name, platform);
        return there.has(id) || (isWhole && !asked.has(id));
    });
    return { schema: 1, artifacts };
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

/***/ 68836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/build/planned.js
var planned = __webpack_require__(65526);
// EXTERNAL MODULE: ./lib/config/load.js + 23 modules
var load = __webpack_require__(50202);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/outputs/files.js
var files = __webpack_require__(48217);
// EXTERNAL MODULE: ./lib/outputs/manifest.js + 1 modules
var outputs_manifest = __webpack_require__(44007);
// EXTERNAL MODULE: ./lib/report/changes.js
var report_changes = __webpack_require__(29495);
// EXTERNAL MODULE: ./lib/target-id.js
var target_id = __webpack_require__(72826);
// EXTERNAL MODULE: ./lib/actions/artifact-names.js
var artifact_names = __webpack_require__(16128);
// EXTERNAL MODULE: ./lib/actions/base.js
var actions_base = __webpack_require__(18722);
// EXTERNAL MODULE: ./lib/actions/blob-cache.js + 2 modules
var blob_cache = __webpack_require__(79889);
// EXTERNAL MODULE: ./lib/actions/downloads.js + 3 modules
var downloads = __webpack_require__(99259);
// EXTERNAL MODULE: ./lib/actions/event.js
var actions_event = __webpack_require__(8307);
// EXTERNAL MODULE: ./lib/actions/job.js
var job = __webpack_require__(37892);
// EXTERNAL MODULE: ./lib/inspect/limits.js
var limits = __webpack_require__(61730);
// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
;// CONCATENATED MODULE: ./lib/actions/joined.js





/** Targets of a plan of which the jobs' manifests have no ZIP, or another. */
function absentFrom({ artifacts }, plan) {
    const built = new Map(artifacts.map((entry) => [(0,outputs_manifest/* artifactId */.OB)(entry), entry.manifestHash]));
    return (plan?.targets ?? []).filter(({ id, manifestHash }) => built.get(id) !== manifestHash);
}
/** Ids of the targets of a configuration of which the jobs' manifests have nothing. */
function absentFromConfig({ artifacts }, { packages }) {
    const built = new Set(artifacts.map(outputs_manifest/* artifactId */.OB));
    const ids = packages.flatMap(({ name, platforms }) => platforms.map((platform) => (0,target_id/* targetId */.L)(name, platform)));
    return ids.filter((id) => !built.has(id));
}
const MOST_NAMED = 10;
/** Names, of which a message takes the first. */
const listed = (names) => names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '');
/** That targets were built by no job, as one problem. */
function notBuilt(absent) {
    if (absent.length === 0)
        return [];
    const verb = absent.length === 1 ? 'was' : 'were';
    return [
        ...(0,errors/* failure */.V2)('report/missing', `${(0,report_text/* count */.U9)(absent.length, 'target')} of the plan ${verb} built by no job: ${listed(absent.map(({ id }) => id))}`, { hint: 'The logs of the jobs that build say why.' }).problems,
    ];
}
/** A function and its attached layers may have been built by different jobs, none of which saw all of them. */
function tooLarge(config, { artifacts }) {
    if (config.layersMode !== 'attach')
        return [];
    const sizes = new Map(artifacts.map((entry) => [(0,outputs_manifest/* artifactId */.OB)(entry), entry.unzippedSize]));
    const places = new Map(config.packages.map((pkg) => [pkg.name, pkg.at['']]));
    return artifacts.flatMap((entry) => {
        const layers = entry.layers.map((name) => sizes.get((0,target_id/* targetId */.L)(name, entry.platform)) ?? 0);
        const total = layers.reduce((sum, size) => sum + size, entry.unzippedSize);
        if (total <= limits/* LIMITS */.b1.unzipped)
            return [];
        const at = places.get(entry.name);
        const message = `${(0,outputs_manifest/* artifactId */.OB)(entry)}: unzipped with its layers it has ${(0,report_text/* count */.U9)(total, 'byte')}, Lambda takes ${(0,report_text/* count */.U9)(limits/* LIMITS */.b1.unzipped, 'byte')}`;
        return [{ severity: 'error', code: 'limits/unzipped', message, ...(at && { at }) }];
    });
}

// EXTERNAL MODULE: ./lib/actions/outputs-file.js + 1 modules
var outputs_file = __webpack_require__(24906);
// EXTERNAL MODULE: ./lib/actions/overview.js
var overview = __webpack_require__(44948);
// EXTERNAL MODULE: ./lib/actions/report-page.js + 1 modules
var report_page = __webpack_require__(61790);
// EXTERNAL MODULE: ./lib/actions/state.js
var state = __webpack_require__(25266);
// EXTERNAL MODULE: ./lib/actions/telling.js + 11 modules
var telling = __webpack_require__(34469);
// EXTERNAL MODULE: ./lib/actions/upload.js
var upload = __webpack_require__(27494);
;// CONCATENATED MODULE: ./lib/actions/report.js






















/** `command: report`: what the jobs of a matrix built, as one. @throws PackerError that names the targets that no job has built */
const runReport = async (inputs, context) => {
    const { log, run, scratch } = context;
    const config = (0,load/* loadConfig */.Z)((0,external_node_path_.resolve)(inputs.config));
    const prefix = inputs['artifact-prefix'] ?? '';
    const found = await log.folded('Artifacts of this run', () => (0,downloads/* downloadRun */.a)({ prefix, into: (0,external_node_path_.resolve)(inputs.dist), zips: false, reports: true, runUrl: run.url }));
    const plan = planOf(config, found.plan, inputs.plan);
    if (found.legs.length === 0 && inputs.artifacts === 'none')
        return log.notice('There is nothing to report: with `artifacts: none` the jobs that build hand nothing on.');
    if (found.legs.length === 0 && !plan)
        throw nothing(prefix);
    const { manifest } = found;
    log.info(`${manifest.artifacts.length} targets of ${found.legs.length} jobs`);
    const absent = absentFrom(manifest, plan);
    // Where there are no secrets, targets that need one are skipped; a job that failed shows so by itself.
    const mayLack = (0,actions_event/* lacksSecrets */.S)(run.event);
    const problems = [...(mayLack ? [] : notBuilt(absent)), ...tooLarge(config, manifest)];
    const missing = absentFromConfig(manifest, config);
    const targets = config.packages.reduce((sum, { platforms }) => sum + platforms.length, 0);
    // Without a plan nobody knows what was to be built: a leg may have failed, or was never asked for.
    const isWhole = plan ? plan.targets.length === targets : missing.length === 0;
    if (!plan && !isWhole)
        log.info(`Of the configuration no job of this run has built ${listed(missing)}.`);
    const part = (0,job/* partOf */.B)({ platform: 'all', only: undefined, shard: undefined }, config);
    const scope = inputs['cache-scope'] ?? '';
    const before = await (0,actions_base/* baseOf */.bx)(scope, context, (0,blob_cache/* actionsCache */.k)({ log }), part.bases);
    const base = (0,job/* comparable */.Z)(before, manifest, plan?.targets ?? [], { isWhole });
    const changes = (0,report_changes/* changesAgainst */.ZU)(base, manifest);
    const links = linksOf(found, prefix, found.stored);
    const facts = { links, ...(base && { base: { branch: run.baseBranch, changes } }) };
    const page = (0,report_page/* writeJoined */.v)(found.reports, (0,external_node_path_.join)((0,external_node_path_.resolve)(inputs.dist), files/* REPORT_FILE */.Uq), facts);
    const stored = { ...found.stored, ...(await uploaded(found, page, inputs, context)) };
    (0,outputs_file/* setOutputs */.n)({
        ...(found.legs.length > 0 && { manifest: (0,external_node_path_.join)((0,external_node_path_.resolve)(inputs.dist), outputs_manifest/* MANIFEST_FILE */.h1) }),
        changed: JSON.stringify((0,report_changes/* changedTargets */.XU)(changes)),
        artifacts: JSON.stringify(stored),
    }, log);
    const overview = {
        ...{ config: inputs.config, changes, reasons: {}, phases: [], budgets: budgetsIn(config) },
        skipped: mayLack ? absent.map(({ id }) => ({ id, reason: 'built by no job; this run is given no secrets' })) : [],
        ...(base && { base: { branch: run.baseBranch } }),
        failed: (mayLack ? [] : absent).map(({ id }) => ({ id, problems: [NOT_BUILT] })),
        problems: tooLarge(config, manifest),
        links,
        ...(0,telling/* reportIn */.k)(stored, (0,artifact_names/* namesWith */.Z7)(prefix).merged.report),
        run: { url: run.url, sha: run.sha },
    };
    await (0,telling/* tell */.q)(overview, inputs, context, { isWhole: true });
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems);
    // Only what is complete: of a target that is lacking, later runs would say that it is new.
    if (run.event.kind === 'push' && missing.length === 0)
        (0,state/* openHandover */.km)(scratch).set('base', { scope, leg: part.leg, text: (0,outputs_manifest/* manifestText */.$2)(manifest) });
};
const budgetsIn = ({ packages }) => (0,overview/* budgetsOf */.k)(packages.flatMap(({ name, platforms, maxSize }) => maxSize ? platforms.map((platform) => ({ id: (0,target_id/* targetId */.L)(name, platform), maxSize })) : []));
const NOT_BUILT = {
    severity: 'error',
    code: 'report/missing',
    message: 'no job of this run has built it: the logs of the jobs that build say why',
};
/** What was to be built: from the run's own plan, else from a file; without one, whatever was built is all. */
function planOf(config, downloaded, named) {
    const path = downloaded ?? (named !== undefined && (0,external_node_fs_.existsSync)(named) ? (0,external_node_path_.resolve)(named) : undefined);
    return path === undefined ? undefined : (0,planned/* readRequestedPlan */.s)(path, config, () => true, undefined);
}
const nothing = (prefix) => (0,errors/* failure */.V2)('report/nothing', `no job of this run has uploaded ${(0,artifact_names/* namesWith */.Z7)(prefix).manifest('<platforms>')}`, {
    hint: 'Report after the jobs that build (`needs:`), with their artifact-prefix, and without `artifacts: none`.',
});
/** The manifest and the report of all jobs together become artifacts of their own. */
async function uploaded({ legs }, page, inputs, { log, run, scratch }) {
    if (inputs.artifacts === 'none' || legs.length === 0)
        return {};
    const { manifest, report } = (0,artifact_names/* namesWith */.Z7)(inputs['artifact-prefix'] ?? '').merged;
    const files = [
        { name: manifest, path: (0,external_node_path_.join)((0,external_node_path_.resolve)(inputs.dist), outputs_manifest/* MANIFEST_FILE */.h1) },
        ...(page === undefined ? [] : [{ name: report, path: page }]),
    ];
    const settings = { retentionDays: inputs['retention-days'], runUrl: run.url, attempt: run.attempt, scratch, log };
    return log.folded('Artifacts', () => (0,upload.uploadFiles)(files, settings));
}
/** Where each ZIP is downloaded, whichever job made it. */
function linksOf({ legs }, prefix, stored) {
    const rows = legs.flatMap(({ leg, manifest }) => {
        const paths = (0,outputs_manifest/* filesIn */.nG)(manifest).map(({ path }) => path);
        return Object.entries((0,artifact_names/* linksTo */.B9)(paths, leg, prefix, stored));
    });
    return Object.fromEntries(rows);
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

/***/ 27494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   F: () => (/* binding */ changedMeanwhile),
/* harmony export */   uploadFiles: () => (/* binding */ uploadFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95428);
/* harmony import */ var _hash_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46850);
/* harmony import */ var _artifact_trouble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42779);
/* harmony import */ var _at_once_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58094);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93388);
/* harmony import */ var _stall_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52801);










const AT_ONCE = 5;
/**
 * Uploads files as artifacts of this run, several at a time. The first failure keeps the others from being begun.
 * @returns in the order of `files`
 * @throws PackerError that names the artifact, and what may be done
 */
async function uploadFiles(files, settings) {
    const client = await openClient();
    const stored = new Map();
    const underWay = new Set();
    try {
        await (0,_stall_js__WEBPACK_IMPORTED_MODULE_8__/* .unlessStalled */ .aB)(settings.stallMs ?? _patience_js__WEBPACK_IMPORTED_MODULE_7__/* .PATIENCE_MS */ .x.artifacts, (0,_stall_js__WEBPACK_IMPORTED_MODULE_8__/* .either */ .gP)(_stall_js__WEBPACK_IMPORTED_MODULE_8__/* .requestsServed */ .MW, _stall_js__WEBPACK_IMPORTED_MODULE_8__/* .bytesMoved */ .ve), (signal) => (0,_at_once_js__WEBPACK_IMPORTED_MODULE_9__/* .atOnce */ .z)(AT_ONCE, files, async (file) => {
            underWay.add(file.name);
            stored.set(file.name, await uploadOne(client, file, settings, signal));
            underWay.delete(file.name);
        }));
    }
    catch (thrown) {
        const [first = '', ...others] = underWay;
        const more = others.length > 0 ? ` (nor ${others.length} more)` : '';
        throw thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackerError */ .Ly
            ? thrown
            : (0,_artifact_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactFailure */ .D)(`the artifact ${first} was not uploaded${more}`, thrown);
    }
    return Object.fromEntries(files.map(({ name }) => [name, stored.get(name)]));
}
async function openClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(110), __webpack_require__.e(351), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 77935));
    return new DefaultArtifactClient();
}
/** Waits before another attempt, in ms: for a connection that broke, and for a deletion that is not known everywhere yet. */
const WAITS = [500, 2000, 4000];
async function uploadOne(client, file, settings, signal) {
    const sha256 = contentHash(file.path);
    if (file.sha256 !== undefined && file.sha256 !== sha256)
        throw changedMeanwhile(file.name);
    const path = named(file, settings.scratch);
    const { retentionDays } = settings;
    const upload = async () => {
        const { id, digest } = await client.uploadArtifact(file.name, [path], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), {
            skipArchive: true,
            ...(retentionDays !== undefined && { retentionDays }),
        });
        if (digest !== sha256)
            throw changedMeanwhile(file.name);
        return storedAs(id);
    };
    const storedAs = (id) => ({
        id,
        url: `${settings.runUrl}/artifacts/${id}`,
        digest: sha256,
        size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size,
    });
    let deleted = false;
    for (let attempt = 0;; attempt++) {
        signal.throwIfAborted();
        try {
            return await upload();
        }
        catch (thrown) {
            const trouble = (0,_artifact_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .troubleOf */ .L)(thrown);
            if (trouble === 'final' || attempt >= WAITS.length)
                throw thrown;
            const standing = trouble === 'unreached' ? undefined : await find(client, file.name);
            if (standing?.digest === `sha256:${sha256}`) {
                settings.log.info(`The artifact ${file.name} is there already, with the same content.`);
                return storedAs(standing.id);
            }
            if (trouble === 'unconfirmed')
                throw thrown;
            if (trouble === 'taken') {
                if (standing && settings.attempt < 2)
                    throw collision(file.name);
                if (!standing && !deleted)
                    throw burnt(file.name);
                if (standing) {
                    await client.deleteArtifact(file.name);
                    deleted = true;
                    continue;
                }
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(WAITS[attempt], undefined, { signal });
        }
    }
}
async function find(client, name) {
    try {
        return (await client.getArtifact(name)).artifact;
    }
    catch (thrown) {
        if (thrown instanceof Error && thrown.name === 'ArtifactNotFoundError')
            return undefined;
        throw thrown;
    }
}
/** SHA-256 (hex) of a file that is about to leave. @throws PackerError naming it */
function contentHash(path) {
    try {
        return (0,_hash_file_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .D)(path);
    }
    catch (thrown) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFailure */ .fE)('read', path, thrown);
    }
}
/** The service takes the name of an artifact from its file. */
function named({ name, path }, scratch) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === name)
        return path;
    const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'artifact-')), name);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(path, link);
    }
    catch {
        // Another file system, or one without hard links.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path, link);
    }
    return link;
}
const changedMeanwhile = (name) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('artifacts/changed', `the artifact ${name} was not uploaded: its file is not what the build wrote`, {
    hint: 'Something writes to dist while the action runs, or wrote to it since.',
});
const collision = (name) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('artifacts/collision', `the artifact ${name} was not uploaded: this run has another one of that name already`, {
    hint: 'Two uses of the action in one run, or two jobs of a matrix, need an `artifact-prefix` each.',
});
/** Seen at GitHub: what an upload began and could not finish keeps its name for the rest of the run, and is in no list. */
const burnt = (name) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('artifacts/reserved', `the artifact ${name} was not uploaded: an upload that broke off keeps its name for the rest of this run`, { hint: 'Start a new run (not "re-run"), or set another `artifact-prefix`.' });


/***/ })

};
