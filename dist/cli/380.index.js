export const id = 380;
export const ids = [380];
export const modules = {

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
