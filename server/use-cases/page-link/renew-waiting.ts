import { candidateToken } from '../../../activities/candidate-link.ts';
import { clearlyNot } from '../../../activities/providers/unsure.ts';
import { type Frozen, withOtherLink } from '../../../activities/preview/with-other-link.ts';
import { Prisma } from '../../../prisma/client.ts';
import type { Transaction } from '../../parts.ts';

type Replaced = { readonly applicationId: string; readonly from: string; readonly to: string; readonly secret: string };

/**
 * What waits to leave leads by the new link (`from` and `to` are keys): its text was written with the old one. What a provider may have already keeps
 * its words, by which it is known there. The application's lock is held.
 */
export async function renewWaiting(
  transaction: Transaction,
  { applicationId, from, to, secret }: Replaced,
): Promise<void> {
  const link = { from: candidateToken(from, secret), to: candidateToken(to, secret) };
  await renewMessages(transaction, applicationId, link);
  await renewPageMessages(transaction, applicationId, link);
}

type Link = { readonly from: string; readonly to: string };

/** Surely nobody has it: no attempt of which that is not known, or that was accepted. */
const surelyNot = { none: { OR: [{ outcome: null }, { outcome: { notIn: [...clearlyNot] } }] } };

async function renewMessages(transaction: Transaction, applicationId: string, link: Link): Promise<void> {
  const waiting = await transaction.message.findMany({
    where: { applicationId, status: { in: ['waiting', 'queued'] }, deliveries: surelyNot },
    select: { id: true, channel: true, subject: true, text: true, html: true, ics: true, rendered: true },
  });
  for (const { id, ...shown } of waiting) {
    const data = withOtherLink(shown as Frozen, link);
    if (data)
      await transaction.message.update({ where: { id }, data: { ...data, rendered: data.rendered ?? Prisma.DbNull } });
  }
}

async function renewPageMessages(transaction: Transaction, applicationId: string, { from, to }: Link): Promise<void> {
  const waiting = await transaction.pageMessage.findMany({
    where: { applicationId, status: 'waiting', deliveries: surelyNot },
    select: { id: true, text: true, html: true },
  });
  for (const { id, text, html } of waiting) {
    const data = { text: text?.replaceAll(from, to) ?? null, html: html?.replaceAll(from, to) ?? null };
    await transaction.pageMessage.update({ where: { id }, data });
  }
}
