import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { printDefinition } from '../../process/definition/print-definition.ts';
import type { Prisma } from '../../prisma/client.ts';
import { recordChange } from '../changes/record-change.ts';
import type { CheckedDefinition } from '../checking/check-definition.ts';
import { checkDraft } from '../checking/check-draft.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database, Parts, Transaction } from '../parts.ts';
import { type PinnedCalendar, pinCalendar } from './pin-calendar.ts';
import { recordAudit } from './record-audit.ts';
import { peopleOf, toVersionSummaries } from './process-views.ts';

type Publish = { readonly processId: string; readonly draftRevision: number; readonly note?: string | undefined };

/**
 * The draft as the next version, with its holidays pinned; the newest version where it says the same already. A repetition under the same id
 * answers what it made, whatever has been saved since. Refuses a draft that is not the one that was looked at, and one with an error: then
 * with all its problems.
 */
export async function publishVersion(
  parts: Pick<Parts, 'database' | 'senders' | 'checks'>,
  caller: Caller,
  given: Publish,
  id: string,
) {
  const { database } = parts;
  const where = { id: given.processId, organisationId: caller.organisationId };
  const { draft, ...looked } = orNotFound(await database.process.findFirst({ where }));
  const known = await database.version.findFirst({ where: { id, processId: looked.id } });
  if (known) return summaryOf(database, known);
  if (looked.draftRevision !== given.draftRevision) await refuseStale(database, looked);
  // Reckoning takes a while: before the row is locked, and never inside a transaction that others wait for.
  const { definition, longestSilence } = sound(await checkDraft(parts, caller.organisationId, draft), caller);
  const print = printDefinition(definition);
  const drawn = {
    definition: JSON.parse(print) as Prisma.InputJsonValue,
    hash: createHash('sha256').update(print).digest('hex'),
    calendar: pinCalendar(definition.policy.calendar, new Date()),
    longestSilence: (longestSilence ?? undefined) as Prisma.InputJsonValue,
  };
  const version = await database.$transaction(async (transaction) => {
    // Two publishers at once: the second waits for the first's number.
    await transaction.$queryRaw`select 1 from "process" where "id" = ${given.processId}::uuid for update`;
    const process = orNotFound(await transaction.process.findFirst({ where, omit: { draft: true } }));
    const again = await transaction.version.findFirst({ where: { id, processId: process.id } });
    if (again) return again;
    if (process.draftRevision !== given.draftRevision) await refuseStale(database, process);
    const newest = await transaction.version.findFirst({
      where: { processId: process.id },
      orderBy: { number: 'desc' },
    });
    // In another year the same drawing has other holidays, and is another version.
    if (newest?.hash === drawn.hash && isDeepStrictEqual(newest.calendar, drawn.calendar)) return newest;
    const { processId, note } = given;
    return createVersion(transaction, caller, { ...drawn, id, processId, note, number: (newest?.number ?? 0) + 1 });
  });
  return summaryOf(database, version);
}

type Drawn = Pick<Publish, 'processId' | 'note'> & {
  readonly id: string;
  readonly number: number;
  readonly definition: Prisma.InputJsonValue;
  readonly hash: string;
  readonly calendar: PinnedCalendar;
  readonly longestSilence: Prisma.InputJsonValue;
};

async function createVersion(transaction: Transaction, caller: Caller, drawn: Drawn) {
  const { organisationId, userId } = caller;
  const { processId } = drawn;
  const made = await transaction.version.create({
    data: {
      ...drawn,
      organisationId,
      calendar: drawn.calendar as unknown as Prisma.InputJsonValue,
      note: drawn.note ?? null,
      publishedBy: userId,
    },
  });
  await recordChange(transaction, caller, {
    topic: 'process',
    topicId: processId,
    kind: 'published',
    data: { versionId: made.id, number: made.number },
  });
  await recordAudit(transaction, {
    organisationId,
    by: { kind: 'person', id: userId },
    action: 'publishVersion',
    target: 'version',
    targetId: made.id,
    after: { processId, number: made.number, hash: made.hash },
  });
  return made;
}

async function summaryOf(database: Database, version: Parameters<typeof toVersionSummaries>[1][number]) {
  const [summary] = await toVersionSummaries(database, [version]);
  if (!summary) throw new Error(`version ${version.id} has no summary`);
  return summary;
}

type Draft = { readonly draftRevision: number; readonly draftSavedBy: string | null; readonly draftSavedAt: Date };

/** Says who has saved a newer draft, and when. */
export async function refuseStale(database: Database, newer: Draft): Promise<never> {
  const changedBy = (await peopleOf(database, [newer.draftSavedBy])).get(newer.draftSavedBy ?? '');
  throw new Refusal('changedMeanwhile', {
    ...(changedBy === undefined ? {} : { changedBy }),
    changedAt: newer.draftSavedAt.toISOString(),
    more: { draftRevision: newer.draftRevision },
  });
}

function sound({ definition, problems, longestSilence }: CheckedDefinition, { language }: Caller) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (definition !== null && errors.length === 0) return { definition, longestSilence };
  throw new Refusal('problemsStand', {
    errors: errors.map(({ path, code, message }) => ({ path: path.join('.'), code, message: message[language] })),
    more: { problems },
  });
}
