import { appendFileSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pinned, so that figures of two days compare; what these depend on floats. */
const PINS = {
  httpx: '0.28.1',
  jinja2: '3.1.6',
  numpy: '2.4.6',
  pandas: '3.1.1',
  pydantic: '2.14.3',
  'python-dateutil': '2.9.0.post0',
  pyyaml: '6.0.3',
  requests: '2.34.2',
  six: '1.17.0',
};

/** What a requirements file changes to, one version a round. */
export const OTHER_SIX = ['1.16.0', '1.15.0', '1.14.0', '1.13.0', '1.12.0', '1.11.0', '1.10.0'];

const FOUR = {
  api: ['requests', 'pydantic'],
  client: ['httpx'],
  data: ['pyyaml', 'python-dateutil'],
  web: ['jinja2', 'requests', 'six'],
};

/** name → {functions, files: requirement files that the functions take in turn, layer, platforms}. */
export const PROJECTS = {
  1: {
    title: '1 function with requests, numpy, pandas',
    functions: 1,
    files: { data: ['requests', 'numpy', 'pandas'] },
  },
  20: { title: '20 functions with 4 requirement files, and a layer', functions: 20, files: FOUR, layer: ['pyyaml'] },
  100: { title: '100 functions with one requirement file (jinja2)', functions: 100, files: { api: ['jinja2'] } },
  '100x4': { title: '100 functions with 4 requirement files', functions: 100, files: FOUR },
  500: { title: '500 functions, source only', functions: 500, files: {} },
  2000: { title: '2,000 functions with 4 requirement files', functions: 2000, files: FOUR },
  arm64: {
    title: 'numpy and pandas',
    functions: 1,
    files: { data: ['numpy', 'pandas'] },
    platforms: ['linux/amd64', 'linux/arm64'],
  },
};

/**
 * Writes a project anew: package_config.yaml and its folders for us, packages.txt for the plain script,
 * sam/ (a copy of each function with its requirements, and a template) for SAM.
 * @returns {folder, files: requirement file names, changing: the one that editRequirements changes, editLine(round), editRequirements(round)}
 */
export function writeProject(bench, id, version) {
  const { functions, files, layer, platforms = ['linux/amd64'] } = PROJECTS[id];
  const folder = join(bench.dir, `project-${id}`);
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['functions', 'requirements', 'sam']) mkdirSync(join(folder, name), { recursive: true });
  const fileNames = Object.keys(files);
  for (const name of fileNames) writeFileSync(requirementFile(folder, name), requirements(files[name]));
  const packages = Array.from({ length: functions }, (_, i) => ({
    name: `f${String(i).padStart(4, '0')}`,
    file: fileNames[i % fileNames.length],
  }));
  for (const each of packages) writeFunction(folder, each);
  if (layer) writeLayer(folder, layer);
  writeFileSync(join(folder, 'package_config.yaml'), config(packages, layer, version, platforms));
  writeFileSync(join(folder, 'packages.txt'), plainList(packages, layer));
  writeFileSync(join(folder, 'sam/template.yaml'), template(packages, layer, version));
  const changing = fileNames.find((name) => files[name].includes('six'));
  return {
    folder,
    files: fileNames,
    changing,
    editLine(round) {
      for (const place of ['functions', 'sam'])
        appendFileSync(join(folder, place, packages[0].name, 'app.py'), `LINE = ${round}\n`);
    },
    editRequirements(round) {
      writeFileSync(
        requirementFile(folder, changing),
        requirements(files[changing], OTHER_SIX[round % OTHER_SIX.length]),
      );
      for (const { name, file } of packages)
        if (file === changing)
          copyFileSync(requirementFile(folder, changing), join(folder, 'sam', name, 'requirements.txt'));
    },
  };
}

const requirementFile = (folder, name) => join(folder, 'requirements', `${name}.txt`);

const requirements = (names, six = PINS.six) =>
  names.map((name) => `${name}==${name === 'six' ? six : PINS[name]}\n`).join('');

function writeFunction(folder, { name, file }) {
  for (const place of ['functions', 'sam']) {
    const target = join(folder, place, name);
    mkdirSync(join(target, 'shop'), { recursive: true });
    writeFileSync(
      join(target, 'app.py'),
      `from shop.orders import total\n\n\ndef handler(event, context):\n    return {"function": "${name}", "total": total(event)}\n`,
    );
    writeFileSync(join(target, 'shop/__init__.py'), '');
    writeFileSync(
      join(target, 'shop/orders.py'),
      `NAME = "${name}"\n\n\ndef total(event):\n    return sum(line["price"] * line["count"] for line in event.get("lines", []))\n`,
    );
    writeFileSync(
      join(target, 'settings.json'),
      `${JSON.stringify({ name, table: `orders-${name}`, retries: 3 }, null, 2)}\n`,
    );
  }
  if (file) copyFileSync(requirementFile(folder, file), join(folder, 'sam', name, 'requirements.txt'));
}

function writeLayer(folder, names) {
  writeFileSync(requirementFile(folder, 'layer'), requirements(names));
  for (const target of [join(folder, 'common'), join(folder, 'sam/common')]) {
    mkdirSync(join(target, 'acme'), { recursive: true });
    writeFileSync(join(target, 'acme/__init__.py'), 'VERSION = "1"\n');
  }
  copyFileSync(requirementFile(folder, 'layer'), join(folder, 'sam/common/requirements.txt'));
}

function config(packages, layer, version, platforms) {
  const layers = layer ? `layers:\n  common:\n    path: ./common\n    requirements: ./requirements/layer.txt\n` : '';
  const lambdas = packages.map(({ name, file }) =>
    [
      `  ${name}:`,
      `    path: ./functions/${name}`,
      '    handler: app.handler',
      ...(file ? [`    requirements: ./requirements/${file}.txt`] : []),
      ...(layer ? ['    layers: [common]'] : []),
    ].join('\n'),
  );
  return `runtime_default: python${version}
platforms_default: [${platforms.join(', ')}]
layers_mode: attach
dependencies:
  exclude: [cold-0]
${layers}lambdas:
${lambdas.join('\n')}
`;
}

/** `name, source, where dependencies go, requirements file or -`, separated by spaces. */
function plainList(packages, layer) {
  const rows = packages.map(
    ({ name, file }) => `${name} functions/${name} . ${file ? `requirements/${file}.txt` : '-'}`,
  );
  if (layer) rows.push('common common python requirements/layer.txt');
  return `${rows.join('\n')}\n`;
}

function template(packages, layer, version) {
  const resources = Object.fromEntries(
    packages.map(({ name }) => [
      name,
      {
        Type: 'AWS::Serverless::Function',
        Properties: {
          CodeUri: `./${name}`,
          Handler: 'app.handler',
          Runtime: `python${version}`,
          ...(layer ? { Layers: [{ Ref: 'common' }] } : {}),
        },
      },
    ]),
  );
  if (layer) {
    resources.common = {
      Type: 'AWS::Serverless::LayerVersion',
      Properties: { ContentUri: './common', CompatibleRuntimes: [`python${version}`] },
      Metadata: { BuildMethod: `python${version}` },
    };
  }
  return JSON.stringify(
    { AWSTemplateFormatVersion: '2010-09-09', Transform: 'AWS::Serverless-2016-10-31', Resources: resources },
    null,
    1,
  );
}
