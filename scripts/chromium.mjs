// Starts the browser that scripts/setup/chromium.sh has seen to, headless, without anything that it would ask of the network by itself.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const PROGRAMS = ['chromium', 'google-chrome-stable', 'google-chrome'];
const QUIET = ['quic', 'background-networking', 'component-update', 'sync'].map((feature) => `--disable-${feature}`);

export async function launch() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  const executablePath = paths.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('there is no Chromium here: run scripts/setup/chromium.sh');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...QUIET] });
}
