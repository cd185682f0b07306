import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from '../../scripts/chromium.mjs';
import { renderReport } from '../../src/report/page.ts';
import type { BuildReport } from '../../src/report/types.ts';

/** A browser for the tests of a file. */
export function inBrowser() {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-page-'));
  const pages: { page: Page; said: string[]; asked: string[] }[] = [];
  beforeAll(async () => {
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    /** Opens a report as a file, as whoever built it does. */
    async open(report: BuildReport | string, options: BrowserContextOptions & { hash?: string } = {}): Promise<Page> {
      const { hash = '', ...context } = options;
      const file = join(folder, `report-${pages.length}.html`);
      writeFileSync(file, typeof report === 'string' ? report : renderReport(report));
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...context })).newPage();
      const known = { page, said: [] as string[], asked: [] as string[] };
      pages.push(known);
      page.on('console', (message) => known.said.push(message.text()));
      page.on('pageerror', (error) => known.said.push(String(error)));
      page.on('dialog', (dialog) => {
        known.said.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => known.asked.push(request.url()));
      await page.goto(pathToFileURL(file).href + hash);
      return page;
    },
    /** No script failed, the page's own policy stopped nothing, and nothing but the file was asked for. */
    async closeQuiet(page: Page): Promise<void> {
      const { said, asked } = pages.find((each) => each.page === page)!;
      expect(said).toEqual([]);
      expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
      await page.context().close();
    },
  };
}

/** What axe-core finds that keeps people from using a page, in words. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<axe.AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical' || impact === 'moderate')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')})`);
}
