import type { Calendar } from '../../../process/calendar/calendar.ts';
import { msPerHour } from '../../../process/calendar/days.ts';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Instant, State } from '../../../process/interpreter/contract.ts';
import { addSpan } from '../../../process/reckoning/move-by-span.ts';
import type { ChosenAct } from '../../../process/simulation/chosen.ts';
import { exitName } from '../steps/exit-name.ts';

/** Something that can be done now; `key` and `values` name it in the texts of the simulation. */
export type Doable = { readonly key: string; readonly values?: object; readonly act: ChosenAct };

const meetingIn = [1, 3, 10];

/** What people and the candidate can do at an instant, where the run stands then. */
export function actsAt(
  definition: Definition,
  calendar: Calendar,
  { state, at, language }: { readonly state: State; readonly at: Instant; readonly language: Language },
): Doable[] {
  if (state.visit === 0 || state.step.kind === 'ended') return [];
  return [
    ...inStage(definition, calendar, state, at, language),
    ...inAsk(definition, state, language),
    { key: 'withdraw', act: { kind: 'withdrawn' } },
    state.paused
      ? { key: 'resume', act: { kind: 'resumed' } }
      : {
          key: 'pauseRun',
          act: { kind: 'paused', until: addSpan(calendar, { amount: 5, unit: 'workingDays' }, at) },
        },
    { key: 'closeJob', act: { kind: 'jobClosed' } },
    { key: 'hiredElsewhere', act: { kind: 'hiredElsewhere' } },
  ];
}

function inStage(definition: Definition, calendar: Calendar, state: State, at: Instant, language: Language): Doable[] {
  const step = definition.steps[state.stepId];
  if (step?.kind !== 'stage' || state.step.kind !== 'stage') return [];
  if (state.step.decision) return [{ key: 'takeBack', act: { kind: 'takenBack' } }];
  const decisions = Object.keys(step.exits).map(
    (exitId): Doable => ({
      key: 'decide',
      values: { exit: exitName(step, exitId, language) },
      act: { kind: 'decided', exitId },
    }),
  );
  return [...decisions, ...(step.meeting ? ofMeeting(calendar, state.step.meeting, at) : [])];
}

type MeetingNow = Extract<State['step'], { kind: 'stage' }>['meeting'];

function ofMeeting(calendar: Calendar, meeting: MeetingNow, at: Instant): Doable[] {
  const times = meetingIn.map((count) => {
    const startsAt = addSpan(calendar, { amount: count, unit: 'workingDays' }, at) - 3 * msPerHour;
    return { count, startsAt, endsAt: startsAt + msPerHour };
  });
  if (!meeting)
    return times.map(({ count, startsAt, endsAt }) => ({
      key: 'book',
      values: { count },
      act: { kind: 'meetingBooked', startsAt, endsAt },
    }));
  if (meeting.met) return [];
  return [
    ...(at >= meeting.startsAt ? [{ key: 'met', act: { kind: 'met', endedAt: at } } as const] : []),
    ...times.slice(0, 2).map(
      ({ count, startsAt, endsAt }): Doable => ({
        key: 'move',
        values: { count },
        act: { kind: 'meetingMoved', startsAt, endsAt },
      }),
    ),
    { key: 'cancelMeeting', act: { kind: 'meetingCancelled' } },
  ];
}

function inAsk(definition: Definition, state: State, language: Language): Doable[] {
  const step = definition.steps[state.stepId];
  if (step?.kind !== 'ask') return [];
  return exitsOf(step)
    .filter((exitId) => exitId !== 'no-answer')
    .map((exitId) => ({
      key: 'answer',
      values: { exit: exitName(step, exitId, language) },
      act: { kind: 'answered', exitId },
    }));
}
