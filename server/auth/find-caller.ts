import { defaultKeyHasher } from '@better-auth/api-key';
import { fromNodeHeaders } from 'better-auth/node';
import type { Request } from 'express';
import { keyScopes } from '../contract/key-scopes.ts';
import { type Role, roles } from '../contract/route.ts';
import type { Caller } from '../http/caller.ts';
import { isLanguage, languageOf } from '../http/language-of.ts';
import { Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { blameDatabase } from './blame-database.ts';

/** Who calls, by `Authorization: Bearer <key>` or else by session cookie; refuses where neither is good. */
export async function findCaller(parts: Parts, request: Request): Promise<Caller> {
  const authorization = request.get('authorization');
  return authorization === undefined ? callerOfSession(parts, request) : callerOfKey(parts, request, authorization);
}

async function callerOfSession({ auth, database }: Parts, request: Request): Promise<Caller> {
  const found = await auth.api.getSession({ headers: fromNodeHeaders(request.headers) }).catch(async (error) => {
    await blameDatabase(database);
    throw error;
  });
  if (!found) throw new Refusal('notSignedIn');
  const { user, session } = found;
  const organisationId = (session as { activeOrganizationId?: string | null }).activeOrganizationId;
  return toCaller({ database }, request, {
    userId: user.id,
    organisationId,
    scopes: null,
    sessionId: session.id,
  });
}

async function callerOfKey({ auth, database }: Parts, request: Request, authorization: string): Promise<Caller> {
  const [, key] = /^Bearer ([\x21-\x7e]{10,300})$/i.exec(authorization) ?? [];
  if (key === undefined) throw new Refusal('badKey');
  const { valid, key: found, error } = await auth.api.verifyApiKey({ body: { key } });
  if (!valid || !found) throw await refusalOfKey(database, key, error);
  const scopes = found.permissions?.['besked'] ?? [];
  return toCaller({ database }, request, {
    userId: found.referenceId,
    keyId: found.id,
    organisationId: found.permissions?.['organisation']?.[0],
    scopes: keyScopes.filter((scope) => scopes.includes(scope)),
  });
}

/** better-auth calls a key invalid also where it could not read it: PostgreSQL being away is no fault of the key. */
async function refusalOfKey(
  database: Parts['database'],
  key: string,
  error: { readonly code?: unknown; readonly details?: unknown } | null,
): Promise<Refusal> {
  if (error?.code === 'RATE_LIMITED') {
    const { tryAgainIn = 60_000 } = (error.details ?? {}) as { tryAgainIn?: number };
    return new Refusal('tooMany', { retryAfter: Math.max(1, Math.ceil(tryAgainIn / 1_000)) });
  }
  const isThere = await database.apikey.findFirst({
    where: { key: await defaultKeyHasher(key) },
    select: { id: true },
  });
  return new Refusal(isThere && error?.code === 'INVALID_API_KEY' ? 'databaseAway' : 'badKey');
}

type Claim = {
  readonly userId: string;
  readonly organisationId?: string | null | undefined;
  readonly scopes: readonly string[] | null;
  readonly keyId?: string;
  readonly sessionId?: string;
};

/** The membership is read anew each time, so that a person who was removed is out at once. */
async function toCaller(
  { database }: Pick<Parts, 'database'>,
  request: Request,
  { userId, organisationId, scopes, keyId, sessionId }: Claim,
): Promise<Caller> {
  const members = await database.member.findMany({
    // A key stays in its organisation; a session whose organisation was left goes on in another of its person's.
    where: { userId, ...(organisationId && scopes !== null ? { organizationId: organisationId } : {}) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { user: true, organization: { select: { twoFactorRoles: true } } },
  });
  const member = members.find(({ organizationId }) => organizationId === organisationId) ?? members[0];
  if (!member) throw new Refusal('noOrganisation');
  const { user, organizationId, role, organization } = member;
  const isDemanded = scopes === null && (organization.twoFactorRoles as string[]).includes(role);
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    language: isLanguage(user.language) ? user.language : languageOf(request),
    organisationId: organizationId,
    role: isRole(role) ? role : 'viewer',
    scopes,
    ...(keyId === undefined ? {} : { keyId }),
    ...(sessionId === undefined ? {} : { sessionId }),
    needsTwoFactor: isDemanded && user.twoFactorEnabled !== true,
    rehearsal: null,
  };
}

const isRole = (value: string): value is Role => roles.some((role) => role === value);
