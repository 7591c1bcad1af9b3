import type { Parts } from '../parts.ts';
import { changeCandidate } from '../use-cases/change-candidate.ts';
import { recordAside } from '../use-cases/record-aside.ts';
import type { Writer } from './find-writers.ts';

/**
 * Nobody whose number it is gets texts any more, or all do again; each run hears of it and goes another way. A number that writes START is alive.
 * Repeatable: who has chosen so already is left alone.
 */
export async function setOptedOut(parts: Parts, writers: readonly Writer[], smsOptedOut: boolean): Promise<void> {
  const { database } = parts;
  const people = new Map(writers.map((writer) => [writer.candidateId, writer]));
  if (!smsOptedOut)
    await database.candidate.updateMany({ where: { id: { in: [...people.keys()] } }, data: { phoneDead: false } });
  for (const { candidateId, organisationId, ...known } of people.values()) {
    if (known.smsOptedOut === smsOptedOut) continue;
    await changeCandidate(parts, { organisationId, by: { kind: 'candidate' }, from: '*' }, candidateId, {
      smsOptedOut,
    });
    const kind = smsOptedOut ? 'smsStopped' : 'smsStarted';
    const own = writers.filter((writer) => writer.candidateId === candidateId && writer.isOpen);
    await database.$transaction(async (transaction) => {
      for (const { applicationId } of own)
        await recordAside(transaction, { applicationId, kind, byId: null, byKind: 'candidate' });
    });
  }
}
