import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lambdaPacker, workspace } from './support/cli.ts';
import { textsIn } from './support/installed.ts';

const here = workspace();
beforeAll(() => {
  execFileSync('bash', ['scripts/setup/compiler-image.sh'], { stdio: ['ignore', 2, 2] });
}, 300_000);
afterAll(() => here.remove());

/** What examples/ridge does with xmlsec, which takes a quarter of an hour under emulation, with a module of twenty lines. */
test('a module that is compiled for arm64 against a library of the operating system takes it along, in a layer and in a function', async () => {
  here.write({
    'package_config.yaml': `
runtime_default: python3.13
platforms_default: [linux/arm64]
layers_mode: attach
build: { image: "localhost:5000/lambda-packer/compiler:arm64", env: { CC: gcc } }
layers:
  yaml: { requirements: [./module], installer: pip, lib: &lib [/usr/lib/*-linux-gnu/libyaml-0.so.2] }
lambdas:
  layered: { path: ./f, handler: app.handler, layers: [yaml] }
  alone: { path: ./f, handler: app.handler, requirements: [./module], installer: pip, lib: *lib }
`,
    'f/app.py':
      'import platform, yamlversion\ndef handler(event, context): return [yamlversion.version(), platform.machine()]\n',
    'module/pyproject.toml':
      '[build-system]\nrequires = ["setuptools==80.9.0"]\nbuild-backend = "setuptools.build_meta"\n',
    'module/setup.py':
      'from setuptools import Extension, setup\nsetup(name="yamlversion", version="1", ext_modules=[Extension("yamlversion", ["yamlversion.c"], libraries=["yaml"])])\n',
    'module/yamlversion.c': `
#include <Python.h>
#include <yaml.h>
static PyObject *version(PyObject *self, PyObject *none) { return PyUnicode_FromString(yaml_get_version_string()); }
static PyMethodDef methods[] = {{"version", version, METH_NOARGS, NULL}, {NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "yamlversion", NULL, -1, methods};
PyMODINIT_FUNC PyInit_yamlversion(void) { return PyModule_Create(&module); }
`,
  });
  const words = (command: string, ...more: string[]) => [
    ...[command, ...more, '--config', here.path('package_config.yaml')],
    ...['--dist', here.path('dist'), '--store', here.path('store')],
  ];
  // Debian's libraries ask for a newer glibc than Lambda's.
  const built = await lambdaPacker(words('build', '--verify', 'off'), { timeoutMs: 500_000 });
  expect([built.code, built.stderr.match(/^error: .*/gm)]).toEqual([0, null]);
  expect([...(await textsIn(here.path('dist', 'yaml-arm64.zip'))).keys()]).toContain('lib/libyaml-0.so.2');
  expect([...(await textsIn(here.path('dist', 'alone-arm64.zip'))).keys()]).toContain('libyaml-0.so.2');
  for (const name of ['layered', 'alone']) {
    const ran = await lambdaPacker(words('invoke', name, '--platform', 'linux/arm64', '--event', '{}'));
    expect([name, ran.stderr, ran.stdout && JSON.parse(ran.stdout)]).toEqual([
      name,
      expect.anything(),
      [expect.stringMatching(/^0\.2\./), 'aarch64'],
    ]);
  }
}, 600_000);
