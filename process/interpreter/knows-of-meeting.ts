import { visitKey, type Turn } from './turn.ts';

/** Whether the candidate knows of the meeting that is arranged here: they chose its time, or what they have heard last of this visit is that it is on. */
export function knowsOfMeeting(turn: Turn): boolean {
  const { step, heard } = turn.state;
  if (step.kind !== 'stage' || !step.meeting) return false;
  if (step.meeting.chosen) return true;
  // A stage that has another id since a move said it under that one.
  const visits = [step.obligationId, visitKey(turn)];
  const said = Object.keys(heard).flatMap((key) => {
    const [, visit = '', purpose, number] = /^(.+)\/(invitation|moved|cancelled)\/(\d+)$/.exec(key) ?? [];
    return visits.includes(visit) ? [{ purpose, number: Number(number) }] : [];
  });
  const last = said.sort((left, right) => left.number - right.number).at(-1);
  return last !== undefined && last.purpose !== 'cancelled';
}
