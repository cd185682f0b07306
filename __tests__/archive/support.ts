import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackFile } from '../../src/archive/host.ts';
import { PackerError, type Problem } from '../../src/errors.ts';

export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Runs with a fresh folder, which is gone afterwards. */
export async function inFolder<T>(action: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-packer-test-'));
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file to pack, whose content is given. */
export function file(name: string, content: string | Buffer, mode: PackFile['mode'] = '100644'): PackFile {
  const bytes = Buffer.from(content);
  return { name, mode, sha256: sha256(bytes), host: { content: bytes } };
}

/** The problem that an action ends with; fails when it ends well. */
export async function problemOf(action: () => unknown): Promise<Problem> {
  try {
    await action();
  } catch (thrown) {
    if (thrown instanceof PackerError) return thrown.problems[0]!;
    throw thrown;
  }
  throw new Error('it should have failed');
}

/** How many cases a property is tried with: few by default, all with LAMBDA_PACKER_FUZZ=full. */
export const cases = (few: number, full: number): number => (process.env.LAMBDA_PACKER_FUZZ === 'full' ? full : few);

/** Same bytes everywhere, neither constant nor random: what tests compress. */
export function noise(length: number, seed: number, symbols = 256): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed * 2654435761 + 1;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = (state >>> 24) % symbols;
  }
  return bytes;
}
