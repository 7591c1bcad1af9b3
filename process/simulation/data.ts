import { localDate } from '../calendar/local-time.ts';
import type { Question, Step } from '../definition/schema.ts';
import type { Event, Instant } from '../interpreter/contract.ts';
import { addSpan } from '../reckoning/move-by-span.ts';
import type { Value } from '../reckoning/world.ts';
import { type ChosenAct, toEvent } from './chosen.ts';
import type { Setting } from './setting.ts';

/** The event of an act now, with what is there by then: an exit's fields are filled and answers written down, as people would. */
export function eventOf(setting: Setting, act: ChosenAct, at: Instant): Event {
  const step = setting.input.definition.steps[setting.state.stepId];
  if (act.kind === 'decided' && step?.kind === 'stage')
    for (const field of step.exits[act.exitId]?.requires ?? []) setField(setting, field);
  if (act.kind === 'answered' && step?.kind === 'ask') answerQuestions(setting, setting.state.stepId, step, act.exitId);
  const fields = Object.entries(setting.world.data.fields).flatMap(([field, value]) => (value === null ? [] : [field]));
  const scorecards = step?.kind === 'stage' ? (step.scorecard?.required ?? 0) : 0;
  return toEvent(act, at, setting.state, { fields, scorecards });
}

/** Fills a field that an exit requires, if it is empty. */
export function setField(setting: Setting, field: string): void {
  const { data } = setting.world;
  if ((data.fields[field] ?? null) !== null) return;
  const value = inventedValue(setting, field);
  setting.world = { ...setting.world, data: { ...data, fields: { ...data.fields, [field]: value } } };
}

function inventedValue(setting: Setting, field: string): Value {
  const drawn = setting.input.definition.fields[field];
  switch (drawn?.kind) {
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'choice':
      return Object.keys(drawn.options ?? {})[0] ?? null;
    case 'date':
      return localDate(
        setting.input.calendar.zone,
        addSpan(setting.input.calendar, { amount: 10, unit: 'workingDays' }, setting.now),
      );
    default:
      return 'simulated';
  }
}

/** Writes down what the candidate answered, so that branches can look at it: the exit's answer, and others drawn by their kind. */
function answerQuestions(setting: Setting, stepId: string, step: Extract<Step, { kind: 'ask' }>, exitId: string): void {
  const answers: Record<string, Value> = {};
  const said = setting.input.behaviour.asks[stepId]?.says ?? {};
  for (const [questionId, question] of Object.entries(step.questions))
    answers[questionId] =
      questionId === step.decides
        ? decidingAnswer(question, exitId)
        : (said[questionId] ?? drawnAnswer(setting, question));
  const { data } = setting.world;
  // Last, whenever it was asked before: of two questions of one id texts tell the later answer.
  const { [stepId]: _, ...others } = data.answers;
  setting.world = { ...setting.world, data: { ...data, answers: { ...others, [stepId]: answers } } };
}

const decidingAnswer = (question: Question, exitId: string) =>
  question.kind === 'boolean' ? exitId === 'yes' : exitId;

/** Three times in four a yes. */
function drawnAnswer(setting: Setting, question: Question): Value {
  const { random, input, now } = setting;
  switch (question.kind) {
    case 'boolean':
      return random.next() < 0.75;
    case 'number':
      return random.whole(0, 20);
    case 'date':
      return localDate(
        input.calendar.zone,
        addSpan(input.calendar, { amount: random.whole(1, 60), unit: 'calendarDays' }, now),
      );
    case 'choice':
      return random.pick(Object.fromEntries(Object.keys(question.options ?? {}).map((option) => [option, 1]))) ?? null;
    case 'text':
      return 'simulated';
  }
}
