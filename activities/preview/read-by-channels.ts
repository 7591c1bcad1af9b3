import type { Deliver } from '../../process/interpreter/contract.ts';
import { channelsOf } from '../advance/carry-out-messages.ts';
import { renderMessage } from '../advance/render-message.ts';
import type { Turn } from '../advance/turn.ts';
import { shownChannels } from './shown-channels.ts';

export type Read = {
  readonly channel: 'email' | 'sms';
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
};

/** A message as it reads by each channel that has a text, in the order in which they are tried; none where it cannot be rendered. */
export function readByChannels(turn: Turn, message: Deliver): Read[] {
  const planned = channelsOf(message.channels, turn.loaded.candidate.channel);
  const rendering = renderMessage(turn, message, planned);
  if (rendering.kind === 'failed') return [];
  const { email, sms } = rendering.rendered;
  return shownChannels(turn, message.channels).flatMap((channel): Read[] => {
    if (channel === 'email')
      return email ? [{ channel, subject: email.subject, text: email.text, html: email.html }] : [];
    return sms ? [{ channel, subject: null, text: sms.text, html: null }] : [];
  });
}
