import { alertIdOf } from '../advance/ids.ts';
import { iso, type Turn } from '../advance/turn.ts';
import { insertRow } from '../advance/writes.ts';

const day = 86_400_000;

/** A provider refuses whatever we send: those who can mend its settings hear of it, once a day for each provider and code. */
export function alertAdministrators(turn: Turn, { provider, code }: { provider: string; code: string }): void {
  const { organisationId } = turn.loaded.application;
  const key = `refuses/${organisationId}/${provider}/${code}/${Math.floor(turn.now / day)}`;
  const to = [{ kind: 'role', role: 'administrator' }];
  insertRow(turn.writes, 'staff_event', {
    keys: ['id'],
    conflict: 'on conflict do nothing',
    row: {
      // Of no job, whose recruiters would be told in the place of whoever can mend it.
      ...{ id: alertIdOf(key), organisationId, jobId: null, applicationId: null, key },
      ...{ kind: 'failedMessage', about: 'providerRefuses', level: 0, stepId: '' },
      ...{ to, otherwise: [], due: null, missing: [], subjectId: null, at: iso(turn.now) },
    },
  });
}
