export const id = 235;
export const ids = [235];
export const modules = {

/***/ 21235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecrLogin: () => (/* binding */ ecrLogin)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28249);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ecr_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34563);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93587);




/** What ECR lets an account or role log in with, for twelve hours; undefined for other registries. @throws PackerError naming the permission */
async function ecrLogin(registry, options) {
    const region = (0,_ecr_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .ecrRegion */ .d)(registry);
    if (region === undefined)
        return undefined;
    const client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .ECRClient */ .S70({ region, credentials: (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialsOf */ .Y)({ ...options, region }) });
    try {
        const answer = await client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .GetAuthorizationTokenCommand */ .Eu6({}), { abortSignal: options.signal });
        const text = Buffer.from(answer.authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
        const colon = text.indexOf(':');
        if (colon > 0)
            return { username: text.slice(0, colon), password: text.slice(colon + 1) };
    }
    catch (thrown) {
        options.signal.throwIfAborted();
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('registry/ecr', `${registry} cannot be logged in to: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, {
            hint: 'The role needs ecr:GetAuthorizationToken, and to push ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer.',
            cause: thrown,
        });
    }
    finally {
        client.destroy();
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('registry/ecr', `${registry} cannot be logged in to: ECR gave no token`);
}


/***/ })

};
