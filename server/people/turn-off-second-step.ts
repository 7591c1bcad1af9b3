import type { Caller } from '../http/caller.ts';
import { isLanguage } from '../http/language-of.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import { linkInto } from '../staff-mail/link-into.ts';
import { secondStepMail } from '../staff-mail/second-step-mail.ts';
import { sendAtOnce } from '../staff-mail/send-at-once.ts';
import type { Means } from '../staff-mail/send-mail.ts';
import { storeMail } from '../staff-mail/store-mail.ts';
import { recordAudit } from '../use-cases/record-audit.ts';

/**
 * A member who has lost telephone and recovery codes signs in by password alone from now on, and is told so by mail. Refuses for somebody who belongs
 * to another organisation too: its administrators have not been asked. Whoever's role demands a second step sets up a new one before anything else.
 */
export async function turnOffSecondStep(means: Means, caller: Caller, userId: string): Promise<{ twoFactor: false }> {
  const { organisationId } = caller;
  if (userId === caller.userId) throw new Refusal('ownSecondStep');
  const mailId = await means.database.$transaction(async (transaction) => {
    const user = orNotFound(
      await transaction.user.findFirst({
        where: { id: userId, members: { some: { organizationId: organisationId } } },
        include: { members: { include: { organization: true } } },
      }),
    );
    if (user.members.length > 1) throw new Refusal('belongsElsewhere');
    if (user.twoFactorEnabled !== true) throw new Refusal('noSecondStep');
    await transaction.twoFactor.deleteMany({ where: { userId } });
    await transaction.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } });
    const by = { kind: 'person', id: caller.userId } as const;
    await recordAudit(transaction, { organisationId, by, action: 'secondStepOff', target: 'user', targetId: userId });
    const language = isLanguage(user.language) ? user.language : 'sv';
    const organisation = user.members[0]?.organization.name ?? '';
    const mail = secondStepMail({
      language,
      by: caller.name,
      organisation,
      link: linkInto({ ...means.environment, organisationId }, '/account'),
    });
    return storeMail(transaction, { ...mail, kind: 'account', to: user.email, language, organisationId, userId });
  });
  await sendAtOnce(means, { mailId, organisationId, kind: 'account' });
  return { twoFactor: false };
}
