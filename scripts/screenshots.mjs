// The README's pictures of report.html, from a real run: builds examples/quickstart with older packages and then as it is, so that something
// changed, and photographs the page. Needs what scripts/demo.sh needs, scripts/setup/chromium.sh and `npm run bundle`.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const SIZE = { width: 1280, height: 800 };
const MOST_BYTES = 200_000;

/** What the first of the two builds has instead. */
const BEFORE = {
  'common/requirements.txt': 'requests==2.32.4\npydantic==2.11.9\n',
  'functions/api/requirements.txt': 'numpy==2.3.4\n',
  'functions/worker/worker.py': 'def handler(event, context):\n    return {}\n',
};

const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-pictures-'));
const browser = await launch();
try {
  const project = join(folder, 'quickstart');
  cpSync(at('examples/quickstart'), project, { recursive: true, filter: (path) => !path.endsWith('/dist') });
  const build = () =>
    execFileSync(process.execPath, [at('dist/cli/index.js'), 'build', '--store', join(folder, 'store')], {
      cwd: project,
      stdio: 'inherit',
    });
  for (const [name, text] of Object.entries(BEFORE)) writeFileSync(join(project, name), text);
  build();
  for (const name of Object.keys(BEFORE)) cpSync(join(at('examples/quickstart'), name), join(project, name));
  build();

  const address = pathToFileURL(join(project, 'dist/report.html')).href;
  mkdirSync(at('docs/images'), { recursive: true });
  await picture('report-light.png', 'light', address, '#changes');
  const { targets } = JSON.parse(/id="data">([^<]*)</.exec(readFileSync(fileURLToPath(address), 'utf8'))[1]);
  const layer = targets.findIndex(({ id }) => id === 'common (linux/arm64)');
  await picture('report-dark.png', 'dark', `${address}#contents/${layer}`, '#contents');
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** What is in sight when a heading stands at the top; of the first, the whole top of the page. */
async function picture(name, colorScheme, address, heading) {
  const page = await browser.newPage({ colorScheme, viewport: SIZE });
  await page.goto(address);
  if (colorScheme === 'dark') await page.locator(heading).evaluate((each) => each.scrollIntoView());
  const path = at(`docs/images/${name}`);
  await page.screenshot({ path });
  await page.close();
  const { size } = statSync(path);
  if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes, it may have ${MOST_BYTES}`);
  console.log(`docs/images/${name}: ${size} bytes`);
}
