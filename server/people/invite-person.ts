import type { Language } from '../../process/definition/schema.ts';
import type { Role } from '../contract/route.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database, Parts, Transaction } from '../parts.ts';
import { invitationMail } from '../staff-mail/invitation-mail.ts';
import { sendAtOnce } from '../staff-mail/send-at-once.ts';
import { staffProvider, untried } from '../staff-mail/staff-provider.ts';
import { storeMail } from '../staff-mail/store-mail.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { invitationLink } from './invitation-link.ts';
import { type StoredInvitation, toInvitationViews } from './invitations.ts';

const lifetimeMs = 7 * 86_400_000;

type Invited = { readonly email: string; readonly role: Role; readonly language: Language };

/** Invites by mail, in place of an earlier invitation to the same address; refuses an address of somebody who is a member. */
export async function invitePerson(parts: Parts, caller: Caller, { role, language, ...given }: Invited, id: string) {
  const { organisationId, userId } = caller;
  const email = given.email.toLowerCase();
  const invitation = await parts.database.$transaction(async (transaction) => {
    const where = { organizationId: organisationId, user: { email } };
    if (await transaction.member.findFirst({ where, select: { id: true } })) throw new Refusal('alreadyMember');
    await transaction.invitation.updateMany({
      where: { organizationId: organisationId, email, status: 'pending' },
      data: { status: 'revoked' },
    });
    const data = { id, organizationId: organisationId, email, role, language, inviterId: userId };
    const expiresAt = new Date(Date.now() + lifetimeMs);
    await recordOf(transaction, caller, { action: 'inviteSent', id, after: { role, language } });
    return transaction.invitation.upsert({
      where: { id },
      create: { ...data, expiresAt },
      update: { status: 'pending' },
    });
  });
  return sendInvitation(parts, caller, invitation);
}

/** The mail again, with a link that is good for seven days from now; earlier ones end when they said. */
export async function resendInvitation(parts: Parts, caller: Caller, id: string) {
  await findPending(parts.database, caller, id);
  const invitation = await parts.database.$transaction(async (transaction) => {
    await recordOf(transaction, caller, { action: 'inviteSent', id });
    return transaction.invitation.update({ where: { id }, data: { expiresAt: new Date(Date.now() + lifetimeMs) } });
  });
  return sendInvitation(parts, caller, invitation);
}

/** Every link of the invitation stops working. */
export async function revokeInvitation(database: Database, caller: Caller, id: string) {
  await findPending(database, caller, id);
  const revoked = await database.$transaction(async (transaction) => {
    await recordOf(transaction, caller, { action: 'inviteRevoked', id });
    return transaction.invitation.update({ where: { id }, data: { status: 'revoked' } });
  });
  const [view] = await toInvitationViews(database, [revoked]);
  return orNotFound(view);
}

async function findPending(database: Database, { organisationId }: Caller, id: string): Promise<StoredInvitation> {
  const where = { id, organizationId: organisationId, status: 'pending' };
  return orNotFound(await database.invitation.findFirst({ where }));
}

async function sendInvitation(parts: Parts, { organisationId, name }: Caller, invitation: StoredInvitation) {
  const { database, environment } = parts;
  const { id, email, expiresAt, language } = invitation;
  const organisation = orNotFound(await database.organization.findUnique({ where: { id: organisationId } }));
  const link = invitationLink(id, expiresAt.getTime(), environment);
  const mail = invitationMail({ language: language as Language, organisation: organisation.name, by: name, link });
  const kind = 'invitation';
  const mailId = await storeMail(database, {
    ...{ ...mail, kind, to: email, language: language as Language },
    ...{ organisationId, uselessAt: expiresAt },
  });
  // At once, so that whoever invites hears what became of it; where another server was quicker, or its provider has no turn for it, it leaves by itself.
  const sent = (await sendAtOnce(parts, { mailId, organisationId, kind })) ?? {
    outcome: 'waiting' as const,
    provider: (await staffProvider(parts, { organisationId, kind, ...untried })).name,
  };
  const [view] = await toInvitationViews(database, [invitation]);
  return { ...orNotFound(view), mail: sent };
}

type Entry = { readonly action: string; readonly id: string; readonly after?: object };

/** Without the address: whoever is invited may be erased, and the log may not. */
async function recordOf(transaction: Transaction, { organisationId, userId }: Caller, { id, ...entry }: Entry) {
  const by = { kind: 'person', id: userId } as const;
  await recordAudit(transaction, { organisationId, by, target: 'invitation', targetId: id, ...entry });
}
