import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export async function tarGz(files: Record<string, string | Buffer>): Promise<Buffer> {
  const tar = pack();
  for (const [name, text] of Object.entries(files)) tar.entry({ name, mtime: new Date(0) }, text);
  tar.finalize();
  return gzipSync(await bytesOf(tar));
}

/** A wheel of one module, with the given tag. */
export async function wheel(
  name: string,
  version: string,
  tag: string,
  files: Record<string, string> = {},
  requires: string[] = [],
): Promise<Buffer> {
  const info = `${name}-${version}.dist-info`;
  const all: Record<string, string> = {
    [`${name}.py`]: `version = "${version}"\n`,
    ...files,
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${requires.map((line) => `Requires-Dist: ${line}\n`).join('')}`,
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: ${tag}\n`,
  };
  all[`${info}/RECORD`] = `${Object.keys(all)
    .map((path) => `${path},,\n`)
    .join('')}${info}/RECORD,,\n`;
  const zip = new ZipFile();
  for (const [path, text] of Object.entries(all))
    zip.addBuffer(Buffer.from(text), path, { mtime: new Date(1980, 0, 1) });
  zip.end();
  return bytesOf(zip.outputStream as unknown as AsyncIterable<unknown>);
}

/** A source distribution of one module, built by setuptools; the build writes the machine that it ran on into the package. */
export function sdist(name: string, version: string): Promise<Buffer> {
  const root = `${name}-${version}`;
  return tarGz({
    [`${root}/PKG-INFO`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`,
    [`${root}/pyproject.toml`]: '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
    [`${root}/setup.py`]: `import os, setuptools\nopen("${name}.py", "w").write("built_on = %r\\nversion = '${version}'\\n" % os.uname().machine)\nsetuptools.setup(name="${name}", version="${version}", py_modules=["${name}"])\n`,
  });
}
