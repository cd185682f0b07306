export const id = 675;
export const ids = [675];
export const modules = {

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

;// CONCATENATED MODULE: ./lib/build/types.js
const hasFailed = (result) => result.outcomes.some(({ status }) => status === 'failed');

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/pipeline.js + 28 modules
var pipeline = __webpack_require__(2810);
// EXTERNAL MODULE: ./lib/plan/shown-path.js
var shown_path = __webpack_require__(3104);
// EXTERNAL MODULE: ./lib/report/table.js
var table = __webpack_require__(8330);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(4639);
;// CONCATENATED MODULE: ./lib/cli/outcomes.js


/** Rows of unchanged targets shown before they are counted only. */
const MOST_UNCHANGED = 20;
/** The final table: what changed first; many unchanged targets are left to the summary line. */
function outcomeTable({ outcomes }, display) {
    const changed = outcomes.filter(({ status }) => status !== 'unchanged');
    const unchanged = outcomes.filter(({ status }) => status === 'unchanged');
    const shown = [...changed, ...(unchanged.length > MOST_UNCHANGED ? [] : unchanged)];
    return (0,table/* renderTable */.b)(shown.map(row), display);
}
function row(outcome) {
    const { target, status, reason } = outcome;
    return {
        name: target.name,
        arch: target.arch,
        status,
        size: 'artifact' in outcome ? (0,report_text/* size */.Ej)(outcome.artifact.size) : '',
        unzipped: 'artifact' in outcome ? (0,report_text/* size */.Ej)(outcome.artifact.unzippedSize) : '',
        reason,
    };
}
const ORDER = ['built', 'unchanged', 'failed', 'skipped'];
/** `2 built, 98 unchanged; 3 findings; 1 solve; 2.4 s`. */
function summaryLine({ outcomes, solves, phases }) {
    const statuses = ORDER.flatMap((status) => {
        const number = outcomes.filter((outcome) => outcome.status === status).length;
        return number > 0 ? [`${number} ${status}`] : [];
    });
    const findings = outcomes.reduce((sum, outcome) => sum + ('artifact' in outcome ? outcome.artifact.findings.length : 0), 0);
    const seconds = phases.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    return [
        statuses.join(', '),
        ...(findings > 0 ? [(0,report_text/* count */.U9)(findings, 'finding')] : []),
        (0,report_text/* count */.U9)(solves, 'solve'),
        `${seconds.toFixed(2)} s`,
    ].join('; ');
}

// EXTERNAL MODULE: ./lib/cli/progress.js
var progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/cli/request.js
var cli_request = __webpack_require__(903);
;// CONCATENATED MODULE: ./lib/cli/build.js







/** `lambda-packer build`. */
async function runBuild(options, signal) {
    const report = (0,progress/* progress */.q)(options.progress, (text) => process.stderr.write(text));
    const request = {
        ...(0,cli_request/* requestOf */.f)(options),
        login: async (registry) => (await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(249), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 9796))).ecrLogin(registry, { signal }),
    };
    const result = await (0,pipeline/* build */.jq)(request, report, signal);
    if (!options.json)
        show(result, options);
    if (hasFailed(result))
        process.exitCode = 1;
    const published = options.publish === undefined || hasFailed(result)
        ? undefined
        : await (await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(594), __webpack_require__.e(620)]).then(__webpack_require__.bind(__webpack_require__, 5620))).publishBuilt({
            config: request.config,
            manifests: [result.manifest],
            dist: request.dist,
            only: request.only,
            platforms: request.platforms,
            regions: options.region,
            plan: result.plan,
            dryRun: options.publish === 'dry-run',
            adopt: false,
            force: false,
        }, options, report, signal);
    if (options.json)
        process.stdout.write(`${JSON.stringify({ ...jsonOf(result), ...published }, null, 2)}\n`);
}
function show(result, options) {
    const isQuiet = options.progress === 'quiet';
    const display = { columns: process.stdout.columns ?? 80, color: (0,cli_request/* hasColor */.c)(options.color, process.stdout) };
    if (!isQuiet)
        process.stdout.write(`${outcomeTable(result, display)}\n`);
    // What stops many targets, a missing Engine say, is told once.
    const problems = result.outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.problems : []));
    for (const text of new Set(problems.map(errors/* formatProblem */.Vw)))
        process.stderr.write(`${text}\n`);
    if (!isQuiet)
        process.stdout.write(`${summaryLine(result)}\nReport: ${(0,shown_path/* shownPath */.p)(result.report)}\n`);
}
/** `--json`: what was built, reused or left unchanged. */
function jsonOf(result) {
    return {
        layersMode: result.plan.layersMode,
        layersModeReason: result.plan.layersModeReason,
        solves: result.solves,
        manifest: result.manifest,
        report: result.report,
        problems: result.problems,
        targets: result.outcomes.map(({ target, ...outcome }) => ({
            name: target.name,
            platform: target.platform,
            manifestHash: target.manifestHash,
            ...outcome,
        })),
        phases: result.phases,
    };
}


/***/ }),

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ progress)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Who is told of a build, by `--progress`. Everything goes to stderr: stdout is for results. */
function progress(mode, write) {
    switch (mode) {
        case 'quiet':
            return (event) => {
                if (event.kind === 'problem' && event.problem.severity === 'error')
                    write(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(event.problem)}\n`);
            };
        case 'json':
            return (event) => write(`${JSON.stringify(event)}\n`);
        default:
            return (event) => {
                const line = plainLine(event);
                if (line !== undefined)
                    write(`${line}\n`);
            };
    }
}
/** One line for a person or a CI log, with the target in front; undefined for what they need not see. */
function plainLine(event) {
    switch (event.kind) {
        case 'problem':
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(event.problem);
        case 'note':
            return event.message;
        case 'log':
            return `${label(event.tree, event.targets)}: ${printable(event.line)}`;
        case 'layer':
            return `${event.layer} ${event.region}: ${printable(event.message)}`;
        case 'step':
            return event.status === 'started'
                ? undefined
                : `${label(event.tree, event.targets)}: ${event.status}${seconds(event.ms)} ${printable(event.step)}`;
        default:
            return undefined;
    }
}
function label(tree, targets) {
    const [first, ...rest] = targets;
    if (first === undefined)
        return printable(tree);
    return rest.length > 0 ? `${first} and ${rest.length} more` : first;
}
const seconds = (ms) => (ms === undefined ? '' : ` (${(ms / 1000).toFixed(1)} s)`);
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach the terminal
const printable = (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');


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


/***/ })

};
