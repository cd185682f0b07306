export const id = 887;
export const ids = [887];
export const modules = {

/***/ 2887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _outputs_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8217);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(564);
/* harmony import */ var _plan_matrix_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8678);
/* harmony import */ var _plan_planfile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8898);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8330);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(903);








/** `lambda-packer plan`: a table, JSON, a matrix, and with `-o` the plan file. */
function runPlan(options) {
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .requestOf */ .f)(options);
    const { plan, standings } = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .preview */ .VH)(request, (message) => process.stderr.write(`warning: ${message}\n`));
    for (const problem of [...plan.warnings, ...plan.targets.flatMap((target) => target.unsupported ?? [])])
        process.stderr.write(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(problem)}\n`);
    const text = (0,_plan_planfile_js__WEBPACK_IMPORTED_MODULE_4__/* .writePlan */ .p)(plan, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(request.config));
    if (options.output !== undefined)
        (0,_outputs_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .zh)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.output), text);
    const stale = new Set(standings.filter(({ state }) => state === 'stale').map(({ target }) => target.id));
    if (options.matrix)
        process.stdout.write(`${JSON.stringify((0,_plan_matrix_js__WEBPACK_IMPORTED_MODULE_7__/* .matrixOf */ .lQ)(plan.targets, (target) => stale.has(target.id), options.shards))}\n`);
    else if (options.json)
        process.stdout.write(text);
    else {
        const rows = standings.map((standing) => ({
            name: standing.target.name,
            platform: standing.target.platform,
            plan: standing.state === 'stale' ? 'build' : 'unchanged',
            reason: standing.state === 'stale' ? standing.reason : '',
        }));
        process.stdout.write(`${(0,_report_table_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTable */ .b)(rows, { columns: process.stdout.columns ?? 80, color: (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .hasColor */ .c)(options.color, process.stdout) })}\n`);
        process.stdout.write(`${stale.size} of ${standings.length} to build; layers are ${plan.layersMode === 'merge' ? 'merged into functions' : 'attached'} (${plan.layersModeReason})\n`);
    }
}


/***/ })

};
