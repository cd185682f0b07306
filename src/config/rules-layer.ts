import { mergedPublish, publishedName } from './published-name.ts';
import { isWritten, report } from './reading.ts';
import type { Scene, WrittenLayerPackage } from './written.ts';

type Rule = (scene: Scene, layer: WrittenLayerPackage) => void;

export const LAYER_RULES: readonly Rule[] = [imageStandsAlone, hasContent, runtimesFit, nameFits];

const BESIDE_IMAGE = [
  'path',
  'requirements',
  'lib',
  'build',
  'layout',
  'include',
  'exclude',
  'dependencies',
  'installer',
] as const;

function imageStandsAlone({ reading }: Scene, { path }: WrittenLayerPackage): void {
  if (!isWritten(reading, `${path}.image`)) return;
  for (const key of BESIDE_IMAGE) {
    if (isWritten(reading, `${path}.${key}`))
      report(
        reading,
        `${path}.${key}`,
        'exclusive',
        `\`image\` and \`${key}\` exclude each other`,
        "A layer is either converted from an image's /opt, or made from `path` and requirements.",
      );
  }
}

function hasContent({ reading }: Scene, { path }: WrittenLayerPackage): void {
  const sources = ['path', 'requirements', 'image', 'lib', 'build.image', 'build.dockerfile', 'build.run'];
  if (!sources.some((key) => isWritten(reading, `${path}.${key}`)))
    report(
      reading,
      path,
      'empty-layer',
      'this layer has nothing in it',
      'Write `path`, `requirements`, `lib` or `image`.',
    );
}

function runtimesFit({ reading }: Scene, { path, raw, runtime }: WrittenLayerPackage): void {
  const all = new Set(raw.compatible_runtimes);
  if (runtime !== undefined) all.add(runtime);
  // PublishLayerVersion: CompatibleRuntimes has at most 15 items.
  if (all.size > 15)
    report(
      reading,
      `${path}.compatible_runtimes`,
      'too-many',
      `names ${all.size} runtimes with the layer's own; Lambda takes at most 15`,
    );
}

function nameFits(scene: Scene, layer: WrittenLayerPackage): void {
  const publish = mergedPublish(scene, layer);
  if (publish === undefined) return;
  const longest = Math.max(
    0,
    ...layer.platforms.map((platform) => publishedName(publish.name, layer, platform).length),
  );
  // PublishLayerVersion: LayerName has at most 140 characters.
  if (longest > 140)
    report(
      scene.reading,
      `${layer.path}.publish.name`,
      'too-long',
      `makes a layer name of ${longest} characters; Lambda takes at most 140`,
    );
}
