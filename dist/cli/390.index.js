export const id = 390;
export const ids = [390];
export const modules = {

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

/***/ 45819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rI: () => (/* binding */ RULES_VERSION),
  h0: () => (/* binding */ isDropped),
  fm: () => (/* binding */ rewritten),
  NP: () => (/* binding */ rulesFor)
});

// UNUSED EXPORTS: RULES

// EXTERNAL MODULE: ./lib/archive/record.js
var record = __webpack_require__(28749);
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
const RULES_VERSION = 3;
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
        says: "pnpm's and Yarn's notes of what they installed (`.modules.yaml`, `.pnpm`, `.pnpm-workspace-state…`, `.yarn-integrity`, `.yarn-state.yml`, `.package-map.json` in `node_modules`) are left out.",
        language: 'node',
        drops: matches(/(?:^|\/)node_modules\/(?:\.modules\.yaml$|\.pnpm(?:\/|$)|\.pnpm-workspace-state[^/]*$|\.yarn-integrity$|\.yarn-state\.yml$|\.package-map\.json$)/),
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
        says: 'Logs of the compilation of Ruby gems (`gem_make.out`, `mkmf.log`), its objects (`*.o` below `ext/`) and Makefiles are left out.',
        language: 'ruby',
        drops: matches(/(?:^|\/)(?:gem_make\.out|mkmf\.log)$|^gems\/[^/]+\/ext\/(?:.*\/)?(?:[^/]+\.o|Makefile)$/),
    },
    {
        says: 'Commands of Ruby gems in `bin/` start with `#!/usr/bin/env ruby`.',
        language: 'ruby',
        rewrites: (name, bytes) => (/^bin\/[^/]+$/.test(name) ? portableRuby(bytes) : undefined),
    },
    {
        says: '`RECORD` in `*.dist-info` lists what is there: sorted, without what was left out, with the hashes of what was changed.',
        language: 'python',
        finishes: { applies: matches(distInfo('RECORD')), rewrite: record/* rewriteRecord */.a },
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
/** `#!/usr/bin/ruby3.3`, `#!/var/lang/bin/ruby`. */
function portableRuby(bytes) {
    const old = /^#![ \t]*(?:\S*\/)?ruby[\d.]*[ \t]*\r?\n/.exec(bytes.toString('latin1', 0, 4096))?.[0];
    return old === undefined
        ? undefined
        : Buffer.concat([Buffer.from('#!/usr/bin/env ruby\n'), bytes.subarray(old.length)]);
}
function portableShebang(bytes) {
    if (bytes[0] !== 0x23 || bytes[1] !== 0x21)
        return undefined;
    const start = bytes.toString('latin1', 0, 4096);
    const old = (EXEC.exec(start) ?? SHEBANG.exec(start))?.[0];
    const line = '#!/usr/bin/env python3\n';
    return old === undefined || old === line ? undefined : Buffer.concat([Buffer.from(line), bytes.subarray(old.length)]);
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

/***/ 75654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unpackTar)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56118);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56138);







/**
 * Unpacks a tar stream of regular files and folders into a folder, of any size, without holding files in memory; whatever else is in it
 * is passed over. @throws PackerError for a name that leads anywhere but down
 */
async function unpackTar(stream, folder) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
    const fed = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(stream, tar);
    // A failure of the stream ends the loop below as well, which tells of it.
    fed.catch(() => undefined);
    for await (const entry of tar) {
        const { type } = entry.header;
        const name = entry.header.name.replace(/\/$/, '');
        const fault = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .nameFault */ .IY)(name);
        if (fault !== undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)('archive/member', `a tar holds ${JSON.stringify(name)}: ${fault}`);
        if (type === 'directory')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true });
        if (type !== 'file') {
            entry.resume();
            continue;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)), { recursive: true });
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(entry, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    }
    await fed;
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

/***/ 70903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Options as a request: paths made absolute, the environment taken along. */
function requestOf(options) {
    return {
        config: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.config),
        dist: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.dist),
        store: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.store),
        only: options.only,
        platforms: options.platform,
        concurrency: options.concurrency,
        cache: options.cache,
        keepGoing: options.keepGoing,
        push: options.push,
        load: options.load,
        registry: options.registry,
        force: options.force,
        builder: options.builder,
        baseRegistry: options.baseRegistry,
        caBundle: options.caBundle && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.caBundle),
        plan: options.plan && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.plan),
        verify: options.verify,
        env: process.env,
        home: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),
    };
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wQ: () => (/* binding */ bakeFile),
/* harmony export */   xs: () => (/* binding */ bakeDefinition),
/* harmony export */   ym: () => (/* binding */ BAKE_TARGET)
/* harmony export */ });
/* harmony import */ var _environment_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75481);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42522);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16184);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23305);




/** The one target of a solve whose result is taken; others make images for it. */
const BAKE_TARGET = 'trees';
/** All trees in one target, and one tar on standard output. Paths are relative to the folder that the bake file lies in. */
function bakeDefinition(request) {
    const { trees, platform, mode, cache, isFresh = false, images = new Map(), given = () => [] } = request;
    const fresh = isFresh ? { 'no-cache': true, pull: true } : {};
    const contexts = {};
    const targets = {};
    for (const [name, place] of [...images].sort(([a], [b]) => (a < b ? -1 : 1))) {
        for (const side of sidesOf(request, name)) {
            const full = `${name}-${side}`;
            if (place.kind === 'layout')
                contexts[full] = `oci-layout://${place.folder}@${place.digest}`;
            else if (place.kind === 'reference')
                contexts[full] = `docker-image://${place.reference}`;
            else {
                contexts[full] = `target:${full}`;
                targets[full] = { ...imageTarget(place, side, platform), ...fresh };
            }
        }
    }
    const hasAgent = trees.some((tree) => tree.mounts?.ssh);
    const target = {
        context: 'context',
        ...(Object.keys(contexts).length > 0 && { contexts }),
        dockerfile: 'Dockerfile',
        platforms: [platform],
        output: ['type=tar,dest=-'],
        secret: secretsOf(trees, mode, given),
        ...(hasAgent && { ssh: ['default'] }),
        ...(cache.from.length > 0 && { 'cache-from': cache.from }),
        ...(cache.to.length > 0 && { 'cache-to': cache.to }),
        ...fresh,
    };
    return { target: { [BAKE_TARGET]: target, ...targets } };
}
function sidesOf({ trees, mode }, image) {
    const sides = (0,_environment_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2)(trees, mode).flatMap(({ environment, sides }) => environment.from.kind !== 'registry' && (0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .imageName */ .tO)(environment.from) === image ? [...sides] : []);
    return [...new Set(sides)].sort();
}
/** Without a platform, an image is the build machine's. Its layers are steps of the trees' own solve: nothing of it is exported. */
function imageTarget(place, side, platform) {
    return {
        context: place.context,
        dockerfile: place.dockerfile,
        ...(place.target !== null && { target: place.target }),
        ...(Object.keys(place.args).length > 0 && { args: place.args }),
        ...(side === 'target' && { platforms: [platform] }),
        output: ['type=cacheonly'],
        secret: place.secrets.map(({ id, file }) => `type=file,id=${id},src=${file}`),
    };
}
function secretsOf(trees, mode, given) {
    const file = (id, name) => `type=file,id=${id},src=secrets/${name}`;
    const own = (id, extension) => [file(id, `${id}.${extension}`), file(`${id}-ca`, `${id}.pem`)];
    const environments = (0,_environment_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2)(trees, mode)
        .filter(({ environment }) => environment.packages.length > 0)
        .flatMap(({ environment }) => own((0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(environment), 'sh'));
    const stages = [...trees]
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .flatMap((tree) => {
        if ((0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isLib */ .yY)(tree))
            return [];
        const names = given(tree).map((id) => (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .userSecret */ .Ov)(tree, id));
        return [
            ...own((0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(tree.key), (0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isRun */ .yz)(tree) ? 'sh' : 'json'),
            ...((0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isRun */ .yz)(tree) ? [file(`${(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(tree.key)}-java`, `${(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(tree.key)}.jks`)] : []),
            ...names.map((name) => file(name, name)),
        ];
    });
    return [...environments, ...stages];
}
/** The definition as a file's text. Bake reads strings in JSON as HCL templates, so `${` and `%{` are written twice (HCL's JSON syntax). */
function bakeFile(definition) {
    const literal = (_key, value) => typeof value === 'string' ? value.replace(/([$%])\{/g, '$1$1{') : value;
    return `${JSON.stringify(definition, literal, 2)}\n`;
}


/***/ }),

/***/ 74502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ bake)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);


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
        ...run.targets,
    ];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', words, {
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
    const output = new node_stream__WEBPACK_IMPORTED_MODULE_1__.PassThrough({ highWaterMark: 1 << 20 });
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


/***/ }),

/***/ 72306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ keepCache),
/* harmony export */   gk: () => (/* binding */ dropCache),
/* harmony export */   m5: () => (/* binding */ prepareCache),
/* harmony export */   rT: () => (/* binding */ cacheOptions)
/* harmony export */ });
/* unused harmony exports NO_CACHE, cacheName */
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

/***/ 20756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ exports),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   nt: () => (/* binding */ commandFiles)
/* harmony export */ });
/**
 * What run.sh reads, by name below its step's folder: `commands/001…`, `environment.sh`, and small files that say what is to be taken.
 * Text of users is only ever content of these files: a command is a script by itself, a word stands in single quotes.
 */
function commandFiles(recipe) {
    const { commands, env, output, packageJson, runtime, platform } = recipe;
    const variables = {
        ...env,
        TARGETPLATFORM: platform,
        TARGETARCH: platform.slice('linux/'.length),
        LAMBDA_RUNTIME: runtime,
    };
    return [
        ...commands.map((command, i) => [
            `commands/${String(i + 1).padStart(3, '0')}`,
            typeof command === 'string' ? `${command}\n` : `exec ${command.map(quoted).join(' ')}\n`,
        ]),
        ['environment.sh', exports(variables)],
        ...(output === null ? [] : [['output', output]]),
        ...(packageJson ? [['package-json', '']] : []),
    ];
}
/** Lines that set variables in a shell, whatever their values hold. */
const exports = (variables) => Object.entries(variables)
    .map(([name, value]) => `export ${name}=${quoted(value)}\n`)
    .join('');
/** A word of the shell: within single quotes nothing is special (POSIX.1-2017, Shell Command Language, 2.2.2). */
const quoted = (word) => `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 12879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ readChecked),
/* harmony export */   h$: () => (/* binding */ placeFiles),
/* harmony export */   pv: () => (/* binding */ writeContext)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _plan_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72201);
/* harmony import */ var _plan_runtimes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79162);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20756);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36716);
/* harmony import */ var _environment_stages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75481);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42522);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23305);











/** 1980-01-01, as everywhere in this tool. */
const EPOCH = 315532800;
const DRIVERS = {
    'driver/python.py': __webpack_require__.ab + "python.py",
    'driver/ruby.rb': __webpack_require__.ab + "ruby.rb",
    'driver/ruby-git.sh': __webpack_require__.ab + "ruby-git.sh",
    'driver/ruby-target.rb': __webpack_require__.ab + "ruby-target.rb",
    'driver/node.mjs': __webpack_require__.ab + "node.mjs",
    'driver/node-arch.cjs': __webpack_require__.ab + "node-arch.cjs",
    'driver/node-environment.mjs': __webpack_require__.ab + "node-environment.mjs",
    'driver/node-tar.mjs': __webpack_require__.ab + "node-tar.mjs",
    'driver/node-tools.mjs': __webpack_require__.ab + "node-tools.mjs",
    'driver/node-tree.mjs': __webpack_require__.ab + "node-tree.mjs",
};
const TOOLS = {
    'tools/prepare.sh': __webpack_require__.ab + "prepare.sh",
    'tools/packages.sh': __webpack_require__.ab + "packages.sh",
    'tools/run.sh': __webpack_require__.ab + "run.sh",
    'tools/libraries.sh': __webpack_require__.ab + "libraries.sh",
};
/**
 * Writes the build context: `driver/` and `tools/` with the container's programs, and for each tree `<stage>/options.json` and `<stage>/in/…`;
 * for environments `<env>/packages`; for commands and libraries `<stage>/step/…`.
 * Exactly the files that were hashed are in it; what differs from the plan is refused.
 *
 * @throws PackerError `graph/changed` naming the file.
 */
async function writeContext(folder, trees, mode, unpack) {
    for (const [name, url] of Object.entries({ ...DRIVERS, ...TOOLS }))
        await placeText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(url));
    for (const { environment } of (0,_environment_stages_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentsOf */ .M2)(trees, mode))
        if (environment.packages.length > 0)
            await placeText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentName */ .VE)(environment), 'packages'), lines(environment.packages));
    for (const tree of trees) {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .stageName */ .CT)(tree.key));
        if ((0,_types_js__WEBPACK_IMPORTED_MODULE_9__/* .isInstall */ .OK)(tree))
            await placeText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, 'options.json'), stepOptions(tree.recipe));
        if ((0,_types_js__WEBPACK_IMPORTED_MODULE_9__/* .isRun */ .yz)(tree))
            for (const [name, text] of (0,_commands_js__WEBPACK_IMPORTED_MODULE_10__/* .commandFiles */ .nt)(tree.recipe))
                await placeText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, 'step', name), text);
        if ((0,_types_js__WEBPACK_IMPORTED_MODULE_9__/* .isLib */ .yY)(tree))
            await placeText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, 'step', 'paths'), lines(tree.recipe.paths));
        if ('inputs' in tree.recipe) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, 'in'), { recursive: true });
            await placeFiles((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, 'in'), tree.recipe.inputs, tree.origin.files);
            await placeUncounted((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, 'in'), tree.recipe.inputs, tree.origin.files);
        }
        const dependencies = (0,_types_js__WEBPACK_IMPORTED_MODULE_9__/* .isRun */ .yz)(tree) ? tree.recipe.dependencies : null;
        if (dependencies !== null) {
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_6__/* .treeFolder */ .v)(dependencies));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(place, { recursive: true });
            await unpack?.(dependencies, place);
        }
    }
}
const lines = (words) => words.map((word) => `${word}\n`).join('');
/** Writes what an installer reads besides its inputs: content of ours, which decides no byte of its result. */
async function placeUncounted(folder, inputs, hosts) {
    const counted = new Set(inputs.map(({ path }) => path));
    for (const [path, host] of hosts) {
        if (counted.has(path) || !('content' in host))
            continue;
        if (!isInside(path))
            throw new Error(`an input's name leads out of its folder: ${JSON.stringify(path)}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)), { recursive: true });
        await place((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), host.content, 0o644);
    }
}
/** Writes files that were hashed into a folder. @throws PackerError `graph/changed` naming the file that is another by now */
async function placeFiles(folder, files, hosts) {
    for (const file of files) {
        if (!isInside(file.path))
            throw new Error(`an input's name leads out of its folder: ${JSON.stringify(file.path)}`);
        const source = hosts.get(file.path);
        if (source === undefined)
            throw new Error(`no host file for the input ${JSON.stringify(file.path)}`);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file.path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
        if (file.mode === '120000')
            await placeLink(target, file, source);
        else
            await place(target, await readChecked(file, source), file.mode === '100755' ? 0o755 : 0o644);
    }
}
async function placeText(target, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    await place(target, Buffer.from(content), 0o644);
}
/** What the step in the container reads: only what that step needs, so that nothing else invalidates it. */
function stepOptions({ installer, runtime, platform, options, env }) {
    const { version, glibc } = _plan_runtimes_js__WEBPACK_IMPORTED_MODULE_5__/* .RUNTIMES */ .aC[runtime];
    // Patterns and stripping are applied to what comes out; npm's own record says which packages have scripts.
    const needed = Object.fromEntries(Object.entries(options).filter(([name]) => !['exclude', 'strip', 'scripted'].includes(name)));
    return (0,_plan_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)({ installer, runtime, platform, python: version, glibc, options: needed, ...(env && { env }) });
}
/** A file's content, when it is the one that was hashed. */
async function readChecked(file, source) {
    const name = 'path' in source ? source.path : file.path;
    const content = 'content' in source
        ? source.content
        : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(source.path).catch((error) => {
            throw changed(name, (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
        });
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex') !== file.sha256)
        throw changed(name);
    return content;
}
async function placeLink(target, file, source) {
    const name = 'path' in source ? source.path : file.path;
    const points = 'content' in source
        ? source.content.toString()
        : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(source.path).catch((error) => {
            throw changed(name, (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
        });
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(points).digest('hex') !== file.sha256)
        throw changed(name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(points, target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lutimes)(target, EPOCH, EPOCH);
}
async function place(target, content, mode) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(target, mode);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(target, EPOCH, EPOCH);
}
const changed = (name, why = '') => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('graph/changed', `${name} changed while it was read, or differs from the plan${why && `: ${why}`}`, {
    hint: 'plan and build the same files: run the build again when nothing writes to them',
});
const isInside = (path) => path !== '' &&
    !path.startsWith('/') &&
    !path.includes('\0') &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');


/***/ }),

/***/ 93338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ removeLocal),
/* harmony export */   Aj: () => (/* binding */ localImageId),
/* harmony export */   U1: () => (/* binding */ dockerLines),
/* harmony export */   kw: () => (/* binding */ labelsOfLocal),
/* harmony export */   lE: () => (/* binding */ saveImage)
/* harmony export */ });
/* unused harmony export idOfLocal */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** What a docker command prints. @throws PackerError with what it says when it fails; the signal's reason when aborted */
function dockerLines(words, { env, signal }) {
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('docker', words, { env, signal, maxBuffer: 16 << 20 }, (error, stdout, stderr) => {
            if (signal.aborted)
                reject(signal.reason);
            else if (error)
                reject((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('graph/docker', `docker ${words.join(' ')}: ${stderr.trim() || error.message}`));
            else
                resolve(stdout);
        });
    });
}
/** Unpacks a local image (an OCI layout, github.com/opencontainers/image-spec, image-layout.md) into a folder. @throws PackerError when Docker cannot give it */
async function saveImage(reference, folder, { env, signal, untar }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', ['image', 'save', reference], { env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        said += text;
    });
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve(error.message));
        child.once('close', (code) => resolve(code === 0 ? undefined : said.trim() || `code ${code}`));
    });
    const [taken, why] = await Promise.all([untar(child.stdout, folder).catch((error) => ({ error })), ended]);
    signal.throwIfAborted();
    if (why !== undefined || taken)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('graph/docker', `docker image save ${reference}: ${why ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(taken?.error)}`);
}
/**
 * The id of an image of the local Docker, when no registry is known to have it; undefined: there is none, or no Docker. Engines tell
 * in different ways: the older image store by digests of registries, newer engines by how the image came; between these, one that is
 * there counts as local.
 */
function localImageId(reference, env) {
    const ran = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('docker', ['image', 'inspect', '--format', '{{json .}}', reference], {
        env: { ...env },
        encoding: 'utf8',
        timeout: 10_000,
    });
    if (ran.status !== 0)
        return undefined;
    return idOfLocal(ran.stdout);
}
/** Takes an image's name from the local Docker, and with the last one the image; also when the build is interrupted. One that is not there is no fault. */
const removeLocal = (reference, env) => new Promise((resolve) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('docker', ['image', 'rm', reference], { env }, () => resolve()));
/** Labels of an image that the local Docker has; none: it has no such image. @throws the signal's reason */
async function labelsOfLocal(reference, env, signal) {
    try {
        const words = ['image', 'inspect', '--format', '{{json .Config.Labels}}', reference];
        const labels = JSON.parse(await dockerLines(words, { env, signal }));
        return typeof labels === 'object' && labels !== null ? labels : {};
    }
    catch {
        signal.throwIfAborted();
        return {};
    }
}
/** The id in the answer of `docker image inspect`, unless the answer says that the image was pulled. */
function idOfLocal(answer) {
    try {
        const image = JSON.parse(answer);
        const isPulled = image.Identity
            ? (image.Identity.Pull ?? []).length > 0
            : image.GraphDriver?.Data != null && (image.RepoDigests ?? []).length > 0;
        return isPulled || !/^sha256:[0-9a-f]{64}$/.test(image.Id ?? '') ? undefined : image.Id;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 36716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ dockerfile),
/* harmony export */   v: () => (/* binding */ treeFolder)
/* harmony export */ });
/* harmony import */ var _environment_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75481);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42522);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16184);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23305);




/** The program that installs, by language. `-I`: whatever PYTHONPATH an image sets, only the driver is read. */
const DRIVERS = {
    python: ['python3', '-I', '-B', '/packer/driver/python.py'],
    node: ['node', '/packer/driver/node.mjs'],
    ruby: ['ruby', '/packer/driver/ruby.rb'],
};
/**
 * The Dockerfile of one solve: a stage per tree and a last one that collects them. What users wrote is in none of its lines: inputs,
 * commands and options lie in the context under names of ours; an image reference and the ids of secrets are checked against their grammars.
 *
 * `follow-up`: the trees' first steps left something pending; a second stage each builds that under the target platform.
 */
function dockerfile(trees, platform, mode) {
    const sorted = [...trees].sort((a, b) => (a.key < b.key ? -1 : 1));
    const stages = sorted.flatMap((tree) => {
        if ((0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isRun */ .yz)(tree))
            return [runStage(tree, platform)];
        if ((0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isLib */ .yY)(tree))
            return [...libStages(tree, platform)];
        if (!(0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isInstall */ .OK)(tree))
            return [];
        return mode === 'first' ? [depsStage(tree, platform)] : [depsStage(tree, platform), builtStage(tree, platform)];
    });
    const copies = sorted.flatMap(({ key }) => [
        `COPY --link --from=${(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(key)} /o /${(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(key)}/`,
        ...(mode === 'first' ? [] : [`COPY --link --from=${(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .builtStageName */ .i6)(key)} /o /${(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(key)}/`]),
    ]);
    return [
        '# escape=\\',
        ...(0,_environment_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentStages */ .JI)(sorted, platform, mode),
        ...stages,
        ['FROM scratch', ...copies].join('\n'),
        '',
    ].join('\n\n');
}
const depsStage = (tree, platform) => installStage(tree, platform, 'build', (0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(tree.key), [], 'install');
function builtStage(tree, platform) {
    const resolved = `--mount=type=bind,from=${(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(tree.key)},source=/s,target=/packer/resolved`;
    return installStage(tree, platform, 'target', (0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .builtStageName */ .i6)(tree.key), [resolved], 'build');
}
function installStage(tree, platform, side, name, more, mode) {
    const id = (0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(tree.key);
    return [
        `FROM ${(0,_environment_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .fromOf */ .kL)(tree.recipe.environment, side, platform)} AS ${name}`,
        'USER 0:0',
        (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)([
            `--mount=type=bind,source=driver,target=/packer/driver`,
            `--mount=type=bind,source=${id},target=/packer/step`,
            _step_js__WEBPACK_IMPORTED_MODULE_2__/* .mounts */ .Lk.cache,
            _step_js__WEBPACK_IMPORTED_MODULE_2__/* .mounts */ .Lk.private,
            // Always mounted, with or without content, so that equal trees have equal steps on every machine.
            `--mount=type=secret,id=${id},target=/packer/installer.json`,
            ..._step_js__WEBPACK_IMPORTED_MODULE_2__/* .mounts */ .Lk.certificates(id),
            ..._step_js__WEBPACK_IMPORTED_MODULE_2__/* .mounts */ .Lk.ofUser(tree),
            ...more,
        ], [...DRIVERS[tree.recipe.options.language], mode, id]),
    ].join('\n');
}
/** The packages come before the source, so that an edit of the source finds their layer as it was. */
function runStage(tree, platform) {
    const { key, recipe } = tree;
    const id = (0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(key);
    return [
        `FROM ${(0,_environment_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .fromOf */ .kL)(recipe.environment, (0,_environment_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(tree), platform)} AS ${id}`,
        'USER 0:0',
        ...(recipe.dependencies === null ? [] : [`COPY --link ${treeFolder(recipe.dependencies)} /packer/dependencies/`]),
        `COPY --link ${id}/in /w/`,
        (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)([
            ...(recipe.network === 'none' ? ['--network=none'] : []),
            ..._step_js__WEBPACK_IMPORTED_MODULE_2__/* .mounts */ .Lk.tools,
            `--mount=type=bind,source=${id}/step,target=/packer/step`,
            _step_js__WEBPACK_IMPORTED_MODULE_2__/* .mounts */ .Lk.cache,
            _step_js__WEBPACK_IMPORTED_MODULE_2__/* .mounts */ .Lk.private,
            `--mount=type=secret,id=${id},target=/packer/account.sh`,
            ..._step_js__WEBPACK_IMPORTED_MODULE_2__/* .mounts */ .Lk.certificates(id),
            `--mount=type=secret,id=${id}-java,target=/packer/ca.jks`,
            ..._step_js__WEBPACK_IMPORTED_MODULE_2__/* .mounts */ .Lk.ofUser(tree),
        ], ['/bin/sh', '/packer/tools/run.sh']),
    ].join('\n');
}
/** Folder of the context that holds a tree which was made before. */
const treeFolder = (key) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(key).replace('deps-', 'tree-');
function libStages(tree, platform) {
    const id = (0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(tree.key);
    const runtime = (0,_environment_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .fromOf */ .kL)({ from: { kind: 'registry', reference: tree.recipe.base }, packages: [] }, 'target', platform);
    return [
        `FROM ${runtime} AS ${id}-runtime`,
        [
            `FROM ${(0,_environment_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .fromOf */ .kL)(tree.recipe.environment, 'target', platform)} AS ${id}`,
            'USER 0:0',
            (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)([
                ..._step_js__WEBPACK_IMPORTED_MODULE_2__/* .mounts */ .Lk.tools,
                `--mount=type=bind,source=${id}/step,target=/packer/step`,
                `--mount=type=bind,from=${id}-runtime,target=/packer/runtime`,
                _step_js__WEBPACK_IMPORTED_MODULE_2__/* .mounts */ .Lk.private,
            ], ['/bin/sh', '/packer/tools/libraries.sh']),
        ].join('\n'),
    ];
}


/***/ }),

/***/ 75481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ environmentStages),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   kL: () => (/* binding */ fromOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79929);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42522);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16184);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23305);





/** Where a tree's steps run, in `first`. */
const sideOf = (tree) => (0,_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isInstall */ .OK)(tree) || ((0,_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isRun */ .yz)(tree) && tree.recipe.on === 'host') ? 'build' : 'target';
/** Each environment of a solve once, sorted by its name. */
function environmentsOf(trees, mode) {
    const used = new Map();
    for (const tree of trees) {
        const { environment } = tree.recipe;
        const name = (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentName */ .VE)(environment);
        const known = used.get(name) ?? { environment, sides: new Set(), trees: [] };
        used.set(name, known);
        known.sides.add(sideOf(tree));
        if (mode === 'follow-up' && (0,_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isInstall */ .OK)(tree))
            known.sides.add('target');
        known.trees.push(tree);
    }
    return [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
/** A stage per side of each environment that has OS packages. */
function environmentStages(trees, platform, mode) {
    return environmentsOf(trees, mode)
        .filter(({ environment }) => environment.packages.length > 0)
        .flatMap(({ environment, sides }) => [...sides].sort().map((side) => {
        const id = (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentName */ .VE)(environment);
        return [
            `FROM ${imageOf(environment, side, platform)} AS ${(0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesStageName */ .zb)(environment, side)}`,
            'USER 0:0',
            (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)([
                ..._step_js__WEBPACK_IMPORTED_MODULE_3__/* .mounts */ .Lk.tools,
                `--mount=type=bind,source=${id},target=/packer/step`,
                _step_js__WEBPACK_IMPORTED_MODULE_3__/* .mounts */ .Lk.private,
                `--mount=type=secret,id=${id},target=/packer/account.sh`,
                ..._step_js__WEBPACK_IMPORTED_MODULE_3__/* .mounts */ .Lk.certificates(id),
            ], ['/bin/sh', '/packer/tools/packages.sh']),
        ].join('\n');
    }));
}
/** What stands after FROM for a step in an environment. */
const fromOf = (environment, side, platform) => environment.packages.length > 0 ? (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesStageName */ .zb)(environment, side) : imageOf(environment, side, platform);
function imageOf({ from }, side, platform) {
    const name = from.kind === 'registry' ? checked(from.reference) : `${(0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .imageName */ .tO)(from)}-${side}`;
    return `--platform=${side === 'build' ? '$BUILDPLATFORM' : platform} ${name}`;
}
function checked(reference) {
    if ((0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageReference */ .h)(reference))
        return reference;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('graph/base-image', `${JSON.stringify(reference)} is not an image reference`, {
        hint: 'write it as registry/name:tag, name:tag or name@sha256:…',
    });
}


/***/ }),

/***/ 12630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ PACKAGE_HINTS),
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   Sh: () => (/* binding */ ENGINE_HINTS),
/* harmony export */   sm: () => (/* binding */ STEP_HINTS)
/* harmony export */ });
/* harmony import */ var _doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66699);

/** Causes of a failed step, by its log lines and BuildKit's error. */
const STEP_HINTS = [
    {
        code: 'disk-full',
        pattern: /no space left on device|ENOSPC|disk quota exceeded/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('disk-full'),
    },
    {
        code: 'emulation',
        pattern: /exec format error|cannot execute binary file/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('emulation'),
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
        pattern: /lockfile .{0,40}needs to be updated|lock file.{0,60}(?:not|out of) (?:in )?sync|can only install packages when your package\.json and .{0,60}in sync|OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|frozen mode|deployment mode|lockfile can't be updated because|Missing: .+ from lock file|Invalid: lock file's/is,
        hint: 'the lock file does not fit the project any more: run `uv lock`, or `npm install` (of whatever tool wrote it), and commit the result',
    },
    {
        code: 'lock-platform',
        pattern: /Your bundle only supports platforms|lockfile does not have all gems needed for the current platform|--add-platform/i,
        hint: 'the lock file is for other platforms: run `bundle lock --add-platform x86_64-linux aarch64-linux` and commit the result',
    },
    {
        code: 'rate-limit',
        pattern: /\b429\b|toomanyrequests|rate.?limit|too many requests/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('rate-limit'),
    },
    {
        code: 'proxy',
        pattern: /proxy (?:connect|error|authentication|tunnel)|ProxyError|407 Proxy|ERR_PROXY|ECONNREFUSED.*proxy|tunneling socket could not/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('proxy'),
    },
    {
        code: 'tls',
        pattern: /certificate verify failed|CERTIFICATE_VERIFY_FAILED|unable to (?:get|verify).{0,30}certificate|SELF_SIGNED_CERT|self.signed certificate|UnknownIssuer|invalid peer certificate|x509: |CERT_UNTRUSTED/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('tls'),
    },
    {
        code: 'dns',
        pattern: /name or service not known|temporary failure in name resolution|ENOTFOUND|EAI_AGAIN|dns error|failed to lookup address|no such host|could not resolve host/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('dns'),
    },
    {
        code: 'unauthorized',
        pattern: /\b40[13]\b.{0,80}(?:unauthorized|forbidden|authenticat|credential)|(?:unauthorized|forbidden)|E40[13]\b|\b40[13] (?:client )?error|ENEEDAUTH|pull access denied|authentication required|authorization failed/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('unauthorized'),
    },
    {
        code: 'git-missing',
        pattern: /git executable not found|git: (?:command )?not found|Cannot find command 'git'|spawn git ENOENT|No such file or directory: 'git'/i,
        hint: 'a requirement comes from Git, and the build image has no git: add `build: {packages: [git]}`, or name its archive (https://…/archive/….tar.gz)',
    },
    {
        code: 'compiler-missing',
        pattern: /command '?"?(?:[a-z0-9_]+-linux-gnu-)?(?:gcc|cc|g\+\+|clang|c\+\+)'?"? failed|(?:gcc|g\+\+|cc|c\+\+|clang|cargo|rustc|make|cmake)'?: (?:command )?not found|unable to execute '.*(?:gcc|cc)'|No such file or directory: '(?:gcc|cc|g\+\+|make|cmake|cargo)'|Unknown compiler\(s\)|error: linker `cc` not found|No CMAKE_C_COMPILER|not found: make|Python\.h: No such file/i,
        hint: 'no prebuilt file fits the target, and the image has no compiler to build it: add `build: {packages: [gcc, gcc-c++, make]}` (Amazon Linux; Debian: [build-essential, python3-dev]), or choose a version that has a wheel for it',
    },
    {
        code: 'library-missing',
        pattern: /Unable to invoke pkg-config|pkg-config(?:'| script could not be found|.{0,20}not found)|fatal error: \S+\.h: No such file|cannot find -l\S+|Package '?\S+'?, required by .* not found|No package '\S+' found/i,
        hint: 'it is compiled against libraries of the OS: add their development packages, `build: {packages: [gcc, pkgconf, …-devel]}` (Debian: pkg-config, lib…-dev), and take the libraries along with `lib`',
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
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('network'),
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
/** Causes of OS packages that could not be installed. */
const PACKAGE_HINTS = [
    {
        code: 'no-such-os-package',
        pattern: /unable to locate package|has no installation candidate|unable to find a match|no match for argument|no package .* available|unable to select packages|Version '.*' for '.*' was not found|no package matches/i,
        hint: "check the names in build.packages: they are those of the image's own distribution (Amazon Linux, Debian and Alpine differ)",
    },
    {
        code: 'no-package-manager',
        pattern: /no package manager: the image has none/,
        hint: 'choose another build.image, or make one with build.dockerfile',
    },
    {
        code: 'package-database',
        pattern: /could not get lock|waiting for cache lock|another copy is running/i,
        hint: 'the image was made while its package manager ran: make it anew',
    },
];
/** Causes of a solve that failed as a whole, by what docker printed. */
const ENGINE_HINTS = [
    {
        code: 'docker-missing',
        pattern: /spawn docker ENOENT/,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('docker-missing'),
    },
    {
        code: 'docker-permission',
        pattern: /permission denied while trying to connect/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('docker-permission'),
    },
    {
        code: 'docker-not-running',
        pattern: /cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|dial unix .*: connect|docker desktop is (?:not running|unable)/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('docker-not-running'),
    },
    {
        code: 'buildx-missing',
        pattern: /'buildx' is not a docker command|unknown command: docker buildx|unknown shorthand flag: 'f'|docker: unknown command/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('buildx-missing'),
    },
    {
        code: 'buildx-old',
        pattern: /invalid progress mode|unknown (?:flag|progress)|unsupported progress/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('buildx-old'),
    },
    {
        code: 'builder-unknown',
        pattern: /no builder ".*" found|failed to find (?:builder|instance)/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('builder-unknown'),
    },
    {
        code: 'cache',
        pattern: /cache export is not supported|failed to configure .* cache|cache (?:importer|exporter)/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('cache'),
    },
    {
        code: 'platform-missing',
        pattern: /no match for platform|does not match the specified platform/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('platform-missing'),
    },
    {
        code: 'image-not-found',
        pattern: /(?:failed to resolve source metadata for|load metadata for|pull access denied).*(?:not found|does not exist|denied)|manifest unknown|name unknown/is,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('image-not-found'),
    },
    ...STEP_HINTS,
];
/** The row that fits a text. */
function hintFor(table, text) {
    return table.find(({ pattern }) => pattern.test(text));
}


/***/ }),

/***/ 27212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeImages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12879);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93338);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13440);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42522);







const IMAGES = 'images';
/**
 * Puts the images that no registry has where BuildKit can read them: Dockerfiles with their contexts, and those of the local Docker.
 * @returns by name in the Dockerfile, without the side
 * @throws PackerError when a file differs from the plan, or the local Docker's image does
 */
async function placeImages(folder, trees, request) {
    const places = new Map();
    for (const tree of trees) {
        const { from } = tree.recipe.environment;
        if (from.kind === 'registry' || places.has((0,_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .imageName */ .tO)(from)))
            continue;
        const name = (0,_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .imageName */ .tO)(from);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, IMAGES, name), { recursive: true });
        places.set(name, from.kind === 'dockerfile'
            ? await placeDockerfile(folder, name, from, tree, request)
            : await placeLocal(folder, name, from, request));
    }
    return places;
}
async function placeDockerfile(root, image, from, tree, request) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, IMAGES, image);
    const { file, context } = tree.origin.dockerfile;
    const name = 'path' in file ? file.path : 'the Dockerfile';
    const text = await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readChecked */ .Yi)({ path: name, mode: '100644', sha256: from.sha256 }, file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${folder}.Dockerfile`, text);
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .placeFiles */ .h$)(folder, from.context, context);
    const secrets = [];
    for (const [id, value] of await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secretValues */ .V)(tree, request)) {
        const path = `${IMAGES}/${image}.secret.${id}`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), value, { mode: 0o600 });
        secrets.push({ id, file: path });
    }
    const { target, args } = from;
    return {
        kind: 'dockerfile',
        context: `${IMAGES}/${image}`,
        dockerfile: `../${image}.Dockerfile`,
        target,
        args,
        secrets,
    };
}
/**
 * An image of the local Docker. Builders other than the engine's own cannot see it, nor can the engine's own when it keeps images in
 * containerd and a registry has one of that name: they are handed its content. An engine with the older store takes no layout, and looks among its images first.
 */
async function placeLocal(root, image, { reference, id }, request) {
    const words = request.builder === undefined ? [] : [request.builder];
    const driver = /^Driver:\s*(\S+)/m.exec(await (0,_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerLines */ .U1)(['buildx', 'inspect', ...words], request))?.[1];
    if (driver === 'docker' &&
        !(await (0,_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerLines */ .U1)(['info', '--format', '{{json .DriverStatus}}'], request)).includes('containerd'))
        return { kind: 'reference', reference };
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, IMAGES, image);
    await (0,_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .saveImage */ .lE)(reference, folder, request);
    const changed = (why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('graph/changed', `the local Docker's image ${reference} cannot be taken: ${why}`, {
        hint: 'run the build again when nothing builds or removes it; Docker 25 or newer is needed',
    });
    let digest;
    try {
        const index = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'index.json'), 'utf8'));
        digest = index.manifests[0]?.digest;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'blobs', 'sha256', digest?.slice(7) ?? ''), 'utf8');
        const manifest = JSON.parse(text);
        if (digest !== id && manifest.config?.digest !== id)
            throw changed('it is another one than when the build was planned');
    }
    catch (error) {
        throw error instanceof SyntaxError || error.code !== undefined
            ? changed((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error))
            : error;
    }
    return { kind: 'layout', folder: `${IMAGES}/${image}`, digest: digest };
}


/***/ }),

/***/ 96669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namesImage),
/* harmony export */   I: () => (/* binding */ imagesOf)
/* harmony export */ });
/** References that stand after FROM. */
function imagesOf({ recipe }) {
    const { from } = recipe.environment;
    return [...(from.kind === 'registry' ? [from.reference] : []), ...(recipe.kind === 'lib' ? [recipe.base] : [])];
}
/** `[internal] load metadata for docker.io/library/x:1`, `[deps-… 1/3] FROM x:1@sha256:…`. BuildKit writes short names out in full. */
function namesImage(vertex, base) {
    const named = /^\[[^\]]*internal\] load metadata for (\S+)/.exec(vertex)?.[1] ?? /^\[[^\]]*\] FROM (\S+)/.exec(vertex)?.[1];
    if (named === undefined)
        return false;
    return (named === base ||
        named.startsWith(`${base}@`) ||
        named === `docker.io/${base}` ||
        named === `docker.io/library/${base}` ||
        named === `${base}:latest` ||
        named === `docker.io/library/${base}:latest`);
}


/***/ }),

/***/ 15033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ progressReader)
});

// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
// EXTERNAL MODULE: ./lib/graph/named-image.js
var named_image = __webpack_require__(96669);
;// CONCATENATED MODULE: ./lib/graph/activities.js


/** What a solve is at besides the steps of its trees: it fetches their base images, and writes its archive. */
function activityReader(trees, waiting, report) {
    const targetsOf = (some) => [...new Set(some.flatMap(({ key }) => waiting(key)))];
    /** By vertex; undefined: it is of no interest. */
    const known = new Map();
    const open = new Map();
    const tell = ({ name, targets }, status, detail) => report({ kind: 'activity', targets, activity: name, status, ...(detail !== undefined && { detail }) });
    const solve = { id: 'solve', name: 'BuildKit', targets: targetsOf(trees) };
    tell(solve, 'started');
    function activityOf({ name }) {
        if (/^exporting to /.test(name))
            return { ...solve, id: 'export', name: 'export' };
        const users = trees.filter((tree) => (0,named_image/* imagesOf */.I)(tree).some((reference) => (0,named_image/* namesImage */.G)(name, reference)));
        const id = users.map(({ key }) => key).join();
        return users.length > 0 ? { id, name: 'base image', targets: targetsOf(users) } : undefined;
    }
    function onVertex(vertex) {
        if (!known.has(vertex.digest))
            known.set(vertex.digest, activityOf(vertex));
        const activity = known.get(vertex.digest);
        if (!activity)
            return;
        const current = open.get(activity.id);
        if (vertex.completed !== undefined) {
            current?.vertices.delete(vertex.digest);
            if (current?.vertices.size !== 0)
                return;
            open.delete(activity.id);
            tell(activity, 'done');
        }
        else if (vertex.started !== undefined && current)
            current.vertices.add(vertex.digest);
        else if (vertex.started !== undefined) {
            open.set(activity.id, { activity, vertices: new Set([vertex.digest]), parts: new Map() });
            tell(activity, 'started');
        }
    }
    /** Bytes of the layers of an image that is fetched. */
    function onStatus({ vertex, id, current = 0, total = 0 }) {
        const being = open.get(known.get(vertex)?.id ?? '');
        if (!being || total === 0)
            return;
        being.parts.set(id, { current, total });
        const sum = (key) => [...being.parts.values()].reduce((bytes, part) => bytes + part[key], 0);
        tell(being.activity, 'started', `${(0,report_text/* size */.Ej)(sum('current'))} of ${(0,report_text/* size */.Ej)(sum('total'))}`);
    }
    return {
        read({ vertexes = [], statuses = [] }) {
            vertexes.forEach(onVertex);
            statuses.forEach(onStatus);
        },
        end() {
            for (const { activity } of open.values())
                tell(activity, 'done');
            open.clear();
            tell(solve, 'done');
        },
    };
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

// EXTERNAL MODULE: ./lib/graph/stage.js
var graph_stage = __webpack_require__(42522);
// EXTERNAL MODULE: ./lib/graph/unbuilt.js
var unbuilt = __webpack_require__(161);
;// CONCATENATED MODULE: ./lib/graph/progress.js




/** Lines kept of each step, for the message when it fails. */
const KEPT_LINES = 40;
/** Digest of a base image: `[deps-… 1/2] FROM docker.io/library/x:1@sha256:…`. */
const FROM_DIGEST = /^\[[^\]]*\] FROM (\S+?)@(sha256:[0-9a-f]{64})/;
const CANCELLED = /context canceled|\bCanceled\b/;
/** Programs whose code is one line show it when they fail; nobody reads it, and words of it would be taken for causes. */
const LONGEST_LINE = 1000;
const cut = (line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line);
/**
 * Reads a solve's progress and reports it as events of its trees. Every line is masked before it is kept or reported.
 *
 * @returns a sink for the stream's text, and at its end what was observed
 */
function progressReader(trees, waiting, report, mask) {
    const byStage = stagesOf(trees);
    const vertices = new Map();
    const waitingFor = (keys) => [...new Set(keys.flatMap(waiting))];
    const kinds = new Map(trees.map((tree) => [tree.key, tree.recipe.kind]));
    const tails = new Map();
    /** Lines that say what could not be built, however much the compiler said after them. */
    const names = new Map();
    const partial = new Map();
    const text = [];
    const activities = activityReader(trees, waiting, report);
    function onVertex(news) {
        const stage = (0,graph_stage/* stageOfVertex */.Iu)(news.name);
        const vertex = {
            ...vertices.get(news.digest),
            ...news,
            stage,
            trees: (stage === undefined ? undefined : byStage.get(stage)) ?? [],
        };
        const state = stateOf(vertex);
        const [tree] = vertex.trees;
        const step = /\] RUN\b/.test(vertex.name) && tree !== undefined ? stepName(vertex.name, kinds.get(tree)) : undefined;
        if (step !== undefined && state !== undefined && state !== vertex.state) {
            const ms = vertex.started && vertex.completed ? { ms: Date.parse(vertex.completed) - Date.parse(vertex.started) } : {};
            report({ kind: 'step', tree: tree, targets: waitingFor(vertex.trees), step, status: state, ...ms });
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
        // After masking, so that no secret is cut in two and shown.
        const line = cut(mask(raw.replace(/\r$/, '')));
        if ((0,unbuilt/* unbuiltIn */.T)(line) !== undefined)
            names.set(digest, [...(names.get(digest) ?? []), line]);
        const tail = tails.get(digest) ?? [];
        tails.set(digest, [...tail, line].slice(-KEPT_LINES));
        const keys = vertices.get(digest)?.trees ?? [];
        if (keys[0] !== undefined)
            report({ kind: 'log', tree: keys[0], targets: waitingFor(keys), line });
    }
    function onItem(item) {
        if ('text' in item) {
            text.push(mask(item.text));
            return;
        }
        activities.read(item.status);
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
            activities.end();
            for (const digest of [...partial.keys()])
                endLine(digest);
            const all = [...vertices.values()];
            const failures = all.flatMap((v) => v.error && !CANCELLED.test(v.error)
                ? [
                    {
                        ...{ stage: v.stage, trees: v.trees, vertex: mask(v.name) },
                        ...{ error: mask(v.error), lines: withNames(names.get(v.digest), tails.get(v.digest)) },
                    },
                ]
                : []);
            const digests = new Map(all.flatMap(({ name }) => baseDigest(name)));
            return { failures, digests, text };
        },
    };
}
const withNames = (names = [], tail = []) => [
    ...names.filter((line) => !tail.includes(line)),
    ...tail,
];
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
/** The trees behind each stage: its own, and for an environment's packages and image those that are made in it. */
function stagesOf(trees) {
    const stages = new Map();
    for (const { key, recipe } of trees) {
        const { from } = recipe.environment;
        const image = from.kind === 'registry' ? [] : [(0,graph_stage/* imageName */.tO)(from)];
        for (const stage of [(0,graph_stage/* stageName */.CT)(key), (0,graph_stage/* environmentName */.VE)(recipe.environment), ...image])
            stages.set(stage, [...(stages.get(stage) ?? []), key]);
    }
    return stages;
}
const STEPS = { install: 'install', run: 'run', lib: 'libraries' };
function stepName(vertex, kind) {
    if (/\bbuilt-[0-9a-f]{16}\b/.test(vertex))
        return 'build';
    if (/\benv-[0-9a-f]{16}\b/.test(vertex))
        return 'OS packages';
    return /\bimage-[0-9a-f]{16}\b/.test(vertex) ? 'build image' : STEPS[kind ?? 'install'];
}


/***/ }),

/***/ 13440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ secretValues),
  P: () => (/* binding */ writeSecrets)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
    const pem = await (0,promises_.readFile)(path).catch((error) => {
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

// EXTERNAL MODULE: ./lib/graph/commands.js
var commands = __webpack_require__(20756);
// EXTERNAL MODULE: ./lib/graph/environment-stages.js
var environment_stages = __webpack_require__(75481);
// EXTERNAL MODULE: ./lib/plan/lock-blocks.js
var lock_blocks = __webpack_require__(85867);
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

;// CONCATENATED MODULE: ./lib/graph/bundler-config.js


/**
 * Bundler's logins and mirrors (bundler.io/man/bundle-config.1.html): a login is named after its host, with two underscores for a dot
 * (`BUNDLE_GEMS__EXAMPLE__COM`), a mirror `BUNDLE_MIRROR__…`. What names a gem (`LOCAL__`, `BUILD__`) or a folder is left out.
 */
const CARRIED = /^BUNDLE_(?!LOCAL__|BUILD__|DISABLE_LOCAL|PLUGINS__)[A-Z0-9_./:-]*__[A-Z0-9_./:-]*$/i;
/** From the user's configuration, the project's (`.bundle/config`, an absolute path) and variables, later ones winning. */
async function bundlerConfig(env, home, project, read) {
    const user = env.BUNDLE_USER_CONFIG || `${env.BUNDLE_USER_HOME || `${home}/.bundle`}/config`;
    const texts = await Promise.all([user, ...(project === undefined ? [] : [project])].map(read));
    const settings = new Map();
    for (const text of texts)
        for (const { key, value } of (0,lock_blocks/* blocksOf */.SH)(text ?? ''))
            if (CARRIED.test(key) && value !== '')
                settings.set(key, value);
    for (const [name, value] of Object.entries(env))
        if (CARRIED.test(name) && value)
            settings.set(name, value);
    const secrets = [...settings].flatMap(([name, value]) => /^BUNDLE_MIRROR__/i.test(name) ? credentialsIn(value) : [value, value.slice(value.indexOf(':') + 1)]);
    return { env: Object.fromEntries(settings), files: {}, secrets };
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
const npm_config_CARRIED = /^(?:registry|proxy|https-proxy|noproxy|strict-ssl|fetch-retries|fetch-timeout|replace-registry-host|_auth|_authtoken|@[^:]+:registry|\/\/.+:(?:_auth|_authToken|username|_password|email|always-auth))$/i;
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
        ...[...fromGlobal, ...fromUser].filter(([key]) => npm_config_CARRIED.test(key)),
        ...fromProject.filter(([key]) => !NOT_A_PROJECTS.test(key)),
        ...[...variables].filter(([key]) => npm_config_CARRIED.test(key)),
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
/** uv's variable for the login of a named index (docs.astral.sh/uv/concepts/indexes). */
const indexVariable = (name, key) => `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_${key.toUpperCase()}`;

;// CONCATENATED MODULE: ./lib/graph/pipenv-config.js

/**
 * The logins of a Pipfile.lock's sources, whose URLs name variables of the environment (`https://${USER}:${TOKEN}@host/simple`,
 * pipenv.pypa.io/en/latest/credentials.html); as uv's variables for the index of that name.
 *
 * @param lockFile absolute path
 */
async function pipenvConfig(lockFile, env, read) {
    const variables = {};
    for (const { name, url } of sourcesIn(await read(lockFile))) {
        const [, user, password] = /^\w+:\/\/([^:@/]+)(?::([^@/]*))?@/.exec(url) ?? [];
        const filled = { username: fill(user, env), password: fill(password, env) };
        for (const key of ['username', 'password'])
            if (filled[key])
                variables[indexVariable(name, key)] = filled[key];
    }
    return { env: variables, files: {}, secrets: Object.values(variables) };
}
const fill = (word, env) => word === undefined
    ? undefined
    : decoded(word.replace(/\$\{(\w+)\}|\$(\w+)/g, (_whole, braced, bare) => env[braced ?? bare] ?? ''));
function decoded(word) {
    try {
        return decodeURIComponent(word);
    }
    catch {
        return word;
    }
}
function sourcesIn(text) {
    try {
        const sources = JSON.parse(text ?? '{}')._meta?.sources;
        return (Array.isArray(sources) ? sources : []).map(({ name, url }) => ({ name: String(name), url: String(url) }));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/graph/poetry-config.js


/**
 * Poetry's passwords of sources (python-poetry.org/docs/repositories): POETRY_HTTP_BASIC_<NAME>_USERNAME and _PASSWORD, and its auth.toml; as
 * uv's variables for the index of that name.
 */
async function poetryConfig(env, home, read) {
    const folders = env.POETRY_CONFIG_DIR
        ? [env.POETRY_CONFIG_DIR]
        : [`${env.XDG_CONFIG_HOME || `${home}/.config`}/pypoetry`, `${home}/Library/Application Support/pypoetry`];
    const texts = await Promise.all(folders.map((folder) => read(`${folder}/auth.toml`)));
    const variables = {};
    for (const text of texts)
        for (const [name, login] of Object.entries(loginsIn(text)))
            for (const key of ['username', 'password'])
                if (typeof login[key] === 'string')
                    variables[indexVariable(name, key)] = login[key];
    for (const [name, value] of Object.entries(env)) {
        const [, index, key] = /^POETRY_HTTP_BASIC_(.+)_(USERNAME|PASSWORD)$/.exec(name) ?? [];
        if (index !== undefined && value)
            variables[`UV_INDEX_${index}_${key}`] = value;
    }
    const secrets = Object.entries(variables).flatMap(([name, value]) => (name.endsWith('_PASSWORD') ? [value] : []));
    return { env: variables, files: {}, secrets };
}
/** A file that is no TOML is Poetry's to complain about. */
function loginsIn(text) {
    try {
        return ((0,dist/* parse */.qg)(text ?? '')['http-basic'] ?? {});
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/graph/text-reader.js

const textReader = async (path) => {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/graph/yarn-config.js


/** Settings of .yarnrc.yml that say where packages come from (yarnpkg.com/configuration/yarnrc). Paths of certificates mean nothing in a container. */
const yarn_config_CARRIED = /^(?:npmRegistryServer|npmRegistries|npmScopes|npmAuthToken|npmAuthIdent|npmAlwaysAuth|httpProxy|httpsProxy|httpTimeout|unsafeHttpWhitelist|enableStrictSsl)$/;
const yarn_config_SECRET = /^npmAuth(?:Token|Ident)$/;
const CARRIED_VARIABLES = /^YARN_(?:NPM_|HTTP|UNSAFE_HTTP_WHITELIST|ENABLE_STRICT_SSL)/;
/**
 * Yarn's registries and logins: the user's .yarnrc.yml, the project's, and YARN_… variables, later ones winning; `${NAME}` is filled from the
 * environment as Yarn does. Of Yarn 1 the registries of .yarnrc; its logins are npm's.
 *
 * @param project absolute path of a project's .yarnrc.yml or .yarnrc
 */
async function yarnConfig(env, home, project, read) {
    const paths = [`${home}/.yarnrc.yml`, ...(project?.endsWith('.yml') ? [project] : [])];
    const texts = await Promise.all(paths.map(read));
    const blocks = texts.flatMap((text) => (0,lock_blocks/* blocksOf */.SH)(filled(text ?? '', env)).filter(({ key }) => yarn_config_CARRIED.test(key)));
    const settings = [...new Map(blocks.map((block) => [block.key, block])).values()];
    const text = settings.map((block) => `${(0,lock_blocks/* textOf */.b6)(block).trimEnd()}\n`).join('');
    const variables = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (CARRIED_VARIABLES.test(name) && value ? [[name, value]] : [])));
    const old = await Promise.all([`${home}/.yarnrc`, ...(project?.endsWith('.yarnrc') ? [project] : [])].map(read));
    const registries = old
        .flatMap((each) => (each ?? '').split(/\r?\n/))
        .filter((line) => /^"?(?:@[^:"]+:)?registry"? /.test(line));
    return {
        env: variables,
        files: {
            ...(text !== '' && { '.yarnrc.yml': text }),
            ...(registries.length > 0 && { '.yarnrc': `${registries.join('\n')}\n` }),
        },
        secrets: [
            ...credentialsIn(text + registries.join('\n')),
            ...settings.flatMap(secretsIn),
            ...Object.entries(variables).flatMap(([name, value]) => /_AUTH_(?:TOKEN|IDENT)$/.test(name) ? yarn_config_spellings(value) : credentialsIn(value)),
        ],
    };
}
/** `${NAME}`, `${NAME-fallback}`, `${NAME:-fallback}`. */
const filled = (text, env) => text.replace(/\$\{(\w+)(?:(:)?-([^}]*))?\}/g, (_whole, name, colon, fallback) => {
    const value = env[name];
    return (colon ? value || undefined : value) ?? fallback ?? '';
});
function secretsIn(block) {
    if (yarn_config_SECRET.test(block.key))
        return yarn_config_spellings(block.value);
    return (0,lock_blocks/* childrenOf */.LU)(block).flatMap((child) => (0,lock_blocks/* childrenOf */.LU)(child).flatMap((inner) => (yarn_config_SECRET.test(inner.key) ? yarn_config_spellings(inner.value) : [])));
}
/** An ident is `user:password`, or base64 of it. */
function yarn_config_spellings(value) {
    const decoded = Buffer.from(value, 'base64').toString('utf8');
    const pairs = [value, decoded].filter((text) => /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(text));
    return [value, ...pairs, ...pairs.map((pair) => pair.slice(pair.indexOf(':') + 1))].filter(Boolean);
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
 * @param project absolute paths of a project's own files that hold settings, by their ids in a tree's `secrets`
 */
async function installerConfig(language, env, home, project = {}, read = textReader) {
    const proxies = part(Object.fromEntries(PROXIES.flatMap((name) => (env[name] ? [[name, env[name]]] : []))));
    if (language === 'none')
        return merged([proxies, await netrc(env, home, read)]);
    if (language === 'node')
        return merged([
            proxies,
            await npmConfig(env, home, project.npmrc, read),
            await yarnConfig(env, home, project.yarnrc, read),
            await netrc(env, home, read),
        ]);
    if (language === 'ruby')
        return merged([proxies, await bundlerConfig(env, home, project.bundle, read), await netrc(env, home, read)]);
    const pip = await pipConfig(env, home, read);
    const uv = await uvConfig(env, home, pip, read);
    const lockFile = project['pipfile-lock'];
    return merged([
        proxies,
        part(pipVariables(pip)),
        await poetryConfig(env, home, read),
        ...(lockFile === undefined ? [] : [await pipenvConfig(lockFile, env, read)]),
        uv,
        await netrc(env, home, read),
    ]);
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

// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(79162);
;// CONCATENATED MODULE: ./lib/graph/language.js

/** Whose configuration a step is given: its installer's, or that of the runtime's language. */
function languageOf(recipe) {
    if (recipe.kind === 'install')
        return recipe.options.language;
    const { language } = (0,runtimes/* runtimeFacts */.M4)(recipe.runtime);
    return language === 'python' || language === 'node' || language === 'ruby' ? language : 'none';
}

// EXTERNAL MODULE: ./lib/graph/stage.js
var stage = __webpack_require__(42522);
// EXTERNAL MODULE: ./lib/graph/step.js
var step = __webpack_require__(16184);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./lib/graph/trust-store.js


/** Java's own word for a store that holds nothing secret. */
const TRUST_STORE_PASSWORD = 'changeit';
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/**
 * A trust store for Java, which reads no PEM: the public authorities that Node brings along, and the given ones. Empty when none are given.
 * The format (JKS, version 2) is that of `sun.security.provider.JavaKeyStore`: big-endian entries of tag 2, and a SHA-1 over them.
 */
function trustStore(pem) {
    const own = pem.toString('latin1').match(PEM);
    if (!own)
        return Buffer.alloc(0);
    const certificates = new Map();
    for (const text of [...external_node_tls_.rootCertificates, ...own]) {
        const der = derOf(text);
        if (der)
            certificates.set((0,external_node_crypto_.createHash)('sha256').update(der).digest('hex'), der);
    }
    const parts = [word(0xfeedfeed), word(2), word(certificates.size)];
    for (const [alias, der] of certificates)
        parts.push(word(2), trust_store_text(alias), Buffer.alloc(8), trust_store_text('X.509'), word(der.length), der);
    const store = Buffer.concat(parts);
    const seal = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(TRUST_STORE_PASSWORD, 'utf16le').swap16())
        .update('Mighty Aphrodite')
        .update(store);
    return Buffer.concat([store, seal.digest()]);
}
/** What Java could not read either is left out. */
function derOf(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).raw;
    }
    catch {
        return undefined;
    }
}
function word(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
function trust_store_text(value) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(value.length);
    return Buffer.concat([length, Buffer.from(value, 'latin1')]);
}

// EXTERNAL MODULE: ./lib/graph/types.js
var types = __webpack_require__(23305);
;// CONCATENATED MODULE: ./lib/graph/secrets.js














/** Id under which a tree names its certificates. */
const CA_BUNDLE = 'ca_bundle';
/** BuildKit's limit for one secret (session/secrets, MaxSecretSize). */
const secrets_MAX_SECRET = 500 * 1024;
/**
 * Writes, into a folder that only this user may read, for each tree `<stage>.json` or `<stage>.sh` (the installers' configuration), `<stage>.pem`
 * and `<stage>.jks` (certificates, maybe none), and a file for each of the user's secrets that is there.
 *
 * @returns what hides the secrets in them, and which of the user's are there
 */
async function writeSecrets(folder, trees, mode, request) {
    const { env, home, caBundle } = request;
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    const secrets = [];
    const given = new Map();
    const write = (name, content) => (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), content, { mode: 0o600 });
    const writeCertificates = async (id, { secrets: named }) => {
        const pem = await certificates(named?.[CA_BUNDLE] ?? caBundle, env);
        await write(`${id}.pem`, pem);
        return pem;
    };
    for (const { environment, trees: users } of (0,environment_stages/* environmentsOf */.M2)(trees, mode)) {
        if (environment.packages.length === 0)
            continue;
        const config = await installerConfig('none', env, home);
        secrets.push(...config.secrets);
        await write(`${(0,stage/* environmentName */.VE)(environment)}.sh`, accountScript(config));
        await writeCertificates((0,stage/* environmentName */.VE)(environment), users[0]);
    }
    for (const tree of trees) {
        // Steps of a Dockerfile see them, too.
        const values = (0,types/* isLib */.yY)(tree) && tree.recipe.environment.from.kind !== 'dockerfile' ? [] : await secretValues(tree, request);
        // A key is a secret line by line: a tool that prints it prints lines.
        for (const [, value] of values)
            secrets.push(...value.toString('utf8').split(/\r?\n/));
        if ((0,types/* isLib */.yY)(tree))
            continue;
        const config = withKnownHosts(await installerConfig(languageOf(tree.recipe), env, home, tree.secrets), tree.mounts?.ssh ? await textReader(`${home}/.ssh/known_hosts`) : undefined);
        secrets.push(...config.secrets);
        const id = (0,stage/* stageName */.CT)(tree.key);
        if ((0,types/* isInstall */.OK)(tree))
            await write(`${id}.json`, JSON.stringify({ env: config.env, files: config.files }));
        else
            await write(`${id}.sh`, accountScript(config));
        const pem = await writeCertificates(id, tree);
        if ((0,types/* isRun */.yz)(tree))
            await write(`${id}.jks`, trustStore(pem));
        given.set(tree.key, [...values].map(([name]) => name));
        for (const [name, value] of values)
            await write((0,step/* userSecret */.Ov)(tree, name), value);
    }
    return { mask: maskOf(secrets), given: ({ key }) => given.get(key) ?? [] };
}
const withKnownHosts = (config, text) => text === undefined ? config : { ...config, files: { ...config.files, '.ssh/known_hosts': text } };
/** The configuration for a step without an interpreter: a script that sets variables and writes files into $HOME, which is in memory. */
const accountScript = ({ env, files }) => (0,commands/* exports */.Ab)(env) +
    Object.entries(files)
        .map(([name, text]) => `mkdir -p "$(dirname "$HOME"/${(0,commands/* quoted */.TL)(name)})"\nprintf %s ${(0,commands/* quoted */.TL)(text)} >"$HOME"/${(0,commands/* quoted */.TL)(name)}\n`)
        .join('');
/**
 * Those of a tree's secrets that are there, by id: from the request, else from where the config says.
 * @throws PackerError when a file is there and cannot be read, or a value is larger than BuildKit takes
 */
async function secretValues({ mounts }, { env, secrets }) {
    const values = new Map();
    for (const [id, secret] of Object.entries(mounts?.secrets ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
        const given = secrets?.[id];
        const value = given === undefined ? await read(id, secret, env) : Buffer.from(given);
        if (value === undefined)
            continue;
        if (value.length > secrets_MAX_SECRET)
            throw (0,errors/* failure */.V2)('graph/secret', `the secret ${id} has ${value.length} bytes; BuildKit takes ${secrets_MAX_SECRET}`);
        values.set(id, value);
    }
    return values;
}
async function read(id, { source }, env) {
    if ('env' in source) {
        const value = env[source.env];
        return value === undefined || value === '' ? undefined : Buffer.from(value);
    }
    return (0,promises_.readFile)(source.file).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw (0,errors/* failure */.V2)('graph/secret', `the secret ${id} cannot be read from ${source.file}: ${(0,errors/* messageOf */.bD)(error)}`);
    });
}


/***/ }),

/***/ 55639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fc: () => (/* binding */ makeFolder),
  GW: () => (/* binding */ problemsOf),
  kH: () => (/* binding */ solve)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(95428);
// EXTERNAL MODULE: ./lib/plan/recipe.js
var plan_recipe = __webpack_require__(55149);
// EXTERNAL MODULE: ./lib/graph/bake.js
var bake = __webpack_require__(1179);
// EXTERNAL MODULE: ./lib/graph/buildx.js
var buildx = __webpack_require__(74502);
// EXTERNAL MODULE: ./lib/graph/cache.js
var graph_cache = __webpack_require__(72306);
// EXTERNAL MODULE: ./lib/graph/context.js
var graph_context = __webpack_require__(12879);
// EXTERNAL MODULE: ./lib/graph/dockerfile.js
var dockerfile = __webpack_require__(36716);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(90948);
// EXTERNAL MODULE: ./lib/graph/hints.js
var hints = __webpack_require__(12630);
// EXTERNAL MODULE: ./lib/graph/types.js
var types = __webpack_require__(23305);
// EXTERNAL MODULE: ./lib/graph/unbuilt.js
var unbuilt = __webpack_require__(161);
;// CONCATENATED MODULE: ./lib/graph/failure.js




/** Log lines that stand in an error. */
const SHOWN_LINES = 20;
/** How run.sh says which command failed; what the command itself said may come before or after it. */
const ENDED = /^lambda-packer: command (\d+) ended with status \d+$/;
/** What failed, as its user would type it. */
function commandOf(tree, lines = []) {
    if ((0,types/* isInstall */.OK)(tree))
        return COMMANDS[tree.recipe.options.source](tree.recipe.installer.name, tree.label);
    if (!(0,types/* isRun */.yz)(tree))
        return tree.label;
    const number = lines.map((line) => ENDED.exec(line)?.[1]).find(Boolean);
    const command = tree.recipe.commands[Number(number ?? Number.NaN) - 1];
    if (command === undefined)
        return tree.label;
    return (typeof command === 'string' ? command.trim() : command.join(' ')).split('\n')[0];
}
const COMMANDS = {
    requirements: (installer, label) => (installer === 'pip' ? `pip install -r ${label}` : `uv pip install -r ${label}`),
    'uv-lock': (_installer, label) => `uv sync --locked (${label})`,
    'poetry-lock': (_installer, label) => `poetry install --only main (${label})`,
    'pipfile-lock': (_installer, label) => `pipenv sync (${label})`,
    'package-lock': (_installer, label) => `npm ci (${label})`,
    'pnpm-lock': (_installer, label) => `pnpm install --frozen-lockfile --prod (${label})`,
    'yarn-lock': (_installer, label) => `yarn install (${label})`,
    'gemfile-lock': (_installer, label) => `bundle install (${label})`,
    'package-json': (_installer, label) => `npm install (${label})`,
};
/** A step's failure, told by the targets that wait for it. */
function stepProblem(tree, targets, failed) {
    const known = (0,hints/* hintFor */.JR)(hints/* STEP_HINTS */.sm, [...failed.lines, failed.error].join('\n'));
    return problem(`graph/${known?.code ?? tree.recipe.kind}`, [
        `${targets.join(', ')}: \`${commandOf(tree, failed.lines)}\` failed`,
        ...failure_unbuilt(tree, failed.lines),
        ...saidBy(failed),
    ].join('\n'), known?.hint);
}
function failure_unbuilt({ recipe }, lines) {
    const names = lines.flatMap((line) => (0,unbuilt/* unbuiltIn */.T)(line) ?? []);
    return [...new Set(names)].map((name) => `    ${name} has nothing prebuilt for ${recipe.platform}, and could not be built`);
}
function saidBy({ lines, error }) {
    const said = lines.filter((line) => line.trim() !== '' && !ENDED.test(line)).slice(-SHOWN_LINES);
    return (said.length > 0 ? said : [error]).map((line) => `    ${line}`);
}
/** OS packages, or the Dockerfile of an environment. */
function environmentProblem({ recipe }, targets, failed) {
    const isPackages = failed.stage?.startsWith('env-') === true;
    const what = isPackages
        ? `installing the OS packages ${recipe.environment.packages.join(', ')}`
        : 'the Dockerfile of its build image';
    const known = (0,hints/* hintFor */.JR)([...(isPackages ? hints/* PACKAGE_HINTS */.Cp : []), ...hints/* ENGINE_HINTS */.Sh], [...failed.lines, failed.error].join('\n'));
    return problem(`graph/${known?.code ?? (isPackages ? 'packages' : 'dockerfile')}`, [`${targets.join(', ')}: ${what} failed`, ...saidBy(failed)].join('\n'), known?.hint);
}
/** Libraries that `lib` names and the build environment lacks, each with what is there under the nearest name. */
function missingProblem(missing, has, targets) {
    const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
    const names = has.map(nameOf);
    const near = missing.flatMap((path) => {
        const name = nameOf(path);
        const same = has.filter((other) => nameOf(other) === name);
        const stem = name.replace(/[*?[].*$|\.so.*$/, '');
        const related = stem.length > 3 ? has.filter((other) => nameOf(other).startsWith(stem)) : [];
        // Short names are near to each other by chance.
        const close = stem.length > 6 ? (0,nearest/* nearest */.p)(name, names) : undefined;
        return [...new Set([...same, ...related, ...has.filter((other) => nameOf(other) === close)])].slice(0, 3);
    });
    return problem('graph/library-missing', `${targets.join(', ')}: the build environment has no ${missing.join(', ')}`, near.length > 0
        ? `did you mean ${near.join(', ')}?`
        : 'name the OS package that has it in build.packages, or a build image with it');
}
/** A base image that cannot be had, told by the targets that need it. */
function imageProblem(base, targets, error) {
    const known = (0,hints/* hintFor */.JR)(hints/* ENGINE_HINTS */.Sh, `load metadata for ${error}`);
    return problem(`graph/${known?.code ?? 'base-image'}`, `${targets.join(', ')}: the base image ${base} cannot be had\n    ${error}`, known?.hint);
}
/** A solve that failed as a whole. */
function solveProblem(error) {
    const known = (0,hints/* hintFor */.JR)(hints/* ENGINE_HINTS */.Sh, error);
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

// EXTERNAL MODULE: ./lib/graph/images.js
var graph_images = __webpack_require__(27212);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/graph/meta-tap.js

const BLOCK = 512;
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
                const piece = chunk.subarray(at, at + BLOCK - header.length);
                header = header.length === 0 ? piece : Buffer.concat([header, piece]);
                at += piece.length;
                if (header.length < BLOCK)
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
        const padding = (BLOCK - (size % BLOCK)) % BLOCK;
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

// EXTERNAL MODULE: ./lib/graph/named-image.js
var named_image = __webpack_require__(96669);
// EXTERNAL MODULE: ./lib/graph/progress.js + 2 modules
var graph_progress = __webpack_require__(15033);
// EXTERNAL MODULE: ./lib/graph/secrets.js + 14 modules
var secrets = __webpack_require__(13440);
// EXTERNAL MODULE: ./lib/graph/stage.js
var stage = __webpack_require__(42522);
;// CONCATENATED MODULE: ./lib/graph/solve.js



















/**
 * Makes trees: one solve for all of them. A tree that fails is left out and the rest is solved again, since a failed solve yields
 * nothing. Trees that hold something which only runs under the target platform get one more solve, for these alone.
 *
 * @throws PackerError for what is wrong before Docker is asked (an input that changed, a bad --cache); the signal's reason when aborted;
 *   whatever `receive` throws. Failures of installs, and of Docker itself, are results.
 */
async function solve(request) {
    const results = new Map();
    // OS packages and commands are steps whose results are not in the trees.
    const mode = request.trees.some(({ recipe }) => (0,plan_recipe/* hasInnerSteps */.oP)(recipe)) ? 'max' : 'min';
    const cache = (0,graph_cache/* cacheOptions */.rT)(request.cache, request.platform, undefined, mode);
    const count = { solves: 0 };
    const first = await solveAll(request, request.trees, 'first', cache, results, count);
    const pending = first.filter(({ key }) => hasPending(results.get(key)));
    if (pending.length > 0)
        await request.beforeFollowUp?.();
    // The first solve's cache holds all results; one of a few trees would take its place.
    await solveAll(request, pending.filter(types/* isInstall */.OK), 'follow-up', { from: cache.from, to: [] }, results, count);
    return { trees: results, ...count };
}
const hasPending = (result) => result?.ok === true && result.meta.pending.length > 0;
/** Solves until what is left succeeds. Each round that fails names at least one tree, so there are at most as many rounds as trees, and one. */
async function solveAll(request, trees, mode, cache, results, count) {
    let left = trees;
    while (left.length > 0) {
        const round = await solveOnce(request, left, mode, cache);
        count.solves += 1;
        if (round.ok) {
            for (const tree of left)
                results.set(tree.key, resultOf(tree, round, request));
            break;
        }
        for (const [key, problem] of round.problems)
            results.set(key, { ok: false, problem });
        left = left.filter(({ key }) => !round.problems.has(key));
    }
    return left;
}
function resultOf(tree, { metas, digests }, request) {
    const meta = metas.get(tree.key);
    if (meta.missing && meta.missing.length > 0)
        return { ok: false, problem: missingProblem(meta.missing, meta.has ?? [], request.waiting(tree.key)) };
    const { from } = tree.recipe.environment;
    const baseDigest = from.kind === 'registry' ? digests.get(from.reference) : undefined;
    return { ok: true, meta, ...(baseDigest !== undefined && { baseDigest }) };
}
async function solveOnce(request, trees, mode, options) {
    const folder = await makeFolder(request.env.TMPDIR);
    const cache = await (0,graph_cache/* prepareCache */.m5)(options);
    try {
        const { mask, targets } = await writeFolder(folder, request, trees, mode, cache).catch(cannotWrite(folder));
        const progress = (0,graph_progress/* progressReader */.n)(trees, request.waiting, request.report, mask);
        const metas = new Map();
        const keys = new Map(trees.map(({ key }) => [(0,stage/* stageName */.CT)(key), key]));
        const tap = metaTap((stage, meta) => {
            const key = keys.get(stage);
            if (key !== undefined)
                metas.set(key, meta);
        });
        const ended = await (0,buildx/* bake */.W)({
            folder,
            targets,
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
            await (0,graph_cache/* keepCache */.GH)(cache);
            return { ok: true, metas, digests: observed.digests };
        }
        const why = ended.ok ? 'BuildKit reported success, but its archive lacks trees that were asked for' : ended.why;
        return { ok: false, problems: problemsOf(request, trees, observed, mask(why)) };
    }
    finally {
        await Promise.all([(0,promises_.rm)(folder, { recursive: true, force: true }), (0,graph_cache/* dropCache */.gk)(cache)]);
    }
}
/** A folder of our own, which will hold secrets; those of processes that were killed go now. */
async function makeFolder(tmp) {
    const temporary = tmp || (0,external_node_os_.tmpdir)();
    return folderIn(temporary).catch(cannotWrite(temporary));
}
async function folderIn(temporary) {
    for (const name of await (0,promises_.readdir)(temporary)) {
        const owner = /^lambda-packer-(\d+-[0-9a-f]{6})-/.exec(name)?.[1];
        if (owner !== undefined && (0,files/* isAbandoned */.zI)(owner))
            (0,files/* removeQuietly */.S2)((0,external_node_path_.join)(temporary, name));
    }
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, `lambda-packer-${files/* OWNER */.yo}-`));
}
/** What is read is told of where it is read, so what the system says besides is about writing. */
const cannotWrite = (folder) => (thrown) => {
    throw thrown?.errno === undefined ? thrown : (0,files/* fileFailure */.fE)('write', folder, thrown);
};
/** Everything that buildx reads lies in one private folder. */
async function writeFolder(folder, request, trees, mode, cache) {
    const context = (0,external_node_path_.join)(folder, 'context');
    await (0,promises_.mkdir)(context);
    const { mask, given } = await (0,secrets/* writeSecrets */.P)((0,external_node_path_.join)(folder, 'secrets'), trees, mode, request);
    await (0,graph_context/* writeContext */.pv)(context, trees, mode, request.unpack);
    const images = await (0,graph_images/* placeImages */.a)(folder, trees, request);
    await (0,promises_.writeFile)((0,external_node_path_.join)(context, 'Dockerfile'), (0,dockerfile/* dockerfile */.T)(trees, request.platform, mode));
    const isFresh = request.force === true && mode === 'first';
    const definition = (0,bake/* bakeDefinition */.xs)({ trees, platform: request.platform, mode, cache, isFresh, images, given });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'bake.json'), (0,bake/* bakeFile */.wQ)(definition));
    return { mask, targets: Object.keys(definition.target) };
}
/** Which trees failed, and why: by their own steps, else by their environments, else all of them by what buildx said last. */
function problemsOf({ waiting }, trees, { failures, text }, why) {
    const problems = new Map();
    for (const failed of failures) {
        const own = trees.filter(({ key }) => failed.trees.includes(key));
        const isStep = / (?:RUN|COPY|ADD|WORKDIR) /.test(failed.vertex);
        const [first] = own;
        if (first && own.length === 1 && failed.stage === (0,stage/* stageName */.CT)(first.key) && isStep)
            problems.set(first.key, stepProblem(first, waiting(first.key), failed));
        else if (own.length > 0 && isStep)
            for (const tree of own)
                problems.set(tree.key, environmentProblem(tree, waiting(tree.key), failed));
        else
            for (const tree of trees) {
                const image = (0,named_image/* imagesOf */.I)(tree).find((reference) => (0,named_image/* namesImage */.G)(failed.vertex, reference));
                if (image !== undefined)
                    problems.set(tree.key, imageProblem(image, waiting(tree.key), failed.error));
                else if (own.includes(tree) ||
                    (own.length === 0 && isStep && tree.recipe.environment.from.kind === 'dockerfile'))
                    problems.set(tree.key, environmentProblem(tree, waiting(tree.key), failed));
            }
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

/***/ 16184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ mounts),
/* harmony export */   Ov: () => (/* binding */ userSecret),
/* harmony export */   eF: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42522);


/** The mounts that steps have in common. */
const mounts = {
    tools: ['--mount=type=bind,source=tools,target=/packer/tools'],
    // Downloads of every tree and build; the installers lock what they write.
    cache: '--mount=type=cache,id=lambda-packer-downloads,target=/packer/cache,sharing=shared',
    // Configuration with passwords is unfolded here: memory, never a layer.
    private: '--mount=type=tmpfs,target=/packer/private',
    certificates: (id) => [`--mount=type=secret,id=${id}-ca,target=/packer/ca.pem`],
    ofUser: (tree) => {
        const ids = Object.keys(tree.mounts?.secrets ?? {}).sort();
        return [
            ...ids.map((id) => `--mount=type=secret,id=${userSecret(tree, id)},target=/run/secrets/${id}`),
            ...(tree.mounts?.ssh ? ['--mount=type=ssh'] : []),
        ];
    },
};
/** As the configuration admits them: nothing that is special to a Dockerfile or to a line of CSV. */
const SECRET_ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;
/** Id under which BuildKit knows one of a tree's `build.secrets`. @throws PackerError when the name is no id */
function userSecret({ key }, id) {
    if (!SECRET_ID.test(id))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('graph/secret-id', `${JSON.stringify(id)} is not the id of a secret`, {
            hint: 'write letters, digits, hyphens, dots and underscores',
        });
    return `${(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT)(key)}-of-${id}`;
}
/** A RUN of a program, in the form that no shell reads. */
const run = (options, words) => ['RUN', ...options, JSON.stringify(words)].join(' \\\n    ');


/***/ }),

/***/ 23305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ isInstall),
/* harmony export */   yY: () => (/* binding */ isLib),
/* harmony export */   yz: () => (/* binding */ isRun)
/* harmony export */ });
const isInstall = (tree) => tree.recipe.kind === 'install';
const isRun = (tree) => tree.recipe.kind === 'run';
const isLib = (tree) => tree.recipe.kind === 'lib';


/***/ }),

/***/ 161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unbuiltIn)
/* harmony export */ });
/** How installers name what they could not build: uv, pip, npm. */
const PATTERNS = [
    /Failed to build [`']?([^`'\s]+)[`']?$/,
    /Failed building wheel for (\S+)/,
    /npm error path \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)$/,
];
/** The package that a line says could not be built. */
function unbuiltIn(line) {
    for (const pattern of PATTERNS) {
        const name = pattern.exec(line)?.[1];
        if (name !== undefined)
            return name;
    }
    return undefined;
}


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

/***/ 17817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ lockFileOf),
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95428);
/* harmony import */ var _plan_lock_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80994);




/** The lock file of a configuration: `package_config.yaml` has package_config.lock beside it. */
const lockFileOf = (config) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(config), `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(config).replace(/\.ya?ml$/i, '')}.lock`);
/** Reads a configuration's lock file; undefined: there is none. @throws PackerError with its position when it is malformed */
function readLock(config) {
    const path = lockFileOf(config);
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT')
            return undefined;
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)('read', path, thrown);
    }
    return (0,_plan_lock_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readLockText */ .t)(text, path);
}


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

/***/ 7597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ INSTALLER_VERSIONS),
/* harmony export */   bV: () => (/* binding */ installerVersion),
/* harmony export */   lH: () => (/* binding */ olderVersion)
/* harmony export */ });
/**
 * Versions of the installers that run in the build environment. They count in the recipe of every tree that they make:
 * raising one rebuilds those trees. uv is a static program; pip 25.3 runs on Python 3.9 and later, npm 11.6 on Node 20.17 and later.
 */
const INSTALLER_VERSIONS = {
    uv: '0.13.8',
    pip: '25.3',
    npm: '11.6.2',
    pnpm: '10.34.8',
    yarn: '4.18.1',
    // Bundler comes with Ruby: it is part of the build environment.
    bundler: 'of the image',
};
/** The last versions that still run on runtimes which AWS has deprecated. */
const LAST_FOR = {
    'python3.8': { pip: '25.0.1' },
    'nodejs18.x': { npm: '10.9.4' },
};
const installerVersion = (installer, runtime) => LAST_FOR[runtime]?.[installer] ?? INSTALLER_VERSIONS[installer];
/** The last versions that write a lock file's format, for formats which the versions above would write anew: pnpm 6.0, Yarn 1 to 4.13. */
const OLDER = {
    pnpm: [{ upTo: 6, version: '8.15.9' }],
    yarn: [
        { upTo: 1, version: '1.22.22' },
        { upTo: 7, version: '3.8.6' },
        // Since 4.14 Yarn runs no install scripts unless it is told to.
        { upTo: 9, version: '4.13.0' },
    ],
};
/** `format`: the number in the lock file. undefined: the version above. */
const olderVersion = (installer, format) => OLDER[installer]?.find(({ upTo }) => format <= upTo)?.version;


/***/ }),

/***/ 85867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   qZ: () => (/* binding */ unquoted)
/* harmony export */ });
/**
 * Splits a text as those tools write it: one `key:` or `key: value` a line (Yarn 1: `key "value"`), two spaces deeper for what belongs to it. This is
 * what finds and keeps parts of a lock file as they are; the tool itself reads the whole of what is kept. Linear, and never fails.
 */
function blocksOf(text) {
    return split(text.split(/\r?\n/), 1);
}
/** The blocks directly below one. */
const childrenOf = (block) => (block ? split(block.body, block.line + 1) : []);
/** The child with a key. */
const childOf = (block, key) => childrenOf(block).find((child) => child.key === key);
/** Keys and values of the child with a key: `dependencies` as name → version. */
const valuesIn = (block, key) => childrenOf(childOf(block, key)).map((child) => [child.key, child.value]);
/** A block as it stood. */
const textOf = ({ head, body }) => [head, ...body].join('\n');
function split(lines, first) {
    const blocks = [];
    let indent;
    for (const [i, line] of lines.entries()) {
        const depth = line.search(/\S/);
        if (depth < 0 || line[depth] === '#')
            continue;
        indent ??= depth;
        if (depth <= indent)
            blocks.push({ at: i, until: i + 1 });
        else
            blocks.at(-1).until = i + 1;
    }
    return blocks.map(({ at, until }) => {
        const head = lines[at];
        return { ...keyAndValue(head.trim()), line: first + at, head, body: lines.slice(at + 1, until) };
    });
}
function keyAndValue(text) {
    const quote = text[0] === '"' || text[0] === "'" ? text[0] : undefined;
    const end = quote === undefined ? keyEnd(text) : quoteEnd(text, quote) + 1;
    return { key: unquoted(text.slice(0, end)), value: unquoted(text.slice(end).replace(/^:/, '').trim()) };
}
/** At `: `, at a colon that ends the line, else (Yarn 1) at the first space. */
function keyEnd(text) {
    const colon = text.indexOf(': ');
    if (colon >= 0)
        return colon;
    if (text.endsWith(':'))
        return text.length - 1;
    const space = text.indexOf(' ');
    return space < 0 ? text.length : space;
}
function quoteEnd(text, quote) {
    for (let i = 1; i < text.length; i++) {
        if (text[i] === '\\' && quote === '"')
            i++;
        else if (text[i] === quote && quote === "'" && text[i + 1] === quote)
            i++;
        else if (text[i] === quote)
            return i;
    }
    return text.length - 1;
}
/** A scalar without its quotes; Yarn 1 puts several quoted keys behind each other, which stay as they are. */
function unquoted(text) {
    const quote = text[0];
    if (text.length < 2 || (quote !== '"' && quote !== "'") || quoteEnd(text, quote) !== text.length - 1)
        return text;
    const inner = text.slice(1, -1);
    return quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(.)/g, '$1');
}


/***/ }),

/***/ 80994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ lockText),
/* harmony export */   t: () => (/* binding */ readLockText)
/* harmony export */ });
/* harmony import */ var _byte_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3260);
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29271);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _lock_blocks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85867);
/* harmony import */ var _runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79162);
/* harmony import */ var _shown_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13104);
/* harmony import */ var _url_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70302);







const HEAD = `# Written by \`lambda-packer lock\`: what the configuration leaves open, pinned. Commit this file, and do not edit it:
# \`lambda-packer lock\` brings it up to date, \`lambda-packer lock --upgrade\` takes newer versions.
version: 1
`;
/** package_config.lock as text: YAML, sorted, the same for the same content. */
function lockText({ images, requirements }) {
    const sorted = [...requirements].sort(([a, left], [b, right]) => (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X)(left.packages[0] ?? '', right.packages[0] ?? '') || (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X)(a, b));
    const parts = [HEAD];
    if (images.size > 0)
        parts.push('images:\n', ...[...images].sort(([a], [b]) => (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X)(a, b)).map(([name, digest]) => `  ${quoted(name)}: ${digest}\n`));
    if (sorted.length > 0)
        parts.push('requirements:\n');
    for (const [input, { packages, runtime, platforms }] of sorted) {
        parts.push(`  ${input}:\n`, `    packages: ${packages.join(', ')}\n`, `    runtime: ${runtime}\n`);
        for (const platform of _config_types_js__WEBPACK_IMPORTED_MODULE_4__/* .PLATFORMS */ .P4) {
            const lines = platforms[platform];
            if (lines)
                parts.push(`    ${platform}:\n`, ...lines.map((line) => `      - ${quoted(line)}\n`));
        }
    }
    return parts.join('');
}
const quoted = (text) => JSON.stringify(text);
/** Reads it; `path` is absolute. Throws a PackerError with the position of what `lockText` would not have written. */
function readLockText(text, path) {
    const bad = (line, what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('lock/file', `${what}: this file was not written by this version of lambda-packer`, {
        hint: 'run `lambda-packer lock`, with the lines of both sides removed if a merge left them here',
        at: { file: (0,_shown_path_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .p)(path), line, column: 1 },
        exitCode: 2,
    });
    const problems = (0,_url_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialsIn */ .Wr)(text, (0,_shown_path_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .p)(path));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackerError */ .Ly(problems, 2);
    const top = (0,_lock_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .blocksOf */ .SH)(text);
    const section = (key) => top.find((block) => block.key === key);
    const version = section('version');
    if (version?.value !== '1')
        throw bad(version?.line ?? 1, `version ${version?.value ?? 'is missing'}`);
    const stranger = top.find(({ key }) => !['version', 'images', 'requirements'].includes(key));
    if (stranger)
        throw bad(stranger.line, `'${stranger.key.slice(0, 40)}' is not expected here`);
    const images = (0,_lock_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .childrenOf */ .LU)(section('images')).map((block) => {
        if (!/^sha256:[0-9a-f]{64}$/.test(block.value))
            throw bad(block.line, 'an image without a digest');
        return [block.key, block.value];
    });
    const requirements = (0,_lock_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .childrenOf */ .LU)(section('requirements')).map((block) => {
        const runtime = (0,_lock_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .childOf */ .GG)(block, 'runtime')?.value ?? '';
        if (!/^sha256:[0-9a-f]{64}$/.test(block.key) || !(0,_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .isRuntime */ .vk)(runtime))
            throw bad(block.line, 'a set that is none');
        const packages = ((0,_lock_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .childOf */ .GG)(block, 'packages')?.value ?? '').split(', ').filter(Boolean);
        return [block.key, { packages, runtime, platforms: platformsOf(block, bad) }];
    });
    return { images: new Map(images), requirements: new Map(requirements) };
}
function platformsOf(block, bad) {
    const platforms = {};
    for (const child of (0,_lock_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .childrenOf */ .LU)(block)) {
        const platform = _config_types_js__WEBPACK_IMPORTED_MODULE_4__/* .PLATFORMS */ .P4.find((each) => each === child.key);
        if (platform === undefined)
            continue;
        platforms[platform] = child.body
            .filter((line) => line.trim() !== '')
            .map((line, i) => {
            const item = /^ {6}- (".*")$/.exec(line)?.[1];
            // A line becomes an argument of an installer's list: nothing but a requirement may stand there.
            const text = item === undefined ? '' : (0,_lock_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .unquoted */ .qZ)(item);
            if (!/^(?:[A-Za-z0-9]|\.\/local\/)[^\n\r]*$/.test(text))
                throw bad(child.line + 1 + i, 'a line that is no requirement');
            return text;
        });
    }
    return platforms;
}


/***/ }),

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ lockInput),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   QJ: () => (/* binding */ pinnedImage),
/* harmony export */   QQ: () => (/* binding */ withLockedLines),
/* harmony export */   a$: () => (/* binding */ unlockedImages)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72201);

/** Of a local package only what says what it needs counts. */
const DESCRIBES = /^local\/\d+\/[^/]+(?:\/(?:pyproject\.toml|setup\.py|setup\.cfg))?$/;
/** `sha256:…` of what an install asks for, the same on each platform; undefined when it leaves nothing open (or is not Python's). */
function lockInput({ runtime, inputs, options }) {
    if (options.language !== 'python' || options.source !== 'requirements' || options.hashed || options.complete)
        return undefined;
    const asked = inputs.filter(({ path }) => !path.includes('/') || DESCRIBES.test(path));
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ runtime, arguments: options.arguments, inputs: asked.map(({ path, sha256 }) => [path, sha256]) });
}
/** An install by pinned lines: those of the lock file in place of what was asked for. */
function withLockedLines(recipe, files, lines) {
    if (recipe.options.language !== 'python')
        throw new Error(`not an install of Python packages: ${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(recipe)}`);
    const content = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    const list = { path: 'requirements.txt', mode: '100644', sha256: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content) };
    const rest = recipe.inputs.filter(({ path }) => path !== 'requirements.txt' && path !== 'constraints.txt');
    const hashed = lines.every((line) => line.includes(' --hash='));
    return {
        recipe: { ...recipe, inputs: [...rest, list], options: { ...recipe.options, complete: true, hashed } },
        files: new Map([...files, ['requirements.txt', { content }]]),
    };
}
/** An image's reference with the digest that the lock file has for it. */
const pinnedImage = (locked) => (reference) => {
    const digest = reference.includes('@') ? undefined : locked?.images.get(reference);
    return digest === undefined ? reference : `${reference}@${digest}`;
};
/** References of the images that a tree is made on, or by which it is judged. */
function imagesOf(recipe) {
    if (!('environment' in recipe))
        return [];
    const { from } = recipe.environment;
    return [...(from.kind === 'registry' ? [from.reference] : []), ...(recipe.kind === 'lib' ? [recipe.base] : [])];
}
/** Warns of images that the lock file does not have, where there is one. */
function unlockedImages(references, locked) {
    const missing = locked ? references.filter((reference) => !reference.includes('@')) : [];
    return [...new Set(missing)].sort().map((reference) => ({
        severity: 'warning',
        code: 'lock/stale',
        message: `the lock file has no digest of ${reference}`,
        hint: 'run `lambda-packer lock` and commit the result',
    }));
}


/***/ }),

/***/ 68678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Qh: () => (/* binding */ archOf),
/* harmony export */   lQ: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29271);

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

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xi: () => (/* binding */ compilePatterns),
  MP: () => (/* binding */ escapePattern),
  c4: () => (/* binding */ ignoreFilePatterns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
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


/***/ }),

/***/ 72281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/target-id.js
var target_id = __webpack_require__(72826);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/plan/shown-path.js
var shown_path = __webpack_require__(13104);
;// CONCATENATED MODULE: ./lib/plan/installer-problems.js


const labelOf = (pkg) => `${pkg.kind === 'layer' ? 'layers' : 'lambdas'}.${pkg.name}`;
const positionIn = (pkg, key) => pkg.at[key] ?? pkg.at[''];
/** What a package says about its installer does not fit together. */
function misfit(pkg, message, hint, key = 'installer') {
    const more = { at: positionIn(pkg, key), exitCode: 2, ...(hint !== undefined && { hint }) };
    return (0,errors/* failure */.V2)('plan/installer', `${labelOf(pkg)}: ${message}`, more);
}
/** Extras and groups belong to projects; `what` is a file's absolute path, or words. */
function meaningless(pkg, what, keys = ['extras', 'groups']) {
    if (keys.every((key) => pkg.dependencies[key].length === 0))
        return [];
    const shown = what.startsWith('/') ? (0,shown_path/* shownPath */.p)(what) : what;
    const problem = {
        severity: 'warning',
        code: 'requirements/meaningless',
        message: `${labelOf(pkg)}: ${keys.map((key) => `dependencies.${key}`).join(' and ')} ${keys.length > 1 ? 'have' : 'has'} no meaning for ${shown}`,
        at: positionIn(pkg, 'dependencies'),
    };
    return [problem];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/plan/installer-table.js
var installer_table = __webpack_require__(93270);
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

// EXTERNAL MODULE: ./lib/config/types.js
var types = __webpack_require__(29271);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/hash-file.js
var hash_file = __webpack_require__(46850);
// EXTERNAL MODULE: ./lib/plan/canonical.js
var canonical = __webpack_require__(72201);
;// CONCATENATED MODULE: ./lib/plan/source-faults.js



const RENAME = 'rename it, or exclude it';
const EXCLUDE = 'exclude it';
const FAULTS = {
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
        return FAULTS.backslash;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    return /[\x00-\x1f\x7f]/.test(name) ? FAULTS.control : undefined;
}
const faultOfKind = (stats) => (stats.isFile() ? undefined : FAULTS.kind);
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

// EXTERNAL MODULE: ./lib/byte-order.js
var byte_order = __webpack_require__(3260);
// EXTERNAL MODULE: ./lib/plan/patterns.js + 1 modules
var plan_patterns = __webpack_require__(2895);
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
    const patterns = excludePatterns(root, rules);
    return { excluded: (0,plan_patterns/* compilePatterns */.xi)(patterns), included: rules.include && (0,plan_patterns/* compilePatterns */.xi)(rules.include) };
}
/** Patterns of what is left out of the source folder `root`, in order. */
function excludePatterns(root, rules) {
    return [
        ...defaultsUnder(rules.include ?? [], rules.defaults ?? DEFAULT_EXCLUDES),
        ...[rules.outputFolder, rules.storeFolder].flatMap((folder) => patternInside(root, folder)),
        ...rules.topExclude,
        ...ignored(root, rules.ignoreFiles),
        ...rules.packageExclude,
    ];
}
function ignored(root, names) {
    if (names === undefined)
        return IGNORE_FILES.flatMap((name) => ignoreFile(`${root}/${name}`) ?? []);
    for (const name of names) {
        const patterns = ignoreFile(`${root}/${name}`);
        if (patterns)
            return patterns;
    }
    return [];
}
function ignoreFile(path) {
    const content = readIfThere(path);
    return content && (0,plan_patterns/* ignoreFilePatterns */.c4)(content.toString('utf8'), (0,shown_path/* shownPath */.p)(path));
}
function patternInside(root, folder) {
    if (folder === undefined || !folder.startsWith(`${root}/`))
        return [];
    return [(0,plan_patterns/* escapePattern */.MP)((0,external_node_path_.relative)(root, folder))];
}
/**
 * The defaults, each followed by the `include` patterns that spell its name, as exceptions. Those with exceptions come first,
 * so that an exception lifts no other default.
 */
function defaultsUnder(include, defaults) {
    if (include.length === 0)
        return [...defaults];
    const spelling = defaults.map((pattern) => ({
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
    const meant = (0,plan_patterns/* compilePatterns */.xi)([pattern]);
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
    walk.files.sort((a, b) => (0,byte_order/* compareBytes */.X)(a.path, b.path));
    return { root: part.path, files: walk.files };
}
function oneFile(path, stats) {
    const name = (0,external_node_path_.basename)(path);
    const fault = faultOfName(name) ?? faultOfKind(stats);
    if (fault)
        throw new errors/* PackerError */.Ly([faultAt(path, fault)]);
    return { path: name, absolute: path, mode: modeOf(stats), size: stats.size, stamp: stampOf(stats) };
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
        const fault = read.broken.has(name) ? FAULTS.encoding : faultOfName(name);
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
            mode: modeOf(stats),
            size: stats.size,
            stamp: stampOf(stats),
        });
}
function keepLink(walk, at, stats) {
    const linkTarget = (0,external_node_fs_.readlinkSync)(at.absolute);
    const lands = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(at.path), linkTarget));
    if (linkTarget.includes('\uFFFD'))
        walk.problems.push(faultAt(at.absolute, FAULTS.linkEncoding));
    else if (linkTarget.startsWith('/') || lands === '..' || lands.startsWith('../'))
        walk.problems.push(faultAt(at.absolute, linkOut(linkTarget)));
    else
        walk.files.push({ path: at.path, absolute: at.absolute, mode: '120000', size: stats.size, linkTarget });
}
function followLink(walk, at) {
    const target = statOf(at.absolute, external_node_fs_.statSync);
    if ('severity' in target) {
        if (at.wanted)
            walk.problems.push(faultAt(at.absolute, FAULTS.linkNowhere));
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
        walk.problems.push(faultAt(at.absolute, FAULTS.linkCycle));
    }
    else
        walkFolder(walk, at.absolute, `${at.path}/`, [...at.above, real]);
}
/** As Git sees it: executable or not. */
const stampOf = ({ ino, size, mtimeMs, ctimeMs }) => `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
const modeOf = (stats) => (stats.mode & 0o111 ? '100755' : '100644');
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
const RUBY_JUNK = ['**/.bundle', 'vendor/bundle', 'pkg', 'coverage'];
/** `written`: the folders that the tool itself writes; they are part of no package. */
function projectReader(written) {
    const text = remembered((path) => readIfThere(path)
        ?.toString('utf8')
        .replace(/^\uFEFF/, ''));
    const parsed = (parse) => remembered((path) => {
        const content = text(path);
        return content === undefined ? undefined : parse(content, path);
    });
    const names = remembered((folder) => new Set(kindOf(folder) === 'folder' ? asked(folder, () => (0,external_node_fs_.readdirSync)(folder)) : []));
    const folder = (junk) => remembered((path) => hashFiles(listSource({ path }, { topExclude: junk, packageExclude: [], symlinks: 'keep', ...written })));
    return {
        kind: remembered(kindOf),
        names,
        text,
        json: parsed(parseJson),
        toml: parsed(parseToml),
        pythonFolder: folder(PYTHON_JUNK),
        nodeFolder: folder(NODE_JUNK),
        rubyFolder: folder(RUBY_JUNK),
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
function kindOf(path) {
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
        counted: Object.fromEntries([...reached]
            .sort()
            .map((key) => [key, key === project ? { dependencies: neededNames(entry(key)).sort() } : entry(key)])),
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

// EXTERNAL MODULE: ./lib/plan/lock-blocks.js
var lock_blocks = __webpack_require__(85867);
;// CONCATENATED MODULE: ./lib/plan/other-node-locks.js

/** Dependencies that an install without development dependencies takes: name → range. */
function productionOf(manifest) {
    const entries = ['dependencies', 'optionalDependencies'].flatMap((key) => Object.entries(tableIn(manifest, key)));
    return new Map(entries.map(([name, range]) => [name, String(range)]));
}

;// CONCATENATED MODULE: ./lib/plan/pnpm-lock.js






/** Sections of a pnpm-lock.yaml (github.com/pnpm/spec, lockfile 6.0 and 9.0) that are filtered, or say nothing about a production install. */
const FILTERED = [
    'importers',
    'packages',
    'snapshots',
    'dependencies',
    'optionalDependencies',
    'devDependencies',
    'time',
];
const pnpmLockVersion = (text) => /^lockfileVersion: '?([\d.]+)/m.exec(text)?.[1] ?? '';
/** Whether the lock file knows a workspace member in this folder, relative to its own. */
const pnpmLockHasMember = (text, folder) => (0,lock_blocks/* childrenOf */.LU)((0,lock_blocks/* blocksOf */.SH)(text).find(({ key }) => key === 'importers')).some(({ key }) => key === folder);
/** Follows the lock file from the project, also through the members of its workspace. Throws a PackerError for what cannot be read. */
function readPnpmLock({ path, text, project, manifest }) {
    const version = pnpmLockVersion(text);
    const at = (line) => ({ file: (0,shown_path/* shownPath */.p)(path), line, column: 1 });
    if (!/^(?:6|9)\./.test(version))
        throw (0,errors/* failure */.V2)('requirements/pnpm-lock', `a lock file of version '${version}' is not understood; 6.0 and 9.0 are`, {
            hint: 'run `pnpm install --lockfile-only` with pnpm 8 or newer, and commit the result',
            at: at(1),
            exitCode: 2,
        });
    const top = (0,lock_blocks/* blocksOf */.SH)(text);
    const section = (key) => top.find((block) => block.key === key);
    const byKey = (key) => new Map((0,lock_blocks/* childrenOf */.LU)(section(key)).map((block) => [block.key, block]));
    const [packages, snapshots, importers] = [byKey('packages'), byKey('snapshots'), byKey('importers')];
    const graph = section('snapshots') ? snapshots : packages;
    const lone = {
        key: '.',
        value: '',
        line: 1,
        head: '  .:',
        body: top
            .filter(({ key }) => /^(?:optionalD|d)ependencies$/.test(key))
            .flatMap((block) => (0,lock_blocks/* textOf */.b6)(block).split('\n')),
    };
    const importerOf = (folder) => section('importers') ? importers.get(folder === '' ? '.' : folder) : folder === '' ? lone : undefined;
    const overridden = new Set((0,lock_blocks/* childrenOf */.LU)(section('overrides')).map(({ key }) => key
        .replace(/(?<=.)@.*$/, '')
        .split('>')
        .at(-1)));
    const stale = [];
    const members = new Set();
    const folders = new Set();
    const files = new Set((0,lock_blocks/* childrenOf */.LU)(section('patchedDependencies')).flatMap((block) => valuesOfPatch(block)));
    const reached = new Set();
    const queue = [];
    function visitImporter(folder) {
        if (members.has(folder))
            return;
        members.add(folder);
        const importer = importerOf(folder);
        if (!importer) {
            stale.push({ at: at(1), what: `${folder || 'the project'} is not in it` });
            return;
        }
        const locked = ['dependencies', 'optionalDependencies'].flatMap((key) => (0,lock_blocks/* childrenOf */.LU)((0,lock_blocks/* childOf */.GG)(importer, key)));
        stale.push(...differences(manifest(folder) ?? {}, locked, overridden).map((what) => ({ what, at: at(importer.line) })));
        for (const entry of locked)
            follow(entry.key, (0,lock_blocks/* childOf */.GG)(entry, 'version')?.value ?? '', folder);
    }
    function follow(name, version, from) {
        const local = /^link:(.*)$/.exec(version)?.[1];
        if (local !== undefined) {
            const folder = external_node_path_.posix.normalize(external_node_path_.posix.join(from, local)).replace(/^\.$/, '');
            if (importerOf(folder))
                visitImporter(folder);
            else
                folders.add(folder);
            return;
        }
        const key = [`${name}@${version}`, `/${name}@${version}`, version].find((each) => graph.has(each));
        if (key === undefined || reached.has(key))
            return;
        reached.add(key);
        queue.push(key);
    }
    visitImporter(project);
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
        const block = graph.get(key);
        for (const [name, version] of [...(0,lock_blocks/* valuesIn */.aC)(block, 'dependencies'), ...(0,lock_blocks/* valuesIn */.aC)(block, 'optionalDependencies')])
            follow(name, version, '');
        const { value } = (0,lock_blocks/* childOf */.GG)(packages.get(withoutPeers(key)) ?? block, 'resolution') ?? { value: '' };
        const folder = /\bdirectory: '?([^,'}]+)/.exec(value)?.[1];
        const tarball = /\btarball: '?file:([^,'}]+)/.exec(value)?.[1];
        if (folder !== undefined)
            folders.add(external_node_path_.posix.normalize(folder));
        if (tarball !== undefined)
            files.add(external_node_path_.posix.normalize(tarball));
    }
    const own = [...members].sort();
    const keptPackages = new Set([...reached].map(withoutPeers));
    const sections = [
        ...top.filter(({ key }) => !FILTERED.includes(key)).map((block) => (0,lock_blocks/* textOf */.b6)(block).trimEnd()),
        section('importers')
            ? [
                'importers:',
                ...(own.includes('') ? [] : ['', '  .: {}']),
                ...own.map((folder) => `\n${production(importerOf(folder))}`),
            ].join('\n')
            : [...lone.body].join('\n').trimEnd(),
        ...['packages', 'snapshots'].flatMap((key) => {
            const kept = (0,lock_blocks/* childrenOf */.LU)(section(key)).filter((block) => graph === snapshots && key === 'packages' ? keptPackages.has(block.key) : reached.has(block.key));
            return kept.length === 0 ? [] : [`${key}:\n\n${kept.map((block) => (0,lock_blocks/* textOf */.b6)(block).trimEnd()).join('\n\n')}`];
        }),
    ];
    return {
        lock: `${sections.join('\n\n')}\n`,
        members: own.filter((folder) => folder !== '' && folder !== project),
        folders: [...folders].sort(),
        files: [...files].sort(),
        lines: [...new Set([...reached].map((key) => withoutPeers(key).replace(/^\//, '')))].sort(),
        stale,
    };
}
/** An importer without its development dependencies. */
function production(importer) {
    const kept = (0,lock_blocks/* childrenOf */.LU)(importer).filter(({ key }) => key !== 'devDependencies');
    if (!importer || kept.length === 0)
        return `  ${JSON.stringify(importer?.key ?? '.')}: {}`;
    return [importer.head, ...kept.map((block) => (0,lock_blocks/* textOf */.b6)(block).trimEnd())].join('\n');
}
/** `a@1.0.0(b@2.0.0)` is a@1.0.0 with a peer. */
const withoutPeers = (key) => key.replace(/(?<=.)\(.*$/, '');
/** `patches/x.patch`, or `{hash, path: patches/x.patch}` over two lines. */
const valuesOfPatch = (block) => [(0,lock_blocks/* childOf */.GG)(block, 'path')?.value ?? ''].filter((path) => path !== '');
/** What a package.json asks for and the lock file holds otherwise, or the other way round. */
function differences(manifest, locked, overridden) {
    const wanted = productionOf(manifest);
    const peers = { ...tableIn(manifest, 'peerDependencies'), ...tableIn(manifest, 'devDependencies') };
    const specifiers = new Map(locked.map((entry) => [entry.key, (0,lock_blocks/* childOf */.GG)(entry, 'specifier')?.value]));
    const missing = [...wanted].flatMap(([name, range]) => {
        if (overridden.has(name) || specifiers.get(name) === range)
            return [];
        return [specifiers.has(name) ? `${name} is '${specifiers.get(name)}', not '${range}'` : `${name} is not in it`];
    });
    const gone = [...specifiers.keys()].filter((name) => !wanted.has(name) && !(name in peers) && !overridden.has(name));
    return [...missing, ...gone.map((name) => `${name} is no longer needed`)];
}

// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(79162);
;// CONCATENATED MODULE: ./lib/plan/uv-lock.js

/** Whether the lock file knows a project in this folder (relative to its own, '' for the same). */
const lockHasProject = (lock, folder) => packagesOf(lock).some((locked) => folderOf(locked) === (folder || '.'));
/** Follows the lock file from the project through the chosen extras and groups. */
function uvLocals(lock, project, chosen) {
    const packages = packagesOf(lock);
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
        counted: {
            project: root && neededOf(root, chosen),
            packages: [...reached].map(({ table }) => without(table)).sort(byNameAndVersion),
        },
        lines: [...reached].map(({ name, version }) => (version ? `${name}==${version}` : name)).sort(),
    };
}
/** Of a table without what is for resolving and for development. */
const without = ({ metadata: _metadata, 'dev-dependencies': _development, ...table }) => table;
const neededOf = ({ table }, { extras, groups }) => ({
    dependencies: table.dependencies ?? [],
    extras: extras.map((name) => [name, tableIn(table, 'optional-dependencies')[name]]),
    groups: groups.map((name) => [name, tableIn(table, 'dev-dependencies')[name]]),
});
const byNameAndVersion = (a, b) => {
    const key = ({ name, version, source }) => JSON.stringify([name, version, source]);
    return key(a) < key(b) ? -1 : 1;
};
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
function packagesOf(lock) {
    const packages = known.get(lock) ?? tablesIn(lock, 'package').map(lockedOf);
    known.set(lock, packages);
    return packages;
}
const lockedOf = (table) => ({
    table,
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

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/plan/workspace-members.js


/** Folders below a workspace that are looked at; no workspace has as many. */
const MOST_FOLDERS = 20_000;
/** Patterns of a package.json's `workspaces`: a list, or `{packages}`. */
const workspacePatterns = (manifest) => isTable(manifest.workspaces) ? stringsIn(manifest.workspaces, 'packages') : stringsIn(manifest, 'workspaces');
/** Folders with a package.json that patterns name (`functions/*`, `libs/**`, `!libs/old`), relative to the workspace's root; sorted. */
function workspaceMembers(root, patterns, read) {
    const trimmed = patterns.map((pattern) => pattern.replace(/^(!?)\.\//, '$1').replace(/\/+$/, ''));
    const wanted = trimmed.filter((pattern) => pattern !== '' && !pattern.startsWith('!'));
    const unwanted = trimmed.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const isExcluded = unwanted.length > 0 ? picomatch(unwanted) : () => false;
    const found = new Set();
    let budget = MOST_FOLDERS;
    const visit = (folder, segments) => {
        if (budget-- <= 0)
            return;
        const absolute = folder === '' ? root : `${root}/${folder}`;
        const [segment, ...rest] = segments;
        if (segment === undefined) {
            if (!isExcluded(folder) && read.names(absolute).has('package.json'))
                found.add(folder);
            return;
        }
        const inner = (name) => (folder === '' ? name : `${folder}/${name}`);
        if (!/[*?[\]{}()!+@]/.test(segment))
            return visit(inner(segment), rest);
        if (segment === '**')
            visit(folder, rest);
        const matches = segment === '**' ? () => true : picomatch(segment);
        for (const name of read.names(absolute)) {
            if (name === 'node_modules' || name.startsWith('.') || !matches(name))
                continue;
            if (read.kind(`${root}/${inner(name)}`) === 'folder')
                visit(inner(name), segment === '**' ? segments : rest);
        }
    };
    for (const pattern of wanted)
        visit('', pattern.split('/'));
    return [...found].filter((folder) => folder !== '').sort();
}

;// CONCATENATED MODULE: ./lib/plan/yarn-lock.js





/** Whether a yarn.lock is of Yarn 2 or later ("berry"), which is YAML with a head of its own. */
const isBerryLock = (text) => /^__metadata:/m.test(text);
/** The format's number in a lock file of berry: 4 (Yarn 2), 5 and 6 (3), 8 and later (4). */
const berryLockVersion = (text) => Number(/^__metadata:\n(?: .*\n)*? {2}version: (\d+)/m.exec(text)?.[1] ?? 0);
/** Follows the lock file from the project along package names and ranges, and through the members of its workspace. */
function readYarnLock(workspace) {
    const { path, text, project, manifest } = workspace;
    const isBerry = isBerryLock(text);
    const blocks = (0,lock_blocks/* blocksOf */.SH)(text);
    const at = (line) => ({ file: (0,shown_path/* shownPath */.p)(path), line, column: 1 });
    const entries = blocks.filter(({ key }) => key !== '__metadata');
    const byDescriptor = new Map();
    const byName = new Map();
    for (const block of entries)
        for (const descriptor of descriptorsOf(block, isBerry)) {
            byDescriptor.set(descriptor, block);
            const name = nameOf(descriptor);
            const same = byName.get(name) ?? [];
            if (!same.includes(block))
                byName.set(name, [...same, block]);
        }
    const folderByName = new Map(workspace.members().map((folder) => [String(manifest(folder)?.name), folder]));
    const resolutions = Object.keys(tableIn(manifest('') ?? {}, 'resolutions')).map((key) => nameOf(key.replace(/^.*?\/(?=@?[^/]+$)/, '')));
    const stale = [];
    const members = new Set();
    const folders = new Set();
    const files = new Set();
    const reached = new Set();
    const queue = [];
    function visitMember(folder) {
        if (members.has(folder))
            return;
        members.add(folder);
        for (const [name, range] of productionOf(manifest(folder) ?? {}))
            follow(name, range, folder, true);
    }
    function follow(name, range, from, isManifests) {
        const member = folderByName.get(name);
        const local = /^(?:file|link|portal):([^#:]+)|^(\.{1,2}\/.*)$/.exec(range);
        const place = local?.[1] ?? local?.[2];
        const found = byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`);
        if (member !== undefined && (range.startsWith('workspace:') || !found || isWorkspace(found)))
            return visitMember(member);
        if (place !== undefined) {
            const target = external_node_path_.posix.normalize(external_node_path_.posix.join(isManifests ? from : '', place));
            if (/\.(?:tgz|tar\.gz)$/.test(target))
                files.add(target);
            else
                folders.add(target.replace(/\/$/, ''));
            if (/^(?:link|portal):/.test(range) && !found)
                return;
        }
        // Resolutions, patches and local packages stand under other ranges than those that were asked for.
        const chosen = found ? [found] : (byName.get(name) ?? []);
        const isPlain = place === undefined && !/^(?:patch|catalog|workspace):/.test(range) && !resolutions.includes(name);
        if (isManifests && (chosen.length === 0 || (!found && isPlain)))
            stale.push({ at: at(1), what: `${name}@${range} is not in it` });
        // Yarn patches some packages by itself (`~builtin<compat/fsevents>`), under the name and range that were asked for.
        const patched = (byName.get(name) ?? []).filter(({ key }) => key.includes('@patch:'));
        for (const block of [...chosen, ...patched]) {
            if (reached.has(block))
                continue;
            reached.add(block);
            queue.push(block);
        }
    }
    visitMember(project);
    for (let block = queue.pop(); block; block = queue.pop()) {
        for (const key of ['dependencies', 'optionalDependencies'])
            for (const [name, range] of (0,lock_blocks/* valuesIn */.aC)(block, key))
                follow(name, range, '', false);
        for (const patch of block.key.matchAll(/@patch:[^,"]*?#(?:~\/|\.\/)?([^:,"&]+\.patch)/g))
            files.add(external_node_path_.posix.normalize(patch[1]));
        // What is patched stands in the lock file, too.
        const patched = /@patch:([^#,"]+)#/.exec(block.key)?.[1];
        if (patched !== undefined) {
            const inner = byDescriptor.get(decoded(patched));
            if (inner && !reached.has(inner)) {
                reached.add(inner);
                queue.push(inner);
            }
        }
    }
    // Yarn writes the entries of workspaces anew from each package.json.
    const kept = entries.filter((block) => reached.has(block) && !isWorkspace(block));
    const head = isBerry
        ? blocks.filter(({ key }) => key === '__metadata').map(lock_blocks/* textOf */.b6)
        : ['# THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.\n# yarn lockfile v1\n'];
    return {
        lock: `${[...head, ...kept.map(lock_blocks/* textOf */.b6)].map((part) => part.trimEnd()).join('\n\n')}\n`,
        members: [...members].filter((folder) => folder !== '' && folder !== project).sort(),
        folders: [...folders].filter((folder) => !members.has(folder)).sort(),
        files: [...files].sort(),
        lines: [
            ...new Set(kept.map((block) => `${nameOf(descriptorsOf(block, isBerry)[0])}@${(0,lock_blocks/* childOf */.GG)(block, 'version')?.value ?? ''}`)),
        ].sort(),
        stale,
    };
}
/** Whether the lock file knows a workspace member in this folder, relative to its own; a lock file of Yarn 1 knows none. */
const berryLockHasMember = (text, folder) => (0,lock_blocks/* blocksOf */.SH)(text).some((block) => isWorkspace(block) && yarn_lock_folderOf(block) === folder);
const isWorkspace = (block) => yarn_lock_folderOf(block) !== undefined;
const yarn_lock_folderOf = (block) => {
    const found = /@workspace:(.*)$/.exec((0,lock_blocks/* childOf */.GG)(block, 'resolution')?.value ?? '')?.[1];
    return found === '.' ? '' : found;
};
/** `a@^1, "b@^2"` in Yarn 1, `"a@npm:^1, b@npm:^2"` in berry. */
function descriptorsOf(block, isBerry) {
    const text = isBerry ? block.key : block.head.trim().replace(/:$/, '');
    return text.split(/, (?=["@\w])/).map((each) => (0,lock_blocks/* unquoted */.qZ)(each.trim()));
}
/** `@scope/name@range` → `@scope/name`. */
function nameOf(descriptor) {
    const end = descriptor.indexOf('@', 1);
    return end < 0 ? descriptor : descriptor.slice(0, end);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/plan/installer-search.js










const manifestOf = (name) => installer_table/* MANIFESTS */.V4.find(({ file }) => file === name);
/** The first manifest that a folder of the package's sources holds, or inherits; with `asked` the first which that installer reads. */
function findManifest(pkg, asked, { root, read }) {
    const { language } = (0,runtimes/* runtimeFacts */.M4)(pkg.runtime);
    const rows = installer_table/* MANIFESTS */.V4.filter((row) => row.language === language && (asked === undefined || row.installers.includes(asked)));
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
    const isMember = MEMBERS[manifest.how];
    if (!isMember)
        return undefined;
    return lockFolderAbove(folder, manifest.file, {
        root,
        read,
        isMember: (lockFile, member) => isMember(lockFile, member, read),
    });
}
/** Whether a lock file speaks for the member of a workspace in a folder relative to its own. */
const MEMBERS = {
    'uv-lock': (lockFile, member, read) => lockHasProject(read.toml(lockFile) ?? {}, member),
    'package-lock': (lockFile, member, read) => lockHasMember(read.json(lockFile) ?? {}, member),
    'pnpm-lock': (lockFile, member, read) => pnpmLockHasMember(read.text(lockFile) ?? '', member),
    'yarn-lock': (lockFile, member, read) => {
        const text = read.text(lockFile) ?? '';
        if (isBerryLock(text))
            return berryLockHasMember(text, member);
        const root = (0,external_node_path_.dirname)(lockFile);
        return workspaceMembers(root, workspacePatterns(read.json(`${root}/package.json`) ?? {}), read).includes(member);
    },
};
/** A pyproject.toml may hold nothing but the settings of linters. */
function speaksOfDependencies({ manifest, path }, read) {
    if (manifest.how !== 'pyproject')
        return true;
    const table = read.toml(path) ?? {};
    const tool = isTable(table.tool) ? table.tool : {};
    return isTable(table.project) || isTable(tool.poetry) || isTable(table['dependency-groups']);
}

// EXTERNAL MODULE: ./lib/plan/installer-versions.js
var installer_versions = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/plan/install.js


/** An install of what was read. `version`: of the tool, when it is not the one of installer-versions.ts. */
function install(pkg, name, rest, version = (0,installer_versions/* installerVersion */.bV)(name, pkg.runtime)) {
    // Nothing to install is no tree, and needs no Docker.
    if (rest.lines.every((line) => line.startsWith('-c ')))
        return { kind: 'none' };
    const installer = { name, version };
    return { kind: 'install', install: { secrets: {}, warnings: [], installer, ...rest } };
}
/** A file as the config's folder sees it: labels get into the build's manifest, which must not tell where anybody works. */
const inProject = (root, path) => (0,external_node_path_.relative)(root, path);

;// CONCATENATED MODULE: ./lib/plan/staged-inputs.js



function staging() {
    const uncounted = new Map();
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
        uncounted(path, content) {
            uncounted.set(path, { content: Buffer.from(content, 'utf8') });
        },
        listing(prefix, listing) {
            for (const file of listing.files) {
                const host = file.linkTarget === undefined ? { path: file.absolute } : { content: Buffer.from(file.linkTarget) };
                add(recipeFile(file, prefix), host);
            }
        },
        done() {
            const all = [...staged.values()].sort((a, b) => (0,byte_order/* compareBytes */.X)(a.file.path, b.file.path));
            const counted = new Map(all.map(({ file, host }) => [file.path, host]));
            const rest = [...uncounted].filter(([path]) => !counted.has(path)).sort(([a], [b]) => (0,byte_order/* compareBytes */.X)(a, b));
            return { inputs: all.map(({ file }) => file), files: new Map([...counted, ...rest]) };
        },
    };
}

// EXTERNAL MODULE: ./lib/plan/url-secrets.js
var url_secrets = __webpack_require__(70302);
;// CONCATENATED MODULE: ./lib/plan/node-projects.js










/**
 * What of a package.json decides an install. Its scripts do not: they belong to a package's source, which is not there while its
 * dependencies are installed. So an edit of a script, or of the linter's settings, rebuilds nothing.
 */
const MANIFEST_KEYS = [
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
    const problems = lock === undefined ? [] : (0,url_secrets/* credentialsIn */.Wr)(lockText, (0,shown_path/* shownPath */.p)(lock));
    const folders = locked.folders.map(({ path, needed }) => ({ path: (0,external_node_path_.resolve)(base, path), spelled: path, needed }));
    const tarballs = [...new Set(locked.tarballs)].map((path) => ({ path: (0,external_node_path_.resolve)(base, path), spelled: path }));
    const root = commonFolder([
        base,
        folder,
        ...folders.map(({ path }) => path),
        ...tarballs.map(({ path }) => (0,external_node_path_.dirname)(path)),
    ]);
    const stage = staging();
    if (lock !== undefined) {
        // `npm ci` reads the whole lock file and every manifest; what is installed follows from what it says of the project's packages.
        const put = locked.counted === undefined ? stage.content : stage.uncounted;
        put(`${stagedPrefix(root, base)}${lock.slice(base.length + 1)}`, lockText);
        if (locked.counted !== undefined)
            stage.content('lambda-packer.locked.json', (0,canonical/* canonicalJson */.dj)(locked.counted));
    }
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
        problems.push(...(0,url_secrets/* credentialsIn */.Wr)(read.text(file) ?? '', (0,shown_path/* shownPath */.p)(file)));
        const put = path === folder || locked.counted === undefined ? stage.content : stage.uncounted;
        put(`${stagedPrefix(root, path)}package.json`, `${JSON.stringify(reduced(table), null, 2)}\n`);
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
const reduced = (table) => Object.fromEntries(MANIFEST_KEYS.filter((key) => key in table)
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

;// CONCATENATED MODULE: ./lib/plan/node-scripts.js


/**
 * pnpm's rules, from package.json and pnpm-workspace.yaml (pnpm.io/settings#build-settings): before version 10 all scripts run unless there is a
 * list, since then those of `onlyBuiltDependencies`, since 11 those that `allowBuilds` allows.
 */
function pnpmScripts(version, manifest, workspace) {
    const own = tableIn(manifest, 'pnpm');
    const blocks = (0,lock_blocks/* blocksOf */.SH)(workspace);
    const block = (key) => blocks.find((each) => each.key === key);
    const listed = (key) => [
        ...stringsIn(own, key),
        ...(block(key)?.body ?? [])
            .flatMap((line) => /^\s*- (.*)$/.exec(line)?.[1] ?? [])
            .map((word) => (0,lock_blocks/* unquoted */.qZ)(word.trim())),
        ...(/^\[(.*)\]$/.exec(block(key)?.value ?? '')?.[1] ?? '')
            .split(',')
            .flatMap((word) => (0,lock_blocks/* unquoted */.qZ)(word.trim()) || []),
    ];
    const answers = [
        ...Object.entries(tableIn(own, 'allowBuilds')),
        ...(0,lock_blocks/* childrenOf */.LU)(block('allowBuilds')).map((child) => [child.key, child.value === 'true']),
    ];
    const allowed = [...listed('onlyBuiltDependencies'), ...answers.flatMap(([name, is]) => (is === true ? [name] : []))];
    const hasList = own.onlyBuiltDependencies !== undefined || block('onlyBuiltDependencies') !== undefined;
    const everyone = own.dangerouslyAllowAllBuilds === true || block('dangerouslyAllowAllBuilds')?.value === 'true';
    return {
        only: everyone || (Number.parseInt(version, 10) < 10 && !hasList) ? null : names(allowed),
        never: names(listed('neverBuiltDependencies')),
    };
}
/**
 * Yarn's: `enableScripts` of .yarnrc.yml, and `built` in package.json's dependenciesMeta (yarnpkg.com/configuration). Yarn 1 runs
 * all, and so do others up to 4.13 unless they are told not to.
 */
function yarnScripts(version, manifest, settings) {
    const meta = Object.entries(tableIn(manifest, 'dependenciesMeta')).filter(([, each]) => isTable(each));
    const built = (is) => names(meta.flatMap(([name, each]) => (each.built === is ? [name] : [])));
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isOn = (0,lock_blocks/* blocksOf */.SH)(settings).find(({ key }) => key === 'enableScripts')?.value ??
        String(major < 4 || (major === 4 && minor < 14));
    return { only: isOn === 'true' ? null : built(true), never: built(false) };
}
/** Without versions (`esbuild@0.24.0`), sorted. */
const names = (words) => [...new Set(words.map((word) => word.replace(/(?<=.)@.*$/, '')))].sort();

;// CONCATENATED MODULE: ./lib/plan/other-node-projects.js














const READERS = { pnpm: readPnpmLock, yarn: readYarnLock };
/** What of a workspace's root counts besides what counts of every package.json. */
const ROOT_KEYS = ['name', 'version', 'private', 'workspaces', 'overrides', 'resolutions', 'pnpm', 'dependenciesMeta'];
/** Settings of pnpm-workspace.yaml and .yarnrc.yml that change no result, or that the install decides. */
const NOT_PNPM = /^(?:packages|supportedArchitectures|nodeLinker|storeDir|cacheDir|stateDir|virtualStoreDir|modulesDir|lockfile\w*|minimumReleaseAge\w*|registries|verifyDepsBeforeRun|managePackageManagerVersions|shamefullyHoist|strictDepBuilds)$/;
const YARN = /^(?:packageExtensions|catalogs?|nmHoistingLimits|nmSelfReferences|enableScripts|compressionLevel|approvedGitRepositories)$/;
/**
 * Inputs of a project that pnpm or Yarn locked: what it needs of the lock file and of each package.json, without development dependencies; the
 * members of the workspace and local packages that it needs in full; all where they lie to each other. So another member's dependencies change
 * nothing. Throws a PackerError for what is missing, and for a lock file that its package.json has left behind.
 */
function readOtherNodeProject(tool, folder, lockFile, read) {
    const base = (0,external_node_path_.dirname)(lockFile);
    const text = read.text(lockFile) ?? '';
    const manifest = (at) => read.json(`${(0,external_node_path_.resolve)(base, at)}/package.json`);
    const project = (0,external_node_path_.relative)(base, folder);
    const locked = READERS[tool]({
        path: lockFile,
        text,
        project,
        manifest,
        members: () => workspaceMembers(base, workspacePatterns(manifest('') ?? {}), read),
    });
    const problems = [
        ...(0,url_secrets/* credentialsIn */.Wr)(text, (0,shown_path/* shownPath */.p)(lockFile)),
        ...locked.stale.map(({ at, what }) => ({
            severity: 'error',
            code: 'requirements/lock-stale',
            message: `${(0,shown_path/* shownPath */.p)(lockFile)} does not fit ${(0,shown_path/* shownPath */.p)(`${folder}/package.json`)} any more: ${what}`,
            hint: `run \`${tool} install\` and commit the result`,
            at,
        })),
    ];
    const paths = [...locked.members, ...locked.folders].map((each) => ({ path: (0,external_node_path_.resolve)(base, each), spelled: each }));
    const files = locked.files.map((each) => ({ path: (0,external_node_path_.resolve)(base, each), spelled: each }));
    const root = commonFolder([
        base,
        folder,
        ...paths.map(({ path }) => path),
        ...files.map(({ path }) => (0,external_node_path_.dirname)(path)),
    ]);
    const stage = staging();
    const put = (at, name, content) => stage.content(`${stagedPrefix(root, at)}${name}`, content);
    const putManifest = (at, table) => put(at, 'package.json', `${JSON.stringify(table, null, 2)}\n`);
    const missing = (path, spelled) => problems.push({
        severity: 'error',
        code: 'requirements/local',
        message: `${(0,external_node_path_.basename)(lockFile)} names ${(0,shown_path/* shownPath */.p)(path)}, which does not exist`,
        at: positionOf(text, spelled, lockFile),
    });
    put(base, (0,external_node_path_.basename)(lockFile), locked.lock);
    const needed = [...(project === '' ? [] : [project]), ...locked.members];
    const top = manifest('') ?? {};
    const { devDependencies: _development, ...whole } = manifest(project) ?? {};
    const own = pick(whole, [...MANIFEST_KEYS, 'dependenciesMeta'].filter((key) => key !== 'devDependencies' && key !== 'workspaces'));
    const settings = pick(top, ROOT_KEYS);
    if (project !== '')
        putManifest(folder, own);
    putManifest(base, {
        ...settings,
        ...(project === '' && own),
        // Yarn takes a workspace's root only when it is private.
        ...(needed.length > 0 && { private: true, workspaces: needed }),
    });
    for (const at of new Set([folder, base]))
        problems.push(...(0,url_secrets/* credentialsIn */.Wr)(read.text(`${at}/package.json`) ?? '', (0,shown_path/* shownPath */.p)(`${at}/package.json`)));
    for (const { path, spelled } of paths) {
        if (read.kind(path) !== 'folder') {
            missing(path, spelled);
            continue;
        }
        const table = read.json(`${path}/package.json`);
        if (table && locked.members.includes(spelled)) {
            const { devDependencies: _own, ...kept } = table;
            putManifest(path, kept);
        }
        stage.listing(stagedPrefix(root, path), read.nodeFolder(path));
    }
    for (const { path, spelled } of files) {
        if (read.kind(path) === 'file')
            stage.listing(stagedPrefix(root, (0,external_node_path_.dirname)(path)), hashedFile(path));
        else
            missing(path, spelled);
    }
    for (const [name, content] of settingsOf(tool, base, needed, isBerryLock(text), read, problems))
        put(base, name, content);
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems, 2);
    const npmrc = [folder, base].map((path) => `${path}/.npmrc`).find((path) => read.kind(path) === 'file');
    const yarnrc = ['.yarnrc.yml', '.yarnrc'].map((name) => `${base}/${name}`).find((path) => read.kind(path) === 'file');
    const { version, integrity } = versionOf(tool, text, top.packageManager);
    return {
        ...stage.done(),
        version,
        integrity,
        scripts: tool === 'pnpm'
            ? pnpmScripts(version, top, read.text(`${base}/pnpm-workspace.yaml`) ?? '')
            : yarnScripts(version, top, isBerryLock(text) ? (read.text(`${base}/.yarnrc.yml`) ?? '') : ''),
        project: (0,external_node_path_.relative)(root, folder),
        workspaceRoot: (0,external_node_path_.relative)(root, base),
        lines: locked.lines,
        secrets: { ...(npmrc !== undefined && { npmrc }), ...(tool === 'yarn' && yarnrc !== undefined && { yarnrc }) },
    };
}
const pick = (table, keys) => Object.fromEntries(keys
    .flatMap((key) => (key in table ? [[key, table[key]]] : []))
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
/** `pnpm@9.1.0+sha512.…`, when it is of the kind that wrote the lock file; else by the lock file's version. */
function versionOf(tool, text, named) {
    const [, name, version, major, integrity] = /^(pnpm|yarn)@((\d+)\.\d+\.\d+[\w.-]*)(?:\+(sha\d+\.[0-9a-f]+))?$/.exec(String(named)) ?? [];
    const isKind = tool === 'pnpm' ? Number(major) >= 8 : Number(major) > 1 === isBerryLock(text);
    if (name === tool && version !== undefined && isKind)
        return { version, integrity };
    const format = tool === 'pnpm' ? Number.parseInt(pnpmLockVersion(text), 10) : isBerryLock(text) ? berryLockVersion(text) : 1;
    return { version: (0,installer_versions/* olderVersion */.lH)(tool, format) ?? installer_versions/* INSTALLER_VERSIONS */.VO[tool], integrity: undefined };
}
/** The tool's own settings as they count; pnpm also finds the members of its workspace there. */
function settingsOf(tool, base, members, isBerry, read, problems) {
    const kept = (name, counts) => {
        const text = read.text(`${base}/${name}`);
        if (text === undefined)
            return undefined;
        const blocks = (0,lock_blocks/* blocksOf */.SH)(text).filter(({ key }) => counts(key));
        const content = blocks.map((block) => `${(0,lock_blocks/* textOf */.b6)(block).trimEnd()}\n`).join('');
        problems.push(...(0,url_secrets/* credentialsIn */.Wr)(content, (0,shown_path/* shownPath */.p)(`${base}/${name}`)));
        return content;
    };
    if (tool === 'pnpm') {
        const own = kept('pnpm-workspace.yaml', (key) => !NOT_PNPM.test(key));
        const hook = read.text(`${base}/.pnpmfile.cjs`);
        const packages = `packages: ${JSON.stringify(members.length > 0 ? members : ['.'])}\n`;
        return [
            ...(own === undefined && members.length === 0
                ? []
                : [['pnpm-workspace.yaml', packages + (own ?? '')]]),
            ...(hook === undefined ? [] : [['.pnpmfile.cjs', hook]]),
        ];
    }
    const own = isBerry ? kept('.yarnrc.yml', (key) => YARN.test(key)) : undefined;
    return own ? [['.yarnrc.yml', own]] : [];
}

;// CONCATENATED MODULE: ./lib/plan/node-installers.js





/** Readers of Node's manifests. */
const NODE_READERS = {
    'package-lock': (pkg, { path, folder, installer }, context) => node(pkg, folder, path, installer, context),
    'pnpm-lock': (pkg, { path, folder }, context) => otherNode(pkg, 'pnpm', folder, path, context),
    'yarn-lock': (pkg, { path, folder }, context) => otherNode(pkg, 'yarn', folder, path, context),
    'package-json': (pkg, { path, folder, installer }, context) => node(pkg, folder, undefined, installer, context, path),
};
function node(pkg, folder, lock, installer, { read, root }, file = lock) {
    const { project, workspaceRoot, scriptedOn, ...rest } = readNodeProject(folder, lock, labelOf(pkg), read);
    const { exclude, omit, strip } = pkg.dependencies;
    const source = lock === undefined ? 'package-json' : 'package-lock';
    return install(pkg, installer, {
        ...rest,
        label: inProject(root, file ?? folder),
        optionsFor: (platform) => ({
            ...{ language: 'node', exclude, omit, strip, source, project, workspaceRoot },
            scripted: scriptedOn(platform)?.filter((name) => !omit.includes(name)) ?? null,
        }),
    });
}
/** A lock file of pnpm or Yarn. */
function otherNode(pkg, tool, folder, lockFile, { read, root }) {
    const { project, workspaceRoot, version, integrity, scripts, ...rest } = readOtherNodeProject(tool, folder, lockFile, read);
    const { exclude, omit, strip } = pkg.dependencies;
    const options = {
        ...{ language: 'node', exclude, omit, strip, source: `${tool}-lock`, project, workspaceRoot, scripted: null },
        scripts,
        npm: (0,installer_versions/* installerVersion */.bV)('npm', pkg.runtime),
        ...(integrity !== undefined && { integrity }),
    };
    const warnings = meaningless(pkg, lockFile);
    return install(pkg, tool, { ...rest, warnings, label: inProject(root, lockFile), optionsFor: () => options }, version);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/plan/locked-python.js


const MACHINE_MARKERS = {
    'linux/amd64': "platform_machine == 'x86_64'",
    'linux/arm64': "platform_machine == 'aarch64'",
};
/** As requirement lines with hashes. Their markers were answered for the runtime; what is left is the machine. */
function linesOf(packages) {
    const lines = packages.map(({ requirement, hashes, platforms, at }) => {
        const marker = platforms.length === types/* PLATFORMS */.P4.length ? '' : ` ; ${platforms.map((each) => MACHINE_MARKERS[each]).join(' or ')}`;
        return { text: [requirement + marker, ...hashes.map((hash) => `--hash=${hash}`)].join(' '), at };
    });
    return { kind: 'lines', lines };
}
/**
 * uv's words for the indexes that packages of a lock file come from. Every file is checked by its hash, so the index that has the version
 * may be any of them. Where no package comes from the default index (which
 * both tools call PyPI, and a mirror's user may have replaced), it is not asked.
 */
function indexArguments(packages, urls) {
    const others = new Map([...urls].filter(([name]) => name.toLowerCase() !== 'pypi'));
    const used = [...others].filter(([name]) => packages.some(({ index }) => index === name));
    if (used.length === 0)
        return [];
    const needsDefault = packages.some(({ index, hashes }) => (index === undefined || !others.has(index)) && hashes.length > 0);
    return [
        ...used.flatMap(([name, url], i) => [
            i === 0 && !needsDefault ? '--default-index' : '--index',
            `${indexName(name)}=${url}`,
        ]),
        '--index-strategy',
        'unsafe-best-match',
    ];
}
/** An index's name as uv takes it, and as the variables of its credentials spell it (UV_INDEX_<NAME>_USERNAME). */
const indexName = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
/** Line of each of a file's texts that match, from one pass over it; the last group of the pattern is the key. */
function linesBy(text, pattern, path) {
    const file = (0,shown_path/* shownPath */.p)(path);
    const found = new Map();
    for (const [i, line] of text.split('\n').entries()) {
        const key = pattern.exec(line)?.at(-1);
        if (key !== undefined && !found.has(key))
            found.set(key, i + 1);
    }
    return (key) => ({ file, line: found.get(key) ?? 1, column: 1 });
}
/** A lock file that its project has left behind. */
const staleLock = (lock, project, command) => ({
    severity: 'error',
    code: 'requirements/lock-stale',
    message: `${(0,shown_path/* shownPath */.p)(lock)} was made for another ${project} than the one beside it`,
    hint: `run \`${command}\` and commit the result`,
    at: { file: (0,shown_path/* shownPath */.p)(lock), line: 1, column: 1 },
});
/** JSON as Python's json.dumps(…, sort_keys=True) writes it, of which lock files keep a hash. */
function pythonJson(value, item = ', ', colon = ': ') {
    if (Array.isArray(value))
        return `[${value.map((each) => pythonJson(each, item, colon)).join(item)}]`;
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
        const entries = Object.entries(value)
            .filter(([, each]) => each !== undefined)
            .sort(([a], [b]) => compareCodePoints(a, b))
            .map(([key, each]) => `${asciiString(key)}${colon}${pythonJson(each, item, colon)}`);
        return `{${entries.join(item)}}`;
    }
    return typeof value === 'string'
        ? asciiString(value)
        : typeof value === 'bigint'
            ? String(value)
            : JSON.stringify(value ?? null);
}
const asciiString = (text) => JSON.stringify(text).replace(/[\x7f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** Python sorts texts by code points, JavaScript by UTF-16 units. */
function compareCodePoints(a, b) {
    const [left, right] = [[...a], [...b]];
    const i = left.findIndex((c, at) => c !== right[at]);
    if (i < 0)
        return left.length - right.length;
    return right[i] === undefined ? 1 : left[i].codePointAt(0) - right[i].codePointAt(0);
}

;// CONCATENATED MODULE: ./lib/plan/python-version.js
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i;
const RANKS = { a: 0, alpha: 0, b: 1, beta: 1, c: 2, rc: 2, pre: 2, preview: 2 };
/** Characters; beyond that a text is no version, and the expression above is not asked. */
const LONGEST = 200;
function parse(text) {
    const found = text.length > LONGEST ? null : VERSION.exec(text.trim());
    if (!found)
        return undefined;
    const [, epoch, release, letter, pre, bare, postWord, post, devWord, dev] = found;
    const hasPost = bare !== undefined || postWord !== undefined;
    return {
        epoch: Number(epoch ?? 0),
        release: release.split('.').map(Number),
        pre: letter !== undefined
            ? [RANKS[letter.toLowerCase()], Number(pre || 0)]
            : [devWord !== undefined && !hasPost ? -Infinity : Infinity, 0],
        post: hasPost ? Number(bare ?? (post || 0)) : -1,
        dev: devWord === undefined ? Infinity : Number(dev || 0),
    };
}
function compare(a, b) {
    const length = Math.max(a.release.length, b.release.length);
    const key = (v) => [
        v.epoch,
        ...Array.from({ length }, (_, i) => v.release[i] ?? 0),
        ...v.pre,
        v.post,
        v.dev,
    ];
    const [left, right] = [key(a), key(b)];
    const i = left.findIndex((part, at) => part !== right[at]);
    return i < 0 ? 0 : left[i] < right[i] ? -1 : 1;
}
/** The first version that is no longer compatible: `raised([1, 2, 3], 1)` is 1.3. */
const raised = (release, at) => ({
    epoch: 0,
    release: release.slice(0, at + 1).map((part, i) => (i === at ? part + 1 : part)),
    pre: [-Infinity, 0],
    post: -1,
    dev: 0,
});
const finalOf = (version) => ({ ...version, pre: [Infinity, 0], post: -1, dev: Infinity });
const isEarly = ({ pre, dev, post }) => pre[0] !== Infinity || (dev !== Infinity && post < 0);
const ORDER = {
    '==': (_v, order) => order === 0,
    '===': (_v, order) => order === 0,
    '!=': (_v, order) => order !== 0,
    '<=': (_v, order) => order <= 0,
    '>=': (_v, order) => order >= 0,
    '<': (_v, order) => order < 0,
    '>': (_v, order) => order > 0,
};
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*([^\s,|]+)$/;
/** undefined: no clause of this language. */
function matchesClause(version, clause) {
    if (clause === '' || clause === '*')
        return true;
    const [, operator = '==', text = ''] = CLAUSE.exec(clause) ?? [];
    const prefix = /^(.*?)\.\*$/.exec(text)?.[1];
    const wanted = parse(prefix ?? text);
    if (!wanted)
        return undefined;
    const { release } = wanted;
    const within = (at) => compare(version, wanted) >= 0 && compare(version, { ...raised(release, at), epoch: wanted.epoch }) < 0;
    if (prefix !== undefined) {
        const isIn = version.epoch === wanted.epoch && release.every((part, i) => (version.release[i] ?? 0) === part);
        return operator === '!=' ? !isIn : isIn;
    }
    const leading = release.findIndex((part) => part > 0);
    if (operator === '^')
        return within(leading < 0 ? release.length - 1 : leading);
    if (operator === '~')
        return within(Math.min(1, release.length - 1));
    if (operator === '~=')
        return within(Math.max(0, release.length - 2));
    // Exclusive bounds exclude what belongs to the bound itself (PEP 440, "Exclusive ordered comparison").
    const isOfBound = version.epoch === wanted.epoch && compare(finalOf(version), finalOf(wanted)) === 0;
    if (operator === '<' && isOfBound && isEarly(version) && !isEarly(wanted) && wanted.post < 0)
        return false;
    if (operator === '>' && isOfBound && version.post >= 0 && wanted.post < 0 && !isEarly(wanted))
        return false;
    return ORDER[operator === '=' ? '==' : operator](version, compare(version, wanted));
}
/**
 * Whether a version fits a constraint: PEP 440's clauses, and Poetry's (`^1.2`, `~1.2`, `1.2.*`, `a || b`; python-poetry.org/docs/dependency-specification).
 * undefined when either is not understood.
 */
function versionFits(version, constraint) {
    const parsed = parse(version);
    if (!parsed)
        return undefined;
    let isIn = false;
    for (const part of constraint.split(/\|\|?/)) {
        const clauses = part
            .trim()
            .replace(/(===|[=~!<>]=|[<>^~=])\s+/g, '$1')
            .split(/\s*,\s*|\s+/);
        const results = clauses.map((clause) => matchesClause(parsed, clause));
        if (results.includes(undefined))
            return undefined;
        isIn ||= results.every(Boolean);
    }
    return isIn;
}
/** Whether a text is a version at all. */
const isVersion = (text) => parse(text) !== undefined;
/** A package's name as indexes compare it (PEP 503). */
const canonicalName = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();

;// CONCATENATED MODULE: ./lib/plan/markers.js

const MACHINES = { 'linux/amd64': 'x86_64', 'linux/arm64': 'aarch64' };
/** CPython of a runtime on a platform. Of its patch release only the first is known, as uv takes it too. */
function markerEnvironment(runtime, platform, extras = []) {
    return {
        variables: {
            os_name: 'posix',
            sys_platform: 'linux',
            platform_machine: MACHINES[platform],
            platform_python_implementation: 'CPython',
            platform_release: '',
            platform_system: 'Linux',
            platform_version: '',
            python_version: runtime.version,
            python_full_version: `${runtime.version}.0`,
            implementation_name: 'cpython',
            implementation_version: `${runtime.version}.0`,
        },
        extras: new Set([...extras].map(canonicalName)),
    };
}
/** Nesting that nobody writes, and that would exhaust the stack. */
const DEEPEST = 100;
const TOKEN = /\s*(?:(\(|\))|('[^']*'|"[^"]*")|(===|==|~=|!=|<=|>=|<|>)|(not\s+in\b|in\b|and\b|or\b)|([A-Za-z_][A-Za-z0-9_.]*))/y;
function tokensOf(marker) {
    const tokens = [];
    const kinds = ['paren', 'text', 'operator', 'word', 'name'];
    const end = marker.trimEnd().length;
    for (TOKEN.lastIndex = 0; TOKEN.lastIndex < end;) {
        const found = TOKEN.exec(marker);
        if (!found)
            return undefined;
        const at = kinds.findIndex((_, i) => found[i + 1] !== undefined);
        const text = found[at + 1];
        tokens.push({ kind: kinds[at], text: kinds[at] === 'text' ? text.slice(1, -1) : text.replace(/\s+/g, ' ') });
    }
    return tokens;
}
/** Whether a marker holds; '' always does. undefined when it is no marker. */
function markerHolds(marker, environment) {
    const tokens = tokensOf(marker);
    if (!tokens)
        return undefined;
    if (tokens.length === 0)
        return true;
    let at = 0;
    const take = (kind, text) => {
        const token = tokens[at];
        if (token?.kind !== kind || (text !== undefined && token.text !== text))
            return undefined;
        at++;
        return token;
    };
    const all = (depth) => chain('and', () => one(depth), (a, b) => a && b);
    const any = (depth) => chain('or', () => all(depth), (a, b) => a || b);
    function chain(word, read, join) {
        let result = read();
        while (result !== undefined && take('word', word)) {
            const next = read();
            result = next === undefined ? undefined : join(result, next);
        }
        return result;
    }
    function one(depth) {
        if (depth > DEEPEST)
            return undefined;
        if (take('paren', '(')) {
            const inner = any(depth + 1);
            return take('paren', ')') ? inner : undefined;
        }
        const left = take('text') ?? take('name');
        const operator = take('operator') ?? take('word', 'in') ?? take('word', 'not in');
        const right = take('text') ?? take('name');
        return left && operator && right ? comparison(left, operator.text, right, environment) : undefined;
    }
    const result = any(0);
    return at === tokens.length ? result : undefined;
}
function comparison(left, operator, right, { variables, extras }) {
    const [named, other] = left.kind === 'name' ? [left, right] : [right, left];
    if (named.kind === 'name' && named.text === 'extra') {
        if (operator !== '==' && operator !== '!=')
            return undefined;
        return extras.has(canonicalName(other.text)) === (operator === '==');
    }
    const spelled = (token) => token.kind === 'text'
        ? token.text
        : (variables[token.text.replace('.', '_')] ?? variables[OLD_NAMES[token.text] ?? '']);
    const [a, b] = [spelled(left), spelled(right)];
    if (a === undefined || b === undefined)
        return undefined;
    if (operator === 'in')
        return b.includes(a);
    if (operator === 'not in')
        return !b.includes(a);
    if (isVersion(a) && isVersion(b.replace(/\.\*$/, '')))
        return versionFits(a, `${operator}${b}`);
    const order = a === b ? 0 : a < b ? -1 : 1;
    return STRINGS[operator]?.(order);
}
/** Names from before PEP 508. */
const OLD_NAMES = { python_implementation: 'platform_python_implementation' };
const STRINGS = {
    '==': (order) => order === 0,
    '===': (order) => order === 0,
    '!=': (order) => order !== 0,
    '<': (order) => order < 0,
    '>': (order) => order > 0,
    '<=': (order) => order <= 0,
    '>=': (order) => order >= 0,
};

;// CONCATENATED MODULE: ./lib/plan/pipfile-lock.js










/**
 * Reads a Pipfile.lock (format 6; pipenv's vendored plette knows it) and the Pipfile beside it, if there is one. `groups` are categories
 * besides `default`. Throws a PackerError for a lock file that is older than its Pipfile, and for what is not understood.
 */
function readPipfileLock(lockFile, runtime, chosen, read) {
    const text = read.text(lockFile) ?? '';
    const lock = read.json(lockFile) ?? {};
    const meta = tableIn(lock, '_meta');
    const project = `${(0,external_node_path_.dirname)(lockFile)}/Pipfile`;
    const pipfile = read.toml(project);
    const problems = text
        .split('\n')
        .flatMap((line, i) => (0,url_secrets/* holdsCredential */.KK)(line.replace(VARIABLE_LOGIN, '://'))
        ? [(0,url_secrets/* credentialProblem */.FL)({ file: (0,shown_path/* shownPath */.p)(lockFile), line: i + 1, column: 1 })]
        : []);
    // Without a source pipenv hashes the one that it takes instead, which its next version may name otherwise.
    if (pipfile?.source !== undefined && tableIn(meta, 'hash').sha256 !== pipfileHash(pipfile))
        problems.push(staleLock(lockFile, 'Pipfile', 'pipenv lock'));
    const wanted = tableIn(meta, 'requires');
    const python = wanted.python_full_version ?? wanted.python_version;
    if (typeof python === 'string' && !`${python}.`.startsWith(`${runtime.version}.`))
        problems.push({
            severity: 'error',
            code: 'requirements/python-version',
            message: `the lock file is for Python ${python}, and the runtime has ${runtime.version}`,
            hint: 'change [requires] in the Pipfile and run `pipenv lock`, or choose another runtime',
            at: positionOf(text, '"requires"', lockFile),
        });
    const categories = Object.keys(lock).filter((key) => key !== '_meta');
    for (const name of chosen.groups)
        if (!categories.includes(name))
            problems.push({
                severity: 'error',
                code: 'requirements/pipfile-lock',
                message: `there is no category '${name}' in ${(0,shown_path/* shownPath */.p)(lockFile)}`,
                hint: `there is ${categories.join(', ')}: see dependencies.groups`,
                at: { file: (0,shown_path/* shownPath */.p)(lockFile), line: 1, column: 1 },
            });
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems, 2);
    const at = linesBy(text, /^\s+"([^"]+)": \{/, lockFile);
    const indexes = indexesOf(meta);
    const packages = new Map();
    for (const category of ['default', ...chosen.groups])
        for (const [name, entry] of Object.entries(tableIn(lock, category))) {
            if (!isTable(entry) || packages.has(name))
                continue;
            const { markers } = entry;
            const platforms = types/* PLATFORMS */.P4.filter((platform) => {
                const holds = typeof markers === 'string' ? markerHolds(markers, markerEnvironment(runtime, platform)) : true;
                if (holds !== undefined)
                    return holds;
                throw (0,errors/* failure */.V2)('requirements/pipfile-lock', `${name}: the marker ${JSON.stringify(markers)} is not understood`, {
                    at: at(name),
                    exitCode: 2,
                });
            });
            if (platforms.length > 0)
                packages.set(name, { ...pipfile_lock_locate(name, entry, [...indexes.keys()][0]), name, platforms, at: at(name) });
        }
    const all = [...packages.values()];
    return { packages: all, requirements: linesOf(all), arguments: indexArguments(all, indexes), warnings: loose(all) };
}
/** `${USER}:${PASSWORD}@` in a source's URL, which pipenv fills from the environment: no secret itself (graph/pipenv-config.ts fills it). */
const VARIABLE_LOGIN = /:\/\/(?:\$\{?\w+\}?)(?::\$\{?\w+\}?)?@/;
/** pipenv locks for the machine that it runs on: what its marker excludes there has no version. */
function loose(packages) {
    return packages
        .filter(({ requirement, name }) => requirement === name)
        .map(({ name, at }) => ({
        severity: 'warning',
        code: 'requirements/unpinned',
        message: `${name} has no version in the lock file: pipenv knows none where its marker does not hold`,
        hint: 'run `pipenv lock` on a machine where it does, or give it a version in the Pipfile',
        at,
    }));
}
/** The first is where packages come from that name none. */
function indexesOf(meta) {
    const sources = Array.isArray(meta.sources) ? meta.sources.filter(isTable) : [];
    return new Map(sources.flatMap(({ name, url }) => typeof url === 'string' ? [[String(name), url.replace(VARIABLE_LOGIN, '://')]] : []));
}
function pipfile_lock_locate(name, entry, first) {
    const hashes = [...new Set(stringsIn(entry, 'hashes'))].sort();
    const { path, file, git, ref, subdirectory, version, index } = entry;
    const own = path ?? file;
    if (typeof own === 'string') {
        const isRemote = /^https?:\/\//i.test(own);
        if (isRemote)
            return { requirement: `${name} @ ${own}`, hashes };
        return { requirement: /^[./~]/.test(own) ? own : `./${own}`, hashes: [] };
    }
    if (typeof git === 'string') {
        const tail = typeof subdirectory === 'string' ? `#subdirectory=${subdirectory}` : '';
        const url = git.replace(/^git\+/, '').replace(/^(?!\w+:\/\/)([^@/]+@[^:/]+):(?!\/\/)/, 'ssh://$1/');
        return { requirement: `${name} @ git+${url}@${String(ref)}${tail}`, hashes: [] };
    }
    // pipenv leaves a package whose marker does not hold where it locked without a version.
    const pinned = typeof version === 'string' && version !== '*' ? version : '';
    const from = typeof index === 'string' ? index : first;
    return { requirement: `${name}${pinned}`, hashes, ...(from !== undefined && { index: from }) };
}
const SECTIONS = [
    'source',
    'packages',
    'dev-packages',
    'requires',
    'scripts',
    'pipfile',
    'pipenv',
    'default',
    'develop',
];
/** The hash of what counts of a Pipfile, as its lock file keeps it (plette, Pipfile.get_hash). */
function pipfileHash(pipfile) {
    const others = Object.entries(pipfile).filter(([key]) => !SECTIONS.includes(key));
    const counts = {
        ...Object.fromEntries(others),
        _meta: { sources: pipfile.source, requires: pipfile.requires ?? {} },
        default: pipfile.packages ?? {},
        develop: pipfile['dev-packages'] ?? {},
    };
    return (0,external_node_crypto_.createHash)('sha256')
        .update(pythonJson(counts, ',', ':'))
        .digest('hex');
}

;// CONCATENATED MODULE: ./lib/plan/poetry-lock.js






/**
 * What Poetry would install of a lock file without its development groups. Since format 2.1 each entry names its groups and markers; before,
 * the project's own dependencies are followed. Throws a PackerError with its position for what is not understood.
 */
function poetryPackages(lock, text, path, pyproject, choice) {
    const entries = entriesOf(lock);
    const at = linesBy(text, /^name = "([^"]*)"/, path);
    const bad = (entry, what) => (0,errors/* failure */.V2)('requirements/poetry-lock', `${entry.name} ${entry.version}: ${what}`, { at: at(entry.name), exitCode: 2 });
    const hasGroups = entries.some(({ table }) => Array.isArray(table.groups));
    const chosen = new Map();
    for (const platform of types/* PLATFORMS */.P4) {
        const environment = markerEnvironment(choice.runtime, platform, choice.extras);
        const found = hasGroups
            ? entries.filter((entry) => isInGroups(entry, ['main', ...choice.groups], environment, bad))
            : followed(entries, lock, pyproject, choice, environment, bad);
        for (const entry of found)
            chosen.set(entry, [...(chosen.get(entry) ?? []), platform]);
    }
    return entries.flatMap((entry) => {
        const platforms = chosen.get(entry);
        if (!platforms)
            return [];
        const { requirement, index } = poetry_lock_locate(entry, bad);
        const hashes = entry.source.type === 'git' || entry.source.type === 'directory' ? [] : hashesOf(entry, lock);
        return [
            { name: entry.name, requirement, hashes, platforms, at: at(entry.name), ...(index !== undefined && { index }) },
        ];
    });
}
/** Names and addresses of the indexes that a lock file speaks of. */
function poetryIndexes(lock) {
    return new Map(entriesOf(lock).flatMap(({ source }) => source.type === 'legacy' && typeof source.url === 'string' && typeof source.reference === 'string'
        ? [[source.reference, source.url]]
        : []));
}
const entriesOf = (lock) => (Array.isArray(lock.package) ? lock.package.filter(isTable) : []).map((table) => ({
    name: String(table.name),
    version: String(table.version),
    table,
    source: tableIn(table, 'source'),
}));
function isInGroups(entry, groups, environment, bad) {
    const { markers } = entry.table;
    const wanted = stringsIn(entry.table, 'groups').filter((name) => groups.includes(name));
    return wanted.some((group) => {
        const marker = isTable(markers) ? markers[group] : markers;
        if (marker === undefined)
            return true;
        const holds = typeof marker === 'string' ? markerHolds(marker, environment) : undefined;
        if (holds === undefined)
            throw bad(entry, `the marker ${JSON.stringify(marker)} is not understood`);
        return holds;
    });
}
const edgesOf = (table) => Object.entries(table).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each) => {
    const more = isTable(each) ? each : {};
    const version = typeof each === 'string' ? each : more.version;
    return {
        name: canonicalName(name),
        version: typeof version === 'string' ? version : '*',
        marker: [more.markers, platformMarker(more.platform)].filter((m) => typeof m === 'string').join(' and '),
        python: typeof more.python === 'string' ? more.python : '*',
        extras: stringsIn(more, 'extras'),
        isOptional: more.optional === true,
    };
}));
const platformMarker = (platform) => typeof platform === 'string' ? `sys_platform == '${platform.replaceAll("'", '')}'` : undefined;
/** Locks of Poetry 1: from the project's own dependencies along those of each package. */
function followed(entries, lock, pyproject, { groups, extras, runtime }, environment, bad) {
    const poetry = tableIn(tableIn(pyproject, 'tool'), 'poetry');
    const wantedByExtras = new Set(extras.flatMap((name) => namesOf(tableIn(lock, 'extras'), name).map((word) => canonicalName(word.split(/[\s(]/)[0]))));
    const { python: _python, ...main } = tableIn(poetry, 'dependencies');
    const roots = [
        ...edgesOf(main).filter(({ isOptional, name }) => !isOptional || wantedByExtras.has(name)),
        ...groups.flatMap((name) => edgesOf(tableIn(tableIn(tableIn(poetry, 'group'), name), 'dependencies'))),
    ];
    const byName = new Map();
    for (const entry of entries)
        byName.set(canonicalName(entry.name), [...(byName.get(canonicalName(entry.name)) ?? []), entry]);
    const reached = new Set();
    const visited = new Set();
    const queue = roots.map((edge) => ({
        edge,
        from: undefined,
        extras,
    }));
    for (let next = queue.pop(); next; next = queue.pop()) {
        const { edge, from, extras: active } = next;
        const locked = byName.get(edge.name) ?? [];
        const place = from ?? locked[0];
        const holds = markerHolds(edge.marker, { ...environment, extras: new Set(active.map(canonicalName)) });
        const fitsPython = versionFits(runtime.version, edge.python);
        if (place && (holds === undefined || fitsPython === undefined))
            throw bad(place, `the condition of ${edge.name} (${edge.marker || edge.python}) is not understood`);
        if (!holds || !fitsPython)
            continue;
        // A single locked version is the one, whatever the constraint; of several the constraint picks.
        for (const entry of locked.length === 1
            ? locked
            : locked.filter(({ version }) => versionFits(version, edge.version))) {
            reached.add(entry);
            for (const extra of ['', ...edge.extras]) {
                const visit = JSON.stringify([entry.name, entry.version, extra]);
                if (visited.has(visit))
                    continue;
                visited.add(visit);
                const own = edgesOf(tableIn(entry.table, 'dependencies'));
                const named = new Set(namesOf(tableIn(entry.table, 'extras'), extra).map((word) => canonicalName(word.split(/[\s([<>=!~;]/)[0])));
                for (const dependency of own.filter(({ isOptional, name }) => (extra === '' ? !isOptional : named.has(name))))
                    queue.push({ edge: dependency, from: entry, extras: edge.extras });
            }
        }
    }
    return entries.filter((entry) => reached.has(entry));
}
const namesOf = (table, wanted) => {
    const key = Object.keys(table).find((name) => canonicalName(name) === canonicalName(wanted));
    return key === undefined ? [] : stringsIn(table, key);
};
/** `files` beside the package, in old locks [metadata.files]. */
function hashesOf({ name, table }, lock) {
    const files = table.files ?? tableIn(tableIn(lock, 'metadata'), 'files')[name];
    const hashes = (Array.isArray(files) ? files.filter(isTable) : []).map(({ hash }) => String(hash));
    return [...new Set(hashes.filter((hash) => /^sha(?:256|384|512):[0-9a-f]+$/.test(hash)))].sort();
}
function poetry_lock_locate({ name, version, source, table }, bad) {
    const entry = { name, version, source, table };
    const { type, url, reference, resolved_reference: commit, subdirectory } = source;
    switch (type) {
        case undefined:
            return { requirement: `${name}==${version}` };
        case 'legacy':
            return { requirement: `${name}==${version}`, ...(typeof reference === 'string' && { index: reference }) };
        case 'directory':
        case 'file':
            return { requirement: /^[./~]/.test(String(url)) ? String(url) : `./${String(url)}` };
        case 'url':
            return { requirement: `${name} @ ${String(url)}` };
        case 'git': {
            const tail = subdirectory === undefined ? '' : `#subdirectory=${String(subdirectory)}`;
            return { requirement: `${name} @ git+${httpsOf(String(url))}@${String(commit ?? reference)}${tail}` };
        }
        default:
            throw bad({ ...entry }, `a source of the type ${JSON.stringify(type)} is not understood`);
    }
}
/** `git@host:owner/name` as a URL. */
const httpsOf = (url) => url.replace(/^(?!\w+:\/\/)([^@/]+@[^:/]+):(?!\/\/)/, 'ssh://$1/');

;// CONCATENATED MODULE: ./lib/plan/poetry-project.js










/**
 * Reads a poetry.lock and the pyproject.toml beside it. Throws a PackerError for a lock file that is older than its project, is for other
 * Pythons, or lacks a group or extra that is asked for.
 */
function readPoetryProject(lockFile, runtime, chosen, read) {
    const text = read.text(lockFile) ?? '';
    const lock = read.toml(lockFile) ?? {};
    const project = `${(0,external_node_path_.dirname)(lockFile)}/pyproject.toml`;
    const pyproject = read.toml(project) ?? {};
    const projectText = read.text(project) ?? '';
    const metadata = tableIn(lock, 'metadata');
    const problems = [
        ...(0,url_secrets/* credentialsIn */.Wr)(text, (0,shown_path/* shownPath */.p)(lockFile)),
        ...(0,url_secrets/* credentialsIn */.Wr)(projectText, (0,shown_path/* shownPath */.p)(project)),
    ];
    const hash = metadata['content-hash'];
    if (!contentHashes(pyproject).includes(String(hash)))
        problems.push(staleLock(lockFile, 'pyproject.toml', 'poetry lock'));
    const pythons = String(metadata['python-versions'] ?? '*');
    // Which patch release the runtime has is not known; some of them must fit.
    if (['0', '99'].every((patch) => versionFits(`${runtime.version}.${patch}`, pythons) === false))
        problems.push({
            severity: 'error',
            code: 'requirements/python-version',
            message: `the lock file is for Python ${pythons}, and the runtime has ${runtime.version}`,
            hint: 'widen requires-python and run `poetry lock`, or choose another runtime',
            at: positionOf(text, `python-versions = "${pythons}`, lockFile),
        });
    const known = { extra: Object.keys(tableIn(lock, 'extras')), group: groupsOf(pyproject) };
    for (const [what, wanted] of [
        ['extra', chosen.extras],
        ['group', chosen.groups],
    ])
        for (const name of wanted)
            if (!known[what].some((each) => canonicalName(each) === canonicalName(name)))
                problems.push({
                    severity: 'error',
                    code: 'requirements/poetry-lock',
                    message: `there is no ${what === 'extra' ? 'extra' : 'dependency group'} '${name}'`,
                    hint: `there ${known[what].length > 0 ? `is ${known[what].join(', ')}` : 'is none'}: see dependencies.${what}s`,
                    at: { file: (0,shown_path/* shownPath */.p)(project), line: 1, column: 1 },
                });
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems, 2);
    const groups = known.group.filter((name) => chosen.groups.some((each) => canonicalName(each) === canonicalName(name)));
    const packages = poetryPackages(lock, text, lockFile, pyproject, { runtime, groups, extras: chosen.extras });
    return {
        packages,
        requirements: linesOf(packages),
        arguments: indexArguments(packages, poetryIndexes(lock)),
        warnings: [],
    };
}
/** Names of dependency groups, Poetry's own and those of PEP 735. */
const groupsOf = (pyproject) => {
    const poetry = tableIn(tableIn(pyproject, 'tool'), 'poetry');
    return [
        ...new Set([
            ...Object.keys(tableIn(poetry, 'group')),
            ...('dev-dependencies' in poetry ? ['dev'] : []),
            ...Object.keys(tableIn(pyproject, 'dependency-groups')),
        ]),
    ];
};
const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'];
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'];
/**
 * The hashes of what counts of a pyproject.toml, as Poetry keeps one in the lock file (Locker._get_content_hash, Poetry 1.0 to 2.5):
 * since 2.3 the groups of PEP 735 count, and it takes both.
 */
function contentHashes(pyproject) {
    const project = tableIn(pyproject, 'project');
    const poetry = tableIn(tableIn(pyproject, 'tool'), 'poetry');
    const own = Object.fromEntries(PROJECT_KEYS.flatMap((key) => (key in project ? [[key, project[key]]] : [])));
    const allGroups = tableIn(pyproject, 'dependency-groups');
    return [allGroups, {}].map((groups) => {
        const head = {
            ...(Object.keys(own).length > 0 && { project: own }),
            ...(Object.keys(groups).length > 0 && { 'dependency-groups': groups }),
        };
        const hasHead = Object.keys(head).length > 0;
        const tool = Object.fromEntries([...LEGACY_KEYS, 'group'].flatMap((key) => key in poetry ? [[key, poetry[key]]] : key === 'group' || hasHead ? [] : [[key, null]]));
        return (0,external_node_crypto_.createHash)('sha256')
            .update(pythonJson(hasHead ? { ...head, tool: { poetry: tool } } : tool))
            .digest('hex');
    });
}
/** A pyproject.toml that only Poetry understands, and that it has not locked. */
const notLockedByPoetry = (path) => (0,errors/* failure */.V2)('requirements/poetry-lock', `${(0,shown_path/* shownPath */.p)(path)} is Poetry's, and there is no poetry.lock beside it`, {
    hint: 'run `poetry lock` and commit the result',
    at: { file: (0,shown_path/* shownPath */.p)(path), line: 1, column: 1 },
    exitCode: 2,
});

;// CONCATENATED MODULE: ./lib/plan/requirement-line.js
const NAME = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?';
const EXTRAS = String.raw `\[\s*(?:${NAME}\s*(?:,\s*${NAME}\s*)*)?\]`;
const requirement_line_CLAUSE = String.raw `(?:===|==|~=|!=|<=|>=|<|>)\s*[A-Za-z0-9._*+!-]+`;
const REFERENCE = new RegExp(`^(${NAME})\\s*(${EXTRAS})?\\s*@\\s*(\\S.*)$`);
const NAMED = new RegExp(`^(${NAME})\\s*(${EXTRAS})?\\s*(\\(?)\\s*((?:${requirement_line_CLAUSE}(?:\\s*,\\s*${requirement_line_CLAUSE})*)?)\\s*,?\\s*(\\)?)$`);
const URL_START = /^(?:[a-z][a-z0-9.-]*\+)?[a-z][a-z0-9.-]*:\/\/|^file:/i;
const ARCHIVE = /\.(?:whl|zip|tar|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.lzma|tlz)$/i;
/** Whether a file name is that of a wheel or source archive. */
const isArchiveName = (name) => ARCHIVE.test(name);
/** Characters; beyond that a line is no requirement, and the expressions above are not asked to backtrack over it. */
const requirement_line_LONGEST = 4096;
/** Reads `name[extra]==1.0 ; marker`, `name @ url`, a URL or a path; undefined when it is none of these. */
function parseRequirement(written) {
    if (written.length > requirement_line_LONGEST)
        return undefined;
    const text = written.trim();
    const reference = REFERENCE.exec(text);
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
const pyproject_PROJECT_KEYS = ['name', 'version', 'requires-python', 'dependencies', 'optional-dependencies', 'dynamic'];
/** A pyproject.toml without what decides no install (description, linters, test settings), so that an edit there rebuilds nothing. */
function reducedPyproject(table) {
    const project = Object.fromEntries(pyproject_PROJECT_KEYS.flatMap((key) => (key in tableIn(table, 'project') ? [[key, tableIn(table, 'project')[key]]] : [])));
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
        ...pyproject_groupsOf(tableIn(table, 'dependency-groups'), chosen.groups),
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
function pyproject_groupsOf(table, names, done = new Set()) {
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
                ? pyproject_groupsOf(table, [entry['include-group']], done)
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
    const problems = (0,url_secrets/* credentialsIn */.Wr)(lockText, (0,shown_path/* shownPath */.p)(lockFile));
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
    // `uv export --locked` reads the whole lock file and every manifest; what is installed follows from this.
    const settings = [folder, lockFolder].map((path) => tableIn(tableIn(read.toml(`${path}/pyproject.toml`) ?? {}, 'tool'), 'uv'));
    stage.content('lambda-packer.locked.json', (0,canonical/* canonicalJson */.dj)(JSON.parse(JSON.stringify({ ...locals.counted, settings }))));
    stage.uncounted(`${stagedPrefix(root, lockFolder)}uv.lock`, lockText);
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
        problems.push(...(0,url_secrets/* credentialsIn */.Wr)(read.text(file) ?? '', (0,shown_path/* shownPath */.p)(file)));
        const put = path === folder ? stage.content : stage.uncounted;
        put(`${stagedPrefix(root, path)}pyproject.toml`, reducedPyproject(table));
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
    const toml = read.text(`${lockFolder}/uv.toml`);
    if (toml !== undefined) {
        problems.push(...(0,url_secrets/* credentialsIn */.Wr)(toml, (0,shown_path/* shownPath */.p)(`${lockFolder}/uv.toml`)));
        stage.content(`${stagedPrefix(root, lockFolder)}uv.toml`, toml);
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
const OPTIONS = {
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
    ...Object.fromEntries(Object.entries(OPTIONS).flatMap(([name, o]) => ('short' in o ? [[o.short, name]] : []))),
};
const requirement_syntax_nameOf = (word) => Object.hasOwn(OPTIONS, word) ? word : Object.hasOwn(ALIASES, word) ? ALIASES[word] : undefined;
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
        const { takesValue } = OPTIONS[name];
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
function fillTemplate(text, vars, file) {
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
        const filled = vars ? fillTemplate(text, vars, file) : { text, problems: [] };
        gathered.problems.push(...filled.problems);
        const here = { ...place, folders: [(0,external_node_path_.dirname)(path), ...place.folders], through: [...place.through, path] };
        for (const { text: line, line: number } of logicalLines(filled.text))
            readLine(line, { file, line: number, column: 1 }, here);
    }
    function readLine(written, at, place) {
        if ((0,url_secrets/* holdsCredential */.KK)(written))
            return add((0,url_secrets/* credentialProblem */.FL)(at));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
        if (/[\x00-\x08\x0e-\x1f\x7f]/.test(written))
            return fault(at, 'this line holds a control character');
        const text = expand(written, at);
        if (text === undefined)
            return;
        // What the environment put in must not show either.
        if ((0,url_secrets/* holdsCredential */.KK)(text))
            return add((0,url_secrets/* credentialProblem */.FL)(at));
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
        hint: '`lambda-packer lock` pins them, with hashes, in package_config.lock',
        at: loose[0].at,
    };
    return [problem];
}

;// CONCATENATED MODULE: ./lib/plan/python-installers.js












/** Readers of Python's manifests. */
const PYTHON_READERS = {
    'uv-lock': (pkg, { path, folder, installer }, { read, root }) => {
        const { lines, project, ...staged } = readUvProject(folder, (0,external_node_path_.dirname)(path), pkg.dependencies, read);
        const options = pythonOptions(pkg, {
            source: 'uv-lock',
            project,
            groups: pkg.dependencies.groups,
            extras: pkg.dependencies.extras,
        });
        return install(pkg, installer, { ...staged, lines, label: inProject(root, path), optionsFor: () => options });
    },
    'poetry-lock': (pkg, { path }, context) => locked(pkg, path, 'poetry-lock', context, [], readPoetryProject(path, (0,runtimes/* runtimeFacts */.M4)(pkg.runtime), pkg.dependencies, context.read)),
    'pipfile-lock': (pkg, { path }, context) => locked(pkg, path, 'pipfile-lock', context, meaningless(pkg, path, ['extras']), readPipfileLock(path, (0,runtimes/* runtimeFacts */.M4)(pkg.runtime), pkg.dependencies, context.read)),
    requirements: (pkg, { path, installer }, context) => {
        const at = positionIn(pkg, 'requirements');
        const requirements = pkg.requirements ?? { kind: 'file', path, at };
        return required(pkg, requirements, installer, inProject(context.root, path), context, meaningless(pkg, path));
    },
    pyproject: (pkg, { path, installer }, context) => {
        const table = context.read.toml(path) ?? {};
        const text = context.read.text(path) ?? '';
        const [credential] = (0,url_secrets/* credentialsIn */.Wr)(text, (0,shown_path/* shownPath */.p)(path));
        if (credential)
            throw (0,errors/* failure */.V2)(credential.code, credential.message, { ...credential, exitCode: 2 });
        if (isPoetry(table))
            throw notLockedByPoetry(path);
        const requirements = pyprojectRequirements(table, text, path, pkg.dependencies, installer === 'pip' ? 'pip' : 'uv');
        return required(pkg, requirements, installer, inProject(context.root, path), { ...context, root: (0,external_node_path_.dirname)(path) }, []);
    },
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
    return install(pkg, installer, {
        inputs: read.inputs,
        files: read.files,
        lines: read.lines.map(({ text }) => text),
        warnings: [...warnings, ...read.warnings],
        label,
        optionsFor: () => options,
    });
}
/** A lock file of another tool, whose packages uv installs. */
function locked(pkg, path, source, context, warnings, project) {
    const { packages } = project;
    const read = readRequirements(project.requirements, { ...context, root: (0,external_node_path_.dirname)(path), label: labelOf(pkg) });
    const options = pythonOptions(pkg, {
        source,
        complete: true,
        hashed: packages.every(({ hashes }) => hashes.length > 0),
        arguments: project.arguments,
    });
    return install(pkg, 'uv', {
        inputs: read.inputs,
        files: read.files,
        lines: packages.map(({ requirement }) => requirement),
        warnings: [...warnings, ...project.warnings, ...read.warnings],
        // Its sources may name variables that hold their logins.
        secrets: source === 'pipfile-lock' ? { [source]: path } : {},
        label: inProject(context.root, path),
        optionsFor: () => options,
    });
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
/** Poetry's own table of dependencies, from before it took up PEP 621. */
const isPoetry = (table) => {
    const tool = table.tool;
    return tool?.poetry?.dependencies !== undefined && table.project === undefined;
};

;// CONCATENATED MODULE: ./lib/plan/gemfile-lock.js

/**
 * Sections are words in capitals; below them `remote: …` and `specs:` with `    name (version)` and, deeper, what each needs. Which groups
 * a gem belongs to stands in the Gemfile only, which is Ruby: Bundler reads it when it installs.
 */
function gemfileLock(text) {
    const sections = (0,lock_blocks/* blocksOf */.SH)(text);
    const lines = sections
        .filter(({ key }) => ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'].includes(key))
        .flatMap((section) => (0,lock_blocks/* childrenOf */.LU)(section).find(({ head }) => head.trim() === 'specs:') ?? [])
        .flatMap((specs) => specs.body.flatMap((line) => /^ {4}([^\s(]+) \(([^)]+)\)$/.exec(line)?.slice(1, 3).join(' ') ?? []));
    const folders = sections
        .filter(({ key }) => key === 'PATH')
        .flatMap((section) => (0,lock_blocks/* childrenOf */.LU)(section).flatMap(({ key, value }) => (key === 'remote' ? [value] : [])));
    return { folders: [...new Set(folders)], lines: [...new Set(lines)].sort() };
}

;// CONCATENATED MODULE: ./lib/plan/ruby-projects.js








/** Files that a Gemfile may read to know the version of Ruby (`ruby file: ".ruby-version"`). */
const VERSION_FILES = ['.ruby-version', '.tool-versions'];
/**
 * Inputs of a Gemfile.lock: it and the Gemfile, files that this evaluates, and the whole folder of each local gem, all where they lie to each
 * other. Throws a PackerError for what is missing.
 */
function readRubyProject(lockFile, read) {
    const base = (0,external_node_path_.dirname)(lockFile);
    const gemfile = `${base}/Gemfile`;
    const [text, gemfileText] = [read.text(lockFile) ?? '', read.text(gemfile)];
    if (gemfileText === undefined)
        throw (0,errors/* failure */.V2)('requirements/local', `there is no Gemfile beside ${(0,shown_path/* shownPath */.p)(lockFile)}`, {
            at: { file: (0,shown_path/* shownPath */.p)(lockFile), line: 1, column: 1 },
            exitCode: 2,
        });
    const { folders, lines } = gemfileLock(text);
    const problems = [
        ...(0,url_secrets/* credentialsIn */.Wr)(text, (0,shown_path/* shownPath */.p)(lockFile)),
        ...(0,url_secrets/* credentialsIn */.Wr)(gemfileText, (0,shown_path/* shownPath */.p)(gemfile)),
    ];
    const evaluated = [...gemfileText.matchAll(/^\s*eval_gemfile[\s(]+["']([^"'#]+)["']/gm)].map(([, path = '']) => path);
    const paths = folders.map((spelled) => ({ path: (0,external_node_path_.resolve)(base, spelled), spelled }));
    const files = evaluated.map((spelled) => ({ path: (0,external_node_path_.resolve)(base, spelled), spelled }));
    const root = commonFolder([base, ...paths.map(({ path }) => path), ...files.map(({ path }) => (0,external_node_path_.dirname)(path))]);
    const stage = staging();
    stage.content(`${stagedPrefix(root, base)}Gemfile`, gemfileText);
    stage.content(`${stagedPrefix(root, base)}Gemfile.lock`, text);
    for (const name of VERSION_FILES) {
        const content = read.text(`${base}/${name}`);
        if (content !== undefined)
            stage.content(`${stagedPrefix(root, base)}${name}`, content);
    }
    const missing = (path, spelled, named, words) => problems.push({
        severity: 'error',
        code: 'requirements/local',
        message: `${(0,shown_path/* shownPath */.p)(path)} does not exist`,
        at: positionOf(words, spelled, named),
    });
    for (const { path, spelled } of paths) {
        if (read.kind(path) === 'folder')
            stage.listing(stagedPrefix(root, path), read.rubyFolder(path));
        else
            missing(path, `remote: ${spelled}`, lockFile, text);
    }
    for (const { path, spelled } of files) {
        if (read.kind(path) === 'file')
            stage.listing(stagedPrefix(root, (0,external_node_path_.dirname)(path)), hashedFile(path));
        else
            missing(path, spelled, gemfile, gemfileText);
    }
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems, 2);
    const settings = `${base}/.bundle/config`;
    return {
        ...stage.done(),
        project: (0,external_node_path_.relative)(root, base),
        lines,
        secrets: read.kind(settings) === 'file' ? { bundle: settings } : {},
    };
}

;// CONCATENATED MODULE: ./lib/plan/ruby-installers.js



/** Readers of Ruby's manifests. */
const RUBY_READERS = {
    'gemfile-lock': (pkg, { path, installer }, { read, root }) => {
        const { project, ...rest } = readRubyProject(path, read);
        const { exclude, omit, strip, groups } = pkg.dependencies;
        const options = { language: 'ruby', exclude, omit, strip, source: 'gemfile-lock', project, groups };
        const warnings = meaningless(pkg, path, ['extras']);
        return install(pkg, installer, { ...rest, warnings, label: inProject(root, path), optionsFor: () => options });
    },
};

;// CONCATENATED MODULE: ./lib/plan/installers.js








/**
 * Which installer a package needs, by `installer`, `requirements` and the files found in `path`, and everything that it reads.
 * Throws a PackerError where these do not fit together, and with every problem of the files read.
 */
function chooseInstaller(pkg, context) {
    if (pkg.installer === 'none')
        return { kind: 'none' };
    // What commands made is the package, unless an installer is asked for by name.
    if (pkg.installer === 'auto' && pkg.build?.output !== undefined)
        return { kind: 'none' };
    const asked = pkg.installer === 'auto' ? undefined : pkg.installer;
    const { language } = (0,runtimes/* runtimeFacts */.M4)(pkg.runtime);
    if (asked !== undefined && installer_table/* LANGUAGE_OF */.h[asked] !== language)
        throw misfit(pkg, `installer '${asked}' does not fit the runtime ${pkg.runtime}`);
    if (pkg.requirements?.kind === 'lines')
        return listed(pkg, pkg.requirements, asked, context);
    const found = pkg.requirements ? namedManifest(pkg, pkg.requirements) : findManifest(pkg, asked, context);
    if (!found) {
        if (asked === undefined)
            return { kind: 'none' };
        const names = installer_table/* MANIFESTS */.V4.filter(({ installers }) => installers.includes(asked)).map(({ file }) => file);
        throw misfit(pkg, `installer '${asked}' finds nothing to install from in path`, `it reads ${names.join(', ')}`);
    }
    const installer = asked ?? found.manifest.installers[0];
    if (!found.manifest.installers.includes(installer))
        throw misfit(pkg, `installer '${installer}' does not read ${(0,external_node_path_.basename)(found.path)}`, `that is for ${found.manifest.installers.join(', ')}`);
    return installers_READERS[found.manifest.how](pkg, { ...found, installer: installer_table/* TOOL_OF */.jJ[installer] }, context);
}
const installers_READERS = {
    ...PYTHON_READERS,
    ...NODE_READERS,
    ...RUBY_READERS,
};
/** `requirements: FILE`: its name says what it is; any other name is a requirement file where the runtime is Python. */
function namedManifest(pkg, requirements) {
    const { path, vars } = requirements;
    const { language } = (0,runtimes/* runtimeFacts */.M4)(pkg.runtime);
    const byName = manifestOf((0,external_node_path_.basename)(path));
    const manifest = byName ?? (language === 'python' ? installer_table/* MANIFESTS */.V4.find(({ how }) => how === 'requirements') : undefined);
    if (!manifest || manifest.language !== language)
        throw misfit(pkg, `${(0,external_node_path_.basename)(path)} does not fit the runtime ${pkg.runtime}`, undefined, 'requirements');
    if (vars && manifest.how !== 'requirements')
        throw misfit(pkg, `vars fill requirement files, not ${(0,external_node_path_.basename)(path)}`, undefined, 'requirements');
    return { manifest, path, folder: (0,external_node_path_.dirname)(path) };
}

// EXTERNAL MODULE: ./lib/plan/locked.js
var plan_locked = __webpack_require__(197);
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
/** The folder of a layer that only one version of Python reads. Source: as above, "Layer paths for each Lambda runtime". */
const sitePackages = ({ version }) => `python/lib/python${version}/site-packages/`;
/** Where a function's dependencies go. Ruby finds gems there without Bundler: GEM_PATH of Lambda's runtime names that folder. */
const functionFolder = ({ language, version }) => language === 'ruby' ? `vendor/bundle/ruby/${version}.0/` : '';
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
/** Places in an image: a function's own under /var/task, its layers' under /opt, in Lambda's order; what changes most often comes last. */
function imagePlaces(own, layers) {
    const under = (folder) => (place) => ({ ...place, to: `${folder}${place.to}` });
    return [
        ...layers.flat().map((place) => ({ ...under('opt/')(place), role: 'layer' })),
        ...own.map(under('var/task/')),
    ];
}
/** What merging a layer into a function's ZIP turns its /opt folders into; the longest prefix decides. All other paths stay. */
function mergeRules(runtime) {
    const { version } = runtime;
    return [
        { from: sitePackages(runtime), to: '' },
        { from: 'python/', to: '' },
        { from: `nodejs/node${version}/node_modules/`, to: 'node_modules/' },
        { from: 'nodejs/node_modules/', to: 'node_modules/' },
        { from: 'java/lib/', to: 'lib/' },
        { from: `ruby/gems/${version}.0/`, to: `vendor/bundle/ruby/${version}.0/` },
        { from: 'ruby/lib/', to: '' },
    ];
}
/**
 * A layer's places as they stand in a function's ZIP (`layers_mode: merge`). `filesOf` tells a source tree's files; of what commands make
 * they are unknown. Installed trees hold one language's packages only, and so move as a whole.
 */
function mergedPlaces(layer, runtime, filesOf) {
    const rules = mergeRules(runtime);
    return layer.flatMap((place) => {
        if (place.role === 'lib')
            return [{ ...place, role: 'layer' }];
        const files = filesOf(place);
        if (files === 'installed') {
            if (isOfOtherPython(place, runtime))
                return [];
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
        return rebase(place, rules, files === 'unknown' ? undefined : files.map((file) => file.path));
    });
}
const isOfOtherPython = ({ to }, runtime) => to.startsWith('python/lib/python') && to !== sitePackages(runtime);
function rebase(place, rules, paths) {
    const rows = [];
    const taken = [];
    for (const rule of [...rules, { from: '', to: '' }]) {
        const inner = innerPrefix(place.to, rule.from);
        if (inner === undefined)
            continue;
        const rest = rule.from.length < place.to.length ? place.to.slice(rule.from.length) : '';
        const skip = taken.filter((prefix) => prefix.startsWith(inner));
        if (!paths || paths.some((path) => path.startsWith(inner) && !skip.some((prefix) => path.startsWith(prefix)))) {
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

// EXTERNAL MODULE: ./lib/plan/recipe.js
var plan_recipe = __webpack_require__(55149);
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
        return choice;
    }
    function readOne(pkg, platform, to) {
        const choice = choiceOf(pkg);
        if (choice.kind !== 'install')
            return { places: [], trees: [] };
        const { tree, state } = installTree(pkg, platform, choice.install, facts);
        warnings.push(...warningsOf(pkg, choice.install.warnings, state));
        return {
            places: [{ tree: tree.key, to, from: '', skip: [], role: 'dependencies' }],
            trees: [tree],
        };
    }
    return {
        read(pkg, platform) {
            const variants = variantsOf(pkg).map(({ pkg: variant, to }) => readOne(variant, platform, to));
            return {
                places: variants.flatMap(({ places }) => places),
                trees: variants.flatMap(({ trees }) => trees),
            };
        },
        warnings: () => warnings,
    };
}
/** By package, so that each is read once. */
const variants = new WeakMap();
/** A package as each of its runtimes installs it, and where that goes: a layer for several versions of Python has a folder for each. */
function variantsOf(pkg) {
    const known = variants.get(pkg);
    if (known)
        return known;
    const pythons = pkg.kind === 'layer' ? pkg.compatibleRuntimes.filter(isPython) : [];
    const made = pkg.kind === 'function'
        ? [{ pkg, to: functionFolder((0,runtimes/* runtimeFacts */.M4)(pkg.runtime)) }]
        : pythons.length > 1 && isPython(pkg.runtime)
            ? pythons.map((runtime) => ({ pkg: { ...pkg, runtime }, to: sitePackages((0,runtimes/* runtimeFacts */.M4)(runtime)) }))
            : [{ pkg, to: layerFolders((0,runtimes/* runtimeFacts */.M4)(pkg.runtime)).dependencies }];
    variants.set(pkg, made);
    return made;
}
const isPython = (runtime) => (0,runtimes/* runtimeFacts */.M4)(runtime).language === 'python';
/** What is pinned by the lock file is pinned. */
function warningsOf(pkg, warnings, state) {
    if (state === 'nothing open' || state === 'open')
        return warnings;
    const others = warnings.filter(({ code }) => code !== 'requirements/unpinned');
    return state === 'locked' ? others : [...others, install_trees_notLocked(pkg)];
}
const install_trees_notLocked = (pkg) => ({
    severity: 'warning',
    code: 'lock/stale',
    message: `${labelOf(pkg)}: the lock file does not have its requirements as they are now, so they are resolved anew`,
    hint: 'run `lambda-packer lock` and commit the result',
    at: positionIn(pkg, 'requirements'),
});
function installTree(pkg, platform, install, facts) {
    const { environment, dockerfile } = facts.environment(pkg);
    const env = pkg.build?.env ?? {};
    const asked = (0,plan_recipe/* installRecipe */.il)({
        rules: facts.rules,
        installer: install.installer,
        runtime: pkg.runtime,
        platform,
        environment,
        inputs: install.inputs,
        options: install.optionsFor(platform),
        ...(Object.keys(env).length > 0 && { env }),
    });
    const input = (0,plan_locked/* lockInput */.GJ)(asked);
    const lines = input === undefined ? undefined : facts.locked?.requirements.get(input)?.platforms[platform];
    const pinned = lines === undefined ? undefined : (0,plan_locked/* withLockedLines */.QQ)(asked, install.files, lines);
    const recipe = pinned ? (0,plan_recipe/* installRecipe */.il)(pinned.recipe) : asked;
    const tree = {
        key: (0,plan_recipe/* treeKey */.W_)(recipe),
        recipe,
        label: install.label,
        lines: lines === undefined ? install.lines : lines.map((line) => line.replace(/ --hash=.*$/, '')),
        origin: { files: pinned?.files ?? install.files, ...(dockerfile && { dockerfile }) },
        ...givenInSecret(pkg, install.secrets),
    };
    const state = input === undefined ? 'nothing open' : lines ? 'locked' : facts.locked ? 'stale' : 'open';
    return { tree, state };
}
/** What a package's steps are given in secret, besides `files`. */
function givenInSecret(pkg, files) {
    const { caBundle, secrets = {}, ssh } = pkg.build ?? {};
    const all = { ...files, ...(caBundle !== undefined && { ca_bundle: caBundle }) };
    return {
        ...(Object.keys(all).length > 0 && { secrets: all }),
        ...((Object.keys(secrets).length > 0 || ssh) && { mounts: { secrets, ssh: ssh !== undefined } }),
    };
}

;// CONCATENATED MODULE: ./lib/plan/base-trees.js


/** What an image function is put on, and its command. A base that must be made is a tree. */
function imageManifest(pkg, platform, { environment, base, pinned }) {
    const cmd = pkg.handler === undefined || pkg.dockerfile !== undefined ? null : [pkg.handler];
    const build = buildOf(pkg);
    if (!build)
        return { image: { base: { reference: pinned(pkg.base?.image ?? base) }, cmd }, trees: [] };
    const read = environment(pkg, build);
    const recipe = { kind: 'base', runtime: pkg.runtime, platform, environment: read.environment };
    const tree = {
        key: (0,plan_recipe/* treeKey */.W_)(recipe),
        recipe,
        label: pkg.dockerfile === undefined ? `base of lambdas.${pkg.name}` : `Dockerfile of lambdas.${pkg.name}`,
        lines: read.environment.packages,
        origin: { files: new Map(), ...(read.dockerfile && { dockerfile: read.dockerfile }) },
        ...givenInSecret(pkg, {}),
    };
    return { image: { base: { tree: tree.key }, cmd }, trees: [tree] };
}
/** Undefined: a registry's image as it is. */
function buildOf({ dockerfile, base, sources }) {
    const context = sources[0]?.path;
    if (dockerfile !== undefined)
        return { dockerfile, args: {}, packages: [], ...(context !== undefined && { context }) };
    return base && (base.dockerfile !== undefined || base.packages.length > 0) ? base : undefined;
}

;// CONCATENATED MODULE: ./lib/plan/bytecode-trees.js


const OUTPUT = '.bytecode';
/** Trees that may hold Python. */
const COMPILED = ['source', 'install', 'run'];
/**
 * Compiles FOLDER as the runtime would, for files that lie under PREFIX: without a look at the source's time when it is loaded (PEP 552, unchecked
 * hash), and with its final path in tracebacks. What is no Python of this version is left to the runtime, which never loads it.
 */
const PROGRAM = `
import os, py_compile, sys
folder, prefix, out = sys.argv[1:]
tag = sys.implementation.cache_tag
os.makedirs(out)
for root, folders, names in os.walk(folder):
    folders[:] = sorted(name for name in folders if name not in ("__pycache__", out))
    for name in sorted(names):
        path = os.path.join(root, name)
        if not name.endswith(".py") or os.path.islink(path):
            continue
        inner = os.path.relpath(path, folder)
        cache = os.path.join(out, os.path.dirname(inner), "__pycache__", name[:-2] + tag + ".pyc")
        try:
            py_compile.compile(path, cache, prefix + inner, doraise=True,
                               invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
        except (py_compile.PyCompileError, ValueError) as error:
            print(error, file=sys.stderr)
`.trim();
/** The compiled files of a Python package's trees (`bytecode: true`), each beside the tree that it is of. */
function bytecodeTrees(pkg, platform, places, facts) {
    if (!pkg.bytecode || (0,runtimes/* runtimeFacts */.M4)(pkg.runtime).language !== 'python')
        return { places: [], trees: [] };
    const made = places.flatMap((place) => {
        const tree = facts.trees.get(place.tree);
        if (!COMPILED.includes(tree.recipe.kind))
            return [];
        const compiled = bytecodeTree(pkg, platform, place, tree, facts);
        return [{ place: { ...place, tree: compiled.key }, tree: compiled }];
    });
    return { places: made.map(({ place }) => place), trees: made.map(({ tree }) => tree) };
}
function bytecodeTree(pkg, platform, { to }, tree, facts) {
    const { recipe } = tree;
    const isSource = recipe.kind === 'source';
    const runtime = 'runtime' in recipe ? recipe.runtime : pkg.runtime;
    const prefix = `${pkg.kind === 'function' ? '/var/task/' : '/opt/'}${to}`;
    const run = (0,plan_recipe/* runRecipe */.Gu)({
        rules: facts.rules,
        runtime,
        platform,
        environment: { from: { kind: 'registry', reference: facts.base(runtime) }, packages: [] },
        dependencies: isSource ? null : tree.key,
        inputs: isSource ? recipe.files : [],
        commands: [['python3', '-c', PROGRAM, isSource ? '.' : '/packer/dependencies', prefix, OUTPUT]],
        // What is compiled is the same on every machine.
        on: 'host',
        // The order of sets in what Python 3.10 and older write hangs on it.
        env: { PYTHONHASHSEED: '0' },
        network: 'none',
        output: OUTPUT,
        packageJson: false,
        exclude: [],
    });
    return {
        key: (0,plan_recipe/* treeKey */.W_)(run),
        recipe: run,
        label: `byte code of ${tree.label}`,
        lines: [],
        origin: { files: isSource ? tree.origin.files : new Map() },
    };
}

;// CONCATENATED MODULE: ./lib/plan/environments.js









/** Reads where packages are installed and run; each Dockerfile once. */
function environmentReader(facts) {
    const dockerfiles = new Map();
    const locals = new Map();
    function imageOf(build, base) {
        if (build?.dockerfile !== undefined) {
            const folder = build.context ?? (0,external_node_path_.dirname)(build.dockerfile);
            const id = JSON.stringify([build.dockerfile, folder]);
            const known = dockerfiles.get(id) ?? readDockerfile(build.dockerfile, folder, facts);
            dockerfiles.set(id, known);
            const { context, dockerfile } = known;
            const from = { kind: 'dockerfile', ...context, target: build.target ?? null, args: build.args };
            return { from, ...(dockerfile && { dockerfile }) };
        }
        const reference = build?.image ?? base;
        const id = build?.image === undefined ? undefined : localId(reference);
        return {
            from: id === undefined ? { kind: 'registry', reference: facts.pinned(reference) } : { kind: 'local', reference, id },
        };
    }
    /** Only a name without a registry and a digest can be the local Docker's: all others say where they come from. */
    function localId(reference) {
        if (!mayBeLocal(reference))
            return undefined;
        if (!locals.has(reference))
            locals.set(reference, facts.localImage(reference));
        return locals.get(reference);
    }
    return (pkg, build = pkg.build) => {
        const { from, ...rest } = imageOf(build, facts.base(pkg));
        const packages = [...new Set(build?.packages)].sort(byte_order/* compareBytes */.X);
        return { environment: { from, packages }, ...rest };
    };
}
/** A first part with a dot, a colon, or that is `localhost`, is a registry's host (github.com/distribution/reference). */
function mayBeLocal(reference) {
    const [host = '', ...rest] = reference.split('/');
    return !reference.includes('@') && (rest.length === 0 || !/[.:]/.test(host));
}
function readDockerfile(path, folder, { output, store }) {
    const listing = hashFiles(listSource({ path: folder }, {
        topExclude: [...patternInside(folder, output), ...patternInside(folder, store)],
        packageExclude: [],
        symlinks: 'keep',
        defaults: [],
        // As Docker looks for it: the Dockerfile's own ignore file, else the folder's.
        ignoreFiles: [`${(0,external_node_path_.basename)(path)}.dockerignore`, '.dockerignore'],
    }));
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        throw new errors/* PackerError */.Ly([unreadable(path, error)]);
    }
    const context = new Map(listing.files.map((file) => [
        file.path,
        file.linkTarget === undefined ? { path: file.absolute } : { content: Buffer.from(file.linkTarget) },
    ]));
    return {
        context: { sha256: (0,canonical/* sha256 */.sc)(text), context: listing.files.map((file) => recipeFile(file)) },
        dockerfile: { file: { path }, context },
    };
}

;// CONCATENATED MODULE: ./lib/plan/image-trees.js


/** Number of the rules by which an image's /opt becomes a tree (convert/). */
const RULES = 1;
/**
 * The tree that a layer takes from an image's /opt. The image counts by its reference, so that no plan asks a registry; one that only
 * the local Docker has counts by its id.
 */
function imageTree(pkg, platform, localImage) {
    if (pkg.kind !== 'layer' || pkg.image === undefined)
        return { places: [], trees: [] };
    const reference = pkg.image;
    const id = mayBeLocal(reference) ? localImage(reference) : undefined;
    const recipe = {
        kind: 'image',
        rules: RULES,
        platform,
        image: id === undefined ? { kind: 'registry', reference } : { kind: 'local', reference, id },
    };
    const tree = {
        key: (0,plan_recipe/* treeKey */.W_)(recipe),
        recipe,
        label: `/opt of ${reference}`,
        lines: [],
        origin: { files: new Map() },
    };
    return { places: [{ tree: tree.key, to: '', from: '', skip: [], role: 'source' }], trees: [tree] };
}

;// CONCATENATED MODULE: ./lib/plan/lib-trees.js


/**
 * The libraries that a package takes out of its environment: those of `lib`, and whatever an environment of its own has put into
 * /var/task/lambda_lib and lambda_bin. `build.output` is the package exactly, so that only `lib` adds to it.
 */
function libTree(pkg, platform, facts) {
    const { image, dockerfile, output } = pkg.build ?? {};
    const hasOwnImage = image !== undefined || dockerfile !== undefined;
    if (pkg.lib.length === 0 && (!hasOwnImage || output !== undefined))
        return { places: [], trees: [] };
    const { environment, dockerfile: files } = facts.environment(pkg);
    const recipe = {
        kind: 'lib',
        rules: facts.rules,
        runtime: pkg.runtime,
        platform,
        environment,
        base: facts.base(pkg),
        paths: [...new Set(pkg.lib)],
    };
    const tree = {
        key: (0,plan_recipe/* treeKey */.W_)(recipe),
        recipe,
        label: `libraries of ${pkg.kind === 'layer' ? 'layers' : 'lambdas'}.${pkg.name}`,
        lines: recipe.paths,
        origin: { files: new Map(), ...(files && { dockerfile: files }) },
        ...givenInSecret(pkg, {}),
    };
    const place = (from, to) => ({ tree: tree.key, from, to, skip: [], role: 'lib' });
    // Both the root of a function and a layer's lib/ are on LD_LIBRARY_PATH (AWS Lambda Developer Guide, "Defined runtime environment variables").
    return { places: [place('lib/', pkg.kind === 'function' ? '' : 'lib/'), place('bin/', 'bin/')], trees: [tree] };
}

// EXTERNAL MODULE: ./lib/plan/matrix.js
var matrix = __webpack_require__(68678);
;// CONCATENATED MODULE: ./lib/plan/run-trees.js





/** Whether a package's source goes through commands. */
const hasCommands = (pkg) => pkg.build !== undefined && (pkg.build.run.length > 0 || pkg.build.output !== undefined);
/**
 * What `build.run` makes of the package's source, at its place. `dependencies` is the tree of its packages, which the commands find beside
 * the copy.
 */
function runTree(pkg, platform, dependencies, facts) {
    const build = pkg.build;
    const { environment, dockerfile } = facts.environment(pkg);
    const { inputs, files, exclude, to } = facts.sources.copy(pkg);
    const { language } = (0,runtimes/* runtimeFacts */.M4)(pkg.runtime);
    const recipe = (0,plan_recipe/* runRecipe */.Gu)({
        rules: facts.rules,
        runtime: pkg.runtime,
        platform,
        environment,
        dependencies: dependencies?.key ?? null,
        inputs,
        commands: build.run,
        on: build.platform,
        env: build.env,
        network: build.network,
        output: build.output ?? null,
        packageJson: build.output !== undefined && pkg.kind === 'function' && language === 'node',
        exclude: build.output === undefined ? exclude : [],
    });
    const tree = {
        key: (0,plan_recipe/* treeKey */.W_)(recipe),
        recipe,
        label: `build of ${pkg.kind === 'layer' ? 'layers' : 'lambdas'}.${pkg.name}`,
        lines: build.run.map(shownCommand),
        origin: { files, ...(dockerfile && { dockerfile }) },
        ...givenInSecret(pkg, {}),
    };
    const place = {
        tree: tree.key,
        from: '',
        to: build.output === undefined ? to : outputPlace(pkg, build.output),
        skip: [],
        role: 'source',
    };
    return { places: [place], trees: [tree] };
}
const shownCommand = (command) => typeof command === 'string' ? command.trim() : command.join(' ');
/** `output` is the package as it is, of a layer what /opt shall hold. Only a jar has a place of its own: Lambda finds it in lib/ (a layer's in java/lib/). */
function outputPlace(pkg, output) {
    if ((0,runtimes/* runtimeFacts */.M4)(pkg.runtime).language === 'java' && external_node_path_.posix.extname(output) === '.jar')
        return pkg.kind === 'function' ? 'lib/' : 'java/lib/';
    return pkg.kind === 'layer' && pkg.layout === 'source' ? layerFolders((0,runtimes/* runtimeFacts */.M4)(pkg.runtime)).source : '';
}

;// CONCATENATED MODULE: ./lib/plan/source-trees.js






function sourceReader(config, folders, memory) {
    const known = new Map();
    const rulesOf = (pkg) => ({
        topExclude: config.exclude,
        packageExclude: pkg.exclude,
        include: pkg.include,
        outputFolder: folders.output,
        storeFolder: folders.store,
        symlinks: pkg.symlinks,
    });
    function treeOf(pkg, part) {
        const rules = rulesOf(pkg);
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
        copy(pkg) {
            const parts = pkg.sources.map((part) => ({ part, tree: treeOf(pkg, part) }));
            const folder = sourceFolder(pkg, parts);
            // A part that is placed from the ZIP's root makes the copy one of the whole ZIP.
            const to = parts.some(({ part }) => part.to?.startsWith('/')) ? '' : folder;
            const files = new Map();
            for (const { part, tree } of parts) {
                const prefix = placeOfPart(part.to, folder).slice(to.length);
                for (const file of filesIn(tree))
                    files.set(prefix + file.path, {
                        file: { ...file, path: prefix + file.path },
                        host: tree.origin.files.get(file.path),
                    });
            }
            const top = pkg.sources.find((part) => part.to === undefined)?.path ?? config.root;
            return {
                inputs: [...files.values()].map(({ file }) => file),
                files: new Map([...files].map(([path, { host }]) => [path, host])),
                to,
                exclude: excludePatterns(top, rulesOf(pkg)).map((each) => (typeof each === 'string' ? each : each.text)),
            };
        },
    };
}
const filesIn = ({ recipe }) => (recipe.kind === 'source' ? recipe.files : []);
function sourceTree(listing, label) {
    const recipe = (0,plan_recipe/* sourceRecipe */.YW)(listing.files.map((file) => recipeFile(file)));
    const files = new Map(listing.files.map((file) => [
        file.path,
        file.linkTarget === undefined
            ? { path: file.absolute, size: file.size }
            : { content: Buffer.from(file.linkTarget) },
    ]));
    return { key: (0,plan_recipe/* treeKey */.W_)(recipe), recipe, label, lines: [], origin: { files } };
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

;// CONCATENATED MODULE: ./lib/plan/plan.js

















/** Where AWS publishes its base images. */
const BASE_REGISTRY = 'public.ecr.aws/lambda';
/**
 * Reads sources and requirement files once, hashes them, and says what every target is made of. Needs no network and no Docker.
 * @throws PackerError with every problem of every package
 */
function makePlan(config, options) {
    const sources = sourceReader(config, { output: options.outputFolder, store: options.storeFolder }, options.memory);
    const { outputFolder: output, storeFolder: store, rules, env, localImage, locked } = options;
    const pinned = (0,plan_locked/* pinnedImage */.QJ)(locked);
    const base = (pkg) => pinned(baseImage(config, pkg, options.baseRegistry));
    const baseOf = (pkg) => (runtime) => base({ ...pkg, runtime });
    const environment = environmentReader({ output, store, base, pinned, localImage });
    const installs = installReader(config, { output, store, environment, rules, env, locked });
    const trees = new Map();
    const problems = [];
    const layers = new Map(config.packages.filter((pkg) => pkg.kind === 'layer').map((pkg) => [pkg.name, pkg]));
    /** Dependencies, then source, then libraries; the order in which a later place wins. */
    function ownPlaces(pkg, platform) {
        const install = installs.read(pkg, platform);
        const source = hasCommands(pkg)
            ? runTree(pkg, platform, install.trees.find(isOf(pkg)), { environment, sources, rules })
            : sources.read(pkg);
        const lib = libTree(pkg, platform, { environment, base, rules });
        const image = imageTree(pkg, platform, localImage);
        const add = (made) => {
            for (const tree of made)
                trees.set(tree.key, tree);
        };
        add([...source.trees, ...install.trees, ...lib.trees, ...image.trees]);
        const places = [...install.places, ...source.places, ...lib.places, ...image.places];
        const bytecode = bytecodeTrees(pkg, platform, places, { trees, base: baseOf(pkg), rules });
        add(bytecode.trees);
        return [...places, ...bytecode.places];
    }
    function placesOf(pkg, platform) {
        const own = ownPlaces(pkg, platform);
        if (pkg.kind === 'layer')
            return own;
        const used = pkg.layers.flatMap((use) => ('name' in use ? (layers.get(use.name) ?? []) : []));
        if (pkg.type === 'image')
            return imagePlaces(own, used.map((layer) => ownPlaces(layer, platform)));
        if (config.layersMode === 'attach')
            return own;
        const merged = used.flatMap((layer) => mergedPlaces(ownPlaces(layer, platform), (0,runtimes/* runtimeFacts */.M4)(pkg.runtime), ({ tree }) => filesOf(trees.get(tree))));
        return [
            ...own.filter((place) => place.role === 'dependencies'),
            ...merged,
            ...own.filter((place) => place.role !== 'dependencies'),
        ];
    }
    function imageOf(pkg, platform) {
        if (pkg.kind !== 'function' || pkg.type !== 'image')
            return undefined;
        const made = imageManifest(pkg, platform, { environment, base: base(pkg), pinned });
        for (const tree of made.trees)
            trees.set(tree.key, tree);
        return made.image;
    }
    const targets = config.packages.flatMap((pkg) => {
        const platforms = pkg.platforms.filter((platform) => options.selected(pkg, platform));
        return platforms.flatMap((platform) => {
            try {
                const image = imageOf(pkg, platform);
                const isWhole = pkg.kind === 'function' && pkg.dockerfile !== undefined;
                const places = isWhole ? [] : placesOf(pkg, platform);
                return [targetOf(config, pkg, platform, { places, image, base: base(pkg) })];
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
    const used = new Set(targets.flatMap(({ manifest }) => (0,plan_recipe/* treesOf */.zG)(manifest)));
    const made = [...trees.values()].filter(({ key }) => used.has(key));
    const images = [...made.flatMap(({ recipe }) => (0,plan_locked/* imagesOf */.IC)(recipe)), ...targets.flatMap(referenceOf)];
    return {
        schema: 1,
        version: version/* VERSION */.x,
        config: { file: (0,shown_path/* shownPath */.p)(config.file), sha256: config.sha256 },
        layersMode: config.layersMode,
        layersModeReason: config.layersModeReason,
        compression: config.compression,
        targets,
        trees: new Map(made.map((tree) => [tree.key, tree])),
        warnings: distinct([...config.warnings, ...installs.warnings(), ...(0,plan_locked/* unlockedImages */.a$)(images, locked)]),
    };
}
const referenceOf = ({ manifest: { image } }) => image && 'reference' in image.base ? [image.base.reference] : [];
/** A layer for several versions of a language has a tree of packages for each: commands see that of its own. */
const isOf = ({ runtime }) => ({ recipe }) => recipe.kind === 'install' && recipe.runtime === runtime;
function filesOf(tree) {
    if (tree?.recipe.kind === 'source')
        return tree.recipe.files;
    return tree?.recipe.kind === 'install' ? 'installed' : 'unknown';
}
function targetOf(config, pkg, platform, { places, image, base }) {
    const arch = (0,matrix/* archOf */.Qh)(platform);
    const manifest = { format: 1, compression: config.compression, places, ...(image && { image }) };
    const isWhole = pkg.kind === 'function' && pkg.dockerfile !== undefined;
    if (places.length === 0 && !isWhole)
        throw emptyPackage(pkg);
    const sboms = sbomsOf(config, pkg);
    return {
        id: (0,target_id/* targetId */.L)(pkg.name, platform),
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
        manifestHash: (0,plan_recipe/* manifestHash */.wj)(manifest),
        output: image ? '' : `${pkg.name}-${arch}.zip`,
        ...(pkg.maxSize && { maxSize: pkg.maxSize }),
        verify: pkg.kind === 'function' ? pkg.verify.mode : 'static',
        base,
        ...(sboms.length > 0 && { sboms }),
    };
}
const functionFacts = ({ handler, verify, imageTag, imageIndex }) => ({
    ...(imageTag !== undefined && { tag: imageTag }),
    ...(imageIndex !== undefined && { index: imageIndex }),
    ...(handler !== undefined && { handler }),
    ...(Object.keys(verify.env).length > 0 && { verifyEnv: verify.env }),
});
/** A function that attaches a layer names it in its SBOM; what the layer holds stands in the layer's own. */
function sbomsOf(config, pkg) {
    const asking = config.packages.flatMap((other) => {
        if (other.kind !== 'function' || other.sbom === 'none' || other.dockerfile !== undefined)
            return [];
        const isAttaching = config.layersMode === 'attach' && other.type === 'zip';
        const isAbout = other === pkg || (isAttaching && other.layers.some((use) => 'name' in use && use.name === pkg.name));
        return isAbout ? [other.sbom] : [];
    });
    return [...new Set(asking)].sort();
}
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

/***/ 13104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A path as the user would type it: relative to the working directory, absolute when it lies far outside. */
function shownPath(absolute) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), absolute);
    if (short === '')
        return '.';
    return short.startsWith('../../../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) ? absolute : short;
}
/** A name that may hold anything, on one line. */
const quoted = (name) => JSON.stringify(name);


/***/ }),

/***/ 70302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ credentialProblem),
/* harmony export */   KK: () => (/* binding */ holdsCredential),
/* harmony export */   Wr: () => (/* binding */ credentialsIn)
/* harmony export */ });
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
function credentialsIn(text, file) {
    if (!holdsCredential(text))
        return [];
    return text
        .split('\n')
        .flatMap((line, i) => (holdsCredential(line) ? [credentialProblem({ file, line: i + 1, column: 1 })] : []));
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
