import type { Prisma } from '../../../prisma/client.ts';
import { notHeard } from './not-heard.ts';

type Like = Pick<Prisma.MessageGetPayload<object>, 'purpose' | 'stepId' | 'textId' | 'correctionId' | 'replyAnswerId'>;

/** Messages in the job that say the same as this one: of the same step, for the same purpose, from the same text. What somebody wrote to one candidate is like no other. */
export function alikeTo(
  jobId: string,
  { purpose, stepId, textId, correctionId, replyAnswerId }: Like,
): Prisma.MessageWhereInput | null {
  if (correctionId !== null || replyAnswerId !== null) return null;
  return { application: { jobId }, purpose, stepId, textId, ...heard };
}

/** A channel has accepted them, and nothing has taken that back. */
export const heard = { acceptedAt: { not: null }, status: { notIn: notHeard } } as const;
