import { runtimeFacts } from '../plan/runtimes.ts';
import { LAYER_ARN } from './forms.ts';
import { didYouMean } from './nearest.ts';
import { isWritten, type Reading, report } from './reading.ts';
import { oneOf, quoted, under } from './words.ts';
import type { Scene, WrittenFunctionPackage, WrittenLayerPackage } from './written.ts';

const ARN = new RegExp(LAYER_ARN, 'u');
export const isArn = (use: string): boolean => ARN.test(use);

/** The layers that a function names: there, few enough, and covering its runtime and platforms. */
export function layersAreRight(
  scene: Scene,
  fn: WrittenFunctionPackage,
  layers: ReadonlyMap<string, WrittenLayerPackage>,
): void {
  const { reading } = scene;
  const uses = fn.raw.layers;
  if (uses === undefined) return;
  const at = `${fn.path}.layers`;
  // Function layers: 5 ("Lambda quotas" in the AWS Lambda Developer Guide).
  if (uses.length > 5)
    report(reading, at, 'too-many', `names ${uses.length} layers; Lambda takes at most 5`, 'Join some of them.');
  const seen = new Set<string>();
  uses.forEach((use, i) => {
    const place = under(at, i);
    if (seen.has(use)) report(reading, place, 'twice', `${quoted(use)} stands twice in this list`);
    seen.add(use);
    const layer = layers.get(use);
    if (isArn(use)) arnIsUsable(scene, fn, place);
    else if (layer === undefined && isWritten(reading, under('layers', use))) return;
    else if (layer === undefined) unknownLayer(reading, use, [...layers.keys()], place);
    else covers(reading, fn, layer, place);
  });
}

function unknownLayer(reading: Reading, use: string, names: readonly string[], place: string): void {
  const near = didYouMean(use, names, (name) => `; did you mean '${name}'?`);
  const all =
    names.length === 0
      ? 'The configuration has no layers.'
      : names.length <= 12
        ? `The layers are ${oneOf(names)}.`
        : undefined;
  report(
    reading,
    place,
    'layer-unknown',
    `${quoted(use)} is not a layer of this configuration${near ?? ''}`,
    near === undefined ? all : undefined,
  );
}

function arnIsUsable({ reading, layersMode }: Scene, fn: WrittenFunctionPackage, place: string): void {
  if (fn.raw.type === 'image')
    report(
      reading,
      place,
      'layer-arn',
      'a published layer cannot be put into an image',
      'Name a layer of this configuration; a published one can be made into such by `image:`.',
    );
  else if (layersMode === 'merge')
    report(
      reading,
      place,
      'layer-arn',
      'a published layer cannot be merged into a ZIP',
      'Write `layers_mode: attach` at the top, or name a layer of this configuration.',
    );
}

function covers(reading: Reading, fn: WrittenFunctionPackage, layer: WrittenLayerPackage, place: string): void {
  if (
    fn.runtime !== undefined &&
    layer.runtime !== undefined &&
    layer.runtime !== fn.runtime &&
    !layer.raw.compatible_runtimes?.includes(fn.runtime)
  ) {
    const foreign = runtimeFacts(fn.runtime).language !== runtimeFacts(layer.runtime).language;
    const hint = foreign
      ? `It is of another language; if the function can use it all the same, add ${fn.runtime} to ${layer.path}.compatible_runtimes.`
      : `If it works there, add ${fn.runtime} to ${layer.path}.compatible_runtimes.`;
    report(
      reading,
      place,
      'layer-runtime',
      `layer '${layer.name}' is for ${layer.runtime}, the function for ${fn.runtime}`,
      hint,
    );
  }
  const missing = fn.platforms.filter((platform) => !layer.platforms.includes(platform));
  if (missing.length > 0)
    report(
      reading,
      place,
      'layer-platform',
      `layer '${layer.name}' is not built for ${oneOf(missing)}`,
      `Add ${missing.length > 1 ? 'them' : 'it'} to ${layer.path}.platforms, or to platforms_default.`,
    );
}
