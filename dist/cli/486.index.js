export const id = 486;
export const ids = [486];
export const modules = {

/***/ 47486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/load.js
var load = __webpack_require__(76264);
// EXTERNAL MODULE: ./lib/config/parse.js + 10 modules
var parse = __webpack_require__(56160);
// EXTERNAL MODULE: ./lib/plan/runtimes.js
var plan_runtimes = __webpack_require__(79162);
;// CONCATENATED MODULE: ./lib/init/cdk-originals.js

/** The folder of the repository whose files are those of an asset, byte for byte; an asset may lack some that were ignored. */
function originalOf(asset, repository) {
    const files = filesUnder(asset, '', repository, []);
    const [first] = files;
    if (first === undefined || files.length > 2000)
        return undefined;
    const folders = repository.files
        .filter((file) => file === first || file.endsWith(`/${first}`))
        .map((file) => (file === first ? '.' : file.slice(0, -first.length - 1)));
    return folders.find((folder) => files.every((file) => repository.same(external_node_path_.posix.join(folder, file), external_node_path_.posix.join(asset, file))));
}
function filesUnder(root, prefix, repository, files) {
    for (const name of repository.names(external_node_path_.posix.join(root, prefix))) {
        const path = external_node_path_.posix.join(prefix, name);
        if (files.length > 2000)
            return files;
        if (repository.kind(external_node_path_.posix.join(root, path)) === 'folder')
            filesUnder(root, path, repository, files);
        else
            files.push(path);
    }
    return files;
}

;// CONCATENATED MODULE: ./lib/init/entry-points.js
/** How the handlers of a language look in its code: names that the runtime could call. */
const HANDLERS = [
    {
        // def lambda_handler(event, context): what "Define Lambda function handler in Python" calls the usual signature.
        files: /\.py$/,
        find: (text) => names(text, /^def\s+(\w+)\s*\(\s*_?(?:event|evt|e)\b[^,)]*,\s*_?(?:context|ctx|_)\b/gm).concat(names(text, /^(lambda_handler|handler)\s*=\s*\w/gm)),
    },
    {
        files: /(?<!\.d)\.[cm]?[jt]sx?$/,
        find: (text) => names(text, /^\s*(?:exports\.|module\.exports\.)(handler|\w*[hH]andler)\s*=/gm, /^\s*export\s+(?:const|let|var)\s+(handler|\w*Handler)\b/gm, /^\s*export\s+(?:async\s+)?function\s+(handler|\w*Handler)\b/gm, /^\s*module\.exports\s*=\s*\{[^}]*?\b(handler|\w*Handler)\b/gm, /^\s*export\s*\{[^}]*?\b(handler|\w*Handler)\s*[,}]/gm),
    },
    {
        files: /\.rb$/,
        find: (text) => names(text, /^def\s+(?:self\.)?(\w+)\s*\(?\s*event:\s*(?:nil)?\s*,\s*context:/gm).concat(inClass(text)),
    },
];
/** `class Hello … def self.process(event:, context:)` is Hello.process. */
function inClass(text) {
    const [, name] = /^class\s+(\w+)/m.exec(text) ?? [];
    const [, method] = /^\s+def\s+self\.(\w+)\s*\(?\s*event:.*?,\s*context:/m.exec(text) ?? [];
    return name !== undefined && method !== undefined ? [`${name}.${method}`] : [];
}
function names(text, ...patterns) {
    return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]));
}
const PREFERRED = ['handler', 'lambda_handler', 'lambdaHandler'];
/** Names of a file's functions that Lambda could call, the likeliest first; [] for a file that has none, or of another language. */
function handlersIn(file, text) {
    // A line of a library's size is no source.
    if (text.length > 400_000)
        return [];
    const found = HANDLERS.filter(({ files }) => files.test(file)).flatMap(({ find }) => find(text));
    const rank = (name) => (PREFERRED.indexOf(name) + PREFERRED.length + 1) % (PREFERRED.length + 1);
    return [...new Set(found)].sort((a, b) => rank(a) - rank(b));
}
/** `lambda.Start(` of a package main that imports github.com/aws/aws-lambda-go. */
const startsGo = (text) => /^package\s+main\b/m.test(text) && text.includes('aws-lambda-go/lambda') && /\blambda\.Start\w*\(/.test(text);
/** `package.Class` of a class that implements an interface of aws-lambda-java-core. */
function javaHandler(text) {
    const [, name] = /\bclass\s+(\w+)[^{]*\bimplements\b[^{]*\bRequest(?:Stream)?Handler\b/.exec(text) ?? [];
    const [, folder] = /^\s*package\s+([\w.]+)\s*;/m.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    return `${folder === undefined ? '' : `${folder}.`}${name}::handleRequest`;
}
/** Line (from 1) of the first place that a text holds. */
const lineOf = (text, part) => {
    const index = typeof part === 'string' ? text.indexOf(part) : text.search(part);
    return index < 0 ? 1 : text.slice(0, index).split('\n').length;
};

;// CONCATENATED MODULE: ./lib/init/repository.js


/** Folders of tools: what lies in them is no source. */
const NOT_SOURCE = new Set([
    ...['node_modules', 'venv', '__pycache__', 'vendor', 'dist', 'build', 'out', 'target', 'cdk.out', 'coverage'],
    ...['site-packages', 'bin', 'obj', 'test', 'tests', '__tests__', 'spec', 'fixtures', 'testdata'],
].flatMap((name) => [name, name.toUpperCase()]));
const MOST = { files: 50_000, depth: 16, bytes: 1024 * 1024 };
function openRepository(folder) {
    const root = (0,external_node_path_.resolve)(folder);
    const at = (path) => (0,external_node_path_.resolve)(root, path);
    const texts = new Map();
    const { files, cut } = walked(root);
    return {
        root,
        files,
        cut,
        kind: (path) => kindOf(at(path)),
        text(path) {
            if (!texts.has(path))
                texts.set(path, textOf(at(path)));
            return texts.get(path);
        },
        names: (path) => namesOf(at(path)).map(({ name }) => name),
        same: (a, b) => bytesOf(at(a))?.equals(bytesOf(at(b)) ?? Buffer.of()) ?? false,
    };
}
function walked(root) {
    const files = [];
    const walk = (folder, prefix, depth) => {
        for (const { name, isFolder } of namesOf(folder)) {
            if (files.length >= MOST.files)
                return;
            if (!isFolder)
                files.push(prefix + name);
            else if (depth < MOST.depth && !name.startsWith('.') && !NOT_SOURCE.has(name))
                walk(`${folder}/${name}`, `${prefix}${name}/`, depth + 1);
        }
    };
    walk(root, '', 0);
    return { files: files.sort(), cut: files.length >= MOST.files };
}
function namesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
}
function kindOf(path) {
    try {
        const stats = (0,external_node_fs_.statSync)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    }
    catch {
        return 'missing';
    }
}
/** No text: a NUL among the first bytes, as Git decides it. */
function textOf(path) {
    try {
        const stats = (0,external_node_fs_.statSync)(path);
        if (!stats.isFile() || stats.size > MOST.bytes)
            return undefined;
        const head = Buffer.alloc(Math.min(stats.size, 8000));
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            (0,external_node_fs_.readSync)(file, head);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        return head.includes(0) ? undefined : (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\ufeff/, '');
    }
    catch {
        return undefined;
    }
}
function bytesOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return undefined;
    }
}
/** A path that stands in a file, relative to the repository: `./a` in `x/template.yaml` is `x/a`. */
const beside = (file, path) => external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), path)).replace(/(?<=.)\/$/, '');
/** As the configuration names a path: `./x/a`, `.`, `../a`. */
const written = (path) => (path === '.' || path.startsWith('../') ? path : `./${path}`);

;// CONCATENATED MODULE: ./lib/init/dockerfiles.js




/** A function by its Dockerfile: one that stands on Lambda's base images, or brings Lambda's runtime interface along. */
function readDockerfile(text, file, _repository) {
    const isLambda = /lambda\/(python|nodejs|ruby|java|dotnet|provided)\b|awslambdaric|aws-lambda-ric|aws-lambda-rie/.test(text);
    // The last stage that names a base of Lambda's may only be one to build in, and the result a layer's content.
    if (!isLambda || !/^\s*(CMD|ENTRYPOINT)\b/im.test(text))
        return { packages: [], notices: [] };
    const folder = external_node_path_.posix.dirname(file);
    const runtime = runtimeOfDockerfile(text);
    return {
        packages: [
            {
                kind: 'function',
                name: folder === '.' ? 'function' : external_node_path_.posix.basename(folder),
                id: file,
                at: { file, line: lineOf(text, /^\s*FROM/im), column: 1 },
                ...(runtime !== undefined && { runtime }),
                comments: [PUSH],
                entry: { path: written(folder), type: 'image', dockerfile: written(file) },
            },
        ],
        notices: [],
    };
}
/** Lambda's base images are `…/lambda/python:3.13`; anything else runs as `provided`. */
function runtimeOfDockerfile(text) {
    const bases = [...text.matchAll(/^\s*FROM\s+(?:--\S+\s+)*(\S+)/gim)].map((match) => match[1]);
    const found = bases.reverse().flatMap((image) => {
        const [, language, tag] = /lambda\/(python|nodejs|ruby|java|dotnet|provided):([\w.]+)/.exec(image) ?? [];
        if (language === undefined || tag === undefined)
            return [];
        const version = language === 'java' && tag.startsWith('8') ? '8.al2' : (/^(al\d+|\d+(\.\d+)?)/.exec(tag)?.[0] ?? tag);
        const runtime = language === 'nodejs'
            ? `nodejs${version}.x`
            : language === 'provided'
                ? `provided.${version}`
                : `${language}${version}`;
        return (0,plan_runtimes/* isRuntime */.vk)(runtime) ? [runtime] : [];
    });
    return found[0];
}
/** Said of every image: where it goes is not for other tools' files to say. */
const PUSH = 'Add image_tag to push the image, for example "{registry}/{name}:{hash}-{arch}".';

;// CONCATENATED MODULE: ./lib/init/types.js
const notice = (at, message, hint) => ({
    severity: 'warning',
    code: 'init/not-carried-over',
    message,
    ...(hint !== undefined && { hint }),
    at,
});

;// CONCATENATED MODULE: ./lib/init/build-methods.js



const NOTHING = { entry: {}, comments: [] };
/** By what lies in the source of a language for which nothing is installed by itself; undefined: it is taken as it lies. */
function compiled(language, folder, repository) {
    const names = new Set(repository.names(folder));
    if (language === 'go' || (language === 'provided' && names.has('go.mod')))
        return GO;
    if (language === 'java' && names.has('pom.xml'))
        return MAVEN;
    if (language === 'java' && [...names].some((name) => name.startsWith('build.gradle')))
        return unfitFor('Gradle');
    if ([...names].some((name) => /\.(cs|fs)proj$/.test(name)))
        return unfitFor('dotnet publish');
    if (language === 'provided' && names.has('Cargo.toml'))
        return unfitFor('cargo lambda');
    return NOTHING;
}
const GO = {
    entry: {
        handler: 'bootstrap',
        build: {
            image: 'docker.io/library/golang:1.25',
            env: { CGO_ENABLED: '0', GOFLAGS: '-trimpath -buildvcs=false' },
            run: ["GOARCH=$TARGETARCH go build -ldflags '-s -w' -tags lambda.norpc -o out/bootstrap ."],
            output: 'out',
            platform: 'host',
        },
    },
    comments: [],
};
const MAVEN = {
    entry: {
        build: {
            image: 'docker.io/library/maven:3.9-amazoncorretto-21',
            run: [
                'mvn --batch-mode --no-transfer-progress package dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=target/package/lib',
                'for jar in target/*.jar; do case $jar in *-sources.jar|*-javadoc.jar|*/original-*) ;; *) cp "$jar" target/package/lib/ ;; esac; done',
            ],
            output: 'target/package',
            platform: 'host',
        },
    },
    comments: [],
};
const unfitFor = (tool) => ({
    ...NOTHING,
    unfit: `${tool} is not among what init writes: say how it is built by build.image, build.run and build.output`,
});
/** SAM's `BuildMethod: makefile`: the target build-<LogicalId>, which puts the result into $ARTIFACTS_DIR. */
const makefile = (id) => ({
    entry: {
        build: {
            packages: ['make'],
            run: [`mkdir -p .lambda-out && ARTIFACTS_DIR="$PWD/.lambda-out" make ${JSON.stringify(`build-${id}`)}`],
            output: '.lambda-out',
        },
    },
    comments: [],
});
/** API option → flag: those that the tools pass on. */
const FLAGS = {
    minify: (value) => (value === true ? ['--minify'] : []),
    sourcemap: (value) => (value === true ? ['--sourcemap'] : typeof value === 'string' ? [`--sourcemap=${value}`] : []),
    target: (value) => [`--target=${[value].flat().join(',')}`],
    format: (value) => [`--format=${String(value)}`],
    platform: (value) => [`--platform=${String(value)}`],
    mainFields: (value) => [`--main-fields=${[value].flat().join(',')}`],
    conditions: (value) => [`--conditions=${[value].flat().join(',')}`],
    keepNames: (value) => (value === true ? ['--keep-names'] : []),
    treeShaking: (value) => [`--tree-shaking=${String(value)}`],
    tsconfig: (value) => [`--tsconfig=${String(value)}`],
    loader: (value) => pairs(value).map(([key, each]) => `--loader:${key}=${each}`),
    define: (value) => pairs(value).map(([key, each]) => `--define:${key}=${each}`),
    banner: (value) => pairs(value).map(([key, each]) => `--banner:${key}=${each}`),
    outExtension: (value) => pairs(value).map(([key, each]) => `--out-extension:${key}=${each}`),
};
const pairs = (value) => value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value).map(([key, each]) => [key, String(each)])
    : [];
/** Of those that the tools take, what changes nothing here. */
const SILENT = new Set(['bundle', 'entryPoints', 'external', 'exclude', 'outdir', 'outfile', 'packages', 'packager']);
function bundled(bundle, at, repository) {
    const { folder, entries, options, external } = bundle;
    const names = new Set(repository.names(folder));
    const manifest = repository.text(external_node_path_.posix.join(folder, 'package.json')) ?? '';
    const install = names.has('package-lock.json')
        ? [['npm', 'ci']]
        : names.has('package.json')
            ? [['npm', 'install', '--no-audit', '--no-fund']]
            : [];
    const esbuild = /"esbuild"\s*:/.test(manifest) ? ['npx', 'esbuild'] : ['npx', '--yes', 'esbuild@0.25'];
    const unread = Object.keys(options).filter((key) => !SILENT.has(key) && !Object.hasOwn(FLAGS, key));
    const flags = Object.entries({ platform: 'node', ...options }).flatMap(([key, value]) => Object.hasOwn(FLAGS, key) ? FLAGS[key](value) : []);
    const place = bundle.outfile === undefined ? '--outdir=out' : `--outfile=out/${bundle.outfile}`;
    const outside = external.map((name) => `--external:${name}`);
    const needed = external.filter((name) => !/^(@aws-sdk\/|aws-sdk$|\*$|node:)/.test(name));
    const notices = unread.map((key) => notice(at, `esbuild's option '${key}' is not carried over`));
    if (names.has('yarn.lock') || names.has('pnpm-lock.yaml'))
        notices.push(notice(at, `${written(folder)} is installed by npm for the bundle, not by its own lock file`, 'Change `build.run`.'));
    return {
        entry: {
            ...(needed.length > 0 && names.has('package.json') && { installer: 'npm' }),
            build: {
                run: [...install, [...esbuild, ...entries, '--bundle', ...flags, ...outside, place]],
                output: 'out',
                platform: 'host',
            },
        },
        comments: needed.length > 0 ? [`Not bundled, so production dependencies are installed: ${needed.join(', ')}`] : [],
        notices,
    };
}
const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** The source file of a Node handler, relative to the folder: `src/app.main` → `src/app.ts`. */
function sourceOf(handler, folder, repository) {
    const base = external_node_path_.posix.basename(handler);
    const module = external_node_path_.posix.join(external_node_path_.posix.dirname(handler), base.slice(0, Math.max(base.indexOf('.'), 0)));
    return EXTENSIONS.map((extension) => `${module}${extension}`).find((file) => repository.kind(beside(`${folder}/x`, file)) === 'file');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/config/limits.js
var limits = __webpack_require__(61124);
;// CONCATENATED MODULE: ./lib/init/document.js


/** `at` of a map's entry is that of its key. @returns the readable part of a broken text, too */
function readDocument(text, file) {
    const start = { file, line: 1, column: 1 };
    const unreadable = (message, at = start) => ({
        severity: 'warning',
        code: 'init/unreadable',
        message,
        at,
    });
    if (Buffer.byteLength(text) > limits/* LIMITS */.b.bytes)
        return { problems: [unreadable('larger than 1 MiB: nothing of this file is read')] };
    const { tokens, position, excess } = (0,limits/* tokenize */.q)(text, file, { foreign: true, aliases: 500 });
    if (excess)
        return { problems: [unreadable(`${excess.message}: nothing of this file is read`, excess.at)] };
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        uniqueKeys: false,
        merge: false,
        logLevel: 'silent',
    });
    const document = [...composer.compose(tokens, true, text.length)][0];
    const problems = (document?.errors ?? [])
        .slice(0, 5)
        .map((error) => unreadable(`this part cannot be read: ${error.message.replace(/\s+/g, ' ')}`, position(error.pos[0])));
    const contents = document?.contents;
    if (!document || !contents)
        return { problems };
    const made = new Map();
    const sizes = new Map();
    let isTooLarge = false;
    const nothing = (at) => ({ kind: 'scalar', value: null, at });
    const convert = (node, fallback) => {
        if (node === null)
            return nothing(fallback);
        const at = node.range ? position(node.range[0]) : fallback;
        const target = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
        if (!target)
            return nothing(at);
        const known = made.get(target);
        if (known)
            return known;
        // Found again while its own content is read, it stands for nothing.
        made.set(target, nothing(at));
        const doc = tagged(content(target, at), target.tag, at);
        const parts = doc.kind === 'list' ? doc.items : doc.kind === 'map' ? [...doc.entries.values()] : [];
        const size = parts.reduce((sum, part) => sum + (sizes.get(part) ?? 1), 1);
        if (size > limits/* LIMITS */.b.expanded) {
            if (!isTooLarge)
                problems.push(unreadable('aliases make too many values of this part', at));
            isTooLarge = true;
            return nothing(at);
        }
        sizes.set(doc, size);
        made.set(target, doc);
        return doc;
    };
    const content = (node, at) => {
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', items: node.items.map((item) => convert(item, at)), at };
        if (!(0,dist/* isMap */.jh)(node))
            return { kind: 'scalar', value: (0,dist/* isScalar */.jn)(node) ? plain(node.value) : null, at };
        const entries = new Map();
        const merged = [];
        for (const pair of node.items) {
            if (!(0,dist/* isScalar */.jn)(pair.key))
                continue;
            const keyAt = pair.key.range ? position(pair.key.range[0]) : at;
            const own = convert(pair.value, keyAt);
            const value = { ...own, at: keyAt };
            sizes.set(value, sizes.get(own) ?? 1);
            const key = String(pair.key.value ?? '');
            if (key === '<<')
                merged.push(...(value.kind === 'list' ? value.items : [value]));
            else
                entries.set(key, value);
        }
        for (const map of merged)
            if (map.kind === 'map')
                for (const [key, value] of map.entries)
                    if (!entries.has(key))
                        entries.set(key, value);
        return { kind: 'map', entries, at };
    };
    return { root: convert(contents, start), problems };
}
const plain = (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
/** "Intrinsic function reference" of the CloudFormation User Guide: `!GetAtt` is Fn::GetAtt; Ref and Condition have no prefix. */
function tagged(doc, tag, at) {
    const [, name] = /^!([A-Z]\w*)$/.exec(tag ?? '') ?? [];
    if (name === undefined)
        return doc;
    const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
    return { kind: 'map', entries: new Map([[key, doc]]), at };
}
/** The entry of a map, or undefined. */
const entry = (doc, ...path) => path.reduce((at, key) => (at?.kind === 'map' ? at.entries.get(key) : undefined), doc);
const entriesOf = (doc) => (doc?.kind === 'map' ? [...doc.entries] : []);
const itemsOf = (doc) => (doc?.kind === 'list' ? doc.items : []);
const document_textOf = (doc) => doc?.kind === 'scalar' && doc.value !== null && typeof doc.value !== 'boolean' ? String(doc.value) : undefined;

;// CONCATENATED MODULE: ./lib/init/intrinsics.js

/** A template's text needs far fewer: 500 resources (a quota of CloudFormation) of a hundred values. */
const scopeOf = (template) => ({ template, left: 200_000 });
const known = (value) => ({ known: true, value });
const unknown = (why) => ({ known: false, why });
/** Evaluates "Intrinsic functions" (AWS CloudFormation User Guide) with the defaults of the template's parameters. */
function evaluate(doc, scope, depth = 0) {
    if (depth > 64 || scope.left-- <= 0)
        return unknown('its references go in a circle');
    if (doc.kind === 'scalar')
        return known(doc.value);
    if (doc.kind === 'list')
        return intrinsics_all(doc.items, scope, depth);
    const [first, ...others] = entriesOf(doc);
    const compute = first && others.length === 0 && Object.hasOwn(FUNCTIONS, first[0]) ? FUNCTIONS[first[0]] : undefined;
    if (first && compute)
        return compute(first[1], scope, depth + 1);
    if (first && others.length === 0 && first[0].startsWith('Fn::'))
        return unknown(`${first[0]} is not known here`);
    const result = [];
    for (const [key, value] of entriesOf(doc)) {
        const answer = evaluate(value, scope, depth + 1);
        if (!answer.known)
            return answer;
        if (answer.value !== undefined)
            result.push([key, answer.value]);
    }
    return known(Object.fromEntries(result));
}
function intrinsics_all(items, scope, depth) {
    const values = [];
    for (const item of items) {
        const answer = evaluate(item, scope, depth + 1);
        if (!answer.known)
            return answer;
        if (answer.value !== undefined)
            values.push(answer.value);
    }
    return known(values);
}
const FUNCTIONS = {
    Ref: (argument, scope, depth) => reference(String(argument.kind === 'scalar' ? argument.value : ''), scope, depth),
    'Fn::Sub': substitute,
    'Fn::Join': (argument, scope, depth) => {
        const [separator, list] = itemsOf(argument);
        const answer = list ? evaluate(list, scope, depth) : unknown('Fn::Join has no list');
        if (!answer.known)
            return answer;
        if (!Array.isArray(answer.value) || answer.value.some((part) => typeof part === 'object'))
            return unknown('Fn::Join joins something that is only known when it is deployed');
        return known(answer.value.join(separator?.kind === 'scalar' ? String(separator.value ?? '') : ''));
    },
    'Fn::Select': (argument, scope, depth) => {
        const [index, list] = itemsOf(argument);
        const answer = list ? evaluate(list, scope, depth) : unknown('Fn::Select has no list');
        if (!answer.known)
            return answer;
        const at = Number(index?.kind === 'scalar' ? index.value : Number.NaN);
        const chosen = Array.isArray(answer.value) ? answer.value[at] : undefined;
        return chosen === undefined ? unknown('Fn::Select selects nothing') : known(chosen);
    },
    'Fn::FindInMap': (argument, scope, depth) => {
        const keys = intrinsics_all(itemsOf(argument).slice(0, 3), scope, depth);
        if (!keys.known)
            return keys;
        const path = (Array.isArray(keys.value) ? keys.value : []).map((key) => typeof key === 'object' ? '…' : String(key));
        const found = entry(scope.template, 'Mappings', ...path);
        return found && path.length === 3 ? evaluate(found, scope, depth) : unknown(`Mappings has no ${path.join('.')}`);
    },
    'Fn::If': (argument, scope, depth) => {
        const [name, yes, no] = itemsOf(argument);
        const decided = condition(String(name?.kind === 'scalar' ? name.value : ''), scope, depth);
        if (!decided.known)
            return decided;
        const branch = decided.value === true ? yes : no;
        return branch ? evaluate(branch, scope, depth) : unknown('Fn::If lacks a branch');
    },
    Condition: (argument, scope, depth) => condition(String(argument.kind === 'scalar' ? argument.value : ''), scope, depth),
    'Fn::Equals': (argument, scope, depth) => {
        const sides = intrinsics_all(itemsOf(argument), scope, depth);
        if (!sides.known)
            return sides;
        const [a, b] = Array.isArray(sides.value) ? sides.value : [];
        return known(JSON.stringify(a) === JSON.stringify(b) || String(a) === String(b));
    },
    'Fn::Not': (argument, scope, depth) => logical(argument, scope, depth, ([first]) => first !== true),
    'Fn::And': (argument, scope, depth) => logical(argument, scope, depth, (sides) => sides.every((side) => side === true)),
    'Fn::Or': (argument, scope, depth) => logical(argument, scope, depth, (sides) => sides.includes(true)),
};
function logical(argument, scope, depth, decide) {
    const sides = intrinsics_all(itemsOf(argument), scope, depth);
    return sides.known ? known(decide(Array.isArray(sides.value) ? sides.value : [])) : sides;
}
function condition(name, scope, depth) {
    const written = entry(scope.template, 'Conditions', name);
    return written ? evaluate(written, scope, depth) : unknown(`there is no condition ${name}`);
}
function reference(name, scope, depth) {
    if (name === 'AWS::NoValue')
        return known(undefined);
    if (name === 'AWS::Partition')
        return known('aws');
    if (name.startsWith('AWS::'))
        return unknown(`\${${name}} is only known when it is deployed`);
    const parameter = entry(scope.template, 'Parameters', name);
    if (parameter) {
        const standard = entry(parameter, 'Default');
        return standard ? evaluate(standard, scope, depth) : unknown(`the parameter ${name} has no default`);
    }
    return entry(scope.template, 'Resources', name) ? known({ Ref: name }) : unknown(`there is no ${name}`);
}
/** `${Name}` by reference or by the map given beside the text; `${!Name}` is `${Name}` itself. */
function substitute(argument, scope, depth) {
    const [text, variables] = argument.kind === 'list' ? argument.items : [argument];
    if (text?.kind !== 'scalar')
        return unknown('Fn::Sub has no text');
    let why;
    const filled = String(text.value ?? '').replace(/\$\{([^}]*)\}/g, (whole, name) => {
        if (name.startsWith('!'))
            return `\${${name.slice(1)}}`;
        const own = entry(variables, name);
        const answer = own
            ? evaluate(own, scope, depth)
            : name.includes('.')
                ? unknown(`${whole} is only known when it is deployed`)
                : reference(name, scope, depth);
        if (answer.known && typeof answer.value !== 'object' && answer.value !== undefined)
            return String(answer.value);
        why ??= answer.known ? `${whole} is only known when it is deployed` : answer.why;
        return '';
    });
    return why === undefined ? known(filled) : unknown(why);
}

;// CONCATENATED MODULE: ./lib/init/sam-template.js



/** `globals`: that of its kind (`Globals.Function`), whose values a resource's own replace ("Globals section", SAM developer guide); of lists only Layers are joined. */
function resourceOf(id, doc, globals, scope) {
    const notices = [];
    const own = (name) => entry(doc, 'Properties', name);
    const find = (name) => own(name) ?? entry(globals, name);
    const computed = (written, name, consequence = '') => {
        if (!written)
            return undefined;
        const answer = evaluate(written, scope);
        if (answer.known)
            return answer.value;
        notices.push(notice(written.at, `${id}: ${name} is not known here: ${answer.why}${consequence}`));
        return undefined;
    };
    const value = (name, consequence) => computed(find(name), name, consequence);
    return {
        id,
        at: doc.at,
        metadata: entry(doc, 'Metadata'),
        notices,
        value,
        text(name) {
            const found = value(name);
            return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
        },
        isWritten: (name) => find(name) !== undefined,
        position: (name) => find(name)?.at ?? doc.at,
        meta: (...path) => computed(entry(doc, 'Metadata', ...path), ['Metadata', ...path].join('.')),
    };
}
const PLATFORM_OF = { x86_64: 'linux/amd64', arm64: 'linux/arm64' };
const platformsOf = (architectures) => {
    const platforms = [architectures ?? []]
        .flat()
        .flatMap((word) => (Object.hasOwn(PLATFORM_OF, String(word)) ? PLATFORM_OF[String(word)] : []));
    return platforms.length > 0 ? [...new Set(platforms)].sort() : undefined;
};
/** `Layers`, each by itself, so that one that is not known leaves the others. */
function layersOf(resource, lists, scope) {
    return lists
        .flatMap((list) => (list?.kind === 'list' ? list.items : list ? [list] : []))
        .flatMap((item) => {
        const answer = evaluate(item, scope);
        const value = answer.known ? answer.value : undefined;
        if (typeof value === 'string' && value.startsWith('arn:'))
            return [{ arn: value }];
        if (value && typeof value === 'object' && !Array.isArray(value) && typeof value.Ref === 'string')
            return [{ id: value.Ref }];
        const why = answer.known ? 'it is neither a layer of this template nor the ARN of a version' : answer.why;
        resource.notices.push(notice(item.at, `${resource.id}: a layer is left out: ${why}`, 'Write its ARN under `layers:`.'));
        return [];
    });
}
const resourcesOf = (template) => entriesOf(entry(template, 'Resources'));

;// CONCATENATED MODULE: ./lib/init/sam.js








/**
 * Functions and layers of an AWS SAM or CloudFormation template: AWS::Serverless::Function and LayerVersion with local sources,
 * and the AWS::Lambda ones as `aws cloudformation package` reads them. By the "AWS SAM resource and property reference".
 */
function readTemplate(text, file, repository) {
    const { root, problems } = readDocument(text, file);
    const scope = scopeOf(root);
    const scene = { file, repository, scope };
    const reading = { packages: [], notices: problems };
    for (const [id, doc] of resourcesOf(root)) {
        const type = document_textOf(entry(doc, 'Type')) ?? '';
        const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
        if (!kind)
            continue;
        const globals = kind.globals === undefined ? undefined : entry(root, 'Globals', kind.globals);
        const resource = resourceOf(id, doc, globals, scope);
        const lists = [entry(globals, 'Layers'), entry(doc, 'Properties', 'Layers')];
        const found = kind.read(resource, scene, kind.source);
        if (found) {
            // Lambda takes no layers for images.
            if (found.kind === 'function' && found.entry.type !== 'image')
                found.layers = layersOf(resource, lists, scope);
            reading.packages.push(found);
        }
        reading.notices.push(...resource.notices);
    }
    return reading;
}
const KINDS = {
    'AWS::Serverless::Function': { globals: 'Function', source: 'CodeUri', read: readFunction },
    'AWS::Lambda::Function': { source: 'Code', read: readFunction },
    'AWS::Serverless::LayerVersion': { globals: 'LayerVersion', source: 'ContentUri', read: readLayer },
    'AWS::Lambda::LayerVersion': { source: 'Content', read: readLayer },
};
/** The folder or file that a property names; undefined (and told) when it is not in the repository. */
function sourceAt(resource, { file, repository }, property) {
    const value = resource.value(property, '; it is left out');
    const tell = (why) => {
        resource.notices.push(notice(resource.position(property), `${resource.id} is left out: ${why}`));
    };
    if (value === undefined)
        return resource.isWritten(property) ? undefined : tell(`it has no ${property}`);
    if (typeof value !== 'string' || /^(s3|https?):\/\//.test(value))
        return tell('its code lies in S3, or in the template');
    if (/\.(zip|jar)$/i.test(value))
        return tell(`${value} is a finished archive`);
    const path = beside(file, value);
    return repository.kind(path) === 'missing' ? tell(`${property} '${value}' does not exist`) : path;
}
function base(resource, kind) {
    const platforms = platformsOf(resource.value(kind === 'layer' ? 'CompatibleArchitectures' : 'Architectures'));
    return { kind, name: resource.id, id: resource.id, at: resource.at, comments: [], ...(platforms && { platforms }) };
}
function readFunction(resource, scene, property) {
    if (resource.text('PackageType') === 'Image')
        return readImage(resource, scene);
    if (resource.isWritten('InlineCode') || resource.isWritten('ImageUri')) {
        const what = resource.isWritten('InlineCode') ? 'its code stands in the template' : 'its image is made elsewhere';
        resource.notices.push(notice(resource.at, `${resource.id} is left out: ${what}`));
        return undefined;
    }
    const path = sourceAt(resource, scene, property);
    if (path === undefined)
        return undefined;
    const runtime = resource.text('Runtime');
    const handler = resource.text('Handler');
    const { comments, unfit, entry: built } = buildOf(resource, scene, path, runtime);
    return {
        ...base(resource, 'function'),
        platforms: platformsOf(resource.value('Architectures')) ?? ['linux/amd64'],
        ...(runtime !== undefined && { runtime }),
        ...(unfit !== undefined && { unfit }),
        comments,
        entry: { path: written(path), ...(handler !== undefined && { handler }), ...built },
    };
}
/** Metadata.BuildMethod, else what SAM does by the runtime. */
function buildOf(resource, { repository }, path, runtime) {
    const method = resource.meta('BuildMethod');
    const language = runtime !== undefined && (0,plan_runtimes/* isRuntime */.vk)(runtime) ? (0,plan_runtimes/* runtimeFacts */.M4)(runtime).language : undefined;
    if (method === 'makefile')
        return makefile(resource.id);
    if (method === 'go1.x')
        return compiled('go', path, repository);
    if (method !== 'esbuild')
        return compiled(language, path, repository);
    const properties = resource.meta('BuildProperties');
    const options = properties && typeof properties === 'object' && !Array.isArray(properties) ? properties : {};
    const { EntryPoints, External, ...others } = options;
    const listed = (value) => [value ?? []].flat().map(String);
    const entries = listed(EntryPoints);
    // "Building Node.js Lambda functions with esbuild in AWS SAM": Minify and Bundle are on, Target is es2020 by default.
    const named = Object.entries(others).map(([key, value]) => [lowerFirst(key), mapOf(value)]);
    const { notices, ...built } = bundled({
        folder: path,
        entries: entries.length > 0 ? entries : ['app.js'],
        options: { minify: true, target: 'es2020', ...Object.fromEntries(named) },
        external: listed(External),
    }, resource.at, repository);
    resource.notices.push(...notices);
    return built;
}
const lowerFirst = (word) => word.charAt(0).toLowerCase() + word.slice(1);
/** SAM writes Loader and Define as a list of `key=value`. */
function mapOf(value) {
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' && /^[^=]+=/.test(item)))
        return value;
    return Object.fromEntries(value.map((item) => [
        String(item).slice(0, String(item).indexOf('=')),
        String(item).slice(String(item).indexOf('=') + 1),
    ]));
}
/** Metadata.Dockerfile and DockerContext: "Building container images" in the SAM developer guide. */
function readImage(resource, { file, repository }) {
    const dockerfile = resource.meta('Dockerfile');
    const context = resource.meta('DockerContext');
    if (typeof context !== 'string') {
        resource.notices.push(notice(resource.at, `${resource.id} is left out: its image is made elsewhere (it has no Metadata.DockerContext)`));
        return undefined;
    }
    const path = beside(file, context);
    const own = beside(`${path}/x`, typeof dockerfile === 'string' ? dockerfile : 'Dockerfile');
    for (const key of ['DockerBuildArgs', 'DockerBuildTarget'])
        if (entry(resource.metadata, key))
            resource.notices.push(notice(entry(resource.metadata, key).at, `${resource.id}: ${key} is not carried over`, 'Write its values as defaults in the Dockerfile.'));
    const runtime = runtimeOfDockerfile(repository.text(own) ?? '');
    return {
        ...base(resource, 'function'),
        platforms: platformsOf(resource.value('Architectures')) ?? ['linux/amd64'],
        ...(runtime !== undefined && { runtime }),
        comments: [PUSH],
        entry: { path: written(path), type: 'image', dockerfile: written(own) },
    };
}
function readLayer(resource, scene, property) {
    const path = sourceAt(resource, scene, property);
    if (path === undefined)
        return undefined;
    const runtimes = [resource.value('CompatibleRuntimes') ?? []].flat().map(String).filter(plan_runtimes/* isRuntime */.vk);
    const method = resource.meta('BuildMethod');
    const own = typeof method === 'string' && (0,plan_runtimes/* isRuntime */.vk)(method) ? method : runtimes.at(-1);
    const others = runtimes.filter((runtime) => runtime !== own);
    const text = (key, name) => {
        const value = resource.text(name);
        return value === undefined ? {} : { [key]: value };
    };
    return {
        ...base(resource, 'layer'),
        ...(own !== undefined && { runtime: own }),
        entry: {
            path: written(path),
            // Without BuildMethod SAM packs the folder as it lies.
            ...(method === undefined && { layout: 'opt', installer: 'none', ...kept(path, scene.repository) }),
            ...(method === 'makefile' && makefile(resource.id).entry),
            ...(others.length > 0 && { compatible_runtimes: others }),
            ...text('description', 'Description'),
            ...text('license', 'LicenseInfo'),
        },
    };
}
/** Finished content may hold what is left out of sources by default. */
const kept = (path, repository) => [path, `${path}/nodejs`].some((folder) => repository.names(folder).includes('node_modules'))
    ? { exclude: ['!**/node_modules'] }
    : {};

;// CONCATENATED MODULE: ./lib/init/cdk.js









const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value, ...path) => path.reduce((here, key) => (isMap(here) && Object.hasOwn(here, key) ? here[key] : undefined), value);
/**
 * Functions and layers of what `cdk synth` wrote: `<stack>.assets.json` (schema of cloud-assembly-schema, AssetManifest) names the
 * template and the assets. An asset that is a copy of a folder of the repository is that folder; what was bundled is taken as it is.
 */
function readAssets(text, file, repository) {
    const reading = { packages: [], notices: [] };
    const out = external_node_path_.posix.dirname(file);
    const manifest = cdk_parse(text);
    const files = at(manifest, 'files');
    const images = at(manifest, 'dockerImages');
    const template = Object.values(isMap(files) ? files : {})
        .map((asset) => at(asset, 'source', 'path'))
        .find((path) => String(path).endsWith('.template.json'));
    const name = beside(file, String(template ?? external_node_path_.posix.basename(file).replace(/\.assets\.json$/, '.template.json')));
    const body = repository.text(name);
    const value = body === undefined ? undefined : cdk_parse(body);
    if (body === undefined || value === undefined || manifest === undefined) {
        const broken = manifest === undefined ? file : name;
        reading.notices.push({
            severity: 'warning',
            code: 'init/unreadable',
            message: 'this file cannot be read',
            at: { file: broken, line: 1, column: 1 },
        });
        return reading;
    }
    const stack = {
        file: name,
        text: body,
        template: value,
        out,
        repository,
        reading,
        files: isMap(files) ? files : {},
        images: isMap(images) ? images : {},
    };
    const resources = at(value, 'Resources');
    for (const [id, resource] of Object.entries(isMap(resources) ? resources : {})) {
        const type = at(resource, 'Type');
        if (type === 'AWS::Lambda::LayerVersion')
            add(stack, id, resource, 'layer', 'Content');
        if (type === 'AWS::Lambda::Function')
            add(stack, id, resource, 'function', 'Code');
    }
    return reading;
}
function cdk_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const HASH = /[0-9a-f]{64}/;
function add(stack, id, resource, kind, property) {
    const { file, text, repository, reading } = stack;
    const path = String(at(resource, 'Metadata', 'aws:cdk:path') ?? id)
        .split('/')
        .filter((part) => part !== 'Resource');
    const name = path.at(-1) ?? id;
    const here = { file, line: lineOf(text, `"${id}":`), column: 1 };
    const leaveOut = (why) => void reading.notices.push(notice(here, `${path.join('/')} is left out: ${why}`));
    // The CDK's own functions (custom resources, log retention) are deployed by it.
    if (OWN.test(path.join('/')))
        return;
    const properties = at(resource, 'Properties');
    const image = HASH.exec(JSON.stringify(at(properties, property, 'ImageUri') ?? ''))?.[0];
    const platforms = platformsOf(at(properties, kind === 'layer' ? 'CompatibleArchitectures' : 'Architectures'));
    const runtime = at(properties, 'Runtime');
    const runtimes = [at(properties, 'CompatibleRuntimes') ?? []].flat().map(String).filter(plan_runtimes/* isRuntime */.vk);
    const own = typeof runtime === 'string' ? runtime : runtimes.at(-1);
    const common = {
        kind,
        name,
        id,
        at: here,
        ...(platforms ? { platforms } : kind === 'function' ? { platforms: ['linux/amd64'] } : {}),
    };
    if (image !== undefined) {
        const made = imageOf(image, stack);
        if (made)
            reading.packages.push({ ...common, ...made });
        else
            leaveOut('its image is made elsewhere');
        return;
    }
    const hash = HASH.exec(String(at(properties, property, 'S3Key') ?? ''))?.[0];
    const staged = hash === undefined ? undefined : at(stack.files, hash, 'source', 'path');
    if (typeof staged !== 'string') {
        leaveOut('its code is no asset of a folder');
        return;
    }
    const asset = external_node_path_.posix.join(stack.out, staged);
    if (repository.kind(asset) !== 'folder') {
        leaveOut(`${asset} is not a folder (run cdk synth first)`);
        return;
    }
    const isBundled = at(resource, 'Metadata', 'aws:asset:is-bundled') === true;
    const source = isBundled ? undefined : originalOf(asset, repository);
    if (source === undefined)
        reading.notices.push(notice(here, `${path.join('/')}: ${asset} is packed as cdk synth made it, and its name changes with its content`, 'Write its source under `path`, and how it is built under `build`.'));
    const handler = at(properties, 'Handler');
    const texts = (key, property_) => {
        const value = at(properties, property_);
        return kind === 'layer' && typeof value === 'string' ? { [key]: value } : {};
    };
    reading.packages.push({
        ...common,
        ...(own !== undefined && { runtime: own }),
        ...(kind === 'function' && { layers: cdk_layersOf(at(properties, 'Layers'), path.join('/'), here, reading) }),
        comments: [],
        entry: {
            path: written(source ?? asset),
            ...(typeof handler === 'string' && { handler }),
            // The CDK packs an asset as it lies.
            ...(kind === 'layer' && { layout: 'opt' }),
            installer: 'none',
            ...kept(source ?? asset, repository),
            ...(kind === 'layer' && runtimes.length > 1 && { compatible_runtimes: runtimes.filter((each) => each !== own) }),
            ...texts('description', 'Description'),
            ...texts('license', 'LicenseInfo'),
        },
    });
}
const OWN = /Custom::|LogRetention|framework-on|Provider\/|AWS[0-9a-f]{32}|BucketNotificationsHandler|SingletonLambda/;
function cdk_layersOf(layers, name, here, reading) {
    return [layers ?? []].flat().flatMap((layer) => {
        const reference = at(layer, 'Ref');
        if (typeof reference === 'string')
            return [{ id: reference }];
        if (typeof layer === 'string' && layer.startsWith('arn:'))
            return [{ arn: layer }];
        reading.notices.push(notice(here, `${name}: a layer is left out: it is only known when it is deployed`, 'Write its ARN under `layers:`.'));
        return [];
    });
}
function imageOf(hash, { images, out, repository, reading }) {
    const source = at(images, hash, 'source');
    const directory = at(source, 'directory');
    if (typeof directory !== 'string')
        return undefined;
    const folder = external_node_path_.posix.join(out, directory);
    const path = originalOf(folder, repository) ?? folder;
    const dockerfile = external_node_path_.posix.join(path, String(at(source, 'dockerFile') ?? 'Dockerfile'));
    const position = { file: dockerfile, line: 1, column: 1 };
    for (const key of ['dockerBuildArgs', 'dockerBuildTarget'])
        if (at(source, key) !== undefined)
            reading.notices.push(notice(position, `${key} of the image is not carried over`, 'Write its values as defaults in the Dockerfile.'));
    const runtime = runtimeOfDockerfile(repository.text(dockerfile) ?? '');
    return {
        ...(runtime !== undefined && { runtime }),
        comments: [PUSH],
        entry: { path: written(path), type: 'image', dockerfile: written(dockerfile) },
    };
}

;// CONCATENATED MODULE: ./lib/init/versions.js


/** Files that say which version a project is written for, nearest folder first. */
const STATED = {
    python: [
        { file: '.python-version', pattern: /^\s*(3\.\d+)/m },
        { file: 'runtime.txt', pattern: /^python-?(3\.\d+)/m },
        { file: 'Pipfile', pattern: /python(?:_full)?_version\s*=\s*["'](3\.\d+)/ },
        { file: 'pyproject.toml', pattern: /(?:requires-python|^python)\s*=\s*["'][\^~>=\s]*(3\.\d+)/m },
    ],
    node: [
        { file: '.nvmrc', pattern: /^\s*v?(\d+)/m },
        { file: '.node-version', pattern: /^\s*v?(\d+)/m },
        { file: 'package.json', pattern: /"engines"\s*:\s*\{[^}]*"node"\s*:\s*"[^"\d]*(\d+)/ },
    ],
    ruby: [
        { file: '.ruby-version', pattern: /^\s*(?:ruby-)?(\d+\.\d+)/m },
        { file: 'Gemfile', pattern: /^\s*ruby\s+["'][^"'\d]*(\d+\.\d+)/m },
    ],
};
const SPELL = {
    python: (version) => `python${version}`,
    node: (version) => `nodejs${version}.x`,
    ruby: (version) => `ruby${version}`,
};
/** For projects that do not say: what most code runs on. */
const USUAL = {
    python: 'python3.13',
    node: 'nodejs22.x',
    ruby: 'ruby3.4',
    java: 'java21',
    dotnet: 'dotnet8',
    provided: 'provided.al2023',
};
/**
 * The runtime for code of a language in a folder: as a file there or above says, `because` of it; else the usual one.
 * A deprecated one, which a lower bound may name, is not taken.
 */
function runtimeFor(language, folder, repository) {
    if (language in STATED) {
        const own = language;
        for (const place of foldersAbove(folder))
            for (const { file, pattern } of STATED[own]) {
                const path = external_node_path_.posix.join(place, file);
                const [, version] = pattern.exec(repository.text(path) ?? '') ?? [];
                const runtime = version === undefined ? undefined : SPELL[own](version);
                if (runtime !== undefined && (0,plan_runtimes/* isRuntime */.vk)(runtime) && !('deprecated' in plan_runtimes/* RUNTIMES */.aC[runtime]))
                    return { runtime, because: path };
            }
    }
    return { runtime: USUAL[language] };
}
/** The folder, and those above it to the repository's. */
function foldersAbove(folder) {
    const above = [folder];
    for (let at = folder; at !== '.' && !at.startsWith('..');) {
        at = external_node_path_.posix.dirname(at);
        above.push(at);
    }
    return above;
}

;// CONCATENATED MODULE: ./lib/init/code.js





/** Files by which the folder of a package is known, by language. */
const MANIFESTS = {
    python: ['requirements.txt', 'uv.lock', 'poetry.lock', 'Pipfile.lock', 'pyproject.toml'],
    node: ['package.json'],
    ruby: ['Gemfile.lock', 'Gemfile'],
    java: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
};
const TEST = /(^|\/)(test_[^/]*|[^/]*_test|[^/]*[.-](test|spec|config)|conftest|setup)\.\w+$/;
/** Functions by the entry points of the code itself, for a repository that no other tool describes. */
function readCode(repository) {
    const packages = repository.files.filter((file) => !TEST.test(file)).flatMap((file) => foundIn(file, repository));
    return { packages, notices: [] };
}
function foundIn(file, repository) {
    if (/\.go$/.test(file))
        return goIn(file, repository);
    if (/\.java$/.test(file))
        return javaIn(file, repository);
    if (!/\.(py|rb|[cm]?[jt]sx?)$/.test(file))
        return [];
    const text = repository.text(file);
    const [name] = text === undefined ? [] : handlersIn(file, text);
    if (text === undefined || name === undefined)
        return [];
    const language = file.endsWith('.py') ? 'python' : file.endsWith('.rb') ? 'ruby' : 'node';
    const folder = folderOf(file, language, text, repository);
    const module = external_node_path_.posix.relative(folder, file).replace(/\.\w+$/, '');
    const handler = `${module}.${name}`;
    const requirements = language === 'python' ? inheritedRequirements(folder, repository) : undefined;
    const isTyped = /\.[cm]?tsx?$/.test(file);
    const entry = {
        path: written(folder),
        handler,
        ...(requirements !== undefined && { requirements: written(requirements) }),
    };
    const found = code_base(file, text, name, language, folder, repository);
    if (!isTyped)
        return [{ ...found, entry }];
    const built = bundled({
        folder,
        entries: [external_node_path_.posix.relative(folder, file)],
        outfile: `${module}.js`,
        options: { target: `node${/\d+/.exec(found.runtime ?? '')?.[0] ?? '22'}` },
        external: [],
    }, found.at, repository);
    return [{ ...found, entry: { ...entry, ...built.entry }, comments: [...found.comments, ...built.comments] }];
}
function code_base(file, text, part, language, folder, repository) {
    const { runtime, because } = runtimeFor(language, folder, repository);
    const name = folder === '.' ? external_node_path_.posix.basename(file).replace(/\.\w+$/, '') : external_node_path_.posix.basename(folder);
    return {
        kind: 'function',
        name: name === 'src' && folder !== 'src' ? external_node_path_.posix.basename(external_node_path_.posix.dirname(folder)) : name,
        id: file,
        at: { file, line: lineOf(text, new RegExp(`\\b${part.split('.').at(-1)}\\b`)), column: 1 },
        runtime,
        comments: because === undefined ? [`runtime: nothing says which; ${runtime} is assumed.`] : [],
    };
}
/**
 * The folder that is packed: Node's is that of the nearest package.json, since `require` looks upwards. Python and Ruby load from
 * the root of the package: the handler's own folder, unless what it imports lies beside a manifest further up.
 */
function folderOf(file, language, text, repository) {
    const own = external_node_path_.posix.dirname(file);
    const governed = foldersAbove(own).find((folder) => repository.names(folder).some((name) => MANIFESTS[language].includes(name)));
    if (governed === undefined || governed === own)
        return own;
    if (language === 'node')
        return governed;
    const imported = new Set([...text.matchAll(/^\s*(?:from|import)\s+([A-Za-z_]\w*)/gm)].map((match) => match[1]));
    const holds = (folder) => repository.names(folder).some((name) => imported.has(name.replace(/\.py$/, '')) && /^\w+(\.py)?$/.test(name));
    if (holds(own))
        return own;
    if (holds(governed))
        return governed;
    return governed === '.' ? own : governed;
}
/** The requirements of a folder further up, when the packed one has none of its own. */
function inheritedRequirements(folder, repository) {
    const place = foldersAbove(folder).find((at) => repository.names(at).some((name) => MANIFESTS.python.includes(name)));
    if (place === undefined || place === folder)
        return undefined;
    const manifest = MANIFESTS.python.find((name) => repository.names(place).includes(name));
    return external_node_path_.posix.join(place, manifest);
}
function goIn(file, repository) {
    const text = repository.text(file) ?? '';
    if (!startsGo(text))
        return [];
    const own = external_node_path_.posix.dirname(file);
    const module = foldersAbove(own).find((folder) => repository.names(folder).includes('go.mod'));
    if (module === undefined)
        return [];
    const { entry, comments } = compiled('go', module, repository);
    const build = { ...entry.build };
    if (own !== module)
        build.run = build.run.map((command) => command.replace(/ \.$/, ` ./${external_node_path_.posix.relative(module, own)}`));
    return [
        {
            ...code_base(file, text, 'Start', 'provided', own, repository),
            comments: [...comments],
            entry: { path: written(module), ...entry, build },
        },
    ];
}
function javaIn(file, repository) {
    const text = repository.text(file) ?? '';
    const handler = javaHandler(text);
    if (handler === undefined)
        return [];
    const folder = foldersAbove(external_node_path_.posix.dirname(file)).find((place) => repository.names(place).some((name) => MANIFESTS.java.includes(name)));
    if (folder === undefined)
        return [];
    const { entry, comments, unfit } = compiled('java', folder, repository);
    return [
        {
            ...code_base(file, text, 'handleRequest', 'java', folder, repository),
            comments,
            ...(unfit !== undefined && { unfit }),
            entry: { path: written(folder), handler, ...entry },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/init/juniper.js





/** Functions and layers of a manifest.yml of juniper, by its README: `functions`, `layers`, `global.image`, `include`, `requirements`. */
function readJuniper(text, file, repository) {
    const { root, problems } = readDocument(text, file);
    const reading = { packages: [], notices: problems };
    const image = document_textOf(entry(root, 'global', 'image'));
    for (const [name, doc] of entriesOf(entry(root, 'layers'))) {
        const found = packageOf('layer', name, doc, image, { file, repository, reading });
        if (found)
            reading.packages.push(found);
    }
    for (const [name, doc] of entriesOf(entry(root, 'functions'))) {
        const found = packageOf('function', name, doc, image, { file, repository, reading });
        if (found)
            reading.packages.push(found);
    }
    return reading;
}
function packageOf(kind, name, doc, common, scene) {
    const { file, repository, reading } = scene;
    const includes = itemsOf(entry(doc, 'include')).flatMap((item) => {
        const text = document_textOf(item);
        if (text === undefined)
            return [];
        const path = beside(file, text);
        if (repository.kind(path) !== 'missing')
            return [path];
        reading.notices.push(notice(item.at, `${name}: '${text}' does not exist, and is left out`));
        return [];
    });
    const stated = document_textOf(entry(doc, 'requirements'));
    const requirements = stated === undefined ? undefined : beside(file, stated);
    const isThere = requirements !== undefined && repository.kind(requirements) === 'file';
    if (requirements !== undefined && !isThere)
        reading.notices.push(notice(entry(doc, 'requirements').at, `${name}: '${stated}' does not exist`));
    if (includes.length === 0 && !isThere) {
        reading.notices.push(notice(doc.at, `${name} is left out: it includes nothing`));
        return undefined;
    }
    const image = document_textOf(entry(doc, 'image')) ?? common;
    const runtime = image === undefined ? undefined : runtimeOf(image);
    const isOwn = image !== undefined && !OFFICIAL.test(image);
    const docker = entry(doc, 'docker');
    if (docker)
        reading.notices.push(notice(docker.at, `${name}: docker is not carried over`, 'Name the Dockerfile in `build.dockerfile`.'));
    const handler = kind === 'function' ? handlerOf(includes, repository) : undefined;
    const comments = kind === 'function' && handler === undefined ? ['handler: none was found; add it, and it is checked.'] : [];
    return {
        kind,
        name,
        id: name,
        at: doc.at,
        platforms: ['linux/amd64'],
        ...(runtime !== undefined && { runtime }),
        comments,
        entry: {
            ...(includes.length > 0 && { path: sources(includes, repository) }),
            ...(handler !== undefined && { handler }),
            ...(isThere ? { requirements: written(requirements) } : { installer: 'none' }),
            // What it left out of every package.
            ...(includes.length > 0 && {
                exclude: ['**/tests', '**/features', 'requirements.txt', 'manifest.yml', 'setup.cfg'],
            }),
            ...(isOwn && { build: { image } }),
        },
    };
}
/** A folder goes under its own name, a file to the root; `./` is the root itself. */
function sources(includes, repository) {
    const parts = includes.map((path) => path === '.' || repository.kind(path) === 'file'
        ? written(path)
        : { path: written(path), to: external_node_path_.posix.basename(path) });
    return parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts;
}
const OFFICIAL = /^(lambci\/lambda|public\.ecr\.aws\/(sam|lambda)|amazon\/aws-sam-cli)/;
/** `lambci/lambda:build-python3.8`, `public.ecr.aws/sam/build-python3.12`. */
function runtimeOf(image) {
    const [found] = /python3\.\d+/.exec(image) ?? [];
    return found;
}
/** A manifest names no handlers: the code does. */
function handlerOf(includes, repository) {
    for (const path of includes) {
        const isFile = repository.kind(path) === 'file';
        const files = isFile ? [path] : repository.files.filter((file) => path === '.' || file.startsWith(`${path}/`));
        for (const file of files) {
            const [name] = handlersIn(file, repository.text(file) ?? '');
            if (name === undefined || !file.endsWith('.py'))
                continue;
            const inside = isFile || path === '.' ? external_node_path_.posix.basename(file) : external_node_path_.posix.relative(external_node_path_.posix.dirname(path), file);
            return `${(path === '.' ? file : inside).replace(/\.py$/, '')}.${name}`;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/init/serverless-variables.js


/** Fills `${…}` by the service itself ("Variables" in the Serverless Framework guide); what is only known when it is deployed stays. */
function resolved(doc, service, depth = 0) {
    if (doc?.kind !== 'scalar' || typeof doc.value !== 'string' || !doc.value.includes('${'))
        return doc;
    if (depth > 16 || service.left-- <= 0)
        return doc;
    const whole = /^\$\{([^{}]*)\}$/.exec(doc.value);
    if (whole) {
        const found = variable(whole[1], service, depth + 1);
        return found ? resolved({ ...found, at: doc.at }, service, depth + 1) : doc;
    }
    let isChanged = false;
    const filled = doc.value.replace(/\$\{([^{}]*)\}/g, (text, name) => {
        const found = resolved(variable(name, service, depth + 1), service, depth + 1);
        if (found?.kind !== 'scalar' || found.value === null)
            return text;
        isChanged = true;
        return String(found.value);
    });
    const next = { ...doc, value: filled.slice(0, 10_000) };
    return isChanged ? resolved(next, service, depth + 1) : next;
}
/** `self:custom.x, 'fallback'`: the first that is known. */
function variable(text, service, depth) {
    for (const part of text.split(',').map((each) => each.trim())) {
        const found = one(part, service, depth);
        if (found && !(found.kind === 'scalar' && found.value === null))
            return found;
    }
    return undefined;
}
function one(part, service, depth) {
    const at = service.root?.at ?? { file: service.file, line: 1, column: 1 };
    const [, quoted] = /^["'](.*)["']$/.exec(part) ?? [];
    if (quoted !== undefined)
        return { kind: 'scalar', value: quoted, at };
    if (/^-?\d+(\.\d+)?$/.test(part))
        return { kind: 'scalar', value: Number(part), at };
    if (/^(true|false)$/.test(part))
        return { kind: 'scalar', value: part === 'true', at };
    // `dev` is the framework's own default.
    if (part === 'sls:stage')
        return property('provider.stage', service, depth) ?? { kind: 'scalar', value: 'dev', at };
    const [, path] = /^self:(.+)$/.exec(part) ?? [];
    if (path !== undefined)
        return property(path, service, depth);
    const [, name, inside] = /^file\(([^)]+)\)(?::(.+))?$/.exec(part) ?? [];
    if (name === undefined)
        return undefined;
    const file = beside(service.file, name);
    if (!/\.(ya?ml|json)$/.test(file))
        return undefined;
    const { root } = readDocument(service.repository.text(file) ?? '', file);
    return inside === undefined ? root : steps(root, inside, service, depth);
}
const property = (path, service, depth) => steps(service.root, path, service, depth);
/** Each step may itself be a variable. */
function steps(from, path, service, depth) {
    return path.split('.').reduce((at, key) => {
        const here = resolved(at, service, depth + 1);
        return here?.kind === 'list' ? here.items[Number(key)] : entry(here, key);
    }, from);
}
const get = (root, service, ...path) => path.reduce((at, key) => resolved(entry(at, key), service), root);
/** The value with all its variables filled. */
function deep(doc, service, depth = 0) {
    const here = resolved(doc, service);
    if (!here || depth > 16 || here.kind === 'scalar')
        return here;
    if (here.kind === 'list')
        return { ...here, items: here.items.map((item) => deep(item, service, depth + 1) ?? item) };
    return {
        ...here,
        entries: new Map([...here.entries].map(([key, value]) => [key, deep(value, service, depth + 1) ?? value])),
    };
}

;// CONCATENATED MODULE: ./lib/init/serverless-esbuild.js



/** Of the plugin, or built in since version 4, where only what is TypeScript is bundled unless it is asked for. */
function esbuildOf(root, service, plugins) {
    const nothing = { kind: 'map', entries: new Map(), at: root?.at ?? { file: service.file, line: 1, column: 1 } };
    if (plugins.includes('serverless-esbuild')) {
        const written = deep(get(root, service, 'custom', 'esbuild'), service);
        return written?.kind === 'map' ? written : nothing;
    }
    const own = get(root, service, 'build', 'esbuild');
    return own?.kind === 'map' ? deep(own, service) : own?.kind === 'scalar' && own.value === true ? nothing : undefined;
}
/** Names and values of esbuild's API; the plugin's own ones (packager, watch, concurrency) change nothing here. */
function bundleOf(esbuild, source, handler, folder, runtime) {
    const values = plainOf(esbuild);
    const { concurrency, watch, packagePath, installExtraArgs, packagerOptions, nativeZip, keepOutputDirectory, ...options } = values;
    const words = (value) => [value ?? []].flat().map(String);
    const base = external_node_path_.posix.basename(handler);
    return {
        folder,
        entries: [source],
        outfile: `${external_node_path_.posix.join(external_node_path_.posix.dirname(handler), base.slice(0, base.indexOf('.')))}.js`,
        options: { target: `node${/\d+/.exec(runtime)?.[0] ?? '22'}`, ...options },
        external: [...new Set([...words(options.external), ...words(options.exclude)])],
    };
}
const plainOf = (doc) => doc.kind === 'scalar'
    ? doc.value
    : doc.kind === 'list'
        ? doc.items.map(plainOf)
        : Object.fromEntries(entriesOf(doc).map(([key, value]) => [key, plainOf(value)]));

;// CONCATENATED MODULE: ./lib/init/serverless-layers.js





/** `package.patterns` (last match wins, ! excludes), and the older include and exclude: the other way round than here. */
function patternsOf(doc) {
    const words = (list) => itemsOf(list).flatMap((item) => document_textOf(item) ?? []);
    const turned = (pattern) => pattern.startsWith('!') ? pattern.slice(1).replace(/^\.\//, '') : `!${pattern.replace(/^\.\//, '')}`;
    return [
        ...words(entry(doc, 'exclude')).map((pattern) => pattern.replace(/^\.\//, '')),
        ...words(entry(doc, 'include')).map((pattern) => turned(pattern)),
        ...words(entry(doc, 'patterns')).map(turned),
    ];
}
/** A layer of `layers:`: its folder holds what /opt shall. */
function serverless_layers_readLayer(name, doc, { file, reading, repository }) {
    const path = beside(file, document_textOf(entry(doc, 'path')) ?? '.');
    if (entry(doc, 'package', 'artifact') || repository.kind(path) === 'missing') {
        const why = repository.kind(path) === 'missing' ? `path '${path}' does not exist` : 'it is a finished archive';
        reading.notices.push(notice(doc.at, `the layer ${name} is left out: ${why}`));
        return;
    }
    const runtimes = itemsOf(entry(doc, 'compatibleRuntimes'))
        .flatMap((item) => document_textOf(item) ?? [])
        .filter(plan_runtimes/* isRuntime */.vk);
    const own = runtimes.at(-1);
    const platforms = platformsOf(itemsOf(entry(doc, 'compatibleArchitectures')).flatMap((item) => document_textOf(item) ?? []));
    const exclude = patternsOf(entry(doc, 'package'));
    const kept = repository.names(`${path}/nodejs`).includes('node_modules') ? ['!**/node_modules'] : [];
    const text = (key) => document_textOf(entry(doc, key));
    reading.packages.push({
        kind: 'layer',
        name,
        // "Using your layers": the logical id, TitleCase with Dash and Underscore spelled out.
        id: `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', 'Dash').replaceAll('_', 'Underscore')}LambdaLayer`,
        at: doc.at,
        ...(own !== undefined && { runtime: own }),
        ...(platforms && { platforms }),
        comments: [],
        entry: {
            path: written(path),
            layout: 'opt',
            installer: 'none',
            ...(runtimes.length > 1 && { compatible_runtimes: runtimes.slice(0, -1) }),
            ...(exclude.length + kept.length > 0 && { exclude: [...kept, ...exclude] }),
            ...(text('description') !== undefined && { description: text('description') }),
            ...(text('licenseInfo') !== undefined && { license: text('licenseInfo') }),
        },
    });
}
/** A function's layers: `{Ref: …}` of the service's own, and ARNs. */
function serverless_layers_layersOf(name, layers, notices) {
    return itemsOf(layers).flatMap((item) => {
        const text = document_textOf(item);
        const reference = document_textOf(entry(item, 'Ref'));
        if (reference !== undefined)
            return [{ id: reference }];
        if (text?.startsWith('arn:') && !text.includes('${'))
            return [{ arn: text }];
        notices.push(notice(item.at, `${name}: a layer is left out: it is only known when it is deployed`, 'Write its ARN under `layers:`.'));
        return [];
    });
}

;// CONCATENATED MODULE: ./lib/init/serverless-python.js



const REQUIREMENTS_LAYER = 'PythonRequirementsLambdaLayer';
/** `custom.pythonRequirements`, its variables filled. By the README of serverless-python-requirements. */
function pythonRequirements(options, folder, at, repository) {
    const get = (key) => entry(options, key);
    const isOn = (key) => {
        const doc = get(key);
        return doc?.kind === 'scalar' && (doc.value === true || doc.value === 'true');
    };
    const path = (key) => {
        const text = document_textOf(get(key));
        return text === undefined ? undefined : beside(`${folder}/x`, text);
    };
    const words = (key) => {
        const doc = get(key);
        return doc?.kind === 'list' ? doc.items.flatMap((item) => document_textOf(item) ?? []) : [];
    };
    const isLayer = isOn('layer') || get('layer')?.kind === 'map';
    const omit = words('noDeploy');
    const exclude = isOn('slim') ? ['**/*.dist-info', ...words('slimPatterns')] : [];
    const groups = [...words('poetryWithGroups'), ...words('pyprojectWithGroups')];
    const dependencies = {
        ...(exclude.length > 0 && { exclude }),
        ...(omit.length > 0 && { omit }),
        ...(isOn('slim') && document_textOf(get('strip')) === undefined && !isFalse(get('strip')) && { strip: true }),
        ...(groups.length > 0 && { groups }),
    };
    const dockerfile = path('dockerFile');
    const image = document_textOf(get('dockerImage'));
    const build = {
        ...(dockerfile !== undefined && { dockerfile: written(dockerfile) }),
        ...(image !== undefined && { image }),
        ...(isOn('dockerSsh') && { ssh: 'default' }),
    };
    const settings = {
        ...(Object.keys(dependencies).length > 0 && { dependencies }),
        ...(Object.keys(build).length > 0 && { build }),
    };
    const named = document_textOf(get('fileName'));
    const fileIn = (place) => {
        const file = beside(`${place}/x`, named ?? 'requirements.txt');
        return repository.kind(file) === 'file' ? file : undefined;
    };
    const requirements = fileIn(folder);
    return {
        of(place) {
            if (isLayer)
                return { installer: 'none' };
            const own = named === undefined ? undefined : (fileIn(place) ?? requirements);
            return { ...(own !== undefined && { requirements: written(own) }), ...settings };
        },
        ...(isLayer &&
            requirements !== undefined && {
            layer: {
                kind: 'layer',
                name: 'python-requirements',
                id: REQUIREMENTS_LAYER,
                at,
                comments: ['The layer that serverless-python-requirements made.'],
                entry: { requirements: written(requirements), ...settings },
            },
        }),
        notices: [
            ...entriesOf(options).flatMap(([key, doc]) => {
                const said = doc.kind === 'scalar' && (doc.value === false || doc.value === null)
                    ? undefined
                    : Object.hasOwn(NOT_CARRIED, key)
                        ? NOT_CARRIED[key]
                        : undefined;
                return said === undefined ? [] : [notice(doc.at, `custom.pythonRequirements.${key} is not carried over`, said)];
            }),
            ...(isLayer && requirements === undefined
                ? [notice(at, 'the layer of python requirements is left out: there is no requirements.txt')]
                : []),
        ],
    };
}
const isFalse = (doc) => doc?.kind === 'scalar' && doc.value === false;
/** Options that have no counterpart, each with what to do; caches and Docker's switches need none. */
const NOT_CARRIED = {
    zip: 'Dependencies lie in the ZIP as they are: remove `import unzip_requirements` from the handlers.',
    pipCmdExtraArgs: 'Put index options into the requirements file; PIP_… variables go under `build.env`.',
    vendor: 'Add the folder to `path`.',
    dockerEnv: 'Plain values go under `build.env`, secret ones under `build.secrets`.',
    dockerPrivateKey: 'The SSH agent is forwarded by `build.ssh: default`; add the key to it.',
    dockerRunCmdExtraArgs: 'Use `build.dockerfile` for what the environment needs.',
    dockerBuildCmdExtraArgs: 'Build arguments go under `build.args`.',
    dockerExtraFiles: 'Use `lib:` for libraries of the build environment.',
    installFolderAsPackage: 'Name the project in the requirements file: `-e .` or `./`.',
    poetryWithoutGroups: 'Only the groups named in `dependencies.groups` are added.',
    poetryOnlyGroups: 'Groups are added to the project’s own dependencies, not in their place.',
};

;// CONCATENATED MODULE: ./lib/init/serverless.js












/** Functions and layers of a serverless.yml ("serverless.yml reference" of the Serverless Framework, versions 2 to 4). */
function readServerless(text, file, repository) {
    const { root, problems } = readDocument(text, file);
    const service = { file, root, repository, left: 100_000 };
    const reading = { packages: [], notices: problems };
    const folder = external_node_path_.posix.dirname(file);
    const plugins = listOf(get(root, service, 'plugins')).flatMap((item) => document_textOf(item) ?? []);
    const at = root?.at ?? { file, line: 1, column: 1 };
    const python = plugins.includes('serverless-python-requirements')
        ? pythonRequirements(deep(get(root, service, 'custom', 'pythonRequirements'), service), folder, at, repository)
        : undefined;
    const esbuild = esbuildOf(root, service, plugins);
    const scene = { ...service, folder, reading, python, esbuild };
    reading.notices.push(...(python?.notices ?? []));
    for (const plugin of plugins.filter((name) => FOREIGN.test(name)))
        reading.notices.push(notice(entry(root, 'plugins')?.at ?? at, `the plugin ${plugin} is not carried over`, 'Say under `build` how the code is bundled.'));
    if (python?.layer)
        reading.packages.push(withRuntime(python.layer, scene));
    for (const [name, doc] of entriesOf(get(root, service, 'layers')))
        serverless_layers_readLayer(name, deep(doc, service) ?? doc, scene);
    for (const [name, doc] of functionsOf(root, service))
        serverless_readFunction(name, deep(doc, service) ?? doc, scene);
    return reading;
}
const FOREIGN = /^serverless-(webpack|bundle|plugin-typescript|plugin-optimize|rust|go-plugin|dotnet|plugin-include-dependencies)/;
/** A map, or a list of maps and of `${file(…)}`. */
function functionsOf(root, service) {
    const functions = get(root, service, 'functions');
    if (functions?.kind === 'list')
        return functions.items.flatMap((item) => entriesOf(resolved(item, service)));
    return entriesOf(functions);
}
const listOf = (doc) => (doc?.kind === 'map' ? itemsOf(entry(doc, 'modules')) : itemsOf(doc));
function withRuntime(found, scene) {
    const runtime = document_textOf(get(scene.root, scene, 'provider', 'runtime'));
    return runtime === undefined ? found : { ...found, runtime };
}
function serverless_readFunction(name, doc, scene) {
    const { root, reading, file, folder, repository, python, esbuild } = scene;
    const provider = (key) => deep(get(root, scene, 'provider', key), scene);
    const platforms = platformsOf(document_textOf(entry(doc, 'architecture') ?? provider('architecture'))) ?? ['linux/amd64'];
    const leaveOut = (why) => void reading.notices.push(notice(doc.at, `${name} is left out: ${why}`));
    const common = { kind: 'function', name, id: name, at: doc.at, platforms };
    const image = entry(doc, 'image');
    if (image) {
        const made = serverless_imageOf(image, provider('ecr'), scene);
        if (made)
            reading.packages.push({ ...common, ...made });
        else
            leaveOut('its image is made elsewhere');
        return;
    }
    const handler = document_textOf(entry(doc, 'handler'));
    const artifact = entry(doc, 'package', 'artifact');
    if (artifact) {
        leaveOut('its package is a finished archive');
        return;
    }
    if (handler === undefined || handler.includes('${')) {
        leaveOut('its handler is not known here');
        return;
    }
    const runtime = document_textOf(entry(doc, 'runtime') ?? provider('runtime'));
    const language = runtime !== undefined && (0,plan_runtimes/* isRuntime */.vk)(runtime) ? (0,plan_runtimes/* runtimeFacts */.M4)(runtime).language : undefined;
    const module = document_textOf(entry(doc, 'module'));
    const path = language === 'python' && module !== undefined && python ? beside(file, module) : folder;
    if (repository.kind(path) === 'missing') {
        leaveOut(`its folder '${path}' does not exist`);
        return;
    }
    const exclude = [...patternsOf(get(root, scene, 'package')), ...patternsOf(entry(doc, 'package'))];
    const layers = entry(doc, 'layers') ?? provider('layers');
    const extra = language === 'python' ? (python?.of(path) ?? {}) : {};
    const source = language === 'node' && esbuild ? sourceOf(handler, folder, repository) : undefined;
    let built = compiled(language, path, repository);
    if (esbuild && source !== undefined) {
        const { notices, ...bundle } = bundled(bundleOf(esbuild, source, handler, folder, runtime), doc.at, repository);
        reading.notices.push(...notices.filter(({ message }) => !reading.notices.some((told) => told.message === message)));
        built = bundle;
    }
    else if (esbuild && language === 'node') {
        leaveOut(`there is no source file for its handler ${handler}`);
        return;
    }
    reading.packages.push({
        ...common,
        ...(runtime !== undefined && { runtime }),
        ...(built.unfit !== undefined && { unfit: built.unfit }),
        layers: serverless_layers_layersOf(name, layers, reading.notices),
        comments: built.comments,
        entry: {
            path: written(path),
            handler,
            ...(language === 'python' && !python && { installer: 'none' }),
            ...extra,
            ...(exclude.length > 0 && source === undefined && { exclude }),
            ...built.entry,
        },
    });
}
/** `image: name` of provider.ecr.images with a folder to build; an image by its URI is made elsewhere. */
function serverless_imageOf(image, ecr, { file, repository }) {
    const name = document_textOf(image) ?? document_textOf(entry(image, 'name')) ?? '';
    const written_ = entry(ecr, 'images', name);
    const folder = document_textOf(written_) ?? document_textOf(entry(written_, 'path'));
    if (folder === undefined || /\.amazonaws\.com|@sha256:/.test(folder))
        return undefined;
    const path = beside(file, folder);
    const dockerfile = beside(`${path}/x`, document_textOf(entry(written_, 'file')) ?? 'Dockerfile');
    const runtime = runtimeOfDockerfile(repository.text(dockerfile) ?? '');
    return {
        ...(runtime !== undefined && { runtime }),
        comments: [PUSH],
        entry: { path: written(path), type: 'image', dockerfile: written(dockerfile) },
    };
}

;// CONCATENATED MODULE: ./lib/init/settle.js


/** Names made unique, references to layers resolved within their source, and layers fitted to the functions that use them. */
function settle(found, notices, repository) {
    const names = new Set();
    const settled = found.map((each) => ({ ...each, name: uniqueName(each, names), layers: [] }));
    found.forEach((each, i) => {
        settled[i].layers = (each.layers ?? []).flatMap((use) => {
            if ('arn' in use)
                return [use.arn];
            const folder = each.at.file;
            const candidates = settled.filter((other) => other.kind === 'layer' && other.id === use.id);
            const layer = candidates.find((other) => other.at.file === folder) ?? candidates[0];
            if (layer)
                return [layer.name];
            notices.push(notice(each.at, `${each.name}: its layer ${use.id} is left out: no layer of that name was found`, 'Write its ARN under `layers:`.'));
            return [];
        });
    });
    for (const layer of settled)
        if (layer.kind === 'layer')
            fit(layer, settled);
    return settled.map((each) => ({ ...each, entry: withoutOwnFiles(each.entry, repository) }));
}
/** Letters, digits, hyphens and underscores, at most 64; two that differ only in case would be one file on some machines. */
function uniqueName({ name, at }, names) {
    const plain = (text) => text
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9_-]+/g, '-')
        .replace(/^-+|-+$/g, '');
    const short = (plain(name) || 'function').slice(0, 64);
    const folder = plain(at.file.split('/').slice(-2, -1)[0] ?? '');
    const choices = [short, ...(folder === '' ? [] : [`${folder}-${short}`.slice(0, 64)])];
    for (let i = 2;; i++) {
        const choice = choices.shift() ?? `${short.slice(0, 59)}-${i}`;
        if (names.has(choice.toLowerCase()))
            continue;
        names.add(choice.toLowerCase());
        return choice;
    }
}
/** A layer is built for every platform and runtime of the functions that name it; what it says of itself stays. */
function fit(layer, all) {
    const users = all.filter((each) => each.kind === 'function' && each.layers.includes(layer.name));
    const platforms = new Set(layer.platforms ?? []);
    for (const user of users)
        for (const platform of user.platforms ?? [])
            platforms.add(platform);
    if (platforms.size > 0)
        layer.platforms = [...platforms].sort();
    const stated = [layer.entry.compatible_runtimes ?? []].flat().map(String);
    const wanted = [...new Set(users.flatMap(({ runtime }) => runtime ?? []))].filter(plan_runtimes/* isRuntime */.vk);
    const newest = wanted.toSorted().at(-1);
    if (layer.runtime === undefined && newest !== undefined)
        layer.runtime = newest;
    const others = [...new Set([...stated, ...wanted])].filter((runtime) => runtime !== layer.runtime);
    if (others.length > 0 && layer.runtime !== undefined)
        layer.entry = { ...layer.entry, compatible_runtimes: others };
}
/** What the repository's own folder holds besides sources; taken along, it would change every package with each edit of it. */
const OWN_FILES = [
    ...[
        '.github',
        '.aws-sam',
        '.serverless',
        '.terraform',
        '.vscode',
        '.idea',
        '.gitignore',
        '.gitlab-ci.yml',
        'cdk.out',
    ],
    ...['package_config.lock', 'samconfig.toml', 'template.yaml', 'template.yml', 'serverless.yml', 'serverless.yaml'],
    ...['manifest.yml', 'tests'],
];
function withoutOwnFiles(entry, repository) {
    if (entry.path !== '.' || entry.type === 'image' || entry.build !== undefined)
        return entry;
    const there = new Set(repository.names('.'));
    const own = OWN_FILES.filter((name) => there.has(name) || name === '.github');
    return { ...entry, exclude: [...new Set(['package_config.yaml', ...own, ...[entry.exclude ?? []].flat()])] };
}

;// CONCATENATED MODULE: ./lib/init/terraform-parse.js

/** The parser is a program in WebAssembly of 1.7 MB: loaded only where a Terraform file is read. */
function parsed(text, file, repository) {
    const files = PARSED.get(repository) ?? new Map();
    PARSED.set(repository, files);
    const known = files.get(file) ?? terraform_parse_parse(text, file);
    files.set(file, known);
    return known;
}
/** Every file of a folder is read with each other one. */
const PARSED = new WeakMap();
async function terraform_parse_parse(text, file) {
    try {
        const { parse: toJson } = await Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(79)]).then(__webpack_require__.t.bind(__webpack_require__, 24382, 19));
        return { hcl: (await toJson(file, text)) };
    }
    catch (thrown) {
        const [, line, column, message] = /:(\d+),(\d+)(?:-[\d,]+)?:\s*([^\]]*)/s.exec((0,errors/* messageOf */.bD)(thrown)) ?? [];
        const at = { file, line: Number(line ?? 1), column: Number(column ?? 1) };
        return {
            problem: {
                severity: 'warning',
                code: 'init/unreadable',
                message: `this file cannot be read: ${message ?? (0,errors/* messageOf */.bD)(thrown)}`,
                at,
            },
        };
    }
}

;// CONCATENATED MODULE: ./lib/init/terraform-values.js

const terraform_values_isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Blocks of a type with two labels (`resource "a" "b"`) or one: `[name, body]`. */
const blocks = (hcl, type) => terraform_values_isMap(hcl[type])
    ? Object.entries(hcl[type]).flatMap(([name, bodies]) => [bodies].flat().flatMap((body) => (terraform_values_isMap(body) ? [[name, body]] : [])))
    : [];
function moduleOf(folder, files) {
    const variables = files.flatMap((hcl) => blocks(hcl, 'variable'));
    const locals = files.flatMap((hcl) => [hcl.locals ?? []].flat()).filter(terraform_values_isMap);
    return {
        folder,
        variables: new Map(variables.flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value]]))),
        locals: new Map(locals.flatMap((map) => Object.entries(map))),
    };
}
/** The value with its names filled: `path.*`, variables with a default, locals. @returns undefined when something else stands in it */
function filled(value, module, depth = 0) {
    if (depth > 16)
        return undefined;
    if (Array.isArray(value)) {
        const items = value.map((item) => filled(item, module, depth + 1));
        return items.includes(undefined) ? undefined : items;
    }
    if (terraform_values_isMap(value)) {
        const entries = Object.entries(value).map(([key, each]) => [key, filled(each, module, depth + 1)]);
        return entries.some(([, each]) => each === undefined) ? undefined : Object.fromEntries(entries);
    }
    if (typeof value !== 'string' || !value.includes('${'))
        return value;
    const [, whole] = /^\$\{\s*((?:var|local)\.\w+)\s*\}$/.exec(value) ?? [];
    if (whole !== undefined)
        return named(whole, module, depth);
    let isKnown = true;
    const complete = value.replace(/\$\{\s*([^{}]*?)\s*\}/g, (text, expression) => {
        const inner = named(expression, module, depth);
        isKnown &&= inner !== undefined && typeof inner !== 'object';
        return isKnown ? String(inner) : text;
    });
    return isKnown ? complete : undefined;
}
function named(expression, module, depth) {
    // path.root and path.cwd: Terraform is run where the configuration lies.
    if (/^(abspath\()?path\.(module|root|cwd)\)?$/.test(expression))
        return '.';
    const [, kind, name] = /^(var|local)\.(\w+)$/.exec(expression) ?? [];
    if (name === undefined)
        return undefined;
    return filled((kind === 'var' ? module.variables : module.locals).get(name), module, depth + 1);
}
/** A path of the module's, relative to the repository; `..` above it stays. */
const pathOf = (text, { folder }) => beside(`${folder}/x`, text);

;// CONCATENATED MODULE: ./lib/init/terraform-sources.js




/** What installs by itself: requirements by name in a folder, as the module does for the runtimes that have them. */
const INSTALLS = ['pip_requirements', 'npm_requirements', 'poetry_install', 'uv_install'];
/** `source_path` of terraform-aws-modules/lambda: a path, or a list of paths and of maps. @returns undefined (and tells) when it is not known */
function sourcesOf(value, call) {
    const { name, at, module, repository, notices } = call;
    const leaveOut = (why) => {
        notices.push(notice(at, `module.${name} is left out: ${why}`));
    };
    if (value === undefined)
        return leaveOut('it has no source_path');
    const known = filled(value, module);
    if (known === undefined)
        return leaveOut(`its source_path ${JSON.stringify(value)} is not known here`);
    const parts = [];
    const exclude = [];
    let requirements;
    let isOff = false;
    let isOn = false;
    for (const item of [known].flat()) {
        const part = terraform_values_isMap(item) ? item : { path: item };
        const path = typeof part.path === 'string' ? pathOf(part.path, module) : undefined;
        if (path !== undefined && repository.kind(path) === 'missing')
            return leaveOut(`its source_path '${String(part.path)}' does not exist`);
        if (path !== undefined && /\.(zip|jar)$/.test(path))
            return leaveOut(`${path} is a finished archive`);
        const prefix = typeof part.prefix_in_zip === 'string' ? part.prefix_in_zip : undefined;
        for (const key of INSTALLS) {
            const said = part[key];
            isOff ||= said === false;
            if (typeof said === 'string')
                requirements = pathOf(said, module);
            else if (said === true)
                isOn = true;
        }
        if (part.commands !== undefined)
            notices.push(notice(at, `module.${name}: commands of source_path are not carried over`, 'Say them under `build.run`, and their result as `build.output`.'));
        if (part.patterns !== undefined)
            exclude.push(...terraform_sources_patternsOf(part.patterns, call));
        if (path === undefined) {
            if (prefix !== undefined)
                notices.push(notice(at, `module.${name}: dependencies go to the root, not to '${prefix}'`));
            continue;
        }
        parts.push(prefix === undefined || isLanguageFolder(prefix) ? written(path) : { path: written(path), to: prefix });
    }
    const only = parts.length === 1 ? parts[0] : parts;
    if (parts.length === 0 && requirements === undefined)
        return leaveOut('its source_path names no source');
    return {
        entry: {
            ...(parts.length > 0 && { path: only }),
            ...(requirements !== undefined && { requirements: written(external_node_path_.posix.normalize(requirements)) }),
            ...(requirements === undefined && isOff && !isOn && { installer: 'none' }),
            ...(exclude.length > 0 && { exclude }),
        },
        isBuilt: false,
    };
}
/** A layer's language folder, where its source goes anyway. */
const isLanguageFolder = (prefix) => /^\/?(python|nodejs)\/?$/.test(prefix);
/** Regular expressions of whole paths, `!` excludes; only those that are names and `.*` have a pattern here. */
function terraform_sources_patternsOf(value, { name, at, notices }) {
    const lines = (typeof value === 'string' ? value.split('\n') : [value].flat().map(String))
        .map((line) => line.replace(/(^|\s{2,})#.*$/, '').trim())
        .filter(Boolean);
    return lines.flatMap((line) => {
        const [, bang, body = ''] = /^(!?)\^?(.*?)\$?$/.exec(line) ?? [];
        const glob = body
            .replace(/\\\./g, '\0')
            .replace(/^\.\*\//, '**/')
            .replace(/^\.\*(?=.)/, '**/*')
            .replace(/\/?\.[*+]$/, '/**');
        if (/[\\[\](){}|?+^$.]/.test(glob)) {
            notices.push(notice(at, `module.${name}: the pattern '${line}' is not carried over`, 'Write it under `exclude`.'));
            return [];
        }
        const pattern = glob.replaceAll('\0', '.').replace(/^\/\*\*$/, '**');
        return [bang === '!' ? pattern : `!${pattern}`];
    });
}

;// CONCATENATED MODULE: ./lib/init/terraform.js











const MODULE = /terraform-aws-modules\/(terraform-aws-)?lambda(\/aws)?(\.git)?(?:\/\/modules\/([\w-]+))?(\?.*)?$/;
/** Calls of terraform-aws-modules/lambda in a .tf file, by its README; names are looked up in all files of its folder. */
async function readTerraform(text, file, repository) {
    const folder = external_node_path_.posix.dirname(file);
    const siblings = repository.names(folder).filter((name) => name.endsWith('.tf') && name !== external_node_path_.posix.basename(file));
    const own = await parsed(text, file, repository);
    if (!('hcl' in own))
        return { packages: [], notices: [own.problem] };
    const others = await Promise.all(siblings.map((name) => parsed(repository.text(external_node_path_.posix.join(folder, name)) ?? '', external_node_path_.posix.join(folder, name), repository)));
    const all = [own.hcl, ...others.flatMap((each) => ('hcl' in each ? [each.hcl] : []))];
    const module = moduleOf(folder, all);
    const reading = { packages: [], notices: [] };
    const images = new Map(all.flatMap((hcl) => blocks(hcl, 'module')));
    for (const [name, body] of blocks(own.hcl, 'module')) {
        const [, , , , part] = MODULE.exec(String(body.source ?? '')) ?? [];
        if (!MODULE.test(String(body.source ?? '')) || part !== undefined)
            continue;
        const at = { file, line: lineOf(text, new RegExp(`^\\s*module\\s+"${name}"`, 'm')), column: 1 };
        const call = { name, body, at, module, repository, notices: reading.notices };
        reading.packages.push(...packagesOf(call, images));
    }
    return reading;
}
function packagesOf(call, modules) {
    const { name, at, notices } = call;
    const leaveOut = (why, hint) => {
        notices.push(notice(at, `module.${name} is left out: ${why}`, hint));
        return [];
    };
    if (read(call, 'create') === false)
        return [];
    if (call.body.for_each !== undefined || call.body.count !== undefined)
        notices.push(notice(at, `module.${name} is made several times (for_each or count): it is carried over once`));
    const isLayer = read(call, 'create_layer') === true;
    if (String(read(call, 'package_type') ?? '') === 'Image')
        return terraform_imageOf(call, modules, leaveOut);
    if (read(call, 'create_package') === false)
        return leaveOut('it takes a package that is made elsewhere');
    const sources = sourcesOf(call.body.source_path, call);
    if (sources === undefined)
        return [];
    const runtime = terraform_text(call, 'runtime');
    const runtimes = [read(call, 'compatible_runtimes') ?? []].flat().map(String).filter(plan_runtimes/* isRuntime */.vk);
    const platforms = platformsOf(read(call, isLayer ? 'compatible_architectures' : 'architectures'));
    const handler = isLayer ? undefined : terraform_text(call, 'handler');
    const own = runtime ?? (isLayer ? runtimes.at(-1) : undefined);
    const language = own?.startsWith('java') ? 'java' : own?.startsWith('provided') ? 'provided' : undefined;
    const only = typeof sources.entry.path === 'string' ? external_node_path_.posix.normalize(sources.entry.path) : undefined;
    const built = only === undefined || sources.isBuilt ? { entry: {}, comments: [] } : compiled(language, only, call.repository);
    return [
        {
            kind: isLayer ? 'layer' : 'function',
            name,
            id: `module.${name}`,
            at,
            ...(own !== undefined && { runtime: own }),
            ...(platforms ? { platforms } : isLayer ? {} : { platforms: ['linux/amd64'] }),
            ...(!isLayer && { layers: terraform_layersOf(call) }),
            ...('unfit' in built && built.unfit !== undefined && { unfit: built.unfit }),
            comments: built.comments,
            entry: {
                ...sources.entry,
                ...(handler !== undefined && { handler }),
                ...built.entry,
                ...environmentOf(call),
                ...(isLayer && runtimes.length > 1 && { compatible_runtimes: runtimes.filter((each) => each !== own) }),
                ...(isLayer && terraform_text(call, 'description') !== undefined && { description: terraform_text(call, 'description') }),
                ...(isLayer && terraform_text(call, 'license_info') !== undefined && { license: terraform_text(call, 'license_info') }),
            },
        },
    ];
}
const read = (call, key) => {
    const value = filled(call.body[key], call.module);
    if (value === undefined && call.body[key] !== undefined && TOLD.has(key))
        call.notices.push(notice(call.at, `module.${call.name}: ${key} = ${JSON.stringify(call.body[key])} is not known here`));
    return value;
};
/** What is missed when it is not known. */
const TOLD = new Set(['runtime', 'handler', 'architectures', 'compatible_runtimes', 'create_layer', 'package_type']);
const terraform_text = (call, key) => {
    const value = read(call, key);
    return typeof value === 'string' ? value : undefined;
};
/** `docker_image` and `docker_file` of build_in_docker; the module's own images need no mention. */
function environmentOf(call) {
    if (read(call, 'build_in_docker') !== true)
        return {};
    const file = terraform_text(call, 'docker_file');
    const image = terraform_text(call, 'docker_image');
    const options = call.body.docker_additional_options ?? call.body.docker_entrypoint;
    if (options !== undefined)
        call.notices.push(notice(call.at, `module.${call.name}: docker_additional_options and docker_entrypoint are not carried over`, 'Use `build.dockerfile` and `build.env`.'));
    const ssh = read(call, 'docker_with_ssh_agent') === true;
    if (file !== undefined)
        return { build: { dockerfile: written(pathOf(file, call.module)), ...(ssh && { ssh: 'default' }) } };
    if (image !== undefined)
        return { build: { image, ...(ssh && { ssh: 'default' }) } };
    return ssh ? { build: { ssh: 'default' } } : {};
}
function terraform_layersOf(call) {
    const written = call.body.layers;
    const known = Array.isArray(written) ? written : [filled(written, call.module) ?? written ?? []].flat();
    return known.flatMap((each) => {
        const [, name] = /^\$\{module\.(\w+)\.lambda_layer_arn\}$/.exec(String(each)) ?? [];
        if (name !== undefined)
            return [{ id: `module.${name}` }];
        const value = filled(each, call.module);
        if (typeof value === 'string' && value.startsWith('arn:'))
            return [{ arn: value }];
        call.notices.push(notice(call.at, `module.${call.name}: the layer ${String(each)} is only known when it is deployed`, 'Write its ARN under `layers:`.'));
        return [];
    });
}
/** `image_uri` of the module's own docker-build: its folder and Dockerfile. */
function terraform_imageOf(call, modules, leaveOut) {
    const [, name] = /^\$\{module\.(\w+)\.image_uri\}$/.exec(String(call.body.image_uri ?? '')) ?? [];
    const body = name === undefined ? undefined : modules.get(name);
    if (!body || !String(body.source).includes('docker-build'))
        return leaveOut('its image is made elsewhere');
    const folder = filled(body.source_path, call.module);
    if (typeof folder !== 'string')
        return leaveOut('the source_path of its image is not known here');
    const file = filled(body.docker_file_path ?? 'Dockerfile', call.module);
    const path = pathOf(folder, call.module);
    const dockerfile = external_node_path_.posix.join(path, String(file));
    if (body.build_args !== undefined && terraform_values_isMap(body.build_args))
        call.notices.push(notice(call.at, `module.${name}: build_args are not carried over`, 'Write their values as defaults in the Dockerfile.'));
    const runtime = runtimeOfDockerfile(call.repository.text(dockerfile) ?? '');
    return [
        {
            kind: 'function',
            name: call.name,
            id: `module.${call.name}`,
            at: call.at,
            platforms: platformsOf(read(call, 'architectures')) ?? ['linux/amd64'],
            ...(runtime !== undefined && { runtime }),
            comments: [PUSH],
            entry: { path: written(path), type: 'image', dockerfile: written(dockerfile) },
        },
    ];
}

// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
;// CONCATENATED MODULE: ./lib/init/write-config.js



/** Keys of an entry in the order of the reference; others follow. */
const ORDER = [
    ...['path', 'type', 'dockerfile', 'image', 'handler', 'runtime', 'platforms', 'layers', 'layout', 'requirements'],
    ...[
        'installer',
        'dependencies',
        'include',
        'exclude',
        'lib',
        'build',
        'compatible_runtimes',
        'description',
        'license',
    ],
];
/** The configuration as a text to be read: sections, a comment where something needs one, entries that cannot be built as comments. */
function writeConfig(packages, sources) {
    const usable = packages.filter(({ unfit }) => unfit === undefined);
    const runtime = mostCommon(usable.flatMap((each) => each.runtime ?? []).filter(plan_runtimes/* isRuntime */.vk));
    const platforms = mostCommon(usable.flatMap((each) => (each.platforms ? [each.platforms.join()] : [])));
    const hasLayers = usable.some(({ kind, layers }) => kind === 'layer' || layers.length > 0);
    const top = {
        ...(runtime !== undefined && { runtime_default: runtime }),
        ...(platforms !== undefined && platforms !== 'linux/amd64' && { platforms_default: platforms.split(',') }),
        ...(hasLayers && { layers_mode: 'attach' }),
    };
    const defaults = { runtime, platforms: platforms ?? 'linux/amd64' };
    const lines = [
        '# yaml-language-server: $schema=./node_modules/lambda-packer/schema.json',
        `# Written by \`lambda-packer init\`${sources.length === 0 ? '' : ` from ${listed(sources)}`}: this file is yours from now on.`,
        '# What is built, and of what; deploying stays with the tool that does it now.',
        '',
        ...(Object.keys(top).length > 0 ? [yaml(top)] : []),
        ...(hasLayers ? ['# attach: Lambda mounts the layers; merge: they are packed into the functions.', ''] : []),
    ];
    if (hasLayers) {
        // The comment stands above the key that it explains.
        const at = lines.findIndex((line) => line.includes('layers_mode:'));
        lines[at] = lines[at].replace('layers_mode:', `${lines.at(-2)}\nlayers_mode:`);
        lines.splice(-2, 1);
    }
    else if (Object.keys(top).length > 0)
        lines.push('');
    for (const [key, kind] of [
        ['layers', 'layer'],
        ['lambdas', 'function'],
    ]) {
        const section = packages.filter((each) => each.kind === kind);
        if (section.length === 0)
            continue;
        const isEmpty = section.every(({ unfit }) => unfit !== undefined);
        lines.push(isEmpty ? `# ${key}:` : `${key}:`, ...section.map((each) => entryText(each, defaults)), '');
    }
    return { text: `${lines.join('\n').trimEnd()}\n`, names: usable.map(({ name }) => name) };
}
function entryText(each, defaults) {
    const all = {
        ...each.entry,
        ...(each.runtime !== undefined && each.runtime !== defaults.runtime && { runtime: each.runtime }),
        ...(each.platforms && each.platforms.join() !== defaults.platforms && { platforms: each.platforms }),
        ...(each.layers.length > 0 && { layers: each.layers }),
    };
    const rank = (key) => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
    const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => rank(a) - rank(b)));
    const body = yaml({ [each.name]: sorted });
    const comments = each.comments.map((comment) => `# ${(0,report_text/* visible */.RK)(comment)}`);
    const own = each.unfit === undefined ? body.split('\n') : body.split('\n').map((line) => `# ${line}`);
    const why = each.unfit === undefined ? [] : [`# Not built yet: ${(0,report_text/* visible */.RK)(each.unfit)}`];
    return [...why, ...comments, ...own].map((line) => `  ${line}`).join('\n');
}
/** Marks that would show a name as another one; they stand in double quotes only, where YAML takes escapes. */
const TURNS = /[\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** Lists of words in one line, everything else as blocks. */
function yaml(value) {
    const document = new dist/* Document */.yo(value);
    (0,dist/* visit */.YR)(document, {
        Scalar(_key, node) {
            if (typeof node.value === 'string' && (0,report_text/* visible */.RK)(node.value) !== node.value)
                node.type = 'QUOTE_DOUBLE';
        },
        Seq(_key, node) {
            if ((0,dist/* isSeq */.oP)(node) && node.items.every((item) => (0,dist/* isScalar */.jn)(item)) && JSON.stringify(node).length <= 90)
                node.flow = true;
        },
    });
    const text = document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true }).trimEnd();
    return text.replace(TURNS, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}
function mostCommon(words) {
    const counts = new Map();
    for (const word of words)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
const listed = (names) => names.length <= 3
    ? names.map(report_text/* visible */.RK).join(', ')
    : `${names.slice(0, 3).map(report_text/* visible */.RK).join(', ')} and ${names.length - 3} more files`;

;// CONCATENATED MODULE: ./lib/init/init.js














const CONFIG = 'package_config.yaml';
/** Which files another tool describes functions in, and who reads them. */
const SOURCES = [
    { is: (file) => /(^|\/)serverless\.(ya?ml|json)$/.test(file), read: readServerless },
    {
        is: (file, text) => /\.(ya?ml|json|template)$/.test(file) && /AWS::(Serverless|Lambda)::(Function|LayerVersion)/.test(text()),
        read: readTemplate,
    },
    {
        is: (file, text) => /(^|\/)manifest\.ya?ml$/.test(file) && /^functions:/m.test(text()) && /^\s+(include|requirements):/m.test(text()),
        read: readJuniper,
    },
    { is: (file, text) => file.endsWith('.tf') && /terraform-aws-modules\/.*lambda/.test(text()), read: readTerraform },
    { is: (file) => file.endsWith('.assets.json'), read: readAssets },
];
/** A configuration for a repository: what other tools' files say, else what the code and Dockerfiles show. Throws nothing for what they hold. */
async function propose(repository) {
    const { packages, notices, sources } = await declared(repository);
    const shown = merged([readCode(repository), ...dockerfiles(repository)]);
    const others = shown.packages.filter((found) => !packages.some((each) => covers(each, found)));
    const isDescribed = packages.length > 0;
    if (isDescribed)
        for (const { at, entry } of others.slice(0, 20))
            notices.push(notice(at, `this looks like a function${'handler' in entry ? ` (${String(entry.handler)})` : ''}, but ${sources[0]} does not name it: it is left out`));
    const all = isDescribed ? packages : distinct(others);
    if (repository.cut)
        notices.push(notice(start(repository), 'more than 50,000 files: not all of them were looked at'));
    const settled = settle(all, notices, repository);
    const files = isDescribed ? sources : [...new Set(all.map(({ at }) => at.file))];
    const config = valid(settled, files, notices, repository);
    const usable = settled.filter(({ unfit }) => unfit === undefined);
    return {
        config,
        functions: usable.filter(({ kind }) => kind === 'function').length,
        layers: usable.filter(({ kind }) => kind === 'layer').length,
        sources: files,
        notices: notices.sort((a, b) => order(a, b)),
    };
}
const start = (repository) => ({ file: external_node_path_.posix.basename(repository.root), line: 1, column: 1 });
async function declared(repository) {
    const readings = [];
    const sources = [];
    for (const file of [...repository.files, ...assemblies(repository)]) {
        const text = () => repository.text(file) ?? '';
        const source = SOURCES.find(({ is }) => is(file, text));
        if (!source)
            continue;
        const reading = await source.read(text(), file, repository);
        readings.push(reading);
        if (reading.packages.length > 0)
            sources.push(file);
    }
    return { ...merged(readings), sources };
}
/** cdk.out is no source folder, and only looked for beside a cdk.json. */
function assemblies(repository) {
    const folders = repository.files
        .filter((file) => external_node_path_.posix.basename(file) === 'cdk.json')
        .map((file) => external_node_path_.posix.dirname(file));
    return [...new Set(['.', ...folders])].flatMap((folder) => repository
        .names(external_node_path_.posix.join(folder, 'cdk.out'))
        .filter((name) => name.endsWith('.assets.json'))
        .map((name) => external_node_path_.posix.join(folder, 'cdk.out', name)));
}
const dockerfiles = (repository) => repository.files
    .filter((file) => /(^|\/)(Dockerfile|Containerfile)(\.[\w.-]+)?$/.test(file))
    .map((file) => readDockerfile(repository.text(file) ?? '', file, repository));
const merged = (readings) => ({
    packages: readings.flatMap(({ packages }) => packages),
    notices: readings.flatMap(({ notices }) => notices),
});
/** Whether a package that a tool describes holds the file of one that the code shows. */
function covers(each, found) {
    return pathsOf(each).some((path) => path === '.' || found.at.file === path || found.at.file.startsWith(`${path}/`));
}
const pathsOf = ({ entry }) => [entry.path ?? []]
    .flat()
    .map((part) => external_node_path_.posix.normalize(String(typeof part === 'object' && part !== null && 'path' in part ? part.path : part)));
/** One package a folder and handler; a Dockerfile's function is the one whose handler lies in its folder. */
function distinct(found) {
    const images = found.filter(({ entry }) => entry.type === 'image');
    return found.filter((each) => each.entry.type === 'image' || !images.some((image) => pathsOf(image).includes(external_node_path_.posix.dirname(each.at.file))));
}
/**
 * The text whose every entry the configuration's own rules take: what they refuse becomes a comment, with the reason, and a layer
 * that is none any more is taken from its functions.
 */
function valid(settled, sources, notices, repository) {
    for (;;) {
        const { text, names } = writeConfig(settled, sources);
        const refused = refusals(text, repository).filter(({ name }) => names.includes(name));
        if (refused.length === 0)
            return text;
        for (const { name, message } of refused) {
            const each = settled.find((one) => one.name === name && one.unfit === undefined);
            if (!each)
                continue;
            each.unfit = message;
            notices.push(notice(each.at, `${each.name} is written as a comment only: ${message}`));
            for (const user of settled)
                user.layers = user.layers.filter((layer) => layer !== name);
        }
    }
}
/** `lambdas.api.path: './x' does not exist` belongs to `api`. */
function refusals(text, repository) {
    try {
        (0,parse/* parseConfig */.o)(text, { path: `${repository.root}/${CONFIG}`, shown: CONFIG }, load.diskHost);
        return [];
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PackerError */.Ly))
            throw thrown;
        return thrown.problems
            .filter(({ severity }) => severity === 'error')
            .flatMap(({ message }) => {
            const [, name, inner] = /^(?:lambdas|layers)\.([\w-]+)[.:[]?\s*(.*)$/s.exec(message) ?? [];
            return name === undefined ? [] : [{ name, message: inner }];
        });
    }
}
function order(a, b) {
    const key = ({ at }) => at?.file ?? '';
    if (key(a) !== key(b))
        return key(a) < key(b) ? -1 : 1;
    return (a.at?.line ?? 0) - (b.at?.line ?? 0);
}

;// CONCATENATED MODULE: ./lib/init/workflow.js
/**
 * A workflow that builds every package on a push and on pull requests. `folder`: of the configuration in its Git repository, '' for
 * its root.
 */
function workflowText(folder) {
    const where = folder === '' ? [] : ['        with:', `          working-directory: ${JSON.stringify(folder)}`];
    return `${[
        '# Builds the packages of package_config.yaml: each ZIP is an artifact of the run, and what did not change is not built again.',
        'name: lambda-packer',
        'on:',
        '  push:',
        '  pull_request:',
        'permissions:',
        '  contents: read',
        '  # For the comment that says what a pull request changes.',
        '  pull-requests: write',
        'jobs:',
        '  packages:',
        '    runs-on: ubuntu-24.04',
        '    steps:',
        '      - uses: actions/checkout@v7',
        '      - uses: org/lambda-packer@v1',
        ...where,
    ].join('\n')}\n`;
}
const WORKFLOW = '.github/workflows/lambda-packer.yml';

// EXTERNAL MODULE: ./lib/outputs/files.js
var outputs_files = __webpack_require__(48217);
// EXTERNAL MODULE: ./lib/plan/shown-path.js
var shown_path = __webpack_require__(13104);
// EXTERNAL MODULE: ./lib/cli/problem-text.js
var problem_text = __webpack_require__(81701);
;// CONCATENATED MODULE: ./lib/cli/init.js










/** `lambda-packer init`: a configuration and a workflow for the functions that are found here; what could not be carried over on stderr. */
async function runInit(options) {
    const root = process.cwd();
    const repository = gitRoot(root);
    const files = [
        { path: (0,external_node_path_.join)(root, CONFIG), text: '' },
        { path: (0,external_node_path_.join)(repository, WORKFLOW), text: workflowText((0,external_node_path_.relative)(repository, root)) },
    ];
    const taken = files.filter(({ path }) => (0,external_node_fs_.existsSync)(path)).map(({ path }) => (0,shown_path/* shownPath */.p)(path));
    if (taken.length > 0 && !options.force && !options.dryRun)
        throw (0,errors/* failure */.V2)('init/exists', `${taken.join(' and ')} ${taken.length === 1 ? 'is' : 'are'} there already`, {
            hint: 'init --force writes over what is there; init --dry-run only shows what it would write',
            exitCode: 2,
        });
    const { config, functions, layers, sources, notices } = await propose(openRepository(root));
    for (const problem of notices)
        process.stderr.write(`${(0,problem_text/* problemText */.f)(problem)}\n`);
    if (functions + layers === 0 && !config.includes('# Not built yet'))
        throw (0,errors/* failure */.V2)('init/nothing', 'no functions were found here', {
            hint: 'Write package_config.yaml by hand (docs/configuration.md), or run init where the functions lie.',
        });
    files[0].text = config;
    if (options.dryRun)
        process.stdout.write(files.map(({ path, text }) => `# ---- ${(0,shown_path/* shownPath */.p)(path)}\n${text}`).join('\n'));
    else
        for (const { path, text } of files)
            (0,outputs_files/* writeOutput */.zh)(path, text);
    const where = sources.length === 1 ? ` of ${(0,report_text/* visible */.RK)(sources[0])}` : ` of ${(0,report_text/* count */.U9)(sources.length, 'file')}`;
    const told = notices.length === 0 ? '' : `, ${(0,report_text/* count */.U9)(notices.length, 'remark')} above`;
    process.stderr.write(`${(0,report_text/* count */.U9)(functions, 'function')} and ${(0,report_text/* count */.U9)(layers, 'layer')}${where}${told}\n${options.dryRun
        ? 'nothing was written'
        : `written: ${files.map(({ path }) => (0,shown_path/* shownPath */.p)(path)).join(', ')}\nnext: lambda-packer build`}\n`);
}
/** The folder that holds .git, here or above; without one, this. */
function gitRoot(folder) {
    for (let at = (0,external_node_path_.resolve)(folder);; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return folder;
    }
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


/***/ })

};
