import { randomUUID } from 'node:crypto';
import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import type { ContactKind } from '../../candidate-page/contract.ts';
import { isLanguage } from '../../http/language-of.ts';
import { leavesAt } from '../../page-messages/leaves-at.ts';
import { storePageMessage } from '../../page-messages/store-page-message.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { changedPayload } from '../changed-details.ts';
import { recordAside } from '../record-aside.ts';
import { recordAudit } from '../record-audit.ts';
import { storeSignal } from '../send-signal.ts';
import { changedWords } from './changed-words.ts';
import { closeWays } from './close-ways.ts';

type Confirmed = {
  readonly organisationId: string;
  readonly candidateId: string;
  /** On whose page it was confirmed. */
  readonly applicationId: string;
  readonly kind: ContactKind;
  readonly value: string;
  /** Whether more than the link has shown that it is the candidate who sets it. */
  readonly isProof: boolean;
  readonly carried: CarriedChannels;
  /** Whether answers to mails are read. */
  readonly isAnswered: boolean;
};

const by = { kind: 'candidate' } as const;

/** Stores a confirmed address or number, tells every open run, the timeline, and whoever had the old one. */
export async function setContact(
  transaction: Transaction,
  environment: Parts['environment'],
  confirmed: Confirmed,
): Promise<void> {
  const { organisationId, candidateId, applicationId, kind, value, isProof } = confirmed;
  await transaction.$queryRaw`select 1 from "candidate" where "id" = ${candidateId}::uuid for update`;
  const before = await transaction.candidate.findUniqueOrThrow({ where: { id: candidateId } });
  const data =
    kind === 'email' ? { email: value, emailDead: false } : { phone: value, phoneIsMobile: true, phoneDead: false };
  // Whoever has read what came there knows better than what once came back.
  await transaction.suppression.updateMany({
    where: {
      organisationId,
      channel: kind === 'email' ? 'email' : 'sms',
      address: value,
      reason: 'lost',
      liftedAt: null,
    },
    data: { liftedAt: new Date(), liftReason: 'confirmed' },
  });
  const unproved = [...before.unproved.filter((one) => one !== kind), ...(isProof ? [] : [kind])];
  const now = await transaction.candidate.update({ where: { id: candidateId }, data: { ...data, unproved } });
  await closeWays(transaction, environment, { candidateId, before, now, carried: confirmed.carried });
  const open = await transaction.application.findMany({
    where: { candidateId, organisationId, status: { in: ['new', 'active'] } },
    select: { id: true },
  });
  for (const { id } of open)
    await storeSignal(transaction, {
      ...{ id: randomUUID(), organisationId, applicationId: id, kind: 'dataChanged', by },
      payload: changedPayload([kind]),
    });
  for (const id of new Set([applicationId, ...open.map((one) => one.id)]))
    await recordAside(transaction, {
      ...{ applicationId: id, kind: kind === 'email' ? 'emailConfirmed' : 'phoneConfirmed' },
      ...{ byId: null, byKind: 'candidate' },
    });
  await recordAudit(transaction, {
    ...{ organisationId, by, action: 'changeCandidate', target: 'candidate', targetId: candidateId },
    after: { renewed: [kind] },
  });
  await tellOld(transaction, { ...confirmed, before });
}

type Before = Awaited<ReturnType<Transaction['candidate']['findUniqueOrThrow']>>;

/** Somebody else may have changed it: whoever had the old one hears of it, unless it is dead, takes no texts or nobody carries what goes there. */
async function tellOld(transaction: Transaction, { before, ...confirmed }: Confirmed & { readonly before: Before }) {
  const { organisationId, applicationId, kind, value, carried, isAnswered } = confirmed;
  const channel = kind === 'email' ? 'email' : 'sms';
  const sms = before.phoneDead || before.smsOptedOut || !before.phoneIsMobile ? null : before.phone;
  const old = kind === 'email' ? (before.emailDead ? null : before.email) : sms;
  if (old === null || old === value || !carried.has(channel)) return;
  const { name: organisation } = await transaction.organization.findUniqueOrThrow({ where: { id: organisationId } });
  const language = isLanguage(before.language) ? before.language : 'sv';
  const way = { channel, to: old, language } as const;
  const about = { organisationId, applicationId, kind: 'contactChanged' } as const;
  const at = await leavesAt(transaction, { applicationId, channel });
  const words = changedWords({ language, organisation, kind, isAnswered });
  await storePageMessage(transaction, way, words, { ...about, leavesAt: at });
}
