export const id = 405;
export const ids = [405];
export const modules = {

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withVerify),
/* harmony export */   s: () => (/* binding */ readRequestedPlan)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5428);
/* harmony import */ var _plan_planfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8898);
/* harmony import */ var _plan_shown_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3104);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3411);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6110);







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

/***/ 6110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ ofShard),
/* harmony export */   Iw: () => (/* binding */ inShard),
/* harmony export */   r1: () => (/* binding */ selection)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9271);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _plan_matrix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8678);
/* harmony import */ var _target_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2826);






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

/***/ 7421:
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

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkLimits),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4639);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7421);


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
const exact = (bytes) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(bytes, 'byte');
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
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('error', 'limits/unzipped', `${subject} it has ${exact(total)}, Lambda takes ${exact(LIMITS.unzipped)}${parts}`, {
            hint: 'Leave files out (exclude, dependencies.exclude, dependencies.omit, dependencies.strip), or make it an image (type: image), which may have 10 GB.',
        }),
    ];
}
function upload(it) {
    if (it.size <= LIMITS.upload)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('warning', 'limits/upload', `the ZIP has ${exact(it.size)}; above ${exact(LIMITS.upload)} Lambda takes it from S3 only`, {
            hint: 'Name an S3 bucket where it is published or deployed (publish.bucket), or make it smaller.',
        }),
    ];
}
function entries(it) {
    const many = it.entries.length;
    if (many <= LIMITS.entries)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('error', 'limits/entries', `it has ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(many, 'entry', 'entries')}, a ZIP for Lambda holds ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(LIMITS.entries, 'entry', 'entries')} at most`, {
            hint: 'Leave files out (exclude, dependencies.exclude), or make it an image (type: image).',
        }),
    ];
}
function layers(it) {
    if (it.layersMode !== 'attach' || it.layers.length <= LIMITS.layers)
        return [];
    const names = it.layers.map((layer) => ('name' in layer ? layer.name : layer.arn));
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('error', 'limits/layers', `it uses ${names.length} layers, Lambda attaches ${LIMITS.layers}: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names, 10)}`, {
            hint: 'Join layers, or merge them into the function (layers_mode: merge).',
        }),
    ];
}
function budget(it) {
    const severity = it.maxSize?.level === 'warn' ? 'warning' : 'error';
    const over = (code, what, size, limit) => limit === undefined || size <= limit
        ? []
        : [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(severity, code, `${what} it has ${exact(size)}, its max_size is ${exact(limit)}`, {
                hint: 'Make it smaller, or raise max_size; `lambda-packer inspect` shows what takes the space.',
            }),
        ];
    return [
        ...over('limits/max-size-zip', 'compressed', it.size, it.maxSize?.zip),
        ...over('limits/max-size-unzipped', 'unzipped', it.unzippedSize, it.maxSize?.unzipped),
    ];
}


/***/ }),

/***/ 3725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   OB: () => (/* binding */ artifactId),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _X: () => (/* binding */ zipsIn),
/* harmony export */   ab: () => (/* binding */ mergeManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   oe: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* unused harmony export bytesOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _target_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2826);




const MANIFEST_FILE = 'build_manifest.json';
/** The manifest of a dist folder; an empty one when there is none. @throws PackerError when it is there but cannot be read or understood */
const readManifest = (dist) => readManifestFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, MANIFEST_FILE));
/** The same of a file that may have another name. */
function readManifestFile(path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR')
            return { schema: 1, artifacts: [] };
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('outputs/manifest', `${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
    }
    const manifest = parseManifest(text);
    if (!manifest)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('outputs/manifest', `${path} is not a manifest of schema 1`, {
            hint: 'it is written by lambda-packer alone: delete it and build again',
        });
    return manifest;
}
function parseManifest(text) {
    try {
        const value = JSON.parse(text);
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
const zipsOf = (artifacts) => artifacts.filter((entry) => entry.type === 'zip');
/** The entries that are files in dist. */
const zipsIn = ({ artifacts }) => zipsOf(artifacts);
/** What tells two artifacts' bytes apart. */
const bytesOf = (entry) => (entry.type === 'zip' ? entry.sha256 : entry.digest);
const manifestText = (manifest) => `${JSON.stringify(manifest, null, 2)}\n`;
const artifactId = (entry) => (0,_target_id_js__WEBPACK_IMPORTED_MODULE_3__/* .targetId */ .L)(entry.name, entry.platform);
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
    const kept = new Set(zipsOf(artifacts).map((entry) => entry.path));
    const orphans = zipsOf(old.artifacts)
        .map((entry) => entry.path)
        .filter((path) => isOurs(path) && !kept.has(path));
    return { manifest: { schema: 1, artifacts }, orphans };
}
/** A manifest is input: only plain names of ZIPs beside it are ever removed on its word. */
const isOurs = (path) => typeof path === 'string' && /^[A-Za-z0-9_-]+-(amd64|arm64)\.zip$/.test(path);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 5060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ PUBLICATIONS_FILE),
/* harmony export */   CJ: () => (/* binding */ readPublications),
/* harmony export */   EH: () => (/* binding */ isArn),
/* harmony export */   KI: () => (/* binding */ mergePublications),
/* harmony export */   Qh: () => (/* binding */ archOf),
/* harmony export */   j9: () => (/* binding */ attachedArns),
/* harmony export */   nz: () => (/* binding */ publicationsText),
/* harmony export */   qc: () => (/* binding */ arnFinder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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

/***/ 6084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TFVARS_FILE),
/* harmony export */   w: () => (/* binding */ tfvarsText)
/* harmony export */ });
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5060);

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

/***/ 8898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   p: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2201);



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
