import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Prisma } from '../../prisma/client.ts';
import { createPool, type Pool } from '../../prisma/pool.ts';
import { calledSo, othersNamed } from '../../server/use-cases/others-named.ts';
import { mostHits } from '../../server/use-cases/search/most-hits.ts';
import { formsOf, plainWords } from '../../server/use-cases/search/name-forms.ts';
import { readPlanned } from '../../server/use-cases/search/read-planned.ts';
import { firstNames, lastNames } from '../bench/live/crowd-names.ts';
import { openNurseJob } from './furnish.ts';
import { searching } from './searching.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let client: Client;
let organisationId: string;
let pool: Pool;
/** In the first everybody, in the second few and in the third more than are read one by one. */
let [jobId, smallJobId, largeJobId] = ['', '', ''];

const people = [
  ...['Ingrid Lindqvist', 'Bo Lindqvist', 'Anna Lindquist', 'Maj Lindkvist-Berg', 'Erik Eriksson', 'Karin Johansson'],
  ...['Quynh Öst', "Siobhán O'Neill", 'Łukasz Petrović', 'Kristina Ståhl', 'Ali Ek', 'Elin Dahl'],
];

beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  ({ client, organisationId } = await signInFirst(server));
  pool = createPool(server.databaseUrl, 2);
  [jobId, smallJobId, largeJobId] = (await Promise.all(
    [1, 2, 3].map(() => openNurseJob(server.database, organisationId)),
  )) as [string, string, string];
  for (const name of people) await place(name, jobId);
  await place('Bo Lindqvist', smallJobId);
  await pool.query(
    `with "person" as (
       insert into "candidate" ("id", "organisationId", "firstName", "lastName", "updatedAt")
       select gen_random_uuid(), $1, 'Kim', case when n = 1 then 'Wennerström' else 'Xu' end, now() from generate_series(1, $3::int) n
       returning "id"
     )
     insert into "application" ("id", "organisationId", "jobId", "candidateId", "versionId", "pageKey", "status")
     select gen_random_uuid(), $1, $2::uuid, "id", (select "versionId" from "job" where "id" = $2::uuid), "id"::text, 'active' from "person"`,
    [organisationId, largeJobId, mostHits + 10],
  );
  await pool.query('vacuum analyze');
}, 60_000);
afterAll(async () => {
  await pool.end();
  await server.stop();
});

async function place(name: string, job: string): Promise<void> {
  const [firstName = '', lastName = ''] = name.split(' ');
  const { versionId } = await server.database.job.findUniqueOrThrow({ where: { id: job } });
  const email = `${plainWords(firstName).join('')}@example.com`;
  const { id } = await server.database.candidate.create({ data: { organisationId, firstName, lastName, email } });
  await server.database.application.create({
    data: { organisationId, jobId: job, versionId, candidateId: id, pageKey: id, status: 'active' },
  });
}

const near = async (words: string, job?: string) =>
  (await client('GET', job ? `/api/v1/jobs/${job}/near-names` : '/api/v1/near-names', undefined, searching(words)))
    .body;

describe.each([
  ['in the organisation, by the index', () => undefined],
  ['in a job, whose names are read', () => jobId],
])('somebody who misspells a name is told how people are called %s', (_, job) => {
  test.each([
    ['Johanson', ['Johansson']],
    ['Ericson', ['Eriksson']],
    ['lindqist', ['Lindqvist', 'Lindquist', 'Lindkvist']],
    ['lidnqvist', ['Lindqvist']],
    ['Christina', ['Kristina']],
    ['Petrovik', ['Petrović']],
    ['elni', ['Elin']],
    ['Siobán', ['Siobhán']],
    ['ana lindqist', ['Anna Lindquist']],
    ['Quyhn ost', ['Quynh Öst']],
    ['Bo Lindqist', ['Bo Lindqvist']],
  ])('%s', async (words, names) => {
    const { items, found } = await near(words, job());
    expect(found).toBe(0);
    expect(items.slice(0, names.length)).toEqual(names);
    expect(items.length).toBeLessThanOrEqual(5);
  });

  test.each(['xyzzy', '070-123 45 67', 'kristna@example.com', 'ek', 'a', '%', ''])(
    'nothing is near %j',
    async (words) => {
      expect((await near(words, job())).items).toEqual([]);
    },
  );
});

describe('names that are near', () => {
  test('are told beside few who are found, and not where more than a few are', async () => {
    expect(await near('lindkvist', jobId)).toEqual({ items: ['Lindqvist', 'Lindquist'], found: 1 });
    expect(await near('lind', jobId)).toEqual({ items: [], found: 4 });
    expect(await near('xu')).toEqual({ items: [], found: 4 });
  });

  test('are those of people in the job alone, whatever many elsewhere are called', async () => {
    expect(await near('lindqist', smallJobId)).toEqual({ items: ['Lindqvist'], found: 0 });
    expect(await near('lindquist', smallJobId)).toEqual({ items: ['Lindqvist'], found: 0 });
    expect(await near('johanson', smallJobId)).toEqual({ items: [], found: 0 });
    expect(await near('wennerstrom', smallJobId)).toEqual({ items: [], found: 0 });
  });

  test('are found in a job with more than are read one by one', async () => {
    expect(await near('venerstrom', largeJobId)).toEqual({ items: ['Wennerström'], found: 0 });
    expect(await near('lindqist', largeJobId)).toEqual({ items: [], found: 0 });
  });

  test('are found in such a job also where more are called so elsewhere than are read', async () => {
    await pool.query(
      `insert into "candidate" ("id", "organisationId", "firstName", "lastName", "updatedAt")
       select gen_random_uuid(), $1, 'Bo', 'Hultgren', now() from generate_series(1, $2::int)`,
      [organisationId, mostHits + 10],
    );
    await place('Ulla Hultgren', largeJobId);
    expect(await near('hulgren', largeJobId)).toEqual({ items: ['Hultgren'], found: 0 });
  });

  test('are of nobody who has been erased', async () => {
    await place('Ada Lovelace', smallJobId);
    expect((await near('lovlace')).items).toEqual(['Lovelace']);
    await server.database.candidate.updateMany({ where: { firstName: 'Ada' }, data: { erasedAt: new Date() } });
    expect([await near('lovlace'), await near('lovlace', smallJobId)]).toEqual([
      { items: [], found: 0 },
      { items: [], found: 0 },
    ]);
  });
});

test('the database makes the same of a name as the server of what is searched for', async () => {
  const others = [
    'Sophie Schmidt',
    'Matthias Björck-Åström',
    'Zoë  Ångström',
    'Maxwell Qvarnström',
    'Œdipus ß',
    'Ελένη',
    'Siobhán O’Neill d´Arc ‘Ann‘ K`o',
  ];
  const names = [...firstNames.map((first, at) => `${first} ${lastNames[at * 7]}`), ...lastNames, ...others];
  const { rows } = await pool.query<{ name: string; forms: string[] }>(
    `select "name", name_forms("name") as "forms" from unnest($1::text[]) as "name"`,
    [names],
  );
  expect(rows).toHaveLength(names.length);
  for (const { name, forms } of rows)
    expect([name, forms.toSorted()]).toEqual([name, [...new Set(plainWords(name).flatMap(formsOf))].toSorted()]);
});

test.each(["O'Brien", 'O’Brien', 'una o´brien'])(
  'somebody is found whatever stands for an apostrophe: %s',
  async (words) => {
    if (words === "O'Brien") await place('Una O’Brien', smallJobId);
    const found = (words: string) => client('GET', '/api/v1/candidates?limit=2', undefined, searching(words));
    expect((await found(words)).body.items).toMatchObject([{ lastName: 'O’Brien' }]);
    expect((await found(words.replace(/brien/i, 'Neill').replace('una ', ''))).body.items).toMatchObject([
      { lastName: "O'Neill" },
    ]);
    const about = { organisationId, jobId: smallJobId, candidateId: '00000000-0000-0000-0000-000000000000' };
    const text = `Som Una ${words.replace('una o', 'O').replace('´b', "'B")} sade.`;
    expect(await othersNamed(server.database, about, text)).toHaveLength(1);
  },
);

test('near names are read by their index', async () => {
  const rows = await readPlanned<object>(
    pool,
    'byIndex',
    Prisma.sql`explain select 1 from "candidate" c where name_forms(c."firstName" || ' ' || c."lastName") && ${formsOf('lindqist')}::text[]`,
  );
  expect(rows.flatMap(Object.values).join('\n')).toContain('Bitmap Index Scan on candidate_nearly');
});

describe('whole names in a text', () => {
  const reader = '00000000-0000-0000-0000-000000000000';

  test('are those of people in the organisation, and it is told whether any of them is in the job', async () => {
    const about = { organisationId, jobId: smallJobId, candidateId: reader };
    const text =
      'Maj Lindkvist-Bergs fall löste Bo Lindqvist och KIM WENNERSTRÖM, inte Siobhan O’Neill eller Ingrid Lindquist.';
    expect((await othersNamed(server.database, about, text)).toSorted(byName)).toEqual([
      { name: 'Bo Lindqvist', isInJob: true },
      { name: 'KIM WENNERSTRÖM', isInJob: false },
      { name: 'Maj Lindkvist-Berg', isInJob: false },
      { name: 'Siobhan O’Neill', isInJob: false },
    ]);
    expect(await othersNamed(server.database, { ...about, organisationId: reader }, text)).toEqual([]);
  });

  test('are taken to be of somebody in the job where more are called so than are looked up', async () => {
    const about = { organisationId, jobId: smallJobId, candidateId: reader };
    expect(await othersNamed(server.database, about, 'Som Kim Xu sade.')).toEqual([{ name: 'Kim Xu', isInJob: true }]);
  });

  test('are looked up by an index', async () => {
    const about = { organisationId, jobId: largeJobId, candidateId: reader };
    const names = ['Kim Xu', 'Bo Hultgren', 'Ingrid Lindqvist', 'Nobody Here'].map(plainWords);
    const rows = await server.database.$queryRaw<object[]>(Prisma.sql`explain ${calledSo(about, names)}`);
    const plan = rows.flatMap(Object.values).join('\n');
    expect(plan).toContain('Bitmap Index Scan on candidate_nearly');
    expect(plan).not.toContain('Seq Scan');
  });
});

const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
