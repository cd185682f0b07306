export const id = 351;
export const ids = [351];
export const modules = {

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runList: () => (/* binding */ runList),
/* harmony export */   runPrune: () => (/* binding */ runPrune),
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8330);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4639);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(364);





const open = ({ store }) => (0,_store_store_js__WEBPACK_IMPORTED_MODULE_3__/* .openStore */ .C)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(store), { warn: (message) => process.stderr.write(`warning: ${message}\n`) });
const print = (json, value, text) => {
    process.stdout.write(`${json ? JSON.stringify(value, null, 2) : text()}\n`);
};
/** `store ls`. */
function runList(options) {
    const packs = open(options)
        .list()
        .map(({ key, lastUsed, entry, fault }) => ({
        key,
        lastUsed: new Date(lastUsed).toISOString().slice(0, 10),
        kind: entry?.recipe.kind,
        size: entry?.size,
        files: entry?.files,
        fault,
    }));
    print(options.json, packs, () => {
        const rows = packs.map((pack) => ({
            key: pack.key.slice(0, 12),
            used: pack.lastUsed,
            kind: pack.kind ?? 'damaged',
            files: String(pack.files ?? ''),
            size: pack.size === undefined ? '' : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .size */ .Ej)(pack.size),
        }));
        const total = packs.reduce((sum, pack) => sum + (pack.size ?? 0), 0);
        return [
            (0,_report_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .b)(rows, { columns: process.stdout.columns ?? 80, color: false }),
            `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(packs.length, 'pack')}, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .size */ .Ej)(total)}`,
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
    print(options.json, pruned, () => `removed ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(pruned.removed, 'pack')}, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .size */ .Ej)(pruned.removedBytes)}; ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(pruned.kept, 'pack')}, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .size */ .Ej)(pruned.keptBytes)} kept`);
}
/** `store verify`: exit code 1 when a pack is not what it says. */
function runVerify(options) {
    const verified = open(options).verify();
    const wrong = verified.filter(({ fault }) => fault !== undefined);
    print(options.json, verified, () => [
        ...wrong.map(({ key, fault }) => `${key}: ${fault}`),
        `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(verified.length, 'pack')} checked, ${wrong.length} wrong`,
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

/***/ 5428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S2: () => (/* binding */ removeQuietly),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   fE: () => (/* binding */ fileFailure),
/* harmony export */   w6: () => (/* binding */ temporaryBeside),
/* harmony export */   yo: () => (/* binding */ OWNER),
/* harmony export */   zI: () => (/* binding */ isAbandoned)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
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

/***/ 8330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4639);

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


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   S8: () => (/* binding */ sizeChange),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VL: () => (/* binding */ width),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Escape sequences whole, then any other control character, line separator, or mark that turns the direction of text. */
const UNWANTED = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
/\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** Text for one line of a terminal or a page: tabs and line breaks become spaces, all else that a terminal would act on goes. */
const visible = (text) => text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\t\r\n]+/g, ' ')
    .replace(UNWANTED, '');
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const MARK = /\p{M}|\u200d/u;
const widthOf = (character) => (MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1);
/** Columns that a terminal takes for it. */
function width(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
    if (/^[\x00-\x7f]*$/.test(text))
        return text.length;
    let sum = 0;
    for (const character of text)
        sum += widthOf(character);
    return sum;
}
/** At most `columns` wide: the middle of a name goes, since its ends tell it from its neighbours. */
function shorten(text, columns) {
    if (width(text) <= columns)
        return text;
    if (columns < 1)
        return '';
    const characters = [...text];
    const tail = Math.floor((columns - 1) / 2);
    return `${taken(characters, columns - 1 - tail)}…${taken(characters.toReversed(), tail, true)}`;
}
function taken(characters, columns, isReversed = false) {
    const out = [];
    let left = columns;
    for (const character of characters) {
        left -= widthOf(character);
        if (left < 0)
            break;
        out.push(character);
    }
    return (isReversed ? out.reverse() : out).join('');
}
/** Breaks at spaces; lines after the first begin with `indent`. A word wider than the line stays whole, so that it can be copied. */
function wrapped(text, columns, indent) {
    const lines = [];
    for (const word of text.split(' ')) {
        const line = lines.at(-1);
        if (line !== undefined && width(line) + 1 + width(word) <= columns)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(line === undefined ? word : indent + word);
    }
    return lines.join('\n');
}
/** `12.3 MB`: decimal units; exact below 1,000 bytes. */
function size(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 would be shown as 1000.0.
    for (; value >= 999.95 && unit < UNITS.length - 1; unit++)
        value /= 1000;
    return `${value.toFixed(1)} ${UNITS[unit]}`;
}
const UNITS = ['kB', 'MB', 'GB', 'TB'];
/** A difference of sizes, always with its sign. */
const sizeChange = (bytes) => bytes === 0 ? '±0 B' : `${bytes > 0 ? '+' : '−'}${size(Math.abs(bytes))}`;
/** `1 file`, `214 files`, `13,900 files`. */
const count = (n, one, many = `${one}s`) => `${String(n).replace(/\B(?=(\d{3})+$)/g, ',')} ${n === 1 ? one : many}`;


/***/ }),

/***/ 6525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   WL: () => (/* binding */ formatEntry),
/* harmony export */   cF: () => (/* binding */ STORE_SCHEMA),
/* harmony export */   jN: () => (/* binding */ isHash),
/* harmony export */   l7: () => (/* binding */ packKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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
    biggest: (value) => Array.isArray(value) &&
        value.every((file) => isObject(file) && typeof file.path === 'string' && isCount(file.size)),
    made: (value) => value === undefined || (isObject(value) && Array.isArray(value.packages) && Array.isArray(value.notes)),
};
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

/***/ 364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
var store_entry = __webpack_require__(6525);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(5428);
;// CONCATENATED MODULE: ./lib/store/files.js




const layoutOf = (root) => ({
    root,
    packs: (0,external_node_path_.join)(root, 'packs'),
    blobs: (0,external_node_path_.join)(root, 'blobs'),
    records: (0,external_node_path_.join)(root, 'records'),
    temporary: (0,external_node_path_.join)(root, 'tmp'),
});
/** Makes the folders, and removes temporary files of processes that were killed. @throws PackerError when a folder cannot be made */
function makeFolders({ packs, blobs, records, temporary }) {
    for (const folder of [packs, blobs, records, temporary])
        try {
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        }
        catch (thrown) {
            throw (0,files/* fileFailure */.fE)('write', folder, thrown);
        }
    removeAbandoned(temporary);
}
function removeAbandoned(folder) {
    try {
        for (const name of (0,external_node_fs_.readdirSync)(folder)) {
            const owner = TEMPORARY.exec(name)?.[1];
            if (owner !== undefined && (0,files/* isAbandoned */.zI)(owner))
                (0,files/* removeQuietly */.S2)((0,external_node_path_.join)(folder, name));
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
const temporaryIn = ({ temporary }, suffix) => (0,external_node_path_.join)(temporary, `${files/* OWNER */.yo}-${Date.now().toString(36)}-${(serial++).toString(36)}${suffix}`);
/** Puts a finished file at its place. A folder that somebody removed meanwhile is made again. @throws PackerError */
function moveInto(from, to) {
    try {
        try {
            (0,external_node_fs_.renameSync)(from, to);
        }
        catch (thrown) {
            if (!['ENOENT', 'EISDIR', 'ENOTEMPTY'].includes(thrown.code ?? ''))
                throw thrown;
            // What stands there is damaged: a folder has no business at a file's place.
            (0,external_node_fs_.rmSync)(to, { recursive: true, force: true });
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to), { recursive: true });
            (0,external_node_fs_.renameSync)(from, to);
        }
    }
    catch (thrown) {
        (0,files/* removeQuietly */.S2)(from);
        throw (0,files/* fileFailure */.fE)('write', to, thrown);
    }
}
/** Writes a file whole or not at all. @throws PackerError */
function writeWhole(layout, path, content) {
    const temporary = temporaryIn(layout, (0,external_node_path_.extname)(path));
    try {
        (0,external_node_fs_.writeFileSync)(temporary, content);
    }
    catch (thrown) {
        (0,files/* removeQuietly */.S2)(temporary);
        throw (0,files/* fileFailure */.fE)('write', path, thrown);
    }
    moveInto(temporary, path);
}
/** @returns undefined when there is no such file @throws what the system says otherwise */
function readIfThere(path) {
    try {
        // Looked at first: opening a pipe would wait for a writer.
        if (!(0,external_node_fs_.statSync)(path).isFile())
            throw new Error('it is no file');
        return (0,external_node_fs_.readFileSync)(path);
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
    return `{"check":"${(0,external_node_crypto_.hash)('sha256', rest)}",${rest}`;
}
/** @returns undefined when it is not as `seal` wrote it */
function unseal(text) {
    const [head = '', check] = /^\{"check":"([0-9a-f]{64})",/.exec(text) ?? [];
    return check === (0,external_node_crypto_.hash)('sha256', text.slice(head.length)) ? JSON.parse(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/store/sound.js






/** Why something in the store cannot be used. */
class Unsound extends Error {
    name = 'Unsound';
}
/** @returns undefined when there is none @throws Unsound */
function soundEntry({ packs }, key) {
    const text = attempt('its entry', () => readIfThere((0,external_node_path_.join)(packs, `${key}.json`)));
    if (text === undefined)
        return undefined;
    const entry = (0,store_entry/* parseEntry */.ER)(text.toString(), key);
    if (typeof entry === 'string')
        throw new Unsound(entry);
    return entry;
}
/** A pack's bytes, which are what its entry says. @throws Unsound */
function soundBytes({ blobs }, { sha256, size }) {
    const path = (0,external_node_path_.join)(blobs, `${sha256}.zip`);
    const bytes = attempt('its blob', () => {
        // Before it is read: a device or a FIFO in its place would never end.
        const stat = (0,external_node_fs_.statSync)(path);
        if (!stat.isFile())
            throw new Unsound('its blob is no file');
        if (stat.size !== size)
            throw new Unsound(`its blob has ${stat.size} bytes instead of ${size}`);
        return (0,external_node_fs_.readFileSync)(path);
    });
    if ((0,external_node_crypto_.hash)('sha256', bytes) !== sha256)
        throw new Unsound('its blob has another SHA-256');
    return bytes;
}
function attempt(what, action) {
    try {
        return action();
    }
    catch (thrown) {
        if (thrown instanceof Unsound)
            throw thrown;
        const isGone = thrown.code === 'ENOENT';
        throw new Unsound(isGone ? `${what} is missing` : `${what} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, {
            cause: thrown,
        });
    }
}

;// CONCATENATED MODULE: ./lib/store/prune.js





/** All entries, those used last first. Blobs are not read. */
function listEntries(layout) {
    return filesIn(layout.packs)
        .flatMap(({ name, modified }) => {
        const key = name.replace(/\.json$/, '');
        return (0,store_entry/* isHash */.jN)(key) && key !== name ? [{ key, lastUsed: modified, ...entryOf(layout, key) }] : [];
    })
        .sort((a, b) => b.lastUsed - a.lastUsed || (a.key < b.key ? -1 : 1));
}
function entryOf(layout, key) {
    try {
        const entry = soundEntry(layout, key);
        return entry === undefined ? { fault: 'its entry is missing' } : { entry };
    }
    catch (thrown) {
        if (thrown instanceof Unsound)
            return { fault: thrown.message };
        throw thrown;
    }
}
/** Reads and hashes every pack. */
function verify(layout) {
    return listEntries(layout).map(({ key, entry, fault }) => {
        if (entry === undefined)
            return { key, fault: fault };
        try {
            soundBytes(layout, entry);
            return { key };
        }
        catch (thrown) {
            if (thrown instanceof Unsound)
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
    const kept = new Map();
    const dropped = new Set();
    let keptBytes = 0;
    let keptEntries = 0;
    let removed = 0;
    for (const { key, entry, lastUsed } of listEntries(layout)) {
        const more = entry === undefined || kept.has(entry.sha256) ? 0 : entry.size;
        if (entry && now - lastUsed <= olderThanMs && keptBytes + more <= maxBytes) {
            kept.set(entry.sha256, entry.size);
            keptBytes += more;
            keptEntries++;
        }
        else {
            remove((0,external_node_path_.join)(layout.packs, `${key}.json`));
            if (entry)
                dropped.add(entry.sha256);
            removed++;
        }
    }
    let removedBytes = 0;
    for (const { name, path, modified, size } of filesIn(layout.blobs)) {
        const sha256 = name.replace(/\.zip$/, '');
        if (kept.has(sha256) || (now - modified < HOUR && !dropped.has(sha256)))
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
    const layout = layoutOf(folder);
    makeFolders(layout);
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
            if (!(thrown instanceof Unsound))
                throw thrown;
            warn(`the pack ${key.slice(0, 12)} in ${where} cannot be used, and is made again: ${thrown.message}`);
            return undefined;
        }
    };
    return {
        folder,
        peek(key) {
            try {
                return known.get(key)?.entry ?? soundEntry(layout, key);
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
                const entry = soundEntry(layout, key);
                if (entry === undefined)
                    return undefined;
                held.get(entry.sha256, () => soundBytes(layout, entry));
                touch(entryPath(layout, key));
                return remember(entry);
            });
        },
        adopt: (from, key) => unlessUnsound(from, key, () => {
            const foreign = layoutOf(from);
            const entry = soundEntry(foreign, key);
            if (entry === undefined)
                return undefined;
            const bytes = soundBytes(foreign, entry);
            writeWhole(layout, (0,external_node_path_.join)(layout.blobs, `${entry.sha256}.zip`), bytes);
            writeWhole(layout, entryPath(layout, key), (0,store_entry/* formatEntry */.WL)(entry));
            held.get(entry.sha256, () => bytes);
            return remember(entry);
        }),
        temporary: () => temporaryIn(layout, '.zip'),
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
                biggest: biggestOf(entries),
            };
            const path = entryPath(layout, key);
            moveInto(file, (0,external_node_path_.join)(layout.blobs, `${sha256}.zip`));
            writeWhole(layout, path, (0,store_entry/* formatEntry */.WL)(entry));
            return remember(entry, entries);
        },
        readRecord: (name) => readRecord(layout, name),
        writeRecord(name, value) {
            try {
                writeWhole(layout, recordPath(layout, name), seal({ name, value }));
            }
            catch (thrown) {
                if (!(thrown instanceof errors/* PackerError */.Ly))
                    throw thrown;
                warn(thrown.problems.map(({ message }) => message).join('\n'));
            }
        },
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
        return soundBytes(layout, entry);
    }
    catch (thrown) {
        if (!(thrown instanceof Unsound))
            throw thrown;
        throw (0,errors/* failure */.V2)('store/changed', `a pack in ${layout.root} was changed or removed while it was in use: ${thrown.message}`, {
            hint: 'Run the command again.',
            cause: thrown,
        });
    }
}
const store_DAY = 24 * 60 * 60 * 1000;
/** An entry's mtime is its last use, exact to a day, so that most uses write nothing. */
function touch(path) {
    try {
        const now = new Date();
        if (now.getTime() - (0,external_node_fs_.statSync)(path).mtimeMs > store_DAY)
            (0,external_node_fs_.utimesSync)(path, now, now);
    }
    catch {
        // A store that cannot be written can still be read.
    }
}
const recordPath = ({ records }, name) => (0,external_node_path_.join)(records, `${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 32)}.json`);
function readRecord(layout, name) {
    try {
        const text = readIfThere(recordPath(layout, name));
        const record = unseal(text?.toString() ?? '');
        return record?.name === name ? record.value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Enough for a report's list; an entry stays small. */
const BIGGEST = 12;
const biggestOf = (entries = []) => entries
    .map(({ name, size }) => ({ path: name, size }))
    .sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))
    .slice(0, BIGGEST);


/***/ })

};
