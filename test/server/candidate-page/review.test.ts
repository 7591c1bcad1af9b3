import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Definition } from '../../../process/definition/schema.ts';
import {
  definitionOf,
  end,
  message,
  rejectExit,
  stage,
  stageExit,
  start,
  text,
} from '../../process/interpreter/definitions.ts';
import { askForReview } from '../../../server/use-cases/ask-for-review.ts';
import { findCandidateLink } from '../../../server/use-cases/find-candidate-link.ts';
import { remindOfReviews } from '../../../server/use-cases/remind-of-reviews.ts';
import { createPageFixture, type PageFixture } from './page-fixture.ts';

/** Whoever applies stands in a stage; from there a person's no leads to an end, and a second end is reached without anybody's decision. */
const automatic = definitionOf(
  {
    start,
    screening: stage({
      entryMessage: text('entry'),
      exits: { machine: stageExit({ kind: 'other', owes: 'nothing' }), reject: rejectExit },
    }),
    told: message,
    unfit: end('rejected'),
    rejected: end('rejected'),
  },
  { start: { next: 'screening' }, screening: { machine: 'told', reject: 'rejected' }, told: { next: 'unfit' } },
);
const declared: Definition = { ...automatic, policy: { ...automatic.policy, automaticRejection: true } };

let page: PageFixture;
let undeclaredJob: string;
beforeAll(async () => {
  page = await createPageFixture(declared);
  undeclaredJob = await page.run.addJob(automatic);
});
afterAll(() => page?.close());

async function ended(exitId: 'machine' | 'reject', jobId = page.run.jobId): Promise<string> {
  const id = await page.run.apply({}, jobId);
  await page.run.relay();
  await page.hears(id, 'acknowledgement');
  await page.run.decide(id, exitId, { feedbackText: 'Kraven.', reason: 'Kraven.' });
  await page.hears(id, exitId === 'machine' ? 'message' : 'exit');
  await page.standsIn(id, exitId === 'machine' ? 'unfit' : 'rejected');
  return id;
}
const tasksOf = (applicationId: string) =>
  page.database.task.findMany({ where: { applicationId, about: 'review' }, select: { doneAt: true, due: true } });

test.concurrent('who was turned down by no person can ask for one on the page, once, and it becomes a task', async () => {
  const id = await ended('machine');
  expect((await page.read(id)).text).toContain('Be om omprövning');
  for (const _twice of [1, 2]) {
    const { status, headers } = await page.post(id, 'review');
    expect([status, headers.get('location')]).toEqual([303, `${await page.address(id)}?saved=review`]);
  }
  const { text: shown } = await page.read(id, '?saved=review');
  expect(shown).toContain('Du har bett om omprövning');
  expect(shown).not.toContain('Be om omprövning');
  expect(await tasksOf(id)).toEqual([{ doneAt: null, due: expect.any(Date) }]);
  const { openedAt, due } = await page.database.task.findFirstOrThrow({
    where: { applicationId: id, about: 'review' },
  });
  const day = 86_400_000;
  const [opens, ends] = [openedAt.getTime(), (due ?? openedAt).getTime()];
  const told = async (at: number) => {
    await remindOfReviews(page.database, at);
    const where = { applicationId: id, about: 'review', kind: { not: 'task' } };
    return (await page.database.staffEvent.findMany({ where, orderBy: { at: 'asc' } })).map(({ kind }) => kind);
  };
  expect(await told(opens)).toEqual([]);
  expect(await told(Math.min((opens + ends) / 2, ends - day - 1))).toEqual(ends - opens > 2 * day ? ['remind'] : []);
  for (const at of [ends - day, ends + day])
    expect((await told(at)).filter((kind) => kind === 'escalate')).toHaveLength(1);
  await page.database.task.updateMany({
    where: { applicationId: id, about: 'review' },
    data: { doneAt: new Date(), result: 'done' },
  });
  expect((await page.read(id)).text).not.toContain('mprövning');
}, 120_000);

test.concurrent('who asks for a review is taken back into a stage by a correction, which does the review', async () => {
  const id = await ended('machine');
  await page.post(id, 'review');
  const [heard] = (await page.client('GET', `/api/v1/applications/${id}/messages`)).body.items;
  const path = `/api/v1/applications/${id}/messages/${heard.id}/correction`;
  const { body: form } = await page.client('GET', path);
  const words = { ...form.backWords, backTo: form.stages.at(-1).stepId };
  expect((await page.client('POST', path, words)).status).toBe(202);
  expect(await tasksOf(id)).toEqual([{ doneAt: expect.any(Date), due: expect.any(Date) }]);
}, 120_000);

test.concurrent('that the decision stands is answered from the task: the message leaves, the review is done, the page says so', async () => {
  const id = await ended('machine');
  await page.post(id, 'review');
  const tasks = await page.client('GET', '/api/v1/tasks?limit=100');
  const task = tasks.body.items.find((one: { applicationId: string }) => one.applicationId === id);
  expect(task).toMatchObject({ about: 'review', say: 'Jag vill att en människa går igenom beslutet igen.' });
  const path = `/api/v1/applications/${id}/replies/${task.replyId}/answer`;
  const { body: form } = await page.client('GET', path);
  const words = 'Hej Åsa,\n\nJag har läst din ansökan igen. Beslutet står, eftersom legitimation krävs.';
  const sent = await page.client('POST', path, { channel: form.channel, text: words });
  expect([sent.status, await tasksOf(id)]).toEqual([202, [{ doneAt: expect.any(Date), due: expect.any(Date) }]]);
  await page.run.relay();
  await page.hears(id, 'replyAnswer');
  const { text: shown } = await page.read(id);
  expect(shown).toContain('Beslutet står, eftersom legitimation krävs.');
  expect(shown).not.toContain('Du har bett om omprövning');
}, 120_000);

test.concurrent.each([
  ['a person has turned down', () => ended('reject')],
  ['is turned down by a process that is not declared automatic', () => ended('machine', undeclaredJob)],
  ['is still waiting', () => page.apply()],
])(
  'who %s is offered no review, and cannot ask for one',
  async (_name, begin) => {
    const id = await begin();
    expect((await page.read(id)).text).not.toContain('mprövning');
    expect((await page.post(id, 'review')).status).toBe(303);
    expect(await tasksOf(id)).toEqual([]);
  },
  120_000,
);

test('of who is erased while they ask nothing is kept', async () => {
  const id = await ended('machine');
  const { database, server } = page;
  const opened = await findCandidateLink(server, (await page.address(id)).slice('/c/'.length));
  if (opened === null || opened === 'old') return expect.unreachable();
  const { asking } = await database.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`select 1 from "application" where "id" = ${id}::uuid for update`;
      const begun = askForReview(server, opened);
      await setTimeout(300);
      await transaction.candidate.update({ where: { id: opened.candidateId }, data: { erasedAt: new Date() } });
      return { asking: begun };
    },
    { timeout: 60_000 },
  );
  await asking;
  expect(await tasksOf(id)).toEqual([]);
  expect(await database.reply.count({ where: { applicationId: id } })).toBe(0);
}, 120_000);
