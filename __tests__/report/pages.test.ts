import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../src/report/changes.ts';
import { commentBody, markerOf } from '../../src/report/comment-text.ts';
import type { Overview } from '../../src/report/overview.ts';
import { summaryText } from '../../src/report/summary.ts';
import { visible } from '../../src/report/text.ts';
import { type Shown, shownBy } from './github-page.ts';
import { FAILING, FIRST, many, PULL_REQUEST } from './overviews.ts';

describe('golden: what a reviewer reads', () => {
  const cases = { 'pull-request': PULL_REQUEST, failing: FAILING, first: FIRST };
  const pages = Object.entries(cases).flatMap(([name, overview]): [string, string][] => [
    [`${name}.summary.md`, summaryText(overview)],
    [`${name}.comment.md`, commentBody(overview, { scope: 'services' })],
  ]);
  test.each(pages)('%s', (name, text) => {
    const path = new URL(`./golden/${name}`, import.meta.url);
    if (process.env.LAMBDA_PACKER_UPDATE) {
      mkdirSync(new URL('.', path), { recursive: true });
      writeFileSync(path, text);
    }
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});

describe('order', () => {
  const places = (text: string, ...words: string[]) => words.map((word) => text.indexOf(word));
  test('failures, then what changed by its change of size, then the rest', () => {
    const found = places(
      summaryText({ ...PULL_REQUEST, failed: FAILING.failed }),
      ...[
        'No solution found',
        '>processor<',
        '>old-report<',
        '>thumbnails<',
        '>api-handler<',
        'Findings',
        'unchanged:',
        'Time:',
      ],
    );
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
  });
});

test('an image is told by its digest and the size of its layers, and is no file', () => {
  const image = (digest: string, size: number) => ({
    ...({ name: 'render', kind: 'function', type: 'image', platform: 'linux/arm64', runtime: 'python3.13' } as const),
    ...{
      manifestHash: digest,
      digest: `sha256:${digest.repeat(64)}`,
      size,
      unzippedSize: size,
      layers: [],
      findings: [],
    },
  });
  const changes: Change[] = [{ kind: 'changed', before: image('a', 1_000_000), after: image('b', 3_000_000) }];
  const { plain, code } = shownBy(summaryText({ ...PULL_REQUEST, changes }));
  expect(code).toContain('b'.repeat(12));
  expect(plain).toContain('ZIPs and image layers: 3.0 MB, +2.0 MB against main');
  expect(plain).not.toContain('SHA-256 of what changed');
});

describe('limits', () => {
  test.each([
    ['summary', summaryText, 1024 * 1024, 6000],
    ['comment', (overview: Overview) => commentBody(overview, { scope: '' }), 65_536, 700],
  ] as const)('a %s of any size stays below its own, and says what it leaves out', (_name, render, limit, n) => {
    const text = render(many(n, n));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    expect(Buffer.byteLength(text)).toBeGreaterThan(0.95 * limit);
    const shown = text.match(/<tr><td><code>/g)!.length;
    const [left] = /(\d+) more: see <a href="[^"]+\/99">the report/.exec(text)!.slice(1).map(Number);
    expect(shown + left!).toBe(n);
    expect(text).toContain(`${n} changed · ${n} unchanged`);
    expect(text).toContain(`${n} more: see`);
    expect(shownBy(text).broken).toEqual([]);
  });

  test('hundreds of different failures and remarks', () => {
    const failed = Array.from({ length: 120 }, (_, i) => ({
      id: `f${i} (linux/arm64)`,
      problems: [
        {
          severity: 'error',
          code: 'x',
          message: `step ${i} failed\n${`    ${'&'.repeat(500)}\n`.repeat(20)}`,
          hint: '<'.repeat(9000),
        } as const,
      ],
    }));
    const problems = failed.map(({ problems: [first] }) => ({ ...first!, severity: 'warning' as const }));
    const text = commentBody({ ...PULL_REQUEST, failed, problems }, { scope: '' });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
    expect(text).toMatch(/1\d\d more failures: see/);
    expect(text).toContain('120 failed');
  });
});

describe('the marker', () => {
  test.each(['', 'api', 'a--b', '-->', '<script>', '\ud800'])('of %j is one hidden line at the beginning', (scope) => {
    const body = commentBody(PULL_REQUEST, { scope });
    expect(body.split('\n')[0]).toBe(markerOf(scope));
    expect(markerOf(scope)).toMatch(/^<!-- lambda-packer (?!.*--.*--)[^<>]* -->$/);
  });
  test('differs by scope', () => {
    expect(new Set(['', 'a', 'b', 'a-b', 'a%2Db'].map(markerOf)).size).toBe(5);
  });
});

describe('a user’s text is text', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '@octocat',
            '#1',
            'GH-1',
            'acme/app#2',
            'https://evil.example',
            'www.evil.example',
            'a@b.example',
            ':tada:',
          ],
          ...[
            '<script>alert(1)</script>',
            '<img src=x>',
            '</pre></code></td>',
            '-->',
            '<!--',
            '&lt;b&gt;',
            '&#64;octocat',
          ],
          ...[
            '**bold**',
            '[x](https://evil.example)',
            '![x](y)',
            '`tick',
            '``',
            '|',
            '\\|',
            '\n',
            '\n\n# Heading\n',
            '\t',
            '~~x~~',
            '---',
          ],
          ...[
            '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
            'deadbeef',
            'plain',
            'words',
            'file.py',
            '\u202e',
            '\ud800',
            '\u0000',
            '::error::x',
          ],
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(' ')),
    fc.constantFrom('javascript:alert(1)', '${{ secrets.X }}', '\r\n\r\n<h1>x</h1>'),
  );
  const problem = fc.record({
    severity: fc.constantFrom('error' as const, 'warning' as const),
    code: fc.constant('x/y'),
    message: fc.array(nasty, { maxLength: 4 }).map((lines) => lines.join('\n')),
    hint: nasty,
    at: fc.record({ file: nasty, line: fc.nat(), column: fc.nat() }),
  });

  test('whatever stands in names, paths, messages and branches', () => {
    const runs = process.env.LAMBDA_PACKER_FUZZ === 'full' ? 20_000 : 150;
    fc.assert(
      fc.property(nasty, nasty, nasty, fc.array(problem, { maxLength: 3 }), (name, branch, reason, problems) => {
        const changes = PULL_REQUEST.changes.map((change) => {
          const packages = (version: string) => [{ ecosystem: 'pypi' as const, name, version, license: reason }];
          const named = <T extends { size: number }>(side: T) => ({
            ...side,
            name,
            findings: problems,
            packages: packages(side.size % 2 === 0 ? branch : reason),
          });
          return 'after' in change
            ? { ...change, after: named(change.after) }
            : { ...change, before: named(change.before) };
        });
        const id = `${name} (linux/arm64)`;
        const overview: Overview = {
          ...PULL_REQUEST,
          ...{ config: name, changes, problems, base: { branch, sha: branch }, failed: [{ id, problems }] },
          ...{ skipped: [{ id, reason }], reasons: { [id]: reason } },
        };
        for (const text of [summaryText(overview), commentBody(overview, { scope: branch })]) {
          const shown = shownBy(text);
          expect(shown).toMatchObject({ broken: [], alive: [], foreign: [] } satisfies Partial<Shown>);
          expect(shown.code).toEqual(expect.arrayContaining([name, branch].map(visible).filter((text) => text !== '')));
        }
      }),
      { seed: 4, numRuns: runs },
    );
  });

  test('and a sentence keeps its words', () => {
    const message = 'the handler app.handler of ./api is not there (see #12, @octocat), it’s 3.5 MB: run `uv lock`!';
    const { plain, code } = shownBy(
      summaryText({ ...PULL_REQUEST, problems: [{ severity: 'warning', code: 'x', message }] }),
    );
    expect(plain).toContain(
      'the handler app.handler of ./api is not there (see #12, @octocat), it’s 3.5 MB: run uv lock!',
    );
    expect(code).toEqual(expect.arrayContaining(['app.handler', './api', '#12', '@octocat', 'uv lock']));
    expect(code).not.toContain('handler');
  });
});
