import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what systems hand out to outgoing connections, one of which may take a free port between being found and being listened to. */
const [lowest, beyond] = [20_000, 32_768];

/** An address of another machine, of a kind that this one has not, or a name of nobody's. */
const noAddress = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENOTFOUND', 'EAI_AGAIN'];

/** A port of the loopback interface that nobody listened to a moment ago. */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, beyond);
    if (!(await isPortTaken(port))) return port;
  }
}

/** Whether the port of the loopback interface cannot be had: somebody listens to it, or this user may not. */
export async function isPortTaken(port: number): Promise<boolean> {
  return ['taken', 'forbidden'].includes((await whyNotListen(port)) ?? '');
}

/** Why nobody can listen to the port now: another does, this user may not, or the address is not this machine's; undefined where one can. */
export async function whyNotListen(
  port: number,
  host = '127.0.0.1',
): Promise<'taken' | 'forbidden' | 'foreign' | undefined> {
  try {
    await listenOnce(port, host);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return 'taken';
    if (code === 'EACCES') return 'forbidden';
    if (code !== undefined && noAddress.includes(code)) return 'foreign';
    throw error;
  }
}

/** Listens for a moment; throws where that cannot be. */
async function listenOnce(port: number, host: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
