import yauzl, { type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { failure, messageOf } from '../errors.ts';

/** An entry of any ZIP, canonical or not. `mode` is st_mode. */
export interface Listed {
  name: string;
  mode: number;
  crc: number;
  size: number;
  compressedSize: number;
  isEncrypted: boolean;
}

export interface OpenZip {
  /** In the order of the archive's directory; a name may stand there twice. */
  entries: Listed[];
  /** The inflated content of one of `entries`. @throws PackerError when it is damaged or encrypted */
  read(entry: Listed): Promise<Buffer>;
  close(): void;
}

/** Opens a ZIP that anyone may have made. @throws PackerError naming the file: missing, not a ZIP, cut off, or with names that lead out of it */
export async function openZip(path: string): Promise<OpenZip> {
  const refuse = (thrown: unknown) =>
    failure(
      'inspect/zip',
      `${path}: ${REASONS.find(([text]) => messageOf(thrown).includes(text))?.[1] ?? messageOf(thrown)}`,
      { cause: thrown },
    );
  const found = new Map<Listed, ZipEntry>();
  let zip: ZipFile | undefined;
  try {
    zip = await yauzl.openPromise(path, { autoClose: false });
    for await (const entry of zip.eachEntry()) found.set(listedOf(entry), entry);
  } catch (thrown) {
    zip?.close();
    throw refuse(thrown);
  }
  const opened = zip;
  return {
    entries: [...found.keys()],
    async read(entry) {
      try {
        if (entry.isEncrypted) throw new Error('it is encrypted');
        const chunks: Buffer[] = [];
        for await (const chunk of await opened.openReadStreamPromise(found.get(entry)!)) chunks.push(chunk);
        return Buffer.concat(chunks);
      } catch (thrown) {
        throw failure('inspect/zip', `${path}: ${entry.name} cannot be read: ${messageOf(thrown)}`, { cause: thrown });
      }
    },
    close: () => opened.close(),
  };
}

const REASONS: readonly [string, string][] = [
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder, not a ZIP file'],
  ['EACCES', 'it cannot be read: permission denied'],
  ['End of central directory record signature not found', 'it is not a ZIP file, or it was cut off'],
];

const UNIX = 3;

function listedOf(entry: ZipEntry): Listed {
  const unix = entry.versionMadeBy >>> 8 === UNIX ? entry.externalFileAttributes >>> 16 : 0;
  // Without Unix's modes Lambda's unzip gives its defaults.
  const mode = unix !== 0 ? unix : entry.fileName.endsWith('/') ? 0o040755 : 0o100644;
  return {
    name: entry.fileName,
    mode,
    crc: entry.crc32,
    size: entry.uncompressedSize,
    compressedSize: entry.compressedSize,
    isEncrypted: entry.isEncrypted(),
  };
}
