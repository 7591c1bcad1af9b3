import type { Caller } from '../../http/caller.ts';
import type { Parts } from '../../parts.ts';
import { letGoOfRun } from '../let-go-of-run.ts';
import { recordAudit } from '../record-audit.ts';
import { eraseRehearsal } from './erase-rehearsal.ts';
import { findRehearsal, type StoredRehearsal } from './find-rehearsal.ts';

type Ending = Pick<Parts, 'database' | 'runs'>;

/** Ends a rehearsal: its rows go at once, its run and that one's history as soon as Temporal answers. */
export async function endRehearsal(parts: Ending, caller: Caller, id: string): Promise<void> {
  const { organisationId, userId } = caller;
  const found = await findRehearsal(parts.database, caller, id);
  await putAway(parts, found);
  await recordAudit(parts.database, {
    organisationId,
    by: { kind: 'person', id: userId },
    action: 'endRehearsal',
    target: 'process',
    targetId: found.processId,
    after: { rehearsalId: id },
  });
}

/** Erases a rehearsal and lets go of its run; where Temporal is away the sweep does that later. */
export async function putAway({ database, runs }: Ending, rehearsal: StoredRehearsal): Promise<void> {
  const { id, applicationId } = rehearsal;
  await eraseRehearsal(database, rehearsal);
  await database.rehearsal.updateMany({ where: { id }, data: { endedAt: new Date() } });
  if (await letGoOfRun(runs, applicationId, 'The rehearsal has been ended'))
    await database.rehearsal.deleteMany({ where: { id } });
}
