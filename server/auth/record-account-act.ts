import { type AuthContext, isAPIError } from './auth-context.ts';
import type { PrismaClient } from '../../prisma/client.ts';
import { recordOwn } from './record-own.ts';

const actions: Readonly<Record<string, string>> = {
  '/change-password': 'passwordChanged',
  '/two-factor/verify-totp': 'twoFactorOn',
  '/two-factor/disable': 'twoFactorOff',
  '/two-factor/generate-backup-codes': 'recoveryCodesRenewed',
  '/passkey/verify-registration': 'passkeyAdded',
  '/passkey/delete-passkey': 'passkeyRemoved',
};

/** What somebody has just done to their own account through better-auth goes into the audit log; signing in is no change. */
export async function recordAccountAct(database: PrismaClient, context: AuthContext): Promise<void> {
  const action = actions[context.path ?? ''];
  if (action === undefined || isAPIError(context.context.returned)) return;
  // A second step that is verified without a session belongs to signing in.
  const token = await context.getSignedCookie(context.context.authCookies.sessionToken.name, context.context.secret);
  if (!token) return;
  const fresh = context.context.newSession?.user.id;
  const userId = fresh ?? (await database.session.findUnique({ where: { token } }))?.userId;
  if (userId !== undefined) await recordOwn(database, { userId, action });
}
