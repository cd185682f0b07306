import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { tarGz } from './distributions.ts';
import { listening } from './servers.ts';

const anyVersion =
  "!ruby/object:Gem::Requirement\n  requirements:\n  - - '>='\n    - !ruby/object:Gem::Version\n      version: '0'\n";

/** A gem (guides.rubygems.org/what-is-a-gem): a tar of a gzipped specification and of gzipped files. */
export async function gem(
  name: string,
  version: string,
  files: Record<string, string>,
  platform = 'ruby',
  extensions: string[] = [],
): Promise<Buffer> {
  const list = (key: string, items: string[]) =>
    items.length === 0 ? `${key}: []\n` : `${key}:\n${items.map((item) => `- ${item}\n`).join('')}`;
  const specification = `--- !ruby/object:Gem::Specification
name: ${name}
version: !ruby/object:Gem::Version
  version: ${version}
platform: ${platform}
authors:
- test
bindir: bin
cert_chain: []
date: 2024-01-01 00:00:00.000000000 Z
dependencies: []
${list('executables', [])}${list('extensions', extensions)}extra_rdoc_files: []
${list('files', Object.keys(files))}homepage: http://example.com
licenses: []
metadata: {}
rdoc_options: []
require_paths:
- lib
required_ruby_version: ${anyVersion}required_rubygems_version: ${anyVersion}requirements: []
rubygems_version: 3.5.0
specification_version: 4
summary: a test
`;
  const parts = { 'metadata.gz': gzipSync(specification), 'data.tar.gz': await tarGz(files) };
  return gunzipSync(await tarGz(parts));
}

/** A gem server with a compact index (guides.rubygems.org/rubygems-org-compact-index-api) behind a password. Files by their names. */
export function gemServer(credentials: string, gems: Record<string, Buffer>) {
  const expected = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const md5 = (text: string) => createHash('md5').update(text).digest('hex');
  const infos = new Map<string, { versions: string[]; lines: string[] }>();
  for (const [file, bytes] of Object.entries(gems).sort()) {
    const [, name = '', version = ''] = /^(.+?)-(\d.*)\.gem$/.exec(file) ?? [];
    const info = infos.get(name) ?? { versions: [], lines: [] };
    info.versions.push(version);
    info.lines.push(`${version} |checksum:${createHash('sha256').update(bytes).digest('hex')}`);
    infos.set(name, info);
  }
  const infoText = (name: string) => `---\n${infos.get(name)?.lines.join('\n')}\n`;
  const texts: Record<string, string> = {
    '/versions': `created_at: 2024-01-01T00:00:00Z\n---\n${[...infos].map(([name, { versions }]) => `${name} ${versions.join(',')} ${md5(infoText(name))}\n`).join('')}`,
    '/names': `---\n${[...infos.keys()].join('\n')}\n`,
    ...Object.fromEntries([...infos.keys()].map((name) => [`/info/${name}`, infoText(name)])),
  };
  return listening((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0]!);
    if (request.headers.authorization !== expected)
      return response.writeHead(401, { 'www-authenticate': 'Basic realm="gems"' }).end();
    const body = texts[path] ?? gems[path.replace(/^\/gems\//, '')];
    if (body === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'text/plain', etag: `"${md5(String(body))}"` }).end(body);
  });
}
