import { failure } from '../../errors.ts';
import type { Credentials } from './credentials.ts';
import type { Ask } from './http.ts';

/** `WWW-Authenticate` (RFC 9110, 11.6.1): the scheme in lower case and its parameters. */
export function parseChallenge(header: string): { scheme: string; parameters: Record<string, string> } {
  const [, scheme = '', rest = ''] = /^\s*([A-Za-z0-9-]+)\s*(.*)$/.exec(header) ?? [];
  const parameters = Object.fromEntries(
    [...rest.matchAll(/([a-z_]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/gi)].map(([, name = '', text, word]) => [
      name.toLowerCase(),
      text?.replace(/\\(.)/g, '$1') ?? word ?? '',
    ]),
  );
  return { scheme: scheme.toLowerCase(), parameters };
}

/**
 * What to send as `Authorization`, for a challenge: Basic, or a token of the server that the challenge names
 * (distribution.github.io/distribution/spec/auth/token and /oauth).
 * @throws PackerError when there are no credentials, or they are refused
 */
export async function authorizationFor(
  challenge: string,
  {
    registry,
    repository,
    access,
    pulls,
    isSecure,
    credentials,
    ask,
  }: {
    registry: string;
    repository: string;
    access: 'pull' | 'pull,push';
    pulls?: string;
    isSecure: boolean;
    credentials: Credentials | undefined;
    ask: Ask;
  },
): Promise<string> {
  const { scheme, parameters } = parseChallenge(challenge);
  if (scheme === 'basic') {
    if (credentials === undefined || 'identity' in credentials)
      throw refused(registry, repository, 'asks for a password');
    return basic(credentials);
  }
  const { realm = '', service } = parameters;
  const isUrl = URL.canParse(realm) && /^https?:$/.test(new URL(realm).protocol);
  if (scheme !== 'bearer' || !isUrl)
    throw failure('convert/registry', `${registry} asks for a way to log in that is not understood`);
  const url = new URL(realm);
  if (isSecure && url.protocol !== 'https:')
    throw failure('convert/registry', `${registry} wants credentials to be sent to ${url.host} without encryption`);
  const scopes = [
    `repository:${repository}:${access}`,
    ...(pulls === undefined || pulls === repository ? [] : [`repository:${pulls}:pull`]),
  ];
  const response = await ask(...tokenRequest(url, { service, scopes, credentials }));
  const answer = response.ok ? ((await response.json().catch(() => ({}))) as Record<string, unknown>) : {};
  const token = answer.token ?? answer.access_token;
  if (typeof token === 'string' && token !== '') return `Bearer ${token}`;
  throw refused(
    registry,
    repository,
    credentials === undefined ? 'lets nobody in without a login' : 'refuses the credentials',
  );
}

function tokenRequest(
  realm: URL,
  {
    service,
    scopes,
    credentials,
  }: { service: string | undefined; scopes: string[]; credentials: Credentials | undefined },
): [URL, RequestInit] {
  if (credentials !== undefined && 'identity' in credentials) {
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      service: service ?? '',
      scope: scopes.join(' '),
      client_id: 'lambda-packer',
      refresh_token: credentials.identity,
    });
    return [realm, { method: 'POST', body }];
  }
  if (service !== undefined) realm.searchParams.set('service', service);
  for (const scope of scopes) realm.searchParams.append('scope', scope);
  return [realm, credentials === undefined ? {} : { headers: { authorization: basic(credentials) } }];
}

const basic = ({ username, password }: { username: string; password: string }): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

export const refused = (registry: string, repository: string, why: string) =>
  failure('registry/refused', `${registry} ${why} for ${repository}`, {
    hint: `Log in with 'docker login ${registry}', or check the name: registries say this of names they do not have, too.`,
  });
