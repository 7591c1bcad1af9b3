import { toNodeHandler } from 'better-auth/node';
import type { Parts } from '../parts.ts';
import { blameDatabase } from './blame-database.ts';

/**
 * better-auth over HTTP. What it refuses as too much says when to come again the way HTTP says it, and in the form of its other refusals;
 * throws where it failed because PostgreSQL is away.
 */
export function answerSignIn({ auth, database }: Pick<Parts, 'auth' | 'database'>): ReturnType<typeof toNodeHandler> {
  return toNodeHandler(async (request: Request) => {
    const response = await auth.handler(request);
    if (response.status >= 500) await blameDatabase(database);
    const seconds = response.headers.get('x-retry-after');
    return response.status === 429 && seconds !== null ? tooMany(Math.max(1, Number(seconds))) : response;
  });
}

function tooMany(seconds: number): Response {
  const body = { code: 'TOO_MANY_ATTEMPTS', message: `Too many attempts. Try again in ${seconds} seconds.` };
  return Response.json(body, { status: 429, headers: { 'Retry-After': String(seconds) } });
}
