import { cut, shorten, visible, width } from '../report/text.ts';
import { doingNow, type LiveState } from './live-state.ts';

export interface Screen {
  columns: number;
  rows: number;
  color: boolean;
}

/** More lines than these nobody reads while they change; and what a narrowed window folds must still fit it. */
const MOST_LINES = 16;
/** For what is above the build: a prompt, a warning. */
const LEFT_ABOVE = 3;
const GAP = '  ';

/**
 * The lines of one frame: a line per target at work, then how many there are. None when nothing is at work. No line is as wide as the screen, where
 * terminals differ in what they do next.
 */
export function frameOf(state: LiveState, now: number, { columns, rows, color }: Screen): string[] {
  const targets = [...state.targets.values()];
  const running = targets.flatMap((target) => {
    const doing = doingNow(target);
    return doing ? [{ target, doing }] : [];
  });
  if (running.length === 0) return [];
  const room = Math.max(1, Math.min(MOST_LINES, rows - LEFT_ABOVE) - 1);
  // Those with a step of their own, when not all have room; in either case in an order that stays.
  const steps = running.filter(({ doing }) => doing.isStep);
  const first = new Set([...steps, ...running.filter(({ doing }) => !doing.isStep)].slice(0, room));
  const shown = running.filter((each) => first.has(each));
  const cells = shown.map(({ target, doing }) => ({
    name: visible(target.id),
    what: visible(whatOf(doing, target.ended)),
    time: seconds(now - doing.since),
    line: visible(doing.detail ?? (doing.isStep ? (target.line ?? '') : '')).trim(),
  }));
  const widest = (key: 'name' | 'what' | 'time', most: number) =>
    Math.min(most, Math.max(...cells.map((cell) => width(cell[key]))));
  const usable = Math.max(columns - 1, 1);
  const widths = {
    name: widest('name', Math.floor(usable * 0.4)),
    what: widest('what', Math.floor(usable * 0.3)),
    time: widest('time', 12),
  };
  const paint = (code: string, text: string) => (color && text.trim() !== '' ? `\x1b[${code}m${text}\x1b[0m` : text);
  const lines = cells.map(({ name, what, time, line }) => {
    const start = [
      padded(shorten(name, widths.name), widths.name),
      padded(cut(what, widths.what), widths.what),
      time.padStart(widths.time),
    ];
    const taken = widths.name + widths.what + widths.time + GAP.length * 3;
    if (taken > usable) return cut(start.join(GAP), usable).trimEnd();
    const said = cut(line, usable - taken);
    return [start[0]!, paint('36', start[1]!), start[2]!, ...(said === '' ? [] : [paint('2', said)])].join(GAP);
  });
  return [...lines, cut(tallyOf(state, running.length, shown.length, now), usable)];
}

/** Between two steps BuildKit works for others. */
const whatOf = ({ what, isStep }: { what: string; isStep: boolean }, ended: string | undefined): string =>
  isStep || what !== 'BuildKit' || ended === undefined ? what : ended;

/** `8 targets: 6 at work (2 not shown), 2 waiting; 12.3 s`. */
function tallyOf({ targets, begun }: LiveState, running: number, shown: number, now: number): string {
  const waiting = [...targets.values()].filter((target) => !target.isOver && target.doing.size === 0).length;
  const hidden = running > shown ? ` (${running - shown} not shown)` : '';
  const parts = [`${running} at work${hidden}`, ...(waiting > 0 ? [`${waiting} waiting`] : [])];
  return `${targets.size} target${targets.size === 1 ? '' : 's'}: ${parts.join(', ')}; ${seconds(now - begun)}`;
}

const seconds = (ms: number): string =>
  ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1000)} s`;

const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));
