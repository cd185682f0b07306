import { inflateRawSync } from 'node:zlib';
import { placedEntries } from '../archive/join.ts';
import type { TarPart } from '../archive/tarball.ts';
import type { Entry } from '../archive/types.ts';
import { finding } from '../inspect/finding.ts';
import { inspectArtifact } from '../inspect/inspect.ts';
import type { Content, Finding } from '../inspect/types.ts';
import type { Target } from '../plan/types.ts';
import type { TreePart } from './parts.ts';

/** Lambda's limit for an image, unpacked, with its base ("Lambda quotas", AWS Lambda Developer Guide). Bytes. */
const MOST_UNPACKED = 10 * 1024 ** 3;

/** What Linux takes of lower folders in one mount, which is what runs an image (docker/docs issue 8230; "max depth exceeded"). */
const MOST_LAYERS = 127;

/** The findings of an image, by what is put on its base. */
export function inspectImage(
  target: Target,
  parts: readonly TreePart[],
  sizes: { size: number; unzippedSize: number; ofBase: number; layersOfBase: number },
): Finding[] {
  const { platform, runtime, handler, maxSize, verify } = target;
  const own = contentIn(parts, 'var/task/');
  const layers = contentIn(parts, 'opt/');
  const findings = inspectArtifact({
    ...own,
    ...{ kind: 'function', platform, runtime, layersMode: 'attach', size: sizes.size, overlaps: [] },
    layers: layers.entries.length > 0 ? [{ name: 'its layers', content: layers }] : [],
    ...(handler !== undefined && { handler }),
    ...(maxSize && { maxSize }),
  });
  return [
    ...tooLarge(sizes),
    ...tooDeep(sizes.layersOfBase, parts.length),
    // Those of ZIPs do not hold for images; its own budget does.
    ...findings.filter(
      ({ code }) => code.startsWith('limits/max-size') || (!code.startsWith('limits/') && verify !== 'off'),
    ),
  ];
}

/** Of the base only the compressed size is known: it has no less. */
function tooLarge({ unzippedSize, ofBase }: { unzippedSize: number; ofBase: number }): Finding[] {
  const least = unzippedSize + ofBase;
  if (least <= MOST_UNPACKED) return [];
  const message = `it has ${least} bytes unpacked or more; Lambda takes images of ${MOST_UNPACKED}`;
  return [finding('error', 'limits/image', message, { hint: 'Leave files out (exclude, dependencies.exclude).' })];
}

function tooDeep(ofBase: number, own: number): Finding[] {
  if (ofBase + own <= MOST_LAYERS) return [];
  const message = `it has ${ofBase + own} layers, ${ofBase} of them its base's; an image that runs has ${MOST_LAYERS} at most`;
  return [
    finding('error', 'limits/image-layers', message, {
      hint: "Join RUN and COPY instructions of the base's Dockerfile, or copy its last stage into one (COPY --from=… / /).",
    }),
  ];
}

/** A part's files, for a container. */
export function filesIn(part: TreePart): TarPart {
  const entries = new Map(placedEntries(part).map(({ name, entry }) => [name, entry]));
  // The store holds small packs only, and reads a large one anew each time; here each of its files is asked for.
  let held: WeakRef<Buffer> | undefined;
  const bytes = (): Buffer => {
    const known = held?.deref() ?? part.pack.bytes();
    held = new WeakRef(known);
    return known;
  };
  return {
    to: '',
    entries: [...entries].map(([name, { mode }]) => ({ name, mode })),
    read: (name) => {
      const entry = entries.get(name);
      return entry && contentOf(bytes(), entry);
    },
  };
}

function contentOf(bytes: Buffer, entry: Entry): Uint8Array {
  const data = bytes.subarray(entry.offset, entry.offset + entry.compressedSize);
  return entry.method === 0 ? data : inflateRawSync(data, { maxOutputLength: entry.size });
}

/** What lies under a folder of the image; of files of the same name the last counts. */
function contentIn(parts: readonly TreePart[], folder: string): Content {
  const rows = new Map<string, { mode: number; size: number; read: () => Uint8Array }>();
  const elf = new Map<string, TreePart['elf'][number]>();
  for (const part of parts) {
    for (const { name, entry } of placedEntries(part)) {
      if (!name.startsWith(folder)) continue;
      const read = () => contentOf(part.pack.bytes(), entry);
      rows.set(name.slice(folder.length), { mode: entry.mode, size: entry.size, read });
      elf.delete(name.slice(folder.length));
    }
    for (const facts of part.elf) {
      const path = `${part.to}${facts.path.slice(part.from.length)}`.slice(folder.length);
      if (facts.path.startsWith(part.from) && part.to.startsWith(folder) && rows.has(path))
        elf.set(path, { ...facts, path });
    }
  }
  const entries = [...rows].map(([name, { mode, size }]) => ({ name, mode, size }));
  return {
    entries,
    elf: [...elf.values()],
    unzippedSize: entries.reduce((sum, { size }) => sum + size, 0),
    read: (path) => rows.get(path)?.read(),
  };
}
