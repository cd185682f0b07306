import type { Context } from './context.ts';

/** The action's post step. */
export async function post(_context: Context): Promise<void> {}
