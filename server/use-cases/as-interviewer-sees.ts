import type { Definition } from '../../process/definition/schema.ts';
import type { ApplicationDetail } from '../contract/applications.ts';
import type { Caller } from '../http/caller.ts';
import { ownWaiting } from '../people/as-seen-by.ts';

type Reader = Pick<Caller, 'role' | 'rehearsal'>;
type Viewer = Reader & Pick<Caller, 'userId'>;

/** Whether the caller sees of a candidate only what an interview needs. Whoever rehearses plays everybody. */
export const isInterviewer = ({ role, rehearsal }: Reader): boolean => role === 'interviewer' && rehearsal === null;

/** A candidate as an interviewer sees them: of the fields those that the drawing shows to interviewers; not how to reach them, where they come from, what is left for others to do, nor what others have decided or are about to: what they have thought must not sway them. */
export function asInterviewerSees(
  caller: Viewer,
  detail: ApplicationDetail,
  { fields }: Pick<Definition, 'fields'>,
): ApplicationDetail {
  if (!isInterviewer(caller)) return detail;
  const shown = <Value>(of: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(of).filter(([id]) => fields[id]?.forInterviewers === true));
  return {
    ...detail,
    candidate: { ...detail.candidate, email: null, phone: null, zone: null, declined: [], tag: '' },
    fields: shown(detail.fields),
    ...{ fieldLabels: shown(detail.fieldLabels), fieldKinds: shown(detail.fieldKinds) },
    source: null,
    // Of a process that has ended its last step would tell how.
    ...(detail.status === 'active' || detail.status === 'new' ? {} : { stepId: null, stepName: null }),
    ...{
      decisions: [],
      waiting: ownWaiting(detail.waiting, caller),
      outcome: null,
      consent: null,
      pause: null,
      batch: null,
    },
    obligations: detail.obligations.map((one) => ({ ...one, endedBy: null, reason: null })),
    blocked: { email: null, sms: null },
    tasks: [],
    hasRequests: false,
    // Until when a decision can be taken back tells that there is one.
    waitsFor: [],
    others: [],
  };
}
