export const id = 399;
export const ids = [399];
export const modules = {

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

/***/ 12630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ PACKAGE_HINTS),
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   Sh: () => (/* binding */ ENGINE_HINTS),
/* harmony export */   sm: () => (/* binding */ STEP_HINTS)
/* harmony export */ });
/* harmony import */ var _doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66699);

/** Causes of a failed step, by its log lines and BuildKit's error. */
const STEP_HINTS = [
    {
        code: 'disk-full',
        pattern: /no space left on device|ENOSPC|disk quota exceeded/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('disk-full'),
    },
    {
        code: 'emulation',
        pattern: /exec format error|cannot execute binary file/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('emulation'),
    },
    {
        code: 'hash-mismatch',
        pattern: /hash mismatch|hashes? (?:do|does) not match|do not match the hashes|EINTEGRITY|integrity checksum failed/i,
        hint: 'the index served another file than the one whose hash is written down: if the new file is right, lock the requirements again',
    },
    {
        code: 'hash-missing',
        pattern: /--require-hashes|every package must be listed with its hashes|hashes are required in|have their versions pinned/i,
        hint: 'one requirement with --hash means that all need one: make the whole list with `uv pip compile --generate-hashes`',
    },
    {
        code: 'lock-stale',
        pattern: /lockfile .{0,40}needs to be updated|lock file.{0,60}(?:not|out of) (?:in )?sync|can only install packages when your package\.json and .{0,60}in sync|OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|frozen mode|deployment mode|lockfile can't be updated because|Missing: .+ from lock file|Invalid: lock file's/is,
        hint: 'the lock file does not fit the project any more: run `uv lock`, or `npm install` (of whatever tool wrote it), and commit the result',
    },
    {
        code: 'lock-platform',
        pattern: /Your bundle only supports platforms|lockfile does not have all gems needed for the current platform|--add-platform/i,
        hint: 'the lock file is for other platforms: run `bundle lock --add-platform x86_64-linux aarch64-linux` and commit the result',
    },
    {
        code: 'rate-limit',
        pattern: /\b429\b|toomanyrequests|rate.?limit|too many requests/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('rate-limit'),
    },
    {
        code: 'proxy',
        pattern: /proxy (?:connect|error|authentication|tunnel)|ProxyError|407 Proxy|ERR_PROXY|ECONNREFUSED.*proxy|tunneling socket could not/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('proxy'),
    },
    {
        code: 'tls',
        pattern: /certificate verify failed|CERTIFICATE_VERIFY_FAILED|unable to (?:get|verify).{0,30}certificate|SELF_SIGNED_CERT|self.signed certificate|UnknownIssuer|invalid peer certificate|x509: |CERT_UNTRUSTED/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('tls'),
    },
    {
        code: 'dns',
        pattern: /name or service not known|temporary failure in name resolution|ENOTFOUND|EAI_AGAIN|dns error|failed to lookup address|no such host|could not resolve host/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('dns'),
    },
    {
        code: 'unauthorized',
        pattern: /\b40[13]\b.{0,80}(?:unauthorized|forbidden|authenticat|credential)|(?:unauthorized|forbidden)|E40[13]\b|\b40[13] (?:client )?error|ENEEDAUTH|pull access denied|authentication required|authorization failed/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('unauthorized'),
    },
    {
        code: 'git-missing',
        pattern: /git executable not found|git: (?:command )?not found|Cannot find command 'git'|spawn git ENOENT|No such file or directory: 'git'/i,
        hint: 'a requirement comes from Git, and the build image has no git: add `build: {packages: [git]}`, or name its archive (https://…/archive/….tar.gz)',
    },
    {
        code: 'compiler-missing',
        pattern: /command '?"?(?:[a-z0-9_]+-linux-gnu-)?(?:gcc|cc|g\+\+|clang|c\+\+)'?"? failed|(?:gcc|g\+\+|cc|c\+\+|clang|cargo|rustc|make|cmake)'?: (?:command )?not found|unable to execute '.*(?:gcc|cc)'|No such file or directory: '(?:gcc|cc|g\+\+|make|cmake|cargo)'|Unknown compiler\(s\)|error: linker `cc` not found|No CMAKE_C_COMPILER|not found: make|Python\.h: No such file/i,
        hint: 'no prebuilt file fits the target, and the image has no compiler to build it: add `build: {packages: [gcc, gcc-c++, make]}` (Amazon Linux; Debian: [build-essential, python3-dev]), or choose a version that has a wheel for it',
    },
    {
        code: 'library-missing',
        pattern: /Unable to invoke pkg-config|pkg-config(?:'| script could not be found|.{0,20}not found)|fatal error: \S+\.h: No such file|cannot find -l\S+|Package '?\S+'?, required by .* not found|No package '\S+' found/i,
        hint: 'it is compiled against libraries of the OS: add their development packages, `build: {packages: [gcc, pkgconf, …-devel]}` (Debian: pkg-config, lib…-dev), and take the libraries along with `lib`',
    },
    {
        code: 'python-version',
        pattern: /requires-python|Requires-Python|requires a different Python|requires Python/i,
        hint: "no version fits the runtime's Python: relax the requirement, or choose another runtime",
    },
    {
        code: 'no-wheel',
        pattern: /no (?:wheels?|binary distribution|compatible wheel)|has no wheels with a matching|only-binary|is not a supported wheel/i,
        hint: 'nothing prebuilt fits the target, and there is no source to build: choose another version',
    },
    {
        code: 'no-such-package',
        pattern: /no matching distribution|could not find a version|was not found in the (?:package )?(?:registry|index)|there (?:is|are) no versions? of|no solution found|E404\b|404 Not Found|ETARGET|notarget/i,
        hint: 'check the name and the version for typos; a private package needs its index in the configuration of pip, uv or npm',
    },
    {
        code: 'conflict',
        pattern: /ResolutionImpossible|unsatisfiable|ERESOLVE|conflicting dependencies/i,
        hint: 'two requirements exclude each other: relax one of them',
    },
    {
        code: 'network',
        pattern: /ECONNREFUSED|ECONNRESET|ETIMEDOUT|connection (?:refused|reset|timed out)|network is unreachable|error sending request|Read timed out|operation timed out/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('network'),
    },
    {
        code: 'out-of-memory',
        pattern: /exit code: 137|out of memory|Killed/i,
        hint: 'the step was killed, mostly for want of memory: give Docker more',
    },
    {
        code: 'no-installer',
        pattern: /exec: "(?:python3|node)": executable file not found|No module named pip|npm: spawn npm ENOENT/i,
        hint: "the base image lacks the runtime's language or installer: choose another in base_images",
    },
];
/** Causes of OS packages that could not be installed. */
const PACKAGE_HINTS = [
    {
        code: 'no-such-os-package',
        pattern: /unable to locate package|has no installation candidate|unable to find a match|no match for argument|no package .* available|unable to select packages|Version '.*' for '.*' was not found|no package matches/i,
        hint: "check the names in build.packages: they are those of the image's own distribution (Amazon Linux, Debian and Alpine differ)",
    },
    {
        code: 'no-package-manager',
        pattern: /no package manager: the image has none/,
        hint: 'choose another build.image, or make one with build.dockerfile',
    },
    {
        code: 'package-database',
        pattern: /could not get lock|waiting for cache lock|another copy is running/i,
        hint: 'the image was made while its package manager ran: make it anew',
    },
];
/** Causes of a solve that failed as a whole, by what docker printed. */
const ENGINE_HINTS = [
    {
        code: 'docker-missing',
        pattern: /spawn docker ENOENT/,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('docker-missing'),
    },
    {
        code: 'docker-permission',
        pattern: /permission denied while trying to connect/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('docker-permission'),
    },
    {
        code: 'docker-not-running',
        pattern: /cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|dial unix .*: connect|docker desktop is (?:not running|unable)/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('docker-not-running'),
    },
    {
        code: 'buildx-missing',
        pattern: /'buildx' is not a docker command|unknown command: docker buildx|unknown shorthand flag: 'f'|docker: unknown command/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('buildx-missing'),
    },
    {
        code: 'buildx-old',
        pattern: /invalid progress mode|unknown (?:flag|progress)|unsupported progress/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('buildx-old'),
    },
    {
        code: 'builder-unknown',
        pattern: /no builder ".*" found|failed to find (?:builder|instance)/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('builder-unknown'),
    },
    {
        code: 'cache',
        pattern: /cache export is not supported|failed to configure .* cache|cache (?:importer|exporter)/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('cache'),
    },
    {
        code: 'platform-missing',
        pattern: /no match for platform|does not match the specified platform/i,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('platform-missing'),
    },
    {
        code: 'image-not-found',
        pattern: /(?:failed to resolve source metadata for|load metadata for|pull access denied).*(?:not found|does not exist|denied)|manifest unknown|name unknown/is,
        hint: (0,_doctor_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .fixOf */ .BW)('image-not-found'),
    },
    ...STEP_HINTS,
];
/** The row that fits a text. */
function hintFor(table, text) {
    return table.find(({ pattern }) => pattern.test(text));
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


/***/ })

};
