/** Tables, medians, and the bars that figures are held against. */

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** `1.234 (1.1–1.4)`. */
export const spread = (values, digits = 2) => {
  if (values.length === 0) return '–';
  const shown = median(values).toFixed(digits);
  return values.length === 1
    ? shown
    : `${shown} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
};

export const walls = (taken) => taken.map(({ wall }) => wall);

/** Ratios of what was measured in the same round. */
export const ratios = (taken, others) =>
  taken.slice(0, others.length).map(({ wall }, round) => wall / others[round].wall);

export function table(head, rows) {
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Cells of time and memory, as every table has them. */
export const TIME_HEAD = ['wall s', 'CPU s', 'peak MiB'];
export const timeCells = (taken) => [
  spread(walls(taken)),
  median(taken.map(({ cpu }) => cpu)).toFixed(2),
  median(taken.map(({ peak }) => peak)).toFixed(0),
];

const held = { met: 0, missed: [] };
export const verdicts = () => held;

/** Holds a figure against what issue 3 asks for. @returns `0.41 ≤ 0.45 ok` */
export function atMost(what, value, limit, digits = 2) {
  const passed = value <= limit;
  return verdict(what, passed, `${value.toFixed(digits)} ≤ ${limit}`);
}

export const exactly = (what, value, wanted) => verdict(what, value === wanted, `${value} = ${wanted}`);

function verdict(what, passed, text) {
  if (passed) held.met++;
  else held.missed.push(`${what}: ${text}`);
  return `${text} ${passed ? 'ok' : '**NOT MET**'}`;
}

/** Bars under a table: pairs of what and verdict. */
export const barList = (bars) => bars.map(([what, verdictText]) => `- ${what}: ${verdictText}`).join('\n');
