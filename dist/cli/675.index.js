export const id = 675;
export const ids = [675];
export const modules = {

/***/ 99675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

;// CONCATENATED MODULE: ./lib/build/types.js
const hasFailed = (result) => result.outcomes.some(({ status }) => status === 'failed');

// EXTERNAL MODULE: ./lib/pipeline.js + 26 modules
var pipeline = __webpack_require__(76227);
// EXTERNAL MODULE: ./lib/plan/shown-path.js
var shown_path = __webpack_require__(13104);
// EXTERNAL MODULE: ./lib/cli/machine.js
var machine = __webpack_require__(803);
// EXTERNAL MODULE: ./lib/report/table.js
var table = __webpack_require__(68330);
// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
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
        // Its own name stands in the row already.
        reason: reason.replace(OF_TARGETS, ''),
    };
}
/** `api (linux/amd64), worker (linux/amd64): ` before what is wrong with them. */
const OF_TARGETS = /^(?:[\w.-]+ \(linux\/\w+\)(?:, |: ))+/;
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

// EXTERNAL MODULE: ./lib/cli/problem-text.js
var problem_text = __webpack_require__(81701);
// EXTERNAL MODULE: ./lib/cli/progress.js + 4 modules
var progress = __webpack_require__(44101);
// EXTERNAL MODULE: ./lib/cli/request.js
var cli_request = __webpack_require__(70903);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/build.js









/** `lambda-packer build`. */
async function runBuild(options, signal) {
    const request = {
        ...(0,cli_request/* requestOf */.f)(options),
        login: async (registry) => (await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(249), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 49796))).ecrLogin(registry, { signal }),
    };
    const result = await (0,progress/* watched */.V)(options, signal, (report) => (0,pipeline/* build */.j)(request, report, signal));
    signal.throwIfAborted();
    if (!options.json)
        await show(result, request, options, signal);
    if (hasFailed(result))
        process.exitCode = 1;
    const published = options.publish === undefined || hasFailed(result)
        ? undefined
        : await (await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(594), __webpack_require__.e(620)]).then(__webpack_require__.bind(__webpack_require__, 65620))).publishBuilt({
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
        }, options, signal);
    if (options.json)
        process.stdout.write(`${JSON.stringify({ ...jsonOf(result), ...published }, null, 2)}\n`);
}
async function show(result, request, options, signal) {
    const isQuiet = options.progress === 'quiet';
    const display = (0,terminal/* displayOf */.E3)(options.color, process.stdout);
    if (!isQuiet)
        process.stdout.write(`${outcomeTable(result, display)}\n`);
    // What stops many targets, a missing Engine say, is told once.
    const problems = result.outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.problems : []));
    const color = (0,terminal/* hasColor */.cE)(options.color, process.stderr);
    for (const text of new Set(problems.map((problem) => (0,problem_text/* problemText */.f)(problem, color))))
        process.stderr.write(`${text}\n`);
    const ofMachine = await (0,machine/* machineFindings */.K)(problems, result.plan, request, signal);
    signal.throwIfAborted();
    for (const line of ofMachine)
        process.stderr.write(`${line}\n`);
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

/***/ 44101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ watched)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
;// CONCATENATED MODULE: ./lib/cli/live-state.js
const liveState = (now) => ({ begun: now, targets: new Map() });
/** Takes an event in. */
function heard(state, event, now) {
    const of = (id) => {
        const known = state.targets.get(id);
        if (known)
            return known;
        const target = { id, doing: new Map(), isOver: false };
        state.targets.set(id, target);
        return target;
    };
    switch (event.kind) {
        case 'target': {
            const target = of(event.target);
            target.isOver = event.status !== 'started';
            if (target.isOver)
                target.doing.clear();
            return;
        }
        case 'step': {
            const key = `${event.tree} ${event.step}`;
            for (const target of event.targets.map(of))
                if (event.status === 'started') {
                    target.doing.set(key, { what: event.step, since: now, isStep: true });
                    delete target.line;
                }
                else {
                    target.doing.delete(key);
                    delete target.line;
                    target.ended = event.status === 'cached' ? `${event.step}: cached` : `${event.step}: ${event.status}`;
                }
            return;
        }
        case 'activity': {
            const { activity, status, detail } = event;
            for (const target of event.targets.map(of))
                if (status === 'done')
                    target.doing.delete(activity);
                else
                    target.doing.set(activity, {
                        ...{ what: activity, isStep: false, detail },
                        since: target.doing.get(activity)?.since ?? now,
                    });
            return;
        }
        case 'log':
            if (event.line.trim() !== '')
                for (const target of event.targets.map(of))
                    target.line = event.line;
            return;
        case 'layer': {
            const target = of(`${event.layer} ${event.region}`);
            target.isOver = event.status !== 'working';
            if (target.isOver)
                target.doing.clear();
            else
                target.doing.set('publish', { what: event.message, since: now, isStep: true });
            return;
        }
        default:
            return;
    }
}
/** What a target is at: its step, else what began last. */
const doingNow = ({ doing }) => [...doing.values()].reduce((best, each) => (best?.isStep && !each.isStep ? best : each), undefined);

;// CONCATENATED MODULE: ./lib/cli/live-frame.js


/** More lines than these nobody reads while they change; and what a narrowed window folds must still fit it. */
const MOST_LINES = 16;
/** For what is above the build: a prompt, a warning. */
const LEFT_ABOVE = 3;
const GAP = '  ';
/**
 * The lines of one frame: a line per target at work, then how many there are. None when nothing is at work. No line is as wide as the screen, where
 * terminals differ in what they do next.
 */
function frameOf(state, now, { columns, rows, color }) {
    const targets = [...state.targets.values()];
    const running = targets.flatMap((target) => {
        const doing = doingNow(target);
        return doing ? [{ target, doing }] : [];
    });
    if (running.length === 0)
        return [];
    const room = Math.max(1, Math.min(MOST_LINES, rows - LEFT_ABOVE) - 1);
    // Those with a step of their own, when not all have room; in either case in an order that stays.
    const steps = running.filter(({ doing }) => doing.isStep);
    const first = new Set([...steps, ...running.filter(({ doing }) => !doing.isStep)].slice(0, room));
    const shown = running.filter((each) => first.has(each));
    const cells = shown.map(({ target, doing }) => ({
        name: (0,report_text/* visible */.RK)(target.id),
        what: (0,report_text/* visible */.RK)(whatOf(doing, target.ended)),
        time: seconds(now - doing.since),
        line: (0,report_text/* visible */.RK)(doing.detail ?? (doing.isStep ? (target.line ?? '') : '')).trim(),
    }));
    const widest = (key, most) => Math.min(most, Math.max(...cells.map((cell) => (0,report_text/* width */.VL)(cell[key]))));
    const usable = Math.max(columns - 1, 1);
    const widths = {
        name: widest('name', Math.floor(usable * 0.4)),
        what: widest('what', Math.floor(usable * 0.3)),
        time: widest('time', 12),
    };
    const paint = (code, text) => (color && text.trim() !== '' ? `\x1b[${code}m${text}\x1b[0m` : text);
    const lines = cells.map(({ name, what, time, line }) => {
        const start = [
            padded((0,report_text/* shorten */.ml)(name, widths.name), widths.name),
            padded((0,report_text/* cut */.Jj)(what, widths.what), widths.what),
            time.padStart(widths.time),
        ];
        const taken = widths.name + widths.what + widths.time + GAP.length * 3;
        if (taken > usable)
            return (0,report_text/* cut */.Jj)(start.join(GAP), usable).trimEnd();
        const said = (0,report_text/* cut */.Jj)(line, usable - taken);
        return [start[0], paint('36', start[1]), start[2], ...(said === '' ? [] : [paint('2', said)])].join(GAP);
    });
    return [...lines, (0,report_text/* cut */.Jj)(tallyOf(state, running.length, shown.length, now), usable)];
}
/** Between two steps BuildKit works for others. */
const whatOf = ({ what, isStep }, ended) => isStep || what !== 'BuildKit' || ended === undefined ? what : ended;
/** `8 targets: 6 at work (2 not shown), 2 waiting; 12.3 s`. */
function tallyOf({ targets, begun }, running, shown, now) {
    const waiting = [...targets.values()].filter((target) => !target.isOver && target.doing.size === 0).length;
    const hidden = running > shown ? ` (${running - shown} not shown)` : '';
    const parts = [`${running} at work${hidden}`, ...(waiting > 0 ? [`${waiting} waiting`] : [])];
    return `${targets.size} target${targets.size === 1 ? '' : 's'}: ${parts.join(', ')}; ${seconds(now - begun)}`;
}
const seconds = (ms) => ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1000)} s`;
const padded = (text, columns) => text + ' '.repeat(Math.max(0, columns - (0,report_text/* width */.VL)(text)));

// EXTERNAL MODULE: ./lib/cli/problem-text.js
var problem_text = __webpack_require__(81701);
;// CONCATENATED MODULE: ./lib/cli/plain.js

/** What a person or a CI log is told of an event, with the target in front; undefined for what they need not see. */
function plainText(event) {
    switch (event.kind) {
        case 'log':
            return `${ownerOf(event.tree, event.targets)}: ${(0,problem_text/* shownLine */.Q)(event.line)}`;
        case 'layer':
            return `${(0,problem_text/* shownLine */.Q)(event.layer)} ${event.region}: ${(0,problem_text/* shownLine */.Q)(event.message)}`;
        case 'step':
            return event.status === 'started'
                ? undefined
                : `${ownerOf(event.tree, event.targets)}: ${event.status}${inBraces(event.ms)} ${(0,problem_text/* shownLine */.Q)(event.step)}`;
        default:
            return lastingText(event, false);
    }
}
/** What stays to be read after the build, wherever the rest is drawn over. */
function lastingText(event, color) {
    if (event.kind === 'problem')
        return (0,problem_text/* problemText */.f)(event.problem, color);
    return event.kind === 'note' ? (0,problem_text/* shownLine */.Q)(event.message) : undefined;
}
function ownerOf(tree, [first, ...rest]) {
    if (first === undefined)
        return (0,problem_text/* shownLine */.Q)(tree);
    return (0,problem_text/* shownLine */.Q)(rest.length > 0 ? `${first} and ${rest.length} more` : first);
}
const inBraces = (ms) => (ms === undefined ? '' : ` (${(ms / 1000).toFixed(1)} s)`);

;// CONCATENATED MODULE: ./lib/cli/live.js





/** Between two frames. Nothing is drawn before the first has passed, so that what is done at once never flashes. */
const FRAME_MS = 125;
/** ECMA-48; and DEC's private modes 25 (cursor) and 2026 (a frame is shown as a whole where the terminal knows it). */
const HIDE = '\x1b[?25l';
const SHOW = '\x1b[?25h';
const BEGIN = '\x1b[?2026h';
const END = '\x1b[?2026l';
const ERASE_LINE = '\x1b[K';
const ERASE_BELOW = '\x1b[J';
/**
 * Draws a line per target at work, over and over in the same place: each frame is one write, and only when it differs from the last one. What is
 * to stay (warnings, notes) goes above it. The cursor is hidden while a frame stands, and back when it is closed, interrupted, suspended or the process ends.
 */
function liveProgress(stream, { color, signal }) {
    const state = liveState(performance.now());
    let drawn = [];
    let lasting = [];
    let timer;
    let isHidden = false;
    /** The frame that stands was made for another width. */
    let isFolded = false;
    let isClosed = false;
    const size = () => ({ columns: stream.columns || 80, rows: stream.rows || 24 });
    /** To the first line of the frame that stands, wherever a terminal that became narrower has folded its lines. */
    const back = () => {
        const { columns } = size();
        const height = drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columns)), 0);
        return height > 0 ? `\r\x1b[${height}A` : '';
    };
    const showCursor = () => {
        if (isHidden)
            stream.write(SHOW);
        isHidden = false;
    };
    function draw() {
        const lines = frameOf(state, performance.now(), { ...size(), color });
        if (lasting.length === 0 && !isFolded && isSame(lines, drawn))
            return;
        const above = lasting.map((text) => `${text}\n`).join('');
        const frame = lines.map((line) => `${line}${ERASE_LINE}\n`).join('');
        const cursor = lines.length > 0 && !isHidden ? HIDE : '';
        stream.write(`${BEGIN}${cursor}${back()}${above && ERASE_BELOW + above}${frame}${ERASE_BELOW}${END}`);
        isHidden ||= lines.length > 0;
        isFolded = false;
        drawn = lines;
        lasting = [];
    }
    const onResize = () => {
        isFolded = true;
    };
    function stop() {
        clearInterval(timer);
        isClosed = true;
        showCursor();
        signal.removeEventListener('abort', stop);
        stream.off('resize', onResize);
        process.off('exit', showCursor).off('SIGTSTP', suspend);
    }
    function suspend() {
        showCursor();
        // What the shell writes below meanwhile stays.
        drawn = [];
        process.kill(process.pid, 'SIGSTOP');
    }
    function start() {
        timer = setInterval(draw, FRAME_MS);
        timer.unref();
        stream.on('resize', onResize);
        process.on('exit', showCursor).on('SIGTSTP', suspend);
    }
    signal.addEventListener('abort', stop, { once: true });
    return {
        report(event) {
            if (isClosed)
                return;
            const text = lastingText(event, color);
            if (text !== undefined)
                lasting.push(text);
            else
                heard(state, event, performance.now());
            if (timer === undefined)
                start();
        },
        close() {
            if (isClosed)
                return;
            const above = lasting.map((text) => `${text}\n`).join('');
            if (drawn.length > 0 || above !== '')
                stream.write(`${back()}${ERASE_BELOW}${above}`);
            stop();
        },
    };
}
const widthOf = (line) => (0,report_text/* width */.VL)((0,external_node_util_.stripVTControlCharacters)(line));
const isSame = (some, others) => some.length === others.length && some.every((line, i) => line === others[i]);

// EXTERNAL MODULE: ./lib/cli/terminal.js
var terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/progress.js




/**
 * Does the work while it is shown by `--progress`. Everything goes to stderr: stdout is for results. After an interruption nothing more is written.
 *
 * @throws whatever the work throws, when the terminal is as it was
 */
async function watched({ progress, color = 'auto' }, signal, work) {
    const shown = progressOf(progress, color, signal);
    try {
        return await work((event) => {
            if (!signal.aborted)
                shown.report(event);
        });
    }
    finally {
        shown.close();
    }
}
function progressOf(mode, color, signal) {
    const stream = process.stderr;
    const lines = (report) => ({ report, close: () => { } });
    switch (mode) {
        case 'quiet':
            return lines((event) => {
                if (event.kind === 'problem' && event.problem.severity === 'error')
                    stream.write(`${(0,problem_text/* problemText */.f)(event.problem, (0,terminal/* hasColor */.cE)(color, stream))}\n`);
            });
        case 'json':
            return lines((event) => stream.write(`${JSON.stringify(event)}\n`));
        case 'plain':
            return lines(plainTo(stream));
        case 'auto':
            return (0,terminal/* isLive */.DG)(stream) ? liveProgress(stream, { color: (0,terminal/* hasColor */.cE)(color, stream), signal }) : lines(plainTo(stream));
    }
}
const plainTo = (stream) => (event) => {
    const text = plainText(event);
    if (text !== undefined)
        stream.write(`${text}\n`);
};


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
