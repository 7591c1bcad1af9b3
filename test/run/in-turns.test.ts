import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import type { Pool, Statement } from '../../prisma/pool.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { relaySignals } from '../../server/relay/relay-signals.ts';
import { relayStarts } from '../../server/relay/relay-starts.ts';
import { createRunFixture, type RunFixture } from './fixture.ts';
import { openRun, type OpenRun } from './open-run.ts';

let open: OpenRun;
let other: RunFixture;
beforeAll(async () => {
  open = await openRun(nurse as unknown as Definition);
  const { database: db } = open;
  const { address } = open.run.settings.temporal;
  other = await createRunFixture({
    ...{ database: db.database, url: db.url, temporalAddress: address, definition: nurse as unknown as Definition },
  });
});
afterAll(async () => {
  await other.close();
  await open.close();
});

/** More than is carried in one round. */
const many = 210;

describe('beside the thousands of another organisation, in the same round', () => {
  test('an application begins', async () => {
    const { run, database } = open;
    for (let count = 0; count < many; count += 1) await run.apply();
    const last = await other.apply();
    expect(await relayStarts(run.pool, run.client, run.queue)).toBeLessThan(many);
    const { runAskedAt } = await database.database.application.findUniqueOrThrow({ where: { id: last } });
    expect(runAskedAt).not.toBeNull();
  });

  test('a click is carried', async () => {
    const { run, database } = open;
    const row = { kind: 'receiptCame', payload: {}, actorKind: 'besked' };
    const [crowd, one] = [await run.apply(), await other.apply()];
    const own = { organisationId: run.organisationId, applicationId: crowd, ...row };
    await database.database.signal.createMany({ data: Array.from({ length: many }, () => own) });
    const click = await database.database.signal.create({
      data: { organisationId: other.organisationId, applicationId: one, ...row },
    });
    expect(await relaySignals(run.pool, run.client, run.queue)).toBeLessThan(many);
    const { attempts } = await database.database.signal.findUniqueOrThrow({ where: { id: click.id } });
    expect(attempts).toBe(1);
  });
});

test('who runs already is not looked through for who is to begin', async () => {
  const { run, database } = open;
  const { pool, client } = run;
  const id = await run.apply();
  // As in an organisation of some size, where nearly all run already: of a test's few rows the plan is whatever is cheapest of nothing.
  await database.asOwner(
    `insert into "application" select (jsonb_populate_record(a, jsonb_build_object(
      'id', gen_random_uuid(), 'pageKey', gen_random_uuid(), 'status', 'active', 'nextDue', now(), 'runAskedAt', now()))).*
    from "application" a, generate_series(1, 5000) where a."id" = '${id}'`,
    'analyze "application"',
  );
  const asked: Statement[] = [];
  const listening = { query: async (statement: Statement) => ({ rows: [], at: asked.push(statement) }) };
  await relayStarts(listening as unknown as Pool, client);
  const [{ text, values = [] } = { text: '' }] = asked;
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...values]);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain('application_to_be_started');
  expect(plan).not.toContain('application_status_nextDue_idx');
});
