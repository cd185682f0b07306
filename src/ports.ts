import type { Problem } from './errors.ts';

/** What a build tells whoever watches it. Values, so that a terminal, a CI log and a test read the same. */
export type BuildEvent =
  | { kind: 'problem'; problem: Problem }
  | { kind: 'note'; message: string }
  | { kind: 'phase'; name: string; ms: number }
  /** A step of a tree in the solve; `targets` wait for it. */
  | {
      kind: 'step';
      tree: string;
      targets: string[];
      step: string;
      status: 'started' | 'done' | 'cached' | 'failed';
      ms?: number;
    }
  /**
   * What targets go through besides their steps: BuildKit works for them, a source is packed, an import checked. Told while it lasts; a second
   * `started` brings another detail, such as how much of an image is there.
   */
  | { kind: 'activity'; targets: string[]; activity: string; status: 'started' | 'done'; detail?: string }
  | { kind: 'log'; tree: string; targets: string[]; line: string }
  | {
      kind: 'target';
      target: string;
      status: 'started' | 'built' | 'unchanged' | 'failed' | 'skipped';
      reason?: string;
    }
  /** A layer that is published, in one region; the message is a sentence's part for people. */
  | { kind: 'layer'; layer: string; region: string; status: 'working' | 'done' | 'failed'; message: string };

export type Report = (event: BuildEvent) => void;
