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

test('an answer is a letter on the page however much has been heard since, and it is said that there is more', async () => {
  const { id } = await candidates.apply();
  const { database } = candidates;
  const message = await database.message.findFirstOrThrow({ where: { applicationId: id } });
  const { rendered: _rendered, command, channels, ...row } = message;
  const add = (purpose: string, index: number, text: string) => ({
    ...{ ...row, id: randomUUID(), purpose, messageKey: `screening/1/${purpose}/${index}`, text },
    ...{
      command: command as object,
      channels: channels as string[],
      acceptedAt: new Date(Date.now() + index * minute),
    },
  });
  const holding = Array.from({ length: 35 }, (_, index) => add('holding', index + 2, 'A new date'));
  await database.message.createMany({ data: [add('exit', 1, 'What went well'), ...holding] });
  const { text } = await candidates.read(id);
  expect(text).toMatch(/Vårt besked till dig.*What went well/s);
  expect(text).toContain('Allt får inte plats här');
});
