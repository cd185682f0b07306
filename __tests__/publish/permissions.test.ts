import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join, type Policy } from '../aws/stand-in/iam.ts';
import type { StandIn } from '../aws/stand-in/server.ts';
import { run, unlimited } from './harness.ts';
import { project } from './project.ts';

/** The policies of the documentation, by option. */
const page = readFileSync('docs/publishing.md', 'utf8');
const POLICIES = Object.fromEntries(
  [...page.matchAll(/<!-- policy ([\w-]+) -->\n```json\n([\s\S]*?)```/g)].map(([, name, text]) => [
    name,
    JSON.parse(text!) as Policy,
  ]),
);

const KEYS: Record<string, string> = {
  publish: '',
  bucket: 'bucket: "acme-artifacts-{region}"',
  accounts: 'accounts: ["210987654321"]',
  keep: 'keep: 1, keep_shared: true',
  update_functions: 'update_functions: true',
};
const configWith = (options: string[]) =>
  `runtime_default: python3.13\npublish: { regions: [eu-west-1], name: "acme-{name}"${options.map((name) => KEYS[name] && `, ${KEYS[name]}`).join('')} }\nlayers: { common: { path: ./source } }`;

let standIn: StandIn;
let it: ReturnType<typeof project> | undefined;
beforeEach(async () => {
  standIn = await unlimited();
  standIn.addBucket('acme-artifacts-eu-west-1', 'eu-west-1');
});
afterEach(async () => {
  await standIn.close();
  it?.remove();
});

/** Everything that an option can ask for happens: a version with another account's permission is there, a function uses it. */
async function exercise(options: string[], dryRun = false) {
  it = project(configWith(options));
  const { policy } = standIn;
  standIn.policy = undefined;
  for (const content of ['zero', 'one']) {
    await it.build([{ name: 'common', content }]);
    await run(it, standIn);
  }
  for (const version of standIn.versions('eu-west-1', 'acme-common'))
    version.policy.set('lambda-packer-444444444444', { Sid: 'lambda-packer-444444444444' });
  standIn.functions.clear();
  const [old, used] = standIn.versions('eu-west-1', 'acme-common');
  old!.isDeleted = false;
  standIn.addFunction('eu-west-1', 'api', { layers: [used!.arn] });
  await it.build([{ name: 'common', content: 'two' }]);
  standIn.policy = policy;
  const changed = await run(it, standIn, { request: { dryRun } });
  // Now with a version that is shared with someone else, and manifests that are lost.
  for (const version of standIn.versions('eu-west-1', 'acme-common'))
    version.policy.set('lambda-packer-444444444444', { Sid: 'lambda-packer-444444444444' });
  standIn.buckets.get('acme-artifacts-eu-west-1')!.objects.clear();
  const unchanged = await run(it, standIn, { request: { dryRun } });
  return [...changed.said, ...unchanged.said];
}

/** Each action of a policy, with a policy that lacks it. */
const withoutEach = (policy: Policy): [string, Policy][] =>
  [...new Set(policy.Statement.flatMap(({ Action }) => [Action].flat()))].map((action) => [
    action,
    {
      ...policy,
      Statement: policy.Statement.map((each) => ({
        ...each,
        Action: [each.Action].flat().filter((one) => one !== action),
      })),
    },
  ]);

describe('the documented policy', () => {
  test('of every option is there', () => {
    expect(Object.keys(POLICIES).sort()).toEqual([...Object.keys(KEYS), 'dry-run'].sort());
  });

  test.each(Object.keys(KEYS))(
    'for %s is enough, and no action of it is too many',
    async (option) => {
      const options = [...new Set(['publish', option])];
      standIn.policy = join(...options.map((name) => POLICIES[name]!));
      expect(await exercise(options)).toEqual([]);
      for (const [action, lacking] of withoutEach(POLICIES[option]!)) {
        standIn.layers.clear();
        it?.remove();
        standIn.policy = join(...options.filter((name) => name !== option).map((name) => POLICIES[name]!), lacking);
        const said = await exercise(options);
        expect([action, said.join('\n')]).toEqual([action, expect.stringContaining(action)]);
        for (const text of said)
          expect(text).toMatch(
            /^error: the credentials may not \S+.* on \S+ in eu-west-1\n {2}Add it to the IAM policy/,
          );
      }
    },
    30_000,
  );

  test('for all options together is enough', async () => {
    standIn.policy = join(...Object.values(POLICIES));
    expect(await exercise(Object.keys(KEYS))).toEqual([]);
  });

  test('for a dry run is enough, and changes nothing', async () => {
    standIn.policy = POLICIES['dry-run'];
    expect(await exercise(Object.keys(KEYS), true)).toEqual([]);
    standIn.policy = { Version: '2012-10-17', Statement: [] };
    const said = await exercise([], true);
    expect(said[0]).toMatch(/may not lambda:ListLayerVersions on \* in eu-west-1/);
  });
});

describe('credentials', () => {
  const attempt = async (env: Record<string, string | undefined>, more = {}) => {
    it = project(configWith([]));
    await it.build([{ name: 'common', content: 'one' }]);
    return run(it, standIn, { env, ...more });
  };

  test('that are missing are one clear error', async () => {
    const { said, publications } = await attempt({ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined });
    expect(said).toEqual([expect.stringMatching(/^error: there are no AWS credentials: .*\n {2}Set AWS_PROFILE/)]);
    expect(publications).toMatchObject([{ state: 'failed' }]);
    expect(standIn.requests).toEqual([]);
  });

  test('of a profile that is not there are too', async () => {
    const { said } = await attempt(
      { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
      { profile: 'nobody' },
    );
    expect(said).toEqual([expect.stringMatching(/^error: there are no AWS credentials: .*nobody/)]);
  });

  test.each([
    [
      'AKIAEXPIRED',
      /does not accept the credentials in (eu-west|us-east)-1: The security token included in the request is expired/,
    ],
    ['AKIAUNKNOWN', /may not have this region enabled/],
  ])('that AWS does not take (%s) stop everything', async (key, message) => {
    it = project(
      `runtime_default: python3.13\npublish: {regions: [eu-west-1, us-east-1]}\nlayers: {${Array.from({ length: 20 }, (_, i) => `l${i}: {path: ./source}`)}}`,
    );
    await it.build(Array.from({ length: 20 }, (_, i) => ({ name: `l${i}`, content: 'x' })));
    const { said } = await run(it, standIn, { env: { AWS_ACCESS_KEY_ID: key } });
    expect(said).toEqual([expect.stringMatching(message)]);
    // What was under way when the first answer came, and nothing after it.
    expect(standIn.requests.length).toBeLessThanOrEqual(8);
  });

  test('for a region that does not exist name it', async () => {
    const env = { AWS_ENDPOINT_URL_LAMBDA: 'http://lambda.eu-nowhere-1.invalid' };
    const { said } = await attempt(env);
    expect(said).toEqual([
      expect.stringMatching(
        /no such endpoint.*eu-nowhere-1.*\n.*Is eu-west-1 the name of a region|AWS cannot be reached in eu-west-1/,
      ),
    ]);
  });
});
