import type { JobSurvey } from '../contract/surveys.ts';
import { instantCursor, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import { countAnswers } from './count-answers.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined };
type Row = { readonly id: string; readonly title: string; readonly createdAt: Date; readonly invited: number };

/** The jobs in which anybody was asked, or whose answers are shown, each with its figures; newest job first. */
export async function findJobSurveys(
  database: Database,
  organisationId: string,
  { limit, after }: Asked,
): Promise<{ items: JobSurvey[]; next: string | null }> {
  const [at, id] = readCursor(after, instantCursor) ?? [
    '9999-12-31T00:00:00.000Z',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ];
  const rows = await database.$queryRaw<Row[]>`
    select j."id", j."title", j."createdAt",
      (select count(*)::int from "survey" v where v."organisationId" = j."organisationId" and v."jobId" = j."id" and v."sentAt" is not null) as "invited"
    from "job" j where j."organisationId" = ${organisationId} and (j."createdAt", j."id") < (${new Date(at)}, ${id}::uuid)
      and (exists (select 1 from "survey" v where v."organisationId" = j."organisationId" and v."jobId" = j."id" and v."sentAt" is not null)
        or exists (select 1 from "survey_rating" r where r."organisationId" = j."organisationId" and r."jobId" = j."id" and r."isShown"))
    order by j."createdAt" desc, j."id" desc limit ${limit + 1}`;
  const answers = await countAnswers(
    database,
    organisationId,
    rows.map((row) => row.id),
  );
  return toPage(rows, limit, {
    keys: (row) => [row.createdAt.toISOString(), row.id],
    item: (row) => ({ jobId: row.id, jobTitle: row.title, invited: row.invited, answers: answers.get(row.id) ?? null }),
  });
}
