export const id = 743;
export const ids = [743];
export const modules = {

/***/ 4743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff),
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(79162);
;// CONCATENATED MODULE: ./lib/inspect/expectation.js




const MANIFEST = 'build_manifest.json';
/** The artifacts of a build_manifest.json. @throws PackerError naming the file */
async function readArtifacts(path) {
    let text;
    try {
        text = await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    }
    catch (thrown) {
        throw (0,errors/* failure */.V2)('inspect/manifest', `${path}: ${thrown.code === 'ENOENT' ? 'there is no such file' : (0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
    }
    const artifacts = artifactsOf(text);
    if (artifacts === undefined) {
        throw (0,errors/* failure */.V2)('inspect/manifest', `${path}: it is not a build_manifest.json that this version understands`, {
            hint: 'lambda-packer build writes it.',
        });
    }
    return artifacts;
}
function artifactsOf(text) {
    try {
        const manifest = JSON.parse(text);
        const isSound = manifest?.schema === 1 && Array.isArray(manifest.artifacts) && manifest.artifacts.every(isArtifact);
        return isSound ? manifest.artifacts : undefined;
    }
    catch {
        return undefined;
    }
}
const isArtifact = (a) => typeof a?.name === 'string' &&
    typeof a.platform === 'string' &&
    (a.type !== 'zip' || a.path === undefined || typeof a.path === 'string');
/** For what a ZIP was built, when it lies where the build put it. A manifest that cannot be read says nothing. */
async function expectationOf(zip) {
    const artifacts = await readArtifacts((0,external_node_path_.join)((0,external_node_path_.dirname)(zip), MANIFEST)).catch(() => []);
    const artifact = artifacts.find((each) => each.type === 'zip' && each.path === (0,external_node_path_.basename)(zip));
    if (!artifact || !(0,runtimes/* isRuntime */.vk)(artifact.runtime))
        return undefined;
    const { kind, platform, runtime, handler, layers } = artifact;
    return { kind, platform, runtime, ...(handler !== undefined && { handler }), layers: layers ?? [] };
}

;// CONCATENATED MODULE: ./lib/inspect/diff-sides.js




/** What a path given to `diff` stands for. @throws PackerError when it is none of the three */
async function sidesOf(path) {
    const found = await (0,external_node_fs_promises_.stat)(path).catch((thrown) => {
        throw (0,errors/* failure */.V2)('diff/missing', `${path}: ${thrown.code === 'ENOENT' ? 'there is no such file or folder' : (0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
    });
    if (found.isDirectory())
        return ofFolder(path);
    if (path.endsWith('.json'))
        return ofManifest(path);
    return { kind: 'zip', sides: byName([{ name: (0,external_node_path_.basename)(path), zip: { path, size: found.size } }]) };
}
async function ofFolder(path) {
    const names = await (0,external_node_fs_promises_.readdir)(path);
    if (names.includes(MANIFEST))
        return ofManifest((0,external_node_path_.join)(path, MANIFEST));
    const zips = names.filter((name) => name.endsWith('.zip'));
    if (zips.length === 0) {
        throw (0,errors/* failure */.V2)('diff/empty', `${path}: there is no ${MANIFEST} and no ZIP in this folder`, {
            hint: 'Give the folder that `lambda-packer build` writes.',
        });
    }
    const sides = [];
    for (const name of zips)
        sides.push({ name, zip: { path: (0,external_node_path_.join)(path, name), size: (await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(path, name))).size } });
    return { kind: 'build', sides: byName(sides) };
}
/** A manifest may have been kept without its ZIPs, or beside those of another build: a ZIP counts only when its size is the recorded one. */
async function ofManifest(path) {
    const sides = [];
    for (const artifact of await readArtifacts(path)) {
        if (artifact.type !== 'zip' || artifact.path === undefined || artifact.sha256 === undefined)
            continue;
        const { sha256, size, unzippedSize, files } = artifact;
        const zip = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(artifact.path));
        const there = await (0,external_node_fs_promises_.stat)(zip).catch(() => undefined);
        const isIt = there?.isFile() === true && there.size === size;
        sides.push({
            name: (0,external_node_path_.basename)(artifact.path),
            recorded: { sha256, size, unzippedSize, files },
            ...(isIt && { zip: { path: zip, size } }),
        });
    }
    return { kind: 'build', sides: byName(sides) };
}
const byName = (sides) => new Map(sides.map((side) => [side.name, side]));

// EXTERNAL MODULE: ./lib/inspect/dist-info.js
var dist_info = __webpack_require__(22779);
// EXTERNAL MODULE: ./lib/inspect/finding.js
var finding = __webpack_require__(57421);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./lib/inspect/zip-reader.js


/** Opens a ZIP that anyone may have made. @throws PackerError naming the file: missing, not a ZIP, cut off, or with names that lead out of it */
async function openZip(path) {
    const refuse = (thrown) => (0,errors/* failure */.V2)('inspect/zip', `${path}: ${REASONS.find(([text]) => (0,errors/* messageOf */.bD)(thrown).includes(text))?.[1] ?? (0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
    const found = new Map();
    let zip;
    try {
        zip = await yauzl.openPromise(path, { autoClose: false });
        for await (const entry of zip.eachEntry())
            found.set(listedOf(entry), entry);
    }
    catch (thrown) {
        zip?.close();
        throw refuse(thrown);
    }
    const opened = zip;
    return {
        entries: [...found.keys()],
        async read(entry) {
            try {
                if (entry.isEncrypted)
                    throw new Error('it is encrypted');
                const chunks = [];
                for await (const chunk of await opened.openReadStreamPromise(found.get(entry)))
                    chunks.push(chunk);
                return Buffer.concat(chunks);
            }
            catch (thrown) {
                throw (0,errors/* failure */.V2)('inspect/zip', `${path}: ${entry.name} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
            }
        },
        close: () => opened.close(),
    };
}
const REASONS = [
    ['ENOENT', 'there is no such file'],
    ['EISDIR', 'it is a folder, not a ZIP file'],
    ['EACCES', 'it cannot be read: permission denied'],
    ['End of central directory record signature not found', 'it is not a ZIP file, or it was cut off'],
];
const UNIX = 3;
function listedOf(entry) {
    const unix = entry.versionMadeBy >>> 8 === UNIX ? entry.externalFileAttributes >>> 16 : 0;
    // Without Unix's modes Lambda's unzip gives its defaults.
    const mode = unix !== 0 ? unix : entry.fileName.endsWith('/') ? 0o040755 : 0o100644;
    return {
        name: entry.fileName,
        mode,
        crc: entry.crc32,
        size: entry.uncompressedSize,
        compressedSize: entry.compressedSize,
        isEncrypted: entry.isEncrypted(),
    };
}

;// CONCATENATED MODULE: ./lib/inspect/diff.js








/**
 * Compares two ZIPs, or two builds (dist folders or build_manifest.json, in any mixture).
 * @throws PackerError naming the file that is missing, no ZIP, or no build
 */
async function diffArtifacts(a, b) {
    const [before, after] = [await sidesOf(a), await sidesOf(b)];
    if (before.kind !== after.kind) {
        throw (0,errors/* failure */.V2)('diff/kinds', `${a} is ${WORDS[before.kind]}, ${b} is ${WORDS[after.kind]}: they cannot be compared`, {
            hint: 'Give two ZIPs, or two dist folders or build_manifest.json.',
            exitCode: 2,
        });
    }
    if (before.kind === 'zip' && after.kind === 'zip') {
        const [[x], [y]] = [[...before.sides.values()], [...after.sides.values()]];
        return { a, b, artifacts: [await compare(y.name, x, y)] };
    }
    const names = [...new Set([...before.sides.keys(), ...after.sides.keys()])].sort(finding/* byUnits */.Nx);
    const artifacts = [];
    // One pair after the other: each holds two archives' directories in memory.
    for (const name of names)
        artifacts.push(await compare(name, before.sides.get(name), after.sides.get(name)));
    return { a, b, artifacts };
}
const WORDS = { zip: 'a ZIP', build: 'a build' };
async function compare(name, a, b) {
    if (a?.recorded && b?.recorded && a.recorded.sha256 === b.recorded.sha256) {
        return { name, status: 'equal', a: totals(a.recorded), b: totals(b.recorded) };
    }
    const [x, y] = [a && (await contentOf(a)), b && (await contentOf(b))];
    const sums = { ...(a && { a: x?.totals ?? totals(a.recorded) }), ...(b && { b: y?.totals ?? totals(b.recorded) }) };
    if (!a || !b)
        return { name, status: a ? 'removed' : 'added', ...sums };
    if (!x || !y)
        return { name, status: 'changed', ...sums };
    const files = fileChanges(x.entries, y.entries);
    const same = x.sha256 === y.sha256;
    return {
        name,
        status: files.length > 0 ? 'changed' : same ? 'equal' : 'repacked',
        ...sums,
        files,
        packages: packageChanges(x.packages, y.packages),
    };
}
const totals = ({ size, unzippedSize, files }) => ({ size, unzippedSize, files });
const MOST_METADATA = 1024 * 1024;
async function contentOf({ zip }) {
    if (zip === undefined)
        return undefined;
    const opened = await openZip(zip.path);
    try {
        const { entries } = opened;
        const packages = [];
        for (const entry of entries) {
            if (!(0,dist_info/* isPackageFile */.N8)(entry.name) || entry.size > MOST_METADATA || entry.isEncrypted)
                continue;
            const made = (0,dist_info/* packageOf */.wg)(entry.name, await opened.read(entry));
            if (made)
                packages.push(made);
        }
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(zip.path), hash);
        return {
            sha256: hash.digest('hex'),
            totals: {
                size: zip.size,
                unzippedSize: entries.reduce((sum, entry) => sum + entry.size, 0),
                files: entries.filter(({ name }) => !name.endsWith('/')).length,
            },
            entries,
            packages: (0,dist_info/* distinct */.dM)(packages),
        };
    }
    finally {
        opened.close();
    }
}
/** Equal CRC-32 and size count as equal content: a check against accidents, not against an attacker. */
function fileChanges(a, b) {
    const [before, after] = [filesByName(a), filesByName(b)];
    const changes = [];
    for (const path of [...new Set([...before.keys(), ...after.keys()])].sort(finding/* byUnits */.Nx)) {
        const [x, y] = [before.get(path), after.get(path)];
        const sides = { ...(x && { a: stated(x) }), ...(y && { b: stated(y) }) };
        if (!x || !y)
            changes.push({ path, change: x ? 'removed' : 'added', ...sides });
        else if (x.crc !== y.crc || x.size !== y.size)
            changes.push({ path, change: 'changed', ...sides });
        else if (x.mode !== y.mode)
            changes.push({ path, change: 'mode', ...sides });
    }
    return changes;
}
const filesByName = (entries) => new Map(entries.map((entry) => [entry.name, entry]));
const stated = ({ size, mode }) => ({ size, mode: mode.toString(8).padStart(6, '0') });
function packageChanges(a, b) {
    const byName = new Map();
    for (const [side, packages] of [
        ['a', a],
        ['b', b],
    ]) {
        for (const { ecosystem, name, version } of packages) {
            const key = `${ecosystem}\0${name}`;
            const change = byName.get(key) ?? { ecosystem, name, a: [], b: [] };
            change[side].push(version);
            byName.set(key, change);
        }
    }
    return [...byName]
        .filter(([, change]) => change.a.join() !== change.b.join())
        .sort(([x], [y]) => (0,finding/* byUnits */.Nx)(x, y))
        .map(([, change]) => change);
}

// EXTERNAL MODULE: ./lib/inspect/binaries.js + 1 modules
var binaries = __webpack_require__(3761);
// EXTERNAL MODULE: ./lib/inspect/elf.js
var inspect_elf = __webpack_require__(24333);
// EXTERNAL MODULE: ./lib/inspect/inspect.js + 4 modules
var inspect = __webpack_require__(75404);
// EXTERNAL MODULE: ./lib/inspect/limits.js
var limits = __webpack_require__(61730);
// EXTERNAL MODULE: ./lib/inspect/names.js
var names = __webpack_require__(97096);
;// CONCATENATED MODULE: ./lib/inspect/zipfile.js










/**
 * Reads any ZIP. Where a build_manifest.json beside it says what it was built for, all checks of a build are made, else those that need no target.
 * @throws PackerError naming the file when it is no ZIP, or damaged
 */
async function inspectZip(path) {
    const zip = await openZip(path);
    try {
        const entries = zip.entries.toSorted((a, b) => (0,finding/* byUnits */.Nx)(a.name, b.name));
        const { binaries, packages } = await contents(zip, entries);
        const size = (await (0,external_node_fs_promises_.stat)(path)).size;
        const unzippedSize = entries.reduce((sum, entry) => sum + entry.size, 0);
        const content = { entries, elf: binaries, size, unzippedSize };
        const expected = await expectationOf(path);
        const findings = expected === undefined ? unaddressed(content) : await addressed(zip, content, expected);
        return {
            path,
            size,
            unzippedSize,
            files: entries.filter(({ name }) => !name.endsWith('/')).length,
            ...(expected && { expected }),
            entries: entries.map(({ isEncrypted: _, ...entry }) => entry),
            binaries,
            packages,
            findings: [...findings, ...foreignMakers(entries)].sort(finding/* bySeverity */.Np),
        };
    }
    finally {
        zip.close();
    }
}
/** Above what Lambda takes at all, so that a bomb costs no more than the largest real package. */
const MOST_READ = 1024 * 1024 * 1024;
const MOST_FILE = 262_144_000;
const zipfile_MOST_METADATA = 1024 * 1024;
/** Programs and libraries go by these names; reading every file for its first four bytes would inflate the whole archive. */
const MAY_BE_BINARY = /\.(so|node|pyd)(\.[\w.]+)?$|(^|\/)[^./]+$/;
async function contents(zip, entries) {
    const binaries = [];
    const packages = [];
    let left = MOST_READ;
    for (const entry of entries) {
        const isFile = (entry.mode & 0o170000) !== 0o120000 && !entry.name.endsWith('/') && !entry.isEncrypted;
        const isPackage = (0,dist_info/* isPackageFile */.N8)(entry.name) && entry.size <= zipfile_MOST_METADATA;
        const isBinary = (MAY_BE_BINARY.test(entry.name) || (entry.mode & 0o111) !== 0) && entry.size <= MOST_FILE;
        if (!isFile || (!isPackage && !isBinary) || entry.size > left)
            continue;
        left -= entry.size;
        const bytes = await zip.read(entry);
        const made = isPackage ? (0,dist_info/* packageOf */.wg)(entry.name, bytes) : undefined;
        if (made)
            packages.push(made);
        const elf = isBinary ? (0,inspect_elf/* readElf */.o)(entry.name, bytes) : undefined;
        if (elf)
            binaries.push(elf);
    }
    return { binaries, packages: (0,dist_info/* distinct */.dM)(packages) };
}
/** The findings of a build. The checks say which files they want to read; those are read, and the checks made again, until nothing is missing. */
async function addressed(zip, content, expected) {
    const byName = new Map(content.entries.map((entry) => [entry.name, entry]));
    const known = new Map();
    for (;;) {
        const asked = new Set();
        const read = (path) => {
            if (!known.has(path))
                asked.add(path);
            return known.get(path);
        };
        // Its layers are other files: what they hold is unknown here.
        const layers = expected.layers.map((arn) => ({ arn }));
        const findings = (0,inspect/* inspectArtifact */.r)({ ...content, ...expected, layers, layersMode: 'attach', overlaps: [], read });
        if (asked.size === 0)
            return findings;
        for (const path of asked) {
            const entry = byName.get(path);
            known.set(path, entry && !entry.isEncrypted && entry.size <= MOST_FILE ? await zip.read(entry) : undefined);
        }
    }
}
function unaddressed(content) {
    const [x86, arm] = [(0,binaries/* foreignTo */.G)('arm64', content.elf, 'amd64'), (0,binaries/* foreignTo */.G)('amd64', content.elf, 'arm64')];
    const mixed = x86.length > 0 && arm.length > 0
        ? [
            (0,finding/* finding */.gk)('error', 'elf/mixed', `holds files for both architectures: x86_64 ${(0,finding/* listed */.KE)(x86)}; arm64 ${(0,finding/* listed */.KE)(arm)}`, {
                hint: 'A function runs on one of them: install all packages for the same platform.',
                paths: [...x86, ...arm],
            }),
        ]
        : [];
    return [
        ...(0,limits/* checkLimits */.J5)({ ...content, ...NOWHERE }),
        ...(0,names/* checkNames */.L)({ ...content, ...NOWHERE, overlaps: [] }),
        ...mixed,
    ];
}
const NOWHERE = { kind: 'function', layersMode: 'attach', layers: [] };
/** Faults that other tools' ZIPs have and ours cannot. */
function foreignMakers(entries) {
    const names = entries.map(({ name }) => name);
    const twice = names.filter((name, i) => name === names[i - 1]);
    // Lambda runs the code as a user that owns none of it.
    const hidden = entries
        .filter(({ name, mode }) => (name.endsWith('/') ? (mode & 0o005) !== 0o005 : (mode & 0o004) === 0))
        .map(({ name }) => name);
    const locked = entries.filter(({ isEncrypted }) => isEncrypted).map(({ name }) => name);
    const rows = [
        [
            twice,
            'error',
            'zip/duplicate',
            'names that stand there twice',
            'Unzippers disagree about which one counts: write the ZIP anew.',
        ],
        [hidden, 'warning', 'zip/mode', 'not readable by every user, as Lambda needs it', 'chmod -R a+rX before zipping.'],
        [locked, 'error', 'zip/encrypted', 'encrypted', 'Lambda knows no password: write the ZIP without one.'],
    ];
    return rows.flatMap(([paths, severity, code, what, hint]) => paths.length === 0 ? [] : [(0,finding/* finding */.gk)(severity, code, `${what}: ${(0,finding/* listed */.KE)(paths)}`, { hint, paths })]);
}

// EXTERNAL MODULE: ./lib/report/table.js
var report_table = __webpack_require__(68330);
// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
;// CONCATENATED MODULE: ./lib/report/difference.js


const MOST_ROWS = 50;
/** What `diff` prints for people. No newline at the end. */
function renderDifference({ a, b, artifacts }, display) {
    const differing = artifacts.filter(({ status }) => status !== 'equal');
    const equal = artifacts.length - differing.length;
    if (differing.length === 0)
        return `${(0,report_text/* visible */.RK)(a)} and ${(0,report_text/* visible */.RK)(b)} are equal (${(0,report_text/* count */.U9)(equal, 'artifact')})`;
    const sections = differing
        .filter(({ files, packages }) => (files?.length ?? 0) + (packages?.length ?? 0) > 0)
        .map((artifact) => section(artifact, display));
    const rest = equal > 0 ? `\n${equal} more ${equal === 1 ? 'is' : 'are'} equal` : '';
    return [(0,report_table/* renderTable */.b)(differing.map(overview), display) + rest, ...sections].join('\n\n');
}
/** The same as JSON. */
const differenceJson = (difference) => `${JSON.stringify({ schema: 1, ...difference }, null, 2)}\n`;
function overview({ name, status, a, b, files }) {
    return {
        artifact: name,
        status,
        zip: (0,report_text/* size */.Ej)((b ?? a).size),
        change: (0,report_text/* sizeChange */.S8)((b?.size ?? 0) - (a?.size ?? 0)),
        unzipped: (0,report_text/* sizeChange */.S8)((b?.unzippedSize ?? 0) - (a?.unzippedSize ?? 0)),
        'files +': counted(files, 'added', b && !a ? b.files : undefined),
        '-': counted(files, 'removed', a && !b ? a.files : undefined),
        '~': counted(files, 'changed') || counted(files, 'mode'),
    };
}
function counted(files, change, known) {
    if (known !== undefined)
        return String(known);
    const n = files?.filter((file) => file.change === change).length ?? 0;
    return n === 0 ? '' : String(n);
}
function section({ name, files = [], packages = [] }, display) {
    const parts = [(0,report_text/* visible */.RK)(name)];
    if (packages.length > 0)
        parts.push((0,report_table/* renderTable */.b)(packages.map(packageRow), display));
    if (files.length > 0)
        parts.push((0,report_table/* renderTable */.b)(files.slice(0, MOST_ROWS).map(fileRow), display));
    if (files.length > MOST_ROWS)
        parts.push(`… ${files.length - MOST_ROWS} more (--json shows all)`);
    return parts.join('\n');
}
const packageRow = ({ name, a, b }) => ({
    package: name,
    before: a.join(', ') || '-',
    after: b.join(', ') || '-',
});
const fileRow = ({ path, change, a, b }) => ({
    file: path,
    change: change === 'mode' ? `mode ${a.mode} to ${b.mode}` : change,
    size: b ? (0,report_text/* size */.Ej)(b.size) : '-',
    difference: (0,report_text/* sizeChange */.S8)((b?.size ?? 0) - (a?.size ?? 0)),
});

;// CONCATENATED MODULE: ./lib/report/inspection.js



const inspection_MOST_ROWS = 40;
/** What `inspect` prints for people: totals against the limits, folders by size, binaries, packages, findings. No newline at the end. */
function renderInspection(it, display) {
    const parts = [
        [heading(it, display)],
        ['Folders and files by size', treeTable(it, display)],
        it.binaries.length > 0 ? ['Binaries', binaryTable(it, display)] : [],
        it.packages.length > 0 ? ['Packages', packageList(it, display)] : [],
        ['Findings', renderFindings(it.findings, display)],
    ];
    return parts
        .filter((part) => part.length > 0)
        .map((part) => part.join('\n'))
        .join('\n\n');
}
/** The same as JSON: an object per ZIP, and Lambda's limits (sizes in bytes) to hold them against. */
const inspectionJson = (inspections) => `${JSON.stringify({ schema: 1, limits: limits/* LIMITS */.b1, zips: inspections }, null, 2)}\n`;
function heading(it, { columns }) {
    const share = (bytes, limit) => `${((100 * bytes) / limit).toFixed(bytes * 10 < limit ? 1 : 0)} % of ${(0,report_text/* size */.Ej)(limit)}`;
    const built = it.expected
        ? `${it.expected.kind}, ${it.expected.platform}, ${it.expected.runtime}${it.expected.handler ? `, ${it.expected.handler}` : ''}`
        : undefined;
    return [
        (0,report_text/* shorten */.ml)((0,report_text/* visible */.RK)(it.path), columns),
        ...(built === undefined ? [] : [`  ${(0,report_text/* shorten */.ml)((0,report_text/* visible */.RK)(built), columns - 2)}`]),
        `  ZIP       ${(0,report_text/* size */.Ej)(it.size)} (${share(it.size, limits/* LIMITS */.b1.upload)} for a direct upload)`,
        `  unzipped  ${(0,report_text/* size */.Ej)(it.unzippedSize)} (${share(it.unzippedSize, limits/* LIMITS */.b1.unzipped)} with layers)`,
        `  entries   ${(0,report_text/* count */.U9)(it.files, 'file')}`,
    ].join('\n');
}
/** A folder is opened while it is among the largest; the rest of a folder is one line. */
function treeTable(it, display) {
    const root = { name: '', size: 0, files: 0, children: new Map() };
    for (const { name, size: bytes } of it.entries) {
        if (name.endsWith('/'))
            continue;
        let node = root;
        add(node, bytes);
        for (const part of name.split('/')) {
            let child = node.children.get(part);
            if (!child) {
                child = { name: part, size: 0, files: 0, children: new Map() };
                node.children.set(part, child);
            }
            add(child, bytes);
            node = child;
        }
    }
    const least = root.size / inspection_MOST_ROWS;
    const rows = [];
    const walk = (node, indent) => {
        const children = [...node.children.values()].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
        const shownChildren = children.filter((child, i) => (indent === '' ? i < inspection_MOST_ROWS / 2 : child.size > least));
        for (const child of shownChildren) {
            const isFolder = child.children.size > 0;
            rows.push({
                size: (0,report_text/* size */.Ej)(child.size),
                files: isFolder ? String(child.files) : '',
                path: `${indent}${(0,report_text/* visible */.RK)(child.name)}${isFolder ? '/' : ''}`,
            });
            if (isFolder && child.size > least)
                walk(child, `${indent}  `);
        }
        const rest = children.slice(shownChildren.length);
        if (rest.length > 0 && shownChildren.length > 0) {
            const files = rest.reduce((sum, { files }) => sum + files, 0);
            rows.push({
                size: (0,report_text/* size */.Ej)(rest.reduce((sum, child) => sum + child.size, 0)),
                files: String(files),
                path: `${indent}… ${rest.length} more`,
            });
        }
    };
    walk(root, '');
    return (0,report_table/* renderTable */.b)(rows.slice(0, 3 * inspection_MOST_ROWS), display);
}
function add(node, bytes) {
    node.size += bytes;
    node.files++;
}
const ARCH = { amd64: 'x86_64', arm64: 'arm64', other: 'other' };
function binaryTable({ binaries }, display) {
    const rows = binaries.map(({ path, machine, glibc, interpreter, needed, broken }) => ({
        architecture: ARCH[machine],
        glibc: broken !== undefined ? 'broken' : (glibc ?? (isMusl(needed, interpreter) ? 'musl' : '-')),
        path,
    }));
    const table = (0,report_table/* renderTable */.b)(rows.slice(0, inspection_MOST_ROWS), display);
    return rows.length > inspection_MOST_ROWS ? `${table}\n… ${rows.length - inspection_MOST_ROWS} more (--json shows all)` : table;
}
const isMusl = (needed, interpreter = '') => needed.some((name) => name.startsWith('libc.musl')) || interpreter.includes('ld-musl');
function packageList({ packages }, display) {
    const rows = packages.map(({ ecosystem, name, version }) => ({ from: ecosystem, package: name, version }));
    const table = (0,report_table/* renderTable */.b)(rows.slice(0, inspection_MOST_ROWS), display);
    return rows.length > inspection_MOST_ROWS ? `${table}\n… ${rows.length - inspection_MOST_ROWS} more (--json shows all)` : table;
}
/** Findings as lines: severity and message, then the hint; wrapped to the terminal. `none` for none. No newline at the end. */
function renderFindings(findings, { color, columns }) {
    if (findings.length === 0)
        return 'none';
    return findings
        .map(({ severity, message, hint }) => {
        const text = (0,report_text/* wrapped */.ky)(`${severity}: ${(0,report_text/* visible */.RK)(message)}`, columns, '  ');
        const said = color ? `\x1b[${SEVERITY[severity]}m${severity}\x1b[0m${text.slice(severity.length)}` : text;
        return hint === undefined ? said : `${said}\n  ${(0,report_text/* wrapped */.ky)((0,report_text/* visible */.RK)(hint), columns - 2, '  ')}`;
    })
        .join('\n');
}
const SEVERITY = { error: '31', warning: '33', info: '36' };

// EXTERNAL MODULE: ./lib/cli/terminal.js
var terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/inspect.js





const display = ({ color }) => (0,terminal/* displayOf */.E3)(color, process.stdout);
/** `lambda-packer inspect`: exit code 1 on an error finding. */
async function runInspect(files, options) {
    const inspections = await Promise.all(files.map((file) => inspectZip(file)));
    process.stdout.write(options.json
        ? inspectionJson(inspections)
        : `${inspections.map((it) => renderInspection(it, display(options))).join('\n\n')}\n`);
    if (inspections.some(({ findings }) => findings.some(({ severity }) => severity === 'error')))
        process.exitCode = 1;
}
/** `lambda-packer diff`. */
async function runDiff(a, b, options) {
    const difference = await diffArtifacts(a, b);
    process.stdout.write(options.json ? differenceJson(difference) : `${renderDifference(difference, display(options))}\n`);
}


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

/***/ 22779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ metadataHeaders),
/* harmony export */   N8: () => (/* binding */ isPackageFile),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* unused harmony export packagesOf */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57421);

/** Where installers write down what they installed. */
const METADATA = /(?:^|\/)[^/]+\.dist-info\/METADATA$/;
const PACKAGE_JSON = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
const GEMSPEC = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;
const KINDS = [
    { ecosystem: 'pypi', file: METADATA, read: ofMetadata },
    { ecosystem: 'npm', file: PACKAGE_JSON, read: ofPackageJson },
    { ecosystem: 'gem', file: GEMSPEC, read: ofGemspec },
];
/** Whether a file of an artifact is one of which `packageOf` can read a package's name and version. */
const isPackageFile = (path) => KINDS.some(({ file }) => file.test(path));
/** Name and version out of a `*.dist-info/METADATA`, a `node_modules/…/package.json` or a `specifications/*.gemspec`; undefined where the file does not say. */
function packageOf(path, content) {
    const kind = KINDS.find(({ file }) => file.test(path));
    const found = kind?.read(new TextDecoder().decode(content));
    return kind && found && { ecosystem: kind.ecosystem, ...found };
}
/** Core metadata (PEP 566): headers until the first empty line. */
const metadataHeaders = (text) => text.split(/\r?\n\r?\n/, 1)[0];
function ofMetadata(text) {
    const headers = metadataHeaders(text);
    const field = (name) => new RegExp(`^${name}:[ \\t]*(.+?)\\s*$`, 'mi').exec(headers)?.[1];
    const [name, version] = [field('Name'), field('Version')];
    return name !== undefined && version !== undefined ? { name, version } : undefined;
}
/** Ruby as RubyGems writes it for an installed gem (Gem::Specification#to_ruby): one assignment a line. */
function ofGemspec(text) {
    const field = (name) => new RegExp(`^ *s\\.${name} = (?:Gem::Version\\.new\\()?"([^"]+)"`, 'm').exec(text)?.[1];
    const [name, version] = [field('name'), field('version')];
    return name !== undefined && version !== undefined ? { name, version } : undefined;
}
function ofPackageJson(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        // A damaged or fabricated file of somebody's package is no reason to stop.
        return undefined;
    }
    if (typeof json !== 'object' || json === null || !('name' in json) || !('version' in json))
        return undefined;
    const { name, version } = json;
    return typeof name === 'string' && typeof version === 'string' ? { name, version } : undefined;
}
/** Every package once, sorted by ecosystem, name and version. */
function packagesOf(content) {
    const found = [];
    for (const { name } of content.entries) {
        const bytes = isPackageFile(name) ? content.read(name) : undefined;
        const made = bytes && packageOf(name, bytes);
        if (made)
            found.push(made);
    }
    return distinct(found);
}
function distinct(packages) {
    const byKey = new Map(packages.map((p) => [`${p.ecosystem}\0${p.name}\0${p.version}`, p]));
    return [...byKey].sort(([a], [b]) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byUnits */ .Nx)(a, b)).map(([, p]) => p);
}


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


/***/ })

};
