import type { ChannelRule, LocalText, Span } from '../../../process/definition/schema.ts';
import type { Hand } from './hand.ts';

/** What a text that must say when the answer comes, and does not, is mended by. */
export const fixName = 'Write the date into it';
/** What is said of such a text. */
export const dateMissing = 'is to say when the answer comes';

/** The units of time as a list offers them. */
export const unitNames: Readonly<Record<Span['unit'], string>> = {
  workingDays: 'working days',
  calendarDays: 'days',
  workingHours: 'working hours',
  hours: 'hours',
  minutes: 'minutes',
};

/** How a message travels, as a list offers it; undefined where it is what a new message has. */
export function channelNames(channels: ChannelRule): string | undefined {
  if (channels.kind !== 'order') return undefined;
  return channels.order[0] === 'sms' ? 'by SMS, else e-mail' : 'by e-mail, else SMS';
}

/** Writes a name in both languages. */
export async function writeName(hand: Hand, label: string, name: LocalText): Promise<void> {
  await hand.write(`${label} (sv)`, name.sv ?? '');
  await hand.write(`${label} (en)`, name.en ?? '');
}
