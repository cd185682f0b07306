import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { lambdaPacker, workspace } from '../e2e/support/cli.ts';
import { type Case, SECTIONS } from './cases.ts';

const here = workspace();
afterAll(here.remove);
let count = 0;

/** A `docker` that says this and fails; or one that plays a recorded solve in which an installer says it. */
function dockerOf({ docker, installer }: Case, folder: string): Record<string, string> {
  const bin = here.path(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const replay = `exec '${process.execPath}' '${resolve('__tests__/cli/terminal/docker.mjs')}'`;
  const refuses = `cat <<'END' >&2\n${docker}\nEND\nexit 1`;
  writeFileSync(`${bin}/docker`, `#!/bin/sh\n${installer === undefined ? refuses : replay}\n`);
  chmodSync(`${bin}/docker`, 0o755);
  return { PATH: `${bin}:/usr/bin:/bin`, REPLAY_SPEED: '1000', REPLAY_TROUBLE: `${installer}\n` };
}

/** What a person reads, without how its lines are broken. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe.each(SECTIONS)('%s', (_, cases) => {
  test.each(cases.map((each): [string, Case] => [each.says, each]))('%s', async (_says, each) => {
    count += 1;
    const folder = `case-${count}`;
    const cwd = here.write(each.files, folder);
    const env = {
      ...{ HOME: here.folder, LAMBDA_PACKER_STORE: here.path(folder, 'store'), AWS_EC2_METADATA_DISABLED: 'true' },
      ...{ AWS_CONFIG_FILE: here.path('none'), AWS_SHARED_CREDENTIALS_FILE: here.path('none') },
      ...{ AWS_PROFILE: undefined, AWS_ACCESS_KEY_ID: undefined },
      ...(each.docker !== undefined || each.installer !== undefined ? dockerOf(each, folder) : {}),
      ...each.env,
    };
    for (const words of each.runs.slice(0, -1)) expect((await lambdaPacker(words, { cwd, env })).code).toBe(0);
    const ran = await lambdaPacker(each.runs.at(-1)!, { cwd, env });
    const said = plain(ran.stderr + ran.stdout);
    expect(said).toMatch(new RegExp(plain(each.says).split('…').map(escaped).join('.*?')));
    if (each.isPrinted) expect(said).toContain(plain(each.next));
    expect(said).not.toContain('fault of lambda-packer');
    expect(ran.code).not.toBe(0);
  });
});
