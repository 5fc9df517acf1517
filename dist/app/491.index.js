export const id = 491;
export const ids = [491];
export const modules = {

/***/ 58491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _local_heroku_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39475);




/**
 * `deploy-django heroku`: a local Heroku that stays up until Ctrl-C or the end of
 * standard input. `cache` outlives it. Prints what a client needs, for people or as one line of JSON.
 */
async function serve(env, cache, stop, json, print) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'local-heroku-'));
    try {
        const heroku = await (0,_local_heroku_js__WEBPACK_IMPORTED_MODULE_3__.startLocalHeroku)({ folder: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'work'), cache, env });
        const caFile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'ca.pem');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(caFile, heroku.ca);
        const { apiUrl, apiKey } = heroku;
        print(json
            ? JSON.stringify({ apiUrl, apiKey, caFile })
            : `export HEROKU_API_URL=${apiUrl} HEROKU_HOST=${apiUrl} HEROKU_API_KEY=${apiKey} NODE_EXTRA_CA_CERTS=${caFile}`);
        await new Promise((resolve) => {
            stop.addEventListener('abort', () => resolve());
            if (json)
                process.stdin.on('end', resolve).resume();
        });
        await heroku.close();
        return 0;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ })

};
