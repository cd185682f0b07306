// A `docker` that answers `buildx bake` with a recorded solve: quickstart.jsonl, rawjson statuses of buildx 0.13.1 with their times, under the
// names of the stages of the Dockerfile that it is given. REPLAY_SPEED: times as fast; REPLAY_TROUBLE: text that the last stage logs before it fails.
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { pack } from 'tar-stream';

const { REPLAY_SPEED = '1', REPLAY_TROUBLE } = process.env;
const stagesIn = (text) => [...new Set(text.match(/deps-[0-9a-f]{16}/g))].sort();
const recording = readFileSync(new URL('./quickstart.jsonl', import.meta.url), 'utf8');
const stages = stagesIn(readFileSync('context/Dockerfile', 'utf8'));
const names = new Map(stagesIn(recording).map((name, i) => [name, stages[i % stages.length]]));

const begun = Date.now();
for (const line of recording.trim().split('\n')) {
  const [ms, status] = JSON.parse(line.replace(/deps-[0-9a-f]{16}/g, (name) => names.get(name)));
  await setTimeout(Math.max(0, begun + ms / Number(REPLAY_SPEED) - Date.now()));
  const exporting = status.vertexes?.some(({ name }) => name.startsWith('exporting'));
  if (exporting && REPLAY_TROUBLE !== undefined) fail(REPLAY_TROUBLE);
  process.stderr.write(`${JSON.stringify(status)}\n`);
}

const tar = pack();
tar.pipe(process.stdout);
for (const stage of stages) {
  const meta = { machines: ['x86_64'], notes: [], packages: [{ name: 'example', version: '1.0' }], pending: [] };
  tar.entry({ name: `${stage}/meta.json` }, JSON.stringify(meta));
  tar.entry({ name: `${stage}/tree/example.txt` }, 'what was installed\n');
}
tar.finalize();

function fail(said) {
  const name = `[${stages.at(-1)} 2/2] RUN ["python3", "/packer/driver"]`;
  const vertex = { digest: 'sha256:trouble', name, started: new Date(begun).toISOString() };
  const say = (status) => process.stderr.write(`${JSON.stringify(status)}\n`);
  say({ vertexes: [vertex] });
  say({ logs: [{ vertex: vertex.digest, data: Buffer.from(said).toString('base64') }] });
  say({
    vertexes: [{ ...vertex, completed: new Date().toISOString(), error: 'process did not complete: exit code: 1' }],
  });
  process.exit(1);
}
