export const id = 69;
export const ids = [69];
export const modules = {

/***/ 4604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5609);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8618);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1811);




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

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ LAYER_NAME_TEMPLATE),
/* harmony export */   $i: () => (/* binding */ installer),
/* harmony export */   A_: () => (/* binding */ ORGANIZATION),
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   FK: () => (/* binding */ IMAGE_TEMPLATE),
/* harmony export */   Ic: () => (/* binding */ DEPENDENCY_NAME),
/* harmony export */   Ir: () => (/* binding */ IMAGE_PATH),
/* harmony export */   Kz: () => (/* binding */ LAYER_ARN),
/* harmony export */   Ld: () => (/* binding */ STAGE),
/* harmony export */   My: () => (/* binding */ BUCKET_TEMPLATE),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   Wr: () => (/* binding */ COMMAND),
/* harmony export */   Z7: () => (/* binding */ REGISTRY_PREFIX),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   aQ: () => (/* binding */ OUTPUT),
/* harmony export */   dR: () => (/* binding */ SECRET_ID),
/* harmony export */   fA: () => (/* binding */ runtime),
/* harmony export */   iD: () => (/* binding */ platform),
/* harmony export */   ic: () => (/* binding */ IMAGE_REFERENCE),
/* harmony export */   mi: () => (/* binding */ LICENSE),
/* harmony export */   nF: () => (/* binding */ KEY_PREFIX),
/* harmony export */   nN: () => (/* binding */ VARIABLE_NAME),
/* harmony export */   rA: () => (/* binding */ imageReference),
/* harmony export */   rM: () => (/* binding */ PACKAGE_NAME),
/* harmony export */   tC: () => (/* binding */ DESCRIPTION),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   uo: () => (/* binding */ OS_PACKAGE),
/* harmony export */   wG: () => (/* binding */ GROUP_NAME),
/* harmony export */   we: () => (/* binding */ LAYER_USE),
/* harmony export */   z: () => (/* binding */ HANDLER),
/* harmony export */   zR: () => (/* binding */ PLACE_INSIDE)
/* harmony export */ });
/* unused harmony exports PATH, ARGUMENT_LIST */
/* harmony import */ var _plan_runtimes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9162);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5779);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);



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
const path = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(PATH);
const pattern = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ says: 'a pattern' });
const imageReference = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(IMAGE_REFERENCE);
const runtime = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)('a Lambda runtime', Object.keys(_plan_runtimes_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNTIMES */ .aC));
const platform = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)('a platform', _types_js__WEBPACK_IMPORTED_MODULE_2__/* .PLATFORMS */ .P4, {
    amd64: 'linux/amd64',
    x86_64: 'linux/amd64',
    arm64: 'linux/arm64',
    aarch64: 'linux/arm64',
});
const installer = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)('an installer', _types_js__WEBPACK_IMPORTED_MODULE_2__/* .INSTALLERS */ .UP);


/***/ }),

/***/ 989:
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
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4604);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(489);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5779);



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
        doc: "An image to install and build in, instead of the runtime's base image: a registry's, or one that only the local Docker has.",
        example: 'public.ecr.aws/sam/build-python3.13',
    },
    dockerfile: {
        kind: _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
        doc: 'Or a Dockerfile that makes it; its folder is its context.',
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
        doc: 'Commands, each text for the shell or an argv list, run over a copy of the source after the dependencies.',
        example: '[make, [npm, run, build]]',
    },
    output: {
        kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT */ .aQ),
        doc: 'The folder (or file) of that copy that is the package, exactly: the default excludes do not apply, and `installer` is `none` unless it is named (then production dependencies are added). For Node the nearest `package.json` is added if the output has none.',
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

/***/ 2792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commonKeys),
/* harmony export */   a: () => (/* binding */ sizeKeys)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4604);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(489);
/* harmony import */ var _keys_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(989);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5779);




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
        doc: "OS libraries to take out of the build environment: to the top level of a function's ZIP, to a layer's `lib/`.",
        example: '[/usr/lib64/libpq.so.5]',
    },
    bytecode: { kind: _scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt, default: false, doc: 'Python: compiles deterministically.', example: 'true' },
    max_size: {
        kind: (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)('a size or {zip, unzipped, level}', _scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej, sizes),
        doc: 'A budget: a size (of the ZIP), or `{zip, unzipped, level}`. MB is 1,000,000 bytes, MiB 1,048,576.',
        example: '{unzipped: 250 MiB, level: warn}',
    },
};


/***/ }),

/***/ 3521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verifyKeys),
/* harmony export */   t: () => (/* binding */ functionOnlyKeys)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4604);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(489);
/* harmony import */ var _keys_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(989);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5779);




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
        doc: 'Images: also push a multi-platform index under this tag (Lambda itself takes only single images). Placeholders as in `image_tag`, without `{arch}`, `{platform}` and `{hash}`.',
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
        doc: 'Writes a bill of materials beside the artifact.',
        example: 'cyclonedx',
    },
};


/***/ }),

/***/ 9892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ layerOnlyKeys)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4604);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(489);
/* harmony import */ var _keys_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4026);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5779);




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
        doc: 'Further runtimes that may use the layer, besides `runtime`; at most 15.',
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

/***/ 4026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ publishKeys),
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4604);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(489);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5779);



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
        default: [],
        doc: 'Who else may use the layers: a list of account numbers in quotes, `"*"`, or `{organization: o-…}`.',
        example: '["123456789012"]',
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

/***/ 5069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ keys_top_top),
  s: () => (/* binding */ topKeys)
});

// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(9162);
// EXTERNAL MODULE: ./lib/config/collections.js
var collections = __webpack_require__(4604);
// EXTERNAL MODULE: ./lib/config/forms.js
var config_forms = __webpack_require__(489);
// EXTERNAL MODULE: ./lib/config/keys-build.js
var keys_build = __webpack_require__(989);
// EXTERNAL MODULE: ./lib/config/keys-common.js
var keys_common = __webpack_require__(2792);
// EXTERNAL MODULE: ./lib/config/keys-function.js
var keys_function = __webpack_require__(3521);
// EXTERNAL MODULE: ./lib/config/keys-layer.js
var keys_layer = __webpack_require__(9892);
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
var keys_publish = __webpack_require__(4026);
// EXTERNAL MODULE: ./lib/config/scalars.js
var scalars = __webpack_require__(5779);
// EXTERNAL MODULE: ./lib/config/types.js
var types = __webpack_require__(9271);
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


/***/ }),

/***/ 5609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gQ: () => (/* binding */ wrongType)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8618);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7372);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1811);



/** The defaults of the table under what was written. */
function fill(keys, read) {
    return Object.fromEntries(Object.entries(keys).map(([name, key]) => [
        name,
        read?.[name] ?? (Array.isArray(key.default) ? [...key.default] : key.default),
    ]));
}
const wrongType = (value, kind, path, reading) => {
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isBroken */ .Q)(value))
        return undefined;
    const hint = value.type === 'scalar' && value.value !== null && kind.shapes.includes('list') && !kind.shapes.includes('scalar')
        ? `Write it as a list: [${value.text}]`
        : undefined;
    if (value.type === 'scalar' && value.value === null)
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(reading, path, 'type', `has no value; ${kind.says} is wanted here`, 'Write one, or remove the key.');
    else
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(reading, path, 'type', `is ${nameOf(value)}; ${kind.says} is wanted here`, hint);
    return undefined;
};
const nameOf = (value) => {
    if (value.type !== 'scalar')
        return `a ${value.type}`;
    return typeof value.value === 'string'
        ? `the text ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value.value)}`
        : typeof value.value === 'number'
            ? `the number ${value.text}`
            : `${value.text}`;
};


/***/ }),

/***/ 1124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS),
/* harmony export */   q: () => (/* binding */ tokenize)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

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
function tokenize(text, file) {
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
        const excess = isScalar ? undefined : exceeded(what, counts, parser);
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
function exceeded(what, counts, parser) {
    counts.tokens++;
    if (what === 'map-value-ind')
        counts.keys++;
    if (what === 'alias')
        counts.aliases++;
    if (what === 'doc-start')
        counts.documents++;
    if (what === 'tag')
        return {
            code: 'config/tag',
            message: 'a YAML tag (!…) is not taken',
            hint: 'Remove the tag, or put the text in quotes if it starts with an exclamation mark.',
        };
    if (what === 'directive-line')
        return {
            code: 'config/directive',
            message: 'a YAML directive (%…) is not taken',
            hint: 'Remove the line: the file is read as YAML 1.2.',
        };
    if (counts.documents > 1)
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
    if (counts.aliases > LIMITS.aliases)
        return {
            code: 'config/limit',
            message: `more than ${LIMITS.aliases} aliases (*name)`,
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

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

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

/***/ 8618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1124);

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

/***/ 5779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5609);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8618);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1811);




/** A kind that takes one word, number or text. */
function simple(says, schema, read) {
    const kind = {
        says,
        shapes: ['scalar'],
        schema,
        sections: [],
        read: (value, path, reading) => value.type === 'scalar' && value.value !== null
            ? read(value, path, reading)
            : (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongType */ .gQ)(value, kind, path, reading),
    };
    return kind;
}
const ONE_LINE = '^[^\\u0000-\\u001f\\u007f]+$';
/** Text of a form. A number or a boolean is an error that shows the quotes. */
function text(form) {
    const pattern = form.pattern ?? ONE_LINE;
    const matcher = new RegExp(pattern, 'u');
    const schema = { type: 'string', pattern, ...(form.max === undefined ? {} : { maxLength: form.max }) };
    const kind = simple(form.says, schema, (value, path, reading) => {
        if (typeof value.value === 'boolean')
            return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongType */ .gQ)(value, kind, path, reading);
        if (typeof value.value !== 'string') {
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(reading, path, 'type', `is ${(0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value)}, but text is wanted: write it in quotes, "${value.text}"`);
            return undefined;
        }
        if (form.max !== undefined && [...value.value].length > form.max)
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(reading, path, 'form', `is ${[...value.value].length} characters long; at most ${form.max} are allowed`);
        else if (!matcher.test(value.value))
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(reading, path, 'form', value.value === '' ? `is empty; ${form.says} is wanted here` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value.value)} is not ${form.says}`, form.hint);
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
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(reading, path, 'type', `is ${value.text}, but text is wanted: write it in quotes, "${value.text}"`);
        else if (value.text.includes('\0'))
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(reading, path, 'form', 'holds a NUL character');
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
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(value.text, spellings, (w) => `; did you mean '${w}'?`);
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(reading, path, 'word', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value.text)} is not ${says}${near ?? ''}`, near === undefined && words.length <= 30 ? `Write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(words)}.` : undefined);
        return undefined;
    });
}
const flag = simple('true or false', { type: 'boolean' }, (value, path, reading) => typeof value.value === 'boolean' ? value.value : (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongType */ .gQ)(value, flag, path, reading));
/** A whole number from `from`. */
function count(says, from) {
    return simple(says, { type: 'integer', minimum: from, maximum: Number.MAX_SAFE_INTEGER }, (value, path, reading) => {
        if (typeof value.value === 'number' && Number.isSafeInteger(value.value) && value.value >= from)
            return value.value;
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(reading, path, 'type', `is ${(0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value)}; ${says} is wanted here`, `Write a whole number from ${from}.`);
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
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(reading, path, 'form', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value.text)} is not a size`, 'Write bytes, or a number with KB, MB, GB (1,000) or KiB, MiB, GiB (1,024): 50MB, 250 MiB.');
    return undefined;
});


/***/ }),

/***/ 7372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBroken),
/* harmony export */   Z: () => (/* binding */ readTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1124);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(948);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8618);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1811);





/** YAML 1.2 core text as values with positions. */
function readTree(text, file) {
    const { tokens, position, excess } = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .q)(text, file);
    if (excess !== undefined)
        return { problems: [excess], errors: 1, warnings: 0 };
    // uniqueKeys compares every key with every other (60,000 keys: 40 s); duplicates are found below, by a set.
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
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
    if (contents === null || contents === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null))
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
        if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .isTold */ .Wc)(collected, 'error'))
            collected.problems.push({ severity: 'error', code, message, ...(hint === undefined ? {} : { hint }), at });
    };
    const nothing = (at) => ({ type: 'scalar', value: null, text: '', at });
    const broken = (at) => ({ type: 'scalar', value: null, text: '', broken: true, at });
    let overflow = false;
    const convert = (node, fallback) => {
        if (node === null)
            return nothing(fallback);
        const at = node.range ? position(node.range[0]) : fallback;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
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
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { type: 'list', items: node.items.map((item) => convert(item, at)), at };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
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
            report('config/alias', `no anchor &${name} stands above`, at, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, [...anchors.keys()], (near) => `Did you mean *${near}?`));
        else if (anchored.value === undefined)
            report('config/alias', `*${name} stands inside of what it refers to`, at);
        return anchored?.value ?? broken(at);
    };
    const sized = (value, at) => {
        const parts = value.type === 'list' ? value.items : value.type === 'map' ? value.entries.map((e) => e.value) : [];
        const size = parts.reduce((sum, part) => sum + (sizes.get(part) ?? 1), 1);
        sizes.set(value, size);
        if (size <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.expanded || overflow)
            return value;
        overflow = true;
        report('config/limit', `aliases make more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.expanded.toLocaleString('en')} values of this`, at);
        return broken(at);
    };
    const entriesOf = (pairs, at) => {
        const own = [];
        const merged = [];
        const seen = new Map();
        for (const pair of pairs) {
            const keyAt = pair.key?.range ? position(pair.key.range[0]) : at;
            const value = convert(pair.value, keyAt);
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key)) {
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
                report('config/duplicate-key', `the key ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(key)} stands twice in this map; the first is on line ${first.line}`, keyAt, 'Keep one of them.');
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


/***/ }),

/***/ 1811:
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

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ runtimeFacts),
/* harmony export */   aC: () => (/* binding */ RUNTIMES),
/* harmony export */   vk: () => (/* binding */ isRuntime)
/* harmony export */ });
const AL2 = '2.26';
const AL2023 = '2.34';
const python = (version, glibc, deprecated) => facts('python', version, `python:${version}`, glibc, deprecated);
const node = (version, glibc, deprecated) => facts('node', version, `nodejs:${version}`, glibc, deprecated);
const ruby = (version, glibc, deprecated) => facts('ruby', version, `ruby:${version}`, glibc, deprecated);
const java = (version, glibc, tag = version) => facts('java', version, `java:${tag}`, glibc);
const dotnet = (version, glibc, deprecated) => facts('dotnet', version, `dotnet:${version}`, glibc, deprecated);
const provided = (version, glibc, deprecated) => facts('provided', version, `provided:${version}`, glibc, deprecated);
function facts(language, version, image, glibc, deprecated) {
    return deprecated === undefined
        ? { language, version, image, glibc }
        : { language, version, image, glibc, deprecated };
}
/**
 * Lambda's runtimes. Source: "Lambda runtimes" in the AWS Lambda Developer Guide
 * (docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html), as read in August 2026;
 * glibc is that of Amazon Linux 2 (2.26) and Amazon Linux 2023 (2.34).
 */
const RUNTIMES = {
    'python3.14': python('3.14', AL2023),
    'python3.13': python('3.13', AL2023),
    'python3.12': python('3.12', AL2023),
    'python3.11': python('3.11', AL2),
    'python3.10': python('3.10', AL2, '2026-10-31'),
    'python3.9': python('3.9', AL2, '2025-12-15'),
    'python3.8': python('3.8', AL2, '2024-10-14'),
    'nodejs24.x': node('24', AL2023),
    'nodejs22.x': node('22', AL2023),
    'nodejs20.x': node('20', AL2023, '2026-04-30'),
    'nodejs18.x': node('18', AL2, '2025-09-01'),
    'ruby3.4': ruby('3.4', AL2023),
    'ruby3.3': ruby('3.3', AL2023),
    'ruby3.2': ruby('3.2', AL2, '2026-03-31'),
    java25: java('25', AL2023),
    java21: java('21', AL2023),
    java17: java('17', AL2),
    java11: java('11', AL2),
    'java8.al2': java('8', AL2, '8.al2'),
    dotnet10: dotnet('10', AL2023),
    dotnet8: dotnet('8', AL2023),
    dotnet6: dotnet('6', AL2, '2024-12-20'),
    'provided.al2023': provided('al2023', AL2023),
    'provided.al2': provided('al2', AL2),
};
const isRuntime = (word) => Object.hasOwn(RUNTIMES, word);
const runtimeFacts = (runtime) => RUNTIMES[runtime];


/***/ })

};
