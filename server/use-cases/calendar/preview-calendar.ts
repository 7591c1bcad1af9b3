import { z } from 'zod';
import type { DaysBody } from '../../contract/calendar.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import { instantKey, integerKey, readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { findAffected } from './find-affected.ts';
import { findOwnDays } from './find-own-days.ts';
import { ownDaysOf } from './own-days-of.ts';

const count = integerKey.min(0);
/** After whom it goes on, and how many there were when the list began: whoever reads on has not all of them reckoned once more. */
const cursor = z.tuple([instantKey, z.uuid(), count, count]);

/** A page of those whose promised date would be another, and how many would hear earlier or later, as they were with its first page. Stores nothing. */
export async function previewCalendar(
  database: Database,
  caller: Caller,
  body: DaysBody,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
) {
  const { organisationId } = caller;
  const change = { before: await findOwnDays(database, organisationId), after: ownDaysOf(body), now: nowOf(caller) };
  const seen = readCursor(after, cursor);
  const counts = { earlier: seen?.[2] ?? 0, later: seen?.[3] ?? 0 };
  const found = [];
  for await (const one of findAffected(database, organisationId, change, seen && [seen[0], seen[1]])) {
    if (found.length <= limit) found.push(one);
    if (!seen) counts[one.affected.change] += 1;
    else if (found.length > limit) break;
  }
  const { earlier, later } = counts;
  const shown = toPage(found, limit, {
    keys: ({ place }) => [...place, earlier, later],
    item: ({ affected }) => affected,
  });
  return { ...shown, ...counts };
}
