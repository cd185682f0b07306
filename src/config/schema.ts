import { top } from './keys-top.ts';
import type { JsonSchema, Section } from './kinds.ts';

/** The JSON Schema (draft 07, which editors' YAML extensions read) of the configuration, from the tables that the parser reads by. */
export function schemaJson(): JsonSchema {
  const definitions: { [name: string]: JsonSchema } = {};
  for (const section of sectionsOf(top.sections)) definitions[section.name] = definition(section);
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
export function sectionsOf(sections: readonly Section[]): Section[] {
  const found: Section[] = [];
  const visit = (section: Section): void => {
    if (found.includes(section)) return;
    found.push(section);
    for (const key of Object.values(section.keys)) key.kind.sections.forEach(visit);
  };
  sections.forEach(visit);
  return found;
}

function definition(section: Section): JsonSchema {
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

const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (Array.isArray(value) && value.length > 0);
