import { isIsoDate } from '../calendar/days.ts';
import { languages } from '../definition/fixed-values.ts';
import type { Condition, Definition, Field } from '../definition/schema.ts';

/** Whether some value that the subject can have makes the comparison true; a subject that does not exist is left to others to report. */
export function canHold(definition: Definition, { subject, comparison, value }: Condition): boolean {
  const source = sourceOf(definition, subject);
  if (!source) return true;
  const wanted = (Array.isArray(value) ? value : [value]).map((one) => String(one).trim().toLowerCase());
  switch (comparison) {
    case 'before':
    case 'after':
      return source.kind === 'text' || (source.kind === 'date' && wanted.every(isIsoDate));
    case 'atLeast':
    case 'atMost':
      return (source.kind === 'text' || source.kind === 'number') && wanted.every((one) => !Number.isNaN(Number(one)));
    case 'is':
    case 'isOneOf': {
      const possible = source.kind === 'boolean' ? ['true', 'false'] : source.options;
      return possible === undefined || wanted.some((one) => possible.includes(one));
    }
    default:
      return true;
  }
}

/** What kind of value it is, and which ones there are where they can be counted. */
type Source = { readonly kind: Field['kind']; readonly options?: readonly string[] };

/** What the values of a subject are; undefined where it does not exist. */
export function sourceOf({ fields, steps }: Definition, subject: Condition['subject']): Source | undefined {
  if (subject.kind === 'candidate') return candidateValues[subject.property];
  if (subject.kind === 'field') return toSource(fields[subject.field]);
  const step = steps[subject.step];
  return step?.kind === 'ask' ? toSource(step.questions[subject.question]) : undefined;
}

function toSource(source: Pick<Field, 'kind' | 'options'> | undefined): Source | undefined {
  if (source?.kind !== 'choice') return source && { kind: source.kind };
  return { kind: 'choice', options: Object.keys(source.options ?? {}) };
}

const candidateValues: Readonly<Record<string, Source>> = {
  language: { kind: 'choice', options: languages },
  channel: { kind: 'choice', options: ['email', 'sms'] },
  hasEmail: { kind: 'boolean' },
  hasMobile: { kind: 'boolean' },
  source: { kind: 'text' },
};
