import { firstStops } from '../checks/first-stops.ts';
import type { AskStep, Definition, Language, LocalText } from '../definition/schema.ts';
import { textUsesOf, type TextUse } from '../definition/text-uses-of.ts';
import type { Reckoning } from '../meaning/reckoning.ts';
import { addSpan } from '../reckoning/move-by-span.ts';
import type { SamplePerson } from './sample-people.ts';
import { type Asked, type Reading, shownValue } from './shown-value.ts';
import type { TemplateData, TemplateValue } from './template-data.ts';
import { exampleData, toTextData } from './text-data.ts';
import { variablesFor } from './variables-for.ts';

/** As dates are stored. */
const exampleDate = '2027-02-01';

export type SampleSetting = {
  readonly textId: string;
  readonly person: SamplePerson;
  readonly language: Language;
  /** The step that the text is looked at from; the first that sends it where absent. */
  readonly stepId?: string | undefined;
};

/**
 * Invented values for everything that can have one where the text is sent, and for nothing else, so that a preview fails where a message
 * would. The promised date is reckoned: as if the message left now.
 */
export function sampleData(reckoning: Reckoning, { textId, person, language, stepId }: SampleSetting): TemplateData {
  const { definition, calendar, now } = reckoning;
  const examples = withOwnNames(definition, exampleData(language), { language, now });
  const uses = textUsesOf(definition).filter((use) => use.textId === textId);
  const use = uses.find((one) => one.stepId === stepId) ?? uses[0];
  const told = toldBy(reckoning, use);
  const { firstName, lastName } = person;
  const { candidate, promise, previousPromise } = toTextData({
    language,
    zone: calendar.zone,
    now,
    candidate: { firstName, lastName },
    job: { title: '' },
    organisation: { name: '' },
    ...told,
  });
  const variables = variablesFor(definition, textId);
  const isAlways = (wanted: string) => variables.some(({ path, known }) => path === wanted && known === 'always');
  // What the process itself sends tells a date that a person sets: an invented one stands for it.
  const date = promise ?? (isAlways('promise.long') ? examples['promise'] : undefined);
  const all = { ...examples, candidate, promise: date, ...(previousPromise ? { previousPromise } : {}) };
  return onlyKnown(all, new Set(variables.map(({ path }) => path)));
}

function toldBy({ definition, calendar, timing, now }: Reckoning, use: TextUse | undefined) {
  const own = use?.stepId === undefined ? undefined : definition.steps[use.stepId];
  const stops = use?.stepId === undefined ? [] : firstStops(definition, use.stepId, use.exitId ?? 'next');
  const next = stops.map((stop) => definition.steps[stop]).find((step) => step?.kind === 'stage');
  const stage = own?.kind === 'stage' && use?.exitId === undefined ? own : next;
  if (stage?.kind !== 'stage') return {};
  const first = timing.entered(stage, now);
  if (use?.purpose === 'holding') return { previousPromise: first.due, promise: timing.held(stage, first).due };
  const isAfterMeeting =
    stage.promise.from === 'meeting' && (use?.purpose === 'invitation' || use?.purpose === 'moved');
  return { promise: isAfterMeeting ? addSpan(calendar, stage.promise.within, first.due, true) : first.due };
}

function withOwnNames({ fields, steps }: Definition, data: TemplateData, reading: Reading): TemplateData {
  const valueOf = (id: string, asked: Asked & { readonly label: LocalText }): TemplateValue => {
    const { kind, label, options } = asked;
    if (kind === 'date') return shownValue(asked, exampleDate, reading);
    if (kind === 'number') return '3';
    if (kind === 'boolean') return shownValue(asked, true, reading);
    const [option] = Object.keys(options ?? {});
    return option === undefined ? inLanguage(label, reading.language) || id : shownValue(asked, option, reading);
  };
  const valuesOf = (asked: Definition['fields'] | AskStep['questions']) =>
    Object.fromEntries(Object.entries(asked).map(([id, one]) => [id, valueOf(id, one)]));
  const questions = Object.values(steps).map((step) => (step.kind === 'ask' ? valuesOf(step.questions) : {}));
  return { ...data, fields: valuesOf(fields), answer: Object.assign({}, ...questions) as TemplateData[string] };
}

const inLanguage = (text: LocalText, language: Language) =>
  text[language] ?? text[language === 'sv' ? 'en' : 'sv'] ?? '';

function onlyKnown(data: TemplateData, known: ReadonlySet<string>): TemplateData {
  const groups = Object.entries(data).map(([group, values]) => [
    group,
    Object.fromEntries(Object.entries(values ?? {}).filter(([name]) => known.has(`${group}.${name}`))),
  ]);
  return Object.fromEntries(groups);
}
