import { isFromOtherSite, ownOrigins } from '../http/same-origin.ts';
import { Refusal } from '../http/refusal.ts';
import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { acceptInvitation, readInvitation } from '../people/accept-invitation.ts';
import { findInvitations } from '../people/invitations.ts';
import { invitePerson, resendInvitation, revokeInvitation } from '../people/invite-person.ts';

export function serveInvitations(serve: Serve, parts: Parts): void {
  const { database, environment } = parts;
  serve(routes.listInvitations, ({ caller, query }) => findInvitations(database, caller.organisationId, query));
  serve(routes.invitePerson, ({ caller, body, newId }) => invitePerson(parts, caller, body, newId('invitation')));
  serve(routes.resendInvitation, ({ caller, params }) => resendInvitation(parts, caller, params.invitationId));
  serve(routes.revokeInvitation, ({ caller, params }) => revokeInvitation(database, caller, params.invitationId));

  serve(routes.getInvitationByLink, async ({ params }) => {
    const { invitation, user } = await readInvitation(parts, params.token);
    const { email, role, language, organization } = invitation;
    return {
      organisation: organization.name,
      email,
      role: role as 'viewer',
      language: language as 'sv',
      hasAccount: user !== null,
    };
  });

  serve(routes.acceptInvitation, ({ params, body, request }) => {
    // It may act for whoever is signed in.
    if (isFromOtherSite(request, ownOrigins(environment.publicUrl))) throw new Refusal('otherSite');
    return acceptInvitation(parts, { ...params, ...body, request });
  });
}
