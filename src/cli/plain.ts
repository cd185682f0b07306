import type { BuildEvent } from '../ports.ts';
import { problemText, shownLine } from './problem-text.ts';

/** What a person or a CI log is told of an event, with the target in front; undefined for what they need not see. */
export function plainText(event: BuildEvent): string | undefined {
  switch (event.kind) {
    case 'log':
      return `${ownerOf(event.tree, event.targets)}: ${shownLine(event.line)}`;
    case 'layer':
      return `${shownLine(event.layer)} ${event.region}: ${shownLine(event.message)}`;
    case 'step':
      return event.status === 'started'
        ? undefined
        : `${ownerOf(event.tree, event.targets)}: ${event.status}${inBraces(event.ms)} ${shownLine(event.step)}`;
    default:
      return lastingText(event, false);
  }
}

/** What stays to be read after the build, wherever the rest is drawn over. */
export function lastingText(event: BuildEvent, color: boolean): string | undefined {
  if (event.kind === 'problem') return problemText(event.problem, color);
  return event.kind === 'note' ? shownLine(event.message) : undefined;
}

function ownerOf(tree: string, [first, ...rest]: string[]): string {
  if (first === undefined) return shownLine(tree);
  return shownLine(rest.length > 0 ? `${first} and ${rest.length} more` : first);
}

const inBraces = (ms: number | undefined): string => (ms === undefined ? '' : ` (${(ms / 1000).toFixed(1)} s)`);
