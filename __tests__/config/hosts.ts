import { parseConfig } from '../../src/config/parse.ts';
import type { Host } from '../../src/config/reading.ts';
import type { Config } from '../../src/config/types.ts';
import { PackerError } from '../../src/errors.ts';

/** A machine where what a path's last part looks like is what it is, and `missing…` is not there. */
export const imagined: Host = {
  kindOf(path) {
    const name = path.split('/').at(-1) ?? '';
    if (name.startsWith('missing')) return 'missing';
    if (name.startsWith('socket')) return 'other';
    return /\.(txt|pem|py)$|Dockerfile$/.test(name) ? 'file' : 'folder';
  },
};

export const parse = (text: string | Uint8Array, host: Host = imagined): Config =>
  parseConfig(text, { path: '/project/package_config.yaml', shown: 'package_config.yaml' }, host);

/** The text of all problems; empty when the configuration is right. Anything but a PackerError of exit code 2 is thrown on. */
export function problemsOf(text: string | Uint8Array, host: Host = imagined): string {
  try {
    parse(text, host);
    return '';
  } catch (thrown) {
    if (thrown instanceof PackerError && thrown.exitCode === 2) return thrown.message;
    throw thrown;
  }
}
