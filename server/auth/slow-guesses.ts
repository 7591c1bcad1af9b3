import { createHash, randomUUID } from 'node:crypto';
import { APIError } from 'better-auth/api';
import type { PrismaClient } from '../../prisma/client.ts';
import { lineOf } from '../http/network-of.ts';
import type { AuthContext } from './auth-context.ts';

/** So many attempts at one account within the window are free, whoever makes them: more than one address alone can use up in a minute. */
const free = 30;
const windowMs = 15 * 60_000;
/** After them, strangers have one attempt in so long. */
const pauseMs = 30_000;

const keyOf = (email: unknown) =>
  `account|${createHash('sha256').update(String(email).trim().toLowerCase()).digest('hex')}`;
const isSignIn = ({ path }: { path?: string }) => path === '/sign-in/email';

/**
 * Slows guesses at one account that come from many addresses. Nobody is locked out: an address from which the account has a session that goes on is not
 * slowed, and signing in forgets the attempts. An account that does not exist is slowed alike.
 */
export function slowGuesses(database: PrismaClient, clientHeader: string) {
  return {
    before: async (context: AuthContext): Promise<void> => {
      const { email } = (context.body ?? {}) as { email?: unknown };
      if (!isSignIn(context) || typeof email !== 'string' || email.length > 320) return;
      const address = context.headers?.get(clientHeader) ?? '';
      if (await isKnown(database, email, address)) return;
      const waitMs = await claimAttempt(database, keyOf(email), Date.now());
      if (waitMs === 0) return;
      const seconds = String(Math.ceil(waitMs / 1_000));
      const body = { code: 'TOO_MANY_ATTEMPTS', message: `Too many attempts. Try again in ${seconds} seconds.` };
      throw new APIError('TOO_MANY_REQUESTS', body, { 'Retry-After': seconds });
    },
    after: async (context: AuthContext): Promise<void> => {
      if (!isSignIn(context) || !context.context.newSession) return;
      await database.rateLimit.deleteMany({ where: { key: keyOf(context.context.newSession.user.email) } });
    },
  };
}

async function isKnown(database: PrismaClient, email: string, address: string): Promise<boolean> {
  if (address === '' || email.includes('\0')) return false;
  const user = { email: email.trim().toLowerCase() };
  const where = { ipAddress: { not: null }, expiresAt: { gt: new Date() }, user };
  const sessions = await database.session.findMany({ where, select: { ipAddress: true }, distinct: ['ipAddress'] });
  return sessions.some(({ ipAddress }) => lineOf(ipAddress ?? '') === lineOf(address));
}

/** Milliseconds until another attempt is free; 0 where this one is, which then counts. */
async function claimAttempt(database: PrismaClient, key: string, now: number): Promise<number> {
  const claimed = await database.$executeRaw`
    insert into "rate_limit" as r ("id", "key", "count", "lastRequest") values (${randomUUID()}, ${key}, 1, ${now})
    on conflict ("key") do update set
      "count" = case when r."lastRequest" < ${now - windowMs} then 1 else r."count" + 1 end, "lastRequest" = ${now}
    where r."count" < ${free} or r."lastRequest" <= ${now - pauseMs}`;
  if (claimed === 1) return 0;
  const found = await database.rateLimit.findUnique({ where: { key } });
  // An attempt that was let through since this one came in counts from later.
  return Math.min(pauseMs, Math.max(1, Number(found?.lastRequest ?? now) + pauseMs - now));
}
