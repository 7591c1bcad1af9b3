import type { Channel, Definition, Language, Text } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import { type Declining, withDeclining } from '../texts/declining.ts';
import { renderMail } from '../texts/render-mail.ts';
import { renderSms, toSmsText } from '../texts/render-sms.ts';
import { shownAnswers, shownFields } from '../texts/shown-value.ts';
import type { TemplateData } from '../texts/template-data.ts';
import { exampleData, type TextFacts, toTextData } from '../texts/text-data.ts';
import { channelsOf } from './channel-of.ts';
import type { SimulatedMessage, SimulatedRun } from './record.ts';
import type { SimulatedCandidate } from './world-of.ts';

/** The invented person who reads, and the organisation that writes. */
export type Reader = {
  readonly candidate: SimulatedCandidate;
  readonly firstName: string;
  readonly lastName: string;
  readonly organisation: string;
  /** How SMS are declined, which the first one says; null or left out where that is not known. */
  readonly declining?: Declining | null;
};

/** A message as it looks on one channel. `broken`: its text cannot be rendered, and why. */
export type ShownMessage =
  | { readonly kind: 'mail'; readonly subject: string; readonly html: string; readonly text: string }
  | { readonly kind: 'sms'; readonly text: string }
  | { readonly kind: 'broken'; readonly channel: Channel; readonly why: string };

/** What the candidate of a simulated run sees of a message: one, two where it goes by both channels, none where no text serves. */
export function renderMessage(
  definition: Definition,
  run: SimulatedRun,
  message: SimulatedMessage,
  reader: Reader,
): ShownMessage[] {
  const text = definition.texts[message.textId];
  if (!text) return [];
  const language = languageOf(definition, reader.candidate);
  const data = dataOf(definition, run, message, { ...reader, language });
  const { zone } = definition.policy.calendar;
  const declining = isFirstSms(definition, run, message, reader) ? (reader.declining ?? null) : null;
  return channelsUsed(message, reader.candidate).flatMap((channel) =>
    show(text, channel, { data, language, zone, declining }),
  );
}

function isFirstSms(
  { texts }: Definition,
  { messages }: SimulatedRun,
  { messageKey }: SimulatedMessage,
  { candidate }: Reader,
): boolean {
  const isSms = (one: SimulatedMessage) =>
    one.acceptedAt !== null && texts[one.textId]?.sms !== undefined && channelsUsed(one, candidate).includes('sms');
  const first = messages.filter(isSms).toSorted((a, b) => (a.acceptedAt ?? 0) - (b.acceptedAt ?? 0))[0];
  return first?.messageKey === messageKey;
}

/** The candidate's language, or the first of the process where it does not speak that. */
export function languageOf({ languages }: Definition, { language }: SimulatedCandidate): Language {
  return languages.includes(language) ? language : (languages[0] ?? 'sv');
}

function channelsUsed({ channels, otherChannel }: SimulatedMessage, candidate: SimulatedCandidate): Channel[] {
  const all = channelsOf(channels, candidate);
  // Who has no channel is phoned, and the mail is what the caller says.
  if (all.length === 0) return ['email'];
  if (otherChannel) return all.slice(1, 2);
  return channels.kind === 'both' ? all : all.slice(0, 1);
}

type Rendering = {
  readonly data: TemplateData;
  readonly language: Language;
  readonly zone: string;
  readonly declining: Declining | null;
};

function show(text: Text, channel: Channel, { data, language, zone, declining }: Rendering): ShownMessage[] {
  const mail = text.email?.[language];
  const sms = text.sms?.[language];
  if (channel === 'email' && mail) {
    const rendered = renderMail({ ...mail, data, language, zone });
    if (rendered.kind === 'failed') return [broken(channel, rendered.errors)];
    return [{ kind: 'mail', subject: rendered.subject, html: rendered.html, text: rendered.text }];
  }
  if (channel === 'sms' && sms !== undefined) {
    const rendered = renderSms(sms, data, { language, zone });
    if (rendered.kind === 'failed') return [broken(channel, rendered.errors)];
    const pageUrl = String(data['page']?.['url'] ?? '');
    const full = declining ? withDeclining(rendered.text, declining, { language, pageUrl }) : rendered.text;
    return [{ kind: 'sms', text: toSmsText(full).text }];
  }
  return [];
}

function broken(channel: Channel, errors: readonly { readonly detail?: string | undefined }[]): ShownMessage {
  return { kind: 'broken', channel, why: errors.flatMap(({ detail }) => detail ?? []).join(' · ') };
}

type Told = Reader & { readonly language: Language };

/** What is known in the run; for people, places and feedback the examples that texts are written by. */
function dataOf(definition: Definition, run: SimulatedRun, message: SimulatedMessage, told: Told): TemplateData {
  const { language, candidate, firstName, lastName, organisation } = told;
  const example = exampleData(language);
  const reading = { language, now: message.leavesAt };
  const facts = toTextData({
    language,
    zone: definition.policy.calendar.zone,
    candidateZone: candidate.zone,
    now: message.leavesAt,
    candidate: { firstName, lastName },
    job: { title: definition.name[language] ?? definition.name.sv ?? definition.name.en ?? definition.id },
    organisation: { name: organisation },
    fields: shownFields(definition, run.data.fields, reading),
    answer: shownAnswers(definition, answersOf(run), reading),
    ...promisesOf(run, message),
  });
  const startsAt = meetingOf(run, message);
  const when =
    startsAt === null ? undefined : toTextData({ ...bare(definition, told, message), meeting: { at: startsAt } });
  return {
    ...facts,
    recruiter: example['recruiter'],
    page: example['page'],
    feedback: message.decisionId === null ? undefined : example['feedback'],
    meeting: when && { ...example['meeting'], link: undefined, when: when['meeting']?.['when'] },
  };
}

function bare(definition: Definition, told: Told, message: SimulatedMessage): TextFacts {
  return {
    language: told.language,
    zone: definition.policy.calendar.zone,
    candidateZone: told.candidate.zone,
    now: message.leavesAt,
    candidate: {},
    job: { title: '' },
    organisation: { name: '' },
  };
}

/** The date that the message tells, else the one that stands in its stage; and the one told before, where it tells another. */
function promisesOf(
  { obligations }: SimulatedRun,
  message: SimulatedMessage,
): Pick<TextFacts, 'promise' | 'previousPromise'> {
  const { tells, stepId, visit, orderedAt } = message;
  const obligation = obligations.find((one) =>
    tells ? one.id === tells.obligationId : one.stepId === stepId && one.visit === visit,
  );
  // Accepted at the very instant at which it was ordered, it is among the told dates itself.
  const before = obligation?.told.findLast(({ at, due }) => at <= orderedAt && due !== tells?.due)?.due;
  const promise = tells?.due ?? before;
  return {
    ...(promise === undefined ? {} : { promise }),
    ...(tells && before !== undefined ? { previousPromise: before } : {}),
  };
}

/** When the meeting that the message is about begins, as was known when it was written; null where none is booked. */
function meetingOf({ timeline }: SimulatedRun, { meetingId, orderedAt }: SimulatedMessage): Instant | null {
  const known = timeline.flatMap(({ event }) =>
    (event.kind === 'meetingBooked' || event.kind === 'meetingMoved') && event.at <= orderedAt ? [event] : [],
  );
  const own = known.findLast((event) => meetingId === null || event.meetingId === meetingId);
  return own?.startsAt ?? null;
}

function answersOf({ data }: SimulatedRun) {
  return Object.entries(data.answers).map(([stepId, answers]) => ({ stepId, answers }));
}
