export const id = 699;
export const ids = [699];
export const modules = {

/***/ 5699:
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
// EXTERNAL MODULE: ./lib/pipeline.js + 114 modules
var pipeline = __webpack_require__(564);
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/cli/progress.js


/** Who is told of a build, by `--progress`. Everything goes to stderr: stdout is for results. */
function progress(mode, write) {
    switch (mode) {
        case 'quiet':
            return (event) => {
                if (event.kind === 'problem' && event.problem.severity === 'error')
                    write(`${(0,errors/* formatProblem */.Vw)(event.problem)}\n`);
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
            return (0,errors/* formatProblem */.Vw)(event.problem);
        case 'note':
            return event.message;
        case 'log':
            return `${label(event.tree, event.targets)}: ${printable(event.line)}`;
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
const printable = (text) => (0,external_node_util_.stripVTControlCharacters)(text).replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');

// EXTERNAL MODULE: ./lib/cli/request.js
var request = __webpack_require__(903);
;// CONCATENATED MODULE: ./lib/cli/build.js







/** `lambda-packer build`. */
async function runBuild(options, signal) {
    const report = progress(options.progress, (text) => process.stderr.write(text));
    const result = await (0,pipeline/* build */.jq)((0,request/* requestOf */.f)(options), report, signal);
    if (options.json)
        process.stdout.write(`${JSON.stringify(jsonOf(result), null, 2)}\n`);
    else
        show(result, options);
    if (hasFailed(result))
        process.exitCode = 1;
}
function show(result, options) {
    const isQuiet = options.progress === 'quiet';
    const display = { columns: process.stdout.columns ?? 80, color: (0,request/* hasColor */.c)(options.color, process.stdout) };
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


/***/ })

};
