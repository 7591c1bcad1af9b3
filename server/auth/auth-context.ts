import { APIError, type createAuthMiddleware } from 'better-auth/api';

/** What better-auth hands to a hook. */
export type AuthContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

export const isAPIError = (value: unknown): boolean => value instanceof APIError;
