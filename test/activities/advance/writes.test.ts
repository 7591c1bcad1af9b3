import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWrites, insertRow, toStatement, updateRow } from '../../../activities/advance/writes.ts';
import { createPool, type Pool } from '../../../prisma/pool.ts';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.ts';

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.url, 1);
});

afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

const now = new Date().toISOString();

function aCandidate(id: string, firstName: string) {
  return { id, organisationId: 'o', firstName, lastName: 'Lindqvist', phoneIsMobile: false, emailOptedOut: false };
}

async function carryOut(writes: ReturnType<typeof createWrites>): Promise<void> {
  const statement = toStatement(writes);
  if (!statement) throw new Error('Nothing was to be written');
  await pool.query({ ...statement, values: [...(statement.values ?? [])] });
}

test('rows of one table are written together, and one that is changed in the same transition is written once', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  const writes = createWrites();
  const rest = {
    language: 'sv',
    channel: 'email',
    smsOptedOut: false,
    emailDead: false,
    phoneDead: false,
    createdAt: now,
  };
  for (const [id, name] of [
    [one, 'Åsa'],
    [other, 'Lars'],
  ] as const)
    insertRow(writes, 'candidate', { keys: ['id'], row: { ...aCandidate(id, name), ...rest, updatedAt: now } });
  updateRow(writes, 'candidate', ['id'], { id: other, firstName: 'Lasse' });
  await carryOut(writes);
  const found = await database.database.candidate.findMany({ orderBy: { firstName: 'asc' } });
  expect(found.map(({ id, firstName }) => [id, firstName])).toEqual([
    [other, 'Lasse'],
    [one, 'Åsa'],
  ]);
});

test('several rows of one table are each changed by their own key, and no other row is', async () => {
  const before = await database.database.candidate.findMany({ orderBy: { firstName: 'asc' } });
  const writes = createWrites();
  for (const { id, firstName } of before.slice(0, 1))
    updateRow(writes, 'candidate', ['id'], { id, lastName: `of ${firstName}`, emailDead: true });
  await carryOut(writes);
  const after = await database.database.candidate.findMany({ orderBy: { firstName: 'asc' } });
  expect(after.map(({ lastName, emailDead }) => [lastName, emailDead])).toEqual([
    ['of Lasse', true],
    ['Lindqvist', false],
  ]);
});

test('half a character and NUL are written as the sign for what cannot be read, and the rest as it is', async () => {
  const [{ id } = { id: '' }] = await database.database.candidate.findMany({ take: 1 });
  const writes = createWrites();
  updateRow(writes, 'candidate', ['id'], { id, firstName: 'Åsa \ud83d', lastName: 'a\0b \\u0000 \ud83d\ude00' });
  await carryOut(writes);
  const { firstName, lastName } = await database.database.candidate.findUniqueOrThrow({ where: { id } });
  expect([firstName, lastName]).toEqual(['Åsa \ufffd', 'a\ufffdb \\u0000 \ud83d\ude00']);
});

test('a changed row is found by its key, however long its table is', async () => {
  const writes = createWrites();
  updateRow(writes, 'application', ['id'], { id: randomUUID(), status: 'active', seq: 4 });
  updateRow(writes, 'message', ['id'], { id: randomUUID(), status: 'sent' });
  updateRow(writes, 'task', ['applicationId', 'key'], { applicationId: randomUUID(), key: 'k', result: 'closed' });
  const statement = toStatement(writes);
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${statement?.text}`);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(
    plan.match(/Index Scan using (application_pkey|message_pkey|task_applicationId_key_key|"\w+_key")/g),
  ).toHaveLength(3);
  expect(plan).not.toContain('Seq Scan');
});
