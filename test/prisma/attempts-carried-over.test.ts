import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MigratedUpTo, migratedUpTo } from './migrated-up-to.ts';

type Row = Readonly<Record<string, unknown>>;

const [created, first, sent] = ['2026-11-01T08:00:00.000Z', '2026-11-01T08:01:00.000Z', '2026-11-01T09:00:00.000Z'];
const tried = { provider: 'resend', attempts: 2, firstAttemptAt: first };

/** Writes rows whose other tables are of no concern here. */
async function insert({ client }: MigratedUpTo, table: string, rows: readonly Row[]): Promise<void> {
  await client.query('set session_replication_role = replica');
  for (const row of rows) {
    const columns = Object.keys(row).map((column) => `"${column}"`);
    const places = columns.map((_, index) => `$${index + 1}`);
    await client.query(`insert into "${table}" (${columns.join()}) values (${places.join()})`, Object.values(row));
  }
  await client.query('set session_replication_role = origin');
}

describe('what candidates’ pages sent before attempts were kept', () => {
  let before: MigratedUpTo;
  beforeAll(async () => {
    before = await migratedUpTo('_page_messages_keep_their_attempts');
  });
  afterAll(() => before?.close());

  test('has the last attempt of each, as far as it is known', async () => {
    const senderId = randomUUID();
    const rows: Readonly<Record<string, Row>> = {
      untried: { status: 'waiting' },
      begun: { status: 'sending', attempts: 1, firstAttemptAt: first },
      underWay: { status: 'sending', ...tried },
      unclear: { status: 'waiting', ...tried, unclear: true, senderId },
      unclearForGood: { status: 'failed', ...tried, unclear: true },
      busy: { status: 'waiting', ...tried, code: 'rate_limit_exceeded' },
      refused: { status: 'failed', ...tried, code: 'validation_error/to' },
      sent: { status: 'sent', ...tried, sentAt: sent, providerId: 're_1' },
      cameBack: { status: 'failed', ...tried, sentAt: sent, providerId: 're_2', code: 'bounce' },
      useless: { status: 'failed', attempts: 1, firstAttemptAt: first, code: 'useless' },
    };
    const ids = Object.fromEntries(Object.keys(rows).map((name) => [name, randomUUID()]));
    await insert(
      before,
      'page_message',
      Object.entries(rows).map(([name, row]) => ({
        ...{ id: ids[name], organisationId: 'region', applicationId: randomUUID(), kind: 'newLink' },
        ...{ channel: 'email', language: 'sv', createdAt: created, nextAttemptAt: created, ...row },
      })),
    );
    await before.migrate();
    const { rows: found } = await before.client.query('select * from "page_attempt"');
    const of = (name: string) => found.find(({ messageId }) => messageId === ids[name]);
    const common = { attempt: 2, provider: 'resend', senderId: null, startedAt: new Date(first), code: null };
    const expected: Readonly<Record<string, Row>> = {
      underWay: { ...common, outcome: null },
      unclear: { ...common, outcome: 'unclear', senderId },
      unclearForGood: { ...common, outcome: 'unclear' },
      busy: { ...common, outcome: 'transient', code: 'rate_limit_exceeded' },
      refused: { ...common, outcome: 'permanent', code: 'validation_error/to' },
      sent: { ...common, outcome: 'accepted', providerId: 're_1', endedAt: new Date(sent) },
      cameBack: { ...common, outcome: 'accepted', providerId: 're_2', endedAt: new Date(sent) },
    };
    expect(found.length).toBe(Object.keys(expected).length);
    for (const [name, row] of Object.entries(expected)) expect(of(name), name).toMatchObject(row);
  });
});

describe('mails to staff of before attempts were kept', () => {
  let before: MigratedUpTo;
  beforeAll(async () => {
    before = await migratedUpTo('_mails_to_staff_keep_their_attempts');
  });
  afterAll(() => before?.close());

  test('have the last attempt where they may still leave', async () => {
    const rows: Readonly<Record<string, Row>> = {
      untried: { status: 'waiting' },
      underWay: { status: 'sending', ...tried },
      unclear: { status: 'waiting', ...tried, unclear: true },
      busy: { status: 'waiting', ...tried, code: 'rate_limit_exceeded' },
      sent: { status: 'sent', ...tried, sentAt: sent, providerId: 're_1' },
      failed: { status: 'failed', ...tried, code: 'useless' },
    };
    const ids = Object.fromEntries(Object.keys(rows).map((name) => [name, randomUUID()]));
    await insert(
      before,
      'staff_mail',
      Object.entries(rows).map(([name, row]) => ({
        ...{ id: ids[name], organisationId: 'region', kind: 'notices', language: 'sv' },
        ...{ createdAt: created, nextAttemptAt: created, ...row },
      })),
    );
    await before.migrate();
    const { rows: found } = await before.client.query('select * from "staff_attempt"');
    const outcomes = Object.fromEntries(
      Object.entries(ids).flatMap(([name, id]) => {
        const attempt = found.find(({ mailId }) => mailId === id);
        return attempt ? [[name, [attempt.attempt, attempt.outcome, attempt.code]]] : [];
      }),
    );
    expect(outcomes).toEqual({
      underWay: [2, null, null],
      unclear: [2, 'unclear', null],
      busy: [2, 'transient', 'rate_limit_exceeded'],
    });
  });
});

test('what was given up as of no use is not told as refused by its provider', async () => {
  const before = await migratedUpTo('_attempts_filled_in_say_what_is_known');
  try {
    const one = { provider: 'resend', attempt: 1, startedAt: first, outcome: 'permanent' };
    const codes = ['useless', 'not-carried', 'validation_error/to'];
    await insert(
      before,
      'page_attempt',
      codes.map((code) => ({ ...one, messageId: randomUUID(), code })),
    );
    await before.migrate();
    const { rows } = await before.client.query('select "outcome", "code" from "page_attempt" order by "code"');
    expect(rows.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['permanent', 'validation_error/to'],
      ['transient', null],
      ['transient', null],
    ]);
  } finally {
    await before.close();
  }
});
