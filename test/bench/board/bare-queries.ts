import { bareQueries as live } from '../live/bare-queries.ts';

const [cards = ''] = live.people.split(' where a."organisationId"');

/** What somebody would write by hand for the same rows, with nothing around it. */
export const bareQueries = {
  /** Organisation, job. */
  steps: `select "stepId", "versionId", count(*) as "count", min("enteredAt") filter (where "status" <> 'gone') as "since",
      count(*) filter (where "promiseDue" < now()) as "late"
    from "application" where "organisationId" = $1 and "jobId" = $2 group by "stepId", "versionId"`,
  /** Organisation, job, step. */
  cards: `${cards} where a."organisationId" = $1 and a."jobId" = $2 and a."stepId" = $3 and a."promiseDue" is not null
    order by a."promiseDue", a."id" limit 51`,
  /** Organisation. */
  today: `${cards} where a."organisationId" = $1 and a."promiseDue" is not null and a."waitingDecisionId" is null
    order by a."promiseDue", a."id" limit 51`,
} as const;
