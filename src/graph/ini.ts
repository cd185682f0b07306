/** [section, key, value] of each line of an INI file as pip's configparser and npm's ini read it: continuation lines are joined by a line break. */
export function parseIni(text: string): { section: string; key: string; value: string }[] {
  const found: { section: string; key: string; value: string }[] = [];
  let section = '';
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith(';')) continue;
    const header = /^\[(.+)\]$/.exec(trimmed);
    const pair = /^([^=]+?)\s*=\s*(.*)$/.exec(trimmed);
    const last = found.at(-1);
    if (header && !/^\s/.test(line)) section = header[1]!.trim();
    else if (/^\s/.test(line) && last?.section === section) last.value += `\n${trimmed}`;
    else if (pair) found.push({ section, key: pair[1]!.trim(), value: unquoted(pair[2]!.trim()) });
  }
  return found;
}

const unquoted = (value: string): string => /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1] ?? value;
