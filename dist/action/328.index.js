export const id = 328;
export const ids = [328];
export const modules = {

/***/ 79931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * The role of the input `aws-role`, assumed with the job's OIDC token; undefined: the SDK's own chain, which a step before may have set up.
 * @throws PackerError when this job may not ask for a token
 */
function roleOf(inputs, { run }) {
    const arn = inputs['aws-role'];
    if (arn === undefined)
        return undefined;
    if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('permission/id-token', 'input aws-role: this job may not ask GitHub for an OIDC token', {
            hint: 'Grant it to the job: `permissions: { contents: read, id-token: write }`',
        });
    return { arn, session: `lambda-packer-${run.id}`, token };
}
async function token() {
    try {
        return await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getIDToken */ .V9)('sts.amazonaws.com');
    }
    catch (thrown) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('aws/token', `GitHub gave no OIDC token for aws-role: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
    }
}


/***/ }),

/***/ 38319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dG: () => (/* binding */ actionHooks),
  Is: () => (/* binding */ cacheHit),
  O9: () => (/* binding */ finish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/graph/cache.js
var cache = __webpack_require__(72306);
// EXTERNAL MODULE: ./lib/graph/stage.js
var stage = __webpack_require__(42522);
;// CONCATENATED MODULE: ./lib/build/base-caches.js


/** What BuildKit's caches of the bases that a plan's images are put on are called, of those that must be made. */
const baseCaches = ({ trees }) => [...trees.values()].flatMap(({ recipe }) => recipe.kind === 'base' ? [(0,cache/* cacheName */.UU)(recipe.platform, (0,stage/* environmentName */.VE)(recipe.environment))] : []);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/hash-file.js
var hash_file = __webpack_require__(46850);
// EXTERNAL MODULE: ./lib/plan/recipe.js
var plan_recipe = __webpack_require__(55149);
// EXTERNAL MODULE: ./lib/actions/cache-keys.js
var cache_keys = __webpack_require__(26394);
;// CONCATENATED MODULE: ./lib/actions/buildkit-cache.js







/**
 * How much of the steps is kept: the results alone, no larger than they are, or each step before them, for what a user's own commands build on.
 *
 * @returns BuildKit's cache option for these trees in a local folder
 */
function localOption(current, trees) {
    const isMax = trees.some(({ recipe }) => (0,plan_recipe/* hasInnerSteps */.oP)(recipe));
    const fields = ['type=local', `dest=${current}`, `mode=${isMax ? 'max' : 'min'}`];
    return fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
/** Puts BuildKit's cache back where a solve will read it. What was restored is not trusted: with one wrong blob it is a miss. */
async function restoreBuildKit({ caches, restores, folder, log, ...owner }) {
    const prefix = (0,cache_keys/* keyPrefix */.uU)('buildkit', owner);
    // Another use of the action in this job has one of its own.
    const current = `${folder}-${(0,external_node_crypto_.randomUUID)()}`;
    const key = restores ? await caches.restore(folder, [prefix]) : undefined;
    if (key !== undefined) {
        const fault = faultIn(folder);
        if (fault === undefined) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(current), { recursive: true });
            (0,external_node_fs_.renameSync)(folder, current);
            log.info(`Restored BuildKit's cache ${key}.`);
        }
        else {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            log.warning(`BuildKit's cache ${key} counts as a miss: ${fault}`);
        }
    }
    return { folder, current, prefix, before: fingerprint(current) };
}
/** Saves BuildKit's cache if solves have changed it. */
async function saveBuildKit(state, { caches, log }) {
    const { folder, current, prefix, before, bases } = state;
    try {
        // What a solve that was broken off left behind, and what no image is put on any more.
        const isGone = (name) => bases !== undefined && name.includes('-env-') && !bases.includes(name);
        for (const name of names(current))
            if (!CACHE_NAME.test(name) || isGone(name))
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(current, name), { recursive: true, force: true });
        const now = fingerprint(current);
        if (now === before || now === fingerprint(''))
            return;
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        (0,external_node_fs_.renameSync)(current, folder);
        if (await caches.save(folder, prefix + now))
            log.info(`Saved BuildKit's cache ${prefix}${now}.`);
    }
    finally {
        for (const path of [folder, current])
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
}
/** A solve's cache, as graph/cache.ts names it. */
const CACHE_NAME = /^linux-(?:amd64|arm64)(?:-env-[0-9a-f]{16})?$/;
const names = (folder) => ((0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder).sort() : []);
/** Which caches there are, by their indexes, which name all else by its hash. */
const fingerprint = (folder) => (0,cache_keys/* digest */.br)(names(folder)
    .filter((name) => CACHE_NAME.test(name) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name, 'index.json')))
    .flatMap((name) => [name, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name, 'index.json'), 'utf8')]));
/** What is wrong with a folder of caches in OCI's image layout (opencontainers/image-spec, image-layout.md); undefined: nothing. */
function faultIn(folder) {
    try {
        for (const name of names(folder)) {
            if (!CACHE_NAME.test(name))
                return `it holds ${JSON.stringify(name)}`;
            JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name, 'index.json'), 'utf8'));
            const blobs = (0,external_node_path_.join)(folder, name, 'blobs', 'sha256');
            for (const entry of (0,external_node_fs_.readdirSync)(blobs, { withFileTypes: true }))
                if (!entry.isFile() || (0,hash_file/* hashFile */.D)((0,external_node_path_.join)(blobs, entry.name)) !== entry.name)
                    return `blob ${entry.name} is damaged`;
        }
        return undefined;
    }
    catch (thrown) {
        return (0,errors/* messageOf */.bD)(thrown);
    }
}

// EXTERNAL MODULE: ./lib/build/tree-work.js + 1 modules
var tree_work = __webpack_require__(71801);
// EXTERNAL MODULE: ./lib/store/store.js + 3 modules
var store_store = __webpack_require__(68380);
;// CONCATENATED MODULE: ./lib/actions/pack-cache.js




/**
 * Fills the store with the packs that a solve would have to make, as far as the cache has them. What was restored is not trusted: a pack that
 * is not what its entry says is a miss. @returns undefined when nothing that is to be built can need a solve
 */
async function restorePacks(work) {
    const { caches, plan, store, folder, force, log } = work;
    const needed = solvedPacks(plan, work.needed);
    if (needed.length === 0)
        return undefined;
    const places = plan.targets.flatMap(({ manifest }) => manifest.places);
    const wanted = solvedPacks(plan, places.map(({ tree }) => tree));
    const prefix = (0,cache_keys/* keyPrefix */.uU)('packs', work);
    const state = { hit: 'none', store: store.folder, folder, prefix, wanted };
    if (force)
        return state;
    const isThere = (key) => store.has(key);
    if (!wanted.every(isThere)) {
        const key = await caches.restore(folder, [prefix + (0,cache_keys/* digest */.br)(wanted), prefix]);
        if (key !== undefined) {
            const packs = wanted.filter((pack) => !isThere(pack) && store.adopt(folder, pack) !== undefined);
            state.restored = { key, packs };
            log.info(`Restored ${packs.length} of ${wanted.length} packs that need a solve from the cache ${key}.`);
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
    const found = needed.filter(isThere).length;
    state.hit = found === needed.length ? 'exact' : found > 0 ? 'partial' : 'none';
    return state;
}
/**
 * Saves the packs of the plan that need a solve and nothing else, unless the cache has the very same. After a build that failed: those that
 * were made, if it made any.
 */
async function savePacks(state, { caches, log }) {
    const { wanted, restored, prefix, folder } = state;
    const store = (0,store_store/* openStore */.C)(state.store, { warn: log.warning });
    const found = wanted.flatMap((key) => store.peek(key) ?? []);
    const isComplete = found.length === wanted.length;
    const hasNews = found.some(({ key }) => !restored?.packs.includes(key));
    if (found.length === 0 || !(isComplete || hasNews))
        return;
    // The second hash is of the contents: what was made anew with --force has the same keys, and is to be saved all the same.
    const key = `${prefix}${(0,cache_keys/* digest */.br)(found.map((entry) => entry.key))}-${(0,cache_keys/* digest */.br)(found.map(({ sha256 }) => sha256))}`;
    if (key === restored?.key)
        return;
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        const copy = (0,store_store/* openStore */.C)(folder, { warn: log.warning, memory: 0 });
        const copied = found.filter((entry) => copy.adopt(state.store, entry.key) !== undefined);
        if (copied.length < found.length)
            return;
        if (await caches.save(folder, key))
            log.info(`Saved ${copied.length} packs in the cache ${key}.`);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Keys of the packs that cannot be made without a solve, sorted. Source is packed anew in no time. */
function solvedPacks(plan, trees) {
    const solved = [...new Set(trees)].filter((key) => plan.trees.get(key)?.recipe.kind !== 'source');
    return solved.map((key) => (0,tree_work/* packOf */.FM)({ plan }, key)).sort();
}

// EXTERNAL MODULE: ./lib/actions/registry-login.js + 1 modules
var registry_login = __webpack_require__(7529);
;// CONCATENATED MODULE: ./lib/graph/builder.js
/** A builder by name, or the current one. @returns undefined when it cannot be told: no Docker, no such builder */
async function inspectBuilder(docker, name) {
    // The features of a node are shown with --debug only.
    const { ok, stdout } = await docker(['--debug', 'buildx', 'inspect', ...(name === undefined ? [] : [name])], 60_000);
    return ok ? parseInspect(stdout) : undefined;
}
/** What `docker buildx inspect` prints (docs.docker.com/reference/cli/docker/buildx/inspect): the builder, then its nodes. */
function parseInspect(text) {
    const [head = '', nodes = ''] = text.split(/^Nodes:$/m, 2);
    const name = field(head, 'Name')[0];
    const driver = field(head, 'Driver')[0];
    if (name === undefined || driver === undefined)
        return undefined;
    const platforms = field(nodes, 'Platforms').flatMap((list) => list.split(',').map((each) => each.trim()));
    // A node that does not run yet shows no features: its driver tells.
    const features = field(nodes, ' Cache export');
    return {
        name,
        driver,
        // One that was given by hand bears an asterisk.
        platforms: [...new Set(platforms.map((each) => each.replace(/\*$/, '')).filter((each) => each.includes('/')))],
        // Only what this builder would start itself may be idle.
        troubles: [
            ...field(nodes, 'Error'),
            ...(driver === 'remote' ? field(nodes, 'Status').filter((status) => status !== 'running') : []),
        ],
        exportsCache: features.length > 0 ? features.every((value) => value === 'true') : driver !== 'docker',
    };
}
/** Values of `Name: value` lines. */
const field = (text, name) => [...text.matchAll(new RegExp(`^${name}: *(.*\\S) *$`, 'gm'))].map(([, value]) => value);

;// CONCATENATED MODULE: ./lib/actions/builder.js

/**
 * Makes a builder of the docker-container driver and starts it. `made` hears its name before it is made, so that nothing is left behind.
 * @returns its name, or why there is none
 */
async function createBuilder(docker, image, made) {
    const name = `lambda-packer-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    made(name);
    const words = ['--name', name, '--driver', 'docker-container', '--driver-opt', `image=${image}`];
    for (const step of [
        ['create', ...words],
        ['inspect', '--bootstrap', name],
    ]) {
        const { ok, why } = await docker(['buildx', ...step]);
        if (!ok)
            return { ok, why };
    }
    return { ok: true, name };
}
/** Removes a builder with its container and its state. @returns why it could not, unless it was gone */
async function removeBuilder(docker, name) {
    const { ok, why } = await docker(['buildx', 'rm', '--force', name], 60_000);
    return ok || /no builder/.test(why) ? undefined : why;
}

;// CONCATENATED MODULE: ./lib/actions/emulation.js
const EMULATIONS = {
    'linux/amd64': { install: 'amd64', registered: 'qemu-x86_64' },
    'linux/arm64': { install: 'arm64', registered: 'qemu-aarch64' },
};
const run = (docker, image, words, timeoutMs) => docker(['run', '--rm', '--privileged', image, ...words], timeoutMs);
/** Registers an emulation with the kernel of the Engine's machine, as docker/setup-qemu-action does. @returns why it could not */
async function registerEmulation(docker, image, { install }) {
    const { ok, why } = await run(docker, image, ['--install', install]);
    return ok ? undefined : why;
}
/** @returns why it could not */
async function removeEmulation(docker, image, { registered }) {
    const { ok, why } = await run(docker, image, ['--uninstall', registered], 60_000);
    return ok ? undefined : why;
}

;// CONCATENATED MODULE: ./lib/actions/setup.js




/** Sets up what solves need, as they need it. */
function machineSetup({ settings, docker, log, remember }) {
    const state = { emulations: [] };
    const registering = new Map();
    async function makeBuilder(reason) {
        log.info(`Creating a builder from ${settings.buildkitImage}: ${reason}.`);
        const made = await createBuilder(docker, settings.buildkitImage, (name) => {
            state.builder = name;
            remember(state);
        });
        if (made.ok) {
            const { name } = made;
            return ((await inspectBuilder(docker, name)) ?? {
                name,
                driver: 'docker-container',
                platforms: [],
                exportsCache: true,
                troubles: [],
            });
        }
        if (settings.setup === 'always')
            throw (0,errors/* failure */.V2)('setup/builder', `no builder could be made from ${settings.buildkitImage}\n    ${made.why}`, {
                hint: 'name an image that this runner can pull in `buildkit-image`, or set `setup: auto`',
            });
        log.warning(`No builder could be made from ${settings.buildkitImage}: ${made.why}`);
        return undefined;
    }
    async function emulate(platform, builder) {
        if (builder.platforms.includes(platform))
            return;
        const missing = `the builder ${builder.name} does not run programs of ${platform}`;
        if (settings.setup === 'never')
            return log.warning(`${missing}, and \`setup: never\` keeps QEMU from being set up`);
        if (!LOCAL_DRIVERS.has(builder.driver))
            return log.warning(`${missing}: give it a node that does (it is of the driver ${builder.driver})`);
        const known = registering.get(platform) ?? register(platform, missing);
        registering.set(platform, known);
        await known;
    }
    async function register(platform, missing) {
        const entry = { image: settings.binfmtImage, emulation: EMULATIONS[platform] };
        log.info(`Registering QEMU for ${platform} from ${entry.image}: ${missing}.`);
        state.emulations.push(entry);
        remember(state);
        const why = await registerEmulation(docker, entry.image, entry.emulation);
        if (why === undefined)
            return;
        state.emulations.splice(state.emulations.indexOf(entry), 1);
        remember(state);
        log.warning(`QEMU for ${platform} could not be registered from ${entry.image}: ${why}`);
    }
    return {
        /**
         * Before the first solve. @returns the builder to use, undefined: the current one; and whether it can export its cache
         * @throws PackerError when `always` cannot be had
         */
        async prepare(platforms, wantsCache) {
            const { setup, builder: named } = settings;
            if (setup !== 'always' && !wantsCache)
                return { builder: named, exportsCache: false };
            const current = await inspectBuilder(docker, named);
            // The solve itself tells best what is wrong with Docker.
            if (current === undefined && setup !== 'always')
                return { builder: named, exportsCache: false };
            const lacksCache = wantsCache && current?.exportsCache === false;
            const reason = setup === 'always' ? '`setup: always`' : CANNOT_EXPORT(current.name);
            const isMade = named === undefined && (setup === 'always' || (setup === 'auto' && lacksCache));
            const made = isMade ? await makeBuilder(reason) : undefined;
            const used = made ?? current;
            if (wantsCache && used?.exportsCache === false)
                log.warning(`BuildKit's cache is neither read nor saved: ${CANNOT_EXPORT(used.name)}`);
            if (setup === 'always' && used)
                for (const platform of platforms)
                    await emulate(platform, used);
            return { builder: made?.name ?? named, exportsCache: used?.exportsCache ?? false };
        },
        /** Before a solve that runs programs of a foreign platform. */
        async emulate(platform, name) {
            const builder = await inspectBuilder(docker, name);
            if (builder)
                await emulate(platform, builder);
        },
    };
}
const CANNOT_EXPORT = (name) => `the builder ${name} cannot export its cache (the driver docker can with the containerd image store)`;
/** Those whose nodes share the kernel of the Engine that `docker run` asks. */
const LOCAL_DRIVERS = new Set(['docker', 'docker-container']);
/** Takes down what `machineSetup` made, and nothing else. */
async function takeDown(state, { docker, log }) {
    if (state.builder !== undefined) {
        const why = await removeBuilder(docker, state.builder);
        if (why !== undefined)
            log.warning(`The builder ${state.builder} could not be removed: ${why}`);
    }
    for (const { image, emulation } of state.emulations) {
        const why = await removeEmulation(docker, image, emulation);
        if (why !== undefined)
            log.warning(`${emulation.registered} could not be removed: ${why}`);
    }
}

;// CONCATENATED MODULE: ./lib/actions/build-hooks.js






/** Where a build asks for what only a runner has. `remember` gets the whole state each time that it changes. */
function actionHooks(settings, edges, remember) {
    const { cache, saves, restores, force, logins, temporary, ...rest } = settings;
    const { caches, docker, log } = edges;
    const owner = { scope: rest.scope, leg: rest.leg };
    let state = {};
    const learn = (news) => {
        state = { ...state, ...news };
        remember(state);
    };
    let bases;
    let prepared;
    const machine = machineSetup({ settings: rest, docker, log, remember: (setup) => learn({ setup }) });
    async function prepare(platforms) {
        await (0,registry_login/* logIn */.E8)(logins, docker, log);
        const { builder, exportsCache } = await machine.prepare(platforms, cache !== false);
        const chosen = builder === undefined ? {} : { builder };
        if (cache === false || !exportsCache)
            return { chosen };
        // It is BuildKit that reads such a one, and it cannot be told only to write.
        if (typeof cache === 'string')
            return { chosen: { ...chosen, ...(restores && { cache }) } };
        const buildkit = await restoreBuildKit({ ...owner, caches, restores, folder: (0,external_node_path_.join)(temporary, 'buildkit'), log });
        if (saves)
            learn({ buildkit: { ...buildkit, ...(bases && { bases }) } });
        return { chosen, current: buildkit.current };
    }
    return {
        async planned(plan, needed, store) {
            if (cache === false)
                return;
            bases = baseCaches(plan);
            const folder = (0,external_node_path_.join)(temporary, 'packs');
            const isAnew = force || !restores;
            learn({ packs: await restorePacks({ ...owner, caches, plan, needed, store, folder, force: isAnew, log }) });
        },
        async solving(trees) {
            // Trees are solved, and after them bases of images, several at a time: all in what was prepared once.
            const platforms = trees.flatMap(({ recipe }) => ('platform' in recipe ? [recipe.platform] : []));
            prepared ??= prepare([...new Set(platforms)]);
            const { chosen, current } = await prepared;
            return current === undefined ? chosen : { ...chosen, cache: localOption(current, trees) };
        },
        emulating: (platform, builder) => machine.emulate(platform, builder),
    };
}
/** The post step: takes down what was set up, and saves what changed, also after a build that failed. */
async function finish({ packs, buildkit, setup }, saves, edges) {
    if (setup)
        await takeDown(setup, edges);
    if (packs && saves)
        await savePacks(packs, edges);
    if (buildkit)
        await saveBuildKit(buildkit, edges);
}
/** How far what needs a solve was there. A build that needs none lacks nothing. */
const cacheHit = ({ packs }, cache) => packs?.hit ?? (cache === false ? 'none' : 'exact');


/***/ }),

/***/ 7529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dQ: () => (/* binding */ ecrCredentials),
  E8: () => (/* binding */ logIn),
  Qm: () => (/* binding */ loginsOf),
  pF: () => (/* binding */ withOwnDocker)
});

// UNUSED EXPORTS: hostOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/aws/ecr-registry.js
var ecr_registry = __webpack_require__(34563);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/actions/aws-role.js
var aws_role = __webpack_require__(79931);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/actions/docker-config.js


/** What whoever logs in changes (docs.docker.com/reference/cli/docker, "Configuration files"). */
const FILE = 'config.json';
/** The name under which Docker keeps the Hub's credentials. */
const HUB_KEY = 'https://index.docker.io/v1/';
/**
 * A Docker configuration for this step alone, in which it logs in to `hosts`: what steps before have logged in to stays as it is, in their own
 * configuration and in this one, but for those hosts. Builders, contexts and plugins are those that were there.
 * @param folder where it is made; it will hold passwords @returns the variables with which Docker uses it
 */
function ownDockerConfig(folder, hosts, { env, home }) {
    const original = (0,external_node_path_.resolve)(env.DOCKER_CONFIG || (0,external_node_path_.join)(home, '.docker'));
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    for (const name of namesIn(original))
        if (name !== FILE)
            (0,external_node_fs_.symlinkSync)((0,external_node_path_.join)(original, name), (0,external_node_path_.join)(folder, name));
    const { auths = {}, credHelpers = {}, ...rest } = readConfig((0,external_node_path_.join)(original, FILE));
    const keys = hosts.flatMap((host) => (host === 'docker.io' ? [HUB_KEY, host] : [host]));
    const config = {
        ...rest,
        auths: Object.fromEntries(Object.entries(auths).filter(([name]) => !keys.includes(name))),
        // A helper with no name is the file itself: no password goes into a store that others read.
        credHelpers: { ...credHelpers, ...Object.fromEntries(keys.map((key) => [key, ''])) },
    };
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, FILE), JSON.stringify(config), { mode: 0o600 });
    return { DOCKER_CONFIG: folder, BUILDX_CONFIG: env.BUILDX_CONFIG || (0,external_node_path_.join)(original, 'buildx') };
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** What cannot be read is for Docker to tell of, when it is asked without a login. */
function readConfig(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/actions/registry-login.js







/**
 * Where this run logs in: with `registry-username` to the registry that is pushed to, else to that of the base images; with `aws-role` to those of
 * both that are ECR's. Elsewhere it is whoever a step before has logged in.
 * @throws PackerError (2) when a half of it is missing
 */
function loginsOf(inputs, context) {
    const own = ownLogin(inputs);
    const places = [inputs.registry, inputs['base-registry']].flatMap((place) => (place ? [hostOf(place)] : []));
    const ofRole = inputs['aws-role'] === undefined ? [] : places.filter((host) => (0,ecr_registry/* ecrRegion */.d)(host) !== undefined);
    const others = [...new Set(ofRole)].filter((host) => host !== own?.host);
    return [
        ...(own ? [own] : []),
        ...others.map((host) => ({ host, credentials: () => ecrCredentials(host, inputs, context), isOptional: true })),
    ];
}
function ownLogin(inputs) {
    const { 'registry-username': username, 'registry-password': password } = inputs;
    if (username === undefined && password === undefined)
        return undefined;
    const place = inputs.registry ?? inputs['base-registry'];
    if (username === undefined || password === undefined || place === undefined)
        throw (0,errors/* failure */.V2)('input/registry', 'inputs registry-username and registry-password: both are needed, and `registry` or `base-registry`, to which they belong', { exitCode: 2 });
    (0,core/* setSecret */.Pq)(password);
    return { host: hostOf(place), credentials: async () => ({ username, password }), isOptional: false };
}
/** With the role of `aws-role`, else what the SDK finds. @throws PackerError */
async function ecrCredentials(host, inputs, context) {
    const { ecrLogin } = await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(249), __webpack_require__.e(587), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 21235));
    const found = await ecrLogin(host, { signal: context.signal, role: (0,aws_role/* roleOf */.k)(inputs, context) });
    if (found && 'password' in found)
        (0,core/* setSecret */.Pq)(found.password);
    return found;
}
/** The registry in the beginning of a reference (distribution/reference, "domain"). */
function hostOf(place) {
    const [first = ''] = place.split('/');
    return /[.:]/.test(first) || first === 'localhost' ? first : 'docker.io';
}
/** The context of a step that logs in: its Docker has a configuration of its own, whose folder post removes. */
function withOwnDocker(context, logins) {
    if (logins.length === 0)
        return { context };
    const folder = (0,external_node_path_.join)(context.scratch, `docker-${(0,external_node_crypto_.randomUUID)()}`);
    const hosts = logins.map(({ host }) => host);
    return { context: { ...context, env: { ...context.env, ...ownDockerConfig(folder, hosts, context) } }, folder };
}
/** @throws PackerError when a registry refuses who was named for it */
async function logIn(logins, docker, log) {
    for (const login of logins) {
        try {
            await logInTo(login, docker);
        }
        catch (thrown) {
            if (!login.isOptional)
                throw thrown;
            log.warning(`There is no login to ${login.host}: ${(0,errors/* messageOf */.bD)(thrown)}`);
        }
    }
}
async function logInTo({ host, credentials }, docker) {
    const found = await credentials();
    if (!found || !('password' in found))
        return;
    const { username, password } = found;
    const { ok, why } = await docker(['login', '--username', username, '--password-stdin', host], 60_000, password);
    if (!ok)
        throw (0,errors/* failure */.V2)('registry/login', `the registry ${host} did not let ${username} in\n    ${why.split(password).join('***')}`, {
            hint: 'Check registry-username and registry-password.',
        });
}


/***/ }),

/***/ 34563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ecrRegion)
/* harmony export */ });
/** A private registry of ECR: `123456789012.dkr.ecr.eu-west-1.amazonaws.com` (docs.aws.amazon.com/AmazonECR, "Private registry"). */
const PRIVATE = /^\d{12}\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/;
/** The region of a private registry of ECR; undefined: it is another registry. */
const ecrRegion = (registry) => PRIVATE.exec(registry)?.[1];


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ dockerIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Long enough to pull an image over a slow line. */
const LIMIT_MS = 5 * 60_000;
/** @param signal aborted: the process is ended, and its failure is the result */
const dockerIn = (env, signal) => (words, timeoutMs = LIMIT_MS, input = '') => new Promise((resolve) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('docker', words, { env, timeout: timeoutMs, maxBuffer: 64 << 20, ...(signal && { signal }) }, (error, stdout, stderr) => {
        const said = stderr.trim().split('\n').slice(-3).join('\n');
        resolve({ ok: error === null, stdout, why: said || (error?.message ?? '') });
    });
    // A process that does not read it closes the pipe, and says why in its own words.
    child.stdin?.on('error', () => { }).end(input);
});


/***/ })

};
