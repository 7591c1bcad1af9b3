import type { Caller } from '../http/caller.ts';
import type { Prisma } from '../../prisma/client.ts';
import type { Transaction } from '../parts.ts';

type What = {
  readonly topic: 'job' | 'process' | 'person';
  readonly topicId: string;
  readonly kind: string;
  readonly data?: Readonly<Record<string, string | number>>;
};

/** Tells everybody who looks at a job or process that something changed; in the transaction that changes it. */
export async function recordChange(
  transaction: Transaction,
  { organisationId }: Pick<Caller, 'organisationId'>,
  { data = {}, ...what }: What,
): Promise<void> {
  await transaction.change.create({ data: { organisationId, ...what, data: data as Prisma.InputJsonObject } });
}
