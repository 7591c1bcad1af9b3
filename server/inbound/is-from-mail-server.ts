import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

/** Whether a request shows the secret that mail servers of one's own have; never without one. */
export function isFromMailServer(request: Request, secret: string | undefined): boolean {
  const given = request.get('authorization')?.replace(/^Bearer /i, '');
  if (secret === undefined || given === undefined) return false;
  return timingSafeEqual(hash(given), hash(secret));
}

const hash = (text: string) => createHash('sha256').update(text).digest();
