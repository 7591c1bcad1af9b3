import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from '../../../prisma/pool.ts';
import { inParallel } from '../floor/in-parallel.ts';
import type { Engine } from './with-engine.ts';

interface Waiting {
  id: string;
  stepId: string;
  visit: number;
}

/** The recruiters: decides every application that stands in a stage and was told its date, a row first and then the relay, until told to stop. */
export async function decideWaiting({ pool, job, relay }: Engine, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const values = [job.organisationId, job.jobId];
    const { rows } = await pool.query<Waiting>({ name: 'bench-waiting', text: waitingSql, values });
    await inParallel(rows, 20, (waiting) => decide(pool, job, waiting).then(() => relay.nudge()));
    if (rows.length === 0) await sleep(50);
  }
}

async function decide(pool: Pool, { organisationId, recruiterId }: Engine['job'], at: Waiting): Promise<void> {
  const [decisionId, signalId] = [randomUUID(), randomUUID()];
  const { id, stepId, visit } = at;
  const payload = { decisionId, stepId, visit, exitId: 'yes' };
  await pool.query({
    name: 'bench-decide',
    text: `with told as (
        insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "actorId")
        values ($1, $2, $3, 'decided', $4, 'person', $5)
      )
      insert into "decision" ("id", "organisationId", "applicationId", "signalId", "stepId", "visit", "exitId", "strength", "development", "decidedBy")
      values ($6, $2, $3, $1, $7, $8, 'yes', 'Clear answers to every question', 'More practice in leading a team', $5)`,
    values: [signalId, organisationId, id, JSON.stringify(payload), recruiterId, decisionId, stepId, visit],
  });
}

// As the floor's, it looks at those alone who are not decided on yet.
const waitingSql = `
select a."id", a."stepId", a."visit" from "application" a
where a."organisationId" = $1 and a."jobId" = $2 and a."status" = 'active' and a."waitingDecisionId" is null
  and not exists (select 1 from "decision" d where d."applicationId" = a."id" and d."stepId" = a."stepId" and d."visit" = a."visit")
  and exists (
    select 1 from "obligation" o join "told_date" t on t."obligationId" = o."id"
    where o."applicationId" = a."id" and o."status" = 'open' and o."stepId" = a."stepId" and o."visit" = a."visit"
  )
limit 200`;
