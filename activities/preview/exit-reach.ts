import type { Channel, Definition, Language, StageExit } from '../../process/definition/schema.ts';
import { channelsOf } from '../advance/carry-out-messages.ts';
import { messageLanguage } from '../advance/message-language.ts';
import type { LoadedCandidate } from '../advance/loaded.ts';
import { addressOf } from '../delivery/choose-channel.ts';

export type Reach = {
  /** The language in which the exit's message is written to this candidate. */
  readonly language: Language;
  /** The channels that have a text and an address, in the order in which they are tried. */
  readonly channels: readonly Channel[];
  /** Without a message of its own there is nothing that could not arrive. */
  readonly hasMessage: boolean;
};

/** In which language and by which channels an exit's message would reach a candidate; `carried` are those that somebody carries, absent all. */
export function exitReach(
  definition: Definition,
  exit: Pick<StageExit, 'message'>,
  candidate: LoadedCandidate,
  carried?: ReadonlySet<Channel>,
): Reach {
  const { message } = exit;
  if (!message) return { language: candidate.language, channels: [], hasMessage: false };
  const text = Object.hasOwn(definition.texts, message.text) ? definition.texts[message.text] : undefined;
  const planned = channelsOf(message.channels, candidate.channel);
  const language = messageLanguage(definition, text, planned, candidate.language);
  const channels = planned.filter(
    (channel) =>
      text?.[channel]?.[language] !== undefined &&
      addressOf(candidate, channel) !== null &&
      carried?.has(channel) !== false,
  );
  return { language, channels, hasMessage: true };
}

/** Why an exit's message would reach a candidate by no channel: none is left to them, or only such as nobody carries; null where it arrives, or there is none. */
export function whyUnreached(
  definition: Definition,
  exit: StageExit,
  candidate: LoadedCandidate,
  carried?: ReadonlySet<Channel>,
): 'noChannel' | 'notCarried' | null {
  const left = (by?: ReadonlySet<Channel>) => exitReach(definition, exit, candidate, by).channels.length;
  if (!exit.message || left(carried) > 0) return null;
  return left() === 0 ? 'noChannel' : 'notCarried';
}
