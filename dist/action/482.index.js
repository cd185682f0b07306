export const id = 482;
export const ids = [482];
export const modules = {

/***/ 81101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packImages: () => (/* binding */ packImages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _convert_image_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99341);
/* harmony import */ var _convert_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21956);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89835);
/* harmony import */ var _tree_work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71801);





/** Takes trees out of images, one after the other: each is spread over the pool by itself. */
async function packImages(work, missing) {
    const trees = new Map();
    for (const tree of missing) {
        work.signal.throwIfAborted();
        try {
            const made = (0,_activity_js__WEBPACK_IMPORTED_MODULE_4__/* .during */ .i)(work.report, work.waiting(tree.key), 'read the image', () => packImage(work, tree));
            trees.set(tree.key, await made);
        }
        catch (thrown) {
            work.signal.throwIfAborted();
            trees.set(tree.key, { ok: false, problem: (0,_tree_work_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)(thrown) });
        }
    }
    return { trees, solves: 0 };
}
function packImage(work, tree) {
    const { store, plan, pool, report, signal, request } = work;
    const { image, platform } = tree.recipe;
    return (0,_convert_image_content_js__WEBPACK_IMPORTED_MODULE_1__/* .withImage */ .M)({
        image: image.reference,
        ...(image.kind === 'local' && { imageType: 'docker' }),
        ...{ platform, pool, report, signal, env: request.env, home: request.home, cwd: plan.config.file },
        roots: ['opt'],
        compression: plan.compression,
        scratch: store.temporary(),
    }, async ({ shown, digest }, { opt }, scratch) => {
        const path = store.temporary();
        const packed = (0,_convert_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writePieces */ .R)(path, movable(opt), scratch);
        const notes = [`converted from ${shown}${digest === undefined ? '' : `, ${digest}`}`];
        const pack = store.commit((0,_tree_work_js__WEBPACK_IMPORTED_MODULE_3__/* .packOf */ .FM)(work, tree.key), path, packed, {
            ...(0,_tree_work_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .Cv)(work, tree, packed.entries, path),
            made: { packages: [], notes },
        });
        return { ok: true, pack };
    });
}
/** Links to places under /opt as such that stay right when a layer is merged into a function, which lies elsewhere. */
function movable(pieces) {
    return new Map([...pieces].map(([name, piece]) => {
        if (piece.kind !== 'link' || !piece.target.startsWith('/opt/'))
            return [name, piece];
        return [name, { ...piece, target: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(`/opt/${name}`), piece.target) }];
    }));
}


/***/ })

};
