import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hasFailedConverting } from '../../src/converting.ts';
import { inFolder } from '../archive/support.ts';
import type { StandIn } from '../aws/stand-in/server.ts';
import { lambdaPacker } from '../e2e/support/cli.ts';
import { outcome, stateOf, unlimited } from '../publish/harness.ts';
import { convert, file, image } from './publishing.ts';

let standIn: StandIn;
let environment: NodeJS.ProcessEnv;
beforeEach(async () => {
  standIn = await unlimited();
  environment = process.env;
  process.env = {
    ...environment,
    ...standIn.env,
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
  };
});
afterEach(async () => {
  process.env = environment;
  await standIn.close();
});

const lists = (output: string, name = 'layers'): [string[], string] => [
  JSON.parse(readFileSync(join(output, `${name}.json`), 'utf8')) as string[],
  readFileSync(join(output, `${name}.yaml`), 'utf8'),
];
const arn = (id: string, version = 1, region = 'us-east-1') =>
  expect.stringMatching(new RegExp(`^arn:aws:lambda:${region}:\\d{12}:layer:php-sha256-${id}:${version}$`));
const writes = () => standIn.requests.filter(({ isWrite }) => isWrite).map(({ action }) => action);

describe('converted layers', () => {
  test('are published in order, with what was said of them, and listed', async () => {
    await inFolder(async (at) => {
      const { source, ids } = await image(join(at, 'image'), [[file('opt/a')], [file('usr/x')], [file('opt/b')]]);
      const output = join(at, 'out');
      const result = await convert(
        source,
        output,
        { description: 'PHP 8', license: 'MIT' },
        { runtimes: ['provided.al2023', 'provided.al2'] },
      );
      expect(hasFailedConverting(result)).toBe(false);
      const [json, yaml] = lists(output);
      expect(json).toEqual([arn(ids[0]!), arn(ids[2]!)]);
      expect(yaml).toBe(json.map((each) => `- ${each}\n`).join(''));
      const versions = [...standIn.layers.values()].flat();
      expect(versions).toHaveLength(2);
      expect(versions[0]).toMatchObject({
        description: expect.stringMatching(/^PHP 8 \[lambda-packer sha256:[0-9a-f]{64}\]$/),
        license: 'MIT',
        runtimes: ['provided.al2023', 'provided.al2'],
        architectures: ['x86_64'],
        codeSha256: result.artifacts[0]!.codeSha256,
      });
      expect(result.outputs.map((path) => path.slice(output.length + 1)).sort()).toEqual(readdirSync(output).sort());
    });
  });

  test('that are published already are not published again, whatever is said of them', async () => {
    await inFolder(async (at) => {
      const base = [file('opt/base')];
      const first = await image(join(at, 'first'), [base, [file('opt/one')]]);
      const second = await image(join(at, 'second'), [base, [file('opt/two')]]);
      await convert(first.source, join(at, 'out'), { description: 'the first' });
      const again = await convert(
        first.source,
        join(at, 'again'),
        { description: 'otherwise' },
        { runtimes: ['provided.al2'] },
      );
      expect(outcome(again).map((line) => line.replace(/^\S+ /, ''))).toEqual(
        Array(2).fill('us-east-1 unchanged done 1'),
      );
      expect(writes()).toHaveLength(2);
      expect(lists(join(at, 'again'))).toEqual(lists(join(at, 'out')));
      // Another image on the same base: only its own layer is new.
      await convert(second.source, join(at, 'other'), { description: 'the second' });
      expect(writes()).toHaveLength(3);
      expect(lists(join(at, 'other'))[0]).toEqual([arn(second.ids[0]!), arn(second.ids[1]!)]);
      expect(lists(join(at, 'other'))[0][0]).toBe(lists(join(at, 'out'))[0][0]);
    });
  });

  test('take an older version of the same bytes, too', async () => {
    await inFolder(async (at) => {
      // The second image hides a file of the lowest layer, whose name stays and whose bytes change.
      const base = [file('opt/a'), file('opt/b')];
      const full = await image(join(at, 'full'), [base]);
      const less = await image(join(at, 'less'), [base, [file('opt/.wh.b', '')]]);
      await convert(full.source, join(at, 'one'));
      await convert(less.source, join(at, 'two'));
      const third = await convert(full.source, join(at, 'three'));
      expect(outcome(third)).toEqual([`php-sha256-${full.ids[0]} us-east-1 adopt done 1`]);
      expect(lists(join(at, 'three'))[0]).toEqual([arn(full.ids[0]!, 1)]);
      expect(lists(join(at, 'two'))[0]).toEqual([arn(full.ids[0]!, 2)]);
    });
  });

  test('of several regions are listed by region', async () => {
    await inFolder(async (at) => {
      const { source, ids } = await image(join(at, 'image'), [[file('opt/a')]]);
      const output = join(at, 'out');
      await convert(source, output);
      await convert(source, output, { regions: ['eu-west-1', 'us-east-1'] });
      expect(existsSync(join(output, 'layers.json'))).toBe(false);
      expect(lists(output, 'layers/eu-west-1/layers')[0]).toEqual([arn(ids[0]!, 1, 'eu-west-1')]);
      expect(lists(output, 'layers/us-east-1/layers')[0]).toEqual([arn(ids[0]!)]);
      expect(Object.values(stateOf(standIn)).flat()).toHaveLength(2);
    });
  });

  test('one that cannot be published leaves no list, and the next run does the rest', async () => {
    await inFolder(async (at) => {
      const { source, ids } = await image(join(at, 'image'), [[file('opt/a')], [file('opt/b')]]);
      const output = join(at, 'out');
      standIn.fault = ({ action, resource }) =>
        action === 'lambda:PublishLayerVersion' && resource.endsWith(ids[1]!)
          ? { kind: '500', moment: 'before' }
          : undefined;
      const failed = await convert(source, output);
      expect(hasFailedConverting(failed)).toBe(true);
      expect(readdirSync(output).filter((name) => name.startsWith('layers'))).toEqual([]);
      standIn.fault = () => undefined;
      await convert(source, output);
      expect(lists(output)[0]).toEqual([arn(ids[0]!), arn(ids[1]!)]);
      expect(Object.values(stateOf(standIn)).flat()).toHaveLength(2);
    });
  });

  test('an image that has only a function publishes nothing', async () => {
    await inFolder(async (at) => {
      const { source } = await image(join(at, 'image'), [[file('var/task/a')]]);
      await convert(source, join(at, 'out'), {}, { withFunction: true });
      expect(standIn.requests).toEqual([]);
      expect(lists(join(at, 'out'))).toEqual([[], '[]\n']);
    });
  });
});

describe('on the command line', () => {
  const NOBODY = {
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
    AWS_PROFILE: undefined,
  };
  const packer = (argv: string[], env: Record<string, string | undefined> = {}) =>
    lambdaPacker(['convert', ...argv], { env: { ...NOBODY, ...standIn.env, ...env } });

  test('all of img2lambda’s options, in its short forms', async () => {
    await inFolder(async (at) => {
      const { source, ids } = await image(join(at, 'image'), [[file('opt/a')], [file('var/task/index')]]);
      const path = source.slice('oci:'.length);
      const output = join(at, 'out');
      const ran = await packer([
        '-i',
        path,
        '-t',
        'oci',
        '-r',
        'eu-west-1',
        '-o',
        output,
        '-n',
        'mine',
        '--desc',
        'text',
        '-l',
        'MIT',
        '--cr',
        'provided.al2',
        '--cr',
        'python3.13',
        '--function',
      ]);
      expect([ran.code, ran.stdout]).toEqual([0, expect.stringMatching(/1 published/)]);
      expect(lists(output)[0]).toEqual([expect.stringContaining(`:eu-west-1:`)]);
      expect([...standIn.layers.values()].flat()[0]).toMatchObject({
        description: expect.stringMatching(/^text \[/),
        license: 'MIT',
        runtimes: ['provided.al2', 'python3.13'],
      });
      expect([...standIn.layers.keys()][0]).toContain(`mine-sha256-${ids[0]}`);
      expect(readdirSync(output)).toContain('function.zip');
      const dry = await packer([source, '-d', '-o', join(at, 'dry'), '--json', '--squash'], {
        AWS_ACCESS_KEY_ID: undefined,
      });
      expect([dry.code, JSON.parse(dry.stdout)]).toMatchObject([
        0,
        { platform: 'linux/amd64', publications: [], artifacts: [{}] },
      ]);
    });
  }, 30_000);

  test.each([
    [
      'no credentials',
      ['SOURCE'],
      { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
      1,
      /error: there are no AWS credentials/,
    ],
    ['no image', [], {}, 2, /error: no image is named/],
    ['two images', ['SOURCE', '-i', 'x'], {}, 2, /error: the image is named twice/],
    [
      'a runtime that is none',
      ['SOURCE', '--cr', 'provided'],
      {},
      2,
      /'provided' is no Lambda runtime; did you mean provided.al2/,
    ],
    ['too many layers', ['SOURCE', '--max-layers', '6'], {}, 2, /whole number from 1 to 5/],
    ['two platforms', ['SOURCE', '--platform', 'all'], {}, 2, /It must be one platform/],
  ] as const)(
    '%s: one clear error',
    async (_name, argv, env, code, message) => {
      await inFolder(async (at) => {
        const { source } = await image(join(at, 'image'), [[file('opt/a')]]);
        const ran = await packer(
          [...argv.map((word) => (word === 'SOURCE' ? source : word)), '-o', join(at, 'out')],
          env,
        );
        expect([ran.code, ran.stderr]).toEqual([code, expect.stringMatching(message)]);
        expect(ran.stderr).not.toMatch(/^\s+at /m);
        expect(writes()).toEqual([]);
      });
    },
    30_000,
  );
});
