/** What GitHub would show of a page that is all HTML blocks. */
export interface Shown {
  /** Faults of the page: a block that Markdown would read, a tag that is not closed. */
  broken: string[];
  /** Tags, attributes and addresses that are not ours. */
  foreign: string[];
  /** What would become a link, a mention or a picture of its own accord in text outside of `code` and `pre`. */
  alive: string[];
  /** The texts in `code`. */
  code: string[];
  /** All text, on one line. */
  plain: string;
}

/** Tags that begin an HTML block (CommonMark 0.31, 4.6, condition 6) and that are used here. */
const BLOCK = /^<(details|h3|p|table)[ >]/;
const TAG = /<(\/?)([a-z0-9]+)((?: [a-z]+(?:="[^"<>]*")?)*)>/g;
const OURS: Record<string, RegExp> = {
  ...{ a: /^ href="https:\/\/github\.com\/acme\/app\/actions\/runs\/42(\/artifacts\/\d+)?"$/ },
  ...{ details: /^( open)?$/, td: /^( align="right"| colspan="\d")?$/ },
};
const PLAIN = new Set(['b', 'br', 'code', 'h3', 'li', 'p', 'pre', 'sub', 'summary', 'table', 'th', 'tr', 'ul']);

/** What GitHub's filters look for in the text of a finished page. */
const LIVING = [
  /@\w/,
  /#\d/,
  /\bGH-\d/i,
  /:\/\//,
  /\bwww\./i,
  /\S@\S+\.\S/,
  /:[a-z_+-]+:/,
  /\b[0-9a-f]{7,40}\b/,
  /\bjavascript:/i,
];

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const decoded = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);

export function shownBy(text: string): Shown {
  const shown: Shown = { broken: [], foreign: [], alive: [], code: [], plain: '' };
  const body = text.replace(/^<!-- [^\n]* -->\n/, '');
  for (const block of body.split(/\n\s*\n/).filter((part) => part.trim() !== '')) {
    if (!BLOCK.test(block)) shown.broken.push(`read as Markdown: ${block.slice(0, 200)}`);
    const open: string[] = [];
    const see = (piece: string) => {
      if (/[<>]/.test(piece)) shown.foreign.push(piece);
      const said = decoded(piece);
      shown.plain += said;
      if (open.includes('code')) shown.code.push(said);
      else if (!open.includes('pre'))
        shown.alive.push(...LIVING.filter((living) => living.test(said)).map((living) => `${living}: ${said}`));
    };
    let at = 0;
    for (const { 0: tag, 1: close, 2: name = '', 3: attributes = '', index } of block.matchAll(TAG)) {
      if (index > at) see(block.slice(at, index));
      at = index + tag.length;
      const isOurs = name in OURS ? close || OURS[name]!.test(attributes) : PLAIN.has(name) && attributes === '';
      if (!isOurs) shown.foreign.push(tag);
      if (close) {
        if (open.pop() !== name) shown.broken.push(`${tag} closes nothing`);
      } else if (name !== 'br') open.push(name);
    }
    if (at < block.length) see(block.slice(at));
    shown.broken.push(...open.map((name) => `<${name}> is not closed`));
  }
  return shown;
}
