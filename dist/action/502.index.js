export const id = 502;
export const ids = [502];
export const modules = {

/***/ 43497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95428);
/* harmony import */ var _graph_docker_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(330);
/* harmony import */ var _outputs_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48217);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18722);
/* harmony import */ var _base_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36145);
/* harmony import */ var _blob_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79889);
/* harmony import */ var _build_hooks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38319);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93388);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25266);











/** What a service that is well again needs to answer. */
const LEAST_MS = 2000;
/** Saves what changed, also after a build that failed, and takes down what was set up. Trouble warns. */
async function post(context) {
    const { log, env, scratch, run } = context;
    const { hooks, savesCaches = false, waitedForCaches = 0, dockerConfig, base } = (0,_state_js__WEBPACK_IMPORTED_MODULE_10__/* .readHandover */ .IY)();
    if (dockerConfig !== undefined)
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeQuietly */ .S2)(dockerConfig);
    const caches = (0,_blob_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .actionsCache */ .k)({ log, limitMs: Math.max(LEAST_MS, _patience_js__WEBPACK_IMPORTED_MODULE_9__/* .PATIENCE_MS */ .x.caches - waitedForCaches) });
    const attempt = (work) => work().catch((thrown) => log.warning((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)));
    if (hooks)
        await attempt(() => (0,_build_hooks_js__WEBPACK_IMPORTED_MODULE_8__/* .finish */ .O9)(hooks, savesCaches, { caches, docker: (0,_graph_docker_process_js__WEBPACK_IMPORTED_MODULE_3__/* .dockerIn */ .u)(env), log }));
    if (base)
        await attempt(async () => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'base.json');
            (0,_outputs_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutput */ .zh)(path, base.text);
            await (0,_base_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .saveBase */ .b)((0,_base_js__WEBPACK_IMPORTED_MODULE_5__/* .baseSettings */ .xe)(base, context, caches), path, run.sha);
        });
}


/***/ }),

/***/ 56138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   RZ: () => (/* binding */ findClash),
/* harmony export */   VV: () => (/* binding */ sortByName)
/* harmony export */ });
/* harmony import */ var _byte_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3260);

/** Sorts by the bytes of the names' UTF-8 form, in place. */
const sortByName = (items) => items.sort((a, b) => (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .X)(a.name, b.name));
/** Why a name cannot stand in an archive; undefined: it can. A folder's name ends in a slash. */
function nameFault(name) {
    if (name.length < 256 && PLAIN.test(name))
        return undefined;
    return FAULTS.find(([, is]) => is(name))?.[0];
}
/** What nearly every name looks like: no segment begins with a dot, nothing but harmless ASCII. */
const PLAIN = /^[A-Za-z0-9_@+~-][A-Za-z0-9_@+~.-]*(?:\/[A-Za-z0-9_@+~-][A-Za-z0-9_@+~.-]*)*$/;
const FAULTS = [
    ['it is empty', (name) => name === ''],
    ['it is not valid Unicode', (name) => Buffer.from(name).toString() !== name],
    ['it holds a NUL character', (name) => name.includes('\0')],
    ['it holds a backslash, which Windows and some unzippers take for a folder', (name) => name.includes('\\')],
    ['it is absolute', (name) => name.startsWith('/')],
    ["it holds '..'", (name) => segments(name).includes('..')],
    ["it holds '.' as a folder", (name) => segments(name).includes('.')],
    ['it holds an empty folder name', (name) => segments(name).includes('')],
    ['it is longer than 65,535 bytes', (name) => Buffer.byteLength(name) > 0xffff],
];
const segments = (name) => (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
/**
 * The first name of a sorted list that stands there twice, or that is a file (or link) although others lie below it: no
 * unzipper can write both.
 */
function findClash(sorted) {
    const files = new Set();
    const folders = new Set();
    let previous;
    for (const { name } of sorted) {
        if (name === previous)
            return { kind: 'duplicate', name };
        previous = name;
        if (!name.endsWith('/'))
            files.add(name);
        for (let cut = name.lastIndexOf('/'); cut > 0; cut = name.lastIndexOf('/', cut - 1)) {
            const folder = name.slice(0, cut);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    for (const folder of folders)
        if (files.has(folder))
            return { kind: 'file-and-folder', name: folder };
    return undefined;
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

/***/ 24333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   o: () => (/* binding */ readElf)
/* harmony export */ });
/**
 * What a shared library or program asks of its machine, read through the program headers, as the dynamic loader reads it
 * (sections may be stripped). Undefined when the bytes are not ELF. Never throws: what cannot be read sets `broken`.
 * The work is bounded whatever the bytes say. Source: System V ABI, chapters 4 and 5; versions: LSB 5.0, "Symbol Versioning".
 */
function readElf(path, bytes) {
    if (bytes.length < 4 || bytes[0] !== 0x7f || bytes[1] !== 0x45 || bytes[2] !== 0x4c || bytes[3] !== 0x46)
        return undefined;
    const facts = { path, machine: 'other', needed: [] };
    try {
        const broken = readInto(facts, bytes);
        if (broken !== undefined)
            facts.broken = broken;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        facts.broken = 'it ends before what its headers announce';
    }
    return facts;
}
/** e_machine for 64-bit files. */
const MACHINES = { 62: 'amd64', 183: 'arm64' };
const PT = { load: 1, dynamic: 2, interp: 3 };
const DT = { end: 0, needed: 1, strtab: 5, soname: 14, verneed: 0x6ffffffe, verneednum: 0x6fffffff };
/** Far above what real files hold: where a hostile one ends. */
const MOST = { headers: 256, dynamic: 2048, needed: 512, versions: 1024, name: 1024 };
/** Position and width of the fields that differ between 32 and 64 bits. */
const LAYOUT = {
    32: { word: 4, phoff: 28, shoff: 32, phentsize: 42, offset: 4, vaddr: 8, filesz: 16 },
    64: { word: 8, phoff: 32, shoff: 40, phentsize: 54, offset: 8, vaddr: 16, filesz: 32 },
};
function readInto(facts, bytes) {
    const little = bytes[5] === 1;
    if (!little && bytes[5] !== 2)
        return `its byte order is ${bytes[5]}`;
    if (bytes[4] !== 1 && bytes[4] !== 2)
        return `its class is ${bytes[4]}`;
    const at = LAYOUT[bytes[4] === 2 ? 64 : 32];
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const u16 = (offset) => view.getUint16(offset, little);
    const u32 = (offset) => view.getUint32(offset, little);
    // Beyond 2^53 a double is inexact, and beyond every file's end all the same.
    const word = (offset) => {
        if (at.word === 4)
            return u32(offset);
        return little ? u32(offset) + u32(offset + 4) * 2 ** 32 : u32(offset + 4) + u32(offset) * 2 ** 32;
    };
    if (at.word === 8 && little)
        facts.machine = MACHINES[u16(18)] ?? 'other';
    const phoff = word(at.phoff);
    const phentsize = u16(at.phentsize);
    const phnum = u16(at.phentsize + 2);
    const shoff = word(at.shoff);
    const sectionsEnd = shoff === 0 ? 0 : shoff + u16(at.phentsize + 4) * u16(at.phentsize + 6);
    if (sectionsEnd > bytes.length)
        return `truncated: its section table ends at byte ${sectionsEnd}, the file at ${bytes.length}`;
    // Objects for the linker (.o) have no program headers and ask nothing of a loader.
    if (phnum === 0)
        return undefined;
    if (phnum > MOST.headers)
        return `it announces ${phnum} program headers`;
    if (phentsize < at.filesz + at.word)
        return `its program headers are ${phentsize} bytes each`;
    const loads = [];
    let dynamic;
    for (let i = 0; i < phnum; i++) {
        const header = phoff + i * phentsize;
        const type = u32(header);
        const segment = {
            offset: word(header + at.offset),
            vaddr: word(header + at.vaddr),
            filesz: word(header + at.filesz),
        };
        const isOurs = type === PT.load || type === PT.dynamic || type === PT.interp;
        if (isOurs && segment.offset + segment.filesz > bytes.length) {
            return `truncated: a segment ends at byte ${segment.offset + segment.filesz}, the file at ${bytes.length}`;
        }
        if (type === PT.load)
            loads.push(segment);
        else if (type === PT.dynamic)
            dynamic = segment;
        else if (type === PT.interp)
            facts.interpreter = text(bytes, segment.offset);
    }
    if (!dynamic)
        return undefined;
    const inFile = (address) => {
        const load = loads.find((s) => address >= s.vaddr && address < s.vaddr + s.filesz);
        return load && address - load.vaddr + load.offset;
    };
    const needed = [];
    const single = new Map();
    const entries = Math.min(Math.floor(dynamic.filesz / (2 * at.word)), MOST.dynamic);
    for (let i = 0; i < entries; i++) {
        const entry = dynamic.offset + i * 2 * at.word;
        const tag = word(entry);
        const value = word(entry + at.word);
        if (tag === DT.end)
            break;
        if (tag === DT.needed)
            needed.push(value);
        else
            single.set(tag, value);
    }
    if (needed.length > MOST.needed)
        return `it needs ${needed.length} libraries`;
    const strings = inFile(single.get(DT.strtab) ?? -1);
    if (strings === undefined) {
        return needed.length > 0 || single.has(DT.verneed) ? 'its string table is in none of its segments' : undefined;
    }
    facts.needed = [...new Set(needed.map((offset) => text(bytes, strings + offset)))];
    const soname = single.get(DT.soname);
    if (soname !== undefined)
        facts.soname = text(bytes, strings + soname);
    const verneed = single.get(DT.verneed);
    if (verneed === undefined)
        return undefined;
    const first = inFile(verneed);
    if (first === undefined)
        return 'its table of needed versions is in none of its segments';
    let highest;
    let budget = MOST.versions;
    // Elf_Verneed {u16 version, u16 count, u32 file, u32 aux, u32 next}, Elf_Vernaux {u32 hash, u16 flags, u16 other, u32 name, u32 next}.
    for (let need = first, left = single.get(DT.verneednum) ?? 0; left > 0; left--) {
        for (let aux = need + u32(need + 8), names = u16(need + 2); names > 0; names--) {
            if (budget-- === 0)
                return `it needs more than ${MOST.versions} symbol versions`;
            highest = higherGlibc(highest, text(bytes, strings + u32(aux + 8)));
            const next = u32(aux + 12);
            if (next === 0)
                break;
            aux += next;
        }
        const next = u32(need + 12);
        if (next === 0)
            break;
        if (budget-- === 0)
            return `it needs more than ${MOST.versions} symbol versions`;
        need += next;
    }
    if (highest !== undefined)
        facts.glibc = highest;
    return undefined;
}
const decoder = new TextDecoder();
/** A NUL-ended string. */
function text(bytes, start) {
    if (start >= bytes.length)
        throw new RangeError();
    const most = bytes.subarray(start, start + MOST.name);
    const end = most.indexOf(0);
    return decoder.decode(end < 0 ? most : most.subarray(0, end));
}
/** GLIBC_ABI_DT_RELR came with glibc 2.36 (its NEWS), so that an older loader refuses libraries with packed relocations. */
const NAMED = { GLIBC_ABI_DT_RELR: '2.36' };
function higherGlibc(known, symbol) {
    const version = NAMED[symbol] ?? /^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.exec(symbol)?.[1];
    return version !== undefined && (known === undefined || compareVersions(version, known) > 0) ? version : known;
}
/** Compares dotted numbers: '2.9' < '2.34'. */
function compareVersions(a, b) {
    const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
    for (let i = 0; i < Math.max(x.length, y.length); i++) {
        const difference = (x[i] ?? 0) - (y[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 57421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Nx: () => (/* binding */ byUnits),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
const MOST_PATHS = 20;
/** Line breaks, escape sequences and marks that turn the direction of text: a file's name may hold them, a terminal must not see them. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** A name out of an artifact, with what a terminal would act on written as `\u001b`. */
const shown = (name) => name.replace(UNPRINTABLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** At most `most` names, and how many more there are: `a, b and 3 more`. */
function listed(names, most = 3) {
    const more = names.length - most;
    const head = names.slice(0, most).map(shown).join(', ');
    return more > 0 ? `${head} and ${more} more` : head;
}
/** A finding about some entries; names are sorted and cut to 20. */
function finding(severity, code, message, more = {}) {
    const made = { severity, code, message };
    if (more.hint !== undefined)
        made.hint = more.hint;
    if (more.paths !== undefined)
        made.paths = [...new Set(more.paths)].sort(byUnits).slice(0, MOST_PATHS);
    return made;
}
/** Order by UTF-16 units: the same on every machine, whatever its locale. */
const byUnits = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const RANK = { error: 0, warning: 1, info: 2 };
/** Errors first, then by code and message. */
const bySeverity = (a, b) => RANK[a.severity] - RANK[b.severity] || byUnits(a.code, b.code) || byUnits(a.message, b.message);


/***/ }),

/***/ 48217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ prepareDist),
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   kM: () => (/* binding */ isIntact),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95428);
/* harmony import */ var _hash_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46850);




const REPORT_FILE = 'report.html';
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

/***/ 44007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h1: () => (/* binding */ MANIFEST_FILE),
  OB: () => (/* binding */ artifactId),
  $$: () => (/* binding */ bytesOf),
  nG: () => (/* binding */ filesIn),
  $2: () => (/* binding */ manifestText),
  ab: () => (/* binding */ mergeManifest),
  WI: () => (/* binding */ readManifest),
  oe: () => (/* binding */ readManifestFile),
  sc: () => (/* binding */ sbomsIn),
  _X: () => (/* binding */ zipsIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/target-id.js
var target_id = __webpack_require__(72826);
;// CONCATENATED MODULE: ./lib/outputs/package-table.js
const keyOf = ({ ecosystem, name, version, license = '' }) => [ecosystem, name, version, license].join('\0');
function tabled({ schema, artifacts }) {
    const rows = new Map(artifacts.flatMap(({ packages = [] }) => packages.map((each) => [keyOf(each), each])));
    const keys = [...rows.keys()].sort();
    const places = new Map(keys.map((key, place) => [key, place]));
    return {
        schema,
        artifacts: artifacts.map(({ packages, ...artifact }) => ({
            ...artifact,
            ...(packages && { packages: packages.map((each) => places.get(keyOf(each))) }),
        })),
        ...(keys.length > 0 && { packages: keys.map((key) => rows.get(key)) }),
    };
}
/** A list that does not fit the table is as if it were not there: then what the artifact holds is not known. */
function untabled(value) {
    const { packages: table, ...manifest } = value;
    if (!Array.isArray(manifest.artifacts))
        return manifest;
    const rows = Array.isArray(table) ? table : [];
    const artifacts = manifest.artifacts.map((entry) => {
        if (typeof entry !== 'object' || entry === null)
            return entry;
        const { packages: places, ...artifact } = entry;
        const packages = Array.isArray(places) ? places.map((place) => rows[place]) : undefined;
        return packages?.every(isPackage) ? { ...artifact, packages } : artifact;
    });
    return { ...manifest, artifacts };
}
const isPackage = (value) => {
    const { ecosystem, name, version, license } = (value ?? {});
    return (['pypi', 'npm', 'gem'].includes(ecosystem ?? '') &&
        typeof name === 'string' &&
        typeof version === 'string' &&
        (license === undefined || typeof license === 'string'));
};

;// CONCATENATED MODULE: ./lib/outputs/manifest.js





const MANIFEST_FILE = 'build_manifest.json';
/** The manifest of a dist folder; an empty one when there is none. @throws PackerError when it is there but cannot be read or understood */
const readManifest = (dist) => readManifestFile((0,external_node_path_.join)(dist, MANIFEST_FILE));
/** The same of a file that may have another name. */
function readManifestFile(path) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR')
            return { schema: 1, artifacts: [] };
        throw (0,errors/* failure */.V2)('outputs/manifest', `${path} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
    }
    const manifest = parseManifest(text);
    if (!manifest)
        throw (0,errors/* failure */.V2)('outputs/manifest', `${path} is not a manifest of schema 1`, {
            hint: 'it is written by lambda-packer alone: delete it and build again',
        });
    return manifest;
}
function parseManifest(text) {
    try {
        const value = untabled(JSON.parse(text));
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
    packages: () => true,
    sboms: (value) => value === undefined ||
        (Array.isArray(value) && value.every((file) => isText(file?.path) && isText(file.sha256) && isCount(file.size))),
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
/** The entries that are files in dist. */
const zipsIn = ({ artifacts }) => artifacts.filter((entry) => entry.type === 'zip');
/** All files that a manifest tells of: ZIPs, and SBOMs. */
const filesIn = (manifest) => [...zipsIn(manifest), ...sbomsIn(manifest)];
/** What tells two artifacts' bytes apart. */
const bytesOf = (entry) => (entry.type === 'zip' ? entry.sha256 : entry.digest);
const manifestText = (manifest) => 
// Lists of places in the table stand on one line each. No text in JSON holds a line break, so that nothing else is met.
`${JSON.stringify(tabled(manifest), null, 2).replace(/\[\n\s*\d+(?:,\n\s*\d+)*\n\s*\]/g, (list) => list.replace(/\n\s*/g, ' '))}\n`;
/** Files beside artifacts that are told in a manifest. */
const sbomsIn = ({ artifacts }) => artifacts.flatMap(({ sboms }) => sboms ?? []);
const artifactId = (entry) => (0,target_id/* targetId */.L)(entry.name, entry.platform);
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
    const manifest = { schema: 1, artifacts };
    const kept = new Set(filesIn(manifest).map(({ path }) => path));
    const orphans = filesIn(old)
        .map(({ path }) => path)
        .filter((path) => isOurs(path) && !kept.has(path));
    return { manifest, orphans };
}
/** A manifest is input: only plain names of ZIPs and SBOMs beside it are ever removed on its word. */
const isOurs = (path) => typeof path === 'string' && /^[A-Za-z0-9_-]+-(amd64|arm64)\.(zip|cdx\.json|spdx\.json)$/.test(path);
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
