export const id = 564;
export const ids = [564];
export const modules = {

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


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

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ prepareDist),
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   kM: () => (/* binding */ isIntact),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5428);
/* harmony import */ var _hash_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6850);




/** What `temporaryBeside` names; the pid tells whether its owner is gone. */
const TEMPORARY = /^\..+\.(\d+)\.tmp$/;
/** Makes the folder, and removes temporary files of builds that were killed. @throws PackerError when it cannot be written */
function prepareDist(dist) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dist, { recursive: true });
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dist)) {
            const pid = TEMPORARY.exec(name)?.[1];
            if (pid !== undefined && !(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W_)(Number(pid)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, name), { force: true });
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

/***/ 564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jq: () => (/* binding */ build),
  VH: () => (/* binding */ preview)
});

// UNUSED EXPORTS: REPORT_FILE

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/archive/record.js


/**
 * Python's list of installed files (packaging.python.org/en/latest/specifications/recording-installed-packages, "The RECORD file"),
 * made to speak of the tree as it is packed: lines sorted, lines of files that are not there left out, hash and size of changed files
 * computed anew. A list that cannot be read stays as it is.
 */
function rewriteRecord(name, bytes, isThere, changed) {
    const text = bytes.toString();
    if (!Buffer.from(text).equals(bytes))
        return bytes;
    const site = external_node_path_.posix.dirname(external_node_path_.posix.dirname(name));
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
    return external_node_path_.posix.join(site, path).replace(/^(?:\.\.\/)+/, '');
}
const describe = (content) => `sha256=${(0,external_node_crypto_.createHash)('sha256').update(content).digest('base64url')},${content.length}`;

;// CONCATENATED MODULE: ./lib/archive/strip.js
/**
 * Removes what a loader never looks at from a library or program: sections outside of memory (debug information, the symbol table,
 * comments) behind the last loaded byte. Program headers and every byte that is loaded stay as they are. Whatever is unusual in
 * a file leaves it untouched. 64-bit little-endian ELF only, which both of Lambda's architectures are.
 * Source: System V ABI, chapter 4 (object files) and 5 (program headers); fields of Elf64_Ehdr, Elf64_Phdr, Elf64_Shdr.
 * @returns the shorter file; undefined: nothing to remove
 */
function stripElf(bytes) {
    try {
        return strip(bytes);
    }
    catch (thrown) {
        // Offsets that lead out of the file.
        if (thrown.name === 'RangeError')
            return undefined;
        throw thrown;
    }
}
const EHDR = {
    size: 64,
    type: 16,
    phoff: 32,
    shoff: 40,
    ehsize: 52,
    phentsize: 54,
    phnum: 56,
    shentsize: 58,
    shnum: 60,
    shstrndx: 62,
};
const SHDR = { size: 64, name: 0, type: 4, flags: 8, offset: 24, length: 32, link: 40, info: 44, align: 48 };
const PHDR = { size: 56, offset: 8, filesz: 32 };
const SHT = { null: 0, symtab: 2, strtab: 3, nobits: 8 };
const SHF_ALLOC = 2;
const SHF_INFO_LINK = 0x40;
/** ET_EXEC and ET_DYN: not objects for a linker, which need their symbols. */
const LOADABLE = new Set([2, 3]);
function strip(bytes) {
    const isElf64Little = bytes.length >= EHDR.size &&
        bytes.readUInt32BE(0) === 0x7f454c46 &&
        bytes[4] === 2 &&
        bytes[5] === 1 &&
        bytes[6] === 1;
    if (!isElf64Little || !LOADABLE.has(bytes.readUInt16LE(EHDR.type)) || bytes.readUInt16LE(EHDR.ehsize) !== EHDR.size)
        return undefined;
    const loadedEnd = endOfSegments(bytes);
    const sections = readSections(bytes);
    if (loadedEnd === undefined || sections === undefined)
        return undefined;
    const [names] = sections.filter(({ index }) => index === bytes.readUInt16LE(EHDR.shstrndx));
    const kept = sections.filter((section) => section.type === SHT.null || (section.flags & SHF_ALLOC) !== 0 || section === names);
    const removed = sections.filter((section) => !kept.includes(section));
    const isSafe = names?.type === SHT.strtab &&
        removed.length > 0 &&
        // All that goes, and the table of names that moves, lies behind what is loaded.
        [...removed, names].every(({ offset, length, type }) => offset >= loadedEnd && (type === SHT.nobits || offset + length <= bytes.length)) &&
        kept.every((section) => section === names ||
            section.type === SHT.null ||
            section.type === SHT.nobits ||
            section.offset + section.length <= loadedEnd) &&
        kept.every((section) => refersOnlyTo(section, kept));
    if (!isSafe)
        return undefined;
    const renumbered = new Map(kept.map(({ index }, i) => [index, i]));
    const strings = namesOf(kept);
    const tableStart = Math.ceil((loadedEnd + strings.bytes.length) / 8) * 8;
    const result = Buffer.alloc(tableStart + kept.length * SHDR.size);
    bytes.copy(result, 0, 0, loadedEnd);
    strings.bytes.copy(result, loadedEnd);
    for (const [i, section] of kept.entries()) {
        const at = tableStart + i * SHDR.size;
        section.header.copy(result, at);
        result.writeUInt32LE(strings.offsets[i], at + SHDR.name);
        result.writeUInt32LE(renumbered.get(section.link), at + SHDR.link);
        if (hasInfoLink(section))
            result.writeUInt32LE(renumbered.get(section.info), at + SHDR.info);
        if (section === names) {
            result.writeBigUInt64LE(BigInt(loadedEnd), at + SHDR.offset);
            result.writeBigUInt64LE(BigInt(strings.bytes.length), at + SHDR.length);
        }
    }
    result.writeBigUInt64LE(BigInt(tableStart), EHDR.shoff);
    result.writeUInt16LE(kept.length, EHDR.shnum);
    result.writeUInt16LE(renumbered.get(names.index), EHDR.shstrndx);
    return result.length < bytes.length ? result : undefined;
}
/** Where the last byte ends that a program header speaks of: PT_LOAD, and whatever else there is (PT_NOTE, PT_GNU_PROPERTY, …). */
function endOfSegments(bytes) {
    const start = word(bytes, EHDR.phoff);
    const count = bytes.readUInt16LE(EHDR.phnum);
    // 0xffff: the number stands elsewhere (PN_XNUM).
    if (count === 0 || count === 0xffff || bytes.readUInt16LE(EHDR.phentsize) !== PHDR.size)
        return undefined;
    let end = start + count * PHDR.size;
    for (let i = 0; i < count; i++) {
        const at = start + i * PHDR.size;
        const length = word(bytes, at + PHDR.filesz);
        if (length > 0)
            end = Math.max(end, word(bytes, at + PHDR.offset) + length);
    }
    return end <= bytes.length ? end : undefined;
}
function readSections(bytes) {
    const start = word(bytes, EHDR.shoff);
    const count = bytes.readUInt16LE(EHDR.shnum);
    // The table lies behind everything else in what linkers write; what follows it is somebody's own (a signature, an appended archive).
    if (count < 2 || bytes.readUInt16LE(EHDR.shentsize) !== SHDR.size || start + count * SHDR.size !== bytes.length)
        return undefined;
    const headers = Array.from({ length: count }, (_, i) => bytes.subarray(start + i * SHDR.size, start + (i + 1) * SHDR.size));
    const names = headers[bytes.readUInt16LE(EHDR.shstrndx)];
    if (names === undefined)
        return undefined;
    const nameStart = word(names, SHDR.offset);
    return headers.map((header, index) => {
        const at = nameStart + header.readUInt32LE(SHDR.name);
        const end = bytes.indexOf(0, at);
        if (end < 0 || end - at > 4096)
            throw new RangeError();
        return {
            index,
            header,
            name: bytes.toString('latin1', at, end),
            type: header.readUInt32LE(SHDR.type),
            flags: header.readUInt32LE(SHDR.flags),
            offset: word(header, SHDR.offset),
            length: word(header, SHDR.length),
            link: header.readUInt32LE(SHDR.link),
            info: header.readUInt32LE(SHDR.info),
            align: word(header, SHDR.align),
        };
    });
}
/** `sh_info` is a section for relocations (SHF_INFO_LINK); in older files also without the flag, for REL (9) and RELA (4). */
const hasInfoLink = ({ flags, type, info }) => info !== 0 && ((flags & SHF_INFO_LINK) !== 0 || type === 4 || type === 9);
function refersOnlyTo(section, kept) {
    const stays = (index) => index === 0 || kept.some((other) => other.index === index);
    return stays(section.link) && (!hasInfoLink(section) || stays(section.info));
}
function namesOf(sections) {
    const offsets = [];
    let text = '\0';
    for (const { name } of sections) {
        offsets.push(name === '' ? 0 : text.length);
        if (name !== '')
            text += `${name}\0`;
    }
    return { bytes: Buffer.from(text, 'latin1'), offsets };
}
/** @throws RangeError for what no file offset can be */
function word(bytes, at) {
    const value = Number(bytes.readBigUInt64LE(at));
    if (value > 2 ** 40)
        throw new RangeError();
    return value;
}

;// CONCATENATED MODULE: ./lib/archive/normalise.js


/**
 * What an installed tree passes on its way into a pack, so that its bytes depend on what was installed and not on the machine,
 * the installer's folder or the day. The number is part of every install's recipe: it changes when a rule changes.
 */
const RULES_VERSION = 1;
const distInfo = (file) => new RegExp(`(?:^|/)[^/]+\\.dist-info/${file}$`);
const matches = (pattern) => (name) => pattern.test(name);
const RULES = [
    {
        says: 'Files that match `dependencies.exclude` are left out; a match on a folder leaves out all below it.',
        language: 'any',
        option: 'excluded',
        drops: (name, { excluded }) => excluded?.(name) ?? false,
    },
    {
        says: "Python's byte code (`__pycache__`, `*.pyc`) is left out: it holds times and paths of the machine that compiled it.",
        language: 'python',
        drops: matches(/(?:^|\/)__pycache__(?:\/|$)|\.pyc$/),
    },
    {
        says: 'Notes of an installer about itself (`INSTALLER`, `REQUESTED`, `direct_url.json`, `uv_cache.json`, `uv_build.json` in `*.dist-info`) are left out.',
        language: 'python',
        drops: matches(distInfo('(?:INSTALLER|REQUESTED|direct_url\\.json|uv_cache\\.json|uv_build\\.json)')),
    },
    {
        says: "The lock file that uv and pip leave at the tree's root (`.lock`) is left out.",
        language: 'python',
        drops: matches(/^\.lock$/),
    },
    {
        says: 'Scripts in `bin/` that name a Python of the build machine start with `#!/usr/bin/env python3`.',
        language: 'python',
        rewrites: (name, bytes) => (/^bin\/[^/]+$/.test(name) ? portableShebang(bytes) : undefined),
    },
    {
        says: 'Debug information, symbol tables and comments of libraries and programs are removed (`dependencies.strip`).',
        language: 'any',
        option: 'strip',
        rewrites: (_name, bytes) => stripElf(bytes),
    },
    {
        says: "npm's list of what it installed (`node_modules/.package-lock.json`) is left out.",
        language: 'node',
        drops: matches(/(?:^|\/)node_modules\/\.package-lock\.json$/),
    },
    {
        says: 'Caches of tools (`node_modules/.cache`) are left out.',
        language: 'node',
        drops: matches(/(?:^|\/)node_modules\/\.cache(?:\/|$)/),
    },
    {
        says: "npm's settings (`.npmrc`), which may hold a token, are left out.",
        language: 'node',
        drops: matches(/(?:^|\/)\.npmrc$/),
    },
    {
        says: '`RECORD` in `*.dist-info` lists what is there: sorted, without what was left out, with the hashes of what was changed.',
        language: 'python',
        finishes: { applies: matches(distInfo('RECORD')), rewrite: rewriteRecord },
    },
];
/** The rules that hold for a tree. */
const rulesFor = (tree) => RULES.filter(({ language, option }) => (language === 'any' || language === tree.language) && (option === undefined || Boolean(tree[option])));
const isDropped = (rules, tree, name) => rules.some((rule) => rule.drops?.(name, tree));
/** @returns the changed content; undefined: it stays as it is */
function rewritten(rules, name, bytes) {
    let result;
    for (const rule of rules)
        result = rule.rewrites?.(name, result ?? bytes) ?? result;
    return result;
}
/** `#!python`, `#!/x/bin/python3.13 -E`, `#!/usr/bin/env -S python`. */
const SHEBANG = /^#![ \t]*(?:\S*\/env[ \t]+(?:-\S+[ \t]+)*)?(?:\S*\/)?python[\d.w]*(?:[ \t][^\n]*)?\r?\n/;
/**
 * For interpreters whose path is long or holds spaces, installers write a script of sh that is also one of Python:
 * `#!/bin/sh`, `'''exec' '/long path/python3' "$0" "$@"`, `' '''`.
 */
const EXEC = /^#!\/bin\/sh\r?\n'''exec' [^\n]*python[^\n]*\n' '''\r?\n/;
function portableShebang(bytes) {
    if (bytes[0] !== 0x23 || bytes[1] !== 0x21)
        return undefined;
    const start = bytes.toString('latin1', 0, 4096);
    const old = (EXEC.exec(start) ?? SHEBANG.exec(start))?.[0];
    const line = '#!/usr/bin/env python3\n';
    return old === undefined || old === line ? undefined : Buffer.concat([Buffer.from(line), bytes.subarray(old.length)]);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/inspect/elf.js
var inspect_elf = __webpack_require__(4333);
// EXTERNAL MODULE: ./node_modules/libdeflate/dist/libdeflate.wasm.mjs
var libdeflate_wasm = __webpack_require__(8765);
;// CONCATENATED MODULE: ./lib/archive/deflate.js

/**
 * libdeflate's levels go from 1 to 12. Part of the format, as the compressor is. Level 6 takes 15 % longer than 5 for 0.6 % less
 * (214 MB of npm packages), and 5 already compresses as well as `zip -9`.
 */
const LEVELS = { fast: 1, default: 5, max: 12 };
/** Larger files cannot be in a Lambda package (250 MB), nor in the compressor's 2 GiB of memory with their result. */
const LARGEST_FILE = 1 << 29;
function createDeflater() {
    const library = load();
    const compressors = new Map();
    let capacity = 0;
    let input = 0;
    let output = 0;
    let room = 0;
    let length = 0;
    const compressorOf = (level) => {
        let compressor = compressors.get(level);
        if (compressor === undefined) {
            compressor = library._libdeflate_alloc_compressor(level);
            if (compressor === 0)
                throw new RangeError('no memory for a compressor');
            compressors.set(level, compressor);
        }
        return compressor;
    };
    const grow = (size) => {
        library._free(input);
        library._free(output);
        capacity = 0;
        const wanted = Math.max(size, 1 << 20);
        input = library._malloc(wanted);
        // Of the null compressor: the bound for every level.
        room = library._libdeflate_deflate_compress_bound(0, wanted);
        output = library._malloc(room);
        if (input === 0 || output === 0)
            throw new RangeError(`no memory to compress ${size} bytes`);
        capacity = wanted;
    };
    return {
        input(size) {
            if (size > capacity)
                grow(size);
            length = size;
            return Buffer.from(library.HEAPU8.buffer, input, size);
        },
        deflate(level) {
            if (length === 0)
                return undefined;
            const written = library._libdeflate_deflate_compress(compressorOf(level), input, length, output, room);
            return written > 0 && written < length ? Buffer.from(library.HEAPU8.buffer, output, written) : undefined;
        },
    };
}
/** The module hangs handlers on the process that throw anew what nobody caught: ours are enough. */
function load() {
    const events = ['uncaughtException', 'unhandledRejection'];
    const before = events.map((event) => process.listeners(event));
    const library = (0,libdeflate_wasm/* default */.A)();
    for (const [i, event] of events.entries())
        for (const listener of process.listeners(event))
            if (!before[i].includes(listener))
                process.removeListener(event, listener);
    return library;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/archive/zip.js

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
        throw (0,errors/* failure */.V2)('archive/too-many-files', `the package holds ${entries} files; a ZIP for Lambda holds at most 65,535`, {
            hint: 'Leave files out with `exclude` or `dependencies.exclude`, or move dependencies into a layer.',
        });
    if (bytes > LIMITS.bytes)
        throw (0,errors/* failure */.V2)('archive/too-large', 'the package is larger than 4 GiB; Lambda takes at most 250 MB unzipped', {
            hint: 'Leave files out with `exclude` or `dependencies.exclude`, or use an image.',
        });
}

;// CONCATENATED MODULE: ./lib/archive/frame.js






/** Numbers for each item in `Framed`. */
const STRIDE = 5;
const ELF_MAGIC = 0x7f454c46;
/** Packs batch after batch in the calling thread. */
function createFramer() {
    let tools;
    return (batch) => {
        tools ??= { deflater: createDeflater(), target: Buffer.allocUnsafeSlow(1 << 19) };
        return frame_frame(tools, batch);
    };
}
function frame_frame(tools, { level, items, content }) {
    const { deflater } = tools;
    const numbers = new Float64Array(items.length * STRIDE);
    const elf = [];
    const source = content === undefined ? undefined : Buffer.from(content);
    let length = 0;
    for (const [i, item] of items.entries()) {
        const bytes = fill(deflater, item, source);
        if (!Buffer.isBuffer(bytes))
            return { bytes: new ArrayBuffer(0), numbers, elf, fault: { item: i, ...bytes } };
        if (bytes.length > 4 && bytes.readUInt32BE(0) === ELF_MAGIC && !isLink(item.mode)) {
            const facts = (0,inspect_elf/* readElf */.o)(item.name, bytes);
            if (facts)
                elf.push(facts);
        }
        const crc = (0,external_node_zlib_.crc32)(bytes);
        const deflated = isLink(item.mode) ? undefined : deflater.deflate(level);
        const data = deflated ?? deflater.input(item.size);
        const entry = {
            name: item.name,
            crc,
            size: item.size,
            compressedSize: data.length,
            method: deflated ? 8 : 0,
        };
        // A name's UTF-8 form has at most three bytes for each of its UTF-16 units.
        makeRoom(tools, length, LOCAL_HEADER + 3 * item.name.length + data.length);
        const at = putLocalHeader(tools.target, length, entry);
        tools.target.set(data, at);
        numbers.set([crc, entry.size, entry.compressedSize, entry.method, at], i * STRIDE);
        length = at + data.length;
    }
    const bytes = Buffer.allocUnsafeSlow(length);
    tools.target.copy(bytes, 0, 0, length);
    return { bytes: bytes.buffer, numbers, elf };
}
function makeRoom(tools, used, more) {
    if (used + more <= tools.target.length)
        return;
    const larger = Buffer.allocUnsafeSlow(used + more);
    tools.target.copy(larger, 0, 0, used);
    tools.target = larger;
}
/** Brings an item's content before the compressor. */
function fill(deflater, item, source) {
    // A byte more than expected, to see whether a file has grown.
    const room = deflater.input(item.size + 1);
    const { from } = item;
    const read = 'path' in from ? readInto(room, from.path) : (source?.copy(room, 0, from.at, from.at + item.size) ?? 0);
    if (typeof read !== 'number')
        return { kind: 'unreadable', ...read };
    const bytes = deflater.input(item.size);
    const isExpected = read === item.size && (item.sha256 === undefined || (0,external_node_crypto_.hash)('sha256', bytes) === item.sha256);
    return isExpected ? bytes : { kind: 'changed', message: 'its content is another' };
}
/** Reads a file into a room that is one byte larger than the file should be. @returns bytes read, or why not */
function readInto(room, path) {
    try {
        // Should a FIFO have taken the file's place since it was looked at, opening it must not wait for a writer.
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            // A read that leaves just the one byte has met the file's end; only one that leaves more may have been cut short.
            let length = 0;
            for (let more = -1; more !== 0 && length < room.length - 1; length += more)
                more = (0,external_node_fs_.readSync)(file, room, length, room.length - length, null);
            return length;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (thrown) {
        const { code, message } = thrown;
        return code === undefined ? { message } : { code, message };
    }
}

;// CONCATENATED MODULE: ./lib/archive/pool.js





/** Starting a thread costs about 40 ms, in which this much is compressed without one. */
const WORTH_A_THREAD = 1 << 20;
/** A thread has the next batch already when it is done with one. */
const AHEAD = 2;
/** Where the worker lies beside this module in lib/, and beside the bundle in dist/cli/. */
const WORKER_FILES = ['worker.js', '../worker/index.js'];
/** Nothing is started before there is work worth it; a pool that nobody closes does not keep the process alive. */
function openPool({ workers = (0,external_node_os_.availableParallelism)(), workerFile = findWorker() } = {}) {
    const inline = createFramer();
    const threads = [];
    const most = workerFile === undefined ? 0 : workers;
    let bytes = 0;
    const expect = (more) => {
        bytes += more;
        if (bytes <= WORTH_A_THREAD)
            return;
        while (threads.length < most)
            threads.push(startThread(workerFile));
    };
    return {
        width: Math.max(1, most) * AHEAD,
        expect,
        async run(batch) {
            if (threads.length === 0)
                return inline(batch);
            const free = threads.reduce((least, thread) => (thread.load() < least.load() ? thread : least));
            return free.run(batch);
        },
        async close() {
            await Promise.all(threads.splice(0).map((thread) => thread.stop()));
        },
    };
}
function startThread(file) {
    const worker = new external_node_worker_threads_.Worker(file, { name: 'lambda-packer', env: {}, execArgv: [] });
    worker.unref();
    const waiting = [];
    let load = 0;
    let broken;
    const done = () => {
        const first = waiting.shift();
        load -= first?.size ?? 0;
        if (waiting.length === 0)
            worker.unref();
        return first;
    };
    const fail = (error) => {
        broken ??= error;
        while (waiting.length > 0)
            done().reject(broken);
    };
    worker.on('message', (framed) => done()?.resolve(framed));
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`a compressing thread ended with code ${code}`)));
    return {
        load: () => load,
        run: (batch) => new Promise((resolve, reject) => {
            if (broken)
                return reject(broken);
            const size = batch.items.reduce((sum, item) => sum + item.size, 1);
            load += size;
            waiting.push({ size, resolve, reject });
            worker.ref();
            worker.postMessage(batch, batch.content === undefined ? [] : [batch.content]);
        }),
        async stop() {
            await worker.terminate();
        },
    };
}
function findWorker() {
    // The base stands in a variable, since a bundler takes `new URL('…', import.meta.url)` for an asset of its own.
    const here = import.meta.url;
    return WORKER_FILES.map((file) => (0,external_node_url_.fileURLToPath)(new URL(file, here))).find((file) => (0,external_node_fs_.existsSync)(file));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(5428);
;// CONCATENATED MODULE: ./lib/byte-order.js
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

;// CONCATENATED MODULE: ./lib/archive/names.js

/** Sorts by the bytes of the names' UTF-8 form, in place. */
const sortByName = (items) => items.sort((a, b) => compareBytes(a.name, b.name));
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

;// CONCATENATED MODULE: ./lib/archive/read.js


/** A ZIP that is not canonical. The message says where. */
class NotCanonical extends Error {
    name = 'NotCanonical';
}
const MODES = new Set(Object.values(MODE));
/**
 * Entries of a canonical ZIP, in its order, with the offsets of their data. Every field is checked, in both headers, so that
 * what this accepts can be copied piece by piece. The data itself is not inflated. @throws NotCanonical
 */
function readArchive(bytes) {
    const end = bytes.length - END_RECORD;
    if (end < 0)
        throw new NotCanonical(`it has ${bytes.length} bytes, less than an empty ZIP`);
    const count = bytes.readUInt16LE(end + 8);
    const start = bytes.readUInt32LE(end + 16);
    const endRecord = Buffer.alloc(END_RECORD);
    endRecord.writeUInt32LE(SIGNATURE.end, 0);
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
        if (at + CENTRAL_HEADER > end)
            throw new NotCanonical(`its directory ends in entry ${i}`);
        const nameBytes = bytes.readUInt16LE(at + 28);
        const raw = bytes.subarray(at + CENTRAL_HEADER, at + CENTRAL_HEADER + nameBytes);
        const name = raw.toString();
        if (nameFault(name) !== undefined || at + CENTRAL_HEADER + nameBytes > end)
            throw new NotCanonical(`the name of entry ${i}`);
        if (Buffer.compare(previous, raw) >= 0)
            throw new NotCanonical(`${name} is out of order`);
        const entry = readCentral(bytes, at, name, nameBytes);
        if (entry === undefined)
            throw new NotCanonical(`the header of ${name}`);
        entry.offset = data + LOCAL_HEADER + nameBytes;
        if (bytes.readUInt32LE(at + 42) !== data)
            throw new NotCanonical(`${name} does not follow the entry before it`);
        data = entry.offset + entry.compressedSize;
        if (data > start)
            throw new NotCanonical(`${name} reaches into the directory`);
        const local = entry.offset - nameBytes - LOCAL_HEADER;
        // From "version needed" to the name's end, both headers hold the same bytes, but for what lies between in the central one.
        const same = bytes.readUInt32LE(local) === SIGNATURE.local &&
            bytes.compare(bytes, at + 6, at + 32, local + 4, local + LOCAL_HEADER) === 0 &&
            bytes.compare(raw, 0, nameBytes, local + LOCAL_HEADER, entry.offset) === 0;
        if (!same)
            throw new NotCanonical(`the local header of ${name}`);
        entries.push(entry);
        previous = raw;
        at += CENTRAL_HEADER + nameBytes;
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
    const isFolder = mode === MODE.folder;
    const canonical = bytes.readUInt32LE(at) === SIGNATURE.central &&
        bytes.readUInt16LE(at + 4) === VERSION_MADE_BY &&
        bytes.readUInt16LE(at + 6) === VERSION_NEEDED &&
        bytes.readUInt16LE(at + 8) === flagsOf(name, nameBytes) &&
        bytes.readUInt32LE(at + 12) === DOS_DATE * 0x10000 &&
        // Extra field, comment, disk and internal attributes: none.
        bytes.readUInt32LE(at + 30) === 0 &&
        bytes.readUInt32LE(at + 34) === 0 &&
        MODES.has(mode) &&
        bytes.readUInt32LE(at + 38) === externalAttributes(mode) &&
        isFolder === name.endsWith('/') &&
        !(isFolder && size !== 0) &&
        (method === 8 ? mode !== MODE.link && compressedSize < size : method === 0 && compressedSize === size);
    if (!canonical || (method !== 0 && method !== 8))
        return undefined;
    return { name, mode, crc: bytes.readUInt32LE(at + 16), size, compressedSize, method, offset: 0 };
}

;// CONCATENATED MODULE: ./lib/archive/takeover.js

/** Entries of the previous pack by name, where it was made of the same file. */
function unchanged(files, previous, compression) {
    if (previous === undefined || previous.compression !== compression)
        return new Map();
    const entries = new Map(previous.entries.map((entry) => [entry.name, entry]));
    const before = new Map(previous.files.map((file) => [file.path, file]));
    const same = new Map();
    for (const { name, mode, sha256 } of files) {
        const old = before.get(name);
        const entry = entries.get(name);
        if (entry && old?.sha256 === sha256 && old.mode === mode)
            same.set(name, entry);
    }
    return same;
}
/** Whether the second entry's header begins where the first one's data ends. */
const isNext = (first, second) => headerStart(second) === first.offset + first.compressedSize;
const headerStart = (entry) => entry.offset - Buffer.byteLength(entry.name) - LOCAL_HEADER;
/** Copies entries that lie one after the other in an archive, headers and data in one piece. */
function copyRun(zip, run, bytes) {
    const start = headerStart(run[0]);
    const last = run.at(-1);
    zip.add([bytes.subarray(start, last.offset + last.compressedSize)], run.map((entry) => ({ ...entry, offset: entry.offset - start })));
}

;// CONCATENATED MODULE: ./lib/archive/writer.js




/** Bytes and pieces to gather before the system is called; IOV_MAX is 1,024 on Linux and macOS. */
const GATHER = { bytes: 4 << 20, pieces: 1000 };
/** `shown` is what errors call the file. @throws PackerError when it cannot be written; it is removed then */
function openZip(path, shown = path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const entries = [];
    let unzippedSize = 0;
    let offset = 0;
    let gathered = [];
    let size = 0;
    let file = -1;
    const close = () => {
        if (file >= 0)
            (0,external_node_fs_.closeSync)(file);
        file = -1;
    };
    const attempt = (action) => {
        try {
            return action();
        }
        catch (thrown) {
            try {
                close();
            }
            catch {
                // The first failure is the one to tell of.
            }
            (0,files/* removeQuietly */.S2)(path);
            throw (0,files/* fileFailure */.fE)('write', shown, thrown);
        }
    };
    const flush = () => {
        for (const piece of gathered)
            hash.update(piece);
        attempt(() => writeAll(file, gathered));
        gathered = [];
        size = 0;
    };
    const put = (piece) => {
        gathered.push(piece);
        size += piece.length;
        offset += piece.length;
        if (size >= GATHER.bytes || gathered.length >= GATHER.pieces)
            flush();
    };
    file = attempt(() => (0,external_node_fs_.openSync)(path, 'w', 0o644));
    return {
        add(piece, added) {
            for (const entry of added) {
                entries.push({ ...entry, offset: entry.offset + offset });
                unzippedSize += entry.size;
            }
            for (const part of piece)
                put(part);
            checkLimits(entries.length, offset);
        },
        finish() {
            put(directory(entries, offset));
            flush();
            attempt(close);
            return { sha256: hash.digest('hex'), size: offset, files: entries.length, unzippedSize, entries };
        },
        abandon() {
            close();
            (0,files/* removeQuietly */.S2)(path);
        },
    };
}
/** writev may write less than it was given: right before a disk is full, and beyond 2 GiB. */
function writeAll(file, pieces) {
    let rest = pieces;
    while (rest.length > 0) {
        let written = (0,external_node_fs_.writevSync)(file, rest);
        let whole = 0;
        while (whole < rest.length && written >= rest[whole].length)
            written -= rest[whole++].length;
        rest = rest.slice(whole);
        if (written > 0)
            rest[0] = rest[0].subarray(written);
    }
}

;// CONCATENATED MODULE: ./lib/archive/join.js








/**
 * Puts packs together into one archive without compressing anything again; where two hold the same path, the later one wins.
 * The file appears at `path` whole or not at all. It is not flushed to the disk (fsync costs up to a second for a large one): that
 * matters only when the machine itself loses power. @throws PackerError: cannot be written; a path is both file and folder; beyond the limits of a ZIP
 */
function joinPacks(parts, path) {
    const temporary = (0,files/* temporaryBeside */.w6)(path);
    const whole = wholePack(parts);
    const { rows, overlaps } = whole ? { rows: [], overlaps: [] } : merge(parts);
    try {
        const written = whole ? copy(whole, temporary) : write(rows, temporary, path);
        (0,external_node_fs_.renameSync)(temporary, path);
        return { ...written, codeSha256: Buffer.from(written.sha256, 'hex').toString('base64'), overlaps };
    }
    catch (thrown) {
        (0,files/* removeQuietly */.S2)(temporary);
        throw isSystemError(thrown) ? (0,files/* fileFailure */.fE)('write', path, thrown) : thrown;
    }
}
/** The pack that the artifact is, byte for byte. */
function wholePack(parts) {
    const [only, ...others] = parts;
    const isWhole = only && others.length === 0 && only.from === '' && only.to === '' && only.skip.length === 0;
    return isWhole ? only.pack : undefined;
}
function copy(pack, temporary) {
    const entries = [...entriesIn(pack)];
    try {
        (0,external_node_fs_.copyFileSync)(pack.path, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
    }
    catch (thrown) {
        throw isSystemError(thrown) && !(0,external_node_fs_.existsSync)(pack.path) ? (0,files/* fileFailure */.fE)('read', pack.path, thrown) : thrown;
    }
    const { sha256, size, unzippedSize } = pack;
    return { sha256, size, unzippedSize, files: entries.length, entries };
}
const isSystemError = (thrown) => thrown.errno !== undefined;
/** Directories are read once for all the artifacts that share a pack. */
const directories = new WeakMap();
function entriesIn(pack) {
    if (pack.entries)
        return pack.entries;
    const known = directories.get(pack);
    if (known)
        return known;
    const entries = readArchive(pack.bytes());
    directories.set(pack, entries);
    return entries;
}
function merge(parts) {
    const rows = new Map();
    const overlaps = [];
    for (const part of parts) {
        const { tree } = part;
        const bytes = part.pack.bytes();
        for (const entry of entriesIn(part.pack)) {
            const name = placed(entry.name, part);
            if (name === undefined)
                continue;
            const row = { name, entry, tree, bytes };
            const loser = rows.get(name);
            if (loser && !name.endsWith('/'))
                overlaps.push({ path: name, winner: tree, loser: loser.tree, sameContent: isSame(row, loser) });
            rows.set(name, row);
        }
    }
    const sorted = withoutFilledFolders(sortByName([...rows.values()]));
    const clash = findClash(sorted);
    if (clash) {
        const below = sorted.find(({ name }) => name.startsWith(`${clash.name}/`));
        const trees = `${rows.get(clash.name).tree} holds it as a file, ${below.tree} as a folder`;
        throw (0,errors/* failure */.V2)('archive/clash', `${clash.name} is both a file and a folder: ${trees}`, {
            hint: 'Exclude or rename one of them.',
        });
    }
    return {
        rows: sorted,
        overlaps: sortByName(overlaps.map((overlap) => ({ name: overlap.path, overlap }))).map(({ overlap }) => overlap),
    };
}
/** An entry's name in the artifact; undefined: it has none. */
function placed(name, { from, to, skip }) {
    if (!name.startsWith(from) || skip.some((prefix) => name.startsWith(prefix)))
        return undefined;
    return to + name.slice(from.length) || undefined;
}
function isSame(a, b) {
    const { entry: x } = a;
    const { entry: y } = b;
    return (x.mode === y.mode && x.crc === y.crc && x.size === y.size && x.method === y.method && dataOf(a).equals(dataOf(b)));
}
const dataOf = ({ entry, bytes }) => bytes.subarray(entry.offset, entry.offset + entry.compressedSize);
/** A folder that was empty in its tree and is not here needs no entry: it comes right before what it holds. */
const withoutFilledFolders = (sorted) => sorted.filter(({ name }, i) => !(name.endsWith('/') && sorted[i + 1]?.name.startsWith(name)));
function write(rows, temporary, path) {
    const zip = openZip(temporary, path);
    try {
        for (let i = 0; i < rows.length;) {
            const row = rows[i++];
            if (row.name !== row.entry.name) {
                const header = localHeader({ ...row.entry, name: row.name });
                zip.add([header, dataOf(row)], [{ ...row.entry, name: row.name, offset: header.length }]);
                continue;
            }
            const run = [row.entry];
            for (let next = rows[i]; next?.bytes === row.bytes && next.name === next.entry.name && isNext(run.at(-1), next.entry); next = rows[++i])
                run.push(next.entry);
            copyRun(zip, run, row.bytes);
        }
        return zip.finish();
    }
    catch (thrown) {
        zip.abandon();
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/inspect/inspect.js + 4 modules
var inspect = __webpack_require__(5404);
;// CONCATENATED MODULE: ./lib/target-id.js
/** How a target is written everywhere: `api-handler (linux/arm64)`. */
const targetId = (name, platform) => `${name} (${platform})`;

;// CONCATENATED MODULE: ./lib/build/checks.js


/** The layers that a function names. Of an attached one that cannot be looked at only the name counts; a merged one is in the ZIP anyway. */
function usedLayers(target, layerContent) {
    return target.layers.flatMap((name) => {
        const content = name.startsWith('arn:') ? undefined : layerContent(targetId(name, target.platform));
        if (content)
            return [{ name, content }];
        return target.layersMode === 'attach' ? [{ arn: name }] : [];
    });
}
/** The findings of a finished artifact. */
function checks_inspect(target, joined, content, layers) {
    const { kind, platform, runtime, handler, maxSize, layersMode } = target;
    const findings = (0,inspect/* inspectArtifact */.r)({
        ...content,
        ...{ kind, platform, runtime, layersMode, size: joined.size },
        layers,
        overlaps: joined.overlaps
            .filter(({ sameContent }) => !sameContent)
            .map(({ path, winner, loser }) => ({ path, kept: winner, lost: loser })),
        ...(handler !== undefined && { handler }),
        ...(maxSize && { maxSize }),
    });
    // Lambda's own limits hold whatever is verified.
    return target.verify === 'off' ? findings.filter(({ code }) => code.startsWith('limits/')) : findings;
}
/** An error finding as what the build fails with. */
function problemOf(target, { code, message, hint, paths }) {
    const files = paths && paths.length > 0 ? `: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ', …' : ''}` : '';
    return {
        severity: 'error',
        code,
        message: `${target.id}: ${message}${paths && message.includes(paths[0] ?? '\0') ? '' : files}`,
        ...(hint !== undefined && { hint }),
    };
}

;// CONCATENATED MODULE: ./lib/build/content.js





/** What the checks see of a canonical ZIP of ours. Without `elf` its binaries are looked at one by one, when they are asked for. */
function contentOf(path, elf, entries) {
    const listed = entries ?? readArchive(readPart(path));
    const byName = new Map(listed.map((entry) => [entry.name, entry]));
    const dataOf = (entry) => {
        const data = readPart(path, entry.offset, entry.compressedSize);
        return entry.method === 0 ? data : (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: entry.size });
    };
    const read = (name) => {
        const entry = byName.get(name);
        return entry && dataOf(entry);
    };
    let found = elf;
    return {
        entries: listed,
        get elf() {
            found ??= listed.filter(mayBeBinary).flatMap((entry) => (0,inspect_elf/* readElf */.o)(entry.name, dataOf(entry)) ?? []);
            return found;
        },
        unzippedSize: listed.reduce((sum, entry) => sum + entry.size, 0),
        read,
    };
}
const mayBeBinary = ({ name, mode }) => (mode & 0o170000) === 0o100000 && (/\.so(\.|$)|\.node$/.test(name) || (mode & 0o111) !== 0);
/** Bytes of a file; all of them when no part is named. */
function readPart(path, offset = 0, length) {
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const part = Buffer.allocUnsafe(length ?? (0,external_node_fs_.fstatSync)(file).size);
            return part.subarray(0, (0,external_node_fs_.readSync)(file, part, 0, part.length, offset));
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (thrown) {
        throw (0,files/* fileFailure */.fE)('read', path, thrown);
    }
}

;// CONCATENATED MODULE: ./lib/build/parts.js

/** What a target's artifact is joined from. @throws PackerError with the problem of a tree that could not be made */
function partsOf(target, { plan, trees }) {
    return target.manifest.places.map((place) => {
        const made = trees.get(place.tree);
        if (!made)
            throw (0,errors/* failure */.V2)('build/tree', `${target.id}: the tree ${plan.trees.get(place.tree)?.label ?? place.tree} was not made`);
        if (!made.ok)
            throw new errors/* PackerError */.Ly([made.problem]);
        return {
            from: place.from,
            to: place.to,
            skip: place.skip,
            tree: plan.trees.get(place.tree).label,
            pack: made.pack,
            elf: made.pack.entry.elf,
        };
    });
}
/** Facts of the binaries that are in the artifact, under the names that they have there. */
function elfOf(parts, { overlaps }) {
    const lost = new Set(overlaps.map(({ path, loser }) => `${loser}\0${path}`));
    const facts = new Map();
    for (const part of parts) {
        const { tree, from, to, skip } = part;
        for (const elf of part.elf) {
            if (!elf.path.startsWith(from) || skip.some((prefix) => elf.path.startsWith(prefix)))
                continue;
            const path = to + elf.path.slice(from.length);
            if (!lost.has(`${tree}\0${path}`))
                facts.set(path, { ...elf, path });
        }
    }
    return [...facts.values()];
}

;// CONCATENATED MODULE: ./lib/build/artifacts.js









/**
 * Joins and inspects the given targets; layers come before the functions that use them. Nothing in dist is replaced yet.
 * @throws the signal's reason when interrupted, with nothing left behind
 */
async function makeArtifacts(targets, work) {
    const contents = new Map();
    const layerContent = (id) => {
        if (!contents.has(id)) {
            const path = work.standing(id);
            contents.set(id, path === undefined ? undefined : contentOf(path));
        }
        return contents.get(id);
    };
    const made = [];
    try {
        for (const target of [
            ...targets.filter(({ kind }) => kind === 'layer'),
            ...targets.filter(({ kind }) => kind === 'function'),
        ]) {
            // Joining is one long stretch of file work: between two artifacts an interruption must be heard.
            await (0,promises_.setImmediate)();
            work.signal.throwIfAborted();
            made.push(attempt(target, work, layerContent, contents));
        }
        return made;
    }
    catch (thrown) {
        dropArtifacts(made);
        throw thrown;
    }
}
function attempt(target, work, layerContent, contents) {
    try {
        const { candidate, content } = makeArtifact(target, work, layerContent);
        if (target.kind === 'layer')
            contents.set(target.id, content);
        return candidate;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PackerError */.Ly))
            throw thrown;
        return { target, ok: false, problems: [...thrown.problems] };
    }
}
function makeArtifact(target, work, layerContent) {
    const parts = partsOf(target, work);
    const temporary = (0,files/* temporaryBeside */.w6)((0,external_node_path_.join)(work.dist, target.output));
    const joined = joinPacks(parts, temporary);
    try {
        const content = contentOf(temporary, elfOf(parts, joined), joined.entries);
        const findings = checks_inspect(target, joined, content, usedLayers(target, layerContent));
        const problems = findings
            .filter(({ severity }) => severity === 'error')
            .map((finding) => problemOf(target, finding));
        if (problems.length > 0)
            throw new errors/* PackerError */.Ly(problems);
        return { candidate: { target, ok: true, temporary, artifact: artifactOf(target, joined, findings) }, content };
    }
    catch (thrown) {
        (0,files/* removeQuietly */.S2)(temporary);
        throw thrown;
    }
}
function artifactOf(target, joined, findings) {
    const { name, kind, platform, runtime, manifestHash, output, handler, layers } = target;
    const { sha256, codeSha256, size, unzippedSize, files } = joined;
    return {
        ...{
            name,
            kind,
            type: 'zip',
            platform,
            runtime,
            manifestHash,
            path: output,
            sha256,
            codeSha256,
            size,
            unzippedSize,
            files,
        },
        ...(handler !== undefined && { handler }),
        layers,
        findings,
    };
}
/** Puts finished artifacts at their places. @throws PackerError when one cannot be */
function placeArtifacts(candidates, dist) {
    for (const candidate of candidates) {
        if (!candidate.ok)
            continue;
        const path = (0,external_node_path_.join)(dist, candidate.target.output);
        try {
            (0,external_node_fs_.renameSync)(candidate.temporary, path);
        }
        catch (thrown) {
            throw (0,files/* fileFailure */.fE)('write', path, thrown);
        }
    }
}
function dropArtifacts(candidates) {
    for (const candidate of candidates)
        if (candidate.ok)
            (0,files/* removeQuietly */.S2)(candidate.temporary);
}

// EXTERNAL MODULE: ./lib/outputs/files.js
var outputs_files = __webpack_require__(8217);
;// CONCATENATED MODULE: ./lib/outputs/manifest.js




const MANIFEST_FILE = 'build_manifest.json';
/** The manifest of a dist folder; an empty one when there is none. @throws PackerError when it is there but cannot be read or understood */
function readManifest(dist) {
    const path = (0,external_node_path_.join)(dist, MANIFEST_FILE);
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
        const value = JSON.parse(text);
        const sound = value?.schema === 1 &&
            Array.isArray(value.artifacts) &&
            value.artifacts.every((entry) => Object.entries(FIELDS).every(([name, is]) => is(entry?.[name])));
        return sound ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const isText = (value) => typeof value === 'string';
const isCount = (value) => Number.isSafeInteger(value);
/** What each field must be, since anyone may have edited the file. */
const FIELDS = {
    name: isText,
    kind: (value) => value === 'function' || value === 'layer',
    type: (value) => value === 'zip',
    platform: (value) => value === 'linux/amd64' || value === 'linux/arm64',
    runtime: isText,
    manifestHash: isText,
    path: isText,
    sha256: isText,
    codeSha256: isText,
    size: isCount,
    unzippedSize: isCount,
    files: isCount,
    handler: (value) => value === undefined || isText(value),
    layers: (value) => Array.isArray(value) && value.every(isText),
    findings: (value) => Array.isArray(value) && value.every((finding) => isText(finding?.code) && isText(finding.message)),
};
const manifestText = (manifest) => `${JSON.stringify(manifest, null, 2)}\n`;
const artifactId = (entry) => targetId(entry.name, entry.platform);
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
    const kept = new Set(artifacts.map((entry) => entry.path));
    const orphans = old.artifacts.map((entry) => entry.path).filter((path) => isOurs(path) && !kept.has(path));
    return { manifest: { schema: 1, artifacts }, orphans };
}
/** A manifest is input: only plain names of ZIPs beside it are ever removed on its word. */
const isOurs = (path) => typeof path === 'string' && /^[A-Za-z0-9_-]+-(amd64|arm64)\.zip$/.test(path);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./lib/outputs/tfvars.js
const TFVARS_FILE = 'lambda_packer.auto.tfvars.json';
/** Terraform's variable values: `{"lambda_packer": {functions: {name: {arch: …}}, layers: {name: {arch: …}}}}`. */
function tfvarsText(manifest) {
    const functions = {};
    const layers = {};
    for (const { kind, name, platform, path, codeSha256, layers: used } of manifest.artifacts) {
        const arch = platform === 'linux/arm64' ? 'arm64' : 'amd64';
        const artifact = { path, source_code_hash: codeSha256 };
        if (kind === 'function')
            functions[name] = { ...functions[name], [arch]: { ...artifact, layers: used } };
        else
            layers[name] = { ...layers[name], [arch]: artifact };
    }
    return `${JSON.stringify({ lambda_packer: { functions, layers } }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/plan/canonical.js
var canonical = __webpack_require__(2201);
;// CONCATENATED MODULE: ./lib/build/past.js


/** Names of the store's records about a dist folder: small facts for every build, and recipes for when something changed. */
const recordNames = (dist) => {
    const id = (0,canonical/* sha256 */.sc)(dist).slice(0, 32);
    return { files: `dist-${id}`, trees: `trees-${id}` };
};
const NOTHING = { files: {}, inspected: {} };
/** What is known of the last build of a dist folder. A record is only a memory: a missing or strange one costs a comparison, never a wrong answer. */
function readPast(dist, store) {
    const record = store.readRecord(recordNames(dist).files);
    let previous;
    return {
        dist,
        manifest: readManifest(dist),
        record: isRecord(record) ? record : NOTHING,
        // Read only when asked for: with many large sources it is long.
        get previous() {
            previous ??= previousOf(store.readRecord(recordNames(dist).trees));
            return previous;
        },
    };
}
const isObject = (value) => typeof value === 'object' && value !== null;
const isRecord = (value) => isObject(value) && isObject(value.files) && isObject(value.inspected);
const previousOf = (value) => isObject(value) && isObject(value.manifests) && isObject(value.trees)
    ? value
    : { manifests: {}, trees: {} };
/** Remembers a build: `written` are the targets whose entries in the manifest are now the plan's. */
function writePast(store, past, plan, written, record) {
    const names = recordNames(past.dist);
    const manifests = { ...past.previous.manifests };
    for (const target of plan.targets)
        if (written.has(target.id))
            manifests[target.id] = { hash: target.manifestHash, manifest: target.manifest };
    const used = new Set(Object.values(manifests).flatMap(({ manifest }) => manifest.places.map((place) => place.tree)));
    const trees = {};
    for (const key of used) {
        const known = knownTree(plan.trees.get(key)) ?? past.previous.trees[key];
        if (known)
            trees[key] = known;
    }
    store.writeRecord(names.trees, { manifests, trees });
    store.writeRecord(names.files, record);
}
const knownTree = (tree) => tree && { recipe: tree.recipe, lines: tree.lines };
/** For each source tree of the plan, the tree that stood in the same place of the same target in the last build. */
function predecessors(plan, past) {
    const before = new Map();
    for (const target of plan.targets) {
        const rows = past.previous.manifests[target.id]?.manifest.places ?? [];
        for (const place of target.manifest.places) {
            const old = rows.find((row) => row.role === place.role && row.to === place.to && row.from === place.from);
            if (old && old.tree !== place.tree)
                before.set(place.tree, old.tree);
        }
    }
    return (key) => before.get(key);
}

;// CONCATENATED MODULE: ./lib/plan/reasons.js
/** Names shown before "and N more". */
const SHOWN = 3;
/**
 * Why a target is to be built, in a few words: `new`, `source changed: app.py`, `requirements changed: +numpy==2.4.0`, …
 * Undefined: its manifest hash is that of the last build.
 */
function reasonFor(target, previous, known) {
    const before = previous.manifests[target.id];
    if (!before)
        return 'new';
    if (before.hash === target.manifestHash)
        return undefined;
    const reasons = [
        ...optionReasons(before.manifest, target.manifest),
        ...treeReasons(before.manifest, target.manifest, previous, known),
    ];
    return reasons.length > 0 ? reasons.join('; ') : 'its parts are ordered anew';
}
function optionReasons(before, now) {
    return [
        before.format === now.format ? '' : `archive format ${before.format} → ${now.format}`,
        before.compression === now.compression ? '' : `compression ${before.compression} → ${now.compression}`,
    ].filter(Boolean);
}
function treeReasons(before, now, previous, known) {
    const place = (row) => `${row.role} ${row.to} ${row.from} ${row.skip.join()}`;
    const old = new Set(before.places.map((row) => `${place(row)} ${row.tree}`));
    const gone = before.places.filter((row) => !now.places.some((other) => other.tree === row.tree && place(other) === place(row)));
    const come = now.places.filter((row) => !old.has(`${place(row)} ${row.tree}`));
    const reasons = [];
    for (const row of come) {
        const match = gone.findIndex((other) => place(other) === place(row));
        const [partner] = match < 0 ? [] : gone.splice(match, 1);
        const [a, b] = [partner && previous.trees[partner.tree], known(row.tree)];
        if (!partner)
            reasons.push(row.role === 'layer' ? 'a layer was added' : `${row.role} added`);
        else if (!a || !b)
            reasons.push(`${row.role} changed`);
        else
            reasons.push(recipeReason(a, b));
    }
    for (const row of gone)
        reasons.push(row.role === 'layer' ? 'a layer was removed' : `${row.role} removed`);
    return [...new Set(reasons)];
}
function recipeReason(before, now) {
    const [a, b] = [before.recipe, now.recipe];
    if (a.kind === 'source' && b.kind === 'source')
        return `source changed: ${changedFiles(a.files, b.files)}`;
    if (a.kind === 'install' && b.kind === 'install')
        return installReason(a, b, before.lines, now.lines);
    return 'another kind of tree';
}
function changedFiles(before, now) {
    const old = new Map(before.map((file) => [file.path, `${file.mode} ${file.sha256}`]));
    const names = [];
    for (const file of now) {
        const was = old.get(file.path);
        if (was === undefined)
            names.push(`+${file.path}`);
        else if (was !== `${file.mode} ${file.sha256}`)
            names.push(file.path);
        old.delete(file.path);
    }
    return few([...names, ...[...old.keys()].map((path) => `-${path}`)]);
}
function installReason(a, b, before, now) {
    const changed = (what, from, to) => (from === to ? '' : `${what} ${from} → ${to}`);
    const lines = [
        ...now.filter((line) => !before.includes(line)).map((line) => `+${line}`),
        ...before.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ];
    const inputs = JSON.stringify(a.inputs) === JSON.stringify(b.inputs)
        ? ''
        : `requirements changed: ${changedFiles(a.inputs, b.inputs)}`;
    const reasons = [
        changed('runtime', a.runtime, b.runtime),
        changed('base image', a.base, b.base),
        changed('installer', `${a.installer.name} ${a.installer.version}`, `${b.installer.name} ${b.installer.version}`),
        lines.length > 0 ? `requirements changed: ${few(lines)}` : inputs,
        JSON.stringify(a.options) === JSON.stringify(b.options) ? '' : 'install options changed',
        changed('rules of installed trees', String(a.rules), String(b.rules)),
    ].filter(Boolean);
    return reasons.join('; ') || 'install changed';
}
function few(names) {
    const more = names.length - SHOWN;
    return more > 0 ? `${names.slice(0, SHOWN).join(', ')} and ${more} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./lib/build/standing.js




/** What the findings of a target rest on, besides its bytes. */
function inspectionKey(target, plan) {
    const attached = plan.targets.filter((other) => other.kind === 'layer' && other.platform === target.platform && target.layers.includes(other.name));
    const { runtime, handler, maxSize, verify, layers, layersMode } = target;
    return (0,canonical/* digestOf */.ol)({
        runtime,
        handler,
        maxSize,
        verify,
        layers,
        layersMode,
        attached: attached.map((layer) => layer.manifestHash),
    });
}
/** Compares every target with the last build of this dist folder. Reads no more of dist than it must. */
function standings(plan, past, force) {
    const entries = new Map(past.manifest.artifacts.map((entry) => [artifactId(entry), entry]));
    return plan.targets.map((target) => {
        const artifact = entries.get(target.id);
        const reason = force ? 'forced' : staleness(target, artifact, plan, past);
        return reason === undefined && artifact
            ? { target, state: 'unchanged', artifact }
            : { target, state: 'stale', reason: reason ?? 'new' };
    });
}
function staleness(target, artifact, plan, past) {
    if (!artifact)
        return 'new';
    if (artifact.manifestHash !== target.manifestHash) {
        const known = past.previous.manifests[target.id];
        if (known?.hash !== artifact.manifestHash)
            return 'changed since the build in dist, of which this machine has no record';
        return reasonFor(target, past.previous, (key) => {
            const tree = plan.trees.get(key);
            return tree && { recipe: tree.recipe, lines: tree.lines };
        });
    }
    if (!(0,outputs_files/* isIntact */.kM)(past.dist, target.output, artifact, past.record))
        return 'its ZIP is missing or was changed';
    return checksChanged(target, artifact, plan, past) ? 'its checks changed' : undefined;
}
/** Without a record the entry itself tells most of what its findings rested on. */
function checksChanged(target, artifact, plan, past) {
    const inspected = past.record.inspected[target.id];
    if (inspected !== undefined)
        return inspected !== inspectionKey(target, plan);
    return (artifact.handler !== target.handler ||
        artifact.runtime !== target.runtime ||
        artifact.layers.join() !== target.layers.join());
}

;// CONCATENATED MODULE: ./lib/build/commit.js








/**
 * Makes dist say what is in it, when the artifacts are in place: files that nothing owns any more go, and the manifest comes last.
 * `artifacts` are those of this build, built or unchanged. Touches nothing that already is as it should be.
 */
function commit(work) {
    const { plan, past, store, artifacts } = work;
    const { dist } = past;
    const { manifest, orphans } = mergeManifest(past.manifest, artifacts, ownedTargets(work.config));
    for (const name of orphans)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(dist, name), { force: true });
    const isTfvarsWritten = (0,outputs_files/* writeOutput */.zh)((0,external_node_path_.join)(dist, TFVARS_FILE), tfvarsText(manifest));
    const isManifestWritten = (0,outputs_files/* writeOutput */.zh)((0,external_node_path_.join)(dist, MANIFEST_FILE), manifestText(manifest));
    const record = { files: (0,outputs_files/* recordFiles */.B5)(dist, manifest.artifacts), inspected: {} };
    const ids = new Set(artifacts.map(({ name, platform }) => targetId(name, platform)));
    for (const target of plan.targets) {
        const inspected = ids.has(target.id) ? inspectionKey(target, plan) : past.record.inspected[target.id];
        if (inspected !== undefined)
            record.inspected[target.id] = inspected;
    }
    const isNews = work.isChanged || isTfvarsWritten || isManifestWritten || JSON.stringify(record) !== JSON.stringify(past.record);
    if (isNews)
        writePast(store, past, plan, ids, record);
}
/** Ids of all targets of the config, whether this build is about them or not. Images have no file in dist. */
const ownedTargets = (config) => new Set(config.packages
    .filter((pkg) => pkg.kind === 'layer' || pkg.type === 'zip')
    .flatMap((pkg) => pkg.platforms.map((platform) => targetId(pkg.name, platform))));

;// CONCATENATED MODULE: ./lib/build/outcomes.js
/** What became of every target. Without `keepGoing` one failure holds back all that could have been written. */
function outcomesOf(all, candidates, keepGoing) {
    const made = new Map(candidates.map((candidate) => [candidate.target.id, candidate]));
    const failed = candidates.find((candidate) => !candidate.ok);
    return all.map((standing) => {
        const { target } = standing;
        if (standing.state === 'unchanged')
            return { target, status: 'unchanged', reason: '', artifact: standing.artifact };
        const candidate = made.get(target.id);
        if (!candidate.ok)
            return {
                target,
                status: 'failed',
                reason: candidate.problems[0]?.message.split('\n')[0] ?? 'failed',
                problems: candidate.problems,
            };
        if (failed && !keepGoing)
            return { target, status: 'skipped', reason: `${failed.target.id} failed; --keep-going writes the others` };
        return { target, status: 'built', reason: standing.reason, artifact: candidate.artifact };
    });
}

// EXTERNAL MODULE: ./lib/plan/planfile.js
var planfile = __webpack_require__(8898);
// EXTERNAL MODULE: ./lib/plan/shown-path.js
var shown_path = __webpack_require__(3104);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/build/planned.js






/** The plan that an earlier job wrote, narrowed to the packages and platforms of this one. @throws PackerError when it is not of this config and version */
function readRequestedPlan(path, config, selected) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        throw (0,files/* fileFailure */.fE)('read', path, thrown);
    }
    const plan = (0,planfile/* readPlan */.m)(text, (0,shown_path/* shownPath */.p)(path), config.root, { version: version/* VERSION */.x, configSha256: config.sha256 });
    const packages = new Map(config.packages.map((pkg) => [pkg.name, pkg]));
    const targets = plan.targets.filter((target) => {
        const pkg = packages.get(target.name);
        return pkg !== undefined && selected(pkg, target.platform);
    });
    if (targets.length === 0)
        throw (0,errors/* failure */.V2)('plan/nothing', `${(0,shown_path/* shownPath */.p)(path)} has none of the targets that are asked for`, {
            hint: 'plan with the same --only and --platform, or without',
            exitCode: 2,
        });
    return { ...plan, targets };
}
/** `--verify` stands above what the config says of each function. */
function withVerify(plan, verify) {
    if (verify === undefined)
        return plan;
    return { ...plan, targets: plan.targets.map((target) => ({ ...target, verify })) };
}

// EXTERNAL MODULE: ./lib/store/entry.js
var store_entry = __webpack_require__(6525);
;// CONCATENATED MODULE: ./lib/build/reporting.js



/** What report.html shows of a build. Trees come from the store: what it does not hold (any more) is left out. */
function reportOf(work) {
    const { plan, outcomes, store, problems, phases } = work;
    const trees = {};
    for (const key of plan.trees.keys()) {
        const tree = treeReport(plan, key, store);
        if (tree)
            trees[key] = tree;
    }
    const { layersMode, layersModeReason } = plan;
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.problems : []));
    return {
        version: version/* VERSION */.x,
        config: plan.config.file,
        ...{ layersMode, layersModeReason },
        targets: outcomes.map((outcome) => targetReport(plan, outcome)),
        trees,
        problems: [...problems, ...failures],
        phases,
    };
}
function treeReport(plan, key, store) {
    const entry = store.peek((0,store_entry/* packKey */.l7)(key, ZIP_FORMAT, plan.compression));
    if (!entry)
        return undefined;
    const { size, unzippedSize, files, biggest, made } = entry;
    return {
        label: plan.trees.get(key).label,
        ...{ size, unzippedSize, files, biggest, packages: made?.packages ?? [] },
        ...(made && { made: { lines: made.notes, ...(made.baseDigest !== undefined && { baseDigest: made.baseDigest }) } }),
    };
}
function targetReport(plan, outcome) {
    const { target, status, reason } = outcome;
    const { id, name, kind, platform, runtime } = target;
    const trees = treesOf(plan, target);
    if (outcome.status !== 'built' && outcome.status !== 'unchanged')
        return { id, name, kind, platform, runtime, status, reason, findings: [], trees };
    const { path, size, unzippedSize, files, sha256, findings } = outcome.artifact;
    return {
        id,
        name,
        kind,
        platform,
        runtime,
        status,
        reason,
        path,
        size,
        unzippedSize,
        files,
        sha256,
        findings,
        trees,
    };
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

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/build/select.js



/**
 * Which targets of the config were asked for, by name, glob and platform.
 * @throws PackerError (2) for a name that matches nothing, or when nothing is left
 */
function selection(config, asked) {
    const names = config.packages.map((pkg) => pkg.name);
    const matchers = (asked.only ?? []).map((pattern) => ({ pattern, matches: picomatch(pattern) }));
    const problems = matchers
        .filter(({ matches }) => !names.some((name) => matches(name)))
        .map(({ pattern }) => noSuchPackage(pattern, names));
    const isSelected = (pkg, platform) => (matchers.length === 0 || matchers.some(({ matches }) => matches(pkg.name))) &&
        (asked.platforms?.includes(platform) ?? true);
    if (problems.length === 0 &&
        !config.packages.some((pkg) => pkg.platforms.some((platform) => isSelected(pkg, platform)))) {
        problems.push({
            severity: 'error',
            code: 'select/nothing',
            message: `no package${asked.only ? ` of ${asked.only.join(', ')}` : ''} is built for ${(asked.platforms ?? []).join(', ')}`,
            hint: `add the platform under 'platforms' or 'platforms_default'`,
        });
    }
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems, 2);
    return isSelected;
}
function noSuchPackage(pattern, names) {
    const near = names.length > 0 ? (0,mod/* closest */.kp)(pattern, names) : undefined;
    return {
        severity: 'error',
        code: 'select/unknown',
        message: `--only: no package is named '${pattern}'${near === undefined ? '' : `; did you mean '${near}'?`}`,
    };
}

;// CONCATENATED MODULE: ./lib/build/stopwatch.js
/** Times the phases of a build, one after the other. */
function stopwatch(report) {
    const laps = [];
    let last = performance.now();
    return {
        laps,
        lap(name) {
            const now = performance.now();
            const phase = { name, ms: Math.round(now - last) };
            last = now;
            laps.push(phase);
            report({ kind: 'phase', ...phase });
        },
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
;// CONCATENATED MODULE: ./lib/archive/members.js





const BLOCK = 512;
/**
 * Members of a tar stream, as they arrive; content that is not asked for is passed over. Names that lead anywhere but down, kinds
 * that a package cannot hold, and streams that end too early are PackerErrors.
 */
async function* readMembers(stream) {
    const tar = (0,tar_stream.extract)();
    const tail = { length: 0, zeros: 0 };
    const fed = feed(stream, tar, tail);
    let end = 0;
    try {
        for await (const entry of tar) {
            const { header } = entry;
            let isRead = false;
            yield memberOf(header, () => {
                isRead = true;
                return readContent(entry, header);
            });
            if (!isRead)
                entry.resume();
            const size = header.type === 'directory' ? 0 : header.size;
            end = header.byteOffset + Math.ceil(size / BLOCK) * BLOCK;
        }
        await fed;
    }
    catch (thrown) {
        if (thrown instanceof errors/* PackerError */.Ly)
            throw thrown;
        throw broken((0,errors/* messageOf */.bD)(thrown), thrown);
    }
    finally {
        tar.destroy();
        stream.destroy();
        await fed.catch(() => undefined);
    }
    // POSIX.1-2017, pax, "ustar Interchange Format": two blocks of zeros are the end. Without them, something is missing.
    const rest = tail.length - end;
    if (rest < 2 * BLOCK || tail.zeros < rest)
        throw broken('it ends too early');
}
const broken = (why, cause) => (0,errors/* failure */.V2)('archive/tar', `the build's result cannot be read: ${why}`, { cause });
/** Passes the stream on, and keeps count of its length and of the zeros at its end. */
async function feed(stream, tar, tail) {
    const closed = new Promise((resolve) => tar.once('close', () => resolve()));
    try {
        for await (const chunk of stream) {
            if (tar.destroyed)
                return;
            let last = chunk.length - 1;
            while (last >= 0 && chunk[last] === 0)
                last--;
            tail.zeros = last < 0 ? tail.zeros + chunk.length : chunk.length - 1 - last;
            tail.length += chunk.length;
            if (tar.write(chunk))
                continue;
            await Promise.race([(0,external_node_events_.once)(tar, 'drain'), closed]);
        }
        tar.end(null);
    }
    catch (thrown) {
        tar.destroy(thrown);
        throw thrown;
    }
}
const NOUNS = {
    'character-device': 'a device',
    'block-device': 'a device',
    fifo: 'a named pipe',
};
function memberOf(header, content) {
    const { type, mode, size, pax, linkname: target } = header;
    const name = type === 'directory' ? header.name.replace(/\/$/, '') : header.name;
    const refuse = (why, hint = 'Nothing was written. Exclude it, or report it to the package that holds it.') => (0,errors/* failure */.V2)('archive/member', `the build's result holds ${JSON.stringify(header.name)}: ${why}`, { hint });
    const fault = nameFault(name) ?? badText(name);
    if (fault !== undefined)
        throw refuse(fault);
    if (name.endsWith('/'))
        throw refuse('a name with a slash at its end that is no folder');
    if (/(?:^|\/)\.wh\./.test(name))
        throw refuse('a mark of image layers for a removed file');
    if (Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.')))
        throw refuse('a sparse file');
    if (type === 'directory')
        return { name, kind: 'folder' };
    if (type === 'file')
        return { name, kind: 'file', mode, size, content };
    if (type === 'symlink' || type === 'link') {
        const bad = !target
            ? 'a link to nothing'
            : target.includes('\0')
                ? 'its target holds a NUL character'
                : badText(target);
        if (bad !== undefined)
            throw refuse(bad);
        return type === 'link' ? { name, kind: 'hard-link', mode, target } : { name, kind: 'link', target };
    }
    throw refuse(NOUNS[type] ?? `an entry of the kind ${JSON.stringify(type)}`);
}
/** tar-stream decodes names as UTF-8, with U+FFFD where that fails. */
const badText = (name) => (name.includes('\ufffd') ? 'its name is not UTF-8' : undefined);
async function readContent(entry, { name, size }) {
    if (size > LARGEST_FILE)
        throw (0,errors/* failure */.V2)('archive/file-too-large', `${name} has ${size} bytes; Lambda takes at most 250 MB unzipped`);
    const content = Buffer.allocUnsafe(size);
    let length = 0;
    try {
        for await (const chunk of entry) {
            content.set(chunk, length);
            length += chunk.length;
        }
    }
    catch (thrown) {
        throw broken((0,errors/* messageOf */.bD)(thrown), thrown);
    }
    if (length !== size)
        throw broken(`${name} ends too early`);
    return content;
}

;// CONCATENATED MODULE: ./lib/archive/links.js
/**
 * The first link that leads out of the tree, whether directly or through other links. A link to nothing, and one that goes in a
 * circle, stay inside.
 */
function findEscape(links) {
    for (const name of links.keys())
        if (escapes(name, links))
            return name;
    return undefined;
}
/** As many as Linux follows (path_resolution(7)). */
const MOST_HOPS = 40;
function escapes(name, links) {
    const at = name.split('/').slice(0, -1);
    let rest = [name.split('/').at(-1)];
    for (let hops = 0; rest.length > 0;) {
        const [segment, ...more] = rest;
        rest = more;
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (at.length === 0)
                return true;
            at.pop();
            continue;
        }
        at.push(segment);
        const target = links.get(at.join('/'));
        if (target === undefined)
            continue;
        if (target.startsWith('/'))
            return true;
        if (++hops > MOST_HOPS)
            return false;
        at.pop();
        rest = [...target.split('/'), ...rest];
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/archive/host.js





const host_MODES = { '100644': MODE.file, '100755': MODE.executable, '120000': MODE.link };
/** How large the files are; `sized` is told of each as it is looked at. @throws PackerError that names every file which is gone, unreadable or no regular file */
function look(files, sized) {
    const problems = [];
    const sources = files.flatMap((file) => {
        try {
            const source = lookAt(file);
            sized(source.size);
            return [source];
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* PackerError */.Ly))
                throw thrown;
            problems.push(...thrown.problems);
            return [];
        }
    });
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems);
    return sources;
}
function lookAt({ name, mode, sha256, host }) {
    const entry = { name, mode: host_MODES[mode], sha256 };
    if ('content' in host)
        return { ...entry, size: host.content.length, content: host.content };
    const { path } = host;
    try {
        if (mode === '120000') {
            const content = (0,external_node_fs_.readlinkSync)(path, { encoding: 'buffer' });
            return { ...entry, size: content.length, content };
        }
        if (host.size !== undefined && host.size <= LARGEST_FILE)
            return { ...entry, size: host.size, path };
        const stat = (0,external_node_fs_.statSync)(path);
        if (stat.isFile() && stat.size <= LARGEST_FILE)
            return { ...entry, size: stat.size, path };
        if (stat.isFile())
            throw (0,errors/* failure */.V2)('archive/file-too-large', `${path} has ${stat.size} bytes; Lambda takes at most 250 MB unzipped`);
        throw (0,errors/* failure */.V2)('archive/not-a-file', `${path} is ${kindOf(stat)}, which no package can hold`, {
            hint: 'Remove or exclude it.',
        });
    }
    catch (thrown) {
        // EINVAL is readlink's word for "no link".
        if (thrown.code === 'EINVAL')
            throw changed(path);
        throw thrown instanceof errors/* PackerError */.Ly ? thrown : (0,files/* fileFailure */.fE)('read', path, thrown);
    }
}
const changed = (path) => (0,errors/* failure */.V2)('archive/changed', `${path} changed while it was read, or differs from the plan`, {
    hint: 'Run the build again when nothing writes to it any more; a file that a build generates belongs into `exclude` or into the plan.',
});
const KINDS = [
    ['a folder', (stat) => stat.isDirectory()],
    ['a socket', (stat) => stat.isSocket()],
    ['a named pipe', (stat) => stat.isFIFO()],
    ['a device', (stat) => stat.isBlockDevice() || stat.isCharacterDevice()],
];
const kindOf = (stat) => KINDS.find(([, is]) => is(stat))?.[0] ?? 'no regular file';

;// CONCATENATED MODULE: ./lib/archive/schedule.js
/** Small files go together into one message; a message costs as much as compressing some kilobytes. */
const BATCH = { bytes: 256 << 10, items: 256 };
/** Whether one more of this size is too much for a batch. */
const isFull = (count, bytes, more) => count > 0 && (bytes + more > BATCH.bytes || count >= BATCH.items);
/** Cuts sources, in their order, into groups for a batch each. */
function cut(sources) {
    const groups = [[]];
    let bytes = 0;
    for (const source of sources) {
        if (isFull(groups.at(-1).length, bytes, source.size)) {
            groups.push([]);
            bytes = 0;
        }
        groups.at(-1).push(source);
        bytes += source.size;
    }
    return sources.length === 0 ? [] : groups;
}
function batchOf(sources, level) {
    const length = sources.reduce((sum, source) => sum + ('content' in source ? source.size : 0), 0);
    const content = length > 0 ? Buffer.allocUnsafeSlow(length) : undefined;
    let used = 0;
    const items = sources.map((source) => {
        const { name, mode, size, sha256 } = source;
        const item = { name, mode, size, ...(sha256 !== undefined && { sha256 }) };
        if ('path' in source)
            return { ...item, from: { path: source.path } };
        content?.set(source.content, used);
        used += size;
        return { ...item, from: { at: used - size } };
    });
    return { level, items, ...(content && { content: content.buffer }) };
}
/** What is started out of turn, since it takes long, and how much may be under way or waiting for its turn. Bytes. */
const BIG = 4 << 20;
const WINDOW = 64 << 20;
/**
 * Runs batches in the pool and delivers what became of each, in their order. The biggest are started first, and only so much at
 * a time that memory stays bounded. Rejects with whatever `deliver` throws.
 */
function inOrder(pool, batches, deliver) {
    const sizes = batches.map(({ items }) => items.reduce((sum, item) => sum + item.size, 0));
    const order = startOrder(sizes);
    const done = new Map();
    let [next, started, running, held] = [0, 0, 0, 0];
    return new Promise((resolve, reject) => {
        let failed = false;
        const fail = (thrown) => {
            failed = true;
            reject(thrown);
        };
        const start = () => {
            if (failed)
                return;
            if (next === batches.length)
                resolve();
            while (started < order.length && running < pool.width) {
                const index = order[started];
                // When nothing runs, all that is held waits for this one.
                if (running > 0 && held + sizes[index] > WINDOW)
                    return;
                started++;
                running++;
                held += sizes[index];
                pool
                    .run(batches[index])
                    .then((framed) => arrived(framed, index))
                    .catch(fail);
            }
        };
        const arrived = (framed, index) => {
            running--;
            done.set(index, framed);
            if (failed)
                return;
            for (let ready = done.get(next); ready !== undefined; ready = done.get(next)) {
                done.delete(next);
                deliver(ready, next);
                held -= sizes[next++];
            }
            start();
        };
        start();
    });
}
function startOrder(sizes) {
    const indices = [...sizes.keys()];
    let room = WINDOW / 2;
    const early = indices
        .filter((index) => sizes[index] > BIG)
        .sort((a, b) => sizes[b] - sizes[a])
        .filter((index) => {
        room -= sizes[index];
        return room >= 0;
    });
    const isEarly = new Set(early);
    return [...early, ...indices.filter((index) => !isEarly.has(index))];
}

;// CONCATENATED MODULE: ./lib/archive/pack.js










/**
 * Packs files of the host into a canonical ZIP. Each is hashed as it is packed; what is taken over from the previous pack is
 * not read again. @throws PackerError naming the file: unreadable, gone, not regular, or of another content than planned
 */
async function packFiles(files, { path, compression, pool, previous }) {
    const sorted = sortByName([...files]);
    checkNames(sorted);
    const known = unchanged(sorted, previous, compression);
    // Threads start while the rest is still being looked at.
    const sources = look(sorted.filter(({ name }) => !known.has(name)), (bytes) => pool.expect(bytes));
    const fresh = new Map(sources.map((source) => [source.name, source]));
    const { steps, batches } = stepsOf(sorted, known, fresh, LEVELS[compression]);
    const elf = previous === undefined ? [] : previous.elf.filter((facts) => known.has(facts.path));
    const zip = openZip(path);
    try {
        let step = 0;
        const copyRuns = () => {
            for (let run = steps[step]; typeof run === 'object'; run = steps[++step])
                copyRun(zip, run, previous.bytes);
        };
        copyRuns();
        await inOrder(pool, batches, (framed, index) => {
            const { items } = batches[index];
            if (framed.fault)
                throw faultOf(items[framed.fault.item], framed.fault);
            zip.add([new Uint8Array(framed.bytes)], entriesOf(items, framed));
            elf.push(...framed.elf);
            step++;
            copyRuns();
        });
        return { ...zip.finish(), elf: sortElf(elf) };
    }
    catch (thrown) {
        zip.abandon();
        throw thrown;
    }
}
/** What a worker says of a batch, as entries; their offsets count from the batch's start. */
function entriesOf(items, { numbers }) {
    return items.map(({ name, mode }, i) => {
        const at = i * STRIDE;
        return {
            name,
            mode,
            crc: numbers[at],
            size: numbers[at + 1],
            compressedSize: numbers[at + 2],
            method: numbers[at + 3] === 8 ? 8 : 0,
            offset: numbers[at + 4],
        };
    });
}
const sortElf = (elf) => elf.sort((a, b) => (a.path < b.path ? -1 : 1));
/** An archive's parts in their order: runs of entries to take over, and indices of batches to pack. */
function stepsOf(sorted, known, fresh, level) {
    const parts = [];
    for (const { name } of sorted) {
        const entry = known.get(name);
        const last = parts.at(-1);
        if (entry === undefined) {
            if (last && 'sources' in last)
                last.sources.push(fresh.get(name));
            else
                parts.push({ sources: [fresh.get(name)] });
        }
        else if (last && 'run' in last && isNext(last.run.at(-1), entry))
            last.run.push(entry);
        else
            parts.push({ run: [entry] });
    }
    const batches = [];
    const steps = parts.flatMap((part) => 'run' in part ? [part.run] : cut(part.sources).map((group) => batches.push(batchOf(group, level)) - 1));
    return { steps, batches };
}
function checkNames(sorted) {
    checkLimits(sorted.length, 0);
    const problems = sorted.flatMap(({ name }) => {
        const fault = nameFault(name) ?? (name.endsWith('/') ? 'it ends in a slash' : undefined);
        if (fault === undefined)
            return [];
        const message = `${JSON.stringify(name)} cannot stand in a ZIP: ${fault}`;
        return [{ severity: 'error', code: 'archive/name', message, hint: 'Rename or exclude it.' }];
    });
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems);
    const clash = findClash(sorted);
    if (clash?.kind === 'duplicate')
        throw (0,errors/* failure */.V2)('archive/clash', `${clash.name} is to be packed twice`);
    if (clash)
        throw (0,errors/* failure */.V2)('archive/clash', `${clash.name} is both a file and a folder`);
}
function faultOf({ name, from }, fault) {
    const path = 'path' in from ? from.path : name;
    return fault.kind === 'changed'
        ? changed(path)
        : (0,files/* fileFailure */.fE)('read', path, Object.assign(new Error(fault.message), { code: fault.code }));
}

;// CONCATENATED MODULE: ./lib/archive/tree.js










/** Content under way in the pool, and content held for hard links to files that were left out or changed. Bytes. */
const MOST = { underWay: 32 << 20, kept: 128 << 20 };
function openTreePack({ path, compression, rules: options }, pool) {
    const rules = rulesFor(options);
    const level = LEVELS[compression];
    const seen = new Set();
    const parents = new Set();
    const folders = [];
    const links = new Map();
    const changed = new Map();
    /** What was dropped or changed, as it was. */
    const kept = new Map();
    const last = [];
    const packed = new Map();
    const elf = [];
    let keptBytes = 0;
    let count = 0;
    let total = 0;
    let gathered = [];
    let gatheredBytes = 0;
    const running = new Set();
    let runningBytes = 0;
    const keep = (name, content) => {
        keptBytes += content.length;
        if (keptBytes <= MOST.kept)
            kept.set(name, content);
    };
    const send = () => {
        const batch = batchOf(gathered, level);
        const bytes = gatheredBytes;
        gathered = [];
        gatheredBytes = 0;
        runningBytes += bytes;
        pool.expect(bytes);
        const run = pool.run(batch).then((framed) => {
            runningBytes -= bytes;
            running.delete(run);
            for (const entry of entriesOf(batch.items, framed))
                packed.set(entry.name, { entry, framed });
            elf.push(...framed.elf);
        });
        // A failure is seen by whoever awaits the set; until then nobody does.
        run.catch(() => undefined);
        running.add(run);
    };
    const gather = async (source) => {
        if (isFull(gathered.length, gatheredBytes, source.size))
            send();
        count++;
        total += source.size;
        checkLimits(count, total);
        gathered.push(source);
        gatheredBytes += source.size;
        while (runningBytes + gatheredBytes > MOST.underWay && running.size > 0)
            await Promise.race(running);
    };
    const settle = async () => {
        if (gathered.length > 0)
            send();
        await Promise.all(running);
    };
    const addFile = async (name, mode, content) => {
        if (isDropped(rules, options, name))
            return keep(name, content);
        if (rules.some((rule) => rule.finishes?.applies(name))) {
            last.push({ name, mode, content });
            return;
        }
        const other = rewritten(rules, name, content);
        if (other !== undefined) {
            keep(name, content);
            changed.set(name, other);
        }
        const result = other ?? content;
        await gather({ name, mode: fileMode(mode), size: result.length, content: result });
    };
    /** Content of a file that came before, as it was then. */
    const contentOf = async (name) => {
        const held = kept.get(name) ?? last.find((file) => file.name === name)?.content;
        if (held !== undefined)
            return held;
        await settle();
        const known = packed.get(name);
        if (known === undefined)
            return undefined;
        const data = tree_dataOf(known);
        return known.entry.method === 8 ? (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: known.entry.size }) : Buffer.from(data);
    };
    return {
        async add(member) {
            const { name } = member;
            if (member.kind === 'folder') {
                folders.push(name);
            }
            else {
                if (seen.has(name))
                    throw (0,errors/* failure */.V2)('archive/clash', `the build's result holds ${name} twice`);
                seen.add(name);
            }
            const cut = name.lastIndexOf('/');
            if (cut > 0)
                parents.add(name.slice(0, cut));
            if (member.kind === 'file') {
                await addFile(name, member.mode, await member.content());
            }
            else if (member.kind === 'hard-link') {
                const content = links.has(member.target) ? undefined : await contentOf(member.target);
                if (content === undefined)
                    throw (0,errors/* failure */.V2)('archive/member', `the build's result holds ${name}: a hard link to ${member.target}, which is no file before it`);
                await addFile(name, member.mode, content);
            }
            else if (member.kind === 'link' && !isDropped(rules, options, name)) {
                const content = Buffer.from(member.target);
                links.set(name, member.target);
                await gather({ name, mode: MODE.link, size: content.length, content });
            }
        },
        async finish() {
            const isThere = (name) => seen.has(name) && !isDropped(rules, options, name);
            for (const { name, mode, content } of last) {
                const rewrite = rules.find((rule) => rule.finishes?.applies(name)).finishes.rewrite;
                const result = rewrite(name, content, isThere, changed);
                await gather({ name, mode: fileMode(mode), size: result.length, content: result });
            }
            await settle();
            const leading = findEscape(links);
            if (leading !== undefined)
                throw (0,errors/* failure */.V2)('archive/link', `the build's result holds ${leading}: a link to ${links.get(leading)}, out of the tree`, { hint: 'Lambda has only what is in the package. Exclude the link.' });
            const empty = [...new Set(folders)].filter((name) => !parents.has(name) && !isDropped(rules, options, name));
            for (const name of empty)
                packed.set(`${name}/`, emptyFolder(`${name}/`));
            return { ...tree_write(path, packed), elf: sortElf(elf) };
        },
    };
}
const tree_dataOf = ({ entry, framed }) => new Uint8Array(framed.bytes, entry.offset, entry.compressedSize);
function emptyFolder(name) {
    const entry = { name, mode: MODE.folder, crc: 0, size: 0, compressedSize: 0, method: 0, offset: 0 };
    const header = localHeader(entry);
    const bytes = new Uint8Array(header).buffer;
    return { entry: { ...entry, offset: header.length }, framed: { bytes } };
}
function tree_write(path, packed) {
    const sorted = sortByName([...packed.values()].map((item) => ({ name: item.entry.name, ...item })));
    const clash = findClash(sorted);
    if (clash)
        throw (0,errors/* failure */.V2)('archive/clash', `the build's result holds ${clash.name} as a file and as a folder`);
    const zip = openZip(path);
    try {
        for (const item of sorted) {
            const header = localHeader(item.entry);
            zip.add([header, tree_dataOf(item)], [{ ...item.entry, offset: header.length }]);
        }
        return zip.finish();
    }
    catch (thrown) {
        zip.abandon();
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/archive/tar.js



/**
 * Reads one tar stream with `<stage>/meta.json` and, after it, `<stage>/tree/…`, stage after stage, and packs the trees as they
 * arrive. @throws PackerError for anything a package cannot hold, and for a stream that ends too early: never a short pack
 */
async function packTar(stream, { pool, select, deliver }) {
    const finished = new Set();
    let current;
    const complete = async () => {
        if (current === undefined)
            return;
        const { name, meta, pack } = current;
        current = undefined;
        if (meta === undefined)
            throw unexpected(`${name}/`, `${name}/meta.json is missing`);
        finished.add(name);
        const packed = await pack?.finish();
        await deliver({ stage: name, meta, ...(packed && { pack: packed }) });
    };
    for await (const member of readMembers(stream)) {
        const [name = '', ...rest] = member.name.split('/');
        if (current?.name !== name) {
            await complete();
            if (finished.has(name))
                throw unexpected(member.name, 'its stage was complete already');
            current = { name };
        }
        const part = PARTS.find(({ is }) => is(member, rest));
        if (part === undefined)
            throw unexpected(member.name, 'only meta.json and tree/ belong there');
        if (part.kind === 'meta' && member.kind === 'file') {
            if (current.meta !== undefined)
                throw unexpected(member.name, 'it is there twice');
            const meta = parseMeta(member.name, await member.content());
            const options = meta.pending.length > 0 ? undefined : select(name, meta);
            current = { name, meta, ...(options && { pack: openTreePack(options, pool) }) };
        }
        else if (part.kind === 'tree') {
            if (current.meta === undefined)
                throw unexpected(member.name, `${name}/meta.json should come before it`);
            await current.pack?.add(withinTree(member, `${name}/tree/`));
        }
    }
    await complete();
}
const MOST_META = 16 << 20;
/** The members that a stage may have, by the segments of their names below it. */
const PARTS = [
    {
        kind: 'folder',
        is: ({ kind }, rest) => kind === 'folder' && (rest.length === 0 || (rest.length === 1 && rest[0] === 'tree')),
    },
    {
        kind: 'meta',
        is: (member, rest) => member.kind === 'file' && member.size <= MOST_META && rest.length === 1 && rest[0] === 'meta.json',
    },
    { kind: 'tree', is: (_member, rest) => rest.length > 1 && rest[0] === 'tree' },
];
function withinTree(member, prefix) {
    const name = member.name.slice(prefix.length);
    if (member.kind !== 'hard-link')
        return { ...member, name };
    if (!member.target.startsWith(prefix))
        throw unexpected(member.name, `a hard link to ${member.target}, out of its tree`);
    return { ...member, name, target: member.target.slice(prefix.length) };
}
function parseMeta(name, content) {
    try {
        const meta = JSON.parse(content.toString());
        if (Array.isArray(meta?.pending))
            return meta;
    }
    catch {
        // Said below.
    }
    throw unexpected(name, 'it is no JSON object with a list `pending`');
}
const unexpected = (name, why) => (0,errors/* failure */.V2)('archive/tar', `the build's result is not as expected: ${name}: ${why}`);

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./lib/graph/stage.js
const KEY = /^sha256:([0-9a-f]{64})$/;
const STAGE = /\b(?:deps|built)-([0-9a-f]{16})\b/;
/** Name of the stage, and of the folder in the solve's tar, that holds a tree: `deps-` and the first 16 hex digits of its key. */
const stageName = (key) => `deps-${shortKey(key)}`;
/** Name of the stage that builds, under the target platform, what `deps-…` could not. */
const builtStageName = (key) => `built-${shortKey(key)}`;
function shortKey(key) {
    const hex = KEY.exec(key)?.[1];
    if (hex === undefined)
        throw new Error(`not a tree key: ${JSON.stringify(key)}`);
    return hex.slice(0, 16);
}
/** The `deps-…` name of the stage that a vertex of BuildKit's progress speaks of: `[linux/amd64 deps-0123456789abcdef 2/2] RUN …`. */
function stageOfVertex(name) {
    const hex = STAGE.exec(/^\[([^\]]*)\]/.exec(name)?.[1] ?? '')?.[1];
    return hex === undefined ? undefined : `deps-${hex}`;
}

;// CONCATENATED MODULE: ./lib/graph/bake.js

/** The one target of a solve. */
const BAKE_TARGET = 'trees';
/**
 * All trees in one target, and one tar on standard output. Paths are relative to the folder that the bake file lies in.
 * `isFresh`: whatever steps and base images BuildKit has, it makes and asks for them anew.
 */
function bakeDefinition(trees, platform, cache, isFresh = false) {
    const stages = trees.map((tree) => stageName(tree.key)).sort();
    const target = {
        context: 'context',
        dockerfile: 'Dockerfile',
        platforms: [platform],
        output: ['type=tar,dest=-'],
        secret: stages.flatMap((id) => [
            `type=file,id=${id},src=secrets/${id}.json`,
            `type=file,id=${id}-ca,src=secrets/${id}.pem`,
        ]),
    };
    if (cache.from.length > 0)
        target['cache-from'] = cache.from;
    if (cache.to.length > 0)
        target['cache-to'] = cache.to;
    if (isFresh)
        Object.assign(target, { 'no-cache': true, pull: true });
    return { target: { [BAKE_TARGET]: target } };
}
/** The definition as a file's text. Bake reads strings in JSON as HCL templates, so `${` and `%{` are written twice (HCL's JSON syntax). */
function bakeFile(definition) {
    const literal = (_key, value) => typeof value === 'string' ? value.replace(/([$%])\{/g, '$1$1{') : value;
    return `${JSON.stringify(definition, literal, 2)}\n`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/graph/buildx.js


/** From SIGINT, after which buildx tells the daemon to stop, to SIGKILL. */
const GRACE_MS = 1500;
/**
 * Runs `docker buildx bake` in a process group of its own. The output stream ends only after the process succeeded, and fails when it failed,
 * so that whoever reads it never takes a torn archive for a whole one.
 *
 * @throws the signal's reason when it was aborted (the process is gone by then), and what `onOutput` threw
 */
async function bake(run) {
    run.signal.throwIfAborted();
    const words = [
        'buildx',
        'bake',
        ...(run.builder === undefined ? [] : ['--builder', run.builder]),
        '--file',
        'bake.json',
        '--progress',
        'rawjson',
        run.target,
    ];
    const child = (0,external_node_child_process_.spawn)('docker', words, {
        cwd: run.folder,
        // The bake file names nothing but this folder and the user's own cache; a provenance file is no part of the archive.
        env: {
            ...run.env,
            BUILDX_BAKE_ENTITLEMENTS_FS: '0',
            BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
            DOCKER_CLI_HINTS: 'false',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
    });
    const stop = stopper(child.pid);
    run.signal.addEventListener('abort', stop.now, { once: true });
    const output = new external_node_stream_.PassThrough({ highWaterMark: 1 << 20 });
    output.on('error', () => { }); // whoever reads it hears of it; without a reader it has no one to tell
    let taken;
    let hasEnded = false;
    let readerFailed;
    child.stdout.once('data', () => {
        taken = run.onOutput(output).catch((error) => {
            readerFailed = error;
            if (!hasEnded)
                stop.now();
            child.stdout.resume();
        });
    });
    child.stdout.pipe(output, { end: false });
    output.once('close', () => child.stdout.resume());
    child.stderr.setEncoding('utf8').on('data', run.onProgress);
    try {
        const ended = await new Promise((resolve) => {
            child.once('error', (error) => resolve({ ok: false, why: error.message }));
            child.once('close', (code, signal) => resolve(code === 0
                ? { ok: true, wrote: taken !== undefined }
                : { ok: false, why: `docker buildx bake ended with ${signal ?? `code ${code}`}` }));
        });
        hasEnded = true;
        run.signal.throwIfAborted();
        if (readerFailed !== undefined)
            throw readerFailed;
        if (!ended.ok)
            return ended;
        output.end();
        await taken;
        if (readerFailed !== undefined)
            throw readerFailed;
        return ended;
    }
    finally {
        if (!output.writableEnded)
            output.destroy(new Error('the build did not come to its end'));
        await taken;
        run.signal.removeEventListener('abort', stop.now);
        stop.clear();
    }
}
/** Ends a process group: SIGINT, then SIGKILL. */
function stopper(pid) {
    let timer;
    const send = (signal) => {
        try {
            if (pid !== undefined)
                process.kill(-pid, signal);
        }
        catch {
            // It is gone.
        }
    };
    return {
        now: () => {
            send('SIGINT');
            timer ??= setTimeout(() => send('SIGKILL'), GRACE_MS);
        },
        clear: () => clearTimeout(timer),
    };
}

;// CONCATENATED MODULE: ./lib/graph/image-reference.js
/**
 * The grammar of image references (github.com/distribution/reference, reference.go): `[host[:port]/]path[:tag][@digest]`.
 * Nothing that it admits is special to a Dockerfile: no white space, quote, `$`, backslash or backtick.
 */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const HOST = '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?';
const REFERENCE = new RegExp(`^(?:${HOST}/)?${COMPONENT}(?:/${COMPONENT})*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$`);
/** Whether a text is an image reference and nothing else. */
const isImageReference = (text) => text.length <= 512 && REFERENCE.test(text);

;// CONCATENATED MODULE: ./lib/graph/cache.js




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
 * Without a `mode` the cache holds the results only (`min`). A local cache only ever grows, so it is written anew and swapped in.
 *
 * @throws PackerError `graph/cache` when the text is not in that syntax.
 */
function cacheOptions(text, platform, folder = process.cwd()) {
    if (text === undefined)
        return NO_CACHE;
    const attributes = forPlatform(parse(text), platform.replace('/', '-'));
    const type = attributes.get('type');
    if (type === 'local')
        return localCache(text, attributes, folder);
    const to = new Map([...attributes].filter(([name]) => !IMPORT_ONLY.has(name)));
    if (!to.has('mode') && type !== 'inline')
        to.set('mode', 'min');
    return { from: [cache_write(attributes, EXPORT_ONLY)], to: [cache_write(to, new Set())] };
}
/** Each platform has a solve, and a cache, of its own: a second export to the same place would take the first one's place. */
function forPlatform(attributes, suffix) {
    const own = new Map(attributes);
    const rename = (name, change) => {
        const value = own.get(name);
        if (value)
            own.set(name, change(value));
    };
    rename('dest', (value) => (0,external_node_path_.join)(value, suffix));
    rename('src', (value) => (0,external_node_path_.join)(value, suffix));
    rename('ref', (value) => (/:[^/]+$/.test(value) ? `${value}-${suffix}` : `${value}:${suffix}`));
    if (own.get('type') === 'gha')
        own.set('scope', `${own.get('scope') ?? 'lambda-packer'}-${suffix}`);
    rename('name', (value) => `${value}-${suffix}`);
    return own;
}
function localCache(text, attributes, folder) {
    const named = attributes.get('dest') ?? attributes.get('src');
    if (named === undefined || named === '')
        throw bad(text, 'a local cache needs dest=FOLDER');
    const current = (0,external_node_path_.resolve)(folder, named);
    const fresh = `${current}.new`;
    const from = new Map([...attributes].filter(([name]) => name !== 'dest')).set('src', current);
    const to = new Map([...attributes].filter(([name]) => name !== 'src')).set('dest', fresh);
    if (!to.has('mode'))
        to.set('mode', 'min');
    return { from: [cache_write(from, EXPORT_ONLY)], to: [cache_write(to, IMPORT_ONLY)], swap: { current, fresh } };
}
function parse(text) {
    if (isImageReference(text))
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
function cache_write(attributes, without) {
    return [...attributes]
        .filter(([name]) => !without.has(name))
        .map(([name, value]) => `${name}=${value}`)
        .map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}
const bad = (text, why) => (0,errors/* failure */.V2)('graph/cache', `--cache ${text}: ${why}`, {
    hint: "write it as BuildKit does: 'type=local,dest=DIR', 'type=registry,ref=NAME', 'type=gha'",
    exitCode: 2,
});
/** Before a solve: no import from a cache that is not there yet, and a clean folder for the new one. */
async function prepareCache(cache) {
    if (!cache.swap)
        return cache;
    await (0,external_node_fs_promises_.rm)(cache.swap.fresh, { recursive: true, force: true });
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(cache.swap.fresh), { recursive: true });
    const exists = await (0,external_node_fs_promises_.stat)(`${cache.swap.current}/index.json`).then(() => true, () => false);
    return exists ? cache : { ...cache, from: [] };
}
/** After a solve that succeeded: the new local cache takes the old one's place. Left alone when nothing was exported. */
async function keepCache({ swap }) {
    if (!swap)
        return;
    if (!(await (0,external_node_fs_promises_.stat)(`${swap.fresh}/index.json`).then(() => true, () => false)))
        return;
    const old = `${swap.current}.old`;
    await (0,external_node_fs_promises_.rm)(old, { recursive: true, force: true });
    await (0,external_node_fs_promises_.rename)(swap.current, old).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
    });
    await (0,external_node_fs_promises_.rename)(swap.fresh, swap.current);
    await (0,external_node_fs_promises_.rm)(old, { recursive: true, force: true });
}
async function dropCache({ swap }) {
    if (swap)
        await (0,external_node_fs_promises_.rm)(swap.fresh, { recursive: true, force: true });
}

// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(9162);
;// CONCATENATED MODULE: ./lib/graph/context.js







/** 1980-01-01, as everywhere in this tool. */
const EPOCH = 315532800;
/**
 * Writes the build context: `driver/` with the container's programs, and for each tree `<stage>/options.json` and `<stage>/in/…`.
 * Exactly the files that were hashed are in it; what differs from the plan is refused.
 *
 * @throws PackerError `graph/changed` naming the file.
 */
async function writeContext(folder, trees) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(folder, 'driver'), { recursive: true });
    const drivers = {
        'python.py': __webpack_require__.ab + "python.py",
        'node.mjs': __webpack_require__.ab + "node.mjs",
    };
    for (const [name, url] of Object.entries(drivers))
        await place((0,external_node_path_.join)(folder, 'driver', name), await (0,external_node_fs_promises_.readFile)(url), 0o644);
    for (const tree of trees)
        await stageTree((0,external_node_path_.join)(folder, stageName(tree.key)), tree);
}
async function stageTree(folder, { recipe, origin }) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(folder, 'in'), { recursive: true });
    await place((0,external_node_path_.join)(folder, 'options.json'), Buffer.from(stepOptions(recipe)), 0o644);
    for (const file of recipe.inputs) {
        if (!isInside(file.path))
            throw new Error(`an input's name leads out of its folder: ${JSON.stringify(file.path)}`);
        const source = origin.files.get(file.path);
        if (source === undefined)
            throw new Error(`no host file for the input ${JSON.stringify(file.path)}`);
        const target = (0,external_node_path_.join)(folder, 'in', file.path);
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        if (file.mode === '120000')
            await placeLink(target, file, source);
        else
            await place(target, await checked(file, source), file.mode === '100755' ? 0o755 : 0o644);
    }
}
/** What the step in the container reads: only what that step needs, so that nothing else invalidates it. */
function stepOptions({ installer, runtime, platform, options }) {
    const { version, glibc } = runtimes/* RUNTIMES */.aC[runtime];
    // Patterns and stripping are applied to what comes out; npm's own record says which packages have scripts.
    const needed = Object.fromEntries(Object.entries(options).filter(([name]) => !['exclude', 'strip', 'scripted'].includes(name)));
    return (0,canonical/* canonicalJson */.dj)({ installer, runtime, platform, python: version, glibc, options: needed });
}
async function checked(file, source) {
    const name = 'path' in source ? source.path : file.path;
    const content = 'content' in source
        ? source.content
        : await (0,external_node_fs_promises_.readFile)(source.path).catch((error) => {
            throw context_changed(name, (0,errors/* messageOf */.bD)(error));
        });
    if ((0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') !== file.sha256)
        throw context_changed(name);
    return content;
}
async function placeLink(target, file, source) {
    const name = 'path' in source ? source.path : file.path;
    const points = 'content' in source
        ? source.content.toString()
        : await (0,external_node_fs_promises_.readlink)(source.path).catch((error) => {
            throw context_changed(name, (0,errors/* messageOf */.bD)(error));
        });
    if ((0,external_node_crypto_.createHash)('sha256').update(points).digest('hex') !== file.sha256)
        throw context_changed(name);
    await (0,external_node_fs_promises_.symlink)(points, target);
    await (0,external_node_fs_promises_.lutimes)(target, EPOCH, EPOCH);
}
async function place(target, content, mode) {
    await (0,external_node_fs_promises_.writeFile)(target, content);
    await (0,external_node_fs_promises_.chmod)(target, mode);
    await (0,external_node_fs_promises_.utimes)(target, EPOCH, EPOCH);
}
const context_changed = (name, why = '') => (0,errors/* failure */.V2)('graph/changed', `${name} changed while it was read, or differs from the plan${why && `: ${why}`}`, {
    hint: 'plan and build the same files: run the build again when nothing writes to them',
});
const isInside = (path) => path !== '' &&
    !path.startsWith('/') &&
    !path.includes('\0') &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

;// CONCATENATED MODULE: ./lib/graph/dockerfile.js



/** The program that installs, by language. `-I`: whatever PYTHONPATH an image sets, only the driver is read. */
const DRIVERS = {
    python: ['python3', '-I', '-B', '/packer/driver/python.py'],
    node: ['node', '/packer/driver/node.mjs'],
};
/**
 * The Dockerfile of one solve: a stage per tree and a last one that collects them. What users wrote is in none of its lines: inputs and
 * options lie in the context under names of ours, and an image reference is checked against its grammar.
 *
 * `follow-up`: the trees' first steps left something pending; a second stage each builds that under the target platform.
 */
function dockerfile(trees, platform, mode) {
    const sorted = [...trees].sort((a, b) => (a.key < b.key ? -1 : 1));
    const stages = sorted.flatMap((tree) => mode === 'first' ? [depsStage(tree)] : [depsStage(tree), builtStage(tree, platform)]);
    const copies = sorted.flatMap(({ key }) => [
        `COPY --link --from=${stageName(key)} /o /${stageName(key)}/`,
        ...(mode === 'first' ? [] : [`COPY --link --from=${builtStageName(key)} /o /${stageName(key)}/`]),
    ]);
    return ['# escape=\\', ...stages, ['FROM scratch', ...copies].join('\n'), ''].join('\n\n');
}
function depsStage(tree) {
    return stage(tree, '$BUILDPLATFORM', stageName(tree.key), [], 'install');
}
function builtStage(tree, platform) {
    const resolved = `--mount=type=bind,from=${stageName(tree.key)},source=/s,target=/packer/resolved`;
    return stage(tree, platform, builtStageName(tree.key), [resolved], 'build');
}
function stage({ key, recipe }, platform, name, mounts, mode) {
    if (!isImageReference(recipe.base)) {
        throw (0,errors/* failure */.V2)('graph/base-image', `${JSON.stringify(recipe.base)} is not an image reference`, {
            hint: 'write it as registry/name:tag, name:tag or name@sha256:…',
        });
    }
    const id = stageName(key);
    return [
        `FROM --platform=${platform} ${recipe.base} AS ${name}`,
        'USER 0:0',
        [
            'RUN',
            `--mount=type=bind,source=driver,target=/packer/driver`,
            `--mount=type=bind,source=${id},target=/packer/step`,
            // Downloads of every tree and build; the installers lock what they write.
            '--mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared',
            // Configuration with passwords is unfolded here: memory, never a layer.
            '--mount=type=tmpfs,target=/packer/private',
            // Always mounted, with or without content, so that equal trees have equal steps on every machine.
            `--mount=type=secret,id=${id},target=/packer/installer.json`,
            `--mount=type=secret,id=${id}-ca,target=/packer/ca.pem`,
            ...mounts,
            JSON.stringify([...DRIVERS[recipe.options.language], mode, id]),
        ].join(' \\\n    '),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/graph/hints.js
/** Causes of a failed step, by its log lines and BuildKit's error. */
const STEP_HINTS = [
    {
        code: 'disk-full',
        pattern: /no space left on device|ENOSPC|disk quota exceeded/i,
        hint: "the builder's disk is full: free some with `docker buildx prune`, or give Docker more",
    },
    {
        code: 'emulation',
        pattern: /exec format error|cannot execute binary file/i,
        hint: 'this machine cannot run programs of that platform: install emulation with `docker run --privileged --rm tonistiigi/binfmt --install all`, or use a builder with a node of that platform (--builder)',
    },
    {
        code: 'hash-mismatch',
        pattern: /hash mismatch|hashes? (?:do|does) not match|do not match the hashes|EINTEGRITY|integrity checksum failed/i,
        hint: 'the index served another file than the one whose hash is written down: if the new file is right, lock the requirements again',
    },
    {
        code: 'hash-missing',
        pattern: /--require-hashes|every package must be listed with its hashes|hashes are required in|have their versions pinned/i,
        hint: 'one requirement with --hash means that all need one: make the whole list with `uv pip compile --generate-hashes`',
    },
    {
        code: 'lock-stale',
        pattern: /lockfile .{0,40}needs to be updated|lock file.{0,60}(?:not|out of) (?:in )?sync|can only install packages when your package\.json and .{0,60}in sync|Missing: .+ from lock file|Invalid: lock file's/is,
        hint: 'the lock file does not fit the project any more: run `uv lock` or `npm install` and commit the result',
    },
    {
        code: 'rate-limit',
        pattern: /\b429\b|toomanyrequests|rate.?limit|too many requests/i,
        hint: 'the registry asks to slow down: sign in to it, wait, or use a mirror (--base-registry, an index of your own)',
    },
    {
        code: 'proxy',
        pattern: /proxy (?:connect|error|authentication|tunnel)|ProxyError|407 Proxy|ERR_PROXY|ECONNREFUSED.*proxy|tunneling socket could not/i,
        hint: 'check HTTP_PROXY, HTTPS_PROXY and NO_PROXY: they are passed to the installers, and must be reachable from the build container',
    },
    {
        code: 'tls',
        pattern: /certificate verify failed|CERTIFICATE_VERIFY_FAILED|unable to (?:get|verify).{0,30}certificate|SELF_SIGNED_CERT|self.signed certificate|UnknownIssuer|invalid peer certificate|x509: |CERT_UNTRUSTED/i,
        hint: "the server's certificate is not trusted in the build: name your company's PEM file with --ca-bundle or build.ca_bundle",
    },
    {
        code: 'dns',
        pattern: /name or service not known|temporary failure in name resolution|ENOTFOUND|EAI_AGAIN|dns error|failed to lookup address|no such host|could not resolve host/i,
        hint: "the build container cannot resolve that name: check the builder's network and DNS, or set a proxy",
    },
    {
        code: 'unauthorized',
        pattern: /\b40[13]\b.{0,80}(?:unauthorized|forbidden|authenticat|credential)|(?:unauthorized|forbidden)|E40[13]\b|\b40[13] (?:client )?error|ENEEDAUTH|pull access denied|authentication required|authorization failed/i,
        hint: "the server refused the credentials: check pip.conf, uv's settings, .netrc or .npmrc; for images `docker login`",
    },
    {
        code: 'git-missing',
        pattern: /git executable not found|git: (?:command )?not found|Cannot find command 'git'|spawn git ENOENT|No such file or directory: 'git'/i,
        hint: 'a requirement comes from Git, and the build image has no git: name its archive (https://…/archive/….tar.gz), or a build image with git',
    },
    {
        code: 'compiler-missing',
        pattern: /command '?"?(?:[a-z0-9_]+-linux-gnu-)?(?:gcc|cc|g\+\+|clang|c\+\+)'?"? failed|(?:gcc|g\+\+|cc|c\+\+|clang|cargo|rustc|make|cmake)'?: (?:command )?not found|unable to execute '.*(?:gcc|cc)'|No such file or directory: '(?:gcc|cc|g\+\+|make|cmake|cargo)'|Unknown compiler\(s\)|error: linker `cc` not found|No CMAKE_C_COMPILER|not found: make|Python\.h: No such file/i,
        hint: 'no prebuilt file fits the target, and the image has no compiler to build it: choose a version that has a wheel for it, or an image with compilers (base_images)',
    },
    {
        code: 'python-version',
        pattern: /requires-python|Requires-Python|requires a different Python|requires Python/i,
        hint: "no version fits the runtime's Python: relax the requirement, or choose another runtime",
    },
    {
        code: 'no-wheel',
        pattern: /no (?:wheels?|binary distribution|compatible wheel)|has no wheels with a matching|only-binary|is not a supported wheel/i,
        hint: 'nothing prebuilt fits the target, and there is no source to build: choose another version',
    },
    {
        code: 'no-such-package',
        pattern: /no matching distribution|could not find a version|was not found in the (?:package )?(?:registry|index)|there (?:is|are) no versions? of|no solution found|E404\b|404 Not Found|ETARGET|notarget/i,
        hint: 'check the name and the version for typos; a private package needs its index in the configuration of pip, uv or npm',
    },
    {
        code: 'conflict',
        pattern: /ResolutionImpossible|unsatisfiable|ERESOLVE|conflicting dependencies/i,
        hint: 'two requirements exclude each other: relax one of them',
    },
    {
        code: 'network',
        pattern: /ECONNREFUSED|ECONNRESET|ETIMEDOUT|connection (?:refused|reset|timed out)|network is unreachable|error sending request|Read timed out|operation timed out/i,
        hint: 'the server could not be reached from the build container: check the network, a proxy, and try again',
    },
    {
        code: 'out-of-memory',
        pattern: /exit code: 137|out of memory|Killed/i,
        hint: 'the step was killed, mostly for want of memory: give Docker more',
    },
    {
        code: 'no-installer',
        pattern: /exec: "(?:python3|node)": executable file not found|No module named pip|npm: spawn npm ENOENT/i,
        hint: "the base image lacks the runtime's language or installer: choose another in base_images",
    },
];
/** Causes of a solve that failed as a whole, by what docker printed. */
const ENGINE_HINTS = [
    {
        code: 'docker-missing',
        pattern: /spawn docker ENOENT/,
        hint: 'install Docker with buildx (docs.docker.com/engine/install), or run the build where it is',
    },
    {
        code: 'docker-permission',
        pattern: /permission denied while trying to connect/i,
        hint: 'add yourself to the group `docker`, or use a rootless engine',
    },
    {
        code: 'docker-not-running',
        pattern: /cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|dial unix .*: connect|docker desktop is (?:not running|unable)/i,
        hint: 'start the Docker Engine (`sudo systemctl start docker`, or Docker Desktop), or point DOCKER_HOST at one',
    },
    {
        code: 'buildx-missing',
        pattern: /'buildx' is not a docker command|unknown command: docker buildx|unknown shorthand flag: 'f'|docker: unknown command/i,
        hint: 'install the buildx plugin, 0.13 or newer (docs.docker.com/go/buildx)',
    },
    {
        code: 'buildx-old',
        pattern: /invalid progress mode|unknown (?:flag|progress)|unsupported progress/i,
        hint: 'update the buildx plugin: 0.13 or newer is needed',
    },
    {
        code: 'builder-unknown',
        pattern: /no builder ".*" found|failed to find (?:builder|instance)/i,
        hint: '`docker buildx ls` shows the builders that there are',
    },
    {
        code: 'cache',
        pattern: /cache export is not supported|failed to configure .* cache|cache (?:importer|exporter)/i,
        hint: 'the builder cannot do this kind of cache: turn on the containerd image store, or use a docker-container builder',
    },
    {
        code: 'platform-missing',
        pattern: /no match for platform|does not match the specified platform/i,
        hint: 'the base image has no variant for a platform that is needed: choose another in base_images',
    },
    {
        code: 'image-not-found',
        pattern: /(?:failed to resolve source metadata for|load metadata for|pull access denied).*(?:not found|does not exist|denied)|manifest unknown|name unknown/is,
        hint: 'check the name, or where base images come from: --base-registry, base_registry, base_images',
    },
    ...STEP_HINTS,
];
/** The row that fits a text. */
function hintFor(table, text) {
    return table.find(({ pattern }) => pattern.test(text));
}

;// CONCATENATED MODULE: ./lib/graph/failure.js

/** Log lines that stand in an error. */
const SHOWN_LINES = 20;
/** The command of an install as its user would type it. */
function commandOf({ recipe, label }) {
    return COMMANDS[recipe.options.source](recipe.installer.name, label);
}
const COMMANDS = {
    requirements: (installer, label) => (installer === 'pip' ? `pip install -r ${label}` : `uv pip install -r ${label}`),
    'uv-lock': (_installer, label) => `uv sync --locked (${label})`,
    'package-lock': (_installer, label) => `npm ci (${label})`,
    'package-json': (_installer, label) => `npm install (${label})`,
};
/** A step's failure, told by the targets that wait for it. */
function stepProblem(tree, targets, failed) {
    const known = hintFor(STEP_HINTS, [...failed.lines, failed.error].join('\n'));
    const lines = failed.lines.filter((line) => line.trim() !== '').slice(-SHOWN_LINES);
    const said = lines.length > 0 ? lines : [failed.error];
    return problem(`graph/${known?.code ?? 'install'}`, [`${targets.join(', ')}: \`${commandOf(tree)}\` failed`, ...said.map((line) => `    ${line}`)].join('\n'), known?.hint);
}
/** A base image that cannot be had, told by the targets that need it. */
function imageProblem(base, targets, error) {
    const known = hintFor(ENGINE_HINTS, `load metadata for ${error}`);
    return problem(`graph/${known?.code ?? 'base-image'}`, `${targets.join(', ')}: the base image ${base} cannot be had\n    ${error}`, known?.hint);
}
/** A solve that failed as a whole. */
function solveProblem(error) {
    const known = hintFor(ENGINE_HINTS, error);
    return problem(`graph/${known?.code ?? 'solve'}`, `${HEADLINES[known?.code ?? ''] ?? 'BuildKit could not carry out the build'}\n    ${error.split('\n').join('\n    ')}`, known?.hint);
}
const HEADLINES = {
    'docker-missing': 'Docker is needed to install dependencies, and there is no `docker` on the PATH',
    'docker-not-running': 'Docker is needed to install dependencies, and its engine does not answer',
};
const problem = (code, message, hint) => ({
    severity: 'error',
    code,
    message,
    ...(hint !== undefined && { hint }),
});

;// CONCATENATED MODULE: ./lib/graph/meta-tap.js

const meta_tap_BLOCK = 512;
/** A meta.json is some kilobytes; what claims to be larger is none of ours. */
const MAX_META = 16 << 20;
const META = /^(?:\.\/)?(deps-[0-9a-f]{16})\/meta\.json$/;
const FOLDED = /^(?:\.\/)?deps-[0-9a-f]{16}\/tree2?\.tar$/;
/**
 * Makes of a solve's tar the one that its readers expect: `<stage>/tree.tar`, whose members bear their final names and have no end of their own,
 * is replaced by these members; and each `<stage>/meta.json` is read on the way. Nothing is unpacked: headers are looked at, content is passed on.
 * (The format: ustar, POSIX 1003.1-1988, and its extended headers, as Go's archive/tar writes it.)
 */
function metaTap(onMeta) {
    let header = Buffer.alloc(0);
    let part;
    /** Extended headers that belong to the next member, which may be one that is replaced. */
    let held = [];
    let isHolding = false;
    function* read(chunk) {
        let at = 0;
        while (at < chunk.length) {
            if (part === undefined) {
                const piece = chunk.subarray(at, at + meta_tap_BLOCK - header.length);
                header = header.length === 0 ? piece : Buffer.concat([header, piece]);
                at += piece.length;
                if (header.length < meta_tap_BLOCK)
                    return;
                yield* enter(header);
                header = Buffer.alloc(0);
            }
            else {
                const piece = chunk.subarray(at, at + part.left);
                at += piece.length;
                part.left -= piece.length;
                part.meta?.parts.push(piece);
                if (isHolding)
                    held.push(piece);
                else
                    yield piece;
            }
            if (part?.left === 0)
                leave(part);
        }
    }
    function* enter(block) {
        const size = sizeOf(block);
        const padding = (meta_tap_BLOCK - (size % meta_tap_BLOCK)) % meta_tap_BLOCK;
        const name = nameOf(block);
        isHolding = block[156] === 0x78; // 'x': an extended header
        if (isHolding) {
            held.push(block);
            part = { left: size + padding };
        }
        else if (FOLDED.test(name)) {
            if (padding > 0)
                throw new Error(`${name} is no list of tar members`);
            held = [];
            part = { left: size };
        }
        else {
            yield* held;
            yield block;
            held = [];
            const stage = META.exec(name)?.[1];
            part = {
                left: size + padding,
                ...(stage !== undefined && size <= MAX_META && { meta: { stage, size, parts: [] } }),
            };
        }
    }
    function leave({ meta }) {
        if (meta)
            onMeta(meta.stage, JSON.parse(Buffer.concat(meta.parts).toString('utf8', 0, meta.size)));
        part = undefined;
        isHolding = false;
    }
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            try {
                for (const piece of read(chunk))
                    this.push(piece);
                done();
            }
            catch (error) {
                done(error);
            }
        },
    });
}
function nameOf(block) {
    const end = block.indexOf(0);
    return block.toString('latin1', 0, Math.min(end < 0 ? 100 : end, 100));
}
/** Octal digits, or with the first bit set a big-endian number (GNU's base-256). */
function sizeOf(block) {
    if ((block[124] & 0x80) !== 0)
        return Number(block.readBigUInt64BE(128));
    const digits = block.toString('latin1', 124, 136).replace(/\0.*$/s, '').trim();
    return Number.parseInt(digits || '0', 8);
}

;// CONCATENATED MODULE: ./lib/graph/rawjson.js
/**
 * A reader of that stream, fed in any pieces. Objects come on one line, or (buildx 0.13) indented over several; their first and last
 * lines begin in the first column. What is no JSON is text.
 */
function rawJsonReader(onItem) {
    let rest = '';
    let open = [];
    const line = (text) => {
        if (open.length === 0 && !text.startsWith('{')) {
            if (text.trim() !== '')
                onItem({ text });
            return;
        }
        open.push(text);
        const isWhole = open.length === 1 ? text.trimEnd().endsWith('}') : text.trimEnd() === '}';
        if (isWhole)
            flush();
        else if (open.length > 1 && !/^[\s}]/.test(text))
            flush();
    };
    const flush = () => {
        const lines = open;
        open = [];
        const status = parsed(lines.join('\n'));
        if (status)
            onItem({ status });
        else
            for (const text of lines)
                if (text.trim() !== '')
                    onItem({ text });
    };
    return {
        write(chunk) {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            for (const text of lines)
                line(text);
        },
        end() {
            if (rest !== '')
                line(rest);
            rest = '';
            flush();
        },
    };
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/graph/progress.js


/** Lines kept of each step, for the message when it fails. */
const KEPT_LINES = 40;
/** Digest of a base image: `[deps-… 1/2] FROM docker.io/library/x:1@sha256:…`. */
const FROM_DIGEST = /^\[[^\]]*\] FROM (\S+?)@(sha256:[0-9a-f]{64})/;
const CANCELLED = /context canceled|\bCanceled\b/;
/**
 * Reads a solve's progress and reports it as events of its trees. Every line is masked before it is kept or reported.
 *
 * @returns a sink for the stream's text, and at its end what was observed
 */
function progressReader(trees, waiting, report, mask) {
    const byStage = new Map(trees.map((tree) => [stageName(tree.key), tree.key]));
    const vertices = new Map();
    const tails = new Map();
    const partial = new Map();
    const text = [];
    function onVertex(news) {
        const stage = stageOfVertex(news.name);
        const vertex = {
            ...vertices.get(news.digest),
            ...news,
            tree: stage === undefined ? undefined : byStage.get(stage),
        };
        const state = stateOf(vertex);
        const step = /\] RUN\b/.test(vertex.name) && vertex.tree !== undefined ? stepName(vertex.name) : undefined;
        if (step !== undefined && state !== undefined && state !== vertex.state) {
            const ms = vertex.started && vertex.completed ? { ms: Date.parse(vertex.completed) - Date.parse(vertex.started) } : {};
            report({ kind: 'step', tree: vertex.tree, targets: waiting(vertex.tree), step, status: state, ...ms });
        }
        if (vertex.completed !== undefined)
            endLine(news.digest);
        vertices.set(news.digest, state === undefined ? vertex : { ...vertex, state });
    }
    function onLog(digest, data) {
        const lines = ((partial.get(digest) ?? '') + Buffer.from(data, 'base64').toString('utf8')).split('\n');
        partial.set(digest, lines.pop() ?? '');
        for (const line of lines)
            onLine(digest, line);
    }
    function endLine(digest) {
        const line = partial.get(digest);
        partial.delete(digest);
        if (line)
            onLine(digest, line);
    }
    function onLine(digest, raw) {
        const line = mask(raw.replace(/\r$/, ''));
        const tail = tails.get(digest) ?? [];
        tails.set(digest, [...tail, line].slice(-KEPT_LINES));
        const tree = vertices.get(digest)?.tree;
        if (tree !== undefined)
            report({ kind: 'log', tree, targets: waiting(tree), line });
    }
    function onItem(item) {
        if ('text' in item) {
            text.push(mask(item.text));
            return;
        }
        for (const vertex of item.status.vertexes ?? [])
            onVertex(vertex);
        for (const { vertex, data } of item.status.logs ?? [])
            onLog(vertex, data ?? '');
    }
    const reader = rawJsonReader(onItem);
    return {
        write: reader.write,
        end() {
            reader.end();
            for (const digest of [...partial.keys()])
                endLine(digest);
            const all = [...vertices.values()];
            const failures = all.flatMap((v) => v.error && !CANCELLED.test(v.error)
                ? [{ tree: v.tree, vertex: mask(v.name), error: mask(v.error), lines: tails.get(v.digest) ?? [] }]
                : []);
            const digests = new Map(all.flatMap(({ name }) => baseDigest(name)));
            return { failures, digests, text };
        },
    };
}
function baseDigest(vertex) {
    const [, reference, digest] = FROM_DIGEST.exec(vertex) ?? [];
    return reference !== undefined && digest !== undefined ? [[reference, digest]] : [];
}
function stateOf(vertex) {
    // One that was cancelled is solved again.
    if (vertex.error)
        return CANCELLED.test(vertex.error) ? undefined : 'failed';
    if (vertex.cached)
        return 'cached';
    if (vertex.completed)
        return 'done';
    return vertex.started ? 'started' : undefined;
}
const stepName = (vertex) => (/\bbuilt-[0-9a-f]{16}\b/.test(vertex) ? 'build' : 'install');

;// CONCATENATED MODULE: ./lib/graph/certificates.js


/** Variables by which people tell their tools of a company's certificates, the first that is set counting. */
const VARIABLES = [
    'PIP_CERT',
    'REQUESTS_CA_BUNDLE',
    'SSL_CERT_FILE',
    'NODE_EXTRA_CA_CERTS',
    'NPM_CONFIG_CAFILE',
    'npm_config_cafile',
    'CURL_CA_BUNDLE',
];
/** BuildKit's limit for one secret (util/../session/secrets MaxSecretSize, 500 KiB). */
const MAX_SECRET = 500 * 1024;
/**
 * The PEM file that installers shall trust besides the image's own roots: `chosen` (an option or the config), else the one that the user's
 * environment names. Empty when there is none.
 *
 * @throws PackerError `graph/ca-bundle` when the file cannot be read, is no PEM, or is larger than BuildKit takes.
 */
async function certificates(chosen, env) {
    const path = chosen ?? VARIABLES.map((name) => env[name]).find(Boolean);
    if (path === undefined)
        return Buffer.alloc(0);
    const pem = await (0,external_node_fs_promises_.readFile)(path).catch((error) => {
        if (chosen === undefined)
            return Buffer.alloc(0);
        throw (0,errors/* failure */.V2)('graph/ca-bundle', `the certificate bundle ${path} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, {
            cause: error,
        });
    });
    if (chosen !== undefined && !pem.includes('-----BEGIN'))
        throw (0,errors/* failure */.V2)('graph/ca-bundle', `the certificate bundle ${path} is not a PEM file`, {
            hint: 'it must hold lines like -----BEGIN CERTIFICATE-----',
        });
    if (pem.length > MAX_SECRET)
        throw (0,errors/* failure */.V2)('graph/ca-bundle', `the certificate bundle ${path} has ${pem.length} bytes; BuildKit takes ${MAX_SECRET}`, { hint: 'give a file with only the certificates that are needed' });
    return pem;
}

;// CONCATENATED MODULE: ./lib/graph/mask.js
/** @param secrets passwords and tokens; those of fewer than 4 characters would blot out ordinary text and are left to the URL rule. */
function maskOf(secrets) {
    const known = [...new Set([...secrets].flatMap(spellings))]
        .filter((secret) => secret.length >= 4)
        .sort((a, b) => b.length - a.length);
    return (line) => known
        .reduce((text, secret) => text.replaceAll(secret, '***'), line)
        .replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@'"]+@/gi, '$1***@');
}
/** A secret as it stands, and as URLs and HTTP headers spell it. */
function spellings(secret) {
    let decoded = secret;
    try {
        decoded = decodeURIComponent(secret);
    }
    catch {
        // A stray percent sign: it was not encoded.
    }
    return [secret, decoded, encodeURIComponent(decoded), JSON.stringify(decoded).slice(1, -1)];
}
/** User names and passwords in the URLs of a text. A lone user name is a token (`https://TOKEN@host/`). */
function credentialsIn(text) {
    return [...text.matchAll(/\b[a-z][a-z0-9+.-]*:\/\/([^\s/@:'"]*)(?::([^\s/@'"]*))?@/gi)]
        .map(([, user, password]) => password ?? user ?? '')
        .filter(Boolean);
}

;// CONCATENATED MODULE: ./lib/graph/ini.js
/** [section, key, value] of each line of an INI file as pip's configparser and npm's ini read it: continuation lines are joined by a line break. */
function parseIni(text) {
    const found = [];
    let section = '';
    for (const line of text.split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith(';'))
            continue;
        const header = /^\[(.+)\]$/.exec(trimmed);
        const pair = /^([^=]+?)\s*=\s*(.*)$/.exec(trimmed);
        const last = found.at(-1);
        if (header && !/^\s/.test(line))
            section = header[1].trim();
        else if (/^\s/.test(line) && last?.section === section)
            last.value += `\n${trimmed}`;
        else if (pair)
            found.push({ section, key: pair[1].trim(), value: unquoted(pair[2].trim()) });
    }
    return found;
}
const unquoted = (value) => /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1] ?? value;

;// CONCATENATED MODULE: ./lib/graph/npm-config.js


/** Settings of a user that say where packages come from (docs.npmjs.com/cli/v11/using-npm/config), and those that belong to a registry's host. */
const CARRIED = /^(?:registry|proxy|https-proxy|noproxy|strict-ssl|fetch-retries|fetch-timeout|replace-registry-host|_auth|_authtoken|@[^:]+:registry|\/\/.+:(?:_auth|_authToken|username|_password|email|always-auth))$/i;
/** Settings of a project that would lead out of the container, or that this tool decides. */
const NOT_A_PROJECTS = /^(?:cafile|ca|cert|key|prefix|cache|userconfig|globalconfig|script-shell|node-options|shell|logs-dir|omit|include|ignore-scripts|os|cpu|libc|.*:(?:certfile|keyfile))$/;
const SECRET = /(?:_auth|_authtoken|_password)$/i;
/** One .npmrc from the global file, the user's, NPM_CONFIG_… variables and the project's, later ones winning; `${NAME}` is filled from the environment as npm does. */
async function npmConfig(env, home, project, read) {
    const variables = new Map(Object.entries(env).flatMap(([name, value]) => /^npm_config_/i.test(name) && value ? [[settingOf(name), value]] : []));
    const global = variables.get('globalconfig');
    const texts = await Promise.all([global, variables.get('userconfig') ?? `${home}/.npmrc`, project].map((path) => path === undefined ? undefined : read(path)));
    const [fromGlobal, fromUser, fromProject] = texts.map((text) => (text === undefined ? [] : settings(text, env)));
    const all = [
        ...[...fromGlobal, ...fromUser].filter(([key]) => CARRIED.test(key)),
        ...fromProject.filter(([key]) => !NOT_A_PROJECTS.test(key)),
        ...[...variables].filter(([key]) => CARRIED.test(key)),
    ];
    const text = [...new Map(all)].map(([key, value]) => `${key}=${value.replace(/[\r\n]+/g, ' ')}\n`).join('');
    return {
        env: {},
        files: text === '' ? {} : { '.npmrc': text },
        secrets: [...credentialsIn(text), ...all.flatMap(([key, value]) => (SECRET.test(key) ? secretsOf(value) : []))],
    };
}
/** `NPM_CONFIG_HTTPS_PROXY` → `https-proxy`; keys of hosts keep their spelling. */
function settingOf(variable) {
    const name = variable.slice('npm_config_'.length);
    return name.startsWith('//') || name.startsWith('@') ? name : name.replace(/(?!^)_/g, '-').toLowerCase();
}
function settings(text, env) {
    const filled = (word) => word.replace(/\$\{([^}?]+)\??\}/g, (whole, name) => env[name] ?? whole);
    return parseIni(text).flatMap(({ section, key, value }) => section === '' ? [[filled(key), filled(value)]] : []);
}
/** `_auth` is base64 of `user:password`, `_password` base64 of the password: what either holds is as secret as itself. */
function secretsOf(value) {
    const decoded = Buffer.from(value, 'base64').toString('utf8');
    const isText = /^[\x20-\x7e]+$/.test(decoded);
    return isText
        ? [value, decoded, ...(decoded.includes(':') ? [decoded.slice(decoded.indexOf(':') + 1)] : [])]
        : [value];
}

;// CONCATENATED MODULE: ./lib/graph/pip-config.js

const pip_config_CARRIED = [
    'index-url',
    'extra-index-url',
    'find-links',
    'trusted-host',
    'no-index',
    'proxy',
    'timeout',
    'retries',
];
/** Settings whose values are local paths when they are not URLs. */
const PLACES = new Set(['index-url', 'extra-index-url', 'find-links']);
/**
 * pip's settings, from its files and its variables, later ones winning (pip.pypa.io/en/stable/topics/configuration):
 * /etc, the user's two places, PIP_CONFIG_FILE, PIP_…; in a file `[install]` stands above `[global]`.
 */
async function pipConfig(env, home, read) {
    const config = env.XDG_CONFIG_HOME || `${home}/.config`;
    const isolated = env.PIP_CONFIG_FILE === '/dev/null';
    const files = isolated
        ? []
        : [
            '/etc/xdg/pip/pip.conf',
            '/etc/pip.conf',
            `${home}/.pip/pip.conf`,
            `${config}/pip/pip.conf`,
            ...(env.PIP_CONFIG_FILE ? [env.PIP_CONFIG_FILE] : []),
        ];
    const settings = new Map();
    for (const text of await Promise.all(files.map(read))) {
        const lines = text === undefined ? [] : parseIni(text);
        for (const wanted of ['global', 'install']) {
            for (const { section, key, value } of lines)
                if (section === wanted)
                    settings.set(key.replaceAll('_', '-').toLowerCase(), value);
        }
    }
    for (const name of pip_config_CARRIED) {
        const value = env[`PIP_${name.toUpperCase().replaceAll('-', '_')}`];
        if (value)
            settings.set(name, value);
    }
    return Object.fromEntries(pip_config_CARRIED.flatMap((name) => {
        const words = (settings.get(name) ?? '')
            .split(/\s+/)
            .filter((word) => word !== '' && (!PLACES.has(name) || isUrl(word)));
        return words.length > 0 ? [[name, words.join(' ')]] : [];
    }));
}
/** As variables for pip. */
function pipVariables(settings) {
    return Object.fromEntries(Object.entries(settings).map(([name, value]) => [`PIP_${name.toUpperCase().replaceAll('-', '_')}`, value]));
}
const isUrl = (word) => /^https?:\/\//i.test(word);

;// CONCATENATED MODULE: ./lib/graph/text-reader.js

const textReader = async (path) => {
    try {
        return await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/graph/uv-config.js



/** Variables of uv that say where packages come from (docs.astral.sh/uv/reference/environment). What would change versions is not carried. */
const uv_config_CARRIED = /^UV_(?:(?:DEFAULT_INDEX|INDEX|INDEX_URL|EXTRA_INDEX_URL|INDEX_STRATEGY|INSECURE_HOST|HTTP_TIMEOUT|HTTP_RETRIES|NO_INDEX)$|INDEX_.+_(?:USERNAME|PASSWORD)$)/;
const NAMES_INDEX = /^UV_(?:DEFAULT_INDEX|INDEX|INDEX_URL|EXTRA_INDEX_URL)$/;
/** The same in uv.toml, at its top or under [pip] (docs.astral.sh/uv/reference/settings). */
const SETTINGS = [
    'index',
    'index-url',
    'extra-index-url',
    'find-links',
    'index-strategy',
    'allow-insecure-host',
    'no-index',
];
/** uv reads none of pip's settings: when its user gave it no index, pip's are translated. */
const FROM_PIP = {
    'index-url': 'UV_DEFAULT_INDEX',
    'extra-index-url': 'UV_INDEX',
    'find-links': 'UV_FIND_LINKS',
    'trusted-host': 'UV_INSECURE_HOST',
    timeout: 'UV_HTTP_TIMEOUT',
};
/** uv's settings: /etc/uv/uv.toml, the user's uv.toml (or UV_CONFIG_FILE alone), then variables. */
async function uvConfig(env, home, pip, read) {
    const user = env.UV_CONFIG_FILE || `${env.XDG_CONFIG_HOME || `${home}/.config`}/uv/uv.toml`;
    const texts = await Promise.all((env.UV_CONFIG_FILE ? [user] : ['/etc/uv/uv.toml', user]).map(read));
    const settings = Object.assign({}, ...texts.map((text) => carriedSettings(text)));
    const variables = {};
    for (const [name, value] of Object.entries(env))
        if (uv_config_CARRIED.test(name) && value)
            variables[name] = value;
    if (env.UV_FIND_LINKS) {
        const urls = env.UV_FIND_LINKS.split(/[\s,]+/).filter(isUrl);
        if (urls.length > 0)
            variables.UV_FIND_LINKS = urls.join(',');
    }
    const hasIndex = Object.keys(variables).some((name) => NAMES_INDEX.test(name)) ||
        ['index', 'index-url', 'extra-index-url'].some((name) => name in settings);
    const translated = hasIndex ? {} : fromPip(pip);
    const text = Object.keys(settings).length > 0 ? (0,dist/* stringify */.As)(settings) : undefined;
    return {
        env: { ...translated, ...variables },
        files: text === undefined ? {} : { '.config/uv/uv.toml': text },
        secrets: [
            ...Object.values(variables).flatMap(credentialsIn),
            ...Object.entries(variables).flatMap(([name, value]) => (name.endsWith('_PASSWORD') ? [value] : [])),
            ...credentialsIn(text ?? ''),
        ],
    };
}
function fromPip(pip) {
    return Object.fromEntries(Object.entries(FROM_PIP).flatMap(([name, variable]) => {
        const value = pip[name];
        if (value === undefined)
            return [];
        return [[variable, variable === 'UV_FIND_LINKS' ? value.replaceAll(' ', ',') : value]];
    }));
}
/** A file that is no TOML is uv's to complain about: nothing is carried from it. */
function carriedSettings(text) {
    if (text === undefined)
        return {};
    let all;
    try {
        all = (0,dist/* parse */.qg)(text);
    }
    catch {
        return {};
    }
    const under = (table) => Object.entries((table ?? {})).filter(([name]) => SETTINGS.includes(name));
    return Object.fromEntries([...under(all.pip), ...under(all)].map(([name, value]) => [name, withoutPaths(name, value)]));
}
function withoutPaths(name, value) {
    if (!Array.isArray(value) || !['index', 'extra-index-url', 'find-links'].includes(name))
        return value;
    return value.filter((each) => isUrl(typeof each === 'string' ? each : String(each.url)));
}

;// CONCATENATED MODULE: ./lib/graph/installer-config.js





const PROXIES = [
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'all_proxy',
    'no_proxy',
];
/**
 * Indexes, registries, credentials and proxies from the user's own configuration of pip, uv and npm. Local paths (folders of wheels,
 * certificate files) are left out: they mean nothing in a container; certificates travel by themselves.
 *
 * @param projectNpmrc absolute path of a project's .npmrc, whose settings go before the user's
 */
async function installerConfig(language, env, home, projectNpmrc, read = textReader) {
    const proxies = part(Object.fromEntries(PROXIES.flatMap((name) => (env[name] ? [[name, env[name]]] : []))));
    if (language === 'node')
        return merged([proxies, await npmConfig(env, home, projectNpmrc, read), await netrc(env, home, read)]);
    const pip = await pipConfig(env, home, read);
    const uv = await uvConfig(env, home, pip, read);
    return merged([proxies, part(pipVariables(pip)), uv, await netrc(env, home, read)]);
}
async function netrc(env, home, read) {
    const text = await read(env.NETRC || `${home}/.netrc`);
    if (text === undefined)
        return part({});
    return {
        env: {},
        files: { '.netrc': text },
        secrets: [...text.matchAll(/\bpassword\s+("[^"]*"|\S+)/g)].map(([, word]) => word.replace(/^"(.*)"$/, '$1')),
    };
}
function part(env) {
    return { env, files: {}, secrets: Object.values(env).flatMap(credentialsIn) };
}
function merged(parts) {
    return {
        env: Object.assign({}, ...parts.map((each) => each.env)),
        files: Object.assign({}, ...parts.map((each) => each.files)),
        secrets: parts.flatMap((each) => each.secrets),
    };
}

;// CONCATENATED MODULE: ./lib/graph/secrets.js






/** Ids under which a tree names files to be given in secret. */
const NPMRC = 'npmrc';
const CA_BUNDLE = 'ca_bundle';
/**
 * Writes `<stage>.json` (the installers' configuration) and `<stage>.pem` (certificates, maybe none) for each tree into a folder that only
 * this user may read.
 *
 * @returns what hides the secrets in them
 */
async function writeSecrets(folder, trees, { env, home, caBundle }) {
    await (0,external_node_fs_promises_.mkdir)(folder, { mode: 0o700 });
    const secrets = [];
    for (const { key, recipe, secrets: named } of trees) {
        const config = await installerConfig(recipe.options.language, env, home, named?.[NPMRC]);
        const pem = await certificates(named?.[CA_BUNDLE] ?? caBundle, env);
        secrets.push(...config.secrets);
        const file = (0,external_node_path_.join)(folder, stageName(key));
        await (0,external_node_fs_promises_.writeFile)(`${file}.json`, JSON.stringify({ env: config.env, files: config.files }), { mode: 0o600 });
        await (0,external_node_fs_promises_.writeFile)(`${file}.pem`, pem, { mode: 0o600 });
    }
    return maskOf(secrets);
}

;// CONCATENATED MODULE: ./lib/graph/solve.js















/**
 * Makes install trees: one solve for all of them. A tree that fails is left out and the rest is solved again, since a failed solve yields
 * nothing. Trees that hold something which only runs under the target platform get one more solve, for these alone.
 *
 * @throws PackerError for what is wrong before Docker is asked (an input that changed, a bad --cache); the signal's reason when aborted;
 *   whatever `receive` throws. Failures of installs, and of Docker itself, are results.
 */
async function solve(request) {
    const results = new Map();
    const cache = cacheOptions(request.cache, request.platform);
    const count = { solves: 0 };
    const first = await solveAll(request, request.trees.filter(isInstall), 'first', cache, results, count);
    const pending = first.filter(({ key }) => hasPending(results.get(key)));
    // The first solve's cache holds all results; one of a few trees would take its place.
    await solveAll(request, pending, 'follow-up', { from: cache.from, to: [] }, results, count);
    return { trees: results, ...count };
}
const isInstall = (tree) => tree.recipe.kind === 'install';
const hasPending = (result) => result?.ok === true && result.meta.pending.length > 0;
/** Solves until what is left succeeds. Each round that fails names at least one tree, so there are at most as many rounds as trees, and one. */
async function solveAll(request, trees, mode, cache, results, count) {
    let left = trees;
    while (left.length > 0) {
        const round = await solveOnce(request, left, mode, cache);
        count.solves += 1;
        if (round.ok) {
            for (const { key, recipe } of left) {
                const baseDigest = round.digests.get(recipe.base);
                results.set(key, { ok: true, meta: round.metas.get(key), ...(baseDigest !== undefined && { baseDigest }) });
            }
            break;
        }
        for (const [key, problem] of round.problems)
            results.set(key, { ok: false, problem });
        left = left.filter(({ key }) => !round.problems.has(key));
    }
    return left;
}
async function solveOnce(request, trees, mode, options) {
    const temporary = request.env.TMPDIR || (0,external_node_os_.tmpdir)();
    const folder = await makeFolder(temporary).catch(cannotWrite(temporary));
    const cache = await prepareCache(options);
    try {
        const mask = await writeFolder(folder, request, trees, mode, cache).catch(cannotWrite(folder));
        const progress = progressReader(trees, request.waiting, request.report, mask);
        const metas = new Map();
        const keys = new Map(trees.map(({ key }) => [stageName(key), key]));
        const tap = metaTap((stage, meta) => {
            const key = keys.get(stage);
            if (key !== undefined)
                metas.set(key, meta);
        });
        const ended = await bake({
            folder,
            target: BAKE_TARGET,
            builder: request.builder,
            env: request.env,
            signal: request.signal,
            onProgress: progress.write,
            onOutput: async (stream) => {
                const taken = request.receive(tap).catch((error) => {
                    tap.destroy(error);
                    throw error;
                });
                // When the reader gives up, the pipeline ends as well, and knows nothing better than that its stream was closed.
                const ended = await Promise.allSettled([taken, (0,external_node_stream_promises_.pipeline)(stream, tap)]);
                for (const part of ended)
                    if (part.status === 'rejected')
                        throw part.reason;
            },
        });
        const observed = progress.end();
        if (ended.ok && trees.every(({ key }) => metas.has(key))) {
            await keepCache(cache);
            return { ok: true, metas, digests: observed.digests };
        }
        const why = ended.ok ? 'BuildKit reported success, but its archive lacks trees that were asked for' : ended.why;
        return { ok: false, problems: problemsOf(request, trees, observed, mask(why)) };
    }
    finally {
        await Promise.all([(0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true }), dropCache(cache)]);
    }
}
/** A folder of our own, which will hold secrets; those of processes that were killed go now. */
async function makeFolder(temporary) {
    for (const name of await (0,external_node_fs_promises_.readdir)(temporary)) {
        const owner = /^lambda-packer-(\d+-[0-9a-f]{6})-/.exec(name)?.[1];
        if (owner !== undefined && (0,files/* isAbandoned */.zI)(owner))
            (0,files/* removeQuietly */.S2)((0,external_node_path_.join)(temporary, name));
    }
    return (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(temporary, `lambda-packer-${files/* OWNER */.yo}-`));
}
/** What is read is told of where it is read, so what the system says besides is about writing. */
const cannotWrite = (folder) => (thrown) => {
    throw thrown?.errno === undefined ? thrown : (0,files/* fileFailure */.fE)('write', folder, thrown);
};
/** Everything that buildx reads lies in one private folder. */
async function writeFolder(folder, request, trees, mode, cache) {
    const context = (0,external_node_path_.join)(folder, 'context');
    await (0,external_node_fs_promises_.mkdir)(context);
    const mask = await writeSecrets((0,external_node_path_.join)(folder, 'secrets'), trees, request);
    await writeContext(context, trees);
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(context, 'Dockerfile'), dockerfile(trees, request.platform, mode));
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, 'bake.json'), bakeFile(bakeDefinition(trees, request.platform, cache, request.force === true && mode === 'first')));
    return mask;
}
/** Which trees failed, and why: by their own steps, else by their base images, else all of them by what buildx said last. */
function problemsOf({ waiting }, trees, { failures, text }, why) {
    const problems = new Map();
    for (const failed of failures) {
        const own = trees.find(({ key }) => key === failed.tree);
        if (own && / RUN /.test(failed.vertex))
            problems.set(own.key, stepProblem(own, waiting(own.key), failed));
        else
            for (const tree of trees.filter(({ recipe }) => namesImage(failed.vertex, recipe.base)))
                problems.set(tree.key, imageProblem(tree.recipe.base, waiting(tree.key), failed.error));
    }
    if (problems.size > 0)
        return problems;
    // The excerpt of the Dockerfile that buildx prints is of our making, and tells its user nothing.
    const said = text.filter((line) => /^(?:ERROR|error)/.test(line)).join('\n') ||
        text.slice(-5).join('\n') ||
        failures.map(({ error }) => error).join('\n') ||
        why;
    const problem = solveProblem(said);
    return new Map(trees.map(({ key }) => [key, problem]));
}
/** `[internal] load metadata for docker.io/library/x:1`, `[deps-… 1/3] FROM x:1@sha256:…`. BuildKit writes short names out in full. */
function namesImage(vertex, base) {
    const named = /^\[internal\] load metadata for (\S+)/.exec(vertex)?.[1] ?? /^\[[^\]]*\] FROM (\S+)/.exec(vertex)?.[1];
    if (named === undefined)
        return false;
    return (named === base ||
        named.startsWith(`${base}@`) ||
        named === `docker.io/${base}` ||
        named === `docker.io/library/${base}` ||
        named === `${base}:latest` ||
        named === `docker.io/library/${base}:latest`);
}

;// CONCATENATED MODULE: ./lib/plan/pattern-globs.js

/** What can be wrong with a pattern. */
const PATTERN_FAULTS = {
    'lone-negation': "'!' stands alone; a pattern must follow it",
    'open-bracket': "a '[' is not closed, or holds nothing; write '\\[' for the character itself",
    'trailing-escape': "it ends in '\\', which escapes nothing",
    'too-long': 'it is longer than 4,096 characters',
};
/** picomatch with everything off that a .dockerignore does not know; what cannot be switched off, `globsOf` escapes. */
const OPTIONS = {
    dot: true,
    nobrace: true,
    noextglob: true,
    nonegate: true,
    literalBrackets: false,
    posix: false,
    fastpaths: false,
    strictSlashes: true,
};
/** Whether a text is matched by one of the globs. */
function testOf(globs) {
    if (globs.length === 1 && /^[\w .@-]+$/.test(globs[0])) {
        const literal = globs[0];
        return (text) => text === literal;
    }
    const expressions = globs.map((glob) => picomatch.makeRe(glob, OPTIONS));
    return (text) => expressions.some((expression) => expression.test(text));
}
/**
 * The pattern in picomatch's words, as alternatives: `**` next to other characters (`a**b`) means to Docker `ab` or `a…/…b`,
 * for which picomatch has no word.
 */
function globsOf(pattern) {
    const globs = [''];
    const add = (text) => globs.forEach((glob, i) => {
        globs[i] = glob + text;
    });
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern[i];
        if (c === '\\') {
            const literal = pattern[++i];
            if (literal === undefined)
                return 'trailing-escape';
            add(escaped(literal));
        }
        else if (c === '[') {
            const read = readClass(pattern, i);
            if (!read)
                return 'open-bracket';
            add(read.glob);
            i = read.end;
        }
        else if (c === '*' && pattern[i + 1] === '*') {
            i++;
            const alone = globs.every((glob) => glob === '' || glob.endsWith('/'));
            const rest = pattern[i + 1];
            if (rest === '/' && alone)
                add('**');
            else if (rest === undefined)
                add(alone ? '**' : '*');
            else if (alone)
                add('**/');
            else {
                if (rest === '/')
                    i++;
                if (globs.length < 16)
                    globs.push(...globs.map((glob) => `${glob}*/**/`));
                else
                    add('*');
            }
        }
        else
            add(c === '*' || c === '?' || c === '/' ? c : escaped(c));
    }
    return globs;
}
/** A class as Go's path/filepath.Match reads it: `[` `^`? one or more of `c`, `\c`, `c-c` `]`. */
function readClass(pattern, start) {
    let i = start + 1;
    let glob = '[';
    if (pattern[i] === '^') {
        glob += '^';
        i++;
    }
    const member = () => {
        const c = pattern[i++];
        if (c === undefined || c === '-' || c === ']' || c === '/')
            return undefined;
        return c === '\\' ? pattern[i++] : c;
    };
    for (let count = 0;; count++) {
        if (pattern[i] === ']' && count > 0)
            return { glob: `${glob}]`, end: i };
        const low = member();
        if (low === undefined)
            return undefined;
        glob += escaped(low);
        if (pattern[i] === '-') {
            i++;
            const high = member();
            if (high === undefined)
                return undefined;
            glob += `-${escaped(high)}`;
        }
    }
}
/** A literal character for picomatch. Letters and digits stay bare, since a regular expression reads `\d` as a class. */
const escaped = (c) => (/[\w\s/]|[^\x20-\x7e]/.test(c) ? c : `\\${c}`);

;// CONCATENATED MODULE: ./lib/plan/patterns.js



/**
 * Patterns as in a .dockerignore (https://docs.docker.com/build/concepts/context/#syntax): anchored at the root, `*` and `?` within a name, `**` over
 * folders, `[a-z]`, `[^a]`, `\` before a literal character; a match of a folder covers what is below it; `!` brings back; the last match wins.
 * Leading and trailing `/` mean nothing. Throws a PackerError with a Problem for each malformed pattern.
 */
function compilePatterns(patterns) {
    const problems = [];
    const rules = [];
    for (const pattern of patterns) {
        const { text, at } = typeof pattern === 'string' ? { text: pattern, at: undefined } : pattern;
        const rule = ruleOf(text);
        if (typeof rule === 'object')
            rules.push(rule);
        else if (rule !== 'nothing')
            problems.push({
                severity: 'error',
                code: 'source/bad-pattern',
                message: `pattern ${JSON.stringify(text)}: ${PATTERN_FAULTS[rule]}`,
                ...(at && { at }),
            });
    }
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems, 2);
    return matcherOf(rules);
}
/** The patterns of an ignore file's text: comments, blank lines, a byte order mark and CRLF are understood. */
function ignoreFilePatterns(text, file) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    return lines.flatMap((line, i) => {
        const pattern = line.trim();
        return line.startsWith('#') || pattern === '' ? [] : [{ text: pattern, at: { file, line: i + 1, column: 1 } }];
    });
}
/** A literal path as a pattern for itself. */
const escapePattern = (path) => path.replace(/[*?[\]\\!]/g, '\\$&');
function matcherOf(rules) {
    /** Index of the last rule that holds for a folder; -1: none. Walks ask for a folder's children again and again. */
    const known = new Map([['', -1]]);
    const lastRule = (path) => {
        const cut = path.lastIndexOf('/');
        const parent = cut < 0 ? '' : path.slice(0, cut);
        let above = known.get(parent);
        if (above === undefined) {
            above = lastRule(parent);
            known.set(parent, above);
        }
        const name = path.slice(cut + 1);
        for (let i = rules.length - 1; i > above; i--)
            if (rules[i].test(path, name))
                return i;
        return above;
    };
    const verdict = (index) => index >= 0 && !rules[index].negated;
    return {
        matches: (path) => verdict(lastRule(path)),
        mayDiffer(folder) {
            const last = folder === '' ? -1 : lastRule(folder);
            const names = folder === '' ? [] : folder.split('/');
            const opposite = verdict(last);
            return rules.some((rule, i) => i > last && rule.negated === opposite && reachesBelow(rule, names));
        },
    };
}
function reachesBelow(rule, folder) {
    for (const [i, name] of folder.entries()) {
        const segment = rule.segments[i];
        if (segment === undefined)
            return false;
        if (segment === '**')
            return true;
        if (!segment(name))
            return false;
    }
    return rule.segments.length > folder.length;
}
/** Equal patterns are compiled once: the defaults stand before those of every package. */
const compiled = new Map();
function ruleOf(text) {
    let rule = compiled.get(text);
    if (rule === undefined) {
        rule = compileRule(text);
        compiled.set(text, rule);
    }
    return rule;
}
function compileRule(written) {
    const trimmed = written.trim();
    const negated = trimmed.startsWith('!');
    const body = negated ? trimmed.slice(1).trim() : trimmed;
    if (body === '')
        return negated ? 'lone-negation' : 'nothing';
    if (body.length > 4096)
        return 'too-long';
    const path = external_node_path_.posix
        .normalize(body.replace(/\\(.)/g, (pair, c) => (c === '/' ? '/' : pair)))
        .replace(/^\/+/, '')
        .replace(/\/+$/, '');
    if (path === '' || path === '.')
        return 'nothing';
    const globs = globsOf(path);
    if (!Array.isArray(globs))
        return globs;
    const segments = path
        .split('/')
        .map((segment) => (segment.includes('**') ? '**' : testOf(globsOf(segment))));
    return { negated, segments, test: testOfPath(path, segments, globs) };
}
/** Most patterns look at a name alone, and those need no test of the whole path. */
function testOfPath(path, segments, globs) {
    const [first, second] = segments;
    if (path.startsWith('**/') && segments.length === 2 && typeof second === 'function')
        return (_path, name) => second(name);
    if (segments.length === 1 && typeof first === 'function')
        return (whole, name) => whole.length === name.length && first(name);
    const whole = testOf(globs);
    return (candidate) => whole(candidate);
}

;// CONCATENATED MODULE: ./lib/build/tree-work.js



/** A tree's key in the store. */
const packOf = ({ plan }, key) => (0,store_entry/* packKey */.l7)(key, ZIP_FORMAT, plan.compression);
/** What the store notes of a pack. */
const about = ({ plan }, tree) => ({
    format: ZIP_FORMAT,
    compression: plan.compression,
    recipe: tree.recipe,
});
/** What the user is told of a tree that failed; anything else is a fault of ours, and thrown on. */
function tree_work_problemOf(thrown) {
    if (thrown instanceof errors/* PackerError */.Ly && thrown.problems[0])
        return thrown.problems[0];
    throw thrown;
}

;// CONCATENATED MODULE: ./lib/build/install-packs.js





/** Installs the trees of one platform in one solve, and packs them as they arrive. */
async function install(work, platform, group) {
    const { request, report, signal, waiting } = work;
    const delivered = new Map();
    const { builder, cache, caBundle, env, home } = request;
    try {
        const result = await solve({
            ...{ platform, trees: group, waiting, env: { ...env }, home, report, signal, force: request.force },
            ...(builder !== undefined && { builder }),
            ...(cache !== undefined && { cache }),
            ...(caBundle !== undefined && { caBundle }),
            receive: (stream) => receive(work, group, stream, delivered),
        });
        return { trees: keep(work, group, delivered, result), solves: result.solves };
    }
    catch (thrown) {
        signal.throwIfAborted();
        const problem = tree_work_problemOf(thrown);
        const kept = keep(work, group, delivered);
        return { trees: new Map(group.map(({ key }) => [key, kept.get(key) ?? { ok: false, problem }])), solves: 1 };
    }
}
async function receive(work, group, stream, delivered) {
    const { store, pool, plan } = work;
    const stages = new Map(group.map((tree) => [stageName(tree.key), tree]));
    const paths = new Map();
    await packTar(stream, {
        pool,
        select(stage) {
            const tree = stages.get(stage);
            if (!tree)
                return undefined;
            const { language, exclude, strip } = tree.recipe.options;
            const path = store.temporary();
            paths.set(stage, path);
            return {
                path,
                compression: plan.compression,
                rules: { language, strip, excluded: compilePatterns(exclude).matches },
            };
        },
        deliver(result) {
            const path = paths.get(result.stage);
            if (path !== undefined)
                delivered.set(result.stage, { ...result, path });
        },
    });
}
function keep(work, group, delivered, result) {
    const trees = new Map();
    for (const tree of group) {
        const arrived = delivered.get(stageName(tree.key));
        const solved = result?.trees.get(tree.key);
        if (solved && !solved.ok)
            trees.set(tree.key, { ok: false, problem: solved.problem });
        else if (arrived?.pack) {
            const { packages, notes } = arrived.meta;
            const baseDigest = solved?.ok ? solved.baseDigest : undefined;
            const made = { packages, notes, ...(baseDigest !== undefined && { baseDigest }) };
            const pack = work.store.commit(packOf(work, tree.key), arrived.path, arrived.pack, {
                ...about(work, tree),
                made,
            });
            trees.set(tree.key, { ok: true, pack });
        }
    }
    return trees;
}

;// CONCATENATED MODULE: ./lib/build/source-packs.js



/** Packs source trees where they lie. One after the other: each pack is spread over the pool by itself. */
async function packSources(work, missing) {
    const { store, pool, plan, signal } = work;
    const trees = new Map();
    for (const tree of missing) {
        signal.throwIfAborted();
        try {
            const files = tree.recipe.files.map(({ path, mode, sha256 }) => ({
                name: path,
                mode,
                sha256,
                host: tree.origin.files.get(path),
            }));
            const previous = previousPack(work, tree.key);
            const path = store.temporary();
            const packed = await packFiles(files, {
                path,
                compression: plan.compression,
                pool,
                ...(previous && { previous }),
            });
            trees.set(tree.key, { ok: true, pack: store.commit(packOf(work, tree.key), path, packed, about(work, tree)) });
        }
        catch (thrown) {
            trees.set(tree.key, { ok: false, problem: tree_work_problemOf(thrown) });
        }
    }
    return { trees, solves: 0 };
}
function previousPack(work, key) {
    const before = work.predecessor(key);
    const pack = before === undefined ? undefined : work.store.read(packOf(work, before));
    if (pack?.entry.recipe.kind !== 'source')
        return undefined;
    const bytes = pack.bytes();
    return {
        compression: pack.entry.compression,
        files: pack.entry.recipe.files,
        entries: pack.entries ?? readArchive(bytes),
        elf: pack.entry.elf,
        bytes,
    };
}

;// CONCATENATED MODULE: ./lib/build/trees.js



/**
 * A sound pack for every needed tree: from the store, packed from the host's files, or installed in a solve per platform.
 * What fails is a result. @throws PackerError when the store cannot be written; the signal's reason when interrupted
 */
async function makeTrees(work) {
    const { plan, request, store, needed } = work;
    const trees = new Map();
    const missing = [];
    for (const key of needed) {
        const tree = plan.trees.get(key);
        const isForced = request.force && tree.recipe.kind === 'install';
        const pack = isForced ? undefined : store.read(packOf(work, key));
        if (pack)
            trees.set(key, { ok: true, pack });
        else
            missing.push(tree);
    }
    const installs = missing.filter(trees_isInstall);
    const platforms = [...new Set(installs.map((tree) => tree.recipe.platform))];
    const settled = await inLanes(request.concurrency, [
        () => packSources(work, missing.filter(isSource)),
        ...platforms.map((platform) => () => install(work, platform, installs.filter((tree) => tree.recipe.platform === platform))),
    ]);
    for (const made of settled)
        for (const [key, outcome] of made.trees)
            trees.set(key, outcome);
    return { trees, solves: settled.reduce((sum, made) => sum + made.solves, 0) };
}
const isSource = (tree) => tree.recipe.kind === 'source';
const trees_isInstall = (tree) => tree.recipe.kind === 'install';
/** Runs jobs in order, so many at a time. */
async function inLanes(width, jobs) {
    const results = [];
    let next = 0;
    const lane = async () => {
        for (let index = next++; index < jobs.length; index = next++)
            results[index] = await jobs[index]();
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(width, jobs.length)) }, lane));
    return results;
}

// EXTERNAL MODULE: ./lib/config/limits.js
var limits = __webpack_require__(1124);
// EXTERNAL MODULE: ./lib/config/keys-top.js + 1 modules
var keys_top = __webpack_require__(5069);
// EXTERNAL MODULE: ./lib/config/kinds.js
var kinds = __webpack_require__(5609);
;// CONCATENATED MODULE: ./lib/config/build-section.js
const ENVIRONMENT = ['image', 'dockerfile', 'target', 'args'];
/** A package's `build` over the file's: key by key, but what names the environment (an image, or a Dockerfile with stage and arguments) goes together. */
function mergedBuild(defaults, own) {
    if (own?.image === undefined && own?.dockerfile === undefined)
        return { ...defaults, ...own };
    const rest = { ...defaults };
    for (const key of ENVIRONMENT)
        delete rest[key];
    return { ...rest, ...own };
}

// EXTERNAL MODULE: ./lib/config/keys-build.js
var keys_build = __webpack_require__(989);
// EXTERNAL MODULE: ./lib/config/keys-common.js
var keys_common = __webpack_require__(2792);
// EXTERNAL MODULE: ./lib/config/keys-function.js
var keys_function = __webpack_require__(3521);
// EXTERNAL MODULE: ./lib/config/keys-layer.js
var keys_layer = __webpack_require__(9892);
// EXTERNAL MODULE: ./lib/config/reading.js
var config_reading = __webpack_require__(8618);
// EXTERNAL MODULE: ./lib/config/forms.js
var config_forms = __webpack_require__(489);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/config/words.js
var words = __webpack_require__(1811);
;// CONCATENATED MODULE: ./lib/config/rules-layers-used.js





const ARN = new RegExp(config_forms/* LAYER_ARN */.Kz, 'u');
const isArn = (use) => ARN.test(use);
/** The layers that a function names: there, few enough, and covering its runtime and platforms. */
function layersAreRight(scene, fn, layers) {
    const { reading } = scene;
    const uses = fn.raw.layers;
    if (uses === undefined)
        return;
    const at = `${fn.path}.layers`;
    // Function layers: 5 ("Lambda quotas" in the AWS Lambda Developer Guide).
    if (uses.length > 5)
        (0,config_reading/* report */.z8)(reading, at, 'too-many', `names ${uses.length} layers; Lambda takes at most 5`, 'Join some of them.');
    const seen = new Set();
    uses.forEach((use, i) => {
        const place = (0,words/* under */.hG)(at, i);
        if (seen.has(use))
            (0,config_reading/* report */.z8)(reading, place, 'twice', `${(0,words/* quoted */.TL)(use)} stands twice in this list`);
        seen.add(use);
        const layer = layers.get(use);
        if (isArn(use))
            arnIsUsable(scene, fn, place);
        else if (layer === undefined && (0,config_reading/* isWritten */.QH)(reading, (0,words/* under */.hG)('layers', use)))
            return;
        else if (layer === undefined)
            unknownLayer(reading, use, [...layers.keys()], place);
        else
            covers(reading, fn, layer, place);
    });
}
function unknownLayer(reading, use, names, place) {
    const near = (0,nearest/* didYouMean */.a)(use, names, (name) => `; did you mean '${name}'?`);
    const all = names.length === 0
        ? 'The configuration has no layers.'
        : names.length <= 12
            ? `The layers are ${(0,words/* oneOf */.yL)(names)}.`
            : undefined;
    (0,config_reading/* report */.z8)(reading, place, 'layer-unknown', `${(0,words/* quoted */.TL)(use)} is not a layer of this configuration${near ?? ''}`, near === undefined ? all : undefined);
}
function arnIsUsable({ reading, layersMode }, fn, place) {
    if (fn.raw.type === 'image')
        (0,config_reading/* report */.z8)(reading, place, 'layer-arn', 'a published layer cannot be put into an image', 'Name a layer of this configuration; a published one can be made into such by `image:`.');
    else if (layersMode === 'merge')
        (0,config_reading/* report */.z8)(reading, place, 'layer-arn', 'a published layer cannot be merged into a ZIP', 'Write `layers_mode: attach` at the top, or name a layer of this configuration.');
}
function covers(reading, fn, layer, place) {
    if (fn.runtime !== undefined &&
        layer.runtime !== undefined &&
        layer.runtime !== fn.runtime &&
        !layer.raw.compatible_runtimes?.includes(fn.runtime)) {
        const foreign = (0,runtimes/* runtimeFacts */.M4)(fn.runtime).language !== (0,runtimes/* runtimeFacts */.M4)(layer.runtime).language;
        const hint = foreign
            ? `It is of another language; if the function can use it all the same, add ${fn.runtime} to ${layer.path}.compatible_runtimes.`
            : `If it works there, add ${fn.runtime} to ${layer.path}.compatible_runtimes.`;
        (0,config_reading/* report */.z8)(reading, place, 'layer-runtime', `layer '${layer.name}' is for ${layer.runtime}, the function for ${fn.runtime}`, hint);
    }
    const missing = fn.platforms.filter((platform) => !layer.platforms.includes(platform));
    if (missing.length > 0)
        (0,config_reading/* report */.z8)(reading, place, 'layer-platform', `layer '${layer.name}' is not built for ${(0,words/* oneOf */.yL)(missing)}`, `Add ${missing.length > 1 ? 'them' : 'it'} to ${layer.path}.platforms, or to platforms_default.`);
}

// EXTERNAL MODULE: ./lib/config/keys-publish.js
var keys_publish = __webpack_require__(4026);
;// CONCATENATED MODULE: ./lib/config/sections.js





/** `{}` for undefined: optional properties are left out, not set to undefined. */
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
/** A bare size is that of the ZIP. */
function budgetOf(raw) {
    const { zip, unzipped, level } = (0,kinds/* fill */.GS)(keys_common/* sizeKeys */.a, typeof raw === 'number' ? { zip: raw } : raw);
    return { ...optional('zip', zip), ...optional('unzipped', unzipped), level };
}
function buildOf(written, root) {
    const raw = (0,kinds/* fill */.GS)(keys_build/* buildKeys */.T_, written);
    return {
        ...optional('image', raw.image),
        ...optional('dockerfile', raw.dockerfile && (0,external_node_path_.resolve)(root, raw.dockerfile)),
        ...optional('target', raw.target),
        args: Object.fromEntries(raw.args),
        packages: raw.packages,
        run: raw.run,
        ...optional('output', raw.output && external_node_path_.posix.normalize(raw.output).replace(/\/$/, '')),
        platform: raw.platform,
        env: Object.fromEntries(raw.env),
        secrets: Object.fromEntries([...(written.secrets ?? [])].map(([id, secret]) => [
            id,
            {
                source: secret.env === undefined ? { file: (0,external_node_path_.resolve)(root, secret.file ?? '') } : { env: secret.env },
                required: secret.required ?? false,
            },
        ])),
        ...optional('ssh', raw.ssh),
        ...optional('caBundle', raw.ca_bundle && (0,external_node_path_.resolve)(root, raw.ca_bundle)),
        network: raw.network,
    };
}
function baseOf(written, root) {
    const raw = (0,kinds/* fill */.GS)(keys_build/* baseKeys */.u4, written);
    return {
        ...optional('image', raw.image),
        ...optional('dockerfile', raw.dockerfile && (0,external_node_path_.resolve)(root, raw.dockerfile)),
        ...optional('target', raw.target),
        args: Object.fromEntries(raw.args),
        packages: raw.packages,
    };
}
function publishOf(written) {
    const raw = (0,kinds/* fill */.GS)(keys_publish/* publishKeys */.E, written);
    return {
        ...optional('name', raw.name),
        regions: raw.regions,
        ...optional('bucket', raw.bucket),
        prefix: raw.prefix,
        accounts: accountsOf(raw.accounts),
        ...optional('keep', raw.keep),
        keepShared: raw.keep_shared,
        updateFunctions: raw.update_functions,
    };
}
/** Only what the layer itself says. */
function overridesOf(written) {
    return {
        ...optional('name', written.name),
        ...optional('regions', written.regions),
        ...optional('bucket', written.bucket),
        ...optional('prefix', written.prefix),
        ...optional('accounts', written.accounts && accountsOf(written.accounts)),
        ...optional('keep', written.keep),
        ...optional('keepShared', written.keep_shared),
        ...optional('updateFunctions', written.update_functions),
    };
}
function accountsOf(raw) {
    if (raw === '*' || Array.isArray(raw))
        return raw;
    return { organization: raw.organization ?? '' };
}

;// CONCATENATED MODULE: ./lib/config/packages.js











/** A package that has no errors, with every default applied and every path absolute. */
function packageOf(scene, pkg, at) {
    return pkg.kind === 'layer' ? layerOf(scene, pkg, at) : functionOf(scene, pkg, at);
}
function common(scene, pkg, at) {
    const { config, root } = scene;
    const raw = (0,kinds/* fill */.GS)(keys_common/* commonKeys */.G, pkg.raw);
    return {
        name: pkg.name,
        at,
        sources: sourcesOf(scene, pkg),
        // Rules have reported a package without one.
        runtime: pkg.runtime,
        platforms: pkg.platforms,
        ...optional('requirements', raw.requirements === undefined ? undefined : requirementsOf(scene, raw.requirements, `${pkg.path}.requirements`)),
        installer: raw.installer,
        dependencies: (0,kinds/* fill */.GS)(keys_build/* dependenciesKeys */.gX, { ...config.dependencies, ...raw.dependencies }),
        ...optional('include', raw.include),
        exclude: raw.exclude,
        symlinks: raw.symlinks,
        ...optional('build', config.build === undefined && raw.build === undefined
            ? undefined
            : buildOf(mergedBuild(config.build, raw.build), root)),
        lib: raw.lib,
        bytecode: raw.bytecode,
        ...optional('maxSize', raw.max_size === undefined ? undefined : budgetOf(raw.max_size)),
    };
}
function layerOf(scene, pkg, at) {
    const raw = (0,kinds/* fill */.GS)(keys_layer/* layerOnlyKeys */.Q, pkg.raw);
    const base = common(scene, pkg, at);
    return {
        kind: 'layer',
        ...base,
        ...optional('image', raw.image),
        layout: raw.layout,
        ...optional('description', raw.description),
        ...optional('license', raw.license),
        compatibleRuntimes: [...new Set([base.runtime, ...raw.compatible_runtimes])],
        publish: typeof raw.publish === 'boolean' ? raw.publish : overridesOf(raw.publish),
    };
}
function functionOf(scene, pkg, at) {
    const raw = (0,kinds/* fill */.GS)(keys_function/* functionOnlyKeys */.t, pkg.raw);
    const verify = (0,kinds/* fill */.GS)(keys_function/* verifyKeys */.W, typeof raw.verify === 'string' ? { mode: raw.verify } : raw.verify);
    return {
        kind: 'function',
        ...common(scene, pkg, at),
        type: raw.type,
        ...optional('handler', raw.handler),
        layers: raw.layers.map((use) => (isArn(use) ? { arn: use } : { name: use })),
        ...optional('imageTag', raw.image_tag),
        ...optional('imageIndex', raw.image_index),
        ...optional('base', raw.base && baseOf(raw.base, scene.root)),
        ...optional('dockerfile', raw.dockerfile && (0,external_node_path_.resolve)(scene.root, raw.dockerfile)),
        verify: { mode: verify.mode, env: Object.fromEntries(verify.env) },
        sbom: raw.sbom,
    };
}
function sourcesOf({ reading, root }, { path, raw }) {
    if (raw.path === undefined)
        return [];
    const parts = typeof raw.path === 'string'
        ? [{ path: raw.path, at: `${path}.path` }]
        : raw.path.map((part, i) => ({
            ...(typeof part === 'string' ? { path: part } : part),
            at: (0,words/* under */.hG)(`${path}.path`, i),
        }));
    return parts.map((part) => {
        const spelled = part.path ?? '';
        return {
            path: (0,external_node_path_.resolve)(root, spelled),
            spelled,
            ...optional('to', part.to === undefined ? undefined : placeOf(part.to)),
            at: (0,config_reading/* positionOf */.df)(reading, part.at),
        };
    });
}
/** `./a/b/` → `a/b`; where source goes anyway → undefined; the root of the ZIP stays `/`. */
function placeOf(to) {
    const place = external_node_path_.posix.normalize(to);
    return place === '/' ? place : place.replace(/\/$/, '').replace(/^\.$/, '') || undefined;
}
function requirementsOf({ reading, root }, raw, path) {
    const at = (0,config_reading/* positionOf */.df)(reading, path);
    if (typeof raw === 'string')
        return { kind: 'file', path: (0,external_node_path_.resolve)(root, raw), at };
    if (Array.isArray(raw))
        return { kind: 'lines', lines: raw.map((text, i) => ({ text, at: (0,config_reading/* positionOf */.df)(reading, (0,words/* under */.hG)(path, i)) })) };
    return {
        kind: 'file',
        path: (0,external_node_path_.resolve)(root, raw.file ?? ''),
        ...optional('vars', raw.vars && Object.fromEntries(raw.vars)),
        at,
    };
}

;// CONCATENATED MODULE: ./lib/config/templates.js



const PLACEHOLDER = /\{([^{}]*)\}/g;
/** Fills `{name}` in a template; what `value` does not know stays as it is. */
function fillTemplate(template, value) {
    return template.replace(PLACEHOLDER, (whole, name) => value(name) ?? whole);
}
const placeholdersOf = (template) => [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
/** Placeholders of `image_tag`, each with a value that it might have, to see what the result would be. */
const IMAGE_PLACEHOLDERS = {
    arch: 'amd64',
    name: 'name',
    platform: 'linux-amd64',
    hash: '0123456789ab',
    registry: 'localhost:5000',
};
const NAME_PLACEHOLDERS = ['name', 'arch'];
const BUCKET_PLACEHOLDERS = ['region'];
const templates_ENVIRONMENT = /^env:[A-Za-z_][A-Za-z0-9_]*$/;
const isEnvironment = (placeholder) => templates_ENVIRONMENT.test(placeholder);
/** Reports placeholders that are not known, and braces without one. True when all is right. */
function checkTemplate(reading, path, template, known, environment = false) {
    const before = reading.errors;
    for (const name of placeholdersOf(template)) {
        if (known.includes(name) || (environment && isEnvironment(name)))
            continue;
        const near = (0,nearest/* didYouMean */.a)(name, known, (word) => `; did you mean '{${word}}'?`);
        const all = [...known.map((word) => `{${word}}`), ...(environment ? ['{env:NAME}'] : [])];
        (0,config_reading/* report */.z8)(reading, path, 'placeholder', `${(0,words/* quoted */.TL)(`{${name}}`)} is not a placeholder${near ?? ''}`, near === undefined ? `Write ${(0,words/* oneOf */.yL)(all)}.` : undefined);
    }
    if (/[{}]/.test(template.replace(PLACEHOLDER, '')))
        (0,config_reading/* report */.z8)(reading, path, 'placeholder', `${(0,words/* quoted */.TL)(template)} has a brace without its partner`);
    return reading.errors === before;
}

;// CONCATENATED MODULE: ./lib/config/published-name.js

/** How a layer is published: the file's section under the layer's own; undefined when it is not. */
function mergedPublish({ config }, { raw }) {
    if (raw.publish === false)
        return undefined;
    return { ...config.publish, ...(typeof raw.publish === 'object' ? raw.publish : {}) };
}
/** The name under which a layer is published for a platform, by its template or the default one. */
function publishedName(template, layer, platform) {
    const values = { name: layer.name, arch: platform.slice('linux/'.length) };
    return fillTemplate(template ?? (layer.platforms.length > 1 ? '{name}-{arch}' : '{name}'), (placeholder) => values[placeholder]);
}

;// CONCATENATED MODULE: ./lib/config/rules-across.js




/** No two packages write to the same place. */
function nothingCollides(scene, packages) {
    outputs(scene, packages);
    imageTags(scene, packages);
    publishedNames(scene, packages);
}
/** Remembers who claimed a name, and reports the second one. */
function claims(scene, code, say, hint) {
    const owners = new Map();
    const reported = new Set();
    return (name, place, owner) => {
        const first = owners.get(name);
        if (first === undefined)
            owners.set(name, { owner, place });
        else if (first.place !== place && !reported.has(place)) {
            reported.add(place);
            (0,config_reading/* report */.z8)(scene.reading, place, code, say(name, first.owner, (0,config_reading/* positionOf */.df)(scene.reading, first.place).line), hint);
        }
    };
}
function outputs({ reading }, packages) {
    const names = new Map();
    for (const pkg of packages) {
        // Disks of macOS and Windows do not tell names apart by case.
        const first = names.get(pkg.name.toLowerCase());
        if (first === undefined)
            names.set(pkg.name.toLowerCase(), pkg);
        else if (first.name === pkg.name)
            (0,config_reading/* report */.z8)(reading, pkg.path, 'name-twice', `${first.path} has the same name`, 'Give each layer and each function a name of its own: their files in dist are called by it.', reading.keys.get(pkg.path));
        else
            (0,config_reading/* report */.z8)(reading, pkg.path, 'name-twice', `${first.path} differs only in case; their ZIPs would be one file on some disks`, 'Rename one of them.', reading.keys.get(pkg.path));
    }
}
function imageTags(scene, packages) {
    const claim = claims(scene, 'tag-twice', (tag, owner, line) => `${(0,words/* quoted */.TL)(tag)} is also the image of ${owner} (line ${line})`, 'Give each image a name of its own, for example with {name}.');
    for (const pkg of packages) {
        if (pkg.kind !== 'function' || pkg.raw.type !== 'image')
            continue;
        const { image_tag: tag, image_index: index } = pkg.raw;
        // The hash tells images apart by their content.
        if (tag !== undefined && !placeholdersOf(tag).includes('hash'))
            for (const platform of pkg.platforms)
                claim(filled(tag, pkg.name, platform), `${pkg.path}.image_tag`, pkg.path);
        if (index !== undefined)
            claim(filled(index, pkg.name, ''), `${pkg.path}.image_index`, pkg.path);
    }
}
function filled(template, name, platform) {
    const values = {
        name,
        arch: platform.slice('linux/'.length),
        platform: platform.replace('/', '-'),
    };
    return fillTemplate(template, (placeholder) => values[placeholder]);
}
function publishedNames(scene, packages) {
    const claim = claims(scene, 'publish-twice', (name, owner, line) => `publishes as ${(0,words/* quoted */.TL)(name)}, as ${owner} (line ${line}) does`, 'Give each a name of its own, for example with {name}.');
    for (const pkg of packages) {
        if (pkg.kind !== 'layer')
            continue;
        const publish = mergedPublish(scene, pkg);
        // A name without {name} at the top has been reported there.
        if (publish === undefined ||
            (publish.name !== undefined &&
                publish.name === scene.config.publish?.name &&
                !placeholdersOf(publish.name).includes('name')))
            continue;
        for (const platform of pkg.platforms)
            claim(publishedName(publish.name, pkg, platform), `${pkg.path}${pkg.raw.publish === undefined ? '' : '.publish'}`, pkg.path);
    }
}

;// CONCATENATED MODULE: ./lib/plan/installer-table.js
/** What is looked for in a package's `path`, in this order (spec/config.md, "Found by name in path"). */
const MANIFESTS = [
    {
        file: 'uv.lock',
        language: 'python',
        installers: ['uv'],
        how: 'uv-lock',
        beside: 'pyproject.toml',
        inheritable: true,
    },
    { file: 'poetry.lock', language: 'python', installers: ['poetry'], how: 'not-yet' },
    { file: 'Pipfile.lock', language: 'python', installers: ['pipenv'], how: 'not-yet' },
    { file: 'requirements.txt', language: 'python', installers: ['uv', 'pip'], how: 'requirements' },
    { file: 'pyproject.toml', language: 'python', installers: ['uv', 'pip', 'poetry'], how: 'pyproject' },
    {
        file: 'package-lock.json',
        language: 'node',
        installers: ['npm'],
        how: 'package-lock',
        beside: 'package.json',
        inheritable: true,
    },
    { file: 'npm-shrinkwrap.json', language: 'node', installers: ['npm'], how: 'package-lock', beside: 'package.json' },
    { file: 'pnpm-lock.yaml', language: 'node', installers: ['pnpm'], how: 'not-yet' },
    { file: 'yarn.lock', language: 'node', installers: ['yarn'], how: 'not-yet' },
    { file: 'package.json', language: 'node', installers: ['npm'], how: 'package-json' },
    { file: 'Gemfile.lock', language: 'ruby', installers: ['bundler'], how: 'not-yet' },
];
/** Installers whose work comes with a later version, and what to do until then. */
const NOT_YET = {
    poetry: 'export a requirements.txt (`poetry export`) and set `installer: uv`',
    pipenv: 'export a requirements.txt (`pipenv requirements`) and set `installer: uv`',
    pnpm: 'make a package-lock.json (`npm install --package-lock-only`) and set `installer: npm`',
    yarn: 'make a package-lock.json (`npm install --package-lock-only`) and set `installer: npm`',
    bundler: 'vendor the gems into the source and set `installer: none`',
};
const LANGUAGE_OF = {
    uv: 'python',
    pip: 'python',
    poetry: 'python',
    pipenv: 'python',
    npm: 'node',
    pnpm: 'node',
    yarn: 'node',
    bundler: 'ruby',
};

;// CONCATENATED MODULE: ./lib/config/rules-common.js






/** What holds for layers and functions alike. */
const COMMON_RULES = [
    runtimeIsThere,
    sourcesAreThere,
    requirementsAreThere,
    buildIsWhole,
    installerFits,
    bytecodeFits,
];
function runtimeIsThere({ reading }, { path, kind, runtime }) {
    if (runtime === undefined) {
        if ((0,config_reading/* isWritten */.QH)(reading, `${path}.runtime`) || (0,config_reading/* isWritten */.QH)(reading, 'runtime_default'))
            return;
        (0,config_reading/* report */.z8)(reading, path, 'runtime-missing', `this ${kind} has no runtime`, 'Write `runtime:` here, or `runtime_default:` at the top.');
        return;
    }
    const facts = (0,runtimes/* runtimeFacts */.M4)(runtime);
    if (facts.deprecated === undefined)
        return;
    const at = (0,config_reading/* isWritten */.QH)(reading, `${path}.runtime`) ? `${path}.runtime` : 'runtime_default';
    // Packages that share a default share the warning.
    if (reading.problems.some((p) => p.code === 'config/runtime-deprecated' && p.at === (0,config_reading/* positionOf */.df)(reading, at)))
        return;
    (0,config_reading/* warn */.R8)(reading, at, 'runtime-deprecated', `Lambda's runtime ${runtime} has been deprecated since ${facts.deprecated}`, 'Move to a newer one: AWS no longer patches it, and will refuse changes of functions that use it.');
}
function sourcesAreThere({ reading, host, root }, { path, raw }) {
    const check = (spelled, at) => {
        const kind = host.kindOf((0,external_node_path_.resolve)(root, spelled));
        if (kind === 'missing')
            (0,config_reading/* report */.z8)(reading, at, 'path-missing', `${(0,words/* quoted */.TL)(spelled)} does not exist`, `Looked for ${(0,external_node_path_.resolve)(root, spelled)}.`);
        if (kind === 'other')
            (0,config_reading/* report */.z8)(reading, at, 'path-kind', `${(0,words/* quoted */.TL)(spelled)} is neither a file nor a folder`);
    };
    if (typeof raw.path === 'string')
        check(raw.path, `${path}.path`);
    else
        raw.path?.forEach((part, i) => {
            const at = (0,words/* under */.hG)(`${path}.path`, i);
            if (typeof part === 'string')
                check(part, at);
            else if (part.path !== undefined)
                check(part.path, `${at}.path`);
            else if (!(0,config_reading/* isWritten */.QH)(reading, `${at}.path`))
                (0,config_reading/* report */.z8)(reading, at, 'path-missing', 'a source needs a `path`');
        });
}
/** Reports a path that is not the file it should be. */
function fileIsThere({ reading, host, root }, spelled, at) {
    if (spelled === undefined)
        return;
    const kind = host.kindOf((0,external_node_path_.resolve)(root, spelled));
    if (kind === 'missing')
        (0,config_reading/* report */.z8)(reading, at, 'path-missing', `${(0,words/* quoted */.TL)(spelled)} does not exist`, `Looked for ${(0,external_node_path_.resolve)(root, spelled)}.`);
    else if (kind !== 'file')
        (0,config_reading/* report */.z8)(reading, at, 'path-kind', `${(0,words/* quoted */.TL)(spelled)} is not a file`, kind === 'folder' ? 'It is a folder: name the file in it.' : undefined);
}
function requirementsAreThere(scene, { path, raw }) {
    const at = `${path}.requirements`;
    const written = raw.requirements;
    if (written === undefined || Array.isArray(written))
        return;
    if (typeof written === 'string')
        fileIsThere(scene, written, at);
    else if ((0,config_reading/* isWritten */.QH)(scene.reading, `${at}.file`))
        fileIsThere(scene, written.file, `${at}.file`);
    else
        (0,config_reading/* report */.z8)(scene.reading, at, 'requirements', 'needs a `file`');
}
function buildIsWhole(scene, { path, raw }) {
    if (raw.build !== undefined)
        buildSectionIsWhole(scene, raw.build, mergedBuild(scene.config.build, raw.build), `${path}.build`);
}
/** The rules of a `build` section; `merged` is the section with the defaults that hold under it. */
function buildSectionIsWhole(scene, own, merged, at) {
    environmentIsOne(scene, own, merged, at);
    fileIsThere(scene, own.ca_bundle, `${at}.ca_bundle`);
    for (const [id, secret] of own.secrets ?? []) {
        const sources = ['env', 'file'].filter((key) => (0,config_reading/* isWritten */.QH)(scene.reading, `${(0,words/* under */.hG)(`${at}.secrets`, id)}.${key}`));
        if (sources.length !== 1)
            (0,config_reading/* report */.z8)(scene.reading, (0,words/* under */.hG)(`${at}.secrets`, id), 'secret', `needs either \`env\` or \`file\`${sources.length === 0 ? '' : ', not both'}`, 'Write {env: NAME} or {file: PATH}.');
        else if (secret.file !== undefined && scene.host.kindOf((0,external_node_path_.resolve)(scene.root, secret.file)) === 'folder')
            (0,config_reading/* report */.z8)(scene.reading, `${(0,words/* under */.hG)(`${at}.secrets`, id)}.file`, 'path-kind', `${(0,words/* quoted */.TL)(secret.file)} is not a file`);
    }
}
/** An environment is an image or a Dockerfile; a stage and arguments belong to a Dockerfile. For `build` and `base`. */
function environmentIsOne(scene, own, merged, at) {
    const { reading } = scene;
    if ((0,config_reading/* isWritten */.QH)(reading, `${at}.image`) && (0,config_reading/* isWritten */.QH)(reading, `${at}.dockerfile`))
        (0,config_reading/* report */.z8)(reading, `${at}.dockerfile`, 'exclusive', '`image` and `dockerfile` exclude each other', 'Keep one of them.');
    fileIsThere(scene, own.dockerfile, `${at}.dockerfile`);
    if (merged.dockerfile !== undefined || (0,config_reading/* isWritten */.QH)(reading, `${at}.dockerfile`))
        return;
    for (const key of ['target', 'args'])
        if ((0,config_reading/* isWritten */.QH)(reading, `${at}.${key}`))
            (0,config_reading/* report */.z8)(reading, `${at}.${key}`, 'needs-dockerfile', `\`${key}\` belongs to a Dockerfile, and none is named`, `Add \`dockerfile:\`, or remove \`${key}\`.`);
}
function installerFits({ reading }, { path, raw, runtime }) {
    const { installer } = raw;
    const language = installer === undefined || installer === 'auto' || installer === 'none' ? undefined : LANGUAGE_OF[installer];
    if (language === undefined || runtime === undefined || (0,runtimes/* runtimeFacts */.M4)(runtime).language === language)
        return;
    (0,config_reading/* report */.z8)(reading, `${path}.installer`, 'installer', `'${raw.installer}' does not install for ${runtime}`, 'Use build.run for tools of another language.');
}
function bytecodeFits({ reading }, { path, raw, runtime }) {
    if (raw.bytecode === true && runtime !== undefined && (0,runtimes/* runtimeFacts */.M4)(runtime).language !== 'python')
        (0,config_reading/* report */.z8)(reading, `${path}.bytecode`, 'bytecode', `only Python has bytecode; the runtime is ${runtime}`);
}

;// CONCATENATED MODULE: ./lib/config/handlers.js
/**
 * By language, from "Define Lambda function handler in …" of the AWS Lambda Developer Guide. Forms only: whether the handler is
 * there is a question to the finished artifact.
 */
const HANDLER_FORMS = {
    python: {
        form: '`dir/module.function`',
        matches: matcher(/^[^./][^/]*(\/[^/]+)*$/, /[^./]\.[\p{L}_][\p{L}\p{N}_]*$/u),
    },
    // The runtime cuts the last path segment at its first dot, and refuses `..` (aws-lambda-nodejs-runtime-interface-client, UserFunction.js).
    node: {
        form: '`dir/file.export`',
        matches: (handler) => !handler.includes('..') && /(^|\/)[^./]+\.[^/]*[^./]$/.test(handler),
    },
    ruby: { form: '`file.method` or `file.Class.method`', matches: matcher(/^[^.]+(\.[^.]+){1,2}$/) },
    java: {
        form: '`package.Class::method` or `package.Class`',
        matches: matcher(/^[\p{L}\p{N}_$]+(\.[\p{L}\p{N}_$]+)*(::[\p{L}\p{N}_$]+)?$/u),
    },
    dotnet: {
        form: '`Assembly::Namespace.Type::Method`, or `Assembly` for an executable one',
        matches: matcher(/^[^:/]+(::[^:/]+::[^:/]+)?$/),
    },
    provided: { form: 'anything', matches: () => true },
};
function matcher(...patterns) {
    return (handler) => patterns.every((pattern) => pattern.test(handler));
}

;// CONCATENATED MODULE: ./lib/config/rules-function.js








const FUNCTION_RULES = [
    hasSource,
    imageKeysAreForImages,
    handlerFits,
    handlerIsThere,
    tagsAreRight,
    baseIsWhole,
    ownDockerfile,
];
const isImage = (fn) => fn.raw.type === 'image';
function hasSource({ reading }, { path }) {
    if (!(0,config_reading/* isWritten */.QH)(reading, `${path}.path`))
        (0,config_reading/* report */.z8)(reading, path, 'path-missing', 'this function has no `path`', 'Write where its source is.');
}
const IMAGE_KEYS = ['image_tag', 'image_index', 'base', 'dockerfile'];
function imageKeysAreForImages({ reading }, fn) {
    if (isImage(fn) || ((0,config_reading/* isWritten */.QH)(reading, `${fn.path}.type`) && fn.raw.type === undefined))
        return;
    for (const key of IMAGE_KEYS) {
        const hint = key === 'dockerfile'
            ? 'Write `type: image`; or build.dockerfile, for an environment to build a ZIP in.'
            : 'Write `type: image`, or remove the key.';
        if ((0,config_reading/* isWritten */.QH)(reading, `${fn.path}.${key}`))
            (0,config_reading/* report */.z8)(reading, `${fn.path}.${key}`, 'image-only', 'is only for functions of `type: image`', hint);
    }
}
function handlerFits({ reading }, { path, raw, runtime }) {
    if (raw.handler === undefined || runtime === undefined)
        return;
    const { form, matches } = HANDLER_FORMS[(0,runtimes/* runtimeFacts */.M4)(runtime).language];
    if (!matches(raw.handler))
        (0,config_reading/* report */.z8)(reading, `${path}.handler`, 'handler', `${(0,words/* quoted */.TL)(raw.handler)} is not a handler of ${runtime}`, `Write ${form}.`);
}
function handlerIsThere({ reading }, fn) {
    const { path, raw } = fn;
    if ((0,config_reading/* isWritten */.QH)(reading, `${path}.handler`))
        return;
    const mode = typeof raw.verify === 'object' ? raw.verify.mode : raw.verify;
    if (isImage(fn) && !(0,config_reading/* isWritten */.QH)(reading, `${path}.dockerfile`))
        (0,config_reading/* report */.z8)(reading, path, 'handler-missing', 'this function has no `handler`, which is the CMD of its image', 'Write `handler:`, for example app.handler.');
    else if (mode === 'import')
        (0,config_reading/* report */.z8)(reading, path, 'handler-missing', 'this function has no `handler`, which `verify: import` needs', 'Write `handler:`, or leave `verify` out.');
}
function tagsAreRight({ reading }, { path, name, raw, platforms }) {
    const tag = raw.image_tag;
    if (tag !== undefined && checkTemplate(reading, `${path}.image_tag`, tag, Object.keys(IMAGE_PLACEHOLDERS), true)) {
        makesAReference(reading, `${path}.image_tag`, tag, name);
        const used = placeholdersOf(tag);
        if (platforms.length > 1 && !used.includes('arch') && !used.includes('platform'))
            (0,config_reading/* report */.z8)(reading, `${path}.image_tag`, 'tag-arch', `has no {arch}, but the function has ${platforms.length} platforms: their images would have one name`, `For example ${(0,words/* quoted */.TL)(`${tag.includes(':') ? `${tag}-` : `${tag}:`}{arch}`)}`);
    }
    const index = raw.image_index;
    if (index !== undefined && checkTemplate(reading, `${path}.image_index`, index, ['name', 'registry'], true))
        makesAReference(reading, `${path}.image_index`, index, name);
}
function makesAReference(reading, at, template, name) {
    const values = { ...IMAGE_PLACEHOLDERS, name };
    const filled = fillTemplate(template, (placeholder) => (isEnvironment(placeholder) ? 'env' : values[placeholder]));
    if (filled.length > config_forms/* IMAGE_REFERENCE */.ic.max || !new RegExp(config_forms/* IMAGE_REFERENCE */.ic.pattern, 'u').test(filled))
        (0,config_reading/* report */.z8)(reading, at, 'image-tag', `${(0,words/* quoted */.TL)(template)} would make ${(0,words/* quoted */.TL)(filled)}, which is not an image reference`, config_forms/* IMAGE_REFERENCE */.ic.hint);
    else if (/@sha256:/.test(filled))
        (0,config_reading/* report */.z8)(reading, at, 'image-tag', `${(0,words/* quoted */.TL)(template)} names a digest; an image that is still to be built has none`, 'Write a tag.');
}
function baseIsWhole(scene, { path, raw }) {
    if (raw.base !== undefined)
        environmentIsOne(scene, raw.base, raw.base, `${path}.base`);
}
const UNUSED_WITH_DOCKERFILE = [
    'handler',
    'layers',
    'requirements',
    'build',
    'lib',
    'dependencies',
    'installer',
    'bytecode',
];
function ownDockerfile(scene, fn) {
    const { reading, host, root } = scene;
    const { path, raw } = fn;
    fileIsThere(scene, raw.dockerfile, `${path}.dockerfile`);
    if (!isImage(fn) || !(0,config_reading/* isWritten */.QH)(reading, `${path}.dockerfile`))
        return;
    if ((0,config_reading/* isWritten */.QH)(reading, `${path}.base`))
        (0,config_reading/* report */.z8)(reading, `${path}.base`, 'exclusive', '`dockerfile` and `base` exclude each other', 'The Dockerfile names its own base.');
    const context = typeof raw.path === 'string' ? host.kindOf((0,external_node_path_.resolve)(root, raw.path)) : 'several';
    if (raw.path !== undefined && context !== 'folder' && context !== 'missing')
        (0,config_reading/* report */.z8)(reading, `${path}.path`, 'path-kind', 'must be one folder, the context of `dockerfile`');
    for (const key of UNUSED_WITH_DOCKERFILE)
        if ((0,config_reading/* isWritten */.QH)(reading, `${path}.${key}`))
            (0,config_reading/* warn */.R8)(reading, `${path}.${key}`, 'no-effect', `has no effect: the function's own \`dockerfile\` builds the whole image`);
}

;// CONCATENATED MODULE: ./lib/config/rules-layer.js


const LAYER_RULES = [imageStandsAlone, hasContent, runtimesFit, nameFits];
const BESIDE_IMAGE = [
    'path',
    'requirements',
    'lib',
    'build',
    'layout',
    'include',
    'exclude',
    'dependencies',
    'installer',
];
function imageStandsAlone({ reading }, { path }) {
    if (!(0,config_reading/* isWritten */.QH)(reading, `${path}.image`))
        return;
    for (const key of BESIDE_IMAGE) {
        if ((0,config_reading/* isWritten */.QH)(reading, `${path}.${key}`))
            (0,config_reading/* report */.z8)(reading, `${path}.${key}`, 'exclusive', `\`image\` and \`${key}\` exclude each other`, "A layer is either converted from an image's /opt, or made from `path` and requirements.");
    }
}
function hasContent({ reading }, { path }) {
    const sources = ['path', 'requirements', 'image', 'lib', 'build.image', 'build.dockerfile', 'build.run'];
    if (!sources.some((key) => (0,config_reading/* isWritten */.QH)(reading, `${path}.${key}`)))
        (0,config_reading/* report */.z8)(reading, path, 'empty-layer', 'this layer has nothing in it', 'Write `path`, `requirements`, `lib` or `image`.');
}
function runtimesFit({ reading }, { path, raw, runtime }) {
    const all = new Set(raw.compatible_runtimes);
    if (runtime !== undefined)
        all.add(runtime);
    // PublishLayerVersion: CompatibleRuntimes has at most 15 items.
    if (all.size > 15)
        (0,config_reading/* report */.z8)(reading, `${path}.compatible_runtimes`, 'too-many', `names ${all.size} runtimes with the layer's own; Lambda takes at most 15`);
}
function nameFits(scene, layer) {
    const publish = mergedPublish(scene, layer);
    if (publish === undefined)
        return;
    const longest = Math.max(0, ...layer.platforms.map((platform) => publishedName(publish.name, layer, platform).length));
    // PublishLayerVersion: LayerName has at most 140 characters.
    if (longest > 140)
        (0,config_reading/* report */.z8)(scene.reading, `${layer.path}.publish.name`, 'too-long', `makes a layer name of ${longest} characters; Lambda takes at most 140`);
}

;// CONCATENATED MODULE: ./lib/config/rules-publish.js


/** The rules of a `publish` section, at the top or in a layer. */
function publishIsRight({ reading }, publish, at) {
    if (publish.name !== undefined) {
        checkTemplate(reading, `${at}.name`, publish.name, NAME_PLACEHOLDERS);
        // A layer's own section may give it any name; the file's is for all of them.
        if (at === 'publish' && !placeholdersOf(publish.name).includes('name') && severalLayers(reading.keys))
            (0,config_reading/* report */.z8)(reading, `${at}.name`, 'placeholder', 'gives every layer the same name', 'Put {name} in it.');
    }
    if (publish.bucket !== undefined && checkTemplate(reading, `${at}.bucket`, publish.bucket, BUCKET_PLACEHOLDERS)) {
        const bucket = fillTemplate(publish.bucket, () => 'eu-west-1');
        // "General purpose bucket naming rules" in the Amazon S3 User Guide.
        if (bucket.length > 63 || bucket.length < 3 || bucket.includes('..'))
            (0,config_reading/* report */.z8)(reading, `${at}.bucket`, 'bucket', `'${bucket}' would not be the name of a bucket`, 'Names of buckets have 3 to 63 characters and no two dots side by side.');
    }
    const accounts = publish.accounts;
    if (accounts !== undefined &&
        typeof accounts === 'object' &&
        !Array.isArray(accounts) &&
        !(0,config_reading/* isWritten */.QH)(reading, `${at}.accounts.organization`))
        (0,config_reading/* report */.z8)(reading, `${at}.accounts`, 'type', 'needs an `organization`');
}
const severalLayers = (keys) => [...keys.keys()].filter((path) => /^layers\.[\w-]+$/.test(path)).length > 1;

// EXTERNAL MODULE: ./lib/config/tree.js
var config_tree = __webpack_require__(7372);
// EXTERNAL MODULE: ./lib/config/types.js
var types = __webpack_require__(9271);
;// CONCATENATED MODULE: ./lib/config/parse.js


















/**
 * A configuration's text as a Config: every default applied, every path absolute, every name known.
 * `file.path` is absolute, `file.shown` as the user typed it. Throws one PackerError (exit code 2) with all problems, sorted by line and column.
 */
function parseConfig(text, file, host) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const tree = (0,config_tree/* readTree */.Z)(decoded(bytes, file.shown), file.shown);
    if (tree.root === undefined)
        throw new errors/* PackerError */.Ly(sorted(tree.problems), 2);
    if (tree.root === null)
        throw empty(file.shown);
    const reading = {
        problems: tree.problems,
        errors: tree.errors,
        warnings: tree.warnings,
        values: new Map(),
        keys: new Map(),
        start: { file: file.shown, line: 1, column: 1 },
    };
    const { scene, packages } = read(tree.root, reading, host, (0,external_node_path_.dirname)(file.path));
    const problems = sorted(reading.problems);
    if (reading.errors > 0)
        throw new errors/* PackerError */.Ly([...problems, ...untold(reading)], 2);
    const config = (0,kinds/* fill */.GS)(keys_top/* topKeys */.s, scene.config);
    const at = positionsByPackage(packages, reading);
    return {
        file: file.path,
        root: scene.root,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        ...modeOf(scene.config),
        ...(config.base_registry === undefined ? {} : { baseRegistry: config.base_registry }),
        baseImages: config.base_images,
        compression: config.compression,
        exclude: config.exclude,
        ...(config.publish === undefined ? {} : { publish: publishOf(config.publish) }),
        packages: packages
            .map((pkg) => packageOf(scene, pkg, at.get(pkg.path) ?? {}))
            .sort((a, b) => (a.name < b.name ? -1 : 1)),
        warnings: problems,
    };
}
/** Reads by the tables, then applies the rules; what is wrong is in `reading` afterwards. */
function read(root, reading, host, folder) {
    if (root.type !== 'map')
        (0,config_reading/* report */.z8)(reading, '', 'type', `this is a ${root.type === 'list' ? 'list' : 'single value'}; a map with \`layers:\` and \`lambdas:\` is wanted`, `Write, for example:\n${EXAMPLE}`, root.at);
    const config = (root.type === 'map' ? keys_top/* top */.M.read(root, '', reading) : undefined) ?? {};
    const scene = { reading, host, root: folder, config, layersMode: modeOf(config).layersMode };
    const packages = packagesOf(config, reading);
    const layers = new Map(packages.filter((pkg) => pkg.kind === 'layer').map((pkg) => [pkg.name, pkg]));
    if (config.build !== undefined)
        buildSectionIsWhole(scene, config.build, config.build, 'build');
    if (config.publish !== undefined)
        publishIsRight(scene, config.publish, 'publish');
    for (const pkg of packages) {
        for (const rule of COMMON_RULES)
            rule(scene, pkg);
        if (pkg.kind === 'layer') {
            for (const rule of LAYER_RULES)
                rule(scene, pkg);
            if (typeof pkg.raw.publish === 'object')
                publishIsRight(scene, pkg.raw.publish, `${pkg.path}.publish`);
        }
        else {
            for (const rule of FUNCTION_RULES)
                rule(scene, pkg);
            layersAreRight(scene, pkg, layers);
        }
    }
    nothingCollides(scene, packages);
    if (packages.length === 0 && reading.errors === 0) {
        (0,config_reading/* report */.z8)(reading, '', 'nothing', 'there is nothing to build: the file has neither `layers` nor `lambdas`', `Write, for example:\n${EXAMPLE}`);
    }
    return { scene, packages };
}
function packagesOf(config, reading) {
    const of = (section, raws) => [...(raws ?? [])].map(([name, raw]) => {
        const path = (0,words/* under */.hG)(section, name);
        // What was written and is wrong is not replaced by a default: that would only make further, false problems.
        const runtime = (0,config_reading/* isWritten */.QH)(reading, `${path}.runtime`) ? raw.runtime : config.runtime_default;
        const platforms = (0,config_reading/* isWritten */.QH)(reading, `${path}.platforms`)
            ? raw.platforms
            : (config.platforms_default ?? keys_top/* topKeys */.s.platforms_default.default);
        return { name, path, raw, runtime, platforms: ordered(platforms ?? []) };
    });
    return [
        ...of('layers', config.layers).map((layer) => ({ kind: 'layer', ...layer })),
        ...of('lambdas', config.lambdas).map((fn) => ({ kind: 'function', ...fn })),
    ];
}
const ordered = (platforms) => types/* PLATFORMS */.P4.filter((platform) => platforms.includes(platform));
function modeOf(config) {
    if (config.layers_mode !== undefined)
        return { layersMode: config.layers_mode, layersModeReason: 'configured' };
    return config.publish === undefined
        ? { layersMode: 'merge', layersModeReason: 'the default' }
        : { layersMode: 'attach', layersModeReason: 'there is a publish section' };
}
/** Places of the keys (and list entries) of each package, by their path inside it. */
function positionsByPackage(packages, reading) {
    const found = new Map(packages.map((pkg) => [pkg.path, []]));
    for (const [path, value] of reading.values) {
        const match = /^((?:layers|lambdas)\.[\w-]+)(?:\.(.*))?$/s.exec(path);
        if (match?.[1] !== undefined)
            found.get(match[1])?.push([match[2] ?? '', reading.keys.get(path) ?? value]);
    }
    return new Map([...found].map(([path, entries]) => [path, Object.fromEntries(entries)]));
}
function decoded(bytes, shown) {
    if (bytes.length > limits/* LIMITS */.b.bytes)
        throw (0,errors/* failure */.V2)('config/limit', `${shown} has ${bytes.length.toLocaleString('en')} bytes; at most ${limits/* LIMITS */.b.bytes.toLocaleString('en')} (1 MiB) are read`, { exitCode: 2, hint: 'Split the file into several configurations.' });
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,errors/* failure */.V2)('config/encoding', `${shown} is not UTF-8 text`, { exitCode: 2, cause, hint: 'Save it as UTF-8.' });
    }
}
const EXAMPLE = '  runtime_default: python3.13\n  lambdas:\n    my-function:\n      path: ./src\n      handler: app.handler';
const empty = (shown) => (0,errors/* failure */.V2)('config/empty', 'the file is empty', {
    exitCode: 2,
    at: { file: shown, line: 1, column: 1 },
    hint: `Write, for example:\n${EXAMPLE}`,
});
/** What stands after the last problem that is told. */
const untold = ({ errors }) => errors <= limits/* LIMITS */.b.problems
    ? []
    : [
        {
            severity: 'error',
            code: 'config/limit',
            message: `and ${(errors - limits/* LIMITS */.b.problems).toLocaleString('en')} more errors, which are not shown`,
        },
    ];
function sorted(problems) {
    return [...problems].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
}

;// CONCATENATED MODULE: ./lib/config/load.js






/** Reads and parses a configuration file. Throws a PackerError (exit code 2) when it cannot be read or is wrong. `shown`: as the user named it. */
function loadConfig(path, shown = (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(path)) || path) {
    const absolute = (0,external_node_path_.resolve)(path);
    return parseConfig(load_contentOf(absolute, shown), { path: absolute, shown }, diskHost);
}
/** The machine's file system. */
const diskHost = {
    kindOf(path) {
        try {
            const stats = (0,external_node_fs_.statSync)(path);
            return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
        }
        catch {
            return 'missing';
        }
    },
};
function load_contentOf(path, shown) {
    let handle;
    try {
        const kind = diskHost.kindOf(path);
        // Looked at first: opening a FIFO would wait for a writer.
        if (kind === 'folder' || kind === 'other')
            throw (0,errors/* failure */.V2)('config/file', `${shown} is not a file`, {
                exitCode: 2,
                hint: 'Name the configuration with --config FILE.',
            });
        handle = (0,external_node_fs_.openSync)(path, 'r');
        const { size } = (0,external_node_fs_.fstatSync)(handle);
        if (size > limits/* LIMITS */.b.bytes)
            throw (0,errors/* failure */.V2)('config/limit', `${shown} has ${size.toLocaleString('en')} bytes; at most ${limits/* LIMITS */.b.bytes.toLocaleString('en')} (1 MiB) are read`, { exitCode: 2, hint: 'Split the file into several configurations.' });
        return (0,external_node_fs_.readFileSync)(handle);
    }
    catch (thrown) {
        if (thrown instanceof errors/* PackerError */.Ly)
            throw thrown;
        if (thrown.code === 'ENOENT')
            throw (0,errors/* failure */.V2)('config/missing', `${shown} does not exist`, {
                exitCode: 2,
                cause: thrown,
                hint: 'Write one (docs/configuration.md), or name it with --config FILE.',
            });
        throw new errors/* PackerError */.Ly((0,files/* fileFailure */.fE)('read', shown, thrown).problems, 2, { cause: thrown });
    }
    finally {
        if (handle !== undefined)
            (0,external_node_fs_.closeSync)(handle);
    }
}

;// CONCATENATED MODULE: ./lib/plan/file-memory.js
/**
 * A file that changed so short a time before it was read may change once more within the same tick of its file system's clock, and is not
 * remembered (Documentation/technical/racy-git.txt of Git tells the story). Milliseconds; coarse file systems count in two seconds.
 */
const RACY = 3000;
/** @param record what an earlier run wrote; anything else is no memory. `now`: milliseconds since 1970, before the first file is read */
function fileMemory(record, now) {
    const before = typeof record === 'object' && record !== null ? record : {};
    const seen = {};
    let isNew = false;
    return {
        recall({ absolute, stamp }) {
            const known = before[absolute];
            if (stamp === undefined || !Array.isArray(known) || known[0] !== stamp || !/^[0-9a-f]{64}$/.test(known[1]))
                return undefined;
            seen[absolute] = known;
            return known[1];
        },
        keep({ absolute, stamp }, sha256) {
            if (stamp === undefined || changedAt(stamp) > now - RACY)
                return;
            seen[absolute] = [stamp, sha256];
            isNew = true;
        },
        news: () => (isNew ? seen : undefined),
    };
}
/** The time of the last change of status, the last word of a stamp. */
const changedAt = (stamp) => Number(stamp.slice(stamp.lastIndexOf(' ') + 1));

;// CONCATENATED MODULE: ./lib/plan/installer-problems.js



const labelOf = (pkg) => `${pkg.kind === 'layer' ? 'layers' : 'lambdas'}.${pkg.name}`;
const positionIn = (pkg, key) => pkg.at[key] ?? pkg.at[''];
/** What a package says about its installer does not fit together. */
function misfit(pkg, message, hint, key = 'installer') {
    const more = { at: positionIn(pkg, key), exitCode: 2, ...(hint !== undefined && { hint }) };
    return (0,errors/* failure */.V2)('plan/installer', `${labelOf(pkg)}: ${message}`, more);
}
/** A later version will install with it. */
function notYet(pkg, installer) {
    const hint = NOT_YET[installer];
    return {
        severity: 'error',
        code: 'plan/unsupported',
        message: `${labelOf(pkg)}: installer ${installer} is not supported by this version of lambda-packer`,
        ...(hint !== undefined && { hint }),
        at: positionIn(pkg, 'installer'),
    };
}
/** Extras and groups belong to projects; `what` is a file's absolute path, or words. */
function meaningless(pkg, what) {
    const { extras, groups } = pkg.dependencies;
    if (extras.length === 0 && groups.length === 0)
        return [];
    const shown = what.startsWith('/') ? (0,shown_path/* shownPath */.p)(what) : what;
    const problem = {
        severity: 'warning',
        code: 'requirements/meaningless',
        message: `${labelOf(pkg)}: dependencies.extras and dependencies.groups have no meaning for ${shown}`,
        at: positionIn(pkg, 'dependencies'),
    };
    return [problem];
}

;// CONCATENATED MODULE: ./lib/plan/lock-search.js


/**
 * The folder above `folder` whose lock file speaks for it: the nearest that holds `lockName` and of which it is a member.
 * The search ends at the config's root, at the root of a Git working tree, or at the root of the file system.
 */
function lockFolderAbove(folder, lockName, search) {
    for (let at = folder; at !== search.root && at !== (0,external_node_path_.dirname)(at) && !search.read.names(at).has('.git');) {
        at = (0,external_node_path_.dirname)(at);
        const lockFile = `${at}/${lockName}`;
        if (search.read.kind(lockFile) === 'file' && search.isMember(lockFile, (0,external_node_path_.relative)(at, folder)))
            return at;
    }
    return undefined;
}
/** The deepest folder that holds all of these folders. */
function commonFolder(folders) {
    const split = folders.map((folder) => folder.split('/'));
    const [first = []] = split;
    const length = first.findIndex((name, i) => split.some((names) => names[i] !== name));
    return (length < 0 ? first : first.slice(0, length)).join('/') || '/';
}
/** `folder/` as a prefix of staged names, '' for the root itself. */
const stagedPrefix = (root, folder) => {
    const path = (0,external_node_path_.relative)(root, folder);
    return path === '' ? '' : `${path}/`;
};
/** Where a text first holds some words; its beginning when it does not. */
function positionOf(text, words, path) {
    const before = text.slice(0, Math.max(0, text.indexOf(words))).split('\n');
    return { file: (0,shown_path/* shownPath */.p)(path), line: before.length, column: before.at(-1).length + 1 };
}

// EXTERNAL MODULE: ./lib/hash-file.js
var hash_file = __webpack_require__(6850);
;// CONCATENATED MODULE: ./lib/plan/source-faults.js



const RENAME = 'rename it, or exclude it';
const EXCLUDE = 'exclude it';
const source_faults_FAULTS = {
    encoding: { code: 'source/name-encoding', message: 'has a name that is not UTF-8', hint: RENAME },
    backslash: { code: 'source/name', message: 'has a backslash in its name, which a ZIP cannot carry', hint: RENAME },
    control: { code: 'source/name', message: 'has a control character in its name', hint: RENAME },
    kind: { code: 'source/kind', message: 'is a socket, pipe or device, which a package cannot hold', hint: EXCLUDE },
    linkEncoding: { code: 'source/link', message: 'links to a name that is not UTF-8', hint: EXCLUDE },
    linkNowhere: { code: 'source/link-nowhere', message: 'links to something that does not exist', hint: EXCLUDE },
    linkCycle: {
        code: 'source/link-cycle',
        message: 'links to a folder that holds it',
        hint: 'exclude it, or use `symlinks: keep`',
    },
};
const linkOut = (target) => ({
    code: 'source/link-out',
    message: `links to ${(0,shown_path/* quoted */.T)(target)}, outside its source folder`,
    hint: 'exclude it, or pack what it leads to with `symlinks: follow`',
});
function faultOfName(name) {
    if (name.includes('\\'))
        return source_faults_FAULTS.backslash;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    return /[\x00-\x1f\x7f]/.test(name) ? source_faults_FAULTS.control : undefined;
}
const faultOfKind = (stats) => (stats.isFile() ? undefined : source_faults_FAULTS.kind);
const faultAt = (absolute, { code, message, hint }) => ({
    severity: 'error',
    code,
    message: `${(0,shown_path/* quoted */.T)((0,shown_path/* shownPath */.p)(absolute))} ${message}`,
    ...(hint !== undefined && { hint }),
});
const WHY = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it does not exist (any more)',
    ELOOP: 'its links go in a circle',
};
/** A file or folder that cannot be read, and why. */
function unreadable(absolute, error) {
    const code = error.code ?? '';
    const why = WHY[code] ?? (code || String(error));
    return faultAt(absolute, { code: 'source/unreadable', message: `cannot be read: ${why}` });
}
/** A file's content; undefined when there is no such file. */
function readIfThere(absolute) {
    try {
        // Looked at first: opening a pipe would wait for a writer.
        const stats = (0,external_node_fs_.statSync)(absolute);
        if (stats.isDirectory())
            return undefined;
        const fault = faultOfKind(stats);
        if (fault)
            throw new errors/* PackerError */.Ly([faultAt(absolute, fault)]);
        return (0,external_node_fs_.readFileSync)(absolute);
    }
    catch (error) {
        if (error instanceof errors/* PackerError */.Ly)
            throw error;
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new errors/* PackerError */.Ly([unreadable(absolute, error)]);
    }
}

;// CONCATENATED MODULE: ./lib/plan/source-rules.js




/** Left out of every source, unless a later `!` brings it back or an `include` pattern spells its name. */
const DEFAULT_EXCLUDES = [
    '**/.git',
    '**/.hg',
    '**/.svn',
    '**/.env*',
    '**/.DS_Store',
    '**/__pycache__',
    '**/*.pyc',
    '**/node_modules',
    '**/.venv',
    '**/venv',
    '**/.pytest_cache',
];
const IGNORE_FILES = ['.lambdaignore', '.dockerignore'];
/** The rules for the source folder `root`, in the order in which the last match wins. */
function fileRules(root, rules) {
    const patterns = [
        ...defaultsUnder(rules.include ?? []),
        ...[rules.outputFolder, rules.storeFolder].flatMap((folder) => patternInside(root, folder)),
        ...rules.topExclude,
        ...IGNORE_FILES.flatMap((name) => ignoreFile(`${root}/${name}`)),
        ...rules.packageExclude,
    ];
    return { excluded: compilePatterns(patterns), included: rules.include && compilePatterns(rules.include) };
}
function ignoreFile(path) {
    const content = readIfThere(path);
    return content ? ignoreFilePatterns(content.toString('utf8'), (0,shown_path/* shownPath */.p)(path)) : [];
}
function patternInside(root, folder) {
    if (folder === undefined || !folder.startsWith(`${root}/`))
        return [];
    return [escapePattern((0,external_node_path_.relative)(root, folder))];
}
/**
 * The defaults, each followed by the `include` patterns that spell its name, as exceptions. Those with exceptions come first,
 * so that an exception lifts no other default.
 */
function defaultsUnder(include) {
    if (include.length === 0)
        return [...DEFAULT_EXCLUDES];
    const spelling = DEFAULT_EXCLUDES.map((pattern) => ({
        pattern,
        lifts: include.filter((written) => spells(written, pattern)),
    }));
    const lifted = spelling.filter(({ lifts }) => lifts.length > 0);
    const plain = spelling.filter(({ lifts }) => lifts.length === 0);
    return [
        ...lifted.flatMap(({ pattern, lifts }) => [pattern, ...lifts.map((written) => `!${written}`)]),
        ...plain.map(({ pattern }) => pattern),
    ];
}
/** Whether a segment of the pattern is the default's name itself, or a name without wildcards that the default means. */
function spells(written, pattern) {
    const name = pattern.slice('**/'.length);
    const meant = compilePatterns([pattern]);
    return written
        .split('/')
        .some((segment) => segment === name || (!/[*?[\\!]/.test(segment) && segment !== '' && meant.matches(segment)));
}

;// CONCATENATED MODULE: ./lib/plan/sources.js






/**
 * The files of a source part, by spec/config.md "Which files": a folder's by the rules, or the one file that `path` names, whatever the rules say.
 * Folders without files do not appear. Throws one PackerError with everything in the tree that cannot be packed.
 */
function listSource(part, rules) {
    const top = statOf(part.path, external_node_fs_.statSync);
    if ('severity' in top)
        throw new errors/* PackerError */.Ly([top]);
    if (!top.isDirectory())
        return { root: (0,external_node_path_.dirname)(part.path), files: [oneFile(part.path, top)] };
    const walk = { ...fileRules(part.path, rules), symlinks: rules.symlinks, files: [], problems: [] };
    walkFolder(walk, part.path, '', []);
    if (walk.problems.length > 0)
        throw new errors/* PackerError */.Ly(walk.problems);
    walk.files.sort((a, b) => compareBytes(a.path, b.path));
    return { root: part.path, files: walk.files };
}
function oneFile(path, stats) {
    const name = (0,external_node_path_.basename)(path);
    const fault = faultOfName(name) ?? faultOfKind(stats);
    if (fault)
        throw new errors/* PackerError */.Ly([faultAt(path, fault)]);
    return { path: name, absolute: path, mode: sources_modeOf(stats), size: stats.size, stamp: stampOf(stats) };
}
function walkFolder(walk, folder, prefix, above) {
    const read = readNames(folder);
    if ('severity' in read) {
        walk.problems.push(read);
        return;
    }
    for (const name of read.names) {
        const path = prefix + name;
        const absolute = `${folder}/${name}`;
        const wanted = !walk.excluded.matches(path) && (walk.included?.matches(path) ?? true);
        if (!wanted && !mayHoldWanted(walk, path))
            continue;
        const fault = read.broken.has(name) ? source_faults_FAULTS.encoding : faultOfName(name);
        if (!fault)
            visit(walk, { path, absolute, wanted, above });
        else if (wanted)
            walk.problems.push(faultAt(absolute, fault));
    }
}
const mayHoldWanted = ({ excluded, included }, path) => (!excluded.matches(path) || excluded.mayDiffer(path)) &&
    (!included || included.matches(path) || included.mayDiffer(path));
/** Names as strings. A name that is not UTF-8 decodes to one with U+FFFD; only then the bytes are looked at. */
function readNames(folder) {
    try {
        const names = (0,external_node_fs_.readdirSync)(folder);
        const broken = new Set();
        if (names.some((name) => name.includes('\uFFFD')))
            for (const bytes of (0,external_node_fs_.readdirSync)(folder, { encoding: 'buffer' })) {
                const name = bytes.toString('utf8');
                if (!Buffer.from(name, 'utf8').equals(bytes))
                    broken.add(name);
            }
        return { names, broken };
    }
    catch (error) {
        return unreadable(folder, error);
    }
}
function visit(walk, at) {
    const stats = statOf(at.absolute, external_node_fs_.lstatSync);
    if ('severity' in stats) {
        if (at.wanted)
            walk.problems.push(stats);
    }
    else if (stats.isDirectory())
        walkFolder(walk, at.absolute, `${at.path}/`, at.above);
    else if (!stats.isSymbolicLink())
        addFile(walk, at, stats);
    else if (walk.symlinks === 'follow')
        followLink(walk, at);
    else if (at.wanted)
        keepLink(walk, at, stats);
}
function addFile(walk, at, stats) {
    if (!at.wanted)
        return;
    const fault = faultOfKind(stats);
    if (fault)
        walk.problems.push(faultAt(at.absolute, fault));
    else
        walk.files.push({
            path: at.path,
            absolute: at.absolute,
            mode: sources_modeOf(stats),
            size: stats.size,
            stamp: stampOf(stats),
        });
}
function keepLink(walk, at, stats) {
    const linkTarget = (0,external_node_fs_.readlinkSync)(at.absolute);
    const lands = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(at.path), linkTarget));
    if (linkTarget.includes('\uFFFD'))
        walk.problems.push(faultAt(at.absolute, source_faults_FAULTS.linkEncoding));
    else if (linkTarget.startsWith('/') || lands === '..' || lands.startsWith('../'))
        walk.problems.push(faultAt(at.absolute, linkOut(linkTarget)));
    else
        walk.files.push({ path: at.path, absolute: at.absolute, mode: '120000', size: stats.size, linkTarget });
}
function followLink(walk, at) {
    const target = statOf(at.absolute, external_node_fs_.statSync);
    if ('severity' in target) {
        if (at.wanted)
            walk.problems.push(faultAt(at.absolute, source_faults_FAULTS.linkNowhere));
    }
    else if (target.isDirectory())
        followFolder(walk, at);
    else
        addFile(walk, at, target);
}
function followFolder(walk, at) {
    const real = (0,external_node_fs_.realpathSync)(at.absolute);
    const holder = (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(at.absolute));
    if (`${holder}/`.startsWith(`${real}/`) || at.above.includes(real)) {
        walk.problems.push(faultAt(at.absolute, source_faults_FAULTS.linkCycle));
    }
    else
        walkFolder(walk, at.absolute, `${at.path}/`, [...at.above, real]);
}
/** As Git sees it: executable or not. */
const stampOf = ({ ino, size, mtimeMs, ctimeMs }) => `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
const sources_modeOf = (stats) => (stats.mode & 0o111 ? '100755' : '100644');
function statOf(absolute, stat) {
    try {
        return stat(absolute);
    }
    catch (error) {
        return unreadable(absolute, error);
    }
}

;// CONCATENATED MODULE: ./lib/plan/hash-files.js





/** Reads every file once, save those that `memory` knows. A file that cannot be read (any more) is named; all of them in one PackerError. */
function hashFiles(listing, memory) {
    const problems = [];
    const files = listing.files.flatMap((file) => {
        try {
            return [{ ...file, sha256: hashOf(file, memory) }];
        }
        catch (error) {
            problems.push(unreadable(file.absolute, error));
            return [];
        }
    });
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems);
    return { ...listing, files };
}
function hashOf(file, memory) {
    if (file.linkTarget !== undefined)
        return (0,canonical/* sha256 */.sc)(file.linkTarget);
    const known = memory?.recall(file);
    if (known !== undefined)
        return known;
    const hashed = (0,hash_file/* hashFile */.D)(file.absolute);
    memory?.keep(file, hashed);
    return hashed;
}
/** A listing of one file, hashed. */
const hashedFile = (path) => hashFiles(listSource({ path }, { topExclude: [], packageExclude: [], symlinks: 'follow' }));
/** What a recipe takes of a file: its name under `prefix`, kind and content. */
const recipeFile = (file, prefix = '') => ({
    path: prefix + file.path,
    mode: file.mode,
    sha256: file.sha256,
});

;// CONCATENATED MODULE: ./lib/plan/project-reader.js







/** What builds leave in a Python package's folder; what a Node package never holds, since it may hold credentials. */
const PYTHON_JUNK = ['**/*.egg-info', 'build', 'dist', '**/.tox', '**/.mypy_cache', '**/.ruff_cache', '.pypirc'];
const NODE_JUNK = ['**/.npmrc'];
/** `written`: the folders that the tool itself writes; they are part of no package. */
function projectReader(written) {
    const text = remembered((path) => readIfThere(path)
        ?.toString('utf8')
        .replace(/^\uFEFF/, ''));
    const parsed = (parse) => remembered((path) => {
        const content = text(path);
        return content === undefined ? undefined : parse(content, path);
    });
    const names = remembered((folder) => new Set(project_reader_kindOf(folder) === 'folder' ? asked(folder, () => (0,external_node_fs_.readdirSync)(folder)) : []));
    const folder = (junk) => remembered((path) => hashFiles(listSource({ path }, { topExclude: junk, packageExclude: [], symlinks: 'keep', ...written })));
    return {
        kind: remembered(project_reader_kindOf),
        names,
        text,
        json: parsed(parseJson),
        toml: parsed(parseToml),
        pythonFolder: folder(PYTHON_JUNK),
        nodeFolder: folder(NODE_JUNK),
    };
}
function remembered(read) {
    const known = new Map();
    return (path) => {
        if (!known.has(path))
            known.set(path, read(path));
        return known.get(path);
    };
}
function project_reader_kindOf(path) {
    const stats = asked(path, () => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }));
    return stats?.isDirectory() ? 'folder' : stats?.isFile() ? 'file' : undefined;
}
/** The file system's refusal as a problem. */
function asked(path, ask) {
    try {
        return ask();
    }
    catch (error) {
        throw new errors/* PackerError */.Ly([unreadable(path, error)]);
    }
}
function parseToml(text, path) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const message = (0,errors/* messageOf */.bD)(error)
            .split('\n')[0]
            .replace(/^Invalid TOML document: /, '');
        const at = { file: (0,shown_path/* shownPath */.p)(path), line: error.line, column: error.column };
        throw (0,errors/* failure */.V2)('requirements/toml', `not valid TOML: ${message}`, { at, exitCode: 2, cause: error });
    }
}
function parseJson(text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const offset = /at position (\d+)/.exec((0,errors/* messageOf */.bD)(error))?.[1];
        const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n');
        const at = { file: (0,shown_path/* shownPath */.p)(path), line: before.length, column: before.at(-1).length + 1 };
        throw (0,errors/* failure */.V2)('requirements/json', `not valid JSON: ${what((0,errors/* messageOf */.bD)(error))}`, { at, exitCode: 2, cause: error });
    }
    if (isTable(value))
        return value;
    throw (0,errors/* failure */.V2)('requirements/json', 'not a JSON object', {
        at: { file: (0,shown_path/* shownPath */.p)(path), line: 1, column: 1 },
        exitCode: 2,
    });
}
/** V8's message without its own account of the place and the text around it. */
const what = (message) => message.replace(/,? ?(?:\.\.\.)?".*| in JSON at position.*/s, '');
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const tableIn = (table, key) => {
    const value = table[key];
    return isTable(value) ? value : {};
};
const stringsIn = (table, key) => {
    const value = table[key];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

;// CONCATENATED MODULE: ./lib/plan/package-lock.js



/** Whether the lock file knows a workspace member in this folder, relative to its own. */
const lockHasMember = (lock, folder) => isTable(tableIn(lock, 'packages')[folder]);
/** `project`: folder of the package, relative to the lock file's; '' for the same. */
function lockedNode(lock, project) {
    return isTable(lock.packages) ? versionTwo(tableIn(lock, 'packages'), project) : versionOne(lock);
}
const CPU = { 'linux/amd64': 'x64', 'linux/arm64': 'arm64' };
function versionTwo(packages, project) {
    const members = Object.keys(packages).filter((key) => key !== '' && !isInstalled(key));
    const hasWorkspaces = tableIn(packages, '').workspaces !== undefined;
    // npm installs the members of a workspace along with its root.
    const reached = closure(packages, [project, ...(project === '' && hasWorkspaces ? members : [])]);
    const installed = reached.filter((key) => key !== project);
    const entry = (key) => tableIn(packages, key);
    const name = (key) => String(entry(key).name ?? nameIn(key));
    return {
        folders: members.map((path) => ({ path, needed: installed.includes(path) })),
        tarballs: installed.flatMap((key) => localFile(entry(key).resolved)),
        lines: installed
            .filter((key) => entry(key).link !== true && types/* PLATFORMS */.P4.some((platform) => runsOn(entry(key), platform)))
            .map((key) => `${name(key)}@${entry(key).version ?? ''}`)
            .sort(),
        scriptedOn: (platform) => {
            const scripted = installed.filter((key) => entry(key).hasInstallScript === true && runsOn(entry(key), platform));
            return [...new Set(scripted.map(name))].sort();
        },
    };
}
/** What the starting packages need to run, found as Node finds it: in the nearest node_modules. Keys of `packages`. */
function closure(packages, start) {
    const reached = new Set();
    const queue = [...start];
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
        const entry = packages[key];
        if (reached.has(key) || !isTable(entry))
            continue;
        reached.add(key);
        if (entry.link === true && typeof entry.resolved === 'string')
            queue.push(entry.resolved);
        for (const name of neededNames(entry)) {
            const found = locate(packages, key, name);
            if (found !== undefined)
                queue.push(found);
        }
    }
    return [...reached];
}
function neededNames(entry) {
    const optionalPeers = tableIn(entry, 'peerDependenciesMeta');
    const peers = Object.keys(tableIn(entry, 'peerDependencies')).filter((name) => tableIn(optionalPeers, name).optional !== true);
    return [
        ...Object.keys(tableIn(entry, 'dependencies')),
        ...Object.keys(tableIn(entry, 'optionalDependencies')),
        ...peers,
    ];
}
function locate(packages, from, name) {
    for (let folder = from;; folder = external_node_path_.posix.dirname(folder)) {
        if (folder === '.' || folder === '/')
            folder = '';
        const key = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
        if (key in packages)
            return key;
        if (folder === '')
            return undefined;
    }
}
/** A package that lies in node_modules is named by the path below it, one on this machine by its folder (npm writes the name where it differs). */
const nameIn = (key) => (isInstalled(key) ? key.split('node_modules/').at(-1) : external_node_path_.posix.basename(key));
const isInstalled = (key) => key.startsWith('node_modules/') || key.includes('/node_modules/');
/** `os`, `cpu` and `libc` of a package are lists of what it runs on; `!` excludes. */
function runsOn(entry, platform) {
    const fits = (key, value) => {
        const list = stringsIn(entry, key);
        const wanted = list.filter((item) => !item.startsWith('!'));
        return !list.includes(`!${value}`) && (wanted.length === 0 || wanted.includes(value) || wanted.includes('any'));
    };
    return fits('os', 'linux') && fits('cpu', CPU[platform]) && fits('libc', 'glibc');
}
const localFile = (resolved) => typeof resolved === 'string' && resolved.startsWith('file:') ? [resolved.slice('file:'.length)] : [];
/** Lock files of npm 5 and 6 know neither workspaces nor install scripts; of local packages only the place. */
function versionOne(lock) {
    const all = [];
    const walk = (dependencies) => {
        for (const [name, entry] of Object.entries(dependencies)) {
            if (!isTable(entry) || entry.dev === true)
                continue;
            all.push({ name, version: String(entry.version ?? '') });
            walk(tableIn(entry, 'dependencies'));
        }
    };
    walk(tableIn(lock, 'dependencies'));
    const local = all.flatMap(({ version }) => localFile(version));
    const isTarball = (path) => /\.(?:tgz|tar\.gz|tar)$/i.test(path);
    return {
        folders: local.filter((path) => !isTarball(path)).map((path) => ({ path, needed: true })),
        tarballs: local.filter(isTarball),
        lines: all.map(({ name, version }) => `${name}@${version}`).sort(),
        scriptedOn: () => null,
    };
}

;// CONCATENATED MODULE: ./lib/plan/uv-lock.js

/** Whether the lock file knows a project in this folder (relative to its own, '' for the same). */
const lockHasProject = (lock, folder) => uv_lock_packagesOf(lock).some((locked) => folderOf(locked) === (folder || '.'));
/** Follows the lock file from the project through the chosen extras and groups. */
function uvLocals(lock, project, chosen) {
    const packages = uv_lock_packagesOf(lock);
    const root = packages.find((locked) => folderOf(locked) === (project || '.'));
    const reached = new Set();
    const visited = new Set();
    const follow = (edges) => {
        for (const edge of edges)
            for (const locked of packages) {
                if (locked.name !== edge.name || (edge.version !== undefined && locked.version !== edge.version))
                    continue;
                reached.add(locked);
                for (const [key, next] of [
                    ['', locked.dependencies],
                    ...edge.extras.map((extra) => [extra, locked.extras[extra] ?? []]),
                ]) {
                    const visit = JSON.stringify([locked.name, locked.version, key]);
                    if (visited.has(visit))
                        continue;
                    visited.add(visit);
                    follow(next);
                }
            }
    };
    if (root)
        follow([
            ...root.dependencies,
            ...chosen.extras.flatMap((name) => root.extras[name] ?? []),
            ...chosen.groups.flatMap((name) => root.groups[name] ?? []),
        ]);
    const folders = packages.flatMap((locked) => {
        const path = folderOf(locked);
        // A virtual package is only a list of dependencies: nothing of it is installed.
        return path === undefined
            ? []
            : [{ path, needed: reached.has(locked) && locked !== root && !('virtual' in locked.source) }];
    });
    // All of them: `uv export --locked` reads those of packages that are not installed too.
    const archives = packages.flatMap(archivesOf);
    return {
        folders,
        archives,
        lines: [...reached].map(({ name, version }) => (version ? `${name}==${version}` : name)).sort(),
    };
}
function folderOf({ source }) {
    const path = source.editable ?? source.virtual ?? source.directory;
    return typeof path === 'string' ? path : undefined;
}
function archivesOf({ source, wheels }) {
    if (typeof source.path === 'string')
        return [source.path];
    const registry = source.registry;
    if (typeof registry !== 'string' || registry.includes('://'))
        return [];
    return wheels.map((wheel) => `${registry}/${wheel}`);
}
/** Each lock is asked once per project; its packages are the same. */
const known = new WeakMap();
function uv_lock_packagesOf(lock) {
    const packages = known.get(lock) ?? tablesIn(lock, 'package').map(lockedOf);
    known.set(lock, packages);
    return packages;
}
const lockedOf = (table) => ({
    name: String(table.name),
    version: String(table.version ?? ''),
    source: tableIn(table, 'source'),
    dependencies: edgesIn(table, 'dependencies'),
    extras: edgeLists(tableIn(table, 'optional-dependencies')),
    groups: edgeLists(tableIn(table, 'dev-dependencies')),
    wheels: [...tablesIn(table, 'wheels'), tableIn(table, 'sdist')].flatMap(({ path }) => typeof path === 'string' ? [path] : []),
});
const edgeLists = (table) => Object.fromEntries(Object.keys(table).map((key) => [key, edgesIn(table, key)]));
const edgesIn = (table, key) => tablesIn(table, key).map((edge) => ({
    name: String(edge.name),
    version: typeof edge.version === 'string' ? edge.version : undefined,
    extras: stringsIn(edge, 'extra'),
}));
function tablesIn(table, key) {
    const value = table[key];
    return Array.isArray(value) ? value.filter(isTable) : [];
}

;// CONCATENATED MODULE: ./lib/plan/installer-search.js






const manifestOf = (name) => MANIFESTS.find(({ file }) => file === name);
/** The first manifest that a folder of the package's sources holds, or inherits; with `asked` the first which that installer reads. */
function findManifest(pkg, asked, { root, read }) {
    const { language } = (0,runtimes/* runtimeFacts */.M4)(pkg.runtime);
    const rows = MANIFESTS.filter((row) => row.language === language && (asked === undefined || row.installers.includes(asked)));
    for (const { path: folder } of pkg.sources) {
        if (read.kind(folder) !== 'folder')
            continue;
        const names = read.names(folder);
        for (const manifest of rows) {
            const at = names.has(manifest.file) ? folder : inherited(folder, manifest, names, root, read);
            if (at === undefined || (manifest.beside !== undefined && !names.has(manifest.beside)))
                continue;
            const found = { manifest, path: `${at}/${manifest.file}`, folder };
            if (speaksOfDependencies(found, read))
                return found;
        }
    }
    return undefined;
}
function inherited(folder, manifest, names, root, read) {
    if (!manifest.inheritable || !names.has(manifest.beside))
        return undefined;
    const isMember = (lockFile, relative) => manifest.how === 'uv-lock'
        ? lockHasProject(read.toml(lockFile) ?? {}, relative)
        : lockHasMember(read.json(lockFile) ?? {}, relative);
    return lockFolderAbove(folder, manifest.file, { root, read, isMember });
}
/** A pyproject.toml may hold nothing but the settings of linters. */
function speaksOfDependencies({ manifest, path }, read) {
    if (manifest.how !== 'pyproject')
        return true;
    const table = read.toml(path) ?? {};
    const tool = isTable(table.tool) ? table.tool : {};
    return isTable(table.project) || isTable(tool.poetry) || isTable(table['dependency-groups']);
}

;// CONCATENATED MODULE: ./lib/plan/installer-versions.js
/**
 * Versions of the installers that run in the build environment. They count in the recipe of every tree that they make:
 * raising one rebuilds those trees. uv is a static program; pip 25.3 runs on Python 3.9 and later, npm 11.6 on Node 20.17 and later.
 */
const INSTALLER_VERSIONS = { uv: '0.13.8', pip: '25.3', npm: '11.6.2' };
/** The last versions that still run on runtimes which AWS has deprecated. */
const LAST_FOR = {
    'python3.8': { pip: '25.0.1' },
    'nodejs18.x': { npm: '10.9.4' },
};
const installerVersion = (installer, runtime) => LAST_FOR[runtime]?.[installer] ?? INSTALLER_VERSIONS[installer];

;// CONCATENATED MODULE: ./lib/plan/staged-inputs.js



function staging() {
    const staged = new Map();
    const add = (file, host) => {
        if (!staged.has(file.path))
            staged.set(file.path, { file, host });
    };
    return {
        content(path, content) {
            const bytes = Buffer.from(content, 'utf8');
            add({ path, mode: '100644', sha256: (0,canonical/* sha256 */.sc)(bytes) }, { content: bytes });
        },
        listing(prefix, listing) {
            for (const file of listing.files) {
                const host = file.linkTarget === undefined ? { path: file.absolute } : { content: Buffer.from(file.linkTarget) };
                add(recipeFile(file, prefix), host);
            }
        },
        done() {
            const all = [...staged.values()].sort((a, b) => compareBytes(a.file.path, b.file.path));
            return { inputs: all.map(({ file }) => file), files: new Map(all.map(({ file, host }) => [file.path, host])) };
        },
    };
}

;// CONCATENATED MODULE: ./lib/plan/url-secrets.js
/** `scheme://user:password@`, also with a password alone; user names do not end at `:` in the way hosts do. */
const PASSWORD = /[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/@?#'"]*:[^\s/@?#'"]+@/i;
/** A token in place of the user's name. `git@` is how every Git host is asked, so it says nothing. */
const TOKEN = /(?:^|[+\s'"=@])https?:\/\/(?!git@)[^\s/@?#'":]+:?@/i;
/** Whether the text holds a URL with a password or token in it. */
const holdsCredential = (text) => text.includes('@') && text.includes('://') && (PASSWORD.test(text) || TOKEN.test(text));
/** Names the line, never what stands in it. */
const credentialProblem = (at) => ({
    severity: 'error',
    code: 'requirements/credential',
    message: 'this line holds a URL with a user name, password or token in it',
    hint: 'put credentials into the configuration of pip, uv or npm (or ~/.netrc): it reaches the installer as a secret and becomes part of nothing',
    at,
});
/** One problem for each line of a file that holds a credential. */
function url_secrets_credentialsIn(text, file) {
    if (!holdsCredential(text))
        return [];
    return text
        .split('\n')
        .flatMap((line, i) => (holdsCredential(line) ? [credentialProblem({ file, line: i + 1, column: 1 })] : []));
}

;// CONCATENATED MODULE: ./lib/plan/node-projects.js









/**
 * What of a package.json decides an install. Its scripts do not: they belong to a package's source, which is not there while its
 * dependencies are installed. So an edit of a script, or of the linter's settings, rebuilds nothing.
 */
const KEPT = [
    'name',
    'version',
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'devDependencies',
    'bundleDependencies',
    'bundledDependencies',
    'overrides',
    'workspaces',
    'engines',
    'os',
    'cpu',
    'libc',
];
/**
 * Inputs of a package: package.json of it and of its workspace (reduced), the lock file, and local packages that it needs in full, all where they lie to
 * each other. `lock`: the lock file's path, undefined when there is none. Throws a PackerError for what is missing or malformed.
 */
function readNodeProject(folder, lock, label, read) {
    const base = lock === undefined ? folder : (0,external_node_path_.dirname)(lock);
    const lockText = lock === undefined ? '' : (read.text(lock) ?? '');
    const locked = lock === undefined ? unlocked(folder, read) : lockedNode(read.json(lock) ?? {}, (0,external_node_path_.relative)(base, folder));
    const named = lock ?? `${folder}/package.json`;
    const problems = lock === undefined ? [] : url_secrets_credentialsIn(lockText, (0,shown_path/* shownPath */.p)(lock));
    const folders = locked.folders.map(({ path, needed }) => ({ path: (0,external_node_path_.resolve)(base, path), spelled: path, needed }));
    const tarballs = [...new Set(locked.tarballs)].map((path) => ({ path: (0,external_node_path_.resolve)(base, path), spelled: path }));
    const root = commonFolder([
        base,
        folder,
        ...folders.map(({ path }) => path),
        ...tarballs.map(({ path }) => (0,external_node_path_.dirname)(path)),
    ]);
    const stage = staging();
    if (lock !== undefined)
        stage.content(`${stagedPrefix(root, base)}${lock.slice(base.length + 1)}`, lockText);
    const missing = (path, spelled, what) => {
        const at = positionOf(read.text(named) ?? '', spelled, named);
        problems.push({
            severity: 'error',
            code: 'requirements/local',
            message: `${what} ${(0,shown_path/* shownPath */.p)(path)} does not exist`,
            at,
        });
    };
    const manifest = (path, spelled) => {
        const file = `${path}/package.json`;
        const table = read.json(file);
        if (!table)
            return missing(file, spelled, 'the manifest');
        problems.push(...url_secrets_credentialsIn(read.text(file) ?? '', (0,shown_path/* shownPath */.p)(file)));
        stage.content(`${stagedPrefix(root, path)}package.json`, `${JSON.stringify(reduced(table), null, 2)}\n`);
    };
    for (const path of new Set([folder, base]))
        manifest(path, 'package.json');
    for (const { path, spelled, needed } of folders) {
        if (read.kind(path) !== 'folder')
            missing(path, spelled, 'the local package');
        else if (!needed)
            manifest(path, spelled);
        else if (path !== folder)
            stage.listing(stagedPrefix(root, path), read.nodeFolder(path));
    }
    for (const { path, spelled } of tarballs) {
        const kind = read.kind(path);
        if (kind === undefined)
            missing(path, spelled, 'the local package');
        else if (kind === 'folder')
            stage.listing(stagedPrefix(root, path), read.nodeFolder(path));
        else
            stage.listing(stagedPrefix(root, (0,external_node_path_.dirname)(path)), hashedFile(path));
    }
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems, 2);
    const settings = [folder, base].map((path) => `${path}/.npmrc`).find((path) => read.kind(path) === 'file');
    return {
        ...stage.done(),
        project: (0,external_node_path_.relative)(root, folder),
        workspaceRoot: (0,external_node_path_.relative)(root, base),
        scriptedOn: locked.scriptedOn,
        lines: locked.lines,
        secrets: settings === undefined ? {} : { npmrc: settings },
        warnings: lock === undefined && locked.lines.length > 0 ? [notLocked(label, named)] : [],
    };
}
const reduced = (table) => Object.fromEntries(KEPT.filter((key) => key in table)
    .sort()
    .map((key) => [key, table[key]]));
function notLocked(label, manifest) {
    return {
        severity: 'warning',
        code: 'requirements/unpinned',
        message: `${label}: ${(0,shown_path/* shownPath */.p)(manifest)} has no lock file, so another day may bring other versions`,
        hint: '`npm install --package-lock-only` writes one',
        at: { file: (0,shown_path/* shownPath */.p)(manifest), line: 1, column: 1 },
    };
}
/** A bare package.json: its production dependencies, and `file:` ones through all local packages. */
function unlocked(folder, read) {
    const lines = [];
    const folders = new Map();
    const tarballs = [];
    const follow = (at) => {
        const table = read.json(`${at}/package.json`) ?? {};
        const wanted = { ...tableIn(table, 'dependencies'), ...tableIn(table, 'optionalDependencies') };
        for (const [name, range] of Object.entries(wanted)) {
            if (at === folder)
                lines.push(`${name}@${String(range)}`);
            const spelled = /^(?:file:|link:|(?=\.{0,2}\/))(.*)$/.exec(String(range))?.[1];
            if (spelled === undefined)
                continue;
            const path = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(at, spelled));
            if (read.kind((0,external_node_path_.resolve)(at, spelled)) === 'file')
                tarballs.push(path);
            else if (!folders.has(path)) {
                folders.set(path, { path, needed: true });
                follow((0,external_node_path_.resolve)(at, spelled));
            }
        }
    };
    follow(folder);
    return { folders: [...folders.values()], tarballs, lines: lines.sort(), scriptedOn: () => null };
}

;// CONCATENATED MODULE: ./lib/plan/requirement-line.js
const NAME = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?';
const EXTRAS = String.raw `\[\s*(?:${NAME}\s*(?:,\s*${NAME}\s*)*)?\]`;
const CLAUSE = String.raw `(?:===|==|~=|!=|<=|>=|<|>)\s*[A-Za-z0-9._*+!-]+`;
const requirement_line_REFERENCE = new RegExp(`^(${NAME})\\s*(${EXTRAS})?\\s*@\\s*(\\S.*)$`);
const NAMED = new RegExp(`^(${NAME})\\s*(${EXTRAS})?\\s*(\\(?)\\s*((?:${CLAUSE}(?:\\s*,\\s*${CLAUSE})*)?)\\s*,?\\s*(\\)?)$`);
const URL_START = /^(?:[a-z][a-z0-9.-]*\+)?[a-z][a-z0-9.-]*:\/\/|^file:/i;
const ARCHIVE = /\.(?:whl|zip|tar|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.lzma|tlz)$/i;
/** Whether a file name is that of a wheel or source archive. */
const isArchiveName = (name) => ARCHIVE.test(name);
/** Characters; beyond that a line is no requirement, and the expressions above are not asked to backtrack over it. */
const LONGEST = 4096;
/** Reads `name[extra]==1.0 ; marker`, `name @ url`, a URL or a path; undefined when it is none of these. */
function parseRequirement(written) {
    if (written.length > LONGEST)
        return undefined;
    const text = written.trim();
    const reference = requirement_line_REFERENCE.exec(text);
    if (reference) {
        const { head, marker } = splitMarker(reference[3], /\s+;|;\s+/);
        return located(head, reference[1], normalExtras(reference[2]), marker);
    }
    if (URL_START.test(text)) {
        const { head, marker } = splitMarker(text, /\s+;|;\s+/);
        return located(head, '', '', marker);
    }
    const { head, marker } = splitMarker(text, /;/);
    const named = NAMED.exec(head.replace(/\s+/g, ' '));
    if (named && !ARCHIVE.test(head)) {
        if ((named[3] === '') !== (named[5] === ''))
            return undefined;
        return {
            kind: 'named',
            name: named[1],
            extras: normalExtras(named[2]),
            specifier: named[4].replace(/\s+/g, ''),
            marker,
        };
    }
    const path = /^(.*?)\s*(\[[^\][]*\])?$/.exec(head);
    const looksLikePath = !/\s|:\/\//.test(head) && (head.includes('/') || ARCHIVE.test(path[1]));
    if (/^[./~]/.test(head) || looksLikePath)
        return { kind: 'path', path: path[1], extras: normalExtras(path[2]), marker };
    return undefined;
}
/** The requirement in its one spelling; equal requirements have equal text. */
function formatRequirement(requirement) {
    const { extras, marker } = requirement;
    const tail = marker === '' ? '' : ` ; ${marker}`;
    switch (requirement.kind) {
        case 'named':
            return `${requirement.name}${extras}${requirement.specifier}${tail}`;
        case 'url':
            return `${requirement.name === '' ? '' : `${requirement.name}${extras} @ `}${requirement.url}${tail}`;
        case 'path':
            return `${requirement.path}${extras}${tail}`;
    }
}
/** Whether nobody can publish something tomorrow that this requirement would take instead. */
function isPinned(requirement) {
    switch (requirement.kind) {
        case 'named':
            return /^={2,3}[^=*,]+$/.test(requirement.specifier);
        case 'url':
            return !/^(?:git|hg|svn|bzr)\+/i.test(requirement.url) || /@[0-9a-f]{40}(?:#|$)/.test(requirement.url);
        case 'path':
            return true;
    }
}
function splitMarker(text, separator) {
    const found = separator.exec(text);
    if (!found)
        return { head: text.trim(), marker: '' };
    return { head: text.slice(0, found.index).trim(), marker: text.slice(found.index + found[0].length).trim() };
}
const normalExtras = (written) => {
    const names = (written ?? '')
        .replace(/[[\]\s]/g, '')
        .split(',')
        .filter(Boolean);
    return names.length === 0 ? '' : `[${names.join(',')}]`;
};
/** What stands after `@`, or alone: a URL, a `file:` URL, or (as uv allows) a path. */
function located(where, name, extras, marker) {
    if (/\s/.test(where) && !/^[./~]/.test(where))
        return undefined;
    if (/^file:/i.test(where)) {
        const path = pathOfFileUrl(where);
        const egg = eggOf(where);
        return path === undefined ? undefined : { kind: 'path', path, extras: extras || egg.extras, marker };
    }
    if (!URL_START.test(where))
        return { kind: 'path', path: where, extras, marker };
    const egg = eggOf(where);
    return {
        kind: 'url',
        name: name || egg.name,
        extras: extras || egg.extras,
        url: name || egg.name ? egg.rest : where,
        marker,
    };
}
/** `file:///a/b`, `file://localhost/a`, `file:rel/b`, each maybe with a fragment. */
function pathOfFileUrl(url) {
    try {
        return decodeURIComponent(url.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/i, '').replace(/[#?].*$/s, ''));
    }
    catch {
        return undefined;
    }
}
/** The name that pip's old `#egg=name[extra]` gives to a URL, and the URL without it. */
function eggOf(url) {
    const cut = url.indexOf('#');
    const parts = cut < 0 ? [] : url.slice(cut + 1).split('&');
    const egg = new RegExp(`^egg=(${NAME})(\\[[^\\]]*\\])?$`).exec(parts.find((part) => part.startsWith('egg=')) ?? '');
    if (!egg)
        return { name: '', extras: '', rest: url };
    const kept = parts.filter((part) => !part.startsWith('egg=')).join('&');
    return { name: egg[1], extras: normalExtras(egg[2]), rest: url.slice(0, cut) + (kept && `#${kept}`) };
}

;// CONCATENATED MODULE: ./lib/plan/pyproject.js





/** What decides an install: [project]'s dependencies and what names them, the build system, groups, and uv's own settings. */
const PROJECT_KEYS = ['name', 'version', 'requires-python', 'dependencies', 'optional-dependencies', 'dynamic'];
/** A pyproject.toml without what decides no install (description, linters, test settings), so that an edit there rebuilds nothing. */
function reducedPyproject(table) {
    const project = Object.fromEntries(PROJECT_KEYS.flatMap((key) => (key in tableIn(table, 'project') ? [[key, tableIn(table, 'project')[key]]] : [])));
    const uv = tableIn(tableIn(table, 'tool'), 'uv');
    const kept = {
        ...(Object.keys(project).length > 0 && { project }),
        ...(isTable(table['build-system']) && { 'build-system': table['build-system'] }),
        ...(isTable(table['dependency-groups']) && { 'dependency-groups': table['dependency-groups'] }),
        ...(Object.keys(uv).length > 0 && { tool: { uv } }),
    };
    return (0,dist/* stringify */.As)(sortedKeys(kept));
}
/** Whether the dependencies themselves come from running the project's build system. */
const hasDynamicDependencies = (table) => stringsIn(tableIn(table, 'project'), 'dynamic').some((key) => key === 'dependencies' || key === 'optional-dependencies');
const sortedKeys = (table) => Object.fromEntries(Object.keys(table)
    .sort()
    .map((key) => [
    key,
    isTable(table[key]) && Object.getPrototypeOf(table[key]) === Object.prototype
        ? sortedKeys(table[key])
        : table[key],
]));
/** Settings of [tool.uv] that change what is resolved. Without a lock file they would need uv to read the project itself. */
const RESOLVING_KEYS = [
    'index',
    'index-url',
    'extra-index-url',
    'no-index',
    'find-links',
    'index-strategy',
    'override-dependencies',
    'constraint-dependencies',
    'exclude-dependencies',
    'build-constraint-dependencies',
    'environments',
    'conflicts',
    'no-binary',
    'no-binary-package',
    'no-build',
    'no-build-package',
    'prerelease',
    'resolution',
    'exclude-newer',
    'pip',
];
/**
 * The requirement lines of a pyproject.toml without a lock file (PEP 621; extras, and groups of PEP 735, as chosen), with their places.
 * [tool.uv.sources] counts unless pip installs. Throws a PackerError for what needs a lock file.
 */
function pyprojectRequirements(table, text, path, chosen, installer) {
    const problems = [];
    const fault = (at, message, hint) => problems.push({ severity: 'error', code: 'requirements/pyproject', message, hint, at });
    const project = tableIn(table, 'project');
    const uv = installer === 'uv' ? tableIn(tableIn(table, 'tool'), 'uv') : {};
    const lockHint = 'make a lock file with `uv lock`, and it is used';
    if (hasDynamicDependencies(table))
        fault(positionOf(text, 'dynamic', path), 'the dependencies are dynamic: they are known only by a build', lockHint);
    for (const key of RESOLVING_KEYS)
        if (key in uv)
            fault(positionOf(text, key, path), `[tool.uv] ${key} counts only with a lock file`, lockHint);
    const words = [
        ...stringsIn(project, 'dependencies'),
        ...extrasOf(project, chosen.extras),
        ...groupsOf(tableIn(table, 'dependency-groups'), chosen.groups),
    ];
    const lines = words.flatMap((word) => {
        const at = positionOf(text, word, path);
        const requirement = parseRequirement(word);
        const source = requirement?.kind === 'named' ? sourceOf(uv, requirement.name) : undefined;
        if (requirement?.kind !== 'named' || source === undefined)
            return [{ text: word, at }];
        const { marker, extras, name } = requirement;
        const located = isTable(source) ? pyproject_locate(source) : undefined;
        if (!located) {
            fault(at, `the source of ${name} in [tool.uv.sources] counts only with a lock file`, lockHint);
            return [];
        }
        const moved = 'path' in located
            ? { kind: 'path', path: located.path, extras, marker }
            : { kind: 'url', name, url: located.url, extras, marker };
        return [{ text: formatRequirement(moved), at }];
    });
    for (const name of missing(chosen.extras, tableIn(project, 'optional-dependencies')))
        fault(positionOf(text, '[project', path), `there is no extra '${name}'`, 'see dependencies.extras');
    for (const name of missing(chosen.groups, tableIn(table, 'dependency-groups')))
        fault(positionOf(text, '[dependency-groups', path), `there is no dependency group '${name}'`, 'see dependencies.groups');
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems, 2);
    return { kind: 'lines', lines };
}
const pyproject_canonical = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();
function sourceOf(uv, name) {
    return Object.entries(tableIn(uv, 'sources')).find(([key]) => pyproject_canonical(key) === pyproject_canonical(name))?.[1];
}
/** Paths begin with `./` unless absolute, so that they read as paths. */
function pyproject_locate(source) {
    const { path, url, git } = source;
    if ('marker' in source || 'extra' in source || 'group' in source)
        return undefined;
    if (typeof path === 'string')
        return { path: /^[./]/.test(path) ? path : `./${path}` };
    if (typeof url === 'string')
        return { url };
    if (typeof git !== 'string')
        return undefined;
    const revision = source.rev ?? source.tag ?? source.branch;
    return {
        url: `git+${git}${revision === undefined ? '' : `@${revision}`}${source.subdirectory === undefined ? '' : `#subdirectory=${source.subdirectory}`}`,
    };
}
const missing = (names, table) => {
    const known = new Set(Object.keys(table).map(pyproject_canonical));
    return names.filter((name) => !known.has(pyproject_canonical(name)));
};
/** An extra may name others of its own project: `all = ["app[a,b]"]`. */
function extrasOf(project, names, done = new Set()) {
    const table = tableIn(project, 'optional-dependencies');
    return names.flatMap((name) => {
        const key = Object.keys(table).find((candidate) => pyproject_canonical(candidate) === pyproject_canonical(name));
        if (key === undefined || done.has(key))
            return [];
        done.add(key);
        return stringsIn(table, key).flatMap((word) => {
            const requirement = parseRequirement(word);
            const isOwn = requirement?.kind === 'named' && pyproject_canonical(requirement.name) === pyproject_canonical(String(project.name));
            return isOwn ? extrasOf(project, requirement.extras.replace(/[[\]]/g, '').split(','), done) : [word];
        });
    });
}
/** PEP 735: strings, and `{include-group = "name"}`. */
function groupsOf(table, names, done = new Set()) {
    return names.flatMap((name) => {
        const key = Object.keys(table).find((candidate) => pyproject_canonical(candidate) === pyproject_canonical(name));
        if (key === undefined || done.has(key))
            return [];
        done.add(key);
        const entries = Array.isArray(table[key]) ? table[key] : [];
        return entries.flatMap((entry) => {
            if (typeof entry === 'string')
                return [entry];
            return isTable(entry) && typeof entry['include-group'] === 'string'
                ? groupsOf(table, [entry['include-group']], done)
                : [];
        });
    });
}

;// CONCATENATED MODULE: ./lib/plan/python-projects.js









/**
 * Inputs of a locked project: uv.lock, pyproject.toml of every package that the lock file speaks of (reduced to what decides an install), and the
 * whole folder of those that are installed with the project; all where they lie to each other. The project's own source is not installed and not sent.
 * Throws a PackerError for what is missing.
 */
function readUvProject(folder, lockFolder, chosen, read) {
    const lockFile = `${lockFolder}/uv.lock`;
    const lockText = read.text(lockFile) ?? '';
    const locals = uvLocals(read.toml(lockFile) ?? {}, (0,external_node_path_.relative)(lockFolder, folder), chosen);
    const problems = url_secrets_credentialsIn(lockText, (0,shown_path/* shownPath */.p)(lockFile));
    const folders = locals.folders.map(({ path, needed }) => ({
        path: (0,external_node_path_.resolve)(lockFolder, path),
        spelled: path,
        needed,
    }));
    const archives = locals.archives.map((path) => ({ path: (0,external_node_path_.resolve)(lockFolder, path), spelled: path }));
    const root = commonFolder([
        lockFolder,
        folder,
        ...folders.map(({ path }) => path),
        ...archives.map(({ path }) => (0,external_node_path_.dirname)(path)),
    ]);
    const stage = staging();
    stage.content(`${stagedPrefix(root, lockFolder)}uv.lock`, lockText);
    const missing = (path, spelled) => {
        const at = positionOf(lockText, `"${spelled}"`, lockFile);
        problems.push({
            severity: 'error',
            code: 'requirements/local',
            message: `uv.lock names ${(0,shown_path/* shownPath */.p)(path)}, which does not exist`,
            at,
        });
    };
    const whole = (path) => stage.listing(stagedPrefix(root, path), read.pythonFolder(path));
    const manifest = (path) => {
        const file = `${path}/pyproject.toml`;
        const table = read.toml(file);
        if (!table || (path !== folder && hasDynamicDependencies(table)))
            return whole(path);
        problems.push(...url_secrets_credentialsIn(read.text(file) ?? '', (0,shown_path/* shownPath */.p)(file)));
        stage.content(`${stagedPrefix(root, path)}pyproject.toml`, reducedPyproject(table));
    };
    for (const path of new Set([folder, lockFolder]))
        manifest(path);
    for (const { path, spelled, needed } of folders) {
        if (read.kind(path) !== 'folder')
            missing(path, spelled);
        else if (needed)
            whole(path);
        else if (path !== folder && path !== lockFolder)
            manifest(path);
    }
    for (const { path, spelled } of archives) {
        if (read.kind(path) !== 'file')
            missing(path, spelled);
        else
            stage.listing(stagedPrefix(root, (0,external_node_path_.dirname)(path)), hashedFile(path));
    }
    const settings = read.text(`${lockFolder}/uv.toml`);
    if (settings !== undefined) {
        problems.push(...url_secrets_credentialsIn(settings, (0,shown_path/* shownPath */.p)(`${lockFolder}/uv.toml`)));
        stage.content(`${stagedPrefix(root, lockFolder)}uv.toml`, settings);
    }
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems, 2);
    return { ...stage.done(), project: (0,external_node_path_.relative)(root, folder), lines: locals.lines };
}

;// CONCATENATED MODULE: ./lib/plan/python-text.js
/** Encodings by the byte order marks that pip knows and Node can read. */
const MARKS = [
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
];
/** Text by its byte order mark, else by the encoding that one of its first two lines declares (PEP 263), else UTF-8; undefined when it is not that. */
function decodePythonText(bytes) {
    const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1];
    try {
        return new TextDecoder(marked ?? declared(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function declared(bytes) {
    const lines = bytes.subarray(0, 512).toString('latin1').split('\n').slice(0, 2);
    // Python writes latin-1, the Encoding Standard latin1.
    return lines.flatMap((line) => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]?.replace(/^latin-/i, 'latin') ?? [])[0];
}

;// CONCATENATED MODULE: ./lib/plan/requirement-syntax.js
/** The syntax of pip's requirement files (https://pip.pypa.io/en/stable/reference/requirements-file-format/), without any meaning yet. */
/** Joins continued lines, drops comments and blank lines. A comment ends a continuation, as in pip. */
function logicalLines(text) {
    const joined = [];
    let open;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Python's str.splitlines, by which pip reads, knows them
    for (const [i, line] of text.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/).entries()) {
        const isComment = /^\s*#/.test(line);
        const continues = !isComment && line.endsWith('\\');
        const part = isComment ? ` ${line}` : continues ? line.replace(/^\\+|\\+$/g, '') : line;
        open = open ? { ...open, text: open.text + part } : { text: part, line: i + 1 };
        if (!continues) {
            joined.push(open);
            open = undefined;
        }
    }
    if (open)
        joined.push(open);
    return joined
        .map(({ text, line }) => ({ text: text.replace(/(^|\s)#.*$/, '').trim(), line }))
        .filter(({ text }) => text !== '');
}
/** Options of a requirement file: their names, and whether a value follows. */
const requirement_syntax_OPTIONS = {
    '--requirement': { short: '-r', takesValue: true },
    '--constraint': { short: '-c', takesValue: true },
    '--editable': { short: '-e', takesValue: true },
    '--index-url': { short: '-i', takesValue: true },
    '--extra-index-url': { takesValue: true },
    '--no-index': { takesValue: false },
    '--find-links': { short: '-f', takesValue: true },
    '--no-binary': { takesValue: true },
    '--only-binary': { takesValue: true },
    '--prefer-binary': { takesValue: false },
    '--require-hashes': { takesValue: false },
    '--pre': { takesValue: false },
    '--trusted-host': { takesValue: true },
    '--use-feature': { takesValue: true },
    '--hash': { takesValue: true },
    '--config-settings': { short: '-C', takesValue: true },
    '--global-option': { takesValue: true },
};
const ALIASES = {
    '--pypi-url': '--index-url',
    '--config-setting': '--config-settings',
    ...Object.fromEntries(Object.entries(requirement_syntax_OPTIONS).flatMap(([name, o]) => ('short' in o ? [[o.short, name]] : []))),
};
const requirement_syntax_nameOf = (word) => Object.hasOwn(requirement_syntax_OPTIONS, word) ? word : Object.hasOwn(ALIASES, word) ? ALIASES[word] : undefined;
/** A logical line as its requirement (maybe none) and the options after it; or what is wrong with it. */
function splitLine(text) {
    const start = text.search(/(^|\s)-/);
    if (start < 0)
        return { requirement: text, options: [] };
    const words = shellWords(text.slice(start));
    if (!words)
        return { fault: 'a quotation mark is not closed' };
    const options = [];
    for (let i = 0; i < words.length; i++) {
        const { flag, attached } = splitWord(words[i]);
        const name = requirement_syntax_nameOf(flag);
        if (!name)
            return { fault: flag.startsWith('-') ? `unknown option '${flag}'` : `'${flag}' is not expected here` };
        const { takesValue } = requirement_syntax_OPTIONS[name];
        const value = takesValue ? (attached ?? words[++i]) : '';
        if (value === undefined || (takesValue && value === ''))
            return { fault: `'${flag}' needs a value` };
        if (!takesValue && attached !== undefined)
            return { fault: `'${flag}' takes no value` };
        options.push({ name, value });
    }
    return { requirement: text.slice(0, start).trim(), options };
}
/** `--name=value`, `-rvalue`. */
function splitWord(word) {
    if (word.startsWith('--')) {
        const cut = word.indexOf('=');
        return cut < 0 ? { flag: word, attached: undefined } : { flag: word.slice(0, cut), attached: word.slice(cut + 1) };
    }
    return word.length > 2 ? { flag: word.slice(0, 2), attached: word.slice(2) } : { flag: word, attached: undefined };
}
/** Words as a POSIX shell splits them; undefined when a quote is left open. */
function shellWords(text) {
    const words = [];
    let word;
    let quote = '';
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        if (quote !== "'" && c === '\\' && (quote === '' || /["\\]/.test(text[i + 1] ?? '')))
            word = (word ?? '') + (text[++i] ?? '');
        else if (quote !== '') {
            if (c === quote)
                quote = '';
            else
                word += c;
        }
        else if (c === '"' || c === "'") {
            quote = c;
            word ??= '';
        }
        else if (/\s/.test(c)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = (word ?? '') + c;
    }
    if (quote !== '')
        return undefined;
    if (word !== undefined)
        words.push(word);
    return words;
}

;// CONCATENATED MODULE: ./lib/plan/template.js
/**
 * Fills `${name}` from `vars`, as Terraform's templatefile does for plain names (`$${` is a literal `${`).
 * A name without a value is an error with its line; a value that nothing uses is a warning.
 */
function template_fillTemplate(text, vars, file) {
    const problems = [];
    const used = new Set();
    const filled = text.replace(/\$\$\{|\$\{([^}\n]*)\}/g, (whole, written, offset) => {
        if (written === undefined)
            return '${';
        const name = written.trim();
        used.add(name);
        if (Object.hasOwn(vars, name))
            return vars[name];
        const before = text.slice(0, offset).split('\n');
        problems.push({
            severity: 'error',
            code: 'requirements/template',
            message: `\${${name}} has no value`,
            hint: `give it one under requirements.vars`,
            at: { file, line: before.length, column: before.at(-1).length + 1 },
        });
        return whole;
    });
    for (const name of Object.keys(vars))
        if (!used.has(name))
            problems.push({
                severity: 'warning',
                code: 'requirements/template',
                message: `requirements.vars.${name} is not used in ${file}`,
            });
    return { text: filled, problems };
}

;// CONCATENATED MODULE: ./lib/plan/requirement-files.js








/** Reads files with all that they name by -r and -c. Problems are collected, nothing is thrown. */
function gatherRequirements(requirements, context) {
    const gathered = { entries: [], options: [], problems: [] };
    const seen = new Set();
    const root = { list: 'requirements', folders: [context.root], through: [] };
    function readFile(path, place, referrer, vars) {
        if (place.through.includes(path))
            return fault(referrer, `${(0,shown_path/* shownPath */.p)(path)} includes itself`);
        // The same file by two ways says nothing new.
        if (seen.has(`${place.list} ${path}`))
            return;
        seen.add(`${place.list} ${path}`);
        const bytes = readIfThere(path);
        if (!bytes)
            return fault(referrer, `${(0,shown_path/* shownPath */.p)(path)} does not exist`);
        const file = (0,shown_path/* shownPath */.p)(path);
        const text = decodePythonText(bytes);
        if (text === undefined)
            return fault({ file, line: 1, column: 1 }, 'not valid text in UTF-8, nor in an encoding that it declares', 'save it as UTF-8');
        const filled = vars ? template_fillTemplate(text, vars, file) : { text, problems: [] };
        gathered.problems.push(...filled.problems);
        const here = { ...place, folders: [(0,external_node_path_.dirname)(path), ...place.folders], through: [...place.through, path] };
        for (const { text: line, line: number } of logicalLines(filled.text))
            readLine(line, { file, line: number, column: 1 }, here);
    }
    function readLine(written, at, place) {
        if (holdsCredential(written))
            return add(credentialProblem(at));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
        if (/[\x00-\x08\x0e-\x1f\x7f]/.test(written))
            return fault(at, 'this line holds a control character');
        const text = expand(written, at);
        if (text === undefined)
            return;
        // What the environment put in must not show either.
        if (holdsCredential(text))
            return add(credentialProblem(at));
        const line = splitLine(text);
        if ('fault' in line)
            return fault(at, line.fault, HELP);
        if (line.requirement !== '')
            addRequirement(line.requirement, line.options, at, place);
        else
            for (const option of line.options)
                readOption(option, at, place);
    }
    function addRequirement(text, options, at, place) {
        const requirement = parseRequirement(text);
        if (!requirement)
            return fault(at, `'${text}' is no requirement that pip or uv would understand`, HELP);
        const hashes = options.filter(({ name }) => name === '--hash').map(({ value }) => value);
        const bad = hashes.find((hash) => !/^sha(?:256|384|512):[0-9a-f]+$/i.test(hash));
        if (bad !== undefined)
            return fault(at, `--hash=${bad} is not of the form sha256:<hex digits>`);
        const other = options.find(({ name }) => name !== '--hash');
        if (other)
            return fault(at, `'${other.name}' behind a requirement is not supported; only --hash is`);
        gathered.entries.push({ list: place.list, requirement, hashes, at, folders: place.folders });
    }
    function readOption(option, at, place) {
        const { name, value } = option;
        const folder = place.folders[0];
        if (name === '--requirement' || name === '--constraint') {
            if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value) && !/^file:\/\//i.test(value))
                return fault(at, `${name} with a URL is not supported: a plan is made without the network`, 'put a copy of that file beside this one');
            const list = name === '--constraint' ? 'constraints' : 'requirements';
            return readFile((0,external_node_path_.resolve)(folder, value.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/i, '')), { ...place, list }, at);
        }
        // A layer or function holds files, so an editable install is an ordinary one.
        if (name === '--editable')
            return addRequirement(value, [], at, place);
        if (name === '--hash' || name === '--config-settings' || name === '--global-option')
            return fault(at, `'${name}' stands without a requirement`);
        if (name === '--use-feature')
            return;
        if (/^--(?:extra-)?index-url$/.test(name) && !/^https?:\/\//i.test(value))
            return fault(at, `${name}: '${value}' is no http or https URL`, 'a folder of wheels is named by --find-links');
        // uv reads one name at a time.
        const values = /^--(?:no|only)-binary$/.test(name)
            ? value
                .split(',')
                .map((v) => v.trim())
                .filter(Boolean)
            : [value];
        for (const one of values)
            addOption({ name, value: one, at, folder });
    }
    function addOption(option) {
        const isOnce = option.name === '--index-url';
        const kept = gathered.options.filter(({ name, value, folder }) => name !== option.name || (!isOnce && (value !== option.value || folder !== option.folder)));
        gathered.options = [...kept, option];
    }
    /** `${NAME}` from the environment, as pip does; but not in a URL, whose secret would become part of the plan. */
    function expand(text, at) {
        const names = [...text.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map((match) => match[1]);
        if (names.length === 0)
            return text;
        if (text.includes('://')) {
            fault(at, `\${${names[0]}} stands in a line with a URL: what the environment holds must not become part of a plan`, 'put credentials into the configuration of pip or uv; for other values use `requirements: {file, vars}`');
            return undefined;
        }
        const unset = names.find((name) => !context.env?.[name]);
        if (unset !== undefined) {
            fault(at, `\${${unset}} is not set in the environment`, 'set it, or use `requirements: {file, vars}`');
            return undefined;
        }
        return text.replace(/\$\{([A-Z0-9_]+)\}/g, (_whole, name) => context.env[name]);
    }
    function add(problem) {
        gathered.problems.push(problem);
    }
    function fault(at, message, hint) {
        gathered.problems.push({
            severity: 'error',
            code: 'requirements/line',
            message,
            ...(hint !== undefined && { hint }),
            ...(at && { at }),
        });
    }
    if (requirements.kind === 'file')
        readFile(requirements.path, root, requirements.at, requirements.vars);
    else
        for (const { text, at } of requirements.lines)
            for (const { text: line } of logicalLines(text))
                readLine(line, at, root);
    return gathered;
}
const HELP = 'the format: https://pip.pypa.io/en/stable/reference/requirements-file-format/';

;// CONCATENATED MODULE: ./lib/plan/requirement-locals.js






function localNames(read) {
    const staged = new Map();
    const listings = [];
    const problems = [];
    /** `list` says what belongs to it, under its own name or in the folder of that name. */
    function stage(absolute, at, list) {
        const known = staged.get(absolute);
        if (known !== undefined)
            return known;
        const number = staged.size;
        const name = (0,external_node_path_.basename)(absolute).replace(/[^\w.+!-]/g, '_') || 'root';
        const path = `./local/${number}/${name}`;
        staged.set(absolute, path);
        try {
            const { listing, inFolder } = list();
            listings.push({ prefix: inFolder ? `local/${number}/${name}/` : `local/${number}/`, listing });
        }
        catch (error) {
            if (!(error instanceof errors/* PackerError */.Ly))
                throw error;
            problems.push(...error.problems.map((problem) => ({ at, ...problem })));
        }
        return path;
    }
    const fault = (at, message, hint) => {
        problems.push({ severity: 'error', code: 'requirements/local', message, ...(hint !== undefined && { hint }), at });
    };
    return {
        listings,
        problems,
        requirement(requirement, at, folders) {
            const written = requirement.path.replace(/^~(?=\/|$)/, (0,external_node_os_.homedir)());
            const candidates = folders.map((folder) => (0,external_node_path_.resolve)(folder, written));
            const absolute = candidates.find((candidate) => read.kind(candidate) !== undefined);
            if (absolute === undefined)
                fault(at, `'${requirement.path}' does not exist`, `looked for ${[...new Set(candidates)].map(shown_path/* shownPath */.p).join(', ')}`);
            else if (read.kind(absolute) === 'folder') {
                const names = read.names(absolute);
                if (names.has('pyproject.toml') || names.has('setup.py'))
                    return {
                        ...requirement,
                        path: stage(absolute, at, () => ({ listing: read.pythonFolder(absolute), inFolder: true })),
                    };
                fault(at, `'${requirement.path}' is no Python package: it has neither pyproject.toml nor setup.py`);
            }
            else if (!isArchiveName(absolute))
                fault(at, `'${requirement.path}' is neither a folder nor a wheel or source archive`);
            else if (!/^[\w.+!-]+$/.test((0,external_node_path_.basename)(absolute)))
                fault(at, `'${(0,external_node_path_.basename)(absolute)}' is no name of a wheel or source archive`);
            else
                return {
                    ...requirement,
                    path: stage(absolute, at, () => ({ listing: hashedFile(absolute), inFolder: false })),
                };
            return requirement;
        },
        links(path, at, folder) {
            const absolute = (0,external_node_path_.resolve)(folder, path.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/i, '').replace(/^~(?=\/|$)/, (0,external_node_os_.homedir)()));
            if (read.kind(absolute) !== 'folder') {
                fault(at, `--find-links: '${path}' is no folder`, `looked for ${(0,shown_path/* shownPath */.p)(absolute)}`);
                return path;
            }
            return stage(absolute, at, () => {
                const files = [...read.names(absolute)]
                    .filter(isArchiveName)
                    .map((name) => hashedFile(`${absolute}/${name}`).files[0]);
                return { listing: { root: absolute, files }, inFolder: true };
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/plan/requirements.js





/**
 * Reads requirement lines or files with everything that they reach, into `requirements.txt` (no -r, no comments, no options but --hash;
 * local references as `./local/<n>/<name>`), `constraints.txt` if there are constraints, and the local packages themselves.
 * Throws one PackerError with every problem of all the files.
 */
function readRequirements(requirements, context) {
    const gathered = gatherRequirements(requirements, context);
    const stage = staging();
    const locals = localNames(context.read);
    const lines = requirements_entriesOf(gathered, 'requirements', locals);
    const constraints = requirements_entriesOf(gathered, 'constraints', locals);
    const words = gathered.options.flatMap(({ name, value, at, folder }) => name === '--find-links' && !/^[a-z][a-z0-9+.-]*:\/\//i.test(value)
        ? [name, locals.links(value, at, folder)]
        : value === ''
            ? [name]
            : [name, value]);
    const problems = [...gathered.problems, ...locals.problems];
    if (problems.some((problem) => problem.severity === 'error'))
        throw new errors/* PackerError */.Ly(problems, 2);
    stage.content('requirements.txt', textOf(lines));
    if (constraints.length > 0)
        stage.content('constraints.txt', textOf(constraints));
    for (const { prefix, listing } of locals.listings)
        stage.listing(prefix, listing);
    const hashed = words.includes('--require-hashes') || gathered.entries.some((entry) => entry.hashes.length > 0);
    return {
        ...stage.done(),
        hashed,
        arguments: words,
        lines: [...lines, ...constraints.map(({ text, at }) => ({ text: `-c ${text}`, at }))],
        warnings: [...problems, ...(hashed ? [] : unpinned(gathered, context.label))],
    };
}
const textOf = (lines) => lines.map(({ text }) => `${text}\n`).join('');
/** Lines in their order, each text once. */
function requirements_entriesOf(gathered, list, locals) {
    const lines = new Map();
    for (const { requirement, hashes, at, folders, list: own } of gathered.entries) {
        if (own !== list)
            continue;
        const staged = requirement.kind === 'path' ? locals.requirement(requirement, at, folders) : requirement;
        const text = [formatRequirement(staged), ...hashes.map((hash) => `--hash=${hash}`)].join(' ');
        if (!lines.has(text))
            lines.set(text, { text, at });
    }
    return [...lines.values()];
}
/** A package's name as indexes compare it (PEP 503). */
const requirements_canonical = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();
function unpinned({ entries }, label) {
    const constrained = new Set(entries.flatMap(({ list, requirement: r }) => list === 'constraints' && r.kind === 'named' && isPinned(r) ? [requirements_canonical(r.name)] : []));
    const loose = entries.filter(({ list, requirement: r }) => list === 'requirements' && !isPinned(r) && !(r.kind === 'named' && constrained.has(requirements_canonical(r.name))));
    if (loose.length === 0)
        return [];
    const names = [
        ...new Set(loose.map(({ requirement: r }) => (r.kind === 'path' ? r.path : r.name || (r.kind === 'url' ? r.url : '')))),
    ];
    const shown = names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');
    const problem = {
        severity: 'warning',
        code: 'requirements/unpinned',
        message: `${label}: not pinned, so another day may bring other versions: ${shown}`,
        hint: 'pin them with ==, best from a lock file (`uv lock`, or `uv pip compile --generate-hashes`)',
        at: loose[0].at,
    };
    return [problem];
}

;// CONCATENATED MODULE: ./lib/plan/installers.js













/**
 * Which installer a package needs, by `installer`, `requirements` and the files found in `path`, and everything that it reads.
 * Throws a PackerError where these do not fit together, and with every problem of the files read.
 */
function chooseInstaller(pkg, context) {
    if (pkg.installer === 'none')
        return { kind: 'none' };
    const asked = pkg.installer === 'auto' ? undefined : pkg.installer;
    const { language } = (0,runtimes/* runtimeFacts */.M4)(pkg.runtime);
    if (asked !== undefined && LANGUAGE_OF[asked] !== language)
        throw misfit(pkg, `installer '${asked}' does not fit the runtime ${pkg.runtime}`);
    if (asked !== undefined && NOT_YET[asked] !== undefined)
        return { kind: 'unsupported', problems: [notYet(pkg, asked)] };
    if (pkg.requirements?.kind === 'lines')
        return listed(pkg, pkg.requirements, asked, context);
    const found = pkg.requirements ? namedManifest(pkg, pkg.requirements) : findManifest(pkg, asked, context);
    if (!found) {
        if (asked === undefined)
            return { kind: 'none' };
        const names = MANIFESTS.filter(({ installers }) => installers.includes(asked)).map(({ file }) => file);
        throw misfit(pkg, `installer '${asked}' finds nothing to install from in path`, `it reads ${names.join(', ')}`);
    }
    const installer = asked ?? found.manifest.installers[0];
    if (!found.manifest.installers.includes(installer))
        throw misfit(pkg, `installer '${installer}' does not read ${(0,external_node_path_.basename)(found.path)}`, `that is for ${found.manifest.installers.join(', ')}`);
    if (isNotYet(installer))
        return { kind: 'unsupported', problems: [notYet(pkg, installer)] };
    return READERS[found.manifest.how](pkg, { ...found, installer }, context);
}
const READERS = {
    'uv-lock': (pkg, { path, folder, installer }, { read, root }) => {
        const { lines, project, ...staged } = readUvProject(folder, (0,external_node_path_.dirname)(path), pkg.dependencies, read);
        const options = pythonOptions(pkg, {
            source: 'uv-lock',
            project,
            groups: pkg.dependencies.groups,
            extras: pkg.dependencies.extras,
        });
        return installers_install(pkg, installer, { ...staged, lines, label: inProject(root, path), optionsFor: () => options });
    },
    requirements: (pkg, { path, installer }, context) => {
        const at = positionIn(pkg, 'requirements');
        const requirements = pkg.requirements ?? { kind: 'file', path, at };
        return required(pkg, requirements, installer, inProject(context.root, path), context, meaningless(pkg, path));
    },
    pyproject: (pkg, { path, installer }, context) => {
        const table = context.read.toml(path) ?? {};
        const text = context.read.text(path) ?? '';
        const [credential] = url_secrets_credentialsIn(text, (0,shown_path/* shownPath */.p)(path));
        if (credential)
            throw (0,errors/* failure */.V2)(credential.code, credential.message, { ...credential, exitCode: 2 });
        if (isPoetry(table))
            return { kind: 'unsupported', problems: [notYet(pkg, 'poetry')] };
        const requirements = pyprojectRequirements(table, text, path, pkg.dependencies, installer === 'pip' ? 'pip' : 'uv');
        return required(pkg, requirements, installer, inProject(context.root, path), { ...context, root: (0,external_node_path_.dirname)(path) }, []);
    },
    'package-lock': (pkg, { path, folder, installer }, context) => node(pkg, folder, path, installer, context),
    'package-json': (pkg, { path, folder, installer }, context) => node(pkg, folder, undefined, installer, context, path),
    'not-yet': (pkg, { installer }) => ({ kind: 'unsupported', problems: [notYet(pkg, installer)] }),
};
/** A list of lines in the config itself. */
function listed(pkg, requirements, asked, context) {
    if ((0,runtimes/* runtimeFacts */.M4)(pkg.runtime).language !== 'python')
        throw misfit(pkg, `a list of requirements is for Python, and the runtime is ${pkg.runtime}`, 'name a file (package-lock.json)', 'requirements');
    const label = `requirements of ${labelOf(pkg)}`;
    return required(pkg, requirements, asked === 'pip' ? 'pip' : 'uv', label, context, meaningless(pkg, 'a list of requirements'));
}
function required(pkg, requirements, installer, label, context, warnings) {
    const read = readRequirements(requirements, { ...context, label: labelOf(pkg) });
    const options = pythonOptions(pkg, { source: 'requirements', hashed: read.hashed, arguments: read.arguments });
    return installers_install(pkg, installer, {
        inputs: read.inputs,
        files: read.files,
        lines: read.lines.map(({ text }) => text),
        warnings: [...warnings, ...read.warnings],
        label,
        optionsFor: () => options,
    });
}
function node(pkg, folder, lock, installer, { read, root }, file = lock) {
    const { project, workspaceRoot, scriptedOn, ...rest } = readNodeProject(folder, lock, labelOf(pkg), read);
    const { exclude, omit, strip } = pkg.dependencies;
    const source = lock === undefined ? 'package-json' : 'package-lock';
    return installers_install(pkg, installer, {
        ...rest,
        label: inProject(root, file ?? folder),
        optionsFor: (platform) => ({
            ...{ language: 'node', exclude, omit, strip, source, project, workspaceRoot },
            scripted: scriptedOn(platform)?.filter((name) => !omit.includes(name)) ?? null,
        }),
    });
}
function installers_install(pkg, name, rest) {
    // Nothing to install is no tree, and needs no Docker.
    if (rest.lines.every((line) => line.startsWith('-c ')))
        return { kind: 'none' };
    const installer = { name, version: installerVersion(name, pkg.runtime) };
    return { kind: 'install', install: { secrets: {}, warnings: [], installer, ...rest } };
}
const pythonOptions = (pkg, own) => {
    const { exclude, omit, strip } = pkg.dependencies;
    return {
        language: 'python',
        exclude,
        omit,
        strip,
        project: '',
        hashed: false,
        arguments: [],
        groups: [],
        extras: [],
        ...own,
    };
};
/** `requirements: FILE`: its name says what it is; any other name is a requirement file where the runtime is Python. */
function namedManifest(pkg, requirements) {
    const { path, vars } = requirements;
    const { language } = (0,runtimes/* runtimeFacts */.M4)(pkg.runtime);
    const byName = manifestOf((0,external_node_path_.basename)(path));
    const manifest = byName ?? (language === 'python' ? MANIFESTS.find(({ how }) => how === 'requirements') : undefined);
    if (!manifest || manifest.language !== language)
        throw misfit(pkg, `${(0,external_node_path_.basename)(path)} does not fit the runtime ${pkg.runtime}`, undefined, 'requirements');
    if (vars && manifest.how !== 'requirements')
        throw misfit(pkg, `vars fill requirement files, not ${(0,external_node_path_.basename)(path)}`, undefined, 'requirements');
    return { manifest, path, folder: (0,external_node_path_.dirname)(path) };
}
/** Poetry's own table of dependencies, from before it took up PEP 621. */
const isPoetry = (table) => {
    const tool = table.tool;
    return tool?.poetry?.dependencies !== undefined && table.project === undefined;
};
const isNotYet = (installer) => NOT_YET[installer] !== undefined;
/** A file as the config's folder sees it: labels get into the build's manifest, which must not tell where anybody works. */
const inProject = (root, path) => (0,external_node_path_.relative)(root, path);

;// CONCATENATED MODULE: ./lib/plan/places.js
/** Where a layer's source and dependencies go, by language. Source: "Packaging your layer content", AWS Lambda Developer Guide. */
function layerFolders(runtime) {
    switch (runtime.language) {
        case 'python':
            return { source: 'python/', dependencies: 'python/' };
        case 'node':
            return { source: 'nodejs/', dependencies: 'nodejs/' };
        case 'ruby':
            return { source: 'ruby/lib/', dependencies: `ruby/gems/${runtime.version}.0/` };
        case 'java':
            return { source: 'java/lib/', dependencies: 'java/lib/' };
        default:
            return { source: '', dependencies: '' };
    }
}
const LANGUAGE_FOLDERS = new Set(['python', 'nodejs', 'ruby', 'java', 'extensions']);
const OPT_FOLDERS = new Set([...LANGUAGE_FOLDERS, 'bin', 'lib']);
/** Whether a folder with these files already is what /opt shall hold (`layout: auto`). */
function looksLikeOpt(paths) {
    const tops = new Set();
    for (const path of paths) {
        const slash = path.indexOf('/');
        if (slash < 0)
            return false;
        tops.add(path.slice(0, slash));
    }
    const all = [...tops];
    return all.length > 0 && all.every((top) => OPT_FOLDERS.has(top)) && all.some((top) => LANGUAGE_FOLDERS.has(top));
}
/** Folder where a source part lands: its `to` against where source goes, or against the ZIP's root with a leading slash. */
function placeOfPart(to, sourceFolder) {
    if (to === undefined)
        return sourceFolder;
    const [base, path] = to.startsWith('/') ? ['', to] : [sourceFolder, to];
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.length === 0 ? base : `${base}${segments.join('/')}/`;
}
/** What merging a layer into a function's ZIP turns its /opt folders into; the longest prefix decides. All other paths stay. */
function mergeRules(runtime) {
    const { version } = runtime;
    return [
        { from: `python/lib/python${version}/site-packages/`, to: '' },
        { from: 'python/', to: '' },
        { from: `nodejs/node${version}/node_modules/`, to: 'node_modules/' },
        { from: 'nodejs/node_modules/', to: 'node_modules/' },
        { from: 'java/lib/', to: 'lib/' },
        { from: `ruby/gems/${version}.0/`, to: `vendor/bundle/ruby/${version}.0/` },
        { from: 'ruby/lib/', to: '' },
    ];
}
/**
 * A layer's places as they stand in a function's ZIP (`layers_mode: merge`). `filesOf` tells a source tree's files;
 * undefined for installed trees, which hold one language's packages only and so move as a whole.
 */
function mergedPlaces(layer, runtime, filesOf) {
    const rules = mergeRules(runtime);
    return layer.flatMap((place) => {
        const files = filesOf(place);
        if (!files) {
            const probe = runtime.language === 'node' ? `${place.to}node_modules/` : place.to;
            const rule = rules.find(({ from }) => probe.startsWith(from));
            const to = rule ? `${rule.to}${probe.slice(rule.from.length)}` : probe;
            return [
                {
                    ...place,
                    to: runtime.language === 'node' ? to.slice(0, -'node_modules/'.length) : to,
                    role: 'layer',
                },
            ];
        }
        return rebase(place, rules, files.map((file) => file.path));
    });
}
function rebase(place, rules, paths) {
    const rows = [];
    const taken = [];
    for (const rule of [...rules, { from: '', to: '' }]) {
        const inner = innerPrefix(place.to, rule.from);
        if (inner === undefined)
            continue;
        const rest = rule.from.length < place.to.length ? place.to.slice(rule.from.length) : '';
        const skip = taken.filter((prefix) => prefix.startsWith(inner));
        if (paths.some((path) => path.startsWith(inner) && !skip.some((prefix) => path.startsWith(prefix)))) {
            rows.push({ ...place, from: inner, to: `${rule.to}${rest}`, skip, role: 'layer' });
        }
        taken.push(inner);
        if (inner === '')
            break;
    }
    return rows;
}
/** The folder inside a tree placed at `to` that a rule's prefix covers: '' for the whole tree, undefined for none of it. */
function innerPrefix(to, from) {
    if (to.startsWith(from))
        return '';
    return from.startsWith(to) ? from.slice(to.length) : undefined;
}

;// CONCATENATED MODULE: ./lib/plan/recipe.js


/** The key of the tree that a recipe makes. */
const treeKey = (recipe) => (0,canonical/* digestOf */.ol)(recipe);
const manifestHash = (manifest) => (0,canonical/* digestOf */.ol)(manifest);
/** Files sorted by the bytes of their names, so that the listing order of a file system leaves no trace. */
const sourceRecipe = (files) => ({ kind: 'source', files: recipe_sorted(files) });
const installRecipe = (recipe) => ({
    kind: 'install',
    ...recipe,
    inputs: recipe_sorted(recipe.inputs),
});
const recipe_sorted = (files) => [...files].sort((a, b) => compareBytes(a.path, b.path));

;// CONCATENATED MODULE: ./lib/plan/install-trees.js





function installReader(config, facts) {
    const read = projectReader({ outputFolder: facts.output, storeFolder: facts.store });
    const choices = new Map();
    const warnings = [];
    function choiceOf(pkg) {
        const known = choices.get(pkg);
        if (known)
            return known;
        const choice = chooseInstaller(pkg, { root: config.root, env: facts.env, read });
        choices.set(pkg, choice);
        if (choice.kind === 'install')
            warnings.push(...choice.install.warnings);
        return choice;
    }
    return {
        read(pkg, platform) {
            const choice = choiceOf(pkg);
            if (choice.kind !== 'install')
                return { places: [], trees: [], unsupported: choice.kind === 'unsupported' ? choice.problems : [] };
            const tree = installTree(pkg, platform, choice.install, facts);
            const to = pkg.kind === 'layer' ? layerFolders((0,runtimes/* runtimeFacts */.M4)(pkg.runtime)).dependencies : '';
            return {
                places: [{ tree: tree.key, to, from: '', skip: [], role: 'dependencies' }],
                trees: [tree],
                unsupported: [],
            };
        },
        warnings: () => warnings,
    };
}
function installTree(pkg, platform, install, facts) {
    const recipe = installRecipe({
        rules: facts.rules,
        installer: install.installer,
        runtime: pkg.runtime,
        platform,
        base: facts.base(pkg),
        inputs: install.inputs,
        options: install.optionsFor(platform),
    });
    const caBundle = pkg.build?.caBundle;
    const secrets = { ...install.secrets, ...(caBundle !== undefined && { ca_bundle: caBundle }) };
    return {
        key: treeKey(recipe),
        recipe,
        label: install.label,
        lines: install.lines,
        origin: { files: install.files },
        ...(Object.keys(secrets).length > 0 && { secrets }),
    };
}

// EXTERNAL MODULE: ./lib/plan/matrix.js
var matrix = __webpack_require__(8678);
;// CONCATENATED MODULE: ./lib/plan/source-trees.js





function sourceReader(config, folders, memory) {
    const known = new Map();
    function treeOf(pkg, part) {
        const rules = {
            topExclude: config.exclude,
            packageExclude: pkg.exclude,
            include: pkg.include,
            outputFolder: folders.output,
            storeFolder: folders.store,
            symlinks: pkg.symlinks,
        };
        const cause = JSON.stringify([part.path, rules.packageExclude, rules.include, rules.symlinks]);
        const tree = known.get(cause) ?? sourceTree(hashFiles(listSource(part, rules), memory), part.spelled);
        known.set(cause, tree);
        return tree;
    }
    return {
        read(pkg) {
            const parts = pkg.sources.map((part) => ({ part, tree: treeOf(pkg, part) }));
            const folder = sourceFolder(pkg, parts);
            const places = parts
                .filter(({ tree }) => tree.origin.files.size > 0)
                .map(({ part, tree }) => ({
                tree: tree.key,
                to: placeOfPart(part.to, folder),
                from: '',
                skip: [],
                role: 'source',
            }));
            return { places, trees: parts.map(({ tree }) => tree) };
        },
    };
}
function sourceTree(listing, label) {
    const recipe = sourceRecipe(listing.files.map((file) => recipeFile(file)));
    const files = new Map(listing.files.map((file) => [
        file.path,
        file.linkTarget === undefined
            ? { path: file.absolute, size: file.size }
            : { content: Buffer.from(file.linkTarget) },
    ]));
    return { key: treeKey(recipe), recipe, label, lines: [], origin: { files } };
}
/** Where a package's source goes: a function's to the root, a layer's to its language folder, unless it already is laid out as /opt. */
function sourceFolder(pkg, parts) {
    if (pkg.kind === 'function' || pkg.layout === 'opt')
        return '';
    if (pkg.layout === 'auto') {
        const paths = parts
            .filter(({ part }) => part.to === undefined)
            .flatMap(({ tree }) => [...tree.origin.files.keys()]);
        if (looksLikeOpt(paths))
            return '';
    }
    return layerFolders((0,runtimes/* runtimeFacts */.M4)(pkg.runtime)).source;
}

;// CONCATENATED MODULE: ./lib/plan/unsupported.js
/** Keys of the language that are understood and checked, but that this version cannot build yet. */
const unsupported_NOT_YET = [
    { key: 'type: image', used: (pkg) => pkg.kind === 'function' && pkg.type === 'image' },
    { key: 'image', used: (pkg) => pkg.kind === 'layer' && pkg.image !== undefined },
    { key: 'lib', used: (pkg) => pkg.lib.length > 0 },
    { key: 'bytecode', used: (pkg) => pkg.bytecode },
    { key: 'sbom', used: (pkg) => pkg.kind === 'function' && pkg.sbom !== 'none' },
    { key: 'verify: import', used: (pkg) => pkg.kind === 'function' && pkg.verify.mode === 'import' },
    ...['image', 'dockerfile', 'packages', 'run', 'output', 'platform', 'env', 'secrets', 'ssh', 'network'].map((key) => ({
        key: `build.${key}`,
        used: (pkg) => pkg.build !== undefined && isSet(pkg.build, key),
    })),
];
const UNSET = { platform: 'target', network: 'default' };
function isSet(build, key) {
    const value = build[key];
    if (value === undefined || value === UNSET[key])
        return false;
    return typeof value !== 'object' || Object.keys(value).length > 0;
}
/** One problem for each key of a package that a build would need and this version lacks. */
function unsupportedKeys(pkg) {
    return unsupported_NOT_YET.filter(({ used }) => used(pkg)).map(({ key }) => {
        const [name = key] = key.split(':');
        const at = pkg.at[name] ?? pkg.at[''];
        return {
            severity: 'error',
            code: 'plan/unsupported',
            message: `${pkg.kind === 'layer' ? 'layers' : 'lambdas'}.${pkg.name}: '${key}' cannot be built by this version of lambda-packer`,
            hint: `leave the key out, or leave this package out of the build with --only`,
            ...(at && { at }),
        };
    });
}

;// CONCATENATED MODULE: ./lib/plan/plan.js











/** Where AWS publishes its base images. */
const BASE_REGISTRY = 'public.ecr.aws/lambda';
/**
 * Reads sources and requirement files once, hashes them, and says what every target is made of. Needs no network and no Docker.
 * @throws PackerError with every problem of every package
 */
function makePlan(config, options) {
    const sources = sourceReader(config, { output: options.outputFolder, store: options.storeFolder }, options.memory);
    const base = (pkg) => baseImage(config, pkg, options.baseRegistry);
    const { outputFolder: output, storeFolder: store, rules, env } = options;
    const installs = installReader(config, { output, store, base, rules, env });
    const trees = new Map();
    const problems = [];
    const layers = new Map(config.packages.filter((pkg) => pkg.kind === 'layer').map((pkg) => [pkg.name, pkg]));
    /** Dependencies, then source; the order in which a later place wins. */
    function ownPlaces(pkg, platform) {
        const source = sources.read(pkg);
        const install = installs.read(pkg, platform);
        for (const tree of [...source.trees, ...install.trees])
            trees.set(tree.key, tree);
        return [...install.places, ...source.places];
    }
    function placesOf(pkg, platform) {
        const own = ownPlaces(pkg, platform);
        if (pkg.kind === 'layer' || config.layersMode === 'attach' || pkg.type === 'image')
            return own;
        const merged = pkg.layers.flatMap((use) => {
            const layer = 'name' in use ? layers.get(use.name) : undefined;
            return layer
                ? mergedPlaces(ownPlaces(layer, platform), (0,runtimes/* runtimeFacts */.M4)(pkg.runtime), (place) => sourceFiles(trees.get(place.tree)))
                : [];
        });
        return [
            ...own.filter((place) => place.role === 'dependencies'),
            ...merged,
            ...own.filter((place) => place.role !== 'dependencies'),
        ];
    }
    const targets = config.packages.flatMap((pkg) => {
        const platforms = pkg.platforms.filter((platform) => options.selected(pkg, platform));
        return platforms.flatMap((platform) => {
            try {
                const unsupported = [...unsupportedKeys(pkg), ...installs.read(pkg, platform).unsupported];
                return [targetOf(config, pkg, platform, placesOf(pkg, platform), base(pkg), unsupported)];
            }
            catch (thrown) {
                if (!(thrown instanceof errors/* PackerError */.Ly))
                    throw thrown;
                problems.push(...thrown.problems);
                return [];
            }
        });
    });
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(distinct(problems), 2);
    const used = new Set(targets.flatMap((target) => target.manifest.places.map((place) => place.tree)));
    return {
        schema: 1,
        version: version/* VERSION */.x,
        config: { file: (0,shown_path/* shownPath */.p)(config.file), sha256: config.sha256 },
        layersMode: config.layersMode,
        layersModeReason: config.layersModeReason,
        compression: config.compression,
        targets,
        trees: new Map([...trees].filter(([key]) => used.has(key))),
        warnings: distinct([...config.warnings, ...installs.warnings()]),
    };
}
const sourceFiles = (tree) => (tree?.recipe.kind === 'source' ? tree.recipe.files : undefined);
function targetOf(config, pkg, platform, places, base, unsupported) {
    const arch = (0,matrix/* archOf */.Qh)(platform);
    const manifest = { format: 1, compression: config.compression, places };
    if (places.length === 0 && unsupported.length === 0)
        throw emptyPackage(pkg);
    return {
        id: targetId(pkg.name, platform),
        name: pkg.name,
        kind: pkg.kind,
        type: pkg.kind === 'function' ? pkg.type : 'zip',
        platform,
        arch,
        runtime: pkg.runtime,
        ...(pkg.kind === 'function' && functionFacts(pkg)),
        layers: pkg.kind === 'function' ? pkg.layers.map((use) => ('name' in use ? use.name : use.arn)) : [],
        layersMode: config.layersMode,
        manifest,
        manifestHash: manifestHash(manifest),
        output: `${pkg.name}-${arch}.zip`,
        ...(pkg.maxSize && { maxSize: pkg.maxSize }),
        verify: pkg.kind === 'function' ? pkg.verify.mode : 'static',
        base,
        ...(unsupported.length > 0 && { unsupported }),
    };
}
const functionFacts = (pkg) => (pkg.handler === undefined ? {} : { handler: pkg.handler });
function emptyPackage(pkg) {
    const at = pkg.at.path ?? pkg.at[''];
    return (0,errors/* failure */.V2)('plan/empty', `${pkg.kind === 'layer' ? 'layers' : 'lambdas'}.${pkg.name}: nothing would be packed: no file is left of its path, and it has no dependencies`, {
        hint: 'check path, include, exclude and the ignore files',
        ...(at && { at }),
    });
}
/** The image that a package's installs run on: `base_images`, else the runtime's under the base registry. */
function baseImage(config, pkg, override) {
    const own = config.baseImages[pkg.runtime];
    if (own !== undefined)
        return own;
    const registry = override ?? config.baseRegistry ?? BASE_REGISTRY;
    return `${registry.replace(/\/+$/, '')}/${(0,runtimes/* runtimeFacts */.M4)(pkg.runtime).image}`;
}
function distinct(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

// EXTERNAL MODULE: ./lib/inspect/limits.js
var inspect_limits = __webpack_require__(1730);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(4639);
;// CONCATENATED MODULE: ./lib/report/html.js

/** A template whose values are escaped, for text and for attributes in double quotes; parts that `html` made go in as they are, lists one after the other. */
const html = (strings, ...values) => ({
    html: strings.reduce((out, text, i) => out + rendered(values[i - 1]) + text),
});
function rendered(part) {
    if (part === undefined || part === false)
        return '';
    if (typeof part === 'string')
        return html_escaped((0,report_text/* visible */.RK)(part));
    if (typeof part === 'number')
        return String(part);
    return 'html' in part ? part.html : part.map(rendered).join('');
}
const html_escaped = (text) => text.replace(/[&<>"']/g, (c) => ENTITIES[c]);
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** HTML that stands in the source of this program. */
const constant = (text) => ({ html: text });

;// CONCATENATED MODULE: ./lib/report/style.js
/** The page's look: light or dark as the reader's system is, nothing fetched. */
const STYLE = `
:root{color-scheme:light dark;--bg:#fbfbfa;--fg:#1c1e21;--dim:#5f6670;--line:#dcdee2;--card:#fff;--accent:#2459c4;--track:#e6e8ec;
--built:#176b3a;--unchanged:#5f6670;--failed:#b3261e;--skipped:#8a5a00;--warn:#8a5a00}
@media (prefers-color-scheme:dark){:root{--bg:#14161a;--fg:#e4e6ea;--dim:#9aa2ad;--line:#2f343c;--card:#1b1e24;--accent:#8ab0ff;--track:#2c313a;
--built:#6fd394;--unchanged:#9aa2ad;--failed:#ff8f86;--skipped:#f0b95a;--warn:#f0b95a}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,sans-serif}
main,header{max-width:82rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:1.75rem}main{padding-bottom:4rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.15rem;margin:2.25rem 0 .75rem}h3{font-size:1rem;margin:1.25rem 0 .4rem}
p{margin:.3rem 0}a{color:var(--accent)}.dim{color:var(--dim)}
code,.mono{font:.87em ui-monospace,'SFMono-Regular',Menlo,Consolas,monospace;overflow-wrap:anywhere}
.counts{display:flex;flex-wrap:wrap;gap:.6rem;padding:0;margin:1rem 0 0;list-style:none}
.counts li{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.5rem .9rem;min-width:7rem}
.counts b{display:block;font-size:1.35rem;line-height:1.25;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%}caption{text-align:left;padding:.5rem .75rem;color:var(--dim)}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem;border-bottom:1px solid var(--line)}
tbody tr:last-child>*{border-bottom:0}thead th{font-size:.82rem;color:var(--dim);font-weight:600;white-space:nowrap;background:var(--card)}
tbody th{font-weight:600;min-width:9rem}tbody th .dim{font-weight:400}tbody th a,tbody th .name{overflow-wrap:anywhere;hyphens:none}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.nowrap{white-space:nowrap}.reason{min-width:14rem}
.status{font-weight:600;white-space:nowrap}.status::before{content:'';display:inline-block;width:.55em;height:.55em;border-radius:50%;background:currentColor;margin-right:.45em}
.built{color:var(--built)}.unchanged{color:var(--unchanged)}.failed,.error{color:var(--failed)}.skipped,.warning{color:var(--warn)}.info{color:var(--accent)}
meter{display:block;width:6.5rem;height:.4rem;margin:.3rem 0 0 auto;border:0;border-radius:.2rem;background:var(--track);-webkit-appearance:none;appearance:none}
meter::-webkit-meter-bar{background:var(--track);border:0;border-radius:.2rem;height:.4rem}
meter::-webkit-meter-inner-element{display:block}
meter::-webkit-meter-optimum-value{background:var(--accent);border-radius:.2rem}
meter::-webkit-meter-suboptimum-value{background:var(--warn);border-radius:.2rem}
meter::-webkit-meter-even-less-good-value{background:var(--failed);border-radius:.2rem}
meter::-moz-meter-bar{background:var(--accent);border-radius:.2rem}
td meter.wide{width:100%;min-width:8rem;margin:.45rem 0 0}
ul.findings{list-style:none;margin:0;padding:0}ul.findings li{background:var(--card);border:1px solid var(--line);border-left:4px solid currentColor;border-radius:.4rem;padding:.55rem .85rem;margin:.5rem 0}
ul.findings li>*{color:var(--fg)}ul.findings li>b:first-child{color:inherit;margin-right:.35rem}
details{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0}
summary{cursor:pointer;padding:.55rem .85rem;display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:baseline}
summary::before{content:'▸';color:var(--dim);width:.8em}details[open]>summary::before{content:'▾'}summary::-webkit-details-marker{display:none}
summary b{flex:1 1 16rem;overflow-wrap:anywhere}
.inside{padding:.1rem .95rem .85rem;border-top:1px solid var(--line)}
.packages{columns:14rem;padding:0;margin:.3rem 0;list-style:none}.packages li{break-inside:avoid}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.filter{display:flex;gap:.6rem;align-items:center;margin:0 0 .6rem;flex-wrap:wrap}.filter[hidden]{display:none}
code.hash{white-space:nowrap}
input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .6rem;width:20rem;max-width:100%}
@media print{details{break-inside:avoid}.filter{display:none}}
`;
/** Narrows the table of targets to rows that hold every word typed. Without scripts the whole table stands there. */
const SCRIPT = `
const box=document.getElementById('filter');
if(box){box.closest('.filter').hidden=false;
const rows=[...document.querySelectorAll('#targets tbody tr')].map(r=>[r,r.textContent.toLowerCase()]);
const told=document.getElementById('told');
box.addEventListener('input',()=>{const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);let n=0;
for(const [row,text] of rows){const on=words.every(w=>text.includes(w));row.hidden=!on;if(on)n++}
told.textContent=words.length?n+' of '+rows.length+' shown':''})}
const open=()=>{const d=location.hash.length>1&&document.getElementById(location.hash.slice(1));if(d&&d.tagName==='DETAILS')d.open=true};
addEventListener('hashchange',open);open();
`;

;// CONCATENATED MODULE: ./lib/report/trees.js


const MOST_FILES = 15;
const MOST_USERS = 30;
/** Each tree once: who uses it, what was installed, what takes its space. `anchors` is the id of each on the page. */
function treeSection({ trees, targets }, anchors) {
    const users = new Map();
    for (const { id, trees: used } of targets) {
        for (const { key } of used) {
            const ids = users.get(key);
            if (ids)
                ids.add(id);
            else
                users.set(key, new Set([id]));
        }
    }
    const rows = Object.entries(trees);
    if (rows.length === 0)
        return undefined;
    return html `<h2 id="trees">What they are made of</h2>
<p class="dim">Each set of files is made and kept once, however many targets use it.</p>
${rows.map(([key, tree]) => treeDetails(key, tree, anchors.get(key), [...(users.get(key) ?? [])]))}`;
}
function treeDetails(key, tree, anchor, users) {
    return html `<details id="${anchor}"><summary><b>${tree.label}</b><span class="nowrap">${(0,report_text/* size */.Ej)(tree.unzippedSize)}</span><span class="dim nowrap">${(0,report_text/* size */.Ej)(tree.size)} packed, ${(0,report_text/* count */.U9)(tree.files, 'file')}, ${(0,report_text/* count */.U9)(users.length, 'target')}</span></summary><div class="inside">
<p class="dim"><code>${key}</code></p>
<p>Used by ${users.slice(0, MOST_USERS).join(', ') || 'no target'}${users.length > MOST_USERS && ` and ${users.length - MOST_USERS} more`}</p>
${made(tree)}${trees_packages(tree)}${biggest(tree)}</div></details>
`;
}
function made({ made }) {
    if (!made)
        return undefined;
    const base = made.baseDigest !== undefined && html `<p>Installed on <code>${made.baseDigest}</code></p>`;
    return html `${base}${made.lines.map((line) => html `<p><code>${line}</code></p>`)}`;
}
function trees_packages({ packages }) {
    if (packages.length === 0)
        return undefined;
    return html `<h3>${(0,report_text/* count */.U9)(packages.length, 'package')}</h3><ul class="packages">${packages.map(({ name, version }) => html `<li>${name} <span class="dim mono">${version}</span></li>`)}</ul>`;
}
function biggest({ biggest, unzippedSize }) {
    const files = biggest.slice(0, MOST_FILES);
    if (files.length === 0)
        return undefined;
    return html `<h3>Largest files</h3><div class="scroll"><table><thead><tr><th scope="col">File</th><th scope="col" class="n">Size</th><th scope="col">Share</th></tr></thead><tbody>
${files.map(({ path, size: bytes, }) => html `<tr><td><code>${path}</code></td><td class="n">${(0,report_text/* size */.Ej)(bytes)}</td><td><meter class="wide" min="0" max="${Math.max(unzippedSize, 1)}" value="${bytes}" aria-label="${percent(bytes, unzippedSize)}"></meter></td></tr>
`)}</tbody></table></div>`;
}
const percent = (part, whole) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

;// CONCATENATED MODULE: ./lib/report/page.js





/**
 * report.html: one page that fetches nothing, for a build. All text is escaped; equal input gives equal bytes.
 */
function renderReport(report) {
    const trees = new Map(Object.keys(report.trees).map((key, i) => [key, `tree-${i + 1}`]));
    const failed = report.targets.filter(({ status }) => status === 'failed').length;
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${failed > 0 ? `${failed} failed · ` : ''}${report.config} · lambda-packer</title>
<style>${constant(STYLE)}</style>
</head>
<body>
<header>
<h1>${report.config}</h1>
<p class="dim">Built by lambda-packer ${report.version}; layers are ${report.layersMode === 'merge' ? 'merged into functions' : 'attached'} (${report.layersModeReason})</p>
${counts(report.targets)}
</header>
<main>
${problems(report.problems)}
${targets(report.targets, trees)}
${findings(report.targets)}
${treeSection(report, trees)}
${phases(report.phases)}
</main>
<script>${constant(SCRIPT)}</script>
</body>
</html>
`;
    return page.html;
}
const STATUSES = ['failed', 'built', 'unchanged', 'skipped'];
function counts(all) {
    const items = STATUSES.map((status) => ({
        status,
        n: all.filter((target) => target.status === status).length,
    })).filter(({ n }) => n > 0);
    const bytes = all.reduce((sum, target) => sum + (target.size ?? 0), 0);
    return html `<ul class="counts">${items.map(({ status, n }) => html `<li><b>${n}</b><span class="status ${status}">${status}</span></li>`)}<li><b>${(0,report_text/* size */.Ej)(bytes)}</b><span class="dim">in ZIPs</span></li></ul>`;
}
function problems(all) {
    if (all.length === 0)
        return undefined;
    const where = ({ at }) => at && html `<code>${at.file}:${at.line}:${at.column}</code> `;
    return html `<h2 id="problems">Problems</h2>
<ul class="findings">${all.map((p) => html `<li class="${p.severity}"><b>${p.severity}</b> ${where(p)}<span>${p.message}</span>${hint(p.hint)}</li>\n`)}</ul>`;
}
const hint = (text) => text !== undefined && html `<p class="dim">${text}</p>`;
function targets(all, trees) {
    return html `<h2 id="t">Targets</h2>
<div class="filter" hidden><label for="filter">Filter</label><input id="filter" type="search" autocomplete="off" placeholder="name, platform, status, …"><span id="told" class="dim" role="status"></span></div>
<div class="scroll" tabindex="0" role="region" aria-label="Targets"><table id="targets">
<thead><tr><th scope="col">Name</th><th scope="col">Platform</th><th scope="col">Status</th><th scope="col">Why</th><th scope="col" class="n">ZIP</th><th scope="col" class="n">Unzipped</th><th scope="col" class="n">Files</th><th scope="col">Made of</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${all.map((target, i) => targetRow(target, i, trees))}</tbody>
</table></div>
<p class="dim">Bars: the ZIP against a direct upload (${(0,report_text/* size */.Ej)(inspect_limits/* LIMITS */.b.upload)}), the unzipped size against Lambda's limit for a function and all its layers (${(0,report_text/* size */.Ej)(inspect_limits/* LIMITS */.b.unzipped)}).</p>`;
}
function targetRow(target, i, trees) {
    const { name, kind, platform, runtime, status, reason, path } = target;
    const link = path === undefined ? html `${name}` : html `<a href="./${encodeURI((0,report_text/* visible */.RK)(path))}">${name}</a>`;
    const marks = ['error', 'warning', 'info'].map((severity) => {
        const n = target.findings.filter((f) => f.severity === severity).length;
        return (n > 0 && html ` <a class="${severity} nowrap" href="#f-${i}">${(0,report_text/* count */.U9)(n, MARK[severity][0], MARK[severity][1])}</a>`);
    });
    const parts = target.trees.map(({ key, label, role }, at) => {
        const id = trees.get(key);
        return html `${at > 0 && ', '}${id === undefined ? html `${label}` : html `<a href="#${id}">${label}</a>`} <span class="dim">${role}</span>`;
    });
    return html `<tr><th scope="row">${link}<br><span class="dim">${kind}, ${runtime}</span></th><td class="nowrap">${platform}</td><td><span class="status ${status}">${status}</span>${marks}</td><td class="reason">${reason}</td>${bar(target.size, inspect_limits/* LIMITS */.b.upload)}${bar(target.unzippedSize, inspect_limits/* LIMITS */.b.unzipped)}<td class="n">${target.files ?? '–'}</td><td>${parts}</td><td><code class="hash" title="${target.sha256 ?? ''}">${target.sha256?.slice(0, 12) ?? '–'}</code></td></tr>
`;
}
const MARK = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] };
function bar(bytes, limit) {
    if (bytes === undefined)
        return html `<td class="n">–</td>`;
    const percent = `${((100 * bytes) / limit).toFixed(1)} % of ${(0,report_text/* size */.Ej)(limit)}`;
    return html `<td class="n" title="${percent}">${(0,report_text/* size */.Ej)(bytes)}<meter min="0" max="${limit}" low="${0.8 * limit}" high="${limit - 1}" optimum="0" value="${Math.min(bytes, limit)}" aria-label="${percent}"></meter></td>`;
}
const MOST_PATHS = 20;
function findings(all) {
    const withSome = all.map((target, i) => ({ target, i })).filter(({ target }) => target.findings.length > 0);
    if (withSome.length === 0)
        return undefined;
    return html `<h2 id="findings">Findings</h2>
${withSome.map(({ target, i }) => {
        const isOpen = target.findings.some(({ severity }) => severity === 'error');
        return html `<details id="f-${i}"${isOpen && constant(' open')}><summary><b>${target.id}</b><span class="dim">${(0,report_text/* count */.U9)(target.findings.length, 'finding')}</span></summary><div class="inside"><ul class="findings">${target.findings.map(oneFinding)}</ul></div></details>
`;
    })}`;
}
function oneFinding({ severity, message, hint: advice, code, paths = [] }) {
    const list = paths.length > 1 &&
        html `<details><summary>${(0,report_text/* count */.U9)(paths.length, 'file')}</summary><div class="inside">${paths.slice(0, MOST_PATHS).map((path) => html `<code>${path}</code><br>`)}</div></details>`;
    return html `<li class="${severity}"><b>${severity}</b> <span>${message}</span> <code class="dim">${code}</code>${hint(advice)}${list}</li>
`;
}
function phases(all) {
    if (all.length === 0)
        return undefined;
    const longest = Math.max(...all.map(({ ms }) => ms), 1);
    return html `<h2 id="times">Times</h2>
<div class="scroll"><table><thead><tr><th scope="col">Phase</th><th scope="col" class="n">Time</th><th scope="col">Share</th></tr></thead><tbody>
${all.map(({ name, ms, }) => html `<tr><th scope="row">${name}</th><td class="n">${seconds(ms)}</td><td><meter class="wide" min="0" max="${longest}" value="${ms}" aria-label="${seconds(ms)}"></meter></td></tr>
`)}</tbody></table></div>`;
}
const seconds = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

// EXTERNAL MODULE: ./lib/store/store.js + 4 modules
var store_store = __webpack_require__(364);
;// CONCATENATED MODULE: ./lib/pipeline.js






















const REPORT_FILE = 'report.html';
/** What would be built, and why. Reads the config, sources and dist; needs neither network nor Docker. */
function preview(request, warn) {
    const config = loadConfig(request.config);
    const selected = selection(config, request);
    const store = (0,store_store/* openStore */.C)(request.store, { warn });
    const planned = request.plan === undefined
        ? planOf(config, request, selected, store)
        : readRequestedPlan(request.plan, config, selected);
    const plan = withVerify(planned, request.verify);
    const past = readPast(request.dist, store);
    return { config, plan, standings: standings(plan, past, request.force), store, past };
}
function planOf(config, request, selected, store) {
    const record = `files-${(0,canonical/* sha256 */.sc)(config.file).slice(0, 32)}`;
    const memory = fileMemory(store.readRecord(record), Date.now());
    const { baseRegistry, dist: outputFolder, store: storeFolder, env } = request;
    const plan = makePlan(config, {
        baseRegistry,
        outputFolder,
        storeFolder,
        memory,
        rules: RULES_VERSION,
        env,
        selected,
    });
    const news = memory.news();
    if (news)
        store.writeRecord(record, news);
    return plan;
}
/**
 * Builds what changed: config → plan → how targets stand → trees → artifacts → dist.
 * @throws PackerError before anything is built, or when dist or the store cannot be written; the signal's reason when interrupted
 */
async function build(request, report, signal) {
    const watch = stopwatch(report);
    const { config, plan, standings: all, store, past, } = preview(request, (message) => report({ kind: 'problem', problem: { severity: 'warning', code: 'store/miss', message } }));
    for (const problem of plan.warnings)
        report({ kind: 'problem', problem });
    const stale = all.filter((standing) => standing.state === 'stale');
    const unsupported = stale.flatMap(({ target }) => target.unsupported ?? []);
    if (unsupported.length > 0)
        throw new errors/* PackerError */.Ly([...new Map(unsupported.map((problem) => [problem.message, problem])).values()], 2);
    watch.lap('plan');
    if (stale.length > 0)
        (0,outputs_files/* prepareDist */.Ap)(request.dist);
    const pool = openPool({ workers: request.concurrency });
    try {
        const { needed, waiting } = waitingFor(stale);
        const made = await makeTrees({
            plan,
            request,
            store,
            pool,
            report,
            signal,
            needed,
            waiting,
            predecessor: predecessors(plan, past),
        });
        watch.lap('trees');
        const standing = new Map(all.flatMap((each) => each.state === 'unchanged' ? [[each.target.id, (0,external_node_path_.join)(request.dist, each.target.output)]] : []));
        const candidates = await makeArtifacts(stale.map(({ target }) => target), { plan, dist: request.dist, trees: made.trees, standing: (id) => standing.get(id), signal });
        const outcomes = outcomesOf(all, candidates, request.keepGoing);
        const isWritten = outcomes.some(({ status }) => status === 'built');
        if (isWritten)
            placeArtifacts(candidates, request.dist);
        else
            dropArtifacts(candidates);
        watch.lap('artifacts');
        const path = (0,external_node_path_.join)(request.dist, REPORT_FILE);
        if (stale.length > 0)
            (0,outputs_files/* writeOutput */.zh)(path, renderReport(reportOf({ plan, outcomes, store, problems: plan.warnings, phases: watch.laps })));
        // Last, since what it writes makes the next build leave everything as it is.
        commit({
            config,
            plan,
            past,
            store,
            artifacts: outcomes.flatMap((outcome) => ('artifact' in outcome ? [outcome.artifact] : [])),
            isChanged: isWritten,
        });
        watch.lap('dist');
        for (const { target, status, reason } of outcomes)
            report({ kind: 'target', target: target.id, status, reason });
        return {
            plan,
            outcomes,
            manifest: (0,external_node_path_.join)(request.dist, MANIFEST_FILE),
            report: path,
            problems: plan.warnings,
            solves: made.solves,
            phases: watch.laps,
        };
    }
    finally {
        await pool.close();
    }
}
/** The trees of the stale targets, in the plan's order, and who waits for each. */
function waitingFor(stale) {
    const targets = new Map();
    for (const { target } of stale) {
        for (const { tree } of target.manifest.places) {
            const waiting = targets.get(tree);
            if (!waiting)
                targets.set(tree, [target.id]);
            else if (waiting.at(-1) !== target.id)
                waiting.push(target.id);
        }
    }
    return { needed: [...targets.keys()], waiting: (key) => targets.get(key) ?? [] };
}


/***/ }),

/***/ 2201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ archOf),
/* harmony export */   lQ: () => (/* binding */ matrixOf)
/* harmony export */ });
/* unused harmony export shardOf */
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9271);

/** GitHub starts at most 256 jobs from one matrix (docs.github.com, "Usage limits"). */
const MOST_JOBS = 256;
/** Rows for the platforms that have targets; more shards than a platform has targets, or than GitHub starts, are not made. */
function matrixOf(targets, isChanged, shards) {
    const platforms = _config_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORMS */ .P4.filter((platform) => targets.some((target) => target.platform === platform));
    const most = Math.max(1, Math.floor(MOST_JOBS / Math.max(1, platforms.length)));
    const include = platforms.flatMap((platform) => {
        const own = targets.filter((target) => target.platform === platform);
        const count = Math.min(Math.max(1, shards), own.length, most);
        return Array.from({ length: count }, (_, index) => {
            const part = shardOf(own, index + 1, count);
            return {
                platform,
                arch: archOf(platform),
                shard: `${index + 1}/${count}`,
                targets: part.length,
                changed: part.filter(isChanged).length,
            };
        });
    });
    return { include };
}
/** The targets of shard `index` of `count` (from 1): every count-th by the plan's order, so that neighbours spread. */
function shardOf(targets, index, count) {
    return targets.filter((_, position) => position % count === index - 1);
}
function archOf(platform) {
    return platform === 'linux/arm64' ? 'arm64' : 'amd64';
}


/***/ }),

/***/ 8898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   p: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2201);



/** The text of plan.json: sorted and indented, the same for the same plan wherever the checkout lies. */
function writePlan(plan, root) {
    const portable = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
    const trees = [...plan.trees.values()]
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map((tree) => {
        const origin = Object.fromEntries([...tree.origin.files].map(([name, file]) => [
            name,
            'path' in file ? { path: portable(file.path) } : { base64: file.content.toString('base64') },
        ]));
        const secrets = tree.secrets && Object.fromEntries(Object.entries(tree.secrets).map(([id, path]) => [id, portable(path)]));
        return {
            key: tree.key,
            recipe: tree.recipe,
            label: tree.label,
            lines: tree.lines,
            origin,
            ...(secrets && { secrets }),
        };
    });
    const file = { ...plan, trees };
    return `${JSON.stringify(file, null, 1)}\n`;
}
/**
 * Reads what `writePlan` wrote. Every key and manifest hash is computed anew from what it names.
 * @param text the file's content, `shown` its name for messages, `root` the config's folder in this checkout
 * @throws PackerError when it is not such a file, or was made by another version or from another config
 */
function readPlan(text, shown, root, expected) {
    const file = parse(text, shown);
    if (file.schema !== 1)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/schema', `${shown}: plan schema ${String(file.schema)} is not understood`, {
            hint: 'make the plan with the same version of lambda-packer',
            exitCode: 2,
        });
    if (file.version !== expected.version) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/version', `${shown} was made by lambda-packer ${file.version}, this is ${expected.version}`, {
            hint: 'use one version in all jobs',
            exitCode: 2,
        });
    }
    if (file.config?.sha256 !== expected.configSha256) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/config', `${shown} was made from another ${file.config?.file ?? 'config'} than the one here`, {
            hint: 'check out the same commit in all jobs, or plan again',
            exitCode: 2,
        });
    }
    try {
        const trees = new Map(file.trees.map((tree) => [tree.key, readTree(tree, root)]));
        for (const target of file.targets) {
            if ((0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(target.manifest) !== target.manifestHash)
                throw new Error(`the manifest of ${target.id} is not the one of its hash`);
            const missing = target.manifest.places.find((place) => !trees.has(place.tree));
            if (missing)
                throw new Error(`${target.id} names the tree ${missing.tree}, which it does not hold`);
        }
        return { ...file, trees };
    }
    catch (thrown) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/damaged', `${shown} is damaged: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`, {
            hint: 'plan again',
            exitCode: 2,
            cause: thrown,
        });
    }
}
function parse(text, shown) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && 'schema' in value)
            return value;
    }
    catch {
        // falls through to the one message for every text that is no plan
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/not-a-plan', `${shown} is not a plan that 'lambda-packer plan -o' wrote`, { exitCode: 2 });
}
function readTree(tree, root) {
    if ((0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(tree.recipe) !== tree.key)
        throw new Error(`the recipe of tree ${tree.key} is not the one of its key`);
    const files = new Map(Object.entries(tree.origin).map(([name, file]) => [
        name,
        'path' in file ? { path: inRoot(root, file.path) } : { content: Buffer.from(file.base64, 'base64') },
    ]));
    const secrets = tree.secrets && Object.fromEntries(Object.entries(tree.secrets).map(([id, path]) => [id, inRoot(root, path)]));
    return {
        key: tree.key,
        recipe: tree.recipe,
        label: tree.label,
        lines: tree.lines,
        origin: { files },
        ...(secrets && { secrets }),
    };
}
function inRoot(root, path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        throw new Error(`'${path}' is absolute`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path);
}


/***/ }),

/***/ 3104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A path as the user would type it: relative to the working directory, absolute when it lies far outside. */
function shownPath(absolute) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), absolute);
    if (short === '')
        return '.';
    return short.startsWith('../../../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) ? absolute : short;
}
/** A name that may hold anything, on one line. */
const quoted = (name) => JSON.stringify(name);


/***/ })

};
