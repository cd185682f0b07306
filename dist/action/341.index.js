export const id = 341;
export const ids = [341];
export const modules = {

/***/ 99341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ withImage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/archive/deflate.js
var deflate = __webpack_require__(38609);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(95428);
// EXTERNAL MODULE: ./lib/inspect/limits.js
var limits = __webpack_require__(61730);
// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
// EXTERNAL MODULE: ./lib/archive/names.js
var names = __webpack_require__(56138);
;// CONCATENATED MODULE: ./lib/convert/cover.js
function createCover() {
    /** Paths of which nothing from below shows, neither themselves nor what lies in them. */
    const gone = new Set();
    const opaque = new Set();
    /** Folders by whether a layer holds them as such, or only things in them. */
    const folders = new Map();
    return {
        hides(path, kind) {
            if (gone.has(path) || opaque.has(''))
                return true;
            if (kind !== 'folder' && folders.has(path))
                return true;
            for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
                const folder = path.slice(0, cut);
                if (gone.has(folder) || opaque.has(folder))
                    return true;
            }
            return false;
        },
        isEntered: (path) => folders.get(path) === 'implied' && !gone.has(path),
        add(marks) {
            for (const path of marks.gone)
                gone.add(path);
            for (const path of marks.opaque)
                opaque.add(path);
            for (const [path, kind] of marks.names) {
                if (kind === 'folder')
                    folders.set(path, 'own');
                else
                    gone.add(path);
                for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
                    const folder = path.slice(0, cut);
                    if (folders.has(folder))
                        break;
                    folders.set(folder, 'implied');
                }
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/convert/faults.js
var faults = __webpack_require__(51806);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/convert/types.js
var types = __webpack_require__(74026);
;// CONCATENATED MODULE: ./lib/convert/pieces.js




/** Where a path of the image belongs; undefined: into no package. */
function spotOf(path, roots) {
    for (const root of roots)
        if (path.startsWith(types/* ROOTS */.G[root]))
            return { root, name: path.slice(types/* ROOTS */.G[root].length) };
    return undefined;
}
const pathOf = ({ root, name }) => types/* ROOTS */.G[root] + name;
/** `limit` in bytes: "Lambda quotas", AWS Lambda Developer Guide. */
function openBudget({ shown }, limit, roots) {
    let total = 0;
    return {
        take(bytes) {
            total += bytes;
            if (total <= limit)
                return;
            const where = roots.map((root) => `/${types/* ROOTS */.G[root].slice(0, -1)}`).join(' and ');
            throw (0,errors/* failure */.V2)('convert/too-large', `${shown} holds more than ${(0,report_text/* count */.U9)(limit, 'byte')} under ${where}, which is all that Lambda takes of a function and its layers together`, { hint: 'Leave files out of the image, or deploy it as an image, which may have 10 GB.' });
        },
    };
}
/** What is at a root's own place, or above it, must be a folder. */
function checkRoot(path, kind, roots, shown) {
    if (kind === 'folder')
        return;
    const root = roots.find((each) => types/* ROOTS */.G[each].startsWith(`${path}/`));
    if (root !== undefined)
        throw (0,faults/* broken */.mw)(shown, `${(0,faults/* quoted */.TL)(`/${path}`)} is ${kind === 'link' ? 'a link' : 'no folder'}, so there is nothing to take from it`);
}

// EXTERNAL MODULE: ./lib/archive/tar-entries.js
var tar_entries = __webpack_require__(7744);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/convert/decompress.js
var decompress = __webpack_require__(60300);
;// CONCATENATED MODULE: ./lib/convert/layer-bytes.js




/**
 * What an image may be made of before it is taken for an attack. Lambda's own images have at most 10 GB ("Lambda quotas", AWS Lambda
 * Developer Guide) and Docker's at most 127 layers; gzip and zstd make real layers 2 to 20 times smaller.
 */
const BOUNDS = {
    /** Bytes of one layer, unpacked. */
    layer: 32 * 2 ** 30,
    /** Times that a layer may grow, once it is larger than `suspicious` bytes. */
    growth: 200,
    suspicious: 256 << 20,
    /** Entries of one layer. */
    entries: 1_000_000,
};
/**
 * A layer's tar, verified on the way: the bytes as they came against their digest, the unpacked ones against the DiffID. The
 * last chunk comes before the verdict, so nothing may be made of them until the end is reached.
 * @throws PackerError naming the layer; the signal's reason
 */
async function* layerBytes(layer, { shown, signal }) {
    const name = `the layer ${(0,faults/* shortDigest */.VK)(layer.diffId)}`;
    const source = await (0,faults/* about */.Cv)(shown, `${name} cannot be read`, signal, () => layer.open());
    const packed = { length: 0, hash: (0,external_node_crypto_.createHash)('sha256') };
    const plain = { length: 0, hash: (0,external_node_crypto_.createHash)('sha256') };
    const input = counted(source, packed);
    const chunks = (0,decompress/* decompressed */.j)(input);
    try {
        for (;;) {
            signal.throwIfAborted();
            const next = await (0,faults/* about */.Cv)(shown, `${name} cannot be read`, signal, () => chunks.next());
            if (next.done)
                break;
            add(plain, next.value);
            if (plain.length > BOUNDS.layer)
                throw (0,faults/* broken */.mw)(shown, `${name} unpacks to more than ${(0,report_text/* size */.Ej)(BOUNDS.layer)}`);
            if (plain.length > BOUNDS.suspicious && plain.length > BOUNDS.growth * packed.length)
                throw (0,faults/* broken */.mw)(shown, `${name} unpacks to more than ${(0,report_text/* count */.U9)(BOUNDS.growth, 'time')} its size: it looks like a bomb`);
            yield next.value;
        }
        // What follows the compressed data belongs to the blob as well.
        while (!(await input.next()).done)
            ;
    }
    finally {
        await chunks.return(undefined).catch(() => undefined);
        source.destroy();
    }
    const found = packed.hash.digest('hex');
    if (layer.blob !== undefined && (layer.blob.sha256 !== found || layer.blob.size !== packed.length))
        throw (0,faults/* broken */.mw)(shown, `${name} is damaged: it should have ${(0,report_text/* count */.U9)(layer.blob.size, 'byte')} of ${(0,faults/* shortDigest */.VK)(layer.blob.sha256)}, it has ${(0,report_text/* count */.U9)(packed.length, 'byte')} of ${(0,faults/* shortDigest */.VK)(found)}`);
    const diffId = plain.hash.digest('hex');
    if (diffId !== layer.diffId)
        throw (0,faults/* broken */.mw)(shown, `${name} is not what the image's configuration says: unpacked it is ${(0,faults/* shortDigest */.VK)(diffId)}`);
}
function add(tally, chunk) {
    tally.length += chunk.length;
    tally.hash.update(chunk);
}
async function* counted(source, tally) {
    for await (const chunk of source) {
        add(tally, chunk);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./lib/convert/scan.js



/** OCI image-spec, layer.md, "Whiteouts". Other names of this kind are notes of AUFS to itself. */
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/**
 * Reads a layer once. Only when it resolves is the layer known to be what its digest says.
 * @throws PackerError for a damaged layer, and for names and kinds that no layer has which means well
 */
async function scanLayer(layer, context, scan) {
    const { shown, signal } = context;
    const name = `the layer ${(0,faults/* shortDigest */.VK)(layer.diffId)}`;
    const refuse = (path, why) => (0,faults/* broken */.mw)(shown, `${name} holds ${(0,faults/* quoted */.TL)(path)}: ${why}`);
    const marks = { names: new Map(), gone: [], opaque: [] };
    let entries = 0;
    const visit = (header, body) => {
        if (++entries > BOUNDS.entries)
            throw (0,faults/* broken */.mw)(shown, `${name} holds more than ${BOUNDS.entries} entries`);
        const path = scan_pathOf(header.name, (why) => refuse(header.name, why));
        const found = foundOf(header, path, (why) => refuse(header.name, why));
        if (path === '')
            return undefined;
        const slash = path.lastIndexOf('/');
        const last = path.slice(slash + 1);
        if (last.startsWith(WHITEOUT)) {
            mark(marks, scan, slash < 0 ? '' : path.slice(0, slash), last, () => refuse(path, 'a mark that removes nothing'));
            return undefined;
        }
        if (!scan.isRelevant(path))
            return undefined;
        const before = marks.names.get(path);
        if (!scan.isLax && before !== undefined && !(before === 'folder' && found.kind === 'folder'))
            throw refuse(path, 'the second entry of this name');
        marks.names.set(path, found.kind);
        return scan.visit(found, body);
    };
    await (0,faults/* about */.Cv)(shown, `${name} cannot be read`, signal, () => (0,tar_entries/* readTar */.s)(layerBytes(layer, context), visit));
    if (!scan.isLax)
        checkParents(marks.names, refuse);
    return marks;
}
function mark({ gone, opaque }, { isRelevant }, folder, last, fault) {
    if (last === OPAQUE) {
        if (folder === '' || isRelevant(folder))
            opaque.push(folder);
        return;
    }
    if (last.startsWith('.wh..wh.'))
        return;
    const name = last.slice(WHITEOUT.length);
    if (name === '' || name === '.' || name === '..')
        throw fault();
    const path = folder === '' ? name : `${folder}/${name}`;
    if (isRelevant(path))
        gone.push(path);
}
/** Nothing may lie below what is no folder: who writes through a link writes elsewhere. */
function checkParents(names, refuse) {
    for (const path of names.keys())
        for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
            const kind = names.get(path.slice(0, cut));
            if (kind !== undefined && kind !== 'folder')
                throw refuse(path, `${(0,faults/* quoted */.TL)(path.slice(0, cut))}, in which it lies, is ${kind === 'link' ? 'a link' : 'no folder'}`);
        }
}
/** A name as a path of the image. @throws what `refuse` makes of a name that leads elsewhere */
function scan_pathOf(name, refuse) {
    if (name.includes('\0'))
        throw refuse('its name holds a NUL character');
    if (name.startsWith('/'))
        throw refuse('its name is absolute');
    if (isPlain(name))
        return name.endsWith('/') ? name.slice(0, -1) : name;
    const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (segments.includes('..'))
        throw refuse("its name holds '..'");
    return segments.join('/');
}
/** What nearly all names are. */
const isPlain = (name) => name !== '' && !name.startsWith('./') && !name.includes('//') && !name.includes('/.') && !name.startsWith('.');
const KINDS = {
    'character-device': 'a device',
    'block-device': 'a device',
    fifo: 'a named pipe',
};
function foundOf({ type, mode, size, linkname, pax }, path, refuse) {
    switch (type) {
        case 'directory':
            return { path, mode, kind: 'folder' };
        case 'file':
        case 'contiguous-file':
            if (path === '')
                throw refuse('a file without a name');
            return Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.'))
                ? { path, mode, kind: 'other', what: 'a sparse file' }
                : { path, mode, kind: 'file', size };
        case 'symlink':
            if (!linkname || linkname.includes('\0'))
                throw refuse('a link to nothing');
            return { path, mode, kind: 'link', target: linkname };
        case 'link': {
            if (!linkname)
                throw refuse('a hard link to nothing');
            return {
                path,
                mode,
                kind: 'hard',
                target: scan_pathOf(linkname, (why) => refuse(`a hard link to ${(0,faults/* quoted */.TL)(linkname)}: ${why}`)),
            };
        }
        default:
            return { path, mode, kind: 'other', what: (type !== null && KINDS[type]) || 'an entry of an unknown kind' };
    }
}

;// CONCATENATED MODULE: ./lib/convert/collect.js






/**
 * Reads an image from the highest layer down, so that what a layer shows is known when it is met: what higher layers removed or
 * replaced is never compressed.
 */
async function collect(image, context) {
    const collected = { pieces: { opt: new Map(), task: new Map() }, hardLinks: [] };
    const cover = createCover();
    const isRelevant = relevance(context.roots);
    for (let index = image.layers.length - 1; index >= 0; index--) {
        context.signal.throwIfAborted();
        const layer = image.layers[index];
        let files = 0;
        const visit = (found, body) => {
            if (found.kind !== 'folder')
                files++;
            return take(found, body, { index, layer, cover, collected, context });
        };
        const marks = await scanLayer(layer, context, { isRelevant, visit });
        await context.scratch.settle();
        cover.add(marks);
        context.onLayer(layer, index, files);
    }
    return collected;
}
/** What lies in a root, at it or above it. */
function relevance(roots) {
    const prefixes = roots.map((root) => types/* ROOTS */.G[root]);
    return (path) => prefixes.some((prefix) => path.startsWith(prefix) || prefix.startsWith(`${path}/`));
}
function take(found, body, work) {
    const { index, layer, cover, collected, context } = work;
    const { shown, roots, scratch, budget } = context;
    const { path, kind } = found;
    const refuse = (why) => (0,faults/* broken */.mw)(shown, `the layer ${(0,faults/* shortDigest */.VK)(layer.diffId)} holds ${(0,faults/* quoted */.TL)(path)}: ${why}`);
    if (kind === 'link' && cover.isEntered(path))
        throw refuse('a link, through which a higher layer puts files elsewhere');
    if (cover.hides(path, kind))
        return undefined;
    const spot = spotOf(path, roots);
    if (spot === undefined) {
        checkRoot(path, kind, roots, shown);
        return undefined;
    }
    const { root, name } = spot;
    const fault = (0,names/* nameFault */.IY)(kind === 'folder' ? `${name}/` : name) ?? textFault(name);
    if (fault !== undefined)
        throw refuse(`${fault}, so no ZIP for Lambda can hold it`);
    const pieces = collected.pieces[root];
    switch (found.kind) {
        case 'file':
            budget.take(found.size);
            return scratch.add({ name, mode: found.mode, size: found.size }, body(), (stored) => pieces.set(name, { layer: index, kind: 'file', stored }));
        case 'link':
            if (textFault(found.target) !== undefined)
                throw refuse('a link to a name that is not UTF-8');
            budget.take(Buffer.byteLength(found.target));
            pieces.set(name, { layer: index, kind: 'link', target: found.target });
            return undefined;
        case 'hard':
            collected.hardLinks.push({ root, name, layer: index, target: found.target });
            return undefined;
        case 'folder':
            // Of several layers that hold it, the lowest has made it.
            pieces.set(name, { layer: index, kind: 'folder' });
            return undefined;
        default:
            throw refuse(`${found.what}, which no ZIP for Lambda can hold`);
    }
}
/** tar-stream decodes names as UTF-8, with U+FFFD where that fails. */
const textFault = (name) => (name.includes('\ufffd') ? 'its name is not UTF-8' : undefined);

;// CONCATENATED MODULE: ./lib/convert/links.js

/** Where a package's links may lead when Lambda has unpacked it: a function finds its layers under /opt; a layer stands for itself. */
const REACH = { opt: [types/* ROOTS */.G.opt], task: [types/* ROOTS */.G.task, types/* ROOTS */.G.opt] };
/** As many as Linux follows (path_resolution(7)). */
const MOST_HOPS = 40;
/** Links that lead out, directly or through others. One to nothing, and one that goes in a circle, do as they do in the image. */
function leavingLinks(pieces) {
    const targets = new Map();
    for (const root of Object.keys(types/* ROOTS */.G))
        for (const [name, piece] of pieces[root])
            if (piece.kind === 'link')
                targets.set(types/* ROOTS */.G[root] + name, piece.target);
    return Object.keys(types/* ROOTS */.G).flatMap((root) => [...pieces[root]].flatMap(([name, piece]) => piece.kind === 'link' && leaves(types/* ROOTS */.G[root] + name, targets, REACH[root])
        ? [{ root, name, layer: piece.layer, target: piece.target }]
        : []));
}
function leaves(path, targets, reach) {
    const at = path.split('/');
    const isWithin = () => at.length > 0 && reach.some((prefix) => `${at.join('/')}/`.startsWith(prefix));
    const isOnTheWay = () => at.length === 0 || reach.some((prefix) => prefix.startsWith(`${at.join('/')}/`));
    let rest = [at.pop()];
    for (let hops = 0; rest.length > 0;) {
        const [segment, ...more] = rest;
        rest = more;
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            at.pop();
            continue;
        }
        at.push(segment);
        if (!isWithin() && !isOnTheWay())
            return true;
        const target = targets.get(at.join('/'));
        if (target === undefined)
            continue;
        if (++hops > MOST_HOPS)
            return false;
        if (target.startsWith('/'))
            at.length = 0;
        else
            at.pop();
        rest = [...target.split('/'), ...rest];
    }
    return !isWithin();
}

;// CONCATENATED MODULE: ./lib/convert/tree.js



/** As many as Linux follows (path_resolution(7)). */
const tree_MOST_HOPS = 40;
/** Reads all layers once more, for their names. Needed only when a link leads out of what becomes a package. */
async function readTree(image, context) {
    const nodes = new Map();
    const cover = createCover();
    for (let layer = image.layers.length - 1; layer >= 0; layer--) {
        const visit = (found) => {
            if (!cover.hides(found.path, found.kind) && !nodes.has(found.path))
                nodes.set(found.path, { ...found, layer });
        };
        cover.add(await scanLayer(image.layers[layer], context, { isRelevant: () => true, isLax: true, visit }));
        if (nodes.size > MOST_NODES)
            throw (0,faults/* broken */.mw)(context.shown, `it holds more than ${MOST_NODES} files`);
    }
    addParents(nodes);
    const resolve = (path) => {
        const at = [];
        let rest = path.split('/');
        let hops = 0;
        let node;
        while (rest.length > 0) {
            const [segment, ...more] = rest;
            rest = more;
            if (segment === '' || segment === '.')
                continue;
            if (segment === '..')
                at.pop();
            else
                at.push(segment);
            node = nodes.get(at.join('/'));
            if (at.length === 0 || node?.kind === 'folder')
                continue;
            if (node?.kind === 'link') {
                if (++hops > tree_MOST_HOPS)
                    return undefined;
                if (node.target.startsWith('/'))
                    at.length = 0;
                else
                    at.pop();
                rest = [...node.target.split('/'), ...rest];
            }
            else if (rest.some((each) => each !== ''))
                return undefined;
        }
        return node;
    };
    return {
        resolve,
        below: (path) => [...nodes].filter(([name]) => name.startsWith(`${path}/`)).map(([, node]) => node),
    };
}
const MOST_NODES = 2_000_000;
/** Layers need not hold the folders that their files lie in. */
function addParents(nodes) {
    for (const { path, layer } of [...nodes.values()])
        for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
            const folder = path.slice(0, cut);
            if (nodes.has(folder))
                break;
            nodes.set(folder, { path: folder, mode: 0o755, kind: 'folder', layer });
        }
}

;// CONCATENATED MODULE: ./lib/convert/complete.js








/**
 * Gives hard links their files, and links that lead out of what becomes a package the files that they lead to. Layers are read once
 * more only where that is needed. @throws PackerError that names every link which leads to nothing
 */
async function complete(image, collected, context) {
    const { pieces, hardLinks } = collected;
    const wanted = settleHardLinks(image, pieces, hardLinks, context);
    const leaving = leavingLinks(pieces);
    if (leaving.length > 0)
        wanted.push(...follow(leaving, pieces, await readTree(image, context), context));
    await fetchWanted(image, wanted, pieces, context);
    return pieces;
}
/** Hard links to files that are at hand become files of their own. @returns the others */
function settleHardLinks(image, pieces, links, { roots, budget }) {
    const known = new Map(links.map((link) => [`${link.layer}/${pathOf(link)}`, link]));
    const wanted = [];
    for (const link of links) {
        let { target } = link;
        const seen = new Set();
        for (let next = known.get(`${link.layer}/${target}`); next && !seen.has(target);) {
            seen.add(target);
            target = next.target;
            next = known.get(`${link.layer}/${target}`);
        }
        const spot = spotOf(target, roots);
        const piece = spot && pieces[spot.root].get(spot.name);
        const { root, name, layer } = link;
        if (piece?.layer === layer && piece.kind === 'file') {
            budget.take(piece.stored.entry.size);
            pieces[root].set(name, { layer, kind: 'file', stored: named(piece.stored, name) });
        }
        else if (piece?.layer === layer && piece.kind === 'link') {
            pieces[root].set(name, { layer, kind: 'link', target: piece.target });
        }
        else {
            const why = `the layer ${(0,faults/* shortDigest */.VK)(image.layers[layer].diffId)} holds ${(0,faults/* quoted */.TL)(pathOf(link))}: a hard link to ${(0,faults/* quoted */.TL)(link.target)}`;
            wanted.push({ layer, path: target, into: { root, name, layer }, why });
        }
    }
    return wanted;
}
const named = (stored, name) => ({
    entry: { ...stored.entry, name },
    ...(stored.elf && { elf: { ...stored.elf, path: name } }),
});
/** A folder that is followed may hold links to folders, and so on. */
const DEEPEST = 8;
/** Puts what links lead to in their place. @returns files that must be fetched */
function follow(leaving, pieces, tree, { shown }) {
    const wanted = [];
    const problems = [];
    const place = (from, name, node, depth) => {
        const { root, layer } = from;
        const why = `${(0,faults/* quoted */.TL)(`/${pathOf(from)}`)} is a link to ${(0,faults/* quoted */.TL)(from.target)}`;
        const refuse = (what) => problems.push({
            severity: 'error',
            code: 'convert/link',
            message: `${shown}: ${why}, which leads out of /${types/* ROOTS */.G[root].slice(0, -1)}: ${what}`,
            hint: 'Lambda has only what is in the package. Put the file itself there, or remove the link.',
        });
        pieces[root].delete(name);
        if (node === undefined)
            refuse('the image has no such file');
        else if ((0,names/* nameFault */.IY)(name) !== undefined)
            refuse(`${(0,faults/* quoted */.TL)(name)} cannot stand in a ZIP`);
        else if (node.kind === 'file')
            wanted.push({ layer: node.layer, path: node.path, into: { root, name, layer }, why });
        else if (node.kind === 'hard')
            wanted.push({ layer: node.layer, path: node.target, into: { root, name, layer }, why });
        else if (node.kind !== 'folder')
            refuse(node.kind === 'other' ? `it is ${node.what}` : 'it leads in a circle');
        else if (depth > DEEPEST)
            refuse('folders and links in it lead into each other');
        else {
            pieces[root].set(name, { layer, kind: 'folder' });
            for (const inner of tree.below(node.path)) {
                const rest = inner.path.slice(node.path.length + 1);
                const at = `${name}/${rest}`;
                if (inner.kind === 'folder')
                    pieces[root].set(at, { layer, kind: 'folder' });
                else if (inner.kind === 'link' && staysBelow(rest, inner.target))
                    pieces[root].set(at, { layer, kind: 'link', target: inner.target });
                else
                    place(from, at, inner.kind === 'link' ? tree.resolve(inner.path) : inner, depth + 1);
            }
        }
    };
    for (const link of leaving)
        place(link, link.name, tree.resolve(pathOf(link)), 0);
    if (problems.length > 0)
        throw new errors/* PackerError */.Ly(problems.slice(0, 20));
    return wanted;
}
/** Whether a link in a folder leads to a place in that folder, so that it is as good in a copy of it. */
function staysBelow(path, target) {
    if (target.startsWith('/'))
        return false;
    let depth = path.split('/').length - 1;
    for (const segment of target.split('/')) {
        if (segment === '..')
            depth--;
        else if (segment !== '' && segment !== '.')
            depth++;
        if (depth < 0)
            return false;
    }
    return true;
}
/** A hard link may name a hard link. */
const MOST_ROUNDS = 8;
async function fetchWanted(image, first, pieces, context) {
    const { shown, scratch, budget } = context;
    let wanted = first;
    for (let round = 0; wanted.length > 0; round++) {
        const next = [];
        for (const layer of new Set(wanted.map((each) => each.layer))) {
            const byPath = new Map();
            for (const each of wanted)
                if (each.layer === layer)
                    byPath.set(each.path, [...(byPath.get(each.path) ?? []), each]);
            const visit = (found, body) => {
                const takers = byPath.get(found.path) ?? [];
                byPath.delete(found.path);
                const [taker] = takers;
                if (taker === undefined)
                    return undefined;
                if (found.kind === 'hard' && round < MOST_ROUNDS) {
                    next.push(...takers.map((each) => ({ ...each, path: found.target })));
                    return undefined;
                }
                if (found.kind !== 'file')
                    throw (0,faults/* broken */.mw)(shown, `${taker.why}, which is no file`);
                for (let i = 0; i < takers.length; i++)
                    budget.take(found.size);
                const file = { name: taker.into.name, mode: found.mode, size: found.size };
                return scratch.add(file, body(), (stored) => {
                    for (const { into } of takers)
                        pieces[into.root].set(into.name, { layer: into.layer, kind: 'file', stored: named(stored, into.name) });
                });
            };
            await scanLayer(image.layers[layer], context, { isRelevant: (path) => byPath.has(path), isLax: true, visit });
            const [missing] = [...byPath.values()].flat();
            if (missing !== undefined)
                throw (0,faults/* broken */.mw)(shown, `${missing.why}, which its layer does not hold`);
        }
        await scratch.settle();
        wanted = next;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/convert/archive-image.js
var archive_image = __webpack_require__(937);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/convert/files.js
var convert_files = __webpack_require__(5284);
;// CONCATENATED MODULE: ./lib/convert/spool.js


/** Passes chunks on and writes them to a file on the way. @throws PackerError when that cannot be written */
async function* storeStream(chunks, path) {
    const write = (action) => {
        try {
            return action();
        }
        catch (thrown) {
            throw (0,files/* fileFailure */.fE)('write', path, thrown);
        }
    };
    const file = write(() => (0,external_node_fs_.openSync)(path, 'w', 0o600));
    try {
        for await (const chunk of chunks) {
            write(() => {
                for (let at = 0; at < chunk.length;)
                    at += (0,external_node_fs_.writeSync)(file, chunk, at);
            });
            yield chunk;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/convert/engine.js








/** Asks the Engine that the docker command line would talk to (DOCKER_HOST, contexts). */
async function askEngine(reference, { env, signal }) {
    const child = docker(['image', 'inspect', '--format', '{{.Id}}', reference], env);
    const ended = await end(child, signal);
    if (ended.code === 0)
        return { kind: 'here' };
    return /no such image|no such object/i.test(ended.said)
        ? { kind: 'missing' }
        : { kind: 'no-engine', why: ended.said || 'docker image inspect failed' };
}
/** An image of the Engine: `docker save`, written to disk as it comes, since its manifest is at the end of the stream. @throws PackerError */
async function engineImage(reference, context) {
    const { env, signal, scratch, shown, platform } = context;
    const path = (0,external_node_path_.join)(scratch, 'saved.tar');
    const child = docker(['image', 'save', reference], env);
    const ended = end(child, signal);
    let files;
    let failed;
    try {
        files = await (0,convert_files/* filesOfArchive */.pA)(path, storeStream(child.stdout, path), { shown, signal });
    }
    catch (thrown) {
        failed = thrown;
        child.kill();
    }
    const { code, said } = await ended;
    signal.throwIfAborted();
    // A stream that the Engine broke off is torn; what it said of that is the cause.
    if (code !== 0 && code !== 'SIGTERM')
        throw (0,errors/* failure */.V2)('convert/engine', `${shown}: docker save failed: ${said || `it ended with ${code}`}`);
    if (files === undefined)
        throw failed;
    return (0,archive_image/* imageInFiles */.G)(files, { shown, signal, platform, reference, isOnly: true });
}
const docker = (argv, env) => (0,external_node_child_process_.spawn)('docker', argv, { env: { ...env, DOCKER_CLI_HINTS: 'false' }, stdio: ['ignore', 'pipe', 'pipe'] });
const MOST_SAID = 4000;
async function end(child, signal) {
    const stop = () => void child.kill();
    signal.addEventListener('abort', stop, { once: true });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (part) => {
        text = (text + part).slice(-MOST_SAID);
    });
    // Its result is not read where only its success counts.
    if (child.spawnargs.includes('inspect'))
        child.stdout.resume();
    try {
        const [code, killed] = (await (0,external_node_events_.once)(child, 'close'));
        return { code: code ?? killed ?? 1, said: lastLine(text) };
    }
    catch (thrown) {
        const isMissing = thrown.code === 'ENOENT';
        return { code: 127, said: isMissing ? 'the docker command is not installed' : String(thrown) };
    }
    finally {
        signal.removeEventListener('abort', stop);
        signal.throwIfAborted();
    }
}
const lastLine = (text) => (0,report_text/* visible */.RK)(text
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '[]')
    .at(-1) ?? '').replace(/^Error response from daemon: /, '');

// EXTERNAL MODULE: ./lib/convert/registry/image.js
var registry_image = __webpack_require__(30550);
;// CONCATENATED MODULE: ./lib/convert/sources.js

const PREFIXES = [
    { prefix: 'docker-archive:', source: (rest) => ({ kind: 'archive', form: 'docker-archive', rest }) },
    { prefix: 'oci-archive:', source: (rest) => ({ kind: 'archive', form: 'oci', rest }) },
    { prefix: 'oci:', source: (rest) => ({ kind: 'archive', form: 'oci', rest }) },
    { prefix: 'docker-daemon:', source: (rest) => ({ kind: 'engine', reference: rest }) },
    { prefix: 'docker://', source: (rest) => ({ kind: 'registry', reference: rest }) },
];
/** What `-t` makes of a name without a prefix, as img2lambda has it. */
const TYPES = {
    docker: (reference) => ({ kind: 'engine', reference }),
    oci: (rest) => ({ kind: 'archive', form: 'oci', rest }),
};
/** @throws PackerError (2) when a type is named twice, or nothing */
function sourceOf(image, type) {
    const known = PREFIXES.find(({ prefix }) => image.startsWith(prefix));
    if (known && type !== undefined)
        throw (0,errors/* failure */.V2)('convert/source', `${image} says itself where it is: --image-type ${type} has no meaning beside it`, {
            exitCode: 2,
        });
    const rest = known ? image.slice(known.prefix.length) : image;
    if (rest === '')
        throw (0,errors/* failure */.V2)('convert/source', `${image || 'the image'}: nothing is named`, { exitCode: 2 });
    if (known)
        return known.source(rest);
    return type === undefined ? { kind: 'auto', reference: image } : TYPES[type](image);
}
/** A path, and the name of an image in it after a colon, where that is not part of the path. */
function splitPath(rest, exists) {
    if (exists(rest))
        return { path: rest };
    for (let at = rest.indexOf(':'); at > 0; at = rest.indexOf(':', at + 1))
        if (exists(rest.slice(0, at)))
            return { path: rest.slice(0, at), reference: rest.slice(at + 1) };
    return { path: rest };
}

;// CONCATENATED MODULE: ./lib/convert/open.js










/** @throws PackerError naming the image: not found, not for the platform, damaged */
async function openImage(image, type, context) {
    const source = sourceOf(image, type);
    return OPENERS[source.kind](source, context);
}
const OPENERS = {
    archive: openArchive,
    engine: openFromEngine,
    registry: ({ reference }, context) => (0,registry_image/* registryImage */.$)(reference, context),
    auto: openFromAnywhere,
};
async function openArchive({ form, rest }, context) {
    const { shown, signal, platform, scratch, cwd } = context;
    const { path: named, reference } = splitPath(rest, (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, path)));
    const path = (0,external_node_path_.resolve)(cwd, named);
    const stat = (0,convert_files/* needPath */.EA)(path, shown);
    const wanted = { shown, signal, platform, ...(reference !== undefined && { reference }) };
    if (stat.isDirectory()) {
        if (form === 'oci')
            return (0,archive_image/* imageInFiles */.G)((0,convert_files/* filesOfFolder */.rt)(path), wanted);
        throw (0,errors/* failure */.V2)('convert/source', `${shown}: ${path} is a folder; docker-archive: takes the file of docker save`);
    }
    if (!(await (0,faults/* about */.Cv)(shown, `${path} cannot be read`, signal, () => (0,convert_files/* isCompressed */.cx)(path))))
        return (0,archive_image/* imageInFiles */.G)(await (0,convert_files/* filesOfArchive */.pA)(path, (0,convert_files/* openFile */.Tq)(path), { shown, signal }), wanted);
    const plain = (0,external_node_path_.join)(scratch, 'plain.tar');
    return (0,archive_image/* imageInFiles */.G)(await (0,convert_files/* filesOfArchive */.pA)(plain, storeStream((0,convert_files/* unpacked */.KZ)(path), plain), { shown, signal }), wanted);
}
async function openFromEngine({ reference }, context) {
    const answer = await askEngine(reference, context);
    if (answer.kind !== 'here')
        throw engineFailure(context.shown, answer);
    return engineImage(reference, context);
}
const engineFailure = (shown, answer) => answer.kind === 'missing'
    ? (0,errors/* failure */.V2)('convert/missing', `${shown}: the Docker Engine has no such image`, {
        hint: 'Pull or build it, or name it with docker:// to fetch it from its registry.',
    })
    : (0,errors/* failure */.V2)('convert/engine', `${shown}: the Docker Engine cannot be asked: ${answer.why}`);
/** The Engine's image, where it has it for the platform; else the registry's. */
async function openFromAnywhere({ reference }, context) {
    const { shown, signal } = context;
    const answer = await askEngine(reference, context);
    let local = answer.kind === 'here' ? undefined : engineFailure(shown, answer);
    if (answer.kind === 'here') {
        try {
            return await engineImage(reference, context);
        }
        catch (thrown) {
            signal.throwIfAborted();
            const isElsewhere = thrown instanceof errors/* PackerError */.Ly && thrown.problems[0]?.code === 'convert/platform';
            if (!isElsewhere || context.platform === undefined)
                throw thrown;
            local = thrown;
        }
    }
    try {
        return await (0,registry_image/* registryImage */.$)(reference, context);
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof errors/* PackerError */.Ly && local instanceof errors/* PackerError */.Ly)
            throw new errors/* PackerError */.Ly([...local.problems.map(({ hint: _, ...problem }) => problem), ...thrown.problems], thrown.exitCode);
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/archive/pack.js + 1 modules
var pack = __webpack_require__(29960);
// EXTERNAL MODULE: ./lib/archive/schedule.js
var schedule = __webpack_require__(63733);
// EXTERNAL MODULE: ./lib/archive/zip.js
var zip = __webpack_require__(29997);
;// CONCATENATED MODULE: ./lib/convert/scratch.js







/** Bytes under way in the pool; a file larger than `file` goes over the disk, one at a time, since its thread needs twice its size. */
const MOST = { underWay: 12 << 20, file: 4 << 20, piece: 1 << 20 };
function openScratch(folder, pool, level) {
    const path = (0,external_node_path_.join)(folder, 'contents');
    const file = writing(path, () => (0,external_node_fs_.openSync)(path, 'w+', 0o600));
    let end = 0;
    let gathered = [];
    let gatheredBytes = 0;
    let runningBytes = 0;
    const running = new Set();
    const keep = (items, framed, waiting) => {
        if (framed.fault)
            throw faultOf(path, framed.fault);
        const bytes = new Uint8Array(framed.bytes);
        const start = end;
        end += bytes.length;
        writing(path, () => {
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_.writeSync)(file, bytes, at, bytes.length - at, start + at);
        });
        const elf = new Map(framed.elf.map((facts) => [facts.path, facts]));
        for (const [i, entry] of (0,pack/* entriesOf */.Mc)(items, framed).entries()) {
            const facts = elf.get(entry.name);
            waiting[i].done({ entry: { ...entry, offset: entry.offset + start }, ...(facts && { elf: facts }) });
        }
    };
    const run = (waiting, bytes, into) => {
        const sources = waiting.map(({ source }) => source);
        const batch = { ...(0,schedule/* batchOf */.Kb)(sources, level), ...(into && { into }) };
        runningBytes += bytes;
        pool.expect(bytes);
        const job = pool.run(batch).then((framed) => {
            runningBytes -= bytes;
            running.delete(job);
            keep(batch.items, framed, waiting);
        });
        // A failure is seen by whoever awaits the set; until then nobody does.
        job.catch(() => undefined);
        running.add(job);
    };
    const send = () => {
        if (gathered.length > 0)
            run(gathered, gatheredBytes);
        gathered = [];
        gatheredBytes = 0;
    };
    const settle = async () => {
        send();
        await Promise.all(running);
    };
    return {
        async add({ name, mode, size }, body, done) {
            const entry = { name, mode: (0,zip/* fileMode */.IB)(mode), size };
            if (size > MOST.file) {
                const aside = (0,external_node_path_.join)(folder, 'large');
                await spill(aside, body);
                await settle();
                const large = (stored) => {
                    end += stored.entry.compressedSize;
                    done(stored);
                };
                run([{ source: { ...entry, path: aside }, done: large }], size, { path, at: end });
                await settle();
                (0,files/* removeQuietly */.S2)(aside);
                return;
            }
            if ((0,schedule/* isFull */.uq)(gathered.length, gatheredBytes, size))
                send();
            gathered.push({ source: { ...entry, content: await scratch_collect(body, size) }, done });
            gatheredBytes += size;
            while (runningBytes + gatheredBytes > MOST.underWay && running.size > 0)
                await Promise.race(running);
        },
        settle,
        *read({ entry }) {
            for (let at = 0; at < entry.compressedSize;) {
                const piece = Buffer.allocUnsafe(Math.min(MOST.piece, entry.compressedSize - at));
                const length = (0,external_node_fs_.readSync)(file, piece, 0, piece.length, entry.offset + at);
                if (length === 0)
                    throw (0,errors/* failure */.V2)('convert/scratch', `${path} was changed while it was in use`);
                yield piece.subarray(0, length);
                at += length;
            }
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
const faultOf = (path, { kind, code, message }) => (0,files/* fileFailure */.fE)(kind === 'unwritable' ? 'write' : 'read', path, Object.assign(new Error(message), { code }));
async function scratch_collect(body, size) {
    const content = Buffer.allocUnsafe(size);
    let length = 0;
    for await (const chunk of body) {
        content.set(chunk, length);
        length += chunk.length;
    }
    if (length !== size)
        throw new Error('a file ends too early');
    return content;
}
async function spill(path, body) {
    const file = writing(path, () => (0,external_node_fs_.openSync)(path, 'w', 0o600));
    try {
        for await (const chunk of body)
            writing(path, () => {
                for (let at = 0; at < chunk.length;)
                    at += (0,external_node_fs_.writeSync)(file, chunk, at);
            });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function writing(path, action) {
    try {
        return action();
    }
    catch (thrown) {
        throw (0,files/* fileFailure */.fE)('write', path, thrown);
    }
}

// EXTERNAL MODULE: ./lib/convert/write.js
var write = __webpack_require__(21956);
;// CONCATENATED MODULE: ./lib/convert/image-content.js













/**
 * Opens an image and hands over what shows under its roots, while the contents are on disk in the scratch folder, which is made and
 * removed here. @throws PackerError; the signal's reason when interrupted
 */
async function withImage(work, use) {
    const { image: shown, roots, report, limit = limits/* LIMITS */.b1.unzipped } = work;
    try {
        (0,external_node_fs_.mkdirSync)(work.scratch, { recursive: true });
    }
    catch (thrown) {
        throw (0,files/* fileFailure */.fE)('write', work.scratch, thrown);
    }
    // Ends what still runs in the background when something has failed.
    const over = new AbortController();
    const signal = AbortSignal.any([work.signal, over.signal]);
    let scratch;
    try {
        const image = await openImage(shown, work.imageType, { ...work, shown, signal });
        scratch = openScratch(work.scratch, work.pool, deflate/* LEVELS */.A_[work.compression]);
        const context = {
            ...{ shown, signal, roots, scratch },
            budget: openBudget(image, limit, roots),
            onLayer: (layer, index, files) => report({
                kind: 'note',
                message: `layer ${index + 1} of ${image.layers.length}, ${(0,faults/* shortDigest */.VK)(layer.diffId)}: ${(0,report_text/* count */.U9)(files, 'file')} under ${roots.map((root) => `/${types/* ROOTS */.G[root].slice(0, -1)}`).join(' and ')}`,
            }),
        };
        const pieces = await complete(image, await collect(image, context), context);
        return await use(image, { opt: (0,write/* withoutFilledFolders */.G)(pieces.opt), task: (0,write/* withoutFilledFolders */.G)(pieces.task) }, scratch);
    }
    finally {
        over.abort(new Error('the image is closed'));
        scratch?.close();
        (0,files/* removeQuietly */.S2)(work.scratch);
    }
}


/***/ }),

/***/ 74026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ROOTS)
/* harmony export */ });
/** Where they lie in the image. */
const ROOTS = { opt: 'opt/', task: 'var/task/' };


/***/ }),

/***/ 21956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutFilledFolders),
/* harmony export */   R: () => (/* binding */ writePieces)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _archive_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56138);
/* harmony import */ var _archive_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29960);
/* harmony import */ var _archive_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18411);
/* harmony import */ var _archive_zip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29997);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51806);







/** Folders that something lies in need no entry of their own. */
function withoutFilledFolders(pieces) {
    const filled = new Set();
    for (const name of pieces.keys())
        for (let cut = name.lastIndexOf('/'); cut > 0; cut = name.lastIndexOf('/', cut - 1)) {
            const folder = name.slice(0, cut);
            if (filled.has(folder))
                break;
            filled.add(folder);
        }
    return new Map([...pieces].filter(([name, { kind }]) => kind !== 'folder' || !filled.has(name)));
}
/** Writes pieces as a canonical ZIP, under a temporary name of the caller's. @throws PackerError; nothing is left then */
function writePieces(path, pieces, scratch) {
    const rows = (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByName */ .VV)([...pieces].map(([name, piece]) => ({ name: piece.kind === 'folder' ? `${name}/` : name, piece })));
    const clash = (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_1__/* .findClash */ .RZ)(rows);
    if (clash)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)('convert/clash', `${(0,_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(clash.name)} is a file and a folder at once`);
    const elf = [];
    const zip = (0,_archive_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .openZip */ .Q)(path);
    try {
        for (const { name, piece } of rows) {
            const { entry, data } = contentOf(name, piece, scratch);
            const header = (0,_archive_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .localHeader */ .$B)(entry);
            zip.add([header], [{ ...entry, offset: header.length }]);
            for (const chunk of data)
                zip.add([chunk], []);
            if (piece.kind === 'file' && piece.stored.elf)
                elf.push(piece.stored.elf);
        }
        return { ...zip.finish(), elf: (0,_archive_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .sortElf */ .Io)(elf) };
    }
    catch (thrown) {
        zip.abandon();
        throw thrown;
    }
}
function contentOf(name, piece, scratch) {
    if (piece.kind === 'file')
        return { entry: { ...piece.stored.entry, name }, data: scratch.read(piece.stored) };
    if (piece.kind === 'folder')
        return { entry: plainEntry(name, _archive_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .MODE */ .g.folder, Buffer.alloc(0)), data: [] };
    const target = Buffer.from(piece.target);
    return { entry: plainEntry(name, _archive_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .MODE */ .g.link, target), data: [target] };
}
const plainEntry = (name, mode, data) => ({
    name,
    mode,
    crc: (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(data),
    size: data.length,
    compressedSize: data.length,
    method: 0,
    offset: 0,
});


/***/ })

};
