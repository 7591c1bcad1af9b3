import type { Prisma } from '../../prisma/client.ts';
import { originNow } from '../audit/origin.ts';
import type { Transaction } from '../parts.ts';

type Entry = {
  readonly organisationId: string;
  readonly by: { readonly kind: 'person' | 'candidate' | 'besked'; readonly id?: string };
  readonly action: string;
  readonly target: string;
  readonly targetId: string;
  readonly before?: unknown;
  readonly after?: unknown;
};

/**
 * Writes who did what and from where, in the transaction that does it. `before` and `after` hold ids, codes and instants, no texts and nothing
 * about candidates: it stays for good. What is done inside a rehearsal is not recorded.
 */
export async function recordAudit(transaction: Transaction, { by, before, after, ...entry }: Entry): Promise<void> {
  const { isRehearsal = false, ...origin } = originNow() ?? {};
  if (isRehearsal) return;
  await transaction.auditEntry.create({
    data: {
      ...entry,
      ...origin,
      actorKind: by.kind,
      actorId: by.id ?? null,
      ...(before === undefined ? {} : { before: before as Prisma.InputJsonValue }),
      ...(after === undefined ? {} : { after: after as Prisma.InputJsonValue }),
    },
  });
}
