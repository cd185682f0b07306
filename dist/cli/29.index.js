export const id = 29;
export const ids = [29];
export const modules = {

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
  c: () => (/* binding */ addressOf),
  h: () => (/* binding */ openRepository)
});

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


/***/ })

};
