import { z } from 'zod';
import type { Visit } from '../../contract/live.ts';
import { integerKey, readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';

const cursorSchema = z.tuple([integerKey, integerKey]);

type Row = Omit<Visit, 'enteredAt' | 'leftAt'> & {
  readonly seq: number;
  readonly position: number;
  readonly enteredAt: Date;
  readonly leftAt: Date | null;
};

/** One page of the steps that a candidate has been in, oldest first, read from the timeline. */
export async function findPath(
  database: Database,
  applicationId: string,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
) {
  const [seq, position] = readCursor(after, cursorSchema) ?? [-1, 0];
  const rows = await database.$queryRaw<Row[]>`
    with line as materialized (
      select e."seq", l.position::int as "position", e."at", l.line->>'kind' as "kind", l.line->>'stepId' as "stepId",
        (l.line->'data'->>'visit')::int as "visit", l.line->'data'->>'exitId' as "exitId"
      from "applied_event" e cross join lateral jsonb_array_elements(e."story") with ordinality as l(line, position)
      where e."applicationId" = ${applicationId}::uuid and l.line->>'kind' in ('enterStep', 'leaveStep')
    )
    select i."seq", i."position", i."stepId", i."visit", i."at" as "enteredAt", o."at" as "leftAt", o."exitId"
    from line i left join lateral (
      select * from line o where o."kind" = 'leaveStep' and (o."seq", o."position") > (i."seq", i."position")
      order by o."seq", o."position" limit 1
    ) o on true
    where i."kind" = 'enterStep' and (i."seq", i."position") > (${seq}::int, ${position}::int)
    order by i."seq", i."position" limit ${limit + 1}`;
  return toPage(rows, limit, {
    keys: (row) => [row.seq, row.position],
    item: ({ stepId, visit, enteredAt, leftAt, exitId }): Visit => ({
      stepId,
      visit,
      enteredAt: enteredAt.toISOString(),
      leftAt: leftAt?.toISOString() ?? null,
      exitId,
    }),
  });
}
