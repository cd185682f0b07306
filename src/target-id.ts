import type { Platform } from './config/types.ts';

/** How a target is written everywhere: `api-handler (linux/arm64)`. */
export const targetId = (name: string, platform: Platform): string => `${name} (${platform})`;
