import type { Providers } from '../../../activities/providers/create-providers.ts';
import type { AgainForm } from '../../contract/again.ts';
import type { TriedMessage } from './try-message.ts';

type MayHaveCome = NonNullable<AgainForm['mayHaveCome']>;

/** The attempt that may have arrived, and whether its provider can be asked; null where every outcome is known. */
export function mayHaveCome(
  { tried: { unsure } }: Pick<TriedMessage, 'tried'>,
  providers: Providers,
): MayHaveCome | null {
  const last = unsure.at(-1);
  if (!last) return null;
  const { channel, provider, startedAt } = last;
  const asksFirst = providers.find(provider)?.lookUp !== undefined;
  return { channel, provider, at: new Date(startedAt).toISOString(), asksFirst };
}

/**
 * Whether somebody has to say why it is sent all the same. By the same way its provider is asked, and nothing is sent where it has the message;
 * another way may leave although the first has arrived.
 */
export function needsReason(may: MayHaveCome | null, channel: 'email' | 'sms'): boolean {
  return may !== null && !(may.asksFirst && may.channel === channel);
}
