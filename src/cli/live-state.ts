import type { BuildEvent } from '../ports.ts';

/** Something a target is at; times are milliseconds of one clock. */
export interface Doing {
  what: string;
  since: number;
  /** A step of its own tells more than what goes on around it. */
  isStep: boolean;
  detail?: string | undefined;
}

export interface TargetState {
  id: string;
  /** By what starts and ends it. */
  doing: Map<string, Doing>;
  /** The step that ended last. */
  ended?: string;
  /** What its step printed last. */
  line?: string;
  isOver: boolean;
}

/** What is known of a run, by what was reported: who is at work, in the order in which they were first heard of. */
export interface LiveState {
  begun: number;
  targets: Map<string, TargetState>;
}

export const liveState = (now: number): LiveState => ({ begun: now, targets: new Map() });

/** Takes an event in. */
export function heard(state: LiveState, event: BuildEvent, now: number): void {
  const of = (id: string): TargetState => {
    const known = state.targets.get(id);
    if (known) return known;
    const target: TargetState = { id, doing: new Map(), isOver: false };
    state.targets.set(id, target);
    return target;
  };
  switch (event.kind) {
    case 'target': {
      const target = of(event.target);
      target.isOver = event.status !== 'started';
      if (target.isOver) target.doing.clear();
      return;
    }
    case 'step': {
      const key = `${event.tree} ${event.step}`;
      for (const target of event.targets.map(of))
        if (event.status === 'started') {
          target.doing.set(key, { what: event.step, since: now, isStep: true });
          delete target.line;
        } else {
          target.doing.delete(key);
          delete target.line;
          target.ended = event.status === 'cached' ? `${event.step}: cached` : `${event.step}: ${event.status}`;
        }
      return;
    }
    case 'activity': {
      const { activity, status, detail } = event;
      for (const target of event.targets.map(of))
        if (status === 'done') target.doing.delete(activity);
        else
          target.doing.set(activity, {
            ...{ what: activity, isStep: false, detail },
            since: target.doing.get(activity)?.since ?? now,
          });
      return;
    }
    case 'log':
      if (event.line.trim() !== '') for (const target of event.targets.map(of)) target.line = event.line;
      return;
    case 'layer': {
      const target = of(`${event.layer} ${event.region}`);
      target.isOver = event.status !== 'working';
      if (target.isOver) target.doing.clear();
      else target.doing.set('publish', { what: event.message, since: now, isStep: true });
      return;
    }
    default:
      return;
  }
}

/** What a target is at: its step, else what began last. */
export const doingNow = ({ doing }: TargetState): Doing | undefined =>
  [...doing.values()].reduce<Doing | undefined>(
    (best, each) => (best?.isStep && !each.isStep ? best : each),
    undefined,
  );
