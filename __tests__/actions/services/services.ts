import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ArtifactEntry, artifactService } from './artifact-service.ts';
import { blobStore } from './blobs.ts';
import { type CacheEntry, cacheService } from './cache-service.ts';
import { type Comment, commentRoutes } from './comments.ts';
import { answerJson, type Exchange, json, type Logged, type Message, Refusal } from './exchange.ts';
import { type Fault, faultList, suffer } from './faults.ts';
import { type Claims, claimsOf, mintToken } from './token.ts';

export interface Settings {
  /** Where blobs are kept; without it a temporary folder that goes with the services. */
  folder?: string;
  port?: number;
  /** Beginning of blob addresses, when they shall have a host of their own; `PORT` stands for the port. */
  blobBase?: string;
}

type Method = (request: Message, claims: Claims) => unknown;

/**
 * GitHub's cache service v2, artifact service v4 and blob store, and the comment routes of its REST API, on 127.0.0.1: what the real
 * clients (@actions/cache, @actions/artifact, @actions/github) ask for, kept in memory and one folder.
 */
export async function startServices({ folder, port = 0, blobBase }: Settings = {}) {
  const kept = folder ?? (await mkdtemp(join(tmpdir(), 'actions-services-')));
  const [caches, artifacts, comments]: [CacheEntry[], ArtifactEntry[], Comment[]] = [[], [], []];
  const faults = faultList();
  let log: Logged[] = [];
  let boundPort = port;
  const base = () => `http://127.0.0.1:${boundPort}/`;
  const blobs = await blobStore(kept, () => blobBase?.replace('PORT', String(boundPort)) ?? base());
  const rest = commentRoutes(comments);
  const twirp: Record<string, Record<string, Method>> = {
    cache: cacheService(caches, blobs),
    artifact: artifactService(artifacts, blobs),
  };

  const twirpRoute = (path: string) => {
    const found = /^\/twirp\/github\.actions\.results\.api\.v1\.(Cache|Artifact)Service\/(\w+)$/.exec(path);
    return found ? `${found[1]!.toLowerCase()}.${found[2]}` : undefined;
  };

  async function serve(exchange: Exchange): Promise<void> {
    const { logged } = exchange;
    logged.trouble = faults.next(logged.route);
    if (logged.trouble !== undefined && (await suffer(exchange, logged.trouble))) return;
    if (logged.route.includes('.blob.')) return blobs.serve(exchange);
    if (logged.route.startsWith('rest.')) return rest.serve(exchange, base());
    const [service = '', name = ''] = logged.route.split('.');
    const method = twirp[service]?.[name];
    if (!method) throw new Refusal(404, 'bad_route', `nothing answers ${logged.method} ${logged.path}`);
    const claims = claimsOf(exchange.req.headers.authorization);
    if (!claims) throw new Refusal(401, 'unauthenticated', 'no bearer token with an Actions.Results scope');
    const request = await json(exchange);
    logged.request = request;
    await answerJson(exchange, 200, await method(request, claims));
  }

  const handle = (req: IncomingMessage, res: ServerResponse) => {
    const [method = '', url] = [req.method, new URL(req.url ?? '/', base())];
    const asked = { method, url };
    const route = twirpRoute(url.pathname) ?? blobs.route(asked) ?? rest.route(asked) ?? 'unknown';
    const path = url.pathname + url.search;
    const logged: Logged = { route, method, path, headers: req.headers, status: 0, received: 0, sent: 0 };
    log.push(logged);
    const exchange: Exchange = { req, res, url, logged };
    serve(exchange).catch((error: unknown) => {
      if (res.headersSent || res.destroyed) return void res.destroy();
      const refusal = error instanceof Refusal ? error : new Refusal(500, 'internal', String(error));
      void answerJson(exchange, refusal.status, { code: refusal.code, msg: refusal.message, message: refusal.message });
    });
  };

  const server = createServer(handle);
  const up = async () => {
    await new Promise<void>((done, fail) => server.once('error', fail).listen(boundPort, '127.0.0.1', () => done()));
    boundPort = (server.address() as AddressInfo).port;
  };
  const down = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  await up();

  const of = (prefix: string) => log.filter(({ route }) => route === prefix || route.startsWith(`${prefix}.`));
  return {
    url: base(),
    /** What a JavaScript action finds in its environment; `${{ github.token }}` is one of TOKENS. */
    env: (claims: Partial<Claims> = {}) => ({
      ACTIONS_RESULTS_URL: base(),
      ACTIONS_RUNTIME_TOKEN: mintToken(claims),
      ACTIONS_CACHE_SERVICE_V2: 'true',
      GITHUB_API_URL: base().slice(0, -1),
    }),
    fail: (fault: Fault) => faults.add(fault),
    heal: () => faults.clear(),
    /** Nothing listens any more, until `up`: connections are refused. */
    down,
    up,
    /** Finished entries; `file` holds the content. */
    caches: () => caches.filter(({ isFinal }) => isFinal).map((each) => ({ ...each, file: blobs.file(each.blob) })),
    artifacts: () =>
      artifacts.filter(({ isFinal }) => isFinal).map((each) => ({ ...each, file: blobs.file(each.blob) })),
    /** As a repository's settings page or a week without use does. */
    evict(test: (entry: CacheEntry) => boolean = () => true) {
      for (const entry of caches.filter(test)) caches.splice(caches.indexOf(entry), 1);
    },
    /** The comments that stand; a test may push its own. */
    comments,
    /** Requests so far, in the order in which they came, those of one route or a beginning of routes. */
    requests: (route?: string) => (route === undefined ? [...log] : of(route)),
    /** How many requests each route had. */
    counts: () => {
      const counts: Record<string, number> = {};
      for (const { route } of log) counts[route] = (counts[route] ?? 0) + 1;
      return counts;
    },
    /** Bytes of content that came in for a route or a beginning of routes. */
    received: (route: string) => of(route).reduce((sum, { received }) => sum + received, 0),
    sent: (route: string) => of(route).reduce((sum, { sent }) => sum + sent, 0),
    forget: () => {
      log = [];
    },
    close: async () => {
      await down();
      if (folder === undefined) await rm(kept, { recursive: true, force: true });
    },
  };
}

export type Services = Awaited<ReturnType<typeof startServices>>;
