import { createHash } from 'node:crypto';
import { printDefinition } from '../../process/definition/print-definition.ts';
import type { Prisma } from '../../prisma/client.ts';
import { recordChange } from '../changes/record-change.ts';
import { type CheckedDefinition, checkDefinition } from '../check-definition.ts';
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
  const { organisationId, userId, language } = caller;
  // Reckoning the longest silence can take seconds: a transaction must not be held open for it. The revision tells that it is the same draft.
  const checked = await checkDraft(database, organisationId, given);
  const version = await database.$transaction(async (transaction) => {
    // Two publishers at once: the second waits for the first's number.
    await transaction.$queryRaw`select 1 from "process" where "id" = ${given.processId}::uuid for update`;
    const process = orNotFound(await transaction.process.findFirst({ where: { id: given.processId, organisationId } }));
    const again = await transaction.version.findUnique({ where: { id } });
    if (again) return again;
    if (process.draftRevision !== given.draftRevision) {
      const changedBy = (await peopleOf(database, [process.draftSavedBy])).get(process.draftSavedBy ?? '');
      throw new Refusal('changedMeanwhile', {
        ...(changedBy === undefined ? {} : { changedBy }),
        changedAt: process.draftSavedAt.toISOString(),
        more: { draftRevision: process.draftRevision },
      });
    }
    const { definition, problems, longestSilence } = checked ?? checkDefinition(process.draft);
    if (definition === null || problems.some(({ severity }) => severity === 'error'))
      throw new Refusal('problemsStand', {
        errors: problems
          .filter(({ severity }) => severity === 'error')
          .map(({ path, code, message }) => ({ path: path.join('.'), code, message: message[language] })),
        more: { problems },
      });
    const print = printDefinition(definition);
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

/** What the checks say of the draft in that revision; null where it is another one by now, which the publisher is told. */
async function checkDraft(
  database: Database,
  organisationId: string,
  { processId, draftRevision }: Publish,
): Promise<CheckedDefinition | null> {
  const process = await database.process.findFirst({ where: { id: processId, organisationId, draftRevision } });
  return process && checkDefinition(process.draft);
}
