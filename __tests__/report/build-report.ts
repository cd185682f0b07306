import type { BuildReport, TargetReport, TreeReport } from '../../src/report/types.ts';

const KEY = `sha256:${'1f'.repeat(32)}`;

/** A target that was built, but for what is given. */
export const target = (more: Partial<TargetReport> = {}): TargetReport => ({
  ...{ id: 'api (linux/amd64)', name: 'api', kind: 'function', platform: 'linux/amd64', runtime: 'python3.13' },
  ...{ status: 'built', reason: 'source changed: app.py', path: 'api-amd64.zip' },
  ...{
    size: 26_214_400,
    unzippedSize: 131_072_000,
    files: 214,
    sha256: '9f86d081884c7d65'.repeat(4),
    findings: [],
    layers: [],
  },
  trees: [{ key: KEY, label: 'requirements.txt', role: 'dependencies' }],
  ...more,
});

/** An installed tree, but for what is given. */
export const tree = (more: Partial<TreeReport> = {}): TreeReport => ({
  ...{ key: KEY, label: 'requirements.txt', from: 'build', size: 25_000_000, unzippedSize: 131_000_000, files: 210 },
  contents: [
    {
      ...{ name: 'numpy', version: '2.3.1', size: 100_000_000, packed: 20_000_000, files: 200 },
      largest: [{ path: 'numpy.libs/libscipy_openblas64_.so', size: 26_600_000 }],
    },
  ],
  made: { baseDigest: 'sha256:base', lines: ['built from source: uvloop (no wheel for linux/arm64)'] },
  ...more,
});

/** A report of one target of one tree, but for what is given. */
export const report = (more: Partial<BuildReport> = {}): BuildReport => ({
  ...{
    schema: 1,
    version: '1.0.0',
    config: 'package_config.yaml',
    layersMode: 'merge',
    layersModeReason: 'the default',
  },
  targets: [target()],
  trees: [tree()],
  problems: [],
  comparisons: [],
  publications: [],
  jobs: [{ name: '', phases: [{ name: 'plan', ms: 31 }], steps: [], solves: 1 }],
  ...more,
});
