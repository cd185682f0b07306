export const id = 887;
export const ids = [887];
export const modules = {

/***/ 42887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _outputs_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48217);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76227);
/* harmony import */ var _plan_matrix_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68678);
/* harmony import */ var _plan_planfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38898);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68330);
/* harmony import */ var _problem_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81701);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70903);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32832);









/** `lambda-packer plan`: a table, JSON, a matrix, and with `-o` the plan file. */
function runPlan(options) {
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .requestOf */ .f)(options);
    const { plan, standings } = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .preview */ .V)(request, (message) => process.stderr.write(`warning: ${message}\n`));
    for (const problem of plan.warnings)
        process.stderr.write(`${(0,_problem_text_js__WEBPACK_IMPORTED_MODULE_5__/* .problemText */ .f)(problem)}\n`);
    const text = (0,_plan_planfile_js__WEBPACK_IMPORTED_MODULE_3__/* .writePlan */ .p)(plan, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(request.config));
    if (options.output !== undefined)
        (0,_outputs_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutput */ .zh)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.output), text);
    const stale = new Set(standings.filter(({ state }) => state === 'stale').map(({ target }) => target.id));
    if (options.matrix)
        process.stdout.write(`${JSON.stringify((0,_plan_matrix_js__WEBPACK_IMPORTED_MODULE_7__/* .matrixOf */ .lQ)(plan.targets, (target) => stale.has(target.id), options.shards))}\n`);
    else if (options.json)
        process.stdout.write(text);
    else {
        const rows = standings.map((standing) => ({
            name: standing.target.name,
            platform: standing.target.platform,
            plan: standing.state === 'stale' ? 'build' : 'unchanged',
            reason: standing.state === 'stale' ? standing.reason : '',
        }));
        process.stdout.write(`${(0,_report_table_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTable */ .b)(rows, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .displayOf */ .E3)(options.color, process.stdout))}\n`);
        process.stdout.write(`${stale.size} of ${standings.length} to build; layers are ${plan.layersMode === 'merge' ? 'merged into functions' : 'attached'} (${plan.layersModeReason})\n`);
    }
}


/***/ }),

/***/ 32832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   E3: () => (/* binding */ displayOf),
/* harmony export */   cE: () => (/* binding */ hasColor)
/* harmony export */ });
const isDumb = ({ TERM }) => TERM === 'dumb';
/**
 * Whether a stream gets colours: as asked; else not with NO_COLOR (no-color.org), as FORCE_COLOR says (force-color.org; `0` and `false`: none),
 * or when it is a terminal that can.
 */
function hasColor(when, stream, env = process.env) {
    if (when !== 'auto')
        return when === 'always';
    if (env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
        return !['0', 'false'].includes(env.FORCE_COLOR);
    return stream.isTTY === true && !isDumb(env);
}
/** Whether lines can be drawn over: a terminal that moves its cursor, and a person before it. CI keeps what is written as a log. */
const isLive = (stream, env = process.env) => stream.isTTY === true && !isDumb(env) && (!env.CI || env.CI === 'false');
/** What tables are made for; a file or a pipe takes 80 columns. */
const displayOf = (when, stream) => ({
    columns: stream.columns ?? 80,
    color: hasColor(when, stream),
});


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
