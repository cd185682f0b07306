export const id = 712;
export const ids = [712];
export const modules = {

/***/ 24906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ setOutputs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./lib/actions/outputs.js
/** Every output, in the order of action.yml, which a test holds to this table. */
const OUTPUTS = {
    matrix: 'JSON for strategy.matrix, from plan: platform, arch, runner, shard, targets and changed of each job.',
    plan: 'Path of the plan file; it is also the artifact plan.json.',
    manifest: 'Path of build_manifest.json, from report that of all jobs; it is also an artifact.',
    artifacts: 'JSON: name of each artifact → id, url, digest, size.',
    changed: "JSON list of the targets whose manifest hash differs from the base's.",
    layers: 'JSON: layer → architecture → region → arn, version, decision.',
    'cache-hit': 'How far packs were restored: exact, partial or none.',
};
/** All outputs of a job together may have 1 MiB, counted in UTF-16 (docs.github.com, "Defining outputs for jobs"). */
const MOST_BYTES = 1 << 20;
/** Left for the outputs of other steps of the job. */
const MOST_UNITS = (MOST_BYTES * 0.9) / 2;
/**
 * The outputs that fit, smallest first, so that one of many entries does not cost the paths; the names of the others.
 * @param set units of the outputs that were set before
 */
function fitting(values, set = 0) {
    const fit = {};
    const tooLong = [];
    let units = set;
    const sized = Object.entries(values).sort(([, a], [, b]) => a.length - b.length);
    for (const [name, value] of sized) {
        units += value.length;
        if (units <= MOST_UNITS)
            fit[name] = value;
        else
            tooLong.push(name);
    }
    return { fit, tooLong };
}

;// CONCATENATED MODULE: ./lib/actions/outputs-file.js



/** Sets the outputs of the step; those that are too long for the platform stay empty, with a warning. */
function setOutputs(values, log) {
    const { fit, tooLong } = fitting(values, writtenBefore());
    for (const [name, value] of Object.entries(fit))
        (0,core/* setOutput */.uH)(name, value);
    if (tooLong.length > 0)
        log.warning(`${tooLong.join(', ')}: too long for an output (GitHub takes 1 MiB for all outputs of a job), and left empty; the artifacts tell the same.`);
}
/** A step sets its outputs as it comes to know them; GitHub counts them together. A byte of the file is a unit or more. */
const writtenBefore = () => (0,external_node_fs_.statSync)(process.env.GITHUB_OUTPUT ?? '', { throwIfNoEntry: false })?.size ?? 0;


/***/ }),

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

/***/ 3260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareBytes)
/* harmony export */ });
/** Order of two strings by the bytes of their UTF-8 form, which is the order of their code points (and not that of JavaScript's UTF-16 units). */
function compareBytes(a, b) {
    if (a === b)
        return 0;
    const isLess = a < b;
    // JavaScript compares UTF-16 units, which is another order only where surrogates meet U+E000–U+FFFF.
    return SURROGATE.test(a) || SURROGATE.test(b) ? compareUnits(a, b) : isLess ? -1 : 1;
}
const SURROGATE = /[\ud800-\udfff]/;
function compareUnits(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x !== y)
            return rank(x) - rank(y);
    }
    return a.length - b.length;
}
/** Surrogates stand for code points above U+FFFF, so they go behind U+E000–U+FFFF. */
const rank = (unit) => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);


/***/ }),

/***/ 61124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS),
/* harmony export */   q: () => (/* binding */ tokenize)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * YAML's dangers, bounded before anything is composed. The composer of `yaml` 2.9 recurses (thousands of nested `[` abort the process,
 * uncatchably), so the depth is counted on its lexer and parser, which do not recurse, and reading stops at the first excess.
 */
const LIMITS = {
    /** Bytes of the file. */
    bytes: 1024 * 1024,
    depth: 64,
    aliases: 20,
    keys: 20_000,
    /** Lexical tokens; 20,000 keys take about 140,000. Bounds what has neither keys nor depth: list entries, empty comments. */
    tokens: 250_000,
    /** Problems that are told; nobody reads more, and a hundred thousand of them take seconds. */
    problems: 1000,
    /** Values once every alias is replaced by what it stands for. */
    expanded: 200_000,
};
/** Splits a YAML text into its concrete syntax, or stops at the first limit. Linear in the text, not recursive. */
function tokenize(text, file, dialect = LIMITS) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const position = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine);
    // Parser.parse() does this when it starts; lexemes are handed over one by one here, so that the depth is seen between two of them.
    lines.addNewLine(0);
    const tokens = [];
    const counts = { tokens: 0, keys: 0, aliases: 0, documents: 0 };
    let offset = 0;
    let isScalar = false;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        const what = isScalar ? 'content' : tokenType(lexeme);
        const excess = isScalar ? undefined : exceeded(what, counts, parser, dialect);
        if (excess !== undefined)
            return { tokens, position, excess: { severity: 'error', ...excess, at: position(offset) } };
        isScalar = what === 'scalar';
        if (!CONTROL.has(what))
            offset += lexeme.length;
        for (const token of parser.next(lexeme))
            tokens.push(token);
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, position };
}
/** Lexemes that mark something and are no text of the file. */
const CONTROL = new Set(['doc-mode', 'flow-error-end', 'scalar']);
const tokenType = (lexeme) => yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.tokenType(lexeme) ?? 'unknown';
function exceeded(what, counts, parser, { foreign = false, aliases }) {
    counts.tokens++;
    if (what === 'map-value-ind')
        counts.keys++;
    if (what === 'alias')
        counts.aliases++;
    if (what === 'doc-start')
        counts.documents++;
    if (what === 'tag' && !foreign)
        return {
            code: 'config/tag',
            message: 'a YAML tag (!…) is not taken',
            hint: 'Remove the tag, or put the text in quotes if it starts with an exclamation mark.',
        };
    if (what === 'directive-line' && !foreign)
        return {
            code: 'config/directive',
            message: 'a YAML directive (%…) is not taken',
            hint: 'Remove the line: the file is read as YAML 1.2.',
        };
    if (counts.documents > 1 && !foreign)
        return {
            code: 'config/documents',
            message: 'a second YAML document starts here',
            hint: 'One file holds one configuration: remove this `---` and what follows.',
        };
    // The document itself lies on the stack, too, and the scalar that is being read.
    if (parser.stack.length > LIMITS.depth + 2)
        return {
            code: 'config/limit',
            message: `nested more than ${LIMITS.depth} deep`,
            hint: 'No key of the configuration needs more than a few levels.',
        };
    if (counts.aliases > aliases)
        return {
            code: 'config/limit',
            message: `more than ${aliases} aliases (*name)`,
            hint: 'Put what packages share under runtime_default, platforms_default, build, dependencies or exclude at the top.',
        };
    if (counts.keys > LIMITS.keys)
        return {
            code: 'config/limit',
            message: `more than ${LIMITS.keys.toLocaleString('en')} keys`,
            hint: 'Split the file into several configurations.',
        };
    if (counts.tokens > LIMITS.tokens)
        return {
            code: 'config/limit',
            message: `more than ${LIMITS.tokens.toLocaleString('en')} lexical tokens`,
            hint: 'Split the file into several configurations.',
        };
    return undefined;
}


/***/ }),

/***/ 50202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: diskHost

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(95428);
// EXTERNAL MODULE: ./lib/config/limits.js
var limits = __webpack_require__(61124);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(79162);
// EXTERNAL MODULE: ./lib/config/reading.js
var config_reading = __webpack_require__(18618);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(90948);
// EXTERNAL MODULE: ./lib/config/words.js
var config_words = __webpack_require__(51811);
;// CONCATENATED MODULE: ./lib/config/tree.js





/** YAML 1.2 core text as values with positions. */
function readTree(text, file) {
    const { tokens, position, excess } = (0,limits/* tokenize */.q)(text, file);
    if (excess !== undefined)
        return { problems: [excess], errors: 1, warnings: 0 };
    // uniqueKeys compares every key with every other (60,000 keys: 40 s); duplicates are found below, by a set.
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        uniqueKeys: false,
        merge: false,
        logLevel: 'silent',
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const document = documents[0];
    const problems = documents
        .flatMap((d) => d.errors)
        .map((error) => ({
        severity: 'error',
        code: 'config/yaml',
        message: `this is not YAML: ${error.message.replace(/\s+/g, ' ')}`,
        at: position(error.pos[0]),
    }));
    // One slip can make hundreds of follow-on errors; the first few name it.
    if (problems.length > 0)
        return { problems: problems.slice(0, 5), errors: problems.length, warnings: 0 };
    const second = documents.find((d, i) => i > 0 && d.contents !== null);
    if (second !== undefined)
        return {
            problems: [
                {
                    severity: 'error',
                    code: 'config/documents',
                    message: 'a second YAML document starts here',
                    hint: 'One file holds one configuration.',
                    at: position(second.range[0]),
                },
            ],
            errors: 1,
            warnings: 0,
        };
    const contents = document?.contents;
    if (contents === null || contents === undefined || ((0,dist/* isScalar */.jn)(contents) && contents.value === null))
        return { root: null, problems, errors: 0, warnings: 0 };
    const tree = { problems, errors: 0, warnings: 0 };
    tree.root = valuesOf(contents, position, tree);
    return tree;
}
function valuesOf(contents, position, collected) {
    const anchors = new Map();
    /** Number of values that a value stands for, aliases replaced. */
    const sizes = new Map();
    const report = (code, message, at, hint) => {
        if ((0,config_reading/* isTold */.Wc)(collected, 'error'))
            collected.problems.push({ severity: 'error', code, message, ...(hint === undefined ? {} : { hint }), at });
    };
    const nothing = (at) => ({ type: 'scalar', value: null, text: '', at });
    const broken = (at) => ({ type: 'scalar', value: null, text: '', broken: true, at });
    let overflow = false;
    const convert = (node, fallback) => {
        if (node === null)
            return nothing(fallback);
        const at = node.range ? position(node.range[0]) : fallback;
        if ((0,dist/* isAlias */.Vj)(node))
            return resolve(node.source, at);
        const anchored = { value: undefined };
        const anchor = node.anchor;
        if (anchor !== undefined)
            anchors.set(anchor, anchored);
        const value = content(node, at, fallback);
        anchored.value = value;
        return sized(value, at);
    };
    const content = (node, at, fallback) => {
        if ((0,dist/* isSeq */.oP)(node))
            return { type: 'list', items: node.items.map((item) => convert(item, at)), at };
        if ((0,dist/* isMap */.jh)(node))
            return { type: 'map', entries: entriesOf(node.items, at), at };
        return scalarOf(node, at, fallback);
    };
    const scalarOf = (node, at, fallback) => {
        const value = node.value;
        if (value === null)
            return nothing(fallback);
        // "\ud800" would be another text as soon as it is written to a file.
        if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
            report('config/text', 'this text holds half of a surrogate pair, which is no character', at, 'Write the character itself, or \\U and its eight hexadecimal digits.');
        return { type: 'scalar', value, text: node.source ?? String(value), at };
    };
    const resolve = (name, at) => {
        const anchored = anchors.get(name);
        if (anchored === undefined)
            report('config/alias', `no anchor &${name} stands above`, at, (0,nearest/* didYouMean */.a)(name, [...anchors.keys()], (near) => `Did you mean *${near}?`));
        else if (anchored.value === undefined)
            report('config/alias', `*${name} stands inside of what it refers to`, at);
        return anchored?.value ?? broken(at);
    };
    const sized = (value, at) => {
        const parts = value.type === 'list' ? value.items : value.type === 'map' ? value.entries.map((e) => e.value) : [];
        const size = parts.reduce((sum, part) => sum + (sizes.get(part) ?? 1), 1);
        sizes.set(value, size);
        if (size <= limits/* LIMITS */.b.expanded || overflow)
            return value;
        overflow = true;
        report('config/limit', `aliases make more than ${limits/* LIMITS */.b.expanded.toLocaleString('en')} values of this`, at);
        return broken(at);
    };
    const entriesOf = (pairs, at) => {
        const own = [];
        const merged = [];
        const seen = new Map();
        for (const pair of pairs) {
            const keyAt = pair.key?.range ? position(pair.key.range[0]) : at;
            const value = convert(pair.value, keyAt);
            if (!(0,dist/* isScalar */.jn)(pair.key)) {
                report('config/key', 'a key is plain text here', keyAt, 'Remove the brackets, braces or the alias in front of the colon.');
                continue;
            }
            const key = pair.key.source ?? String(pair.key.value ?? '');
            if (key === '<<' && pair.key.type === 'PLAIN') {
                merged.push(...mergedEntries(value, keyAt));
                continue;
            }
            const first = seen.get(key);
            if (first !== undefined)
                report('config/duplicate-key', `the key ${(0,config_words/* quoted */.TL)(key)} stands twice in this map; the first is on line ${first.line}`, keyAt, 'Keep one of them.');
            else
                own.push({ key, keyAt, value });
            seen.set(key, first ?? keyAt);
        }
        // A map's own keys win over merged ones, an earlier merged map over a later one (yaml.org/type/merge.html).
        for (const entry of merged) {
            if (seen.has(entry.key))
                continue;
            seen.set(entry.key, entry.keyAt);
            own.push(entry);
        }
        return own;
    };
    const mergedEntries = (value, at) => {
        if (value.type === 'map')
            return value.entries;
        if (value.type === 'list' && value.items.every((item) => item.type === 'map'))
            return value.items.flatMap((item) => (item.type === 'map' ? item.entries : []));
        if (!isBroken(value))
            report('config/merge', 'only a map, or a list of maps, can be merged by <<', at);
        return [];
    };
    return convert(contents, position(0));
}
/** A value whose absence is explained by another problem. */
const isBroken = (value) => value.type === 'scalar' && value.broken === true;

;// CONCATENATED MODULE: ./lib/config/kinds.js



/** The defaults of the table under what was written. */
function fill(keys, read) {
    return Object.fromEntries(Object.entries(keys).map(([name, key]) => [
        name,
        read?.[name] ?? (Array.isArray(key.default) ? [...key.default] : key.default),
    ]));
}
const wrongType = (value, kind, path, reading) => {
    if (isBroken(value))
        return undefined;
    const hint = value.type === 'scalar' && value.value !== null && kind.shapes.includes('list') && !kind.shapes.includes('scalar')
        ? `Write it as a list: [${value.text}]`
        : undefined;
    if (value.type === 'scalar' && value.value === null)
        (0,config_reading/* report */.z8)(reading, path, 'type', `has no value; ${kind.says} is wanted here`, 'Write one, or remove the key.');
    else
        (0,config_reading/* report */.z8)(reading, path, 'type', `is ${nameOf(value)}; ${kind.says} is wanted here`, hint);
    return undefined;
};
const nameOf = (value) => {
    if (value.type !== 'scalar')
        return `a ${value.type}`;
    return typeof value.value === 'string'
        ? `the text ${(0,config_words/* quoted */.TL)(value.value)}`
        : typeof value.value === 'number'
            ? `the number ${value.text}`
            : `${value.text}`;
};

;// CONCATENATED MODULE: ./lib/config/collections.js




/** A list; with `least`, of at least so many entries. */
function list(says, of, least = 0) {
    const kind = {
        says,
        shapes: ['list'],
        schema: { type: 'array', items: of.schema, ...(least > 0 ? { minItems: least } : {}) },
        sections: of.sections,
        read(value, path, reading) {
            if (value.type !== 'list')
                return wrongType(value, kind, path, reading);
            if (value.items.length < least)
                (0,config_reading/* report */.z8)(reading, path, 'empty', `is empty; ${says} is wanted here`);
            const items = [];
            value.items.forEach((item, i) => {
                const at = (0,config_words/* under */.hG)(path, i);
                reading.values.set(at, item.at);
                const entry = of.read(item, at, reading);
                if (entry !== undefined)
                    items[i] = entry;
            });
            return items;
        },
    };
    return kind;
}
/** A map whose keys the user chooses, each of the form `names`. */
function map(says, names, of) {
    const matcher = new RegExp(names.pattern, 'u');
    const kind = {
        says,
        shapes: ['map'],
        schema: { type: 'object', propertyNames: { pattern: names.pattern }, additionalProperties: of.schema },
        sections: of.sections,
        read(value, path, reading) {
            if (value.type !== 'map')
                return wrongType(value, kind, path, reading);
            const entries = new Map();
            for (const { key, keyAt, value: inner } of placed(value, path, reading)) {
                if (!matcher.test(key))
                    (0,config_reading/* report */.z8)(reading, (0,config_words/* under */.hG)(path, key), 'name', `${(0,config_words/* quoted */.TL)(key)} is not ${names.says}`, names.hint, keyAt);
                const entry = of.read(inner, (0,config_words/* under */.hG)(path, key), reading);
                if (entry !== undefined)
                    entries.set(key, entry);
            }
            return entries;
        },
    };
    return kind;
}
/** A map whose keys are known. */
function section(description) {
    const own = { elsewhere: {}, ...description };
    const names = Object.keys(own.keys);
    const kind = {
        says: description.value ?? (own.says.startsWith('a ') ? own.says : `a map with keys of ${own.says}`),
        shapes: ['map'],
        schema: { $ref: `#/definitions/${own.name}` },
        sections: [own],
        read(value, path, reading) {
            if (value.type !== 'map')
                return wrongType(value, kind, path, reading);
            const found = {};
            for (const { key, keyAt, value: inner } of placed(value, path, reading)) {
                const known = Object.hasOwn(own.keys, key) ? own.keys[key] : undefined;
                if (known === undefined)
                    unknownKey(key, keyAt, own, names, path, reading);
                else {
                    const read = known.kind.read(inner, (0,config_words/* under */.hG)(path, key), reading);
                    if (read !== undefined)
                        found[key] = read;
                }
            }
            return found;
        },
    };
    return kind;
}
function unknownKey(key, at, own, names, path, reading) {
    const place = Object.hasOwn(own.elsewhere, key) ? own.elsewhere[key] : undefined;
    const near = place === undefined ? (0,nearest/* didYouMean */.a)(key, names, (name) => `; did you mean '${name}'?`) : `; it belongs to ${place}`;
    const hint = near === undefined && names.length <= 12 ? `Its keys are ${(0,config_words/* oneOf */.yL)(names)}.` : undefined;
    (0,config_reading/* report */.z8)(reading, (0,config_words/* under */.hG)(path, key), 'unknown-key', `is not a key of ${own.says}${near ?? ''}`, hint, at);
}
/** The entries of a map, after noting where they stand. */
function placed(value, path, reading) {
    for (const { key, keyAt, value: inner } of value.entries) {
        reading.keys.set((0,config_words/* under */.hG)(path, key), keyAt);
        reading.values.set((0,config_words/* under */.hG)(path, key), inner.at);
    }
    return value.entries;
}
/** The kind that takes the value's shape: text, list or map. */
function either(says, ...kinds) {
    const kind = {
        says,
        shapes: kinds.flatMap((k) => k.shapes),
        schema: { anyOf: kinds.map((k) => k.schema) },
        sections: kinds.flatMap((k) => k.sections),
        read(value, path, reading) {
            const taker = isNull(value) ? undefined : kinds.find((k) => k.shapes.includes(value.type));
            return taker === undefined
                ? wrongType(value, kind, path, reading)
                : taker.read(value, path, reading);
        },
    };
    return kind;
}
const isNull = (value) => value.type === 'scalar' && value.value === null;

;// CONCATENATED MODULE: ./lib/config/scalars.js




/** A kind that takes one word, number or text. */
function simple(says, schema, read) {
    const kind = {
        says,
        shapes: ['scalar'],
        schema,
        sections: [],
        read: (value, path, reading) => value.type === 'scalar' && value.value !== null
            ? read(value, path, reading)
            : wrongType(value, kind, path, reading),
    };
    return kind;
}
const ONE_LINE = '^[^\\u0000-\\u001f\\u007f]+$';
/** Text of a form. A number or a boolean is an error that shows the quotes. */
function scalars_text(form) {
    const pattern = form.pattern ?? ONE_LINE;
    const matcher = new RegExp(pattern, 'u');
    const schema = { type: 'string', pattern, ...(form.max === undefined ? {} : { maxLength: form.max }) };
    const kind = simple(form.says, schema, (value, path, reading) => {
        if (typeof value.value === 'boolean')
            return wrongType(value, kind, path, reading);
        if (typeof value.value !== 'string') {
            (0,config_reading/* report */.z8)(reading, path, 'type', `is ${nameOf(value)}, but text is wanted: write it in quotes, "${value.text}"`);
            return undefined;
        }
        if (form.max !== undefined && [...value.value].length > form.max)
            (0,config_reading/* report */.z8)(reading, path, 'form', `is ${[...value.value].length} characters long; at most ${form.max} are allowed`);
        else if (!matcher.test(value.value))
            (0,config_reading/* report */.z8)(reading, path, 'form', value.value === '' ? `is empty; ${form.says} is wanted here` : `${(0,config_words/* quoted */.TL)(value.value)} is not ${form.says}`, form.hint);
        else
            return value.value;
        return undefined;
    });
    return kind;
}
/** Text, or a number as it is written (`3.10` stays `3.10`). */
function plain(says) {
    return simple(says, { type: ['string', 'number'], pattern: '^[^\\u0000]*$' }, (value, path, reading) => {
        if (typeof value.value === 'boolean')
            (0,config_reading/* report */.z8)(reading, path, 'type', `is ${value.text}, but text is wanted: write it in quotes, "${value.text}"`);
        else if (value.text.includes('\0'))
            (0,config_reading/* report */.z8)(reading, path, 'form', 'holds a NUL character');
        else
            return typeof value.value === 'string' ? value.value : value.text;
        return undefined;
    });
}
/** One of some words; `aliases` are other spellings. */
function word(says, words, aliases = {}) {
    const spellings = [...words, ...Object.keys(aliases)];
    return simple(says, { enum: spellings }, (value, path, reading) => {
        const found = words.find((w) => w === value.value) ??
            (typeof value.value === 'string' && Object.hasOwn(aliases, value.value) ? aliases[value.value] : undefined);
        if (found !== undefined)
            return found;
        const near = (0,nearest/* didYouMean */.a)(value.text, spellings, (w) => `; did you mean '${w}'?`);
        (0,config_reading/* report */.z8)(reading, path, 'word', `${(0,config_words/* quoted */.TL)(value.text)} is not ${says}${near ?? ''}`, near === undefined && words.length <= 30 ? `Write ${(0,config_words/* oneOf */.yL)(words)}.` : undefined);
        return undefined;
    });
}
const flag = simple('true or false', { type: 'boolean' }, (value, path, reading) => typeof value.value === 'boolean' ? value.value : wrongType(value, flag, path, reading));
/** A whole number from `from`. */
function count(says, from) {
    return simple(says, { type: 'integer', minimum: from, maximum: Number.MAX_SAFE_INTEGER }, (value, path, reading) => {
        if (typeof value.value === 'number' && Number.isSafeInteger(value.value) && value.value >= from)
            return value.value;
        (0,config_reading/* report */.z8)(reading, path, 'type', `is ${nameOf(value)}; ${says} is wanted here`, `Write a whole number from ${from}.`);
        return undefined;
    });
}
const UNITS = {
    '': 1,
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KIB: 2 ** 10,
    MIB: 2 ** 20,
    GIB: 2 ** 30,
};
const SIZE = '^[0-9]{1,12}(\\.[0-9]{1,6})? ?([KkMmGg][Ii]?)?[Bb]?$';
/** A size in bytes: a number, or text with a unit (MB: 1,000,000; MiB: 1,048,576). */
const size = simple('a size', {
    anyOf: [
        { type: 'integer', minimum: 1 },
        { type: 'string', pattern: SIZE },
    ],
}, (value, path, reading) => {
    const match = new RegExp(SIZE, 'u').test(value.text) ? /^([0-9.]+) ?([A-Za-z]*)$/.exec(value.text) : null;
    const unit = match?.[2]?.toUpperCase() ?? '';
    const bytes = match === null ? Number.NaN : Math.floor(Number(match[1]) * (UNITS[unit] ?? UNITS[`${unit}B`] ?? Number.NaN));
    if (bytes >= 1 && Number.isSafeInteger(bytes) && (typeof value.value === 'string' || Number.isInteger(value.value)))
        return bytes;
    (0,config_reading/* report */.z8)(reading, path, 'form', `${(0,config_words/* quoted */.TL)(value.text)} is not a size`, 'Write bytes, or a number with KB, MB, GB (1,000) or KiB, MiB, GiB (1,024): 50MB, 250 MiB.');
    return undefined;
});

// EXTERNAL MODULE: ./lib/config/types.js
var types = __webpack_require__(29271);
;// CONCATENATED MODULE: ./lib/config/forms.js



/**
 * The forms of text that the language knows. Those that reach a Dockerfile, an ARN or a file name are strict: what they hold
 * cannot be read as anything else there (no space, quote, `$`, backslash or line break).
 */
/** Image names: the grammar of references in github.com/distribution/reference (reference.go). */
const ALNUM = '[a-z0-9]+';
const COMPONENT = `${ALNUM}(?:(?:[._]|__|-+)${ALNUM})*`;
const HOST_LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = `(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]{1,5})?`;
const REPOSITORY = `(?:${HOST}/)?${COMPONENT}(?:/${COMPONENT})*`;
const TAG = ':[\\w][\\w.-]{0,127}';
const DIGEST = '@sha256:[a-f0-9]{64}';
const IMAGE_REFERENCE = {
    says: 'an image reference',
    pattern: `^${REPOSITORY}(?:${TAG})?(?:${DIGEST})?$`,
    max: 512,
    hint: 'Write registry/repository:tag or registry/repository@sha256:…; repositories are lower case.',
};
const REGISTRY_PREFIX = {
    says: 'a registry prefix',
    pattern: `^${HOST}(?:/${COMPONENT})*$`,
    max: 255,
    hint: 'Write a registry and a path, without tag or slash at the end: public.ecr.aws/lambda',
};
const IMAGE_TEMPLATE = {
    says: 'an image reference',
    pattern: '^[\\w.:/@{}\\[\\]-]+$',
    max: 512,
    hint: 'Write registry/repository:tag; in braces: {arch}, {name}, {platform}, {hash}, {registry}, {env:NAME}.',
};
const PACKAGE_NAME = {
    says: 'a package name',
    pattern: '^[a-zA-Z0-9_-]{1,64}$',
    hint: 'Write 1 to 64 letters, digits, hyphens and underscores.',
};
const VARIABLE_NAME = {
    says: 'a variable name',
    pattern: '^[A-Za-z_][A-Za-z0-9_]{0,127}$',
    hint: 'Write letters, digits and underscores, no digit first.',
};
const SECRET_ID = {
    says: 'a secret id',
    pattern: '^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$',
    hint: 'It becomes a file name: write letters, digits, hyphens, dots and underscores.',
};
const STAGE = {
    says: 'the name of a build stage',
    pattern: '^[A-Za-z][A-Za-z0-9_.-]{0,127}$',
    max: 128,
    hint: 'It is what stands after AS in the Dockerfile.',
};
const OS_PACKAGE = {
    says: 'the name of an OS package',
    pattern: '^[A-Za-z0-9][A-Za-z0-9.+_:~=^-]*$',
    max: 255,
    hint: 'One package an entry, a version after =: libpq-devel, gcc-c++, curl=8.5.0',
};
const DEPENDENCY_NAME = {
    says: 'the name of a dependency',
    pattern: '^@?[A-Za-z0-9][A-Za-z0-9._/-]*$',
    max: 255,
    hint: 'Write the name alone, without a version: boto3',
};
const GROUP_NAME = {
    says: 'the name of a group or an extra',
    pattern: '^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$',
    max: 255,
};
const NO_CONTROL = '[^\\u0000-\\u001f\\u007f]';
const NOT_UP = '(?!(?:.*/)?\\.\\.(?:/|$))';
const PATH = { says: 'a path', pattern: `^${NO_CONTROL}+$`, max: 4096 };
const PLACE_INSIDE = {
    says: 'a place inside the package',
    pattern: `^${NOT_UP}(?!.*//)[^\\u0000-\\u001f\\u007f\\\\]+$`,
    max: 1024,
    hint: 'Write a relative folder, or one from the root of the ZIP with a leading slash, without `..`.',
};
const OUTPUT = {
    says: 'a path inside the copy of the source',
    pattern: `^(?!/)${NOT_UP}[^\\u0000-\\u001f\\u007f\\\\]+$`,
    max: 1024,
    hint: 'Write a relative path without `..`: dist',
};
const IMAGE_PATH = {
    says: 'an absolute path in the build environment',
    pattern: `^/${NOT_UP}${NO_CONTROL}+$`,
    max: 1024,
    hint: 'Write a path from the root, without `..`: /usr/lib64/libpq.so.5',
};
const COMMAND = {
    says: 'a command',
    pattern: '^[^\\u0000]*[^\\u0000\\s][^\\u0000]*$',
    max: 65_536,
};
const ARGUMENT_LIST = 'an argv list';
/** CreateFunction: Handler matches [^\s]+, at most 128 characters. */
const HANDLER = { says: 'a handler', pattern: '^[^\\s\\u0000-\\u001f\\u007f]+$', max: 128 };
const LAYER_ARN = '^arn:aws(?:-[a-z]+)*:lambda:[a-z]{2}(?:-[a-z]+)+-[0-9]:[0-9]{12}:layer:[a-zA-Z0-9_-]{1,140}:[0-9]{1,10}$';
const LAYER_USE = {
    says: "a layer's name or a layer version's ARN",
    pattern: `${PACKAGE_NAME.pattern}|${LAYER_ARN}`,
    hint: 'Write a name from layers:, or arn:aws:lambda:<region>:<account>:layer:<name>:<version>.',
};
/** PublishLayerVersion: Description at most 256 characters, LicenseInfo 512. */
const DESCRIPTION = { says: 'a description', pattern: '^[^\\u0000]+$', max: 256 };
const LICENSE = { says: 'a license', pattern: '^[^\\u0000]+$', max: 512 };
const REGION = {
    says: 'an AWS region',
    pattern: '^[a-z]{2}(?:-[a-z]+)+-[0-9]$',
    max: 32,
    hint: 'For example eu-west-1.',
};
const LAYER_NAME_TEMPLATE = {
    says: "a layer's name",
    pattern: '^[a-zA-Z0-9_{}-]+$',
    max: 255,
    hint: 'Write letters, digits, hyphens and underscores; in braces: {name}, {arch}.',
};
const BUCKET_TEMPLATE = {
    says: 'the name of a bucket',
    pattern: '^[a-z0-9{][a-z0-9.{}-]{1,70}[a-z0-9}]$',
    hint: 'Lower-case letters, digits, hyphens and dots; in braces: {region}.',
};
const KEY_PREFIX = {
    says: 'a key prefix',
    pattern: "^[a-zA-Z0-9!_.*'()-]+(?:/[a-zA-Z0-9!_.*'()-]+)*$",
    max: 512,
    hint: 'Write it without a slash at either end.',
};
const ACCOUNT = {
    says: 'an AWS account number',
    pattern: '^[0-9]{12}$',
    hint: 'Twelve digits, in quotes.',
};
const ORGANIZATION = { says: 'an organization id', pattern: '^o-[a-z0-9]{10,32}$' };
const path = scalars_text(PATH);
const pattern = scalars_text({ says: 'a pattern' });
const imageReference = scalars_text(IMAGE_REFERENCE);
const runtime = word('a Lambda runtime', Object.keys(runtimes/* RUNTIMES */.aC));
const platform = word('a platform', types/* PLATFORMS */.P4, {
    amd64: 'linux/amd64',
    x86_64: 'linux/amd64',
    arm64: 'linux/arm64',
    aarch64: 'linux/arm64',
});
const installer = word('an installer', types/* INSTALLERS */.UP);

;// CONCATENATED MODULE: ./lib/config/keys-build.js



const osPackages = list('a list of OS packages', scalars_text(OS_PACKAGE));
const values = (says) => map(says, VARIABLE_NAME, plain('text'));
const secretKeys = {
    env: { kind: scalars_text(VARIABLE_NAME), doc: 'The variable of the building machine that holds it.', example: 'PIP_TOKEN' },
    file: { kind: path, doc: 'The file of the building machine that holds it.', example: './token.txt' },
    required: {
        kind: flag,
        default: false,
        doc: 'An error when it is not there; otherwise the build goes on without it.',
        example: 'true',
    },
};
const secret = section({ name: 'secret', says: 'a secret', keys: secretKeys });
const buildKeys = {
    image: {
        kind: imageReference,
        doc: "An image to install and build in, instead of the runtime's base image: a registry's, or one that only the local Docker has (for any builder). A name without a registry (`my-build:1`) is looked for there first, and then counts by the image's id.",
        example: 'public.ecr.aws/sam/build-python3.13',
    },
    dockerfile: {
        kind: path,
        doc: 'Or a Dockerfile that makes it; its folder is its context, and `secrets` can be mounted in it. What is in both counts.',
        example: './build.Dockerfile',
    },
    target: { kind: scalars_text(STAGE), doc: 'The stage of `dockerfile` to stop at.', example: 'builder' },
    args: {
        kind: values('a map of build arguments'),
        default: new Map(),
        doc: 'Build arguments of `dockerfile`.',
        example: '{ OPENSSL: "3.2" }',
    },
    packages: {
        kind: osPackages,
        default: [],
        doc: "OS packages to install in it, by the image's package manager (dnf, microdnf, yum, apt-get, apk).",
        example: '[gcc, libpq-devel]',
    },
    run: {
        kind: list('a list of commands', either('a command', scalars_text(COMMAND), list('an argv list', plain('an argument'), 1))),
        default: [],
        doc: "Commands, each text for the shell (`sh -e`) or an argv list, run over a copy of the source after the dependencies. They find these (PYTHONPATH, `node_modules`, GEM_PATH), and start in the copy's folder.",
        example: '[make, [npm, run, build]]',
    },
    output: {
        kind: scalars_text(OUTPUT),
        doc: "The folder (or file) of that copy that is the package, exactly: no excludes apply, and `installer` is `none` unless it is named (then production dependencies are added). A layer's is what /opt shall hold, unless `layout: source`. For a function of Node the nearest `package.json` is added if the output has none; a jar goes to `lib/`.",
        example: 'dist',
    },
    platform: {
        kind: word('a platform for commands', ['target', 'host']),
        default: 'target',
        doc: 'Where `run` runs: `host` needs no emulation (cross-compilers, bundlers). It sees TARGETARCH, TARGETPLATFORM and LAMBDA_RUNTIME.',
        example: 'host',
    },
    env: {
        kind: values('a map of variables'),
        default: new Map(),
        doc: 'Plain variables for installs and `run`. They count as part of what is built: no secrets here.',
        example: '{ CGO_ENABLED: "0" }',
    },
    secrets: {
        kind: map('a map of secrets', SECRET_ID, secret),
        default: new Map(),
        doc: 'Secrets by id, each `{env: NAME}` or `{file: PATH}`, mounted at `/run/secrets/<id>` during installs and `run`; never part of anything else.',
        example: '{ pip: { env: PIP_TOKEN, required: true } }',
    },
    ssh: {
        kind: word('an agent', ['default']),
        doc: 'Forwards the SSH agent (git+ssh requirements).',
        example: 'default',
    },
    ca_bundle: {
        kind: path,
        doc: "A PEM file that every installer and command trusts (a company's proxy); mounted, never part of the result.",
        example: './company-ca.pem',
    },
    network: {
        kind: word('a network', ['default', 'none']),
        default: 'default',
        doc: 'The network of `run`.',
        example: 'none',
    },
};
const build = section({ name: 'build', says: 'build', keys: buildKeys });
const dependenciesKeys = {
    exclude: {
        kind: list('a list of patterns', pattern),
        default: [],
        doc: 'Installed files to leave out.',
        example: '["**/tests"]',
    },
    omit: {
        kind: list('a list of dependencies', scalars_text(DEPENDENCY_NAME)),
        default: [],
        doc: 'Packages not to install (those that the runtime has).',
        example: '[boto3]',
    },
    strip: { kind: flag, default: false, doc: 'Strips the debug symbols of libraries.', example: 'true' },
    groups: {
        kind: list('a list of groups', scalars_text(GROUP_NAME)),
        default: [],
        doc: 'Dependency groups to add.',
        example: '[api]',
    },
    extras: { kind: list('a list of extras', scalars_text(GROUP_NAME)), default: [], doc: 'Extras to add.', example: '[redis]' },
};
const dependencies = section({ name: 'dependencies', says: 'dependencies', keys: dependenciesKeys });
const baseKeys = {
    image: {
        kind: imageReference,
        doc: 'The image that the function stands on.',
        example: 'registry.example.com/base:1',
    },
    dockerfile: {
        kind: path,
        doc: 'Or a Dockerfile that makes it; its folder is its context.',
        example: './base.Dockerfile',
    },
    target: { kind: scalars_text(STAGE), doc: 'The stage of `dockerfile` to stop at.', example: 'final' },
    args: {
        kind: values('a map of build arguments'),
        default: new Map(),
        doc: 'Build arguments of `dockerfile`.',
        example: '{ VERSION: "3" }',
    },
    packages: { kind: osPackages, default: [], doc: 'OS packages to install in it.', example: '[libpq]' },
};
const base = section({ name: 'base', says: 'base', keys: baseKeys });

;// CONCATENATED MODULE: ./lib/config/keys-common.js




const sourceKeys = {
    path: { kind: path, doc: 'A file or folder.', example: './shared' },
    to: {
        kind: scalars_text(PLACE_INSIDE),
        doc: 'Where it goes: relative to where source goes (for a layer its language folder), with a leading `/` to the root of the ZIP.',
        example: 'lib/shared',
    },
};
const source = section({ name: 'source', says: 'a source {path, to}', keys: sourceKeys });
const requirementsKeys = {
    file: { kind: path, doc: 'The requirements file.', example: './requirements.template.txt' },
    vars: {
        kind: map('a map of variables', VARIABLE_NAME, plain('text')),
        doc: 'What the names in the file stand for.',
        example: '{ library_version: "1.4.2" }',
    },
};
const requirementsFile = section({ name: 'requirements', says: 'requirements {file, vars}', keys: requirementsKeys });
const sizeKeys = {
    zip: { kind: size, doc: 'Of the ZIP.', example: '50MB' },
    unzipped: { kind: size, doc: 'Of its content.', example: '250 MiB' },
    level: { kind: word('a level', ['warn', 'error']), default: 'error', doc: 'What an excess is.', example: 'warn' },
};
const sizes = section({ name: 'max_size', says: 'max_size', keys: sizeKeys });
/** What layers and functions have in common. */
const commonKeys = {
    path: {
        kind: either('a path, or a list of paths and of {path, to}', path, list('a list of paths and of {path, to}', either('a path or {path, to}', path, source), 1)),
        doc: 'Its source: a file, a folder, or a list of these and of `{path, to}`, laid over each other (code shared by functions). A layer without `path` holds only dependencies.',
        example: '[./api, {path: ./shared, to: shared}]',
    },
    runtime: {
        kind: runtime,
        doc: "Lambda's identifier: it decides base image, layout, glibc and installer.",
        example: 'python3.13',
        defaultSays: '`runtime_default`',
    },
    platforms: {
        kind: list('a list of platforms', platform, 1),
        doc: '`linux/amd64`, `linux/arm64`; also understood: `amd64`, `x86_64`, `arm64`, `aarch64`.',
        example: '[linux/amd64, linux/arm64]',
        defaultSays: '`platforms_default`',
    },
    requirements: {
        kind: either('a requirements file, a list of requirements or {file, vars}', path, list('a list of requirements', scalars_text({ says: 'a requirement' })), requirementsFile),
        doc: 'A requirements file, a list of requirement lines, or `{file, vars}`: `vars` fills the names that stand in a template in braces after a dollar sign; one that is not set is an error.',
        example: './requirements.txt',
        defaultSays: 'found by name in `path`',
    },
    installer: {
        kind: installer,
        default: 'auto',
        doc: '`auto`: by the file found (`requirements.txt`: uv).',
        example: 'pip',
        defaultSays: '`auto`; `none` with `build.output`',
    },
    dependencies: {
        kind: dependencies,
        doc: 'What of the dependencies is taken.',
        example: '{omit: [boto3], exclude: ["**/tests"]}',
    },
    include: {
        kind: list('a list of patterns', pattern),
        doc: 'A whitelist, applied before every exclude; it lifts a default exclude only when a pattern spells its name.',
        example: '["**/*.py"]',
        defaultSays: 'everything',
    },
    exclude: {
        kind: list('a list of patterns', pattern),
        default: [],
        doc: 'Patterns of `.dockerignore`: the last match wins, `!` brings back. They come after the defaults, the top-level `exclude` and the ignore files in `path`.',
        example: '["docs/**", "!docs/help.txt"]',
    },
    symlinks: {
        kind: word('a way to treat symlinks', ['keep', 'follow']),
        default: 'keep',
        doc: '`keep`: links inside the tree stay links, a link that leaves it is an error; `follow`: its content.',
        example: 'follow',
    },
    build: { kind: build, doc: 'Where and how things are installed and run.', example: '{packages: [gcc]}' },
    lib: {
        kind: list('a list of paths in the build environment', scalars_text(IMAGE_PATH)),
        default: [],
        doc: "OS libraries to take out of the build environment (its image and `build.packages`), as paths or globs: to the top level of a function's ZIP, to a layer's `lib/`. What they need and the runtime lacks comes along, and stands in the report. A folder is taken with all that is in it. `/var/task/lambda_lib` and `/var/task/lambda_bin` of a `build.image` or `build.dockerfile` are taken in the same way, the latter to `bin/`.",
        example: '[/usr/lib64/libpq.so.5]',
    },
    bytecode: {
        kind: flag,
        default: false,
        doc: 'Python: adds compiled files, made by the runtime’s own Python; the same everywhere, loaded without a look at the source.',
        example: 'true',
    },
    max_size: {
        kind: either('a size or {zip, unzipped, level}', size, sizes),
        doc: 'A budget: a size (of the ZIP), or `{zip, unzipped, level}`. MB is 1,000,000 bytes, MiB 1,048,576.',
        example: '{unzipped: 250 MiB, level: warn}',
    },
};

;// CONCATENATED MODULE: ./lib/config/keys-function.js




const verifyKeys = {
    mode: {
        kind: word('a way to verify', ['static', 'import', 'off']),
        default: 'static',
        doc: '`static`: the files are looked at. `import`: the handler is imported in the runtime image.',
        example: 'import',
    },
    env: {
        kind: map('a map of variables', VARIABLE_NAME, plain('text')),
        default: new Map(),
        doc: 'Variables that the import needs.',
        example: '{ TABLE: test }',
    },
};
const verification = section({ name: 'verify', says: 'verify', keys: verifyKeys });
/** What only functions have. */
const functionOnlyKeys = {
    type: {
        kind: word('a type of function', ['zip', 'image']),
        default: 'zip',
        doc: 'What is made of it: a ZIP, or a container image.',
        example: 'image',
    },
    handler: {
        kind: scalars_text(HANDLER),
        doc: "Checked by the runtime (below). An image's CMD.",
        example: 'app.handler',
        defaultSays: 'none; needed for images and for `verify: import`',
    },
    layers: {
        kind: list('a list of layers', scalars_text(LAYER_USE)),
        default: [],
        doc: "Names from `layers:`, at most 5, in Lambda's order; also ARNs of layer versions (not for images, nor with `layers_mode: merge`).",
        example: '[common-utils]',
    },
    image_tag: {
        kind: scalars_text(IMAGE_TEMPLATE),
        doc: 'Images: their reference, with `{arch}` (`amd64`, `arm64`), `{name}`, `{platform}` (`linux-amd64`: a tag holds no slash), `{hash}` (first 12 of the manifest hash), `{registry}` (`--registry`), `{env:NAME}` (not set: an error).',
        example: '"registry.example.com/processor:{arch}"',
        defaultSays: 'none: the image can be built, not pushed',
    },
    image_index: {
        kind: scalars_text(IMAGE_TEMPLATE),
        doc: 'Images: also push a multi-platform index under this tag (Lambda itself takes only single images). Of several jobs the one that ends last pushes it. Placeholders as in `image_tag`, without `{arch}`, `{platform}` and `{hash}`.',
        example: '"registry.example.com/processor:latest"',
    },
    base: {
        kind: base,
        doc: "Images: the final image's base instead of the runtime's. (`build` is where things are built, never the final image.)",
        example: '{image: "registry.example.com/base:1"}',
    },
    dockerfile: {
        kind: path,
        doc: "Images: one's own Dockerfile builds the whole image, with `path` as its context; layers and handler are then its own affair.",
        example: './Dockerfile',
    },
    verify: {
        kind: either('static, import, off or {mode, env}', word('a way to verify', ['static', 'import', 'off']), verification),
        default: 'static',
        doc: '`static`: the files are looked at. `import`: the handler is imported in the runtime image. `off`. Or `{mode, env}`.',
        example: 'import',
    },
    sbom: {
        kind: word('an SBOM format', ['none', 'cyclonedx', 'spdx']),
        default: 'none',
        doc: 'Writes a bill of materials beside the artifact, and beside those of the layers that it attaches ([outputs](outputs.md#sboms)).',
        example: 'cyclonedx',
    },
};

;// CONCATENATED MODULE: ./lib/config/keys-publish.js



const organizationKeys = {
    organization: { kind: scalars_text(ORGANIZATION), doc: 'Every account of this organization.', example: 'o-a1b2c3d4e5' },
};
const organization = section({ name: 'organization', says: 'an organization', keys: organizationKeys });
const publishKeys = {
    name: {
        kind: scalars_text(LAYER_NAME_TEMPLATE),
        doc: 'Name of the published layers, with `{name}` and `{arch}`. Without `{arch}` for two platforms: one version for both architectures if the two ZIPs are the same bytes, else an error.',
        example: '"{name}-{arch}"',
        defaultSays: '`{name}` for one platform, `{name}-{arch}` for two',
    },
    regions: {
        kind: list('a list of regions', scalars_text(REGION)),
        default: [],
        doc: 'Where to publish.',
        example: '[eu-west-1, us-east-1]',
        defaultSays: 'the region of the AWS configuration',
    },
    bucket: {
        kind: scalars_text(BUCKET_TEMPLATE),
        doc: 'A bucket for ZIPs above 50 MB, and for the manifests; with `{region}`.',
        example: '"my-artifacts-{region}"',
    },
    prefix: {
        kind: scalars_text(KEY_PREFIX),
        default: 'lambda-packer',
        doc: 'What the keys in the bucket start with.',
        example: 'lambda-packer',
    },
    accounts: {
        kind: either('a list of account numbers, "*" or {organization: o-…}', word('"*", a list of account numbers or {organization: o-…}', ['*']), list('a list of account numbers', scalars_text(ACCOUNT)), organization),
        doc: 'Who else may use the layers: a list of account numbers in quotes, `"*"`, or `{organization: o-…}`; `[]` takes back what was given.',
        example: '["123456789012"]',
        defaultSays: 'permissions are left as they are',
    },
    keep: {
        kind: count('a number of versions', 1),
        doc: 'Keeps so many of the newest versions, and all that a function of the account and region uses.',
        example: '10',
        defaultSays: 'all',
    },
    keep_shared: {
        kind: flag,
        default: false,
        doc: "With `accounts`: old versions are deleted although other accounts' use of them cannot be seen.",
        example: 'true',
    },
    update_functions: {
        kind: flag,
        default: false,
        doc: "The account's functions that use an older version of the layer get the new one.",
        example: 'true',
    },
};
const publish = section({ name: 'publish', says: 'publish', keys: publishKeys });

;// CONCATENATED MODULE: ./lib/config/keys-layer.js




/** What only layers have. */
const layerOnlyKeys = {
    image: {
        kind: imageReference,
        doc: "Instead of `path`: the layer is converted from this image's /opt.",
        example: 'registry.example.com/tools:1',
    },
    layout: {
        kind: word('a layout', ['auto', 'opt', 'source']),
        default: 'auto',
        doc: "Whether `path` already is what /opt shall hold (`opt`), or source that goes under the language folder (`source`). `auto`: `opt` only if every top entry is one of `python nodejs ruby java bin lib extensions` and one of them is a language's or `extensions`.",
        example: 'opt',
    },
    description: { kind: scalars_text(DESCRIPTION), doc: "The published layer's description.", example: 'Shared helpers' },
    license: { kind: scalars_text(LICENSE), doc: "The published layer's license.", example: 'MIT' },
    compatible_runtimes: {
        kind: list('a list of runtimes', runtime),
        default: [],
        doc: 'Further runtimes that may use the layer, besides `runtime`; at most 15. Dependencies are installed for each version of Python.',
        example: '[python3.12, python3.13]',
    },
    publish: {
        kind: either('true, false, or keys of publish', flag, publish),
        default: true,
        doc: 'Whether it is published; or keys of `publish` that hold for this layer.',
        example: 'false',
    },
};

;// CONCATENATED MODULE: ./lib/config/keys-package.js





const inBuild = Object.fromEntries(Object.keys(buildKeys)
    .filter((key) => !['image', 'dockerfile', 'platform'].includes(key))
    .map((key) => [key, "'build'"]));
const keys_package_all = (keys, place) => Object.fromEntries(Object.keys(keys).map((key) => [key, place]));
const layerKeys = { ...commonKeys, ...layerOnlyKeys };
const functionKeys = { ...commonKeys, ...functionOnlyKeys };
const keys_package_layer = section({
    name: 'layer',
    says: 'a layer',
    keys: layerKeys,
    elsewhere: { ...inBuild, ...keys_package_all(functionOnlyKeys, 'functions (lambdas)') },
});
const lambda = section({
    name: 'function',
    says: 'a function',
    keys: functionKeys,
    elsewhere: { ...inBuild, ...keys_package_all(layerOnlyKeys, 'layers') },
});

;// CONCATENATED MODULE: ./lib/config/keys-top.js








const baseImageKeys = Object.fromEntries(Object.keys(runtimes/* RUNTIMES */.aC).map((name) => [
    name,
    {
        kind: imageReference,
        doc: `The base image of ${name}.`,
        example: `public.ecr.aws/lambda/${(0,runtimes/* runtimeFacts */.M4)(name).image}`,
    },
]));
const topKeys = {
    runtime_default: { kind: runtime, doc: 'For packages without `runtime`.', example: 'python3.13' },
    platforms_default: {
        kind: list('a list of platforms', platform, 1),
        default: [types/* PLATFORMS */.P4[0]],
        doc: 'For packages without `platforms`.',
        example: '[linux/amd64, linux/arm64]',
    },
    layers_mode: {
        kind: word('a layers mode', ['attach', 'merge']),
        doc: "`merge`: the content of a ZIP function's layers goes into its ZIP. `attach`: the function is built without them, and Lambda mounts them. Images always hold their layers under /opt, and layers are artifacts of their own in either mode.",
        example: 'attach',
        defaultSays: '`attach` if there is a `publish` section, else `merge`',
    },
    base_registry: {
        kind: scalars_text(REGISTRY_PREFIX),
        doc: 'Where base images come from (`<prefix>/python:3.13`, `/nodejs:22`, `/provided:al2023`, …); for mirrors.',
        example: 'mirror.example.com/lambda',
        defaultSays: '`public.ecr.aws/lambda`',
    },
    base_images: {
        kind: section({
            name: 'base_images',
            says: 'base_images',
            value: 'a map of runtimes to image references',
            keys: baseImageKeys,
        }),
        default: {},
        doc: 'Base images by runtime: single ones, pinned digests.',
        example: '{ python3.13: "public.ecr.aws/lambda/python:3.13@sha256:…" }',
    },
    compression: {
        kind: word('a compression', types/* COMPRESSIONS */._7),
        default: 'default',
        doc: 'How hard ZIPs are compressed.',
        example: 'max',
    },
    build: {
        kind: build,
        doc: 'Defaults of `build` for all packages, key by key. A package that names `image` or `dockerfile` takes none of `image`, `dockerfile`, `target` and `args` from here.',
        example: '{ca_bundle: ./company-ca.pem}',
    },
    dependencies: {
        kind: dependencies,
        doc: 'Defaults of `dependencies` for all packages, key by key.',
        example: '{omit: [boto3]}',
    },
    exclude: {
        kind: list('a list of patterns', pattern),
        default: [],
        doc: 'Patterns applied to every package.',
        example: '["**/tests"]',
    },
    publish: { kind: publish, doc: 'How layers are published.', example: '{regions: [eu-west-1]}' },
    layers: {
        kind: map('a map of layers', PACKAGE_NAME, keys_package_layer),
        default: new Map(),
        doc: 'Layers by name: 1 to 64 letters, digits, hyphens and underscores. No name in both sections, nor two that differ only in case.',
        example: '{common-utils: {path: ./common}}',
    },
    lambdas: {
        kind: map('a map of functions', PACKAGE_NAME, lambda),
        default: new Map(),
        doc: 'Functions by name.',
        example: '{api: {path: ./api}}',
    },
};
const keys_top_top = section({ name: 'configuration', says: 'the configuration', keys: topKeys });

;// CONCATENATED MODULE: ./lib/config/build-section.js
const ENVIRONMENT = ['image', 'dockerfile', 'target', 'args'];
/** A package's `build` over the file's: key by key, but what names the environment (an image, or a Dockerfile with stage and arguments) goes together. */
function mergedBuild(defaults, own) {
    if (own?.image === undefined && own?.dockerfile === undefined)
        return { ...defaults, ...own };
    const rest = { ...defaults };
    for (const key of ENVIRONMENT)
        delete rest[key];
    return { ...rest, ...own };
}

;// CONCATENATED MODULE: ./lib/config/rules-layers-used.js





const ARN = new RegExp(LAYER_ARN, 'u');
const isArn = (use) => ARN.test(use);
/** The layers that a function names: there, few enough, and covering its runtime and platforms. */
function layersAreRight(scene, fn, layers) {
    const { reading } = scene;
    const uses = fn.raw.layers;
    if (uses === undefined)
        return;
    const at = `${fn.path}.layers`;
    // Function layers: 5 ("Lambda quotas" in the AWS Lambda Developer Guide).
    if (uses.length > 5)
        (0,config_reading/* report */.z8)(reading, at, 'too-many', `names ${uses.length} layers; Lambda takes at most 5`, 'Join some of them.');
    const seen = new Set();
    uses.forEach((use, i) => {
        const place = (0,config_words/* under */.hG)(at, i);
        if (seen.has(use))
            (0,config_reading/* report */.z8)(reading, place, 'twice', `${(0,config_words/* quoted */.TL)(use)} stands twice in this list`);
        seen.add(use);
        const layer = layers.get(use);
        if (isArn(use))
            arnIsUsable(scene, fn, place);
        else if (layer === undefined && (0,config_reading/* isWritten */.QH)(reading, (0,config_words/* under */.hG)('layers', use)))
            return;
        else if (layer === undefined)
            unknownLayer(reading, use, [...layers.keys()], place);
        else
            covers(reading, fn, layer, place);
    });
}
function unknownLayer(reading, use, names, place) {
    const near = (0,nearest/* didYouMean */.a)(use, names, (name) => `; did you mean '${name}'?`);
    const all = names.length === 0
        ? 'The configuration has no layers.'
        : names.length <= 12
            ? `The layers are ${(0,config_words/* oneOf */.yL)(names)}.`
            : undefined;
    (0,config_reading/* report */.z8)(reading, place, 'layer-unknown', `${(0,config_words/* quoted */.TL)(use)} is not a layer of this configuration${near ?? ''}`, near === undefined ? all : undefined);
}
function arnIsUsable({ reading, layersMode }, fn, place) {
    if (fn.raw.type === 'image')
        (0,config_reading/* report */.z8)(reading, place, 'layer-arn', 'a published layer cannot be put into an image', 'Name a layer of this configuration; a published one can be made into such by `image:`.');
    else if (layersMode === 'merge')
        (0,config_reading/* report */.z8)(reading, place, 'layer-arn', 'a published layer cannot be merged into a ZIP', 'Write `layers_mode: attach` at the top, or name a layer of this configuration.');
}
function covers(reading, fn, layer, place) {
    if (fn.runtime !== undefined &&
        layer.runtime !== undefined &&
        layer.runtime !== fn.runtime &&
        !layer.raw.compatible_runtimes?.includes(fn.runtime)) {
        const foreign = (0,runtimes/* runtimeFacts */.M4)(fn.runtime).language !== (0,runtimes/* runtimeFacts */.M4)(layer.runtime).language;
        const hint = foreign
            ? `It is of another language; if the function can use it all the same, add ${fn.runtime} to ${layer.path}.compatible_runtimes.`
            : `If it works there, add ${fn.runtime} to ${layer.path}.compatible_runtimes.`;
        (0,config_reading/* report */.z8)(reading, place, 'layer-runtime', `layer '${layer.name}' is for ${layer.runtime}, the function for ${fn.runtime}`, hint);
    }
    const missing = fn.platforms.filter((platform) => !layer.platforms.includes(platform));
    if (missing.length > 0)
        (0,config_reading/* report */.z8)(reading, place, 'layer-platform', `layer '${layer.name}' is not built for ${(0,config_words/* oneOf */.yL)(missing)}`, `Add ${missing.length > 1 ? 'them' : 'it'} to ${layer.path}.platforms, or to platforms_default.`);
}

;// CONCATENATED MODULE: ./lib/config/sections.js





/** `{}` for undefined: optional properties are left out, not set to undefined. */
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
/** A bare size is that of the ZIP. */
function budgetOf(raw) {
    const { zip, unzipped, level } = fill(sizeKeys, typeof raw === 'number' ? { zip: raw } : raw);
    return { ...optional('zip', zip), ...optional('unzipped', unzipped), level };
}
function buildOf(written, root) {
    const raw = fill(buildKeys, written);
    return {
        ...optional('image', raw.image),
        ...optional('dockerfile', raw.dockerfile && (0,external_node_path_.resolve)(root, raw.dockerfile)),
        ...optional('target', raw.target),
        args: Object.fromEntries(raw.args),
        packages: raw.packages,
        run: raw.run,
        ...optional('output', raw.output && external_node_path_.posix.normalize(raw.output).replace(/\/$/, '')),
        platform: raw.platform,
        env: Object.fromEntries(raw.env),
        secrets: Object.fromEntries([...(written.secrets ?? [])].map(([id, secret]) => [
            id,
            {
                source: secret.env === undefined ? { file: (0,external_node_path_.resolve)(root, secret.file ?? '') } : { env: secret.env },
                required: secret.required ?? false,
            },
        ])),
        ...optional('ssh', raw.ssh),
        ...optional('caBundle', raw.ca_bundle && (0,external_node_path_.resolve)(root, raw.ca_bundle)),
        network: raw.network,
    };
}
function baseOf(written, root) {
    const raw = fill(baseKeys, written);
    return {
        ...optional('image', raw.image),
        ...optional('dockerfile', raw.dockerfile && (0,external_node_path_.resolve)(root, raw.dockerfile)),
        ...optional('target', raw.target),
        args: Object.fromEntries(raw.args),
        packages: raw.packages,
    };
}
function publishOf(written) {
    const raw = fill(publishKeys, written);
    return {
        ...optional('name', raw.name),
        regions: raw.regions,
        ...optional('bucket', raw.bucket),
        prefix: raw.prefix,
        ...optional('accounts', raw.accounts && accountsOf(raw.accounts)),
        ...optional('keep', raw.keep),
        keepShared: raw.keep_shared,
        updateFunctions: raw.update_functions,
    };
}
/** Only what the layer itself says. */
function overridesOf(written) {
    return {
        ...optional('name', written.name),
        ...optional('regions', written.regions),
        ...optional('bucket', written.bucket),
        ...optional('prefix', written.prefix),
        ...optional('accounts', written.accounts && accountsOf(written.accounts)),
        ...optional('keep', written.keep),
        ...optional('keepShared', written.keep_shared),
        ...optional('updateFunctions', written.update_functions),
    };
}
function accountsOf(raw) {
    if (raw === '*' || Array.isArray(raw))
        return raw;
    return { organization: raw.organization ?? '' };
}

;// CONCATENATED MODULE: ./lib/config/packages.js











/** A package that has no errors, with every default applied and every path absolute. */
function packageOf(scene, pkg, at) {
    return pkg.kind === 'layer' ? layerOf(scene, pkg, at) : functionOf(scene, pkg, at);
}
function common(scene, pkg, at) {
    const { config, root } = scene;
    const raw = fill(commonKeys, pkg.raw);
    return {
        name: pkg.name,
        at,
        sources: sourcesOf(scene, pkg),
        // Rules have reported a package without one.
        runtime: pkg.runtime,
        platforms: pkg.platforms,
        ...optional('requirements', raw.requirements === undefined ? undefined : requirementsOf(scene, raw.requirements, `${pkg.path}.requirements`)),
        installer: raw.installer,
        dependencies: fill(dependenciesKeys, { ...config.dependencies, ...raw.dependencies }),
        ...optional('include', raw.include),
        exclude: raw.exclude,
        symlinks: raw.symlinks,
        ...optional('build', config.build === undefined && raw.build === undefined
            ? undefined
            : buildOf(mergedBuild(config.build, raw.build), root)),
        lib: raw.lib,
        bytecode: raw.bytecode,
        ...optional('maxSize', raw.max_size === undefined ? undefined : budgetOf(raw.max_size)),
    };
}
function layerOf(scene, pkg, at) {
    const raw = fill(layerOnlyKeys, pkg.raw);
    const base = common(scene, pkg, at);
    return {
        kind: 'layer',
        ...base,
        ...optional('image', raw.image),
        layout: raw.layout,
        ...optional('description', raw.description),
        ...optional('license', raw.license),
        compatibleRuntimes: [...new Set([base.runtime, ...raw.compatible_runtimes])],
        publish: typeof raw.publish === 'boolean' ? raw.publish : overridesOf(raw.publish),
    };
}
function functionOf(scene, pkg, at) {
    const raw = fill(functionOnlyKeys, pkg.raw);
    const verify = fill(verifyKeys, typeof raw.verify === 'string' ? { mode: raw.verify } : raw.verify);
    return {
        kind: 'function',
        ...common(scene, pkg, at),
        type: raw.type,
        ...optional('handler', raw.handler),
        layers: raw.layers.map((use) => (isArn(use) ? { arn: use } : { name: use })),
        ...optional('imageTag', raw.image_tag),
        ...optional('imageIndex', raw.image_index),
        ...optional('base', raw.base && baseOf(raw.base, scene.root)),
        ...optional('dockerfile', raw.dockerfile && (0,external_node_path_.resolve)(scene.root, raw.dockerfile)),
        verify: { mode: verify.mode, env: Object.fromEntries(verify.env) },
        sbom: raw.sbom,
    };
}
function sourcesOf({ reading, root }, { path, raw }) {
    if (raw.path === undefined)
        return [];
    const parts = typeof raw.path === 'string'
        ? [{ path: raw.path, at: `${path}.path` }]
        : raw.path.map((part, i) => ({
            ...(typeof part === 'string' ? { path: part } : part),
            at: (0,config_words/* under */.hG)(`${path}.path`, i),
        }));
    return parts.map((part) => {
        const spelled = part.path ?? '';
        return {
            path: (0,external_node_path_.resolve)(root, spelled),
            spelled,
            ...optional('to', part.to === undefined ? undefined : placeOf(part.to)),
            at: (0,config_reading/* positionOf */.df)(reading, part.at),
        };
    });
}
/** `./a/b/` → `a/b`; where source goes anyway → undefined; the root of the ZIP stays `/`. */
function placeOf(to) {
    const place = external_node_path_.posix.normalize(to);
    return place === '/' ? place : place.replace(/\/$/, '').replace(/^\.$/, '') || undefined;
}
function requirementsOf({ reading, root }, raw, path) {
    const at = (0,config_reading/* positionOf */.df)(reading, path);
    if (typeof raw === 'string')
        return { kind: 'file', path: (0,external_node_path_.resolve)(root, raw), at };
    if (Array.isArray(raw))
        return { kind: 'lines', lines: raw.map((text, i) => ({ text, at: (0,config_reading/* positionOf */.df)(reading, (0,config_words/* under */.hG)(path, i)) })) };
    return {
        kind: 'file',
        path: (0,external_node_path_.resolve)(root, raw.file ?? ''),
        ...optional('vars', raw.vars && Object.fromEntries(raw.vars)),
        at,
    };
}

// EXTERNAL MODULE: ./lib/config/published-name.js
var published_name = __webpack_require__(63826);
// EXTERNAL MODULE: ./lib/config/templates.js
var templates = __webpack_require__(32145);
;// CONCATENATED MODULE: ./lib/config/rules-across.js




/** No two packages write to the same place. */
function nothingCollides(scene, packages) {
    outputs(scene, packages);
    imageTags(scene, packages);
    publishedNames(scene, packages);
}
/** Remembers who claimed a name, and reports the second one. */
function claims(scene, code, say, hint) {
    const owners = new Map();
    const reported = new Set();
    return (name, place, owner) => {
        const first = owners.get(name);
        if (first === undefined)
            owners.set(name, { owner, place });
        else if (first.place !== place && !reported.has(place)) {
            reported.add(place);
            (0,config_reading/* report */.z8)(scene.reading, place, code, say(name, first.owner, (0,config_reading/* positionOf */.df)(scene.reading, first.place).line), hint);
        }
    };
}
function outputs({ reading }, packages) {
    const names = new Map();
    for (const pkg of packages) {
        // Disks of macOS and Windows do not tell names apart by case.
        const first = names.get(pkg.name.toLowerCase());
        if (first === undefined)
            names.set(pkg.name.toLowerCase(), pkg);
        else if (first.name === pkg.name)
            (0,config_reading/* report */.z8)(reading, pkg.path, 'name-twice', `${first.path} has the same name`, 'Give each layer and each function a name of its own: their files in dist are called by it.', reading.keys.get(pkg.path));
        else
            (0,config_reading/* report */.z8)(reading, pkg.path, 'name-twice', `${first.path} differs only in case; their ZIPs would be one file on some disks`, 'Rename one of them.', reading.keys.get(pkg.path));
    }
}
function imageTags(scene, packages) {
    const claim = claims(scene, 'tag-twice', (tag, owner, line) => `${(0,config_words/* quoted */.TL)(tag)} is also the image of ${owner} (line ${line})`, 'Give each image a name of its own, for example with {name}.');
    for (const pkg of packages) {
        if (pkg.kind !== 'function' || pkg.raw.type !== 'image')
            continue;
        const { image_tag: tag, image_index: index } = pkg.raw;
        // The hash tells images apart by their content.
        if (tag !== undefined && !(0,templates/* placeholdersOf */.iJ)(tag).includes('hash'))
            for (const platform of pkg.platforms)
                claim(filled(tag, pkg.name, platform), `${pkg.path}.image_tag`, pkg.path);
        if (index !== undefined)
            claim(filled(index, pkg.name, ''), `${pkg.path}.image_index`, pkg.path);
    }
}
function filled(template, name, platform) {
    const values = {
        name,
        arch: platform.slice('linux/'.length),
        platform: platform.replace('/', '-'),
    };
    return (0,templates/* fillTemplate */.ou)(template, (placeholder) => values[placeholder]);
}
function publishedNames(scene, packages) {
    const claim = claims(scene, 'publish-twice', (name, owner, line) => `publishes as ${(0,config_words/* quoted */.TL)(name)}, as ${owner} (line ${line}) does`, 'Give each a name of its own, for example with {name}.');
    for (const pkg of packages) {
        if (pkg.kind !== 'layer')
            continue;
        const publish = (0,published_name/* mergedPublish */.c)(scene, pkg);
        // A name without {name} at the top has been reported there.
        if (publish === undefined ||
            (publish.name !== undefined &&
                publish.name === scene.config.publish?.name &&
                !(0,templates/* placeholdersOf */.iJ)(publish.name).includes('name')))
            continue;
        for (const platform of pkg.platforms)
            claim((0,published_name/* publishedName */.Y)(publish.name, pkg, platform), `${pkg.path}${pkg.raw.publish === undefined ? '' : '.publish'}`, pkg.path);
    }
}

// EXTERNAL MODULE: ./lib/plan/installer-table.js
var installer_table = __webpack_require__(93270);
;// CONCATENATED MODULE: ./lib/config/rules-common.js






/** What holds for layers and functions alike. */
const COMMON_RULES = [
    runtimeIsThere,
    sourcesAreThere,
    requirementsAreThere,
    buildIsWhole,
    installerFits,
    outputLeavesOut,
    bytecodeFits,
];
function runtimeIsThere({ reading }, { path, kind, runtime }) {
    if (runtime === undefined) {
        if ((0,config_reading/* isWritten */.QH)(reading, `${path}.runtime`) || (0,config_reading/* isWritten */.QH)(reading, 'runtime_default'))
            return;
        (0,config_reading/* report */.z8)(reading, path, 'runtime-missing', `this ${kind} has no runtime`, 'Write `runtime:` here, or `runtime_default:` at the top.');
        return;
    }
    const facts = (0,runtimes/* runtimeFacts */.M4)(runtime);
    if (facts.deprecated === undefined)
        return;
    const at = (0,config_reading/* isWritten */.QH)(reading, `${path}.runtime`) ? `${path}.runtime` : 'runtime_default';
    // Packages that share a default share the warning.
    if (reading.problems.some((p) => p.code === 'config/runtime-deprecated' && p.at === (0,config_reading/* positionOf */.df)(reading, at)))
        return;
    (0,config_reading/* warn */.R8)(reading, at, 'runtime-deprecated', `Lambda's runtime ${runtime} has been deprecated since ${facts.deprecated}`, 'Move to a newer one: AWS no longer patches it, and will refuse changes of functions that use it.');
}
function sourcesAreThere({ reading, host, root }, { path, raw }) {
    const check = (spelled, at) => {
        const kind = host.kindOf((0,external_node_path_.resolve)(root, spelled));
        if (kind === 'missing')
            (0,config_reading/* report */.z8)(reading, at, 'path-missing', `${(0,config_words/* quoted */.TL)(spelled)} does not exist`, `Looked for ${(0,external_node_path_.resolve)(root, spelled)}.`);
        if (kind === 'other')
            (0,config_reading/* report */.z8)(reading, at, 'path-kind', `${(0,config_words/* quoted */.TL)(spelled)} is neither a file nor a folder`);
    };
    if (typeof raw.path === 'string')
        check(raw.path, `${path}.path`);
    else
        raw.path?.forEach((part, i) => {
            const at = (0,config_words/* under */.hG)(`${path}.path`, i);
            if (typeof part === 'string')
                check(part, at);
            else if (part.path !== undefined)
                check(part.path, `${at}.path`);
            else if (!(0,config_reading/* isWritten */.QH)(reading, `${at}.path`))
                (0,config_reading/* report */.z8)(reading, at, 'path-missing', 'a source needs a `path`');
        });
}
/** Reports a path that is not the file it should be. */
function fileIsThere({ reading, host, root }, spelled, at) {
    if (spelled === undefined)
        return;
    const kind = host.kindOf((0,external_node_path_.resolve)(root, spelled));
    if (kind === 'missing')
        (0,config_reading/* report */.z8)(reading, at, 'path-missing', `${(0,config_words/* quoted */.TL)(spelled)} does not exist`, `Looked for ${(0,external_node_path_.resolve)(root, spelled)}.`);
    else if (kind !== 'file')
        (0,config_reading/* report */.z8)(reading, at, 'path-kind', `${(0,config_words/* quoted */.TL)(spelled)} is not a file`, kind === 'folder' ? 'It is a folder: name the file in it.' : undefined);
}
function requirementsAreThere(scene, { path, raw }) {
    const at = `${path}.requirements`;
    const written = raw.requirements;
    if (written === undefined || Array.isArray(written))
        return;
    if (typeof written === 'string')
        fileIsThere(scene, written, at);
    else if ((0,config_reading/* isWritten */.QH)(scene.reading, `${at}.file`))
        fileIsThere(scene, written.file, `${at}.file`);
    else
        (0,config_reading/* report */.z8)(scene.reading, at, 'requirements', 'needs a `file`');
}
function buildIsWhole(scene, { path, raw }) {
    if (raw.build !== undefined)
        buildSectionIsWhole(scene, raw.build, mergedBuild(scene.config.build, raw.build), `${path}.build`);
}
/** The rules of a `build` section; `merged` is the section with the defaults that hold under it. */
function buildSectionIsWhole(scene, own, merged, at) {
    environmentIsOne(scene, own, merged, at);
    fileIsThere(scene, own.ca_bundle, `${at}.ca_bundle`);
    for (const [id, secret] of own.secrets ?? []) {
        const sources = ['env', 'file'].filter((key) => (0,config_reading/* isWritten */.QH)(scene.reading, `${(0,config_words/* under */.hG)(`${at}.secrets`, id)}.${key}`));
        if (sources.length !== 1)
            (0,config_reading/* report */.z8)(scene.reading, (0,config_words/* under */.hG)(`${at}.secrets`, id), 'secret', `needs either \`env\` or \`file\`${sources.length === 0 ? '' : ', not both'}`, 'Write {env: NAME} or {file: PATH}.');
        else if (secret.file !== undefined && scene.host.kindOf((0,external_node_path_.resolve)(scene.root, secret.file)) === 'folder')
            (0,config_reading/* report */.z8)(scene.reading, `${(0,config_words/* under */.hG)(`${at}.secrets`, id)}.file`, 'path-kind', `${(0,config_words/* quoted */.TL)(secret.file)} is not a file`);
    }
}
/** An environment is an image or a Dockerfile; a stage and arguments belong to a Dockerfile. For `build` and `base`. */
function environmentIsOne(scene, own, merged, at) {
    const { reading } = scene;
    if ((0,config_reading/* isWritten */.QH)(reading, `${at}.image`) && (0,config_reading/* isWritten */.QH)(reading, `${at}.dockerfile`))
        (0,config_reading/* report */.z8)(reading, `${at}.dockerfile`, 'exclusive', '`image` and `dockerfile` exclude each other', 'Keep one of them.');
    fileIsThere(scene, own.dockerfile, `${at}.dockerfile`);
    if (merged.dockerfile !== undefined || (0,config_reading/* isWritten */.QH)(reading, `${at}.dockerfile`))
        return;
    for (const key of ['target', 'args'])
        if ((0,config_reading/* isWritten */.QH)(reading, `${at}.${key}`))
            (0,config_reading/* report */.z8)(reading, `${at}.${key}`, 'needs-dockerfile', `\`${key}\` belongs to a Dockerfile, and none is named`, `Add \`dockerfile:\`, or remove \`${key}\`.`);
}
function installerFits({ reading }, { path, raw, runtime }) {
    const { installer } = raw;
    const language = installer === undefined || installer === 'auto' || installer === 'none' ? undefined : installer_table/* LANGUAGE_OF */.h[installer];
    if (language === undefined || runtime === undefined || (0,runtimes/* runtimeFacts */.M4)(runtime).language === language)
        return;
    (0,config_reading/* report */.z8)(reading, `${path}.installer`, 'installer', `'${raw.installer}' does not install for ${runtime}`, 'Use build.run for tools of another language.');
}
function outputLeavesOut({ reading, config }, { path, raw }) {
    const isNamed = raw.installer !== undefined && raw.installer !== 'auto';
    if (raw.requirements === undefined || isNamed || mergedBuild(config.build, raw.build).output === undefined)
        return;
    (0,config_reading/* warn */.R8)(reading, `${path}.requirements`, 'no-effect', 'has no effect: `build.output` is the package, exactly', 'Name an `installer`, and its production dependencies are added.');
}
function bytecodeFits({ reading }, { path, raw, runtime }) {
    if (raw.bytecode === true && runtime !== undefined && (0,runtimes/* runtimeFacts */.M4)(runtime).language !== 'python')
        (0,config_reading/* report */.z8)(reading, `${path}.bytecode`, 'bytecode', `only Python has bytecode; the runtime is ${runtime}`);
}

;// CONCATENATED MODULE: ./lib/config/handlers.js
/**
 * By language, from "Define Lambda function handler in …" of the AWS Lambda Developer Guide. Forms only: whether the handler is
 * there is a question to the finished artifact.
 */
const HANDLER_FORMS = {
    python: {
        form: '`dir/module.function`',
        matches: matcher(/^[^./][^/]*(\/[^/]+)*$/, /[^./]\.[\p{L}_][\p{L}\p{N}_]*$/u),
    },
    // The runtime cuts the last path segment at its first dot, and refuses `..` (aws-lambda-nodejs-runtime-interface-client, UserFunction.js).
    node: {
        form: '`dir/file.export`',
        matches: (handler) => !handler.includes('..') && /(^|\/)[^./]+\.[^/]*[^./]$/.test(handler),
    },
    ruby: { form: '`file.method` or `file.Class.method`', matches: matcher(/^[^.]+(\.[^.]+){1,2}$/) },
    java: {
        form: '`package.Class::method` or `package.Class`',
        matches: matcher(/^[\p{L}\p{N}_$]+(\.[\p{L}\p{N}_$]+)*(::[\p{L}\p{N}_$]+)?$/u),
    },
    dotnet: {
        form: '`Assembly::Namespace.Type::Method`, or `Assembly` for an executable one',
        matches: matcher(/^[^:/]+(::[^:/]+::[^:/]+)?$/),
    },
    provided: { form: 'anything', matches: () => true },
};
function matcher(...patterns) {
    return (handler) => patterns.every((pattern) => pattern.test(handler));
}

;// CONCATENATED MODULE: ./lib/config/rules-function.js








const FUNCTION_RULES = [
    hasSource,
    imageKeysAreForImages,
    handlerFits,
    handlerIsThere,
    tagsAreRight,
    baseIsWhole,
    ownDockerfile,
];
const isImage = (fn) => fn.raw.type === 'image';
function hasSource({ reading }, { path }) {
    if (!(0,config_reading/* isWritten */.QH)(reading, `${path}.path`))
        (0,config_reading/* report */.z8)(reading, path, 'path-missing', 'this function has no `path`', 'Write where its source is.');
}
const IMAGE_KEYS = ['image_tag', 'image_index', 'base', 'dockerfile'];
function imageKeysAreForImages({ reading }, fn) {
    if (isImage(fn) || ((0,config_reading/* isWritten */.QH)(reading, `${fn.path}.type`) && fn.raw.type === undefined))
        return;
    for (const key of IMAGE_KEYS) {
        const hint = key === 'dockerfile'
            ? 'Write `type: image`; or build.dockerfile, for an environment to build a ZIP in.'
            : 'Write `type: image`, or remove the key.';
        if ((0,config_reading/* isWritten */.QH)(reading, `${fn.path}.${key}`))
            (0,config_reading/* report */.z8)(reading, `${fn.path}.${key}`, 'image-only', 'is only for functions of `type: image`', hint);
    }
}
function handlerFits({ reading }, { path, raw, runtime }) {
    if (raw.handler === undefined || runtime === undefined)
        return;
    const { form, matches } = HANDLER_FORMS[(0,runtimes/* runtimeFacts */.M4)(runtime).language];
    if (!matches(raw.handler))
        (0,config_reading/* report */.z8)(reading, `${path}.handler`, 'handler', `${(0,config_words/* quoted */.TL)(raw.handler)} is not a handler of ${runtime}`, `Write ${form}.`);
}
function handlerIsThere({ reading }, fn) {
    const { path, raw } = fn;
    if ((0,config_reading/* isWritten */.QH)(reading, `${path}.handler`))
        return;
    const mode = typeof raw.verify === 'object' ? raw.verify.mode : raw.verify;
    if (isImage(fn) && !(0,config_reading/* isWritten */.QH)(reading, `${path}.dockerfile`))
        (0,config_reading/* report */.z8)(reading, path, 'handler-missing', 'this function has no `handler`, which is the CMD of its image', 'Write `handler:`, for example app.handler.');
    else if (mode === 'import')
        (0,config_reading/* report */.z8)(reading, path, 'handler-missing', 'this function has no `handler`, which `verify: import` needs', 'Write `handler:`, or leave `verify` out.');
}
function tagsAreRight({ reading }, { path, name, raw, platforms }) {
    const tag = raw.image_tag;
    if (tag !== undefined && (0,templates/* checkTemplate */.BU)(reading, `${path}.image_tag`, tag, Object.keys(templates/* IMAGE_PLACEHOLDERS */.TB), true)) {
        makesAReference(reading, `${path}.image_tag`, tag, name);
        const used = (0,templates/* placeholdersOf */.iJ)(tag);
        if (platforms.length > 1 && !used.includes('arch') && !used.includes('platform'))
            (0,config_reading/* report */.z8)(reading, `${path}.image_tag`, 'tag-arch', `has no {arch}, but the function has ${platforms.length} platforms: their images would have one name`, `For example ${(0,config_words/* quoted */.TL)(`${tag.includes(':') ? `${tag}-` : `${tag}:`}{arch}`)}`);
    }
    const index = raw.image_index;
    if (index !== undefined && (0,templates/* checkTemplate */.BU)(reading, `${path}.image_index`, index, ['name', 'registry'], true))
        makesAReference(reading, `${path}.image_index`, index, name);
}
function makesAReference(reading, at, template, name) {
    const values = { ...templates/* IMAGE_PLACEHOLDERS */.TB, name };
    const filled = (0,templates/* fillTemplate */.ou)(template, (placeholder) => ((0,templates/* isEnvironment */.A_)(placeholder) ? 'env' : values[placeholder]));
    if (filled.length > IMAGE_REFERENCE.max || !new RegExp(IMAGE_REFERENCE.pattern, 'u').test(filled))
        (0,config_reading/* report */.z8)(reading, at, 'image-tag', `${(0,config_words/* quoted */.TL)(template)} would make ${(0,config_words/* quoted */.TL)(filled)}, which is not an image reference`, IMAGE_REFERENCE.hint);
    else if (/@sha256:/.test(filled))
        (0,config_reading/* report */.z8)(reading, at, 'image-tag', `${(0,config_words/* quoted */.TL)(template)} names a digest; an image that is still to be built has none`, 'Write a tag.');
}
function baseIsWhole(scene, { path, raw }) {
    if (raw.base !== undefined)
        environmentIsOne(scene, raw.base, raw.base, `${path}.base`);
}
const UNUSED_WITH_DOCKERFILE = [
    'handler',
    'layers',
    'requirements',
    'build',
    'lib',
    'dependencies',
    'installer',
    'bytecode',
    'sbom',
];
function ownDockerfile(scene, fn) {
    const { reading, host, root } = scene;
    const { path, raw } = fn;
    fileIsThere(scene, raw.dockerfile, `${path}.dockerfile`);
    if (!isImage(fn) || !(0,config_reading/* isWritten */.QH)(reading, `${path}.dockerfile`))
        return;
    if ((0,config_reading/* isWritten */.QH)(reading, `${path}.base`))
        (0,config_reading/* report */.z8)(reading, `${path}.base`, 'exclusive', '`dockerfile` and `base` exclude each other', 'The Dockerfile names its own base.');
    const context = typeof raw.path === 'string' ? host.kindOf((0,external_node_path_.resolve)(root, raw.path)) : 'several';
    if (raw.path !== undefined && context !== 'folder' && context !== 'missing')
        (0,config_reading/* report */.z8)(reading, `${path}.path`, 'path-kind', 'must be one folder, the context of `dockerfile`');
    for (const key of UNUSED_WITH_DOCKERFILE)
        if ((0,config_reading/* isWritten */.QH)(reading, `${path}.${key}`))
            (0,config_reading/* warn */.R8)(reading, `${path}.${key}`, 'no-effect', `has no effect: the function's own \`dockerfile\` builds the whole image`);
}

;// CONCATENATED MODULE: ./lib/config/rules-layer.js


const LAYER_RULES = [imageStandsAlone, hasContent, runtimesFit, nameFits];
const BESIDE_IMAGE = [
    'path',
    'requirements',
    'lib',
    'build',
    'layout',
    'include',
    'exclude',
    'dependencies',
    'installer',
];
function imageStandsAlone({ reading }, { path }) {
    if (!(0,config_reading/* isWritten */.QH)(reading, `${path}.image`))
        return;
    for (const key of BESIDE_IMAGE) {
        if ((0,config_reading/* isWritten */.QH)(reading, `${path}.${key}`))
            (0,config_reading/* report */.z8)(reading, `${path}.${key}`, 'exclusive', `\`image\` and \`${key}\` exclude each other`, "A layer is either converted from an image's /opt, or made from `path` and requirements.");
    }
}
function hasContent({ reading }, { path }) {
    const sources = ['path', 'requirements', 'image', 'lib', 'build.image', 'build.dockerfile', 'build.run'];
    if (!sources.some((key) => (0,config_reading/* isWritten */.QH)(reading, `${path}.${key}`)))
        (0,config_reading/* report */.z8)(reading, path, 'empty-layer', 'this layer has nothing in it', 'Write `path`, `requirements`, `lib` or `image`.');
}
function runtimesFit({ reading }, { path, raw, runtime }) {
    const all = new Set(raw.compatible_runtimes);
    if (runtime !== undefined)
        all.add(runtime);
    // PublishLayerVersion: CompatibleRuntimes has at most 15 items.
    if (all.size > 15)
        (0,config_reading/* report */.z8)(reading, `${path}.compatible_runtimes`, 'too-many', `names ${all.size} runtimes with the layer's own; Lambda takes at most 15`);
}
function nameFits(scene, layer) {
    const publish = (0,published_name/* mergedPublish */.c)(scene, layer);
    if (publish === undefined)
        return;
    const longest = Math.max(0, ...layer.platforms.map((platform) => (0,published_name/* publishedName */.Y)(publish.name, layer, platform).length));
    // PublishLayerVersion: LayerName has at most 140 characters.
    if (longest > 140)
        (0,config_reading/* report */.z8)(scene.reading, `${layer.path}.publish.name`, 'too-long', `makes a layer name of ${longest} characters; Lambda takes at most 140`);
}

;// CONCATENATED MODULE: ./lib/config/rules-publish.js


/** The rules of a `publish` section, at the top or in a layer. */
function publishIsRight({ reading }, publish, at) {
    if (publish.name !== undefined) {
        (0,templates/* checkTemplate */.BU)(reading, `${at}.name`, publish.name, templates/* NAME_PLACEHOLDERS */.FM);
        // A layer's own section may give it any name; the file's is for all of them.
        if (at === 'publish' && !(0,templates/* placeholdersOf */.iJ)(publish.name).includes('name') && severalLayers(reading.keys))
            (0,config_reading/* report */.z8)(reading, `${at}.name`, 'placeholder', 'gives every layer the same name', 'Put {name} in it.');
    }
    if (publish.bucket !== undefined && (0,templates/* checkTemplate */.BU)(reading, `${at}.bucket`, publish.bucket, templates/* BUCKET_PLACEHOLDERS */.qT)) {
        const bucket = (0,templates/* fillTemplate */.ou)(publish.bucket, () => 'eu-west-1');
        // "General purpose bucket naming rules" in the Amazon S3 User Guide.
        if (bucket.length > 63 || bucket.length < 3 || bucket.includes('..'))
            (0,config_reading/* report */.z8)(reading, `${at}.bucket`, 'bucket', `'${bucket}' would not be the name of a bucket`, 'Names of buckets have 3 to 63 characters and no two dots side by side.');
    }
    const accounts = publish.accounts;
    if (accounts !== undefined &&
        typeof accounts === 'object' &&
        !Array.isArray(accounts) &&
        !(0,config_reading/* isWritten */.QH)(reading, `${at}.accounts.organization`))
        (0,config_reading/* report */.z8)(reading, `${at}.accounts`, 'type', 'needs an `organization`');
}
const severalLayers = (keys) => [...keys.keys()].filter((path) => /^layers\.[\w-]+$/.test(path)).length > 1;

;// CONCATENATED MODULE: ./lib/config/parse.js


















/**
 * A configuration's text as a Config: every default applied, every path absolute, every name known.
 * `file.path` is absolute, `file.shown` as the user typed it. Throws one PackerError (exit code 2) with all problems, sorted by line and column.
 */
function parseConfig(text, file, host) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const tree = readTree(decoded(bytes, file.shown), file.shown);
    if (tree.root === undefined)
        throw new errors/* PackerError */.Ly(sorted(tree.problems), 2);
    if (tree.root === null)
        throw empty(file.shown);
    const reading = {
        problems: tree.problems,
        errors: tree.errors,
        warnings: tree.warnings,
        values: new Map(),
        keys: new Map(),
        start: { file: file.shown, line: 1, column: 1 },
    };
    const { scene, packages } = read(tree.root, reading, host, (0,external_node_path_.dirname)(file.path));
    const problems = sorted(reading.problems);
    if (reading.errors > 0)
        throw new errors/* PackerError */.Ly([...problems, ...untold(reading)], 2);
    const config = fill(topKeys, scene.config);
    const at = positionsByPackage(packages, reading);
    return {
        file: file.path,
        root: scene.root,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        ...modeOf(scene.config),
        ...(config.base_registry === undefined ? {} : { baseRegistry: config.base_registry }),
        baseImages: config.base_images,
        compression: config.compression,
        exclude: config.exclude,
        ...(config.publish === undefined ? {} : { publish: publishOf(config.publish) }),
        packages: packages
            .map((pkg) => packageOf(scene, pkg, at.get(pkg.path) ?? {}))
            .sort((a, b) => (a.name < b.name ? -1 : 1)),
        warnings: problems,
    };
}
/** Reads by the tables, then applies the rules; what is wrong is in `reading` afterwards. */
function read(root, reading, host, folder) {
    if (root.type !== 'map')
        (0,config_reading/* report */.z8)(reading, '', 'type', `this is a ${root.type === 'list' ? 'list' : 'single value'}; a map with \`layers:\` and \`lambdas:\` is wanted`, `Write, for example:\n${EXAMPLE}`, root.at);
    const config = (root.type === 'map' ? keys_top_top.read(root, '', reading) : undefined) ?? {};
    const scene = { reading, host, root: folder, config, layersMode: modeOf(config).layersMode };
    const packages = packagesOf(config, reading);
    const layers = new Map(packages.filter((pkg) => pkg.kind === 'layer').map((pkg) => [pkg.name, pkg]));
    if (config.build !== undefined)
        buildSectionIsWhole(scene, config.build, config.build, 'build');
    if (config.publish !== undefined)
        publishIsRight(scene, config.publish, 'publish');
    for (const pkg of packages) {
        for (const rule of COMMON_RULES)
            rule(scene, pkg);
        if (pkg.kind === 'layer') {
            for (const rule of LAYER_RULES)
                rule(scene, pkg);
            if (typeof pkg.raw.publish === 'object')
                publishIsRight(scene, pkg.raw.publish, `${pkg.path}.publish`);
        }
        else {
            for (const rule of FUNCTION_RULES)
                rule(scene, pkg);
            layersAreRight(scene, pkg, layers);
        }
    }
    nothingCollides(scene, packages);
    if (packages.length === 0 && reading.errors === 0) {
        (0,config_reading/* report */.z8)(reading, '', 'nothing', 'there is nothing to build: the file has neither `layers` nor `lambdas`', `Write, for example:\n${EXAMPLE}`);
    }
    return { scene, packages };
}
function packagesOf(config, reading) {
    const of = (section, raws) => [...(raws ?? [])].map(([name, raw]) => {
        const path = (0,config_words/* under */.hG)(section, name);
        // What was written and is wrong is not replaced by a default: that would only make further, false problems.
        const runtime = (0,config_reading/* isWritten */.QH)(reading, `${path}.runtime`) ? raw.runtime : config.runtime_default;
        const platforms = (0,config_reading/* isWritten */.QH)(reading, `${path}.platforms`)
            ? raw.platforms
            : (config.platforms_default ?? topKeys.platforms_default.default);
        return { name, path, raw, runtime, platforms: ordered(platforms ?? []) };
    });
    return [
        ...of('layers', config.layers).map((layer) => ({ kind: 'layer', ...layer })),
        ...of('lambdas', config.lambdas).map((fn) => ({ kind: 'function', ...fn })),
    ];
}
const ordered = (platforms) => types/* PLATFORMS */.P4.filter((platform) => platforms.includes(platform));
function modeOf(config) {
    if (config.layers_mode !== undefined)
        return { layersMode: config.layers_mode, layersModeReason: 'configured' };
    return config.publish === undefined
        ? { layersMode: 'merge', layersModeReason: 'the default' }
        : { layersMode: 'attach', layersModeReason: 'there is a publish section' };
}
/** Places of the keys (and list entries) of each package, by their path inside it. */
function positionsByPackage(packages, reading) {
    const found = new Map(packages.map((pkg) => [pkg.path, []]));
    for (const [path, value] of reading.values) {
        const match = /^((?:layers|lambdas)\.[\w-]+)(?:\.(.*))?$/s.exec(path);
        if (match?.[1] !== undefined)
            found.get(match[1])?.push([match[2] ?? '', reading.keys.get(path) ?? value]);
    }
    return new Map([...found].map(([path, entries]) => [path, Object.fromEntries(entries)]));
}
function decoded(bytes, shown) {
    if (bytes.length > limits/* LIMITS */.b.bytes)
        throw (0,errors/* failure */.V2)('config/limit', `${shown} has ${bytes.length.toLocaleString('en')} bytes; at most ${limits/* LIMITS */.b.bytes.toLocaleString('en')} (1 MiB) are read`, { exitCode: 2, hint: 'Split the file into several configurations.' });
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,errors/* failure */.V2)('config/encoding', `${shown} is not UTF-8 text`, { exitCode: 2, cause, hint: 'Save it as UTF-8.' });
    }
}
const EXAMPLE = '  runtime_default: python3.13\n  lambdas:\n    my-function:\n      path: ./src\n      handler: app.handler';
const empty = (shown) => (0,errors/* failure */.V2)('config/empty', 'the file is empty', {
    exitCode: 2,
    at: { file: shown, line: 1, column: 1 },
    hint: `Write, for example:\n${EXAMPLE}`,
});
/** What stands after the last problem that is told. */
const untold = ({ errors }) => errors <= limits/* LIMITS */.b.problems
    ? []
    : [
        {
            severity: 'error',
            code: 'config/limit',
            message: `and ${(errors - limits/* LIMITS */.b.problems).toLocaleString('en')} more errors, which are not shown`,
        },
    ];
function sorted(problems) {
    return [...problems].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
}

;// CONCATENATED MODULE: ./lib/config/load.js






/** Reads and parses a configuration file. Throws a PackerError (exit code 2) when it cannot be read or is wrong. `shown`: as the user named it. */
function loadConfig(path, shown = (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(path)) || path) {
    const absolute = (0,external_node_path_.resolve)(path);
    return parseConfig(contentOf(absolute, shown), { path: absolute, shown }, diskHost);
}
/** The machine's file system. */
const diskHost = {
    kindOf(path) {
        try {
            const stats = (0,external_node_fs_.statSync)(path);
            return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
        }
        catch {
            return 'missing';
        }
    },
};
function contentOf(path, shown) {
    let handle;
    try {
        const kind = diskHost.kindOf(path);
        // Looked at first: opening a FIFO would wait for a writer.
        if (kind === 'folder' || kind === 'other')
            throw (0,errors/* failure */.V2)('config/file', `${shown} is not a file`, {
                exitCode: 2,
                hint: 'Name the configuration with --config FILE.',
            });
        handle = (0,external_node_fs_.openSync)(path, 'r');
        const { size } = (0,external_node_fs_.fstatSync)(handle);
        if (size > limits/* LIMITS */.b.bytes)
            throw (0,errors/* failure */.V2)('config/limit', `${shown} has ${size.toLocaleString('en')} bytes; at most ${limits/* LIMITS */.b.bytes.toLocaleString('en')} (1 MiB) are read`, { exitCode: 2, hint: 'Split the file into several configurations.' });
        return (0,external_node_fs_.readFileSync)(handle);
    }
    catch (thrown) {
        if (thrown instanceof errors/* PackerError */.Ly)
            throw thrown;
        if (thrown.code === 'ENOENT')
            throw (0,errors/* failure */.V2)('config/missing', `${shown} does not exist`, {
                exitCode: 2,
                cause: thrown,
                hint: 'Write one (docs/configuration.md), or name it with --config FILE.',
            });
        throw new errors/* PackerError */.Ly((0,files/* fileFailure */.fE)('read', shown, thrown).problems, 2, { cause: thrown });
    }
    finally {
        if (handle !== undefined)
            (0,external_node_fs_.closeSync)(handle);
    }
}


/***/ }),

/***/ 90948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The candidate that a mistyped word most likely means, or undefined when none is near. */
function nearest(word, candidates) {
    const typed = word.toLowerCase();
    if (typed === '' || typed.length > 200)
        return undefined;
    const allowed = Math.max(1, Math.min(4, Math.floor(typed.length / 3) + 1));
    let best;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - typed.length) > allowed)
            continue;
        const away = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, candidate.toLowerCase());
        if (away <= allowed && away < (best?.away ?? Number.POSITIVE_INFINITY))
            best = { candidate, away };
    }
    if (best !== undefined && best.away <= 2)
        return best.candidate;
    // `python`: the first that starts with it, which in the table of runtimes is the newest.
    const longer = typed.length < 3 ? undefined : candidates.find((candidate) => candidate.toLowerCase().startsWith(typed));
    if (longer !== undefined || best !== undefined)
        return longer ?? best?.candidate;
    // `3.12` for python3.12, `default` for runtime_default: only when it is part of exactly one.
    const holding = typed.length < 3 ? [] : candidates.filter((candidate) => candidate.toLowerCase().includes(typed));
    return holding.length === 1 ? holding[0] : undefined;
}
/** What `say` makes of the nearest candidate; undefined when none is near. */
function didYouMean(word, candidates, say) {
    const near = nearest(word, candidates);
    return near === undefined ? undefined : say(near);
}


/***/ }),

/***/ 63826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ publishedName),
/* harmony export */   c: () => (/* binding */ mergedPublish)
/* harmony export */ });
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32145);

/** How a layer is published: the file's section under the layer's own; undefined when it is not. */
function mergedPublish({ config }, { raw }) {
    if (raw.publish === false)
        return undefined;
    return { ...config.publish, ...(typeof raw.publish === 'object' ? raw.publish : {}) };
}
/** The name under which a layer is published for a platform, by its template or the default one. */
function publishedName(template, layer, platform) {
    const values = { name: layer.name, arch: platform.slice('linux/'.length) };
    return (0,_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplate */ .ou)(template ?? (layer.platforms.length > 1 ? '{name}-{arch}' : '{name}'), (placeholder) => values[placeholder]);
}


/***/ }),

/***/ 18618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61124);

/** Counts a problem, and says whether it is to be told. */
function isTold(into, severity) {
    const count = severity === 'error' ? ++into.errors : ++into.warnings;
    return count <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.problems;
}
/** True when the file holds this path, whether or not what stands there is right. */
const isWritten = (reading, path) => reading.values.has(path);
/** Where the value at a path stands, else the nearest thing around it. */
function positionOf(reading, path) {
    const known = reading.values.get(path) ?? reading.keys.get(path);
    if (known !== undefined)
        return known;
    const end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    return end < 1 ? reading.start : positionOf(reading, path.slice(0, end));
}
/** Adds an error about the value at `path`. */
function report(reading, path, code, message, hint, at) {
    push(reading, 'error', path, code, message, hint, at);
}
/** Adds a warning about the value at `path`. */
function warn(reading, path, code, message, hint) {
    push(reading, 'warning', path, code, message, hint);
}
function push(reading, severity, path, code, message, hint, at) {
    if (!isTold(reading, severity))
        return;
    const problem = { severity, code: `config/${code}`, message: path === '' ? message : `${path}: ${message}` };
    if (hint !== undefined)
        problem.hint = hint;
    problem.at = at ?? positionOf(reading, path);
    reading.problems.push(problem);
}


/***/ }),

/***/ 32145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isEnvironment),
/* harmony export */   BU: () => (/* binding */ checkTemplate),
/* harmony export */   FM: () => (/* binding */ NAME_PLACEHOLDERS),
/* harmony export */   TB: () => (/* binding */ IMAGE_PLACEHOLDERS),
/* harmony export */   iJ: () => (/* binding */ placeholdersOf),
/* harmony export */   ou: () => (/* binding */ fillTemplate),
/* harmony export */   qT: () => (/* binding */ BUCKET_PLACEHOLDERS)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90948);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18618);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51811);



const PLACEHOLDER = /\{([^{}]*)\}/g;
/** Fills `{name}` in a template; what `value` does not know stays as it is. */
function fillTemplate(template, value) {
    return template.replace(PLACEHOLDER, (whole, name) => value(name) ?? whole);
}
const placeholdersOf = (template) => [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
/** Placeholders of `image_tag`, each with a value that it might have, to see what the result would be. */
const IMAGE_PLACEHOLDERS = {
    arch: 'amd64',
    name: 'name',
    platform: 'linux-amd64',
    hash: '0123456789ab',
    registry: 'localhost:5000',
};
const NAME_PLACEHOLDERS = ['name', 'arch'];
const BUCKET_PLACEHOLDERS = ['region'];
const ENVIRONMENT = /^env:[A-Za-z_][A-Za-z0-9_]*$/;
const isEnvironment = (placeholder) => ENVIRONMENT.test(placeholder);
/** Reports placeholders that are not known, and braces without one. True when all is right. */
function checkTemplate(reading, path, template, known, environment = false) {
    const before = reading.errors;
    for (const name of placeholdersOf(template)) {
        if (known.includes(name) || (environment && isEnvironment(name)))
            continue;
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, known, (word) => `; did you mean '{${word}}'?`);
        const all = [...known.map((word) => `{${word}}`), ...(environment ? ['{env:NAME}'] : [])];
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(reading, path, 'placeholder', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`{${name}}`)} is not a placeholder${near ?? ''}`, near === undefined ? `Write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(all)}.` : undefined);
    }
    if (/[{}]/.test(template.replace(PLACEHOLDER, '')))
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(reading, path, 'placeholder', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(template)} has a brace without its partner`);
    return reading.errors === before;
}


/***/ }),

/***/ 51811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hG: () => (/* binding */ under),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** How a user's text stands in a message: in quotes, on one line, not longer than a line. */
function quoted(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
    const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (c) => c === '\n' ? '\\n' : c === '\t' ? '\\t' : `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return plain.length > 80 ? `'${plain.slice(0, 77)}…'` : `'${plain}'`;
}
/** `a, b or c`. */
function oneOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
/** A path inside the configuration: `lambdas.api.platforms[1]`; a key that is no plain word stands in quotes. */
function under(path, key) {
    if (typeof key === 'number')
        return `${path}[${key}]`;
    const word = /^[\w<-]{1,64}$/.test(key) ? key : quoted(key);
    return path === '' ? word : `${path}.${word}`;
}


/***/ }),

/***/ 95428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S2: () => (/* binding */ removeQuietly),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   fE: () => (/* binding */ fileFailure),
/* harmony export */   w6: () => (/* binding */ temporaryBeside),
/* harmony export */   yo: () => (/* binding */ OWNER),
/* harmony export */   zI: () => (/* binding */ isAbandoned)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
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
  $$: () => (/* binding */ bytesOf),
  nG: () => (/* binding */ filesIn),
  $2: () => (/* binding */ manifestText),
  ab: () => (/* binding */ mergeManifest),
  WI: () => (/* binding */ readManifest),
  oe: () => (/* binding */ readManifestFile),
  sc: () => (/* binding */ sbomsIn),
  _X: () => (/* binding */ zipsIn)
});

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

/***/ 93270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ MANIFESTS),
/* harmony export */   h: () => (/* binding */ LANGUAGE_OF),
/* harmony export */   jJ: () => (/* binding */ TOOL_OF)
/* harmony export */ });
/** What is looked for in a package's `path`, in this order (spec/config.md, "Found by name in path"). */
const MANIFESTS = [
    {
        file: 'uv.lock',
        language: 'python',
        installers: ['uv'],
        how: 'uv-lock',
        beside: 'pyproject.toml',
        inheritable: true,
    },
    { file: 'poetry.lock', language: 'python', installers: ['poetry'], how: 'poetry-lock', beside: 'pyproject.toml' },
    { file: 'Pipfile.lock', language: 'python', installers: ['pipenv'], how: 'pipfile-lock' },
    { file: 'requirements.txt', language: 'python', installers: ['uv', 'pip'], how: 'requirements' },
    { file: 'pyproject.toml', language: 'python', installers: ['uv', 'pip'], how: 'pyproject' },
    {
        file: 'package-lock.json',
        language: 'node',
        installers: ['npm'],
        how: 'package-lock',
        beside: 'package.json',
        inheritable: true,
    },
    { file: 'npm-shrinkwrap.json', language: 'node', installers: ['npm'], how: 'package-lock', beside: 'package.json' },
    {
        file: 'pnpm-lock.yaml',
        language: 'node',
        installers: ['pnpm'],
        how: 'pnpm-lock',
        beside: 'package.json',
        inheritable: true,
    },
    {
        file: 'yarn.lock',
        language: 'node',
        installers: ['yarn'],
        how: 'yarn-lock',
        beside: 'package.json',
        inheritable: true,
    },
    { file: 'package.json', language: 'node', installers: ['npm'], how: 'package-json' },
    { file: 'Gemfile.lock', language: 'ruby', installers: ['bundler'], how: 'gemfile-lock' },
];
const LANGUAGE_OF = {
    uv: 'python',
    pip: 'python',
    poetry: 'python',
    pipenv: 'python',
    npm: 'node',
    pnpm: 'node',
    yarn: 'node',
    bundler: 'ruby',
};
/** The tool that does an installer's work. Lock files of Poetry and pipenv are read here, and what they lock is installed by uv. */
const TOOL_OF = {
    uv: 'uv',
    pip: 'pip',
    poetry: 'uv',
    pipenv: 'uv',
    npm: 'npm',
    pnpm: 'pnpm',
    yarn: 'yarn',
    bundler: 'bundler',
};


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

/***/ 72826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ targetId)
/* harmony export */ });
/** How a target is written everywhere: `api-handler (linux/arm64)`. */
const targetId = (name, platform) => `${name} (${platform})`;


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of lambda-packer; a test holds it equal to package.json's. It stands in plans, so that two versions are not mixed. */
const VERSION = '1.0.0';


/***/ })

};
