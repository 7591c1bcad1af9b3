import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Prisma } from '../../prisma/client.ts';
import { createPool, type Pool } from '../../prisma/pool.ts';
import { walkCardRows } from '../../server/use-cases/read-card-rows.ts';
import { findHits, mostLookedUp } from '../../server/use-cases/search/find-hits.ts';
import { hasWords } from '../../server/use-cases/search/has-words.ts';
import { mostHits } from '../../server/use-cases/search/most-hits.ts';
import { readPlanned } from '../../server/use-cases/search/read-planned.ts';
import { openNurseJob } from './furnish.ts';
import { searching } from './searching.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let client: Client;
let organisationId: string;
let jobId: string;
let pool: Pool;

/** More Johanssons than are looked up one by one, whose promises come in the order of their numbers, and one Quynh behind them all. */
const johanssons = mostLookedUp + 50;

beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  ({ client, organisationId } = await signInFirst(server));
  jobId = await openNurseJob(server.database, organisationId);
  const { versionId } = await server.database.job.findUniqueOrThrow({ where: { id: jobId } });
  pool = createPool(server.databaseUrl, 2);
  await pool.query(
    `with "person" as (
       insert into "candidate" ("id", "organisationId", "firstName", "lastName", "updatedAt")
       select gen_random_uuid(), $1, case when n = $4::int + 1 then 'Quynh' else 'Kim ' || n end,
         case when n = $4::int + 1 then 'Öst' else 'Johansson' end, now() from generate_series(1, $4::int + 1) n
       returning "id", "firstName"
     )
     insert into "application" ("id", "organisationId", "jobId", "candidateId", "versionId", "pageKey", "status", "stepId", "visit", "promiseDue")
     select gen_random_uuid(), $1, $2::uuid, "id", $3::uuid, "id"::text, 'active', 'screening', 1,
       now() + coalesce(substring("firstName" from '\\d+')::int, $4::int + 1) * interval '1 minute' from "person"`,
    [organisationId, jobId, versionId, johanssons],
  );
  await pool.query('vacuum analyze');
});
afterAll(async () => {
  await pool.end();
  await server.stop();
});

const names = (items: { name: string }[]) => items.map(({ name }) => name);
const cards = async (words: string, rest = '') =>
  (await client('GET', `/api/v1/jobs/${jobId}/cards?limit=3${rest}`, undefined, searching(words))).body;

describe('a search that finds thousands', () => {
  test('in a job is in the order of promises all the same, page by page, and whole', async () => {
    const first = await cards('johansson');
    expect(names(first.items)).toEqual(['Kim 1 Johansson', 'Kim 2 Johansson', 'Kim 3 Johansson']);
    const second = await cards('johansson', `&after=${first.next}`);
    expect(names(second.items)).toEqual(['Kim 4 Johansson', 'Kim 5 Johansson', 'Kim 6 Johansson']);
    expect(names((await cards('johansson 8050')).items)).toEqual(['Kim 8050 Johansson']);
    expect(names((await cards('j', '&stepId=screening&state=today')).items)).toHaveLength(3);
  });

  test('in the organisation says that not all of them are in the list, until the words are few enough', async () => {
    const found = async (words: string) =>
      (await client('GET', '/api/v1/candidates?limit=2', undefined, searching(words))).body;
    expect(await found('johansson')).toMatchObject({ cut: true, items: [{}, {}] });
    expect(await found('johansson 8050')).toMatchObject({ cut: false, items: [{ firstName: 'Kim 8050' }] });
    expect(await found('öst')).toMatchObject({ cut: false, items: [{ firstName: 'Quynh' }], next: null });
    expect(await client('GET', '/api/v1/candidates')).toMatchObject({ body: { cut: false } });
  });

  test('is read once for all who ask the same at the same time, and anew for who asks later', async () => {
    const [one, other] = [findHits(pool, organisationId, ['quynh']), findHits(pool, organisationId, ['quynh'])];
    expect(one).toBe(other);
    expect((await one).ids).toHaveLength(1);
    await server.database.candidate.create({ data: { organisationId, firstName: 'Quynh', lastName: 'Ek' } });
    expect((await findHits(pool, organisationId, ['quynh'])).ids).toHaveLength(2);
    expect((await findHits(pool, 'another', ['quynh'])).ids).toEqual([]);
  });

  test('is met on the way down the list where it is common, and looked up where it is not', async () => {
    expect((await findHits(pool, organisationId, ['johansson'])).isCut).toBe(true);
    expect(await findHits(pool, organisationId, ['johansson', ' 8050'])).toMatchObject({
      ids: [expect.any(String)],
      isCut: false,
    });
    // Nobody's words, and words of somebody else's people: common in the table alone.
    expect(await findHits(pool, 'another', ['johansson'])).toEqual({ ids: [], isCut: false });
  });
});

describe('a search is read', () => {
  const planOf = (rows: object[]) => rows.flatMap(Object.values).join('\n');

  test.each([[['johansson']], [[' q']], [['kim', 'johansson']]])(
    'by the index of the words, however common they are: %j',
    async (words) => {
      const plan = await readPlanned<object>(
        pool,
        'byIndex',
        Prisma.sql`explain select c."id" from "candidate" c where ${hasWords(words)} limit ${mostHits + 1}`,
      );
      expect(planOf(plan)).toContain('Bitmap Index Scan on candidate_search');
    },
  );

  test('in the order of promises, and nothing is sorted, where it finds too many', async () => {
    const conditions = {
      of: Prisma.sql`a."organisationId" = ${organisationId}`,
      job: Prisma.sql`a."jobId" = ${jobId}::uuid`,
      promised: Prisma.sql`a."promiseDue" is not null`,
      words: hasWords(['johansson']),
    };
    const plan = planOf(await walkCardRows(explaining(pool), conditions, 51));
    expect(plan).toMatch(/Index Scan using "application_organisationId_\w*promiseDue_id\w*_idx"/);
    expect(plan).not.toMatch(/Sort|candidate_search/);
  });
});

/** A pool that answers how it would read instead of what. */
function explaining(real: Pool): Pool {
  const connect = async () => {
    const connection = await real.connect();
    const query = (asked: { text: string }) =>
      connection.query(asked.text.startsWith('select a.') ? { ...asked, text: `explain ${asked.text}` } : asked);
    return new Proxy(connection, {
      get: (target, key) => (key === 'query' ? query : Reflect.get(target, key, target)),
    });
  };
  return { connect } as unknown as Pool;
}
