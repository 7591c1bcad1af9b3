import type { Prisma } from '../../../prisma/client.ts';
import { recordChange } from '../../changes/record-change.ts';
import type { ApplyPageView } from '../../contract/apply-page.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { isTaken } from '../create-process.ts';
import { recordAudit } from '../record-audit.ts';
import { getApplyPage } from './apply-page-view.ts';

type Texts = ApplyPageView['about'];
type Change = {
  readonly jobId: string;
  readonly revision: number;
  readonly page: Pick<ApplyPageView, 'isOpen' | 'about' | 'documents' | 'lastDay'> & { readonly consent: Texts };
};

/** Sets up the public page of a job, from the revision that was looked at. Refuses to open it in a closed job, or without what applicants agree to. */
export async function setApplyPage(parts: Parts, caller: Caller, change: Change): Promise<ApplyPageView> {
  const { database } = parts;
  const { organisationId, userId } = caller;
  const { jobId, page, revision } = change;
  const job = orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId } }));
  if (page.isOpen && job.status !== 'open') throw new Refusal('jobNotOpen');
  const { languages } = await getApplyPage(parts, { organisationId, jobId });
  const missing = languages.filter((language) => (page.consent[language] ?? '').trim() === '');
  if (page.isOpen && missing.length > 0)
    throw new Refusal('invalid', {
      errors: missing.map((language) => ({ path: `body.consent.${language}`, code: 'field-missing' as const })),
    });
  try {
    await database.$transaction(async (transaction) => {
      await savePage(transaction, change, userId);
      await saveConsent(transaction, { jobId, texts: page.consent, userId });
      await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'applyPage' });
      await recordAudit(transaction, {
        ...{ organisationId, by: { kind: 'person', id: userId }, action: 'setApplyPage', target: 'job' },
        ...{
          targetId: jobId,
          after: { isOpen: page.isOpen, documents: page.documents, lastDay: page.lastDay, revision: revision + 1 },
        },
      });
    });
  } catch (error) {
    if (isTaken(error)) throw await stale(parts, jobId);
    throw error instanceof Refusal && error.code === 'changedMeanwhile' ? await stale(parts, jobId) : error;
  }
  return getApplyPage(parts, { organisationId, jobId });
}

async function savePage(transaction: Transaction, { jobId, revision, page }: Change, userId: string): Promise<void> {
  const { isOpen, about, documents, lastDay } = page;
  const data = { isOpen, about, documents, lastDay, changedBy: userId, changedAt: new Date() };
  if (revision === 0) {
    await transaction.applyPage.create({ data: { jobId, ...data } });
    return;
  }
  const { count } = await transaction.applyPage.updateMany({
    where: { jobId, revision },
    data: { ...data, revision: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changedMeanwhile');
}

type Wording = { readonly jobId: string; readonly texts: Texts; readonly userId: string };

/** Another wording is another row: what somebody has agreed to never changes. */
async function saveConsent(transaction: Transaction, { jobId, texts, userId }: Wording): Promise<void> {
  const newest = await transaction.consentText.findFirst({ where: { jobId }, orderBy: { number: 'desc' } });
  const before = newest?.texts as Texts | undefined;
  if (before && before.sv === texts.sv && before.en === texts.en) return;
  const number = (newest?.number ?? 0) + 1;
  await transaction.consentText.create({
    data: { jobId, number, texts: texts as Prisma.InputJsonObject, createdBy: userId },
  });
}

async function stale({ database }: Parts, jobId: string): Promise<Refusal> {
  const page = await database.applyPage.findUnique({ where: { jobId } });
  const who = page?.changedBy ? await database.user.findUnique({ where: { id: page.changedBy } }) : null;
  return new Refusal('changedMeanwhile', {
    ...(who ? { changedBy: who.name } : {}),
    ...(page ? { changedAt: page.changedAt.toISOString() } : {}),
  });
}
