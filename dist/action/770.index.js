export const id = 770;
export const ids = [770];
export const modules = {

/***/ 24770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93388);



/** For one answer of the API; all of it has `PATIENCE_MS`. */
const ANSWER_MS = 10_000;
/** Comments of a page, and pages that are looked through. */
const PAGE = 100;
const MOST_PAGES = 30;
const WAITS_MS = [1000, 5000];
/** A time that the API names and that is longer is not waited for. */
const LONGEST_WAIT_MS = 10_000;
/**
 * Keeps one comment on a pull request: writes it, or writes it anew in its place. Whatever goes wrong is told, and nothing fails for it.
 */
async function upsertComment(request) {
    const whole = AbortSignal.timeout(_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .PATIENCE_MS */ .x.comment);
    for (const standard of [...(request.waitsMs ?? WAITS_MS), undefined]) {
        try {
            return await upsert(request, whole);
        }
        catch (thrown) {
            const wait = standard === undefined || whole.aborted ? undefined : waitAfter(thrown, standard);
            if (wait === undefined)
                return tell(thrown, request.log);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        }
    }
}
/** How long to wait before trouble that may pass; undefined: it is final. A limited rate is 403 or 429 (docs.github.com, "Rate limits for the REST API"). */
function waitAfter(thrown, standard) {
    const { status = 0, response } = thrown;
    const headers = response?.headers ?? {};
    const isLimited = status === 429 ||
        (status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown))));
    if (!isLimited && status < 500)
        return undefined;
    const wait = headers['retry-after'] === undefined ? standard : Number(headers['retry-after']) * 1000;
    return wait <= LONGEST_WAIT_MS ? wait : undefined;
}
function tell(thrown, log) {
    const { status = 0 } = thrown;
    const said = ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown).split('\n')[0] ?? '').slice(0, 300);
    if (/locked/i.test(said))
        log.notice('There is no comment on the pull request, only the summary: its conversation is locked.');
    else if ((status === 403 && !/rate limit/i.test(said)) || status === 404)
        // A private repository is hidden from a token that may not even read.
        log.notice('There is no comment on the pull request, only the summary: the token may not write one. `permissions: { contents: read, pull-requests: write }` lets it; pull requests of forks cannot have it.');
    else
        log.warning(`The comment on the pull request could not be written: ${said}`);
}
async function upsert({ token, repository, number, body, marker }, whole) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const { rest, graphql } = getOctokit(token);
    const [owner = '', repo = ''] = repository.split('/');
    const limited = () => ({ signal: AbortSignal.any([whole, AbortSignal.timeout(ANSWER_MS)]) });
    const about = () => ({ owner, repo, request: limited() });
    const whoami = async () => {
        try {
            // REST tells a job's token nothing of itself.
            const { viewer } = await graphql('query { viewer { login } }', {
                request: limited(),
            });
            return viewer.login;
        }
        catch {
            return undefined;
        }
    };
    const find = async () => {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const { data } = await rest.issues.listComments({ ...about(), issue_number: number, per_page: PAGE, page });
            const marked = data.filter((comment) => comment.body?.startsWith(marker));
            if (marked.length > 0) {
                const login = await whoami();
                // Anyone may write our marker into a comment.
                const own = marked.find(({ user }) => (login === undefined ? user?.type === 'Bot' : user?.login === login));
                if (own)
                    return own;
            }
            if (data.length < PAGE)
                return undefined;
        }
        return undefined;
    };
    const known = await find();
    if (!known)
        await rest.issues.createComment({ ...about(), issue_number: number, body });
    else if (known.body !== body)
        await rest.issues.updateComment({ ...about(), comment_id: known.id, body });
}


/***/ })

};
