import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderReport } from '../../src/report/page.ts';
import type { BuildReport } from '../../src/report/types.ts';
import { report, target } from './build-report.ts';

/** The page's text as a reader sees it, and its tags, apart. */
const tagsOf = (page: string) =>
  page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .match(/<[^>]*>/g)!
    .map((tag) => tag.replace(/"[^"]*"/g, '""'));

describe('report.html', () => {
  test('says what was built, why, how large, of what', () => {
    const page = renderReport(report());
    for (const text of [
      'package_config.yaml',
      'api-amd64.zip',
      'linux/amd64',
      'built',
      'source changed: app.py',
      '26.2 MB',
      '50.0 % of 52.4 MB',
      '131.1 MB',
      '50.0 % of 262.1 MB',
      '214',
      '9f86d081884c',
      'numpy',
      '2.3.1',
      'libscipy_openblas64_',
      'sha256:base',
      'built from source: uvloop',
      '31 ms',
      'merged into functions',
    ]) {
      expect(page).toContain(text);
    }
  });

  test('fetches nothing', () => {
    const page = renderReport(report());
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:|\ssrc=|@import|url\(|<link(?! rel="icon" href="data:,")/);
  });

  test('status, findings and problems stand there in words, findings with their advice', () => {
    const finding = {
      severity: 'error',
      code: 'elf/glibc',
      message: 'needs GLIBC_2.35',
      hint: 'Take an older wheel.',
      paths: ['a.so', 'b.so'],
    } as const;
    const {
      path: _,
      size: __,
      ...failed
    } = target({ status: 'failed', findings: [{ ...finding, paths: [...finding.paths] }] });
    const page = renderReport(
      report({
        targets: [failed],
        problems: [
          {
            severity: 'warning',
            code: 'x',
            message: 'python3.9 is deprecated',
            at: { file: 'c.yaml', line: 3, column: 7 },
          },
        ],
      }),
    );
    for (const text of [
      '>failed<',
      '1 error',
      'needs GLIBC_2.35',
      'Take an older wheel.',
      'a.so',
      'c.yaml:3:7',
      'python3.9 is deprecated',
    ])
      expect(page).toContain(text);
    expect(page).toContain('<title>1 failed');
  });

  test('links lead somewhere, and no id stands twice', () => {
    const page = renderReport(
      report({ targets: [target({ findings: [{ severity: 'info', code: 'x', message: 'y' }] }), target()] }),
    );
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to);
  });

  test('a tree that many targets use stands there once', () => {
    const targets = Array.from({ length: 100 }, (_, i) => target({ id: `f${i} (linux/amd64)`, name: `f${i}` }));
    const page = renderReport(report({ targets }));
    expect(page.split('libscipy_openblas64_').length - 1).toBe(1);
    expect(page).toContain('100 targets');
  });

  test('500 targets with their own trees: below 5 MB, in a moment', () => {
    const tree = Object.values(report().trees)[0]!;
    const keys = Array.from({ length: 500 }, (_, i) => `sha256:${String(i).padStart(64, '0')}`);
    const targets = keys.map((key, i) =>
      target({ name: `function-with-a-long-name-${i}`, trees: [{ key, label: `./lambdas/${i}`, role: 'source' }] }),
    );
    const large = {
      ...tree,
      packages: Array.from({ length: 40 }, (_, i) => ({ name: `package-${i}`, version: '1.2.3' })),
      biggest: Array.from({ length: 30 }, (_, i) => ({ path: `a/rather/long/path/to/file-${i}.so`, size: 1e6 })),
    };
    const started = performance.now();
    const page = renderReport(report({ targets, trees: Object.fromEntries(keys.map((key) => [key, large])) }));
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('no text becomes a tag, an attribute or an escape sequence', () => {
    const tags = tagsOf(renderReport(hostile('plain')));
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</script><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onclick='x",
        '<!--',
        ']]>',
        '&lt;',
        '${x}',
        '\x1b[31m',
        '\x1b]0;t\x07',
        '\ud800',
        '\u202e',
        'javascript:alert(1)',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        const page = renderReport(hostile(`x${words.join('')}`));
        expect(tagsOf(page)).toEqual(tags);
        expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
        expect(page).not.toMatch(/href="(?!#|\.\/|data:,)/);
      }),
      { seed: 20261121, numRuns: process.env.LAMBDA_PACKER_FUZZ === 'full' ? 5_000 : 300 },
    );
  }, 60_000);

  test('equal input gives equal bytes', () =>
    expect(renderReport(report())).toBe(renderReport(structuredClone(report()))));

  test('a build of nothing is a page too', () => {
    expect(renderReport(report({ targets: [], trees: {}, phases: [] }))).toContain('</html>');
  });
});

/** The same text wherever a text may stand. */
function hostile(text: string): BuildReport {
  const finding = { severity: 'warning', code: text, message: text, hint: text, paths: [text, `${text}2`] } as const;
  return report({
    ...{ version: text, config: text, layersModeReason: text },
    targets: [
      target({
        id: text,
        name: text,
        runtime: text,
        reason: text,
        path: text,
        sha256: text,
        findings: [{ ...finding, paths: [...finding.paths] }],
        trees: [{ key: text, label: text, role: text }],
      }),
    ],
    trees: {
      [text]: {
        label: text,
        size: 1,
        unzippedSize: 1,
        files: 1,
        biggest: [{ path: text, size: 1 }],
        packages: [{ name: text, version: text }],
        made: { baseDigest: text, lines: [text] },
      },
    },
    problems: [{ severity: 'error', code: text, message: text, hint: text, at: { file: text, line: 1, column: 1 } }],
    phases: [{ name: text, ms: 1 }],
  });
}
