import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '../../prisma/pool.ts';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { mostLookedUp } from '../../server/use-cases/search/find-hits.ts';
import { createOrganisation, openJob, publish } from './furnish.ts';
import { searching } from './searching.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let client: Client;
let pool: Pool;
let [organisationId, jobId] = ['', ''];

beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  ({ client, organisationId } = await signInFirst(server));
  pool = createPool(server.databaseUrl, 2);
  jobId = await openWordyJob(organisationId);
}, 60_000);
afterAll(async () => {
  await pool.end();
  await server.stop();
});

/** A job of a drawing that asks for words, a choice and a day. */
async function openWordyJob(of: string): Promise<string> {
  const label = { sv: 'Fråga', en: 'Question' };
  const text = { kind: 'text', label };
  const asked = { why: text, when: { kind: 'choice', label, options: [] }, from: { kind: 'date', label } };
  const definition = {
    ...nurse,
    fields: { ...asked, about: text, more: text },
    steps: { ...nurse.steps, ask: { questions: asked } },
  };
  return openJob(server.database, await publish(server.database, of, definition as unknown as Definition));
}

type Fields = Readonly<Record<string, unknown>>;
type Written = {
  items: { applicationId: string; lastName: string; excerpt: { text: string; isFound: boolean }[] }[];
  cut: boolean;
};

async function place(lastName: string, fields: Fields, of = { organisationId, jobId }): Promise<string> {
  const { versionId } = await server.database.job.findUniqueOrThrow({ where: { id: of.jobId } });
  const person = { organisationId: of.organisationId, firstName: 'Bo', lastName };
  const { id: candidateId } = await server.database.candidate.create({ data: person });
  const { id } = await server.database.application.create({
    data: { ...of, versionId, candidateId, pageKey: candidateId, status: 'active', fields: fields as never },
  });
  return id;
}

const written = async (words: string): Promise<Written> =>
  (await client('GET', '/api/v1/written', undefined, searching(words))).body;
const namesOf = async (words: string) => (await written(words)).items.map(({ lastName }) => lastName);

describe('what candidates wrote', () => {
  beforeAll(async () => {
    await place('Åberg', { about: 'Jag har kört lastbilar i åtta år och ledde arbetet på akuten.', years: 8 });
    await place('Ek', { about: 'I have been driving lorries, and leading a ward.', more: 'Hematology' });
    await place('Öst', { about: 'Ingenting av det.' });
    const stranger = await createOrganisation(server.database, 'Others');
    await place('Främling', { about: 'lastbil' }, { organisationId: stranger, jobId: await openWordyJob(stranger) });
  });

  test.each([
    ['lastbil', ['Åberg']],
    ['akut', ['Åberg']],
    ['drive lorry', ['Ek']],
    ['lastbilen akut', ['Åberg']],
    ['hematol', ['Ek']],
    ['lastbilar hematology', []],
    ["lastbil' & !(x | y):* <->", []],
    ['& | !', []],
    ['a', []],
  ])('is found by %s, by those of the organisation alone', async (words, names) => {
    expect(await namesOf(words)).toEqual(names);
  });

  test('is shown as a piece in which what was found stands apart', async () => {
    const pieces = (await written('lastbil')).items[0]?.excerpt ?? [];
    expect(pieces.filter(({ isFound }) => isFound)).toEqual([{ text: 'lastbilar', isFound: true }]);
    expect(pieces.map(({ text }) => text).join('')).toContain('lastbilar i åtta år');
  });

  test('is found in answers too, as they are now, and not once they are gone', async () => {
    const applicationId = await place('Dahl', {});
    const answer = { organisationId, applicationId, stepId: 'ask', visit: 1, byKind: 'candidate' };
    const { id } = await server.database.answer.create({
      data: { ...answer, answers: { why: 'Truckkort sedan 2019' } },
    });
    expect(await namesOf('truckkort')).toEqual(['Dahl']);
    await server.database.answer.update({ where: { id }, data: { answers: { why: 'Körkort' } } });
    expect([await namesOf('truckkort'), await namesOf('körkort')]).toEqual([[], ['Dahl']]);
    await server.database.application.update({ where: { id: applicationId }, data: { fields: { about: 'Svetsare' } } });
    expect(await namesOf('svetsare körkort')).toEqual(['Dahl']);
    await server.database.answer.delete({ where: { id } });
    expect([await namesOf('körkort'), await namesOf('svetsare')]).toEqual([[], ['Dahl']]);
  });

  test('is neither what they chose, nor a day, nor what somebody else entered for them', async () => {
    const applicationId = await place('Valt', { when: 'kvällstid', from: '2027-01-04', about: 'Undersköterska' });
    const answer = { organisationId, applicationId, stepId: 'ask', byId: 'somebody' };
    await server.database.answer.createMany({
      data: [
        { ...answer, visit: 1, byKind: 'person', answers: { why: 'Antecknat' } },
        { ...answer, visit: 2, byKind: 'candidate', answers: { why: 'Själv', when: 'nattetid' } },
      ],
    });
    const found = await Promise.all(
      ['kvällstid', '2027', 'antecknat', 'nattetid', 'undersköterska själv'].map(namesOf),
    );
    expect(found).toEqual([[], [], [], [], ['Valt']]);
    expect((await written('själv')).items[0]?.excerpt.map(({ text }) => text).join('')).toBe('Undersköterska · Själv');
  });

  test('is gone with whoever is erased, and with what they wrote', async () => {
    const applicationId = await place('Borta', { about: 'Ornitolog' });
    expect(await namesOf('ornitolog')).toEqual(['Borta']);
    await server.database.application.update({ where: { id: applicationId }, data: { fields: {} } });
    expect(await namesOf('ornitolog')).toEqual([]);
    await server.database.application.delete({ where: { id: applicationId } });
    expect(await pool.query('select 1 from "written_words" where "applicationId" = $1', [applicationId])).toMatchObject(
      {
        rowCount: 0,
      },
    );
  });

  test('may be longer than a list of words can be', async () => {
    const about = Array.from({ length: 60_000 }, () => randomUUID()).join(' ');
    await place('Lång', { about: `bibliotekarie ${about}` });
    expect(await namesOf('bibliotekarie')).toEqual(['Lång']);
  });
});

test('the newest twenty are shown, and none of a word that so many wrote that it says nothing', async () => {
  const placeMany = (word: string, from: number, to: number) =>
    pool.query(
      `with "person" as (
         insert into "candidate" ("id", "organisationId", "firstName", "lastName", "updatedAt")
         select gen_random_uuid(), $1, 'Kim', n::text, now() from generate_series($3::int + 1, $4::int) n returning "id", "lastName"
       )
       insert into "application" ("id", "organisationId", "jobId", "candidateId", "versionId", "pageKey", "status", "fields", "appliedAt")
       select gen_random_uuid(), $1, $2::uuid, "id", (select "versionId" from "job" where "id" = $2::uuid), "id"::text, 'active',
         jsonb_build_object('about', $5::text), now() + "lastName"::int * interval '1 second' from "person"`,
      [organisationId, jobId, from, to, word],
    );
  await placeMany('sällsynt', 0, 25);
  // Not all by one statement, which may take no longer than twenty seconds.
  for (let from = 0; from < mostLookedUp; from += 1_000) await placeMany('vanligt', from, from + 1_010);
  await pool.query('vacuum analyze');
  const few = await written('sällsynt');
  expect([few.cut, few.items.map(({ lastName }) => lastName)]).toEqual([
    true,
    Array.from({ length: 20 }, (_, index) => String(25 - index)),
  ]);
  expect(await written('vanligt')).toEqual({ items: [], cut: true });
});
