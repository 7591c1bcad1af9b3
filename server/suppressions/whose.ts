import type { Database } from '../parts.ts';
import { fullName } from '../use-cases/names-of.ts';

/** So many people of one address are named: one that stands for nobody, as none@example.com, may be that of thousands. */
const most = 10;

export type Whose = {
  readonly people: readonly { readonly applicationId: string; readonly name: string }[];
  /** How many have the address besides these. */
  readonly more: number;
};

type Row = {
  id: string;
  applicationId: string;
  firstName: string;
  lastName: string;
  count: number;
};

/** Who has the address of each of these suppressions now, by the suppression's id, who applied last first; each person once, with their last application. */
export async function findWhose(database: Database, ids: readonly string[]): Promise<Map<string, Whose>> {
  const rows = await database.$queryRaw<Row[]>`
    select * from (
      select s."id", a."id" as "applicationId", c."firstName", c."lastName",
        count(*) over "own" :: int as "count", row_number() over ("own" order by a."appliedAt" desc, a."id") as "place"
      from "suppression" s
      join "candidate" c on c."organisationId" = s."organisationId" and c."erasedAt" is null
        and (s."channel" = 'email' and c."email" = s."address" or s."channel" = 'sms' and c."phone" = s."address")
      join lateral (
        select "id", "appliedAt" from "application" where "candidateId" = c."id" order by "appliedAt" desc, "id" limit 1
      ) a on true
      where s."id" = any(${[...ids]}::uuid[])
      window "own" as (partition by s."id")
    ) "named" where "place" <= ${most} order by "id", "place"`;
  const bySuppression = Map.groupBy(rows, ({ id }) => id);
  return new Map([...bySuppression].map(([id, own]) => [id, toWhose(own)]));
}

const toWhose = (rows: readonly Row[]): Whose => ({
  people: rows.map(({ applicationId, ...person }) => ({ applicationId, name: fullName(person) })),
  more: (rows[0]?.count ?? 0) - rows.length,
});
