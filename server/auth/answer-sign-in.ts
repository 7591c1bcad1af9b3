import { setTimeout } from 'node:timers/promises';
import { toNodeHandler } from 'better-auth/node';
import { actFrom, agentOf, type Origin } from '../audit/origin.ts';
import { networkOf } from '../http/network-of.ts';
import type { Parts } from '../parts.ts';
import { clientHeader } from './client-header.ts';
import { blameDatabase } from './blame-database.ts';

/**
 * better-auth over HTTP. What it refuses as too much says when to come again the way HTTP says it, and in the form of its other refusals;
 * throws where it failed because PostgreSQL is away.
 */
export function answerSignIn({ auth, database }: Pick<Parts, 'auth' | 'database'>): ReturnType<typeof toNodeHandler> {
  return toNodeHandler(async (request: Request) => {
    const response = await answerEvenly(request, () => actFrom(originOfAuth(request), () => auth.handler(request)));
    if (response.status >= 500) await blameDatabase(database);
    const seconds = response.headers.get('x-retry-after');
    return response.status === 429 && seconds !== null ? tooMany(Math.max(1, Number(seconds))) : response;
  });
}

/** Asking for a new password takes the same time whether or not there is such an account. */
async function answerEvenly(request: Request, answer: () => Promise<Response>): Promise<Response> {
  if (!request.url.endsWith('/request-password-reset')) return answer();
  const [response] = await Promise.all([answer(), setTimeout(evenMs)]);
  return response;
}

const evenMs = 600;

function originOfAuth({ headers }: Request): Origin {
  return {
    address: networkOf(headers.get(clientHeader) ?? ''),
    agent: agentOf(headers.get('user-agent') ?? ''),
    keyId: null,
    isRehearsal: false,
  };
}

function tooMany(seconds: number): Response {
  const body = { code: 'TOO_MANY_ATTEMPTS', message: `Too many attempts. Try again in ${seconds} seconds.` };
  return Response.json(body, { status: 429, headers: { 'Retry-After': String(seconds) } });
}
