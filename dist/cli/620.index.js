export const id = 620;
export const ids = [620,535];
export const modules = {

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

/***/ 65620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishBuilt: () => (/* binding */ publishBuilt),
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/aws/open.js + 1 modules
var aws_open = __webpack_require__(78535);
// EXTERNAL MODULE: ./lib/outputs/manifest.js + 1 modules
var outputs_manifest = __webpack_require__(44007);
// EXTERNAL MODULE: ./lib/publish/pace.js
var publish_pace = __webpack_require__(74928);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/build/planned.js
var build_planned = __webpack_require__(65526);
// EXTERNAL MODULE: ./lib/build/select.js
var build_select = __webpack_require__(56110);
// EXTERNAL MODULE: ./lib/config/load.js
var load = __webpack_require__(76264);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/outputs/files.js
var files = __webpack_require__(48217);
// EXTERNAL MODULE: ./lib/outputs/layer-lists.js
var layer_lists = __webpack_require__(29139);
// EXTERNAL MODULE: ./lib/outputs/published.js
var outputs_published = __webpack_require__(35060);
;// CONCATENATED MODULE: ./lib/outputs/parameters.js




/** With several regions each has one. */
const fileOf = (region, { regions }) => regions.length > 1 ? `cloudformation.${region}.parameters.json` : 'cloudformation.parameters.json';
const OURS = /^cloudformation\.(?:[a-z0-9-]+\.)?parameters\.json$/;
/** Writes the parameters of each region, and removes files of regions that are no more. @returns the paths of those written */
function writeParameters(dist, manifest, publications, attach) {
    const written = publications.regions.map((region) => {
        const path = (0,external_node_path_.join)(dist, fileOf(region, publications));
        (0,files/* writeOutput */.zh)(path, parametersText(manifest, publications, region, attach));
        return path;
    });
    for (const name of (0,external_node_fs_.readdirSync)(dist))
        if (OURS.test(name) && !written.includes((0,external_node_path_.join)(dist, name)))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(dist, name), { force: true });
    return written;
}
/**
 * Parameters of a region for CloudFormation and SAM: `<Layer><Arch>Layer` is a version's ARN, `<Function><Arch>Layers` the ARNs that the
 * function attaches, with commas. `attach`: whether functions attach layers at all.
 */
function parametersText(manifest, publications, region, attach) {
    const find = (0,outputs_published/* arnFinder */.qc)(manifest, publications);
    const rows = manifest.artifacts.map((entry) => {
        const arch = (0,outputs_published/* archOf */.Qh)(entry);
        const key = camel(entry.name) + camel(arch);
        if (entry.kind === 'layer')
            return [`${key}Layer`, find(entry.name, arch, region)];
        const isAttaching = attach && entry.type === 'zip' && entry.layers.length > 0;
        return [`${key}Layers`, isAttaching ? (0,outputs_published/* attachedArns */.j9)(entry, region, find)?.join(',') : undefined];
    });
    const parameters = distinct(rows).flatMap(([ParameterKey, ParameterValue]) => ParameterValue === undefined ? [] : [{ ParameterKey, ParameterValue }]);
    return `${JSON.stringify(parameters, null, 2)}\n`;
}
/** Logical ids are letters and digits ("Parameters" in the CloudFormation User Guide): `common-utils` becomes `CommonUtils`. */
const camel = (name) => name
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('');
/** Names that become one id are numbered, in the manifest's order. */
function distinct(rows) {
    const seen = new Map();
    return rows.map(([key, value]) => {
        const n = (seen.get(key) ?? 0) + 1;
        seen.set(key, n);
        return [n === 1 ? key : `${key}${n}`, value];
    });
}

// EXTERNAL MODULE: ./lib/outputs/tfvars.js
var tfvars = __webpack_require__(46084);
// EXTERNAL MODULE: ./lib/plan/shown-path.js
var shown_path = __webpack_require__(13104);
// EXTERNAL MODULE: ./lib/config/published-name.js
var published_name = __webpack_require__(63826);
// EXTERNAL MODULE: ./lib/plan/canonical.js
var canonical = __webpack_require__(72201);
// EXTERNAL MODULE: ./lib/target-id.js
var target_id = __webpack_require__(72826);
;// CONCATENATED MODULE: ./lib/publish/items.js



const NOWHERE = { regions: [], prefix: 'lambda-packer', keepShared: false, updateFunctions: false };
/** How a layer is published: the file's section under the layer's own. `regions` may be empty: the caller's own region. */
function destinationOf({ publish }, layer) {
    return { ...NOWHERE, ...publish, ...(typeof layer.publish === 'object' ? layer.publish : {}) };
}
/** What the config wants published of what was built, and all that stands against it. */
function publishItems(config, built, asked) {
    const items = [];
    const problems = [];
    for (const layer of config.packages) {
        if (layer.kind !== 'layer' || layer.publish === false)
            continue;
        const { name: template, ...configured } = destinationOf(config, layer);
        const destination = { ...configured, ...(asked.regions && { regions: asked.regions }) };
        for (const [name, platforms] of namesOf(layer, template)) {
            const wanted = platforms.filter((platform) => asked.selected(layer, platform));
            if (wanted.length === 0)
                continue;
            const found = together(layer, name, platforms, wanted, built);
            if (found.problem)
                problems.push(found.problem);
            else
                items.push({ artifact: artifactOf(layer, name, found.entries, asked), destination });
        }
    }
    return { items, problems };
}
/** The names under which a layer is published, each with the platforms that share it. */
function namesOf(layer, template) {
    const names = new Map();
    for (const platform of layer.platforms) {
        const name = (0,published_name/* publishedName */.Y)(template, layer, platform);
        names.set(name, [...(names.get(name) ?? []), platform]);
    }
    return names;
}
/** The ZIPs of one name, which are one version: all of them must be here, with the same bytes. */
function together(layer, name, platforms, wanted, built) {
    const at = layer.at.publish ?? layer.at[''];
    const entries = platforms.flatMap((platform) => built.get((0,target_id/* targetId */.L)(layer.name, platform)) ?? []);
    const missing = platforms.filter((platform) => !built.has((0,target_id/* targetId */.L)(layer.name, platform)));
    if (wanted.length < platforms.length || (missing.length > 0 && entries.length > 0))
        return problem('publish/one-name', `layers.${layer.name}: ${name} is one version for ${platforms.join(' and ')}, but only ${wanted.length < platforms.length ? wanted.join(', ') : 'one of them'} is here`, 'Publish it after all platforms are built (`command: publish`, or `lambda-packer publish` with every build_manifest.json), or put {arch} into publish.name.', at);
    if (missing.length > 0)
        return problem('publish/not-built', `${missing.map((platform) => (0,target_id/* targetId */.L)(layer.name, platform)).join(', ')}: build_manifest.json has no such layer`, 'Build it, or leave it out with --only or --platform.', at);
    if (new Set(entries.map(({ entry }) => entry.sha256)).size > 1)
        return problem('publish/two-zips', `layers.${layer.name}: its ZIPs for ${platforms.join(' and ')} differ, so they cannot be one version named ${name}`, 'Put {arch} into publish.name.', at);
    return { entries };
}
const problem = (code, message, hint, at) => ({
    problem: { severity: 'error', code, message, hint, ...(at && { at }) },
});
function artifactOf(layer, name, entries, { planned }) {
    const [{ entry, zip }] = entries;
    const planHashes = entries.flatMap(({ entry }) => planned?.get((0,target_id/* targetId */.L)(entry.name, entry.platform)) ?? []);
    return {
        layer: layer.name,
        name,
        arches: entries.map(({ entry }) => (entry.platform === 'linux/arm64' ? 'arm64' : 'amd64')),
        zip,
        sha256: entry.sha256,
        size: entry.size,
        unzippedSize: entry.unzippedSize,
        manifestHash: oneHash(entries.map(({ entry }) => entry.manifestHash)),
        ...(planHashes.length > 0 && { planHash: oneHash(planHashes) }),
        manifest: entries.map(({ entry }) => entry),
        runtimes: [...new Set([entry.runtime, ...layer.compatibleRuntimes])],
        ...(layer.description !== undefined && { description: layer.description }),
        ...(layer.license !== undefined && { license: layer.license }),
    };
}
/** One version of two targets bears one hash: theirs, or one over both. */
const oneHash = (hashes) => new Set(hashes).size === 1 ? hashes[0] : (0,canonical/* digestOf */.ol)([...hashes].sort());

// EXTERNAL MODULE: ./lib/publish/publish.js + 10 modules
var publish = __webpack_require__(68660);
// EXTERNAL MODULE: ./lib/publish/refuse.js
var refuse = __webpack_require__(38935);
;// CONCATENATED MODULE: ./lib/publishing.js


















const hasFailedPublishing = ({ publications, problems }) => publications.some(({ state }) => state === 'failed') || problems.some(({ severity }) => severity === 'error');
/**
 * Publishes the layers that changed: config and manifests → items → checked → decided and published → outputs.
 * When the signal is aborted, what was not done yet is `interrupted`, and the outputs hold what was.
 * @throws PackerError before anything is asked of AWS, with all that is wrong
 */
async function publishing_publish(request, cloud, report, signal, pace = publish_pace.PACE) {
    const config = (0,load.loadConfig)(request.config);
    for (const problem of config.warnings)
        report({ kind: 'problem', problem });
    const built = readBuilt(request.manifests);
    for (const problem of foreignLayers(config, request))
        report({ kind: 'problem', problem });
    const items = await regional(checkedItems(request, config, built), cloud);
    const { publications, problems } = await (0,publish/* publishLayers */.e$)(items, { cloud, pace, options: request, report, signal });
    const outputs = request.dryRun ? [] : await writeOutputs(request, config, built, items, publications);
    return { publications, problems, outputs };
}
/** All entries of all manifests, by target id. @throws PackerError when one is missing or two differ */
function readBuilt(manifests) {
    const built = new Map();
    for (const path of manifests) {
        const manifest = (0,outputs_manifest/* readManifestFile */.oe)(path);
        const artifacts = (0,outputs_manifest/* zipsIn */._X)(manifest);
        if (manifest.artifacts.length === 0)
            throw (0,errors/* failure */.V2)('publish/manifest', `${(0,shown_path/* shownPath */.p)(path)} does not exist, or holds nothing`, {
                hint: 'Build first.',
            });
        for (const entry of artifacts) {
            const known = built.get((0,outputs_manifest/* artifactId */.OB)(entry));
            if (known && known.entry.sha256 !== entry.sha256)
                throw (0,errors/* failure */.V2)('publish/twice', `${(0,outputs_manifest/* artifactId */.OB)(entry)} is in ${(0,shown_path/* shownPath */.p)(path)} and in another manifest, with other bytes`, {
                    hint: 'Give the manifests of one build.',
                });
            built.set((0,outputs_manifest/* artifactId */.OB)(entry), { entry, zip: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), entry.path ?? '') });
        }
    }
    return built;
}
/** What is to be published, when nothing stands against it. @throws PackerError with all that does */
function checkedItems(request, config, built) {
    const asked = (0,build_select/* inShard */.Iw)(config, (0,build_select/* selection */.r1)(config, request), request.shard);
    const plan = typeof request.plan === 'string' ? (0,build_planned/* readRequestedPlan */.s)(request.plan, config, asked, request.shard) : request.plan;
    const planned = plan && new Map(plan.targets.map((target) => [target.id, target.manifestHash]));
    // What the plan leaves out, nobody has built for it.
    const selected = (pkg, platform) => asked(pkg, platform) && (planned?.has((0,target_id/* targetId */.L)(pkg.name, platform)) ?? true);
    const { items, problems } = publishItems(config, built, { selected, regions: request.regions, planned });
    const refused = items.flatMap(({ artifact, destination }) => (0,refuse/* refusals */.K)(artifact, (0,publish/* zipFacts */.Fp)(artifact.zip), destination));
    if (problems.length + refused.length > 0)
        throw new errors/* PackerError */.Ly([...problems, ...refused]);
    return items;
}
/** Functions that attach a layer by an ARN of a region where nothing is published: Lambda attaches layers of its own region only. */
function foreignLayers(config, request) {
    const regions = request.regions ?? config.publish?.regions ?? [];
    if (config.layersMode !== 'attach' || regions.length === 0)
        return [];
    return config.packages.flatMap((pkg) => (pkg.kind === 'function' ? pkg.layers : []).flatMap((layer) => {
        const lost = 'arn' in layer ? regions.filter((region) => region !== layer.arn.split(':')[3]) : [];
        if (!('arn' in layer) || lost.length === 0)
            return [];
        return [
            {
                severity: 'warning',
                code: 'publish/foreign-layer',
                message: `lambdas.${pkg.name} attaches ${layer.arn}, which cannot be used in ${lost.join(', ')}: it gets no list of layers there`,
                ...(pkg.at.layers && { at: pkg.at.layers }),
            },
        ];
    }));
}
/** Items whose regions are not configured go to the region of the AWS configuration. */
async function regional(items, cloud) {
    if (items.every(({ destination }) => destination.regions.length > 0))
        return items;
    const region = await cloud.defaultRegion();
    if (region === undefined)
        throw (0,errors/* failure */.V2)('publish/region', 'no region is named', {
            hint: 'Name one: publish.regions in the configuration, --region, or AWS_REGION.',
        });
    return items.map(({ artifact, destination }) => ({
        artifact,
        destination: destination.regions.length > 0 ? destination : { ...destination, regions: [region] },
    }));
}
/** Writes what whoever deploys needs. @returns absolute paths */
async function writeOutputs({ dist }, config, built, items, publications) {
    (0,files/* prepareDist */.Ap)(dist);
    const manifest = {
        schema: 1,
        artifacts: [...built.keys()].sort().map((id) => atHome(dist, built.get(id))),
    };
    const regions = [...new Set(items.flatMap(({ destination }) => destination.regions))];
    const attach = config.layersMode === 'attach';
    const published = (0,outputs_published/* mergePublications */.KI)((0,outputs_published/* readPublications */.CJ)(dist), regions, publications.flatMap((publication) => rowsOf(publication, built)), isGone(config, regions));
    const written = [];
    const write = (name, text) => {
        (0,files/* writeOutput */.zh)((0,external_node_path_.join)(dist, name), text);
        written.push((0,external_node_path_.join)(dist, name));
    };
    write(outputs_published/* PUBLICATIONS_FILE */.B0, (0,outputs_published/* publicationsText */.nz)(published));
    written.push(...(0,layer_lists/* writeLayerLists */.Gb)(dist, attach ? (0,layer_lists/* layerLists */.vo)(manifest, published) : []));
    written.push(...writeParameters(dist, manifest, published, attach));
    write(tfvars/* TFVARS_FILE */.i, (0,tfvars/* tfvarsText */.w)(manifest, published, config.layersMode));
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dist, files/* REPORT_FILE */.Uq))) {
        const { amendReport } = await __webpack_require__.e(/* import() */ 973).then(__webpack_require__.bind(__webpack_require__, 1973));
        const current = (0,outputs_published/* publishedIn */.IY)(manifest, published);
        if (amendReport((0,external_node_path_.join)(dist, files/* REPORT_FILE */.Uq), (page) => ({ ...page, publications: current })))
            written.push((0,external_node_path_.join)(dist, files/* REPORT_FILE */.Uq));
    }
    return written;
}
/** Layers and architectures that the config has no more, and regions where neither it nor this run publishes them. */
function isGone(config, regions) {
    const layers = new Map(config.packages.flatMap((pkg) => (pkg.kind === 'layer' ? [[pkg.name, pkg]] : [])));
    return ({ layer, arch, region }) => {
        const pkg = layers.get(layer);
        if (!pkg?.platforms.includes(`linux/${arch}`))
            return true;
        const configured = destinationOf(config, pkg).regions;
        return configured.length > 0 && !configured.includes(region) && !regions.includes(region);
    };
}
/** An entry as a manifest in dist would hold it. */
const atHome = (dist, { entry, zip }) => ({
    ...entry,
    path: (0,external_node_path_.relative)(dist, zip),
});
/** A publication for each of its architectures; none when it has no version. */
function rowsOf(publication, built) {
    const { layer, arches, region, name, version, arn, codeSha256, manifest, zip } = publication;
    if (version === undefined || arn === undefined || codeSha256 === undefined)
        return [];
    return arches.map((arch) => ({
        layer,
        arch,
        region,
        name,
        version,
        arn,
        manifestHash: built.get((0,outputs_manifest/* artifactId */.OB)({ name: layer, platform: `linux/${arch}` })).entry.manifestHash,
        codeSha256,
        ...(manifest !== undefined && { manifest }),
        ...(zip !== undefined && { zip }),
    }));
}

// EXTERNAL MODULE: ./lib/report/publications.js
var publications = __webpack_require__(11295);
// EXTERNAL MODULE: ./lib/cli/progress.js + 4 modules
var progress = __webpack_require__(44101);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/publish.js








/** `lambda-packer publish [manifest…]`. */
async function runPublish(manifests, options, signal) {
    const dist = (0,external_node_path_.resolve)(options.dist);
    const request = {
        config: (0,external_node_path_.resolve)(options.config),
        manifests: manifests.length > 0 ? manifests.map((path) => (0,external_node_path_.resolve)(path)) : [(0,external_node_path_.resolve)(dist, outputs_manifest/* MANIFEST_FILE */.h1)],
        dist,
        only: options.only,
        platforms: options.platform,
        regions: options.region,
        plan: options.plan && (0,external_node_path_.resolve)(options.plan),
        dryRun: options.dryRun,
        adopt: options.adopt,
        force: options.force,
    };
    const result = await publishBuilt(request, options, signal);
    if (options.json)
        process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}
/** Publishes in the account of the caller's AWS configuration, and shows what became of it unless JSON is wanted. */
async function publishBuilt(request, options, signal) {
    const aws = (0,aws_open.openAws)({ pace: publish_pace.PACE, signal, profile: options.profile });
    const result = await (0,progress/* watched */.V)(options, signal, (report) => publishing_publish(request, aws, report, signal));
    if (!options.json && options.progress !== 'quiet') {
        const display = (0,terminal/* displayOf */.E3)(options.color, process.stdout);
        const texts = [(0,publications/* publicationTable */.d)(result.publications, display), (0,publications/* summaryOf */.Y)(result.publications)];
        process.stdout.write(`${texts.filter(Boolean).join('\n')}\n`);
    }
    if (hasFailedPublishing(result))
        process.exitCode = 1;
    return result;
}


/***/ })

};
