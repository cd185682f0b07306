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


/***/ })

};
