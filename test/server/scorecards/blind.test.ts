import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TimelineEntry } from '../../../server/contract/applications.ts';
import type { Caller } from '../../../server/http/caller.ts';
import { findEvidence } from '../../../server/use-cases/scorecards/find-evidence.ts';
import { addressOf, memberRoutes } from '../routes/valid-requests.ts';
import type { Client } from '../start-test-server.ts';
import { openInterview, place, scorecard, secret } from './assessors.ts';

let interview: Awaited<ReturnType<typeof openInterview>>;
let scorecardId: string;
beforeAll(async () => {
  interview = await openInterview();
  scorecardId = (await interview.handIn(interview.people.interviewer)).body.id;
});
afterAll(() => interview.server.stop());

/** Who reads something that the interviewer wrote: everybody else, and a key. */
const others = async () => {
  const { administrator, recruiter, designer, viewer } = interview.people;
  return [administrator, recruiter, designer, viewer, await interview.key()];
};

test('no route tells anybody what another has handed in before their own is in: not administrators, not keys', async () => {
  const { own } = interview;
  const reads = memberRoutes.filter(
    ([name, { method, answersAs }]) => method === 'get' && answersAs !== 'text/event-stream' && name !== 'getMe',
  );
  expect(reads.length).toBeGreaterThan(30);
  const told = [];
  const { administrator, recruiter } = interview.people;
  for (const client of [administrator, recruiter, await interview.key()])
    for (const [name, route] of reads) {
      const { text } = await client('GET', addressOf(route, { ...own, scorecardId }));
      if (text.includes(secret)) told.push(name);
    }
  expect(told).toEqual([]);
}, 120_000);

test('a decision that is tried says how many scorecards are in, and nothing of them', async () => {
  const body = { ...place, exitId: 'advance', reason: 'Meets what the job asks for' };
  const preview = await interview.people.recruiter('POST', `${interview.path}/decisions/preview`, body);
  expect([preview.status, preview.text.includes(secret)]).toEqual([200, false]);
});

test("the candidate's page says nothing of it", async () => {
  const { status, text } = await interview.server.nobody('GET', `/c/${interview.own.token}`);
  expect([status, text.includes(secret)]).toEqual([200, false]);
});

test('what is kept for live changes, the audit log, the timeline and notices holds no ratings', async () => {
  const { database } = interview.server;
  const rows = await database.$queryRaw<{ text: string }[]>`
    select to_jsonb(t)::text as "text" from "change" t union all select to_jsonb(t)::text from "audit_entry" t
    union all select to_jsonb(t)::text from "applied_event" t union all select to_jsonb(t)::text from "signal" t
    union all select to_jsonb(t)::text from "staff_notice" t union all select to_jsonb(t)::text from "aside" t`;
  const kept = rows.map(({ text }) => text);
  expect(kept.some((text) => text.includes('submitScorecard'))).toBe(true);
  expect(kept.filter((text) => text.includes(secret))).toEqual([]);
});

test('one sees that it is in, by whom and when, and its revisions are refused', async () => {
  for (const client of await others()) {
    const [card] = await interview.shown(client);
    expect(card).toMatchObject({ authorName: 'A interviewer', mine: false, ratings: null, privateNote: null });
  }
  for (const client of [interview.people.recruiter, await interview.key()]) {
    const answer = await client('GET', `/api/v1/scorecards/${scorecardId}/revisions`);
    expect([answer.status, answer.body.code]).toEqual([409, 'scorecardBlind']);
  }
});

test('the story says when it came in, by whom and for which stage, and when it was revised; also to who is blind', async () => {
  const { people, path, handIn } = interview;
  const linesOf = async (client: Client) => {
    const { body, text } = await client('GET', `${path}/timeline`);
    expect(text).not.toContain(secret);
    return body.items
      .filter(({ kind }: { kind: string }) => kind.startsWith('scorecard'))
      .map(({ kind, actor, stepId }: TimelineEntry) => [kind, actor.name, stepId]);
  };
  const first = ['scorecardIn', 'A interviewer', 'interview'];
  for (const client of await others()) expect(await linesOf(client)).toEqual([first]);
  // The same again is nothing new.
  await handIn(people.interviewer);
  expect(await linesOf(people.recruiter)).toEqual([first]);
  await handIn(people.interviewer, scorecard(4, { privateNote: `Wants days. ${secret}`, reason: 'Heard wrong' }));
  const second = ['scorecardRevised', 'A interviewer', 'interview'];
  expect(await linesOf(people.recruiter)).toEqual([second, first]);
});

test('what a text to the candidate may be composed from is refused to them too', async () => {
  const { server, own, userId, organisationId } = interview;
  const caller: Caller = {
    ...{ userId, organisationId, name: 'Eva', email: '', language: 'sv', role: 'administrator', scopes: null },
    rehearsal: null,
  };
  const evidence = findEvidence(server.database, caller, { applicationId: own.applicationId, ...place });
  await expect(evidence).rejects.toMatchObject({ code: 'scorecardBlind' });
  const { id } = await server.database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
  const mine = { ...caller, userId: id };
  const [card] = await findEvidence(server.database, mine, { applicationId: own.applicationId, ...place });
  expect(card).toMatchObject({
    ...{ id: scorecardId, authorName: 'A interviewer', language: 'en' },
    ratings: { care: { level: 4, evidence: [{ situation: 'On the night round' }] } },
  });
});

test("the form holds one's own and nothing of anybody else's, the draft of a colleague least of all", async () => {
  const { people, path } = interview;
  const draft = scorecard(5, { privateNote: `Half a thought. ${secret}` });
  await people.recruiter('PUT', `${path}/scorecard/draft`, draft, { 'if-match': '"0"' });
  const form = await interview.form(people.administrator);
  expect(form).toMatchObject({ draft: null, handedIn: null, handedInCount: 1, closed: null });
  expect(JSON.stringify(form)).not.toContain(secret);
  expect((await interview.form(people.recruiter)).draft.privateNote).toContain(secret);
});

test("once one's own is in the others' show, and notes for colleagues to those who recruit alone", async () => {
  const { people } = interview;
  await interview.handIn(people.recruiter, scorecard(3));
  const [first, second] = await interview.shown(people.recruiter);
  expect(first).toMatchObject({ mine: false, ratings: { care: { level: 4 } } });
  expect(first.privateNote).toContain(secret);
  expect(second).toMatchObject({ mine: true, ratings: { care: { level: 3 } } });
  const seen = await interview.shown(people.interviewer);
  expect(seen.map((card: { privateNote: string | null }) => card.privateNote === null)).toEqual([false, true]);
  expect(seen[1].ratings.care.level).toBe(3);
  const revisions = await people.interviewer('GET', `/api/v1/scorecards/${second.id}/revisions`);
  expect(revisions.body.items).toMatchObject([{ number: 1, privateNote: null }]);
});

test('who stands aside reads them, is named, and can never assess that visit', async () => {
  const { people, path } = interview;
  const aside = (client = people.administrator, where: object = place) =>
    client('POST', `${path}/scorecard/stand-aside`, where);
  expect((await aside(people.designer)).status).toBe(403);
  expect((await aside(people.interviewer)).body.code).toBe('scorecardIn');
  expect((await aside(people.recruiter)).body.code).toBe('scorecardIn');
  expect((await aside(people.administrator, { ...place, visit: 7 })).body.code).toBe('otherVisit');
  await people.administrator('PUT', `${path}/scorecard/draft`, scorecard(), { 'if-match': '"0"' });
  expect((await aside()).status).toBe(201);
  const { body } = await people.administrator('GET', path);
  expect(body.scorecards[0].ratings.care.level).toBe(4);
  expect(body.stoodAside).toMatchObject([{ ...place, mine: true }]);
  expect(await interview.form(people.administrator)).toMatchObject({ closed: 'stoodAside', draft: null });
  expect((await interview.handIn(people.administrator)).body.code).toBe('scorecardStoodAside');
  const draft = await people.administrator('PUT', `${path}/scorecard/draft`, scorecard(), { 'if-match': '"0"' });
  expect(draft.body.code).toBe('scorecardStoodAside');
  expect((await aside()).status).toBe(201);
  const audits = await interview.server.database.auditEntry.count({ where: { action: 'standAside' } });
  expect(audits).toBe(1);
});

test('handing in and standing aside at the same moment never both succeed', async () => {
  const { people, path, server } = interview;
  const rounds = await Promise.all(
    [2, 3, 4, 5, 6, 7].map(async (visit) => {
      await server.database.application.update({ where: { id: interview.own.applicationId }, data: { visit } });
      const where = { ...place, visit };
      const answers = await Promise.all([
        people.recruiter('POST', `${path}/scorecard`, scorecard(4, where)),
        people.recruiter('POST', `${path}/scorecard/stand-aside`, where),
      ]);
      return answers.filter(({ status }) => status === 201).length;
    }),
  );
  expect(Math.max(...rounds)).toBeLessThanOrEqual(1);
  expect(Math.max(...rounds)).toBe(1);
});

test('an interviewer may stand aside where the candidate stands, and reads no other visit by it', async () => {
  const { people, path, server, own } = interview;
  const standsIn = (visit: number) =>
    server.database.application.update({ where: { id: own.applicationId }, data: { visit } });
  const aside = (visit: number) => people.interviewer('POST', `${path}/scorecard/stand-aside`, { ...place, visit });
  await standsIn(8);
  expect((await interview.handIn(people.recruiter, scorecard(2, { visit: 8 }))).status).toBe(201);
  await standsIn(9);
  expect((await aside(8)).body.code).toBe('otherVisit');
  expect((await aside(9)).status).toBe(201);
  const shown = await interview.shown(people.interviewer);
  expect(shown.find(({ visit }: { visit: number }) => visit === 8)).toMatchObject({ ratings: null });
  const late = await interview.handIn(people.interviewer, scorecard(4, { visit: 9 }));
  expect(late.body.code).toBe('scorecardStoodAside');
});
