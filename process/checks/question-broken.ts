import type { AskStep } from '../definition/schema.ts';
import type { Problem } from '../problem.ts';
import { atStep, type Check, errorAt, type Words } from './check.ts';
import { stepName } from './name-of.ts';

/** A question step asks something, its choices have options, and the question that decides is a required choice or yes/no. */
export const questionBroken: Check = ({ definition }) =>
  Object.entries(definition.steps).flatMap(([stepId, step]) => {
    if (step.kind !== 'ask') return [];
    const name = stepName(definition, stepId);
    const report: Report = (path, message, hint) => [
      errorAt('question-broken', atStep(stepId, ...path), message, hint),
    ];
    return [
      ...asksNothing(step, name, report),
      ...withoutOptions(step, name, report),
      ...decidesBadly(step, name, report),
    ];
  });

type Report = (path: readonly string[], message: Words, hint: Words) => Problem[];

function asksNothing(step: AskStep, name: Words, report: Report): Problem[] {
  if (Object.keys(step.questions).length > 0) return [];
  return report(
    ['questions'],
    { sv: `${name.sv} frågar ingenting.`, en: `${name.en} asks nothing.` },
    { sv: 'Lägg till en fråga, eller använd ett meddelandesteg.', en: 'Add a question, or use a message step.' },
  );
}

function withoutOptions(step: AskStep, name: Words, report: Report): Problem[] {
  return Object.entries(step.questions)
    .filter(([, question]) => question.kind === 'choice' && Object.keys(question.options ?? {}).length < 2)
    .flatMap(([id]) =>
      report(
        ['questions', id, 'options'],
        {
          sv: `Frågan ${id} i ${name.sv} har färre än två alternativ.`,
          en: `The question ${id} in ${name.en} has fewer than two options.`,
        },
        { sv: 'Lägg till alternativ.', en: 'Add options.' },
      ),
    );
}

function decidesBadly(step: AskStep, name: Words, report: Report): Problem[] {
  if (step.decides === undefined) return [];
  const deciding = step.questions[step.decides];
  if (!deciding?.required || (deciding.kind !== 'choice' && deciding.kind !== 'boolean'))
    return report(
      ['decides'],
      {
        sv: `Frågan ${step.decides} kan inte avgöra vägen ut ur ${name.sv}.`,
        en: `The question ${step.decides} cannot decide the way out of ${name.en}.`,
      },
      {
        sv: 'Välj en obligatorisk ja/nej-fråga eller ett obligatoriskt val.',
        en: 'Choose a required yes/no question or a required choice.',
      },
    );
  if (deciding.kind !== 'choice' || !Object.hasOwn(deciding.options ?? {}, 'no-answer')) return [];
  return report(
    ['questions', step.decides, 'options', 'no-answer'],
    {
      sv: `Alternativet no-answer i ${name.sv} heter som utgången för den som inte svarar.`,
      en: `The option no-answer in ${name.en} has the name of the exit for whoever does not answer.`,
    },
    { sv: 'Ge alternativet ett annat id.', en: 'Give the option another id.' },
  );
}
