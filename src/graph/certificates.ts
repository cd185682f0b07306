import { readFile } from 'node:fs/promises';
import { failure, messageOf } from '../errors.ts';
import type { Environment } from './installer-config.ts';

/** Variables by which people tell their tools of a company's certificates, the first that is set counting. */
const VARIABLES = [
  'PIP_CERT',
  'REQUESTS_CA_BUNDLE',
  'SSL_CERT_FILE',
  'NODE_EXTRA_CA_CERTS',
  'NPM_CONFIG_CAFILE',
  'npm_config_cafile',
  'CURL_CA_BUNDLE',
];

/** BuildKit's limit for one secret (util/../session/secrets MaxSecretSize, 500 KiB). */
const MAX_SECRET = 500 * 1024;

/**
 * The PEM file that installers shall trust besides the image's own roots: `chosen` (an option or the config), else the one that the user's
 * environment names. Empty when there is none.
 *
 * @throws PackerError `graph/ca-bundle` when the file cannot be read, is no PEM, or is larger than BuildKit takes.
 */
export async function certificates(chosen: string | undefined, env: Environment): Promise<Buffer> {
  const path = chosen ?? VARIABLES.map((name) => env[name]).find(Boolean);
  if (path === undefined) return Buffer.alloc(0);
  const pem = await readFile(path).catch((error) => {
    if (chosen === undefined) return Buffer.alloc(0);
    throw failure('graph/ca-bundle', `the certificate bundle ${path} cannot be read: ${messageOf(error)}`, {
      cause: error,
    });
  });
  if (chosen !== undefined && !pem.includes('-----BEGIN'))
    throw failure('graph/ca-bundle', `the certificate bundle ${path} is not a PEM file`, {
      hint: 'it must hold lines like -----BEGIN CERTIFICATE-----',
    });
  if (pem.length > MAX_SECRET)
    throw failure(
      'graph/ca-bundle',
      `the certificate bundle ${path} has ${pem.length} bytes; BuildKit takes ${MAX_SECRET}`,
      { hint: 'give a file with only the certificates that are needed' },
    );
  return pem;
}
