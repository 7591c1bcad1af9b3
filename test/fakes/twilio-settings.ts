import type { TwilioSettings } from '../../activities/providers/twilio-provider.ts';
import type { TwilioFake } from './twilio.ts';

/** What a worker is given to send by the fake. */
export const twilioSettings = (
  { accountSid, authToken, url: baseUrl }: TwilioFake,
  { publicUrl = 'https://besked.example', from = '+46766861000' } = {},
): TwilioSettings => ({ accountSid, authToken, baseUrl, publicUrl, sender: { from } });
