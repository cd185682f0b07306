export const id = 494;
export const ids = [494];
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
