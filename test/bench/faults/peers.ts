import { createSmtpPeer } from '../../fakes/smtp.ts';
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

const socketTimeoutMs = 3_000;

export type Peers = Awaited<ReturnType<typeof createPeers>>;

/** The mail server and the SMS provider at which everything is counted; they are never killed. */
export async function createPeers() {
  const [smtp, twilio] = await Promise.all([createSmtpPeer(), createTwilioFake()]);
  const mails = indexed(
    () => smtp.received,
    ({ to }) => to[0] ?? '',
  );
  const texts = indexed(
    () => twilio.accepted,
    ({ to }) => to,
  );
  return {
    /** For the environment of server and worker. The mail server's silence is given up sooner than users' is, which shortens the wait and nothing else. */
    variables: {
      SMTP_URL: `${smtp.url}?socketTimeout=${socketTimeoutMs}`,
      TWILIO_ACCOUNT_SID: twilio.accountSid,
      TWILIO_AUTH_TOKEN: twilio.authToken,
      TWILIO_FROM: 'Besked',
      TWILIO_BASE_URL: twilio.url,
    },
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
