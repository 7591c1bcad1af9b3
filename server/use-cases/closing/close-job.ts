import { Prisma } from '../../../prisma/client.ts';
import type { ClosingTexts } from '../../contract/closing-texts.ts';
import { recordChange } from '../../changes/record-change.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { everyRole } from '../../notices/every-role.ts';
import { tellStaff } from '../../notices/tell-staff.ts';
import { recordAudit } from '../record-audit.ts';
import { checkClosingWords } from './check-closing-words.ts';
import { closingInstant } from './closing-instant.ts';
import { comesBack } from './comes-back.ts';
import { nameTexts } from './name-texts.ts';
import { settleClosing } from './settle-closing.ts';
import { tryTexts } from './try-texts.ts';

type Closing = {
  readonly jobId: string;
  readonly reason: string;
  readonly texts?: ClosingTexts | undefined;
  readonly override?: { readonly reason: string } | undefined;
};

/** Closing begins: no more candidates are taken in, and after its undo window every run answers its candidate. Closed at once where nobody is in it. */
export async function closeJob(
  parts: Parts,
  caller: Caller,
  { jobId, reason, texts, override }: Closing,
): Promise<void> {
  const { database } = parts;
  if (texts) await refuseUnreadable(parts, caller, { jobId, texts });
  const { organisationId, userId } = caller;
  const overridden = texts ? await checkClosingWords(database, { organisationId, texts, override }) : [];
  const closesAt = await closingInstant(database, jobId, Date.now());
  await database.$transaction(async (transaction) => {
    // Whoever is coming in this moment is in it, or finds it closing.
    await transaction.$queryRaw`select 1 from "job" where "id" = ${jobId}::uuid for no key update`;
    const isEmpty = await hasNobody(transaction, jobId);
    const { count } = await transaction.job.updateMany({
      where: { id: jobId, organisationId, status: 'open' },
      data: {
        status: 'closing',
        closesAt: isEmpty ? null : closesAt,
        closeReason: reason,
        closedBy: userId,
        closeWordingReason: overridden.length > 0 ? (override?.reason ?? null) : null,
        // Those of a closing that was taken back leave only where they are said again.
        closingTexts: texts ? (nameTexts(texts) as Prisma.InputJsonObject) : Prisma.DbNull,
      },
    });
    if (count === 0) throw new Refusal('jobNotOpen');
    await tellStaff(transaction, {
      key: `closing/${jobId}/${Date.now()}`,
      ...{ organisationId, jobId, kind: 'closing', byId: userId, to: everyRole },
    });
    await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'closing' });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'closeJob',
      target: 'job',
      targetId: jobId,
      after: {
        closesAt: isEmpty ? null : closesAt.toISOString(),
        ...(overridden.length > 0 && { wordingCodes: overridden }),
      },
    });
  });
  await settleClosing(database, organisationId);
}

/** Whoever a correction takes back in the next minutes is in it too, and hears the closing. */
async function hasNobody(transaction: Transaction, jobId: string): Promise<boolean> {
  const found = await transaction.$queryRaw<unknown[]>`
    select 1 from "application" a where a."jobId" = ${jobId}::uuid and (a."status" in ('new', 'active') or ${comesBack}) limit 1`;
  return found.length === 0;
}

type Changed = { readonly jobId: string; readonly texts: ClosingTexts };

/** Words that could not be read by somebody are mended before, not when everybody waits for them. */
async function refuseUnreadable(parts: Parts, caller: Caller, { jobId, texts }: Changed) {
  for (const stepId of Object.keys(texts)) {
    const drawn = await tryTexts(parts, caller, { jobId, stepId, texts: {} });
    const tried = await tryTexts(parts, caller, { jobId, stepId, texts });
    const isLost = tried.some(({ channel }, at) => channel === null && drawn[at]?.channel !== null);
    if (isLost) throw new Refusal('invalid', { errors: [{ path: `body.texts.${stepId}`, code: 'field-invalid' }] });
  }
}
