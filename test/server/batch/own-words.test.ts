import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decideItem } from '../../../server/use-cases/batch/decide-item.ts';
import { takeBackItem } from '../../../server/use-cases/batch/take-back-item.ts';
import { storeWords } from '../../../server/use-cases/own-words/store-words.ts';
import { keepDeciding } from '../../../server/batches/keep-deciding.ts';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { definitionOf, end, rejectExit, stage, stageExit, start } from '../../process/interpreter/definitions.ts';
import { openJob, publish } from '../furnish.ts';
import { type Client, signIn, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const competencies = ['prioritising', 'teamwork'].map((id) => ({ id, name: { sv: id, en: id } }));
/** A screening with a scorecard, of which nobody has to hand one in. */
const drawing = definitionOf(
  {
    start,
    screening: stage({
      scorecard: { competencies, required: 0 },
      exits: {
        advance: stageExit({ owes: 'nothing' }),
        reject: rejectExit,
        both: { ...rejectExit, owes: 'strengthAndDevelopment' },
      },
    }),
    hired: end('hired'),
    rejected: end('rejected'),
  },
  { start: { next: 'screening' }, screening: { advance: 'hired', reject: 'rejected', both: 'rejected' } },
);
const said = 'Hej {{ candidate.firstName }}: {{ feedback.text }}';
drawing.texts['reject'] = {
  name: 'Reject',
  email: { sv: { subject: 'Svar', body: said }, en: { subject: 'Answer', body: said } },
  sms: { sv: said, en: said },
};

let server: TestServer;
let client: Client;
let assessor: Client;
let run: ReturnType<typeof runByHand>;
let organisationId: string;
let jobId: string;

beforeAll(async () => {
  server = await startTestServer();
  ({ client, organisationId } = await signInFirst(server));
  const email = 'berit@example.se';
  const made = await client('POST', '/api/v1/people', { name: 'Berit Ek', email, role: 'recruiter' });
  assessor = await signIn(server, email, made.body.firstPassword);
  run = runByHand(server.pool);
  // The tests say themselves when its turn comes.
  await server.batches.stop();
});
beforeEach(async () => {
  jobId = await openJob(server.database, await publish(server.database, organisationId, drawing));
});
afterAll(() => server.stop());

type Change = { language?: 'sv' | 'en'; channel?: 'email' | 'sms'; phone?: string };
async function apply(firstName: string, change: Change = {}): Promise<string> {
  const email = `${randomUUID()}@example.com`;
  const applicant = { firstName, lastName: 'Ek', email, language: 'sv', ...change };
  const made = await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant);
  await run.start(made.body.applicationId);
  return made.body.applicationId;
}

const evidence = (shows: string, behaviour: string) => ({
  ...{ id: shows, shows, situation: 'När vi talade om nattpasset', behaviour, impact: '' },
});
/** Somebody has assessed the candidate: what they did in a case, and what was missing. */
const assess = async (id: string, patients = 'tre', change: object = {}) => {
  const answer = await assessor('POST', `/api/v1/applications/${id}/scorecard`, {
    ...{ stepId: 'screening', visit: 1, language: 'sv', privateNote: 'Hemligt' },
    ratings: {
      prioritising: {
        level: 4,
        evidence: [evidence('strength', `berättade hur hon prioriterade ${patients} patienter`)],
      },
      teamwork: { level: 2, evidence: [evidence('development', 'frågade inte kollegorna om hjälp')] },
    },
    ...change,
  });
  expect(answer.status).toBe(201);
};

const about = { stepId: 'screening', exitId: 'reject' };
const choice = (applicationIds: readonly string[], change: object = {}) => ({
  ...{ ...about, reason: 'Others meet the requirements better', words: 'own', applicationIds },
  feedbackText: { sv: 'Din ansökan var tydlig, {{ candidate.firstName }}.' },
  ...change,
});
const path = () => `/api/v1/jobs/${jobId}/decision-batches`;
const preview = async (body: object, query = '') => (await client('POST', `${path()}/preview${query}`, body)).body;
const write = async (applicationIds: readonly string[], change: object = {}) => {
  const answer = await client('POST', `/api/v1/jobs/${jobId}/own-words`, { ...about, applicationIds, ...change });
  expect(answer.status).toBe(200);
  return answer.body.items.map(({ whose, why }: { whose: string; why: string }) => why ?? whose);
};
const save = (id: string, change: object) =>
  client('PUT', `/api/v1/jobs/${jobId}/own-words/${id}`, { ...about, ...change });
type Item = {
  applicationId: string;
  name: string;
  whose: string;
  why: string;
  text: string;
  words: { feedbackText: string };
};
const namesOf = (body: { items: Item[] }) => body.items.map(({ name }) => name.replace(' Ek', ''));
const codesOf = (body: { blocked: { applicationId: string; code: string }[] }) =>
  Object.fromEntries(body.blocked.map(({ applicationId, code }) => [applicationId, code]));
const decidedFor = (applicationId: string) => server.database.decision.findFirst({ where: { applicationId } });
async function decide(body: { ready: string[]; seen: object }, change: object = {}) {
  return client('POST', path(), { ...choice(body.ready), seen: body.seen, ...change });
}
/** Lets the batches be worked until none is left. */
async function workOn(): Promise<void> {
  const working = keepDeciding(
    { database: server.database, senders: server.senders, log: server.log, nudgeRelay: () => undefined } as never,
    20,
  );
  const open = () => server.database.decisionBatch.count({ where: { status: 'running' } });
  await waitUntil(async () => (await open()) === 0, 20_000);
  await working.stop();
}

describe('words from the own scorecards', () => {
  test('are written for each from what was seen of them, and whoever has too little is told the same as all', async () => {
    const ids = [await apply('Anna'), await apply('Bodil'), await apply('Cilla'), await apply('Dag')];
    const [anna = '', bodil = '', cilla = ''] = ids;
    await assess(anna, 'tre');
    await assess(bodil, 'fyra');
    await assess(cilla, '', {
      ratings: {
        prioritising: { level: null, evidence: [] },
        teamwork: { level: 1, evidence: [evidence('development', 'frågade inte kollegorna om hjälp')] },
      },
    });
    expect((await preview(choice(ids))).unwritten).toEqual(ids);
    expect(await write(ids)).toEqual(['blind', 'blind', 'blind', 'none']);
    expect((await preview(choice(ids))).blind).toEqual([anna, bodil, cilla]);
    expect(await write(ids.slice(0, 3), { which: 'anew', standAside: true })).toEqual(['composed', 'composed', 'few']);
    const body = await preview(choice(ids));
    expect([body.unwritten, body.blocked, body.blind]).toEqual([[], [], []]);
    expect(body.items.map(({ whose, why }: Item) => why ?? whose)).toEqual(['composed', 'composed', 'few', 'none']);
    const texts = body.items.map(({ text }: Item) => text);
    expect(texts[0]).toContain('prioriterade tre patienter');
    expect(texts[1]).toContain('prioriterade fyra patienter');
    expect(texts[2]).toContain('Din ansökan var tydlig, Cilla.');
    expect(body.counts).toMatchObject({ composed: 2, general: 2, edited: 0 });
    expect(namesOf(await preview(choice(ids), '?show=composed'))).toEqual(['Anna', 'Bodil']);
    expect(namesOf(await preview(choice(ids), '?show=general&limit=1'))).toEqual(['Cilla']);
  });

  test('are there again for whoever wrote them, and for nobody else', async () => {
    const id = await apply('Anna');
    await save(id, { texts: { feedbackText: 'Du skrev ett tydligt brev, och det gav oss en bild.' } });
    const mine = await preview(choice([id], { words: 'same' }));
    expect(mine.items[0]).toMatchObject({ whose: 'edited', text: expect.stringContaining('tydligt brev') });
    const { body: theirs } = await assessor('POST', `${path()}/preview`, choice([id], { words: 'same' }));
    expect(theirs.items[0]).toMatchObject({ whose: 'general', text: expect.stringContaining('Din ansökan') });
    const { words: _words, ...plain } = choice([id]);
    expect((await preview(plain)).items[0].whose).toBe('general');
  });

  test('are found fault with for each, counted, and shown alone', async () => {
    const ids = [await apply('Anna'), await apply('Bodil')];
    await write(ids);
    await save(ids[1] ?? '', { texts: { feedbackText: 'Du verkar osäker.' } });
    const body = await preview(choice(ids));
    expect([body.counts.look, body.stopped]).toEqual([1, 1]);
    expect(namesOf(await preview(choice(ids), '?show=look'))).toEqual(['Bodil']);
    expect((await decide(body)).body.code).toBe('wordingBlocked');
  });

  test('a person is left out and comes back in, with what was written', async () => {
    const ids = [await apply('Anna'), await apply('Bodil')];
    const [anna = ''] = ids;
    await write(ids);
    await save(anna, { texts: { feedbackText: 'Du skrev ett tydligt brev.' } });
    await save(anna, { leftOut: true });
    const without = await preview(choice(ids));
    expect([without.ready, without.leftOut, without.total]).toEqual([
      ids.slice(1),
      [{ applicationId: anna, name: 'Anna Ek' }],
      2,
    ]);
    await save(anna, { leftOut: false });
    const body = await preview(choice(ids));
    expect(body.items[0]).toMatchObject({ whose: 'edited', words: { feedbackText: 'Du skrev ett tydligt brev.' } });
  });

  test('written by hand while others are composed stay, and being left out says nothing of them', async () => {
    const id = await apply('Anna');
    await assess(id);
    await save(id, { leftOut: true });
    const at = { where: { applicationId: id } };
    const read = await server.database.ownWords.findFirstOrThrow(at);
    await server.database.ownWords.updateMany({
      ...at,
      data: { whose: 'composed', words: { feedbackText: 'Ett.' }, savedAt: new Date(0), evidence: 'old' },
    });
    const { database } = server;
    const row = {
      id,
      candidate: { id: (await database.application.findUniqueOrThrow({ where: { id } })).candidateId },
    };
    const standing = { row, job: { id: jobId }, ...about, visit: 1 } as never;
    const author = { organisationId, userId: read.authorId } as never;
    const composed = { whose: 'composed' as const, why: null, words: { feedbackText: 'Komponerat.' }, sentences: [] };
    const put = (over: Date | null) => storeWords(database, author, standing, composed, { evidence: 'new', over });
    await save(id, { texts: { feedbackText: 'Du skrev ett tydligt brev.' } });
    for (const over of [new Date(0), null]) expect(await put(over)).toMatchObject({ whose: 'edited' });
    expect(await database.ownWords.findFirst(at)).toMatchObject({
      words: { feedbackText: 'Du skrev ett tydligt brev.' },
    });
    const { savedAt } = await database.ownWords.findFirstOrThrow(at);
    expect((await save(id, { leftOut: false })).body).toMatchObject({ whose: 'edited' });
    expect(await database.ownWords.findFirst(at)).toMatchObject({ leftOut: false, savedAt });
    expect(await put(savedAt)).toMatchObject({ whose: 'composed' });
    await save(id, { texts: { feedbackText: 'Igen.' } });
    await write([id], { which: 'changed' });
    expect(await database.ownWords.findFirst(at)).toMatchObject({
      words: { feedbackText: 'Igen.' },
      evidence: expect.stringMatching(/^.{22}$/),
    });
  });

  test('whom neither words of their own nor words for all are written for is blocked, and no half message is shown', async () => {
    const ids = [await apply('Anna')];
    await write(ids);
    const body = await preview(choice(ids, { feedbackText: {} }));
    expect([codesOf(body), body.ready, body.missing]).toEqual([{ [ids[0] ?? '']: 'wordsMissing' }, [], []]);
    // Of two texts one is written by hand: it is there to go on with.
    await save(ids[0] ?? '', { exitId: 'both', texts: { strength: 'Ett tydligt brev.' } });
    const { blocked } = await preview(choice(ids, { exitId: 'both' }));
    expect(blocked[0]).toMatchObject({ code: 'wordsMissing', words: { strength: 'Ett tydligt brev.' } });
  });
});

describe('what is sent', () => {
  test('is what was looked at, with whose words and what each sentence rests on', async () => {
    const ids = [await apply('Anna'), await apply('Bodil'), await apply('Cilla')];
    const [anna = '', bodil = '', cilla = ''] = ids;
    for (const id of [anna, bodil]) await assess(id);
    await write(ids, { standAside: true });
    const before = await preview(choice(ids));
    const [first] = before.items[1].words.feedbackText.split('\n\n');
    await save(bodil, { texts: { feedbackText: `${first}\n\nDet uppskattade vi.` } });
    const body = await preview(choice(ids));
    expect((await decide(body)).status).toBe(202);
    await workOn();
    const decisions = await Promise.all(ids.map(decidedFor));
    expect(decisions.map((one) => one?.feedbackText)).toEqual(body.items.map(({ words }: Item) => words.feedbackText));
    const bases = decisions.map((one) => one?.basis as { whose: string; sentences: { source: { kind: string } }[] });
    expect(bases.map(({ whose }) => whose)).toEqual(['composed', 'edited', 'general']);
    expect(bases.map(({ sentences }) => sentences.some(({ source }) => source.kind === 'evidence'))).toEqual([
      true,
      true,
      false,
    ]);
    const [batch] = (await client('GET', `/api/v1/decision-batches?jobId=${jobId}`)).body.items;
    const { body: people } = await client('GET', `/api/v1/decision-batches/${batch.id}/items`);
    expect(people.items.map(({ whose }: Item) => whose)).toEqual(['composed', 'edited', 'general']);
    const entry = await server.database.auditEntry.findFirstOrThrow({
      where: { action: 'decideForMany', targetId: batch.id },
    });
    expect(entry.after).toMatchObject({ words: { composed: 1, edited: 1, general: 1 } });
    expect(await server.database.ownWords.count({ where: { applicationId: { in: [anna, bodil, cilla] } } })).toBe(0);
  });

  test('is nothing to whom the scorecards have changed of since, until that is looked at', async () => {
    const ids = [await apply('Anna'), await apply('Bodil')];
    const [anna = '', bodil = ''] = ids;
    for (const id of ids) await assess(id);
    await write(ids, { standAside: true });
    const body = await preview(choice(ids));
    await assess(anna, 'åtta', { reason: 'Mindes fel' });
    const refused = await decide(body);
    expect([refused.body.code, codesOf(refused.body)]).toEqual(['someBlocked', { [anna]: 'changedSincePreview' }]);
    expect(codesOf(await preview(choice(ids)))).toEqual({ [anna]: 'changedSincePreview' });
    // Who leaves that one out may go on with the other.
    await write([anna], { which: 'changed' });
    const again = await preview(choice(ids));
    expect(again.items[0].text).toContain('prioriterade åtta patienter');
    expect((await decide(again)).status).toBe(202);
    await assess(bodil, 'nio', { reason: 'Mindes fel' });
    await workOn();
    expect([(await decidedFor(anna))?.feedbackText, await decidedFor(bodil)]).toEqual([
      again.items[0].words.feedbackText,
      null,
    ]);
    const [batch] = (await client('GET', `/api/v1/decision-batches?jobId=${jobId}`)).body.items;
    const { body: failed } = await client('GET', `/api/v1/decision-batches/${batch.id}/items?state=failed`);
    expect(
      failed.items.map(({ applicationId, code }: { applicationId: string; code: string }) => [applicationId, code]),
    ).toEqual([[bodil, 'changedSincePreview']]);
  });

  test('taken back leaves what was written by hand, before the turn of a person and after it', async () => {
    const ids = [await apply('Anna'), await apply('Bodil')];
    const [anna = '', bodil = ''] = ids;
    await write(ids);
    for (const id of ids) await save(id, { texts: { feedbackText: `Du skrev ett tydligt brev, ${id.slice(0, 4)}.` } });
    const kept = async () =>
      (await preview(choice(ids))).items.map(({ whose, words }: Item) => [whose, words.feedbackText]);
    const before = await kept();
    const [batch] = [(await decide(await preview(choice(ids)))).body];
    expect(await kept()).toEqual(before);
    const { database } = server;
    const found = await database.decisionBatch.findUniqueOrThrow({ where: { id: batch.id } });
    const itemOf = (applicationId: string) =>
      database.decisionBatchItem.findFirstOrThrow({ where: { batchId: batch.id, applicationId } });
    const parts = { database, nudgeRelay: () => undefined };
    await decideItem(parts, found, await itemOf(anna), undefined);
    const at = { applicationId: anna, whose: 'edited' };
    expect([await database.ownWords.count({ where: at }), (await itemOf(anna)).status]).toEqual([0, 'decided']);
    for (const id of [anna, bodil]) await takeBackItem(parts, found, await itemOf(id));
    expect(await database.ownWords.count({ where: { applicationId: { in: ids }, whose: 'edited' } })).toBe(2);
    const row = await database.ownWords.findFirstOrThrow({ where: at });
    expect(row.words).toEqual({ feedbackText: before[0][1] });
    await database.decisionBatch.update({ where: { id: batch.id }, data: { status: 'takenBack' } });
  });

  test('is no batch where everybody is left out', async () => {
    const id = await apply('Anna');
    await write([id]);
    await save(id, { leftOut: true });
    const answer = await decide({ ...(await preview(choice([id]))), ready: [id] });
    expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([422, 'count']);
    expect(await server.database.decisionBatch.count({ where: { jobId } })).toBe(0);
  });

  test('is nothing to whom the words for all read otherwise by now', async () => {
    const id = await apply('Anna');
    const body = await preview(choice([id], { words: 'same' }));
    const { candidateId } = await server.database.application.findUniqueOrThrow({ where: { id } });
    await server.database.candidate.update({ where: { id: candidateId }, data: { firstName: 'Hanna' } });
    const refused = await decide(body, { words: 'same' });
    expect(codesOf(refused.body)).toEqual({ [id]: 'changedSincePreview' });
  });

  test('is nothing to whose language or name has become another before their turn, also where all are told the same', async () => {
    const ids = [await apply('Anna'), await apply('Bodil'), await apply('Cilla')];
    const [anna = '', bodil = '', cilla = ''] = ids;
    const words = { words: 'same', feedbackText: { sv: 'Ditt brev var tydligt.', en: 'Your letter was clear.' } };
    const made = await decide(await preview(choice(ids, words)), words);
    const change = (id: string, data: object) =>
      server.database.candidate.updateMany({ where: { applications: { some: { id } } }, data });
    await change(anna, { language: 'en' });
    await change(bodil, { firstName: 'Bodil Maria' });
    await workOn();
    const { body } = await client('GET', `/api/v1/decision-batches/${made.body.id}/items?state=failed`);
    expect(
      body.items.map(({ applicationId, code }: { applicationId: string; code: string }) => [applicationId, code]),
    ).toEqual([anna, bodil].map((id) => [id, 'changedSincePreview']));
    expect((await decidedFor(cilla))?.feedbackText).toBe('Ditt brev var tydligt.');
  });
});
