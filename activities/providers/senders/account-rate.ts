import type { SenderSettings, TwilioSender } from './sender-settings.ts';

/** Resend's lowest limit of a team. */
const resendPerSecond = 2;
const twilioPerSecond = 10;
const northAmericanPerSecond = 1;

/** How many messages an organisation's own account takes in a second: as it is set, else as its provider documents it; undefined where it has no limit. */
export function accountRate(settings: SenderSettings): number | undefined {
  switch (settings.kind) {
    case 'mailbox':
      return undefined;
    case 'smtp':
      return settings.perSecond;
    case 'resend':
      return settings.perSecond ?? resendPerSecond;
    case 'twilio':
      return settings.perSecond ?? twilioRate(settings);
  }
}

/**
 * Twilio sends ten a second from a name and from a number to most countries, and one from a number of the USA or Canada, which only sends there
 * (support.twilio.com, "Sending and Receiving Limitations on Calls and SMS Messages" and "Can I increase message throughput (MPS) for an Alphanumeric
 * Sender ID"; its errors 21611 and 30001). A service has those of all its senders. What comes faster Twilio keeps in a queue for hours.
 */
function twilioRate({ messagingServiceSid, name, number }: TwilioSender): number {
  const isNorthAmerican = (messagingServiceSid ?? name) === undefined && number?.startsWith('+1') === true;
  return isNorthAmerican ? northAmericanPerSecond : twilioPerSecond;
}
