import type { Definition } from '../definition/schema.ts';
import { findVariable } from '../texts/variables.ts';
import { type Check, errorAt } from './check.ts';
import { textName } from './name-of.ts';
import { readTemplate } from './template-variables.ts';
import { templatesOf } from './templates-of.ts';

/** Every variable of a text exists: in the catalogue, as a field of the process or as a question that some step asks. */
export const variableUnknown: Check = ({ definition }) => {
  const questions = questionsOf(definition);
  return Object.entries(definition.texts).flatMap(([textId, text]) =>
    templatesOf(text).flatMap(({ template, path }) =>
      readTemplate(template)
        .variables.filter((variable) => !isKnown(variable, definition, questions))
        .map((variable) => {
          const name = textName(definition, textId);
          return errorAt(
            'variable-unknown',
            { textId, path: ['texts', textId, ...path] },
            {
              sv: `${name.sv} använder {{ ${variable} }}, som inte finns.`,
              en: `${name.en} uses {{ ${variable} }}, which does not exist.`,
            },
            { sv: 'Välj en variabel ur listan.', en: 'Choose a variable from the list.' },
          );
        }),
    ),
  );
};

function isKnown(path: string, definition: Definition, questions: ReadonlySet<string>): boolean {
  const [group, name = ''] = path.split('.');
  if (!findVariable(path)) return false;
  if (group === 'fields') return Object.hasOwn(definition.fields, name);
  return group !== 'answer' || questions.has(name);
}

function questionsOf(definition: Definition): Set<string> {
  const asks = Object.values(definition.steps).flatMap((step) =>
    step.kind === 'ask' ? Object.keys(step.questions) : [],
  );
  return new Set(asks);
}
