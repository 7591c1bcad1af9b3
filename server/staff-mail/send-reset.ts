import { isLanguage } from '../http/language-of.ts';
import type { Database } from '../parts.ts';
import { resetMail } from './reset-mail.ts';
import { sendAtOnce } from './send-at-once.ts';
import type { Means } from './send-mail.ts';
import { storeMail } from './store-mail.ts';

type Reset = { readonly userId: string; readonly token: string };

/** How long its link is good. */
const lifetimeMs = 3_600_000;

/**
 * Mails the link to choose a new password. By an organisation's own senders or in its built-in mailbox, both of which its administrators can read, it
 * goes only where the person belongs to that one organisation: else the administrators of one could enter another.
 */
export async function sendReset(means: Means, { userId, token }: Reset): Promise<void> {
  const { database, providers, environment } = means;
  const { user, organisationIds } = await placesOf(database, userId);
  const [organisationId] = organisationIds;
  const isInside = (providers.email[0]?.name ?? 'mailbox') === 'mailbox';
  if (!user || organisationId === undefined || (isInside && organisationIds.length > 1)) return;
  const language = isLanguage(user.language) ? user.language : 'sv';
  const mail = resetMail({ language, link: `${environment.publicUrl}/new-password/${token}` });
  const uselessAt = new Date(Date.now() + lifetimeMs);
  const { email: to } = user;
  const stored = { ...mail, kind: 'reset' as const, to, language, organisationId, userId, uselessAt };
  await sendAtOnce(means, { mailId: await storeMail(database, stored), organisationId, kind: stored.kind });
}

async function placesOf(database: Database, userId: string) {
  const user = await database.user.findUnique({ where: { id: userId }, include: { members: true } });
  return { user, organisationIds: user?.members.map(({ organizationId }) => organizationId) ?? [] };
}
