/** What can be wrong with a machine, in words for people, and what to do about it: of `doctor`, and of a build that fails for it. */
export const REMEDIES = {
  'disk-full': {
    finding: 'the disk is full',
    fix: 'free some: `docker buildx prune` removes caches of BuildKit, `lambda-packer store prune` old packs; or give Docker more',
  },
  emulation: {
    finding: 'programs of a platform cannot run here',
    fix: 'this machine cannot run programs of that platform: install emulation with `docker run --privileged --rm tonistiigi/binfmt --install all`, or use a builder with a node of that platform (--builder)',
  },
  'rate-limit': {
    finding: 'a registry limits how much may be asked for',
    fix: 'the registry asks to slow down: sign in to it, wait, or use a mirror (--base-registry, an index of your own)',
  },
  proxy: {
    finding: 'the proxy does not let requests through',
    fix: 'check HTTP_PROXY, HTTPS_PROXY and NO_PROXY: they are passed to the installers, and must be reachable from the build container',
  },
  tls: {
    finding: 'a certificate is not trusted',
    fix: "the server's certificate is not trusted in the build: name your company's PEM file with --ca-bundle or build.ca_bundle",
  },
  dns: {
    finding: 'a name cannot be resolved',
    fix: "the build container cannot resolve that name: check the builder's network and DNS, or set a proxy",
  },
  unauthorized: {
    finding: 'a server refuses the credentials',
    fix: "the server refused the credentials: check pip.conf, uv's settings, .netrc or .npmrc; for images `docker login`",
  },
  network: {
    finding: 'a server cannot be reached',
    fix: 'the server could not be reached from the build container: check the network, a proxy, and try again',
  },
  'docker-missing': {
    finding: 'there is no `docker` on the PATH',
    fix: 'install Docker with buildx (docs.docker.com/engine/install), or run the build where it is',
  },
  'docker-permission': {
    finding: 'this user may not ask the Docker Engine',
    fix: 'add yourself to the group `docker`, or use a rootless engine',
  },
  'docker-not-running': {
    finding: 'the Docker Engine does not answer',
    fix: 'start the Docker Engine (`sudo systemctl start docker`, or Docker Desktop), or point DOCKER_HOST at one',
  },
  'buildx-missing': {
    finding: 'Docker has no buildx plugin',
    fix: 'install the buildx plugin, 0.13 or newer (docs.docker.com/go/buildx)',
  },
  'buildx-old': { finding: 'the buildx plugin is too old', fix: 'update the buildx plugin: 0.13 or newer is needed' },
  'builder-unknown': {
    finding: 'there is no such builder',
    fix: '`docker buildx ls` shows the builders that there are',
  },
  cache: {
    finding: 'the builder cannot export its cache',
    fix: 'the builder cannot do this kind of cache: turn on the containerd image store, or use a docker-container builder',
  },
  'platform-missing': {
    finding: 'an image has no variant for a platform',
    fix: 'the base image has no variant for a platform that is needed: choose another in base_images',
  },
  'image-not-found': {
    finding: 'an image is not in its registry',
    fix: 'check the name, or where base images come from: --base-registry, base_registry, base_images',
  },
  'builder-unreachable': {
    finding: 'the builder does not answer',
    fix: 'start the machine that it is on, or use another: `docker buildx ls` shows them, --builder names one',
  },
  clock: {
    finding: "this machine's clock is wrong",
    fix: 'set it by the network (`sudo timedatectl set-ntp true`): AWS refuses requests that are more than five minutes off, and certificates look expired',
  },
  config: { finding: 'the configuration has errors', fix: 'mend them first: `lambda-packer plan` shows them all' },
  'aws-credentials': {
    finding: 'there are no AWS credentials that AWS accepts',
    fix: 'set AWS_PROFILE or --profile, log in (`aws sso login`), or let the job assume a role',
  },
  'aws-permissions': {
    finding: 'the AWS credentials may not do what publishing needs',
    fix: 'add it to the IAM policy; docs/publishing.md has the smallest one for each option',
  },
  'aws-unreachable': {
    finding: 'AWS cannot be reached',
    fix: 'check the region, the network and a proxy (HTTPS_PROXY)',
  },
  'no-answer': {
    finding: 'there was no answer in time',
    fix: 'check the network, and whether the machine is busy; then ask again',
  },
} as const satisfies Record<string, { finding: string; fix: string }>;

export type RemedyCode = keyof typeof REMEDIES;

export const fixOf = (code: RemedyCode): string => REMEDIES[code].fix;

/** Problems of builds and of publishing that are findings of `doctor` under another name. */
const CAUSES: Record<string, RemedyCode> = {
  'aws/credentials': 'aws-credentials',
  'aws/denied': 'aws-permissions',
  'aws/unreachable': 'aws-unreachable',
  'registry/refused': 'unauthorized',
};

/** The finding behind a problem, of code `graph/docker-not-running`; undefined: it is not the machine's. */
export function remedyOf({ code, message = '' }: { code: string; message?: string }): RemedyCode | undefined {
  if (code === 'file/write' && /the disk is full|quota is used up/.test(message)) return 'disk-full';
  const own = code.replace(/^graph\//, '');
  return CAUSES[code] ?? (own in REMEDIES ? (own as RemedyCode) : undefined);
}
