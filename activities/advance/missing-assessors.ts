import type { Turn } from './turn.ts';

/**
 * Whose scorecard the stage still waits for, as user ids: the members who have met the candidate in it; where these are fewer than a decision needs,
 * the interviewers of the job too, or where it has none, or each has handed in theirs or stands aside, those responsible for the stage. Nobody while the meeting lies ahead, where the candidate did not come to it, or once as many are in as a decision needs.
 */
export function missingAssessors({ loaded, state, version, now }: Turn): string[] {
  const stage = version.definition.steps[state.stepId];
  if (stage?.kind !== 'stage' || !stage.scorecard || state.step.kind !== 'stage') return [];
  const { meeting } = state.step;
  if (stage.meeting && (meeting === null || (!meeting.met && meeting.endsAt > now))) return [];
  if (loaded.meetings.some(({ id, status }) => id === meeting?.meetingId && status === 'missed')) return [];
  const place = `${state.stepId}/${state.visit}`;
  const authors = loaded.scorecards.flatMap((one) => (one.place === place ? [one.authorId] : []));
  if (authors.length >= stage.scorecard.required) return [];
  const excused = new Set([
    ...authors,
    ...loaded.stoodAside.flatMap((one) => (one.place === place ? [one.userId] : [])),
  ]);
  const persons = stage.responsible.flatMap((one) => (one.kind === 'person' ? [one.personId] : []));
  const roles = stage.responsible.flatMap((one) => (one.kind === 'role' ? [one.role as string] : []));
  const inRoles = (wanted: readonly string[]) =>
    loaded.job.roles.flatMap(({ role, userId }) => (wanted.includes(role) ? [userId] : []));
  const interviewers = inRoles(['interviewer']).filter((userId) => !excused.has(userId));
  const others = interviewers.length > 0 ? interviewers : [...persons, ...inRoles(roles)];
  const met = whoMet(loaded.meetings, place, now).filter((userId) => !excused.has(userId));
  // Where a guest was the other one, no yes could be decided once the only member has handed in.
  const areEnough = new Set([...authors, ...met]).size >= stage.scorecard.required;
  return [...new Set(areEnough ? met : [...met, ...others])].filter((userId) => !excused.has(userId));
}

/** The members in the meetings of a visit that are over, as user ids. */
const whoMet = (meetings: Turn['loaded']['meetings'], place: string, now: number) =>
  meetings
    .filter(
      ({ visited, status, endsAt }) =>
        visited === place && (status === 'held' || (status === 'booked' && endsAt <= now)),
    )
    .flatMap(({ interviewers }) => interviewers.flatMap(({ userId, isMember }) => (isMember ? [userId] : [])));
