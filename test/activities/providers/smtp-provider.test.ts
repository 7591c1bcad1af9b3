import { randomUUID } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmailMessage, Provider } from '../../../activities/providers/contract.ts';
import { createSmtpProvider } from '../../../activities/providers/smtp-provider.ts';
import { createSmtpPeer, type SmtpBehaviour, type SmtpPeer } from '../../fakes/smtp.ts';

let peer: SmtpPeer;
let provider: Provider;

beforeEach(async () => {
  peer = await createSmtpPeer();
  provider = createSmtpProvider({ url: peer.url, timeoutMs: 1_500 }, () => 7);
});

afterEach(async () => {
  provider.close?.();
  await peer.close();
});

function mail(more: Partial<EmailMessage> = {}): EmailMessage {
  return {
    channel: 'email',
    messageId: randomUUID(),
    to: 'kim@example.test',
    from: 'Jobb åt alla <jobb@example.test>',
    subject: 'Välkommen på intervju',
    text: 'Vi ses på tisdag',
    html: '<p>Vi ses på tisdag</p>',
    ...more,
  };
}

describe('sending by SMTP', () => {
  it('hands over text, HTML and headers under our own Message-ID', async () => {
    const message = mail({ replyTo: 'kontakt@example.test' });
    const outcome = await provider.send(message);
    const expected = `<${message.messageId}@example.test>`;
    expect(outcome).toEqual({ kind: 'accepted', providerId: expected, at: 7 });
    const [received] = peer.received;
    expect(received).toMatchObject({ to: [message.to], messageId: expected });
    expect(received?.mail).toMatchObject({ subject: message.subject, html: message.html });
    expect(received?.mail.text?.trim()).toBe(message.text);
    expect(received?.mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(received?.mail.replyTo?.value[0]?.address).toBe('kontakt@example.test');
  });

  it('says where a mail is declined by one press, of those alone that can be declined', async () => {
    const unsubscribe = 'https://besked.example/c/no-surveys/a.b';
    for (const more of [{ unsubscribe }, {}]) await provider.send(mail(more));
    const lines = peer.received.map(({ mail: { headerLines } }) =>
      headerLines.filter(({ key }) => key.startsWith('list-')).map(({ line }) => line),
    );
    expect(lines).toEqual([
      [`List-Unsubscribe: <${unsubscribe}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'],
      [],
    ]);
  });

  it('refers to one conversation, and is answered and bounced to the same address where that is in the sender’s house', async () => {
    const thread = '<thread.1@example.test>';
    await provider.send(mail({ thread, replyTo: 'svar+1@in.example.test' }));
    await provider.send(mail({ thread, replyTo: 'svar+1@elsewhere.test' }));
    const [own, foreign] = peer.received;
    expect([own?.mail.inReplyTo, own?.mail.references]).toEqual([thread, thread]);
    expect([own?.returnPath, foreign?.returnPath]).toEqual(['svar+1@in.example.test', 'jobb@example.test']);
    expect(foreign?.mail.replyTo?.value[0]?.address).toBe('svar+1@elsewhere.test');
  });

  it('carries an invitation that calendars understand', async () => {
    await provider.send(mail({ calendar: 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n' }));
    const part = peer.received[0]?.mail.attachments.find(
      ({ contentType }) => contentType === 'application/ics' || contentType === 'text/calendar',
    );
    expect(part?.content.toString()).toContain('METHOD:CANCEL');
  });

  it('sends many over a few connections', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => provider.send(mail())));
    expect(outcomes.every(({ kind }) => kind === 'accepted')).toBe(true);
    expect(new Set(peer.received.map(({ messageId }) => messageId)).size).toBe(20);
    expect(peer.connections).toBeLessThanOrEqual(5);
  });

  it.each([
    ['a busy server', { at: 'mailFrom', code: 421 }, { kind: 'transient', code: 'smtp/busy' }],
    [
      'a greylisting server',
      { at: 'rcptTo', code: 450, text: '4.7.1 Try later' },
      { kind: 'transient', code: 'smtp/busy' },
    ],
    [
      'an unknown recipient',
      { at: 'rcptTo', code: 550, text: '5.1.1 No such user kim@example.test' },
      { kind: 'permanent', scope: 'address' },
    ],
    ['a refused sender', { at: 'mailFrom', code: 553 }, { kind: 'permanent', scope: 'configuration' }],
    ['a refused text', { at: 'data', code: 554, text: '5.7.1 Spam' }, { kind: 'permanent', scope: 'content' }],
    ['a server out of space', { at: 'data', code: 452 }, { kind: 'transient' }],
  ] as const)('classes %s', async (_name, refusal, outcome) => {
    peer.next({ kind: 'refuse', ...refusal });
    const answered = await provider.send(mail());
    expect(answered).toMatchObject(outcome);
    expect(JSON.stringify(answered)).not.toContain('kim');
    expect(peer.received).toEqual([]);
  });

  it.each([
    { kind: 'cutOffAfterData', accepts: true },
    { kind: 'cutOffAfterData', accepts: false },
    { kind: 'hang', at: 'data' },
  ] as const)('does not know the outcome after %o', async (behaviour) => {
    peer.next(behaviour);
    expect(await provider.send(mail())).toMatchObject({ kind: 'unclear' });
  });

  it.each([{ kind: 'cutOffBeforeData' }, { kind: 'hang', at: 'rcptTo' }] as const)(
    'knows that nothing was sent after %o',
    async (behaviour) => {
      peer.next(behaviour, behaviour, behaviour);
      expect(await provider.send(mail())).toMatchObject({ kind: 'transient', code: 'smtp/unreachable' });
      expect(peer.received).toEqual([]);
    },
  );

  it('sends again under the same Message-ID after an unclear outcome', async () => {
    const message = mail();
    peer.next({ kind: 'cutOffAfterData', accepts: true });
    await provider.send(message);
    await provider.send(message);
    expect(new Set(peer.received.map(({ messageId }) => messageId))).toEqual(
      new Set([`<${message.messageId}@example.test>`]),
    );
  });

  it('never hands over what had to wait too long behind a server that hangs', async () => {
    peer.behave(() => ({ kind: 'hang', at: 'data' }));
    const outcomes = await Promise.all(Array.from({ length: 40 }, () => provider.send(mail())));
    const kinds = outcomes.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['unclear', 'transient']));
    expect(new Set(outcomes.flatMap((one) => ('code' in one ? [one.code] : [])))).toEqual(new Set(['smtp/waiting']));
    peer.behave(() => ({ kind: 'accept' }));
    const last = mail();
    expect(await provider.send(last)).toMatchObject({ kind: 'accepted' });
    expect(peer.received.map(({ to }) => to)).toEqual([[last.to]]);
  });

  it('lets nothing leave any more once it has given up before the text', async () => {
    const hasty = createSmtpProvider({ url: peer.url, timeoutMs: 300 });
    await hasty.send(mail());
    // A connection that has served before is replaced, and the next one is in no hurry either.
    const given = mail({ to: 'lo@example.test' });
    const behaviours: SmtpBehaviour[] = [{ kind: 'hang', at: 'rcptTo' }];
    peer.behave((to) => (to === given.to ? behaviours.shift() : undefined) ?? { kind: 'slow', ms: 280 });
    expect(await hasty.send(given)).toMatchObject({ kind: 'transient', code: 'smtp/unreachable' });
    peer.behave(() => ({ kind: 'accept' }));
    expect(await hasty.send(mail())).toMatchObject({ kind: 'accepted' });
    hasty.close?.();
    await expect.poll(() => peer.open).toBe(0);
    expect(peer.received.map(({ to }) => to)).not.toContainEqual([given.to]);
  });

  it('waits for the answer to a text that is out, however long all before it took', async () => {
    const hasty = createSmtpProvider({ url: peer.url, timeoutMs: 2_500 });
    peer.next({ kind: 'slow', ms: 2_000 });
    expect(await hasty.send(mail())).toMatchObject({ kind: 'accepted' });
    hasty.close?.();
  });

  it('takes the patience that its address names', async () => {
    const hasty = createSmtpProvider({ url: `${peer.url}?socketTimeout=200` });
    peer.behave(() => ({ kind: 'hang', at: 'data' }));
    expect(await hasty.send(mail())).toMatchObject({ kind: 'unclear' });
    expect(hasty.longestCallMs).toBe(1_200);
    hasty.close?.();
  });

  it.each([
    ['greeting', '554 5.7.1 Your host is blocked'],
    ['EHLO', '550 5.7.1 Helo rejected'],
  ])(
    'takes a server that turns us away at the %s for settings to be mended, not for one that is out of reach',
    async (at, words) => {
      const server = createServer((socket) => {
        socket.write(`${at === 'greeting' ? words : '220 mail.example ESMTP'}\r\n`);
        socket.on('data', () => socket.write(`${words}\r\n`)).on('error', () => undefined);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const strict = createSmtpProvider({ url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` });
      expect(await strict.send(mail())).toMatchObject({
        kind: 'permanent',
        code: 'smtp/sender',
        scope: 'configuration',
      });
      strict.close?.();
      await new Promise((resolve) => server.close(resolve));
    },
  );

  it('knows that nothing was sent where nobody listens', async () => {
    const nobody = createSmtpProvider({ url: 'smtp://127.0.0.1:9', timeoutMs: 400 });
    expect(await nobody.send(mail())).toMatchObject({ kind: 'transient', code: 'smtp/unreachable' });
    nobody.close?.();
  });
});
