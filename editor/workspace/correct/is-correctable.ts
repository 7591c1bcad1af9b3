import type { MessageView } from '../../../server/contract/applications.ts';

/** Whether a message was heard and is not corrected yet. */
export const isCorrectable = ({ corrected, status }: Pick<MessageView, 'corrected' | 'status'>): boolean =>
  !corrected && ['sent', 'delivered'].includes(status);
