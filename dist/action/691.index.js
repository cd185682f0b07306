export const id = 691;
export const ids = [691];
export const modules = {

/***/ 84691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hH: () => (/* binding */ cloudOf),
  eL: () => (/* binding */ failedLayers),
  E1: () => (/* binding */ layerReport),
  FK: () => (/* binding */ layersJson),
  publishLayers: () => (/* binding */ publishLayers),
  xb: () => (/* binding */ showPublications)
});

// EXTERNAL MODULE: ./lib/aws/open.js + 4 modules
var aws_open = __webpack_require__(93587);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/publish/pace.js
var publish_pace = __webpack_require__(74928);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/build/planned.js
var build_planned = __webpack_require__(65526);
// EXTERNAL MODULE: ./lib/build/select.js
var build_select = __webpack_require__(56110);
// EXTERNAL MODULE: ./lib/config/load.js + 23 modules
var load = __webpack_require__(50202);
// EXTERNAL MODULE: ./lib/outputs/files.js
var files = __webpack_require__(48217);
// EXTERNAL MODULE: ./lib/outputs/layer-lists.js
var layer_lists = __webpack_require__(29139);
// EXTERNAL MODULE: ./lib/outputs/manifest.js + 1 modules
var outputs_manifest = __webpack_require__(44007);
// EXTERNAL MODULE: ./lib/outputs/published.js
var outputs_published = __webpack_require__(35060);
;// CONCATENATED MODULE: ./lib/outputs/parameters.js




/** With several regions each has one. */
const fileOf = (region, { regions }) => regions.length > 1 ? `cloudformation.${region}.parameters.json` : 'cloudformation.parameters.json';
const OURS = /^cloudformation\.(?:[a-z0-9-]+\.)?parameters\.json$/;
/** Writes the parameters of each region, and removes files of regions that are no more. @returns the paths of those written */
function writeParameters(dist, manifest, publications, attach) {
    const written = publications.regions.map((region) => {
        const path = (0,external_node_path_.join)(dist, fileOf(region, publications));
        (0,files/* writeOutput */.zh)(path, parametersText(manifest, publications, region, attach));
        return path;
    });
    for (const name of (0,external_node_fs_.readdirSync)(dist))
        if (OURS.test(name) && !written.includes((0,external_node_path_.join)(dist, name)))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(dist, name), { force: true });
    return written;
}
/**
 * Parameters of a region for CloudFormation and SAM: `<Layer><Arch>Layer` is a version's ARN, `<Function><Arch>Layers` the ARNs that the
 * function attaches, with commas. `attach`: whether functions attach layers at all.
 */
function parametersText(manifest, publications, region, attach) {
    const find = (0,outputs_published/* arnFinder */.qc)(manifest, publications);
    const rows = manifest.artifacts.map((entry) => {
        const arch = (0,outputs_published/* archOf */.Qh)(entry);
        const key = camel(entry.name) + camel(arch);
        if (entry.kind === 'layer')
            return [`${key}Layer`, find(entry.name, arch, region)];
        const isAttaching = attach && entry.type === 'zip' && entry.layers.length > 0;
        return [`${key}Layers`, isAttaching ? (0,outputs_published/* attachedArns */.j9)(entry, region, find)?.join(',') : undefined];
    });
    const parameters = distinct(rows).flatMap(([ParameterKey, ParameterValue]) => ParameterValue === undefined ? [] : [{ ParameterKey, ParameterValue }]);
    return `${JSON.stringify(parameters, null, 2)}\n`;
}
/** Logical ids are letters and digits ("Parameters" in the CloudFormation User Guide): `common-utils` becomes `CommonUtils`. */
const camel = (name) => name
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('');
/** Names that become one id are numbered, in the manifest's order. */
function distinct(rows) {
    const seen = new Map();
    return rows.map(([key, value]) => {
        const n = (seen.get(key) ?? 0) + 1;
        seen.set(key, n);
        return [n === 1 ? key : `${key}${n}`, value];
    });
}

// EXTERNAL MODULE: ./lib/outputs/tfvars.js
var tfvars = __webpack_require__(46084);
// EXTERNAL MODULE: ./lib/plan/shown-path.js
var shown_path = __webpack_require__(13104);
// EXTERNAL MODULE: ./lib/config/published-name.js
var published_name = __webpack_require__(63826);
// EXTERNAL MODULE: ./lib/plan/canonical.js
var canonical = __webpack_require__(72201);
// EXTERNAL MODULE: ./lib/target-id.js
var target_id = __webpack_require__(72826);
;// CONCATENATED MODULE: ./lib/publish/items.js



const NOWHERE = { regions: [], prefix: 'lambda-packer', keepShared: false, updateFunctions: false };
/** How a layer is published: the file's section under the layer's own. `regions` may be empty: the caller's own region. */
function destinationOf({ publish }, layer) {
    return { ...NOWHERE, ...publish, ...(typeof layer.publish === 'object' ? layer.publish : {}) };
}
/** What the config wants published of what was built, and all that stands against it. */
function publishItems(config, built, asked) {
    const items = [];
    const problems = [];
    for (const layer of config.packages) {
        if (layer.kind !== 'layer' || layer.publish === false)
            continue;
        const { name: template, ...configured } = destinationOf(config, layer);
        const destination = { ...configured, ...(asked.regions && { regions: asked.regions }) };
        for (const [name, platforms] of namesOf(layer, template)) {
            const wanted = platforms.filter((platform) => asked.selected(layer, platform));
            if (wanted.length === 0)
                continue;
            const found = together(layer, name, platforms, wanted, built);
            if (found.problem)
                problems.push(found.problem);
            else
                items.push({ artifact: artifactOf(layer, name, found.entries, asked), destination });
        }
    }
    return { items, problems };
}
/** The names under which a layer is published, each with the platforms that share it. */
function namesOf(layer, template) {
    const names = new Map();
    for (const platform of layer.platforms) {
        const name = (0,published_name/* publishedName */.Y)(template, layer, platform);
        names.set(name, [...(names.get(name) ?? []), platform]);
    }
    return names;
}
/** The ZIPs of one name, which are one version: all of them must be here, with the same bytes. */
function together(layer, name, platforms, wanted, built) {
    const at = layer.at.publish ?? layer.at[''];
    const entries = platforms.flatMap((platform) => built.get((0,target_id/* targetId */.L)(layer.name, platform)) ?? []);
    const missing = platforms.filter((platform) => !built.has((0,target_id/* targetId */.L)(layer.name, platform)));
    if (wanted.length < platforms.length || (missing.length > 0 && entries.length > 0))
        return problem('publish/one-name', `layers.${layer.name}: ${name} is one version for ${platforms.join(' and ')}, but only ${wanted.length < platforms.length ? wanted.join(', ') : 'one of them'} is here`, 'Publish it after all platforms are built (`command: publish`, or `lambda-packer publish` with every build_manifest.json), or put {arch} into publish.name.', at);
    if (missing.length > 0)
        return problem('publish/not-built', `${missing.map((platform) => (0,target_id/* targetId */.L)(layer.name, platform)).join(', ')}: build_manifest.json has no such layer`, 'Build it, or leave it out with --only or --platform.', at);
    if (new Set(entries.map(({ entry }) => entry.sha256)).size > 1)
        return problem('publish/two-zips', `layers.${layer.name}: its ZIPs for ${platforms.join(' and ')} differ, so they cannot be one version named ${name}`, 'Put {arch} into publish.name.', at);
    return { entries };
}
const problem = (code, message, hint, at) => ({
    problem: { severity: 'error', code, message, hint, ...(at && { at }) },
});
function artifactOf(layer, name, entries, { planned }) {
    const [{ entry, zip }] = entries;
    const planHashes = entries.flatMap(({ entry }) => planned?.get((0,target_id/* targetId */.L)(entry.name, entry.platform)) ?? []);
    return {
        layer: layer.name,
        name,
        arches: entries.map(({ entry }) => (entry.platform === 'linux/arm64' ? 'arm64' : 'amd64')),
        zip,
        sha256: entry.sha256,
        size: entry.size,
        unzippedSize: entry.unzippedSize,
        manifestHash: oneHash(entries.map(({ entry }) => entry.manifestHash)),
        ...(planHashes.length > 0 && { planHash: oneHash(planHashes) }),
        manifest: entries.map(({ entry }) => entry),
        runtimes: [...new Set([entry.runtime, ...layer.compatibleRuntimes])],
        ...(layer.description !== undefined && { description: layer.description }),
        ...(layer.license !== undefined && { license: layer.license }),
    };
}
/** One version of two targets bears one hash: theirs, or one over both. */
const oneHash = (hashes) => new Set(hashes).size === 1 ? hashes[0] : (0,canonical/* digestOf */.ol)([...hashes].sort());

// EXTERNAL MODULE: ./lib/publish/publish.js + 10 modules
var publish = __webpack_require__(68660);
// EXTERNAL MODULE: ./lib/publish/refuse.js
var refuse = __webpack_require__(38935);
;// CONCATENATED MODULE: ./lib/publishing.js


















const hasFailedPublishing = ({ publications, problems }) => publications.some(({ state }) => state === 'failed') || problems.some(({ severity }) => severity === 'error');
/**
 * Publishes the layers that changed: config and manifests → items → checked → decided and published → outputs.
 * When the signal is aborted, what was not done yet is `interrupted`, and the outputs hold what was.
 * @throws PackerError before anything is asked of AWS, with all that is wrong
 */
async function publishing_publish(request, cloud, report, signal, pace = publish_pace/* PACE */.K$) {
    const config = (0,load/* loadConfig */.Z)(request.config);
    for (const problem of config.warnings)
        report({ kind: 'problem', problem });
    const built = readBuilt(request.manifests);
    for (const problem of foreignLayers(config, request))
        report({ kind: 'problem', problem });
    const items = await regional(checkedItems(request, config, built), cloud);
    const { publications, problems } = await (0,publish/* publishLayers */.e$)(items, { cloud, pace, options: request, report, signal });
    const outputs = request.dryRun ? [] : await writeOutputs(request, config, built, items, publications);
    return { publications, problems, outputs };
}
/** All entries of all manifests, by target id. @throws PackerError when one is missing or two differ */
function readBuilt(manifests) {
    const built = new Map();
    for (const path of manifests) {
        const manifest = (0,outputs_manifest/* readManifestFile */.oe)(path);
        const artifacts = (0,outputs_manifest/* zipsIn */._X)(manifest);
        if (manifest.artifacts.length === 0)
            throw (0,errors/* failure */.V2)('publish/manifest', `${(0,shown_path/* shownPath */.p)(path)} does not exist, or holds nothing`, {
                hint: 'Build first.',
            });
        for (const entry of artifacts) {
            const known = built.get((0,outputs_manifest/* artifactId */.OB)(entry));
            if (known && known.entry.sha256 !== entry.sha256)
                throw (0,errors/* failure */.V2)('publish/twice', `${(0,outputs_manifest/* artifactId */.OB)(entry)} is in ${(0,shown_path/* shownPath */.p)(path)} and in another manifest, with other bytes`, {
                    hint: 'Give the manifests of one build.',
                });
            built.set((0,outputs_manifest/* artifactId */.OB)(entry), { entry, zip: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), entry.path ?? '') });
        }
    }
    return built;
}
/** What is to be published, when nothing stands against it. @throws PackerError with all that does */
function checkedItems(request, config, built) {
    const asked = (0,build_select/* inShard */.Iw)(config, (0,build_select/* selection */.r1)(config, request), request.shard);
    const plan = typeof request.plan === 'string' ? (0,build_planned/* readRequestedPlan */.s)(request.plan, config, asked, request.shard) : request.plan;
    const planned = plan && new Map(plan.targets.map((target) => [target.id, target.manifestHash]));
    // What the plan leaves out, nobody has built for it.
    const selected = (pkg, platform) => asked(pkg, platform) && (planned?.has((0,target_id/* targetId */.L)(pkg.name, platform)) ?? true);
    const { items, problems } = publishItems(config, built, { selected, regions: request.regions, planned });
    const refused = items.flatMap(({ artifact, destination }) => (0,refuse/* refusals */.K)(artifact, (0,publish/* zipFacts */.Fp)(artifact.zip), destination));
    if (problems.length + refused.length > 0)
        throw new errors/* PackerError */.Ly([...problems, ...refused]);
    return items;
}
/** Functions that attach a layer by an ARN of a region where nothing is published: Lambda attaches layers of its own region only. */
function foreignLayers(config, request) {
    const regions = request.regions ?? config.publish?.regions ?? [];
    if (config.layersMode !== 'attach' || regions.length === 0)
        return [];
    return config.packages.flatMap((pkg) => (pkg.kind === 'function' ? pkg.layers : []).flatMap((layer) => {
        const lost = 'arn' in layer ? regions.filter((region) => region !== layer.arn.split(':')[3]) : [];
        if (!('arn' in layer) || lost.length === 0)
            return [];
        return [
            {
                severity: 'warning',
                code: 'publish/foreign-layer',
                message: `lambdas.${pkg.name} attaches ${layer.arn}, which cannot be used in ${lost.join(', ')}: it gets no list of layers there`,
                ...(pkg.at.layers && { at: pkg.at.layers }),
            },
        ];
    }));
}
/** Items whose regions are not configured go to the region of the AWS configuration. */
async function regional(items, cloud) {
    if (items.every(({ destination }) => destination.regions.length > 0))
        return items;
    const region = await cloud.defaultRegion();
    if (region === undefined)
        throw (0,errors/* failure */.V2)('publish/region', 'no region is named', {
            hint: 'Name one: publish.regions in the configuration, --region, or AWS_REGION.',
        });
    return items.map(({ artifact, destination }) => ({
        artifact,
        destination: destination.regions.length > 0 ? destination : { ...destination, regions: [region] },
    }));
}
/** Writes what whoever deploys needs. @returns absolute paths */
async function writeOutputs({ dist }, config, built, items, publications) {
    (0,files/* prepareDist */.Ap)(dist);
    const manifest = {
        schema: 1,
        artifacts: [...built.keys()].sort().map((id) => atHome(dist, built.get(id))),
    };
    const regions = [...new Set(items.flatMap(({ destination }) => destination.regions))];
    const attach = config.layersMode === 'attach';
    const published = (0,outputs_published/* mergePublications */.KI)((0,outputs_published/* readPublications */.CJ)(dist), regions, publications.flatMap((publication) => rowsOf(publication, built)), isGone(config, regions));
    const written = [];
    const write = (name, text) => {
        (0,files/* writeOutput */.zh)((0,external_node_path_.join)(dist, name), text);
        written.push((0,external_node_path_.join)(dist, name));
    };
    write(outputs_published/* PUBLICATIONS_FILE */.B0, (0,outputs_published/* publicationsText */.nz)(published));
    written.push(...(0,layer_lists/* writeLayerLists */.Gb)(dist, attach ? (0,layer_lists/* layerLists */.vo)(manifest, published) : []));
    written.push(...writeParameters(dist, manifest, published, attach));
    write(tfvars/* TFVARS_FILE */.i, (0,tfvars/* tfvarsText */.w)(manifest, published, config.layersMode));
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dist, files/* REPORT_FILE */.Uq))) {
        const { amendReport } = await Promise.all(/* import() */[__webpack_require__.e(426), __webpack_require__.e(133)]).then(__webpack_require__.bind(__webpack_require__, 63133));
        const current = (0,outputs_published/* publishedIn */.IY)(manifest, published);
        if (amendReport((0,external_node_path_.join)(dist, files/* REPORT_FILE */.Uq), (page) => ({ ...page, publications: current })))
            written.push((0,external_node_path_.join)(dist, files/* REPORT_FILE */.Uq));
    }
    return written;
}
/** Layers and architectures that the config has no more, and regions where neither it nor this run publishes them. */
function isGone(config, regions) {
    const layers = new Map(config.packages.flatMap((pkg) => (pkg.kind === 'layer' ? [[pkg.name, pkg]] : [])));
    return ({ layer, arch, region }) => {
        const pkg = layers.get(layer);
        if (!pkg?.platforms.includes(`linux/${arch}`))
            return true;
        const configured = destinationOf(config, pkg).regions;
        return configured.length > 0 && !configured.includes(region) && !regions.includes(region);
    };
}
/** An entry as a manifest in dist would hold it. */
const atHome = (dist, { entry, zip }) => ({
    ...entry,
    path: (0,external_node_path_.relative)(dist, zip),
});
/** A publication for each of its architectures; none when it has no version. */
function rowsOf(publication, built) {
    const { layer, arches, region, name, version, arn, codeSha256, manifest, zip } = publication;
    if (version === undefined || arn === undefined || codeSha256 === undefined)
        return [];
    return arches.map((arch) => ({
        layer,
        arch,
        region,
        name,
        version,
        arn,
        manifestHash: built.get((0,outputs_manifest/* artifactId */.OB)({ name: layer, platform: `linux/${arch}` })).entry.manifestHash,
        codeSha256,
        ...(manifest !== undefined && { manifest }),
        ...(zip !== undefined && { zip }),
    }));
}

// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
;// CONCATENATED MODULE: ./lib/report/table.js

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
    const cells = rows.map((row) => keys.map((key) => (0,report_text/* visible */.RK)(row[key] ?? '')));
    const headings = keys.map((key) => (0,report_text/* visible */.RK)(key));
    const natural = keys.map((_, i) => Math.max(...[headings, ...cells].map((line) => (0,report_text/* width */.VL)(line[i]))));
    const widths = fitted(natural, Math.max(columns, 24) - GAP.length * (keys.length - 1));
    const isRight = keys.map((_, i) => cells.every((line) => NUMERIC.test(line[i])));
    const line = (texts, paint) => texts
        .map((text, i) => {
        const short = (0,report_text/* shorten */.ml)(text, widths[i]);
        const code = color ? paint(text) : undefined;
        const inked = code === undefined ? short : `\x1b[${code}m${short}\x1b[0m`;
        const pad = ' '.repeat(widths[i] - (0,report_text/* width */.VL)(short));
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

;// CONCATENATED MODULE: ./lib/report/publications.js


/** What became of each layer: a row a layer and region. */
const publicationTable = (publications, display) => renderTable(publications.map(({ layer, arches, region, version, reason, actions, ...rest }) => ({
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
    return [...words].map(([word, n]) => (0,report_text/* count */.U9)(n, word, word)).join(', ');
}

// EXTERNAL MODULE: ./lib/actions/aws-role.js
var aws_role = __webpack_require__(79931);
// EXTERNAL MODULE: ./lib/actions/outputs-file.js + 1 modules
var outputs_file = __webpack_require__(24906);
// EXTERNAL MODULE: ./lib/actions/summary-file.js
var summary_file = __webpack_require__(598);
;// CONCATENATED MODULE: ./lib/actions/publishing.js








/**
 * Publishes layers as far as the run is trusted, and sets the output `layers`. A run that may not says why.
 * @throws PackerError when a layer was not published
 */
async function publishLayers(inputs, context, trust, built) {
    const { log, signal } = context;
    if (trust.acts === 'no')
        return log.notice(`Nothing is published: ${trust.reason}.`);
    const dryRun = inputs.publish === 'dry-run' || trust.acts === 'dry-run';
    if (trust.acts === 'dry-run' && inputs.publish !== 'dry-run')
        log.notice(`What would be published is only shown: ${trust.reason}.`);
    const aws = cloudOf(inputs, context);
    const request = { ...built, dryRun, adopt: false, force: false, regions: inputs.regions };
    const result = await publishing_publish(request, aws, layerReport(log), signal);
    const { publications, problems } = result;
    (0,outputs_file/* setOutputs */.n)({ layers: layersJson(publications) }, log);
    await showPublications(dryRun ? 'What would be published' : 'Published layers', publications, log);
    for (const problem of problems)
        log.problem(problem);
    signal.throwIfAborted();
    if (hasFailedPublishing(result))
        throw failedLayers(publications);
}
/** Tells of layers as they are worked on. */
const layerReport = (log) => (event) => {
    if (event.kind === 'problem')
        log.problem(event.problem);
    if (event.kind === 'note')
        log.info(event.message);
    if (event.kind === 'layer')
        log.info(`${event.layer} ${event.region}: ${event.message}`);
};
/** The account that this job publishes to. Nothing is asked until something is needed. */
const cloudOf = (inputs, context) => (0,aws_open/* openAws */.e)({ pace: publish_pace/* PACE */.K$, signal: context.signal, role: (0,aws_role/* roleOf */.k)(inputs, context), region: inputs['aws-region'] });
/** What became of each layer, in the log and the summary. */
async function showPublications(title, publications, log) {
    const table = publicationTable(publications, { columns: 200, color: false });
    log.group(`${title}: ${summaryOf(publications)}`, table.split('\n'));
    await (0,summary_file/* writeSummary */.S)(`### ${title}\n\n${summaryOf(publications)}\n\n${fenced(table)}\n`);
}
/** layer → architecture → region → what became of it there. */
function layersJson(publications) {
    const rows = publications.flatMap(({ layer, arches, region, arn, version, decision }) => arches.map((arch) => ({ layer, arch, region, what: { arn, version, decision } })));
    const layers = nested(rows, 'layer', (own) => nested(own, 'arch', (same) => Object.fromEntries(same.map(({ region, what }) => [region, what]))));
    return JSON.stringify(layers);
}
/** An object by the values of one field. */
const nested = (rows, key, value) => Object.fromEntries([...new Set(rows.map((row) => row[key]))].map((name) => [name, value(rows.filter((row) => row[key] === name))]));
function failedLayers(publications) {
    const failed = publications.filter(({ state }) => state === 'failed');
    const names = failed.map(({ layer, arches, region }) => `${layer} (${arches.join(', ')}) in ${region}`);
    return (0,errors/* failure */.V2)('publish/failed', `not published: ${names.join('; ') || 'see the problems above'}`);
}
/** Text as it is, whatever it holds. */
const fenced = (text) => {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
};


/***/ }),

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
const ask = ({ pace, signal }, request) => (0,publish_pace/* attempt */.CD)(pace, signal, request);
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
            await clock.sleep((0,publish_pace/* delayMs */.eS)(work.pace, n), work.signal);
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


/***/ })

};
