import { askersOf } from '../definition/askers-of.ts';
import type { Definition } from '../definition/schema.ts';
import { type Check, errorAt, type Words } from './check.ts';
import { stepName, textName } from './name-of.ts';
import { readTemplate } from './template-variables.ts';
import { templatesOf } from './templates-of.ts';

/** Where a text says an answer, one step alone asks for it: a text does not say whose question of that id it means. */
export const answerAmbiguous: Check = ({ definition }) => {
  const askers = askersOf(definition);
  return Object.entries(definition.texts).flatMap(([textId, text]) =>
    templatesOf(text).flatMap(({ template, path }) =>
      readTemplate(template).variables.flatMap((variable) => {
        const [group, question = ''] = variable.split('.');
        const asking = group === 'answer' ? (askers.get(question) ?? []) : [];
        if (asking.length < 2) return [];
        const message = ambiguous(definition, textId, variable, asking);
        return [errorAt('answer-ambiguous', { textId, path: ['texts', textId, ...path] }, message, hint)];
      }),
    ),
  );
};

function ambiguous(definition: Definition, textId: string, variable: string, asking: readonly string[]): Words {
  const text = textName(definition, textId);
  const names = asking.map((stepId) => stepName(definition, stepId));
  const listed = (language: 'sv' | 'en', and: string) => {
    const all = names.map((one) => one[language]);
    return `${all.slice(0, -1).join(', ')}${and}${all.at(-1)}`;
  };
  return {
    sv: `${text.sv} använder {{ ${variable} }}, som både ${listed('sv', ' och ')} frågar efter.`,
    en: `${text.en} uses {{ ${variable} }}, for which ${listed('en', ' and ')} ask alike.`,
  };
}

const hint: Words = {
  sv: 'Ge frågan ett eget id i alla steg utom ett.',
  en: 'Give the question an id of its own in all steps but one.',
};
