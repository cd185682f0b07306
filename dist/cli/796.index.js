export const id = 796;
export const ids = [796,535];
export const modules = {

/***/ 49796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ecrLogin: () => (/* binding */ ecrLogin)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr/dist-cjs/index.js
var dist_cjs = __webpack_require__(28249);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/aws/ecr-registry.js
/** A private registry of ECR: `123456789012.dkr.ecr.eu-west-1.amazonaws.com` (docs.aws.amazon.com/AmazonECR, "Private registry"). */
const PRIVATE = /^\d{12}\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/;
/** The region of a private registry of ECR; undefined: it is another registry. */
const ecrRegion = (registry) => PRIVATE.exec(registry)?.[1];

// EXTERNAL MODULE: ./lib/aws/open.js + 1 modules
var aws_open = __webpack_require__(78535);
;// CONCATENATED MODULE: ./lib/aws/ecr.js




/** What ECR lets an account or role log in with, for twelve hours; undefined for other registries. @throws PackerError naming the permission */
async function ecrLogin(registry, options) {
    const region = ecrRegion(registry);
    if (region === undefined)
        return undefined;
    const client = new dist_cjs/* ECRClient */.S70({ region, credentials: (0,aws_open.credentialsOf)({ ...options, region }) });
    try {
        const answer = await client.send(new dist_cjs/* GetAuthorizationTokenCommand */.Eu6({}), { abortSignal: options.signal });
        const text = Buffer.from(answer.authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
        const colon = text.indexOf(':');
        if (colon > 0)
            return { username: text.slice(0, colon), password: text.slice(colon + 1) };
    }
    catch (thrown) {
        options.signal.throwIfAborted();
        throw (0,errors/* failure */.V2)('registry/ecr', `${registry} cannot be logged in to: ${(0,errors/* messageOf */.bD)(thrown)}`, {
            hint: 'The role needs ecr:GetAuthorizationToken, and to push ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer.',
            cause: thrown,
        });
    }
    finally {
        client.destroy();
    }
    throw (0,errors/* failure */.V2)('registry/ecr', `${registry} cannot be logged in to: ECR gave no token`);
}


/***/ }),

/***/ 63869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   eq: () => (/* binding */ NoCredentials),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _publish_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24591);


/** The SDK found no credentials, or could not get them. */
class NoCredentials extends Error {
}
const THROTTLED = /^(TooManyRequests|Throttl|RequestThrottled|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded|EC2Throttled|ProvisionedThroughputExceeded|PriorRequestNotComplete)/;
const UNKNOWN_CALLER = /^(ExpiredToken|UnrecognizedClient|InvalidSignature|SignatureDoesNotMatch|InvalidAccessKeyId|InvalidClientTokenId|InvalidToken|MissingAuthenticationToken|IncompleteSignature|NotSignedUp|OptInRequired|TokenRefreshRequired|RequestTimeTooSkewed|RequestExpired)/;
/** The connection never stood, so nothing was sent. EAI_AGAIN: the name server does not answer. */
const UNSENT = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL']);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/;
const statusOf = (thrown) => thrown.$metadata?.httpStatusCode ?? thrown.$response?.statusCode;
const headerOf = (thrown, name) => thrown.$response?.headers?.[name];
/** What the SDK threw, as what it means. */
function faultOf(thrown, asked, signal) {
    if (thrown instanceof _publish_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudFault */ .QY || thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackerError */ .Ly)
        return thrown;
    const [kind, problem] = explain(thrown, asked, signal);
    return new _publish_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudFault */ .QY(kind, { severity: 'error', ...problem }, { cause: thrown });
}
/** The system's word for what happened; the SDK may have put another error around it. */
const codeOf = ({ code, cause }, said) => code ?? cause?.code ?? /\b(E[A-Z]{4,}(?:_[A-Z]+)?)\b/.exec(said)?.[1] ?? '';
function explain(thrown, asked, signal) {
    const { name = '' } = thrown;
    const status = statusOf(thrown);
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown);
    const code = codeOf(thrown, said);
    const what = `${asked.action} on ${asked.resource} in ${asked.region}`;
    if (signal.aborted && thrown === signal.reason)
        return ['interrupted', { code: 'aws/interrupted', message: `${what} was not sent: ${said}` }];
    if (thrown instanceof NoCredentials)
        return [
            'credentials',
            {
                code: 'aws/credentials',
                message: `there are no AWS credentials: ${said}`,
                hint: 'Set AWS_PROFILE or --profile, log in (`aws sso login`), or let the job assume a role.',
            },
        ];
    if (THROTTLED.test(name) || status === 429)
        return ['throttled', { code: 'aws/throttled', message: `${what} was throttled all the time: ${said}` }];
    if (UNKNOWN_CALLER.test(name))
        return [
            'credentials',
            {
                code: 'aws/credentials',
                message: `AWS does not accept the credentials in ${asked.region}: ${said}`,
                hint: 'They may have expired, or the account may not have this region enabled.',
            },
        ];
    if (status !== undefined && status >= 500)
        return ['lost', { code: 'aws/service', message: `${what} failed: AWS answers ${status} ${name}: ${said}` }];
    if (status === 404)
        return ['missing', { code: 'aws/missing', message: `${what}: it does not exist (${said})` }];
    if (status === 403)
        return [
            'denied',
            {
                code: 'aws/denied',
                message: `the credentials may not ${asked.action} on ${deniedResource(said) ?? asked.resource} in ${asked.region}`,
                hint: 'Add it to the IAM policy; docs/publishing.md has the smallest one for each option.',
            },
        ];
    if (status === 409 || status === 412)
        return ['conflict', { code: 'aws/conflict', message: `${what} met another change: ${said}` }];
    if (status !== undefined && status >= 300)
        return ['refused', { code: 'aws/refused', message: `${what} was refused: ${name}: ${said}` }];
    if (UNSENT.has(code))
        return ['unsent', { code: 'aws/unreachable', message: `AWS cannot be reached in ${asked.region}: ${said}` }];
    if (code === 'ENOTFOUND')
        return [
            'refused',
            {
                code: 'aws/region',
                message: `there is no such endpoint: ${said}`,
                hint: `Is ${asked.region} the name of a region? It comes from --region, publish.regions or the AWS configuration.`,
            },
        ];
    if (CERTIFICATE.test(code))
        return [
            'refused',
            {
                code: 'aws/certificate',
                message: `the certificate of AWS in ${asked.region} is not trusted: ${said}`,
                hint: "A proxy may stand between: NODE_EXTRA_CA_CERTS=FILE names a company's certificates.",
            },
        ];
    // A timeout, a reset, an answer that is cut off or no answer of AWS at all.
    return ['lost', { code: 'aws/lost', message: `${what} got no answer: ${said}` }];
}
/** `… is not authorized to perform: ACTION on resource: ARN because …` */
const deniedResource = (said) => /on resource: (\S+)/.exec(said)?.[1];


/***/ }),

/***/ 26644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gated)
/* harmony export */ });
/** Lets every request of a client wait its turn, right before it is sent: what the SDK does before (credentials, signing) takes no one's turn. */
function gated(client, gate) {
    client.middlewareStack.add((next) => (args) => gate(() => next(args)), {
        step: 'deserialize',
        priority: 'low',
        name: 'rateGate',
    });
    return client;
}


/***/ }),

/***/ 82255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ configuredRegion),
/* harmony export */   r: () => (/* binding */ openLayers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71696);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95428);
/* harmony import */ var _publish_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24591);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63869);
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26644);






/** The region of the AWS configuration: AWS_REGION, or that of the profile; undefined: none. */
async function configuredRegion(profile) {
    const client = new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__/* .LambdaClient */ .Nox(profile === undefined ? {} : { profile });
    try {
        return await client.config.region();
    }
    catch {
        return undefined;
    }
    finally {
        client.destroy();
    }
}
/** The layers and functions of one region. */
function openLayers(clients, region) {
    const client = (0,_gated_js__WEBPACK_IMPORTED_MODULE_5__/* .gated */ .a)(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__/* .LambdaClient */ .Nox(clients.config(region)), clients.gate);
    const call = async (action, resource, send) => {
        try {
            return await send();
        }
        catch (thrown) {
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(thrown, { action: `lambda:${action}`, resource, region }, clients.signal);
        }
    };
    return {
        versions: (name, marker) => call('ListLayerVersions', `layer ${name}`, async () => {
            const answer = await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__/* .ListLayerVersionsCommand */ .icq({
                LayerName: name,
                MaxItems: 50,
                ...(marker !== undefined && { Marker: marker }),
            }));
            return page((answer.LayerVersions ?? []).map(versionOf), answer.NextMarker);
        }),
        version: (name, version) => call('GetLayerVersion', `layer ${name}:${version}`, async () => storedOf(await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__/* .GetLayerVersionCommand */ .VK5({ LayerName: name, VersionNumber: version })))),
        publish: ({ name, description, license, runtimes, architectures, content }) => call('PublishLayerVersion', `layer ${name}`, async () => storedOf(await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__/* .PublishLayerVersionCommand */ .cl_({
            LayerName: name,
            Description: description,
            ...(license !== undefined && { LicenseInfo: license }),
            CompatibleRuntimes: runtimes,
            CompatibleArchitectures: architectures,
            Content: 'file' in content
                ? { ZipFile: bytesOf(content.file) }
                : { S3Bucket: content.bucket, S3Key: content.key },
        })))),
        deleteVersion: (name, version) => call('DeleteLayerVersion', `layer ${name}:${version}`, async () => {
            expectDone(await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__/* .DeleteLayerVersionCommand */ .KnR({ LayerName: name, VersionNumber: version })), 204);
        }),
        policy: (name, version) => (0,_publish_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .unless */ .NJ)('missing', call('GetLayerVersionPolicy', `layer ${name}:${version}`, async () => {
            const answer = await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__/* .GetLayerVersionPolicyCommand */ .fCq({ LayerName: name, VersionNumber: version }));
            return grantsOf(answer.Policy);
        }), []),
        allow: (name, version, { id, principal, organization }) => call('AddLayerVersionPermission', `layer ${name}:${version}`, async () => {
            await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__/* .AddLayerVersionPermissionCommand */ .zjw({
                LayerName: name,
                VersionNumber: version,
                StatementId: id,
                Action: 'lambda:GetLayerVersion',
                Principal: principal,
                ...(organization !== undefined && { OrganizationId: organization }),
            }));
        }),
        revoke: (name, version, id) => call('RemoveLayerVersionPermission', `layer ${name}:${version}`, async () => {
            expectDone(await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__/* .RemoveLayerVersionPermissionCommand */ .E06({ LayerName: name, VersionNumber: version, StatementId: id })), 204);
        }),
        functions: (all, marker) => call('ListFunctions', 'all functions', async () => {
            const answer = await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__/* .ListFunctionsCommand */ .xRr({
                MaxItems: 50,
                ...(all && { FunctionVersion: 'ALL' }),
                ...(marker !== undefined && { Marker: marker }),
            }));
            return page((answer.Functions ?? []).map(functionOf), answer.NextMarker);
        }),
        function: (name) => call('GetFunctionConfiguration', `function ${name}`, async () => stateOf(await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__/* .GetFunctionConfigurationCommand */ .qA6({ FunctionName: name })))),
        setLayers: (name, layers, revision) => call('UpdateFunctionConfiguration', `function ${name}`, async () => {
            await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__/* .UpdateFunctionConfigurationCommand */ .Zlw({ FunctionName: name, Layers: layers, RevisionId: revision }));
        }),
    };
}
/** An answer without content that does not have the status of success is none of AWS: a proxy's page, say. */
function expectDone({ $metadata }, status) {
    if ($metadata.httpStatusCode !== status)
        throw new Error(`the answer has status ${$metadata.httpStatusCode}`);
}
function bytesOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (thrown) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileFailure */ .fE)('read', file, thrown);
    }
}
const page = (items, next) => (next ? { items, next } : { items });
const versionOf = (item) => ({
    version: item.Version,
    arn: item.LayerVersionArn,
    description: item.Description ?? '',
    license: item.LicenseInfo ?? '',
    runtimes: item.CompatibleRuntimes ?? [],
    architectures: item.CompatibleArchitectures ?? [],
});
const storedOf = (answer) => ({
    ...versionOf(answer),
    codeSha256: answer.Content.CodeSha256,
    codeSize: answer.Content.CodeSize,
});
const functionOf = (it) => ({
    name: it.FunctionName,
    version: it.Version ?? '$LATEST',
    layers: (it.Layers ?? []).map(({ Arn }) => Arn),
    // A function that says nothing is x86_64.
    architectures: it.Architectures ?? ['x86_64'],
});
const stateOf = (it) => ({
    ...functionOf(it),
    revision: it.RevisionId,
    update: { status: it.LastUpdateStatus ?? 'Successful', reason: it.LastUpdateStatusReason ?? '' },
});
/** A policy's statements. Principals come back as `*` or `arn:aws:iam::<account>:root`. */
function grantsOf(policy) {
    if (policy === undefined)
        return [];
    const { Statement: statements = [] } = JSON.parse(policy);
    return statements.map(({ Sid = '', Principal = '' }) => {
        const principal = typeof Principal === 'string' ? Principal : (Principal.AWS ?? '');
        return { id: Sid, principal: /:(\d{12}):/.exec(principal)?.[1] ?? principal };
    });
}


/***/ }),

/***/ 78535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  credentialsOf: () => (/* binding */ credentialsOf),
  openAws: () => (/* binding */ openAws)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-providers/dist-cjs/index.js
var dist_cjs = __webpack_require__(29719);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/publish/pace.js
var publish_pace = __webpack_require__(74928);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(95428);
// EXTERNAL MODULE: ./lib/plan/canonical.js
var canonical = __webpack_require__(72201);
// EXTERNAL MODULE: ./lib/publish/fault.js
var fault = __webpack_require__(24591);
// EXTERNAL MODULE: ./lib/aws/fault.js
var aws_fault = __webpack_require__(63869);
// EXTERNAL MODULE: ./lib/aws/gated.js
var gated = __webpack_require__(26644);
;// CONCATENATED MODULE: ./lib/aws/bucket.js







/** Bytes of a part, and parts at the same time, of a file that is sent in parts. */
const PART = 16 << 20;
const PARTS = 4;
/** A part that is lost is sent again by itself. */
const TRIES_OF_A_PART = 6;
/** A bucket, asked in the given region. The client is loaded when something is asked of it: most runs need no bucket. */
function openBucket(clients, region, bucket) {
    let opened;
    const open = () => {
        opened ??= __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19)).then((s3) => ({
            s3,
            client: (0,gated/* gated */.a)(new s3.S3Client(clients.config(region)), clients.gate),
        }));
        return opened;
    };
    const call = async (action, resource, send) => {
        try {
            return await send();
        }
        catch (thrown) {
            throw (0,aws_fault/* faultOf */.Kl)(thrown, { action: `s3:${action}`, resource, region }, clients.signal);
        }
    };
    return {
        region: () => call('ListBucket', `bucket ${bucket}`, async () => {
            const { s3, client } = await open();
            try {
                const answer = await client.send(new s3.HeadBucketCommand({ Bucket: bucket }));
                return answer.BucketRegion ?? region;
            }
            catch (thrown) {
                // "HeadBucket" in the Amazon S3 API Reference: the region is told to whoever asks, with or without permission.
                const lies = (0,aws_fault/* headerOf */.rR)(thrown, 'x-amz-bucket-region');
                if (lies === undefined || (0,aws_fault/* statusOf */.c2)(thrown) === 404)
                    throw thrown;
                return lies;
            }
        }),
        head: (key) => (0,fault/* unless */.NJ)('missing', call('GetObject (and s3:ListBucket)', `${bucket}/${key}`, async () => {
            const { s3, client } = await open();
            const answer = await client.send(new s3.HeadObjectCommand({ Bucket: bucket, Key: key }));
            return { size: answer.ContentLength ?? 0, metadata: answer.Metadata ?? {} };
        }), undefined),
        put: (key, body, metadata) => call('PutObject', `${bucket}/${key}`, async () => {
            const { s3, client } = await open();
            const object = { Bucket: bucket, Key: key, Metadata: metadata };
            if ('file' in body && sizeOf(body.file) > PART)
                return inParts(clients, region, { ...object, ContentType: 'application/zip' }, body.file);
            const whole = 'text' in body
                ? { Body: body.text, ContentType: 'application/json', ChecksumSHA256: base64((0,canonical/* sha256 */.sc)(body.text)) }
                : { Body: (0,external_node_fs_.readFileSync)(body.file), ContentType: 'application/zip', ChecksumSHA256: base64(body.sha256) };
            const { ETag } = await client.send(new s3.PutObjectCommand({ ...object, ...whole }));
            if (ETag === undefined)
                throw new Error('the answer is none of S3');
        }),
    };
}
/** Every part has a checksum of its own; what Lambda makes of the whole is compared afterwards. */
async function inParts(clients, region, object, file) {
    const [{ HeadObjectCommand, S3Client }, { Upload }] = await Promise.all([
        __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19)),
        Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(358)]).then(__webpack_require__.t.bind(__webpack_require__, 22358, 19)),
    ]);
    const client = (0,gated/* gated */.a)(new S3Client({ ...clients.config(region), maxAttempts: TRIES_OF_A_PART }), clients.gate);
    const upload = new Upload({
        client,
        params: { ...object, Body: (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20 }), ChecksumAlgorithm: 'SHA256' },
        partSize: PART,
        queueSize: PARTS,
    });
    try {
        await upload.done();
    }
    catch (thrown) {
        // An end whose answer was lost is asked again, and the upload is gone since it ended.
        if (thrown.name !== 'NoSuchUpload' || !(await isThere()))
            throw thrown;
    }
    finally {
        client.destroy();
    }
    async function isThere() {
        const { Bucket, Key, Metadata } = object;
        const found = await client.send(new HeadObjectCommand({ Bucket, Key })).catch(() => undefined);
        return found?.ContentLength === sizeOf(file) && (0,external_node_util_.isDeepStrictEqual)({ ...found.Metadata }, Metadata);
    }
}
const base64 = (hex) => Buffer.from(hex, 'hex').toString('base64');
function sizeOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file).size;
    }
    catch (thrown) {
        throw (0,files/* fileFailure */.fE)('read', file, thrown);
    }
}

// EXTERNAL MODULE: ./lib/aws/layers.js
var aws_layers = __webpack_require__(82255);
;// CONCATENATED MODULE: ./lib/aws/open.js






const TIMEOUTS = { connect: 10_000, silence: 120_000 };
/** The AWS account of the SDK's own credential chain. Nothing is asked until something is needed. */
function openAws(options) {
    const { pace, signal, profile, timeouts = TIMEOUTS } = options;
    const credentials = credentialsOf(options);
    const clients = {
        gate: (0,publish_pace.rateGate)(pace, signal),
        signal,
        config: (region) => ({
            region,
            credentials,
            // Retrying is our own affair (publish/pace.ts), since one of the calls must not be repeated.
            maxAttempts: 1,
            requestHandler: { connectionTimeout: timeouts.connect, socketTimeout: timeouts.silence },
        }),
    };
    const regions = memo((region) => (0,aws_layers/* openLayers */.r)(clients, region));
    const buckets = memo((place) => {
        const [region = '', name = ''] = place.split('/');
        return openBucket(clients, region, name);
    });
    return {
        defaultRegion: async () => options.region ?? (0,aws_layers/* configuredRegion */.R)(profile),
        layers: regions,
        bucket: (region, name) => buckets(`${region}/${name}`),
    };
}
/** Asked for when they are needed. @throws NoCredentials then */
function credentialsOf({ profile, role, region }) {
    const provider = memoized(role
        ? async () => (0,dist_cjs/* fromWebToken */.G7)({
            roleArn: role.arn,
            roleSessionName: role.session,
            webIdentityToken: await role.token(),
            ...(region !== undefined && { clientConfig: { region } }),
        })()
        : (0,dist_cjs/* fromNodeProviderChain */.br)(profile === undefined ? {} : { profile }));
    return async () => {
        try {
            return await provider();
        }
        catch (thrown) {
            const whose = profile === undefined ? '' : `profile ${profile}: `;
            throw new aws_fault/* NoCredentials */.eq(whose + (0,errors/* messageOf */.bD)(thrown), { cause: thrown });
        }
    };
}
/** One set of credentials for all clients; asked for again shortly before they expire. */
function memoized(ask) {
    let known;
    return async () => {
        const held = await known?.catch(() => undefined);
        const isFresh = held && (!held.expiration || held.expiration.getTime() - Date.now() > 5 * 60_000);
        if (!isFresh)
            known = ask();
        return known;
    };
}
function memo(make) {
    const made = new Map();
    return (key) => {
        const known = made.get(key) ?? make(key);
        made.set(key, known);
        return known;
    };
}


/***/ }),

/***/ 24591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   NJ: () => (/* binding */ unless),
/* harmony export */   QY: () => (/* binding */ CloudFault),
/* harmony export */   Zh: () => (/* binding */ isFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A request that failed, with what a person needs to know. */
class CloudFault extends Error {
    kind;
    problem;
    constructor(kind, problem, options) {
        super(problem.message, options);
        this.name = 'CloudFault';
        this.kind = kind;
        this.problem = problem;
    }
}
const isFault = (thrown, ...kinds) => thrown instanceof CloudFault && (kinds.length === 0 || kinds.includes(thrown.kind));
/** A failed request as the value it stands for, for the kinds that are an answer. */
async function unless(kind, work, instead) {
    try {
        return await work;
    }
    catch (thrown) {
        if (isFault(thrown, kind))
            return instead;
        throw thrown;
    }
}
/** What a failure says, if it is one that a person can mend. @throws whatever else was thrown */
function problemsOf(thrown) {
    if (thrown instanceof CloudFault)
        return [thrown.problem];
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackerError */ .Ly)
        return thrown.problems;
    throw thrown;
}


/***/ }),

/***/ 74928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CLOCK: () => (/* binding */ CLOCK),
/* harmony export */   PACE: () => (/* binding */ PACE),
/* harmony export */   attempt: () => (/* binding */ attempt),
/* harmony export */   delayMs: () => (/* binding */ delayMs),
/* harmony export */   rateGate: () => (/* binding */ rateGate)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24591);


const CLOCK = {
    now: () => performance.now(),
    sleep: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
    },
    random: Math.random,
};
/** Lambda's control plane takes 15 requests a second over all its APIs ("Lambda quotas"), and others use it too: 10. Timers may be a little early. */
const PACE = {
    clock: CLOCK,
    rate: { requests: 10, windowMs: 1002 },
    baseMs: 400,
    capMs: 20_000,
    tries: 6,
    throttledMs: 15 * 60_000,
    patienceMs: 30_000,
    lookMs: 1000,
    graceMs: 1200,
};
/**
 * Lets through so many requests in any window, in the order of asking. A turn is used again one window after its answer came, so that what is
 * bounded is not only when requests leave but when they arrive. Rejects when the signal is aborted: nothing new is sent.
 */
function rateGate({ rate, clock }, signal) {
    /** When each turn that nobody has may be used again, earliest first. */
    const turns = Array.from({ length: rate.requests }, () => Number.NEGATIVE_INFINITY);
    let wake = () => undefined;
    signal.addEventListener('abort', () => wake(), { once: true });
    let last = Promise.resolve();
    const turn = async () => {
        while (turns.length === 0 && !signal.aborted)
            await new Promise((done) => (wake = done));
        signal.throwIfAborted();
        const waitMs = turns.shift() - clock.now();
        if (waitMs > 0)
            await clock.sleep(waitMs, signal);
    };
    return async (request) => {
        const mine = last.then(turn);
        last = mine.catch(() => undefined);
        await mine;
        try {
            return await request();
        }
        finally {
            turns.push(clock.now() + rate.windowMs);
            wake();
        }
    };
}
const delayMs = ({ baseMs, capMs, clock }, n) => clock.random() * Math.min(capMs, baseMs * 2 ** n);
/**
 * A request that may be sent any number of times: again after throttling for `throttledMs`, after lost answers `tries` times.
 * @throws the last CloudFault
 */
async function attempt(pace, signal, request) {
    const end = pace.clock.now() + pace.throttledMs;
    for (let n = 0, failed = 0;; n++) {
        try {
            return await request();
        }
        catch (thrown) {
            const isWorthIt = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(thrown, 'throttled')
                ? pace.clock.now() < end
                : (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(thrown, 'lost', 'unsent') && ++failed < pace.tries;
            if (!isWorthIt)
                throw thrown;
            await pace.clock.sleep(delayMs(pace, n), signal);
        }
    }
}


/***/ })

};
