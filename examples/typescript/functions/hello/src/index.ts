import { nanoid } from 'nanoid';

export const handler = async (event: { name?: string }): Promise<{ greeting: string; id: number; arch: string }> => ({
  greeting: `Hello, ${event.name ?? 'world'}`,
  id: nanoid(8).length,
  arch: process.arch,
});
