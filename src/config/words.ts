/** How a user's text stands in a message: in quotes, on one line, not longer than a line. */
export function quoted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (c) =>
    c === '\n' ? '\\n' : c === '\t' ? '\\t' : `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return plain.length > 80 ? `'${plain.slice(0, 77)}…'` : `'${plain}'`;
}

/** `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** A path inside the configuration: `lambdas.api.platforms[1]`; a key that is no plain word stands in quotes. */
export function under(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const word = /^[\w<-]{1,64}$/.test(key) ? key : quoted(key);
  return path === '' ? word : `${path}.${word}`;
}
