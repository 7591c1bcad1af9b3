import { mapValues } from '../definition/map-record.ts';
import type { Definition, Question, ScenarioBehaviour, Span } from '../definition/schema.ts';
import { type AskBehaviour, type Behaviour, type Delay, promiseHours, type StageBehaviour } from './behaviour.ts';
import { promptBehaviour } from './prompt-behaviour.ts';

/**
 * How everybody around the candidate of a scenario behaves: as `people` says, but for the stages and questions that are named. Nothing in
 * it is left to chance: where several things can be done, it is the first.
 */
export function scenarioBehaviour(definition: Definition, said: ScenarioBehaviour): Behaviour {
  const base = presetBehaviour(definition, said.people);
  const stages = { ...base.stages };
  for (const [stepId, { decides, exits, books, meets }] of Object.entries(said.stages ?? {}))
    stages[stepId] = {
      ...(base.stages[stepId] ?? { exits: {} }),
      decides: delayOf(decides),
      ...(exits ? { inOrder: exits } : {}),
      ...(books === undefined ? {} : { books: delayOf(books) }),
      ...(meets === undefined ? {} : { meets: delayOf(meets) as Delay }),
    };
  const asks = { ...base.asks };
  for (const [stepId, { answers, exits, says }] of Object.entries(said.asks ?? {}))
    asks[stepId] = {
      ...(base.asks[stepId] ?? { exits: {} }),
      answers: delayOf(answers),
      ...(exits ? { inOrder: exits } : {}),
      ...(says ? { says: { ...base.asks[stepId]?.says, ...says } } : {}),
    };
  return {
    stages,
    asks,
    delivery: said.delivery ?? 'arrives',
    phones: said.phones === undefined ? base.phones : delayOf(said.phones),
    ...(said.withdraws ? { withdraws: delayOf(said.withdraws) as Delay } : {}),
  };
}

/** The behaviour of all, before anything is said of single steps. */
export function presetBehaviour(definition: Definition, people: ScenarioBehaviour['people']): Behaviour {
  const prompt = withAnswers(definition, promptBehaviour(definition));
  switch (people) {
    case 'prompt':
      return prompt;
    case 'usual':
      return usual(definition, prompt);
    case 'noAnswers':
      return { ...prompt, asks: mapValues(prompt.asks, (ask) => ({ ...ask, answers: 'never' })) };
    case 'nobody':
      return {
        ...prompt,
        stages: mapValues(prompt.stages, (stage) => ({ ...stage, decides: 'never', books: 'never' })),
        phones: 'never',
      };
  }
}

/** People decide when six tenths of the promise have passed, and candidates answer in the course of a working day. */
function usual(definition: Definition, prompt: Behaviour): Behaviour {
  const stages: Record<string, StageBehaviour> = {};
  for (const [stepId, stage] of Object.entries(prompt.stages)) {
    const step = definition.steps[stepId];
    const hours = step?.kind === 'stage' ? Math.max(1, Math.round(promiseHours(step.promise.within) * 0.6)) : 1;
    stages[stepId] = {
      ...stage,
      decides: exactly(hours, 'workingHours'),
      books: exactly(4, 'workingHours'),
      meets: exactly(3, 'workingDays'),
    };
  }
  return {
    ...prompt,
    stages,
    asks: mapValues(prompt.asks, (ask) => ({ ...ask, answers: exactly(9, 'workingHours') })),
    phones: exactly(2, 'workingHours'),
  };
}

/** Questions that do not decide the exit are answered with a yes, the first option or the number one. */
function withAnswers(definition: Definition, behaviour: Behaviour): Behaviour {
  const asks: Record<string, AskBehaviour> = {};
  for (const [stepId, ask] of Object.entries(behaviour.asks)) {
    const step = definition.steps[stepId];
    const questions = step?.kind === 'ask' ? Object.entries(step.questions) : [];
    const says = questions.flatMap(([id, question]) => {
      const value = firstAnswer(question);
      return value === undefined ? [] : [[id, value] as const];
    });
    asks[stepId] = { ...ask, says: Object.fromEntries(says) };
  }
  return { ...behaviour, asks };
}

function firstAnswer({ kind, options = {} }: Question): string | number | boolean | undefined {
  if (kind === 'boolean') return true;
  if (kind === 'number') return 1;
  return kind === 'choice' ? Object.keys(options)[0] : undefined;
}

const exactly = (amount: number, unit: Span['unit']): Delay => ({ from: amount, to: amount, unit });

function delayOf(when: Span | 'never'): Delay | 'never' {
  return when === 'never' ? when : exactly(when.amount, when.unit);
}
