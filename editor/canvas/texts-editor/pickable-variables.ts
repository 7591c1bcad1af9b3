import type { Definition, Language } from '../../../process/definition/schema.ts';
import { textVariables } from '../../../process/texts/variables.ts';
import type { TemplateData } from '../../../process/texts/template-data.ts';
import { inLanguage } from '../../shell/language.ts';

export type PickableVariable = { readonly path: string; readonly label: string; readonly example: string };

/** What a text of this process may say: the known variables, its fields and its questions, named in the given language. */
export function pickableVariables(definition: Definition, language: Language): PickableVariable[] {
  const known = textVariables.map(({ path, label, example }) => ({
    path,
    label: label[language],
    example: example[language],
  }));
  const fields = Object.entries(definition.fields).map(([id, { label }]) =>
    own('fields', id, inLanguage(label, language)),
  );
  const questions = Object.values(definition.steps).flatMap((step) =>
    step.kind === 'ask'
      ? Object.entries(step.questions).map(([id, { label }]) => own('answer', id, inLanguage(label, language)))
      : [],
  );
  return [...known, ...fields, ...questions];
}

function own(group: 'fields' | 'answer', id: string, label: string): PickableVariable {
  return { path: id.includes('-') ? `${group}["${id}"]` : `${group}.${id}`, label: label || id, example: '' };
}

/** As dates are stored, so that the filters for dates can be tried. */
const exampleDate = '2026-12-01';

/** Invented values for every variable, so that a text can be shown as a candidate would see it. */
export function exampleData(definition: Definition, language: Language): TemplateData {
  const data: Record<string, Record<string, string>> = { fields: {}, answer: {} };
  for (const { path, example } of textVariables) {
    const [group = '', name = ''] = path.split('.');
    data[group] = { ...data[group], [name]: example[language] };
  }
  for (const [id, { kind, label }] of Object.entries(definition.fields))
    data.fields = { ...data.fields, [id]: kind === 'date' ? exampleDate : inLanguage(label, language) };
  for (const step of Object.values(definition.steps))
    if (step.kind === 'ask')
      for (const [id, { kind, label }] of Object.entries(step.questions))
        data.answer = { ...data.answer, [id]: kind === 'date' ? exampleDate : inLanguage(label, language) };
  return data;
}
