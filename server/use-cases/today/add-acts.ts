import type { Card, NextAct, OwedCard } from '../../contract/jobs.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { findOwedAmong } from '../scorecards/find-owed-scorecards.ts';
import { type AtMeeting, findMeetingsOf } from './find-meetings-of.ts';

const calls: readonly string[] = ['phone', 'unrenderable'];
const answers: readonly string[] = ['reply', 'otherTime'];

/** The cards with what comes next for each of them, as their tasks, scorecards and meetings stand now. */
export async function addActs(database: Database, caller: Caller, cards: readonly Card[]): Promise<OwedCard[]> {
  const ids = cards.map(({ applicationId }) => applicationId);
  if (ids.length === 0) return [];
  const [tasks, owed, meetings] = await Promise.all([
    database.task.findMany({
      where: { applicationId: { in: ids }, doneAt: null },
      select: { applicationId: true, about: true },
    }),
    findOwedAmong(database, caller, ids),
    findMeetingsOf(database, caller, cards),
  ]);
  return cards.map((card) => {
    const about = tasks.filter(({ applicationId }) => applicationId === card.applicationId).map((task) => task.about);
    const meeting = meetings.get(card.applicationId);
    return {
      ...card,
      acts: actsOf({ about, owes: owed.has(card.applicationId), meeting }),
      meetsAt: meeting?.kind === 'ahead' ? meeting.startsAt.toISOString() : null,
    };
  });
}

type Known = {
  readonly about: readonly string[];
  readonly owes: boolean;
  readonly meeting: AtMeeting | undefined;
};

function actsOf({ about, owes, meeting }: Known): NextAct[] {
  return [
    ...(about.some((one) => calls.includes(one)) ? (['call'] as const) : []),
    ...(about.some((one) => answers.includes(one)) ? (['answer'] as const) : []),
    ...(owes ? (['assess'] as const) : []),
    ...(meeting?.kind === 'unbooked' ? (['book'] as const) : []),
    ...(meeting?.kind === 'ahead' && meeting.isForsaken ? (['replace'] as const) : []),
    ...(meeting?.kind === 'ahead' ? (['meet'] as const) : []),
    'decide',
  ];
}
