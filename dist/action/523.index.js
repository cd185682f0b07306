export const id = 523;
export const ids = [523];
export const modules = {

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

/***/ 27268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readArchive)
/* harmony export */ });
/* unused harmony export NotCanonical */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56138);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29997);


/** A ZIP that is not canonical. The message says where. */
class NotCanonical extends Error {
    name = 'NotCanonical';
}
const MODES = new Set(Object.values(_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .MODE */ .g));
/**
 * Entries of a canonical ZIP, in its order, with the offsets of their data. Every field is checked, in both headers, so that
 * what this accepts can be copied piece by piece. The data itself is not inflated. @throws NotCanonical
 */
function readArchive(bytes) {
    const end = bytes.length - _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .END_RECORD */ .yF;
    if (end < 0)
        throw new NotCanonical(`it has ${bytes.length} bytes, less than an empty ZIP`);
    const count = bytes.readUInt16LE(end + 8);
    const start = bytes.readUInt32LE(end + 16);
    const endRecord = Buffer.alloc(_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .END_RECORD */ .yF);
    endRecord.writeUInt32LE(_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.end, 0);
    endRecord.writeUInt16LE(count, 8);
    endRecord.writeUInt16LE(count, 10);
    endRecord.writeUInt32LE((end - start) >>> 0, 12);
    endRecord.writeUInt32LE(start, 16);
    if (start > end || !endRecord.equals(bytes.subarray(end)))
        throw new NotCanonical('its end record is not as it should be');
    const entries = [];
    let at = start;
    let data = 0;
    let previous = Buffer.alloc(0);
    for (let i = 0; i < count; i++) {
        if (at + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .CENTRAL_HEADER */ .E_ > end)
            throw new NotCanonical(`its directory ends in entry ${i}`);
        const nameBytes = bytes.readUInt16LE(at + 28);
        const raw = bytes.subarray(at + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .CENTRAL_HEADER */ .E_, at + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .CENTRAL_HEADER */ .E_ + nameBytes);
        const name = raw.toString();
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFault */ .IY)(name) !== undefined || at + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .CENTRAL_HEADER */ .E_ + nameBytes > end)
            throw new NotCanonical(`the name of entry ${i}`);
        if (Buffer.compare(previous, raw) >= 0)
            throw new NotCanonical(`${name} is out of order`);
        const entry = readCentral(bytes, at, name, nameBytes);
        if (entry === undefined)
            throw new NotCanonical(`the header of ${name}`);
        entry.offset = data + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_HEADER */ .Et + nameBytes;
        if (bytes.readUInt32LE(at + 42) !== data)
            throw new NotCanonical(`${name} does not follow the entry before it`);
        data = entry.offset + entry.compressedSize;
        if (data > start)
            throw new NotCanonical(`${name} reaches into the directory`);
        const local = entry.offset - nameBytes - _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_HEADER */ .Et;
        // From "version needed" to the name's end, both headers hold the same bytes, but for what lies between in the central one.
        const same = bytes.readUInt32LE(local) === _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.local &&
            bytes.compare(bytes, at + 6, at + 32, local + 4, local + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_HEADER */ .Et) === 0 &&
            bytes.compare(raw, 0, nameBytes, local + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_HEADER */ .Et, entry.offset) === 0;
        if (!same)
            throw new NotCanonical(`the local header of ${name}`);
        entries.push(entry);
        previous = raw;
        at += _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .CENTRAL_HEADER */ .E_ + nameBytes;
    }
    if (at !== end || data !== start)
        throw new NotCanonical('there are bytes that belong to no entry');
    return entries;
}
function readCentral(bytes, at, name, nameBytes) {
    const mode = bytes.readUInt16LE(at + 40);
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 24);
    const compressedSize = bytes.readUInt32LE(at + 20);
    const isFolder = mode === _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .MODE */ .g.folder;
    const canonical = bytes.readUInt32LE(at) === _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.central &&
        bytes.readUInt16LE(at + 4) === _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_MADE_BY */ .Lm &&
        bytes.readUInt16LE(at + 6) === _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_NEEDED */ .jv &&
        bytes.readUInt16LE(at + 8) === (0,_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .flagsOf */ .Zo)(name, nameBytes) &&
        bytes.readUInt32LE(at + 12) === _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .DOS_DATE */ ._F * 0x10000 &&
        // Extra field, comment, disk and internal attributes: none.
        bytes.readUInt32LE(at + 30) === 0 &&
        bytes.readUInt32LE(at + 34) === 0 &&
        MODES.has(mode) &&
        bytes.readUInt32LE(at + 38) === (0,_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .externalAttributes */ .ny)(mode) &&
        isFolder === name.endsWith('/') &&
        !(isFolder && size !== 0) &&
        (method === 8 ? mode !== _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .MODE */ .g.link && compressedSize < size : method === 0 && compressedSize === size);
    if (!canonical || (method !== 0 && method !== 8))
        return undefined;
    return { name, mode, crc: bytes.readUInt32LE(at + 16), size, compressedSize, method, offset: 0 };
}


/***/ }),

/***/ 28749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rewriteRecord),
/* harmony export */   k: () => (/* binding */ recordedFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Python's list of installed files (packaging.python.org/en/latest/specifications/recording-installed-packages, "The RECORD file"),
 * made to speak of the tree as it is packed: lines sorted, lines of files that are not there left out, hash and size of changed files
 * computed anew. A list that cannot be read stays as it is.
 */
function rewriteRecord(name, bytes, isThere, changed) {
    const text = bytes.toString();
    if (!Buffer.from(text).equals(bytes))
        return bytes;
    const site = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(name));
    const lines = [];
    for (const line of text.split(/\r?\n/)) {
        if (line === '')
            continue;
        const row = readLine(line);
        if (row === undefined)
            return bytes;
        const file = inTree(site, row.path);
        if (file === name)
            lines.push(`${quoted(row.path)},,`);
        else if (file !== undefined && isThere(file)) {
            const content = changed.get(file);
            lines.push(`${quoted(row.path)},${content === undefined ? row.rest : describe(content)}`);
        }
    }
    // One order for every installer; equal lines come from packages that share a file.
    const sorted = [...new Set(lines)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return Buffer.from(sorted.map((line) => `${line}\n`).join(''));
}
/** The files of a package, under their names in the tree: those of its RECORD `name`. Lines that cannot be read are passed over. */
const recordedFiles = (name, bytes) => bytes
    .toString()
    .split(/\r?\n/)
    .flatMap((line) => {
    const row = readLine(line);
    return row === undefined ? [] : (inTree(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(name)), row.path) ?? []);
});
/** CSV: only the path may hold what needs quoting. */
function readLine(line) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",]*)),([^",]*,\d*)$/.exec(line);
    if (!match)
        return undefined;
    return { path: match[1]?.replaceAll('""', '"') ?? match[2], rest: match[3] };
}
const quoted = (path) => (/[",]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path);
/**
 * Paths are relative to the folder that holds the package's dist-info. Those that lead above it are of an install into an
 * environment (`../../../bin/x`), from where installers with a target folder (pip --target) move them to the tree's root.
 */
function inTree(site, path) {
    if (path.startsWith('/'))
        return undefined;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(site, path).replace(/^(?:\.\.\/)+/, '');
}
const describe = (content) => `sha256=${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64url')},${content.length}`;


/***/ }),

/***/ 12205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   o: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _archive_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27268);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95428);
/* harmony import */ var _inspect_elf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24333);





/** What the checks see of a canonical ZIP of ours. Without `elf` its binaries are looked at one by one, when they are asked for. */
function contentOf(path, elf, entries) {
    const listed = entries ?? (0,_archive_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readArchive */ .b)(readPart(path));
    const byName = new Map(listed.map((entry) => [entry.name, entry]));
    const dataOf = (entry) => {
        const data = readPart(path, entry.offset, entry.compressedSize);
        return entry.method === 0 ? data : (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(data, { maxOutputLength: entry.size });
    };
    const read = (name) => {
        const entry = byName.get(name);
        return entry && dataOf(entry);
    };
    let found = elf;
    return {
        entries: listed,
        get elf() {
            found ??= listed.filter(mayBeBinary).flatMap((entry) => (0,_inspect_elf_js__WEBPACK_IMPORTED_MODULE_4__/* .readElf */ .o)(entry.name, dataOf(entry)) ?? []);
            return found;
        },
        unzippedSize: listed.reduce((sum, entry) => sum + entry.size, 0),
        read,
    };
}
const mayBeBinary = ({ name, mode }) => (mode & 0o170000) === 0o100000 && (/\.so(\.|$)|\.node$/.test(name) || (mode & 0o111) !== 0);
/** Bytes of a file; all of them when no part is named. @throws PackerError */
function readPart(path, offset = 0, length) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            const part = Buffer.allocUnsafe(length ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size);
            return part.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, part, 0, part.length, offset));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (thrown) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .fE)('read', path, thrown);
    }
}


/***/ }),

/***/ 71801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cv: () => (/* binding */ about),
  wu: () => (/* binding */ isImage),
  qg: () => (/* binding */ isSolved),
  __: () => (/* binding */ isSource),
  FM: () => (/* binding */ packOf),
  Zw: () => (/* binding */ problemOf)
});

// EXTERNAL MODULE: ./lib/archive/zip.js
var zip = __webpack_require__(29997);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/archive/record.js
var record = __webpack_require__(28749);
// EXTERNAL MODULE: ./lib/inspect/dist-info.js
var dist_info = __webpack_require__(22779);
;// CONCATENATED MODULE: ./lib/inspect/contents.js



/** Enough to tell what takes the space; the entry that keeps them stays small. */
const MOST_PACKAGES = 400;
const MOST_FILES = 8;
/**
 * What stands in an archive, by package: Python's by their RECORDs, Node's and Ruby's by their folders, all else by its top folder.
 * @param stored bytes of the archive, by offset and length; not given for files that nobody installed, whose packages are then told by their folders alone
 * @returns the largest first, the smallest of very many as one
 */
function contentsOf(entries, stored) {
    const files = entries.filter(({ name }) => !name.endsWith('/'));
    const text = stored && readerOf(stored);
    const recorded = text ? pythonOwners(files, text) : new Map();
    const versions = new Map(text ? nodeVersions(files, text) : []);
    const packages = new Map();
    for (const { name: path, size, compressedSize } of files) {
        const owner = recorded.get(path) ?? folderOwner(path, versions);
        const key = `${owner.name}\0${owner.version ?? ''}`;
        const known = packages.get(key) ?? { ...owner, size: 0, packed: 0, files: 0, largest: [] };
        packages.set(key, known);
        known.size += size;
        known.packed += compressedSize;
        known.files += 1;
        known.largest.push({ path, size });
    }
    const sorted = [...packages.values()].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
    for (const each of sorted)
        each.largest = each.largest.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, MOST_FILES);
    return withRest(sorted);
}
function withRest(sorted) {
    if (sorted.length <= MOST_PACKAGES)
        return sorted;
    const rest = sorted.slice(MOST_PACKAGES);
    const sum = (of) => rest.reduce((total, each) => total + of(each), 0);
    return [
        ...sorted.slice(0, MOST_PACKAGES),
        {
            name: '',
            size: sum(({ size }) => size),
            packed: sum(({ packed }) => packed),
            files: sum(({ files }) => files),
            largest: [],
        },
    ];
}
const readerOf = (stored) => ({ offset, compressedSize, method, size }) => {
    const data = stored(offset, compressedSize);
    return method === 0 ? data : (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(size, 1) });
};
function pythonOwners(files, read) {
    const byName = new Map(files.map((entry) => [entry.name, entry]));
    const owners = new Map();
    for (const entry of files) {
        if (!/\.dist-info\/RECORD$/.test(entry.name))
            continue;
        const folder = entry.name.slice(0, -'/RECORD'.length);
        const metadata = byName.get(`${folder}/METADATA`);
        const owner = metadata && (0,dist_info/* packageOf */.wg)(metadata.name, read(metadata));
        if (!owner)
            continue;
        for (const path of (0,record/* recordedFiles */.k)(entry.name, read(entry)))
            owners.set(path, { name: owner.name, version: owner.version });
    }
    return owners;
}
const nodeVersions = (files, read) => files.flatMap((entry) => {
    const folder = nodeFolder(entry.name);
    if (folder === undefined || entry.name !== `${folder}package.json`)
        return [];
    const found = (0,dist_info/* packageOf */.wg)(entry.name, read(entry));
    return found ? [[folder, found.version]] : [];
});
/** `a/node_modules/@scope/name/`, the innermost. */
const nodeFolder = (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0];
function folderOwner(path, versions) {
    const node = nodeFolder(path);
    if (node !== undefined) {
        const name = node.slice(node.lastIndexOf('node_modules/') + 'node_modules/'.length, -1);
        const version = versions.get(node);
        return version === undefined ? { name } : { name, version };
    }
    const gem = /(?:^|\/)gems\/([^/]+?)-(\d[^/]*)\//.exec(path);
    if (gem)
        return { name: gem[1], version: gem[2] };
    const end = path.indexOf('/');
    return { name: end < 0 ? '' : path.slice(0, end + 1) };
}

// EXTERNAL MODULE: ./lib/store/entry.js
var entry = __webpack_require__(46525);
// EXTERNAL MODULE: ./lib/build/content.js
var content = __webpack_require__(12205);
;// CONCATENATED MODULE: ./lib/build/tree-work.js





const isSource = (tree) => tree.recipe.kind === 'source';
const isImage = (tree) => tree.recipe.kind === 'image';
const isSolved = (tree) => ['install', 'run', 'lib'].includes(tree.recipe.kind);
/** A tree's key in the store. */
const packOf = ({ plan }, key) => (0,entry/* packKey */.l7)(key, zip/* ZIP_FORMAT */.er, plan.compression);
/** What the store notes of a pack. @param path the pack, when packages may have been installed in it */
function about({ plan }, tree, entries, path) {
    const stored = path === undefined ? undefined : (offset, length) => (0,content/* readPart */.o)(path, offset, length);
    const contents = contentsOf(entries, stored);
    return { format: zip/* ZIP_FORMAT */.er, compression: plan.compression, recipe: tree.recipe, contents };
}
/** What the user is told of a tree that failed; anything else is a fault of ours, and thrown on. */
function problemOf(thrown) {
    if (thrown instanceof errors/* PackerError */.Ly && thrown.problems[0])
        return thrown.problems[0];
    throw thrown;
}


/***/ }),

/***/ 72306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ keepCache),
/* harmony export */   UU: () => (/* binding */ cacheName),
/* harmony export */   gk: () => (/* binding */ dropCache),
/* harmony export */   m5: () => (/* binding */ prepareCache),
/* harmony export */   rT: () => (/* binding */ cacheOptions)
/* harmony export */ });
/* unused harmony export NO_CACHE */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79929);




const NO_CACHE = { from: [], to: [] };
/** Attributes that only one direction knows (docs.docker.com/build/cache/backends). */
const IMPORT_ONLY = new Set(['digest', 'src']);
const EXPORT_ONLY = new Set([
    'mode',
    'dest',
    'compression',
    'compression-level',
    'force-compression',
    'oci-mediatypes',
    'image-manifest',
    'ignore-error',
    'reset',
]);
/**
 * Both directions from one option in BuildKit's syntax, `type=local,dest=DIR` or `type=registry,ref=…,mode=max`. A bare reference is a registry's.
 * Without a mode of its own the cache holds the results only (`min`), or the steps before them too (`max`). A local cache only ever grows, so it is written anew and swapped in.
 *
 * `image`: what the solve is of, when it is not the platform's trees.
 *
 * @throws PackerError `graph/cache` when the text is not in that syntax.
 */
function cacheOptions(text, platform, folder = process.cwd(), mode = 'min', image) {
    if (text === undefined)
        return NO_CACHE;
    const attributes = forPlatform(parse(text), cacheName(platform, image));
    const type = attributes.get('type');
    if (type === 'local')
        return localCache(text, attributes, mode, folder);
    const to = new Map([...attributes].filter(([name]) => !IMPORT_ONLY.has(name)));
    if (!to.has('mode') && type !== 'inline')
        to.set('mode', mode);
    return { from: [write(attributes, EXPORT_ONLY)], to: [write(to, new Set())] };
}
/** What the cache of a solve is called beside others: `linux-amd64`, or of an image `linux-amd64-env-…`. */
const cacheName = (platform, image) => [platform.replace('/', '-'), image].filter(Boolean).join('-');
/** Each platform has a solve, and a cache, of its own: a second export to the same place would take the first one's place. */
function forPlatform(attributes, suffix) {
    const own = new Map(attributes);
    const rename = (name, change) => {
        const value = own.get(name);
        if (value)
            own.set(name, change(value));
    };
    rename('dest', (value) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(value, suffix));
    rename('src', (value) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(value, suffix));
    rename('ref', (value) => (/:[^/]+$/.test(value) ? `${value}-${suffix}` : `${value}:${suffix}`));
    if (own.get('type') === 'gha')
        own.set('scope', `${own.get('scope') ?? 'lambda-packer'}-${suffix}`);
    rename('name', (value) => `${value}-${suffix}`);
    return own;
}
function localCache(text, attributes, mode, folder) {
    const named = attributes.get('dest') ?? attributes.get('src');
    if (named === undefined || named === '')
        throw bad(text, 'a local cache needs dest=FOLDER');
    const current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named);
    const fresh = `${current}.new`;
    const from = new Map([...attributes].filter(([name]) => name !== 'dest')).set('src', current);
    const to = new Map([...attributes].filter(([name]) => name !== 'src')).set('dest', fresh);
    if (!to.has('mode'))
        to.set('mode', mode);
    return { from: [write(from, EXPORT_ONLY)], to: [write(to, IMPORT_ONLY)], swap: { current, fresh } };
}
function parse(text) {
    if ((0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .isImageReference */ .h)(text))
        return new Map([
            ['type', 'registry'],
            ['ref', text],
        ]);
    const attributes = new Map();
    for (const field of fields(text)) {
        const at = field.indexOf('=');
        if (at < 1)
            throw bad(text, `'${field}' is not name=value`);
        attributes.set(field.slice(0, at).trim().toLowerCase(), field.slice(at + 1));
    }
    if (!attributes.get('type'))
        throw bad(text, 'it has no type');
    return attributes;
}
/** BuildKit reads these options as one line of CSV: a field with a comma stands in double quotes. */
function fields(text) {
    if (/[\r\n]/.test(text))
        throw bad(text, 'it has more than one line');
    return [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
function write(attributes, without) {
    return [...attributes]
        .filter(([name]) => !without.has(name))
        .map(([name, value]) => `${name}=${value}`)
        .map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}
const bad = (text, why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('graph/cache', `--cache ${text}: ${why}`, {
    hint: "write it as BuildKit does: 'type=local,dest=DIR', 'type=registry,ref=NAME', 'type=gha'",
    exitCode: 2,
});
/** Before a solve: no import from a cache that is not there yet, and a clean folder for the new one. */
async function prepareCache(cache) {
    if (!cache.swap)
        return cache;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(cache.swap.fresh, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cache.swap.fresh), { recursive: true });
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${cache.swap.current}/index.json`).then(() => true, () => false);
    return exists ? cache : { ...cache, from: [] };
}
/** After a solve that succeeded: the new local cache takes the old one's place. Left alone when nothing was exported. */
async function keepCache({ swap }) {
    if (!swap)
        return;
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${swap.fresh}/index.json`).then(() => true, () => false)))
        return;
    const old = `${swap.current}.old`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(old, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(swap.current, old).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(swap.fresh, swap.current);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(old, { recursive: true, force: true });
}
async function dropCache({ swap }) {
    if (swap)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(swap.fresh, { recursive: true, force: true });
}


/***/ }),

/***/ 42522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ stageName),
/* harmony export */   Iu: () => (/* binding */ stageOfVertex),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   i6: () => (/* binding */ builtStageName),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   zb: () => (/* binding */ packagesStageName)
/* harmony export */ });
/* harmony import */ var _plan_recipe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55149);

const KEY = /^sha256:([0-9a-f]{64})$/;
const STAGE = /\b(deps|built|env|image)-([0-9a-f]{16})\b/;
/** Name of the stage, and of the folder in the solve's tar, that holds a tree: `deps-` and the first 16 hex digits of its key. */
const stageName = (key) => `deps-${shortKey(key)}`;
/** Name of the stage that builds, under the target platform, what `deps-…` could not. */
const builtStageName = (key) => `built-${shortKey(key)}`;
/** What the stages and contexts of an environment have in common. */
const environmentName = (environment) => `env-${shortKey((0,_plan_recipe_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentKey */ .J4)(environment))}`;
/** Name of the stage with an environment's OS packages. */
const packagesStageName = (environment, side) => `${environmentName(environment)}-${side}`;
/** Name of the named context that is an environment's image, when no registry has it. Packages do not count: equal images are one. */
const imageName = (from) => `image-${shortKey((0,_plan_recipe_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentKey */ .J4)({ from, packages: [] }))}`;
function shortKey(key) {
    const hex = KEY.exec(key)?.[1];
    if (hex === undefined)
        throw new Error(`not a tree key: ${JSON.stringify(key)}`);
    return hex.slice(0, 16);
}
/**
 * Whose stage a vertex of BuildKit's progress speaks of: `deps-…` for a tree, `env-…` or `image-…` for an environment.
 * `[linux/amd64 deps-0123456789abcdef 2/2] RUN …`, `[image-0123456789abcdef-build builder 3/4] RUN …`.
 */
function stageOfVertex(name) {
    const [, kind, hex] = STAGE.exec(/^\[([^\]]*)\]/.exec(name)?.[1] ?? '') ?? [];
    return kind === undefined ? undefined : `${kind === 'built' ? 'deps' : kind}-${hex}`;
}


/***/ }),

/***/ 22779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ metadataHeaders),
/* harmony export */   N8: () => (/* binding */ isPackageFile),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* unused harmony exports packagesOf, distinct */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57421);

/** Where installers write down what they installed. */
const METADATA = /(?:^|\/)[^/]+\.dist-info\/METADATA$/;
const PACKAGE_JSON = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
const GEMSPEC = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;
const KINDS = [
    { ecosystem: 'pypi', file: METADATA, read: ofMetadata },
    { ecosystem: 'npm', file: PACKAGE_JSON, read: ofPackageJson },
    { ecosystem: 'gem', file: GEMSPEC, read: ofGemspec },
];
/** Whether a file of an artifact is one of which `packageOf` can read a package's name and version. */
const isPackageFile = (path) => KINDS.some(({ file }) => file.test(path));
/** Name and version out of a `*.dist-info/METADATA`, a `node_modules/…/package.json` or a `specifications/*.gemspec`; undefined where the file does not say. */
function packageOf(path, content) {
    const kind = KINDS.find(({ file }) => file.test(path));
    const found = kind?.read(new TextDecoder().decode(content));
    return kind && found && { ecosystem: kind.ecosystem, ...found };
}
/** Core metadata (PEP 566): headers until the first empty line. */
const metadataHeaders = (text) => text.split(/\r?\n\r?\n/, 1)[0];
function ofMetadata(text) {
    const headers = metadataHeaders(text);
    const field = (name) => new RegExp(`^${name}:[ \\t]*(.+?)\\s*$`, 'mi').exec(headers)?.[1];
    const [name, version] = [field('Name'), field('Version')];
    return name !== undefined && version !== undefined ? { name, version } : undefined;
}
/** Ruby as RubyGems writes it for an installed gem (Gem::Specification#to_ruby): one assignment a line. */
function ofGemspec(text) {
    const field = (name) => new RegExp(`^ *s\\.${name} = (?:Gem::Version\\.new\\()?"([^"]+)"`, 'm').exec(text)?.[1];
    const [name, version] = [field('name'), field('version')];
    return name !== undefined && version !== undefined ? { name, version } : undefined;
}
function ofPackageJson(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        // A damaged or fabricated file of somebody's package is no reason to stop.
        return undefined;
    }
    if (typeof json !== 'object' || json === null || !('name' in json) || !('version' in json))
        return undefined;
    const { name, version } = json;
    return typeof name === 'string' && typeof version === 'string' ? { name, version } : undefined;
}
/** Every package once, sorted by ecosystem, name and version. */
function packagesOf(content) {
    const found = [];
    for (const { name } of content.entries) {
        const bytes = isPackageFile(name) ? content.read(name) : undefined;
        const made = bytes && packageOf(name, bytes);
        if (made)
            found.push(made);
    }
    return distinct(found);
}
function distinct(packages) {
    const byKey = new Map(packages.map((p) => [`${p.ecosystem}\0${p.name}\0${p.version}`, p]));
    return [...byKey].sort(([a], [b]) => byUnits(a, b)).map(([, p]) => p);
}


/***/ }),

/***/ 55149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ runRecipe),
/* harmony export */   J4: () => (/* binding */ environmentKey),
/* harmony export */   W_: () => (/* binding */ treeKey),
/* harmony export */   YW: () => (/* binding */ sourceRecipe),
/* harmony export */   il: () => (/* binding */ installRecipe),
/* harmony export */   oP: () => (/* binding */ hasInnerSteps),
/* harmony export */   wj: () => (/* binding */ manifestHash),
/* harmony export */   zG: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var _byte_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3260);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72201);


/** The key of the tree that a recipe makes. */
const treeKey = (recipe) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(recipe);
const manifestHash = (manifest) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(manifest);
/** Files sorted by the bytes of their names, so that the listing order of a file system leaves no trace. */
const sourceRecipe = (files) => ({ kind: 'source', files: sorted(files) });
const installRecipe = (recipe) => ({
    kind: 'install',
    ...recipe,
    inputs: sorted(recipe.inputs),
});
const runRecipe = (recipe) => ({
    kind: 'run',
    ...recipe,
    inputs: sorted(recipe.inputs),
});
/** The key of an environment: trees whose environments have one key share its image and its packages. */
const environmentKey = (environment) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(environment);
/**
 * Whether making a tree holds steps whose results are not in its pack, and that a BuildKit cache of the results alone (`mode=min`) would
 * so run again: OS packages, a Dockerfile, commands.
 */
function hasInnerSteps(recipe) {
    if (recipe.kind === 'source' || recipe.kind === 'image')
        return false;
    const { from, packages } = recipe.environment;
    return recipe.kind === 'run' || from.kind === 'dockerfile' || packages.length > 0;
}
const sorted = (files) => [...files].sort((a, b) => (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .X)(a.path, b.path));
/** Keys of the trees that an artifact is made of. */
const treesOf = ({ places, image }) => [
    ...(image && 'tree' in image.base ? [image.base.tree] : []),
    ...places.map(({ tree }) => tree),
];


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


/***/ }),

/***/ 9142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   cG: () => (/* binding */ moveInto),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   wZ: () => (/* binding */ makeFolders),
/* harmony export */   xt: () => (/* binding */ temporaryIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95428);




const layoutOf = (root) => ({
    root,
    packs: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'packs'),
    images: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'images'),
    blobs: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'blobs'),
    records: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'records'),
    temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'tmp'),
});
/** Makes the folders, and removes temporary files of processes that were killed. @throws PackerError when a folder cannot be made */
function makeFolders({ packs, images, blobs, records, temporary }) {
    for (const folder of [packs, images, blobs, records, temporary])
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
        }
        catch (thrown) {
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .fE)('write', folder, thrown);
        }
    removeAbandoned(temporary);
}
function removeAbandoned(folder) {
    try {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) {
            const owner = TEMPORARY.exec(name)?.[1];
            if (owner !== undefined && (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbandoned */ .zI)(owner))
                (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .removeQuietly */ .S2)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        }
    }
    catch {
        // A folder that may not be listed is not ours to clean.
    }
}
/** What `temporaryIn` names. */
const TEMPORARY = /^(\d+-[0-9a-f]+)-/;
let serial = 0;
/** A name that no other process, and nothing else in this one, uses. */
const temporaryIn = ({ temporary }, suffix) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, `${_files_js__WEBPACK_IMPORTED_MODULE_3__/* .OWNER */ .yo}-${Date.now().toString(36)}-${(serial++).toString(36)}${suffix}`);
/** Puts a finished file at its place. A folder that somebody removed meanwhile is made again. @throws PackerError */
function moveInto(from, to) {
    try {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(from, to);
        }
        catch (thrown) {
            if (!['ENOENT', 'EISDIR', 'ENOTEMPTY'].includes(thrown.code ?? ''))
                throw thrown;
            // What stands there is damaged: a folder has no business at a file's place.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(to, { recursive: true, force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(from, to);
        }
    }
    catch (thrown) {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .removeQuietly */ .S2)(from);
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .fE)('write', to, thrown);
    }
}
/** Writes a file whole or not at all. @throws PackerError */
function writeWhole(layout, path, content) {
    const temporary = temporaryIn(layout, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content);
    }
    catch (thrown) {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .removeQuietly */ .S2)(temporary);
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .fE)('write', path, thrown);
    }
    moveInto(temporary, path);
}
/** @returns undefined when there is no such file @throws what the system says otherwise */
function readIfThere(path) {
    try {
        // Looked at first: opening a pipe would wait for a writer.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile())
            throw new Error('it is no file');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT')
            return undefined;
        throw thrown;
    }
}
/** The text of a JSON object that begins with the SHA-256 of what follows, so that not one changed bit of it is believed. */
function seal(value) {
    const rest = JSON.stringify(value).slice(1);
    return `{"check":"${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', rest)}",${rest}`;
}
/** @returns undefined when it is not as `seal` wrote it */
function unseal(text) {
    const [head = '', check] = /^\{"check":"([0-9a-f]{64})",/.exec(text) ?? [];
    return check === (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text.slice(head.length)) ? JSON.parse(text) : undefined;
}


/***/ }),

/***/ 20859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ soundImage),
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   aG: () => (/* binding */ layerFile),
/* harmony export */   bJ: () => (/* binding */ soundLayer),
/* harmony export */   p2: () => (/* binding */ imageKey),
/* harmony export */   x9: () => (/* binding */ openImages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95428);
/* harmony import */ var _hash_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46850);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46525);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9142);
/* harmony import */ var _sound_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94666);










/** 64 hex digits: a tree of kind `base`, as this version would make it. */
const imageKey = (tree) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify(['image', 1, tree]));
function openImages(layout, warn) {
    const path = (sha256) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(layout.blobs, layerFile(sha256));
    return {
        path,
        has: (key) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(entryPath(layout, key), { throwIfNoEntry: false })?.isFile() ?? false,
        read(key) {
            try {
                const entry = soundImage(layout, key);
                for (const layer of entry?.layers ?? [])
                    soundLayer(layout, layer);
                if (entry)
                    touch(entryPath(layout, key));
                return entry;
            }
            catch (thrown) {
                if (!(thrown instanceof _sound_js__WEBPACK_IMPORTED_MODULE_9__/* .Unsound */ .R8))
                    throw thrown;
                warn(`the image ${key.slice(0, 12)} in ${layout.root} cannot be used, and is made again: ${thrown.message}`);
                return undefined;
            }
        },
        async commit(key, image, open) {
            for (const { sha256 } of image.layers)
                await takeLayer(layout, path(sha256), sha256, open(sha256));
            (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)(layout, entryPath(layout, key), (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .seal */ .od)({ key, ...image }));
        },
    };
}
const layerFile = (sha256) => `${sha256}.layer`;
const entryPath = ({ images }, key) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(images, `${key}.json`);
async function takeLayer(layout, path, sha256, content) {
    const temporary = (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryIn */ .xt)(layout, '.layer');
    const hashed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    async function* observed() {
        for await (const chunk of content) {
            hashed.update(chunk);
            yield chunk;
        }
    }
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(observed, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temporary)).catch((thrown) => {
            throw thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackerError */ .Ly ? thrown : (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFailure */ .fE)('write', path, thrown);
        });
        if (hashed.digest('hex') !== sha256)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('store/layer', `a layer that BuildKit gave does not have its digest sha256:${sha256}`, {
                hint: 'Run the command again.',
            });
        (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .moveInto */ .cG)(temporary, path);
    }
    finally {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(temporary);
    }
}
/** An image's entry, without a look at its layers; undefined: there is none. @throws Unsound */
function soundImage(layout, key) {
    const text = (0,_sound_js__WEBPACK_IMPORTED_MODULE_9__/* .attempt */ .CD)('its entry', () => (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)(entryPath(layout, key)));
    if (text === undefined)
        return undefined;
    const entry = (0,_sound_js__WEBPACK_IMPORTED_MODULE_9__/* .attempt */ .CD)('its entry', () => (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .unseal */ .Du)(text.toString()));
    if (entry?.key !== key || !Array.isArray(entry.layers) || !entry.layers.every(({ sha256 }) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .isHash */ .jN)(sha256)))
        throw new _sound_js__WEBPACK_IMPORTED_MODULE_9__/* .Unsound */ .R8('its entry was changed');
    const { digest, config, layers } = entry;
    return { digest, config, layers };
}
/** @throws Unsound unless a layer's file is what the entry says */
function soundLayer({ blobs }, { sha256, size }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(blobs, layerFile(sha256));
    const found = (0,_sound_js__WEBPACK_IMPORTED_MODULE_9__/* .attempt */ .CD)('a layer', () => {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        if (!stat.isFile())
            throw new _sound_js__WEBPACK_IMPORTED_MODULE_9__/* .Unsound */ .R8('a layer is no file');
        if (stat.size !== size)
            throw new _sound_js__WEBPACK_IMPORTED_MODULE_9__/* .Unsound */ .R8(`a layer has ${stat.size} bytes instead of ${size}`);
        return (0,_hash_file_js__WEBPACK_IMPORTED_MODULE_6__/* .hashFile */ .D)(path);
    });
    if (found !== sha256)
        throw new _sound_js__WEBPACK_IMPORTED_MODULE_9__/* .Unsound */ .R8('a layer has another SHA-256');
}
const DAY = 24 * 60 * 60 * 1000;
/** A file's mtime is its last use, exact to a day, so that most uses write nothing. */
function touch(path) {
    try {
        const now = new Date();
        if (now.getTime() - (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).mtimeMs > DAY)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(path, now, now);
    }
    catch {
        // A store that cannot be written can still be read.
    }
}


/***/ }),

/***/ 94666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   D8: () => (/* binding */ soundBytes),
/* harmony export */   Ir: () => (/* binding */ soundEntry),
/* harmony export */   R8: () => (/* binding */ Unsound)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46525);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9142);






/** Why something in the store cannot be used. */
class Unsound extends Error {
    name = 'Unsound';
}
/** @returns undefined when there is none @throws Unsound */
function soundEntry({ packs }, key) {
    const text = attempt('its entry', () => (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packs, `${key}.json`)));
    if (text === undefined)
        return undefined;
    const entry = (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEntry */ .ER)(text.toString(), key);
    if (typeof entry === 'string')
        throw new Unsound(entry);
    return entry;
}
/** A pack's bytes, which are what its entry says. @throws Unsound */
function soundBytes({ blobs }, { sha256, size }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(blobs, `${sha256}.zip`);
    const bytes = attempt('its blob', () => {
        // Before it is read: a device or a FIFO in its place would never end.
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
        if (!stat.isFile())
            throw new Unsound('its blob is no file');
        if (stat.size !== size)
            throw new Unsound(`its blob has ${stat.size} bytes instead of ${size}`);
        return readWhole(path, size);
    });
    if (hashOf(bytes) !== sha256)
        throw new Unsound('its blob has another SHA-256');
    return bytes;
}
/** What Node reads and hashes at once; packs of images may have up to 4 GiB (`fs.readFileSync`: ERR_FS_FILE_TOO_LARGE beyond 2 GiB). */
const PIECE = 1 << 30;
function readWhole(path, size) {
    if (size <= PIECE)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    const bytes = Buffer.allocUnsafeSlow(size);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        for (let at = 0, read = 1; at < size && read > 0; at += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, at, Math.min(PIECE, size - at), at);
        return bytes;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function hashOf(bytes) {
    if (bytes.length <= PIECE)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes);
    const hashed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let at = 0; at < bytes.length; at += PIECE)
        hashed.update(bytes.subarray(at, at + PIECE));
    return hashed.digest('hex');
}
/** @throws Unsound for whatever the system says */
function attempt(what, action) {
    try {
        return action();
    }
    catch (thrown) {
        if (thrown instanceof Unsound)
            throw thrown;
        const isGone = thrown.code === 'ENOENT';
        throw new Unsound(isGone ? `${what} is missing` : `${what} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, {
            cause: thrown,
        });
    }
}


/***/ }),

/***/ 68380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/store/bytes.js
function holdBytes(room) {
    // A Map remembers the order of insertion: the first is the one that was not used for the longest time.
    const held = new Map();
    let used = 0;
    return {
        get(id, read) {
            const known = held.get(id);
            const bytes = known ?? read();
            if (known)
                held.delete(id);
            else
                used += bytes.length;
            held.set(id, bytes);
            for (const [oldest, { length }] of held) {
                if (used <= room)
                    break;
                held.delete(oldest);
                used -= length;
            }
            return bytes;
        },
    };
}

// EXTERNAL MODULE: ./lib/store/entry.js
var store_entry = __webpack_require__(46525);
// EXTERNAL MODULE: ./lib/store/files.js
var store_files = __webpack_require__(9142);
// EXTERNAL MODULE: ./lib/store/images.js
var store_images = __webpack_require__(20859);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(95428);
// EXTERNAL MODULE: ./lib/store/sound.js
var sound = __webpack_require__(94666);
;// CONCATENATED MODULE: ./lib/store/holdings.js






/** All that has an entry, those used last first. Blobs are not read. */
function holdings(layout) {
    return [
        ...entriesIn(layout.packs, (key) => pack(layout, key)),
        ...entriesIn(layout.images, (key) => holdings_image(layout, key)),
    ].sort((a, b) => b.lastUsed - a.lastUsed || (a.key < b.key ? -1 : 1));
}
function entriesIn(folder, describe) {
    return filesIn(folder).flatMap(({ name, path, modified }) => {
        const key = name.replace(/\.json$/, '');
        if (!(0,store_entry/* isHash */.jN)(key) || key === name)
            return [];
        const holding = { key, path, lastUsed: modified };
        try {
            const described = describe(key);
            if (!described)
                throw new sound/* Unsound */.R8('its entry is missing');
            return [{ ...holding, ...described, size: described.blobs.reduce((sum, { size }) => sum + size, 0) }];
        }
        catch (thrown) {
            if (!(thrown instanceof sound/* Unsound */.R8))
                throw thrown;
            const check = () => {
                throw thrown;
            };
            return [{ ...holding, fault: thrown.message, blobs: [], check }];
        }
    });
}
function pack(layout, key) {
    const entry = (0,sound/* soundEntry */.Ir)(layout, key);
    if (!entry)
        return undefined;
    const { recipe, files, sha256, size } = entry;
    return {
        kind: recipe.kind,
        files,
        blobs: [{ name: `${sha256}.zip`, size }],
        check: () => void (0,sound/* soundBytes */.D8)(layout, entry),
    };
}
function holdings_image(layout, key) {
    const entry = (0,store_images/* soundImage */.Jq)(layout, key);
    if (!entry)
        return undefined;
    const blobs = new Map(entry.layers.map(({ sha256, size }) => [(0,store_images/* layerFile */.aG)(sha256), size]));
    return {
        kind: 'base',
        blobs: [...blobs].map(([name, size]) => ({ name, size })),
        check: () => {
            for (const layer of entry.layers)
                (0,store_images/* soundLayer */.bJ)(layout, layer);
        },
    };
}
function filesIn(folder) {
    return names(folder).flatMap((name) => {
        const path = (0,external_node_path_.join)(folder, name);
        // Another process may have removed it meanwhile. Links, which have no business here, are not followed.
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return stat ? [{ name, path, modified: stat.mtimeMs, size: stat.size }] : [];
    });
}
function names(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT')
            return [];
        throw (0,files/* fileFailure */.fE)('read', folder, thrown);
    }
}

;// CONCATENATED MODULE: ./lib/store/prune.js




/** All entries, those used last first. Blobs are not read. */
const listEntries = (layout) => holdings(layout).map(({ path: _, blobs: __, check: ___, ...listed }) => listed);
/** Reads and hashes every pack and image. */
function verify(layout) {
    return holdings(layout).map(({ key, check }) => {
        try {
            check();
            return { key };
        }
        catch (thrown) {
            if (thrown instanceof sound/* Unsound */.R8)
                return { key, fault: thrown.message };
            throw thrown;
        }
    });
}
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/**
 * Removes entries that cannot be used, entries by age and size, and what no entry names any more. A blob younger than an hour stays
 * when it is unnamed: another process may be about to name it. @throws PackerError when something cannot be removed
 */
function prune(layout, { olderThanMs = Infinity, maxBytes = Infinity }) {
    const now = Date.now();
    const kept = new Set();
    const dropped = new Set();
    let keptBytes = 0;
    let keptEntries = 0;
    let removed = 0;
    for (const { path, fault, lastUsed, blobs } of holdings(layout)) {
        const more = blobs.reduce((sum, { name, size }) => sum + (kept.has(name) ? 0 : size), 0);
        if (fault === undefined && now - lastUsed <= olderThanMs && keptBytes + more <= maxBytes) {
            for (const { name } of blobs)
                kept.add(name);
            keptBytes += more;
            keptEntries++;
        }
        else {
            remove(path);
            for (const { name } of blobs)
                dropped.add(name);
            removed++;
        }
    }
    let removedBytes = 0;
    for (const { name, path, modified, size } of filesIn(layout.blobs)) {
        if (kept.has(name) || (now - modified < HOUR && !dropped.has(name)))
            continue;
        remove(path);
        removedBytes += size;
    }
    for (const { path, modified } of filesIn(layout.temporary))
        if (now - modified > DAY)
            remove(path);
    for (const { path, modified } of filesIn(layout.records))
        if (now - modified > olderThanMs)
            remove(path);
    return { removed, removedBytes, kept: keptEntries, keptBytes };
}
function remove(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
    catch (thrown) {
        throw (0,files/* fileFailure */.fE)('write', path, thrown);
    }
}

;// CONCATENATED MODULE: ./lib/store/store.js










/** @throws PackerError when the folder cannot be made */
function openStore(folder, { warn, memory = 256 << 20 }) {
    const layout = (0,store_files/* layoutOf */.aH)(folder);
    (0,store_files/* makeFolders */.wZ)(layout);
    const held = holdBytes(memory);
    const known = new Map();
    const remember = (entry, entries) => {
        const { key, sha256, size, unzippedSize } = entry;
        const path = (0,external_node_path_.join)(layout.blobs, `${sha256}.zip`);
        const bytes = () => held.get(sha256, () => bytesNow(layout, entry));
        const pack = { entry, sha256, size, unzippedSize, path, bytes, ...(entries && { entries }) };
        known.set(key, pack);
        return pack;
    };
    const unlessUnsound = (where, key, action) => {
        if (!(0,store_entry/* isHash */.jN)(key))
            throw new TypeError(`not a key of a pack: ${key}`);
        try {
            return action();
        }
        catch (thrown) {
            if (!(thrown instanceof sound/* Unsound */.R8))
                throw thrown;
            warn(`the pack ${key.slice(0, 12)} in ${where} cannot be used, and is made again: ${thrown.message}`);
            return undefined;
        }
    };
    return {
        folder,
        peek(key) {
            try {
                return known.get(key)?.entry ?? (0,sound/* soundEntry */.Ir)(layout, key);
            }
            catch {
                return undefined;
            }
        },
        has: (key) => isFile(entryPath(layout, key)),
        read(key) {
            const before = known.get(key);
            if (before)
                return before;
            return unlessUnsound(folder, key, () => {
                const entry = (0,sound/* soundEntry */.Ir)(layout, key);
                if (entry === undefined)
                    return undefined;
                held.get(entry.sha256, () => (0,sound/* soundBytes */.D8)(layout, entry));
                (0,store_images/* touch */._M)(entryPath(layout, key));
                return remember(entry);
            });
        },
        adopt: (from, key) => unlessUnsound(from, key, () => {
            const foreign = (0,store_files/* layoutOf */.aH)(from);
            const entry = (0,sound/* soundEntry */.Ir)(foreign, key);
            if (entry === undefined)
                return undefined;
            const bytes = (0,sound/* soundBytes */.D8)(foreign, entry);
            (0,store_files/* writeWhole */.f8)(layout, (0,external_node_path_.join)(layout.blobs, `${entry.sha256}.zip`), bytes);
            (0,store_files/* writeWhole */.f8)(layout, entryPath(layout, key), (0,store_entry/* formatEntry */.WL)(entry));
            held.get(entry.sha256, () => bytes);
            return remember(entry);
        }),
        temporary: () => (0,store_files/* temporaryIn */.xt)(layout, '.zip'),
        commit(key, file, { sha256, size, files, unzippedSize, elf, entries }, about) {
            const entry = {
                schema: store_entry/* STORE_SCHEMA */.cF,
                key,
                ...about,
                sha256,
                size,
                files,
                unzippedSize,
                elf,
            };
            const path = entryPath(layout, key);
            (0,store_files/* moveInto */.cG)(file, (0,external_node_path_.join)(layout.blobs, `${sha256}.zip`));
            (0,store_files/* writeWhole */.f8)(layout, path, (0,store_entry/* formatEntry */.WL)(entry));
            return remember(entry, entries);
        },
        readRecord: (name) => readRecord(layout, name),
        writeRecord(name, value) {
            try {
                (0,store_files/* writeWhole */.f8)(layout, recordPath(layout, name), (0,store_files/* seal */.od)({ name, value }));
            }
            catch (thrown) {
                if (!(thrown instanceof errors/* PackerError */.Ly))
                    throw thrown;
                warn(thrown.problems.map(({ message }) => message).join('\n'));
            }
        },
        images: (0,store_images/* openImages */.x9)(layout, warn),
        list: () => listEntries(layout),
        prune(options) {
            known.clear();
            return prune(layout, options);
        },
        verify: () => verify(layout),
    };
}
function entryPath({ packs }, key) {
    if (!(0,store_entry/* isHash */.jN)(key))
        throw new TypeError(`not a key of a pack: ${key}`);
    return (0,external_node_path_.join)(packs, `${key}.json`);
}
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
    }
    catch {
        // What cannot be looked at (a link to itself, a folder without permission) is no pack.
        return false;
    }
}
/** For a pack that was sound before: what is wrong now is no miss any more. */
function bytesNow(layout, entry) {
    try {
        return (0,sound/* soundBytes */.D8)(layout, entry);
    }
    catch (thrown) {
        if (!(thrown instanceof sound/* Unsound */.R8))
            throw thrown;
        throw (0,errors/* failure */.V2)('store/changed', `a pack in ${layout.root} was changed or removed while it was in use: ${thrown.message}`, {
            hint: 'Run the command again.',
            cause: thrown,
        });
    }
}
const recordPath = ({ records }, name) => (0,external_node_path_.join)(records, `${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 32)}.json`);
function readRecord(layout, name) {
    try {
        const text = (0,store_files/* readIfThere */.qC)(recordPath(layout, name));
        const record = (0,store_files/* unseal */.Du)(text?.toString() ?? '');
        return record?.name === name ? record.value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
