import { z } from 'zod';
import type { DaysBody } from '../../contract/calendar.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import { integerKey, readCursor, writeCursor } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { findAffected } from './find-affected.ts';
import { findOwnDays } from './find-own-days.ts';
import { ownDaysOf } from './own-days-of.ts';

/** A page of those whose promised date would be another, and how many would hear earlier or later. Stores nothing. */
export async function previewCalendar(
  database: Database,
  caller: Caller,
  body: DaysBody,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
) {
  const { organisationId } = caller;
  const change = { before: await findOwnDays(database, organisationId), after: ownDaysOf(body), now: nowOf(caller) };
  const all = await findAffected(database, organisationId, change);
  const [from = 0] = readCursor(after, z.tuple([integerKey.min(0)])) ?? [];
  const earlier = all.filter((one) => one.change === 'earlier').length;
  const next = from + limit < all.length ? writeCursor([from + limit]) : null;
  return { items: all.slice(from, from + limit), next, earlier, later: all.length - earlier };
}
