import { channelsOf } from '../definition/channels-of.ts';
import type { ChannelRule, Definition, Language, Text } from '../definition/schema.ts';
import { textUsesOf, type TextPurpose, type TextUse } from '../definition/text-uses-of.ts';
import { cutText } from '../texts/cut-text.ts';
import { parseMarkup } from '../texts/markup.ts';
import { markupToText } from '../texts/markup-to-text.ts';
import { type StartingText, startingText } from '../texts/starting-texts.ts';
import { putAt } from './at-path.ts';
import { channelsPathOf } from './channels-path-of.ts';
import type { Fix, Fixer } from './contract.ts';
import { withFeedback } from './with-feedback.ts';

/** A text that is not there is written from the ready wording; a channel that is not, from the other one; or the other one alone is used. */
export const channelTextMissing: Fixer = ({ path, textId }, { definition }) => {
  const use = textUsesOf(definition).find((one) => one.path.join('.') === path.join('.'));
  if (textId === undefined || !use) return [];
  const text = definition.texts[textId];
  if (!text || !isWritten(text)) return [fromReady(definition, use)];
  const missing = channelsOf(use.channels).find((channel) => Object.keys(text[channel] ?? {}).length === 0);
  if (missing === undefined) return [];
  return missing === 'sms'
    ? [smsFromMail(textId, text), ...only('email', use)]
    : [mailFromSms(textId, text), ...only('sms', use)];
};

const isWritten = ({ email, sms }: Text) => Object.keys(email ?? {}).length + Object.keys(sms ?? {}).length > 0;

const readyFor: Readonly<Record<TextPurpose, StartingText>> = {
  acknowledgement: 'entry',
  entry: 'entry',
  exit: 'message',
  holding: 'holding',
  message: 'message',
  ask: 'ask',
  askReminder: 'reminder',
  meetingReminder: 'reminder',
  offer: 'offer',
  invitation: 'invitation',
  moved: 'moved',
  cancelled: 'cancelled',
  paused: 'entry',
  withdrawn: 'message',
  jobClosed: 'message',
  hiredElsewhere: 'message',
};

function fromReady(definition: Definition, use: TextUse): Fix {
  const step = definition.steps[use.stepId ?? ''];
  const exit = step?.kind === 'stage' ? step.exits[use.exitId ?? ''] : undefined;
  const ready = exit?.owes === 'text' ? (exit.kind === 'reject' ? 'reject' : 'advance') : readyFor[use.purpose];
  return {
    id: 'ready',
    label: { sv: 'Skriv den med färdiga ord', en: 'Write it with ready words' },
    apply: (now) => {
      const written = putAt(now, ['texts', use.textId], startingText(ready, definition.languages));
      const { stepId, exitId } = use;
      return stepId === undefined || exitId === undefined ? written : withFeedback(written, stepId, exitId);
    },
  };
}

function smsFromMail(textId: string, { email }: Text): Fix {
  const sms = Object.fromEntries(
    Object.entries(email ?? {}).map(([language, { body }]) => [
      language,
      cutText(markupToText(parseMarkup(body)), 2_000),
    ]),
  );
  return {
    id: 'sms',
    label: { sv: 'Skriv sms:et av mejlet', en: 'Write the SMS from the mail' },
    apply: (now) => putAt(now, ['texts', textId, 'sms'], sms),
  };
}

const subjects: Readonly<Record<Language, string>> = {
  sv: 'Om din ansökan: {{ job.title }}',
  en: 'About your application: {{ job.title }}',
};

function mailFromSms(textId: string, { sms }: Text): Fix {
  const email = Object.fromEntries(
    Object.entries(sms ?? {}).map(([language, body]) => [language, { subject: subjects[language as Language], body }]),
  );
  return {
    id: 'email',
    label: { sv: 'Skriv mejlet av sms:et', en: 'Write the mail from the SMS' },
    apply: (now) => putAt(now, ['texts', textId, 'email'], email),
  };
}

/** The use goes by the written channel alone; what the process itself sends has no rule of its own. */
function only(channel: 'email' | 'sms', use: TextUse): Fix[] {
  const path = channelsPathOf(use.path);
  if (!path) return [];
  const rule: ChannelRule = { kind: 'one', channel };
  return [
    {
      id: `only:${channel}`,
      label:
        channel === 'email'
          ? { sv: 'Skicka bara som mejl', en: 'Send by email only' }
          : { sv: 'Skicka bara som sms', en: 'Send by SMS only' },
      apply: (now) => putAt(now, path, rule),
    },
  ];
}
