export const id = 647;
export const ids = [647];
export const modules = {

/***/ 65526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withVerify),
/* harmony export */   s: () => (/* binding */ readRequestedPlan)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95428);
/* harmony import */ var _plan_planfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38898);
/* harmony import */ var _plan_shown_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13104);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13411);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56110);







/**
 * The plan that an earlier job wrote, narrowed to the packages, platforms and shard of this one.
 * @throws PackerError when it is not of this config and version
 */
function readRequestedPlan(path, config, selected, shard) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)('read', path, thrown);
    }
    const plan = (0,_plan_planfile_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(text, (0,_plan_shown_path_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .p)(path), config.root, { version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x, configSha256: config.sha256 });
    const packages = new Map(config.packages.map((pkg) => [pkg.name, pkg]));
    const targets = plan.targets.filter(({ name, platform }) => {
        const pkg = packages.get(name);
        return pkg !== undefined && selected(pkg, platform);
    });
    if (targets.length === 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/nothing', `${(0,_plan_shown_path_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .p)(path)} has none of the targets that are asked for`, {
            hint: 'plan with the same --only and --platform, or without',
            exitCode: 2,
        });
    return { ...plan, targets: shard ? (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .ofShard */ .GO)(targets, shard) : targets };
}
/** `--verify` stands above what the config says of each function. */
function withVerify(plan, verify) {
    if (verify === undefined)
        return plan;
    return { ...plan, targets: plan.targets.map((target) => ({ ...target, verify })) };
}


/***/ }),

/***/ 56110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ ofShard),
/* harmony export */   Iw: () => (/* binding */ inShard),
/* harmony export */   r1: () => (/* binding */ selection)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29271);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _plan_matrix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68678);
/* harmony import */ var _target_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72826);






/**
 * Which targets of the config were asked for, by name, glob and platform.
 * @throws PackerError (2) for a name that matches nothing, or when nothing is left
 */
function selection(config, asked) {
    const names = config.packages.map((pkg) => pkg.name);
    const matchers = (asked.only ?? []).map((pattern) => ({ pattern, matches: picomatch__WEBPACK_IMPORTED_MODULE_2__(pattern) }));
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackerError */ .Ly(problems, 2);
    return isSelected;
}
/** Of the selected targets, those of one shard. It may have none. */
function inShard(config, isSelected, shard) {
    if (!shard)
        return isSelected;
    const all = config.packages.flatMap((pkg) => pkg.platforms
        .filter((platform) => isSelected(pkg, platform))
        .map((platform) => ({ id: (0,_target_id_js__WEBPACK_IMPORTED_MODULE_3__/* .targetId */ .L)(pkg.name, platform), platform })));
    const ids = new Set(ofShard(all, shard).map(({ id }) => id));
    return (pkg, platform) => ids.has((0,_target_id_js__WEBPACK_IMPORTED_MODULE_3__/* .targetId */ .L)(pkg.name, platform));
}
/** Those that the matrix row of a shard counts: each platform is split by itself. Sorted as a plan is. */
function ofShard(targets, { index, of }) {
    const own = new Set(_config_types_js__WEBPACK_IMPORTED_MODULE_4__/* .PLATFORMS */ .P4.flatMap((platform) => (0,_plan_matrix_js__WEBPACK_IMPORTED_MODULE_5__/* .shardOf */ .IS)(targets.filter((target) => target.platform === platform), index, of)));
    return targets.filter((target) => own.has(target));
}
function noSuchPackage(pattern, names) {
    const near = names.length > 0 ? (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(pattern, names) : undefined;
    return {
        severity: 'error',
        code: 'select/unknown',
        message: `--only: no package is named '${pattern}'${near === undefined ? '' : `; did you mean '${near}'?`}`,
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

/***/ 44007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h1: () => (/* binding */ MANIFEST_FILE),
  OB: () => (/* binding */ artifactId),
  $2: () => (/* binding */ manifestText),
  ab: () => (/* binding */ mergeManifest),
  WI: () => (/* binding */ readManifest),
  oe: () => (/* binding */ readManifestFile),
  sc: () => (/* binding */ sbomsIn),
  _X: () => (/* binding */ zipsIn)
});

// UNUSED EXPORTS: bytesOf, filesIn

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/target-id.js
var target_id = __webpack_require__(72826);
;// CONCATENATED MODULE: ./lib/outputs/package-table.js
const keyOf = ({ ecosystem, name, version, license = '' }) => [ecosystem, name, version, license].join('\0');
function tabled({ schema, artifacts }) {
    const rows = new Map(artifacts.flatMap(({ packages = [] }) => packages.map((each) => [keyOf(each), each])));
    const keys = [...rows.keys()].sort();
    const places = new Map(keys.map((key, place) => [key, place]));
    return {
        schema,
        artifacts: artifacts.map(({ packages, ...artifact }) => ({
            ...artifact,
            ...(packages && { packages: packages.map((each) => places.get(keyOf(each))) }),
        })),
        ...(keys.length > 0 && { packages: keys.map((key) => rows.get(key)) }),
    };
}
/** A list that does not fit the table is as if it were not there: then what the artifact holds is not known. */
function untabled(value) {
    const { packages: table, ...manifest } = value;
    if (!Array.isArray(manifest.artifacts))
        return manifest;
    const rows = Array.isArray(table) ? table : [];
    const artifacts = manifest.artifacts.map((entry) => {
        if (typeof entry !== 'object' || entry === null)
            return entry;
        const { packages: places, ...artifact } = entry;
        const packages = Array.isArray(places) ? places.map((place) => rows[place]) : undefined;
        return packages?.every(isPackage) ? { ...artifact, packages } : artifact;
    });
    return { ...manifest, artifacts };
}
const isPackage = (value) => {
    const { ecosystem, name, version, license } = (value ?? {});
    return (['pypi', 'npm', 'gem'].includes(ecosystem ?? '') &&
        typeof name === 'string' &&
        typeof version === 'string' &&
        (license === undefined || typeof license === 'string'));
};

;// CONCATENATED MODULE: ./lib/outputs/manifest.js





const MANIFEST_FILE = 'build_manifest.json';
/** The manifest of a dist folder; an empty one when there is none. @throws PackerError when it is there but cannot be read or understood */
const readManifest = (dist) => readManifestFile((0,external_node_path_.join)(dist, MANIFEST_FILE));
/** The same of a file that may have another name. */
function readManifestFile(path) {
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
        const value = untabled(JSON.parse(text));
        const sound = value?.schema === 1 &&
            Array.isArray(value.artifacts) &&
            value.artifacts.every((entry) => Object.entries(FIELDS[entry?.type] ?? NONE).every(([name, is]) => is(entry[name])));
        return sound ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const isText = (value) => typeof value === 'string';
const isCount = (value) => Number.isSafeInteger(value);
/** What each field must be, since anyone may have edited the file. */
const COMMON = {
    name: isText,
    platform: (value) => value === 'linux/amd64' || value === 'linux/arm64',
    runtime: isText,
    manifestHash: isText,
    size: isCount,
    unzippedSize: isCount,
    handler: (value) => value === undefined || isText(value),
    layers: (value) => Array.isArray(value) && value.every(isText),
    findings: (value) => Array.isArray(value) && value.every((finding) => isText(finding?.code) && isText(finding.message)),
    packages: () => true,
    sboms: (value) => value === undefined ||
        (Array.isArray(value) && value.every((file) => isText(file?.path) && isText(file.sha256) && isCount(file.size))),
};
const isOne = (...words) => (value) => words.includes(value);
const FIELDS = {
    zip: {
        ...COMMON,
        ...{ kind: isOne('function', 'layer'), type: isOne('zip') },
        ...{ path: isText, sha256: isText, codeSha256: isText, files: isCount },
    },
    image: {
        ...COMMON,
        ...{ kind: isOne('function'), type: isOne('image'), digest: isText },
        image: (value) => value === undefined || isText(value),
    },
};
const NONE = { type: () => false };
/** The entries that are files in dist. */
const zipsIn = ({ artifacts }) => artifacts.filter((entry) => entry.type === 'zip');
/** All files that a manifest tells of: ZIPs, and SBOMs. */
const filesIn = (manifest) => [...zipsIn(manifest), ...sbomsIn(manifest)];
/** What tells two artifacts' bytes apart. */
const bytesOf = (entry) => (entry.type === 'zip' ? entry.sha256 : entry.digest);
const manifestText = (manifest) => 
// Lists of places in the table stand on one line each. No text in JSON holds a line break, so that nothing else is met.
`${JSON.stringify(tabled(manifest), null, 2).replace(/\[\n\s*\d+(?:,\n\s*\d+)*\n\s*\]/g, (list) => list.replace(/\n\s*/g, ' '))}\n`;
/** Files beside artifacts that are told in a manifest. */
const sbomsIn = ({ artifacts }) => artifacts.flatMap(({ sboms }) => sboms ?? []);
const artifactId = (entry) => (0,target_id/* targetId */.L)(entry.name, entry.platform);
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
    const manifest = { schema: 1, artifacts };
    const kept = new Set(filesIn(manifest).map(({ path }) => path));
    const orphans = filesIn(old)
        .map(({ path }) => path)
        .filter((path) => isOurs(path) && !kept.has(path));
    return { manifest, orphans };
}
/** A manifest is input: only plain names of ZIPs and SBOMs beside it are ever removed on its word. */
const isOurs = (path) => typeof path === 'string' && /^[A-Za-z0-9_-]+-(amd64|arm64)\.(zip|cdx\.json|spdx\.json)$/.test(path);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 35060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ PUBLICATIONS_FILE),
/* harmony export */   CJ: () => (/* binding */ readPublications),
/* harmony export */   EH: () => (/* binding */ isArn),
/* harmony export */   IY: () => (/* binding */ publishedIn),
/* harmony export */   KI: () => (/* binding */ mergePublications),
/* harmony export */   Qh: () => (/* binding */ archOf),
/* harmony export */   j9: () => (/* binding */ attachedArns),
/* harmony export */   nz: () => (/* binding */ publicationsText),
/* harmony export */   qc: () => (/* binding */ arnFinder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const PUBLICATIONS_FILE = 'publications.json';
const NONE = { schema: 1, regions: [], layers: [] };
/** What is known to be published of a dist folder. A missing or strange file knows nothing: publishing finds out again. */
function readPublications(dist) {
    try {
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, PUBLICATIONS_FILE), 'utf8'));
        const isSound = value.schema === 1 &&
            Array.isArray(value.regions) &&
            Array.isArray(value.layers) &&
            value.layers.every((row) => [row.layer, row.arch, row.region, row.arn, row.manifestHash].every(isText));
        return isSound ? value : NONE;
    }
    catch {
        return NONE;
    }
}
const isText = (value) => typeof value === 'string';
const publicationsText = (publications) => `${JSON.stringify(publications, null, 2)}\n`;
const keyOf = ({ layer, arch, region }) => [layer, arch, region].join(' ');
/** After a publish of `regions`: `done` replaces what was known of the same layer and region; what is `gone` from the config goes. */
function mergePublications(old, regions, done, isGone) {
    const rows = new Map(old.layers.filter((row) => !isGone(row)).map((row) => [keyOf(row), row]));
    for (const row of done)
        rows.set(keyOf(row), row);
    const layers = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    const known = new Set(layers.map(({ region }) => region));
    const order = [...new Set([...regions, ...old.regions])].filter((region) => known.has(region));
    return { schema: 1, regions: order, layers };
}
/** Publications of the layers that are in dist; `isCurrent`: of these very bytes. */
function publishedIn(manifest, { layers }) {
    const hashes = new Map(manifest.artifacts.map((entry) => [`${entry.name} ${archOf(entry)}`, entry.manifestHash]));
    return layers.flatMap(({ layer, arch, region, name, version, arn, manifestHash }) => {
        const hash = hashes.get(`${layer} ${arch}`);
        return hash === undefined ? [] : [{ layer, arch, region, name, version, arn, isCurrent: hash === manifestHash }];
    });
}
const archOf = ({ platform }) => platform === 'linux/arm64' ? 'arm64' : 'amd64';
/** Finds the ARN of a layer as it is in dist now; undefined when that was not published. */
function arnFinder(manifest, { layers }) {
    const hashes = new Map(manifest.artifacts.map((entry) => [`${entry.name} ${archOf(entry)}`, entry.manifestHash]));
    const arns = new Map(layers
        .filter((row) => hashes.get(`${row.layer} ${row.arch}`) === row.manifestHash)
        .map((row) => [keyOf(row), row.arn]));
    return (layer, arch, region) => arns.get([layer, arch, region].join(' '));
}
/** The version ARNs that a function attaches in a region, in its order; undefined when one of them is not known there. */
function attachedArns({ layers, platform }, region, find) {
    const arns = layers.map((layer) => isArn(layer) ? ofRegion(layer, region) : find(layer, archOf({ platform }), region));
    return arns.every((arn) => arn !== undefined) ? arns : undefined;
}
const isArn = (layer) => layer.startsWith('arn:');
/** Lambda attaches layers of its own region only. */
const ofRegion = (arn, region) => (arn.split(':')[3] === region ? arn : undefined);


/***/ }),

/***/ 46084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TFVARS_FILE),
/* harmony export */   w: () => (/* binding */ tfvarsText)
/* harmony export */ });
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35060);

const TFVARS_FILE = 'lambda_packer.auto.tfvars.json';
/**
 * Terraform's variable values: `{"lambda_packer": {functions: {name: {arch: …}}, layers: {name: {arch: …}}}}`. ARNs stand there for layers
 * whose published version is the one in dist. A function whose layers are merged into it attaches none.
 */
function tfvarsText(manifest, publications, layersMode) {
    const functions = {};
    const layers = {};
    const { regions } = publications;
    const find = (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .arnFinder */ .qc)(manifest, publications);
    for (const entry of manifest.artifacts) {
        if (entry.type !== 'zip')
            continue;
        const { kind, name, path, codeSha256 } = entry;
        const arch = (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .archOf */ .Qh)(entry);
        const artifact = { path, source_code_hash: codeSha256 };
        if (kind === 'function') {
            const attached = layersMode === 'attach' ? entry.layers : [];
            const byRegion = entriesOf(regions, (region) => (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .attachedArns */ .j9)({ ...entry, layers: attached }, region, find));
            const [first] = byRegion;
            functions[name] = {
                ...functions[name],
                [arch]: {
                    ...artifact,
                    layers: first?.[1] ?? attached,
                    ...(byRegion.length > 0 &&
                        attached.some((layer) => !(0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .isArn */ .EH)(layer)) && { region_layers: Object.fromEntries(byRegion) }),
                },
            };
        }
        else {
            const byRegion = entriesOf(regions, (region) => find(name, arch, region));
            const [first] = byRegion;
            layers[name] = {
                ...layers[name],
                [arch]: { ...artifact, ...(first && { arn: first[1], region_arns: Object.fromEntries(byRegion) }) },
            };
        }
    }
    return `${JSON.stringify({ lambda_packer: { functions, layers } }, null, 2)}\n`;
}
function entriesOf(regions, value) {
    return regions.flatMap((region) => {
        const found = value(region);
        return found === undefined ? [] : [[region, found]];
    });
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

/***/ 38898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   p: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72201);



/** The text of plan.json: sorted and indented, the same for the same plan wherever the checkout lies. */
function writePlan(plan, root) {
    const portable = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
    const trees = [...plan.trees.values()]
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map((tree) => {
        const fileOf = (file) => 'path' in file ? { path: portable(file.path) } : { base64: file.content.toString('base64') };
        const filesOf = (files) => Object.fromEntries([...files].map(([name, file]) => [name, fileOf(file)]));
        const { dockerfile } = tree.origin;
        return {
            key: tree.key,
            recipe: tree.recipe,
            label: tree.label,
            lines: tree.lines,
            origin: filesOf(tree.origin.files),
            ...(dockerfile && { dockerfile: { file: fileOf(dockerfile.file), context: filesOf(dockerfile.context) } }),
            ...secretsWith(tree, portable),
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
        const of = (sha256) => String(sha256).slice(0, 12);
        const both = `its SHA-256 was ${of(file.config?.sha256)}…, here it is ${of(expected.configSha256)}…`;
        const made = `${shown} was made from another ${file.config?.file ?? 'config'} than the one here`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/config', `${made}: ${both}`, {
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
            const { image } = target.manifest;
            if ((target.type === 'image') !== (image !== undefined))
                throw new Error(`${target.id} is not the image it says`);
            if (image && 'tree' in image.base && trees.get(image.base.tree)?.recipe.kind !== 'base')
                throw new Error(`${target.id} names the base ${image.base.tree}, which it does not hold`);
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
    const fileOf = (file) => 'path' in file ? { path: inRoot(root, file.path) } : { content: Buffer.from(file.base64, 'base64') };
    const filesOf = (files) => new Map(Object.entries(files).map(([name, file]) => [name, fileOf(file)]));
    const { dockerfile } = tree;
    return {
        key: tree.key,
        recipe: tree.recipe,
        label: tree.label,
        lines: tree.lines,
        origin: {
            files: filesOf(tree.origin),
            ...(dockerfile && { dockerfile: { file: fileOf(dockerfile.file), context: filesOf(dockerfile.context) } }),
        },
        ...secretsWith(tree, (path) => inRoot(root, path)),
    };
}
/** What a tree's steps are given in secret, the paths of files changed. */
function secretsWith({ secrets, mounts }, change) {
    const map = (record, to) => Object.fromEntries(Object.entries(record).map(([id, value]) => [id, to(value)]));
    return {
        ...(secrets && { secrets: map(secrets, change) }),
        ...(mounts && {
            mounts: {
                ...mounts,
                secrets: map(mounts.secrets, (secret) => 'file' in secret.source ? { ...secret, source: { file: change(secret.source.file) } } : secret),
            },
        }),
    };
}
function inRoot(root, path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        throw new Error(`'${path}' is absolute`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path);
}


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
