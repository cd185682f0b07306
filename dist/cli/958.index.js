export const id = 958;
export const ids = [958];
export const modules = {

/***/ 8958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLock: () => (/* binding */ runLock)
});

// EXTERNAL MODULE: ./lib/lock/file.js
var lock_file = __webpack_require__(7817);
// EXTERNAL MODULE: ./lib/archive/normalise.js + 2 modules
var normalise = __webpack_require__(2127);
// EXTERNAL MODULE: ./lib/archive/unpack.js
var unpack = __webpack_require__(5654);
// EXTERNAL MODULE: ./lib/config/load.js + 11 modules
var load = __webpack_require__(8751);
// EXTERNAL MODULE: ./lib/config/types.js
var types = __webpack_require__(9271);
// EXTERNAL MODULE: ./lib/graph/docker.js
var docker = __webpack_require__(3338);
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
var solve = __webpack_require__(5639);
// EXTERNAL MODULE: ./lib/graph/types.js
var graph_types = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/plan/canonical.js
var canonical = __webpack_require__(2201);
// EXTERNAL MODULE: ./lib/plan/installer-versions.js
var installer_versions = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/plan/recipe.js
var plan_recipe = __webpack_require__(5149);
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
var files = __webpack_require__(8217);
// EXTERNAL MODULE: ./lib/plan/lock-text.js
var lock_text = __webpack_require__(994);
// EXTERNAL MODULE: ./lib/plan/plan.js + 50 modules
var plan_plan = __webpack_require__(7517);
;// CONCATENATED MODULE: ./lib/locking.js














const NOTHING = { images: new Map(), requirements: new Map() };
/** What the configuration leaves open now, for all its packages and platforms. Needs neither network nor Docker. */
function openNow({ config: path, baseRegistry, dist, store, env }) {
    const plan = (0,plan_plan/* makePlan */.C)((0,load/* loadConfig */.Z)(path), {
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
var shown_path = __webpack_require__(3104);
// EXTERNAL MODULE: ./lib/cli/progress.js
var progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/cli/request.js
var cli_request = __webpack_require__(903);
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
    const report = (0,progress/* progress */.q)(options.progress, (text) => process.stderr.write(text));
    const result = await lock(request, report, signal);
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


/***/ })

};
