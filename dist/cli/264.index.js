export const id = 264;
export const ids = [264];
export const modules = {

/***/ 76264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diskHost: () => (/* binding */ diskHost),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95428);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61124);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56160);






/** Reads and parses a configuration file. Throws a PackerError (exit code 2) when it cannot be read or is wrong. `shown`: as the user named it. */
function loadConfig(path, shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)) || path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o)(contentOf(absolute, shown), { path: absolute, shown }, diskHost);
}
/** The machine's file system. */
const diskHost = {
    kindOf(path) {
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('config/file', `${shown} is not a file`, {
                exitCode: 2,
                hint: 'Name the configuration with --config FILE.',
            });
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.bytes)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('config/limit', `${shown} has ${size.toLocaleString('en')} bytes; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.bytes.toLocaleString('en')} (1 MiB) are read`, { exitCode: 2, hint: 'Split the file into several configurations.' });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(handle);
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackerError */ .Ly)
            throw thrown;
        if (thrown.code === 'ENOENT')
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('config/missing', `${shown} does not exist`, {
                exitCode: 2,
                cause: thrown,
                hint: 'Write one (docs/configuration.md), or name it with --config FILE.',
            });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackerError */ .Ly((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .fE)('read', shown, thrown).problems, 2, { cause: thrown });
    }
    finally {
        if (handle !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}


/***/ }),

/***/ 56160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/keys-top.js + 1 modules
var keys_top = __webpack_require__(85069);
// EXTERNAL MODULE: ./lib/config/kinds.js
var kinds = __webpack_require__(85609);
// EXTERNAL MODULE: ./lib/config/limits.js
var limits = __webpack_require__(61124);
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

// EXTERNAL MODULE: ./lib/config/keys-build.js
var keys_build = __webpack_require__(30989);
// EXTERNAL MODULE: ./lib/config/keys-common.js
var keys_common = __webpack_require__(52792);
// EXTERNAL MODULE: ./lib/config/keys-function.js
var keys_function = __webpack_require__(33521);
// EXTERNAL MODULE: ./lib/config/keys-layer.js
var keys_layer = __webpack_require__(69892);
// EXTERNAL MODULE: ./lib/config/reading.js
var config_reading = __webpack_require__(18618);
// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(79162);
// EXTERNAL MODULE: ./lib/config/forms.js
var config_forms = __webpack_require__(489);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(90948);
// EXTERNAL MODULE: ./lib/config/words.js
var words = __webpack_require__(51811);
;// CONCATENATED MODULE: ./lib/config/rules-layers-used.js





const ARN = new RegExp(config_forms/* LAYER_ARN */.Kz, 'u');
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
        const place = (0,words/* under */.hG)(at, i);
        if (seen.has(use))
            (0,config_reading/* report */.z8)(reading, place, 'twice', `${(0,words/* quoted */.TL)(use)} stands twice in this list`);
        seen.add(use);
        const layer = layers.get(use);
        if (isArn(use))
            arnIsUsable(scene, fn, place);
        else if (layer === undefined && (0,config_reading/* isWritten */.QH)(reading, (0,words/* under */.hG)('layers', use)))
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
            ? `The layers are ${(0,words/* oneOf */.yL)(names)}.`
            : undefined;
    (0,config_reading/* report */.z8)(reading, place, 'layer-unknown', `${(0,words/* quoted */.TL)(use)} is not a layer of this configuration${near ?? ''}`, near === undefined ? all : undefined);
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
        (0,config_reading/* report */.z8)(reading, place, 'layer-platform', `layer '${layer.name}' is not built for ${(0,words/* oneOf */.yL)(missing)}`, `Add ${missing.length > 1 ? 'them' : 'it'} to ${layer.path}.platforms, or to platforms_default.`);
}

// EXTERNAL MODULE: ./lib/config/keys-publish.js
var keys_publish = __webpack_require__(34026);
;// CONCATENATED MODULE: ./lib/config/sections.js





/** `{}` for undefined: optional properties are left out, not set to undefined. */
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
/** A bare size is that of the ZIP. */
function budgetOf(raw) {
    const { zip, unzipped, level } = (0,kinds/* fill */.GS)(keys_common/* sizeKeys */.a, typeof raw === 'number' ? { zip: raw } : raw);
    return { ...optional('zip', zip), ...optional('unzipped', unzipped), level };
}
function buildOf(written, root) {
    const raw = (0,kinds/* fill */.GS)(keys_build/* buildKeys */.T_, written);
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
    const raw = (0,kinds/* fill */.GS)(keys_build/* baseKeys */.u4, written);
    return {
        ...optional('image', raw.image),
        ...optional('dockerfile', raw.dockerfile && (0,external_node_path_.resolve)(root, raw.dockerfile)),
        ...optional('target', raw.target),
        args: Object.fromEntries(raw.args),
        packages: raw.packages,
    };
}
function publishOf(written) {
    const raw = (0,kinds/* fill */.GS)(keys_publish/* publishKeys */.E, written);
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
    const raw = (0,kinds/* fill */.GS)(keys_common/* commonKeys */.G, pkg.raw);
    return {
        name: pkg.name,
        at,
        sources: sourcesOf(scene, pkg),
        // Rules have reported a package without one.
        runtime: pkg.runtime,
        platforms: pkg.platforms,
        ...optional('requirements', raw.requirements === undefined ? undefined : requirementsOf(scene, raw.requirements, `${pkg.path}.requirements`)),
        installer: raw.installer,
        dependencies: (0,kinds/* fill */.GS)(keys_build/* dependenciesKeys */.gX, { ...config.dependencies, ...raw.dependencies }),
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
    const raw = (0,kinds/* fill */.GS)(keys_layer/* layerOnlyKeys */.Q, pkg.raw);
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
    const raw = (0,kinds/* fill */.GS)(keys_function/* functionOnlyKeys */.t, pkg.raw);
    const verify = (0,kinds/* fill */.GS)(keys_function/* verifyKeys */.W, typeof raw.verify === 'string' ? { mode: raw.verify } : raw.verify);
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
            at: (0,words/* under */.hG)(`${path}.path`, i),
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
        return { kind: 'lines', lines: raw.map((text, i) => ({ text, at: (0,config_reading/* positionOf */.df)(reading, (0,words/* under */.hG)(path, i)) })) };
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
    const claim = claims(scene, 'tag-twice', (tag, owner, line) => `${(0,words/* quoted */.TL)(tag)} is also the image of ${owner} (line ${line})`, 'Give each image a name of its own, for example with {name}.');
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
    const claim = claims(scene, 'publish-twice', (name, owner, line) => `publishes as ${(0,words/* quoted */.TL)(name)}, as ${owner} (line ${line}) does`, 'Give each a name of its own, for example with {name}.');
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
            (0,config_reading/* report */.z8)(reading, at, 'path-missing', `${(0,words/* quoted */.TL)(spelled)} does not exist`, `Looked for ${(0,external_node_path_.resolve)(root, spelled)}.`);
        if (kind === 'other')
            (0,config_reading/* report */.z8)(reading, at, 'path-kind', `${(0,words/* quoted */.TL)(spelled)} is neither a file nor a folder`);
    };
    if (typeof raw.path === 'string')
        check(raw.path, `${path}.path`);
    else
        raw.path?.forEach((part, i) => {
            const at = (0,words/* under */.hG)(`${path}.path`, i);
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
        (0,config_reading/* report */.z8)(reading, at, 'path-missing', `${(0,words/* quoted */.TL)(spelled)} does not exist`, `Looked for ${(0,external_node_path_.resolve)(root, spelled)}.`);
    else if (kind !== 'file')
        (0,config_reading/* report */.z8)(reading, at, 'path-kind', `${(0,words/* quoted */.TL)(spelled)} is not a file`, kind === 'folder' ? 'It is a folder: name the file in it.' : undefined);
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
        const sources = ['env', 'file'].filter((key) => (0,config_reading/* isWritten */.QH)(scene.reading, `${(0,words/* under */.hG)(`${at}.secrets`, id)}.${key}`));
        if (sources.length !== 1)
            (0,config_reading/* report */.z8)(scene.reading, (0,words/* under */.hG)(`${at}.secrets`, id), 'secret', `needs either \`env\` or \`file\`${sources.length === 0 ? '' : ', not both'}`, 'Write {env: NAME} or {file: PATH}.');
        else if (secret.file !== undefined && scene.host.kindOf((0,external_node_path_.resolve)(scene.root, secret.file)) === 'folder')
            (0,config_reading/* report */.z8)(scene.reading, `${(0,words/* under */.hG)(`${at}.secrets`, id)}.file`, 'path-kind', `${(0,words/* quoted */.TL)(secret.file)} is not a file`);
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
        (0,config_reading/* report */.z8)(reading, `${path}.handler`, 'handler', `${(0,words/* quoted */.TL)(raw.handler)} is not a handler of ${runtime}`, `Write ${form}.`);
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
            (0,config_reading/* report */.z8)(reading, `${path}.image_tag`, 'tag-arch', `has no {arch}, but the function has ${platforms.length} platforms: their images would have one name`, `For example ${(0,words/* quoted */.TL)(`${tag.includes(':') ? `${tag}-` : `${tag}:`}{arch}`)}`);
    }
    const index = raw.image_index;
    if (index !== undefined && (0,templates/* checkTemplate */.BU)(reading, `${path}.image_index`, index, ['name', 'registry'], true))
        makesAReference(reading, `${path}.image_index`, index, name);
}
function makesAReference(reading, at, template, name) {
    const values = { ...templates/* IMAGE_PLACEHOLDERS */.TB, name };
    const filled = (0,templates/* fillTemplate */.ou)(template, (placeholder) => ((0,templates/* isEnvironment */.A_)(placeholder) ? 'env' : values[placeholder]));
    if (filled.length > config_forms/* IMAGE_REFERENCE */.ic.max || !new RegExp(config_forms/* IMAGE_REFERENCE */.ic.pattern, 'u').test(filled))
        (0,config_reading/* report */.z8)(reading, at, 'image-tag', `${(0,words/* quoted */.TL)(template)} would make ${(0,words/* quoted */.TL)(filled)}, which is not an image reference`, config_forms/* IMAGE_REFERENCE */.ic.hint);
    else if (/@sha256:/.test(filled))
        (0,config_reading/* report */.z8)(reading, at, 'image-tag', `${(0,words/* quoted */.TL)(template)} names a digest; an image that is still to be built has none`, 'Write a tag.');
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

// EXTERNAL MODULE: ./lib/config/tree.js
var config_tree = __webpack_require__(67372);
// EXTERNAL MODULE: ./lib/config/types.js
var types = __webpack_require__(29271);
;// CONCATENATED MODULE: ./lib/config/parse.js


















/**
 * A configuration's text as a Config: every default applied, every path absolute, every name known.
 * `file.path` is absolute, `file.shown` as the user typed it. Throws one PackerError (exit code 2) with all problems, sorted by line and column.
 */
function parseConfig(text, file, host) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const tree = (0,config_tree/* readTree */.Z)(decoded(bytes, file.shown), file.shown);
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
    const config = (0,kinds/* fill */.GS)(keys_top/* topKeys */.s, scene.config);
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
    const config = (root.type === 'map' ? keys_top/* top */.M.read(root, '', reading) : undefined) ?? {};
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
        const path = (0,words/* under */.hG)(section, name);
        // What was written and is wrong is not replaced by a default: that would only make further, false problems.
        const runtime = (0,config_reading/* isWritten */.QH)(reading, `${path}.runtime`) ? raw.runtime : config.runtime_default;
        const platforms = (0,config_reading/* isWritten */.QH)(reading, `${path}.platforms`)
            ? raw.platforms
            : (config.platforms_default ?? keys_top/* topKeys */.s.platforms_default.default);
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


/***/ })

};
