// The report of 500 functions with 2,000 files each: its size, and the time until it answers. `npm run build` comes before it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentsOf } from '../lib/inspect/contents.js';
import { renderReport } from '../lib/report/page.js';
import { VERSION } from '../lib/version.js';
import { launch } from '../scripts/chromium.mjs';
import { largeReport, timeToInteractive } from './large-report.mjs';
import { median } from './table.mjs';

const ROUNDS = 5;
const BARS = { bytes: 5_000_000, ms: 2000 };

const report = largeReport(contentsOf, VERSION);
const before = performance.now();
const text = renderReport(report);
const rendered = Math.round(performance.now() - before);
const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-report-'));
const file = join(process.argv[2] ?? folder, 'large-report.html');
writeFileSync(file, text);

const browser = await launch();
const taken = [];
try {
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    taken.push(await timeToInteractive(page, pathToFileURL(file).href));
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
const bytes = Buffer.byteLength(text);
console.log(`| what | figure | bar |
|---|---|---|
| report of 500 targets × 2,000 files, MB | ${(bytes / 1e6).toFixed(2)} | ${BARS.bytes / 1e6} |
| rendered by Node, ms | ${rendered} | |
| interactive in Chromium, ms: median (min–max) of ${ROUNDS} | ${median(taken)} (${Math.min(...taken)}–${Math.max(...taken)}) | ${BARS.ms} |`);
if (bytes > BARS.bytes || median(taken) > BARS.ms) process.exitCode = 1;
