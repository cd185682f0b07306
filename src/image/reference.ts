import { fillTemplate } from '../config/templates.ts';
import type { Problem } from '../errors.ts';

/** What the placeholders of `image_tag` stand for. */
export interface TagFacts {
  name: string;
  arch: string;
  platform: string;
  manifestHash: string;
}

export interface Surroundings {
  /** `--registry`. */
  registry: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
}

/** An image's reference from its template. What it is called does not count in the manifest hash. */
export function imageReference(
  template: string,
  { name, arch, platform, manifestHash }: TagFacts,
  { registry, env }: Surroundings,
): { reference: string } | { problem: Omit<Problem, 'severity'> } {
  const values: Record<string, string | undefined> = {
    ...{ name, arch, platform: platform.replace('/', '-') },
    hash: manifestHash.replace(/^sha256:/, '').slice(0, 12),
    registry,
  };
  const missing: string[] = [];
  const reference = fillTemplate(template, (placeholder) => {
    const value = placeholder.startsWith('env:') ? env[placeholder.slice(4)] : values[placeholder];
    if (value === undefined || value === '') missing.push(placeholder);
    return value;
  });
  const [first] = missing;
  if (first === undefined) return { reference };
  return {
    problem: first.startsWith('env:')
      ? {
          code: 'image/env',
          message: `the variable ${first.slice(4)} of ${template} is not set`,
          hint: `Set it: ${first.slice(4)}=…`,
        }
      : { code: 'image/registry', message: `${template} needs a registry`, hint: 'Name it with --registry HOST.' },
  };
}
