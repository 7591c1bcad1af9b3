import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeMails } from '../../../server/notices/compose-mails.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { openInterview } from '../scorecards/assessors.ts';
import { searching } from '../searching.ts';

let interview: Awaited<ReturnType<typeof openInterview>>;
let notes: string;
let idOf: (email: string) => Promise<string>;
beforeAll(async () => {
  interview = await openInterview({ mailboxOnly: true });
  notes = `${interview.path}/notes`;
  await interview.server.database.note.deleteMany();
  idOf = async (email) => (await interview.server.database.user.findFirstOrThrow({ where: { email } })).id;
});
afterAll(() => interview.server.stop());

const write = async (text: string, client = interview.people.recruiter) => (await client('POST', notes, { text })).body;
const lines = async () =>
  (await interview.people.recruiter('GET', `${interview.path}/timeline?limit=20`)).body.items as {
    kind: string;
    title: { en: string };
    actor: { name: string };
  }[];

describe('a note', () => {
  test('is read by colleagues, with who wrote it, when and where the candidate stood', async () => {
    const made = await interview.people.recruiter('POST', notes, { text: '  Knows the ward. ' });
    expect(made.status).toBe(201);
    const { items } = (await interview.people.administrator('GET', notes)).body;
    expect(items).toMatchObject([
      { text: 'Knows the ward.', authorName: 'A recruiter', mine: false, number: 1, removed: null, isBlind: false },
    ]);
    expect(items[0].stepName).not.toBeNull();
    expect((await lines())[0]).toMatchObject({
      ...{ kind: 'noteWritten', title: { en: 'Wrote a note' }, actor: { name: 'A recruiter' } },
    });
  });

  test('is written once, however often the same request comes', async () => {
    const key = { 'idempotency-key': 'note-1' };
    const [one, two] = [
      await interview.people.recruiter('POST', notes, { text: 'Once' }, key),
      await interview.people.recruiter('POST', notes, { text: 'Once' }, key),
    ];
    expect(two.body.id).toBe(one.body.id);
    expect(await interview.server.database.noteRevision.count({ where: { text: 'Once' } })).toBe(1);
  });

  test('is changed by who wrote it alone, from the text that they saw, and what it said is kept', async () => {
    const { id } = await write('First words');
    const { recruiter, administrator } = interview.people;
    const change = (text: string, revision: number, client = recruiter) =>
      client('PUT', `/api/v1/notes/${id}`, { text }, { 'if-match': `"${revision}"` });
    expect((await change('Not mine', 1, administrator)).body.code).toBe('noteOfAnother');
    expect((await change('Second words', 1)).body).toMatchObject({ text: 'Second words', number: 2 });
    expect([(await change('Third words', 1)).status, (await change('Second words', 1)).status]).toEqual([412, 200]);
    const { body } = await administrator('GET', `/api/v1/notes/${id}/revisions`);
    expect(body.items).toMatchObject([
      { number: 2, text: 'Second words' },
      { number: 1, text: 'First words' },
    ]);
    expect((await lines())[0]?.kind).toBe('noteChanged');
  });

  test('that is removed shows that it was, not what it said, and can be brought back', async () => {
    const { id } = await write('Better unsaid');
    const { recruiter, administrator, interviewer } = interview.people;
    expect((await interviewer('DELETE', `/api/v1/notes/${id}`)).body.code).toBe('noteOfAnother');
    const removed = await administrator('DELETE', `/api/v1/notes/${id}`);
    expect(removed.body).toMatchObject({ text: null, removed: { by: 'Anna Administratör' } });
    const listed = (await recruiter('GET', notes)).text;
    expect(listed).not.toContain('Better unsaid');
    expect((await administrator('GET', `/api/v1/notes/${id}/revisions`)).body.items).toHaveLength(1);
    const restored = await recruiter('POST', `/api/v1/notes/${id}/restore`);
    expect(restored.body).toMatchObject({ text: 'Better unsaid', removed: null });
    const kinds = (await lines()).map(({ kind }) => kind).slice(0, 2);
    expect(kinds).toEqual(['noteRestored', 'noteRemoved']);
  });

  test('comes page by page, newest first', async () => {
    const { items: all } = (await interview.people.recruiter('GET', notes)).body;
    const found = [];
    for (let after = ''; ; ) {
      const { items, next } = (await interview.people.recruiter('GET', `${notes}?limit=2${after}`)).body;
      found.push(...items);
      if (next === null) break;
      after = `&after=${next}`;
    }
    expect(found).toEqual(all);
    expect(all.length).toBeGreaterThan(3);
  });

  test('that is being written is kept for its writer alone, until it is written', async () => {
    const { recruiter, administrator } = interview.people;
    const draft = `${interview.path}/note-draft`;
    await recruiter('PUT', draft, { text: 'Half a thou' });
    expect((await recruiter('GET', draft)).body.text).toBe('Half a thou');
    expect((await administrator('GET', draft)).body).toEqual({ text: '', savedAt: null });
    await write('Half a thought');
    expect((await recruiter('GET', draft)).body.text).toBe('');
  });
});

describe('who is mentioned', () => {
  const mentionsOf = async (client: typeof interview.people.recruiter, query = '') =>
    (await client('GET', `/api/v1/mentions${query}`)).body.items;
  /** The mails that are written once all has been told, a day from now. */
  const mails = async () => {
    const { database, environment } = interview.server;
    await tellEvents(database);
    await composeMails(database, environment, Date.now() + 86_400_000);
    return database.staffMail.findMany({ orderBy: { createdAt: 'asc' } });
  };

  test('is chosen among those who may read it: who recruits, and who fills a role in the job', async () => {
    const names = async () =>
      (await interview.people.recruiter('GET', `${interview.path}/mentionable`)).body.items.map(
        ({ name }: { name: string }) => name,
      );
    // The interviewer is in the job; the designer, the viewer and whoever interviews elsewhere are not.
    expect(await names()).toEqual(['A interviewer', 'A recruiter', 'Anna Administratör']);
    // Who looks on at the job reads no notes.
    const lookingOn = { jobId: interview.own.jobId, role: 'viewer' };
    for (const email of ['viewer@example.se', 'interviewer@example.se'])
      await interview.server.database.jobRole.create({ data: { ...lookingOn, userId: await idOf(email) } });
    expect(await names()).toEqual(['A interviewer', 'A recruiter', 'Anna Administratör']);
    const data = { jobId: interview.own.jobId, role: 'manager', userId: await idOf('designer@example.se') };
    await interview.server.database.jobRole.create({ data });
    expect(await names()).toEqual(['A designer', 'A interviewer', 'A recruiter', 'Anna Administratör']);
    const { items } = (
      await interview.people.recruiter('GET', `${interview.path}/mentionable`, undefined, searching('interv'))
    ).body;
    expect(items).toMatchObject([{ name: 'A interviewer', readsLater: true }]);
    await interview.server.database.jobRole.deleteMany({ where: lookingOn });
  });

  test('has the address beside the name where somebody else is called the same, and is found page by page', async () => {
    const { recruiter } = interview.people;
    const { database } = interview.server;
    const [recruiterId, designerId] = [await idOf('recruiter@example.se'), await idOf('designer@example.se')];
    const before = await database.user.findUniqueOrThrow({ where: { id: designerId } });
    await database.user.update({ where: { id: designerId }, data: { name: 'A recruiter' } });
    const found = [];
    for (let after = ''; ; ) {
      const { items, next } = (await recruiter('GET', `${interview.path}/mentionable?limit=1${after}`)).body;
      found.push(...items);
      if (next === null) break;
      after = `&after=${next}`;
    }
    const alike = found.filter(({ name }) => name === 'A recruiter').map(({ userId, email }) => [userId, email]);
    expect(alike.sort()).toEqual(
      [
        [recruiterId, 'recruiter@example.se'],
        [designerId, 'designer@example.se'],
      ].sort(),
    );
    expect(found.filter(({ email }) => email !== null)).toHaveLength(2);
    const { mentioned } = await write(`Ask @{${designerId}}`);
    expect(mentioned).toEqual([{ userId: designerId, name: 'A recruiter', email: 'designer@example.se' }]);
    await database.user.update({ where: { id: designerId }, data: { name: before.name } });
  });

  test('gets it in Today and by mail, without what it says, until the candidate was opened', async () => {
    const { recruiter, administrator } = interview.people;
    const before = (await mails()).length;
    await write(`Ask @{${interview.userId}}: is the licence new? Walrus-on-the-stairs`);
    const sent = (await mails()).slice(before);
    const [mention] = await mentionsOf(administrator, '?unread=true');
    expect(mention).toMatchObject({ candidateName: 'Anna Hemlig', by: 'A recruiter', readAt: null });
    expect(sent).toMatchObject([
      { to: 'anna@example.se', text: expect.stringContaining('A recruiter mentions you: Anna Hemlig') },
    ]);
    expect(sent[0]?.text).toContain(`/applications/${interview.own.applicationId}?note=${mention.noteId}`);
    expect(JSON.stringify([mention, sent])).not.toContain('Walrus');
    expect(await mentionsOf(recruiter)).toEqual([]);
    expect((await administrator('PUT', `${interview.path}/mentions/read`)).body).toEqual({ read: 1 });
    expect([
      (await mentionsOf(administrator, '?unread=true')).length,
      (await mentionsOf(administrator)).length,
    ]).toEqual([0, 1]);
  });

  test('by a change is told once, and who was mentioned before is not told again', async () => {
    const note = await write(`@{${interview.userId}} look`);
    const before = (await mails()).length;
    const interviewer = await idOf('interviewer@example.se');
    const text = `@{${interview.userId}} and @{${interviewer}} look`;
    await interview.people.recruiter('PUT', `/api/v1/notes/${note.id}`, { text }, { 'if-match': '"1"' });
    expect((await mails()).slice(before).map(({ to }) => to)).toEqual(['interviewer@example.se']);
    expect((await mentionsOf(interview.people.interviewer)).length).toBe(1);
    await interview.people.recruiter('DELETE', `/api/v1/notes/${note.id}`);
    expect(await mentionsOf(interview.people.interviewer)).toEqual([]);
  });

  test('and may not read about the candidate is refused, a stranger too', async () => {
    for (const id of [await idOf('viewer@example.se'), 'nobody-at-all']) {
      const { status, body } = await interview.people.recruiter('POST', notes, { text: `@{${id}}` });
      expect([status, body.errors]).toEqual([
        422,
        [expect.objectContaining({ path: 'body.text', code: 'mention-unknown' })],
      ]);
    }
  });
});
