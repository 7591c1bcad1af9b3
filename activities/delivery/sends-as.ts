import type { Loaded } from '../advance/loaded.ts';
import type { RunSettings } from '../advance/turn.ts';
import { namedAddress } from '../providers/named-address.ts';
import { threadId } from '../providers/thread-id.ts';

/** Who a message comes from, and where an answer to it goes. */
export type SendsAs = {
  readonly from: string;
  readonly replyTo?: string;
  readonly thread: string;
};

/** The organisation's own name and address where it has them, else the installation's address under the organisation's name. */
export function sendsAs({ application, job }: Pick<Loaded, 'application' | 'job'>, settings: RunSettings): SendsAs {
  const replyTo = settings.replyAddress?.(application.id);
  return {
    from: namedAddress(job.organisation, settings.sender),
    thread: threadId(application.id, settings.sender),
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}
