import { createHash } from 'node:crypto';
import type { workspace } from './cli.ts';

/** Bytes that do not compress, the same for the same seed. */
export function noise(seed: string, size: number): string {
  let text = '';
  for (let i = 0; text.length < size; i++) text += createHash('sha512').update(`${seed} ${i}`).digest('base64');
  return text.slice(0, size);
}

export const FUNCTIONS = 30;

/**
 * Functions and a layer that need no installer. The version decides their content: half of the functions differ from one to the next, and
 * one function of the even ones is another in the odd ones, so that files of dist go away as well.
 */
export function sourcesProject(here: ReturnType<typeof workspace>, name: string, version: number): string {
  const files: Record<string, string> = {};
  const lines = [
    'runtime_default: python3.13',
    'layers_mode: attach',
    'layers:',
    '  shared: { path: ./shared }',
    'lambdas:',
  ];
  for (let i = 0; i < FUNCTIONS; i++) {
    const fn = i === 7 ? `f${i}-${version % 2 === 0 ? 'even' : 'odd'}` : `f${i}`;
    lines.push(`  ${fn}: { path: ./${fn}, handler: app.handler, layers: [shared] }`);
    files[`${fn}/app.py`] = `def handler(event, context):\n    return ${i}\n`;
    files[`${fn}/data.txt`] = noise(`${i} ${i % 2 === 0 ? 0 : version}`, 40_000);
    files[`${fn}/zeros.txt`] = '0'.repeat(100_000);
  }
  files['shared/shared.py'] = `VERSION = ${version}\n`;
  files['package_config.yaml'] = lines.join('\n');
  return here.write(files, name);
}
