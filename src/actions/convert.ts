import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type ConvertPublish, convertImage, hasFailedConverting } from '../converting.ts';
import { failure } from '../errors.ts';
import { count, size } from '../report/text.ts';
import type { RunCommand } from './commands.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import { setOutputs } from './outputs-file.ts';
import { cloudOf, failedLayers, layerReport, layersJson, showPublications } from './publishing.ts';
import { trustOf } from './trust.ts';

/** `command: convert`: an image's /opt as layers, on disk, and published when that is asked for and the run may. */
export const runConvert: RunCommand = async (inputs, context) => {
  const { log, signal, env, home } = context;
  const platforms = inputs.platform === 'all' ? [] : inputs.platform;
  if (inputs.image === undefined || platforms.length > 1)
    throw failure(
      'input/image',
      inputs.image === undefined
        ? 'input image: command: convert needs one'
        : 'input platform: an image is converted for one platform',
      { exitCode: 2 },
    );
  const output = resolve(inputs['output-directory']);
  const publish = destinationOf(inputs, context);
  const result = await convertImage(
    {
      ...{ image: inputs.image, imageType: inputs['image-type'], platform: platforms[0], output },
      namespace: inputs['layer-namespace'],
      maxLayers: inputs.squash ? 1 : inputs['max-layers'],
      withFunction: inputs.function,
      runtimes: inputs['compatible-runtime'],
      concurrency: inputs.concurrency ?? availableParallelism(),
      ...{ publish, cwd: process.cwd(), env, home },
    },
    async () => cloudOf(inputs, context),
    layerReport(log),
    signal,
  );
  const { artifacts, publications } = result;
  for (const { path, name, size: bytes, files } of artifacts)
    log.info(`${path}: ${name}, ${size(bytes)}, ${count(files, 'file')}`);
  setOutputs({ layers: layersJson(publications) }, log);
  if (publish) await showPublications('Published layers', publications, log);
  signal.throwIfAborted();
  if (hasFailedConverting(result)) throw failedLayers(publications);
};

function destinationOf(inputs: Inputs, { run, log, env }: Context): ConvertPublish | undefined {
  if (inputs.publish !== 'true') return undefined;
  const trust = trustOf(run.event, inputs['pull-requests']);
  if (trust.acts !== 'yes') {
    log.notice(`Nothing is published: ${trust.reason}.`);
    return undefined;
  }
  const regions = inputs.regions ?? [inputs['aws-region'] ?? env.AWS_REGION ?? 'us-east-1'];
  return { regions, bucket: inputs.bucket, description: inputs.description, license: inputs['license-info'] };
}
