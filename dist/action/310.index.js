export const id = 310;
export const ids = [310];
export const modules = {

/***/ 43497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _outputs_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48217);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18722);
/* harmony import */ var _base_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36145);
/* harmony import */ var _blob_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79889);
/* harmony import */ var _build_hooks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76900);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41271);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25266);









/** Saves what changed, also after a build that failed, and takes down what was set up. Trouble warns. */
async function post(context) {
    const { log, env, scratch, run } = context;
    const { hooks, savesCaches = false, base } = (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .readHandover */ .IY)();
    const caches = (0,_blob_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsCache */ .k)({ log });
    const attempt = (work) => work().catch((thrown) => log.warning((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)));
    if (hooks)
        await attempt(() => (0,_build_hooks_js__WEBPACK_IMPORTED_MODULE_6__/* .finish */ .O9)(hooks, savesCaches, { caches, docker: (0,_docker_js__WEBPACK_IMPORTED_MODULE_7__/* .dockerIn */ .u)(env), log }));
    if (base)
        await attempt(async () => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'base.json');
            (0,_outputs_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .zh)(path, base.text);
            await (0,_base_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .saveBase */ .b)((0,_base_js__WEBPACK_IMPORTED_MODULE_3__/* .baseSettings */ .x)(base, context, caches), path, run.sha);
        });
}


/***/ }),

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

/***/ 3260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareBytes)
/* harmony export */ });
/** Order of two strings by the bytes of their UTF-8 form, which is the order of their code points (and not that of JavaScript's UTF-16 units). */
function compareBytes(a, b) {
    if (a === b)
        return 0;
    const isLess = a < b;
    // JavaScript compares UTF-16 units, which is another order only where surrogates meet U+E000–U+FFFF.
    return SURROGATE.test(a) || SURROGATE.test(b) ? compareUnits(a, b) : isLess ? -1 : 1;
}
const SURROGATE = /[\ud800-\udfff]/;
function compareUnits(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x !== y)
            return rank(x) - rank(y);
    }
    return a.length - b.length;
}
/** Surrogates stand for code points above U+FFFF, so they go behind U+E000–U+FFFF. */
const rank = (unit) => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);


/***/ }),

/***/ 95428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S2: () => (/* binding */ removeQuietly),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   fE: () => (/* binding */ fileFailure),
/* harmony export */   w6: () => (/* binding */ temporaryBeside),
/* harmony export */   yo: () => (/* binding */ OWNER),
/* harmony export */   zI: () => (/* binding */ isAbandoned)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





/** A name beside `path`, so that a rename stays within one file system; the pid tells a later run whether its owner is gone. */
const temporaryBeside = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${process.pid}.tmp`);
/** Pids count on one machine only, and containers, which may share a folder, have host names of their own. */
const HOST = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()).digest('hex').slice(0, 6);
/** Marks temporary files in folders that several machines may share. */
const OWNER = `${process.pid}-${HOST}`;
/** Whether the process that marked a file so is gone; false when that cannot be told from here. */
function isAbandoned(owner) {
    const [pid, host] = owner.split('-');
    return host === HOST && !isRunning(Number(pid));
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (thrown) {
        return thrown.code === 'EPERM';
    }
}
/** A file, or a folder with all that is in it. */
function removeQuietly(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { recursive: true, force: true });
    }
    catch {
        // What is left is a temporary file, which a later run removes.
    }
}
/** What the system's word for a failure means to someone who has to mend it (errno names of POSIX.1-2017, <errno.h>). */
const MEANING = {
    ENOSPC: { what: 'the disk is full', hint: 'Free some space; `lambda-packer store prune` removes old packs.' },
    EDQUOT: {
        what: 'the disk quota is used up',
        hint: 'Free some space; `lambda-packer store prune` removes old packs.',
    },
    EFBIG: { what: 'the file is larger than this system allows' },
    EACCES: { what: 'permission denied', hint: 'Check the owner and mode of the file and of its folders.' },
    EPERM: { what: 'permission denied', hint: 'Check the owner and mode of the file and of its folders.' },
    EROFS: { what: 'the file system is read-only' },
    ENOENT: { what: 'it does not exist' },
    ENOTDIR: { what: 'something on its path is not a folder' },
    EISDIR: { what: 'it is a folder' },
    ELOOP: { what: 'its symbolic links go in a circle' },
    ENAMETOOLONG: { what: 'its name is too long for this file system' },
    EMFILE: { what: 'too many files are open', hint: 'Raise the limit (`ulimit -n`) or lower -j.' },
    ENFILE: { what: 'too many files are open', hint: 'Raise the limit (`ulimit -n`) or lower -j.' },
    EIO: { what: 'the disk reports an error' },
};
/** A failed file operation as a problem that names the file: `cannot write dist/a.zip: the disk is full`. */
function fileFailure(verb, path, thrown) {
    const code = thrown?.code;
    const meaning = code === undefined ? undefined : MEANING[code];
    const hint = meaning?.hint;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`file/${verb}`, `cannot ${verb} ${path}: ${meaning?.what ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`, {
        cause: thrown,
        ...(hint !== undefined && { hint }),
    });
}


/***/ }),

/***/ 79929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isImageReference)
/* harmony export */ });
/**
 * The grammar of image references (github.com/distribution/reference, reference.go): `[host[:port]/]path[:tag][@digest]`.
 * Nothing that it admits is special to a Dockerfile: no white space, quote, `$`, backslash or backtick.
 */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const HOST = '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?';
const REFERENCE = new RegExp(`^(?:${HOST}/)?${COMPONENT}(?:/${COMPONENT})*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$`);
/** Whether a text is an image reference and nothing else. */
const isImageReference = (text) => text.length <= 512 && REFERENCE.test(text);


/***/ }),

/***/ 46850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/**
 * Files are read through one buffer, so that a large source leaves no trail of garbage; one that does not fit is hashed in pieces, so that a
 * stray disk image does not fill the memory.
 */
const BUFFER = 4 << 20;
let buffer;
/** SHA-256 (hex) of a file's content. @throws what the system says */
function hashFile(path) {
    buffer ??= Buffer.allocUnsafeSlow(BUFFER);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        const first = fill(file, buffer);
        if (first < buffer.length)
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', buffer.subarray(0, first), 'hex');
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(buffer);
        for (let read = fill(file, buffer); read > 0; read = fill(file, buffer))
            hash.update(buffer.subarray(0, read));
        return hash.digest('hex');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** Reads until the buffer is full or the file ends. @returns bytes read */
function fill(file, target) {
    let length = 0;
    for (let more = -1; more !== 0 && length < target.length; length += more)
        more = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, target, length, target.length - length, null);
    return length;
}


/***/ }),

/***/ 48217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ prepareDist),
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   kM: () => (/* binding */ isIntact),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95428);
/* harmony import */ var _hash_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46850);




/** What `temporaryBeside` names; the pid tells whether its owner is gone. */
const TEMPORARY = /^\..+\.(\d+)\.tmp$/;
/** Makes the folder, and removes temporary files of builds that were killed. @throws PackerError when it cannot be written */
function prepareDist(dist) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dist, { recursive: true });
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dist)) {
            const pid = TEMPORARY.exec(name)?.[1];
            if (pid !== undefined && !(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W_)(Number(pid)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, name), { recursive: true, force: true });
        }
    }
    catch (thrown) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)('write', dist, thrown);
    }
}
/** Writes a small output whole or not at all; an equal file is left untouched. @returns whether it was written */
function writeOutput(path, text) {
    if (sameText(path, text))
        return false;
    const temporary = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryBeside */ .w6)(path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'w');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
        return true;
    }
    catch (thrown) {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeQuietly */ .S2)(temporary);
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)('write', path, thrown);
    }
}
function sameText(path, text) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') === text;
    }
    catch {
        return false;
    }
}
/** Whether a file in dist still has this content: by the size and mtime that we recorded, else by its SHA-256. */
function isIntact(dist, name, expected, record) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, name);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size !== expected.size)
        return false;
    const known = record.files[name];
    if (known && known.sha256 === expected.sha256 && known.size === stat.size && known.mtimeMs === stat.mtimeMs)
        return true;
    return (0,_hash_file_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFile */ .D)(path) === expected.sha256;
}
/** What to remember of the outputs after a build. */
function recordFiles(dist, outputs) {
    const files = {};
    for (const { path, sha256 } of outputs) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, path), { throwIfNoEntry: false });
        if (stat)
            files[path] = { size: stat.size, mtimeMs: stat.mtimeMs, sha256 };
    }
    return files;
}


/***/ }),

/***/ 93725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   OB: () => (/* binding */ artifactId),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _X: () => (/* binding */ zipsIn),
/* harmony export */   ab: () => (/* binding */ mergeManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   oe: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _target_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72826);




const MANIFEST_FILE = 'build_manifest.json';
/** The manifest of a dist folder; an empty one when there is none. @throws PackerError when it is there but cannot be read or understood */
const readManifest = (dist) => readManifestFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, MANIFEST_FILE));
/** The same of a file that may have another name. */
function readManifestFile(path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR')
            return { schema: 1, artifacts: [] };
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('outputs/manifest', `${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
    }
    const manifest = parseManifest(text);
    if (!manifest)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('outputs/manifest', `${path} is not a manifest of schema 1`, {
            hint: 'it is written by lambda-packer alone: delete it and build again',
        });
    return manifest;
}
function parseManifest(text) {
    try {
        const value = JSON.parse(text);
        const sound = value?.schema === 1 &&
            Array.isArray(value.artifacts) &&
            value.artifacts.every((entry) => Object.entries(FIELDS[entry?.type] ?? NONE).every(([name, is]) => is(entry[name])));
        return sound ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const isText = (value) => typeof value === 'string';
const isCount = (value) => Number.isSafeInteger(value);
/** What each field must be, since anyone may have edited the file. */
const COMMON = {
    name: isText,
    platform: (value) => value === 'linux/amd64' || value === 'linux/arm64',
    runtime: isText,
    manifestHash: isText,
    size: isCount,
    unzippedSize: isCount,
    handler: (value) => value === undefined || isText(value),
    layers: (value) => Array.isArray(value) && value.every(isText),
    findings: (value) => Array.isArray(value) && value.every((finding) => isText(finding?.code) && isText(finding.message)),
};
const isOne = (...words) => (value) => words.includes(value);
const FIELDS = {
    zip: {
        ...COMMON,
        ...{ kind: isOne('function', 'layer'), type: isOne('zip') },
        ...{ path: isText, sha256: isText, codeSha256: isText, files: isCount },
    },
    image: {
        ...COMMON,
        ...{ kind: isOne('function'), type: isOne('image'), digest: isText },
        image: (value) => value === undefined || isText(value),
    },
};
const NONE = { type: () => false };
const zipsOf = (artifacts) => artifacts.filter((entry) => entry.type === 'zip');
/** The entries that are files in dist. */
const zipsIn = ({ artifacts }) => zipsOf(artifacts);
/** What tells two artifacts' bytes apart. */
const bytesOf = (entry) => (entry.type === 'zip' ? entry.sha256 : entry.digest);
const manifestText = (manifest) => `${JSON.stringify(manifest, null, 2)}\n`;
const artifactId = (entry) => (0,_target_id_js__WEBPACK_IMPORTED_MODULE_3__/* .targetId */ .L)(entry.name, entry.platform);
/**
 * The manifest after a build: `built` replaces entries of the same target, targets that the config no longer has go, all
 * others stay (a build of one platform, a target that failed).
 * @returns the manifest, and the files of the old one that nothing owns any more
 */
function mergeManifest(old, built, owned) {
    const entries = new Map(old.artifacts.filter((entry) => owned.has(artifactId(entry))).map((entry) => [artifactId(entry), entry]));
    for (const entry of built)
        entries.set(artifactId(entry), entry);
    const artifacts = [...entries.values()].sort((a, b) => compare(a.name, b.name) || compare(a.platform, b.platform));
    const kept = new Set(zipsOf(artifacts).map((entry) => entry.path));
    const orphans = zipsOf(old.artifacts)
        .map((entry) => entry.path)
        .filter((path) => isOurs(path) && !kept.has(path));
    return { manifest: { schema: 1, artifacts }, orphans };
}
/** A manifest is input: only plain names of ZIPs beside it are ever removed on its word. */
const isOurs = (path) => typeof path === 'string' && /^[A-Za-z0-9_-]+-(amd64|arm64)\.zip$/.test(path);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 72201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** JSON with sorted keys and no white space: equal values give equal text. Undefined properties are left out, as JSON.stringify does. */
function canonicalJson(value) {
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value) ?? 'null';
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}
/** SHA-256 as 64 hex digits. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** `sha256:<64 hex>` of a value's canonical JSON: the form of tree keys and manifest hashes. */
function digestOf(value) {
    return `sha256:${sha256(canonicalJson(value))}`;
}


/***/ }),

/***/ 72826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ targetId)
/* harmony export */ });
/** How a target is written everywhere: `api-handler (linux/arm64)`. */
const targetId = (name, platform) => `${name} (${platform})`;


/***/ })

};
