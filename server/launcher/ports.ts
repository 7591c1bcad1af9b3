import { createServer } from 'node:net';

/** A port of the loopback interface that nobody listened to a moment ago. */
export async function findFreePort(): Promise<number> {
  const { port, close } = await listen(0);
  await close();
  return port;
}

/** Whether somebody already listens to the port on the loopback interface. */
export async function isPortTaken(port: number): Promise<boolean> {
  try {
    await (await listen(port)).close();
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' || code === 'EACCES') return true;
    throw error;
  }
}

async function listen(port: number): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`No port for ${String(address)}`);
  return { port: address.port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
