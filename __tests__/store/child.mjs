// Writes packs into the store that is named, for ever; see crash.test.ts.
import '../archive/typescript.mjs';

const { openStore } = await import('../../src/store/store.ts');
const { packKey } = await import('../../src/store/entry.ts');
const { createHash } = await import('node:crypto');
const { writeFileSync } = await import('node:fs');
const [, , folder, seed] = process.argv;
const store = openStore(folder, { warn: (message) => console.log(message) });
console.log('started');
for (let i = 0; ; i++) {
  const bytes = Buffer.alloc(20_000 + (i % 7), `${seed}-${i % 50}`);
  const file = store.temporary();
  writeFileSync(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const facts = { sha256, size: bytes.length, files: 1, unzippedSize: 1, elf: [] };
  store.commit(packKey(`sha256:${seed}-${i % 50}`, 1, 'default'), file, facts, {
    format: 1,
    compression: 'default',
    recipe: { kind: 'source', files: [] },
  });
  store.writeRecord('shared', { seed, i, filler: 'x'.repeat(i % 5000) });
  if (i % 20 === 0) store.prune({ maxBytes: 400_000 });
}
