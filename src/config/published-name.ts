import { fillTemplate } from './templates.ts';
import type { Platform } from './types.ts';
import type { WrittenConfig, WrittenLayerPackage } from './written.ts';

type PublishSection = NonNullable<WrittenConfig['publish']>;

/** How a layer is published: the file's section under the layer's own; undefined when it is not. */
export function mergedPublish(
  { config }: { config: WrittenConfig },
  { raw }: WrittenLayerPackage,
): PublishSection | undefined {
  if (raw.publish === false) return undefined;
  return { ...config.publish, ...(typeof raw.publish === 'object' ? raw.publish : {}) };
}

/** The name under which a layer is published for a platform, by its template or the default one. */
export function publishedName(
  template: string | undefined,
  layer: Pick<WrittenLayerPackage, 'name' | 'platforms'>,
  platform: Platform,
): string {
  const values: { [placeholder: string]: string } = { name: layer.name, arch: platform.slice('linux/'.length) };
  return fillTemplate(
    template ?? (layer.platforms.length > 1 ? '{name}-{arch}' : '{name}'),
    (placeholder) => values[placeholder],
  );
}
