import { timingSafeEqual } from 'node:crypto';
import type { Parts, Transaction } from '../../parts.ts';
import { codeHash } from './code-hash.ts';
import type { CodeOutcome, CodePurpose } from './contract.ts';

type Given = { readonly applicationId: string; readonly purpose: CodePurpose; readonly code: string };
type Row = { readonly id: string; readonly hash: string; readonly value: string };

/**
 * Uses the open code for a purpose up, and does `act` in the same transaction where it was the right one. A wrong one costs one of five tries,
 * also where the process dies right after.
 */
export async function useCode(
  { database, environment }: Pick<Parts, 'database' | 'environment'>,
  { applicationId, purpose, code }: Given,
  act: (transaction: Transaction, code: { readonly id: string; readonly value: string }) => Promise<void>,
): Promise<CodeOutcome> {
  return database.$transaction(async (transaction): Promise<CodeOutcome> => {
    const [row] = await transaction.$queryRaw<Row[]>`
      select "id", "hash", "value" from "page_code" where "applicationId" = ${applicationId}::uuid and "purpose" = ${purpose}
        and "usedAt" is null and "expiresAt" > ${new Date()} and "triesLeft" > 0
      order by "createdAt" desc limit 1 for update`;
    if (!row) return 'closed';
    const { id, value } = row;
    if (!isSame(row.hash, codeHash(environment.secret, { id, code: code.replace(/\D/g, '') }))) {
      const { triesLeft } = await transaction.pageCode.update({
        where: { id },
        data: { triesLeft: { decrement: 1 } },
      });
      return triesLeft > 0 ? 'wrong' : 'closed';
    }
    await transaction.pageCode.update({ where: { id }, data: { usedAt: new Date() } });
    await act(transaction, { id, value });
    return 'right';
  });
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
