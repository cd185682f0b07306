import { section } from './collections.ts';
import { buildKeys } from './keys-build.ts';
import { commonKeys } from './keys-common.ts';
import { functionOnlyKeys } from './keys-function.ts';
import { layerOnlyKeys } from './keys-layer.ts';
import type { Keys } from './kinds.ts';

const inBuild = Object.fromEntries(
  Object.keys(buildKeys)
    .filter((key) => !['image', 'dockerfile', 'platform'].includes(key))
    .map((key) => [key, "'build'"]),
);
const all = (keys: Keys, place: string): { [key: string]: string } =>
  Object.fromEntries(Object.keys(keys).map((key) => [key, place]));

export const layerKeys = { ...commonKeys, ...layerOnlyKeys };
export const functionKeys = { ...commonKeys, ...functionOnlyKeys };
export const layer = section({
  name: 'layer',
  says: 'a layer',
  keys: layerKeys,
  elsewhere: { ...inBuild, ...all(functionOnlyKeys, 'functions (lambdas)') },
});
export const lambda = section({
  name: 'function',
  says: 'a function',
  keys: functionKeys,
  elsewhere: { ...inBuild, ...all(layerOnlyKeys, 'layers') },
});
