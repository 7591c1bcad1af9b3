/** What somebody would write by hand for the same rows, with nothing around it: values are organisation, version, and then what the name says. */
export const bareQueries = {
  /** …, midnight. */
  steps: `select "stepId", count(*) filter (where "status" in ('new', 'active')) as "standing",
      count(*) filter (where "status" not in ('new', 'active')) as "ended", min("enteredAt") filter (where "status" = 'active') as "since",
      count(*) filter (where "promiseDue" >= now() and "promiseDue" < $3::timestamptz) as "dueToday",
      count(*) filter (where "promiseDue" < now()) as "late"
    from "application" where "organisationId" = $1 and "versionId" = $2 group by "stepId"`,
  promises: `select count(*) as "due", count(*) filter (where o."endedAt" <= o."due") as "kept",
      count(*) filter (where o."endedAt" <= o."originalDue") as "keptAsFirstTold"
    from "obligation" o join "application" a on a."id" = o."applicationId"
    where o."organisationId" = $1 and a."versionId" = $2 and (o."endedAt" > now() - interval '30 days' and o."status" <> 'waived'
      or o."status" = 'open' and o."due" between now() - interval '30 days' and now())`,
  /** …, step, after which promise, after which id. */
  people: `select a."id", a."jobId", a."candidateId", a."versionId", a."status", a."outcome", a."stepId", a."visit", a."enteredAt", a."promiseDue",
      a."promiseOpened", a."promiseRemind", a."promiseEscalate", a."pausedUntil", c."firstName", c."lastName", j."title", j."zone",
      d."id" as "decisionId", d."exitId", d."releaseAt", u."name" as "decidedBy",
      (select count(*) from "task" t where t."applicationId" = a."id" and t."doneAt" is null) as "openTasks"
    from "application" a join "candidate" c on c."id" = a."candidateId" join "job" j on j."id" = a."jobId"
    left join "decision" d on d."id" = a."waitingDecisionId" left join "user" u on u."id" = d."decidedBy"
    where a."organisationId" = $1 and a."versionId" = $2 and a."stepId" = $3 and (a."promiseDue", a."id") > ($4::timestamptz, $5::uuid)
    order by a."promiseDue", a."id" limit 51`,
} as const;
