import { Resend } from 'resend';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createResendFake, type ResendFake } from './resend.ts';
import { createTwilioFake, type TwilioFake } from './twilio.ts';

let resend: ResendFake;
let twilio: TwilioFake;
beforeEach(async () => {
  [resend, twilio] = await Promise.all([createResendFake(), createTwilioFake()]);
});
afterEach(() => Promise.all([resend.close(), twilio.close()]));

function postToResend(body: object): Promise<Response> {
  return fetch(`${resend.url}/emails`, {
    method: 'POST',
    headers: { authorization: `Bearer ${resend.apiKey}` },
    body: JSON.stringify(body),
  });
}

function postToTwilio(form: Record<string, string>): Promise<Response> {
  const authorization = `Basic ${Buffer.from(`${twilio.accountSid}:${twilio.authToken}`).toString('base64')}`;
  return fetch(`${twilio.url}/2010-04-01/Accounts/${twilio.accountSid}/Messages.json`, {
    method: 'POST',
    headers: { authorization },
    body: new URLSearchParams(form),
  });
}

const mail = { from: 'jobb@example.test', to: ['kim@example.test'], subject: 'Tack' };

describe('a fake', () => {
  it.each([
    ['a missing field', { from: mail.from, to: mail.to }, 'subject'],
    ['a field that Resend does not know', { ...mail, replyTo: 'x@example.test' }, 'replyTo'],
    ['a field of the wrong type', { ...mail, html: 7 }, 'html'],
    [
      'an attachment’s unknown field',
      { ...mail, attachments: [{ filename: 'a.ics', contentType: 'text/calendar' }] },
      'contentType',
    ],
  ])('refuses and notes %s, and carries nothing', async (_name, body, field) => {
    expect((await postToResend(body)).status).toBe(422);
    expect(resend.violations.join()).toContain(field);
    expect(resend.accepted).toEqual([]);
  });

  it.each([
    ['no recipient', { Body: 'Hej', From: 'Besked' }, 'To'],
    [
      'a validity that is no number',
      { To: '+46701740605', From: 'Besked', Body: 'Hej', ValidityPeriod: 'long' },
      'ValidityPeriod',
    ],
    [
      'a callback that is no address',
      { To: '+46701740605', From: 'Besked', Body: 'Hej', StatusCallback: 'nowhere' },
      'StatusCallback',
    ],
    [
      'a parameter that Twilio does not know',
      { To: '+46701740605', From: 'Besked', Body: 'Hej', IdempotencyKey: '1' },
      'IdempotencyKey',
    ],
  ])('refuses and notes %s', async (_name, form, field) => {
    expect((await postToTwilio(form)).status).toBe(422);
    expect(twilio.violations.join()).toContain(field);
    expect(twilio.accepted).toEqual([]);
  });

  it('answers what the specification describes to what it allows', async () => {
    expect((await postToResend(mail)).status).toBe(200);
    expect((await postToTwilio({ To: '+46701740605', From: 'Besked', Body: 'Hej' })).status).toBe(201);
    expect([...resend.violations, ...twilio.violations]).toEqual([]);
  });

  it('notes a path that is not in the specification', async () => {
    await new Resend(resend.apiKey, { baseUrl: resend.url }).post('/letters', {});
    expect(resend.violations).toEqual(['request: POST /letters is not in the specification']);
  });
});
