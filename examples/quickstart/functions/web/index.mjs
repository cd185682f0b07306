import { nanoid } from 'nanoid';
import { z } from 'zod';

const Request = z.object({ name: z.string().min(1) });

export const handler = async (event) => {
  const { name } = Request.parse(event);
  return { greeting: `Hello, ${name}`, id: nanoid(8).length, arch: process.arch };
};
