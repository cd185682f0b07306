import { top } from '../../src/config/keys-top.ts';
import { sectionsOf } from '../../src/config/schema.ts';

/** Where the example of a key stands, with what it needs around it: by `section.key`, else by section. */
const AROUND: { [key: string]: string } = {
  'layer.image': 'layers: {x: {runtime: python3.13, EXAMPLE}}',
  'function.image_tag': 'lambdas: {x: {path: ., handler: a.b, type: image, EXAMPLE}}',
  'function.image_index': 'lambdas: {x: {path: ., handler: a.b, type: image, EXAMPLE}}',
  'function.base': 'lambdas: {x: {path: ., handler: a.b, type: image, EXAMPLE}}',
  'function.dockerfile': 'lambdas: {x: {path: ., type: image, EXAMPLE}}',
  'function.layers': 'layers: {common-utils: {path: .}}\nlambdas: {x: {path: ., EXAMPLE}}',
  'function.path': 'lambdas: {x: {EXAMPLE}}',
  'function.type': 'lambdas: {x: {path: ., handler: a.b, EXAMPLE}}',
  'function.handler': 'lambdas: {x: {path: ., EXAMPLE}}',
  function: 'lambdas: {x: {path: ., handler: a.b, EXAMPLE}}',
  'layer.path': 'layers: {x: {EXAMPLE}}',
  'layer.requirements': 'layers: {x: {EXAMPLE}}',
  layer: 'layers: {x: {path: ., EXAMPLE}}',
  'build.target': 'layers: {x: {path: ., build: {dockerfile: Dockerfile, EXAMPLE}}}',
  'build.args': 'layers: {x: {path: ., build: {dockerfile: Dockerfile, EXAMPLE}}}',
  build: 'layers: {x: {path: ., build: {EXAMPLE}}}',
  'secret.required': 'layers: {x: {path: ., build: {secrets: {s: {env: A, EXAMPLE}}}}}',
  secret: 'layers: {x: {path: ., build: {secrets: {s: {EXAMPLE}}}}}',
  'base.target': 'lambdas: {x: {path: ., handler: a.b, type: image, base: {dockerfile: Dockerfile, EXAMPLE}}}',
  'base.args': 'lambdas: {x: {path: ., handler: a.b, type: image, base: {dockerfile: Dockerfile, EXAMPLE}}}',
  base: 'lambdas: {x: {path: ., handler: a.b, type: image, base: {EXAMPLE}}}',
  dependencies: 'layers: {x: {path: ., dependencies: {EXAMPLE}}}',
  publish: 'publish: {EXAMPLE}\nlayers: {x: {path: .}}',
  organization: 'publish: {accounts: {EXAMPLE}}\nlayers: {x: {path: .}}',
  'source.path': 'layers: {x: {path: [{EXAMPLE}]}}',
  source: 'layers: {x: {path: [{path: ., EXAMPLE}]}}',
  'requirements.file': 'layers: {x: {requirements: {EXAMPLE}}}',
  requirements: 'layers: {x: {requirements: {file: r.txt, EXAMPLE}}}',
  max_size: 'layers: {x: {path: ., max_size: {EXAMPLE}}}',
  verify: 'lambdas: {x: {path: ., handler: a.b, verify: {EXAMPLE}}}',
  'configuration.layers': 'EXAMPLE',
  'configuration.lambdas': 'EXAMPLE',
  configuration: 'EXAMPLE\nlayers: {x: {path: ., runtime: python3.13}}',
  base_images: 'base_images: {EXAMPLE}\nlayers: {x: {path: .}}',
};

/** Every key of the language with its example of the reference: `section.key`, and a configuration around it. */
export const KEY_EXAMPLES = sectionsOf(top.sections).flatMap(({ name: section, keys }) =>
  Object.entries(keys).map(([name, key]) => {
    const id = `${section}.${name}`;
    const frame = AROUND[id] ?? AROUND[section]!;
    const example = `${name}: ${key.example}`.replace('sha256:…', `sha256:${'a'.repeat(64)}`);
    const text = frame.replace('EXAMPLE', () => example);
    return [id, text.includes('runtime_default') ? text : `runtime_default: python3.13\n${text}`] as const;
  }),
);
