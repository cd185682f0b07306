import { afterAll, expect, test } from '@jest/globals';
import { buildJson, lambdaPacker, workspace } from './support/cli.ts';
import { textsIn } from './support/installed.ts';

interface Target {
  name: string;
  status: string;
  problems?: { message: string; hint?: string }[];
}

const here = workspace();
afterAll(() => here.remove());

const spec = (name: string, more: string, install: string, file: string) =>
  [
    ...[`Name: ${name}`, 'Version: 1', 'Release: 1', 'Summary: For a test', 'License: MIT', 'AutoReqProv: no', more],
    ...['%description', 'For a test.', '%install', install, '%files', file, ''],
  ].join('\n');

/** Debian's dnf 4 with a repository of its own, beside apt; `yum` is the same program under its old name, as in CentOS and Amazon Linux. */
const DOCKERFILE = `FROM localhost:5000/debian:trixie AS dnf
RUN apt-get update -q && apt-get install -y -q --no-install-recommends dnf createrepo-c rpm && rm -rf /var/lib/apt/lists/*
COPY *.spec /srv/
RUN rpmbuild -bb --define '_rpmdir /srv/repo' --define '_build_id_links none' /srv/hello.spec \\
  && rpmbuild -bb --define '_rpmdir /srv/repo' /srv/extra.spec && createrepo_c -q /srv/repo && mkdir -p /etc/yum.repos.d \\
  && printf '[local]\\nname=local\\nbaseurl=file:///srv/repo\\ngpgcheck=0\\n' >/etc/yum.repos.d/local.repo
FROM dnf AS yum
RUN mv /usr/bin/dnf /usr/bin/yum
`;

test('build.packages by dnf and by yum: what a package only recommends stays out, and one that is not there is named', async () => {
  const layer = (name: string, target: string, name1: string) =>
    `  ${name}: { lib: [/usr/lib64/libhello.so.1], build: { dockerfile: ./env/Dockerfile, target: ${target}, packages: [${name1}] } }`;
  here.write({
    'package_config.yaml': [
      'runtime_default: python3.13',
      'layers:',
      layer('by-dnf', 'dnf', 'hello-lib'),
      layer('by-yum', 'yum', 'hello-lib'),
      layer('wrong', 'dnf', 'hello-lob'),
      '  weak: { lib: [/etc/extra], build: { dockerfile: ./env/Dockerfile, target: dnf, packages: [hello-lib] } }',
    ].join('\n'),
    'env/Dockerfile': DOCKERFILE,
    'env/hello.spec': spec(
      'hello-lib',
      'Recommends: extra',
      'mkdir -p %{buildroot}/usr/lib64\ncp /usr/lib/*-linux-gnu/libz.so.1 %{buildroot}/usr/lib64/libhello.so.1',
      '/usr/lib64/libhello.so.1',
    ),
    'env/extra.spec': spec(
      'extra',
      'BuildArch: noarch',
      'mkdir -p %{buildroot}/etc\necho x > %{buildroot}/etc/extra',
      '/etc/extra',
    ),
  });
  const ran = await lambdaPacker(
    [
      ...['build', '--json', '--keep-going', '--config', here.path('package_config.yaml')],
      ...['--dist', here.path('dist'), '--store', here.path('store')],
    ],
    { timeoutMs: 580_000 },
  );
  const targets = (buildJson(ran) as unknown as { targets: Target[] }).targets;
  const statuses = Object.fromEntries(targets.map(({ name, status }) => [name, status]));
  const said = (name: string) =>
    targets
      .find((target) => target.name === name)
      ?.problems?.map(({ message, hint }) => message + hint)
      .join();
  expect(statuses).toEqual({ 'by-dnf': 'built', 'by-yum': 'built', wrong: 'failed', weak: 'failed' });
  for (const name of ['by-dnf', 'by-yum'])
    expect([...(await textsIn(here.path('dist', `${name}-amd64.zip`))).keys()]).toEqual(['lib/libhello.so.1']);
  expect(said('wrong')).toContain('hello-lob');
  expect(said('weak')).toContain('/etc/extra');
}, 600_000);
