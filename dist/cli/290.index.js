export const id = 290;
export const ids = [290];
export const modules = {

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

/***/ 83290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   needsOf: () => (/* binding */ needsOf),
/* harmony export */   usualNeeds: () => (/* binding */ usualNeeds)
/* harmony export */ });
/* harmony import */ var _config_published_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63826);
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29271);


/** Without a configuration: what most builds do. */
const usualNeeds = (source, baseRegistry) => ({
    source,
    docker: true,
    platforms: [..._config_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORMS */ .P4],
    runs: [],
    bases: _config_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORMS */ .P4.map((platform) => ({ reference: `${baseRegistry}/python:3.13`, platform })),
    pushes: [],
    publish: undefined,
});
/** What the builds of a plan ask for, and publishing it. */
function needsOf(source, config, plan, pushes) {
    const recipes = [...plan.trees.values()].map(({ recipe }) => recipe);
    const bases = recipes.flatMap((recipe) => {
        const { kind } = recipe;
        if (kind === 'source' || kind === 'image')
            return [];
        const { from } = recipe.environment;
        const { platform } = recipe;
        return [
            ...(from.kind === 'registry' ? [{ reference: from.reference, platform }] : []),
            ...(kind === 'lib' ? [{ reference: recipe.base, platform }] : []),
        ];
    });
    const imports = plan.targets.filter(({ kind, verify }) => kind === 'function' && verify === 'import');
    const ofImages = plan.targets.flatMap(({ manifest: { image }, platform }) => image && 'reference' in image.base ? [{ reference: image.base.reference, platform }] : []);
    const ran = recipes.flatMap((recipe) => recipe.kind === 'lib' || recipe.kind === 'base' || (recipe.kind === 'run' && recipe.on === 'target')
        ? [recipe.platform]
        : []);
    const runs = new Set([...ran, ...imports.map(({ platform }) => platform)]);
    const needed = new Map([...bases, ...ofImages].map((base) => [`${base.reference} ${base.platform}`, base]));
    return {
        source,
        docker: imports.length > 0 || recipes.some(({ kind }) => !['source', 'image'].includes(kind)),
        platforms: _config_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORMS */ .P4.filter((platform) => plan.targets.some((target) => target.platform === platform)),
        runs: _config_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORMS */ .P4.filter((platform) => runs.has(platform)),
        bases: [...needed.values()],
        pushes,
        publish: published(config),
    };
}
/** A section `publish`, or one of a layer, says that publishing is wanted. */
function published(config) {
    const layers = config.packages.filter((pkg) => pkg.kind === 'layer' && pkg.publish !== false);
    const own = layers.flatMap((pkg) => (pkg.kind === 'layer' && typeof pkg.publish === 'object' ? [pkg.publish] : []));
    if (!config.publish && own.length === 0)
        return undefined;
    const sections = [...(config.publish ? [config.publish] : []), ...own];
    return {
        regions: [...new Set(sections.flatMap(({ regions = [] }) => regions))],
        layers: layers.flatMap((pkg) => pkg.platforms.map((platform) => {
            const template = (pkg.kind === 'layer' && typeof pkg.publish === 'object' && pkg.publish.name) || config.publish?.name;
            return (0,_config_published_name_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedName */ .Y)(template, pkg, platform);
        })),
        buckets: [...new Set(sections.flatMap(({ bucket }) => (bucket === undefined ? [] : [bucket])))],
    };
}


/***/ })

};
