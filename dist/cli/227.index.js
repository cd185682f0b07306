export const id = 227;
export const ids = [227];
export const modules = {

/***/ 93326:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 25501:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 86849:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(75204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 85448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ joinPacks),
/* harmony export */   w: () => (/* binding */ placedEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95428);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56138);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27268);
/* harmony import */ var _takeover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30693);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18411);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29997);








/**
 * Puts packs together into one archive without compressing anything again; where two hold the same path, the later one wins.
 * The file appears at `path` whole or not at all. It is not flushed to the disk (fsync costs up to a second for a large one): that
 * matters only when the machine itself loses power. @throws PackerError: cannot be written; a path is both file and folder; beyond the limits of a ZIP
 */
function joinPacks(parts, path) {
    const temporary = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryBeside */ .w6)(path);
    const whole = wholePack(parts);
    const { rows, overlaps } = whole ? { rows: [], overlaps: [] } : merge(parts);
    try {
        const written = whole ? copy(whole, temporary) : write(rows, temporary, path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
        return { ...written, codeSha256: Buffer.from(written.sha256, 'hex').toString('base64'), overlaps };
    }
    catch (thrown) {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeQuietly */ .S2)(temporary);
        throw isSystemError(thrown) ? (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)('write', path, thrown) : thrown;
    }
}
/** The pack that the artifact is, byte for byte. */
function wholePack(parts) {
    const [only, ...others] = parts;
    const isWhole = only && others.length === 0 && only.from === '' && only.to === '' && only.skip.length === 0;
    return isWhole ? only.pack : undefined;
}
function copy(pack, temporary) {
    const entries = [...entriesIn(pack)];
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(pack.path, temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    }
    catch (thrown) {
        throw isSystemError(thrown) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(pack.path) ? (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)('read', pack.path, thrown) : thrown;
    }
    const { sha256, size, unzippedSize } = pack;
    return { sha256, size, unzippedSize, files: entries.length, entries };
}
const isSystemError = (thrown) => thrown.errno !== undefined;
/** Directories are read once for all the artifacts that share a pack. */
const directories = new WeakMap();
function entriesIn(pack) {
    if (pack.entries)
        return pack.entries;
    const known = directories.get(pack);
    if (known)
        return known;
    const entries = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readArchive */ .b)(pack.bytes());
    directories.set(pack, entries);
    return entries;
}
function merge(parts) {
    const rows = new Map();
    const overlaps = [];
    for (const part of parts) {
        const { tree } = part;
        const bytes = part.pack.bytes();
        for (const { name, entry } of placedEntries(part)) {
            const row = { name, entry, tree, bytes };
            const loser = rows.get(name);
            if (loser && !name.endsWith('/'))
                overlaps.push({ path: name, winner: tree, loser: loser.tree, sameContent: isSame(row, loser) });
            rows.set(name, row);
        }
    }
    const sorted = withoutFilledFolders((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByName */ .VV)([...rows.values()]));
    const clash = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .findClash */ .RZ)(sorted);
    if (clash) {
        const below = sorted.find(({ name }) => name.startsWith(`${clash.name}/`));
        const trees = `${rows.get(clash.name).tree} holds it as a file, ${below.tree} as a folder`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('archive/clash', `${clash.name} is both a file and a folder: ${trees}`, {
            hint: 'Exclude or rename one of them.',
        });
    }
    return {
        rows: sorted,
        overlaps: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByName */ .VV)(overlaps.map((overlap) => ({ name: overlap.path, overlap }))).map(({ overlap }) => overlap),
    };
}
/** The entries of a pack that have a place in the artifact, with their names there, in the pack's order. */
function placedEntries(part) {
    return entriesIn(part.pack).flatMap((entry) => {
        const name = placed(entry.name, part);
        return name === undefined ? [] : [{ name, entry }];
    });
}
/** An entry's name in the artifact; undefined: it has none. */
function placed(name, { from, to, skip }) {
    if (!name.startsWith(from) || skip.some((prefix) => name.startsWith(prefix)))
        return undefined;
    return to + name.slice(from.length) || undefined;
}
function isSame(a, b) {
    const { entry: x } = a;
    const { entry: y } = b;
    return (x.mode === y.mode && x.crc === y.crc && x.size === y.size && x.method === y.method && dataOf(a).equals(dataOf(b)));
}
const dataOf = ({ entry, bytes }) => bytes.subarray(entry.offset, entry.offset + entry.compressedSize);
/** A folder that was empty in its tree and is not here needs no entry: it comes right before what it holds. */
const withoutFilledFolders = (sorted) => sorted.filter(({ name }, i) => !(name.endsWith('/') && sorted[i + 1]?.name.startsWith(name)));
function write(rows, temporary, path) {
    const zip = (0,_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .openZip */ .Q)(temporary, path);
    try {
        for (let i = 0; i < rows.length;) {
            const row = rows[i++];
            if (row.name !== row.entry.name) {
                const header = (0,_zip_js__WEBPACK_IMPORTED_MODULE_7__/* .localHeader */ .$B)({ ...row.entry, name: row.name });
                zip.add([header, dataOf(row)], [{ ...row.entry, name: row.name, offset: header.length }]);
                continue;
            }
            const run = [row.entry];
            for (let next = rows[i]; next?.bytes === row.bytes && next.name === next.entry.name && (0,_takeover_js__WEBPACK_IMPORTED_MODULE_5__/* .isNext */ .mI)(run.at(-1), next.entry); next = rows[++i])
                run.push(next.entry);
            (0,_takeover_js__WEBPACK_IMPORTED_MODULE_5__/* .copyRun */ .J)(zip, run, row.bytes);
        }
        return zip.finish();
    }
    catch (thrown) {
        zip.abandon();
        throw thrown;
    }
}


/***/ }),

/***/ 27268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readArchive)
/* harmony export */ });
/* unused harmony export NotCanonical */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56138);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29997);


/** A ZIP that is not canonical. The message says where. */
class NotCanonical extends Error {
    name = 'NotCanonical';
}
const MODES = new Set(Object.values(_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .MODE */ .g));
/**
 * Entries of a canonical ZIP, in its order, with the offsets of their data. Every field is checked, in both headers, so that
 * what this accepts can be copied piece by piece. The data itself is not inflated. @throws NotCanonical
 */
function readArchive(bytes) {
    const end = bytes.length - _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .END_RECORD */ .yF;
    if (end < 0)
        throw new NotCanonical(`it has ${bytes.length} bytes, less than an empty ZIP`);
    const count = bytes.readUInt16LE(end + 8);
    const start = bytes.readUInt32LE(end + 16);
    const endRecord = Buffer.alloc(_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .END_RECORD */ .yF);
    endRecord.writeUInt32LE(_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.end, 0);
    endRecord.writeUInt16LE(count, 8);
    endRecord.writeUInt16LE(count, 10);
    endRecord.writeUInt32LE((end - start) >>> 0, 12);
    endRecord.writeUInt32LE(start, 16);
    if (start > end || !endRecord.equals(bytes.subarray(end)))
        throw new NotCanonical('its end record is not as it should be');
    const entries = [];
    let at = start;
    let data = 0;
    let previous = Buffer.alloc(0);
    for (let i = 0; i < count; i++) {
        if (at + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .CENTRAL_HEADER */ .E_ > end)
            throw new NotCanonical(`its directory ends in entry ${i}`);
        const nameBytes = bytes.readUInt16LE(at + 28);
        const raw = bytes.subarray(at + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .CENTRAL_HEADER */ .E_, at + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .CENTRAL_HEADER */ .E_ + nameBytes);
        const name = raw.toString();
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFault */ .IY)(name) !== undefined || at + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .CENTRAL_HEADER */ .E_ + nameBytes > end)
            throw new NotCanonical(`the name of entry ${i}`);
        if (Buffer.compare(previous, raw) >= 0)
            throw new NotCanonical(`${name} is out of order`);
        const entry = readCentral(bytes, at, name, nameBytes);
        if (entry === undefined)
            throw new NotCanonical(`the header of ${name}`);
        entry.offset = data + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_HEADER */ .Et + nameBytes;
        if (bytes.readUInt32LE(at + 42) !== data)
            throw new NotCanonical(`${name} does not follow the entry before it`);
        data = entry.offset + entry.compressedSize;
        if (data > start)
            throw new NotCanonical(`${name} reaches into the directory`);
        const local = entry.offset - nameBytes - _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_HEADER */ .Et;
        // From "version needed" to the name's end, both headers hold the same bytes, but for what lies between in the central one.
        const same = bytes.readUInt32LE(local) === _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.local &&
            bytes.compare(bytes, at + 6, at + 32, local + 4, local + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_HEADER */ .Et) === 0 &&
            bytes.compare(raw, 0, nameBytes, local + _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_HEADER */ .Et, entry.offset) === 0;
        if (!same)
            throw new NotCanonical(`the local header of ${name}`);
        entries.push(entry);
        previous = raw;
        at += _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .CENTRAL_HEADER */ .E_ + nameBytes;
    }
    if (at !== end || data !== start)
        throw new NotCanonical('there are bytes that belong to no entry');
    return entries;
}
function readCentral(bytes, at, name, nameBytes) {
    const mode = bytes.readUInt16LE(at + 40);
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 24);
    const compressedSize = bytes.readUInt32LE(at + 20);
    const isFolder = mode === _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .MODE */ .g.folder;
    const canonical = bytes.readUInt32LE(at) === _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.central &&
        bytes.readUInt16LE(at + 4) === _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_MADE_BY */ .Lm &&
        bytes.readUInt16LE(at + 6) === _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_NEEDED */ .jv &&
        bytes.readUInt16LE(at + 8) === (0,_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .flagsOf */ .Zo)(name, nameBytes) &&
        bytes.readUInt32LE(at + 12) === _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .DOS_DATE */ ._F * 0x10000 &&
        // Extra field, comment, disk and internal attributes: none.
        bytes.readUInt32LE(at + 30) === 0 &&
        bytes.readUInt32LE(at + 34) === 0 &&
        MODES.has(mode) &&
        bytes.readUInt32LE(at + 38) === (0,_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .externalAttributes */ .ny)(mode) &&
        isFolder === name.endsWith('/') &&
        !(isFolder && size !== 0) &&
        (method === 8 ? mode !== _zip_js__WEBPACK_IMPORTED_MODULE_1__/* .MODE */ .g.link && compressedSize < size : method === 0 && compressedSize === size);
    if (!canonical || (method !== 0 && method !== 8))
        return undefined;
    return { name, mode, crc: bytes.readUInt32LE(at + 16), size, compressedSize, method, offset: 0 };
}


/***/ }),

/***/ 25664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tarball)
/* harmony export */ });
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56118);

const KIND = 0o170000;
const LINK = 0o120000;
/** A tar stream of archives' files, modes and links kept, as Lambda unpacks packages: of two files of the same name the later one wins. */
function tarball(parts) {
    const pack = tar_stream__WEBPACK_IMPORTED_MODULE_0__.pack();
    const add = (header, content) => new Promise((resolve, reject) => pack.entry(header, content ?? '', (error) => (error ? reject(error) : resolve())));
    const fill = async () => {
        for (const part of parts)
            for (const entry of part.entries)
                await add(...memberOf(part, entry));
        pack.finalize();
    };
    fill().catch((error) => pack.destroy(error));
    return pack;
}
function memberOf({ to, read }, { name, mode }) {
    const header = { name: to + name, mode: mode & 0o7777, mtime: new Date(315_532_800_000) };
    if (name.endsWith('/'))
        return [{ ...header, type: 'directory' }];
    const content = Buffer.from(read(name) ?? []);
    return (mode & KIND) === LINK ? [{ ...header, type: 'symlink', linkname: content.toString() }] : [header, content];
}


/***/ }),

/***/ 89835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ during)
/* harmony export */ });
/** Tells whoever watches that targets go through something, as long as it lasts. */
async function during(report, targets, activity, work) {
    report({ kind: 'activity', targets, activity, status: 'started' });
    try {
        return await work();
    }
    finally {
        report({ kind: 'activity', targets, activity, status: 'done' });
    }
}


/***/ }),

/***/ 40751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ placeArtifacts),
/* harmony export */   YW: () => (/* binding */ makeArtifacts),
/* harmony export */   Zh: () => (/* binding */ dropArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _archive_join_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85448);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95428);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89835);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39259);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12205);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50855);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66662);











/**
 * Joins and inspects the given targets; layers come before the functions that use them. Nothing in dist is replaced yet.
 * @throws the signal's reason when interrupted, with nothing left behind
 */
async function makeArtifacts(targets, work) {
    const contents = new Map();
    const layerContent = (id) => {
        if (!contents.has(id)) {
            const path = work.standing(id);
            contents.set(id, path === undefined ? undefined : (0,_content_js__WEBPACK_IMPORTED_MODULE_7__/* .contentOf */ .$)(path));
        }
        return contents.get(id);
    };
    const made = [];
    try {
        for (const target of [
            ...targets.filter(({ kind }) => kind === 'layer'),
            ...targets.filter(({ kind }) => kind === 'function'),
        ]) {
            // Joining is one long stretch of file work: between two artifacts an interruption must be heard.
            await (0,_activity_js__WEBPACK_IMPORTED_MODULE_10__/* .during */ .i)(work.report, [target.id], 'join', async () => {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
                work.signal.throwIfAborted();
                made.push(attempt(target, work, layerContent, contents));
            });
        }
        return made;
    }
    catch (thrown) {
        dropArtifacts(made);
        throw thrown;
    }
}
function attempt(target, work, layerContent, contents) {
    try {
        const { candidate, content } = makeArtifact(target, work, layerContent);
        if (target.kind === 'layer')
            contents.set(target.id, content);
        return candidate;
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackerError */ .Ly))
            throw thrown;
        return { target, ok: false, problems: [...thrown.problems] };
    }
}
function makeArtifact(target, work, layerContent) {
    const parts = (0,_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .partsOf */ .C)(target, work);
    const temporary = (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryBeside */ .w6)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work.dist, target.output));
    const joined = (0,_archive_join_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPacks */ .r)(parts, temporary);
    try {
        const content = (0,_content_js__WEBPACK_IMPORTED_MODULE_7__/* .contentOf */ .$)(temporary, (0,_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .elfOf */ .n)(parts, joined), joined.entries);
        const findings = (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .inspect */ .Nn)(target, joined, content, (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .usedLayers */ .MG)(target, layerContent));
        const problems = findings
            .filter(({ severity }) => severity === 'error')
            .map((finding) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .problemOf */ .Zw)(target, finding));
        if (problems.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackerError */ .Ly(problems);
        const artifact = artifactOf(target, joined, findings, (0,_packages_js__WEBPACK_IMPORTED_MODULE_8__/* .packagesIn */ .j)(parts, work.store));
        return { candidate: { target, ok: true, temporary, artifact }, content };
    }
    catch (thrown) {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(temporary);
        throw thrown;
    }
}
function artifactOf(target, joined, findings, packages) {
    const { name, kind, platform, runtime, manifestHash, output, handler, layers } = target;
    const { sha256, codeSha256, size, unzippedSize, files } = joined;
    return {
        ...{
            name,
            kind,
            type: 'zip',
            platform,
            runtime,
            manifestHash,
            path: output,
            sha256,
            codeSha256,
            size,
            unzippedSize,
            files,
        },
        ...(handler !== undefined && { handler }),
        layers,
        findings,
        packages,
    };
}
/** Puts finished artifacts at their places. @throws PackerError when one cannot be */
function placeArtifacts(candidates, dist) {
    for (const candidate of candidates) {
        if (!candidate.ok || !('temporary' in candidate))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dist, candidate.target.output);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(candidate.temporary, path);
        }
        catch (thrown) {
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileFailure */ .fE)('write', path, thrown);
        }
    }
}
function dropArtifacts(candidates) {
    for (const candidate of candidates)
        if ('temporary' in candidate)
            (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(candidate.temporary);
}


/***/ }),

/***/ 39259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ usedLayers),
/* harmony export */   Nn: () => (/* binding */ inspect),
/* harmony export */   Zw: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _inspect_inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75404);
/* harmony import */ var _target_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72826);


/** The layers that a function names. Of an attached one that cannot be looked at only the name counts; a merged one is in the ZIP anyway. */
function usedLayers(target, layerContent) {
    return target.layers.flatMap((name) => {
        const content = name.startsWith('arn:') ? undefined : layerContent((0,_target_id_js__WEBPACK_IMPORTED_MODULE_1__/* .targetId */ .L)(name, target.platform));
        if (content)
            return [{ name, content }];
        return target.layersMode === 'attach' ? [{ arn: name }] : [];
    });
}
/** The findings of a finished artifact. */
function inspect(target, joined, content, layers) {
    const { kind, platform, runtime, handler, maxSize, layersMode } = target;
    const findings = (0,_inspect_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectArtifact */ .r)({
        ...content,
        ...{ kind, platform, runtime, layersMode, size: joined.size },
        layers,
        overlaps: joined.overlaps
            .filter(({ sameContent }) => !sameContent)
            .map(({ path, winner, loser }) => ({ path, kept: winner, lost: loser })),
        ...(handler !== undefined && { handler }),
        ...(maxSize && { maxSize }),
    });
    // Lambda's own limits hold whatever is verified.
    return target.verify === 'off' ? findings.filter(({ code }) => code.startsWith('limits/')) : findings;
}
/** An error finding as what the build fails with. */
function problemOf(target, { code, message, hint, paths }) {
    const files = paths && paths.length > 0 ? `: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ', …' : ''}` : '';
    return {
        severity: 'error',
        code,
        message: `${target.id}: ${message}${paths && message.includes(paths[0] ?? '\0') ? '' : files}`,
        ...(hint !== undefined && { hint }),
    };
}


/***/ }),

/***/ 12205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   o: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _archive_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27268);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95428);
/* harmony import */ var _inspect_elf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24333);





/** What the checks see of a canonical ZIP of ours. Without `elf` its binaries are looked at one by one, when they are asked for. */
function contentOf(path, elf, entries) {
    const listed = entries ?? (0,_archive_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readArchive */ .b)(readPart(path));
    const byName = new Map(listed.map((entry) => [entry.name, entry]));
    const dataOf = (entry) => {
        const data = readPart(path, entry.offset, entry.compressedSize);
        return entry.method === 0 ? data : (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(data, { maxOutputLength: entry.size });
    };
    const read = (name) => {
        const entry = byName.get(name);
        return entry && dataOf(entry);
    };
    let found = elf;
    return {
        entries: listed,
        get elf() {
            found ??= listed.filter(mayBeBinary).flatMap((entry) => (0,_inspect_elf_js__WEBPACK_IMPORTED_MODULE_4__/* .readElf */ .o)(entry.name, dataOf(entry)) ?? []);
            return found;
        },
        unzippedSize: listed.reduce((sum, entry) => sum + entry.size, 0),
        read,
    };
}
const mayBeBinary = ({ name, mode }) => (mode & 0o170000) === 0o100000 && (/\.so(\.|$)|\.node$/.test(name) || (mode & 0o111) !== 0);
/** Bytes of a file; all of them when no part is named. @throws PackerError */
function readPart(path, offset = 0, length) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            const part = Buffer.allocUnsafe(length ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size);
            return part.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, part, 0, part.length, offset));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (thrown) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .fE)('read', path, thrown);
    }
}


/***/ }),

/***/ 45397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   VW: () => (/* binding */ askRegistries),
/* harmony export */   Wz: () => (/* binding */ checkedAs),
/* harmony export */   fk: () => (/* binding */ localName),
/* harmony export */   i5: () => (/* binding */ surroundings),
/* harmony export */   sb: () => (/* binding */ askEngine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _graph_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93338);
/* harmony import */ var _image_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13277);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68424);
/* harmony import */ var _image_remote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26235);
/* harmony import */ var _inspect_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61730);
/* harmony import */ var _plan_canonical_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72201);
/* harmony import */ var _lanes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67723);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26032);










/** The references of the plan's images, by target id. @throws PackerError (2) with everything that keeps one from having its name */
function referencesOf(plan, request) {
    const references = new Map();
    const problems = [];
    for (const target of plan.targets) {
        if (target.type !== 'image')
            continue;
        const named = target.tag === undefined ? undefined : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .imageReference */ .r)(target.tag, target, surroundings(request));
        if (named && 'reference' in named)
            references.set(target.id, named.reference);
        else if (request.push || (request.load && named)) {
            const problem = named?.problem ?? NO_TAG;
            problems.push({ severity: 'error', ...problem, message: `${target.id}: ${problem.message}` });
        }
        const index = request.push && target.index !== undefined
            ? (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .imageReference */ .r)(target.index, target, surroundings(request))
            : undefined;
        if (index && 'problem' in index)
            problems.push({ severity: 'error', ...index.problem, message: `${target.id}: ${index.problem.message}` });
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackerError */ .Ly(problems, 2);
    return references;
}
/** The name that an image is to have; undefined: none that is known here. */
function referenceOf(target, request) {
    const named = target.tag === undefined ? undefined : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .imageReference */ .r)(target.tag, target, surroundings(request));
    return named && 'reference' in named ? named.reference : undefined;
}
const surroundings = ({ registry, env }) => ({ registry, env });
const NO_TAG = {
    code: 'image/tag',
    message: 'it has no image_tag to push it to',
    hint: 'Write image_tag: "registry.example.com/{name}:{arch}".',
};
/** Registries that are asked at the same time. */
const LANES = 8;
/**
 * What `--push` makes of an image's standing: a registry that has it under its tag, made of the same and checked as now, is the one that knows. A
 * machine that has built nothing learns there that nothing is to be built.
 * @returns with the images whose registry cannot be asked, as failures. @throws the signal's reason when interrupted
 */
async function askRegistries(standings, references, request, context) {
    if (!request.push)
        return { standings, unasked: [] };
    const unasked = [];
    const asked = await (0,_lanes_js__WEBPACK_IMPORTED_MODULE_9__/* .inLanes */ .L)(LANES, standings.map((standing) => async () => {
        const { target } = standing;
        const reference = references.get(target.id);
        const isToBeMade = standing.state === 'stale' && (request.force || standing.reason === _standing_js__WEBPACK_IMPORTED_MODULE_8__/* .CHECKS_CHANGED */ .r2);
        if (reference === undefined || isToBeMade)
            return standing;
        try {
            return standingIn(await (0,_image_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .askRemote */ .uo)(await (0,_image_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteOf */ .e1)(reference, context)), reference, standing);
        }
        catch (thrown) {
            context.signal.throwIfAborted();
            if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackerError */ .Ly))
                throw thrown;
            const problems = thrown.problems.map((each) => ({ ...each, message: `${target.id}: ${each.message}` }));
            unasked.push({ target, ok: false, problems });
            return { target, state: 'stale', reason: 'its registry cannot be asked' };
        }
    }));
    return { standings: asked, unasked };
}
function standingIn(known, reference, standing) {
    const { target } = standing;
    if (known?.labels[_image_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.manifestHash] !== target.manifestHash)
        return standing.state === 'stale' ? standing : { target, state: 'stale', reason: `${reference} is another image` };
    const facts = factsIn(known.labels[_image_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.facts]);
    if (!isChecked(target, facts))
        return { target, state: 'stale', reason: _standing_js__WEBPACK_IMPORTED_MODULE_8__/* .CHECKS_CHANGED */ .r2 };
    const before = standing.state === 'unchanged' ? standing.artifact : undefined;
    const artifact = artifactOf(target, reference, known.digest, facts, before);
    return target.sboms && !artifact.packages
        ? { target, state: 'stale', reason: _standing_js__WEBPACK_IMPORTED_MODULE_8__/* .PACKAGES_UNKNOWN */ .vb }
        : { target, state: 'unchanged', artifact };
}
/** Whether all that is asked of an image now was asked when it was pushed. */
function isChecked(target, facts) {
    const wanted = checkedAs(target);
    const isVerified = target.verify === 'off' || (wanted === undefined ? facts.verified !== 'off' : facts.verified === wanted);
    const ofBudget = facts.findings.filter(({ code }) => code.startsWith('limits/max-size'));
    const { maxSize } = target;
    return isVerified && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(ofBudget, (0,_inspect_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .budget */ .gd)({ ...facts, ...(maxSize && { maxSize }) }));
}
/** How an image was verified, as its label says; undefined: `static`. */
function checkedAs({ verify, verifyEnv = {} }) {
    if (verify === 'static')
        return undefined;
    if (verify === 'off' || Object.keys(verifyEnv).length === 0)
        return verify;
    return `${verify} ${(0,_plan_canonical_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(verifyEnv).slice('sha256:'.length, 20)}`;
}
/** What `--load` makes of an image that is unchanged: the local Docker may lack it, or have another under its name. @throws the signal's reason */
async function askEngine(standings, references, { load, env }, signal) {
    if (!load)
        return standings;
    return (0,_lanes_js__WEBPACK_IMPORTED_MODULE_9__/* .inLanes */ .L)(LANES, standings.map((standing) => async () => {
        const { target, state } = standing;
        if (state === 'stale' || target.type !== 'image')
            return standing;
        const name = references.get(target.id) ?? localName(target.id);
        const labels = await (0,_graph_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOfLocal */ .kw)(name, { ...env }, signal);
        return labels[_image_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.manifestHash] === target.manifestHash
            ? standing
            : { target, state: 'stale', reason: `${name} is not what the local Docker has` };
    }));
}
/** An image as a registry describes it, and this machine, if it is the one that it knows. */
function artifactOf(target, image, digest, { size, unzippedSize, findings }, before) {
    const isSame = before?.type === 'image' && before.digest === digest;
    const { packages, sboms } = isSame ? before : {};
    return {
        ...{ ...imageFacts(target), image, digest, size, unzippedSize, findings },
        ...(packages && { packages }),
        ...(sboms && { sboms }),
    };
}
function imageFacts(target) {
    const { name, platform, runtime, manifestHash, handler, layers } = target;
    return {
        ...{ name, kind: 'function', type: 'image', platform, runtime, manifestHash },
        ...(handler !== undefined && { handler }),
        layers,
    };
}
/** Written by us, but by any version. */
function factsIn(text) {
    try {
        const { size, unzippedSize, findings, verified } = JSON.parse(text ?? '');
        if (Number.isInteger(size) && Number.isInteger(unzippedSize) && Array.isArray(findings))
            return { size, unzippedSize, findings, ...(typeof verified === 'string' && { verified }) };
    }
    catch {
        // What it says besides its manifest hash is only for people.
    }
    return { size: 0, unzippedSize: 0, findings: [] };
}
/** What an image without image_tag is called in the local Docker: `api (linux/arm64)` → `lambda-packer/api:arm64`. */
function localName(id) {
    const [, name = '', arch = ''] = /^(.+) \(linux\/(.+)\)$/.exec(id) ?? [];
    return `lambda-packer/${name.toLowerCase()}:${arch}`;
}


/***/ }),

/***/ 27336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RZ: () => (/* binding */ attachedLayers),
  r6: () => (/* binding */ checkImports),
  R8: () => (/* binding */ filesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/graph/docker.js
var docker = __webpack_require__(93338);
// EXTERNAL MODULE: ./lib/image/load.js
var load = __webpack_require__(50161);
// EXTERNAL MODULE: ./lib/outputs/manifest.js + 1 modules
var manifest = __webpack_require__(44007);
// EXTERNAL MODULE: ./lib/plan/canonical.js
var canonical = __webpack_require__(72201);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/archive/tarball.js
var tarball = __webpack_require__(25664);
// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(79162);
// EXTERNAL MODULE: ./lib/sandbox/container.js
var sandbox_container = __webpack_require__(35324);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/sandbox/import-failure.js

/** Why an import failed, by what the interpreter printed, and what to do about it. The first that matches counts. */
const CAUSES = [
    {
        code: 'import/emulation',
        pattern: /exec format error|cannot execute binary file/i,
        hint: (_, { platform }) => `this machine cannot run ${platform}: install emulation with \`docker run --privileged --rm tonistiigi/binfmt --install all\`, or verify on a machine of that kind`,
    },
    {
        code: 'import/architecture',
        pattern: /((?:wrong ELF class|invalid ELF header|cannot open shared object file: No such file or directory \(aarch64|Exec format error)[^\n]*)/,
        hint: (_, { platform }) => `a library is of another architecture: it must be built for ${platform}`,
    },
    {
        code: 'import/glibc',
        pattern: /version [`'](GLIBC(?:XX)?_[\d.]+)' not found/,
        hint: (found, { runtime }) => `a library needs ${found}, which ${runtime} does not have: use a build made for an older glibc`,
    },
    {
        code: 'import/library',
        pattern: /([\w.+-]+\.so[\w.]*): cannot open shared object file/,
        hint: (found) => `${found} is missing: install it in the build environment (build.packages) and name it under \`lib\``,
    },
    {
        code: 'import/module',
        pattern: /No module named '([^']+)'|Cannot find (?:module|package) '([^']+)'|cannot load such file -- (\S+)/,
        hint: (found) => `'${found}' is neither in the package nor in its layers: declare it as a requirement, or check path and patterns`,
    },
    {
        code: 'import/handler',
        pattern: /HandlerNotFound/,
        hint: () => 'check the name after the dot of `handler` against what the file defines',
    },
    {
        code: 'import/memory',
        pattern: /MemoryError|heap out of memory|status 137/,
        hint: () => 'importing takes more than 1 GiB of memory',
    },
];
/** What a failed import means: the last line that the interpreter printed of it, and a hint. */
function importFinding(check, printed, end) {
    const text = (0,external_node_util_.stripVTControlCharacters)(printed);
    const cause = CAUSES.find(({ pattern }) => pattern.test(`${text}\n${end}`));
    const found = cause?.pattern
        .exec(`${text}\n${end}`)
        ?.slice(1)
        .find((part) => part !== undefined);
    return {
        severity: 'error',
        code: cause?.code ?? 'import/failed',
        message: `handler '${check.handler}' cannot be imported in ${check.image}: ${lastLine(text) ?? end}`,
        hint: cause?.hint(found ?? '', check) ??
            'run it with `lambda-packer invoke`, or see what it needs at import time (environment variables: verify.env)',
    };
}
/** Python ends with the error's line, Node prints the error's line before its stack, and its version at last. */
function lastLine(text) {
    const lines = text
        .split('\n')
        .map((line) => line.trimEnd())
        .filter(Boolean);
    const named = lines.findLast((line) => /^(?:\w+\.)*\w*(?:Error|Exception|NotFound)\b.*/.test(line) || /^-e:\d+:in|: cannot load such file/.test(line));
    return named ?? lines.findLast((line) => !/^Node\.js v/.test(line));
}

;// CONCATENATED MODULE: ./lib/sandbox/runtime-environment.js

/**
 * Where a runtime looks for code and libraries; what every image has of its own (PATH, LD_LIBRARY_PATH) is left to it.
 * Source: "Defined runtime environment variables" in the AWS Lambda Developer Guide.
 */
function runtimeEnvironment(runtime, handler) {
    const { language, version } = (0,runtimes/* runtimeFacts */.M4)(runtime);
    const search = {
        node: {
            NODE_PATH: `/opt/nodejs/node${version}/node_modules:/opt/nodejs/node_modules:/var/runtime/node_modules:/var/runtime:/var/task`,
        },
        ruby: {
            GEM_PATH: `/var/task/vendor/bundle/ruby/${version}.0:/opt/ruby/gems/${version}.0`,
            RUBYLIB: '/var/task:/var/runtime/lib:/opt/ruby/lib',
        },
    };
    return {
        _HANDLER: handler,
        LAMBDA_TASK_ROOT: '/var/task',
        LAMBDA_RUNTIME_DIR: '/var/runtime',
        TZ: ':UTC',
        ...search[language],
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/import-check.js






/** Interpreter, and what it runs with the handler as its one argument. */
const PROGRAMS = {
    python: { entrypoint: 'python3', words: ['-c'], url: __webpack_require__.ab + "import.py" },
    node: {
        entrypoint: 'node',
        words: ['--input-type=module', '-e'],
        url: __webpack_require__.ab + "import.mjs",
    },
    ruby: { entrypoint: 'ruby', words: ['-e'], url: __webpack_require__.ab + "import.rb" },
};
const canImport = (language) => Object.hasOwn(PROGRAMS, language);
/** MiB: what an import may take. Seconds: under emulation large packages take their time. */
const MEMORY = 1024;
const PATIENCE = 180;
/** Of what a program prints, its end tells what went wrong. */
const KEPT_TEXT = 64 << 10;
/**
 * Imports a function's handler in its runtime image, without a network and with bounded memory; no findings: it can be imported.
 * Runtimes whose handlers cannot be imported by their language (Java, .NET, provided) are left to the static checks, and a finding says so.
 * @throws PackerError when docker cannot run it
 */
async function checkImport(check) {
    const { language } = (0,runtimes/* runtimeFacts */.M4)(check.runtime);
    if (!canImport(language))
        return [
            {
                severity: 'info',
                code: 'import/not-possible',
                message: `verify: import has no way to import a handler of ${check.runtime}; it was checked statically`,
            },
        ];
    const { entrypoint, words, url } = PROGRAMS[language];
    const container = await (0,sandbox_container/* createContainer */.g)({
        ...{ image: check.image, platform: check.platform, docker: check.docker, signal: check.signal },
        entrypoint,
        args: [...words, (0,external_node_fs_.readFileSync)(url, 'utf8'), check.handler],
        env: { ...runtimeEnvironment(check.runtime, check.handler), ...check.env },
        words: ['--network', 'none', '--memory', `${MEMORY}m`, '--workdir', '/var/task'],
        files: (0,tarball/* tarball */.z)(check.files),
    });
    let printed = '';
    const stop = () => void container.remove().catch(() => undefined);
    let isLate = false;
    const late = setTimeout(() => {
        isLate = true;
        stop();
    }, PATIENCE * 1000);
    check.signal.addEventListener('abort', stop, { once: true });
    try {
        const code = await container.start((text) => {
            printed = (printed + text).slice(-KEPT_TEXT);
        });
        check.signal.throwIfAborted();
        return code === 0
            ? []
            : [importFinding(check, printed, isLate ? `it took more than ${PATIENCE} s` : `it ended with status ${code}`)];
    }
    finally {
        clearTimeout(late);
        check.signal.removeEventListener('abort', stop);
        await container.remove();
    }
}

// EXTERNAL MODULE: ./lib/target-id.js
var target_id = __webpack_require__(72826);
// EXTERNAL MODULE: ./lib/build/activity.js
var activity = __webpack_require__(89835);
// EXTERNAL MODULE: ./lib/build/artifacts.js
var artifacts = __webpack_require__(40751);
// EXTERNAL MODULE: ./lib/build/checks.js
var checks = __webpack_require__(39259);
// EXTERNAL MODULE: ./lib/build/content.js
var content = __webpack_require__(12205);
// EXTERNAL MODULE: ./lib/build/lanes.js
var lanes = __webpack_require__(67723);
;// CONCATENATED MODULE: ./lib/build/imports.js













/** Grows when the check itself changes, so that what an older one passed is looked at again. */
const CHECK = 1;
/**
 * Imports the handlers of finished functions whose `verify` says so, several at a time; what cannot be imported becomes a failure.
 * What passed is remembered by all that it rests on. @throws the signal's reason when interrupted
 */
async function checkImports(candidates, work) {
    const zips = new Map();
    for (const artifact of work.before)
        zips.set((0,manifest/* artifactId */.OB)(artifact), { path: (0,external_node_path_.join)(work.dist, artifact.path), sha256: artifact.sha256 });
    for (const each of candidates)
        if ('temporary' in each)
            zips.set(each.target.id, { path: each.temporary, sha256: each.artifact.sha256 });
    const jobs = candidates.map((candidate) => async () => {
        const { target } = candidate;
        if (!candidate.ok || target.kind !== 'function' || target.verify !== 'import')
            return candidate;
        // An own Dockerfile may be all that says what is run.
        if (target.type === 'image' && target.handler === undefined)
            return candidate;
        try {
            const subject = subjectOf(candidate, zips);
            if ('missing' in subject)
                return withFindings(candidate, [unseen(subject.missing)]);
            return withFindings(candidate, await importOnce(target, subject, work));
        }
        catch (thrown) {
            work.signal.throwIfAborted();
            if (!(thrown instanceof lib_errors/* PackerError */.Ly))
                throw thrown;
            (0,artifacts/* dropArtifacts */.Zh)([candidate]);
            return { target, ok: false, problems: thrown.problems.map((problem) => ofTarget(target, problem)) };
        }
    });
    return (0,lanes/* inLanes */.L)(work.concurrency, jobs).catch((thrown) => {
        (0,artifacts/* dropArtifacts */.Zh)(candidates);
        throw thrown;
    });
}
function subjectOf(candidate, zips) {
    const { target } = candidate;
    if (!('temporary' in candidate)) {
        const { base } = target.manifest.image;
        const { digest } = candidate.artifact;
        if ('reference' in base)
            return { image: base.reference, parts: [digest], files: candidate.files };
        // A base that was made here is in no registry.
        const image = `lambda-packer/verify:${digest.slice('sha256:'.length)}`;
        return { image, parts: [digest], files: [], whole: candidate.image };
    }
    const layers = attachedLayers(target);
    const missing = layers.filter((id) => !zips.has(id));
    if (missing.length > 0)
        return { missing };
    const all = [target.id, ...layers].map((id) => zips.get(id));
    const [own, ...attached] = all.map(({ path }) => path);
    return { image: target.base, parts: all.map(({ sha256 }) => sha256), files: filesOf(own, attached) };
}
/** @throws PackerError when the handler cannot be imported, or docker cannot run it */
async function importOnce(target, subject, work) {
    const { image, parts, files } = subject;
    const { id, handler = '', runtime, platform, verifyEnv = {} } = target;
    const restsOn = (0,canonical/* digestOf */.ol)({ check: CHECK, handler, runtime, platform, image, verifyEnv, parts });
    const record = `import-${restsOn.slice('sha256:'.length)}`;
    if (work.store.readRecord(record) !== undefined)
        return [];
    const findings = await (0,activity/* during */.i)(work.report, [id], 'import the handler', () => withImage(subject, work, () => checkImport({
        ...{ image, platform, runtime, handler, env: verifyEnv, files },
        ...{ docker: work.env, signal: work.signal },
    })));
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new lib_errors/* PackerError */.Ly(errors.map((finding) => (0,checks/* problemOf */.Zw)(target, finding)));
    if (findings.length === 0)
        work.store.writeRecord(record, { target: id });
    return findings;
}
/** Lends the local Docker an image that is nowhere else. */
async function withImage({ image, whole }, work, use) {
    if (!whole)
        return use();
    try {
        await (0,load/* loadImage */.y)(whole, image, work.env, work.signal);
        return await use();
    }
    finally {
        await (0,docker/* removeLocal */.Ab)(image, { ...work.env });
    }
}
/** Ids of the layers that Lambda mounts; merged ones are in the ZIP, and those of an account are not to be had. */
const attachedLayers = ({ layers, layersMode, platform }) => layersMode === 'attach'
    ? layers.filter((name) => !name.startsWith('arn:')).map((name) => (0,target_id/* targetId */.L)(name, platform))
    : [];
/** A function's files and those of its layers (paths of canonical ZIPs), in Lambda's order: of the layers the last one wins. */
const filesOf = (zip, layers) => [
    ...layers.map((path) => ({ to: 'opt/', ...(0,content/* contentOf */.$)(path) })),
    { to: 'var/task/', ...(0,content/* contentOf */.$)(zip) },
];
/** What docker says knows nothing of targets. */
const ofTarget = ({ id }, problem) => problem.message.startsWith(id) ? problem : { ...problem, message: `${id}: ${problem.message}` };
const unseen = (layers) => ({
    severity: 'warning',
    code: 'import/layer-missing',
    message: `its handler was not imported: ${layers.join(', ')} ${layers.length === 1 ? 'is' : 'are'} not built`,
    hint: 'build the layers too: without --only, or named by it',
});
/** An image says its findings itself, in a label that is part of its digest: only errors matter for it here. */
function withFindings(candidate, more) {
    if (more.length === 0 || !('temporary' in candidate))
        return candidate;
    const { artifact } = candidate;
    return { ...candidate, artifact: { ...artifact, findings: [...artifact.findings, ...more] } };
}


/***/ }),

/***/ 67723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ inLanes)
/* harmony export */ });
/** Runs jobs in order, so many at a time; results in their order. */
async function inLanes(width, jobs) {
    const results = [];
    let next = 0;
    const lane = async () => {
        for (let index = next++; index < jobs.length; index = next++)
            results[index] = await jobs[index]();
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(width, jobs.length)) }, lane));
    return results;
}


/***/ }),

/***/ 50855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ packagesIn)
/* harmony export */ });
/* harmony import */ var _archive_join_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85448);
/* harmony import */ var _inspect_dist_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22779);
/* harmony import */ var _inspect_licenses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51922);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12205);




/** Grows when more is read out of metadata, so that older records are read anew. */
const READER = 1;
/** A file of metadata is some kilobytes; what claims more is not read. */
const MOST_METADATA = 1024 * 1024;
/** Characters of a name or version: npm's limit for names is 214. What claims more is made up. */
const LONGEST = 256;
/**
 * The packages in an artifact, by the metadata that its packs hold: each name and version once, sorted. Of files with the same name the last
 * counts. What a pack holds is remembered, so that it is read once however many artifacts share it.
 */
function packagesIn(parts, store) {
    const byPath = new Map();
    for (const { pack, from, to, skip } of parts)
        for (const { path, ...found } of packagesOf(pack, store))
            if (path.startsWith(from) && !skip.some((prefix) => path.startsWith(prefix)))
                byPath.set(to + path.slice(from.length), found);
    return distinct([...byPath.values()]);
}
function packagesOf(pack, store) {
    const entries = (0,_archive_join_js__WEBPACK_IMPORTED_MODULE_0__/* .placedEntries */ .w)({ tree: '', from: '', to: '', skip: [], pack }).map(({ entry }) => entry);
    const files = entries.filter(({ name, size }) => (0,_inspect_dist_info_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageFile */ .N8)(name) && size <= MOST_METADATA);
    if (files.length === 0)
        return [];
    const record = `packages-${READER}-${pack.sha256}`;
    const known = store.readRecord(record);
    if (Array.isArray(known))
        return known;
    const { read } = (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentOf */ .$)(pack.path, [], files);
    const found = files.flatMap(({ name: path }) => {
        const made = (0,_inspect_licenses_js__WEBPACK_IMPORTED_MODULE_2__/* .licensedPackageOf */ .l)(path, read(path));
        return made && [made.name, made.version].every(({ length }) => length <= LONGEST) ? [{ path, ...made }] : [];
    });
    store.writeRecord(record, found);
    return found;
}
const keyOf = ({ ecosystem, name, version }) => [ecosystem, name, version].join('\0');
function distinct(packages) {
    const byKey = new Map(packages.toReversed().map((each) => [keyOf(each), each]));
    return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}


/***/ }),

/***/ 66662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   n: () => (/* binding */ elfOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What a target's artifact is joined from. @throws PackerError with the problem of a tree that could not be made */
function partsOf(target, { plan, trees }) {
    return target.manifest.places.map((place) => {
        const made = trees.get(place.tree);
        if (!made)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('build/tree', `${target.id}: the tree ${plan.trees.get(place.tree)?.label ?? place.tree} was not made`);
        if (!made.ok)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackerError */ .Ly([made.problem]);
        return {
            from: place.from,
            to: place.to,
            skip: place.skip,
            tree: plan.trees.get(place.tree).label,
            pack: made.pack,
            elf: made.pack.entry.elf,
        };
    });
}
/** Facts of the binaries that are in the artifact, under the names that they have there. */
function elfOf(parts, { overlaps }) {
    const lost = new Set(overlaps.map(({ path, loser }) => `${loser}\0${path}`));
    const facts = new Map();
    for (const part of parts) {
        const { tree, from, to, skip } = part;
        for (const elf of part.elf) {
            if (!elf.path.startsWith(from) || skip.some((prefix) => elf.path.startsWith(prefix)))
                continue;
            const path = to + elf.path.slice(from.length);
            if (!lost.has(`${tree}\0${path}`))
                facts.set(path, { ...elf, path });
        }
    }
    return [...facts.values()];
}


/***/ }),

/***/ 65526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withVerify),
/* harmony export */   s: () => (/* binding */ readRequestedPlan)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95428);
/* harmony import */ var _plan_planfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38898);
/* harmony import */ var _plan_shown_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13104);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13411);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56110);







/**
 * The plan that an earlier job wrote, narrowed to the packages, platforms and shard of this one.
 * @throws PackerError when it is not of this config and version
 */
function readRequestedPlan(path, config, selected, shard) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)('read', path, thrown);
    }
    const plan = (0,_plan_planfile_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(text, (0,_plan_shown_path_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .p)(path), config.root, { version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x, configSha256: config.sha256 });
    const packages = new Map(config.packages.map((pkg) => [pkg.name, pkg]));
    const targets = plan.targets.filter(({ name, platform }) => {
        const pkg = packages.get(name);
        return pkg !== undefined && selected(pkg, platform);
    });
    if (targets.length === 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/nothing', `${(0,_plan_shown_path_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .p)(path)} has none of the targets that are asked for`, {
            hint: 'plan with the same --only and --platform, or without',
            exitCode: 2,
        });
    return { ...plan, targets: shard ? (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .ofShard */ .GO)(targets, shard) : targets };
}
/** `--verify` stands above what the config says of each function. */
function withVerify(plan, verify) {
    if (verify === undefined)
        return plan;
    return { ...plan, targets: plan.targets.map((target) => ({ ...target, verify })) };
}


/***/ }),

/***/ 56110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ ofShard),
/* harmony export */   Iw: () => (/* binding */ inShard),
/* harmony export */   r1: () => (/* binding */ selection)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29271);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _plan_matrix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68678);
/* harmony import */ var _target_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72826);






/**
 * Which targets of the config were asked for, by name, glob and platform.
 * @throws PackerError (2) for a name that matches nothing, or when nothing is left
 */
function selection(config, asked) {
    const names = config.packages.map((pkg) => pkg.name);
    const matchers = (asked.only ?? []).map((pattern) => ({ pattern, matches: picomatch__WEBPACK_IMPORTED_MODULE_2__(pattern) }));
    const problems = matchers
        .filter(({ matches }) => !names.some((name) => matches(name)))
        .map(({ pattern }) => noSuchPackage(pattern, names));
    const isSelected = (pkg, platform) => (matchers.length === 0 || matchers.some(({ matches }) => matches(pkg.name))) &&
        (asked.platforms?.includes(platform) ?? true);
    if (problems.length === 0 &&
        !config.packages.some((pkg) => pkg.platforms.some((platform) => isSelected(pkg, platform)))) {
        problems.push({
            severity: 'error',
            code: 'select/nothing',
            message: `no package${asked.only ? ` of ${asked.only.join(', ')}` : ''} is built for ${(asked.platforms ?? []).join(', ')}`,
            hint: `add the platform under 'platforms' or 'platforms_default'`,
        });
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackerError */ .Ly(problems, 2);
    return isSelected;
}
/** Of the selected targets, those of one shard. It may have none. */
function inShard(config, isSelected, shard) {
    if (!shard)
        return isSelected;
    const all = config.packages.flatMap((pkg) => pkg.platforms
        .filter((platform) => isSelected(pkg, platform))
        .map((platform) => ({ id: (0,_target_id_js__WEBPACK_IMPORTED_MODULE_3__/* .targetId */ .L)(pkg.name, platform), platform })));
    const ids = new Set(ofShard(all, shard).map(({ id }) => id));
    return (pkg, platform) => ids.has((0,_target_id_js__WEBPACK_IMPORTED_MODULE_3__/* .targetId */ .L)(pkg.name, platform));
}
/** Those that the matrix row of a shard counts: each platform is split by itself. Sorted as a plan is. */
function ofShard(targets, { index, of }) {
    const own = new Set(_config_types_js__WEBPACK_IMPORTED_MODULE_4__/* .PLATFORMS */ .P4.flatMap((platform) => (0,_plan_matrix_js__WEBPACK_IMPORTED_MODULE_5__/* .shardOf */ .IS)(targets.filter((target) => target.platform === platform), index, of)));
    return targets.filter((target) => own.has(target));
}
function noSuchPackage(pattern, names) {
    const near = names.length > 0 ? (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(pattern, names) : undefined;
    return {
        severity: 'error',
        code: 'select/unknown',
        message: `--only: no package is named '${pattern}'${near === undefined ? '' : `; did you mean '${near}'?`}`,
    };
}


/***/ }),

/***/ 26032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r2: () => (/* binding */ CHECKS_CHANGED),
  vb: () => (/* binding */ PACKAGES_UNKNOWN),
  we: () => (/* binding */ inspectionKey),
  ES: () => (/* binding */ standings)
});

// EXTERNAL MODULE: ./lib/outputs/files.js
var files = __webpack_require__(48217);
// EXTERNAL MODULE: ./lib/outputs/manifest.js + 1 modules
var manifest = __webpack_require__(44007);
// EXTERNAL MODULE: ./lib/plan/canonical.js
var canonical = __webpack_require__(72201);
;// CONCATENATED MODULE: ./lib/plan/reasons.js
/** Names shown before "and N more". */
const SHOWN = 3;
/**
 * Why a target is to be built, in a few words: `new`, `source changed: app.py`, `requirements changed: +numpy==2.4.0`, …
 * Undefined: its manifest hash is that of the last build.
 */
function reasonFor(target, previous, known) {
    const before = previous.manifests[target.id];
    if (!before)
        return 'new';
    if (before.hash === target.manifestHash)
        return undefined;
    const reasons = [
        ...optionReasons(before.manifest, target.manifest),
        ...treeReasons(before.manifest, target.manifest, previous, known),
    ];
    return reasons.length > 0 ? reasons.join('; ') : 'its parts are ordered anew';
}
function optionReasons(before, now) {
    return [
        before.format === now.format ? '' : `archive format ${before.format} → ${now.format}`,
        before.compression === now.compression ? '' : `compression ${before.compression} → ${now.compression}`,
        differ(before.image?.base, now.image?.base) ? baseReason(before.image, now.image) : '',
        changed('command', String(before.image?.cmd ?? null), String(now.image?.cmd ?? null)),
    ].filter(Boolean);
}
const baseReason = (before, now) => before && now && 'reference' in before.base && 'reference' in now.base
    ? changed('base image', before.base.reference, now.base.reference)
    : 'the base image changed';
function treeReasons(before, now, previous, known) {
    const place = (row) => `${row.role} ${row.to} ${row.from} ${row.skip.join()}`;
    const old = new Set(before.places.map((row) => `${place(row)} ${row.tree}`));
    const gone = before.places.filter((row) => !now.places.some((other) => other.tree === row.tree && place(other) === place(row)));
    const come = now.places.filter((row) => !old.has(`${place(row)} ${row.tree}`));
    const reasons = [];
    for (const row of come) {
        const match = gone.findIndex((other) => place(other) === place(row));
        const [partner] = match < 0 ? [] : gone.splice(match, 1);
        const [a, b] = [partner && previous.trees[partner.tree], known(row.tree)];
        if (!partner)
            reasons.push(row.role === 'layer' ? 'a layer was added' : `${row.role} added`);
        else if (!a || !b)
            reasons.push(`${row.role} changed`);
        else
            reasons.push(recipeReason(a, b));
    }
    for (const row of gone)
        reasons.push(row.role === 'layer' ? 'a layer was removed' : `${row.role} removed`);
    return [...new Set(reasons)];
}
function recipeReason(before, now) {
    const [a, b] = [before.recipe, now.recipe];
    if (a.kind === 'source' && b.kind === 'source')
        return `source changed: ${changedFiles(a.files, b.files)}`;
    if (a.kind === 'install' && b.kind === 'install')
        return installReason(a, b, before.lines, now.lines);
    if (a.kind === 'run' && b.kind === 'run')
        return runReason(a, b);
    if (a.kind === 'lib' && b.kind === 'lib')
        return said([...whereReasons(a, b), lineReason('lib', before.lines, now.lines), changed('base image', a.base, b.base)], 'libraries changed');
    if (a.kind === 'image' && b.kind === 'image')
        return said([changed('image', shownImage(a.image), shownImage(b.image))], 'the way images are converted changed');
    return 'another kind of tree';
}
const changed = (what, from, to) => (from === to ? '' : `${what} ${from} → ${to}`);
const differ = (a, b) => JSON.stringify(a) !== JSON.stringify(b);
const said = (reasons, otherwise) => reasons.filter(Boolean).join('; ') || otherwise;
/** What is the same for all that a solve makes. */
function whereReasons(a, b) {
    const [from, to] = [a.environment.from, b.environment.from];
    return [
        changed('runtime', a.runtime, b.runtime),
        from.kind === 'dockerfile' || to.kind === 'dockerfile'
            ? differ(from, to)
                ? 'the build image changed'
                : ''
            : changed('base image', shownImage(from), shownImage(to)),
        lineReason('OS packages', a.environment.packages, b.environment.packages),
        changed('rules of installed trees', String(a.rules), String(b.rules)),
    ];
}
const shownImage = (image) => image.kind === 'local'
    ? `${image.reference} (${image.id.slice(7, 19)})`
    : image.kind === 'registry'
        ? image.reference
        : '';
function runReason(a, b) {
    return said([
        ...whereReasons(a, b),
        differ(a.inputs, b.inputs) ? `source changed: ${changedFiles(a.inputs, b.inputs)}` : '',
        differ(a.commands, b.commands) ? 'build.run changed' : '',
        differ(a.env, b.env) ? 'build.env changed' : '',
        changed('build.output', a.output ?? '', b.output ?? ''),
        a.dependencies === b.dependencies ? '' : 'its dependencies changed',
    ], 'build options changed');
}
function lineReason(what, before, now) {
    const lines = [
        ...now.filter((line) => !before.includes(line)).map((line) => `+${line}`),
        ...before.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ];
    return lines.length > 0 ? `${what} changed: ${few(lines)}` : '';
}
function changedFiles(before, now) {
    const old = new Map(before.map((file) => [file.path, `${file.mode} ${file.sha256}`]));
    const names = [];
    for (const file of now) {
        const was = old.get(file.path);
        if (was === undefined)
            names.push(`+${file.path}`);
        else if (was !== `${file.mode} ${file.sha256}`)
            names.push(file.path);
        old.delete(file.path);
    }
    return few([...names, ...[...old.keys()].map((path) => `-${path}`)]);
}
function installReason(a, b, before, now) {
    const inputs = differ(a.inputs, b.inputs) ? `requirements changed: ${changedFiles(a.inputs, b.inputs)}` : '';
    return said([
        ...whereReasons(a, b),
        changed('installer', `${a.installer.name} ${a.installer.version}`, `${b.installer.name} ${b.installer.version}`),
        lineReason('requirements', before, now) || inputs,
        differ(a.options, b.options) ? 'install options changed' : '',
        differ(a.env, b.env) ? 'build.env changed' : '',
    ], 'install changed');
}
function few(names) {
    const more = names.length - SHOWN;
    return more > 0 ? `${names.slice(0, SHOWN).join(', ')} and ${more} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./lib/build/standing.js




/** What the findings of a target rest on, besides its bytes. */
function inspectionKey(target, plan) {
    const attached = plan.targets.filter((other) => other.kind === 'layer' && other.platform === target.platform && target.layers.includes(other.name));
    const { runtime, handler, maxSize, verify, verifyEnv, layers, layersMode } = target;
    return (0,canonical/* digestOf */.ol)({
        runtime,
        handler,
        maxSize,
        verify,
        verifyEnv,
        layers,
        layersMode,
        attached: attached.map((layer) => layer.manifestHash),
    });
}
/** Compares every target with the last build of this dist folder. Reads no more of dist than it must. */
function standings(plan, past, force) {
    const entries = new Map(past.manifest.artifacts.map((entry) => [(0,manifest/* artifactId */.OB)(entry), entry]));
    return plan.targets.map((target) => {
        const artifact = entries.get(target.id);
        const reason = force ? 'forced' : staleness(target, artifact, plan, past);
        return reason === undefined && artifact
            ? { target, state: 'unchanged', artifact }
            : { target, state: 'stale', reason: reason ?? 'new' };
    });
}
function staleness(target, artifact, plan, past) {
    if (!artifact)
        return 'new';
    if (artifact.manifestHash !== target.manifestHash) {
        const known = past.previous.manifests[target.id];
        if (known?.hash !== artifact.manifestHash)
            return 'changed since the build in dist, of which this machine has no record';
        return reasonFor(target, past.previous, (key) => {
            const tree = plan.trees.get(key);
            return tree && { recipe: tree.recipe, lines: tree.lines };
        });
    }
    if (artifact.type !== target.type)
        return `it was ${artifact.type === 'zip' ? 'a ZIP' : 'an image'} before`;
    if (artifact.type === 'zip' && !(0,files/* isIntact */.kM)(past.dist, target.output, artifact, past.record))
        return 'its ZIP is missing or was changed';
    if (target.sboms && !artifact.packages)
        return PACKAGES_UNKNOWN;
    return checksChanged(target, artifact, plan, past) ? CHECKS_CHANGED : undefined;
}
/** An SBOM is asked for of what a version built that did not look for packages, or another machine. */
const PACKAGES_UNKNOWN = 'what packages it holds is not known';
/** The same bytes, to be looked at anew. */
const CHECKS_CHANGED = 'its checks changed';
/** Without a record the entry itself tells most of what its findings rested on. */
function checksChanged(target, artifact, plan, past) {
    const inspected = past.record.inspected[target.id];
    if (inspected !== undefined)
        return inspected !== inspectionKey(target, plan);
    return (artifact.handler !== target.handler ||
        artifact.runtime !== target.runtime ||
        artifact.layers.join() !== target.layers.join());
}


/***/ }),

/***/ 71801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cv: () => (/* binding */ about),
  wu: () => (/* binding */ isImage),
  qg: () => (/* binding */ isSolved),
  __: () => (/* binding */ isSource),
  FM: () => (/* binding */ packOf),
  Zw: () => (/* binding */ problemOf)
});

// EXTERNAL MODULE: ./lib/archive/zip.js
var zip = __webpack_require__(29997);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/archive/record.js
var record = __webpack_require__(28749);
// EXTERNAL MODULE: ./lib/inspect/dist-info.js
var dist_info = __webpack_require__(22779);
;// CONCATENATED MODULE: ./lib/inspect/contents.js



/** Enough to tell what takes the space; the entry that keeps them stays small. */
const MOST_PACKAGES = 400;
const MOST_FILES = 8;
/**
 * What stands in an archive, by package: Python's by their RECORDs, Node's and Ruby's by their folders, all else by its top folder.
 * @param stored bytes of the archive, by offset and length; not given for files that nobody installed, whose packages are then told by their folders alone
 * @returns the largest first, the smallest of very many as one
 */
function contentsOf(entries, stored) {
    const files = entries.filter(({ name }) => !name.endsWith('/'));
    const text = stored && readerOf(stored);
    const recorded = text ? pythonOwners(files, text) : new Map();
    const versions = new Map(text ? nodeVersions(files, text) : []);
    const packages = new Map();
    for (const { name: path, size, compressedSize } of files) {
        const owner = recorded.get(path) ?? folderOwner(path, versions);
        const key = `${owner.name}\0${owner.version ?? ''}`;
        const known = packages.get(key) ?? { ...owner, size: 0, packed: 0, files: 0, largest: [] };
        packages.set(key, known);
        known.size += size;
        known.packed += compressedSize;
        known.files += 1;
        known.largest.push({ path, size });
    }
    const sorted = [...packages.values()].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
    for (const each of sorted)
        each.largest = each.largest.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, MOST_FILES);
    return withRest(sorted);
}
function withRest(sorted) {
    if (sorted.length <= MOST_PACKAGES)
        return sorted;
    const rest = sorted.slice(MOST_PACKAGES);
    const sum = (of) => rest.reduce((total, each) => total + of(each), 0);
    return [
        ...sorted.slice(0, MOST_PACKAGES),
        {
            name: '',
            size: sum(({ size }) => size),
            packed: sum(({ packed }) => packed),
            files: sum(({ files }) => files),
            largest: [],
        },
    ];
}
const readerOf = (stored) => ({ offset, compressedSize, method, size }) => {
    const data = stored(offset, compressedSize);
    return method === 0 ? data : (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(size, 1) });
};
function pythonOwners(files, read) {
    const byName = new Map(files.map((entry) => [entry.name, entry]));
    const owners = new Map();
    for (const entry of files) {
        if (!/\.dist-info\/RECORD$/.test(entry.name))
            continue;
        const folder = entry.name.slice(0, -'/RECORD'.length);
        const metadata = byName.get(`${folder}/METADATA`);
        const owner = metadata && (0,dist_info/* packageOf */.wg)(metadata.name, read(metadata));
        if (!owner)
            continue;
        for (const path of (0,record/* recordedFiles */.k)(entry.name, read(entry)))
            owners.set(path, { name: owner.name, version: owner.version });
    }
    return owners;
}
const nodeVersions = (files, read) => files.flatMap((entry) => {
    const folder = nodeFolder(entry.name);
    if (folder === undefined || entry.name !== `${folder}package.json`)
        return [];
    const found = (0,dist_info/* packageOf */.wg)(entry.name, read(entry));
    return found ? [[folder, found.version]] : [];
});
/** `a/node_modules/@scope/name/`, the innermost. */
const nodeFolder = (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0];
function folderOwner(path, versions) {
    const node = nodeFolder(path);
    if (node !== undefined) {
        const name = node.slice(node.lastIndexOf('node_modules/') + 'node_modules/'.length, -1);
        const version = versions.get(node);
        return version === undefined ? { name } : { name, version };
    }
    const gem = /(?:^|\/)gems\/([^/]+?)-(\d[^/]*)\//.exec(path);
    if (gem)
        return { name: gem[1], version: gem[2] };
    const end = path.indexOf('/');
    return { name: end < 0 ? '' : path.slice(0, end + 1) };
}

// EXTERNAL MODULE: ./lib/store/entry.js
var entry = __webpack_require__(46525);
// EXTERNAL MODULE: ./lib/build/content.js
var content = __webpack_require__(12205);
;// CONCATENATED MODULE: ./lib/build/tree-work.js





const isSource = (tree) => tree.recipe.kind === 'source';
const isImage = (tree) => tree.recipe.kind === 'image';
const isSolved = (tree) => ['install', 'run', 'lib'].includes(tree.recipe.kind);
/** A tree's key in the store. */
const packOf = ({ plan }, key) => (0,entry/* packKey */.l7)(key, zip/* ZIP_FORMAT */.er, plan.compression);
/** What the store notes of a pack. @param path the pack, when packages may have been installed in it */
function about({ plan }, tree, entries, path) {
    const stored = path === undefined ? undefined : (offset, length) => (0,content/* readPart */.o)(path, offset, length);
    const contents = contentsOf(entries, stored);
    return { format: zip/* ZIP_FORMAT */.er, compression: plan.compression, recipe: tree.recipe, contents };
}
/** What the user is told of a tree that failed; anything else is a fault of ours, and thrown on. */
function problemOf(thrown) {
    if (thrown instanceof errors/* PackerError */.Ly && thrown.problems[0])
        return thrown.problems[0];
    throw thrown;
}


/***/ }),

/***/ 13277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b3: () => (/* binding */ MANIFEST_TYPE),
/* harmony export */   cp: () => (/* binding */ INDEX_TYPE),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   kg: () => (/* binding */ LABELS)
/* harmony export */ });
/* unused harmony export CONFIG_TYPE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What an image says of itself, so that a registry alone can tell what it was made of. */
const LABELS = { manifestHash: 'lambda-packer.manifest-hash', facts: 'lambda-packer.facts' };
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const CONFIG_TYPE = 'application/vnd.oci.image.config.v1+json';
const LAYER_TYPE = 'application/vnd.oci.image.layer.v1.tar+gzip';
/** The same blobs under OCI's names (OCI image-spec, media-types.md, "Compatibility Matrix"). */
const OCI_TYPES = {
    'application/vnd.docker.image.rootfs.diff.tar.gzip': LAYER_TYPE,
    'application/vnd.docker.image.rootfs.diff.tar': 'application/vnd.oci.image.layer.v1.tar',
    'application/vnd.docker.image.rootfs.diff.tar.zstd': 'application/vnd.oci.image.layer.v1.tar+zstd',
    'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip': LAYER_TYPE,
};
/**
 * One single-platform image: a manifest and its configuration, no index, no attestations (Lambda refuses both). The same for the same base and
 * layers on every machine. `created` is an ISO time; `cmd` takes the place of the base's (null: that stays), labels are added to its own.
 */
function assemble(base, layers, { cmd, created, labels }) {
    const { rootfs, history, config, container: _, container_config: __, docker_version: ___, ...rest } = base.config;
    const own = isObject(config) ? config : {};
    const described = {
        ...rest,
        created,
        config: {
            ...own,
            ...(cmd !== null && { Cmd: cmd }),
            Labels: { ...(isObject(own.Labels) && own.Labels), ...labels },
            // Where Lambda puts a function's code; a base that names another folder knows better.
            WorkingDir: own.WorkingDir || '/var/task',
        },
        rootfs: { type: 'layers', diff_ids: [...diffIds(rootfs), ...layers.map(({ diffId }) => `sha256:${diffId}`)] },
        history: [
            ...(Array.isArray(history) ? history : []),
            ...layers.map(({ label }) => ({ created, created_by: 'lambda-packer', comment: label })),
        ],
    };
    const configBytes = Buffer.from(JSON.stringify(described));
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: MANIFEST_TYPE,
        config: descriptor(CONFIG_TYPE, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', configBytes), configBytes.length),
        layers: [
            ...base.layers.map(({ mediaType, sha256, size }) => descriptor(OCI_TYPES[mediaType] ?? mediaType, sha256, size)),
            ...layers.map(({ sha256, size }) => descriptor(LAYER_TYPE, sha256, size)),
        ],
    }));
    return { config: configBytes, manifest, digest: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', manifest)}` };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const diffIds = (rootfs) => isObject(rootfs) && Array.isArray(rootfs.diff_ids) ? rootfs.diff_ids : [];
const descriptor = (mediaType, sha256, size) => ({
    mediaType,
    digest: `sha256:${sha256}`,
    size,
});


/***/ }),

/***/ 50161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ loadImage)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78474);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _convert_registry_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97566);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _graph_hints_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12630);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13277);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59710);










/** Gives an image to the Docker Engine under a name, as `docker load` does. @throws PackerError with what docker said; the signal's reason */
async function loadImage(image, reference, env, signal) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', ['load', '--quiet'], { env, stdio: ['pipe', 'ignore', 'pipe'] });
    const stop = () => void child.kill();
    signal.addEventListener('abort', stop, { once: true });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        said += text;
    });
    const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_2__.once)(child, 'close').catch((error) => [127, error.message]);
    const sent = await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(archive(image, reference)), child.stdin).catch((error) => error);
    const [code, why] = await closed;
    signal.removeEventListener('abort', stop);
    signal.throwIfAborted();
    if (code !== 0) {
        const text = said.trim() || String(why ?? 'docker load failed');
        const known = (0,_graph_hints_js__WEBPACK_IMPORTED_MODULE_7__/* .hintFor */ .JR)(_graph_hints_js__WEBPACK_IMPORTED_MODULE_7__/* .ENGINE_HINTS */ .Sh, text);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)('image/load', `docker load: ${text}`, known ? { hint: known.hint } : {});
    }
    if (sent instanceof Error)
        throw sent;
}
/** Both forms at once, as `docker save` writes them: an OCI layout, and the list that Engines without containerd's image store read. */
async function* archive(image, reference) {
    const blob = (sha256) => `blobs/sha256/${sha256}`;
    const config = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', image.config);
    // containerd takes a name as it stands, and Docker looks for the whole one.
    const { registry, repository, version } = (0,_convert_registry_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F)(reference);
    const full = `${registry}/${repository}:${version}`;
    const index = {
        schemaVersion: 2,
        manifests: [
            {
                mediaType: _assemble_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_TYPE */ .b3,
                digest: image.digest,
                size: image.manifest.length,
                annotations: { 'io.containerd.image.name': full },
            },
        ],
    };
    const list = [{ Config: blob(config), RepoTags: [full], Layers: image.blobs.map(({ sha256 }) => blob(sha256)) }];
    yield* file('oci-layout', Buffer.from('{"imageLayoutVersion":"1.0.0"}'));
    yield* file('index.json', Buffer.from(JSON.stringify(index)));
    yield* file('manifest.json', Buffer.from(JSON.stringify(list)));
    yield* file(blob(config), image.config);
    yield* file(blob(image.digest.slice('sha256:'.length)), image.manifest);
    for (const { sha256, size, open } of new Map(image.blobs.map((each) => [each.sha256, each])).values()) {
        yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_9__/* .memberHeader */ .As)({ name: blob(sha256), mode: 0o644, type: 'file', size });
        const content = open();
        if (content instanceof Uint8Array)
            yield content;
        else
            yield* content;
        yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_9__/* .padding */ .Ms)(size);
    }
    yield _tar_header_js__WEBPACK_IMPORTED_MODULE_9__/* .END */ .Kp;
}
function* file(name, content) {
    yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_9__/* .memberHeader */ .As)({ name, mode: 0o644, type: 'file', size: content.length });
    yield content;
    yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_9__/* .padding */ .Ms)(content.length);
}


/***/ }),

/***/ 68424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ imageReference)
/* harmony export */ });
/* harmony import */ var _config_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32145);

/** An image's reference from its template. What it is called does not count in the manifest hash. */
function imageReference(template, { name, arch, platform, manifestHash }, { registry, env }) {
    const values = {
        ...{ name, arch, platform: platform.replace('/', '-') },
        hash: manifestHash.replace(/^sha256:/, '').slice(0, 12),
        registry,
    };
    const missing = [];
    const reference = (0,_config_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplate */ .ou)(template, (placeholder) => {
        const value = placeholder.startsWith('env:') ? env[placeholder.slice(4)] : values[placeholder];
        if (value === undefined || value === '')
            missing.push(placeholder);
        return value;
    });
    const [first] = missing;
    if (first === undefined)
        return { reference };
    return {
        problem: first.startsWith('env:')
            ? {
                code: 'image/env',
                message: `the variable ${first.slice(4)} of ${template} is not set`,
                hint: `Set it: ${first.slice(4)}=…`,
            }
            : { code: 'image/registry', message: `${template} needs a registry`, hint: 'Name it with --registry HOST.' },
    };
}


/***/ }),

/***/ 26235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   e1: () => (/* binding */ remoteOf),
/* harmony export */   uo: () => (/* binding */ askRemote)
/* harmony export */ });
/* harmony import */ var _convert_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14397);
/* harmony import */ var _convert_registry_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10002);
/* harmony import */ var _convert_registry_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99745);
/* harmony import */ var _convert_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97566);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13277);





/** What Docker's configuration knows of a registry, else the caller. @throws PackerError */
const credentialsOf = async (registry, context) => (await (0,_convert_registry_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialsFor */ .O)(registry, context)) ?? context.login?.(registry);
/** @throws PackerError (2) when it is no reference */
async function remoteOf(reference, context) {
    const parsed = (0,_convert_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F)(reference);
    const credentials = () => credentialsOf(parsed.registry, context);
    const repository = await (0,_convert_registry_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(parsed, credentials, context.signal, 'pull,push');
    return { repository, version: parsed.version };
}
/** The image under a tag, when it is a single one; undefined: there is none. @throws PackerError when the registry cannot be asked */
async function askRemote({ repository, version }) {
    const response = await repository.request('GET', `manifests/${version}`, {
        headers: { accept: ACCEPTED },
        expected: [404],
    });
    const digest = response.headers.get('docker-content-digest');
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!response.ok || digest === null || bytes.length > _convert_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._B.manifest)
        return undefined;
    const config = digestOfConfig(bytes);
    if (config === undefined)
        return undefined;
    const found = await repository.request('GET', `blobs/${config}`, { expected: [404] });
    return { digest, labels: labelsOf(Buffer.from(await found.arrayBuffer())), size: bytes.length };
}
const ACCEPTED = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
function digestOfConfig(manifest) {
    const { config } = parsed(manifest);
    return typeof config?.digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(config.digest) ? config.digest : undefined;
}
/** Only ours; anyone may have put others there. */
function labelsOf(bytes) {
    const { config } = parsed(bytes);
    const labels = Object.entries(config?.Labels ?? {});
    const own = Object.values(_assemble_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg);
    return Object.fromEntries(labels.filter((entry) => own.includes(entry[0]) && typeof entry[1] === 'string'));
}
function parsed(bytes) {
    try {
        const value = JSON.parse(bytes.toString());
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 59710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ memberHeader),
/* harmony export */   Kp: () => (/* binding */ END),
/* harmony export */   Ms: () => (/* binding */ padding)
/* harmony export */ });
const BLOCK = 512;
const TYPES = { file: '0', link: '2', folder: '5' };
/** Names and targets up to this stand in the header itself. */
const SHORT = 100;
/** 1980-01-01, as in the ZIPs. */
const MTIME = 315_532_800;
/** Everything that stands before a member's content: its header, after a pax header where a name is too long for it. Owner is root, the time fixed. */
function memberHeader(member) {
    const { name, target = '' } = member;
    const long = [...record('path', name), ...record('linkpath', target)];
    const own = block(member, Buffer.from(name), Buffer.from(target));
    if (long.length === 0)
        return own;
    const records = Buffer.from(long.join(''));
    const pax = block({ name: 'pax', mode: 0o644, type: 'file', size: records.length }, Buffer.from('pax'), Buffer.alloc(0), 'x');
    return Buffer.concat([pax, records, padding(records.length), own]);
}
/** Zeros that fill the last block of a content. */
const padding = (size) => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
/** The end of an archive. */
const END = Buffer.alloc(2 * BLOCK);
/** A pax record counts its own length: `23 path=some/name\n`. */
function record(key, value) {
    const bytes = Buffer.byteLength(value);
    const isPlain = bytes === value.length;
    if (bytes <= SHORT && isPlain)
        return [];
    const rest = ` ${key}=${value}\n`;
    const counted = Buffer.byteLength(rest);
    // The length's own digits may make it one digit longer.
    const length = counted + String(counted + String(counted).length).length;
    return [`${length}${rest}`];
}
function block({ mode, type, size }, name, target, flag = TYPES[type]) {
    const header = Buffer.alloc(BLOCK);
    const octal = (value, digits, at) => header.write(`${value.toString(8).padStart(digits, '0')}\0`, at, 'latin1');
    name.copy(header, 0, 0, SHORT);
    octal(mode, 7, 100);
    octal(0, 7, 108);
    octal(0, 7, 116);
    octal(size, 11, 124);
    octal(MTIME, 11, 136);
    header.write('        ', 148, 'latin1');
    header.write(flag, 156, 'latin1');
    target.copy(header, 157, 0, SHORT);
    header.write('ustar\x0000', 257, 'latin1');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return header;
}


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

/***/ 51922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isExpression),
/* harmony export */   l: () => (/* binding */ licensedPackageOf)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93326);
/* harmony import */ var _dist_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22779);


/** Like `packageOf`, with the licence. */
function licensedPackageOf(path, content) {
    const found = (0,_dist_info_js__WEBPACK_IMPORTED_MODULE_1__/* .packageOf */ .wg)(path, content);
    const license = found && READERS[found.ecosystem](new TextDecoder().decode(content));
    return found && (license === undefined ? found : { ...found, license });
}
/** Whether a text is an SPDX license expression (SPDX 2.3, annex D), of licences that the standard's list knows. */
function isExpression(text) {
    try {
        spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__(text);
        return true;
    }
    catch {
        return false;
    }
}
const READERS = {
    pypi: ofMetadata,
    npm: ofPackageJson,
    gem: (text) => all(/^ *s\.licenses = \[(.*)\]/m
        .exec(text)?.[1]
        ?.match(/"[^"]+"/g)
        ?.map((word) => word.slice(1, -1))),
};
/** Core metadata 2.4: License-Expression; before that License, which is any text, and classifiers. */
function ofMetadata(text) {
    const headers = (0,_dist_info_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataHeaders */ .ES)(text);
    const fields = (name) => [...headers.matchAll(new RegExp(`^${name}:[ \\t]*(.+?)\\s*$`, 'gmi'))].map((match) => match[1]);
    const [expression] = fields('License-Expression');
    if (expression !== undefined)
        return said(expression);
    const [license] = fields('License');
    const own = license === undefined || /^unknown$/i.test(license) ? undefined : said(license);
    if (own !== undefined && isExpression(own))
        return own;
    const classified = fields('Classifier')
        .filter((classifier) => classifier.startsWith('License ::'))
        .map((classifier) => classifier.split('::').at(-1).trim())
        .filter((name) => name !== 'OSI Approved');
    const listed = all(classified.map(said).filter((name) => name !== undefined));
    return listed !== undefined && isExpression(listed) ? listed : (own ?? listed);
}
function ofPackageJson(text) {
    const { license, licenses } = JSON.parse(text);
    const one = (value) => {
        const word = typeof value === 'object' && value !== null && 'type' in value ? value.type : value;
        return typeof word === 'string' && word.trim() !== '' ? [word.trim()] : [];
    };
    const [own] = one(license);
    // A list meant a choice, when it was still in use (docs.npmjs.com/cli/configuring-npm/package-json, "license").
    return own !== undefined ? said(own) : all(Array.isArray(licenses) ? licenses.flatMap(one) : one(licenses), 'OR');
}
/** Several licences of which nothing says how they go together: all of them, to be on the safe side. */
function all(names = [], operator = 'AND') {
    const [first, ...others] = [...new Set(names.flatMap((name) => said(name) ?? []))];
    if (first === undefined || others.length === 0)
        return first;
    const every = [first, ...others];
    return every.every(isExpression)
        ? every.map((name) => (name.includes(' ') ? `(${name})` : name)).join(` ${operator} `)
        : every.join(', ');
}
/** The longest name; more is a licence's text. An expression may name many. */
const LONGEST = 100;
const LONGEST_EXPRESSION = 1000;
/** Words that mean one licence of SPDX's list, where authors name it otherwise. What may be one of several (`BSD License`) is none of these. */
const MEANT = [
    [/^(the )?(expat|mit) licen[cs]e( \(mit\))?$/i, 'MIT'],
    [/^(the )?apache(( software)? licen[cs]e)?,? ?(version |v)?2(\.0)?$/i, 'Apache-2.0'],
    [/^(the )?(new |revised |modified )bsd( licen[cs]e)?$|^(the )?bsd[- ]3[- ]clause( licen[cs]e)?$/i, 'BSD-3-Clause'],
    [/^(the )?simplified bsd( licen[cs]e)?$|^(the )?bsd[- ]2[- ]clause( licen[cs]e)?$/i, 'BSD-2-Clause'],
    [/^(the )?isc licen[cs]e( \(iscl\))?$/i, 'ISC'],
    [/^(mozilla public licen[cs]e |mpl[- ]?)(version )?2\.0( \(mpl 2\.0\))?$/i, 'MPL-2.0'],
    [/^(psf|python software foundation)( licen[cs]e)?$/i, 'PSF-2.0'],
    [/^the unlicense( \(unlicense\))?$/i, 'Unlicense'],
    [/^gnu general public licen[cs]e v2 \(gplv2\)$/i, 'GPL-2.0-only'],
    [/^gnu general public licen[cs]e v2 or later \(gplv2\+\)$/i, 'GPL-2.0-or-later'],
    [/^gnu general public licen[cs]e v3 \(gplv3\)$/i, 'GPL-3.0-only'],
    [/^gnu general public licen[cs]e v3 or later \(gplv3\+\)$/i, 'GPL-3.0-or-later'],
    [/^gnu lesser general public licen[cs]e v3 \(lgplv3\)$/i, 'LGPL-3.0-only'],
    [/^gnu lesser general public licen[cs]e v3 or later \(lgplv3\+\)$/i, 'LGPL-3.0-or-later'],
    [/^gnu affero general public licen[cs]e v3$/i, 'AGPL-3.0-only'],
];
function said(words) {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text === '' || text.length > LONGEST_EXPRESSION)
        return undefined;
    if (text.length > LONGEST)
        return isExpression(text) ? text : undefined;
    return MEANT.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}


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


/***/ }),

/***/ 76227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build),
  V: () => (/* binding */ preview)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/archive/normalise.js + 1 modules
var normalise = __webpack_require__(45819);
// EXTERNAL MODULE: ./lib/archive/pool.js
var archive_pool = __webpack_require__(41410);
// EXTERNAL MODULE: ./lib/build/artifacts.js
var artifacts = __webpack_require__(40751);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/archive/unpack.js
var unpack = __webpack_require__(75654);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(95428);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/graph/bake.js
var bake = __webpack_require__(1179);
// EXTERNAL MODULE: ./lib/graph/buildx.js
var buildx = __webpack_require__(74502);
// EXTERNAL MODULE: ./lib/graph/cache.js
var graph_cache = __webpack_require__(72306);
// EXTERNAL MODULE: ./lib/graph/context.js
var graph_context = __webpack_require__(12879);
// EXTERNAL MODULE: ./lib/graph/environment-stages.js
var environment_stages = __webpack_require__(75481);
// EXTERNAL MODULE: ./lib/graph/images.js
var graph_images = __webpack_require__(27212);
// EXTERNAL MODULE: ./lib/graph/progress.js + 2 modules
var graph_progress = __webpack_require__(15033);
// EXTERNAL MODULE: ./lib/graph/secrets.js + 14 modules
var secrets = __webpack_require__(13440);
// EXTERNAL MODULE: ./lib/graph/solve.js + 2 modules
var solve = __webpack_require__(55639);
// EXTERNAL MODULE: ./lib/graph/stage.js
var stage = __webpack_require__(42522);
;// CONCATENATED MODULE: ./lib/graph/base-image.js















/** 1980, as in layers: BuildKit writes no other time into the image (docs.docker.com/build/ci/github-actions/reproducible-builds). */
const EPOCH = '315532800';
/**
 * Makes an image that layers are put on: from a Dockerfile, or with OS packages. One single-platform image in an OCI archive at `path`.
 * @throws PackerError when it fails; the signal's reason when interrupted
 */
async function solveBase(tree, request, path) {
    const { environment, platform } = tree.recipe;
    const tmp = request.env.TMPDIR;
    const folder = await (0,solve/* makeFolder */.fc)(tmp);
    const carrier = carrierOf(tree);
    const options = (0,graph_cache/* cacheOptions */.rT)(request.cache, platform, undefined, 'max', (0,stage/* environmentName */.VE)(environment));
    const cache = await (0,graph_cache/* prepareCache */.m5)(options);
    const full = { ...request, trees: [carrier], receive: async () => undefined };
    try {
        const { mask, given } = await (0,secrets/* writeSecrets */.P)((0,external_node_path_.join)(folder, 'secrets'), [carrier], 'first', full);
        const context = (0,external_node_path_.join)(folder, 'context');
        await (0,promises_.mkdir)(context);
        await (0,graph_context/* writeContext */.pv)(context, [carrier], 'first', request.unpack);
        const images = await (0,graph_images/* placeImages */.a)(folder, [carrier], full);
        const text = [
            '# escape=\\',
            ...(0,environment_stages/* environmentStages */.JI)([carrier], platform, 'first'),
            `FROM ${(0,environment_stages/* fromOf */.kL)(environment, 'target', platform)}`,
            '',
        ].join('\n\n');
        await (0,promises_.writeFile)((0,external_node_path_.join)(context, 'Dockerfile'), text);
        const isFresh = request.force === true;
        const definition = (0,bake/* bakeDefinition */.xs)({ trees: [carrier], platform, mode: 'first', cache, isFresh, images, given });
        const target = definition.target[bake/* BAKE_TARGET */.ym];
        target.output = ['type=oci,dest=-,rewrite-timestamp=true'];
        target.args = { SOURCE_DATE_EPOCH: EPOCH };
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'bake.json'), (0,bake/* bakeFile */.wQ)(definition));
        const progress = (0,graph_progress/* progressReader */.n)([carrier], request.waiting, request.report, mask);
        const ended = await (0,buildx/* bake */.W)({
            folder,
            targets: Object.keys(definition.target),
            builder: request.builder,
            env: { ...request.env, SOURCE_DATE_EPOCH: EPOCH },
            signal: request.signal,
            onProgress: progress.write,
            onOutput: (stream) => (0,external_node_stream_promises_.pipeline)(stream, (0,external_node_fs_.createWriteStream)(path, { mode: 0o600 })),
        });
        const observed = progress.end();
        if (ended.ok && ended.wrote)
            return await (0,graph_cache/* keepCache */.GH)(cache);
        const why = mask(ended.ok ? 'BuildKit reported success, but gave no image' : ended.why);
        throw new lib_errors/* PackerError */.Ly([...(0,solve/* problemsOf */.GW)(full, [carrier], observed, why).values()]);
    }
    finally {
        await Promise.all([(0,promises_.rm)(folder, { recursive: true, force: true }), (0,graph_cache/* dropCache */.gk)(cache)]);
    }
}
/** What environments are made for: a tree whose steps all run under the target platform. */
function carrierOf({ recipe, ...tree }) {
    const { runtime, platform, environment } = recipe;
    return { ...tree, recipe: { kind: 'lib', rules: 0, runtime, platform, environment, base: '', paths: [] } };
}

// EXTERNAL MODULE: ./lib/convert/archive-image.js
var archive_image = __webpack_require__(937);
// EXTERNAL MODULE: ./lib/convert/files.js
var convert_files = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/convert/registry/client.js + 1 modules
var client = __webpack_require__(10002);
// EXTERNAL MODULE: ./lib/convert/registry/image.js
var registry_image = __webpack_require__(30550);
// EXTERNAL MODULE: ./lib/convert/registry/reference.js
var registry_reference = __webpack_require__(97566);
// EXTERNAL MODULE: ./lib/image/remote.js
var image_remote = __webpack_require__(26235);
;// CONCATENATED MODULE: ./lib/image/base.js






/** @throws PackerError naming the image: not found, not for the platform, its registry cannot be reached */
async function findBase(text, platform, context) {
    const reference = (0,registry_reference/* parseReference */.F)(text);
    const { signal } = context;
    const repository = await (0,client/* openRepository */.h)(reference, () => (0,image_remote/* credentialsOf */.YN)(reference.registry, context), signal);
    const chosen = await (0,registry_image/* chooseInRegistry */.i)(repository, reference.version, { shown: text, platform, signal });
    return {
        ...describe(chosen),
        registry: reference.registry,
        blobs: chosen.layers.map(({ sha256, size }) => ({
            ...{ sha256, size, from: reference.repository },
            open: () => whole(repository, sha256),
        })),
    };
}
/** The only image of an OCI archive. @throws PackerError */
async function baseInArchive(path, shown, platform, signal) {
    const files = await (0,convert_files/* filesOfArchive */.pA)(path, (0,convert_files/* openFile */.Tq)(path), { shown, signal });
    const chosen = await (0,archive_image/* chooseInLayout */.D)(files, { shown, signal, platform, isOnly: true });
    return { ...describe(chosen), open: (sha256) => files.open(`blobs/sha256/${sha256}`) };
}
const describe = ({ configBytes, layers, digest }) => ({
    config: JSON.parse(configBytes.toString()),
    layers: layers.map(({ mediaType, sha256, size }) => ({ mediaType: mediaType ?? PLAIN_LAYER, sha256, size })),
    digest,
});
const PLAIN_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
async function* whole(repository, sha256) {
    yield* (await repository.blob(`sha256:${sha256}`, 0)).body;
}

// EXTERNAL MODULE: ./lib/store/images.js
var store_images = __webpack_require__(20859);
;// CONCATENATED MODULE: ./lib/build/bases.js







/** Finds what a target's image is put on, each base once: in its registry, or made by BuildKit. @throws PackerError */
function baseFinder(work) {
    const found = new Map();
    return ({ manifest, platform }) => {
        const { base } = manifest.image;
        const id = JSON.stringify([base, platform]);
        const known = found.get(id) ?? ('reference' in base ? findBase(base.reference, platform, work.context) : made(base.tree, work));
        found.set(id, known);
        return known;
    };
}
/** From the store; else made by BuildKit, and kept there. */
async function made(key, work) {
    const { plan, request, context, store, solved, trees } = work;
    const kept = request.force ? undefined : store.images.read((0,store_images/* imageKey */.p2)(key));
    if (kept)
        return storedBase(kept, store);
    const lacking = trees.get(key);
    if (lacking?.ok === false)
        throw new lib_errors/* PackerError */.Ly([lacking.problem]);
    const tree = plan.trees.get(key);
    const { platform } = tree.recipe;
    const path = store.temporary();
    try {
        solved.push(key);
        await bases_solve(tree, path, work);
        const { open, ...image } = await baseInArchive(path, tree.label, platform, context.signal);
        await store.images.commit((0,store_images/* imageKey */.p2)(key), image, open);
        return storedBase(image, store);
    }
    finally {
        (0,files/* removeQuietly */.S2)(path);
    }
}
async function bases_solve(tree, path, { plan, request, report, context }) {
    const { platform } = tree.recipe;
    const prepared = await request.hooks?.solving?.([tree]);
    const { builder, cache, caBundle, env, home, secrets, force, hooks } = { ...request, ...prepared };
    await hooks?.emulating?.(platform, builder);
    const waiting = () => plan.targets.filter(({ manifest }) => usesBase(manifest, tree.key)).map(({ id }) => id);
    await solveBase(tree, {
        ...{ platform, waiting, env: { ...env }, home, force, report, signal: context.signal, untar: unpack/* unpackTar */.A },
        ...(builder !== undefined && { builder }),
        ...(cache !== undefined && { cache }),
        ...(caBundle !== undefined && { caBundle }),
        ...(secrets !== undefined && { secrets }),
    }, path);
}
const storedBase = (image, { images }) => ({
    ...image,
    blobs: image.layers.map(({ sha256, size }) => ({ sha256, size, open: () => (0,external_node_fs_.createReadStream)(images.path(sha256)) })),
});
/** Trees of bases that must be made for these targets: those that the store, if one is given, does not have. */
const basesToMake = (plan, targets, store) => [...plan.trees.values()]
    .filter((tree) => tree.recipe.kind === 'base')
    .filter(({ key }) => targets.some(({ manifest }) => usesBase(manifest, key)))
    .filter(({ key }) => !store?.images.has((0,store_images/* imageKey */.p2)(key)));
/** A request whose `solving` is asked once, of all that will be solved: what trees ask for it counts for bases as well. */
function askedOnce(request, bases) {
    const { hooks } = request;
    if (!hooks?.solving)
        return request;
    let answer;
    const solving = (trees) => {
        answer ??= hooks.solving([...new Set([...trees, ...bases])]);
        return answer;
    };
    const { planned, emulating } = hooks;
    return {
        ...request,
        hooks: {
            solving,
            ...(planned && { planned: planned.bind(hooks) }),
            ...(emulating && { emulating: emulating.bind(hooks) }),
        },
    };
}
const usesBase = ({ image }, key) => image !== undefined && 'tree' in image.base && image.base.tree === key;

// EXTERNAL MODULE: ./lib/outputs/files.js
var outputs_files = __webpack_require__(48217);
// EXTERNAL MODULE: ./lib/outputs/manifest.js + 1 modules
var outputs_manifest = __webpack_require__(44007);
// EXTERNAL MODULE: ./lib/outputs/published.js
var published = __webpack_require__(35060);
// EXTERNAL MODULE: ./lib/outputs/tfvars.js
var outputs_tfvars = __webpack_require__(46084);
// EXTERNAL MODULE: ./lib/target-id.js
var target_id = __webpack_require__(72826);
// EXTERNAL MODULE: ./lib/plan/canonical.js
var canonical = __webpack_require__(72201);
;// CONCATENATED MODULE: ./lib/build/past.js


/** Names of the store's records about a dist folder: small facts for every build, and recipes for when something changed. */
const recordNames = (dist) => {
    const id = (0,canonical/* sha256 */.sc)(dist).slice(0, 32);
    return { files: `dist-${id}`, trees: `trees-${id}` };
};
const NOTHING = { files: {}, inspected: {} };
/** What is known of the last build of a dist folder. A record is only a memory: a missing or strange one costs a comparison, never a wrong answer. */
function readPast(dist, store) {
    const record = store.readRecord(recordNames(dist).files);
    let previous;
    return {
        dist,
        manifest: (0,outputs_manifest/* readManifest */.WI)(dist),
        record: isRecord(record) ? record : NOTHING,
        // Read only when asked for: with many large sources it is long.
        get previous() {
            previous ??= previousOf(store.readRecord(recordNames(dist).trees));
            return previous;
        },
    };
}
const isObject = (value) => typeof value === 'object' && value !== null;
const isRecord = (value) => isObject(value) && isObject(value.files) && isObject(value.inspected);
const previousOf = (value) => isObject(value) && isObject(value.manifests) && isObject(value.trees)
    ? value
    : { manifests: {}, trees: {} };
/** Remembers a build: `written` are the targets whose entries in the manifest are now the plan's. */
function writePast(store, past, plan, written, record) {
    const names = recordNames(past.dist);
    const manifests = { ...past.previous.manifests };
    for (const target of plan.targets)
        if (written.has(target.id))
            manifests[target.id] = { hash: target.manifestHash, manifest: target.manifest };
    const used = new Set(Object.values(manifests).flatMap(({ manifest }) => manifest.places.map((place) => place.tree)));
    const trees = {};
    for (const key of used) {
        const known = knownTree(plan.trees.get(key)) ?? past.previous.trees[key];
        if (known)
            trees[key] = known;
    }
    store.writeRecord(names.trees, { manifests, trees });
    store.writeRecord(names.files, record);
}
const knownTree = (tree) => tree && { recipe: tree.recipe, lines: tree.lines };
/** For each source tree of the plan, the tree that stood in the same place of the same target in the last build. */
function predecessors(plan, past) {
    const before = new Map();
    for (const target of plan.targets) {
        const rows = past.previous.manifests[target.id]?.manifest.places ?? [];
        for (const place of target.manifest.places) {
            const old = rows.find((row) => row.role === place.role && row.to === place.to && row.from === place.from);
            if (old && old.tree !== place.tree)
                before.set(place.tree, old.tree);
        }
    }
    return (key) => before.get(key);
}

// EXTERNAL MODULE: ./lib/build/standing.js + 1 modules
var standing = __webpack_require__(26032);
;// CONCATENATED MODULE: ./lib/build/commit.js









/**
 * Makes dist say what is in it, when the artifacts are in place: files that nothing owns any more go, and the manifest comes last.
 * `artifacts` are those of this build, built or unchanged. Touches nothing that already is as it should be.
 */
function commit(work) {
    const { plan, past, store, artifacts } = work;
    const { dist } = past;
    const { manifest, orphans } = (0,outputs_manifest/* mergeManifest */.ab)(past.manifest, artifacts, ownedTargets(work.config));
    for (const name of orphans)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(dist, name), { force: true });
    const tfvars = (0,outputs_tfvars/* tfvarsText */.w)(manifest, (0,published/* readPublications */.CJ)(dist), work.config.layersMode);
    const isTfvarsWritten = (0,outputs_files/* writeOutput */.zh)((0,external_node_path_.join)(dist, outputs_tfvars/* TFVARS_FILE */.i), tfvars);
    const isManifestWritten = (0,outputs_files/* writeOutput */.zh)((0,external_node_path_.join)(dist, outputs_manifest/* MANIFEST_FILE */.h1), (0,outputs_manifest/* manifestText */.$2)(manifest));
    const beside = (0,outputs_manifest/* sbomsIn */.sc)(manifest);
    const record = { files: (0,outputs_files/* recordFiles */.B5)(dist, [...(0,outputs_manifest/* zipsIn */._X)(manifest), ...beside]), inspected: {} };
    const keys = { ...past.record.sboms, ...work.sboms };
    if (beside.length > 0)
        record.sboms = Object.fromEntries(beside.flatMap(({ path }) => (keys[path] ? [[path, keys[path]]] : [])));
    const ids = new Set(artifacts.map(({ name, platform }) => (0,target_id/* targetId */.L)(name, platform)));
    for (const target of plan.targets) {
        const inspected = ids.has(target.id) ? (0,standing/* inspectionKey */.we)(target, plan) : past.record.inspected[target.id];
        if (inspected !== undefined)
            record.inspected[target.id] = inspected;
    }
    const isNews = work.isChanged || isTfvarsWritten || isManifestWritten || JSON.stringify(record) !== JSON.stringify(past.record);
    if (isNews)
        writePast(store, past, plan, ids, record);
}
/** Ids of all targets of the config, whether this build is about them or not. */
const ownedTargets = (config) => new Set(config.packages.flatMap((pkg) => pkg.platforms.map((platform) => (0,target_id/* targetId */.L)(pkg.name, platform))));

// EXTERNAL MODULE: ./lib/build/image-standings.js
var image_standings = __webpack_require__(45397);
// EXTERNAL MODULE: ./lib/image/assemble.js
var assemble = __webpack_require__(13277);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/archive/deflate.js
var deflate = __webpack_require__(38609);
// EXTERNAL MODULE: ./lib/archive/join.js
var join = __webpack_require__(85448);
// EXTERNAL MODULE: ./lib/archive/zip.js
var archive_zip = __webpack_require__(29997);
// EXTERNAL MODULE: ./lib/image/tar-header.js
var tar_header = __webpack_require__(59710);
;// CONCATENATED MODULE: ./lib/image/layer.js






/**
 * A pack at its place as an image layer: a tar in gzip, the same bytes for the same pack on every machine. A pack's content is compressed already:
 * each file is a gzip member of its own (RFC 1952, 2.2: members follow each other) around the pack's own DEFLATE.
 */
function* layerPieces(part) {
    const bytes = part.pack.bytes();
    const folders = new Set(ROOTS);
    let before = Buffer.alloc(0);
    for (const { name, entry } of (0,join/* placedEntries */.w)(part)) {
        const data = bytes.subarray(entry.offset, entry.offset + entry.compressedSize);
        const headers = [before, ...newFolders(name, folders).map(folderHeader)];
        if (!name.endsWith('/'))
            headers.push((0,tar_header/* memberHeader */.As)(memberOf(name, entry, data)));
        yield compressed(Buffer.concat(headers));
        before = Buffer.alloc(0);
        if (name.endsWith('/') || (0,archive_zip/* isLink */.PJ)(entry.mode) || entry.size === 0)
            continue;
        const plain = () => (entry.method === 0 ? data : (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: entry.size }));
        yield { gzip: member(entry.method === 0 ? stored(data) : data, entry.crc, entry.size), plain };
        before = (0,tar_header/* padding */.Ms)(entry.size);
    }
    yield compressed(Buffer.concat([before, tar_header/* END */.Kp]));
}
/** Reads all of it once. */
function layerFacts(part) {
    const [diffId, sha256] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('sha256')];
    let [size, unpacked] = [0, 0];
    for (const { gzip, plain } of layerPieces(part)) {
        const content = plain();
        diffId.update(content);
        sha256.update(gzip);
        size += gzip.length;
        unpacked += content.length;
    }
    return { diffId: diffId.digest('hex'), sha256: sha256.digest('hex'), size, unpacked };
}
/** Folders that the base image brings, with modes of its own. */
const ROOTS = ['var/', 'var/task/', 'opt/'];
/** The folders above a name that have not had a header yet, and the folder that it is. */
function newFolders(name, known) {
    const found = [];
    for (let cut = name.indexOf('/'); cut >= 0; cut = name.indexOf('/', cut + 1)) {
        const folder = name.slice(0, cut + 1);
        if (known.has(folder))
            continue;
        known.add(folder);
        found.push(folder);
    }
    return found;
}
const folderHeader = (name) => (0,tar_header/* memberHeader */.As)({ name, mode: 0o755, type: 'folder', size: 0 });
function memberOf(name, { mode, size }, data) {
    if ((0,archive_zip/* isLink */.PJ)(mode))
        return { name, mode: 0o777, type: 'link', size: 0, target: Buffer.from(data).toString() };
    return { name, mode: mode & 0o777, type: 'file', size };
}
/** One for all layers: each has memory of its own. */
let deflater;
function compressed(content) {
    deflater ??= (0,deflate/* createDeflater */.OZ)();
    deflater.input(content.length).set(content);
    const deflated = Buffer.from(deflater.deflate(6) ?? stored(content));
    return { gzip: member(deflated, (0,external_node_zlib_.crc32)(content), content.length), plain: () => content };
}
/** RFC 1952: no name, no time, unknown system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
function member(deflated, crc, size) {
    const tail = Buffer.alloc(8);
    tail.writeUInt32LE(crc >>> 0, 0);
    tail.writeUInt32LE(size % 2 ** 32, 4);
    return Buffer.concat([HEADER, deflated, tail]);
}
/** Stored blocks hold up to 65,535 bytes each (RFC 1951, 3.2.4). */
const MOST_STORED = 0xffff;
function stored(content) {
    const blocks = [];
    for (let at = 0; at === 0 || at < content.length; at += MOST_STORED) {
        const part = content.subarray(at, at + MOST_STORED);
        const header = Buffer.alloc(5);
        header.writeUInt8(at + MOST_STORED >= content.length ? 1 : 0, 0);
        header.writeUInt16LE(part.length, 1);
        header.writeUInt16LE(~part.length & 0xffff, 3);
        blocks.push(header, part);
    }
    return Buffer.concat(blocks);
}

// EXTERNAL MODULE: ./lib/image/load.js
var image_load = __webpack_require__(50161);
;// CONCATENATED MODULE: ./lib/image/push.js


const TRIES = 3;
/** What a HEAD may answer of what is not there: some registries know no HEAD. */
const UNKNOWN = [404, 405];
/** Sends a blob unless the repository has it; from another repository of the registry it is only mounted (distribution-spec, "Pushing blobs"). @throws PackerError */
async function pushBlob(repository, blob, signal) {
    const digest = `sha256:${blob.sha256}`;
    const head = await repository.request('HEAD', `blobs/${digest}`, { expected: UNKNOWN });
    if (head.ok)
        return 'there';
    for (let tries = 1;; tries++) {
        try {
            const begun = await begin(repository, digest, blob.from);
            if (begun === 'mounted')
                return 'there';
            const sent = await repository.request('PATCH', begun, {
                headers: { 'content-type': 'application/octet-stream' },
                body: blob.open,
            });
            await sent.body?.cancel();
            const closing = locationOf(sent, begun);
            closing.searchParams.set('digest', digest);
            await (await repository.request('PUT', closing, { headers: { 'content-length': '0' } })).body?.cancel();
            return 'sent';
        }
        catch (thrown) {
            signal.throwIfAborted();
            // A refusal stays one; a broken connection or a lost upload may not.
            const isPassing = thrown instanceof lib_errors/* PackerError */.Ly && thrown.problems.some(({ code }) => code !== 'convert/registry');
            if (tries === TRIES || !isPassing)
                throw thrown;
        }
    }
}
/** Who may not read the other repository, or a registry that mounts nothing: the blob is sent instead. */
const NOT_MOUNTED = [400, 401, 403, 404, 405];
async function begin(repository, digest, from) {
    const headers = { 'content-length': '0' };
    if (from !== undefined) {
        const mount = `blobs/uploads/?mount=${digest}&from=${encodeURIComponent(from)}`;
        const mounted = await repository.request('POST', mount, { headers, expected: NOT_MOUNTED, pulls: from });
        await mounted.body?.cancel();
        if (mounted.status === 201)
            return 'mounted';
        if (mounted.ok)
            return locationOf(mounted, new URL(mounted.url));
    }
    const response = await repository.request('POST', 'blobs/uploads/', { headers });
    await response.body?.cancel();
    return locationOf(response, new URL(response.url));
}
function locationOf(response, base) {
    const location = response.headers.get('location');
    if (location === null)
        throw (0,lib_errors/* failure */.V2)('registry/upload', `${base.host} does not say where an upload goes on`, { hint: 'Try again later.' });
    return new URL(location, base);
}
/** Puts a manifest under a tag (or its digest). @throws PackerError, also when the registry stored something else */
async function pushManifest(repository, version, manifest, mediaType) {
    const response = await repository.request('PUT', `manifests/${version}`, {
        headers: { 'content-type': mediaType },
        body: () => manifest,
    });
    await response.body?.cancel();
    const stored = response.headers.get('docker-content-digest');
    const own = `sha256:${(0,external_node_crypto_.hash)('sha256', manifest)}`;
    if (stored !== null && stored !== own)
        throw (0,lib_errors/* failure */.V2)('registry/digest', `the registry stored ${stored} under ${version}, not ${own}`, {
            hint: 'It changes what is pushed; images of Lambda must stay as they are.',
        });
}

;// CONCATENATED MODULE: ./lib/image/ship.js




/** Blobs that are sent at the same time. */
const LANES = 3;
/** Stores an image under a tag: only what the registry lacks is sent, the manifest last. @throws PackerError; the signal's reason */
async function pushImage({ repository, version }, image, signal) {
    const there = await repository.request('HEAD', `manifests/${image.digest}`, {
        headers: { accept: assemble/* MANIFEST_TYPE */.b3 },
        expected: UNKNOWN,
    });
    if (!there.ok) {
        const queue = [...new Map([...image.blobs, configBlob(image)].map((blob) => [blob.sha256, blob])).values()];
        const lane = async () => {
            for (let blob = queue.shift(); blob !== undefined; blob = queue.shift()) {
                signal.throwIfAborted();
                await pushBlob(repository, blob, signal);
            }
        };
        await Promise.all(Array.from({ length: LANES }, lane));
    }
    signal.throwIfAborted();
    await pushManifest(repository, version, image.manifest, assemble/* MANIFEST_TYPE */.b3);
    return there.ok ? 'retagged' : 'pushed';
}
const configBlob = ({ config }) => ({
    sha256: (0,external_node_crypto_.hash)('sha256', config),
    size: config.length,
    open: () => config,
});
/** An index of a function's images, which lie in the same repository (OCI image-spec, image-index.md). False: it is there. @throws PackerError */
async function pushIndex({ repository, version }, images) {
    const manifests = [];
    for (const { digest, platform } of images) {
        const there = await repository.request('HEAD', `manifests/${digest}`, {
            headers: { accept: assemble/* MANIFEST_TYPE */.b3 },
            expected: [404],
        });
        if (!there.ok)
            throw (0,lib_errors/* failure */.V2)('image/index', `the repository of image_index does not hold ${digest}`, {
                hint: 'image_index and image_tag must name the same repository.',
            });
        const [os, architecture] = platform.split('/');
        const size = Number(there.headers.get('content-length'));
        manifests.push({ mediaType: assemble/* MANIFEST_TYPE */.b3, digest, size, platform: { architecture, os } });
    }
    const index = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: assemble/* INDEX_TYPE */.cp, manifests }));
    const known = await repository.request('HEAD', `manifests/${version}`, {
        headers: { accept: assemble/* INDEX_TYPE */.cp },
        expected: UNKNOWN,
    });
    if (known.ok && known.headers.get('docker-content-digest') === `sha256:${(0,external_node_crypto_.hash)('sha256', index)}`)
        return false;
    await pushManifest(repository, version, index, assemble/* INDEX_TYPE */.cp);
    return true;
}

// EXTERNAL MODULE: ./lib/build/activity.js
var activity = __webpack_require__(89835);
// EXTERNAL MODULE: ./lib/build/checks.js
var checks = __webpack_require__(39259);
// EXTERNAL MODULE: ./lib/inspect/finding.js
var finding = __webpack_require__(57421);
// EXTERNAL MODULE: ./lib/inspect/inspect.js + 4 modules
var inspect = __webpack_require__(75404);
;// CONCATENATED MODULE: ./lib/build/image-content.js




/** Lambda's limit for an image, unpacked, with its base ("Lambda quotas", AWS Lambda Developer Guide). Bytes. */
const MOST_UNPACKED = 10 * 1024 ** 3;
/** What Linux takes of lower folders in one mount, which is what runs an image (docker/docs issue 8230; "max depth exceeded"). */
const MOST_LAYERS = 127;
/** The findings of an image, by what is put on its base. */
function inspectImage(target, parts, sizes) {
    const { platform, runtime, handler, maxSize, verify } = target;
    const own = contentIn(parts, 'var/task/');
    const layers = contentIn(parts, 'opt/');
    const findings = (0,inspect/* inspectArtifact */.r)({
        ...own,
        ...{ kind: 'function', platform, runtime, layersMode: 'attach', size: sizes.size, overlaps: [] },
        layers: layers.entries.length > 0 ? [{ name: 'its layers', content: layers }] : [],
        ...(handler !== undefined && { handler }),
        ...(maxSize && { maxSize }),
    });
    return [
        ...tooLarge(sizes),
        ...tooDeep(sizes.layersOfBase, parts.length),
        // Those of ZIPs do not hold for images; its own budget does.
        ...findings.filter(({ code }) => code.startsWith('limits/max-size') || (!code.startsWith('limits/') && verify !== 'off')),
    ];
}
/** Of the base only the compressed size is known: it has no less. */
function tooLarge({ unzippedSize, ofBase }) {
    const least = unzippedSize + ofBase;
    if (least <= MOST_UNPACKED)
        return [];
    const message = `it has ${least} bytes unpacked or more; Lambda takes images of ${MOST_UNPACKED}`;
    return [(0,finding/* finding */.gk)('error', 'limits/image', message, { hint: 'Leave files out (exclude, dependencies.exclude).' })];
}
function tooDeep(ofBase, own) {
    if (ofBase + own <= MOST_LAYERS)
        return [];
    const message = `it has ${ofBase + own} layers, ${ofBase} of them its base's; an image that runs has ${MOST_LAYERS} at most`;
    return [
        (0,finding/* finding */.gk)('error', 'limits/image-layers', message, {
            hint: "Join RUN and COPY instructions of the base's Dockerfile, or copy its last stage into one (COPY --from=… / /).",
        }),
    ];
}
/** A part's files, for a container. */
function filesIn(part) {
    const entries = new Map((0,join/* placedEntries */.w)(part).map(({ name, entry }) => [name, entry]));
    // The store holds small packs only, and reads a large one anew each time; here each of its files is asked for.
    let held;
    const bytes = () => {
        const known = held?.deref() ?? part.pack.bytes();
        held = new WeakRef(known);
        return known;
    };
    return {
        to: '',
        entries: [...entries].map(([name, { mode }]) => ({ name, mode })),
        read: (name) => {
            const entry = entries.get(name);
            return entry && contentOf(bytes(), entry);
        },
    };
}
function contentOf(bytes, entry) {
    const data = bytes.subarray(entry.offset, entry.offset + entry.compressedSize);
    return entry.method === 0 ? data : (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: entry.size });
}
/** What lies under a folder of the image; of files of the same name the last counts. */
function contentIn(parts, folder) {
    const rows = new Map();
    const elf = new Map();
    for (const part of parts) {
        for (const { name, entry } of (0,join/* placedEntries */.w)(part)) {
            if (!name.startsWith(folder))
                continue;
            const read = () => contentOf(part.pack.bytes(), entry);
            rows.set(name.slice(folder.length), { mode: entry.mode, size: entry.size, read });
            elf.delete(name.slice(folder.length));
        }
        for (const facts of part.elf) {
            const path = `${part.to}${facts.path.slice(part.from.length)}`.slice(folder.length);
            if (facts.path.startsWith(part.from) && part.to.startsWith(folder) && rows.has(path))
                elf.set(path, { ...facts, path });
        }
    }
    const entries = [...rows].map(([name, { mode, size }]) => ({ name, mode, size }));
    return {
        entries,
        elf: [...elf.values()],
        unzippedSize: entries.reduce((sum, { size }) => sum + size, 0),
        read: (path) => rows.get(path)?.read(),
    };
}

// EXTERNAL MODULE: ./lib/build/lanes.js
var lanes = __webpack_require__(67723);
// EXTERNAL MODULE: ./lib/build/packages.js
var build_packages = __webpack_require__(50855);
// EXTERNAL MODULE: ./lib/build/parts.js
var build_parts = __webpack_require__(66662);
;// CONCATENATED MODULE: ./lib/build/images.js















/** Images that are put together at the same time. */
const images_LANES = 4;
/** Puts images together and inspects them. Nothing is pushed or loaded yet. @throws the signal's reason when interrupted */
async function makeImages(targets, work) {
    const baseOf = baseFinder(work);
    return (0,lanes/* inLanes */.L)(images_LANES, targets.map((target) => async () => {
        try {
            const parts = (0,build_parts/* partsOf */.C)(target, work);
            const base = await (0,activity/* during */.i)(work.report, [target.id], 'base image', () => baseOf(target));
            return imageOf(target, parts, base, work);
        }
        catch (thrown) {
            work.context.signal.throwIfAborted();
            if (!(thrown instanceof lib_errors/* PackerError */.Ly))
                throw thrown;
            const problems = thrown.problems.map((problem) => problem.message.includes(target.id) ? problem : { ...problem, message: `${target.id}: ${problem.message}` });
            return { target, ok: false, problems };
        }
    }));
}
function imageOf(target, parts, base, work) {
    const { store, request, references } = work;
    const layers = parts.map((part) => ({ ...factsOf(part, store), label: part.tree }));
    const ofBase = base.layers.reduce((sum, { size }) => sum + size, 0);
    const sizes = {
        // Of an image that is nobody's base, all of it.
        size: layers.length > 0 ? layers.reduce((sum, { size }) => sum + size, 0) : ofBase,
        unzippedSize: layers.reduce((sum, { unpacked }) => sum + unpacked, 0),
    };
    const findings = inspectImage(target, parts, { ...sizes, ofBase, layersOfBase: base.layers.length });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new lib_errors/* PackerError */.Ly(errors.map((finding) => (0,checks/* problemOf */.Zw)(target, finding)));
    const assembled = (0,assemble/* assemble */.fT)(base, layers, {
        cmd: target.manifest.image.cmd,
        created: createdAt(request.env),
        labels: {
            [assemble/* LABELS */.kg.manifestHash]: target.manifestHash,
            [assemble/* LABELS */.kg.facts]: JSON.stringify({ ...sizes, findings, verified: (0,image_standings/* checkedAs */.Wz)(target) }),
        },
    });
    const own = layers.map(({ sha256, size }, i) => ({ sha256, size, open: () => gzipOf(parts[i]) }));
    const reference = references.get(target.id);
    const artifact = {
        ...(0,image_standings/* imageFacts */.JC)(target),
        ...(reference !== undefined && { image: reference }),
        digest: assembled.digest,
        ...sizes,
        findings,
        // What one's own Dockerfile puts into an image is not known.
        ...(parts.length > 0 && { packages: (0,build_packages/* packagesIn */.j)(parts, store) }),
    };
    const files = parts.map(filesIn);
    return {
        target,
        ok: true,
        artifact,
        files,
        image: {
            ...assembled,
            blobs: [...base.blobs, ...own],
            ...(base.registry !== undefined && { registry: base.registry }),
        },
    };
}
/** As Docker reads it: seconds since 1970 (reproducible-builds.org/specs/source-date-epoch). Else the time of the files, 1980. */
function createdAt({ SOURCE_DATE_EPOCH }) {
    const seconds = /^\d{1,11}$/.test(SOURCE_DATE_EPOCH ?? '') ? Number(SOURCE_DATE_EPOCH) : 315_532_800;
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
/** Grows when the bytes of layers do. */
const LAYERS = 1;
/** Remembered, since telling them takes reading all of the pack. */
function factsOf(part, store) {
    const { from, to, skip, pack } = part;
    const record = `layer-${(0,canonical/* digestOf */.ol)({ v: LAYERS, sha256: pack.sha256, from, to, skip }).slice('sha256:'.length)}`;
    const known = store.readRecord(record);
    if (isFacts(known))
        return known;
    const facts = layerFacts(part);
    store.writeRecord(record, facts);
    return facts;
}
const isFacts = (value) => {
    const facts = value;
    return ([facts?.diffId, facts?.sha256].every((hash) => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)) &&
        Number.isInteger(facts?.size) &&
        Number.isInteger(facts?.unpacked));
};
async function* gzipOf(part) {
    for (const { gzip } of layerPieces(part))
        yield gzip;
}
/** Where an image is to go, and how it got there: for people. @throws PackerError naming the target */
async function shipImage({ id }, image, reference, { push, load, env }, context) {
    const said = [];
    try {
        if (push && reference !== undefined) {
            const remote = await (0,image_remote/* remoteOf */.e1)(reference, context);
            // Blobs of another registry cannot be mounted, only sent.
            const isSame = remote.repository.reference.registry === image.registry;
            const blobs = isSame ? image.blobs : image.blobs.map(({ from: _, ...blob }) => blob);
            said.push(`${await pushImage(remote, { ...image, blobs }, context.signal)} ${reference}`);
        }
        if (load) {
            const name = reference ?? (0,image_standings/* localName */.fk)(id);
            await (0,image_load/* loadImage */.y)(image, name, env, context.signal);
            said.push(`loaded as ${name}`);
        }
        return said;
    }
    catch (thrown) {
        context.signal.throwIfAborted();
        if (!(thrown instanceof lib_errors/* PackerError */.Ly))
            throw thrown;
        throw new lib_errors/* PackerError */.Ly(thrown.problems.map((problem) => ({ ...problem, message: `${id}: ${problem.message}` })), thrown.exitCode);
    }
}
/** Sends images at the same time, as `docker push` of several would. */
const AT_ONCE = 2;
/**
 * Sends finished images where the request says, and then the indexes of functions whose images are all known. Without `keepGoing` nothing is sent
 * when something failed. What cannot be sent becomes a failure.
 */
async function shipImages(candidates, work) {
    const { request, references, context, report } = work;
    if ((!request.push && !request.load) || (!request.keepGoing && candidates.some(({ ok }) => !ok)))
        return candidates;
    return (0,lanes/* inLanes */.L)(AT_ONCE, candidates.map((candidate) => async () => {
        if (!('image' in candidate))
            return candidate;
        const { target, image } = candidate;
        try {
            const said = await (0,activity/* during */.i)(report, [target.id], request.push ? 'push' : 'load', () => shipImage(target, image, references.get(target.id), request, context));
            report({ kind: 'note', message: `${target.id}: ${said.join('; ')}` });
            return candidate;
        }
        catch (thrown) {
            if (!(thrown instanceof lib_errors/* PackerError */.Ly))
                throw thrown;
            return { target, ok: false, problems: [...thrown.problems] };
        }
    }));
}

// EXTERNAL MODULE: ./lib/build/imports.js + 3 modules
var imports = __webpack_require__(27336);
// EXTERNAL MODULE: ./lib/byte-order.js
var byte_order = __webpack_require__(3260);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
;// CONCATENATED MODULE: ./lib/build/indexes.js







/**
 * Pushes the index of every function whose images are all in the registry now, those of other jobs too; one that is there already is left
 * alone. So of several jobs the last one does it. `planned` gives all targets of a package, whatever this build is about.
 * @returns the images whose index cannot be pushed, as failures. @throws the signal's reason when interrupted
 */
async function shipIndexes(config, outcomes, work) {
    const { request, context, report, planned } = work;
    const failed = [];
    if (!request.push)
        return failed;
    for (const pkg of config.packages) {
        const own = outcomes.filter(({ target }) => target.name === pkg.name && target.index !== undefined);
        const images = own.flatMap((outcome) => 'artifact' in outcome && outcome.artifact.type === 'image' ? [outcome.artifact] : []);
        const [first] = own;
        if (!first || images.length === 0)
            continue;
        if (images.length < own.length)
            continue;
        try {
            const there = new Set(images.map(({ platform }) => platform));
            const others = there.size < pkg.platforms.length
                ? await pushedElsewhere(planned(pkg.name).filter(({ platform }) => !there.has(platform)), work)
                : [];
            const all = [...images, ...others].sort((a, b) => (0,byte_order/* compareBytes */.X)(a.platform, b.platform));
            if (all.length < pkg.platforms.length) {
                const lacking = pkg.platforms.filter((platform) => !all.some((image) => image.platform === platform));
                const message = `${pkg.name}: image_index waits for ${lacking.join(', ')}, which the registry does not have as it is to be`;
                if (own.some(({ status }) => status === 'built'))
                    report({ kind: 'note', message });
                continue;
            }
            const named = (0,reference/* imageReference */.r)(first.target.index, first.target, (0,image_standings/* surroundings */.i5)(request));
            if ('problem' in named)
                throw new lib_errors/* PackerError */.Ly([{ severity: 'error', ...named.problem }], 2);
            const pushed = await pushIndex(await (0,image_remote/* remoteOf */.e1)(named.reference, context), all);
            if (pushed)
                report({ kind: 'note', message: `${pkg.name}: pushed ${named.reference}` });
        }
        catch (thrown) {
            context.signal.throwIfAborted();
            if (!(thrown instanceof lib_errors/* PackerError */.Ly))
                throw thrown;
            for (const { target } of own) {
                const problems = thrown.problems.map((problem) => ({
                    ...problem,
                    message: `${target.id}: ${problem.message}`,
                }));
                failed.push({ target, ok: false, problems });
            }
        }
    }
    return failed;
}
/** Images of targets that are not part of this build, as far as the registry has them under their tags as the plan wants them. */
async function pushedElsewhere(targets, { request, context }) {
    const found = [];
    for (const target of targets) {
        const { platform, manifestHash } = target;
        const reference = (0,image_standings/* referenceOf */.Bz)(target, request);
        const known = reference === undefined ? undefined : await (0,image_remote/* askRemote */.uo)(await (0,image_remote/* remoteOf */.e1)(reference, context));
        if (known?.labels[assemble/* LABELS */.kg.manifestHash] === manifestHash)
            found.push({ digest: known.digest, platform });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/build/needed-secrets.js


const CODE = 'build/needs-secret';
/** Whether all that is wrong is that something secret is not there. */
const isForWantOfSecrets = (problems) => problems.length > 0 && problems.every(({ code }) => code === CODE);
/**
 * Which of these trees lack a secret that they require, or the SSH agent.
 * @returns by key what is said of those that are to be left out (`missingSecrets: 'skip'`)
 * @throws PackerError with all that is missing, before anything runs, unless they are to be left out
 */
async function lackingSecrets(trees, request, waiting) {
    const lacking = new Map();
    const missing = new Map();
    for (const tree of trees) {
        const problems = await problemsOf(tree, request);
        const [first] = problems;
        if (first)
            lacking.set(tree.key, {
                ok: false,
                problem: { ...first, message: problems.map(({ message }) => message).join('; ') },
            });
        for (const problem of problems) {
            const known = missing.get(problem.message) ?? { problem, targets: [] };
            missing.set(problem.message, { problem, targets: [...new Set([...known.targets, ...waiting(tree.key)])] });
        }
    }
    if (missing.size > 0 && request.missingSecrets !== 'skip')
        throw new lib_errors/* PackerError */.Ly([...missing.values()].map(({ problem, targets }) => ({
            ...problem,
            message: `${targets.join(', ')}: ${problem.message}`,
        })), 2);
    return lacking;
}
async function problemsOf(tree, request) {
    const { mounts, recipe } = tree;
    const isGiven = recipe.kind === 'install' || recipe.kind === 'run' || recipe.environment.from.kind === 'dockerfile';
    if (!mounts || !isGiven)
        return [];
    const there = await (0,secrets/* secretValues */.V)(tree, {
        env: { ...request.env },
        ...(request.secrets && { secrets: request.secrets }),
    });
    const problem = (message, hint) => ({ severity: 'error', code: CODE, message, hint });
    const problems = Object.entries(mounts.secrets).flatMap(([id, { source, required }]) => required && !there.has(id)
        ? [
            problem(`needs secret ${id}`, 'env' in source ? `set the variable ${source.env}` : `write the file ${source.file}`),
        ]
        : []);
    if (mounts.ssh && !request.env.SSH_AUTH_SOCK)
        problems.push(problem('needs the SSH agent', 'start one (`eval "$(ssh-agent)"; ssh-add`), which sets SSH_AUTH_SOCK'));
    return problems;
}

;// CONCATENATED MODULE: ./lib/build/outcomes.js

/** What became of every target. Without `keepGoing` one failure holds back all that could have been written. */
function outcomesOf(all, candidates, keepGoing) {
    const made = new Map(candidates.map((candidate) => [candidate.target.id, candidate]));
    const failed = candidates.find((candidate) => !candidate.ok && !isForWantOfSecrets(candidate.problems));
    return all.map((standing) => {
        const { target } = standing;
        if (standing.state === 'unchanged')
            return { target, status: 'unchanged', reason: '', artifact: standing.artifact };
        const candidate = made.get(target.id);
        if (!candidate.ok && isForWantOfSecrets(candidate.problems))
            return { target, status: 'skipped', reason: candidate.problems.map(({ message }) => message).join('; ') };
        if (!candidate.ok)
            return {
                target,
                status: 'failed',
                reason: candidate.problems[0]?.message.split('\n')[0] ?? 'failed',
                problems: candidate.problems,
            };
        if (failed && !keepGoing)
            return { target, status: 'skipped', reason: `${failed.target.id} failed; --keep-going writes the others` };
        return { target, status: 'built', reason: standing.reason, artifact: candidate.artifact };
    });
}

// EXTERNAL MODULE: ./lib/build/planned.js
var build_planned = __webpack_require__(65526);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(79162);
;// CONCATENATED MODULE: ./lib/plan/locked-hashes.js




/** What of lock files names archives by their hash, by the files' names. */
const READERS = {
    'package-lock.json': { ecosystem: 'npm', read: ofPackageLock },
    'npm-shrinkwrap.json': { ecosystem: 'npm', read: ofPackageLock },
    'pnpm-lock.yaml': { ecosystem: 'npm', read: ofPnpmLock },
    'yarn.lock': { ecosystem: 'npm', read: ofYarnLock },
    'uv.lock': { ecosystem: 'pypi', read: ofUvLock },
    'requirements.txt': { ecosystem: 'pypi', read: ofRequirements },
    'Gemfile.lock': { ecosystem: 'gem', read: ofGemfileLock },
};
/**
 * The hashes of installed packages, as the lock files of these trees name them: one where exactly one archive of the package fits the target,
 * else none. A lock file that is gone by now, or malformed, knows none.
 */
function lockedHashes(trees) {
    const found = new Map();
    for (const { recipe, origin } of trees) {
        if (recipe.kind !== 'install')
            continue;
        for (const [path, file] of origin.files) {
            const reader = READERS[external_node_path_.posix.basename(path)];
            if (!reader)
                continue;
            for (const { name, version, hash, file: archive } of archivesIn(file, reader.read)) {
                if (archive !== undefined && !fits(archive, recipe))
                    continue;
                const key = keyOf({ ecosystem: reader.ecosystem, name, version });
                found.set(key, new Map(found.get(key)).set(hash.hex, hash));
            }
        }
    }
    return (it) => {
        const hashes = [...(found.get(keyOf(it)) ?? new Map()).values()];
        return hashes.length === 1 ? hashes : [];
    };
}
/** Python's names are equal in any case and with any of `-_.` ("Names and normalization", packaging.python.org). */
const keyOf = ({ ecosystem, name, version }) => [ecosystem, ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name, version].join('\0');
function archivesIn(file, read) {
    try {
        return read('content' in file ? file.content.toString() : (0,external_node_fs_.readFileSync)(file.path, 'utf8'));
    }
    catch {
        return [];
    }
}
/** Subresource integrity, `sha512-<base64>`; of several the first. */
function integrity(text) {
    const [, algorithm, base64 = ''] = /^(sha(?:1|256|384|512))-([A-Za-z0-9+/]+=*)/.exec(String(text)) ?? [];
    return algorithm === undefined
        ? undefined
        : { algorithm: algorithm, hex: Buffer.from(base64, 'base64').toString('hex') };
}
const archive = (name, version, hash, file) => hash ? [{ name, version, hash, ...(file !== undefined && { file }) }] : [];
function ofPackageLock(text) {
    const { packages = {} } = JSON.parse(text);
    return Object.entries(packages).flatMap(([path, entry]) => archive(String(entry.name ?? path.split('node_modules/').at(-1)), String(entry.version), integrity(entry.integrity)));
}
/** `  '@scope/name@1.0.0':`, `  /name@1.0.0:`, `  /name/1.0.0:`, and below it `resolution: {integrity: …}`. */
function ofPnpmLock(text) {
    const row = /^ {2}'?\/?((?:@[^/]+\/)?[^@/\s]+)[@/]([^:('\s]+)[^:\n]*:\n {4}resolution: \{integrity: ([^,}]+)/gm;
    return [...text.matchAll(row)].flatMap(([, name, version, hash]) => archive(name, version, integrity(hash)));
}
/** Of Yarn 1; later ones hash what they made of an archive. */
function ofYarnLock(text) {
    const row = /^"?((?:@[^/]+\/)?[^@\s"]+)@.*:\n {2}version "([^"]+)"\n(?: {2}resolved .*\n)? {2}integrity (\S+)/gm;
    return [...text.matchAll(row)].flatMap(([, name, version, hash]) => archive(name, version, integrity(hash)));
}
const hexHash = (text) => {
    const [, algorithm, hex] = /^(sha(?:256|384|512))[:=]([0-9a-f]+)$/.exec(String(text)) ?? [];
    return hex === undefined ? undefined : { algorithm: algorithm, hex };
};
/** What has wheels is installed from one of them; a source archive, built here, is not what is in the package. */
function ofUvLock(text) {
    const { package: packages = [] } = (0,dist/* parse */.qg)(text);
    return packages.flatMap(({ name, version = '', wheels = [] }) => wheels.flatMap(({ url, filename, path, hash }) => archive(name, version, hexHash(hash), external_node_path_.posix.basename(filename ?? url ?? path ?? ''))));
}
/** `name==1.0 --hash=sha256:…`; which archive each hash is of does not stand there. */
function ofRequirements(text) {
    return text
        .replace(/\\\n/g, ' ')
        .split('\n')
        .flatMap((line) => {
        const [, name, version] = /^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?\s*==\s*([^\s;]+)/.exec(line) ?? [];
        if (name === undefined || version === undefined)
            return [];
        return [...line.matchAll(/--hash[= ](sha\d+:[0-9a-f]+)/g)].flatMap(([, hash]) => archive(name, version, hexHash(hash)));
    });
}
/** The section CHECKSUMS of Bundler 2.5 and later: `  rack (3.1.0) sha256=…`. */
function ofGemfileLock(text) {
    const [, section = ''] = /^CHECKSUMS\n((?: {2}.*\n?)*)/m.exec(text) ?? [];
    return [...section.matchAll(/^ {2}(\S+) \(([^)]+)\) (sha256=[0-9a-f]+)/gm)].flatMap(([, name, version, hash]) => archive(name, version, hexHash(hash)));
}
const MACHINES = { 'linux/amd64': 'x86_64', 'linux/arm64': 'aarch64' };
/** Whether a wheel is for the target, by the tags in its name (packaging.python.org, "Platform compatibility tags"). */
function fits(file, { platform, runtime }) {
    const [pythons, abis, platforms] = file
        .replace(/\.whl$/, '')
        .split('-')
        .slice(-3);
    if (pythons === undefined || abis === undefined || platforms === undefined)
        return false;
    const digits = (0,runtimes/* runtimeFacts */.M4)(runtime).version.replace('.', '');
    const has = (tags, ...words) => tags.split('.').some((tag) => words.includes(tag));
    const isForPython = has(pythons, `cp${digits}`, `py${digits}`, 'py3') || (has(abis, 'abi3') && /\bcp3\d*\b/.test(pythons));
    const isForMachine = platforms
        .split('.')
        .some((tag) => tag === 'any' || (/^(many)?linux/.test(tag) && tag.endsWith(`_${MACHINES[platform]}`)));
    return isForPython && has(abis, 'none', 'abi3', `cp${digits}`) && isForMachine;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/build/sboms.js





/** Endings of the formats' files. */
const ENDINGS = { cyclonedx: 'cdx.json', spdx: 'spdx.json' };
const FORMATS = {
    cyclonedx: async (subject) => (await Promise.all(/* import() */[__webpack_require__.e(571), __webpack_require__.e(320)]).then(__webpack_require__.bind(__webpack_require__, 6939))).cyclonedxText(subject),
    spdx: async (subject) => (await Promise.all(/* import() */[__webpack_require__.e(571), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 86746))).spdxText(subject),
};
/**
 * Writes the SBOMs of what stands in dist, those that are not as they should be: made from what the manifest says of the artifacts, so that
 * neither a ZIP nor a pack is read for one.
 * @param created for formats that must name a time @returns the outcomes with what was written, and by file name what each SBOM rests on
 */
async function writeSboms(outcomes, { plan, past, created }) {
    const keys = {};
    const all = [];
    for (const outcome of outcomes) {
        if (!('artifact' in outcome)) {
            all.push(outcome);
            continue;
        }
        const { sboms: before = [], ...artifact } = outcome.artifact;
        const sboms = [];
        for (const format of outcome.target.sboms ?? []) {
            const path = `${outcome.target.name}-${outcome.target.arch}.${ENDINGS[format]}`;
            const restsOn = restsOnOf(outcome.target, artifact, plan);
            const key = (0,canonical/* digestOf */.ol)({ version: version/* VERSION */.x, created, ...restsOn });
            const known = before.find((file) => file.path === path);
            const isSame = past.record.sboms?.[path] === key && known && (0,outputs_files/* isIntact */.kM)(past.dist, path, known, past.record);
            keys[path] = key;
            sboms.push(isSame ? known : await write(past.dist, path, format, subjectOf(restsOn, plan, created)));
        }
        all.push({ ...outcome, artifact: { ...artifact, ...(sboms.length > 0 && { sboms }) } });
    }
    return { outcomes: all, keys };
}
async function write(dist, path, format, subject) {
    const text = await FORMATS[format](subject);
    (0,outputs_files/* writeOutput */.zh)((0,external_node_path_.join)(dist, path), text);
    return { path, sha256: (0,canonical/* sha256 */.sc)(text), size: Buffer.byteLength(text) };
}
/** All that decides an SBOM, but its format. */
function restsOnOf(target, artifact, plan) {
    const { name, kind, arch, runtime, manifestHash, manifest } = target;
    const { packages = [] } = artifact;
    return {
        ...{ name, kind, arch, runtime, manifestHash },
        artifact: artifact.type === 'zip'
            ? { type: artifact.type, file: artifact.path, sha256: artifact.sha256 }
            : {
                type: artifact.type,
                ...(artifact.image !== undefined && { reference: artifact.image }),
                sha256: artifact.digest.replace(/^sha256:/, ''),
            },
        packages,
        trees: manifest.places.map(({ tree }) => tree),
        layers: attachedBy(target),
        ...(manifest.image && { base: baseOf(target, plan) }),
    };
}
function subjectOf(restsOn, plan, created) {
    const { manifestHash, trees, ...rest } = restsOn;
    const hashes = lockedHashes(trees.map((key) => plan.trees.get(key)));
    const packages = rest.packages.map((each) => {
        const found = hashes(each);
        return found.length > 0 ? { ...each, hashes: found } : each;
    });
    return { ...rest, version: shortOf(manifestHash), packages, identity: (0,canonical/* sha256 */.sc)((0,canonical/* digestOf */.ol)(restsOn)), created };
}
const shortOf = (manifestHash) => manifestHash.slice('sha256:'.length, 'sha256:'.length + 12);
/** The layers that Lambda mounts; those that are merged, or in an image, are in it. */
function attachedBy({ type, layers, layersMode, arch, sboms: [format = 'cyclonedx'] = [] }) {
    if (type !== 'zip' || layersMode !== 'attach')
        return [];
    return layers.map((name) => name.startsWith('arn:') ? { arn: name } : { name, sbom: `${name}-${arch}.${ENDINGS[format]}` });
}
function baseOf({ manifest: { image }, base }, plan) {
    if (!image)
        return base;
    return 'reference' in image.base ? image.base.reference : (plan.trees.get(image.base.tree)?.label ?? base);
}

// EXTERNAL MODULE: ./lib/build/select.js
var build_select = __webpack_require__(56110);
;// CONCATENATED MODULE: ./lib/build/steps.js
const MOST_STEPS = 2000;
/**
 * Passes events on, and keeps which steps ended when.
 * @param start of the build, on the clock of `performance.now()`
 */
function recordSteps(report, start) {
    const ended = [];
    const trees = [];
    return {
        report(event) {
            if (event.kind === 'step' && event.status !== 'started' && ended.length < MOST_STEPS) {
                const { step, status, targets, ms = 0 } = event;
                const now = performance.now() - start;
                ended.push({ targets: targets.length, step, status, start: Math.max(0, Math.round(now - ms)), ms });
                trees.push(event.tree);
            }
            report(event);
        },
        steps: (plan) => ended.map((step, i) => ({ ...namesOf(plan, trees[i]), ...step })).sort((a, b) => a.start - b.start),
    };
}
function namesOf(plan, key) {
    const tree = plan.trees.get(key);
    if (!tree)
        return { tree: key };
    return { tree: tree.label, ...('platform' in tree.recipe && { platform: tree.recipe.platform }) };
}

;// CONCATENATED MODULE: ./lib/build/stopwatch.js
/** Times the phases of a build, one after the other. */
function stopwatch(report) {
    const laps = [];
    let last = performance.now();
    return {
        laps,
        lap(name) {
            const now = performance.now();
            const phase = { name, ms: Math.round(now - last) };
            last = now;
            laps.push(phase);
            report({ kind: 'phase', ...phase });
        },
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./lib/archive/names.js
var names = __webpack_require__(56138);
;// CONCATENATED MODULE: ./lib/archive/members.js





const BLOCK = 512;
/**
 * Members of a tar stream, as they arrive; content that is not asked for is passed over. Names that lead anywhere but down, kinds
 * that a package cannot hold, and streams that end too early are PackerErrors.
 */
async function* readMembers(stream) {
    const tar = (0,tar_stream.extract)();
    const tail = { length: 0, zeros: 0 };
    const fed = feed(stream, tar, tail);
    let end = 0;
    try {
        for await (const entry of tar) {
            const { header } = entry;
            let isRead = false;
            yield members_memberOf(header, () => {
                isRead = true;
                return readContent(entry, header);
            });
            if (!isRead)
                entry.resume();
            const size = header.type === 'directory' ? 0 : header.size;
            end = header.byteOffset + Math.ceil(size / BLOCK) * BLOCK;
        }
        await fed;
    }
    catch (thrown) {
        if (thrown instanceof lib_errors/* PackerError */.Ly)
            throw thrown;
        throw broken((0,lib_errors/* messageOf */.bD)(thrown), thrown);
    }
    finally {
        tar.destroy();
        stream.destroy();
        await fed.catch(() => undefined);
    }
    // POSIX.1-2017, pax, "ustar Interchange Format": two blocks of zeros are the end. Without them, something is missing.
    const rest = tail.length - end;
    if (rest < 2 * BLOCK || tail.zeros < rest)
        throw broken('it ends too early');
}
const broken = (why, cause) => (0,lib_errors/* failure */.V2)('archive/tar', `the build's result cannot be read: ${why}`, { cause });
/** Passes the stream on, and keeps count of its length and of the zeros at its end. */
async function feed(stream, tar, tail) {
    const closed = new Promise((resolve) => tar.once('close', () => resolve()));
    try {
        for await (const chunk of stream) {
            if (tar.destroyed)
                return;
            let last = chunk.length - 1;
            while (last >= 0 && chunk[last] === 0)
                last--;
            tail.zeros = last < 0 ? tail.zeros + chunk.length : chunk.length - 1 - last;
            tail.length += chunk.length;
            if (tar.write(chunk))
                continue;
            await Promise.race([(0,external_node_events_.once)(tar, 'drain'), closed]);
        }
        tar.end(null);
    }
    catch (thrown) {
        tar.destroy(thrown);
        throw thrown;
    }
}
const NOUNS = {
    'character-device': 'a device',
    'block-device': 'a device',
    fifo: 'a named pipe',
};
function members_memberOf(header, content) {
    const { type, mode, size, pax, linkname: target } = header;
    const name = type === 'directory' ? header.name.replace(/\/$/, '') : header.name;
    const refuse = (why, hint = 'Nothing was written. Exclude it, or report it to the package that holds it.') => (0,lib_errors/* failure */.V2)('archive/member', `the build's result holds ${JSON.stringify(header.name)}: ${why}`, { hint });
    const fault = (0,names/* nameFault */.IY)(name) ?? badText(name);
    if (fault !== undefined)
        throw refuse(fault);
    if (name.endsWith('/'))
        throw refuse('a name with a slash at its end that is no folder');
    if (/(?:^|\/)\.wh\./.test(name))
        throw refuse('a mark of image layers for a removed file');
    if (Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.')))
        throw refuse('a sparse file');
    if (type === 'directory')
        return { name, kind: 'folder' };
    if (type === 'file')
        return { name, kind: 'file', mode, size, content };
    if (type === 'symlink' || type === 'link') {
        const bad = !target
            ? 'a link to nothing'
            : target.includes('\0')
                ? 'its target holds a NUL character'
                : badText(target);
        if (bad !== undefined)
            throw refuse(bad);
        return type === 'link' ? { name, kind: 'hard-link', mode, target } : { name, kind: 'link', target };
    }
    throw refuse(NOUNS[type] ?? `an entry of the kind ${JSON.stringify(type)}`);
}
/** tar-stream decodes names as UTF-8, with U+FFFD where that fails. */
const badText = (name) => (name.includes('\ufffd') ? 'its name is not UTF-8' : undefined);
async function readContent(entry, { name, size }) {
    if (size > deflate/* LARGEST_FILE */.K7)
        throw (0,deflate/* fileTooLarge */.ME)(name, size);
    const content = Buffer.allocUnsafe(size);
    let length = 0;
    try {
        for await (const chunk of entry) {
            content.set(chunk, length);
            length += chunk.length;
        }
    }
    catch (thrown) {
        throw broken((0,lib_errors/* messageOf */.bD)(thrown), thrown);
    }
    if (length !== size)
        throw broken(`${name} ends too early`);
    return content;
}

;// CONCATENATED MODULE: ./lib/archive/links.js
/**
 * The first link that leads out of the tree, whether directly or through other links. A link to nothing, and one that goes in a
 * circle, stay inside.
 */
function findEscape(links) {
    for (const name of links.keys())
        if (escapes(name, links))
            return name;
    return undefined;
}
/** As many as Linux follows (path_resolution(7)). */
const MOST_HOPS = 40;
function escapes(name, links) {
    const at = name.split('/').slice(0, -1);
    let rest = [name.split('/').at(-1)];
    for (let hops = 0; rest.length > 0;) {
        const [segment, ...more] = rest;
        rest = more;
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (at.length === 0)
                return true;
            at.pop();
            continue;
        }
        at.push(segment);
        const target = links.get(at.join('/'));
        if (target === undefined)
            continue;
        if (target.startsWith('/'))
            return true;
        if (++hops > MOST_HOPS)
            return false;
        at.pop();
        rest = [...target.split('/'), ...rest];
    }
    return false;
}

// EXTERNAL MODULE: ./lib/archive/pack.js + 1 modules
var pack = __webpack_require__(29960);
// EXTERNAL MODULE: ./lib/archive/schedule.js
var schedule = __webpack_require__(63733);
// EXTERNAL MODULE: ./lib/archive/writer.js
var writer = __webpack_require__(18411);
;// CONCATENATED MODULE: ./lib/archive/tree.js










/** Content under way in the pool, and content held for hard links to files that were left out or changed. Bytes. */
const MOST = { underWay: 32 << 20, kept: 128 << 20 };
function openTreePack({ path, compression, rules: options }, pool) {
    const rules = (0,normalise/* rulesFor */.NP)(options);
    const level = deflate/* LEVELS */.A_[compression];
    const seen = new Set();
    const parents = new Set();
    const folders = [];
    const links = new Map();
    const changed = new Map();
    /** What was dropped or changed, as it was. */
    const kept = new Map();
    const last = [];
    const packed = new Map();
    const elf = [];
    let keptBytes = 0;
    let count = 0;
    let total = 0;
    let gathered = [];
    let gatheredBytes = 0;
    const running = new Set();
    let runningBytes = 0;
    const keep = (name, content) => {
        keptBytes += content.length;
        if (keptBytes <= MOST.kept)
            kept.set(name, content);
    };
    const send = () => {
        const batch = (0,schedule/* batchOf */.Kb)(gathered, level);
        const bytes = gatheredBytes;
        gathered = [];
        gatheredBytes = 0;
        runningBytes += bytes;
        pool.expect(bytes);
        const run = pool.run(batch).then((framed) => {
            runningBytes -= bytes;
            running.delete(run);
            for (const entry of (0,pack/* entriesOf */.Mc)(batch.items, framed))
                packed.set(entry.name, { entry, framed });
            elf.push(...framed.elf);
        });
        // A failure is seen by whoever awaits the set; until then nobody does.
        run.catch(() => undefined);
        running.add(run);
    };
    const gather = async (source) => {
        if ((0,schedule/* isFull */.uq)(gathered.length, gatheredBytes, source.size))
            send();
        count++;
        total += source.size;
        (0,archive_zip/* checkLimits */.J5)(count, total);
        gathered.push(source);
        gatheredBytes += source.size;
        while (runningBytes + gatheredBytes > MOST.underWay && running.size > 0)
            await Promise.race(running);
    };
    const settle = async () => {
        if (gathered.length > 0)
            send();
        await Promise.all(running);
    };
    const addFile = async (name, mode, content) => {
        if ((0,normalise/* isDropped */.h0)(rules, options, name))
            return keep(name, content);
        if (rules.some((rule) => rule.finishes?.applies(name))) {
            last.push({ name, mode, content });
            return;
        }
        const other = (0,normalise/* rewritten */.fm)(rules, name, content);
        if (other !== undefined) {
            keep(name, content);
            changed.set(name, other);
        }
        const result = other ?? content;
        await gather({ name, mode: (0,archive_zip/* fileMode */.IB)(mode), size: result.length, content: result });
    };
    /** Content of a file that came before, as it was then. */
    const contentOf = async (name) => {
        const held = kept.get(name) ?? last.find((file) => file.name === name)?.content;
        if (held !== undefined)
            return held;
        await settle();
        const known = packed.get(name);
        if (known === undefined)
            return undefined;
        const data = dataOf(known);
        return known.entry.method === 8 ? (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: known.entry.size }) : Buffer.from(data);
    };
    return {
        async add(member) {
            const { name } = member;
            if (member.kind === 'folder') {
                folders.push(name);
            }
            else {
                if (seen.has(name))
                    throw (0,lib_errors/* failure */.V2)('archive/clash', `the build's result holds ${name} twice`);
                seen.add(name);
            }
            const cut = name.lastIndexOf('/');
            if (cut > 0)
                parents.add(name.slice(0, cut));
            if (member.kind === 'file') {
                await addFile(name, member.mode, await member.content());
            }
            else if (member.kind === 'hard-link') {
                const content = links.has(member.target) ? undefined : await contentOf(member.target);
                if (content === undefined)
                    throw (0,lib_errors/* failure */.V2)('archive/member', `the build's result holds ${name}: a hard link to ${member.target}, which is no file before it`);
                await addFile(name, member.mode, content);
            }
            else if (member.kind === 'link' && !(0,normalise/* isDropped */.h0)(rules, options, name)) {
                const content = Buffer.from(member.target);
                links.set(name, member.target);
                await gather({ name, mode: archive_zip/* MODE */.g.link, size: content.length, content });
            }
        },
        async finish() {
            const isThere = (name) => seen.has(name) && !(0,normalise/* isDropped */.h0)(rules, options, name);
            for (const { name, mode, content } of last) {
                const rewrite = rules.find((rule) => rule.finishes?.applies(name)).finishes.rewrite;
                const result = rewrite(name, content, isThere, changed);
                await gather({ name, mode: (0,archive_zip/* fileMode */.IB)(mode), size: result.length, content: result });
            }
            await settle();
            const leading = findEscape(links);
            if (leading !== undefined)
                throw (0,lib_errors/* failure */.V2)('archive/link', `the build's result holds ${leading}: a link to ${links.get(leading)}, out of the tree`, { hint: 'Lambda has only what is in the package. Exclude the link.' });
            const empty = [...new Set(folders)].filter((name) => !parents.has(name) && !(0,normalise/* isDropped */.h0)(rules, options, name));
            for (const name of empty)
                packed.set(`${name}/`, emptyFolder(`${name}/`));
            return { ...tree_write(path, packed), elf: (0,pack/* sortElf */.Io)(elf) };
        },
    };
}
const dataOf = ({ entry, framed }) => new Uint8Array(framed.bytes, entry.offset, entry.compressedSize);
function emptyFolder(name) {
    const entry = { name, mode: archive_zip/* MODE */.g.folder, crc: 0, size: 0, compressedSize: 0, method: 0, offset: 0 };
    const header = (0,archive_zip/* localHeader */.$B)(entry);
    const bytes = new Uint8Array(header).buffer;
    return { entry: { ...entry, offset: header.length }, framed: { bytes } };
}
function tree_write(path, packed) {
    const sorted = (0,names/* sortByName */.VV)([...packed.values()].map((item) => ({ name: item.entry.name, ...item })));
    const clash = (0,names/* findClash */.RZ)(sorted);
    if (clash)
        throw (0,lib_errors/* failure */.V2)('archive/clash', `the build's result holds ${clash.name} as a file and as a folder`);
    const zip = (0,writer/* openZip */.Q)(path);
    try {
        for (const item of sorted) {
            const header = (0,archive_zip/* localHeader */.$B)(item.entry);
            zip.add([header, dataOf(item)], [{ ...item.entry, offset: header.length }]);
        }
        return zip.finish();
    }
    catch (thrown) {
        zip.abandon();
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/archive/tar.js



/**
 * Reads one tar stream with `<stage>/meta.json` and, after it, `<stage>/tree/…`, stage after stage, and packs the trees as they
 * arrive. @throws PackerError for anything a package cannot hold, and for a stream that ends too early: never a short pack
 */
async function packTar(stream, { pool, select, deliver }) {
    const finished = new Set();
    let current;
    const complete = async () => {
        if (current === undefined)
            return;
        const { name, meta, pack } = current;
        current = undefined;
        if (meta === undefined)
            throw unexpected(`${name}/`, `${name}/meta.json is missing`);
        finished.add(name);
        const packed = await pack?.finish();
        await deliver({ stage: name, meta, ...(packed && { pack: packed }) });
    };
    for await (const member of readMembers(stream)) {
        const [name = '', ...rest] = member.name.split('/');
        if (current?.name !== name) {
            await complete();
            if (finished.has(name))
                throw unexpected(member.name, 'its stage was complete already');
            current = { name };
        }
        const part = PARTS.find(({ is }) => is(member, rest));
        if (part === undefined)
            throw unexpected(member.name, 'only meta.json and tree/ belong there');
        if (part.kind === 'meta' && member.kind === 'file') {
            if (current.meta !== undefined)
                throw unexpected(member.name, 'it is there twice');
            const meta = parseMeta(member.name, await member.content());
            const options = meta.pending.length > 0 ? undefined : select(name, meta);
            current = { name, meta, ...(options && { pack: openTreePack(options, pool) }) };
        }
        else if (part.kind === 'tree') {
            if (current.meta === undefined)
                throw unexpected(member.name, `${name}/meta.json should come before it`);
            await current.pack?.add(withinTree(member, `${name}/tree/`));
        }
    }
    await complete();
}
const MOST_META = 16 << 20;
/** The members that a stage may have, by the segments of their names below it. */
const PARTS = [
    {
        kind: 'folder',
        is: ({ kind }, rest) => kind === 'folder' && (rest.length === 0 || (rest.length === 1 && rest[0] === 'tree')),
    },
    {
        kind: 'meta',
        is: (member, rest) => member.kind === 'file' && member.size <= MOST_META && rest.length === 1 && rest[0] === 'meta.json',
    },
    { kind: 'tree', is: (_member, rest) => rest.length > 1 && rest[0] === 'tree' },
];
function withinTree(member, prefix) {
    const name = member.name.slice(prefix.length);
    if (member.kind !== 'hard-link')
        return { ...member, name };
    if (!member.target.startsWith(prefix))
        throw unexpected(member.name, `a hard link to ${member.target}, out of its tree`);
    return { ...member, name, target: member.target.slice(prefix.length) };
}
function parseMeta(name, content) {
    try {
        const meta = JSON.parse(content.toString());
        if (Array.isArray(meta?.pending))
            return meta;
    }
    catch {
        // Said below.
    }
    throw unexpected(name, 'it is no JSON object with a list `pending`');
}
const unexpected = (name, why) => (0,lib_errors/* failure */.V2)('archive/tar', `the build's result is not as expected: ${name}: ${why}`);

// EXTERNAL MODULE: ./lib/plan/patterns.js + 1 modules
var patterns = __webpack_require__(2895);
// EXTERNAL MODULE: ./lib/build/tree-work.js + 1 modules
var tree_work = __webpack_require__(71801);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/archive/read.js
var read = __webpack_require__(27268);
;// CONCATENATED MODULE: ./lib/build/unpack-tree.js








const inflate = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
/** 1980-01-01: one time for all, so that BuildKit sees equal files as equal. */
const unpack_tree_EPOCH = 315532800;
/** Writes the files of a tree, which is in the store, into a folder. @throws PackerError when it is not there any more, or damaged */
async function unpackTree(work, key, folder) {
    const pack = work.store.read((0,tree_work/* packOf */.FM)(work, key));
    if (!pack)
        throw (0,lib_errors/* failure */.V2)('build/tree', `the packages that commands are to find are not in the store any more: ${key}`, {
            hint: 'run the build again',
        });
    const bytes = pack.bytes();
    for (const entry of pack.entries ?? (0,read/* readArchive */.b)(bytes)) {
        const target = (0,external_node_path_.join)(folder, entry.name);
        if (entry.name.endsWith('/')) {
            await (0,promises_.mkdir)(target, { recursive: true });
            continue;
        }
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        const data = bytes.subarray(entry.offset, entry.offset + entry.compressedSize);
        const content = entry.method === 0 ? data : await inflate(data, { maxOutputLength: Math.max(entry.size, 1) });
        if (entry.mode === archive_zip/* MODE */.g.link) {
            await (0,promises_.symlink)(content.toString('utf8'), target);
            continue;
        }
        await (0,promises_.writeFile)(target, content);
        await (0,promises_.chmod)(target, entry.mode & 0o777);
        await (0,promises_.utimes)(target, unpack_tree_EPOCH, unpack_tree_EPOCH);
    }
}

;// CONCATENATED MODULE: ./lib/build/solved-packs.js







/**
 * Makes the trees of one platform in one solve, and packs them as they arrive. Commands that find packages beside their source wait for
 * these, which then come from their packs: one more solve, when both had to be made.
 */
async function solveTrees(work, platform, group) {
    const unmade = new Set(group.map(({ key }) => key));
    const waits = ({ recipe }) => recipe.kind === 'run' && recipe.dependencies !== null && unmade.has(recipe.dependencies);
    const first = await solveGroup(work, platform, group.filter((tree) => !waits(tree)));
    const made = { trees: new Map(first.trees), solves: first.solves };
    const ready = group.filter(waits).filter((tree) => {
        const dependencies = made.trees.get(tree.recipe.dependencies);
        if (dependencies?.ok === false)
            made.trees.set(tree.key, dependencies);
        return dependencies?.ok !== false;
    });
    if (ready.length === 0)
        return made;
    const second = await solveGroup(work, platform, ready);
    return { trees: new Map([...made.trees, ...second.trees]), solves: made.solves + second.solves };
}
async function solveGroup(work, platform, group) {
    if (group.length === 0)
        return { trees: new Map(), solves: 0 };
    const { request, report, signal, waiting } = work;
    const delivered = new Map();
    const { builder, cache, caBundle, env, home, secrets, hooks } = request;
    try {
        if (group.some((tree) => runsOnTarget(tree)))
            await hooks?.emulating?.(platform, builder);
        const result = await (0,solve/* solve */.kH)({
            ...{ platform, trees: group, waiting, env: { ...env }, home, report, signal, force: request.force },
            ...(builder !== undefined && { builder }),
            ...(cache !== undefined && { cache }),
            ...(caBundle !== undefined && { caBundle }),
            beforeFollowUp: async () => hooks?.emulating?.(platform, builder),
            ...(secrets !== undefined && { secrets }),
            untar: unpack/* unpackTar */.A,
            unpack: (key, folder) => unpackTree(work, key, folder),
            receive: (stream) => receive(work, group, stream, delivered),
        });
        return { trees: keep(work, group, delivered, result), solves: result.solves };
    }
    catch (thrown) {
        signal.throwIfAborted();
        const problem = (0,tree_work/* problemOf */.Zw)(thrown);
        const kept = keep(work, group, delivered);
        return { trees: new Map(group.map(({ key }) => [key, kept.get(key) ?? { ok: false, problem }])), solves: 1 };
    }
}
/** Libraries are searched for, and commands mostly run, under the target platform from the start. */
const runsOnTarget = ({ recipe }) => recipe.kind === 'lib' || (recipe.kind === 'run' && recipe.on === 'target');
async function receive(work, group, stream, delivered) {
    const { store, pool, plan } = work;
    const stages = new Map(group.map((tree) => [(0,stage/* stageName */.CT)(tree.key), tree]));
    const paths = new Map();
    await packTar(stream, {
        pool,
        select(stage, { missing = [] }) {
            const tree = stages.get(stage);
            if (!tree || missing.length > 0)
                return undefined;
            const path = store.temporary();
            paths.set(stage, path);
            return { path, compression: plan.compression, rules: rulesOf(tree.recipe) };
        },
        deliver(result) {
            const path = paths.get(result.stage);
            if (path !== undefined)
                delivered.set(result.stage, { ...result, path });
        },
    });
}
function rulesOf(recipe) {
    if (recipe.kind === 'lib')
        return { language: 'none' };
    if (recipe.kind === 'run')
        return { language: 'none', excluded: (0,patterns/* compilePatterns */.xi)(recipe.exclude).matches };
    const { language, exclude, strip } = recipe.options;
    return { language, strip, excluded: (0,patterns/* compilePatterns */.xi)(exclude).matches };
}
function keep(work, group, delivered, result) {
    const trees = new Map();
    for (const tree of group) {
        const arrived = delivered.get((0,stage/* stageName */.CT)(tree.key));
        const solved = result?.trees.get(tree.key);
        if (solved && !solved.ok)
            trees.set(tree.key, { ok: false, problem: solved.problem });
        else if (arrived?.pack) {
            const { packages, notes } = arrived.meta;
            const baseDigest = solved?.ok ? solved.baseDigest : undefined;
            const made = { packages, notes, ...(baseDigest !== undefined && { baseDigest }) };
            const pack = work.store.commit((0,tree_work/* packOf */.FM)(work, tree.key), arrived.path, arrived.pack, {
                ...(0,tree_work/* about */.Cv)(work, tree, arrived.pack.entries, arrived.path),
                made,
            });
            trees.set(tree.key, { ok: true, pack });
        }
    }
    return trees;
}

;// CONCATENATED MODULE: ./lib/build/source-packs.js




/** Packs source trees where they lie. One after the other: each pack is spread over the pool by itself. */
async function packSources(work, missing) {
    const { store, pool, plan, signal, report } = work;
    const trees = new Map();
    for (const tree of missing) {
        signal.throwIfAborted();
        try {
            const files = tree.recipe.files.map(({ path, mode, sha256 }) => ({
                name: path,
                mode,
                sha256,
                host: tree.origin.files.get(path),
            }));
            const previous = previousPack(work, tree.key);
            const path = store.temporary();
            const packed = await (0,activity/* during */.i)(report, work.waiting(tree.key), 'pack the source', () => (0,pack/* packFiles */.Po)(files, { path, compression: plan.compression, pool, ...(previous && { previous }) }));
            const noted = (0,tree_work/* about */.Cv)(work, tree, packed.entries);
            trees.set(tree.key, { ok: true, pack: store.commit((0,tree_work/* packOf */.FM)(work, tree.key), path, packed, noted) });
        }
        catch (thrown) {
            trees.set(tree.key, { ok: false, problem: (0,tree_work/* problemOf */.Zw)(thrown) });
        }
    }
    return { trees, solves: 0 };
}
function previousPack(work, key) {
    const before = work.predecessor(key);
    const pack = before === undefined ? undefined : work.store.read((0,tree_work/* packOf */.FM)(work, before));
    if (pack?.entry.recipe.kind !== 'source')
        return undefined;
    const bytes = pack.bytes();
    return {
        compression: pack.entry.compression,
        files: pack.entry.recipe.files,
        entries: pack.entries ?? (0,read/* readArchive */.b)(bytes),
        elf: pack.entry.elf,
        bytes,
    };
}

;// CONCATENATED MODULE: ./lib/build/trees.js





/**
 * A sound pack for every needed tree: from the store, packed from the host's files, taken out of an image, or made in a solve per platform.
 * What fails is a result. @returns also which came from the store @throws PackerError when the store cannot be written; the signal's reason when interrupted
 */
async function makeTrees(work) {
    const { plan, request, store, needed } = work;
    const trees = new Map();
    const missing = [];
    for (const key of needed) {
        const tree = plan.trees.get(key);
        const isForced = request.force && !(0,tree_work/* isSource */.__)(tree);
        const pack = isForced ? undefined : store.read((0,tree_work/* packOf */.FM)(work, key));
        if (pack)
            trees.set(key, { ok: true, pack });
        else
            missing.push(tree);
    }
    const lacking = await lackingSecrets([...missing.filter(tree_work/* isSolved */.qg), ...work.bases], request, work.waiting);
    for (const { key, recipe } of missing) {
        const dependencies = recipe.kind === 'run' && recipe.dependencies !== null ? lacking.get(recipe.dependencies) : undefined;
        if (dependencies)
            lacking.set(key, dependencies);
    }
    for (const [key, outcome] of lacking)
        trees.set(key, outcome);
    const unmade = missing.filter(tree_work/* isSolved */.qg).filter(({ key }) => !lacking.has(key));
    const prepared = unmade.length > 0 ? await request.hooks?.solving?.(unmade) : undefined;
    const solved = { ...work, request: { ...request, ...prepared } };
    const platforms = [...new Set(unmade.map((tree) => tree.recipe.platform))];
    const images = missing.filter(tree_work/* isImage */.wu);
    const settled = await (0,lanes/* inLanes */.L)(request.concurrency, [
        () => packSources(work, missing.filter(tree_work/* isSource */.__)),
        ...(images.length > 0 ? [async () => (await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(482)]).then(__webpack_require__.bind(__webpack_require__, 3482))).packImages(work, images)] : []),
        ...platforms.map((platform) => () => solveTrees(solved, platform, unmade.filter((tree) => tree.recipe.platform === platform))),
    ]);
    for (const made of settled)
        for (const [key, outcome] of made.trees)
            trees.set(key, outcome);
    const unfound = new Set(missing.map(({ key }) => key));
    const reused = needed.filter((key) => !unfound.has(key));
    return { trees, reused, solves: settled.reduce((sum, made) => sum + made.solves, 0) };
}

// EXTERNAL MODULE: ./lib/config/load.js
var load = __webpack_require__(76264);
// EXTERNAL MODULE: ./lib/graph/docker.js
var docker = __webpack_require__(93338);
// EXTERNAL MODULE: ./lib/lock/file.js
var file = __webpack_require__(17817);
;// CONCATENATED MODULE: ./lib/plan/file-memory.js
/**
 * A file that changed so short a time before it was read may change once more within the same tick of its file system's clock, and is not
 * remembered (Documentation/technical/racy-git.txt of Git tells the story). Milliseconds; coarse file systems count in two seconds.
 */
const RACY = 3000;
/** @param record what an earlier run wrote; anything else is no memory. `now`: milliseconds since 1970, before the first file is read */
function fileMemory(record, now) {
    const before = typeof record === 'object' && record !== null ? record : {};
    const seen = {};
    let isNew = false;
    return {
        recall({ absolute, stamp }) {
            const known = before[absolute];
            if (stamp === undefined || !Array.isArray(known) || known[0] !== stamp || !/^[0-9a-f]{64}$/.test(known[1]))
                return undefined;
            seen[absolute] = known;
            return known[1];
        },
        keep({ absolute, stamp }, sha256) {
            if (stamp === undefined || changedAt(stamp) > now - RACY)
                return;
            seen[absolute] = [stamp, sha256];
            isNew = true;
        },
        news: () => (isNew ? seen : undefined),
    };
}
/** The time of the last change of status, the last word of a stamp. */
const changedAt = (stamp) => Number(stamp.slice(stamp.lastIndexOf(' ') + 1));

// EXTERNAL MODULE: ./lib/plan/plan.js + 49 modules
var plan_plan = __webpack_require__(72281);
// EXTERNAL MODULE: ./lib/store/store.js + 3 modules
var store_store = __webpack_require__(68380);
;// CONCATENATED MODULE: ./lib/pipeline.js




























/** What would be built, and why. Reads the config, sources and dist; needs neither network nor Docker. */
function preview(request, warn) {
    const config = (0,load.loadConfig)(request.config);
    const selected = (0,build_select/* selection */.r1)(config, request);
    const store = (0,store_store/* openStore */.C)(request.store, { warn });
    const planned = planOf(config, request, selected, store, request.shard);
    const plan = (0,build_planned/* withVerify */.S)(planned, request.verify);
    const past = readPast(request.dist, store);
    return { config, plan, standings: (0,standing/* standings */.ES)(plan, past, request.force), store, past };
}
/** Of what is selected: the plan that the request names, or one that is made with what the store remembers of files. @throws PackerError */
function planOf(config, request, selected, store, shard) {
    if (request.plan !== undefined)
        return (0,build_planned/* readRequestedPlan */.s)(request.plan, config, selected, shard);
    const record = `files-${(0,canonical/* sha256 */.sc)(config.file).slice(0, 32)}`;
    const memory = fileMemory(store.readRecord(record), Date.now());
    const { baseRegistry, dist: outputFolder, store: storeFolder, env } = request;
    const plan = (0,plan_plan/* makePlan */.C)(config, {
        baseRegistry,
        outputFolder,
        storeFolder,
        memory,
        rules: normalise/* RULES_VERSION */.rI,
        env,
        locked: (0,file/* readLock */.m)(request.config),
        localImage: (reference) => (0,docker/* localImageId */.Aj)(reference, env),
        selected: (0,build_select/* inShard */.Iw)(config, selected, shard),
    });
    const news = memory.news();
    if (news)
        store.writeRecord(record, news);
    return plan;
}
/**
 * Builds what changed: config → plan → how targets stand → trees → artifacts → dist.
 * @throws PackerError before anything is built, or when dist or the store cannot be written; the signal's reason when interrupted
 */
async function build(request, tell, signal) {
    const { report, steps } = recordSteps(tell, performance.now());
    const watch = stopwatch(report);
    const { config, plan, standings: previewed, store, past, } = preview(request, (message) => report({ kind: 'problem', problem: { severity: 'warning', code: 'store/miss', message } }));
    for (const problem of plan.warnings)
        report({ kind: 'problem', problem });
    const { env, home, login } = request;
    const context = { env, home, login, signal };
    const references = (0,image_standings/* referencesOf */.CL)(plan, request);
    const { standings: asked, unasked } = await (0,image_standings/* askRegistries */.VW)(previewed, references, request, context);
    const all = await (0,image_standings/* askEngine */.sb)(asked, references, request, signal);
    const isFailed = ({ target }) => unasked.some((failed) => failed.target.id === target.id);
    const stale = all.filter((standing) => standing.state === 'stale' && !isFailed(standing));
    watch.lap('plan');
    for (const { target, reason } of stale)
        report({ kind: 'target', target: target.id, status: 'started', reason });
    if (stale.length > 0)
        (0,outputs_files/* prepareDist */.Ap)(request.dist);
    const pool = (0,archive_pool/* openPool */.x)({ workers: request.concurrency });
    try {
        const { needed, waiting } = waitingFor(stale);
        if (needed.length > 0)
            await request.hooks?.planned?.(plan, needed, store);
        const bases = basesToMake(plan, stale.map(({ target }) => target), request.force ? undefined : store);
        const once = askedOnce(request, bases);
        const made = await makeTrees({
            plan,
            request: once,
            bases,
            store,
            pool,
            report,
            signal,
            needed,
            waiting,
            predecessor: predecessors(plan, past),
        });
        watch.lap('trees');
        const standing = new Map(all.flatMap((each) => each.state === 'unchanged' ? [[each.target.id, (0,external_node_path_.join)(request.dist, each.target.output)]] : []));
        const { dist, concurrency } = request;
        const staleOf = (type) => stale.flatMap(({ target }) => (target.type === type ? [target] : []));
        const solved = [];
        const images = await makeImages(staleOf('image'), {
            ...{ plan, store, request: once, trees: made.trees, references, context, report },
            solved,
        });
        const zips = { plan, store, dist, trees: made.trees, standing: (id) => standing.get(id), signal, report };
        const joined = [...unasked, ...images, ...(await (0,artifacts/* makeArtifacts */.YW)(staleOf('zip'), zips))];
        const before = (0,outputs_manifest/* zipsIn */._X)(past.manifest);
        const candidates = await (0,imports/* checkImports */.r6)(joined, { dist, before, store, concurrency, env, signal, report });
        const shipped = await ship(candidates, async () => {
            const shipped = await shipImages(candidates, { request, references, context, report });
            const indexed = outcomesOf(all, shipped, request.keepGoing);
            const planned = (name) => planOf(config, request, (pkg) => pkg.name === name, store, undefined).targets;
            const failed = await shipIndexes(config, indexed, { request, context, report, planned });
            return outcomesOf(all, [...shipped, ...failed], request.keepGoing);
        });
        const isWritten = shipped.some(({ status }) => status === 'built');
        if (isWritten)
            (0,artifacts/* placeArtifacts */.XY)(candidates, dist);
        else
            (0,artifacts/* dropArtifacts */.Zh)(candidates);
        const { outcomes, keys } = await writeSboms(shipped, { plan, past, created: createdAt(env) });
        watch.lap('artifacts');
        const path = (0,external_node_path_.join)(request.dist, outputs_files/* REPORT_FILE */.Uq);
        const solves = made.solves + solved.length;
        if (stale.length > 0) {
            const { writeReport } = await __webpack_require__.e(/* import() */ 2).then(__webpack_require__.bind(__webpack_require__, 1973));
            const job = { name: '', phases: watch.laps, steps: steps(plan), solves };
            const { reused } = made;
            writeReport(path, { config, plan, past, outcomes, store, problems: plan.warnings, job, needed, reused });
        }
        // Last, since what it writes makes the next build leave everything as it is.
        commit({
            config,
            plan,
            past,
            store,
            artifacts: outcomes.flatMap((outcome) => ('artifact' in outcome ? [outcome.artifact] : [])),
            isChanged: isWritten,
            sboms: keys,
        });
        watch.lap('dist');
        for (const { target, status, reason } of outcomes)
            report({ kind: 'target', target: target.id, status, reason });
        return {
            plan,
            outcomes,
            manifest: (0,external_node_path_.join)(request.dist, outputs_manifest/* MANIFEST_FILE */.h1),
            report: path,
            problems: plan.warnings,
            solves,
            phases: watch.laps,
        };
    }
    finally {
        await pool.close();
    }
}
/** What is sent, and what became of it; when that ends early, nothing is left in dist. */
async function ship(candidates, send) {
    try {
        return await send();
    }
    catch (thrown) {
        (0,artifacts/* dropArtifacts */.Zh)(candidates);
        throw thrown;
    }
}
/** The trees of the stale targets, in the plan's order, and who waits for each. */
function waitingFor(stale) {
    const targets = new Map();
    const bases = new Map();
    for (const { target } of stale) {
        const { places, image } = target.manifest;
        if (image && 'tree' in image.base)
            bases.set(image.base.tree, [...(bases.get(image.base.tree) ?? []), target.id]);
        for (const { tree } of places) {
            const waiting = targets.get(tree);
            if (!waiting)
                targets.set(tree, [target.id]);
            else if (waiting.at(-1) !== target.id)
                waiting.push(target.id);
        }
    }
    return { needed: [...targets.keys()], waiting: (key) => targets.get(key) ?? bases.get(key) ?? [] };
}


/***/ }),

/***/ 38898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   p: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72201);



/** The text of plan.json: sorted and indented, the same for the same plan wherever the checkout lies. */
function writePlan(plan, root) {
    const portable = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
    const trees = [...plan.trees.values()]
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map((tree) => {
        const fileOf = (file) => 'path' in file ? { path: portable(file.path) } : { base64: file.content.toString('base64') };
        const filesOf = (files) => Object.fromEntries([...files].map(([name, file]) => [name, fileOf(file)]));
        const { dockerfile } = tree.origin;
        return {
            key: tree.key,
            recipe: tree.recipe,
            label: tree.label,
            lines: tree.lines,
            origin: filesOf(tree.origin.files),
            ...(dockerfile && { dockerfile: { file: fileOf(dockerfile.file), context: filesOf(dockerfile.context) } }),
            ...secretsWith(tree, portable),
        };
    });
    const file = { ...plan, trees };
    return `${JSON.stringify(file, null, 1)}\n`;
}
/**
 * Reads what `writePlan` wrote. Every key and manifest hash is computed anew from what it names.
 * @param text the file's content, `shown` its name for messages, `root` the config's folder in this checkout
 * @throws PackerError when it is not such a file, or was made by another version or from another config
 */
function readPlan(text, shown, root, expected) {
    const file = parse(text, shown);
    if (file.schema !== 1)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/schema', `${shown}: plan schema ${String(file.schema)} is not understood`, {
            hint: 'make the plan with the same version of lambda-packer',
            exitCode: 2,
        });
    if (file.version !== expected.version) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/version', `${shown} was made by lambda-packer ${file.version}, this is ${expected.version}`, {
            hint: 'use one version in all jobs',
            exitCode: 2,
        });
    }
    if (file.config?.sha256 !== expected.configSha256) {
        const of = (sha256) => String(sha256).slice(0, 12);
        const both = `its SHA-256 was ${of(file.config?.sha256)}…, here it is ${of(expected.configSha256)}…`;
        const made = `${shown} was made from another ${file.config?.file ?? 'config'} than the one here`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/config', `${made}: ${both}`, {
            hint: 'check out the same commit in all jobs, or plan again',
            exitCode: 2,
        });
    }
    try {
        const trees = new Map(file.trees.map((tree) => [tree.key, readTree(tree, root)]));
        for (const target of file.targets) {
            if ((0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(target.manifest) !== target.manifestHash)
                throw new Error(`the manifest of ${target.id} is not the one of its hash`);
            const missing = target.manifest.places.find((place) => !trees.has(place.tree));
            if (missing)
                throw new Error(`${target.id} names the tree ${missing.tree}, which it does not hold`);
            const { image } = target.manifest;
            if ((target.type === 'image') !== (image !== undefined))
                throw new Error(`${target.id} is not the image it says`);
            if (image && 'tree' in image.base && trees.get(image.base.tree)?.recipe.kind !== 'base')
                throw new Error(`${target.id} names the base ${image.base.tree}, which it does not hold`);
        }
        return { ...file, trees };
    }
    catch (thrown) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/damaged', `${shown} is damaged: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`, {
            hint: 'plan again',
            exitCode: 2,
            cause: thrown,
        });
    }
}
function parse(text, shown) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && 'schema' in value)
            return value;
    }
    catch {
        // falls through to the one message for every text that is no plan
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('plan/not-a-plan', `${shown} is not a plan that 'lambda-packer plan -o' wrote`, { exitCode: 2 });
}
function readTree(tree, root) {
    if ((0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(tree.recipe) !== tree.key)
        throw new Error(`the recipe of tree ${tree.key} is not the one of its key`);
    const fileOf = (file) => 'path' in file ? { path: inRoot(root, file.path) } : { content: Buffer.from(file.base64, 'base64') };
    const filesOf = (files) => new Map(Object.entries(files).map(([name, file]) => [name, fileOf(file)]));
    const { dockerfile } = tree;
    return {
        key: tree.key,
        recipe: tree.recipe,
        label: tree.label,
        lines: tree.lines,
        origin: {
            files: filesOf(tree.origin),
            ...(dockerfile && { dockerfile: { file: fileOf(dockerfile.file), context: filesOf(dockerfile.context) } }),
        },
        ...secretsWith(tree, (path) => inRoot(root, path)),
    };
}
/** What a tree's steps are given in secret, the paths of files changed. */
function secretsWith({ secrets, mounts }, change) {
    const map = (record, to) => Object.fromEntries(Object.entries(record).map(([id, value]) => [id, to(value)]));
    return {
        ...(secrets && { secrets: map(secrets, change) }),
        ...(mounts && {
            mounts: {
                ...mounts,
                secrets: map(mounts.secrets, (secret) => 'file' in secret.source ? { ...secret, source: { file: change(secret.source.file) } } : secret),
            },
        }),
    };
}
function inRoot(root, path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        throw new Error(`'${path}' is absolute`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path);
}


/***/ }),

/***/ 35324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findImage),
/* harmony export */   g: () => (/* binding */ createContainer)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _graph_hints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12630);





/** Lambda runs functions as a user of this kind: not root, and nobody in particular. */
const USER = '993:990';
const LABEL = 'lambda-packer.sandbox';
/** A container that is ready to start. Nothing of the host is mounted. @throws PackerError with what docker said; the signal's reason */
async function createContainer(options) {
    const { image, platform, entrypoint, args, env, words, files, docker, signal } = options;
    // Its name is known before it is there: one that is made while we are interrupted is found by it.
    const id = `lambda-packer-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`;
    let removed;
    const remove = () => {
        removed ??= run(['rm', '--force', '--volumes', id], docker, {}).then(() => undefined);
        return removed;
    };
    await run([
        ...['create', '--name', id, '--platform', platform, '--user', USER, '--label', LABEL, ...words],
        ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        ...(entrypoint === undefined ? [] : ['--entrypoint', entrypoint]),
        ...[image, ...args],
    ], docker, { signal }).catch(async (thrown) => {
        if (signal.aborted)
            await remove().catch(() => undefined);
        throw thrown;
    });
    try {
        if (files)
            await run(['cp', '-', `${id}:/`], docker, { signal, input: files });
    }
    catch (thrown) {
        await remove().catch(() => undefined);
        throw thrown;
    }
    return {
        async start(onText) {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', ['start', '--attach', id], { env: docker, stdio: ['ignore', 'pipe', 'pipe'] });
            for (const stream of [child.stdout, child.stderr])
                stream.setEncoding('utf8').on('data', onText);
            return (await ended(child)).code;
        },
        remove,
    };
}
/** The first of several names that the Docker Engine has, or can pull. @throws PackerError with what it says of the last one */
async function findImage([first, ...others], platform, docker, signal) {
    try {
        await run(['image', 'inspect', '--format', '{{.Id}}', first], docker, { signal }).catch(() => run(['pull', '--quiet', '--platform', platform, first], docker, { signal }));
        return first;
    }
    catch (thrown) {
        const [second, ...rest] = others;
        signal.throwIfAborted();
        if (second === undefined)
            throw thrown;
        return findImage([second, ...rest], platform, docker, signal);
    }
}
/** Runs one docker command to its end. @returns what it printed, trimmed. @throws PackerError with what it complained of */
async function run(words, env, { signal, input }) {
    signal?.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', words, { env, stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'], detached: true });
    const stop = () => child.kill('SIGINT');
    signal?.addEventListener('abort', stop, { once: true });
    let [printed, complaint] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
        printed += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaint += text;
    });
    // When docker gives up, its complaint tells more than the broken pipe.
    const fed = input && child.stdin ? (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(input, child.stdin) : Promise.resolve();
    const [sent, result] = await Promise.all([
        fed.then(() => undefined, (error) => error),
        ended(child),
    ]);
    signal?.removeEventListener('abort', stop);
    signal?.throwIfAborted();
    if (result.code !== 0)
        throw dockerFailure(words[0], complaint.trim() || result.why);
    if (sent !== undefined)
        throw sent;
    return printed.trim();
}
const ended = (child) => new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, why: error.message }));
    child.once('close', (code, signal) => resolve({ code: code ?? 128, why: `it ended with ${signal ?? code}` }));
});
function dockerFailure(command, complaint) {
    const known = (0,_graph_hints_js__WEBPACK_IMPORTED_MODULE_4__/* .hintFor */ .JR)(_graph_hints_js__WEBPACK_IMPORTED_MODULE_4__/* .ENGINE_HINTS */ .Sh, complaint);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(known ? `sandbox/${known.code}` : 'sandbox/docker', `docker ${command} failed: ${complaint.split('\n').slice(-3).join('\n')}`, known ? { hint: known.hint } : {});
}


/***/ }),

/***/ 53988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
