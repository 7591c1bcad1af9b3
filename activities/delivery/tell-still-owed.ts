import { responsibleFor } from '../../process/interpreter/turn.ts';
import { insertEvent } from '../advance/carry-out-staff.ts';
import { rowIdOf } from '../advance/ids.ts';
import type { Turn } from '../advance/turn.ts';
import type { Outgoing } from './load-delivery.ts';

type Write = (turn: Turn) => void;

/**
 * What is written, and that those responsible hear once more of the task of a message that came back long after it was heard: sent again by hand
 * it has not arrived either, and the run does not wait for it, so that it could give it to a person.
 */
export function alsoTelling(write: Write, { messageKey }: Pick<Outgoing, 'messageKey'>): Write {
  return (turn) => {
    write(turn);
    const key = `lateBounce/${messageKey}`;
    const [stepId = ''] = messageKey.split('/');
    insertEvent(turn, {
      key: `task/${key}/${turn.seq}`,
      kind: 'failedMessage',
      ...{ about: 'lateBounce', stepId, due: null },
      to: responsibleFor(turn.version, stepId),
      subjectId: rowIdOf(turn.loaded.application.id, 0, `task/${key}`),
    });
  };
}
