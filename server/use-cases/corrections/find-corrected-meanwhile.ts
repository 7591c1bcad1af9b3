import type { Transaction } from '../../parts.ts';
import type { Stored } from './store-corrections.ts';

/**
 * Of corrections that are about to be stored those whose message another one puts right by now. Locks their applications, so that of two who
 * correct the same message at the same time the second sees the first.
 */
export async function findCorrectedMeanwhile(transaction: Transaction, all: readonly Stored[]): Promise<Stored[]> {
  const applicationIds = [...new Set(all.map(({ wrong }) => wrong.message.applicationId))];
  const ids = all.map(({ id }) => id);
  await transaction.$queryRaw`
    select 1 from "application" where "id" = any(${applicationIds}::uuid[]) order by "id" for no key update`;
  const stored = await transaction.$queryRaw<{ applicationId: string; messageKey: string }[]>`
    select c."applicationId", c."messageKey" from "correction" c join "signal" s on s."id" = c."signalId"
    where c."applicationId" = any(${applicationIds}::uuid[]) and c."id" <> all(${ids}::uuid[]) and s."refusedAt" is null`;
  const keys = new Set(stored.map(keyOf));
  return all.filter(({ wrong }) => keys.has(keyOf(wrong.message)));
}

const keyOf = ({ applicationId, messageKey }: { readonly applicationId: string; readonly messageKey: string }) =>
  `${applicationId}/${messageKey}`;
