import { createHash } from 'node:crypto';
import { printDefinition } from '../../process/definition/print-definition.ts';
import type { Prisma } from '../../prisma/client.ts';
import { recordChange } from '../changes/record-change.ts';
import { checkDefinition } from '../check-definition.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { pinCalendar } from './pin-calendar.ts';
import { recordAudit } from './record-audit.ts';
import { peopleOf, toVersionSummaries } from './process-views.ts';

type Publish = { readonly processId: string; readonly draftRevision: number; readonly note?: string | undefined };

/**
 * The draft as the next version, with its holidays pinned. Refuses a draft that is not the one that was looked at, and one with an error:
 * then with all its problems.
 */
export async function publishVersion(database: Database, caller: Caller, given: Publish, id: string) {
  const { organisationId, userId } = caller;
  const where = { id: given.processId, organisationId };
  const { draft, ...looked } = orNotFound(await database.process.findFirst({ where }));
  if (looked.draftRevision !== given.draftRevision) await refuseStale(database, looked);
  // Reckoning takes a while: before the row is locked, and never inside a transaction that others wait for.
  const { definition, longestSilence } = sound(draft, caller);
  const print = printDefinition(definition);
  const version = await database.$transaction(async (transaction) => {
    // Two publishers at once: the second waits for the first's number.
    await transaction.$queryRaw`select 1 from "process" where "id" = ${given.processId}::uuid for update`;
    const process = orNotFound(await transaction.process.findFirst({ where, omit: { draft: true } }));
    const again = await transaction.version.findUnique({ where: { id } });
    if (again) return again;
    if (process.draftRevision !== given.draftRevision) await refuseStale(database, process);
    const newest = await transaction.version.findFirst({
      where: { processId: process.id },
      orderBy: { number: 'desc' },
      select: { number: true },
    });
    const made = await transaction.version.create({
      data: {
        id,
        organisationId,
        processId: process.id,
        number: (newest?.number ?? 0) + 1,
        definition: JSON.parse(print) as Prisma.InputJsonValue,
        hash: createHash('sha256').update(print).digest('hex'),
        calendar: pinCalendar(definition.policy.calendar, new Date()) as unknown as Prisma.InputJsonValue,
        longestSilence: (longestSilence ?? undefined) as Prisma.InputJsonValue,
        note: given.note ?? null,
        publishedBy: userId,
      },
    });
    await recordChange(transaction, caller, {
      topic: 'process',
      topicId: process.id,
      kind: 'published',
      data: { versionId: made.id, number: made.number },
    });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'publishVersion',
      target: 'version',
      targetId: made.id,
      after: { processId: process.id, number: made.number, hash: made.hash },
    });
    return made;
  });
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

function sound(draft: unknown, { language }: Caller) {
  const { definition, problems, longestSilence } = checkDefinition(draft);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (definition !== null && errors.length === 0) return { definition, longestSilence };
  throw new Refusal('problemsStand', {
    errors: errors.map(({ path, code, message }) => ({ path: path.join('.'), code, message: message[language] })),
    more: { problems },
  });
}
