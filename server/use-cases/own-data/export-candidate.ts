import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { findEntry } from '../merges/find-entry.ts';
import { recordAudit } from '../record-audit.ts';
import type { OwnData } from './contract.ts';
import { gatherOwnData } from './gather-own-data.ts';

/** The same as a candidate gets by a code, for an administrator who hands it to somebody whom no code reaches; without what the candidate said of how it was to apply. */
export async function exportCandidate(
  database: Database,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
  candidateId: string,
): Promise<OwnData> {
  await findEntry(database, organisationId, candidateId);
  const by = { kind: 'person', id: userId } as const;
  await database.$transaction((transaction) =>
    recordAudit(transaction, {
      ...{ organisationId, by, action: 'exportCandidate', target: 'candidate', targetId: candidateId },
    }),
  );
  return gatherOwnData(database, { organisationId, candidateId, now: Date.now(), reader: 'administrator' });
}
