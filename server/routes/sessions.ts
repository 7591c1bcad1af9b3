import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { endOtherSessions, endSession, endSessionsOf } from '../people/end-sessions.ts';
import { findSessions } from '../people/find-sessions.ts';
import { getSignInPolicy, setSignInPolicy } from '../people/sign-in-policy.ts';

export function serveSessions(serve: Serve, { database }: Parts): void {
  serve(routes.listSessions, ({ caller, query }) => findSessions(database, caller, query));
  serve(routes.endSession, ({ caller, params }) => endSession(database, caller, params.sessionId));
  serve(routes.endOtherSessions, ({ caller }) => endOtherSessions(database, caller));
  serve(routes.endSessionsOf, ({ caller, params }) => endSessionsOf(database, caller, params.userId));
  serve(routes.getSignInPolicy, ({ caller }) => getSignInPolicy(database, caller));
  serve(routes.setSignInPolicy, ({ caller, body }) => setSignInPolicy(database, caller, body.twoFactorRoles));
}
