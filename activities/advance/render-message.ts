import { createHash } from 'node:crypto';
import type { Channel, Definition, Text } from '../../process/definition/schema.ts';
import type { Deliver } from '../../process/interpreter/contract.ts';
import { closingTextOf } from '../../process/texts/closing-text-of.ts';
import { withDeclining } from '../../process/texts/declining.ts';
import { renderMail } from '../../process/texts/render-mail.ts';
import { noTemplate } from '../../process/texts/no-template.ts';
import { renderSms, toSmsText } from '../../process/texts/render-sms.ts';
import type { TemplateData } from '../../process/texts/template-data.ts';
import { calendarFile } from '../calendar-file.ts';
import type { WrittenWords } from './loaded.ts';
import { messageLanguage } from './message-language.ts';
import { jobZone, textDataOf } from './text-data-of.ts';
import type { RunSettings, Turn } from './turn.ts';
import { wordsOf } from './words.ts';

/** One text in the forms that its channels need, frozen together. */
export type Rendered = {
  readonly email?: {
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    readonly ics: string | null;
  };
  readonly sms?: { readonly text: string };
};

export type Rendering =
  | { readonly kind: 'rendered'; readonly rendered: Rendered; readonly hash: string; readonly language: 'sv' | 'en' }
  /** `problems` name templates and variables, never values. */
  | { readonly kind: 'failed'; readonly problems: readonly string[]; readonly language: 'sv' | 'en' };

type Context = Pick<Turn, 'loaded' | 'version' | 'settings' | 'state' | 'now'>;

/**
 * Renders a message for the channels of its plan, in the candidate's language. One form that can be rendered is enough; without any the
 * rendering has failed. What comes after its promised date says so first.
 */
export function renderMessage(context: Context, command: Deliver, channels: readonly Channel[]): Rendering {
  const { definition } = context.version;
  const text = textOf(context, command);
  const language = messageLanguage(definition, text, channels, context.loaded.candidate.language);
  if (!text) return { kind: 'failed', problems: [`no text ${command.textId}`], language };
  const data = textDataOf(context, command, language);
  const problems: string[] = [];
  const rendered: Rendered = {
    ...(channels.includes('email') ? mailOf(context, command, { text, data, language, problems }) : {}),
    ...(channels.includes('sms') ? smsOf(context, command, { text, data, language, problems }) : {}),
  };
  if (!rendered.email && !rendered.sms) return { kind: 'failed', problems, language };
  return { kind: 'rendered', rendered, hash: hashOf(rendered), language };
}

/** A text of the version, or what was written for this closing in its place; of a correction or an answer what somebody wrote. */
function textOf(context: Context, command: Deliver): Text | undefined {
  const { loaded, version } = context;
  const { correctionId, replyAnswerId, textId } = command;
  if (correctionId !== undefined) {
    const correction = loaded.corrections.find(({ id }) => id === correctionId);
    return correction && asText(textId, correction);
  }
  if (replyAnswerId === undefined) return writtenForClosing(context, command) ?? drawn(version.definition, textId);
  const answer = loaded.replyAnswers.find(({ id }) => id === replyAnswerId);
  return answer && asText(textId, { ...answer, subject: noTemplate(answer.subject), text: noTemplate(answer.text) });
}

function asText(name: string, { language, subject, text }: WrittenWords): Text {
  return { name, email: { [language]: { subject, body: text } }, sms: { [language]: text } };
}

const drawn = ({ texts }: Definition, id: string): Text | undefined =>
  Object.hasOwn(texts, id) ? texts[id] : undefined;

/** The words that somebody has written for this closing go before those of the drawing, channel by channel and language by language. */
function writtenForClosing({ loaded, version }: Context, { purpose, stepId, textId }: Deliver): Text | undefined {
  const { closingTexts } = loaded.job;
  if (purpose !== 'jobClosed' || !closingTexts) return undefined;
  const own = closingTextOf(closingTexts, { versionId: loaded.application.versionId, stepId });
  if (!own) return undefined;
  const text = drawn(version.definition, textId);
  return {
    name: own.name,
    email: { ...text?.email, ...own.email },
    sms: { ...text?.sms, ...own.sms },
  };
}

type Form = {
  readonly text: Text;
  readonly data: TemplateData;
  readonly language: 'sv' | 'en';
  readonly problems: string[];
};

function mailOf(context: Context, command: Deliver, { text, data, language, problems }: Form): Pick<Rendered, 'email'> {
  const template = text.email?.[language];
  if (!template) return {};
  const words = wordsOf(language);
  const first = saidFirst(context, command, language);
  const mail = renderMail({
    subject: template.subject,
    body: [...first, template.body].join('\n\n'),
    footer: words.footer,
    sender: context.loaded.job.organisation,
    data,
    language,
    zone: jobZone(context),
  });
  if (mail.kind === 'failed') {
    problems.push(...mail.errors.map(({ code, part, detail }) => `${code} ${part ?? ''} ${detail}`.trim()));
    return {};
  }
  const { subject, text: plain, html } = mail;
  return { email: { subject, text: plain, html, ics: icsOf(context, command, language, { subject, text: plain }) } };
}

function smsOf(context: Context, command: Deliver, { text, data, language, problems }: Form): Pick<Rendered, 'sms'> {
  const template = text.sms?.[language];
  if (template === undefined) return {};
  const full = [...saidFirst(context, command, language), template].join(' ');
  const sms = renderSms(full, data, { language, zone: jobZone(context) });
  if (sms.kind === 'failed') {
    problems.push(...sms.errors.map(({ code, detail }) => `${code} ${detail}`.trim()));
    return {};
  }
  return { sms: { text: withDecliningIfFirst(context, command, { text: sms.text, language }) } };
}

/** What waits may still be taken back: then nothing would have said it, so it is rather said twice. */
const unsaid = ['cancelled', 'failed', 'waiting', 'queued'];

/** The first text message of an application says how to decline them; what was never handed over is not counted. */
function withDecliningIfFirst(
  { loaded, settings }: Context,
  { messageKey }: Deliver,
  { text, language }: { readonly text: string; readonly language: 'sv' | 'en' },
): string {
  const declining = settings.declining?.(loaded.candidate.phone ?? '') ?? null;
  const own = loaded.messages.findIndex((one) => one.messageKey === messageKey);
  // One that is written anew has others behind it, which count on its saying so.
  const before = own === -1 ? loaded.messages : loaded.messages.slice(0, own);
  const isLater = before.some(({ channel, status }) => channel === 'sms' && !unsaid.includes(status));
  if (declining === null || isLater) return text;
  const pageUrl = settings.pageLink(loaded.application.pageKey);
  return toSmsText(withDeclining(text, declining, { language, pageUrl })).text;
}

/** What Besked itself says before the text: that it comes late, that a meeting is off, or that it tells one anew. */
function saidFirst(context: Context, command: Deliver, language: 'sv' | 'en'): string[] {
  const words = wordsOf(language);
  const late = latePromise(context, command);
  const off = calledOff(context, command, language);
  return [
    ...(late === null ? [] : [words.late(late, jobZone(context))]),
    ...(off === null ? [] : [off]),
    ...(command.changed ? [words.changed] : []),
  ];
}

function calledOff(context: Context, { callsOff, meetingId }: Deliver, language: 'sv' | 'en'): string | null {
  const meeting = callsOff && context.loaded.meetings.find(({ id }) => id === meetingId);
  return meeting ? wordsOf(language).calledOff(meeting.startsAt, jobZone(context)) : null;
}

/** The promise that has passed while the message had not left; null where it is in time. */
export function latePromise({ now }: { readonly now: number }, command: Deliver): number | null {
  return command.bound && command.bound.promise < now ? command.bound.promise : null;
}

function icsOf(
  context: Context,
  command: Deliver,
  language: 'sv' | 'en',
  said: { subject: string; text: string },
): string | null {
  const method = command.purpose === 'cancelled' || command.callsOff ? 'CANCEL' : 'REQUEST';
  if (!['invitation', 'moved', 'cancelled'].includes(command.purpose) && !command.callsOff) return null;
  const meeting = context.loaded.meetings.find(({ id }) => id === command.meetingId);
  if (!meeting) return null;
  const { candidate, job } = context.loaded;
  const name = `${candidate.firstName} ${candidate.lastName}`;
  return calendarFile(
    {
      meetingId: meeting.id,
      // The row of a meeting whose stage is left stays as it was.
      sequence: meeting.sequence + (method === 'CANCEL' && meeting.status === 'booked' ? 1 : 0),
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      // What ends an application has no place in a calendar.
      summary: calledOff(context, command, language) ?? said.subject,
      description: command.callsOff ? '' : (said.text.split('\n-- \n')[0]?.trim() ?? ''),
      place: meeting.place,
      link: meeting.link,
      organiser: { name: job.organisation, email: organiserOf(context.loaded.application.id, context.settings) },
      attendee: candidate.email === null ? null : { name, email: candidate.email },
    },
    method,
    context.now,
  );
}

/** Calendar programs answer to the organiser: there where mails are answered, too. */
export function organiserOf(
  applicationId: string,
  { replyAddress, ownMail, sender }: Pick<RunSettings, 'replyAddress' | 'ownMail' | 'sender'>,
): string {
  return replyAddress?.(applicationId, ownMail?.replyAddress) ?? ownMail?.from?.address ?? bareAddress(sender);
}

const bareAddress = (sender: string) => /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender;

/** Tells one frozen text from another. */
export function hashOf(rendered: Rendered): string {
  return createHash('sha256').update(JSON.stringify(rendered)).digest('hex');
}
