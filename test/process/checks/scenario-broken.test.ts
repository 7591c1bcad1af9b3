import type { Scenario } from '../../../process/definition/schema.ts';
import { checkTable } from './check-table.ts';
import { changed, question, screening } from './drawings.ts';
import { scenarioOf } from './scenarios.ts';

const within = (change: Partial<Scenario>, drawing = screening) =>
  changed(drawing, { scenarios: [scenarioOf(change)] });
const days = { amount: 2, unit: 'workingDays' } as const;

checkTable('scenario-broken', {
  wrong: {
    'a stage that is not there': {
      drawing: within({ behaviour: { people: 'usual', stages: { interview: { decides: days } } } }),
      at: ['scenarios.0.behaviour.stages.interview'],
    },
    'a stage that is a question': {
      drawing: within({ behaviour: { people: 'usual', stages: { question: { decides: days } } } }, question),
      at: ['scenarios.0.behaviour.stages.question'],
    },
    'an exit that the stage does not have': {
      drawing: within({
        behaviour: { people: 'usual', stages: { screening: { decides: days, exits: ['yes', 'hm'] } } },
      }),
      at: ['scenarios.0.behaviour.stages.screening.exits.1'],
    },
    'a question that is not asked': {
      drawing: within({ behaviour: { people: 'usual', asks: { screening: { answers: 'never' } } } }),
      at: ['scenarios.0.behaviour.asks.screening'],
    },
    'an answer to what is not asked': {
      drawing: within(
        { behaviour: { people: 'usual', asks: { question: { answers: days, says: { age: 7 } } } } },
        question,
      ),
      at: ['scenarios.0.behaviour.asks.question.says.age'],
    },
    'a step and a text that it expects': {
      drawing: within({
        expect: [
          { kind: 'reaches', step: 'interview' },
          { kind: 'sent', text: 'welcome' },
        ],
      }),
      at: ['scenarios.0.expect.0', 'scenarios.0.expect.1'],
    },
    'a field of the candidate': {
      drawing: within({ candidate: { fields: { 'shoe-size': 44 } } }),
      at: ['scenarios.0.candidate.fields.shoe-size'],
    },
    'a time zone that does not exist': {
      drawing: within({ candidate: { zone: 'Europe/Luleå' } }),
      at: ['scenarios.0.candidate.zone'],
    },
    'dates that no calendar has': {
      drawing: changed(screening, {
        scenarios: [
          scenarioOf({ start: { kind: 'yearly', month: 2, day: 30, time: '09:00' } }),
          scenarioOf({ id: 'two', start: { kind: 'date', date: '2026-11-31', time: '09:00' } }),
        ],
      }),
      at: ['scenarios.0.start', 'scenarios.1.start'],
    },
  },
  right: {
    'a leap day': within({ start: { kind: 'yearly', month: 2, day: 29, time: '09:00' } }),
    'steps, exits, texts, questions and fields that are there': within(
      {
        candidate: { fields: { licence: 'B' }, zone: 'America/Los_Angeles' },
        behaviour: {
          people: 'usual',
          stages: { screening: { decides: days, exits: ['no'] } },
          asks: { question: { answers: days, exits: ['no-answer', 'yes'] } },
        },
        expect: [
          { kind: 'reaches', step: 'rejected' },
          { kind: 'sent', text: 'reject' },
        ],
      },
      question,
    ),
  },
});
