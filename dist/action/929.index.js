export const id = 929;
export const ids = [929];
export const modules = {

/***/ 20929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/build/types.js
const hasFailed = (result) => result.outcomes.some(({ status }) => status === 'failed');

// EXTERNAL MODULE: ./lib/config/load.js + 23 modules
var load = __webpack_require__(50202);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/outputs/manifest.js + 1 modules
var manifest = __webpack_require__(44007);
// EXTERNAL MODULE: ./lib/pipeline.js + 142 modules
var pipeline = __webpack_require__(75126);
// EXTERNAL MODULE: ./lib/report/changes.js
var report_changes = __webpack_require__(29495);
// EXTERNAL MODULE: ./lib/actions/artifact-names.js
var artifact_names = __webpack_require__(16128);
// EXTERNAL MODULE: ./lib/actions/base.js
var actions_base = __webpack_require__(18722);
// EXTERNAL MODULE: ./lib/actions/blob-cache.js + 2 modules
var blob_cache = __webpack_require__(79889);
// EXTERNAL MODULE: ./lib/graph/docker-process.js
var docker_process = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/actions/build-hooks.js + 7 modules
var build_hooks = __webpack_require__(38319);
;// CONCATENATED MODULE: ./lib/actions/caching.js


/** What a build in a job gets besides its request: caches, a builder, emulation. */
function cachingOf(inputs, { scratch, env, log, signal }, { trust, part, caches, handover, logins }) {
    const cache = inputs.cache === 'true' ? true : inputs.cache === 'false' ? false : inputs.cache;
    // What a later job of the run publishes is built here: only what started the run tells.
    const restores = inputs['trusted-cache'] || trust.acts !== 'yes';
    if (!restores)
        log.info('Nothing is restored from caches: this run may publish, and `trusted-cache` is false.');
    // A part of the packages would take the place of all.
    const saves = trust.savesCaches && inputs.only === undefined;
    handover.set('savesCaches', saves);
    let state = {};
    const hooks = (0,build_hooks/* actionHooks */.dG)({
        ...{
            scope: inputs['cache-scope'] ?? '',
            leg: part.leg,
            cache,
            saves,
            restores,
            force: inputs.force,
            temporary: scratch,
        },
        ...{ setup: inputs.setup, binfmtImage: inputs['binfmt-image'], buildkitImage: inputs['buildkit-image'] },
        ...{ builder: inputs.builder, logins },
    }, { caches, docker: (0,docker_process/* dockerIn */.u)(env, signal), log }, (news) => {
        state = news;
        handover.set('hooks', news);
    });
    return { hooks, hit: () => (0,build_hooks/* cacheHit */.Is)(state, cache) };
}

// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
;// CONCATENATED MODULE: ./lib/actions/findings.js



/** What targets failed of, then what was found in the others, each at its package's place in the config. */
function placedProblems(outcomes, config) {
    const rows = outcomes.flatMap((outcome) => {
        const { id, name } = outcome.target;
        if (outcome.status === 'failed')
            return outcome.problems.map((problem) => ({ name, problem }));
        const findings = 'artifact' in outcome ? outcome.artifact.findings : [];
        return findings
            .filter(({ severity }) => severity === 'warning')
            .map(({ code, message, hint }) => ({
            name,
            problem: { severity: 'warning', code, message: `${id}: ${message}`, ...(hint !== undefined && { hint }) },
        }));
    });
    if (rows.length === 0)
        return [];
    const positions = new Map((0,load/* loadConfig */.Z)(config).packages.map((pkg) => [pkg.name, pkg.at]));
    const placed = rows.map(({ name, problem }) => at(problem, positions.get(name) ?? {}));
    // What stops many targets, a missing Engine say, is told once.
    const distinct = new Map(placed.map((problem) => [problem.message, problem]));
    return [...distinct.values()].sort((a, b) => rank(a) - rank(b));
}
/** What a problem is about, by the first words of its code: a key of the package, where it was written. */
const KEYS = [
    [/^handler\//, 'handler'],
    [/^limits\/max-size/, 'max_size'],
    [/^limits\/layers/, 'layers'],
];
function at(problem, written) {
    const key = KEYS.find(([codes]) => codes.test(problem.code))?.[1] ?? '';
    const position = problem.at ?? written[key] ?? written[''];
    return position ? { ...problem, at: position } : problem;
}
const rank = ({ severity }) => (severity === 'error' ? 0 : 1);
/** Names that a failure lists. */
const MOST_NAMED = 10;
/** The failure of a build whose problems were told already. */
function failedTargets(outcomes) {
    const failed = outcomes.filter(({ status }) => status === 'failed').map(({ target }) => target.id);
    const names = failed.slice(0, MOST_NAMED).join(', ');
    return (0,errors/* failure */.V2)('build/failed', `${failed.length} of ${(0,report_text/* count */.U9)(outcomes.length, 'target')} failed: ${names}${failed.length > MOST_NAMED ? ', …' : ''}`);
}

// EXTERNAL MODULE: ./lib/aws/ecr-registry.js
var ecr_registry = __webpack_require__(34563);
// EXTERNAL MODULE: ./lib/actions/registry-login.js + 1 modules
var registry_login = __webpack_require__(7529);
;// CONCATENATED MODULE: ./lib/actions/images.js


/** Where images go, as far as this run is trusted: one that may not push says why, and builds them all the same. */
function imagesOf(inputs, context, { trust, logins }) {
    const mayPush = trust.acts === 'yes';
    if (inputs.push && !mayPush)
        context.log.notice(`Images are built and not pushed: ${trust.reason}.`);
    return {
        push: inputs.push && mayPush,
        load: inputs.load,
        registry: inputs.registry,
        async login(registry) {
            const own = logins.find(({ host }) => host === registry);
            if (own)
                return own.credentials();
            // Others need no role: a fork's pull request, which can have none, builds on their images as well.
            return (0,ecr_registry/* ecrRegion */.d)(registry) === undefined ? undefined : (0,registry_login/* ecrCredentials */.dQ)(registry, inputs, context);
        },
    };
}

// EXTERNAL MODULE: ./lib/actions/job.js
var job = __webpack_require__(37892);
// EXTERNAL MODULE: ./lib/actions/outputs-file.js + 1 modules
var outputs_file = __webpack_require__(24906);
// EXTERNAL MODULE: ./lib/actions/overview.js
var actions_overview = __webpack_require__(44948);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/actions/plan-file.js




/**
 * The file that the input `plan` stands for: one that is there, or the artifact of this run that is called like it.
 * @returns undefined when a plan is to be made here @throws PackerError when there is neither
 */
async function planFile(inputs, { scratch, run, log }) {
    const named = inputs.plan;
    if (named === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(named);
    if ((0,external_node_fs_.existsSync)(path))
        return path;
    const prefix = inputs['artifact-prefix'] ?? '';
    const artifact = (0,artifact_names/* namesWith */.Z7)(prefix).plan;
    // Nobody has uploaded it then; planning anew gives the same.
    if (inputs.artifacts === 'none') {
        log.info(`There is no file ${named}, and artifacts are not used: planning anew.`);
        return undefined;
    }
    const isOurs = (0,external_node_path_.basename)(named) === artifact || (0,external_node_path_.basename)(named) === 'plan.json';
    const { downloadPlan } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(259)]).then(__webpack_require__.bind(__webpack_require__, 99259));
    const downloaded = isOurs ? await downloadPlan({ prefix, into: scratch, runUrl: run.url }) : undefined;
    if (downloaded === undefined)
        throw (0,errors/* failure */.V2)('input/plan', `input plan: there is no file ${named}, and this run has no artifact ${artifact}`, {
            exitCode: 2,
            hint: 'A job with `command: plan` and the same artifact-prefix makes one; this job `needs` it.',
        });
    return downloaded;
}

// EXTERNAL MODULE: ./lib/actions/report-page.js + 1 modules
var report_page = __webpack_require__(61790);
// EXTERNAL MODULE: ./lib/actions/request.js
var actions_request = __webpack_require__(21526);
// EXTERNAL MODULE: ./lib/actions/state.js
var state = __webpack_require__(25266);
;// CONCATENATED MODULE: ./lib/actions/target-log.js


/**
 * Tells of a build in a CI log: the steps as they end; then every target with what its installs wrote, folded unless it failed.
 */
function targetLog(log) {
    /** What each tree's install wrote, and whose it is. */
    const written = new Map();
    const report = (event) => {
        switch (event.kind) {
            case 'problem':
                return log.problem(event.problem);
            case 'note':
                return log.info(event.message);
            case 'step':
                if (event.status !== 'started')
                    log.info(`${owner(event.targets, event.tree)}: ${event.status}${seconds(event.ms)} ${event.step}`);
                return;
            case 'log': {
                const known = written.get(event.tree);
                if (known)
                    known.lines.push(event.line);
                else
                    written.set(event.tree, { targets: event.targets, lines: [event.line] });
                return;
            }
            default:
                return;
        }
    };
    const linesOf = (target) => [...written].flatMap(([tree, { targets, lines }]) => {
        if (targets[0] === target)
            return lines;
        return targets.includes(target) ? [`${tree}: its log stands with ${targets[0]}`] : [];
    });
    return {
        report,
        finish({ outcomes, phases }) {
            const failed = outcomes.filter(({ status }) => status === 'failed');
            const shown = outcomes.filter(({ status }) => status === 'built' || status === 'skipped');
            for (const outcome of shown) {
                const lines = linesOf(outcome.target.id);
                if (lines.length > 0)
                    log.group(title(outcome), lines);
                else
                    log.info(title(outcome));
            }
            for (const outcome of failed)
                for (const line of [title(outcome), ...linesOf(outcome.target.id)])
                    log.info(line);
            const problems = failed.flatMap((outcome) => (outcome.status === 'failed' ? outcome.problems : []));
            for (const text of new Set(problems.map(errors/* formatProblem */.Vw)))
                log.info(text);
            log.info(`${tally(outcomes)} (${phases.map(({ name, ms }) => `${name} ${(ms / 1000).toFixed(1)} s`).join(', ')})`);
        },
        abort() {
            for (const [tree, { targets, lines }] of written)
                log.group(owner(targets, tree), lines);
        },
    };
}
function owner([first, ...rest], tree) {
    if (first === undefined)
        return tree;
    return rest.length > 0 ? `${first} and ${rest.length} more` : first;
}
const seconds = (ms) => (ms === undefined ? '' : ` (${(ms / 1000).toFixed(1)} s)`);
function title(outcome) {
    const bytes = 'artifact' in outcome ? `, ${(0,report_text/* size */.Ej)(outcome.artifact.size)}` : '';
    const why = outcome.reason === '' ? '' : `: ${outcome.reason}`;
    return `${outcome.target.id} ${outcome.status}${bytes}${why}`;
}
const tally = (outcomes) => ['built', 'unchanged', 'failed', 'skipped']
    .map((status) => [outcomes.filter((outcome) => outcome.status === status).length, status])
    .filter(([number]) => number > 0)
    .map(([number, status]) => `${(0,report_text/* count */.U9)(number, 'target')} ${status}`)
    .join(', ');

// EXTERNAL MODULE: ./lib/actions/telling.js + 11 modules
var telling = __webpack_require__(34469);
// EXTERNAL MODULE: ./lib/actions/trust.js
var actions_trust = __webpack_require__(90569);
;// CONCATENATED MODULE: ./lib/actions/build.js
























/** `command: build`: builds what changed, and hands it to whoever comes after. @throws PackerError when a target failed */
const runBuild = async (inputs, given) => {
    const handover = (0,state/* openHandover */.km)(given.scratch);
    const logins = (0,registry_login/* loginsOf */.Qm)(inputs, given);
    const { context, folder } = (0,registry_login/* withOwnDocker */.pF)(given, logins);
    handover.set('dockerConfig', folder);
    const { log, run } = context;
    const trust = (0,actions_trust/* trustOf */.A)(run.event, inputs['pull-requests']);
    const request = {
        ...(0,actions_request/* requestOf */.f)(inputs, context, await planFile(inputs, context)),
        ...imagesOf(inputs, context, { trust, logins }),
    };
    const part = (0,job/* partOf */.B)(inputs, (0,load/* loadConfig */.Z)(request.config));
    const caches = (0,blob_cache/* actionsCache */.k)({ log, onTrouble: (waitedMs) => handover.set('waitedForCaches', waitedMs) });
    const caching = cachingOf(inputs, context, { trust, part, caches, handover, logins });
    // Asked for while the build runs: both wait for others most of the time.
    const restored = (0,actions_base/* baseOf */.bx)(inputs['cache-scope'] ?? '', context, caches, part.bases);
    const result = await told({ ...request, hooks: caching.hooks }, context);
    const before = await restored;
    const built = (0,actions_base/* withKnownPackages */.xY)(builtBy(result), before);
    const base = (0,job/* comparable */.Z)(before, built, result.plan.targets, part);
    const changes = (0,report_changes/* changesAgainst */.ZU)(base, built);
    (0,outputs_file/* setOutputs */.n)({ manifest: result.manifest, changed: JSON.stringify((0,report_changes/* changedTargets */.XU)(changes)), 'cache-hit': caching.hit() }, log);
    const failed = hasFailed(result);
    // Only what is complete: of a target that is lacking, later runs would say that it is new.
    const isComplete = built.artifacts.length === result.outcomes.length;
    if (isComplete && run.event.kind === 'push' && inputs.only === undefined)
        handover.set('base', { scope: inputs['cache-scope'] ?? '', leg: part.leg, text: (0,manifest/* manifestText */.$2)(built) });
    const prefix = inputs['artifact-prefix'] ?? '';
    const paths = (0,manifest/* filesIn */.nG)(built).map(({ path }) => path);
    const { amendReport } = await __webpack_require__.e(/* import() */ 895).then(__webpack_require__.bind(__webpack_require__, 63133));
    const finishReport = (zips) => {
        const facts = {
            links: (0,artifact_names/* linksTo */.B9)(paths, part.leg, prefix, zips),
            ...(base && { base: { branch: run.baseBranch, changes } }),
        };
        amendReport(result.report, (page) => (0,report_page/* ofRun */.X)(page, facts));
    };
    const stored = await uploaded(inputs, context, { part, request, result, built, finishReport });
    (0,outputs_file/* setOutputs */.n)({ artifacts: JSON.stringify(stored) }, log);
    const overview = (0,actions_overview/* overviewOf */.b)(result, {
        changes,
        ...(base && { base: { branch: run.baseBranch } }),
        links: (0,artifact_names/* linksTo */.B9)(paths, part.leg, prefix, stored),
        ...(0,telling/* reportIn */.k)(stored, (0,artifact_names/* namesWith */.Z7)(prefix).report(part.leg)),
        run: { url: run.url, sha: run.sha },
    });
    await (0,telling/* tell */.q)(overview, inputs, context, { isWhole: part.isWhole });
    for (const problem of placedProblems(result.outcomes, request.config))
        log.problem(problem);
    if (failed)
        throw failedTargets(result.outcomes);
    if (inputs.publish === 'true' || inputs.publish === 'dry-run') {
        const { publishLayers } = await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(587), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 84691));
        const { config, dist, only, platforms, shard } = request;
        const built = { config, dist, only, platforms, shard, manifests: [result.manifest], plan: result.plan };
        await publishLayers(inputs, context, trust, built);
    }
};
/** Builds, and tells of it in the log. */
async function told(request, { log, signal }) {
    const telling = targetLog(log);
    try {
        const result = await (0,pipeline/* build */.j)(request, telling.report, signal);
        telling.finish(result);
        return result;
    }
    catch (thrown) {
        telling.abort();
        throw thrown;
    }
}
const builtBy = ({ outcomes }) => ({
    schema: 1,
    artifacts: outcomes.flatMap((outcome) => ('artifact' in outcome ? [outcome.artifact] : [])),
});
/** What was built becomes artifacts, after a failed build as well; that targets failed then says more than that an upload did. */
async function uploaded(inputs, { run, scratch, log }, { part, request, result, built, finishReport, }) {
    const mode = inputs.artifacts;
    if (mode === 'none')
        return {};
    const { uploadBuild } = await __webpack_require__.e(/* import() */ 541).then(__webpack_require__.bind(__webpack_require__, 73541));
    try {
        return await log.folded('Artifacts', () => uploadBuild({
            mode,
            prefix: inputs['artifact-prefix'] ?? '',
            retentionDays: inputs['retention-days'],
            ...{ leg: part.leg, dist: request.dist, artifacts: built.artifacts },
            ...((0,external_node_fs_.existsSync)(result.report) && { report: result.report, finishReport }),
            ...{ runUrl: run.url, attempt: run.attempt, scratch, log },
        }));
    }
    catch (thrown) {
        if (!hasFailed(result) || !(thrown instanceof errors/* PackerError */.Ly))
            throw thrown;
        for (const problem of thrown.problems)
            log.problem(problem);
        return {};
    }
}


/***/ }),

/***/ 90569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf)
/* harmony export */ });
const YES = { savesCaches: true, acts: 'yes', reason: '' };
const no = (savesCaches, reason) => ({ savesCaches, acts: 'no', reason });
const ofPullRequest = (optedIn) => optedIn
    ? YES
    : {
        savesCaches: true,
        acts: 'dry-run',
        reason: 'this is a pull request; `pull-requests: true` lets those of the same repository publish and push',
    };
const STRANGERS = {
    fork: 'this is a pull request of a fork',
    dependabot: 'Dependabot made this change, and nobody has merged it',
};
/** Events of a workflow_run's own run that someone who may write has started. */
const OWN = new Set(['push', 'release', 'schedule', 'workflow_dispatch']);
/** Events whose runs see nothing that a stranger wrote, though nothing is published on them. */
const HARMLESS = new Set(['merge_group', 'repository_dispatch', 'create', 'deployment', 'page_build']);
/** @param pullRequests the input `pull-requests` */
function trustOf(event, pullRequests) {
    switch (event.kind) {
        case 'push':
            return event.from === 'own' ? YES : no(true, STRANGERS[event.from]);
        case 'tag':
        case 'release':
        case 'schedule':
        case 'workflow_dispatch':
            return YES;
        case 'pull_request':
            return event.from === 'own' ? ofPullRequest(pullRequests) : no(true, STRANGERS[event.from]);
        case 'pull_request_target':
        case 'issue_comment':
            return no(false, `${event.kind} runs with this repository's rights on what anyone may have written`);
        case 'workflow_run':
            if (!event.own)
                return no(false, 'the workflow_run is of another repository or of Dependabot');
            if (OWN.has(event.of))
                return YES;
            return event.of === 'pull_request'
                ? ofPullRequest(pullRequests)
                : no(false, `the workflow_run is of ${event.of || 'an unknown event'}`);
        case 'other':
            return no(HARMLESS.has(event.name), `nothing is published or pushed on ${event.name || 'an unknown event'}`);
    }
}


/***/ })

};
