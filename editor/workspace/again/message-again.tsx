import type { MessageView } from '../../../server/contract/applications.ts';
import { AgainButton } from './again-button.tsx';

const notArrived: readonly string[] = ['failed', 'bounced', 'undelivered'];

/** Sending a message again that waits for its next try or was given up; nothing for every other one, but what is open stays. */
export function MessageAgain({ message }: { readonly message: MessageView }) {
  const { status, deliveries, applicationId, id: messageId, candidateName: name } = message;
  const isBetweenTries = status === 'queued' && deliveries.length > 0;
  const isOffered = isBetweenTries || notArrived.includes(status);
  return <AgainButton applicationId={applicationId} messageId={messageId} name={name} isOffered={isOffered} />;
}
