import type { Parts, Transaction } from '../../parts.ts';
import type { CodeOutcome } from './contract.ts';
import { type GivenCode, tryCode } from './try-code.ts';

/**
 * Uses the open code for a purpose up, and does `act` in the same transaction where it was the right one, or the one that has just been (`isAgain`). A wrong
 * one costs one of five tries, also where the process dies right after.
 */
export async function useCode(
  { database, environment }: Pick<Parts, 'database' | 'environment'>,
  given: GivenCode,
  act: (transaction: Transaction, code: { readonly id: string; readonly isAgain: boolean }) => Promise<void>,
): Promise<CodeOutcome> {
  return database.$transaction(async (transaction): Promise<CodeOutcome> => {
    const tried = await tryCode(transaction, environment.secret, given);
    if (tried.outcome !== 'right') return tried.outcome;
    const { id, isAgain } = tried;
    if (!isAgain) await transaction.pageCode.update({ where: { id }, data: { usedAt: new Date() } });
    await act(transaction, { id, isAgain });
    return 'right';
  });
}
