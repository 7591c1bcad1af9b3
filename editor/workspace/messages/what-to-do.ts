import type { MessageView } from '../../../server/contract/applications.ts';

type Told = Pick<MessageView, 'status' | 'deliveries' | 'receipts'>;
type Words = NonNullable<MessageView['receipts'][number]['explained']>['tells'];

const cameBack = ['bounced', 'undelivered'];

/** What to make of a message that has not arrived and is not tried again the same way; null of every other one. */
export function whatToDo({ status, deliveries, receipts }: Told): Words | null {
  const last = deliveries.at(-1);
  const said = receipts.findLast(({ explained }) => explained !== null) ?? last;
  if (cameBack.includes(status)) return said?.explained?.tells ?? null;
  const isRefused = last?.outcome === 'permanent' && ['queued', 'failed'].includes(status);
  return isRefused ? (last.explained?.tells ?? null) : null;
}
