import { timingSafeEqual } from 'node:crypto';
import type { Transaction } from '../../parts.ts';
import { codeHash } from './code-hash.ts';
import type { CodePurpose } from './contract.ts';

export type GivenCode = { readonly applicationId: string; readonly purpose: CodePurpose; readonly code: string };
type Row = { readonly id: string; readonly hash: string; readonly value: string };
export type Tried =
  | { readonly outcome: 'right'; readonly id: string; readonly value: string }
  | { readonly outcome: 'wrong' | 'closed' };

/** Whether it is the open code for a purpose, which stays open. A wrong one costs one of five tries once the transaction is done. */
export async function tryCode(
  transaction: Transaction,
  secret: string,
  { applicationId, purpose, code }: GivenCode,
): Promise<Tried> {
  const [row] = await transaction.$queryRaw<Row[]>`
    select "id", "hash", "value" from "page_code" where "applicationId" = ${applicationId}::uuid and "purpose" = ${purpose}
      and "usedAt" is null and "expiresAt" > ${new Date()} and "triesLeft" > 0
    order by "createdAt" desc limit 1 for update`;
  if (!row) return { outcome: 'closed' };
  const { id, value } = row;
  if (isSame(row.hash, codeHash(secret, { id, code: code.replace(/\D/g, '') }))) return { outcome: 'right', id, value };
  const { triesLeft } = await transaction.pageCode.update({ where: { id }, data: { triesLeft: { decrement: 1 } } });
  return { outcome: triesLeft > 0 ? 'wrong' : 'closed' };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
