import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * Watches for programs of another architecture while `work` runs: the kernel shows the emulator as what their processes execute.
 * @returns their command lines, without the `/check` that BuildKit itself runs before every build to learn which platforms it can run
 */
export async function emulatedDuring(work) {
  const seen = new Map();
  const look = () => {
    for (const pid of readdirSync('/proc')) {
      if (!/^\d/.test(pid) || seen.has(pid)) continue;
      try {
        if (!/\/qemu-[^/]*$/.test(readlinkSync(`/proc/${pid}/exe`))) continue;
        seen.set(pid, readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim());
      } catch {
        // It ended, or belongs to the kernel.
      }
    }
  };
  const timer = setInterval(look, 10);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return [...seen.values()].filter((line) => !line.endsWith(' /check'));
}
