import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/** What an editor's user sees of a configuration: the language server of the YAML extensions, with schema.json by the file's first line. */

let server: Client;
beforeAll(async () => {
  server = startServer();
  await server.request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  server.notify('initialized', {});
});
afterAll(() => server.end());

const LINE = `# yaml-language-server: $schema=${pathToFileURL(resolve('schema.json'))}\n`;

test('a right configuration has nothing underlined', async () => {
  const text = `${LINE}runtime_default: python3.13\nlambdas:\n  api:\n    path: ./api\n    handler: app.handler\n`;
  expect(await problemsOf('right', text)).toEqual([]);
});

test('unknown keys and wrong values are underlined, each in its line', async () => {
  const text = `${LINE}runtime_default: python3.13\nlambdas:\n  api:\n    path: ./api\n    handlr: app.handler\n    type: jar\n    platforms: [linux/arm]\n`;
  const problems = await problemsOf('wrong', text);
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [5, expect.stringContaining('handlr')],
    [6, expect.stringMatching(/zip.*image/s)],
    [7, expect.stringContaining('linux/arm64')],
  ]);
});

test('keys and values are offered, with what they mean', async () => {
  const keys = await offered('keys', `${LINE}lambdas:\n  api:\n    path: ./api\n    `, { line: 4, character: 4 });
  expect(keys.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['handler', 'layers', 'requirements', 'verify']),
  );
  expect(keys.find(({ label }) => label === 'handler')!.documentation).toMatch(/\w{4,}/);
  const values = await offered('values', `${LINE}runtime_default: `, { line: 1, character: 17 });
  expect(values.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['python3.13', 'nodejs24.x', 'provided.al2023']),
  );
});

interface Problem {
  line: number;
  message: string;
}

async function problemsOf(name: string, text: string): Promise<Problem[]> {
  const uri = open(name, text);
  const { diagnostics } = await server.said<{
    uri: string;
    diagnostics: { range: { start: { line: number } }; message: string }[];
  }>('textDocument/publishDiagnostics', (params) => params.uri === uri);
  return diagnostics.map(({ range, message }) => ({ line: range.start.line, message })).sort((a, b) => a.line - b.line);
}

async function offered(name: string, text: string, position: { line: number; character: number }) {
  const uri = open(name, text);
  const answer = await server.request<{ items: { label: string; documentation?: string | { value: string } }[] }>(
    'textDocument/completion',
    { textDocument: { uri }, position },
  );
  return answer.items.map(({ label, documentation }) => ({
    label,
    documentation: typeof documentation === 'object' ? documentation.value : documentation,
  }));
}

function open(name: string, text: string): string {
  const uri = `file:///project/${name}/package_config.yaml`;
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  return uri;
}

interface Client {
  request<T>(method: string, params: unknown): Promise<T>;
  notify(method: string, params: unknown): void;
  /** The first such notification, past or to come. */
  said<T>(method: string, fits: (params: T) => boolean): Promise<T>;
  end(): void;
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** JSON-RPC over stdio, as the Language Server Protocol 3.17 frames it. */
function startServer(): Client {
  const child: ChildProcess = spawn(
    process.execPath,
    ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const heard: Message[] = [];
  const waiting = new Set<() => void>();
  let next = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const take = (message: Message): void => {
    // What the server asks of an editor: it has no settings.
    if (message.id !== undefined && message.method !== undefined) {
      const items = (message.params as { items?: unknown[] } | undefined)?.items ?? [];
      send({ id: message.id, result: message.method === 'workspace/configuration' ? items.map(() => ({})) : null });
    }
    heard.push(message);
    for (const look of waiting) look();
  };
  let rest = Buffer.alloc(0);
  child.stdout!.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || rest.length < end + 4 + length) return;
      take(JSON.parse(rest.subarray(end + 4, end + 4 + length).toString()) as Message);
      rest = rest.subarray(end + 4 + length);
    }
  });
  const hear = (fits: (message: Message) => boolean): Promise<Message> =>
    new Promise((done) => {
      const look = (): void => {
        const message = heard.find(fits);
        if (message === undefined) return;
        waiting.delete(look);
        done(message);
      };
      waiting.add(look);
      look();
    });
  return {
    async request<T>(method: string, params: unknown) {
      const id = ++next;
      send({ id, method, params });
      return (await hear((message) => message.id === id && message.method === undefined)).result as T;
    },
    notify: (method, params) => send({ method, params }),
    said: async <T>(method: string, fits: (params: T) => boolean) =>
      (await hear((message) => message.method === method && fits(message.params as T))).params as T,
    end: () => void child.kill(),
  };
}
