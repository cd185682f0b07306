export const id = 174;
export const ids = [174];
export const modules = {

/***/ 36145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ restoreBase),
/* harmony export */   b: () => (/* binding */ saveBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _outputs_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93725);
/* harmony import */ var _cache_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26394);





const prefixOf = (base) => `${(0,_cache_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .keyPrefix */ .uU)('base', base)}${(0,_cache_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)(base.branch)}-`;
const keyOf = (base, sha) => prefixOf(base) + (0,_cache_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)(sha);
/**
 * @param except a commit whose manifest does not count
 * @returns undefined: none, or none that can be understood; everything counts as changed then
 */
async function restoreBase(base, except) {
    const { caches, folder, log } = base;
    const key = await caches.restore(folder, [prefixOf(base)]);
    if (key === undefined)
        return undefined;
    try {
        if (except !== undefined && key === keyOf(base, except))
            return undefined;
        const manifest = (0,_outputs_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(folder);
        return manifest.artifacts.length > 0 ? manifest : undefined;
    }
    catch (thrown) {
        log.warning(`The manifest of ${base.branch} in the Actions cache is not used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
/** For a push to `branch`. @param manifest path of build_manifest.json @param sha the commit that was built */
async function saveBase(base, manifest, sha) {
    const { caches, folder } = base;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(manifest, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _outputs_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1));
        await caches.save(folder, keyOf(base, sha));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 18722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   x: () => (/* binding */ baseSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36145);


/** The folder's path is the same in every run, since it is part of what finds an entry. */
const baseSettings = ({ scope, leg }, { scratch, run, log }, caches) => ({
    caches,
    scope,
    leg,
    branch: run.baseBranch,
    folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'base'),
    log,
});
/**
 * What the base branch had; undefined: nothing is known.
 * @param bases lists of legs that count together; the first of which any has saved something
 */
async function baseOf(scope, context, caches, bases) {
    for (const [index, legs] of bases.entries()) {
        // Other jobs may have saved theirs in this very run, and this job in an earlier attempt: that says nothing of what was before.
        const except = index === 0 && context.run.attempt === 1 ? undefined : context.run.sha;
        const found = [];
        for (const leg of legs) {
            const manifest = await (0,_base_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .restoreBase */ .K)(baseSettings({ scope, leg }, context, caches), except);
            if (manifest)
                found.push(manifest);
        }
        if (found.length > 0)
            return { schema: 1, artifacts: found.flatMap(({ artifacts }) => artifacts) };
    }
    return undefined;
}


/***/ }),

/***/ 79889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ actionsCache)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./lib/actions/overheard.js

const listeners = new external_node_async_hooks_.AsyncLocalStorage();
let isTapped = false;
/**
 * Collects in `lines` what a call, and whatever it started, writes to standard output. Libraries for actions tell of their troubles there
 * and nowhere else, as commands of the runner. Masks and debug lines go on to the runner as well.
 */
function overhear(lines, call) {
    tap();
    return listeners.run(lines, call);
}
const GOES_ON = /^::(?:add-mask|debug)::/;
function tap() {
    if (isTapped)
        return;
    isTapped = true;
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (...words) => {
        const lines = listeners.getStore();
        if (lines === undefined)
            return write(...words);
        const text = String(words[0]);
        lines.push(...text.split('\n').filter(Boolean));
        if (GOES_ON.test(text))
            return write(...words);
        const done = words.at(-1);
        if (typeof done === 'function')
            process.nextTick(done);
        return true;
    };
}

;// CONCATENATED MODULE: ./lib/actions/said.js
/** Where the reason stands, the telling ones first. The client names most reasons for a refused key in its debug lines only. */
const REASONS = [
    /^::debug::Failed to reserve cache: (?:Error: )?(.*)/,
    /^::(?:warning|error)::Failed to (?:restore|save): (.*)/,
    /^::(?:warning|error)::(.*)/,
    /^(Cache (?:restore|save) skipped: .*)/,
];
/** @param lines what it wrote to standard output; undefined: it had no trouble */
function saidIn(lines) {
    for (const pattern of REASONS) {
        const found = lines.map((line) => pattern.exec(line)?.[1]).find((text) => text !== undefined);
        if (found === undefined)
            continue;
        const why = plain(found);
        if (/\b409\b/.test(why))
            return { kind: 'taken' };
        return { kind: /\btar\b.* failed/.test(why) ? 'damaged' : 'trouble', why };
    }
    return undefined;
}
/** The first line of a command's text, which the runner would decode (@actions/core, command.ts), without the client's own preambles. */
const plain = (text) => text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
    .split(/[\r\n]/, 1)[0]
    .replace(/^Failed to \w+: /, '')
    .replace(/^Received non-retryable error: /, '');

;// CONCATENATED MODULE: ./lib/actions/blob-cache.js




/** For one answer of the service, and so for one process: after the first hour of need it is not asked again. */
const LIMIT_MS = 110_000;
/**
 * The Actions cache, through @actions/cache. An archive that is damaged costs its own restore only; any other trouble (a service that is down,
 * denies, is full or does not answer in time) is told once, and the service is not asked again by this process.
 */
function actionsCache({ log, limitMs = LIMIT_MS }) {
    let isGivenUp = false;
    async function ask(what, call) {
        if (isGivenUp)
            return undefined;
        // Heavy, and not needed by a build in which nothing is missing.
        const client = await Promise.all(/* import() */[__webpack_require__.e(110), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091));
        if (!client.isFeatureAvailable()) {
            // Of two that ask at the same time, one tells.
            if (!isGivenUp)
                log.info('There is no Actions cache here; the build does without.');
            isGivenUp = true;
            return undefined;
        }
        const lines = [];
        const asked = overhear(lines, () => call(client)).then((value) => ({ value, said: saidIn(lines) }), (thrown) => trouble((0,errors/* messageOf */.bD)(thrown)));
        const answer = await within(limitMs, asked);
        const { said } = answer;
        if (said?.kind === 'damaged')
            log.warning(`${what}: the archive is damaged, and counts as a miss (${said.why})`);
        // Of two that were asked at the same time, the first to hear of it tells.
        if (said?.kind === 'trouble' && !isGivenUp) {
            isGivenUp = true;
            log.warning(`${what}: ${said.why}. The build goes on without the Actions cache.`);
        }
        return answer;
    }
    return {
        async restore(folder, keys) {
            const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            remove();
            // Only a restore key is promised to be tried as a prefix (docs.github.com, "Dependency caching reference").
            const answer = await ask('restoring from the Actions cache', (client) => client.restoreCache([folder], keys[0], keys));
            // What a failed restore leaves is half a folder.
            if (answer?.value === undefined)
                remove();
            return answer?.value;
        },
        async save(folder, key) {
            // Asked first, since the client packs everything before it hears that the entry is there.
            const known = await ask('looking into the Actions cache', (client) => client.restoreCache([folder], key, [], { lookupOnly: true }));
            if (known?.value === key)
                return true;
            const answer = await ask('saving to the Actions cache', (client) => client.saveCache([folder], key));
            return answer !== undefined && ((answer.value ?? -1) > 0 || answer.said?.kind === 'taken');
        },
    };
}
const trouble = (why) => ({ value: undefined, said: { kind: 'trouble', why } });
/** The answer, or that there was none in time; whoever should have answered is left to himself. */
async function within(ms, answer) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(trouble(`no answer within ${Math.round(ms / 1000)} s`)), ms);
    });
    try {
        return await Promise.race([answer, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 26394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   uU: () => (/* binding */ keyPrefix),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Longest part of a key, so that a key stays far below the 512 characters that the service takes. */
const LONGEST = 100;
/**
 * A text as one part of a key. Branches and scopes are anyone's words: no comma may get into a key, and no hyphen into a part, so that the
 * prefix of one owner is never that of another.
 */
function part(text) {
    const safe = text.replace(/[^A-Za-z0-9._]/gu, (char) => `~${Buffer.from(char).toString('hex')}`);
    return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 33)}~${digest([text])}`;
}
/** 32 hex digits that stand for a list of texts. */
const digest = (texts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32);
/** What all keys of one kind and owner begin with; ends with a hyphen. */
const keyPrefix = (kind, { scope, leg }) => `lambda-packer-${kind}-v1-${part(scope)}-${part(leg)}-`;


/***/ }),

/***/ 74590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ about),
/* harmony export */   FM: () => (/* binding */ packOf),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   qg: () => (/* binding */ isSolved),
/* harmony export */   wu: () => (/* binding */ isImage)
/* harmony export */ });
/* harmony import */ var _archive_zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29997);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _store_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46525);



const isSource = (tree) => tree.recipe.kind === 'source';
const isImage = (tree) => tree.recipe.kind === 'image';
const isSolved = (tree) => ['install', 'run', 'lib'].includes(tree.recipe.kind);
/** A tree's key in the store. */
const packOf = ({ plan }, key) => (0,_store_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .packKey */ .l7)(key, _archive_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP_FORMAT */ .er, plan.compression);
/** What the store notes of a pack. */
const about = ({ plan }, tree) => ({
    format: _archive_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP_FORMAT */ .er,
    compression: plan.compression,
    recipe: tree.recipe,
});
/** What the user is told of a tree that failed; anything else is a fault of ours, and thrown on. */
function problemOf(thrown) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackerError */ .Ly && thrown.problems[0])
        return thrown.problems[0];
    throw thrown;
}


/***/ }),

/***/ 72306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ keepCache),
/* harmony export */   UU: () => (/* binding */ cacheName),
/* harmony export */   gk: () => (/* binding */ dropCache),
/* harmony export */   m5: () => (/* binding */ prepareCache),
/* harmony export */   rT: () => (/* binding */ cacheOptions)
/* harmony export */ });
/* unused harmony export NO_CACHE */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79929);




const NO_CACHE = { from: [], to: [] };
/** Attributes that only one direction knows (docs.docker.com/build/cache/backends). */
const IMPORT_ONLY = new Set(['digest', 'src']);
const EXPORT_ONLY = new Set([
    'mode',
    'dest',
    'compression',
    'compression-level',
    'force-compression',
    'oci-mediatypes',
    'image-manifest',
    'ignore-error',
    'reset',
]);
/**
 * Both directions from one option in BuildKit's syntax, `type=local,dest=DIR` or `type=registry,ref=…,mode=max`. A bare reference is a registry's.
 * Without a mode of its own the cache holds the results only (`min`), or the steps before them too (`max`). A local cache only ever grows, so it is written anew and swapped in.
 *
 * `image`: what the solve is of, when it is not the platform's trees.
 *
 * @throws PackerError `graph/cache` when the text is not in that syntax.
 */
function cacheOptions(text, platform, folder = process.cwd(), mode = 'min', image) {
    if (text === undefined)
        return NO_CACHE;
    const attributes = forPlatform(parse(text), cacheName(platform, image));
    const type = attributes.get('type');
    if (type === 'local')
        return localCache(text, attributes, mode, folder);
    const to = new Map([...attributes].filter(([name]) => !IMPORT_ONLY.has(name)));
    if (!to.has('mode') && type !== 'inline')
        to.set('mode', mode);
    return { from: [write(attributes, EXPORT_ONLY)], to: [write(to, new Set())] };
}
/** What the cache of a solve is called beside others: `linux-amd64`, or of an image `linux-amd64-env-…`. */
const cacheName = (platform, image) => [platform.replace('/', '-'), image].filter(Boolean).join('-');
/** Each platform has a solve, and a cache, of its own: a second export to the same place would take the first one's place. */
function forPlatform(attributes, suffix) {
    const own = new Map(attributes);
    const rename = (name, change) => {
        const value = own.get(name);
        if (value)
            own.set(name, change(value));
    };
    rename('dest', (value) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(value, suffix));
    rename('src', (value) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(value, suffix));
    rename('ref', (value) => (/:[^/]+$/.test(value) ? `${value}-${suffix}` : `${value}:${suffix}`));
    if (own.get('type') === 'gha')
        own.set('scope', `${own.get('scope') ?? 'lambda-packer'}-${suffix}`);
    rename('name', (value) => `${value}-${suffix}`);
    return own;
}
function localCache(text, attributes, mode, folder) {
    const named = attributes.get('dest') ?? attributes.get('src');
    if (named === undefined || named === '')
        throw bad(text, 'a local cache needs dest=FOLDER');
    const current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named);
    const fresh = `${current}.new`;
    const from = new Map([...attributes].filter(([name]) => name !== 'dest')).set('src', current);
    const to = new Map([...attributes].filter(([name]) => name !== 'src')).set('dest', fresh);
    if (!to.has('mode'))
        to.set('mode', mode);
    return { from: [write(from, EXPORT_ONLY)], to: [write(to, IMPORT_ONLY)], swap: { current, fresh } };
}
function parse(text) {
    if ((0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .isImageReference */ .h)(text))
        return new Map([
            ['type', 'registry'],
            ['ref', text],
        ]);
    const attributes = new Map();
    for (const field of fields(text)) {
        const at = field.indexOf('=');
        if (at < 1)
            throw bad(text, `'${field}' is not name=value`);
        attributes.set(field.slice(0, at).trim().toLowerCase(), field.slice(at + 1));
    }
    if (!attributes.get('type'))
        throw bad(text, 'it has no type');
    return attributes;
}
/** BuildKit reads these options as one line of CSV: a field with a comma stands in double quotes. */
function fields(text) {
    if (/[\r\n]/.test(text))
        throw bad(text, 'it has more than one line');
    return [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
function write(attributes, without) {
    return [...attributes]
        .filter(([name]) => !without.has(name))
        .map(([name, value]) => `${name}=${value}`)
        .map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}
const bad = (text, why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('graph/cache', `--cache ${text}: ${why}`, {
    hint: "write it as BuildKit does: 'type=local,dest=DIR', 'type=registry,ref=NAME', 'type=gha'",
    exitCode: 2,
});
/** Before a solve: no import from a cache that is not there yet, and a clean folder for the new one. */
async function prepareCache(cache) {
    if (!cache.swap)
        return cache;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(cache.swap.fresh, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cache.swap.fresh), { recursive: true });
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${cache.swap.current}/index.json`).then(() => true, () => false);
    return exists ? cache : { ...cache, from: [] };
}
/** After a solve that succeeded: the new local cache takes the old one's place. Left alone when nothing was exported. */
async function keepCache({ swap }) {
    if (!swap)
        return;
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${swap.fresh}/index.json`).then(() => true, () => false)))
        return;
    const old = `${swap.current}.old`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(old, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(swap.current, old).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(swap.fresh, swap.current);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(old, { recursive: true, force: true });
}
async function dropCache({ swap }) {
    if (swap)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(swap.fresh, { recursive: true, force: true });
}


/***/ }),

/***/ 42522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ stageName),
/* harmony export */   Iu: () => (/* binding */ stageOfVertex),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   i6: () => (/* binding */ builtStageName),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   zb: () => (/* binding */ packagesStageName)
/* harmony export */ });
/* harmony import */ var _plan_recipe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55149);

const KEY = /^sha256:([0-9a-f]{64})$/;
const STAGE = /\b(deps|built|env|image)-([0-9a-f]{16})\b/;
/** Name of the stage, and of the folder in the solve's tar, that holds a tree: `deps-` and the first 16 hex digits of its key. */
const stageName = (key) => `deps-${shortKey(key)}`;
/** Name of the stage that builds, under the target platform, what `deps-…` could not. */
const builtStageName = (key) => `built-${shortKey(key)}`;
/** What the stages and contexts of an environment have in common. */
const environmentName = (environment) => `env-${shortKey((0,_plan_recipe_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentKey */ .J4)(environment))}`;
/** Name of the stage with an environment's OS packages. */
const packagesStageName = (environment, side) => `${environmentName(environment)}-${side}`;
/** Name of the named context that is an environment's image, when no registry has it. Packages do not count: equal images are one. */
const imageName = (from) => `image-${shortKey((0,_plan_recipe_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentKey */ .J4)({ from, packages: [] }))}`;
function shortKey(key) {
    const hex = KEY.exec(key)?.[1];
    if (hex === undefined)
        throw new Error(`not a tree key: ${JSON.stringify(key)}`);
    return hex.slice(0, 16);
}
/**
 * Whose stage a vertex of BuildKit's progress speaks of: `deps-…` for a tree, `env-…` or `image-…` for an environment.
 * `[linux/amd64 deps-0123456789abcdef 2/2] RUN …`, `[image-0123456789abcdef-build builder 3/4] RUN …`.
 */
function stageOfVertex(name) {
    const [, kind, hex] = STAGE.exec(/^\[([^\]]*)\]/.exec(name)?.[1] ?? '') ?? [];
    return kind === undefined ? undefined : `${kind === 'built' ? 'deps' : kind}-${hex}`;
}


/***/ }),

/***/ 55149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ runRecipe),
/* harmony export */   J4: () => (/* binding */ environmentKey),
/* harmony export */   W_: () => (/* binding */ treeKey),
/* harmony export */   YW: () => (/* binding */ sourceRecipe),
/* harmony export */   il: () => (/* binding */ installRecipe),
/* harmony export */   oP: () => (/* binding */ hasInnerSteps),
/* harmony export */   wj: () => (/* binding */ manifestHash),
/* harmony export */   zG: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var _byte_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3260);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72201);


/** The key of the tree that a recipe makes. */
const treeKey = (recipe) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(recipe);
const manifestHash = (manifest) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(manifest);
/** Files sorted by the bytes of their names, so that the listing order of a file system leaves no trace. */
const sourceRecipe = (files) => ({ kind: 'source', files: sorted(files) });
const installRecipe = (recipe) => ({
    kind: 'install',
    ...recipe,
    inputs: sorted(recipe.inputs),
});
const runRecipe = (recipe) => ({
    kind: 'run',
    ...recipe,
    inputs: sorted(recipe.inputs),
});
/** The key of an environment: trees whose environments have one key share its image and its packages. */
const environmentKey = (environment) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(environment);
/**
 * Whether making a tree holds steps whose results are not in its pack, and that a BuildKit cache of the results alone (`mode=min`) would
 * so run again: OS packages, a Dockerfile, commands.
 */
function hasInnerSteps(recipe) {
    if (recipe.kind === 'source' || recipe.kind === 'image')
        return false;
    const { from, packages } = recipe.environment;
    return recipe.kind === 'run' || from.kind === 'dockerfile' || packages.length > 0;
}
const sorted = (files) => [...files].sort((a, b) => (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .X)(a.path, b.path));
/** Keys of the trees that an artifact is made of. */
const treesOf = ({ places, image }) => [
    ...(image && 'tree' in image.base ? [image.base.tree] : []),
    ...places.map(({ tree }) => tree),
];


/***/ }),

/***/ 46525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   WL: () => (/* binding */ formatEntry),
/* harmony export */   cF: () => (/* binding */ STORE_SCHEMA),
/* harmony export */   jN: () => (/* binding */ isHash),
/* harmony export */   l7: () => (/* binding */ packKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Number of the entries' form. One of another number is a miss. */
const STORE_SCHEMA = 1;
/** 64 hex digits: a tree in one format and compression. */
function packKey(tree, format, compression) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([tree, format, compression]))
        .digest('hex');
}
const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What each field must be, since anything may have happened to the file. */
const FIELDS = {
    schema: (value) => value === STORE_SCHEMA,
    key: (value, key) => value === key,
    format: isCount,
    compression: (value) => value === 'fast' || value === 'default' || value === 'max',
    sha256: isHash,
    size: isCount,
    files: isCount,
    unzippedSize: isCount,
    elf: (value) => Array.isArray(value) && value.every(isElf),
    recipe: (value) => isObject(value) &&
        (value.kind === 'source'
            ? Array.isArray(value.files)
            : ['install', 'run', 'lib', 'image'].includes(value.kind)),
    biggest: (value) => Array.isArray(value) &&
        value.every((file) => isObject(file) && typeof file.path === 'string' && isCount(file.size)),
    made: (value) => value === undefined || (isObject(value) && Array.isArray(value.packages) && Array.isArray(value.notes)),
};
const isElf = (value) => isObject(value) && typeof value.path === 'string' && typeof value.machine === 'string' && Array.isArray(value.needed);
/** An entry as it is written: with a hash of itself, since one changed bit in a recipe would else be believed. */
const formatEntry = (entry) => JSON.stringify({ ...entry, check: checkOf(entry) });
const checkOf = (entry) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(entry)).digest('hex');
/** @returns the entry, or what is wrong with it */
function parseEntry(text, key) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'its entry is not JSON';
    }
    if (!isObject(value))
        return 'its entry is no object';
    for (const [name, is] of Object.entries(FIELDS))
        if (!is(value[name], key))
            return `its entry's \`${name}\` is wrong`;
    const { check, ...entry } = value;
    return check === checkOf(entry) ? entry : 'its entry was changed';
}


/***/ }),

/***/ 50364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/store/bytes.js
function holdBytes(room) {
    // A Map remembers the order of insertion: the first is the one that was not used for the longest time.
    const held = new Map();
    let used = 0;
    return {
        get(id, read) {
            const known = held.get(id);
            const bytes = known ?? read();
            if (known)
                held.delete(id);
            else
                used += bytes.length;
            held.set(id, bytes);
            for (const [oldest, { length }] of held) {
                if (used <= room)
                    break;
                held.delete(oldest);
                used -= length;
            }
            return bytes;
        },
    };
}

// EXTERNAL MODULE: ./lib/store/entry.js
var store_entry = __webpack_require__(46525);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(95428);
;// CONCATENATED MODULE: ./lib/store/files.js




const layoutOf = (root) => ({
    root,
    packs: (0,external_node_path_.join)(root, 'packs'),
    blobs: (0,external_node_path_.join)(root, 'blobs'),
    records: (0,external_node_path_.join)(root, 'records'),
    temporary: (0,external_node_path_.join)(root, 'tmp'),
});
/** Makes the folders, and removes temporary files of processes that were killed. @throws PackerError when a folder cannot be made */
function makeFolders({ packs, blobs, records, temporary }) {
    for (const folder of [packs, blobs, records, temporary])
        try {
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        }
        catch (thrown) {
            throw (0,files/* fileFailure */.fE)('write', folder, thrown);
        }
    removeAbandoned(temporary);
}
function removeAbandoned(folder) {
    try {
        for (const name of (0,external_node_fs_.readdirSync)(folder)) {
            const owner = TEMPORARY.exec(name)?.[1];
            if (owner !== undefined && (0,files/* isAbandoned */.zI)(owner))
                (0,files/* removeQuietly */.S2)((0,external_node_path_.join)(folder, name));
        }
    }
    catch {
        // A folder that may not be listed is not ours to clean.
    }
}
/** What `temporaryIn` names. */
const TEMPORARY = /^(\d+-[0-9a-f]+)-/;
let serial = 0;
/** A name that no other process, and nothing else in this one, uses. */
const temporaryIn = ({ temporary }, suffix) => (0,external_node_path_.join)(temporary, `${files/* OWNER */.yo}-${Date.now().toString(36)}-${(serial++).toString(36)}${suffix}`);
/** Puts a finished file at its place. A folder that somebody removed meanwhile is made again. @throws PackerError */
function moveInto(from, to) {
    try {
        try {
            (0,external_node_fs_.renameSync)(from, to);
        }
        catch (thrown) {
            if (!['ENOENT', 'EISDIR', 'ENOTEMPTY'].includes(thrown.code ?? ''))
                throw thrown;
            // What stands there is damaged: a folder has no business at a file's place.
            (0,external_node_fs_.rmSync)(to, { recursive: true, force: true });
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to), { recursive: true });
            (0,external_node_fs_.renameSync)(from, to);
        }
    }
    catch (thrown) {
        (0,files/* removeQuietly */.S2)(from);
        throw (0,files/* fileFailure */.fE)('write', to, thrown);
    }
}
/** Writes a file whole or not at all. @throws PackerError */
function writeWhole(layout, path, content) {
    const temporary = temporaryIn(layout, (0,external_node_path_.extname)(path));
    try {
        (0,external_node_fs_.writeFileSync)(temporary, content);
    }
    catch (thrown) {
        (0,files/* removeQuietly */.S2)(temporary);
        throw (0,files/* fileFailure */.fE)('write', path, thrown);
    }
    moveInto(temporary, path);
}
/** @returns undefined when there is no such file @throws what the system says otherwise */
function readIfThere(path) {
    try {
        // Looked at first: opening a pipe would wait for a writer.
        if (!(0,external_node_fs_.statSync)(path).isFile())
            throw new Error('it is no file');
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT')
            return undefined;
        throw thrown;
    }
}
/** The text of a JSON object that begins with the SHA-256 of what follows, so that not one changed bit of it is believed. */
function seal(value) {
    const rest = JSON.stringify(value).slice(1);
    return `{"check":"${(0,external_node_crypto_.hash)('sha256', rest)}",${rest}`;
}
/** @returns undefined when it is not as `seal` wrote it */
function unseal(text) {
    const [head = '', check] = /^\{"check":"([0-9a-f]{64})",/.exec(text) ?? [];
    return check === (0,external_node_crypto_.hash)('sha256', text.slice(head.length)) ? JSON.parse(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/store/sound.js






/** Why something in the store cannot be used. */
class Unsound extends Error {
    name = 'Unsound';
}
/** @returns undefined when there is none @throws Unsound */
function soundEntry({ packs }, key) {
    const text = attempt('its entry', () => readIfThere((0,external_node_path_.join)(packs, `${key}.json`)));
    if (text === undefined)
        return undefined;
    const entry = (0,store_entry/* parseEntry */.ER)(text.toString(), key);
    if (typeof entry === 'string')
        throw new Unsound(entry);
    return entry;
}
/** A pack's bytes, which are what its entry says. @throws Unsound */
function soundBytes({ blobs }, { sha256, size }) {
    const path = (0,external_node_path_.join)(blobs, `${sha256}.zip`);
    const bytes = attempt('its blob', () => {
        // Before it is read: a device or a FIFO in its place would never end.
        const stat = (0,external_node_fs_.statSync)(path);
        if (!stat.isFile())
            throw new Unsound('its blob is no file');
        if (stat.size !== size)
            throw new Unsound(`its blob has ${stat.size} bytes instead of ${size}`);
        return (0,external_node_fs_.readFileSync)(path);
    });
    if ((0,external_node_crypto_.hash)('sha256', bytes) !== sha256)
        throw new Unsound('its blob has another SHA-256');
    return bytes;
}
function attempt(what, action) {
    try {
        return action();
    }
    catch (thrown) {
        if (thrown instanceof Unsound)
            throw thrown;
        const isGone = thrown.code === 'ENOENT';
        throw new Unsound(isGone ? `${what} is missing` : `${what} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, {
            cause: thrown,
        });
    }
}

;// CONCATENATED MODULE: ./lib/store/prune.js





/** All entries, those used last first. Blobs are not read. */
function listEntries(layout) {
    return filesIn(layout.packs)
        .flatMap(({ name, modified }) => {
        const key = name.replace(/\.json$/, '');
        return (0,store_entry/* isHash */.jN)(key) && key !== name ? [{ key, lastUsed: modified, ...entryOf(layout, key) }] : [];
    })
        .sort((a, b) => b.lastUsed - a.lastUsed || (a.key < b.key ? -1 : 1));
}
function entryOf(layout, key) {
    try {
        const entry = soundEntry(layout, key);
        return entry === undefined ? { fault: 'its entry is missing' } : { entry };
    }
    catch (thrown) {
        if (thrown instanceof Unsound)
            return { fault: thrown.message };
        throw thrown;
    }
}
/** Reads and hashes every pack. */
function verify(layout) {
    return listEntries(layout).map(({ key, entry, fault }) => {
        if (entry === undefined)
            return { key, fault: fault };
        try {
            soundBytes(layout, entry);
            return { key };
        }
        catch (thrown) {
            if (thrown instanceof Unsound)
                return { key, fault: thrown.message };
            throw thrown;
        }
    });
}
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/**
 * Removes entries that cannot be used, entries by age and size, and what no entry names any more. A blob younger than an hour stays
 * when it is unnamed: another process may be about to name it. @throws PackerError when something cannot be removed
 */
function prune(layout, { olderThanMs = Infinity, maxBytes = Infinity }) {
    const now = Date.now();
    const kept = new Map();
    const dropped = new Set();
    let keptBytes = 0;
    let keptEntries = 0;
    let removed = 0;
    for (const { key, entry, lastUsed } of listEntries(layout)) {
        const more = entry === undefined || kept.has(entry.sha256) ? 0 : entry.size;
        if (entry && now - lastUsed <= olderThanMs && keptBytes + more <= maxBytes) {
            kept.set(entry.sha256, entry.size);
            keptBytes += more;
            keptEntries++;
        }
        else {
            remove((0,external_node_path_.join)(layout.packs, `${key}.json`));
            if (entry)
                dropped.add(entry.sha256);
            removed++;
        }
    }
    let removedBytes = 0;
    for (const { name, path, modified, size } of filesIn(layout.blobs)) {
        const sha256 = name.replace(/\.zip$/, '');
        if (kept.has(sha256) || (now - modified < HOUR && !dropped.has(sha256)))
            continue;
        remove(path);
        removedBytes += size;
    }
    for (const { path, modified } of filesIn(layout.temporary))
        if (now - modified > DAY)
            remove(path);
    for (const { path, modified } of filesIn(layout.records))
        if (now - modified > olderThanMs)
            remove(path);
    return { removed, removedBytes, kept: keptEntries, keptBytes };
}
function filesIn(folder) {
    return names(folder).flatMap((name) => {
        const path = (0,external_node_path_.join)(folder, name);
        // Another process may have removed it meanwhile. Links, which have no business here, are not followed.
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return stat ? [{ name, path, modified: stat.mtimeMs, size: stat.size }] : [];
    });
}
function names(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT')
            return [];
        throw (0,files/* fileFailure */.fE)('read', folder, thrown);
    }
}
function remove(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
    catch (thrown) {
        throw (0,files/* fileFailure */.fE)('write', path, thrown);
    }
}

;// CONCATENATED MODULE: ./lib/store/store.js









/** @throws PackerError when the folder cannot be made */
function openStore(folder, { warn, memory = 256 << 20 }) {
    const layout = layoutOf(folder);
    makeFolders(layout);
    const held = holdBytes(memory);
    const known = new Map();
    const remember = (entry, entries) => {
        const { key, sha256, size, unzippedSize } = entry;
        const path = (0,external_node_path_.join)(layout.blobs, `${sha256}.zip`);
        const bytes = () => held.get(sha256, () => bytesNow(layout, entry));
        const pack = { entry, sha256, size, unzippedSize, path, bytes, ...(entries && { entries }) };
        known.set(key, pack);
        return pack;
    };
    const unlessUnsound = (where, key, action) => {
        if (!(0,store_entry/* isHash */.jN)(key))
            throw new TypeError(`not a key of a pack: ${key}`);
        try {
            return action();
        }
        catch (thrown) {
            if (!(thrown instanceof Unsound))
                throw thrown;
            warn(`the pack ${key.slice(0, 12)} in ${where} cannot be used, and is made again: ${thrown.message}`);
            return undefined;
        }
    };
    return {
        folder,
        peek(key) {
            try {
                return known.get(key)?.entry ?? soundEntry(layout, key);
            }
            catch {
                return undefined;
            }
        },
        has: (key) => isFile(entryPath(layout, key)),
        read(key) {
            const before = known.get(key);
            if (before)
                return before;
            return unlessUnsound(folder, key, () => {
                const entry = soundEntry(layout, key);
                if (entry === undefined)
                    return undefined;
                held.get(entry.sha256, () => soundBytes(layout, entry));
                touch(entryPath(layout, key));
                return remember(entry);
            });
        },
        adopt: (from, key) => unlessUnsound(from, key, () => {
            const foreign = layoutOf(from);
            const entry = soundEntry(foreign, key);
            if (entry === undefined)
                return undefined;
            const bytes = soundBytes(foreign, entry);
            writeWhole(layout, (0,external_node_path_.join)(layout.blobs, `${entry.sha256}.zip`), bytes);
            writeWhole(layout, entryPath(layout, key), (0,store_entry/* formatEntry */.WL)(entry));
            held.get(entry.sha256, () => bytes);
            return remember(entry);
        }),
        temporary: () => temporaryIn(layout, '.zip'),
        commit(key, file, { sha256, size, files, unzippedSize, elf, entries }, about) {
            const entry = {
                schema: store_entry/* STORE_SCHEMA */.cF,
                key,
                ...about,
                sha256,
                size,
                files,
                unzippedSize,
                elf,
                biggest: biggestOf(entries),
            };
            const path = entryPath(layout, key);
            moveInto(file, (0,external_node_path_.join)(layout.blobs, `${sha256}.zip`));
            writeWhole(layout, path, (0,store_entry/* formatEntry */.WL)(entry));
            return remember(entry, entries);
        },
        readRecord: (name) => readRecord(layout, name),
        writeRecord(name, value) {
            try {
                writeWhole(layout, recordPath(layout, name), seal({ name, value }));
            }
            catch (thrown) {
                if (!(thrown instanceof errors/* PackerError */.Ly))
                    throw thrown;
                warn(thrown.problems.map(({ message }) => message).join('\n'));
            }
        },
        list: () => listEntries(layout),
        prune(options) {
            known.clear();
            return prune(layout, options);
        },
        verify: () => verify(layout),
    };
}
function entryPath({ packs }, key) {
    if (!(0,store_entry/* isHash */.jN)(key))
        throw new TypeError(`not a key of a pack: ${key}`);
    return (0,external_node_path_.join)(packs, `${key}.json`);
}
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
    }
    catch {
        // What cannot be looked at (a link to itself, a folder without permission) is no pack.
        return false;
    }
}
/** For a pack that was sound before: what is wrong now is no miss any more. */
function bytesNow(layout, entry) {
    try {
        return soundBytes(layout, entry);
    }
    catch (thrown) {
        if (!(thrown instanceof Unsound))
            throw thrown;
        throw (0,errors/* failure */.V2)('store/changed', `a pack in ${layout.root} was changed or removed while it was in use: ${thrown.message}`, {
            hint: 'Run the command again.',
            cause: thrown,
        });
    }
}
const store_DAY = 24 * 60 * 60 * 1000;
/** An entry's mtime is its last use, exact to a day, so that most uses write nothing. */
function touch(path) {
    try {
        const now = new Date();
        if (now.getTime() - (0,external_node_fs_.statSync)(path).mtimeMs > store_DAY)
            (0,external_node_fs_.utimesSync)(path, now, now);
    }
    catch {
        // A store that cannot be written can still be read.
    }
}
const recordPath = ({ records }, name) => (0,external_node_path_.join)(records, `${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 32)}.json`);
function readRecord(layout, name) {
    try {
        const text = readIfThere(recordPath(layout, name));
        const record = unseal(text?.toString() ?? '');
        return record?.name === name ? record.value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Enough for a report's list; an entry stays small. */
const BIGGEST = 12;
const biggestOf = (entries = []) => entries
    .map(({ name, size }) => ({ path: name, size }))
    .sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))
    .slice(0, BIGGEST);


/***/ })

};
