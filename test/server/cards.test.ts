import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNurseJob } from './furnish.ts';
import { searching } from './searching.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let client: Client;
let jobId: string;
let userId: string;
const ids: Record<string, string> = {};

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour);

/** By name: the promise in hours from now, or none. */
const people: readonly [string, string, number | null][] = [
  ['Åsa', 'Ek', null],
  ['Bo', 'Lind', 30],
  ['Cecilia', 'Ek 100%', -2],
  ['David', 'O_Neill', 900],
  ['Eva', 'Ek', null],
];

beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client, userId } = first);
  const { organisationId } = first;
  jobId = await openNurseJob(server.database, organisationId);
  const { versionId } = await server.database.job.findUniqueOrThrow({ where: { id: jobId } });
  for (const [firstName, lastName, due] of people) {
    const email = `${firstName.replace('Å', 'A').toLowerCase()}@example.com`;
    const { id: candidateId } = await server.database.candidate.create({
      data: { organisationId, firstName, lastName, email, phone: firstName === 'Bo' ? '+46701234567' : null },
    });
    const promise = due === null ? {} : { promiseDue: inHours(due), promiseOpened: inHours(-50) };
    const { id } = await server.database.application.create({
      data: {
        organisationId,
        jobId,
        versionId,
        candidateId,
        pageKey: firstName,
        status: 'active',
        stepId: 'screening',
        ...promise,
      },
    });
    ids[firstName] = id;
  }
});
afterAll(() => server.stop());

async function names(path: string, words?: string): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = `${path}&limit=2${after === '' ? '' : `&after=${after}`}`;
    const { status, body } = await client('GET', page, undefined, words === undefined ? {} : searching(words));
    expect(status).toBe(200);
    found.push(...body.items.map(({ name }: { name: string }) => name.split(' ')[0]));
    after = body.next;
  }
  return found;
}
const cards = (query: string, words?: string) => names(`/api/v1/jobs/${jobId}/cards?${query}`, words);

describe('the cards of a job', () => {
  test('come by promise, page by page, those without a promise last', async () => {
    const all = await cards('');
    expect(all.slice(0, 3)).toEqual(['Cecilia', 'Bo', 'David']);
    expect(all.slice(3).toSorted()).toEqual(['Eva', 'Åsa']);
  });

  test('are found by every word of a search, in names, addresses and numbers, whatever marks and signs they have', async () => {
    const found = async (search: string) => (await cards('', search)).toSorted();
    expect(await found('ek')).toEqual(['Cecilia', 'Eva', 'Åsa']);
    expect(await found('EK ASA@')).toEqual(['Åsa']);
    expect(await found('asa')).toEqual(['Åsa']);
    expect(await found('åsa')).toEqual(['Åsa']);
    expect(await found('100%')).toEqual(['Cecilia']);
    expect(await found("o'neill")).toEqual(['David']);
    expect(await found('eill')).toEqual(['David']);
    expect(await found('070-123 45 6')).toEqual(['Bo']);
    expect(await found('+46 70')).toEqual(['Bo']);
  });

  test('are found by one or two letters where a word begins with them, and not by signs alone', async () => {
    const found = (search: string) => cards('', search);
    expect(await found('b')).toEqual(['Bo']);
    expect(await found('il')).toEqual([]);
    for (const signs of ['%', '_', '\\']) expect(await found(signs)).toEqual([]);
  });

  test('are of one state where it is asked for', async () => {
    expect(await cards('state=late')).toEqual(['Cecilia']);
    await server.database.application.update({ where: { id: ids['Eva']! }, data: { pausedUntil: inHours(40) } });
    expect(await cards('state=paused')).toEqual(['Eva']);
    expect(await cards('stepId=interview')).toEqual([]);
  });

  test('say which decision waits and who made it, and Today leaves those out', async () => {
    const { database } = server;
    const { organisationId } = await database.job.findUniqueOrThrow({ where: { id: jobId } });
    const decision = await database.decision.create({
      data: {
        ...{ organisationId, applicationId: ids['Bo']!, signalId: randomUUID(), stepId: 'screening', visit: 1 },
        ...{ exitId: 'advance', decidedBy: userId, releaseAt: inHours(3), status: 'waiting' },
      },
    });
    expect(await names('/api/v1/today?')).toEqual(['Cecilia', 'Bo', 'David']);
    await database.application.update({ where: { id: ids['Bo']! }, data: { waitingDecisionId: decision.id } });
    expect(await cards('state=waiting')).toEqual(['Bo']);
    const { body } = await client('GET', `/api/v1/jobs/${jobId}/cards?state=waiting`);
    expect(body.items[0].waiting).toEqual({
      ...{ decisionId: decision.id, exitId: 'advance', releaseAt: decision.releaseAt?.toISOString() },
      decidedAt: decision.decidedAt.toISOString(),
      decidedBy: 'Anna Administratör',
      decidedById: userId,
    });
    expect(await names('/api/v1/today?')).toEqual(['Cecilia', 'David']);
  });
});

describe('the people of the organisation', () => {
  test('are found over all jobs, with where they stand, newest first', async () => {
    const { database } = server;
    const bo = await database.application.findUniqueOrThrow({ where: { id: ids['Bo']! } });
    const other = await openNurseJob(database, bo.organisationId);
    const { versionId } = await database.job.findUniqueOrThrow({ where: { id: other } });
    const again = await database.application.create({
      data: {
        ...{
          organisationId: bo.organisationId,
          jobId: other,
          versionId,
          candidateId: bo.candidateId,
          pageKey: 'again',
        },
        ...{ status: 'ended', outcome: 'hired', appliedAt: inHours(1) },
      },
    });
    const { body } = await client('GET', '/api/v1/candidates', undefined, searching('070-123 45'));
    expect(body.items).toMatchObject([
      {
        firstName: 'Bo',
        applications: [
          { applicationId: again.id, jobId: other, status: 'ended', outcome: 'hired', stepName: null },
          { applicationId: bo.id, jobId, status: 'active', stepName: { en: 'Screening' } },
        ],
      },
    ]);
  });
});

describe('a candidate', () => {
  test('comes with the colleagues and other candidates whom the evidence names, and with what kind each field is', async () => {
    const { database } = server;
    const { organisationId } = await database.job.findUniqueOrThrow({ where: { id: jobId } });
    const evidence = { id: 'seen', shows: 'strength', situation: 'Med Annas patient', impact: 'Alla fick hjälp' };
    const behaviour = 'Lugnare än Bo Lind, som Eva sade';
    const place = { organisationId, applicationId: ids['Åsa']!, stepId: 'screening', visit: 1 };
    await database.scorecard.create({
      data: {
        ...{ ...place, authorId: userId },
        revisions: {
          create: {
            ...{ number: 1, language: 'sv', handedInAt: new Date() },
            ratings: { care: { level: 4, evidence: [{ ...evidence, behaviour }] } },
          },
        },
      },
    });
    const { body } = await client('GET', `/api/v1/applications/${ids['Åsa']}`);
    expect(body.othersNamed.toSorted()).toEqual(['Anna Administratör', 'Bo Lind']);
    expect(body.fieldKinds.licenceNumber ?? Object.values(body.fieldKinds)[0]).toMatchObject({ kind: 'text' });
  });
});
