import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type pg from 'pg';

type Database = Pick<pg.Pool, 'query'> | Pick<pg.Client, 'query'>;

const key = 'secretMark';

/** What is wrong, and what to do about it. */
export const otherSecret = {
  says: 'this database was used with another BESKED_SECRET: links in messages that have left, second steps and keys of senders that were made with it do not work',
  remedy:
    'Put the former one back (BESKED_SECRET, or settings.json of its data folder). Where it was changed on purpose: npx besked doctor --new-secret.',
};

/** Whether what is signed and encrypted in the database was made with another secret. The first one that is asked about is the database's own. */
export async function isOtherSecret(database: Database, secret: string): Promise<boolean> {
  const mark = await markOf(secret);
  await database.query(
    'insert into "setting" ("key", "value") values ($1, to_jsonb($2::text)) on conflict do nothing',
    [key, mark],
  );
  const { rows } = await database.query('select "value" from "setting" where "key" = $1', [key]);
  return rows[0]?.value !== mark;
}

/** Makes the secret the database's own, whatever it was before. */
export async function takeSecret(database: Database, secret: string): Promise<void> {
  await database.query(
    'insert into "setting" ("key", "value") values ($1, to_jsonb($2::text)) on conflict ("key") do update set "value" = excluded."value"',
    [key, await markOf(secret)],
  );
}

/** Tells secrets apart, and is slow to guess by for whoever reads the database. */
async function markOf(secret: string): Promise<string> {
  const hash = (await promisify(scrypt)(secret, 'besked: mark of the secret', 16)) as Buffer;
  return hash.toString('base64url');
}
