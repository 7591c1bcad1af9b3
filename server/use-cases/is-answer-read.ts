import type { Parts } from '../parts.ts';
import { answersTo } from '../senders/answers-to.ts';
import type { LinkedApplication } from './find-candidate-link.ts';
import { heardWhere } from './heard-where.ts';

type Needs = Pick<Parts, 'database' | 'senders' | 'environment'>;

/** Whether Besked reads what the candidate answers to the latest message: a name takes no texts, and a mail without an address for answers leads elsewhere. */
export async function isAnswerRead(
  { database, senders, environment }: Needs,
  { id: applicationId, organisationId, candidate }: LinkedApplication,
): Promise<boolean> {
  const [latest, carriers] = await Promise.all([
    database.message.findFirst({
      where: heardWhere(applicationId),
      orderBy: [{ acceptedAt: 'desc' }, { createdAt: 'desc' }],
      select: { channel: true },
    }),
    senders.of(organisationId),
  ]);
  const isText = (latest?.channel ?? candidate.channel) === 'sms';
  const [carrier] = isText ? carriers.sms : carriers.email;
  // What stays in the built-in mailbox reaches nobody who could answer.
  if (carrier === undefined || carrier.name === 'mailbox') return true;
  if (isText) return candidate.phone === null || carrier.takesAnswers?.(candidate.phone) !== false;
  return answersTo(applicationId, carrier, environment).replyTo !== undefined;
}
