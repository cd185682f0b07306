import { type Builder, inspectBuilder } from '../graph/builder.ts';
import { dockerIn, type Ran } from '../graph/docker-process.ts';
import { findingsOf } from './findings.ts';
import type { Check, DoctorContext, Finding } from './types.ts';

/** The oldest buildx that shows its progress as rawjson (docs.docker.com/build/release-notes). */
const OLDEST_BUILDX = [0, 13];

const docker = (context: DoctorContext, words: string[], limitMs = 15_000, input?: string): Promise<Ran> =>
  dockerIn({ ...context.env }, context.signal)(words, limitMs, input);

/** What is broken is an error only where Docker is needed. */
const graveness = ({ needs }: DoctorContext) => (needs.docker ? 'error' : 'warning');

/** Whether there is an Engine to ask; checks that need it ask first, and leave the finding to `engine`. */
export const answers = (context: DoctorContext): Promise<boolean> =>
  docker(context, ['version', '--format', '{{.Server.Version}}']).then(({ ok }) => ok);

export const engine: Check = {
  name: 'engine',
  limitMs: 20_000,
  async run(context) {
    const { ok, said } = findingsOf('engine');
    const format = '{{.Server.Version}} on {{.Server.Os}}/{{.Server.Arch}}, client {{.Client.Version}}';
    const ran = await docker(context, ['version', '--format', format]);
    const where = context.env.DOCKER_HOST ? ` (DOCKER_HOST=${context.env.DOCKER_HOST})` : '';
    if (ran.ok) return [ok(`Docker Engine ${ran.stdout.trim()}${where}`)];
    return [said(graveness(context), `the Docker Engine cannot be asked${where}`, ran.why, 'docker-not-running')];
  },
};

export const buildx: Check = {
  name: 'buildx',
  limitMs: 20_000,
  async run(context) {
    const { ok, said, skipped, ...broken } = findingsOf('buildx');
    const ran = await docker(context, ['buildx', 'version']);
    if (!ran.ok && /spawn docker ENOENT/.test(ran.why)) return [skipped('there is no docker to ask')];
    if (!ran.ok) return [said(graveness(context), 'docker buildx cannot be asked', ran.why, 'buildx-missing')];
    const version = /(\d+)\.(\d+)\.\d+/.exec(ran.stdout);
    const [major = 0, minor = 0] = (version ?? []).slice(1).map(Number);
    const isOld = version && (major < OLDEST_BUILDX[0]! || (major === OLDEST_BUILDX[0] && minor < OLDEST_BUILDX[1]!));
    if (isOld) return [broken[graveness(context)]('buildx-old', `buildx ${version[0]} is older than 0.13`)];
    return [ok(`buildx ${version?.[0] ?? ran.stdout.trim()}`)];
  },
};

/** The builder in use: its driver and what that can do, and the platforms whose programs it runs. */
export const builder: Check = {
  name: 'builder',
  limitMs: 60_000,
  async run(context) {
    const { skipped, ...broken } = findingsOf('builder');
    const named = context.builder === undefined ? [] : [context.builder];
    const ran = await docker(context, ['buildx', 'inspect', ...named]);
    if (!ran.ok && !(await answers(context)) && named.length === 0) return [skipped('there is no Engine to ask')];
    if (!ran.ok)
      return [
        broken.said(
          graveness(context),
          `the builder ${named[0] ?? 'in use'} cannot be asked`,
          ran.why,
          'builder-unreachable',
        ),
      ];
    const found = await inspectBuilder(dockerIn({ ...context.env }, context.signal), context.builder);
    if (found) return [...abilities(found, context), ...emulation(found, context)];
    return [skipped((await answers(context)) ? 'its answer is not understood' : 'there is no Engine to ask')];
  },
};

function abilities(found: Builder, context: DoctorContext): Finding[] {
  const { ok, ...broken } = findingsOf('builder');
  if (found.troubles.length > 0)
    return [
      broken[graveness(context)](
        'builder-unreachable',
        `the builder ${found.name} (${found.driver}): ${found.troubles[0]}`,
      ),
    ];
  const what = `the builder ${found.name} (driver ${found.driver})`;
  return [
    ok(
      `${what} answers; platforms: ${found.platforms.filter((each) => !/\/v\d$/.test(each)).join(', ') || 'known when it starts'}`,
    ),
    found.exportsCache
      ? ok(`${what} exports its cache (--cache)`)
      : broken.warning('cache', `${what} cannot export its cache, which --cache needs`),
  ];
}

function emulation({ name, platforms, troubles }: Builder, context: DoctorContext): Finding[] {
  const { ok, skipped, ...broken } = findingsOf('emulation');
  if (troubles.length > 0 || platforms.length === 0)
    return [skipped(`the builder ${name} does not tell its platforms`)];
  const { needs } = context;
  return needs.platforms.map((platform) => {
    if (platforms.includes(platform)) return ok(`programs of ${platform} run on the builder ${name}`);
    return needs.runs.includes(platform)
      ? broken.error(
          'emulation',
          `programs of ${platform}, which this configuration runs, cannot run on the builder ${name}`,
        )
      : broken.warning(
          'emulation',
          `programs of ${platform} cannot run on the builder ${name}: packages that have nothing prebuilt for it cannot be built`,
        );
  });
}

/** Each image that builds stand on, as a build finds it: by the builder, with its network, mirrors and credentials. No layer is fetched. */
export const bases: Check = {
  name: 'base image',
  limitMs: 90_000,
  async run(context) {
    const { ok, said, skipped } = findingsOf('base image');
    const { needs } = context;
    if (needs.bases.length === 0) return [skipped('no build here stands on one')];
    if (context.builder === undefined && !(await answers(context))) return [skipped('there is no Engine to ask')];
    return Promise.all(
      needs.bases.map(async ({ reference, platform }) => {
        const words = [
          ...['buildx', 'build', '--platform', platform, '--output', 'type=cacheonly', '--progress', 'plain'],
          ...(context.builder === undefined ? [] : ['--builder', context.builder]),
        ];
        const ran = await docker(context, [...words, '-'], 60_000, `FROM ${reference}\n`);
        if (ran.ok) return ok(`${reference} (${platform}) can be had`);
        const why = ran.why
          .split('\n')
          .find((line) => line.startsWith('ERROR: '))
          ?.replace(/^ERROR: failed to (?:solve|build): /, '');
        return said(graveness(context), `${reference} (${platform}) cannot be had`, why ?? ran.why, 'image-not-found');
      }),
    );
  },
};
