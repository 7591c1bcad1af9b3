import { randomUUID } from 'node:crypto';
import type { StaffNotice } from '../../prisma/client.ts';
import type { Role } from '../contract/route.ts';
import { isLanguage } from '../http/language-of.ts';
import type { Database, Transaction } from '../parts.ts';
import { storeMail } from '../staff-mail/store-mail.ts';
import { loadSettings } from './load-settings.ts';
import { noticeMail } from './notice-mail.ts';
import { stillHeard } from './still-heard.ts';
import { stillToBeTold } from './still-to-be-told.ts';
import { toNoticeLines } from './notice-lines.ts';
import { findShown } from './find-shown.ts';

type Environment = { readonly publicUrl: string };

const atATime = 50;

/**
 * One mail to each person whose notices are due, with all of them: what is to be told at once, or the digest of the day. What has been read, or
 * seen to by somebody, is left out, and what the person does not hear of any more. What waits about the same candidate's meeting goes along. Answers how many people there were; however many servers do this, a notice is in one mail.
 */
export async function composeMails(database: Database, environment: Environment, now = Date.now()): Promise<number> {
  const due = await database.$queryRaw<Person[]>`
    select "organisationId", "userId" from "staff_notice" where "mailId" is null and "mailAt" <= ${new Date(now)}
    group by 1, 2 limit ${atATime}`;
  for (const person of due)
    await database.$transaction((transaction) => composeFor(transaction, environment, { ...person, now }));
  return due.length;
}

type Person = { readonly organisationId: string; readonly userId: string };

async function composeFor(
  transaction: Transaction,
  environment: Environment,
  { organisationId, userId, now }: Person & { readonly now: number },
): Promise<void> {
  const mailId = randomUUID();
  const taken = await transaction.$queryRaw<StaffNotice[]>`
    update "staff_notice" set "mailId" = ${mailId}::uuid where "organisationId" = ${organisationId} and "userId" = ${userId}
      and "mailId" is null and ("mailAt" <= ${new Date(now)} or "kind" = 'meeting' and "mailAt" is not null and "applicationId" in (
        select "applicationId" from "staff_notice" where "organisationId" = ${organisationId} and "userId" = ${userId}
          and "kind" = 'meeting' and "mailId" is null and "mailAt" <= ${new Date(now)})) returning *`;
  const member = await transaction.member.findFirst({
    where: { organizationId: organisationId, userId },
    include: { user: true, organization: true },
  });
  const waiting = await stillToBeTold(transaction, taken);
  if (!member || waiting.length === 0) return untake(transaction, mailId);
  const { user, organization } = member;
  const shown = await findShown(transaction, { organisationId, userId, role: member.role as Role, rehearsal: null });
  const told = await stillHeard(transaction, { organisationId, shown, notices: waiting, now });
  if (told.length === 0) return untake(transaction, mailId);
  // What it tells is judged once more as it leaves: nothing else may count as told by it.
  await untake(transaction, mailId, told);
  const settings = await loadSettings(transaction, organisationId, [userId]);
  const language = isLanguage(user.language) ? user.language : 'sv';
  const zone = settings.get(userId)?.zone ?? organization.zone;
  const lines = await toNoticeLines(transaction, told, { language, zone, now, opens: shown.opens, ...environment });
  const mail = noticeMail({ language, lines, organisation: organization, ...environment });
  await storeMail(
    transaction,
    { ...mail, id: mailId, kind: 'notices', to: user.email, language, organisationId, userId },
    now,
  );
}

/** Nothing of it is to be mailed any more, but those. */
async function untake(transaction: Transaction, mailId: string, but: readonly StaffNotice[] = []): Promise<void> {
  const where = { mailId, id: { notIn: but.map(({ id }) => id) } };
  await transaction.staffNotice.updateMany({ where, data: { mailId: null, mailAt: null } });
}
