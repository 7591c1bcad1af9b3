import type { Definition } from '../definition/schema.ts';
import type { TextUse } from '../definition/text-uses-of.ts';
import { findVariable } from '../texts/variables.ts';
import { type Check, type Drawing, errorAt } from './check.ts';
import { firstStops } from './first-stops.ts';
import { givenBefore } from './given-before.ts';
import { stepName, textName } from './name-of.ts';
import { readTemplate } from './template-variables.ts';
import { templatesOf } from './templates-of.ts';

/** Whatever path led to a message, every variable of its text has a value there; those that a text asks for first by `{% if %}` may lack one. */
export const variableNotGiven: Check = (drawing) => {
  const { definition, uses } = drawing;
  const before = givenBefore(drawing);
  const said = new Set<string>();
  return uses.flatMap((use) => {
    const text = definition.texts[use.textId];
    if (!text) return [];
    const given = givenTo(use, drawing, before);
    const missing = templatesOf(text).flatMap(({ template }) =>
      readTemplate(template).needed.filter((path) => findVariable(path) && !given(path)),
    );
    return [...new Set(missing)].flatMap((path) => {
      const key = `${use.textId}/${path}/${use.stepId ?? ''}/${use.exitId ?? ''}/${use.purpose}`;
      if (said.has(key)) return [];
      said.add(key);
      return [report(definition, use, path)];
    });
  });
};

const inStage: ReadonlySet<TextUse['purpose']> = new Set([
  'entry',
  'holding',
  'invitation',
  'moved',
  'cancelled',
  'meetingReminder',
  'paused',
]);
const withMeeting: ReadonlySet<TextUse['purpose']> = new Set(['invitation', 'moved', 'meetingReminder']);

/** Whether a variable has a value in every message of this use. */
function givenTo(
  use: TextUse,
  drawing: Drawing,
  before: ReadonlyMap<string, ReadonlySet<string>>,
): (path: string) => boolean {
  const { definition } = drawing;
  const owes = exitOf(definition, use)?.owes;
  const required = requiredBy(definition, use).map((field) => `fields.${field}`);
  const tellsDate = inStage.has(use.purpose) || leadsIntoStages(definition, use);
  return (path) => {
    switch (findVariable(path)?.knownFrom) {
      case 'stepWithPromise':
        return tellsDate;
      case 'stepWithEarlierPromise':
        return use.purpose === 'holding';
      case 'meetingBooked':
        return withMeeting.has(use.purpose) && path === 'meeting.when';
      case 'decisionWithFeedback':
        return path === 'feedback.text' ? owes === 'text' : owes === 'strengthAndDevelopment';
      case 'fieldOfStart':
      case 'answerOfStep':
        return required.includes(path) || (use.stepId !== undefined && before.get(use.stepId)?.has(path) === true);
      default:
        return true;
    }
  };
}

function exitOf(definition: Definition, { stepId = '', exitId = '' }: TextUse) {
  const step = definition.steps[stepId];
  return step?.kind === 'stage' ? step.exits[exitId] : undefined;
}

/** What whoever gets the message has given by the same act: the application, or the decision. */
function requiredBy(definition: Definition, use: TextUse): readonly string[] {
  const step = definition.steps[use.stepId ?? ''];
  return step?.kind === 'start' ? step.requires : (exitOf(definition, use)?.requires ?? []);
}

function leadsIntoStages(definition: Definition, { purpose, stepId, exitId }: TextUse): boolean {
  if (stepId === undefined || (purpose !== 'acknowledgement' && purpose !== 'exit')) return false;
  const stops = firstStops(definition, stepId, exitId ?? 'next');
  return stops.length > 0 && stops.every((stop) => definition.steps[stop]?.kind === 'stage');
}

function report(definition: Definition, use: TextUse, path: string) {
  const text = textName(definition, use.textId);
  const where =
    use.stepId === undefined
      ? { sv: 'processens texter', en: 'the texts of the process' }
      : stepName(definition, use.stepId);
  const place = { ...(use.stepId ? { stepId: use.stepId } : {}), ...(use.exitId ? { exitId: use.exitId } : {}) };
  return errorAt(
    'variable-not-given',
    { ...place, textId: use.textId, path: use.path },
    {
      sv: `${text.sv} använder {{ ${path} }}, som inte alltid har ett värde i ${where.sv}.`,
      en: `${text.en} uses {{ ${path} }}, which does not always have a value in ${where.en}.`,
    },
    {
      sv: `Ta bort variabeln, skriv {% if ${path} %} runt den, eller kräv värdet tidigare på alla vägar hit.`,
      en: `Take the variable out, put {% if ${path} %} around it, or require the value earlier on every path to here.`,
    },
  );
}
