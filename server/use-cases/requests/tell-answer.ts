import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import { tellStaff } from '../../notices/tell-staff.ts';
import { knownWays } from '../../page-messages/known-ways.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { requestWords } from './request-words.ts';
import { tellOfRequest } from './tell-of-request.ts';

type Asking = Parameters<typeof tellOfRequest>[2] & {
  readonly id: string;
  readonly kind: string;
  readonly text: string | null;
  readonly application: { readonly jobId: string };
};

const recruiters = [{ kind: 'role', role: 'recruiter' }] as const;
const withinMs = 2 * 86_400_000;

/** The key of the task that asks somebody to call with the answer to a request. */
const callKeyOf = (requestId: string) => `tell/${requestId}`;

/**
 * Sends the answer to a request by the first way that has not been tried (`tried`: channels), and keeps by which message; where none is left a task asks
 * the recruiters to call, with what to say.
 */
export async function tellAnswer(
  transaction: Transaction,
  environment: Parts['environment'],
  request: Asking,
  { carried, tried = [] }: { readonly carried: CarriedChannels; readonly tried?: readonly string[] },
): Promise<void> {
  const { id, application, organisationId, applicationId } = request;
  const left = knownWays(application.candidate, carried).find(({ channel }) => !tried.includes(channel));
  const messageId = left
    ? await tellOfRequest(transaction, environment, request, (known) => requestWords(request, known), {
        carried,
        channel: left.channel,
      })
    : null;
  await transaction.candidateRequest.update({ where: { id }, data: { messageId } });
  if (messageId !== null) return;
  const [key, now] = [callKeyOf(id), new Date()];
  const due = new Date(now.getTime() + withinMs);
  await transaction.task.createMany({
    data: [{ organisationId, applicationId, key, about: 'phone', assignees: [...recruiters], openedAt: now, due }],
    skipDuplicates: true,
  });
  const about = { organisationId, applicationId, jobId: application.jobId, due };
  await tellStaff(transaction, {
    ...about,
    key: `${applicationId}/task/${key}`,
    kind: 'task',
    about: 'phone',
    to: recruiters,
  });
}
