import { missedMeeting } from '../../process/reckoning/missed-meeting.ts';
import { iso, type Turn } from './turn.ts';
import { insertRow, updateRow } from './writes.ts';

/** A decision is released that says that the candidate did not come: so does the meeting from now on, and the story, unless somebody has said how it went. */
export function missMeeting(turn: Turn, decisionId: string): void {
  const { application, meetings } = turn.loaded;
  const { state, id: applicationId, seq } = application;
  if (state?.step.kind !== 'stage' || state.step.decision?.decisionId !== decisionId) return;
  const { by } = state.step.decision;
  const meetingId = missedMeeting(turn.version.definition, state);
  if (!meetings.some(({ id, status }) => id === meetingId && status === 'booked')) return;
  updateRow(turn.writes, 'meeting', ['id'], { id: meetingId, status: 'missed' });
  insertRow(turn.writes, 'aside', {
    keys: ['applicationId', 'seq', 'kind'],
    row: {
      ...{ applicationId, seq, kind: 'meetingMissed', at: iso(turn.now), byKind: by.kind },
      ...{ byId: by.kind === 'person' ? by.id : null, data: { meetingId, stepId: state.stepId } },
    },
  });
}
