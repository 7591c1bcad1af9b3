import type { Calendar } from '../calendar/calendar.ts';
import type { Definition } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import type { Instant } from '../interpreter/contract.ts';
import type { Silence } from './contract.ts';
import { sumOfSilence } from './sum-of-silence.ts';
import { wordsOfPoint } from './words-of-point.ts';

/** One line of the reckoning: what happens, when and in which step. `part` says whether it comes before the silence, or begins or ends it. */
export type SilenceLine = {
  readonly at: Instant;
  readonly stepId: string;
  readonly part: 'before' | 'begins' | 'within' | 'ends';
  readonly words: BothLanguages;
};

export type SilenceReckoning = {
  readonly lines: readonly SilenceLine[];
  /** How long it is, and how much of it is nobody's working time. */
  readonly sum: BothLanguages;
  /** The path is only an upper bound: no order of acts was found that leads there. */
  readonly isBound: boolean;
};

/** The longest silence told as a story with dates, for somebody named `who`, in the calendar that it was reckoned in. */
export function explainSilence(
  definition: Definition,
  silence: Silence,
  calendar: Calendar,
  who: string,
): SilenceReckoning {
  const begins = silence.path.findIndex(({ what, at }) => what === 'hears' && at === silence.startsAt);
  const from = silence.path[0]?.at ?? silence.startsAt;
  const lines = silence.path.map((point, index): SilenceLine => {
    const last = index === silence.path.length - 1;
    const part = index < begins ? 'before' : index === begins ? 'begins' : last ? 'ends' : 'within';
    return {
      at: point.at,
      stepId: point.stepId,
      part,
      words: wordsOfPoint(definition, calendar, { point, who, from }),
    };
  });
  return { lines, sum: sumOfSilence(silence, calendar), isBound: silence.appliesAt === null };
}
