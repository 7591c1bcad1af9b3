import { afterAll, beforeAll, expect, test } from 'vitest';
import { carriedByPage } from '../../../server/page-messages/carried-by-page.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { createOrganisation } from '../furnish.ts';
import { type AskedCandidates, createAskedCandidates, hour } from '../surveys/asked-candidates.ts';
import { addResend } from './own-senders.ts';

/** Mail leaves by Resend, and nobody carries texts. */
let page: AskedCandidates;
let resend: ResendFake;
beforeAll(async () => {
  resend = await createResendFake();
  page = await createAskedCandidates({ resend: resend.url });
  await addResend(page, resend);
});
afterAll(async () => {
  expect(resend.violations).toEqual([]);
  await page?.close();
  await resend.close();
});

let numbers = 10;
const byText = () => ({ phone: `070-174 06 ${(numbers += 1)}`, channel: 'sms' });
const textsAlone = () => ({ ...byText(), email: undefined });
const sentTo = async (applicationId: string) => {
  await page.send(Date.now());
  const rows = await page.database.pageMessage.findMany({ where: { applicationId }, orderBy: { createdAt: 'asc' } });
  expect(await page.database.mailboxItem.count({ where: { applicationId } })).toBe(0);
  return rows.map(({ kind, channel, status }) => [kind, channel, status]);
};
const statusOf = async (address: string) => (await page.server.nobody('GET', address)).status;
const refuse = async (id: string) => {
  await page.askForErasure(id);
  const { body } = await page.client('GET', `/api/v1/applications/${id}/requests`);
  const path = `/api/v1/requests/${body.items[0].id}/refuse`;
  const text = 'Vi sparar uppgifterna i två år, om någon anmäler diskriminering.';
  expect(await page.client('POST', path, { reason: 'discrimination', text })).toMatchObject({ status: 200 });
};
const calls = (applicationId: string) => page.database.task.count({ where: { applicationId, about: 'phone' } });

test('a new link goes by the way that is carried, whatever was chosen', async () => {
  const { id, address } = await page.apply(byText());
  await page.post(id, 'replace-link');
  expect([await statusOf(address), await sentTo(id)]).toEqual([404, [['newLink', 'email', 'sent']]]);
});

test('a link is not replaced where the new one would reach nobody', async () => {
  const { id, address } = await page.apply(textsAlone());
  expect((await page.read(id)).text).not.toContain('Kan någon annan ha länken?');
  await page.post(id, 'replace-link');
  await page.database.application.update({ where: { id }, data: { pageMadeAt: new Date(0), promiseDue: null } });
  await page.post(id, 'new-link');
  expect([await page.address(id), await sentTo(id)]).toEqual([address, []]);
});

test('the answer to a request goes by the way that is carried, else a person calls', async () => {
  const [reached, texts] = [await page.apply(byText()), await page.apply(textsAlone())];
  await refuse(reached.id);
  expect([await sentTo(reached.id), await calls(reached.id)]).toEqual([[['requestAnswered', 'email', 'sent']], 0]);
  await refuse(texts.id);
  expect([await sentTo(texts.id), await calls(texts.id)]).toEqual([[], 1]);
});

test('what waits for a channel that nobody carries any more has failed, and goes by the other way', async () => {
  const { id } = await page.apply(byText());
  await refuse(id);
  const data = { channel: 'sms', to: '+46701740605' };
  await page.database.pageMessage.updateMany({ where: { applicationId: id }, data });
  expect(await sentTo(id)).toEqual([
    ['requestAnswered', 'sms', 'failed'],
    ['requestAnswered', 'email', 'waiting'],
  ]);
});

test('who is asked how it was is asked by the way that is carried, and nobody by the other', async () => {
  const [reached, texts] = [await page.answered(25 * hour, byText()), await page.answered(25 * hour, textsAlone())];
  await page.invite();
  await page.send();
  expect([await page.asked(reached), await page.survey(texts)]).toEqual([true, null]);
  expect(await sentTo(reached)).toEqual([['survey', 'email', 'sent']]);
});

test('no code goes to a number, and the page says so', async () => {
  const { id } = await page.apply();
  const says = 'Här kan du inte ändra mobilnumret, eftersom vi inte skickar SMS.';
  const { text } = await page.read(id, '/details');
  expect([text.includes(says), text.includes('id="new-phone"'), text.includes('id="new-email"')]).toEqual([
    ...[true, false, true],
  ]);
  const asked = await page.post(id, 'contact', { kind: 'phone', value: '070-174 06 09' });
  expect([asked.status, asked.text.includes(says)]).toEqual([422, true]);
  expect([await sentTo(id), await page.database.pageCode.count({ where: { applicationId: id } })]).toEqual([[], 0]);
});

test('the page leads whom it cannot help to its own form, which is read whatever becomes of answers to mails', async () => {
  const { id } = await page.apply();
  const { text } = await page.read(id, '/details');
  expect(text).toContain('inte skickar SMS. Skriv till oss på din sida eller ring oss, så ändrar vi åt dig.');
  expect((await page.read(id)).text).toContain('<section class="card" id="write"');
});

test('the page opens no data by a way that nobody carries', async () => {
  const { id } = await page.apply(textsAlone());
  expect((await page.read(id, '/data')).text).not.toContain('/data"><button');
  expect((await page.post(id, 'data')).status).toBe(422);
});

test('a channel that nobody carries is not offered, and not taken', async () => {
  const { id } = await page.apply({ phone: '070-174 06 50' });
  const { text } = await page.read(id);
  expect([text.includes('Bara SMS'), text.includes('06 50')]).toEqual([false, false]);
  await page.post(id, 'preferences', { channel: 'onlySms', language: 'en' });
  const { candidate } = await page.find(id);
  expect(candidate).toMatchObject({ language: 'en', channel: 'email', emailOptedOut: false });
});

test('in a rehearsal both channels lie in the built-in mailbox', async () => {
  const rehearsal = await createOrganisation(page.database, 'Rehearsal');
  const data = { rehearsalOf: page.organisationId };
  expect([...(await carriedByPage(page.server, page.organisationId))]).toEqual(['email']);
  await page.database.organization.update({ where: { id: rehearsal }, data });
  expect([...(await carriedByPage(page.server, rehearsal))]).toEqual(['email', 'sms']);
});
