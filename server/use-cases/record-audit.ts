import type { Prisma } from '../../prisma/client.ts';
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

/** Writes who did what, in the transaction that does it. `before` and `after` hold ids, codes and instants, no texts about candidates. */
export async function recordAudit(transaction: Transaction, { by, before, after, ...entry }: Entry): Promise<void> {
  await transaction.auditEntry.create({
    data: {
      ...entry,
      actorKind: by.kind,
      actorId: by.id ?? null,
      ...(before === undefined ? {} : { before: before as Prisma.InputJsonValue }),
      ...(after === undefined ? {} : { after: after as Prisma.InputJsonValue }),
    },
  });
}
