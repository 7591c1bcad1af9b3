import type { Condition, Way } from '../definition/schema.ts';
import type { CandidateData, Value } from './world.ts';

/** Whether the conditions hold: all of them, or one where any is enough. Pure; a missing value makes every comparison but `isMissing` and `isNot` false. */
export function evaluateConditions(
  { match, conditions }: Pick<Way, 'match' | 'conditions'>,
  data: CandidateData,
): boolean {
  const isMet = (condition: Condition) => holds(condition, valueOf(condition.subject, data));
  return match === 'any' ? conditions.some(isMet) : conditions.every(isMet);
}

function valueOf(subject: Condition['subject'], { fields, answers, candidate }: CandidateData): Value {
  switch (subject.kind) {
    case 'field':
      return own(fields, subject.field) ?? null;
    case 'answer':
      return own(own(answers, subject.step) ?? {}, subject.question) ?? null;
    case 'candidate':
      return candidate[subject.property];
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function holds({ comparison, value: wanted }: Condition, value: Value): boolean {
  const isMissing = value === null || value === '';
  if (comparison === 'isMissing') return isMissing;
  if (comparison === 'isNot') return !isSame(value, wanted);
  if (isMissing) return false;
  switch (comparison) {
    case 'isPresent':
      return true;
    case 'is':
      return isSame(value, wanted);
    case 'isOneOf':
      return Array.isArray(wanted) && wanted.some((one) => isSame(value, one));
    case 'contains':
      return typeof wanted === 'string' && fold(value).includes(fold(wanted));
    case 'atLeast':
      return compare(value, wanted, (left, right) => left >= right);
    case 'atMost':
      return compare(value, wanted, (left, right) => left <= right);
    case 'before':
      return typeof wanted === 'string' && String(value) < wanted;
    case 'after':
      return typeof wanted === 'string' && String(value) > wanted;
  }
}

/** Texts are the same regardless of case and surrounding blanks; numbers and booleans also where they are written as texts. */
function isSame(value: Value, wanted: Condition['value']): boolean {
  if (value === null || wanted === undefined || Array.isArray(wanted)) return false;
  return fold(value) === fold(wanted);
}

const fold = (value: string | number | boolean) => String(value).trim().normalize('NFC').toLowerCase();

function compare(value: Value, wanted: Condition['value'], test: (left: number, right: number) => boolean): boolean {
  if (typeof value === 'boolean' || typeof wanted === 'boolean' || value === '' || wanted === '') return false;
  const [left, right] = [Number(value), Number(wanted)];
  return !Number.isNaN(left) && !Number.isNaN(right) && test(left, right);
}
