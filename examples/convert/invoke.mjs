// Invokes output/function.zip once with the layers beside it, in provided.al2023, as Lambda would.
import { readdirSync } from 'node:fs';
import { invoke } from '../../scripts/invoke.mjs';

const registry = process.env.LAMBDA_PACKER_BASE_REGISTRY ?? 'public.ecr.aws/lambda';
const { result, error, log } = await invoke({
  zip: 'output/function.zip',
  layers: readdirSync('output')
    .filter((name) => name.startsWith('layer-'))
    .sort()
    .map((name) => `output/${name}`),
  image: `${registry}/provided:al2023`,
  handler: 'hello',
  event: { name: 'layers' },
});
process.stderr.write(log);
console.log(JSON.stringify(result ?? error));
process.exitCode = error ? 1 : 0;
