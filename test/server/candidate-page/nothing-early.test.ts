import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyReceipts } from '../../../server/relay/apply-receipts.ts';
import { createPageFixture, type PageFixture, withoutTime } from './page-fixture.ts';

const day = 86_400_000;
const reason = 'Kravprofilen.';
const no = 'Vi söker någon med erfarenhet av akutsjukvård.';

let page: PageFixture;
beforeAll(async () => {
  page = await createPageFixture();
  // Whatever could be asked about how it was would show before its time.
  const { organisationId } = await page.database.job.findFirstOrThrow();
  await page.database.surveySettings.create({ data: { organisationId, isOn: true, onSince: new Date(0) } });
});
afterAll(() => page?.close());

/** The page says exactly what it said, while everything behind it has moved on. */
async function saysTheSame(id: string, before: string): Promise<void> {
  expect(withoutTime((await page.read(id)).text)).toBe(withoutTime(before));
}

const byMailOnly = { phone: null };

describe.concurrent('nothing on the page is said before an accepted message has said it (G7)', () => {
  test('a rejection: not in its undo window, not while its mail is refused, then at once', async () => {
    const id = await page.apply(byMailOnly);
    const { text: before } = await page.read(id);
    await page.silence(id);
    const decisionId = await page.run.decide(id, 'reject', { feedbackText: no, reason });
    const statusOf = async () => (await page.database.decision.findUniqueOrThrow({ where: { id: decisionId } })).status;
    await page.run.passUntil(id, async () => (await statusOf()) === 'waiting');
    await saysTheSame(id, before);
    await page.run.passUntil(id, async () => (await statusOf()) === 'released');
    expect((await page.find(id)).outcome).toBe('rejected');
    await saysTheSame(id, before);
    const early = await page.read(id, '/survey');
    expect([early.status, (await page.post(id, 'survey', { rating: '1' })).status]).toEqual([404, 404]);
    await page.speak(id);
    await page.hears(id, 'exit');
    const { text: after } = await page.read(id);
    expect(after).toContain(no);
    // A day has to pass, and nothing tells that it will.
    expect((await page.read(id, '/survey')).text).toBe(early.text);
    const headers = page.mail.received.flatMap(({ mail }) => mail.headerLines.map(({ key }) => key));
    expect([headers.includes('auto-submitted'), headers.includes('list-unsubscribe')]).toEqual([true, false]);
    expect(after).toContain('Din ansökan är avslutad');
    expect(after).not.toContain('Ta tillbaka min ansökan');
    expect(after).not.toContain('Du får besked senast');
    expect(after).not.toContain('Här är du nu');
  }, 60_000);

  test('going on: the new stage and its date come with the mail that tells them', async () => {
    const id = await page.apply(byMailOnly);
    const { text: before } = await page.read(id);
    await page.silence(id);
    await page.run.decide(id, 'phone-interview');
    await page.standsIn(id, 'phone-interview');
    await saysTheSame(id, before);
    expect(before).toContain('<p>Här är du nu: <b>Vi läser din ansökan</b></p>');
    // A date that becomes earlier by itself, as by a day off that is none any more, tells nobody of the stage.
    const next = await page.database.obligation.findFirstOrThrow({
      where: { applicationId: id, stepId: 'phone-interview' },
    });
    const told = await page.database.toldDate.create({
      data: { obligationId: next.id, due: next.due, toldAt: new Date() },
    });
    await saysTheSame(id, before);
    await page.database.toldDate.delete({ where: { id: told.id } });
    await page.speak(id);
    await page.hears(id, 'exit');
    const { text: after } = await page.read(id);
    expect(after).toContain('<p>Här är du nu: <b>Telefonintervju</b></p>');
    expect(after).toContain('Goda nyheter: vi vill gärna prata med dig');
    expect(after).toContain('Du får besked senast');
    // Nor does it go on saying what came back.
    await page.silence(id);
    const {
      id: messageId,
      provider,
      providerId,
    } = await page.database.message.findFirstOrThrow({
      where: { applicationId: id, purpose: 'exit' },
    });
    const receipt = { messageId, provider: provider ?? '', providerId, eventId: randomUUID(), event: 'bounced' };
    await page.database.receipt.create({ data: { ...receipt, failure: 'passing', at: new Date() } });
    await applyReceipts(page.server.pool);
    await page.run.relay();
    const owed = { applicationId: id, stepId: { not: 'phone-interview' }, status: 'open' };
    await page.run.passUntil(id, async () => (await page.database.obligation.count({ where: owed })) === 1);
    const { text: back } = await page.read(id);
    expect(back).toContain('<p>Här är du nu: <b>Vi läser din ansökan</b></p>');
    expect(back).not.toContain('Telefonintervju');
    await page.speak(id);
  }, 60_000);

  test('questions are open once the mail that asks them was accepted, and not before', async () => {
    const id = await page.apply(byMailOnly);
    await page.silence(id);
    const { text: before } = await page.read(id);
    await page.run.decide(id, 'ask-licence');
    await page.standsIn(id, 'licence');
    await saysTheSame(id, before);
    const early = await page.post(id, 'answer', { 'licence-number': '123456' });
    expect(early.status).toBe(409);
    expect(await page.database.answer.count({ where: { applicationId: id } })).toBe(0);
    await page.speak(id);
    await page.hears(id, 'ask');
    expect((await page.read(id)).text).toContain('Ditt legitimationsnummer');
  }, 60_000);

  test('a meeting: its time and place with the invitation; the old ones until the new ones were told; none once it was told off', async () => {
    const id = await page.apply(byMailOnly);
    await page.run.decide(id, 'phone-interview');
    await page.standsIn(id, 'phone-interview');
    await page.hears(id, 'exit');
    const { text: unbooked } = await page.read(id);
    await page.silence(id);
    await page.run.book(id, 4 * day);
    await page.run.passUntil(id, async () =>
      page.database.message.findFirst({ where: { applicationId: id, purpose: 'invitation' } }),
    );
    await saysTheSame(id, unbooked);
    await page.speak(id);
    await page.hears(id, 'invitation');
    const { text: invited } = await page.read(id);
    expect(invited).toContain('Sjukhusvägen 10, Luleå');
    await page.silence(id);
    const meeting = await page.database.meeting.findFirstOrThrow({ where: { applicationId: id } });
    const [startsAt, endsAt] = [meeting.startsAt.getTime() + day, meeting.endsAt.getTime() + day];
    await page.database.meeting.update({
      where: { id: meeting.id },
      data: { startsAt: new Date(startsAt), endsAt: new Date(endsAt), place: 'Annanstans 2', sequence: 1 },
    });
    await page.run.signal(id, 'meetingMoved', { meetingId: meeting.id, startsAt, endsAt });
    await saysTheSame(id, invited);
    await page.speak(id);
    await page.hears(id, 'moved');
    expect((await page.read(id)).text).toContain('Annanstans 2');
    await page.database.meeting.update({ where: { id: meeting.id }, data: { status: 'cancelled', sequence: 2 } });
    await page.run.signal(id, 'meetingCancelled', { meetingId: meeting.id });
    await page.hears(id, 'cancelled');
    expect((await page.read(id)).text).not.toContain('<h2 id="meeting">');
  }, 60_000);

  test('an answer that bounced is not shown as heard', async () => {
    const id = await page.apply(byMailOnly);
    await page.run.decide(id, 'reject', { feedbackText: no, reason });
    await page.hears(id, 'exit');
    expect((await page.read(id)).text).toContain(no);
    await page.database.message.updateMany({
      where: { applicationId: id, purpose: 'exit' },
      data: { status: 'bounced' },
    });
    expect((await page.read(id)).text).not.toContain(no);
  }, 60_000);

  test('a no that is followed by a survey reads as ended, though the run goes on', async () => {
    const id = await page.apply(byMailOnly);
    await page.run.decide(id, 'phone-interview');
    await page.standsIn(id, 'phone-interview');
    await page.run.book(id, 2 * day);
    await page.hears(id, 'invitation');
    await page.run.decide(id, 'reject', { strength: 'Lugn.', development: 'Fler exempel.', reason });
    await page.standsIn(id, 'survey-wait');
    await page.run.passUntil(
      id,
      async () =>
        (await page.database.message.count({
          where: { applicationId: id, purpose: 'exit', acceptedAt: { not: null } },
        })) === 2,
    );
    expect((await page.find(id)).outcome).toBeNull();
    expect((await page.read(id)).text).toContain('Din ansökan är avslutad');
  }, 60_000);
});
