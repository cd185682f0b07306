/** One requirement, as PEP 508 and pip know it. Extras are as `[a,b]` or ''; a marker has no `;`. */
export type Requirement =
  | { kind: 'named'; name: string; extras: string; specifier: string; marker: string }
  /** Of an archive or a repository; the name may be unknown. */
  | { kind: 'url'; name: string; extras: string; url: string; marker: string }
  /** A file or folder of this machine, as written. */
  | { kind: 'path'; path: string; extras: string; marker: string };

const NAME = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?';
const EXTRAS = String.raw`\[\s*(?:${NAME}\s*(?:,\s*${NAME}\s*)*)?\]`;
const CLAUSE = String.raw`(?:===|==|~=|!=|<=|>=|<|>)\s*[A-Za-z0-9._*+!-]+`;
const REFERENCE = new RegExp(`^(${NAME})\\s*(${EXTRAS})?\\s*@\\s*(\\S.*)$`);
const NAMED = new RegExp(
  `^(${NAME})\\s*(${EXTRAS})?\\s*(\\(?)\\s*((?:${CLAUSE}(?:\\s*,\\s*${CLAUSE})*)?)\\s*,?\\s*(\\)?)$`,
);
const URL_START = /^(?:[a-z][a-z0-9.-]*\+)?[a-z][a-z0-9.-]*:\/\/|^file:/i;
const ARCHIVE = /\.(?:whl|zip|tar|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.lzma|tlz)$/i;

/** Whether a file name is that of a wheel or source archive. */
export const isArchiveName = (name: string): boolean => ARCHIVE.test(name);

/** Characters; beyond that a line is no requirement, and the expressions above are not asked to backtrack over it. */
const LONGEST = 4096;

/** Reads `name[extra]==1.0 ; marker`, `name @ url`, a URL or a path; undefined when it is none of these. */
export function parseRequirement(written: string): Requirement | undefined {
  if (written.length > LONGEST) return undefined;
  const text = written.trim();
  const reference = REFERENCE.exec(text);
  if (reference) {
    const { head, marker } = splitMarker(reference[3]!, /\s+;|;\s+/);
    return located(head, reference[1]!, normalExtras(reference[2]), marker);
  }
  if (URL_START.test(text)) {
    const { head, marker } = splitMarker(text, /\s+;|;\s+/);
    return located(head, '', '', marker);
  }
  const { head, marker } = splitMarker(text, /;/);
  const named = NAMED.exec(head.replace(/\s+/g, ' '));
  if (named && !ARCHIVE.test(head)) {
    if ((named[3] === '') !== (named[5] === '')) return undefined;
    return {
      kind: 'named',
      name: named[1]!,
      extras: normalExtras(named[2]),
      specifier: named[4]!.replace(/\s+/g, ''),
      marker,
    };
  }
  const path = /^(.*?)\s*(\[[^\][]*\])?$/.exec(head)!;
  const looksLikePath = !/\s|:\/\//.test(head) && (head.includes('/') || ARCHIVE.test(path[1]!));
  if (/^[./~]/.test(head) || looksLikePath)
    return { kind: 'path', path: path[1]!, extras: normalExtras(path[2]), marker };
  return undefined;
}

/** The requirement in its one spelling; equal requirements have equal text. */
export function formatRequirement(requirement: Requirement): string {
  const { extras, marker } = requirement;
  const tail = marker === '' ? '' : ` ; ${marker}`;
  switch (requirement.kind) {
    case 'named':
      return `${requirement.name}${extras}${requirement.specifier}${tail}`;
    case 'url':
      return `${requirement.name === '' ? '' : `${requirement.name}${extras} @ `}${requirement.url}${tail}`;
    case 'path':
      return `${requirement.path}${extras}${tail}`;
  }
}

/** Whether nobody can publish something tomorrow that this requirement would take instead. */
export function isPinned(requirement: Requirement): boolean {
  switch (requirement.kind) {
    case 'named':
      return /^={2,3}[^=*,]+$/.test(requirement.specifier);
    case 'url':
      return !/^(?:git|hg|svn|bzr)\+/i.test(requirement.url) || /@[0-9a-f]{40}(?:#|$)/.test(requirement.url);
    case 'path':
      return true;
  }
}

function splitMarker(text: string, separator: RegExp): { head: string; marker: string } {
  const found = separator.exec(text);
  if (!found) return { head: text.trim(), marker: '' };
  return { head: text.slice(0, found.index).trim(), marker: text.slice(found.index + found[0].length).trim() };
}

const normalExtras = (written: string | undefined): string => {
  const names = (written ?? '')
    .replace(/[[\]\s]/g, '')
    .split(',')
    .filter(Boolean);
  return names.length === 0 ? '' : `[${names.join(',')}]`;
};

/** What stands after `@`, or alone: a URL, a `file:` URL, or (as uv allows) a path. */
function located(where: string, name: string, extras: string, marker: string): Requirement | undefined {
  if (/\s/.test(where) && !/^[./~]/.test(where)) return undefined;
  if (/^file:/i.test(where)) {
    const path = pathOfFileUrl(where);
    const egg = eggOf(where);
    return path === undefined ? undefined : { kind: 'path', path, extras: extras || egg.extras, marker };
  }
  if (!URL_START.test(where)) return { kind: 'path', path: where, extras, marker };
  const egg = eggOf(where);
  return {
    kind: 'url',
    name: name || egg.name,
    extras: extras || egg.extras,
    url: name || egg.name ? egg.rest : where,
    marker,
  };
}

/** `file:///a/b`, `file://localhost/a`, `file:rel/b`, each maybe with a fragment. */
function pathOfFileUrl(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/i, '').replace(/[#?].*$/s, ''));
  } catch {
    return undefined;
  }
}

/** The name that pip's old `#egg=name[extra]` gives to a URL, and the URL without it. */
function eggOf(url: string): { name: string; extras: string; rest: string } {
  const cut = url.indexOf('#');
  const parts = cut < 0 ? [] : url.slice(cut + 1).split('&');
  const egg = new RegExp(`^egg=(${NAME})(\\[[^\\]]*\\])?$`).exec(parts.find((part) => part.startsWith('egg=')) ?? '');
  if (!egg) return { name: '', extras: '', rest: url };
  const kept = parts.filter((part) => !part.startsWith('egg=')).join('&');
  return { name: egg[1]!, extras: normalExtras(egg[2]), rest: url.slice(0, cut) + (kept && `#${kept}`) };
}
