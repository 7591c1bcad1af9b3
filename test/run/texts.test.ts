import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import nurseFile from '../../process/gallery/nurse.json' with { type: 'json' };
import { findTasks } from '../../server/use-cases/find-tasks.ts';
import { createSmtpPeer, type SmtpPeer } from '../fakes/smtp.ts';
import { createTwilioFake, type TwilioFake } from '../fakes/twilio.ts';
import { twilioSettings } from '../fakes/twilio-settings.ts';
import type { Person } from './fixture.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { until } from './until.ts';

const broken = {
  email: {
    sv: { subject: 'Besked', body: 'Hej {{ candidate.shoeSize }}!' },
    en: { subject: 'News', body: '{{ nobody }}' },
  },
  sms: { sv: 'Hej {{ candidate.shoeSize }}!', en: '{{ nobody }}' },
};
const nurse = nurseFile as unknown as Definition;
/** As if what stops publishing had slipped through: one text names what nobody provides. */
const definition: Definition = {
  ...nurse,
  texts: { ...nurse.texts, 'screening-reject': { name: 'Nej', ...broken } },
};

let database: OpenRun['database'];
let mail: SmtpPeer;
let twilio: TwilioFake;
let run: OpenRun['run'];
let close: OpenRun['close'] | undefined;

beforeAll(async () => {
  [mail, twilio] = await Promise.all([createSmtpPeer(), createTwilioFake()]);
  const providers = { smtp: { url: mail.url }, twilio: twilioSettings(twilio) };
  ({ database, run, close } = await openRun(definition, providers));
});

afterAll(async () => {
  await close?.();
  await Promise.all([mail?.close(), twilio?.close()]);
});

const messageOf = (applicationId: string, purpose: string) =>
  database.database.message.findFirst({ where: { applicationId, purpose }, include: { deliveries: true } });

async function applies(person: Person): Promise<string> {
  const applicationId = await run.apply(person);
  await run.relay();
  return applicationId;
}

const arrivedAt = (email: string) => mail.received.filter(({ to }) => to.includes(email));
const renames = (email: string) =>
  database.database.candidate.updateMany({ where: { email }, data: { firstName: 'Namnbyte' } });

describe('a text of a run', { timeout: 120_000 }, () => {
  test('that cannot be rendered becomes a task within the promise, and nothing is sent', async () => {
    const email = 'nonsense@example.test';
    const applicationId = await applies({ email });
    await until(async () => (await messageOf(applicationId, 'acknowledgement'))?.status === 'sent');
    await run.decide(applicationId, 'reject', { feedbackText: 'Kravet på erfarenhet.', reason: 'Kravprofilen.' });
    const task = await until(async () =>
      database.database.task
        .findFirst({ where: { applicationId, about: 'unrenderable' } })
        .then((found) => found ?? false),
    );
    const { promiseDue } = await database.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    expect(task.due?.getTime()).toBeLessThanOrEqual(promiseDue?.getTime() ?? 0);
    // At once, while the undo window is open, and not when the message should have left.
    expect(task.openedAt.getTime()).toBeLessThan(Date.now() + 60_000);
    const rejection = await messageOf(applicationId, 'exit');
    expect(rejection).toMatchObject({ status: 'failed', rendered: null, text: null, deliveries: [] });
    const { items } = await findTasks(database.database, { id: task.id }, { limit: 1, seen: undefined });
    expect(items).toMatchObject([{ email, isUnfilled: true, say: 'Hej {{ candidate.shoeSize }}!' }]);
    await run.passUntil(applicationId, async () => {
      const { stepId } = await database.database.application.findUniqueOrThrow({ where: { id: applicationId } });
      return stepId === 'rejected-early';
    });
    expect(arrivedAt(email)).toHaveLength(1);
    expect(twilio.accepted).toEqual([]);
    expect(await database.database.obligation.count({ where: { applicationId, status: 'open' } })).toBe(1);
  });

  test('whose preview would end in the middle of a sign is sent as any other', async () => {
    const email = 'signs@example.test';
    const said = { subject: 'Besked', body: '{{ feedback.text }}' };
    const text = { name: 'Nej', email: { sv: said, en: said }, sms: { sv: said.body, en: said.body } };
    const jobId = await run.addJob({ ...nurse, texts: { ...nurse.texts, 'screening-reject': text } });
    const applicationId = await run.apply({ email }, jobId);
    await run.relay();
    await until(async () => (await messageOf(applicationId, 'acknowledgement'))?.status === 'sent');
    const feedbackText = `${'a'.repeat(119)}\u{1f600} och tack!`;
    await run.decide(applicationId, 'reject', { feedbackText, reason: 'Kravprofilen.' });
    await run.passUntil(applicationId, async () => arrivedAt(email).length > 1);
    expect(arrivedAt(email).at(-1)?.mail.text).toContain(feedbackText);
  });

  test('is sent as it was frozen by a second attempt, whatever changed meanwhile', async () => {
    const email = 'again@example.test';
    mail.behave((to) => (to === email ? { kind: 'refuse', at: 'rcptTo', code: 451 } : { kind: 'accept' }));
    const applicationId = await applies({ email, firstName: 'Ursprung' });
    const first = await until(async () => {
      const found = await messageOf(applicationId, 'acknowledgement');
      return found?.deliveries[0]?.outcome === 'transient' && found;
    });
    await renames(email);
    mail.behave(() => ({ kind: 'accept' }));
    await run.passUntil(applicationId, async () => arrivedAt(email).length > 0);
    const sent = await until(async () => {
      const found = await messageOf(applicationId, 'acknowledgement');
      return found?.status === 'sent' && found;
    });
    expect(sent.hash).toBe(first.hash);
    expect(sent.attempts).toBe(2);
    expect(arrivedAt(email)[0]?.mail.text).toContain('Ursprung');
    expect(arrivedAt(email)[0]?.mail.text).not.toContain('Namnbyte');
    // A mail has a plain part and a part for those who read HTML.
    expect(arrivedAt(email)[0]?.mail.html).toContain('Ursprung');
  });

  test('is sent as it was frozen by the other channel, in one alphabet that costs one text and not two', async () => {
    const email = 'other@example.test';
    mail.behave((to) =>
      to === email ? { kind: 'refuse', at: 'rcptTo', code: 451, text: '4.2.0 Later' } : { kind: 'accept' },
    );
    const applicationId = await applies({ email, firstName: 'Ursprung' });
    const first = await until(async () => {
      const found = await messageOf(applicationId, 'acknowledgement');
      return found?.deliveries[0]?.outcome === 'transient' && found;
    });
    await renames(email);
    mail.behave((to) =>
      to === email ? { kind: 'refuse', at: 'rcptTo', code: 550, text: '5.1.1 No such user' } : { kind: 'accept' },
    );
    const item = await run.passUntil(applicationId, async () => twilio.accepted.at(-1));
    const sent = await until(async () => {
      const found = await messageOf(applicationId, 'acknowledgement');
      return found?.status === 'sent' && found;
    });
    expect(sent).toMatchObject({ channel: 'sms', hash: first.hash });
    expect(item.body).toBe((first.rendered as { sms: { text: string } }).sms.text);
    expect(item.body).not.toContain('Namnbyte');
    expect(item.body).not.toMatch(/[“”’–\u00a0]/);
    expect(arrivedAt(email)).toEqual([]);
  });
});
