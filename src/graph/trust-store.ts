import { createHash, X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';

/** Java's own word for a store that holds nothing secret. */
export const TRUST_STORE_PASSWORD = 'changeit';

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * A trust store for Java, which reads no PEM: the public authorities that Node brings along, and the given ones. Empty when none are given.
 * The format (JKS, version 2) is that of `sun.security.provider.JavaKeyStore`: big-endian entries of tag 2, and a SHA-1 over them.
 */
export function trustStore(pem: Buffer): Buffer {
  const own = pem.toString('latin1').match(PEM);
  if (!own) return Buffer.alloc(0);
  const certificates = new Map<string, Buffer>();
  for (const text of [...rootCertificates, ...own]) {
    const der = derOf(text);
    if (der) certificates.set(createHash('sha256').update(der).digest('hex'), der);
  }
  const parts = [word(0xfeedfeed), word(2), word(certificates.size)];
  for (const [alias, der] of certificates)
    parts.push(word(2), text(alias), Buffer.alloc(8), text('X.509'), word(der.length), der);
  const store = Buffer.concat(parts);
  const seal = createHash('sha1')
    .update(Buffer.from(TRUST_STORE_PASSWORD, 'utf16le').swap16())
    .update('Mighty Aphrodite')
    .update(store);
  return Buffer.concat([store, seal.digest()]);
}

/** What Java could not read either is left out. */
function derOf(pem: string): Buffer | undefined {
  try {
    return new X509Certificate(pem).raw;
  } catch {
    return undefined;
  }
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function text(value: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(value.length);
  return Buffer.concat([length, Buffer.from(value, 'latin1')]);
}
