import { type Body, readTar, type TarHeader } from '../archive/tar-entries.ts';
import { about, broken, quoted, shortDigest } from './faults.ts';
import { BOUNDS, layerBytes } from './layer-bytes.ts';
import type { ImageLayer } from './types.ts';

/** An entry of a layer that is no mark for a removed one. Paths are the image's, without a slash at either end. */
export type Found = { path: string; mode: number } & (
  | { kind: 'file'; size: number }
  | { kind: 'folder' }
  | { kind: 'link'; target: string }
  /** `target` is the path of a file in the same layer. */
  | { kind: 'hard'; target: string }
  /** Nothing that a package can hold: `what` it is. */
  | { kind: 'other'; what: string }
);

/** What a layer holds, as it counts for the layers below it. */
export interface Marks {
  names: Map<string, Found['kind']>;
  /** What it removes (`.wh.<name>`), and folders of which it keeps nothing that lies below (`.wh..wh..opq`). */
  gone: string[];
  opaque: string[];
}

export interface ScanContext {
  shown: string;
  signal: AbortSignal;
}

export interface Scan {
  /** Which paths count; others are passed over. */
  isRelevant(path: string): boolean;
  /** Whether a name may be there twice, or lie below a link: what is only looked up may, as in any container. */
  isLax?: boolean;
  /** Takes an entry; what it does not read of the content is passed over. */
  visit(found: Found, body: () => Body): Promise<void> | undefined;
}

/** OCI image-spec, layer.md, "Whiteouts". Other names of this kind are notes of AUFS to itself. */
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/**
 * Reads a layer once. Only when it resolves is the layer known to be what its digest says.
 * @throws PackerError for a damaged layer, and for names and kinds that no layer has which means well
 */
export async function scanLayer(layer: ImageLayer, context: ScanContext, scan: Scan): Promise<Marks> {
  const { shown, signal } = context;
  const name = `the layer ${shortDigest(layer.diffId)}`;
  const refuse = (path: string, why: string) => broken(shown, `${name} holds ${quoted(path)}: ${why}`);
  const marks: Marks = { names: new Map(), gone: [], opaque: [] };
  let entries = 0;
  const visit = (header: TarHeader, body: () => Body): Promise<void> | undefined => {
    if (++entries > BOUNDS.entries) throw broken(shown, `${name} holds more than ${BOUNDS.entries} entries`);
    const path = pathOf(header.name, (why) => refuse(header.name, why));
    const found = foundOf(header, path, (why) => refuse(header.name, why));
    if (path === '') return undefined;
    const slash = path.lastIndexOf('/');
    const last = path.slice(slash + 1);
    if (last.startsWith(WHITEOUT)) {
      mark(marks, scan, slash < 0 ? '' : path.slice(0, slash), last, () => refuse(path, 'a mark that removes nothing'));
      return undefined;
    }
    if (!scan.isRelevant(path)) return undefined;
    const before = marks.names.get(path);
    if (!scan.isLax && before !== undefined && !(before === 'folder' && found.kind === 'folder'))
      throw refuse(path, 'the second entry of this name');
    marks.names.set(path, found.kind);
    return scan.visit(found, body);
  };
  await about(shown, `${name} cannot be read`, signal, () => readTar(layerBytes(layer, context), visit));
  if (!scan.isLax) checkParents(marks.names, refuse);
  return marks;
}

function mark({ gone, opaque }: Marks, { isRelevant }: Scan, folder: string, last: string, fault: () => Error): void {
  if (last === OPAQUE) {
    if (folder === '' || isRelevant(folder)) opaque.push(folder);
    return;
  }
  if (last.startsWith('.wh..wh.')) return;
  const name = last.slice(WHITEOUT.length);
  if (name === '' || name === '.' || name === '..') throw fault();
  const path = folder === '' ? name : `${folder}/${name}`;
  if (isRelevant(path)) gone.push(path);
}

/** Nothing may lie below what is no folder: who writes through a link writes elsewhere. */
function checkParents(names: Marks['names'], refuse: (path: string, why: string) => Error): void {
  for (const path of names.keys())
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const kind = names.get(path.slice(0, cut));
      if (kind !== undefined && kind !== 'folder')
        throw refuse(
          path,
          `${quoted(path.slice(0, cut))}, in which it lies, is ${kind === 'link' ? 'a link' : 'no folder'}`,
        );
    }
}

/** A name as a path of the image. @throws what `refuse` makes of a name that leads elsewhere */
function pathOf(name: string, refuse: (why: string) => Error): string {
  if (name.includes('\0')) throw refuse('its name holds a NUL character');
  if (name.startsWith('/')) throw refuse('its name is absolute');
  if (isPlain(name)) return name.endsWith('/') ? name.slice(0, -1) : name;
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) throw refuse("its name holds '..'");
  return segments.join('/');
}

/** What nearly all names are. */
const isPlain = (name: string): boolean =>
  name !== '' && !name.startsWith('./') && !name.includes('//') && !name.includes('/.') && !name.startsWith('.');

const KINDS: Partial<Record<NonNullable<TarHeader['type']>, string>> = {
  'character-device': 'a device',
  'block-device': 'a device',
  fifo: 'a named pipe',
};

function foundOf({ type, mode, size, linkname, pax }: TarHeader, path: string, refuse: (why: string) => Error): Found {
  switch (type) {
    case 'directory':
      return { path, mode, kind: 'folder' };
    case 'file':
    case 'contiguous-file':
      if (path === '') throw refuse('a file without a name');
      return Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.'))
        ? { path, mode, kind: 'other', what: 'a sparse file' }
        : { path, mode, kind: 'file', size };
    case 'symlink':
      if (!linkname || linkname.includes('\0')) throw refuse('a link to nothing');
      return { path, mode, kind: 'link', target: linkname };
    case 'link': {
      if (!linkname) throw refuse('a hard link to nothing');
      return {
        path,
        mode,
        kind: 'hard',
        target: pathOf(linkname, (why) => refuse(`a hard link to ${quoted(linkname)}: ${why}`)),
      };
    }
    default:
      return { path, mode, kind: 'other', what: (type !== null && KINDS[type]) || 'an entry of an unknown kind' };
  }
}
