/** What the candidate's page itself sends, beside the run: nothing of it is a hearing, tells a date or discharges anything. */
import type { Channel } from '../../activities/providers/contract.ts';
import type { Language } from '../../process/definition/schema.ts';

/** One text in the form of each channel, of which one is sent. */
export type PageWords = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly sms: string;
};

export type Addressee = {
  readonly channel: Channel;
  readonly to: string;
  readonly language: Language;
};
