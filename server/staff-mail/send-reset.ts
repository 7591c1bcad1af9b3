import { isLanguage } from '../http/language-of.ts';
import type { Database, Parts } from '../parts.ts';
import { createStaffMailer } from './create-staff-mailer.ts';
import { resetMail } from './reset-mail.ts';

type Reset = { readonly userId: string; readonly token: string };
type Means = Pick<Parts, 'database' | 'providers'> & { readonly environment: { readonly publicUrl: string } };

/**
 * Mails the link to choose a new password. In the built-in mailbox, which administrators read, it lies only where the person belongs to that one
 * organisation: else the administrators of one could enter another.
 */
export async function sendReset(means: Means, { userId, token }: Reset): Promise<void> {
  const { database, providers, environment } = means;
  const { user, organisationIds } = await placesOf(database, userId);
  const [organisationId] = organisationIds;
  const isInside = (providers.email[0]?.name ?? 'mailbox') === 'mailbox';
  if (!user || organisationId === undefined || (isInside && organisationIds.length > 1)) return;
  const language = isLanguage(user.language) ? user.language : 'sv';
  const mail = resetMail({ language, link: `${environment.publicUrl}/new-password/${token}` });
  await createStaffMailer(means)({ ...mail, to: user.email, organisationId });
}

async function placesOf(database: Database, userId: string) {
  const user = await database.user.findUnique({ where: { id: userId }, include: { members: true } });
  return { user, organisationIds: user?.members.map(({ organizationId }) => organizationId) ?? [] };
}
