export const id = 403;
export const ids = [403];
export const modules = {

/***/ 24403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorContext: () => (/* binding */ doctorContext),
/* harmony export */   runDoctor: () => (/* binding */ runDoctor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _build_image_standings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45397);
/* harmony import */ var _doctor_doctor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28399);
/* harmony import */ var _doctor_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73649);
/* harmony import */ var _doctor_needs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83290);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76227);
/* harmony import */ var _plan_shown_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13104);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27076);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70903);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32832);












const DEFAULTS = { concurrency: 1, keepGoing: false, force: false, progress: 'quiet' };
const BASE_REGISTRY = 'public.ecr.aws/lambda';
/** `lambda-packer doctor`: findings on stdout; exit code 1 when something that is needed is broken. */
async function runDoctor(options, signal) {
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .requestOf */ .f)({ ...options, ...DEFAULTS });
    const read = needsIn(request, options);
    const found = [...read.findings, ...(await (0,_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_3__.examine)(doctorContext(request, read.needs, options, signal)))];
    signal.throwIfAborted();
    const isWell = found.every(({ status }) => status !== 'error');
    process.stdout.write(options.json
        ? `${JSON.stringify({ ok: isWell, needs: read.needs.source, findings: found }, null, 2)}\n`
        : `${render(found, read.needs, options)}\n`);
    if (!isWell)
        process.exitCode = 1;
}
/** What the checks look with: the build's own environment and credentials. */
function doctorContext(request, needs, { profile, region }, signal) {
    const { env, home, builder } = request;
    return {
        ...{ needs, builder, env, home, signal },
        login: async (registry) => (await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(249), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 49796))).ecrLogin(registry, { signal, profile }),
        folders: [
            { name: 'the store', path: request.store },
            { name: 'the results', path: request.dist },
            { name: 'temporary files', path: env.TMPDIR || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() },
        ],
        aws: async () => (await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(711), __webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__, 93962))).openDoctorAws({
            ...{ profile, region: region?.[0] },
            sts: env.AWS_ENDPOINT_URL_STS || env.AWS_ENDPOINT_URL,
        }),
    };
}
/** By the configuration where there is a sound one. */
function needsIn(request, options) {
    const { ok, error } = (0,_doctor_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .W)('configuration');
    const registry = (request.baseRegistry ?? BASE_REGISTRY).replace(/\/+$/, '');
    const file = (0,_plan_shown_path_js__WEBPACK_IMPORTED_MODULE_8__/* .shownPath */ .p)(request.config);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(request.config))
        return {
            needs: (0,_doctor_needs_js__WEBPACK_IMPORTED_MODULE_5__.usualNeeds)('no configuration', registry),
            findings: [ok(`there is no ${file}: this is what most builds need`)],
        };
    try {
        const { config, plan } = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__/* .preview */ .V)(request, () => { });
        const pushes = [...(0,_build_image_standings_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesOf */ .CL)(plan, request).values()];
        const needs = (0,_doctor_needs_js__WEBPACK_IMPORTED_MODULE_5__.needsOf)(file, config, plan, pushes);
        const publish = needs.publish && options.region ? { ...needs.publish, regions: options.region } : needs.publish;
        return { needs: { ...needs, publish }, findings: [ok(`${file}: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(plan.targets.length, 'target')}`)] };
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PackerError */ .Ly))
            throw thrown;
        const [first, ...others] = thrown.problems;
        const more = others.length > 0 ? ` (and ${others.length} more)` : '';
        const finding = error('config', `${first ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .formatProblem */ .Vw)({ ...first, hint: '' }) : thrown.message}${more}`);
        return { needs: (0,_doctor_needs_js__WEBPACK_IMPORTED_MODULE_5__.usualNeeds)('no sound configuration', registry), findings: [finding] };
    }
}
const WORDS = {
    ok: ['ok', '32'],
    warning: ['warning', '33'],
    error: ['error', '31'],
    skipped: ['skipped', '2'],
};
/** A line for each finding, what is broken with its fix below; then how many there are. */
function render(found, needs, options) {
    const { columns, color } = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .displayOf */ .E3)(options.color, process.stdout);
    const widest = Math.max(...found.map(({ check }) => check.length));
    const start = WORDS.warning[0].length + 2;
    const indent = ' '.repeat(start + widest + 2);
    const line = ({ check, status, message, fix }) => {
        const [word, code] = WORDS[status];
        const shown = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .wrapped */ .ky)((0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(message.replace(/\s+/g, ' ')), Math.max(20, columns - indent.length), '')
            .split('\n')
            .join(`\n${indent}`);
        const fixed = fix &&
            (0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .wrapped */ .ky)(`→ ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(fix)}`, Math.max(20, columns - indent.length - 2), '')
                .split('\n')
                .join(`\n${indent}  `);
        const inked = color ? `\x1b[${code}m${word}\x1b[0m` : word;
        return `${inked}${' '.repeat(start - word.length)}${check.padEnd(widest + 2)}${shown}${fixed ? `\n${indent}${fixed}` : ''}`;
    };
    const number = (status) => found.filter((finding) => finding.status === status).length;
    const tally = `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(number('error'), 'error')}, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(number('warning'), 'warning')} (${needs.source})`;
    return [...found.map(line), tally].join('\n');
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

/***/ 28399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine),
  examineLocally: () => (/* binding */ examineLocally)
});

// EXTERNAL MODULE: ./lib/convert/registry/client.js + 1 modules
var client = __webpack_require__(10002);
// EXTERNAL MODULE: ./lib/convert/registry/http.js
var http = __webpack_require__(96807);
// EXTERNAL MODULE: ./lib/convert/registry/reference.js
var registry_reference = __webpack_require__(97566);
// EXTERNAL MODULE: ./lib/doctor/findings.js
var findings = __webpack_require__(73649);
;// CONCATENATED MODULE: ./lib/doctor/clock.js




/** AWS refuses what is five minutes off (docs.aws.amazon.com, "Signature Version 4"). The Date header tells seconds. */
const TOO_MUCH_MS = 5 * 60_000;
const MUCH_MS = 60_000;
/** This machine's clock, by the Date header (RFC 9110, 6.6.1) of the registries that builds ask. */
const clock = {
    name: 'clock',
    limitMs: 20_000,
    async run(context) {
        const { skipped } = (0,findings/* findingsOf */.W)('clock');
        const hosts = [
            ...new Set([...context.needs.bases.map(({ reference }) => reference), ...context.needs.pushes].map(hostOf)),
        ];
        const dates = await Promise.all(hosts.map((host) => dateOf(host, context)));
        const told = hosts.flatMap((host, i) => (dates[i] ? [offBy(host, dates[i])] : []));
        return told.length > 0 ? told : [skipped('no server told the time')];
    },
};
const hostOf = (reference) => (0,registry_reference/* parseReference */.F)(reference).host;
async function dateOf(host, { signal }) {
    try {
        const response = await (0,http/* asker */.N)(signal)(new URL('/v2/', (0,client/* addressOf */.c)(host)));
        await response.body?.cancel();
        const there = Date.parse(response.headers.get('date') ?? '');
        return Number.isNaN(there) ? undefined : { there, here: Date.now() };
    }
    catch {
        // That it cannot be reached is the finding of others.
        return undefined;
    }
}
function offBy(host, { there, here }) {
    const { ok, warning, error } = (0,findings/* findingsOf */.W)('clock');
    const off = here - there;
    const told = `${host} says ${new Date(there).toISOString()}, this machine ${new Date(here).toISOString()}`;
    if (Math.abs(off) > TOO_MUCH_MS)
        return error('clock', told);
    return Math.abs(off) > MUCH_MS ? warning('clock', told) : ok(`as that of ${host}, within a minute`);
}

;// CONCATENATED MODULE: ./lib/doctor/aws.js


/** Who the AWS credentials are, and whether they may do what publishing begins with. What writes is not tried. */
const aws = {
    name: 'aws',
    limitMs: 30_000,
    async run(context) {
        const { ok, skipped, thrown } = (0,findings/* findingsOf */.W)('aws');
        const { publish } = context.needs;
        const api = await context.aws();
        try {
            const { arn, account, region, date } = await api.identity(context.signal);
            const time = date ? [offBy('AWS', { there: date.getTime(), here: Date.now() })] : [];
            const found = [ok(`${arn} (account ${account}, ${region})`), ...time];
            return publish ? [...found, ...(await permissions(api, publish, region, context))] : found;
        }
        catch (error) {
            context.signal.throwIfAborted();
            const broken = thrown(publish ? 'error' : 'warning', error, 'aws-unreachable');
            const isNone = /there are no AWS credentials/.test(broken.message);
            return publish || !isNone ? [broken] : [skipped('there are no AWS credentials, which only publishing needs')];
        }
    },
};
async function permissions(api, { regions, layers, buckets }, own, { signal }) {
    const { ok, thrown } = (0,findings/* findingsOf */.W)('aws');
    const tried = async (what, call) => {
        try {
            await call();
            return ok(what);
        }
        catch (error) {
            signal.throwIfAborted();
            return thrown('error', error, 'aws-permissions');
        }
    };
    const [layer] = layers;
    return Promise.all((regions.length > 0 ? regions : [own]).flatMap((region) => [
        ...(layer === undefined
            ? []
            : [tried(`may list versions of the layer ${layer} in ${region}`, () => api.layer(region, layer, signal))]),
        ...buckets.map((name) => {
            const bucket = name.replaceAll('{region}', region);
            return tried(`may read the bucket ${bucket}`, () => api.bucket(region, bucket, signal));
        }),
    ]));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/graph/docker-process.js

/** Long enough to pull an image over a slow line. */
const LIMIT_MS = 5 * 60_000;
/** @param signal aborted: the process is ended, and its failure is the result */
const dockerIn = (env, signal) => (words, timeoutMs = LIMIT_MS, input = '') => new Promise((resolve) => {
    const child = (0,external_node_child_process_.execFile)('docker', words, { env, timeout: timeoutMs, maxBuffer: 64 << 20, ...(signal && { signal }) }, (error, stdout, stderr) => {
        const said = stderr.trim().split('\n').slice(-3).join('\n');
        resolve({ ok: error === null, stdout, why: said || (error?.message ?? '') });
    });
    // A process that does not read it closes the pipe, and says why in its own words.
    child.stdin?.on('error', () => { }).end(input);
});

// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
;// CONCATENATED MODULE: ./lib/doctor/disk.js






/** Below the first nothing of some size can be built, below the second it gets tight: a Lambda package is up to 250 MB, an image up to 10 GB. */
const TOO_LITTLE = 300e6;
const LITTLE = 2e9;
const disk = {
    name: 'disk',
    limitMs: 15_000,
    async run(context) {
        const { ok, error, warning } = (0,findings/* findingsOf */.W)('disk');
        const root = await engineRoot(context);
        const folders = [...context.folders, ...(root === undefined ? [] : [{ name: 'Docker', path: root }])];
        const disks = new Map();
        for (const { name, path } of folders) {
            const { dev } = await (0,promises_.stat)(nearest(path));
            const known = disks.get(dev);
            if (known)
                known.names.push(name);
            else
                disks.set(dev, { path: nearest(path), names: [name] });
        }
        return Promise.all([...disks.values()].map(async ({ path, names }) => {
            const { bavail, bsize } = await (0,promises_.statfs)(path);
            const free = bavail * bsize;
            const message = `${(0,report_text/* size */.Ej)(free)} free for ${names.join(', ')} (${path})`;
            if (free < TOO_LITTLE)
                return error('disk-full', message);
            return free < LITTLE ? warning('disk-full', message) : ok(message);
        }));
    },
};
/** The folder itself may yet be to be made. */
const nearest = (path) => ((0,external_node_fs_.existsSync)(path) || (0,external_node_path_.dirname)(path) === path ? path : nearest((0,external_node_path_.dirname)(path)));
/** Where the Engine keeps its files, when that is on this machine. */
async function engineRoot({ env, signal }) {
    const ran = await dockerIn({ ...env }, signal)(['info', '--format', '{{.DockerRootDir}}'], 10_000);
    const root = ran.stdout.trim();
    const isHere = env.DOCKER_HOST === undefined || env.DOCKER_HOST.startsWith('unix://');
    return ran.ok && isHere && root !== '' && (0,external_node_fs_.existsSync)(root) ? root : undefined;
}

;// CONCATENATED MODULE: ./lib/graph/builder.js
/** A builder by name, or the current one. @returns undefined when it cannot be told: no Docker, no such builder */
async function inspectBuilder(docker, name) {
    // The features of a node are shown with --debug only.
    const { ok, stdout } = await docker(['--debug', 'buildx', 'inspect', ...(name === undefined ? [] : [name])], 60_000);
    return ok ? parseInspect(stdout) : undefined;
}
/** What `docker buildx inspect` prints (docs.docker.com/reference/cli/docker/buildx/inspect): the builder, then its nodes. */
function parseInspect(text) {
    const [head = '', nodes = ''] = text.split(/^Nodes:$/m, 2);
    const name = field(head, 'Name')[0];
    const driver = field(head, 'Driver')[0];
    if (name === undefined || driver === undefined)
        return undefined;
    const platforms = field(nodes, 'Platforms').flatMap((list) => list.split(',').map((each) => each.trim()));
    // A node that does not run yet shows no features: its driver tells.
    const features = field(nodes, ' Cache export');
    return {
        name,
        driver,
        // One that was given by hand bears an asterisk.
        platforms: [...new Set(platforms.map((each) => each.replace(/\*$/, '')).filter((each) => each.includes('/')))],
        // Only what this builder would start itself may be idle.
        troubles: [
            ...field(nodes, 'Error'),
            ...(driver === 'remote' ? field(nodes, 'Status').filter((status) => status !== 'running') : []),
        ],
        exportsCache: features.length > 0 ? features.every((value) => value === 'true') : driver !== 'docker',
    };
}
/** Values of `Name: value` lines. */
const field = (text, name) => [...text.matchAll(new RegExp(`^${name}: *(.*\\S) *$`, 'gm'))].map(([, value]) => value);

;// CONCATENATED MODULE: ./lib/doctor/engine.js



/** The oldest buildx that shows its progress as rawjson (docs.docker.com/build/release-notes). */
const OLDEST_BUILDX = [0, 13];
const docker = (context, words, limitMs = 15_000, input) => dockerIn({ ...context.env }, context.signal)(words, limitMs, input);
/** What is broken is an error only where Docker is needed. */
const graveness = ({ needs }) => (needs.docker ? 'error' : 'warning');
/** Whether there is an Engine to ask; checks that need it ask first, and leave the finding to `engine`. */
const answers = (context) => docker(context, ['version', '--format', '{{.Server.Version}}']).then(({ ok }) => ok);
const engine = {
    name: 'engine',
    limitMs: 20_000,
    async run(context) {
        const { ok, said } = (0,findings/* findingsOf */.W)('engine');
        const format = '{{.Server.Version}} on {{.Server.Os}}/{{.Server.Arch}}, client {{.Client.Version}}';
        const ran = await docker(context, ['version', '--format', format]);
        const where = context.env.DOCKER_HOST ? ` (DOCKER_HOST=${context.env.DOCKER_HOST})` : '';
        if (ran.ok)
            return [ok(`Docker Engine ${ran.stdout.trim()}${where}`)];
        return [said(graveness(context), `the Docker Engine cannot be asked${where}`, ran.why, 'docker-not-running')];
    },
};
const buildx = {
    name: 'buildx',
    limitMs: 20_000,
    async run(context) {
        const { ok, said, skipped, ...broken } = (0,findings/* findingsOf */.W)('buildx');
        const ran = await docker(context, ['buildx', 'version']);
        if (!ran.ok && /spawn docker ENOENT/.test(ran.why))
            return [skipped('there is no docker to ask')];
        if (!ran.ok)
            return [said(graveness(context), 'docker buildx cannot be asked', ran.why, 'buildx-missing')];
        const version = /(\d+)\.(\d+)\.\d+/.exec(ran.stdout);
        const [major = 0, minor = 0] = (version ?? []).slice(1).map(Number);
        const isOld = version && (major < OLDEST_BUILDX[0] || (major === OLDEST_BUILDX[0] && minor < OLDEST_BUILDX[1]));
        if (isOld)
            return [broken[graveness(context)]('buildx-old', `buildx ${version[0]} is older than 0.13`)];
        return [ok(`buildx ${version?.[0] ?? ran.stdout.trim()}`)];
    },
};
/** The builder in use: its driver and what that can do, and the platforms whose programs it runs. */
const builder = {
    name: 'builder',
    limitMs: 60_000,
    async run(context) {
        const { skipped, ...broken } = (0,findings/* findingsOf */.W)('builder');
        const named = context.builder === undefined ? [] : [context.builder];
        const ran = await docker(context, ['buildx', 'inspect', ...named]);
        if (!ran.ok && !(await answers(context)) && named.length === 0)
            return [skipped('there is no Engine to ask')];
        if (!ran.ok)
            return [
                broken.said(graveness(context), `the builder ${named[0] ?? 'in use'} cannot be asked`, ran.why, 'builder-unreachable'),
            ];
        const found = await inspectBuilder(dockerIn({ ...context.env }, context.signal), context.builder);
        if (found)
            return [...abilities(found, context), ...emulation(found, context)];
        return [skipped((await answers(context)) ? 'its answer is not understood' : 'there is no Engine to ask')];
    },
};
function abilities(found, context) {
    const { ok, ...broken } = (0,findings/* findingsOf */.W)('builder');
    if (found.troubles.length > 0)
        return [
            broken[graveness(context)]('builder-unreachable', `the builder ${found.name} (${found.driver}): ${found.troubles[0]}`),
        ];
    const what = `the builder ${found.name} (driver ${found.driver})`;
    return [
        ok(`${what} answers; platforms: ${found.platforms.filter((each) => !/\/v\d$/.test(each)).join(', ') || 'known when it starts'}`),
        found.exportsCache
            ? ok(`${what} exports its cache (--cache)`)
            : broken.warning('cache', `${what} cannot export its cache, which --cache needs`),
    ];
}
function emulation({ name, platforms, troubles }, context) {
    const { ok, skipped, ...broken } = (0,findings/* findingsOf */.W)('emulation');
    if (troubles.length > 0 || platforms.length === 0)
        return [skipped(`the builder ${name} does not tell its platforms`)];
    const { needs } = context;
    return needs.platforms.map((platform) => {
        if (platforms.includes(platform))
            return ok(`programs of ${platform} run on the builder ${name}`);
        return needs.runs.includes(platform)
            ? broken.error('emulation', `programs of ${platform}, which this configuration runs, cannot run on the builder ${name}`)
            : broken.warning('emulation', `programs of ${platform} cannot run on the builder ${name}: packages that have nothing prebuilt for it cannot be built`);
    });
}
/** Each image that builds stand on, as a build finds it: by the builder, with its network, mirrors and credentials. No layer is fetched. */
const bases = {
    name: 'base image',
    limitMs: 90_000,
    async run(context) {
        const { ok, said, skipped } = (0,findings/* findingsOf */.W)('base image');
        const { needs } = context;
        if (needs.bases.length === 0)
            return [skipped('no build here stands on one')];
        if (context.builder === undefined && !(await answers(context)))
            return [skipped('there is no Engine to ask')];
        return Promise.all(needs.bases.map(async ({ reference, platform }) => {
            const words = [
                ...['buildx', 'build', '--platform', platform, '--output', 'type=cacheonly', '--progress', 'plain'],
                ...(context.builder === undefined ? [] : ['--builder', context.builder]),
            ];
            const ran = await docker(context, [...words, '-'], 60_000, `FROM ${reference}\n`);
            if (ran.ok)
                return ok(`${reference} (${platform}) can be had`);
            const why = ran.why
                .split('\n')
                .find((line) => line.startsWith('ERROR: '))
                ?.replace(/^ERROR: failed to (?:solve|build): /, '');
            return said(graveness(context), `${reference} (${platform}) cannot be had`, why ?? ran.why, 'image-not-found');
        }));
    },
};

// EXTERNAL MODULE: ./lib/image/remote.js
var remote = __webpack_require__(26235);
;// CONCATENATED MODULE: ./lib/doctor/registries.js



/** Whether each registry that images are pushed to lets this user in; nothing is written. */
const registries = {
    name: 'registry',
    limitMs: 45_000,
    async run(context) {
        const { ok, skipped, thrown } = (0,findings/* findingsOf */.W)('registry');
        const places = new Map(context.needs.pushes.map((text) => {
            const { registry, repository } = (0,registry_reference/* parseReference */.F)(text);
            return [`${registry}/${repository}`, text];
        }));
        if (places.size === 0)
            return [skipped('no image is pushed')];
        return Promise.all([...places].map(async ([name, text]) => {
            try {
                const { repository } = await (0,remote/* remoteOf */.e1)(text, context);
                const response = await repository.request('GET', 'tags/list?n=1', { expected: [404] });
                await response.body?.cancel();
                return ok(response.ok ? `${name} lets you in` : `${name} lets you in, and has no image yet`);
            }
            catch (error) {
                return thrown('error', error, 'network');
            }
        }));
    },
};

;// CONCATENATED MODULE: ./lib/doctor/doctor.js






const CHECKS = [engine, buildx, builder, bases, registries, aws, disk, clock];
/** What a failing build looks at by itself: what is answered at once and by this machine. */
const LOCAL = [engine, buildx, builder, disk];
/** Looks at everything at the same time; each check has a limit of its own. In the order of the checks. @throws the signal's reason */
const examine = (context) => doctor_all(CHECKS, context);
/** What is broken on this machine itself, within some seconds. */
async function examineLocally(context, limitMs) {
    const findings = await doctor_all(LOCAL.map((check) => ({ ...check, limitMs })), context);
    return findings.filter(({ status, code }) => status === 'error' && code !== 'no-answer');
}
async function doctor_all(checks, context) {
    return (await Promise.all(checks.map((check) => limited(check, context)))).flat();
}
async function limited({ name, limitMs, run }, context) {
    const limit = AbortSignal.timeout(limitMs);
    const signal = AbortSignal.any([context.signal, limit]);
    const { warning, thrown } = (0,findings/* findingsOf */.W)(name);
    const late = new Promise((resolve) => {
        limit.addEventListener('abort', () => resolve([warning('no-answer', `no answer within ${limitMs / 1000} seconds`)]));
    });
    try {
        return await Promise.race([run({ ...context, signal }), late]);
    }
    catch (error) {
        context.signal.throwIfAborted();
        return limit.aborted ? late : [thrown('warning', error, 'no-answer')];
    }
}


/***/ }),

/***/ 73649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _graph_hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12630);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66699);



/** Findings of one check. */
function findingsOf(check) {
    const broken = (status) => (code, message) => ({ check, status, code, message, fix: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .fixOf */ .BW)(code) });
    return {
        ok: (message) => ({ check, status: 'ok', message }),
        skipped: (message) => ({ check, status: 'skipped', message }),
        warning: broken('warning'),
        error: broken('error'),
        /** What a tool said, by its cause where that is known. */
        said(status, what, said, otherwise) {
            const known = (0,_graph_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .hintFor */ .JR)(_graph_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINE_HINTS */ .Sh, said)?.code;
            const code = (known === undefined ? undefined : (0,_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .SM)({ code: `graph/${known}` })) ?? otherwise;
            return broken(status)(code, said === '' ? what : `${what}: ${said}`);
        },
        /** What was thrown; a fix that it brings along knows more than the table. */
        thrown(status, thrown, otherwise) {
            const problem = thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackerError */ .Ly ? thrown.problems[0] : undefined;
            const code = (problem && (0,_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .SM)(problem)) ?? otherwise;
            const made = broken(status)(code, problem?.message ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
            return problem?.hint === undefined ? made : { ...made, fix: problem.hint };
        },
    };
}


/***/ }),

/***/ 83290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   needsOf: () => (/* binding */ needsOf),
/* harmony export */   usualNeeds: () => (/* binding */ usualNeeds)
/* harmony export */ });
/* harmony import */ var _config_published_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63826);
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29271);


/** Without a configuration: what most builds do. */
const usualNeeds = (source, baseRegistry) => ({
    source,
    docker: true,
    platforms: [..._config_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORMS */ .P4],
    runs: [],
    bases: _config_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORMS */ .P4.map((platform) => ({ reference: `${baseRegistry}/python:3.13`, platform })),
    pushes: [],
    publish: undefined,
});
/** What the builds of a plan ask for, and publishing it. */
function needsOf(source, config, plan, pushes) {
    const recipes = [...plan.trees.values()].map(({ recipe }) => recipe);
    const bases = recipes.flatMap((recipe) => {
        const { kind } = recipe;
        if (kind === 'source' || kind === 'image')
            return [];
        const { from } = recipe.environment;
        const { platform } = recipe;
        return [
            ...(from.kind === 'registry' ? [{ reference: from.reference, platform }] : []),
            ...(kind === 'lib' ? [{ reference: recipe.base, platform }] : []),
        ];
    });
    const imports = plan.targets.filter(({ kind, verify }) => kind === 'function' && verify === 'import');
    const ofImages = plan.targets.flatMap(({ manifest: { image }, platform }) => image && 'reference' in image.base ? [{ reference: image.base.reference, platform }] : []);
    const ran = recipes.flatMap((recipe) => recipe.kind === 'lib' || recipe.kind === 'base' || (recipe.kind === 'run' && recipe.on === 'target')
        ? [recipe.platform]
        : []);
    const runs = new Set([...ran, ...imports.map(({ platform }) => platform)]);
    const needed = new Map([...bases, ...ofImages].map((base) => [`${base.reference} ${base.platform}`, base]));
    return {
        source,
        docker: imports.length > 0 || recipes.some(({ kind }) => !['source', 'image'].includes(kind)),
        platforms: _config_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORMS */ .P4.filter((platform) => plan.targets.some((target) => target.platform === platform)),
        runs: _config_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORMS */ .P4.filter((platform) => runs.has(platform)),
        bases: [...needed.values()],
        pushes,
        publish: published(config),
    };
}
/** A section `publish`, or one of a layer, says that publishing is wanted. */
function published(config) {
    const layers = config.packages.filter((pkg) => pkg.kind === 'layer' && pkg.publish !== false);
    const own = layers.flatMap((pkg) => (pkg.kind === 'layer' && typeof pkg.publish === 'object' ? [pkg.publish] : []));
    if (!config.publish && own.length === 0)
        return undefined;
    const sections = [...(config.publish ? [config.publish] : []), ...own];
    return {
        regions: [...new Set(sections.flatMap(({ regions = [] }) => regions))],
        layers: layers.flatMap((pkg) => pkg.platforms.map((platform) => {
            const template = (pkg.kind === 'layer' && typeof pkg.publish === 'object' && pkg.publish.name) || config.publish?.name;
            return (0,_config_published_name_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedName */ .Y)(template, pkg, platform);
        })),
        buckets: [...new Set(sections.flatMap(({ bucket }) => (bucket === undefined ? [] : [bucket])))],
    };
}


/***/ })

};
