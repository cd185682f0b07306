export const id = 426;
export const ids = [426];
export const modules = {

/***/ 56469:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "be3db0ef2d1f95ae6df6.js";

/***/ }),

/***/ 96086:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "b1df6a22e9d306e8c8f2.js";

/***/ }),

/***/ 65664:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "b9246a760d0023c41499.css";

/***/ }),

/***/ 35:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "39902db415bf541cf48f";

/***/ }),

/***/ 29495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   XU: () => (/* binding */ changedTargets),
/* harmony export */   Xo: () => (/* binding */ growthOf),
/* harmony export */   ZU: () => (/* binding */ changesAgainst)
/* harmony export */ });
/* harmony import */ var _target_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72826);

/**
 * What differs between two builds, by manifest hash: what a target is made of, and not how it was written.
 * @param base undefined: there is none to compare with
 * @returns a change per target of either side, in the order of `current`, what was removed last
 */
function changesAgainst(base, current) {
    if (!base)
        return current.artifacts.map((after) => ({ kind: 'changed', after }));
    const old = byId(base);
    const now = byId(current);
    return [
        ...[...now].map(([id, after]) => compared(old.get(id), after)),
        ...[...old].filter(([id]) => !now.has(id)).map(([, before]) => ({ kind: 'removed', before })),
    ];
}
const byId = ({ artifacts }) => new Map(artifacts.map((entry) => [(0,_target_id_js__WEBPACK_IMPORTED_MODULE_0__/* .targetId */ .L)(entry.name, entry.platform), entry]));
function compared(before, after) {
    if (!before)
        return { kind: 'added', after };
    return { kind: before.manifestHash === after.manifestHash ? 'same' : 'changed', before, after };
}
/** The entry that names a change: of this build, or the last that there was. */
const entryOf = (change) => ('after' in change ? change.after : change.before);
/** `api (linux/arm64)` */
const idOf = (change) => (0,_target_id_js__WEBPACK_IMPORTED_MODULE_0__/* .targetId */ .L)(entryOf(change).name, entryOf(change).platform);
/** What the ZIP weighs more than before, in bytes; undefined when there is nothing to compare with. */
function growthOf(change) {
    if (change.kind === 'changed' && !change.before)
        return undefined;
    const before = 'before' in change ? change.before.size : 0;
    return ('after' in change ? change.after.size : 0) - before;
}
/** Ids of the targets that are there now and whose manifest hash is not the base's: the action's output `changed`. */
const changedTargets = (changes) => changes.filter(({ kind }) => kind === 'added' || kind === 'changed').map(idOf);


/***/ }),

/***/ 76281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ comparePackages),
/* harmony export */   j: () => (/* binding */ comparisonOf)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29495);

const MOST_PACKAGES = 40;
/**
 * Changes as the report shows them.
 * @param against `the previous build`, or a branch
 * @param packagesOf the packages of a changed target that differ, where more is known of them than the manifests say
 */
function comparisonOf(against, changes, packagesOf = () => undefined) {
    const rows = changes
        .filter(({ kind }) => kind !== 'same')
        .toSorted((a, b) => Math.abs((0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .growthOf */ .Xo)(b) ?? 0) - Math.abs((0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .growthOf */ .Xo)(a) ?? 0))
        .map((change) => {
        const id = (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(change);
        const before = 'before' in change && change.before ? { before: sizesOf(change.before) } : {};
        const after = 'after' in change ? { after: sizesOf(change.after) } : {};
        return {
            id,
            kind: change.kind,
            ...before,
            ...after,
            packages: change.kind === 'changed' ? (packagesOf(id) ?? compareVersions(change)) : [],
        };
    });
    return { against, rows, same: changes.length - rows.length };
}
/** By what the manifests of both builds say. */
function compareVersions(change) {
    const [before, after] = [
        'before' in change ? change.before : undefined,
        'after' in change ? change.after : undefined,
    ];
    return before?.packages && after?.packages ? comparePackages(before.packages, after.packages) : [];
}
const sizesOf = ({ size, unzippedSize }) => ({ size, unzippedSize });
/** Packages that came, went, or have another version or size; the largest difference first. */
function comparePackages(before, after) {
    const [old, now] = [byName(before), byName(after)];
    return [...new Set([...old.keys(), ...now.keys()])]
        .map((name) => {
        const [a, b] = [old.get(name), now.get(name)];
        return { name, ...(a && { before: a }), ...(b && { after: b }) };
    })
        .filter(({ before: a, after: b }) => a?.size !== b?.size || a?.version !== b?.version)
        .sort((a, b) => differenceOf(b) - differenceOf(a) || (a.name < b.name ? -1 : 1))
        .slice(0, MOST_PACKAGES);
}
const differenceOf = ({ before, after }) => Math.abs((after?.size ?? 0) - (before?.size ?? 0));
/** Of a package that is there more than once, all versions and their sum. */
function byName(packages) {
    const found = new Map();
    for (const each of packages)
        found.set(each.name, [...(found.get(each.name) ?? []), each]);
    return new Map([...found].map(([name, all]) => {
        const versions = [...new Set(all.flatMap(({ version }) => version ?? []))].sort().join(', ');
        const size = all.some((each) => each.size !== undefined) && all.reduce((sum, each) => sum + (each.size ?? 0), 0);
        return [name, { ...(versions !== '' && { version: versions }), ...(size !== false && { size }) }];
    }));
}


/***/ }),

/***/ 37325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ constant),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27076);

/** A template whose values are escaped, for text and for attributes in double quotes; parts that `html` made go in as they are, lists one after the other. */
const html = (strings, ...values) => ({
    html: strings.reduce((out, text, i) => out + rendered(values[i - 1]) + text),
});
function rendered(part) {
    if (part === undefined || part === false)
        return '';
    if (typeof part === 'string')
        return escaped((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(part));
    if (typeof part === 'number')
        return String(part);
    return 'html' in part ? part.html : part.map(rendered).join('');
}
const escaped = (text) => text.replace(/[&<>"']/g, (c) => ENTITIES[c]);
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** HTML that stands in the source of this program. */
const constant = (text) => ({ html: text });


/***/ }),

/***/ 10922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./lib/report/html.js
var report_html = __webpack_require__(37325);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/report/page/assets.js


const FILES = {
    style: new URL(/* asset import */ __webpack_require__(65664), __webpack_require__.b),
    script: new URL(/* asset import */ __webpack_require__(56469), __webpack_require__.b),
    d3: new URL(/* asset import */ __webpack_require__(96086), __webpack_require__.b),
    license: new URL(/* asset import */ __webpack_require__(35), __webpack_require__.b),
};
let read;
/** What the page runs and looks like: files of ours, and before the script the library that lays out the treemap, with its licence. */
function assets() {
    const text = (name) => (0,external_node_fs_.readFileSync)(FILES[name], 'utf8');
    read ??= {
        style: text('style'),
        script: `/*\nd3-hierarchy\n${text('license')}*/\n${text('d3')}\n${text('script')}`,
    };
    return read;
}
/** As Content Security Policy names an inline script or style that may stand in a page (CSP 3, "hash-source"). */
const sourceHash = (text) => `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;

// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
;// CONCATENATED MODULE: ./lib/report/page/marks.js


/** A cell with a size, and below it a bar against a limit. */
function bar(bytes, limit, note = '') {
    if (bytes === undefined)
        return (0,report_html/* html */.q) `<td class="n">–</td>`;
    return (0,report_html/* html */.q) `<td class="n">${meter(bytes, limit, note)}</td>`;
}
function meter(bytes, limit, note) {
    const percent = `${((100 * bytes) / limit).toFixed(1)} % of ${(0,report_text/* size */.Ej)(limit)}${note}`;
    return (0,report_html/* html */.q) `<span title="${percent}">${(0,report_text/* size */.Ej)(bytes)}</span><meter min="0" max="${limit}" low="${0.8 * limit}" high="${limit - 1}" optimum="0" value="${Math.min(bytes, limit)}" aria-label="${percent}"></meter>`;
}
/** A share of a whole that has no limit. */
const share = (part, whole) => html `<td><meter class="wide" min="0" max="${Math.max(whole, 1)}" value="${part}" aria-label="${percent(part, whole)}"></meter></td>`;
const percent = (part, whole) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
const seconds = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);
/** A table that scrolls by itself where the page is narrow; `head` are its columns, those with a `#` in front hold numbers. */
function table(label, head, rows, id) {
    const columns = head.map((name) => name.startsWith('#') ? (0,report_html/* html */.q) `<th scope="col" class="n">${name.slice(1)}</th>` : (0,report_html/* html */.q) `<th scope="col">${name}</th>`);
    return (0,report_html/* html */.q) `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table${id !== undefined && (0,report_html/* html */.q) ` id="${id}"`}>
<thead><tr>${columns}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}
/** Names in a sentence; more than a few are folded. */
function names(all, one, most = 6) {
    if (all.length === 0)
        return (0,report_html/* html */.q) `<span class="dim">no ${one}</span>`;
    if (all.length <= most)
        return (0,report_html/* html */.q) `${all.map((name, i) => (0,report_html/* html */.q) `${i > 0 && ', '}<bdi>${name}</bdi>`)}`;
    return (0,report_html/* html */.q) `<details class="plain"><summary>${(0,report_text/* count */.U9)(all.length, one)}</summary>${all.map((name, i) => (0,report_html/* html */.q) `${i > 0 && ', '}<bdi>${name}</bdi>`)}</details>`;
}
/** A bar on a common scale of times. */
const span = (start, ms, whole, kind) => {
    const per = (value) => Math.round((1000 * value) / Math.max(whole, 1));
    const x = Math.min(per(start), 996);
    return (0,report_html/* html */.q) `<td class="span"><svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><rect class="${(0,report_html/* constant */.d)(kind)}" x="${x}" y="0" width="${Math.max(4, Math.min(per(ms), 1000 - x))}" height="10"></rect></svg></td>`;
};

;// CONCATENATED MODULE: ./lib/report/page/changes.js



/** Shown at once; the others are folded. */
const MOST_OPEN = 25;
const MOST_ROWS = 500;
/** What differs from the previous build, and from the base branch where there is one. */
function changesSection({ comparisons, targets }) {
    if (targets.length === 0)
        return undefined;
    const body = comparisons.length === 0
        ? (0,report_html/* html */.q) `<p class="dim">There is no earlier build to compare with.</p>`
        : (0,report_html/* html */.q) `${comparisons.map((each) => comparison(each, targets))}`;
    return { id: 'changes', title: 'What changed', body };
}
function comparison({ against, rows, same }, targets) {
    const reasons = new Map(targets.map(({ id, reason }) => [id, reason]));
    const growth = rows.reduce((sum, row) => sum + (row.after?.size ?? 0) - (row.before?.size ?? 0), 0);
    const said = [
        ...['changed', 'added', 'removed'].flatMap((kind) => {
            const n = rows.filter((row) => row.kind === kind).length;
            return n > 0 ? [`${n} ${kind}`] : [];
        }),
        ...(same > 0 ? [`${same} unchanged`] : []),
    ].join(', ');
    const head = (0,report_html/* html */.q) `<h3>Against ${against}</h3><p>${said || 'nothing to compare'}${rows.length > 0 && (0,report_html/* html */.q) `; ZIPs <b>${(0,report_text/* sizeChange */.S8)(growth)}</b>`}</p>`;
    if (rows.length === 0)
        return head;
    const shown = rows.slice(0, MOST_ROWS).map((row) => changedRow(row, reasons.get(row.id)));
    return (0,report_html/* html */.q) `${head}
${table(`Against ${against}`, HEAD, shown.slice(0, MOST_OPEN))}${shown.length > MOST_OPEN && (0,report_html/* html */.q) `<details class="plain"><summary>${shown.length - MOST_OPEN} smaller changes</summary>${table(`Against ${against}, smaller changes`, HEAD, shown.slice(MOST_OPEN))}</details>`}${rows.length > MOST_ROWS && (0,report_html/* html */.q) `<p class="dim">${rows.length - MOST_ROWS} more</p>`}
`;
}
const HEAD = ['Target', '', '#ZIP before', '#after', '#Change', '#Unzipped', 'What'];
function changedRow({ id, kind, before, after, packages }, reason) {
    const bytes = (sizes) => (sizes ? (0,report_text/* size */.Ej)(sizes.size) : '–');
    const change = (of) => (after?.[of] ?? 0) - (before?.[of] ?? 0);
    return (0,report_html/* html */.q) `<tr><th scope="row"><bdi>${id}</bdi></th><td><span class="change ${kind}">${kind}</span></td><td class="n">${bytes(before)}</td><td class="n">${bytes(after)}</td><td class="n">${(0,report_text/* sizeChange */.S8)(change('size'))}${part(change('size'), before?.size)}</td><td class="n">${(0,report_text/* sizeChange */.S8)(change('unzippedSize'))}</td><td class="reason">${kind === 'changed' && reason}${packageList(packages)}</td></tr>
`;
}
const part = (bytes, of) => of && bytes !== 0
    ? (0,report_html/* html */.q) `<br><span class="dim">${`${bytes > 0 ? '+' : '−'}${Math.abs((100 * bytes) / of).toFixed(1)} %`}</span>`
    : undefined;
function packageList(packages) {
    if (packages.length === 0)
        return undefined;
    const rows = (0,report_html/* html */.q) `<ul class="diff">${packages.map((each) => (0,report_html/* html */.q) `<li>${packageChange(each)}</li>`)}</ul>`;
    return packages.length <= 4
        ? rows
        : (0,report_html/* html */.q) `<details class="plain"><summary>${(0,report_text/* count */.U9)(packages.length, 'package')}</summary>${rows}</details>`;
}
function packageChange({ name, before, after }) {
    const version = (side) => side?.version ?? '';
    const sizes = [before?.size, after?.size].filter((bytes) => bytes !== undefined);
    const bytes = sizes.length > 0 && (0,report_html/* html */.q) `<span class="dim">${(0,report_text/* sizeChange */.S8)((after?.size ?? 0) - (before?.size ?? 0))}</span>`;
    const [from, to] = [version(before), version(after)];
    const how = !before
        ? (0,report_html/* html */.q) `new ${to}`
        : !after
            ? (0,report_html/* html */.q) `removed ${from}`
            : from !== to && (0,report_html/* html */.q) `<span class="nowrap">${from} → ${to}</span>`;
    return (0,report_html/* html */.q) `<bdi class="mono">${name || 'other files'}</bdi> ${how} ${bytes}`;
}

;// CONCATENATED MODULE: ./lib/report/page/contents.js

/** Search and treemap, which the page's script fills from its data. */
function contentsSection({ trees, targets }) {
    if (trees.length === 0 || targets.length === 0)
        return undefined;
    const body = (0,report_html/* html */.q) `<noscript><p class="dim">The treemap and the search need scripts; all else on this page does not.</p></noscript>
<div id="explorer" hidden>
<div class="filter"><label for="search">Search packages and files</label><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="numpy, .so, handler.py, …"><span id="hits" class="dim" role="status"></span></div>
<ol id="results" class="results" hidden></ol>
<div class="filter"><label for="artifact">Artifact</label><select id="artifact"></select><nav id="crumbs" aria-label="Place in the treemap"></nav></div>
<div id="map" class="map" role="group" aria-describedby="how"></div>
<p id="how" class="dim screen">Area is the unpacked size. Arrow keys move, Enter opens a package, Escape leads back; the table tells the same.</p>
<p id="picked" role="status" class="picked"></p>
<div id="rows"></div>
</div>`;
    return { id: 'contents', title: 'Contents', body };
}

;// CONCATENATED MODULE: ./lib/report/page/findings.js


const MOST_PATHS = 20;
/** Problems that stand for themselves: of the configuration, of failed targets. */
function problemsSection({ problems }) {
    if (problems.length === 0)
        return undefined;
    const where = ({ at }) => at && (0,report_html/* html */.q) `<code>${at.file}:${at.line}:${at.column}</code> `;
    const rows = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
    const body = (0,report_html/* html */.q) `<ul class="findings">${rows.map((p) => (0,report_html/* html */.q) `<li class="${p.severity}"><b>${p.severity}</b> ${where(p)}${lines(p.message)}${hint(p.hint)}</li>\n`)}</ul>`;
    return { id: 'problems', title: 'Problems', body };
}
/** The first line of a message is said; the others are of a log. */
function lines(message) {
    const [first = '', ...rest] = message.split('\n');
    return (0,report_html/* html */.q) `<span>${first}</span>${rest.length > 0 && (0,report_html/* html */.q) `<pre>${rest.map((line, i) => (0,report_html/* html */.q) `${i > 0 && (0,report_html/* constant */.d)('\n')}${line}`)}</pre>`}`;
}
const hint = (text) => text !== undefined && (0,report_html/* html */.q) `<p class="hint">${text}</p>`;
/** What the checks found in artifacts, each with its fix. */
function findingsSection({ targets }) {
    const withSome = targets.map((target, i) => ({ target, i })).filter(({ target }) => target.findings.length > 0);
    if (withSome.length === 0)
        return undefined;
    const body = (0,report_html/* html */.q) `${withSome.map(({ target, i }) => {
        const isOpen = target.findings.some(({ severity }) => severity === 'error');
        return (0,report_html/* html */.q) `<details id="f-${i}"${isOpen && (0,report_html/* constant */.d)(' open')}><summary><b><bdi>${target.id}</bdi></b><span class="dim">${(0,report_text/* count */.U9)(target.findings.length, 'finding')}</span></summary><div class="inside"><ul class="findings">${target.findings.map(oneFinding)}</ul></div></details>
`;
    })}`;
    return { id: 'findings', title: 'Findings', body };
}
function oneFinding({ severity, message, hint: advice, code, paths = [] }) {
    const list = paths.length > 1 &&
        (0,report_html/* html */.q) `<details class="plain"><summary>${(0,report_text/* count */.U9)(paths.length, 'file')}</summary>${paths.slice(0, MOST_PATHS).map((path) => (0,report_html/* html */.q) `<code>${path}</code><br>`)}</details>`;
    return (0,report_html/* html */.q) `<li class="${severity}"><b>${severity}</b> <span>${message}</span> <code class="dim">${code}</code>${hint(advice)}${list}</li>
`;
}

// EXTERNAL MODULE: ./lib/report/page/island.js
var island = __webpack_require__(12535);
// EXTERNAL MODULE: ./lib/target-id.js
var target_id = __webpack_require__(72826);
;// CONCATENATED MODULE: ./lib/report/page/layers.js




/** Layers of the config and foreign ones, and who uses them. */
function layersSection({ targets, layersMode }) {
    const own = targets.filter(({ kind }) => kind === 'layer');
    const users = new Map();
    for (const { layers, platform, name } of targets)
        for (const layer of layers) {
            const id = layer.startsWith('arn:') ? layer : (0,target_id/* targetId */.L)(layer, platform);
            users.set(id, [...(users.get(id) ?? []), name]);
        }
    const foreign = [...users.keys()].filter((id) => id.startsWith('arn:'));
    if (own.length + foreign.length === 0)
        return undefined;
    const rows = [
        ...own.map(({ id, name, platform, size: bytes, unzippedSize }) => (0,report_html/* html */.q) `<tr><th scope="row"><bdi>${name}</bdi></th><td class="nowrap">${platform}</td><td class="n">${bytes === undefined ? '–' : (0,report_text/* size */.Ej)(bytes)}</td><td class="n">${unzippedSize === undefined ? '–' : (0,report_text/* size */.Ej)(unzippedSize)}</td><td>${names(users.get(id) ?? [], 'function')}</td></tr>
`),
        ...foreign.map((arn) => (0,report_html/* html */.q) `<tr><th scope="row"><code>${arn}</code></th><td>–</td><td class="n">–</td><td class="n">–</td><td>${names(users.get(arn), 'function')}</td></tr>
`),
    ];
    const verb = layersMode === 'merge' ? 'Merged into' : 'Used by';
    return {
        id: 'layers',
        title: 'Layers',
        body: table('Layers', ['Layer', 'Platform', '#ZIP', '#Unzipped', verb], rows),
    };
}
/** Versions of the layers in the account, as far as this folder knows of them. */
function publicationsSection({ publications }) {
    if (publications.length === 0)
        return undefined;
    const rows = publications.map(({ layer, arch, region, version, arn, isCurrent }) => (0,report_html/* html */.q) `<tr><th scope="row"><bdi>${layer}</bdi></th><td>${arch}</td><td class="nowrap">${region}</td><td class="n">${version}</td><td>${isCurrent ? (0,report_html/* html */.q) `<span class="status built">this build</span>` : (0,report_html/* html */.q) `<span class="status skipped">an earlier build</span>`}</td><td><code>${arn}</code></td></tr>
`);
    const head = ['Layer', 'Architecture', 'Region', '#Version', 'Holds', 'ARN'];
    return { id: 'publications', title: 'Publications', body: table('Publications', head, rows) };
}

// EXTERNAL MODULE: ./lib/inspect/limits.js
var limits = __webpack_require__(61730);
;// CONCATENATED MODULE: ./lib/report/page/targets.js





/** Every target: status and reason, sizes against the limits, what it is made of. */
function targetsSection(report) {
    const anchors = new Map(report.trees.map(({ key }, i) => [key, `tree-${i + 1}`]));
    const mounted = mountedSizes(report);
    const rows = report.targets.map((target, i) => targetRow(target, i, anchors, mounted(target)));
    const head = ['Name', 'Platform', 'Status', 'Why', '#ZIP', '#Unzipped', '#Files', 'Made of', 'SHA-256'];
    const body = (0,report_html/* html */.q) `<div class="filter" hidden><label for="filter">Filter</label><input id="filter" type="search" autocomplete="off" placeholder="name, platform, status, …"><span id="told" class="dim" role="status"></span></div>
${table('Targets', head, rows, 'all-targets')}
<p class="dim">Bars: the ZIP against a direct upload (${(0,report_text/* size */.Ej)(limits/* LIMITS */.b1.upload)}); unzipped, a function and its layers together against Lambda's limit (${(0,report_text/* size */.Ej)(limits/* LIMITS */.b1.unzipped)}).</p>`;
    return { id: 'targets', title: 'Targets', body };
}
/** Bytes of the layers that Lambda mounts beside a function, as far as this build knows them. */
function mountedSizes({ layersMode, targets }) {
    if (layersMode === 'merge')
        return () => 0;
    const sizes = new Map(targets.map(({ id, unzippedSize = 0 }) => [id, unzippedSize]));
    return ({ layers, platform }) => layers.reduce((sum, name) => sum + (sizes.get((0,target_id/* targetId */.L)(name, platform)) ?? 0), 0);
}
function targetRow(target, i, anchors, mounted) {
    const { name, kind, platform, runtime, status, reason, unzippedSize } = target;
    const address = addressOf(target);
    const link = address === undefined ? (0,report_html/* html */.q) `<bdi>${name}</bdi>` : (0,report_html/* html */.q) `<a href="${address}"><bdi>${name}</bdi></a>`;
    const marks = ['error', 'warning', 'info'].map((severity) => {
        const n = target.findings.filter((f) => f.severity === severity).length;
        return (n > 0 && (0,report_html/* html */.q) ` <a class="${severity} nowrap" href="#f-${i}">${(0,report_text/* count */.U9)(n, MARK[severity][0], MARK[severity][1])}</a>`);
    });
    const parts = target.trees.map(({ key, label, role }, at) => {
        const id = anchors.get(key);
        return (0,report_html/* html */.q) `${at > 0 && ', '}${id === undefined ? (0,report_html/* html */.q) `<bdi>${label}</bdi>` : (0,report_html/* html */.q) `<a href="#${id}"><bdi>${label}</bdi></a>`} <span class="dim">${role}</span>`;
    });
    const total = unzippedSize === undefined ? undefined : unzippedSize + mounted;
    const note = mounted > 0 ? `, of it ${(0,report_text/* size */.Ej)(mounted)} in layers` : '';
    const map = unzippedSize !== undefined && (0,report_html/* html */.q) `<a class="nowrap" href="#contents" data-target="${i}">contents</a><br>`;
    return (0,report_html/* html */.q) `<tr><th scope="row">${link}<br><span class="dim">${kind}, ${runtime}</span></th><td class="nowrap">${platform}</td><td><span class="status ${status}">${status}</span>${marks}</td><td class="reason">${reason}</td>${bar(target.size, limits/* LIMITS */.b1.upload)}${bar(total, limits/* LIMITS */.b1.unzipped, note)}<td class="n">${target.files ?? '–'}</td><td class="parts">${map}${parts}</td><td><code class="hash" title="${target.sha256 ?? ''}">${target.sha256?.slice(0, 12) ?? '–'}</code></td></tr>
`;
}
const MARK = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] };
/** Where the ZIP is: an address of the web, or beside the page. */
function addressOf({ url, path }) {
    if (url !== undefined && /^https?:\/\//.test(url))
        return url;
    return path === undefined ? undefined : `./${encodeURI((0,report_text/* visible */.RK)(path))}`;
}

;// CONCATENATED MODULE: ./lib/report/page/timeline.js



const MOST_STEPS = 300;
/** What ran when, what was cached, and how long each phase took. */
function timelineSection({ jobs, trees }) {
    const shown = jobs.filter(({ phases, steps }) => phases.length + steps.length > 0);
    if (shown.length === 0)
        return undefined;
    return { id: 'timeline', title: 'Timeline', body: (0,report_html/* html */.q) `${reuse(trees)}${shown.map(job)}` };
}
function reuse(trees) {
    const of = (from) => trees.filter((tree) => tree.from === from).length;
    return (0,report_html/* html */.q) `<p>${(0,report_text/* count */.U9)(of('build'), 'set')} of files made, ${of('store')} taken from the store, ${of('before')} not needed since nothing that uses them changed.</p>`;
}
function job({ name, phases, steps, solves }) {
    const ends = [...steps.map(({ start, ms }) => start + ms), phases.reduce((sum, { ms }) => sum + ms, 0)];
    const whole = Math.max(...ends);
    // The longest are told when there are very many.
    const told = steps.length <= MOST_STEPS
        ? steps
        : steps
            .toSorted((a, b) => b.ms - a.ms)
            .slice(0, MOST_STEPS)
            .sort((a, b) => a.start - b.start);
    const rows = [...phaseRows(phases, whole), ...told.map((step) => stepRow(step, whole))];
    const head = ['What', 'Waiting', 'State', '#Time', `0 to ${seconds(whole)}`];
    const said = solves > 0 ? (0,report_text/* count */.U9)(solves, 'solve') : 'Docker was not asked';
    return (0,report_html/* html */.q) `${name !== '' && (0,report_html/* html */.q) `<h3>${name}</h3>`}<p class="dim">${said}${steps.length > told.length && `; the ${told.length} longest of ${steps.length} steps`}</p>
${table(`Timeline ${name}`.trim(), head, rows)}`;
}
function phaseRows(phases, whole) {
    let start = 0;
    return phases.map(({ name, ms }) => {
        const row = (0,report_html/* html */.q) `<tr><th scope="row">${name}</th><td></td><td class="dim">phase</td><td class="n">${seconds(ms)}</td>${span(start, ms, whole, 'phase')}</tr>
`;
        start += ms;
        return row;
    });
}
function stepRow({ tree, platform, targets, step, status, start, ms }, whole) {
    return (0,report_html/* html */.q) `<tr><td><bdi>${tree}</bdi> <span class="dim">${platform} ${step}</span></td><td class="nowrap">${(0,report_text/* count */.U9)(targets, 'target')}</td><td><span class="status ${status}">${status}</span></td><td class="n">${status === 'cached' ? '–' : seconds(ms)}</td>${span(start, ms, whole, status)}</tr>
`;
}

;// CONCATENATED MODULE: ./lib/report/page/trees.js



const FROM = { store: 'from the store', build: 'made by this build', before: 'of an earlier build' };
const trees_MARK = { store: 'cached', build: 'done', before: 'unchanged' };
/** Each tree once: who uses it, where it came from, what it was installed on. What is in it shows in the treemap. */
function treesSection({ trees, targets }) {
    if (trees.length === 0)
        return undefined;
    const users = new Map();
    for (const { id, trees: used } of targets)
        for (const { key } of used) {
            const ids = users.get(key);
            if (!ids)
                users.set(key, [id]);
            else
                ids.push(id);
        }
    const body = (0,report_html/* html */.q) `<p class="dim">Each set of files is made and kept once, however many targets use it.</p>
${trees.map((tree, i) => treeDetails(tree, `tree-${i + 1}`, users.get(tree.key) ?? []))}`;
    return { id: 'trees', title: 'What they are made of', body };
}
function treeDetails(tree, anchor, users) {
    const { key, label, platform, from, files } = tree;
    return (0,report_html/* html */.q) `<details id="${anchor}"><summary><b><bdi>${label}</bdi>${platform && (0,report_html/* html */.q) ` <span class="dim">${platform}</span>`}</b><span class="nowrap">${(0,report_text/* size */.Ej)(tree.unzippedSize)}</span><span class="dim">${(0,report_text/* size */.Ej)(tree.size)} packed, ${(0,report_text/* count */.U9)(files, 'file')}, ${(0,report_text/* count */.U9)(users.length, 'target')}</span><span class="status ${trees_MARK[from]}">${FROM[from]}</span></summary><div class="inside">
<p>Used by ${names(users, 'target', 12)}</p>
<p class="dim"><code>${key}</code></p>${made(tree)}</div></details>
`;
}
function made({ made }) {
    if (!made)
        return undefined;
    const base = made.baseDigest !== undefined && (0,report_html/* html */.q) `<p>Installed on <code>${made.baseDigest}</code></p>`;
    return (0,report_html/* html */.q) `${base}${made.lines.map((line) => (0,report_html/* html */.q) `<p><code>${line}</code></p>`)}`;
}

;// CONCATENATED MODULE: ./lib/report/page.js











/** Targets of a page that takes its time to be laid out whole. */
const LONG = 100;
/**
 * report.html: one page that fetches nothing, for a build. All text is escaped; equal input gives equal bytes. Its tables need no
 * script; what it carries as data for the others is the report itself, which `readReport` gives back.
 */
function renderReport(report) {
    const { style, script } = assets();
    const policy = `default-src 'none'; style-src '${sourceHash(style)}'; script-src '${sourceHash(script)}'; img-src data:; base-uri 'none'; form-action 'none'`;
    const failed = report.targets.filter(({ status }) => status === 'failed').length;
    const sections = [
        problemsSection(report),
        changesSection(report),
        targetsSection(report),
        contentsSection(report),
        findingsSection(report),
        layersSection(report),
        treesSection(report),
        publicationsSection(report),
        timelineSection(report),
    ].filter((section) => section !== undefined);
    const page = (0,report_html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${(0,report_html/* constant */.d)(policy)}">
<link rel="icon" href="data:,">
<title>${failed > 0 ? `${failed} failed · ` : ''}${report.config} · lambda-packer</title>
<style>${(0,report_html/* constant */.d)(style)}</style>
</head>
<body${report.targets.length > LONG && (0,report_html/* constant */.d)(' class="long"')}>
<header>
<h1>${report.config}</h1>
<p class="dim">Built by lambda-packer ${report.version}; layers are ${report.layersMode === 'merge' ? 'merged into functions' : 'attached'} (${report.layersModeReason})</p>
${counts(report.targets)}
<nav aria-label="On this page"><ul>${sections.map(({ id, title }) => (0,report_html/* html */.q) `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main>
${sections.map(({ id, title, body }) => (0,report_html/* html */.q) `<section><h2 id="${id}" tabindex="-1">${title}</h2>\n${body}</section>\n`)}</main>
<script type="application/json" id="data">${(0,report_html/* constant */.d)((0,island/* dataIsland */.s)(report))}</script>
<script>${(0,report_html/* constant */.d)(script)}</script>
</body>
</html>
`;
    return page.html;
}
const STATUSES = ['failed', 'built', 'unchanged', 'skipped'];
function counts(all) {
    const items = STATUSES.map((status) => ({
        status,
        n: all.filter((target) => target.status === status).length,
    })).filter(({ n }) => n > 0);
    const sum = (isImage) => all.reduce((total, target) => total + ((target.path === undefined) === isImage ? (target.size ?? 0) : 0), 0);
    const sizes = [
        { what: 'in ZIPs', bytes: sum(false) },
        { what: 'in image layers', bytes: sum(true) },
    ].filter(({ bytes }) => bytes > 0);
    return (0,report_html/* html */.q) `<ul class="counts">${items.map(({ status, n }) => (0,report_html/* html */.q) `<li><b>${n}</b><span class="status ${status}">${status}</span></li>`)}${sizes.map(({ what, bytes }) => (0,report_html/* html */.q) `<li><b>${(0,report_text/* size */.Ej)(bytes)}</b><span class="dim">${what}</span></li>`)}</ul>`;
}


/***/ }),

/***/ 12535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ dataIsland),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13411);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27076);


/** Bytes for the names of packages and files: what the rest of a page of 500 targets takes leaves room for this much below 5 MB. */
const MOST_BYTES = 3_300_000;
/** What a row takes besides its names. */
const PACKAGE_BYTES = 75;
const FILE_BYTES = 28;
/**
 * The report as JSON for a `script` element. Where there is too much of it, the smallest files go first, then the smallest packages, into
 * the one row that stands for the rest.
 */
function dataIsland(report, room = MOST_BYTES) {
    const data = { ...report, trees: thinned(report.trees, room) };
    const text = JSON.stringify(data, (_, value) => (typeof value === 'string' ? shown(value) : value));
    // The end of the element, and what begins a comment in it, hold this character; JSON has it in strings only.
    return text.replaceAll('<', '\\u003c');
}
/** Lines stay apart, since a message may quote a log. */
const shown = (text) => text.includes('\n') ? text.split('\n').map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n') : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
/** The report that a page carries; undefined when there is none, or one of another version. */
function readReport(page) {
    const [, text] = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page) ?? [];
    if (text === undefined)
        return undefined;
    try {
        const report = JSON.parse(text);
        return report.schema === 1 && report.version === _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x ? report : undefined;
    }
    catch {
        return undefined;
    }
}
function thinned(trees, room) {
    const packages = trees.flatMap(({ contents }) => contents.map(({ name, size }) => ({ size, bytes: name.length + PACKAGE_BYTES })));
    const left = room - packages.reduce((sum, { bytes }) => sum + bytes, 0);
    const leastPackage = leastWithin(packages, room);
    const files = trees.flatMap(({ contents }) => contents.flatMap(({ largest }) => largest.map(({ path, size }) => ({ size, bytes: path.length + FILE_BYTES }))));
    const leastFile = leastWithin(files, left);
    if (leastPackage === 0 && leastFile === 0)
        return [...trees];
    return trees.map((tree) => {
        const large = tree.contents.filter(({ size }) => size >= leastPackage);
        const small = tree.contents.filter(({ size }) => size < leastPackage);
        const sum = (name) => small.reduce((total, each) => total + each[name], 0);
        const rest = { name: '', size: sum('size'), packed: sum('packed'), files: sum('files'), largest: [] };
        const contents = large.map((each) => ({ ...each, largest: each.largest.filter(({ size }) => size >= leastFile) }));
        return { ...tree, contents: small.length > 0 ? [...contents, rest] : contents };
    });
}
/** From which size on rows are kept; all of one size go together, so that the answer does not rest on their order. */
function leastWithin(rows, room) {
    let left = room;
    for (const { size, bytes } of rows.toSorted((a, b) => b.size - a.size)) {
        left -= bytes;
        if (left < 0)
            return size + 1;
    }
    return 0;
}


/***/ })

};
