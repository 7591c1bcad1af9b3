import type { Definition, Language, LocalText, Step, Text } from '../definition/schema.ts';
import { type Check, errorAt, type Place } from './check.ts';
import { nameOf, textName } from './name-of.ts';

const languageNames = { sv: { sv: 'svenska', en: 'Swedish' }, en: { sv: 'engelska', en: 'English' } } as const;

/** Everything that a candidate reads is there in every language of the process: names of steps and those for candidates, of meetings, fields and questions, and texts per channel. */
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
  return [
    { name: definition.name, place: { path: ['name'] }, id: definition.id },
    ...Object.entries(definition.fields).flatMap(([id, { label, options }]) =>
      labelled(id, label, options, { path: ['fields', id] }),
    ),
    ...Object.entries(definition.steps).flatMap(([stepId, step]) => readInStep(stepId, step)),
  ];
}

function readInStep(stepId: string, step: Step): Named[] {
  const place = (...path: string[]): Place => ({ stepId, path: ['steps', stepId, ...path] });
  const own = { name: step.name, place: place('name'), id: stepId };
  if (step.kind === 'stage') {
    const { publicName, meeting } = step;
    const named = publicName ? [own, { name: publicName, place: place('publicName'), id: stepId }] : [own];
    return meeting ? [...named, { name: meeting.name, place: place('meeting', 'name'), id: stepId }] : named;
  }
  if (step.kind !== 'ask') return [own];
  const questions = Object.entries(step.questions).flatMap(([id, { label, options }]) =>
    labelled(id, label, options, place('questions', id)),
  );
  return [own, ...questions];
}

/** A label and the names of its options. */
function labelled(id: string, label: LocalText, options: Record<string, LocalText> | undefined, place: Place): Named[] {
  const within = (...path: string[]): Place => ({ ...place, path: [...place.path, ...path] });
  return [
    { name: label, place: within('label'), id },
    ...Object.entries(options ?? {}).map(([option, name]) => ({ name, place: within('options', option), id: option })),
  ];
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
