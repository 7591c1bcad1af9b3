import i18next from 'i18next';
import {
  type Definition,
  type Language,
  outcomeSchema,
  type ScenarioExpectation,
} from '../../../process/definition/schema.ts';
import { nameOfText } from '../../../process/texts/name-of-text.ts';
import { inLanguage } from '../../shell/language.ts';

export const kinds = [
  'outcome',
  'notOutcome',
  'promises',
  'silence',
  'reaches',
  'avoids',
  'sent',
  'notSent',
] as const satisfies ScenarioExpectation['kind'][];

const outcomes = outcomeSchema.options;

/** A kind of expectation with the first thing that it can be about. */
export function firstOfKind({ steps, texts }: Definition, kind: ScenarioExpectation['kind']): ScenarioExpectation {
  const [step = ''] = Object.keys(steps);
  const [text = ''] = Object.keys(texts);
  switch (kind) {
    case 'outcome':
      return { kind, outcome: 'hired' };
    case 'notOutcome':
      return { kind, outcome: 'rejected' };
    case 'reaches':
    case 'avoids':
      return { kind, step };
    case 'silence':
      return { kind };
    case 'promises':
      return { kind, dates: 'told' };
    case 'sent':
    case 'notSent':
      return { kind, text };
  }
}

type Choices = {
  readonly data: { value: string; label: string }[];
  readonly current: string;
  readonly choose: (value: string) => ScenarioExpectation;
};

/** What an expectation can be about, what it is about now, and the expectation about another one. */
export function choicesFor(
  definition: Definition,
  value: Exclude<ScenarioExpectation, { kind: 'silence' }>,
  language: Language,
): Choices {
  const t = (key: string, ns = 'simulation') => i18next.t(key, { ns, lng: language });
  switch (value.kind) {
    case 'outcome':
    case 'notOutcome':
      return {
        data: outcomes.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`, 'canvas') })),
        current: value.outcome,
        choose: (next) => ({ kind: value.kind, outcome: outcomes.find((one) => one === next) ?? value.outcome }),
      };
    case 'promises':
      return {
        data: (['told', 'first'] as const).map((dates) => ({ value: dates, label: t(dates) })),
        current: value.dates,
        choose: (next) => ({ kind: 'promises', dates: next === 'first' ? 'first' : 'told' }),
      };
    case 'reaches':
    case 'avoids':
      return {
        data: Object.entries(definition.steps).map(([id, { name }]) => ({
          value: id,
          label: inLanguage(name, language) || id,
        })),
        current: value.step,
        choose: (step) => ({ kind: value.kind, step }),
      };
    case 'sent':
    case 'notSent':
      return {
        data: Object.entries(definition.texts).map(([id, text]) => ({
          value: id,
          label: inLanguage(nameOfText(text), language) || id,
        })),
        current: value.text,
        choose: (text) => ({ kind: value.kind, text }),
      };
  }
}
