import { stripVTControlCharacters } from 'node:util';
import { width } from '../report/text.ts';
import { frameOf } from './live-frame.ts';
import { heard, liveState } from './live-state.ts';
import { lastingText } from './plain.ts';
import type { Progress } from './progress.ts';

/** As much of a terminal's stream as is used. */
export interface Terminal {
  columns?: number;
  rows?: number;
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
}

/** Between two frames. Nothing is drawn before the first has passed, so that what is done at once never flashes. */
const FRAME_MS = 125;

/** ECMA-48; and DEC's private modes 25 (cursor) and 2026 (a frame is shown as a whole where the terminal knows it). */
const HIDE = '\x1b[?25l';
const SHOW = '\x1b[?25h';
const BEGIN = '\x1b[?2026h';
const END = '\x1b[?2026l';
const ERASE_LINE = '\x1b[K';
const ERASE_BELOW = '\x1b[J';

/**
 * Draws a line per target at work, over and over in the same place: each frame is one write, and only when it differs from the last one. What is
 * to stay (warnings, notes) goes above it. The cursor is hidden while a frame stands, and back when it is closed, interrupted, suspended or the process ends.
 */
export function liveProgress(stream: Terminal, { color, signal }: { color: boolean; signal: AbortSignal }): Progress {
  const state = liveState(performance.now());
  let drawn: string[] = [];
  let lasting: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isHidden = false;
  /** The frame that stands was made for another width. */
  let isFolded = false;
  let isClosed = false;

  const size = () => ({ columns: stream.columns || 80, rows: stream.rows || 24 });
  /** To the first line of the frame that stands, wherever a terminal that became narrower has folded its lines. */
  const back = (): string => {
    const { columns } = size();
    const height = drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columns)), 0);
    return height > 0 ? `\r\x1b[${height}A` : '';
  };
  const showCursor = (): void => {
    if (isHidden) stream.write(SHOW);
    isHidden = false;
  };

  function draw(): void {
    const lines = frameOf(state, performance.now(), { ...size(), color });
    if (lasting.length === 0 && !isFolded && isSame(lines, drawn)) return;
    const above = lasting.map((text) => `${text}\n`).join('');
    const frame = lines.map((line) => `${line}${ERASE_LINE}\n`).join('');
    const cursor = lines.length > 0 && !isHidden ? HIDE : '';
    stream.write(`${BEGIN}${cursor}${back()}${above && ERASE_BELOW + above}${frame}${ERASE_BELOW}${END}`);
    isHidden ||= lines.length > 0;
    isFolded = false;
    drawn = lines;
    lasting = [];
  }
  const onResize = (): void => {
    isFolded = true;
  };
  function stop(): void {
    clearInterval(timer);
    isClosed = true;
    showCursor();
    signal.removeEventListener('abort', stop);
    stream.off('resize', onResize);
    process.off('exit', showCursor).off('SIGTSTP', suspend);
  }
  function suspend(): void {
    showCursor();
    // What the shell writes below meanwhile stays.
    drawn = [];
    process.kill(process.pid, 'SIGSTOP');
  }
  function start(): void {
    timer = setInterval(draw, FRAME_MS);
    timer.unref();
    stream.on('resize', onResize);
    process.on('exit', showCursor).on('SIGTSTP', suspend);
  }
  signal.addEventListener('abort', stop, { once: true });

  return {
    report(event) {
      if (isClosed) return;
      const text = lastingText(event, color);
      if (text !== undefined) lasting.push(text);
      else heard(state, event, performance.now());
      if (timer === undefined) start();
    },
    close() {
      if (isClosed) return;
      const above = lasting.map((text) => `${text}\n`).join('');
      if (drawn.length > 0 || above !== '') stream.write(`${back()}${ERASE_BELOW}${above}`);
      stop();
    },
  };
}

const widthOf = (line: string): number => width(stripVTControlCharacters(line));

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((line, i) => line === others[i]);
