import { Prisma } from '../../prisma/client.ts';
import type { SurveyFigures } from '../contract/surveys.ts';
import type { Database } from '../parts.ts';
import { fewestShown } from './contract.ts';

type Row = {
  readonly jobId: string | null;
  readonly count: number;
  readonly mean: number;
  readonly ratings: number[];
  readonly heardOnTime: NonNullable<SurveyFigures['answers']>['heardOnTime'];
  readonly feedbackUseful: NonNullable<SurveyFigures['answers']>['feedbackUseful'];
};

const many = (column: Prisma.Sql, value: string) => Prisma.sql`(count(*) filter (where ${column} = ${value}))::int`;
const heard = Prisma.sql`"heardOnTime"`;
const useful = Prisma.sql`"feedbackUseful"`;

/** What is shown of the answers, of all jobs together or of each of these; the counting knows nothing of what is not shown yet. */
export async function countAnswers(
  database: Database,
  organisationId: string,
  jobIds?: readonly string[],
): Promise<Map<string | null, NonNullable<SurveyFigures['answers']>>> {
  const group = jobIds === undefined ? Prisma.sql`null::uuid` : Prisma.sql`"jobId"`;
  const ofJobs = jobIds === undefined ? Prisma.empty : Prisma.sql`and "jobId" = any(${[...jobIds]}::uuid[])`;
  const rows = await database.$queryRaw<Row[]>`
    select ${group} as "jobId", count(*)::int as "count", round(avg("rating"), 1)::float8 as "mean",
      array[${Prisma.join([1, 2, 3, 4, 5].map((n) => Prisma.sql`(count(*) filter (where "rating" = ${n}))::int`))}] as "ratings",
      jsonb_build_object('yes', ${many(heard, 'yes')}, 'no', ${many(heard, 'no')}, 'unsure', ${many(heard, 'unsure')}) as "heardOnTime",
      jsonb_build_object('yes', ${many(useful, 'yes')}, 'partly', ${many(useful, 'partly')}, 'no', ${many(useful, 'no')},
        'none', ${many(useful, 'none')}) as "feedbackUseful"
    from "survey_rating" where "organisationId" = ${organisationId} and "isShown" ${ofJobs}
    group by 1 having count(*) >= ${fewestShown}`;
  return new Map(rows.map(({ jobId, ...answers }) => [jobId, answers]));
}
