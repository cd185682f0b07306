import { parseIni } from './ini.ts';
import type { Environment } from './installer-config.ts';
import type { TextReader } from './text-reader.ts';

/** Settings that say where packages come from, as pip names them; lists are split. */
export type PipSettings = Partial<Record<(typeof CARRIED)[number], string>>;

const CARRIED = [
  'index-url',
  'extra-index-url',
  'find-links',
  'trusted-host',
  'no-index',
  'proxy',
  'timeout',
  'retries',
] as const;

/** Settings whose values are local paths when they are not URLs. */
const PLACES = new Set<string>(['index-url', 'extra-index-url', 'find-links']);

/**
 * pip's settings, from its files and its variables, later ones winning (pip.pypa.io/en/stable/topics/configuration):
 * /etc, the user's two places, PIP_CONFIG_FILE, PIP_…; in a file `[install]` stands above `[global]`.
 */
export async function pipConfig(env: Environment, home: string, read: TextReader): Promise<PipSettings> {
  const config = env.XDG_CONFIG_HOME || `${home}/.config`;
  const isolated = env.PIP_CONFIG_FILE === '/dev/null';
  const files = isolated
    ? []
    : [
        '/etc/xdg/pip/pip.conf',
        '/etc/pip.conf',
        `${home}/.pip/pip.conf`,
        `${config}/pip/pip.conf`,
        ...(env.PIP_CONFIG_FILE ? [env.PIP_CONFIG_FILE] : []),
      ];
  const settings = new Map<string, string>();
  for (const text of await Promise.all(files.map(read))) {
    const lines = text === undefined ? [] : parseIni(text);
    for (const wanted of ['global', 'install']) {
      for (const { section, key, value } of lines)
        if (section === wanted) settings.set(key.replaceAll('_', '-').toLowerCase(), value);
    }
  }
  for (const name of CARRIED) {
    const value = env[`PIP_${name.toUpperCase().replaceAll('-', '_')}`];
    if (value) settings.set(name, value);
  }
  return Object.fromEntries(
    CARRIED.flatMap((name) => {
      const words = (settings.get(name) ?? '')
        .split(/\s+/)
        .filter((word) => word !== '' && (!PLACES.has(name) || isUrl(word)));
      return words.length > 0 ? [[name, words.join(' ')]] : [];
    }),
  );
}

/** As variables for pip. */
export function pipVariables(settings: PipSettings): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [`PIP_${name.toUpperCase().replaceAll('-', '_')}`, value]),
  );
}

export const isUrl = (word: string): boolean => /^https?:\/\//i.test(word);
