import type { BuildReport, TargetReport } from '../../src/report/types.ts';

const KEY = `sha256:${'1f'.repeat(32)}`;

/** A target that was built, but for what is given. */
export const target = (more: Partial<TargetReport> = {}): TargetReport => ({
  ...{ id: 'api (linux/amd64)', name: 'api', kind: 'function', platform: 'linux/amd64', runtime: 'python3.13' },
  ...{ status: 'built', reason: 'source changed: app.py', path: 'api-amd64.zip' },
  ...{ size: 26_214_400, unzippedSize: 131_072_000, files: 214, sha256: '9f86d081884c7d65'.repeat(4), findings: [] },
  trees: [{ key: KEY, label: 'requirements.txt', role: 'dependencies' }],
  ...more,
});

/** A report of one target of one tree, but for what is given. */
export const report = (more: Partial<BuildReport> = {}): BuildReport => ({
  ...{ version: '1.0.0', config: 'package_config.yaml', layersMode: 'merge', layersModeReason: 'the default' },
  targets: [target()],
  trees: {
    [KEY]: {
      ...{ label: 'requirements.txt', size: 25_000_000, unzippedSize: 131_000_000, files: 210 },
      biggest: [{ path: 'numpy.libs/libscipy_openblas64_.so', size: 26_600_000 }],
      packages: [{ name: 'numpy', version: '2.3.1' }],
      made: { baseDigest: 'sha256:base', lines: ['built from source: uvloop (no wheel for linux/arm64)'] },
    },
  },
  problems: [],
  phases: [{ name: 'plan', ms: 31 }],
  ...more,
});
