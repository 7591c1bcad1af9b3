import { v5 } from 'uuid';
import { mistakes } from '../../server/http/mistakes.ts';
import type { TimelineEntry } from '../../server/contract/applications.ts';
import type { ReplyAnswerForm, ReplyAnswerPreview } from '../../server/contract/reply-answers.ts';
import { startingWords } from '../../server/use-cases/reply-answers/starting-words.ts';

const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const replyId = v5('reply', v5.URL);
const text =
  'Hej! Tack för inbjudan. Jag arbetar natt på onsdag, så skulle jag kunna komma på torsdag i stället?\nIntyget från Norrlands universitetssjukhus kommer.';
const by = 'Eva Sandberg';

/** What a candidate wrote that waits for an answer. */
export const repliedEntry: Partial<TimelineEntry> = {
  kind: 'replyByMail',
  actor: { kind: 'candidate', name: null },
  title: { sv: 'Kandidaten svarade med mejl', en: 'The candidate answered by mail' },
  detail: { sv: text, en: text },
  reply: {
    id: replyId,
    saidBack: null,
    state: { kind: 'open', at: null, by: null, taskId: v5('task of a reply', v5.URL) },
    files: [
      {
        ...{ name: 'Anställningsintyg från Norrlands universitetssjukhus, inskannat.pdf', state: 'kept' },
        ...{
          documentId: v5('document-cv', v5.URL),
          size: 2_413_000,
          mediaType: 'application/pdf',
          code: null,
          why: null,
        },
      },
      {
        ...{ name: 'Film.mp4', state: 'refused', documentId: null, size: null, mediaType: null, code: 'document-kind' },
        why: mistakes['document-kind'],
      },
    ],
  },
};

/** What a candidate wrote that somebody has answered. */
export const answeredEntry: Partial<TimelineEntry> = {
  ...repliedEntry,
  kind: 'replyBySms',
  title: { sv: 'Kandidaten svarade med SMS', en: 'The candidate answered by SMS' },
  detail: { sv: 'Får jag ta med en vän?', en: 'Får jag ta med en vän?' },
  reply: {
    ...{ id: v5('an older reply', v5.URL), state: { kind: 'answered', at: at(-20), by, taskId: null }, files: [] },
    saidBack: null,
  },
};

export const replyAnswerForm = (language: 'sv' | 'en'): ReplyAnswerForm => ({
  ...{ replyId, candidateName: 'Anna-Karin Wennerström-Lagergren', language, channel: 'email', stopped: false },
  reply: { channel: 'email', from: 'anna-karin@example.com', subject: 'SV: Din ansökan', text, receivedAt: at(-3) },
  ways: [
    { channel: 'email', to: 'anna-karin@example.com', closed: null },
    { channel: 'sms', to: null, closed: 'noAddress' },
  ],
  words: startingWords({ language, firstName: 'Anna-Karin', writer: by, organisation: 'Södersjukhuset' }),
  answered: [],
});

export const replyAnswerPreview = (language: 'sv' | 'en'): ReplyAnswerPreview => ({
  ...{ channel: 'email', subject: 'Re: Din ansökan', text: replyAnswerForm(language).words.email, html: null },
  ...{ from: '"Södersjukhuset" <besked@example.com>', replyTo: 'svar+1@example.com' },
  ...{ leavesAt: at(12), findings: [], missing: [], parts: null },
});
