import { count } from '../report/text.ts';
import { finding, listed } from './finding.ts';
import type { Finding, Inspection } from './types.ts';

/** "Lambda quotas", AWS Lambda Developer Guide (gettingstarted-limits.html), as read in August 2026. Sizes in bytes. */
export const LIMITS = {
  /** A function and all its layers, unzipped. */
  unzipped: 262_144_000,
  /** A ZIP that is sent with the request; a larger one goes through S3. */
  upload: 52_428_800,
  layers: 5,
  /** Of a ZIP without ZIP64 (APPNOTE 6.3.10, 4.4.1.4), which is what Lambda is sent. */
  entries: 65_535,
} as const;

type Sized = Pick<Inspection, 'kind' | 'layersMode' | 'layers' | 'size' | 'unzippedSize' | 'maxSize'> & {
  entries: { readonly length: number };
};

/** What an artifact exceeds: Lambda's limits and its own budget. A value at a limit is within it. */
export function checkLimits(it: Sized): Finding[] {
  return [...unzipped(it), ...upload(it), ...entries(it), ...layers(it), ...budget(it)];
}

const exact = (bytes: number) => count(bytes, 'byte');

function unzipped(it: Sized): Finding[] {
  const attached = it.layersMode === 'attach' ? it.layers : [];
  const known = attached.flatMap((layer) => ('name' in layer ? [layer] : []));
  const ofLayers = known.reduce((sum, layer) => sum + layer.content.unzippedSize, 0);
  const total = it.unzippedSize + ofLayers;
  if (total <= LIMITS.unzipped) return [];
  const parts =
    known.length > 0
      ? `: ${exact(it.unzippedSize)} of its own, ${known.map((l) => `${l.name} ${exact(l.content.unzippedSize)}`).join(', ')}`
      : '';
  const subject = known.length > 0 ? 'unzipped with its layers' : 'unzipped';
  return [
    finding(
      'error',
      'limits/unzipped',
      `${subject} it has ${exact(total)}, Lambda takes ${exact(LIMITS.unzipped)}${parts}`,
      {
        hint: 'Leave files out (exclude, dependencies.exclude, dependencies.omit, dependencies.strip), or make it an image (type: image), which may have 10 GB.',
      },
    ),
  ];
}

function upload(it: Sized): Finding[] {
  if (it.size <= LIMITS.upload) return [];
  return [
    finding(
      'warning',
      'limits/upload',
      `the ZIP has ${exact(it.size)}; above ${exact(LIMITS.upload)} Lambda takes it from S3 only`,
      {
        hint: 'Name an S3 bucket where it is published or deployed (publish.bucket), or make it smaller.',
      },
    ),
  ];
}

function entries(it: Sized): Finding[] {
  const many = it.entries.length;
  if (many <= LIMITS.entries) return [];
  return [
    finding(
      'error',
      'limits/entries',
      `it has ${count(many, 'entry', 'entries')}, a ZIP for Lambda holds ${count(LIMITS.entries, 'entry', 'entries')} at most`,
      {
        hint: 'Leave files out (exclude, dependencies.exclude), or make it an image (type: image).',
      },
    ),
  ];
}

function layers(it: Sized): Finding[] {
  if (it.layersMode !== 'attach' || it.layers.length <= LIMITS.layers) return [];
  const names = it.layers.map((layer) => ('name' in layer ? layer.name : layer.arn));
  return [
    finding(
      'error',
      'limits/layers',
      `it uses ${names.length} layers, Lambda attaches ${LIMITS.layers}: ${listed(names, 10)}`,
      {
        hint: 'Join layers, or merge them into the function (layers_mode: merge).',
      },
    ),
  ];
}

/** What exceeds a package's own `max_size`. */
export function budget(it: Pick<Sized, 'size' | 'unzippedSize' | 'maxSize'>): Finding[] {
  const severity = it.maxSize?.level === 'warn' ? 'warning' : 'error';
  const over = (code: string, what: string, size: number, limit: number | undefined): Finding[] =>
    limit === undefined || size <= limit
      ? []
      : [
          finding(severity, code, `${what} it has ${exact(size)}, its max_size is ${exact(limit)}`, {
            hint: 'Make it smaller, or raise max_size; `lambda-packer inspect` shows what takes the space.',
          }),
        ];
  return [
    ...over('limits/max-size-zip', 'compressed', it.size, it.maxSize?.zip),
    ...over('limits/max-size-unzipped', 'unzipped', it.unzippedSize, it.maxSize?.unzipped),
  ];
}
