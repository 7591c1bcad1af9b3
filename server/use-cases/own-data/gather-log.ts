import type { Database } from '../../parts.ts';
import type { OwnApplication } from './contract.ts';
import type { Told } from './find-told.ts';

type Asked = {
  readonly organisationId: string;
  readonly applicationId: string;
  readonly candidateId: string;
  readonly told: Told;
};

/** Who did what with the data, by kind of person: what the candidate did, and what others did up to the last answer. */
export async function gatherLog(
  database: Database,
  { organisationId, applicationId, candidateId, told }: Asked,
): Promise<OwnApplication['log']> {
  const entries = await database.auditEntry.findMany({
    where: { organisationId, targetId: { in: [applicationId, candidateId] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return entries
    .filter(({ actorKind, at }) => actorKind === 'candidate' || told.isAll || at.getTime() <= told.until)
    .map(({ at, actorKind, action }) => ({
      ...{ at: at.toISOString(), by: actorKind === 'person' ? 'organisation' : actorKind, action },
    }));
}
