import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** Schemas name each other by the names that their files have in the library. */
const schema = (name: string) => {
  const file = `${name}.SNAPSHOT.schema.json`;
  const text = readFileSync(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${file}`, 'utf8');
  return { ...JSON.parse(text), $id: `http://cyclonedx.org/schema/${file}` };
};

let validate: ReturnType<Ajv['compile']> | undefined;

/** What CycloneDX's own schema finds wrong in a document. */
export function faultsOf(bom: unknown): unknown[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  validate ??= ajv.addSchema(schema('spdx')).addSchema(schema('jsf-0.82')).compile(schema('bom-1.6'));
  validate(bom);
  return validate.errors ?? [];
}
