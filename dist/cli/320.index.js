export const id = 320;
export const ids = [320];
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


/***/ })

};
