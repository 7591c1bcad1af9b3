import type { Provider } from '../../activities/providers/contract.ts';
import { RESEND_KEY_LIFE_MS } from '../../activities/providers/resend-provider.ts';
import type { Pool } from '../../prisma/pool.ts';

/** How many messages may have left since a backup: `asked` will be looked up before anything is sent, `blind` nobody can say anything of. */
export type PerhapsSent = { readonly looked: number; readonly asked: number; readonly blind: number };

/** Epoch milliseconds. */
export type Span = { readonly backupAt: number; readonly now: number };

/** Resend knows its keys for a day: what left before is not known to it any more. */
export const isForgotten = ({ name }: Provider, due: Date, { now }: Span): boolean =>
  name === 'resend' && now - due.getTime() > RESEND_KEY_LIFE_MS;

const page = 500;

/**
 * Marks each that a statement finds, a page at a time: $1 is the id after which it looks, $2 how many it may find, $3 the instant. What is not marked
 * counts as looked at alone.
 */
export async function markEach<Due extends { readonly id: string }>(
  pool: Pool,
  { dueSql, span }: { readonly dueSql: string; readonly span: Span },
  mark: (due: Due) => Promise<'asked' | 'blind' | null>,
): Promise<PerhapsSent> {
  const found = { looked: 0, asked: 0, blind: 0 };
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await pool.query<Due>(dueSql, [after, page, new Date(span.now)]);
    const last = rows.at(-1);
    if (!last) return found;
    after = last.id;
    found.looked += rows.length;
    for (const due of rows) {
      const marked = await mark(due);
      if (marked !== null) found[marked] += 1;
    }
  }
}
