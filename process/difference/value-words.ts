import { formatDuration } from '../calendar/format-duration.ts';
import type {
  ChannelRule,
  Condition,
  Definition,
  LocalText,
  Question,
  Responsible,
  SendingWindow,
  Span,
  Step,
} from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { nameOfText } from '../texts/name-of-text.ts';
import { enumWords } from './enum-words.ts';
import { exitWordsOf } from './exit-words.ts';
import { isRecord } from './is-same.ts';
import { both, joined, nameWords } from './words.ts';

/** A setting's value in words, read with the drawing and the `thing` that it stands in, such as a step with its exits; null where it is not set. */
export function valueWords(value: unknown, key: string, definition: Definition, thing?: unknown): BothLanguages | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return yesOrNo(value);
  if (typeof value === 'number' && key === 'weekday') return enumWords(key, String(value));
  if (typeof value === 'number') return both(key === 'at' ? `${value} %` : String(value));
  if (typeof value === 'string') return stringWords(value, key, definition, thing);
  if (Array.isArray(value)) return listWords(value, key, definition, thing);
  return recordWords(value as Readonly<Record<string, unknown>>, definition, thing);
}

/** Whether a record is one value to a reader, and not something with settings of its own. */
export function isOneValue(value: unknown): boolean {
  if (Array.isArray(value)) return !value.some((one) => isRecord(one) && !isResponsible(one) && !isCondition(one));
  return isRecord(value) && [isSpan, isChannelRule, isWindow, isLimit, isAnyOf].some((is) => is(value));
}

function stringWords(value: string, key: string, definition: Definition, thing?: unknown): BothLanguages {
  if (key === 'decides' && isRecord(thing) && isRecord(thing['questions'])) return partWords(value, thing);
  if (key === 'says.') return nameWords((thing as Question | undefined)?.options?.[value], value);
  if (key === 'exits') return exitWordsOf(value, thing as Step | undefined);
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

function listWords(values: readonly unknown[], key: string, definition: Definition, thing?: unknown): BothLanguages {
  if (values.length === 0) return both('inget', 'nothing');
  if (key === 'workdays') return daysWords(values as number[]);
  const words = values.map((value) => {
    if (isResponsible(value)) return responsibleWords(value);
    if (isCondition(value)) return conditionWords(value, definition);
    if (Array.isArray(value)) return listWords(value, key, definition);
    return valueWords(value, key, definition, thing) ?? both('');
  });
  const between = Object.hasOwn(betweenConditions, key) ? betweenConditions[key] : undefined;
  return both(joined(words, between?.sv ?? ', ').sv, joined(words, between?.en ?? ', ').en);
}

const betweenConditions: Readonly<Record<string, BothLanguages>> = {
  conditions: both(' och ', ' and '),
  any: both(' eller ', ' or '),
};

/** A way of a branch as it is told: whether all of its conditions or any of them has to hold is a word between these. */
export function wayAsTold(way: unknown): unknown {
  if (!isRecord(way)) return way;
  const { match, ...told } = way;
  const { conditions } = told;
  const isEither = match === 'any' && Array.isArray(conditions) && conditions.length > 1;
  return isEither ? { ...told, conditions: { any: conditions } } : told;
}

/** An exit, a way or a question of a step by its name; its id where it has none. */
export function partWords(id: string, thing: unknown): BothLanguages {
  const step = isRecord(thing) ? thing : {};
  const parts = [step['exits'], step['questions'], byId(step['branches'])].filter(isRecord);
  const part = parts.map((one) => one[id]).find(isRecord);
  return nameWords((part?.['name'] ?? part?.['label']) as LocalText | undefined, id);
}

const byId = (list: unknown) =>
  Array.isArray(list) ? Object.fromEntries(list.filter(isRecord).map((one) => [String(one['id']), one])) : undefined;

function recordWords(value: Readonly<Record<string, unknown>>, definition: Definition, thing?: unknown): BothLanguages {
  if (isSpan(value)) return spanWords(value);
  if (isChannelRule(value)) return channelWords(value);
  if (isWindow(value)) return windowWords(value);
  if (isAnyOf(value)) return listWords(value.any, 'any', definition);
  if (isLimit(value)) {
    const then = partWords(value.then, thing);
    return both(`${value.times} gånger, sedan ”${then.sv}”`, `${value.times} times, then “${then.en}”`);
  }
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
  return one.kind === 'role' ? enumWords('role', one.role) : namedPerson;
}

/** Somebody whom the drawing knows by id alone. */
export const namedPerson = both('en namngiven person', 'a named person');

/** The ids of those of whom a value's words say that they are named, in their order there. */
export function peopleIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(peopleIn);
  return isResponsible(value) && value.kind === 'person' ? [value.personId] : [];
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
  return joined([about, enumWords('comparison', comparison), wantedWords(value, subject, definition)], ' ');
}

function wantedWords(value: Condition['value'], subject: Condition['subject'], definition: Definition): BothLanguages {
  if (value === undefined) return both('');
  if (typeof value === 'boolean') return yesOrNo(value);
  if (typeof value === 'number') return both(String(value));
  const options = optionsOf(subject, definition);
  const one = (each: string) =>
    subject.kind === 'candidate' ? enumWords(subject.property, each) : nameWords(options?.[each], each);
  return joined((typeof value === 'string' ? [value] : value).map(one), ', ');
}

function optionsOf(
  subject: Condition['subject'],
  { fields, steps }: Definition,
): Readonly<Record<string, LocalText>> | undefined {
  if (subject.kind === 'field') return fields[subject.field]?.options;
  if (subject.kind === 'candidate') return undefined;
  const step = steps[subject.step];
  return step?.kind === 'ask' ? step.questions[subject.question]?.options : undefined;
}

const yesOrNo = (value: boolean) => (value ? both('ja', 'yes') : both('nej', 'no'));

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
const isAnyOf = (value: object): value is { any: readonly unknown[] } => 'any' in value && Array.isArray(value.any);
const isCondition = (value: unknown): value is Condition => isRecord(value) && 'comparison' in value;
const isResponsible = (value: unknown): value is Responsible =>
  isRecord(value) && (value['kind'] === 'role' || value['kind'] === 'person');
const isChannelRule = (value: object): value is ChannelRule =>
  'kind' in value &&
  (value.kind === 'candidate' ||
    value.kind === 'both' ||
    (value.kind === 'one' && 'channel' in value) ||
    'order' in value);
