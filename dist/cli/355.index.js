export const id = 355;
export const ids = [355];
export const modules = {

/***/ 29351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runList: () => (/* binding */ runList),
/* harmony export */   runPrune: () => (/* binding */ runPrune),
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68330);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27076);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68380);





const open = ({ store }) => (0,_store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .C)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(store), { warn: (message) => process.stderr.write(`warning: ${message}\n`) });
const print = (json, value, text) => {
    process.stdout.write(`${json ? JSON.stringify(value, null, 2) : text()}\n`);
};
/** `store ls`. */
function runList(options) {
    const packs = open(options)
        .list()
        .map(({ key, lastUsed, kind, size, files, fault }) => ({
        key,
        lastUsed: new Date(lastUsed).toISOString().slice(0, 10),
        kind,
        size,
        files,
        fault,
    }));
    print(options.json, packs, () => {
        const rows = packs.map((pack) => ({
            key: pack.key.slice(0, 12),
            used: pack.lastUsed,
            kind: pack.kind ?? 'damaged',
            files: String(pack.files ?? ''),
            size: pack.size === undefined ? '' : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(pack.size),
        }));
        const total = packs.reduce((sum, pack) => sum + (pack.size ?? 0), 0);
        return [
            (0,_report_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .b)(rows, { columns: process.stdout.columns ?? 80, color: false }),
            `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(packs.length, 'pack')}, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(total)}`,
        ]
            .filter(Boolean)
            .join('\n');
    });
}
/** `store prune`. */
function runPrune(options) {
    const pruned = open(options).prune({
        olderThanMs: quantity('--older-than', options.olderThan, AGES),
        ...(options.maxSize !== undefined && { maxBytes: quantity('--max-size', options.maxSize, SIZES) }),
    });
    print(options.json, pruned, () => `removed ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(pruned.removed, 'pack')}, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(pruned.removedBytes)}; ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(pruned.kept, 'pack')}, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(pruned.keptBytes)} kept`);
}
/** `store verify`: exit code 1 when a pack is not what it says. */
function runVerify(options) {
    const verified = open(options).verify();
    const wrong = verified.filter(({ fault }) => fault !== undefined);
    print(options.json, verified, () => [
        ...wrong.map(({ key, fault }) => `${key}: ${fault}`),
        `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(verified.length, 'pack')} checked, ${wrong.length} wrong`,
    ].join('\n'));
    if (wrong.length > 0)
        process.exitCode = 1;
}
const AGES = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };
const SIZES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
};
/** `30d`, `1.5GB` as a number. @throws PackerError (2) */
function quantity(option, text, units) {
    const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(text.trim()) ?? [];
    const factor = units[unit];
    if (digits === undefined || factor === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('cli/quantity', `${option}: '${text}' is not a number with one of ${Object.keys(units).join(', ')}`, {
            exitCode: 2,
        });
    }
    return Number(digits) * factor;
}


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

/***/ 68330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27076);

const GAP = '  ';
const NARROWEST = 8;
/** ANSI colours of words with a meaning, wherever they stand alone in a cell. The word itself says the same. */
const COLORS = {
    built: '32',
    build: '36',
    unchanged: '2',
    skipped: '33',
    failed: '31',
    error: '31',
    warning: '33',
    info: '36',
    added: '32',
    removed: '31',
    changed: '33',
};
/**
 * A table with a line of headings, no wider than the terminal (80 at most leaves no cell out, 24 is the least that is tried for). Cells that
 * do not fit are shortened in the middle, the widest column first; columns of numbers and sizes stand right. Empty for no rows; no newline at the end.
 */
function renderTable(rows, { columns, color }) {
    const keys = Object.keys(rows[0] ?? {});
    if (keys.length === 0)
        return '';
    const cells = rows.map((row) => keys.map((key) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(row[key] ?? '')));
    const headings = keys.map((key) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(key));
    const natural = keys.map((_, i) => Math.max(...[headings, ...cells].map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)(line[i]))));
    const widths = fitted(natural, Math.max(columns, 24) - GAP.length * (keys.length - 1));
    const isRight = keys.map((_, i) => cells.every((line) => NUMERIC.test(line[i])));
    const line = (texts, paint) => texts
        .map((text, i) => {
        const short = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, widths[i]);
        const code = color ? paint(text) : undefined;
        const inked = code === undefined ? short : `\x1b[${code}m${short}\x1b[0m`;
        const pad = ' '.repeat(widths[i] - (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)(short));
        if (isRight[i])
            return pad + inked;
        return i === texts.length - 1 ? inked : inked + pad;
    })
        .join(GAP)
        .trimEnd();
    return [line(headings, () => '1'), ...cells.map((texts) => line(texts, (text) => COLORS[text]))].join('\n');
}
const NUMERIC = /^([+−±-]?[\d.,]+( ?([kMGT]?B|%))?|)$/;
/** Takes from the widest column until all fit, none below NARROWEST. */
function fitted(natural, room) {
    const widths = [...natural];
    for (let over = widths.reduce((a, b) => a + b, 0) - room; over > 0; over--) {
        const widest = widths.indexOf(Math.max(...widths));
        if (widths[widest] <= NARROWEST)
            break;
        widths[widest]--;
    }
    return widths;
}


/***/ })

};
