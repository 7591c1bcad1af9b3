import { type Definition, type Language, type LocalText, type Text } from '../definition/schema.ts';
import { type Check, errorAt, type Place } from './check.ts';
import { nameOf, textName } from './name-of.ts';

const languageNames = { sv: { sv: 'svenska', en: 'Swedish' }, en: { sv: 'engelska', en: 'English' } } as const;

/** Everything that a candidate reads is there in every language of the process: names of steps and questions, and texts per channel. */
export const languageMissing: Check = ({ definition }) => [
  ...readNames(definition).flatMap(({ name, place, id }) =>
    definition.languages
      .filter((language) => !name[language]?.trim())
      .map((language) => report(language, place, nameOf(name, id))),
  ),
  ...Object.entries(definition.texts).flatMap(([textId, text]) =>
    (['email', 'sms'] as const).flatMap((channel) =>
      missingIn(text, channel, definition.languages).map((language) =>
        report(language, { textId, path: ['texts', textId, channel, language] }, textName(definition, textId)),
      ),
    ),
  ),
];

type Named = { readonly name: LocalText; readonly place: Place; readonly id: string };

function readNames(definition: Definition): Named[] {
  const steps = Object.entries(definition.steps).flatMap(([stepId, step]): Named[] => {
    const path = ['steps', stepId];
    const own = { name: step.name, place: { stepId, path: [...path, 'name'] }, id: stepId };
    if (step.kind !== 'ask') return [own];
    const questions = Object.entries(step.questions).flatMap(([id, question]): Named[] => [
      { name: question.label, place: { stepId, path: [...path, 'questions', id, 'label'] }, id },
      ...Object.entries(question.options ?? {}).map(([option, name]) => ({
        name,
        place: { stepId, path: [...path, 'questions', id, 'options', option] },
        id: option,
      })),
    ]);
    return [own, ...questions];
  });
  return [{ name: definition.name, place: { path: ['name'] }, id: definition.id }, ...steps];
}

function missingIn(text: Text, channel: 'email' | 'sms', languages: readonly Language[]): Language[] {
  const written = text[channel];
  return written && Object.keys(written).length > 0
    ? languages.filter((language) => written[language] === undefined)
    : [];
}

function report(language: Language, place: Place, name: { sv: string; en: string }) {
  const said = languageNames[language];
  return errorAt(
    'language-missing',
    place,
    { sv: `${name.sv} saknas på ${said.sv}.`, en: `${name.en} is missing in ${said.en}.` },
    {
      sv: 'Skriv den, eller ta bort språket från processen.',
      en: 'Write it, or take the language out of the process.',
    },
  );
}
