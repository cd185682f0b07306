import type { Event, From } from './event.ts';

/** What a run may do, by what started it. */
export interface Trust {
  savesCaches: boolean;
  /** Whether `publish` and `push` act. `dry-run`: decisions are made and shown, nothing is written. */
  acts: 'yes' | 'dry-run' | 'no';
  /** Why not `yes`; '' otherwise. */
  reason: string;
}

const YES: Trust = { savesCaches: true, acts: 'yes', reason: '' };
const no = (savesCaches: boolean, reason: string): Trust => ({ savesCaches, acts: 'no', reason });

const ofPullRequest = (optedIn: boolean): Trust =>
  optedIn
    ? YES
    : {
        savesCaches: true,
        acts: 'dry-run',
        reason: 'this is a pull request; `pull-requests: true` lets those of the same repository publish and push',
      };

const STRANGERS: Record<Exclude<From, 'own'>, string> = {
  fork: 'this is a pull request of a fork',
  dependabot: 'Dependabot made this change, and nobody has merged it',
};

/** Events of a workflow_run's own run that someone who may write has started. */
const OWN = new Set(['push', 'release', 'schedule', 'workflow_dispatch']);

/** Events whose runs see nothing that a stranger wrote, though nothing is published on them. */
const HARMLESS = new Set(['merge_group', 'repository_dispatch', 'create', 'deployment', 'page_build']);

/** @param pullRequests the input `pull-requests` */
export function trustOf(event: Event, pullRequests: boolean): Trust {
  switch (event.kind) {
    case 'push':
      return event.from === 'own' ? YES : no(true, STRANGERS[event.from]);
    case 'tag':
    case 'release':
    case 'schedule':
    case 'workflow_dispatch':
      return YES;
    case 'pull_request':
      return event.from === 'own' ? ofPullRequest(pullRequests) : no(true, STRANGERS[event.from]);
    case 'pull_request_target':
    case 'issue_comment':
      return no(false, `${event.kind} runs with this repository's rights on what anyone may have written`);
    case 'workflow_run':
      if (!event.own) return no(false, 'the workflow_run is of another repository or of Dependabot');
      if (OWN.has(event.of)) return YES;
      return event.of === 'pull_request'
        ? ofPullRequest(pullRequests)
        : no(false, `the workflow_run is of ${event.of || 'an unknown event'}`);
    case 'other':
      return no(HARMLESS.has(event.name), `nothing is published or pushed on ${event.name || 'an unknown event'}`);
  }
}
