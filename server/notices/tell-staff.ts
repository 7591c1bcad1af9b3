import type { Prisma } from '../../prisma/client.ts';
import type { Responsible } from '../../process/definition/schema.ts';
import type { NoticeKind } from '../contract/notice-kinds.ts';
import type { Transaction } from '../parts.ts';

export type StaffEvent = {
  readonly organisationId: string;
  /** The same key in the organisation again is the same event, and is told once. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly about?: string;
  readonly jobId?: string | null;
  readonly applicationId?: string | null;
  /** Roles are those of the job. */
  readonly to: readonly Responsible[];
  readonly due?: Date | null;
  /** Who was not there: user ids of those whose scorecard was missing, or who do not come. */
  readonly missing?: string[];
  /** Who does it now, and does not hear of their own act. */
  readonly byId?: string | null;
  /** What else it is about: a note, a person. */
  readonly subjectId?: string | null;
};

/**
 * Something that those who work here have to hear of, in the transaction that makes it so. Who hears, deputies too, and by which way, is decided
 * within a second from the row that this writes (`tellEvents`).
 */
export async function tellStaff(transaction: Transaction, { to, about, ...event }: StaffEvent): Promise<void> {
  await transaction.staffEvent.createMany({
    data: [{ ...event, about: about ?? event.kind, to: to as unknown as Prisma.InputJsonArray, at: new Date() }],
    skipDuplicates: true,
  });
}
