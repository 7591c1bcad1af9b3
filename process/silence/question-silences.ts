import type { AskStep } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import type { Moments } from './kept-lists.ts';
import type { Nexts, Speech } from './nexts.ts';
import type { Move } from './passages.ts';
import type { Timing } from './timing.ts';

/** What may be a silence around a question: from what was heard last up to the question, a reminder of it, or what follows no answer. */
export type QuestionSilence = {
  readonly at: Instant;
  readonly accepted: Instant;
  readonly since: 'arrival' | 'ask' | 'reminder';
  readonly startsAt: Instant;
  readonly until: 'ask' | 'reminder' | 'no-answer';
  /** When what it lasts until falls due; the candidate may answer just before. */
  readonly moment: Instant;
  /** In milliseconds; infinity where that hangs on what lies further on. */
  readonly longest: number;
};

export type Questions = {
  /** In the order of the moments at which the step is entered. */
  readonly silences: readonly QuestionSilence[];
  /** One for each question that is sent at another moment, at its deadline. */
  readonly deadlines: readonly Move[];
};

/** What a question can make of each moment at which its step is entered. It hangs on its times and on how the steps behind it speak, and on no more of the drawing. */
export function questionsOf(
  step: AskStep,
  entered: { readonly moments: Moments; readonly heard: Moments | null },
  speeches: { readonly answers: readonly Speech[]; readonly unanswered: readonly Speech[] },
  { timing, nexts }: { readonly timing: Timing; readonly nexts: Nexts },
): Questions {
  const silences: QuestionSilence[] = [];
  const deadlines: Move[] = [];
  const seen = new Set<Instant>();

  const follow = (at: Instant, accepted: Instant, later: Instant | null) => {
    let [since, startsAt]: [QuestionSilence['since'], Instant] =
      later === null ? ['ask', accepted] : ['arrival', later];
    const add = (until: 'reminder' | 'no-answer', moment: Instant, soon: Instant | null) => {
      const isAnswered = moment - 1 >= accepted;
      const answered = isAnswered ? nexts.soonest(speeches.answers, moment - 1) : Number.NEGATIVE_INFINITY;
      const longest =
        soon === null || answered === null ? Number.POSITIVE_INFINITY : Math.max(soon, answered) - startsAt;
      silences.push({ at, accepted, since, startsAt, until, moment, longest });
    };
    for (const reminder of timing.reminders(step, accepted)) {
      const sent = timing.opens(reminder);
      add('reminder', reminder, sent);
      [since, startsAt] = ['reminder', sent];
    }
    const deadline = timing.deadline(step, accepted);
    add('no-answer', deadline, nexts.soonest(speeches.unanswered, deadline));
    return deadline;
  };

  for (const [place, at] of entered.moments.entries()) {
    const accepted = timing.opens(at);
    const heard = entered.heard?.[place] ?? null;
    const later = heard !== null && heard > accepted ? heard : null;
    if (heard !== null && later === null) {
      const until = { until: 'ask', moment: accepted, longest: accepted - heard } as const;
      silences.push({ at, accepted, since: 'arrival', startsAt: heard, ...until });
    }
    if (seen.has(accepted) && later === null) continue;
    seen.add(accepted);
    deadlines.push({ at: follow(at, accepted, later), since: at, place });
  }
  return { silences, deadlines };
}
