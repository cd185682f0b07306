import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { expect, test } from '@jest/globals';
import { TRUST_STORE_PASSWORD, trustStore } from '../../src/graph/trust-store.ts';

test('without certificates there is none', () => {
  expect(trustStore(Buffer.alloc(0))).toHaveLength(0);
  expect(trustStore(Buffer.from('no certificate'))).toHaveLength(0);
});

test('holds the public authorities and the given ones, each once', () => {
  const bare = trustStore(Buffer.from(rootCertificates[0]!));
  expect([bare.readUInt32BE(0), bare.readUInt32BE(4)]).toEqual([0xfeedfeed, 2]);
  expect(bare.readUInt32BE(8)).toBe(new Set(rootCertificates).size);
  expect(bare.length).toBeLessThan(500 * 1024);
  const broken = Buffer.from(`${rootCertificates[1]}\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`);
  expect(trustStore(broken)).toEqual(bare);
});

test('Java reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trust-'));
  try {
    const path = join(folder, 'ca.jks');
    writeFileSync(path, trustStore(Buffer.from(rootCertificates[0]!)));
    const ran = spawnSync('keytool', ['-list', '-keystore', path, '-storepass', TRUST_STORE_PASSWORD], {
      encoding: 'utf8',
    });
    if (ran.error) return console.warn('NOT TESTED: this machine has no keytool');
    expect(ran.stdout).toContain(`Your keystore contains ${new Set(rootCertificates).size} entries`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
