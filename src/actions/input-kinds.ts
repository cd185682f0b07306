import { PLATFORMS, type Platform } from '../config/types.ts';
import { isRuntime, RUNTIMES, type Runtime } from '../plan/runtimes.ts';

/** What an input may hold: how its text is read, and what a person is told when it cannot be. */
export interface Kind<T> {
  /** Completes "… is not allowed: ". */
  allowed: string;
  /** The text is trimmed and not empty. Undefined: not allowed. */
  parse(text: string): { value: T } | undefined;
}

const parsed = <T>(value: T): { value: T } => ({ value });

export const text: Kind<string> = { allowed: 'any text', parse: parsed };

export function choice<const T extends string>(...values: T[]): Kind<T> {
  return {
    allowed: values.join(', '),
    parse: (given) => {
      const value = values.find((each) => each === given);
      return value === undefined ? undefined : { value };
    },
  };
}

/** GitHub writes booleans of an expression in small letters; people write YAML's. */
export const flag: Kind<boolean> = {
  allowed: 'true, false',
  parse: (given) => (/^(true|false)$/i.test(given) ? parsed(given.toLowerCase() === 'true') : undefined),
};

export function count(least: number, most: number): Kind<number> {
  return {
    allowed: `a whole number from ${least} to ${most}`,
    parse: (given) => {
      const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
      return value >= least && value <= most ? { value } : undefined;
    },
  };
}

const split = (given: string, separator: RegExp): string[] =>
  given
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

export const words: Kind<string[]> = {
  allowed: 'names separated by commas or newlines',
  parse: (given) => {
    const value = split(given, /[,\n]/);
    return value.length > 0 ? { value } : undefined;
  },
};

const SPELLINGS: Record<string, Platform> = {
  amd64: 'linux/amd64',
  x86_64: 'linux/amd64',
  arm64: 'linux/arm64',
  aarch64: 'linux/arm64',
};

/** `all`: whatever the config says of each package. */
export const platforms: Kind<Platform[] | 'all'> = {
  allowed: `all, ${PLATFORMS.join(', ')}`,
  parse: (given) => {
    const named = split(given, /[,\n]/);
    if (named.includes('all')) return named.length === 1 ? parsed<'all'>('all') : undefined;
    const chosen = named.map((word) => SPELLINGS[word] ?? word);
    if (chosen.length === 0 || !chosen.every((word) => PLATFORMS.includes(word as Platform))) return undefined;
    return parsed(PLATFORMS.filter((platform) => chosen.includes(platform)));
  },
};

export const runtimes: Kind<Runtime[]> = {
  allowed: `runtimes of Lambda: ${Object.keys(RUNTIMES).join(', ')}`,
  parse: (given) => {
    const named = [...new Set(split(given, /[,\n]/))];
    return named.length > 0 && named.every(isRuntime) ? parsed(named) : undefined;
  },
};

/** Job `index` of `of`, counted from 1. */
export interface Shard {
  index: number;
  of: number;
}

export const shard: Kind<Shard> = {
  allowed: 'i/n with i from 1 to n and n at most 256, as the matrix of `plan` writes it',
  parse: (given) => {
    const [, index, of] = (/^(\d{1,3})\/(\d{1,3})$/.exec(given) ?? []).map(Number);
    if (index === undefined || of === undefined || index < 1 || index > of || of > 256) return undefined;
    return parsed({ index, of });
  },
};

/** `runs-on` takes a label or a list of labels. */
export const runner: Kind<string | string[]> = {
  allowed: 'a label, or a JSON list of labels',
  parse: (given) => {
    if (!given.startsWith('[')) return /[\n\r]/.test(given) ? undefined : parsed(given);
    try {
      const list: unknown = JSON.parse(given);
      const isLabels =
        Array.isArray(list) && list.length > 0 && list.every((label) => typeof label === 'string' && label);
      return isLabels ? parsed(list as string[]) : undefined;
    } catch {
      return undefined;
    }
  },
};

/** A word that may stand in names of caches and artifacts. */
export const word: Kind<string> = {
  allowed: 'at most 64 letters, digits, dots, hyphens and underscores',
  parse: (given) => (/^[A-Za-z0-9._-]{1,64}$/.test(given) ? parsed(given) : undefined),
};

/** What `build.secrets` of the config calls a secret, and its value. */
export const secrets: Kind<Record<string, string>> = {
  allowed: 'lines ID=value, where an ID has letters, digits, dots, hyphens and underscores',
  parse: (given) => {
    const rows = split(given, /\r?\n/).map((line) => /^([A-Za-z0-9._-]+)=(.+)$/s.exec(line));
    if (!rows.every((row) => row !== null)) return undefined;
    const value = Object.fromEntries(rows.map((row) => [row[1]!, row[2]!]));
    return Object.keys(value).length === rows.length ? { value } : undefined;
  },
};
