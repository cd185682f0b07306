import { execFileSync } from 'node:child_process';
import { connect, createServer } from 'node:net';

/** Lets containers on Docker's bridge reach the registry that listens on this machine alone (scripts/setup/container-builder.sh). */
export async function openBridge(): Promise<() => Promise<void>> {
  const words = ['network', 'inspect', 'bridge', '--format', '{{(index .IPAM.Config 0).Gateway}}'];
  const gateway = execFileSync('docker', words, { encoding: 'utf8' }).trim();
  const server = createServer((inside) => {
    const outside = connect(5000, '127.0.0.1');
    inside.pipe(outside).pipe(inside);
    for (const socket of [inside, outside]) socket.on('error', () => inside.destroy() && outside.destroy());
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(5080, gateway, () => done()));
  return () => new Promise((done) => void server.close(() => done()));
}
