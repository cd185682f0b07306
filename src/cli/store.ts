import { resolve } from 'node:path';
import { failure } from '../errors.ts';
import { renderTable } from '../report/table.ts';
import { count, size } from '../report/text.ts';
import { openStore, type Store } from '../store/store.ts';

interface StoreOptions {
  store: string;
  json: boolean;
}

const open = ({ store }: StoreOptions): Store =>
  openStore(resolve(store), { warn: (message) => process.stderr.write(`warning: ${message}\n`) });

const print = (json: boolean, value: unknown, text: () => string): void => {
  process.stdout.write(`${json ? JSON.stringify(value, null, 2) : text()}\n`);
};

/** `store ls`. */
export function runList(options: StoreOptions): void {
  const packs = open(options)
    .list()
    .map(({ key, lastUsed, kind, size, files, fault }) => ({
      key,
      lastUsed: new Date(lastUsed).toISOString().slice(0, 10),
      kind,
      size,
      files,
      fault,
    }));
  print(options.json, packs, () => {
    const rows = packs.map((pack) => ({
      key: pack.key.slice(0, 12),
      used: pack.lastUsed,
      kind: pack.kind ?? 'damaged',
      files: String(pack.files ?? ''),
      size: pack.size === undefined ? '' : size(pack.size),
    }));
    const total = packs.reduce((sum, pack) => sum + (pack.size ?? 0), 0);
    return [
      renderTable(rows, { columns: process.stdout.columns ?? 80, color: false }),
      `${count(packs.length, 'pack')}, ${size(total)}`,
    ]
      .filter(Boolean)
      .join('\n');
  });
}

/** `store prune`. */
export function runPrune(options: StoreOptions & { olderThan: string; maxSize?: string }): void {
  const pruned = open(options).prune({
    olderThanMs: quantity('--older-than', options.olderThan, AGES),
    ...(options.maxSize !== undefined && { maxBytes: quantity('--max-size', options.maxSize, SIZES) }),
  });
  print(
    options.json,
    pruned,
    () =>
      `removed ${count(pruned.removed, 'pack')}, ${size(pruned.removedBytes)}; ${count(pruned.kept, 'pack')}, ${size(pruned.keptBytes)} kept`,
  );
}

/** `store verify`: exit code 1 when a pack is not what it says. */
export function runVerify(options: StoreOptions): void {
  const verified = open(options).verify();
  const wrong = verified.filter(({ fault }) => fault !== undefined);
  print(options.json, verified, () =>
    [
      ...wrong.map(({ key, fault }) => `${key}: ${fault}`),
      `${count(verified.length, 'pack')} checked, ${wrong.length} wrong`,
    ].join('\n'),
  );
  if (wrong.length > 0) process.exitCode = 1;
}

const AGES: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };
const SIZES: Record<string, number> = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
};

/** `30d`, `1.5GB` as a number. @throws PackerError (2) */
function quantity(option: string, text: string, units: Record<string, number>): number {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(text.trim()) ?? [];
  const factor = units[unit];
  if (digits === undefined || factor === undefined) {
    throw failure('cli/quantity', `${option}: '${text}' is not a number with one of ${Object.keys(units).join(', ')}`, {
      exitCode: 2,
    });
  }
  return Number(digits) * factor;
}
