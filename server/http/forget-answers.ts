import type { Parts, Transaction } from '../parts.ts';
import { openAnswer } from './idempotency.ts';

const atOnce = 500;

type About = { readonly organisationId: string; readonly ids: readonly string[] };

/**
 * Forgets the answers kept for repetitions that are about one of these ids, in what was asked or in what was answered. They are sealed, so each is
 * opened; a repetition is then a new request.
 */
export async function forgetAnswers(
  transaction: Transaction,
  { secret }: Pick<Parts['environment'], 'secret'>,
  { organisationId, ids }: About,
): Promise<void> {
  for (const owner of [organisationId, 'public']) {
    for (let after = ''; ; ) {
      const rows = await transaction.idempotencyKey.findMany({
        where: { organisationId: owner, key: { gt: after }, status: { not: null } },
        orderBy: { key: 'asc' },
        take: atOnce,
      });
      const about = rows.filter((row) => {
        const text = JSON.stringify(openAnswer(row, secret)) ?? '';
        return ids.some((id) => text.includes(id));
      });
      await transaction.idempotencyKey.deleteMany({
        where: { organisationId: owner, key: { in: about.map(({ key }) => key) } },
      });
      if (rows.length < atOnce) break;
      after = rows.at(-1)?.key ?? '';
    }
  }
}
