import type { MeritsState, Standing } from '../../candidate-page/contract.ts';
import { turnedDownOutcomes } from '../../contract/fixed-values.ts';
import type { Database } from '../../parts.ts';

type Asked = { readonly applicationId: string; readonly standing: Standing };

/** How a request for the merits of the one chosen stands; null where the candidate has heard no answer that gives the right to it. An answer shows once its message was accepted. */
export async function findMerits(database: Database, { applicationId, standing }: Asked): Promise<MeritsState | null> {
  if (standing.kind !== 'ended' || !turnedDownOutcomes.includes(standing.outcome)) return null;
  const request = await database.candidateRequest.findFirst({
    where: { applicationId, kind: 'merits' },
    orderBy: { askedAt: 'desc' },
  });
  if (!request) return { status: 'offered' };
  const { due, text, answeredAt, messageId } = request;
  const message = messageId && (await database.pageMessage.findUnique({ where: { id: messageId } }));
  const isHeard = request.status === 'done' && (!message || message.status === 'sent');
  if (!isHeard || answeredAt === null) return { status: 'asked', due: due.getTime() };
  return { status: 'answered', at: answeredAt.getTime(), text: text ?? '' };
}
