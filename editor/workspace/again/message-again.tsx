import type { MessageView } from '../../../server/contract/applications.ts';
import { AgainButton } from './again-button.tsx';

const notArrived: readonly string[] = ['failed', 'bounced', 'undelivered'];

/** Sending a message again that waits for its next try or was given up; nothing for every other one. */
export function MessageAgain({ message }: { readonly message: MessageView }) {
  const { status, deliveries, applicationId, id: messageId, candidateName: name } = message;
  const isBetweenTries = status === 'queued' && deliveries.length > 0;
  if (!isBetweenTries && !notArrived.includes(status)) return null;
  return <AgainButton applicationId={applicationId} messageId={messageId} name={name} />;
}
