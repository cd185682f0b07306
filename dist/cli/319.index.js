export const id = 319;
export const ids = [319];
export const modules = {

/***/ 56138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   RZ: () => (/* binding */ findClash),
/* harmony export */   VV: () => (/* binding */ sortByName)
/* harmony export */ });
/* harmony import */ var _byte_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3260);

/** Sorts by the bytes of the names' UTF-8 form, in place. */
const sortByName = (items) => items.sort((a, b) => (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .X)(a.name, b.name));
/** Why a name cannot stand in an archive; undefined: it can. A folder's name ends in a slash. */
function nameFault(name) {
    if (name.length < 256 && PLAIN.test(name))
        return undefined;
    return FAULTS.find(([, is]) => is(name))?.[0];
}
/** What nearly every name looks like: no segment begins with a dot, nothing but harmless ASCII. */
const PLAIN = /^[A-Za-z0-9_@+~-][A-Za-z0-9_@+~.-]*(?:\/[A-Za-z0-9_@+~-][A-Za-z0-9_@+~.-]*)*$/;
const FAULTS = [
    ['it is empty', (name) => name === ''],
    ['it is not valid Unicode', (name) => Buffer.from(name).toString() !== name],
    ['it holds a NUL character', (name) => name.includes('\0')],
    ['it holds a backslash, which Windows and some unzippers take for a folder', (name) => name.includes('\\')],
    ['it is absolute', (name) => name.startsWith('/')],
    ["it holds '..'", (name) => segments(name).includes('..')],
    ["it holds '.' as a folder", (name) => segments(name).includes('.')],
    ['it holds an empty folder name', (name) => segments(name).includes('')],
    ['it is longer than 65,535 bytes', (name) => Buffer.byteLength(name) > 0xffff],
];
const segments = (name) => (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
/**
 * The first name of a sorted list that stands there twice, or that is a file (or link) although others lie below it: no
 * unzipper can write both.
 */
function findClash(sorted) {
    const files = new Set();
    const folders = new Set();
    let previous;
    for (const { name } of sorted) {
        if (name === previous)
            return { kind: 'duplicate', name };
        previous = name;
        if (!name.endsWith('/'))
            files.add(name);
        for (let cut = name.lastIndexOf('/'); cut > 0; cut = name.lastIndexOf('/', cut - 1)) {
            const folder = name.slice(0, cut);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    for (const folder of folders)
        if (files.has(folder))
            return { kind: 'file-and-folder', name: folder };
    return undefined;
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

/***/ 41841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runConvert: () => (/* binding */ runConvert)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/archive/pool.js
var archive_pool = __webpack_require__(41410);
// EXTERNAL MODULE: ./lib/convert/image-content.js + 13 modules
var image_content = __webpack_require__(99341);
// EXTERNAL MODULE: ./lib/archive/zip.js
var zip = __webpack_require__(29997);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inspect/inspect.js + 4 modules
var inspect = __webpack_require__(75404);
// EXTERNAL MODULE: ./lib/plan/canonical.js
var canonical = __webpack_require__(72201);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/convert/groups.js

/**
 * How layers that hold something are put together: each by itself, or the smallest neighbours joined until there are no more than
 * `most`. `sizes` are unpacked bytes by layer index, lowest layer first.
 */
function groupLayers(sizes, most, diffIds) {
    const groups = [...sizes].map(([layer, size]) => ({ layers: [layer], size }));
    while (groups.length > most) {
        const joint = smallestJoint(groups.map(({ size }) => size));
        const [left, right] = [groups[joint], groups[joint + 1]];
        groups.splice(joint, 2, { layers: [...left.layers, ...right.layers], size: left.size + right.size });
    }
    return groups.map(({ layers }) => ({ layers, digest: chainId(layers.map((layer) => diffIds[layer])) }));
}
/** Index of the first of the two neighbours that are smallest together. */
function smallestJoint(sizes) {
    let best = 0;
    for (let i = 1; i + 1 < sizes.length; i++)
        if (sizes[i] + sizes[i + 1] < sizes[best] + sizes[best + 1])
            best = i;
    return best;
}
/** OCI image-spec, config.md, "Layer ChainID": of one layer it is its DiffID. */
function chainId([first = '', ...others]) {
    return others.reduce((chain, diffId) => sha256(`sha256:${chain} sha256:${diffId}`), first);
}
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

// EXTERNAL MODULE: ./lib/convert/types.js
var types = __webpack_require__(74026);
// EXTERNAL MODULE: ./lib/convert/write.js
var write = __webpack_require__(21956);
;// CONCATENATED MODULE: ./lib/convert/packages.js








/** Number of the rules by which an image's files become packages: counts in the manifest hash. */
const RULES = 1;
const FUNCTION_FILE = 'function.zip';
/** Writes the packages of an image: its layers in their order, the function last. @throws PackerError when there is nothing to pack */
function writePackages(image, pieces, scratch, cut) {
    const groups = groupLayers(sizesOf(pieces.opt), cut.mostLayers, image.layers.map(({ diffId }) => diffId));
    const isEmpty = groups.length === 0 && (!cut.withFunction || pieces.task.size === 0);
    if (isEmpty)
        throw nothing(image, cut.withFunction);
    const layers = groups.map((group, i) => {
        const isOurs = ([, { layer }]) => group.layers.includes(layer);
        const path = `layer-${i + 1}-${group.digest.slice(0, 12)}.zip`;
        return packages_write(image, new Map([...pieces.opt].filter(isOurs)), scratch, cut, {
            ...{ kind: 'layer', name: `${cut.namespace}-sha256-${group.digest}`, path, layers: [] },
            manifestHash: hashOf(image, cut, 'opt', group),
        });
    });
    if (!cut.withFunction || pieces.task.size === 0)
        return layers;
    const made = packages_write(image, pieces.task, scratch, cut, {
        ...{ kind: 'function', name: 'function', path: FUNCTION_FILE, layers: layers.map(({ artifact }) => artifact.name) },
        manifestHash: hashOf(image, cut, 'task', { layers: [...image.layers.keys()] }),
    });
    return [...layers, made];
}
function nothing({ shown }, withFunction) {
    const where = withFunction ? '/opt or /var/task' : '/opt';
    return (0,errors/* failure */.V2)('convert/empty', `${shown} has nothing under ${where}`, {
        hint: withFunction
            ? 'Lambda layers are what an image has under /opt, a function what it has under /var/task.'
            : 'Lambda layers are what an image has under /opt; --function packs what it has under /var/task.',
    });
}
/** Unpacked bytes of the layers that hold something, the lowest first. An empty folder counts as one, so that no layer is nothing. */
function sizesOf(pieces) {
    const sizes = new Map();
    for (const piece of pieces.values()) {
        const size = piece.kind === 'file' ? piece.stored.entry.size : 1;
        sizes.set(piece.layer, (sizes.get(piece.layer) ?? 0) + size);
    }
    return new Map([...sizes].sort(([a], [b]) => a - b));
}
/** What decides a package's bytes: all layers, since higher ones hide files of lower ones, and which of them are in it. */
const hashOf = (image, { compression }, root, { layers }) => (0,canonical/* digestOf */.ol)({
    ...{ kind: 'converted', rules: RULES, format: zip/* ZIP_FORMAT */.er, compressor: zip/* COMPRESSOR */.qo, compression },
    root: types/* ROOTS */.G[root],
    image: image.layers.map(({ diffId }) => diffId),
    layers,
});
function packages_write(image, pieces, scratch, { folder, runtime }, about) {
    const temporary = (0,external_node_path_.join)(folder, about.path);
    const packed = (0,write/* writePieces */.R)(temporary, pieces, scratch);
    const { sha256, size, unzippedSize, files } = packed;
    const artifact = {
        ...{ name: about.name, kind: about.kind, type: 'zip', platform: image.platform, runtime },
        ...{ manifestHash: about.manifestHash, path: about.path, sha256 },
        codeSha256: Buffer.from(sha256, 'hex').toString('base64'),
        ...{ size, unzippedSize, files, layers: about.layers, findings: [] },
    };
    return { artifact, temporary, packed };
}
/** Says of each package what the checks find, when all are there: one may hold the libraries of another. */
function inspectPackages(packages) {
    const contents = packages.map(({ packed }) => ({ ...packed, unzippedSize: 0, read: () => undefined }));
    const ignored = hasOwnLibc(packages) ? ['elf/glibc'] : [];
    return packages.map((each, i) => {
        const { artifact, packed } = each;
        const findings = (0,inspect/* inspectArtifact */.r)({
            ...{ kind: 'layer', platform: artifact.platform, runtime: artifact.runtime, layersMode: 'attach' },
            ...{ entries: packed.entries, elf: packed.elf, size: packed.size, unzippedSize: packed.unzippedSize },
            layers: contents.flatMap((content, j) => (j === i ? [] : [{ name: packages[j].artifact.path, content }])),
            overlaps: [],
            read: () => undefined,
        });
        return {
            ...each,
            artifact: { ...artifact, findings: findings.filter(({ code }) => !ignored.includes(code)).map(advisory) },
        };
    });
}
/** What would stop a build is advice here: whoever made the image may know better. */
const advisory = (finding) => finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
/** With a C library of its own, an image does not stand on the runtime's. */
const hasOwnLibc = (packages) => packages.some(({ packed }) => packed.entries.some(({ name }) => /(^|\/)libc\.so\.6$/.test(name)));

// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(95428);
// EXTERNAL MODULE: ./lib/byte-order.js
var byte_order = __webpack_require__(3260);
// EXTERNAL MODULE: ./lib/outputs/manifest.js + 1 modules
var manifest = __webpack_require__(44007);
;// CONCATENATED MODULE: ./lib/outputs/converted.js




/** The manifest of a conversion, which is all that its folder holds. */
const converted = (artifacts) => ({
    schema: 1,
    artifacts: artifacts.toSorted((a, b) => (0,byte_order/* compareBytes */.X)(a.name, b.name)),
});
const OURS = /^(?:layer-\d+-[0-9a-f]{12}|function)\.zip$/;
const LISTS = ['layers.json', 'layers.yaml'];
/**
 * Finds what an earlier conversion left in the folder and this one does not write, and removes what speaks of it: the lists of
 * ARNs. @returns what removes the ZIPs, for when the new manifest is in place
 */
function dropStale(output, artifacts) {
    const kept = new Set(artifacts.map(({ path }) => path));
    const stale = knownPaths(output).filter((path) => OURS.test(path) && !kept.has(path));
    const lists = [
        ...LISTS,
        ...foldersIn((0,external_node_path_.join)(output, 'layers')).flatMap((name) => LISTS.map((list) => `layers/${name}/${list}`)),
    ];
    for (const path of lists)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(output, path), { force: true });
    return () => {
        for (const path of stale)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(output, path), { force: true });
    };
}
/** A manifest that cannot be read tells nothing, and is replaced. */
function knownPaths(output) {
    try {
        return (0,manifest/* zipsIn */._X)((0,manifest/* readManifest */.WI)(output)).flatMap(({ path }) => path ?? []);
    }
    catch {
        return [];
    }
}
function foldersIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/outputs/files.js
var outputs_files = __webpack_require__(48217);
// EXTERNAL MODULE: ./lib/outputs/layer-lists.js
var layer_lists = __webpack_require__(29139);
// EXTERNAL MODULE: ./lib/publish/pace.js
var publish_pace = __webpack_require__(74928);
// EXTERNAL MODULE: ./lib/publish/publish.js + 10 modules
var publish_publish = __webpack_require__(68660);
// EXTERNAL MODULE: ./lib/publish/refuse.js
var refuse = __webpack_require__(38935);
;// CONCATENATED MODULE: ./lib/converting.js














/** Of the layer's name, which Lambda gives 140 characters, the digest takes 72. */
const NAMESPACE = /^[a-zA-Z0-9_-]{1,68}$/;
/**
 * Makes Lambda layers of what an image has under /opt, and publishes them: image → pieces → packages → checked → output folder →
 * publications → lists. `openCloud` is called only when something is to be published.
 * @throws PackerError before anything is written or sent; the signal's reason when interrupted before that
 */
async function convertImage(request, openCloud, report, signal, pace = publish_pace.PACE) {
    if (!NAMESPACE.test(request.namespace))
        throw (0,errors/* failure */.V2)('convert/namespace', `'${request.namespace}' is no prefix for the names of layers`, {
            hint: 'Letters, digits, - and _, 68 characters at most.',
            exitCode: 2,
        });
    const { image, packages } = await makePackages(request, report, signal);
    const artifacts = packages.map(({ artifact }) => artifact);
    const problems = problemsOf(artifacts);
    for (const problem of problems)
        report({ kind: 'problem', problem });
    const outputs = [...artifacts.map(({ path }) => (0,external_node_path_.join)(request.output, path)), (0,external_node_path_.join)(request.output, manifest/* MANIFEST_FILE */.h1)];
    const { publish } = request;
    if (publish === undefined)
        return { ...image, artifacts, publications: [], problems, outputs };
    const items = itemsOf(request, publish, artifacts, request.output);
    const options = { dryRun: false, adopt: true, force: false, bytesSuffice: true };
    const published = await (0,publish_publish/* publishLayers */.e$)(items, { cloud: await openCloud(), pace, options, report, signal });
    const lists = writeLists(request.output, publish.regions, artifacts, published.publications);
    return {
        ...image,
        artifacts,
        publications: published.publications,
        problems: [...problems, ...published.problems],
        outputs: [...outputs, ...lists],
    };
}
const hasFailedConverting = ({ publications, problems }) => publications.some(({ state }) => state === 'failed') || problems.some(({ severity }) => severity === 'error');
/** Brings the packages into the output folder, each by rename, when all of them are finished. */
async function makePackages(request, report, signal) {
    const { output, platform, cwd, env, home, imageType, maxLayers, namespace, withFunction } = request;
    (0,outputs_files/* prepareDist */.Ap)(output);
    const folder = (0,files/* temporaryBeside */.w6)((0,external_node_path_.join)(output, 'convert'));
    const pool = (0,archive_pool/* openPool */.x)({ workers: request.concurrency });
    try {
        return await (0,image_content/* withImage */.M)({
            ...{ image: request.image, imageType, platform, cwd, env, home, pool, report, signal },
            scratch: folder,
            roots: withFunction ? ['opt', 'task'] : ['opt'],
            compression: 'default',
        }, async (image, pieces, scratch) => {
            const cut = { namespace, withFunction, mostLayers: maxLayers, runtime: request.runtimes[0], folder };
            const packages = inspectPackages(writePackages(image, pieces, scratch, { ...cut, compression: 'default' }));
            signal.throwIfAborted();
            if (request.publish)
                checkPublishable(request, request.publish, packages, folder);
            place(packages, output);
            const { shown, digest } = image;
            return {
                packages,
                image: { image: shown, platform: image.platform, ...(digest !== undefined && { digest }) },
            };
        });
    }
    finally {
        await pool.close();
    }
}
/** @throws PackerError with all that Lambda would not take */
function checkPublishable(request, publish, packages, folder) {
    const artifacts = packages.map(({ artifact }) => artifact);
    const refused = itemsOf(request, publish, artifacts, folder).flatMap(({ artifact, destination }) => (0,refuse/* refusals */.K)(artifact, (0,publish_publish/* zipFacts */.Fp)(artifact.zip), destination));
    if (refused.length > 0)
        throw new errors/* PackerError */.Ly(refused.map(withOwnHint));
}
const HINTS = {
    'publish/upload': 'Name a bucket with --bucket, or convert with --dry-run and publish it yourself.',
    'publish/runtimes': 'Name fewer with --compatible-runtime.',
};
const withOwnHint = (problem) => {
    const hint = HINTS[problem.code] ?? problem.hint;
    return { ...problem, ...(hint !== undefined && { hint }) };
};
/** Puts finished packages at their places; the manifest last. What an earlier conversion left there goes. */
function place(packages, output) {
    const artifacts = packages.map(({ artifact }) => artifact);
    const stale = dropStale(output, artifacts);
    for (const { temporary, artifact } of packages) {
        const path = (0,external_node_path_.join)(output, artifact.path);
        try {
            (0,external_node_fs_.renameSync)(temporary, path);
        }
        catch (thrown) {
            throw (0,files/* fileFailure */.fE)('write', path, thrown);
        }
    }
    (0,outputs_files/* writeOutput */.zh)((0,external_node_path_.join)(output, manifest/* MANIFEST_FILE */.h1), (0,manifest/* manifestText */.$2)(converted(artifacts)));
    stale();
}
/** Layers as the publisher takes them; `folder` holds their ZIPs. */
function itemsOf({ runtimes }, { regions, bucket, description, license }, artifacts, folder) {
    const layers = artifacts.filter(({ kind }) => kind === 'layer');
    return layers.map((entry) => {
        const { name, path, sha256, size, unzippedSize, manifestHash, platform } = entry;
        return {
            artifact: {
                ...{ layer: name, name, zip: (0,external_node_path_.join)(folder, path), sha256, size, unzippedSize, manifestHash, runtimes },
                arches: [platform === 'linux/arm64' ? 'arm64' : 'amd64'],
                manifest: [entry],
                ...(description !== undefined && { description }),
                ...(license !== undefined && { license }),
            },
            destination: {
                ...{ regions, prefix: 'lambda-packer', keepShared: false, updateFunctions: false },
                ...(bucket !== undefined && { bucket }),
            },
        };
    });
}
/** Lists of the version ARNs in attach order: one where there is one region, else one for each. None of a region where a layer has no version. */
function writeLists(output, regions, artifacts, publications) {
    const layers = artifacts.filter(({ kind }) => kind === 'layer');
    return regions.flatMap((region) => {
        const arns = layers.flatMap(({ name }) => publications.find((each) => each.region === region && each.layer === name)?.arn ?? []);
        if (arns.length < layers.length)
            return [];
        return (0,layer_lists/* writeLayerList */.XD)(output, { name: regions.length > 1 ? `layers/${region}/layers` : 'layers', arns });
    });
}
/** Findings as problems that name their package. */
const problemsOf = (artifacts) => artifacts.flatMap(({ path, findings }) => findings.flatMap(({ severity, code, message, hint }) => severity === 'info'
    ? []
    : [{ severity, code, message: `${path}: ${message}`, ...(hint !== undefined && { hint }) }]));

// EXTERNAL MODULE: ./lib/plan/shown-path.js
var shown_path = __webpack_require__(13104);
// EXTERNAL MODULE: ./lib/report/publications.js
var report_publications = __webpack_require__(11295);
// EXTERNAL MODULE: ./lib/report/table.js
var table = __webpack_require__(68330);
// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
// EXTERNAL MODULE: ./lib/cli/progress.js + 4 modules
var progress = __webpack_require__(44101);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/convert.js










const DEFAULT_REGION = 'us-east-1';
const DEFAULT_RUNTIME = 'provided.al2023';
/** `lambda-packer convert IMAGE`. */
async function runConvert(argument, options, signal) {
    const openCloud = async () => {
        const [{ openAws }, { PACE }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(535)]).then(__webpack_require__.bind(__webpack_require__, 78535)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 74928))]);
        return openAws({ pace: PACE, signal, profile: options.profile });
    };
    const request = requestOf(argument, options);
    const result = await (0,progress/* watched */.V)(options, signal, (report) => convertImage(request, openCloud, report, signal));
    if (options.json)
        process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    else if (options.progress !== 'quiet')
        show(result, options);
    if (hasFailedConverting(result))
        process.exitCode = 1;
}
function requestOf(argument, options) {
    const image = argument ?? options.image;
    if (image === undefined || (argument !== undefined && options.image !== undefined))
        throw (0,errors/* failure */.V2)('cli/image', image === undefined ? 'no image is named' : 'the image is named twice', {
            hint: 'lambda-packer convert IMAGE, or --image IMAGE.',
            exitCode: 2,
        });
    const { description, licenseInfo, bucket, region = [DEFAULT_REGION] } = options;
    return {
        ...{ image, imageType: options.imageType, platform: options.platform },
        output: (0,external_node_path_.resolve)(options.outputDirectory),
        namespace: options.layerNamespace,
        maxLayers: options.squash ? 1 : options.maxLayers,
        withFunction: options.function,
        publish: options.dryRun ? undefined : { regions: region, description, bucket, license: licenseInfo },
        runtimes: options.compatibleRuntime ?? [DEFAULT_RUNTIME],
        concurrency: options.concurrency,
        ...{ cwd: process.cwd(), env: process.env, home: (0,external_node_os_.homedir)() },
    };
}
function show({ artifacts, publications, outputs }, options) {
    const display = (0,terminal/* displayOf */.E3)(options.color, process.stdout);
    const rows = artifacts.map((artifact) => ({
        file: artifact.path,
        name: artifact.name,
        size: (0,report_text/* size */.Ej)(artifact.size),
        unzipped: (0,report_text/* size */.Ej)(artifact.unzippedSize),
        files: String(artifact.files),
    }));
    const texts = [
        (0,table/* renderTable */.b)(rows, display),
        ...(publications.length > 0 ? [(0,report_publications/* publicationTable */.d)(publications, display), (0,report_publications/* summaryOf */.Y)(publications)] : []),
        `Written to ${(0,shown_path/* shownPath */.p)((0,external_node_path_.resolve)(options.outputDirectory))}: ${outputs.length} files`,
    ];
    process.stdout.write(`${texts.join('\n')}\n`);
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
