import type { Behaviour } from '../../fakes/behaviour.ts';
import type { FakeRequest } from '../../fakes/http-fake.ts';
import { createResendFake } from '../../fakes/resend.ts';
import { createSmtpPeer } from '../../fakes/smtp.ts';
import { createTwilioFake } from '../../fakes/twilio.ts';
import { marks } from '../faults/drawing.ts';
import type { Case } from './cases.ts';
import type { Try, Way } from './faults.ts';

export type Kind = keyof typeof marks | 'other';

/** One message that a provider took in, and has not lost since. */
export type Arrival = {
  readonly kind: Kind;
  readonly way: Way;
  readonly messageId: string;
  readonly at: number;
  readonly text: string;
  /** False where the sender had hung up before it could read that it was taken in. */
  readonly answered: boolean;
};

export type FirePeers = Awaited<ReturnType<typeof createFirePeers>>;

/** Resend, Twilio and a mail server, at which everything is counted; each case's fault is what they do with it. */
export async function createFirePeers() {
  const [resend, twilio, smtp] = await Promise.all([createResendFake(), createTwilioFake(), createSmtpPeer()]);
  const cases = new Map<string, Case>();
  const tries = createTries();

  const choose = (way: Way, toOf: (request: FakeRequest) => string) => {
    resendOrTwilio(way).behave((request): Behaviour => {
      const to = toOf(request);
      const one = cases.get(to);
      if (one?.way !== way || !one.fault.wire) return { kind: 'accept' };
      const key = request.headers['idempotency-key'] ?? `${to}/${messagesTo(to)}`;
      return one.fault.wire(way, tries.next(key, one.number));
    });
  };
  const resendOrTwilio = (way: Way) => (way === 'twilio' ? twilio : resend);
  // Of a text message the number of those that came before tells which one it is.
  const messagesTo = (to: string) => new Set(twilio.accepted.filter((one) => one.to === to).map(kindOfText)).size;
  const kindOfText = ({ body }: { readonly body: string }) => kindOf(body);
  choose('resend', ({ rawBody }) => [(JSON.parse(rawBody) as { to: string | string[] }).to].flat()[0] ?? '');
  choose('twilio', ({ rawBody }) => new URLSearchParams(rawBody).get('To') ?? '');
  smtp.behave((to) => {
    const one = cases.get(to);
    if (one?.way !== 'smtp' || !one.fault.smtp) return { kind: 'accept' };
    const answered = smtp.received.filter((mail) => mail.answered && mail.to.includes(to)).length;
    return one.fault.smtp(tries.next(`${to}/${answered}`, one.number));
  });

  return {
    ...{ resend, twilio, smtp },
    expect(those: readonly Case[]): void {
      for (const one of those) for (const to of [one.email, one.phone]) cases.set(to, one);
    },
    caseOf: (to: string) => cases.get(to),
    /** What each candidate has got, by address or number. */
    arrivals(): Map<string, Arrival[]> {
      const found = new Map<string, Arrival[]>();
      const add = (to: string, arrival: Arrival) => void found.set(to, [...(found.get(to) ?? []), arrival]);
      for (const { to, messageId = '', body, at, email, lastEvent } of resend.accepted as Stored[])
        if (!comesBack.includes(lastEvent))
          add(to, { kind: kindOf(email.subject), way: 'resend', messageId, at, text: body, answered: true });
      for (const { to, messageId = '', body, at, status } of twilio.accepted)
        if (!comesBack.includes(status))
          add(to, { kind: kindOf(body), way: 'twilio', messageId, at, text: body, answered: true });
      for (const { to, messageId = '', mail, at, answered } of smtp.received)
        add(to[0] ?? '', { kind: kindOf(mail.subject), way: 'smtp', messageId, at, text: mail.text ?? '', answered });
      return found;
    },
    /** Whether a provider has ever accepted a text with that mark, also one that it has lost since. */
    hasAccepted: (mark: string) =>
      [
        ...resend.accepted.map(({ body }) => body),
        ...twilio.accepted.map(({ body }) => body),
        ...smtp.received.map(({ mail }) => mail.text ?? ''),
      ].some((text) => text.includes(mark)),
    close: () => Promise.all([resend.close(), twilio.close(), smtp.close()]),
  };
}

/** What Resend or Twilio says of a message that did not arrive. */
const comesBack: readonly string[] = ['bounced', 'suppressed', 'undelivered', 'failed', 'canceled'];

type Stored = Awaited<ReturnType<typeof createResendFake>>['accepted'][number] & {
  readonly email: { readonly subject: string };
  readonly lastEvent: string;
};

function createTries() {
  const begun = new Map<string, { tried: number; at: number }>();
  return {
    next(key: string, number: number): Try {
      const before = begun.get(key) ?? { tried: -1, at: Date.now() };
      const tried = before.tried + 1;
      begun.set(key, { ...before, tried });
      return { number, tried, sinceMs: Date.now() - before.at };
    },
  };
}

/** Which of a case's messages a text is, by the word that it begins with, behind what it says of being late. */
export function kindOf(text: string | undefined): Kind {
  const found = Object.entries(marks).find(([, mark]) => text?.includes(`${mark} `));
  return (found?.[0] as keyof typeof marks | undefined) ?? 'other';
}
