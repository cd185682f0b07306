/** Order of two strings by the bytes of their UTF-8 form, which is the order of their code points (and not that of JavaScript's UTF-16 units). */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  const isLess = a < b;
  // JavaScript compares UTF-16 units, which is another order only where surrogates meet U+E000–U+FFFF.
  return SURROGATE.test(a) || SURROGATE.test(b) ? compareUnits(a, b) : isLess ? -1 : 1;
}

const SURROGATE = /[\ud800-\udfff]/;

function compareUnits(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above U+FFFF, so they go behind U+E000–U+FFFF. */
const rank = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
