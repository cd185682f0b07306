import { lockFileOf } from '../lock/file.ts';
import { checkLock, type LockRequest, lock } from '../locking.ts';
import { shownPath } from '../plan/shown-path.ts';
import { watched } from './progress.ts';
import { type BuildOptions, requestOf } from './request.ts';

interface LockOptions extends BuildOptions {
  check: boolean;
  upgrade?: string | true;
}

/** `lambda-packer lock`: pins; with `--check` it only tells whether the lock file fits, by its exit code and in words. */
export async function runLock(options: LockOptions, signal: AbortSignal): Promise<void> {
  const { config, dist, store, builder, baseRegistry, caBundle, env, home } = requestOf(options);
  const upgrade: LockRequest['upgrade'] =
    options.upgrade === undefined
      ? { kind: 'none' }
      : options.upgrade === true
        ? { kind: 'all' }
        : { kind: 'one', name: options.upgrade };
  const request: LockRequest = { config, dist, store, builder, baseRegistry, caBundle, upgrade, env, home };
  if (options.check) check(request, options.json);
  else await write(request, options, signal);
}

function check(request: LockRequest, isJson: boolean): void {
  const stale = checkLock(request);
  const file = shownPath(lockFileOf(request.config));
  if (isJson) process.stdout.write(`${JSON.stringify({ file, stale }, null, 2)}\n`);
  else if (stale.length === 0) process.stdout.write(`${file} is up to date\n`);
  else {
    for (const why of stale) process.stderr.write(`error: ${file}: ${why}\n`);
    process.stderr.write('  run `lambda-packer lock` and commit the result\n');
  }
  if (stale.length > 0) process.exitCode = 1;
}

async function write(request: LockRequest, options: LockOptions, signal: AbortSignal): Promise<void> {
  const result = await watched(options, signal, (report) => lock(request, report, signal));
  signal.throwIfAborted();
  const file = result.file === null ? null : shownPath(result.file);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...result, file }, null, 2)}\n`);
    return;
  }
  if (options.progress === 'quiet') return;
  for (const change of result.changes) process.stdout.write(`${change}\n`);
  process.stdout.write(
    file === null
      ? 'nothing is left open: no lock file is needed\n'
      : `${file} ${result.written ? 'written' : 'is up to date'}: ${result.images} image(s), ${result.sets} set(s) of requirements\n`,
  );
}
