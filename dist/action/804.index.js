export const id = 804;
export const ids = [804];
export const modules = {

/***/ 12804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _outputs_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48217);
/* harmony import */ var _outputs_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44007);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75126);
/* harmony import */ var _plan_matrix_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68678);
/* harmony import */ var _plan_planfile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38898);
/* harmony import */ var _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16128);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18722);
/* harmony import */ var _blob_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79889);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37892);
/* harmony import */ var _outputs_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24906);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21526);












/** `command: plan`: the matrix of the jobs that build, and the plan that they read. */
const runPlan = async (inputs, context) => {
    const { log, scratch } = context;
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .requestOf */ .f)(inputs, context);
    const { config, plan } = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .preview */ .V)(request, log.warning);
    for (const problem of plan.warnings)
        log.problem(problem);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, (0,_artifact_names_js__WEBPACK_IMPORTED_MODULE_5__/* .namesWith */ .Z7)(inputs['artifact-prefix'] ?? '').plan);
    (0,_outputs_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutput */ .zh)(path, (0,_plan_planfile_js__WEBPACK_IMPORTED_MODULE_4__/* .writePlan */ .p)(plan, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(request.config)));
    const scope = inputs['cache-scope'] ?? '';
    const caches = (0,_blob_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .actionsCache */ .k)({ log });
    const base = request.force ? undefined : await (0,_base_js__WEBPACK_IMPORTED_MODULE_6__/* .baseOf */ .bx)(scope, context, caches, (0,_job_js__WEBPACK_IMPORTED_MODULE_8__/* .partOf */ .B)(inputs, config).bases);
    const before = new Map(base?.artifacts.map((entry) => [(0,_outputs_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactId */ .OB)(entry), entry.manifestHash]));
    const isChanged = ({ id, manifestHash }) => before.get(id) !== manifestHash;
    const matrix = (0,_plan_matrix_js__WEBPACK_IMPORTED_MODULE_11__/* .matrixOf */ .lQ)(plan.targets, isChanged, inputs.shards);
    const include = matrix.include.map((row) => ({ ...row, runner: runnerOf(inputs, row.arch) }));
    for (const row of include)
        log.info(`${row.platform} ${row.shard}: ${row.targets} targets, ${row.changed} changed, on ${String(row.runner)}`);
    if (inputs.artifacts !== 'none')
        await upload(path, inputs, context);
    (0,_outputs_file_js__WEBPACK_IMPORTED_MODULE_9__/* .setOutputs */ .n)({ matrix: JSON.stringify({ include }), plan: path }, log);
};
const runnerOf = (inputs, arch) => arch === 'arm64' && !inputs.qemu ? inputs['runner-arm64'] : inputs['runner-amd64'];
async function upload(path, inputs, { run, scratch, log }) {
    const { uploadFiles } = await __webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 27494));
    const name = (0,_artifact_names_js__WEBPACK_IMPORTED_MODULE_5__/* .namesWith */ .Z7)(inputs['artifact-prefix'] ?? '').plan;
    const settings = {
        retentionDays: inputs['retention-days'],
        runUrl: run.url,
        attempt: run.attempt,
        scratch,
        log,
    };
    await log.folded('Artifacts', () => uploadFiles([{ name, path }], settings));
}


/***/ })

};
