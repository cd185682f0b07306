export const id = 939;
export const ids = [939];
export const modules = {

/***/ 28958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLock: () => (/* binding */ runLock)
});

// EXTERNAL MODULE: ./lib/lock/file.js
var lock_file = __webpack_require__(17817);
// EXTERNAL MODULE: ./lib/archive/normalise.js + 1 modules
var normalise = __webpack_require__(45819);
// EXTERNAL MODULE: ./lib/archive/unpack.js
var unpack = __webpack_require__(75654);
// EXTERNAL MODULE: ./lib/config/load.js
var load = __webpack_require__(76264);
// EXTERNAL MODULE: ./lib/config/types.js
var types = __webpack_require__(29271);
// EXTERNAL MODULE: ./lib/graph/docker.js
var docker = __webpack_require__(93338);
;// CONCATENATED MODULE: ./lib/lock/changes.js

/** What differs between two lock files, for people: `certifi 2026.1.4 → 2026.4.2`, sorted; each change once, however many packages share it. */
function changesBetween(before, after) {
    const images = changed(before.images, after.images, (digest) => digest.slice(0, 19));
    const packages = types/* PLATFORMS */.P4.flatMap((platform) => changed(versionsOf(before, platform), versionsOf(after, platform)));
    return [...new Set([...images, ...packages])].sort();
}
function changed(before, after, short = (text) => text) {
    const names = [...new Set([...before.keys(), ...after.keys()])];
    return names.flatMap((name) => {
        const [old, now] = [before.get(name), after.get(name)];
        if (old === now)
            return [];
        if (now === undefined)
            return [`${name} ${short(old)} removed`];
        return [old === undefined ? `${name} ${short(now)} added` : `${name} ${short(old)} → ${short(now)}`];
    });
}
/** Versions by name; of one that several sets pin differently, all of them. */
function versionsOf({ requirements }, platform) {
    const versions = new Map();
    for (const { platforms } of requirements.values())
        for (const line of platforms[platform] ?? []) {
            const [, name, version] = /^([A-Za-z0-9._-]+)(?:==| @ )(\S+)/.exec(line) ?? [];
            if (name !== undefined && version !== undefined)
                versions.set(name, (versions.get(name) ?? new Set()).add(version));
        }
    return new Map([...versions].map(([name, all]) => [name, [...all].sort().join(', ')]));
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/lock/digests.js


/**
 * The digest (`sha256:…`) that a registry has for each reference now: of the index, where there is one. Asked by Docker, with its credentials
 * and its settings of registries. @throws PackerError for the first that cannot be had
 */
async function digestsOf(references, { builder, ...caller }) {
    const digests = new Map();
    for (const reference of references) {
        const words = ['buildx', 'imagetools', 'inspect', ...(builder === undefined ? [] : ['--builder', builder])];
        const said = await (0,docker/* dockerLines */.U1)([...words, '--format', '{{json .Manifest}}', reference], caller);
        const digest = /"digest":\s*"(sha256:[0-9a-f]{64})"/.exec(said)?.[1];
        if (digest === undefined)
            throw (0,errors/* failure */.V2)('lock/digest', `the registry tells no digest of ${reference}`, {
                hint: 'name the image with its digest in base_images',
            });
        digests.set(reference, digest);
    }
    return digests;
}

// EXTERNAL MODULE: ./lib/byte-order.js
var byte_order = __webpack_require__(3260);
// EXTERNAL MODULE: ./lib/plan/locked.js
var locked = __webpack_require__(197);
;// CONCATENATED MODULE: ./lib/lock/open.js


/** What a plan (made without a lock file) leaves open: images without a digest that something rests on, and requirements. */
function openIn(plan) {
    const images = new Set();
    const sets = new Map();
    for (const { recipe } of plan.trees.values())
        for (const each of (0,locked/* imagesOf */.IC)(recipe))
            images.add(each);
    for (const target of plan.targets) {
        const base = target.manifest.image?.base;
        if (base && 'reference' in base)
            images.add(base.reference);
        for (const place of target.manifest.places) {
            const tree = plan.trees.get(place.tree);
            // A merged layer's packages are the layer's.
            if (place.role !== 'dependencies' || tree?.recipe.kind !== 'install')
                continue;
            const input = (0,locked/* lockInput */.GJ)(tree.recipe);
            if (input === undefined)
                continue;
            const set = sets.get(input) ?? { packages: [], runtime: tree.recipe.runtime, trees: new Map() };
            const packages = [...new Set([...set.packages, labelOf(target)])].sort(byte_order/* compareBytes */.X);
            sets.set(input, { ...set, packages, trees: set.trees.set(target.platform, tree) });
        }
    }
    return { images: [...images].filter((name) => !name.includes('@')).sort(byte_order/* compareBytes */.X), sets };
}
const labelOf = ({ kind, name }) => `${kind === 'layer' ? 'layers' : 'lambdas'}.${name}`;

// EXTERNAL MODULE: ./lib/graph/solve.js + 2 modules
var solve = __webpack_require__(55639);
// EXTERNAL MODULE: ./lib/graph/types.js
var graph_types = __webpack_require__(23305);
// EXTERNAL MODULE: ./lib/plan/canonical.js
var canonical = __webpack_require__(72201);
// EXTERNAL MODULE: ./lib/plan/installer-versions.js
var installer_versions = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/plan/recipe.js
var plan_recipe = __webpack_require__(55149);
;// CONCATENATED MODULE: ./lib/lock/requirements.js






/**
 * Requirement lines with hashes for each set and platform, by uv in the build environment of one of the packages: one solve per platform, with
 * the user's indexes and credentials. @throws PackerError with what could not be resolved
 */
async function resolveRequirements(sets, solving) {
    const resolved = new Map();
    for (const platform of new Set(sets.map((set) => set.platform))) {
        const asked = new Map();
        const trees = sets
            .filter((set) => set.platform === platform)
            .map((set) => {
            const tree = resolution(set);
            asked.set(tree.key, set);
            return tree;
        });
        const { trees: results } = await (0,solve/* solve */.kH)({
            ...solving,
            platform,
            trees,
            waiting: (key) => (asked.get(key)?.packages ?? []).map((name) => `${name} (${platform})`),
            // An index says something else every day.
            force: true,
            receive: drain,
        });
        const problems = [...results.values()].flatMap((result) => (result.ok ? [] : [result.problem]));
        if (problems.length > 0)
            throw new errors/* PackerError */.Ly(problems);
        for (const [key, result] of results)
            if (result.ok)
                resolved.set(asked.get(key), result.meta.resolved ?? []);
    }
    return resolved;
}
const drain = async (stream) => {
    for await (const _ of stream)
        ;
};
/** The install, told to stop once it knows what it would take. */
function resolution({ tree, previous, upgrade }) {
    if (!(0,graph_types/* isInstall */.OK)(tree) || tree.recipe.options.language !== 'python')
        throw new Error(`not an install of Python packages: ${tree.label}`);
    const content = Buffer.from(previous.map((line) => `${line.replace(/ --hash=.*$/, '')}\n`).join(''));
    const before = { path: 'previous.txt', mode: '100644', sha256: (0,canonical/* sha256 */.sc)(content) };
    const recipe = (0,plan_recipe/* installRecipe */.il)({
        ...tree.recipe,
        installer: { name: 'uv', version: (0,installer_versions/* installerVersion */.bV)('uv', tree.recipe.runtime) },
        inputs: [...tree.recipe.inputs, before],
        options: { ...tree.recipe.options, omit: [], resolve: { upgrade } },
    });
    const files = new Map([...tree.origin.files, [before.path, { content }]]);
    return { ...tree, key: (0,plan_recipe/* treeKey */.W_)(recipe), recipe, origin: { ...tree.origin, files } };
}

;// CONCATENATED MODULE: ./lib/lock/work.js

/** What has to be asked for. What the lock file has stays, unless newer is wanted. */
function workFor(open, locked, upgrade) {
    const name = upgrade.kind === 'one' ? upgrade.name : undefined;
    const isImage = open.images.some((image) => image === name);
    const images = open.images.filter((image) => upgrade.kind === 'all' || image === name || !locked.images.has(image));
    const holders = [...locked.requirements.values()];
    const isPackage = name !== undefined && holders.some((set) => Object.values(set.platforms).some((lines) => hasPackage(lines, name)));
    if (name !== undefined && !isImage && !isPackage)
        throw (0,errors/* failure */.V2)('lock/upgrade', `--upgrade ${name}: the lock file has neither a package nor an image of that name`, {
            hint: 'name a package of an index, an image as the lock file writes it, or nothing: then everything is upgraded',
            exitCode: 2,
        });
    const sets = [];
    for (const [input, { packages, trees }] of open.sets)
        for (const [platform, tree] of trees) {
            const has = locked.requirements.get(input)?.platforms[platform];
            const wanted = upgrade.kind === 'all' || !has || (isPackage && hasPackage(has, name));
            if (!wanted)
                continue;
            const before = has ?? earlier(holders, packages)?.platforms[platform] ?? [];
            const previous = upgrade.kind === 'all' ? [] : before;
            sets.push({ input, platform, tree, packages, previous, upgrade: isPackage ? name : null });
        }
    return { images, sets };
}
/** What was pinned for the same packages before they asked for something else: what still fits stays. */
const earlier = (sets, packages) => sets.find((set) => set.packages.some((name) => packages.includes(name)));
const work_canonical = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();
const hasPackage = (lines, name) => lines?.some((line) => work_canonical(/^[A-Za-z0-9._-]+/.exec(line)?.[0] ?? '') === work_canonical(name)) ?? false;
/** What the lock file lacks, and what it has too much, in words; [] when it fits. */
function staleness(open, locked) {
    if (!locked)
        return open.images.length + open.sets.size === 0 ? [] : ['there is no lock file'];
    const missing = [...open.sets].flatMap(([input, { packages, trees }]) => [...trees.keys()].flatMap((platform) => locked.requirements.get(input)?.platforms[platform]
        ? []
        : [`${packages.join(', ')} (${platform}): the requirements changed`]));
    const renamed = [...open.sets].flatMap(([input, { packages }]) => {
        const has = locked.requirements.get(input)?.packages;
        return has && has.join() !== packages.join() ? [`${packages.join(', ')}: stands there for ${has.join(', ')}`] : [];
    });
    return [
        ...open.images.filter((image) => !locked.images.has(image)).map((image) => `${image}: has no digest`),
        ...missing,
        ...renamed,
        ...[...locked.images.keys()]
            .filter((image) => !open.images.includes(image))
            .map((image) => `${image}: is no longer used`),
        ...[...locked.requirements].flatMap(([input, { packages, platforms }]) => {
            const set = open.sets.get(input);
            if (!set)
                return [`${packages.join(', ')}: pinned requirements that are no longer asked for`];
            return Object.keys(platforms).flatMap((platform) => set.trees.has(platform) ? [] : [`${packages.join(', ')} (${platform}): no longer built`]);
        }),
    ];
}

// EXTERNAL MODULE: ./lib/outputs/files.js
var files = __webpack_require__(48217);
// EXTERNAL MODULE: ./lib/plan/lock-text.js
var lock_text = __webpack_require__(80994);
// EXTERNAL MODULE: ./lib/plan/plan.js + 49 modules
var plan_plan = __webpack_require__(72281);
;// CONCATENATED MODULE: ./lib/locking.js














const NOTHING = { images: new Map(), requirements: new Map() };
/** What the configuration leaves open now, for all its packages and platforms. Needs neither network nor Docker. */
function openNow({ config: path, baseRegistry, dist, store, env }) {
    const plan = (0,plan_plan/* makePlan */.C)((0,load.loadConfig)(path), {
        baseRegistry,
        outputFolder: dist,
        storeFolder: store,
        rules: normalise/* RULES_VERSION */.rI,
        env,
        localImage: (reference) => (0,docker/* localImageId */.Aj)(reference, env),
        selected: () => true,
    });
    return openIn(plan);
}
/** Why the lock file does not fit the configuration, in words; [] when it does. Needs no network. */
const checkLock = (request) => staleness(openNow(request), (0,lock_file/* readLock */.m)(request.config));
/**
 * Pins what the configuration leaves open: digests of images, and requirements with hashes for every platform. What the lock file has stays
 * unless `upgrade` says otherwise. The file is written whole or not at all.
 * @throws PackerError when something cannot be pinned; the signal's reason when interrupted
 */
async function lock(request, report, signal) {
    const open = openNow(request);
    const before = (0,lock_file/* readLock */.m)(request.config);
    const work = workFor(open, before ?? NOTHING, request.upgrade);
    const { builder, caBundle, env, home } = request;
    const docker = {
        ...{ env: { ...env }, home, report, signal, untar: unpack/* unpackTar */.A },
        ...(builder !== undefined && { builder }),
        ...(caBundle !== undefined && { caBundle }),
    };
    const digests = await digestsOf(work.images, docker);
    const resolved = await resolveRequirements(work.sets, docker);
    const images = open.images.map((name) => [name, digests.get(name) ?? before.images.get(name)]);
    const requirements = [...open.sets].map(([input, { packages, runtime, trees }]) => {
        const platforms = {};
        for (const platform of types/* PLATFORMS */.P4) {
            if (!trees.has(platform))
                continue;
            const asked = work.sets.find((set) => set.input === input && set.platform === platform);
            platforms[platform] = asked ? resolved.get(asked) : before.requirements.get(input).platforms[platform];
        }
        return [input, { packages, runtime, platforms }];
    });
    const after = { images: new Map(images), requirements: new Map(requirements) };
    const isEmpty = images.length + requirements.length === 0;
    const file = (0,lock_file/* lockFileOf */.L)(request.config);
    signal.throwIfAborted();
    const written = isEmpty && !before ? false : (0,files/* writeOutput */.zh)(file, (0,lock_text/* lockText */.l)(after));
    return {
        file: isEmpty && !before ? null : file,
        written,
        changes: changesBetween(before ?? NOTHING, after),
        images: images.length,
        sets: requirements.length,
    };
}

// EXTERNAL MODULE: ./lib/plan/shown-path.js
var shown_path = __webpack_require__(13104);
// EXTERNAL MODULE: ./lib/cli/progress.js + 4 modules
var progress = __webpack_require__(44101);
// EXTERNAL MODULE: ./lib/cli/request.js
var cli_request = __webpack_require__(70903);
;// CONCATENATED MODULE: ./lib/cli/lock.js





/** `lambda-packer lock`: pins; with `--check` it only tells whether the lock file fits, by its exit code and in words. */
async function runLock(options, signal) {
    const { config, dist, store, builder, baseRegistry, caBundle, env, home } = (0,cli_request/* requestOf */.f)(options);
    const upgrade = options.upgrade === undefined
        ? { kind: 'none' }
        : options.upgrade === true
            ? { kind: 'all' }
            : { kind: 'one', name: options.upgrade };
    const request = { config, dist, store, builder, baseRegistry, caBundle, upgrade, env, home };
    if (options.check)
        check(request, options.json);
    else
        await write(request, options, signal);
}
function check(request, isJson) {
    const stale = checkLock(request);
    const file = (0,shown_path/* shownPath */.p)((0,lock_file/* lockFileOf */.L)(request.config));
    if (isJson)
        process.stdout.write(`${JSON.stringify({ file, stale }, null, 2)}\n`);
    else if (stale.length === 0)
        process.stdout.write(`${file} is up to date\n`);
    else {
        for (const why of stale)
            process.stderr.write(`error: ${file}: ${why}\n`);
        process.stderr.write('  run `lambda-packer lock` and commit the result\n');
    }
    if (stale.length > 0)
        process.exitCode = 1;
}
async function write(request, options, signal) {
    const result = await (0,progress/* watched */.V)(options, signal, (report) => lock(request, report, signal));
    signal.throwIfAborted();
    const file = result.file === null ? null : (0,shown_path/* shownPath */.p)(result.file);
    if (options.json) {
        process.stdout.write(`${JSON.stringify({ ...result, file }, null, 2)}\n`);
        return;
    }
    if (options.progress === 'quiet')
        return;
    for (const change of result.changes)
        process.stdout.write(`${change}\n`);
    process.stdout.write(file === null
        ? 'nothing is left open: no lock file is needed\n'
        : `${file} ${result.written ? 'written' : 'is up to date'}: ${result.images} image(s), ${result.sets} set(s) of requirements\n`);
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

/***/ 79929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isImageReference)
/* harmony export */ });
/**
 * The grammar of image references (github.com/distribution/reference, reference.go): `[host[:port]/]path[:tag][@digest]`.
 * Nothing that it admits is special to a Dockerfile: no white space, quote, `$`, backslash or backtick.
 */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const HOST = '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?';
const REFERENCE = new RegExp(`^(?:${HOST}/)?${COMPONENT}(?:/${COMPONENT})*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$`);
/** Whether a text is an image reference and nothing else. */
const isImageReference = (text) => text.length <= 512 && REFERENCE.test(text);


/***/ })

};
