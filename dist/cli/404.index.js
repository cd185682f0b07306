export const id = 404;
export const ids = [404];
export const modules = {

/***/ 3761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ checkBinaries),
  G: () => (/* binding */ foreignTo)
});

// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(79162);
// EXTERNAL MODULE: ./lib/inspect/elf.js
var inspect_elf = __webpack_require__(24333);
// EXTERNAL MODULE: ./lib/inspect/finding.js
var finding = __webpack_require__(57421);
;// CONCATENATED MODULE: ./lib/inspect/libraries.js

/**
 * Libraries that every runtime's base holds, by their sonames: glibc's own, gcc's run-time, and what curl, rpm and the shell of Amazon Linux stand on.
 * Deliberately short: a name that is not here may be there all the same, so its absence is never more than a warning.
 */
const EVERYWHERE = words(`
  ld-linux-x86-64.so.2 ld-linux-aarch64.so.1 linux-vdso.so.1
  libc.so.6 libm.so.6 libmvec.so.1 libpthread.so.0 libdl.so.2 librt.so.1 libutil.so.1 libresolv.so.2 libanl.so.1 libthread_db.so.1 libBrokenLocale.so.1
  libgcc_s.so.1 libstdc++.so.6
  libz.so.1 libbz2.so.1 liblzma.so.5 libexpat.so.1 libcurl.so.4 libsqlite3.so.0 libtinfo.so.6 libncursesw.so.6
`);
/** By the runtime's glibc: OpenSSL and others whose number differs between Amazon Linux 2 and Amazon Linux 2023. */
const BY_GLIBC = {
    '2.26': words('libcrypt.so.1 libssl.so.10 libcrypto.so.10 libffi.so.6'),
    '2.34': words('libcrypt.so.2 libssl.so.3 libcrypto.so.3 libffi.so.8'),
};
/** What the language itself brings (under /var/lang/lib, which is on LD_LIBRARY_PATH). */
const BY_LANGUAGE = {
    ruby: /^libruby\.so/,
    java: /^lib(jvm|java|jawt|jli|verify|net|nio)\.so$/,
    dotnet: /^lib(coreclr|clrjit|hostfxr|hostpolicy|System\..*)\.so$/,
};
function words(text) {
    return new Set(text.trim().split(/\s+/));
}
/** Whether a library (by its soname) is known to be in a runtime. */
function libraryOfRuntime(soname, runtime) {
    const { glibc, language, version } = (0,runtimes/* runtimeFacts */.M4)(runtime);
    if (language === 'python' && (soname === 'libpython3.so' || soname === `libpython${version}.so.1.0`))
        return true;
    return (EVERYWHERE.has(soname) || BY_GLIBC[glibc]?.has(soname) === true || BY_LANGUAGE[language]?.test(soname) === true);
}

;// CONCATENATED MODULE: ./lib/inspect/binaries.js




/** What keeps an artifact's libraries and programs from being loaded where Lambda runs them. */
function checkBinaries(it) {
    const arch = it.platform === 'linux/arm64' ? 'arm64' : 'amd64';
    const served = familiesServed(it.elf, arch);
    const ours = loadable(it.elf).filter((elf) => elf.machine === arch);
    const forGlibc = ours.filter((elf) => muslLibrary(elf) === undefined);
    const forMusl = ours.filter((elf) => muslLibrary(elf) !== undefined && !served.has(family(elf.path)));
    return [
        ...broken(it.elf),
        ...foreign(it.elf, arch),
        ...tooNew(forGlibc, it),
        ...musl(forMusl, it),
        ...missing(forGlibc, it),
    ];
}
/** Objects for the linker are loaded by nobody. */
const loadable = (elf) => elf.filter((e) => e.broken === undefined && !e.path.endsWith('.o'));
/** A package that brings a file for each platform chooses among them by itself: no fault while ours is there. */
const familiesServed = (elf, arch) => new Set(loadable(elf)
    .filter((e) => e.machine === arch && muslLibrary(e) === undefined)
    .map((e) => family(e.path)));
/** Files for `machine` in an artifact for `arch` that have no counterpart for it. */
function foreignTo(arch, elf, machine) {
    const served = familiesServed(elf, arch);
    return loadable(elf)
        .filter((e) => e.machine === machine && !served.has(family(e.path)))
        .map((e) => e.path);
}
function broken(elf) {
    const bad = elf.filter((e) => e.broken !== undefined);
    if (bad.length === 0)
        return [];
    return [
        (0,finding/* finding */.gk)('warning', 'elf/broken', `cannot be read as ELF: ${(0,finding/* listed */.KE)(bad.map((e) => `${e.path} (${e.broken})`))}`, {
            hint: 'The file was cut off or altered: compare it with the original, or install its package again.',
            paths: bad.map((e) => e.path),
        }),
    ];
}
const LAMBDA_NAME = { amd64: 'x86_64', arm64: 'arm64', other: 'another architecture' };
function foreign(elf, arch) {
    return ['amd64', 'arm64', 'other']
        .filter((machine) => machine !== arch)
        .flatMap((machine) => {
        const files = foreignTo(arch, elf, machine);
        if (files.length === 0)
            return [];
        // Files that neither of Lambda's architectures runs are data as often as mistakes, unless their names say that something loads them.
        const severity = machine !== 'other' || files.some((path) => IS_LIBRARY.test(path)) ? 'error' : 'warning';
        return [
            (0,finding/* finding */.gk)(severity, 'elf/architecture', `built for ${LAMBDA_NAME[machine]}, but the function runs on ${LAMBDA_NAME[arch]}: ${(0,finding/* listed */.KE)(files)}`, {
                hint: `Install its package for linux/${arch}, or leave the file out (exclude, dependencies.exclude).`,
                paths: files,
            }),
        ];
    });
}
const IS_LIBRARY = /\.so(\.[\w.]+)?$|\.node$/;
function tooNew(elf, { runtime }) {
    const { glibc } = (0,runtimes/* runtimeFacts */.M4)(runtime);
    const versions = new Map();
    for (const { path, glibc: needed } of elf) {
        if (needed !== undefined && (0,inspect_elf/* compareVersions */.Z)(needed, glibc) > 0)
            versions.set(needed, [...(versions.get(needed) ?? []), path]);
    }
    return [...versions].map(([version, paths]) => (0,finding/* finding */.gk)('error', 'elf/glibc', `needs GLIBC_${version}, but ${runtime} has glibc ${glibc}: ${(0,finding/* listed */.KE)(paths)}`, {
        hint: `Install a version whose wheel is manylinux_${glibc.replace('.', '_')} or older, build it in the runtime's own image (build), or take a newer runtime.`,
        paths,
    }));
}
/** How a file says that it was linked against musl (Alpine Linux; musl-gcc and zig say `libc.so`); Lambda's runtimes have glibc. */
function muslLibrary({ needed, interpreter }) {
    return (needed.find((name) => /^(libc\.musl-|ld-musl-|libc\.so$)/.test(name)) ?? interpreter?.match(/ld-musl-[^/]*$/)?.[0]);
}
function musl(elf, it) {
    const has = baseNames(it);
    const files = elf.filter((e) => {
        const library = muslLibrary(e);
        return library !== undefined && !has.has(library);
    });
    if (files.length === 0)
        return [];
    return [
        (0,finding/* finding */.gk)('error', 'elf/musl', `linked against musl (Alpine Linux), but ${it.runtime} has glibc: ${(0,finding/* listed */.KE)(files.map((e) => e.path))}`, {
            hint: 'Install the manylinux (not musllinux) wheel or the -gnu package, or build it in an image with glibc.',
            paths: files.map((e) => e.path),
        }),
    ];
}
/** A library that is found by name anywhere in the artifact counts as there: a package may set its own search path, or load it by hand. */
function missing(elf, it) {
    const has = baseNames(it);
    const needs = new Map();
    for (const { path, needed } of elf) {
        for (const name of needed) {
            if (!has.has(baseName(name)) && !libraryOfRuntime(baseName(name), it.runtime))
                needs.set(name, [...(needs.get(name) ?? []), path]);
        }
    }
    // What is unknown (a layer by its ARN, the function that a layer is for) may well bring them.
    const open = it.kind === 'layer' || it.layers.some((layer) => 'arn' in layer);
    return [...needs].map(([library, paths]) => (0,finding/* finding */.gk)(open ? 'info' : 'warning', 'elf/library', `${(0,finding/* shown */.SP)(library)} is neither in the artifact nor known to be in ${it.runtime}; needed by ${(0,finding/* listed */.KE)(paths)}`, {
        hint: `If the function fails with "${(0,finding/* shown */.SP)(library)}: cannot open shared object file", take the library along (lib:) or install the OS package that has it (build.packages).`,
        paths,
    }));
}
function baseNames(it) {
    const contents = [it, ...it.layers.flatMap((layer) => ('name' in layer ? [layer.content] : []))];
    const names = new Set();
    for (const { entries, elf } of contents) {
        for (const { name } of entries)
            names.add(baseName(name));
        for (const { soname } of elf)
            if (soname !== undefined)
                names.add(soname);
    }
    return names;
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
/**
 * What the files for several platforms of one package have in common: their path without the words for a platform.
 * Covers node-gyp-build's `prebuilds/<os>-<arch>/`, npm's `@img/sharp-linux-x64`, Python's `_x.cpython-313-x86_64-linux-gnu.so`.
 */
function family(path) {
    const prebuilds = /^(.*\/)?prebuilds\//.exec(path)?.[0];
    return prebuilds ?? path.replace(PLATFORM_WORD, '*');
}
const PLATFORM_WORD = /(?<![a-z0-9])(?:(?:linux-?)?musl(?:eabihf)?|linux|android|gnu(?:eabihf)?|glibc|x64|x86[-_]64|amd64|arm64|aarch64|armv?[5-8]?[hl]?|arm64-v8a|ia32|i[3-6]86|x86|ppc64(?:le|el)?|powerpc64le|s390x|riscv64|loong(?:arch)?64|mips64(?:el)?)(?![a-z0-9])/gi;


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

/***/ 75404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ inspectArtifact)
});

// EXTERNAL MODULE: ./lib/inspect/binaries.js + 1 modules
var binaries = __webpack_require__(3761);
// EXTERNAL MODULE: ./lib/inspect/finding.js
var finding = __webpack_require__(57421);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(79162);
;// CONCATENATED MODULE: ./lib/inspect/layers.js
/** The layers that Lambda mounts beside the function, as far as their content is known. */
const attachedLayers = ({ layersMode, layers }) => layersMode === 'attach' ? layers.flatMap((layer) => ('name' in layer ? [layer] : [])) : [];
/** The ARNs of layers whose content is not known. */
const unknownLayers = ({ layers }) => layers.flatMap((layer) => ('arn' in layer ? [layer.arn] : []));

;// CONCATENATED MODULE: ./lib/inspect/bootstrap.js


const NAME = 'bootstrap';
const EXECUTE = 0o111;
const TYPE = 0o170000;
const REGULAR = 0o100000;
/**
 * `provided.*` starts an executable `bootstrap`: from the function's root or from a layer's
 * ("Building a custom runtime for AWS Lambda"). Its architecture is judged with the other binaries.
 */
function bootstrap(it) {
    const holder = [it, ...attachedLayers(it).map((layer) => layer.content)].find(({ entries }) => entries.some(({ name }) => name === NAME));
    return holder === undefined ? [absent(it)] : unfit(holder);
}
function absent(it) {
    const unknown = unknownLayers(it);
    const near = it.entries
        .map(({ name }) => name)
        .filter((name) => name.endsWith(`/${NAME}`) && name.split('/').length <= 3);
    const maybe = unknown.length > 0 ? `; ${(0,finding/* listed */.KE)(unknown)} may hold it` : '';
    return (0,finding/* finding */.gk)(unknown.length > 0 ? 'warning' : 'error', 'handler/missing', `there is no ${NAME} at the root, which ${it.runtime} starts${maybe}`, {
        hint: near.length > 0
            ? `It lies at ${(0,finding/* listed */.KE)(near)}: make that folder the package's path or build.output.`
            : `Name the program '${NAME}'.`,
        paths: near,
    });
}
function unfit({ entries, read }) {
    const entry = entries.find(({ name }) => name === NAME);
    if ((entry.mode & TYPE) !== REGULAR)
        return [];
    const found = [];
    if ((entry.mode & EXECUTE) === 0) {
        found.push((0,finding/* finding */.gk)('error', 'handler/mode', `${NAME} is not executable`, {
            hint: `chmod +x ${NAME}, and commit the mode (git update-index --chmod=+x).`,
            paths: [NAME],
        }));
    }
    const bytes = read(NAME);
    if (bytes === undefined)
        return found;
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 256)).toString('latin1');
    if (!head.startsWith('#!') && !head.startsWith('\x7fELF')) {
        found.push((0,finding/* finding */.gk)('error', 'handler/format', `${NAME} is neither a program (ELF) nor a script that starts with #!`, {
            paths: [NAME],
        }));
    }
    else if (/^#![^\n]*\r\n/.test(head)) {
        found.push((0,finding/* finding */.gk)('error', 'handler/format', `the first line of ${NAME} ends in CR LF, so that Linux looks for a program whose name ends in CR`, { hint: 'Save it with LF line ends.', paths: [NAME] }));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/inspect/handlers.js
/** By language: handler and language version in; where its file has to be out. */
const HANDLERS = {
    python,
    node,
    ruby,
    java,
    dotnet,
};
/**
 * The runtime takes what follows the last dot as the function and imports the rest with `/` read as `.`
 * (awslambdaric, bootstrap.py, `_get_handler`), so that `a/b.f` and `a.b.f` are the same.
 */
function python(handler, version) {
    const form = '`folder/module.function`';
    const dot = handler.lastIndexOf('.');
    if (dot <= 0 || dot === handler.length - 1)
        return { malformed: 'it has no dot between module and function', form };
    if (/^[./]/.test(handler))
        return { malformed: 'it starts with a dot or a slash, which Python takes for a relative import', form };
    const symbol = handler.slice(dot + 1);
    const module = handler.slice(0, dot).replaceAll('.', '/');
    const tag = `cpython-${version.replace('.', '')}`;
    const extensions = [`${tag}-x86_64-linux-gnu.so`, `${tag}-aarch64-linux-gnu.so`, 'abi3.so', 'so'];
    const files = [
        `${module}/__init__.py`,
        ...[...extensions, 'py', 'pyc'].map((suffix) => `${module}.${suffix}`),
        `${module}/__init__.pyc`,
    ];
    return {
        wanted: `${module}.py`,
        files,
        inLayers: ['python/', `python/lib/python${version}/site-packages/`].flatMap((folder) => files.map((file) => folder + file)),
        symbol,
        spell: (path) => (path.endsWith('.py') ? `${path.replace(/(\/__init__)?\.py$/, '')}.${symbol}` : undefined),
    };
}
/**
 * The runtime splits the last path segment at its first dot; the rest is the name of an export, maybe nested. It tries the file as
 * written, .js, .mjs, .cjs, then a package of that name (aws-lambda-nodejs-runtime-interface-client, UserFunction.js, `_tryRequire`).
 */
function node(handler, version) {
    const form = '`folder/file.export`';
    const base = baseName(handler);
    const dot = base.indexOf('.');
    if (dot <= 0 || dot === base.length - 1)
        return { malformed: 'it has no dot between file and export', form };
    if (handler.includes('..'))
        return { malformed: "it holds '..', which the runtime refuses", form };
    const exported = base.slice(dot + 1);
    const folder = handler.slice(0, handler.length - base.length).replace(/^(\.\/)+|^\/var\/task\//, '');
    const module = base.slice(0, dot);
    const file = folder + module;
    const asFile = (path) => [path, `${path}.js`, `${path}.mjs`, `${path}.cjs`];
    const asPackage = [`${module}.js`, `${module}/package.json`, `${module}/index.js`].map((path) => `node_modules/${path}`);
    return {
        wanted: `${file}.js`,
        files: [...asFile(file), ...asPackage],
        inLayers: file.startsWith('/opt/')
            ? asFile(file.slice('/opt/'.length))
            : ['nodejs/', `nodejs/node${version}/`].flatMap((at) => asPackage.map((path) => at + path)),
        symbol: exported.slice(exported.lastIndexOf('.') + 1),
        spell: (path) => (/\.[cm]?js$/.test(path) ? `${path.replace(/\.[cm]?js$/, '')}.${exported}` : undefined),
    };
}
/** `file.method` or `file.Class.method` (aws_lambda_ric, lambda_server.rb and bootstrap.rb); the file is required with /var/task and RUBYLIB in the load path. */
function ruby(handler) {
    const parts = handler.split('.');
    if (parts.length < 2 || parts.length > 3 || parts.includes('')) {
        return { malformed: 'it has not two or three parts between dots', form: '`file.method` or `file.Class.method`' };
    }
    const [file, ...names] = parts;
    return {
        wanted: `${file}.rb`,
        files: [`${file}.rb`],
        inLayers: [`ruby/lib/${file}.rb`],
        symbol: names.at(-1),
        spell: (path) => (path.endsWith('.rb') ? [path.slice(0, -'.rb'.length), ...names].join('.') : undefined),
    };
}
/** `package.Class::method`, the method only where the class implements no handler interface ("Define Lambda function handler in Java"). Classes at the root or in lib/*.jar. */
function java(handler) {
    const [name, method, ...rest] = handler.split('::');
    if (!name || method === '' || rest.length > 0 || /[/\s]/.test(handler)) {
        return { malformed: 'it does not name a class', form: '`package.Class::method` or `package.Class`' };
    }
    const file = `${name.replaceAll('.', '/')}.class`;
    return {
        wanted: file,
        files: [file],
        inLayers: [],
        archives: { entry: file, own: /^lib\/[^/]+\.jar$/, layer: /^java\/lib\/[^/]+\.jar$/ },
        spell: (path) => /^[^$]+\.class$/.test(path)
            ? [path.slice(0, -'.class'.length).replaceAll('/', '.'), ...(method ? [method] : [])].join('::')
            : undefined,
    };
}
/** `Assembly::Namespace.Type::Method`, or `Assembly` alone for an executable assembly ("Define Lambda function handler in C#"). */
function dotnet(handler) {
    const [assembly, ...names] = handler.split('::');
    if (!assembly || (names.length !== 0 && names.length !== 2) || names.includes('')) {
        return {
            malformed: 'it has not three parts between ::',
            form: '`Assembly::Namespace.Type::Method`, or `Assembly` for an executable one',
        };
    }
    const file = `${assembly}.dll`;
    return {
        wanted: file,
        files: [file],
        inLayers: [],
        spell: (path) => (/^[^/]+\.dll$/.test(path) ? [path.slice(0, -'.dll'.length), ...names].join('::') : undefined),
    };
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./lib/inspect/handler.js






/** Whether the runtime will find what `handler` names: its file in the artifact or in an attached layer, and the name of the function in that file. */
function checkHandler(it) {
    if (it.kind !== 'function')
        return [];
    const { language, version } = (0,runtimes/* runtimeFacts */.M4)(it.runtime);
    if (language === 'provided')
        return bootstrap(it);
    const { handler } = it;
    if (handler === undefined)
        return [];
    const place = HANDLERS[language](handler, version);
    if ('malformed' in place) {
        return [
            (0,finding/* finding */.gk)('error', 'handler/malformed', `handler '${(0,finding/* shown */.SP)(handler)}': ${place.malformed}`, {
                hint: `For ${it.runtime} it is ${place.form}.`,
            }),
        ];
    }
    const found = find(it, place.files, place.archives?.own, place) ??
        first(attachedLayers(it), (layer) => find(layer.content, place.inLayers, place.archives?.layer, place));
    return found === undefined ? [handler_absent(handler, place, it)] : unnamed(handler, place, found);
}
function find({ entries, read }, files, archives, place) {
    const names = new Set(entries.map(({ name }) => name));
    const path = files.find((file) => names.has(file));
    if (path !== undefined)
        return { path, bytes: read(path) };
    if (archives === undefined || place.archives === undefined)
        return undefined;
    const { entry } = place.archives;
    const archive = entries.find(({ name }) => {
        if (!archives.test(name))
            return false;
        // An archive's headers hold its entries' names as they are. One that cannot be read may hold this one.
        const bytes = read(name);
        return bytes === undefined || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(entry);
    });
    return archive && { path: archive.name, bytes: undefined };
}
function first(items, look) {
    for (const item of items) {
        const found = look(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function handler_absent(handler, place, it) {
    const unknown = unknownLayers(it);
    const near = candidates(place, it);
    const where = attachedLayers(it).length > 0 ? 'neither in the artifact nor in its layers' : 'not in the artifact';
    const maybe = unknown.length > 0 ? `; ${(0,finding/* listed */.KE)(unknown)} may hold it` : '';
    return (0,finding/* finding */.gk)(unknown.length > 0 ? 'warning' : 'error', 'handler/missing', `handler '${(0,finding/* shown */.SP)(handler)}': ${(0,finding/* shown */.SP)(place.wanted)} is ${where}${maybe}`, {
        hint: near.length > 0
            ? `Did you mean ${near.map(({ spelled }) => `'${(0,finding/* shown */.SP)(spelled)}'`).join(' or ')}?`
            : 'Check handler, path and the patterns of include and exclude.',
        paths: near.map(({ path }) => path),
    });
}
/** The three nearest files that could be a handler's: those of the same name in another folder first, then those of a similar one. */
function candidates(place, { entries }) {
    const base = handler_baseName(place.wanted);
    const stem = (path) => path.replace(/\.\w+$/, '');
    return entries
        .flatMap(({ name: path }) => {
        const spelled = DEPENDENCIES.test(path) ? undefined : place.spell(path);
        if (spelled === undefined)
            return [];
        const far = stem(handler_baseName(path)) === stem(base) ? path.split('/').length / 1000 : (0,mod/* distance */.Io)(path, place.wanted);
        return far <= Math.max(2, place.wanted.length / 3) ? [{ path, spelled, far }] : [];
    })
        .sort((a, b) => a.far - b.far || (0,finding/* byUnits */.Nx)(a.path, b.path))
        .slice(0, 3);
}
const DEPENDENCIES = /(^|\/)(node_modules|site-packages|[^/]*\.dist-info)\//;
const handler_baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
const MOST_TEXT = 4 * 1024 * 1024;
/** A file that passes on another's names need not spell them. */
const PASSES_ON = /import\s*\*|export\s*\*|__getattr__|module\.exports\s*=\s*\(?(await\s*)?(require|import)\b|define_method/;
/** A text search, so that it sees every way to define a name, and comments too: hence a warning only. */
function unnamed(handler, { symbol }, { path, bytes }) {
    if (symbol === undefined || bytes === undefined || bytes.length > MOST_TEXT || !/\.(py|[cm]?js|rb)$/.test(path))
        return [];
    const text = new TextDecoder().decode(bytes);
    const word = new RegExp(`(?<![\\w$])${symbol.replace(/[^\w]/g, '\\$&')}(?![\\w$])`);
    if (word.test(text) || PASSES_ON.test(text))
        return [];
    return [
        (0,finding/* finding */.gk)('warning', 'handler/name', `handler '${(0,finding/* shown */.SP)(handler)}': '${(0,finding/* shown */.SP)(symbol)}' does not occur in ${(0,finding/* shown */.SP)(path)}`, {
            hint: 'Check the name after the dot against what the file defines.',
            paths: [path],
        }),
    ];
}

// EXTERNAL MODULE: ./lib/inspect/limits.js
var limits = __webpack_require__(61730);
// EXTERNAL MODULE: ./lib/inspect/names.js
var names = __webpack_require__(97096);
;// CONCATENATED MODULE: ./lib/inspect/inspect.js





const CHECKS = [limits/* checkLimits */.J5, binaries/* checkBinaries */.E, checkHandler, names/* checkNames */.L];
/** Everything that is to be said about an artifact: errors first, each with at most 20 paths. The order of entries, binaries and overlaps does not matter. */
function inspectArtifact(given) {
    const it = {
        ...given,
        entries: given.entries.toSorted((a, b) => (0,finding/* byUnits */.Nx)(a.name, b.name)),
        elf: given.elf.toSorted((a, b) => (0,finding/* byUnits */.Nx)(a.path, b.path)),
        overlaps: given.overlaps.toSorted((a, b) => (0,finding/* byUnits */.Nx)(a.path, b.path)),
    };
    return CHECKS.flatMap((check) => check(it)).sort(finding/* bySeverity */.Np);
}


/***/ }),

/***/ 61730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   gd: () => (/* binding */ budget)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27076);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57421);


/** "Lambda quotas", AWS Lambda Developer Guide (gettingstarted-limits.html), as read in August 2026. Sizes in bytes. */
const LIMITS = {
    /** A function and all its layers, unzipped. */
    unzipped: 262_144_000,
    /** A ZIP that is sent with the request; a larger one goes through S3. */
    upload: 52_428_800,
    layers: 5,
    /** Of a ZIP without ZIP64 (APPNOTE 6.3.10, 4.4.1.4), which is what Lambda is sent. */
    entries: 65_535,
};
/** What an artifact exceeds: Lambda's limits and its own budget. A value at a limit is within it. */
function checkLimits(it) {
    return [...unzipped(it), ...upload(it), ...entries(it), ...layers(it), ...budget(it)];
}
const exact = (bytes) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(bytes, 'byte');
function unzipped(it) {
    const attached = it.layersMode === 'attach' ? it.layers : [];
    const known = attached.flatMap((layer) => ('name' in layer ? [layer] : []));
    const ofLayers = known.reduce((sum, layer) => sum + layer.content.unzippedSize, 0);
    const total = it.unzippedSize + ofLayers;
    if (total <= LIMITS.unzipped)
        return [];
    const parts = known.length > 0
        ? `: ${exact(it.unzippedSize)} of its own, ${known.map((l) => `${l.name} ${exact(l.content.unzippedSize)}`).join(', ')}`
        : '';
    const subject = known.length > 0 ? 'unzipped with its layers' : 'unzipped';
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('error', 'limits/unzipped', `${subject} it has ${exact(total)}, Lambda takes ${exact(LIMITS.unzipped)}${parts}`, {
            hint: 'Leave files out (exclude, dependencies.exclude, dependencies.omit, dependencies.strip), or make it an image (type: image), which may have 10 GB.',
        }),
    ];
}
function upload(it) {
    if (it.size <= LIMITS.upload)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('warning', 'limits/upload', `the ZIP has ${exact(it.size)}; above ${exact(LIMITS.upload)} Lambda takes it from S3 only`, {
            hint: 'Name an S3 bucket where it is published or deployed (publish.bucket), or make it smaller.',
        }),
    ];
}
function entries(it) {
    const many = it.entries.length;
    if (many <= LIMITS.entries)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('error', 'limits/entries', `it has ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(many, 'entry', 'entries')}, a ZIP for Lambda holds ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(LIMITS.entries, 'entry', 'entries')} at most`, {
            hint: 'Leave files out (exclude, dependencies.exclude), or make it an image (type: image).',
        }),
    ];
}
function layers(it) {
    if (it.layersMode !== 'attach' || it.layers.length <= LIMITS.layers)
        return [];
    const names = it.layers.map((layer) => ('name' in layer ? layer.name : layer.arn));
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('error', 'limits/layers', `it uses ${names.length} layers, Lambda attaches ${LIMITS.layers}: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names, 10)}`, {
            hint: 'Join layers, or merge them into the function (layers_mode: merge).',
        }),
    ];
}
/** What exceeds a package's own `max_size`. */
function budget(it) {
    const severity = it.maxSize?.level === 'warn' ? 'warning' : 'error';
    const over = (code, what, size, limit) => limit === undefined || size <= limit
        ? []
        : [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(severity, code, `${what} it has ${exact(size)}, its max_size is ${exact(limit)}`, {
                hint: 'Make it smaller, or raise max_size; `lambda-packer inspect` shows what takes the space.',
            }),
        ];
    return [
        ...over('limits/max-size-zip', 'compressed', it.size, it.maxSize?.zip),
        ...over('limits/max-size-unzipped', 'unzipped', it.unzippedSize, it.maxSize?.unzipped),
    ];
}


/***/ }),

/***/ 97096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57421);

/** What the names of an artifact's entries give away: clashes on other file systems, files that hid others, folders that Lambda will not look at. */
function checkNames(it) {
    return [...caseClashes(it.entries), ...overlaps(it), ...mergedFolders(it)];
}
/** macOS and Windows take `Utils.py` and `utils.py`, or an é of one or of two characters, for one file; Lambda does not. */
function caseClashes(entries) {
    const seen = new Map();
    for (const name of new Set(entries.map((entry) => entry.name))) {
        const folded = name.normalize('NFC').toLowerCase();
        const same = seen.get(folded);
        if (same)
            same.push(name);
        else
            seen.set(folded, [name]);
    }
    const clashes = [...seen.values()].filter((names) => names.length > 1);
    if (clashes.length === 0)
        return [];
    const pairs = clashes.map((names) => names.toSorted(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byUnits */ .Nx).map(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP).join(' and '));
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('warning', 'names/case', `names that differ only in case: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(pairs)}`, {
            hint: 'Lambda keeps both; on macOS and Windows one overwrites the other when the source is checked out or the ZIP unpacked.',
            paths: clashes.flat(),
        }),
    ];
}
/** One finding for each pair of trees. */
function overlaps({ overlaps }) {
    const pairs = new Map();
    for (const { path, lost, kept } of overlaps) {
        const key = JSON.stringify([lost, kept]);
        const pair = pairs.get(key);
        if (pair)
            pair.paths.push(path);
        else
            pairs.set(key, { lost, kept, paths: [path] });
    }
    return [...pairs.values()].map(({ lost, kept, paths }) => {
        const what = paths.length === 1 ? `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(paths[0])} is` : `${paths.length} files are`;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('warning', 'names/overlap', `${what} in ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(lost)} and in ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(kept)} with different content; that of ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(kept)} was taken`, {
            hint: 'Leave one of them out (exclude, dependencies.exclude, dependencies.omit) if that is not what you want.',
            paths,
        });
    });
}
/** A merged layer lies under /var/task, where Lambda starts no extensions; /opt/bin is on PATH, /var/task/bin is not. */
function mergedFolders({ layersMode, layers }) {
    if (layersMode !== 'merge')
        return [];
    return layers.flatMap((layer) => {
        if (!('name' in layer))
            return [];
        const under = (folder) => layer.content.entries.map(({ name }) => name).filter((name) => name.startsWith(folder));
        const [bin, extensions] = [under('bin/'), under('extensions/')];
        const found = [];
        if (bin.length > 0) {
            found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('warning', 'names/merged-bin', `bin/ of the merged layer ${layer.name} lies in /var/task/bin, which is not on PATH`, {
                hint: 'Call the programs by /var/task/bin/<name>, or attach the layer (layers_mode: attach).',
                paths: bin,
            }));
        }
        if (extensions.length > 0) {
            found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('error', 'names/merged-extensions', `the layer ${layer.name} holds extensions, which Lambda starts from layers only: it cannot be merged`, {
                hint: 'Attach it (layers_mode: attach).',
                paths: extensions,
            }));
        }
        return found;
    });
}


/***/ })

};
