import { expect, test } from 'vitest';
import { createTestDatabase } from '../setup/test-database.ts';

test('the role that Besked connects as reads and writes tables that later migrations make, and neither makes, empties nor alters one', async () => {
  await using made = await createTestDatabase();
  await made.asOwner('create table "later" ("id" bigserial, "word" text)');
  const run = (statement: string) => made.database.$executeRawUnsafe(statement);
  expect(await run(`insert into "later" ("word") values ('one')`)).toBe(1);
  expect(await run(`update "later" set "word" = 'two'`)).toBe(1);
  expect(await run('delete from "later"')).toBe(1);
  const forbidden = [
    'create table "own" ("id" int)',
    'truncate "later"',
    'truncate "candidate"',
    'alter table "candidate" add column "more" text',
    'drop table "candidate"',
    'create function "public"."own"() returns int language sql as $$ select 1 $$',
    'delete from "_prisma_migrations"',
    'delete from "audit_entry"',
  ];
  for (const statement of forbidden) await expect(run(statement)).rejects.toThrow(/permission denied|must be owner/);
});
