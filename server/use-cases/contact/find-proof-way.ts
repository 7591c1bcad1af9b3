import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import { knownWays, type Reached } from '../../page-messages/known-ways.ts';
import type { Addressee } from '../../page-messages/contract.ts';
import type { ContactKind } from '../../candidate-page/contract.ts';

type Known = Reached & { readonly unproved: readonly string[] };
type Change = { readonly kind: ContactKind; readonly value: string };

/**
 * Where a second code goes before an address or number is changed, since a link may have been passed on: the other way where one works and is carried, or else the old one. Null
 * where nothing reaches the candidate, or nothing new is set. A way that was declined proves as well who somebody is, where no other does.
 */
export function findProofWay(candidate: Known, { kind, value }: Change, carried: CarriedChannels): Addressee | null {
  if (value === (kind === 'email' ? candidate.email : candidate.phone)) return null;
  const changed = kind === 'email' ? 'email' : 'sms';
  const working = knownWays(candidate, carried);
  const all = knownWays({ ...candidate, emailOptedOut: false, smsOptedOut: false }, carried);
  const proven = (ways: readonly Addressee[]) => ways.filter((way) => isProven(candidate, way));
  const [best = null] = [
    ...proven(working).filter(({ channel }) => channel !== changed),
    ...proven(working),
    ...proven(all).filter(({ channel }) => channel === changed),
    ...proven(all),
    ...working,
    ...all,
  ];
  return best;
}

/** Whether an address or number is known by more than the candidate's link. */
export function isProven({ unproved }: Pick<Known, 'unproved'>, { channel }: Pick<Addressee, 'channel'>): boolean {
  return !unproved.includes(channel === 'email' ? 'email' : 'phone');
}
