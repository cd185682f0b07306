import type { Inspection } from './types.ts';

/** The layers that Lambda mounts beside the function, as far as their content is known. */
export const attachedLayers = ({ layersMode, layers }: Pick<Inspection, 'layers' | 'layersMode'>) =>
  layersMode === 'attach' ? layers.flatMap((layer) => ('name' in layer ? [layer] : [])) : [];

/** The ARNs of layers whose content is not known. */
export const unknownLayers = ({ layers }: Pick<Inspection, 'layers'>) =>
  layers.flatMap((layer) => ('arn' in layer ? [layer.arn] : []));
