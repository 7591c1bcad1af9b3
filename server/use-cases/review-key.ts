import { replyIdOf } from '../inbound/record-reply.ts';

/** The key of the one task of an application that asks for a review. */
export const reviewKey = 'review';

const provider = 'page';
const eventIdOf = (applicationId: string) => `review/${applicationId}`;

/** The asking itself, as what the candidate wrote: so it can be answered as anything else of theirs. */
export const reviewReplyOf = (applicationId: string) =>
  ({ channel: 'page', provider, eventId: eventIdOf(applicationId), from: '', meaning: 'words' }) as const;

/** The id of that reply; there is none where it was asked for before reviews were kept as replies. */
export const reviewReplyIdOf = (applicationId: string): string =>
  replyIdOf({ provider, eventId: eventIdOf(applicationId) });
