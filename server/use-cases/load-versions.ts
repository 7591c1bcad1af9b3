import type { Calendar } from '../../process/calendar/calendar.ts';
import { jobCalendar } from '../../process/calendar/job-calendar.ts';
import type { OwnDays } from '../../process/calendar/with-own-days.ts';
import type { Definition } from '../../process/definition/schema.ts';
import type { Database } from '../parts.ts';
import type { PinnedCalendar } from './pin-calendar.ts';

/** A published version; it never changes, so it may be kept. */
export type PublishedVersion = {
  readonly id: string;
  readonly number: number;
  readonly processId: string;
  readonly definition: Definition;
  readonly calendar: PinnedCalendar;
};

const caches = new WeakMap<Database, Map<string, PublishedVersion>>();
const mostKept = 200;

/** The versions with these ids, read once and then kept. */
export async function loadVersions(database: Database, ids: readonly string[]): Promise<Map<string, PublishedVersion>> {
  const cache = caches.get(database) ?? new Map<string, PublishedVersion>();
  caches.set(database, cache);
  const wanted = [...new Set(ids)];
  const missing = wanted.filter((id) => !cache.has(id));
  const rows = missing.length === 0 ? [] : await database.version.findMany({ where: { id: { in: missing } } });
  const found = new Map(
    wanted.flatMap((id) => (cache.has(id) ? [[id, cache.get(id) as PublishedVersion] as const] : [])),
  );
  for (const { id, number, processId, definition, calendar } of rows) {
    const version = {
      id,
      number,
      processId,
      definition: definition as unknown as Definition,
      calendar: calendar as unknown as PinnedCalendar,
    };
    found.set(id, version);
    cache.set(id, version);
  }
  for (const id of cache.keys()) {
    if (cache.size <= mostKept) break;
    cache.delete(id);
  }
  return found;
}

export async function loadVersion(database: Database, id: string): Promise<PublishedVersion> {
  const version = (await loadVersions(database, [id])).get(id);
  if (!version) throw new Error(`there is no version ${id}`);
  return version;
}

/** The calendar in which promises of a job on this version live, with its organisation's own days; the same one each time, as what is reckoned of it is kept with it. */
export function calendarOf(version: PublishedVersion, zone: string, days: OwnDays): Calendar {
  const { calendar } = version.definition.policy;
  return jobCalendar(version, calendar, { zone: zone || calendar.zone, pinned: version.calendar, days });
}
