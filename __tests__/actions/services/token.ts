export interface Scope {
  /** A ref: `refs/heads/main`, `refs/pull/1/merge`. */
  Scope: string;
  /** 1 reads, 2 writes, 3 both. */
  Permission: 1 | 2 | 3;
}

export interface Claims {
  run: string;
  job: string;
  /** What caches this job may read, nearest first; it writes to the first that it may write to. */
  scopes: Scope[];
}

/** On a push to main: reads and writes main's caches. */
export const PUSH: Scope[] = [{ Scope: 'refs/heads/main', Permission: 3 }];
/** On a pull request: has caches of its own, reads main's. */
export const PULL_REQUEST: Scope[] = [
  { Scope: 'refs/pull/7/merge', Permission: 3 },
  { Scope: 'refs/heads/main', Permission: 1 },
];
/** A token that may read caches and nothing else. */
export const READ_ONLY: Scope[] = [{ Scope: 'refs/heads/main', Permission: 1 }];

/** A runtime token as a runner hands it to JavaScript actions: a JWT whose claims the clients read (the signature is not looked at). */
export function mintToken({ run = 'run-1', job = 'job-1', scopes = PUSH }: Partial<Claims> = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    scp: `Actions.Example Actions.Results:${run}:${job}`,
    ac: JSON.stringify(scopes),
    nbf: now - 60,
    exp: now + 6 * 3600,
  };
  return `${part({ typ: 'JWT', alg: 'none' })}.${part(claims)}.unsigned`;
}

/** The claims in an `Authorization: Bearer …` header; undefined when there are none. */
export function claimsOf(authorization: string | undefined): Claims | undefined {
  const payload = /^Bearer [^.]*\.([^.]+)\./i.exec(authorization ?? '')?.[1];
  if (payload === undefined) return undefined;
  const { scp = '', ac = '[]' } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? [];
  return run && job ? { run, job, scopes: JSON.parse(ac) } : undefined;
}
