import { generateId } from 'better-auth';
import { fromNodeHeaders } from 'better-auth/node';
import type { Request } from 'express';
import type { Language } from '../../process/definition/schema.ts';
import { createAccount } from '../auth/create-account.ts';
import type { Role } from '../contract/route.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Parts, Transaction } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { readInvitationToken } from './invitation-link.ts';

type Given = { readonly name?: string | undefined; readonly password?: string | undefined };

/** What a link invites to; refuses one that was used, has run out, was revoked or never given. */
export async function readInvitation({ database, environment }: Parts, token: string) {
  const id = orNotFound(readInvitationToken(token, environment.secret, Date.now()));
  const found = orNotFound(await database.invitation.findUnique({ where: { id }, include: { organization: true } }));
  if (found.status === 'accepted') throw new Refusal('linkUsed');
  if (found.status !== 'pending') throw new Refusal('notFound');
  const user = await database.user.findUnique({ where: { email: found.email } });
  return { invitation: found, user };
}

/**
 * Makes an account of the invitation, or makes a member of the person who has one; then they have to be signed in as that person, so that a mail
 * that went astray opens nobody's account. Their session works in that organisation from then on.
 */
export async function acceptInvitation(
  parts: Parts,
  { token, request, name, password }: Given & { readonly token: string; readonly request: Request },
): Promise<{ userId: string; organisationId: string }> {
  const { invitation, user } = await readInvitation(parts, token);
  const session = await parts.auth.api.getSession({ headers: fromNodeHeaders(request.headers) });
  if (user && session?.user.id !== user.id) throw new Refusal('notSignedIn');
  if (!user && (name === undefined || password === undefined))
    throw new Refusal('malformed', { errors: [{ path: 'body', code: 'name-and-password' }] });
  const { id, organizationId: organisationId } = invitation;
  const role = invitation.role as Role;
  return parts.database.$transaction(async (transaction) => {
    const claimed = await transaction.invitation.updateMany({
      where: { id, status: 'pending' },
      data: { status: 'accepted' },
    });
    if (claimed.count === 0) throw new Refusal('linkUsed');
    const made = { name: name ?? '', password: password ?? '', email: invitation.email, organisationId, role };
    const language = invitation.language as Language;
    const userId = user
      ? await join(transaction, user.id, { organisationId, role })
      : await createAccount(transaction, { ...made, language });
    if (user && session)
      await transaction.session.updateMany({
        where: { id: session.session.id, userId },
        data: { activeOrganizationId: organisationId },
      });
    const by = { kind: 'person', id: userId } as const;
    const entry = { action: 'inviteAccepted', target: 'user', targetId: userId, after: { role } };
    await recordAudit(transaction, { organisationId, by, ...entry });
    return { userId, organisationId };
  });
}

async function join(
  transaction: Transaction,
  userId: string,
  { organisationId, role }: { organisationId: string; role: Role },
): Promise<string> {
  const where = { userId, organizationId: organisationId };
  if (await transaction.member.findFirst({ where, select: { id: true } })) throw new Refusal('alreadyMember');
  await transaction.member.create({ data: { id: generateId(), ...where, role, createdAt: new Date() } });
  return userId;
}
