export const id = 94;
export const ids = [94];
export const modules = {

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInvoke: () => (/* binding */ runInvoke)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/build/image-standings.js
var image_standings = __webpack_require__(45397);
// EXTERNAL MODULE: ./lib/build/imports.js + 3 modules
var imports = __webpack_require__(27336);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(95428);
// EXTERNAL MODULE: ./lib/outputs/manifest.js + 1 modules
var manifest = __webpack_require__(44007);
// EXTERNAL MODULE: ./lib/pipeline.js + 26 modules
var pipeline = __webpack_require__(76227);
// EXTERNAL MODULE: ./lib/plan/shown-path.js
var shown_path = __webpack_require__(13104);
// EXTERNAL MODULE: ./lib/sandbox/container.js
var sandbox_container = __webpack_require__(35324);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/archive/tarball.js
var tarball = __webpack_require__(25664);
// EXTERNAL MODULE: ./lib/plan/runtimes.js
var runtimes = __webpack_require__(79162);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/sandbox/runtime-api.js



const ROOT = '/2018-06-01/runtime';
/**
 * Lambda's Runtime API for one invocation ("Using the Lambda runtime API for custom runtimes", AWS Lambda Developer Guide).
 * Listens on `host`; the event is JSON text.
 */
async function startRuntimeApi(options) {
    const id = (0,external_node_crypto_.randomUUID)();
    const started = performance.now();
    let delivered;
    let settle;
    let rest;
    const answer = new Promise((resolve) => {
        settle = resolve;
    });
    const idle = new Promise((resolve) => {
        rest = resolve;
    });
    const times = () => {
        const now = performance.now();
        return { initMs: (delivered ?? now) - started, durationMs: delivered === undefined ? 0 : now - delivered };
    };
    const server = (0,external_node_http_.createServer)(async (request, response) => {
        const text = await bodyOf(request);
        const reply = (status, body, headers = {}) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
        const accept = () => reply(202, '{"status":"OK"}');
        switch (`${request.method} ${request.url}`) {
            case `GET ${ROOT}/invocation/next`:
                // A second event never comes: the request stays open until the container is gone.
                if (delivered !== undefined)
                    return rest();
                delivered = performance.now();
                return reply(200, options.event, {
                    'lambda-runtime-aws-request-id': id,
                    'lambda-runtime-deadline-ms': String(Date.now() + options.timeoutMs),
                    'lambda-runtime-invoked-function-arn': options.arn,
                    'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000;Parent=0000000000000000;Sampled=0',
                });
            case `POST ${ROOT}/invocation/${id}/response`:
                settle({ ok: true, result: parsed(text), ...times() });
                return accept();
            case `POST ${ROOT}/invocation/${id}/error`:
                settle({ ok: false, error: errorOf(text, 'invoke'), ...times() });
                return accept();
            case `POST ${ROOT}/init/error`:
                settle({ ok: false, error: errorOf(text, 'init'), ...times() });
                return accept();
            default:
                return reply(404, '{"errorType":"NotFound"}');
        }
    });
    // A function may think as long as its own time limit says.
    server.keepAliveTimeout = 0;
    server.requestTimeout = 0;
    server.listen(0, options.host);
    await (0,external_node_events_.once)(server, 'listening');
    return {
        port: server.address().port,
        answer,
        idle,
        times,
        close() {
            server.close();
            server.closeAllConnections();
        },
    };
}
async function bodyOf(request) {
    const chunks = [];
    try {
        for await (const chunk of request)
            chunks.push(chunk);
    }
    catch {
        // A container that is killed while it sends has nothing more to say.
    }
    return Buffer.concat(chunks).toString();
}
/** A response that is no JSON (Lambda passes it on as it is) stays a text. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function errorOf(text, phase) {
    const value = parsed(text);
    return typeof value === 'object' && value !== null ? { ...value, phase } : { errorMessage: String(value), phase };
}

;// CONCATENATED MODULE: ./lib/sandbox/invoke.js





const REGION = 'us-east-1';
/** How a container reaches this process: as itself where the Engine runs on this machine, else by the name that Docker gives the host. */
function network(docker) {
    const isHere = process.platform === 'linux' && /^(unix:|$)/.test(docker.DOCKER_HOST ?? '');
    return isHere
        ? { listen: '127.0.0.1', host: '127.0.0.1', words: ['--network', 'host'] }
        : { listen: '0.0.0.0', host: 'host.docker.internal', words: ['--add-host', 'host.docker.internal:host-gateway'] };
}
/** An OS-only image starts the package's own program, which official ones look for elsewhere than Lambda does. */
const BOOTSTRAP = 'for b in /var/task/bootstrap /opt/bootstrap; do [ -x "$b" ] && exec "$b"; done; echo "no executable bootstrap" >&2; exit 127';
/** Runs a function once in its image, with a Runtime API that hands it one event. @throws PackerError when docker cannot run it; the signal's reason */
async function invoke(invocation) {
    const { name, image, platform, runtime, handler, timeoutMs, memory, docker, signal } = invocation;
    const way = network(docker);
    const api = await startRuntimeApi({
        ...{ host: way.listen, event: invocation.event, timeoutMs },
        arn: `arn:aws:lambda:${REGION}:123456789012:function:${name}`,
    });
    const isBare = (0,runtimes/* runtimeFacts */.M4)(runtime).language === 'provided' && invocation.files !== undefined;
    try {
        const container = await (0,sandbox_container/* createContainer */.g)({
            ...{ image, platform, docker, signal },
            ...(isBare ? { entrypoint: '/bin/sh', args: ['-c', BOOTSTRAP] } : { args: invocation.files ? [handler] : [] }),
            env: {
                _HANDLER: handler,
                AWS_LAMBDA_RUNTIME_API: `${way.host}:${api.port}`,
                AWS_LAMBDA_FUNCTION_NAME: name,
                AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
                AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memory),
                AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
                AWS_LAMBDA_LOG_STREAM_NAME: 'local',
                AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
                AWS_REGION: REGION,
                AWS_DEFAULT_REGION: REGION,
                ...invocation.env,
            },
            words: [...way.words, '--memory', `${memory}m`],
            ...(invocation.files && { files: (0,tarball/* tarball */.z)(invocation.files) }),
        });
        const stop = () => void container.remove().catch(() => undefined);
        signal.addEventListener('abort', stop, { once: true });
        try {
            const closed = container.start(invocation.onLog);
            const limit = new AbortController();
            const failed = (error) => ({ ok: false, error, ...api.times() });
            const answer = await Promise.race([
                api.answer,
                // An answer may still be on its way when the program ends.
                closed.then((code) => (0,promises_.setTimeout)(50).then(() => failed(exitError(code)))),
                (0,promises_.setTimeout)(timeoutMs, undefined, { signal: limit.signal }).then(() => failed(timeoutError(timeoutMs)), () => failed(timeoutError(timeoutMs))),
            ]);
            limit.abort();
            signal.throwIfAborted();
            // Its last lines are out when it asks for more work, or ends.
            await Promise.race([api.idle, closed, (0,promises_.setTimeout)(answer.ok ? 1000 : 200, undefined, { ref: false })]);
            await container.remove();
            await closed;
            return answer;
        }
        finally {
            signal.removeEventListener('abort', stop);
            await container.remove();
        }
    }
    finally {
        api.close();
    }
}
const exitError = (code) => ({
    errorType: 'Runtime.ExitError',
    errorMessage: code === 137 ? 'the runtime was killed, mostly for want of memory' : `the runtime ended with status ${code}`,
    phase: 'init',
});
const timeoutError = (timeoutMs) => ({
    errorType: 'Sandbox.Timedout',
    errorMessage: `no answer within ${timeoutMs / 1000} s`,
    phase: 'invoke',
});

// EXTERNAL MODULE: ./lib/target-id.js
var target_id = __webpack_require__(72826);
// EXTERNAL MODULE: ./lib/cli/request.js
var cli_request = __webpack_require__(70903);
;// CONCATENATED MODULE: ./lib/cli/invoke.js













/** `lambda-packer invoke`: the result on stdout, what the function prints and how long it took on stderr; exit code 1 when it failed. */
async function runInvoke(name, options, signal) {
    const event = eventText(options.event);
    const request = (0,cli_request/* requestOf */.f)({ ...DEFAULTS, ...options });
    const { plan, standings, past } = (0,pipeline/* preview */.V)(request, warn);
    const target = chosen(name, plan.targets, options.platform);
    if (standings.some((standing) => standing.target === target && standing.state === 'stale'))
        warn(`${target.id} is not built of what the sources are now: lambda-packer build --only ${name}`);
    const isImage = target.type === 'image';
    const subject = isImage
        ? await imageOf(target, past.manifest.artifacts, signal)
        : zipOf(target, plan.targets, request.dist);
    const arns = target.layers.filter((layer) => layer.startsWith('arn:'));
    if (arns.length > 0)
        warn(`layers of an account are not to be had here, and left out: ${arns.join(', ')}`);
    const answer = await invoke({
        ...{ name, platform: target.platform, runtime: target.runtime, ...subject },
        ...{ handler: target.handler ?? 'bootstrap', event, env: options.env },
        ...{ timeoutMs: options.timeout * 1000, memory: options.memory },
        ...{ docker: process.env, signal, onLog: (text) => process.stderr.write(text) },
    });
    const shown = answer.ok ? answer.result : { error: answer.error };
    process.stdout.write(`${JSON.stringify(shown, null, 2) ?? 'null'}\n`);
    const { initMs, durationMs } = answer;
    process.stderr.write(`${target.id}: ${durationMs.toFixed(0)} ms, ${initMs.toFixed(0)} ms until it was ready\n`);
    if (!answer.ok)
        process.exitCode = 1;
}
/** The function's image: by its digest where it was pushed, else as the local Docker has it. @throws PackerError when it was not built */
async function imageOf(target, artifacts, signal) {
    const artifact = artifacts.find((entry) => (0,manifest/* artifactId */.OB)(entry) === target.id);
    if (artifact?.type !== 'image')
        throw (0,errors/* failure */.V2)('invoke/not-built', `${target.id} is not built`, { hint: 'build first: lambda-packer build --load' });
    const name = artifact.image ?? (0,image_standings/* localName */.fk)(target.id);
    const exact = `${name.replace(/:[^/:]+$/, '')}@${artifact.digest}`;
    return { image: await (0,sandbox_container/* findImage */.F)([exact, name], target.platform, process.env, signal) };
}
/** The function's files and those of its layers, in the runtime's image. @throws PackerError when they are not in dist */
function zipOf(target, targets, dist) {
    const path = (output) => (0,external_node_path_.join)(dist, output);
    const outputs = new Map(targets.map(({ id, output }) => [id, output]));
    const layers = (0,imports/* attachedLayers */.RZ)(target).map((id) => path(outputs.get(id)));
    const missing = [path(target.output), ...layers].filter((zip) => !(0,external_node_fs_.existsSync)(zip));
    if (missing.length > 0)
        throw (0,errors/* failure */.V2)('invoke/not-built', `${missing.map(shown_path/* shownPath */.p).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not there`, { hint: 'build first: lambda-packer build' });
    return { image: target.base, files: (0,imports/* filesOf */.R8)(path(target.output), layers) };
}
const DEFAULTS = {
    concurrency: 1,
    keepGoing: false,
    force: false,
    progress: 'quiet',
    json: false,
    color: 'auto',
};
const warn = (message) => {
    process.stderr.write(`${(0,errors/* formatProblem */.Vw)({ severity: 'warning', code: 'invoke', message })}\n`);
};
/** The target of that name: of the asked platform, else of this machine's where there is one. @throws PackerError (2) */
function chosen(name, targets, platforms) {
    const functions = targets.filter(({ kind }) => kind === 'function');
    const named = functions.filter((target) => target.name === name);
    if (named.length === 0)
        throw (0,errors/* failure */.V2)('invoke/unknown', `there is no function '${name}'`, {
            hint: `functions: ${[...new Set(functions.map((target) => target.name))].join(', ') || 'none'}`,
            exitCode: 2,
        });
    const own = process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64';
    const wanted = platforms?.[0];
    const target = named.find(({ platform }) => platform === (wanted ?? own)) ?? (wanted ? undefined : named[0]);
    if (!target)
        throw (0,errors/* failure */.V2)('invoke/platform', `${(0,target_id/* targetId */.L)(name, wanted)} is not in the configuration`, {
            hint: `'${name}' is built for ${named.map(({ platform }) => platform).join(', ')}`,
            exitCode: 2,
        });
    return target;
}
/** `--event`: a file, `-` for standard input, or the JSON itself. @throws PackerError (2) before anything is started */
function eventText(event) {
    const isInline = /^\s*[[{"]/.test(event);
    let text = event;
    if (!isInline)
        try {
            text = (0,external_node_fs_.readFileSync)(event === '-' ? 0 : event, 'utf8');
        }
        catch (thrown) {
            throw (0,files/* fileFailure */.fE)('read', event, thrown);
        }
    try {
        JSON.parse(text);
    }
    catch (thrown) {
        const where = isInline ? '--event' : event === '-' ? 'standard input' : event;
        throw (0,errors/* failure */.V2)('invoke/event', `${where} is not JSON: ${(0,errors/* messageOf */.bD)(thrown)}`, { exitCode: 2 });
    }
    return text;
}


/***/ })

};
