import type { Candidate } from '../../../prisma/client.ts';
import type { MergeField } from '../../contract/merges.ts';

export type Take = Readonly<Partial<Record<MergeField, 'this' | 'other'>>>;

/** What the entry that stays says after a merge: each field from the entry that was chosen, what is known of an address with it, and a no of either. */
export function mergedRow(one: Candidate, other: Candidate, take: Take) {
  const from = (field: MergeField) => (take[field] === 'other' ? other : one);
  const isDead = (field: 'email' | 'phone', column: 'emailDead' | 'phoneDead') =>
    [one, other].some((entry) => entry[field] === from(field)[field] && entry[column]);
  const unproved = (['email', 'phone'] as const).filter((field) => from(field).unproved.includes(field));
  return {
    unproved,
    firstName: from('firstName').firstName,
    lastName: from('lastName').lastName,
    email: from('email').email,
    emailDead: isDead('email', 'emailDead'),
    phone: from('phone').phone,
    phoneIsMobile: from('phone').phoneIsMobile,
    phoneDead: isDead('phone', 'phoneDead'),
    language: from('language').language,
    channel: from('channel').channel,
    zone: from('zone').zone,
    // Who has said no has said so for all that comes from us.
    emailOptedOut: one.emailOptedOut || other.emailOptedOut,
    smsOptedOut: one.smsOptedOut || other.smsOptedOut,
    declined: [...new Set([...one.declined, ...other.declined])],
    createdAt: one.createdAt < other.createdAt ? one.createdAt : other.createdAt,
  };
}
