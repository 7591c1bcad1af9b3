import type { CarriedChannels } from '../../activities/providers/carried-channels.ts';
import type { Channel } from '../../activities/providers/contract.ts';
import { isLanguage } from '../http/language-of.ts';
import type { Addressee } from './contract.ts';

export type Reached = {
  readonly language: string;
  readonly channel: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly phoneIsMobile: boolean;
  readonly emailOptedOut: boolean;
  readonly smsOptedOut: boolean;
  readonly emailDead: boolean;
  readonly phoneDead: boolean;
};

/** The ways to a candidate that work, are consented to and are carried, the chosen one first. */
export function knownWays(candidate: Reached, carried: CarriedChannels): Addressee[] {
  const { email, phone, emailOptedOut, smsOptedOut, emailDead, phoneDead, phoneIsMobile } = candidate;
  const language = isLanguage(candidate.language) ? candidate.language : 'sv';
  const order: readonly Channel[] = candidate.channel === 'sms' ? ['sms', 'email'] : ['email', 'sms'];
  const address = {
    email: emailOptedOut || emailDead ? null : email,
    sms: smsOptedOut || phoneDead || !phoneIsMobile ? null : phone,
  };
  return order.flatMap((channel) => {
    const to = address[channel];
    return to === null || !carried.has(channel) ? [] : [{ channel, to, language }];
  });
}
