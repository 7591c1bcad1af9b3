import type { Channel, Language, Text } from '../definition/schema.ts';
import type { Reckoning } from '../meaning/reckoning.ts';
import { letterFooter } from './letter-footer.ts';
import { type Mail, renderMail } from './render-mail.ts';
import { renderSms, type SmsText } from './render-sms.ts';
import { sampleData } from './sample-data.ts';
import type { SamplePerson } from './sample-people.ts';
import type { TemplateError } from './template-error.ts';

/** A text as somebody invented would get it; `nothing` where it has no words for the channel and language. */
export type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'mail'; readonly from: string; readonly mail: Mail }
  | { readonly kind: 'sms'; readonly sms: SmsText }
  | { readonly kind: 'broken'; readonly errors: readonly TemplateError[] };

export type Wanted = {
  readonly textId: string;
  readonly channel: Channel;
  readonly language: Language;
  readonly person: SamplePerson;
  /** The step that it is looked at from; the first that sends it where absent. */
  readonly stepId?: string | undefined;
  /** Marked as a test, so that nobody takes it for an answer. */
  readonly isTest?: boolean;
};

const testMarks: Readonly<Record<Language, { readonly short: string; readonly long: string }>> = {
  sv: { short: '[Prov]', long: '**Detta är ett prov** av en text. Ingen kandidat har fått det.' },
  en: { short: '[Test]', long: '**This is a test** of a text. No candidate has got it.' },
};

/** A text of the drawing as it would be sent to an invented person now, by the same rendering as a run's. Never throws. */
export function showSample(reckoning: Reckoning, text: Text, wanted: Wanted): Shown {
  const { channel, language, isTest = false } = wanted;
  const data = sampleData(reckoning, wanted);
  const { zone } = reckoning.calendar;
  const marks = testMarks[language];
  const mail = text.email?.[language];
  if (channel === 'email' && mail && (mail.subject.trim() || mail.body.trim())) {
    const from = String(data['job']?.['organisation'] ?? '');
    const template = isTest
      ? { subject: `${marks.short} ${mail.subject}`, body: `${marks.long}\n\n${mail.body}` }
      : mail;
    const rendered = renderMail({ ...template, sender: from, footer: letterFooter[language], data, language, zone });
    return rendered.kind === 'failed'
      ? { kind: 'broken', errors: rendered.errors }
      : { kind: 'mail', from, mail: rendered };
  }
  const sms = text.sms?.[language];
  if (channel !== 'sms' || !sms?.trim()) return { kind: 'nothing' };
  const rendered = renderSms(isTest ? `${marks.short} ${sms}` : sms, data, { language, zone });
  return rendered.kind === 'failed' ? { kind: 'broken', errors: rendered.errors } : { kind: 'sms', sms: rendered };
}
