import type { z } from 'zod';
import type { OutgoingMessage, Provider, SendOutcome } from '../../activities/providers/contract.ts';
import { explainCode } from '../../activities/providers/explain-code.ts';
import { createMailboxProvider } from '../../activities/providers/mailbox-provider.ts';
import type { routes } from '../contract/routes.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import { parsePhone } from '../imports/parse-phone.ts';
import type { Parts } from '../parts.ts';
import { answersTo } from '../senders/answers-to.ts';
import { countTest } from './count-test.ts';
import { renderTest } from './render-test.ts';
import { storeTest } from './store-test.ts';

type Asked = z.output<typeof routes.sendTestMessage.body> & { readonly messageId: string };
type Sent = z.output<typeof routes.sendTestMessage.answer>;

/**
 * Sends a text of a drawing to whoever asks, through the provider that candidates' messages take, and says what became of it. It is marked as a
 * test, is no message of any candidate, and is counted: nobody sends more than twenty an hour.
 */
export async function sendTestMessage(parts: Parts, caller: Caller, asked: Asked): Promise<Sent> {
  const carrier = (await parts.senders.of(caller.organisationId))[asked.channel][0];
  const message = messageOf(parts, caller, { asked, carrier });
  const { textId, channel, messageId } = asked;
  await countTest(parts, caller, { target: 'text', targetId: textId, after: { channel, messageId } });
  // A rehearsal never sends outside.
  const isInside = carrier === undefined || carrier.name === 'mailbox' || caller.rehearsal !== null;
  const provider = isInside ? createMailboxProvider(storeTest(parts.database, caller)) : carrier;
  const outcome = await provider.send(message);
  return { outcome: wordOf(outcome), provider: provider.name, reason: reasonOf(outcome, provider.name, caller) };
}

type Tried = { readonly asked: Asked; readonly carrier: Provider | undefined };

function messageOf({ environment }: Parts, caller: Caller, { asked, carrier }: Tried): OutgoingMessage {
  const rendered = renderTest(asked, caller.language);
  const { messageId } = asked;
  if (rendered.kind === 'mail') {
    const { subject, text, html } = rendered.mail;
    const from = carrier?.own?.from?.address ?? `besked@${new URL(environment.publicUrl).hostname}`;
    const mail = { channel: 'email', messageId, to: caller.email, from, subject, text, html } as const;
    return { ...mail, ...answersTo(messageId, carrier ?? {}, environment) };
  }
  const phone = asked.to === undefined ? undefined : parsePhone(asked.to);
  if (!phone?.isMobile) {
    const message = caller.language === 'sv' ? 'Skriv ett mobilnummer.' : 'Write a mobile number.';
    throw new Refusal('invalid', { errors: [{ path: 'body.to', code: 'mobile', message }] });
  }
  return { channel: 'sms', messageId, to: phone.e164, text: rendered.sms.text };
}

function wordOf({ kind }: SendOutcome): Sent['outcome'] {
  if (kind === 'accepted') return 'accepted';
  return kind === 'unclear' ? 'unclear' : 'refused';
}

const unclear = {
  sv: 'Leverantören svarade inte tydligt, så provet kan ha kommit fram ändå.',
  en: 'The provider gave no clear answer, so the test may have arrived all the same.',
};

/** What the provider's code means, with the code itself, so that whoever operates Besked can look it up. */
function reasonOf(outcome: SendOutcome, provider: Sent['provider'], { language }: Caller): string | null {
  if (outcome.kind === 'accepted') return null;
  if (outcome.kind === 'unclear') return `${unclear[language]} (${outcome.reason})`;
  return `${explainCode(provider, outcome.code).means[language]} (${outcome.code}: ${outcome.reason})`;
}
