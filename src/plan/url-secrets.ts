import type { Position, Problem } from '../errors.ts';

/** `scheme://user:password@`, also with a password alone; user names do not end at `:` in the way hosts do. */
const PASSWORD = /[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/@?#'"]*:[^\s/@?#'"]+@/i;
/** A token in place of the user's name. `git@` is how every Git host is asked, so it says nothing. */
const TOKEN = /(?:^|[+\s'"=@])https?:\/\/(?!git@)[^\s/@?#'":]+:?@/i;

/** Whether the text holds a URL with a password or token in it. */
export const holdsCredential = (text: string): boolean =>
  text.includes('@') && text.includes('://') && (PASSWORD.test(text) || TOKEN.test(text));

/** Names the line, never what stands in it. */
export const credentialProblem = (at: Position): Problem => ({
  severity: 'error',
  code: 'requirements/credential',
  message: 'this line holds a URL with a user name, password or token in it',
  hint: 'put credentials into the configuration of pip, uv or npm (or ~/.netrc): it reaches the installer as a secret and becomes part of nothing',
  at,
});

/** One problem for each line of a file that holds a credential. */
export function credentialsIn(text: string, file: string): Problem[] {
  if (!holdsCredential(text)) return [];
  return text
    .split('\n')
    .flatMap((line, i) => (holdsCredential(line) ? [credentialProblem({ file, line: i + 1, column: 1 })] : []));
}
