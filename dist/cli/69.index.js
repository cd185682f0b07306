export const id = 69;
export const ids = [69];
export const modules = {

/***/ 62223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85609);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90948);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18618);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51811);




/** A list; with `least`, of at least so many entries. */
function list(says, of, least = 0) {
    const kind = {
        says,
        shapes: ['list'],
        schema: { type: 'array', items: of.schema, ...(least > 0 ? { minItems: least } : {}) },
        sections: of.sections,
        read(value, path, reading) {
            if (value.type !== 'list')
                return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongType */ .gQ)(value, kind, path, reading);
            if (value.items.length < least)
                (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(reading, path, 'empty', `is empty; ${says} is wanted here`);
            const items = [];
            value.items.forEach((item, i) => {
                const at = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)(path, i);
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
                return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongType */ .gQ)(value, kind, path, reading);
            const entries = new Map();
            for (const { key, keyAt, value: inner } of placed(value, path, reading)) {
                if (!matcher.test(key))
                    (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(reading, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)(path, key), 'name', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key)} is not ${names.says}`, names.hint, keyAt);
                const entry = of.read(inner, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)(path, key), reading);
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
                return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongType */ .gQ)(value, kind, path, reading);
            const found = {};
            for (const { key, keyAt, value: inner } of placed(value, path, reading)) {
                const known = Object.hasOwn(own.keys, key) ? own.keys[key] : undefined;
                if (known === undefined)
                    unknownKey(key, keyAt, own, names, path, reading);
                else {
                    const read = known.kind.read(inner, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)(path, key), reading);
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
    const near = place === undefined ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, names, (name) => `; did you mean '${name}'?`) : `; it belongs to ${place}`;
    const hint = near === undefined && names.length <= 12 ? `Its keys are ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(names)}.` : undefined;
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(reading, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)(path, key), 'unknown-key', `is not a key of ${own.says}${near ?? ''}`, hint, at);
}
/** The entries of a map, after noting where they stand. */
function placed(value, path, reading) {
    for (const { key, keyAt, value: inner } of value.entries) {
        reading.keys.set((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)(path, key), keyAt);
        reading.values.set((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)(path, key), inner.at);
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
                ? (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongType */ .gQ)(value, kind, path, reading)
                : taker.read(value, path, reading);
        },
    };
    return kind;
}
const isNull = (value) => value.type === 'scalar' && value.value === null;


/***/ }),

/***/ 30989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ base),
/* harmony export */   El: () => (/* binding */ dependencies),
/* harmony export */   T_: () => (/* binding */ buildKeys),
/* harmony export */   gX: () => (/* binding */ dependenciesKeys),
/* harmony export */   jq: () => (/* binding */ build),
/* harmony export */   u4: () => (/* binding */ baseKeys)
/* harmony export */ });
/* unused harmony export secret */
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62223);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(489);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15779);



const osPackages = (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of OS packages', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .OS_PACKAGE */ .uo));
const values = (says) => (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(says, _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIABLE_NAME */ .nN, (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('text'));
const secretKeys = {
    env: { kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIABLE_NAME */ .nN), doc: 'The variable of the building machine that holds it.', example: 'PIP_TOKEN' },
    file: { kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, doc: 'The file of the building machine that holds it.', example: './token.txt' },
    required: {
        kind: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
        default: false,
        doc: 'An error when it is not there; otherwise the build goes on without it.',
        example: 'true',
    },
};
const secret = (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ name: 'secret', says: 'a secret', keys: secretKeys });
const buildKeys = {
    image: {
        kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .imageReference */ .rA,
        doc: "An image to install and build in, instead of the runtime's base image: a registry's, or one that only the local Docker has (for any builder). A name without a registry (`my-build:1`) is looked for there first, and then counts by the image's id.",
        example: 'public.ecr.aws/sam/build-python3.13',
    },
    dockerfile: {
        kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
        doc: 'Or a Dockerfile that makes it; its folder is its context, and `secrets` can be mounted in it. What is in both counts.',
        example: './build.Dockerfile',
    },
    target: { kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGE */ .Ld), doc: 'The stage of `dockerfile` to stop at.', example: 'builder' },
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
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of commands', (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)('a command', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND */ .Wr), (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('an argv list', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)('an argument'), 1))),
        default: [],
        doc: "Commands, each text for the shell (`sh -e`) or an argv list, run over a copy of the source after the dependencies. They find these (PYTHONPATH, `node_modules`, GEM_PATH), and start in the copy's folder.",
        example: '[make, [npm, run, build]]',
    },
    output: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT */ .aQ),
        doc: "The folder (or file) of that copy that is the package, exactly: no excludes apply, and `installer` is `none` unless it is named (then production dependencies are added). A layer's is what /opt shall hold, unless `layout: source`. For a function of Node the nearest `package.json` is added if the output has none; a jar goes to `lib/`.",
        example: 'dist',
    },
    platform: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)('a platform for commands', ['target', 'host']),
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
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)('a map of secrets', _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_ID */ .dR, secret),
        default: new Map(),
        doc: 'Secrets by id, each `{env: NAME}` or `{file: PATH}`, mounted at `/run/secrets/<id>` during installs and `run`; never part of anything else.',
        example: '{ pip: { env: PIP_TOKEN, required: true } }',
    },
    ssh: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)('an agent', ['default']),
        doc: 'Forwards the SSH agent (git+ssh requirements).',
        example: 'default',
    },
    ca_bundle: {
        kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
        doc: "A PEM file that every installer and command trusts (a company's proxy); mounted, never part of the result.",
        example: './company-ca.pem',
    },
    network: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)('a network', ['default', 'none']),
        default: 'default',
        doc: 'The network of `run`.',
        example: 'none',
    },
};
const build = (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ name: 'build', says: 'build', keys: buildKeys });
const dependenciesKeys = {
    exclude: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of patterns', _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1),
        default: [],
        doc: 'Installed files to leave out.',
        example: '["**/tests"]',
    },
    omit: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of dependencies', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPENDENCY_NAME */ .Ic)),
        default: [],
        doc: 'Packages not to install (those that the runtime has).',
        example: '[boto3]',
    },
    strip: { kind: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt, default: false, doc: 'Strips the debug symbols of libraries.', example: 'true' },
    groups: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of groups', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUP_NAME */ .wG)),
        default: [],
        doc: 'Dependency groups to add.',
        example: '[api]',
    },
    extras: { kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of extras', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUP_NAME */ .wG)), default: [], doc: 'Extras to add.', example: '[redis]' },
};
const dependencies = (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ name: 'dependencies', says: 'dependencies', keys: dependenciesKeys });
const baseKeys = {
    image: {
        kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .imageReference */ .rA,
        doc: 'The image that the function stands on.',
        example: 'registry.example.com/base:1',
    },
    dockerfile: {
        kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
        doc: 'Or a Dockerfile that makes it; its folder is its context.',
        example: './base.Dockerfile',
    },
    target: { kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGE */ .Ld), doc: 'The stage of `dockerfile` to stop at.', example: 'final' },
    args: {
        kind: values('a map of build arguments'),
        default: new Map(),
        doc: 'Build arguments of `dockerfile`.',
        example: '{ VERSION: "3" }',
    },
    packages: { kind: osPackages, default: [], doc: 'OS packages to install in it.', example: '[libpq]' },
};
const base = (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ name: 'base', says: 'base', keys: baseKeys });


/***/ }),

/***/ 52792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commonKeys),
/* harmony export */   a: () => (/* binding */ sizeKeys)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62223);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(489);
/* harmony import */ var _keys_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30989);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15779);




const sourceKeys = {
    path: { kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, doc: 'A file or folder.', example: './shared' },
    to: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE_INSIDE */ .zR),
        doc: 'Where it goes: relative to where source goes (for a layer its language folder), with a leading `/` to the root of the ZIP.',
        example: 'lib/shared',
    },
};
const source = (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ name: 'source', says: 'a source {path, to}', keys: sourceKeys });
const requirementsKeys = {
    file: { kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, doc: 'The requirements file.', example: './requirements.template.txt' },
    vars: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)('a map of variables', _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIABLE_NAME */ .nN, (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)('text')),
        doc: 'What the names in the file stand for.',
        example: '{ library_version: "1.4.2" }',
    },
};
const requirementsFile = (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ name: 'requirements', says: 'requirements {file, vars}', keys: requirementsKeys });
const sizeKeys = {
    zip: { kind: _scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej, doc: 'Of the ZIP.', example: '50MB' },
    unzipped: { kind: _scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej, doc: 'Of its content.', example: '250 MiB' },
    level: { kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('a level', ['warn', 'error']), default: 'error', doc: 'What an excess is.', example: 'warn' },
};
const sizes = (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ name: 'max_size', says: 'max_size', keys: sizeKeys });
/** What layers and functions have in common. */
const commonKeys = {
    path: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)('a path, or a list of paths and of {path, to}', _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of paths and of {path, to}', (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)('a path or {path, to}', _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, source), 1)),
        doc: 'Its source: a file, a folder, or a list of these and of `{path, to}`, laid over each other (code shared by functions). A layer without `path` holds only dependencies.',
        example: '[./api, {path: ./shared, to: shared}]',
    },
    runtime: {
        kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .runtime */ .fA,
        doc: "Lambda's identifier: it decides base image, layout, glibc and installer.",
        example: 'python3.13',
        defaultSays: '`runtime_default`',
    },
    platforms: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of platforms', _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .platform */ .iD, 1),
        doc: '`linux/amd64`, `linux/arm64`; also understood: `amd64`, `x86_64`, `arm64`, `aarch64`.',
        example: '[linux/amd64, linux/arm64]',
        defaultSays: '`platforms_default`',
    },
    requirements: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)('a requirements file, a list of requirements or {file, vars}', _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of requirements', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ says: 'a requirement' })), requirementsFile),
        doc: 'A requirements file, a list of requirement lines, or `{file, vars}`: `vars` fills the names that stand in a template in braces after a dollar sign; one that is not set is an error.',
        example: './requirements.txt',
        defaultSays: 'found by name in `path`',
    },
    installer: {
        kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .installer */ .$i,
        default: 'auto',
        doc: '`auto`: by the file found (`requirements.txt`: uv).',
        example: 'pip',
        defaultSays: '`auto`; `none` with `build.output`',
    },
    dependencies: {
        kind: _keys_build_js__WEBPACK_IMPORTED_MODULE_2__/* .dependencies */ .El,
        doc: 'What of the dependencies is taken.',
        example: '{omit: [boto3], exclude: ["**/tests"]}',
    },
    include: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of patterns', _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1),
        doc: 'A whitelist, applied before every exclude; it lifts a default exclude only when a pattern spells its name.',
        example: '["**/*.py"]',
        defaultSays: 'everything',
    },
    exclude: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of patterns', _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1),
        default: [],
        doc: 'Patterns of `.dockerignore`: the last match wins, `!` brings back. They come after the defaults, the top-level `exclude` and the ignore files in `path`.',
        example: '["docs/**", "!docs/help.txt"]',
    },
    symlinks: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('a way to treat symlinks', ['keep', 'follow']),
        default: 'keep',
        doc: '`keep`: links inside the tree stay links, a link that leaves it is an error; `follow`: its content.',
        example: 'follow',
    },
    build: { kind: _keys_build_js__WEBPACK_IMPORTED_MODULE_2__/* .build */ .jq, doc: 'Where and how things are installed and run.', example: '{packages: [gcc]}' },
    lib: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of paths in the build environment', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_PATH */ .Ir)),
        default: [],
        doc: "OS libraries to take out of the build environment (its image and `build.packages`), as paths or globs: to the top level of a function's ZIP, to a layer's `lib/`. What they need and the runtime lacks comes along, and stands in the report. A folder is taken with all that is in it. `/var/task/lambda_lib` and `/var/task/lambda_bin` of a `build.image` or `build.dockerfile` are taken in the same way, the latter to `bin/`.",
        example: '[/usr/lib64/libpq.so.5]',
    },
    bytecode: {
        kind: _scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt,
        default: false,
        doc: 'Python: adds compiled files, made by the runtime’s own Python; the same everywhere, loaded without a look at the source.',
        example: 'true',
    },
    max_size: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)('a size or {zip, unzipped, level}', _scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej, sizes),
        doc: 'A budget: a size (of the ZIP), or `{zip, unzipped, level}`. MB is 1,000,000 bytes, MiB 1,048,576.',
        example: '{unzipped: 250 MiB, level: warn}',
    },
};


/***/ }),

/***/ 33521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verifyKeys),
/* harmony export */   t: () => (/* binding */ functionOnlyKeys)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62223);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(489);
/* harmony import */ var _keys_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30989);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15779);




const verifyKeys = {
    mode: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('a way to verify', ['static', 'import', 'off']),
        default: 'static',
        doc: '`static`: the files are looked at. `import`: the handler is imported in the runtime image.',
        example: 'import',
    },
    env: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)('a map of variables', _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIABLE_NAME */ .nN, (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)('text')),
        default: new Map(),
        doc: 'Variables that the import needs.',
        example: '{ TABLE: test }',
    },
};
const verification = (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ name: 'verify', says: 'verify', keys: verifyKeys });
/** What only functions have. */
const functionOnlyKeys = {
    type: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('a type of function', ['zip', 'image']),
        default: 'zip',
        doc: 'What is made of it: a ZIP, or a container image.',
        example: 'image',
    },
    handler: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDLER */ .z),
        doc: "Checked by the runtime (below). An image's CMD.",
        example: 'app.handler',
        defaultSays: 'none; needed for images and for `verify: import`',
    },
    layers: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of layers', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYER_USE */ .we)),
        default: [],
        doc: "Names from `layers:`, at most 5, in Lambda's order; also ARNs of layer versions (not for images, nor with `layers_mode: merge`).",
        example: '[common-utils]',
    },
    image_tag: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_TEMPLATE */ .FK),
        doc: 'Images: their reference, with `{arch}` (`amd64`, `arm64`), `{name}`, `{platform}` (`linux-amd64`: a tag holds no slash), `{hash}` (first 12 of the manifest hash), `{registry}` (`--registry`), `{env:NAME}` (not set: an error).',
        example: '"registry.example.com/processor:{arch}"',
        defaultSays: 'none: the image can be built, not pushed',
    },
    image_index: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_TEMPLATE */ .FK),
        doc: 'Images: also push a multi-platform index under this tag (Lambda itself takes only single images). Of several jobs the one that ends last pushes it. Placeholders as in `image_tag`, without `{arch}`, `{platform}` and `{hash}`.',
        example: '"registry.example.com/processor:latest"',
    },
    base: {
        kind: _keys_build_js__WEBPACK_IMPORTED_MODULE_2__/* .base */ .E3,
        doc: "Images: the final image's base instead of the runtime's. (`build` is where things are built, never the final image.)",
        example: '{image: "registry.example.com/base:1"}',
    },
    dockerfile: {
        kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
        doc: "Images: one's own Dockerfile builds the whole image, with `path` as its context; layers and handler are then its own affair.",
        example: './Dockerfile',
    },
    verify: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)('static, import, off or {mode, env}', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('a way to verify', ['static', 'import', 'off']), verification),
        default: 'static',
        doc: '`static`: the files are looked at. `import`: the handler is imported in the runtime image. `off`. Or `{mode, env}`.',
        example: 'import',
    },
    sbom: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('an SBOM format', ['none', 'cyclonedx', 'spdx']),
        default: 'none',
        doc: 'Writes a bill of materials beside the artifact, and beside those of the layers that it attaches ([outputs](outputs.md#sboms)).',
        example: 'cyclonedx',
    },
};


/***/ }),

/***/ 69892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ layerOnlyKeys)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62223);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(489);
/* harmony import */ var _keys_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34026);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15779);




/** What only layers have. */
const layerOnlyKeys = {
    image: {
        kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .imageReference */ .rA,
        doc: "Instead of `path`: the layer is converted from this image's /opt.",
        example: 'registry.example.com/tools:1',
    },
    layout: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)('a layout', ['auto', 'opt', 'source']),
        default: 'auto',
        doc: "Whether `path` already is what /opt shall hold (`opt`), or source that goes under the language folder (`source`). `auto`: `opt` only if every top entry is one of `python nodejs ruby java bin lib extensions` and one of them is a language's or `extensions`.",
        example: 'opt',
    },
    description: { kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .DESCRIPTION */ .tC), doc: "The published layer's description.", example: 'Shared helpers' },
    license: { kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .LICENSE */ .mi), doc: "The published layer's license.", example: 'MIT' },
    compatible_runtimes: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of runtimes', _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .runtime */ .fA),
        default: [],
        doc: 'Further runtimes that may use the layer, besides `runtime`; at most 15. Dependencies are installed for each version of Python.',
        example: '[python3.12, python3.13]',
    },
    publish: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)('true, false, or keys of publish', _scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt, _keys_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .publish */ .m),
        default: true,
        doc: 'Whether it is published; or keys of `publish` that hold for this layer.',
        example: 'false',
    },
};


/***/ }),

/***/ 34026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ publishKeys),
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62223);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(489);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15779);



const organizationKeys = {
    organization: { kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION */ .A_), doc: 'Every account of this organization.', example: 'o-a1b2c3d4e5' },
};
const organization = (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ name: 'organization', says: 'an organization', keys: organizationKeys });
const publishKeys = {
    name: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYER_NAME_TEMPLATE */ .$_),
        doc: 'Name of the published layers, with `{name}` and `{arch}`. Without `{arch}` for two platforms: one version for both architectures if the two ZIPs are the same bytes, else an error.',
        example: '"{name}-{arch}"',
        defaultSays: '`{name}` for one platform, `{name}-{arch}` for two',
    },
    regions: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of regions', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .REGION */ .Zg)),
        default: [],
        doc: 'Where to publish.',
        example: '[eu-west-1, us-east-1]',
        defaultSays: 'the region of the AWS configuration',
    },
    bucket: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_TEMPLATE */ .My),
        doc: 'A bucket for ZIPs above 50 MB, and for the manifests; with `{region}`.',
        example: '"my-artifacts-{region}"',
    },
    prefix: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_PREFIX */ .nF),
        default: 'lambda-packer',
        doc: 'What the keys in the bucket start with.',
        example: 'lambda-packer',
    },
    accounts: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)('a list of account numbers, "*" or {organization: o-…}', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)('"*", a list of account numbers or {organization: o-…}', ['*']), (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('a list of account numbers', (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT */ .u4)), organization),
        doc: 'Who else may use the layers: a list of account numbers in quotes, `"*"`, or `{organization: o-…}`; `[]` takes back what was given.',
        example: '["123456789012"]',
        defaultSays: 'permissions are left as they are',
    },
    keep: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)('a number of versions', 1),
        doc: 'Keeps so many of the newest versions, and all that a function of the account and region uses.',
        example: '10',
        defaultSays: 'all',
    },
    keep_shared: {
        kind: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
        default: false,
        doc: "With `accounts`: old versions are deleted although other accounts' use of them cannot be seen.",
        example: 'true',
    },
    update_functions: {
        kind: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
        default: false,
        doc: "The account's functions that use an older version of the layer get the new one.",
        example: 'true',
    },
};
const publish = (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ name: 'publish', says: 'publish', keys: publishKeys });


/***/ }),

/***/ 85069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ keys_top_top),
  s: () => (/* binding */ topKeys)
});

// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(79162);
// EXTERNAL MODULE: ./lib/config/collections.js
var collections = __webpack_require__(62223);
// EXTERNAL MODULE: ./lib/config/forms.js
var config_forms = __webpack_require__(489);
// EXTERNAL MODULE: ./lib/config/keys-build.js
var keys_build = __webpack_require__(30989);
// EXTERNAL MODULE: ./lib/config/keys-common.js
var keys_common = __webpack_require__(52792);
// EXTERNAL MODULE: ./lib/config/keys-function.js
var keys_function = __webpack_require__(33521);
// EXTERNAL MODULE: ./lib/config/keys-layer.js
var keys_layer = __webpack_require__(69892);
;// CONCATENATED MODULE: ./lib/config/keys-package.js





const inBuild = Object.fromEntries(Object.keys(keys_build/* buildKeys */.T_)
    .filter((key) => !['image', 'dockerfile', 'platform'].includes(key))
    .map((key) => [key, "'build'"]));
const keys_package_all = (keys, place) => Object.fromEntries(Object.keys(keys).map((key) => [key, place]));
const layerKeys = { ...keys_common/* commonKeys */.G, ...keys_layer/* layerOnlyKeys */.Q };
const functionKeys = { ...keys_common/* commonKeys */.G, ...keys_function/* functionOnlyKeys */.t };
const keys_package_layer = (0,collections/* section */.uW)({
    name: 'layer',
    says: 'a layer',
    keys: layerKeys,
    elsewhere: { ...inBuild, ...keys_package_all(keys_function/* functionOnlyKeys */.t, 'functions (lambdas)') },
});
const lambda = (0,collections/* section */.uW)({
    name: 'function',
    says: 'a function',
    keys: functionKeys,
    elsewhere: { ...inBuild, ...keys_package_all(keys_layer/* layerOnlyKeys */.Q, 'layers') },
});

// EXTERNAL MODULE: ./lib/config/keys-publish.js
var keys_publish = __webpack_require__(34026);
// EXTERNAL MODULE: ./lib/config/scalars.js
var scalars = __webpack_require__(15779);
// EXTERNAL MODULE: ./lib/config/types.js
var types = __webpack_require__(29271);
;// CONCATENATED MODULE: ./lib/config/keys-top.js








const baseImageKeys = Object.fromEntries(Object.keys(runtimes/* RUNTIMES */.aC).map((name) => [
    name,
    {
        kind: config_forms/* imageReference */.rA,
        doc: `The base image of ${name}.`,
        example: `public.ecr.aws/lambda/${(0,runtimes/* runtimeFacts */.M4)(name).image}`,
    },
]));
const topKeys = {
    runtime_default: { kind: config_forms/* runtime */.fA, doc: 'For packages without `runtime`.', example: 'python3.13' },
    platforms_default: {
        kind: (0,collections/* list */.p_)('a list of platforms', config_forms/* platform */.iD, 1),
        default: [types/* PLATFORMS */.P4[0]],
        doc: 'For packages without `platforms`.',
        example: '[linux/amd64, linux/arm64]',
    },
    layers_mode: {
        kind: (0,scalars/* word */.Vm)('a layers mode', ['attach', 'merge']),
        doc: "`merge`: the content of a ZIP function's layers goes into its ZIP. `attach`: the function is built without them, and Lambda mounts them. Images always hold their layers under /opt, and layers are artifacts of their own in either mode.",
        example: 'attach',
        defaultSays: '`attach` if there is a `publish` section, else `merge`',
    },
    base_registry: {
        kind: (0,scalars/* text */.Qq)(config_forms/* REGISTRY_PREFIX */.Z7),
        doc: 'Where base images come from (`<prefix>/python:3.13`, `/nodejs:22`, `/provided:al2023`, …); for mirrors.',
        example: 'mirror.example.com/lambda',
        defaultSays: '`public.ecr.aws/lambda`',
    },
    base_images: {
        kind: (0,collections/* section */.uW)({
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
        kind: (0,scalars/* word */.Vm)('a compression', types/* COMPRESSIONS */._7),
        default: 'default',
        doc: 'How hard ZIPs are compressed.',
        example: 'max',
    },
    build: {
        kind: keys_build/* build */.jq,
        doc: 'Defaults of `build` for all packages, key by key. A package that names `image` or `dockerfile` takes none of `image`, `dockerfile`, `target` and `args` from here.',
        example: '{ca_bundle: ./company-ca.pem}',
    },
    dependencies: {
        kind: keys_build/* dependencies */.El,
        doc: 'Defaults of `dependencies` for all packages, key by key.',
        example: '{omit: [boto3]}',
    },
    exclude: {
        kind: (0,collections/* list */.p_)('a list of patterns', config_forms/* pattern */.T1),
        default: [],
        doc: 'Patterns applied to every package.',
        example: '["**/tests"]',
    },
    publish: { kind: keys_publish/* publish */.m, doc: 'How layers are published.', example: '{regions: [eu-west-1]}' },
    layers: {
        kind: (0,collections/* map */.Tj)('a map of layers', config_forms/* PACKAGE_NAME */.rM, keys_package_layer),
        default: new Map(),
        doc: 'Layers by name: 1 to 64 letters, digits, hyphens and underscores. No name in both sections, nor two that differ only in case.',
        example: '{common-utils: {path: ./common}}',
    },
    lambdas: {
        kind: (0,collections/* map */.Tj)('a map of functions', config_forms/* PACKAGE_NAME */.rM, lambda),
        default: new Map(),
        doc: 'Functions by name.',
        example: '{api: {path: ./api}}',
    },
};
const keys_top_top = (0,collections/* section */.uW)({ name: 'configuration', says: 'the configuration', keys: topKeys });


/***/ })

};
