import type { SenderView } from '../../../server/contract/senders.ts';

/** Whether a way out sends mails whose answers nobody reads. */
export const isUnread = ({ kind, answersTo }: Pick<SenderView, 'kind' | 'answersTo'>): boolean =>
  (kind === 'resend' || kind === 'smtp') && answersTo === null;
