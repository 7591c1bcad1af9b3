import type { SenderSettings } from './sender-settings.ts';

/** Resend's lowest limit of a team, and what Twilio lets a number send; a name, or a service that has several numbers, sends ten. */
const resendPerSecond = 2;
const numberPerSecond = 1;
const namePerSecond = 10;

/** How many messages an organisation's own account takes in a second: as it is set, else as its provider documents it; undefined where it has no limit. */
export function accountRate(settings: SenderSettings): number | undefined {
  switch (settings.kind) {
    case 'mailbox':
      return undefined;
    case 'smtp':
      return settings.perSecond;
    case 'resend':
      return settings.perSecond ?? resendPerSecond;
    case 'twilio': {
      const { perSecond, name, messagingServiceSid } = settings;
      return perSecond ?? ((name ?? messagingServiceSid) ? namePerSecond : numberPerSecond);
    }
  }
}
