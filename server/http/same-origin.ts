import type { IncomingMessage } from 'node:http';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The origins under which the installation is its own: the public one, and on one machine every name of the loopback. */
export function ownOrigins(publicUrl: string): string[] {
  const { origin, protocol, hostname, port } = new URL(publicUrl);
  if (!loopback.has(hostname)) return [origin];
  return [...loopback].map((host) => `${protocol}//${host}${port ? `:${port}` : ''}`);
}

/** Whether a browser sent this from another site; a program that sends neither header holds its cookie on purpose. */
export function isFromOtherSite({ headers }: Pick<IncomingMessage, 'headers'>, origins: readonly string[]): boolean {
  const { origin } = headers;
  if (origin !== undefined) return !origins.includes(origin);
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
