import { atStep, type Check, errorAt, type Words } from './check.ts';
import { stepName } from './name-of.ts';

/** A question step asks something, its choices have options, and the question that decides is a required choice or yes/no. */
export const questionBroken: Check = ({ definition }) =>
  Object.entries(definition.steps).flatMap(([stepId, step]) => {
    if (step.kind !== 'ask') return [];
    const name = stepName(definition, stepId);
    const report = (path: (string | number)[], message: Words, hint: Words) =>
      errorAt('question-broken', atStep(stepId, ...path), message, hint);
    const questions = Object.entries(step.questions);
    const none =
      questions.length === 0
        ? [
            report(
              ['questions'],
              { sv: `${name.sv} frågar ingenting.`, en: `${name.en} asks nothing.` },
              {
                sv: 'Lägg till en fråga, eller använd ett meddelandesteg.',
                en: 'Add a question, or use a message step.',
              },
            ),
          ]
        : [];
    const empty = questions
      .filter(([, question]) => question.kind === 'choice' && Object.keys(question.options ?? {}).length < 2)
      .map(([id]) =>
        report(
          ['questions', id, 'options'],
          {
            sv: `Frågan ${id} i ${name.sv} har färre än två alternativ.`,
            en: `The question ${id} in ${name.en} has fewer than two options.`,
          },
          { sv: 'Lägg till alternativ.', en: 'Add options.' },
        ),
      );
    const deciding = step.decides === undefined ? undefined : step.questions[step.decides];
    const canDecide = deciding?.required && (deciding.kind === 'choice' || deciding.kind === 'boolean');
    const decides =
      step.decides === undefined || canDecide
        ? []
        : [
            report(
              ['decides'],
              {
                sv: `Frågan ${step.decides} kan inte avgöra vägen ut ur ${name.sv}.`,
                en: `The question ${step.decides} cannot decide the way out of ${name.en}.`,
              },
              {
                sv: 'Välj en obligatorisk ja/nej-fråga eller ett obligatoriskt val.',
                en: 'Choose a required yes/no question or a required choice.',
              },
            ),
          ];
    return [...none, ...empty, ...decides];
  });
