import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inFolder } from '../archive/support.ts';
import { outcome, unlimited } from '../publish/harness.ts';
import { convert, file, image } from './publishing.ts';
import { refusal } from './run.ts';

test('a ZIP above 50 MB is refused before anything is asked or written, or goes through --bucket', async () => {
  const standIn = await unlimited();
  const environment = process.env;
  process.env = { ...environment, ...standIn.env };
  try {
    await inFolder(async (at) => {
      const { source, ids } = await image(join(at, 'image'), [
        [file('opt/large', randomBytes(52_500_000))],
        [file('opt/small')],
      ]);
      expect(await refusal(convert(source, join(at, 'out')))).toMatchObject([
        {
          code: 'publish/upload',
          message: expect.stringMatching(/its ZIP has [\d,]+ bytes; above 52,428,800 bytes/),
          hint: expect.stringContaining('--bucket'),
        },
      ]);
      expect(standIn.requests).toEqual([]);
      expect(readdirSync(join(at, 'out'))).toEqual([]);

      standIn.addBucket('mine-us-east-1', 'us-east-1');
      const result = await convert(source, join(at, 'out'), { bucket: 'mine-{region}' });
      expect(outcome(result)).toEqual(ids.map((id) => `php-sha256-${id} us-east-1 publish done 1`));
      expect(result.publications[0]!.zip).toMatch(/^s3:\/\/mine-us-east-1\/lambda-packer\/php-sha256-/);
    });
  } finally {
    process.env = environment;
    await standIn.close();
  }
}, 60_000);
