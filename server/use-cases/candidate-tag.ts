import { contentTag } from '../http/content-tag.ts';

export type TaggedCandidate = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string;
  readonly channel: string;
  readonly zone: string | null;
  readonly emailOptedOut: boolean;
  readonly smsOptedOut: boolean;
  readonly declined: readonly string[];
};

/** A tag of all that can be changed about a person: a change made from an older one is refused. */
export function candidateTag(row: TaggedCandidate): string {
  const { firstName, lastName, email, phone, language, channel, zone, emailOptedOut, smsOptedOut, declined } = row;
  return contentTag([
    ...[firstName, lastName, email, phone, language, channel, zone, emailOptedOut, smsOptedOut],
    ...declined.toSorted(),
  ]);
}
