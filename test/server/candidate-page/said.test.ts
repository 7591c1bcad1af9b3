import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLinkedCandidates, type LinkedCandidates } from './linked-candidates.ts';

let candidates: LinkedCandidates;
beforeAll(async () => {
  candidates = await createLinkedCandidates();
});
afterAll(() => candidates?.close());

const minute = 60_000;
const answer = (applicationId: string, byKind: string, answers: object, visit = 1) =>
  candidates.database.answer.create({
    data: { organisationId: candidates.organisationId, applicationId, stepId: 'licence', visit, answers, byKind },
  });
const reply = (applicationId: string, from: string, text: string, change: object = {}) =>
  candidates.database.reply.create({
    data: {
      ...{ id: randomUUID(), organisationId: candidates.organisationId, applicationId, channel: 'email' },
      ...{ provider: 'mail', eventId: randomUUID(), from, text, meaning: 'words', receivedAt: new Date() },
      ...change,
    },
  });

test('the candidate reads their own answers and words in the history, as written and with nothing of them run', async () => {
  const { id, email } = await candidates.apply();
  await answer(id, 'candidate', { licence: '123 <b>456</b>' });
  await reply(id, email.toUpperCase(), 'I forgot <i>this</i>', { receivedAt: new Date(Date.now() - 5 * minute) });
  const { text } = await candidates.read(id);
  expect(text).toMatch(
    /Du skrev till oss.*I forgot &lt;i&gt;this&lt;\/i&gt;.*Du svarade på våra frågor.*123 &lt;b&gt;456&lt;\/b&gt;/s,
  );
  expect(text).not.toMatch(/<b>456|<i>this|<script/);
});

test('nothing that somebody else wrote or entered, and nothing that a machine answered', async () => {
  const { id, email } = await candidates.apply();
  const other = await candidates.apply();
  await answer(id, 'person', { licence: 'entered by a colleague' });
  await answer(other.id, 'candidate', { licence: 'of another candidate' });
  await reply(id, 'somebody@example.com', 'from another address');
  await reply(id, email, 'of whoever shares it', { otherIds: [other.id] });
  await reply(id, email, 'I am on leave', { meaning: 'automatic' });
  const { text } = await candidates.read(id);
  expect(text).not.toMatch(/Du skrev till oss|Du svarade/);
  expect(text).not.toMatch(/by a colleague|of another|from another|shares it|on leave/);
});

test('what is written on the page is a task of the recruiters and stands in the history; a button pressed twice says it once', async () => {
  const { id, address } = await candidates.apply();
  const words = 'Jag sitter i <i>rullstol</i>.\r\nFinns det hiss?';
  const [first, second] = await Promise.all([
    candidates.post(id, 'write', { words }),
    candidates.post(id, 'write', { words }),
  ]);
  const again = await candidates.post(id, 'write', { words: ` ${words}\r\n` });
  for (const { status, headers } of [first, second, again])
    expect([status, headers.get('location')]).toEqual([303, `${address}?saved=words`]);
  const at = `/api/v1/applications/${id}`;
  const { body: replies } = await candidates.client('GET', `${at}/replies`);
  expect(replies.items).toMatchObject([
    { channel: 'page', from: '', text: words.replace('\r', ''), meaning: 'words', state: { kind: 'open' } },
  ]);
  const tasks = await candidates.database.task.findMany({ where: { applicationId: id, about: 'reply' } });
  expect(tasks).toMatchObject([{ assignees: [{ kind: 'role', role: 'recruiter' }], due: expect.any(Date) }]);
  expect(await candidates.database.staffEvent.count({ where: { applicationId: id, about: 'reply' } })).toBe(1);
  const { body: story } = await candidates.client('GET', `${at}/timeline`);
  expect(story.items[0]).toMatchObject({ kind: 'replyOnPage', actor: { kind: 'candidate' } });
  const { body: form } = await candidates.client('GET', `${at}/replies/${replies.items[0].id}/answer`);
  expect(form).toMatchObject({ channel: 'email', reply: { channel: 'page' } });
  const { text } = await candidates.read(id, '?saved=words');
  expect(text).toContain('Vi har fått det du skrev');
  expect(text).toMatch(/Du skrev till oss.*här på sidan.*&lt;i&gt;rullstol/s);
});

test('nothing at all is not taken on the page, nor a flood; what was typed is not lost', async () => {
  const { id } = await candidates.apply({ language: 'en' });
  const empty = await candidates.post(id, 'write', { words: ' \r\n' });
  expect([empty.status, empty.text.includes('Please write something first.')]).toEqual([422, true]);
  for (let count = 1; count <= 10; count += 1)
    expect((await candidates.post(id, 'write', { words: `line ${count}` })).status).toBe(303);
  const more = await candidates.post(id, 'write', { words: 'one <b>more</b>' });
  expect(more.status).toBe(429);
  expect(more.text).toContain('Wait ten minutes');
  expect(more.text).toContain('>one &lt;b&gt;more&lt;/b&gt;</textarea>');
  expect(await candidates.database.reply.count({ where: { applicationId: id } })).toBe(10);
  await candidates.database.rateLimit.updateMany({
    where: { key: `write|${id}` },
    data: { lastRequest: Date.now() - 11 * minute },
  });
  expect((await candidates.post(id, 'write', { words: 'one more' })).status).toBe(303);
});

test('words that are longer than the form takes are not cut: they stand in it, and are told to be too long', async () => {
  const { id } = await candidates.apply({ language: 'en' });
  const long = `${'a'.repeat(4_999)}\r\nb <i>last</i>`;
  const { status, text } = await candidates.post(id, 'write', { words: long });
  expect(status).toBe(422);
  expect(text).toContain('at most 5,000 characters');
  expect(text).toContain('\nb &lt;i&gt;last&lt;/i&gt;</textarea>');
  expect(await candidates.database.reply.count({ where: { applicationId: id } })).toBe(0);
  expect((await candidates.post(id, 'write', { words: `${'a'.repeat(4_998)}\r\nb` })).status).toBe(303);
});

test('stays under 50 kB with much of it', async () => {
  const { id, email } = await candidates.apply();
  for (let visit = 1; visit <= 20; visit += 1) {
    await answer(id, 'candidate', { licence: 'å & ö '.repeat(800) }, visit);
    await reply(id, email, 'å & ö '.repeat(800));
  }
  const { text } = await candidates.read(id);
  expect(text).toContain('Du svarade');
  expect(Buffer.byteLength(text)).toBeLessThan(50_000);
});

/** Messages that the candidate has heard, a minute apart: purpose and text, after those that went out. */
async function hear(applicationId: string, heard: readonly (readonly [purpose: string, text: string])[]) {
  const { database } = candidates;
  const message = await database.message.findFirstOrThrow({ where: { applicationId } });
  const { rendered: _rendered, command, channels, ...row } = message;
  await database.message.createMany({
    data: heard.map(([purpose, text], index) => ({
      ...{ ...row, id: randomUUID(), purpose, messageKey: `screening/1/${purpose}/${index}`, text },
      ...{
        command: command as object,
        channels: channels as string[],
        acceptedAt: new Date(Date.now() + (index + 1) * minute),
      },
    })),
  });
}

test('an answer is a letter on the page however much has been heard since, and it is said that there is more', async () => {
  const { id } = await candidates.apply();
  const holding = Array.from({ length: 35 }, () => ['holding', 'A new date'] as const);
  await hear(id, [['exit', 'What went well'], ...holding]);
  const { text } = await candidates.read(id);
  expect(text).toMatch(/Vårt besked till dig.*What went well/s);
  expect(text).toContain('Allt får inte plats här');
});

test.each(['jobClosed', 'hiredElsewhere'])(
  'the words of %s are the answer, and not what was said before',
  async (last) => {
    const { id } = await candidates.apply();
    await hear(id, [
      ['exit', 'You go on'],
      [last, 'This was the end'],
      ['replyAnswer', 'To what you wrote'],
    ]);
    const { text } = await candidates.read(id);
    expect(text).toMatch(/Vårt besked till dig(?:(?!You go on).)*This was the end/s);
  },
);

test('whoever has withdrawn is shown no older answer as ours', async () => {
  const { id } = await candidates.apply();
  await hear(id, [
    ['exit', 'You go on'],
    ['withdrawn', 'You have withdrawn'],
    ['replyAnswer', 'To what you wrote'],
  ]);
  const { text } = await candidates.read(id);
  expect(text).toContain('You go on');
  expect(text).not.toContain('Vårt besked till dig');
});
