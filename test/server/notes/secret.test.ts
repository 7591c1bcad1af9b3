import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeFeedback } from '../../../process/feedback/compose-feedback.ts';
import type { Caller } from '../../../server/http/caller.ts';
import { findEvidence } from '../../../server/use-cases/scorecards/find-evidence.ts';
import { inventInput } from '../../process/feedback/invented-scorecards.ts';
import { addressOf, memberRoutes } from '../routes/valid-requests.ts';
import { openInterview, place, scorecard } from '../scorecards/assessors.ts';

const planted = 'Walrus-on-the-stairs';
let interview: Awaited<ReturnType<typeof openInterview>>;
let noteId: string;
beforeAll(async () => {
  interview = await openInterview();
  const { people, path } = interview;
  // What is there already is somebody else's.
  await interview.server.database.note.deleteMany();
  noteId = (await people.recruiter('POST', `${path}/notes`, { text: `Told me in private. ${planted}` })).body.id;
  await people.recruiter('PUT', `${path}/note-draft`, { text: `And besides: ${planted}` });
});
afterAll(() => interview.server.stop());

const textOf = async (client: typeof interview.people.recruiter) =>
  (await client('GET', `${interview.path}/notes`)).body.items.find(({ id }: { id: string }) => id === noteId).text;

test('no other route tells anybody what a note says: not designers, not viewers, not an interviewer before their scorecard', async () => {
  const reads = memberRoutes.filter(
    ([, { method, answersAs }]) => method === 'get' && answersAs !== 'text/event-stream',
  );
  const { interviewer, designer, viewer, administrator } = interview.people;
  const told = [];
  for (const client of [interviewer, designer, viewer, administrator])
    for (const [name, route] of reads) {
      const { text } = await client('GET', addressOf(route, { ...interview.own, noteId }));
      if (text.includes(planted)) told.push(name);
    }
  // The administrator alone, and where notes are read.
  expect(told).toEqual(['listNotes', 'listNoteRevisions']);
}, 120_000);

test("it reaches neither the candidate's page nor a message, nor what is tried, composed or written about in the log", async () => {
  const { server, own, people, path } = interview;
  const { status, text } = await server.nobody('GET', `/c/${own.token}`);
  expect([status, text.includes(planted)]).toEqual([200, false]);
  const body = { ...place, exitId: 'advance', reason: 'Meets what the job asks for' };
  expect((await people.recruiter('POST', `${path}/decisions/preview`, body)).text).not.toContain(planted);
  const rows = await server.database.$queryRaw<{ text: string }[]>`
    select to_jsonb(t)::text as "text" from "message" t union all select to_jsonb(t)::text from "mailbox_item" t
    union all select to_jsonb(t)::text from "audit_entry" t union all select to_jsonb(t)::text from "aside" t
    union all select to_jsonb(t)::text from "change" t union all select to_jsonb(t)::text from "staff_notice" t
    union all select to_jsonb(t)::text from "idempotency_key" t
    union all select to_jsonb(t)::text from "staff_event" t union all select to_jsonb(t)::text from "staff_mail" t union all select to_jsonb(t)::text from "applied_event" t`;
  expect(rows.some((row) => row.text.includes('noteWritten'))).toBe(true);
  expect(rows.filter((row) => row.text.includes(planted))).toEqual([]);
});

test('what feedback is composed from holds scorecards alone, so a composed text cannot say it', async () => {
  const { server, own, people, userId, organisationId } = interview;
  await interview.handIn(people.administrator, scorecard(4));
  const caller: Caller = {
    ...{ userId, organisationId, name: 'Eva', email: '', language: 'sv', role: 'administrator', scopes: null },
    rehearsal: null,
  };
  const scorecards = await findEvidence(server.database, caller, { applicationId: own.applicationId, ...place });
  expect(scorecards).toHaveLength(1);
  const composed = composeFeedback({ ...inventInput(1), scorecards, length: 'full' });
  expect(composed.paragraphs.length).toBeGreaterThan(0);
  expect(JSON.stringify([scorecards, composed])).not.toContain(planted);
});

test('an interviewer sees that somebody has written, reads their own at once, and the others once their scorecard is in', async () => {
  const { people, path } = interview;
  await people.interviewer('POST', `${path}/notes`, { text: 'Mine' });
  const { items } = (await people.interviewer('GET', `${path}/notes`)).body;
  expect(items).toMatchObject([
    { mine: true, text: 'Mine', isBlind: false },
    { mine: false, text: null, isBlind: true, authorName: 'A recruiter', mentioned: [] },
  ]);
  const revisions = await people.interviewer('GET', `/api/v1/notes/${noteId}/revisions`);
  expect([revisions.status, revisions.body.code]).toEqual([409, 'noteBlind']);
  await interview.handIn(people.interviewer);
  expect(await textOf(people.interviewer)).toContain(planted);
});

test('who recruits elsewhere and interviews in this job is as blind as any interviewer', async () => {
  const { server, own, people } = interview;
  expect(await textOf(people.administrator)).toContain(planted);
  const { id } = await server.database.user.findFirstOrThrow({ where: { email: 'recruiter@example.se' } });
  await server.database.note.update({ where: { id: noteId }, data: { authorId: interview.userId } });
  await server.database.jobRole.create({ data: { jobId: own.jobId, role: 'interviewer', userId: id } });
  expect(await textOf(people.recruiter)).toBeNull();
  await server.database.jobRole.create({ data: { jobId: own.jobId, role: 'recruiter', userId: id } });
  expect(await textOf(people.recruiter)).toContain(planted);
});
