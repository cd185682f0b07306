import { schemaJson } from '../config/schema.ts';

/** Prints the JSON Schema of the configuration, as it stands in schema.json. */
export function runSchema(): void {
  process.stdout.write(`${JSON.stringify(schemaJson(), null, 2)}\n`);
}
