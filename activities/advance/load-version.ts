import type { Calendar } from '../../process/calendar/calendar.ts';
import type { Definition } from '../../process/definition/schema.ts';
import type { Pool } from '../../prisma/pool.ts';

/** A published version as a run needs it. It never changes, so it may be kept. */
export type LoadedVersion = {
  readonly definition: Definition;
  /** Pinned at publish. */
  readonly holidays: Pick<Calendar, 'holidays' | 'horizon'>;
};

const kept = 200;

/** Reads versions and keeps the last used ones; throws where the version does not exist, since an application names it. */
export function createVersionCache(pool: Pool): (versionId: string) => Promise<LoadedVersion> {
  const cache = new Map<string, Promise<LoadedVersion>>();
  return (versionId) => {
    const known = cache.get(versionId);
    cache.delete(versionId);
    const version = known ?? read(pool, versionId);
    cache.set(versionId, version);
    // A failure must not be kept: the next one asks again.
    if (!known) version.catch(() => cache.delete(versionId));
    const oldest = cache.keys().next().value;
    if (cache.size > kept && oldest !== undefined) cache.delete(oldest);
    return version;
  };
}

async function read(pool: Pool, versionId: string): Promise<LoadedVersion> {
  const { rows } = await pool.query<{ definition: Definition; calendar: LoadedVersion['holidays'] }>({
    name: 'load-version',
    text: 'select "definition", "calendar" from "version" where "id" = $1',
    values: [versionId],
  });
  const row = rows[0];
  if (!row) throw new Error(`There is no version ${versionId}`);
  return { definition: row.definition, holidays: row.calendar };
}
