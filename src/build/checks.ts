import type { Joined } from '../archive/join.ts';
import type { Problem } from '../errors.ts';
import { inspectArtifact } from '../inspect/inspect.ts';
import type { Content, Finding, UsedLayer } from '../inspect/types.ts';
import type { Target } from '../plan/types.ts';
import { targetId } from '../target-id.ts';

/** The layers that a function names. Of an attached one that cannot be looked at only the name counts; a merged one is in the ZIP anyway. */
export function usedLayers(target: Target, layerContent: (id: string) => Content | undefined): UsedLayer[] {
  return target.layers.flatMap((name): UsedLayer[] => {
    const content = name.startsWith('arn:') ? undefined : layerContent(targetId(name, target.platform));
    if (content) return [{ name, content }];
    return target.layersMode === 'attach' ? [{ arn: name }] : [];
  });
}

/** The findings of a finished artifact. */
export function inspect(target: Target, joined: Joined, content: Content, layers: UsedLayer[]): Finding[] {
  const { kind, platform, runtime, handler, maxSize, layersMode } = target;
  const findings = inspectArtifact({
    ...content,
    ...{ kind, platform, runtime, layersMode, size: joined.size },
    layers,
    overlaps: joined.overlaps
      .filter(({ sameContent }) => !sameContent)
      .map(({ path, winner, loser }) => ({ path, kept: winner, lost: loser })),
    ...(handler !== undefined && { handler }),
    ...(maxSize && { maxSize }),
  });
  // Lambda's own limits hold whatever is verified.
  return target.verify === 'off' ? findings.filter(({ code }) => code.startsWith('limits/')) : findings;
}

/** An error finding as what the build fails with. */
export function problemOf(target: Target, { code, message, hint, paths }: Finding): Problem {
  const files = paths && paths.length > 0 ? `: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ', …' : ''}` : '';
  return {
    severity: 'error',
    code,
    message: `${target.id}: ${message}${paths && message.includes(paths[0] ?? '\0') ? '' : files}`,
    ...(hint !== undefined && { hint }),
  };
}
