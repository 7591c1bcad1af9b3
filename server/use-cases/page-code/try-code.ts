import { timingSafeEqual } from 'node:crypto';
import type { Transaction } from '../../parts.ts';
import { codeHash } from './code-hash.ts';
import type { CodePurpose } from './contract.ts';

export type GivenCode = { readonly applicationId: string; readonly purpose: CodePurpose; readonly code: string };
type Row = { readonly id: string; readonly hash: string; readonly value: string; readonly isUsed: boolean };
export type Tried =
  | {
      readonly outcome: 'right';
      readonly id: string;
      readonly value: string;
      /** It has come back just now, and done what it is for: the button was pressed twice. */
      readonly isAgain: boolean;
    }
  | { readonly outcome: 'wrong' | 'closed' };

const justNowMs = 60_000;

/** Whether it is the open code for a purpose, which stays open, or the one that was used within the last minute. A wrong one costs one of five tries once the transaction is done. */
export async function tryCode(
  transaction: Transaction,
  secret: string,
  { applicationId, purpose, code }: GivenCode,
): Promise<Tried> {
  const now = Date.now();
  const [row] = await transaction.$queryRaw<Row[]>`
    select "id", "hash", "value", "usedAt" is not null as "isUsed" from "page_code"
    where "applicationId" = ${applicationId}::uuid and "purpose" = ${purpose} and "triesLeft" > 0
      and ("usedAt" is null or "usedAt" > ${new Date(now - justNowMs)}) and "expiresAt" > ${new Date(now)}
    order by "createdAt" desc limit 1 for update`;
  if (!row) return { outcome: 'closed' };
  const { id, value, isUsed } = row;
  if (isSame(row.hash, codeHash(secret, { id, code: code.replace(/\D/g, '') })))
    return { outcome: 'right', id, value, isAgain: isUsed };
  const { triesLeft } = await transaction.pageCode.update({ where: { id }, data: { triesLeft: { decrement: 1 } } });
  return { outcome: triesLeft > 0 ? 'wrong' : 'closed' };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
