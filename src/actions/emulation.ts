import type { Platform } from '../config/types.ts';
import type { Docker } from '../graph/docker-process.ts';

/** An emulation in the words of tonistiigi/binfmt: what its image is told to install, and the name under which the kernel then knows it. */
export interface Emulation {
  install: string;
  registered: string;
}

export const EMULATIONS: Record<Platform, Emulation> = {
  'linux/amd64': { install: 'amd64', registered: 'qemu-x86_64' },
  'linux/arm64': { install: 'arm64', registered: 'qemu-aarch64' },
};

const run = (docker: Docker, image: string, words: string[], timeoutMs?: number) =>
  docker(['run', '--rm', '--privileged', image, ...words], timeoutMs);

/** Registers an emulation with the kernel of the Engine's machine, as docker/setup-qemu-action does. @returns why it could not */
export async function registerEmulation(docker: Docker, image: string, { install }: Emulation) {
  const { ok, why } = await run(docker, image, ['--install', install]);
  return ok ? undefined : why;
}

/** @returns why it could not */
export async function removeEmulation(docker: Docker, image: string, { registered }: Emulation) {
  const { ok, why } = await run(docker, image, ['--uninstall', registered], 60_000);
  return ok ? undefined : why;
}
