export const id = 594;
export const ids = [594];
export const modules = {

/***/ 29139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ writeLayerLists),
/* harmony export */   XD: () => (/* binding */ writeLayerList),
/* harmony export */   vo: () => (/* binding */ layerLists)
/* harmony export */ });
/* unused harmony exports listJson, listYaml */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48217);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35060);




/** What `aws lambda … --layers file://…` takes. */
const listJson = (arns) => `${JSON.stringify(arns, null, 2)}\n`;
/** ARNs are plain scalars in YAML: no space follows their colons. */
const listYaml = (arns) => arns.length === 0 ? '[]\n' : arns.map((arn) => `- ${arn}\n`).join('');
/**
 * The lists of the functions that attach layers: `layers/<function>-<arch>`, in folders of regions when there are several; `layers` as well
 * when there is one list only. A function one of whose layers is not published as it is in dist has no list.
 */
function layerLists(manifest, publications) {
    const { regions } = publications;
    const find = (0,_published_js__WEBPACK_IMPORTED_MODULE_3__/* .arnFinder */ .qc)(manifest, publications);
    const functions = manifest.artifacts.filter(({ kind, type }) => kind === 'function' && type === 'zip');
    const lists = regions.flatMap((region) => functions.flatMap((entry) => {
        const arns = (0,_published_js__WEBPACK_IMPORTED_MODULE_3__/* .attachedArns */ .j9)(entry, region, find);
        const folder = regions.length > 1 ? `layers/${region}` : 'layers';
        return arns ? [{ name: `${folder}/${entry.name}-${(0,_published_js__WEBPACK_IMPORTED_MODULE_3__/* .archOf */ .Qh)(entry)}`, arns }] : [];
    }));
    const [only] = lists;
    return only && functions.length === 1 && regions.length === 1
        ? [...lists, { name: 'layers', arns: only.arns }]
        : lists;
}
/** Writes a list as JSON and as YAML. @returns their paths */
function writeLayerList(folder, { name, arns }) {
    const texts = { json: listJson(arns), yaml: listYaml(arns) };
    return Object.entries(texts).map(([ending, text]) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.${ending}`);
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .zh)(path, text);
        return path;
    });
}
const OURS = /^[A-Za-z0-9_-]+-(?:amd64|arm64)\.(?:json|yaml)$/;
const REGION = /^[a-z]{2}(?:-[a-z0-9]+)+-\d$/;
/** Writes the lists, and removes those of earlier runs that do not hold any more. @returns the paths of those written */
function writeLayerLists(dist, lists) {
    const written = lists.flatMap((list) => writeLayerList(dist, list));
    const stale = ['layers.json', 'layers.yaml', ...listed(dist, 'layers')]
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, name))
        .filter((path) => !written.includes(path));
    for (const path of stale)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
    return written;
}
/** Lists that lie in a folder of dist and in its folders of regions. */
function listed(dist, folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, folder), { withFileTypes: true }).flatMap((entry) => {
            const name = `${folder}/${entry.name}`;
            if (entry.isDirectory())
                return REGION.test(entry.name) ? listed(dist, name) : [];
            return OURS.test(entry.name) ? [name] : [];
        });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 24591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   NJ: () => (/* binding */ unless),
/* harmony export */   QY: () => (/* binding */ CloudFault),
/* harmony export */   Zh: () => (/* binding */ isFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A request that failed, with what a person needs to know. */
class CloudFault extends Error {
    kind;
    problem;
    constructor(kind, problem, options) {
        super(problem.message, options);
        this.name = 'CloudFault';
        this.kind = kind;
        this.problem = problem;
    }
}
const isFault = (thrown, ...kinds) => thrown instanceof CloudFault && (kinds.length === 0 || kinds.includes(thrown.kind));
/** A failed request as the value it stands for, for the kinds that are an answer. */
async function unless(kind, work, instead) {
    try {
        return await work;
    }
    catch (thrown) {
        if (isFault(thrown, kind))
            return instead;
        throw thrown;
    }
}
/** What a failure says, if it is one that a person can mend. @throws whatever else was thrown */
function problemsOf(thrown) {
    if (thrown instanceof CloudFault)
        return [thrown.problem];
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackerError */ .Ly)
        return thrown.problems;
    throw thrown;
}


/***/ }),

/***/ 74928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CLOCK: () => (/* binding */ CLOCK),
/* harmony export */   PACE: () => (/* binding */ PACE),
/* harmony export */   attempt: () => (/* binding */ attempt),
/* harmony export */   delayMs: () => (/* binding */ delayMs),
/* harmony export */   rateGate: () => (/* binding */ rateGate)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24591);


const CLOCK = {
    now: () => performance.now(),
    sleep: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
    },
    random: Math.random,
};
/** Lambda's control plane takes 15 requests a second over all its APIs ("Lambda quotas"), and others use it too: 10. Timers may be a little early. */
const PACE = {
    clock: CLOCK,
    rate: { requests: 10, windowMs: 1002 },
    baseMs: 400,
    capMs: 20_000,
    tries: 6,
    throttledMs: 15 * 60_000,
    patienceMs: 30_000,
    lookMs: 1000,
    graceMs: 1200,
};
/**
 * Lets through so many requests in any window, in the order of asking. A turn is used again one window after its answer came, so that what is
 * bounded is not only when requests leave but when they arrive. Rejects when the signal is aborted: nothing new is sent.
 */
function rateGate({ rate, clock }, signal) {
    /** When each turn that nobody has may be used again, earliest first. */
    const turns = Array.from({ length: rate.requests }, () => Number.NEGATIVE_INFINITY);
    let wake = () => undefined;
    signal.addEventListener('abort', () => wake(), { once: true });
    let last = Promise.resolve();
    const turn = async () => {
        while (turns.length === 0 && !signal.aborted)
            await new Promise((done) => (wake = done));
        signal.throwIfAborted();
        const waitMs = turns.shift() - clock.now();
        if (waitMs > 0)
            await clock.sleep(waitMs, signal);
    };
    return async (request) => {
        const mine = last.then(turn);
        last = mine.catch(() => undefined);
        await mine;
        try {
            return await request();
        }
        finally {
            turns.push(clock.now() + rate.windowMs);
            wake();
        }
    };
}
const delayMs = ({ baseMs, capMs, clock }, n) => clock.random() * Math.min(capMs, baseMs * 2 ** n);
/**
 * A request that may be sent any number of times: again after throttling for `throttledMs`, after lost answers `tries` times.
 * @throws the last CloudFault
 */
async function attempt(pace, signal, request) {
    const end = pace.clock.now() + pace.throttledMs;
    for (let n = 0, failed = 0;; n++) {
        try {
            return await request();
        }
        catch (thrown) {
            const isWorthIt = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(thrown, 'throttled')
                ? pace.clock.now() < end
                : (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(thrown, 'lost', 'unsent') && ++failed < pace.tries;
            if (!isWorthIt)
                throw thrown;
            await pace.clock.sleep(delayMs(pace, n), signal);
        }
    }
}


/***/ }),

/***/ 68660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e$: () => (/* binding */ publishLayers),
  Fp: () => (/* binding */ zipFacts)
});

// UNUSED EXPORTS: headline

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/hash-file.js
var hash_file = __webpack_require__(46850);
;// CONCATENATED MODULE: ./lib/publish/mark.js
/** PublishLayerVersion: Description has at most 256 characters, counted here in UTF-16 units, which are never fewer. */
const LONGEST = 256;
const MARK = /\s?\[lambda-packer sha256:([0-9a-f]{64})\]$/;
/** A version's description: what the user says, then the manifest hash by which it is found again. The user's part is cut to fit. */
function markedDescription(front, manifestHash) {
    if (manifestHash === undefined)
        return cut(front, LONGEST);
    const mark = `[lambda-packer ${manifestHash}]`;
    return front === '' ? mark : `${cut(front, LONGEST - mark.length - 1)} ${mark}`;
}
/** The two parts of a description; without a hash when it is not ours. */
function readDescription(description) {
    const match = MARK.exec(description);
    if (!match)
        return { front: description };
    return { front: description.slice(0, match.index), manifestHash: `sha256:${match[1]}` };
}
const cut = (text, length) => text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

// EXTERNAL MODULE: ./lib/publish/refuse.js
var refuse = __webpack_require__(38935);
;// CONCATENATED MODULE: ./lib/publish/decide.js


/** Lambda's words for architectures. */
const LAMBDA_ARCH = { amd64: 'x86_64', arm64: 'arm64' };
const architecturesOf = ({ arches }) => arches.map((arch) => LAMBDA_ARCH[arch]);
/** Lambda's CodeSha256: the SHA-256 of the ZIP in base64. */
const codeSha256Of = ({ sha256 }) => Buffer.from(sha256, 'hex').toString('base64');
/** What is to be done with a layer in one region, and why. */
function decide(target, zip, account, options) {
    const [refusal] = (0,refuse/* refusals */.K)(target, zip, options);
    if (refusal)
        return { kind: 'refuse', reason: refusal.message };
    const { latest, earlier } = account;
    if (!latest)
        return { kind: 'publish', reason: `there is no version of ${target.name} yet` };
    const isSameManifest = target.manifestHash !== undefined && hashOf(latest) === target.manifestHash;
    const otherThan = (version) => (options.bytesSuffice ? undefined : metadataChange(target, version));
    const other = otherThan(latest);
    if (!isSameManifest && !isSameCode(target, latest)) {
        if (options.adopt && earlier && otherThan(earlier) === undefined)
            return adopted(target, earlier);
        const hint = earlier ? `; version ${earlier.version} has this manifest, --adopt would take it` : '';
        return { kind: 'publish', reason: change(target, latest) + hint };
    }
    if (other !== undefined)
        return { kind: 'publish', reason: `metadata: ${other}` };
    if (isSameCode(target, latest)) {
        const reason = isSameManifest ? 'same manifest and bytes as' : 'same bytes as';
        return { kind: 'unchanged', version: latest, reason: `${reason} version ${latest.version}` };
    }
    if (options.force)
        return { kind: 'publish', reason: `other bytes of the same manifest as version ${latest.version}, and --force` };
    return {
        kind: 'unchanged',
        version: latest,
        reason: `same manifest as version ${latest.version}`,
        warning: otherBytes(latest),
    };
}
function adopted(target, version) {
    const reason = `version ${version.version} has this manifest`;
    return isSameCode(target, version)
        ? { kind: 'adopt', version, reason }
        : { kind: 'adopt', version, reason, warning: otherBytes(version) };
}
const otherBytes = ({ version }) => `version ${version} was built from the same manifest but has other bytes: something in it is not pinned. Pin it (\`lambda-packer lock\`), or publish these with --force`;
const hashOf = ({ description }) => readDescription(description).manifestHash;
const isSameCode = (target, { codeSha256, codeSize }) => codeSha256 === codeSha256Of(target) && codeSize === target.size;
function change(target, latest) {
    const before = hashOf(latest);
    const manifest = before === undefined
        ? 'it bears no manifest hash'
        : target.manifestHash === undefined
            ? 'its bytes differ'
            : `manifest ${decide_short(before)} → ${decide_short(target.manifestHash)}`;
    return `changed since version ${latest.version}: ${manifest}, ${latest.codeSize} → ${target.size} bytes`;
}
const decide_short = (hash) => hash.slice('sha256:'.length).slice(0, 12);
/**
 * What the version says otherwise than the target; undefined: nothing. Of a version that another tool published, only what both sides say
 * is compared: that tool's description is no change.
 */
function metadataChange(target, version) {
    const { front, manifestHash } = readDescription(version.description);
    const wanted = readDescription(markedDescription(target.description ?? '', manifestHash)).front;
    const isOurs = manifestHash !== undefined;
    const rows = [
        ['compatible runtimes', list(version.runtimes), list(target.runtimes)],
        ['architectures', list(version.architectures), list(architecturesOf(target))],
        ['license', version.license, target.license ?? ''],
        ['description', front, isOurs ? wanted : front],
    ];
    const changed = rows.filter(([, before, now]) => before !== now && (isOurs || (before !== '' && now !== '')));
    if (changed.length === 0)
        return undefined;
    return changed.map(([what, before, now]) => `${what} ${before || 'none'} → ${now || 'none'}`).join('; ');
}
const list = (words) => [...new Set(words)].sort().join(', ');

// EXTERNAL MODULE: ./lib/publish/fault.js
var fault = __webpack_require__(24591);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/publish/pace.js
var publish_pace = __webpack_require__(74928);
;// CONCATENATED MODULE: ./lib/publish/work.js

/** A request that may be sent again. */
const ask = ({ pace, signal }, request) => (0,publish_pace.attempt)(pace, signal, request);
/** All pages of a listing. */
async function allPages(work, page) {
    const items = [];
    let marker;
    do {
        const from = marker;
        const answer = await ask(work, () => page(from));
        items.push(...answer.items);
        marker = answer.next;
    } while (marker !== undefined);
    return items;
}
/** Does the work for each item, so many at a time; the first failure is thrown when all that was begun has ended. */
async function eachOf(items, atATime, work) {
    const waiting = items.values();
    const failures = [];
    const worker = async () => {
        for (const item of waiting) {
            try {
                await work(item);
            }
            catch (thrown) {
                failures.push(thrown);
                return;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(atATime, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
}
/** Lets work begin, in the order of asking, while all that runs holds no more than so much together. */
function holdWithin(most) {
    let free = most;
    const waiting = [];
    const next = () => {
        for (let [first] = waiting; first && first.amount <= free; [first] = waiting) {
            waiting.shift();
            free -= first.amount;
            first.begin();
        }
    };
    return async (bytes, run) => {
        const amount = Math.min(bytes, most);
        await new Promise((begin) => {
            waiting.push({ amount, begin });
            next();
        });
        try {
            return await run();
        }
        finally {
            free += amount;
            next();
        }
    };
}

;// CONCATENATED MODULE: ./lib/publish/functions.js



const listFunctions = (work, api, all) => allPages(work, (marker) => api.functions(all, marker));
/** `arn:…:layer:name:7` as the layer and the number. */
function splitArn(arn) {
    const end = arn.lastIndexOf(':');
    return { layer: arn.slice(0, end), version: Number(arn.slice(end + 1)) };
}
/** A function's layers with older versions replaced: order and other layers kept. Undefined: nothing is to be done. */
function newLayers({ layers, architectures }, successors) {
    const fits = (successor) => successor.architectures.length === 0 || architectures.every((each) => successor.architectures.includes(each));
    const replaced = layers.map((arn) => {
        const old = splitArn(arn);
        const next = successors.find((successor) => splitArn(successor.arn).layer === old.layer);
        return next && fits(next) && splitArn(next.arn).version > old.version ? next.arn : arn;
    });
    return replaced.some((arn, i) => arn !== layers[i]) ? replaced : undefined;
}
/** Looks at a function that is being updated: about five minutes. */
const LOOKS = 300;
/**
 * Gives the functions of a region the new versions of the layers that they use. What goes wrong with one does not stop the others.
 * @returns what was done, or would be, by the ARN of the new version
 */
async function updateFunctions(work, api, successors) {
    const done = new Map();
    const problems = [];
    for (const { name, ...found } of await listFunctions(work, api, false)) {
        const wanted = newLayers(found, successors);
        if (!wanted)
            continue;
        try {
            const layers = work.options.dryRun ? wanted : await updateOne(work, api, name, successors);
            for (const arn of layers.filter((each) => !found.layers.includes(each)))
                done.set(arn, [...(done.get(arn) ?? []), `update function ${name}`]);
        }
        catch (thrown) {
            problems.push(...(0,fault/* problemsOf */.GW)(thrown));
        }
    }
    return { done, problems };
}
/** Sends the change against what the function is now, and again when someone else was faster. @returns its layers */
async function updateOne(work, api, name, successors) {
    for (let n = 0;; n++) {
        const { layers: now, architectures, revision, update } = await settled(work, api, name);
        if (n > 0 && update.status === 'Failed')
            throw (0,errors/* failure */.V2)('publish/function', `the function ${name} could not be updated: ${update.reason}`, {
                hint: 'Its layers may be too large together, or its role may not read a version.',
            });
        const layers = newLayers({ layers: now, architectures }, successors);
        if (!layers)
            return now;
        if (n >= work.pace.tries)
            throw (0,errors/* failure */.V2)('publish/function', `the function ${name} is changed by someone else all the time`, {
                hint: 'Run publish again later.',
            });
        await (0,fault/* unless */.NJ)('conflict', ask(work, () => api.setLayers(name, layers, revision)), undefined);
    }
}
/** The function when no update of it is under way. */
async function settled(work, api, name) {
    for (let looks = 0;; looks++) {
        const state = await ask(work, () => api.function(name));
        if (state.update.status !== 'InProgress')
            return state;
        if (looks >= LOOKS)
            throw (0,errors/* failure */.V2)('publish/function', `the function ${name} is still being updated`, {
                hint: 'Run publish again later.',
            });
        await work.pace.clock.sleep(work.pace.lookMs, work.signal);
    }
}

// EXTERNAL MODULE: ./lib/inspect/limits.js
var limits = __webpack_require__(61730);
;// CONCATENATED MODULE: ./lib/publish/keep.js



const bucketName = (template, region) => template.replaceAll('{region}', region);
function shelfOf(work, artifact, destination, region) {
    if (destination.bucket === undefined)
        return undefined;
    const bucket = bucketName(destination.bucket, region);
    return { api: work.cloud.bucket(region, bucket), bucket, folder: `${destination.prefix}/${artifact.name}` };
}
/** @throws PackerError when the bucket is missing or lies in another region, from which Lambda takes nothing */
async function checkBucket(work, { api, bucket }, region) {
    const lies = await ask(work, () => api.region()).catch((thrown) => {
        if (!(0,fault/* isFault */.Zh)(thrown, 'missing'))
            throw thrown;
        throw (0,errors/* failure */.V2)('publish/bucket', `the bucket ${bucket} does not exist`, {
            hint: 'Create it, or correct publish.bucket.',
            cause: thrown,
        });
    });
    if (lies !== region)
        throw (0,errors/* failure */.V2)('publish/bucket-region', `the bucket ${bucket} is in ${lies}, but layers of ${region} need one in ${region}`, {
            hint: 'Name one bucket for each region: publish.bucket may hold {region}.',
        });
}
/** Where a layer's ZIP lies: under its own hash, so that what is there need not be sent again. */
const zipKey = ({ folder }, { sha256 }) => `${folder}/${sha256}.zip`;
/** Puts the ZIP into the bucket unless it is there. @returns its key */
async function uploadZip(work, shelf, artifact) {
    const key = zipKey(shelf, artifact);
    const there = await ask(work, () => shelf.api.head(key));
    if (there?.size !== artifact.size || there.metadata.sha256 !== artifact.sha256)
        await ask(work, () => shelf.api.put(key, { file: artifact.zip, sha256: artifact.sha256 }, { sha256: artifact.sha256 }));
    return key;
}
/** Keeps a version's manifest and ZIP. @returns their addresses, and whether something was, or would be, put there */
async function keep(work, shelf, artifact, { version, arn, codeSha256 }) {
    const key = `${shelf.folder}/${version}/manifest.json`;
    const metadata = artifact.manifestHash === undefined ? {} : { 'manifest-sha256': artifact.manifestHash.slice('sha256:'.length) };
    const there = await ask(work, () => shelf.api.head(key));
    const isNew = !there || there.metadata['manifest-sha256'] !== metadata['manifest-sha256'];
    const zip = zipKey(shelf, artifact);
    const kept = {
        schema: 1,
        layer: artifact.layer,
        name: artifact.name,
        version,
        arn,
        codeSha256,
        zip,
        artifacts: artifact.manifest,
    };
    if (isNew && !work.options.dryRun) {
        await uploadZip(work, shelf, artifact);
        // Last, so that a manifest in the bucket always has its ZIP.
        await ask(work, () => shelf.api.put(key, { text: `${JSON.stringify(kept, null, 2)}\n` }, metadata));
    }
    return { manifest: `s3://${shelf.bucket}/${key}`, zip: `s3://${shelf.bucket}/${zip}`, isNew };
}

;// CONCATENATED MODULE: ./lib/publish/permissions.js


/** Statements of ours; those of others are left alone. */
const PREFIX = 'lambda-packer-';
/** The statements that a config's `accounts` stand for. A statement's id says all of it, so that equal ids are equal statements. */
function grantsOf(accounts) {
    if (accounts === '*')
        return [{ id: `${PREFIX}everyone`, principal: '*' }];
    if (!Array.isArray(accounts))
        return [{ id: `${PREFIX}${accounts.organization}`, principal: '*', organization: accounts.organization }];
    return accounts.map((account) => ({ id: `${PREFIX}${account}`, principal: account }));
}
/** What must be done to a version's policy. */
function grantChanges(current, wanted) {
    const has = (grants, id) => grants.some((grant) => grant.id === id);
    return {
        add: wanted.filter(({ id }) => !has(current, id)),
        remove: current.filter(({ id }) => id.startsWith(PREFIX) && !has(wanted, id)),
    };
}
/** Makes a version's permissions those of the config. @returns what was done, or would be */
async function reconcilePermissions(work, api, name, { version }, accounts) {
    const current = await ask(work, () => api.policy(name, version));
    const { add, remove } = grantChanges(current, grantsOf(accounts));
    if (!work.options.dryRun) {
        // A revoked account first: what is taken away must not wait for what is given.
        for (const { id } of remove)
            await (0,fault/* unless */.NJ)('missing', ask(work, () => api.revoke(name, version, id)), undefined);
        for (const grant of add) {
            await ask(work, () => api.allow(name, version, grant)).catch((thrown) => {
                // A lost answer, or another run: the statement of this id is there.
                if (!(0,fault/* isFault */.Zh)(thrown, 'conflict'))
                    throw thrown;
            });
        }
    }
    return [
        ...remove.map((grant) => `take back from ${whom(grant)}`),
        ...add.map((grant) => `share with ${whom(grant)}`),
    ];
}
const whom = ({ principal, organization }) => organization ?? (principal === '*' ? 'everyone' : principal);

;// CONCATENATED MODULE: ./lib/publish/versions.js



/** Every version of a layer, newest first; [] when there is none. The order of the listing itself is not relied on. */
async function listVersions(work, api, name) {
    const listed = await (0,fault/* unless */.NJ)('missing', allPages(work, (marker) => api.versions(name, marker)), []);
    return listed.sort((a, b) => b.version - a.version);
}
/** A version with its hash, which listings do not hold; undefined when there is none. */
const readVersion = (work, api, name, version) => (0,fault/* unless */.NJ)('missing', ask(work, () => api.version(name, version)), undefined);
/** The newest of the versions that bears a manifest hash. */
function bearerOf(versions, manifestHash) {
    if (manifestHash === undefined)
        return undefined;
    return versions.find(({ description }) => readDescription(description).manifestHash === manifestHash);
}

;// CONCATENATED MODULE: ./lib/publish/send.js




/**
 * Publishes one version, once. The call cannot be repeated safely: it makes a version each time. So when its answer is lost (a timeout, a
 * reset, a 5xx), versions are looked for with patience, and one that is new, bears our description and has our bytes is what we made. Only
 * when none appears is it sent again. After throttling, which says that nothing was done, a short look is enough.
 * @param known numbers of the versions that were there before
 */
async function send(work, api, artifact, request, known) {
    const { clock, throttledMs, tries, patienceMs, lookMs } = work.pace;
    const patience = { lost: patienceMs, throttled: lookMs, unsent: 0 };
    const end = clock.now() + throttledMs;
    for (let n = 0, failed = 0;; n++) {
        try {
            return await api.publish(request);
        }
        catch (thrown) {
            if (!(0,fault/* isFault */.Zh)(thrown, 'throttled', 'lost', 'unsent'))
                throw thrown;
            const made = await findMade(work, api, artifact, request, known, patience[thrown.kind]);
            if (made)
                return made;
            if (thrown.kind === 'throttled' ? clock.now() >= end : ++failed >= tries)
                throw thrown;
            await clock.sleep((0,publish_pace.delayMs)(work.pace, n), work.signal);
        }
    }
}
async function findMade(work, api, artifact, request, known, patienceMs) {
    const { clock, baseMs } = work.pace;
    const until = clock.now() + patienceMs;
    for (let n = 0; patienceMs > 0; n++) {
        const listed = await listVersions(work, api, request.name);
        const newest = Math.max(0, ...known, ...listed.map(({ version }) => version));
        // Listings lag behind: a version that they do not show yet has the next number.
        const candidates = [...listed.map(({ version }) => version).filter((version) => !known.has(version)), newest + 1];
        for (const version of candidates) {
            const stored = await readVersion(work, api, request.name, version);
            if (stored?.description === request.description && stored.codeSha256 === codeSha256Of(artifact))
                return stored;
        }
        const left = until - clock.now();
        if (left <= 0)
            return undefined;
        await clock.sleep(Math.min(left, baseMs * 2 ** Math.min(n, 3)), work.signal);
    }
    return undefined;
}
/** @throws CloudFault when what Lambda stored is not what was sent */
function checkStored(artifact, stored) {
    if (stored.codeSha256 === codeSha256Of(artifact))
        return;
    throw new fault/* CloudFault */.QY('refused', {
        severity: 'error',
        code: 'publish/stored',
        message: `${stored.arn} has other bytes than ${artifact.zip}: CodeSha256 ${stored.codeSha256}, not ${codeSha256Of(artifact)}`,
        hint: 'The ZIP changed while it was sent, or the object in the bucket did. Delete that version and publish again.',
    });
}

;// CONCATENATED MODULE: ./lib/publish/layer.js








function newJob(item, region, zip) {
    const { layer, arches, name, manifestHash } = item.artifact;
    const publication = {
        layer,
        arches,
        region,
        name,
        decision: 'none',
        state: 'interrupted',
        reason: 'not looked at',
        ...(manifestHash !== undefined && { manifestHash }),
        actions: [],
        problems: [],
    };
    return { item, region, zip, publication, versions: [] };
}
/**
 * Brings one layer in one region to where it should be: reads what is there, decides, publishes, shares, keeps. By a dry run only reads.
 * @throws CloudFault, PackerError; `job.publication` then holds what was reached
 */
async function publishOne(work, job) {
    const { item, region, zip, publication } = job;
    const { artifact, destination } = item;
    const api = work.cloud.layers(region);
    const shelf = shelfOf(work, artifact, destination, region);
    const options = { ...work.options, ...(destination.bucket !== undefined && { bucket: destination.bucket }) };
    let account = await read(work, job, api);
    let decision = decide(artifact, zip, account, options);
    while (decision.kind === 'publish') {
        const latest = await unlisted(work, job, api);
        if (!latest)
            break;
        account = { ...account, latest };
        decision = decide(artifact, zip, account, options);
    }
    publication.decision = decision.kind;
    publication.reason = decision.reason;
    if ('warning' in decision && decision.warning !== undefined)
        publication.problems.push({
            severity: 'warning',
            code: 'publish/other-bytes',
            message: `${(0,refuse/* labelOf */.W)(artifact)} in ${region}: ${decision.warning}`,
        });
    if (decision.kind === 'publish') {
        if (shelf)
            await checkBucket(work, shelf, region);
        if (work.options.dryRun)
            return;
        const stored = await make(work, job, api, shelf);
        note(publication, stored);
        await finish(work, job, api, shelf, stored);
    }
    else if ('version' in decision) {
        note(publication, decision.version);
        await finish(work, job, api, shelf, decision.version);
    }
}
async function read(work, job, api) {
    const { name, manifestHash } = job.item.artifact;
    job.versions = await listVersions(work, api, name);
    const [newest] = job.versions;
    const bearer = bearerOf(job.versions, manifestHash);
    const latest = newest && (await readVersion(work, api, name, newest.version));
    const earlier = bearer && bearer !== newest && (await readVersion(work, api, name, bearer.version));
    return { ...(latest && { latest }), ...(earlier && { earlier }) };
}
/** A version that the listing does not show yet, such as one of a run that was just killed: it would have the next number. */
async function unlisted(work, job, api) {
    const next = (job.versions[0]?.version ?? 0) + 1;
    const version = await readVersion(work, api, job.item.artifact.name, next);
    if (version)
        job.versions.unshift(version);
    return version;
}
async function make(work, job, api, shelf) {
    const { artifact } = job.item;
    const tell = (message) => work.report({ kind: 'layer', layer: (0,refuse/* labelOf */.W)(artifact), region: job.region, status: 'working', message });
    let content = { file: artifact.zip };
    if (shelf && artifact.size > limits/* LIMITS */.b1.upload) {
        tell(`sending ${artifact.size} bytes to ${shelf.bucket}`);
        content = { bucket: shelf.bucket, key: await uploadZip(work, shelf, artifact) };
    }
    tell(`publishing: ${job.publication.reason}`);
    const request = {
        name: artifact.name,
        description: markedDescription(artifact.description ?? '', artifact.manifestHash),
        ...(artifact.license !== undefined && { license: artifact.license }),
        runtimes: artifact.runtimes,
        architectures: architecturesOf(artifact),
        content,
    };
    const known = new Set(job.versions.map(({ version }) => version));
    const stored = await work.hold(artifact.size, () => send(work, api, artifact, request, known));
    checkStored(artifact, stored);
    job.versions.unshift(stored);
    return stored;
}
function note(publication, { version, arn, codeSha256 }) {
    Object.assign(publication, { version, arn, codeSha256 });
}
/** What every decision ends with: the permissions of the version, its manifest and ZIP in the bucket. */
async function finish(work, { item, publication }, api, shelf, stored) {
    const { artifact, destination } = item;
    if (destination.accounts !== undefined)
        publication.actions.push(...(await reconcilePermissions(work, api, artifact.name, stored, destination.accounts)));
    if (!shelf)
        return;
    const { manifest, zip, isNew } = await keep(work, shelf, artifact, stored);
    if (isNew)
        publication.actions.push('keep manifest and ZIP');
    if (!work.options.dryRun || !isNew)
        Object.assign(publication, { manifest, zip });
}

;// CONCATENATED MODULE: ./lib/publish/retention.js



/** Whether old versions stay because other accounts may use them, whose functions cannot be seen. */
const isSpared = ({ accounts, keepShared }) => !keepShared && accounts !== undefined && (!Array.isArray(accounts) || accounts.length > 0);
/** Versions beyond the newest `keep`, save the current one. */
function surplus({ versions, current, destination }) {
    const { keep } = destination;
    if (keep === undefined || isSpared(destination))
        return [];
    return [...versions]
        .sort((a, b) => b.version - a.version)
        .slice(keep)
        .filter(({ arn }) => arn !== current);
}
/**
 * Deletes old versions of the layers of a region, never one that any version of a function uses: that is read after the functions were
 * updated and right before the first deletion.
 * @returns what was done, or would be, by layer name
 */
async function retain(work, api, layers) {
    const done = new Map();
    const old = layers
        .map((layer) => ({ layer, versions: surplus(layer) }))
        .filter(({ versions }) => versions.length > 0);
    if (old.length === 0)
        return done;
    const used = new Set((await listFunctions(work, api, true)).flatMap(({ layers }) => layers));
    for (const { layer, versions } of old) {
        for (const { version, arn } of versions) {
            if (used.has(arn))
                continue;
            if (!work.options.dryRun)
                await (0,fault/* unless */.NJ)('missing', ask(work, () => api.deleteVersion(layer.name, version)), undefined);
            done.set(layer.name, [...(done.get(layer.name) ?? []), `delete version ${version}`]);
        }
    }
    return done;
}

;// CONCATENATED MODULE: ./lib/publish/publish.js










/** Layers worked on at the same time; the rate of requests bounds them further. */
const AT_A_TIME = 8;
/** ZIPs in memory while they are sent; a request holds about three times its ZIP. */
const MOST_BYTES = 100_000_000;
/** What a file is now. */
function zipFacts(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stat?.isFile() ? { sha256: (0,hash_file/* hashFile */.D)(path), size: stat.size } : undefined;
}
/**
 * Publishes layers in their regions: each is decided on, published if need be, shared and kept; then functions are updated, then old
 * versions go. One that fails does not stop the others, save for want of credentials. When the signal is aborted nothing new is sent,
 * answers are waited for a moment, and the publications tell what was reached.
 */
async function publishLayers(items, context) {
    const { pace, report } = context;
    const stop = new AbortController();
    const signal = AbortSignal.any([context.signal, stop.signal]);
    const work = { ...context, signal, hold: holdWithin(MOST_BYTES) };
    const facts = new Map(items.map(({ artifact: { zip } }) => [zip, zipFacts(zip)]));
    const jobs = items.flatMap((item) => item.destination.regions.map((region) => newJob(item, region, facts.get(item.artifact.zip))));
    const problems = [];
    const run = async () => {
        await eachOf(jobs, AT_A_TIME, async (job) => {
            if (signal.aborted)
                return;
            try {
                await publishOne(work, job);
                const { publication } = job;
                publication.state = work.options.dryRun ? 'planned' : publication.decision === 'refuse' ? 'failed' : 'done';
            }
            catch (thrown) {
                if (signal.aborted)
                    return;
                job.publication.state = 'failed';
                job.publication.problems.push(...(0,fault/* problemsOf */.GW)(thrown));
                // Nobody else's request would fare better.
                if ((0,fault/* isFault */.Zh)(thrown, 'credentials'))
                    stop.abort(thrown);
            }
            tell(report, job.publication);
        });
        if (!signal.aborted)
            await follow(work, jobs, problems);
    };
    const ended = run();
    await Promise.race([ended, graceAfter(signal, pace.graceMs)]);
    ended.catch(() => undefined);
    if (!signal.aborted)
        await ended;
    // What an interruption cut off must not change any more.
    for (const problem of problems)
        report({ kind: 'problem', problem });
    return structuredClone({ publications: jobs.map(({ publication }) => publication), problems });
}
const graceAfter = (signal, ms) => new Promise((done) => {
    const begin = () => void (0,promises_.setTimeout)(ms).then(done);
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
});
function tell(report, publication) {
    const { region, state } = publication;
    const status = state === 'failed' ? 'failed' : 'done';
    report({ kind: 'layer', layer: (0,refuse/* labelOf */.W)(publication), region, status, message: headline(publication) });
    for (const problem of publication.problems)
        report({ kind: 'problem', problem });
}
/** What comes after all layers of a region: functions first, since what they no longer use may go. */
async function follow(work, jobs, problems) {
    const regions = [...new Set(jobs.map(({ region }) => region))];
    await eachOf(regions, regions.length, async (region) => {
        const done = jobs.filter((job) => job.region === region && job.publication.arn !== undefined && job.publication.state !== 'failed');
        try {
            await updateUsers(work, region, done, problems);
            await dropOld(work, region, done);
        }
        catch (thrown) {
            if (!work.signal.aborted)
                problems.push(...(0,fault/* problemsOf */.GW)(thrown));
        }
    });
}
async function updateUsers(work, region, jobs, problems) {
    const updating = jobs.filter(({ item }) => item.destination.updateFunctions);
    if (updating.length === 0)
        return;
    const successors = updating.map(({ item, publication }) => ({
        arn: publication.arn,
        architectures: architecturesOf(item.artifact),
    }));
    const updated = await updateFunctions(work, work.cloud.layers(region), successors);
    problems.push(...updated.problems);
    for (const { publication } of updating)
        act(work, publication, updated.done.get(publication.arn));
}
async function dropOld(work, region, jobs) {
    const spared = jobs.filter(({ item }) => item.destination.keep !== undefined && isSpared(item.destination));
    if (spared.length > 0)
        work.report({
            kind: 'note',
            message: `${region}: old versions of ${spared.map(({ publication }) => publication.name).join(', ')} stay, since other accounts may use them; keep_shared: true deletes them all the same`,
        });
    const layers = jobs.map(({ item, publication, versions }) => ({
        name: publication.name,
        versions,
        current: publication.arn,
        destination: item.destination,
    }));
    const deleted = await retain(work, work.cloud.layers(region), layers);
    for (const { publication } of jobs)
        act(work, publication, deleted.get(publication.name));
}
function act(work, publication, actions) {
    for (const message of actions ?? []) {
        publication.actions.push(message);
        work.report({ kind: 'layer', layer: (0,refuse/* labelOf */.W)(publication), region: publication.region, status: 'done', message });
    }
}
/** A publication in a few words: `published version 4: changed since version 3: …`. */
function headline({ decision, state, version, reason, problems }) {
    if (state === 'interrupted')
        return version === undefined ? 'interrupted' : `interrupted after version ${version}`;
    if (state === 'failed')
        return problems.find(({ severity }) => severity === 'error')?.message ?? reason;
    const verb = { publish: 'publish', adopt: 'adopt', unchanged: 'unchanged', refuse: 'refused', none: 'nothing' }[decision];
    const done = state === 'done' && decision === 'publish' ? `published version ${version}` : verb;
    return `${done}: ${reason}`;
}


/***/ }),

/***/ 38935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusals),
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
/* harmony import */ var _inspect_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61730);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27076);


/** PublishLayerVersion: LayerName, CompatibleRuntimes. */
const LONGEST_NAME = 140;
const MOST_RUNTIMES = 15;
const bytes = (n) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, 'byte');
/** What Lambda or this build would not take, each with what to do. */
const RULES = {
    missing: ({ zip: path }, zip) => (zip ? undefined : [`its ZIP ${path} does not exist`, 'Build it.']),
    'not-the-manifests': ({ zip: path, sha256, size }, zip) => !zip || (zip.sha256 === sha256 && zip.size === size)
        ? undefined
        : [
            `${path} is not the ZIP of the manifest: it has SHA-256 ${zip.sha256.slice(0, 12)}…, not ${sha256.slice(0, 12)}…`,
            'Build again, or take manifest and ZIP from the same build.',
        ],
    'not-the-plans': ({ manifestHash, planHash }) => planHash === undefined || planHash === manifestHash
        ? undefined
        : [
            `the manifest's hash ${(manifestHash ?? 'none').slice(0, 19)}… is not the plan's ${planHash.slice(0, 19)}…`,
            'Something changed after it was built: build again.',
        ],
    name: ({ name }) => name.length > LONGEST_NAME
        ? [`the layer name ${name} has ${name.length} characters, Lambda takes ${LONGEST_NAME}`, 'Shorten publish.name.']
        : undefined,
    runtimes: ({ runtimes }) => runtimes.length > MOST_RUNTIMES
        ? [
            `it names ${runtimes.length} compatible runtimes, Lambda takes ${MOST_RUNTIMES}`,
            'Shorten compatible_runtimes.',
        ]
        : undefined,
    unzipped: ({ unzippedSize }) => unzippedSize > _inspect_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.unzipped
        ? [
            `unzipped it has ${bytes(unzippedSize)}, Lambda takes ${bytes(_inspect_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.unzipped)}`,
            'Leave files out, or split it.',
        ]
        : undefined,
    upload: ({ size }, _, { bucket }) => size > _inspect_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.upload && bucket === undefined
        ? [
            `its ZIP has ${bytes(size)}; above ${bytes(_inspect_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.upload)} Lambda takes it from S3 only`,
            'Name a bucket: publish.bucket.',
        ]
        : undefined,
};
/** Why a layer cannot be published, whatever the account has: all reasons at once. */
function refusals(target, zip, destination) {
    return Object.entries(RULES).flatMap(([code, rule]) => {
        const found = rule(target, zip, destination);
        if (!found)
            return [];
        const [message, hint] = found;
        return [{ severity: 'error', code: `publish/${code}`, message: `${labelOf(target)}: ${message}`, hint }];
    });
}
/** `common (arm64)`, for people. */
const labelOf = ({ layer, arches }) => `${layer} (${arches.join(', ')})`;


/***/ }),

/***/ 11295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf),
/* harmony export */   d: () => (/* binding */ publicationTable)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68330);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27076);


/** What became of each layer: a row a layer and region. */
const publicationTable = (publications, display) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTable */ .b)(publications.map(({ layer, arches, region, version, reason, actions, ...rest }) => ({
    layer,
    arch: arches.join('+'),
    region,
    decision: wordFor(rest),
    version: version === undefined ? '' : String(version),
    reason: [reason, ...actions].join('; '),
})), display);
const DONE = { publish: 'published', adopt: 'adopted', unchanged: 'unchanged', refuse: 'refused', none: '' };
const wordFor = ({ decision, state }) => state === 'done' ? DONE[decision] : state === 'planned' ? decision : state;
/** `2 published, 98 unchanged`. */
function summaryOf(publications) {
    if (publications.length === 0)
        return 'There is no layer to publish.';
    const words = new Map();
    for (const publication of publications)
        words.set(wordFor(publication), (words.get(wordFor(publication)) ?? 0) + 1);
    return [...words].map(([word, n]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, word, word)).join(', ');
}


/***/ })

};
