export const id = 450;
export const ids = [450];
export const modules = {

/***/ 90450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSchema: () => (/* binding */ runSchema)
});

// EXTERNAL MODULE: ./lib/config/keys-top.js + 1 modules
var keys_top = __webpack_require__(85069);
;// CONCATENATED MODULE: ./lib/config/schema.js

/** The JSON Schema (draft 07, which editors' YAML extensions read) of the configuration, from the tables that the parser reads by. */
function schemaJson() {
    const definitions = {};
    for (const section of sectionsOf(keys_top/* top */.M.sections))
        definitions[section.name] = definition(section);
    const { configuration, ...others } = definitions;
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'lambda-packer configuration',
        ...configuration,
        anyOf: [{ required: ['lambdas'] }, { required: ['layers'] }],
        definitions: others,
    };
}
/** Sections and those inside of them, each once, outer ones first. */
function sectionsOf(sections) {
    const found = [];
    const visit = (section) => {
        if (found.includes(section))
            return;
        found.push(section);
        for (const key of Object.values(section.keys))
            key.kind.sections.forEach(visit);
    };
    sections.forEach(visit);
    return found;
}
function definition(section) {
    const properties = Object.entries(section.keys).map(([name, key]) => {
        const described = { description: key.doc, ...(isPlain(key.default) ? { default: key.default } : {}) };
        // In draft 07 nothing beside a $ref counts.
        return [
            name,
            '$ref' in key.kind.schema ? { allOf: [key.kind.schema], ...described } : { ...key.kind.schema, ...described },
        ];
    });
    return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}
const isPlain = (value) => typeof value === 'string' || typeof value === 'boolean' || (Array.isArray(value) && value.length > 0);

;// CONCATENATED MODULE: ./lib/cli/schema.js

/** Prints the JSON Schema of the configuration, as it stands in schema.json. */
function runSchema() {
    process.stdout.write(`${JSON.stringify(schemaJson(), null, 2)}\n`);
}


/***/ })

};
