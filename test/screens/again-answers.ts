import { v5 } from 'uuid';
import type { AgainForm, AgainPreview, AgainWayView } from '../../server/contract/again.ts';

const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const text = 'Hej Viggo,\n\nvi har gått igenom din ansökan och vill gärna träffa dig för en intervju.';

const mail: AgainWayView = {
  ...{ channel: 'email', isSame: true, to: 'viggo.petrovic@example.com', closed: null, needsReason: false },
  ...{ from: '"Södersjukhuset" <besked@example.com>', replyTo: null },
  ...{ subject: 'Välkommen på intervju', text, html: null, hash: 'mail', parts: null, leavesAt: at(0) },
};
const sms: AgainWayView = {
  ...{ channel: 'sms', isSame: false, to: '+46701740605', closed: null, needsReason: true },
  ...{ from: 'SOS', replyTo: null },
  ...{ subject: null, text: null, html: null, hash: null, parts: null, leavesAt: at(10) },
};

/** A mail that may have come, and a channel for which the process has no text. */
export const againForm = (language: 'sv' | 'en'): AgainForm => ({
  ...{ messageId: v5('message', v5.URL), language, refused: null, stopped: false, ways: [mail, sms] },
  mayHaveCome: { channel: 'email', provider: 'resend', at: at(-1), asksFirst: true },
  words: { subject: 'Välkommen på intervju', text },
});

export const againPreview = (): AgainPreview => ({
  ...sms,
  ...{ text, hash: 'sms', parts: 1, findings: [], unrenderable: false },
});
