// The README's terminal picture: examples/quickstart is built in a real terminal (tmux), which is captured while it builds and when it is done.
//   node scripts/terminal-picture.mjs [docs/images/terminal.svg]
// Needs what scripts/setup/{tools,engine,base-images}.sh set up, and the bundle in dist/.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const COLUMNS = 80;
const output = resolve(process.argv[2] ?? 'docs/images/terminal.svg');
const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-picture-'));
const tmux = (...words) => execFileSync('tmux', ['-S', join(folder, 'socket'), ...words], { encoding: 'utf8' });

/** The screen with its colours, without what is empty at its end. */
const screen = () => tmux('capture-pane', '-p', '-e').trimEnd().split('\n');

async function until(pattern, seconds) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await setTimeout(40))
    if (pattern.test(tmux('capture-pane', '-p'))) return screen();
  throw new Error(`the screen never showed ${pattern}:\n${screen().join('\n')}`);
}

let during;
let after;
try {
  cpSync('examples/quickstart', join(folder, 'quickstart'), {
    recursive: true,
    filter: (path) => !/\/(dist|node_modules)$/.test(path),
  });
  // What BuildKit has in its cache from before would be over before it is seen: another recipe of the same installs.
  const config = join(folder, 'quickstart', 'package_config.yaml');
  const own = `    dependencies: {exclude: ['none-${Date.now()}']}\n`;
  writeFileSync(config, readFileSync(config, 'utf8').replace(/^ {4}path: .*\/(?:common|api|web)\n/gm, `$&${own}`));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(
    join(folder, 'bin', 'lambda-packer'),
    `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli/index.js')}' "$@"\n`,
    {
      mode: 0o755,
    },
  );
  const settings = {
    LAMBDA_PACKER_BASE_REGISTRY: 'localhost:5000/lambda',
    ...process.env,
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    LAMBDA_PACKER_STORE: join(folder, 'store'),
    PS1: '$ ',
  };
  const exported = ['PATH', 'PS1', 'LAMBDA_PACKER_BASE_REGISTRY', 'LAMBDA_PACKER_STORE'];
  const lines = exported.map((name) => `export ${name}='${settings[name]}'`);
  writeFileSync(join(folder, 'start'), ['unset CI NO_COLOR FORCE_COLOR', ...lines, ''].join('\n'));
  const shell = `exec bash --noprofile --rcfile '${join(folder, 'start')}' -i`;
  tmux(
    '-f',
    '/dev/null',
    '-u',
    'new-session',
    '-d',
    '-x',
    String(COLUMNS),
    '-y',
    '20',
    '-c',
    join(folder, 'quickstart'),
    shell,
  );
  tmux('send-keys', 'lambda-packer build', 'Enter');
  // In the middle of the installs, when one is done and another has said something.
  during = await until(/install: done[\s\S]*at work/, 300).catch(() => undefined);
  after = await until(/^Report: /m, 600);
} finally {
  tmux('kill-server');
  rmSync(folder, { recursive: true, force: true });
}

const SIZE = { line: 19, column: 8.43, font: 14, margin: 18 };
const INK = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 36: '#79c0ff' };
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A line of the screen as pieces of one look: `ESC [ codes m` changes it (ECMA-48, SGR). */
function pieces(line) {
  let look = {};
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is read
  return line.split(/(\x1b\[[\d;]*m)/).flatMap((part) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is read
    const codes = /^\x1b\[([\d;]*)m$/.exec(part)?.[1];
    if (codes === undefined) return part === '' ? [] : [{ text: part, ...look }];
    for (const code of codes.split(';')) {
      if (code === '' || code === '0' || code === '39') look = code === '39' ? { ...look, fill: undefined } : {};
      else if (code === '1') look = { ...look, bold: true };
      else if (code === '2') look = { ...look, dim: true };
      else look = { ...look, fill: INK[code] };
    }
    return [];
  });
}

function textOf(line, y) {
  let column = 0;
  // Not every viewer keeps several spaces: each word stands at its own column.
  const words = pieces(line.trimEnd()).flatMap(({ text, ...look }) =>
    text.split(/( {2,}|^ +| +$)/).map((part) => ({ text: part, ...look })),
  );
  return words.map(({ text, fill, bold, dim }) => {
    const x = SIZE.margin + column * SIZE.column;
    column += text.length;
    if (text.trim() === '') return '';
    const length = (text.length * SIZE.column).toFixed(1);
    const look = `${fill ? ` fill="${fill}"` : ''}${bold ? ' font-weight="bold"' : ''}${dim ? ' fill-opacity="0.6"' : ''}`;
    return `<text x="${x.toFixed(1)}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${look}>${escaped(text)}</text>`;
  });
}

const blocks = [during, after].filter(Boolean);
let y = 44 + SIZE.font;
const body = blocks.flatMap((lines, i) => {
  const shown = i === 0 || blocks.length === 1 ? lines : lines.filter((line) => !line.startsWith('$ lambda'));
  const drawn = shown.flatMap((line) => {
    const texts = textOf(line, y);
    y += SIZE.line;
    return texts;
  });
  if (i === blocks.length - 1) return drawn;
  y += 14;
  return [
    ...drawn,
    `<line x1="0" x2="100%" y1="${y - SIZE.font - 6}" y2="${y - SIZE.font - 6}" stroke="#30363d" stroke-dasharray="4 4"/>`,
  ];
});
const width = Math.ceil(COLUMNS * SIZE.column + 2 * SIZE.margin);
const height = y;
const label =
  'A build of four packages for two architectures: a line for each target at work, then a table of what became of each';
mkdirSync(dirname(output), { recursive: true });
writeFileSync(
  output,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">
<rect width="100%" height="100%" rx="10" fill="#0d1117"/>
<g fill="#30363d"><circle cx="22" cy="20" r="6"/><circle cx="42" cy="20" r="6"/><circle cx="62" cy="20" r="6"/></g>
<g fill="#e6edf3" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${SIZE.font}">
${body.filter(Boolean).join('\n')}
</g>
</svg>
`,
);
