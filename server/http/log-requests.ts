import type { RequestHandler } from 'express';
import type { Parts } from '../parts.ts';

/** Asked every second by whoever watches over us; they would hide all else. */
const probes = ['/healthz', '/readyz', '/metrics'];

/** One line a request with the route's template: never the address itself, which may hold a token, nor a body. */
export function logRequests({ log, metrics }: Pick<Parts, 'log' | 'metrics'>): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    response.once('close', () => {
      const route: string = response.locals['route'] ?? 'other';
      const ms = performance.now() - begun;
      const labels = { method: request.method, route, status: String(response.statusCode) };
      metrics.observeRequest(labels, ms / 1_000);
      if (route !== 'other')
        log[probes.includes(route) ? 'debug' : 'info']({ ...labels, ms: Math.round(ms) }, 'request');
    });
    next();
  };
}
