import type { Definition, LocalText } from '../../../process/definition/schema.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';
import type { SimulatedMessage, SimulatedRun } from '../../../process/simulation/record.ts';
import { type Reader, renderMessage, type ShownMessage } from '../../../process/simulation/render-message.ts';
import { nameOfText } from '../../../process/texts/name-of-text.ts';

/** One message on one channel, as the candidate has it. `how`: phoned where a person told it instead, bounced where it was taken back. */
export type Received = {
  readonly id: string;
  readonly at: Instant;
  readonly how: 'came' | 'phoned' | 'bounced';
  readonly shown: ShownMessage;
  readonly textName: LocalText;
};

/** Everything that has reached the candidate of a run, the newest first. */
export function receivedIn(definition: Definition, run: SimulatedRun, reader: Reader): Received[] {
  return run.messages
    .filter(({ acceptedAt }) => acceptedAt !== null)
    .sort((left, right) => (right.acceptedAt ?? 0) - (left.acceptedAt ?? 0))
    .flatMap((message) => toReceived(definition, run, message, reader));
}

function toReceived(definition: Definition, run: SimulatedRun, message: SimulatedMessage, reader: Reader): Received[] {
  const { messageKey, status, textId, acceptedAt } = message;
  const text = definition.texts[textId];
  const how = status === 'phoned' ? 'phoned' : status === 'bounced' ? 'bounced' : 'came';
  return renderMessage(definition, run, message, reader).map((shown) => ({
    id: `${messageKey}/${shown.kind}`,
    at: acceptedAt ?? 0,
    how,
    shown,
    textName: text ? nameOfText(text) : {},
  }));
}
