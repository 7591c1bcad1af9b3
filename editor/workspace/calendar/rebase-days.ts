import type { DaysBody } from '../../../server/contract/calendar.ts';

/** What was added to and taken from one calendar, done to another: no day that a colleague has saved meanwhile is lost. */
export function rebaseDays(
  from: DaysBody,
  { changed, theirs }: { readonly changed: DaysBody; readonly theirs: DaysBody },
): DaysBody {
  return {
    closed: rebase(from.closed, changed.closed, theirs.closed, ({ date }) => date),
    worked: rebase(from.worked, changed.worked, theirs.worked, (day) => day),
  };
}

function rebase<Day>(
  from: readonly Day[],
  changed: readonly Day[],
  theirs: readonly Day[],
  dateOf: (day: Day) => string,
): Day[] {
  const isIn = (days: readonly Day[]) => (day: Day) => days.some((one) => dateOf(one) === dateOf(day));
  const gone = from.filter((day) => !isIn(changed)(day));
  const kept = theirs.filter((day) => !isIn(gone)(day));
  const added = changed.filter((day) => !isIn(from)(day) && !isIn(kept)(day));
  return [...kept, ...added].sort((one, other) => dateOf(one).localeCompare(dateOf(other)));
}
