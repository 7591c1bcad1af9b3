import { createResendProvider } from '../../../activities/providers/resend-provider.ts';
import { createSmtpProvider } from '../../../activities/providers/smtp-provider.ts';
import { createTwilioProvider } from '../../../activities/providers/twilio-provider.ts';
import type { DocumentedReceipt } from './documented-receipts.ts';
import type { MailBy, Way } from './faults.ts';
import type { FirePeers } from './fire-peers.ts';
import type { Strikes } from './struck-providers.ts';
import type { Web } from './web.ts';

/**
 * Calls are given up sooner than users' are, which shortens the wait and nothing else. Long enough for a busy machine to bring every answer that is on
 * its way: a mail server that has answered somebody who has just gone may have to be asked to take the mail once more.
 */
const timeoutMs = 5_000;

/** A call that has to be accepted, so that something can happen behind it, is waited for on a busy machine too. */
const patientMs = 20_000;

type At = Pick<Web, 'publicUrl'>;

/** What a server needs to know of the peers to read their receipts. */
export const accountsAt = ({ resend, twilio }: FirePeers) => ({
  resend: { apiKey: resend.apiKey, baseUrl: resend.url, webhookSecret: resend.webhookSecret },
  twilio: { accountSid: twilio.accountSid, authToken: twilio.authToken, baseUrl: twilio.url },
});

/** The settings by which messages go to the peers. */
export const providersAt = (peers: FirePeers, mailBy: MailBy, { publicUrl }: At) => {
  const { resend, twilio } = accountsAt(peers);
  return {
    ...(mailBy === 'resend'
      ? { resend: { apiKey: resend.apiKey, baseUrl: resend.baseUrl, timeoutMs } }
      : { smtp: { url: peers.smtp.url, timeoutMs } }),
    twilio: { ...twilio, sender: { from: 'Besked' }, publicUrl, timeoutMs },
  };
};

/** How the peers are struck, and what is looked at before each attempt. */
export function strikesOf(peers: FirePeers, web: At, look: Strikes['look']): Strikes {
  const { resend, twilio } = peers;
  const reachedAt = (urls: Record<Way, string>, timeoutMs: number) => ({
    resend: createResendProvider({ apiKey: resend.apiKey, baseUrl: urls.resend, timeoutMs }),
    smtp: createSmtpProvider({ url: urls.smtp, timeoutMs }),
    twilio: createTwilioProvider({
      ...{ accountSid: twilio.accountSid, authToken: twilio.authToken, baseUrl: urls.twilio, timeoutMs },
      ...{ sender: { from: 'Besked' }, publicUrl: web.publicUrl },
    }),
  });
  const nowhere = 'besked-fire.invalid';
  const gone = reachedAt(
    { resend: `http://${nowhere}`, smtp: `smtp://${nowhere}:25`, twilio: `http://${nowhere}` },
    timeoutMs,
  );
  const patient = reachedAt({ resend: resend.url, smtp: peers.smtp.url, twilio: twilio.url }, patientMs);
  return {
    caseOf: peers.caseOf,
    unreachable: (way) => gone[way],
    patient: (way) => patient[way],
    look,
    lose: (way, providerId) => lose(peers, way, providerId),
    async tell(way, providerId, told) {
      const receipt = told === 'bounced' ? bounceOf(way) : told;
      const status = await post(peers, web, { way, providerId, receipt });
      if (status !== 204) throw new Error(`A receipt was answered ${status}`);
    },
  };
}

type Told = { readonly way: Way; readonly providerId: string; readonly receipt: DocumentedReceipt };

/** The address is known to be none. */
const bounceOf = (way: Way): DocumentedReceipt =>
  way === 'twilio'
    ? { event: 'undelivered', errorCode: 30_005, becomes: 'leaves' }
    : { event: 'bounced', bounce: { type: 'Permanent', subType: 'General' }, becomes: 'leaves' };

function lose({ resend, twilio }: FirePeers, way: Way, providerId: string): void {
  if (way === 'twilio') twilio.setStatus(providerId, 'undelivered', 30_005);
  else resend.setLastEvent(providerId, 'bounced');
}

function post({ resend, twilio }: FirePeers, { publicUrl }: At, { way, providerId, receipt }: Told): Promise<number> {
  const { event, errorCode, bounce } = receipt;
  if (way === 'twilio') {
    twilio.setStatus(providerId, event, errorCode);
    return twilio.notify({ providerId, status: event, ...(errorCode === undefined ? {} : { errorCode }) });
  }
  resend.setLastEvent(providerId, event);
  return resend.notify(`${publicUrl}/webhooks/resend`, {
    type: `email.${event}`,
    providerId,
    ...(bounce && { bounce }),
  });
}
