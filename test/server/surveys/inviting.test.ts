import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Prisma } from '../../../prisma/client.ts';
import { createOrganisation } from '../furnish.ts';
import { type AskedCandidates, createAskedCandidates, day, hour, noon } from './asked-candidates.ts';

let page: AskedCandidates;
beforeAll(async () => {
  page = await createAskedCandidates();
});
afterAll(() => page?.close());

/** Asks whoever is due, and answers whether this one was. */
async function isAsked(id: string, at = noon): Promise<boolean> {
  await page.invite(at);
  await page.send(at + 120_000);
  return page.asked(id);
}

describe('a candidate is asked how it was', () => {
  test('a day after the answer was accepted, once, by a mail that says nothing of the answer and leads to the page', async () => {
    const id = await page.answered(25 * hour);
    expect(await isAsked(id)).toBe(true);
    expect(await isAsked(id, noon + day)).toBe(true);
    const items = await page.database.mailboxItem.findMany({ where: { applicationId: id } });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ channel: 'email', subject: 'Hur var det att söka jobb hos Region Exempel?' });
    expect(items[0]?.text).toContain(`${await page.address(id)}/survey`);
    expect(items[0]?.text).not.toMatch(/tack och nej|tyvärr|Åsa|asa\d/i);
    const { body } = await page.client('GET', `/api/v1/applications/${id}/timeline`);
    const lines = body.items.filter(({ kind }: { kind: string }) => kind === 'surveySent');
    expect(lines).toMatchObject([{ title: { en: 'The candidate was asked how it was to apply' } }]);
  });

  test('not before: a day has to have passed since the last thing that was said', async () => {
    const id = await page.answered(23 * hour);
    expect(await isAsked(id)).toBe(false);
    await page.hear(id, noon + 20 * hour);
    expect(await isAsked(id, noon + day)).toBe(false);
    expect(await isAsked(id, noon + 2 * day)).toBe(true);
  });

  test('in the own sending window: not at night, and not on a Saturday', async () => {
    const id = await page.answered(25 * hour);
    const away = await page.answered(25 * hour, { zone: 'America/Los_Angeles' });
    expect([await isAsked(id, noon + 11 * hour), await isAsked(id, noon + 3 * day)]).toEqual([false, false]);
    expect([await page.asked(away), await isAsked(away, noon + 7 * hour)]).toEqual([true, true]);
    expect(await isAsked(id, noon + 5 * day)).toBe(true);
  });

  test('by the channel that they have chosen', async () => {
    const id = await page.answered(25 * hour, { phone: '070-174 06 21', channel: 'sms' });
    expect(await isAsked(id)).toBe(true);
    const [item] = await page.database.mailboxItem.findMany({ where: { applicationId: id } });
    expect(item).toMatchObject({ channel: 'sms', to: '+46701740621', text: expect.stringContaining('/survey') });
  });
});

describe('nobody is asked', () => {
  const set = (id: string, data: Prisma.CandidateUpdateInput) =>
    page.database.application.update({ where: { id }, data: { candidate: { update: data } } });
  const spoil: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
    'who is owed an answer': (id) =>
      page.database.obligation.updateMany({ where: { applicationId: id }, data: { status: 'open', endedAt: null } }),
    'whose last answer was waived': (id) =>
      page.database.obligation.updateMany({ where: { applicationId: id }, data: { status: 'waived' } }),
    'to whom something is on its way': (id) =>
      page.database.message.updateMany({ where: { applicationId: id, purpose: 'exit' }, data: { status: 'waiting' } }),
    'whose answer came back': (id) =>
      page.database.message
        .updateMany({ where: { applicationId: id }, data: { status: 'bounced' } })
        .then(() => page.database.obligation.updateMany({ where: { applicationId: id }, data: { status: 'open' } })),
    'about whom something was decided that the run has not applied': (id) =>
      page.database.signal.create({
        data: {
          organisationId: page.organisationId,
          applicationId: id,
          kind: 'corrected',
          payload: {},
          actorKind: 'person',
        },
      }),
    'whom a person has still to call': (id) =>
      page.database.application.update({
        where: { id },
        data: { state: { step: { kind: 'ended' }, pending: {}, tasks: { t: { message: { purpose: 'exit' } } } } },
      }),
    'whose process goes on': (id) =>
      page.database.application.update({ where: { id }, data: { status: 'active', outcome: null, endedAt: null } }),
    'who has withdrawn': (id) => page.database.application.update({ where: { id }, data: { outcome: 'withdrew' } }),
    'who was erased': (id) => set(id, { erasedAt: new Date() }),
    'who declines mail and has nothing else': (id) => set(id, { emailOptedOut: true }),
    'whose address is dead': (id) => set(id, { emailDead: true }),
    'whose answer is weeks old': (id) => page.hear(id, noon - 20 * day),
    'in a rehearsal': async (id) => {
      const place = await page.database.organization.create({
        data: {
          id: randomUUID(),
          name: 'R',
          slug: randomUUID(),
          createdAt: new Date(),
          rehearsalOf: page.organisationId,
        },
      });
      await page.database.surveySettings.create({
        data: { organisationId: place.id, isOn: true, onSince: new Date(0) },
      });
      await page.database.application.update({ where: { id }, data: { organisationId: place.id } });
    },
  };
  test.each(Object.keys(spoil))('%s', async (why) => {
    const [id, other] = [await page.answered(25 * hour), await page.answered(25 * hour)];
    await spoil[why]?.(id);
    // The other one shows that it is for this reason alone.
    expect([await isAsked(other), await page.survey(id)]).toEqual([true, null]);
  });

  test('while everything is stopped; released, they are asked', async () => {
    const id = await page.answered(25 * hour);
    const { body } = await page.client('POST', '/api/v1/stops', { reason: 'A wrong text' });
    expect([await isAsked(id), await page.survey(id)]).toEqual([false, null]);
    await page.client('POST', `/api/v1/stops/${body.id}/release`);
    expect(await isAsked(id)).toBe(true);
  });

  test('in an organisation that does not ask, nor about what was heard before it began to', async () => {
    const id = await page.answered(25 * hour);
    const { organisationId } = page;
    await page.database.surveySettings.update({ where: { organisationId }, data: { isOn: false } });
    expect(await isAsked(id)).toBe(false);
    await page.database.surveySettings.update({
      where: { organisationId },
      data: { isOn: true, onSince: new Date(noon - hour) },
    });
    expect(await isAsked(id)).toBe(false);
    await page.database.surveySettings.update({ where: { organisationId }, data: { onSince: new Date(0) } });
    expect(await isAsked(id)).toBe(true);
  });

  test('twice within six months, whichever entry, address or number they come by', async () => {
    const email = 'same@example.com';
    const phone = '+46701740631';
    const isAskedAt = async (data: Prisma.CandidateUpdateInput) => {
      const id = await page.answered(25 * hour);
      await set(id, data);
      return [await isAsked(id), id] as const;
    };
    const [isFirst, first] = await isAskedAt({ email, phone, phoneIsMobile: true });
    expect(isFirst).toBe(true);
    // Since then the entry has another address: where they were asked counts, and where they would be now.
    await set(first, { email: 'new@example.com' });
    for (const reached of [
      { email: 'Same@example.com' },
      { phone, email: 'third@example.com' },
      { email: 'new@example.com' },
    ]) {
      const [isSecond, second] = await isAskedAt(reached);
      expect(isSecond).toBe(false);
      // Or it would be asked in the place of the one below.
      await page.database.application.update({ where: { id: second }, data: { outcome: 'withdrew' } });
    }
    const { candidateId } = await page.find(first);
    const moved = await page.answered(25 * hour);
    await page.database.application.update({ where: { id: moved }, data: { candidateId } });
    expect(await isAsked(moved)).toBe(false);
    await page.database.survey.updateMany({
      where: { applicationId: first },
      data: { invitedAt: new Date(noon - 186 * day) },
    });
    expect(await isAsked(moved)).toBe(true);
  });

  test('who has said no between being chosen and the sending', async () => {
    const id = await page.answered(25 * hour);
    await page.invite();
    expect(await page.survey(id)).not.toBe(null);
    const { candidateId } = await page.find(id);
    await page.database.candidate.update({ where: { id: candidateId }, data: { emailOptedOut: true } });
    await page.send();
    expect(await page.asked(id)).toBe(false);
    expect(await page.database.mailboxItem.count({ where: { applicationId: id } })).toBe(0);
    expect(await page.database.aside.findFirst({ where: { applicationId: id, kind: 'surveyNotSent' } })).toBeTruthy();
    // Nothing has reached them: with another application they may be asked.
    await page.database.candidate.update({ where: { id: candidateId }, data: { emailOptedOut: false } });
    const other = await page.answered(25 * hour);
    await page.database.application.update({ where: { id: other }, data: { candidateId } });
    expect([await isAsked(other), await page.asked(id)]).toEqual([true, false]);
  });

  test('later than in the window that it was meant for', async () => {
    const id = await page.answered(25 * hour);
    await page.invite();
    await page.send(noon + 8 * hour);
    expect([await page.asked(id), await isAsked(id, noon + day)]).toEqual([false, false]);
  });
});

test('what waits in another organisation keeps nobody here from being asked', async () => {
  const [there, here] = [await page.answered(25 * hour), await page.answered(25 * hour)];
  const organisationId = await createOrganisation(page.database, 'Another');
  const waits = { kind: 'survey', channel: 'email', language: 'sv', createdAt: new Date(noon) };
  await page.database.pageMessage.create({
    data: {
      ...{ ...waits, id: randomUUID(), organisationId, applicationId: there },
      ...{ nextAttemptAt: new Date(noon + day), uselessAt: new Date(noon + day) },
    },
  });
  expect(await isAsked(here)).toBe(true);
  await page.database.pageMessage.deleteMany({ where: { organisationId } });
});

test('two servers at once ask nobody twice, and what waits to be sent is sent before more are asked', async () => {
  const ids = [await page.answered(25 * hour), await page.answered(25 * hour)];
  await Promise.all([page.invite(), page.invite(), page.invite()]);
  const late = await page.answered(25 * hour);
  expect(await page.invite()).toBe(0);
  await page.send();
  await page.invite();
  await page.send();
  for (const id of [...ids, late])
    expect(await page.database.mailboxItem.count({ where: { applicationId: id } })).toBe(1);
});
