import { alertIdOf } from '../advance/ids.ts';
import { iso, type Turn } from '../advance/turn.ts';
import { insertRow } from '../advance/writes.ts';

const day = 86_400_000;

export type Refusing = {
  /** The id of an organisation's own sender, or the name of a provider of the installation. */
  readonly sender: string;
  readonly code: string;
};

/** A provider refuses whatever we send: those who can mend its settings hear of it, once a day for each account and code. */
export function alertAdministrators(turn: Turn, { sender, code }: Refusing): void {
  const { organisationId } = turn.loaded.application;
  const key = `refuses/${organisationId}/${sender}/${code}/${Math.floor(turn.now / day)}`;
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
