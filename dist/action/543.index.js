export const id = 543;
export const ids = [543];
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

/***/ 54418:
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
// EXTERNAL MODULE: ./lib/inspect/inspect.js + 7 modules
var inspect = __webpack_require__(12643);
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
async function convertImage(request, openCloud, report, signal, pace = publish_pace/* PACE */.K$) {
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

// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
// EXTERNAL MODULE: ./lib/actions/outputs-file.js + 1 modules
var outputs_file = __webpack_require__(24906);
// EXTERNAL MODULE: ./lib/actions/publishing.js + 5 modules
var publishing = __webpack_require__(84691);
// EXTERNAL MODULE: ./lib/actions/trust.js
var actions_trust = __webpack_require__(90569);
;// CONCATENATED MODULE: ./lib/actions/convert.js








/** `command: convert`: an image's /opt as layers, on disk, and published when that is asked for and the run may. */
const runConvert = async (inputs, context) => {
    const { log, signal, env, home } = context;
    const platforms = inputs.platform === 'all' ? [] : inputs.platform;
    if (inputs.image === undefined || platforms.length > 1)
        throw (0,errors/* failure */.V2)('input/image', inputs.image === undefined
            ? 'input image: command: convert needs one'
            : 'input platform: an image is converted for one platform', { exitCode: 2 });
    const output = (0,external_node_path_.resolve)(inputs['output-directory']);
    const publish = destinationOf(inputs, context);
    const result = await convertImage({
        ...{ image: inputs.image, imageType: inputs['image-type'], platform: platforms[0], output },
        namespace: inputs['layer-namespace'],
        maxLayers: inputs.squash ? 1 : inputs['max-layers'],
        withFunction: inputs.function,
        runtimes: inputs['compatible-runtime'],
        concurrency: inputs.concurrency ?? (0,external_node_os_.availableParallelism)(),
        ...{ publish, cwd: process.cwd(), env, home },
    }, async () => (0,publishing/* cloudOf */.hH)(inputs, context), (0,publishing/* layerReport */.E1)(log), signal);
    const { artifacts, publications } = result;
    for (const { path, name, size: bytes, files } of artifacts)
        log.info(`${path}: ${name}, ${(0,report_text/* size */.Ej)(bytes)}, ${(0,report_text/* count */.U9)(files, 'file')}`);
    (0,outputs_file/* setOutputs */.n)({ layers: (0,publishing/* layersJson */.FK)(publications) }, log);
    if (publish)
        await (0,publishing/* showPublications */.xb)('Published layers', publications, log);
    signal.throwIfAborted();
    if (hasFailedConverting(result))
        throw (0,publishing/* failedLayers */.eL)(publications);
};
function destinationOf(inputs, { run, log, env }) {
    if (inputs.publish !== 'true')
        return undefined;
    const trust = (0,actions_trust/* trustOf */.A)(run.event, inputs['pull-requests']);
    if (trust.acts !== 'yes') {
        log.notice(`Nothing is published: ${trust.reason}.`);
        return undefined;
    }
    const regions = inputs.regions ?? [inputs['aws-region'] ?? env.AWS_REGION ?? 'us-east-1'];
    return { regions, bucket: inputs.bucket, description: inputs.description, license: inputs['license-info'] };
}


/***/ }),

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);


/** Bytes that GitHub shows of a step's summary; it drops a larger one whole (docs.github.com, "Workflow commands"). */
const MOST_BYTES = 1 << 20;
const LEFT_OUT = '\n\nMore has no room here: see the log.\n';
/** Adds Markdown to the step's summary, where the runner has one, as far as it takes more. */
async function writeSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    const room = MOST_BYTES - written - LEFT_OUT.length - 2;
    if (room < 0)
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(Buffer.byteLength(markdown) <= room ? markdown : LEFT_OUT, true).write();
}


/***/ }),

/***/ 90569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf)
/* harmony export */ });
const YES = { savesCaches: true, acts: 'yes', reason: '' };
const no = (savesCaches, reason) => ({ savesCaches, acts: 'no', reason });
const ofPullRequest = (optedIn) => optedIn
    ? YES
    : {
        savesCaches: true,
        acts: 'dry-run',
        reason: 'this is a pull request; `pull-requests: true` lets those of the same repository publish and push',
    };
const STRANGERS = {
    fork: 'this is a pull request of a fork',
    dependabot: 'Dependabot made this change, and nobody has merged it',
};
/** Events of a workflow_run's own run that someone who may write has started. */
const OWN = new Set(['push', 'release', 'schedule', 'workflow_dispatch']);
/** Events whose runs see nothing that a stranger wrote, though nothing is published on them. */
const HARMLESS = new Set(['merge_group', 'repository_dispatch', 'create', 'deployment', 'page_build']);
/** @param pullRequests the input `pull-requests` */
function trustOf(event, pullRequests) {
    switch (event.kind) {
        case 'push':
            return event.from === 'own' ? YES : no(true, STRANGERS[event.from]);
        case 'tag':
        case 'release':
        case 'schedule':
        case 'workflow_dispatch':
            return YES;
        case 'pull_request':
            return event.from === 'own' ? ofPullRequest(pullRequests) : no(true, STRANGERS[event.from]);
        case 'pull_request_target':
        case 'issue_comment':
            return no(false, `${event.kind} runs with this repository's rights on what anyone may have written`);
        case 'workflow_run':
            if (!event.own)
                return no(false, 'the workflow_run is of another repository or of Dependabot');
            if (OWN.has(event.of))
                return YES;
            return event.of === 'pull_request'
                ? ofPullRequest(pullRequests)
                : no(false, `the workflow_run is of ${event.of || 'an unknown event'}`);
        case 'other':
            return no(HARMLESS.has(event.name), `nothing is published or pushed on ${event.name || 'an unknown event'}`);
    }
}


/***/ })

};
