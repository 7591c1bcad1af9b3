import type { Loaded } from '../advance/loaded.ts';
import type { RunSettings } from '../advance/turn.ts';
import type { OwnSender } from '../providers/contract.ts';
import { namedAddress } from '../providers/named-address.ts';
import { threadId } from '../providers/thread-id.ts';

/** Who a message comes from, and where an answer to it goes. */
export type SendsAs = {
  readonly from: string;
  readonly replyTo?: string;
  readonly thread: string;
};

/** The name and address of the organisation's own way out where it goes by one, else the installation's address under the organisation's name. */
export function sendsAs(
  { application, job }: Pick<Loaded, 'application' | 'job'>,
  settings: RunSettings,
  own: OwnSender | undefined,
): SendsAs {
  const replyTo = settings.replyAddress?.(application.id, own?.replyAddress);
  return {
    from: namedAddress(own?.from?.name ?? job.organisation, own?.from?.address ?? settings.sender),
    thread: threadId(application.id, settings.sender),
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}
