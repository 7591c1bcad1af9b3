import type { StageExit, Text } from '../definition/schema.ts';
import { atExit, type Check, errorAt } from './check.ts';
import { lacking } from './lacking.ts';
import { exitName, textName } from './name-of.ts';
import { remembered } from '../remembered.ts';

const variables = {
  text: ['feedback.text'],
  strengthAndDevelopment: ['feedback.strength', 'feedback.development'],
  nothing: [],
} as const;

/** The feedback that a decision must bring reaches the candidate: it stands in the message of the exit, in every version of it. */
export const feedbackNotInText: Check = ({ definition, stages }) => {
  const lackingFor = remembered((owes: StageExit['owes']) =>
    remembered((text: Text) => lacking(text, variables[owes], 'all')),
  );
  return stages.flatMap(({ stepId, stage }) =>
    Object.entries(stage.exits).flatMap(([exitId, { owes, message }]) => {
      const text = message && definition.texts[message.text];
      const places = text ? lackingFor(owes)(text) : [];
      if (!message || places.length === 0) return [];
      const [exit, name] = [exitName(definition, stepId, exitId), textName(definition, message.text)];
      const wanted = variables[owes].map((path) => `{{ ${path} }}`).join(', ');
      return [
        errorAt(
          'feedback-not-in-text',
          { ...atExit(stepId, exitId, 'message', 'text'), textId: message.text },
          {
            sv: `${exit.sv} kräver återkoppling, men ${name.sv} innehåller den inte (${places.join(', ')}).`,
            en: `${exit.en} requires feedback, but ${name.en} does not hold it (${places.join(', ')}).`,
          },
          { sv: `Skriv ${wanted} i texten.`, en: `Write ${wanted} in the text.` },
        ),
      ];
    }),
  );
};
