import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { tellAnswer } from './tell-answer.ts';

type Failed = {
  readonly messageId: string;
  readonly channel: string;
  readonly carried: CarriedChannels;
  readonly isReplaced?: boolean;
};

/** The answer to a request did not get through by one way: it goes by the next, which is the same one where the address has been replaced, or a person calls. Nobody calls whoever has been erased since. */
export async function tellOtherwise(
  transaction: Transaction,
  environment: Parts['environment'],
  { messageId, channel, carried, isReplaced = false }: Failed,
): Promise<void> {
  await transaction.$queryRaw`select 1 from "candidate_request" where "messageId" = ${messageId}::uuid for update`;
  const request = await transaction.candidateRequest.findFirst({
    where: { messageId, application: { candidate: { erasedAt: null } } },
    include: { application: { include: { candidate: true, job: { select: { title: true } } } } },
  });
  if (!request || request.answeredAt === null) return;
  const { applicationId, answeredAt } = request;
  const earlier = await transaction.pageMessage.findMany({
    where: { applicationId, kind: 'requestAnswered', createdAt: { gte: answeredAt }, status: 'failed' },
    select: { channel: true },
  });
  const tried = earlier.map((one) => one.channel).filter((one) => !isReplaced || one !== channel);
  await tellAnswer(transaction, environment, request, { carried, tried });
}
