import { createSmtpPeer, type SmtpBehaviour } from '../../fakes/smtp.ts';
import { createTwilioFake } from '../../fakes/twilio.ts';
import { marks } from './drawing.ts';

export type Kind = keyof typeof marks | 'other';

/** One message that a peer took in. */
export type Arrival = {
  readonly kind: Kind;
  readonly channel: 'email' | 'sms';
  readonly messageId: string;
  readonly at: number;
  /** The sender was told that it had arrived. */
  readonly answered: boolean;
};

/** What the mail server does with the tries of one message: `tried` counts those before this one. */
export type Behave = (to: string, tried: number) => SmtpBehaviour;

const socketTimeoutMs = 3_000;

export type Peers = Awaited<ReturnType<typeof createPeers>>;

/** The mail server and the SMS provider at which everything is counted; they are never killed. */
export async function createPeers() {
  const [smtp, twilio] = await Promise.all([createSmtpPeer(), createTwilioFake()]);
  const behaviours = new Map<string, Behave>();
  const tries = new Map<string, number>();
  const wellAgain = new Map<string, number>();
  const mails = indexed(
    () => smtp.received,
    ({ to }) => to[0] ?? '',
  );
  const texts = indexed(
    () => twilio.accepted,
    ({ to }) => to,
  );
  smtp.behave((to) => {
    // Counted anew for each message: what was answered before belongs to an earlier one.
    const key = `${to}/${mails(to).filter(({ answered }) => answered).length}`;
    const tried = tries.get(key) ?? 0;
    tries.set(key, tried + 1);
    const behaviour = behaviours.get(burstOf(to))?.(to, tried) ?? { kind: 'accept' };
    // A mail that is kept waiting holds up all others of its connection, until the sender gives it up.
    if (behaviour.kind === 'hang') wellAgain.set(burstOf(to), Date.now() + socketTimeoutMs);
    return behaviour;
  });
  return {
    /** For the environment of server and worker. The mail server's silence is given up sooner than users' is, which shortens the wait and nothing else. */
    variables: {
      SMTP_URL: `${smtp.url}?socketTimeout=${socketTimeoutMs}`,
      TWILIO_ACCOUNT_SID: twilio.accountSid,
      TWILIO_AUTH_TOKEN: twilio.authToken,
      TWILIO_FROM: 'Besked',
      TWILIO_BASE_URL: twilio.url,
    },
    /** What happens to mails for the burst of that name; all others are taken. */
    behave(burst: string, choose: Behave): void {
      behaviours.set(burst, choose);
    },
    /** When the mail server kept nobody of that burst waiting any more; 0 where it never did. */
    wellAgainAt: (burst: string): number => wellAgain.get(burst) ?? 0,
    arrivalsAt: ({ email, phone }: { readonly email: string; readonly phone: string }): Arrival[] =>
      [
        ...mails(email).map(({ mail, messageId, at, answered }) => ({
          kind: kindOf(mail.subject),
          channel: 'email' as const,
          messageId: messageId ?? '',
          at,
          answered,
        })),
        ...texts(phone).map(({ body, messageId, at }) => ({
          kind: kindOf(body),
          channel: 'sms' as const,
          messageId: messageId ?? '',
          at,
          answered: true,
        })),
      ].toSorted((a, b) => a.at - b.at),
    close: () => Promise.all([smtp.close(), twilio.close()]),
  };
}

/** Where mails for one case of a burst go. */
export const addressOf = (burst: string, number: number) => `${burst}-${number}@example.test`;

const burstOf = (address: string) => address.replace(/-\d+@.*$/, '');

/** The number of the case that an address belongs to. */
export const numberOf = (address: string) => Number(/-(\d+)@/.exec(address)?.[1]);

function kindOf(text: string | undefined): Kind {
  const found = Object.entries(marks).find(([, mark]) => text?.startsWith(`${mark} `));
  return (found?.[0] as keyof typeof marks | undefined) ?? 'other';
}

/** The items of a growing list by their key, without reading the whole list at every question. */
function indexed<Item>(list: () => readonly Item[], keyOf: (item: Item) => string): (key: string) => readonly Item[] {
  const found = new Map<string, Item[]>();
  let read = 0;
  return (key) => {
    for (const item of list().slice(read)) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
    read = list().length;
    return found.get(key) ?? [];
  };
}
