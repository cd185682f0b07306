import { type Html, html } from '../html.ts';
import type { PageSection } from '../page.ts';
import { count } from '../text.ts';
import type { BuildReport, JobReport, StepReport } from '../types.ts';
import { seconds, span, table } from './marks.ts';

const MOST_STEPS = 300;

/** What ran when, what was cached, and how long each phase took. */
export function timelineSection({ jobs, trees }: BuildReport): PageSection | undefined {
  const shown = jobs.filter(({ phases, steps }) => phases.length + steps.length > 0);
  if (shown.length === 0) return undefined;
  return { id: 'timeline', title: 'Timeline', body: html`${reuse(trees)}${shown.map(job)}` };
}

function reuse(trees: BuildReport['trees']): Html {
  const of = (from: string) => trees.filter((tree) => tree.from === from).length;
  return html`<p>${count(of('build'), 'set')} of files made, ${of('store')} taken from the store, ${of('before')} not needed since nothing that uses them changed.</p>`;
}

function job({ name, phases, steps, solves }: JobReport): Html {
  const ends = [...steps.map(({ start, ms }) => start + ms), phases.reduce((sum, { ms }) => sum + ms, 0)];
  const whole = Math.max(...ends);
  // The longest are told when there are very many.
  const told =
    steps.length <= MOST_STEPS
      ? steps
      : steps
          .toSorted((a, b) => b.ms - a.ms)
          .slice(0, MOST_STEPS)
          .sort((a, b) => a.start - b.start);
  const rows = [...phaseRows(phases, whole), ...told.map((step) => stepRow(step, whole))];
  const head = ['What', 'Waiting', 'State', '#Time', `0 to ${seconds(whole)}`];
  const said = solves > 0 ? count(solves, 'solve') : 'Docker was not asked';
  return html`${name !== '' && html`<h3>${name}</h3>`}<p class="dim">${said}${steps.length > told.length && `; the ${told.length} longest of ${steps.length} steps`}</p>
${table(`Timeline ${name}`.trim(), head, rows)}`;
}

function phaseRows(phases: JobReport['phases'], whole: number): Html[] {
  let start = 0;
  return phases.map(({ name, ms }) => {
    const row = html`<tr><th scope="row">${name}</th><td></td><td class="dim">phase</td><td class="n">${seconds(ms)}</td>${span(start, ms, whole, 'phase')}</tr>
`;
    start += ms;
    return row;
  });
}

function stepRow({ tree, platform, targets, step, status, start, ms }: StepReport, whole: number): Html {
  return html`<tr><td><bdi>${tree}</bdi> <span class="dim">${platform} ${step}</span></td><td class="nowrap">${count(targets, 'target')}</td><td><span class="status ${status}">${status}</span></td><td class="n">${status === 'cached' ? '–' : seconds(ms)}</td>${span(start, ms, whole, status)}</tr>
`;
}
