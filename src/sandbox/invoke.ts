import { setTimeout as sleep } from 'node:timers/promises';
import { type TarPart, tarball } from '../archive/tarball.ts';
import type { Platform } from '../config/types.ts';
import { type Runtime, runtimeFacts } from '../plan/runtimes.ts';
import { createContainer, type DockerEnvironment } from './container.ts';
import { type Answer, type FunctionError, startRuntimeApi } from './runtime-api.ts';

export interface Invocation {
  name: string;
  /** The runtime image, or a function's own. */
  image: string;
  platform: Platform;
  runtime: Runtime;
  handler: string;
  /** JSON text. */
  event: string;
  env: Record<string, string>;
  timeoutMs: number;
  /** MiB. */
  memory: number;
  /** The function's files and those of its layers, at their places; undefined: the image holds them. */
  files?: TarPart[];
  docker: DockerEnvironment;
  signal: AbortSignal;
  /** Gets what the function prints, as it comes. */
  onLog: (text: string) => void;
}

const REGION = 'us-east-1';

/** How a container reaches this process: as itself where the Engine runs on this machine, else by the name that Docker gives the host. */
function network(docker: DockerEnvironment) {
  const isHere = process.platform === 'linux' && /^(unix:|$)/.test(docker.DOCKER_HOST ?? '');
  return isHere
    ? { listen: '127.0.0.1', host: '127.0.0.1', words: ['--network', 'host'] }
    : { listen: '0.0.0.0', host: 'host.docker.internal', words: ['--add-host', 'host.docker.internal:host-gateway'] };
}

/** An OS-only image starts the package's own program, which official ones look for elsewhere than Lambda does. */
const BOOTSTRAP =
  'for b in /var/task/bootstrap /opt/bootstrap; do [ -x "$b" ] && exec "$b"; done; echo "no executable bootstrap" >&2; exit 127';

/** Runs a function once in its image, with a Runtime API that hands it one event. @throws PackerError when docker cannot run it; the signal's reason */
export async function invoke(invocation: Invocation): Promise<Answer> {
  const { name, image, platform, runtime, handler, timeoutMs, memory, docker, signal } = invocation;
  const way = network(docker);
  const api = await startRuntimeApi({
    ...{ host: way.listen, event: invocation.event, timeoutMs },
    arn: `arn:aws:lambda:${REGION}:123456789012:function:${name}`,
  });
  const isBare = runtimeFacts(runtime).language === 'provided' && invocation.files !== undefined;
  try {
    const container = await createContainer({
      ...{ image, platform, docker, signal },
      ...(isBare ? { entrypoint: '/bin/sh', args: ['-c', BOOTSTRAP] } : { args: invocation.files ? [handler] : [] }),
      env: {
        _HANDLER: handler,
        AWS_LAMBDA_RUNTIME_API: `${way.host}:${api.port}`,
        AWS_LAMBDA_FUNCTION_NAME: name,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memory),
        AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
        AWS_LAMBDA_LOG_STREAM_NAME: 'local',
        AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
        AWS_REGION: REGION,
        AWS_DEFAULT_REGION: REGION,
        ...invocation.env,
      },
      words: [...way.words, '--memory', `${memory}m`],
      ...(invocation.files && { files: tarball(invocation.files) }),
    });
    const stop = () => void container.remove().catch(() => undefined);
    signal.addEventListener('abort', stop, { once: true });
    try {
      const closed = container.start(invocation.onLog);
      const limit = new AbortController();
      const failed = (error: FunctionError): Answer => ({ ok: false, error, ...api.times() });
      const answer = await Promise.race([
        api.answer,
        // An answer may still be on its way when the program ends.
        closed.then((code) => sleep(50).then(() => failed(exitError(code)))),
        sleep(timeoutMs, undefined, { signal: limit.signal }).then(
          () => failed(timeoutError(timeoutMs)),
          () => failed(timeoutError(timeoutMs)),
        ),
      ]);
      limit.abort();
      signal.throwIfAborted();
      // Its last lines are out when it asks for more work, or ends.
      await Promise.race([api.idle, closed, sleep(answer.ok ? 1000 : 200, undefined, { ref: false })]);
      await container.remove();
      await closed;
      return answer;
    } finally {
      signal.removeEventListener('abort', stop);
      await container.remove();
    }
  } finally {
    api.close();
  }
}

const exitError = (code: number): FunctionError => ({
  errorType: 'Runtime.ExitError',
  errorMessage:
    code === 137 ? 'the runtime was killed, mostly for want of memory' : `the runtime ended with status ${code}`,
  phase: 'init',
});

const timeoutError = (timeoutMs: number): FunctionError => ({
  errorType: 'Sandbox.Timedout',
  errorMessage: `no answer within ${timeoutMs / 1000} s`,
  phase: 'invoke',
});
