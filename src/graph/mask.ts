/** Replaces secrets in a line before it leaves this folder: those that are known, and passwords in any URL. */
export type Mask = (line: string) => string;

/** @param secrets passwords and tokens; those of fewer than 4 characters would blot out ordinary text and are left to the URL rule. */
export function maskOf(secrets: Iterable<string>): Mask {
  const known = [...new Set([...secrets].flatMap(spellings))]
    .filter((secret) => secret.length >= 4)
    .sort((a, b) => b.length - a.length);
  return (line) =>
    known
      .reduce((text, secret) => text.replaceAll(secret, '***'), line)
      .replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@'"]+@/gi, '$1***@');
}

/** A secret as it stands, and as URLs and HTTP headers spell it. */
function spellings(secret: string): string[] {
  let decoded = secret;
  try {
    decoded = decodeURIComponent(secret);
  } catch {
    // A stray percent sign: it was not encoded.
  }
  return [secret, decoded, encodeURIComponent(decoded), JSON.stringify(decoded).slice(1, -1)];
}

/** User names and passwords in the URLs of a text. A lone user name is a token (`https://TOKEN@host/`). */
export function credentialsIn(text: string): string[] {
  return [...text.matchAll(/\b[a-z][a-z0-9+.-]*:\/\/([^\s/@:'"]*)(?::([^\s/@'"]*))?@/gi)]
    .map(([, user, password]) => password ?? user ?? '')
    .filter(Boolean);
}
