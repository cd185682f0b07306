import type { LicensedPackage } from '../../src/inspect/types.ts';
import type { ZipArtifact } from '../../src/outputs/types.ts';
import type { Change } from '../../src/report/changes.ts';
import type { Overview } from '../../src/report/overview.ts';
import { entry } from '../actions/dist.ts';

/** An entry whose ZIP has so many bytes. */
const sized = (name: string, arch: 'amd64' | 'arm64', size: number, content = name, more: Partial<ZipArtifact> = {}) =>
  entry(name, `linux/${arch}`, content, { size, unzippedSize: 3 * size, ...more });

const unresolved = {
  severity: 'warning',
  code: 'elf/library',
  message: 'libpq.so.5 is needed by psycopg2/_psycopg.so and is not in the package',
  hint: 'Add it with `build.packages`, or use psycopg2-binary.',
} as const;

type Row = [name: string, version: string, license?: string, ecosystem?: LicensedPackage['ecosystem']];
const packages = (...rows: Row[]): { packages: LicensedPackage[] } => ({
  packages: rows.map(([name, version, license, ecosystem = 'pypi']) => ({
    ...{ ecosystem, name, version },
    ...(license !== undefined && { license }),
  })),
});

const CHANGES: Change[] = [
  {
    kind: 'changed',
    before: sized(
      'api-handler',
      'amd64',
      811_000,
      undefined,
      packages(['idna', '3.9', 'BSD-3-Clause'], ['six', '1.17.0', 'MIT']),
    ),
    after: sized('api-handler', 'amd64', 812_345, 'api 2', {
      ...packages(['idna', '3.10', 'BSD-3-Clause']),
      sboms: [{ path: 'api-handler-amd64.cdx.json', sha256: 'a', size: 1 }],
    }),
  },
  {
    kind: 'changed',
    before: sized(
      'processor',
      'arm64',
      22_345_678,
      undefined,
      packages(['idna', '3.9', 'BSD-3-Clause'], ['redis', '6.0', 'MIT']),
    ),
    after: sized('processor', 'arm64', 31_345_678, 'processor 2', {
      findings: [unresolved],
      ...packages(
        ['idna', '3.10', 'BSD-3-Clause'],
        ['numpy', '2.3.1', 'BSD-3-Clause'],
        ['pikepdf', '9.11.0', 'MPL-2.0'],
        ['redis', '6.0', 'RSALv2 OR SSPLv1'],
      ),
    }),
  },
  {
    kind: 'added',
    after: sized('thumbnails', 'arm64', 4_096, undefined, {
      findings: [unresolved],
      ...packages(['sharp', '0.34.4', 'Apache-2.0', 'npm']),
    }),
  },
  {
    kind: 'same',
    before: sized('common', 'amd64', 1_200_000, undefined, packages()),
    after: sized('common', 'amd64', 1_200_000, undefined, packages()),
  },
  {
    kind: 'same',
    before: sized('mailer', 'arm64', 99_000, undefined, packages(['jinja2', '3.1.5'])),
    after: sized('mailer', 'arm64', 99_100, 'other bytes', {
      ...packages(['jinja2', '3.1.6']),
      findings: [{ severity: 'info', code: 'zip/large', message: '12 files are over 1 MB' }],
    }),
  },
  { kind: 'removed', before: sized('old-report', 'arm64', 5_000_000, undefined, packages()) },
];

const RUN = 'https://github.com/acme/app/actions/runs/42';

/** A pull request as they are. */
export const PULL_REQUEST: Overview = {
  config: 'services/package_config.yaml',
  changes: CHANGES,
  base: { branch: 'main', sha: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d' },
  failed: [],
  skipped: [],
  budgets: {
    'api-handler (linux/amd64)': { zip: 1_000_000, unzipped: 5_000_000, level: 'error' },
    'processor (linux/arm64)': { zip: 30_000_000, level: 'warn' },
    'mailer (linux/arm64)': { zip: 100_000, level: 'warn' },
  },
  reasons: {
    'api-handler (linux/amd64)': 'source changed: lambdas/api/app.py',
    'processor (linux/arm64)':
      'numpy 2.3.1 added (requirements.txt); source changed: lambdas/processor/main.py and 3 more',
  },
  problems: [],
  phases: [
    { name: 'plan', ms: 31 },
    { name: 'trees', ms: 12_400 },
    { name: 'artifacts', ms: 410 },
    { name: 'dist', ms: 12 },
  ],
  links: Object.fromEntries(
    [
      'api-handler-amd64.zip',
      'api-handler-amd64.cdx.json',
      'processor-arm64.zip',
      'thumbnails-arm64.zip',
      'common-amd64.zip',
      'mailer-arm64.zip',
    ].map((path, i) => [path, `${RUN}/artifacts/${100 + i}`]),
  ),
  report: `${RUN}/artifacts/99`,
  run: { url: RUN, sha: 'feedc0de5e6f708192a3b4c5d6e7f8091a2b3c4d' },
};

/** One install fails, for two targets; the others were not written. */
export const FAILING: Overview = {
  ...PULL_REQUEST,
  changes: CHANGES.filter(({ kind }) => kind === 'same'),
  failed: ['processor (linux/amd64)', 'processor (linux/arm64)'].map((id) => ({
    id,
    problems: [
      {
        severity: 'error',
        code: 'graph/install',
        message: [
          'processor (linux/amd64), processor (linux/arm64): `uv pip install -r lambdas/processor/requirements.txt` failed',
          '      × No solution found when resolving dependencies:',
          '      ╰─▶ Because there is no version of numpy==99.0 and you require',
          '          numpy==99.0, we can conclude that your requirements are unsatisfiable.',
        ].join('\n'),
        hint: 'No version fits: check the requirement, the index and `runtime`.',
        at: { file: 'services/package_config.yaml', line: 12, column: 5 },
      },
    ],
  })),
  skipped: [
    { id: 'api-handler (linux/amd64)', reason: 'processor (linux/amd64) failed; --keep-going writes the others' },
  ],
  problems: [
    {
      severity: 'warning',
      code: 'config/unused-layer',
      message: 'layer common is used by no function',
      at: { file: 'services/package_config.yaml', line: 4, column: 3 },
    },
  ],
};

/** The first build there is. */
const { base: _, report: __, ...rest } = PULL_REQUEST;
export const FIRST: Overview = {
  ...rest,
  changes: CHANGES.flatMap((change): Change[] => ('after' in change ? [{ kind: 'changed', after: change.after }] : [])),
  reasons: {},
};

/** So many functions, that changed or did not. */
export function many(changed: number, same: number): Overview {
  const row = (i: number) => sized(`function-with-a-long-name-${i}`, 'arm64', 1_000_000 + i);
  const changes: Change[] = [
    ...Array.from(
      { length: changed },
      (_, i): Change => ({
        kind: 'changed',
        before: row(i),
        after: { ...row(i), sha256: `${i}`.padStart(64, 'a'), size: 2_000_000 - i },
      }),
    ),
    ...Array.from(
      { length: same },
      (_, i): Change => ({
        kind: 'same',
        before: row(changed + i),
        after: row(changed + i),
      }),
    ),
  ];
  return { ...PULL_REQUEST, changes, reasons: {} };
}
