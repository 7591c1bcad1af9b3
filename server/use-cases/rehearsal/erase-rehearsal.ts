import type { Database } from '../../parts.ts';
import type { StoredRehearsal } from './find-rehearsal.ts';

/**
 * Erases all that a rehearsal has stored. The application goes first, under its lock: a run that is just at it finds nothing afterwards and
 * ends. Repeatable.
 */
export async function eraseRehearsal(database: Database, { placeId }: Pick<StoredRehearsal, 'placeId'>): Promise<void> {
  const where = { organisationId: placeId };
  await database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select 1 from "application" where "organisationId" = ${placeId} for update`;
    await transaction.$executeRaw`
      delete from "receipt" r using "message" m where m."organisationId" = ${placeId} and r."messageId" = m."id"`;
    await transaction.application.deleteMany({ where });
    await transaction.candidate.deleteMany({ where });
    await transaction.mailboxItem.deleteMany({ where });
    await transaction.staffNotice.deleteMany({ where });
    await transaction.staffEvent.deleteMany({ where });
    await transaction.job.deleteMany({ where });
    await transaction.version.deleteMany({ where });
    await transaction.process.deleteMany({ where });
    await transaction.change.deleteMany({ where });
    await transaction.idempotencyKey.deleteMany({ where });
    await transaction.organization.deleteMany({ where: { id: placeId } });
  });
}
