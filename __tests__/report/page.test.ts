import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dataIsland, readReport } from '../../src/report/page/island.ts';
import { renderReport } from '../../src/report/page.ts';
import type { BuildReport } from '../../src/report/types.ts';
import { VERSION } from '../../src/version.ts';
import { report, target, tree } from './build-report.ts';

/** The page without its style, script and data. */
const bodyOf = (page: string) => page.replace(/<(style|script)( [^>]*)?>[\s\S]*?<\/\1>/g, '');
const tagsOf = (page: string) =>
  bodyOf(page)
    .match(/<[^>]*>/g)!
    .map((tag) => tag.replace(/"[^"]*"/g, '""'));

const textOf = (page: string) =>
  bodyOf(page)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

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
    expect(page.replace(/https?:\/\/(d3js.org|opensource)/g, '')).not.toMatch(
      /https?:|\ssrc=|@import|url\(|<link(?! rel="icon" href="data:,")/,
    );
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

  test('equal trees, packages and files give way to the page’s size, the smallest first', () => {
    const packages = Array.from({ length: 100 }, (_, i) => ({
      ...{ name: `package-${i}`, version: '1.2.3', size: 1000 * (100 - i), packed: 10, files: 9 },
      largest: Array.from({ length: 8 }, (_, n) => ({
        path: `a/long/path/to/file-${i}-${n}.so`,
        size: 100 * (100 - i) - n,
      })),
    }));
    const trees = Array.from({ length: 500 }, (_, i) => tree({ key: `sha256:${i}`, contents: packages }));
    const island = dataIsland(report({ trees }), 2_000_000);
    expect(island.length).toBeLessThan(2_500_000);
    const { contents } = (JSON.parse(island) as BuildReport).trees[499]!;
    const sum = contents.reduce((total, { size, files }) => ({ size: total.size + size, files: total.files + files }), {
      ...{ size: 0, files: 0 },
    });
    expect(sum).toEqual({ size: 5_050_000, files: 900 });
    expect(contents[0]!.name).toBe('package-0');
    expect(contents.at(-1)).toMatchObject({ name: '', largest: [] });
  });

  test('what the page carries is the report', () => {
    const whole = report({
      problems: [{ severity: 'error', code: 'x', message: 'first\n  </script>second' }],
      version: VERSION,
    });
    expect(readReport(renderReport(whole))).toEqual(whole);
    expect(readReport(renderReport(report({ version: '0.0.0' })))).toBeUndefined();
    expect(readReport('<p>another page</p>')).toBeUndefined();
  });

  test('says what changed against the previous build and a branch, with the packages', () => {
    const sizes = { size: 2_000_000, unzippedSize: 4_000_000 };
    const row = {
      id: 'api (linux/amd64)',
      kind: 'changed',
      before: sizes,
      after: { size: 3_000_000, unzippedSize: 4_000_000 },
    } as const;
    const packages = [
      { name: 'numpy', before: { version: '2.3.1', size: 10 }, after: { version: '2.3.5', size: 1_000_010 } },
      { name: 'six', before: { version: '1.17.0', size: 500 } },
    ];
    const text = textOf(
      renderReport(
        report({
          comparisons: [
            { against: 'the previous build', rows: [{ ...row, packages }], same: 7 },
            { against: 'main', rows: [], same: 8 },
          ],
        }),
      ),
    );
    for (const part of [
      'Against the previous build',
      '1 changed, 7 unchanged; ZIPs +1.0 MB',
      '+50.0 %',
      'numpy 2.3.1 → 2.3.5 +1.0 MB',
      'six removed 1.17.0 −500 B',
      'Against main 8 unchanged',
    ])
      expect(text).toContain(part);
  });

  test('layers with their users, publications, what ran and what was cached', () => {
    const arn = 'arn:aws:lambda:eu-west-1:123456789012:layer:other:7';
    const layer = target({ id: 'common (linux/amd64)', name: 'common', kind: 'layer', unzippedSize: 1_000_000 });
    const text = textOf(
      renderReport(
        report({
          layersMode: 'attach',
          targets: [target({ layers: ['common', arn] }), layer],
          publications: [
            {
              layer: 'common',
              arch: 'amd64',
              region: 'eu-west-1',
              name: 'common-amd64',
              version: 4,
              arn: `${arn}4`,
              isCurrent: false,
            },
          ],
          jobs: [
            {
              ...{ name: 'amd64', phases: [{ name: 'trees', ms: 4000 }], solves: 1 },
              steps: [
                { tree: 'requirements.txt', targets: 3, step: 'install', status: 'done', start: 100, ms: 3200 },
                { tree: 'package-lock.json', targets: 1, step: 'install', status: 'cached', start: 50, ms: 0 },
              ],
            },
          ],
        }),
      ),
    );
    for (const part of [`${arn} – – – api`, 'common eu-west-1', 'an earlier build', '132.1 MB'])
      expect(text.replace('common amd64', 'common')).toContain(part);
    expect(text).toMatch(/requirements\.txt install 3 targets done 3\.2 s/);
    expect(text).toMatch(/package-lock\.json install 1 target cached –/);
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
        expect(bodyOf(page)).not.toMatch(/href="(?!#|\.\/|data:,)/);
      }),
      { seed: 20261121, numRuns: process.env.LAMBDA_PACKER_FUZZ === 'full' ? 5_000 : 100 },
    );
  }, 60_000);

  test('equal input gives equal bytes', () =>
    expect(renderReport(report())).toBe(renderReport(structuredClone(report()))));

  test('a build of nothing is a page too', () => {
    expect(renderReport(report({ targets: [], trees: [], jobs: [] }))).toContain('</html>');
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
        layers: [`arn:${text}`],
        url: text,
      }),
    ],
    trees: [
      tree({
        ...{ key: text, label: text, made: { baseDigest: text, lines: [text] } },
        contents: [{ name: text, version: text, size: 9, packed: 1, files: 2, largest: [{ path: text, size: 1 }] }],
      }),
    ],
    problems: [{ severity: 'error', code: text, message: text, hint: text, at: { file: text, line: 1, column: 1 } }],
    comparisons: [
      {
        ...{ against: text, same: 1 },
        rows: [{ id: text, kind: 'changed', packages: [{ name: text, after: { version: text, size: 2 } }] }],
      },
    ],
    publications: [{ layer: text, arch: 'amd64', region: text, name: text, version: 1, arn: text, isCurrent: true }],
    jobs: [
      {
        ...{ name: text, solves: 1, phases: [{ name: text, ms: 1 }] },
        steps: [{ tree: text, targets: 1, step: text, status: 'failed', start: 0, ms: 1 }],
      },
    ],
  });
}
