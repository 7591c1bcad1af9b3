import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { organization, twoFactor } from 'better-auth/plugins';
import { passkey } from '@better-auth/passkey';
import type { PrismaClient } from '../../prisma/client.ts';
import { ownOrigins } from '../http/same-origin.ts';
import { clientHeader } from './client-header.ts';
import { recordAccountAct } from './record-account-act.ts';
import { recordOwn } from './record-own.ts';
import { slowGuesses } from './slow-guesses.ts';
import { accessControl, organisationRoles } from './roles.ts';

export type AuthSettings = {
  readonly publicUrl: string;
  readonly secret: string;
  readonly rateLimit?: boolean;
  /** Mails somebody the link to choose a new password. */
  readonly sendReset?: (reset: { readonly userId: string; readonly token: string }) => Promise<void>;
};

const day = 86_400;

/** Sign-in, sessions and keys. Nobody signs up by themselves: accounts come by the first-administrator link or from an administrator. */
export function createAuth(database: PrismaClient, { publicUrl, secret, rateLimit = true, sendReset }: AuthSettings) {
  return betterAuth({
    appName: 'Besked',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(database, { provider: 'postgresql' }),
    trustedOrigins: ownOrigins(publicUrl),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      // Not waited for: how long a mail takes would tell who has an account.
      sendResetPassword: async ({ user, token }) => {
        void sendReset?.({ userId: user.id, token }).catch(() => undefined);
      },
      onPasswordReset: ({ user }) => recordOwn(database, { userId: user.id, action: 'passwordReset' }),
    },
    user: { additionalFields: { language: { type: 'string', defaultValue: 'sv', input: false } } },
    session: { expiresIn: 14 * day, updateAge: day },
    rateLimit: {
      enabled: rateLimit,
      storage: 'database',
      modelName: 'rateLimit',
      window: 60,
      max: 120,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/change-password': { window: 60, max: 5 },
        '/request-password-reset': { window: 60, max: 5 },
        '/reset-password': { window: 60, max: 10 },
      },
    },
    hooks: hooksOf(database, rateLimit),
    advanced: {
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [clientHeader] },
      cookiePrefix: 'besked',
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const member = await database.member.findFirst({
              where: { userId: session.userId },
              orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
            });
            return { data: { ...session, activeOrganizationId: member?.organizationId ?? null } };
          },
        },
      },
    },
    plugins: [
      organization({
        ac: accessControl,
        roles: organisationRoles,
        creatorRole: 'administrator',
        allowUserToCreateOrganization: false,
      }),
      apiKey({
        defaultPrefix: 'besked_',
        requireName: true,
        enableMetadata: false,
        rateLimit: { enabled: true, timeWindow: 60_000, maxRequests: 1_200 },
      }),
      twoFactor({ issuer: 'Besked', trustDeviceMaxAge: 30 * day }),
      passkey({
        rpName: 'Besked',
        origin: ownOrigins(publicUrl),
        // Without a finger, a face or a code the device alone would be enough, and there would be one step instead of two.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        authentication: {
          afterVerification: ({ verification }) => {
            if (verification.authenticationInfo.userVerified) return;
            throw new APIError('UNAUTHORIZED', { code: 'NOT_VERIFIED', message: 'The device did not verify its user' });
          },
        },
      }),
    ],
  });
}

function hooksOf(database: PrismaClient, rateLimit: boolean) {
  const slow = rateLimit ? slowGuesses(database, clientHeader) : undefined;
  return {
    before: createAuthMiddleware(async (context) => slow?.before(context)),
    after: createAuthMiddleware(async (context) => {
      await slow?.after(context);
      await recordAccountAct(database, context);
    }),
  };
}

export type Auth = ReturnType<typeof createAuth>;
