import type { Parts } from '../parts.ts';
import { changeCandidate } from '../use-cases/change-candidate.ts';
import { recordAside } from '../use-cases/record-aside.ts';
import type { Writer } from './find-writers.ts';

/**
 * Nobody whose number it is gets texts any more, or all do again; each run hears of it and goes another way. A number that writes START is alive.
 * Repeatable: who has chosen so already is left alone.
 */
export async function setOptedOut(
  parts: Parts,
  writers: readonly Writer[],
  { phone, smsOptedOut }: { readonly phone: string; readonly smsOptedOut: boolean },
): Promise<void> {
  const { database } = parts;
  const people = new Map(writers.map((writer) => [writer.candidateId, writer]));
  if (!smsOptedOut) {
    await keepOnList(parts, writers, { phone, smsOptedOut });
    await database.candidate.updateMany({ where: { id: { in: [...people.keys()] } }, data: { phoneDead: false } });
  }
  for (const { candidateId, organisationId, ...known } of people.values()) {
    if (known.smsOptedOut === smsOptedOut) continue;
    await changeCandidate(parts, { organisationId, by: { kind: 'candidate' }, from: '*' }, candidateId, {
      smsOptedOut,
      isByNumber: true,
    });
    const kind = smsOptedOut ? 'smsStopped' : 'smsStarted';
    const own = writers.filter((writer) => writer.candidateId === candidateId && writer.isOpen);
    await database.$transaction(async (transaction) => {
      for (const { applicationId } of own)
        await recordAside(transaction, { applicationId, kind, byId: null, byKind: 'candidate' });
    });
  }
  // Last, for the list itself closes the way of everybody who has the number: nothing would be left to tell their runs.
  if (smsOptedOut) await keepOnList(parts, writers, { phone, smsOptedOut });
}

/** The number itself, for entries that it comes in by later: stopped, or free of all that was known against it. */
async function keepOnList(
  { database }: Parts,
  writers: readonly Writer[],
  { phone, smsOptedOut }: { readonly phone: string; readonly smsOptedOut: boolean },
): Promise<void> {
  for (const organisationId of new Set(writers.map((writer) => writer.organisationId))) {
    const place = { organisationId, channel: 'sms', address: phone };
    const at = new Date();
    if (smsOptedOut)
      await database.suppression.upsert({
        where: { organisationId_channel_address_reason: { ...place, reason: 'optedOut' } },
        create: { ...place, reason: 'optedOut', at },
        update: { at, liftedAt: null },
      });
    else await database.suppression.updateMany({ where: { ...place, liftedAt: null }, data: { liftedAt: at } });
  }
}
