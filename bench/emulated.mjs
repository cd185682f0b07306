import { readdirSync, readlinkSync } from 'node:fs';

/** Watches for processes of the other architecture while `work` runs: the kernel shows the emulator as their program. @returns how many there were */
export async function emulatedDuring(work) {
  const seen = new Set();
  const look = () => {
    for (const pid of readdirSync('/proc')) {
      if (!/^\d/.test(pid)) continue;
      try {
        if (/\/qemu-[^/]*$/.test(readlinkSync(`/proc/${pid}/exe`))) seen.add(pid);
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
  return seen.size;
}
