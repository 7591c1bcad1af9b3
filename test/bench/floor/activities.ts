import type pg from 'pg';
import type { FloorActivities, FloorDelivery } from './contract.ts';
import { addToTimeline, freezeMessage, inTransaction, openObligation } from './database.ts';
import { createDeliver } from './deliver.ts';

/** The floor's activities over one pool and one mail provider: one transaction per transition, each safe to repeat. */
export function createActivities(pool: pg.Pool, mailUrl: string): FloorActivities & FloorDelivery {
  return { ...createTransitions(pool), deliver: createDeliver(pool, mailUrl) };
}

function createTransitions(pool: pg.Pool): FloorActivities {
  return {
    apply: ({ applicationId, promisedAt, now }) =>
      inTransaction(pool, async (connection) => {
        await connection.query(
          `insert into floor.application (id, candidate_email, state, applied_at) values ($1, $2, 'applied', $3) on conflict do nothing`,
          [applicationId, `${applicationId}@example.test`, new Date(now)],
        );
        if (promisedAt !== null) await openObligation(connection, applicationId, 1, promisedAt);
        const messageId = await freezeMessage(
          connection,
          {
            applicationId,
            effectKey: `${applicationId}/acknowledgement`,
            ...acknowledgement(promisedAt),
            state: 'queued',
          },
          now,
        );
        await addToTimeline(connection, applicationId, 'applied', messageId, now);
        return messageId;
      }),

    climb: ({ applicationId, stage, rung, now }) =>
      inTransaction(pool, async (connection) => {
        await addToTimeline(connection, applicationId, rung, String(stage), now);
        if (rung !== 'holding') return null;
        return freezeMessage(
          connection,
          { applicationId, effectKey: `${applicationId}/${stage}/holding`, ...holding(), state: 'queued' },
          now,
        );
      }),

    decide: ({ applicationId, decisionId, now }) =>
      inTransaction(pool, async (connection) => {
        const { rows } = await connection.query<{ stage: number; strength: string; development: string }>(
          `update floor.decision set state = 'waiting', applied_at = $2 where id = $1 and application_id = $3 returning stage, strength, development`,
          [decisionId, new Date(now), applicationId],
        );
        const decision = rows[0];
        if (!decision) throw new Error(`No decision ${decisionId} in application ${applicationId}`);
        await connection.query(`update floor.application set state = 'undoWindow' where id = $1`, [applicationId]);
        const messageId = await freezeMessage(
          connection,
          {
            applicationId,
            effectKey: `${applicationId}/${decision.stage}/feedback`,
            ...feedback(decision),
            state: 'waiting',
          },
          now,
        );
        await addToTimeline(connection, applicationId, 'decided', decisionId, now);
        return messageId;
      }),

    release: ({ applicationId, decisionId, messageId, nextStage, promisedAt, now }) =>
      inTransaction(pool, async (connection) => {
        await connection.query(`update floor.decision set state = 'released' where id = $1`, [decisionId]);
        await connection.query(`update floor.message set state = 'queued' where id = $1 and state = 'waiting'`, [
          messageId,
        ]);
        if (nextStage !== null && promisedAt !== null)
          await openObligation(connection, applicationId, nextStage, promisedAt);
        await addToTimeline(connection, applicationId, 'released', messageId, now);
      }),

    fallDue: ({ applicationId, now }) =>
      inTransaction(pool, async (connection) => {
        await addToTimeline(connection, applicationId, 'timerFired', 'due', now);
        return freezeMessage(
          connection,
          { applicationId, effectKey: `${applicationId}/due`, ...holding(), state: 'queued' },
          now,
        );
      }),

    end: ({ applicationId, now }) =>
      inTransaction(pool, async (connection) => {
        await connection.query(`update floor.application set state = 'ended', ended_at = $2 where id = $1`, [
          applicationId,
          new Date(now),
        ]);
        await addToTimeline(connection, applicationId, 'ended', '', now);
      }),
  };
}

function acknowledgement(promisedAt: number | null) {
  const by = promisedAt === null ? '' : ` You will hear from us by ${new Date(promisedAt).toISOString()}.`;
  return { subject: 'We have your application', body: `Thank you for your application.${by}` };
}

function holding() {
  return { subject: 'Still with us', body: 'We are not done yet, and you will hear from us on the new date.' };
}

function feedback({ strength, development }: { strength: string; development: string }) {
  return {
    subject: 'About your application',
    body: `What spoke for you: ${strength}\n\nWhat to work on: ${development}`,
  };
}
