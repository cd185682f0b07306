/** Bytes of packs in memory: those used last, as many as there is room for. */
export interface Held {
  get(id: string, read: () => Buffer): Buffer;
}

export function holdBytes(room: number): Held {
  // A Map remembers the order of insertion: the first is the one that was not used for the longest time.
  const held = new Map<string, Buffer>();
  let used = 0;
  return {
    get(id, read) {
      const known = held.get(id);
      const bytes = known ?? read();
      if (known) held.delete(id);
      else used += bytes.length;
      held.set(id, bytes);
      for (const [oldest, { length }] of held) {
        if (used <= room) break;
        held.delete(oldest);
        used -= length;
      }
      return bytes;
    },
  };
}
