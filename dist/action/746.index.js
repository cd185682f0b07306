export const id = 746;
export const ids = [746,320];
export const modules = {

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cyclonedxText: () => (/* binding */ cyclonedxText),
/* harmony export */   uuidOf: () => (/* binding */ uuidOf)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50320);
/* harmony import */ var _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51248);
/* harmony import */ var _cyclonedx_cyclonedx_library_SPDX__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61290);
/* harmony import */ var _cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94321);
/* harmony import */ var _inspect_licenses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51922);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13411);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73408);








/** CycloneDX 1.6 (ECMA-424) as JSON: the same text for the same subject. */
function cyclonedxText(subject) {
    const own = mainComponent(subject);
    const components = [
        ...packageComponents(subject.packages),
        ...subject.layers.map(layerComponent),
        ...(subject.base === undefined ? [] : [baseComponent(subject.base)]),
    ];
    for (const component of components)
        own.dependencies.add(component.bomRef);
    const tool = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Application, 'lambda-packer', { version: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x });
    const bom = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Bom({
        serialNumber: `urn:uuid:${uuidOf(subject.identity)}`,
        metadata: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Metadata({
            component: own,
            tools: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Tools({ components: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.ComponentRepository([tool]) }),
            lifecycles: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.LifecycleRepository([_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.LifecyclePhase.PostBuild]),
        }),
        components: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.ComponentRepository(components),
    });
    const serializer = new _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__.JsonSerializer(new _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__.JSON.Normalize.Factory(_cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_4__.Spec1dot6));
    return `${serializer.serialize(bom, { sortLists: false, space: 2 })}\n`;
}
/** RFC 9562, version 8: the bits that are not given are the content's. */
function uuidOf(hex) {
    const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16);
    const digits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant}${hex.slice(17, 32)}`;
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
function mainComponent({ name, kind, version, arch, runtime, artifact }) {
    const type = artifact.type === 'image'
        ? _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Container
        : kind === 'layer'
            ? _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Library
            : _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Application;
    const purl = artifact.type === 'image' && artifact.reference !== undefined
        ? (0,_purl_js__WEBPACK_IMPORTED_MODULE_6__/* .imagePurl */ .X)(artifact.reference, artifact.sha256, arch)
        : undefined;
    return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(type, name, {
        bomRef: `${kind}:${name}`,
        version,
        hashes: hashesOf([{ algorithm: 'sha256', hex: artifact.sha256 }]),
        ...(purl !== undefined && { purl }),
        properties: propertiesOf({
            arch,
            runtime,
            artifact: artifact.type === 'zip' ? artifact.file : artifact.reference,
        }),
    });
}
/** References must differ, and the library would draw lots: names that one purl stands for are numbered. */
function packageComponents(packages) {
    const seen = new Map();
    return packages.map((it) => {
        const ref = (0,_purl_js__WEBPACK_IMPORTED_MODULE_6__/* .purlOf */ .V)(it) ?? `${it.ecosystem}:${it.name}@${it.version}`;
        const n = (seen.get(ref) ?? 0) + 1;
        seen.set(ref, n);
        return packageComponent(it, n === 1 ? ref : `${ref}#${n}`);
    });
}
function packageComponent(it, bomRef) {
    const { name, version, license, hashes = [] } = it;
    const [group, own] = /^(@[^/]+)\/(.+)$/.exec(name)?.slice(1) ?? [undefined, name];
    const purl = (0,_purl_js__WEBPACK_IMPORTED_MODULE_6__/* .purlOf */ .V)(it);
    return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Library, own, {
        bomRef,
        ...(group !== undefined && { group }),
        version,
        ...(purl !== undefined && { purl }),
        hashes: hashesOf(hashes),
        ...(license !== undefined && { licenses: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.LicenseRepository([licenseOf(license)]) }),
    });
}
/** An identifier of CycloneDX's list is a license of its own; all else that SPDX can read is an expression. */
function licenseOf(text) {
    const license = !(0,_inspect_licenses_js__WEBPACK_IMPORTED_MODULE_5__/* .isExpression */ .B)(text)
        ? new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.NamedLicense(text)
        : _cyclonedx_cyclonedx_library_SPDX__WEBPACK_IMPORTED_MODULE_3__.isSupportedSpdxId(text)
            ? new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.SpdxLicense(text)
            : new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.LicenseExpression(text);
    license.acknowledgement = _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.LicenseAcknowledgement.Declared;
    return license;
}
function layerComponent(layer) {
    if ('arn' in layer) {
        const [, , , , , , name = layer.arn, version] = layer.arn.split(':');
        return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Library, name, {
            bomRef: layer.arn,
            ...(version !== undefined && { version }),
            externalReferences: references(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.Distribution, layer.arn),
            properties: propertiesOf({ layer: 'attached' }),
        });
    }
    return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Library, layer.name, {
        bomRef: `layer:${layer.name}`,
        externalReferences: references(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.BOM, layer.sbom),
        properties: propertiesOf({ layer: 'attached' }),
    });
}
const baseComponent = (reference) => new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Container, reference, {
    bomRef: `base:${reference}`,
    properties: propertiesOf({ base: 'its packages are not listed' }),
});
const references = (type, url) => new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.ExternalReferenceRepository([new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.ExternalReference(url, type)]);
const ALGORITHMS = {
    sha1: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-1'],
    sha256: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-256'],
    sha384: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-384'],
    sha512: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-512'],
};
const hashesOf = (hashes) => new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.HashDictionary(hashes.map(({ algorithm, hex }) => [ALGORITHMS[algorithm], hex]));
const propertiesOf = (values) => new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.PropertyRepository(Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Property(`lambda-packer:${name}`, value)]));


/***/ }),

/***/ 73408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf),
/* harmony export */   X: () => (/* binding */ imagePurl)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);

/** `pkg:npm/%40scope/name@1.0.0`; undefined: the name is not one of its kind (anyone may write metadata). */
function purlOf({ ecosystem, name, version }) {
    const [namespace, own] = /^(@[^/]+)\/(.+)$/.exec(name)?.slice(1) ?? [undefined, name];
    return written(() => new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(ecosystem, namespace, own, version));
}
/** Of an image in a registry, after the `oci` type of the specification: `pkg:oci/app@sha256:…?arch=arm64&repository_url=…`. */
function imagePurl(reference, sha256, arch) {
    const repository = reference.replace(/@.*$/, '').replace(/:[^/]*$/, '');
    const name = repository.split('/').at(-1).toLowerCase();
    const qualifiers = { arch, repository_url: repository };
    return written(() => new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL('oci', undefined, name, `sha256:${sha256}`, qualifiers));
}
function written(make) {
    try {
        return make().toString();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 86746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spdxText: () => (/* binding */ spdxText)
/* harmony export */ });
/* harmony import */ var _inspect_licenses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51922);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13411);
/* harmony import */ var _cyclonedx_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73408);




/** SPDX 2.3 (spdx.github.io/spdx-spec/v2.3) as JSON: the same text for the same subject. */
function spdxText(subject) {
    const { name, arch, artifact, identity, created } = subject;
    const licenses = namedLicenses(subject);
    const extracted = [...licenses, ...ownReferences(subject).map((id) => [id, id])];
    const contained = subject.packages.map((each, i) => packageRow(each, `SPDXRef-Package-${i + 1}`, licenses));
    const layers = subject.layers.map((layer, i) => layerRow(layer, `SPDXRef-Layer-${i + 1}`));
    const base = subject.base === undefined ? [] : [baseRow(subject.base)];
    const document = {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name: artifact.type === 'zip' ? artifact.file : `${name}-${arch}`,
        documentNamespace: `https://spdx.org/spdxdocs/lambda-packer/${name}-${arch}-${(0,_cyclonedx_js__WEBPACK_IMPORTED_MODULE_1__.uuidOf)(identity)}`,
        creationInfo: { created, creators: [`Tool: lambda-packer-${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}`] },
        packages: [mainRow(subject), ...contained, ...layers, ...base],
        relationships: [
            relation('SPDXRef-DOCUMENT', 'DESCRIBES', MAIN),
            ...contained.map(({ SPDXID }) => relation(MAIN, 'CONTAINS', SPDXID)),
            ...layers.map(({ SPDXID }) => relation(MAIN, 'DEPENDS_ON', SPDXID)),
            ...base.map(({ SPDXID }) => relation(MAIN, 'DESCENDANT_OF', SPDXID)),
        ],
        ...(extracted.length > 0 && {
            hasExtractedLicensingInfos: extracted.map(([text, licenseId]) => ({
                licenseId,
                extractedText: text,
                name: text,
                comment: 'As the metadata of the package names it.',
            })),
        }),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
const MAIN = 'SPDXRef-Artifact';
const relation = (spdxElementId, relationshipType, relatedSpdxElement) => ({
    spdxElementId,
    relationshipType,
    relatedSpdxElement,
});
const row = (SPDXID, name, more) => ({
    SPDXID,
    name,
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    licenseConcluded: 'NOASSERTION',
    licenseDeclared: 'NOASSERTION',
    copyrightText: 'NOASSERTION',
    ...more,
});
function mainRow({ name, kind, version, arch, runtime, artifact }) {
    const purl = artifact.type === 'image' && artifact.reference !== undefined
        ? (0,_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .imagePurl */ .X)(artifact.reference, artifact.sha256, arch)
        : undefined;
    const purposes = { zip: kind === 'layer' ? 'LIBRARY' : 'APPLICATION', image: 'CONTAINER' };
    return row(MAIN, name, {
        versionInfo: version,
        ...(artifact.type === 'zip' && { packageFileName: artifact.file }),
        primaryPackagePurpose: purposes[artifact.type],
        checksums: checksumsOf([{ algorithm: 'sha256', hex: artifact.sha256 }]),
        comment: `lambda-packer: ${kind} for ${runtime} on ${arch}`,
        ...externalRefs(purl),
    });
}
function packageRow(it, id, licenses) {
    const { name, version, license, hashes = [] } = it;
    return row(id, name, {
        versionInfo: version,
        ...(license !== undefined && { licenseDeclared: licenses.get(license) ?? license }),
        primaryPackagePurpose: 'LIBRARY',
        ...(hashes.length > 0 && { checksums: checksumsOf(hashes) }),
        ...externalRefs((0,_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .purlOf */ .V)(it)),
    });
}
function layerRow(layer, id) {
    if (!('arn' in layer))
        return row(id, layer.name, {
            primaryPackagePurpose: 'LIBRARY',
            comment: `A layer that Lambda mounts beside the function; ${layer.sbom} tells what it holds.`,
        });
    const [, , , , , , name = layer.arn, version] = layer.arn.split(':');
    return row(id, name, {
        ...(version !== undefined && { versionInfo: version }),
        primaryPackagePurpose: 'LIBRARY',
        comment: `A layer that Lambda mounts beside the function: ${layer.arn}`,
    });
}
const baseRow = (reference) => row('SPDXRef-Base', reference, {
    primaryPackagePurpose: 'CONTAINER',
    comment: 'The image that the layers are put on; its packages are not listed.',
});
const externalRefs = (purl) => purl === undefined
    ? {}
    : {
        externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
    };
const checksumsOf = (hashes) => hashes.map(({ algorithm, hex }) => ({ algorithm: algorithm.toUpperCase(), checksumValue: hex }));
const declared = ({ packages }) => [
    ...new Set(packages.flatMap(({ license }) => (license === undefined ? [] : [license]))),
];
/** Whether it can stand in this document, which knows no other documents. */
const isUsable = (license) => (0,_inspect_licenses_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpression */ .B)(license) && !license.includes('DocumentRef-');
/** What is no expression of known licences gets an identifier of this document. */
const namedLicenses = (subject) => new Map(declared(subject)
    .filter((name) => !isUsable(name))
    .map((name, i) => [name, `LicenseRef-lambda-packer-${i + 1}`]));
/** Identifiers that packages use in their expressions for licences of their own. */
const ownReferences = (subject) => [
    ...new Set(declared(subject)
        .filter(isUsable)
        .flatMap((license) => license.match(/\bLicenseRef-[A-Za-z0-9.-]+/g) ?? [])),
];


/***/ })

};
