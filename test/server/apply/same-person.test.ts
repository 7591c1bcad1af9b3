import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Transaction } from '../../../server/parts.ts';
import { completePeople, lockPeople } from '../../../server/use-cases/complete-person.ts';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { openJob, publish, type Published } from '../furnish.ts';
import { drawing } from '../imports/drawing.ts';
import { type Client, signIn, type TestServer } from '../start-test-server.ts';
import { startWithProcess } from '../start-with-process.ts';
import { apply } from './applicant.ts';
import { startImport } from '../imports/upload-list.ts';

let server: TestServer;
let client: Client;
let published: Published;
let jobId: string;
beforeAll(async () => {
  ({ server, client, published } = await startWithProcess(drawing));
});
beforeEach(async () => {
  await server.database.application.deleteMany();
  await server.database.candidate.deleteMany();
  jobId = await openJob(server.database, published);
  await server.database.applyPage.create({ data: { jobId, isOpen: true } });
  await server.database.consentText.create({ data: { jobId, number: 1, texts: { sv: 'Vi sparar det.' } } });
});
afterAll(() => server.stop());

const asa = { firstName: 'Åsa', lastName: 'Ek', email: 'hemma@example.com', phone: '070-174 06 05' };
const bo = { ...asa, firstName: 'Bo', lastName: 'Berg', phone: '070-174 06 06' };
type Person = Readonly<Record<keyof typeof asa, string>>;

const byPage = async (person: Person) => void (await apply(server, jobId, { ...person, consent: 'yes' }));
const byHand = async (person: Person) => void (await client('POST', `/api/v1/jobs/${jobId}/applications`, person));
async function byList({ firstName, lastName, email, phone }: Person, expected: string[] = []) {
  const list = `Förnamn;Efternamn;E-post;Mobil\n${firstName};${lastName};${email};${phone}\n`;
  const { body } = await client('POST', `/api/v1/jobs/${jobId}/imports`, list, { 'content-type': 'text/csv' });
  const { items } = (await client('GET', `/api/v1/imports/${body.id}/rows`)).body;
  expect(items[0].issues.map(({ code }: { code: string }) => code)).toEqual(expected);
  await startImport(client, body.id);
  await waitUntil(async () => (await client('GET', `/api/v1/imports/${body.id}`)).body.status === 'done', 20_000);
}

/** Whose timeline says of whom that they share an address. */
async function told(): Promise<string[]> {
  const all = await server.database.application.findMany({ where: { jobId }, include: { candidate: true } });
  const lines = await Promise.all(
    all.map(async ({ id, candidate }) => {
      const { items } = (await client('GET', `/api/v1/applications/${id}/timeline`)).body;
      return items
        .filter(({ kind }: { kind: string }) => kind === 'sameAddress')
        .map(({ detail, otherId }: { detail: { sv: string }; otherId: string }) =>
          all.some((other) => other.id === otherId) ? `${candidate.firstName} ↔ ${detail.sv}` : 'nobody',
        );
    }),
  );
  return lines.flat().sort();
}

const people = async () =>
  (await server.database.candidate.findMany({ include: { applications: true } })).map(
    ({ firstName, applications }) => `${firstName} ${applications.length}`,
  );

describe('two people with one address', () => {
  test.each([
    ['by the page', byPage],
    ['by hand', byHand],
    ['as a list', (person: Person) => byList({ ...person, email: '', phone: bo.phone }, ['address-shared'])],
  ])('who come %s stay apart, and each timeline says who the other is', async (_, comes) => {
    await byPage({ ...asa, phone: bo.phone });
    await comes(bo);
    expect((await people()).sort()).toEqual(['Bo 1', 'Åsa 1']);
    expect(await told()).toEqual(['Bo ↔ Åsa Ek', 'Åsa ↔ Bo Berg']);
  });
});

describe('one person twice in a job', () => {
  test('by the page is two entries, which say so', async () => {
    await byPage(asa);
    await byPage(asa);
    expect(await people()).toEqual(['Åsa 1', 'Åsa 1']);
    expect(await told()).toEqual(['Åsa ↔ Åsa Ek', 'Åsa ↔ Åsa Ek']);
  });

  test('by hand is refused, and says where the first one is', async () => {
    await byPage(asa);
    const [first] = await server.database.application.findMany({ where: { jobId } });
    const again = await client('POST', `/api/v1/jobs/${jobId}/applications`, asa);
    expect([again.status, again.body.code, again.body.applicationId]).toEqual([409, 'alreadyApplied', first?.id]);
  });

  test('as a list is known before it is imported', async () => {
    await byPage(asa);
    await byList(asa, ['already-in-job']);
    await byList({ ...asa, email: 'ny@example.com' }, ['already-in-job']);
    expect(await people()).toEqual(['Åsa 1']);
  });
});

describe('somebody who applies again after their application ended', () => {
  const end = (outcome: string) =>
    server.database.application.updateMany({
      where: { jobId },
      data: { status: 'gone', outcome, endedAt: new Date('2026-03-02T10:00:00Z') },
    });
  const post = (more: object = {}) => client('POST', `/api/v1/jobs/${jobId}/applications`, { ...asa, ...more });

  test('by hand is told how it ended and when, and is taken in again by whoever says so', async () => {
    const first = (await post()).body.applicationId;
    expect((await post({ again: true })).body.code).toBe('alreadyApplied');
    await end('rejected');
    const refused = await post();
    expect([refused.status, refused.body]).toEqual([
      409,
      expect.objectContaining({
        ...{ code: 'appliedBefore', applicationId: first, outcome: 'rejected', endedAt: '2026-03-02T10:00:00.000Z' },
      }),
    ]);
    expect(await people()).toEqual(['Åsa 1']);
    const second = await post({ again: true });
    expect(second.status).toBe(201);
    expect(await people()).toEqual(['Åsa 2']);
    // However their rows lie, it is the one that goes on.
    await server.database.application.update({
      where: { id: second.body.applicationId },
      data: { source: 'LinkedIn' },
    });
    const { code, applicationId } = (await post({ again: true })).body;
    expect([code, applicationId]).toEqual(['alreadyApplied', second.body.applicationId]);
    await byList(asa, ['already-in-job']);
  });

  test.each([
    ['rejected', 'rejected-before', 'The person had a no in this job on 2026-03-02.'],
    ['withdrew', 'ended-before', 'earlier application in this job ended on 2026-03-02.'],
  ])('in a list is left out with how it ended and when: %s', async (outcome, code, said) => {
    await byPage(asa);
    await end(outcome);
    await byList(asa, [code]);
    await byList({ ...asa, email: 'ny@example.com' }, [code]);
    const row = await server.database.importRow.findFirstOrThrow({ orderBy: { import: { createdAt: 'desc' } } });
    expect(JSON.stringify(row.issues)).toContain(said);
    expect(await people()).toEqual(['Åsa 1']);
  });

  test('in a list is taken in again where that is chosen for it, once, and nobody else who was in the job', async () => {
    const cia = { ...asa, firstName: 'Cia', email: 'cia@example.com', phone: '070-174 06 07' };
    const dan = { ...asa, firstName: 'Dan', email: 'dan@example.com', phone: '070-174 06 08' };
    for (const person of [asa, cia, dan]) await byHand(person);
    await end('rejected');
    const of = (firstName: string) => ({ jobId, candidate: { firstName } });
    await server.database.application.updateMany({ where: of('Cia'), data: { outcome: 'withdrew' } });
    await server.database.application.updateMany({
      where: of('Dan'),
      data: { status: 'active', outcome: null, endedAt: null },
    });
    const rows = [asa, { ...asa, email: 'ny@example.com' }, cia, dan];
    const lines = rows.map(({ firstName, lastName, email, phone }) => [firstName, lastName, email, phone].join(';'));
    const list = ['Förnamn;Efternamn;E-post;Mobil', ...lines].join('\n');
    const { body } = await client('POST', `/api/v1/jobs/${jobId}/imports`, list, { 'content-type': 'text/csv' });
    expect(body).toMatchObject({ again: false, ready: 0, duplicates: 4 });
    expect(body.hadNo).toBeGreaterThan(0);
    const { mapping } = body;
    const again = await client('PUT', `/api/v1/imports/${body.id}/mapping`, { mapping, again: true });
    expect(again.body).toMatchObject({ again: true, hadNo: body.hadNo });
    expect(again.body.ready).toBe(body.hadNo);
    const { items } = (await client('GET', `/api/v1/imports/${body.id}/rows?status=ready`)).body;
    expect(items[0].issues[0]).toMatchObject({
      code: 'taken-in-again',
      message: { en: 'The person had a no in this job on 2026-03-02 and is taken in again.' },
    });
    const off = await client('PUT', `/api/v1/imports/${body.id}/mapping`, { mapping });
    expect(off.body).toMatchObject({ again: false, ready: 0 });
    await client('PUT', `/api/v1/imports/${body.id}/mapping`, { mapping, again: true });
    await client('POST', `/api/v1/imports/${body.id}/run`, { atOnce: true });
    await waitUntil(async () => (await client('GET', `/api/v1/imports/${body.id}`)).body.status === 'done', 20_000);
    expect((await people()).sort()).toEqual(['Cia 1', 'Dan 1', 'Åsa 2']);
  });
});

test('somebody who has applied for another job is recognised by hand and in a list, which both say so', async () => {
  await byHand(asa);
  jobId = await openJob(server.database, published);
  await byList(asa, ['known-person']);
  jobId = await openJob(server.database, published);
  const { body } = await client('POST', `/api/v1/jobs/${jobId}/applications`, asa);
  expect(body.known).toBe(true);
  expect(await people()).toEqual(['Åsa 3']);
});

describe('who may be somebody known', () => {
  const mother = { ...asa, firstName: 'Karin', lastName: 'Ek' };
  const daughter = { ...asa, firstName: 'Moa', lastName: 'Ek' };
  const post = (person: object) => client('POST', `/api/v1/jobs/${jobId}/applications`, person);

  test('is asked about by hand, and becomes what was said', async () => {
    await byHand(mother);
    jobId = await openJob(server.database, published);
    const asked = await post(daughter);
    expect([asked.status, asked.body.code]).toEqual([409, 'mayBeKnown']);
    const [possible] = asked.body.people;
    expect(possible).toMatchObject({ name: 'Karin Ek', email: asa.email.toLowerCase(), here: null });
    expect(possible.applications).toHaveLength(1);
    expect(await people()).toEqual(['Karin 1']);
    expect((await post({ ...daughter, person: 'new' })).body.known).toBe(false);
    expect((await people()).sort()).toEqual(['Karin 1', 'Moa 1']);
    jobId = await openJob(server.database, published);
    expect((await post({ ...daughter, person: possible.candidateId })).body).toMatchObject({ known: true });
    expect((await people()).sort()).toEqual(['Karin 2', 'Moa 1']);
    const nobody = await post({ ...daughter, firstName: 'Siv', person: '00000000-0000-4000-8000-000000000000' });
    expect([nobody.status, nobody.body.code]).toEqual([404, 'notFound']);
  });

  test('is asked about by name alone in a job that whoever asks may not see', async () => {
    const { body: made } = await client('POST', '/api/v1/people', {
      ...{ name: 'Iris', email: 'iris@example.com', role: 'interviewer' },
    });
    const iris = await signIn(server, 'iris@example.com', made.firstPassword);
    await byHand(mother);
    const unseen = jobId;
    jobId = await openJob(server.database, published);
    const fill = (id: string) =>
      server.database.jobRole.create({ data: { jobId: id, role: 'recruiter', userId: made.userId } });
    await fill(jobId);
    const ask = async () => (await iris('POST', `/api/v1/jobs/${jobId}/applications`, daughter)).body;
    const hidden = { name: 'Karin Ek', email: null, phone: null, applications: [] };
    expect(await ask()).toMatchObject({ code: 'mayBeKnown', people: [hidden] });
    await fill(unseen);
    expect((await ask()).people).toMatchObject([{ email: mother.email, applications: [{}] }]);
  });

  test('is listed by the dry run, and stays apart, in one list and in the next', async () => {
    await byHand(mother);
    await byList(daughter, ['may-be-known']);
    expect((await people()).sort()).toEqual(['Karin 1', 'Moa 1']);
    await byList(daughter, ['already-in-job']);
    expect((await people()).sort()).toEqual(['Karin 1', 'Moa 1']);
  });

  test('of one name without address or number are two once somebody has said so', async () => {
    const kim = { firstName: 'Kim', lastName: 'Berg' };
    expect((await post(kim)).status).toBe(201);
    const asked = await post(kim);
    expect([asked.body.code, asked.body.people[0].here]).toEqual(['mayBeKnown', expect.any(String)]);
    expect((await post({ ...kim, person: 'new' })).status).toBe(201);
    const same = await post({ ...kim, person: asked.body.people[0].candidateId });
    expect(same.body.code).toBe('alreadyApplied');
    expect(await people()).toEqual(['Kim 1', 'Kim 1']);
  });
});

test('a mother and a daughter in one list, with one mailbox, are two', async () => {
  const list = `Förnamn;Efternamn;E-post\nKarin;Ek;familjen@example.com\nMoa;Ek;familjen@example.com\n`;
  const { body } = await client('POST', `/api/v1/jobs/${jobId}/imports`, list, { 'content-type': 'text/csv' });
  expect(body).toMatchObject({ ready: 2, duplicates: 0 });
  await startImport(client, body.id);
  await waitUntil(async () => (await client('GET', `/api/v1/imports/${body.id}`)).body.status === 'done', 20_000);
  expect((await people()).sort()).toEqual(['Karin 1', 'Moa 1']);
});

describe('somebody known who comes with other details', () => {
  const stored = () => server.database.candidate.findFirstOrThrow();
  const again = async (person: object) => {
    jobId = await openJob(server.database, published);
    return client('POST', `/api/v1/jobs/${jobId}/applications`, person);
  };

  test('keeps by hand what is stored, gets what was missing, and both are said', async () => {
    await client('POST', `/api/v1/jobs/${jobId}/applications`, { ...asa, phone: undefined });
    expect(await stored()).toMatchObject({ phone: null, zone: null });
    const { body } = await again({ ...asa, zone: 'Europe/Helsinki', language: 'en' });
    expect([body.known, body.differs]).toEqual([true, ['language']]);
    const filled = { phone: '+46701740605', phoneIsMobile: true, zone: 'Europe/Helsinki', language: 'sv' };
    expect(await stored()).toMatchObject(filled);
    const told = await server.database.auditEntry.findFirst({ where: { action: 'changeCandidate' } });
    expect(told?.after).toEqual({ renewed: ['phone', 'zone'] });
    expect(await server.database.signal.count({ where: { kind: 'dataChanged' } })).toBe(1);
    expect((await again({ ...asa, phone: '070-174 06 99' })).body.differs).toEqual(['phone']);
    expect(await stored()).toMatchObject(filled);
  });

  test('is not said to differ by what only stood in the form, which a new entry gets', async () => {
    const assumed = { language: 'en', channel: 'sms', assumed: ['language', 'channel'] };
    expect((await again({ ...asa, ...assumed })).body.differs).toEqual([]);
    expect(await stored()).toMatchObject({ language: 'en', channel: 'sms' });
    expect((await again({ ...asa, ...assumed, language: 'sv', channel: 'email' })).body.differs).toEqual([]);
    const chosen = { language: 'sv', channel: 'email', assumed: ['channel'] };
    expect((await again({ ...asa, ...chosen })).body.differs).toEqual(['language']);
    expect(await stored()).toMatchObject({ language: 'en', channel: 'sms' });
  });

  test('is read, locked and marked together with everybody else of a list; only who lacks something is written alone', async () => {
    await byHand(asa);
    await client('POST', `/api/v1/jobs/${jobId}/applications`, { ...bo, phone: undefined });
    const by = { kind: 'besked' } as const;
    const { organisationId } = await stored();
    const renewals = () => server.database.auditEntry.count({ where: { action: 'changeCandidate' } });
    const renewedBefore = await renewals();
    const before = await server.database.candidate.findMany({ orderBy: { id: 'asc' } });
    const asked = async (phone: string | undefined) => {
      let statements = 0;
      const counting = server.database.$extends({
        query: { $allOperations: ({ args, query }) => ((statements += 1), query(args)) },
      });
      await counting.$transaction(async (transaction) => {
        const locked = await lockPeople(
          transaction as Transaction,
          before.map(({ id }) => id),
        );
        const people = locked.map((one) => ({ stored: one, given: { phone, phoneIsMobile: true } }));
        await completePeople(transaction as Transaction, { organisationId, by }, people);
      });
      return statements;
    };
    expect(await asked(undefined)).toBe(3);
    const after = await server.database.candidate.findMany({ orderBy: { id: 'asc' } });
    expect(after.every(({ updatedAt }, index) => updatedAt > (before[index]?.updatedAt ?? updatedAt))).toBe(true);
    expect(await asked('+46701740606')).toBeGreaterThan(3);
    const phones = (await server.database.candidate.findMany()).map(({ phone }) => phone).sort();
    expect([phones, await renewals()]).toEqual([['+46701740605', '+46701740606'], renewedBefore + 1]);
  });

  test('keeps who they are where a person says who it is', async () => {
    await byHand(asa);
    const { id } = await stored();
    const { body } = await again({ ...asa, firstName: 'Moa', email: 'annan@example.com', person: id });
    expect(body).toMatchObject({ known: true, candidateId: id, differs: ['firstName', 'email'] });
    expect(await stored()).toMatchObject({ firstName: 'Åsa', email: asa.email });
  });

  test('gets no address that takes nothing more by being filled in', async () => {
    await client('POST', `/api/v1/jobs/${jobId}/applications`, { ...asa, phone: undefined });
    const { organisationId } = await stored();
    await server.database.suppression.create({
      data: { organisationId, channel: 'sms', address: '+46701740605', reason: 'optedOut' },
    });
    await again(asa);
    expect(await stored()).toMatchObject({ phone: '+46701740605', smsOptedOut: true });
  });

  test('is told of by the dry run of a list, and gets by it what was missing', async () => {
    await client('POST', `/api/v1/jobs/${jobId}/applications`, { ...asa, phone: undefined });
    jobId = await openJob(server.database, published);
    await byList(asa, ['known-person']);
    expect(await stored()).toMatchObject({ phone: '+46701740605', phoneIsMobile: true });
    jobId = await openJob(server.database, published);
    await byList({ ...asa, phone: '070-174 06 99' }, ['known-person', 'detail-differs']);
    expect(await stored()).toMatchObject({ phone: '+46701740605' });
  });

  test('satisfies by what is stored what the process asks of an applicant, by hand and in a list', async () => {
    await byHand(asa);
    const { organisationId } = await stored();
    const strict = structuredClone(drawing);
    if (strict.steps['start']?.kind === 'start') strict.steps['start'].requires = ['mobile'];
    const asking = await publish(server.database, organisationId, strict);
    const openStrict = async () => (jobId = await openJob(server.database, asking));
    await openStrict();
    const post = (person: object) => client('POST', `/api/v1/jobs/${jobId}/applications`, person);
    expect((await post({ ...bo, email: 'bo@example.com', phone: undefined })).body.errors).toMatchObject([
      { path: 'body.phone', code: 'field-missing' },
    ]);
    expect((await post({ ...asa, phone: undefined })).status).toBe(201);
    await openStrict();
    await byList({ ...asa, phone: '' }, ['known-person']);
    expect(await people()).toEqual(['Åsa 3']);
    // A number to which no SMS goes is no mobile number for being typed over.
    await server.database.candidate.updateMany({ data: { phone: '+46812345678', phoneIsMobile: false } });
    await openStrict();
    expect((await post(asa)).status).toBe(422);
  });
});
