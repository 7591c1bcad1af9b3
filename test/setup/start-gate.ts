import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * A door before a real server: opened, whoever calls is put through; shut, everybody is cut off, as when the server is away; silenced, nothing passes and
 * nobody is told, as when its machine vanished.
 */
export async function startGate(host: string, target: number) {
  const sockets = new Set<Socket>();
  let isShut = false;
  let isSilent = false;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const gate = createServer((inside) => {
    if (isShut) return void inside.destroy();
    if (isSilent) return void sockets.add(inside.on('error', () => inside.destroy()));
    const outside = connect(target, host);
    for (const socket of [inside, outside]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    inside.pipe(outside).pipe(inside);
  });
  gate.listen(0, '127.0.0.1');
  await once(gate, 'listening');
  return {
    port: (gate.address() as AddressInfo).port,
    open: () => {
      isShut = false;
      isSilent = false;
    },
    silence: () => {
      isSilent = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    shut: () => {
      isShut = true;
      cut();
    },
    stop: () => {
      cut();
      gate.close();
    },
  };
}

export type Gate = Awaited<ReturnType<typeof startGate>>;
