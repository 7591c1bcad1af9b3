import pg from 'pg';
import type { State } from '../../../process/interpreter/contract.ts';
import { blankState } from '../../../process/interpreter/transition.ts';
import type { Definition } from '../../../process/definition/schema.ts';

/** Everybody in a stage of a job stands where their run would have left them, so that they can be opened and decided about. */
export async function giveRealStates(databaseUrl: string, jobId: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const { rows } = await pool.query<{ definition: Definition }>(
      `select v."definition" from "job" j join "version" v on v."id" = j."versionId" where j."id" = $1`,
      [jobId],
    );
    for (const { definition } of rows)
      for (const [stepId, { kind }] of Object.entries(definition.steps))
        if (kind === 'stage') await pool.query(statement, [jobId, stepId, JSON.stringify(stateOf(definition, stepId))]);
    await pool.query('vacuum analyze "application"');
  } finally {
    await pool.end();
  }
}

const ms = (column: string) => `(extract(epoch from "${column}") * 1000)::bigint`;
const statement = `update "application" set "state" = $3::jsonb || jsonb_build_object('startedAt', ${ms('promiseOpened')}, 'enteredAt', ${ms('enteredAt')},
    'obligations', jsonb_build_object('crowd/1', $3::jsonb #> '{obligations,crowd/1}' || jsonb_build_object(
      'openedAt', ${ms('promiseOpened')}, 'original', ${ms('promiseDue')}, 'due', ${ms('promiseDue')})))
  where "jobId" = $1 and "stepId" = $2 and "promiseDue" is not null and not "state" ? 'stepId'`;

/** Without its instants. */
function stateOf(definition: Definition, stepId: string): State {
  const obligation = {
    id: 'crowd/1',
    stepId,
    visit: 1,
    openedAt: 0,
    original: 0,
    due: 0,
    status: 'open',
    round: 0,
  } as const;
  return {
    ...blankState(definition, 0),
    ...{ stepId, visit: 1, visits: { [stepId]: 1 } },
    step: { kind: 'stage', obligationId: obligation.id, meeting: null, decision: null },
    obligations: { [obligation.id]: obligation },
  };
}
