import { Prisma } from '../../../prisma/client.ts';
import { forgetAnswers } from '../../http/forget-answers.ts';
import type { Parts, Transaction } from '../../parts.ts';
import type { Kept, KeptEntry } from '../merges/kept-entries.ts';
import { fullName } from '../names-of.ts';
import { forgetLists } from './forget-lists.ts';

type Known = {
  readonly candidate: {
    readonly id: string;
    readonly organisationId: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string | null;
    readonly phone: string | null;
  };
  readonly applicationIds: readonly string[];
};

/** What of a person stands in rows that are not theirs: lists they came in, merges, answers kept for repetitions, mails to staff. */
export async function forgetElsewhere(
  transaction: Transaction,
  environment: Pick<Parts['environment'], 'secret'>,
  known: Known,
): Promise<void> {
  const { id, organisationId } = known.candidate;
  const both = { OR: [{ oneId: id }, { otherId: id }] };
  await transaction.candidateAlike.deleteMany({ where: both });
  await transaction.candidateApart.deleteMany({ where: both });
  const merged = await forgetMerges(transaction, known);
  await forgetAnswers(transaction, environment, {
    organisationId,
    ids: [id, ...merged.map((entry) => entry.id), ...known.applicationIds],
  });
  for (const entry of [known.candidate, ...merged]) {
    const theirs = { candidate: { ...entry, organisationId }, applicationIds: known.applicationIds };
    await forgetLists(transaction, theirs);
    await forgetBlocks(transaction, theirs, id);
    await forgetName(transaction, theirs);
  }
}

/** Answers the entries that have become this one, by merges that rest on one another too, as they were; what was kept of them is gone. */
async function forgetMerges(transaction: Transaction, { candidate }: Known): Promise<readonly KeptEntry[]> {
  const { id, organisationId } = candidate;
  const merges = await transaction.$queryRaw<{ id: string; kept: Kept | null }[]>`
    with recursive entry as (
      select ${id}::uuid as "id"
      union select m."otherId" from "candidate_merge" m join entry e on m."candidateId" = e."id" where m."undoneAt" is null
    )
    select m."id", m."kept" from "candidate_merge" m join entry e on m."candidateId" = e."id"
    where m."organisationId" = ${organisationId} and m."undoneAt" is null`;
  const data = { kept: Prisma.DbNull };
  await transaction.candidateMerge.updateMany({ where: { id: { in: merges.map((merge) => merge.id) } }, data });
  return merges.flatMap(({ kept }) => (kept === null ? [] : [kept.one, kept.other]));
}

/** What came back from an address or number, or was declined there, is known of it as long as somebody else than the erased has it. */
async function forgetBlocks(
  transaction: Transaction,
  { candidate, applicationIds }: Known,
  erasedId: string,
): Promise<void> {
  const { organisationId, email, phone } = candidate;
  const others = { organisationId, id: { not: erasedId }, erasedAt: null };
  for (const [channel, address] of [
    ['email', email],
    ['sms', phone],
  ] as const) {
    if (address === null) continue;
    const same = channel === 'email' ? { email: address } : { phone: address };
    if ((await transaction.candidate.count({ where: { ...others, ...same } })) > 0) continue;
    await transaction.suppression.deleteMany({ where: { organisationId, channel, address } });
    await transaction.surveyRefusal.deleteMany({ where: { organisationId, who: address.toLowerCase() } });
  }
  await transaction.surveyRefusal.deleteMany({ where: { organisationId, who: { in: [...applicationIds] } } });
}

/** Mails to those who work here name the candidate that they are about. */
async function forgetName(transaction: Transaction, { candidate }: Known): Promise<void> {
  const { organisationId } = candidate;
  const name = fullName(candidate);
  if (name === '') return;
  await transaction.$executeRaw`
    update "staff_mail" set "subject" = replace("subject", ${name}, '—'), "text" = replace("text", ${name}, '—'), "html" = replace("html", ${name}, '—')
    where "organisationId" = ${organisationId} and strpos(concat("subject", "text", "html"), ${name}) > 0`;
  await transaction.$executeRaw`
    update "mailbox_item" set "subject" = replace("subject", ${name}, '—'), "text" = replace("text", ${name}, '—'), "html" = replace("html", ${name}, '—')
    where "organisationId" = ${organisationId} and "staff" and strpos(concat("subject", "text", "html"), ${name}) > 0`;
}
