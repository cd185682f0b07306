import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { PackFacts } from '../../src/archive/types.ts';
import { packKey } from '../../src/store/entry.ts';
import { openStore, type Store } from '../../src/store/store.ts';

/** A store whose warnings are collected. */
export function storeIn(folder: string, memory?: number): { store: Store; warnings: string[] } {
  const warnings: string[] = [];
  const store = openStore(folder, {
    warn: (message) => warnings.push(message),
    ...(memory !== undefined && { memory }),
  });
  return { store, warnings };
}

export const keyOf = (tree: string): string => packKey(`sha256:${tree}`, 1, 'default');

/** The store looks at no ZIP: any bytes will do. */
export function put(store: Store, tree: string, content: string) {
  const bytes = Buffer.from(content);
  const file = store.temporary();
  writeFileSync(file, bytes);
  const facts: PackFacts = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    files: 1,
    unzippedSize: 10,
    elf: [],
  };
  return store.commit(keyOf(tree), file, facts, {
    format: 1,
    compression: 'default',
    recipe: { kind: 'source', files: [] },
  });
}
