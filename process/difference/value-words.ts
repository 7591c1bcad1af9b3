import { formatDuration } from '../calendar/format-duration.ts';
import type {
  ChannelRule,
  Condition,
  Definition,
  LocalText,
  Responsible,
  SendingWindow,
  Span,
} from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { nameOfText } from '../texts/name-of-text.ts';
import { enumWords } from './enum-words.ts';
import { isRecord } from './is-same.ts';
import { both, joined } from './words.ts';

/** A setting's value in words, read with the drawing that it stands in; null where it is not set. */
export function valueWords(value: unknown, key: string, definition: Definition): BothLanguages | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? both('ja', 'yes') : both('nej', 'no');
  if (typeof value === 'number' && key === 'weekday') return enumWords(key, String(value));
  if (typeof value === 'number') return both(key === 'at' ? `${value} %` : String(value));
  if (typeof value === 'string') return stringWords(value, key, definition);
  if (Array.isArray(value)) return listWords(value, key, definition);
  return recordWords(value as Readonly<Record<string, unknown>>, definition);
}

/** Whether a record is one value to a reader, and not something with settings of its own. */
export function isOneValue(value: unknown): boolean {
  if (Array.isArray(value)) return !value.some((one) => isRecord(one) && !isResponsible(one) && !isCondition(one));
  return isRecord(value) && (isSpan(value) || isChannelRule(value) || isWindow(value) || isLimit(value));
}

function stringWords(value: string, key: string, definition: Definition): BothLanguages {
  if (key === 'text' || key === 'holdingText' || Object.hasOwn(definition.policy.texts, key)) {
    const { sv, en } = textWords(value, definition);
    return both(`”${sv}”`, `“${en}”`);
  }
  if (key === 'field' || key === 'requires') return fieldWords(value, definition);
  if (key === 'leadsTo' || key === 'step') return nameWords(definition.steps[value]?.name, value);
  return enumWords(key, value);
}

function fieldWords(id: string, { fields }: Definition): BothLanguages {
  if (id === 'email') return both('mejladress', 'email address');
  if (id === 'mobile') return both('mobilnummer', 'mobile number');
  return nameWords(fields[id]?.label, id);
}

/** A text's name in each language, its id where it has none. */
export function textWords(textId: string, { texts }: Definition): BothLanguages {
  const text = texts[textId];
  return nameWords(text && nameOfText(text), textId);
}

/** A name in each language, the other one's or the id where it has none. */
export function nameWords(name: LocalText | undefined, id: string): BothLanguages {
  return both(name?.sv?.trim() || name?.en?.trim() || id, name?.en?.trim() || name?.sv?.trim() || id);
}

function listWords(values: readonly unknown[], key: string, definition: Definition): BothLanguages {
  if (values.length === 0) return both('inget', 'nothing');
  if (key === 'workdays') return daysWords(values as number[]);
  const words = values.map((value) => {
    if (isResponsible(value)) return responsibleWords(value);
    if (isCondition(value)) return conditionWords(value, definition);
    if (Array.isArray(value)) return listWords(value, key, definition);
    return valueWords(value, key, definition) ?? both('');
  });
  const swedish = joined(words, key === 'conditions' ? ' och ' : ', ').sv;
  return both(swedish, joined(words, key === 'conditions' ? ' and ' : ', ').en);
}

function recordWords(value: Readonly<Record<string, unknown>>, definition: Definition): BothLanguages {
  if (isSpan(value)) return spanWords(value);
  if (isChannelRule(value)) return channelWords(value);
  if (isWindow(value)) return windowWords(value);
  if (isLimit(value))
    return both(`${value.times} gånger, sedan ${value.then}`, `${value.times} times, then ${value.then}`);
  const name = value['name'] ?? value['label'];
  if (isRecord(name)) return nameWords(name as LocalText, '');
  if (typeof value['text'] === 'string') return stringWords(value['text'], 'text', definition);
  return both('ja', 'yes');
}

function spanWords(span: Span): BothLanguages {
  return both(formatDuration(span, 'sv'), formatDuration(span, 'en'));
}

function channelWords(rule: ChannelRule): BothLanguages {
  const one = (channel: string) => (channel === 'sms' ? both('med SMS', 'by SMS') : both('med mejl', 'by email'));
  switch (rule.kind) {
    case 'candidate':
      return both('som kandidaten vill', 'as the candidate likes');
    case 'both':
      return both('med mejl och SMS', 'by email and SMS');
    case 'one':
      return one(rule.channel);
    case 'order': {
      const words = rule.order.map(one);
      return both(joined(words, ', annars ').sv, joined(words, ', else ').en);
    }
  }
}

function responsibleWords(one: Responsible): BothLanguages {
  return one.kind === 'role' ? enumWords('role', one.role) : both('en namngiven person', 'a named person');
}

function windowWords({ days, opens, closes }: SendingWindow): BothLanguages {
  return joined([daysWords(days), both(`${opens}–${closes}`)], ' ');
}

function daysWords(days: readonly number[]): BothLanguages {
  return joined(
    days.map((day) => enumWords('weekday', String(day))),
    ', ',
  );
}

function conditionWords({ subject, comparison, value }: Condition, definition: Definition): BothLanguages {
  const about = subjectWords(subject, definition);
  const given = value === undefined ? both('') : both(Array.isArray(value) ? value.join(', ') : String(value));
  return joined([about, enumWords('comparison', comparison), given], ' ');
}

function subjectWords(subject: Condition['subject'], definition: Definition): BothLanguages {
  if (subject.kind === 'field') return fieldWords(subject.field, definition);
  if (subject.kind === 'candidate') return enumWords('property', subject.property);
  const step = definition.steps[subject.step];
  const question = step?.kind === 'ask' ? step.questions[subject.question] : undefined;
  return nameWords(question?.label, subject.question);
}

const isSpan = (value: object): value is Span => 'amount' in value && 'unit' in value;
const isWindow = (value: object): value is SendingWindow => 'days' in value && 'opens' in value;
const isLimit = (value: object): value is { times: number; then: string } => 'times' in value && 'then' in value;
const isCondition = (value: unknown): value is Condition => isRecord(value) && 'comparison' in value;
const isResponsible = (value: unknown): value is Responsible =>
  isRecord(value) && (value['kind'] === 'role' || value['kind'] === 'person');
const isChannelRule = (value: object): value is ChannelRule =>
  'kind' in value &&
  (value.kind === 'candidate' ||
    value.kind === 'both' ||
    (value.kind === 'one' && 'channel' in value) ||
    'order' in value);
