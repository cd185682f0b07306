export const id = 163;
export const ids = [163];
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

/***/ 44007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h1: () => (/* binding */ MANIFEST_FILE),
  OB: () => (/* binding */ artifactId),
  $2: () => (/* binding */ manifestText),
  ab: () => (/* binding */ mergeManifest),
  WI: () => (/* binding */ readManifest),
  oe: () => (/* binding */ readManifestFile),
  sc: () => (/* binding */ sbomsIn),
  _X: () => (/* binding */ zipsIn)
});

// UNUSED EXPORTS: bytesOf, filesIn

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/target-id.js
var target_id = __webpack_require__(72826);
;// CONCATENATED MODULE: ./lib/outputs/package-table.js
const keyOf = ({ ecosystem, name, version, license = '' }) => [ecosystem, name, version, license].join('\0');
function tabled({ schema, artifacts }) {
    const rows = new Map(artifacts.flatMap(({ packages = [] }) => packages.map((each) => [keyOf(each), each])));
    const keys = [...rows.keys()].sort();
    const places = new Map(keys.map((key, place) => [key, place]));
    return {
        schema,
        artifacts: artifacts.map(({ packages, ...artifact }) => ({
            ...artifact,
            ...(packages && { packages: packages.map((each) => places.get(keyOf(each))) }),
        })),
        ...(keys.length > 0 && { packages: keys.map((key) => rows.get(key)) }),
    };
}
/** A list that does not fit the table is as if it were not there: then what the artifact holds is not known. */
function untabled(value) {
    const { packages: table, ...manifest } = value;
    if (!Array.isArray(manifest.artifacts))
        return manifest;
    const rows = Array.isArray(table) ? table : [];
    const artifacts = manifest.artifacts.map((entry) => {
        if (typeof entry !== 'object' || entry === null)
            return entry;
        const { packages: places, ...artifact } = entry;
        const packages = Array.isArray(places) ? places.map((place) => rows[place]) : undefined;
        return packages?.every(isPackage) ? { ...artifact, packages } : artifact;
    });
    return { ...manifest, artifacts };
}
const isPackage = (value) => {
    const { ecosystem, name, version, license } = (value ?? {});
    return (['pypi', 'npm', 'gem'].includes(ecosystem ?? '') &&
        typeof name === 'string' &&
        typeof version === 'string' &&
        (license === undefined || typeof license === 'string'));
};

;// CONCATENATED MODULE: ./lib/outputs/manifest.js





const MANIFEST_FILE = 'build_manifest.json';
/** The manifest of a dist folder; an empty one when there is none. @throws PackerError when it is there but cannot be read or understood */
const readManifest = (dist) => readManifestFile((0,external_node_path_.join)(dist, MANIFEST_FILE));
/** The same of a file that may have another name. */
function readManifestFile(path) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR')
            return { schema: 1, artifacts: [] };
        throw (0,errors/* failure */.V2)('outputs/manifest', `${path} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
    }
    const manifest = parseManifest(text);
    if (!manifest)
        throw (0,errors/* failure */.V2)('outputs/manifest', `${path} is not a manifest of schema 1`, {
            hint: 'it is written by lambda-packer alone: delete it and build again',
        });
    return manifest;
}
function parseManifest(text) {
    try {
        const value = untabled(JSON.parse(text));
        const sound = value?.schema === 1 &&
            Array.isArray(value.artifacts) &&
            value.artifacts.every((entry) => Object.entries(FIELDS[entry?.type] ?? NONE).every(([name, is]) => is(entry[name])));
        return sound ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const isText = (value) => typeof value === 'string';
const isCount = (value) => Number.isSafeInteger(value);
/** What each field must be, since anyone may have edited the file. */
const COMMON = {
    name: isText,
    platform: (value) => value === 'linux/amd64' || value === 'linux/arm64',
    runtime: isText,
    manifestHash: isText,
    size: isCount,
    unzippedSize: isCount,
    handler: (value) => value === undefined || isText(value),
    layers: (value) => Array.isArray(value) && value.every(isText),
    findings: (value) => Array.isArray(value) && value.every((finding) => isText(finding?.code) && isText(finding.message)),
    packages: () => true,
    sboms: (value) => value === undefined ||
        (Array.isArray(value) && value.every((file) => isText(file?.path) && isText(file.sha256) && isCount(file.size))),
};
const isOne = (...words) => (value) => words.includes(value);
const FIELDS = {
    zip: {
        ...COMMON,
        ...{ kind: isOne('function', 'layer'), type: isOne('zip') },
        ...{ path: isText, sha256: isText, codeSha256: isText, files: isCount },
    },
    image: {
        ...COMMON,
        ...{ kind: isOne('function'), type: isOne('image'), digest: isText },
        image: (value) => value === undefined || isText(value),
    },
};
const NONE = { type: () => false };
/** The entries that are files in dist. */
const zipsIn = ({ artifacts }) => artifacts.filter((entry) => entry.type === 'zip');
/** All files that a manifest tells of: ZIPs, and SBOMs. */
const filesIn = (manifest) => [...zipsIn(manifest), ...sbomsIn(manifest)];
/** What tells two artifacts' bytes apart. */
const bytesOf = (entry) => (entry.type === 'zip' ? entry.sha256 : entry.digest);
const manifestText = (manifest) => 
// Lists of places in the table stand on one line each. No text in JSON holds a line break, so that nothing else is met.
`${JSON.stringify(tabled(manifest), null, 2).replace(/\[\n\s*\d+(?:,\n\s*\d+)*\n\s*\]/g, (list) => list.replace(/\n\s*/g, ' '))}\n`;
/** Files beside artifacts that are told in a manifest. */
const sbomsIn = ({ artifacts }) => artifacts.flatMap(({ sboms }) => sboms ?? []);
const artifactId = (entry) => (0,target_id/* targetId */.L)(entry.name, entry.platform);
/**
 * The manifest after a build: `built` replaces entries of the same target, targets that the config no longer has go, all
 * others stay (a build of one platform, a target that failed).
 * @returns the manifest, and the files of the old one that nothing owns any more
 */
function mergeManifest(old, built, owned) {
    const entries = new Map(old.artifacts.filter((entry) => owned.has(artifactId(entry))).map((entry) => [artifactId(entry), entry]));
    for (const entry of built)
        entries.set(artifactId(entry), entry);
    const artifacts = [...entries.values()].sort((a, b) => compare(a.name, b.name) || compare(a.platform, b.platform));
    const manifest = { schema: 1, artifacts };
    const kept = new Set(filesIn(manifest).map(({ path }) => path));
    const orphans = filesIn(old)
        .map(({ path }) => path)
        .filter((path) => isOurs(path) && !kept.has(path));
    return { manifest, orphans };
}
/** A manifest is input: only plain names of ZIPs and SBOMs beside it are ever removed on its word. */
const isOurs = (path) => typeof path === 'string' && /^[A-Za-z0-9_-]+-(amd64|arm64)\.(zip|cdx\.json|spdx\.json)$/.test(path);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


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


/***/ })

};
