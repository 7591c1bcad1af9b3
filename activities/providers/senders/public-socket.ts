import { lookup } from 'node:dns';
import { BlockList, connect, isIP, type LookupFunction, type Socket } from 'node:net';

/** The code of a connection that was not made, because its host is in the network of the installation itself. */
export const privateHost = 'EPRIVATEHOST';

const inside = new BlockList();
for (const [network, prefix] of [
  ...[['0.0.0.0', 8] as const, ['10.0.0.0', 8] as const, ['100.64.0.0', 10] as const, ['127.0.0.0', 8] as const],
  ...[['169.254.0.0', 16] as const, ['172.16.0.0', 12] as const, ['192.0.0.0', 24] as const],
  ...[['192.168.0.0', 16] as const, ['198.18.0.0', 15] as const, ['224.0.0.0', 4] as const, ['240.0.0.0', 4] as const],
])
  inside.addSubnet(network, prefix, 'ipv4');
// Unspecified and loopback, those that carry an IPv4 address inside, unique local, link-local, site-local and multicast.
for (const [network, prefix] of [
  ...[['::', 96] as const, ['64:ff9b:1::', 48] as const, ['2002::', 16] as const],
  ...[['fc00::', 7] as const, ['fe80::', 10] as const, ['fec0::', 10] as const, ['ff00::', 8] as const],
])
  inside.addSubnet(network, prefix, 'ipv6');

/** The IPv4 address behind one that a network with IPv6 alone has made of it (RFC 6052); null for every other one. */
function translatedFrom(address: string): string | null {
  const [, high, low] =
    /^\[64:ff9b::(?:([0-9a-f]+):)?([0-9a-f]+)\]$/.exec(new URL(`http://[${address.split('%')[0]}]`).hostname) ?? [];
  if (low === undefined) return null;
  const bits = (Number.parseInt(high ?? '0', 16) << 16) | Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.');
}

/** Whether an address is loopback, link-local, private or otherwise nobody's in the world outside; false for what is no address. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  const translated = family === 6 ? translatedFrom(address) : null;
  if (translated !== null) return isPrivateAddress(translated);
  return family !== 0 && inside.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

type Place = { readonly host?: string | undefined; readonly port?: number | string | undefined };
type Done = (error: Error | null, socket?: { connection: Socket }) => void;

/** Connects to a host outside alone. What its name resolves to is looked at once and connected to as it was, so that no second answer of its name server leads inside. */
export function connectOutside({ host = '', port = 587 }: Place, timeoutMs: number, done: Done): void {
  const name = host.replace(/^\[|\]$/g, '');
  if (isPrivateAddress(name)) return done(refusal());
  const socket = connect({ host: name, port: Number(port), lookup: lookupOutside, timeout: timeoutMs });
  const failed = (error: Error) => {
    socket.destroy();
    done(error);
  };
  const silent = () => failed(Object.assign(new Error('No connection in time'), { code: 'ETIMEDOUT' }));
  socket.once('error', failed);
  socket.once('timeout', silent);
  socket.once('connect', () => {
    socket.removeListener('error', failed);
    socket.removeListener('timeout', silent);
    socket.setTimeout(0);
    done(null, { connection: socket });
  });
}

const refusal = () => Object.assign(new Error('The host is in a private network'), { code: privateHost });

const lookupOutside: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    const outside = error ? [] : found.filter(({ address }) => !isPrivateAddress(address));
    const [first] = outside;
    if (!first) return done(error ?? refusal(), '');
    if (options.all) return done(null, outside);
    return done(null, first.address, first.family);
  });
};
