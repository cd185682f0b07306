import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fromBuffer, type Entry as YauzlEntry } from 'yauzl';

/** What a ZIP holds, as somebody else's reader sees it: name → mode and content (a link's target). A folder's name ends in a slash. */
export type Content = Map<string, { mode: number; content: string }>;

/** Reads a ZIP, with an empty folder to use; undefined: its program is not installed. */
export type Reader = (zip: string, folder: string) => Content | Promise<Content>;

const unzip: Reader = (zip, folder) => {
  execFileSync('unzip', ['-qq', '-o', zip, '-d', folder], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return fromDisk(folder);
};

const bsdtar: Reader = (zip, folder) => {
  execFileSync('bsdtar', ['-x', '-p', '-f', zip, '-C', folder], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return fromDisk(folder);
};

const PYTHON = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    print(json.dumps([[i.filename, i.external_attr >> 16, z.read(i).hex(), list(i.date_time)] for i in z.infolist()]))
`;

const python: Reader = (zip) => {
  const rows = JSON.parse(execFileSync('python3', ['-c', PYTHON, zip], { maxBuffer: 1 << 28 }).toString()) as [
    string,
    number,
    string,
    number[],
  ][];
  return new Map(
    rows.map(([name, mode, hex, time]) => {
      if (time.join() !== '1980,1,1,0,0,0') throw new Error(`${name} has the time ${time}`);
      return [name, { mode, content: Buffer.from(hex, 'hex').toString('latin1') }];
    }),
  );
};

const yauzl: Reader = (zip) =>
  new Promise((resolve, reject) => {
    const content: Content = new Map();
    fromBuffer(readFileSync(zip), { lazyEntries: true, strictFileNames: true }, (error, file) => {
      if (error) return reject(error);
      file.on('error', reject);
      file.on('end', () => resolve(content));
      file.on('entry', (entry: YauzlEntry) => {
        const mode = entry.externalFileAttributes >>> 16;
        if (entry.fileName.endsWith('/')) {
          content.set(entry.fileName, { mode, content: '' });
          return file.readEntry();
        }
        file.openReadStream(entry, async (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk as Buffer);
          content.set(entry.fileName, { mode, content: Buffer.concat(chunks).toString('latin1') });
          file.readEntry();
        });
      });
      file.readEntry();
    });
  });

function fromDisk(root: string): Content {
  const content: Content = new Map();
  const walk = (prefix: string): void => {
    const names = readdirSync(join(root, prefix));
    if (names.length === 0 && prefix !== '')
      content.set(prefix, { mode: lstatSync(join(root, prefix)).mode, content: '' });
    for (const name of names) {
      const path = prefix + name;
      const stat = lstatSync(join(root, path));
      if (stat.isDirectory()) walk(`${path}/`);
      else if (stat.isSymbolicLink())
        content.set(path, { mode: stat.mode, content: readlinkSync(join(root, path), 'latin1') });
      else content.set(path, { mode: stat.mode, content: readFileSync(join(root, path), 'latin1') });
    }
  };
  walk('');
  return content;
}

const isInstalled = (program: string): boolean =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)));

const ALL: [string, Reader][] = [
  ['unzip', unzip],
  ['bsdtar', bsdtar],
  ['python3', python],
];

/** The readers that this machine has. Those that it has not are named aloud, since a test without them says less. */
export function readers(): [string, Reader][] {
  const missing = ALL.filter(([program]) => !isInstalled(program)).map(([program]) => program);
  if (missing.length > 0)
    console.warn(
      `NOT TESTED AGAINST ${missing.join(', ')}: not installed (apt-get install unzip libarchive-tools python3)`,
    );
  return [...ALL.filter(([program]) => isInstalled(program)), ['yauzl', yauzl]];
}

/** A fresh folder below another. */
export function below(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}
