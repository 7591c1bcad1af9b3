import type { z } from 'zod';
import type { OutgoingMessage, Provider, SendOutcome } from '../../activities/providers/contract.ts';
import { explainCode } from '../../activities/providers/explain-code.ts';
import { createMailboxProvider } from '../../activities/providers/mailbox-provider.ts';
import { namedAddress } from '../../activities/providers/named-address.ts';
import { remedyOf } from '../../activities/providers/remedies.ts';
import type { senderRoutes } from '../contract/senders.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import { parsePhone } from '../imports/parse-phone.ts';
import type { Parts } from '../parts.ts';
import { countTest } from '../use-cases/count-test.ts';
import { storeTest } from '../use-cases/store-test.ts';
import { answersTo } from './answers-to.ts';
import { senderProvider } from './sender-provider.ts';
import { testText } from './test-text.ts';

type Asked = z.output<typeof senderRoutes.trySender.body> & { readonly messageId: string };
type Tried = z.output<typeof senderRoutes.trySender.answer>;

/** Sends a test by one way out, switched on or not, to the caller's own address or a number of theirs, and says what became of it and what to do. */
export async function trySender(parts: Parts, caller: Caller, asked: Asked): Promise<Tried> {
  const provider = await providerOf(parts, caller, asked.sender);
  const message = await messageOf(parts, caller, { asked, provider });
  const { channel } = message;
  await countTest(parts, caller, { target: 'sender', targetId: asked.sender, after: { channel, kind: provider.name } });
  const outcome = await provider.send(message);
  await keepRefusal(parts, caller, { provider, outcome });
  return { to: message.to, ...saidOf(outcome, provider, caller), ...(await muteOf(outcome, provider, caller)) };
}

/** By the mailbox a test is its sender's own. */
async function providerOf(parts: Parts, caller: Caller, sender: string): Promise<Provider> {
  const { provider } = await senderProvider(parts, caller, sender);
  if (provider.name !== 'mailbox') return provider;
  const { channels } = provider;
  return { ...createMailboxProvider(storeTest(parts.database, caller)), channels };
}

type Trying = { readonly asked: Asked; readonly provider: Provider };

async function messageOf(
  { database, environment }: Parts,
  caller: Caller,
  { asked, provider }: Trying,
): Promise<OutgoingMessage> {
  const { organisationId, language } = caller;
  const { name } = orNotFound(await database.organization.findUnique({ where: { id: organisationId } }));
  const { subject, text, html } = testText(name, language);
  const { messageId } = asked;
  if (provider.channels.includes('email')) {
    const { own } = provider;
    const from = own?.from?.address ?? `besked@${new URL(environment.publicUrl).hostname}`;
    return {
      channel: 'email',
      messageId,
      to: caller.email,
      from: namedAddress(own?.from?.name ?? name, from),
      ...answersTo(messageId, provider, environment),
      subject,
      text,
      html,
    };
  }
  const phone = asked.to === undefined ? undefined : parsePhone(asked.to);
  if (phone?.isMobile) return { channel: 'sms', messageId, to: phone.e164, text };
  const message = language === 'sv' ? 'Skriv ett mobilnummer.' : 'Write a mobile number.';
  throw new Refusal('invalid', { errors: [{ path: 'body.to', code: 'mobile', message }] });
}

type Made = { readonly provider: Provider; readonly outcome: SendOutcome };

/** A test that gets through shows that what was refused before is mended. */
async function keepRefusal(
  { database }: Parts,
  { organisationId }: Caller,
  { provider, outcome }: Made,
): Promise<void> {
  const sender = provider.own?.id ?? provider.name;
  if (outcome.kind === 'accepted') await database.senderRefusal.deleteMany({ where: { organisationId, sender } });
  if (outcome.kind !== 'permanent' || outcome.scope !== 'configuration') return;
  const now = new Date();
  const { code } = outcome;
  await database.senderRefusal.upsert({
    where: { organisationId_sender: { organisationId, sender } },
    create: { organisationId, sender, code, since: now, lastAt: now },
    update: { code, lastAt: now },
  });
}

const unclear = {
  means: { sv: 'Leverantören svarade inte tydligt.', en: 'The provider gave no clear answer.' },
  remedy: {
    sv: 'Se efter om provet kom fram. Annars: se över server och port, och försök igen.',
    en: 'See whether the test has arrived. Else check server and port, and try again.',
  },
};

function saidOf(outcome: SendOutcome, { name }: Provider, { language }: Caller): Omit<Tried, 'to'> {
  if (outcome.kind === 'accepted') return { outcome: 'accepted', code: null, means: null, remedy: null };
  if (outcome.kind === 'unclear')
    return {
      outcome: 'unclear',
      code: outcome.code ?? null,
      means: unclear.means[language],
      remedy: unclear.remedy[language],
    };
  const { code } = outcome;
  const means = explainCode(name, code).means[language];
  return { outcome: 'refused', code, means, remedy: remedyOf(name, code)[language] };
}

const mute = {
  sv: 'Provet togs emot, men nyckeln får bara skicka. Kandidaters svar går då förlorade, och studsar märks bara om en webhook berättar om dem.',
  en: 'The test was accepted, but the key may only send. Answers of candidates are lost then, and a bounce is seen only where a webhook tells of it.',
};

/** What a test that was accepted does not show by itself: whether its provider tells anything of it. */
async function muteOf(
  outcome: SendOutcome,
  provider: Provider,
  { language }: Caller,
): Promise<Partial<Omit<Tried, 'to'>>> {
  const followed = outcome.kind === 'accepted' ? await provider.followUp?.(outcome.providerId) : undefined;
  if (followed?.kind !== 'unknown' || followed.refused === undefined) return {};
  const code = followed.refused;
  return { code, means: mute[language], remedy: remedyOf(provider.name, code)[language] };
}
