import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetOldRows } from '../../../server/operation/forget-old-rows.ts';
import { confirmContact } from '../../../server/use-cases/contact/confirm-contact.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { createLinkedCandidates, type LinkedCandidates } from './linked-candidates.ts';

let page: LinkedCandidates;
let resend: ResendFake;
beforeAll(async () => {
  resend = await createResendFake();
  page = await createLinkedCandidates({ resend: resend.url });
});
afterAll(async () => {
  await page?.close();
  await resend.close();
});

const newAddress = 'ny.adress@example.com';
const personOf = async (id: string) => (await page.find(id)).candidate;

test('a new address is the candidate’s once its code has come back, and the old one hears of it', async () => {
  const { id, email } = await page.apply();
  const asked = await page.post(id, 'contact', { kind: 'email', value: ` ${newAddress.toUpperCase()} ` });
  expect([asked.status, asked.headers.get('location')]).toEqual([303, `${await page.address(id)}/details#email`]);
  expect((await personOf(id)).email).toBe(email);
  const [known, sent] = await page.mailbox(id);
  expect(sent).toMatchObject({ to: newAddress, subject: expect.stringMatching(/^\d{6} är din kod$/) });
  expect(known).toMatchObject({ to: email, text: expect.stringContaining('byta din e-postadress') });
  for (const shown of ['n•••@example.com', 'a•••@example.com', 'Länken kan ha kommit till någon annan'])
    expect((await page.read(id, '/details')).text).toContain(shown);
  const codes = { code: page.codeIn(sent?.text), proof: page.codeIn(known?.text) };
  const confirmed = await page.post(id, 'confirm', { purpose: 'email', ...codes });
  expect(confirmed.headers.get('location')).toBe(`${await page.address(id)}/details?saved=email`);
  expect((await personOf(id)).email).toBe(newAddress);
  const [, , told] = await page.mailbox(id);
  expect(told).toMatchObject({ to: email, subject: 'Din e-postadress är ändrad hos oss' });
  expect(told?.text).not.toContain(newAddress);
  const timeline = await page.client('GET', `/api/v1/applications/${id}/timeline`);
  expect(JSON.stringify(timeline.body)).toContain('"emailConfirmed"');
  expect(await page.database.signal.count({ where: { applicationId: id, kind: 'dataChanged' } })).toBe(1);
  const confirm = () => page.post(id, 'confirm', { purpose: 'email', ...codes });
  expect((await confirm()).headers.get('location')).toBe(confirmed.headers.get('location'));
  expect(await page.database.signal.count({ where: { applicationId: id, kind: 'dataChanged' } })).toBe(1);
  expect(await page.mailbox(id)).toHaveLength(3);
  const minuteAgo = new Date(Date.now() - 60_000);
  await page.database.pageCode.updateMany({ where: { applicationId: id }, data: { usedAt: minuteAgo } });
  const again = await confirm();
  expect([again.status, again.text.includes('Koden gäller inte längre')]).toEqual([422, true]);
});

test('whoever had the old address is told to answer where answers are read, and else to get in touch', async () => {
  const { server, organisationId } = page;
  const { inbound: _, ...unread } = server.environment;
  const told = async (environment: typeof server.environment, language: string) => {
    const { id } = await page.apply();
    const { id: candidateId } = await personOf(id);
    await page.database.candidate.update({ where: { id: candidateId }, data: { language } });
    await page.post(id, 'contact', { kind: 'email', value: `${language}.${newAddress}` });
    const [known, sent] = await page.mailbox(id);
    const codes = { code: page.codeIn(sent?.text), proof: page.codeIn(known?.text) };
    await confirmContact({ ...server, environment }, { id, organisationId, candidateId }, { kind: 'email', ...codes });
    return (await page.mailbox(id)).at(-1)?.text;
  };
  expect(await told(server.environment, 'sv')).toContain('Svara på det här mejlet genast');
  expect(await told(server.environment, 'en')).toContain('reply to this email at once');
  const { name } = await page.database.organization.findUniqueOrThrow({ where: { id: organisationId } });
  expect(await told(unread, 'sv')).toContain(`Hör av dig till ${name} genast`);
  expect(await told(unread, 'en')).toContain(`get in touch with ${name} at once`);
});

test('an address that once came back works again once its code has been read there', async () => {
  const { id } = await page.apply();
  const address = 'kom.tillbaka@example.com';
  const block = { organisationId: page.organisationId, channel: 'email', address, reason: 'lost' };
  const { id: blockId } = await page.database.suppression.create({ data: block });
  await page.post(id, 'contact', { kind: 'email', value: address });
  const [known, sent] = await page.mailbox(id);
  const codes = { code: page.codeIn(sent?.text), proof: page.codeIn(known?.text) };
  expect((await page.post(id, 'confirm', { purpose: 'email', ...codes })).status).toBe(303);
  expect(await personOf(id)).toMatchObject({ email: address, emailDead: false });
  const lifted = await page.database.suppression.findUniqueOrThrow({ where: { id: blockId } });
  expect(lifted).toMatchObject({ liftedAt: expect.any(Date), liftReason: 'confirmed' });
});

test('whoever has the link alone changes nothing, and gets nobody’s data by a way of their own', async () => {
  const { id, email } = await page.apply({ phone: '070-174 06 08' });
  const { id: candidateId } = await personOf(id);
  const take = async (value: string, proof: string) => {
    await page.post(id, 'contact', { kind: 'email', value });
    const sent = (await page.mailbox(id)).findLast(({ to }) => to === value);
    return page.post(id, 'confirm', { purpose: 'email', code: page.codeIn(sent?.text), proof });
  };
  const taken = [await take('nagon.annan@example.com', ''), await take('nagon.annan@example.com', '123')];
  expect(taken.map(({ status, text }) => [status, text.includes('wrong-code-email-proof')])).toEqual([
    [422, true],
    [422, true],
  ]);
  expect((await page.mailbox(id)).map(({ to }) => to)).toContain('+46701740608');
  // Whoever has the link declines a way that works on its page: what was known before is asked all the same.
  const unreached = { emailOptedOut: true, phoneDead: true };
  await page.database.candidate.update({ where: { id: candidateId }, data: unreached });
  await take('nagon.annan@example.com', '');
  expect(await personOf(id)).toMatchObject({ email });
  // Nothing that was known reaches them: the new address is theirs, and opens no data.
  await page.database.candidate.update({ where: { id: candidateId }, data: { emailDead: true, emailOptedOut: false } });
  expect((await take('nagon.annan@example.com', '')).status).toBe(303);
  expect(await personOf(id)).toMatchObject({ email: 'nagon.annan@example.com', unproved: ['email'] });
  const data = await page.post(id, 'data');
  expect([data.status, data.text.includes('Skriv till oss på din sida')]).toEqual([422, true]);
  const entered = { 'if-match': '*', 'idempotency-key': 'entered' };
  await page.client('PATCH', `/api/v1/candidates/${candidateId}`, { email: 'kand@example.com' }, entered);
  expect((await page.post(id, 'data')).status).toBe(303);
});

test('a number is confirmed by text, and one that takes none cannot be', async () => {
  const { id } = await page.apply();
  const fixed = await page.post(id, 'contact', { kind: 'phone', value: '08-123 456 78' });
  expect([fixed.status, fixed.text.includes('Skriv ett mobilnummer')]).toEqual([422, true]);
  expect(fixed.text).toContain('value="08-123 456 78"');
  const [, form = ''] = /name="form" value="([^"]+)"/.exec((await page.read(id, '/details')).text) ?? [];
  // The button is pressed twice.
  const ask = () => page.post(id, 'contact', { kind: 'phone', value: '070-174 06 05', form });
  for (const { status } of await Promise.all([ask(), ask()])) expect(status).toBe(303);
  const [known, sent, ...more] = await page.mailbox(id);
  expect([sent, more]).toMatchObject([{ channel: 'sms', to: '+46701740605', subject: null }, []]);
  const codes = { code: page.codeIn(sent?.text), proof: page.codeIn(known?.text) };
  await page.post(id, 'confirm', { purpose: 'phone', ...codes });
  expect(await personOf(id)).toMatchObject({ phone: '+46701740605', phoneIsMobile: true, phoneDead: false });
});

test('an address that was given up works again once a code sent there has come back', async () => {
  const { id, email } = await page.apply();
  await page.database.candidate.update({ where: { id: (await personOf(id)).id }, data: { emailDead: true } });
  expect((await page.read(id)).text).toContain('Något som vi skickade till dig kom i retur');
  expect((await page.read(id, '/details')).text).toContain('Det vi skickade hit kom i retur');
  await page.post(id, 'contact', { kind: 'email' });
  const [sent, ...others] = await page.mailbox(id);
  await page.post(id, 'confirm', { purpose: 'email', code: page.codeIn(sent?.text) });
  expect(await personOf(id)).toMatchObject({ email, emailDead: false });
  expect([others, await page.mailbox(id)]).toMatchObject([[], [{ to: email }]]);
});

test('a code has five tries, half an hour and one successor, and six go to an address in a day', async () => {
  const { id, email } = await page.apply();
  const value = 'en.annan@example.com';
  const ask = (of = id) => page.post(of, 'contact', { kind: 'email', value });
  const codes = async () =>
    (await page.mailbox(id)).filter(({ to }) => to === value).map(({ text }) => page.codeIn(text));
  const confirm = (code = '') => page.post(id, 'confirm', { purpose: 'email', code });
  await ask();
  const [first = ''] = await codes();
  const wrong = first === '000000' ? '000001' : '000000';
  for (const words of ['stämmer inte', 'stämmer inte', 'stämmer inte', 'stämmer inte', 'gäller inte längre'])
    expect((await confirm(wrong)).text).toContain(`Koden ${words}`);
  expect((await confirm(first)).status).toBe(422);
  await ask();
  await ask();
  const [, second, third] = await codes();
  expect((await confirm(second)).status).toBe(422);
  await page.database.pageCode.updateMany({ where: { applicationId: id }, data: { expiresAt: new Date() } });
  expect((await confirm(third)).text).toContain('Koden gäller inte längre');
  for (let times = 4; times <= 6; times += 1) expect((await ask()).status).toBe(303);
  expect((await ask()).status).toBe(429);
  expect((await ask((await page.apply()).id)).status).toBe(429);
  expect([(await codes()).length, (await personOf(id)).email]).toEqual([6, email]);
  const rows = await page.database.pageCode.findMany({ where: { applicationId: id } });
  expect(JSON.stringify(rows)).not.toContain(first);
  await forgetOldRows(page.database, Date.now() + 8 * 86_400_000);
  expect(await page.database.pageCode.count()).toBe(0);
});

test('the zone is chosen from a list with the time that it is there, and what was declined is wanted again', async () => {
  const { id } = await page.apply({ phone: '070-174 06 07' });
  const { id: candidateId } = await personOf(id);
  await page.database.candidate.update({ where: { id: candidateId }, data: { smsOptedOut: true } });
  const { text } = await page.read(id, '/details');
  expect(text).toMatch(/<option value="Europe\/Stockholm" selected>Stockholm \d\d\.\d\d</);
  expect(Buffer.byteLength(text)).toBeLessThan(50_000);
  expect(text).not.toMatch(/<script|src=/);
  await page.post(id, 'preferences', { back: 'details', zone: 'Asia/Tokyo' });
  await page.post(id, 'preferences', { back: 'details', zone: 'Moon/Base' });
  const back = await page.post(id, 'preferences', { back: 'details', again: 'sms' });
  expect(back.headers.get('location')).toBe(`${await page.address(id)}/details?saved=preferences`);
  expect(await personOf(id)).toMatchObject({ zone: 'Asia/Tokyo', smsOptedOut: false });
});

test('what the page sends leaves by the organisation’s own sender, from its address, and answers go to that', async () => {
  const { id } = await page.apply();
  const settings = {
    kind: 'resend',
    name: 'Jobb',
    address: 'jobb@region.example',
    replyAddress: 'svar@region.example',
  };
  const added = { channel: 'email', settings, credentials: { apiKey: resend.apiKey } };
  const sender = await page.client('POST', '/api/v1/senders', added);
  await page.post(id, 'contact', { kind: 'email', value: newAddress });
  expect(await page.mailbox(id)).toEqual([]);
  expect(resend.accepted.slice(1)).toMatchObject([
    { email: { from: '"Jobb" <jobb@region.example>', reply_to: expect.stringMatching(/^svar\+.*@region\.example$/) } },
  ]);
  const [stored] = await page.database.pageMessage.findMany({ where: { applicationId: id } });
  expect(stored).toMatchObject({ status: 'sent', provider: 'resend', senderId: sender.body.id });
  await page.client('DELETE', `/api/v1/senders/${sender.body.id}`);
});
