export const id = 447;
export const ids = [447];
export const modules = {

/***/ 44948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ overviewOf),
/* harmony export */   k: () => (/* binding */ budgetsOf)
/* harmony export */ });
/** Says of a target that dist, empty on a fresh runner, held no ZIP of it: nothing about what changed. */
const NO_REASON = 'new';
/** What the summary and the comment tell of a build; the rest is known to whoever ran it. */
function overviewOf({ plan, outcomes, problems, phases }, known) {
    return {
        ...known,
        config: plan.config.file,
        failed: outcomes.flatMap((outcome) => outcome.status === 'failed' ? [{ id: outcome.target.id, problems: outcome.problems }] : []),
        skipped: outcomes.flatMap(({ target, status, reason }) => status === 'skipped' ? [{ id: target.id, reason }] : []),
        reasons: Object.fromEntries(outcomes.flatMap(({ target, status, reason }) => status === 'built' && reason !== NO_REASON ? [[target.id, reason]] : [])),
        budgets: budgetsOf(plan.targets),
        problems,
        phases,
    };
}
/** `max_size` by target id. */
const budgetsOf = (targets) => Object.fromEntries(targets.flatMap(({ id, maxSize }) => (maxSize ? [[id, maxSize]] : [])));


/***/ }),

/***/ 61790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ ofRun),
  v: () => (/* binding */ writeJoined)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/outputs/files.js
var files = __webpack_require__(48217);
// EXTERNAL MODULE: ./lib/report/comparison.js
var comparison = __webpack_require__(76281);
// EXTERNAL MODULE: ./lib/byte-order.js
var byte_order = __webpack_require__(3260);
;// CONCATENATED MODULE: ./lib/report/merge.js

/** One report of what several jobs built; undefined for none. `leg` names a job: `arm64-1of2`. */
function mergeReports(legs) {
    const [first] = legs;
    if (!first)
        return undefined;
    const all = legs.map(({ report }) => report);
    const once = (of, key) => [
        ...new Map(all.flatMap(of).map((row) => [key(row), row])).values(),
    ];
    return {
        ...first.report,
        targets: once(({ targets }) => targets, ({ id }) => id).sort((a, b) => (0,byte_order/* compareBytes */.X)(a.name, b.name) || (0,byte_order/* compareBytes */.X)(a.platform, b.platform)),
        trees: once(({ trees }) => trees, ({ key }) => key),
        problems: once(({ problems }) => problems, JSON.stringify),
        // Each job knows of its own part only: what is compared is said of all together.
        comparisons: [],
        publications: once(({ publications }) => publications, ({ layer, arch, region }) => [layer, arch, region].join(' ')),
        jobs: legs.flatMap(({ leg, report }) => report.jobs.map((job) => ({ ...job, name: leg }))),
    };
}

// EXTERNAL MODULE: ./lib/report/page/island.js
var island = __webpack_require__(12535);
// EXTERNAL MODULE: ./lib/report/page.js + 9 modules
var page = __webpack_require__(10922);
;// CONCATENATED MODULE: ./lib/actions/report-page.js






/** A build's report as a run of the action shows it. */
function ofRun(report, { base, links }) {
    const compared = base ? [(0,comparison/* comparisonOf */.j)(base.branch, base.changes)] : [];
    return {
        ...report,
        targets: report.targets.map((target) => {
            const url = target.path === undefined ? undefined : links[target.path];
            return url === undefined ? target : { ...target, url };
        }),
        comparisons: [...compared, ...report.comparisons.filter(({ against }) => against !== base?.branch)],
    };
}
/** Writes one report of what the jobs of a matrix tell of, each in its own. @returns its path; undefined when none can be read */
function writeJoined(pages, to, facts) {
    const legs = pages.flatMap(({ leg, path }) => {
        const report = (0,island/* readReport */.t)((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return report ? [{ leg, report }] : [];
    });
    const merged = mergeReports(legs);
    if (!merged)
        return undefined;
    (0,files/* writeOutput */.zh)(to, (0,page/* renderReport */.B)(ofRun(merged, facts)));
    return to;
}


/***/ }),

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);


/** Bytes that GitHub shows of a step's summary; it drops a larger one whole (docs.github.com, "Workflow commands"). */
const MOST_BYTES = 1 << 20;
const LEFT_OUT = '\n\nMore has no room here: see the log.\n';
/** Adds Markdown to the step's summary, where the runner has one, as far as it takes more. */
async function writeSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    const room = MOST_BYTES - written - LEFT_OUT.length - 2;
    if (room < 0)
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(Buffer.byteLength(markdown) <= room ? markdown : LEFT_OUT, true).write();
}


/***/ }),

/***/ 34469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ reportIn),
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/html.js
var html = __webpack_require__(37325);
;// CONCATENATED MODULE: ./lib/report/fit.js

/**
 * Fills a page up to a limit. What comes first gets its rows first; what every section says of itself, and that rows are missing, always has room.
 * @param room bytes in UTF-8 for all sections together
 */
function fitted(sections, room) {
    const bytes = (part) => Buffer.byteLength(part.html);
    // A blank line goes between blocks.
    const fixed = ({ head, rows, tail, more }) => bytes(head) + bytes(tail) + bytes(more(rows.length)) + 2;
    let left = sections.reduce((sum, section) => sum - fixed(section), room);
    return sections.map(({ head, rows, tail, more }) => {
        let taken = 0;
        for (; taken < rows.length && bytes(rows[taken]) <= left; taken++)
            left -= bytes(rows[taken]);
        const missing = rows.length - taken;
        return (0,html/* html */.q) `${head}${rows.slice(0, taken)}${missing > 0 && more(missing)}${tail}`;
    });
}
/** A block that is whole or nothing. */
const solid = (head) => ({ head, rows: [], tail: (0,html/* html */.q) ``, more: () => (0,html/* html */.q) `` });

// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
;// CONCATENATED MODULE: ./lib/report/markup.js


/*
 * Pages of GitHub (step summaries, comments) are Markdown, in which a user's text could become markup, a link, a mention of somebody or a
 * reference to an issue. So every text stands in an HTML block, where Markdown is not read: it begins with the tag of a block and ends at
 * the first blank line (CommonMark 0.31, 4.6). What GitHub looks for in the finished page (@names, #numbers, addresses, :emoji:, hashes
 * of commits) it does not look for in `code` and `pre`: there stands all but plain words.
 */
/** Blocks of a page, with what keeps them apart. */
const page = (blocks) => `${blocks
    .filter((block) => block !== undefined)
    .map((block) => block.html)
    .join('\n\n')}\n`;
const code = (text) => (0,html/* html */.q) `<code>${text}</code>`;
/** Lines of a log. Blank ones go, since a blank line ends a block. */
const pre = (lines, columns) => (0,html/* html */.q) `<pre>${lines
    .map((line) => (0,report_text/* shorten */.ml)((0,report_text/* visible */.RK)(line).trimEnd(), columns))
    .filter((line) => line !== '')
    .map((line, i) => (0,html/* html */.q) `${i > 0 && (0,html/* constant */.d)('\n')}${line}`)}</pre>`;
const LONGEST_PROSE = 600;
/** A sentence that may quote anything: its words as they are, all else (paths, versions, options) as code. */
function prose(text) {
    const spans = (0,report_text/* shorten */.ml)((0,report_text/* visible */.RK)(text), LONGEST_PROSE).split(/`([^`]+)`/);
    return (0,html/* html */.q) `${spans.map((span, i) => (i % 2 === 1 ? code(span) : words(span)))}`;
}
const words = (text) => (0,html/* html */.q) `${text.split(/( +)/).map((token) => (/^ *$/.test(token) || isPlain(token) ? token : marked(token)))}`;
/** The longest run of letters that cannot be taken for a commit. */
const isPlain = (token) => /^[("']*(\p{L}+(['’-]\p{L}+)*|\d{1,6}([.,]\d{1,6})?)?[)"'.,;:!?]*$/u.test(token) && !/[0-9a-f]{7}/i.test(token);
/** Punctuation that belongs to the sentence stays outside. */
function marked(token) {
    const [, open = '', inner = '', close = ''] = /^([("']?)(.*?)([)"'.,;:!?]*)$/u.exec(token);
    return inner === '' ? code(token) : (0,html/* html */.q) `${open}${code(inner)}${close}`;
}
const markup_link = (url, text) => url === undefined ? (0,html/* html */.q) `${text}` : (0,html/* html */.q) `<a href="${url}">${text}</a>`;
/** A list in a sentence, of at most `most`, and how many more there are. */
function listed(items, most) {
    const more = items.length - most;
    return (0,html/* html */.q) `${items.slice(0, most).map((item, i) => (0,html/* html */.q) `${i > 0 && ', '}${item}`)}${more > 0 && ` and ${more} more`}`;
}

// EXTERNAL MODULE: ./lib/report/changes.js
var report_changes = __webpack_require__(29495);
;// CONCATENATED MODULE: ./lib/report/changed-rows.js




/** What changed, the largest change of size first. */
function changed(overview) {
    const rows = overview.changes
        .filter(({ kind }) => kind !== 'same')
        .toSorted((a, b) => Math.abs((0,report_changes/* growthOf */.Xo)(b) ?? 0) - Math.abs((0,report_changes/* growthOf */.Xo)(a) ?? 0));
    if (rows.length === 0)
        return [];
    const columns = ['Name', 'Platform', 'ZIP', ...(overview.base ? ['Change'] : []), 'SHA-256'];
    return [
        {
            head: (0,html/* html */.q) `<table>
<tr>${columns.map((column) => (0,html/* html */.q) `<th>${column}</th>`)}</tr>`,
            rows: rows.map((row) => changedRow(row, overview)),
            tail: (0,html/* html */.q) `\n</table>`,
            more: (n) => (0,html/* html */.q) `\n<tr><td colspan="${columns.length}">${n} more: ${elsewhere(overview)}</td></tr>`,
        },
        ...checksums(rows, overview),
    ];
}
function changedRow(change, { links, reasons, base }) {
    const { name, platform } = (0,report_changes/* entryOf */.Ms)(change);
    const after = 'after' in change ? change.after : undefined;
    const reason = reasons[(0,report_changes/* idOf */.TH)(change)];
    const cells = [
        (0,html/* html */.q) `${markup_link(after && linkOf(after, links), code(name))}${after && sbomLinks(after, links)}${reason && (0,html/* html */.q) `<br>${prose(reason)}`}`,
        code(platform),
        right(after ? (0,report_text/* size */.Ej)(after.size) : '–'),
        ...(base ? [right(growth(change))] : []),
        after ? code(contentOf(after).slice(0, 12)) : (0,html/* html */.q) `–`,
    ];
    return (0,html/* html */.q) `\n<tr>${cells.map((cell) => (cell.html.startsWith('<td') ? cell : (0,html/* html */.q) `<td>${cell}</td>`))}</tr>`;
}
/** Where a ZIP is downloaded; an image is pulled. */
const linkOf = (entry, links) => entry.type === 'zip' ? links[entry.path] : undefined;
const sbomLinks = ({ sboms = [] }, links) => sboms.flatMap(({ path }) => (links[path] === undefined ? [] : [(0,html/* html */.q) ` · ${markup_link(links[path], 'SBOM')}`]));
/** What tells whether two builds have the same bytes: a ZIP's SHA-256, an image's digest; as hex. */
const contentOf = (entry) => entry.type === 'zip' ? entry.sha256 : entry.digest.replace(/^sha256:/, '');
/** A cell of numbers, on one line. */
const right = (text) => (0,html/* html */.q) `<td align="right">${text.replaceAll(' ', '\u00a0')}</td>`;
function growth(change) {
    const bytes = (0,report_changes/* growthOf */.Xo)(change) ?? 0;
    if (change.kind === 'added')
        return 'new';
    if (change.kind === 'removed')
        return `removed (${(0,report_text/* sizeChange */.S8)(bytes)})`;
    const before = change.before?.size ?? 0;
    const percent = before > 0 && bytes !== 0 ? ` (${bytes > 0 ? '+' : '−'}${Math.abs((100 * bytes) / before).toFixed(1)} %)` : '';
    return (0,report_text/* sizeChange */.S8)(bytes) + percent;
}
/** In the form that `sha256sum --check` reads. */
function checksums(rows, overview) {
    const files = rows.flatMap((row) => ('after' in row && row.after.type === 'zip' ? [row.after] : []));
    if (files.length === 0)
        return [];
    return [
        {
            head: (0,html/* html */.q) `<details><summary>SHA-256 of what changed</summary>
<pre>`,
            rows: files.map(({ sha256, path }, i) => (0,html/* html */.q) `${(0,html/* constant */.d)(i > 0 ? '\n' : '')}${sha256}  ${path}`),
            tail: (0,html/* html */.q) `</pre>
</details>`,
            more: (n) => (0,html/* html */.q) `\n${n} more: ${overview.report === undefined ? 'report.html' : overview.report}`,
        },
    ];
}
/** Where rows are that found no room. */
const elsewhere = ({ report }) => (0,html/* html */.q) `see ${markup_link(report, 'the report')}`;

;// CONCATENATED MODULE: ./lib/report/budgets.js





/** From this share of a budget on it is worth a look. */
const NEAR = 0.9;
const shareOf = ({ bytes, limit }) => (limit > 0 ? bytes / limit : Infinity);
/** How much of its `max_size` each artifact takes, the fullest first; open when one is over or near. */
function budgets(overview) {
    const all = overview.changes.flatMap((change) => used(change, overview.budgets[(0,report_changes/* idOf */.TH)(change)]));
    if (all.length === 0)
        return [];
    const rows = all.toSorted((a, b) => shareOf(b) - shareOf(a));
    const over = all.filter(({ bytes, limit }) => bytes > limit).length;
    const near = all.filter((it) => it.bytes <= it.limit && shareOf(it) >= NEAR).length;
    const numbers = [
        ...(over > 0 ? [`⚠️ ${over} over`] : []),
        ...(near > 0 ? [`${near} above ${NEAR * 100} %`] : []),
        ...(over + near === 0 ? [`${(0,report_text/* count */.U9)(all.length, 'budget')} kept`] : []),
    ];
    return [
        {
            head: (0,html/* html */.q) `<details${(0,html/* constant */.d)(over + near > 0 ? ' open' : '')}><summary>Size budgets (${(0,html/* constant */.d)('<code>max_size</code>')}): ${numbers.join(', ')}</summary>
<table>
<tr><th>Name</th><th>Platform</th><th></th><th>Size</th><th>Budget</th><th>Used</th></tr>`,
            rows: rows.map(row),
            tail: (0,html/* html */.q) `\n</table>\n</details>`,
            more: (n) => (0,html/* html */.q) `\n<tr><td colspan="6">${n} more: ${elsewhere(overview)}</td></tr>`,
        },
    ];
}
function used(change, budget) {
    if (!budget || !('after' in change))
        return [];
    const { name, platform, type, size: bytes, unzippedSize } = change.after;
    const of = (what, amount, limit) => limit === undefined ? [] : [{ name, platform, what, bytes: amount, limit }];
    return [
        ...of(type === 'zip' ? 'ZIP' : 'layers', bytes, budget.zip),
        ...of('unzipped', unzippedSize, budget.unzipped),
    ];
}
function row(it) {
    const mark = it.bytes > it.limit ? '⚠️ ' : '';
    const percent = `${mark}${(100 * shareOf(it)).toFixed(it.bytes > it.limit ? 1 : 0)} %`;
    return (0,html/* html */.q) `\n<tr><td>${code(it.name)}</td><td>${code(it.platform)}</td><td>${it.what}</td>${right((0,report_text/* size */.Ej)(it.bytes))}${right((0,report_text/* size */.Ej)(it.limit))}${right(percent)}</tr>`;
}

;// CONCATENATED MODULE: ./lib/report/dependency-changes.js

/** Packages that came, went, or have another version; by name. Only targets of which both sides are known count. */
function dependencyChanges(changes) {
    const found = new Map();
    for (const it of changes.flatMap(known)) {
        for (const change of differences(it)) {
            const { ids, ...what } = change;
            const key = JSON.stringify(what);
            const same = found.get(key);
            if (same)
                same.ids.push(...ids);
            else
                found.set(key, change);
        }
    }
    return [...found.values()].sort((a, b) => order(a, b));
}
const order = (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
const ORDER = ['added', 'upgraded', 'downgraded', 'changed', 'removed'];
function known(change) {
    if (change.kind !== 'changed' && change.kind !== 'same')
        return [];
    const [before, after] = [change.before?.packages, change.after.packages];
    return before && after ? [{ before, after, id: (0,report_changes/* idOf */.TH)(change) }] : [];
}
function differences({ before, after, id }) {
    const [old, now] = [byName(before), byName(after)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
        const [a = [], b = []] = [old.get(key), now.get(key)];
        const { ecosystem, name } = (b[0] ?? a[0]);
        const versions = { before: a.map(({ version }) => version), after: b.map(({ version }) => version) };
        const [was, is] = [licensesOf(a), licensesOf(b)];
        const isRelicensed = a.length > 0 && b.length > 0 && was.join() !== is.join();
        if (versions.before.join() === versions.after.join() && !isRelicensed)
            return [];
        const licenses = b.length > 0 ? is : was;
        return [
            {
                ...{ ecosystem, name, kind: kindOf(versions), ...versions, licenses },
                ...(isRelicensed && { formerLicenses: was }),
                ids: [id],
            },
        ];
    });
}
function byName(packages) {
    const found = new Map();
    for (const each of packages) {
        const key = `${each.ecosystem}\0${each.name}`;
        found.set(key, [...(found.get(key) ?? []), each]);
    }
    return found;
}
const licensesOf = (packages) => [...new Set(packages.flatMap(({ license }) => (license === undefined ? [] : [license])))].sort();
function kindOf({ before, after }) {
    if (before.length === 0)
        return 'added';
    if (after.length === 0)
        return 'removed';
    if (before.length > 1 || after.length > 1)
        return 'changed';
    const direction = comparedVersions(before[0], after[0]);
    return direction < 0 ? 'upgraded' : direction > 0 ? 'downgraded' : 'changed';
}
/** By the numbers that versions of every ecosystem begin with; 0 where these are equal. */
function comparedVersions(a, b) {
    const numbers = (text) => (/^[v=]?(\d+(?:\.\d+)*)/.exec(text)?.[1] ?? '').split('.').map(Number);
    const [x, y] = [numbers(a), numbers(b)];
    for (let i = 0; i < Math.max(x.length, y.length); i++) {
        const difference = (x[i] ?? 0) - (y[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Licences that nothing in the base has, and what brings them; [] when it is not known what the base had. */
function newLicenses(changes) {
    const base = changes.flatMap((change) => ('before' in change && change.before ? [change.before.packages] : []));
    if (base.length === 0 || base.some((packages) => packages === undefined))
        return [];
    const old = new Set(base.flatMap((packages) => licensesOf(packages ?? [])));
    const found = new Map();
    for (const change of changes) {
        if (!('after' in change))
            continue;
        for (const { name, version, license } of change.after.packages ?? []) {
            if (license === undefined || old.has(license))
                continue;
            const row = found.get(license) ?? { packages: new Set(), ids: new Set() };
            row.packages.add(`${name} ${version}`);
            row.ids.add((0,report_changes/* idOf */.TH)(change));
            found.set(license, row);
        }
    }
    return [...found]
        .map(([license, { packages, ids }]) => ({ license, packages: [...packages], ids: [...ids] }))
        .sort((a, b) => (a.license < b.license ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/report/remarks.js





/** Targets named before they are only counted. */
const MOST_TARGETS = 5;
const place = ({ at }) => at && (0,html/* html */.q) `${code(`${at.file}:${at.line}:${at.column}`)} `;
const advice = ({ hint }) => hint === undefined ? undefined : (0,html/* html */.q) `<br>${prose(hint)}`;
const MARK = { error: '❌', warning: '⚠️', info: 'ℹ️' };
const remarks_ORDER = ['error', 'warning', 'info'];
/** What the checks found in what changed, and problems of no single target; open. In what did not change; folded. */
function findings(overview) {
    const of = (isShown) => overview.changes
        .filter(isShown)
        .flatMap((change) => 'after' in change
        ? change.after.findings.map((finding) => ({ ...finding, at: undefined, ids: [(0,report_changes/* idOf */.TH)(change)] }))
        : []);
    const news = gathered([
        ...overview.problems.map((problem) => ({ ...problem, ids: [] })),
        ...of(({ kind }) => kind !== 'same'),
    ]);
    const old = gathered(of(({ kind }) => kind === 'same'));
    const isOpen = news.some(({ severity }) => severity !== 'info');
    return [
        ...remarks('Findings', news, isOpen, overview),
        ...remarks('Findings in what did not change', old, false, overview),
    ];
}
/** Equal remarks of several targets become one. */
function gathered(all) {
    const byText = new Map();
    for (const remark of all) {
        const key = JSON.stringify([remark.severity, remark.message, remark.hint, remark.at]);
        const known = byText.get(key);
        if (known)
            known.ids.push(...remark.ids);
        else
            byText.set(key, { ...remark, ids: [...remark.ids] });
    }
    return [...byText.values()].sort((a, b) => remarks_ORDER.indexOf(a.severity) - remarks_ORDER.indexOf(b.severity));
}
function remarks(title, all, isOpen, overview) {
    if (all.length === 0)
        return [];
    const numbers = remarks_ORDER.flatMap((severity) => {
        const n = all.filter((remark) => remark.severity === severity).length;
        return n > 0 ? [(0,report_text/* count */.U9)(n, severity === 'info' ? 'note' : severity)] : [];
    });
    return [
        {
            head: (0,html/* html */.q) `<details${(0,html/* constant */.d)(isOpen ? ' open' : '')}><summary>${title}: ${numbers.join(', ')}</summary>
<ul>`,
            rows: all.map((remark) => (0,html/* html */.q) `\n<li>${MARK[remark.severity]} ${listed(remark.ids.map(code), MOST_TARGETS)}${remark.ids.length > 0 && ': '}${remark.at && (0,html/* html */.q) `${code(`${remark.at.file}:${remark.at.line}:${remark.at.column}`)} `}${prose(remark.message)}${advice(remark)}</li>`),
            tail: (0,html/* html */.q) `\n</ul>\n</details>`,
            more: (n) => (0,html/* html */.q) `\n<li>${n} more: ${elsewhere(overview)}</li>`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/report/dependencies.js






/** Dependencies that came, went or have another version, and licences that are new; what many share is folded. */
function dependencies(overview) {
    const changes = dependencyChanges(overview.changes);
    return [...licenses(newLicenses(overview.changes), overview), ...table(changes, overview)];
}
function licenses(all, overview) {
    if (all.length === 0 || !overview.base)
        return [];
    return [
        {
            head: (0,html/* html */.q) `<details open><summary>⚖️ ${(0,report_text/* count */.U9)(all.length, 'licence')} that nothing on ${code(overview.base.branch)} has</summary>
<ul>`,
            rows: all.map(({ license, packages, ids }) => (0,html/* html */.q) `\n<li>${code(license)}: ${listed(packages.map(code), MOST_TARGETS)}, in ${listed(ids.map(code), MOST_TARGETS)}</li>`),
            tail: (0,html/* html */.q) `\n</ul>\n</details>`,
            more: (n) => (0,html/* html */.q) `\n<li>${n} more: ${elsewhere(overview)}</li>`,
        },
    ];
}
/** More than these are not what a reviewer reads first. */
const MOST_OPEN = 12;
function table(all, overview) {
    if (all.length === 0)
        return [];
    const numbers = [...new Set(all.map(({ kind }) => kind))].map((kind) => `${all.filter((change) => change.kind === kind).length} ${kind}`);
    const isOpen = all.length <= MOST_OPEN;
    return [
        {
            head: (0,html/* html */.q) `<details${(0,html/* constant */.d)(isOpen ? ' open' : '')}><summary>Dependencies: ${numbers.join(', ')}</summary>
<table>
<tr><th>Package</th><th>Before</th><th>After</th><th>Licence</th><th>In</th></tr>`,
            rows: all.map(dependencies_row),
            tail: (0,html/* html */.q) `\n</table>\n</details>`,
            more: (n) => (0,html/* html */.q) `\n<tr><td colspan="5">${n} more: ${elsewhere(overview)}</td></tr>`,
        },
    ];
}
function dependencies_row({ name, kind, before, after, licenses: now, formerLicenses, ids }) {
    const license = formerLicenses
        ? (0,html/* html */.q) `${codes(formerLicenses)} → ${codes(now)}`
        : kind === 'removed'
            ? (0,html/* html */.q) ``
            : codes(now);
    return (0,html/* html */.q) `\n<tr><td>${code(name)}</td><td>${codes(before)}</td><td>${codes(after)}</td><td>${license}</td><td>${listed(ids.map(code), MOST_TARGETS)}</td></tr>`;
}
const codes = (texts) => texts.length === 0 ? (0,html/* html */.q) `–` : listed(texts.map(code), MOST_TARGETS);

;// CONCATENATED MODULE: ./lib/report/sections.js







/** `❌ 1 failed · 2 changed · 1 new · 95 unchanged`, and the sum of it. */
function headline({ changes, failed, skipped, base, report }) {
    const numbers = [
        ...(failed.length > 0 ? [`❌ ${failed.length} failed`] : []),
        ...KINDS.flatMap(({ kind, word }) => {
            const n = changes.filter((change) => change.kind === kind).length;
            return n > 0 ? [`${n} ${word}`] : [];
        }),
        ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
    ];
    const bytes = changes.reduce((sum, change) => sum + ('after' in change ? change.after.size : 0), 0);
    const hasImages = changes.some((change) => 'after' in change && change.after.type === 'image');
    const growth = changes.reduce((sum, change) => sum + ((0,report_changes/* growthOf */.Xo)(change) ?? 0), 0);
    const against = base
        ? (0,html/* html */.q) `${(0,report_text/* sizeChange */.S8)(growth)} against ${code(base.branch)}${base.sha !== undefined && (0,html/* html */.q) ` at ${code(base.sha.slice(0, 7))}`}.`
        : 'with no earlier build to compare with, so everything counts as changed.';
    return solid((0,html/* html */.q) `<h3>${numbers.join(' · ') || 'Nothing was built'}</h3>
<p>${hasImages ? 'ZIPs and image layers' : 'ZIPs'}: <b>${(0,report_text/* size */.Ej)(bytes)}</b>, ${against}${report !== undefined && (0,html/* html */.q) ` ${markup_link(report, 'Report')}`}</p>`);
}
const KINDS = [
    { kind: 'changed', word: 'changed' },
    { kind: 'added', word: 'new' },
    { kind: 'removed', word: 'removed' },
    { kind: 'same', word: 'unchanged' },
];
const WIDEST_LINE = 240;
/** A problem that stops many targets is told once. */
function failures(overview) {
    const byText = new Map();
    for (const { id, problems } of overview.failed)
        for (const problem of problems) {
            const key = JSON.stringify([problem.message, problem.hint, problem.at]);
            const known = byText.get(key);
            if (known)
                known.ids.push(id);
            else
                byText.set(key, { problem, ids: [id] });
        }
    if (byText.size === 0)
        return [];
    return [
        {
            head: (0,html/* html */.q) ``,
            rows: [...byText.values()].map(failure),
            tail: (0,html/* html */.q) ``,
            more: (n) => (0,html/* html */.q) `<p>${(0,report_text/* count */.U9)(n, 'more failure')}: ${elsewhere(overview)}</p>`,
        },
    ];
}
function failure({ problem, ids }) {
    const [first = '', ...lines] = problem.message.split('\n');
    const named = `${ids.join(', ')}: `;
    return (0,html/* html */.q) `<details open><summary>❌ ${listed(ids.map(code), MOST_TARGETS)}</summary>
<p>${place(problem)}${prose(first.startsWith(named) ? first.slice(named.length) : first)}${advice(problem)}</p>${lines.length > 0 && (0,html/* html */.q) `\n${pre(lines.map(undented), WIDEST_LINE)}`}
</details>
`;
}
/** The lines of a log stand indented in messages. */
const undented = (line) => line.replace(/^ {4}/, '');
function skipped(overview) {
    const { skipped: all } = overview;
    if (all.length === 0)
        return [];
    return [
        {
            head: (0,html/* html */.q) `<details><summary>${(0,report_text/* count */.U9)(all.length, 'target')} skipped</summary>
<ul>`,
            rows: all.map(({ id, reason }) => (0,html/* html */.q) `\n<li>${code(id)}: ${prose(reason)}</li>`),
            tail: (0,html/* html */.q) `\n</ul>\n</details>`,
            more: (n) => (0,html/* html */.q) `\n<li>${n} more: ${elsewhere(overview)}</li>`,
        },
    ];
}
/** What did not change, and why it was not built anew. */
function unchanged(overview) {
    const { base, links } = overview;
    const same = overview.changes.flatMap((change) => (change.kind === 'same' ? [change] : []));
    if (same.length === 0 || !base)
        return [];
    return [
        {
            head: (0,html/* html */.q) `<details><summary>${same.length} unchanged: made of the same as on ${code(base.branch)}, so not built anew</summary>
<table>
<tr><th>Name</th><th>Platform</th><th>ZIP</th><th>SHA-256</th></tr>`,
            rows: same.map(({ before, after }) => {
                const note = contentOf(before) === contentOf(after)
                    ? ''
                    : ' (its bytes were others: a base image or an unpinned dependency moved)';
                return (0,html/* html */.q) `\n<tr><td>${markup_link(linkOf(after, links), code(after.name))}</td><td>${code(after.platform)}</td>${right((0,report_text/* size */.Ej)(after.size))}<td>${code(contentOf(after).slice(0, 12))}${note}</td></tr>`;
            }),
            tail: (0,html/* html */.q) `\n</table>\n</details>`,
            more: (n) => (0,html/* html */.q) `\n<tr><td colspan="4">${n} more: ${elsewhere(overview)}</td></tr>`,
        },
    ];
}
function times({ phases }) {
    if (phases.length === 0)
        return [];
    const all = phases.reduce((sum, { ms }) => sum + ms, 0);
    return [
        solid((0,html/* html */.q) `<p>Time: ${seconds(all)} (${phases.map(({ name, ms }) => `${name} ${seconds(ms)}`).join(', ')})</p>`),
    ];
}
const seconds = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

;// CONCATENATED MODULE: ./lib/report/review.js





/** What a reviewer reads, in the summary of a step as in the comment on a pull request: failures and what changed first, the rest folded. */
const review = (overview) => [
    headline(overview),
    ...failures(overview),
    ...changed(overview),
    ...dependencies(overview),
    ...budgets(overview),
    ...findings(overview),
    ...skipped(overview),
    ...unchanged(overview),
];

;// CONCATENATED MODULE: ./lib/report/comment-text.js





/** Characters of a comment at GitHub. Bytes are counted, of which there are never fewer. */
const MOST_CHARACTERS = 65_536;
/**
 * The hidden line by which a comment of ours is found again.
 * @param scope a word for each use of the action that has a comment of its own in the repository, '' for the only one
 */
const markerOf = (scope) => 
// Two hyphens in a row would end an HTML comment.
`<!-- lambda-packer ${encodeURIComponent((0,report_text/* visible */.RK)(scope)).replaceAll('-', '%2D')} -->`;
/** The comment on a pull request, as GitHub's Markdown: failures, what changed, what was found, the rest folded. */
function commentBody(overview, { scope, limit = MOST_CHARACTERS }) {
    const marker = `${markerOf(scope)}\n`;
    const { config, run } = overview;
    const sections = [
        ...review(overview),
        solid((0,html/* html */.q) `<p><sub>${code(config)}${run && (0,html/* html */.q) ` at ${markup_link(run.url, code(run.sha.slice(0, 7)))}`}, by lambda-packer</sub></p>`),
    ];
    return marker + page(fitted(sections, limit - marker.length - 1));
}

;// CONCATENATED MODULE: ./lib/report/summary.js




/** Bytes of a step's summary (docs.github.com, "Workflow commands": 1 MiB); a little is left for the runner. */
const MOST_BYTES = 1024 * 1024 - 1024;
/** The summary of a step, as GitHub's Markdown: failures, what changed, what was found, the rest folded. Rows beyond the limit are left to the report. */
function summaryText(overview, limit = MOST_BYTES) {
    const sections = [...review(overview), ...times(overview)];
    return page(fitted(sections, limit));
}

// EXTERNAL MODULE: ./lib/actions/summary-file.js
var summary_file = __webpack_require__(598);
;// CONCATENATED MODULE: ./lib/actions/telling.js




/** Tells of a build in the step's summary and, when it is of the whole config, in the one comment on the pull request. */
async function tell(overview, inputs, { run, workspace, log }, { isWhole }) {
    await (0,summary_file/* writeSummary */.S)(summaryText(overview));
    const number = 'number' in run.event ? run.event.number : undefined;
    const token = inputs['github-token'];
    if (!inputs.comment || !isWhole || number === undefined || token === undefined)
        return;
    const { upsertComment } = await __webpack_require__.e(/* import() */ 770).then(__webpack_require__.bind(__webpack_require__, 24770));
    const scope = scopeOf(inputs, workspace);
    const body = commentBody(overview, { scope });
    await upsertComment({ token, repository: run.repository, number, body, marker: markerOf(scope), log });
}
/** Each use of the action in a repository has a comment of its own. */
function scopeOf(inputs, workspace) {
    const config = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(inputs.config));
    return [config, inputs['artifact-prefix'], inputs['cache-scope']].filter(Boolean).join(' ');
}
/** Where an uploaded report.html is seen. */
const reportIn = (stored, name) => {
    const found = stored[name];
    return found ? { report: found.url } : {};
};


/***/ })

};
