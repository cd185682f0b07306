/** A version of a Python package (PEP 440), as a key that compares part by part. */
interface Version {
  epoch: number;
  release: number[];
  /** Letter's rank and number of a pre-release; -Infinity: a bare development release stands before all of them; Infinity: none. */
  pre: [number, number];
  post: number;
  dev: number;
}

const VERSION =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i;
const RANKS: Record<string, number> = { a: 0, alpha: 0, b: 1, beta: 1, c: 2, rc: 2, pre: 2, preview: 2 };

/** Characters; beyond that a text is no version, and the expression above is not asked. */
const LONGEST = 200;

function parse(text: string): Version | undefined {
  const found = text.length > LONGEST ? null : VERSION.exec(text.trim());
  if (!found) return undefined;
  const [, epoch, release, letter, pre, bare, postWord, post, devWord, dev] = found;
  const hasPost = bare !== undefined || postWord !== undefined;
  return {
    epoch: Number(epoch ?? 0),
    release: release!.split('.').map(Number),
    pre:
      letter !== undefined
        ? [RANKS[letter.toLowerCase()]!, Number(pre || 0)]
        : [devWord !== undefined && !hasPost ? -Infinity : Infinity, 0],
    post: hasPost ? Number(bare ?? (post || 0)) : -1,
    dev: devWord === undefined ? Infinity : Number(dev || 0),
  };
}

function compare(a: Version, b: Version): number {
  const length = Math.max(a.release.length, b.release.length);
  const key = (v: Version) => [
    v.epoch,
    ...Array.from({ length }, (_, i) => v.release[i] ?? 0),
    ...v.pre,
    v.post,
    v.dev,
  ];
  const [left, right] = [key(a), key(b)];
  const i = left.findIndex((part, at) => part !== right[at]);
  return i < 0 ? 0 : left[i]! < right[i]! ? -1 : 1;
}

/** The first version that is no longer compatible: `raised([1, 2, 3], 1)` is 1.3. */
const raised = (release: number[], at: number): Version => ({
  epoch: 0,
  release: release.slice(0, at + 1).map((part, i) => (i === at ? part + 1 : part)),
  pre: [-Infinity, 0],
  post: -1,
  dev: 0,
});

const finalOf = (version: Version): Version => ({ ...version, pre: [Infinity, 0], post: -1, dev: Infinity });
const isEarly = ({ pre, dev, post }: Version): boolean => pre[0] !== Infinity || (dev !== Infinity && post < 0);

type Test = (version: Version, order: number) => boolean;
const ORDER: Record<string, Test> = {
  '==': (_v, order) => order === 0,
  '===': (_v, order) => order === 0,
  '!=': (_v, order) => order !== 0,
  '<=': (_v, order) => order <= 0,
  '>=': (_v, order) => order >= 0,
  '<': (_v, order) => order < 0,
  '>': (_v, order) => order > 0,
};

const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*([^\s,|]+)$/;

/** undefined: no clause of this language. */
function matchesClause(version: Version, clause: string): boolean | undefined {
  if (clause === '' || clause === '*') return true;
  const [, operator = '==', text = ''] = CLAUSE.exec(clause) ?? [];
  const prefix = /^(.*?)\.\*$/.exec(text)?.[1];
  const wanted = parse(prefix ?? text);
  if (!wanted) return undefined;
  const { release } = wanted;
  const within = (at: number) =>
    compare(version, wanted) >= 0 && compare(version, { ...raised(release, at), epoch: wanted.epoch }) < 0;
  if (prefix !== undefined) {
    const isIn = version.epoch === wanted.epoch && release.every((part, i) => (version.release[i] ?? 0) === part);
    return operator === '!=' ? !isIn : isIn;
  }
  const leading = release.findIndex((part) => part > 0);
  if (operator === '^') return within(leading < 0 ? release.length - 1 : leading);
  if (operator === '~') return within(Math.min(1, release.length - 1));
  if (operator === '~=') return within(Math.max(0, release.length - 2));
  // Exclusive bounds exclude what belongs to the bound itself (PEP 440, "Exclusive ordered comparison").
  const isOfBound = version.epoch === wanted.epoch && compare(finalOf(version), finalOf(wanted)) === 0;
  if (operator === '<' && isOfBound && isEarly(version) && !isEarly(wanted) && wanted.post < 0) return false;
  if (operator === '>' && isOfBound && version.post >= 0 && wanted.post < 0 && !isEarly(wanted)) return false;
  return ORDER[operator === '=' ? '==' : operator]!(version, compare(version, wanted));
}

/**
 * Whether a version fits a constraint: PEP 440's clauses, and Poetry's (`^1.2`, `~1.2`, `1.2.*`, `a || b`; python-poetry.org/docs/dependency-specification).
 * undefined when either is not understood.
 */
export function versionFits(version: string, constraint: string): boolean | undefined {
  const parsed = parse(version);
  if (!parsed) return undefined;
  let isIn = false;
  for (const part of constraint.split(/\|\|?/)) {
    const clauses = part
      .trim()
      .replace(/(===|[=~!<>]=|[<>^~=])\s+/g, '$1')
      .split(/\s*,\s*|\s+/);
    const results = clauses.map((clause) => matchesClause(parsed, clause));
    if (results.includes(undefined)) return undefined;
    isIn ||= results.every(Boolean);
  }
  return isIn;
}

/** Whether a text is a version at all. */
export const isVersion = (text: string): boolean => parse(text) !== undefined;

/** A package's name as indexes compare it (PEP 503). */
export const canonicalName = (name: string): string => name.replace(/[-_.]+/g, '-').toLowerCase();
