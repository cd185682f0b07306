import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, measure } from './measure.mjs';
import { baseRegistry, CLI } from './ours.mjs';
import { program } from './peers.mjs';
import { atMost, barList, exactly, median, ratios, spread, TIME_HEAD, table, timeCells, walls } from './table.mjs';
import { nodeTree } from './trees.mjs';

const IMAGE = 'lambda-packer-bench-convert:500mb';

/** An image of 500 MB against `docker save`, `tar x` and `zip` by hand; one of 2 GB for its memory. */
export async function convert(bench) {
  const zip = program(['zip'], 'zip', bench.say);
  if (!zip) throw new Error('zip is what convert is measured against');
  const home = join(bench.dir, 'convert');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const tree = nodeTree(bench);
  build(bench, home, tree, ['-t', IMAGE, '--load']);
  const bytes = sizeOf(home);
  const hashes = new Set();
  const run = (source) => async () => {
    const output = join(home, 'output');
    rmSync(output, { recursive: true, force: true });
    const taken = await measure([
      process.execPath,
      CLI,
      'convert',
      source,
      '--dry-run',
      '-o',
      output,
      '--json',
      '--progress',
      'quiet',
    ]);
    const { artifacts } = JSON.parse(taken.stdout);
    hashes.add(artifacts.map(({ sha256 }) => sha256).join());
    return taken;
  };
  const archive = join(home, 'saved.tar');
  execFileSync('docker', ['save', '-o', archive, IMAGE]);
  const taken = await inTurn(
    bench.rounds,
    {
      'docker save, tar x, zip': { run: () => byHand(home, zip) },
      'convert IMAGE': { run: run(IMAGE) },
      'convert docker-archive:': { run: run(`docker-archive:${archive}`) },
    },
    bench.say,
  );
  const hand = taken['docker save, tar x, zip'];
  bench.print(
    `\n## An image of ${(bytes / 1e6).toFixed(0)} MB, ${(tree.bytes / 1e6).toFixed(0)} MB in ${tree.files} files under /opt\n`,
  );
  bench.print(
    table(
      ['', '÷ by hand', ...TIME_HEAD],
      Object.entries(taken)
        .sort(([, a], [, b]) => median(walls(a)) - median(walls(b)))
        .map(([name, each]) => [name, spread(ratios(each, hand)), ...timeCells(each)]),
    ),
  );
  const large = await largeImage(bench, home, archive);
  bench.print(
    `\n${barList([
      ['convert ÷ by hand', atMost('convert: wall', median(ratios(taken['convert IMAGE'], hand)), 1)],
      ['peak MiB', atMost('convert: peak MiB', median(taken['convert IMAGE'].map(({ peak }) => peak)), 400, 0)],
      [
        `peak MiB, image of ${((bytes + large.size) / 1e9).toFixed(1)} GB`,
        atMost('convert 2 GB: peak MiB', large.taken.peak, 400, 0),
      ],
      [`the same bytes in all ${bench.rounds * 2} runs`, exactly('convert: bytes', hashes.size, 1)],
    ])}`,
  );
  execFileSync('docker', ['image', 'rm', '--force', IMAGE], { stdio: 'ignore' });
  rmSync(home, { recursive: true });
}

/** The base, and the largest parts of the tree under /opt in three layers. */
function build(bench, home, tree, output) {
  bench.say(`convert: building ${output.join(' ')}`);
  const folder = join(home, 'context');
  mkdirSync(folder, { recursive: true });
  const lines = [
    `FROM ${baseRegistry()}/nodejs:24`,
    'COPY --from=tree node_modules/aws-cdk-lib /opt/nodejs/node_modules/aws-cdk-lib',
    'COPY --from=tree node_modules/typescript /opt/nodejs/node_modules/typescript',
    'COPY --from=tree node_modules/@aws-sdk /opt/nodejs/node_modules/@aws-sdk',
  ];
  writeFileSync(join(folder, 'Dockerfile'), `${lines.join('\n')}\n`);
  const argv = ['buildx', 'build', '--builder', 'default', '--provenance=false', '-q'];
  execFileSync('docker', [...argv, '--build-context', `tree=${tree.folder}`, ...output, folder], {
    stdio: ['ignore', 'ignore', 2],
  });
}

/** Bytes of the image's file system. */
function sizeOf(home) {
  const id = execFileSync('docker', ['create', '--entrypoint', '/x', IMAGE], { encoding: 'utf8' }).trim();
  const file = join(home, 'exported.tar');
  execFileSync('docker', ['export', '-o', file, id]);
  execFileSync('docker', ['rm', id], { stdio: 'ignore' });
  const { size } = statSync(file);
  rmSync(file);
  return size;
}

/** As one would in a shell: the layers' /opt laid over each other, one ZIP of it. Deleted files are not looked after. */
function byHand(home, zip) {
  const folder = join(home, 'by-hand');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const script = `set -e
docker save -o saved.tar ${IMAGE}
mkdir saved root && tar -xf saved.tar -C saved
for layer in $(python3 -c 'import json; print(*json.load(open("saved/manifest.json"))[0]["Layers"])'); do
  tar -xf "saved/$layer" -C root opt 2>/dev/null || true
done
cd root/opt && ${zip} -q -r ../../layer.zip .`;
  return measure(['bash', '-c', script], { cwd: folder });
}

/** The same image as a layout, with a lowest layer of zeros outside of /opt, of which the disk holds nothing. */
async function largeImage(bench, home, archive) {
  const folder = join(home, 'large');
  mkdirSync(folder);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  const blob = (digest) => join(folder, 'blobs/sha256', digest.slice('sha256:'.length));
  const read = (digest) => JSON.parse(readFileSync(blob(digest), 'utf8'));
  let [root] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).manifests;
  for (let index = read(root.digest); index.manifests; index = read(root.digest)) [root] = index.manifests;
  const manifest = read(root.digest);
  const config = read(manifest.config.digest);

  const zeros = join(folder, 'zeros');
  writeZeros(zeros, 1700 << 20);
  const { size } = statSync(zeros);
  const digest = `sha256:${execFileSync('sha256sum', [zeros], { encoding: 'utf8' }).slice(0, 64)}`;
  renameSync(zeros, blob(digest));
  config.rootfs.diff_ids.unshift(digest);
  manifest.layers.unshift({ mediaType: 'application/vnd.oci.image.layer.v1.tar', digest, size });
  const write = (value) => {
    const bytes = Buffer.from(JSON.stringify(value));
    const name = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    writeFileSync(blob(name), bytes);
    return { digest: name, size: bytes.length };
  };
  manifest.config = { ...manifest.config, ...write(config) };
  const written = { mediaType: manifest.mediaType, ...write(manifest) };
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [written] }));

  const output = ['--dry-run', '-o', join(home, 'large-output'), '--progress', 'quiet'];
  const taken = await measure([process.execPath, CLI, 'convert', `oci:${folder}`, ...output]);
  bench.say(`  with ${(size / 1e9).toFixed(2)} GB more: ${taken.wall.toFixed(1)} s, ${taken.peak.toFixed(0)} MiB`);
  return { size, taken };
}

/** A tar with one file of zeros. */
function writeZeros(path, size) {
  const header = Buffer.alloc(512);
  header.write('usr/zeros');
  header.write('0000644', 100);
  header.write(size.toString(8).padStart(11, '0'), 124);
  header.write(' '.repeat(8), 148);
  header.write('0', 156);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  writeFileSync(path, header);
  truncateSync(path, 512 + size + 1024);
}
