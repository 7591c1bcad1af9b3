import type { AdvanceAnswer, AdvanceInput, RunActivities } from '../../../workflows/contract.ts';

/** Pairs an instant of the machine with one of the calendar that the engine lives in, and says how many times faster that one passes. */
export interface FasterClock {
  machine: number;
  calendar: number;
  times: number;
  /** Which instants of the calendar its timers stand for; shared by workers that follow one another. */
  dues?: Map<string, number>;
}

const daysOff = 2 * 86_400_000;

/**
 * The run's activities on a calendar that passes faster, so that an undo window of ten minutes takes a second while everything else is
 * done as ever: only the instants that a run and its activities tell each other are translated.
 */
export function onFasterClock<T extends RunActivities>(
  activities: T,
  { machine, calendar, times, dues = new Map() }: FasterClock,
): T {
  const toCalendar = (instant: number) => calendar + (instant - machine) * times;
  // What is days off is not waited for, and stays as far off as it is in life. By the run's time: the machine's own clock may be wrong. Rounded
  // up: a run that wakes by it never comes too early.
  const toMachine = (instant: number, now: number) => {
    const isDaysOff = instant - toCalendar(now) > daysOff;
    return machine + (isDaysOff ? instant - calendar : Math.ceil((instant - calendar) / times));
  };
  function answered(
    { applicationId, now }: Pick<AdvanceInput, 'applicationId' | 'now'>,
    answer: AdvanceAnswer,
  ): AdvanceAnswer {
    if (answer.kind === 'fenced') return answer;
    for (const { timerId, due } of answer.plan.timers) dues.set(`${applicationId}/${timerId}`, due);
    const earlier = <Due extends { readonly due: number }>(one: Due) => ({ ...one, due: toMachine(one.due, now) });
    const plan = {
      ...answer.plan,
      timers: answer.plan.timers.map(earlier),
      deliveries: answer.plan.deliveries.map(earlier),
    };
    return { ...answer, plan };
  }

  function referenceOf({ applicationId, reference }: AdvanceInput): AdvanceInput['reference'] {
    if (reference.kind !== 'timer') return reference;
    return {
      ...reference,
      due: dues.get(`${applicationId}/${reference.timerId}`) ?? toCalendar(reference.due),
    };
  }

  const toLife = (input: AdvanceInput) => ({ ...input, now: toCalendar(input.now), reference: referenceOf(input) });

  return {
    ...activities,
    advance: async (input) => answered(input, await activities.advance(toLife(input))),
    advanceAndDeliver: async (input) => answered(input, await activities.advanceAndDeliver(toLife(input))),
    deliver: async (input) => answered(input, await activities.deliver({ ...input, now: toCalendar(input.now) })),
  };
}
