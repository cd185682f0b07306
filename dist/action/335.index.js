export const id = 335;
export const ids = [335];
export const modules = {

/***/ 38609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   K7: () => (/* binding */ LARGEST_FILE),
/* harmony export */   ME: () => (/* binding */ fileTooLarge),
/* harmony export */   OZ: () => (/* binding */ createDeflater)
/* harmony export */ });
/* harmony import */ var _node_modules_libdeflate_dist_libdeflate_wasm_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78765);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * libdeflate's levels go from 1 to 12. Part of the format, as the compressor is. 5 is the least that stays within half a percent of `zip -9` (213 MB of npm
 * packages: 4 makes 0.9 % more than it in 10 % less time, 6 makes 0.6 % less in 15 % more).
 */
const LEVELS = { fast: 1, default: 5, max: 12 };
/** Larger files cannot be in a Lambda package (250 MB), nor in the compressor's 2 GiB of memory with their result. Bytes. */
const LARGEST_FILE = 1 << 29;
const fileTooLarge = (name, size) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('archive/file-too-large', `${name} has ${size} bytes; Lambda takes at most 250 MB unzipped in a ZIP`, {
    hint: `Files of an image may have ${LARGEST_FILE} bytes; bring a larger one in by its base (base.dockerfile).`,
});
function createDeflater() {
    const library = load();
    const compressors = new Map();
    let capacity = 0;
    let input = 0;
    let output = 0;
    let room = 0;
    let length = 0;
    const compressorOf = (level) => {
        let compressor = compressors.get(level);
        if (compressor === undefined) {
            compressor = library._libdeflate_alloc_compressor(level);
            if (compressor === 0)
                throw new RangeError('no memory for a compressor');
            compressors.set(level, compressor);
        }
        return compressor;
    };
    const grow = (size) => {
        library._free(input);
        library._free(output);
        capacity = 0;
        const wanted = Math.max(size, 1 << 20);
        input = library._malloc(wanted);
        // Of the null compressor: the bound for every level.
        room = library._libdeflate_deflate_compress_bound(0, wanted);
        output = library._malloc(room);
        if (input === 0 || output === 0)
            throw new RangeError(`no memory to compress ${size} bytes`);
        capacity = wanted;
    };
    return {
        input(size) {
            if (size > capacity)
                grow(size);
            length = size;
            return Buffer.from(library.HEAPU8.buffer, input, size);
        },
        deflate(level) {
            if (length === 0)
                return undefined;
            const written = library._libdeflate_deflate_compress(compressorOf(level), input, length, output, room);
            return written > 0 && written < length ? Buffer.from(library.HEAPU8.buffer, output, written) : undefined;
        },
    };
}
/** The module hangs handlers on the process that throw anew what nobody caught: ours are enough. */
function load() {
    const events = ['uncaughtException', 'unhandledRejection'];
    const before = events.map((event) => process.listeners(event));
    const library = (0,_node_modules_libdeflate_dist_libdeflate_wasm_mjs__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)();
    for (const [i, event] of events.entries())
        for (const listener of process.listeners(event))
            if (!before[i].includes(listener))
                process.removeListener(event, listener);
    return library;
}


/***/ }),

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createFramer),
/* harmony export */   y: () => (/* binding */ STRIDE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _inspect_elf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24333);
/* harmony import */ var _deflate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38609);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29997);






/** Numbers for each item in `Framed`. */
const STRIDE = 5;
const ELF_MAGIC = 0x7f454c46;
/** Packs batch after batch in the calling thread. */
function createFramer() {
    let tools;
    return (batch) => {
        tools ??= { deflater: (0,_deflate_js__WEBPACK_IMPORTED_MODULE_4__/* .createDeflater */ .OZ)(), target: Buffer.allocUnsafeSlow(1 << 19) };
        return frame(tools, batch);
    };
}
function frame(tools, { level, items, content, into }) {
    const { deflater } = tools;
    const numbers = new Float64Array(items.length * STRIDE);
    const elf = [];
    const source = content === undefined ? undefined : Buffer.from(content);
    let length = 0;
    for (const [i, item] of items.entries()) {
        const bytes = fill(deflater, item, source);
        if (!Buffer.isBuffer(bytes))
            return { bytes: new ArrayBuffer(0), numbers, elf, fault: { item: i, ...bytes } };
        if (bytes.length > 4 && bytes.readUInt32BE(0) === ELF_MAGIC && !(0,_zip_js__WEBPACK_IMPORTED_MODULE_5__/* .isLink */ .PJ)(item.mode)) {
            const facts = (0,_inspect_elf_js__WEBPACK_IMPORTED_MODULE_3__/* .readElf */ .o)(item.name, bytes);
            if (facts)
                elf.push(facts);
        }
        const crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(bytes);
        const deflated = (0,_zip_js__WEBPACK_IMPORTED_MODULE_5__/* .isLink */ .PJ)(item.mode) ? undefined : deflater.deflate(level);
        const data = deflated ?? deflater.input(item.size);
        const entry = {
            name: item.name,
            crc,
            size: item.size,
            compressedSize: data.length,
            method: deflated ? 8 : 0,
        };
        if (into) {
            const failed = writeAt(into, data);
            if (failed)
                return { bytes: new ArrayBuffer(0), numbers, elf, fault: { item: i, kind: 'unwritable', ...failed } };
            numbers.set([crc, entry.size, entry.compressedSize, entry.method, 0], i * STRIDE);
            continue;
        }
        // A name's UTF-8 form has at most three bytes for each of its UTF-16 units.
        makeRoom(tools, length, _zip_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCAL_HEADER */ .Et + 3 * item.name.length + data.length);
        const at = (0,_zip_js__WEBPACK_IMPORTED_MODULE_5__/* .putLocalHeader */ .ID)(tools.target, length, entry);
        tools.target.set(data, at);
        numbers.set([crc, entry.size, entry.compressedSize, entry.method, at], i * STRIDE);
        length = at + data.length;
    }
    const bytes = Buffer.allocUnsafeSlow(length);
    tools.target.copy(bytes, 0, 0, length);
    return { bytes: bytes.buffer, numbers, elf };
}
/** @returns why it could not be written */
function writeAt({ path, at }, data) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r+');
        try {
            for (let done = 0; done < data.length;)
                done += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, data, done, data.length - done, at + done);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        return undefined;
    }
    catch (thrown) {
        return problemOf(thrown);
    }
}
function problemOf(thrown) {
    const { code, message } = thrown;
    return code === undefined ? { message } : { code, message };
}
function makeRoom(tools, used, more) {
    if (used + more <= tools.target.length)
        return;
    const larger = Buffer.allocUnsafeSlow(used + more);
    tools.target.copy(larger, 0, 0, used);
    tools.target = larger;
}
/** Brings an item's content before the compressor. */
function fill(deflater, item, source) {
    // A byte more than expected, to see whether a file has grown.
    const room = deflater.input(item.size + 1);
    const { from } = item;
    const read = 'path' in from ? readInto(room, from.path) : (source?.copy(room, 0, from.at, from.at + item.size) ?? 0);
    if (typeof read !== 'number')
        return { kind: 'unreadable', ...read };
    const bytes = deflater.input(item.size);
    const isExpected = read === item.size && (item.sha256 === undefined || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes) === item.sha256);
    return isExpected ? bytes : { kind: 'changed', message: 'its content is another' };
}
/** Reads a file into a room that is one byte larger than the file should be. @returns bytes read, or why not */
function readInto(room, path) {
    try {
        // Should a FIFO have taken the file's place since it was looked at, opening it must not wait for a writer.
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        try {
            // A read that leaves just the one byte has met the file's end; only one that leaves more may have been cut short.
            let length = 0;
            for (let more = -1; more !== 0 && length < room.length - 1; length += more)
                more = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, room, length, room.length - length, null);
            return length;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
    }
    catch (thrown) {
        return problemOf(thrown);
    }
}


/***/ }),

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

/***/ 29960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mc: () => (/* binding */ entriesOf),
  Po: () => (/* binding */ packFiles),
  Io: () => (/* binding */ sortElf)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(95428);
// EXTERNAL MODULE: ./lib/archive/deflate.js
var deflate = __webpack_require__(38609);
// EXTERNAL MODULE: ./lib/archive/frame.js
var archive_frame = __webpack_require__(6423);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/archive/zip.js
var zip = __webpack_require__(29997);
;// CONCATENATED MODULE: ./lib/archive/host.js





const MODES = { '100644': zip/* MODE */.g.file, '100755': zip/* MODE */.g.executable, '120000': zip/* MODE */.g.link };
/** How large the files are; `sized` is told of each as it is looked at. @throws PackerError that names every file which is gone, unreadable or no regular file */
function look(files, sized) {
    const problems = [];
    const sources = files.flatMap((file) => {
        try {
            const source = lookAt(file);
            sized(source.size);
            return [source];
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* PackerError */.Ly))
                throw thrown;
            problems.push(...thrown.problems);
            return [];
        }
    });
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems);
    return sources;
}
function lookAt({ name, mode, sha256, host }) {
    const entry = { name, mode: MODES[mode], sha256 };
    if ('content' in host)
        return { ...entry, size: host.content.length, content: host.content };
    const { path } = host;
    try {
        if (mode === '120000') {
            const content = (0,external_node_fs_.readlinkSync)(path, { encoding: 'buffer' });
            return { ...entry, size: content.length, content };
        }
        if (host.size !== undefined && host.size <= deflate/* LARGEST_FILE */.K7)
            return { ...entry, size: host.size, path };
        const stat = (0,external_node_fs_.statSync)(path);
        if (stat.isFile() && stat.size <= deflate/* LARGEST_FILE */.K7)
            return { ...entry, size: stat.size, path };
        if (stat.isFile())
            throw (0,deflate/* fileTooLarge */.ME)(path, stat.size);
        throw (0,errors/* failure */.V2)('archive/not-a-file', `${path} is ${kindOf(stat)}, which no package can hold`, {
            hint: 'Remove or exclude it.',
        });
    }
    catch (thrown) {
        // EINVAL is readlink's word for "no link".
        if (thrown.code === 'EINVAL')
            throw changed(path);
        throw thrown instanceof errors/* PackerError */.Ly ? thrown : (0,files/* fileFailure */.fE)('read', path, thrown);
    }
}
const changed = (path) => (0,errors/* failure */.V2)('archive/changed', `${path} changed while it was read, or differs from the plan`, {
    hint: 'Run the build again when nothing writes to it any more; a file that a build generates belongs into `exclude` or into the plan.',
});
const KINDS = [
    ['a folder', (stat) => stat.isDirectory()],
    ['a socket', (stat) => stat.isSocket()],
    ['a named pipe', (stat) => stat.isFIFO()],
    ['a device', (stat) => stat.isBlockDevice() || stat.isCharacterDevice()],
];
const kindOf = (stat) => KINDS.find(([, is]) => is(stat))?.[0] ?? 'no regular file';

// EXTERNAL MODULE: ./lib/archive/names.js
var names = __webpack_require__(56138);
// EXTERNAL MODULE: ./lib/archive/schedule.js
var schedule = __webpack_require__(63733);
// EXTERNAL MODULE: ./lib/archive/takeover.js
var takeover = __webpack_require__(30693);
// EXTERNAL MODULE: ./lib/archive/writer.js
var writer = __webpack_require__(18411);
;// CONCATENATED MODULE: ./lib/archive/pack.js










/**
 * Packs files of the host into a canonical ZIP. Each is hashed as it is packed; what is taken over from the previous pack is
 * not read again. @throws PackerError naming the file: unreadable, gone, not regular, or of another content than planned
 */
async function packFiles(files, { path, compression, pool, previous }) {
    const sorted = (0,names/* sortByName */.VV)([...files]);
    checkNames(sorted);
    const known = (0,takeover/* unchanged */.Cv)(sorted, previous, compression);
    // Threads start while the rest is still being looked at.
    const sources = look(sorted.filter(({ name }) => !known.has(name)), (bytes) => pool.expect(bytes));
    const fresh = new Map(sources.map((source) => [source.name, source]));
    const { steps, groups } = stepsOf(sorted, known, fresh);
    const elf = previous === undefined ? [] : previous.elf.filter((facts) => known.has(facts.path));
    const zip = (0,writer/* openZip */.Q)(path);
    try {
        let step = 0;
        const copyRuns = () => {
            for (let run = steps[step]; typeof run === 'object'; run = steps[++step])
                (0,takeover/* copyRun */.J)(zip, run, previous.bytes);
        };
        copyRuns();
        const packed = (0,schedule/* inOrder */.al)(pool, { groups, level: deflate/* LEVELS */.A_[compression] }, (framed, index) => {
            const sources = groups[index];
            if (framed.fault)
                throw faultOf(sources[framed.fault.item], framed.fault);
            zip.add([new Uint8Array(framed.bytes)], entriesOf(sources, framed));
            elf.push(...framed.elf);
            step++;
            copyRuns();
        });
        // Names are compared while the threads work; nothing is written behind an archive that was given up.
        const clash = (0,names/* findClash */.RZ)(sorted);
        await packed;
        if (clash)
            throw clashFailure(clash);
        return { ...zip.finish(), elf: sortElf(elf) };
    }
    catch (thrown) {
        zip.abandon();
        throw thrown;
    }
}
/** What a worker says of a batch, as entries; their offsets count from the batch's start. */
function entriesOf(items, { numbers }) {
    return items.map(({ name, mode }, i) => {
        const at = i * archive_frame/* STRIDE */.y;
        return {
            name,
            mode,
            crc: numbers[at],
            size: numbers[at + 1],
            compressedSize: numbers[at + 2],
            method: numbers[at + 3] === 8 ? 8 : 0,
            offset: numbers[at + 4],
        };
    });
}
const sortElf = (elf) => elf.sort((a, b) => (a.path < b.path ? -1 : 1));
/** An archive's parts in their order: runs of entries to take over, and indices of groups to pack. */
function stepsOf(sorted, known, fresh) {
    const parts = [];
    for (const { name } of sorted) {
        const entry = known.get(name);
        const last = parts.at(-1);
        if (entry === undefined) {
            if (last && 'sources' in last)
                last.sources.push(fresh.get(name));
            else
                parts.push({ sources: [fresh.get(name)] });
        }
        else if (last && 'run' in last && (0,takeover/* isNext */.mI)(last.run.at(-1), entry))
            last.run.push(entry);
        else
            parts.push({ run: [entry] });
    }
    const groups = [];
    const steps = parts.flatMap((part) => 'run' in part ? [part.run] : (0,schedule/* cut */.Jj)(part.sources).map((group) => groups.push(group) - 1));
    return { steps, groups };
}
function checkNames(sorted) {
    (0,zip/* checkLimits */.J5)(sorted.length, 0);
    const problems = sorted.flatMap(({ name }) => {
        const fault = (0,names/* nameFault */.IY)(name) ?? (name.endsWith('/') ? 'it ends in a slash' : undefined);
        if (fault === undefined)
            return [];
        const message = `${JSON.stringify(name)} cannot stand in a ZIP: ${fault}`;
        return [{ severity: 'error', code: 'archive/name', message, hint: 'Rename or exclude it.' }];
    });
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems);
}
const clashFailure = ({ kind, name }) => (0,errors/* failure */.V2)('archive/clash', kind === 'duplicate' ? `${name} is to be packed twice` : `${name} is both a file and a folder`);
function faultOf(source, fault) {
    const path = 'path' in source ? source.path : source.name;
    return fault.kind === 'changed'
        ? changed(path)
        : (0,files/* fileFailure */.fE)('read', path, Object.assign(new Error(fault.message), { code: fault.code }));
}


/***/ }),

/***/ 41410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openPool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75919);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6423);





/** Starting a thread costs about 40 ms, in which this much is compressed without one. */
const WORTH_A_THREAD = 1 << 20;
/** A thread has the next batch already when it is done with one. */
const AHEAD = 2;
/** Where the worker lies beside this module in lib/, and beside the bundle in dist/cli/. */
const WORKER_FILES = ['worker.js', '../worker/index.js'];
/** Nothing is started before there is work worth it; a pool that nobody closes does not keep the process alive. */
function openPool({ workers = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), workerFile = findWorker() } = {}) {
    const inline = (0,_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .createFramer */ .a)();
    const threads = [];
    const most = workerFile === undefined ? 0 : workers;
    let bytes = 0;
    const expect = (more) => {
        bytes += more;
        if (bytes <= WORTH_A_THREAD)
            return;
        while (threads.length < most)
            threads.push(startThread(workerFile));
    };
    return {
        width: Math.max(1, most) * AHEAD,
        expect,
        async run(batch) {
            if (threads.length === 0)
                return inline(batch);
            const free = threads.reduce((least, thread) => (thread.load() < least.load() ? thread : least));
            return free.run(batch);
        },
        async close() {
            await Promise.all(threads.splice(0).map((thread) => thread.stop()));
        },
    };
}
function startThread(file) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.Worker(file, { name: 'lambda-packer', env: {}, execArgv: [] });
    worker.unref();
    const waiting = [];
    let load = 0;
    let broken;
    const done = () => {
        const first = waiting.shift();
        load -= first?.size ?? 0;
        if (waiting.length === 0)
            worker.unref();
        return first;
    };
    const fail = (error) => {
        broken ??= error;
        while (waiting.length > 0)
            done().reject(broken);
    };
    worker.on('message', (framed) => done()?.resolve(framed));
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`a compressing thread ended with code ${code}`)));
    return {
        load: () => load,
        run: (batch) => new Promise((resolve, reject) => {
            if (broken)
                return reject(broken);
            const size = batch.items.reduce((sum, item) => sum + item.size, 1);
            load += size;
            waiting.push({ size, resolve, reject });
            worker.ref();
            worker.postMessage(batch, batch.content === undefined ? [] : [batch.content]);
        }),
        async stop() {
            await worker.terminate();
        },
    };
}
function findWorker() {
    // The base stands in a variable, since a bundler takes `new URL('…', import.meta.url)` for an asset of its own.
    const here = import.meta.url;
    return WORKER_FILES.map((file) => (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(new URL(file, here))).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
}


/***/ }),

/***/ 63733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Kb: () => (/* binding */ batchOf),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   uq: () => (/* binding */ isFull)
/* harmony export */ });
/** Small files go together into one message; a message costs as much as compressing some kilobytes. */
const BATCH = { bytes: 256 << 10, items: 256 };
/** Whether one more of this size is too much for a batch. */
const isFull = (count, bytes, more) => count > 0 && (bytes + more > BATCH.bytes || count >= BATCH.items);
/** Cuts sources, in their order, into groups for a batch each. */
function cut(sources) {
    const groups = [[]];
    let bytes = 0;
    for (const source of sources) {
        if (isFull(groups.at(-1).length, bytes, source.size)) {
            groups.push([]);
            bytes = 0;
        }
        groups.at(-1).push(source);
        bytes += source.size;
    }
    return sources.length === 0 ? [] : groups;
}
function batchOf(sources, level) {
    const length = sources.reduce((sum, source) => sum + ('content' in source ? source.size : 0), 0);
    const content = length > 0 ? Buffer.allocUnsafeSlow(length) : undefined;
    let used = 0;
    const items = sources.map((source) => {
        const { name, mode, size, sha256 } = source;
        const item = { name, mode, size, ...(sha256 !== undefined && { sha256 }) };
        if ('path' in source)
            return { ...item, from: { path: source.path } };
        content?.set(source.content, used);
        used += size;
        return { ...item, from: { at: used - size } };
    });
    return { level, items, ...(content && { content: content.buffer }) };
}
/** What is started out of turn, since it takes long, and how much may be under way or waiting for its turn. Bytes. */
const BIG = 4 << 20;
const WINDOW = 64 << 20;
/**
 * Packs groups of sources in the pool, each as a batch, and delivers what became of each, in their order. The biggest are started first,
 * and only so much at a time that memory stays bounded. Threads work already when this returns. Rejects with whatever `deliver` throws.
 */
function inOrder(pool, { groups, level }, deliver) {
    const sizes = groups.map((group) => group.reduce((sum, source) => sum + source.size, 0));
    const order = startOrder(sizes);
    const done = new Map();
    let [next, started, running, held] = [0, 0, 0, 0];
    return new Promise((resolve, reject) => {
        let failed = false;
        const fail = (thrown) => {
            failed = true;
            reject(thrown);
        };
        const start = () => {
            if (failed)
                return;
            if (next === groups.length)
                resolve();
            while (started < order.length && running < pool.width) {
                const index = order[started];
                // When nothing runs, all that is held waits for this one.
                if (running > 0 && held + sizes[index] > WINDOW)
                    return;
                started++;
                running++;
                held += sizes[index];
                pool
                    .run(batchOf(groups[index], level))
                    .then((framed) => arrived(framed, index))
                    .catch(fail);
            }
        };
        const arrived = (framed, index) => {
            running--;
            done.set(index, framed);
            if (failed)
                return;
            for (let ready = done.get(next); ready !== undefined; ready = done.get(next)) {
                done.delete(next);
                deliver(ready, next);
                held -= sizes[next++];
            }
            start();
        };
        start();
    });
}
function startOrder(sizes) {
    const indices = [...sizes.keys()];
    let room = WINDOW / 2;
    const early = indices
        .filter((index) => sizes[index] > BIG)
        .sort((a, b) => sizes[b] - sizes[a])
        .filter((index) => {
        room -= sizes[index];
        return room >= 0;
    });
    const isEarly = new Set(early);
    return [...early, ...indices.filter((index) => !isEarly.has(index))];
}


/***/ }),

/***/ 30693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ unchanged),
/* harmony export */   J: () => (/* binding */ copyRun),
/* harmony export */   mI: () => (/* binding */ isNext)
/* harmony export */ });
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29997);

/** Entries of the previous pack by name, where it was made of the same file. */
function unchanged(files, previous, compression) {
    if (previous === undefined || previous.compression !== compression)
        return new Map();
    const entries = new Map(previous.entries.map((entry) => [entry.name, entry]));
    const before = new Map(previous.files.map((file) => [file.path, file]));
    const same = new Map();
    for (const { name, mode, sha256 } of files) {
        const old = before.get(name);
        const entry = entries.get(name);
        if (entry && old?.sha256 === sha256 && old.mode === mode)
            same.set(name, entry);
    }
    return same;
}
/** Whether the second entry's header begins where the first one's data ends. */
const isNext = (first, second) => headerStart(second) === first.offset + first.compressedSize;
const headerStart = (entry) => entry.offset - Buffer.byteLength(entry.name) - _zip_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_HEADER */ .Et;
/** Copies entries that lie one after the other in an archive, headers and data in one piece. */
function copyRun(zip, run, bytes) {
    const start = headerStart(run[0]);
    const last = run.at(-1);
    zip.add([bytes.subarray(start, last.offset + last.compressedSize)], run.map((entry) => ({ ...entry, offset: entry.offset - start })));
}


/***/ }),

/***/ 7744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56118);

/**
 * Calls `visit` for each entry of a tar, in its order, and waits for it.
 * @throws what `visit` throws, what the source throws, and Error for what is no tar or ends within an entry
 */
async function readTar(chunks, visit) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_0__.extract)();
    let failed;
    const fail = (thrown) => {
        failed ??= { thrown };
        if (!tar.destroyed)
            tar.destroy();
    };
    tar.on('error', fail);
    tar.on('entry', (header, stream, next) => {
        stream.on('error', () => undefined);
        let isTaken = false;
        const body = () => {
            isTaken = true;
            return stream;
        };
        try {
            const visited = visit(header, body);
            if (!isTaken)
                stream.resume();
            if (visited === undefined)
                next();
            else
                visited.then(() => next(), fail);
        }
        catch (thrown) {
            fail(thrown);
        }
    });
    // Not events.once, which an error would reject.
    const closed = new Promise((resolve) => tar.once('close', () => resolve()));
    for await (const chunk of chunks) {
        if (failed)
            break;
        if (tar.write(chunk) === false) {
            await Promise.race([new Promise((resolve) => tar.once('drain', () => resolve())), closed]);
        }
    }
    if (!failed) {
        tar.end(null);
        await closed;
    }
    if (failed)
        throw failed.thrown;
}


/***/ }),

/***/ 18411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openZip)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95428);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29997);




/** Bytes and pieces to gather before the system is called; IOV_MAX is 1,024 on Linux and macOS. */
const GATHER = { bytes: 4 << 20, pieces: 1000 };
/** `shown` is what errors call the file. @throws PackerError when it cannot be written; it is removed then */
function openZip(path, shown = path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const entries = [];
    let unzippedSize = 0;
    let offset = 0;
    let gathered = [];
    let size = 0;
    let file = -1;
    const close = () => {
        if (file >= 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        file = -1;
    };
    const attempt = (action) => {
        try {
            return action();
        }
        catch (thrown) {
            try {
                close();
            }
            catch {
                // The first failure is the one to tell of.
            }
            (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeQuietly */ .S2)(path);
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)('write', shown, thrown);
        }
    };
    const flush = () => {
        for (const piece of gathered)
            hash.update(piece);
        attempt(() => writeAll(file, gathered));
        gathered = [];
        size = 0;
    };
    const put = (piece) => {
        gathered.push(piece);
        size += piece.length;
        offset += piece.length;
        if (size >= GATHER.bytes || gathered.length >= GATHER.pieces)
            flush();
    };
    file = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'w', 0o644));
    return {
        add(piece, added) {
            for (const entry of added) {
                entries.push({ ...entry, offset: entry.offset + offset });
                unzippedSize += entry.size;
            }
            for (const part of piece)
                put(part);
            (0,_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLimits */ .J5)(entries.length, offset);
        },
        finish() {
            put((0,_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .directory */ .yy)(entries, offset));
            flush();
            attempt(close);
            return { sha256: hash.digest('hex'), size: offset, files: entries.length, unzippedSize, entries };
        },
        abandon() {
            close();
            (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeQuietly */ .S2)(path);
        },
    };
}
/** writev may write less than it was given: right before a disk is full, and beyond 2 GiB. */
function writeAll(file, pieces) {
    let rest = pieces;
    while (rest.length > 0) {
        let written = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writevSync)(file, rest);
        let whole = 0;
        while (whole < rest.length && written >= rest[whole].length)
            written -= rest[whole++].length;
        rest = rest.slice(whole);
        if (written > 0)
            rest[0] = rest[0].subarray(written);
    }
}


/***/ }),

/***/ 29997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ localHeader),
/* harmony export */   E_: () => (/* binding */ CENTRAL_HEADER),
/* harmony export */   Et: () => (/* binding */ LOCAL_HEADER),
/* harmony export */   IB: () => (/* binding */ fileMode),
/* harmony export */   ID: () => (/* binding */ putLocalHeader),
/* harmony export */   J2: () => (/* binding */ SIGNATURE),
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   Lm: () => (/* binding */ VERSION_MADE_BY),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   _F: () => (/* binding */ DOS_DATE),
/* harmony export */   er: () => (/* binding */ ZIP_FORMAT),
/* harmony export */   g: () => (/* binding */ MODE),
/* harmony export */   jv: () => (/* binding */ VERSION_NEEDED),
/* harmony export */   ny: () => (/* binding */ externalAttributes),
/* harmony export */   qo: () => (/* binding */ COMPRESSOR),
/* harmony export */   yF: () => (/* binding */ END_RECORD),
/* harmony export */   yy: () => (/* binding */ directory)
/* harmony export */ });
/* unused harmony exports LIMITS, UTF8_FLAG, DOS_FOLDER */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Canonical ZIP, format 1: the framing, to the byte. Field names and offsets are those of PKWARE's APPNOTE.TXT 6.3.10
 * (4.3.7 local file header, 4.3.12 central directory header, 4.3.16 end of central directory record).
 */
const ZIP_FORMAT = 1;
/** Part of the format: what makes the compressed bytes. */
const COMPRESSOR = 'libdeflate-0.1.0';
const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
/** Without ZIP64: 16 bits count the entries, 32 bits every offset and size. */
const LIMITS = { entries: 0xffff, bytes: 0xffffffff };
/** 1980-01-01, the first day that DOS knows; its time is 0. */
const DOS_DATE = 0x0021;
const VERSION_NEEDED = 20;
/** Unix (3), specification 2.0. */
const VERSION_MADE_BY = 0x0314;
/** Bit 11: the name is UTF-8. */
const UTF8_FLAG = 0x0800;
/** FAT's attribute of a folder. */
const DOS_FOLDER = 0x10;
const MODE = { file: 0o100644, executable: 0o100755, link: 0o120777, folder: 0o040755 };
/** A file's mode in the archive: all may read it, and all may run it if anyone may. */
const fileMode = (mode) => ((mode & 0o111) === 0 ? MODE.file : MODE.executable);
const isLink = (mode) => (mode & 0o170000) === 0o120000;
/** A name is ASCII exactly when its UTF-8 form has as many bytes as it has characters. */
const flagsOf = (name, nameBytes) => (nameBytes === name.length ? 0 : UTF8_FLAG);
/** Writes a local header and the name at `at`. @returns where the data goes */
function putLocalHeader(target, at, entry) {
    const nameBytes = target.write(entry.name, at + LOCAL_HEADER);
    target.writeUInt32LE(SIGNATURE.local, at);
    putCommon(target, at + 4, entry, nameBytes);
    return at + LOCAL_HEADER + nameBytes;
}
function localHeader(entry) {
    const header = Buffer.allocUnsafe(LOCAL_HEADER + Buffer.byteLength(entry.name));
    putLocalHeader(header, 0, entry);
    return header;
}
/** The 26 bytes that both headers share: from "version needed" to "extra field length". */
function putCommon(target, at, entry, nameBytes) {
    target.writeUInt16LE(VERSION_NEEDED, at);
    target.writeUInt16LE(flagsOf(entry.name, nameBytes), at + 2);
    target.writeUInt16LE(entry.method, at + 4);
    target.writeUInt16LE(0, at + 6);
    target.writeUInt16LE(DOS_DATE, at + 8);
    target.writeUInt32LE(entry.crc, at + 10);
    target.writeUInt32LE(entry.compressedSize, at + 14);
    target.writeUInt32LE(entry.size, at + 18);
    target.writeUInt16LE(nameBytes, at + 22);
    target.writeUInt16LE(0, at + 24);
}
/**
 * Central directory and end record, for entries in the order of the archive. An entry's `offset` is that of its data, which its
 * local header and name stand right before. @throws PackerError beyond the limits of the format
 */
function directory(entries, start) {
    let length = END_RECORD;
    for (const { name } of entries)
        length += CENTRAL_HEADER + Buffer.byteLength(name);
    const target = Buffer.alloc(length);
    let at = 0;
    for (const entry of entries) {
        const nameBytes = target.write(entry.name, at + CENTRAL_HEADER);
        target.writeUInt32LE(SIGNATURE.central, at);
        target.writeUInt16LE(VERSION_MADE_BY, at + 4);
        putCommon(target, at + 6, entry, nameBytes);
        target.writeUInt32LE(externalAttributes(entry.mode), at + 38);
        target.writeUInt32LE(entry.offset - nameBytes - LOCAL_HEADER, at + 42);
        at += CENTRAL_HEADER + nameBytes;
    }
    checkLimits(entries.length, start + at);
    target.writeUInt32LE(SIGNATURE.end, at);
    target.writeUInt16LE(entries.length, at + 8);
    target.writeUInt16LE(entries.length, at + 10);
    target.writeUInt32LE(at, at + 12);
    target.writeUInt32LE(start, at + 16);
    return target;
}
const externalAttributes = (mode) => ((mode << 16) >>> 0) + (mode === MODE.folder ? DOS_FOLDER : 0);
/** @throws PackerError when an archive of so many entries and bytes (its end record aside) cannot be written without ZIP64 */
function checkLimits(entries, bytes) {
    if (entries > LIMITS.entries)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('archive/too-many-files', `the package holds ${entries} files; a ZIP for Lambda holds at most 65,535`, {
            hint: 'Leave files out with `exclude` or `dependencies.exclude`, or move dependencies into a layer.',
        });
    if (bytes > LIMITS.bytes)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('archive/too-large', 'the package is larger than 4 GiB; Lambda takes at most 250 MB unzipped', {
            hint: 'Leave files out with `exclude` or `dependencies.exclude`, or use an image.',
        });
}


/***/ }),

/***/ 937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ chooseInLayout),
/* harmony export */   G: () => (/* binding */ imageInFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92098);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51806);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5284);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14397);






/**
 * The image in an archive or layout: OCI's where it has an index, since that names everything by digest, else Docker's own form.
 * @throws PackerError
 */
async function imageInFiles(files, wanted) {
    if (files.size('index.json') !== undefined && files.size('oci-layout') !== undefined)
        return imageInLayout(files, wanted);
    if (files.size('manifest.json') !== undefined)
        return imageInDockerArchive(files, wanted);
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)(wanted.shown, 'it holds neither index.json (OCI) nor manifest.json (docker save)');
}
const blobPath = ({ sha256 }) => `blobs/sha256/${sha256}`;
/** OCI image-spec, image-layout.md. */
async function imageInLayout(files, wanted) {
    const { shown } = wanted;
    const chosen = await chooseInLayout(files, wanted);
    const layers = chosen.layers.map((descriptor, i) => {
        const { sha256, size } = descriptor;
        const diffId = chosen.config.diffIds[i];
        needLayer(files, blobPath(descriptor), shown);
        return { diffId, blob: { sha256, size }, open: async () => files.open(blobPath(descriptor)) };
    });
    return { shown, platform: chosen.platform, digest: chosen.digest, layers };
}
/** What a layout's index leads to. @throws PackerError */
async function chooseInLayout(files, wanted) {
    const { shown, signal, platform } = wanted;
    const index = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmall */ .o5)(files, 'index.json', { shown, signal, most: _manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST */ ._B.manifest }), shown, 'index.json');
    const { manifests } = index;
    if (!Array.isArray(manifests) || manifests.length > _manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST */ ._B.manifests)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)(shown, 'index.json has no list of manifests that could be read');
    const roots = rootsOf(manifests.map((item, i) => (0,_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDescriptor */ .BA)(item, shown, `manifests[${i}] of index.json`)), wanted);
    return (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseImage */ .N)(roots, {
        shown,
        has: (descriptor) => files.size(blobPath(descriptor)) !== undefined,
        read: (descriptor, _kind, most) => (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmall */ .o5)(files, blobPath(descriptor), { shown, signal, most }),
    }, platform);
}
/** Names that an index gives its images (OCI image-spec, annotations.md; containerd's own, which is whole). */
const NAMES = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'];
function rootsOf(roots, { shown, reference, isOnly }) {
    if (reference === undefined || isOnly) {
        const nameOf = ({ annotations }) => NAMES.map((name) => annotations[name]).find(Boolean) ?? '';
        const isOne = new Set(roots.map(nameOf)).size <= 1 || new Set(roots.map(({ sha256 }) => sha256)).size === 1;
        if (isOne)
            return roots;
        throw several(shown, [...new Set(roots.map(nameOf))]);
    }
    const found = roots.filter(({ annotations }) => NAMES.some((name) => isNamed(annotations[name], reference)));
    if (found.length > 0)
        return found;
    const names = roots.flatMap(({ annotations }) => NAMES.flatMap((name) => annotations[name] ?? []));
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('convert/reference', `${shown} holds no image named ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reference)}${holding(names)}`);
}
const holding = (names) => names.length > 0
    ? `; it has ${[...new Set(names)].slice(0, 10).map(_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL).join(', ')}`
    : '; its images have no names';
const several = (shown, names) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('convert/reference', `${shown} holds several images: ${names.slice(0, 10).map(_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL).join(', ')}`, {
    hint: 'Name one of them after the path: oci-archive:FILE:NAME, docker-archive:FILE:NAME.',
});
/** `1` and `tools:1` both name `docker.io/library/tools:1`. */
const isNamed = (name, reference) => name !== undefined && (name === reference || name.endsWith(`/${reference}`) || name.endsWith(`:${reference}`));
/** `docker save`'s own form: a list of images, each with the paths of its configuration and layers (Docker image spec 1.2, "Combined Image JSON"). */
async function imageInDockerArchive(files, wanted) {
    const { shown, signal } = wanted;
    const images = parseImages(await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmall */ .o5)(files, 'manifest.json', { shown, signal, most: _manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST */ ._B.manifest }), shown);
    const image = imageNamed(images, wanted);
    const bytes = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmall */ .o5)(files, image.config, { shown, signal, most: _manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST */ ._B.config });
    // Its file is named by its digest, with or without an ending.
    const [, sha256] = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(image.config) ?? [];
    if (sha256 !== undefined)
        (0,_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .checkDigest */ .H2)(bytes, sha256, shown, "the image's configuration");
    const config = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)(bytes, shown);
    if (config.diffIds.length !== image.layers.length)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)(shown, `manifest.json lists ${image.layers.length} layers, its configuration ${config.diffIds.length}: they do not belong together`);
    const own = `${config.os}/${config.architecture}`;
    const platform = wanted.platform ?? own;
    if (own !== platform || (platform !== 'linux/amd64' && platform !== 'linux/arm64'))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('convert/platform', `${shown} is an image for ${own}${own === platform ? ', which Lambda does not have' : `, not for ${platform}`}`, {
            hint: 'Lambda has linux/amd64 and linux/arm64.',
        });
    const layers = image.layers.map((path, i) => {
        needLayer(files, path, shown);
        return { diffId: config.diffIds[i], open: async () => files.open(path) };
    });
    return { shown, platform, layers };
}
function needLayer(files, path, shown) {
    if (files.size(path) === undefined)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)(shown, `the layer ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} is missing`);
}
function parseImages(bytes, shown) {
    let value;
    try {
        value = JSON.parse(bytes.toString());
    }
    catch {
        // Said below.
    }
    const isTexts = (list) => Array.isArray(list) && list.every((item) => typeof item === 'string');
    if (!Array.isArray(value))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)(shown, 'manifest.json is not a JSON list');
    return value.map((item) => {
        const { Config: config, Layers: layers, RepoTags: names } = item ?? {};
        if (typeof config !== 'string' || !isTexts(layers))
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)(shown, 'manifest.json names no configuration or layers');
        if (layers.length > _manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST */ ._B.layers)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)(shown, `manifest.json lists ${layers.length} layers; ${_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST */ ._B.layers} are too many`);
        return { config: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(config), layers, names: isTexts(names) ? names : [] };
    });
}
function imageNamed(images, { shown, reference, isOnly }) {
    const named = reference === undefined || isOnly
        ? images
        : images.filter(({ names }) => names.some((name) => isNamed(name, reference)));
    const [image, ...others] = named;
    if (image !== undefined && others.length === 0)
        return image;
    const names = images.flatMap((each) => each.names);
    if (image !== undefined)
        throw several(shown, names);
    if (images.length === 0)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)(shown, 'manifest.json lists no image');
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('convert/reference', `${shown} holds no image named ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reference ?? '')}${holding(names)}`);
}


/***/ }),

/***/ 92098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chooseImage)
/* harmony export */ });
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29271);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51806);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14397);




/** Indexes may hold indexes; more than this is a maze. */
const DEEPEST = 4;
/**
 * Follows indexes to the image of a platform. Without one asked for there must be only one.
 * @throws PackerError that names the platforms there are
 */
async function chooseImage(roots, documents, wanted) {
    const { shown } = documents;
    const candidates = await candidatesIn(roots, documents);
    const names = [...new Set(candidates.map(({ platform }) => platform))].sort();
    if (names.length === 0)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, 'it holds no image');
    const platform = wanted ?? (names.length === 1 ? names[0] : undefined);
    if (platform === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('convert/platform', `${shown} holds images for ${names.join(', ')}`, {
            hint: 'Choose one with --platform.',
        });
    // Of several, the one that every machine of the platform can run.
    const [chosen] = candidates
        .filter((each) => each.platform === platform)
        .sort((a, b) => Number(isSpecial(a)) - Number(isSpecial(b)));
    if (chosen === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('convert/platform', `${shown} holds no image for ${platform}; it has ${names.join(', ')}`, {
            hint: 'Choose another platform, or build or pull the image for this one.',
        });
    if (!isPlatform(platform))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('convert/platform', `${shown} is an image for ${platform}, which Lambda does not have`, {
            hint: `Lambda has ${_config_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PLATFORMS */ .P4.join(' and ')}.`,
        });
    const image = await chosen.load();
    const own = platformOf(image.config);
    if (own !== platform)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `its index calls an image ${platform} that calls itself ${own}`);
    return { platform, ...image };
}
const isSpecial = ({ variant }) => variant !== undefined && variant !== 'v8';
const isPlatform = (text) => _config_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PLATFORMS */ .P4.includes(text);
const platformOf = ({ os, architecture }) => `${os}/${architecture}`;
async function candidatesIn(roots, documents) {
    const { shown } = documents;
    const found = [];
    const seen = new Set();
    const walk = async (descriptor, depth) => {
        if (isAttestation(descriptor) || seen.has(descriptor.sha256))
            return;
        if (depth > DEEPEST)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `its indexes lie more than ${DEEPEST} deep in each other`);
        if (seen.size >= _manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST */ ._B.manifests)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `it holds more than ${_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST */ ._B.manifests} manifests`);
        seen.add(descriptor.sha256);
        if (!documents.has(descriptor)) {
            if (depth === 0)
                throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `its manifest sha256:${descriptor.sha256} is missing`);
            return;
        }
        if (descriptor.platform !== undefined) {
            const { platform } = descriptor;
            found.push({
                platform: platformOf(platform),
                variant: platform.variant,
                load: async () => loadImage(await readManifest(descriptor, documents), descriptor, documents),
            });
            return;
        }
        const manifest = await readManifest(descriptor, documents);
        if (manifest.kind === 'index') {
            for (const each of manifest.manifests)
                await walk(each, depth + 1);
            return;
        }
        const image = await loadImage(manifest, descriptor, documents);
        found.push({ platform: platformOf(image.config), variant: image.config.variant, load: async () => image });
    };
    for (const root of roots)
        await walk(root, 0);
    return found;
}
/** What buildx pushes beside images, about how they were made. */
const isAttestation = ({ annotations, platform }) => annotations['vnd.docker.reference.type'] === 'attestation-manifest' || platform?.os === 'unknown';
async function readManifest(descriptor, { shown, read }) {
    const bytes = await read(descriptor, 'manifest', _manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST */ ._B.manifest);
    (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDigest */ .H2)(bytes, descriptor.sha256, shown, 'its manifest');
    return (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, shown, descriptor.mediaType);
}
async function loadImage(manifest, { sha256 }, { shown, read }) {
    if (manifest.kind === 'index')
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, 'an index lies where its index promises an image of a platform');
    const { config: named, layers } = manifest;
    const bytes = await read(named, 'config', _manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST */ ._B.config);
    (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDigest */ .H2)(bytes, named.sha256, shown, "the image's configuration");
    const config = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o4)(bytes, shown);
    if (config.diffIds.length !== layers.length)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `its manifest lists ${layers.length} layers, its configuration ${config.diffIds.length}: they do not belong together`);
    return { digest: `sha256:${sha256}`, config, configBytes: bytes, layers };
}


/***/ }),

/***/ 60300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ decompressed)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);


/** Bytes that a decompressor hands on at once. */
const CHUNK = 256 << 10;
/** By their first bytes: RFC 1952, 2.3.1; RFC 8878, 3.1.1 and 3.1.2 (skippable frames). Plain tars are told by their header. */
const COMPRESSIONS = [
    { name: 'gzip', is: (head) => head.length > 1 && head.readUInt16BE(0) === 0x1f8b, open: gunzip },
    { name: 'zstd', is: isZstd, open: unzstd },
    { name: 'none', is: isTar, open: (chunks) => chunks },
];
function isZstd(head) {
    if (head.length < 4)
        return false;
    const magic = head.readUInt32LE(0);
    return magic === 0xfd2fb528 || (magic & 0xfffffff0) >>> 0 === 0x184d2a50;
}
/** A header of POSIX or GNU, or an empty archive: nothing but zeros. */
function isTar(head) {
    return head.toString('latin1', 257, 262) === 'ustar' || head.every((byte) => byte === 0);
}
const HEAD = 512;
/** The bytes of a tar, whatever compresses it. @throws Error when that is not gzip, zstd or nothing */
async function* decompressed(source) {
    const input = source[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    while (head.length < HEAD) {
        const { done, value } = await input.next();
        if (done)
            break;
        head = head.length === 0 ? asBuffer(value) : Buffer.concat([head, value]);
    }
    const compression = COMPRESSIONS.find(({ is }) => is(head.subarray(0, HEAD)));
    if (compression === undefined)
        throw new Error('it is neither a tar nor compressed with gzip or zstd');
    yield* compression.open(resumed(head, input));
}
const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
async function* resumed(head, input) {
    if (head.length > 0)
        yield head;
    for (let next = await input.next(); !next.done; next = await input.next())
        yield next.value;
}
async function* gunzip(source) {
    const decoder = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)({ chunkSize: CHUNK });
    yield* through(decoder, source[Symbol.asyncIterator](), () => false);
}
/**
 * Node's own zstd where it has one (from 22.15), which ends after the first frame; what follows, and everything on an older
 * Node, is fzstd's.
 */
async function* unzstd(source) {
    const input = source[Symbol.asyncIterator]();
    if (!("createZstdDecompress" in /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_0__, 2)))))
        return yield* slowly(resumed(Buffer.alloc(0), input));
    const decoder = node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress({ chunkSize: CHUNK });
    let rest;
    let given = 0;
    yield* through(decoder, input, (chunk) => {
        given += chunk.length;
        const left = given - decoder.bytesWritten;
        if (left > 0)
            rest = chunk.subarray(chunk.length - left);
        return left > 0;
    });
    if (rest !== undefined)
        yield* slowly(resumed(rest, input));
}
/** What a decoder makes of the input; `isDone` is asked after each chunk that it took, and ends the feeding. */
async function* through(decoder, input, isDone) {
    const feed = async () => {
        for (let next = await input.next(); !next.done; next = await input.next()) {
            const { value } = next;
            await new Promise((resolve, reject) => decoder.write(value, (error) => (error ? reject(error) : resolve())));
            if (isDone(value))
                return;
        }
        decoder.end();
    };
    // Whoever reads hears of a failure; one that comes after the reading has nobody to tell.
    decoder.on('error', () => undefined);
    const fed = feed().catch((thrown) => void decoder.destroy(thrown));
    try {
        for await (const chunk of decoder)
            yield chunk;
        await fed;
    }
    finally {
        decoder.destroy();
    }
}
async function* slowly(source) {
    const { Decompress } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 68339));
    let out = [];
    const decoder = new Decompress((chunk) => void out.push(chunk));
    for await (const chunk of source) {
        decoder.push(chunk);
        yield* out;
        out = [];
    }
    decoder.push(new Uint8Array(0), true);
    yield* out;
}


/***/ }),

/***/ 51806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ about),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   mw: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27076);


/** A name out of an image, fit for a line of text. */
const quoted = (name) => JSON.stringify((0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name), 200));
const shortDigest = (hex) => `sha256:${hex.slice(0, 12)}`;
/** Something in an image that is not as it should be. */
const broken = (shown, what, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('convert/image', `${shown}: ${what}`, {
    hint: 'Nothing was written. Make or fetch the image again.',
    ...(cause !== undefined && { cause }),
});
/** Runs an action, and says of anything but our own errors and an interruption what it was about. */
async function about(shown, what, signal, action) {
    try {
        return await action();
    }
    catch (thrown) {
        signal.throwIfAborted();
        throw thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackerError */ .Ly ? thrown : broken(shown, `${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, thrown);
    }
}


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ needPath),
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   cx: () => (/* binding */ isCompressed),
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   pA: () => (/* binding */ filesOfArchive),
/* harmony export */   rt: () => (/* binding */ filesOfFolder)
/* harmony export */ });
/* unused harmony export lookAt */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var _archive_tar_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7744);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95428);
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60300);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51806);








const CHUNK = 256 << 10;
const openFile = (path, range = {}) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK, ...range });
/** A folder with an OCI image layout. */
function filesOfFolder(folder) {
    return {
        size(path) {
            const stat = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path).startsWith('..') ? undefined : lookAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
            return stat?.isFile() ? stat.size : undefined;
        },
        open: (path) => openFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)),
    };
}
/** @returns undefined when there is nothing @throws PackerError when it cannot be looked at */
function lookAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch (thrown) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFailure */ .fE)('read', path, thrown);
    }
}
/** An image has a few files for each of its layers. */
const MOST_FILES = 10_000;
/**
 * The files of an archive, found by reading it once; they are read from `path` then. `chunks` are the archive's bytes, from wherever
 * they come to `path`. @throws PackerError
 */
async function filesOfArchive(path, chunks, { shown, signal }) {
    const slots = new Map();
    const visit = ({ name, type, size, linkname, byteOffset, }) => {
        if (type === 'directory')
            return;
        const plain = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(name);
        if (slots.has(plain))
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .broken */ .mw)(shown, `the archive holds ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(plain)} twice`);
        if (slots.size >= MOST_FILES)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .broken */ .mw)(shown, `the archive holds more than ${MOST_FILES} files`);
        if (type === 'file' || type === 'contiguous-file')
            slots.set(plain, { offset: byteOffset, size });
        else if (type === 'symlink')
            slots.set(plain, { link: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(plain), linkname ?? '') });
        else if (type === 'link')
            slots.set(plain, { link: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(linkname ?? '') });
    };
    await (0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .about */ .Cv)(shown, 'the archive cannot be read', signal, () => (0,_archive_tar_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .readTar */ .s)(chunks, visit));
    const find = (name, hops = 0) => {
        const slot = slots.get(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(name));
        if (slot === undefined || 'offset' in slot)
            return slot;
        return hops < 8 ? find(slot.link, hops + 1) : undefined;
    };
    return {
        size: (name) => find(name)?.size,
        open(name) {
            const { offset, size } = find(name);
            return size === 0 ? node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([]) : openFile(path, { start: offset, end: offset + size - 1 });
        },
    };
}
/** How a file begins, to tell a compressed archive from a plain one. */
async function isCompressed(path) {
    for await (const chunk of openFile(path, { end: 3 })) {
        const head = chunk.toString('hex');
        return head.startsWith('1f8b') || head === '28b52ffd';
    }
    return false;
}
const unpacked = (path) => (0,_decompress_js__WEBPACK_IMPORTED_MODULE_6__/* .decompressed */ .j)(openFile(path));
/** A small file, whole. @throws PackerError when it is missing, or larger than `most` bytes */
async function readSmall(files, path, { shown, signal, most }) {
    const size = files.size(path);
    if (size === undefined)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .broken */ .mw)(shown, `${(0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(path)} is missing`);
    if (size > most)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .broken */ .mw)(shown, `${(0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(path)} has ${size} bytes, more than it can need`);
    const bytes = await (0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .about */ .Cv)(shown, `${(0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(path)} cannot be read`, signal, async () => {
        const chunks = [];
        for await (const chunk of files.open(path))
            chunks.push(chunk);
        return Buffer.concat(chunks);
    });
    if (bytes.length !== size)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .broken */ .mw)(shown, `${(0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(path)} ends too early`);
    return bytes;
}
/** @throws PackerError when there is no file or folder */
function needPath(path, shown) {
    const stat = lookAt(path);
    if (stat === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('convert/missing', `${shown}: ${path} does not exist`, { hint: 'Check the path.' });
    if (!stat.isFile() && !stat.isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('convert/missing', `${shown}: ${path} is neither a file nor a folder`);
    return stat;
}


/***/ }),

/***/ 14397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ parseDescriptor),
/* harmony export */   H2: () => (/* binding */ checkDigest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   wh: () => (/* binding */ ACCEPTED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51806);


const INDEXES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const IMAGES = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** What a registry is asked for. */
const ACCEPTED = [...INDEXES, ...IMAGES].join(', ');
const CONFIGS = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];
const LAYERS = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar(?:\.gzip|\.zstd)?)$/;
/** Manifests have at most 4 MB (distribution-spec, "Pushing Manifests"); a configuration has a few lines for each layer. */
const MOST = { manifest: 4 << 20, config: 8 << 20, layers: 512, manifests: 1000 };
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
function parseJson(text, shown, what) {
    try {
        const value = JSON.parse(text.toString());
        if (isObject(value))
            return value;
    }
    catch {
        // Said below.
    }
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} is not a JSON object`);
}
/** @throws PackerError unless the bytes have this digest */
function checkDigest(bytes, sha256, shown, what) {
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes) !== sha256)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} does not have its digest sha256:${sha256}`);
}
function parseDescriptor(value, shown, what) {
    if (!isObject(value))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} is no descriptor`);
    const { mediaType, digest, size, platform, annotations } = value;
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(isText(digest) ? digest : '') ?? [];
    if (sha256 === undefined)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} has the digest ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(String(digest))}; sha256 digests are understood`);
    if (!Number.isSafeInteger(size) || size < 0)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} has no size`);
    if (mediaType !== undefined && !isText(mediaType))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} has no media type`);
    return {
        sha256,
        size: size,
        ...(mediaType !== undefined && { mediaType }),
        ...(isObject(platform) && {
            platform: {
                os: String(platform.os),
                architecture: String(platform.architecture),
                ...(isText(platform.variant) && { variant: platform.variant }),
            },
        }),
        annotations: isObject(annotations)
            ? Object.fromEntries(Object.entries(annotations).filter((entry) => isText(entry[1])))
            : {},
    };
}
/** `declared` is the media type by which its bytes were named. @throws PackerError for anything but an image or an index of images */
function parseManifest(bytes, shown, declared) {
    const what = 'its manifest';
    const value = parseJson(bytes, shown, what);
    const { schemaVersion, manifests, layers, config } = value;
    if (schemaVersion === 1 || 'fsLayers' in value)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, 'its manifest is of the old schema 1, which no registry makes any more');
    const own = isText(value.mediaType) ? value.mediaType : undefined;
    if (own !== undefined && declared !== undefined && own !== declared)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} calls itself ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(own)}, but was announced as ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(declared)}`);
    const mediaType = own ?? declared;
    // One document that is both would be another image to every reader (CVE-2021-41190).
    if (manifests !== undefined && (layers !== undefined || config !== undefined))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} is an index and an image at once`);
    const isIndex = manifests !== undefined;
    const known = isIndex ? INDEXES : IMAGES;
    if (mediaType !== undefined && !known.includes(mediaType))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} has the media type ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(mediaType)}, which is no ${isIndex ? 'index' : 'image'}`);
    if (isIndex)
        return { kind: 'index', manifests: list(manifests, MOST.manifests, shown, 'manifests') };
    const image = parseDescriptor(config, shown, `${what}'s configuration`);
    if (image.mediaType !== undefined && !CONFIGS.includes(image.mediaType))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `it is no container image: its configuration is ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(image.mediaType)}`);
    const parsed = list(layers, MOST.layers, shown, 'layers');
    for (const { mediaType: type } of parsed)
        if (type !== undefined && !LAYERS.test(type))
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `a layer has the media type ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(type)}; tars, plain or with gzip or zstd, are understood`);
    return { kind: 'image', config: image, layers: parsed };
}
function list(value, most, shown, name) {
    if (!Array.isArray(value))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `its manifest has no list of ${name}`);
    if (value.length > most)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `its manifest lists ${value.length} ${name}; ${most} are too many`);
    return value.map((item, i) => parseDescriptor(item, shown, `${name}[${i}] of its manifest`));
}
/** OCI image-spec, config.md; Docker's is the same in what counts here. */
function parseConfig(bytes, shown) {
    const what = "the image's configuration";
    const { os, architecture, variant, rootfs } = parseJson(bytes, shown, what);
    if (!isText(os) || !isText(architecture))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} names no platform`);
    const listed = isObject(rootfs) ? rootfs.diff_ids : undefined;
    if (!Array.isArray(listed))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} lists no layers`);
    if (listed.length > MOST.layers)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} lists ${listed.length} layers; ${MOST.layers} are too many`);
    const diffIds = listed.map((id) => {
        const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(isText(id) ? id : '') ?? [];
        if (sha256 === undefined)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(shown, `${what} lists the layer ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(String(id))}, which is no sha256 digest`);
        return sha256;
    });
    return { os, architecture, diffIds, ...(isText(variant) && { variant }) };
}


/***/ }),

/***/ 10002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// UNUSED EXPORTS: addressOf

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
// EXTERNAL MODULE: ./lib/convert/manifests.js
var manifests = __webpack_require__(14397);
// EXTERNAL MODULE: ./lib/convert/registry/http.js
var http = __webpack_require__(96807);
;// CONCATENATED MODULE: ./lib/convert/registry/token.js

/** `WWW-Authenticate` (RFC 9110, 11.6.1): the scheme in lower case and its parameters. */
function parseChallenge(header) {
    const [, scheme = '', rest = ''] = /^\s*([A-Za-z0-9-]+)\s*(.*)$/.exec(header) ?? [];
    const parameters = Object.fromEntries([...rest.matchAll(/([a-z_]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/gi)].map(([, name = '', text, word]) => [
        name.toLowerCase(),
        text?.replace(/\\(.)/g, '$1') ?? word ?? '',
    ]));
    return { scheme: scheme.toLowerCase(), parameters };
}
/**
 * What to send as `Authorization`, for a challenge: Basic, or a token of the server that the challenge names
 * (distribution.github.io/distribution/spec/auth/token and /oauth).
 * @throws PackerError when there are no credentials, or they are refused
 */
async function authorizationFor(challenge, { registry, repository, access, pulls, isSecure, credentials, ask, }) {
    const { scheme, parameters } = parseChallenge(challenge);
    if (scheme === 'basic') {
        if (credentials === undefined || 'identity' in credentials)
            throw refused(registry, repository, 'asks for a password');
        return basic(credentials);
    }
    const { realm = '', service } = parameters;
    const isUrl = URL.canParse(realm) && /^https?:$/.test(new URL(realm).protocol);
    if (scheme !== 'bearer' || !isUrl)
        throw (0,errors/* failure */.V2)('convert/registry', `${registry} asks for a way to log in that is not understood`);
    const url = new URL(realm);
    if (isSecure && url.protocol !== 'https:')
        throw (0,errors/* failure */.V2)('convert/registry', `${registry} wants credentials to be sent to ${url.host} without encryption`);
    const scopes = [
        `repository:${repository}:${access}`,
        ...(pulls === undefined || pulls === repository ? [] : [`repository:${pulls}:pull`]),
    ];
    const response = await ask(...tokenRequest(url, { service, scopes, credentials }));
    const answer = response.ok ? (await response.json().catch(() => ({}))) : {};
    const token = answer.token ?? answer.access_token;
    if (typeof token === 'string' && token !== '')
        return `Bearer ${token}`;
    throw refused(registry, repository, credentials === undefined ? 'lets nobody in without a login' : 'refuses the credentials');
}
function tokenRequest(realm, { service, scopes, credentials, }) {
    if (credentials !== undefined && 'identity' in credentials) {
        const body = new URLSearchParams({
            grant_type: 'refresh_token',
            service: service ?? '',
            scope: scopes.join(' '),
            client_id: 'lambda-packer',
            refresh_token: credentials.identity,
        });
        return [realm, { method: 'POST', body }];
    }
    if (service !== undefined)
        realm.searchParams.set('service', service);
    for (const scope of scopes)
        realm.searchParams.append('scope', scope);
    return [realm, credentials === undefined ? {} : { headers: { authorization: basic(credentials) } }];
}
const basic = ({ username, password }) => `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
const refused = (registry, repository, why) => (0,errors/* failure */.V2)('registry/refused', `${registry} ${why} for ${repository}`, {
    hint: `Log in with 'docker login ${registry}', or check the name: registries say this of names they do not have, too.`,
});

;// CONCATENATED MODULE: ./lib/convert/registry/client.js






/** Docker, too, takes these for registries without encryption (127.0.0.0/8 and ::1). */
const isLocal = (host) => /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host);
/** Where a registry is asked first. */
const addressOf = (host) => new URL(`${isLocal(host) ? 'http' : 'https'}://${host}`);
async function openRepository(reference, credentials, signal, access = 'pull') {
    const { registry, host, repository } = reference;
    const ask = (0,http/* asker */.N)(signal);
    const base = await baseOf(host, ask);
    let authorization;
    async function request(method, where, more = {}) {
        const url = typeof where === 'string' ? new URL(`/v2/${repository}/${where}`, base) : where;
        // A login is for the registry itself, not for a storage that it may point to.
        const isOwn = url.host === base.host;
        const send = () => ask(url, () => ({
            method,
            headers: {
                'accept-encoding': 'identity',
                ...more.headers,
                ...(isOwn && authorization !== undefined && { authorization }),
            },
            ...(more.body && bodyOf(more.body())),
        }));
        let response = await send();
        if (response.status === 401 && isOwn) {
            // Tokens live for minutes only: one that was good a while ago is asked for anew.
            await response.body?.cancel();
            authorization = await authorizationFor(response.headers.get('www-authenticate') ?? '', {
                ...{ registry, repository, access, ask, ...(more.pulls !== undefined && { pulls: more.pulls }) },
                isSecure: base.protocol === 'https:',
                credentials: await credentials(),
            });
            response = await send();
        }
        if (response.ok || more.expected?.includes(response.status))
            return response;
        const { status } = response;
        const said = await errorOf(response);
        if (status === 401 || status === 403)
            throw refused(registry, repository, 'refuses access');
        if (status === 404)
            throw (0,errors/* failure */.V2)('registry/missing', `${registry} has no ${(0,report_text/* visible */.RK)(lastOf(url, repository))} in ${repository}`, {
                hint: 'Check the name and the tag.',
            });
        throw (0,errors/* failure */.V2)('registry/status', `${registry} answers with status ${status} for ${repository}${said}`, {
            hint: status === 429 ? 'It limits how much may be asked for; log in, or try again later.' : 'Try again later.',
        });
    }
    const get = (path, headers) => request('GET', path, { headers });
    return {
        reference,
        request,
        async manifest(version, most) {
            const response = await get(`manifests/${version}`, { accept: manifests/* ACCEPTED */.wh });
            const mediaType = (response.headers.get('content-type') ?? '').split(';')[0].trim();
            const digest = response.headers.get('docker-content-digest') ?? undefined;
            return { bytes: await readAll(response, most, registry), mediaType, digest };
        },
        async blob(digest, from) {
            const response = await get(`blobs/${digest}`, from > 0 ? { range: `bytes=${from}-` } : {});
            return { body: response.body ?? empty(), isPart: response.status === 206 };
        },
    };
}
/** `manifests latest`, as the address has it. */
const lastOf = ({ pathname }, repository) => decodeURIComponent(pathname).replace(`/v2/${repository}/`, '').replace('/', ' ');
/** A stream is sent as it comes, which the Fetch standard wants to be told (`duplex`). */
const bodyOf = (body) => body instanceof Uint8Array
    ? { body: Buffer.from(body) }
    : { body: external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(body)), duplex: 'half' };
/** What a registry says of an error: `errors[].message` (distribution-spec, "Error Codes"). */
async function errorOf(response) {
    const text = await response.text().catch(() => '');
    try {
        const { errors } = JSON.parse(text);
        const messages = (errors ?? []).flatMap(({ message }) => (typeof message === 'string' ? [message] : []));
        return messages.length > 0 ? `: ${(0,report_text/* visible */.RK)(messages.join('; ').slice(0, 300))}` : '';
    }
    catch {
        return '';
    }
}
async function* empty() { }
async function readAll(response, most, registry) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? empty()) {
        length += chunk.length;
        if (length > most)
            throw (0,errors/* failure */.V2)('registry/size', `${registry} sends a manifest of more than ${most} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function baseOf(host, ask) {
    const secure = new URL(`https://${host}`);
    if (!isLocal(host))
        return secure;
    const plain = new URL(`http://${host}`);
    const response = await ask(new URL('/v2/', plain));
    await response.body?.cancel();
    // What a server says to a request without TLS, when it speaks TLS.
    return response.status === 400 ? secure : plain;
}


/***/ }),

/***/ 99745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ credentialsFor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





/** The name under which Docker keeps the Hub's credentials. */
const HUB_KEY = 'https://index.docker.io/v1/';
/**
 * Credentials for a registry from Docker's configuration, in Docker's order: the registry's own helper, the store, the file.
 * @throws PackerError when the configuration cannot be read or a helper fails
 */
async function credentialsFor(registry, context) {
    const { env, home } = context;
    const config = readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, '.docker'), 'config.json'));
    const key = registry === 'docker.io' ? HUB_KEY : registry;
    const helper = config.credHelpers?.[key] ?? config.credHelpers?.[registry] ?? config.credsStore;
    return helper ? askHelper(helper, key, context) : inFile(config, registry, key);
}
function readConfig(path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        if (['ENOENT', 'ENOTDIR'].includes(thrown.code ?? ''))
            return {};
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('convert/credentials', `${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`);
    }
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // Said below; never with a piece of the file, which may hold passwords.
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('convert/credentials', `${path} is not JSON`, { hint: 'It is Docker’s own; docker login writes it.' });
}
/** Keys may be hosts or URLs of them. */
function inFile({ auths = {} }, registry, key) {
    const hostOf = (name) => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    const entry = auths[key] ?? auths[registry] ?? Object.entries(auths).find(([name]) => hostOf(name) === registry)?.[1];
    if (!entry)
        return undefined;
    if (entry.identitytoken)
        return { identity: entry.identitytoken };
    const decoded = Buffer.from(entry.auth ?? '', 'base64').toString();
    const colon = decoded.indexOf(':');
    if (colon > 0)
        return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1).replace(/\0+$/, '') };
    return entry.username && entry.password ? { username: entry.username, password: entry.password } : undefined;
}
/** Says in the helpers' protocol that there is nothing (github.com/docker/docker-credential-helpers, credentials/error.go). */
const NOTHING = /credentials not found/i;
/** The protocol of docker-credential-helpers: `get`, the registry on standard input, JSON on standard output. */
async function askHelper(name, registry, { env, signal }) {
    const program = `docker-credential-${name}`;
    const fault = (why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('convert/credentials', `${program} gave no credentials for ${registry}: ${why}`, {
        hint: 'It is named in Docker’s config.json (credHelpers, credsStore).',
    });
    if (!/^[A-Za-z0-9._-]+$/.test(name))
        throw fault('its name is none');
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, ['get'], { env, stdio: ['pipe', 'pipe', 'ignore'], signal });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
        said += part;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(registry);
    let code;
    try {
        [code] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close');
    }
    catch (thrown) {
        signal.throwIfAborted();
        throw fault(thrown.code === 'ENOENT' ? 'it is not installed' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown));
    }
    if (code !== 0) {
        if (NOTHING.test(said))
            return undefined;
        throw fault(`it ended with code ${code}`);
    }
    try {
        const { Username: username, Secret: secret } = JSON.parse(said);
        if (typeof username === 'string' && typeof secret === 'string')
            return username === '<token>' ? { identity: secret } : { username, password: secret };
    }
    catch {
        // Said below.
    }
    throw fault('its answer is not understood');
}


/***/ }),

/***/ 96807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   N: () => (/* binding */ asker)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const TRIES = 4;
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 30_000;
const isPassing = (status) => status === 429 || status === 408 || status >= 500;
/** Tries again what may pass: no connection, 408, 429 and 5xx. */
function asker(signal) {
    return async (url, init = {}) => {
        for (let attempt = 1;; attempt++) {
            let why;
            let wait = FIRST_WAIT_MS * 2 ** (attempt - 1);
            try {
                const response = await fetch(url, { ...(typeof init === 'function' ? init() : init), signal });
                if (!isPassing(response.status) || attempt === TRIES)
                    return response;
                const after = Number(response.headers.get('retry-after'));
                if (after > 0)
                    wait = Math.min(after * 1000, LONGEST_WAIT_MS);
                await response.body?.cancel();
            }
            catch (thrown) {
                signal.throwIfAborted();
                why = thrown;
                if (attempt === TRIES || !isWorthTrying(thrown))
                    throw unreachable(url, why);
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait * (0.75 + Math.random() / 2), undefined, { signal }).catch(() => signal.throwIfAborted());
        }
    };
}
const codeOf = (thrown) => String(thrown?.cause?.code ?? thrown.code ?? '');
/** A name or certificate that is wrong stays wrong, and nobody listens where nobody listens. */
const isWorthTrying = (thrown) => !/ENOTFOUND|ECONNREFUSED|CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO|EPROTO/.test(codeOf(thrown));
const MEANING = {
    ENOTFOUND: 'its name is not known',
    EAI_AGAIN: 'its name cannot be looked up',
    ECONNREFUSED: 'nothing listens there',
    ECONNRESET: 'the connection broke',
    ETIMEDOUT: 'it does not answer',
    UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
    UND_ERR_SOCKET: 'the connection broke',
};
/** What a failed request or a torn answer means. */
const reasonOf = (thrown) => MEANING[codeOf(thrown)] ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown?.cause ?? thrown);
/** Only the host is told: the rest of an address may hold a signature. */
function unreachable({ host }, thrown) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('convert/registry', `${host} cannot be reached: ${reasonOf(thrown)}`, {
        hint: 'Check the name and the network. A company’s certificate is trusted with NODE_EXTRA_CA_CERTS=FILE; behind a proxy, docker pull the image first.',
        cause: thrown,
    });
}


/***/ }),

/***/ 30550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ registryImage),
/* harmony export */   i: () => (/* binding */ chooseInRegistry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95428);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92098);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51806);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5284);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14397);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10002);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99745);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96807);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(97566);














/** An image of a registry. Its layers are fetched while others are read. @throws PackerError */
async function registryImage(text, context) {
    const { shown, platform, scratch, signal } = context;
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_13__/* .parseReference */ .F)(text);
    const repository = await (0,_client_js__WEBPACK_IMPORTED_MODULE_10__/* .openRepository */ .h)(reference, () => (0,_credentials_js__WEBPACK_IMPORTED_MODULE_11__/* .credentialsFor */ .O)(reference.registry, context), signal);
    const chosen = await chooseInRegistry(repository, reference.version, { shown, platform, signal });
    const fetched = fetchAll(repository, chosen.layers, { scratch, shown, signal });
    const layers = chosen.layers.map((descriptor, i) => {
        const { sha256, size } = descriptor;
        return {
            diffId: chosen.config.diffIds[i],
            blob: { sha256, size },
            open: async () => (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .openFile */ .Tq)(await fetched(descriptor)),
        };
    });
    return { shown, platform: chosen.platform, digest: chosen.digest, layers };
}
/** What a repository has for a platform under a tag or digest. @throws PackerError */
async function chooseInRegistry(repository, version, { shown, platform, signal }) {
    const first = await (0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .about */ .Cv)(shown, 'its manifest cannot be fetched', signal, () => patiently(signal, () => repository.manifest(version, _manifests_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST */ ._B.manifest)));
    const root = rootOf(first, version, shown);
    return (0,_choose_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseImage */ .N)([root], {
        shown,
        has: () => true,
        read: (descriptor, kind, most) => (0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .about */ .Cv)(shown, `its ${kind} cannot be fetched`, signal, async () => {
            if (descriptor === root)
                return first.bytes;
            const digest = `sha256:${descriptor.sha256}`;
            return patiently(signal, async () => kind === 'manifest'
                ? (await repository.manifest(digest, most)).bytes
                : wholeBlob(repository, digest, most, shown));
        }),
    }, platform);
}
/** The manifest that was asked for, which must have the digest that it was asked by, or that the registry tells. */
function rootOf(first, version, shown) {
    const { bytes, mediaType, digest } = first;
    for (const [name, text] of [
        ['its manifest', version],
        ['the manifest that the registry sent', digest ?? ''],
    ]) {
        const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(text) ?? [];
        if (sha256 !== undefined)
            (0,_manifests_js__WEBPACK_IMPORTED_MODULE_9__/* .checkDigest */ .H2)(bytes, sha256, shown, name);
    }
    const isTyped = mediaType.startsWith('application/vnd.');
    return { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes), size: bytes.length, annotations: {}, ...(isTyped && { mediaType }) };
}
async function wholeBlob(repository, digest, most, shown) {
    const { body } = await repository.blob(digest, 0);
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        length += chunk.length;
        if (length > most)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .broken */ .mw)(shown, `${(0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .VK)(digest.slice(7))} has more than ${most} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Layers that are fetched at the same time, as Docker does. */
const LANES = 3;
/** Fetches layers into files, the highest first, since they are read in that order. @returns the path of one, when it is there */
function fetchAll(repository, layers, context) {
    const lanes = Array.from({ length: LANES }, () => Promise.resolve());
    const results = new Map();
    for (const layer of layers.toReversed()) {
        const { sha256 } = layer;
        if (results.has(sha256))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.scratch, sha256);
        const lane = results.size % LANES;
        const result = lanes[lane].then(() => fetchLayer(repository, layer, path, context)).then(() => path);
        results.set(sha256, result);
        // Who waits for it hears of a failure; nobody may.
        lanes[lane] = result.catch(() => undefined);
    }
    return ({ sha256 }) => results.get(sha256);
}
const TRIES = 4;
/** Tries again what a broken connection has cut off. Our own errors are final: they have been tried again where that helps. */
async function patiently(signal, action) {
    for (let tries = 1;; tries++) {
        try {
            return await action();
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackerError */ .Ly)
                throw thrown;
            if (tries === TRIES)
                throw new Error((0,_http_js__WEBPACK_IMPORTED_MODULE_12__/* .reasonOf */ .A)(thrown), { cause: thrown });
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(200 * tries, undefined, { signal });
        }
    }
}
/** A connection that breaks is taken up where it broke. */
async function fetchLayer(repository, { sha256, size }, path, { shown, signal }) {
    const name = `the layer ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .VK)(sha256)}`;
    const writing = (action) => {
        try {
            return action();
        }
        catch (thrown) {
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFailure */ .fE)('write', path, thrown);
        }
    };
    const file = writing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'w', 0o600));
    let length = 0;
    const attempt = async () => {
        const { body, isPart } = await repository.blob(`sha256:${sha256}`, length);
        if (!isPart && length > 0) {
            writing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(file, 0));
            length = 0;
        }
        for await (const chunk of body) {
            if (length + chunk.length > size)
                throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .broken */ .mw)(shown, `${name} has more than the ${size} bytes of its manifest`);
            writing(() => {
                for (let at = 0; at < chunk.length;)
                    at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, chunk, at, chunk.length - at, length + at);
            });
            length += chunk.length;
        }
        if (length < size)
            throw new Error(`it ends after ${length} of ${size} bytes`);
    };
    try {
        await (0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .about */ .Cv)(shown, `${name} cannot be fetched`, signal, () => patiently(signal, attempt));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}


/***/ }),

/***/ 97566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _graph_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79929);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51806);



/** Docker Hub answers under another name, and holds official images under `library/` (github.com/distribution/reference, normalize.go). */
const HUB = { registry: 'docker.io', host: 'registry-1.docker.io' };
const HUB_NAMES = ['docker.io', 'index.docker.io', HUB.host];
/** @throws PackerError (2) when it is no image reference */
function parseReference(text) {
    if (!(0,_graph_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageReference */ .h)(text))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('convert/reference', `${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is no image reference`, {
            hint: 'A name with a tag or digest: tools:1, registry.example.com/team/tools@sha256:…; or docker-archive:FILE, oci:DIR, oci-archive:FILE.',
            exitCode: 2,
        });
    const [name = '', digest] = text.split('@');
    const tagAt = name.indexOf(':', name.lastIndexOf('/') + 1);
    const [path, tag] = tagAt < 0 ? [name, 'latest'] : [name.slice(0, tagAt), name.slice(tagAt + 1)];
    const version = digest ?? tag;
    const slash = path.indexOf('/');
    const first = slash < 0 ? '' : path.slice(0, slash);
    const isHost = /[.:A-Z[]/.test(first) || first === 'localhost';
    if (isHost && !HUB_NAMES.includes(first))
        return { registry: first, host: first, repository: path.slice(slash + 1), version };
    const rest = isHost ? path.slice(slash + 1) : path;
    return { ...HUB, repository: rest.includes('/') ? rest : `library/${rest}`, version };
}


/***/ }),

/***/ 79929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isImageReference)
/* harmony export */ });
/**
 * The grammar of image references (github.com/distribution/reference, reference.go): `[host[:port]/]path[:tag][@digest]`.
 * Nothing that it admits is special to a Dockerfile: no white space, quote, `$`, backslash or backtick.
 */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const HOST = '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?';
const REFERENCE = new RegExp(`^(?:${HOST}/)?${COMPONENT}(?:/${COMPONENT})*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$`);
/** Whether a text is an image reference and nothing else. */
const isImageReference = (text) => text.length <= 512 && REFERENCE.test(text);


/***/ }),

/***/ 24333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   o: () => (/* binding */ readElf)
/* harmony export */ });
/**
 * What a shared library or program asks of its machine, read through the program headers, as the dynamic loader reads it
 * (sections may be stripped). Undefined when the bytes are not ELF. Never throws: what cannot be read sets `broken`.
 * The work is bounded whatever the bytes say. Source: System V ABI, chapters 4 and 5; versions: LSB 5.0, "Symbol Versioning".
 */
function readElf(path, bytes) {
    if (bytes.length < 4 || bytes[0] !== 0x7f || bytes[1] !== 0x45 || bytes[2] !== 0x4c || bytes[3] !== 0x46)
        return undefined;
    const facts = { path, machine: 'other', needed: [] };
    try {
        const broken = readInto(facts, bytes);
        if (broken !== undefined)
            facts.broken = broken;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        facts.broken = 'it ends before what its headers announce';
    }
    return facts;
}
/** e_machine for 64-bit files. */
const MACHINES = { 62: 'amd64', 183: 'arm64' };
const PT = { load: 1, dynamic: 2, interp: 3 };
const DT = { end: 0, needed: 1, strtab: 5, soname: 14, verneed: 0x6ffffffe, verneednum: 0x6fffffff };
/** Far above what real files hold: where a hostile one ends. */
const MOST = { headers: 256, dynamic: 2048, needed: 512, versions: 1024, name: 1024 };
/** Position and width of the fields that differ between 32 and 64 bits. */
const LAYOUT = {
    32: { word: 4, phoff: 28, shoff: 32, phentsize: 42, offset: 4, vaddr: 8, filesz: 16 },
    64: { word: 8, phoff: 32, shoff: 40, phentsize: 54, offset: 8, vaddr: 16, filesz: 32 },
};
function readInto(facts, bytes) {
    const little = bytes[5] === 1;
    if (!little && bytes[5] !== 2)
        return `its byte order is ${bytes[5]}`;
    if (bytes[4] !== 1 && bytes[4] !== 2)
        return `its class is ${bytes[4]}`;
    const at = LAYOUT[bytes[4] === 2 ? 64 : 32];
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const u16 = (offset) => view.getUint16(offset, little);
    const u32 = (offset) => view.getUint32(offset, little);
    // Beyond 2^53 a double is inexact, and beyond every file's end all the same.
    const word = (offset) => {
        if (at.word === 4)
            return u32(offset);
        return little ? u32(offset) + u32(offset + 4) * 2 ** 32 : u32(offset + 4) + u32(offset) * 2 ** 32;
    };
    if (at.word === 8 && little)
        facts.machine = MACHINES[u16(18)] ?? 'other';
    const phoff = word(at.phoff);
    const phentsize = u16(at.phentsize);
    const phnum = u16(at.phentsize + 2);
    const shoff = word(at.shoff);
    const sectionsEnd = shoff === 0 ? 0 : shoff + u16(at.phentsize + 4) * u16(at.phentsize + 6);
    if (sectionsEnd > bytes.length)
        return `truncated: its section table ends at byte ${sectionsEnd}, the file at ${bytes.length}`;
    // Objects for the linker (.o) have no program headers and ask nothing of a loader.
    if (phnum === 0)
        return undefined;
    if (phnum > MOST.headers)
        return `it announces ${phnum} program headers`;
    if (phentsize < at.filesz + at.word)
        return `its program headers are ${phentsize} bytes each`;
    const loads = [];
    let dynamic;
    for (let i = 0; i < phnum; i++) {
        const header = phoff + i * phentsize;
        const type = u32(header);
        const segment = {
            offset: word(header + at.offset),
            vaddr: word(header + at.vaddr),
            filesz: word(header + at.filesz),
        };
        const isOurs = type === PT.load || type === PT.dynamic || type === PT.interp;
        if (isOurs && segment.offset + segment.filesz > bytes.length) {
            return `truncated: a segment ends at byte ${segment.offset + segment.filesz}, the file at ${bytes.length}`;
        }
        if (type === PT.load)
            loads.push(segment);
        else if (type === PT.dynamic)
            dynamic = segment;
        else if (type === PT.interp)
            facts.interpreter = text(bytes, segment.offset);
    }
    if (!dynamic)
        return undefined;
    const inFile = (address) => {
        const load = loads.find((s) => address >= s.vaddr && address < s.vaddr + s.filesz);
        return load && address - load.vaddr + load.offset;
    };
    const needed = [];
    const single = new Map();
    const entries = Math.min(Math.floor(dynamic.filesz / (2 * at.word)), MOST.dynamic);
    for (let i = 0; i < entries; i++) {
        const entry = dynamic.offset + i * 2 * at.word;
        const tag = word(entry);
        const value = word(entry + at.word);
        if (tag === DT.end)
            break;
        if (tag === DT.needed)
            needed.push(value);
        else
            single.set(tag, value);
    }
    if (needed.length > MOST.needed)
        return `it needs ${needed.length} libraries`;
    const strings = inFile(single.get(DT.strtab) ?? -1);
    if (strings === undefined) {
        return needed.length > 0 || single.has(DT.verneed) ? 'its string table is in none of its segments' : undefined;
    }
    facts.needed = [...new Set(needed.map((offset) => text(bytes, strings + offset)))];
    const soname = single.get(DT.soname);
    if (soname !== undefined)
        facts.soname = text(bytes, strings + soname);
    const verneed = single.get(DT.verneed);
    if (verneed === undefined)
        return undefined;
    const first = inFile(verneed);
    if (first === undefined)
        return 'its table of needed versions is in none of its segments';
    let highest;
    let budget = MOST.versions;
    // Elf_Verneed {u16 version, u16 count, u32 file, u32 aux, u32 next}, Elf_Vernaux {u32 hash, u16 flags, u16 other, u32 name, u32 next}.
    for (let need = first, left = single.get(DT.verneednum) ?? 0; left > 0; left--) {
        for (let aux = need + u32(need + 8), names = u16(need + 2); names > 0; names--) {
            if (budget-- === 0)
                return `it needs more than ${MOST.versions} symbol versions`;
            highest = higherGlibc(highest, text(bytes, strings + u32(aux + 8)));
            const next = u32(aux + 12);
            if (next === 0)
                break;
            aux += next;
        }
        const next = u32(need + 12);
        if (next === 0)
            break;
        if (budget-- === 0)
            return `it needs more than ${MOST.versions} symbol versions`;
        need += next;
    }
    if (highest !== undefined)
        facts.glibc = highest;
    return undefined;
}
const decoder = new TextDecoder();
/** A NUL-ended string. */
function text(bytes, start) {
    if (start >= bytes.length)
        throw new RangeError();
    const most = bytes.subarray(start, start + MOST.name);
    const end = most.indexOf(0);
    return decoder.decode(end < 0 ? most : most.subarray(0, end));
}
/** GLIBC_ABI_DT_RELR came with glibc 2.36 (its NEWS), so that an older loader refuses libraries with packed relocations. */
const NAMED = { GLIBC_ABI_DT_RELR: '2.36' };
function higherGlibc(known, symbol) {
    const version = NAMED[symbol] ?? /^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.exec(symbol)?.[1];
    return version !== undefined && (known === undefined || compareVersions(version, known) > 0) ? version : known;
}
/** Compares dotted numbers: '2.9' < '2.34'. */
function compareVersions(a, b) {
    const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
    for (let i = 0; i < Math.max(x.length, y.length); i++) {
        const difference = (x[i] ?? 0) - (y[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 12643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ inspectArtifact)
});

// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(79162);
// EXTERNAL MODULE: ./lib/inspect/elf.js
var inspect_elf = __webpack_require__(24333);
// EXTERNAL MODULE: ./lib/inspect/finding.js
var finding = __webpack_require__(57421);
;// CONCATENATED MODULE: ./lib/inspect/libraries.js

/**
 * Libraries that every runtime's base holds, by their sonames: glibc's own, gcc's run-time, and what curl, rpm and the shell of Amazon Linux stand on.
 * Deliberately short: a name that is not here may be there all the same, so its absence is never more than a warning.
 */
const EVERYWHERE = words(`
  ld-linux-x86-64.so.2 ld-linux-aarch64.so.1 linux-vdso.so.1
  libc.so.6 libm.so.6 libmvec.so.1 libpthread.so.0 libdl.so.2 librt.so.1 libutil.so.1 libresolv.so.2 libanl.so.1 libthread_db.so.1 libBrokenLocale.so.1
  libgcc_s.so.1 libstdc++.so.6
  libz.so.1 libbz2.so.1 liblzma.so.5 libexpat.so.1 libcurl.so.4 libsqlite3.so.0 libtinfo.so.6 libncursesw.so.6
`);
/** By the runtime's glibc: OpenSSL and others whose number differs between Amazon Linux 2 and Amazon Linux 2023. */
const BY_GLIBC = {
    '2.26': words('libcrypt.so.1 libssl.so.10 libcrypto.so.10 libffi.so.6'),
    '2.34': words('libcrypt.so.2 libssl.so.3 libcrypto.so.3 libffi.so.8'),
};
/** What the language itself brings (under /var/lang/lib, which is on LD_LIBRARY_PATH). */
const BY_LANGUAGE = {
    ruby: /^libruby\.so/,
    java: /^lib(jvm|java|jawt|jli|verify|net|nio)\.so$/,
    dotnet: /^lib(coreclr|clrjit|hostfxr|hostpolicy|System\..*)\.so$/,
};
function words(text) {
    return new Set(text.trim().split(/\s+/));
}
/** Whether a library (by its soname) is known to be in a runtime. */
function libraryOfRuntime(soname, runtime) {
    const { glibc, language, version } = (0,runtimes/* runtimeFacts */.M4)(runtime);
    if (language === 'python' && (soname === 'libpython3.so' || soname === `libpython${version}.so.1.0`))
        return true;
    return (EVERYWHERE.has(soname) || BY_GLIBC[glibc]?.has(soname) === true || BY_LANGUAGE[language]?.test(soname) === true);
}

;// CONCATENATED MODULE: ./lib/inspect/binaries.js




/** What keeps an artifact's libraries and programs from being loaded where Lambda runs them. */
function checkBinaries(it) {
    const arch = it.platform === 'linux/arm64' ? 'arm64' : 'amd64';
    const served = familiesServed(it.elf, arch);
    const ours = loadable(it.elf).filter((elf) => elf.machine === arch);
    const forGlibc = ours.filter((elf) => muslLibrary(elf) === undefined);
    const forMusl = ours.filter((elf) => muslLibrary(elf) !== undefined && !served.has(family(elf.path)));
    return [
        ...broken(it.elf),
        ...foreign(it.elf, arch),
        ...tooNew(forGlibc, it),
        ...musl(forMusl, it),
        ...missing(forGlibc, it),
    ];
}
/** Objects for the linker are loaded by nobody. */
const loadable = (elf) => elf.filter((e) => e.broken === undefined && !e.path.endsWith('.o'));
/** A package that brings a file for each platform chooses among them by itself: no fault while ours is there. */
const familiesServed = (elf, arch) => new Set(loadable(elf)
    .filter((e) => e.machine === arch && muslLibrary(e) === undefined)
    .map((e) => family(e.path)));
/** Files for `machine` in an artifact for `arch` that have no counterpart for it. */
function foreignTo(arch, elf, machine) {
    const served = familiesServed(elf, arch);
    return loadable(elf)
        .filter((e) => e.machine === machine && !served.has(family(e.path)))
        .map((e) => e.path);
}
function broken(elf) {
    const bad = elf.filter((e) => e.broken !== undefined);
    if (bad.length === 0)
        return [];
    return [
        (0,finding/* finding */.gk)('warning', 'elf/broken', `cannot be read as ELF: ${(0,finding/* listed */.KE)(bad.map((e) => `${e.path} (${e.broken})`))}`, {
            hint: 'The file was cut off or altered: compare it with the original, or install its package again.',
            paths: bad.map((e) => e.path),
        }),
    ];
}
const LAMBDA_NAME = { amd64: 'x86_64', arm64: 'arm64', other: 'another architecture' };
function foreign(elf, arch) {
    return ['amd64', 'arm64', 'other']
        .filter((machine) => machine !== arch)
        .flatMap((machine) => {
        const files = foreignTo(arch, elf, machine);
        if (files.length === 0)
            return [];
        // Files that neither of Lambda's architectures runs are data as often as mistakes, unless their names say that something loads them.
        const severity = machine !== 'other' || files.some((path) => IS_LIBRARY.test(path)) ? 'error' : 'warning';
        return [
            (0,finding/* finding */.gk)(severity, 'elf/architecture', `built for ${LAMBDA_NAME[machine]}, but the function runs on ${LAMBDA_NAME[arch]}: ${(0,finding/* listed */.KE)(files)}`, {
                hint: `Install its package for linux/${arch}, or leave the file out (exclude, dependencies.exclude).`,
                paths: files,
            }),
        ];
    });
}
const IS_LIBRARY = /\.so(\.[\w.]+)?$|\.node$/;
function tooNew(elf, { runtime }) {
    const { glibc } = (0,runtimes/* runtimeFacts */.M4)(runtime);
    const versions = new Map();
    for (const { path, glibc: needed } of elf) {
        if (needed !== undefined && (0,inspect_elf/* compareVersions */.Z)(needed, glibc) > 0)
            versions.set(needed, [...(versions.get(needed) ?? []), path]);
    }
    return [...versions].map(([version, paths]) => (0,finding/* finding */.gk)('error', 'elf/glibc', `needs GLIBC_${version}, but ${runtime} has glibc ${glibc}: ${(0,finding/* listed */.KE)(paths)}`, {
        hint: `Install a version whose wheel is manylinux_${glibc.replace('.', '_')} or older, build it in the runtime's own image (build), or take a newer runtime.`,
        paths,
    }));
}
/** How a file says that it was linked against musl (Alpine Linux; musl-gcc and zig say `libc.so`); Lambda's runtimes have glibc. */
function muslLibrary({ needed, interpreter }) {
    return (needed.find((name) => /^(libc\.musl-|ld-musl-|libc\.so$)/.test(name)) ?? interpreter?.match(/ld-musl-[^/]*$/)?.[0]);
}
function musl(elf, it) {
    const has = baseNames(it);
    const files = elf.filter((e) => {
        const library = muslLibrary(e);
        return library !== undefined && !has.has(library);
    });
    if (files.length === 0)
        return [];
    return [
        (0,finding/* finding */.gk)('error', 'elf/musl', `linked against musl (Alpine Linux), but ${it.runtime} has glibc: ${(0,finding/* listed */.KE)(files.map((e) => e.path))}`, {
            hint: 'Install the manylinux (not musllinux) wheel or the -gnu package, or build it in an image with glibc.',
            paths: files.map((e) => e.path),
        }),
    ];
}
/** A library that is found by name anywhere in the artifact counts as there: a package may set its own search path, or load it by hand. */
function missing(elf, it) {
    const has = baseNames(it);
    const needs = new Map();
    for (const { path, needed } of elf) {
        for (const name of needed) {
            if (!has.has(baseName(name)) && !libraryOfRuntime(baseName(name), it.runtime))
                needs.set(name, [...(needs.get(name) ?? []), path]);
        }
    }
    // What is unknown (a layer by its ARN, the function that a layer is for) may well bring them.
    const open = it.kind === 'layer' || it.layers.some((layer) => 'arn' in layer);
    return [...needs].map(([library, paths]) => (0,finding/* finding */.gk)(open ? 'info' : 'warning', 'elf/library', `${(0,finding/* shown */.SP)(library)} is neither in the artifact nor known to be in ${it.runtime}; needed by ${(0,finding/* listed */.KE)(paths)}`, {
        hint: `If the function fails with "${(0,finding/* shown */.SP)(library)}: cannot open shared object file", take the library along (lib:) or install the OS package that has it (build.packages).`,
        paths,
    }));
}
function baseNames(it) {
    const contents = [it, ...it.layers.flatMap((layer) => ('name' in layer ? [layer.content] : []))];
    const names = new Set();
    for (const { entries, elf } of contents) {
        for (const { name } of entries)
            names.add(baseName(name));
        for (const { soname } of elf)
            if (soname !== undefined)
                names.add(soname);
    }
    return names;
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
/**
 * What the files for several platforms of one package have in common: their path without the words for a platform.
 * Covers node-gyp-build's `prebuilds/<os>-<arch>/`, npm's `@img/sharp-linux-x64`, Python's `_x.cpython-313-x86_64-linux-gnu.so`.
 */
function family(path) {
    const prebuilds = /^(.*\/)?prebuilds\//.exec(path)?.[0];
    return prebuilds ?? path.replace(PLATFORM_WORD, '*');
}
const PLATFORM_WORD = /(?<![a-z0-9])(?:(?:linux-?)?musl(?:eabihf)?|linux|android|gnu(?:eabihf)?|glibc|x64|x86[-_]64|amd64|arm64|aarch64|armv?[5-8]?[hl]?|arm64-v8a|ia32|i[3-6]86|x86|ppc64(?:le|el)?|powerpc64le|s390x|riscv64|loong(?:arch)?64|mips64(?:el)?)(?![a-z0-9])/gi;

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/inspect/layers.js
/** The layers that Lambda mounts beside the function, as far as their content is known. */
const attachedLayers = ({ layersMode, layers }) => layersMode === 'attach' ? layers.flatMap((layer) => ('name' in layer ? [layer] : [])) : [];
/** The ARNs of layers whose content is not known. */
const unknownLayers = ({ layers }) => layers.flatMap((layer) => ('arn' in layer ? [layer.arn] : []));

;// CONCATENATED MODULE: ./lib/inspect/bootstrap.js


const NAME = 'bootstrap';
const EXECUTE = 0o111;
const TYPE = 0o170000;
const REGULAR = 0o100000;
/**
 * `provided.*` starts an executable `bootstrap`: from the function's root or from a layer's
 * ("Building a custom runtime for AWS Lambda"). Its architecture is judged with the other binaries.
 */
function bootstrap(it) {
    const holder = [it, ...attachedLayers(it).map((layer) => layer.content)].find(({ entries }) => entries.some(({ name }) => name === NAME));
    return holder === undefined ? [absent(it)] : unfit(holder);
}
function absent(it) {
    const unknown = unknownLayers(it);
    const near = it.entries
        .map(({ name }) => name)
        .filter((name) => name.endsWith(`/${NAME}`) && name.split('/').length <= 3);
    const maybe = unknown.length > 0 ? `; ${(0,finding/* listed */.KE)(unknown)} may hold it` : '';
    return (0,finding/* finding */.gk)(unknown.length > 0 ? 'warning' : 'error', 'handler/missing', `there is no ${NAME} at the root, which ${it.runtime} starts${maybe}`, {
        hint: near.length > 0
            ? `It lies at ${(0,finding/* listed */.KE)(near)}: make that folder the package's path or build.output.`
            : `Name the program '${NAME}'.`,
        paths: near,
    });
}
function unfit({ entries, read }) {
    const entry = entries.find(({ name }) => name === NAME);
    if ((entry.mode & TYPE) !== REGULAR)
        return [];
    const found = [];
    if ((entry.mode & EXECUTE) === 0) {
        found.push((0,finding/* finding */.gk)('error', 'handler/mode', `${NAME} is not executable`, {
            hint: `chmod +x ${NAME}, and commit the mode (git update-index --chmod=+x).`,
            paths: [NAME],
        }));
    }
    const bytes = read(NAME);
    if (bytes === undefined)
        return found;
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 256)).toString('latin1');
    if (!head.startsWith('#!') && !head.startsWith('\x7fELF')) {
        found.push((0,finding/* finding */.gk)('error', 'handler/format', `${NAME} is neither a program (ELF) nor a script that starts with #!`, {
            paths: [NAME],
        }));
    }
    else if (/^#![^\n]*\r\n/.test(head)) {
        found.push((0,finding/* finding */.gk)('error', 'handler/format', `the first line of ${NAME} ends in CR LF, so that Linux looks for a program whose name ends in CR`, { hint: 'Save it with LF line ends.', paths: [NAME] }));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/inspect/handlers.js
/** By language: handler and language version in; where its file has to be out. */
const HANDLERS = {
    python,
    node,
    ruby,
    java,
    dotnet,
};
/**
 * The runtime takes what follows the last dot as the function and imports the rest with `/` read as `.`
 * (awslambdaric, bootstrap.py, `_get_handler`), so that `a/b.f` and `a.b.f` are the same.
 */
function python(handler, version) {
    const form = '`folder/module.function`';
    const dot = handler.lastIndexOf('.');
    if (dot <= 0 || dot === handler.length - 1)
        return { malformed: 'it has no dot between module and function', form };
    if (/^[./]/.test(handler))
        return { malformed: 'it starts with a dot or a slash, which Python takes for a relative import', form };
    const symbol = handler.slice(dot + 1);
    const module = handler.slice(0, dot).replaceAll('.', '/');
    const tag = `cpython-${version.replace('.', '')}`;
    const extensions = [`${tag}-x86_64-linux-gnu.so`, `${tag}-aarch64-linux-gnu.so`, 'abi3.so', 'so'];
    const files = [
        `${module}/__init__.py`,
        ...[...extensions, 'py', 'pyc'].map((suffix) => `${module}.${suffix}`),
        `${module}/__init__.pyc`,
    ];
    return {
        wanted: `${module}.py`,
        files,
        inLayers: ['python/', `python/lib/python${version}/site-packages/`].flatMap((folder) => files.map((file) => folder + file)),
        symbol,
        spell: (path) => (path.endsWith('.py') ? `${path.replace(/(\/__init__)?\.py$/, '')}.${symbol}` : undefined),
    };
}
/**
 * The runtime splits the last path segment at its first dot; the rest is the name of an export, maybe nested. It tries the file as
 * written, .js, .mjs, .cjs, then a package of that name (aws-lambda-nodejs-runtime-interface-client, UserFunction.js, `_tryRequire`).
 */
function node(handler, version) {
    const form = '`folder/file.export`';
    const base = handlers_baseName(handler);
    const dot = base.indexOf('.');
    if (dot <= 0 || dot === base.length - 1)
        return { malformed: 'it has no dot between file and export', form };
    if (handler.includes('..'))
        return { malformed: "it holds '..', which the runtime refuses", form };
    const exported = base.slice(dot + 1);
    const folder = handler.slice(0, handler.length - base.length).replace(/^(\.\/)+|^\/var\/task\//, '');
    const module = base.slice(0, dot);
    const file = folder + module;
    const asFile = (path) => [path, `${path}.js`, `${path}.mjs`, `${path}.cjs`];
    const asPackage = [`${module}.js`, `${module}/package.json`, `${module}/index.js`].map((path) => `node_modules/${path}`);
    return {
        wanted: `${file}.js`,
        files: [...asFile(file), ...asPackage],
        inLayers: file.startsWith('/opt/')
            ? asFile(file.slice('/opt/'.length))
            : ['nodejs/', `nodejs/node${version}/`].flatMap((at) => asPackage.map((path) => at + path)),
        symbol: exported.slice(exported.lastIndexOf('.') + 1),
        spell: (path) => (/\.[cm]?js$/.test(path) ? `${path.replace(/\.[cm]?js$/, '')}.${exported}` : undefined),
    };
}
/** `file.method` or `file.Class.method` (aws_lambda_ric, lambda_server.rb and bootstrap.rb); the file is required with /var/task and RUBYLIB in the load path. */
function ruby(handler) {
    const parts = handler.split('.');
    if (parts.length < 2 || parts.length > 3 || parts.includes('')) {
        return { malformed: 'it has not two or three parts between dots', form: '`file.method` or `file.Class.method`' };
    }
    const [file, ...names] = parts;
    return {
        wanted: `${file}.rb`,
        files: [`${file}.rb`],
        inLayers: [`ruby/lib/${file}.rb`],
        symbol: names.at(-1),
        spell: (path) => (path.endsWith('.rb') ? [path.slice(0, -'.rb'.length), ...names].join('.') : undefined),
    };
}
/** `package.Class::method`, the method only where the class implements no handler interface ("Define Lambda function handler in Java"). Classes at the root or in lib/*.jar. */
function java(handler) {
    const [name, method, ...rest] = handler.split('::');
    if (!name || method === '' || rest.length > 0 || /[/\s]/.test(handler)) {
        return { malformed: 'it does not name a class', form: '`package.Class::method` or `package.Class`' };
    }
    const file = `${name.replaceAll('.', '/')}.class`;
    return {
        wanted: file,
        files: [file],
        inLayers: [],
        archives: { entry: file, own: /^lib\/[^/]+\.jar$/, layer: /^java\/lib\/[^/]+\.jar$/ },
        spell: (path) => /^[^$]+\.class$/.test(path)
            ? [path.slice(0, -'.class'.length).replaceAll('/', '.'), ...(method ? [method] : [])].join('::')
            : undefined,
    };
}
/** `Assembly::Namespace.Type::Method`, or `Assembly` alone for an executable assembly ("Define Lambda function handler in C#"). */
function dotnet(handler) {
    const [assembly, ...names] = handler.split('::');
    if (!assembly || (names.length !== 0 && names.length !== 2) || names.includes('')) {
        return {
            malformed: 'it has not three parts between ::',
            form: '`Assembly::Namespace.Type::Method`, or `Assembly` for an executable one',
        };
    }
    const file = `${assembly}.dll`;
    return {
        wanted: file,
        files: [file],
        inLayers: [],
        spell: (path) => (/^[^/]+\.dll$/.test(path) ? [path.slice(0, -'.dll'.length), ...names].join('::') : undefined),
    };
}
const handlers_baseName = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./lib/inspect/handler.js






/** Whether the runtime will find what `handler` names: its file in the artifact or in an attached layer, and the name of the function in that file. */
function checkHandler(it) {
    if (it.kind !== 'function')
        return [];
    const { language, version } = (0,runtimes/* runtimeFacts */.M4)(it.runtime);
    if (language === 'provided')
        return bootstrap(it);
    const { handler } = it;
    if (handler === undefined)
        return [];
    const place = HANDLERS[language](handler, version);
    if ('malformed' in place) {
        return [
            (0,finding/* finding */.gk)('error', 'handler/malformed', `handler '${(0,finding/* shown */.SP)(handler)}': ${place.malformed}`, {
                hint: `For ${it.runtime} it is ${place.form}.`,
            }),
        ];
    }
    const found = find(it, place.files, place.archives?.own, place) ??
        first(attachedLayers(it), (layer) => find(layer.content, place.inLayers, place.archives?.layer, place));
    return found === undefined ? [handler_absent(handler, place, it)] : unnamed(handler, place, found);
}
function find({ entries, read }, files, archives, place) {
    const names = new Set(entries.map(({ name }) => name));
    const path = files.find((file) => names.has(file));
    if (path !== undefined)
        return { path, bytes: read(path) };
    if (archives === undefined || place.archives === undefined)
        return undefined;
    const { entry } = place.archives;
    const archive = entries.find(({ name }) => {
        if (!archives.test(name))
            return false;
        // An archive's headers hold its entries' names as they are. One that cannot be read may hold this one.
        const bytes = read(name);
        return bytes === undefined || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(entry);
    });
    return archive && { path: archive.name, bytes: undefined };
}
function first(items, look) {
    for (const item of items) {
        const found = look(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function handler_absent(handler, place, it) {
    const unknown = unknownLayers(it);
    const near = candidates(place, it);
    const where = attachedLayers(it).length > 0 ? 'neither in the artifact nor in its layers' : 'not in the artifact';
    const maybe = unknown.length > 0 ? `; ${(0,finding/* listed */.KE)(unknown)} may hold it` : '';
    return (0,finding/* finding */.gk)(unknown.length > 0 ? 'warning' : 'error', 'handler/missing', `handler '${(0,finding/* shown */.SP)(handler)}': ${(0,finding/* shown */.SP)(place.wanted)} is ${where}${maybe}`, {
        hint: near.length > 0
            ? `Did you mean ${near.map(({ spelled }) => `'${(0,finding/* shown */.SP)(spelled)}'`).join(' or ')}?`
            : 'Check handler, path and the patterns of include and exclude.',
        paths: near.map(({ path }) => path),
    });
}
/** The three nearest files that could be a handler's: those of the same name in another folder first, then those of a similar one. */
function candidates(place, { entries }) {
    const base = handler_baseName(place.wanted);
    const stem = (path) => path.replace(/\.\w+$/, '');
    return entries
        .flatMap(({ name: path }) => {
        const spelled = DEPENDENCIES.test(path) ? undefined : place.spell(path);
        if (spelled === undefined)
            return [];
        const far = stem(handler_baseName(path)) === stem(base) ? path.split('/').length / 1000 : (0,mod/* distance */.Io)(path, place.wanted);
        return far <= Math.max(2, place.wanted.length / 3) ? [{ path, spelled, far }] : [];
    })
        .sort((a, b) => a.far - b.far || (0,finding/* byUnits */.Nx)(a.path, b.path))
        .slice(0, 3);
}
const DEPENDENCIES = /(^|\/)(node_modules|site-packages|[^/]*\.dist-info)\//;
const handler_baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
const MOST_TEXT = 4 * 1024 * 1024;
/** A file that passes on another's names need not spell them. */
const PASSES_ON = /import\s*\*|export\s*\*|__getattr__|module\.exports\s*=\s*\(?(await\s*)?(require|import)\b|define_method/;
/** A text search, so that it sees every way to define a name, and comments too: hence a warning only. */
function unnamed(handler, { symbol }, { path, bytes }) {
    if (symbol === undefined || bytes === undefined || bytes.length > MOST_TEXT || !/\.(py|[cm]?js|rb)$/.test(path))
        return [];
    const text = new TextDecoder().decode(bytes);
    const word = new RegExp(`(?<![\\w$])${symbol.replace(/[^\w]/g, '\\$&')}(?![\\w$])`);
    if (word.test(text) || PASSES_ON.test(text))
        return [];
    return [
        (0,finding/* finding */.gk)('warning', 'handler/name', `handler '${(0,finding/* shown */.SP)(handler)}': '${(0,finding/* shown */.SP)(symbol)}' does not occur in ${(0,finding/* shown */.SP)(path)}`, {
            hint: 'Check the name after the dot against what the file defines.',
            paths: [path],
        }),
    ];
}

// EXTERNAL MODULE: ./lib/inspect/limits.js
var limits = __webpack_require__(61730);
;// CONCATENATED MODULE: ./lib/inspect/names.js

/** What the names of an artifact's entries give away: clashes on other file systems, files that hid others, folders that Lambda will not look at. */
function checkNames(it) {
    return [...caseClashes(it.entries), ...overlaps(it), ...mergedFolders(it)];
}
/** macOS and Windows take `Utils.py` and `utils.py`, or an é of one or of two characters, for one file; Lambda does not. */
function caseClashes(entries) {
    const seen = new Map();
    for (const name of new Set(entries.map((entry) => entry.name))) {
        const folded = name.normalize('NFC').toLowerCase();
        const same = seen.get(folded);
        if (same)
            same.push(name);
        else
            seen.set(folded, [name]);
    }
    const clashes = [...seen.values()].filter((names) => names.length > 1);
    if (clashes.length === 0)
        return [];
    const pairs = clashes.map((names) => names.toSorted(finding/* byUnits */.Nx).map(finding/* shown */.SP).join(' and '));
    return [
        (0,finding/* finding */.gk)('warning', 'names/case', `names that differ only in case: ${(0,finding/* listed */.KE)(pairs)}`, {
            hint: 'Lambda keeps both; on macOS and Windows one overwrites the other when the source is checked out or the ZIP unpacked.',
            paths: clashes.flat(),
        }),
    ];
}
/** One finding for each pair of trees. */
function overlaps({ overlaps }) {
    const pairs = new Map();
    for (const { path, lost, kept } of overlaps) {
        const key = JSON.stringify([lost, kept]);
        const pair = pairs.get(key);
        if (pair)
            pair.paths.push(path);
        else
            pairs.set(key, { lost, kept, paths: [path] });
    }
    return [...pairs.values()].map(({ lost, kept, paths }) => {
        const what = paths.length === 1 ? `${(0,finding/* shown */.SP)(paths[0])} is` : `${paths.length} files are`;
        return (0,finding/* finding */.gk)('warning', 'names/overlap', `${what} in ${(0,finding/* shown */.SP)(lost)} and in ${(0,finding/* shown */.SP)(kept)} with different content; that of ${(0,finding/* shown */.SP)(kept)} was taken`, {
            hint: 'Leave one of them out (exclude, dependencies.exclude, dependencies.omit) if that is not what you want.',
            paths,
        });
    });
}
/** A merged layer lies under /var/task, where Lambda starts no extensions; /opt/bin is on PATH, /var/task/bin is not. */
function mergedFolders({ layersMode, layers }) {
    if (layersMode !== 'merge')
        return [];
    return layers.flatMap((layer) => {
        if (!('name' in layer))
            return [];
        const under = (folder) => layer.content.entries.map(({ name }) => name).filter((name) => name.startsWith(folder));
        const [bin, extensions] = [under('bin/'), under('extensions/')];
        const found = [];
        if (bin.length > 0) {
            found.push((0,finding/* finding */.gk)('warning', 'names/merged-bin', `bin/ of the merged layer ${layer.name} lies in /var/task/bin, which is not on PATH`, {
                hint: 'Call the programs by /var/task/bin/<name>, or attach the layer (layers_mode: attach).',
                paths: bin,
            }));
        }
        if (extensions.length > 0) {
            found.push((0,finding/* finding */.gk)('error', 'names/merged-extensions', `the layer ${layer.name} holds extensions, which Lambda starts from layers only: it cannot be merged`, {
                hint: 'Attach it (layers_mode: attach).',
                paths: extensions,
            }));
        }
        return found;
    });
}

;// CONCATENATED MODULE: ./lib/inspect/inspect.js





const CHECKS = [limits/* checkLimits */.J5, checkBinaries, checkHandler, checkNames];
/** Everything that is to be said about an artifact: errors first, each with at most 20 paths. The order of entries, binaries and overlaps does not matter. */
function inspectArtifact(given) {
    const it = {
        ...given,
        entries: given.entries.toSorted((a, b) => (0,finding/* byUnits */.Nx)(a.name, b.name)),
        elf: given.elf.toSorted((a, b) => (0,finding/* byUnits */.Nx)(a.path, b.path)),
        overlaps: given.overlaps.toSorted((a, b) => (0,finding/* byUnits */.Nx)(a.path, b.path)),
    };
    return CHECKS.flatMap((check) => check(it)).sort(finding/* bySeverity */.Np);
}


/***/ }),

/***/ 35060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ PUBLICATIONS_FILE),
/* harmony export */   CJ: () => (/* binding */ readPublications),
/* harmony export */   EH: () => (/* binding */ isArn),
/* harmony export */   IY: () => (/* binding */ publishedIn),
/* harmony export */   KI: () => (/* binding */ mergePublications),
/* harmony export */   Qh: () => (/* binding */ archOf),
/* harmony export */   j9: () => (/* binding */ attachedArns),
/* harmony export */   nz: () => (/* binding */ publicationsText),
/* harmony export */   qc: () => (/* binding */ arnFinder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const PUBLICATIONS_FILE = 'publications.json';
const NONE = { schema: 1, regions: [], layers: [] };
/** What is known to be published of a dist folder. A missing or strange file knows nothing: publishing finds out again. */
function readPublications(dist) {
    try {
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, PUBLICATIONS_FILE), 'utf8'));
        const isSound = value.schema === 1 &&
            Array.isArray(value.regions) &&
            Array.isArray(value.layers) &&
            value.layers.every((row) => [row.layer, row.arch, row.region, row.arn, row.manifestHash].every(isText));
        return isSound ? value : NONE;
    }
    catch {
        return NONE;
    }
}
const isText = (value) => typeof value === 'string';
const publicationsText = (publications) => `${JSON.stringify(publications, null, 2)}\n`;
const keyOf = ({ layer, arch, region }) => [layer, arch, region].join(' ');
/** After a publish of `regions`: `done` replaces what was known of the same layer and region; what is `gone` from the config goes. */
function mergePublications(old, regions, done, isGone) {
    const rows = new Map(old.layers.filter((row) => !isGone(row)).map((row) => [keyOf(row), row]));
    for (const row of done)
        rows.set(keyOf(row), row);
    const layers = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    const known = new Set(layers.map(({ region }) => region));
    const order = [...new Set([...regions, ...old.regions])].filter((region) => known.has(region));
    return { schema: 1, regions: order, layers };
}
/** Publications of the layers that are in dist; `isCurrent`: of these very bytes. */
function publishedIn(manifest, { layers }) {
    const hashes = new Map(manifest.artifacts.map((entry) => [`${entry.name} ${archOf(entry)}`, entry.manifestHash]));
    return layers.flatMap(({ layer, arch, region, name, version, arn, manifestHash }) => {
        const hash = hashes.get(`${layer} ${arch}`);
        return hash === undefined ? [] : [{ layer, arch, region, name, version, arn, isCurrent: hash === manifestHash }];
    });
}
const archOf = ({ platform }) => platform === 'linux/arm64' ? 'arm64' : 'amd64';
/** Finds the ARN of a layer as it is in dist now; undefined when that was not published. */
function arnFinder(manifest, { layers }) {
    const hashes = new Map(manifest.artifacts.map((entry) => [`${entry.name} ${archOf(entry)}`, entry.manifestHash]));
    const arns = new Map(layers
        .filter((row) => hashes.get(`${row.layer} ${row.arch}`) === row.manifestHash)
        .map((row) => [keyOf(row), row.arn]));
    return (layer, arch, region) => arns.get([layer, arch, region].join(' '));
}
/** The version ARNs that a function attaches in a region, in its order; undefined when one of them is not known there. */
function attachedArns({ layers, platform }, region, find) {
    const arns = layers.map((layer) => isArn(layer) ? ofRegion(layer, region) : find(layer, archOf({ platform }), region));
    return arns.every((arn) => arn !== undefined) ? arns : undefined;
}
const isArn = (layer) => layer.startsWith('arn:');
/** Lambda attaches layers of its own region only. */
const ofRegion = (arn, region) => (arn.split(':')[3] === region ? arn : undefined);


/***/ }),

/***/ 46084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TFVARS_FILE),
/* harmony export */   w: () => (/* binding */ tfvarsText)
/* harmony export */ });
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35060);

const TFVARS_FILE = 'lambda_packer.auto.tfvars.json';
/**
 * Terraform's variable values: `{"lambda_packer": {functions: {name: {arch: …}}, layers: {name: {arch: …}}}}`. ARNs stand there for layers
 * whose published version is the one in dist. A function whose layers are merged into it attaches none.
 */
function tfvarsText(manifest, publications, layersMode) {
    const functions = {};
    const layers = {};
    const { regions } = publications;
    const find = (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .arnFinder */ .qc)(manifest, publications);
    for (const entry of manifest.artifacts) {
        if (entry.type !== 'zip')
            continue;
        const { kind, name, path, codeSha256 } = entry;
        const arch = (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .archOf */ .Qh)(entry);
        const artifact = { path, source_code_hash: codeSha256 };
        if (kind === 'function') {
            const attached = layersMode === 'attach' ? entry.layers : [];
            const byRegion = entriesOf(regions, (region) => (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .attachedArns */ .j9)({ ...entry, layers: attached }, region, find));
            const [first] = byRegion;
            functions[name] = {
                ...functions[name],
                [arch]: {
                    ...artifact,
                    layers: first?.[1] ?? attached,
                    ...(byRegion.length > 0 &&
                        attached.some((layer) => !(0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .isArn */ .EH)(layer)) && { region_layers: Object.fromEntries(byRegion) }),
                },
            };
        }
        else {
            const byRegion = entriesOf(regions, (region) => find(name, arch, region));
            const [first] = byRegion;
            layers[name] = {
                ...layers[name],
                [arch]: { ...artifact, ...(first && { arn: first[1], region_arns: Object.fromEntries(byRegion) }) },
            };
        }
    }
    return `${JSON.stringify({ lambda_packer: { functions, layers } }, null, 2)}\n`;
}
function entriesOf(regions, value) {
    return regions.flatMap((region) => {
        const found = value(region);
        return found === undefined ? [] : [[region, found]];
    });
}


/***/ })

};
