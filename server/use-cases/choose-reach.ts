import { isZone } from '../../process/calendar/zone-days.ts';
import { type ReachChoice, reachChoices } from '../candidate-page/contract.ts';
import { isLanguage } from '../http/language-of.ts';
import { carriedByPage } from '../page-messages/carried-by-page.ts';
import type { Parts } from '../parts.ts';
import { changeCandidate } from './change-candidate.ts';
import type { LinkedApplication } from './find-candidate-link.ts';

type Chosen = {
  readonly language?: unknown;
  readonly channel?: unknown;
  /** What was chosen already when the form was shown: left as it was it chooses nothing, whatever they have said elsewhere since. */
  readonly was?: unknown;
  readonly zone?: unknown;
  /** A channel that was declined and is wanted again. */
  readonly again?: unknown;
};

const meanings: Readonly<
  Record<ReachChoice, { channel: 'email' | 'sms'; emailOptedOut: boolean; smsOptedOut: boolean }>
> = {
  email: { channel: 'email', emailOptedOut: false, smsOptedOut: false },
  sms: { channel: 'sms', emailOptedOut: false, smsOptedOut: false },
  onlyEmail: { channel: 'email', emailOptedOut: false, smsOptedOut: true },
  onlySms: { channel: 'sms', emailOptedOut: true, smsOptedOut: false },
};

/** Stores how the candidate wants to be reached; a channel is chosen only where both have an address and are carried, texts are declined where they are all there is, and what is unknown changes nothing. */
export async function chooseReach(parts: Parts, application: LinkedApplication, chosen: Chosen): Promise<void> {
  const { organisationId, candidateId, candidate } = application;
  const choice = reachChoices.find((one) => one === chosen.channel && one !== chosen.was);
  const carried = await carriedByPage(parts, organisationId);
  const hasEmail = candidate.email !== null && carried.has('email');
  const hasTexts = candidate.phone !== null && candidate.phoneIsMobile && carried.has('sms');
  const change = {
    ...(isLanguage(chosen.language) ? { language: chosen.language } : {}),
    ...(choice !== undefined && hasEmail && hasTexts ? meanings[choice] : {}),
    ...(choice !== undefined && candidate.email === null && hasTexts
      ? { smsOptedOut: meanings[choice].smsOptedOut }
      : {}),
    ...(typeof chosen.zone === 'string' && isZone(chosen.zone) ? { zone: chosen.zone } : {}),
    ...(chosen.again === 'email' ? { emailOptedOut: false } : {}),
    ...(chosen.again === 'sms' ? { smsOptedOut: false } : {}),
  };
  if (Object.keys(change).length === 0) return;
  await changeCandidate(parts, { organisationId, by: { kind: 'candidate' }, from: '*' }, candidateId, change);
}
