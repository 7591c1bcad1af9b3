import type { Request } from 'express';
import type { Notice } from '../../activities/providers/contract.ts';
import type { Environment } from '../environment.ts';

/** A request as a provider's reader takes it: the bytes, and the address that the provider called and signed, whatever proxies have made of it. */
export function noticeOf(request: Request, { publicUrl }: Pick<Environment, 'publicUrl'>): Notice {
  return {
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    headers: request.headers,
    url: publicUrl + request.originalUrl,
    receivedAt: Date.now(),
  };
}
