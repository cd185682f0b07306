import { existsSync } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { dockerIn } from '../graph/docker-process.ts';
import { size } from '../report/text.ts';
import { findingsOf } from './findings.ts';
import type { Check, DoctorContext } from './types.ts';

/** Below the first nothing of some size can be built, below the second it gets tight: a Lambda package is up to 250 MB, an image up to 10 GB. */
const TOO_LITTLE = 300e6;
const LITTLE = 2e9;

export const disk: Check = {
  name: 'disk',
  limitMs: 15_000,
  async run(context) {
    const { ok, error, warning } = findingsOf('disk');
    const root = await engineRoot(context);
    const folders = [...context.folders, ...(root === undefined ? [] : [{ name: 'Docker', path: root }])];
    const disks = new Map<number, { path: string; names: string[] }>();
    for (const { name, path } of folders) {
      const { dev } = await stat(nearest(path));
      const known = disks.get(dev);
      if (known) known.names.push(name);
      else disks.set(dev, { path: nearest(path), names: [name] });
    }
    return Promise.all(
      [...disks.values()].map(async ({ path, names }) => {
        const { bavail, bsize } = await statfs(path);
        const free = bavail * bsize;
        const message = `${size(free)} free for ${names.join(', ')} (${path})`;
        if (free < TOO_LITTLE) return error('disk-full', message);
        return free < LITTLE ? warning('disk-full', message) : ok(message);
      }),
    );
  },
};

/** The folder itself may yet be to be made. */
const nearest = (path: string): string => (existsSync(path) || dirname(path) === path ? path : nearest(dirname(path)));

/** Where the Engine keeps its files, when that is on this machine. */
async function engineRoot({ env, signal }: DoctorContext): Promise<string | undefined> {
  const ran = await dockerIn({ ...env }, signal)(['info', '--format', '{{.DockerRootDir}}'], 10_000);
  const root = ran.stdout.trim();
  const isHere = env.DOCKER_HOST === undefined || env.DOCKER_HOST.startsWith('unix://');
  return ran.ok && isHere && root !== '' && existsSync(root) ? root : undefined;
}
