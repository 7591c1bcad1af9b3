import type { Database, Transaction } from '../parts.ts';
import { recordAside } from '../use-cases/record-aside.ts';
import { recordAudit } from '../use-cases/record-audit.ts';

/**
 * Whoever was asked by this survey is asked no more, by whichever entry; nothing else is declined. Repeatable, and the same for a survey that is gone: who declines is told that it
 * is done. Answers the language that the person reads, null where nobody is known any more.
 */
export async function declineSurveys(database: Database, surveyId: string): Promise<string | null> {
  return database.$transaction(async (transaction) => {
    // Whoever erases the person comes before or after it, never in between.
    await transaction.$queryRaw`
      select 1 from "candidate" where "id" = (select a."candidateId" from "application" a join "survey" v on v."applicationId" = a."id"
        where v."id" = ${surveyId}::uuid) for share`;
    const survey = await transaction.survey.findUnique({ where: { id: surveyId }, include });
    if (!survey || survey.application.candidate.erasedAt !== null) return null;
    const { organisationId, applicationId, addresses } = survey;
    const { email, phone, language } = survey.application.candidate;
    const known = [applicationId, ...addresses, email?.toLowerCase(), phone].filter((who) => typeof who === 'string');
    const at = new Date();
    const { count } = await transaction.surveyRefusal.createMany({
      data: [...new Set(known)].map((who) => ({ organisationId, who, at })),
      skipDuplicates: true,
    });
    if (count > 0) await tell(transaction, { organisationId, applicationId });
    return language;
  });
}

const include = { application: { include: { candidate: true } } } as const;

async function tell(
  transaction: Transaction,
  { organisationId, applicationId }: { readonly organisationId: string; readonly applicationId: string },
): Promise<void> {
  await recordAside(transaction, { applicationId, kind: 'surveysDeclined', byId: null, byKind: 'candidate' });
  await recordAudit(transaction, {
    ...{ organisationId, by: { kind: 'candidate' }, action: 'declineSurveys' },
    ...{ target: 'application', targetId: applicationId },
  });
}
