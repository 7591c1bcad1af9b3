/** What better-auth is asked for over HTTP; its other endpoints stay closed, since people and keys are managed by routes of our own. */
export const authPaths: readonly string[] = [
  '/api/auth/ok',
  '/api/auth/sign-in/email',
  '/api/auth/sign-out',
  '/api/auth/get-session',
  '/api/auth/change-password',
  '/api/auth/request-password-reset',
  '/api/auth/reset-password',
  '/api/auth/list-sessions',
  '/api/auth/revoke-session',
  '/api/auth/revoke-other-sessions',
];
