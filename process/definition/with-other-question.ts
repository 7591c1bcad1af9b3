import { mapKeys } from './map-record.ts';
import type { Condition, Definition, Scenario, Step } from './schema.ts';

type Renaming = { readonly stepId: string; readonly from: string; readonly to: string };

type Drawing = Pick<Definition, 'steps' | 'scenarios'>;

/** The drawing with another id for a question of one step: in what decides, in conditions and in scenarios. Texts read on what they read. */
export function withOtherQuestion<Drawn extends Drawing>(definition: Drawn, renaming: Renaming): Drawn {
  const { scenarios } = definition;
  const steps = Object.entries(definition.steps).map(([id, step]) => [id, renamed(step, id, renaming)]);
  return {
    ...definition,
    steps: Object.fromEntries(steps),
    ...(scenarios && { scenarios: scenarios.map((scenario) => saying(scenario, renaming)) }),
  };
}

function renamed(step: Step, id: string, { stepId, from, to }: Renaming): Step {
  if (step.kind === 'ask' && id === stepId) {
    const questions = mapKeys(step.questions, (id) => (id === from ? to : id));
    return { ...step, questions, ...(step.decides === from && { decides: to }) };
  }
  if (step.kind !== 'branch') return step;
  const move = (condition: Condition): Condition => {
    const { subject } = condition;
    const isMeant = subject.kind === 'answer' && subject.step === stepId && subject.question === from;
    return isMeant ? { ...condition, subject: { ...subject, question: to } } : condition;
  };
  const branches = step.branches.map((way) => ({ ...way, conditions: way.conditions.map(move) }));
  return { ...step, branches };
}

function saying(scenario: Scenario, { stepId, from, to }: Renaming): Scenario {
  const { behaviour } = scenario;
  const ask = behaviour.asks?.[stepId];
  if (!ask?.says) return scenario;
  const asks = { ...behaviour.asks, [stepId]: { ...ask, says: mapKeys(ask.says, (id) => (id === from ? to : id)) } };
  return { ...scenario, behaviour: { ...behaviour, asks } };
}
