import { failure, messageOf, PackerError } from '../errors.ts';
import { shorten, visible } from '../report/text.ts';

/** A name out of an image, fit for a line of text. */
export const quoted = (name: string): string => JSON.stringify(shorten(visible(name), 200));

export const shortDigest = (hex: string): string => `sha256:${hex.slice(0, 12)}`;

/** Something in an image that is not as it should be. */
export const broken = (shown: string, what: string, cause?: unknown): PackerError =>
  failure('convert/image', `${shown}: ${what}`, {
    hint: 'Nothing was written. Make or fetch the image again.',
    ...(cause !== undefined && { cause }),
  });

/** Runs an action, and says of anything but our own errors and an interruption what it was about. */
export async function about<T>(
  shown: string,
  what: string,
  signal: AbortSignal,
  action: () => Promise<T> | T,
): Promise<T> {
  try {
    return await action();
  } catch (thrown) {
    signal.throwIfAborted();
    throw thrown instanceof PackerError ? thrown : broken(shown, `${what}: ${messageOf(thrown)}`, thrown);
  }
}
