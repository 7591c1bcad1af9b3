import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { keepDeciding } from '../../../server/batches/keep-deciding.ts';
import { routes } from '../../../server/contract/routes.ts';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import type { Database } from '../../../server/parts.ts';
import { previewBatch } from '../../../server/use-cases/batch/preview-batch.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { ask, definitionOf, end, rejectExit, stage, stageExit, start } from '../../process/interpreter/definitions.ts';
import { openJob, publish } from '../furnish.ts';
import { type Client, signIn, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

/** A screening, an offer that can be declined, and a last stage for those who have accepted. */
const drawing = definitionOf(
  {
    start,
    screening: stage({
      exits: {
        advance: stageExit({ owes: 'nothing', requires: ['licence'] }),
        offer: stageExit({ owes: 'nothing' }),
        reject: rejectExit,
      },
    }),
    offer: ask,
    contract: stage({ exits: { hire: stageExit({ owes: 'nothing' }), reject: rejectExit } }),
    hired: end('hired'),
    rejected: end('rejected'),
    declined: end('withdrew'),
  },
  {
    start: { next: 'screening' },
    screening: { advance: 'hired', offer: 'offer', reject: 'rejected' },
    offer: { yes: 'contract', no: 'declined', 'no-answer': 'contract' },
    contract: { hire: 'hired', reject: 'rejected' },
  },
);
const said = 'Hej {{ candidate.firstName }}: {{ feedback.text }}';
drawing.texts['reject'] = {
  name: 'Reject',
  email: { sv: { subject: 'Svar', body: said }, en: { subject: 'Answer', body: said } },
  sms: { sv: said, en: said },
};

let server: TestServer;
let client: Client;
let userId: string;
let organisationId: string;
let run: ReturnType<typeof runByHand>;
let jobId: string;

beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client, userId, organisationId } = first);
  run = runByHand(server.pool);
  // The tests say themselves when its turn comes.
  await server.batches.stop();
});
beforeEach(async () => {
  jobId = await openJob(server.database, await publish(server.database, organisationId, drawing));
});
afterAll(() => server.stop());

type Change = { language?: 'sv' | 'en'; channel?: 'email' | 'sms'; phone?: string; fields?: object };

/** Somebody who stands in the screening. */
async function apply(firstName: string, change: Change = {}): Promise<string> {
  const email = `${randomUUID()}@example.com`;
  const applicant = { firstName, lastName: 'Ek', email, language: 'sv', ...change };
  const made = await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant);
  expect(made.status).toBe(201);
  await run.start(made.body.applicationId);
  return made.body.applicationId;
}
const applyMany = async (count: number) => {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) ids.push(await apply(`Åsa${index}`));
  return ids;
};

const choice = (applicationIds: readonly string[], change: object = {}) => ({
  stepId: 'screening',
  exitId: 'reject',
  reason: 'Others meet the requirements better',
  feedbackText: { sv: 'Din ansökan till {{ job.title }} var tydlig, {{ candidate.firstName }}.' },
  applicationIds,
  ...change,
});
const path = () => `/api/v1/jobs/${jobId}/decision-batches`;
const preview = (body: object, query = '') => client('POST', `${path()}/preview${query}`, body);
/** All of it but the number that the next message's id is made of: an id is never used twice, also where its message was taken back. */
async function stateOf(id: string): Promise<object> {
  const { state } = await server.database.application.findUniqueOrThrow({ where: { id } });
  return { ...(state as object), counter: null };
}
/** What the sheet of one candidate says of why the answer cannot leave. */
const unreachedOf = async (id: string) => {
  const body = {
    stepId: 'screening',
    visit: 1,
    exitId: 'reject',
    reason: 'Others do',
    feedbackText: 'Din ansökan var tydlig.',
  };
  return (await client('POST', `/api/v1/applications/${id}/decisions/preview`, body)).body.unreached;
};
const codesOf = (body: { blocked: { applicationId: string; code: string }[] }) =>
  Object.fromEntries(body.blocked.map(({ applicationId, code }) => [applicationId, code]));
const batchOf = async (id: string) => (await client('GET', `/api/v1/decision-batches/${id}`)).body;
const toldOf = (batchId: string) =>
  server.database.staffEvent.findMany({
    where: { kind: 'many', subjectId: batchId },
    select: { about: true, to: true },
  });
const comesTo = async (id: string, status: string) => {
  await workOn();
  const batch = await batchOf(id);
  expect(batch.status).toBe(status);
  return batch;
};
async function decideFor(applicationIds: readonly string[], change: object = {}): Promise<string> {
  const made = await client('POST', path(), choice(applicationIds, change));
  expect([made.status, made.body]).toEqual([202, expect.objectContaining({ total: applicationIds.length })]);
  return made.body.id;
}

describe('the preview', () => {
  test('asks once which jobs the caller sees, however many are shown', async () => {
    const applicationIds = await applyMany(3);
    let asked = 0;
    const counting = server.database.$extends({
      query: { member: { findFirst: ({ args, query }) => ((asked += 1), query(args)) } },
    });
    const hires = { stepId: 'screening', exitId: 'advance', applicationIds, fields: { licence: '12345' } };
    const body = routes.previewDecisionBatch.body.parse(hires);
    const by = { name: 'Anna', email: '', language: 'sv', role: 'recruiter', scopes: null, rehearsal: null } as const;
    const parts = { ...server, database: counting as unknown as Database };
    const caller = { ...by, userId, organisationId };
    const { items } = await previewBatch(parts, caller, { jobId, body }, { limit: 10 });
    expect([items.length, asked]).toEqual([3, 1]);
  });

  test('shows every message as its candidate would read it: language, channel and variables of their own', async () => {
    const anna = await apply('Anna');
    const bo = await apply('Bo', { channel: 'sms', phone: '+46701740605' });
    const cyd = await apply('Cyd', { language: 'en' });
    const feedbackText = { sv: 'Tydligt, {{ candidate.firstName }}!', en: 'Clear, {{ candidate.firstName }}!' };
    const { status, body } = await preview(choice([anna, bo, cyd], { feedbackText }));
    expect([status, body.total, body.blocked, body.missing]).toEqual([200, 3, [], []]);
    expect(body.languages).toEqual({ sv: 2, en: 1 });
    expect(
      body.items.map((one: Record<string, string>) => [one['name'], one['language'], one['channel'], one['subject']]),
    ).toEqual([
      ['Anna Ek', 'sv', 'email', 'Svar'],
      ['Bo Ek', 'sv', 'sms', null],
      ['Cyd Ek', 'en', 'email', 'Answer'],
    ]);
    expect(body.items.map((one: { text: string }) => /(Tydligt|Clear), \w+!/.exec(one.text)?.[0])).toEqual([
      'Tydligt, Anna!',
      'Tydligt, Bo!',
      'Clear, Cyd!',
    ]);
    expect(await server.database.decision.count()).toBe(0);
  });

  test('comes page by page, and counts everybody on each', async () => {
    const ids = await applyMany(5);
    const first = await preview(choice(ids), '?limit=3');
    const second = await preview(choice(ids), `?limit=3&after=${first.body.next}`);
    const shown = [first, second].map(({ body }) =>
      body.items.map((one: { applicationId: string }) => one.applicationId),
    );
    expect(shown).toEqual([ids.slice(0, 3), ids.slice(3)]);
    expect([first.body.total, second.body.total, second.body.next]).toEqual([5, 5, null]);
  });

  test('says what the choice itself still lacks, and shows no half message', async () => {
    const { body } = await preview({ ...choice([await apply('Anna')]), reason: '', feedbackText: {} });
    expect(body.missing.map(({ code }: { code: string }) => code)).toEqual(['feedbackText', 'reason']);
    expect(body.items).toEqual([]);
  });

  test('lists whom it is blocked for, with why and what to do', async () => {
    const here = await apply('Anna');
    const waits = await apply('Bo');
    const one = `/api/v1/applications/${waits}/decisions`;
    await client('POST', one, { stepId: 'screening', visit: 1, exitId: 'offer' });
    const paused = await apply('Cy');
    const until = new Date(Date.now() + 9 * 86_400_000).toISOString();
    await client('POST', `/api/v1/applications/${paused}/pause`, { until, reason: 'Budget' });
    await run.signals(paused);
    await server.database.application.update({ where: { id: paused }, data: { pausedUntil: new Date(until) } });
    const gone = await apply('Di');
    await client('POST', `/api/v1/applications/${gone}/withdraw`, {});
    await run.signals(gone);
    const mute = await apply('Ed');
    const { candidateId } = await server.database.application.findUniqueOrThrow({ where: { id: mute } });
    await server.database.candidate.update({ where: { id: candidateId }, data: { emailOptedOut: true } });
    const english = await apply('Flo', { language: 'en' });
    const { body } = await preview(choice([here, waits, paused, gone, mute, english]));
    expect(body.ready).toEqual([here]);
    expect(codesOf(body)).toEqual({
      [waits]: 'decisionWaits',
      [paused]: 'paused',
      [gone]: 'ended',
      [mute]: 'noChannel',
      [english]: 'languageMissing',
    });
    expect(body.blocked[0]).toMatchObject({ name: 'Bo Ek', why: { en: expect.stringContaining('undo window') } });
    expect([await unreachedOf(here), await unreachedOf(mute)]).toEqual([null, 'noChannel']);
  });

  test('is blocked for whom only a channel reaches that nobody carries, also where that stopped meanwhile', async () => {
    const bySms = await apply('Bo', { channel: 'sms', phone: '+46701740606' });
    const { candidateId } = await server.database.application.findUniqueOrThrow({ where: { id: bySms } });
    await server.database.candidate.update({ where: { id: candidateId }, data: { emailOptedOut: true } });
    expect((await preview(choice([bySms]))).body.ready).toEqual([bySms]);
    const batchId = await decideFor([bySms]);
    const ofAll = server.senders.of.bind(server.senders);
    const carryMailAlone = async (id: string) => ({ ...(await ofAll(id)), sms: [] });
    onTestFinished(() => void Object.assign(server.senders, { of: ofAll }));
    Object.assign(server.senders, { of: carryMailAlone });
    await comesTo(batchId, 'done');
    const failed = await client('GET', `/api/v1/decision-batches/${batchId}/items?state=failed`);
    expect(failed.body.items.map(({ code }: { code: string }) => code)).toEqual(['notCarried']);
    const { body } = await preview(choice([bySms]));
    expect([body.ready, codesOf(body)]).toEqual([[], { [bySms]: 'notCarried' }]);
    expect(body.blocked[0].todo.en).toContain('People > Senders');
    expect(await unreachedOf(bySms)).toBe('notCarried');
  });

  test('protects who has accepted an offer, who is hired, and who stands elsewhere', async () => {
    const accepted = await apply('Anna');
    const hired = await apply('Bo', { fields: { licence: '12345' } });
    const elsewhere = await apply('Cy');
    for (const [id, exitId] of [
      [accepted, 'offer'],
      [hired, 'advance'],
    ] as const) {
      await client('POST', `/api/v1/applications/${id}/decisions`, { stepId: 'screening', visit: 1, exitId });
      await run.signals(id);
      await run.fire(id, 'release');
    }
    await client('POST', `/api/v1/applications/${accepted}/answers`, {
      stepId: 'offer',
      visit: 1,
      answers: { come: true },
    });
    await run.signals(accepted);
    const { body } = await preview(choice([accepted, hired, elsewhere], { stepId: 'contract' }));
    expect(codesOf(body)).toEqual({ [accepted]: 'offerAccepted', [hired]: 'hired', [elsewhere]: 'otherStage' });
  });

  test('blocks for a field of their own that the outcome requires, and for a variable without a value', async () => {
    const without = await apply('Anna');
    const withOne = await apply('Bo', { fields: { licence: '12345' } });
    const advance = await preview(choice([without, withOne], { exitId: 'advance', feedbackText: {} }));
    expect([advance.body.ready, codesOf(advance.body)]).toEqual([[withOne], { [without]: 'field' }]);
    const licence = { sv: 'Legitimation {{ fields.licence }}' };
    const reject = await preview(choice([without, withOne], { feedbackText: licence }));
    expect([reject.body.ready, codesOf(reject.body)]).toEqual([[withOne], { [without]: 'variableMissing' }]);
  });
});

describe('deciding for many', () => {
  test('decides once about each with the words that were shown, a reason and a person, and leaves what follows to the undo window', async () => {
    const ids = await applyMany(4);
    const body = choice(ids);
    const key = { 'idempotency-key': randomUUID() };
    const made = await client('POST', path(), body, key);
    expect(made.status).toBe(202);
    expect((await client('POST', path(), body, key)).body.id).toBe(made.body.id);
    await comesTo(made.body.id, 'done');
    const decisions = await server.database.decision.findMany({ where: { applicationId: { in: ids } } });
    expect(decisions).toHaveLength(4);
    for (const one of decisions)
      expect(one).toMatchObject({
        exitId: 'reject',
        decidedBy: userId,
        reason: body.reason,
        decidedAt: expect.any(Date),
      });
    expect(decisions.map(({ feedbackText }) => feedbackText).sort()).toEqual(
      [0, 1, 2, 3].map((index) => `Din ansökan till Sjuksköterska var tydlig, Åsa${index}.`),
    );
    for (const id of ids) await run.signals(id);
    const answers = { applicationId: { in: ids }, purpose: 'exit', command: { path: ['urgent'], equals: false } };
    expect(await server.database.message.count({ where: answers })).toBe(4);
    expect(await batchOf(made.body.id)).toMatchObject({
      counts: { inWindow: 4, failed: 0, waiting: 0 },
      exitKind: 'reject',
      firstReleaseAt: expect.any(String),
    });
    const audited = await server.database.auditEntry.findMany({ where: { targetId: { in: [...ids, made.body.id] } } });
    expect(audited.filter(({ action }) => action === 'decide')).toHaveLength(4);
    expect(audited.filter(({ action }) => action === 'decideForMany')).toHaveLength(1);
  });

  test('is refused as a whole where it is blocked for anybody, where words are missing, or of another job, and stores nothing', async () => {
    const ids = await applyMany(2);
    const gone = await apply('Gone');
    await client('POST', `/api/v1/applications/${gone}/withdraw`, {});
    await run.signals(gone);
    const blocked = await client('POST', path(), choice([...ids, gone]));
    expect([blocked.status, blocked.body.code, codesOf(blocked.body)]).toEqual([
      409,
      'someBlocked',
      { [gone]: 'ended' },
    ]);
    const { reason: _reason, ...wordless } = choice(ids);
    const missing = await client('POST', path(), wordless);
    expect([missing.status, missing.body.errors]).toEqual([422, [expect.objectContaining({ path: 'body.reason' })]]);
    const another = await openJob(server.database, await publish(server.database, organisationId, drawing));
    const foreign = await client('POST', `/api/v1/jobs/${another}/decision-batches`, choice(ids));
    expect(foreign.status).toBe(404);
    expect(await server.database.decisionBatch.count({ where: { jobId } })).toBe(0);
  });

  test('from thirty people on their number has to be said, and has to be right', async () => {
    const ids = await applyMany(30);
    for (const count of [undefined, 29]) {
      const refused = await client('POST', path(), choice(ids, { count }));
      expect([refused.status, refused.body.errors]).toEqual([422, [expect.objectContaining({ path: 'body.count' })]]);
    }
    await comesTo(await decideFor(ids, { count: 30 }), 'done');
  }, 60_000);

  test('marks who cannot be decided about any more with why, and goes on with the others', async () => {
    const ids = await applyMany(3);
    const batchId = await decideFor(ids);
    const [first = '', , last = ''] = ids;
    await client('POST', `/api/v1/applications/${first}/withdraw`, {});
    await run.signals(first);
    // Somebody decides about one of them while the batch has not come to them.
    await client('POST', `/api/v1/applications/${last}/decisions`, { stepId: 'screening', visit: 1, exitId: 'offer' });
    await comesTo(batchId, 'done');
    const { body } = await client('GET', `/api/v1/decision-batches/${batchId}/items?state=failed`);
    expect(body.items.map((one: Record<string, string>) => [one['applicationId'], one['code']])).toEqual([
      [first, 'ended'],
      [last, 'decisionWaits'],
    ]);
    expect(body.items[0]).toMatchObject({ why: { en: 'The process has ended.' }, todo: { sv: expect.any(String) } });
    expect(await server.database.decision.count({ where: { applicationId: last } })).toBe(1);
    expect(await toldOf(batchId)).toEqual([{ about: 'batchFailed', to: [{ kind: 'person', personId: userId }] }]);
  });

  test('that soon went well for all is told to nobody, and one that took its time to whoever decided', async () => {
    const [soon, slow] = [await decideFor(await applyMany(1)), await decideFor(await applyMany(1))];
    const createdAt = new Date(Date.now() - 61_000);
    await server.database.decisionBatch.update({ where: { id: slow }, data: { createdAt } });
    await comesTo(soon, 'done');
    await comesTo(slow, 'done');
    expect(await toldOf(soon)).toEqual([]);
    expect(await toldOf(slow)).toEqual([{ about: 'batchDone', to: [{ kind: 'person', personId: userId }] }]);
  });

  test('a pause keeps everybody whose turn has not come as they are, and going on decides about them', async () => {
    const ids = await applyMany(3);
    const batchId = await decideFor(ids);
    expect((await client('POST', `/api/v1/decision-batches/${batchId}/pause`)).body.status).toBe('paused');
    await workOn();
    expect(await batchOf(batchId)).toMatchObject({ status: 'paused', counts: { waiting: 3 } });
    expect(await server.database.decision.count({ where: { applicationId: { in: ids } } })).toBe(0);
    expect((await client('POST', `/api/v1/decision-batches/${batchId}/resume`)).body.status).toBe('running');
    expect(await comesTo(batchId, 'done')).toMatchObject({ counts: { stored: 3 } });
    expect((await client('POST', `/api/v1/decision-batches/${batchId}/pause`)).body.code).toBe('batchOver');
  });

  test('stops and says so once who decided may not any more, and goes on in the name of whoever resumes it', async () => {
    const email = 'leaves@example.se';
    const made = await client('POST', '/api/v1/people', { name: 'Lena Slutar', email, role: 'recruiter' });
    const lena = await signIn(server, email, made.body.firstPassword);
    const ids = await applyMany(3);
    const { body } = await lena('POST', path(), choice(ids));
    await server.database.member.deleteMany({ where: { userId: made.body.userId } });
    const stopped = await comesTo(body.id, 'stopped');
    expect(stopped).toMatchObject({ stopCode: 'deciderGone', decidedBy: 'Lena Slutar', counts: { waiting: 3 } });
    expect(await server.database.decision.count({ where: { applicationId: { in: ids } } })).toBe(0);
    expect(await toldOf(body.id)).toEqual([{ about: 'batchStopped', to: [{ kind: 'role', role: 'recruiter' }] }]);
    const resumed = await client('POST', `/api/v1/decision-batches/${body.id}/resume`);
    expect(resumed.body).toMatchObject({ status: 'running', stopCode: null, decidedBy: 'Anna Administratör' });
    await comesTo(body.id, 'done');
    expect(await server.database.decision.count({ where: { applicationId: { in: ids }, decidedBy: userId } })).toBe(3);
  });
});

describe('taking a batch back', () => {
  test('restores every state exactly, whether it was in its undo window or had not had its turn', async () => {
    const ids = await applyMany(3);
    const before = await Promise.all(ids.map(stateOf));
    const batchId = await decideFor(ids);
    await comesTo(batchId, 'done');
    for (const id of ids) await run.signals(id);
    expect(await Promise.all(ids.map(stateOf))).not.toEqual(before);
    expect((await client('POST', `/api/v1/decision-batches/${batchId}/take-back`)).status).toBe(202);
    await comesTo(batchId, 'takenBack');
    for (const id of ids) await run.signals(id);
    expect(await batchOf(batchId)).toMatchObject({ counts: { takenBack: 3 }, takenBackBy: 'Anna Administratör' });
    const after = await Promise.all(ids.map(stateOf));
    expect(after).toEqual(before);
    const messages = await server.database.message.findMany({ where: { applicationId: { in: ids }, purpose: 'exit' } });
    expect(messages.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  test('counts from when it was asked for, also where the server stops at once and every answer is due before it goes on', async () => {
    const ids = await applyMany(3);
    const batchId = await decideFor(ids);
    await comesTo(batchId, 'done');
    for (const id of ids) await run.signals(id);
    await client('POST', `/api/v1/decision-batches/${batchId}/take-back`);
    for (const id of ids) await run.fire(id, 'release');
    expect(await server.database.decision.count({ where: { applicationId: { in: ids }, status: 'takenBack' } })).toBe(
      3,
    );
    expect(await comesTo(batchId, 'takenBack')).toMatchObject({ counts: { takenBack: 3 } });
    const recorded = { action: 'takenBack', targetId: { in: ids }, actorId: userId };
    expect(await server.database.auditEntry.count({ where: recorded })).toBe(3);
    const asked = { kind: 'takenBack', applicationId: { in: ids } };
    expect(await server.database.signal.count({ where: asked })).toBe(3);
  });

  test('leaves out whose turn has not come, says for whom it was too late, and one by one it can be done before', async () => {
    const ids = await applyMany(3);
    const batchId = await decideFor(ids);
    await comesTo(batchId, 'done');
    const [first = '', second = '', third = ''] = ids;
    for (const id of ids) await run.signals(id);
    await run.fire(first, 'release');
    const [one] = (await client('GET', `/api/v1/decision-batches/${batchId}/items?limit=1&after=${cursorOf(1)}`)).body
      .items;
    expect(one.applicationId).toBe(second);
    await client('POST', `/api/v1/decisions/${one.decisionId}/take-back`);
    await run.signals(second);
    await client('POST', `/api/v1/decision-batches/${batchId}/take-back`);
    await comesTo(batchId, 'takenBack');
    await run.signals(third);
    const { body } = await client('GET', `/api/v1/decision-batches/${batchId}/items`);
    expect(body.items.map(({ state, code }: Record<string, string>) => [state, code])).toEqual([
      ['released', 'alreadyReleased'],
      ['takenBack', null],
      ['takenBack', null],
    ]);
  });

  test('before anybody has had their turn leaves everybody out, and answers what was written for all', async () => {
    const ids = await applyMany(2);
    const batchId = await decideFor(ids);
    const { body } = await client('POST', `/api/v1/decision-batches/${batchId}/take-back`);
    const { feedbackText } = choice(ids);
    // To whoever decides anew, and in no other answer.
    expect(body.written).toEqual({ feedbackText, words: 'same' });
    expect(await batchOf(batchId)).not.toHaveProperty('written');
    expect(await comesTo(batchId, 'takenBack')).toMatchObject({ counts: { leftOut: 2 } });
    expect(await server.database.decision.count({ where: { applicationId: { in: ids } } })).toBe(0);
  });
});

test('what waits in its undo window is listed by when it leaves: one by one, and batches by themselves', async () => {
  const single = await apply('Single');
  const body = { stepId: 'screening', visit: 1, exitId: 'reject', reason: 'A reason', feedbackText: 'Tydligt.' };
  await client('POST', `/api/v1/applications/${single}/decisions`, body);
  await run.signals(single);
  const ids = await applyMany(2);
  const batchId = await decideFor(ids);
  await comesTo(batchId, 'done');
  for (const id of ids) await run.signals(id);
  const waiting = (await client('GET', '/api/v1/waiting-decisions')).body.items;
  const own = waiting.filter((one: { jobId: string }) => one.jobId === jobId);
  expect(own).toEqual([expect.objectContaining({ applicationId: single, name: 'Single Ek', exitKind: 'reject' })]);
  const batches = (await client('GET', `/api/v1/decision-batches?open=true&jobId=${jobId}`)).body.items;
  expect(batches.map(({ id }: { id: string }) => id)).toEqual([batchId]);
  for (const id of ids) await run.fire(id, 'release');
  expect((await client('GET', `/api/v1/decision-batches?open=true&jobId=${jobId}`)).body.items).toEqual([]);
});

const cursorOf = (position: number) => Buffer.from(JSON.stringify([position])).toString('base64url');

/** Another worker of batches in the place of the server's own, until it has nothing left to do. */
async function workOn(): Promise<void> {
  const others = keepDeciding(server, 60_000);
  await waitUntil(async () => {
    const open = await server.database.decisionBatch.count({ where: { status: { in: ['running', 'takingBack'] } } });
    return open === 0;
  }, 10_000);
  await others.stop();
}

describe('words that should not be sent to many', () => {
  const unkind = { feedbackText: { sv: 'Du är för gammal för tempot, {{ candidate.firstName }}.' } };

  test('are counted in the preview and told with each message', async () => {
    const ids = await applyMany(2);
    const { body } = await preview(choice(ids, unkind));
    expect([body.stopped, body.items.map((one: { findings: { code: string }[] }) => one.findings[0]?.code)]).toEqual([
      2,
      ['age', 'age'],
    ]);
    expect((await preview(choice(ids))).body.stopped).toBe(0);
  });

  test('are refused as a whole, with whom they were found for, and nothing is stored', async () => {
    const ids = await applyMany(2);
    const refused = await client('POST', path(), choice(ids, unkind));
    expect([refused.status, refused.body.code]).toEqual([422, 'wordingBlocked']);
    const found = refused.body.findings.map((one: Record<string, string>) => [one['applicationId'], one['code']]);
    expect(found).toEqual(ids.map((id) => [id, 'age']));
    expect(await server.database.decisionBatch.count({ where: { jobId } })).toBe(0);
  });

  test('go out with one reason, which is kept with the batch and with the decision of each', async () => {
    const ids = await applyMany(2);
    const override = { reason: 'Alla frågade själva om åldersgränsen för truckkort.' };
    const batch = await comesTo(await decideFor(ids, { ...unkind, override }), 'done');
    expect([batch.wordingReason, batch.counts.failed]).toEqual([override.reason, 0]);
    const decisions = await server.database.decision.findMany({ where: { applicationId: { in: ids } } });
    expect(decisions.map(({ wordingReason, wordingCodes }) => [wordingReason, wordingCodes])).toEqual(
      ids.map(() => [override.reason, ['age']]),
    );
    const entry = await server.database.auditEntry.findFirstOrThrow({ where: { targetId: batch.id } });
    expect(entry.after).toMatchObject({ wordingOverridden: ['age'] });
  });

  test('that only show when the turn of somebody comes fail for that person alone, with what to do', async () => {
    const bo = await apply('Bodil');
    const others = await applyMany(1);
    const feedbackText = { sv: 'Din ansökan var tydlig, precis som den från Bodil Ek.' };
    const batch = await comesTo(await decideFor([bo, ...others], { feedbackText }), 'done');
    expect(batch.counts.failed).toBe(1);
    const failed = await client('GET', `/api/v1/decision-batches/${batch.id}/items?state=failed`);
    expect(failed.body.items[0]).toMatchObject({ applicationId: others[0], code: 'wordingBlocked' });
    expect(failed.body.items[0].todo.en).toContain("candidate's page");
  });
});

describe('fields that the exit requires', () => {
  const advance = (ids: readonly string[], change: object = {}) => ({
    ...{ stepId: 'screening', exitId: 'advance', applicationIds: ids },
    ...change,
  });

  test('are listed by person, filled in once for all who lack them, and for each where they differ', async () => {
    const [anna, bo, cyd, has] = [
      await apply('Anna'),
      await apply('Bo'),
      await apply('Cyd'),
      await apply('Dan', { fields: { licence: 'own' } }),
    ];
    const ids = [anna, bo, cyd, has];
    const none = (await preview(advance(ids))).body;
    expect(none.lacking.map(({ name, missing }: { name: string; missing: string[] }) => [name, missing])).toEqual([
      ['Anna Ek', ['licence']],
      ['Bo Ek', ['licence']],
      ['Cyd Ek', ['licence']],
    ]);
    expect([codesOf(none), none.ready]).toEqual([{ [anna]: 'field', [bo]: 'field', [cyd]: 'field' }, [has]]);
    const refusedOnes = await client('POST', path(), advance(ids));
    expect([refusedOnes.status, refusedOnes.body.blocked.length]).toEqual([409, 3]);

    const given = { fields: { licence: 'same' }, fieldsOf: { [bo]: { licence: 'other' } } };
    const whole = (await preview(advance(ids, given))).body;
    expect([whole.blocked, whole.lacking.map((one: { missing: string[] }) => one.missing)]).toEqual([[], [[], [], []]]);
    const made = await client('POST', path(), advance(ids, given));
    expect(made.status).toBe(202);
    await comesTo(made.body.id, 'done');
    for (const id of ids) await run.signals(id);
    const rows = await server.database.decision.findMany({ where: { applicationId: { in: ids } } });
    const brought = new Map(rows.map(({ applicationId, fields }) => [applicationId, fields]));
    expect(ids.map((id) => brought.get(id))).toEqual([
      { licence: 'same' },
      { licence: 'other' },
      { licence: 'same' },
      null,
    ]);
  });

  test('that do not fit, that the exit does not ask for, or that are somebody else’s are refused', async () => {
    const anna = await apply('Anna');
    const long = (await preview(advance([anna], { fieldsOf: { [anna]: { licence: 'x'.repeat(5_001) } } }))).body;
    expect([codesOf(long), long.lacking[0].invalid]).toEqual([{ [anna]: 'fieldInvalid' }, ['licence']]);
    const unknown = await preview(advance([anna], { fields: { luck: '1' } }));
    expect([unknown.status, unknown.body.errors[0]]).toMatchObject([
      422,
      { path: 'body.fields.luck', code: 'field-unknown' },
    ]);
    const stranger = await preview(advance([anna], { fieldsOf: { [randomUUID()]: { licence: '1' } } }));
    expect([stranger.status, stranger.body.errors[0].code]).toEqual([422, 'person-unknown']);
  });
});
