import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { INPUTS, type InputName, type InputRow } from '../../../src/actions/input-table.ts';

const BUNDLE = resolve('dist/action/index.js');

export interface StepRan {
  code: number | null;
  stdout: string;
  stderr: string;
  ms: number;
  outputs: Record<string, string>;
  summary: string;
  /** What the runner would show: level, place, text. */
  annotations: { level: string; file?: string; line?: string; message: string }[];
  /** argv of every docker process. */
  docker: string[];
}

export type OnStart = (child: ChildProcess) => void;

/** One job on a runner: its folders and variables, in which steps run one after the other. */
export interface Job {
  /** A step that uses the action: main. The post steps of all run in `end`. */
  use(inputs: Partial<Record<InputName, string>>, env?: Record<string, string>, onStart?: OnStart): Promise<StepRan>;
  /** Post of every step, last first, as the runner does. */
  end(): Promise<StepRan[]>;
  temporary: string;
}

/**
 * Starts the built bundle as the runner does: inputs as INPUT_*, files for outputs, state and summary, and with a `docker` in front of the real
 * one that notes each start.
 * @param folder for the job's own files; the repository lies in `workspace`
 */
export function job(folder: string, workspace: string, variables: Record<string, string> = {}): Job {
  mkdirSync(folder, { recursive: true });
  // The same in every run, as GitHub's is: caches are found by it.
  const temporary = join(folder, 'temp');
  mkdirSync(temporary, { recursive: true });
  const eventPath = join(folder, 'event.json');
  writeFileSync(eventPath, variables.EVENT ?? '{}');
  const shim = mkdtempSync(join(folder, 'bin-'));
  const dockerLog = join(shim, 'log');
  writeFileSync(
    join(shim, 'docker'),
    `#!/bin/sh\necho "$*" >> '${dockerLog}'\nPATH='${process.env.PATH}' exec docker "$@"\n`,
  );
  chmodSync(join(shim, 'docker'), 0o755);
  const started: { env: Record<string, string> }[] = [];

  async function run(
    env: Record<string, string>,
    onStart?: OnStart,
  ): Promise<StepRan & { state: Record<string, string> }> {
    const files = mkdtempSync(join(folder, 'files-'));
    const file = (name: string) => {
      writeFileSync(join(files, name), '');
      return join(files, name);
    };
    const [output, state, summary] = [file('output'), file('state'), file('summary')];
    writeFileSync(dockerLog, '');
    const begin = performance.now();
    const child = spawn(process.execPath, [BUNDLE], {
      cwd: workspace,
      env: {
        // What installers and Docker read here; nothing of a runner that runs these tests.
        ...Object.fromEntries(
          Object.entries(process.env).filter(([name]) => !/^(GITHUB|ACTIONS|RUNNER|INPUT|STATE)_/.test(name)),
        ),
        NODE_OPTIONS: '',
        PATH: `${shim}${delimiter}${process.env.PATH}`,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_SHA: 'a'.repeat(40),
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: eventPath,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REF_NAME: 'main',
        GITHUB_REF_TYPE: 'branch',
        RUNNER_TEMP: temporary,
        RUNNER_OS: 'Linux',
        ...variables,
        ...env,
        GITHUB_OUTPUT: output,
        GITHUB_STATE: state,
        GITHUB_STEP_SUMMARY: summary,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onStart?.(child);
    const text = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (part: string) => (text.stdout += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (text.stderr += part));
    const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
    return {
      code,
      ...text,
      ms: performance.now() - begin,
      outputs: fileCommands(readFileSync(output, 'utf8')),
      state: fileCommands(readFileSync(state, 'utf8')),
      summary: readFileSync(summary, 'utf8'),
      annotations: annotationsOf(text.stdout),
      docker: readFileSync(dockerLog, 'utf8').split('\n').filter(Boolean),
    };
  }

  return {
    temporary,
    async use(inputs, env = {}, onStart) {
      const texts = Object.entries<InputRow>(INPUTS).map(([name, row]) => [
        `INPUT_${name.toUpperCase()}`,
        inputs[name as InputName] ?? row.default,
      ]);
      const variables = { ...Object.fromEntries(texts), ...env };
      const { state, ...ran } = await run(variables, onStart);
      const states = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
      started.push({ env: { ...variables, ...Object.fromEntries(states) } });
      return ran;
    },
    async end() {
      const ended: StepRan[] = [];
      for (const { env } of started.splice(0).reverse()) ended.push(await run(env));
      return ended;
    },
  };
}

/** `name<<delimiter`, lines, `delimiter`. */
function fileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)) values[name!] = value!;
  return values;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** As the runner reads them: it takes no other lines for annotations. */
function annotationsOf(stdout: string): StepRan['annotations'] {
  return [...stdout.matchAll(/^\s*::(error|warning|notice)(?: (.*?))?::(.*)$/gm)].map(
    ([, level, properties = '', message]) => {
      const named = Object.fromEntries(properties.split(',').map((pair) => pair.split('=', 2).map(unescaped)));
      return { level: level!, ...(named.file && { file: named.file, line: named.line }), message: unescaped(message!) };
    },
  );
}
