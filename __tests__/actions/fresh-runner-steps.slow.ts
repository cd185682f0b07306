import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { workspace } from '../e2e/support/cli.ts';
import { freshBuilder } from '../e2e/support/fresh-builder.ts';
import { type Services, startServices } from './services/services.ts';
import { pushes, solves } from './support/push.ts';
import type { StepRan } from './support/step.ts';

jest.setTimeout(400_000);

const here = workspace();
let services: Services;
const push = pushes(here, () => services);
const id = randomUUID().slice(0, 8);

const edit = (name: string, text: string) =>
  here.write({ [`${name}/app.py`]: `def handler(event, context):\n    return "${text}"\n` }, 'repository');

beforeAll(async () => {
  services = await startServices();
  here.write(
    {
      'package_config.yaml': [
        'runtime_default: python3.13',
        'lambdas:',
        '  compiled:',
        '    { path: ./compiled, handler: app.handler, requirements: [six==1.17.0], verify: off, build:',
        '      { image: "localhost:5000/debian:trixie", packages: [python3-pip, make], run: [make] } }',
        `  plain: { path: ./plain, handler: app.handler, type: image, image_tag: "{registry}/plain:{arch}", verify: off }`,
        '  framed:',
        '    { path: ./framed, handler: app.handler, type: image, image_tag: "{registry}/framed:{arch}", verify: off, base:',
        '      { image: "localhost:5000/debian:trixie", packages: [make] } }',
      ].join('\n'),
      'compiled/Makefile': `all:\n\techo ${id} > made.txt\n`,
    },
    'repository',
  );
  for (const name of ['compiled', 'plain', 'framed']) edit(name, '1');
});
afterAll(async () => {
  await services.close();
  here.remove();
});

/** A push, and what it made. */
async function pushed(builder: string): Promise<{ main: StepRan; post: StepRan; digests: Record<string, string> }> {
  const ran = await push({ push: 'true', registry: `localhost:5000/${id}`, builder });
  const { artifacts } = JSON.parse(readFileSync(here.path('repository/dist/build_manifest.json'), 'utf8'));
  const rows = artifacts.map(({ name, sha256, digest }: Record<string, string>) => [name, sha256 ?? digest]);
  return { ...ran, digests: Object.fromEntries(rows) };
}

/** The same on a runner whose builder has never built anything. */
async function pushedFresh(round: string) {
  const builder = await freshBuilder(here.path(`builder-${round}`), `lambda-packer-${round}-${id}`);
  return builder && pushed(builder.name).finally(builder.end);
}

/** What BuildKit did, and what it had already, by step. */
const steps = ({ stdout }: StepRan): string[] =>
  [...stdout.matchAll(/^(\w+) \(linux\/amd64\): (done|cached)(?: \(.*?\))? (.+)$/gm)]
    .map(([, name, status, step]) => `${name}: ${step} ${status}`)
    .sort();

test('commands and images on a fresh builder, with the caches restored', async () => {
  const first = await pushedFresh('a');
  if (!first) return;
  // Dependencies, then commands, then bases.
  expect(solves(first.main)).toHaveLength(3);
  expect(steps(first.main)).toEqual(
    expect.arrayContaining(['compiled: OS packages done', 'compiled: install done', 'framed: OS packages done']),
  );

  const unchanged = await pushed('nobody');
  expect([unchanged.main.docker, unchanged.post.docker]).toEqual([[], []]);
  expect(unchanged.digests).toEqual(first.digests);

  // An image on a base as it is.
  edit('plain', '2');
  const plain = await pushed('nobody');
  expect(plain.main.docker).toEqual([]);

  // A function with commands, and an image whose base is made: a solve each.
  for (const name of ['compiled', 'framed']) edit(name, '2');
  const made = (await pushedFresh('b'))!;
  expect([solves(made.main).length, steps(made.main)]).toEqual([
    2,
    ['compiled: OS packages cached', 'compiled: run done', 'framed: OS packages cached'],
  ]);
  expect(made.main.stdout).not.toMatch(/install$/m);
  const changed = (before: typeof first, after: typeof first) =>
    Object.keys(after.digests).filter((name) => after.digests[name] !== before.digests[name]);
  expect([changed(first, plain), changed(plain, made)]).toEqual([['plain'], ['compiled', 'framed']]);
});
