import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { FloorDelivery } from './contract.ts';
import { addToTimeline, type Connection, inTransaction } from './database.ts';

interface Outgoing {
  id: string;
  application_id: string;
  effect_key: string;
  subject: string;
  body: string;
  state: string;
}

/** Sends by one POST with the message's id as its idempotency key; throws on every answer but success, so that it is tried again. */
export function createDeliver(pool: pg.Pool, mailUrl: string): FloorDelivery['deliver'] {
  return async ({ messageId, now }) => {
    const { rows } = await pool.query<Outgoing>(
      `update floor.message set state = 'sending' where id = $1 and state in ('queued', 'sending') returning id, application_id, effect_key, subject, body, state`,
      [messageId],
    );
    const message = rows[0];
    if (!message) return;
    const providerId = await post(mailUrl, message);
    await inTransaction(pool, (connection) => recordAccepted(connection, message, providerId, now));
  };
}

async function post(mailUrl: string, message: Outgoing): Promise<string> {
  const response = await fetch(`${mailUrl}/emails`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer floor', 'Idempotency-Key': message.id },
    body: JSON.stringify({
      from: 'floor@example.test',
      to: [`${message.application_id}@example.test`],
      subject: message.subject,
      text: message.body,
    }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`The mail peer answered ${response.status} for message ${message.id}`);
  return ((await response.json()) as { id: string }).id;
}

async function recordAccepted(
  connection: Connection,
  message: Outgoing,
  providerId: string,
  now: number,
): Promise<void> {
  const at = new Date(now);
  await connection.query(
    `insert into floor.delivery (id, message_id, provider, provider_id, outcome, at) values ($1, $2, 'resend', $3, 'accepted', $4)`,
    [randomUUID(), message.id, providerId, at],
  );
  await connection.query(`update floor.message set state = 'sent', provider_id = $2, sent_at = $3 where id = $1`, [
    message.id,
    providerId,
    at,
  ]);
  if (message.effect_key.endsWith('/feedback')) await discharge(connection, message, at);
  if (!message.effect_key.endsWith('/due') && !message.effect_key.endsWith('/holding'))
    await enterStage(connection, message, at);
  await addToTimeline(connection, message.application_id, 'delivered', message.id, now);
}

async function discharge(connection: Connection, message: Outgoing, at: Date): Promise<void> {
  await connection.query(
    `update floor.obligation set state = 'delivered', discharged_at = $2, discharged_by = $3
     where application_id = $1 and state = 'open' and stage = (select min(stage) from floor.obligation where application_id = $1 and state = 'open')`,
    [message.application_id, at, message.id],
  );
}

/** The text that was accepted told the date of the stage that it leads into. */
async function enterStage(connection: Connection, message: Outgoing, at: Date): Promise<void> {
  const { rows } = await connection.query<{ stage: number }>(
    `update floor.obligation set told_at = $2 where application_id = $1 and state = 'open' and told_at is null returning stage`,
    [message.application_id, at],
  );
  const stage = rows[0]?.stage;
  if (stage !== undefined)
    await connection.query(`update floor.application set state = 'inStage', stage = $2 where id = $1`, [
      message.application_id,
      stage,
    ]);
}
