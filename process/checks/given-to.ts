import type { Definition } from '../definition/schema.ts';
import type { TextUse } from '../definition/text-uses-of.ts';
import { findVariable } from '../texts/variables.ts';
import type { Drawing } from './check.ts';
import { firstStops } from './first-stops.ts';

const inStage: ReadonlySet<TextUse['purpose']> = new Set([
  'entry',
  'holding',
  'offer',
  'invitation',
  'moved',
  'cancelled',
  'meetingReminder',
  'paused',
]);
const withMeeting: ReadonlySet<TextUse['purpose']> = new Set(['invitation', 'moved', 'meetingReminder']);

/** Whether a variable has a value in every message of this use. `before`: what every path to each step has made known. */
export function givenTo(
  use: TextUse,
  { definition }: Pick<Drawing, 'definition'>,
  before: ReadonlyMap<string, ReadonlySet<string>>,
): (path: string) => boolean {
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
