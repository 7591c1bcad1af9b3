import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AskStep, Definition } from '../../../process/definition/schema.ts';
import { createPageFixture, nurseProcess, type PageFixture } from './page-fixture.ts';

const planted = '<script>alert(1)</script>"><img src=x onerror=alert(2)>';
const title = (sv: string) => ({ sv, en: sv });
const questions: AskStep['questions'] = {
  about: { kind: 'text', label: title('Berätta om dig'), required: true },
  years: { kind: 'number', label: title('Antal år'), required: false },
  night: { kind: 'boolean', label: title('Kan du arbeta natt?'), required: true },
  start: { kind: 'date', label: title('När kan du börja?'), required: false },
  ward: {
    kind: 'choice',
    label: title(`Avdelning ${planted}`),
    required: false,
    options: { emergency: title(`Akuten ${planted}`), surgery: title('Kirurgen') },
  },
};
const licence = nurseProcess.steps['licence'] as AskStep;
const definition: Definition = {
  ...nurseProcess,
  steps: { ...nurseProcess.steps, licence: { ...licence, questions } },
};

let page: PageFixture;
beforeAll(async () => {
  page = await createPageFixture(definition);
});
afterAll(() => page?.close());

async function asked(): Promise<string> {
  const id = await page.apply();
  await page.run.decide(id, 'ask-licence');
  await page.standsIn(id, 'licence');
  await page.hears(id, 'ask');
  return id;
}

describe.concurrent("the candidate's page over HTTP", () => {
  test('says where, what next and by when, in under 50 KB, without a script, kept private', async () => {
    const id = await page.apply({ firstName: 'Aino' });
    const { status, text, headers } = await page.read(id);
    expect(status).toBe(200);
    expect(text).toMatch(/Hej Aino!.*Du får besked senast.*<svg.*kl\. 17\.00.*arbetsdagar kvar/s);
    expect(text).toContain('Tack för din ansökan till Sjuksköterska');
    expect(text).not.toMatch(/<script|<link rel="stylesheet"|src=/);
    expect(Buffer.byteLength(text)).toBeLessThan(50_000);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    const { candidate } = await page.find(id);
    const address = await page.address(id);
    for (const personal of [candidate.id, id, 'Aino', 'Lindqvist', candidate.email ?? '?'])
      expect(address).not.toContain(personal);
    expect(text).not.toContain(candidate.email);
    expect(text).toContain(`${candidate.email?.[0]}•••@example.test`);
  });

  test('leads back to itself from the address of a form that is opened again', async () => {
    const id = await page.apply();
    const address = await page.address(id);
    for (const act of ['withdraw', 'answer', 'preferences']) {
      const { status, headers } = await page.read(id, `/${act}`);
      expect([act, status, headers.get('location')]).toEqual([act, 303, address]);
    }
    expect((await page.find(id)).status).toBe('active');
  });

  test('stays under 50 KB with the longest messages', async () => {
    const id = await page.apply();
    const { database } = page;
    const message = await database.message.findFirstOrThrow({ where: { applicationId: id } });
    const { rendered: _rendered, command, channels, ...row } = message;
    await database.message.createMany({
      data: Array.from({ length: 40 }, (_, index) => ({
        ...row,
        id: crypto.randomUUID(),
        messageKey: `screening/1/holding/${index}`,
        command: command as object,
        channels: channels as string[],
        text: 'Återkoppling på flera rader. '.repeat(700),
      })),
    });
    const { status, text } = await page.read(id);
    expect(status).toBe(200);
    expect(Buffer.byteLength(text)).toBeLessThan(50_000);
  });

  test('shows what is wrong beside each question, loses nothing typed, and stores nothing', async () => {
    const id = await asked();
    const { text: form } = await page.read(id);
    expect(form).toMatch(/<textarea id="q-about"/);
    expect(form).toMatch(/<input id="q-years" name="years" inputmode="decimal"/);
    expect(form).toMatch(/<input id="q-start" name="start" type="date"/);
    expect(form).toMatch(/type="radio" name="night" value="yes"/);
    expect(form).toMatch(/type="radio" name="ward" value="surgery"/);
    const typed = { about: `Mitt svar ${planted}`, years: 'många', night: '', start: '2026-13-45', ward: 'surgery' };
    const { status, text } = await page.post(id, 'answer', typed);
    expect(status).toBe(422);
    expect(text).toContain('3 svar behöver rättas');
    for (const [question, mistake] of [
      ['years', 'Skriv ett tal'],
      ['night', 'Den här frågan behöver ett svar'],
      ['start', 'Skriv ett datum'],
    ])
      expect(text).toMatch(new RegExp(`id="wrong-${question}">${mistake}`));
    expect(text).not.toContain('id="wrong-about"');
    expect(text).toContain('Mitt svar &lt;script&gt;');
    expect(text).toContain('value="många"');
    expect(text).toMatch(/name="ward" value="surgery" checked/);
    expect(await page.database.answer.count({ where: { applicationId: id } })).toBe(0);
  }, 60_000);

  test('withdraws while a rejection that was released has not left: that one never does', async () => {
    const id = await page.apply({ phone: null });
    await page.silence(id);
    await page.run.decide(id, 'reject', { feedbackText: 'Vi valde en annan.', reason: 'Krav.' });
    await page.run.passUntil(id, async () => (await page.find(id)).outcome === 'rejected');
    expect((await page.read(id)).text).toContain('/withdraw');
    expect((await page.post(id, 'withdraw', { confirm: 'yes' })).status).toBe(303);
    expect((await page.read(id)).text).toContain('En bekräftelse är på väg');
    await page.speak(id);
    await page.run.relay();
    await page.hears(id, 'withdrawn');
    expect((await page.find(id)).outcome).toBe('withdrew');
    const where = { applicationId: id, purpose: 'exit' };
    expect(await page.database.message.findMany({ where })).toMatchObject([{ status: 'cancelled', acceptedAt: null }]);
  }, 60_000);

  test('cannot withdraw once it has ended and nobody is to tell the end any more, since that was waived', async () => {
    const id = await page.run.apply({ email: null, phone: null });
    await page.run.relay();
    await page.standsIn(id, 'screening');
    const { obligation, signal, task } = page.database;
    await page.run.decide(id, 'reject', { feedbackText: 'Vi valde en annan.', reason: 'Krav.' });
    await page.run.passUntil(id, async () => (await page.find(id)).outcome === 'rejected');
    const call = { applicationId: id, doneAt: null, key: { contains: '/exit' } };
    await page.run.passUntil(id, async () => (await task.count({ where: call })) > 0);
    expect((await page.read(id)).text).toContain('/withdraw');
    const waived = () => obligation.findFirst({ where: { applicationId: id, status: 'waived' } });
    await page.run.signal(id, 'waived', { obligationId: 'screening/1' });
    await page.run.passUntil(id, async () => (await waived()) !== null);
    expect((await page.read(id)).text).not.toContain('/withdraw');
    expect((await page.post(id, 'withdraw', { confirm: 'yes' })).status).toBe(303);
    expect(await signal.count({ where: { applicationId: id, kind: 'withdrawn' } })).toBe(0);
  }, 60_000);

  test('texts that come from a name are declined on the page, also where they are all there is', async () => {
    const id = await page.apply({ email: null, phone: '+46701740605' });
    const { text } = await page.read(id);
    expect(text).toContain('Våra SMS går inte att svara på');
    const choice = async () => (await page.find(id)).candidate.smsOptedOut;
    await page.post(id, 'preferences', { channel: 'onlyEmail' });
    expect(await choice()).toBe(true);
    await page.post(id, 'preferences', { channel: 'sms' });
    expect(await choice()).toBe(false);
  });

  test('changes language and channel, and offers no channel without an address', async () => {
    const id = await page.apply();
    const top = async () => (await page.read(id)).text.split('<h1>')[0] ?? '';
    expect(await top()).toMatch(
      /<button [^>]*lang="en" [^>]*value="en" formaction="[^"]*\/preferences"[^>]*>In English</,
    );
    await page.post(id, 'preferences', { language: 'en' });
    expect(await top()).toContain('>På svenska<');
    await page.post(id, 'preferences', { language: 'sv' });
    const saved = await page.post(id, 'preferences', { language: 'en', channel: 'onlySms' });
    expect(saved.status).toBe(303);
    const { candidate } = await page.find(id);
    expect(candidate).toMatchObject({ language: 'en', channel: 'sms', emailOptedOut: true, smsOptedOut: false });
    const { text } = await page.read(id, '?saved=preferences');
    expect(text).toContain('lang="en"');
    expect(text).toContain('Saved. This is how we reach you now.');
    expect(text).toMatch(/value="onlySms" checked/);
    await page.post(id, 'preferences', { language: 'sv', channel: 'email' });
    expect((await page.find(id)).candidate).toMatchObject({ language: 'sv', channel: 'email', emailOptedOut: false });
    const mailOnly = await page.apply({ phone: null });
    expect((await page.read(mailOnly)).text).not.toContain('name="channel"');
    await page.post(mailOnly, 'preferences', { channel: 'onlySms' });
    expect((await page.find(mailOnly)).candidate).toMatchObject({ channel: 'email', emailOptedOut: false });
  }, 60_000);

  test('takes along what is typed into the page in the other language', async () => {
    const id = await asked();
    const { text: before } = await page.read(id);
    expect(before).toMatch(/form="questions-form" name="_language" value="en"/);
    const typed = { about: 'Nio <b>år</b>', night: 'yes', years: '' };
    const { status, text } = await page.post(id, 'preferences', { ...typed, _language: 'en' });
    expect(status).toBe(200);
    expect(text).toContain('>På svenska<');
    expect(text).toContain('>Nio &lt;b&gt;år&lt;/b&gt;</textarea>');
    expect(text).toMatch(/name="night" value="yes" checked/);
    expect((await page.find(id)).candidate.language).toBe('en');
    const nothing = await page.post(id, 'preferences', { about: '', _language: 'sv' });
    expect([nothing.status, nothing.headers.get('location')]).toEqual([303, await page.address(id)]);
    const other = await page.apply();
    expect((await page.read(other)).text).toMatch(/form="write-form" name="_language" value="en"/);
    const words = await page.post(other, 'preferences', { words: 'Hiss?', _language: 'en' });
    expect(words.text).toMatch(/<html lang="en".*name="words"[^>]*>Hiss\?<\/textarea>/s);
  }, 60_000);

  test('keeps a no to both ways where only the language is changed, and what was said elsewhere since the form was opened', async () => {
    const id = await page.apply();
    const { candidate } = await page.find(id);
    const setTo = (data: { emailOptedOut?: boolean; smsOptedOut?: boolean }) =>
      page.database.candidate.update({ where: { id: candidate.id }, data });
    await setTo({ smsOptedOut: true });
    // Opened before, when the first choice was mail.
    await page.post(id, 'preferences', { language: 'en', channel: 'email', was: 'email' });
    expect((await page.find(id)).candidate).toMatchObject({ language: 'en', smsOptedOut: true });
    await setTo({ emailOptedOut: true });
    const { text } = await page.read(id);
    expect(text).toMatch(/name="channel"/);
    expect(text).not.toMatch(/name="channel" value="\w+" checked/);
    await page.post(id, 'preferences', { language: 'sv', was: '' });
    const both = { emailOptedOut: true, smsOptedOut: true };
    expect((await page.find(id)).candidate).toMatchObject({ language: 'sv', ...both });
    await page.post(id, 'preferences', { channel: 'onlyEmail', was: '' });
    expect((await page.find(id)).candidate).toMatchObject({ emailOptedOut: false, smsOptedOut: true });
  }, 60_000);

  test('holds every planted piece of HTML as text', async () => {
    const id = await page.apply({ firstName: planted });
    await page.run.decide(id, 'reject', { feedbackText: `Därför ${planted}`, reason: 'Kravprofilen.' });
    await page.hears(id, 'exit');
    const askedId = await asked();
    for (const { text } of [
      await page.read(id),
      await page.read(askedId),
      await page.read(id, `?saved=${encodeURIComponent('"><script>alert(3)</script>')}`),
      await page.post(askedId, 'answer', { about: planted, [planted]: planted }),
    ]) {
      expect(text).not.toMatch(/<script|<img/);
      expect(text).toContain('<!doctype html>');
    }
    expect((await page.read(id)).text).toContain('Hej &lt;script&gt;alert(1)&lt;/script&gt;');
  }, 60_000);

  test('signs an answer by the person who gave it, where its text does not', async () => {
    const id = await page.apply();
    const user = { id: crypto.randomUUID(), name: 'Lars Ståhl' };
    await page.database.user.create({ data: { ...user, email: `${user.id}@example.test` } });
    const decisionId = await page.run.decide(id, 'reject', { feedbackText: 'Vi valde en annan.', reason: 'Krav.' });
    await page.database.decision.update({ where: { id: decisionId }, data: { decidedBy: user.id } });
    await page.hears(id, 'exit');
    const where = { applicationId: id, purpose: 'exit' };
    await page.database.message.updateMany({ where, data: { text: 'Hej, Lars Ståhl' } });
    expect((await page.read(id)).text).not.toContain('class="sign"');
    await page.database.message.updateMany({ where, data: { text: 'Vi valde en annan.' } });
    expect((await page.read(id)).text).toMatch(/<p class="sign">Lars Ståhl<br>.*Region Exempel/);
  }, 60_000);

  test('meets a link that opens nothing with a kind page in both languages, whatever is asked of it', async () => {
    const id = await page.apply();
    const address = await page.address(id);
    const { pageKey, candidateId } = await page.find(id);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const isKind = ({ status, text, headers }: Awaited<ReturnType<PageFixture['read']>>) => {
      expect(status).toBe(404);
      expect(text).toContain('Länken fungerar inte');
      expect(text).toMatch(/The link (does not work|no longer works)/);
      expect(headers.get('content-type')).toContain('text/html');
      expect(headers.get('cache-control')).toBe('no-store');
    };
    const { nobody } = page.server;
    isKind(await nobody('GET', `${address}x`));
    isKind(await nobody('GET', '/c/nothing'));
    isKind(await nobody('GET', `/c/${'x'.repeat(2_000)}`));
    isKind(await nobody('GET', `${address}/elsewhere`));
    isKind(await nobody('POST', `${address}x/withdraw`, 'confirm=yes', form));
    await page.database.application.update({ where: { id }, data: { pageKey: `${pageKey}-new` } });
    isKind(await nobody('GET', address));
    const lost = await nobody('POST', `${address}/answer`, 'about=Nio+%3Cb%3Eår&night=yes', form);
    isKind(lost);
    expect(lost.text).toMatch(/<textarea id="unsent"[^>]*>Nio &lt;b&gt;år<\/textarea>/);
    expect((await page.read(id)).status).toBe(200);
    await page.database.candidate.update({ where: { id: candidateId }, data: { erasedAt: new Date() } });
    isKind(await page.read(id));
  });

  test('refuses another site and a body that is too large, with a page that a person can read', async () => {
    const id = await page.apply();
    const address = await page.address(id);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { nobody } = page.server;
    const foreign = await nobody('POST', `${address}/withdraw`, 'confirm=yes', {
      ...headers,
      origin: 'https://evil.test',
    });
    expect(foreign.status).toBe(403);
    expect(foreign.text).toContain('Det gick inte just nu');
    const large = await nobody('POST', `${address}/answer`, `about=${'x'.repeat(100_000)}`, headers);
    expect(large.status).toBe(413);
    expect(large.text).toContain('It did not work just now');
    expect(await page.database.signal.count({ where: { applicationId: id } })).toBe(0);
  });
});

// Alone, each of these: whatever else relays would let the run hear of it.
test('stores the answers once, says so, and lets the run go on', async () => {
  const id = await asked();
  const typed = { about: 'Åtta år\r\npå akuten', years: '8,5', night: 'yes', start: '2026-12-01', ward: 'emergency' };
  const first = await page.post(id, 'answer', typed);
  expect(first.status).toBe(303);
  const location = first.headers.get('location') ?? '';
  expect(location).toBe(`${await page.address(id)}?saved=answers`);
  const again = await page.post(id, 'answer', { ...typed, years: '8.50' });
  expect(again.status).toBe(303);
  const other = await page.post(id, 'answer', { ...typed, night: 'no' });
  expect([other.status, other.text.includes('Du har redan svarat')]).toEqual([409, true]);
  const wordsIn = (html: string) => /<textarea id="words"[^>]*>(.*?)<\/textarea>/s.exec(html)?.[1];
  expect(wordsIn(other.text)).toMatch(/^Berätta om dig\nÅtta år\npå akuten\n\n.*Kan du arbeta natt\?\nNej\n/s);
  const { text } = await page.server.nobody('GET', location);
  expect(text).toContain('Tack! Dina svar är sparade.');
  expect(text).toContain('Tack, vi har fått dina svar');
  expect(text).not.toContain('/answer#questions');
  const answers = await page.database.answer.findMany({ where: { applicationId: id } });
  expect(answers.map((one) => one.answers)).toEqual([
    { about: 'Åtta år\npå akuten', years: 8.5, night: true, start: '2026-12-01', ward: 'emergency' },
  ]);
  expect(answers[0]?.byKind).toBe('candidate');
  await page.run.relay();
  await page.standsIn(id, 'screening');
  expect((await page.post(id, 'answer', typed)).headers.get('location')).toBe(location);
  const late = await page.post(id, 'answer', { ...typed, about: 'Nio år på <b>akuten</b>' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Frågorna är redan besvarade');
  expect(late.text).toContain('står kvar under <a href="#write">Skriv till oss</a>');
  expect(wordsIn(late.text)).toContain('Berätta om dig\nNio år på &lt;b&gt;akuten&lt;/b&gt;\n\nAntal år\n8,5');
  await page.database.answer.updateMany({ where: { applicationId: id }, data: { answeredAt: new Date(0) } });
  expect((await page.post(id, 'answer', typed)).status).toBe(409);
}, 60_000);

test('withdraws after one question, once, and says how it stands', async () => {
  const id = await page.apply({ firstName: 'Ylva' });
  const question = await page.post(id, 'withdraw');
  expect(question.status).toBe(200);
  expect(question.text).toContain('Ta tillbaka din ansökan?');
  expect(await page.database.signal.count({ where: { applicationId: id } })).toBe(0);
  for (let times = 0; times < 2; times += 1)
    expect((await page.post(id, 'withdraw', { confirm: 'yes' })).status).toBe(303);
  expect(await page.database.signal.count({ where: { applicationId: id, kind: 'withdrawn' } })).toBe(1);
  const waiting = await page.read(id, '?saved=withdrawal');
  expect(waiting.text).toContain('En bekräftelse är på väg');
  expect(waiting.text).not.toContain('Du får besked senast');
  await page.run.relay();
  await page.hears(id, 'withdrawn');
  await page.run.passUntil(id, async () => (await page.find(id)).outcome === 'withdrew');
  expect((await page.read(id)).text).toContain('Vi har avslutat den. Tack för att du ville söka');
}, 60_000);

test('a candidate withdraws anew after the run has refused it, or a correction has put the application back', async () => {
  const id = await page.apply();
  const { database } = page;
  const withdrawals = () => database.signal.count({ where: { applicationId: id, kind: 'withdrawn' } });
  const says = async () => (await page.read(id)).text.includes('En bekräftelse är på väg');
  const withdraw = () => page.post(id, 'withdraw', { confirm: 'yes' });
  await withdraw();
  expect([await withdrawals(), await says()]).toEqual([1, true]);
  await database.signal.updateMany({ where: { applicationId: id }, data: { refusedAt: new Date() } });
  expect(await says()).toBe(false);
  await withdraw();
  await withdraw();
  expect([await withdrawals(), await says()]).toEqual([2, true]);
  const { organisationId } = await database.application.findUniqueOrThrow({ where: { id } });
  const corrected = { organisationId, applicationId: id, kind: 'corrected', actorKind: 'person' };
  const hear = (of: object) => database.signal.updateMany({ where: of, data: { appliedAt: new Date() } });
  // Stored before the withdrawal, and heard after it: the one is held for ten minutes.
  const createdAt = new Date(Date.now() - 60_000);
  const back = await database.signal.create({ data: { ...corrected, createdAt, payload: { backTo: 'screening' } } });
  await hear({ applicationId: id, kind: 'withdrawn', refusedAt: null });
  // One that only puts a message right leaves the withdrawal as it is.
  await database.signal.create({ data: { ...corrected, appliedAt: new Date(), payload: {} } });
  expect(await says()).toBe(true);
  await hear({ id: back.id });
  expect(await says()).toBe(false);
  await withdraw();
  expect([await withdrawals(), await says()]).toEqual([3, true]);
}, 60_000);
